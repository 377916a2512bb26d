package signer_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

const chainID = 1337

var (
	registry = protocol.Address{0xAA}
	module   = protocol.Address{0xBB}
	token    = protocol.Address{0xCC}
	manager  = protocol.Address{0xDD}
	apply    = signer.SelectorOf("applyForJob(uint256,string,bytes32[])")
	approve  = signer.SelectorOf("approve(address,uint256)")
	commit   = signer.SelectorOf("commitValidation(uint256,bytes32,string,bytes32[])")
)

// fakeChain answers what the signer asks.
type fakeChain struct {
	nonce    uint64
	receipts map[protocol.Hash]uint64 // status by transaction
	err      error
}

func (c *fakeChain) NonceAt(context.Context, protocol.Address, *big.Int) (uint64, error) {
	return c.nonce, c.err
}

func (c *fakeChain) TransactionReceipt(_ context.Context, hash protocol.Hash) (*types.Receipt, error) {
	if c.err != nil {
		return nil, c.err
	}
	status, ok := c.receipts[hash]
	if !ok {
		return nil, ethereum.NotFound
	}
	return &types.Receipt{Status: status}, nil
}

// fixture is a signer over the test accounts with a real guard on disk.
type fixture struct {
	*signer.Signer
	guard   *guard.Guard
	chain   *fakeChain
	backend signer.Backend
	account protocol.Address
	other   protocol.Address
	shared  bool
	dir     string
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	f := &fixture{chain: &fakeChain{receipts: map[protocol.Hash]uint64{}}, dir: filepath.Join(t.TempDir(), "guard")}
	var err error
	f.backend, err = signer.Dev(chainID, 2)
	require.NoError(t, err)
	f.account, f.other = f.backend.Accounts()[0], f.backend.Accounts()[1]
	f.guard, err = guard.Open(guard.Config{Dir: f.dir})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, f.guard.Close()) })
	f.start(t)
	return f
}

// start makes a signer anew, as after a restart with the same guard.
func (f *fixture) start(t *testing.T) {
	t.Helper()
	var err error
	f.Signer, err = signer.New(signer.Config{
		ChainID: chainID, Guard: f.guard, Backend: f.backend, Chain: f.chain,
		Allow: []signer.Rule{
			{To: registry, Selector: apply}, {To: module, Selector: commit}, {To: token, Selector: approve, First: manager},
		},
		Shared: func(protocol.Address) bool { return f.shared },
	})
	require.NoError(t, err)
}

func call(selector signer.Selector, words ...protocol.Hash) []byte {
	data := selector[:]
	for _, w := range words {
		data = append(data, w[:]...)
	}
	return data
}

func word(n byte) protocol.Hash { return protocol.Hash{31: n} }

func address(a protocol.Address) (w protocol.Hash) { copy(w[12:], a[:]); return w }

func transaction(nonce, fee uint64, to protocol.Address, data []byte) *types.Transaction {
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: new(big.Int).SetUint64(fee),
		Gas: 100_000, To: &to, Value: new(big.Int), Data: data,
	})
}

func TestSignTx(t *testing.T) {
	ctx := context.Background()
	f := newFixture(t)
	f.chain.nonce = 5
	tx := transaction(5, 10, registry, call(apply, word(1)))
	signed, err := f.SignTx(ctx, "apply/1/a", f.account, tx)
	require.NoError(t, err)
	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(chainID)), signed)
	require.NoError(t, err)
	require.Equal(t, f.account, from)
	require.Equal(t, tx.Data(), signed.Data())
	seq := f.guard.Seq()
	require.Equal(t, uint64(4), seq, "baseline, intent, nonce, attempt")

	again, err := f.SignTx(ctx, "apply/1/a", f.account, tx)
	require.NoError(t, err)
	require.Equal(t, signed.Hash(), again.Hash())
	require.Equal(t, seq, f.guard.Seq(), "the same transaction is not recorded twice")

	dearer, err := f.SignTx(ctx, "apply/1/a", f.account, transaction(5, 20, registry, call(apply, word(1))))
	require.NoError(t, err)
	require.NotEqual(t, signed.Hash(), dearer.Hash())

	_, err = f.SignTx(ctx, "apply/2/a", f.account, transaction(5, 10, registry, call(apply, word(2))))
	require.ErrorIs(t, err, guard.ErrNonceTaken)
	cancel, err := f.SignTx(ctx, "apply/1/a", f.account, transaction(5, 30, f.account, nil))
	require.NoError(t, err, "a key may cancel its own nonce")
	require.Len(t, f.guard.Recorded("apply/1/a"), 3)
	require.Equal(t, f.account, *cancel.To())
}

