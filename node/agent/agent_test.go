package agent_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

var jail *sandbox.Jail

func TestMain(m *testing.M) {
	jail = sandbox.Enter()
	goleak.VerifyTestMain(m)
}

var worker = protocol.Address{0xa9}

const now = 1_800_000_000

// shop is a running pool of agents over a store.
type shop struct {
	store   *artifact.Store
	answers chan protocol.Event
	submit  func(protocol.Effect)
}

func open(t *testing.T, change func(*agent.Config)) shop {
	t.Helper()
	store, err := artifact.Open(artifact.Config{Dir: t.TempDir()})
	require.NoError(t, err)
	s := shop{store: store, answers: make(chan protocol.Event, 16)}
	cfg := agent.Config{
		Pool: pool.Config{Answer: func(e protocol.Event) { s.answers <- e }}, Store: store,
		Executors: agent.Builtin(agent.Commands{Jail: jail}, mission.Templates{}), Now: func() uint64 { return now },
	}
	if change != nil {
		change(&cfg)
	}
	p, err := agent.New(cfg)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = p.Run(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		<-ended
		require.NoError(t, store.Close())
	})
	s.submit = p.Submit
	return s
}

func (s shop) ask(e protocol.Effect) protocol.Event {
	s.submit(e)
	answer := <-s.answers
	if key, ok := protocol.AnswerTo(answer); !ok || key != e.Key() {
		panic("answered " + key + ", not " + e.Key())
	}
	return answer
}

func execute(kind protocol.TaskKind, body any) protocol.Execute {
	raw, err := json.Marshal(body)
	if err != nil {
		panic(err)
	}
	spec := protocol.Spec{Version: 1, Title: "Work", Reward: protocol.TokenText{Amount: protocol.Tokens(100)}, Task: protocol.Task{Kind: kind, Body: raw}}
	return protocol.Execute{Job: 7, Agent: worker, Spec: spec, SpecHash: protocol.Hash{5}, Reward: protocol.Tokens(100), Deadline: now + 1_000}
}

func (s shop) manifest(t *testing.T, e protocol.Event) protocol.Manifest {
	t.Helper()
	done, ok := e.(protocol.WorkDone)
	require.True(t, ok, "%+v", e)
	require.Equal(t, protocol.JobID(7), done.Job)
	require.Equal(t, worker, done.Agent)
	data, err := s.store.Load(t.Context(), done.ResultURI, done.ResultHash)
	require.NoError(t, err)
	m, err := protocol.DecodeManifest(data)
	require.NoError(t, err)
	require.Equal(t, protocol.JobID(7), m.Job)
	require.Equal(t, worker, m.Agent)
	require.Equal(t, protocol.Hash{5}, m.SpecHash)
	return m
}

func (s shop) output(t *testing.T, m protocol.Manifest) []byte {
	t.Helper()
	require.Len(t, m.Outputs, 1)
	data, err := s.store.Get(t.Context(), artifact.URI(m.Outputs[0].CID))
	require.NoError(t, err)
	require.Len(t, data, int(m.Outputs[0].Size))
	return data
}

func failed(t *testing.T, e protocol.Event, says string) {
	t.Helper()
	f, ok := e.(protocol.WorkFailed)
	require.True(t, ok, "%+v", e)
	require.Equal(t, protocol.WorkFailed{Job: 7, Agent: worker, For: f.For, Reason: f.Reason}, f)
	require.Contains(t, f.Reason, says)
}

func TestDispatchWork(t *testing.T) {
	t.Parallel()
	s := open(t, nil)
	problem := dispatch.Random(4, 5)
	m := s.manifest(t, s.ask(execute(protocol.TaskDispatch, problem)))
	require.Equal(t, protocol.Executor{Name: "omega/dispatch", Version: "1"}, m.Executor)
	require.Equal(t, protocol.Resources{Compute: 1}, m.Resources)
	c, err := dispatch.DecodeCertificate(s.output(t, m))
	require.NoError(t, err)
	require.NoError(t, dispatch.Check(problem, c, nil))
}

