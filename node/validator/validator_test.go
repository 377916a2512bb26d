package validator_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
	"github.com/agijobs/omega/node/validator"
)

var jail *sandbox.Jail

func TestMain(m *testing.M) {
	jail = sandbox.Enter()
	goleak.VerifyTestMain(m)
}

var worker, judge = protocol.Address{0xa9}, protocol.Address{0x7a}

// hall is a store with a job in it, and the court over it.
type hall struct {
	t     *testing.T
	dir   string
	store *artifact.Store
	court validator.Court
	spec  protocol.Spec
	m     protocol.Manifest
	// hashes override what stands on chain, where they are not zero.
	specHash, resultHash protocol.Hash
}

func newHall(t *testing.T, kind protocol.TaskKind, body any) *hall {
	t.Helper()
	dir := t.TempDir()
	store, err := artifact.Open(artifact.Config{Dir: dir})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	raw, err := json.Marshal(body)
	require.NoError(t, err)
	return &hall{
		t: t, dir: dir, store: store, court: validator.NewCourt(validator.CourtConfig{Source: store, Jail: jail}),
		spec: protocol.Spec{Version: 1, Title: "Work", Reward: protocol.TokenText{Amount: protocol.Tokens(100)}, Task: protocol.Task{Kind: kind, Body: raw}},
		m:    protocol.Manifest{Version: 1, Job: 7, Agent: worker, Executor: protocol.Executor{Name: "x"}},
	}
}

func (h *hall) put(data []byte) string {
	uri, err := h.store.Put(data)
	require.NoError(h.t, err)
	return uri
}

// output makes data the only output of the manifest.
func (h *hall) output(name string, data []byte) {
	h.put(data)
	h.m.Outputs = []protocol.Artifact{{Name: name, CID: artifact.ID(data), Size: uint64(len(data))}}
}

// ask stores spec and manifest and returns the question about them.
func (h *hall) ask() protocol.Evaluate {
	spec, err := h.spec.Encode()
	require.NoError(h.t, err)
	ask := protocol.Evaluate{Job: 7, Nonce: 1, Validator: judge, Agent: worker, URI: h.put(spec), SpecHash: protocol.DocumentHash(spec), Seed: protocol.Hash{9}}
	if h.m.SpecHash == (protocol.Hash{}) {
		h.m.SpecHash = ask.SpecHash
	}
	manifest, err := h.m.Encode()
	require.NoError(h.t, err)
	ask.ResultURI, ask.ResultHash = h.put(manifest), protocol.DocumentHash(manifest)
	if h.specHash != (protocol.Hash{}) {
		ask.SpecHash = h.specHash
	}
	if h.resultHash != (protocol.Hash{}) {
		ask.ResultHash = h.resultHash
	}
	return ask
}

// judge lets the court judge; missing evidence counts as an abstention, as it does in a pool.
func (h *hall) judge() validator.Finding {
	f, err := h.court.Evaluate(h.t.Context(), validator.Case{Ask: h.ask()})
	if err != nil {
		return validator.Finding{Verdict: protocol.Abstain, Reason: err.Error()}
	}
	return f
}

func (h *hall) requireVerdict(verdict protocol.Verdict, says string) {
	h.t.Helper()
	f := h.judge()
	require.Equal(h.t, verdict, f.Verdict, f.Reason)
	require.Contains(h.t, f.Reason, says)
}

// solved is a hall with a rightly solved dispatch task.
func solved(t *testing.T) *hall {
	t.Helper()
	problem := dispatch.Random(11, 4)
	h := newHall(t, protocol.TaskDispatch, problem)
	c, err := dispatch.Solve(problem)
	require.NoError(t, err)
	data, err := json.Marshal(c)
	require.NoError(t, err)
	h.output(dispatch.OutputName, data)
	return h
}

