package mission_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

const launch = `{"children":[
 {"ref":"fly","title":"Fly","reward_bp":3000,"needs":["build","fuel"],"task":{"kind":"command"}},
 {"ref":"build","title":"Build","required_skills":["steel"],"reward_bp":4000,"retries":2,"needs":["draw"],"task":{"kind":"command","body":{"x": "<1>"}}},
 {"ref":"fuel","title":"Fuel","reward":"1.5","energy_budget":7,"task":{"kind":"dispatch","body":{}}},
 {"ref":"draw","title":"Draw","reward":"0.5","deadline_bp":1000,"task":{"kind":"command"}}]}`

func planSpec(body string) protocol.Spec {
	return protocol.Spec{
		Version: 1, Title: "Launch", Reward: protocol.TokenText{Amount: protocol.Tokens(100)},
		Task: protocol.Task{Kind: protocol.TaskPlan, Body: json.RawMessage(body)},
	}
}

func TestExpandOrdersAndShares(t *testing.T) {
	t.Parallel()
	job := mission.Job{ID: 7, Reward: protocol.Tokens(100), Now: 1_000, Deadline: 11_000}
	specs, err := mission.Expand(planSpec(launch), job)
	require.NoError(t, err)
	var refs, rewards []string
	var due []uint64
	for _, part := range specs {
		s := part.Spec
		require.NoError(t, s.Check())
		require.Equal(t, protocol.JobID(7), s.Parent)
		refs, rewards, due = append(refs, s.Ref), append(rewards, s.Reward.Tokens()), append(due, s.Deadline)
	}
	require.Equal(t, []string{"fuel", "draw", "build", "fly"}, refs)
	require.Equal(t, []string{"1.5", "0.5", "40", "30"}, rewards)
	require.Equal(t, []uint64{4_000, 2_000, 7_000, 10_000}, due)
	require.Equal(t, uint64(7), specs[0].Spec.Energy)
	require.Equal(t, []string{"steel"}, specs[2].Spec.Skills)
}

func TestExpandRefuses(t *testing.T) {
	t.Parallel()
	job := mission.Job{ID: 7, Reward: protocol.Tokens(100), Now: 1_000, Deadline: 11_000}
	child := func(fields string) string {
		return `{"children":[{"ref":"a","title":"A","task":{"kind":"command"},` + fields + `}]}`
	}
	two := func(a, b string) string {
		return fmt.Sprintf(`{"children":[{"ref":"a","title":"A","reward":1,"task":{"kind":"command"},%s},
			{"ref":"b","title":"B","reward":1,"task":{"kind":"command"},%s}]}`, a, b)
	}
	for _, row := range []struct{ name, body, says string }{
		{"no children", `{"children":[]}`, "1 to 64"},
		{"unknown key", child(`"reward":1,"colour":2`), "unknown field"},
		{"no reward", child(`"retries":1`), "exactly one"},
		{"both rewards", child(`"reward":1,"reward_bp":1`), "exactly one"},
		{"bad ref", `{"children":[{"ref":"../a","title":"A","reward":1,"task":{"kind":"command"}}]}`, "a-z"},
		{"doubled ref", `{"children":[{"ref":"a","title":"A","reward":1,"task":{"kind":"command"}},{"ref":"a","title":"A","reward":1,"task":{"kind":"command"}}]}`, "stands twice"},
		{"no title", `{"children":[{"ref":"a","title":" ","reward":1,"task":{"kind":"command"}}]}`, "title"},
		{"unknown kind", `{"children":[{"ref":"a","title":"A","reward":1,"task":{"kind":"magic"}}]}`, "magic"},
		{"unknown need", child(`"reward":1,"needs":["z"]`), "not in the plan"},
		{"too many retries", child(`"reward":1,"retries":11`), "retries"},
		{"share too large", child(`"reward_bp":9001`), "9001 basis points"},
		{"over the reward", child(`"reward":90.1`), "90.1 tokens"},
		{"own cycle", child(`"reward":1,"needs":["a"]`), "a -> a"},
		{"cycle", two(`"needs":["b"]`, `"needs":["a"]`), "a -> b -> a"},
		{"late need", two(`"deadline_bp":5000`, `"needs":["a"],"deadline_bp":4000`), "not after"},
		{"nested fault", `{"children":[{"ref":"a","title":"A","reward":1,"task":{"kind":"plan","body":{"children":[]}}}]}`, `child "a"`},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			_, err := mission.Expand(planSpec(row.body), job)
			require.ErrorIs(t, err, protocol.ErrDocument)
			require.ErrorContains(t, err, row.says)
			require.Equal(t, strings.Contains(row.name, "cycle"), errors.Is(err, mission.ErrCycle))
		})
	}
	_, err := mission.Expand(planSpec(launch), mission.Job{ID: 7, Reward: protocol.Tokens(100), Now: 5, Deadline: 5})
	require.ErrorContains(t, err, "has passed")
}

