package validator

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// JobFacts is what the chain says of a job. Reward and the URIs are those that it was created and submitted
// with, whatever was paid out since.
type JobFacts struct {
	State      protocol.JobState
	Success    bool
	Employer   protocol.Address
	Agent      protocol.Address
	Reward     protocol.Amount
	SpecHash   protocol.Hash
	URI        string
	ResultHash protocol.Hash
	ResultURI  string
	// Deadline and ClosedAt are chain times; ClosedAt is that of the block that cancelled the job, 0 for other ends.
	Deadline uint64
	ClosedAt uint64
}

// JobReader reads jobs from the chain.
type JobReader interface {
	Job(ctx context.Context, id protocol.JobID) (JobFacts, error)
}

// Children judges plan tasks by the chain: that every child of the plan was posted as planned by the plan's
// agent, succeeded, and has the result that the plan's result names; and that what was replaced or left out had been
// posted and failed. A plan that was made for a goal must fit the goal's budgets, and be what the template makes of it
// where that is one of Templates.
type Children struct {
	Source    Source
	Jobs      JobReader
	Templates mission.Templates
}

// hearing is one plan before the judge.
type hearing struct {
	Children
	ask    protocol.Evaluate
	plan   mission.Plan
	reward protocol.Amount
}

// Evaluate judges one case.
func (v Children) Evaluate(ctx context.Context, c Case) (Finding, error) {
	h := hearing{Children: v, ask: c.Ask}
	var err error
	if h.plan, err = mission.Decode(c.Spec.Task.Body); err != nil {
		return Finding{}, fmt.Errorf("reading the plan: %w", err)
	}
	data, err := single(ctx, v.Source, c.Manifest, mission.ResultName)
	if err != nil {
		return faulty(err)
	}
	result, err := mission.DecodeResult(data)
	if err != nil {
		return reject("%v", err), nil
	}
	if result.Job != c.Ask.Job {
		return reject("the result is of job %d", result.Job), nil
	}
	parent, err := v.Jobs.Job(ctx, c.Ask.Job)
	if err != nil {
		return Finding{}, fmt.Errorf("reading job %d: %w", c.Ask.Job, err)
	}
	h.reward = parent.Reward
	if err := h.settlePlan(c.Spec, result.Made); err != nil {
		return faulty(err)
	}
	if err := result.Covers(h.plan); err != nil {
		return reject("%v", err), nil
	}
	if parent.Reward.Less(result.Spent) {
		return reject("the children cost %s tokens, the plan is paid %s", result.Spent.Tokens(), parent.Reward.Tokens()), nil
	}
	if err := h.children(ctx, result); err != nil {
		return faulty(err)
	}
	reason := fmt.Sprintf("all %d children were posted as planned and succeeded on chain", len(result.Children))
	if n := len(result.Skipped); n > 0 {
		reason += fmt.Sprintf(", %d optional ones failed and were left out", n)
	}
	return Finding{Verdict: protocol.Approve, Evidence: artifact.URI(c.Manifest.Outputs[0].CID), Reason: reason}, nil
}

// settlePlan finds the plan that counts: the spec's own, within its budgets, or the one that was made for its goal.
func (h *hearing) settlePlan(spec protocol.Spec, made *mission.Made) error {
	goal := h.plan.Goal
	switch {
	case goal == nil && made != nil:
		return wrong("the result has a plan of its own, where the spec has one")
	case goal == nil:
		if _, err := mission.Check(spec, h.reward); err != nil {
			return wrong("%v", err)
		}
		return nil
	case made == nil:
		return wrong("the result does not say which plan was made for the goal")
	}
	if err := made.Check(*goal, spec, h.reward); err != nil {
		return wrong("%v", err)
	}
	if t, known := h.Templates.ByHash(made.Template); known {
		want, err := t.Make(*goal, spec, h.reward)
		if err != nil {
			return wrong("%v", err)
		}
		if same, err := equal(want, *made); err != nil || !same {
			return errors.Join(err, wrong("the plan is not what template %s makes of the goal", t.Name))
		}
	}
	h.plan = made.Plan
	return nil
}

