package mission

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"github.com/agijobs/omega/node/protocol"
)

// Template says how a plan is made for goals of a kind: the children, with places for the goal's parameters.
type Template struct {
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
	// Goals are the goals that it serves; AnyGoal is every other one.
	Goals []string `json:"goals"`
	// Skills are those that the job of a goal asks of its strategist, where the node makes a job of an owner's words.
	Skills []string `json:"required_skills,omitempty"`
	// Params are what it asks for, with what is taken where a goal does not say; an empty list must be given.
	Params   map[string]Param `json:"params,omitempty"`
	Children []TemplateChild  `json:"children"`
}

// TemplateChild is a child of a template. Its budgets are those of Child, or parts of the plan's in basis points. With
// Each it stands for as many children as the parameter has values, who share its reward and budgets; their refs get
// "-1", "-2" and so on. In texts, skills and tasks {name} is a parameter, {goal} the goal's text, {each} the value that
// a child stands for and {index} its number. A string in a task that is nothing but a whole number so becomes a number.
type TemplateChild struct {
	Child
	Each      string `json:"each,omitempty"`
	EnergyBP  uint64 `json:"energy_bp,omitempty"`
	ComputeBP uint64 `json:"compute_bp,omitempty"`
}

// ParseTemplate reads a template from TOML. Unknown keys are errors.
func ParseTemplate(data []byte) (Template, error) {
	var document map[string]any
	if err := toml.Unmarshal(data, &document); err != nil {
		var at *toml.DecodeError
		if errors.As(err, &at) {
			row, column := at.Position()
			return Template{}, fmt.Errorf("line %d, column %d: %w", row, column, err)
		}
		return Template{}, err
	}
	asJSON, err := json.Marshal(document)
	if err != nil {
		return Template{}, fmt.Errorf("a value that JSON does not have: %w", err)
	}
	var t Template
	if err := protocol.DecodeStrict(asJSON, &t); err != nil {
		return Template{}, err
	}
	return t, t.check()
}

func (t Template) check() error {
	if !validRef(t.Name) {
		return errors.New(`"name" is not 1 to 64 of a-z 0-9 . _ -`)
	}
	if len(t.Goals) == 0 {
		return errors.New(`"goals" names no goal`)
	}
	if err := checkParams(t.Params); err != nil {
		return err
	}
	var promised uint64
	for _, c := range t.Children {
		if c.Each != "" && t.Params[c.Each] == nil {
			return fmt.Errorf(`child %q: "each" names %q, which is no parameter`, c.Ref, c.Each)
		}
		if c.RewardBP == 0 || c.RewardBP > Whole {
			return fmt.Errorf(`child %q: "reward_bp" is %d, a part of the goal's reward from 1 to %d is needed`, c.Ref, c.RewardBP, Whole)
		}
		if c.EnergyBP > Whole || c.ComputeBP > Whole || c.EnergyBP > 0 && c.Energy > 0 || c.ComputeBP > 0 && c.Compute > 0 {
			return fmt.Errorf(`child %q: a budget is either an amount or 1 to %d basis points of the plan's`, c.Ref, Whole)
		}
		promised += c.RewardBP
	}
	if promised < GoalFloorBP || promised > Whole-MarginBP {
		return fmt.Errorf("the children are promised %d basis points of the reward, %d to %d are allowed", promised, GoalFloorBP, Whole-MarginBP)
	}
	return nil
}

// Hash names the template by what it says: comments, order of keys and spaces in its file do not count.
func (t Template) Hash() (protocol.Hash, error) {
	data, err := json.Marshal(t)
	if err != nil {
		return protocol.Hash{}, fmt.Errorf("encoding template %s: %w", t.Name, err)
	}
	return protocol.DocumentHash(data), nil
}

// Make makes the plan for the goal of a spec. The same goal, spec and reward give the same plan. Errors wrap
// protocol.ErrDocument.
func (t Template) Make(goal Goal, spec protocol.Spec, reward protocol.Amount) (Made, error) {
	hash, err := t.Hash()
	if err != nil {
		return Made{}, err
	}
	made := Made{Template: hash}
	if made.Plan, err = t.plan(goal, spec); err == nil {
		err = made.Check(goal, spec, reward)
	} else {
		err = fmt.Errorf("%w: %w", protocol.ErrDocument, err)
	}
	if err != nil {
		return Made{}, fmt.Errorf("making a plan by template %s: %w", t.Name, err)
	}
	return made, nil
}