func TestPlanWork(t *testing.T) {
	t.Parallel()
	s := open(t, nil)
	plan := mission.Plan{Children: []mission.Child{
		{Ref: "b", Title: "B", RewardBP: 4_000, Needs: []string{"a"}, Retries: 2, Task: protocol.Task{Kind: protocol.TaskDispatch, Body: json.RawMessage(`{}`)}},
		{Ref: "a", Title: "A", RewardBP: 5_000, Task: protocol.Task{Kind: protocol.TaskCommand}},
	}}
	e := execute(protocol.TaskPlan, plan)
	planned, ok := s.ask(e).(protocol.WorkPlanned)
	require.True(t, ok)
	require.Len(t, planned.Children, 2)
	var results []protocol.ChildResult
	for i, c := range planned.Children {
		require.Equal(t, []string{"a", "b"}[i], c.Ref)
		data, err := s.store.Load(t.Context(), c.URI, c.SpecHash)
		require.NoError(t, err)
		spec, err := protocol.DecodeSpec(data)
		require.NoError(t, err)
		require.Equal(t, protocol.JobID(7), spec.Parent)
		require.Equal(t, c.Deadline, spec.Deadline)
		results = append(results, protocol.ChildResult{Ref: c.Ref, Job: protocol.JobID(8 + i), SpecHash: c.SpecHash, ResultURI: "ipfs://" + c.Ref, Reward: c.Reward})
	}
	require.Equal(t, []string{"a"}, planned.Children[1].Needs)
	require.Equal(t, uint8(2), planned.Children[1].Retries)

	compose := protocol.Compose{Job: 7, Agent: worker, Spec: e.Spec, SpecHash: e.SpecHash, Children: results}
	m := s.manifest(t, s.ask(compose))
	require.Equal(t, []string{"ipfs://a", "ipfs://b"}, m.Inputs)
	r, err := mission.DecodeResult(s.output(t, m))
	require.NoError(t, err)
	require.Equal(t, protocol.Tokens(90), r.Spent)

	compose.N, compose.Children = 1, results[:1]
	failed(t, s.ask(compose), `child "b" has no result`)
	e.N, e.Deadline = 1, 0
	failed(t, s.ask(e), "needs a deadline")
	e = execute(protocol.TaskPlan, mission.Plan{})
	e.N = 2
	failed(t, s.ask(e), "children")
}

// However late a plan is made again, as where the database was lost, its children are those that were posted.
func TestPlanWorkIsTheSameAgain(t *testing.T) {
	t.Parallel()
	e := execute(protocol.TaskPlan, mission.Plan{Children: []mission.Child{{Ref: "a", Title: "A", RewardBP: 5_000, Task: protocol.Task{Kind: protocol.TaskCommand}}}})
	e.Since = now - 500
	var children [][]protocol.ChildJob
	for _, late := range []uint64{0, 700} {
		s := open(t, func(c *agent.Config) { c.Now = func() uint64 { return now + late } })
		planned, ok := s.ask(e).(protocol.WorkPlanned)
		require.True(t, ok)
		children = append(children, planned.Children)
	}
	require.Equal(t, children[0], children[1])
}

const goalTemplate = `
name = "two"
goals = ["Build it"]
[params]
what = ["x"]
[[children]]
ref = "a"
title = "First {what}"
reward_bp = 3000
retries = 1
on_failure = "replace"
task = { kind = "command", body = { program = "{what}" } }
[children.replacement]
title = "Other {what}"
retries = 2
task = { kind = "command" }
[[children]]
ref = "b"
title = "Second"
reward_bp = 4000
on_failure = "skip"
task = { kind = "dispatch", body = {} }
`

func goalTemplates(t *testing.T) mission.Templates {
	t.Helper()
	one, err := mission.ParseTemplate([]byte(goalTemplate))
	require.NoError(t, err)
	all, err := mission.NewTemplates(one)
	require.NoError(t, err)
	return all
}

func goalOf(text string) mission.Plan {
	return mission.Plan{Goal: &mission.Goal{Text: text, Params: map[string]mission.Param{"what": {"wall"}}}}
}

