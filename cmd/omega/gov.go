package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/protocol"
)

func govCommand() *cli.Command {
	return &cli.Command{
		Name: "gov", Usage: "change a deployment as its owner: plan, simulate, sign, send, prove",
		Description: "Every change is a plan first, a file that says what will be called by whom, and what holds before and after.\n" +
			"Its hash goes with it to the proof. Plans are refused before anything is signed when the chain has moved on.",
		Subcommands: []*cli.Command{
			govListCommand(), govPlanCommand(), govSimulateCommand(), govExportCommand(), govSignCommand(), govSendCommand(),
			govVerifyCommand(), govOpenCommand(), govTimelockCommand(),
		},
	}
}

// outFlag names the file that a command of the desk writes. It is not --out, which deployments have: one file
// of settings may serve both.
func outFlag(usage string) cli.Flag {
	return &cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: usage, EnvVars: env("OUTPUT")}
}

func asFlag(usage string) cli.Flag {
	return &cli.StringFlag{Name: "as", Usage: usage, EnvVars: env("AS")}
}

// desk is the owner's desk at the deployment that the flags name, with the way to its chain.
type desk struct {
	*governance.Desk
	client *chain.Pool
}

func openDesk(c *cli.Context) (desk, error) {
	client, d, err := dialDeployment(c)
	if err != nil {
		return desk{}, err
	}
	opened, err := deskAt(c, client, d)
	if err != nil {
		client.Close()
		return desk{}, err
	}
	return desk{opened, client}, nil
}

func deskAt(c *cli.Context, client *chain.Pool, d deploy.Deployment) (*governance.Desk, error) {
	at := d.Contracts[deploy.JobRegistry]
	code, err := client.CodeAt(c.Context, at, nil)
	if err != nil {
		return nil, chainf("reading the code of %s: %w", at, err)
	}
	if len(code) == 0 {
		return nil, chainf("%s: there is no contract at %s on chain %d", c.String("deployment"), at, d.ChainID)
	}
	if d, err = deploy.Complete(c.Context, client, d); err != nil {
		return nil, fmt.Errorf("%w: %w", errChain, err)
	}
	errs, err := codec.NewErrors()
	if err != nil {
		return nil, err
	}
	return governance.Open(c.Context, governance.Config{Chain: client, ChainID: d.ChainID, Contracts: d.Contracts, Explain: errs.Describe})
}

// onPlan is the action of a command whose only argument is a plan's file: act has the desk until it returns.
func onPlan(act func(*cli.Context, desk, governance.Plan) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		d, err := openDesk(c)
		if err != nil {
			return err
		}
		defer closeQuietly(d.client)
		p, err := planArg(c, d.Surface())
		if err != nil {
			return err
		}
		return act(c, d, p)
	}
}

// planArg reads the plan file that is a command's only argument.
func planArg(c *cli.Context, s *governance.Surface) (governance.Plan, error) {
	if c.Args().Len() != 1 {
		return governance.Plan{}, usagef("name the plan's file, as in `%s PLAN`", c.Command.HelpName)
	}
	return readPlan(c.Args().First(), s)
}

func readPlan(path string, s *governance.Surface) (governance.Plan, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return governance.Plan{}, usagef("reading the plan: %w", err)
	}
	p, err := s.Decode(data)
	if err != nil {
		return p, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// address reads a flag that names an account; it is zero where the flag is not set.
func address(c *cli.Context, flag string) (protocol.Address, error) {
	var a protocol.Address
	if c.String(flag) == "" {
		return a, nil
	}
	if err := a.UnmarshalText([]byte(c.String(flag))); err != nil {
		return a, usagef("--%s %q is no address (0x and 40 hex digits)", flag, c.String(flag))
	}
	return a, nil
}

func govListCommand() *cli.Command {
	return &cli.Command{
		Name: "list", Usage: "list everything that can be changed: what it means, what it is now, its range, who may",
		Flags: append(suiteFlags(),
			&cli.StringFlag{Name: "contract", Usage: "only this `CONTRACT`, such as ValidationModule", EnvVars: env("CONTRACT")},
		),
		Action: govList,
	}
}

func govList(c *cli.Context) error {
	d, err := openDesk(c)
	if err != nil {
		return err
	}
	defer closeQuietly(d.client)
	block, lines, err := d.List(c.Context)
	if err != nil {
		return err
	}
	if only := c.String("contract"); only != "" {
		lines = slices.DeleteFunc(lines, func(l governance.Line) bool { return l.Contract != only })
		if len(lines) == 0 {
			return usagef("--contract %q is not a contract of this deployment with an owner; there are %s", only, strings.Join(d.Surface().Contracts(), ", "))
		}
	}
	var b strings.Builder
	for _, l := range lines {
		fmt.Fprintf(&b, "%s.%s | %s | now: %s | range: %s | touches: %s | who: %s\n", l.Contract, l.Form, l.Meaning, l.Current(), l.Range, l.Touches, l.Who)
	}
	fmt.Fprintf(&b, "%d setters, values at block %d", len(lines), block)
	answer := struct {
		Block   uint64            `json:"block"`
		Setters []governance.Line `json:"setters"`
	}{block, lines}
	return output(c, answer, b.String())
}
