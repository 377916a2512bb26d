package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

func dataFlag() cli.Flag {
	return &cli.StringFlag{Name: "data-dir", Value: "omega-data", Usage: "`DIR` of the guard log and the database", EnvVars: env("DATA_DIR")}
}

func guardCommand() *cli.Command {
	flags := []cli.Flag{configFlag(), jsonFlag(), dataFlag()}
	return &cli.Command{
		Name: "guard", Usage: "the log of everything that this node has signed",
		Subcommands: []*cli.Command{
			{Name: "verify", Usage: "read the whole log and check its chain", Flags: flags, Action: guardVerify},
			{Name: "export", Usage: "write the votes and nonces for another machine, while the node is stopped", ArgsUsage: "FILE", Flags: flags, Action: guardExport},
			{Name: "import", Usage: "take over another machine's votes and nonces", ArgsUsage: "FILE", Flags: flags, Action: guardImport},
			{Name: "recover", Usage: "make a sound log of a damaged one, keeping the damaged files", Flags: flags, Action: guardRecover},
			{
				Name: "adopt", ArgsUsage: "ADDRESS...", Action: guardAdopt, Flags: append(suiteFlags(), dataFlag()),
				Usage: "go on with accounts that something else signed for, from the chain's nonce, while the node is stopped",
			},
		},
	}
}

// guardDir is the guard's directory, which must be there: none of these commands begins a log, but import.
func guardDir(c *cli.Context) (string, error) {
	dir := filepath.Join(c.String("data-dir"), "guard")
	if _, err := os.Stat(dir); err != nil {
		return "", usagef("there is no guard log in %s: name the node's directory with --data-dir", c.String("data-dir"))
	}
	return dir, nil
}

// openGuard leaves it to the node to compact the log: a command is over before that would be.
func openGuard(dir string) (*guard.Guard, error) {
	g, err := guard.Open(guard.Config{Dir: dir, CompactBytes: -1})
	return g, inUse(err)
}

// inUse tells whoever works on a node's guard that the node has it: this very guard is meant, so that no other one would do.
func inUse(err error) error {
	if errors.Is(err, guard.ErrLocked) {
		return usagef("%w; stop that node first", err)
	}
	return err
}

func guardVerify(c *cli.Context) error {
	dir, err := guardDir(c)
	if err != nil {
		return err
	}
	r, err := guard.Verify(dir)
	if err != nil {
		return err
	}
	return output(c, map[string]any{
		"segments": r.Segments, "facts": r.Facts, "compacted": r.Compacted, "tip": r.Tip, "torn": r.Torn, "accounts": r.Accounts, "openVotes": r.OpenVotes, "openKeys": r.OpenKeys,
	}, fmt.Sprintf("sound: %d records, %d of them compacted and the rest in %d files, %d accounts, %d open votes, %d open transactions, %d torn bytes at the end\ntip %s",
		r.Facts, r.Compacted, r.Segments, r.Accounts, r.OpenVotes, r.OpenKeys, r.Torn, r.Tip))
}

func guardRecover(c *cli.Context) error {
	dir, err := guardDir(c)
	if err != nil {
		return err
	}
	r, err := guard.Recover(dir)
	if err != nil {
		return inUse(err)
	}
	damage, text := "", fmt.Sprintf("the log is sound, nothing was changed; it has %d records", r.Facts)
	if r.Damage != nil {
		damage = r.Damage.Error()
		text = fmt.Sprintf("%d records were kept; the damaged files are kept beside them in %s\nthe damage: %s\n"+
			"before the node runs again, compare its accounts with the chain and let the open rounds pass", r.Facts, dir, damage)
	}
	return output(c, map[string]any{"facts": r.Facts, "damage": damage}, text)
}

// guardExport writes the export beside its name and then names it, so that a failure leaves none.
func guardExport(c *cli.Context) (err error) {
	if c.Args().Len() != 1 {
		return usagef("name the file to write, as in `%s FILE`", c.Command.HelpName)
	}
	dir, err := guardDir(c)
	if err != nil {
		return err
	}
	g, err := openGuard(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	path := c.Args().First()
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return usagef("%s is there already and is not replaced: name another file", path)
	}
	if err != nil {
		return namedPath(fmt.Errorf("making the export: %w", err))
	}
	held, err := g.Export(f)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("writing the export: %w", err), os.Remove(path))
	}
	return output(c, map[string]any{"path": path, "exported": held}, fmt.Sprintf("exported to %s: %s", path, held))
}

