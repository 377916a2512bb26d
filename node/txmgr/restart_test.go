package txmgr_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// Nothing of a row's first attempt is in the outbox until it is mined: its records may not be closed before it is.
func TestRestart_whileTheRecordsAreClosed(t *testing.T) {
	for _, ok := range []bool{true, false} {
		for write := 1; write <= 2; write++ {
			inWorld(t, func(t *testing.T, w *world) {
				w.chain.exec = func(tx *types.Transaction) (bool, uint64) { return ok, tx.Gas() / 2 }
				key := w.add(1, protocol.Terms{Deadline: 9000})
				w.step()
				w.chain.Mine()
				left := write
				w.outbox.crash = func() error {
					if left--; left > 0 {
						return nil
					}
					return errDead
				}
				_ = w.m.Step(context.Background())
				w.outbox.crash = func() error { return nil }
				w.reopen()
				w.passes(8)
				require.Empty(t, w.halts)
				require.Equal(t, 1, w.signer.calls, "it is done, or has reverted: there is nothing to sign")
				for _, told := range w.settled(key) {
					require.True(t, told.Mined)
					require.Equal(t, ok, told.OK)
				}
				want := txmgr.Final
				if !ok {
					want = txmgr.Failed
				}
				require.Equal(t, want, w.row(key).Status)
			})
		}
	}
}

// touched changes a row, as the driver does when it asks for it again, just before it would be updated.
type touched struct {
	*memOutbox
	key protocol.Key
}

func (o *touched) Update(changes ...txmgr.Change) error {
	for _, c := range changes {
		if c.Prev.Key == o.key {
			o.key = ""
			o.touch(c.Prev.Key)
		}
	}
	return o.memOutbox.Update(changes...)
}

func (o *touched) Note(changes ...txmgr.Change) error {
	for _, c := range changes {
		if c.Prev.Key == o.key {
			o.key = ""
			o.touch(c.Prev.Key)
		}
	}
	return o.memOutbox.Note(changes...)
}

// What the guard holds is asked for again when the row changed while it was taken up: it may be in the pool.
func TestRestart_theDriverAsksAgainMeanwhile(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1, protocol.Terms{Deadline: 1050})
		w.step()
		pooled := w.chain.Pooled(w.alice, 0)
		require.NotNil(t, pooled)
		w.chain.base = big.NewInt(4000e9)
		w.cfg.Outbox = &touched{memOutbox: w.outbox, key: key}
		w.reopen()
		require.ErrorIs(t, w.m.Step(context.Background()), txmgr.ErrStale)
		w.passes(8)
		require.False(t, w.signer.done[key], "its nonce is not free")
		w.chain.base = big.NewInt(1e9)
		w.passes(6)
		require.True(t, w.settled(key)[0].OK)
		require.Empty(t, w.halts)
	})
}

// The same where the signature is there and its record in the row is not.
func TestStale_whatWasSignedIsTakenUp(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1, protocol.Terms{Deadline: 1050})
		out := &touched{memOutbox: w.outbox}
		w.cfg.Outbox = out
		w.reopen()
		w.signer.after = func() error {
			out.key = key
			return nil
		}
		require.ErrorIs(t, w.m.Step(context.Background()), txmgr.ErrStale)
		w.signer.after = func() error { return nil }
		require.Equal(t, txmgr.Queued, w.row(key).Status)
		for range 8 {
			w.chain.Mine()
		}
		w.passes(4)
		require.True(t, w.settled(key)[0].OK, "it was signed before its deadline: its nonce cannot be given away")
		require.Empty(t, w.halts)
	})
}

