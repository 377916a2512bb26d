package main

import (
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// ownerFileFlags name the playbook's control file and its answer.
func ownerFileFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "owner-control-path", Value: control.DefaultFile, Usage: "`FILE` that is watched for the owner's commands; by run only with --insecure-file-owner", EnvVars: env("OWNER_CONTROL_PATH")},
		&cli.StringFlag{Name: "owner-ack-path", Usage: "`FILE` that answers them (default: " + control.DefaultAck + " beside the control file)", EnvVars: env("OWNER_ACK_PATH")},
	}
}

// ownerFile is the playbook's channel, whose authority is the right to write the file. A directory in a file's place would
// only be noticed at each look for commands.
func ownerFile(c *cli.Context) (*control.Config, error) {
	for _, flag := range []struct{ name, file string }{{"owner-control-path", control.DefaultFile}, {"owner-ack-path", control.DefaultAck}} {
		if err := noDirectory(flag.name, c.String(flag.name), flag.file); err != nil {
			return nil, err
		}
	}
	return &control.Config{File: c.String("owner-control-path"), Ack: c.String("owner-ack-path")}, nil
}

// holdOwnerFile keeps the files of the channel for this process until the returned function is called. Who comes second is
// refused where the files were named. Where nobody named them, as when two demos play in one working directory, the second
// goes without: it is told so, and gets no channel.
func holdOwnerFile(c *cli.Context, cfg *control.Config) (*control.Config, func() error, error) {
	free := func() error { return nil }
	if cfg == nil {
		return nil, free, nil
	}
	named := c.IsSet("owner-control-path") || c.IsSet("owner-ack-path") || c.IsSet("insecure-file-owner")
	held, err := control.Hold(cfg.File, cfg.Ack)
	switch {
	case err == nil:
		return cfg, held.Close, nil
	case named && errors.Is(err, control.ErrInUse):
		return nil, free, usagef("%w: stop that process, or name files of your own with --owner-control-path and --owner-ack-path", err)
	case named:
		return nil, free, namedPath(fmt.Errorf("%w: name files in a directory that this user may write with --owner-control-path and --owner-ack-path", err))
	case errors.Is(err, control.ErrInUse):
		fmt.Fprintf(c.App.ErrWriter, "WARNING: %v: this one takes no commands from it; name files of its own with --owner-control-path and --owner-ack-path\n", err)
		return nil, free, nil
	}
	return cfg, free, nil // nobody writes a command there either
}

func insecureOwnerFlag() cli.Flag {
	return &cli.BoolFlag{Name: "insecure-file-owner", Usage: "obey whoever may write the file --owner-control-path, without a signature", EnvVars: env("INSECURE_FILE_OWNER")}
}

// runControl is the channel of a node: the file without signatures only where it is asked for, and then it is said.
func runControl(c *cli.Context) (*control.Config, error) {
	if !c.Bool("insecure-file-owner") {
		for _, flag := range []string{"owner-control-path", "owner-ack-path"} {
			if c.IsSet(flag) {
				fmt.Fprintf(c.App.ErrWriter, "WARNING: --%s %s has no effect: a node obeys signed commands (`omega owner`), and that file only with --insecure-file-owner\n", flag, c.String(flag))
				break
			}
		}
		return nil, nil
	}
	cfg, err := ownerFile(c)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(c.App.ErrWriter, "WARNING: --insecure-file-owner: whoever may write %s commands this node; nothing is signed\n", cfg.File)
	return cfg, nil
}

// demoControl is the channel of a demo, kept for this process until the returned function is called.
func demoControl(c *cli.Context) (*control.Config, func() error, error) {
	cfg, err := ownerFile(c)
	if err != nil {
		return nil, nil, err
	}
	return holdOwnerFile(c, cfg)
}

// walletFlags name whose signed commands a node obeys.
func walletFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "control-owners", Usage: "`ADDRESS` whose signed commands are all obeyed; repeat (default: who owns the JobRegistry)", EnvVars: env("CONTROL_OWNERS")},
		&cli.StringSliceFlag{Name: "control-operators", Usage: "`ADDRESS` that may pause, drain, clear duties, and resume what no owner paused; repeat", EnvVars: env("CONTROL_OPERATORS")},
		&cli.StringSliceFlag{Name: "control-pausers", Usage: "`ADDRESS` that may pause; repeat", EnvVars: env("CONTROL_PAUSERS")},
	}
}

func wallets(c *cli.Context) (*node.Wallets, error) {
	var w node.Wallets
	for _, row := range []struct {
		flag string
		list *[]protocol.Address
	}{{"control-owners", &w.Owners}, {"control-operators", &w.Operators}, {"control-pausers", &w.Pausers}} {
		for _, text := range c.StringSlice(row.flag) {
			var a protocol.Address
			if err := a.UnmarshalText([]byte(text)); err != nil || a == (protocol.Address{}) {
				return nil, usagef("--%s %q is not an address (0x and 40 hex digits)", row.flag, text)
			}
			*row.list = append(*row.list, a)
		}
	}
	w.FromChain = len(w.Owners) == 0
	return &w, nil
}
