package validator

import (
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
}

// JobReader reads jobs from the chain.
type JobReader interface {
	Job(ctx context.Context, id protocol.JobID) (JobFacts, error)
}

// Children judges plan tasks by the chain: that every child of the plan was posted as planned by the plan's
// agent, succeeded, and has the result that the plan's result names.
type Children struct {
	Source Source
	Jobs   JobReader
}

// Evaluate judges one case.
func (v Children) Evaluate(ctx context.Context, c Case) (Finding, error) {
	plan, err := mission.Decode(c.Spec.Task.Body)
	if err != nil {
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
	if err := result.Covers(plan); err != nil {
		return reject("%v", err), nil
	}
	parent, err := v.Jobs.Job(ctx, c.Ask.Job)
	if err != nil {
		return Finding{}, fmt.Errorf("reading job %d: %w", c.Ask.Job, err)
	}
	if parent.Reward.Less(result.Spent) {
		return reject("the children cost %s tokens, the plan is paid %s", result.Spent.Tokens(), parent.Reward.Tokens()), nil
	}
	// What is missing for one child must not hide what is wrong with another.
	var missing error
	for _, child := range result.Children {
		planned, _ := plan.Child(child.Ref)
		err := v.child(ctx, c.Ask, planned, child, parent.Reward)
		var f fault
		if errors.As(err, &f) {
			return reject("child %q, job %d: %s", child.Ref, child.Job, f.text), nil
		}
		if err != nil {
			missing = errors.Join(missing, fmt.Errorf("child %q, job %d: %w", child.Ref, child.Job, err))
		}
	}
	if missing != nil {
		return Finding{}, missing
	}
	return Finding{
		Verdict: protocol.Approve, Evidence: artifact.URI(c.Manifest.Outputs[0].CID),
		Reason: fmt.Sprintf("all %d children were posted as planned and succeeded on chain", len(result.Children)),
	}, nil
}

func (v Children) child(ctx context.Context, ask protocol.Evaluate, planned mission.Child, child protocol.ChildResult, reward protocol.Amount) error {
	facts, err := v.Jobs.Job(ctx, child.Job)
	if err != nil {
		return fmt.Errorf("reading the job: %w", err)
	}
	switch {
	case facts.State != protocol.JobFinal || !facts.Success:
		return wrong("it is %s and its success is %t", facts.State, facts.Success)
	case facts.Employer != ask.Agent:
		return wrong("it was posted by %s", facts.Employer)
	case facts.SpecHash != child.SpecHash:
		return wrong("its spec on chain is %s", facts.SpecHash)
	case facts.ResultHash != child.ResultHash:
		return wrong("its result on chain is %s", facts.ResultHash)
	case facts.Reward != child.Reward:
		return wrong("its reward on chain is %s tokens", facts.Reward.Tokens())
	}
	data, err := v.Source.Load(ctx, facts.URI, facts.SpecHash)
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
	if err := planned.Matches(spec, ask.Job, reward); err != nil {
		return wrong("%v", err)
	}
	if spec.Reward.Amount != facts.Reward {
		return wrong("its reward on chain is %s tokens, in its spec %s", facts.Reward.Tokens(), spec.Reward.Tokens())
	}
	return nil
}
