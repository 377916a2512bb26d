package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// addr makes an address that is easy to read in a failure.
func addr(n byte) protocol.Address { return protocol.Address{19: n} }

// world is a chain reduced to what the engine can see of it: it answers each effect with the events
// that the contracts and services would bring, block by block.
type world struct {
	t         testing.TB
	s         engine.State
	block     protocol.BlockRef
	queue     []protocol.Event // events of the block to come
	answers   []protocol.Event // answers of services, folded between blocks
	journal   []protocol.Event
	effects   []protocol.Effect
	jobs      map[protocol.JobID]*chainJob
	next      protocol.JobID
	specs     map[protocol.Hash]*protocol.Spec
	plans     map[protocol.Hash][]protocol.ChildJob
	committee []protocol.Address
	verdict   func(protocol.Evaluate) protocol.Verdict
	silent    map[protocol.Address]bool // validators that nobody runs
	alarms    []string
	archive   []protocol.JobRecord
	refuse    map[string]int // effect kinds that are refused so many times
	used      protocol.Resources
	lame      bool // no work succeeds
}

type chainJob struct {
	created  protocol.JobCreated
	agent    protocol.Address
	state    protocol.JobState
	commits  map[protocol.Address]bool
	reveals  map[protocol.Address]bool
	nonce    protocol.Nonce
	commitBy uint64
	revealBy uint64
}

func newWorld(t testing.TB, plan protocol.NodePlan) *world {
	suite := protocol.Suite{ChainID: 1337, Params: protocol.SuiteParams{
		FeePct: 5, JobStake: protocol.Tokens(1), MinStake: protocol.Tokens(1), QuorumPct: 67, MinReveals: 3, ForceGrace: 60,
		CommitWindow: 100, RevealWindow: 100, ExpirationGrace: 30, DisputeFee: protocol.Tokens(1),
	}}
	w := &world{
		t: t, s: engine.New(suite), jobs: map[protocol.JobID]*chainJob{}, specs: map[protocol.Hash]*protocol.Spec{},
		plans: map[protocol.Hash][]protocol.ChildJob{}, silent: map[protocol.Address]bool{}, refuse: map[string]int{},
		verdict: func(protocol.Evaluate) protocol.Verdict { return protocol.Approve },
	}
	w.block = protocol.BlockRef{Number: 1, Hash: protocol.Hash{1}, Time: 1000}
	w.fold(protocol.NodeConfigured{Plan: plan})
	w.fold(protocol.HeadAdvanced{Block: w.block})
	w.fold(protocol.ChainSynced{Live: true})
	return w
}

// fold steps the engine and lets the world react; the state must survive its stored form at each step.
func (w *world) fold(ev protocol.Event) {
	w.journal = append(w.journal, ev)
	s, effects := engine.Step(w.s, ev)
	w.s = s
	w.effects = append(w.effects, effects...)
	for _, e := range effects {
		w.react(e)
	}
}

// mine closes a block of the given length in seconds.
func (w *world) mine(seconds uint64) {
	events := w.queue
	w.queue = nil
	for _, ev := range events {
		w.fold(ev)
	}
	w.block = protocol.BlockRef{
		Number: w.block.Number + 1, Parent: w.block.Hash, Time: w.block.Time + seconds,
		Hash: protocol.Keccak(w.block.Hash[:]),
	}
	w.fold(protocol.HeadAdvanced{Block: w.block})
	w.serve()
}

func (w *world) serve() {
	for len(w.answers) > 0 {
		ev := w.answers[0]
		w.answers = w.answers[1:]
		w.fold(ev)
	}
}

// run mines until done or the blocks are used up.
func (w *world) run(blocks int, done func() bool) {
	w.serve()
	for range blocks {
		if done() {
			return
		}
		w.mine(10)
	}
	require.True(w.t, done(), "not done after %d blocks; alarms: %v", blocks, w.alarms)
}

