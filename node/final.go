package node

import (
	"context"
	"fmt"
	"iter"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// finality knows up to which block the chain can no longer change: what the endpoint calls finalized, or
// a fixed depth below the head where depth is set.
type finality struct {
	client chain.Client
	depth  uint64

	mu    sync.Mutex
	known uint64
}

// finalCallTimeout bounds one question about finality.
const finalCallTimeout = 5 * time.Second

// block asks for the last final block; false where nothing is final yet or the endpoint does not say.
func (f *finality) block(ctx context.Context) (uint64, bool) {
	ctx, cancel := context.WithTimeout(ctx, finalCallTimeout)
	defer cancel()
	tag := big.NewInt(int64(rpc.FinalizedBlockNumber))
	if f.depth > 0 {
		tag = nil
	}
	h, err := f.client.HeaderByNumber(ctx, tag)
	if err != nil {
		return 0, false
	}
	n := h.Number.Uint64()
	if f.depth > 0 {
		if n < f.depth {
			return 0, false
		}
		n -= f.depth
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.known = max(f.known, n)
	return f.known, true
}

// reached tells whether the block was final when last asked. It asks no one.
func (f *finality) reached(block uint64) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.known > 0 && block <= f.known
}

// judges tells whether a view of the chain with this head goes as far as what is final. What one that is behind shows to
// have ended may have ended in blocks that were abandoned since, whose numbers are final by now.
func (f *finality) judges(head uint64) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.known > 0 && head >= f.known
}

// obstacle says what transactions wait for, of which the blocks are given, 0 for one in no block; empty for none.
func (f *finality) obstacle(blocks []uint64) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case len(blocks) == 0:
		return ""
	case slices.Contains(blocks, 0):
		return "a transaction of it is in no block yet"
	case f.known == 0:
		return fmt.Sprintf("its transaction of block %d is not final yet: no block is known to be", slices.Max(blocks))
	case slices.Max(blocks) > f.known:
		return fmt.Sprintf("its transaction of block %d is not final yet: the last final block is %d", slices.Max(blocks), f.known)
	}
	return fmt.Sprintf("its transaction of block %d is being settled: try again", slices.Max(blocks))
}

// finalEvery is how often finality is asked for.
const finalEvery = 4 * time.Second

// closeVotes keeps finality fresh, and closes in the guard the votes of rounds that ended in final blocks.
func (n *Node) closeVotes(ctx context.Context) error {
	ticker := time.NewTicker(finalEvery)
	defer ticker.Stop()
	for {
		if _, ok := n.final.block(ctx); ok {
			if err := n.closeEnded(); err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

func (n *Node) closeEnded() error {
	view := n.driver.View()
	if !n.final.judges(view.Head().Number) {
		return nil
	}
	ended := endedSeats(n.cfg.Suite, view.Over(), n.guard.OpenVote, n.final.reached)
	if len(ended) == 0 {
		return nil
	}
	return n.guard.CloseVotes(ended...)
}

// endedSeats are the seats whose open vote is of a round that ended in a final block.
func endedSeats(
	suite protocol.Suite, over iter.Seq2[engine.OverSeat, struct{}], openVote func(protocol.Seat) (protocol.Vote, protocol.Hash, bool),
	final func(block uint64) bool,
) []protocol.Seat {
	var ended []protocol.Seat
	for o := range over {
		seat := protocol.Seat{ChainID: suite.ChainID, Module: suite.Validation, Job: o.Job, Nonce: o.Nonce, Validator: o.Validator}
		if vote, _, open := openVote(seat); open && vote.Seed == o.Seed && final(o.Block) {
			ended = append(ended, seat)
		}
	}
	return ended
}
