package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

func (b *bare) reads(effects []protocol.Effect) []protocol.ReadAccount {
	return all[protocol.ReadAccount](effects)
}

func TestAccount_aFailedReadIsTriedAgain(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	read := only[protocol.ReadAccount](t, b.block(protocol.StakeSlashed{User: employer, Amount: protocol.Units(1)}))
	require.Equal(t, b.head, read.At, "a slash is read from the block that holds it")
	for range 3 {
		require.Empty(t, b.do(protocol.AccountRead{N: read.N, Facts: protocol.AccountFacts{Account: employer, At: read.At, Fault: "timeout"}}))
		read = only[protocol.ReadAccount](t, b.block())
	}
	require.Empty(t, b.reads(b.do(b.read(read))))
	require.Empty(t, b.reads(b.block()))
}

func TestAccount_anAnswerFromAnotherBlockIsRefused(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	read := only[protocol.ReadAccount](t, b.block(protocol.StakeSlashed{User: employer, Amount: protocol.Units(1)}))
	stale := b.read(read)
	stale.Facts.At.Hash, stale.Facts.Balance = protocol.Hash{66}, protocol.Tokens(7)
	again := only[protocol.ReadAccount](t, b.do(stale))
	require.NotEqual(t, read.Key(), again.Key())
	require.NotEqual(t, protocol.Tokens(7), b.account(employer).Facts.Balance)
}

func TestAccount_tokensThatArriveUnseenAreFound(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	dear := order("dear")
	dear.Reward = protocol.Tokens(5000)
	effects := b.do(protocol.JobOrdered{Account: employer, Order: dear})
	require.Empty(t, all[protocol.CreateJob](effects))
	only[protocol.RaiseAlarm](t, effects)
	cheap := order("cheap")
	cheap.SpecHash = protocol.Hash{8}
	require.Len(t, all[protocol.CreateJob](b.do(protocol.JobOrdered{Account: employer, Order: cheap})), 1, "what can be paid is")
	var reads []protocol.ReadAccount
	alarms := 0
	for len(reads) == 0 {
		effects := b.block()
		reads, alarms = b.reads(effects), alarms+len(all[protocol.RaiseAlarm](effects))
	}
	require.Zero(t, alarms, "one alarm is enough for a while")
	rich := b.read(reads[0])
	rich.Facts.Balance = protocol.Tokens(9000)
	require.Equal(t, "dear", only[protocol.CreateJob](t, b.do(rich)).Order.Ref)
}

// Figures that are some blocks old are read again before anybody is told that there is too little.
func TestAccount_oldFiguresAreReadBeforeAnAlarm(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	for range 10 {
		b.block()
	}
	dear := order("dear")
	dear.Reward = protocol.Tokens(5000)
	effects := b.do(protocol.JobOrdered{Account: employer, Order: dear})
	require.Empty(t, all[protocol.RaiseAlarm](effects))
	read := only[protocol.ReadAccount](t, effects)
	require.Equal(t, b.head, read.At)
	poor := b.read(read)
	require.Contains(t, only[protocol.RaiseAlarm](t, b.do(poor)).Text, "tokens and needs 5")

	b = newBare(t, role(employer, protocol.RoleEmployer))
	for range 10 {
		b.block()
	}
	rich := b.read(only[protocol.ReadAccount](t, b.do(protocol.JobOrdered{Account: employer, Order: dear})))
	rich.Facts.Balance = protocol.Tokens(9000)
	require.Equal(t, "dear", only[protocol.CreateJob](t, b.do(rich)).Order.Ref)
}

func TestAccount_acknowledgementIsReadFromItsBlock(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	ack := only[protocol.AcknowledgePolicy](t, b.block(protocol.PolicyBumped{Version: 2}))
	require.Empty(t, b.reads(b.do(b.mined(ack))), "its block is not folded yet")
	read := only[protocol.ReadAccount](t, b.block())
	require.Equal(t, b.head, read.At)
	require.Empty(t, all[protocol.AcknowledgePolicy](b.block()), "the answer is awaited before anything is sent again")
	answer := b.read(read)
	answer.Facts.Acknowledged = false
	only[protocol.AcknowledgePolicy](t, b.do(answer))
}