// A nonce that the chain has used while nothing was signed under it here, as in an old copy of the outbox, is of no use.
func TestRestart_onAnOldCopyOfTheOutbox(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		writes := 0
		w.outbox.crash = func() error {
			if writes++; writes > 1 {
				return errDead // after the nonce was stored
			}
			return nil
		}
		w.signer.before = func() error { return errors.New("the signer is away") }
		first := w.add(1)
		require.Error(t, w.m.Step(context.Background()))
		require.True(t, w.row(first).HasNonce)
		w.outbox.crash, w.signer.before = func() error { return nil }, func() error { return nil }
		copied := maps.Clone(w.outbox.rows)

		w.outbox.lose()
		second := w.add(2)
		w.reopen()
		w.passes(3)
		require.Equal(t, txmgr.Final, w.row(second).Status)
		require.EqualValues(t, 0, w.row(second).Nonce)

		w.outbox.rows = copied
		w.reopen()
		w.passes(8)
		require.Empty(t, w.halts, "nobody else has signed")
		require.Equal(t, map[string]int{string(first): 1, string(second): 1}, w.chain.Executed())
		require.Equal(t, txmgr.Final, w.row(first).Status)
	})
}

// An old copy lacks the replacement that was mined, and of what is over the guard knows that alone: nobody else has signed.
func TestRestart_onACopyFromBeforeAReplacement(t *testing.T) {
	for _, depth := range []uint64{0, 50} {
		inWorld(t, func(t *testing.T, w *world) {
			w.depth = depth
			key := w.add(1)
			w.step()
			w.reopen()
			w.step() // it is taken up, which is stored
			copied := w.outbox.disk()
			w.chain.base = big.NewInt(20e9)
			w.passes(6)
			require.Len(t, w.row(key).Attempts, 2)
			require.True(t, w.settled(key)[0].OK)
			if depth == 0 {
				require.True(t, w.signer.done[key])
			}

			w.outbox.lose()
			maps.Copy(w.outbox.rows, copied)
			w.reopen()
			w.passes(8)
			require.Empty(t, w.halts)
			require.Equal(t, 1, w.chain.Executed()[string(key)])
			if depth == 0 {
				require.Equal(t, txmgr.Failed, w.row(key).Status, "its place in the chain is not known any more")
				return
			}
			require.Len(t, w.settled(key), 2)
			require.True(t, w.settled(key)[1].OK)
		})
	}
}

// A row with an earlier signature that the chain has not seen waits for it, whoever holds its nonce unsigned.
func TestRestart_onACopyWhereAnotherRowHasTheNonce(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		first := w.add(1)
		w.signer.before = func() error { return errors.New("the signer is away") }
		writes := 0
		w.outbox.crash = func() error {
			if writes++; writes > 1 {
				return errDead
			}
			return nil
		}
		require.Error(t, w.m.Step(context.Background()))
		require.True(t, w.row(first).HasNonce)
		copied := w.outbox.disk()
		w.outbox.crash, w.signer.before = func() error { return nil }, func() error { return nil }

		w.outbox.lose()
		second := w.add(2, protocol.Terms{Deadline: 1050})
		w.reopen()
		w.step()
		require.EqualValues(t, 0, w.row(second).Nonce)
		w.chain.Drop()

		w.outbox.lose()
		maps.Copy(w.outbox.rows, copied)
		w.add(2, protocol.Terms{Deadline: 1050})
		w.reopen()
		for range 8 {
			w.chain.Mine()
		}
		w.passes(6)
		require.Equal(t, txmgr.Final, w.row(first).Status)
		require.Equal(t, txmgr.Final, w.row(second).Status)
		require.Equal(t, map[string]int{string(first): 1, string(second): 1}, w.chain.Executed())
	})
}

// Endpoints count a transaction before they serve its receipt: what is missing is not signed for anew.
func TestRestart_aReceiptIsNotServedYet(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.depth = 6
		key := w.add(1, protocol.Terms{Deadline: 1030})
		w.step()
		w.chain.Mine()
		w.outbox.lose()
		w.reopen()
		w.add(1, protocol.Terms{Deadline: 1030})
		w.chain.noRecpt = true
		w.passes(3)
		require.Equal(t, 1, w.signer.calls)
		require.Empty(t, w.settled(key), "past its deadline, and mined all the same")
		w.chain.noRecpt = false
		w.passes(2)
		require.True(t, w.settled(key)[0].OK)
	})
}

