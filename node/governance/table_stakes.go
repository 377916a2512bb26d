package governance

import "slices"

func stakeManagerRows() []row {
	return slices.Concat(stakeRows(), percentRows(), stakeModuleRows(), stakeTypeRows(), tuningRows(), stakeMoneyRows(),
		pauseRows(GovernanceOrPauser, GovernanceOrManager, Governance), governedRows())
}

func stakeRows() []row {
	return []row{
		{"setMinStake", Governance, ScopeStakes, "minStake=$0:t", "least stake of a role without a minimum of its own", "above 0"},
		{"setRoleMinimum", Governance, ScopeStakes, "roleMinimumStake($0)=$1:t", "least stake of a role: 0 agent, 1 validator, 2 platform", "0 takes minStake"},
		{"setRoleMinimums", Governance, ScopeStakes, "roleMinimumStake(0)=$0:t roleMinimumStake(1)=$1:t roleMinimumStake(2)=$2:t", "least stakes of agents, validators and platforms", "0 takes minStake"},
		{"setMaxStakePerAddress", Governance, ScopeStakes, "maxStakePerAddress=$0:t", "most that one address may stake", zeroNoLimit},
		{"setStakeRecommendations", Governance, ScopeStakes, "minStake=$0:t maxStakePerAddress=$1:t", "least and most stake", "least above 0; most 0 or at least the least"},
		{"setUnbondingPeriod", Governance, ScopeStakes, "unbondingPeriod=$0:s", "time from asking for a stake back to getting it; requests made before keep theirs", "1 s to 2^40-1 s"},
	}
}

func percentRows() []row {
	return []row{
		{"setFeePct", Governance, ScopeOpenJobs, "feePct=$0:%", "part of a paid reward for the fee pool", "with burnPct and validatorRewardPct at most 100"},
		{"setBurnPct", Governance, ScopeOpenJobs, "burnPct=$0:%", "part of a paid reward that is burned; above 0 employers must hand in burn receipts", "with feePct and validatorRewardPct at most 100"},
		{"setValidatorRewardPct", Governance, ScopeOpenJobs, "validatorRewardPct=$0:% validatorSlashRewardPct=$0", "part of a paid reward, and of a slash, for validators", "with feePct and burnPct at most 100"},
		{"setSlashPercents", Governance, ScopeOpenJobs, "employerSlashPct=$0 treasurySlashPct=$1 validatorSlashRewardPct=$2 operatorSlashPct=$3 burnSlashPct=$4", "how a slash is shared: employer, treasury, validators, operators, burned", slashFormats},
		{"setSlashDistribution", Governance, ScopeOpenJobs, "employerSlashPct=$0 treasurySlashPct=$1 operatorSlashPct=$2 validatorSlashRewardPct=$3", "how a slash is shared: employer, treasury, operators, validators", slashFormats},
		{"setSlashingDistribution", Governance, ScopeOpenJobs, "employerSlashPct=$0 treasurySlashPct=$1 validatorSlashRewardPct=$2", "how a slash is shared: employer, treasury, validators", slashFormats},
		{"setSlashingPercentages", Governance, ScopeOpenJobs, "employerSlashPct=$0 treasurySlashPct=$1", "how a slash is shared: employer, treasury", slashFormats},
		{"setSlashingParameters", Governance, ScopeOpenJobs, "employerSlashPct=$0 treasurySlashPct=$1", "same as setSlashingPercentages", slashFormats},
		{"setOperatorSlashPct", Governance, ScopeOpenJobs, "operatorSlashPct=$0", "operators' part of a slash", slashFormats},
		{"setValidatorSlashRewardPct", Governance, ScopeOpenJobs, "validatorSlashRewardPct=$0", "validators' part of a slash, taken before the others", slashFormats},
		{"setEscrowPenaltyOnFailure", Governance, ScopeOpenJobs, "escrowPenaltyOnFailure=$0", "share the escrow of failed jobs like a slash instead of returning it", trueFalse},
	}
}

func stakeModuleRows() []row {
	return []row{
		{"setJobRegistry", Governance, ScopeWiring, "jobRegistry=$0", "who may lock, pay and slash for jobs", module2},
		{"setDisputeModule", Governance, ScopeWiring, "disputeModule=$0", "who may hold dispute fees", module2},
		{"setModules", Governance, ScopeWiring, "jobRegistry=$0 disputeModule=$1", "job registry and dispute module", "each " + module2},
		{"setValidationModule", Governance, ScopeWiring, "validationModule=$0", "who may lock and slash validators", module2},
		{"setFeePool", Governance, ScopeWiring, "feePool=$0", "who gets the fees", module2},
		{"setValidatorLockManager", Governance, ScopeAccess, "validatorLockManagers($0)=$1", "let another contract lock validators' stakes", notZero},
		{"setTreasuryAllowlist", Governance, ScopeAccess, "treasuryAllowlist($0)=$1", "which addresses may be the treasury", trueFalse},
		{"setTreasury", Governance, ScopeMoney, "treasury=$0", "who gets the treasury's part of slashes", "zero burns it; else allow-listed and not the governance"},
		{"applyConfiguration", Governance, ScopeWiring, noPreset, "any of these settings at once: a flag before each value says whether it is meant", "as for each setter"},
	}
}

