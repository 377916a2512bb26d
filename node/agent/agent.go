// Package agent does the work of jobs: it runs the executor of a task's kind, keeps what it made as content, and
// answers with the manifest that can be submitted. Where there is no output nothing is made up: the answer then
// says why the work failed.
package agent

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
)

// Work is one job for an executor. Times are chain seconds; Deadline 0 means none.
type Work struct {
	// For is the key of the effect that asks.
	For      protocol.Key
	Job      protocol.JobID
	Agent    protocol.Address
	Spec     protocol.Spec
	SpecHash protocol.Hash
	Reward   protocol.Amount
	Deadline uint64
	Now      uint64
	// Since is when the agent got the job; 0 = it is not known.
	Since uint64
}

// Output is what an executor made: either files, or the children of a plan.
type Output struct {
	By        protocol.Executor
	Files     []File
	Inputs    []string
	Limits    protocol.Limits
	Exit      int
	Resources protocol.Resources
	// Plan and Children are a strategist's: the children in posting order, each in the plan by its ref. Made is the plan
	// where it was made for a goal.
	Plan     mission.Plan
	Children []mission.Part
	Made     *mission.Made
}

// File is one output of a job.
type File struct {
	Name string
	Data []byte
}

// Executor does work of one kind. It may be called by several workers at a time, and an error, or a panic, means
// that there is no output.
type Executor interface {
	Execute(ctx context.Context, w Work) (Output, error)
}

// Keeper keeps content: Put returns the URI under which Get finds it again.
type Keeper interface {
	Put(data []byte) (string, error)
	Get(ctx context.Context, uri string) ([]byte, error)
}

// Config says what agents work with.
type Config struct {
	Pool  pool.Config
	Store Keeper
	// Executions is how many jobs are executed at a time; 0 means as many as the pool has workers. The pool's others keep
	// outputs meanwhile, which is waiting for the disk.
	Executions int64
	// Executors are by the kind of task; see Builtin.
	Executors map[protocol.TaskKind]Executor
	// Override gives an agent an executor of its own for every kind of task.
	Override map[protocol.Address]Executor
	// Now is the chain clock in unix seconds.
	Now func() uint64
	// Limit bounds one execution; 0 means 10 minutes. The job's deadline bounds it too.
	Limit time.Duration
	// Meter tells what an execution took, for executors that do not say so themselves; nil counts the seconds
	// that it lasted as core seconds, and no energy.
	Meter func(w Work, lasted time.Duration) protocol.Resources
}

// New returns the pool that answers protocol.Execute and protocol.Compose.
func New(cfg Config) (*pool.Pool, error) {
	if cfg.Store == nil || cfg.Now == nil || cfg.Pool.Answer == nil {
		return nil, errors.New("agents need a store, a clock and a place for answers")
	}
	if cfg.Limit <= 0 {
		cfg.Limit = 10 * time.Minute
	}
	if cfg.Meter == nil {
		cfg.Meter = func(_ Work, lasted time.Duration) protocol.Resources {
			return protocol.Resources{Compute: seconds(lasted)}
		}
	}
	if cfg.Executions <= 0 {
		cfg.Executions = math.MaxInt64
	}
	return pool.New(service{cfg, semaphore.NewWeighted(cfg.Executions)}, cfg.Pool), nil
}

// seconds rounds a time up to whole seconds, one at least.
func seconds(d time.Duration) uint64 {
	return max(1, uint64((d+time.Second-1)/time.Second))
}

type service struct {
	cfg   Config
	slots *semaphore.Weighted // of executions
}

// Do does the work of one effect.
func (s service) Do(ctx context.Context, e protocol.Effect) protocol.Event {
	var answer protocol.Event
	var err error
	switch e := e.(type) {
	case protocol.Execute:
		answer, err = s.execute(ctx, e)
	case protocol.Compose:
		answer, err = s.compose(ctx, e)
	default:
		return nil
	}
	if err != nil {
		return s.Fail(e, pool.Plain(err.Error()))
	}
	return answer
}

