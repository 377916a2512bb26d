package console

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

func addr(n byte) protocol.Address { return protocol.Address{19: n} }

// fakeNode is an engine that a test steps, with the records of what was closed.
type fakeNode struct {
	mu     sync.Mutex
	state  engine.State
	moved  chan struct{}
	closed map[JobID]protocol.JobRecord
	fault  error
}

var (
	worker    = addr(2)
	validator = addr(5)
	employer  = addr(1)
)

// newFakeNode is live at block 1 with an agent, a validator and an employer.
func newFakeNode() *fakeNode {
	n := &fakeNode{state: engine.New(protocol.Suite{ChainID: 1337, Params: protocol.SuiteParams{QuorumPct: 50, MinReveals: 1}}), moved: make(chan struct{}), closed: map[JobID]protocol.JobRecord{}}
	n.step(protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 1, Hash: protocol.Hash{1}, Time: 1000}}, protocol.NodeConfigured{Plan: protocol.NodePlan{Accounts: []protocol.AccountPlan{
		{Address: worker, Roles: []protocol.Role{protocol.RoleAgent}}, {Address: validator, Roles: []protocol.Role{protocol.RoleValidator}},
		{Address: employer, Roles: []protocol.Role{protocol.RoleEmployer}},
	}}}, protocol.ChainSynced{Live: true})
	return n
}

// step folds events and publishes the view that they lead to.
func (n *fakeNode) step(events ...protocol.Event) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, ev := range events {
		s, effects := engine.Step(n.state, ev)
		n.state = s
		for _, e := range effects {
			if a, ok := e.(protocol.ArchiveJob); ok {
				n.closed[a.Record.Job] = a.Record
			}
		}
	}
	close(n.moved)
	n.moved = make(chan struct{})
}

// block folds a block of events one second after the last.
func (n *fakeNode) block(events ...protocol.Event) {
	h := n.View().Head()
	next := protocol.BlockRef{Number: h.Number + 1, Hash: protocol.Hash{byte(h.Number), 2}, Parent: h.Hash, Time: h.Time + 1}
	n.step(append(slices.Clone(events), protocol.HeadAdvanced{Block: next})...)
}

// rewind publishes an older view.
func (n *fakeNode) rewind(s engine.State) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.state = s
	close(n.moved)
	n.moved = make(chan struct{})
}

func (n *fakeNode) View() engine.State {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.state
}

func (n *fakeNode) Moved() <-chan struct{} {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.moved
}

func (n *fakeNode) Closed(id JobID) (protocol.JobRecord, bool, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	r, ok := n.closed[id]
	return r, ok, n.fault
}

func (n *fakeNode) ClosedBelow(from JobID, limit int) ([]protocol.JobRecord, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var out []protocol.JobRecord
	for id, r := range n.closed {
		if id <= from {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b protocol.JobRecord) int { return int(int64(b.Job) - int64(a.Job)) })
	return out[:min(len(out), limit)], n.fault
}

// posted are the events of a job with a title below a parent.
func posted(id, parent JobID, title string) []protocol.Event {
	spec := protocol.Spec{Version: 1, Title: title, Parent: parent, Task: protocol.Task{Kind: protocol.TaskDispatch}}
	hash := protocol.Keccak([]byte(fmt.Sprint(id)))
	return []protocol.Event{
		protocol.JobCreated{Job: id, Employer: employer, Reward: protocol.Tokens(uint64(id)), Stake: protocol.Tokens(1), SpecHash: hash, Deadline: 5000, AgentTypes: 3},
		protocol.SpecLoaded{For: (protocol.LoadSpec{Job: id, SpecHash: hash}).Key(), Job: id, Spec: &spec},
	}
}

// fakeOutbox holds transactions that a test puts there.
type fakeOutbox struct {
	mu   sync.Mutex
	rows map[protocol.Key]Transaction
}

func (o *fakeOutbox) put(t Transaction) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.rows[t.Key] = t
}

func (o *fakeOutbox) OpenTransactions() ([]Transaction, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var out []Transaction
	for _, t := range o.rows {
		if !t.Settled() {
			out = append(out, t)
		}
	}
	return out, nil
}

func (o *fakeOutbox) Transaction(key protocol.Key) (Transaction, bool, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	t, ok := o.rows[key]
	return t, ok, nil
}

// fakeLibrary gives one text whatever is asked for.
type fakeLibrary string

func (l fakeLibrary) Load(context.Context, string, protocol.Hash) ([]byte, error) {
	return []byte(l), nil
}

// newConsole is a console that listens and follows nothing by itself.
func newConsole(t *testing.T, cfg Config) *Console {
	t.Helper()
	c, err := New("127.0.0.1:0", cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}
