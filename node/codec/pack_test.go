package codec_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

func TestPack(t *testing.T) {
	c := codec.New(suite, codec.Options{Label: func(a protocol.Address) string {
		if a == alice {
			return "alice"
		}
		return ""
	}})
	ballot := codec.Ballot{Commitment: protocol.Hash{1}, Salt: protocol.Hash{2}, Approve: true, BurnTx: protocol.Hash{3}}
	none, id := [][32]byte{}, n(7)
	rows := []struct {
		effect   protocol.ChainEffect
		to       protocol.Address
		selector string
		args     []any
	}{
		{protocol.AcknowledgePolicy{Account: alice}, suite.TaxPolicy, "49233d5d", nil},
		{protocol.ApproveTokens{Account: alice, Amount: units(5)}, suite.Token, "095ea7b3", []any{suite.Stake, n(5)}},
		{protocol.ApproveTokens{Account: alice, Pool: true, Amount: units(5)}, suite.Token, "095ea7b3", []any{suite.FeePool, n(5)}},
		{protocol.ContributeCharges{Account: alice, Amount: units(5)}, suite.FeePool, "c1cbbca7", []any{n(5)}},
		{protocol.DepositStake{Account: alice, Role: protocol.StakeValidator, Amount: units(5)}, suite.Stake, "c1159d5c", []any{uint8(1), n(5)}},
		{protocol.WithdrawStake{Account: alice, Role: protocol.StakeValidator, Amount: units(5)}, suite.Stake, "0b78c7b4", []any{uint8(1), n(5)}},
		{protocol.CreateJob{Account: alice, Order: protocol.ChildJob{Reward: units(9), Deadline: 8, SpecHash: spec, URI: "ipfs://x"}}, suite.JobReg, "ea79ef7d",
			[]any{n(9), uint64(8), [32]byte(spec), "ipfs://x"}},
		{protocol.ApplyForJob{Job: 7, Agent: alice}, suite.JobReg, "327c1255", []any{id, "alice", none}},
		{protocol.ApplyForJob{Job: 7, Agent: bob}, suite.JobReg, "327c1255", []any{id, "omega", none}},
		{protocol.SubmitResult{Job: 7, Agent: alice, ResultHash: spec, ResultURI: "ipfs://y"}, suite.JobReg, "45e2a625",
			[]any{id, [32]byte(spec), "ipfs://y", "alice", none}},
		{protocol.SelectCommittee{Job: 7, Account: alice, Entropy: protocol.Hash{31: 6}}, suite.Validation, "2465aea0", []any{id, n(6)}},
		{protocol.CommitVote{Job: 7, Validator: alice}, suite.Validation, "cd196d53", []any{id, [32]byte{1}, "alice", none}},
		{protocol.RevealVote{Job: 7, Validator: alice}, suite.Validation, "bc558330", []any{id, true, [32]byte{3}, [32]byte{2}, "alice", none}},
		{protocol.TallyRound{Job: 7}, suite.Validation, "05261aea", []any{id}},
		{protocol.TallyRound{Job: 7, Force: true}, suite.Validation, "e7b6ecff", []any{id}},
		{protocol.FinalizeJob{Job: 7}, suite.JobReg, "05261aea", []any{id}},
		{protocol.ExpireJob{Job: 7}, suite.JobReg, "c105983d", []any{id}},
		{protocol.CancelJob{Job: 7}, suite.JobReg, "1dffa3dc", []any{id}},
		{protocol.RaiseDispute{Job: 7, Evidence: spec, Reason: "late"}, suite.JobReg, "236db750", []any{id, [32]byte(spec), "late"}},
	}
	for _, row := range rows {
		call, err := c.Pack(row.effect, ballot)
		require.NoError(t, err)
		require.Equal(t, row.to, call.To)
		require.Equal(t, row.selector, hex.EncodeToString(call.Data[:4]), row.effect.Key())
		m, err := parsed(t, interfaces()[row.to]).MethodById(call.Data)
		require.NoError(t, err)
		args, err := m.Inputs.Unpack(call.Data[4:])
		require.NoError(t, err)
		require.Len(t, args, len(row.args))
		for i := range args {
			require.Equal(t, row.args[i], args[i], "%s argument %d", row.effect.Key(), i)
		}
		_, selects := row.effect.(protocol.SelectCommittee)
		require.Equal(t, selects, call.GasFloor > 0)
	}
}

func TestPackRefuses(t *testing.T) {
	c := codec.New(suite, codec.Options{})
	_, err := c.Pack(protocol.CommitVote{Job: 7}, codec.Ballot{Salt: protocol.Hash{1}})
	require.ErrorIs(t, err, codec.ErrBallot)
	_, err = c.Pack(protocol.RevealVote{Job: 7}, codec.Ballot{Commitment: protocol.Hash{1}})
	require.ErrorIs(t, err, codec.ErrBallot)
	bare := suite
	bare.TaxPolicy = protocol.Address{}
	_, err = codec.New(bare, codec.Options{}).Pack(protocol.AcknowledgePolicy{}, codec.Ballot{})
	require.ErrorIs(t, err, codec.ErrNoContract)
	require.ErrorContains(t, err, "packing acknowledge/")
}

func TestSelectionGas(t *testing.T) {
	for pool, want := range map[uint64]uint64{0: 3_000_000, 3: 1_800_000, 100: 11_500_000, 145: 16_000_000, 5000: 16_000_000, 1 << 63: 16_000_000} {
		call, err := codec.New(suite, codec.Options{PoolSize: pool}).Pack(protocol.SelectCommittee{Job: 7}, codec.Ballot{})
		require.NoError(t, err)
		require.Equal(t, want, call.GasFloor)
	}
}
