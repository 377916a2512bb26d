package governance

import "slices"

func validationRows() []row {
	return slices.Concat(windowRows(), committeeRows(), verdictRows(), poolRows(), validationModuleRows(), roundActionRows(),
		pauseRows(OwnerOrPauser, OwnerOrManager, Owner), ownedRows())
}

func windowRows() []row {
	const each = "1 s to 2^32-1 s each"
	return []row{
		{"setCommitRevealWindows", Owner, ScopeNewRounds, "commitWindow=$0:s revealWindow=$1:s", "time to commit and time to reveal", each},
		{"setTiming", Owner, ScopeNewRounds, "commitWindow=$0:s revealWindow=$1:s", "same as setCommitRevealWindows", each},
		{"setCommitWindow", Owner, ScopeNewRounds, "commitWindow=$0:s", "time to commit a vote", "1 s to 2^32-1 s"},
		{"setRevealWindow", Owner, ScopeNewRounds, "revealWindow=$0:s", "time to reveal a vote", "1 s to 2^32-1 s"},
		{"setEarlyFinalizeDelay", Owner, ScopeOpenRounds, "earlyFinalizeDelay=$0:s", "time from the quorum to the earliest count", upTo32Bits},
		{"setForceFinalizeGrace", Owner, ScopeOpenRounds, "forceFinalizeGrace=$0:s", "time from the end of reveals to a forced end", "1 s to 2^32-1 s"},
	}
}

func committeeRows() []row {
	return []row{
		{"setParameters(uint256,uint256,uint256)", Owner, ScopeNewRounds, "validatorsPerJob=$0 minValidators=$0 maxValidators=$0 commitWindow=$1:s revealWindow=$2:s", "committee of exactly this size, and both windows", "3 to maxValidatorsPerJob; windows above 0"},
		{"setParameters(uint256,uint256,uint256,uint256,uint256)", Owner, ScopeOpenRounds, "validatorsPerJob=$0 minValidators=$0 maxValidators=$0 commitWindow=$1:s revealWindow=$2:s approvalThreshold=$3:% validatorSlashingPercentage=$4:%",
			"committee of exactly this size, windows, approval threshold and slash of a wrong vote", "3 to maxValidatorsPerJob; windows above 0; 1 to 100; 0 to 100"},
		{"setValidatorsPerJob", Owner, ScopeNewRounds, "validatorsPerJob=$0", "seats of a committee", "3 and minValidators to maxValidators"},
		{"setValidatorBounds", Owner, ScopeNewRounds, "minValidators=$0 maxValidators=$1", "fewest and most seats of a committee", "3 to maxValidatorsPerJob"},
		{"setMinValidators", Owner, ScopeNewRounds, "minValidators=$0", "fewest seats of a committee", "1 to maxValidators"},
		{"setMaxValidators", Owner, ScopeNewRounds, "maxValidators=$0", "most seats of a committee", "minValidators to maxValidatorsPerJob"},
		{"setMaxValidatorsPerJob", Owner, ScopeNewRounds, "maxValidatorsPerJob=$0", "ceiling of committee sizes", "minValidators to 255"},
		{"setSelectionStrategy", Owner, ScopeNewRounds, "selectionStrategy=$0", "how a committee is drawn: 0 rotating, 1 reservoir", "0 or 1"},
		{"setWholeStakeLocks", Owner, ScopeNewRounds, "wholeStakeLocks=$0", "let a seat lock and risk a validator's whole stake instead of one exposure", trueFalse},
	}
}