func (w *world) react(e protocol.Effect) {
	if ce, ok := e.(protocol.ChainEffect); ok {
		w.transact(ce)
		return
	}
	switch e := e.(type) {
	case protocol.LoadSpec:
		ev := protocol.SpecLoaded{For: e.Key(), Job: e.Job, Spec: w.specs[e.SpecHash]}
		if ev.Spec == nil {
			ev.Fault = "not found"
		}
		w.answers = append(w.answers, ev)
	case protocol.ReadAccount:
		w.answers = append(w.answers, w.account(e))
	case protocol.Execute:
		if w.lame {
			w.answers = append(w.answers, protocol.WorkFailed{For: e.Key(), Job: e.Job, Agent: e.Agent, Reason: "no power"})
			return
		}
		if children, ok := w.plans[e.SpecHash]; ok {
			w.answers = append(w.answers, protocol.WorkPlanned{For: e.Key(), Job: e.Job, Agent: e.Agent, Children: children})
			return
		}
		w.answers = append(w.answers, protocol.WorkDone{For: e.Key(), Job: e.Job, Agent: e.Agent, ResultHash: protocol.Keccak(e.Agent[:]), ResultURI: "ipfs://r", Used: w.used})
	case protocol.Compose:
		w.answers = append(w.answers, protocol.WorkDone{For: e.Key(), Job: e.Job, Agent: e.Agent, ResultHash: protocol.Hash{9}, ResultURI: "ipfs://c"})
	case protocol.Evaluate:
		w.answers = append(w.answers, protocol.Evaluated{
			Job: e.Job, Nonce: e.Nonce, Validator: e.Validator, Seed: e.Seed, Verdict: w.verdict(e), Reason: "test",
		})
	case protocol.RaiseAlarm:
		w.alarms = append(w.alarms, string(e.Subject)+": "+e.Text)
	case protocol.ArchiveJob:
		w.archive = append(w.archive, e.Record)
	}
}

func (w *world) account(e protocol.ReadAccount) protocol.AccountRead {
	old, _ := w.s.Account(e.Account)
	f := old.Facts
	if !old.Known {
		f = protocol.AccountFacts{Account: e.Account, IsAgent: true, IsValidator: true, Balance: protocol.Tokens(10000)}
	}
	f.Account, f.At = e.Account, e.At
	f.Acknowledged = old.Known || f.Acknowledged
	return protocol.AccountRead{N: e.N, Facts: f}
}

func (w *world) settle(e protocol.ChainEffect, ok bool, reason string) {
	w.queue = append(w.queue, protocol.TxSettled{Key: e.Key(), Mined: ok, OK: ok, Reason: reason, Block: w.block.Number + 1})
}

func (w *world) transact(e protocol.ChainEffect) {
	if kind := protocol.Kind(e); w.refuse[kind] > 0 {
		w.refuse[kind]--
		w.settle(e, false, "NotReady()")
		return
	}
	w.queue = append(w.queue, w.effect(e)...)
	w.settle(e, true, "")
}

func (w *world) effect(e protocol.ChainEffect) []protocol.Event {
	switch e := e.(type) {
	case protocol.DepositStake:
		return []protocol.Event{protocol.StakeMoved{User: e.Account, Role: e.Role, Amount: e.Amount, In: true}}
	case protocol.WithdrawStake:
		return []protocol.Event{protocol.StakeMoved{User: e.Account, Role: e.Role, Amount: e.Amount}}
	case protocol.ContributeCharges:
		return []protocol.Event{protocol.ChargesContributed{From: e.Account, Amount: e.Amount}}
	case protocol.CreateJob:
		w.next++
		c := protocol.JobCreated{
			Job: w.next, Employer: e.Account, Reward: e.Order.Reward, Stake: protocol.Tokens(1), SpecHash: e.Order.SpecHash, URI: e.Order.URI,
			Deadline: e.Order.Deadline, AgentTypes: 3,
		}
		w.jobs[w.next] = &chainJob{created: c, state: protocol.JobOpen}
		return []protocol.Event{c}
	case protocol.ApplyForJob:
		j := w.jobs[e.Job]
		if j.state != protocol.JobOpen {
			w.t.Fatalf("applied for job %d in state %s", e.Job, j.state)
		}
		j.agent, j.state = e.Agent, protocol.JobAssigned
		return []protocol.Event{protocol.JobApplied{Job: e.Job, Agent: e.Agent}, protocol.StakeLockMoved{User: e.Agent, Amount: protocol.Tokens(1), Locked: true}}
	case protocol.SubmitResult:
		j := w.jobs[e.Job]
		j.state = protocol.JobInValidation
		return []protocol.Event{
			protocol.JobSubmitted{Job: e.Job, Agent: e.Agent, ResultHash: e.ResultHash, ResultURI: e.ResultURI},
			protocol.SelectionOpened{Job: e.Job, Target: w.block.Number + 2},
		}
	}
	return w.roundEffect(e)
}

