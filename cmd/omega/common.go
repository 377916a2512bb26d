package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/node/store"
)

func env(name string) []string { return []string{"OMEGA_" + name} }

func jsonFlag() cli.Flag {
	return &cli.BoolFlag{Name: "json", Usage: "print JSON", EnvVars: env("JSON")}
}

func configFlag() cli.Flag {
	return &cli.StringFlag{Name: "config", Usage: "settings `FILE` (default: " + defaultSettings + " if it is there)", EnvVars: env("CONFIG")}
}

// namedConfigFlag is of commands that live in a directory of their own: they take no settings file unasked.
func namedConfigFlag() cli.Flag {
	return &cli.StringFlag{Name: "config", Usage: "settings `FILE` to read", EnvVars: env("CONFIG")}
}

func logFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "log-level", Value: "info", Usage: "trace, debug, info, warn or error", EnvVars: env("LOG_LEVEL")},
		&cli.BoolFlag{Name: "log-json", Usage: "log JSON lines", EnvVars: env("LOG_JSON")},
	}
}

func chainFlags() []cli.Flag {
	return []cli.Flag{
		configFlag(), jsonFlag(),
		&cli.StringSliceFlag{Name: "rpc", Usage: "`URL` of the chain: http, ws or a socket; repeat for more endpoints", EnvVars: env("RPC")},
	}
}

func suiteFlags() []cli.Flag {
	return append(chainFlags(), &cli.StringFlag{Name: "deployment", Value: "deployment.json", Usage: "deployment `FILE`", EnvVars: env("DEPLOYMENT")})
}

func keyFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "dev-accounts", Usage: "use the public test mnemonic (chain ids 1337 and 31337 only)", EnvVars: env("DEV_ACCOUNTS")},
		&cli.StringSliceFlag{Name: "account", Usage: "`ROLE=KEY`: an account and its role, KEY an address of the keystore or dev:INDEX; repeat", EnvVars: env("ACCOUNT")},
		keystoreFlag(), passwordFlag(),
	}
}

func keystoreFlag() cli.Flag {
	return &cli.StringFlag{Name: "keystore", Usage: "`DIR` of sealed keys (default: $XDG_DATA_HOME/omega/keystore)", EnvVars: env("KEYSTORE")}
}

func passwordFlag() cli.Flag {
	return &cli.StringFlag{Name: "password-file", Usage: "`FILE` with the password of the keystore, readable by you alone", EnvVars: env("PASSWORD_FILE")}
}

func artifactFlags() []cli.Flag {
	return []cli.Flag{&cli.StringFlag{
		Name: "artifacts", Usage: "`DIR` of specs and results (default: $XDG_DATA_HOME/omega/artifacts)", EnvVars: env("ARTIFACTS"),
	}}
}

func logger(c *cli.Context) (hclog.Logger, error) {
	level := hclog.LevelFromString(c.String("log-level"))
	if level == hclog.NoLevel {
		return nil, usagef("--log-level %q is not trace, debug, info, warn or error", c.String("log-level"))
	}
	o := &hclog.LoggerOptions{Name: "omega", Level: level, Output: c.App.ErrWriter, JSONFormat: c.Bool("log-json") || c.Bool("json")}
	if !o.JSONFormat {
		o.Color = hclog.AutoColor // it would colour JSON too
	}
	return hclog.New(o), nil
}

func dial(c *cli.Context, chainID uint64) (*chain.Pool, error) {
	urls := c.StringSlice("rpc")
	if len(urls) == 0 {
		return nil, usagef("no chain is given: add --rpc URL, set OMEGA_RPC, or `rpc = \"…\"` in %s", defaultSettings)
	}
	return chain.Dial(c.Context, urls, chain.Options{ChainID: chainID})
}

// suite dials the chain of the deployment file and finds the contracts on it.
func suite(c *cli.Context) (*chain.Pool, protocol.Suite, error) {
	client, d, err := dialDeployment(c)
	if err != nil {
		return nil, protocol.Suite{}, err
	}
	s, err := node.Discover(c.Context, client, d.ChainID, d.StartBlock, d.Contracts[deploy.JobRegistry])
	if err != nil {
		client.Close()
		return nil, protocol.Suite{}, chainf("%s: %w", c.String("deployment"), err)
	}
	return client, s, nil
}

// dialDeployment reads the deployment file and dials its chain, which the caller closes.
func dialDeployment(c *cli.Context) (*chain.Pool, deploy.Deployment, error) {
	d, err := loadDeployment(c)
	if err != nil {
		return nil, d, err
	}
	client, err := dial(c, d.ChainID)
	return client, d, err
}

func loadDeployment(c *cli.Context) (deploy.Deployment, error) {
	d, err := deploy.Load(c.String("deployment"))
	if err != nil {
		return d, fmt.Errorf("%w: %w", errUsage, err)
	}
	return d, nil
}