func TestPlansNestToTheStatedDepth(t *testing.T) {
	t.Parallel()
	nest := func(depth int) string {
		body := `{"children":[{"ref":"a","title":"A","reward_bp":5000,"task":{"kind":"dispatch","body":{"a":{"b":[{"c":[1]}]}}}}]}`
		for range depth - 1 {
			body = `{"children":[{"ref":"a","title":"A","reward_bp":5000,"task":{"kind":"plan","body":` + body + `}}]}`
		}
		return body
	}
	data, err := planSpec(nest(mission.MaxDepth)).Encode()
	require.NoError(t, err)
	spec, err := protocol.DecodeSpec(data)
	require.NoError(t, err, "the deepest plan must fit into a spec document")
	for depth := 1; depth <= mission.MaxDepth; depth++ {
		specs, err := mission.Expand(spec, mission.Job{ID: 1, Reward: protocol.Tokens(64), Now: 1, Deadline: 1 << 40})
		require.NoError(t, err)
		spec = specs[0].Spec
	}
	require.Equal(t, protocol.TaskDispatch, spec.Task.Kind)
	_, err = mission.Decode(json.RawMessage(nest(mission.MaxDepth + 1)))
	require.ErrorContains(t, err, "nested deeper")
}

func TestPostedChildMustMatchItsPlan(t *testing.T) {
	t.Parallel()
	plan, err := mission.Decode(json.RawMessage(launch))
	require.NoError(t, err)
	specs, err := mission.Expand(planSpec(launch), mission.Job{ID: 7, Reward: protocol.Tokens(100), Now: 1, Deadline: 9_999})
	require.NoError(t, err)
	for _, part := range specs {
		s := part.Spec
		data, err := s.Encode()
		require.NoError(t, err)
		posted, err := protocol.DecodeSpec(data)
		require.NoError(t, err)
		c, ok := plan.Child(s.Ref)
		require.True(t, ok)
		require.NoError(t, c.Matches(posted, 7, protocol.Tokens(100)))
		later := posted
		later.Deadline += 100
		require.NoError(t, c.Matches(later, 7, protocol.Tokens(100)))
		for says, change := range map[string]func(*protocol.Spec){
			"parent":    func(s *protocol.Spec) { s.Parent = 8 },
			"ref":       func(s *protocol.Spec) { s.Ref = "other" },
			"reward":    func(s *protocol.Spec) { s.Reward.Amount = protocol.Units(1) },
			"title":     func(s *protocol.Spec) { s.Title += "!" },
			"task kind": func(s *protocol.Spec) { s.Task.Kind = protocol.TaskChat },
			"task body": func(s *protocol.Spec) { s.Task.Body = json.RawMessage(`{"easy":true}`) },
			"skills":    func(s *protocol.Spec) { s.Skills = []string{"none"} },
			"budgets":   func(s *protocol.Spec) { s.Energy++ },
		} {
			other := posted
			change(&other)
			require.ErrorContains(t, c.Matches(other, 7, protocol.Tokens(100)), says)
		}
	}
}

func TestReadyFollowsNeeds(t *testing.T) {
	t.Parallel()
	plan, err := mission.Decode(json.RawMessage(launch))
	require.NoError(t, err)
	specs, err := mission.Expand(planSpec(launch), mission.Job{ID: 7, Reward: protocol.Tokens(100), Now: 1, Deadline: 9_999})
	require.NoError(t, err)
	var children []protocol.ChildJob
	for _, part := range specs {
		c, err := plan.Order(part.Spec, protocol.Hash{1}, "ipfs://x")
		require.NoError(t, err)
		children = append(children, c)
	}
	done := map[string]bool{}
	ready := func() (refs []string) {
		for _, c := range mission.Ready(children, func(ref string) bool { return done[ref] }) {
			refs = append(refs, c.Ref)
		}
		return refs
	}
	require.Equal(t, []string{"fuel", "draw"}, ready())
	done["draw"] = true
	require.Equal(t, []string{"fuel", "build"}, ready())
	done["fuel"], done["build"] = true, true
	require.Equal(t, []string{"fly"}, ready())
	done["fly"] = true
	require.Empty(t, ready())
}

