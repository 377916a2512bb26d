package node

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// liveState is the state of a node that is at the chain's head.
func liveState(t *testing.T, more ...protocol.Event) engine.State {
	t.Helper()
	s := engine.New(protocol.Suite{ChainID: 1337})
	for _, ev := range append([]protocol.Event{protocol.ChainSynced{Live: true}}, more...) {
		s, _ = engine.Step(s, ev)
	}
	return s
}

// ofBlock is a batch of one block with the events.
func ofBlock(t *testing.T, ref protocol.BlockRef, events ...protocol.Event) driver.Seen {
	t.Helper()
	return driver.Seen{First: 7, State: liveState(t), Entries: []driver.Folded{{Entry: driver.Entry{Block: &ref, Events: events}}}}
}

func factOf(t *testing.T, m bus.Message) (f fact) {
	t.Helper()
	require.NoError(t, json.Unmarshal(m.Payload, &f))
	return f
}

func TestMessages_tellFactsOfTheChain(t *testing.T) {
	t.Parallel()
	ref := protocol.BlockRef{Number: 12, Hash: protocol.Hash{0xab, 31: 1}, Time: 1_790_000_000}
	seen := ofBlock(t, ref, protocol.JobCreated{Job: 3, URI: "ipfs://x"}, protocol.ParamsChanged{}, protocol.JobSubmitted{Job: 3})
	out := messages("node-a", seen)
	var subjects []string
	for i, m := range out {
		subjects = append(subjects, m.Subject)
		require.NoError(t, bus.CheckSubject(m.Subject))
		require.Equal(t, i == 0, m.Durable, "money is on disk before it is told")
		f := factOf(t, m)
		require.Equal(t, []any{1, uint64(12), uint64(1_790_000_000)}, []any{f.Version, f.Block, f.Time})
	}
	require.Equal(t, []string{"jobs.posted.3", "jobs.submitted.3", "results.3"}, subjects)
	require.Contains(t, string(factOf(t, out[0]).Data), `"uri":"ipfs://x"`)

	other := messages("node-b", seen)
	ids := map[string]bool{}
	for i := range out {
		require.Equal(t, out[i].ID, other[i].ID, "every node gives a fact the same id")
		ids[out[i].ID] = true
	}
	require.Len(t, ids, len(out))
	ref.Hash[0]++
	require.NotEqual(t, out[0].ID, messages("node-a", ofBlock(t, ref, protocol.JobCreated{Job: 3}))[0].ID, "another branch is another fact")
}

func TestMessages_tellOrdersTicksAlarmsAndRewinds(t *testing.T) {
	t.Parallel()
	order := protocol.OwnerOrder{ID: "c1", Action: "pause", By: protocol.RankOwner}
	tick := protocol.Simulated{Tick: 1, Readings: []protocol.SimReading{{Sim: "x", Energy: 5, Memory: "its own"}}}
	alarm := protocol.RaiseAlarm{Subject: "missed/1", Text: "look"}
	seen := driver.Seen{First: 40, State: liveState(t, order), Entries: []driver.Folded{
		{Entry: driver.Entry{Events: []protocol.Event{order, tick, protocol.OwnerOrder{ID: "not taken", Action: "a.b"}}}, Effects: []protocol.Effect{alarm}},
		{Entry: driver.Entry{Rewind: true}, Effects: []protocol.Effect{alarm}},
	}}
	out := messages("node-a", seen)
	require.Len(t, out, 4)
	for i, want := range []string{"control.pause", "sim.tick", "alarms", "chain.rewound"} {
		require.Equal(t, want, out[i].Subject)
		require.Zero(t, factOf(t, out[i]).Block)
	}
	require.Contains(t, string(out[0].Payload), `"status":"ok"`)
	require.NotContains(t, string(out[1].Payload), "its own")
	require.Equal(t, "its own", tick.Readings[0].Memory, "what is shown is left as it is")
	require.Equal(t, "node-a-40-1", out[0].ID)
	require.Equal(t, "node-a-41-1", out[3].ID)
}

func TestMessages_boundWhatStrangersWrote(t *testing.T) {
	t.Parallel()
	long := protocol.JobCreated{Job: 3, URI: "data:," + strings.Repeat("\x00", bus.MaxPayload)}
	out := messages("n", ofBlock(t, protocol.BlockRef{Number: 1}, long))
	require.Len(t, out, 1)
	require.LessOrEqual(t, len(out[0].Payload), bus.MaxPayload)
	require.Greater(t, factOf(t, out[0]).Omitted, bus.MaxPayload)
	require.Empty(t, factOf(t, out[0]).Data)
}

func TestMessages_tellNothingOfThePast(t *testing.T) {
	t.Parallel()
	seen := ofBlock(t, protocol.BlockRef{Number: 1}, protocol.JobCreated{Job: 1})
	seen.State = engine.New(protocol.Suite{})
	require.Empty(t, messages("n", seen))
}

// Every subject is on the page with its event and whether it is of money, and the page has no others.
func TestDocs_listTheSubjects(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/bus.md")
	require.NoError(t, err)
	type row struct{ event, money string }
	drawn := map[string]row{}
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-z.<>]+)` \\| `(\\w+)` \\| (yes)? ?\\| .* \\|$").FindAllStringSubmatch(string(page), -1) {
		drawn[m[1]] = row{m[2], m[3]}
	}
	told := map[string]row{
		"chain.rewound": {"Rewound", ""}, "control.<action>": {"OwnerOrder", ""}, "sim.tick": {"Simulated", ""}, "alarms": {"RaiseAlarm", ""},
	}
	for _, ev := range protocol.Events() {
		subjects, money := chainSubjects(ev)
		for _, s := range subjects {
			r := row{event: protocol.Kind(ev)}
			if money {
				r.money = "yes"
			}
			parts := strings.Split(s, ".")
			for i, p := range parts {
				if p == "0" {
					parts[i] = "<job>"
				}
			}
			told[strings.Join(parts, ".")] = r
		}
	}
	require.Equal(t, told, drawn)
}
