package node

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// Whoever reads that an account is halted is told what ends it, where that is the operator's to say.
func TestHalt_saysHowToMend(t *testing.T) {
	account := protocol.Address{7}
	n := &Node{halted: make(chan error, 1), cfg: Config{Dir: "my demo/node"}}
	n.halt(account, fmt.Errorf("%w: its nonce is 4", txmgr.ErrForeignSigner))
	err := <-n.halted
	require.ErrorIs(t, err, protocol.ErrHalted)
	require.ErrorContains(t, err, `run "omega guard adopt `+account.Hex()+` --data-dir 'my demo/node'" with`)
	n.halt(account, protocol.ErrHalted)
	require.NotContains(t, (<-n.halted).Error(), "adopt")
}