func (t Template) plan(goal Goal, spec protocol.Spec) (Plan, error) {
	params := maps.Clone(t.Params)
	for name, values := range goal.Params {
		if _, known := params[name]; !known {
			return Plan{}, fmt.Errorf("the goal gives %q, which the template does not ask for", name)
		}
		params[name] = values
	}
	for name, values := range params {
		if len(values) == 0 {
			return Plan{}, fmt.Errorf("the goal does not give %q", name)
		}
	}
	copies := map[string][]string{}
	for _, c := range t.Children {
		if c.Each == "" {
			copies[c.Ref] = []string{c.Ref}
			continue
		}
		for i := range params[c.Each] {
			copies[c.Ref] = append(copies[c.Ref], c.Ref+"-"+strconv.Itoa(i+1))
		}
	}
	var plan Plan
	for _, c := range t.Children {
		for i, ref := range copies[c.Ref] {
			f := fill{"goal": {goal.Text}}
			maps.Copy(f, params)
			if c.Each != "" {
				f["each"], f["index"] = Param{params[c.Each][i]}, Param{strconv.Itoa(i + 1)}
			}
			child, err := c.made(f, ref, uint64(len(copies[c.Ref])), spec)
			if err == nil {
				err = child.deepen(goal.Depth + 1)
			}
			if err != nil {
				return Plan{}, fmt.Errorf("child %q: %w", ref, err)
			}
			child.Needs = nil
			for _, need := range c.Needs {
				if copies[need] == nil {
					return Plan{}, fmt.Errorf("child %q needs %q, which is not in the template", ref, need)
				}
				child.Needs = append(child.Needs, copies[need]...)
			}
			plan.Children = append(plan.Children, child)
		}
	}
	return plan, nil
}

// made is the child as one of so many copies, with the places filled and the shares of the plan's budgets worked out.
func (c TemplateChild) made(f fill, ref string, copies uint64, spec protocol.Spec) (Child, error) {
	child := c.Child
	child.Ref, child.Title, child.Description, child.Skills = ref, f.text(c.Title), f.text(c.Description), f.texts(c.Skills)
	child.RewardBP = c.RewardBP / copies
	child.Energy, child.Compute = c.Energy/copies, c.Compute/copies
	if c.EnergyBP > 0 {
		child.Energy = shareOf(spec.Energy, c.EnergyBP) / copies
	}
	if c.ComputeBP > 0 {
		child.Compute = shareOf(spec.Compute, c.ComputeBP) / copies
	}
	var err error
	if child.Task.Body, err = f.body(c.Task.Body); err != nil {
		return Child{}, err
	}
	if c.Replacement != nil {
		r := *c.Replacement
		r.Title, r.Description, r.Skills = f.text(r.Title), f.text(r.Description), f.texts(r.Skills)
		if r.Task.Body, err = f.body(r.Task.Body); err != nil {
			return Child{}, err
		}
		child.Replacement = &r
	}
	return child, nil
}

// deepen writes into the goals within a child how many plans stand above them.
func (c *Child) deepen(depth int) error {
	if err := deepen(&c.Task, depth); err != nil || c.Replacement == nil {
		return err
	}
	return deepen(&c.Replacement.Task, depth)
}

func deepen(task *protocol.Task, depth int) error {
	if task.Kind != protocol.TaskPlan {
		return nil
	}
	if depth >= MaxDepth {
		return tooDeep()
	}
	var p Plan
	if err := protocol.DecodeStrict(task.Body, &p); err != nil {
		return err
	}
	if p.Goal != nil {
		p.Goal.Depth = depth
	}
	for i := range p.Children {
		if err := p.Children[i].deepen(depth + 1); err != nil {
			return err
		}
	}
	body, err := json.Marshal(p)
	task.Body = body
	return err
}

// fill are the values for the places of a template.
type fill map[string]Param

// text fills the places of a text, once: what a value holds is no place. Several values are written with commas.
func (f fill) text(s string) string {
	pairs := make([]string, 0, 2*len(f))
	for _, name := range slices.Sorted(maps.Keys(f)) {
		pairs = append(pairs, "{"+name+"}", strings.Join(f[name], ", "))
	}
	return strings.NewReplacer(pairs...).Replace(s)
}

func (f fill) texts(list []string) []string {
	out := slices.Clone(list)
	for i := range out {
		out[i] = f.text(out[i])
	}
	return out
}

// body fills the places of a task's body.
func (f fill) body(raw json.RawMessage) (json.RawMessage, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	var v any
	numbers := json.NewDecoder(bytes.NewReader(raw))
	numbers.UseNumber() // as they were written
	if err := numbers.Decode(&v); err != nil {
		return nil, err
	}
	return json.Marshal(f.value(v))
}

func (f fill) value(v any) any {
	switch v := v.(type) {
	case string:
		return f.place(v)
	case []any:
		for i := range v {
			v[i] = f.value(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = f.value(v[key])
		}
	}
	return v
}

// place fills a string of a task: one that is nothing but a place gets the parameter itself, as a list where it has
// several values and as a number where it is one.
func (f fill) place(s string) any {
	name, opens := strings.CutPrefix(s, "{")
	name, closes := strings.CutSuffix(name, "}")
	values, known := f[name]
	if !opens || !closes || !known {
		return f.text(s)
	}
	list := make([]any, len(values))
	for i, v := range values {
		list[i] = v
		if n, err := strconv.ParseInt(v, 10, 64); err == nil && strconv.FormatInt(n, 10) == v {
			list[i] = json.Number(v)
		}
	}
	if len(list) == 1 {
		return list[0]
	}
	return list
}
