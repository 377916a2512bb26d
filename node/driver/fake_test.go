package driver_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var (
	employer = protocol.Address{19: 1}
	agent    = protocol.Address{19: 2}
	suite    = protocol.Suite{
		ChainID: 1337, JobReg: protocol.Address{1}, Stake: protocol.Address{2}, Validation: protocol.Address{3}, Dispute: protocol.Address{4},
		Identity: protocol.Address{5}, TaxPolicy: protocol.Address{6}, Token: protocol.Address{7},
	}
	plan = protocol.NodePlan{Accounts: []protocol.AccountPlan{
		{Address: employer, Roles: []protocol.Role{protocol.RoleEmployer}},
		{Address: agent, Roles: []protocol.Role{protocol.RoleAgent}, Skills: []string{"*"}},
	}}
)

// block is the child of parent with the given tag in its hash.
func block(parent protocol.BlockRef, tag byte) protocol.BlockRef {
	return protocol.BlockRef{
		Number: parent.Number + 1, Parent: parent.Hash, Time: parent.Time + 10, Hash: protocol.Keccak(parent.Hash[:], []byte{tag}),
	}
}

// memStore keeps batches in memory as a store would, and can fail or wait.
type memStore struct {
	mu       sync.Mutex
	batches  []driver.Batch
	entries  map[uint64][]byte
	next     uint64
	snapshot *driver.Snapshot
	saved    map[uint64][]byte
	rows     map[protocol.Key]txmgr.Row
	closed   map[protocol.JobID]protocol.JobRecord
	fail     error
	gate     chan struct{} // when set, each Commit takes one from it first
}

func newMemStore() *memStore {
	return &memStore{entries: map[uint64][]byte{}, rows: map[protocol.Key]txmgr.Row{}, closed: map[protocol.JobID]protocol.JobRecord{}, saved: map[uint64][]byte{}}
}

func (s *memStore) Commit(b driver.Batch) error {
	if s.gate != nil {
		<-s.gate
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fail != nil {
		return s.fail
	}
	s.batches = append(s.batches, b)
	for i, e := range b.Entries {
		s.entries[b.FirstSeq+uint64(i)] = e
		s.next = b.FirstSeq + uint64(i) + 1
	}
	for _, r := range b.Rows {
		if old, known := s.rows[r.Key]; !known || b.Requeue && old.Status == txmgr.Failed {
			s.rows[r.Key] = r
		}
	}
	for _, c := range b.Closed {
		s.closed[c.Job] = c
	}
	if b.Snapshot != nil {
		s.snapshot = b.Snapshot
		if b.Snapshot.Data == nil {
			s.snapshot = &driver.Snapshot{Seq: b.Snapshot.Seq, Data: s.saved[b.Snapshot.Seq]}
		}
		for seq := range s.entries {
			if seq < b.Snapshot.Seq {
				delete(s.entries, seq)
			}
		}
	}
	return nil
}

func (s *memStore) Save(seq uint64, state func(io.Writer) error) (int64, error) {
	var b bytes.Buffer
	err := state(&b)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.saved[seq] = b.Bytes()
	return int64(b.Len()), err
}

func (s *memStore) Load() (*driver.Snapshot, [][]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	from := uint64(0)
	if s.snapshot != nil {
		from = s.snapshot.Seq
	}
	var out [][]byte
	for seq := from; seq < s.next; seq++ {
		if s.entries[seq] == nil {
			return nil, nil, errors.New("a journal entry is missing")
		}
		out = append(out, s.entries[seq])
	}
	return s.snapshot, out, nil
}

// seq is the number of the entry to come.
func (s *memStore) seq() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.next
}

// kinds tells of each batch with entries what it held.
func (s *memStore) kinds(t *testing.T) (out []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, b := range s.batches {
		kinds := ""
		for _, raw := range b.Entries {
			e, err := driver.DecodeEntry(raw)
			require.NoError(t, err)
			switch {
			case e.Rewind:
				kinds += "R"
				require.False(t, b.Requeue, "what a rewind brings up again is not asked anew")
			case e.Block != nil:
				kinds += "B"
			default:
				kinds += strings.Repeat("I", len(e.Events))
			}
		}
		if kinds != "" {
			out = append(out, kinds)
		}
	}
	return out
}

// fakeChain answers every call with the same word, or refuses.
type fakeChain struct {
	word  uint64
	fail  error
	short bool
}

func (c *fakeChain) CallsAt(_ context.Context, _ protocol.BlockRef, calls []protocol.Call) ([][]byte, error) {
	if c.fail != nil {
		return nil, c.fail
	}
	outs := make([][]byte, len(calls))
	for i := range outs {
		outs[i] = protocol.Hash{31: byte(c.word)}.Bytes()
	}
	if c.short {
		return outs[1:], nil
	}
	return outs, nil
}

// bench is a driver with everything around it.
type bench struct {
	*driver.Driver
	t        *testing.T
	store    *memStore
	chain    *fakeChain
	activity *driver.Activity
	cfg      driver.Config

	mu     sync.Mutex
	work   []protocol.Effect
	alarms []protocol.RaiseAlarm
	wakes  int
}

// open makes a driver on the store that does not run yet.
func open(t *testing.T, store *memStore, edit ...func(*driver.Config)) *bench {
	b := &bench{t: t, store: store, chain: &fakeChain{}, activity: driver.NewActivity()}
	b.cfg = driver.Config{
		Suite: suite, Store: store, Codec: codec.New(suite, codec.Options{}), Chain: b.chain, Depth: 16, Activity: b.activity, Log: hclog.NewNullLogger(),
		Work: func(e protocol.Effect) {
			b.mu.Lock()
			defer b.mu.Unlock()
			b.work = append(b.work, e)
		},
		Alarm: func(a protocol.RaiseAlarm) {
			b.mu.Lock()
			defer b.mu.Unlock()
			b.alarms = append(b.alarms, a)
		},
		Wake: func() {
			b.mu.Lock()
			defer b.mu.Unlock()
			b.wakes++
		},
	}
	for _, e := range edit {
		e(&b.cfg)
	}
	var err error
	b.Driver, err = driver.Open(b.cfg)
	require.NoError(t, err)
	return b
}

// start runs the driver until the returned func is called, which gives Run's error.
func (b *bench) start() (stop func() error) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- b.Run(ctx) }()
	return sync.OnceValue(func() error {
		cancel()
		return <-done
	})
}

// begin opens and runs a driver until the test ends.
func begin(t *testing.T, edit ...func(*driver.Config)) *bench {
	b := open(t, newMemStore(), edit...)
	stop := b.start()
	t.Cleanup(func() { require.ErrorIs(t, stop(), context.Canceled) })
	return b
}

func (b *bench) tell(events ...protocol.Event) {
	b.t.Helper()
	require.NoError(b.t, b.Tell(b.t.Context(), events...))
}

// extend folds the next block with the logs.
func (b *bench) extend(tag byte, logs ...types.Log) protocol.BlockRef {
	b.t.Helper()
	head, _ := b.Head()
	ref := block(head, tag)
	require.NoError(b.t, b.Extend(b.t.Context(), ref, logs))
	return ref
}

// asked returns the keys of the work handed out so far.
func (b *bench) asked() []protocol.Key {
	b.mu.Lock()
	defer b.mu.Unlock()
	keys := make([]protocol.Key, len(b.work))
	for i, e := range b.work {
		keys[i] = e.Key()
	}
	return slices.Clone(keys)
}

// encoded is a state's stored form.
func encoded(t require.TestingT, s engine.State) string {
	data, err := s.Encode()
	require.NoError(t, err)
	return string(data)
}
