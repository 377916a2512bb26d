package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

func ownerCommand() *cli.Command {
	return &cli.Command{
		Name: "owner", Usage: "sign commands for a node, send them, and see how it stands",
		Subcommands: []*cli.Command{
			{Name: "sign", Usage: "sign a command and print its file", ArgsUsage: "ACTION [NAME=VALUE ...]", Description: signDescription(), Action: ownerSign, Flags: append(chainFlags(),
				dataFlag(), &cli.StringFlag{Name: "node", Usage: "`FILE` that says which node it is for (default: control/node.json of the data directory)", EnvVars: env("NODE")},
				&cli.StringFlag{Name: "as", Value: "dev:0", Usage: "`KEY` that signs: an address of the keystore, or dev:INDEX", EnvVars: env("AS")},
				&cli.StringFlag{Name: "wallet", Usage: "`ADDRESS` of a wallet elsewhere: print what it is to sign (EIP-712), and the file without signature", EnvVars: env("WALLET")},
				&cli.DurationFlag{Name: "expires", Value: 10 * time.Minute, Usage: "how long it may be given, at most 23h55m", EnvVars: env("EXPIRES")},
				&cli.Uint64Flag{Name: "nonce", Usage: "number of the command, above every one that this key used; 0 = the milliseconds of the clock", EnvVars: env("NONCE")},
				&cli.BoolFlag{Name: "dev-accounts", Usage: "use the public test mnemonic (chain ids 1337 and 31337 only)", EnvVars: env("DEV_ACCOUNTS")},
				keystoreFlag(), passwordFlag())},
			{Name: "send", Usage: "put a signed command into a node's inbox", ArgsUsage: "FILE", Action: ownerSend, Flags: []cli.Flag{
				configFlag(), jsonFlag(), dataFlag(), timeoutFlag(),
				&cli.BoolFlag{Name: "wait", Usage: "wait for the answer and print it", EnvVars: env("WAIT")}}},
			{Name: "status", Usage: "ask a running node how it stands", Action: ownerStatus, Flags: []cli.Flag{configFlag(), jsonFlag(), dataFlag()}},
			{Name: "verify", Usage: "check that no answer was changed or removed afterwards", Action: ownerVerify, Flags: []cli.Flag{
				configFlag(), jsonFlag(), dataFlag(),
				&cli.StringFlag{Name: "spool", Usage: "`DIR` of the commands (default: control in the data directory)", EnvVars: env("SPOOL")}}},
		},
	}
}

// signDescription lists the actions and what they take.
func signDescription() string {
	var b strings.Builder
	b.WriteString("VALUE is a number, a text, JSON, or @FILE. The actions, which may be written with hyphens too, and what they take:\n")
	for _, action := range control.Actions() {
		b.WriteString("\n  " + strings.TrimRight(fmt.Sprintf("%-24s%s", action, strings.Join(control.Fields(action), " ")), " "))
	}
	return b.String() + "\n\nEvery one takes a note besides. What they do is told in docs/control.md."
}

// notBeforeSlack lets a command be given to a node whose last block is a little old, in seconds.
const notBeforeSlack = 300

func ownerSign(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("name an action, such as `%s pause`; there are %s", c.Command.HelpName, strings.Join(control.Actions(), ", "))
	}
	path := c.String("node")
	if path == "" {
		path = filepath.Join(c.String("data-dir"), node.ControlDir, control.PlaceFile)
	}
	place, err := control.LoadPlace(path)
	if err != nil {
		return usagef("%w (the node writes it when it starts; copy it here, or name it with --node)", err)
	}
	doc, err := draftCommand(c, place)
	if err != nil {
		return err
	}
	if w := c.String("wallet"); w != "" {
		if err := doc.Signer.UnmarshalText([]byte(w)); err != nil || doc.Signer == (protocol.Address{}) {
			return usagef("--wallet %q is not an address (0x and 40 hex digits)", w)
		}
		return printJSON(c, map[string]any{"typedData": doc.Command.TypedData(place), "file": doc})
	}
	keys, account, err := ownerKey(c, place.ChainID)
	if err != nil {
		return err
	}
	digest, err := doc.Command.Digest(place)
	if err != nil {
		return err
	}
	doc.Signer = account
	if doc.Sig, err = keys.SignHash(account, digest); err != nil {
		return err
	}
	return printJSON(c, doc)
}

