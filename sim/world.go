package sim

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/gofrs/flock"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

// WorldConfig says what a world is made of.
type WorldConfig struct {
	Chain    Config
	Profile  deploy.Profile
	Deployer deploy.Deployer
	// Rich accounts hold gas from the genesis block on.
	Rich []common.Address
	// Staked actors stake by themselves, since nobody runs them.
	Staked []Staked
}

// Staked is an actor that holds stake from the beginning.
type Staked struct {
	Actor  deploy.Deployer
	Role   protocol.StakeRole
	Amount protocol.Amount
}

// World is an embedded chain with the suite deployed on it and its actors funded.
type World struct {
	*Chain
	Deployment deploy.Deployment
}

// deploymentFile stands beside the chain and is written last. unfinishedFile stands there before the first
// block and until then: a directory with it alone was left in the midst of the deployment and is begun anew.
const (
	deploymentFile = "deployment.json"
	unfinishedFile = "unfinished"
)

// gasMoney is what a rich account holds at genesis: a million coins of 1e18 wei.
var gasMoney = new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)

// OpenWorld makes the world, or continues the one that Chain.Dir holds.
func OpenWorld(ctx context.Context, cfg WorldConfig) (*World, error) {
	known, err := loadDeployment(cfg.Chain.Dir)
	if err != nil {
		return nil, err
	}
	dir := cfg.Chain.Dir
	if known == nil && dir != "" {
		if err := beginWorld(dir); err != nil {
			return nil, err
		}
	}
	if dir != "" {
		cfg.Chain.Dir = chainDir(dir)
	}
	if known != nil {
		if stored, err := readIdentity(cfg.Chain.Dir); err != nil || stored == nil {
			return nil, errors.Join(err, damaged(cfg.Chain.Dir, errors.New("what was deployed stands beside it, but the chain is gone")))
		}
	}
	chain, err := openRich(ctx, cfg.Chain, cfg.Rich)
	if err != nil {
		return nil, err
	}
	w := &World{Chain: chain}
	if known != nil {
		w.Deployment = *known
		return w, nil
	}
	if w.Deployment, err = w.deploy(ctx, cfg); err != nil {
		return nil, errors.Join(fmt.Errorf("deploying on the embedded chain: %w", err), chain.Close())
	}
	for _, st := range cfg.Staked {
		if err := w.stake(ctx, st); err != nil {
			return nil, errors.Join(fmt.Errorf("staking for %s: %w", st.Actor.Address, err), chain.Close())
		}
	}
	if dir == "" {
		return w, nil
	}
	if err := w.Deployment.Save(filepath.Join(dir, deploymentFile)); err != nil {
		return nil, errors.Join(err, chain.Close())
	}
	if err := os.Remove(filepath.Join(dir, unfinishedFile)); err != nil {
		return nil, errors.Join(fmt.Errorf("finishing the world: %w", err), chain.Close())
	}
	return w, nil
}

// beginWorld clears what an interrupted deployment left in the directory, and marks it as unfinished. A
// chain that no world was being made of is somebody's, and is left alone.
func beginWorld(dir string) error {
	mark := filepath.Join(dir, unfinishedFile)
	_, unmarked := os.Stat(mark)
	stored, err := readIdentity(chainDir(dir))
	if unmarked == nil {
		if err := os.RemoveAll(chainDir(dir)); err != nil {
			return fmt.Errorf("clearing an unfinished world: %w", err)
		}
		return nil
	}
	if err != nil {
		return err
	}
	if stored != nil {
		return fmt.Errorf("%w: in %s nothing of ours is deployed", ErrOtherChain, chainDir(dir))
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("making the world's directory: %w", err)
	}
	return durable.Replace(mark, 0o600, durable.Text(nil))
}

// openRich opens a chain on whose genesis the accounts hold gas. What the directory says of them is written
// only once the chain is known to be the one that was asked for.
func openRich(ctx context.Context, cfg Config, rich []common.Address) (*Chain, error) {
	cfg.Alloc = alloc(rich)
	chain, err := Open(ctx, cfg)
	if err != nil {
		return nil, err
	}
	if err := saveGenesisAccounts(cfg.Dir, cfg.Seed, rich); err != nil {
		return nil, errors.Join(err, chain.Close())
	}
	return chain, nil
}

// OpenBare opens a chain with nothing deployed on it, or the chain of a world with whatever that holds.
// Whose gas the genesis block holds is read from the directory where there is one.
func OpenBare(ctx context.Context, cfg Config, rich []common.Address) (*Chain, error) {
	stored, err := readGenesisAccounts(cfg.Dir)
	if err != nil {
		return nil, err
	}
	if stored != nil {
		rich = stored.Rich
		cfg.Seed = stored.Seed
	}
	return openRich(ctx, cfg, rich)
}

// genesisAccounts remembers what a chain's genesis was made of, so that it can be served without the
// settings of the demo that made it.
type genesisAccounts struct {
	Seed uint64           `json:"seed"`
	Rich []common.Address `json:"rich"`
}

