package driver

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// tickEvery is how often the chain clock is looked at; only a time at which something waits is folded.
const tickEvery = 500 * time.Millisecond

// Run is the writer. It returns when the context ends or the store fails.
func (d *Driver) Run(ctx context.Context) error {
	defer d.encoding.Wait()
	d.dispatch(d.machine.State().Pending())
	d.cfg.Wake()
	var ticks <-chan time.Time
	if d.cfg.Clock != nil {
		ticker := time.NewTicker(tickEvery)
		defer ticker.Stop()
		ticks = ticker.C
	}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case r := <-d.requests:
			if err := d.serve(r); err != nil {
				return err
			}
		case s := <-d.snaps:
			if err := d.adopt(s); err != nil {
				return err
			}
		case <-ticks:
			if err := d.tick(); err != nil {
				return err
			}
		}
	}
}

func (d *Driver) tick() error {
	s := d.machine.State()
	now := d.cfg.Clock()
	due, waits := s.NextWake()
	if !waits || now < due || now <= s.Now() {
		return nil
	}
	d.cfg.Activity.Add(1)
	return d.write([]request{{entry: Entry{Events: []protocol.Event{protocol.Tick{Now: now}}}}})
}

// maxGather bounds the entries of one batch.
const maxGather = 128

// serve writes the entry with what else waits, so that one sync serves many. A rewind gets a batch of
// its own.
func (d *Driver) serve(first request) error {
	group := []request{first}
	for len(group) < maxGather && !group[len(group)-1].entry.Rewind {
		select {
		case r := <-d.requests:
			if r.entry.Rewind {
				if err := d.write(group); err != nil {
					return err
				}
				group = nil
			}
			group = append(group, r)
		default:
			return d.write(group)
		}
	}
	return d.write(group)
}

// outcome is what follows from a batch once it is durable.
type outcome struct {
	refused []error // why an entry was not taken, by request
	folded  []Folded
	work    []protocol.Effect
	alarms  []protocol.RaiseAlarm
	wake    bool
}

// write folds the entries and makes them durable in one batch. Only then the view shows them, the effects are
// let out, and the senders are answered.
func (d *Driver) write(requests []request) error {
	defer d.cfg.Activity.Add(-len(requests))
	b, out, err := d.fold(requests)
	if err == nil {
		if err = d.cfg.Store.Commit(b); err != nil {
			err = fmt.Errorf("storing a batch: %w", err)
		}
	}
	if err == nil {
		d.publish()
		if d.cfg.Observe != nil && len(out.folded) > 0 {
			d.cfg.Observe(Seen{First: b.FirstSeq, Entries: out.folded, State: d.machine.State()})
		}
		d.letOut(out)
	}
	for i, r := range requests {
		if r.done != nil {
			r.done <- errors.Join(out.refused[i], err)
		}
	}
	return err
}

func (d *Driver) letOut(out outcome) {
	for _, a := range out.alarms {
		d.cfg.Alarm(a)
	}
	d.dispatch(out.work)
	if out.wake {
		d.cfg.Wake()
	}
	d.snapshot()
}

// fold applies the entries to the machine and gathers what they bring about.
func (d *Driver) fold(requests []request) (Batch, outcome, error) {
	b := Batch{FirstSeq: d.machine.next, Requeue: !requests[0].entry.Rewind}
	out := outcome{refused: make([]error, len(requests))}
	steering := d.machine.State().Steering()
	for i, n := 0, 0; i < len(requests); i += n {
		var e Entry
		e, n = together(requests[i:])
		if out.refused[i] = d.machine.Check(e); out.refused[i] != nil {
			continue
		}
		data, err := e.Encode()
		if err != nil {
			return b, out, err
		}
		effects, err := d.machine.Apply(e)
		if err != nil {
			return b, out, err
		}
		b.Entries = append(b.Entries, data)
		d.sinceSnap += int64(len(data))
		out.folded = append(out.folded, Folded{e, effects})
		d.collect(&b, &out, effects, e.Rewind)
		for _, ev := range e.Events {
			d.answered(ev)
		}
		out.wake = out.wake || e.Block != nil || e.Rewind
	}
	// Rows that the owner's orders held may go on, or the other way round.
	out.wake = out.wake || len(b.Rows) > 0 || d.machine.State().Steering() != steering
	b.Head = d.machine.State().Head()
	return b, out, nil
}

