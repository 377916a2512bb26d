package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/follower"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/store"
)

// sink lets the follower extend and rewind the driver, and keeps the chain clock by the heads that pass. Where a node goes in
// lockstep with its chain, what is final is known with each block, and not some time later.
type sink struct {
	d        *driver.Driver
	clock    *chain.Clock
	final    *finality
	lockstep bool
}

func (s sink) Head() (protocol.BlockRef, bool) { return s.d.Head() }

func (s sink) Extend(ctx context.Context, b follower.Block) error {
	if s.lockstep {
		s.final.block(ctx)
	}
	if err := s.d.Extend(ctx, b.Ref, b.Logs); err != nil {
		return err
	}
	s.clock.Seen(b.Ref.Hash, b.Ref.Time)
	return nil
}

// Rewind takes the head back; deeper than the driver keeps blocks, finality is violated.
func (s sink) Rewind(ctx context.Context) (protocol.BlockRef, error) {
	ref, err := s.d.Rewind(ctx)
	if errors.Is(err, driver.ErrTooDeep) {
		return ref, fmt.Errorf("%w: %w: %w", follower.ErrFinalityViolated, err, protocol.ErrHalted)
	}
	return ref, err
}

// journal lets the driver write its batches into the store. Each batch carries the guard's length, so that
// a guard put back from an old copy is noticed.
type journal struct {
	store *store.Store
	guard *guard.Guard
}

// Load implements driver.Store.
func (j journal) Load() (*driver.Snapshot, [][]byte, error) {
	loaded, err := j.store.Load()
	if err != nil {
		return nil, nil, err
	}
	if seq := j.guard.Seq(); loaded.GuardSeq > seq {
		return nil, nil, fmt.Errorf("the guard log has %d records and the database has seen %d: the guard is an old copy; put the newest one back: %w",
			seq, loaded.GuardSeq, protocol.ErrHalted)
	}
	var snap *driver.Snapshot
	from := uint64(0)
	if loaded.Snapshot != nil {
		snap = &driver.Snapshot{Seq: loaded.Snapshot.Seq, Data: loaded.Snapshot.Data}
		from = snap.Seq
	}
	var entries [][]byte
	err = j.store.Entries(from, func(e store.Entry) error {
		entries = append(entries, e.Data)
		return nil
	})
	return snap, entries, err
}

// Save implements driver.Store.
func (j journal) Save(seq uint64, state func(io.Writer) error) (int64, error) {
	return j.store.SaveSnapshot(seq, state)
}

// Commit implements driver.Store.
func (j journal) Commit(b driver.Batch) error {
	out := store.Batch{Rows: b.Rows, Requeue: b.Requeue, Head: b.Head, GuardSeq: j.guard.Seq()}
	for i, data := range b.Entries {
		out.Entries = append(out.Entries, store.Entry{Seq: b.FirstSeq + uint64(i), Data: data})
	}
	for _, rec := range b.Closed {
		data, err := json.Marshal(rec)
		if err != nil {
			return fmt.Errorf("encoding the record of job %d: %w", rec.Job, err)
		}
		out.Closed = append(out.Closed, store.ClosedJob{Job: rec.Job, Data: data})
	}
	if b.Snapshot != nil {
		out.Snapshot = &store.Snapshot{Seq: b.Snapshot.Seq, Data: b.Snapshot.Data}
		out.PruneBefore = b.Snapshot.Seq
	}
	return j.store.Commit(out)
}