func (w *world) roundEffect(e protocol.ChainEffect) []protocol.Event {
	switch e := e.(type) {
	case protocol.SelectCommittee:
		j := w.jobs[e.Job]
		j.nonce++
		j.commits, j.reveals = map[protocol.Address]bool{}, map[protocol.Address]bool{}
		j.commitBy, j.revealBy = w.block.Time+110, w.block.Time+210
		return []protocol.Event{protocol.RoundOpened{
			Job: e.Job, Nonce: j.nonce, Seed: protocol.Keccak([]byte{byte(j.nonce)}), Validators: w.committee, CommitBy: j.commitBy, RevealBy: j.revealBy,
			AtRisk: protocol.Tokens(1),
		}}
	case protocol.CommitVote:
		j := w.jobs[e.Job]
		require.LessOrEqual(w.t, w.block.Time, j.commitBy)
		require.False(w.t, j.commits[e.Validator], "two commitments of %s", e.Validator)
		j.commits[e.Validator] = e.Approve
		if j.reveals[e.Validator] = false; w.silent[e.Validator] {
			return nil
		}
		return []protocol.Event{protocol.VoteCommitted{Job: e.Job, Validator: e.Validator, Commitment: protocol.Hash{7}}}
	case protocol.RevealVote:
		j := w.jobs[e.Job]
		require.Greater(w.t, w.block.Time+1, j.commitBy)
		j.reveals[e.Validator] = true
		return []protocol.Event{protocol.VoteRevealed{Job: e.Job, Validator: e.Validator, Approve: j.commits[e.Validator]}}
	case protocol.TallyRound:
		return w.tally(e)
	case protocol.FinalizeJob:
		return w.close(e.Job, protocol.JobFinal)
	case protocol.ExpireJob:
		w.jobs[e.Job].state = protocol.JobAssigned
		return w.close(e.Job, protocol.JobFinal)
	case protocol.CancelJob:
		return w.close(e.Job, protocol.JobWithdrawn)
	case protocol.RaiseDispute:
		return []protocol.Event{protocol.JobDisputed{Job: e.Job, By: e.Account}, protocol.DisputeResolved{Job: e.Job, EmployerWins: true}}
	}
	return nil
}

func (w *world) tally(e protocol.TallyRound) []protocol.Event {
	j := w.jobs[e.Job]
	yes, all := 0, 0
	for v, shown := range j.reveals {
		if shown {
			all++
			if j.commits[v] {
				yes++
			}
		}
	}
	success := all*3 >= len(w.committee)*2 && yes*3 >= all*2
	j.state = protocol.JobDone
	if !success {
		j.state = protocol.JobInDispute
	}
	return []protocol.Event{protocol.RoundTallied{Job: e.Job, Success: success}, protocol.JobCompleted{Job: e.Job, Success: success, State: j.state}}
}

func (w *world) close(id protocol.JobID, state protocol.JobState) []protocol.Event {
	j := w.jobs[id]
	success := j.state == protocol.JobDone
	j.state = state
	return []protocol.Event{
		protocol.JobClosed{Job: id, State: state, Success: success && state == protocol.JobFinal, Worker: j.agent},
		protocol.StakeLockMoved{User: j.agent, Amount: protocol.Tokens(1)},
	}
}

// spec registers a spec document and returns the order that posts it.
func (w *world) order(ref string, skills ...string) protocol.ChildJob {
	h := protocol.Keccak([]byte("spec " + ref))
	w.specs[h] = &protocol.Spec{Version: 1, Title: ref, Ref: ref, Skills: skills, Task: protocol.Task{Kind: protocol.TaskDispatch}}
	return protocol.ChildJob{Ref: ref, Title: ref, SpecHash: h, URI: "ipfs://" + ref, Reward: protocol.Tokens(100), Deadline: 1_000_000, Retries: 2}
}

// root is the order of a plan that can pay for several children.
func (w *world) root() protocol.ChildJob {
	o := w.order("root", "strategy")
	o.Reward = protocol.Tokens(1000)
	return o
}

// replay folds the journal anew and compares states and effects byte for byte.
func (w *world) replay() {
	s, effects := engine.New(protocol.Suite{ChainID: 1337, Params: w.s.Suite().Params}), []protocol.Effect{}
	for _, ev := range w.journal {
		raw, err := protocol.EncodeEvent(ev)
		require.NoError(w.t, err)
		back, err := protocol.DecodeEvent(raw)
		require.NoError(w.t, err)
		var out []protocol.Effect
		s, out = engine.Step(s, back)
		effects = append(effects, out...)
	}
	require.Equal(w.t, encodeAll(w.t, w.effects), encodeAll(w.t, effects))
	a, err := w.s.Encode()
	require.NoError(w.t, err)
	b, err := s.Encode()
	require.NoError(w.t, err)
	require.JSONEq(w.t, string(a), string(b))
	restored, err := engine.Decode(a)
	require.NoError(w.t, err)
	c, err := restored.Encode()
	require.NoError(w.t, err)
	require.Equal(w.t, string(a), string(c))
}

func encodeAll(t require.TestingT, effects []protocol.Effect) []string {
	var out []string
	for _, e := range effects {
		b, err := protocol.EncodeEffect(e)
		require.NoError(t, err)
		out = append(out, string(b))
	}
	return out
}
