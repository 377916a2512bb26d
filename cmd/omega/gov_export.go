package main

import (
	"fmt"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/governance"
)

func govExportCommand() *cli.Command {
	return &cli.Command{
		Name: "export", Usage: "write a plan for a Safe, a timelock or a governor", ArgsUsage: "safe|timelock|governor PLAN",
		Description: "safe: a file of the Transaction Builder with its checksum; the safeTxHash that signers compare is printed.\n" +
			"timelock: calldata of scheduleBatch, executeBatch and cancel. governor: of propose, queue and execute. Both with their ids.",
		Flags: append(suiteFlags(), outFlag("`FILE` to write (default: it is printed)")), Action: govExport,
	}
}

func govExport(c *cli.Context) error {
	if c.Args().Len() != 2 {
		return usagef("say for whom, and name the plan's file, as in `%s safe PLAN`", c.Command.HelpName)
	}
	write, known := map[string]func(*cli.Context, desk, governance.Plan) error{
		"safe": exportSafe, "timelock": exportTimelock, "governor": exportGovernor,
	}[c.Args().First()]
	if !known {
		return usagef("%q is not safe, timelock or governor", c.Args().First())
	}
	d, err := openDesk(c)
	if err != nil {
		return err
	}
	defer closeQuietly(d.client)
	p, err := readPlan(c.Args().Get(1), d.Surface())
	if err != nil {
		return err
	}
	if err := d.Fresh(c.Context, p, 0); err != nil {
		return err
	}
	return write(c, d, p)
}

// exported writes what was made to the file that was named, and says the rest; without a file it is printed.
func exported(c *cli.Context, file any, rest any, text string) error {
	data, err := governance.Encode(file)
	if err != nil {
		return err
	}
	path := c.String("output")
	if path == "" {
		_, err := c.App.Writer.Write(data)
		return err
	}
	if err := replaceFile(path, data); err != nil {
		return err
	}
	return output(c, rest, text+"\nwritten to "+path)
}

// safeAnswer is what signers of a Safe compare. Without a Safe as the authority there is no hash to sign.
type safeAnswer struct {
	Checksum string                `json:"checksum"`
	Safe     *governance.SafeState `json:"safe,omitempty"`
	Tx       *governance.SafeTx    `json:"safeTx,omitempty"`
	Note     string                `json:"note,omitempty"`
}

func exportSafe(c *cli.Context, d desk, p governance.Plan) error {
	batch, err := d.Surface().SafeBatch(p, time.Now().UnixMilli())
	if err != nil {
		return err
	}
	answer := safeAnswer{Checksum: batch.Meta.Checksum}
	text := fmt.Sprintf("%d calls, checksum %s", len(batch.Transactions), answer.Checksum)
	if p.Authority.Kind != governance.KindSafe {
		answer.Note = fmt.Sprintf("the authority %s is no Safe (%s): the batch is for a Safe that becomes the owner, or for its review", p.Authority.Address, p.Authority.Kind)
		return exported(c, batch, answer, text+"\n"+answer.Note)
	}
	state, err := d.Safe(c.Context, p)
	if err != nil {
		return err
	}
	tx, err := p.SafeTx(state)
	if err != nil {
		return err
	}
	answer.Safe, answer.Tx = &state, &tx
	text += fmt.Sprintf("\nSafe %s, version %s, %d of %d owners\nsafeTxHash %s at nonce %d (to %s, operation %d)",
		p.Authority.Address, state.Version, state.Threshold, len(state.Owners), tx.Hash, tx.Nonce, tx.To, tx.Operation)
	return exported(c, batch, answer, text)
}

func exportTimelock(c *cli.Context, d desk, p governance.Plan) error {
	calls, err := d.Surface().TimelockCalls(p)
	if err != nil {
		return err
	}
	return exported(c, calls, calls, fmt.Sprintf("operation %s at timelock %s, delay %d s", calls.ID, calls.Timelock, calls.Delay))
}

func exportGovernor(c *cli.Context, _ desk, p governance.Plan) error {
	calls, err := governance.EncodeGovernor(p)
	if err != nil {
		return err
	}
	return exported(c, calls, calls, fmt.Sprintf("proposal %s at governor %s", calls.ProposalID, calls.Governor))
}
