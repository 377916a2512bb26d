package txmgr_test

import (
	"context"
	"errors"
	"maps"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

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
