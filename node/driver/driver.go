package driver

import (
	"context"
	"fmt"
	"io"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// Batch is everything that becomes durable at once.
type Batch struct {
	FirstSeq uint64
	Entries  [][]byte
	// Rows are new outbox rows: inserted when their key is unknown. With Requeue a stored row that Failed is
	// replaced, which is how the core asks again; what a rewind brings up again is never asked anew.
	Rows     []txmgr.Row
	Requeue  bool
	Head     protocol.BlockRef
	Closed   []protocol.JobRecord
	Snapshot *Snapshot
}

// Snapshot is a stored State: entries before Seq are folded into it and may be dropped. In a Batch, one without Data is
// that which was saved for Seq.
type Snapshot struct {
	Seq  uint64
	Data []byte
}

// Store makes batches durable. Commit returns once the batch would survive a power loss.
type Store interface {
	Commit(Batch) error
	Load() (*Snapshot, [][]byte, error)
	// Save stores a State beside the batches, however large, without holding up Commit, and returns how many bytes it
	// has. It is in force once a batch names it.
	Save(seq uint64, state func(io.Writer) error) (int64, error)
}

// Reader answers contract calls at a block, in the order asked.
type Reader interface {
	CallsAt(ctx context.Context, block protocol.BlockRef, calls []protocol.Call) ([][]byte, error)
}

// Config is what a Driver is made of. Work receives every work effect and must not block for long;
// its answers come back through Answer.
type Config struct {
	Suite protocol.Suite
	Store Store
	Codec *codec.Codec
	Chain Reader
	Work  func(protocol.Effect)
	Wake  func()
	Alarm func(protocol.RaiseAlarm)
	// Observe is shown every batch, in their order, once it is durable and View shows it; nil = nobody looks. The writer
	// calls it and waits for it: it must return at once. It neither blocks nor calls the driver, and leaves what it is
	// shown as it is. What is folded again at a restart is not shown again.
	Observe func(Seen)
	// Clock is the chain clock in unix seconds; nil for a node whose time is moved by blocks alone.
	Clock func() uint64
	// Depth is how many blocks can be rewound; SnapshotEvery is in journal entries.
	Depth         int
	SnapshotEvery uint64
	Activity      *Activity
	Log           hclog.Logger
}

// Seen is a durable batch as an observer is shown it.
type Seen struct {
	// First is the journal's number of the first entry; the others follow without a gap.
	First   uint64
	Entries []Folded
	// State is what the batch led to.
	State engine.State
}

// Folded is an entry and the effects that followed from it, in order. Those of a rewind were asked for before.
type Folded struct {
	Entry
	Effects []protocol.Effect
}

// Driver owns the State. All changes go through its one goroutine, Run.
type Driver struct {
	cfg      Config
	machine  *Machine
	requests chan request
	view     atomic.Pointer[engine.State]
	moved    atomic.Pointer[chan struct{}]
	inflight map[protocol.Key]bool
	lastSnap uint64
	// sinceSnap counts the bytes of journal since lastSnap, snapBytes are those of the last snapshot.
	sinceSnap, snapBytes int64
	snaps                chan saved
	snapping             bool
	encoding             sync.WaitGroup // a snapshot that is being encoded
}

// saved is a snapshot that waits to be named by a batch.
type saved struct {
	seq   uint64
	bytes int64
}

// request is one journal entry on its way in; done, unless nil, is told once it is durable.
type request struct {
	entry Entry
	done  chan error
}

// inboxSize bounds the entries that wait for the writer; a sender waits when it is full.
const inboxSize = 256

// Open loads what is stored and folds the journal; the returned driver is where the last durable batch
// left it.
func Open(cfg Config) (*Driver, error) {
	snap, entries, err := cfg.Store.Load()
	if err != nil {
		return nil, fmt.Errorf("loading the journal: %w", err)
	}
	if snap == nil && len(entries) == 0 {
		// The journal is folded upon this state again at every start, whatever the deployment looks like then.
		if snap, err = begin(cfg); err != nil {
			return nil, err
		}
	}
	state, seq := engine.New(cfg.Suite), uint64(0)
	if snap != nil {
		if state, err = engine.Decode(snap.Data); err != nil {
			return nil, err
		}
		seq = snap.Seq
	}
	d := &Driver{
		cfg: cfg, machine: NewMachine(state, seq, cfg.Depth), requests: make(chan request, inboxSize),
		inflight: map[protocol.Key]bool{}, lastSnap: seq, snaps: make(chan saved, 1),
	}
	if snap != nil {
		d.snapBytes = int64(len(snap.Data))
	}
	for i, raw := range entries {
		d.sinceSnap += int64(len(raw))
		e, err := DecodeEntry(raw)
		if err != nil {
			return nil, fmt.Errorf("journal entry %d: %w", seq+uint64(i), err)
		}
		if _, err := d.machine.Apply(e); err != nil {
			return nil, fmt.Errorf("journal entry %d: %w", seq+uint64(i), err)
		}
	}
	d.publish()
	return d, nil
}

// begin stores the state before the first entry.
func begin(cfg Config) (*Snapshot, error) {
	data, err := engine.New(cfg.Suite).Encode()
	if err != nil {
		return nil, fmt.Errorf("encoding the first state: %w", err)
	}
	snap := Snapshot{Data: data}
	if err := cfg.Store.Commit(Batch{Snapshot: &snap}); err != nil {
		return nil, fmt.Errorf("storing the first state: %w", err)
	}
	return &snap, nil
}

// View returns the state after the last durable batch. It never changes under its reader.
func (d *Driver) View() engine.State { return *d.view.Load() }

// Head is the last block folded; false before the first.
func (d *Driver) Head() (protocol.BlockRef, bool) {
	h := d.View().Head()
	return h, h.Hash != (protocol.Hash{})
}

func (d *Driver) publish() {
	s := d.machine.State()
	d.view.Store(&s)
	next := make(chan struct{})
	if old := d.moved.Swap(&next); old != nil {
		close(*old)
	}
}

// Moved returns a channel that is closed when the next view is published. It is to be taken before the
// view is looked at.
func (d *Driver) Moved() <-chan struct{} { return *d.moved.Load() }

// Extend folds the next block: its logs are decoded and completed by reads at the block, and the call
// returns once they are durable and View shows them. A ReadError means that nothing was folded and the chain
// may be looked at again.
func (d *Driver) Extend(ctx context.Context, ref protocol.BlockRef, logs []types.Log) error {
	events, err := d.decode(ctx, ref, logs)
	if err != nil {
		return fmt.Errorf("block %d: %w", ref.Number, err)
	}
	return d.send(ctx, Entry{Block: &ref, Events: events})
}

// Rewind takes the head block back and returns the new head; ErrTooDeep where no block can be taken back.
func (d *Driver) Rewind(ctx context.Context) (protocol.BlockRef, error) {
	if err := d.send(ctx, Entry{Rewind: true}); err != nil {
		return protocol.BlockRef{}, err
	}
	head, _ := d.Head()
	return head, nil
}

// Tell folds events and returns once they are durable.
func (d *Driver) Tell(ctx context.Context, events ...protocol.Event) error {
	return d.send(ctx, Entry{Events: events})
}

// Answer hands in a service's answer and does not wait until it is folded, so that many share a batch: one that a crash
// takes is asked for again. It waits only while the inbox is full.
func (d *Driver) Answer(ctx context.Context, ev protocol.Event) error {
	return d.submit(ctx, request{entry: Entry{Events: []protocol.Event{ev}}})
}

func (d *Driver) submit(ctx context.Context, r request) error {
	d.cfg.Activity.Add(1)
	select {
	case d.requests <- r:
		return nil
	case <-ctx.Done():
		d.cfg.Activity.Add(-1)
		return ctx.Err()
	}
}

func (d *Driver) send(ctx context.Context, e Entry) error {
	done := make(chan error, 1)
	if err := d.submit(ctx, request{e, done}); err != nil {
		return err
	}
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}
