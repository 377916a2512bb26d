package scenario

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// broken is an executor without any output.
var broken = agent.Absent{Reason: "the machine is out of order"}

func TestStory_jobOfAnAgentThatNeverSubmitsExpires(t *testing.T) {
	st := play(t, story{seed: 11, executor: func(agent.Executor) agent.Executor { return broken }})
	before := st.ready()
	st.order(st.work("one"))
	rec := st.finish(1)
	require.False(t, rec.Success)
	require.Equal(t, protocol.JobFinal, rec.State)
	require.Zero(t, rec.ResultHash, "an agent without an output submits nothing")
	after := st.books()
	st.gained(before, after, st.cast.employer, protocol.Amount{})
	st.lost(before, after, rec.Agent, protocol.StakeAgent, jobStake)
	require.Equal(t, before.supply.Sub(jobStake), after.supply)
	require.Equal(t, uint64(1), st.view().Totals().Missed, "the agent's duty to submit")
	require.True(t, st.alarmed("work/1"))
	require.Zero(t, st.view().OpenJobs())
}

func TestStory_jobThatNobodyTakesIsCancelledAfterItsDeadline(t *testing.T) {
	st := play(t, story{seed: 12, plan: func(p *protocol.NodePlan) {
		for i := range p.Accounts {
			p.Accounts[i].Skills = nil
		}
	}})
	before := st.ready()
	spec := st.work("one")
	spec.Skills = []string{"alchemy"}
	st.order(spec)
	rec := st.finish(1)
	require.Equal(t, protocol.JobWithdrawn, rec.State)
	after := st.books()
	st.gained(before, after, st.cast.employer, protocol.Amount{})
	require.Equal(t, before.supply, after.supply)
	require.Greater(t, st.world.Head().Time, spec.Deadline)
	require.Zero(t, st.view().Totals().Missed)
}

func TestStory_unreadableSpecIsPassedOver(t *testing.T) {
	st := play(t, story{seed: 13})
	before := st.ready()
	spec := st.work("one")
	st.orderRaw(spec, []byte(`{"version": 1, "title": `))
	st.until("word of it", func(engine.State) bool { return st.alarmed("spec/1") })
	good := st.work("two")
	st.order(good)
	require.True(t, st.finish(2).Success, "other jobs go on")
	require.Equal(t, protocol.JobWithdrawn, st.finish(1).State, "and the employer has its money back after the deadline")
	after := st.books()
	require.Equal(t, before.balance[st.cast.employer].Sub(reward).Sub(fee), after.balance[st.cast.employer])
}

// planOf is a plan with one child for each of the refs.
func (st *stage) planOf(ref string, retries uint8, refs ...string) protocol.Spec {
	spec := st.work(ref)
	children := make([]mission.Child, len(refs))
	for i, r := range refs {
		children[i] = mission.Child{
			Ref: r, Title: r, RewardBP: 2000, Retries: retries, Energy: 2000, Compute: 1000, Task: spec.Task,
		}
	}
	body, err := json.Marshal(mission.Plan{Children: children})
	require.NoError(st.t, err)
	spec.Task = protocol.Task{Kind: protocol.TaskPlan, Body: body}
	return spec
}

// plansOnly lets plans be done and spoils what else there is.
type plansOnly struct {
	strategist agent.Executor
	worker     agent.Executor
}

// Execute hands the work to one or the other.
func (p plansOnly) Execute(ctx context.Context, w agent.Work) (agent.Output, error) {
	if w.Spec.Task.Kind == protocol.TaskPlan {
		return p.strategist.Execute(ctx, w)
	}
	return p.worker.Execute(ctx, w)
}

func TestStory_planWhoseChildFailsForGoodExpires(t *testing.T) {
	st := play(t, story{seed: 14, agents: 2, executor: func(honest agent.Executor) agent.Executor {
		return plansOnly{agent.Planner{}, sloppy{honest}}
	}})
	before := st.ready()
	st.order(st.planOf("root", 1, "a"))
	root := st.finish(1)
	require.False(t, root.Success)
	require.True(t, st.alarmed("work/1: the plan is given up"))
	s := st.view()
	require.Equal(t, uint64(3), s.Totals().Created, "the child was posted again once")
	require.Zero(t, s.OpenJobs())
	after := st.books()
	st.gained(before, after, st.cast.employer, protocol.Amount{})
	st.lost(before, after, root.Agent, protocol.StakeAgent, jobStake)
	require.Equal(t, before.supply.Sub(protocol.Tokens(3)), after.supply, "each of the three jobs cost its agent a stake")
}
