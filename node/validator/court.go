package validator

import (
	"context"
	"errors"
	"fmt"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

// Court judges a case from the beginning: it fetches the spec and the manifest, holds them against the chain and
// against each other, and lets the evaluator of the task's kind judge the rest.
type Court struct {
	Source Source
	Kinds  map[protocol.TaskKind]Evaluator
}

// CourtConfig is what a court judges with.
type CourtConfig struct {
	Source Source
	Jobs   JobReader
	// Templates are those that plans for goals are held against.
	Templates mission.Templates
	// Jail confines the operator's Judges, which are by kind of task.
	Jail   *sandbox.Jail
	Judges map[protocol.TaskKind]sandbox.Program
}

// NewCourt returns a court with the evaluators of every kind of task: certificates for dispatch, the chain for
// plans, and the operator's judges for the others or instead.
func NewCourt(cfg CourtConfig) Court {
	kinds := map[protocol.TaskKind]Evaluator{
		protocol.TaskDispatch: Certificate{Source: cfg.Source},
		protocol.TaskPlan:     Children{Source: cfg.Source, Jobs: cfg.Jobs, Templates: cfg.Templates},
	}
	for kind, program := range cfg.Judges {
		kinds[kind] = Judge{Source: cfg.Source, Jail: cfg.Jail, Program: program}
	}
	return Court{Source: cfg.Source, Kinds: kinds}
}

// Evaluate judges one case.
func (t Court) Evaluate(ctx context.Context, c Case) (Finding, error) {
	data, err := t.Source.Load(ctx, c.Ask.URI, c.Ask.SpecHash)
	if err != nil {
		return Finding{}, fmt.Errorf("fetching the spec: %w", err)
	}
	if c.Spec, err = protocol.DecodeSpec(data); err != nil {
		return Finding{}, fmt.Errorf("reading the spec: %w", err)
	}
	data, err = t.Source.Load(ctx, c.Ask.ResultURI, c.Ask.ResultHash)
	switch {
	case errors.Is(err, artifact.ErrMismatch):
		return reject("the manifest does not have the hash on chain"), nil
	case err != nil:
		return Finding{}, fmt.Errorf("fetching the manifest: %w", err)
	}
	if c.Manifest, err = protocol.DecodeManifest(data); err != nil {
		return reject("the manifest cannot be read: %v", err), nil
	}
	if err := fits(c); err != nil {
		return reject("the manifest is not of this job: %v", err), nil
	}
	if err := c.Manifest.Resources.Within(c.Spec); err != nil {
		return reject("over budget: %v", err), nil
	}
	evaluator, ok := t.Kinds[c.Spec.Task.Kind]
	if !ok {
		return Finding{Verdict: protocol.Abstain, Reason: fmt.Sprintf("no judge is configured for tasks of kind %q", c.Spec.Task.Kind)}, nil
	}
	return evaluator.Evaluate(ctx, c)
}

func fits(c Case) error {
	m, ask := c.Manifest, c.Ask
	switch {
	case m.Job != ask.Job:
		return fmt.Errorf("it is of job %d", m.Job)
	case m.SpecHash != ask.SpecHash:
		return fmt.Errorf("it is of spec %s", m.SpecHash)
	case m.Agent != ask.Agent:
		return fmt.Errorf("it is of agent %s", m.Agent)
	case m.Exit != 0:
		return fmt.Errorf("its executor ended with exit %d", m.Exit)
	}
	return nil
}

func reject(format string, args ...any) Finding {
	return Finding{Verdict: protocol.Reject, Reason: fmt.Sprintf(format, args...)}
}

// fault is what is wrong with a result that is there; it becomes a rejection, where other errors mean that
// evidence is missing.
type fault struct{ text string }

func (f fault) Error() string { return f.text }

func wrong(format string, args ...any) error { return fault{fmt.Sprintf(format, args...)} }

// faulty turns an error into a rejection where it is a fault of the result.
func faulty(err error) (Finding, error) {
	var f fault
	if errors.As(err, &f) {
		return reject("%s", f.text), nil
	}
	return Finding{}, err
}

// single fetches the one output that a task's manifest must have under the given name.
func single(ctx context.Context, source Source, m protocol.Manifest, name string) ([]byte, error) {
	if len(m.Outputs) != 1 || m.Outputs[0].Name != name {
		return nil, wrong("the manifest's only output is not %q", name)
	}
	return output(ctx, source, m.Outputs[0])
}

func output(ctx context.Context, source Source, a protocol.Artifact) ([]byte, error) {
	if err := artifact.CheckID(a.CID); err != nil {
		return nil, wrong("output %q has no content id that can be checked", a.Name)
	}
	data, err := source.Get(ctx, artifact.URI(a.CID))
	if err != nil {
		return nil, fmt.Errorf("fetching output %q: %w", a.Name, err)
	}
	if uint64(len(data)) != a.Size {
		return nil, wrong("output %q has %d bytes, the manifest says %d", a.Name, len(data), a.Size)
	}
	return data, nil
}
