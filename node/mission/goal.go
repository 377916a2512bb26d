package mission

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// Limits of a goal's parameters.
const (
	MaxParams     = 16
	MaxParamBytes = 200
)

// AnyGoal in a template stands for every goal that no other template names.
const AnyGoal = "*"

// GoalFloorBP is the part of a plan's reward, in basis points, that the children of a plan made for a goal are promised
// at least: who makes the plan must not make it of nothing.
const GoalFloorBP = 4_000

// Goal is a plan that is still to be made: what is to be reached, and the figures that the template asks for. Depth is
// how many plans stand above it. Template, where it is set, is the hash of the only template that may be used.
type Goal struct {
	Text     string           `json:"text"`
	Params   map[string]Param `json:"params,omitempty"`
	Template *protocol.Hash   `json:"template,omitempty"`
	Depth    int              `json:"depth,omitempty"`
}

// Param is a parameter: one value, or several. In JSON it is a string, a whole number, or a list of those.
type Param []string

// UnmarshalJSON reads "north", 7 or ["north", 7].
func (p *Param) UnmarshalJSON(b []byte) error {
	var list []json.RawMessage
	if err := json.Unmarshal(b, &list); err != nil {
		list = []json.RawMessage{b}
	}
	out := make(Param, len(list))
	for i, raw := range list {
		var number int64
		switch {
		case json.Unmarshal(raw, &out[i]) == nil && raw[0] == '"':
		case json.Unmarshal(raw, &number) == nil && string(raw) != "null":
			out[i] = strconv.FormatInt(number, 10)
		default:
			return errors.New("a parameter is a string, a whole number, or a list of those")
		}
	}
	*p = out
	return nil
}

// MarshalJSON writes what UnmarshalJSON reads, values as strings.
func (p Param) MarshalJSON() ([]byte, error) {
	if len(p) == 1 {
		return json.Marshal(p[0])
	}
	return json.Marshal([]string(p))
}

// check holds a goal that stands on a level of the tree against the limits.
func (g Goal) check(level int) error {
	switch {
	case strings.TrimSpace(g.Text) == "" || len(g.Text) > protocol.MaxTitleBytes:
		return fmt.Errorf(`"goal" has a "text" of %d bytes, 1 to %d are allowed`, len(g.Text), protocol.MaxTitleBytes)
	case g.Depth < level-1:
		return fmt.Errorf(`"goal" says "depth" %d and stands below %d plans`, g.Depth, level-1)
	case g.Depth >= MaxDepth:
		return tooDeep()
	}
	return checkParams(g.Params)
}

func checkParams(params map[string]Param) error {
	if len(params) > MaxParams {
		return fmt.Errorf("%d parameters, at most %d are allowed", len(params), MaxParams)
	}
	for name, values := range params {
		if !validRef(name) {
			return errors.New("the name of a parameter is not 1 to 64 of a-z 0-9 . _ -")
		}
		if len(values) > MaxChildren || slices.ContainsFunc(values, func(v string) bool { return len(v) > MaxParamBytes }) {
			return fmt.Errorf("parameter %q has too many or too long values: %d of %d bytes are allowed", name, MaxChildren, MaxParamBytes)
		}
	}
	return nil
}

// SameGoal brings a goal's text into the form in which goals are compared: lower case, single spaces.
func SameGoal(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), " ")) }

// Made is a plan that a strategist made for a goal, by the template of that hash.
type Made struct {
	Template protocol.Hash `json:"template"`
	Plan     Plan          `json:"plan"`
}

// Encode returns the document's bytes.
func (m Made) Encode() ([]byte, error) { return json.Marshal(m) }

// DecodeMade reads a made plan strictly; whether it serves a goal is for Check to tell.
func DecodeMade(data []byte) (Made, error) {
	var m Made
	if err := protocol.DecodeStrict(data, &m); err != nil {
		return Made{}, fmt.Errorf("reading a made plan: %w", err)
	}
	return m, nil
}

// Check tells whether the plan may stand for the goal of the spec: sound in itself, not too deep, within the spec's
// budgets, made of the template that the goal names, and promising the children at least GoalFloorBP of the reward.
// Errors wrap protocol.ErrDocument.
func (m Made) Check(goal Goal, spec protocol.Spec, reward protocol.Amount) error {
	if goal.Template != nil && *goal.Template != m.Template {
		return fmt.Errorf("%w: the goal asks for template %s, the plan was made by %s", protocol.ErrDocument, *goal.Template, m.Template)
	}
	body, err := json.Marshal(m.Plan)
	if err != nil {
		return fmt.Errorf("encoding the plan: %w", err)
	}
	if m.Plan.Goal != nil {
		return fmt.Errorf("%w: the plan that was made is a goal again", protocol.ErrDocument)
	}
	if _, err := decode(body, goal.Depth+1); err != nil {
		return err
	}
	if err := m.Plan.within(spec, reward); err != nil {
		return fmt.Errorf("%w: %w", protocol.ErrDocument, err)
	}
	promised := m.Plan.Promised(reward)
	// A share that several children have is rounded down by less than a basis point for each.
	if least := reward.MulDiv(GoalFloorBP-MaxChildren, Whole); promised.Less(least) {
		return fmt.Errorf("%w: the children of the plan that was made are promised %s tokens, at least %s must be", protocol.ErrDocument, promised.Tokens(), least.Tokens())
	}
	return nil
}
