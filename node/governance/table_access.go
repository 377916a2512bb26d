package governance

import "slices"

func identityRows() []row {
	return slices.Concat([]row{
		{"addAdditionalAgent", Owner, ScopeAccess, "additionalAgents($0)=true", "allow-list an agent", notZero},
		{"removeAdditionalAgent", Owner, ScopeAccess, "additionalAgents($0)=false", "take an agent off the allow-list", notZero},
		{"addAdditionalValidator", Owner, ScopeAccess, "additionalValidators($0)=true", "allow-list a validator", notZero},
		{"removeAdditionalValidator", Owner, ScopeAccess, "additionalValidators($0)=false", "take a validator off the allow-list", notZero},
		{"addAdditionalNodeOperator", Owner, ScopeAccess, "additionalNodeOperators($0)=true", "allow-list an operator of nodes", notZero},
		{"removeAdditionalNodeOperator", Owner, ScopeAccess, "additionalNodeOperators($0)=false", "take an operator of nodes off the allow-list", notZero},
		{"setAgentType", Owner, ScopeAccess, "agentTypes($0)=$1", "what an agent is: 0 human, 1 AI", "0 or 1"},
		{"setAgentProfileURI", Owner, ScopeNothing, "agentProfileURI($0)=$1", "an agent's profile", notZero},
		{"setAgentMerkleRoot", Owner, ScopeAccess, "agentMerkleRoot=$0", "Merkle root of agents", "zero for none"},
		{"setValidatorMerkleRoot", Owner, ScopeAccess, "validatorMerkleRoot=$0", "Merkle root of validators", "zero for none"},
		{"setAgentRootNode", Owner, ScopeAccess, "agentRootNode=$0", "ENS root of agents", "zero for none"},
		{"setClubRootNode", Owner, ScopeAccess, "clubRootNode=$0", "ENS root of validators", "zero for none"},
		{"setNodeRootNode", Owner, ScopeAccess, "nodeRootNode=$0", "ENS root of node operators", "zero for none"},
		{"addAgentRootNodeAlias", Owner, ScopeAccess, "isAgentRootNodeAlias($0)=true", "a further ENS root of agents", "not zero"},
		{"addClubRootNodeAlias", Owner, ScopeAccess, "isClubRootNodeAlias($0)=true", "a further ENS root of validators", "not zero"},
		{"addNodeRootNodeAlias", Owner, ScopeAccess, "isNodeRootNodeAlias($0)=true", "a further ENS root of node operators", "not zero"},
		{"removeAgentRootNodeAlias", Owner, ScopeAccess, "isAgentRootNodeAlias($0)=false", "drop a further ENS root of agents", noPreset},
		{"removeClubRootNodeAlias", Owner, ScopeAccess, "isClubRootNodeAlias($0)=false", "drop a further ENS root of validators", noPreset},
		{"removeNodeRootNodeAlias", Owner, ScopeAccess, "isNodeRootNodeAlias($0)=false", "drop a further ENS root of node operators", noPreset},
		{"setENS", Owner, ScopeAccess, "ens=$0", "the ENS registry", notZero},
		{"setNameWrapper", Owner, ScopeAccess, "nameWrapper=$0", "the ENS name wrapper", notZero},
		{"setReputationEngine", Owner, ScopeWiring, "reputationEngine=$0", "whose blacklist is asked", module2},
		{"setAttestationRegistry", Owner, ScopeWiring, "attestationRegistry=$0", "whose attestations count", notZero},
		{"configureMainnet", Owner, ScopeAccess, "ens nameWrapper agentRootNode clubRootNode nodeRootNode", "name service, wrapper and roots of the main network", "chain 1"},
		{"applyConfiguration", Owner, ScopeAccess, noPreset, "any of these settings at once: a flag before each value says whether it is meant", "as for each setter"},
	}, twoStepRows())
}

