package sim_test

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"math/rand"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/sim"
)

// The keeper stores the second word of its input under the first one, and returns what is stored under it if there is no second.
var (
	keeper     = common.HexToAddress("0x00000000000000000000000000000000000c0de1")
	keeperCode = hexutil.MustDecode("0x36604014601057" + "5f35545f5260205ff3" + "5b6020355f355500")
)

const keeperSlots = 40

func word(n int64) common.Hash { return common.BigToHash(big.NewInt(n)) }

// keep is a signed call that has the keeper store.
func keep(t testing.TB, actor int, nonce uint64, slot, value int64) *types.Transaction {
	k, v, to := word(slot), word(value), keeper
	tx, err := types.SignNewTx(key(t, actor), types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(sim.DefaultChainID), Nonce: nonce, To: &to, Gas: 100_000, Data: append(k[:], v[:]...),
		GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(1),
	})
	require.NoError(t, err)
	return tx
}

// kept holds what calls at a block read of some slots against what JSON-RPC says is stored there.
func kept(ctx context.Context, c *sim.Client, block common.Hash, keys []int64) error {
	msgs := make([]ethereum.CallMsg, len(keys))
	for i, n := range keys {
		k := word(n)
		msgs[i] = ethereum.CallMsg{To: &keeper, Data: k[:]}
	}
	outs, errs, err := c.CallsAtHash(ctx, msgs, block)
	if err != nil {
		return err
	}
	for i, n := range keys {
		want, err := c.StorageAtHash(ctx, keeper, word(n), block)
		if err != nil {
			return err
		}
		if errs[i] != nil {
			return errs[i]
		}
		if !bytes.Equal(outs[i], want) {
			return fmt.Errorf("slot %d at %s is read as %x, and %x is stored", n, block, outs[i], want)
		}
	}
	return nil
}

// Calls on the head read what the chain holds there, whatever was read before, however many blocks came since, on whichever
// branch; and those who are still at an older block read that.
func TestHeadState_readsWhatIsStored(t *testing.T) {
	for seed := range int64(8) {
		t.Logf("seed %d", seed)
		rng := rand.New(rand.NewSource(seed))
		cfg := config(t)
		cfg.Alloc[keeper] = types.Account{Code: keeperCode, Balance: new(big.Int)}
		c := open(t, cfg)
		nonces := make([]uint64, actors)
		some := func() []int64 {
			keys := make([]int64, 1+rng.Intn(keeperSlots))
			for i := range keys {
				keys[i] = rng.Int63n(keeperSlots)
			}
			return keys
		}
		var heads []common.Hash
		for range 60 {
			for range rng.Intn(6) {
				actor := rng.Intn(actors)
				send(t, c, keep(t, actor, nonces[actor], rng.Int63n(keeperSlots), rng.Int63n(3)))
				nonces[actor]++
			}
			old, keys := c.Head().Hash(), some()
			var asking errgroup.Group
			for range 2 {
				asking.Go(func() error { return kept(t.Context(), c.Client(), old, keys) })
			}
			if rng.Intn(8) == 0 {
				require.NoError(t, c.Reorg(t.Context(), min(1+rng.Intn(3), int(c.Head().Number.Uint64()))))
			}
			seal(t, c)
			require.NoError(t, asking.Wait())
			if rng.Intn(3) > 0 {
				require.NoError(t, kept(t.Context(), c.Client(), c.Head().Hash(), some()))
			}
			heads = append(heads, c.Head().Hash())
			require.NoError(t, kept(t.Context(), c.Client(), heads[max(0, len(heads)-1-rng.Intn(12))], some()))
		}
	}
}
