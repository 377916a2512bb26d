package sim

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrFinal reports a reorganisation that would abandon a finalized block.
var ErrFinal = errors.New("a finalized block would be abandoned")

// ReorgOption says what becomes of the transactions in the abandoned blocks.
type ReorgOption func(*fate)

type fate int

const (
	fateReturn fate = iota
	fateMove
	fateDrop
)

// ReturnTransactions puts them back into the pool, where the next Seal finds them. This is so without an option.
func ReturnTransactions() ReorgOption { return func(f *fate) { *f = fateReturn } }

// MoveTransactions puts them into the new blocks, as many as still can go in; the others return to the pool.
func MoveTransactions() ReorgOption { return func(f *fate) { *f = fateMove } }

// DropTransactions forgets them, as if no node had ever seen them.
func DropTransactions() ReorgOption { return func(f *fate) { *f = fateDrop } }

// Reorg abandons the last depth blocks and seals depth+1 others in their place. Observers see one step: the head is the
// last of the new blocks, with logs of the old ones removed. The new blocks keep the times of the old, and are empty
// unless MoveTransactions is given. A depth below one or down to a finalized block is an error (ErrFinal).
func (c *Chain) Reorg(ctx context.Context, depth int, opts ...ReorgOption) error {
	var f fate
	for _, opt := range opts {
		opt(&f)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrClosed
	}
	old, err := c.last(depth)
	if err != nil {
		return fmt.Errorf("reorganising %d blocks: %w", depth, err)
	}
	var dropped []*types.Transaction
	for _, b := range old {
		dropped = append(dropped, b.Transactions()...)
	}
	var moved []*types.Transaction
	if f == fateMove {
		moved = dropped
	}
	head, kept, err := c.sealBeside(ctx, old, moved)
	if err != nil {
		return fmt.Errorf("reorganising %d blocks: %w", depth, err)
	}
	if err := c.switchTo(head, old[0].NumberU64()-1); err != nil {
		return fmt.Errorf("reorganising %d blocks: %w", depth, err)
	}
	c.log.Info("chain reorganised", "block", head.NumberU64(), "hash", head.Hash(), "took", depth)
	c.repool(types.TxDifference(dropped, kept), f)
	return nil
}

// last is the canonical chain's last n blocks, lowest first.
func (c *Chain) last(n int) ([]*types.Block, error) {
	head := c.bc.CurrentBlock().Number.Uint64()
	if n < 1 || uint64(n) > head {
		return nil, fmt.Errorf("there are %d blocks above the genesis", head)
	}
	first := head - uint64(n) + 1
	if final := c.bc.CurrentFinalBlock().Number.Uint64(); first <= final {
		return nil, fmt.Errorf("block %d is final: %w", final, ErrFinal)
	}
	blocks := make([]*types.Block, 0, n)
	for i := first; i <= head; i++ {
		b := c.bc.GetBlockByNumber(i)
		if b == nil {
			return nil, fmt.Errorf("block %d is missing", i)
		}
		blocks = append(blocks, b)
	}
	return blocks, nil
}

// sealBeside makes and stores blocks in place of the old ones, and one more, without making any of them the head. It
// returns the last of them and the transactions that they hold.
func (c *Chain) sealBeside(ctx context.Context, old []*types.Block, txs []*types.Transaction) (*types.Block, []*types.Transaction, error) {
	parent := c.bc.GetHeaderByHash(old[0].ParentHash())
	var tip *types.Block
	var kept []*types.Transaction
	for i := range len(old) + 1 {
		d := draft{txs: types.TxDifference(txs, kept)}
		replaced := common.Hash{}
		if i < len(old) {
			d.time, replaced = old[i].Time(), old[i].Hash()
		} else {
			d.time = parent.Time + c.cfg.BlockTime
		}
		number := parent.Number.Uint64() + 1
		d.randao = randao(c.cfg.Seed, number, parent.MixDigest, replaced)
		b, err := c.execute(ctx, parent, d)
		if err != nil {
			return nil, nil, fmt.Errorf("sealing block %d: %w", number, err)
		}
		if _, err := c.commitState(b); err != nil {
			return nil, nil, fmt.Errorf("storing block %d: %w", number, err)
		}
		batch := c.stack.eth.ChainDb().NewBatch()
		rawdb.WriteBlock(batch, b.block)
		rawdb.WriteReceipts(batch, b.block.Hash(), number, b.receipts)
		if err := batch.Write(); err != nil {
			return nil, nil, fmt.Errorf("writing block %d: %w", number, err)
		}
		kept = append(kept, b.block.Transactions()...)
		tip, parent = b.block, b.block.Header()
	}
	return tip, kept, nil
}

// switchTo makes a stored block the head in place of another branch; fork is the last block that both have.
func (c *Chain) switchTo(head *types.Block, fork uint64) error {
	if err := c.sync(); err != nil {
		return err
	}
	if c.bc.CurrentSafeBlock().Number.Uint64() > fork {
		c.bc.SetSafe(c.bc.GetHeaderByNumber(fork))
	}
	if err := c.setHead(head); err != nil {
		return err
	}
	c.settled(head.Header())
	return c.sync()
}

// repool puts the transactions that are in no block any more where they belong. The pool takes those of a short
// reorganisation back by itself.
func (c *Chain) repool(txs []*types.Transaction, f fate) {
	c.poolMu.Lock()
	defer c.poolMu.Unlock()
	if f != fateDrop {
		c.pool.Add(txs, true) // those it has already are refused, as are those that the new chain made void
		return
	}
	gone := make(map[common.Hash]bool, len(txs))
	for _, tx := range txs {
		gone[tx.Hash()] = true
	}
	// The pool forgets all or nothing, so the others are put in again.
	var others []*types.Transaction
	pending, queued := c.pool.Content()
	for _, lists := range []map[common.Address][]*types.Transaction{pending, queued} {
		for _, list := range lists {
			for _, tx := range list {
				if !gone[tx.Hash()] {
					others = append(others, tx)
				}
			}
		}
	}
	c.pool.Clear()
	c.pool.Add(others, true)
}
