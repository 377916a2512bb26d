package node

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// walletCommands lets a wallet of the browser sign the owner's commands. They go in by the same way as every other
// signed command.
type walletCommands struct{ *control.Channel }

// noWallet are the actions that a wallet page is not for: they carry a document or have several parts, ask something, or are of no use to a node
// that runs.
var noWallet = []string{"spawn_job", "status", "rescan", "plan_governance", "rotate_key", control.AckViolation}

// Actions implements console.Channel.
func (w walletCommands) Actions() []string {
	return slices.DeleteFunc(control.Actions(), func(a string) bool { return slices.Contains(noWallet, a) })
}

// Draft implements console.Channel.
func (w walletCommands) Draft(ctx context.Context, from protocol.Address, o console.Order) (json.RawMessage, error) {
	args := map[string]any{}
	switch {
	case o.Name != "":
		args["name"], args["value"] = o.Name, o.Value
		if n := json.Number(o.Value); json.Valid([]byte(n)) {
			args["value"] = json.RawMessage(n)
		}
		if o.Account != "" {
			args["account"] = o.Account
		}
	case o.Field != "" || o.Value != "":
		args["field"], args["value"] = o.Field, json.Number(o.Value)
	}
	raw, err := json.Marshal(args)
	if err != nil {
		return nil, fmt.Errorf("the value %.40q is not a number", o.Value)
	}
	return w.Channel.Draft(ctx, from, o.Action, raw)
}
