package deploy

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// kind says what a setting is about.
type kind string

const (
	wiring    kind = "wiring"
	parameter kind = "parameter"
	listed    kind = "list"
)

// setting is a part of the suite's state: how it is set and how it reads back. The same list deploys a
// suite and verifies one.
type setting struct {
	kind  kind
	on    string // contract
	set   string // setter; empty where nothing changes it
	args  []any
	reads []reading
}

// reading is one answer of a contract. fresh is what its constructor left: where that is what is wanted,
// nothing needs to be sent.
type reading struct {
	getter      string
	args        []any
	want, fresh string
}

// due tells whether the setter must be called on a new contract.
func (s setting) due() bool {
	for _, r := range s.reads {
		if r.want != r.fresh {
			return true
		}
	}
	return len(s.reads) == 0
}

// text is the form in which values are compared and shown.
func text(v any) string {
	switch v := v.(type) {
	case common.Address:
		return v.Hex()
	case [32]byte:
		return common.Hash(v).Hex()
	case common.Hash:
		return v.Hex()
	case protocol.Amount:
		return v.String()
	}
	return fmt.Sprint(v)
}

func read(getter string, want, fresh any, args ...any) reading {
	return reading{getter: getter, args: args, want: text(want), fresh: text(fresh)}
}

// wire is a setting of one address.
func (v view) wire(on, setter, getter, to string) setting {
	return setting{wiring, on, setter, []any{v.at[to]}, []reading{read(getter, v.at[to], common.Address{})}}
}

// built is a wire that the constructor laid; the setter mends it.
func (v view) built(on, setter, getter, to string) setting {
	return setting{wiring, on, setter, []any{v.at[to]}, []reading{read(getter, v.at[to], v.at[to])}}
}

// fixed is a wire that nobody can change.
func (v view) fixed(on, getter, to string) setting {
	return setting{kind: wiring, on: on, reads: []reading{read(getter, v.at[to], v.at[to])}}
}

// allow is a wire into a list: the getter tells whether the contract is in it.
func (v view) allow(on, setter, getter, to string) setting {
	return setting{wiring, on, setter, []any{v.at[to], true}, []reading{read(getter, true, false, v.at[to])}}
}

// param is a parameter with a setter of its own, and what the constructor leaves it at.
func param(on, setter, getter string, want, fresh any) setting {
	arg := want
	switch w := want.(type) {
	case protocol.Amount:
		arg = w.Big()
	case uint64:
		arg = u(w)
	case common.Hash:
		arg = [32]byte(w)
	}
	return setting{parameter, on, setter, []any{arg}, []reading{read(getter, want, fresh)}}
}

// settings lists everything that the suite is set to, in the order in which the setters can be called.
func (v view) settings() []setting {
	var out []setting
	for _, part := range [][]setting{v.registryWires(), v.moduleWires(), v.registryParams(), v.stakeParams(), v.validationParams(),
		v.otherParams(), v.randaoParams(), v.pauseWires(), v.identityParams(), v.treasuries(), v.lists()} {
		out = append(out, part...)
	}
	return out
}

func (v view) registryWires() []setting {
	none, at := common.Address{}, v.at
	modules := setting{wiring, JobRegistry, "setModules",
		[]any{at[ValidationModule], at[StakeManager], at[reputationEngine], at[disputeModule], at[certificateNFT], at[feePool], []common.Address{}},
		[]reading{
			read("validationModule", at[ValidationModule], none), read("stakeManager", at[StakeManager], none),
			read("reputationEngine", at[reputationEngine], none), read("disputeModule", at[disputeModule], none),
			read("certificateNFT", at[certificateNFT], none), read("feePool", at[feePool], none),
			read("acknowledgers", true, false, at[StakeManager]),
		}}
	return []setting{
		modules,
		v.wire(JobRegistry, "setIdentityRegistry", "identityRegistry", identityRegistry),
		v.wire(JobRegistry, "setTaxPolicy", "taxPolicy", taxPolicy),
		v.allow(taxPolicy, "setAcknowledger", "acknowledgerAllowed", JobRegistry),
	}
}

