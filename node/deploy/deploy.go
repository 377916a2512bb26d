// Package deploy puts the AGI Jobs v2 suite on a chain, wires it, hands it to its owner, writes down
// where it is, and holds a live suite against its profile.
package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// Reader is what a verification asks of an endpoint.
type Reader interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Chain is what a deployment asks of an endpoint; go-ethereum's clients have it.
type Chain interface {
	Reader
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Deployer is the account that pays for the deployment and owns it until it is handed over.
type Deployer struct {
	Address protocol.Address
	Sign    func(tx *types.Transaction) (*types.Transaction, error)
}

// Config says what to deploy where.
type Config struct {
	Chain    Chain
	Deployer Deployer
	Profile  Profile
	// Out is the deployment file to write. While the run lasts, ProgressPath(Out) holds what was signed, so
	// that a run that was cut short goes on. Empty keeps nothing.
	Out string
	// MaxFee is the most wei that a unit of gas may cost, base fee and tip together; nil = no bound.
	MaxFee *big.Int
	// Mine is called after transactions were sent, on chains that this process seals itself; nil = they mine alone.
	Mine func(ctx context.Context) error
	// Progress hears of each transaction that was sent, or found to be mined; nil = nobody.
	Progress func(done, total int, what string)
}

// Run deploys, wires and verifies the whole suite, hands it to its owner, and returns where it is. Where
// an earlier run of the same plan was cut short it goes on: what was signed is sent again as it is.
func Run(ctx context.Context, cfg Config) (Deployment, error) {
	if cfg.Profile.Owner == (protocol.Address{}) && cfg.Profile.Name != NameMainnet {
		cfg.Profile.Owner = cfg.Deployer.Address
	}
	if err := cfg.Profile.Check(); err != nil {
		return Deployment{}, err
	}
	j := &journal{attempts: map[int][]*types.Transaction{}}
	if cfg.Out != "" {
		var err error
		if j, err = openJournal(ProgressPath(cfg.Out)); err != nil {
			return Deployment{}, err
		}
	}
	d, err := deployWith(ctx, cfg, j)
	return d, errors.Join(err, j.close(err == nil))
}

func deployWith(ctx context.Context, cfg Config, j *journal) (Deployment, error) {
	if err := preflight(ctx, cfg, j.planned == nil); err != nil {
		return Deployment{}, err
	}
	p, err := resume(ctx, cfg, j)
	if err != nil {
		return Deployment{}, err
	}
	s := &sender{cfg: cfg, journal: j, chainID: new(big.Int).SetUint64(j.planned.ChainID), steps: p.steps(), first: p.first, mined: map[int]mined{}, suspect: map[int]bool{}}
	d := Deployment{ChainID: j.planned.ChainID, StartBlock: j.planned.StartBlock, Contracts: p.at}
	if err := s.start(ctx); err != nil {
		return Deployment{}, err
	}
	n, m := len(p.creates), len(p.creates)+len(p.calls)
	if err := s.wave(ctx, "creating contracts", 0, n); err != nil {
		return Deployment{}, err
	}
	if err := s.wave(ctx, "wiring and setting up", n, m); err != nil {
		return Deployment{}, err
	}
	if len(p.handover) > 0 {
		if err := checkBeforeHandover(ctx, cfg, d); err != nil {
			return Deployment{}, err
		}
		if err := s.wave(ctx, "handing over", m, len(s.steps)); err != nil {
			return Deployment{}, err
		}
	}
	if err := s.settle(ctx); err != nil {
		return Deployment{}, err
	}
	report, err := Verify(ctx, cfg.Chain, d, VerifyOptions{Profile: &cfg.Profile})
	if err != nil {
		return Deployment{}, err
	}
	if err := report.Err(); err != nil {
		return Deployment{}, err
	}
	return d, writeAll(cfg, d)
}

// checkBeforeHandover verifies all but the owners while the deployer can still mend what is wrong.
func checkBeforeHandover(ctx context.Context, cfg Config, d Deployment) error {
	report, err := Verify(ctx, cfg.Chain, d, VerifyOptions{Profile: &cfg.Profile, SkipOwners: true})
	if err != nil {
		return err
	}
	return report.Err()
}

// preflight finds out what would make the deployment fail, before anything is paid for.
func preflight(ctx context.Context, cfg Config, fresh bool) error {
	id, err := cfg.Chain.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("asking for the chain id: %w", err)
	}
	if err := cfg.Profile.CheckChain(id.Uint64()); err != nil {
		return err
	}
	if fresh {
		if err := checkNotThere(ctx, cfg, id.Uint64()); err != nil {
			return err
		}
	}
	if cfg.Profile.Name == NameMainnet {
		if cfg.Profile.Owner == cfg.Deployer.Address {
			return fmt.Errorf("%w: the owner is the deployer %s: mainnet wants a timelock or a Safe", ErrProfile, cfg.Deployer.Address)
		}
		code, err := cfg.Chain.CodeAt(ctx, cfg.Profile.Owner, nil)
		if err != nil {
			return fmt.Errorf("looking for the owner's code: %w", err)
		}
		if len(code) == 0 {
			return fmt.Errorf("%w: the owner %s has no code on this chain: mainnet wants a timelock or a Safe", ErrProfile, cfg.Profile.Owner)
		}
	}
	if cfg.Profile.Token == (protocol.Address{}) {
		return nil
	}
	return checkToken(ctx, cfg)
}

