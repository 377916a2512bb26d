package scenario

import (
	"context"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

// spoils is an executor that plans well and spoils the work whose title begins with one of the words.
type spoils struct{ words []string }

func (s spoils) Execute(ctx context.Context, w agent.Work) (agent.Output, error) {
	if w.Spec.Task.Kind == protocol.TaskPlan {
		return agent.Planner{}.Execute(ctx, w)
	}
	for _, word := range s.words {
		if strings.HasPrefix(w.Spec.Title, word) {
			return sloppy{agent.Dispatcher{}}.Execute(ctx, w)
		}
	}
	return agent.Dispatcher{}.Execute(ctx, w)
}

func spoiling(words ...string) func(agent.Executor) agent.Executor {
	return func(agent.Executor) agent.Executor { return spoils{words} }
}

// withChild is a plan of a and b, where b needs a, and a is as the test has it.
func (st *stage) withChild(change func(*mission.Child)) protocol.Spec {
	spec := st.planOf("root", 0, "a", "b")
	plan, err := mission.Decode(spec.Task.Body)
	require.NoError(st.t, err)
	plan.Children[0].Title = "Bad a"
	plan.Children[1].Needs = []string{"a"}
	change(&plan.Children[0])
	spec.Task.Body, err = json.Marshal(plan)
	require.NoError(st.t, err)
	return spec
}

// planResult reads the result of a plan that is over.
func (st *stage) planResult(rec protocol.JobRecord) mission.PlanResult {
	st.t.Helper()
	data, err := st.demo.store.Load(st.t.Context(), rec.ResultURI, rec.ResultHash)
	require.NoError(st.t, err)
	m, err := protocol.DecodeManifest(data)
	require.NoError(st.t, err)
	data, err = st.demo.store.Get(st.t.Context(), artifact.URI(m.Outputs[0].CID))
	require.NoError(st.t, err)
	r, err := mission.DecodeResult(data)
	require.NoError(st.t, err)
	return r
}

func TestStory_aFailedChildIsReplaced(t *testing.T) {
	st := play(t, story{seed: 71, agents: 2, executor: spoiling("Bad")})
	st.ready()
	st.order(st.withChild(func(c *mission.Child) {
		c.OnFailure, c.Retries = protocol.FailReplace, 1
		c.Replacement = &mission.Replacement{Title: "Good a", Task: c.Task}
	}))
	root := st.finish(1)
	require.True(t, root.Success, "the committee found the replacement to be as planned")
	r := st.planResult(root)
	require.Len(t, r.Children, 2)
	require.True(t, r.Children[0].Replaced)
	require.Len(t, r.Children[0].Failed, 2)
	tot := st.view().Totals()
	require.Equal(t, []uint64{3, 2, 0}, []uint64{tot.Succeeded, tot.Failed, tot.Missed})
	st.books()
}

func TestStory_anOptionalChildIsLeftOut(t *testing.T) {
	st := play(t, story{seed: 72, agents: 2, executor: spoiling("Bad")})
	st.ready()
	st.order(st.withChild(func(c *mission.Child) { c.OnFailure = protocol.FailSkip }))
	root := st.finish(1)
	require.True(t, root.Success)
	r := st.planResult(root)
	require.Equal(t, []protocol.SkippedChild{{Ref: "a", Failed: []protocol.JobID{2}}}, r.Skipped)
	require.Equal(t, "b", r.Children[0].Ref)
	st.books()
}

func TestStory_aChildThatMustNotFailEndsItsPlanAtOnceAndItsSiblingsAreWithdrawn(t *testing.T) {
	st := play(t, story{seed: 73, agents: 2, executor: spoiling("Bad")})
	before := st.ready()
	spec := st.withChild(func(c *mission.Child) { c.OnFailure = protocol.FailParent })
	plan, err := mission.Decode(spec.Task.Body)
	require.NoError(t, err)
	plan.Children[1].Needs, plan.Children[1].MinStake.Amount = nil, actorStake.Add(protocol.Tokens(1)) // nobody can take it
	spec.Task.Body, err = json.Marshal(plan)
	require.NoError(t, err)
	st.order(spec)
	st.until("the sibling's withdrawal", func(s engine.State) bool { return s.Totals().Cancelled == 1 })
	require.True(t, st.alarmed("work/1: the plan is given up: child a failed for good"))
	require.True(t, st.alarmed("orphan/"))
	require.Less(t, st.world.Head().Time, spec.Deadline-3600, "long before it is due")
	require.False(t, st.finish(1).Success)
	require.Zero(t, st.view().OpenJobs())
	after := st.books()
	st.gained(before, after, st.cast.employer, protocol.Amount{})
}

// A reorganisation gives the plan another number, for a stranger's job comes before it on the new branch: its children
// of the old number, which were on their way, are taken back, and none is done twice.
func TestStory_childrenOfAnotherNumberAreWithdrawn(t *testing.T) {
	st := play(t, story{seed: 74, agents: 2})
	st.ready()
	stranger := st.cast.all()[4] // plays no part, and its transactions go before those of the others
	token, jr := bindings.NewAGIALPHA(), bindings.NewJobRegistry()
	st.does(st.at["AGIALPHA"], token.PackTransfer(stranger, protocol.Tokens(1000).Big()))
	st.send(stranger, st.at["TaxPolicy"], bindings.NewTaxPolicy().PackAcknowledge())
	_, err := st.world.Seal(st.ctx)
	require.NoError(t, err)
	st.send(stranger, st.at["AGIALPHA"], token.PackApprove(st.at[deploy.StakeManager], protocol.Tokens(1000).Big()))
	_, err = st.world.Seal(st.ctx)
	require.NoError(t, err)
	before := st.books()

	st.order(st.planOf("root", 1, "a", "b"))
	s := st.until("the children", func(s engine.State) bool { return s.Totals().Created == 3 })
	root, _ := s.Job(1)
	require.NoError(t, st.world.Reorg(t.Context(), int(s.Head().Number-root.Born)+1, sim.ReturnTransactions()))
	spec := st.work("theirs")
	data, err := spec.Encode()
	require.NoError(t, err)
	uri, err := st.demo.store.Put(data)
	require.NoError(t, err)
	st.send(stranger, st.at[deploy.JobRegistry], jr.PackCreateJob(reward.Big(), spec.Deadline, protocol.DocumentHash(data), uri))
	_, err = st.world.Seal(st.ctx)
	require.NoError(t, err)

	var done, withdrawn []string
	st.until("the end of everything", func(s engine.State) bool { return s.OpenJobs() == 0 && s.Orders() == 0 && s.Totals().Finalized == 4 })
	for id := protocol.JobID(1); uint64(id) <= st.view().Totals().Created; id++ {
		rec, closed, err := st.demo.node.Closed(id)
		require.NoError(t, err)
		require.True(t, closed)
		if rec.State == protocol.JobWithdrawn {
			withdrawn = append(withdrawn, rec.Title)
		} else {
			require.True(t, rec.Success)
			done = append(done, rec.Title)
		}
	}
	require.ElementsMatch(t, []string{"Dispatch theirs", "Dispatch root", "a", "b"}, done, "each piece of work is done once")
	require.ElementsMatch(t, []string{"a", "b"}, withdrawn)
	require.True(t, st.alarmed("orphan/"))
	require.Equal(t, []uint64{0, 0}, []uint64{st.view().Totals().Missed, st.view().Totals().Slashes})
	after := st.books()
	require.Equal(t, before.balance[st.cast.employer].Sub(reward).Sub(fee), after.balance[st.cast.employer], "and paid once")
}

func TestStory_aGoalIsPlannedByTemplatesDownToItsLeaves(t *testing.T) {
	st := play(t, story{seed: 75, agents: 3, templates: []string{"templates/swarm-segment.toml", "templates/audit.toml"}})
	st.ready()
	data, err := os.ReadFile("../../docs/examples/goal.json")
	require.NoError(t, err)
	spec, err := protocol.DecodeSpec(data)
	require.NoError(t, err)
	spec.Ref, spec.Deadline = "goal", st.world.Head().Time+3*24*3600
	st.order(spec)
	root := st.finish(1)
	require.True(t, root.Success)
	r := st.planResult(root)
	goal, err := mission.Check(spec, spec.Reward.Amount)
	require.NoError(t, err)
	made, err := st.templates(st.story).Make(*goal.Goal, spec, spec.Reward.Amount)
	require.NoError(t, err)
	require.Equal(t, made.Template, r.Made.Template)
	var refs []string
	for _, c := range r.Children {
		refs = append(refs, c.Ref)
	}
	require.ElementsMatch(t, []string{"survey", "orbit-1", "orbit-2", "audit"}, refs)
	tot := st.view().Totals()
	require.Equal(t, []uint64{7, 7, 0}, []uint64{tot.Created, tot.Succeeded, tot.Missed}, "the audit is a plan of two again")
	st.books()
}

func TestStory_aGoalThatNoTemplateServesIsLeftToOthers(t *testing.T) {
	st := play(t, story{seed: 76, agents: 2})
	st.ready()
	spec := st.work("goal")
	body, err := json.Marshal(mission.Plan{Goal: &mission.Goal{Text: "Move a mountain"}})
	require.NoError(t, err)
	spec.Task = protocol.Task{Kind: protocol.TaskPlan, Body: body}
	st.order(spec)
	require.Equal(t, protocol.JobWithdrawn, st.finish(1).State, "nobody takes what it cannot plan, and loses a stake over it")
	require.True(t, st.alarmed(`spec/1: the job is passed over: no plan template serves the goal "Move a mountain"`))
	require.Zero(t, st.view().Totals().Slashes)
}

// The playbook's own words for a new mission: a title, a budget and no task. The demo's strategists make a plan of it.
func TestPlaybook_spawnABrandNewMission(t *testing.T) {
	t.Parallel()
	const title = "Deploy Dyson Swarm Segment"
	commanded(t, t.TempDir(), 77, func(o *owner, th *theatre) {
		o.obeyed(`{
  "issuer": "owner",
  "action": "spawn_job",
  "spec": {
    "title": "Deploy Dyson Swarm Segment",
    "description": "Commission orbital collectors for Jovian flux.",
    "reward": 4200,
    "stake_required": 420,
    "energy_budget": 150000,
    "compute_budget": 80000,
    "deadline_epoch": 1893456000,
    "required_skills": ["engineering", "governance"]
  }
}`)
		th.waits("a plan", came(title, "Delegated", 1))
		th.waits("its parts", came("Dispatch of the orbit site", "Finalized", 1))
		th.waits("its end", came(title, "Finalized", 1))
	})
}
