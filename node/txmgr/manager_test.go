package txmgr_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

func TestRowIsMinedToldAndFinal(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.depth = 2
		key := w.add(1)
		w.step()
		r := w.row(key)
		require.Equal(t, txmgr.Sent, r.Status)
		require.EqualValues(t, 0, r.Nonce)
		require.Len(t, r.Attempts, 1)
		require.EqualValues(t, 80_000, r.Attempts[0].Gas, "estimate, a fifth and the margin")
		require.Equal(t, protocol.Units(2_100_000_000), r.Attempts[0].FeeCap)

		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Mined, w.row(key).Status)
		e := w.settled(key)
		require.Len(t, e, 1)
		require.True(t, e[0].Mined && e[0].OK)
		require.Equal(t, r.Attempts[0].TxHash, e[0].TxHash)
		require.EqualValues(t, 1, e[0].Block)
		require.Equal(t, protocol.Units(1_000_000_001).MulDiv(40_000, 1), e[0].FeeWei)

		w.chain.Mine()
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Final, w.row(key).Status)
		require.False(t, w.row(key).Open())
		require.True(t, w.signer.done[key])
		require.Len(t, w.settled(key), 1, "told once")
	})
}

func TestLaneKeepsOrderAndWindow(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		var keys []protocol.Key
		for n := range uint64(10) {
			keys = append(keys, w.add(n))
		}
		w.step()
		for i, key := range keys {
			r := w.row(key)
			require.Equal(t, i < 4, r.HasNonce, "row %d", i)
			if r.HasNonce {
				require.EqualValues(t, i, r.Nonce)
			}
		}
		for range 3 {
			w.chain.Mine()
			w.step()
		}
		for _, key := range keys {
			require.Equal(t, txmgr.Final, w.row(key).Status)
		}
		require.Len(t, w.chain.Executed(), 10)
	}, func(c *txmgr.Config) { c.Window = 4 })
}

func TestDependencies(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		first := w.add(1)
		second := w.add(2, protocol.Terms{After: first})
		unknown := w.add(3, protocol.Terms{After: "nobody/1"})
		free := w.add(4)
		w.step()
		require.False(t, w.row(second).HasNonce)
		require.Equal(t, txmgr.Sent, w.row(free).Status, "a waiting row does not hold up later ones")
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Sent, w.row(second).Status, "sent in the pass that saw the first mined")
		require.Equal(t, txmgr.Queued, w.row(unknown).Status)
	})
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.call = func(ethereum.CallMsg) error { return refusal{"NotOpen()"} }
		first := w.add(1)
		second := w.add(2, protocol.Terms{After: first})
		third := w.add(3, protocol.Terms{After: second})
		w.step()
		require.Equal(t, "NotOpen()", w.row(first).Reason)
		require.Equal(t, "depends on "+string(first), w.row(second).Reason)
		require.Equal(t, "depends on "+string(second), w.row(third).Reason)
		for _, key := range []protocol.Key{first, second, third} {
			require.Equal(t, txmgr.Failed, w.row(key).Status)
			require.False(t, w.row(key).Open())
			require.Len(t, w.settled(key), 1)
			require.False(t, w.settled(key)[0].Mined)
		}
		require.Zero(t, w.signer.calls)
	})
}

func TestRefusalsBeforeSigning(t *testing.T) {
	later := func(c *txmgr.Config) {
		c.Later = func(_ protocol.ChainEffect, name string) bool { return name == "CommitPhaseActive()" }
	}
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.call = func(ethereum.CallMsg) error { return refusal{"CommitPhaseActive()"} }
		key := w.add(1)
		w.step()
		require.Equal(t, txmgr.Queued, w.row(key).Status)
		builds := w.builds
		w.step()
		require.Equal(t, builds, w.builds, "nothing has changed, so nothing is asked")
		w.chain.call = func(ethereum.CallMsg) error { return nil }
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Sent, w.row(key).Status)
	}, later)
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.call = func(ethereum.CallMsg) error { return refusal{"CommitPhaseActive()"} }
		key := w.add(1)
		w.step()
		w.chain.call = func(ethereum.CallMsg) error { return nil }
		require.NoError(t, w.pass(2*time.Second))
		require.Equal(t, txmgr.Sent, w.row(key).Status, "the pending block's clock goes on without heads")
	}, later)
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.moot[key] = "round is over"
		w.step()
		require.Equal(t, txmgr.Failed, w.row(key).Status)
		require.Equal(t, "round is over", w.row(key).Reason)
	})
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.chain.call = func(ethereum.CallMsg) error { return errors.New("execution reverted") }
		w.step()
		require.Equal(t, "execution reverted", w.row(key).Reason)
	})
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.chain.gas = 17_000_000
		w.step()
		require.Equal(t, "needs more gas than one transaction may have", w.row(key).Reason)
	})
}