func (v view) moduleWires() []setting {
	none, at := common.Address{}, v.at
	return []setting{
		{wiring, StakeManager, "setModules", []any{at[JobRegistry], at[disputeModule]},
			[]reading{read("jobRegistry", at[JobRegistry], none), read("disputeModule", at[disputeModule], none)}},
		v.wire(StakeManager, "setValidationModule", "validationModule", ValidationModule),
		v.wire(StakeManager, "setFeePool", "feePool", feePool),
		v.wire(ValidationModule, "setIdentityRegistry", "identityRegistry", identityRegistry),
		v.wire(ValidationModule, "setReputationEngine", "reputationEngine", reputationEngine),
		v.built(ValidationModule, "setJobRegistry", "jobRegistry", JobRegistry),
		v.built(ValidationModule, "setStakeManager", "stakeManager", StakeManager),
		v.wire(certificateNFT, "setJobRegistry", "jobRegistry", JobRegistry),
		v.allow(reputationEngine, "setCaller", "callers", JobRegistry),
		v.allow(reputationEngine, "setCaller", "callers", ValidationModule),
		v.built(reputationEngine, "setStakeManager", "stakeManager", StakeManager),
		v.built(disputeModule, "setJobRegistry", "jobRegistry", JobRegistry),
		v.built(disputeModule, "setStakeManager", "stakeManager", StakeManager),
		v.built(identityRegistry, "setReputationEngine", "reputationEngine", reputationEngine),
		v.built(feePool, "setStakeManager", "stakeManager", StakeManager),
		v.built(feePool, "setTaxPolicy", "taxPolicy", taxPolicy),
		v.fixed(StakeManager, "token", token),
		v.fixed(feePool, "token", token),
		v.fixed(JobRegistry, "extension", jobRegistryExtension),
		v.fixed(ValidationModule, "extension", validationModuleExtension),
	}
}

func (v view) registryParams() []setting {
	const on = JobRegistry
	return []setting{
		param(on, "setFeePct", "feePct", v.FeePct, v.FeePct),
		param(on, "setJobStake", "jobStake", v.JobStake, v.JobStake),
		param(on, "setValidatorRewardPct", "validatorRewardPct", v.ValidatorRewardPct, 8),
		param(on, "setExpirationGracePeriod", "expirationGracePeriod", v.ExpirationGrace, 0),
		param(on, "setAgentSettlementDelay", "agentSettlementDelay", v.SettlementDelay, day),
		param(on, "setMinAgentStake", "minAgentStake", v.MinAgentStake, 0),
		param(on, "setMaxJobReward", "maxJobReward", v.MaxJobReward, 0),
		param(on, "setJobDurationLimit", "maxJobDuration", v.MaxJobDuration, 0),
		param(on, "setMaxActiveJobsPerAgent", "maxActiveJobsPerAgent", v.MaxActiveJobs, 0),
		param(on, "setAuditModule", "auditModule", common.Address{}, common.Address{}),
	}
}

func (v view) stakeParams() []setting {
	const on = StakeManager
	slash := setting{parameter, on, "setSlashPercents",
		[]any{uint16(v.EmployerSlashPct), uint16(v.TreasurySlashPct), uint16(v.ValidatorSlashPct), uint16(v.OperatorSlashPct), uint16(v.BurnSlashPct)},
		[]reading{
			read("employerSlashPct", v.EmployerSlashPct, 0), read("treasurySlashPct", v.TreasurySlashPct, 100),
			read("validatorSlashRewardPct", v.ValidatorSlashPct, 0), read("operatorSlashPct", v.OperatorSlashPct, 0), read("burnSlashPct", v.BurnSlashPct, 0),
		}}
	minimums := setting{parameter, on, "setRoleMinimums", []any{v.AgentMinimum.Big(), v.ValidatorMinimum.Big(), v.PlatformMinimum.Big()},
		[]reading{
			read("roleMinimumStake", v.AgentMinimum, 0, uint8(0)), read("roleMinimumStake", v.ValidatorMinimum, 0, uint8(1)),
			read("roleMinimumStake", v.PlatformMinimum, 0, uint8(2)),
		}}
	return []setting{
		param(on, "setMinStake", "minStake", v.MinStake, v.MinStake),
		param(on, "setMaxStakePerAddress", "maxStakePerAddress", v.MaxStake, 0),
		minimums,
		param(on, "setUnbondingPeriod", "unbondingPeriod", v.UnbondingPeriod, 7*day),
		slash,
		param(on, "setEscrowPenaltyOnFailure", "escrowPenaltyOnFailure", v.EscrowPenalty, false),
		// Parts of rewards at the stake manager: a burn there would ask employers for burn receipts.
		param(on, "setFeePct", "feePct", uint64(0), 0),
		param(on, "setBurnPct", "burnPct", uint64(0), 0),
		param(on, "setValidatorRewardPct", "validatorRewardPct", uint64(0), 0),
	}
}

