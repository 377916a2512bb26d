package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

func keysCommand() *cli.Command {
	store := []cli.Flag{configFlag(), jsonFlag(), keystoreFlag()}
	seal := append(slices.Clone(store), passwordFlag(),
		&cli.BoolFlag{Name: "other-password", Usage: "seal it with another password than the keys that are there, for use without them", EnvVars: env("OTHER_PASSWORD")},
		&cli.BoolFlag{Name: "light", Usage: "seal faster and weaker (for tests)", EnvVars: env("LIGHT")},
	)
	return &cli.Command{
		Name: "keys", Usage: "make, import and list the keys of a keystore",
		Subcommands: []*cli.Command{
			{Name: "new", Usage: "make a key, sealed with the password", Flags: seal, Action: keysNew},
			{Name: "import", Usage: "seal the key that a file holds as 64 hexadecimal digits", ArgsUsage: "FILE", Flags: seal, Action: keysImport},
			{Name: "list", Usage: "list the accounts of the keystore", Flags: store, Action: keysList},
		},
	}
}

// keyView is how a key's file is printed.
func keyView(k signer.KeyFile) map[string]string {
	return map[string]string{"account": k.Account.Hex(), "path": k.Path}
}

func keysNew(c *cli.Context) error {
	return sealKey(c, signer.NewKey)
}

func keysImport(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usagef("name the file that holds the key, as in `%s FILE`", c.Command.HelpName)
	}
	return sealKey(c, func(dir, password string, cost signer.Cost) (signer.KeyFile, error) {
		k, err := signer.ImportKey(dir, password, cost, c.Args().First())
		if err != nil {
			return k, namedPath(err)
		}
		return k, nil
	})
}

func sealKey(c *cli.Context, make func(dir, password string, cost signer.Cost) (signer.KeyFile, error)) error {
	password, err := readPassword(c)
	if err != nil {
		return err
	}
	if err := onePassword(c, password); err != nil {
		return err
	}
	cost := signer.Standard
	if c.Bool("light") {
		cost = signer.Light
	}
	k, err := make(keystoreDir(c), password, cost)
	if errors.Is(err, signer.ErrExists) && !errors.Is(err, errUsage) {
		return usagef("%w", err)
	}
	if err != nil {
		return err
	}
	return output(c, keyView(k), fmt.Sprintf("%s in %s", k.Account, k.Path))
}

// onePassword refuses a password that does not open the keys which are there, unless that is wanted: a node opens all its keys
// with one, and would only say so when it starts. The first key stands for all of them, since trying one takes seconds. One
// that cannot be tried, since it is damaged say, hinders no new one.
func onePassword(c *cli.Context, password string) error {
	dir := keystoreDir(c)
	files, err := signer.ListKeys(dir)
	if err != nil {
		return namedPath(err)
	}
	if len(files) == 0 || c.Bool("other-password") {
		return nil
	}
	if _, err := signer.OpenKeystore(dir, password, []protocol.Address{files[0].Account}); errors.Is(err, signer.ErrPassword) {
		return usagef("--password-file %s is not the password of the key of %s in %s, and a node opens all its keys with one: give that key's password, name another --keystore, or add --other-password",
			c.String("password-file"), files[0].Account, dir)
	}
	return nil
}

func keysList(c *cli.Context) error {
	dir := keystoreDir(c)
	files, err := signer.ListKeys(dir)
	if err != nil {
		return namedPath(err)
	}
	views, lines := []map[string]string{}, []string{}
	for _, k := range files {
		views, lines = append(views, keyView(k)), append(lines, fmt.Sprintf("%s %s", k.Account, k.Path))
	}
	damaged := damagedKeys(dir)
	switch {
	case len(lines) > 0:
	case damaged != nil:
		lines = []string{"no keys in " + dir + " that can be read"}
	default:
		lines = []string{"no keys in " + dir + " (make one with `omega keys new`)"}
	}
	if err := output(c, views, strings.Join(lines, "\n")); err != nil {
		return err
	}
	if damaged != nil {
		return namedPath(damaged)
	}
	return nil
}

// damagedKeys says which files of a keystore are named as keys and cannot be read, and how that is mended; nil where none is.
func damagedKeys(dir string) error {
	err := signer.Damaged(dir)
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w, or move what is no key of yours elsewhere", err)
}