func TestGoalWork(t *testing.T) {
	t.Parallel()
	s := open(t, func(c *agent.Config) { c.Executors = agent.Builtin(agent.Commands{Jail: jail}, goalTemplates(t)) })
	e := execute(protocol.TaskPlan, goalOf("build IT"))
	planned, ok := s.ask(e).(protocol.WorkPlanned)
	require.True(t, ok)
	require.Len(t, planned.Children, 2)
	a, b := planned.Children[0], planned.Children[1]
	require.Equal(t, protocol.FailReplace, a.OnFailure)
	require.Equal(t, "First wall", a.Title)
	require.Equal(t, "Other wall", a.Instead.Title)
	require.Equal(t, []any{"a", a.Reward, a.Deadline, uint8(2)}, []any{a.Instead.Ref, a.Instead.Reward, a.Instead.Deadline, a.Instead.Retries})
	require.Equal(t, protocol.FailSkip, b.OnFailure)
	data, err := s.store.Load(t.Context(), a.Instead.URI, a.Instead.SpecHash)
	require.NoError(t, err)
	spec, err := protocol.DecodeSpec(data)
	require.NoError(t, err)
	require.Equal(t, protocol.JobID(7), spec.Parent)

	compose := protocol.Compose{
		Job: 7, Agent: worker, Spec: e.Spec, SpecHash: e.SpecHash, Plan: planned.Plan,
		Children: []protocol.ChildResult{{Ref: "a", Job: 9, Reward: a.Reward, Replaced: true, Failed: []protocol.JobID{8}}},
		Skipped:  []protocol.SkippedChild{{Ref: "b", Failed: []protocol.JobID{10}}},
	}
	r, err := mission.DecodeResult(s.output(t, s.manifest(t, s.ask(compose))))
	require.NoError(t, err)
	require.Equal(t, "First wall", r.Made.Plan.Children[0].Title, "the result carries the plan")
	require.Equal(t, compose.Skipped, r.Skipped)

	compose.N, compose.Plan = 1, artifact.URI(artifact.ID([]byte("lost")))
	failed(t, s.ask(compose), "reading the plan that was made")
	e = execute(protocol.TaskPlan, goalOf("Tear it down"))
	e.N = 3
	failed(t, s.ask(e), `no plan template serves the goal "Tear it down"`)
}

// documents loads specs from memory.
type documents map[protocol.JobID]protocol.Spec

func (d documents) Do(_ context.Context, e protocol.Effect) protocol.Event {
	ask := e.(protocol.LoadSpec)
	spec, ok := d[ask.Job]
	if !ok {
		return d.Fail(e, "not found")
	}
	return protocol.SpecLoaded{For: ask.Key(), Job: ask.Job, Spec: &spec}
}

func (d documents) Fail(e protocol.Effect, reason string) protocol.Event {
	return protocol.SpecLoaded{For: e.Key(), Job: e.(protocol.LoadSpec).Job, Fault: reason}
}

func TestScreenPassesOverPlansThatCannotBeCarriedOut(t *testing.T) {
	t.Parallel()
	greedy := mission.Plan{Children: []mission.Child{{Ref: "a", Title: "A", RewardBP: 1000, Energy: 9, Task: protocol.Task{Kind: protocol.TaskCommand}}}}
	over := execute(protocol.TaskPlan, greedy).Spec
	over.Energy = 8
	screen := agent.Screen{Planner: agent.Planner{Templates: goalTemplates(t)}, Service: documents{
		1: execute(protocol.TaskPlan, goalOf("Build it")).Spec, 2: execute(protocol.TaskPlan, goalOf("Else")).Spec, 3: over,
		4: execute(protocol.TaskDispatch, struct{}{}).Spec, 6: execute(protocol.TaskPlan, greedy).Spec,
	}}
	for job, says := range map[protocol.JobID]string{1: "", 2: "no plan template", 3: "energy budget of 8 kWh", 4: "", 5: "not found", 6: ""} {
		loaded := screen.Do(t.Context(), protocol.LoadSpec{Job: job}).(protocol.SpecLoaded)
		require.Equal(t, job != 5, loaded.Spec != nil)
		if job == 1 {
			require.Equal(t, &protocol.Promise{Children: 2, RewardBP: 7000}, loaded.Promise)
		} else {
			require.Nil(t, loaded.Promise)
		}
		if says == "" {
			require.Empty(t, loaded.Fault)
			continue
		}
		require.Contains(t, loaded.Fault, says)
	}
}