func TestCourtJudgesDispatch(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		verdict protocol.Verdict
		says    string
		change  func(*hall)
	}{
		{"right", protocol.Approve, "no cheaper dispatch", func(*hall) {}},
		{"certificate changed", protocol.Reject, "certificate does not hold", func(h *hall) {
			c, err := dispatch.Solve(dispatch.Random(11, 4))
			require.NoError(h.t, err)
			c.Supply[0][0] = dispatch.NewRatio(1, 1)
			data, err := json.Marshal(c)
			require.NoError(h.t, err)
			h.output(dispatch.OutputName, data)
		}},
		{"another problem's certificate", protocol.Reject, "certificate does not hold", func(h *hall) {
			h.spec.Task.Body = json.RawMessage(`{"v":1,"regions":[{"name":"a","energy_demand":1,"supply":[{"capacity":1}]}]}`)
		}},
		{"output is not a certificate", protocol.Reject, "reading a dispatch certificate", func(h *hall) { h.output(dispatch.OutputName, []byte("{}{}")) }},
		{"output has another name", protocol.Reject, "only output is not", func(h *hall) { h.m.Outputs[0].Name = "x" }},
		{"output's id is no id", protocol.Reject, "no content id", func(h *hall) { h.m.Outputs[0].CID = "../x" }},
		{"output's size is wrong", protocol.Reject, "the manifest says 3", func(h *hall) { h.m.Outputs[0].Size = 3 }},
		{"output is missing", protocol.Abstain, "content not found", func(h *hall) {
			h.m.Outputs[0].CID = artifact.ID([]byte("absent"))
		}},
		{"output is corrupt here", protocol.Abstain, "not what its id names", func(h *hall) {
			h.m.Outputs[0].CID = artifact.ID([]byte("what was here"))
			require.NoError(h.t, os.WriteFile(filepath.Join(h.dir, h.m.Outputs[0].CID), []byte("x"), 0o644))
		}},
		{"of another job", protocol.Reject, "of job 8", func(h *hall) { h.m.Job = 8 }},
		{"of another agent", protocol.Reject, "of agent", func(h *hall) { h.m.Agent = judge }},
		{"of another spec", protocol.Reject, "of spec", func(h *hall) { h.m.SpecHash = protocol.Hash{1} }},
		{"of a failed run", protocol.Reject, "exit 1", func(h *hall) { h.m.Exit = 1 }},
		{"over budget", protocol.Reject, "over budget", func(h *hall) { h.spec.Energy, h.m.Resources.Energy = 5, 6 }},
		{"manifest of another hash", protocol.Reject, "does not have the hash", func(h *hall) { h.resultHash = protocol.Hash{1} }},
		{"manifest without outputs", protocol.Reject, "cannot be read", func(h *hall) { h.m.Outputs = nil }},
		{"spec of another hash", protocol.Abstain, "fetching the spec", func(h *hall) { h.specHash = protocol.Hash{1} }},
		{"spec breaks its schema", protocol.Abstain, "reading the spec", func(h *hall) { h.spec.Version = 2 }},
		{"problem breaks its schema", protocol.Abstain, "reading the problem", func(h *hall) { h.spec.Task.Body = json.RawMessage(`{"v":9}`) }},
		{"no judge for the kind", protocol.Abstain, "no judge is configured", func(h *hall) { h.spec.Task.Kind = protocol.TaskChat }},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			h := solved(t)
			row.change(h)
			h.requireVerdict(row.verdict, row.says)
		})
	}
}

func TestInfeasibleIsAnAnswer(t *testing.T) {
	t.Parallel()
	problem := dispatch.Problem{Version: 1, Regions: []dispatch.Region{{Name: "a", EnergyDemand: 1}}}
	h := newHall(t, protocol.TaskDispatch, problem)
	c, err := dispatch.Solve(problem)
	require.NoError(t, err)
	data, err := json.Marshal(c)
	require.NoError(t, err)
	h.output(dispatch.OutputName, data)
	h.requireVerdict(protocol.Approve, "no dispatch is feasible")
}

func TestRecomputeComparesOutputs(t *testing.T) {
	t.Parallel()
	h := solved(t)
	h.court.Kinds[protocol.TaskDispatch] = validator.RecomputeDispatch()
	h.requireVerdict(protocol.Approve, "the same output")
	h.output(dispatch.OutputName, []byte("{}"))
	h.requireVerdict(protocol.Reject, "doing the work again gives")
	h.spec.Task.Body = json.RawMessage(`{}`)
	h.m.SpecHash = protocol.Hash{}
	h.requireVerdict(protocol.Abstain, "doing the work again")
}

func TestOperatorsJudge(t *testing.T) {
	t.Parallel()
	h := newHall(t, protocol.TaskCommand, struct{}{})
	h.output("out", []byte("forty-two"))
	script := func(text string) {
		path := filepath.Join(t.TempDir(), "judge")
		require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+text), 0o755))
		h.court = validator.NewCourt(validator.CourtConfig{Source: h.store, Jail: jail, Judges: map[protocol.TaskKind]sandbox.Program{protocol.TaskCommand: {Path: path}}})
	}
	// Zm9ydHktdHdv is base64 of forty-two.
	script(`grep -q '"data":"Zm9ydHktdHdv"' && echo '{"verdict":"approve","reason":"it is the answer","evidence":"x"}'`)
	h.requireVerdict(protocol.Approve, "it is the answer")
	script(`echo '{"verdict":"reject","reason":"no"}'`)
	h.requireVerdict(protocol.Reject, "no")
	script(`echo '{"verdict":"approve","reason":""}'`)
	h.requireVerdict(protocol.Abstain, "without a reason")
	script(`echo '{"verdict":"approve","reason":"x","more":1}'`)
	h.requireVerdict(protocol.Abstain, "unknown field")
	script(`echo '{"verdict":"approve","reason":"x"}'; echo broken >&2; exit 1`)
	h.requireVerdict(protocol.Abstain, "exit 1: broken")
	h.court = validator.NewCourt(validator.CourtConfig{Source: h.store, Judges: map[protocol.TaskKind]sandbox.Program{protocol.TaskCommand: {Path: "/bin/true"}}})
	h.requireVerdict(protocol.Abstain, "sandbox is unavailable")
	h.m.Outputs[0].Size = 1
	h.requireVerdict(protocol.Reject, "has 9 bytes")
}