func TestPolicy(t *testing.T) {
	f := newFixture(t)
	good := func() *types.DynamicFeeTx {
		return &types.DynamicFeeTx{
			ChainID: big.NewInt(chainID), GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10), Gas: 100_000,
			To: &registry, Value: new(big.Int), Data: call(apply, word(1)),
		}
	}
	tests := []struct {
		name string
		edit func(*types.DynamicFeeTx)
		ok   bool
	}{
		{"on the list", func(*types.DynamicFeeTx) {}, true},
		{"another chain", func(tx *types.DynamicFeeTx) { tx.ChainID = big.NewInt(1) }, false},
		{"a contract creation", func(tx *types.DynamicFeeTx) { tx.To = nil }, false},
		{"with value", func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(1) }, false},
		{"another contract", func(tx *types.DynamicFeeTx) { tx.To = &manager }, false},
		{"another function", func(tx *types.DynamicFeeTx) { tx.Data = call(approve, word(1)) }, false},
		{"no function", func(tx *types.DynamicFeeTx) { tx.Data = nil }, false},
		{"an allowance for the stake manager", func(tx *types.DynamicFeeTx) {
			tx.To, tx.Data = &token, call(approve, address(manager), word(9))
		}, true},
		{"an allowance for someone else", func(tx *types.DynamicFeeTx) {
			tx.To, tx.Data = &token, call(approve, address(module), word(9))
		}, false},
		{"an allowance for nobody", func(tx *types.DynamicFeeTx) { tx.To, tx.Data = &token, call(approve) }, false},
		{"nothing to oneself", func(tx *types.DynamicFeeTx) { tx.To, tx.Data = &f.account, nil }, true},
		{"nothing to another", func(tx *types.DynamicFeeTx) { tx.To, tx.Data = &f.other, nil }, false},
		{"a commitment that is not bound", func(tx *types.DynamicFeeTx) {
			tx.To, tx.Data = &module, call(commit, word(1), word(2))
		}, false},
	}
	for i, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tx := good()
			tx.Nonce = uint64(i)
			tt.edit(tx)
			before := f.guard.Seq()
			_, err := f.SignTx(context.Background(), protocol.Key(fmt.Sprintf("apply/%d", i)), f.account, types.NewTx(tx))
			if tt.ok {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, signer.ErrRefused)
			require.Equal(t, before, f.guard.Seq(), "nothing is recorded of what is refused")
		})
	}
	_, err := f.SignTx(context.Background(), "apply/99", manager, types.NewTx(good()))
	require.ErrorIs(t, err, signer.ErrRefused, "an account without a key")
	_, err = f.SignTx(context.Background(), "apply/99", f.account, types.NewTx(&types.LegacyTx{To: &registry, Data: call(apply)}))
	require.ErrorIs(t, err, signer.ErrRefused, "a transaction that names no chain")
}

func TestCommitmentsAreSignedOnlyAsBound(t *testing.T) {
	ctx := context.Background()
	f := newFixture(t)
	v := protocol.Vote{ChainID: chainID, Module: module, Job: 7, Nonce: 1, Validator: f.account, Approve: true}
	salts, err := signer.DevSalts(chainID)
	require.NoError(t, err)
	hash, _, err := signer.NewVotes(f.guard, salts).Commit(v)
	require.NoError(t, err)
	key := protocol.Key("commit/7/1/a/b")

	_, err = f.SignTx(ctx, key, f.other, transaction(0, 10, module, call(commit, word(7), hash)))
	require.ErrorIs(t, err, signer.ErrRefused, "another validator's")
	_, err = f.SignTx(ctx, key, f.account, transaction(0, 10, module, call(commit, word(8), hash)))
	require.ErrorIs(t, err, signer.ErrRefused, "another job's")
	_, err = f.SignTx(ctx, key, f.account, transaction(0, 10, module, call(commit, word(7), hash, word(64))))
	require.NoError(t, err)
	_, err = f.SignTx(ctx, key, f.account, transaction(0, 20, module, call(commit, word(7), hash, word(96))))
	require.NoError(t, err, "a mended label is the same vote")

	require.NoError(t, f.guard.CloseVotes(v.Seat()))
	_, err = f.SignTx(ctx, "commit/7/1/a/c", f.account, transaction(1, 10, module, call(commit, word(7), hash)))
	require.ErrorIs(t, err, signer.ErrRefused, "after its round")
}

func TestForeignUseHaltsTheAccount(t *testing.T) {
	ctx := context.Background()
	f := newFixture(t)
	tx := func(n uint64) *types.Transaction { return transaction(n, 10, registry, call(apply, word(byte(n)))) }
	_, err := f.SignTx(ctx, "apply/0/a", f.account, tx(0))
	require.NoError(t, err)
	f.chain.nonce = 3
	f.start(t)
	for range 2 {
		_, err = f.SignTx(ctx, "apply/3/a", f.account, tx(3))
		require.ErrorIs(t, err, protocol.ErrHalted)
		require.ErrorIs(t, err, guard.ErrForeign)
		f.chain.nonce = 0 // it stays halted whatever the endpoint says next
	}
	f.chain.nonce, f.shared = 3, true
	f.start(t)
	_, err = f.SignTx(ctx, "apply/3/a", f.account, tx(3))
	require.NoError(t, err, "people may use a shared account")
}

