package mission_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

func TestBudgets_ofChildrenNeverExceedTheParents(t *testing.T) {
	t.Parallel()
	two := func(a, b string) string {
		return fmt.Sprintf(`{"children":[{"ref":"a","title":"A","reward_bp":1000,"task":{"kind":"command"}%s},{"ref":"b","title":"B","reward_bp":1000,"task":{"kind":"command"}%s}]}`, a, b)
	}
	nested := func(child string) string {
		return `{"children":[{"ref":"p","title":"P","reward_bp":5000,"energy_budget":50,"compute_budget":50,"task":{"kind":"plan","body":{"children":[` + child + `]}}}]}`
	}
	for name, row := range map[string]struct{ body, says string }{
		"within":                  {two(`,"energy_budget":60,"compute_budget":1`, `,"energy_budget":40,"compute_budget":99`), ""},
		"too much energy":         {two(`,"energy_budget":60,"compute_budget":1`, `,"energy_budget":41,"compute_budget":1`), "energy budget of 100 kWh"},
		"too much compute":        {two(`,"energy_budget":1,"compute_budget":100`, `,"energy_budget":1,"compute_budget":1`), "compute budget of 100 core seconds"},
		"a sum that wraps around": {two(`,"energy_budget":60,"compute_budget":1`, `,"energy_budget":18446744073709551615,"compute_budget":1`), "energy budget"},
		"none of its own":         {two(`,"energy_budget":60,"compute_budget":1`, `,"energy_budget":1`), "no part of the plan's compute budget"},
		"a nested plan's":         {nested(`{"ref":"c","title":"C","reward_bp":1000,"energy_budget":51,"compute_budget":1,"task":{"kind":"command"}}`), `child "p": with child "c"`},
		"a nested plan's reward":  {nested(`{"ref":"c","title":"C","reward":46,"energy_budget":5,"compute_budget":1,"task":{"kind":"command"}}`), `child "p": children are promised 46 tokens, at most 45`},
		"a replacement's": {`{"children":[{"ref":"p","title":"P","reward_bp":5000,"energy_budget":50,"compute_budget":50,"task":{"kind":"command"},"on_failure":"replace",
			"replacement":{"title":"R","task":{"kind":"plan","body":{"children":[{"ref":"c","title":"C","reward_bp":1,"energy_budget":51,"compute_budget":1,"task":{"kind":"command"}}]}}}}]}`, `child "c"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			spec := planSpec(row.body)
			spec.Energy, spec.Compute = 100, 100
			_, err := mission.Check(spec, protocol.Tokens(100))
			_, expanded := mission.Expand(spec, mission.Job{ID: 1, Reward: protocol.Tokens(100), Now: 1, Deadline: 10_000})
			if row.says == "" {
				require.NoError(t, err)
				require.NoError(t, expanded)
				return
			}
			require.ErrorIs(t, err, protocol.ErrDocument)
			require.ErrorContains(t, err, row.says)
			require.ErrorIs(t, expanded, protocol.ErrDocument)
			require.ErrorContains(t, expanded, row.says)
		})
	}
}

// Whatever plan is accepted, down to its last leaf: no level of it has more than the level above.
func TestBudgets_holdOnEveryLevel(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var draw func(level int) mission.Plan
		draw = func(level int) mission.Plan {
			var p mission.Plan
			for i := range rapid.IntRange(1, 3).Draw(t, "children") {
				c := mission.Child{
					Ref: fmt.Sprint("c", i), Title: "T", RewardBP: rapid.Uint64Range(1, 5000).Draw(t, "bp"),
					Energy: rapid.Uint64Range(0, 60).Draw(t, "energy"), Compute: rapid.Uint64Range(0, 60).Draw(t, "compute"),
					Task: protocol.Task{Kind: protocol.TaskCommand},
				}
				if level < 3 && rapid.Bool().Draw(t, "plan") {
					body, err := json.Marshal(draw(level + 1))
					require.NoError(t, err)
					c.Task = protocol.Task{Kind: protocol.TaskPlan, Body: body}
				}
				p.Children = append(p.Children, c)
			}
			return p
		}
		body, err := json.Marshal(draw(1))
		require.NoError(t, err)
		spec := planSpec(string(body))
		spec.Energy, spec.Compute = rapid.Uint64Range(0, 200).Draw(t, "all energy"), rapid.Uint64Range(0, 200).Draw(t, "all compute")
		var hold func(spec protocol.Spec, reward protocol.Amount)
		hold = func(spec protocol.Spec, reward protocol.Amount) {
			parts, err := mission.Expand(spec, mission.Job{ID: 1, Reward: reward, Now: 1, Deadline: 1 << 40})
			require.NoError(t, err, "what was accepted as a whole is sound in each part")
			var energy, compute uint64
			var sum protocol.Amount
			for _, p := range parts {
				s := p.Spec
				energy, compute, sum = energy+s.Energy, compute+s.Compute, sum.Add(s.Reward.Amount)
				require.True(t, spec.Energy == 0 || s.Energy > 0)
				if s.Task.Kind == protocol.TaskPlan {
					hold(s, s.Reward.Amount)
				}
			}
			require.True(t, spec.Energy == 0 || energy <= spec.Energy)
			require.True(t, spec.Compute == 0 || compute <= spec.Compute)
			require.LessOrEqual(t, sum.Cmp(reward.MulDiv(9, 10)), 0)
		}
		if _, err := mission.Check(spec, protocol.Tokens(1000)); err == nil {
			hold(spec, protocol.Tokens(1000))
		}
	})
}

func TestPolicies_areHeldToTheirRules(t *testing.T) {
	t.Parallel()
	child := func(fields string) string {
		return `{"children":[{"ref":"a","title":"A","reward":1,"task":{"kind":"command"},` + fields + `},{"ref":"b","title":"B","reward":1,"task":{"kind":"command"}}]}`
	}
	for name, row := range map[string]struct{ body, says string }{
		"unknown":                    {child(`"on_failure":"pray"`), "pray"},
		"replace without":            {child(`"on_failure":"replace"`), "go together"},
		"replacement without policy": {child(`"replacement":{"title":"R","task":{"kind":"command"}}`), "go together"},
		"fail with retries":          {child(`"on_failure":"fail","retries":1`), "at once"},
		"a replacement's fault":      {child(`"on_failure":"replace","replacement":{"title":" ","task":{"kind":"command"}}`), "replacement"},
		"a replacement's retries":    {child(`"on_failure":"replace","replacement":{"title":"R","retries":11,"task":{"kind":"command"}}`), "11"},
		"a replacement's plan":       {child(`"on_failure":"replace","replacement":{"title":"R","task":{"kind":"plan","body":{}}}`), "replacement of child"},
		"nothing that must be done":  {`{"children":[{"ref":"a","title":"A","reward":1,"task":{"kind":"command"},"on_failure":"skip"}]}`, "come to nothing"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := mission.Decode(json.RawMessage(row.body))
			require.ErrorIs(t, err, protocol.ErrDocument)
			require.ErrorContains(t, err, row.says)
		})
	}
}

func TestRollUpTakesTheTurnsThatThePlanAllows(t *testing.T) {
	t.Parallel()
	plan, err := mission.Decode(json.RawMessage(`{"children":[
		{"ref":"a","title":"A","reward":1,"retries":1,"task":{"kind":"command"},"on_failure":"replace","replacement":{"title":"R","task":{"kind":"command"}}},
		{"ref":"b","title":"B","reward":1,"task":{"kind":"command"},"on_failure":"skip"}]}`))
	require.NoError(t, err)
	done := func(ref string, job protocol.JobID, replaced bool, failed ...protocol.JobID) protocol.ChildResult {
		return protocol.ChildResult{Ref: ref, Job: job, Replaced: replaced, Failed: failed}
	}
	gone := func(ref string, failed ...protocol.JobID) []protocol.SkippedChild {
		return []protocol.SkippedChild{{Ref: ref, Failed: failed}}
	}
	b := done("b", 20, false)
	for name, row := range map[string]struct {
		out  mission.Outcome
		says string
	}{
		"as it was":            {mission.Outcome{Children: []protocol.ChildResult{done("a", 8, false), b}}, ""},
		"at the second try":    {mission.Outcome{Children: []protocol.ChildResult{done("a", 8, false, 7), b}}, ""},
		"replaced":             {mission.Outcome{Children: []protocol.ChildResult{done("a", 9, true, 7, 8), b}}, ""},
		"skipped":              {mission.Outcome{Children: []protocol.ChildResult{done("a", 8, false)}, Skipped: gone("b", 20)}, ""},
		"too many tries":       {mission.Outcome{Children: []protocol.ChildResult{done("a", 9, false, 7, 8), b}}, "failed 2 times"},
		"replaced untried":     {mission.Outcome{Children: []protocol.ChildResult{done("a", 8, true), b}}, "after 0 failures"},
		"replaced too often":   {mission.Outcome{Children: []protocol.ChildResult{done("a", 10, true, 7, 8, 9), b}}, "failed 3 times"},
		"replaced by nothing":  {mission.Outcome{Children: []protocol.ChildResult{done("a", 8, false), done("b", 21, true, 20)}}, "was replaced"},
		"skipped untried":      {mission.Outcome{Children: []protocol.ChildResult{done("a", 8, false)}, Skipped: gone("b")}, "after 0 failures"},
		"skipped too often":    {mission.Outcome{Children: []protocol.ChildResult{done("a", 8, false)}, Skipped: gone("b", 20, 21)}, "after 2 failures"},
		"skipped what must be": {mission.Outcome{Children: []protocol.ChildResult{b}, Skipped: gone("a", 8)}, "was left out"},
		"skipped and done":     {mission.Outcome{Children: []protocol.ChildResult{done("a", 8, false), b}, Skipped: gone("b", 21)}, "stands twice"},
		"a failure twice":      {mission.Outcome{Children: []protocol.ChildResult{done("a", 9, true, 7, 7), b}}, "job of its own"},
		"its own failure":      {mission.Outcome{Children: []protocol.ChildResult{done("a", 7, false, 7), b}}, "job of its own"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r, err := mission.RollUp(plan, 6, row.out)
			if row.says != "" {
				require.ErrorContains(t, err, row.says)
				return
			}
			require.NoError(t, err)
			data, err := r.Encode()
			require.NoError(t, err)
			back, err := mission.DecodeResult(data)
			require.NoError(t, err)
			require.Equal(t, r, back)
		})
	}
}
