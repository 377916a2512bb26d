package validator_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/validator"
)

// ledger is a chain in a map.
type ledger map[protocol.JobID]validator.JobFacts

func (l ledger) Job(_ context.Context, id protocol.JobID) (validator.JobFacts, error) {
	f, ok := l[id]
	if !ok {
		return validator.JobFacts{}, errors.New("node is away")
	}
	return f, nil
}

// planned is a hall with a plan of two children that both succeeded, as jobs 8 and 9.
func planned(t *testing.T) (*hall, ledger, *mission.PlanResult) {
	t.Helper()
	plan := mission.Plan{Children: []mission.Child{
		{Ref: "a", Title: "A", RewardBP: 4_000, Task: protocol.Task{Kind: protocol.TaskCommand, Body: json.RawMessage(`{"program":"x"}`)}},
		{Ref: "b", Title: "B", RewardBP: 5_000, Needs: []string{"a"}, Task: protocol.Task{Kind: protocol.TaskDispatch, Body: json.RawMessage(`{}`)}},
	}}
	h := newHall(t, protocol.TaskPlan, plan)
	specs, err := mission.Expand(h.spec, mission.Job{ID: 7, Reward: protocol.Tokens(100), Now: 1_000, Deadline: 9_000})
	require.NoError(t, err)
	chain := ledger{7: {State: protocol.JobInValidation, Reward: protocol.Tokens(100)}}
	var results []protocol.ChildResult
	for i, part := range specs {
		s := part.Spec
		data, err := s.Encode()
		require.NoError(t, err)
		f := validator.JobFacts{
			State: protocol.JobFinal, Success: true, Employer: worker, Reward: s.Reward.Amount, SpecHash: protocol.DocumentHash(data),
			URI: h.put(data), ResultHash: protocol.Hash{byte(i + 1)}, ResultURI: "ipfs://x",
		}
		id := protocol.JobID(8 + i)
		chain[id] = f
		results = append(results, protocol.ChildResult{Ref: s.Ref, Job: id, SpecHash: f.SpecHash, ResultHash: f.ResultHash, ResultURI: f.ResultURI, Reward: f.Reward})
	}
	result, err := mission.RollUp(plan, 7, mission.Outcome{Children: results})
	require.NoError(t, err)
	h.court = validator.NewCourt(validator.CourtConfig{Source: h.store, Jobs: chain, Jail: jail})
	return h, chain, &result
}

func TestCourtJudgesPlansByTheChain(t *testing.T) {
	t.Parallel()
	change := func(l ledger, id protocol.JobID, by func(*validator.JobFacts)) {
		f := l[id]
		by(&f)
		l[id] = f
	}
	for _, row := range []struct {
		name    string
		verdict protocol.Verdict
		says    string
		change  func(h *hall, l ledger, r *mission.PlanResult)
	}{
		{"right", protocol.Approve, "all 2 children", func(*hall, ledger, *mission.PlanResult) {}},
		{"child failed", protocol.Reject, `"b", job 9: it is Finalized and its success is false`, func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 9, func(f *validator.JobFacts) { f.Success = false })
		}},
		{"child is open", protocol.Reject, "it is Submitted", func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 9, func(f *validator.JobFacts) { f.State = protocol.JobInValidation })
		}},
		{"child was posted by another", protocol.Reject, "posted by", func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 8, func(f *validator.JobFacts) { f.Employer = judge })
		}},
		{"child's result differs", protocol.Reject, "its result on chain", func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 8, func(f *validator.JobFacts) { f.ResultHash = protocol.Hash{77} })
		}},
		{"child's spec hash differs", protocol.Reject, "its spec on chain", func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 8, func(f *validator.JobFacts) { f.SpecHash = protocol.Hash{77} })
		}},
		{"child was paid less", protocol.Reject, "its reward on chain", func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 8, func(f *validator.JobFacts) { f.Reward = protocol.Tokens(1) })
		}},
		{"plan was paid less than its children", protocol.Reject, "the children cost 90 tokens", func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 7, func(f *validator.JobFacts) { f.Reward = protocol.Tokens(80) })
		}},
		{"easier work was posted", protocol.Reject, "differs from its plan in task body", func(h *hall, l ledger, r *mission.PlanResult) {
			swapSpec(h, l, r, `{"program":"x"}`, `{"program":"y"}`)
		}},
		{"child of another parent", protocol.Reject, "differs from its plan in parent", func(h *hall, l ledger, r *mission.PlanResult) {
			swapSpec(h, l, r, `"parent":7`, `"parent":6`)
		}},
		{"child's spec cannot be read", protocol.Reject, "its spec cannot be read", func(h *hall, l ledger, r *mission.PlanResult) {
			swapSpec(h, l, r, `"title"`, `"tittle"`)
		}},
		{"result is of another job", protocol.Reject, "is of job 6", func(_ *hall, _ ledger, r *mission.PlanResult) { r.Job = 6 }},
		{"child left out", protocol.Reject, `child "b" has no result`, func(_ *hall, _ ledger, r *mission.PlanResult) {
			r.Children, r.Spent = r.Children[:1], r.Children[0].Reward
		}},
		{"spent is wrong", protocol.Reject, "add up to", func(_ *hall, _ ledger, r *mission.PlanResult) { r.Spent = protocol.Tokens(1) }},
		{"node is away", protocol.Abstain, "node is away", func(_ *hall, l ledger, _ *mission.PlanResult) { delete(l, 9) }},
		{"node is away for the plan", protocol.Abstain, "reading job 7", func(_ *hall, l ledger, _ *mission.PlanResult) { delete(l, 7) }},
		{"fault beside missing evidence", protocol.Reject, "its success is false", func(_ *hall, l ledger, _ *mission.PlanResult) {
			delete(l, 8)
			change(l, 9, func(f *validator.JobFacts) { f.Success = false })
		}},
		{"child's spec is missing", protocol.Abstain, "fetching its spec", func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 8, func(f *validator.JobFacts) { f.URI = artifact.URI(artifact.ID([]byte("nobody has it"))) })
		}},
		{"child's spec is another document", protocol.Reject, "does not have the hash", func(_ *hall, l ledger, _ *mission.PlanResult) {
			change(l, 8, func(f *validator.JobFacts) { f.URI = artifact.Inline([]byte("{}")) })
		}},
		{"plan breaks its schema", protocol.Abstain, "reading the plan", func(h *hall, _ ledger, _ *mission.PlanResult) { h.spec.Task.Body = json.RawMessage(`{}`) }},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			h, l, r := planned(t)
			row.change(h, l, r)
			data, err := r.Encode()
			require.NoError(t, err)
			h.output(mission.ResultName, data)
			h.requireVerdict(row.verdict, row.says)
		})
	}
}

