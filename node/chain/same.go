package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// CheckGenesis tells whether a client still serves the chain that begins with a block: a development chain that was
// started anew has the same id and the same addresses. The error wraps ErrWrongChain when it does not; an endpoint that
// cannot be asked, or has not kept the first block, proves nothing.
func CheckGenesis(ctx context.Context, c HeaderReader, genesis common.Hash) error {
	h, err := c.HeaderByNumber(ctx, new(big.Int))
	if err != nil || h == nil || h.Hash() == genesis {
		return nil //nolint:nilerr // an endpoint that does not say is not one that says otherwise
	}
	return fmt.Errorf("%w: its first block is %s, that of the chain this node follows %s: was it started anew? Stop the node before that, and give it a new data directory after",
		ErrWrongChain, h.Hash().TerminalString(), genesis.TerminalString())
}
