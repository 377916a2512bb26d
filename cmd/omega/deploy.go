package main

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

func deployCommand() *cli.Command {
	flags := append(chainFlags(), keyFlags()...)
	flags = append(flags,
		&cli.StringFlag{Name: "profile", Value: deploy.NameLocal, EnvVars: env("PROFILE"),
			Usage: "`PROFILE`: local (windows of five seconds), testnet, mainnet, or a FILE.toml that overrides single values of one"},
		&cli.StringFlag{Name: "out", Value: "deployment.json", Usage: "`FILE` to write; an interrupted run goes on from FILE.progress", EnvVars: env("OUT")},
		&cli.StringFlag{Name: "token", Usage: "`ADDRESS` of an existing token", EnvVars: env("TOKEN")},
		&cli.StringFlag{Name: "owner", Usage: "`ADDRESS` that will own the contracts: a timelock or a Safe on mainnet (default: the deployer)", EnvVars: env("OWNER")},
		&cli.StringFlag{Name: "treasury", Usage: "`ADDRESS` that gets the treasury's part of slashes (default: it is burned)", EnvVars: env("TREASURY")},
		&cli.StringSliceFlag{Name: "agents", Usage: "allow-listed agents: `ADDRESS`, several with commas, or @FILE with one a line; repeat", EnvVars: env("AGENTS")},
		&cli.StringSliceFlag{Name: "validators", Usage: "allow-listed validators, who make the pool: `ADDRESS`, several with commas, or @FILE; repeat", EnvVars: env("VALIDATORS")},
		&cli.StringFlag{Name: "max-fee", Usage: "the most that a unit of gas may cost, in `GWEI`", EnvVars: env("MAX_FEE")},
	)
	return &cli.Command{
		Name: "deploy", Usage: "put the contracts on a chain, wire them and write deployment.json", Flags: flags,
		Action: deployAction, Subcommands: []*cli.Command{verifyCommand()},
	}
}

// devTokens is what each account of a local chain is given: the owner and employer 100,000, others 10,000.
func devTokens(role string) protocol.Amount {
	if role == "owner" || role == string(protocol.RoleEmployer) {
		return protocol.Tokens(100_000)
	}
	return protocol.Tokens(10_000)
}

func deployAction(c *cli.Context) error {
	if err := placeable("out", c.String("out")); err != nil {
		return err
	}
	p, err := profileOf(c)
	if err != nil {
		return err
	}
	client, err := dial(c, 0)
	if err != nil {
		return err
	}
	defer client.Close()
	cfg, err := deployConfig(c, client, p)
	if err != nil {
		return err
	}
	d, err := deploy.Run(c.Context, cfg)
	if err != nil {
		return deployError(c, err)
	}
	return deployed(c, client, d)
}

// deployConfig opens the deployer's key and gives the local chain what a local chain has.
func deployConfig(c *cli.Context, client *chain.Pool, p deploy.Profile) (deploy.Config, error) {
	cfg := deploy.Config{Chain: client, Out: c.String("out"), Progress: progress(c)}
	id, err := client.ChainID(c.Context)
	if err != nil {
		return cfg, fmt.Errorf("%w: %w", errChain, err)
	}
	if cfg.Deployer, err = openDeployer(c, id); err != nil {
		return cfg, err
	}
	if cfg.MaxFee, err = gwei(c, "max-fee"); err != nil {
		return cfg, err
	}
	if p.Name == deploy.NameLocal && c.Bool("dev-accounts") {
		if err := addDevAccounts(&p, id.Uint64()); err != nil {
			return cfg, err
		}
	}
	cfg.Profile = p
	if err := p.CheckChain(id.Uint64()); err != nil {
		return cfg, fmt.Errorf("%w: %w", errUsage, err)
	}
	if p.Name == deploy.NameLocal && p.Token == (protocol.Address{}) {
		return cfg, placeToken(c)
	}
	return cfg, nil
}

// deployError says what the user can do about it.
func deployError(c *cli.Context, err error) error {
	switch {
	case errors.Is(err, deploy.ErrProfile), errors.Is(err, deploy.ErrExists), errors.Is(err, deploy.ErrProgress), errors.Is(err, deploy.ErrBusy):
		return fmt.Errorf("%w: %w", errUsage, err)
	case errors.Is(err, deploy.ErrDrift):
		return fmt.Errorf("%w: see `omega deploy verify`", err)
	case errors.Is(err, deploy.ErrForeign):
		return err
	}
	return fmt.Errorf("%w (the same command goes on from %s)", err, deploy.ProgressPath(c.String("out")))
}