// together is the first of the requests, with those behind it that bring events alone as it does: what comes together is
// one entry and one step. A block and a rewind, which may be refused, stand alone. It returns how many requests those are.
func together(requests []request) (Entry, int) {
	e := requests[0].entry
	if e.Block != nil || e.Rewind {
		return e, 1
	}
	e.Events = slices.Clip(e.Events) // which are the sender's
	n := 1
	for n < len(requests) && requests[n].entry.Block == nil && !requests[n].entry.Rewind {
		e.Events = append(e.Events, requests[n].entry.Events...)
		n++
	}
	return e, n
}

// collect sorts effects: rows and records go into the batch, the rest is for afterwards. What a rewind brings
// up again is in the outbox already, so only unknown keys are added then.
func (d *Driver) collect(b *Batch, out *outcome, effects []protocol.Effect, again bool) {
	for i, e := range effects {
		switch e := e.(type) {
		case protocol.ChainEffect:
			order := d.machine.next<<20 | uint64(i)
			b.Rows = append(b.Rows, txmgr.NewRow(e, order))
			d.cfg.Log.Debug("transaction asked", "key", e.Key())
		case protocol.ArchiveJob:
			b.Closed = append(b.Closed, e.Record)
		case protocol.RaiseAlarm:
			if !again {
				out.alarms = append(out.alarms, e)
			}
		default:
			out.work = append(out.work, e)
		}
	}
}

// dispatch hands work to the pools: only what is still unanswered, and nothing twice.
func (d *Driver) dispatch(effects []protocol.Effect) {
	s := d.machine.State()
	for _, e := range effects {
		if d.inflight[e.Key()] || !s.Awaits(e.Key()) {
			continue
		}
		d.inflight[e.Key()] = true
		d.cfg.Activity.Add(1)
		d.cfg.Work(e)
	}
}

// answered takes an answer's work off the books.
func (d *Driver) answered(ev protocol.Event) {
	k, ok := protocol.AnswerTo(ev)
	if !ok || !d.inflight[k] {
		return
	}
	delete(d.inflight, k)
	d.cfg.Activity.Add(-1)
}

// snapshot saves the oldest rewindable state beside the writer, once enough has come since the last one: entries, and
// half as many bytes as it has, so that a large state is not written over and over for little. Only its name is then
// committed by the writer.
func (d *Driver) snapshot() {
	base, seq := d.machine.Base()
	if d.snapping || d.cfg.SnapshotEvery == 0 || seq < d.lastSnap+d.cfg.SnapshotEvery || d.sinceSnap < d.snapBytes/2 {
		return
	}
	d.snapping, d.lastSnap, d.sinceSnap = true, seq, 0
	d.encoding.Go(func() {
		size, err := d.cfg.Store.Save(seq, base.Write)
		if err != nil {
			d.cfg.Log.Error("a snapshot cannot be stored; the journal grows until one can", "err", err)
		}
		d.snaps <- saved{seq, size}
	})
}

// adopt commits the name of a snapshot; one that could not be saved is tried again later.
func (d *Driver) adopt(s saved) error {
	d.snapping = false
	if s.bytes == 0 {
		return nil
	}
	d.snapBytes = s.bytes
	b := Batch{FirstSeq: d.machine.next, Head: d.machine.State().Head(), Snapshot: &Snapshot{Seq: s.seq}}
	if err := d.cfg.Store.Commit(b); err != nil {
		return fmt.Errorf("storing a snapshot: %w", err)
	}
	return nil
}