// checkNotThere refuses to put a second suite where the file already names one that is on the chain.
func checkNotThere(ctx context.Context, cfg Config, chainID uint64) error {
	if cfg.Out == "" {
		return nil
	}
	if _, err := os.Stat(cfg.Out); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	d, err := Load(cfg.Out)
	if err != nil {
		return fmt.Errorf("%w: the file to write is there, and is no deployment: %w: give another --out", ErrExists, err)
	}
	if d.ChainID != chainID {
		return fmt.Errorf("%w: %s names a suite on chain %d, this is chain %d: give another --out", ErrExists, cfg.Out, d.ChainID, chainID)
	}
	code, err := cfg.Chain.CodeAt(ctx, d.Contracts[JobRegistry], nil)
	if err != nil {
		return fmt.Errorf("looking for an earlier deployment: %w", err)
	}
	if len(code) == 0 {
		return nil
	}
	return fmt.Errorf("%w: %s names a suite on chain %d (JobRegistry %s): give another --out, or remove the file to deploy a new one",
		ErrExists, cfg.Out, chainID, d.Contracts[JobRegistry])
}

// checkToken asks a given token for what the contracts rely on.
func checkToken(ctx context.Context, cfg Config) error {
	at := cfg.Profile.Token
	code, err := cfg.Chain.CodeAt(ctx, at, nil)
	if err != nil {
		return fmt.Errorf("looking for the token: %w", err)
	}
	if len(code) == 0 {
		return fmt.Errorf("%w: there is no contract at the token's address %s", ErrProfile, at)
	}
	t := bindings.NewAGIALPHA()
	out, err := cfg.Chain.CallContract(ctx, ethereum.CallMsg{To: &at, Data: t.PackDecimals()}, nil)
	if err != nil && !reverted(err) {
		return fmt.Errorf("asking the token for its decimals: %w", err)
	}
	if decimals, unpackErr := t.UnpackDecimals(out); err != nil || unpackErr != nil || decimals != protocol.TokenDecimals {
		return fmt.Errorf("%w: the token at %s does not have 18 decimals", ErrProfile, at)
	}
	if !cfg.Profile.burns() {
		return nil
	}
	_, err = cfg.Chain.CallContract(ctx, ethereum.CallMsg{From: cfg.Deployer.Address, To: &at, Data: t.PackBurn(new(big.Int))}, nil)
	if reverted(err) {
		return fmt.Errorf("%w: the token at %s has no burn(uint256): set fee-pool-burn-pct to 0, and a treasury", ErrProfile, at)
	}
	if err != nil {
		return fmt.Errorf("trying to burn no token: %w", err)
	}
	return nil
}

