package agent

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/bits"

	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
)

// The names under which built-in executors stand in manifests. A version changes with any output.
var (
	planName     = protocol.Executor{Name: "omega/plan", Version: "2"}
	dispatchName = protocol.Executor{Name: "omega/dispatch", Version: "1"}
)

// Builtin returns the executors of every kind of task. Tasks of kind command go to commands, goals are planned by the
// templates; for kinds that need an endpoint there is one that says that none is configured.
func Builtin(commands Commands, templates mission.Templates) map[protocol.TaskKind]Executor {
	return map[protocol.TaskKind]Executor{
		protocol.TaskPlan:     Planner{Templates: templates},
		protocol.TaskDispatch: Dispatcher{},
		protocol.TaskCommand:  commands,
		protocol.TaskChat:     Absent{Reason: "no chat endpoint is configured"},
		protocol.TaskA2A:      Absent{Reason: "no remote agent is configured"},
	}
}

// Dispatcher solves dispatch tasks. Its output is the certificate.
type Dispatcher struct{}

// Execute solves the problem in the task's body.
func (Dispatcher) Execute(ctx context.Context, w Work) (Output, error) {
	if err := ctx.Err(); err != nil {
		return Output{}, err
	}
	problem, err := dispatch.Decode(w.Spec.Task.Body)
	if err != nil {
		return Output{}, err
	}
	certificate, err := dispatch.Solve(problem)
	if err != nil {
		return Output{}, err
	}
	data, err := json.Marshal(certificate)
	if err != nil {
		return Output{}, fmt.Errorf("encoding the certificate: %w", err)
	}
	if _, err := dispatch.DecodeCertificate(data); err != nil {
		return Output{}, err
	}
	return Output{By: dispatchName, Files: []File{{Name: dispatch.OutputName, Data: data}}}, nil
}

// Planner turns plan tasks into the specs of their children. Goals are made plans of by its templates; children that
// are goals again are planned by whoever takes them.
type Planner struct{ Templates mission.Templates }

// Execute expands the plan in the task's body, or the one that is made for its goal.
func (p Planner) Execute(_ context.Context, w Work) (Output, error) {
	if w.Deadline == 0 {
		return Output{}, errors.New("a plan needs a deadline to share among its children")
	}
	out := Output{By: planName}
	var err error
	if out.Plan, out.Made, err = p.plan(w.Spec, w.Reward); err != nil {
		return Output{}, err
	}
	since := w.Since
	if since == 0 {
		since = w.Now
	}
	job := mission.Job{ID: w.Job, Reward: w.Reward, Now: steady(since, w.Deadline), Deadline: w.Deadline}
	if out.Children, err = out.Plan.Parts(w.Spec, job); err != nil {
		return Output{}, err
	}
	return out, nil
}

// plan reads the plan of a spec, or makes it; made is nil where the spec has it.
func (p Planner) plan(spec protocol.Spec, reward protocol.Amount) (plan mission.Plan, made *mission.Made, err error) {
	if plan, err = mission.Check(spec, reward); err != nil || plan.Goal == nil {
		return plan, nil, err
	}
	m, err := p.Templates.Make(*plan.Goal, spec, reward)
	return m.Plan, &m, err
}

// Screen puts a planner's word behind the answers of a service that loads specs: a plan that it could not carry out is
// a fault, so that no agent takes the job and loses its stake over it; and what a goal would cost it is told.
type Screen struct {
	pool.Service
	Planner Planner
}

// Do loads a spec and holds it against what the planner can do.
func (s Screen) Do(ctx context.Context, e protocol.Effect) protocol.Event {
	answer := s.Service.Do(ctx, e)
	loaded, ok := answer.(protocol.SpecLoaded)
	if !ok || loaded.Spec == nil || loaded.Spec.Task.Kind != protocol.TaskPlan {
		return answer
	}
	plan, made, err := s.Planner.plan(*loaded.Spec, loaded.Spec.Reward.Amount)
	if err != nil {
		loaded.Fault = pool.Plain(err.Error())
	} else if made != nil {
		loaded.Promise = &protocol.Promise{Children: uint64(len(plan.Children)), RewardBP: plan.PromisedBP()}
	}
	return loaded
}

// steady puts the time at which a job was got back to a step of a sixty-fourth of what was left, or less. A plan that is made
// again, as where the database was lost, has the same children then, also if a reorganisation gave the job in another
// block; and those that were posted are known again.
func steady(now, deadline uint64) uint64 {
	if deadline <= now {
		return now
	}
	step := uint64(1) << (bits.Len64((deadline-now)/64+1) - 1)
	return now - now%step
}

// Absent stands for an executor that the operator has not set up.
type Absent struct{ Reason string }

// Execute answers with the reason.
func (a Absent) Execute(context.Context, Work) (Output, error) { return Output{}, errors.New(a.Reason) }