// equal compares by stored form.
func equal(a, b mission.Made) (bool, error) {
	x, errX := a.Encode()
	y, errY := b.Encode()
	return bytes.Equal(x, y), errors.Join(errX, errY)
}

// children judges each child; what is missing for one must not hide what is wrong with another.
func (h hearing) children(ctx context.Context, result mission.PlanResult) error {
	var missing error
	judge := func(ref string, id protocol.JobID, err error) error {
		var f fault
		if errors.As(err, &f) {
			return wrong("child %q, job %d: %s", ref, id, f.text)
		}
		if err != nil {
			missing = errors.Join(missing, fmt.Errorf("child %q, job %d: %w", ref, id, err))
		}
		return nil
	}
	for _, done := range result.Children {
		planned, _ := h.plan.Child(done.Ref)
		form := planned
		if done.Replaced {
			form, _ = planned.Instead()
			if err := judge(done.Ref, done.Failed[0], h.failed(ctx, planned, done.Failed[0])); err != nil {
				return err
			}
		}
		if err := judge(done.Ref, done.Job, h.done(ctx, form, done)); err != nil {
			return err
		}
	}
	for _, gone := range result.Skipped {
		planned, _ := h.plan.Child(gone.Ref)
		if err := judge(gone.Ref, gone.Failed[0], h.failed(ctx, planned, gone.Failed[0])); err != nil {
			return err
		}
	}
	return missing
}

// done judges a child that succeeded.
func (h hearing) done(ctx context.Context, planned mission.Child, child protocol.ChildResult) error {
	facts, err := h.Jobs.Job(ctx, child.Job)
	if err != nil {
		return fmt.Errorf("reading the job: %w", err)
	}
	switch {
	case facts.State != protocol.JobFinal || !facts.Success:
		return wrong("it is %s and its success is %t", facts.State, facts.Success)
	case facts.SpecHash != child.SpecHash:
		return wrong("its spec on chain is %s", facts.SpecHash)
	case facts.ResultHash != child.ResultHash:
		return wrong("its result on chain is %s", facts.ResultHash)
	case facts.Reward != child.Reward:
		return wrong("its reward on chain is %s tokens", facts.Reward.Tokens())
	}
	return h.posted(ctx, planned, facts)
}

// failed judges a job that is said to have failed before its child was replaced or left out. One that was cancelled
// counts if that was after its deadline: nobody had taken it.
func (h hearing) failed(ctx context.Context, planned mission.Child, id protocol.JobID) error {
	facts, err := h.Jobs.Job(ctx, id)
	if err != nil {
		return fmt.Errorf("reading the job: %w", err)
	}
	switch {
	case facts.State == protocol.JobFinal && !facts.Success:
	case facts.State == protocol.JobWithdrawn && facts.ClosedAt > facts.Deadline:
	default:
		return wrong("it is %s, its success is %t, and it does not stand for a failure", facts.State, facts.Success)
	}
	return h.posted(ctx, planned, facts)
}

// posted judges whether a job was posted as the plan has the child, and by the plan's agent.
func (h hearing) posted(ctx context.Context, planned mission.Child, facts JobFacts) error {
	if facts.Employer != h.ask.Agent {
		return wrong("it was posted by %s", facts.Employer)
	}
	data, err := h.Source.Load(ctx, facts.URI, facts.SpecHash)
	if errors.Is(err, artifact.ErrMismatch) {
		return wrong("its spec does not have the hash on chain")
	}
	if err != nil {
		return fmt.Errorf("fetching its spec: %w", err)
	}
	spec, err := protocol.DecodeSpec(data)
	if err != nil {
		return wrong("its spec cannot be read: %v", err)
	}
	if err := planned.Matches(spec, h.ask.Job, h.reward); err != nil {
		return wrong("%v", err)
	}
	if spec.Reward.Amount != facts.Reward {
		return wrong("its reward on chain is %s tokens, in its spec %s", facts.Reward.Tokens(), spec.Reward.Tokens())
	}
	return nil
}