// burns tells whether the suite burns tokens with these settings.
func (p Profile) burns() bool {
	return p.FeePoolBurnPct > 0 || p.Treasury == (protocol.Address{}) || p.BurnSlashPct > 0
}

// resume plans the run, or plans again what the journal was begun with and holds it against that.
func resume(ctx context.Context, cfg Config, j *journal) (*plan, error) {
	now, err := surroundings(ctx, cfg, j.planned)
	if err != nil {
		return nil, err
	}
	p, err := newPlan(cfg.Profile, cfg.Deployer.Address, now.FirstNonce, now.Token)
	if err != nil {
		return nil, err
	}
	header := p.header(now.ChainID, now.Genesis, now.StartBlock)
	if j.planned == nil {
		return p, j.begin(header)
	}
	if header.Plan != j.planned.Plan {
		return nil, fmt.Errorf("%w: %s belongs to another plan: %s. Run it with the settings it was begun with, or remove the file to begin a new deployment",
			ErrProgress, j.path, j.planned.differs(header))
	}
	return p, nil
}

// surroundings is what a plan takes from the chain; what the journal has of it stays as it was.
func surroundings(ctx context.Context, cfg Config, old *planned) (planned, error) {
	id, err := cfg.Chain.ChainID(ctx)
	if err != nil {
		return planned{}, fmt.Errorf("asking for the chain id: %w", err)
	}
	genesis, err := cfg.Chain.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return planned{}, fmt.Errorf("reading the genesis header: %w", err)
	}
	now := planned{ChainID: id.Uint64(), Genesis: genesis.Hash(), Deployer: cfg.Deployer.Address}
	if old != nil {
		now.FirstNonce, now.StartBlock, now.Token = old.FirstNonce, old.StartBlock, old.Token
		if cfg.Profile.Token != (protocol.Address{}) {
			now.Token = cfg.Profile.Token
		}
		return now, nil
	}
	head, err := cfg.Chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return planned{}, fmt.Errorf("reading the head: %w", err)
	}
	now.StartBlock = head.Number.Uint64() + 1
	if now.FirstNonce, err = cfg.Chain.PendingNonceAt(ctx, cfg.Deployer.Address); err != nil {
		return planned{}, fmt.Errorf("reading the nonce of %s: %w", cfg.Deployer.Address, err)
	}
	now.Token, err = findToken(ctx, cfg)
	return now, err
}

// findToken is the given token, or the one at the canonical address, or none.
func findToken(ctx context.Context, cfg Config) (protocol.Address, error) {
	if cfg.Profile.Token != (protocol.Address{}) {
		return cfg.Profile.Token, nil
	}
	code, err := cfg.Chain.CodeAt(ctx, CanonicalToken, nil)
	if err != nil {
		return protocol.Address{}, fmt.Errorf("looking for the token: %w", err)
	}
	if len(code) > 0 {
		return CanonicalToken, nil
	}
	return protocol.Address{}, nil
}

// writeAll writes the profile and the plan to accept, and the deployment file last.
func writeAll(cfg Config, d Deployment) error {
	if cfg.Out == "" {
		return nil
	}
	p := cfg.Profile
	p.Token, p.Funds = d.Contracts[token], nil // verified from here on; minted once
	if err := writeDurably(ProfilePath(cfg.Out), p.File()); err != nil {
		return err
	}
	if p.Owner != cfg.Deployer.Address {
		data, err := json.MarshalIndent(d.Accepting(p.Owner), "", "  ")
		if err != nil {
			return err
		}
		if err := writeDurably(AcceptPath(cfg.Out), append(data, '\n')); err != nil {
			return err
		}
	}
	return d.Save(cfg.Out)
}
