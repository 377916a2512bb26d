package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// foldAll folds the events and returns all effects.
func foldAll(s engine.State, events ...protocol.Event) (engine.State, []protocol.Effect) {
	var all []protocol.Effect
	for _, ev := range events {
		var effects []protocol.Effect
		s, effects = engine.Step(s, ev)
		all = append(all, effects...)
	}
	return s, all
}

// only returns the one effect of a kind.
func only[T protocol.Effect](t *testing.T, effects []protocol.Effect) T {
	t.Helper()
	var found []T
	for _, e := range effects {
		if x, ok := e.(T); ok {
			found = append(found, x)
		}
	}
	require.Len(t, found, 1)
	return found[0]
}

// The original deployment forgets a job's round number with its round, so that the next round has number 1
// again: only the seed of the draw tells the two apart.
func TestStep_roundsWithTheSameNonceAreToldApartByTheirSeeds(t *testing.T) {
	v := validators(1)[0]
	plan := protocol.NodePlan{Accounts: []protocol.AccountPlan{{Address: v, Roles: []protocol.Role{protocol.RoleValidator}}}}
	s := engine.New(protocol.Suite{ChainID: 1})
	s, effects := foldAll(s,
		protocol.NodeConfigured{Plan: plan}, protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 1, Hash: protocol.Hash{1}, Time: 1000}},
		protocol.ChainSynced{Live: true})
	read := only[protocol.ReadAccount](t, effects)
	s, _ = foldAll(s,
		protocol.AccountRead{N: read.N, Facts: protocol.AccountFacts{Account: v, At: read.At, Acknowledged: true, IsValidator: true}},
		protocol.JobCreated{Job: 1, Employer: employer, SpecHash: protocol.Hash{3}, Deadline: 9000, AgentTypes: 3},
		protocol.JobApplied{Job: 1, Agent: workerA}, protocol.JobSubmitted{Job: 1, Agent: workerA, ResultHash: protocol.Hash{4}})
	round := func(seed byte) protocol.RoundOpened {
		return protocol.RoundOpened{Job: 1, Nonce: 1, Seed: protocol.Hash{seed}, Validators: []protocol.Address{v, addr(200), addr(201)}, CommitBy: 1100, RevealBy: 1200}
	}
	verdict := func(seed byte, verdict protocol.Verdict) protocol.Evaluated {
		return protocol.Evaluated{Job: 1, Nonce: 1, Validator: v, Seed: protocol.Hash{seed}, Verdict: verdict}
	}
	s, effects = foldAll(s, round(0xa))
	first := only[protocol.Evaluate](t, effects)
	s, effects = foldAll(s, verdict(0xa, protocol.Approve))
	vote := only[protocol.CommitVote](t, effects)
	s, effects = foldAll(s, protocol.VoteCommitted{Job: 1, Validator: v, Commitment: protocol.Hash{7}}, protocol.RoundReset{Job: 1}, round(0xb))
	second := only[protocol.Evaluate](t, effects)
	require.NotEqual(t, first.Key(), second.Key(), "the second round is judged anew")
	s, effects = foldAll(s, verdict(0xa, protocol.Reject))
	require.Empty(t, effects, "what was found in the first round says nothing in the second")
	s, effects = foldAll(s, verdict(0xb, protocol.Approve))
	again := only[protocol.CommitVote](t, effects)
	require.NotEqual(t, vote.Key(), again.Key(), "the vote of the first round is not taken for that of the second")
	require.Equal(t, protocol.Hash{0xb}, again.Seed)
	_, effects = foldAll(s, protocol.TxSettled{Key: vote.Key(), Mined: true, Reason: "CommitMissing()", Block: 2},
		protocol.VoteCommitted{Job: 1, Validator: v, Commitment: protocol.Hash{8}},
		protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 2, Hash: protocol.Hash{2}, Parent: protocol.Hash{1}, Time: 1101}})
	reveal := only[protocol.RevealVote](t, effects)
	require.Equal(t, protocol.Hash{8}, reveal.Commitment)
	require.Equal(t, protocol.Hash{0xb}, reveal.Seed)
}
