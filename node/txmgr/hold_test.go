package txmgr_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// brake holds everything but reveals while it is on.
type brake struct{ on bool }

func (b *brake) hold(r txmgr.Row) bool {
	_, reveal := r.Effect.(protocol.RevealVote)
	return b.on && !reveal
}

// withBrake runs a test in a world whose rows can be held.
func withBrake(t *testing.T, test func(t *testing.T, w *world, b *brake), change ...func(*txmgr.Config)) {
	t.Helper()
	b := &brake{}
	inWorld(t, func(t *testing.T, w *world) { test(t, w, b) }, append(change, func(c *txmgr.Config) { c.Hold = b.hold })...)
}

func (w *world) reveal(n uint64) protocol.Key {
	return w.outbox.add(protocol.RevealVote{Job: protocol.JobID(n), Nonce: 1, Validator: w.alice})
}

// passes makes passes over which heads and time go by.
func (w *world) passes(n int) {
	for range n {
		w.chain.Mine()
		require.NoError(w.t, w.pass(30*time.Second))
	}
}

func TestHold_anUnsignedRowStandsInNobodysWay(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		b.on = true
		held := w.add(1)
		reveal := w.reveal(1)
		w.passes(3)
		require.Equal(t, txmgr.Queued, w.row(held).Status)
		require.False(t, w.row(held).HasNonce)
		require.EqualValues(t, 0, w.row(reveal).Nonce)
		require.True(t, w.settled(reveal)[0].OK)
		require.Empty(t, w.settled(held), "it is held, not failed")
		b.on = false
		w.passes(3)
		require.EqualValues(t, 1, w.row(held).Nonce)
		require.True(t, w.settled(held)[0].OK)
	})
}

func TestHold_aNonceWithoutASignatureIsTakenBack(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		held := w.add(1)
		writes := 0
		w.signer.before = func() error { return errors.New("the signer is away") }
		w.outbox.crash = func() error {
			if writes++; writes > 1 {
				return errDead // after the nonce was stored
			}
			return nil
		}
		require.Error(t, w.m.Step(context.Background()))
		require.True(t, w.row(held).HasNonce)
		w.outbox.crash, w.signer.before = func() error { return nil }, func() error { return nil }
		w.reopen()
		b.on = true
		reveal := w.reveal(1)
		w.passes(1)
		require.False(t, w.row(held).HasNonce)
		require.EqualValues(t, 0, w.row(reveal).Nonce, "no gap is left below the reveal")
		w.passes(1)
		require.True(t, w.settled(reveal)[0].OK)
	})
}

func TestHold_aHeldRowFailsAtItsDeadline(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		b.on = true
		held := w.add(1, protocol.Terms{Deadline: 1030})
		w.passes(6)
		require.Equal(t, "deadline passed", w.settled(held)[0].Reason)
	})
}

func TestHold_whatIsSignedIsLeftToTheChain(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		mined, dropped := w.add(1), w.add(2)
		w.step()
		b.on = true
		w.chain.Mine()
		w.step()
		require.True(t, w.settled(mined)[0].OK, "what is mined is settled as ever")
		require.True(t, w.settled(dropped)[0].OK)
		b.on = false
		dropped = w.add(3)
		w.step()
		b.on = true
		w.chain.Drop()
		sends, signatures := len(w.chain.sends), w.signer.calls
		w.passes(8)
		w.reopen()
		w.passes(8)
		require.Len(t, w.chain.sends, sends, "it is neither repeated nor outbid")
		require.Equal(t, signatures, w.signer.calls)
		require.Equal(t, txmgr.Signed, w.row(dropped).Status, "whether it was taken is not kept over a restart")
		b.on = false
		w.passes(3)
		require.True(t, w.settled(dropped)[0].OK)
	})
}

func TestHold_whatIsSignedGoesOnForARevealBehindIt(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		held := w.add(1)
		w.step()
		b.on = true
		w.chain.Drop()
		w.passes(3)
		reveal := w.reveal(1)
		w.passes(6)
		require.EqualValues(t, 1, w.row(reveal).Nonce)
		require.True(t, w.settled(reveal)[0].OK)
		require.True(t, w.settled(held)[0].OK, "the reveal could not be mined before it")
		require.Equal(t, map[string]int{string(held): 1, string(reveal): 1}, w.chain.Executed())
	})
}

