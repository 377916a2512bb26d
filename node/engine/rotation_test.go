package engine_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// rotates has the owner take a step of a rotation; what keeps the account is asked of the state as the node does.
func (w *world) rotates(step string, from, to protocol.Address) protocol.CommandOutcome {
	id := fmt.Sprint(step, len(w.journal))
	o := protocol.OwnerOrder{ID: id, Action: engine.ActionRotateKey, By: protocol.RankOwner, Field: step, Account: from}
	if to != everyone {
		o.Value = to.Hex()
	}
	if step == engine.RotateCommit {
		o.Obstacle = w.s.Obstacle(from)
	}
	w.fold(o)
	w.serve()
	out, _ := w.s.Command(id)
	return out
}

func (w *world) mustRotate(step string, from, to protocol.Address) {
	w.t.Helper()
	out := w.rotates(step, from, to)
	require.Equal(w.t, protocol.CommandOK, out.Status, out.Reason)
}

func TestRotation_refusals(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(2))
	seats := validators(2)
	for _, c := range []struct {
		step     string
		from, to protocol.Address
		reason   string
	}{
		{engine.RotateBegin, addr(77), workerB, "is none of this node"},
		{engine.RotateBegin, workerA, everyone, "names no account that comes"},
		{engine.RotateBegin, workerA, workerA, "is the one that leaves"},
		{engine.RotateBegin, workerA, addr(77), "give the node its key and its roles, and start it again"},
		{engine.RotateBegin, workerA, seats[0], "has not the role agent"},
		{engine.RotateCommit, workerA, everyone, "was not begun"},
		{engine.RotateAbort, workerA, everyone, "was not begun"},
		{"jump", workerA, workerB, "begin, commit or abort"},
	} {
		out := w.rotates(c.step, c.from, c.to)
		require.Equal(t, protocol.CommandRejected, out.Status)
		require.Contains(t, out.Reason, c.reason)
	}
	w.mustRotate(engine.RotateBegin, workerA, workerB)
	require.Contains(t, w.rotates(engine.RotateBegin, workerA, strategist).Reason, "it leaves for "+workerB.Hex()+" already")
	require.Contains(t, w.rotates(engine.RotateBegin, workerB, workerA).Reason, "leaves itself")
	w.mustRotate(engine.RotateAbort, workerA, everyone)
	w.mustRotate(engine.RotateBegin, workerB, workerA)
	require.Contains(t, w.command(protocol.RankOperator, engine.ActionRotateKey).Reason, "may not")
	w.replay()
	e := newEconomy(t, func() protocol.NodePlan {
		p := priced(1000)
		p.Economy.Payer = employer
		p.Accounts = append(p.Accounts, protocol.AccountPlan{Address: addr(60), Roles: p.Accounts[0].Roles})
		return p
	}())
	require.Contains(t, e.rotates(engine.RotateBegin, employer, addr(60)).Reason, "it pays for resources")
}

// An agent that leaves does what it has taken, takes nothing more, gets its stake back, and is then no part of the node.
func TestRotation_ofAnAgent(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.until(50, "ApplyForJob")
	job, _ := w.s.Job(1)
	old, next := job.Applicant, workerA
	if old == workerA {
		next = workerB
	}
	w.mustRotate(engine.RotateBegin, old, next)
	require.Contains(t, w.rotates(engine.RotateCommit, old, everyone).Reason, "it cannot leave yet: job 1 is open")
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("two", "grid")})
	w.run(100, closedJobs(w, 2))
	require.Equal(t, uint64(2), w.s.Totals().Succeeded)
	require.Equal(t, []protocol.Address{old, next}, []protocol.Address{w.archive[0].Agent, w.archive[1].Agent})
	w.run(10, func() bool { return w.sent(0)["WithdrawStake"] == 1 && w.s.Obstacle(old) == "" })
	acct, _ := w.s.Account(old)
	require.Zero(t, acct.Facts.Stakes)

	w.mustRotate(engine.RotateCommit, old, everyone)
	_, there := w.s.Account(old)
	require.False(t, there)
	w.fold(protocol.NodeConfigured{Plan: fullPlan(3)})
	_, there = w.s.Account(old)
	require.False(t, there, "also where the operator's settings still name it")
	require.Contains(t, w.rotates(engine.RotateBegin, old, next).Reason, "it left for "+next.Hex()+" before")
	since := len(w.effects)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("three", "grid")})
	w.run(100, closedJobs(w, 3))
	require.Equal(t, next, w.archive[2].Agent)
	require.Zero(t, w.sent(since)["DepositStake"])
	stored, err := engine.Decode([]byte(encode(t, w.s)))
	require.NoError(t, err)
	_, there = stored.Account(old)
	require.False(t, there)
	w.replay()
}

// A validator that leaves votes in the rounds that it was drawn for, and only then gives up its stake.
func TestRotation_ofAValidator(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(4))
	w.committee = validators(3)
	old, next := validators(4)[0], validators(4)[3]
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(60, func() bool {
		job, _ := w.s.Job(1)
		return len(job.Round.Seats) == 3
	})
	since := len(w.effects)
	w.mustRotate(engine.RotateBegin, old, next)
	for range 5 {
		w.mine(10)
		require.Zero(t, w.sent(since)["WithdrawStake"])
		require.True(t, w.s.Holds(protocol.WithdrawStake{Account: old}), "also where it was asked for before the draw")
	}
	require.Contains(t, w.rotates(engine.RotateCommit, old, everyone).Reason, "it owes a duty (")
	w.run(100, closedJobs(w, 1))
	require.Equal(t, []uint64{3, 0}, []uint64{w.s.Totals().Reveals, w.s.Totals().Missed})
	w.run(10, func() bool { return w.s.Obstacle(old) == "" })
	require.Equal(t, 1, w.sent(since)["WithdrawStake"])
	w.mustRotate(engine.RotateCommit, old, everyone)
	w.replay()
}

// Who stays after all raises its stake again and takes work.
func TestRotation_abort(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(0))
	for range 3 {
		w.mine(10)
	}
	w.mustCommand(engine.ActionEmergencyStop)
	since := len(w.effects)
	w.mustRotate(engine.RotateBegin, workerA, workerB)
	w.mine(10)
	w.mine(10)
	require.Empty(t, w.sent(since), "not while the node is stopped")
	w.mustCommand(engine.ActionLiftStop)
	w.run(10, func() bool { return w.s.Obstacle(workerA) == "" })
	require.Equal(t, 1, w.sent(since)["WithdrawStake"])
	w.mustCommand(engine.ActionResume)
	since = len(w.effects)
	w.mustRotate(engine.RotateAbort, workerA, everyone)
	w.run(10, func() bool {
		acct, _ := w.s.Account(workerA)
		return acct.Facts.Stakes[protocol.StakeAgent] == protocol.Tokens(50)
	})
	require.Equal(t, 1, w.sent(since)["DepositStake"])
	w.replay()
}
