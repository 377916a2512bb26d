package txmgr_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

func TestForeignSigner(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.step()
		w.foreign(0) // outbids ours
		for range 4 {
			w.chain.Mine()
			w.step()
		}
		require.Len(t, w.halts, 1)
		require.ErrorIs(t, w.halts[0], txmgr.ErrForeignSigner)
		require.ErrorIs(t, w.halts[0], protocol.ErrHalted)
		require.Equal(t, txmgr.Sent, w.row(key).Status)
		next := w.add(2)
		w.chain.Mine()
		w.step()
		require.False(t, w.row(next).HasNonce, "nothing more is signed")
		require.Len(t, w.halts, 1)
	})
	inWorld(t, func(t *testing.T, w *world) {
		w.depth = 4
		key := w.add(1)
		w.step()
		w.foreign(0)
		w.chain.Mine()
		for range 3 {
			w.step()
			w.chain.Mine()
		}
		w.step()
		require.NotZero(t, w.row(key).Displaced)
		require.True(t, w.row(key).HasNonce, "the old attempts could come back until the foreign one is final")
		for range 5 {
			w.chain.Mine()
			w.step()
		}
		require.Empty(t, w.halts)
		require.True(t, w.settled(key)[0].OK)
		require.EqualValues(t, 1, w.row(key).Tries)
		require.Equal(t, map[string]int{string(key): 1}, w.chain.Executed())
	}, func(c *txmgr.Config) { c.Shared = func(protocol.Address) bool { return true } })
	inWorld(t, func(t *testing.T, w *world) {
		w.add(1)
		w.step()
		w.chain.Mine()
		w.step()
		w.foreign(1)
		w.chain.Mine()
		w.add(2)
		w.step()
		require.Len(t, w.halts, 1, "use of a nonce that no row held is foreign too")
	})
}

func TestSignerSaysNo(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.signer.deny = func(protocol.Key, *types.Transaction) error { return fmt.Errorf("guard: %w", protocol.ErrHalted) }
		key := w.add(1)
		w.step()
		w.step()
		require.Len(t, w.halts, 1)
		require.Equal(t, txmgr.Queued, w.row(key).Status)
		require.Equal(t, 1, w.signer.calls)
	})
	inWorld(t, func(t *testing.T, w *world) {
		first, second := w.add(1), w.add(2)
		w.signer.deny = func(key protocol.Key, _ *types.Transaction) error {
			if key == first {
				return fmt.Errorf("%w: selector", txmgr.ErrRefused)
			}
			return nil
		}
		w.step()
		require.Equal(t, txmgr.Failed, w.row(first).Status)
		require.EqualValues(t, 0, w.row(second).Nonce, "the nonce is used by the next row")
		require.Equal(t, txmgr.Sent, w.row(second).Status)
	})
	inWorld(t, func(t *testing.T, w *world) {
		w.signer.owner[fmt.Sprint(w.alice, 0)] = "lost/1"
		w.signer.owner[fmt.Sprint(w.alice, 1)] = "lost/2"
		key := w.add(1)
		w.step()
		require.EqualValues(t, 2, w.row(key).Nonce, "nonces that the guard gave away are passed over")
	})
	inWorld(t, func(t *testing.T, w *world) {
		w.signer.deny = func(protocol.Key, *types.Transaction) error { return errors.New("remote signer is away") }
		first, second := w.add(1), w.add(2)
		w.step()
		require.False(t, w.row(first).HasNonce, "nobody waits behind a nonce that was never signed")
		require.False(t, w.row(second).HasNonce)
		require.Equal(t, 1, w.signer.calls)
		w.signer.deny = func(protocol.Key, *types.Transaction) error { return nil }
		require.NoError(t, w.pass(time.Second))
		require.Equal(t, txmgr.Sent, w.row(first).Status)
		require.EqualValues(t, 1, w.row(second).Nonce)
	})
	inWorld(t, func(t *testing.T, w *world) {
		w.signer.after = func() error { return errors.New("the answer was lost") }
		key := w.add(1)
		w.step()
		require.False(t, w.row(key).HasNonce)
		w.signer.after = func() error { return nil }
		w.chain.tip = big.NewInt(5e8)
		require.NoError(t, w.pass(time.Second))
		r := w.row(key)
		require.Equal(t, txmgr.Sent, r.Status)
		require.Len(t, r.Attempts, 1)
		require.Equal(t, protocol.Units(1e8), r.Attempts[0].TipCap, "what was signed is sent")
	})
}

