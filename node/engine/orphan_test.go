package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// family is a strategist's plan, job 5, with the children a and b, which has come to a phase.
func family(t *testing.T, confirmations uint64, planned bool) (*bare, *protocol.Spec, []protocol.ChildJob) {
	plan := role(strategist, protocol.RoleAgent)
	plan.Confirmations = confirmations
	b := newBare(t, plan)
	spec := &protocol.Spec{Version: 1, Title: "plan", Task: protocol.Task{Kind: protocol.TaskPlan}}
	load := only[protocol.LoadSpec](t, b.block(protocol.JobCreated{
		Job: 5, Employer: employer, Reward: protocol.Tokens(100), SpecHash: protocol.Hash{9}, Deadline: 9000, AgentTypes: 3,
	}))
	b.do(protocol.SpecLoaded{For: load.Key(), Job: 5, Spec: spec})
	work := only[protocol.Execute](t, b.block(protocol.JobApplied{Job: 5, Agent: strategist}))
	children := []protocol.ChildJob{
		{Ref: "a", SpecHash: protocol.Hash{1}, URI: "ipfs://a", Reward: protocol.Tokens(1), Deadline: 5000},
		{Ref: "b", SpecHash: protocol.Hash{2}, URI: "ipfs://b", Reward: protocol.Tokens(1), Deadline: 5000, Needs: []string{"a"}},
	}
	if planned {
		b.do(protocol.WorkPlanned{For: work.Key(), Job: 5, Agent: strategist, Children: children})
	}
	return b, spec, children
}

// mined brings a job that the strategist posted, and its spec, which names a parent.
func (b *bare) child(id protocol.JobID, hash byte, parent protocol.JobID) []protocol.Effect {
	b.t.Helper()
	effects := b.block(protocol.JobCreated{
		Job: id, Employer: strategist, Reward: protocol.Tokens(1), SpecHash: protocol.Hash{hash}, Deadline: 5000, AgentTypes: 3,
	})
	for _, load := range all[protocol.LoadSpec](effects) {
		effects = append(effects, b.do(protocol.SpecLoaded{For: load.Key(), Job: id, Spec: &protocol.Spec{
			Version: 1, Title: "child", Parent: parent, Task: protocol.Task{Kind: protocol.TaskCommand},
		}})...)
	}
	return effects
}

func TestOrphan_ofOursAreWithdrawn(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		planned bool
		parent  protocol.JobID
		says    string
	}{
		"another number than its plan has":       {true, 4, "is over, or was never there"},
		"a number that is not given yet":         {true, 7, "not older"},
		"a document that the plan does not have": {true, 5, "never asked for it"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, _, _ := family(t, 3, c.planned)
			effects := b.child(7, 0x77, c.parent)
			require.Empty(t, all[protocol.ApplyForJob](effects), "our own agents do not take it")
			require.Empty(t, all[protocol.CancelJob](effects))
			for range 2 {
				require.Empty(t, all[protocol.CancelJob](b.block()), "the branch may change back")
			}
			effects = b.block()
			require.Equal(t, protocol.CancelJob{Job: 7, Account: strategist}, only[protocol.CancelJob](t, effects))
			require.Contains(t, only[protocol.RaiseAlarm](t, effects).Text, c.says)
			job, _ := b.s.Job(7)
			require.Contains(t, b.s.Orphan(job), c.says)
			b.block(protocol.JobClosed{Job: 7, State: protocol.JobWithdrawn})
			plan, _ := b.s.Job(5)
			require.Equal(t, engine.ChildPosting, plan.Children[0].State, "the plan's own child is not touched")
		})
	}
}

func TestOrphan_isNotToldBeforeThePlanIsMade(t *testing.T) {
	t.Parallel()
	b, _, children := family(t, 0, false)
	effects := b.child(7, 1, 5) // the plan's first child, mined before the plan is made again
	effects = append(effects, b.child(8, 0x77, 5)...)
	for range 20 {
		effects = append(effects, b.block()...)
	}
	require.Empty(t, all[protocol.CancelJob](effects))
	require.Empty(t, all[protocol.ApplyForJob](effects))
	pending := b.s.Pending()
	effects = b.do(protocol.WorkPlanned{For: pending[0].Key(), Job: 5, Agent: strategist, Children: children})
	require.Equal(t, protocol.JobID(8), only[protocol.CancelJob](t, effects).Job, "what the plan did not ask for")
	plan, _ := b.s.Job(5)
	require.Equal(t, protocol.JobID(7), plan.Children[0].Job)
}

