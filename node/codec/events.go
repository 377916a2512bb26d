package codec

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// jobEvents reads JobRegistry. AgentAssigned and ResultSubmitted come with aliases (JobApplied and
// JobSubmitted) that are not read; JobExpired follows a JobFinalized that says it all.
func (c *Codec) jobEvents() map[string]handler {
	jr := c.jobs
	return map[string]handler{
		"JobCreated": on(jr.UnpackJobCreatedEvent, c.jobCreated),
		"AgentAssigned": plain(jr.UnpackAgentAssignedEvent, func(v *bindings.JobRegistryAgentAssigned) (protocol.JobApplied, bool) {
			id, ok := jobID(v.JobId)
			return protocol.JobApplied{Job: id, Agent: v.Agent}, ok
		}),
		"ResultSubmitted": plain(jr.UnpackResultSubmittedEvent, func(v *bindings.JobRegistryResultSubmitted) (protocol.JobSubmitted, bool) {
			id, ok := jobID(v.JobId)
			return protocol.JobSubmitted{Job: id, Agent: v.Worker, ResultHash: v.ResultHash, ResultURI: text(v.ResultURI)}, ok
		}),
		"ValidationStartTriggered": on(jr.UnpackValidationStartTriggeredEvent, func(v *bindings.JobRegistryValidationStartTriggered) (Pending, bool) {
			id, ok := jobID(v.JobId)
			return c.selectionOpened(id, false), ok
		}),
		"ValidationStartPending": plain(jr.UnpackValidationStartPendingEvent, func(v *bindings.JobRegistryValidationStartPending) (protocol.SelectionDeferred, bool) {
			id, ok := jobID(v.JobId)
			return protocol.SelectionDeferred{Job: id}, ok
		}),
		"BurnConfirmed": plain(jr.UnpackBurnConfirmedEvent, func(v *bindings.JobRegistryBurnConfirmed) (protocol.BurnConfirmed, bool) {
			id, ok := jobID(v.JobId)
			return protocol.BurnConfirmed{Job: id, TxHash: v.BurnTxHash}, ok
		}),
		"JobCompleted": on(jr.UnpackJobCompletedEvent, c.jobCompleted),
		"JobDisputed": plain(jr.UnpackJobDisputedEvent, func(v *bindings.JobRegistryJobDisputed) (protocol.JobDisputed, bool) {
			id, ok := jobID(v.JobId)
			return protocol.JobDisputed{Job: id, By: v.Caller}, ok
		}),
		"DisputeResolved": plain(jr.UnpackDisputeResolvedEvent, func(v *bindings.JobRegistryDisputeResolved) (protocol.DisputeResolved, bool) {
			id, ok := jobID(v.JobId)
			return protocol.DisputeResolved{Job: id, EmployerWins: v.EmployerWins}, ok
		}),
		"JobFinalized": on(jr.UnpackJobFinalizedEvent, c.jobFinalized),
		"JobCancelled": plain(jr.UnpackJobCancelledEvent, func(v *bindings.JobRegistryJobCancelled) (protocol.JobClosed, bool) {
			id, ok := jobID(v.JobId)
			return protocol.JobClosed{Job: id, State: protocol.JobWithdrawn}, ok
		}),
		"JobTimedOut": plain(jr.UnpackJobTimedOutEvent, func(v *bindings.JobRegistryJobTimedOut) (protocol.JobClosed, bool) {
			id, ok := jobID(v.JobId)
			return protocol.JobClosed{Job: id, State: protocol.JobFinal}, ok
		}),
	}
}

// jobCreated reads the deadline and the agent types, which nothing changes later in a job's life.
func (c *Codec) jobCreated(v *bindings.JobRegistryJobCreated) (Pending, bool) {
	id, ok := jobID(v.JobId)
	e := protocol.JobCreated{
		Job: id, Employer: v.Employer, Reward: protocol.MustAmount(v.Reward), Stake: protocol.MustAmount(v.Stake),
		Fee: protocol.MustAmount(v.Fee), SpecHash: v.SpecHash, URI: text(v.Uri),
	}
	return Pending{Event: e, Reads: []Read{c.readJob(id, fill(DecodeJob, func(e *protocol.JobCreated, j Job) {
		e.Deadline, e.AgentTypes = j.Deadline, j.AgentTypes
	}))}}, ok
}