func TestCommandWork(t *testing.T) {
	t.Parallel()
	script := func(text string) sandbox.Program {
		path := filepath.Join(t.TempDir(), "program")
		require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+text), 0o755))
		return sandbox.Program{Path: path}
	}
	s := open(t, func(c *agent.Config) {
		c.Executors = agent.Builtin(agent.Commands{Jail: jail, Programs: map[string]sandbox.Program{
			"echo": script("cat"), "text": script("echo hello"), "fail": script("echo first >&2; echo 'no \x1b[31mway' >&2; exit 4"), "nothing": script(":"),
			"slow": {Path: script("sleep 300").Path, Limits: sandbox.Limits{Wall: 200 * time.Millisecond}},
		}}, mission.Templates{})
	})
	task := func(program string, n uint64) protocol.Execute {
		e := execute(protocol.TaskCommand, agent.CommandTask{Program: program, Input: json.RawMessage(`{"x":[1]}`)})
		e.N = n
		return e
	}
	m := s.manifest(t, s.ask(task("echo", 0)))
	require.Equal(t, "command/echo", m.Executor.Name)
	require.Equal(t, protocol.Limits{Seconds: 60, OutputBytes: 1 << 20}, m.Limits)
	var in agent.CommandInput
	require.NoError(t, protocol.DecodeStrict(s.output(t, m), &in))
	require.JSONEq(t, `{"x":[1]}`, string(in.Input))
	require.Equal(t, protocol.JobID(7), in.Job)

	failed(t, s.ask(task("text", 1)), "reading the output")
	failed(t, s.ask(task("nothing", 2)), "reading the output")
	failed(t, s.ask(task("fail", 3)), "exit 4: no  [31mway")
	failed(t, s.ask(task("slow", 4)), "exceeded a limit")
	failed(t, s.ask(task("../bin/sh", 5)), "there are echo, fail, nothing, slow, text")
	failed(t, s.ask(execute(protocol.TaskCommand, map[string]string{"path": "/bin/sh"})), "unknown field")
	failed(t, open(t, nil).ask(task("echo", 0)), "there are none")
}

// does is an executor made of a function.
type does func(context.Context, agent.Work) (agent.Output, error)

func (d does) Execute(ctx context.Context, w agent.Work) (agent.Output, error) { return d(ctx, w) }

func TestNoOutputIsNoResult(t *testing.T) {
	t.Parallel()
	one := agent.Output{Files: []agent.File{{Name: "x", Data: []byte("x")}}}
	gives := func(o agent.Output, err error) does {
		return func(context.Context, agent.Work) (agent.Output, error) { return o, err }
	}
	taking := func(energy, compute uint64) agent.Output {
		return agent.Output{Files: one.Files, Resources: protocol.Resources{Energy: energy, Compute: compute}}
	}
	stray := protocol.Spec{Version: 1, Title: "T", Task: protocol.Task{Kind: protocol.TaskPlan}}
	for says, executor := range map[string]does{
		"made no output":     gives(agent.Output{}, nil),
		"it broke":           gives(one, errors.New("it\nbroke")),
		"keeping output":     gives(agent.Output{Files: []agent.File{{Name: "x", Data: make([]byte, 2<<20)}}}, nil),
		"65 outputs":         gives(agent.Output{Files: make([]agent.File, 65)}, nil),
		"9 kWh of a budget":  gives(taking(9, 0), nil),
		"core seconds of a ": gives(taking(0, 9), nil),
		"not in the plan":    gives(agent.Output{Children: []mission.Part{{Spec: stray}}}, nil),
		"panic: oh":          func(context.Context, agent.Work) (agent.Output, error) { panic("oh") },
		"deadline exceeded": func(ctx context.Context, _ agent.Work) (agent.Output, error) {
			<-ctx.Done()
			return one, ctx.Err()
		},
	} {
		t.Run(says, func(t *testing.T) {
			t.Parallel()
			s := open(t, func(c *agent.Config) {
				c.Override = map[protocol.Address]agent.Executor{worker: executor}
				c.Limit = 300 * time.Millisecond
			})
			e := execute(protocol.TaskDispatch, struct{}{})
			e.Spec.Energy, e.Spec.Compute = 8, 8
			failed(t, s.ask(e), says)
		})
	}
}