func TestRollUpCoversThePlan(t *testing.T) {
	t.Parallel()
	plan, err := mission.Decode(json.RawMessage(launch))
	require.NoError(t, err)
	result := func(ref string, job protocol.JobID) protocol.ChildResult {
		return protocol.ChildResult{Ref: ref, Job: job, Reward: protocol.Tokens(2)}
	}
	all := []protocol.ChildResult{result("fuel", 8), result("draw", 9), result("build", 10), result("fly", 11)}
	r, err := mission.RollUp(plan, 7, mission.Outcome{Children: all})
	require.NoError(t, err)
	require.Equal(t, protocol.Tokens(8), r.Spent)
	data, err := r.Encode()
	require.NoError(t, err)
	again, err := mission.DecodeResult(data)
	require.NoError(t, err)
	require.Equal(t, r, again)

	_, err = mission.DecodeResult([]byte(strings.Replace(string(data), `"spent":"8`, `"spent":"9`, 1)))
	require.ErrorContains(t, err, "add up to")
	for says, children := range map[string][]protocol.ChildResult{
		"no result":         all[:3],
		"stands twice":      append(all[:3:3], result("fuel", 12)),
		"not in the plan":   append(all[:3:3], result("sail", 12)),
		"job of its own":    append(all[:3:3], result("fly", 10)),
		"names job 7":       append(all[:3:3], result("fly", 7)),
		"names job 0":       append(all[:3:3], result("fly", 0)),
		"rolling up job 7:": nil,
	} {
		_, err := mission.RollUp(plan, 7, mission.Outcome{Children: children})
		require.ErrorContains(t, err, says)
	}
}

// Whatever plan is expanded, its rewards stay within the margin, its deadlines within the job's, and each
// child stands after those it needs.
func TestExpandHoldsItsBounds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, mission.MaxChildren).Draw(t, "children")
		plan := mission.Plan{}
		for i := range n {
			c := mission.Child{
				Ref: fmt.Sprint("c", i), Title: "T", Task: protocol.Task{Kind: protocol.TaskCommand},
				RewardBP: rapid.Uint64Range(1, 9_000/uint64(n)).Draw(t, "bp"),
			}
			if i > 0 {
				for range rapid.IntRange(0, 3).Draw(t, "needs") {
					c.Needs = append(c.Needs, fmt.Sprint("c", rapid.IntRange(0, i-1).Draw(t, "need")))
				}
			}
			plan.Children = append(plan.Children, c)
		}
		perm := rapid.Permutation(plan.Children).Draw(t, "order")
		body, err := json.Marshal(mission.Plan{Children: perm})
		require.NoError(t, err)
		job := mission.Job{
			ID: 3, Reward: protocol.Units(rapid.Uint64Range(10_000, 1<<62).Draw(t, "reward")),
			Now: rapid.Uint64Range(0, 1<<32).Draw(t, "now"),
		}
		job.Deadline = job.Now + rapid.Uint64Range(10_000, 1<<32).Draw(t, "time")
		specs, err := mission.Expand(planSpec(string(body)), job)
		require.NoError(t, err)
		require.Len(t, specs, n)
		due := map[string]uint64{}
		var sum protocol.Amount
		for _, part := range specs {
			s := part.Spec
			require.Greater(t, s.Deadline, job.Now)
			require.LessOrEqual(t, s.Deadline, job.Deadline)
			c, _ := plan.Child(s.Ref)
			for _, need := range c.Needs {
				require.Contains(t, due, need)
				require.Less(t, due[need], s.Deadline)
			}
			due[s.Ref] = s.Deadline
			sum = sum.Add(s.Reward.Amount)
		}
		require.LessOrEqual(t, sum.Cmp(job.Reward.MulDiv(9, 10)), 0)
	})
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(launch))
	f.Add([]byte(`{"children":[{"ref":"a","title":"A","reward_bp":1,"task":{"kind":"plan","body":{"children":null}}}]}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		if _, err := mission.Decode(body); err != nil {
			require.ErrorIs(t, err, protocol.ErrDocument)
			return
		}
		_, err := mission.Expand(planSpec(string(body)), mission.Job{ID: 1, Reward: protocol.Tokens(10), Deadline: 99_999})
		if err != nil {
			require.ErrorIs(t, err, protocol.ErrDocument)
		}
	})
}
