package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// ended is a job that the strategist posted, from its creation to its end.
func ended(id protocol.JobID, spec byte, success bool) []protocol.Event {
	return []protocol.Event{
		protocol.JobCreated{Job: id, Employer: strategist, Reward: protocol.Tokens(1), SpecHash: protocol.Hash{spec}, Deadline: 5000, AgentTypes: 3},
		protocol.JobApplied{Job: id, Agent: addr(200)},
		protocol.JobSubmitted{Job: id, Agent: addr(200), ResultHash: protocol.Hash{byte(id)}, ResultURI: "ipfs://result"},
		protocol.JobCompleted{Job: id, Success: success, State: protocol.JobDone},
		protocol.JobClosed{Job: id, State: protocol.JobFinal, Success: success, Worker: addr(200)},
	}
}

// refolded is a node that has lost its database, at the head of a chain with job 5, which our strategist took, and what
// followed. The plan of job 5, which has the children, is made again; its effects are returned.
func refolded(t *testing.T, children []protocol.ChildJob, followed ...[]protocol.Event) (*bare, []protocol.Effect) {
	t.Helper()
	b := &bare{t: t, s: engine.New(protocol.Suite{ChainID: 1, Params: protocol.SuiteParams{FeePct: 5}}), head: protocol.BlockRef{Number: 99, Time: 990}}
	b.block()
	b.block(protocol.JobCreated{Job: 5, Employer: employer, Reward: protocol.Tokens(100), SpecHash: protocol.Hash{9}, Deadline: 9000, AgentTypes: 3})
	b.block(protocol.JobApplied{Job: 5, Agent: strategist})
	for _, events := range followed {
		for _, e := range events {
			b.block(e)
		}
		b.stored()
	}
	effects := b.do(protocol.NodeConfigured{Plan: role(strategist, protocol.RoleAgent)}, protocol.ChainSynced{Live: true})
	for _, e := range all[protocol.ReadAccount](effects) {
		effects = append(effects, b.do(b.read(e))...)
	}
	for _, load := range all[protocol.LoadSpec](effects) {
		if load.Job == 5 {
			effects = b.do(protocol.SpecLoaded{For: load.Key(), Job: 5, Spec: &protocol.Spec{Version: 1, Title: "plan", Task: protocol.Task{Kind: protocol.TaskPlan}}})
		}
	}
	work := only[protocol.Execute](t, effects)
	b.stored()
	return b, b.do(protocol.WorkPlanned{For: work.Key(), Job: 5, Agent: strategist, Children: children})
}

// stored has the state go through its stored form, as a restart does.
func (b *bare) stored() {
	b.t.Helper()
	s, err := engine.Decode([]byte(stored(b.t, b.s)))
	require.NoError(b.t, err)
	b.s = s
}

func planOf(ref string, spec byte, needs ...string) protocol.ChildJob {
	return protocol.ChildJob{Ref: ref, SpecHash: protocol.Hash{spec}, URI: "ipfs://" + ref, Reward: protocol.Tokens(1), Deadline: 5000, Retries: 1, Needs: needs}
}

// What was posted and paid before the database was lost is not posted again.
func TestBygone_childrenThatAreDoneAreNotPostedAgain(t *testing.T) {
	t.Parallel()
	b, effects := refolded(t, []protocol.ChildJob{planOf("a", 1), planOf("b", 2, "a")}, ended(7, 1, true))
	require.Equal(t, "b", only[protocol.CreateJob](t, effects).Order.Ref)
	plan, _ := b.s.Job(5)
	require.Equal(t, engine.ChildDone, plan.Children[0].State)
	require.Equal(t, protocol.ChildResult{
		Ref: "a", Job: 7, SpecHash: protocol.Hash{1}, ResultHash: protocol.Hash{7}, ResultURI: "ipfs://result", Reward: protocol.Tokens(1),
	}, plan.Children[0].Result)
	require.NotContains(t, stored(t, b.s), `"closedAt"`, "nothing is kept that no plan can want")
}

