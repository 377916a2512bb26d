package mission_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

const examples = "../../docs/examples"

// exampleTemplates parses the templates that the handbook shows.
func exampleTemplates(t *testing.T) mission.Templates {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(examples, "templates", "*.toml"))
	require.NoError(t, err)
	require.Len(t, files, 2)
	var list []mission.Template
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		tmpl, err := mission.ParseTemplate(data)
		require.NoError(t, err, f)
		list = append(list, tmpl)
	}
	all, err := mission.NewTemplates(list...)
	require.NoError(t, err)
	return all
}

func exampleGoal(t *testing.T) (mission.Goal, protocol.Spec) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(examples, "goal.json"))
	require.NoError(t, err)
	spec, err := protocol.DecodeSpec(data)
	require.NoError(t, err)
	plan, err := mission.Check(spec, spec.Reward.Amount)
	require.NoError(t, err)
	require.NotNil(t, plan.Goal)
	return *plan.Goal, spec
}

func TestTemplates_theHandbooksExamplesMakePlansOfPlans(t *testing.T) {
	t.Parallel()
	all := exampleTemplates(t)
	goal, spec := exampleGoal(t)
	made, err := all.Make(goal, spec, spec.Reward.Amount)
	require.NoError(t, err)
	var refs, rewards []string
	for _, c := range made.Plan.Children {
		refs = append(refs, c.Ref)
		rewards = append(rewards, fmt.Sprint(c.RewardBP, "/", c.Energy, "/", c.Compute))
	}
	require.Equal(t, []string{"survey", "orbit-1", "orbit-2", "audit"}, refs)
	require.Equal(t, []string{"1000/15000/8000", "3000/45000/24000", "3000/45000/24000", "1500/22500/12000"}, rewards)
	inner := made.Plan.Children[1]
	require.Equal(t, "Collectors of the inner orbit", inner.Title)
	problem, err := dispatch.Decode(inner.Task.Body)
	require.NoError(t, err)
	require.Equal(t, uint64(1200), problem.Regions[0].EnergyDemand, "the goal's figure, as a number")
	require.Equal(t, "inner", problem.Regions[0].Name)
	instead, ok := inner.Instead()
	require.True(t, ok)
	require.Equal(t, "Collectors of the inner orbit, one region only", instead.Title)
	audit := made.Plan.Children[3]
	require.Equal(t, []string{"orbit-1", "orbit-2"}, audit.Needs, "all that the name stands for")

	parts, err := made.Plan.Parts(spec, mission.Job{ID: 7, Reward: spec.Reward.Amount, Now: 1000, Deadline: 100_000})
	require.NoError(t, err)
	require.Equal(t, "audit", parts[3].Spec.Ref)
	nested, err := mission.Check(parts[3].Spec, parts[3].Spec.Reward.Amount)
	require.NoError(t, err)
	require.Equal(t, 1, nested.Goal.Depth, "a goal knows how deep it stands")
	deeper, err := all.Make(*nested.Goal, parts[3].Spec, parts[3].Spec.Reward.Amount)
	require.NoError(t, err)
	require.Equal(t, "Check 2: the outer orbit", deeper.Plan.Children[1].Title)

	for _, p := range append(parts[:3:3], mustParts(t, deeper, parts[3].Spec)...) {
		body, err := dispatch.Decode(p.Spec.Task.Body)
		require.NoError(t, err)
		_, err = dispatch.Solve(body)
		require.NoError(t, err, "%s can be done", p.Spec.Ref)
	}
}

func mustParts(t *testing.T, m mission.Made, spec protocol.Spec) []mission.Part {
	t.Helper()
	parts, err := m.Plan.Parts(spec, mission.Job{ID: 9, Reward: spec.Reward.Amount, Now: 1000, Deadline: 50_000})
	require.NoError(t, err)
	return parts
}

// tmpl is a template of one line for each child.
func tmpl(name, goals, params string, children ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "name = %q\ngoals = [%s]\n[params]\n%s\n", name, goals, params)
	for _, c := range children {
		b.WriteString("[[children]]\n" + c + "\n")
	}
	return b.String()
}

const simple = `ref = "a"
title = "Do {goal}"
reward_bp = 6000
task = { kind = "command", body = { program = "{tool}", n = "{n}", all = "{list}", text = "n is {n}" } }`

func parse(t require.TestingT, text string) mission.Template {
	out, err := mission.ParseTemplate([]byte(text))
	require.NoError(t, err, text)
	return out
}

