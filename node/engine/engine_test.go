package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

var (
	employer   = addr(1)
	strategist = addr(2)
	workerA    = addr(3)
	workerB    = addr(4)
	keeper     = addr(9)
)

func validators(n byte) []protocol.Address {
	out := make([]protocol.Address, n)
	for i := range out {
		out[i] = addr(100 + byte(i))
	}
	return out
}

func fullPlan(seats byte) protocol.NodePlan {
	p := protocol.NodePlan{Slack: 60, Accounts: []protocol.AccountPlan{
		{Address: employer, Roles: []protocol.Role{protocol.RoleEmployer}},
		{Address: strategist, Roles: []protocol.Role{protocol.RoleAgent}, Skills: []string{"strategy"}, AgentStake: protocol.Tokens(50)},
		{Address: workerA, Roles: []protocol.Role{protocol.RoleAgent}, Skills: []string{"grid"}, AgentStake: protocol.Tokens(50), MaxJobs: 2},
		{Address: workerB, Roles: []protocol.Role{protocol.RoleAgent}, Skills: []string{"grid"}, AgentStake: protocol.Tokens(50), MaxJobs: 2},
		{Address: keeper, Roles: []protocol.Role{protocol.RoleKeeper}},
	}}
	for _, v := range validators(seats) {
		p.Accounts = append(p.Accounts, protocol.AccountPlan{Address: v, Roles: []protocol.Role{protocol.RoleValidator}, ValidatorStake: protocol.Tokens(50)})
	}
	return p
}

func closedJobs(w *world, n uint64) func() bool {
	return func() bool { return w.s.Totals().Finalized+w.s.Totals().Cancelled >= n }
}

func TestStep_oneJobFromOrderToPayment(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(100, closedJobs(w, 1))
	tot := w.s.Totals()
	require.Equal(t, uint64(1), tot.Succeeded)
	require.Equal(t, uint64(3), tot.Commits)
	require.Equal(t, uint64(3), tot.Reveals)
	require.Zero(t, tot.Missed)
	require.Zero(t, w.s.OpenJobs())
	require.Zero(t, w.s.Orders())
	require.Empty(t, w.s.Pending())
	require.Len(t, w.archive, 1)
	w.replay()
}

func TestStep_planRollsUpItsChildren(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	root := w.root()
	a, b, c := w.order("a", "grid"), w.order("b", "grid"), w.order("c", "grid")
	c.Needs = []string{"a", "b"}
	w.plans[root.SpecHash] = []protocol.ChildJob{a, b, c}
	w.fold(protocol.JobOrdered{Account: employer, Order: root})
	w.run(300, closedJobs(w, 4))
	require.Equal(t, uint64(4), w.s.Totals().Succeeded)
	require.Equal(t, protocol.JobID(1), w.archive[3].Job, "the root closes last")
	for _, r := range w.archive[:3] {
		require.Equal(t, protocol.JobID(1), r.Parent)
		require.Equal(t, strategist, r.Employer)
	}
	require.Equal(t, "c", w.archive[2].Ref, "c is posted after what it needs")
	w.replay()
}

func TestStep_rejectedChildIsPostedAgainForAnotherAgent(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	var faulty protocol.Address
	w.verdict = func(e protocol.Evaluate) protocol.Verdict {
		if faulty == (protocol.Address{}) && e.Agent != strategist {
			faulty = e.Agent
		}
		if e.Agent == faulty {
			return protocol.Reject
		}
		return protocol.Approve
	}
	root := w.root()
	w.plans[root.SpecHash] = []protocol.ChildJob{w.order("a", "grid")}
	w.fold(protocol.JobOrdered{Account: employer, Order: root})
	w.run(300, closedJobs(w, 3))
	tot := w.s.Totals()
	require.Equal(t, uint64(2), tot.Succeeded)
	require.Equal(t, uint64(1), tot.Failed)
	require.NotEqual(t, w.archive[0].Agent, w.archive[1].Agent, "the second try goes to another agent")
	w.replay()
}

