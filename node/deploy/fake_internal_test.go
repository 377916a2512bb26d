package deploy

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// fakeChain is a public chain as its endpoint shows it: a block every twelve seconds of the test's own
// time, a pool that may lose what it holds, and a base fee that moves.
type fakeChain struct {
	scheme   types.Signer
	began    time.Time
	block    uint64
	lag      uint64 // blocks between head and safe
	nonce    uint64
	base     int64
	pool     map[uint64]*types.Transaction
	receipts map[common.Hash]*types.Receipt
	sent     []common.Hash
	lose     int // how many more sent transactions are lost
	estimate func(msg ethereum.CallMsg) (uint64, error)
	gasLimit uint64
	events   []event
}

// event is what befalls the chain at a time after its beginning.
type event struct {
	at time.Duration
	do func()
}

func (f *fakeChain) after(d time.Duration, do func()) {
	f.events = append(f.events, event{time.Since(f.began) + d, do})
}

func newFake() *fakeChain {
	return &fakeChain{
		scheme: types.LatestSignerForChainID(big.NewInt(5)), began: time.Now(), base: 10, gasLimit: 30_000_000, lag: 2,
		pool: map[uint64]*types.Transaction{}, receipts: map[common.Hash]*types.Receipt{},
		estimate: func(ethereum.CallMsg) (uint64, error) { return 50_000, nil },
	}
}

// advance mines the blocks that are due.
func (f *fakeChain) advance() {
	for i := 0; i < len(f.events); i++ {
		if e := f.events[i]; time.Since(f.began) >= e.at {
			f.events = append(f.events[:i], f.events[i+1:]...)
			e.do()
			i--
		}
	}
	for due := uint64(time.Since(f.began) / (12 * time.Second)); f.block < due; {
		f.block++
		for tx := f.pool[f.nonce]; tx != nil && tx.GasFeeCap().Int64() >= f.base; tx = f.pool[f.nonce] {
			f.mine(tx)
		}
	}
}

func (f *fakeChain) mine(tx *types.Transaction) {
	delete(f.pool, f.nonce)
	f.nonce++
	f.receipts[tx.Hash()] = &types.Receipt{Status: 1, BlockNumber: u(f.block), BlockHash: common.BigToHash(u(f.block)), GasUsed: 1}
}

func (f *fakeChain) ChainID(context.Context) (*big.Int, error) { return big.NewInt(5), nil }

func (f *fakeChain) HeaderByNumber(_ context.Context, n *big.Int) (*types.Header, error) {
	f.advance()
	h := &types.Header{Number: u(f.block), BaseFee: big.NewInt(f.base), GasLimit: f.gasLimit}
	if n != nil && n.Sign() < 0 {
		h.Number = u(f.block - min(f.block, f.lag))
	}
	return h, nil
}

func (f *fakeChain) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) {
	return nil, nil
}

func (f *fakeChain) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, errors.New("execution reverted")
}

func (f *fakeChain) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return big.NewInt(1e18), nil
}

func (f *fakeChain) NonceAt(context.Context, common.Address, *big.Int) (uint64, error) {
	f.advance()
	return f.nonce, nil
}

func (f *fakeChain) PendingNonceAt(context.Context, common.Address) (uint64, error) {
	return f.nonce, nil
}

func (f *fakeChain) EstimateGas(_ context.Context, msg ethereum.CallMsg) (uint64, error) {
	f.advance()
	return f.estimate(msg)
}

func (f *fakeChain) SuggestGasTipCap(context.Context) (*big.Int, error) { return big.NewInt(2), nil }

func (f *fakeChain) SendTransaction(_ context.Context, tx *types.Transaction) error {
	f.advance()
	f.sent = append(f.sent, tx.Hash())
	if f.lose > 0 {
		f.lose--
		return nil
	}
	if tx.Nonce() < f.nonce {
		return errors.New("nonce too low: next nonce 9, tx nonce 1")
	}
	if old := f.pool[tx.Nonce()]; old != nil && old.Hash() != tx.Hash() && old.GasFeeCap().Cmp(tx.GasFeeCap()) >= 0 {
		return errors.New("replacement transaction underpriced")
	}
	f.pool[tx.Nonce()] = tx
	return nil
}

func (f *fakeChain) TransactionReceipt(_ context.Context, h common.Hash) (*types.Receipt, error) {
	f.advance()
	if r, ok := f.receipts[h]; ok {
		return r, nil
	}
	return nil, ethereum.NotFound
}

// newSender has n steps, each the call of some contract.
func newSender(t *testing.T, f *fakeChain, n int) *sender {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("fake deployer")))
	require.NoError(t, err)
	s := &sender{chainID: big.NewInt(5), mined: map[int]mined{}, suspect: map[int]bool{}, cfg: Config{Chain: f, Deployer: Deployer{
		Address: crypto.PubkeyToAddress(k.PublicKey),
		Sign:    func(tx *types.Transaction) (*types.Transaction, error) { return types.SignTx(tx, f.scheme, k) },
	}}}
	s.journal = openTestJournal(t, filepath.Join(t.TempDir(), "progress"), n)
	for i := range n {
		s.steps = append(s.steps, step{name: "step", to: &protocol.Address{0xcc}, data: []byte{byte(i)}})
	}
	require.NoError(t, s.start(t.Context()))
	return s
}

func openTestJournal(t *testing.T, path string, steps int) *journal {
	j, err := openJournal(path)
	require.NoError(t, err)
	if j.planned == nil {
		require.NoError(t, j.begin(planned{Steps: make([]plannedStep, steps)}))
	}
	t.Cleanup(func() { require.NoError(t, j.close(false)) })
	return j
}
