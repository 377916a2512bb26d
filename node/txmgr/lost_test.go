package txmgr_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/txmgr"
)

// minedThenLost has a row mined and its block abandoned, with the contract refusing the call as it is then.
func minedThenLost(w *world, rows uint64) {
	w.depth = 50
	for i := range rows {
		w.add(i + 1)
	}
	w.step()
	w.chain.Mine()
	w.step()
	w.chain.call = func(ethereum.CallMsg) error { return refusal{"CommitPhaseClosed()"} }
	w.chain.Reorg(1, false)
	w.step()
}

// accepted is a contract that takes every call.
func accepted(ethereum.CallMsg) error { return nil }

func TestLost_waitsForWhatItBuildsUpon(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		minedThenLost(w, 1)
		require.Nil(t, w.chain.Pooled(w.alice, 0), "it would only revert")
		w.step()
		require.Nil(t, w.chain.Pooled(w.alice, 0))
		w.chain.call = accepted
		w.step()
		require.NotNil(t, w.chain.Pooled(w.alice, 0), "sent again once it can succeed")
		w.chain.Mine()
		w.step()
		rows, err := w.outbox.OpenRows()
		require.NoError(t, err)
		for _, r := range rows {
			require.Equal(t, txmgr.Mined, r.Status)
			require.Len(t, r.Attempts, 1, "the same bytes")
		}
	})
}

func TestLost_doesNotHoldUpItsAccount(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		minedThenLost(w, 1)
		w.chain.call = accepted
		w.add(2)
		w.step()
		require.NotNil(t, w.chain.Pooled(w.alice, 0))
		require.NotNil(t, w.chain.Pooled(w.alice, 1))
	})
}

func TestLost_isSentAllTheSameInTheEnd(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		minedThenLost(w, 2)
		require.Nil(t, w.chain.Pooled(w.alice, 0))
		for range 33 {
			w.chain.Mine()
		}
		w.step()
		require.NotNil(t, w.chain.Pooled(w.alice, 0), "its nonce must not stay open for ever")
		require.NotNil(t, w.chain.Pooled(w.alice, 1))
	})
}

// A chain that was started anew is shorter than it was: nothing is signed for it.
func TestAnotherChainEndsTheRun(t *testing.T) {
	other := errors.New("another chain")
	var same error
	inWorld(t, func(t *testing.T, w *world) {
		for range 3 {
			w.chain.Mine()
		}
		first := w.add(1)
		w.step()
		require.Equal(t, txmgr.Sent, w.row(first).Status)
		w.chain.blocks = w.chain.blocks[:2]
		second := w.add(2)
		same = other
		require.ErrorIs(t, w.m.Run(context.Background()), other)
		require.Equal(t, txmgr.Queued, w.row(second).Status)
		same = nil // an endpoint that lags
		w.step()
		require.Equal(t, txmgr.Sent, w.row(second).Status)
	}, func(c *txmgr.Config) { c.Same = func(context.Context) error { return same } })
}