func TestBygone_aPlanWhoseChildrenAreAllDoneIsComposed(t *testing.T) {
	t.Parallel()
	_, effects := refolded(t, []protocol.ChildJob{planOf("a", 1), planOf("b", 2, "a")}, ended(7, 1, true), ended(8, 2, true))
	require.Empty(t, all[protocol.CreateJob](effects))
	require.Len(t, only[protocol.Compose](t, effects).Children, 2)
}

// A try that failed counts, so that the next one has a key of its own, and another in its place too.
func TestBygone_triesThatFailedCount(t *testing.T) {
	t.Parallel()
	children := []protocol.ChildJob{planOf("a", 1)}
	b, effects := refolded(t, children, ended(7, 1, false))
	require.Equal(t, uint64(1)<<16, only[protocol.CreateJob](t, effects).N)
	plan, _ := b.s.Job(5)
	require.Equal(t, []protocol.JobID{7}, plan.Children[0].Failed)

	_, effects = refolded(t, children, ended(7, 1, false), ended(8, 1, true))
	require.Equal(t, protocol.JobID(8), only[protocol.Compose](t, effects).Children[0].Job)

	b, effects = refolded(t, children, ended(7, 1, false), ended(8, 1, true)[:2])
	require.Empty(t, all[protocol.CreateJob](effects), "the second try is under way")
	plan, _ = b.s.Job(5)
	require.Equal(t, engine.ChildOpen, plan.Children[0].State)
	require.Equal(t, protocol.JobID(8), plan.Children[0].Job)
}

// A child that ends while the plan is being made is the plan's as well.
func TestBygone_whileThePlanIsMade(t *testing.T) {
	t.Parallel()
	b, _, children := family(t, 0, false)
	for _, e := range ended(7, 1, true) {
		b.block(e)
	}
	effects := b.do(protocol.WorkPlanned{For: b.s.Pending()[0].Key(), Job: 5, Agent: strategist, Children: children})
	require.Equal(t, "b", only[protocol.CreateJob](t, effects).Order.Ref)
}

func TestBygone_nothingIsKeptWithoutAPlanToCome(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]protocol.Event{
		"closed":    protocol.JobClosed{Job: 5, State: protocol.JobFinal},
		"submitted": protocol.JobSubmitted{Job: 5, Agent: strategist},
		"not ours":  protocol.ChainSynced{Live: true},
		"taken":     protocol.JobApplied{Job: 5, Agent: addr(200)},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := &bare{t: t, s: engine.New(protocol.Suite{ChainID: 1}), head: protocol.BlockRef{Number: 99, Time: 990}}
			b.block(ended(4, 1, true)...) // older than the plan
			b.block(protocol.JobCreated{Job: 5, Employer: employer, Deadline: 9000, AgentTypes: 3})
			b.block(protocol.JobApplied{Job: 5, Agent: strategist})
			require.NotContains(t, stored(t, b.s), `"closedAt"`)
			b.block(ended(7, 1, true)...)
			require.Contains(t, stored(t, b.s), `"closedAt"`)
			b.do(end)
			b.block(ended(8, 1, true)...)
			b.do(protocol.NodeConfigured{Plan: role(employer, protocol.RoleEmployer)}, protocol.ChainSynced{Live: true})
			require.NotContains(t, stored(t, b.s), `"closedAt"`)
		})
	}
}

// The time from which a plan's children have theirs is the chain's, so that a plan which is made again is the same.
func TestBygone_aPlanIsAskedForAsItWasAtFirst(t *testing.T) {
	t.Parallel()
	b, _, _ := family(t, 0, false)
	first, ok := b.s.Pending()[0].(protocol.Execute)
	require.True(t, ok)
	require.Equal(t, b.head.Time-10, first.Since)
	b, _ = refolded(t, []protocol.ChildJob{planOf("a", 1)}, ended(7, 8, true), ended(8, 8, true))
	plan, _ := b.s.Job(5)
	require.Equal(t, first.Since, plan.Since)
	require.Equal(t, 5000-plan.Since, plan.Children[0].Span)
}