func TestTemplate_fillsItsPlaces(t *testing.T) {
	t.Parallel()
	x := parse(t, tmpl("x", `"Work"`, `tool = "{n}"
n = 7
list = ["u", 2]`, simple))
	goal := mission.Goal{Text: "Work <hard>", Params: map[string]mission.Param{"n": {"-3"}}}
	made, err := x.Make(goal, planSpec("{}"), protocol.Tokens(10))
	require.NoError(t, err)
	require.Equal(t, "Do Work <hard>", made.Plan.Children[0].Title)
	require.JSONEq(t, `{"program":"{n}","n":-3,"all":["u",2],"text":"n is -3"}`, string(made.Plan.Children[0].Task.Body), "what a value holds is no place")

	again, err := x.Make(goal, planSpec("{}"), protocol.Tokens(10))
	require.NoError(t, err)
	require.Equal(t, made, again)
	data, err := made.Encode()
	require.NoError(t, err)
	back, err := mission.DecodeMade(data)
	require.NoError(t, err)
	require.NoError(t, back.Check(goal, planSpec("{}"), protocol.Tokens(10)))
	other := parse(t, "# a comment\n"+tmpl("x", `"Work"`, `list = ["u", 2]
n = 7
tool = "{n}"`, simple))
	a, err := x.Hash()
	require.NoError(t, err)
	b, err := other.Hash()
	require.NoError(t, err)
	require.Equal(t, a, b, "the hash is of what it says")
}

func TestTemplate_refuses(t *testing.T) {
	t.Parallel()
	child := func(extra string) string {
		return "ref = \"a\"\ntitle = \"A\"\ntask = { kind = \"command\" }\n" + extra
	}
	for name, row := range map[string]struct{ text, says string }{
		"no TOML":            {"name = ", "line 1"},
		"unknown key":        {tmpl("x", `"g"`, "", child("reward_bp = 6000\ncolour = 1")), "unknown field"},
		"no name":            {tmpl("X!", `"g"`, "", child("reward_bp = 6000")), "name"},
		"no goal":            {tmpl("x", ``, "", child("reward_bp = 6000")), "no goal"},
		"nothing promised":   {tmpl("x", `"g"`, "", child("")), "reward_bp"},
		"too little":         {tmpl("x", `"g"`, "", child("reward_bp = 3999")), "4000 to 9000"},
		"too much":           {tmpl("x", `"g"`, "", child("reward_bp = 9001")), "4000 to 9000"},
		"each of nothing":    {tmpl("x", `"g"`, "", child("reward_bp = 6000\neach = \"z\"")), "no parameter"},
		"two budgets":        {tmpl("x", `"g"`, "", child("reward_bp = 6000\nenergy_bp = 1\nenergy_budget = 1")), "either"},
		"bad parameter":      {tmpl("x", `"g"`, "n = 1.5", child("reward_bp = 6000")), "whole number"},
		"bad parameter name": {tmpl("x", `"g"`, "\"N N\" = 1", child("reward_bp = 6000")), "name of a parameter"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := mission.ParseTemplate([]byte(row.text))
			require.ErrorContains(t, err, row.says)
		})
	}
	x := parse(t, tmpl("x", `"g"`, "n = []", child("reward_bp = 6000")))
	for says, goal := range map[string]mission.Goal{
		"does not give":    {Text: "g"},
		"does not ask for": {Text: "g", Params: map[string]mission.Param{"n": {"1"}, "m": {"1"}}},
		"nested deeper":    {Text: "g", Params: map[string]mission.Param{"n": {"1"}}, Depth: mission.MaxDepth},
		"asks for template": {
			Text: "g", Params: map[string]mission.Param{"n": {"1"}}, Template: &protocol.Hash{1},
		},
	} {
		_, err := x.Make(goal, planSpec("{}"), protocol.Tokens(10))
		require.ErrorIs(t, err, protocol.ErrDocument, says)
		require.ErrorContains(t, err, says)
	}
}

