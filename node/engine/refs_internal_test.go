package engine

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// refs is a node at the chain's head whose owner orders jobs.
type refs struct {
	*testing.T
	State
	jobs protocol.JobID
	sent map[protocol.Key]bool
}

var poster = protocol.Address{0xe}

func newRefs(t *testing.T) *refs {
	r := &refs{T: t, State: New(protocol.Suite{ChainID: 1}), sent: map[protocol.Key]bool{}}
	r.do(protocol.NodeConfigured{Plan: protocol.NodePlan{Accounts: []protocol.AccountPlan{{Address: poster, Roles: []protocol.Role{protocol.RoleEmployer}}}}})
	r.do(protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 1, Hash: protocol.Hash{1}, Time: 1000}})
	r.do(protocol.ChainSynced{Live: true})
	return r
}

// do folds events and keeps the keys of the transactions that are to post jobs.
func (r *refs) do(events ...protocol.Event) {
	for _, ev := range events {
		var effects []protocol.Effect
		r.State, effects = Step(r.State, ev)
		for _, e := range effects {
			if read, ok := e.(protocol.ReadAccount); ok {
				r.do(protocol.AccountRead{N: read.N, Facts: protocol.AccountFacts{
					Account: read.Account, At: read.At, Acknowledged: true, Balance: protocol.Tokens(1 << 40), Allowance: protocol.Tokens(1 << 40),
				}})
			}
			if create, ok := e.(protocol.CreateJob); ok {
				require.False(r, r.sent[create.Key()], "%s is a transaction that was asked for before", create.Key())
				r.sent[create.Key()] = true
			}
		}
	}
}

func (r *refs) known(ref string) bool {
	_, known := r.commands.get(ref)
	return known
}

func document(ref string) protocol.Hash { return protocol.Keccak([]byte(ref)) }

// order has a job posted, by whatever channel tells nobody how it went.
func (r *refs) order(ref string) {
	r.do(protocol.JobOrdered{Account: poster, Order: protocol.ChildJob{Ref: ref, SpecHash: document(ref), Reward: protocol.Tokens(1), Deadline: 1 << 40}})
}

// spawn is a command that was given at a time.
func spawn(id, ref string, at uint64) protocol.OwnerOrder {
	return protocol.OwnerOrder{ID: id, Action: ActionSpawnJob, By: protocol.RankOwner, At: at, Account: poster, Job: &protocol.ChildJob{
		Ref: ref, URI: "ipfs://x", SpecHash: document(ref), Reward: protocol.Tokens(1), Deadline: 1 << 40,
	}}
}

// post lets the chain show the job of an order.
func (r *refs) post(ref string) protocol.JobID {
	r.jobs++
	r.do(protocol.JobCreated{Job: r.jobs, Employer: poster, SpecHash: document(ref), Reward: protocol.Tokens(1), Deadline: 1 << 40, AgentTypes: 3})
	return r.jobs
}

func (r *refs) close(job protocol.JobID) {
	r.do(protocol.JobClosed{Job: job, State: protocol.JobFinal, Success: true})
}

// whole orders a job and brings it to its end.
func (r *refs) whole(ref string) {
	r.order(ref)
	r.close(r.post(ref))
}

// wait lets chain seconds pass.
func (r *refs) wait(seconds uint64) { r.do(protocol.Tick{Now: r.now + seconds}) }

// finish has so many refs whose jobs were over long ago. They are put where a fold puts them, which another test shows.
func (r *refs) finish(n int) {
	for range n {
		r.ordered++
		ref := fmt.Sprint("old", r.ordered)
		r.commands = r.commands.set(ref, r.ordered)
		r.settled = r.settled.set(r.ordered, ref)
	}
}

func (r *refs) stored() string {
	data, err := r.Encode()
	require.NoError(r, err)
	return string(data)
}

func TestRefs_areKeptWhileTheyCanMatter(t *testing.T) {
	r := newRefs(t)
	r.order("pending")
	r.order("open")
	r.post("open")
	for i := range 3 {
		r.whole(fmt.Sprint("over", i))
	}
	require.Equal(t, []int{5, 3, 0}, []int{r.commands.len(), r.ended.len(), r.settled.len()}, "what is over is not settled yet")
	r.wait(refSettles - 1)
	r.whole("late")
	require.Zero(t, r.settled.len())
	r.wait(1)
	require.Zero(t, r.settled.len(), "only an order settles")
	r.order("next")
	require.Equal(t, []int{7, 1, 3}, []int{r.commands.len(), r.ended.len(), r.settled.len()})
	for _, ref := range []string{"pending", "open", "over0", "late"} {
		before := r.Orders()
		r.order(ref)
		require.Equal(t, before, r.Orders(), "%s is ordered once", ref)
	}
}