func guardImport(c *cli.Context) (err error) {
	if c.Args().Len() != 1 {
		return usagef("name the file to read, as in `%s FILE`", c.Command.HelpName)
	}
	f, err := os.Open(c.Args().First())
	if err != nil {
		return usagef("opening the import: %v", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return usagef("%s is a directory: name the file that `omega guard export` wrote", c.Args().First())
	}
	taken, err := guard.ReadExport(f)
	dir := filepath.Join(c.String("data-dir"), "guard")
	if _, none := os.Lstat(dir); err == nil && none != nil { // what is refused is to leave no log behind
		err = taken.Begins()
	}
	if err != nil {
		return fmt.Errorf("%s: %w", c.Args().First(), err)
	}
	g, err := openGuard(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	got, err := g.Take(taken)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Args().First(), err)
	}
	text := fmt.Sprintf("imported: %s\nof these were new: %s", got.Held, got.Fresh)
	if !got.Checked {
		text += "\nwarning: an older version wrote this file, without a checksum: hold the counts against those that its export gave"
	}
	return output(c, map[string]any{"imported": got.Held, "new": got.Fresh, "checked": got.Checked}, text)
}

// guardAdopt raises the accounts' baselines to the chain's nonces, once all of them are known to be quiet.
func guardAdopt(c *cli.Context) (err error) {
	accounts, err := addressArgs(c)
	if err != nil {
		return err
	}
	dir, err := guardDir(c)
	if err != nil {
		return err
	}
	if err := ownAccounts(dir, accounts); err != nil {
		return err
	}
	client, d, err := dialDeployment(c)
	if err != nil {
		return err
	}
	defer client.Close()
	nonces := make([]uint64, len(accounts))
	for i, a := range accounts {
		if nonces[i], err = quietNonce(c.Context, client, a); err != nil {
			return err
		}
	}
	g, err := openGuard(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	views, text := []map[string]any{}, ""
	for i, a := range accounts {
		if err := g.Baseline(a, nonces[i]); err != nil {
			return err
		}
		views = append(views, map[string]any{"account": a.Hex(), "nonce": nonces[i]})
		text += fmt.Sprintf("%s goes on from nonce %d of chain %d\n", a, nonces[i], d.ChainID)
	}
	return output(c, views, text[:len(text)-1])
}

// ownAccounts refuses accounts that the guard has never seen: a node begins with those at the chain's nonce by itself, so that
// whoever names one has mistyped it or means another node's.
func ownAccounts(dir string, accounts []protocol.Address) error {
	r, err := guard.Verify(dir)
	if err != nil {
		return err
	}
	for _, a := range accounts {
		if _, known := r.Next[a]; !known {
			return usagef("account %s is none of the %d that the guard log in %s knows: check the address and --data-dir; an account that is new to a node needs no adopting", a, len(r.Next), dir)
		}
	}
	return nil
}

func addressArgs(c *cli.Context) ([]protocol.Address, error) {
	var out []protocol.Address
	for _, arg := range c.Args().Slice() {
		var a protocol.Address
		if err := a.UnmarshalText([]byte(arg)); err != nil {
			return nil, usagef("%q is not an address (0x and 40 hex digits)", arg)
		}
		if !slices.Contains(out, a) {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return nil, usagef("name the accounts, as in `%s 0x…`", c.Command.HelpName)
	}
	return out, nil
}

// quietNonce is the account's nonce on the chain when nothing of it waits in the pool.
func quietNonce(ctx context.Context, client *chain.Pool, a protocol.Address) (uint64, error) {
	mined, err := client.NonceAt(ctx, a, nil)
	if err != nil {
		return 0, fmt.Errorf("asking for the nonce of %s: %w", a, err)
	}
	pending, err := client.PendingNonceAt(ctx, a)
	if err != nil {
		return 0, fmt.Errorf("asking for the nonce of %s: %w", a, err)
	}
	if pending != mined {
		return 0, fmt.Errorf("account %s has %d transactions waiting: stop what sends them, wait until they are mined, and try again", a, pending-mined)
	}
	return mined, nil
}
