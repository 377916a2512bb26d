package main

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/protocol"
)

func govTimelockCommand() *cli.Command {
	act := slices.Concat(suiteFlags(), ownerKeyFlags(), []cli.Flag{timeoutFlag(), finalityFlag(), outFlag("receipt `FILE` to write (default: NAME.execute.receipt.json or NAME.cancel.receipt.json beside NAME.json)")})
	return &cli.Command{
		Name: "timelock", Usage: "follow, execute or cancel what a timelock has scheduled",
		Subcommands: []*cli.Command{
			{Name: "status", Usage: "say how far a plan or an operation is", ArgsUsage: "PLAN|ID", Flags: suiteFlags(), Action: timelockStatus},
			{Name: "execute", Usage: "execute a plan whose delay is over, and check what the chain shows", ArgsUsage: "PLAN", Flags: act, Action: timelockAct(governance.Execute)},
			{Name: "cancel", Usage: "take back a plan that is scheduled", ArgsUsage: "PLAN", Flags: act, Action: timelockAct(governance.Cancel)},
		},
	}
}

func timelockStatus(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usagef("name the plan's file or the operation's id, as in `%s PLAN`", c.Command.HelpName)
	}
	d, err := openDesk(c)
	if err != nil {
		return err
	}
	defer closeQuietly(d.client)
	at, id, err := operationOf(d, c.Args().First())
	if err != nil {
		return err
	}
	o, err := d.Operation(c.Context, at, id)
	if err != nil {
		return err
	}
	return output(c, o, operationText(o))
}

// operationOf is the operation of a plan's file, or the one with this id at the timelock that owns the deployment.
func operationOf(d desk, arg string) (at protocol.Address, id protocol.Hash, err error) {
	if strings.HasPrefix(arg, "0x") {
		if err := id.UnmarshalText([]byte(arg)); err != nil {
			return at, id, usagef("%q is no id (0x and 64 hex digits)", arg)
		}
		lock, ok := d.Timelock()
		if !ok {
			return at, id, usagef("no timelock owns this deployment")
		}
		return lock, id, nil
	}
	p, err := readPlan(arg, d.Surface())
	if err != nil {
		return at, id, err
	}
	calls, err := d.Surface().TimelockCalls(p)
	return calls.Timelock, calls.ID, err
}

func operationText(o governance.Operation) string {
	text := fmt.Sprintf("operation %s at timelock %s: %s", o.ID, o.At, o.Words)
	if o.State == governance.OperationWaiting {
		left := new(big.Int).SetUint64(o.ReadyAt - min(o.Now, o.ReadyAt))
		text += fmt.Sprintf(", ready at chain time %d, in %s", o.ReadyAt, governance.UnitSeconds.Show(left.String()))
	}
	return text
}

func timelockAct(what governance.Action) cli.ActionFunc {
	return onPlan(func(c *cli.Context, d desk, p governance.Plan) error {
		if _, err := d.Surface().TimelockCalls(p); err != nil {
			return err
		}
		role := governance.Executor
		if what == governance.Cancel {
			role = governance.Canceller
		}
		keys, from, err := ownerKeys(c, d, p, role)
		if err != nil {
			return err
		}
		how, err := sending(c, d)
		if err != nil {
			return err
		}
		ctx, cancel := withTimeout(c)
		defer cancel()
		r, err := d.Act(ctx, what, p, from, keys, how)
		if err != nil {
			return err
		}
		return receipted(c, strings.TrimSuffix(c.Args().First(), ".json")+"."+string(what), r)
	})
}
