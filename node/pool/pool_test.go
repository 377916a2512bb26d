package pool_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// bench is a service whose work waits until the test lets it go.
type bench struct {
	release chan struct{}
	mu      sync.Mutex
	running int
	most    int
}

func (b *bench) Do(ctx context.Context, e protocol.Effect) protocol.Event {
	load := e.(protocol.LoadSpec)
	if load.URI == "panic" {
		panic("evil\ntext")
	}
	b.mu.Lock()
	b.running++
	b.most = max(b.most, b.running)
	b.mu.Unlock()
	select {
	case <-b.release:
	case <-ctx.Done():
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.running--
	return protocol.SpecLoaded{Job: load.Job}
}

func (b *bench) Fail(e protocol.Effect, reason string) protocol.Event {
	return protocol.SpecLoaded{Job: e.(protocol.LoadSpec).Job, Fault: reason}
}

type answers struct {
	mu   sync.Mutex
	list []protocol.SpecLoaded
}

func (a *answers) take(e protocol.Event) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.list = append(a.list, e.(protocol.SpecLoaded))
}

func TestPoolAnswersEachEffectOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, got := &bench{release: make(chan struct{})}, &answers{}
		p := pool.New(b, pool.Config{Workers: 2, Depth: 3, Answer: got.take})
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- p.Run(ctx) }()
		synctest.Wait()

		for id := range protocol.JobID(2) {
			p.Submit(protocol.LoadSpec{Job: id + 1})
		}
		synctest.Wait()
		for id := range protocol.JobID(6) {
			p.Submit(protocol.LoadSpec{Job: id + 1})
		}
		synctest.Wait()
		waiting, active := p.Load()
		require.Equal(t, 3, waiting)
		require.Equal(t, 6, active)

		for range 5 {
			b.release <- struct{}{}
		}
		synctest.Wait()
		require.Equal(t, 2, b.most)
		require.Len(t, got.list, 6)
		faults := 0
		seen := map[protocol.JobID]bool{}
		for _, e := range got.list {
			require.False(t, seen[e.Job])
			seen[e.Job] = true
			if e.Fault != "" {
				faults++
				require.Equal(t, protocol.JobID(6), e.Job)
				require.Equal(t, "the queue of 3 is full", e.Fault)
			}
		}
		require.Equal(t, 1, faults)

		p.Submit(protocol.LoadSpec{Job: 9, URI: "panic"})
		synctest.Wait()
		require.Equal(t, protocol.SpecLoaded{Job: 9, Fault: "panic: evil text"}, got.list[6])

		p.Submit(protocol.LoadSpec{Job: 10})
		synctest.Wait()
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
		p.Submit(protocol.LoadSpec{Job: 11})
		require.Len(t, got.list, 7, "what is unfinished at the end stays unanswered")
	})
}

func TestPlainBoundsAndCleans(t *testing.T) {
	t.Parallel()
	require.Equal(t, "a b c  d", pool.Plain("a\nb\x1bc\u202e\xffd"))
	require.Len(t, pool.Plain(strings.Repeat("x", 1_000)), 303)
}
