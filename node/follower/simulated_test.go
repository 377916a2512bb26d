package follower_test

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/follower"
)

// logger is a contract that logs its first calldata word as a topic:
// PUSH0 CALLDATALOAD PUSH0 PUSH0 LOG1 STOP.
var logger = []byte{0x5f, 0x35, 0x5f, 0x5f, 0xa1, 0x00}

// simChain is an embedded chain with one account that makes logs.
type simChain struct {
	*simulated.Backend
	key   *ecdsa.PrivateKey
	chain *big.Int
	sent  uint64
}

func newSimChain(t *testing.T) *simChain {
	t.Helper()
	key, err := crypto.HexToECDSA("b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")
	require.NoError(t, err)
	s := &simChain{key: key, Backend: simulated.NewBackend(types.GenesisAlloc{
		crypto.PubkeyToAddress(key.PublicKey): {Balance: new(big.Int).Lsh(big.NewInt(1), 100)},
		watched:                               {Code: logger, Balance: new(big.Int)},
	})}
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	s.chain, err = s.Client().ChainID(t.Context())
	require.NoError(t, err)
	return s
}

// send puts a transaction that will log into the pool.
func (s *simChain) send(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	nonce := s.sent // forks put transactions back into the pool, so that no nonce comes free again
	s.sent++
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.chain), &types.DynamicFeeTx{
		ChainID: s.chain, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11), Gas: 100_000,
		To: &watched, Data: binaryOf(s.sent),
	})
	require.NoError(t, err)
	require.NoError(t, s.Client().SendTransaction(ctx, tx))
}

// settle seals blocks until none of the account's transactions is left in the pool, and returns the head's number:
// go-ethereum's own sealer now and then leaves out one that was sent just before.
func (s *simChain) settle(t *testing.T) uint64 {
	t.Helper()
	for range 10 {
		mined, err := s.Client().NonceAt(t.Context(), crypto.PubkeyToAddress(s.key.PublicKey), nil)
		require.NoError(t, err)
		if mined == s.sent {
			head, err := s.Client().BlockNumber(t.Context())
			require.NoError(t, err)
			return head
		}
		s.Commit()
	}
	require.FailNow(t, "the sealer takes no transactions")
	return 0
}

// fork abandons the last depth blocks for depth+1 others, and returns the number of the block it kept.
func (s *simChain) fork(t *testing.T, depth uint64) uint64 {
	t.Helper()
	head := s.settle(t)
	parent, err := s.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(head-depth))
	require.NoError(t, err)
	require.NoError(t, s.Fork(parent.Hash()))
	for range depth + 1 {
		s.Commit()
	}
	return head - depth
}

func (s *simChain) requireSame(t *testing.T, sink *memSink) {
	t.Helper()
	head, err := s.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	ours, ok := sink.Head()
	require.True(t, ok)
	require.Equal(t, head.Hash(), ours.Hash)
	require.Equal(t, head.Time, ours.Time)
	logs, err := s.Client().FilterLogs(t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int), ToBlock: head.Number, Addresses: []common.Address{watched},
	})
	require.NoError(t, err)
	var want []string
	for _, l := range logs {
		want = append(want, fmt.Sprintf("%d %s %d %x", l.BlockNumber, l.BlockHash, l.Index, l.Data))
	}
	require.Equal(t, want, fold(sink.blocks))
}

func TestSimulatedReorgs(t *testing.T) {
	for _, depth := range []uint64{1, 3, 32} {
		t.Run(fmt.Sprintf("depth %d", depth), func(t *testing.T) {
			s, sink := newSimChain(t), &memSink{}
			for range 36 {
				s.send(t)
				s.send(t)
				s.Commit()
			}
			s.settle(t)
			f := follow(s.Client(), sink)
			require.NoError(t, f.CatchUp(t.Context()))
			s.requireSame(t, sink)
			s.fork(t, depth)
			s.send(t)
			s.Commit()
			require.NoError(t, f.CatchUp(t.Context()))
			s.requireSame(t, sink)
			require.Equal(t, int(depth), sink.rewinds)
		})
	}
}

func TestSimulatedReorgDuringCatchUp(t *testing.T) {
	s, sink := newSimChain(t), &memSink{}
	for range 20 {
		s.send(t)
		s.Commit()
	}
	f := follow(s.Client(), sink)
	for range 15 {
		moved, err := f.Next(t.Context())
		require.NoError(t, err)
		require.True(t, moved)
	}
	kept := s.fork(t, 12)
	require.NoError(t, f.CatchUp(t.Context()))
	s.requireSame(t, sink)
	require.Equal(t, 14-int(kept), sink.rewinds, "those up to 14, the last that was followed, were of the abandoned branch")
}

func TestSimulatedRangesBelowFinality(t *testing.T) {
	s, sink := newSimChain(t), &memSink{}
	for range 80 {
		s.send(t)
		s.Commit()
	}
	finalized := func(ctx context.Context) (uint64, bool) {
		h, err := s.Client().HeaderByNumber(ctx, big.NewInt(-3))
		if err != nil {
			return 0, false
		}
		return h.Number.Uint64(), true
	}
	n, ok := finalized(t.Context())
	require.True(t, ok)
	require.Positive(t, n)
	f := follow(s.Client(), sink, func(cfg *follower.Config) { cfg.Final, cfg.RangeSize = finalized, 10 })
	require.NoError(t, f.CatchUp(t.Context()))
	s.requireSame(t, sink)
}

func TestSimulatedRunFollowsNewBlocks(t *testing.T) {
	s, sink := newSimChain(t), &memSink{}
	hint, extended := make(chan struct{}, 1), make(chan uint64, 16)
	f := follow(s.Client(), notifying{sink, extended}, func(cfg *follower.Config) { cfg.Poll, cfg.Hint = time.Hour, hint })
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- f.Run(ctx) }()
	require.Zero(t, <-extended)
	for n := uint64(1); n <= 5; n++ {
		s.send(t)
		s.Commit()
		hint <- struct{}{}
		require.Equal(t, n, <-extended)
	}
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
	s.requireSame(t, sink)
}

// notifying tells the number of each block that was taken.
type notifying struct {
	*memSink
	extended chan<- uint64
}

func (n notifying) Extend(ctx context.Context, b follower.Block) error {
	if err := n.memSink.Extend(ctx, b); err != nil {
		return err
	}
	n.extended <- b.Ref.Number
	return nil
}
