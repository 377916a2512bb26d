package sim

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
)

// recentBlocks bounds the blocks whose receipts are at hand.
const recentBlocks = 32

// recent has the receipts of the newest heads at hand, as go-ethereum gives them to those that listen: whoever asks for
// them is spared to have them read and decoded once more.
type recent struct {
	heads    chan core.ChainEvent // one for each head, sent before it is announced
	receipts *lru.Cache[common.Hash, types.Receipts]
}

// newRecent listens to a chain until that stops.
func newRecent(bc *core.BlockChain) *recent {
	r := &recent{heads: make(chan core.ChainEvent, 1), receipts: lru.NewCache[common.Hash, types.Receipts](recentBlocks)}
	bc.SubscribeChainEvent(r.heads)
	return r
}

// take keeps what came with the head that was just set.
func (r *recent) take() {
	select {
	case head := <-r.heads:
		r.receipts.Add(head.Header.Hash(), head.Receipts)
	default:
	}
}

// receiptsOf are a stored block's, nil where it is unknown. They are not to be changed.
func (c *Chain) receiptsOf(block common.Hash) types.Receipts {
	if receipts, ok := c.recent.receipts.Get(block); ok {
		return receipts
	}
	return c.bc.GetReceiptsByHash(block)
}
