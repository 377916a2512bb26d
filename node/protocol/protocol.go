// Package protocol is Omega's vocabulary: the identifiers, amounts, events, effects and documents
// that every other package speaks in. It decides nothing, reads no clock and does no I/O.
package protocol

import (
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// Address is an Ethereum account or contract address.
type Address = common.Address

// Hash is a 32-byte Keccak-256 digest or any other bytes32 of the contracts.
type Hash = common.Hash

// JobID is the 1-based number that JobRegistry gave a job at inclusion; it is read from
// JobCreated and never predicted.
type JobID uint64

// String returns the decimal form.
func (j JobID) String() string { return strconv.FormatUint(uint64(j), 10) }

// Nonce counts the validation rounds of one job (ValidationModule.jobNonce); the first round has 1.
type Nonce uint64

// String returns the decimal form.
func (n Nonce) String() string { return strconv.FormatUint(uint64(n), 10) }

// BlockRef names one block of the canonical chain. Time is block.timestamp in unix seconds.
type BlockRef struct {
	Number uint64 `json:"number"`
	Hash   Hash   `json:"hash"`
	Parent Hash   `json:"parent"`
	Time   uint64 `json:"time"`
}

// JobState is JobRegistry's State enum, with the same numbers.
type JobState uint8

// The states of a job. Finalized and Cancelled are terminal.
const (
	JobNone JobState = iota
	JobOpen
	JobAssigned
	JobInValidation
	JobDone
	JobInDispute
	JobFinal
	JobWithdrawn
)

var jobStateNames = [...]string{"None", "Created", "Applied", "Submitted", "Completed", "Disputed", "Finalized", "Cancelled"}

// String returns the contract's own name of the state.
func (s JobState) String() string {
	if int(s) < len(jobStateNames) {
		return jobStateNames[s]
	}
	return fmt.Sprintf("JobState(%d)", uint8(s))
}

// Terminal tells whether nothing further can happen to the job on chain.
func (s JobState) Terminal() bool { return s == JobFinal || s == JobWithdrawn }

// Role is a part that an account of the operator plays.
type Role string

// The roles of a node. Any mix of them may run on one node, each with its own accounts.
const (
	RoleAgent     Role = "agent"
	RoleValidator Role = "validator"
	RoleKeeper    Role = "keeper"
	RoleEmployer  Role = "employer"
)

// Roles lists every role in a fixed order.
func Roles() []Role { return []Role{RoleAgent, RoleValidator, RoleKeeper, RoleEmployer} }

// StakeRole is StakeManager's Role enum.
type StakeRole uint8

// The stake ledgers of StakeManager.
const (
	StakeAgent StakeRole = iota
	StakeValidator
	StakePlatform
)

// String returns the lower-case name of the ledger.
func (r StakeRole) String() string {
	switch r {
	case StakeAgent:
		return "agent"
	case StakeValidator:
		return "validator"
	case StakePlatform:
		return "platform"
	}
	return fmt.Sprintf("StakeRole(%d)", uint8(r))
}

// Verdict is a validator's finding. Abstain means that the evidence is missing: nothing is voted.
type Verdict string

// The findings of an evaluation.
const (
	Approve Verdict = "approve"
	Reject  Verdict = "reject"
	Abstain Verdict = "abstain"
)

// Suite is the deployment a node works with: addresses, chain id and what differs between
// the original contracts and kinder ones. It is read from the chain at start.
type Suite struct {
	ChainID    uint64           `json:"chainId"`
	StartBlock uint64           `json:"startBlock"`
	JobReg     Address          `json:"jobRegistry"`
	Stake      Address          `json:"stakeManager"`
	Validation Address          `json:"validationModule"`
	Dispute    Address          `json:"disputeModule"`
	Identity   Address          `json:"identityRegistry"`
	TaxPolicy  Address          `json:"taxPolicy"`
	FeePool    Address          `json:"feePool"`
	Reputation Address          `json:"reputationEngine"`
	NFT        Address          `json:"certificateNFT"`
	Token      Address          `json:"token"`
	Domain     Hash             `json:"domainSeparator"`
	Params     SuiteParams      `json:"params"`
	Traits     DeploymentTraits `json:"traits"`
}

// SuiteParams are the owner-set parameters that the core decides with. Percentages are whole
// percents, times seconds, amounts base units of the token.
type SuiteParams struct {
	FeePct             uint64 `json:"feePct"`
	ValidatorRewardPct uint64 `json:"validatorRewardPct"`
	JobStake           Amount `json:"jobStake"`
	MinAgentStake      Amount `json:"minAgentStake"`
	MinStake           Amount `json:"minStake"`
	AgentMinimum       Amount `json:"agentMinimum"`
	ValidatorMinimum   Amount `json:"validatorMinimum"`
	ExpirationGrace    uint64 `json:"expirationGrace"`
	ForceGrace         uint64 `json:"forceGrace"`
	CommitWindow       uint64 `json:"commitWindow"`
	RevealWindow       uint64 `json:"revealWindow"`
	QuorumPct          uint64 `json:"quorumPct"`
	MinReveals         uint64 `json:"minReveals"`
	MaxActiveJobs      uint64 `json:"maxActiveJobs"`
	DisputeFee         Amount `json:"disputeFee"`
	DisputeWindow      uint64 `json:"disputeWindow"`
	SettlementDelay    uint64 `json:"settlementDelay"`
	BurnRequired       bool   `json:"burnRequired"`
	BurnPct            uint64 `json:"burnPct,omitempty"`
}

// DeploymentTraits tells which of the original deployment's behaviours a chain shows; they are
// found by asking the contracts, never assumed.
type DeploymentTraits struct {
	// Exposure: a round locks one seat's exposure instead of the whole stake.
	Exposure bool `json:"exposure"`
	// AgentSettles: an agent may finalize after SuiteParams.SettlementDelay seconds.
	AgentSettles bool `json:"agentSettles"`
}

// Call is a contract call: where to, with what calldata. GasFloor is the least gas limit that a
// transaction may have, for calls whose estimate can be too low (protocol 12.3); 0 = none.
type Call struct {
	To       Address
	Data     []byte
	GasFloor uint64
}