// jobCompleted reads whether a failure left the job Disputed (a tally) or Completed (a forced one). Success
// is always Completed. Where the job moved on within the block it had to be Completed first, and what it
// became is told by the events that follow.
func (c *Codec) jobCompleted(v *bindings.JobRegistryJobCompleted) (Pending, bool) {
	id, ok := jobID(v.JobId)
	e := protocol.JobCompleted{Job: id, Success: v.Success, State: protocol.JobDone}
	if v.Success {
		return Pending{Event: e}, ok
	}
	return Pending{Event: e, Reads: []Read{c.readJob(id, fill(DecodeJob, func(e *protocol.JobCompleted, j Job) {
		if j.State == protocol.JobInDispute {
			e.State = protocol.JobInDispute
		}
	}))}}, ok
}

// jobFinalized reads how the job ended; the terminal state stays.
func (c *Codec) jobFinalized(v *bindings.JobRegistryJobFinalized) (Pending, bool) {
	id, ok := jobID(v.JobId)
	e := protocol.JobClosed{Job: id, State: protocol.JobFinal, Worker: v.Worker}
	return Pending{Event: e, Reads: []Read{c.readJob(id, fill(DecodeJob, func(e *protocol.JobClosed, j Job) {
		e.Success = j.Success
	}))}}, ok
}

func (c *Codec) readJob(id protocol.JobID, f func(protocol.Event, []byte) (protocol.Event, error)) Read {
	return Read{Call: call(c.suite.JobReg, c.jobs.PackJobs(bigJob(id))), Fill: f}
}

// selectionOpened reads the target block. It is zero after the owner cleared a selection: the next
// selectValidators call then begins one.
func (c *Codec) selectionOpened(id protocol.JobID, reset bool) Pending {
	return Pending{Event: protocol.SelectionOpened{Job: id, Reset: reset}, Reads: []Read{{
		Call: call(c.suite.Validation, c.validation.PackSelectionBlock(bigJob(id))),
		Fill: fill(c.validation.UnpackSelectionBlock, func(e *protocol.SelectionOpened, n *big.Int) { e.Target = clamp(n) }),
	}}}
}

// roundEvents reads ValidationModule. The verdict is ValidationResult; ValidationTallied repeats it with
// weights, and the seed is read with the round.
func (c *Codec) roundEvents() map[string]handler {
	vm := c.validation
	return map[string]handler{
		"SelectionReset": on(vm.UnpackSelectionResetEvent, func(v *bindings.ValidationModuleSelectionReset) (Pending, bool) {
			id, ok := jobID(v.JobId)
			return c.selectionOpened(id, true), ok
		}),
		"ValidatorsSelected": on(vm.UnpackValidatorsSelectedEvent, c.roundOpened),
		"ValidationFailover": plain(vm.UnpackValidationFailoverEvent, func(v *bindings.ValidationModuleValidationFailover) (protocol.RoundExtended, bool) {
			id, ok := jobID(v.JobId)
			return protocol.RoundExtended{Job: id, RevealBy: clamp(v.NewRevealDeadline)}, ok && v.Action == failoverExtend
		}),
		"JobNonceReset": plain(vm.UnpackJobNonceResetEvent, func(v *bindings.ValidationModuleJobNonceReset) (protocol.RoundReset, bool) {
			id, ok := jobID(v.JobId)
			return protocol.RoundReset{Job: id}, ok
		}),
		"ValidationCommitted": plain(vm.UnpackValidationCommittedEvent, func(v *bindings.ValidationModuleValidationCommitted) (protocol.VoteCommitted, bool) {
			id, ok := jobID(v.JobId)
			return protocol.VoteCommitted{Job: id, Validator: v.Validator, Commitment: v.CommitHash}, ok
		}),
		"ValidationRevealed": plain(vm.UnpackValidationRevealedEvent, func(v *bindings.ValidationModuleValidationRevealed) (protocol.VoteRevealed, bool) {
			id, ok := jobID(v.JobId)
			return protocol.VoteRevealed{Job: id, Validator: v.Validator, Approve: v.Approve}, ok
		}),
		"ValidationQuorumFailed": plain(vm.UnpackValidationQuorumFailedEvent, func(v *bindings.ValidationModuleValidationQuorumFailed) (protocol.QuorumFailed, bool) {
			id, ok := jobID(v.JobId)
			return protocol.QuorumFailed{Job: id, Revealed: clamp(v.Revealed), Target: clamp(v.QuorumTarget)}, ok
		}),
		"ValidationResult": plain(vm.UnpackValidationResultEvent, func(v *bindings.ValidationModuleValidationResult) (protocol.RoundTallied, bool) {
			id, ok := jobID(v.JobId)
			return protocol.RoundTallied{Job: id, Success: v.Success}, ok
		}),
		"ValidatorBanApplied": plain(vm.UnpackValidatorBanAppliedEvent, func(v *bindings.ValidationModuleValidatorBanApplied) (protocol.ValidatorBanned, bool) {
			return protocol.ValidatorBanned{Validator: v.Validator, Until: clamp(v.UntilBlock)}, true
		}),
	}
}

