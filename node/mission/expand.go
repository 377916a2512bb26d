package mission

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Job is the job that a plan belongs to, as the chain and its spec have it. Times are chain seconds.
type Job struct {
	ID       protocol.JobID
	Reward   protocol.Amount
	Now      uint64
	Deadline uint64
}

// Part is a child of a plan as it is posted: its spec, and the spec of what replaces it where the plan has that.
type Part struct {
	Spec    protocol.Spec
	Instead *protocol.Spec
}

// Expand turns the plan in spec into its children, in an order in which each comes after those it needs; see Parts.
// A plan that has a goal alone is first made by a template.
func Expand(spec protocol.Spec, job Job) ([]Part, error) {
	if spec.Task.Kind != protocol.TaskPlan {
		return nil, fmt.Errorf("expanding job %d: %w: its task is %q, not a plan", job.ID, protocol.ErrDocument, spec.Task.Kind)
	}
	plan, err := Decode(spec.Task.Body)
	if err != nil {
		return nil, fmt.Errorf("expanding job %d: %w", job.ID, err)
	}
	return plan.Parts(spec, job)
}

// Parts returns the children of a plan that was made for the spec, in an order in which each comes after those it
// needs. Rewards are exact shares of job.Reward, rounded down to base units; deadlines are shares of the time from
// job.Now to job.Deadline. Children that exceed the rewards or budgets of the plan are refused. Errors wrap
// protocol.ErrDocument.
func (p Plan) Parts(spec protocol.Spec, job Job) ([]Part, error) {
	if len(p.Children) == 0 {
		return nil, fmt.Errorf("expanding job %d: %w: its plan has a goal and no children", job.ID, protocol.ErrDocument)
	}
	if job.Deadline <= job.Now {
		return nil, fmt.Errorf("expanding job %d: deadline %d has passed at %d", job.ID, job.Deadline, job.Now)
	}
	level, err := p.levels()
	if err == nil {
		err = p.within(spec, job.Reward)
	}
	if err != nil {
		return nil, fmt.Errorf("expanding job %d: %w: %w", job.ID, protocol.ErrDocument, err)
	}
	parts, err := p.parts(job, level)
	if err != nil {
		return nil, fmt.Errorf("expanding job %d: %w: %w", job.ID, protocol.ErrDocument, err)
	}
	slices.SortStableFunc(parts, func(a, b Part) int { return int(level[a.Spec.Ref]) - int(level[b.Spec.Ref]) })
	return parts, nil
}

func (p Plan) parts(job Job, level map[string]uint64) ([]Part, error) {
	var depth uint64
	for _, l := range level {
		depth = max(depth, l+1)
	}
	by := make(map[string]uint64, len(p.Children))
	parts := make([]Part, 0, len(p.Children))
	for _, c := range p.Children {
		share := c.DeadlineBP
		if share == 0 {
			share = lastShareBP * (level[c.Ref] + 1) / depth
		}
		by[c.Ref] = job.Now + shareOf(job.Deadline-job.Now, share)
		part := Part{Spec: c.posted(job.ID, job.Reward, by[c.Ref])}
		if r, ok := c.Instead(); ok {
			instead := r.posted(job.ID, job.Reward, by[c.Ref])
			part.Instead = &instead
		}
		parts = append(parts, part)
	}
	for _, c := range p.Children {
		for _, need := range c.Needs {
			if by[c.Ref] <= by[need] {
				return nil, fmt.Errorf("child %q is due at %d, not after %q at %d, which it needs", c.Ref, by[c.Ref], need, by[need])
			}
		}
	}
	return parts, nil
}

// posted returns the child's document.
func (c Child) posted(parent protocol.JobID, reward protocol.Amount, deadline uint64) protocol.Spec {
	s := c.spec(parent)
	s.Reward.Amount, s.Deadline = c.reward(reward), deadline
	return s
}

// shareOf returns floor(n*bp/Whole) without overflow.
func shareOf(n, bp uint64) uint64 { return n/Whole*bp + n%Whole*bp/Whole }

func (c Child) reward(parent protocol.Amount) protocol.Amount {
	if c.RewardBP > 0 {
		return parent.MulDiv(c.RewardBP, Whole)
	}
	return c.Reward.Amount
}

