package txmgr_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// TestMain holds that nothing is left running, but for what the embedded chain of other tests never stops.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// running starts Run and returns a func that stops it and gives its error.
func (w *world) running() func() error {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1) // Run's one answer
	go func() { done <- w.m.Run(ctx) }()
	return func() error { cancel(); return <-done }
}

func TestRunCarriesRowsWhenWokenAndByItself(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		stop := w.running()
		synctest.Wait()
		key := w.add(1)
		w.m.Wake()
		synctest.Wait()
		require.Equal(t, txmgr.Sent, w.row(key).Status)
		w.chain.Mine()
		<-time.After(2 * time.Second) // nobody wakes it
		synctest.Wait()
		require.Equal(t, txmgr.Final, w.row(key).Status)
		require.ErrorIs(t, stop(), context.Canceled)
	})
}

func TestRunBacksOffAndComesBack(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.down = errors.New("connection refused")
		key := w.add(1)
		stop := w.running()
		<-time.After(10 * time.Minute)
		synctest.Wait()
		require.Less(t, w.chain.calls, 120, "passes grow rarer while the endpoint is down")
		require.Equal(t, txmgr.Queued, w.row(key).Status)
		w.chain.mu.Lock()
		w.chain.down = nil
		w.chain.mu.Unlock()
		<-time.After(16 * time.Second)
		synctest.Wait()
		require.Equal(t, txmgr.Sent, w.row(key).Status)
		require.ErrorIs(t, stop(), context.Canceled)
	})
}

func TestBusyCoversThePassThatAWakeAskedFor(t *testing.T) {
	var busy atomic.Int64
	inWorld(t, func(t *testing.T, w *world) {
		hold := make(chan struct{})
		tell := w.cfg.Tell
		w.cfg.Tell = func(ctx context.Context, outcomes []protocol.TxSettled) error { <-hold; return tell(ctx, outcomes) }
		w.reopen()
		require.True(t, w.m.Quiet())
		first := w.add(1)
		w.m.Wake() // before Run, which on another processor could answer it before it is looked at
		require.EqualValues(t, 1, busy.Load(), "counted before Wake returns")
		w.m.Wake()
		require.EqualValues(t, 1, busy.Load(), "two hints ask for one pass")
		stop := w.running()
		synctest.Wait()
		require.Zero(t, busy.Load())
		require.True(t, w.m.Quiet())

		w.chain.Mine()
		w.m.Wake()
		synctest.Wait() // the pass now hangs in Tell
		require.EqualValues(t, 1, busy.Load())
		second := w.add(2)
		w.m.Wake()
		synctest.Wait()
		require.EqualValues(t, 2, busy.Load(), "a wake during a pass asks for another one")
		require.False(t, w.m.Quiet())
		close(hold)
		synctest.Wait()
		require.Zero(t, busy.Load())
		require.Equal(t, txmgr.Final, w.row(first).Status)
		require.Equal(t, txmgr.Sent, w.row(second).Status)

		require.ErrorIs(t, stop(), context.Canceled)
		w.m.Wake()
		w.step()
		require.Zero(t, busy.Load(), "a step answers a wake too")
	}, func(c *txmgr.Config) { c.Busy = func(d int) { busy.Add(int64(d)) } })
}

func TestManyLanesSideBySide(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		var keys []protocol.Key
		for lane := range byte(8) {
			account := w.signer.account(10 + lane)
			for n := range uint64(25) {
				keys = append(keys, w.outbox.add(ack(account, n)))
			}
		}
		for range 3 {
			w.step()
			w.chain.Mine()
		}
		w.step()
		for _, key := range keys {
			require.Equal(t, txmgr.Final, w.row(key).Status)
		}
		require.Len(t, w.chain.Executed(), len(keys))
		for i, e := range w.told {
			require.Equal(t, keys[i], e.Key, "outcomes are told in the order of the rows")
		}
	}, func(c *txmgr.Config) { c.Parallel = 8 })
}

func TestOneLanesTroubleIsItsOwn(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		bob := w.signer.account(2)
		mine, his := w.add(1), w.outbox.add(ack(bob, 1))
		w.signer.owner[fmt.Sprint(bob, 0)] = "x"
		w.outbox.crash = func() error { return nil }
		stale := true
		w.cfg.Outbox = staleFor{w.outbox, w.alice, &stale}
		w.reopen()
		require.ErrorIs(t, w.m.Step(context.Background()), txmgr.ErrStale)
		require.Equal(t, txmgr.Queued, w.row(mine).Status)
		require.Equal(t, txmgr.Sent, w.row(his).Status)
		stale = false
		w.step()
		require.Equal(t, txmgr.Sent, w.row(mine).Status)
	})
}

// staleFor answers updates of one account as if the driver had changed the row in between.
type staleFor struct {
	*memOutbox
	account protocol.Address
	on      *bool
}

func (s staleFor) Update(changes ...txmgr.Change) error {
	if *s.on && slices.ContainsFunc(changes, func(c txmgr.Change) bool { return c.Prev.Account == s.account }) {
		return txmgr.ErrStale
	}
	return s.memOutbox.Update(changes...)
}

func TestConfigNamesWhatIsMissing(t *testing.T) {
	w := newWorld(t)
	for name, spoil := range map[string]func(*txmgr.Config){
		"ChainID": func(c *txmgr.Config) { c.ChainID = 0 }, "Outbox": func(c *txmgr.Config) { c.Outbox = nil },
		"Builder": func(c *txmgr.Config) { c.Builder = nil }, "Signer": func(c *txmgr.Config) { c.Signer = nil },
		"Chain": func(c *txmgr.Config) { c.Chain = nil }, "Errors": func(c *txmgr.Config) { c.Errors = nil },
		"Tell": func(c *txmgr.Config) { c.Tell = nil }, "Final": func(c *txmgr.Config) { c.Final = nil },
		"negative": func(c *txmgr.Config) { c.Window = -1 },
	} {
		cfg := w.cfg
		spoil(&cfg)
		_, err := txmgr.New(cfg)
		require.ErrorIs(t, err, txmgr.ErrConfig)
		require.ErrorContains(t, err, name)
	}
}