func TestNetworkTroubleNeverFailsARow(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.chain.call = func(ethereum.CallMsg) error { return errors.New("connection reset by peer") }
		w.step()
		before := w.builds
		w.step()
		require.Equal(t, before, w.builds, "it backs off")
		w.chain.down = errors.New("502 bad gateway")
		for range 20 {
			require.Error(t, w.pass(20*time.Second))
		}
		require.Equal(t, txmgr.Queued, w.row(key).Status)
		w.chain.down, w.chain.call = nil, func(ethereum.CallMsg) error { return nil }
		require.NoError(t, w.pass(20*time.Second))
		require.Equal(t, txmgr.Sent, w.row(key).Status)
	})
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.chain.estimate = refusal{"RevealClosed()"}
		w.step()
		require.EqualValues(t, 2_420_000, w.row(key).Attempts[0].Gas, "the pending block is right where the latest is not")
	})
}

func TestDeadlines(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1, protocol.Terms{Deadline: 999})
		w.step()
		require.Equal(t, txmgr.Failed, w.row(key).Status)
		require.Equal(t, "deadline passed", w.row(key).Reason)
		require.Zero(t, w.signer.calls)
	})
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.base = big.NewInt(400e9)
		w.chain.Mine() // time 1010
		key := w.add(1, protocol.Terms{Deadline: 1210})
		patient := w.add(2)
		w.step()
		require.False(t, w.row(key).HasNonce, "the base fee is above the ceiling")
		for range 19 {
			w.chain.Mine()
			w.step()
		}
		r := w.row(key)
		require.Equal(t, txmgr.Final, r.Status, "the ceiling rises to three times near the deadline")
		require.Equal(t, protocol.Units(450e9), r.Attempts[0].FeeCap)
		require.False(t, w.row(patient).HasNonce)
		w.chain.base = big.NewInt(1e9)
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Sent, w.row(patient).Status, "sent when fees fall")
	}, func(c *txmgr.Config) { c.MaxFeeCap = protocol.Units(150e9) })
}

// The owner's fee cap holds from the next price on, and the configured one where the owner has none.
func TestFeeCapOfTheOwner(t *testing.T) {
	var owner protocol.Amount
	inWorld(t, func(t *testing.T, w *world) {
		owner = protocol.Units(5e9)
		w.chain.base = big.NewInt(20e9)
		w.chain.Mine()
		key := w.add(1)
		w.step()
		require.False(t, w.row(key).HasNonce, "the base fee is above what the owner allows")
		owner = protocol.Units(25e9)
		w.chain.Mine()
		w.step()
		require.Equal(t, owner, w.row(key).Attempts[0].FeeCap)
		owner = protocol.Amount{}
		second := w.add(2)
		w.chain.Mine()
		w.step()
		require.Less(t, protocol.Units(25e9).Big().Uint64(), w.row(second).Attempts[0].FeeCap.Big().Uint64())
	}, func(c *txmgr.Config) { c.FeeCap = func() protocol.Amount { return owner } })
}

func TestBumpUntilMined(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.step()
		w.chain.base = big.NewInt(5e9)
		for range 2 {
			w.chain.Mine()
			w.step()
			require.Len(t, w.row(key).Attempts, 1, "patient at first")
		}
		w.chain.Mine()
		w.step()
		r := w.row(key)
		require.Len(t, r.Attempts, 2)
		require.Equal(t, protocol.Units(10_112_500_000), r.Attempts[1].FeeCap, "twice the base fee and an eighth more tip")
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Final, w.row(key).Status)
		require.Equal(t, r.Attempts[1].TxHash, w.row(key).Inclusion.TxHash)
	})
}