// failoverExtend is ValidationModule.FailoverAction.ExtendReveal.
const failoverExtend = 1

// roundOpened reads what ValidatorsSelected leaves out. A round that the owner voided within its own
// block reads as all zero: nonce 0, which no round has, and windows that are long over. The event that
// voids it follows.
func (c *Codec) roundOpened(v *bindings.ValidationModuleValidatorsSelected) (Pending, bool) {
	id, ok := jobID(v.JobId)
	vm, to, n := c.validation, c.suite.Validation, bigJob(id)
	p := Pending{Event: protocol.RoundOpened{Job: id, Validators: v.Validators}, Reads: []Read{
		{Call: call(to, vm.PackRounds(n)), Fill: fill(vm.UnpackRounds, func(e *protocol.RoundOpened, r bindings.RoundsOutput) {
			e.CommitBy, e.RevealBy = clamp(r.CommitDeadline), clamp(r.RevealDeadline)
		})},
		{Call: call(to, vm.PackJobNonce(n)), Fill: fill(vm.UnpackJobNonce, func(e *protocol.RoundOpened, n *big.Int) {
			e.Nonce = protocol.Nonce(clamp(n))
		})},
		{Call: call(to, vm.PackSelectionSeeds(n)), Fill: fill(vm.UnpackSelectionSeeds, func(e *protocol.RoundOpened, seed [32]byte) {
			e.Seed = seed
		})},
	}}
	if len(v.Validators) > 0 {
		p.Reads = append(p.Reads, Read{
			Call: call(to, vm.PackValidatorStakeLocks(n, v.Validators[0])),
			Fill: fill(vm.UnpackValidatorStakeLocks, func(e *protocol.RoundOpened, lock *big.Int) { e.AtRisk = protocol.MustAmount(lock) }),
		})
	}
	return p, ok
}

// poolEvents reads FeePool, of which only contributions are of interest.
func (c *Codec) poolEvents() map[string]handler {
	return map[string]handler{
		"RewardPoolContribution": plain(c.pool.UnpackRewardPoolContributionEvent, func(v *bindings.FeePoolRewardPoolContribution) (protocol.ChargesContributed, bool) {
			return protocol.ChargesContributed{From: v.Contributor, Amount: protocol.MustAmount(v.Amount)}, true
		}),
	}
}

