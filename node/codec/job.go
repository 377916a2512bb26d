package codec

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/agijobs/omega/node/protocol"
)

// Metadata is the packed word of a job: its state and the figures fixed at creation and at apply.
// Percentages are whole percents, times unix seconds.
type Metadata struct {
	State         protocol.JobState
	Success       bool
	BurnConfirmed bool
	AgentTypes    uint8
	FeePct        uint32
	AgentPct      uint32
	Deadline      uint64
	AssignedAt    uint64
}

// Widths of the packed fields, from the lowest bit on (protocol 5.1).
var metadataWidths = [...]uint{3, 1, 1, 8, 32, 32, 64, 64}

// Pack returns the word that JobRegistry stores.
func (m Metadata) Pack() *big.Int {
	fields := [...]uint64{
		uint64(m.State), bit(m.Success), bit(m.BurnConfirmed), uint64(m.AgentTypes),
		uint64(m.FeePct), uint64(m.AgentPct), m.Deadline, m.AssignedAt,
	}
	word, shift := new(big.Int), uint(0)
	for i, v := range fields {
		word.Or(word, new(big.Int).Lsh(new(big.Int).SetUint64(v), shift))
		shift += metadataWidths[i]
	}
	return word
}

// UnpackMetadata reads the word that JobRegistry stores. Bits above the last field are ignored.
func UnpackMetadata(word *big.Int) Metadata {
	var fields [len(metadataWidths)]uint64
	rest := new(big.Int).Set(word)
	for i, w := range metadataWidths {
		mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), w), big.NewInt(1))
		fields[i] = new(big.Int).And(rest, mask).Uint64()
		rest.Rsh(rest, w)
	}
	return Metadata{
		State: protocol.JobState(fields[0]), Success: fields[1] == 1, BurnConfirmed: fields[2] == 1, AgentTypes: uint8(fields[3]),
		FeePct: uint32(fields[4]), AgentPct: uint32(fields[5]), Deadline: fields[6], AssignedAt: fields[7],
	}
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// Job is a job as the registry stores it; an unknown number reads as all zero. Texts are only in events.
type Job struct {
	Employer   protocol.Address
	Agent      protocol.Address
	Reward     protocol.Amount
	Stake      protocol.Amount
	BurnAmount protocol.Amount
	URIHash    protocol.Hash
	ResultHash protocol.Hash
	SpecHash   protocol.Hash
	Metadata
}

// jobWords is how many words JobRegistry.jobs answers with.
const jobWords = 9

// DecodeJob reads the answer of JobRegistry.jobs: nine static words.
func DecodeJob(out []byte) (Job, error) {
	if len(out) < 32*jobWords {
		return Job{}, fmt.Errorf("decoding a job: %w: %d bytes", ErrMalformed, len(out))
	}
	word := func(i int) []byte { return out[32*i : 32*(i+1)] }
	amount := func(i int) protocol.Amount { return protocol.MustAmount(new(big.Int).SetBytes(word(i))) }
	return Job{
		Employer: common.BytesToAddress(word(0)), Agent: common.BytesToAddress(word(1)),
		Reward: amount(2), Stake: amount(3), BurnAmount: amount(4),
		URIHash: protocol.Hash(word(5)), ResultHash: protocol.Hash(word(6)), SpecHash: protocol.Hash(word(7)),
		Metadata: UnpackMetadata(new(big.Int).SetBytes(word(8))),
	}, nil
}
