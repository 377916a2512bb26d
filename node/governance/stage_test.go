package governance

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

func keyOf(t testing.TB, i byte) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte{'g', 'o', 'v', i}))
	require.NoError(t, err)
	return k
}

func accountOf(t testing.TB, i byte) common.Address {
	return crypto.PubkeyToAddress(keyOf(t, i).PublicKey)
}

// keys signs for the accounts of the tests. bend changes what it is asked to sign, as a bad signer would.
type keys struct {
	t    testing.TB
	bend func(*types.DynamicFeeTx)
	as   *byte
}

func (k keys) Sign(_ context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	inner := &types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), To: tx.To(), Value: tx.Value(), Data: tx.Data(), Gas: tx.Gas(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(),
	}
	if k.bend != nil {
		k.bend(inner)
	}
	for i := range byte(10) {
		if k.as != nil && i == *k.as || k.as == nil && accountOf(k.t, i) == account {
			return types.SignNewTx(keyOf(k.t, i), types.LatestSignerForChainID(inner.ChainID), inner)
		}
	}
	return nil, errors.New("no key")
}

// endpoint is the embedded chain as the desk sees it; what is sent is mined at once.
type endpoint struct {
	*sim.Client
	chain *sim.Chain
	// old lacks eth_simulateV1.
	old bool
	// sends counts what was sent; cut fails the sending that makes it negative.
	sends, cut int
}

var errCut = errors.New("cut off")

// unknownMethod is what endpoints answer to a method that they lack.
type unknownMethod struct{ name string }

func (u unknownMethod) Error() string {
	return "the method " + u.name + " does not exist/is not available"
}
func (unknownMethod) ErrorCode() int { return -32601 }

func (e *endpoint) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	if e.old && batch[0].Method == bySimulate {
		batch[0].Error = unknownMethod{bySimulate}
		return nil
	}
	return e.chain.RPC().BatchCallContext(ctx, batch)
}

func (e *endpoint) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if e.cut > 0 {
		if e.cut--; e.cut == 0 {
			return errCut
		}
	}
	e.sends++
	if err := e.Client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	_, err := e.chain.Seal(ctx)
	return err
}

// stage is a deployed suite with its owner's desk. Account 0 deploys and owns, the others have gas.
type stage struct {
	*Desk
	t    *testing.T
	node *endpoint
	at   deploy.Deployment
}

func newStage(t *testing.T, change func(*deploy.Profile)) *stage {
	money := new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))
	alloc := types.GenesisAlloc{deploy.CanonicalToken: {Code: deploy.TokenCode(), Balance: new(big.Int)}}
	for i := range byte(4) {
		alloc[accountOf(t, i)] = types.Account{Balance: money}
	}
	c, err := sim.Open(t.Context(), sim.Config{Seed: 7, Alloc: alloc})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	s := &stage{t: t, node: &endpoint{Client: c.Client(), chain: c}}
	p := deploy.Local()
	p.Validators = []protocol.Address{accountOf(t, 21), accountOf(t, 22), accountOf(t, 23)}
	if change != nil {
		change(&p)
	}
	signing := types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID))
	s.at, err = deploy.Run(t.Context(), deploy.Config{
		Chain: c.Client(), Profile: p, Mine: func(ctx context.Context) error { _, err := c.Seal(ctx); return err },
		Deployer: deploy.Deployer{Address: accountOf(t, 0), Sign: func(tx *types.Transaction) (*types.Transaction, error) {
			return types.SignTx(tx, signing, keyOf(t, 0))
		}},
	})
	require.NoError(t, err)
	s.open()
	return s
}

// open makes the desk anew, as another run of the program would.
func (s *stage) open() {
	errs, err := codec.NewErrors()
	require.NoError(s.t, err)
	s.Desk, err = Open(s.t.Context(), Config{Chain: s.node, ChainID: s.at.ChainID, Contracts: s.at.Contracts, Explain: errs.Describe})
	require.NoError(s.t, err)
}

