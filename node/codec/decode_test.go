package codec_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

func TestDecode(t *testing.T) {
	live := codec.Metadata{State: protocol.JobInDispute, Success: true, AgentTypes: 3, Deadline: 1800086400}
	chain := contracts{t: t, answers: map[protocol.Address]map[string]func([]any) []any{
		suite.JobReg: {"jobs": is(jobAnswer(live)...)},
		suite.Validation: {
			"selectionBlock": is(n(77)), "jobNonce": is(n(2)), "selectionSeeds": is([32]byte{9}),
			"rounds":              is(n(1000), n(2000), n(0), n(0), n(0), false, n(2), uint64(0), false),
			"validatorStakeLocks": func(args []any) []any { require.Equal(t, alice, args[1]); return []any{n(50)} },
		},
	}}
	id, hash := n(7), [32]byte(spec)
	huge := new(big.Int).Lsh(n(1), 200)
	reg, vm, sm := suite.JobReg, suite.Validation, suite.Stake
	rows := []struct {
		log  types.Log
		want protocol.Event // nil = passed over
	}{
		{logOf(t, reg, "JobCreated", id, alice, common.Address{}, n(100), n(7), n(5), hash, "ipfs://x"), protocol.JobCreated{
			Job: 7, Employer: alice, Reward: units(100), Stake: units(7), Fee: units(5), SpecHash: spec, URI: "ipfs://x", Deadline: 1800086400, AgentTypes: 3,
		}},
		{logOf(t, reg, "AgentAssigned", id, bob, "omega"), protocol.JobApplied{Job: 7, Agent: bob}},
		{logOf(t, reg, "JobApplied", id, bob, "omega"), nil},
		{logOf(t, reg, "ResultSubmitted", id, bob, hash, "ipfs://y", "omega"), protocol.JobSubmitted{Job: 7, Agent: bob, ResultHash: spec, ResultURI: "ipfs://y"}},
		{logOf(t, reg, "JobSubmitted", id, bob, hash, "ipfs://y", "omega"), nil},
		{logOf(t, reg, "ValidationStartTriggered", id), protocol.SelectionOpened{Job: 7, Target: 77}},
		{logOf(t, reg, "ValidationStartPending", id), protocol.SelectionDeferred{Job: 7}},
		{logOf(t, reg, "BurnConfirmed", id, hash), protocol.BurnConfirmed{Job: 7, TxHash: spec}},
		{logOf(t, reg, "JobCompleted", id, true), protocol.JobCompleted{Job: 7, Success: true, State: protocol.JobDone}},
		{logOf(t, reg, "JobCompleted", id, false), protocol.JobCompleted{Job: 7, State: protocol.JobInDispute}},
		{logOf(t, reg, "JobDisputed", id, bob), protocol.JobDisputed{Job: 7, By: bob}},
		{logOf(t, reg, "DisputeResolved", id, true), protocol.DisputeResolved{Job: 7, EmployerWins: true}},
		{logOf(t, suite.Dispute, "DisputeResolved", id, bob, true), nil},
		{logOf(t, reg, "JobFinalized", id, bob), protocol.JobClosed{Job: 7, State: protocol.JobFinal, Success: true, Worker: bob}},
		{logOf(t, reg, "JobCancelled", id), protocol.JobClosed{Job: 7, State: protocol.JobWithdrawn}},
		{logOf(t, reg, "JobTimedOut", id, alice), protocol.JobClosed{Job: 7, State: protocol.JobFinal}},
		{logOf(t, reg, "JobExpired", id, alice), nil},
		{logOf(t, reg, "FeePctUpdated", n(6)), protocol.ParamsChanged{Contract: reg}},
		{logOf(t, vm, "SelectionReset", id), protocol.SelectionOpened{Job: 7, Target: 77, Reset: true}},
		{logOf(t, vm, "SelectionSeedRecorded", id, hash), nil},
		{logOf(t, vm, "ValidatorsSelected", id, []common.Address{alice, bob}), protocol.RoundOpened{
			Job: 7, Nonce: 2, Seed: protocol.Hash{9}, Validators: []protocol.Address{alice, bob}, CommitBy: 1000, RevealBy: 2000, AtRisk: units(50),
		}},
		{logOf(t, vm, "ValidatorsSelected", huge, []common.Address{alice}), nil},
		{logOf(t, vm, "SelectionReset", huge), nil},
		{logOf(t, vm, "ValidationFailover", id, uint8(1), n(3000), "late"), protocol.RoundExtended{Job: 7, RevealBy: 3000}},
		{logOf(t, vm, "ValidationFailover", id, uint8(2), n(0), "why"), nil},
		{logOf(t, vm, "JobNonceReset", id), protocol.RoundReset{Job: 7}},
		{logOf(t, vm, "ValidationCommitted", id, alice, hash, "omega"), protocol.VoteCommitted{Job: 7, Validator: alice, Commitment: spec}},
		{logOf(t, vm, "ValidationRevealed", id, alice, true, [32]byte{}, "omega"), protocol.VoteRevealed{Job: 7, Validator: alice, Approve: true}},
		{logOf(t, vm, "ValidationQuorumFailed", id, n(1), n(3)), protocol.QuorumFailed{Job: 7, Revealed: 1, Target: 3}},
		{logOf(t, vm, "ValidationTallied", id, true, n(3), n(0)), nil},
		{logOf(t, vm, "ValidationResult", id, true), protocol.RoundTallied{Job: 7, Success: true}},
		{logOf(t, vm, "ValidatorBanApplied", alice, huge), protocol.ValidatorBanned{Validator: alice, Until: math.MaxUint64}},
		{logOf(t, vm, "TimingUpdated", n(5), n(6)), protocol.ParamsChanged{Contract: vm}},
		{logOf(t, sm, "StakeDeposited", alice, uint8(1), n(4)), protocol.StakeMoved{User: alice, Role: protocol.StakeValidator, Amount: units(4), In: true}},
		{logOf(t, sm, "StakeWithdrawn", alice, uint8(0), n(4)), protocol.StakeMoved{User: alice, Role: protocol.StakeAgent, Amount: units(4)}},
		{logOf(t, sm, "StakeTimeLocked", alice, n(4), uint64(8)), protocol.StakeLockMoved{User: alice, Amount: units(4), Locked: true}},
		{logOf(t, sm, "StakeUnlocked", alice, n(4)), protocol.StakeLockMoved{User: alice, Amount: units(4)}},
		{logOf(t, sm, "StakeSlashed", alice, uint8(1), bob, bob, n(1), n(2), n(3), n(4), n(5)), protocol.StakeSlashed{User: alice, Role: protocol.StakeValidator, Amount: units(15)}},
		{logOf(t, sm, "RewardPaid", [32]byte(common.BigToHash(id)), bob, n(92)), protocol.RewardPaid{Job: 7, To: bob, Amount: units(92)}},
		{logOf(t, sm, "RewardPaid", hash, bob, n(92)), nil},
		{logOf(t, suite.TaxPolicy, "PolicyVersionUpdated", n(3)), protocol.PolicyBumped{Version: 3}},
		{logOf(t, suite.FeePool, "RewardPoolContribution", alice, n(8)), protocol.ChargesContributed{From: alice, Amount: units(8)}},
		{logOf(t, suite.FeePool, "FeeDeposited", alice, n(8)), nil},
		{logOf(t, suite.Dispute, "DisputeFeeUpdated", n(3)), protocol.ParamsChanged{Contract: suite.Dispute}},
		{types.Log{Address: reg}, nil},
	}
	c := codec.New(suite, codec.Options{})
	for _, row := range rows {
		p, ok, err := c.Decode(row.log)
		require.NoError(t, err)
		require.Equal(t, row.want != nil, ok)
		if row.want == nil {
			continue
		}
		require.Equal(t, row.want, complete(t, chain, p))
		moved := row.log
		moved.Address = addr(0x77)
		_, ok, err = c.Decode(moved)
		require.NoError(t, err)
		require.False(t, ok, "another contract's log means nothing")
	}
}

