package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

// ownerKeyFlags say where the owner's key is. It is never in the process of `omega run`.
func ownerKeyFlags() []cli.Flag {
	flags := []cli.Flag{
		&cli.BoolFlag{Name: "dev-accounts", Usage: "use the public test mnemonic (chain ids 1337 and 31337 only)", EnvVars: env("DEV_ACCOUNTS")},
		keystoreFlag(), passwordFlag(),
		&cli.StringFlag{Name: "signer", Usage: "`URL` or socket of a remote signer (eth_accounts, eth_signTransaction)", EnvVars: env("SIGNER")},
		asFlag("`ADDRESS` that signs (default: the plan's authority; for a timelock, whom of the keys it lets)"),
	}
	return append(flags, deviceFlags()...)
}

func govSignCommand() *cli.Command {
	return &cli.Command{
		Name: "sign", Usage: "sign a plan's transactions into a file; nothing is sent", ArgsUsage: "PLAN",
		Description: "The plan and the signer's right are held against the chain before the key is used. For a timelock the\n" +
			"scheduling is signed, by one of its proposers.",
		Flags: slices.Concat(suiteFlags(), ownerKeyFlags(), []cli.Flag{
			&cli.StringSliceFlag{Name: "hand-over", Usage: "confirm that a contract goes for good to this `ADDRESS`, or to nobody; repeat", EnvVars: env("HAND_OVER")},
			outFlag("`FILE` to write (default: it is printed)"),
		}),
		Action: onPlan(govSign),
	}
}

func govSign(c *cli.Context, d desk, p governance.Plan) error {
	if err := confirmed(c, d, p); err != nil {
		return err
	}
	if err := d.Fresh(c.Context, p, 0); err != nil {
		return err
	}
	keys, from, err := ownerKeys(c, d, p, governance.Proposer)
	if err != nil {
		return err
	}
	signed, err := d.Sign(c.Context, d.client, keys, p, from)
	if err != nil {
		return err
	}
	text := fmt.Sprintf("plan %s signed by %s", p.Hash, from)
	for _, t := range signed.Transactions {
		text += fmt.Sprintf("\n  %s: transaction %s, nonce %d", t.Title, t.Hash, t.Nonce)
	}
	return exported(c, signed, signed, text)
}

// confirmed asks for every hand that a contract goes to for good.
func confirmed(c *cli.Context, d desk, p governance.Plan) error {
	heirs, err := d.Surface().Handovers(p)
	if err != nil {
		return err
	}
	for _, heir := range heirs {
		if !slices.ContainsFunc(c.StringSlice("hand-over"), func(s string) bool { return strings.EqualFold(s, heir) }) {
			return usagef("the plan gives a contract to %s for good; check it and confirm it with --hand-over %s", heir, heir)
		}
	}
	return nil
}

// ownerKeys opens the key that a plan needs: the authority's, or that of an account with the role at its timelock.
func ownerKeys(c *cli.Context, d desk, p governance.Plan, role governance.Role) (signer.Backend, protocol.Address, error) {
	from, err := address(c, "as")
	if err != nil {
		return nil, from, err
	}
	if from == (protocol.Address{}) && p.Authority.Kind != governance.KindTimelock {
		from = p.Authority.Address
	}
	// Who could never sign is refused before a password is asked for.
	if p.Authority.Kind != governance.KindTimelock {
		if _, err := d.Surface().Requests(p, from); err != nil {
			return nil, from, err
		}
	}
	keys, err := ownerBackend(c, p.ChainID, from)
	if err != nil {
		return nil, from, err
	}
	if from != (protocol.Address{}) {
		if !slices.Contains(keys.Accounts(), from) {
			return nil, from, usagef("there is no key for %s among those that were opened", from)
		}
		return keys, from, nil
	}
	for _, a := range keys.Accounts() {
		may, err := d.HasRole(c.Context, p.Authority.Address, role, a)
		if err != nil {
			return nil, from, err
		}
		if may {
			return keys, a, nil
		}
	}
	return nil, from, fmt.Errorf("%w: none of the %d keys has %s at the timelock %s", governance.ErrAuthority, len(keys.Accounts()), role, p.Authority.Address)
}

// devOwners is how many of the test accounts may be an owner.
const devOwners = 20

// ownerBackend opens one place of keys; account is the one that is needed, where it is known.
func ownerBackend(c *cli.Context, chainID uint64, account protocol.Address) (signer.Backend, error) {
	var wanted []protocol.Address
	if account != (protocol.Address{}) {
		wanted = []protocol.Address{account}
	}
	switch {
	case c.String("signer") != "":
		return remoteSigner(c.Context, c.String("signer"), wanted)
	case hasDevice(c):
		return openDevice(c, wanted)
	case c.Bool("dev-accounts"):
		keys, err := signer.Dev(chainID, devOwners)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errUsage, err)
		}
		return keys, nil
	}
	if len(wanted) == 0 {
		return nil, usagef("say which account of the keystore signs: add --as ADDRESS")
	}
	password, err := readPassword(c)
	if err != nil {
		return nil, err
	}
	keys, err := signer.OpenKeystore(keystoreDir(c), password, wanted)
	if err != nil {
		return nil, unopened(c, err)
	}
	return keys, nil
}