func TestTemplates_serveGoalsAndEnd(t *testing.T) {
	t.Parallel()
	plan := func(name, goals, next string) mission.Template {
		return parse(t, tmpl(name, goals, "", fmt.Sprintf("ref = \"a\"\ntitle = \"A\"\nreward_bp = 6000\ntask = { kind = \"plan\", body = { goal = { text = %q } } }", next)))
	}
	leaf := parse(t, tmpl("leaf", `"Leaf"`, "", "ref = \"a\"\ntitle = \"A\"\nreward_bp = 6000\ntask = { kind = \"command\" }"))
	all, err := mission.NewTemplates(leaf, plan("one", `"One"`, "leaf"), plan("any", `"*"`, " LEAF "))
	require.NoError(t, err)
	for text, want := range map[string]string{"  oNe ": "one", "Leaf": "leaf", "anything": "any"} {
		got, ok := all.For(mission.Goal{Text: text})
		require.True(t, ok)
		require.Equal(t, want, got.Name)
	}
	h, err := leaf.Hash()
	require.NoError(t, err)
	got, ok := all.For(mission.Goal{Text: "One", Template: &h})
	require.True(t, ok)
	require.Equal(t, "leaf", got.Name, "the template that the goal asks for")
	_, ok = all.For(mission.Goal{Text: "One", Template: &protocol.Hash{9}})
	require.False(t, ok)
	_, err = mission.Templates{}.Make(mission.Goal{Text: "One"}, planSpec("{}"), protocol.Tokens(1))
	require.ErrorContains(t, err, "no plan template")

	for says, list := range map[string][]mission.Template{
		"two templates":        {leaf, leaf},
		"both serve":           {plan("x", `"One"`, "Leaf"), plan("y", `"one "`, "Leaf")},
		"x -> y -> x":          {plan("x", `"X"`, "Y"), plan("y", `"Y"`, "X")},
		"x -> x":               {plan("x", `"*"`, "whatever")},
		"x -> any -> any":      {plan("any", `"*"`, "whatever"), plan("x", `"X"`, "Y")},
		"would never end":      {plan("x", `"X"`, "x")},
		"plans by templates a": {plan("a", `"A"`, "B"), plan("b", `"B"`, "C"), plan("c", `"C"`, "A")},
	} {
		_, err := mission.NewTemplates(list...)
		require.Error(t, err, says)
		if says != "x -> any -> any" { // the first template is walked first
			require.ErrorContains(t, err, says)
		}
	}
}

// A goal with a place in it is known only once it is filled: plans by it end at the stated depth.
func TestTemplates_depthIsBoundedWhereNamesCannotTell(t *testing.T) {
	t.Parallel()
	x := parse(t, tmpl("x", `"*"`, "", "ref = \"a\"\ntitle = \"A\"\nreward_bp = 8000\ntask = { kind = \"plan\", body = { goal = { text = \"{goal} again\" } } }"))
	all, err := mission.NewTemplates(x)
	require.NoError(t, err)
	spec, reward, goal := planSpec("{}"), protocol.Tokens(1_000_000), mission.Goal{Text: "Go"}
	for depth := 0; ; depth++ {
		made, err := all.Make(goal, spec, reward)
		if err != nil {
			require.ErrorContains(t, err, "nested deeper")
			require.Equal(t, mission.MaxDepth-1, depth)
			return
		}
		parts := mustParts(t, made, protocol.Spec{Reward: protocol.TokenText{Amount: reward}})
		spec, reward = parts[0].Spec, parts[0].Spec.Reward.Amount
		plan, err := mission.Decode(spec.Task.Body)
		require.NoError(t, err)
		goal = *plan.Goal
		require.Equal(t, depth+1, goal.Depth)
	}
}

func TestGoal_refuses(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct{ body, says string }{
		"both":            {`{"goal":{"text":"x"},"children":[{"ref":"a","title":"A","reward":1,"task":{"kind":"command"}}]}`, "one of them"},
		"neither":         {`{}`, "or else a goal"},
		"no text":         {`{"goal":{"text":" "}}`, "text"},
		"negative depth":  {`{"goal":{"text":"x","depth":-1}}`, "depth"},
		"too deep":        {`{"goal":{"text":"x","depth":6}}`, "nested deeper"},
		"a bad parameter": {`{"goal":{"text":"x","params":{"a":{}}}}`, "parameter"},
		"null in a list":  {`{"goal":{"text":"x","params":{"a":[null]}}}`, "parameter"},
		"bad name":        {`{"goal":{"text":"x","params":{"A B":1}}}`, "name of a parameter"},
		"long value":      {`{"goal":{"text":"x","params":{"a":"` + strings.Repeat("y", 201) + `"}}}`, "too long"},
		"many parameters": {`{"goal":{"text":"x","params":{` + many(17) + `}}}`, "17 parameters"},
		"says too little": {`{"children":[{"ref":"a","title":"A","reward":1,"task":{"kind":"plan","body":{"goal":{"text":"x"}}}}]}`, "below 1 plans"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := mission.Decode(json.RawMessage(row.body))
			require.ErrorIs(t, err, protocol.ErrDocument)
			require.ErrorContains(t, err, row.says)
		})
	}
}