// An account that signs no more still learns what became of what it has signed.
func TestHalted_whatWasSignedIsTakenUp(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1, protocol.Terms{Deadline: 1030})
		w.step()
		require.NotNil(t, w.chain.Pooled(w.alice, 0))
		w.outbox.lose()
		w.reopen()
		w.add(2)
		w.signer.deny = func(protocol.Key, *types.Transaction) error { return protocol.ErrHalted }
		w.step()
		require.Len(t, w.halts, 1)
		w.chain.base = big.NewInt(4000e9)
		w.passes(4)
		w.add(1, protocol.Terms{Deadline: 1030})
		w.passes(2)
		require.Empty(t, w.settled(key), "it is in the pool")
		w.chain.base = big.NewInt(1e9)
		sends := len(w.chain.sends)
		w.passes(2)
		require.True(t, w.settled(key)[0].OK)
		require.Len(t, w.chain.sends, sends)
	})
}

// TestRestart_anyTurnOfEvents drives a manager through crashes, orders to hold, deadlines, old copies of the outbox, and
// rows that the driver changes at any moment. However it goes: what failed is not on the chain and stays away from it,
// nobody is taken for a foreign signer, and what was told at the end is so.
func TestRestart_anyTurnOfEvents(t *testing.T) {
	for _, real := range []bool{false, true} {
		t.Run(fmt.Sprintf("real guard %v", real), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				rapid.Check(bubbled{t}, func(t *rapid.T) { anyTurnOfEvents(t, real) })
			})
		})
	}
}