func (v view) validationParams() []setting {
	const on = ValidationModule
	size := u(v.Committee)
	return []setting{
		{parameter, on, "setCommitRevealWindows", []any{u(v.CommitWindow), u(v.RevealWindow)},
			[]reading{read("commitWindow", v.CommitWindow, v.CommitWindow), read("revealWindow", v.RevealWindow, v.RevealWindow)}},
		{parameter, on, "setValidatorBounds", []any{size, size},
			[]reading{read("minValidators", size, size), read("maxValidators", size, size)}},
		param(on, "setValidatorsPerJob", "validatorsPerJob", v.Committee, v.Committee),
		param(on, "setAutoApprovalTarget", "autoApprovalTarget", true, true),
		param(on, "setApprovalThreshold", "approvalThreshold", v.ApprovalPct, 66),
		{parameter, on, "setRevealQuorum", []any{u(v.QuorumPct), u(v.MinReveals)},
			[]reading{read("revealQuorumPct", v.QuorumPct, 67), read("minRevealValidators", v.MinReveals, v.Committee)}},
		param(on, "setValidatorSlashingPct", "validatorSlashingPercentage", v.SlashPct, 50),
		{parameter, on, "setNonRevealPenalty", []any{u(v.NonRevealBps), u(v.BanBlocks)},
			[]reading{read("nonRevealPenaltyBps", v.NonRevealBps, 50), read("nonRevealBanBlocks", v.BanBlocks, 7200)}},
		param(on, "setEarlyFinalizeDelay", "earlyFinalizeDelay", v.EarlyDelay, 5*minute),
		param(on, "setForceFinalizeGrace", "forceFinalizeGrace", v.ForceGrace, hour),
		param(on, "setMaxValidatorPoolSize", "maxValidatorPoolSize", v.MaxPool, 1000),
		param(on, "setValidatorPoolSampleSize", "validatorPoolSampleSize", v.PoolSample, 100),
		param(on, "setWholeStakeLocks", "wholeStakeLocks", v.WholeStakeLocks, false),
		param(on, "setRandaoCoordinator", "randaoCoordinator", v.randaoAt(), common.Address{}),
	}
}

func (v view) otherParams() []setting {
	none := common.Address{}
	burned := uint64(1) // what the constructor makes of 0
	if v.FeePoolBurnPct > 0 {
		burned = v.FeePoolBurnPct
	}
	return []setting{
		param(disputeModule, "setDisputeFee", "disputeFee", v.DisputeFee, v.DisputeFee),
		param(disputeModule, "setDisputeWindow", "disputeWindow", v.DisputeWindow, v.DisputeWindow),
		param(disputeModule, "setCommittee", "committee", none, none),
		param(feePool, "setGovernance", "governance", v.Owner, none),
		param(feePool, "setBurnPct", "burnPct", v.FeePoolBurnPct, burned),
		param(reputationEngine, "setPremiumThreshold", "premiumThreshold", v.PremiumThreshold, 0),
		param(reputationEngine, "setValidationRewardPercentage", "validationRewardPercentage", v.ValidationRewardPct, 8),
		{parameter, taxPolicy, "setPolicy", []any{v.TaxPolicyURI, v.TaxPolicyText},
			[]reading{read("policyURI", v.TaxPolicyURI, v.TaxPolicyURI), read("acknowledgement", v.TaxPolicyText, v.TaxPolicyText)}},
	}
}

// randaoAt is where randomness is asked for: nowhere, unless the profile says so.
func (v view) randaoAt() common.Address {
	if !v.Randao {
		return common.Address{}
	}
	return v.at[randaoCoordinator]
}

func (v view) randaoParams() []setting {
	const on = randaoCoordinator
	if !v.Randao {
		return nil
	}
	return []setting{
		{wiring, on, "setToken", []any{v.at[token]}, []reading{read("token", v.at[token], CanonicalToken)}},
		param(on, "setCommitWindow", "commitWindow", v.RandaoCommitWindow, v.RandaoCommitWindow),
		param(on, "setRevealWindow", "revealWindow", v.RandaoRevealWindow, v.RandaoRevealWindow),
		param(on, "setDeposit", "deposit", v.RandaoDeposit, v.RandaoDeposit),
		param(on, "setTreasury", "treasury", v.Treasury, v.Treasury),
	}
}

// pauseWires are the modules that the system pause holds. Its two others are not built here.
func (v view) pauseWires() []setting {
	if !v.SystemPause {
		return nil
	}
	none, at := common.Address{}, v.at
	s := setting{kind: wiring, on: systemPause, set: "setModules", args: []any{at[JobRegistry], at[StakeManager], at[ValidationModule],
		at[disputeModule], none, at[feePool], at[reputationEngine], none}}
	for _, w := range []struct{ getter, to string }{
		{"jobRegistry", JobRegistry}, {"stakeManager", StakeManager}, {"validationModule", ValidationModule}, {"disputeModule", disputeModule},
		{"platformRegistry", ""}, {"feePool", feePool}, {"reputationEngine", reputationEngine}, {"arbitratorCommittee", ""},
	} {
		s.reads = append(s.reads, read(w.getter, at[w.to], at[w.to]))
	}
	return []setting{s, {kind: wiring, on: systemPause, set: "setGlobalPauser", args: []any{at[systemPause]},
		reads: []reading{read("activePauser", at[systemPause], at[systemPause])}}}
}

