package sim_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim"
)

// hashes are the canonical block hashes up to the head.
func hashes(t *testing.T, c *sim.Chain) []common.Hash {
	var all []common.Hash
	for n := int64(0); n <= c.Head().Number.Int64(); n++ {
		h, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(n))
		require.NoError(t, err)
		all = append(all, h.Hash())
	}
	return all
}

func TestReorg_newHashes(t *testing.T) {
	for _, depth := range []int{1, 3, 70} {
		c := open(t, config(t))
		for range depth + 2 {
			seal(t, c) // empty, as are those in their place: they have to differ all the same
		}
		before, headBefore := hashes(t, c), c.Head()
		require.NoError(t, c.Reorg(t.Context(), depth))
		after := hashes(t, c)
		require.Len(t, after, len(before)+1)
		fork := len(before) - depth
		require.Equal(t, before[:fork], after[:fork])
		for i := fork; i < len(before); i++ {
			require.NotEqual(t, before[i], after[i], "block %d", i)
		}
		require.Equal(t, headBefore.Time+sim.DefaultBlockTime, c.Head().Time)
		again := hashes(t, c)
		require.NoError(t, c.Reorg(t.Context(), depth+1))
		require.NotEqual(t, again[fork], hashes(t, c)[fork])
		require.NotEqual(t, before[fork], hashes(t, c)[fork])
	}
}

func TestReorg_keepsTimes(t *testing.T) {
	c := open(t, config(t))
	_, err := c.SealAt(t.Context(), c.Head().Time+86_400)
	require.NoError(t, err)
	day := seal(t, c)
	require.NoError(t, c.Reorg(t.Context(), 2))
	h, err := c.Client().HeaderByNumber(t.Context(), day.Number)
	require.NoError(t, err)
	require.Equal(t, day.Time, h.Time)
	require.NotEqual(t, day.Hash(), h.Hash())
}

func TestReorg_transactions(t *testing.T) {
	for name, tc := range map[string]struct {
		opts    []sim.ReorgOption
		count   uint64 // of calls in the chain after the reorganisation
		pending int
		after   uint64 // and after one more block
	}{
		"return by default": {nil, 3, 6, 9},
		"return":            {[]sim.ReorgOption{sim.ReturnTransactions()}, 3, 6, 9},
		"move":              {[]sim.ReorgOption{sim.MoveTransactions()}, 8, 1, 9},
		"drop":              {[]sim.ReorgOption{sim.DropTransactions()}, 3, 1, 4},
	} {
		t.Run(name, func(t *testing.T) {
			c := open(t, config(t))
			send(t, c, call(t, 0, 0), call(t, 1, 0), call(t, 2, 0))
			seal(t, c)
			var dropped []*types.Transaction
			for n := uint64(1); n <= 2; n++ {
				txs := []*types.Transaction{call(t, 0, n), call(t, 1, n)}
				send(t, c, txs...)
				dropped = append(dropped, txs...)
				seal(t, c)
			}
			send(t, c, call(t, 3, 0))
			dropped = append(dropped, call(t, 3, 0))
			seal(t, c)
			send(t, c, call(t, 2, 1)) // waits in the pool the while, and stays
			require.NoError(t, c.Reorg(t.Context(), 3, tc.opts...))
			require.Equal(t, tc.count, count(t, c))
			require.Equal(t, tc.pending, c.Pending())
			for _, tx := range dropped {
				r, err := c.Client().TransactionReceipt(t.Context(), tx.Hash())
				if name == "move" {
					require.NoError(t, err)
					b, err := c.Client().HeaderByNumber(t.Context(), r.BlockNumber)
					require.NoError(t, err)
					require.Equal(t, b.Hash(), r.BlockHash)
					continue
				}
				require.ErrorIs(t, err, ethereum.NotFound)
				_, _, err = c.Client().TransactionByHash(t.Context(), tx.Hash())
				require.Equal(t, name == "drop", errors.Is(err, ethereum.NotFound), "%v", err)
			}
			seal(t, c)
			require.Equal(t, tc.after, count(t, c))
		})
	}
}

func TestReorg_deepReturnsTransactions(t *testing.T) {
	c := open(t, config(t))
	const deep = 80 // the pool itself gives up at 64
	for n := range uint64(deep) {
		send(t, c, call(t, 0, n))
		seal(t, c)
	}
	require.NoError(t, c.Reorg(t.Context(), deep))
	require.Equal(t, deep, c.Pending())
	seal(t, c)
	require.EqualValues(t, deep, count(t, c))
}

func TestReorg_removesLogs(t *testing.T) {
	c := open(t, config(t))
	logs := make(chan types.Log, 8)
	sub, err := c.Client().SubscribeFilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{recorder}}, logs)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	send(t, c, call(t, 0, 0))
	old := seal(t, c)
	require.Equal(t, old.Hash(), (<-logs).BlockHash)
	require.NoError(t, c.Reorg(t.Context(), 1, sim.MoveTransactions()))
	var removed, added int
	for removed+added < 2 {
		select {
		case l := <-logs:
			if l.Removed {
				require.Equal(t, old.Hash(), l.BlockHash)
				removed++
				continue
			}
			require.NotEqual(t, old.Hash(), l.BlockHash)
			added++
		case <-time.After(10 * time.Second):
			t.Fatalf("%d removed, %d added", removed, added)
		}
	}
	require.Equal(t, 1, removed)
}

func TestReorg_refuses(t *testing.T) {
	c := open(t, config(t))
	for range 5 {
		seal(t, c)
	}
	require.NoError(t, c.SetFinal(3))
	head := c.Head().Hash()
	require.ErrorIs(t, c.Reorg(t.Context(), 4), sim.ErrFinal)
	require.ErrorContains(t, c.Reorg(t.Context(), 0), "6 blocks above")
	require.ErrorContains(t, c.Reorg(t.Context(), 7), "6 blocks above")
	require.Equal(t, head, c.Head().Hash())
	require.NoError(t, c.SetSafe(6))
	require.NoError(t, c.Reorg(t.Context(), 3))
	safe, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(-4))
	require.NoError(t, err)
	require.EqualValues(t, 3, safe.Number.Uint64(), "the safe block was among the abandoned")
}
