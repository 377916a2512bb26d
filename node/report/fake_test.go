package report_test

import (
	"cmp"
	"maps"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var (
	employer  = protocol.Address{19: 1}
	agent     = protocol.Address{19: 2}
	validator = protocol.Address{19: 3}
	suite     = protocol.Suite{ChainID: 1337, JobReg: protocol.Address{1}}
)

// fakeNode folds entries as a driver does and keeps its journal in memory.
type fakeNode struct {
	t *testing.T

	mu      sync.Mutex
	machine *driver.Machine
	entries map[uint64][]byte
	first   uint64
	next    uint64
	closed  map[protocol.JobID]protocol.JobRecord
	moved   chan struct{}
	fail    error // of Journal
}

func newFakeNode(t *testing.T) *fakeNode {
	return &fakeNode{
		t: t, machine: driver.NewMachine(engine.New(suite), 0, 128), entries: map[uint64][]byte{},
		closed: map[protocol.JobID]protocol.JobRecord{}, moved: make(chan struct{}),
	}
}

func (n *fakeNode) add(entries ...driver.Entry) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, e := range entries {
		data, err := e.Encode()
		require.NoError(n.t, err)
		effects, err := n.machine.Apply(e)
		require.NoError(n.t, err)
		for _, effect := range effects {
			if a, ok := effect.(protocol.ArchiveJob); ok {
				n.closed[a.Record.Job] = a.Record
			}
		}
		n.entries[n.next] = data
		n.next++
	}
	close(n.moved)
	n.moved = make(chan struct{})
}

// block adds the next block with its events.
func (n *fakeNode) block(events ...protocol.Event) {
	head := n.View().Head()
	n.add(driver.Entry{Block: &protocol.BlockRef{
		Number: head.Number + 1, Parent: head.Hash, Hash: protocol.Keccak(head.Hash[:]), Time: 1000 + 12*head.Number,
	}, Events: events})
}

func (n *fakeNode) tell(events ...protocol.Event) { n.add(driver.Entry{Events: events}) }

// prune forgets the entries below seq.
func (n *fakeNode) prune(seq uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for ; n.first < seq; n.first++ {
		delete(n.entries, n.first)
	}
}

func (n *fakeNode) View() engine.State {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.machine.State()
}

func (n *fakeNode) Moved() <-chan struct{} {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.moved
}

func (n *fakeNode) Journal(from uint64, visit func(uint64, driver.Raw) error) error {
	n.mu.Lock()
	first, next, fail := max(from, n.first), n.next, n.fail
	n.mu.Unlock()
	if fail != nil {
		return fail
	}
	for seq := first; seq < next; seq++ {
		n.mu.Lock()
		data := n.entries[seq]
		n.mu.Unlock()
		raw, err := driver.DecodeRaw(data)
		if err != nil {
			return err
		}
		if err := visit(seq, raw); err != nil {
			return err
		}
	}
	return nil
}

func (n *fakeNode) Newest() (uint64, bool, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return max(n.next, 1) - 1, n.next > 0, nil
}

func (n *fakeNode) Closed(id protocol.JobID) (protocol.JobRecord, bool, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	rec, ok := n.closed[id]
	return rec, ok, nil
}

func (n *fakeNode) Recent(limit int) ([]protocol.JobRecord, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	all := slices.SortedFunc(maps.Values(n.closed), func(a, b protocol.JobRecord) int { return cmp.Compare(b.Job, a.Job) })
	return all[:min(limit, len(all))], nil
}

// story plays a job from its posting to its end, a reorganisation and an order of the owner among it.
func (n *fakeNode) story() {
	n.block()
	n.tell(protocol.NodeConfigured{Plan: protocol.NodePlan{Accounts: []protocol.AccountPlan{
		{Address: agent, Roles: []protocol.Role{protocol.RoleAgent}}, {Address: validator, Roles: []protocol.Role{protocol.RoleValidator}},
	}}}, protocol.ChainSynced{Live: true})
	n.block(protocol.JobCreated{Job: 1, Employer: employer, Reward: protocol.Tokens(5), URI: "ipfs://x", Deadline: 9000, AgentTypes: 3})
	asked := protocol.LoadSpec{Job: 1, URI: "ipfs://x"}.Key()
	n.tell(protocol.SpecLoaded{For: asked, Job: 1, Spec: &protocol.Spec{Title: "Map the sun"}})
	n.tell(protocol.OwnerOrder{ID: "c-1", Action: engine.ActionPause, By: protocol.RankOwner})
	n.tell(protocol.Tick{Now: 1030})
	n.block(protocol.JobApplied{Job: 1, Agent: agent})
	n.add(driver.Entry{Rewind: true})
	n.block(protocol.JobApplied{Job: 1, Agent: agent})
	n.block(protocol.JobSubmitted{Job: 1, Agent: agent, ResultHash: protocol.Hash{7}})
	n.block(protocol.RoundOpened{Job: 1, Nonce: 1, Validators: []protocol.Address{validator}, CommitBy: 1100, RevealBy: 1200})
	n.tell(protocol.Evaluated{Job: 1, Nonce: 1, Validator: validator, Verdict: protocol.Approve, Reason: "it is optimal", Evidence: "bafy"})
	n.block(protocol.VoteCommitted{Job: 1, Validator: validator, Commitment: protocol.Hash{9}})
	n.block(protocol.VoteRevealed{Job: 1, Validator: validator, Approve: true}, protocol.RoundTallied{Job: 1, Success: true})
	n.block(protocol.JobCompleted{Job: 1, Success: true, State: protocol.JobDone})
	n.block(protocol.JobClosed{Job: 1, State: protocol.JobFinal, Success: true, Worker: agent})
}