// stakeEvents reads StakeManager. Slash repeats StakeSlashed with less in it.
func (c *Codec) stakeEvents() map[string]handler {
	sm := c.stake
	return map[string]handler{
		"StakeDeposited": plain(sm.UnpackStakeDepositedEvent, func(v *bindings.StakeManagerStakeDeposited) (protocol.StakeMoved, bool) {
			return protocol.StakeMoved{User: v.User, Role: protocol.StakeRole(v.Role), Amount: protocol.MustAmount(v.Amount), In: true}, true
		}),
		"StakeWithdrawn": plain(sm.UnpackStakeWithdrawnEvent, func(v *bindings.StakeManagerStakeWithdrawn) (protocol.StakeMoved, bool) {
			return protocol.StakeMoved{User: v.User, Role: protocol.StakeRole(v.Role), Amount: protocol.MustAmount(v.Amount)}, true
		}),
		"StakeTimeLocked": plain(sm.UnpackStakeTimeLockedEvent, func(v *bindings.StakeManagerStakeTimeLocked) (protocol.StakeLockMoved, bool) {
			return protocol.StakeLockMoved{User: v.User, Amount: protocol.MustAmount(v.Amount), Locked: true}, true
		}),
		"StakeUnlocked": plain(sm.UnpackStakeUnlockedEvent, func(v *bindings.StakeManagerStakeUnlocked) (protocol.StakeLockMoved, bool) {
			return protocol.StakeLockMoved{User: v.User, Amount: protocol.MustAmount(v.Amount)}, true
		}),
		"StakeSlashed": plain(sm.UnpackStakeSlashedEvent, func(v *bindings.StakeManagerStakeSlashed) (protocol.StakeSlashed, bool) {
			e := protocol.StakeSlashed{User: v.User, Role: protocol.StakeRole(v.Role)}
			for _, share := range []*big.Int{v.EmployerShare, v.TreasuryShare, v.OperatorShare, v.ValidatorShare, v.BurnShare} {
				e.Amount = e.Amount.Add(protocol.MustAmount(share))
			}
			return e, true
		}),
		"RewardPaid": plain(sm.UnpackRewardPaidEvent, func(v *bindings.StakeManagerRewardPaid) (protocol.RewardPaid, bool) {
			id, ok := wordJobID(v.JobId)
			return protocol.RewardPaid{Job: id, To: v.To, Amount: protocol.MustAmount(v.Amount)}, ok
		}),
	}
}

func (c *Codec) policyEvents() map[string]handler {
	return map[string]handler{
		"PolicyVersionUpdated": plain(c.policy.UnpackPolicyVersionUpdatedEvent, func(v *bindings.TaxPolicyPolicyVersionUpdated) (protocol.PolicyBumped, bool) {
			return protocol.PolicyBumped{Version: clamp(v.Version)}, true
		}),
	}
}

func paramsChanged(_ *Codec, l *types.Log) (Pending, bool, error) {
	return Pending{Event: protocol.ParamsChanged{Contract: l.Address}}, true, nil
}

// paramSource lists a contract's events after which the suite is to be read again.
type paramSource struct {
	contract   protocol.Address
	signatures []string
}

// paramEvents names the events of the owner's setters that touch what Suite holds. They are named by
// signature because the original contracts and kinder ones do not have the same set.
func paramEvents(s protocol.Suite) []paramSource {
	return []paramSource{
		{s.JobReg, []string{
			"FeePctUpdated(uint256)", "ValidatorRewardPctUpdated(uint256)", "JobParametersUpdated(uint256,uint256,uint256,uint256,uint256)",
			"MaxActiveJobsPerAgentUpdated(uint256)", "ExpirationGracePeriodUpdated(uint256)", "AgentSettlementDelayUpdated(uint256)",
			"ValidationModuleUpdated(address)", "StakeManagerUpdated(address)", "ReputationEngineUpdated(address)",
			"DisputeModuleUpdated(address)", "CertificateNFTUpdated(address)", "FeePoolUpdated(address)",
			"IdentityRegistryUpdated(address)", "TaxPolicyUpdated(address,uint256)",
		}},
		{s.Stake, []string{"MinStakeUpdated(uint256)", "RoleMinimumUpdated(uint8,uint256)", "BurnPctUpdated(uint256)"}},
		{s.Validation, []string{
			"CommitWindowUpdated(uint256)", "RevealWindowUpdated(uint256)", "TimingUpdated(uint256,uint256)",
			"ParametersUpdated(uint256,uint256,uint256,uint256,uint256)", "RevealQuorumUpdated(uint256,uint256)",
			"ForceFinalizeGraceUpdated(uint256)", "ValidatorBoundsUpdated(uint256,uint256)", "ValidatorsPerJobUpdated(uint256)",
			"WholeStakeLocksUpdated(bool)", "ValidatorsUpdated(address[])", "ValidatorPoolSampleSizeUpdated(uint256)",
		}},
		{s.Dispute, []string{"DisputeFeeUpdated(uint256)", "DisputeWindowUpdated(uint256)"}},
	}
}