// says is an evaluator made of a function.
type says func(context.Context, validator.Case) (validator.Finding, error)

func (s says) Evaluate(ctx context.Context, c validator.Case) (validator.Finding, error) {
	return s(ctx, c)
}

// evaluate runs one question through a pool.
func evaluate(t *testing.T, ask protocol.Evaluate, cfg validator.Config) protocol.Evaluated {
	t.Helper()
	answers := make(chan protocol.Event, 1)
	cfg.Pool = pool.Config{Answer: func(e protocol.Event) { answers <- e }}
	p, err := validator.New(cfg)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = p.Run(ctx)
	}()
	p.Submit(ask)
	e := (<-answers).(protocol.Evaluated)
	cancel()
	<-ended
	key, ok := protocol.AnswerTo(e)
	require.True(t, ok)
	require.Equal(t, ask.Key(), key)
	return e
}

func TestPoolAnswersEvaluated(t *testing.T) {
	t.Parallel()
	h := solved(t)
	ask := h.ask()
	require.Equal(t, protocol.Evaluated{
		Job: 7, Nonce: 1, Validator: judge, Seed: protocol.Hash{9}, Verdict: protocol.Approve,
		Reason: "the certificate proves that no cheaper dispatch exists", Evidence: artifact.URI(h.m.Outputs[0].CID),
	}, evaluate(t, ask, validator.Config{Court: h.court}))

	contrary := map[protocol.Address]validator.Evaluator{judge: says(func(ctx context.Context, c validator.Case) (validator.Finding, error) {
		f, err := h.court.Evaluate(ctx, c)
		f.Verdict = protocol.Reject
		return f, err
	})}
	require.Equal(t, protocol.Reject, evaluate(t, ask, validator.Config{Court: h.court, Override: contrary}).Verdict)

	for text, court := range map[string]says{
		"panic: oh": func(context.Context, validator.Case) (validator.Finding, error) { panic("oh") },
		`answered "maybe"`: func(context.Context, validator.Case) (validator.Finding, error) {
			return validator.Finding{Verdict: "maybe"}, nil
		},
		"schema": func(context.Context, validator.Case) (validator.Finding, error) {
			return validator.Finding{Verdict: protocol.Approve}, fmt.Errorf("x: %w", protocol.ErrDocument)
		},
	} {
		e := evaluate(t, ask, validator.Config{Court: court})
		require.Equal(t, protocol.Abstain, e.Verdict)
		require.Contains(t, e.Reason, text)
	}
	_, err := validator.New(validator.Config{})
	require.ErrorContains(t, err, "need a court")
}

func TestPoolLooksAgainForLateEvidence(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		tries := 0
		court := says(func(context.Context, validator.Case) (validator.Finding, error) {
			if tries++; tries < 3 {
				return validator.Finding{}, artifact.ErrNotFound
			}
			return validator.Finding{Verdict: protocol.Approve, Reason: "here"}, nil
		})
		begun := time.Now()
		require.Equal(t, protocol.Approve, evaluate(t, protocol.Evaluate{Job: 1}, validator.Config{Court: court}).Verdict)
		require.Equal(t, 6*time.Second, time.Since(begun))

		tries = -100
		e := evaluate(t, protocol.Evaluate{Job: 1}, validator.Config{Court: court})
		require.Equal(t, protocol.Abstain, e.Verdict)
		require.Equal(t, "content not found", e.Reason)
		require.Equal(t, -97, tries)

		tries = 0
		e = evaluate(t, protocol.Evaluate{Job: 1}, validator.Config{Court: court, Limit: 3 * time.Second})
		require.Contains(t, e.Reason, "deadline exceeded")

		final := says(func(context.Context, validator.Case) (validator.Finding, error) {
			tries++
			return validator.Finding{}, errors.Join(artifact.ErrRefused, errors.New("x"))
		})
		tries = 0
		require.Equal(t, protocol.Abstain, evaluate(t, protocol.Evaluate{Job: 1}, validator.Config{Court: final}).Verdict)
		require.Equal(t, 1, tries)
	})
}
