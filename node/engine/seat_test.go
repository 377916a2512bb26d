package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// inRound brings job 1 into a round with the validators; the windows take 100 seconds each.
func (b *bare) inRound(validators ...protocol.Address) []protocol.Effect {
	at := b.head.Time + 10
	return b.block(protocol.JobCreated{Job: 1, Deadline: 9000, AgentTypes: 3}, protocol.JobApplied{Job: 1}, protocol.JobSubmitted{Job: 1},
		protocol.RoundOpened{Job: 1, Nonce: 1, Seed: protocol.Hash{5}, Validators: validators, CommitBy: at + 100, RevealBy: at + 200})
}

func duties(s engine.State) (kinds []engine.DutyKind) {
	for k := range s.Duties() {
		kinds = append(kinds, k.Kind)
	}
	return kinds
}

// A node whose database was lost folds the whole history before it is told of its accounts.
func TestSeats_areTakenUpInTheMidstOfARound(t *testing.T) {
	a, c, r := addr(101), addr(102), addr(103)
	b := newBare(t, role(keeper, protocol.RoleEmployer))
	b.inRound(a, c, r, addr(200))
	b.block(protocol.VoteCommitted{Job: 1, Validator: c, Commitment: protocol.Hash{6}}, protocol.VoteCommitted{Job: 1, Validator: r, Commitment: protocol.Hash{8}})
	plan := protocol.NodePlan{}
	for _, v := range []protocol.Address{a, c, r} {
		plan.Accounts = append(plan.Accounts, role(v, protocol.RoleValidator).Accounts...)
	}
	effects := b.do(protocol.NodeConfigured{Plan: plan})
	require.Equal(t, a, only[protocol.Evaluate](t, effects).Validator)
	require.ElementsMatch(t, []engine.DutyKind{engine.DutyCommit, engine.DutyReveal, engine.DutyReveal}, duties(b.s))
	for _, e := range b.reads(effects) {
		b.do(b.read(e))
	}
	var reveals []protocol.RevealVote
	for range 12 {
		reveals = append(reveals, all[protocol.RevealVote](b.block())...)
	}
	require.Len(t, reveals, 2)
	require.Equal(t, protocol.Hash{6}, reveals[0].Commitment)
	require.Equal(t, protocol.Hash{8}, reveals[1].Commitment)
}

func TestSeats_workUnderWayIsTakenUpToo(t *testing.T) {
	b := newBare(t, role(keeper, protocol.RoleKeeper))
	b.block(posted(1), protocol.JobApplied{Job: 1, Agent: workerA}, posted(2), protocol.JobApplied{Job: 2, Agent: addr(200)},
		protocol.JobSubmitted{Job: 2}, protocol.JobCompleted{Job: 2, Success: true, State: protocol.JobDone})
	plan := role(workerA, protocol.RoleAgent)
	plan.Accounts = append(plan.Accounts, role(employer, protocol.RoleEmployer).Accounts...)
	b.do(protocol.NodeConfigured{Plan: plan})
	require.Equal(t, uint64(1), b.account(workerA).Working)
	require.Equal(t, []engine.DutyKind{engine.DutySubmit, engine.DutyFinalize}, duties(b.s))
	b.do(protocol.NodeConfigured{Plan: plan})
	require.Equal(t, uint64(1), b.account(workerA).Working, "once")
}

// On the original deployment anyone can draw a committee for a job that nobody has submitted anything for.
func TestSeats_aGhostRoundOwesNothingUntilThereIsAResult(t *testing.T) {
	b := newBare(t, role(addr(101), protocol.RoleValidator))
	at := b.head.Time
	round := protocol.RoundOpened{Job: 1, Nonce: 1, Seed: protocol.Hash{5}, Validators: []protocol.Address{addr(101)}, CommitBy: at + 100, RevealBy: at + 200}
	require.Empty(t, b.block(protocol.JobCreated{Job: 1, Deadline: 9000}, round))
	require.Empty(t, duties(b.s))
	only[protocol.Evaluate](t, b.block(protocol.JobApplied{Job: 1}, protocol.JobSubmitted{Job: 1}))
	require.Equal(t, []engine.DutyKind{engine.DutyCommit}, duties(b.s))
	b.block(protocol.RoundReset{Job: 1})
	require.Empty(t, duties(b.s))
	require.Zero(t, b.s.Totals().Missed)
}