// complete makes a pending event's reads.
func complete(t testing.TB, chain contracts, p codec.Pending) protocol.Event {
	t.Helper()
	ev := p.Event
	for _, r := range p.Reads {
		res := chain.one(r.Call)
		require.NoError(t, res.Err)
		var err error
		ev, err = r.Fill(ev, res.Out)
		require.NoError(t, err)
	}
	return ev
}

// A block may hold several steps of one job; reads then see the last.
func TestReadsOfALaterState(t *testing.T) {
	c := codec.New(suite, codec.Options{})
	final := contracts{t: t, answers: map[protocol.Address]map[string]func([]any) []any{
		suite.JobReg: {"jobs": is(jobAnswer(codec.Metadata{State: protocol.JobFinal})...)},
		suite.Validation: {
			"rounds": is(n(0), n(0), n(0), n(0), n(0), false, n(0), uint64(0), false), "jobNonce": is(n(0)),
			"selectionSeeds": is([32]byte{}), "validatorStakeLocks": is(n(0)), "selectionBlock": is(n(0)),
		},
	}}
	for _, row := range []struct {
		log  types.Log
		want protocol.Event
	}{
		{logOf(t, suite.JobReg, "JobCompleted", n(7), false), protocol.JobCompleted{Job: 7, State: protocol.JobDone}},
		{logOf(t, suite.Validation, "ValidatorsSelected", n(7), []common.Address{bob}), protocol.RoundOpened{Job: 7, Validators: []protocol.Address{bob}}},
		{logOf(t, suite.Validation, "SelectionReset", n(7)), protocol.SelectionOpened{Job: 7, Reset: true}},
	} {
		p, ok, err := c.Decode(row.log)
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, row.want, complete(t, final, p))
	}
}