// draftCommand makes the command without its signer. What every node would refuse is refused here, before a key is asked for.
func draftCommand(c *cli.Context, place control.Place) (control.SignedCommand, error) {
	doc, now, err := writeCommand(c, place)
	if err != nil {
		return doc, err
	}
	if doc.Args, doc.Command.ArgsHash, err = control.HashArgs(doc.Args); err != nil {
		return doc, usagef("%w", err)
	}
	if err := node.CheckCommand(doc, now, uint64(time.Now().Unix())); err != nil {
		return doc, usagef("%s: %w (the node would refuse it, so it is not signed)", doc.Command.Action, err)
	}
	signed := doc
	signed.Sig = make([]byte, crypto.SignatureLength)
	file, err := json.MarshalIndent(signed, "", "  ")
	if err != nil {
		return doc, err
	}
	if err := control.CheckFile(len(file) + 1); err != nil {
		return doc, usagef("the command would be too large: %w", err)
	}
	return doc, nil
}

// writeCommand makes the command of the arguments, and tells the time in unix seconds by which the node will judge it.
func writeCommand(c *cli.Context, place control.Place) (doc control.SignedCommand, now uint64, err error) {
	doc.Version = 1
	valid := c.Duration("expires")
	if valid < time.Second || valid+notBeforeSlack*time.Second > 24*time.Hour {
		return doc, 0, usagef("--expires %s is not between a second and %s", valid, 24*time.Hour-notBeforeSlack*time.Second)
	}
	if now, err = blockTime(c, place); err != nil {
		return doc, 0, err
	}
	nonce := cmp.Or(c.Uint64("nonce"), uint64(time.Now().UnixMilli()))
	if doc.Args, err = commandArgs(c.Args().Tail()); err != nil {
		return doc, 0, err
	}
	doc.Command = control.OwnerCommand{
		NodeID: place.Node, Action: c.Args().First(), Nonce: control.Number(nonce),
		NotBefore: control.Number(now - min(now, notBeforeSlack)), ExpiresAt: control.Number(now + uint64(valid/time.Second)),
	}
	return doc, now, nil
}

// blockTime is the time by which the node will judge a command: of the endpoint that is given, else of the node if it runs
// here and has read a block, else of the clock.
func blockTime(c *cli.Context, place control.Place) (uint64, error) {
	if len(c.StringSlice("rpc")) == 0 {
		if r, err := askNode(c); err == nil && r.Place == place && r.Time > 0 {
			return r.Time, nil
		}
		return uint64(time.Now().Unix()), nil
	}
	client, err := dial(c, place.ChainID)
	if err != nil {
		return 0, err
	}
	defer closeQuietly(client)
	head, err := client.HeaderByNumber(c.Context, nil)
	if err != nil {
		return 0, fmt.Errorf("reading the head: %w", err)
	}
	return head.Time, nil
}

// commandArgs reads NAME=VALUE, NAME={"json":1} and NAME=@FILE.
func commandArgs(words []string) (json.RawMessage, error) {
	args := map[string]json.RawMessage{}
	for _, w := range words {
		name, value, ok := strings.Cut(w, "=")
		if !ok || name == "" {
			return nil, usagef("%q is not NAME=VALUE", w)
		}
		if _, twice := args[name]; twice {
			return nil, usagef("%q is given twice", name)
		}
		data := []byte(value)
		if file, named := strings.CutPrefix(value, "@"); named {
			var err error
			if data, err = os.ReadFile(file); err != nil {
				return nil, usagef("%s: %w", name, err)
			}
		}
		if !json.Valid(data) {
			data, _ = json.Marshal(value) // a text always can be
		}
		args[name] = data
	}
	return json.Marshal(args)
}

// ownerKey opens the key that signs.
func ownerKey(c *cli.Context, chainID uint64) (signer.HashSigner, protocol.Address, error) {
	key := c.String("as")
	ring, err := openKeys(c, chainID, []holder{{key: key}})
	if err != nil {
		return nil, protocol.Address{}, err
	}
	keys, ok := ring.keys.(signer.HashSigner)
	if !ok {
		return nil, protocol.Address{}, errors.New("these keys do not sign typed data")
	}
	return keys, ring.at[key], nil
}

func printJSON(c *cli.Context, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.App.Writer, string(data))
	return err
}

func ownerSend(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usagef("name one file, as in `%s command.json`", c.Command.HelpName)
	}
	data, err := readCommand(c, c.Args().First())
	if err != nil {
		return err
	}
	doc, err := control.DecodeSigned(data)
	if err != nil {
		return usagef("%s is no signed command: %w", c.Args().First(), err)
	}
	dir := filepath.Join(c.String("data-dir"), node.ControlDir)
	place, err := control.LoadPlace(filepath.Join(dir, control.PlaceFile))
	if err != nil {
		return usagef("%w: no node has run in %s (name its directory with --data-dir)", err, c.String("data-dir"))
	}
	digest, err := doc.Command.Digest(place)
	if err != nil {
		return usagef("%w", err)
	}
	name := doc.Command.FileName(digest)
	answer := control.AnswerPath(dir, name)
	if err := os.Remove(answer); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("removing an old answer: %w", err)
	}
	if err := control.Post(dir, name, data); err != nil {
		return err
	}
	if !c.Bool("wait") {
		return output(c, map[string]string{"id": digest.Hex()[2:], "answer": answer}, "posted; the answer will be in "+answer)
	}
	return awaitAnswer(c, answer)
}