func TestOlderAttemptIsMined(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.chain.base = big.NewInt(3e9)
		w.step()
		first := w.chain.Pooled(w.alice, 0)
		for range 3 {
			w.chain.Mine()
			w.step()
		}
		require.Len(t, w.row(key).Attempts, 2)
		w.chain.Drop()
		w.chain.mu.Lock()
		w.chain.add(first)
		w.chain.mu.Unlock()
		w.chain.base = big.NewInt(1e9)
		w.chain.Mine()
		w.step()
		require.Equal(t, first.Hash(), w.row(key).Inclusion.TxHash)
		require.True(t, w.settled(key)[0].OK)
	})
}

func TestCeilingRebroadcastsTheSameBytes(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.step()
		w.chain.base = big.NewInt(50e9)
		sent := len(w.chain.sends)
		for range 12 {
			w.chain.Mine()
			w.chain.Drop()
			w.step()
		}
		r := w.row(key)
		require.Len(t, r.Attempts, 1)
		require.Greater(t, len(w.chain.sends), sent+2)
		for _, h := range w.chain.sends {
			require.Equal(t, r.Attempts[0].TxHash, h)
		}
		w.chain.base = big.NewInt(1e9)
		w.chain.Mine()
		w.step()
		w.chain.Mine()
		w.step()
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Final, w.row(key).Status)
	}, func(c *txmgr.Config) { c.MaxFeeCap = protocol.Units(2_200_000_000) })
}

func TestDroppedTransactionIsSentAgain(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.step()
		w.chain.Drop()
		w.step() // notices
		for range 3 {
			require.NoError(t, w.pass(5*time.Second)) // a chain that mines on demand gives no heads
		}
		require.NotNil(t, w.chain.Pooled(w.alice, 0))
		require.Len(t, w.row(key).Attempts, 1, "the same bytes")
	})
}

func TestReorg(t *testing.T) {
	for _, keep := range []bool{true, false} {
		t.Run(fmt.Sprintf("pool keeps it %v", keep), func(t *testing.T) {
			inWorld(t, func(t *testing.T, w *world) {
				w.depth = 5
				key := w.add(1)
				w.step()
				w.chain.Mine()
				w.step()
				tx := w.row(key).Inclusion.TxHash
				require.True(t, w.row(key).Told)
				w.chain.Reorg(1, keep)
				w.step()
				r := w.row(key)
				require.Equal(t, txmgr.Sent, r.Status)
				require.True(t, r.Told, "what was told stays told")
				require.NotNil(t, w.chain.Pooled(w.alice, 0), "broadcast again at once")
				w.chain.Mine()
				w.step()
				require.Equal(t, txmgr.Mined, w.row(key).Status)
				require.Equal(t, tx, w.row(key).Inclusion.TxHash)
				for range 6 {
					w.chain.Mine()
				}
				w.step()
				require.Equal(t, txmgr.Final, w.row(key).Status)
				require.Len(t, w.settled(key), 1)
			})
		})
	}
}

func TestReorgThatChangesTheOutcomeIsTold(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.depth = 3
		key := w.add(1)
		w.step()
		w.chain.Mine()
		w.step()
		w.chain.exec = func(tx *types.Transaction) (bool, uint64) { return false, tx.Gas() / 3 }
		w.chain.call = func(ethereum.CallMsg) error { return refusal{"JobFull()"} }
		w.chain.Reorg(1, true)
		w.chain.Mine()
		w.step()
		e := w.settled(key)
		require.Len(t, e, 2)
		require.True(t, e[0].OK)
		require.False(t, e[1].OK)
		require.True(t, e[1].Mined)
		require.Equal(t, "JobFull()", e[1].Reason)
		for range 4 {
			w.chain.Mine()
		}
		w.step()
		require.Equal(t, txmgr.Failed, w.row(key).Status)
	})
}