// swapSpec posts the first child with another document, everywhere consistently.
func swapSpec(h *hall, l ledger, r *mission.PlanResult, old, text string) {
	h.t.Helper()
	data, err := h.store.Get(h.t.Context(), l[8].URI)
	require.NoError(h.t, err)
	require.Contains(h.t, string(data), old)
	data = []byte(strings.Replace(string(data), old, text, 1))
	f := l[8]
	f.URI, f.SpecHash = h.put(data), protocol.DocumentHash(data)
	l[8] = f
	r.Children[0].SpecHash = f.SpecHash
}

const judgedTemplate = `
name = "two"
goals = ["Build it"]
[[children]]
ref = "a"
title = "A"
reward_bp = 3000
retries = 1
on_failure = "replace"
task = { kind = "command", body = { program = "x" } }
[children.replacement]
title = "Another A"
task = { kind = "command", body = { program = "y" } }
[[children]]
ref = "b"
title = "B"
reward_bp = 4000
on_failure = "skip"
task = { kind = "command", body = { program = "z" } }
`

// made is a hall with a goal, whose child a failed as job 8 and was replaced by job 9, and whose child b failed as job 10
// and was left out. known tells whether the judge has the template.
func made(t *testing.T, known bool, turn func(*mission.Made)) (*hall, ledger, *mission.PlanResult) {
	t.Helper()
	h := newHall(t, protocol.TaskPlan, mission.Plan{Goal: &mission.Goal{Text: "Build it"}})
	tmpl, err := mission.ParseTemplate([]byte(judgedTemplate))
	require.NoError(t, err)
	reward := protocol.Tokens(100)
	plan, err := tmpl.Make(mission.Goal{Text: "Build it"}, h.spec, reward)
	require.NoError(t, err)
	turn(&plan)
	parts, err := plan.Plan.Parts(h.spec, mission.Job{ID: 7, Reward: reward, Now: 1_000, Deadline: 9_000})
	require.NoError(t, err)
	chain := ledger{7: {State: protocol.JobInValidation, Reward: reward}}
	post := func(id protocol.JobID, s protocol.Spec, success bool) protocol.ChildResult {
		data, err := s.Encode()
		require.NoError(t, err)
		chain[id] = validator.JobFacts{
			State: protocol.JobFinal, Success: success, Employer: worker, Reward: s.Reward.Amount, SpecHash: protocol.DocumentHash(data),
			URI: h.put(data), ResultHash: protocol.Hash{byte(id)}, ResultURI: "ipfs://x", Deadline: 5_000,
		}
		return protocol.ChildResult{Ref: s.Ref, Job: id, SpecHash: protocol.DocumentHash(data), ResultHash: protocol.Hash{byte(id)}, ResultURI: "ipfs://x", Reward: s.Reward.Amount}
	}
	post(8, parts[0].Spec, false)
	a := post(9, *parts[0].Instead, true)
	a.Replaced, a.Failed = true, []protocol.JobID{8}
	post(10, parts[1].Spec, false)
	result, err := mission.RollUp(plan.Plan, 7, mission.Outcome{
		Children: []protocol.ChildResult{a}, Skipped: []protocol.SkippedChild{{Ref: "b", Failed: []protocol.JobID{10}}},
	})
	require.NoError(t, err)
	result.Made = &plan
	cfg := validator.CourtConfig{Source: h.store, Jobs: chain, Jail: jail}
	if known {
		cfg.Templates, err = mission.NewTemplates(tmpl)
		require.NoError(t, err)
	}
	h.court = validator.NewCourt(cfg)
	return h, chain, &result
}