// A policy that is bumped in the midst of a round voids the acknowledgements of its validators.
func TestAccount_ableAgainTakesUpItsVotes(t *testing.T) {
	b := newBare(t, role(workerA, protocol.RoleValidator))
	at := b.head.Time
	b.block(protocol.JobCreated{Job: 1, Deadline: 9000, AgentTypes: 3}, protocol.JobApplied{Job: 1}, protocol.JobSubmitted{Job: 1}, protocol.RoundOpened{
		Job: 1, Nonce: 1, Seed: protocol.Hash{5}, Validators: []protocol.Address{workerA}, CommitBy: at + 500, RevealBy: at + 1000,
	})
	ack := only[protocol.AcknowledgePolicy](t, b.block(protocol.PolicyBumped{Version: 2}))
	effects := b.do(protocol.Evaluated{Job: 1, Nonce: 1, Validator: workerA, Seed: protocol.Hash{5}, Verdict: protocol.Approve})
	require.Empty(t, all[protocol.CommitVote](effects))
	b.do(b.mined(ack))
	only[protocol.CommitVote](t, b.do(b.read(only[protocol.ReadAccount](t, b.block()))))
}

func TestAccount_refusedWorkIsRememberedOfOurOwnAgentsOnly(t *testing.T) {
	b := newBare(t, role(workerA, protocol.RoleAgent))
	for id := range protocol.JobID(50) {
		b.block(protocol.JobCreated{Job: id + 1, Deadline: 1, SpecHash: protocol.Hash{byte(id)}}, protocol.JobApplied{Job: id + 1, Agent: addr(200)},
			protocol.JobClosed{Job: id + 1, State: protocol.JobFinal})
	}
	before := len(b.encode())
	b.block(protocol.JobCreated{Job: 99, Deadline: 1}, protocol.JobApplied{Job: 99, Agent: addr(201)}, protocol.JobClosed{Job: 99, State: protocol.JobFinal})
	require.InDelta(t, before, len(b.encode()), 8, "strangers' jobs leave nothing behind")
}

func (b *bare) encode() string {
	data, err := b.s.Encode()
	require.NoError(b.t, err)
	return string(data)
}

func TestOwner_clearsMissedDutiesOncePerOrder(t *testing.T) {
	b := newBare(t, role(workerA, protocol.RoleAgent))
	miss := func(id protocol.JobID) {
		b.block(protocol.JobCreated{Job: id, Deadline: b.head.Time, AgentTypes: 3}, protocol.JobApplied{Job: id, Agent: workerA})
		require.Equal(t, uint64(1), b.account(workerA).Missed)
	}
	miss(1)
	clear := protocol.OwnerOrder{ID: "a", Action: engine.ClearDuties, By: protocol.RankOperator}
	b.do(protocol.OwnerOrder{ID: "z", Action: "pause"}, clear)
	require.Zero(t, b.account(workerA).Missed)
	miss(2)
	b.do(clear)
	require.Equal(t, uint64(1), b.account(workerA).Missed)
}

func TestSuite_isReadOnceTheNodeIsLive(t *testing.T) {
	s := engine.New(protocol.Suite{})
	var effects []protocol.Effect
	step := func(ev protocol.Event) {
		var out []protocol.Effect
		s, out = engine.Step(s, ev)
		effects = append(effects, out...)
	}
	for n := range uint64(3) {
		step(protocol.ParamsChanged{})
		step(protocol.HeadAdvanced{Block: protocol.BlockRef{Number: n, Time: n}})
	}
	require.Empty(t, effects)
	step(protocol.ChainSynced{Live: true})
	read := only[protocol.ReadSuite](t, effects)
	step(protocol.SuiteRead{N: read.N, Suite: protocol.Suite{ChainID: 5}})
	require.Equal(t, uint64(5), s.Suite().ChainID)
	require.Empty(t, s.Pending())
	step(protocol.ParamsChanged{})
	require.Len(t, effects, 2)
}

func TestAccount_sumsWhatItEarnedAndLost(t *testing.T) {
	b := newBare(t, role(employer, protocol.RoleEmployer))
	stranger := addr(99)
	b.block(
		protocol.RewardPaid{To: employer, Amount: protocol.Tokens(3)}, protocol.RewardPaid{To: stranger, Amount: protocol.Tokens(50)},
		protocol.StakeSlashed{User: employer, Amount: protocol.Tokens(1)}, protocol.StakeSlashed{User: stranger, Amount: protocol.Tokens(9)},
	)
	b.block(protocol.RewardPaid{To: employer, Amount: protocol.Tokens(4)})
	require.Equal(t, protocol.Tokens(7), b.account(employer).Earned)
	require.Equal(t, protocol.Tokens(1), b.account(employer).Slashed)
}