func TestOutOfGasIsTriedOnceMore(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.exec = func(tx *types.Transaction) (bool, uint64) { return false, tx.Gas() }
		key := w.add(1)
		w.step()
		gas := w.row(key).Attempts[0].Gas
		w.chain.Mine()
		w.step()
		r := w.row(key)
		require.Equal(t, txmgr.Sent, r.Status)
		require.EqualValues(t, 1, r.Nonce)
		require.Equal(t, 2*gas, r.Attempts[0].Gas)
		require.Empty(t, w.settled(key))
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Failed, w.row(key).Status)
		require.Equal(t, "out of gas", w.settled(key)[0].Reason)
		require.True(t, w.settled(key)[0].Mined)
	})
	inWorld(t, func(t *testing.T, w *world) {
		w.depth = 2
		w.chain.exec = func(tx *types.Transaction) (bool, uint64) { return tx.Gas() > 100_000, tx.Gas() }
		patient, pressed := w.add(1), w.add(2, protocol.Terms{Deadline: 5000})
		w.step()
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Mined, w.row(patient).Status, "another nonce only when the first is final")
		require.EqualValues(t, 2, w.row(pressed).Nonce, "no time for that")
		for range 4 {
			w.chain.Mine()
			w.step()
		}
		require.True(t, w.settled(patient)[0].OK)
		require.True(t, w.settled(pressed)[0].OK)
	})
}

func TestReceiptsAreBelievedOnlyOnTheCanonicalChain(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.step()
		w.chain.Mine()
		w.chain.noRecpt = true
		w.step()
		require.Equal(t, txmgr.Sent, w.row(key).Status, "a missing receipt is waited for")
		w.chain.noRecpt = false
		w.step()
		require.Equal(t, txmgr.Final, w.row(key).Status)
		require.Empty(t, w.halts)
	})
}

func TestReceiptOfAnotherBranchIsNotBelieved(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		key := w.add(1)
		w.step()
		w.chain.Mine()
		w.chain.forgeReceipts = true
		w.step()
		require.Equal(t, txmgr.Sent, w.row(key).Status)
		require.Empty(t, w.settled(key))
		w.chain.forgeReceipts = false
		w.step()
		require.Equal(t, txmgr.Final, w.row(key).Status)
	})
}

func TestUnknownPendingTransactionIsStepped(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.base = big.NewInt(1e9)
		w.foreign(0)
		key := w.add(1)
		w.step()
		require.EqualValues(t, 1, w.row(key).Nonce)
		w.chain.Mine()
		w.step()
		require.Equal(t, txmgr.Final, w.row(key).Status)
		require.Empty(t, w.halts, "it was there before this process")
	})
}

func TestSendErrorsDecideNothing(t *testing.T) {
	for _, lie := range []string{"nonce too low", "connection reset by peer", "txpool is full", "replacement transaction underpriced", "already known", "something new"} {
		t.Run("taken but said "+lie, func(t *testing.T) {
			inWorld(t, func(t *testing.T, w *world) {
				w.chain.answer = func(*types.Transaction) (bool, error) { return true, errors.New(lie) }
				key := w.add(1)
				w.step()
				w.chain.Mine()
				w.step()
				require.Equal(t, txmgr.Final, w.row(key).Status)
				require.Equal(t, map[string]int{string(key): 1}, w.chain.Executed())
			})
		})
		t.Run("lost and said "+lie, func(t *testing.T) {
			inWorld(t, func(t *testing.T, w *world) {
				w.chain.answer = func(*types.Transaction) (bool, error) { return false, errors.New(lie) }
				key := w.add(1)
				w.step()
				w.chain.answer = func(*types.Transaction) (bool, error) { return false, nil } // says yes, and forgets
				_ = w.pass(time.Minute)
				w.chain.answer = nil
				for range 6 {
					require.NoError(t, w.pass(time.Minute))
					w.chain.Mine()
				}
				w.step()
				require.Equal(t, txmgr.Final, w.row(key).Status)
				require.Equal(t, map[string]int{string(key): 1}, w.chain.Executed())
			})
		})
	}
}

func TestEmptyPurseWaits(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		w.chain.answer = func(*types.Transaction) (bool, error) {
			return false, errors.New("insufficient funds for gas * price + value: balance 0")
		}
		first, second := w.add(1), w.add(2)
		w.step()
		for range 5 {
			require.NoError(t, w.pass(20*time.Second))
		}
		require.Equal(t, txmgr.Signed, w.row(first).Status)
		require.False(t, w.row(second).HasNonce, "no new ones while the purse is empty")
		w.chain.answer = nil
		require.NoError(t, w.pass(20*time.Second))
		require.NoError(t, w.pass(time.Second))
		require.Equal(t, txmgr.Sent, w.row(second).Status)
	})
}
