// Package mission holds the arithmetic of a tree of jobs: reading a plan, making one for a goal by a template, turning
// it into the specs of its children, finding those that may be posted, rolling their results up and drawing the tree. It
// is pure: the same inputs give the same outputs, and nothing is read from anywhere else.
package mission

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// Limits of a plan. A document may be nested 32 JSON levels deep; six plans inside each other, with a
// task of its own in the innermost, just fit.
const (
	MaxChildren = 64
	MaxDepth    = 6
	MaxRetries  = 10
)

// Whole is one, in basis points.
const Whole = 10_000

// MarginBP is the part of a plan's reward, in basis points, that its children may not be promised: it
// pays the protocol's fee on their rewards and the strategist.
const MarginBP = 1_000

// lastShareBP is the part of the time left by which the last children must be done, unless the plan
// says otherwise; the rest is for validating them and for composing the result.
const lastShareBP = 9_000

// ErrCycle marks a plan whose children wait for one another.
var ErrCycle = errors.New("children wait for one another")

// Plan is the body of a plan task: the pieces of work that a strategist is to post as jobs, or a goal, for which the
// strategist makes such pieces by a template.
type Plan struct {
	Children []Child `json:"children,omitempty"`
	Goal     *Goal   `json:"goal,omitempty"`
}

// Child is one piece of a plan. Its reward is either RewardBP basis points of the plan's own reward or
// the absolute Reward. DeadlineBP is the basis point of the plan's time by which the child must be done;
// 0 spreads the children evenly by how many others they wait for. Needs names the children that must be over
// first: they succeeded, or the plan goes on without them. Retries is how often a failed child is posted again, and
// OnFailure what follows when that was in vain. Energy (kWh) and Compute (core seconds) are its part of the plan's budgets.
type Child struct {
	Ref         string             `json:"ref"`
	Title       string             `json:"title"`
	Description string             `json:"description,omitempty"`
	Skills      []string           `json:"required_skills,omitempty"`
	RewardBP    uint64             `json:"reward_bp,omitempty"`
	Reward      protocol.TokenText `json:"reward,omitzero"`
	MinStake    protocol.TokenText `json:"stake_required,omitzero"`
	DeadlineBP  uint64             `json:"deadline_bp,omitempty"`
	Needs       []string           `json:"needs,omitempty"`
	Retries     uint8              `json:"retries,omitempty"`
	Energy      uint64             `json:"energy_budget,omitempty"`
	Compute     uint64             `json:"compute_budget,omitempty"`
	Task        protocol.Task      `json:"task"`

	OnFailure   protocol.FailurePolicy `json:"on_failure,omitempty"`
	Replacement *Replacement           `json:"replacement,omitempty"`
}

// Replacement is what is posted in place of a child that failed for good: other work, or for others, for the child's
// own reward, budgets and ref.
type Replacement struct {
	Title       string             `json:"title"`
	Description string             `json:"description,omitempty"`
	Skills      []string           `json:"required_skills,omitempty"`
	MinStake    protocol.TokenText `json:"stake_required,omitzero"`
	Retries     uint8              `json:"retries,omitempty"`
	Task        protocol.Task      `json:"task"`
}

// Instead returns the child as its replacement is posted; false where it has none.
func (c Child) Instead() (Child, bool) {
	r := c.Replacement
	if r == nil {
		return Child{}, false
	}
	c.Title, c.Description, c.Skills, c.MinStake, c.Retries, c.Task = r.Title, r.Description, r.Skills, r.MinStake, r.Retries, r.Task
	c.OnFailure, c.Replacement = protocol.FailRepost, nil
	return c, true
}

// Decode reads the body of a plan task strictly, with every plan nested in it. Errors wrap
// protocol.ErrDocument, and ErrCycle too where children wait for one another.
func Decode(body json.RawMessage) (Plan, error) { return decode(body, 1) }

// decode reads a plan that stands on a level of the tree, the uppermost being 1.
func decode(body json.RawMessage, level int) (Plan, error) {
	if level > MaxDepth {
		return Plan{}, tooDeep()
	}
	var p Plan
	if err := protocol.DecodeStrict(body, &p); err != nil {
		return Plan{}, fmt.Errorf("reading a plan: %w", err)
	}
	if err := p.check(level); err != nil {
		return Plan{}, fmt.Errorf("%w: %w", protocol.ErrDocument, err)
	}
	for _, c := range p.Children {
		if err := c.decodeNested(level + 1); err != nil {
			return Plan{}, fmt.Errorf("child %q: %w", c.Ref, err)
		}
		if r, ok := c.Instead(); ok {
			if err := r.decodeNested(level + 1); err != nil {
				return Plan{}, fmt.Errorf("replacement of child %q: %w", c.Ref, err)
			}
		}
	}
	return p, nil
}

func tooDeep() error {
	return fmt.Errorf("%w: plans are nested deeper than %d", protocol.ErrDocument, MaxDepth)
}

// decodeNested reads the plan that a child is, if it is one.
func (c Child) decodeNested(level int) error {
	if c.Task.Kind != protocol.TaskPlan {
		return nil
	}
	_, err := decode(c.Task.Body, level)
	return err
}

// Child returns the child with the given ref.
func (p Plan) Child(ref string) (Child, bool) {
	for _, c := range p.Children {
		if c.Ref == ref {
			return c, true
		}
	}
	return Child{}, false
}

