package deploy

import (
	"errors"
	"math/big"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

func TestWave_sendsInOrderAndWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		s := newSender(t, f, 40)
		require.NoError(t, s.wave(t.Context(), "wave", 0, 40))
		require.EqualValues(t, 40, f.nonce)
		require.Len(t, s.mined, 40)
		require.Empty(t, f.pool)
	})
}

func TestWave_holdsNoMoreThanANodeDoes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		most := 0
		f.estimate = func(ethereum.CallMsg) (uint64, error) {
			most = max(most, len(f.pool))
			return 50_000, nil
		}
		s := newSender(t, f, 60)
		require.NoError(t, s.wave(t.Context(), "wave", 0, 60))
		require.LessOrEqual(t, most, inFlight)

		f.gasLimit, most = 200_000, 0 // a block holds two of them
		s = newSenderAt(t, f, 8)
		require.NoError(t, s.wave(t.Context(), "wave", 0, 8))
		require.LessOrEqual(t, most, 2)
	})
}

func newSenderAt(t *testing.T, f *fakeChain, n int) *sender {
	s := newSender(t, f, n)
	s.first = f.nonce
	return s
}

func TestWave_sendsAgainWhatThePoolLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		f.lose = 3
		s := newSender(t, f, 5)
		require.NoError(t, s.wave(t.Context(), "wave", 0, 5))
		require.Len(t, distinct(f.sent), 5, "the same bytes again")
		require.Greater(t, len(f.sent), 5)
	})
}

func distinct(sent []common.Hash) []common.Hash {
	sent = slices.Clone(sent)
	slices.SortFunc(sent, common.Hash.Cmp)
	return slices.Compact(sent)
}

func TestWave_outbidsARisenBaseFee(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		s := newSender(t, f, 1)
		f.lose = 1
		require.NoError(t, s.offer(t.Context(), 0))
		first := s.journal.last(0)
		f.base = 1000
		require.NoError(t, s.await(t.Context(), []int{0}))
		last := s.journal.last(0)
		require.NotEqual(t, first.Hash(), last.Hash())
		require.Equal(t, first.Nonce(), last.Nonce())
		require.Equal(t, first.Data(), last.Data())
		require.GreaterOrEqual(t, last.GasFeeCap().Int64(), int64(1000))
		require.Len(t, s.journal.attempts[0], 2, "one dearer attempt is enough")
	})
}

func TestWave_waitsForACheaperBlockUnderMaxFee(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		s := newSender(t, f, 1)
		s.cfg.MaxFee = big.NewInt(30)
		require.NoError(t, s.offer(t.Context(), 0))
		f.base = 500
		f.after(10*time.Minute, func() {
			f.base = 20
		})
		require.NoError(t, s.await(t.Context(), []int{0}))
		require.Greater(t, time.Since(f.began), 10*time.Minute)
		require.LessOrEqual(t, s.journal.last(0).GasFeeCap().Int64(), int64(30))

		f.base = 31
		s = newSenderAt(t, f, 1)
		s.cfg.MaxFee = big.NewInt(30)
		err := s.wave(t.Context(), "wave", 0, 1)
		require.ErrorIs(t, err, ErrFee)
		require.ErrorContains(t, err, "--max-fee")
	})
}

func TestWave_tellsOfAForeignTransaction(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		s := newSender(t, f, 2)
		f.lose = 2
		f.after(time.Second, func() {
			f.nonce = 1
		})
		err := s.wave(t.Context(), "wave", 0, 2)
		require.ErrorIs(t, err, ErrForeign)
		require.ErrorContains(t, err, "nonce 0 of")
	})
}

func TestWave_goesOnFromTheJournal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		s := newSender(t, f, 6)
		for i := range 3 {
			require.NoError(t, s.offer(t.Context(), i))
		}
		path := s.journal.path
		require.NoError(t, s.journal.file.Close())
		require.NoError(t, s.journal.lock.Unlock())
		s.journal.file = nil
		sent := slices.Clone(f.sent)
		f.pool = map[uint64]*types.Transaction{} // and the node was restarted, too

		next := newSender(t, f, 6)
		next.journal = openTestJournal(t, path, 6)
		require.NoError(t, next.wave(t.Context(), "wave", 0, 6))
		require.Equal(t, sent, f.sent[3:6])
		require.EqualValues(t, 6, f.nonce)
	})
}

func TestGas(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		s := newSender(t, f, 1)
		cases := map[string]struct {
			estimate uint64
			err      error
			gas      uint64
			says     string
		}{
			"a quarter above":   {estimate: 1_000_000, gas: 1_270_000},
			"the floor":         {estimate: 1, gas: 60_040},
			"the cap":           {estimate: 16_000_000, gas: maxTxGas},
			"over the cap":      {estimate: 17_000_000, says: "a transaction may take 16777216"},
			"no estimates":      {err: errors.New("the method eth_estimateGas does not exist/is not available"), gas: 1_060_100},
			"refused":           {err: errors.New("execution reverted: InvalidModule"), says: "the contracts refuse it"},
			"endpoint is wrong": {err: errors.New("connection refused"), says: "connection refused"},
		}
		for name, tc := range cases {
			f.estimate = func(ethereum.CallMsg) (uint64, error) { return tc.estimate, tc.err }
			gas, err := s.gas(t.Context(), 0)
			if tc.says != "" {
				require.ErrorContains(t, err, tc.says, name)
				continue
			}
			require.NoError(t, err, name)
			require.Equal(t, tc.gas, gas, name)
		}
	})
}

func TestWave_estimatesAgainBehindWhatItNeeds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		s := newSender(t, f, 2)
		f.estimate = func(msg ethereum.CallMsg) (uint64, error) {
			if msg.Data[0] == 1 && f.nonce == 0 {
				return 0, errors.New("execution reverted")
			}
			return 50_000, nil
		}
		require.NoError(t, s.wave(t.Context(), "wave", 0, 2))
		require.Len(t, distinct(f.sent), 2)
		f.estimate = func(ethereum.CallMsg) (uint64, error) { return 0, errors.New("execution reverted") }
		err := newSenderAt(t, f, 2).wave(t.Context(), "wave", 0, 2)
		require.ErrorContains(t, err, "step (transaction 1 of 2): the contracts refuse it")
		require.Len(t, distinct(f.sent), 2, "what would revert is not sent")
	})
}

func TestWave_tellsOfARevert(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		s := newSender(t, f, 1)
		require.NoError(t, s.offer(t.Context(), 0))
		f.receipts[s.journal.last(0).Hash()] = &types.Receipt{Status: 0, GasUsed: 7, BlockNumber: u(1)}
		err := s.await(t.Context(), []int{0})
		require.ErrorContains(t, err, "reverted (7 gas used): execution reverted: remove")
	})
}

func TestSettle_waitsForSafeAndSendsAgainWhatAReorgDropped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake()
		f.lag = 10
		s := newSender(t, f, 3)
		require.NoError(t, s.wave(t.Context(), "wave", 0, 3))
		mined := f.block
		f.after(30*time.Second, func() {
			f.nonce = 2 // the block of the last step is gone
			delete(f.receipts, s.journal.last(2).Hash())
		})
		require.NoError(t, s.settle(t.Context()))
		require.GreaterOrEqual(t, f.block, mined+10)
		require.EqualValues(t, 3, f.nonce)
		require.Len(t, s.journal.attempts[2], 1)
	})
}
