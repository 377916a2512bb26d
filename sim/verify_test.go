package sim_test

import (
	"math/big"
	"math/rand"
	"testing"

	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

// The sealer runs a block once and skips go-ethereum's block validator. Here a node that never saw the sealer imports
// the blocks with header, body and state validation on, and has to come to the same roots.
func TestBlocks_passFullValidation(t *testing.T) {
	c := open(t, config(t))
	script(t, c, rand.New(rand.NewSource(3)))
	for n := range uint64(300) {
		send(t, c, call(t, 0, 1000+n)) // never executable: a gap before them
	}
	seal(t, c)

	var blocks types.Blocks
	txs := 0
	for n := int64(1); n <= c.Head().Number.Int64(); n++ {
		b, err := c.Client().BlockByNumber(t.Context(), big.NewInt(n))
		require.NoError(t, err)
		blocks = append(blocks, b)
		txs += len(b.Transactions())
	}
	require.Greater(t, txs, 50)

	bc, err := core.NewBlockChain(rawdb.NewMemoryDatabase(), c.Config().Genesis(), beacon.New(ethash.NewFaker()), core.DefaultConfig())
	require.NoError(t, err)
	defer bc.Stop()
	at, err := bc.InsertChain(blocks)
	require.NoError(t, err, "block %d", at)
	require.Equal(t, c.Head().Hash(), bc.CurrentBlock().Hash())
	require.Equal(t, c.Head().Root, bc.CurrentBlock().Root)
	require.True(t, bc.HasState(c.Head().Root))
	for _, b := range blocks {
		receipts := bc.GetReceiptsByHash(b.Hash())
		require.Len(t, receipts, len(b.Transactions()))
		for i, tx := range b.Transactions() {
			ours, err := c.Client().TransactionReceipt(t.Context(), tx.Hash())
			require.NoError(t, err)
			require.Equal(t, receipts[i].GasUsed, ours.GasUsed)
			require.Equal(t, receipts[i].Bloom, ours.Bloom)
			require.Equal(t, receipts[i].Status, ours.Status)
		}
	}
}
