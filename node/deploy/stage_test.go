package deploy_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

func key(t testing.TB, i byte) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte{'d', 'e', 'p', i}))
	require.NoError(t, err)
	return k
}

func account(t testing.TB, i byte) common.Address { return crypto.PubkeyToAddress(key(t, i).PublicKey) }

func deployer(t testing.TB) deploy.Deployer {
	k, scheme := key(t, 0), types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID))
	return deploy.Deployer{Address: account(t, 0), Sign: func(tx *types.Transaction) (*types.Transaction, error) {
		return types.SignTx(tx, scheme, k)
	}}
}

// contractOwner is an address with code, as a timelock or a Safe is.
var contractOwner = common.HexToAddress("0x00000000000000000000000000000000000053fe")

// newChain is an embedded chain where the deployer has gas and the token lies at its canonical address.
func newChain(t testing.TB) *sim.Chain {
	money := new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))
	c, err := sim.Open(t.Context(), sim.Config{Seed: 7, Alloc: types.GenesisAlloc{
		deploy.CanonicalToken: {Code: deploy.TokenCode(), Balance: new(big.Int)},
		account(t, 0):         {Balance: money},
		account(t, 1):         {Balance: money},
		contractOwner:         {Code: []byte{0x60, 0x00}, Balance: money},
		deployedToken:         {Code: deploy.TokenCode(), Balance: new(big.Int)},
	}})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func miner(c *sim.Chain) func(context.Context) error {
	return func(ctx context.Context) error {
		_, err := c.Seal(ctx)
		return err
	}
}

// localProfile has agents and a pool, so that every sort of step takes part.
func localProfile(t testing.TB) deploy.Profile {
	p := deploy.Local()
	p.Agents = []protocol.Address{account(t, 11), account(t, 12)}
	p.Validators = []protocol.Address{account(t, 21), account(t, 22), account(t, 23)}
	p.Funds = []deploy.Fund{{To: account(t, 11), Amount: protocol.Tokens(5)}}
	return p
}

func config(t testing.TB, c *sim.Chain, p deploy.Profile) deploy.Config {
	return deploy.Config{Chain: c.Client(), Deployer: deployer(t), Profile: p, Mine: miner(c), Out: filepath.Join(t.TempDir(), "deployment.json")}
}

func nonce(t testing.TB, c *sim.Chain) uint64 {
	n, err := c.Client().NonceAt(t.Context(), account(t, 0), nil)
	require.NoError(t, err)
	return n
}

// errCut is the kill: whatever the run was about to do is not done.
var errCut = errors.New("cut off")

// cutChain works for a number of sent transactions and then cuts the run off, before or after the last
// one reached the chain.
type cutChain struct {
	deploy.Chain
	left  int
	after bool
	sent  map[common.Hash]int
}

func (c *cutChain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if c.left--; c.left < 0 && !c.after {
		return errCut
	}
	c.sent[tx.Hash()]++
	if err := c.Chain.SendTransaction(ctx, tx); err != nil {
		return err
	}
	if c.left < 0 {
		return errCut
	}
	return nil
}
