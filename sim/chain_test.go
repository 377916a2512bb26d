package sim_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"math/rand"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim"
)

// The recorder counts its calls in slot 0 and logs the count, and keeps the block's randomness, time and parent hash in
// slots 1 to 3: every sealed block that calls it depends on the whole of its environment.
var (
	recorder     = common.HexToAddress("0x00000000000000000000000000000000000c0de0")
	recorderCode = hexutil.MustDecode("0x5f54600101805f555f5260205fa0" + "44600155" + "42600255" + "6001430340600355" + "00")
)

const actors = 5

func key(t testing.TB, i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte{'s', 'i', 'm', byte(i)}))
	require.NoError(t, err)
	return k
}

func address(t testing.TB, i int) common.Address {
	return crypto.PubkeyToAddress(key(t, i).PublicKey)
}

func alloc(t testing.TB) types.GenesisAlloc {
	a := types.GenesisAlloc{recorder: {Code: recorderCode, Balance: new(big.Int)}}
	for i := range actors {
		a[address(t, i)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	}
	return a
}

func testLogger(t testing.TB) hclog.Logger {
	return hclog.New(&hclog.LoggerOptions{Output: t.Output(), Level: hclog.Info})
}

func config(t testing.TB) sim.Config {
	return sim.Config{Alloc: alloc(t), Seed: 7, Logger: testLogger(t)}
}

func open(t testing.TB, cfg sim.Config) *sim.Chain {
	c, err := sim.Open(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func seal(t testing.TB, c *sim.Chain) *types.Header {
	h, err := c.Seal(t.Context())
	require.NoError(t, err)
	return h
}

// call is a signed call of the recorder by an actor.
func call(t testing.TB, actor int, nonce uint64) *types.Transaction {
	to := recorder
	tx, err := types.SignNewTx(key(t, actor), types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(sim.DefaultChainID), Nonce: nonce, To: &to, Gas: 200_000,
		GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(1),
	})
	require.NoError(t, err)
	return tx
}

func send(t testing.TB, c *sim.Chain, txs ...*types.Transaction) {
	for _, tx := range txs {
		require.NoError(t, c.Client().SendTransaction(t.Context(), tx))
	}
}

func count(t testing.TB, c *sim.Chain) uint64 {
	v, err := c.Client().StorageAt(t.Context(), recorder, common.Hash{}, nil)
	require.NoError(t, err)
	return new(big.Int).SetBytes(v).Uint64()
}

func TestSeal_receiptsAtOnce(t *testing.T) {
	c := open(t, config(t))
	ctx := t.Context()
	require.EqualValues(t, 1, c.Head().Number.Uint64(), "a new chain has one block")
	require.Equal(t, sim.DefaultGenesisTime(7)+sim.DefaultBlockTime, c.Head().Time)

	_, err := c.Client().TransactionReceipt(ctx, common.Hash{1})
	require.ErrorIs(t, err, ethereum.NotFound, "not that the index is at work")

	const each = 40
	var sent []*types.Transaction
	for n := range uint64(each) {
		for a := range actors {
			sent = append(sent, call(t, a, n))
		}
	}
	send(t, c, sent...)
	require.Equal(t, len(sent), c.Pending())
	head := seal(t, c)
	require.Equal(t, 0, c.Pending())
	require.EqualValues(t, 2, head.Number.Uint64())
	require.Equal(t, head.Hash(), c.Head().Hash())
	for _, tx := range sent {
		r, err := c.Client().TransactionReceipt(ctx, tx.Hash())
		require.NoError(t, err)
		require.Equal(t, types.ReceiptStatusSuccessful, r.Status)
		require.Equal(t, head.Hash(), r.BlockHash)
		require.Len(t, r.Logs, 1)
		require.Equal(t, head.Hash(), r.Logs[0].BlockHash)
	}
	require.EqualValues(t, len(sent), count(t, c))
}

func TestSeal_ordersBySenderAndNonce(t *testing.T) {
	c := open(t, config(t))
	for _, n := range []uint64{2, 0, 1} {
		for _, a := range []int{3, 0, 4, 1, 2} {
			send(t, c, call(t, a, n))
		}
	}
	head := seal(t, c)
	b, err := c.Client().BlockByHash(t.Context(), head.Hash())
	require.NoError(t, err)
	require.Len(t, b.Transactions(), 3*actors)
	signer := types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID))
	var last common.Address
	for i, tx := range b.Transactions() {
		from, err := types.Sender(signer, tx)
		require.NoError(t, err)
		require.LessOrEqual(t, last.Cmp(from), 0)
		require.EqualValues(t, i%3, tx.Nonce())
		last = from
	}
}

func TestSeal_leavesWhatHasNoRoom(t *testing.T) {
	cfg := config(t)
	cfg.GasLimit = 5_000_000
	c := open(t, cfg)
	for n := range uint64(60) {
		send(t, c, call(t, 0, n))
	}
	send(t, c, call(t, 1, 1)) // its nonce 0 is missing
	require.Equal(t, 60, c.Pending())
	for blocks := 1; c.Pending() > 0; blocks++ {
		h := seal(t, c)
		require.LessOrEqual(t, h.GasUsed, h.GasLimit)
		require.NotZero(t, h.GasUsed)
		require.Less(t, blocks, 10)
	}
	require.EqualValues(t, 60, count(t, c))
	send(t, c, call(t, 1, 0))
	require.Equal(t, 2, c.Pending())
	seal(t, c)
	require.EqualValues(t, 62, count(t, c))
}