// deployed prints what the run made.
func deployed(c *cli.Context, client *chain.Pool, d deploy.Deployment) error {
	out := c.String("out")
	p, err := deploy.ReadProfile(deploy.ProfilePath(out))
	if err != nil {
		return err
	}
	r, err := deploy.Verify(c.Context, client, d, deploy.VerifyOptions{Profile: &p})
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "chain %d, from block %d\n", d.ChainID, d.StartBlock)
	sizes(&b, r)
	fmt.Fprintf(&b, "%d checks of code, wiring, owners and parameters agree with %s\n", len(r.With(deploy.Same)), deploy.ProfilePath(out))
	answer := deployAnswer{Deployment: d, Sizes: r.Contracts}
	if len(r.With(deploy.Pending)) > 0 {
		plan := d.Accepting(p.Owner)
		answer.Accept = &plan
		fmt.Fprintf(&b, "left to the owner %s, to accept (%s):\n", p.Owner, deploy.AcceptPath(out))
		for _, call := range plan.Calls {
			fmt.Fprintf(&b, "  %-26s to %s data %s\n", call.Contract+"."+call.Call, call.To, call.Data)
		}
	}
	return output(c, answer, b.String()+"written to "+out)
}

// deployAnswer is the deployment file with what else the run made.
type deployAnswer struct {
	deploy.Deployment
	Sizes  []deploy.Placed    `json:"sizes"`
	Accept *deploy.AcceptPlan `json:"accept,omitempty"`
}

func sizes(b *strings.Builder, r deploy.Report) {
	fmt.Fprintf(b, "  %-26s %-42s %8s %8s\n", "contract", "address", "runtime", "init")
	for _, p := range r.Contracts {
		fmt.Fprintf(b, "  %-26s %-42s %8d %8d\n", p.Name, p.Address, p.Runtime, p.Init)
	}
}

// openDeployer opens the key that --account deployer=KEY names, or the first of the test accounts.
func openDeployer(c *cli.Context, id *big.Int) (deploy.Deployer, error) {
	h := holder{key: ""}
	for _, arg := range c.StringSlice("account") {
		if key, ok := strings.CutPrefix(arg, "deployer="); ok {
			h.key = key
		}
	}
	if h.key == "" && c.Bool("dev-accounts") {
		h.key = "dev:0"
	}
	if h.key == "" {
		return deploy.Deployer{}, usagef("nobody is named to deploy: add --account deployer=0x… with --keystore and --password-file, or --dev-accounts on a local chain")
	}
	keys, account, err := openHolder(c, id.Uint64(), h)
	if err != nil {
		return deploy.Deployer{}, err
	}
	return deploy.Deployer{Address: account, Sign: func(tx *types.Transaction) (*types.Transaction, error) {
		return keys.Sign(c.Context, account, tx)
	}}, nil
}

// openHolder opens one key for sending by hand; unlike a node it needs no salts.
func openHolder(c *cli.Context, chainID uint64, h holder) (signer.Backend, protocol.Address, error) {
	var account protocol.Address
	if index, ok := strings.CutPrefix(h.key, "dev:"); ok {
		var i int
		if _, err := fmt.Sscanf(index, "%d", &i); err != nil || i < 0 || i > 1000 {
			return nil, account, usagef("account %q: INDEX of dev:INDEX is not a small number", h.key)
		}
		if !c.Bool("dev-accounts") {
			return nil, account, usagef("dev:INDEX accounts need --dev-accounts")
		}
		keys, err := signer.Dev(chainID, i+1)
		if err != nil {
			return nil, account, fmt.Errorf("%w: %w", errUsage, err)
		}
		return keys, keys.Accounts()[i], nil
	}
	if err := account.UnmarshalText([]byte(h.key)); err != nil {
		return nil, account, usagef("account %q is neither an address (0x and 40 hex digits) nor dev:INDEX", h.key)
	}
	password, err := readPassword(c)
	if err != nil {
		return nil, account, err
	}
	keys, err := signer.OpenKeystore(keystoreDir(c), password, []protocol.Address{account})
	if err != nil {
		return nil, account, unopened(c, err)
	}
	return keys, account, nil
}

// placeToken puts the token's code at its canonical address where a local chain lets us; elsewhere the
// deployment makes a token of its own. A deployment that was begun keeps the token it was begun with.
func placeToken(c *cli.Context) error {
	raw, err := rpc.DialContext(c.Context, c.StringSlice("rpc")[0])
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	defer raw.Close()
	var code string
	if err := raw.CallContext(c.Context, &code, "eth_getCode", deploy.CanonicalToken, "latest"); err != nil || len(code) > 2 {
		return err
	}
	for _, method := range []string{"anvil_setCode", "hardhat_setCode"} {
		if raw.CallContext(c.Context, nil, method, deploy.CanonicalToken, hexutil.Encode(deploy.TokenCode())) == nil {
			return nil
		}
	}
	return nil
}

// progress tells of each wave that has gone out.
func progress(c *cli.Context) func(done, total int, what string) {
	return func(done, total int, what string) {
		if done == total {
			fmt.Fprintf(c.App.ErrWriter, "%s: %d transactions\n", what, total)
		}
	}
}