// Promised is what the plan pays all its children together, of a reward of its own; of a goal it is the least that
// a plan for it may pay: how much more, its strategist decides with the template.
func (p Plan) Promised(reward protocol.Amount) protocol.Amount {
	if p.Goal != nil {
		return reward.MulDiv(GoalFloorBP, Whole)
	}
	var sum protocol.Amount
	for _, c := range p.Children {
		sum = sum.Add(c.reward(reward))
	}
	return sum
}

// PromisedBP is what a plan made by a template pays all its children together, in basis points of its reward.
func (p Plan) PromisedBP() uint64 {
	var sum uint64
	for _, c := range p.Children {
		sum += c.RewardBP
	}
	return sum
}

// spec returns the child's document without what depends on the parent's reward and time.
func (c Child) spec(parent protocol.JobID) protocol.Spec {
	return protocol.Spec{
		Version: 1, Title: c.Title, Description: c.Description, Parent: parent, Ref: c.Ref, Skills: c.Skills,
		Energy: c.Energy, Compute: c.Compute, Reward: c.Reward, MinStake: c.MinStake, Task: c.Task,
	}
}

// Matches tells whether the spec of a posted child is what this part of the plan of job parent asks for;
// the error names the first difference. The deadline is free: a child that is posted again has a later
// one. reward is the plan's own reward.
func (c Child) Matches(s protocol.Spec, parent protocol.JobID, reward protocol.Amount) error {
	want := c.posted(parent, reward, s.Deadline)
	a, err := json.Marshal(want)
	if err != nil {
		return fmt.Errorf("encoding the planned child %q: %w", c.Ref, err)
	}
	b, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("encoding the posted child %q: %w", s.Ref, err)
	}
	if bytes.Equal(a, b) {
		return nil
	}
	return fmt.Errorf("child %q differs from its plan in %s", c.Ref, firstDifference(want, s))
}

func firstDifference(want, got protocol.Spec) string {
	switch {
	case want.Parent != got.Parent:
		return fmt.Sprintf("parent: %d, not %d", got.Parent, want.Parent)
	case want.Ref != got.Ref:
		return fmt.Sprintf("ref: %q, not %q", got.Ref, want.Ref)
	case want.Reward != got.Reward:
		return fmt.Sprintf("reward: %s tokens, not %s", got.Reward.Tokens(), want.Reward.Tokens())
	case want.Task.Kind != got.Task.Kind:
		return fmt.Sprintf("task kind: %q, not %q", got.Task.Kind, want.Task.Kind)
	case want.Title != got.Title || want.Description != got.Description:
		return "title or description"
	case !slices.Equal(want.Skills, got.Skills):
		return "required skills"
	case want.Energy != got.Energy || want.Compute != got.Compute || want.MinStake != got.MinStake:
		return "budgets or stake"
	}
	return "task body"
}

// Order returns what the engine posts for the spec of a child whose document is stored at uri under
// the given hash. What replaces it is still to be added.
func (p Plan) Order(s protocol.Spec, hash protocol.Hash, uri string) (protocol.ChildJob, error) {
	c, ok := p.Child(s.Ref)
	if !ok {
		return protocol.ChildJob{}, fmt.Errorf("ordering a child: %q is not in the plan", s.Ref)
	}
	return protocol.ChildJob{
		Ref: s.Ref, Title: s.Title, SpecHash: hash, URI: uri, Reward: s.Reward.Amount,
		Deadline: s.Deadline, Needs: slices.Clone(c.Needs), Retries: c.Retries, OnFailure: c.OnFailure,
	}, nil
}

// Ready returns the children that are not done and whose needs all are, in the given order. done tells
// of a ref whether its job succeeded or is gone on without; leaving out those that are posted already is the caller's part.
func Ready(children []protocol.ChildJob, done func(ref string) bool) []protocol.ChildJob {
	var ready []protocol.ChildJob
	for _, c := range children {
		if !done(c.Ref) && !slices.ContainsFunc(c.Needs, func(need string) bool { return !done(need) }) {
			ready = append(ready, c)
		}
	}
	return ready
}
