package governance

import "slices"

func jobRegistryRows() []row {
	return slices.Concat(jobParameterRows(), jobModuleRows(), jobIdentityRows(), jobActionRows(),
		pauseRows(GovernanceOrPauser, GovernanceOrManager, Governance), governedRows())
}

func jobParameterRows() []row {
	return []row{
		{"setFeePct", Governance, ScopeNewJobs, "feePct=$0:%", "fee on top of a job's reward, for stakers", "0 to 100, with validatorRewardPct at most 100"},
		{"setValidatorRewardPct", Governance, ScopeOpenJobs, "validatorRewardPct=$0:%", "part of a reward that the committee shares at settlement", "0 to 100, with feePct at most 100"},
		{"setJobStake", Governance, ScopeNewJobs, "jobStake=$0:t", "stake that an agent risks on a job", anyAmount},
		{"setMinAgentStake", Governance, ScopeOpenJobs, "minAgentStake=$0:t", "least stake that an agent must hold to apply", "up to 2^96-1 base units"},
		{"setMaxJobReward", Governance, ScopeNewJobs, "maxJobReward=$0:t", "largest reward of a job", zeroNoLimit},
		{"setJobDurationLimit", Governance, ScopeNewJobs, "maxJobDuration=$0:s", "longest time from posting to deadline", zeroNoLimit},
		{"setJobParameters", Governance, ScopeNewJobs, "maxJobReward=$0:t jobStake=$1:t", "largest reward and stake of a job", "stake up to 2^96-1 base units"},
		{"setMaxActiveJobsPerAgent", Governance, ScopeOpenJobs, "maxActiveJobsPerAgent=$0", "how many jobs an agent may hold at a time", zeroNoLimit},
		{"setExpirationGracePeriod", Governance, ScopeOpenJobs, "expirationGracePeriod=$0:s", "time after the deadline before a job without result can be expired", "0 s to 2^64-1 s"},
		{"setAgentSettlementDelay", Governance, ScopeOpenJobs, "agentSettlementDelay=$0:s", "time before the agent may settle a job decided in its favour", "0 s to 2^64-1 s"},
		{"setTreasury", Governance, ScopeMoney, "treasury=$0", "who takes the funds of a blacklisted party", "zero for nobody, not the governance"},
	}
}

func jobModuleRows() []row {
	return []row{
		{"setModules", Governance, ScopeWiring,
			"validationModule=$0 stakeManager=$1 reputationEngine=$2 disputeModule=$3 certificateNFT=$4 feePool=$5 acknowledgers($6*)=true", "the six modules at once, and modules that may acknowledge for users", "each " + module2},
		{"setValidationModule", Governance, ScopeWiring, "validationModule=$0", "who draws committees and counts votes", module2},
		{"setStakeManager", Governance, ScopeWiring, "stakeManager=$0 acknowledgers($0)=true", "who holds stakes and escrow", module2},
		{"setReputationEngine", Governance, ScopeWiring, "reputationEngine=$0", "who keeps scores", module2},
		{"setDisputeModule", Governance, ScopeWiring, "disputeModule=$0", "who rules on disputes", module2},
		{"setCertificateNFT", Governance, ScopeWiring, "certificateNFT=$0", "who mints certificates", module2},
		{"setFeePool", Governance, ScopeWiring, "feePool=$0", "who shares the fees", module2},
		{"setIdentityRegistry", Governance, ScopeWiring, "identityRegistry=$0", "who says which agents may apply", module2},
		{"setAuditModule", Governance, ScopeWiring, "auditModule=$0", "who is told of each settlement", "zero for none, else a contract with a version()"},
		{"setTaxPolicy", Governance, ScopePolicy, "taxPolicy=$0", "the policy that users acknowledge", "a contract that is tax exempt"},
		{"applyConfiguration", Governance, ScopeWiring, noPreset, "any of these settings at once: a flag before each value says whether it is meant", "as for each setter"},
	}
}