// dataHome is the user's data directory for Omega.
func dataHome() (string, error) {
	if base := os.Getenv("XDG_DATA_HOME"); base != "" {
		return filepath.Join(base, "omega"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("finding the user's data directory: %w", err)
	}
	return filepath.Join(home, ".local", "share", "omega"), nil
}

// artifactsDir is the directory of the store that the flags name.
func artifactsDir(c *cli.Context) (string, error) {
	if dir := c.String("artifacts"); dir != "" {
		return dir, nil
	}
	base, err := dataHome()
	return filepath.Join(base, "artifacts"), err
}

func openArtifacts(c *cli.Context) (*artifact.Store, error) {
	dir, err := artifactsDir(c)
	if err != nil {
		return nil, err
	}
	store, err := artifact.Open(artifact.Config{Dir: dir})
	if err != nil {
		return nil, namedPath(fmt.Errorf("--artifacts: %w", err))
	}
	return store, nil
}

// holder is an account named by a flag, with the role that it was named for.
type holder struct {
	role protocol.Role
	key  string
}

// devRoles are the default accounts of the public test mnemonic.
func devRoles() []holder {
	out := []holder{{protocol.RoleEmployer, "dev:1"}}
	for i := 2; i <= 4; i++ {
		out = append(out, holder{protocol.RoleAgent, "dev:" + strconv.Itoa(i)})
	}
	for i := 5; i <= 8; i++ {
		out = append(out, holder{protocol.RoleValidator, "dev:" + strconv.Itoa(i)})
	}
	return append(out, holder{protocol.RoleKeeper, "dev:9"})
}

// holders reads --account and --dev-accounts.
func holders(c *cli.Context) ([]holder, error) {
	var out []holder
	for _, arg := range c.StringSlice("account") {
		role, key, ok := strings.Cut(arg, "=")
		if role == "deployer" && ok {
			continue // of `omega deploy` alone; one file of settings may serve both
		}
		known := false
		for _, r := range protocol.Roles() {
			known = known || string(r) == role
		}
		if !ok || !known || key == "" {
			return nil, usagef("--account %q is not ROLE=KEY with a role of agent, validator, keeper, employer", arg)
		}
		out = append(out, holder{protocol.Role(role), key})
	}
	if len(out) == 0 && c.Bool("dev-accounts") {
		out = devRoles()
	}
	if len(out) == 0 {
		return nil, usagef("no accounts are given: add --account ROLE=KEY, [accounts] in %s, or --dev-accounts on a local chain", defaultSettings)
	}
	return out, nil
}

// keyring is what the flags open: keys, and which address each holder is. Sealed tells that some of the
// keys come from the keystore, and password is what opened it.
type keyring struct {
	keys     signer.Backend
	at       map[string]protocol.Address
	sealed   bool
	password string
}

// openKeys opens the keys of the holders. Public test keys are refused on every chain that may hold value.
func openKeys(c *cli.Context, chainID uint64, hs []holder) (keyring, error) {
	ring := keyring{at: map[string]protocol.Address{}}
	dev := map[string]int{}
	var sealed []protocol.Address
	for _, h := range hs {
		if index, ok := strings.CutPrefix(h.key, "dev:"); ok {
			i, err := strconv.ParseUint(index, 10, 16)
			if err != nil || i > maxDevIndex {
				return ring, usagef("account %q: INDEX of dev:INDEX is not a number up to %d", h.key, maxDevIndex)
			}
			dev[h.key] = int(i)
			continue
		}
		var a protocol.Address
		if err := a.UnmarshalText([]byte(h.key)); err != nil {
			return ring, usagef("account %q is neither an address (0x and 40 hex digits) nor dev:INDEX", h.key)
		}
		ring.at[h.key] = a
		sealed = append(sealed, a)
	}
	var backends []signer.Backend
	if len(dev) > 0 {
		keys, err := openDev(c, chainID, dev, ring.at)
		if err != nil {
			return ring, err
		}
		backends = append(backends, keys)
	}
	if ring.sealed = len(sealed) > 0; ring.sealed {
		ks, err := openSealed(c, &ring, sealed)
		if err != nil {
			return ring, err
		}
		backends = append(backends, ks)
	}
	ring.keys = named{signer.Join(backends...), slices.Collect(maps.Values(ring.at))}
	return ring, nil
}

// maxDevIndex is the last account of the test mnemonic that can be named.
const maxDevIndex = 999

// openDev opens accounts of the test mnemonic and notes in at which address each is.
func openDev(c *cli.Context, chainID uint64, indices map[string]int, at map[string]protocol.Address) (signer.Backend, error) {
	if !c.Bool("dev-accounts") {
		return nil, usagef("dev:INDEX accounts need --dev-accounts")
	}
	count := 0
	for _, i := range indices {
		count = max(count, i+1)
	}
	keys, err := signer.Dev(chainID, count)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUsage, err)
	}
	accounts := keys.Accounts()
	for key, i := range indices {
		at[key] = accounts[i]
	}
	return keys, nil
}

