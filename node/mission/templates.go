package mission

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// Templates are those that a strategist makes plans by.
type Templates struct {
	list   []Template
	hashes []protocol.Hash
}

// NewTemplates refuses templates of one name or for one goal, and such as would lead to each other without end.
func NewTemplates(list ...Template) (Templates, error) {
	all := Templates{list: list}
	goals := map[string]string{}
	for i, t := range list {
		if slices.ContainsFunc(list[:i], func(o Template) bool { return o.Name == t.Name }) {
			return Templates{}, fmt.Errorf("two templates have the name %q", t.Name)
		}
		for _, g := range t.Goals {
			if other, taken := goals[SameGoal(g)]; taken {
				return Templates{}, fmt.Errorf("templates %q and %q both serve the goal %q", other, t.Name, g)
			}
			goals[SameGoal(g)] = t.Name
		}
		h, err := t.Hash()
		if err != nil {
			return Templates{}, err
		}
		all.hashes = append(all.hashes, h)
	}
	for _, t := range list {
		if walk, endless := all.endless(t, nil); endless {
			return Templates{}, fmt.Errorf("plans by templates %s would never end", strings.Join(walk, " -> "))
		}
	}
	return all, nil
}

// For returns the template that serves a goal: the one that the goal asks for, else the one that names it, else the one
// that serves every other goal.
func (all Templates) For(goal Goal) (Template, bool) {
	if goal.Template != nil {
		return all.ByHash(*goal.Template)
	}
	for _, name := range []string{SameGoal(goal.Text), AnyGoal} {
		for _, t := range all.list {
			if slices.ContainsFunc(t.Goals, func(g string) bool { return SameGoal(g) == name }) {
				return t, true
			}
		}
	}
	return Template{}, false
}

// ByHash returns the template of that hash.
func (all Templates) ByHash(h protocol.Hash) (Template, bool) {
	i := slices.Index(all.hashes, h)
	if i < 0 {
		return Template{}, false
	}
	return all.list[i], true
}

// Make makes the plan for a goal by the template that serves it.
func (all Templates) Make(goal Goal, spec protocol.Spec, reward protocol.Amount) (Made, error) {
	t, ok := all.For(goal)
	if !ok {
		return Made{}, fmt.Errorf("no plan template serves the goal %q", goal.Text)
	}
	return t.Make(goal, spec, reward)
}

// skillsParam is the parameter, of templates that ask for it, that takes the skills which an owner named for a goal.
const skillsParam = "skills"

// Adopt makes a plan task of a spec that has none: its title is the goal. Where the template says which skills a
// strategist needs, these take the place of the spec's own, which become the template's parameter "skills".
func (all Templates) Adopt(spec protocol.Spec) (protocol.Spec, error) {
	goal := Goal{Text: spec.Title}
	t, ok := all.For(goal)
	if !ok {
		return spec, fmt.Errorf("no plan template serves the goal %q", goal.Text)
	}
	if _, asked := t.Params[skillsParam]; asked && len(spec.Skills) > 0 {
		goal.Params = map[string]Param{skillsParam: spec.Skills}
	}
	if len(t.Skills) > 0 {
		spec.Skills = t.Skills
	}
	body, err := json.Marshal(Plan{Goal: &goal})
	if err != nil {
		return spec, fmt.Errorf("encoding the goal: %w", err)
	}
	spec.Task = protocol.Task{Kind: protocol.TaskPlan, Body: body}
	_, err = t.Make(goal, spec, spec.Reward.Amount)
	return spec, err
}

// endless walks from a template to those that serve the goals of its children, until one comes again. Goals with
// places in them are known only once they are filled; plans by those end at MaxDepth.
func (all Templates) endless(t Template, walk []string) ([]string, bool) {
	again := slices.Contains(walk, t.Name)
	if walk = append(walk[:len(walk):len(walk)], t.Name); again {
		return walk, true
	}
	for _, g := range t.goalsWithin() {
		next, ok := all.For(g)
		if !ok || strings.Contains(g.Text, "{") {
			continue
		}
		if round, endless := all.endless(next, walk); endless {
			return round, true
		}
	}
	return nil, false
}

func (t Template) goalsWithin() (goals []Goal) {
	for _, c := range t.Children {
		goals = append(goals, goalsOf(c.Child)...)
	}
	return goals
}

// goalsOf lists the goals in the tasks of a child; what cannot be read has none.
func goalsOf(c Child) (goals []Goal) {
	tasks := []protocol.Task{c.Task}
	if c.Replacement != nil {
		tasks = append(tasks, c.Replacement.Task)
	}
	for _, task := range tasks {
		var p Plan
		if task.Kind != protocol.TaskPlan || protocol.DecodeStrict(task.Body, &p) != nil {
			continue
		}
		if p.Goal != nil {
			goals = append(goals, *p.Goal)
		}
		for _, nested := range p.Children {
			goals = append(goals, goalsOf(nested)...)
		}
	}
	return goals
}