func (p Plan) check(level int) error {
	if p.Goal != nil {
		if len(p.Children) > 0 {
			return errors.New("plan has children and a goal, one of them is allowed")
		}
		return p.Goal.check(level)
	}
	if len(p.Children) == 0 || len(p.Children) > MaxChildren {
		return fmt.Errorf("plan has %d children, 1 to %d are allowed, or else a goal", len(p.Children), MaxChildren)
	}
	if !slices.ContainsFunc(p.Children, func(c Child) bool { return c.OnFailure != protocol.FailSkip }) {
		return errors.New("every child may be skipped, so that the plan could come to nothing")
	}
	seen := make(map[string]bool, len(p.Children))
	var promised uint64
	for i, c := range p.Children {
		if err := c.check(); err != nil {
			return fmt.Errorf("child %d %q: %w", i, c.Ref, err)
		}
		if seen[c.Ref] {
			return fmt.Errorf("ref %q stands twice", c.Ref)
		}
		seen[c.Ref] = true
		promised += c.RewardBP
	}
	if promised > Whole-MarginBP {
		return fmt.Errorf("children are promised %d basis points of the reward, at most %d are allowed", promised, Whole-MarginBP)
	}
	for _, c := range p.Children {
		for _, need := range c.Needs {
			if !seen[need] {
				return fmt.Errorf("child %q needs %q, which is not in the plan", c.Ref, need)
			}
		}
	}
	_, err := p.levels()
	return err
}

func (c Child) check() error {
	switch {
	case !validRef(c.Ref):
		return errors.New(`"ref" is not 1 to 64 of a-z 0-9 . _ -`)
	case (c.RewardBP == 0) == c.Reward.IsZero():
		return errors.New(`exactly one of "reward_bp" and "reward" must be set`)
	case c.RewardBP > Whole:
		return fmt.Errorf(`"reward_bp" is %d, at most %d are allowed`, c.RewardBP, Whole)
	case c.DeadlineBP > Whole:
		return fmt.Errorf(`"deadline_bp" is %d, at most %d are allowed`, c.DeadlineBP, Whole)
	case c.Retries > MaxRetries:
		return fmt.Errorf(`"retries" is %d, at most %d are allowed`, c.Retries, MaxRetries)
	case len(c.Needs) > MaxChildren:
		return fmt.Errorf(`"needs" has %d entries, at most %d are allowed`, len(c.Needs), MaxChildren)
	}
	if err := c.checkPolicy(); err != nil {
		return err
	}
	return c.spec(0).Check()
}

func (c Child) checkPolicy() error {
	instead, replaced := c.Instead()
	switch {
	case !c.OnFailure.Known():
		return fmt.Errorf(`"on_failure" %q is not one of repost, replace, fail, skip`, c.OnFailure)
	case replaced != (c.OnFailure == protocol.FailReplace):
		return errors.New(`"replacement" and "on_failure" = "replace" go together`)
	case c.OnFailure == protocol.FailParent && c.Retries > 0:
		return errors.New(`"on_failure" = "fail" gives the plan up at once, so that "retries" must be 0`)
	case !replaced:
		return nil
	case instead.Retries > MaxRetries:
		return fmt.Errorf(`"retries" of the replacement is %d, at most %d are allowed`, instead.Retries, MaxRetries)
	}
	if err := instead.spec(0).Check(); err != nil {
		return fmt.Errorf("replacement: %w", err)
	}
	return nil
}

func validRef(ref string) bool {
	if ref == "" || len(ref) > 64 {
		return false
	}
	for _, r := range ref {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '.' && r != '_' && r != '-' {
			return false
		}
	}
	return true
}

// levels tells for each child how many children stand in the longest chain that it waits for. An error
// wraps ErrCycle and names the children of one cycle in the order in which they wait.
func (p Plan) levels() (map[string]uint64, error) {
	level := make(map[string]uint64, len(p.Children))
	for range p.Children {
		for _, c := range p.Children {
			if _, known := level[c.Ref]; known {
				continue
			}
			if n, ok := levelOf(c, level); ok {
				level[c.Ref] = n
			}
		}
		if len(level) == len(p.Children) {
			return level, nil
		}
	}
	return nil, fmt.Errorf("%w: %s", ErrCycle, strings.Join(p.cycle(level), " -> "))
}

func levelOf(c Child, level map[string]uint64) (uint64, bool) {
	var n uint64
	for _, need := range c.Needs {
		l, known := level[need]
		if !known {
			return 0, false
		}
		n = max(n, l+1)
	}
	return n, true
}

// cycle walks from the first child without a level along needs without a level until one comes again;
// every such child has one, or it would have a level.
func (p Plan) cycle(level map[string]uint64) []string {
	var at string
	for _, c := range p.Children {
		if _, known := level[c.Ref]; !known {
			at = c.Ref
			break
		}
	}
	place := map[string]int{}
	var walk []string
	for {
		if i, again := place[at]; again {
			return append(walk[i:], at)
		}
		place[at] = len(walk)
		walk = append(walk, at)
		c, _ := p.Child(at)
		for _, need := range c.Needs {
			if _, known := level[need]; !known {
				at = need
				break
			}
		}
	}
}