func TestSeal_cancelledLeavesNothing(t *testing.T) {
	c := open(t, config(t))
	send(t, c, call(t, 0, 0))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	head := c.Head()
	_, err := c.Seal(ctx)
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, head.Hash(), c.Head().Hash())
	require.Equal(t, 1, c.Pending())
	seal(t, c)
	require.EqualValues(t, 1, count(t, c))
}

func TestSealAt_jumpsADay(t *testing.T) {
	c := open(t, config(t))
	before := c.Head()
	send(t, c, call(t, 0, 0)) // a pending transaction does not hinder
	h, err := c.SealAt(t.Context(), before.Time+86_400)
	require.NoError(t, err)
	require.Equal(t, before.Time+86_400, h.Time)
	stored, err := c.Client().StorageAt(t.Context(), recorder, common.Hash{31: 2}, nil)
	require.NoError(t, err)
	require.Equal(t, h.Time, new(big.Int).SetBytes(stored).Uint64())

	_, err = c.SealAt(t.Context(), h.Time)
	require.ErrorContains(t, err, "its parent's is")

	pending, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(-1))
	require.NoError(t, err)
	require.Equal(t, h.Time+1, pending.Time, "the pending block goes on from chain time")
}

// script drives a chain by a random number generator, and returns the block hashes. The order in which transactions
// arrive is another one each time.
func script(t *testing.T, c *sim.Chain, arrival *rand.Rand) []common.Hash {
	var hashes []common.Hash
	choice := rand.New(rand.NewSource(99))
	var nonce [actors]uint64
	for range 30 {
		var txs []*types.Transaction
		for range choice.Intn(12) {
			a := choice.Intn(actors)
			txs = append(txs, call(t, a, nonce[a]))
			nonce[a]++
		}
		arrival.Shuffle(len(txs), func(i, j int) { txs[i], txs[j] = txs[j], txs[i] })
		send(t, c, txs...)
		switch choice.Intn(8) {
		case 0:
			_, err := c.SealAt(t.Context(), c.Head().Time+uint64(choice.Intn(86_400))+1)
			require.NoError(t, err)
		case 1:
			seal(t, c)
			seal(t, c)
			require.NoError(t, c.Reorg(t.Context(), 2))
		default:
			seal(t, c)
		}
		require.LessOrEqual(t, c.Pending(), 12*2)
		hashes = append(hashes, c.Head().Hash())
	}
	return hashes
}

func TestDeterminism(t *testing.T) {
	first := script(t, open(t, config(t)), rand.New(rand.NewSource(1)))
	second := script(t, open(t, config(t)), rand.New(rand.NewSource(2)))
	require.Equal(t, first, second)

	other := config(t)
	other.Seed, other.GenesisTime = 8, sim.DefaultGenesisTime(7)
	third := script(t, open(t, other), rand.New(rand.NewSource(1)))
	for i := range first {
		require.NotEqual(t, first[i], third[i])
	}
}

func TestFinal(t *testing.T) {
	c := open(t, config(t))
	ctx := t.Context()
	tag := func(n int64) uint64 {
		h, err := c.Client().HeaderByNumber(ctx, big.NewInt(n))
		require.NoError(t, err)
		return h.Number.Uint64()
	}
	const finalized, safe = -3, -4
	require.EqualValues(t, 0, tag(finalized))
	for range 9 {
		seal(t, c)
	}
	require.NoError(t, c.SetFinal(5))
	require.EqualValues(t, 5, tag(finalized))
	require.EqualValues(t, 5, tag(safe))
	require.NoError(t, c.SetSafe(8))
	require.NoError(t, c.SetFinal(6))
	require.EqualValues(t, 8, tag(safe))
	require.ErrorContains(t, c.SetFinal(4), "final already")
	require.ErrorContains(t, c.SetFinal(11), "the head is 10")
	require.ErrorContains(t, c.SetSafe(3), "not between")
}

func TestFinalDepth_followsHead(t *testing.T) {
	cfg := config(t)
	cfg.FinalDepth, cfg.Dir = 4, t.TempDir()
	c := open(t, cfg)
	tags := func() [2]uint64 {
		var got [2]uint64
		for i, n := range []int64{-3, -4} {
			h, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(n))
			require.NoError(t, err)
			got[i] = h.Number.Uint64()
		}
		return got
	}
	for range 9 {
		seal(t, c)
	}
	require.Equal(t, [2]uint64{6, 8}, tags())
	require.NoError(t, c.Close())
	c = open(t, cfg)
	require.Equal(t, [2]uint64{6, 8}, tags())
	require.ErrorIs(t, c.Reorg(t.Context(), 5), sim.ErrFinal)
	require.NoError(t, c.Reorg(t.Context(), 3))
	require.Equal(t, [2]uint64{7, 9}, tags())
}

func TestSubscription_newHeads(t *testing.T) {
	c := open(t, config(t))
	heads := make(chan *types.Header, 4)
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	for range 3 {
		want := seal(t, c)
		select {
		case got := <-heads:
			require.Equal(t, want.Hash(), got.Hash())
		case <-time.After(10 * time.Second):
			t.Fatal("no head came")
		}
	}
}
