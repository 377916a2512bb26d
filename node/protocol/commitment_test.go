package protocol_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
)

// The vectors are the contracts' own: ValidationModule 0x11…, validator 0x22…, chain 31337, job 7, nonce 1.
var (
	module    = common.HexToAddress("0x1111111111111111111111111111111111111111")
	validator = common.HexToAddress("0x2222222222222222222222222222222222222222")
	salt      = protocol.Keccak([]byte("salt"))
)

func vote(approve bool, burn protocol.Hash) protocol.Vote {
	return protocol.Vote{
		ChainID: 31337, Module: module, Domain: protocol.DomainSeparator(31337, module), Job: 7, Nonce: 1, Validator: validator,
		SpecHash: protocol.Keccak([]byte("spec")), BurnTx: burn, Approve: approve,
	}
}

func TestCommitmentVectors(t *testing.T) {
	require.Equal(t, "0x00986e475ba431f6b784d4b894e14fedb92aa33826fe0df41d0a552c12d684f4", protocol.Keccak([]byte("spec")).Hex())
	require.Equal(t, "0xa05e334153147e75f3f416139b5109d1179cb56fef6a4ecb4c4cbc92a7c37b70", salt.Hex())
	require.Equal(t, "0x02c18257a9b0d03a35ee98432ea21750a6d33ec5f45ca35a98c8972769b7cae7", protocol.DomainSeparator(31337, module).Hex())
	rows := []struct {
		vote                protocol.Vote
		outcome, commitment string
	}{
		{vote(true, protocol.Hash{}), "0xa8454bd7b5f8946a65b5537744cbe000cf98ac26f898ac67396b7c8f0a5cf4b5", "0x8072faafb31503bab0d3486de0cf4b7660fbdf52d9cc5a28899c949170c0a1da"},
		{vote(false, protocol.Keccak([]byte("burn"))), "0x4bb74dc8b00f311210e543e0637e270b8c3ac48795162c78a1340460422cdfda", "0x619eec203da3b91f2169e072b0dc8f0f5afa529832e7cb85fd010af867db7e80"},
	}
	for _, row := range rows {
		require.Equal(t, row.outcome, row.vote.OutcomeHash().Hex())
		require.Equal(t, row.commitment, row.vote.Commitment(salt).Hex())
	}
}

// The commitment binds all that the contract checks, and not the seed, which only the salt is derived from.
func TestCommitmentBinds(t *testing.T) {
	base := vote(true, protocol.Hash{})
	for name, edit := range map[string]func(*protocol.Vote){
		"chain":     func(v *protocol.Vote) { v.ChainID++ },
		"domain":    func(v *protocol.Vote) { v.Domain[31]++ },
		"job":       func(v *protocol.Vote) { v.Job++ },
		"nonce":     func(v *protocol.Vote) { v.Nonce++ },
		"validator": func(v *protocol.Vote) { v.Validator[0]++ },
		"spec":      func(v *protocol.Vote) { v.SpecHash[0]++ },
		"burn":      func(v *protocol.Vote) { v.BurnTx[0]++ },
		"approve":   func(v *protocol.Vote) { v.Approve = false },
	} {
		other := base
		edit(&other)
		require.NotEqual(t, base.Commitment(salt), other.Commitment(salt), name)
	}
	require.NotEqual(t, base.Commitment(salt), base.Commitment(protocol.Hash{}))
	reseeded := base
	reseeded.Seed = protocol.Hash{1}
	require.Equal(t, base.Commitment(salt), reseeded.Commitment(salt))
	require.Equal(t, base.Seat(), reseeded.Seat())
}

func TestKeccakConcatenates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.SliceOf(rapid.Byte()).Draw(t, "a"), rapid.SliceOf(rapid.Byte()).Draw(t, "b")
		require.Equal(t, protocol.Keccak(append(append([]byte{}, a...), b...)), protocol.Keccak(a, b))
	})
}
