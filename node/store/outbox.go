package store

import (
	"errors"
	"fmt"
	"hash/maphash"
	"maps"
	"slices"
	"sync"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

var _ txmgr.Outbox = (*Store)(nil)

// openRows are the rows that are not settled and told. They are kept in memory, since every block has most of them looked
// at.
type openRows struct {
	mu   sync.RWMutex
	rows map[protocol.Key]*txmgr.Row // which themselves never change
}

// put brings a row up to what was written.
func (o *openRows) put(row txmgr.Row) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if row.Open() {
		o.rows[row.Key] = &row
	} else {
		delete(o.rows, row.Key)
	}
}

func (o *openRows) get(key protocol.Key) (txmgr.Row, bool) {
	o.mu.RLock()
	defer o.mu.RUnlock()
	if row, ok := o.rows[key]; ok {
		return *row, true
	}
	return txmgr.Row{}, false
}

// OpenRows returns every row that is not settled and told, in any order; they are not to be changed.
func (s *Store) OpenRows() ([]*txmgr.Row, error) {
	s.open.mu.RLock()
	defer s.open.mu.RUnlock()
	return slices.Collect(maps.Values(s.open.rows)), nil
}

// AnyOpen tells whether something holds for an open row.
func (s *Store) AnyOpen(holds func(*txmgr.Row) bool) bool {
	s.open.mu.RLock()
	defer s.open.mu.RUnlock()
	for _, row := range s.open.rows {
		if holds(row) {
			return true
		}
	}
	return false
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
		if fault = row.UnmarshalBinary(value); fault != nil {
			return false
		}
		s.open.put(row)
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
	if row, ok := s.open.get(key); ok {
		return row, true, nil
	}
	data, err := s.kv.Get([]byte(settledPrefix + string(key)))
	if errors.Is(err, ErrNotFound) {
		row, ok := s.open.get(key)
		return row, ok, nil
	}
	var row txmgr.Row
	if err == nil {
		err = row.UnmarshalBinary(data)
	}
	if err != nil {
		return row, false, fmt.Errorf("reading row %s: %w", key, err)
	}
	return row, true, nil
}

// Update stores the changes in one synced write if each stored row still has the revision that its change begins
// with, and else returns an error that wraps txmgr.ErrStale. A settled row leaves the open ones and stays readable.
func (s *Store) Update(changes ...txmgr.Change) error {
	err := s.change(changes, func(wereOpen []bool) error {
		var w Writes
		for i := range changes {
			if err := putRow(&w, &changes[i].Next, wereOpen[i] != changes[i].Next.Open()); err != nil {
				return err
			}
		}
		if err := s.write(&w); err != nil {
			return fmt.Errorf("updating %d rows: %w", len(changes), err)
		}
		return nil
	})
	if err == nil {
		s.point("store.row")
	}
	return err
}

// Note changes open rows as Update does, but in memory alone: a later Update of a row writes what was noted with it.
func (s *Store) Note(changes ...txmgr.Change) error {
	return s.change(changes, func([]bool) error {
		for i := range changes {
			if row := &changes[i].Next; !row.Open() {
				return fmt.Errorf("noting row %s: it is settled, which is to be stored", row.Key)
			}
		}
		return s.Fault()
	})
}

// change holds the rows that are to change, has them kept if all are as their changes begin, and shows them. Rows are
// large, and there are many: they are copied once.
func (s *Store) change(changes []txmgr.Change, keep func(wereOpen []bool) error) error {
	keys, wereOpen := make([]protocol.Key, len(changes)), make([]bool, len(changes))
	for i := range changes {
		prev, next := &changes[i].Prev, &changes[i].Next
		if next.Key != prev.Key || next.Revision != prev.Revision+1 {
			return fmt.Errorf("updating row %s: it would become %s with revision %d after %d", prev.Key, next.Key, next.Revision, prev.Revision)
		}
		keys[i] = next.Key
	}
	unlock := s.lockRows(keys)
	defer unlock()
	for i, key := range keys {
		stored, ok, err := s.Row(key)
		if err != nil {
			return err
		}
		if prev := &changes[i].Prev; !ok || stored.Revision != prev.Revision {
			return fmt.Errorf("updating row %s from revision %d: %w", key, prev.Revision, txmgr.ErrStale)
		}
		wereOpen[i] = stored.Open()
	}
	if err := keep(wereOpen); err != nil {
		return err
	}
	for i := range changes {
		s.open.put(changes[i].Next)
	}
	return nil
}

// putRow puts the row where it belongs and, where it moves there from among the open or the settled ones, removes it from
// there.
func putRow(w *Writes, row *txmgr.Row, moves bool) error {
	data, err := row.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encoding row %s: %w", row.Key, err)
	}
	here, there := openPrefix, settledPrefix
	if !row.Open() {
		here, there = there, here
	}
	if moves {
		w.Delete([]byte(there + string(row.Key)))
	}
	w.Put([]byte(here+string(row.Key)), data)
	return nil
}

// lockRows holds the rows' locks, in a fixed order, until the returned function is called. Rows under
// different locks are written concurrently and share the database's syncs.
func (s *Store) lockRows(keys []protocol.Key) (unlock func()) {
	held := make([]int, len(keys))
	for i, key := range keys {
		held[i] = int(maphash.String(s.seed, string(key)) % stripes)
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