// The first block after the deadline can hold the tally, before its time has made the duty a missed one.
func TestSeats_aTallyWithoutOurRevealIsAMissedDuty(t *testing.T) {
	b := newBare(t, role(addr(101), protocol.RoleValidator))
	b.inRound(addr(101), addr(200))
	b.block(protocol.VoteCommitted{Job: 1, Validator: addr(101), Commitment: protocol.Hash{6}})
	effects := b.block(protocol.RoundTallied{Job: 1})
	require.Contains(t, only[protocol.RaiseAlarm](t, effects).Subject, "missed/reveal/1/")
	require.Equal(t, uint64(1), b.account(addr(101)).Missed)
	require.Empty(t, duties(b.s))
}

func TestSeats_aResetRoundIsDrawnAgain(t *testing.T) {
	b := newBare(t, role(keeper, protocol.RoleKeeper))
	b.inRound(addr(200))
	draw := only[protocol.SelectCommittee](t, b.block(protocol.RoundReset{Job: 1}))
	require.Equal(t, []engine.DutyKind{engine.DutySelect}, duties(b.s))
	word := b.mined(draw)
	require.Empty(t, all[protocol.SelectCommittee](b.do(word)), "its block is not there yet")
	again := only[protocol.SelectCommittee](t, b.block())
	require.NotEqual(t, draw.Key(), again.Key())
}

func TestKeeper_aDutyStandsWithWhoseTurnItIs(t *testing.T) {
	plan := role(keeper, protocol.RoleKeeper)
	plan.Accounts = append(plan.Accounts, role(workerA, protocol.RoleEmployer).Accounts...)
	b := newBare(t, plan)
	b.inRound(addr(200))
	draw := only[protocol.SelectCommittee](t, b.block(protocol.RoundReset{Job: 1}))
	for range 4 {
		require.Len(t, duties(b.s), 1)
		b.do(b.mined(draw))
		next := only[protocol.SelectCommittee](t, b.block())
		require.NotEqual(t, draw.Account, next.Account, "the second voice")
		draw = next
	}
	b.block(protocol.RoundOpened{Job: 1, Nonce: 1, Validators: []protocol.Address{addr(200)}, CommitBy: 5000, RevealBy: 6000})
	require.Empty(t, duties(b.s))
	require.Equal(t, uint64(1), b.s.Totals().Met)
}

func TestSpecs_aFaultIsTriedAgainALittleLater(t *testing.T) {
	b := newBare(t, role(workerA, protocol.RoleAgent))
	load := only[protocol.LoadSpec](t, b.block(posted(1)))
	for try := range 3 {
		effects := b.do(protocol.SpecLoaded{For: load.Key(), Job: 1, Fault: "not found"})
		require.Len(t, all[protocol.RaiseAlarm](effects), map[bool]int{true: 1}[try == 0])
		require.Empty(t, all[protocol.LoadSpec](effects))
		var next []protocol.LoadSpec
		for range 40 {
			next = append(next, all[protocol.LoadSpec](b.block())...)
		}
		if try == 2 {
			require.Empty(t, next, "then it is left alone")
			return
		}
		require.Len(t, next, 1)
		require.NotEqual(t, load.Key(), next[0].Key())
		load = next[0]
	}
}

func TestWakes_strangersJobsLeaveNone(t *testing.T) {
	b := newBare(t, role(workerA, protocol.RoleAgent))
	for id, deadline := range []uint64{^uint64(0), 2000, 10} {
		created := posted(protocol.JobID(id + 1))
		created.Deadline = deadline
		for _, load := range all[protocol.LoadSpec](b.block(created)) {
			b.do(protocol.SpecLoaded{For: load.Key(), Job: created.Job, Spec: &protocol.Spec{Skills: []string{"x"}, MinStake: protocol.TokenText{Amount: protocol.Tokens(99)}}})
		}
	}
	for range 200 {
		b.block()
	}
	require.Equal(t, 3, b.s.OpenJobs())
	_, waits := b.s.NextWake()
	require.False(t, waits)
}

func TestWakes_areAheadOfTheClock(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(100, func() bool {
		if at, waits := w.s.NextWake(); waits {
			require.Greater(t, at, w.s.Now(), "else every look at the clock would be journaled")
		}
		return closedJobs(w, 1)()
	})
}
