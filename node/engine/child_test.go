package engine_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// failing rejects the results of jobs whose spec has one of the refs.
func (w *world) failing(refs ...string) {
	w.verdict = func(e protocol.Evaluate) protocol.Verdict {
		if s := w.specs[e.SpecHash]; s != nil && slices.Contains(refs, s.Ref) {
			return protocol.Reject
		}
		return protocol.Approve
	}
}

func (w *world) composed() protocol.Compose {
	w.t.Helper()
	var last protocol.Compose
	for _, e := range w.effects {
		if c, ok := e.(protocol.Compose); ok {
			last = c
		}
	}
	require.NotZero(w.t, last.Job, "nothing was composed")
	return last
}

// mission orders a plan with the children, of which a is to have a policy, and plays it to the root's end.
func playPolicy(t *testing.T, a func(*world, *protocol.ChildJob)) *world {
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	root := w.root()
	first, second := w.order("a", "grid"), w.order("b", "grid")
	first.Retries, second.Needs = 1, []string{"a"}
	a(w, &first)
	w.plans[root.SpecHash] = []protocol.ChildJob{first, second}
	w.fold(protocol.JobOrdered{Account: employer, Order: root})
	w.run(600, func() bool {
		job, open := w.s.Job(1)
		return w.s.Totals().Created > 0 && (!open || job.Work.Phase == engine.WorkLost)
	})
	return w
}

func TestPolicy_replaceTakesTheOtherJobWhenTheFirstIsInVain(t *testing.T) {
	t.Parallel()
	w := playPolicy(t, func(w *world, a *protocol.ChildJob) {
		instead := w.order("a-instead", "grid")
		instead.Retries = 0
		a.OnFailure, a.Instead = protocol.FailReplace, &instead
		w.failing("a")
	})
	require.Equal(t, uint64(3), w.s.Totals().Succeeded)
	require.Equal(t, uint64(2), w.s.Totals().Failed)
	c := w.composed()
	require.Len(t, c.Children, 2)
	require.Equal(t, "a", c.Children[0].Ref)
	require.True(t, c.Children[0].Replaced)
	require.Equal(t, []protocol.JobID{2, 3}, c.Children[0].Failed)
	require.Equal(t, protocol.JobID(4), c.Children[0].Job)
	require.False(t, c.Children[1].Replaced)
	require.Empty(t, c.Skipped)
	w.replay()
}

func TestPolicy_aReplacementThatFailsToo(t *testing.T) {
	t.Parallel()
	w := playPolicy(t, func(w *world, a *protocol.ChildJob) {
		instead := w.order("a-instead", "grid")
		instead.Retries = 1
		a.OnFailure, a.Instead = protocol.FailReplace, &instead
		w.failing("a", "a-instead")
	})
	require.Equal(t, uint64(4), w.s.Totals().Failed, "each was tried twice")
	require.Contains(t, w.alarms, "work/1: the plan is given up: child a failed for good")
	w.replay()
}

func TestPolicy_skipGoesOnWithoutTheChild(t *testing.T) {
	t.Parallel()
	w := playPolicy(t, func(w *world, a *protocol.ChildJob) {
		a.OnFailure = protocol.FailSkip
		w.failing("a")
	})
	require.Equal(t, uint64(2), w.s.Totals().Succeeded)
	c := w.composed()
	require.Equal(t, []protocol.SkippedChild{{Ref: "a", Failed: []protocol.JobID{2, 3}}}, c.Skipped)
	require.Len(t, c.Children, 1)
	require.Equal(t, "b", c.Children[0].Ref, "what needed it goes on")
	w.replay()
}

func TestPolicy_failGivesThePlanUpAtOnce(t *testing.T) {
	t.Parallel()
	w := playPolicy(t, func(w *world, a *protocol.ChildJob) {
		a.OnFailure, a.Retries = protocol.FailParent, 0
		w.failing("a")
	})
	require.Equal(t, uint64(1), w.s.Totals().Failed)
	require.Contains(t, w.alarms, "work/1: the plan is given up: child a failed for good")
	require.Equal(t, protocol.JobID(2), w.next, "nothing more was posted")
}

func TestPolicy_repostIsTheRule(t *testing.T) {
	t.Parallel()
	w := playPolicy(t, func(w *world, _ *protocol.ChildJob) { w.failing("a") })
	require.Equal(t, uint64(2), w.s.Totals().Failed)
	require.Contains(t, w.alarms, "work/1: the plan is given up: child a failed for good")
}

func TestPlan_thatPromisesTooMuchIsGivenUp(t *testing.T) {
	t.Parallel()
	w := playPolicy(t, func(_ *world, a *protocol.ChildJob) { a.Reward = protocol.Tokens(801) })
	require.Contains(t, w.alarms[0], "promised 901 tokens")
	require.Equal(t, protocol.JobID(1), w.next)
}

// A child that failed by its deadline, or whose turn came late, is posted with a deadline that can be met.
func TestPlan_childrenGetTheirTimeAnew(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	root := w.root()
	root.Deadline = w.block.Time + 100_000
	a, b, c := w.order("a", "nobody"), w.order("b", "grid"), w.order("c", "grid")
	a.Deadline, b.Deadline, c.Deadline = w.block.Time+1000, w.block.Time+2000, w.block.Time+50_000
	a.Retries, a.OnFailure, b.Needs, c.Needs = 1, protocol.FailSkip, []string{"a"}, []string{"b"}
	w.plans[root.SpecHash] = []protocol.ChildJob{a, b, c}
	w.fold(protocol.JobOrdered{Account: employer, Order: root})
	w.run(800, closedJobs(w, 5))
	var due []uint64
	for _, e := range w.effects {
		if e, ok := e.(protocol.CreateJob); ok && e.Parent == 1 {
			due = append(due, e.Order.Deadline-1000)
		}
	}
	require.Len(t, due, 4)
	require.Equal(t, uint64(1000), due[0])
	require.InDelta(t, 2000, due[1], 100, "the second try has as much time as the first")
	require.Greater(t, due[2], uint64(2900), "b has its time from when a was over")
	require.Equal(t, uint64(50_000), due[3], "a deadline that can be met is kept")
	require.Equal(t, uint64(3), w.s.Totals().Succeeded)
	w.replay()
}

func TestPlan_aChildWithoutTimeLeftIsLost(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	root := w.root()
	root.Deadline = w.block.Time + 2000
	a := w.order("a", "nobody")
	a.Deadline, a.Retries = w.block.Time+1800, 3
	w.plans[root.SpecHash] = []protocol.ChildJob{a}
	w.fold(protocol.JobOrdered{Account: employer, Order: root})
	w.run(800, func() bool {
		job, ok := w.s.Job(1)
		return ok && job.Work.Phase == engine.WorkLost
	})
	require.Equal(t, protocol.JobID(3), w.next, "the third try would be due before it could be done")
}
