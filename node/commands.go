package node

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// walletCommands drafts the owner's commands for a wallet of the browser, and hands in what it signed by the same way
// as every other signed command.
type walletCommands struct{ n *Node }

// noWallet are the actions that a wallet page is not for: they carry a document, or ask something.
var noWallet = []string{"spawn_job", "status"}

// commandBack and commandValid are how long before and after the last block a command is valid, in chain seconds: a
// person takes a while to sign.
const (
	commandBack  = 300
	commandValid = 900
)

// Actions implements console.Channel.
func (w walletCommands) Actions() []string {
	return slices.DeleteFunc(control.Actions(), func(a string) bool { return slices.Contains(noWallet, a) })
}

// Draft implements console.Channel.
func (w walletCommands) Draft(_ context.Context, from protocol.Address, o console.Order) (console.Draft, error) {
	now := w.n.View().Head().Time
	_, highest := ledger{w.n.guard}.Commanded(from, protocol.Hash{})
	doc := control.SignedCommand{Version: 1, Signer: from, Command: control.OwnerCommand{
		NodeID: w.n.place.Node, Action: o.Action, Nonce: control.Number(max(highest+1, uint64(time.Now().UnixMilli()))),
		NotBefore: control.Number(now - min(now, commandBack)), ExpiresAt: control.Number(now + commandValid),
	}}
	args := map[string]any{}
	if o.Field != "" || o.Value != "" {
		args["field"], args["value"] = o.Field, json.Number(o.Value)
	}
	raw, err := json.Marshal(args)
	if err != nil {
		return console.Draft{}, fmt.Errorf("the value %.40q is not a number", o.Value)
	}
	if doc.Args, doc.Command.ArgsHash, err = control.HashArgs(raw); err != nil {
		return console.Draft{}, err
	}
	if err := control.CheckCommand(doc); err != nil {
		return console.Draft{}, err
	}
	var d console.Draft
	if d.Typed, err = json.Marshal(doc.Command.TypedData(w.n.place)); err != nil {
		return d, fmt.Errorf("encoding what is to be signed: %w", err)
	}
	d.Command, err = json.Marshal(doc)
	return d, err
}

// Send implements console.Channel.
func (w walletCommands) Send(ctx context.Context, command json.RawMessage, signature []byte) (protocol.CommandOutcome, error) {
	doc, err := control.DecodeSigned(command)
	if err != nil {
		return protocol.CommandOutcome{}, err
	}
	doc.Sig = signature
	data, err := json.Marshal(doc)
	if err != nil {
		return protocol.CommandOutcome{}, fmt.Errorf("encoding the command: %w", err)
	}
	answer, err := w.n.commands.Submit(ctx, data)
	if err != nil {
		return protocol.CommandOutcome{}, err
	}
	var out struct {
		Status string `json:"status"`
		Reason string `json:"reason"`
		Time   uint64 `json:"time"`
	}
	if err := json.Unmarshal(answer, &out); err != nil {
		return protocol.CommandOutcome{}, fmt.Errorf("reading the answer: %w", err)
	}
	if out.Status == control.StatusDone {
		out.Status = protocol.CommandOK
	}
	return protocol.CommandOutcome{Status: out.Status, Reason: out.Reason, At: out.Time}, nil
}
