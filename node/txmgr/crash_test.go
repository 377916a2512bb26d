package txmgr_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// killer ends the "process" at the n-th durable step: from then on nothing that it does takes effect.
type killer struct {
	left int
	dead bool
}

func (k *killer) strike() error {
	if k.dead {
		return errDead
	}
	if k.left--; k.left == 0 {
		k.dead = true
		return errDead
	}
	return nil
}

func (k *killer) arm(n int) { k.left, k.dead = n, false }

// mortal wires a killer into every place where a crash leaves something behind.
func mortal(w *world) *killer {
	k := &killer{}
	w.chain.dead = &k.dead
	w.outbox.crash = k.strike
	w.signer.before, w.signer.after, w.signer.close = k.strike, k.strike, k.strike
	w.chain.answer = func(tx *types.Transaction) (bool, error) {
		if err := k.strike(); err != nil {
			return false, err // died before the bytes left
		}
		return true, k.strike() // or just after
	}
	return k
}

// TestKillAtEveryStep kills the manager at its 1st, 2nd, … durable step, restarts it, and expects the same end.
func TestKillAtEveryStep(t *testing.T) {
	for n := 1; ; n++ {
		struck := false
		t.Run(fmt.Sprintf("step %d", n), func(t *testing.T) {
			inWorld(t, func(t *testing.T, w *world) {
				k := mortal(w)
				first, second, third := w.add(1), w.add(2), w.add(3, protocol.Terms{Deadline: 9000})
				fourth := w.add(4, protocol.Terms{After: first})
				keys := []protocol.Key{first, second, third, fourth}
				k.arm(n)
				for range 4 {
					_ = w.pass(time.Minute)
					w.chain.Mine()
				}
				struck = k.dead
				k.arm(0)
				w.reopen()
				finish(t, w, keys)
			})
		})
		if !struck || t.Failed() {
			break
		}
		require.Less(t, n, 200)
	}
}

// finish runs until every row is settled, and holds what must be true then.
func finish(t require.TestingT, w *world, keys []protocol.Key) {
	for range 60 {
		err := w.pass(8 * time.Second)
		require.NotErrorIs(t, err, context.Canceled)
		w.chain.Mine()
	}
	require.Empty(t, w.halts)
	done := w.chain.Executed()
	for _, key := range keys {
		r := w.row(key)
		require.Equal(t, txmgr.Final, r.Status, "%s: %s", key, r.Reason)
		require.Equal(t, 1, done[string(key)], "%s must be done exactly once", key)
		told := w.settled(key)
		require.NotEmpty(t, told)
		require.True(t, told[len(told)-1].OK)
	}
	require.Len(t, done, len(keys))
}

// bubbled hides the deadline of a test, which may not be asked for in a bubble of virtual time.
type bubbled struct{ testing.TB }

// TestNoSecondEffect drives a manager through crashes, reorganisations, lost pools, fee spikes and lying endpoints.
// However it goes, each effect is on the canonical chain at most once at every moment, and exactly once at the end.
func TestNoSecondEffect(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		checks := 0
		defer func() { t.Logf("%d universes", checks) }()
		rapid.Check(bubbled{t}, func(t *rapid.T) {
			checks++
			w := newWorld(t, func(c *txmgr.Config) { c.Window = 3; c.Parallel = rapid.SampledFrom([]int{1, 4}).Draw(t, "parallel") })
			w.depth = 12
			k := mortal(w)
			honest := w.chain.answer
			var keys []protocol.Key
			t.Repeat(map[string]func(*rapid.T){
				"add": func(*rapid.T) {
					if len(keys) < 8 {
						var terms protocol.Terms
						if len(keys)%3 == 2 {
							terms.After = keys[len(keys)-2]
						}
						keys = append(keys, w.add(uint64(len(keys)), terms))
					}
				},
				"pass": func(t *rapid.T) { _ = w.pass(time.Duration(rapid.IntRange(0, 30).Draw(t, "seconds")) * time.Second) },
				"mine": func(*rapid.T) { w.chain.Mine() },
				"kill": func(t *rapid.T) {
					k.arm(rapid.IntRange(1, 12).Draw(t, "after"))
					_ = w.pass(time.Second)
					k.arm(0)
					w.reopen()
				},
				"reorg": func(t *rapid.T) { w.chain.Reorg(rapid.IntRange(1, 6).Draw(t, "depth"), rapid.Bool().Draw(t, "keep")) },
				"drop":  func(*rapid.T) { w.chain.Drop() },
				"fees": func(t *rapid.T) {
					w.chain.base.SetInt64(rapid.Int64Range(1, 20).Draw(t, "gwei") * 1e9)
				},
				"lie": func(t *rapid.T) {
					text := rapid.SampledFrom([]string{"", "nonce too low", "EOF", "already known", "replacement transaction underpriced"}).Draw(t, "text")
					take := rapid.Bool().Draw(t, "take")
					w.chain.answer = func(*types.Transaction) (bool, error) {
						if text == "" {
							return take, nil
						}
						return take, errors.New(text)
					}
					_ = w.pass(time.Second)
					w.chain.answer = honest
				},
				"": func(t *rapid.T) {
					for data, n := range w.chain.Executed() {
						require.Equal(t, 1, n, data)
					}
				},
			})
			w.chain.base.SetInt64(1e9)
			finish(t, w, keys)
		})
	})
}