func TestRefs_theOldestAreForgottenWhereTheyAreTooMany(t *testing.T) {
	r := newRefs(t)
	r.order("pending")
	r.order("open")
	open := r.post("open")
	r.whole("first")
	r.wait(refSettles)
	r.finish(maxRefs - 1)
	r.whole("second")
	require.Equal(t, maxRefs, r.settled.len())
	require.True(t, r.known("first"))
	r.wait(refSettles)
	before := r.State
	r.order("third")
	require.Equal(t, maxRefs, r.settled.len())
	require.Equal(t, maxRefs+3, r.commands.len(), "all but one, and three that are not over")
	require.False(t, r.known("first"))
	for _, ref := range []string{"pending", "open", "second", "third"} {
		require.True(t, r.known(ref), ref)
	}
	_, kept := before.commands.get("first")
	require.True(t, kept, "the state before is as it was")

	r.whole("first") // whose transaction must have another key than that of the order that was forgotten
	require.True(t, r.known("first"))
	r.close(open)
	r.close(r.post("pending"))
	require.Equal(t, 3, r.ended.len())
	again, err := Decode([]byte(r.stored()))
	require.NoError(t, err)
	require.Equal(t, r.stored(), (&refs{T: t, State: again}).stored())
	r.wait(refSettles)
	r.order("fourth")
	again, _ = Step(again, protocol.Tick{Now: r.now})
	again, _ = Step(again, protocol.JobOrdered{Account: poster, Order: protocol.ChildJob{Ref: "fourth", SpecHash: document("fourth"), Reward: protocol.Tokens(1), Deadline: 1 << 40}})
	require.Equal(t, r.stored(), (&refs{T: t, State: again}).stored(), "a stored state goes on as the one that was kept")
}

// A node that runs for long keeps what the bound allows, however many jobs are ordered.
func TestRefs_doNotGrowWithTheJobs(t *testing.T) {
	r := newRefs(t)
	r.finish(maxRefs - 10)
	for i := range 1000 {
		r.whole(fmt.Sprint("job", i))
		r.wait(refSettles)
		require.Equal(t, 1, r.ended.len())
		require.LessOrEqual(t, r.settled.len(), maxRefs)
		require.Equal(t, r.commands.len(), r.settled.len()+r.ended.len())
	}
	require.Equal(t, maxRefs, r.settled.len())
	require.False(t, r.known("old1"))
	require.True(t, r.known("job0"))
}

// However many jobs have ended, an order settles a few refs.
func TestRefs_anOrderSettlesAFew(t *testing.T) {
	r := newRefs(t)
	for i := range 3 * refsAtOnce {
		r.whole(fmt.Sprint("job", i))
	}
	r.wait(refSettles)
	for i, want := range []int{16, 32, 48, 48} {
		r.order(fmt.Sprint("next", i))
		require.Equal(t, want, r.settled.len())
	}
	require.Zero(t, r.ended.len())
}

// The answer to a command was told: what a reorganisation takes back must not change it, though it takes back the end of
// a ref's job, and the time at which another was settled and the refs became too many.
func TestRefs_anAnswerOutlastsAReorganisation(t *testing.T) {
	r := newRefs(t)
	r.whole("first")
	r.finish(maxRefs)
	r.order("second")
	second := r.post("second")
	r.wait(refSettles - 300)
	before, at := r.State, r.now+600
	commands := []protocol.Event{spawn("a", "second", at), spawn("b", "first", at), spawn("c", "first", at), spawn("d", "third", at)}
	r.close(second)
	r.wait(600)
	r.do(commands...)
	rewound := before
	for _, ev := range commands {
		rewound, _ = Step(rewound, ev)
	}
	for i, want := range []string{protocol.CommandRejected, protocol.CommandOK, protocol.CommandRejected, protocol.CommandOK} {
		id := string(rune('a' + i))
		told, _ := r.Command(id)
		again, _ := rewound.Command(id)
		require.Equal(t, want, told.Status, id)
		require.Equal(t, want, again.Status, id)
	}
	for _, ref := range []string{"first", "third"} {
		n, _ := r.commands.get(ref)
		m, _ := rewound.commands.get(ref)
		require.Equal(t, n, m, "the job is posted by the same transaction")
	}
}
