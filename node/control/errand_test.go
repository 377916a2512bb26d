package control_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// What is done beside the core is begun, answered when it is done, and told to the core once; what comes meanwhile does not
// wait for it.
func TestErrand(t *testing.T) {
	for _, c := range []struct {
		text, action string
		want         control.Errand
		field, value string
	}{
		{`{"issuer":"owner","action":"rescan","from":12,"id":"e-1"}`, "rescan", control.Errand{From: 12}, "from", "12"},
		{`{"issuer":"owner","action":"plan-governance","contract":"StakeManager","call":"pause()","id":"e-1"}`, "plan_governance",
			control.Errand{Contract: "StakeManager", Calls: []string{"pause()"}}, "StakeManager", "1 calls"},
		{`{"issuer":"owner","action":"plan_governance","call":["A.f(1)","B.g()"],"as":"0x0e00000000000000000000000000000000000000","id":"e-1"}`, "plan_governance",
			control.Errand{Calls: []string{"A.f(1)", "B.g()"}, As: employer}, "", "2 calls"},
	} {
		t.Run(c.action, func(t *testing.T) {
			d := newDesk(t)
			a := d.say(c.text)
			require.Equal(t, []string{"error", c.action}, []string{a.Status, a.Action})
			require.Contains(t, a.Reason, "goes on trying")
			require.Equal(t, []control.Errand{c.want}, d.runs.asked)
			require.Empty(t, d.core.orders)
			d.open() // a restart goes on with it
			d.put("commands.d/inbox/p.json", pause)
			d.poll()
			require.Equal(t, "ok", d.read("commands.d/ack/p.json").Status)
			a = d.read("ack.json")
			require.Equal(t, "ok", a.Status, a.Reason)
			require.JSONEq(t, fmt.Sprintf(`{"did":%q}`, c.action), string(a.Result))
			require.Equal(t, protocol.OwnerOrder{ID: "owner/e-1", Action: c.action, By: protocol.RankOwner, At: d.core.now, Field: c.field, Value: c.value}, d.core.orders[0])
			require.Equal(t, "repeated", d.say(c.text).Code)
			require.Len(t, d.runs.asked, 1)
			require.Empty(t, d.files("taken"))
		})
	}
}

func TestErrand_refusals(t *testing.T) {
	d := newDesk(t)
	d.runs.fail = &control.Refusal{Code: control.CodeCore, Reason: "block 99 is not there yet"}
	a := d.say(`{"issuer":"owner","action":"rescan","from":99}`)
	require.Equal(t, []string{"rejected", "core", "block 99 is not there yet"}, []string{a.Status, a.Code, a.Reason})
	require.Empty(t, d.core.orders)
	d.cfg.Errands = nil
	d.open()
	a = d.say(`{"issuer":"owner","action":"rescan","from":99}`)
	require.Equal(t, []string{"rejected", "action", "this node does no rescan"}, []string{a.Status, a.Code, a.Reason})
}

// A signed errand uses its number before it is begun, so that it outlives the numbers that come meanwhile.
func TestErrand_signed(t *testing.T) {
	d := newSignedDesk(t)
	a := d.give(order{action: "rescan", args: `{"from":12}`, nonce: 7}.doc(t, boss, place))
	require.Equal(t, "accepted", a.Status, a.Reason)
	d.put("commands.d/inbox/x.json", encoded(t, order{action: "pause", nonce: 8}.doc(t, boss, place)))
	d.poll()
	a = d.read("ack.json")
	require.Equal(t, []string{"done", "rescan"}, []string{a.Status, a.Action}, a.Reason)
	require.Equal(t, "done", d.read("commands.d/ack/x.json").Status)
	require.Equal(t, "nonce", d.give(order{action: "rescan", args: `{"from":12}`, nonce: 7}.doc(t, boss, place)).Code)
	require.Equal(t, "issuer", d.give(order{action: "rescan", args: `{"from":12}`, nonce: 1}.doc(t, worker, place)).Code)
}

func encoded(t *testing.T, doc control.SignedCommand) string {
	data, err := json.Marshal(doc)
	require.NoError(t, err)
	return string(data)
}