func TestGapIsFilled(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		first, second := w.add(1), w.add(2)
		w.signer.owner[fmt.Sprint(w.alice, 0)] = "lost/1"
		w.step()
		require.EqualValues(t, 1, w.row(first).Nonce)
		require.EqualValues(t, 2, w.row(second).Nonce)
		w.step()
		require.Nil(t, w.chain.Pooled(w.alice, 0), "the guard does not give the nonce away")
		w.signer.done["lost/1"] = true
		for range 4 {
			require.NoError(t, w.pass(20*time.Second))
		}
		tx := w.chain.Pooled(w.alice, 0)
		require.NotNil(t, tx)
		require.Equal(t, w.alice, *tx.To())
		require.Zero(t, tx.Value().Sign())
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Final, w.row(first).Status)
		require.Equal(t, txmgr.Final, w.row(second).Status)
		require.Empty(t, w.halts)
	})
	inWorld(t, func(t *testing.T, w *world) {
		w.signer.owner[fmt.Sprint(w.alice, 0)] = "lost/1"
		first := w.add(1)
		w.step()
		require.EqualValues(t, 1, w.row(first).Nonce)
		w.signer.done["lost/1"] = true
		second := w.add(2)
		w.step()
		require.EqualValues(t, 0, w.row(second).Nonce, "a ready row takes the gap first")
	})
}

func TestStoreIsLostButGuardRemembers(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.step()
		first := w.row(key).Attempts[0].TxHash
		w.outbox.lose()
		w.chain.Drop()
		w.reopen()
		w.add(1)
		w.chain.Mine()
		w.step()
		r := w.row(key)
		require.Equal(t, first, r.Attempts[0].TxHash)
		require.Len(t, r.Attempts, 1)
		require.NotNil(t, w.chain.Pooled(w.alice, 0))
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Final, w.row(key).Status)

		w.outbox.lose()
		w.reopen()
		w.add(1)
		w.step()
		w.step()
		require.Equal(t, txmgr.Failed, w.row(key).Status, "it was done already, and the guard knows no more than that")
		require.Equal(t, map[string]int{string(key): 1}, w.chain.Executed())
	})
}

func TestStoreIsLostAndPoolsForgot(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.add(1)
		w.step()
		w.outbox.lose()
		w.chain.Drop()
		w.reopen()
		key := w.add(2) // the first is not asked for again
		for range 6 {
			require.NoError(t, w.pass(20*time.Second))
		}
		require.EqualValues(t, 1, w.row(key).Nonce, "the guard has given out the one below")
		require.NotNil(t, w.chain.Pooled(w.alice, 0), "what was signed under it goes out again")
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Final, w.row(key).Status)
		require.Empty(t, w.halts)
	})
}

func TestBrokenOutboxEndsRun(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.add(1)
		w.outbox.broken = errors.New("no space left on device")
		require.ErrorContains(t, w.m.Run(context.Background()), "no space left on device")
		require.Zero(t, w.signer.calls)
	})
}

func TestTellIsRepeatedUntilDurable(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.step()
		w.chain.Mine()
		fail := true
		tell := w.cfg.Tell
		w.cfg.Tell = func(ctx context.Context, outcomes []protocol.TxSettled) error {
			if fail {
				return errors.New("driver is closing")
			}
			return tell(ctx, outcomes)
		}
		w.reopen()
		w.step() // takes up what the guard holds
		require.Error(t, w.m.Step(context.Background()))
		require.Equal(t, txmgr.Mined, w.row(key).Status)
		require.True(t, w.row(key).Open())
		fail = false
		w.step()
		require.Len(t, w.settled(key), 1)
		require.Equal(t, txmgr.Final, w.row(key).Status)
	})
}

func TestGasLimitThatThePoolWillNotHave(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.answer = func(tx *types.Transaction) (bool, error) {
			if tx.Gas() > 50_000 {
				return false, errors.New("exceeds block gas limit")
			}
			return true, nil
		}
		key := w.add(1)
		w.step()
		require.Equal(t, txmgr.Signed, w.row(key).Status)
		w.chain.gas = 20_000
		require.NoError(t, w.pass(time.Second))
		require.Equal(t, txmgr.Sent, w.row(key).Status)
	})
}

// An empty transfer that pools have forgotten is offered at the price of now, also after a restart.
func TestFillerIsBidForAgainAfterARestart(t *testing.T) {
	for _, dear := range []bool{false, true} {
		inWorld(t, func(t *testing.T, w *world) {
			key := w.add(1)
			w.signer.owner[fmt.Sprint(w.alice, 0)] = "lost/1"
			w.step()
			w.signer.done["lost/1"] = true
			for range 4 {
				require.NoError(t, w.pass(20*time.Second))
			}
			require.NotNil(t, w.chain.Pooled(w.alice, 0))
			w.chain.Drop()
			if dear {
				w.chain.base = big.NewInt(20e9)
			}
			w.reopen()
			for range 20 {
				require.NoError(t, w.pass(20*time.Second))
				w.chain.Mine()
			}
			require.Equal(t, txmgr.Final, w.row(key).Status)
			require.Empty(t, w.halts)
		})
	}
}