func stakeTypeRows() []row {
	return []row{
		{"addAGIType", Governance, ScopeOpenJobs, "getAGITypes", "pay holders of a token a bonus, or change it: percent of the plain reward", "1 to 200, up to maxAGITypes tokens"},
		{"removeAGIType", Governance, ScopeOpenJobs, "getAGITypes", "pay holders of a token no bonus any more", "a token on the list"},
		{"setMaxAGITypes", Governance, ScopeNothing, "maxAGITypes=$0", "how many tokens may bring a bonus", "not under those on the list, up to 50"},
		{"setMaxTotalPayoutPct", Governance, ScopeOpenJobs, "maxTotalPayoutPct=$0:%", "most that bonuses may make of a reward", "100 to 200"},
	}
}

func tuningRows() []row {
	return []row{
		{"autoTuneStakes", Governance, ScopeStakes, "autoStakeTuning=$0", "let the minimum stake follow disputes and temperature", trueFalse},
		{"configureAutoStake", Governance, ScopeStakes,
			"stakeDisputeThreshold=$0 stakeIncreasePct=$1:% stakeDecreasePct=$2:% stakeTuneWindow=$3:s minStakeFloor=$4:t maxMinStake=$5:t stakeTempThreshold=$6 stakeHamiltonianThreshold=$7 disputeWeight=$8 temperatureWeight=$9 hamiltonianWeight=$10",
			"how the minimum stake follows them", "threshold above 0, percentages up to 100, window 1 s to 2^40-1 s"},
		{"setThermostat", Governance, ScopeStakes, "thermostat=$0", "whose systemTemperature() is read", "zero for none, else a contract"},
		{"setHamiltonianFeed", Governance, ScopeStakes, "hamiltonianFeed=$0", "whose currentHamiltonian() is read", "zero for none, else a contract"},
	}
}

func stakeMoneyRows() []row {
	return []row{
		{"fundOperatorRewardPool", Governance, ScopeMoney, "operatorRewardPool:t", "pay into the pool of operators' rewards, from the governance's tokens", "what it holds and has approved"},
		{"withdrawOperatorRewardPool", Governance, ScopeMoney, "operatorRewardPool:t", "pay out of the pool of operators' rewards", "what the pool holds"},
		{"governanceSlash", Governance, ScopeMoney, "stakeOf($0,$1):t", "slash a stake: basis points of it, shared as slashes are", "up to 10000 basis points"},
		{"acknowledgeAndWithdrawFor", Governance, ScopeMoney, "stakeOf($0,$1):t", "give a user's stake back to that user", "what is not locked"},
	}
}

func feePoolRows() []row {
	return slices.Concat([]row{
		{"setBurnPct", Owner, ScopeMoney, "burnPct=$0:%", "part of every fee that is burned", percent},
		{"setRewardRole", Owner, ScopeMoney, "rewardRole=$0", "whose stakes share the fees: 0 agent, 1 validator, 2 platform", "0 to 2"},
		{"setTreasury", Owner, ScopeMoney, "treasury=$0", "who gets what rounding leaves", "zero for nobody; else allow-listed and not the owner"},
		{"setTreasuryAllowlist", Owner, ScopeAccess, "treasuryAllowlist($0)=$1", "which addresses may be the treasury", trueFalse},
		{"setRewarder", Owner, ScopeAccess, "rewarders($0)=$1", "who may pay rewards out of what is not owed to stakers", trueFalse},
		{"setGovernance", Owner, ScopeOwnership, "governance=$0", "who may withdraw in an emergency", "a contract, or zero for nobody"},
		{"setStakeManager", Owner, ScopeWiring, "stakeManager=$0", "whose stakes share the fees", module2},
		{"setTaxPolicy", Owner, ScopePolicy, "taxPolicy=$0", "the policy that users acknowledge", "a contract that is tax exempt"},
		{"applyConfiguration", Owner, ScopeMoney, noPreset, "any of these settings at once: a flag before each value says whether it is meant", "as for each setter"},
		{"governanceWithdraw", Governance, ScopeMoney, "pendingFees:t", "take tokens out of the pool, also those that stakers have earned", "what the pool holds"},
		{"reward", Rewarder, ScopeMoney, "pendingFees:t", "pay a reward out of what is not owed to stakers", "what is not owed"},
	}, pauseRows(OwnerOrPauser, OwnerOrManager, Owner), ownedRows())
}
