package engine_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// seated is a node whose validator has found a verdict, asked for its commitment, and whose employer has an order
// under way.
func seated(t *testing.T) (engine.State, protocol.Address) {
	t.Helper()
	v := validators(1)[0]
	s := engine.New(protocol.Suite{ChainID: 1})
	s, effects := foldAll(s,
		protocol.NodeConfigured{Plan: protocol.NodePlan{Accounts: []protocol.AccountPlan{{Address: v, Roles: []protocol.Role{protocol.RoleValidator, protocol.RoleEmployer}}}}},
		protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 1, Hash: protocol.Hash{1}, Time: 1000}}, protocol.ChainSynced{Live: true})
	read := only[protocol.ReadAccount](t, effects)
	s, effects = foldAll(s,
		protocol.AccountRead{N: read.N, Facts: protocol.AccountFacts{Account: v, At: read.At, Acknowledged: true, IsValidator: true, Balance: protocol.Tokens(50), Allowance: protocol.Tokens(50)}},
		protocol.JobOrdered{Account: v, Order: protocol.ChildJob{Ref: "later", Reward: protocol.Tokens(5), SpecHash: protocol.Hash{8}}},
		protocol.JobCreated{Job: 1, Employer: employer, SpecHash: protocol.Hash{3}, Deadline: 9000, AgentTypes: 3},
		protocol.JobApplied{Job: 1, Agent: workerA}, protocol.JobSubmitted{Job: 1, Agent: workerA, ResultHash: protocol.Hash{4}},
		protocol.RoundOpened{Job: 1, Nonce: 1, Seed: protocol.Hash{5}, Validators: []protocol.Address{v, addr(200), addr(201)}, CommitBy: 1100, RevealBy: 1200},
		protocol.Evaluated{Job: 1, Nonce: 1, Validator: v, Seed: protocol.Hash{5}, Verdict: protocol.Reject, Reason: "wrong dual", Evidence: "bafy"},
		protocol.OwnerOrder{ID: "p", Action: engine.ActionPause, By: protocol.RankOwner})
	only[protocol.CommitVote](t, effects)
	only[protocol.CreateJob](t, effects)
	return s, v
}

func stored(t *testing.T, s engine.State) string {
	t.Helper()
	data, err := s.Encode()
	require.NoError(t, err)
	return string(data)
}

func TestDiscreet_tellsNoVote(t *testing.T) {
	s, _ := seated(t)
	require.Contains(t, stored(t, s), "wrong dual")
	told := stored(t, s.Discreet())
	for _, secret := range []string{"wrong dual", "bafy", `"verdict"`} {
		require.NotContains(t, told, secret)
	}
	require.Contains(t, stored(t, s), "wrong dual", "the state itself is as it was")
}

// What was under way is asked again, once, and what is to be judged is judged anew.
func TestRestored_asksAgainForWhatWasUnderWay(t *testing.T) {
	s, v := seated(t)
	s, err := engine.Decode([]byte(stored(t, s.Discreet().Restored())))
	require.NoError(t, err)
	require.False(t, s.Live())
	require.True(t, s.Steering().Paused)
	require.Equal(t, 1, s.Orders())
	s, effects := foldAll(s, protocol.ChainSynced{Live: true},
		protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 2, Parent: protocol.Hash{1}, Hash: protocol.Hash{2}, Time: 1012}})
	read := only[protocol.ReadAccount](t, effects)
	asked := only[protocol.Evaluate](t, effects)
	require.Equal(t, v, asked.Validator)
	_, effects = foldAll(s,
		protocol.AccountRead{N: read.N, Facts: protocol.AccountFacts{Account: v, At: read.At, Acknowledged: true, IsValidator: true, Balance: protocol.Tokens(50), Allowance: protocol.Tokens(50)}},
		protocol.Evaluated{Job: 1, Nonce: 1, Validator: v, Seed: protocol.Hash{5}, Verdict: protocol.Reject})
	require.False(t, only[protocol.CommitVote](t, effects).Approve)
}

// What a chain tells is left to the chain, the rest is kept.
func TestCarried_keepsWhatNoChainTells(t *testing.T) {
	s, v := seated(t)
	s, _ = foldAll(s, protocol.Simulated{Tick: 7, At: 1000, Readings: []protocol.SimReading{{Sim: "weather", Energy: 3}}})
	c, err := engine.Decode([]byte(stored(t, s.Carried())))
	require.NoError(t, err)
	require.Equal(t, protocol.BlockRef{}, c.Head())
	require.Zero(t, c.OpenJobs())
	require.Equal(t, engine.Totals{}, c.Totals())
	require.Equal(t, s.Steering(), c.Steering())
	require.Equal(t, 1, c.Orders())
	require.Equal(t, uint64(7), c.SimTick())
	require.Zero(t, c.SimTime())
	_, known := c.Command("p")
	require.True(t, known)
	acct, ours := c.Account(v)
	require.True(t, ours)
	require.False(t, acct.Known)
}

// A state is written a field and an entry a line, and is one JSON value.
func TestWrite_isReadableLineByLine(t *testing.T) {
	s, _ := seated(t)
	var b bytes.Buffer
	require.NoError(t, s.Write(&b))
	require.Equal(t, stored(t, s), b.String())
	require.True(t, json.Valid(b.Bytes()))
	lines := strings.Split(b.String(), "\n")
	require.Greater(t, len(lines), 30)
	again, err := engine.Decode(b.Bytes())
	require.NoError(t, err)
	require.Equal(t, b.String(), stored(t, again))
	require.Error(t, s.Write(full{}))
}

// full is a disk without space.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

var errFull = errorText("no space left on device")

type errorText string

func (e errorText) Error() string { return string(e) }
