package node_test

import (
	"context"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/store"
)

// spied is a store on disk that notes when a snapshot is saved and how long its name takes to commit.
type spied struct {
	*store.Store
	saving, saved chan struct{}
	named         time.Duration
}

func (s *spied) Load() (*driver.Snapshot, [][]byte, error) {
	l, err := s.Store.Load()
	if err != nil || l.Snapshot == nil {
		return nil, nil, err
	}
	return &driver.Snapshot{Seq: l.Snapshot.Seq, Data: l.Snapshot.Data}, nil, nil
}

func (s *spied) Save(seq uint64, state func(io.Writer) error) (int64, error) {
	close(s.saving)
	defer close(s.saved)
	return s.SaveSnapshot(seq, state)
}

func (s *spied) Commit(b driver.Batch) error {
	out := store.Batch{Head: b.Head}
	for i, data := range b.Entries {
		out.Entries = append(out.Entries, store.Entry{Seq: b.FirstSeq + uint64(i), Data: data})
	}
	if b.Snapshot == nil {
		return s.Store.Commit(out)
	}
	out.Snapshot, out.PruneBefore = &store.Snapshot{Seq: b.Snapshot.Seq}, b.Snapshot.Seq
	defer func(begun time.Time) { s.named = time.Since(begun) }(time.Now())
	return s.Store.Commit(out)
}

// openState is a state of so many open jobs, each with a spec.
func openState(jobs int) engine.State {
	s := engine.New(protocol.Suite{ChainID: 1337})
	for i := 1; i <= jobs; i++ {
		id := protocol.JobID(i)
		s, _ = engine.Step(s, protocol.JobCreated{
			Job: id, Employer: protocol.Address{1}, Reward: protocol.Tokens(5), SpecHash: protocol.Keccak([]byte(fmt.Sprint(i))),
			URI: "ipfs://bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy", Deadline: 4_000_000_000,
		})
		s, _ = engine.Step(s, protocol.JobApplied{Job: id, Agent: protocol.Address{2}})
	}
	return s
}

// What a snapshot of 100,000 open jobs costs the driver: the longest that an entry took while it was saved, the longest
// without one, and what the driver itself does for it, which is to commit its name.
func BenchmarkSnapshot(b *testing.B) {
	state := openState(100_000)
	for range b.N {
		db, err := store.Open(b.TempDir())
		require.NoError(b, err)
		size, err := db.SaveSnapshot(0, state.Write)
		require.NoError(b, err)
		require.NoError(b, db.Commit(store.Batch{Snapshot: &store.Snapshot{}}))
		spy := &spied{Store: db, saving: make(chan struct{}), saved: make(chan struct{})}
		d, err := driver.Open(driver.Config{Store: spy, Work: func(protocol.Effect) {}, Wake: func() {}, SnapshotEvery: 8, Depth: 4, Activity: driver.NewActivity()})
		require.NoError(b, err)
		ctx, cancel := context.WithCancel(b.Context())
		done := make(chan error, 1)
		go func() { done <- d.Run(ctx) }()
		tell := func(reason []byte) time.Duration {
			begun := time.Now()
			require.NoError(b, d.Tell(ctx, protocol.Evaluated{Job: 1 << 40, Reason: string(reason)}))
			return time.Since(begun)
		}
		var before, during time.Duration
		for range 200 {
			before = max(before, tell(nil))
		}
		large := make([]byte, 1<<20) // so that the journal comes to half of the state
		for i := range large {
			large[i] = 'x'
		}
		for began := false; !began; {
			tell(large)
			select {
			case <-spy.saving:
				began = true
			default:
			}
		}
		for over := false; !over; {
			during = max(during, tell(nil))
			select {
			case <-spy.saved:
				over = true
			default:
			}
		}
		for spy.named == 0 {
			tell(nil)
		}
		cancel()
		require.ErrorIs(b, <-done, context.Canceled)
		require.NoError(b, db.Close())
		b.ReportMetric(float64(size)/1e6, "MB")
		b.ReportMetric(float64(before.Microseconds())/1000, "ms-longest-without")
		b.ReportMetric(float64(during.Microseconds())/1000, "ms-longest-during")
		b.ReportMetric(float64(spy.named.Microseconds())/1000, "ms-driver-held")
	}
}