// Fail answers that there is no output.
func (s service) Fail(e protocol.Effect, reason string) protocol.Event {
	switch e := e.(type) {
	case protocol.Execute:
		return protocol.WorkFailed{Job: e.Job, Agent: e.Agent, For: e.Key(), Reason: reason}
	case protocol.Compose:
		return protocol.WorkFailed{Job: e.Job, Agent: e.Agent, For: e.Key(), Reason: reason}
	default:
		return nil
	}
}

func (s service) execute(ctx context.Context, e protocol.Execute) (protocol.Event, error) {
	w, out, err := s.run(ctx, e)
	if err != nil {
		return nil, err
	}
	if len(out.Children) > 0 {
		return s.planned(w, out)
	}
	return s.done(w, out)
}

// run executes a job as soon as there is a slot for it.
func (s service) run(ctx context.Context, e protocol.Execute) (Work, Output, error) {
	if err := s.slots.Acquire(ctx, 1); err != nil {
		return Work{}, Output{}, fmt.Errorf("waiting for others to be executed: %w", err)
	}
	defer s.slots.Release(1)
	w := Work{
		For: e.Key(), Job: e.Job, Agent: e.Agent, Spec: e.Spec, SpecHash: e.SpecHash, Reward: e.Reward,
		Deadline: e.Deadline, Now: s.cfg.Now(), Since: e.Since,
	}
	limit := s.cfg.Limit
	if w.Deadline > 0 {
		if w.Deadline <= w.Now {
			return w, Output{}, fmt.Errorf("the deadline %d has passed at %d", w.Deadline, w.Now)
		}
		// Compared in seconds, for a deadline in the far future does not fit a duration.
		if left := w.Deadline - w.Now; left < uint64(limit/time.Second) {
			limit = time.Duration(left) * time.Second
		}
	}
	executor, ok := s.cfg.Override[e.Agent]
	if !ok {
		executor, ok = s.cfg.Executors[e.Spec.Task.Kind]
	}
	if !ok {
		return w, Output{}, fmt.Errorf("no executor for tasks of kind %q", e.Spec.Task.Kind)
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	begun := time.Now()
	out, err := executor.Execute(ctx, w)
	if err == nil && len(out.Children) == 0 && out.Resources == (protocol.Resources{}) {
		out.Resources = s.cfg.Meter(w, time.Since(begun))
	}
	return w, out, err
}

// planned keeps the documents of a plan's children and answers with the orders for them.
func (s service) planned(w Work, out Output) (protocol.Event, error) {
	answer := protocol.WorkPlanned{Job: w.Job, Agent: w.Agent, For: w.For}
	for _, part := range out.Children {
		order, err := s.order(out.Plan, part.Spec)
		if err != nil {
			return nil, err
		}
		if part.Instead != nil {
			instead, err := s.order(out.Plan, *part.Instead)
			if err != nil {
				return nil, err
			}
			if c, ok := out.Plan.Child(part.Spec.Ref); ok && c.Replacement != nil {
				instead.Retries, instead.OnFailure = c.Replacement.Retries, protocol.FailRepost
			}
			order.Instead = &instead
		}
		answer.Children = append(answer.Children, order)
	}
	if out.Made == nil {
		return answer, nil
	}
	data, err := out.Made.Encode()
	if err != nil {
		return nil, fmt.Errorf("encoding the plan that was made: %w", err)
	}
	if answer.Plan, err = s.cfg.Store.Put(data); err != nil {
		return nil, fmt.Errorf("keeping the plan that was made: %w", err)
	}
	return answer, nil
}

// order keeps the document of a child, if a node could read it, and returns what is posted for it.
func (s service) order(plan mission.Plan, spec protocol.Spec) (protocol.ChildJob, error) {
	data, err := spec.Encode()
	if err != nil {
		return protocol.ChildJob{}, fmt.Errorf("encoding child %q: %w", spec.Ref, err)
	}
	if _, err := protocol.DecodeSpec(data); err != nil {
		return protocol.ChildJob{}, fmt.Errorf("child %q: %w", spec.Ref, err)
	}
	uri, err := s.cfg.Store.Put(data)
	if err != nil {
		return protocol.ChildJob{}, fmt.Errorf("keeping child %q: %w", spec.Ref, err)
	}
	return plan.Order(spec, protocol.DocumentHash(data), uri)
}

// done keeps the outputs and their manifest.
func (s service) done(w Work, out Output) (protocol.Event, error) {
	if len(out.Files) == 0 {
		return nil, errors.New("the executor made no output")
	}
	if err := out.Resources.Within(w.Spec); err != nil {
		return nil, err
	}
	m := protocol.Manifest{
		Version: 1, Job: w.Job, SpecHash: w.SpecHash, Agent: w.Agent, Inputs: out.Inputs, Executor: out.By,
		Limits: out.Limits, Exit: out.Exit, Resources: out.Resources,
	}
	for _, f := range out.Files {
		m.Outputs = append(m.Outputs, protocol.Artifact{Name: f.Name, CID: artifact.ID(f.Data), Size: uint64(len(f.Data))})
	}
	data, err := m.Encode()
	if err != nil {
		return nil, fmt.Errorf("encoding the manifest: %w", err)
	}
	// What a validator could not read must not be submitted.
	if _, err := protocol.DecodeManifest(data); err != nil {
		return nil, err
	}
	uri, err := s.keep(out.Files, data)
	if err != nil {
		return nil, err
	}
	return protocol.WorkDone{Job: w.Job, Agent: w.Agent, For: w.For, ResultHash: protocol.DocumentHash(data), ResultURI: uri, Used: out.Resources.Budgeted(w.Spec)}, nil
}

// keepers bounds how many files of one output are written at a time. Each of them waits for the disk.
const keepers = 4

// keep stores the outputs and their manifest, whose URI it returns.
func (s service) keep(files []File, manifest []byte) (string, error) {
	var g errgroup.Group
	g.SetLimit(keepers)
	for _, f := range files {
		g.Go(func() error {
			if _, err := s.cfg.Store.Put(f.Data); err != nil {
				return fmt.Errorf("keeping output %q: %w", f.Name, err)
			}
			return nil
		})
	}
	uri, err := s.cfg.Store.Put(manifest)
	if err != nil {
		err = fmt.Errorf("keeping the manifest: %w", err)
	}
	return uri, errors.Join(g.Wait(), err)
}

// compose rolls the results of a plan's children up.
func (s service) compose(ctx context.Context, e protocol.Compose) (protocol.Event, error) {
	plan, err := mission.Decode(e.Spec.Task.Body)
	if err != nil {
		return nil, err
	}
	var made *mission.Made
	if plan.Goal != nil {
		if made, err = s.made(ctx, e.Plan); err != nil {
			return nil, err
		}
		plan = made.Plan
	}
	result, err := mission.RollUp(plan, e.Job, mission.Outcome{Children: e.Children, Skipped: e.Skipped})
	if err != nil {
		return nil, err
	}
	result.Made = made
	data, err := result.Encode()
	if err != nil {
		return nil, fmt.Errorf("encoding the result of the plan: %w", err)
	}
	if _, err := mission.DecodeResult(data); err != nil {
		return nil, err
	}
	out := Output{By: planName, Files: []File{{Name: mission.ResultName, Data: data}}}
	for _, c := range e.Children {
		out.Inputs = append(out.Inputs, c.ResultURI)
	}
	return s.done(Work{For: e.Key(), Job: e.Job, Agent: e.Agent, Spec: e.Spec, SpecHash: e.SpecHash}, out)
}

// made reads the plan that was made for a goal, as it was kept.
func (s service) made(ctx context.Context, uri string) (*mission.Made, error) {
	data, err := s.cfg.Store.Get(ctx, uri)
	if err != nil {
		return nil, fmt.Errorf("reading the plan that was made: %w", err)
	}
	made, err := mission.DecodeMade(data)
	return &made, err
}
