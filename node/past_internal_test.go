package node

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

// pastChain has logs, and gives those of so many blocks at a time.
type pastChain struct {
	chain.Client
	logs   []types.Log
	blocks uint64
	asked  int
}

func (c *pastChain) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	c.asked++
	from, to := q.FromBlock.Uint64(), q.ToBlock.Uint64()
	if to-from >= c.blocks {
		return nil, errors.New("the range is too large")
	}
	var out []types.Log
	for _, l := range c.logs {
		if l.BlockNumber >= from && l.BlockNumber <= to && l.Topics[1] == q.Topics[1][0] {
			out = append(out, l)
		}
	}
	return out, nil
}

func (c *pastChain) HeaderByHash(_ context.Context, h common.Hash) (*types.Header, error) {
	return &types.Header{Time: 1000 + h.Big().Uint64()}, nil
}

func TestPast_readsBackwardsToThePosting(t *testing.T) {
	suite := protocol.Suite{JobReg: protocol.Address{1}, Validation: protocol.Address{2}, Stake: protocol.Address{3}}
	number := func(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }
	at := func(block uint64, contract protocol.Address, signature string, topics ...common.Hash) types.Log {
		return types.Log{Address: contract, BlockNumber: block, BlockHash: number(block), Topics: append([]common.Hash{protocol.Keccak([]byte(signature))}, topics...)}
	}
	amount := common.LeftPadBytes([]byte{9}, 32)
	paid := at(90_000, suite.Stake, "RewardPaid(bytes32,address,uint256)", number(2), number(5))
	paid.Data, paid.Index = amount, 1
	stake := at(90_000, suite.Stake, "StakeDeposited(address,uint8,uint256)", number(2), number(0))
	stake.Data = amount
	c := &pastChain{blocks: 1 << 20, logs: []types.Log{
		paid, // out of order
		at(80_000, suite.JobReg, "ValidationStartPending(uint256)", number(2)),
		at(80_000, suite.JobReg, "ValidationStartPending(uint256)", number(3)),
		at(85_000, suite.JobReg, "JobCompleted(uint256,bool)", number(2)), // without its data
		stake, // an account's whose address reads as the job's number
		at(90_000, suite.JobReg, "JobCancelled(uint256)", number(2)),
	}}
	p := shownPast{c, codec.New(suite, codec.Options{}), 10}
	out, err := p.Story(t.Context(), 2, 100_000, 100)
	require.NoError(t, err)
	require.True(t, out.Whole, "there is nothing before the suite")
	require.Equal(t, uint64(10), out.From)
	require.Len(t, out.Told, 3)
	require.Equal(t, protocol.SelectionDeferred{Job: 2}, out.Told[0].Event)
	require.Equal(t, uint64(81_000), out.Told[0].Time)
	require.Equal(t, protocol.JobClosed{Job: 2, State: protocol.JobWithdrawn}, out.Told[1].Event)
	require.IsType(t, protocol.RewardPaid{}, out.Told[2].Event)
	require.Equal(t, 1, c.asked)

	c.blocks = pastBlocks
	again, err := p.Story(t.Context(), 2, 100_000, 100)
	require.NoError(t, err)
	require.Equal(t, out, again, "in parts of the usual size")
	require.Equal(t, 12, c.asked)

	// No more is read than is shown.
	last, err := p.Story(t.Context(), 2, 100_000, 1)
	require.NoError(t, err)
	require.Equal(t, out.Told[2:], last.Told)
	require.False(t, last.Whole)

	// One that gives very few is asked so often and no more. What it gave is told, and the next try goes on below it.
	c.blocks, c.asked = 100, 0
	few, err := p.Story(t.Context(), 2, 90_500, 100)
	require.ErrorContains(t, err, "blocks at a time, and there are")
	require.Equal(t, pastQuestions, c.asked)
	require.Equal(t, out.Told[1:], few.Told)
	require.Less(t, few.From, uint64(90_000))
	require.False(t, few.Whole)

	none, err := p.Story(t.Context(), 2, 5, 100)
	require.NoError(t, err)
	require.True(t, none.Whole, "the node has followed the suite from its first block")
}

// What an endpoint without old states answers is good for what stays as it was.
func TestPast_answersOfTheNewestState(t *testing.T) {
	r := codec.Read{Fill: func(ev protocol.Event, out []byte) (protocol.Event, error) {
		switch e := ev.(type) {
		case protocol.JobClosed:
			e.Success = true
			return e, nil
		case protocol.JobCompleted:
			e.State = protocol.JobInDispute
			return e, nil
		case protocol.SelectionOpened:
			e.Target = 7
			return e, nil
		}
		return ev, nil
	}}
	refused := errors.New("missing trie node")
	for _, tt := range []struct {
		name   string
		ev     protocol.Event
		answer chain.Result
		want   protocol.Event
	}{
		{"closed, then", protocol.JobClosed{Job: 1}, chain.Result{}, protocol.JobClosed{Job: 1, Success: true}},
		{"closed, now", protocol.JobClosed{Job: 1}, chain.Result{Latest: true}, protocol.JobClosed{Job: 1, Success: true}},
		{"completed, then", protocol.JobCompleted{Job: 1, State: protocol.JobDone}, chain.Result{}, protocol.JobCompleted{Job: 1, State: protocol.JobInDispute}},
		{"completed, now", protocol.JobCompleted{Job: 1, State: protocol.JobDone}, chain.Result{Latest: true}, protocol.JobCompleted{Job: 1}},
		{"completed, refused", protocol.JobCompleted{Job: 1, State: protocol.JobDone}, chain.Result{Err: refused}, protocol.JobCompleted{Job: 1}},
		{"selection, then", protocol.SelectionOpened{Job: 1}, chain.Result{}, protocol.SelectionOpened{Job: 1, Target: 7}},
		{"selection, now", protocol.SelectionOpened{Job: 1}, chain.Result{Latest: true}, protocol.SelectionOpened{Job: 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := completed(tt.ev, r, tt.answer)
			require.NoError(t, err)
			require.Equal(t, tt.want, got)
		})
	}
	_, err := completed(protocol.JobClosed{Job: 1}, r, chain.Result{Err: refused})
	require.ErrorIs(t, err, refused, "that it did not end well would be a guess")
}
