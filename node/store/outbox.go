package store

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"hash/maphash"
	"slices"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

var _ txmgr.Outbox = (*Store)(nil)

// OpenRows returns every row that is not settled and told, in the order of their keys. They are kept in memory.
func (s *Store) OpenRows() ([]txmgr.Row, error) {
	s.openMu.RLock()
	defer s.openMu.RUnlock()
	out := make([]txmgr.Row, 0, len(s.open))
	for _, row := range s.open {
		out = append(out, row)
	}
	slices.SortFunc(out, func(a, b txmgr.Row) int { return cmp.Compare(a.Key, b.Key) })
	return out, nil
}

// loadRows reads the open rows into memory.
func (s *Store) loadRows() error {
	view, err := s.kv.Snapshot()
	if err != nil {
		return fmt.Errorf("reading the outbox: %w", err)
	}
	defer view.Release()
	var fault error
	err = view.Iterate([]byte(openPrefix), nil, false, func(_, value []byte) bool {
		var row txmgr.Row
		if fault = json.Unmarshal(value, &row); fault != nil {
			return false
		}
		s.open[row.Key] = row
		return true
	})
	if err = errors.Join(err, fault); err != nil {
		return fmt.Errorf("reading the outbox: %w", err)
	}
	return nil
}

// Row returns a row, open or settled.
func (s *Store) Row(key protocol.Key) (txmgr.Row, bool, error) {
	// The open rows are looked at last too: a settled row may be opened again while the disk is read.
	if row, ok := s.openRow(key); ok {
		return row, true, nil
	}
	data, err := s.kv.Get([]byte(settledPrefix + string(key)))
	if errors.Is(err, ErrNotFound) {
		row, ok := s.openRow(key)
		return row, ok, nil
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

func (s *Store) openRow(key protocol.Key) (txmgr.Row, bool) {
	s.openMu.RLock()
	defer s.openMu.RUnlock()
	row, ok := s.open[key]
	return row, ok
}

// Update stores the changes in one synced write if each stored row still has the revision that its change begins
// with, and else returns an error that wraps txmgr.ErrStale. A settled row leaves the open ones and stays readable.
func (s *Store) Update(changes ...txmgr.Change) error {
	rows := make([]txmgr.Row, len(changes))
	for i, c := range changes {
		if rows[i] = c.Next; c.Next.Key != c.Prev.Key || c.Next.Revision != c.Prev.Revision+1 {
			return fmt.Errorf("updating row %s: it would become %s with revision %d after %d", c.Prev.Key, c.Next.Key, c.Next.Revision, c.Prev.Revision)
		}
	}
	unlock := s.lockRows(rows)
	defer unlock()
	var w Writes
	for _, c := range changes {
		stored, ok, err := s.Row(c.Next.Key)
		if err != nil {
			return err
		}
		if !ok || stored.Revision != c.Prev.Revision {
			return fmt.Errorf("updating row %s from revision %d: %w", c.Next.Key, c.Prev.Revision, txmgr.ErrStale)
		}
		if err := putRow(&w, c.Next); err != nil {
			return err
		}
	}
	if err := s.write(&w); err != nil {
		return fmt.Errorf("updating %d rows: %w", len(rows), err)
	}
	s.keep(rows)
	s.point("store.row")
	return nil
}

// keep brings what is in memory up to what was written. The rows' locks are held.
func (s *Store) keep(rows []txmgr.Row) {
	s.openMu.Lock()
	defer s.openMu.Unlock()
	for _, row := range rows {
		if row.Open() {
			s.open[row.Key] = row
		} else {
			delete(s.open, row.Key)
		}
	}
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