func TestWorkThatCannotBegin(t *testing.T) {
	t.Parallel()
	s := open(t, func(c *agent.Config) { delete(c.Executors, protocol.TaskPlan) })
	failed(t, s.ask(execute(protocol.TaskChat, struct{}{})), "no chat endpoint is configured")
	failed(t, s.ask(execute(protocol.TaskA2A, struct{}{})), "no remote agent is configured")
	failed(t, s.ask(execute(protocol.TaskPlan, struct{}{})), "no executor")
	failed(t, s.ask(execute(protocol.TaskDispatch, map[string]int{"v": 3})), "document breaks its schema")
	late := execute(protocol.TaskDispatch, dispatch.Random(1, 1))
	late.Deadline = now
	failed(t, s.ask(late), "has passed")
	_, err := agent.New(agent.Config{})
	require.ErrorContains(t, err, "need a store")
}

func TestDeadlineAndMeterReachTheExecutor(t *testing.T) {
	t.Parallel()
	var left time.Duration
	s := open(t, func(c *agent.Config) {
		c.Override = map[protocol.Address]agent.Executor{worker: does(func(ctx context.Context, w agent.Work) (agent.Output, error) {
			until, _ := ctx.Deadline()
			left = time.Until(until)
			return agent.Output{Files: []agent.File{{Name: "x", Data: []byte(strings.Repeat("x", int(w.Deadline-w.Now)))}}}, nil
		})}
		c.Meter = func(w agent.Work, _ time.Duration) protocol.Resources {
			return protocol.Resources{Energy: w.Spec.Energy, Compute: 3}
		}
	})
	e := execute(protocol.TaskDispatch, struct{}{})
	e.Deadline, e.Spec.Energy = now+90, 12
	m := s.manifest(t, s.ask(e))
	require.Equal(t, uint64(90), m.Outputs[0].Size)
	require.Equal(t, protocol.Resources{Energy: 12, Compute: 3}, m.Resources)
	require.LessOrEqual(t, left, 90*time.Second)
	require.Greater(t, left, 30*time.Second)
}

// gated is a store whose writes wait for the gate.
type gated struct {
	*artifact.Store
	gate chan struct{}
}

func (g gated) Put(data []byte) (string, error) {
	<-g.gate
	return g.Store.Put(data)
}

// With one execution at a time, the next job is executed while the outputs of those before are on their way to the disk, and
// not sooner.
func TestExecutionsAreBoundedAndDoNotWaitForTheDisk(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		const jobs = 3
		gate, executed := make(chan struct{}), make(chan struct{})
		var begun atomic.Int32
		s := open(t, func(c *agent.Config) {
			c.Pool.Workers, c.Executions = jobs, 1
			c.Store = gated{c.Store.(*artifact.Store), gate}
			c.Override = map[protocol.Address]agent.Executor{worker: does(func(context.Context, agent.Work) (agent.Output, error) {
				begun.Add(1)
				<-executed
				return agent.Output{Files: []agent.File{{Name: "x", Data: []byte("done")}}}, nil
			})}
		})
		for job := range protocol.JobID(jobs) {
			e := execute(protocol.TaskDispatch, struct{}{})
			e.Job = job
			s.submit(e)
		}
		for n := range int32(jobs) {
			synctest.Wait()
			require.Equal(t, n+1, begun.Load())
			executed <- struct{}{}
		}
		close(gate) // nothing was kept until now
		for range jobs {
			require.IsType(t, protocol.WorkDone{}, <-s.answers)
		}
	})
}