func anyTurnOfEvents(t *rapid.T, real bool) {
	b, out := &brake{}, &touched{}
	depth := rapid.SampledFrom([]uint64{0, 1, 12}).Draw(t, "depth")
	// The guard never signs again for nonces that others have used, although a reorganisation may free them.
	shared := !real && rapid.Bool().Draw(t, "shared")
	w := newWorld(t, func(c *txmgr.Config) {
		c.Window, c.Hold = 3, b.hold
		c.Parallel = rapid.SampledFrom([]int{1, 4}).Draw(t, "parallel")
		c.Shared = func(protocol.Address) bool { return shared }
	})
	out.memOutbox = w.outbox
	w.cfg.Outbox, w.depth = out, depth
	w.cfg.Reserved = w.signer.reserved
	k := mortal(w)
	over, reopen := w.signer.ok, w.reopen
	if real {
		d, end := w.guard(k)
		defer end()
		over, reopen = d.over, func() {
			d.open()
			w.reopen()
		}
	}
	reopen()
	var effects []protocol.ChainEffect
	var added uint64
	some := func(t *rapid.T) protocol.Key {
		if len(effects) == 0 {
			return ""
		}
		return rapid.SampledFrom(effects).Draw(t, "row").Key()
	}
	failed := map[protocol.Key]bool{}
	var copied map[protocol.Key][]byte
	t.Repeat(map[string]func(*rapid.T){
		"add": func(t *rapid.T) {
			if added >= 8 {
				return
			}
			n := added
			added++
			var terms protocol.Terms
			if soon := rapid.Uint64Range(0, 20).Draw(t, "blocks left"); soon > 0 {
				terms.Deadline = 1000 + 10*(uint64(len(w.chain.blocks))+soon)
			}
			var e protocol.ChainEffect = ack(w.alice, n, terms)
			if rapid.Bool().Draw(t, "reveal") {
				e = protocol.RevealVote{Job: protocol.JobID(n), Nonce: 1, Validator: w.alice, When: terms}
			}
			effects = append(effects, e)
			w.outbox.add(e)
		},
		"pass":   func(t *rapid.T) { _ = w.pass(time.Duration(rapid.IntRange(0, 30).Draw(t, "seconds")) * time.Second) },
		"mine":   func(*rapid.T) { w.chain.Mine() },
		"hold":   func(*rapid.T) { b.on = !b.on },
		"drop":   func(*rapid.T) { w.chain.Drop() },
		"reopen": func(*rapid.T) { reopen() },
		"kill": func(t *rapid.T) {
			k.arm(rapid.IntRange(1, 16).Draw(t, "after"))
			_ = w.pass(time.Second)
			k.arm(0)
			reopen()
		},
		"reorg": func(t *rapid.T) {
			if depth > 6 {
				w.chain.Reorg(rapid.IntRange(1, 6).Draw(t, "depth"), rapid.Bool().Draw(t, "keep"))
			}
		},
		"fees": func(t *rapid.T) {
			w.chain.base.SetInt64(rapid.SampledFrom([]int64{1, 20, 4000}).Draw(t, "gwei") * 1e9)
		},
		"copy": func(*rapid.T) {
			if len(copied) == 0 {
				copied = w.outbox.disk()
			}
		},
		"put back": func(*rapid.T) {
			if len(copied) == 0 {
				return
			}
			w.outbox.lose()
			maps.Copy(w.outbox.rows, copied)
			copied = nil
			for _, e := range effects {
				if _, ok, _ := w.outbox.Row(e.Key()); !ok {
					w.outbox.add(e)
				}
			}
			reopen()
		},
		"lose": func(t *rapid.T) { // and not everything is asked for again
			if len(effects) == 0 {
				return
			}
			w.outbox.lose()
			copied = nil
			effects = effects[rapid.IntRange(0, len(effects)-1).Draw(t, "forgotten"):]
			for _, e := range effects {
				w.outbox.add(e)
			}
			reopen()
		},
		"touch": func(t *rapid.T) { w.outbox.touch(some(t)) },
		"touch soon": func(t *rapid.T) {
			out.key = some(t)
			_ = w.pass(time.Second)
		},
		"use": func(*rapid.T) {
			if n, _ := w.chain.PendingNonceAt(context.Background(), w.alice); shared {
				w.foreign(n)
			}
		},
		"": func(t *rapid.T) {
			require.Empty(t, w.halts)
			for data, n := range w.chain.Executed() {
				require.Equal(t, 1, n, data)
			}
			for _, e := range effects {
				// Of what is over the guard knows that alone; after an old copy was put back, it is refused.
				if r := w.row(e.Key()); r.Status == txmgr.Failed && !over[r.Key] {
					failed[r.Key] = true
				}
			}
			for key := range failed {
				require.Zero(t, w.chain.Executed()[string(key)], "%s has failed", key)
				require.NotContains(t, w.pooled(), key)
			}
		},
	})
	w.chain.base.SetInt64(1e9)
	b.on = false
	for range 80 {
		_ = w.pass(8 * time.Second)
		w.chain.Mine()
	}
	require.Empty(t, w.halts)
	for _, e := range effects {
		r, told := w.row(e.Key()), w.settled(e.Key())
		require.NotEmpty(t, told, "%s: %s, nonce %d", r.Key, r.Status, r.Nonce)
		require.Equal(t, r.Status == txmgr.Final, told[len(told)-1].OK)
		if r.Status != txmgr.Final {
			require.Equal(t, txmgr.Failed, r.Status)
			require.True(t, w.chain.Executed()[string(r.Key)] == 0 || over[r.Key])
			continue
		}
		require.Equal(t, 1, w.chain.Executed()[string(r.Key)])
	}
}

// pooled are the keys of what is in the pool.
func (w *world) pooled() []protocol.Key {
	w.chain.mu.Lock()
	defer w.chain.mu.Unlock()
	var keys []protocol.Key
	for _, tx := range w.chain.pool[w.alice] {
		keys = append(keys, protocol.Key(tx.Data()))
	}
	return keys
}
