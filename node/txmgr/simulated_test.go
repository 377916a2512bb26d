package txmgr_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// ahead is the simulated client, with a head that claims to be some blocks further.
type ahead struct {
	simulated.Client
	by int64
}

func (a *ahead) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	h, err := a.Client.HeaderByNumber(ctx, n)
	if err == nil && n == nil && a.by > 0 {
		h.Number = new(big.Int).Add(h.Number, big.NewInt(a.by))
	}
	return h, err
}

// selectorErrors names the one error of the test's contract.
type selectorErrors struct{}

func (selectorErrors) Decode(err error) (string, bool) {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return "", false
	}
	text, _ := data.ErrorData().(string)
	raw, _ := hexutil.Decode(text)
	return "NotOpen()", bytes.HasPrefix(raw, crypto.Keccak256([]byte("NotOpen()"))[:4])
}

// refuser is the code of a contract that reverts every call with NotOpen().
func refuser() []byte {
	code := append([]byte{0x63}, crypto.Keccak256([]byte("NotOpen()"))[:4]...) // PUSH4 selector
	return append(code, 0x60, 0, 0x52, 0x60, 4, 0x60, 28, 0xfd)                // MSTORE at 0, REVERT(28, 4)
}

func simulatedWorld(t *testing.T) (*world, *simulated.Backend, *ahead) {
	w := newWorld(t)
	backend := simulated.NewBackend(types.GenesisAlloc{
		w.alice: {Balance: new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil)},
		target:  {Balance: new(big.Int), Code: refuser()},
	})
	t.Cleanup(func() { require.NoError(t, backend.Close()) })
	client := &ahead{Client: backend.Client()}
	w.cfg.Chain, w.cfg.Errors = client, selectorErrors{}
	w.cfg.Builder = open{w}
	w.reopen()
	return w, backend, client
}

// mine seals blocks until the account's transactions have left the pool: go-ethereum's own sealer now and then leaves out
// one that was sent just before.
func mine(t *testing.T, w *world, backend *simulated.Backend) {
	t.Helper()
	for range 10 {
		backend.Commit()
		mined, err := backend.Client().NonceAt(t.Context(), w.alice, nil)
		require.NoError(t, err)
		pending, err := backend.Client().PendingNonceAt(t.Context(), w.alice)
		require.NoError(t, err)
		if mined == pending {
			return
		}
	}
	require.FailNow(t, "the sealer takes no transactions")
}

// open builds calls to an address without code, except for the 13th effect.
type open struct{ w *world }

func (o open) Build(ctx context.Context, e protocol.ChainEffect) (protocol.Call, error) {
	call, err := o.w.Build(ctx, e)
	if a, ok := e.(protocol.AcknowledgePolicy); !ok || a.N != 13 {
		call.To = protocol.Address{0xee}
	}
	return call, err
}

func TestSimulatedPoolTakesOurReplacements(t *testing.T) {
	w, backend, client := simulatedWorld(t)
	ctx := context.Background()
	key := w.add(1)
	w.step()
	first := w.row(key).Attempts[0]

	dearer := func(percent int64) error {
		raise := func(a protocol.Amount) *big.Int {
			return new(big.Int).Div(new(big.Int).Mul(a.Big(), big.NewInt(100+percent)), big.NewInt(100))
		}
		return client.SendTransaction(ctx, w.signer.raw(w.alice, types.NewTx(&types.DynamicFeeTx{
			ChainID: big.NewInt(fakeChainID), Nonce: 0, To: &target, Gas: 21000,
			GasTipCap: raise(first.TipCap), GasFeeCap: raise(first.FeeCap),
		})))
	}
	require.Equal(t, "underpriced", txmgr.Classify(dearer(5)).String())

	client.by = 3
	w.step()
	r := w.row(key)
	require.Len(t, r.Attempts, 2)
	require.Equal(t, txmgr.Sent, r.Status, "an eighth more is accepted")
	client.by = 0
	mine(t, w, backend)
	w.cfg.Final = func(uint64) bool { return true }
	w.reopen()
	w.step()
	require.Equal(t, txmgr.Final, w.row(key).Status)
	require.Equal(t, r.Attempts[1].TxHash, w.row(key).Inclusion.TxHash)

	backend.Commit() // the pool hears of a block later than the chain has it; sealing the next one waits for that
	require.Equal(t, "nonce used", txmgr.Classify(dearer(50)).String())
}

func TestSimulatedPoolIsOutbidAtOnce(t *testing.T) {
	w, backend, client := simulatedWorld(t)
	ctx := context.Background()
	// A dearer transaction of our own sits at the nonce, and the endpoint's pending nonce does not show it.
	old := w.signer.raw(w.alice, types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(fakeChainID), Nonce: 0, To: &target, Gas: 90_000, GasTipCap: big.NewInt(6e6), GasFeeCap: big.NewInt(4e9),
	}))
	require.NoError(t, client.SendTransaction(ctx, old))
	w.cfg.Chain = blind{client}
	w.reopen()
	key := w.add(1)
	for range 5 {
		w.step()
	}
	r := w.row(key)
	require.Equal(t, txmgr.Sent, r.Status)
	require.EqualValues(t, 0, r.Nonce)
	mine(t, w, backend)
	w.step()
	last, _ := w.row(key).Last()
	require.Equal(t, last.TxHash, w.row(key).Inclusion.TxHash)
}

// blind does not see the pool.
type blind struct{ *ahead }

func (b blind) PendingNonceAt(ctx context.Context, a protocol.Address) (uint64, error) {
	return b.NonceAt(ctx, a, nil)
}

func TestSimulatedReorgMovesTheTransaction(t *testing.T) {
	w, backend, client := simulatedWorld(t)
	w.cfg.Final = func(uint64) bool { return false }
	w.reopen()
	ctx := context.Background()
	base, err := client.HeaderByNumber(ctx, nil)
	require.NoError(t, err)
	key := w.add(1)
	w.step()
	mine(t, w, backend)
	w.step()
	before := w.row(key)
	require.Equal(t, txmgr.Mined, before.Status)
	require.NoError(t, backend.Fork(base.Hash()))
	for range 3 {
		backend.Commit()
	}
	for range 2 {
		w.step()
		mine(t, w, backend)
	}
	w.step()
	after := w.row(key)
	require.Equal(t, txmgr.Mined, after.Status)
	require.NotEqual(t, before.Inclusion.BlockHash, after.Inclusion.BlockHash)
	require.Equal(t, before.Inclusion.TxHash, after.Inclusion.TxHash, "the same bytes")
	require.Len(t, w.settled(key), 1)
}

func TestSimulatedChainCarriesHundreds(t *testing.T) {
	w, backend, _ := simulatedWorld(t)
	w.cfg.Final = func(uint64) bool { return true }
	w.cfg.Parallel = 8
	w.reopen()
	var keys []protocol.Key
	for n := range uint64(200) {
		keys = append(keys, w.add(n))
	}
	for range 6 {
		w.step()
		mine(t, w, backend)
	}
	w.step()
	for n, key := range keys {
		r := w.row(key)
		if n == 13 {
			require.Equal(t, txmgr.Failed, r.Status)
			require.Equal(t, "NotOpen()", r.Reason)
			continue
		}
		require.Equal(t, txmgr.Final, r.Status, "row %d: %s", n, r.Reason)
	}
}
