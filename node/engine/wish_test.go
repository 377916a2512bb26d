package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// bare is an engine to which a test says each event itself.
type bare struct {
	t    *testing.T
	s    engine.State
	head protocol.BlockRef
}

// newBare is live at block 100, time 1000, with the plan's accounts read, acknowledged, staked and rich.
func newBare(t *testing.T, plan protocol.NodePlan) *bare {
	b := &bare{t: t, s: engine.New(protocol.Suite{ChainID: 1, Params: protocol.SuiteParams{
		FeePct: 5, QuorumPct: 67, MinReveals: 1, ForceGrace: 60, ExpirationGrace: 30,
	}}), head: protocol.BlockRef{Number: 99, Time: 990}}
	b.block()
	b.do(protocol.NodeConfigured{Plan: plan})
	for _, e := range b.do(protocol.ChainSynced{Live: true}) {
		b.do(b.read(e.(protocol.ReadAccount)))
	}
	return b
}

func (b *bare) read(e protocol.ReadAccount) protocol.AccountRead {
	return protocol.AccountRead{N: e.N, Facts: protocol.AccountFacts{
		Account: e.Account, At: e.At, Acknowledged: true, IsAgent: true, IsValidator: true, Balance: protocol.Tokens(1000),
		Stakes: [3]protocol.Amount{protocol.Tokens(50), protocol.Tokens(50)},
	}}
}

func (b *bare) do(events ...protocol.Event) (effects []protocol.Effect) {
	for _, ev := range events {
		s, out := engine.Step(b.s, ev)
		b.s = s
		effects = append(effects, out...)
	}
	return effects
}

// block folds events and closes their block, ten seconds after the last.
func (b *bare) block(events ...protocol.Event) []protocol.Effect {
	effects := b.do(events...)
	b.head = protocol.BlockRef{Number: b.head.Number + 1, Time: b.head.Time + 10, Parent: b.head.Hash, Hash: protocol.Keccak(b.head.Hash[:])}
	return append(effects, b.do(protocol.HeadAdvanced{Block: b.head})...)
}

func (b *bare) account(a protocol.Address) engine.Account {
	acct, ok := b.s.Account(a)
	require.True(b.t, ok)
	return acct
}

// all returns the effects of a kind.
func all[E protocol.Effect](effects []protocol.Effect) (found []E) {
	for _, e := range effects {
		if e, ok := e.(E); ok {
			found = append(found, e)
		}
	}
	return found
}

func role(a protocol.Address, roles ...protocol.Role) protocol.NodePlan {
	return protocol.NodePlan{Accounts: []protocol.AccountPlan{{Address: a, Roles: roles, Skills: []string{engine.AnySkill}}}}
}

func refused(e protocol.Effect, reason string) protocol.TxSettled {
	return protocol.TxSettled{Key: e.Key(), Reason: reason}
}

// reverted is the word that the transaction failed in the block to come, mined that it succeeded.
func (b *bare) reverted(e protocol.Effect) protocol.TxSettled {
	return protocol.TxSettled{Key: e.Key(), Mined: true, Reason: "Paused()", Block: b.head.Number + 1}
}

func (b *bare) mined(e protocol.Effect) protocol.TxSettled {
	return protocol.TxSettled{Key: e.Key(), Mined: true, OK: true, Block: b.head.Number + 1}
}

func order(ref string) protocol.ChildJob {
	return protocol.ChildJob{Ref: ref, SpecHash: protocol.Hash{7}, Reward: protocol.Tokens(100), Deadline: 9000}
}

func posted(id protocol.JobID) protocol.JobCreated {
	return protocol.JobCreated{Job: id, Employer: employer, SpecHash: protocol.Hash{7}, Reward: protocol.Tokens(100), Deadline: 9000, AgentTypes: 3}
}

func TestWish_aFactBeforeTheWordFreesWhatWasReserved(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	effects := b.do(protocol.JobOrdered{Account: employer, Order: order("one")})
	require.Equal(t, protocol.Tokens(105), only[protocol.ApproveTokens](t, effects).Amount)
	create := only[protocol.CreateJob](t, effects)
	require.Equal(t, protocol.Tokens(105), b.account(employer).Reserved)
	word := b.mined(create)
	b.block(posted(1))
	b.do(word)
	require.Zero(t, b.account(employer).Reserved)
	require.Equal(t, protocol.Tokens(895), b.account(employer).Facts.Balance)
	effects = b.do(protocol.JobOrdered{Account: employer, Order: order("two")})
	require.Equal(t, protocol.Tokens(105), only[protocol.ApproveTokens](t, effects).Amount, "approvals stay exact")
}