// calls reads calls written as CONTRACT.call(…).
func (s *stage) calls(expressions ...string) []Call {
	s.t.Helper()
	out := make([]Call, len(expressions))
	for i, e := range expressions {
		contract, call, _ := strings.Cut(e, ".")
		var err error
		out[i], err = s.ParseCall(contract, call)
		require.NoError(s.t, err)
	}
	return out
}

func (s *stage) plan(expressions ...string) Plan {
	s.t.Helper()
	p, err := s.Plan(s.t.Context(), s.calls(expressions...), zero)
	require.NoError(s.t, err)
	data, err := p.Encode()
	require.NoError(s.t, err)
	back, err := s.Surface().Decode(data)
	require.NoError(s.t, err)
	require.Equal(s.t, p, back, "the file is the plan")
	return p
}

// carryOut signs and sends a plan as an account.
func (s *stage) carryOut(p Plan, as byte) (Receipt, error) {
	s.t.Helper()
	signed, err := s.Sign(s.t.Context(), s.node, keys{t: s.t}, p, accountOf(s.t, as))
	if err != nil {
		return Receipt{}, err
	}
	data, err := signed.Encode()
	require.NoError(s.t, err)
	signed, err = s.Surface().DecodeSigned(data)
	require.NoError(s.t, err)
	return s.Send(s.t.Context(), signed, Sending{Sender: s.node})
}

// done carries a plan out and proves it.
func (s *stage) done(p Plan, as byte) {
	s.t.Helper()
	r, err := s.carryOut(p, as)
	require.NoError(s.t, err)
	require.Equal(s.t, Done, r.Outcome)
	proof, err := s.Verify(s.t.Context(), s.node, p, nil)
	require.NoError(s.t, err)
	require.True(s.t, proof.Verified)
	require.Len(s.t, proof.Transactions, len(p.Steps))
}

// value reads a getter now.
func (s *stage) value(contract, getter string, keys ...string) string {
	s.t.Helper()
	v, err := s.look(s.t.Context())
	require.NoError(s.t, err)
	r, err := s.readOf(sight{contract: contract, getter: getter, keys: keys})
	require.NoError(s.t, err)
	answers, err := v.read(s.t.Context(), []Read{r})
	require.NoError(s.t, err)
	return answers[0]
}

// send sends a transaction of an account, which must go through. Without an address it makes a contract.
func (s *stage) send(from byte, to common.Address, data []byte) *types.Receipt {
	s.t.Helper()
	nonce, err := s.node.PendingNonceAt(s.t.Context(), accountOf(s.t, from))
	require.NoError(s.t, err)
	inner := &types.DynamicFeeTx{
		ChainID: big.NewInt(sim.DefaultChainID), Nonce: nonce, Gas: 5_000_000, GasFeeCap: big.NewInt(params.GWei * 100), GasTipCap: big.NewInt(1), Data: data,
	}
	if to != zero {
		inner.To = &to
	}
	tx, err := types.SignNewTx(keyOf(s.t, from), types.LatestSignerForChainID(inner.ChainID), inner)
	require.NoError(s.t, err)
	require.NoError(s.t, s.node.SendTransaction(s.t.Context(), tx))
	r, err := s.node.TransactionReceipt(s.t.Context(), tx.Hash())
	require.NoError(s.t, err)
	require.EqualValues(s.t, 1, r.Status)
	return r
}

// timelock puts a timelock on the chain: proposers may also cancel, and anyone may execute.
func (s *stage) timelock(delay int64, proposer common.Address) common.Address {
	s.t.Helper()
	args := bindings.NewTimelockOwner().PackConstructor(big.NewInt(delay), []common.Address{proposer}, []common.Address{{}}, common.Address{})
	return s.send(0, zero, append(common.FromHex(bindings.TimelockOwnerMetaData.Bin), args...)).ContractAddress
}

func withPause(p *deploy.Profile) { p.SystemPause = true }
