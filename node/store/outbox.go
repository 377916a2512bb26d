package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/maphash"
	"slices"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

var _ txmgr.Outbox = (*Store)(nil)

// OpenRows returns every row that is not settled and told, in the order of their keys.
func (s *Store) OpenRows() ([]txmgr.Row, error) {
	view, err := s.kv.Snapshot()
	if err != nil {
		return nil, fmt.Errorf("reading the outbox: %w", err)
	}
	defer view.Release()
	var out []txmgr.Row
	var fault error
	err = view.Iterate([]byte(openPrefix), nil, false, func(_, value []byte) bool {
		var row txmgr.Row
		if fault = json.Unmarshal(value, &row); fault != nil {
			return false
		}
		out = append(out, row)
		return true
	})
	if err = errors.Join(err, fault); err != nil {
		return nil, fmt.Errorf("reading the outbox: %w", err)
	}
	return out, nil
}

// Row returns a row, open or settled.
func (s *Store) Row(key protocol.Key) (txmgr.Row, bool, error) {
	// A row moves from open to settled in one write, and back: between the two reads it can be missed
	// only if it moved back, so the open place is looked at twice.
	for _, prefix := range []string{openPrefix, settledPrefix, openPrefix} {
		data, err := s.kv.Get([]byte(prefix + string(key)))
		if errors.Is(err, ErrNotFound) {
			continue
		}
		var row txmgr.Row
		if err == nil {
			err = json.Unmarshal(data, &row)
		}
		if err != nil {
			return row, false, fmt.Errorf("reading row %s: %w", key, err)
		}
		return row, true, nil
	}
	return txmgr.Row{}, false, nil
}

// Update stores next durably if the stored row still has prev's revision, and else returns an error
// that wraps txmgr.ErrStale. next must have the revision after prev's. A settled row leaves the open
// ones and stays readable.
func (s *Store) Update(prev, next txmgr.Row) error {
	if next.Key != prev.Key || next.Revision != prev.Revision+1 {
		return fmt.Errorf("updating row %s: it would become %s with revision %d after %d", prev.Key, next.Key, next.Revision, prev.Revision)
	}
	unlock := s.lockRows([]txmgr.Row{next})
	defer unlock()
	stored, ok, err := s.Row(next.Key)
	if err != nil {
		return err
	}
	if !ok || stored.Revision != prev.Revision {
		return fmt.Errorf("updating row %s from revision %d: %w", next.Key, prev.Revision, txmgr.ErrStale)
	}
	var w Writes
	if err := putRow(&w, next); err != nil {
		return err
	}
	if err := s.write(&w); err != nil {
		return fmt.Errorf("updating row %s: %w", next.Key, err)
	}
	s.point("store.row")
	return nil
}

// putRow puts the row where it belongs and removes it from where it does not.
func putRow(w *Writes, row txmgr.Row) error {
	data, err := json.Marshal(row)
	if err != nil {
		return fmt.Errorf("encoding row %s: %w", row.Key, err)
	}
	here, there := openPrefix, settledPrefix
	if !row.Open() {
		here, there = there, here
	}
	w.Delete([]byte(there + string(row.Key)))
	w.Put([]byte(here+string(row.Key)), data)
	return nil
}

// lockRows holds the rows' locks, in a fixed order, until the returned function is called. Rows under
// different locks are written concurrently and share the database's syncs.
func (s *Store) lockRows(rows []txmgr.Row) (unlock func()) {
	held := make([]int, len(rows))
	for i, r := range rows {
		held[i] = int(maphash.String(s.seed, string(r.Key)) % stripes)
	}
	slices.Sort(held)
	held = slices.Compact(held)
	for _, i := range held {
		s.rows[i].Lock()
	}
	return func() {
		for _, i := range held {
			s.rows[i].Unlock()
		}
	}
}