const genesisAccountsFile = "genesis.json"

func readGenesisAccounts(dir string) (*genesisAccounts, error) {
	data, err := os.ReadFile(filepath.Join(dir, genesisAccountsFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the genesis accounts: %w", err)
	}
	g := new(genesisAccounts)
	if err := json.Unmarshal(data, g); err != nil {
		return nil, damaged(filepath.Join(dir, genesisAccountsFile), err)
	}
	return g, nil
}

func saveGenesisAccounts(dir string, seed uint64, rich []common.Address) error {
	if dir == "" {
		return nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("making the chain's directory: %w", err)
	}
	data, err := json.Marshal(genesisAccounts{seed, rich})
	if err != nil {
		return err
	}
	return durable.Replace(filepath.Join(dir, genesisAccountsFile), 0o600, durable.Text(data))
}

// SeedOf finds the seed, under a bound, with which the settings make a chain with that first block.
func SeedOf(cfg WorldConfig, first common.Hash, below uint64) (uint64, bool) {
	c := cfg.Chain
	c.Alloc, c.GenesisTime = alloc(cfg.Rich), 0
	c = c.withDefaults()
	h := c.Genesis().ToBlock().Header() // the seed is in its time and its randomness alone, not in its state
	for seed := range below {
		h.Time, h.MixDigest = DefaultGenesisTime(seed), genesisRandao(c.ChainID, seed)
		if h.Hash() == first {
			return seed, true
		}
	}
	return 0, false
}

// InUse tells whether a process has the chain of a world's directory open.
func InUse(dir string) bool {
	path := filepath.Join(chainDir(dir), stackName, "LOCK") // go-ethereum's
	if _, err := os.Stat(path); err != nil {
		return false
	}
	lock := flock.New(path)
	free, err := lock.TryLock()
	if free {
		err = lock.Unlock()
	}
	return err == nil && !free
}

func chainDir(dir string) string { return filepath.Join(dir, "chain") }

func alloc(rich []common.Address) types.GenesisAlloc {
	a := types.GenesisAlloc{deploy.CanonicalToken: {Code: deploy.TokenCode(), Balance: new(big.Int)}}
	for _, r := range rich {
		a[r] = types.Account{Balance: gasMoney}
	}
	return a
}

func (w *World) deploy(ctx context.Context, cfg WorldConfig) (deploy.Deployment, error) {
	return deploy.Run(ctx, deploy.Config{
		Chain: w.Client(), Deployer: cfg.Deployer, Profile: cfg.Profile,
		Mine: func(ctx context.Context) error {
			_, err := w.Seal(ctx)
			return err
		},
	})
}

// actorGas bounds each transaction of an actor.
const actorGas = 400_000

// Send puts the calls of an account that no node runs into the pool, one after the other.
func (w *World) Send(ctx context.Context, actor deploy.Deployer, calls ...protocol.Call) ([]common.Hash, error) {
	nonce, err := w.Client().PendingNonceAt(ctx, actor.Address)
	if err != nil {
		return nil, err
	}
	tip := big.NewInt(1_000_000_000)
	most := new(big.Int).Add(tip, new(big.Int).Lsh(w.Head().BaseFee, 1))
	var hashes []common.Hash
	for _, c := range calls {
		tx, err := actor.Sign(types.NewTx(&types.DynamicFeeTx{
			ChainID: new(big.Int).SetUint64(w.Config().ChainID), Nonce: nonce, To: &c.To, Data: c.Data, Gas: actorGas, GasTipCap: tip, GasFeeCap: most,
		}))
		if err != nil {
			return hashes, err
		}
		if err := w.Client().SendTransaction(ctx, tx); err != nil {
			return hashes, err
		}
		hashes, nonce = append(hashes, tx.Hash()), nonce+1
	}
	return hashes, nil
}

// stake acknowledges, approves and deposits as the actor, in one block.
func (w *World) stake(ctx context.Context, st Staked) error {
	hashes, err := w.Send(ctx, st.Actor, w.Deployment.StakeCalls(st.Role, st.Amount)...)
	if err != nil {
		return err
	}
	if _, err := w.Seal(ctx); err != nil {
		return err
	}
	for _, h := range hashes {
		r, err := w.Client().TransactionReceipt(ctx, h)
		if err != nil {
			return err
		}
		if r.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("transaction %s reverted", h)
		}
	}
	return nil
}

func loadDeployment(dir string) (*deploy.Deployment, error) {
	if dir == "" {
		return nil, nil
	}
	data, err := os.ReadFile(filepath.Join(dir, deploymentFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the world's deployment: %w", err)
	}
	var d deploy.Deployment
	if err := json.Unmarshal(data, &d); err != nil {
		return nil, damaged(filepath.Join(dir, deploymentFile), err)
	}
	return &d, nil
}