func jobIdentityRows() []row {
	return []row{
		{"setAcknowledger", Governance, ScopeAccess, "acknowledgers($0)=$1", "let a contract acknowledge the policy for its users", notZero + " when it is allowed"},
		{"setAgentAuthCacheDuration", Governance, ScopeAccess, "agentAuthCacheDuration=$0:s", "how long an identity check is remembered", upTo32Bits},
		{"bumpAgentAuthCacheVersion", Governance, ScopeAccess, "agentAuthCacheVersion", "forget every remembered identity check", noPreset},
		{"updateAgentAuthCache", Governance, ScopeAccess, "agentAuthCache($0)=$1", "set what is remembered of an agent's identity", trueFalse},
		{"setAgentRootNode", Governance, ScopeAccess, "IdentityRegistry.agentRootNode=$0", "ENS root of agents, at the identity registry", "this contract must own the identity registry"},
		{"setAgentMerkleRoot", Governance, ScopeAccess, "IdentityRegistry.agentMerkleRoot=$0", "Merkle root of agents, at the identity registry", "this contract must own the identity registry"},
		{"setValidatorRootNode", Governance, ScopeAccess, "IdentityRegistry.clubRootNode=$0", "ENS root of validators, at the identity registry", "this contract must own the identity registry"},
		{"setValidatorMerkleRoot", Governance, ScopeAccess, "IdentityRegistry.validatorMerkleRoot=$0", "Merkle root of validators, at the identity registry", "this contract must own the identity registry"},
		{"acknowledgeFor", Acknowledger, ScopePolicy, "TaxPolicy.hasAcknowledged($0)=true", "acknowledge the policy for a user", "by an address in acknowledgers"},
	}
}

func jobActionRows() []row {
	return []row{
		{"delistJob", Governance, ScopeOpenJobs, "jobStatus($0)=7", "withdraw a job that nobody took; the employer is refunded", "a job in state Created"},
		{"escalateToDispute", GovernanceOrValidation, ScopeDisputes, "jobStatus($0)", "open a dispute on a job without a fee", "a job in state Submitted or Completed"},
		{"finalize", GovernanceEmployerAgent, ScopeOpenJobs, "jobStatus($0)=6", "settle a decided job", "a job in state Completed"},
		{"acknowledgeAndFinalize", GovernanceEmployerAgent, ScopeOpenJobs, "jobStatus($0)=6", "acknowledge the policy, then settle a decided job", "a job in state Completed"},
		{"cancelExpiredJob", GovernanceOrEmployer, ScopeOpenJobs, "jobStatus($0)=6", "settle as failed a job whose agent delivered nothing", "after deadline and grace"},
		{"claimTimeout", GovernanceOrEmployer, ScopeOpenJobs, "jobStatus($0)=6", "as cancelExpiredJob, without blacklists and reputation", "after deadline and grace"},
	}
}

func disputeRows() []row {
	return slices.Concat([]row{
		{"setDisputeFee", Governance, ScopeNewJobs, "disputeFee=$0:t", "what raising a dispute costs", anyAmount},
		{"setDisputeWindow", Governance, ScopeDisputes, "disputeWindow=$0:s", "time between a dispute and its ruling", "any time"},
		{"setCommittee", Governance, ScopeWiring, "committee=$0", "a contract that may rule", zeroForNone},
		{"setModerator", Governance, ScopeAccess, "moderatorWeights($0)=$1", "a moderator's weight; more than half of all rules alone", "0 removes"},
		{"removeModerator", Governance, ScopeAccess, "moderatorWeights($0)=0", "take a moderator off the list", noPreset},
		{"setJobRegistry", Governance, ScopeWiring, "jobRegistry=$0", "whose jobs are disputed", notZero},
		{"setStakeManager", Governance, ScopeWiring, "stakeManager=$0", "who holds the fees", notZero},
		{"setTaxPolicy", Governance, ScopePolicy, "taxPolicy=$0", "the policy that users acknowledge", "a contract that is tax exempt"},
		{"raiseGovernanceDispute", GovernanceOrRegistry, ScopeDisputes, noPreset, "open a dispute on a job without a fee", "no dispute is open on it"},
		{"resolve", GovernanceOrCommittee, ScopeDisputes, noPreset, "same as resolveDispute", "after the dispute window"},
		{"resolveDispute", GovernanceOrCommittee, ScopeDisputes, noPreset, "rule on a dispute, for the employer or for the agent", "after the dispute window"},
	}, pauseRows(GovernanceOrPauser, GovernanceOrManager, Governance), governedRows())
}

func certificateRows() []row {
	return slices.Concat([]row{
		{"setJobRegistry", Owner, ScopeWiring, "jobRegistry=$0", "the only minter", notZero},
		{"setStakeManager", Owner, ScopeWiring, "stakeManager=$0", "whose token pays purchases", module2 + " and whose token is this one's"},
		{"setBaseURI", Owner, ScopeNothing, noPreset, "the address that token ids are added to, for the first time", "not empty, once"},
		{"updateBaseURI", Owner, ScopeNothing, noPreset, "change that address", "not empty, while it is not locked"},
		{"lockBaseURI", Owner, ScopeNothing, "baseURILocked=true", "keep that address for good", "cannot be undone"},
		{"pause()", Owner, ScopePause, "paused=true", "stop minting and the market", "while not paused"},
		{"unpause()", Owner, ScopePause, "paused=false", "end the pause", "while paused"},
	}, ownedRows())
}
