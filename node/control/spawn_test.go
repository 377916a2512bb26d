package control_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// dyson is the playbook's own mission.
const dyson = `{"issuer": "owner", "action": "spawn_job", "spec": {
    "title": "Deploy Dyson Swarm Segment",
    "description": "Commission orbital collectors for Jovian flux.",
    "reward": 4200, "stake_required": 420, "energy_budget": 150000, "compute_budget": 80000,
    "deadline_epoch": 1893456000, "required_skills": ["engineering", "governance"]}}`

// planner stands for whoever makes plans of titles.
func planner(s protocol.Spec) (protocol.Spec, error) {
	s.Task = protocol.Task{Kind: protocol.TaskPlan, Body: json.RawMessage(`{"children":[]}`)}
	return s, nil
}

func TestSpawn_playbook(t *testing.T) {
	d := newDesk(t)
	a := d.say(dyson)
	require.Equal(t, []string{"rejected", "spec"}, []string{a.Status, a.Code})
	require.Contains(t, a.Reason, `"task" is missing`)
	require.Empty(t, d.docs.kept)

	d.cfg.Spawn.Plan = planner
	d.open()
	a = d.say(dyson)
	require.Equal(t, []string{"ok", "spawn_job", ""}, []string{a.Status, a.Action, a.Reason})
	require.Len(t, d.core.orders, 1)
	o := d.core.orders[0]
	require.Equal(t, employer, o.Account)
	require.Len(t, d.docs.kept, 1)
	spec, err := protocol.DecodeSpec(d.docs.kept[0])
	require.NoError(t, err)
	require.Equal(t, "Deploy Dyson Swarm Segment", spec.Title)
	require.Equal(t, []string{"engineering", "governance"}, spec.Skills)
	require.Equal(t, "420", spec.MinStake.Tokens())
	require.Equal(t, []uint64{150000, 80000, 1893456000}, []uint64{spec.Energy, spec.Compute, spec.Deadline})
	require.Equal(t, protocol.ChildJob{
		Ref: spec.Ref, Title: spec.Title, SpecHash: protocol.DocumentHash(d.docs.kept[0]), URI: "ipfs://document",
		Reward: protocol.Tokens(4200), Deadline: 1893456000,
	}, *o.Job)
	require.JSONEq(t, fmt.Sprintf(`{"ref":%q,"uri":"ipfs://document","employer":%q,"deadline":1893456000}`, spec.Ref, "0x0e00000000000000000000000000000000000000"), string(a.Result))

	d.say(dyson)
	require.Len(t, d.core.orders, 2, "written again it is another mission")
	require.NotEqual(t, o.Job.Ref, d.core.orders[1].Job.Ref)
	require.NotEqual(t, o.Job.SpecHash, d.core.orders[1].Job.SpecHash)
}

// In a demo chain time is another; a deadline then means the time that is left by the wall clock.
func TestSpawn_deadlineOnAnotherClock(t *testing.T) {
	d := newDesk(t)
	d.core.now = 4_000_000_000
	d.cfg.Spawn.Plan = planner
	d.cfg.Spawn.Wall = func() uint64 { return 1893456000 - 3600 }
	d.open()
	require.Equal(t, "ok", d.say(dyson).Status)
	require.Equal(t, uint64(4_000_003_600), d.core.orders[0].Job.Deadline)
	d.cfg.Spawn.Wall = func() uint64 { return 1893456000 }
	d.open()
	require.Contains(t, d.say(dyson).Reason, "in the past")
}

// Who has no template for a goal is told what to do about it.
func TestSpawn_noTemplate(t *testing.T) {
	d := newDesk(t)
	d.cfg.Spawn.Plan = func(s protocol.Spec) (protocol.Spec, error) { return s, errors.New("no plan template serves it") }
	d.open()
	a := d.say(dyson)
	require.Equal(t, []string{"rejected", "spec"}, []string{a.Status, a.Code})
	require.Contains(t, a.Reason, `no plan template serves it; give the job a "task", or start the node with a --plan-template for the title`)
}

func TestSpawn_refusals(t *testing.T) {
	const task = `"task":{"kind":"dispatch","body":{}}`
	for _, row := range []struct{ name, spec, reason string }{
		{"a list", `[]`, "a list"},
		{"null", `null`, "null"},
		{"no title", `{"reward":1,` + task + `}`, `"title" is empty`},
		{"no reward", `{"title":"x",` + task + `}`, `"reward"`},
		{"zero reward", `{"title":"x","reward":0,` + task + `}`, `"reward"`},
		{"negative reward", `{"title":"x","reward":-5,` + task + `}`, `"reward": not an amount: "-5"`},
		{"reward as a text that is none", `{"title":"x","reward":"lots",` + task + `}`, "lots"},
		{"endless reward", `{"title":"x","reward":1e400,` + task + `}`, "1e400"},
		{"reward over the contract's width", `{"title":"x","reward":999999999999999999999999999,` + task + `}`, "2^128"},
		{"stake over the contract's width", `{"title":"x","reward":1,"stake_required":99999999999,` + task + `}`, "2^96"},
		{"negative energy", `{"title":"x","reward":1,"energy_budget":-1,` + task + `}`, "energy_budget"},
		{"huge compute", `{"title":"x","reward":1,"compute_budget":1e30,` + task + `}`, "compute_budget"},
		{"deadline in the past", `{"title":"x","reward":1,"deadline_epoch":1799999999,` + task + `}`, "in the past"},
		{"deadline beyond reason", `{"title":"x","reward":1,"deadline_epoch":18446744073709551615,` + task + `}`, "more than ten years ahead"},
		{"deadline in milliseconds", `{"title":"x","reward":1,"deadline_epoch":1893456000000,` + task + `}`, "in seconds, not milliseconds"},
		{"deadline of another generation", `{"title":"x","reward":1,"deadline_epoch":2200000000,` + task + `}`, "more than ten years ahead"},
		{"title that is a number", `{"title":7,"reward":1,` + task + `}`, "title"},
		{"skills that are a text", `{"title":"x","reward":1,"required_skills":"all",` + task + `}`, "required_skills"},
		{"unknown field", `{"title":"x","reward":1,"color":"red",` + task + `}`, "color"},
		{"unknown task", `{"title":"x","reward":1,"task":{"kind":"magic"}}`, "magic"},
		{"other version", `{"v":2,"title":"x","reward":1,` + task + `}`, `"v" is 2`},
		{"parent", `{"parent":3,"title":"x","reward":1,` + task + `}`, `"parent"`},
		{"no plan", `{"title":"fail","reward":1}`, "no strategist"},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := newDesk(t)
			d.cfg.Spawn.Plan = func(s protocol.Spec) (protocol.Spec, error) { return s, errors.New("no strategist") }
			d.open()
			a := d.say(`{"issuer":"owner","action":"spawn_job","spec":` + row.spec + `}`)
			require.Equal(t, []string{"rejected", "spec"}, []string{a.Status, a.Code}, a.Reason)
			require.Contains(t, a.Reason, row.reason)
			require.NotContains(t, a.Reason, "control.")
			require.Empty(t, d.core.orders)
		})
	}
	d := newDesk(t)
	d.cfg.Spawn.Employer = func() (protocol.Address, bool) { return protocol.Address{}, false }
	d.open()
	require.Contains(t, d.say(spawn).Reason, "employer")
	d.cfg.Spawn.Documents = nil
	d.open()
	require.Contains(t, d.say(spawn).Reason, "posts no jobs")
}
