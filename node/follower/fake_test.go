package follower_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/follower"
	"github.com/agijobs/omega/node/protocol"
)

var (
	watched = common.HexToAddress("0x00000000000000000000000000000000000000a1")
	other   = common.HexToAddress("0x00000000000000000000000000000000000000b2")
)

// fakeChain is a chain in memory that can reorganise, roll back, fail and lie.
type fakeChain struct {
	mu      sync.Mutex
	headers []*types.Header
	logs    map[common.Hash][]types.Log
	salt    uint64
	calls   int
	// failAt makes the nth call fail; lie edits the logs of an answer; maxRange refuses wider queries.
	failAt   int
	lie      func(call int, logs []types.Log) []types.Log
	maxRange uint64
	queries  int
}

func newFakeChain() *fakeChain {
	c := &fakeChain{logs: map[common.Hash][]types.Log{}}
	c.mine(0)
	return c
}

// mine appends a block with n logs of each of the two contracts.
func (c *fakeChain) mine(n int) *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.salt++
	h := &types.Header{
		Number: big.NewInt(int64(len(c.headers))), Time: 1000 + uint64(len(c.headers)), Difficulty: new(big.Int),
		Extra: binaryOf(c.salt),
	}
	if len(c.headers) > 0 {
		h.ParentHash = c.headers[len(c.headers)-1].Hash()
	}
	var logs []types.Log
	for i := range n {
		for _, a := range []common.Address{watched, other} {
			logs = append(logs, types.Log{Address: a, Topics: []common.Hash{common.BigToHash(big.NewInt(int64(i + 1)))}, Data: binaryOf(c.salt)})
		}
	}
	for i, l := range logs {
		h.Bloom.Add(l.Address[:])
		h.Bloom.Add(l.Topics[0][:])
		logs[i].Index = uint(i)
	}
	for i := range logs {
		logs[i].BlockHash, logs[i].BlockNumber = h.Hash(), h.Number.Uint64()
	}
	c.headers = append(c.headers, h)
	c.logs[h.Hash()] = logs
	return h
}

// rollback drops the last n blocks, never the genesis.
func (c *fakeChain) rollback(n int) { c.headers = c.headers[:max(1, len(c.headers)-n)] }

func binaryOf(n uint64) []byte { return new(big.Int).SetUint64(n).FillBytes(make([]byte, 32)) }

func (c *fakeChain) tick() error {
	c.calls++
	if c.calls == c.failAt {
		return errors.New("connection reset by peer")
	}
	return nil
}

func (c *fakeChain) HeaderByNumber(_ context.Context, n *big.Int) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.tick(); err != nil {
		return nil, err
	}
	if n.Uint64() >= uint64(len(c.headers)) {
		return nil, ethereum.NotFound
	}
	return types.CopyHeader(c.headers[n.Uint64()]), nil
}

type refusal struct{}

func (refusal) Error() string  { return "query returned more than 10000 results" }
func (refusal) ErrorCode() int { return -32005 }

func (c *fakeChain) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.queries++
	if err := c.tick(); err != nil {
		return nil, err
	}
	var found []types.Log
	if q.BlockHash != nil {
		logs, ok := c.logs[*q.BlockHash]
		if !ok {
			return nil, errors.New("unknown block")
		}
		found = slices.Clone(logs)
	} else {
		from, to := q.FromBlock.Uint64(), q.ToBlock.Uint64()
		if c.maxRange > 0 && to-from+1 > c.maxRange {
			return nil, refusal{}
		}
		for n := from; n <= to && n < uint64(len(c.headers)); n++ {
			found = append(found, c.logs[c.headers[n].Hash()]...)
		}
	}
	found = slices.DeleteFunc(found, func(l types.Log) bool { return !slices.Contains(q.Addresses, l.Address) })
	if c.lie != nil {
		found = c.lie(c.queries, found)
	}
	return found, nil
}

// memSink keeps blocks and holds what every sink may count on.
type memSink struct {
	blocks  []follower.Block
	final   uint64
	rewinds int
}

func (s *memSink) Head() (protocol.BlockRef, bool) {
	if len(s.blocks) == 0 {
		return protocol.BlockRef{}, false
	}
	return s.blocks[len(s.blocks)-1].Ref, true
}

func (s *memSink) Extend(_ context.Context, b follower.Block) error {
	if head, ok := s.Head(); ok && (b.Ref.Parent != head.Hash || b.Ref.Number != head.Number+1) {
		return fmt.Errorf("block %d does not follow %d", b.Ref.Number, head.Number)
	}
	for i, l := range b.Logs {
		if l.BlockHash != b.Ref.Hash || l.Removed || (i > 0 && l.Index <= b.Logs[i-1].Index) {
			return fmt.Errorf("block %d holds foreign or unordered logs", b.Ref.Number)
		}
	}
	s.blocks = append(s.blocks, b)
	return nil
}

func (s *memSink) Rewind(context.Context) (protocol.BlockRef, error) {
	if head, _ := s.Head(); head.Number <= s.final {
		return protocol.BlockRef{}, fmt.Errorf("block %d: %w", head.Number, follower.ErrFinalityViolated)
	}
	s.rewinds++
	s.blocks = s.blocks[:len(s.blocks)-1]
	head, _ := s.Head()
	return head, nil
}

// fold is what a state machine over the sink's blocks would have seen.
func fold(blocks []follower.Block) (seen []string) {
	for _, b := range blocks {
		for _, l := range b.Logs {
			seen = append(seen, fmt.Sprintf("%d %s %d %x", b.Ref.Number, b.Ref.Hash, l.Index, l.Data))
		}
	}
	return seen
}

// rescan is the fold of a clean reading of the canonical chain.
func (c *fakeChain) rescan(addrs []common.Address) (seen []string) {
	for _, h := range c.headers {
		for _, l := range c.logs[h.Hash()] {
			if slices.Contains(addrs, l.Address) {
				seen = append(seen, fmt.Sprintf("%d %s %d %x", h.Number, h.Hash(), l.Index, l.Data))
			}
		}
	}
	return seen
}

func follow(c follower.Chain, s follower.Sink, edit ...func(*follower.Config)) *follower.Follower {
	cfg := follower.Config{Chain: c, Sink: s, Addresses: func() []common.Address { return []common.Address{watched} }}
	for _, e := range edit {
		e(&cfg)
	}
	return follower.New(cfg)
}

func requireSame(t require.TestingT, c *fakeChain, s *memSink) {
	head, ok := s.Head()
	require.True(t, ok)
	require.Equal(t, c.headers[len(c.headers)-1].Hash(), head.Hash)
	require.Len(t, s.blocks, len(c.headers))
	want, got := c.rescan([]common.Address{watched}), fold(s.blocks)
	require.Len(t, got, len(want))
	for i := range want {
		require.Equal(t, want[i], got[i])
	}
}

func mineMany(c *fakeChain, n int) {
	for i := range n {
		c.mine(i % 3)
	}
}

func final(n uint64) func(*follower.Config) {
	return func(cfg *follower.Config) {
		cfg.Final = func(context.Context) (uint64, bool) { return n, true }
	}
}

func catchUp(t *testing.T, f *follower.Follower) {
	t.Helper()
	require.NoError(t, f.CatchUp(t.Context()))
}