func TestStep_absentValidatorDoesNotStallTheRound(t *testing.T) {
	w := newWorld(t, fullPlan(5))
	w.committee = append(validators(5), addr(200)) // nobody runs the last
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(100, closedJobs(w, 1))
	require.Equal(t, uint64(1), w.s.Totals().Succeeded)
	require.Zero(t, w.s.Totals().Missed)
	w.replay()
}

func TestStep_abstainingValidatorSendsNothingAndAlarms(t *testing.T) {
	w := newWorld(t, fullPlan(5))
	w.committee = validators(5)
	w.verdict = func(e protocol.Evaluate) protocol.Verdict {
		if e.Validator == addr(100) {
			return protocol.Abstain
		}
		return protocol.Approve
	}
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(100, closedJobs(w, 1))
	tot := w.s.Totals()
	require.Equal(t, uint64(4), tot.Commits)
	require.Zero(t, tot.Missed)
	require.NotEmpty(t, w.alarms)
	w.replay()
}

func TestStep_failedQuorumWaitsForTheForcedTally(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = append(validators(1), addr(200), addr(201))
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(200, closedJobs(w, 1))
	forced := false
	for _, e := range w.effects {
		if tally, ok := e.(protocol.TallyRound); ok {
			require.True(t, tally.Force)
			forced = true
		}
	}
	require.True(t, forced)
}

func TestStep_originalDeploymentWantsADisputeBeforeAFailedJobSettles(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.verdict = func(protocol.Evaluate) protocol.Verdict { return protocol.Reject }
	w.refuse["FinalizeJob"] = 1
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(200, closedJobs(w, 1))
	disputes := 0
	for _, e := range w.effects {
		if _, ok := e.(protocol.RaiseDispute); ok {
			disputes++
		}
	}
	require.Equal(t, 1, disputes)
	w.replay()
}

func TestStep_unreadableSpecIsPassedOver(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	o := w.order("one", "grid")
	delete(w.specs, o.SpecHash)
	w.fold(protocol.JobOrdered{Account: employer, Order: o})
	w.run(5, func() bool { return len(w.alarms) > 0 })
	for _, e := range w.effects {
		require.NotEqual(t, "ApplyForJob", protocol.Kind(e))
	}
}

func TestStep_unassignedJobIsCancelledAfterItsDeadline(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	o := w.order("one", "nobody has this skill")
	o.Deadline = 1200
	w.fold(protocol.JobOrdered{Account: employer, Order: o})
	w.run(60, closedJobs(w, 1))
	require.Equal(t, uint64(1), w.s.Totals().Cancelled)
}

func TestStep_missedDutyStopsNewWorkOfTheAccount(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.refuse["RevealVote"] = 1000
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(100, func() bool { return w.s.Totals().Missed == 3 })
	for _, v := range validators(3) {
		acct, ok := w.s.Account(v)
		require.True(t, ok)
		require.Equal(t, uint64(1), acct.Missed)
	}
}

func TestStep_nothingIsDecidedWhileHistoryIsFolded(t *testing.T) {
	s := engine.New(protocol.Suite{})
	s, _ = engine.Step(s, protocol.NodeConfigured{Plan: fullPlan(3)})
	s, effects := engine.Step(s, protocol.JobCreated{Job: 1, Employer: employer, SpecHash: protocol.Hash{1}, Deadline: 5000, AgentTypes: 3})
	require.Empty(t, effects)
	s, effects = engine.Step(s, protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 1, Time: 10}})
	require.Empty(t, effects)
	_, effects = engine.Step(s, protocol.ChainSynced{Live: true})
	require.NotEmpty(t, effects)
}

func TestStep_approvalsAreExact(t *testing.T) {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(100, closedJobs(w, 1))
	for _, e := range w.effects {
		if a, ok := e.(protocol.ApproveTokens); ok && a.Account == employer {
			require.Equal(t, protocol.Tokens(105), a.Amount)
		}
	}
}