func remoteSigner(ctx context.Context, url string, wanted []protocol.Address) (signer.Backend, error) {
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, usagef("--signer: %w", err)
	}
	keys, err := signer.OpenRemote(ctx, client, wanted)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("--signer: %w", err)
	}
	return keys, nil
}

func finalityFlag() cli.Flag {
	return &cli.StringFlag{Name: "wait", Value: string(governance.Latest), Usage: "how sure the inclusion must be: latest, safe or finalized", EnvVars: env("WAIT")}
}

// sending is how the flags want transactions sent.
func sending(c *cli.Context, d desk) (governance.Sending, error) {
	f := governance.Finality(c.String("wait"))
	if f != governance.Latest && f != governance.Safely && f != governance.Finalized {
		return governance.Sending{}, usagef("--wait %q is not latest, safe or finalized", f)
	}
	return governance.Sending{Sender: d.client, Finality: f, Progress: func(in governance.Included) {
		fmt.Fprintf(c.App.ErrWriter, "%s: block %d, transaction %s\n", in.Title, in.Block, in.Hash)
	}}, nil
}

func govSendCommand() *cli.Command {
	return &cli.Command{
		Name: "send", Usage: "send signed transactions, wait, check what the chain shows, write a receipt", ArgsUsage: "SIGNED",
		Description: "The same command goes on where it was interrupted: what is on the chain already is not sent again.",
		Flags: append(suiteFlags(), timeoutFlag(), finalityFlag(),
			outFlag("receipt `FILE` to write (default: NAME.receipt.json beside NAME.json)")),
		Action: govSend,
	}
}

func govSend(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usagef("name the file of signed transactions, as in `%s SIGNED`", c.Command.HelpName)
	}
	path := c.Args().First()
	d, err := openDesk(c)
	if err != nil {
		return err
	}
	defer closeQuietly(d.client)
	data, err := os.ReadFile(path)
	if err != nil {
		return usagef("reading what was signed: %w", err)
	}
	signed, err := d.Surface().DecodeSigned(data)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	how, err := sending(c, d)
	if err != nil {
		return err
	}
	ctx, cancel := withTimeout(c)
	defer cancel()
	receipt, err := d.Send(ctx, signed, how)
	if err != nil {
		return err
	}
	return receipted(c, path, receipt)
}

// receipted writes the receipt beside the file that it is of, and says what was reached.
func receipted(c *cli.Context, path string, r governance.Receipt) error {
	to := c.String("output")
	if to == "" {
		to = strings.TrimSuffix(path, ".json") + ".receipt.json"
	}
	data, err := r.Encode()
	if err != nil {
		return err
	}
	if err := replaceFile(to, data); err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "plan %s is %s\n", r.PlanHash, r.Outcome)
	for _, t := range r.Transactions {
		fmt.Fprintf(&b, "  %s: block %d, transaction %s, gas %d\n", t.Title, t.Block, t.Hash, t.GasUsed)
	}
	for _, check := range r.Checks {
		fmt.Fprintf(&b, "  %s is %s\n", readText(check), check.Unit.Show(check.Expect))
	}
	if r.Operation != nil {
		b.WriteString("  " + operationText(*r.Operation) + "\n")
	}
	return output(c, r, b.String()+"receipt in "+to)
}

func govVerifyCommand() *cli.Command {
	return &cli.Command{
		Name: "verify", Usage: "prove that a plan was carried out: by which transactions, and what the chain shows", ArgsUsage: "PLAN",
		Description: "The transactions are found by what the contracts logged since the plan was made, or are named with --tx.",
		Flags: append(suiteFlags(),
			&cli.StringSliceFlag{Name: "tx", Usage: "`HASH` of a transaction of the plan; repeat", EnvVars: env("TX")}),
		Action: govVerify,
	}
}

func govVerify(c *cli.Context) error {
	var hashes []protocol.Hash
	for _, s := range c.StringSlice("tx") {
		var h protocol.Hash
		if err := h.UnmarshalText([]byte(s)); err != nil {
			return usagef("--tx %q is no hash (0x and 64 hex digits)", s)
		}
		hashes = append(hashes, h)
	}
	return onPlan(func(c *cli.Context, d desk, p governance.Plan) error { return prove(c, d, p, hashes) })(c)
}

// prove says by which transactions, of those that are named or else are found, a plan was carried out.
func prove(c *cli.Context, d desk, p governance.Plan, hashes []protocol.Hash) error {
	proof, err := d.Verify(c.Context, d.client, p, hashes)
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "plan %s\n", p.Hash)
	for _, t := range proof.Transactions {
		fmt.Fprintf(&b, "  %s: block %d, transaction %s, from %s\n", t.Title, t.Block, t.Hash, p.Authority.Address)
	}
	for _, check := range proof.Checks {
		fmt.Fprintf(&b, "  %s is %s\n", readText(check), check.Unit.Show(check.Expect))
	}
	if len(proof.Transactions) == 0 {
		b.WriteString("  no transaction of the plan was found: the state is there, who made it so is not proved\n")
	}
	fmt.Fprintf(&b, "verified at block %d", proof.Block)
	return output(c, proof, b.String())
}