func TestHold_manyHeldRowsLeaveRoomForAReveal(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		w.add(1)
		w.add(2)
		w.step()
		b.on = true
		w.chain.Drop()
		reveal := w.reveal(1)
		w.passes(6)
		require.True(t, w.settled(reveal)[0].OK)
	}, func(c *txmgr.Config) { c.Window = 2 })
}

func TestHold_countsUpToTheSignatureAndTheBroadcast(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		w.chain.call = func(ethereum.CallMsg) error {
			b.on = true // the order comes while the call is tried
			return nil
		}
		key := w.add(1)
		w.step()
		require.Zero(t, w.signer.calls)
		require.False(t, w.row(key).HasNonce)
	})
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		w.signer.after = func() error {
			b.on = true // while it is signed
			return nil
		}
		key := w.add(1)
		w.step()
		require.Equal(t, txmgr.Signed, w.row(key).Status)
		require.Empty(t, w.chain.sends)
		w.signer.after = func() error { return nil }
		w.passes(1)
		require.Empty(t, w.chain.sends)
		b.on = false
		w.passes(1)
		w.passes(1)
		require.True(t, w.settled(key)[0].OK)
		require.Len(t, w.row(key).Attempts, 1, "the very bytes that were signed")
	})
}

func TestHold_countsBeforeTheNextNonceIsTried(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		w.signer.deny = func(_ protocol.Key, tx *types.Transaction) error {
			b.on = true // while the guard finds that another has the nonce
			if tx.Nonce() == 0 {
				return txmgr.ErrNonceTaken
			}
			return nil
		}
		key := w.add(1)
		w.step()
		require.Equal(t, 1, w.signer.calls)
		require.False(t, w.row(key).HasNonce)
		require.Empty(t, w.chain.sends)
	})
}

func TestHold_gapsAreClosedForWhatIsNotHeldAlone(t *testing.T) {
	withBrake(t, func(t *testing.T, w *world, b *brake) {
		w.signer.owner[fmt.Sprint(w.alice, 0)] = "lost/1"
		w.add(1)
		w.step()
		w.signer.done["lost/1"] = true
		b.on = true
		w.passes(4)
		require.Nil(t, w.chain.Pooled(w.alice, 0), "nothing that may go out waits for the gap")
		reveal := w.reveal(1)
		w.passes(6)
		require.True(t, w.settled(reveal)[0].OK)
	})
}

// However orders to hold come and go, between restarts and lost pools: nothing that is held goes out but for a reveal
// behind it, reveals always do, and in the end everything has happened once.
func TestHold_anyTurnOfEvents(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		b := &brake{}
		w := newWorld(rt, func(c *txmgr.Config) { c.Hold, c.Patience = b.hold, time.Nanosecond })
		keys := map[protocol.Key]bool{}
		var n uint64
		for range rapid.IntRange(1, 40).Draw(rt, "turns") {
			n++
			switch rapid.IntRange(0, 7).Draw(rt, "turn") {
			case 0, 1:
				keys[w.add(n)] = true
			case 2:
				keys[w.reveal(n)] = true
			case 3:
				b.on = !b.on
			case 4:
				w.chain.Drop()
			case 5:
				w.reopen()
			default:
				w.chain.Mine()
			}
			signed, sends := w.signer.calls, len(w.chain.sends)
			w.step()
			if b.on && !w.revealsInFlight() {
				require.Equal(rt, signed, w.signer.calls, "nothing is signed")
				require.Len(rt, w.chain.sends, sends, "nothing is sent")
			}
		}
		settle := func(done func() bool) {
			for range 60 {
				if done() {
					return
				}
				w.chain.Mine()
				w.step()
			}
			require.True(rt, done())
		}
		settle(func() bool { return !w.revealsInFlight() })
		b.on = false
		settle(func() bool { return len(w.chain.Executed()) == len(keys) })
		for key, times := range w.chain.Executed() {
			require.Equal(rt, 1, times, key)
		}
	})
}

// revealsInFlight tells whether a reveal is asked for and not mined.
func (w *world) revealsInFlight() bool {
	rows, err := w.outbox.OpenRows()
	require.NoError(w.t, err)
	for _, r := range rows {
		if _, reveal := r.Effect.(protocol.RevealVote); reveal && (r.Status == txmgr.Queued || r.InFlight()) {
			return true
		}
	}
	return false
}
