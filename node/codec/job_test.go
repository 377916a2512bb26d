package codec_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

func TestMetadataVectors(t *testing.T) {
	rows := []struct {
		word string
		want codec.Metadata
	}{
		{"d693a40000000000d6964700000000c80000000a063", codec.Metadata{
			State: protocol.JobInValidation, AgentTypes: 3, FeePct: 5, AgentPct: 100, Deadline: 1800086400, AssignedAt: 1800000000,
		}},
		{"d6964700000000c80000000a061", codec.Metadata{State: protocol.JobOpen, AgentTypes: 3, FeePct: 5, AgentPct: 100, Deadline: 1800086400}},
		{"0", codec.Metadata{}},
	}
	for _, row := range rows {
		word, ok := new(big.Int).SetString(row.word, 16)
		require.True(t, ok)
		require.Equal(t, row.want, codec.UnpackMetadata(word))
		require.Zero(t, word.Cmp(row.want.Pack()))
	}
}

func TestMetadataRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := codec.Metadata{
			State: protocol.JobState(rapid.Uint8Range(0, 7).Draw(t, "state")), Success: rapid.Bool().Draw(t, "success"),
			BurnConfirmed: rapid.Bool().Draw(t, "burn"), AgentTypes: rapid.Uint8().Draw(t, "types"), FeePct: rapid.Uint32().Draw(t, "fee"),
			AgentPct: rapid.Uint32().Draw(t, "agent"), Deadline: rapid.Uint64().Draw(t, "deadline"), AssignedAt: rapid.Uint64().Draw(t, "assigned"),
		}
		word := m.Pack()
		require.Equal(t, m, codec.UnpackMetadata(word))
		require.LessOrEqual(t, word.BitLen(), 205)
		high := new(big.Int).Or(word, new(big.Int).Lsh(big.NewInt(1), 220))
		require.Equal(t, m, codec.UnpackMetadata(high), "unused bits do not matter")
	})
}

func TestDecodeJob(t *testing.T) {
	c := codec.New(suite, codec.Options{})
	m := codec.Metadata{State: protocol.JobAssigned, AgentTypes: 1, Deadline: 5}
	chain := contracts{t: t, answers: map[protocol.Address]map[string]func([]any) []any{suite.JobReg: {"jobs": is(jobAnswer(m)...)}}}
	q := c.JobQuery(7)
	job, err := q.Decode(chain.run(q.Calls))
	require.NoError(t, err)
	require.Equal(t, codec.Job{
		Employer: alice, Agent: bob, Reward: units(100), Stake: units(7), BurnAmount: units(3),
		URIHash: protocol.Hash{1}, ResultHash: protocol.Hash{2}, SpecHash: spec, Metadata: m,
	}, job)
	_, err = codec.DecodeJob(make([]byte, 287))
	require.ErrorIs(t, err, codec.ErrMalformed)
}
