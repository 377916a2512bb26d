package store

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// Batch is one step of the driver: all of it becomes durable, or none.
type Batch struct {
	// DropFrom, when not 0, removes the journal entries from that sequence number on, before Entries
	// are added: a reorganisation un-does them.
	DropFrom uint64
	Entries  []Entry
	// Rows are added to the outbox when their key is not there yet: asking twice is asking once, but who asks
	// again, as after a reorganisation, is told the outcome again. With Requeue, a stored row that failed is
	// replaced and tried anew.
	Rows    []txmgr.Row
	Requeue bool
	// Head is the block that the state stands at; the zero value leaves the stored one.
	Head protocol.BlockRef
	// Snapshot, when not nil, replaces the stored one.
	Snapshot *Snapshot
	// PruneBefore removes the journal entries below it.
	PruneBefore uint64
	Closed      []ClosedJob
	// GuardSeq is the guard's length as the driver saw it; 0 leaves the stored one.
	GuardSeq uint64
}

// Commit writes the batch in one synced write.
func (s *Store) Commit(b Batch) error {
	s.commit.Lock()
	defer s.commit.Unlock()
	var w Writes
	low, err := s.journal(&w, b)
	if err != nil {
		return err
	}
	keys := make([]protocol.Key, len(b.Rows))
	for i := range b.Rows {
		keys[i] = b.Rows[i].Key
	}
	unlock := s.lockRows(keys)
	defer unlock()
	rows, err := s.insert(&w, b)
	if err != nil {
		return err
	}
	for _, c := range b.Closed {
		w.Put(numbered(closedPrefix, uint64(c.Job)), c.Data)
	}
	if b.Snapshot != nil {
		if err := s.putSnapshot(&w, *b.Snapshot); err != nil {
			return err
		}
	}
	if b.Head != (protocol.BlockRef{}) {
		head, err := json.Marshal(b.Head)
		if err != nil {
			return fmt.Errorf("encoding the head: %w", err)
		}
		w.Put([]byte(headKey), head)
	}
	if b.GuardSeq != 0 {
		w.Put([]byte(guardKey), binary.BigEndian.AppendUint64(nil, b.GuardSeq))
	}
	if err := s.write(&w); err != nil {
		return fmt.Errorf("committing block %d: %w", b.Head.Number, err)
	}
	for _, row := range rows {
		s.open.put(row)
	}
	s.low = low
	s.point("store.commit")
	return nil
}

// maxPrune and maxPruneBytes bound the old entries that one Commit removes; the next ones go on.
const (
	maxPrune      = 1024
	maxPruneBytes = 1 << 20
)

// journal adds the changes of the journal to w, and returns the lowest entry that exists after them.
func (s *Store) journal(w *Writes, b Batch) (low uint64, err error) {
	low, s.prune = s.low, max(s.prune, b.PruneBefore)
	if b.DropFrom != 0 || s.prune > low {
		view, err := s.kv.Snapshot()
		if err != nil {
			return 0, fmt.Errorf("reading the journal: %w", err)
		}
		defer view.Release()
		drop := func(key, _ []byte) bool { w.Delete(append([]byte(nil), key...)); return true }
		if b.DropFrom != 0 {
			err = view.Iterate([]byte(entryPrefix), numbered(entryPrefix, b.DropFrom), false, drop)
		}
		old, size := 0, 0
		err = errors.Join(err, view.Iterate([]byte(entryPrefix), numbered(entryPrefix, low), false, func(key, value []byte) bool {
			seq, ok := number(key, entryPrefix)
			if !ok || seq >= s.prune || old >= maxPrune || size >= maxPruneBytes {
				low = max(low, min(seq, s.prune))
				return false
			}
			old, size = old+1, size+len(value)
			return drop(key, value)
		}))
		if err != nil {
			return 0, fmt.Errorf("reading the journal: %w", err)
		}
	}
	for _, e := range b.Entries {
		w.Put(numbered(entryPrefix, e.Seq), e.Data)
	}
	return low, nil
}

// insert adds the rows that are new, or that may be tried anew, to w, and returns them. The rows' locks are held.
func (s *Store) insert(w *Writes, b Batch) ([]txmgr.Row, error) {
	seen := make(map[protocol.Key]bool, len(b.Rows))
	rows := make([]txmgr.Row, 0, len(b.Rows))
	for _, row := range b.Rows {
		if seen[row.Key] {
			continue
		}
		seen[row.Key] = true
		old, known, err := s.Row(row.Key)
		if err != nil {
			return nil, err
		}
		switch {
		case known && b.Requeue && old.Status == txmgr.Failed:
			// Whoever still holds the failed row must find it changed.
			row.Revision = old.Revision + 1
		case known:
			row = txmgr.Untold(old)
		}
		if err := putRow(w, &row, known && old.Open() != row.Open()); err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	return rows, nil
}