func openSealed(c *cli.Context, ring *keyring, sealed []protocol.Address) (signer.Backend, error) {
	var err error
	if ring.password, err = readPassword(c); err != nil {
		return nil, err
	}
	ks, err := signer.OpenKeystore(keystoreDir(c), ring.password, sealed)
	if err != nil {
		return nil, unopened(c, err)
	}
	return ks, nil
}

// named is the keys of the accounts that were named, and of no others: the test mnemonic has the owner's too.
type named struct {
	signer.Backend
	accounts []protocol.Address
}

// Accounts lists the accounts that were named.
func (n named) Accounts() []protocol.Address {
	return slices.DeleteFunc(n.Backend.Accounts(), func(a protocol.Address) bool { return !slices.Contains(n.accounts, a) })
}

// Sign signs for the accounts that were named.
func (n named) Sign(ctx context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	if !slices.Contains(n.accounts, account) {
		return nil, fmt.Errorf("account %s was not named to sign", account)
	}
	return n.Backend.Sign(ctx, account, tx)
}

// SignHash signs hashes for the accounts that were named.
func (n named) SignHash(account protocol.Address, hash protocol.Hash) ([]byte, error) {
	keys, ok := n.Backend.(signer.HashSigner)
	if !ok || !slices.Contains(n.accounts, account) {
		return nil, fmt.Errorf("account %s was not named to sign", account)
	}
	return keys.SignHash(account, hash)
}

func readPassword(c *cli.Context) (string, error) {
	if c.String("password-file") == "" {
		return "", usagef("the keystore needs --password-file FILE (readable by you alone)")
	}
	p, err := signer.ReadPassword(c.String("password-file"))
	if err != nil {
		return "", usagef("--password-file: %w", err)
	}
	return p, nil
}

// unopened tells which file the password came from that opens nothing.
func unopened(c *cli.Context, err error) error {
	if errors.Is(err, signer.ErrPassword) {
		return usagef("%w: check --password-file %s", err, c.String("password-file"))
	}
	return fmt.Errorf("%w: %w", errUsage, err)
}

// keystoreDir is the directory of sealed keys; a user without a home has it in the working directory.
func keystoreDir(c *cli.Context) string {
	if dir := c.String("keystore"); dir != "" {
		return dir
	}
	base, err := dataHome()
	if err != nil {
		return "keystore"
	}
	return filepath.Join(base, "keystore")
}

// saltRoot is the file of the salt root, which lies beside the keys.
const saltRoot = "salt-root.json"

// openSalts opens the salt root, and makes it at the first use. One that is missing although votes are open
// is not replaced: they could not be revealed with another.
func openSalts(c *cli.Context, chainID uint64, ring keyring) (*signer.Salts, error) {
	if !ring.sealed {
		return signer.DevSalts(chainID)
	}
	path := filepath.Join(keystoreDir(c), saltRoot)
	if _, err := os.Stat(path); err == nil {
		salts, err := signer.OpenSalts(path, ring.password)
		if err != nil {
			return nil, unopened(c, err)
		}
		return salts, nil
	}
	if r, err := guard.Verify(filepath.Join(c.String("data-dir"), "guard")); err == nil && r.OpenVotes > 0 {
		return nil, usagef("%s is missing, and %d open votes in %s were made with it: put it back from your backup", path, r.OpenVotes, c.String("data-dir"))
	}
	fmt.Fprintf(c.App.ErrWriter, "a new salt root is made in %s; keep a copy of it with your keys\n", path)
	return signer.CreateSalts(path, ring.password, signer.Standard)
}

// locked tells how to mend a data directory or an address that is in use.
func locked(err error) error {
	if errors.Is(err, guard.ErrLocked) {
		return fmt.Errorf("%w: %w; stop that node, or use another --data-dir with other accounts", errUsage, err)
	}
	if errors.Is(err, console.ErrAddress) {
		return fmt.Errorf("%w: --console: %w", errUsage, err)
	}
	return err
}

// identify asks for what a data directory's records mean something on.
func identify(ctx context.Context, client *chain.Pool, s protocol.Suite) (report.Identity, error) {
	h, err := client.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return report.Identity{}, chainf("asking for the first block of chain %d: %w", s.ChainID, err)
	}
	return report.Identity{ChainID: s.ChainID, Genesis: h.Hash(), JobRegistry: s.JobReg}, nil
}

// rebuilt tells how to mend a node's database that is damaged.
func rebuilt(err error) error {
	if errors.Is(err, store.ErrDamaged) {
		return fmt.Errorf("%w; begin it anew with --no-resume: what it held is read from the chain again, and the guard stays", err)
	}
	return err
}

// closeQuietly ends a client whose errors nobody can act upon any more.
func closeQuietly(p *chain.Pool) {
	if p != nil {
		p.Close()
	}
}

// timeoutFlag bounds a command that waits for the chain.
func timeoutFlag() cli.Flag {
	return &cli.DurationFlag{Name: "timeout", Value: 2 * time.Minute, Usage: "how long to wait for inclusion, such as 90s", EnvVars: env("TIMEOUT")}
}

// withTimeout bounds a short command.
func withTimeout(c *cli.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(c.Context, c.Duration("timeout"))
}