func many(n int) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = fmt.Sprintf(`"p%d":1`, i)
	}
	return strings.Join(parts, ",")
}

// Whatever a template says and a goal gives: what is made stays within the goal's reward and budgets, promises enough,
// is the same each time, and is found sound by whoever checks it.
func TestTemplate_madePlansHoldTheirBounds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 8).Draw(t, "children")
		left := [3]int{9000, 10_000, 10_000}
		share := func(i int) int {
			got := rapid.IntRange(1, max(1, left[i]/2)).Draw(t, "share")
			left[i] -= got
			return got
		}
		var children []string
		for i := range n {
			reward := share(0)
			if i == 0 {
				reward, left[0] = 4000, 5000
			}
			c := fmt.Sprintf("ref = \"c%d\"\ntitle = \"T {each}{goal}\"\nreward_bp = %d\nenergy_bp = %d\ncompute_bp = %d\ntask = { kind = \"command\" }", i, reward, share(1), share(2))
			if rapid.Bool().Draw(t, "each") {
				c += "\neach = \"list\""
			}
			if i > 0 && rapid.Bool().Draw(t, "need") {
				c += fmt.Sprintf("\nneeds = [\"c%d\"]", rapid.IntRange(0, i-1).Draw(t, "which"))
			}
			children = append(children, c)
		}
		text := tmpl("x", `"*"`, "list = []", children...)
		x, err := mission.ParseTemplate([]byte(text))
		require.NoError(t, err, text)
		values := rapid.SliceOfN(rapid.StringMatching(`[a-z{}0-9]{0,8}`), 1, 12).Draw(t, "values")
		goal := mission.Goal{Text: "G", Params: map[string]mission.Param{"list": values}}
		spec := planSpec("{}")
		spec.Energy, spec.Compute = rapid.Uint64Range(0, 1<<50).Draw(t, "energy"), rapid.Uint64Range(0, 1<<50).Draw(t, "compute")
		reward := protocol.Units(rapid.Uint64Range(1, 1<<60).Draw(t, "reward"))
		made, err := x.Make(goal, spec, reward)
		if err != nil {
			require.ErrorIs(t, err, protocol.ErrDocument)
			return // a budget or a reward that so many cannot share
		}
		again, err := x.Make(goal, spec, reward)
		require.NoError(t, err)
		require.Equal(t, made, again)
		require.NoError(t, made.Check(goal, spec, reward))
		parts, err := made.Plan.Parts(spec, mission.Job{ID: 3, Reward: reward, Now: 0, Deadline: 1 << 40})
		require.NoError(t, err)
		var energy, compute uint64
		var sum protocol.Amount
		for _, p := range parts {
			energy, compute, sum = energy+p.Spec.Energy, compute+p.Spec.Compute, sum.Add(p.Spec.Reward.Amount)
		}
		require.LessOrEqual(t, sum.Cmp(reward.MulDiv(9, 10)), 0)
		if spec.Energy > 0 {
			require.LessOrEqual(t, energy, spec.Energy)
		}
		if spec.Compute > 0 {
			require.LessOrEqual(t, compute, spec.Compute)
		}
	})
}

func FuzzTemplate(f *testing.F) {
	for _, name := range []string{"swarm-segment.toml", "audit.toml"} {
		data, err := os.ReadFile(filepath.Join(examples, "templates", name))
		require.NoError(f, err)
		f.Add(string(data), "Deploy", "inner")
	}
	f.Add(tmpl("x", `"*"`, "n = 1", simple), "{n}", "{goal}")
	f.Fuzz(func(t *testing.T, text, goal, value string) {
		x, err := mission.ParseTemplate([]byte(text))
		if err != nil {
			return
		}
		g := mission.Goal{Text: goal, Params: map[string]mission.Param{}}
		for name := range x.Params {
			g.Params[name] = mission.Param{value}
		}
		spec := planSpec("{}")
		made, err := x.Make(g, spec, protocol.Tokens(100))
		if err != nil {
			return
		}
		require.NoError(t, made.Check(g, spec, protocol.Tokens(100)))
	})
}