func verdictRows() []row {
	return []row{
		{"setApprovalThreshold", Owner, ScopeOpenRounds, "approvalThreshold=$0:%", "share of the revealed stake that approves a result", "1 to 100"},
		{"setRequiredValidatorApprovals", Owner, ScopeOpenRounds, "requiredValidatorApprovals autoApprovalTarget=false", "how many members must approve; no longer follows the threshold", "1 to maxValidators, cut to validatorsPerJob"},
		{"setAutoApprovalTarget", Owner, ScopeOpenRounds, "autoApprovalTarget=$0", "let the number of approvals follow committee size and threshold", trueFalse},
		{"setRevealQuorum", Owner, ScopeOpenRounds, "revealQuorumPct=$0:% minRevealValidators=$1", "share and number of members that must reveal for a verdict", "0 to 100; at least 1"},
		{"setNonRevealPenalty", Owner, ScopeOpenRounds, "nonRevealPenaltyBps=$0:bps nonRevealBanBlocks=$1:b", "what a member that does not reveal loses, and how long it is banned", "0 to 1000 basis points; 0 to 2^32-1 blocks"},
		{"setValidatorSlashingPct", Owner, ScopeOpenRounds, "validatorSlashingPercentage=$0:%", "part of its stake at risk that a wrong vote loses", percent},
	}
}

func poolRows() []row {
	return []row{
		{"setValidatorPool", Owner, ScopeNewRounds, "validatorPoolLength=len$0 validatorPool(#0)=$0*", "the validators that committees are drawn from", "no zero address, up to maxValidatorPoolSize"},
		{"setMaxValidatorPoolSize", Owner, ScopeNewRounds, "maxValidatorPoolSize=$0", "largest pool", "the pool's size to 16384"},
		{"setValidatorPoolSampleSize", Owner, ScopeNewRounds, "validatorPoolSampleSize=$0", "how many entries of the pool a rotating draw considers", "validatorsPerJob to maxValidatorPoolSize"},
		{"setValidatorSubdomains", Owner, ScopeAccess, "validatorSubdomains($0*)=$1*", "the names under which validators are looked up", "as many names as validators"},
		{"setValidatorAuthCacheDuration", Owner, ScopeAccess, "validatorAuthCacheDuration=$0:s", "how long an identity check is remembered", upTo32Bits},
		{"bumpValidatorAuthCacheVersion", Owner, ScopeAccess, "validatorAuthCacheVersion", "forget every remembered identity check", noPreset},
	}
}

func validationModuleRows() []row {
	return []row{
		{"setJobRegistry", Owner, ScopeWiring, "jobRegistry=$0", "whose jobs are judged", module2},
		{"setStakeManager", Owner, ScopeWiring, "stakeManager=$0", "who holds the validators' stakes", module2},
		{"setIdentityRegistry", Owner, ScopeWiring, "identityRegistry=$0", "who says which validators may judge", module2},
		{"setReputationEngine", Owner, ScopeWiring, "reputationEngine=$0", "who keeps scores", zeroForNone},
		{"setRandaoCoordinator", Owner, ScopeNewRounds, "randaoCoordinator=$0", "a further source of randomness", zeroForNone},
	}
}

func roundActionRows() []row {
	return []row{
		{"resetJobNonce", OwnerOrRegistry, ScopeOpenRounds, "jobNonce($0)=0", "dissolve a round without penalties; the job may be drawn again", noPreset},
		{"resetSelection", Owner, ScopeOpenRounds, "selectionBlock($0)=0 pendingEntropy($0)=0", "take back a draw that is under way", noPreset},
		{"triggerFailover", Owner, ScopeOpenRounds, "revealDeadline($0)", "extend a round's reveals (action 1, by seconds) or hand its job to a dispute (action 2)", "an open round"},
	}
}

func randaoRows() []row {
	const window = "1 s to 2^40-1 s"
	return slices.Concat([]row{
		{"setCommitWindow", Owner, ScopeNewRounds, "commitWindow=$0:s", "time to commit randomness", window},
		{"setRevealWindow", Owner, ScopeNewRounds, "revealWindow=$0:s", "time to reveal randomness", window},
		{"setDeposit", Owner, ScopeNewRounds, "deposit=$0:t", "what a commitment costs until it is revealed", anyAmount},
		{"setTreasury", Owner, ScopeMoney, "treasury=$0", "who gets forfeited deposits", "zero burns them"},
		{"setToken", Owner, ScopeWiring, "token=$0", "the token of the deposits", "18 decimals, while no deposit is held"},
	}, ownedRows())
}