func reputationRows() []row {
	return slices.Concat([]row{
		{"setCaller", Owner, ScopeWiring, "callers($0)=$1", "which contracts may give and take points", trueFalse},
		{"setAuthorizedCaller", Owner, ScopeWiring, "callers($0)=$1", "same as setCaller", trueFalse},
		{"setStakeManager", Owner, ScopeWiring, "stakeManager=$0", "whose stakes weigh in scores", module2},
		{"setScoringWeights", Owner, ScopeNothing, "stakeWeight=$0 reputationWeight=$1", "how stake and reputation weigh in an operator's score", "any numbers, 1e18 being one"},
		{"setValidationRewardPercentage", Owner, ScopeOpenJobs, "validationRewardPercentage=$0:%", "validators' part of an agent's points", percent},
		{"setPremiumThreshold", Owner, ScopeOpenJobs, "premiumThreshold=$0", "score below which nobody may apply and a loss blacklists", "any number"},
		{"setThreshold", Owner, ScopeOpenJobs, "premiumThreshold=$0", "same as setPremiumThreshold", "any number"},
		{"setBlacklist", Owner, ScopeAccess, "isBlacklisted($0)=$1", "shut an address out of all roles, or let it in again", trueFalse},
		{"blacklist", Owner, ScopeAccess, "isBlacklisted($0)=$1", "same as setBlacklist", trueFalse},
	}, pauseRows(OwnerOrPauser, OwnerOrManager, Owner), ownedRows())
}

func taxPolicyRows() []row {
	return slices.Concat([]row{
		{"setPolicy", Owner, ScopePolicy, "policyURI=$0 acknowledgement=$1 policyVersion", "the policy's address and text; every acknowledgement lapses", "any texts"},
		{"setPolicyURI", Owner, ScopePolicy, "policyURI=$0 policyVersion", "the policy's address; every acknowledgement lapses", "any text"},
		{"setAcknowledgement", Owner, ScopePolicy, "acknowledgement=$0 policyVersion", "the text to accept; every acknowledgement lapses", "any text"},
		{"bumpPolicyVersion", Owner, ScopePolicy, "policyVersion", "let every acknowledgement lapse", noPreset},
		{"setAcknowledger", Owner, ScopeAccess, "acknowledgerAllowed($0)=$1", "let a contract acknowledge for its users", trueFalse},
		{"setAcknowledgers", Owner, ScopeAccess, "acknowledgerAllowed($0*)=$1*", "the same for several", "as many flags as addresses"},
		{"revokeAcknowledgement", Owner, ScopePolicy, "hasAcknowledged($0)=false", "make a user acknowledge again", noPreset},
		{"revokeAcknowledgements", Owner, ScopePolicy, "hasAcknowledged($0*)=false", "make several users acknowledge again", noPreset},
		{"acknowledgeFor", UserOrAcknowledger, ScopePolicy, "hasAcknowledged($0)=true", "acknowledge for a user", "by an allowed acknowledger"},
	}, twoStepRows())
}

func systemPauseRows() []row {
	return slices.Concat([]row{
		{"pauseAll", Governance, ScopePause,
			"JobRegistry.paused=true StakeManager.paused=true ValidationModule.paused=true DisputeModule.paused=true FeePool.paused=true ReputationEngine.paused=true",
			"stop every module", "while none of them is paused"},
		{"unpauseAll", Governance, ScopePause,
			"JobRegistry.paused=false StakeManager.paused=false ValidationModule.paused=false DisputeModule.paused=false FeePool.paused=false ReputationEngine.paused=false",
			"start every module", "while all of them are paused"},
		{"setGlobalPauser", Governance, ScopeAccess, "activePauser=$0", "who alone may pause and unpause every module by itself", notZero},
		{"refreshPausers", Governance, ScopeAccess, noPreset, "name the active pauser to every module again", "this contract owns them all"},
		{"setModules", Governance, ScopeWiring,
			"jobRegistry=$0 stakeManager=$1 validationModule=$2 disputeModule=$3 platformRegistry=$4 feePool=$5 reputationEngine=$6 arbitratorCommittee=$7",
			"the modules that this contract holds", "contracts that it owns; platform registry and arbitrators may be zero"},
		{"executeGovernanceCall", Governance, ScopeWiring, noPreset, "call a module as its owner", "one of the modules"},
		{"triggerValidationFailover", Governance, ScopeOpenRounds, "ValidationModule.revealDeadline($0)", "extend a round's reveals or hand its job to a dispute", "an open round"},
	}, governedRows())
}

func timelockRows() []row {
	return []row{
		{"updateDelay", TimelockItself, ScopeOwnership, "getMinDelay=$0:s", "least time between scheduling and execution", "any time; operations under way keep theirs"},
		{"grantRole", RoleAdmin, ScopeOwnership, "hasRole($0,$1)=true", "let an address schedule, execute or cancel", "a role of the timelock"},
		{"revokeRole", RoleAdmin, ScopeOwnership, "hasRole($0,$1)=false", "take such a role away", "a role of the timelock"},
	}
}