func TestCheckSetsTheBaselines(t *testing.T) {
	f := newFixture(t)
	f.chain.nonce, f.chain.err = 7, errDown
	require.ErrorIs(t, f.Check(context.Background()), errDown)
	f.chain.err = nil
	require.NoError(t, f.Check(context.Background()))
	for _, a := range f.Accounts() {
		highest, ok := f.guard.HighestNonce(a)
		require.True(t, ok)
		require.Equal(t, uint64(6), highest)
	}
	f.chain.nonce = 8
	f.start(t)
	err := f.Check(context.Background())
	require.ErrorIs(t, err, protocol.ErrHalted)
	require.ErrorContains(t, err, f.account.Hex())
	require.ErrorContains(t, err, f.other.Hex())
}

func TestASecondNonceIsGivenOnlyOnceTheFirstIsSpent(t *testing.T) {
	ctx := context.Background()
	const key = protocol.Key("apply/1/a")
	tx := func(n uint64) *types.Transaction { return transaction(n, 10, registry, call(apply, word(1))) }
	tests := []struct {
		name   string
		nonce  uint64 // the chain's, when the second is asked for
		status []uint64
		fail   error
		want   error
	}{
		{"not spent", 0, nil, nil, guard.ErrNonceHeld},
		{"spent by another's transaction", 1, nil, nil, nil},
		{"reverted", 1, []uint64{types.ReceiptStatusFailed}, nil, nil},
		{"mined", 1, []uint64{types.ReceiptStatusSuccessful}, nil, signer.ErrMined},
		{"the endpoint does not answer", 1, nil, errDown, errDown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := newFixture(t)
			first, err := f.SignTx(ctx, key, f.account, tx(0))
			require.NoError(t, err)
			f.chain.nonce, f.chain.err = tt.nonce, tt.fail
			for _, s := range tt.status {
				f.chain.receipts[first.Hash()] = s
			}
			_, err = f.SignTx(ctx, key, f.account, tx(1))
			require.ErrorIs(t, err, tt.want)
		})
	}
}

var errDown = errors.New("connection refused")

// crooked returns something else than it was asked to sign.
type crooked struct {
	signer.Backend
	change func(*types.DynamicFeeTx)
	by     protocol.Address
}

func (c crooked) Sign(ctx context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	inner := &types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(),
		Gas: tx.Gas(), To: tx.To(), Value: tx.Value(), Data: tx.Data(),
	}
	if c.change != nil {
		c.change(inner)
	}
	if c.by != (protocol.Address{}) {
		account = c.by
	}
	return c.Backend.Sign(ctx, account, types.NewTx(inner))
}

func TestCrookedBackEndsAreCaught(t *testing.T) {
	changes := map[string]func(*types.DynamicFeeTx){
		"nonce":    func(tx *types.DynamicFeeTx) { tx.Nonce++ },
		"to":       func(tx *types.DynamicFeeTx) { tx.To = &manager },
		"value":    func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(1) },
		"data":     func(tx *types.DynamicFeeTx) { tx.Data = append(tx.Data, 0) },
		"gas":      func(tx *types.DynamicFeeTx) { tx.Gas++ },
		"fee cap":  func(tx *types.DynamicFeeTx) { tx.GasFeeCap = big.NewInt(1e18) },
		"tip cap":  func(tx *types.DynamicFeeTx) { tx.GasTipCap = big.NewInt(2) },
		"chain id": func(tx *types.DynamicFeeTx) { tx.ChainID = big.NewInt(1) },
		"access":   func(tx *types.DynamicFeeTx) { tx.AccessList = types.AccessList{{Address: manager}} },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.backend = crooked{Backend: f.backend, change: change}
			f.start(t)
			_, err := f.SignTx(context.Background(), "apply/1/a", f.account, transaction(0, 10, registry, call(apply, word(1))))
			require.ErrorIs(t, err, signer.ErrSignature)
			require.Empty(t, f.guard.Recorded("apply/1/a"))
		})
	}
	t.Run("account", func(t *testing.T) {
		f := newFixture(t)
		f.backend = crooked{Backend: f.backend, by: f.other}
		f.start(t)
		_, err := f.SignTx(context.Background(), "apply/1/a", f.account, transaction(0, 10, registry, call(apply, word(1))))
		require.ErrorIs(t, err, signer.ErrSignature)
	})
}

func TestNothingIsSignedOnceTheGuardIsBroken(t *testing.T) {
	f := newFixture(t)
	require.NoError(t, f.guard.Close())
	_, err := f.SignTx(context.Background(), "apply/1/a", f.account, transaction(0, 10, registry, call(apply, word(1))))
	require.ErrorIs(t, err, protocol.ErrHalted)
}

func TestNewNamesWhatIsMissing(t *testing.T) {
	_, err := signer.New(signer.Config{})
	require.ErrorContains(t, err, "guard")
}
