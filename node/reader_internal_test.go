package node

import (
	"context"
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

// endpoint serves one job, as it stands at each of the blocks that the endpoint has read; the last one is its newest.
type endpoint struct {
	chain.Client
	blocks []common.Hash
	states map[common.Hash]codec.Metadata
	pruned bool // it has headers, and the newest state alone
}

type refusal string

func (r refusal) Error() string  { return string(r) }
func (r refusal) ErrorCode() int { return -32000 }

func (e *endpoint) job(block common.Hash) ([]byte, error) {
	m, ok := e.states[block]
	if !ok {
		return nil, refusal("header not found")
	}
	out := make([]byte, 9*32)
	m.Pack().FillBytes(out[8*32:])
	return out, nil
}

func (e *endpoint) newest() common.Hash { return e.blocks[len(e.blocks)-1] }

func (e *endpoint) CallContractAtHash(_ context.Context, _ ethereum.CallMsg, block common.Hash) ([]byte, error) {
	if e.pruned {
		return nil, refusal("missing trie node")
	}
	return e.job(block)
}

func (e *endpoint) CallContract(_ context.Context, _ ethereum.CallMsg, n *big.Int) ([]byte, error) {
	if e.pruned && n != nil {
		return nil, refusal("missing trie node")
	}
	return e.job(e.newest())
}

func (e *endpoint) HeaderByHash(_ context.Context, block common.Hash) (*types.Header, error) {
	if _, ok := e.states[block]; ok {
		return &types.Header{Number: big.NewInt(1)}, nil
	}
	return nil, ethereum.NotFound
}

func (e *endpoint) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{Number: big.NewInt(1)}, nil
}

// A validator hears how a job stands at the head that its node has followed, or that this is not known yet: an endpoint that lags
// would have it reject a plan whose child is over.
func TestJobReader_lags(t *testing.T) {
	open, over := codec.Metadata{State: protocol.JobInValidation}, codec.Metadata{State: protocol.JobFinal, Success: true}
	failed := codec.Metadata{State: protocol.JobFinal}
	before, now, later := common.Hash{1}, (&types.Header{Number: big.NewInt(1)}).Hash(), common.Hash{3}
	r := jobReader{codec: codec.New(protocol.Suite{JobReg: protocol.Address{1}}, codec.Options{}), head: func() protocol.BlockRef { return protocol.BlockRef{Number: 2, Hash: now} }}
	r.closed = func(protocol.JobID) (protocol.JobRecord, bool, error) {
		return protocol.JobRecord{URI: "ipfs://spec", Reward: protocol.Tokens(9)}, true, nil
	}
	for name, row := range map[string]struct {
		at    endpoint
		state codec.Metadata
		says  string
	}{
		"as far":            {endpoint{blocks: []common.Hash{before, now}, states: map[common.Hash]codec.Metadata{before: open, now: over}}, over, ""},
		"further":           {endpoint{blocks: []common.Hash{now, later}, states: map[common.Hash]codec.Metadata{now: open, later: over}}, open, ""},
		"as far, it failed": {endpoint{blocks: []common.Hash{now}, states: map[common.Hash]codec.Metadata{now: failed}}, failed, ""},
		"behind":            {endpoint{blocks: []common.Hash{before}, states: map[common.Hash]codec.Metadata{before: open}}, open, chain.ErrUnknownBlock.Error()},
		"without its state": {endpoint{blocks: []common.Hash{now, before}, states: map[common.Hash]codec.Metadata{before: open, now: over}, pruned: true}, open, "no state of block 2 yet"},
	} {
		t.Run(name, func(t *testing.T) {
			r := r
			r.client = &row.at
			f, err := r.Job(t.Context(), 7)
			if row.says != "" {
				require.ErrorContains(t, err, row.says)
				return
			}
			require.NoError(t, err)
			require.Equal(t, row.state.State, f.State)
			require.Equal(t, row.state.Success, f.Success)
		})
	}
}