func TestCourtJudgesPlansThatWereMadeForGoals(t *testing.T) {
	t.Parallel()
	set := func(l ledger, id protocol.JobID, by func(*validator.JobFacts)) {
		f := l[id]
		by(&f)
		l[id] = f
	}
	same := func(*mission.Made) {}
	easier := func(m *mission.Made) { m.Plan.Children[0].Task.Body = json.RawMessage(`{"program":"easy"}`) }
	for _, row := range []struct {
		name    string
		known   bool
		turn    func(*mission.Made)
		verdict protocol.Verdict
		says    string
		change  func(h *hall, l ledger, r *mission.PlanResult)
	}{
		{"right", true, same, protocol.Approve, "1 optional ones failed", func(*hall, ledger, *mission.PlanResult) {}},
		{"right, the template not known", false, same, protocol.Approve, "all 1 children", func(*hall, ledger, *mission.PlanResult) {}},
		{"not what the template makes", true, easier, protocol.Reject, "not what template two makes", func(*hall, ledger, *mission.PlanResult) {}},
		{"a plan of another strategist", false, easier, protocol.Approve, "all 1", func(*hall, ledger, *mission.PlanResult) {}},
		{"no plan", true, same, protocol.Reject, "does not say which plan", func(_ *hall, _ ledger, r *mission.PlanResult) { r.Made = nil }},
		{"made of nothing", false, same, protocol.Reject, "promised 30 tokens, at least", func(_ *hall, _ ledger, r *mission.PlanResult) {
			r.Made.Plan.Children = r.Made.Plan.Children[:1]
		}},
		{"over the budget", false, same, protocol.Reject, "no part of the plan's energy budget", func(h *hall, _ ledger, _ *mission.PlanResult) { h.spec.Energy = 10 }},
		{"replaced before it failed", true, same, protocol.Reject, `"a", job 8: it is Finalized, its success is true`, func(_ *hall, l ledger, _ *mission.PlanResult) {
			set(l, 8, func(f *validator.JobFacts) { f.Success = true })
		}},
		{"cancelled by the strategist", true, same, protocol.Reject, "does not stand for a failure", func(_ *hall, l ledger, _ *mission.PlanResult) {
			set(l, 10, func(f *validator.JobFacts) { f.State, f.ClosedAt = protocol.JobWithdrawn, 4_999 })
		}},
		{"nobody took it", true, same, protocol.Approve, "1 optional", func(_ *hall, l ledger, _ *mission.PlanResult) {
			set(l, 10, func(f *validator.JobFacts) { f.State, f.ClosedAt = protocol.JobWithdrawn, 5_001 })
		}},
		{"somebody else's failure", true, same, protocol.Reject, "posted by", func(_ *hall, l ledger, _ *mission.PlanResult) {
			set(l, 10, func(f *validator.JobFacts) { f.Employer = judge })
		}},
		{"another job's failure", true, same, protocol.Reject, "differs from its plan", func(_ *hall, l ledger, _ *mission.PlanResult) { l[8] = l[10] }},
		{"left out what must be", true, same, protocol.Reject, "was left out", func(_ *hall, _ ledger, r *mission.PlanResult) {
			r.Children, r.Spent = nil, protocol.Amount{}
			r.Skipped = append(r.Skipped, protocol.SkippedChild{Ref: "a", Failed: []protocol.JobID{8}})
		}},
		{"node is away for a failure", true, same, protocol.Abstain, "job 10", func(_ *hall, l ledger, _ *mission.PlanResult) { delete(l, 10) }},
		{"another template than was asked for", true, same, protocol.Reject, "asks for template", func(h *hall, _ ledger, _ *mission.PlanResult) {
			body, err := json.Marshal(mission.Plan{Goal: &mission.Goal{Text: "Build it", Template: &protocol.Hash{1}}})
			require.NoError(h.t, err)
			h.spec.Task.Body = body
		}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			h, l, r := made(t, row.known, row.turn)
			row.change(h, l, r)
			data, err := r.Encode()
			require.NoError(t, err)
			h.output(mission.ResultName, data)
			h.requireVerdict(row.verdict, row.says)
		})
	}
	h, _, r := planned(t)
	r.Made = &mission.Made{}
	data, err := r.Encode()
	require.NoError(t, err)
	h.output(mission.ResultName, data)
	h.requireVerdict(protocol.Reject, "a plan of its own")
}