func (v view) identityParams() []setting {
	const on = identityRegistry
	none, empty := common.Address{}, common.Hash{}
	return []setting{
		param(on, "setENS", "ens", v.ENS, none),
		param(on, "setNameWrapper", "nameWrapper", v.NameWrapper, none),
		param(on, "setAgentRootNode", "agentRootNode", v.AgentRoot, empty),
		param(on, "setClubRootNode", "clubRootNode", v.ClubRoot, empty),
		param(on, "setNodeRootNode", "nodeRootNode", v.NodeRoot, empty),
		param(on, "setAgentMerkleRoot", "agentMerkleRoot", v.AgentMerkleRoot, empty),
		param(on, "setValidatorMerkleRoot", "validatorMerkleRoot", v.ValidatorMerkleRoot, empty),
		param(on, "setAttestationRegistry", "attestationRegistry", none, none),
	}
}

// treasuries allow the treasury before they name it: the contracts pay to no other.
func (v view) treasuries() []setting {
	var out []setting
	for _, on := range []string{StakeManager, feePool} {
		if v.Treasury != (common.Address{}) {
			out = append(out, setting{parameter, on, "setTreasuryAllowlist", []any{v.Treasury, true},
				[]reading{read("treasuryAllowlist", true, false, v.Treasury)}})
		}
		out = append(out, param(on, "setTreasury", "treasury", v.Treasury, common.Address{}))
	}
	return append(out, param(JobRegistry, "setTreasury", "treasury", v.Treasury, common.Address{}))
}

// lists are the validators' pool, the allow-lists and the moderators.
func (v view) lists() []setting {
	out := v.identities()
	if n := len(v.Validators); n > 0 {
		pool := setting{listed, ValidationModule, "setValidatorPool", []any{v.Validators}, []reading{read("validatorPoolLength", n, 0)}}
		for i, a := range v.Validators {
			pool.reads = append(pool.reads, read("validatorPool", a, common.Address{}, big.NewInt(int64(i))))
		}
		out = append(out, pool)
	}
	for _, m := range v.Moderators {
		out = append(out, setting{listed, disputeModule, "setModerator", []any{m.To, u(m.Weight)},
			[]reading{read("moderatorWeights", m.Weight, 0, m.To)}})
	}
	return out
}

// identityBatch is how many agents and how many validators one transaction allow-lists: about 5 million gas.
const identityBatch = 50

// identities allow-list agents and validators, many in one call.
func (v view) identities() []setting {
	var out []setting
	for from := 0; from < max(len(v.Agents), len(v.Validators)); from += identityBatch {
		agents, validators := chunk(v.Agents, from), chunk(v.Validators, from)
		as := make([]bindings.IdentityRegistryAdditionalAgentConfig, len(agents))
		vs := make([]bindings.IdentityRegistryAdditionalValidatorConfig, len(validators))
		s := setting{kind: listed, on: identityRegistry, set: "applyConfiguration"}
		for i, a := range agents {
			as[i] = bindings.IdentityRegistryAdditionalAgentConfig{Agent: a, Allowed: true}
			s.reads = append(s.reads, read("additionalAgents", true, false, a))
		}
		for i, a := range validators {
			vs[i] = bindings.IdentityRegistryAdditionalValidatorConfig{Validator: a, Allowed: true}
			s.reads = append(s.reads, read("additionalValidators", true, false, a))
		}
		aliases := []bindings.IdentityRegistryRootNodeAliasConfig{}
		s.args = []any{bindings.IdentityRegistryConfigUpdate{}, as, vs, []bindings.IdentityRegistryAdditionalNodeOperatorConfig{},
			aliases, aliases, aliases, []bindings.IdentityRegistryAgentTypeConfig{}}
		out = append(out, s)
	}
	return out
}

func chunk(list []protocol.Address, from int) []protocol.Address {
	from = min(from, len(list))
	return list[from:min(from+identityBatch, len(list))]
}

// what names a reading in a table: getter(arguments).
func (r reading) what() string {
	parts := make([]string, len(r.args))
	for i, a := range r.args {
		parts[i] = text(a)
	}
	if len(parts) == 0 {
		return r.getter
	}
	return r.getter + "(" + strings.Join(parts, ", ") + ")"
}