func TestWish_aDepositSeenOnChainFreesWhatWasReserved(t *testing.T) {
	plan := role(workerA, protocol.RoleAgent)
	plan.Accounts[0].AgentStake = protocol.Tokens(80)
	b := newBare(t, plan)
	b.do(protocol.StakeMoved{User: workerA, Role: protocol.StakeAgent, Amount: protocol.Tokens(1)})
	read := only[protocol.ReadAccount](t, append(b.block(protocol.StakeSlashed{User: workerA, Amount: protocol.Tokens(1)}), b.block()...))
	answer := b.read(read)
	deposit := only[protocol.DepositStake](t, b.do(answer))
	require.Equal(t, protocol.Tokens(30), deposit.Amount)
	word := b.mined(deposit)
	b.block(protocol.StakeMoved{User: workerA, Role: protocol.StakeAgent, Amount: deposit.Amount, In: true})
	b.do(word)
	require.Zero(t, b.account(workerA).Reserved)
	require.Equal(t, protocol.Tokens(80), b.account(workerA).Facts.Stakes[protocol.StakeAgent])
}

// A word can come before its block, and the block be reorganised away: the same transaction is then mined in
// another, and a second one would pay twice.
func TestWish_aMinedTransactionIsNotAskedAgain(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	create := only[protocol.CreateJob](t, b.do(protocol.JobOrdered{Account: employer, Order: order("one")}))
	b.do(b.mined(create))
	for range 100 {
		require.Empty(t, all[protocol.CreateJob](b.block()))
	}
	require.Equal(t, 1, b.s.Orders())
	b.do(refused(create, "needs more gas"))
	var again []protocol.CreateJob
	for range 5 {
		again = append(again, all[protocol.CreateJob](b.block())...)
	}
	require.Len(t, again, 1, "a later word that it failed after all counts")
	require.NotEqual(t, create.Key(), again[0].Key())
	b.block(posted(1))
	require.Zero(t, b.s.Orders())
}

func TestWish_aRevertThatSpentWaitsUntilItCannotBeUndone(t *testing.T) {
	plan := role(employer, protocol.RoleEmployer)
	plan.Confirmations = 10
	b := newBare(t, plan)
	create := only[protocol.CreateJob](t, b.do(protocol.JobOrdered{Account: employer, Order: order("one")}))
	b.do(b.reverted(create))
	for range 10 {
		require.Empty(t, all[protocol.CreateJob](b.block()))
	}
	require.Len(t, all[protocol.CreateJob](b.block()), 1)
}

// The outbox replaces rows that failed for good. A row whose revert is not final yet stays, so that a further
// try needs a key of its own.
func TestWish_eachTryHasItsKey(t *testing.T) {
	b := newBare(t, role(workerA, protocol.RoleAgent, protocol.RoleValidator))
	load := only[protocol.LoadSpec](t, b.block(posted(1)))
	spec := protocol.Spec{Version: 1, Title: "x", Task: protocol.Task{Kind: protocol.TaskDispatch}}
	apply := only[protocol.ApplyForJob](t, b.do(protocol.SpecLoaded{For: load.Key(), Job: 1, Spec: &spec}))
	execute := only[protocol.Execute](t, b.block(protocol.JobApplied{Job: 1, Agent: workerA}, b.mined(apply)))
	tries := func(first protocol.Effect, again func([]protocol.Effect) protocol.Effect) {
		keys := map[protocol.Key]bool{}
		for e := first; len(keys) < 3; {
			require.False(t, keys[e.Key()], "%s was used before", e.Key())
			keys[e.Key()] = true
			effects := b.do(b.reverted(e))
			for range 3 {
				effects = append(effects, b.block()...)
			}
			e = again(effects)
		}
	}
	tries(only[protocol.SubmitResult](t, b.do(protocol.WorkDone{For: execute.Key(), Job: 1, Agent: workerA})),
		func(e []protocol.Effect) protocol.Effect { return only[protocol.SubmitResult](t, e) })
	at := b.head.Time
	evaluate := only[protocol.Evaluate](t, b.block(protocol.JobSubmitted{Job: 1, Agent: workerA}, protocol.RoundOpened{
		Job: 1, Nonce: 1, Seed: protocol.Hash{5}, Validators: []protocol.Address{workerA}, CommitBy: at + 500, RevealBy: at + 1000,
	}))
	tries(only[protocol.CommitVote](t, b.do(protocol.Evaluated{Job: 1, Nonce: 1, Validator: workerA, Seed: protocol.Hash{5}, Verdict: protocol.Approve})),
		func(e []protocol.Effect) protocol.Effect { return only[protocol.CommitVote](t, e) })
	require.NotZero(t, evaluate)
	effects := b.block(protocol.VoteCommitted{Job: 1, Validator: workerA, Commitment: protocol.Hash{6}})
	for b.head.Time <= at+500 {
		effects = append(effects, b.block()...)
	}
	tries(only[protocol.RevealVote](t, effects), func(e []protocol.Effect) protocol.Effect { return only[protocol.RevealVote](t, e) })
}