func readCommand(c *cli.Context, path string) ([]byte, error) {
	if path == "-" {
		return io.ReadAll(io.LimitReader(c.App.Reader, protocol.MaxDocumentBytes+1))
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, usagef("reading the command: %w", err)
	}
	return data, nil
}

// ownerAnswer is the part of an answer that decides how the command ends.
type ownerAnswer struct {
	Status  string `json:"status"`
	Action  string `json:"action"`
	Reason  string `json:"reason"`
	AtBlock uint64 `json:"atBlock"`
	Result  json.RawMessage
}

// errDiffers is how the command ends where a rescan found a difference; the answer says which.
var errDiffers = errors.New("the chain is not as the node has folded it")

// differs tells whether the answer is that of a rescan that does not agree.
func (a ownerAnswer) differs() bool {
	var scan struct{ Agrees *bool }
	return a.Action == "rescan" && json.Unmarshal(a.Result, &scan) == nil && scan.Agrees != nil && !*scan.Agrees
}

// text is the answer for people: a line, and one more for each field of the result.
func (a ownerAnswer) text() string {
	out := fmt.Sprintf("%s done at block %d", a.Action, a.AtBlock)
	dec := json.NewDecoder(bytes.NewReader(a.Result))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return out
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return out
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return out
		}
		out += fmt.Sprintf("\n  %-12s %s", name, plainValue(value))
	}
	return out
}

// plainValue is a JSON value as it is read best: a text without its quotes, unless it has signs that are not printed.
func plainValue(value json.RawMessage) string {
	var s string
	if json.Unmarshal(value, &s) == nil && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) < 0 {
		return s
	}
	return string(value)
}

// awaitAnswer waits for the node's last word on a command.
func awaitAnswer(c *cli.Context, path string) error {
	ctx, cancel := withTimeout(c)
	defer cancel()
	ticker := time.NewTicker(100 * time.Millisecond)
	defer ticker.Stop()
	for {
		data, err := os.ReadFile(path)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("reading the answer: %w", err)
		}
		var a ownerAnswer
		if err == nil && json.Unmarshal(data, &a) == nil && a.Status != "accepted" {
			if a.Status != "done" {
				return fmt.Errorf("%s %s: %s", a.Action, a.Status, a.Reason)
			}
			if err := output(c, json.RawMessage(data), a.text()); err != nil {
				return err
			}
			if a.differs() {
				return errDiffers
			}
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("there is no answer in %s yet: %w (does the node run?)", path, ctx.Err())
		case <-ticker.C:
		}
	}
}

func ownerStatus(c *cli.Context) error {
	r, err := askNode(c)
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "node    %s on chain %d, JobRegistry %s\n", r.Node, r.ChainID, r.Registry)
	fmt.Fprintf(&b, "state   %s at block %d; %d jobs and %d duties open, %d missed\n", r.Mode(), r.Block, r.Jobs, r.Duties, r.Missed)
	for _, set := range r.Rulings {
		whose := "all"
		if set.Account != (protocol.Address{}) {
			whose = set.Account.Hex()
		}
		fmt.Fprintf(&b, "set     %s = %s (%s)\n", set.Name, set.Value, whose)
	}
	for _, row := range []struct {
		name string
		list []protocol.Address
	}{{"owner", r.Owners}, {"operator", r.Operators}, {"pauser", r.Pausers}} {
		for _, a := range row.list {
			fmt.Fprintf(&b, "%-8s%s, last nonce %d\n", row.name, a, r.Nonces[a])
		}
	}
	return output(c, r, strings.TrimRight(b.String(), "\n"))
}

func ownerVerify(c *cli.Context) error {
	dir := c.String("spool")
	if dir == "" {
		dir = filepath.Join(c.String("data-dir"), node.ControlDir)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return usagef("%s is not a spool of commands (name one with --spool, or the node's directory with --data-dir)", dir)
	}
	last, err := control.VerifyAudit(filepath.Join(dir, control.AuditFile))
	if err != nil {
		return err
	}
	return output(c, map[string]uint64{"last": last}, fmt.Sprintf("the audit is sound; its last answer is number %d", last))
}