func TestOrphan_childrenOfAPlanThatIsGivenUpOrOver(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]protocol.Event{
		"over":     protocol.JobClosed{Job: 5, State: protocol.JobFinal},
		"given up": protocol.JobClosed{Job: 8, State: protocol.JobFinal},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, _, children := family(t, 0, false)
			children[0].OnFailure, children[1].Needs = protocol.FailParent, nil
			b.do(protocol.WorkPlanned{For: b.s.Pending()[0].Key(), Job: 5, Agent: strategist, Children: children})
			b.child(7, 2, 5)
			b.child(8, 1, 5)
			b.block(protocol.JobApplied{Job: 8, Agent: addr(200)})
			require.Equal(t, protocol.JobID(7), only[protocol.CancelJob](t, b.block(end)).Job)
		})
	}
}

// After a reorganisation the second try of a child can be mined while the first is still open: it is neither a
// second child nor an orphan, and stands in when the first has failed.
func TestOrphan_aSpareStandsInForTheNextTry(t *testing.T) {
	t.Parallel()
	b, _, children := family(t, 0, false)
	children[0].Retries = 1
	b.do(protocol.WorkPlanned{For: b.s.Pending()[0].Key(), Job: 5, Agent: strategist, Children: children})
	b.child(7, 1, 5)
	effects := b.child(8, 1, 5)
	require.Empty(t, all[protocol.CancelJob](effects))
	effects = b.block(protocol.JobApplied{Job: 7, Agent: addr(200)}, protocol.JobClosed{Job: 7, State: protocol.JobFinal})
	require.Empty(t, all[protocol.CreateJob](effects))
	plan, _ := b.s.Job(5)
	require.Equal(t, protocol.JobID(8), plan.Children[0].Job)

	b.child(9, 1, 5)
	effects = b.block(protocol.JobApplied{Job: 8, Agent: addr(200)}, protocol.JobClosed{Job: 8, State: protocol.JobFinal, Success: true})
	require.Equal(t, protocol.JobID(9), only[protocol.CancelJob](t, effects).Job, "once the child is done a spare is not needed any more")
}

func TestOrphan_ofStrangersAreToldAndLeft(t *testing.T) {
	t.Parallel()
	b, _, _ := family(t, 0, true)
	load := only[protocol.LoadSpec](t, b.block(protocol.JobCreated{Job: 8, Employer: addr(200), SpecHash: protocol.Hash{8}, Deadline: 5000, AgentTypes: 3}))
	b.do(protocol.SpecLoaded{For: load.Key(), Job: 8, Spec: &protocol.Spec{Version: 1, Title: "claims", Parent: 5, Task: protocol.Task{Kind: protocol.TaskPlan}}})
	job, _ := b.s.Job(8)
	require.Contains(t, b.s.Orphan(job), "another account")
	require.Empty(t, all[protocol.CancelJob](b.block()))
	plan, _ := b.s.Job(5)
	require.Empty(t, b.s.Orphan(plan))
}

func TestSpec_thatCannotBeCarriedOutIsPassedOver(t *testing.T) {
	t.Parallel()
	b := newBare(t, role(workerA, protocol.RoleAgent))
	load := only[protocol.LoadSpec](t, b.block(posted(1)))
	effects := b.do(protocol.SpecLoaded{For: load.Key(), Job: 1, Fault: "no plan template", Spec: &protocol.Spec{Version: 1, Title: "x", Task: protocol.Task{Kind: protocol.TaskPlan}}})
	require.Contains(t, only[protocol.RaiseAlarm](t, effects).Text, "no plan template")
	for range 100 {
		effects = append(effects, b.block()...)
	}
	require.Empty(t, all[protocol.ApplyForJob](effects))
	require.Empty(t, all[protocol.LoadSpec](effects), "it is not asked for again")
}

// What a goal costs is what the plan for it would promise: as long as nobody says, the least that any may.
func TestGoal_isWeighedByThePlanThatWouldBeMade(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		promise *protocol.Promise
		want    engine.Delegation
	}{
		"not told": {nil, engine.Delegation{Rewards: protocol.Tokens(40)}},
		"told":     {&protocol.Promise{Children: 3, RewardBP: 4500}, engine.Delegation{Rewards: protocol.Tokens(45), Children: 3}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBare(t, role(strategist, protocol.RoleAgent))
			load := only[protocol.LoadSpec](t, b.block(posted(1)))
			b.do(protocol.SpecLoaded{For: load.Key(), Job: 1, Promise: c.promise, Spec: &protocol.Spec{
				Version: 1, Title: "x", Task: protocol.Task{Kind: protocol.TaskPlan, Body: []byte(`{"goal":{"text":"x"}}`)},
			}})
			job, _ := b.s.Job(1)
			require.Equal(t, c.want, *job.Delegates)
		})
	}
}