func TestWish_refusedAgainAndAgainIsToldToTheOperator(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	effects := b.do(protocol.JobOrdered{Account: employer, Order: order("one")})
	var alarms []protocol.RaiseAlarm
	for range 60 {
		for _, e := range all[protocol.CreateJob](effects) {
			alarms = append(alarms, all[protocol.RaiseAlarm](b.do(refused(e, "RewardTooHigh()")))...)
		}
		effects = b.block()
	}
	require.Len(t, alarms, 1)
	require.Contains(t, alarms[0].Text, "RewardTooHigh()")
}

func TestOrders_withOneSpecArePostedOnceEach(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	one := only[protocol.CreateJob](t, b.do(protocol.JobOrdered{Account: employer, Order: order("one")}))
	two := only[protocol.CreateJob](t, b.do(protocol.JobOrdered{Account: employer, Order: order("two")}))
	b.block(b.mined(one), b.mined(two), posted(1), posted(2))
	require.Zero(t, b.s.Orders())
	for range 100 {
		require.Empty(t, all[protocol.CreateJob](b.block()))
	}
}

func TestOrders_aRefIsOrderedOnce(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	b.do(protocol.JobOrdered{Account: employer, Order: order("one")})
	b.block(posted(1))
	effects := b.do(protocol.JobOrdered{Account: employer, Order: order("one")})
	require.Empty(t, all[protocol.CreateJob](effects))
	only[protocol.RaiseAlarm](t, effects)
	require.Zero(t, b.s.Orders())
}

func TestWork_aResultThatCannotBeComposedIsTriedAgain(t *testing.T) {
	b := newBare(t, role(workerA, protocol.RoleAgent))
	load := only[protocol.LoadSpec](t, b.block(posted(1)))
	b.do(protocol.SpecLoaded{For: load.Key(), Job: 1, Spec: &protocol.Spec{Version: 1, Title: "x", Task: protocol.Task{Kind: protocol.TaskPlan}}})
	execute := only[protocol.Execute](t, b.block(protocol.JobApplied{Job: 1, Agent: workerA}))
	first := only[protocol.Compose](t, b.do(protocol.WorkPlanned{For: execute.Key(), Job: 1, Agent: workerA}))
	second := only[protocol.Compose](t, b.do(protocol.WorkFailed{For: first.Key(), Job: 1, Agent: workerA, Reason: "the store is away"}))
	require.NotEqual(t, first.Key(), second.Key())
	only[protocol.RaiseAlarm](t, b.do(protocol.WorkFailed{For: second.Key(), Job: 1, Agent: workerA, Reason: "the store is away"}))
}

func TestStep_aRefusedAgentMayApplyAgainLater(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.refuse["ApplyForJob"] = 2 // both workers
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(100, closedJobs(w, 1))
	require.Equal(t, uint64(1), w.s.Totals().Succeeded)
	w.replay()
}

// A strategist that posts jobs for the owner too looks through what it posted when it makes a plan.
func TestOrders_aJobStandsForOneOrder(t *testing.T) {
	b := newBare(t, role(strategist, protocol.RoleEmployer, protocol.RoleAgent))
	mine := func(id protocol.JobID) protocol.JobCreated {
		job := posted(id)
		job.Employer = strategist
		return job
	}
	b.do(protocol.JobOrdered{Account: strategist, Order: order("one")})
	b.block(mine(1))
	spec := &protocol.Spec{Version: 1, Title: "root", Task: protocol.Task{Kind: protocol.TaskPlan}}
	load := all[protocol.LoadSpec](b.block(protocol.JobCreated{Job: 2, Employer: employer, SpecHash: protocol.Hash{1}, Reward: protocol.Tokens(100), Deadline: 9000, AgentTypes: 3}))
	b.do(protocol.JobApplied{Job: 2, Agent: strategist})
	work := only[protocol.Execute](t, b.do(protocol.SpecLoaded{For: load[len(load)-1].Key(), Job: 2, Spec: spec}))
	b.do(protocol.JobOrdered{Account: strategist, Order: order("two")})
	require.Equal(t, 1, b.s.Orders())
	b.do(protocol.WorkPlanned{For: work.Key(), Job: 2, Agent: strategist})
	require.Equal(t, 1, b.s.Orders(), "the second order waits for a job of its own")
	b.block(mine(3))
	require.Zero(t, b.s.Orders())
	job, _ := b.s.Job(3)
	require.Equal(t, "two", job.Ordered)
	job, _ = b.s.Job(1)
	require.Equal(t, "one", job.Ordered)
}