func TestMalformedLogs(t *testing.T) {
	c := codec.New(suite, codec.Options{})
	good := logOf(t, suite.JobReg, "JobCreated", n(7), alice, common.Address{}, n(100), n(7), n(5), [32]byte(spec), "ipfs://x")
	for name, edit := range map[string]func(*types.Log){
		"no data":        func(l *types.Log) { l.Data = nil },
		"short data":     func(l *types.Log) { l.Data = l.Data[:100] },
		"text cut short": func(l *types.Log) { l.Data = l.Data[:len(l.Data)-32] },
		"missing topic":  func(l *types.Log) { l.Topics = l.Topics[:2] },
		"topic too many": func(l *types.Log) { l.Topics = append(l.Topics, common.Hash{1}) },
		"wild offset":    func(l *types.Log) { l.Data[32*4] = 0xff },
	} {
		l := good
		l.Data, l.Topics = append([]byte(nil), good.Data...), append([]common.Hash(nil), good.Topics...)
		edit(&l)
		_, _, err := c.Decode(l)
		require.ErrorIs(t, err, codec.ErrMalformed, name)
		require.ErrorContains(t, err, "JobCreated in block 9 log 4", name)
	}
	p, _, err := c.Decode(good)
	require.NoError(t, err)
	_, err = p.Reads[0].Fill(p.Event, []byte{1})
	require.ErrorIs(t, err, codec.ErrMalformed)
	_, err = p.Reads[0].Fill(protocol.Tick{}, make([]byte, 288))
	require.ErrorContains(t, err, "filling a Tick")
}

func TestHostileTextsAreMadeSafe(t *testing.T) {
	c := codec.New(suite, codec.Options{})
	created := func(uri string) protocol.JobCreated {
		p, ok, err := c.Decode(logOf(t, suite.JobReg, "JobCreated", n(7), alice, common.Address{}, n(1), n(1), n(1), [32]byte{}, uri))
		require.NoError(t, err)
		require.True(t, ok)
		return p.Event.(protocol.JobCreated)
	}
	require.Equal(t, "a\uFFFDb", created("a\xff\xfeb").URI)
	require.Empty(t, created(strings.Repeat("x", 1<<20)).URI)
	e := created("\xc3\x28 \x00 \u2028 <b>")
	stored, err := protocol.EncodeEvent(e)
	require.NoError(t, err)
	back, err := protocol.DecodeEvent(stored)
	require.NoError(t, err)
	require.Equal(t, e, back, "what is journaled is what was decided on")
}

func TestAddresses(t *testing.T) {
	require.Equal(t, []protocol.Address{suite.JobReg, suite.Validation, suite.Stake, suite.TaxPolicy, suite.FeePool, suite.Dispute}, codec.New(suite, codec.Options{}).Addresses())
	bare := suite
	bare.TaxPolicy = protocol.Address{}
	require.Len(t, codec.New(bare, codec.Options{}).Addresses(), 5)
}
