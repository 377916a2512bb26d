// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Vocabulary of the job registry
/// @notice States, records, events and errors that the registry's core and its extension share.
/// @dev Amounts are token base units (18 decimals), percentages whole percent, times unix seconds.
interface IJobRegistryTypes {
    /// @notice Where a job stands. Finalized and Cancelled are terminal.
    enum Status {
        None,
        Created,
        Applied,
        Submitted,
        Completed,
        Disputed,
        Finalized,
        Cancelled
    }

    /// @notice The decoded form of the metadata word of a job.
    /// @param state Number of the job's Status.
    /// @param success Whether the last verdict or ruling was in the agent's favour.
    /// @param burnConfirmed Whether the employer confirmed a burn receipt.
    /// @param agentTypes Mask of agent types that may apply: bit 0 human, bit 1 AI.
    /// @param feePct Protocol fee at creation.
    /// @param agentPct Payout multiplier of the agent at application, 100 before that.
    /// @param deadline Last second at which a result may be submitted.
    /// @param assignedAt When the agent was assigned, 0 before that.
    struct JobMetadata {
        uint8 state;
        bool success;
        bool burnConfirmed;
        uint8 agentTypes;
        uint32 feePct;
        uint32 agentPct;
        uint64 deadline;
        uint64 assignedAt;
    }

    // ------------------------------------------------------------------ life of a job

    /// @notice A job was posted; `agent` is always zero here and `stake` is what the agent will have to lock.
    event JobCreated(
        uint256 indexed jobId,
        address indexed employer,
        address indexed agent,
        uint256 reward,
        uint256 stake,
        uint256 fee,
        bytes32 specHash,
        string uri
    );
    /// @notice Reward and fee of a job went into escrow.
    event JobFunded(uint256 indexed jobId, address indexed employer, uint256 reward, uint256 fee);
    /// @notice An agent's application was accepted.
    event ApplicationSubmitted(uint256 indexed jobId, address indexed applicant, string subdomain);
    /// @notice The agent is bound to the job.
    event AgentAssigned(uint256 indexed jobId, address indexed agent, string subdomain);
    /// @notice Legacy twin of AgentAssigned.
    event JobApplied(uint256 indexed jobId, address indexed agent, string subdomain);
    /// @notice The agent handed in a result; the URI is kept in this event only.
    event ResultSubmitted(
        uint256 indexed jobId, address indexed worker, bytes32 resultHash, string resultURI, string subdomain
    );
    /// @notice Legacy twin of ResultSubmitted.
    event JobSubmitted(
        uint256 indexed jobId, address indexed worker, bytes32 resultHash, string resultURI, string subdomain
    );
    /// @notice Validation waits for the employer's burn receipt.
    event ValidationStartPending(uint256 indexed jobId);
    /// @notice The validation module was told to start the job's round.
    event ValidationStartTriggered(uint256 indexed jobId);
    /// @notice Validation is over; the job still has to be settled.
    event JobCompleted(uint256 indexed jobId, bool success);
    /// @notice What a successful job paid: base plus bonus before burning, and the protocol fee.
    event JobPayout(uint256 indexed jobId, address indexed worker, uint256 base, uint256 bonus, uint256 fee);
    /// @notice The job is settled.
    event JobFinalized(uint256 indexed jobId, address indexed worker);
    /// @notice The job was withdrawn before anyone took it; its escrow went back.
    event JobCancelled(uint256 indexed jobId);
    /// @notice The job was settled as failed since its agent let the deadline and the grace pass.
    event JobExpired(uint256 indexed jobId, address indexed caller);
    /// @notice Like JobExpired, by claimTimeout; no JobFinalized accompanies it.
    event JobTimedOut(uint256 indexed jobId, address indexed caller);
    /// @notice A party disputed the job's outcome.
    event JobDisputed(uint256 indexed jobId, address indexed caller);
    /// @notice Governance moved the job to the dispute module by its own decision.
    event JobEscalatedByGovernance(uint256 indexed jobId, address indexed caller, string reason);
    /// @notice The dispute module ruled on the job.
    event DisputeResolved(uint256 indexed jobId, bool employerWins);
    /// @notice Governance settled the job; `fundsRedirected` tells whether the treasury took the share of a
    /// blacklisted party.
    event GovernanceFinalized(uint256 indexed jobId, address indexed caller, bool fundsRedirected);
    /// @notice Reputation of the job has been applied by the validation module.
    event ReputationProcessingMarked(uint256 indexed jobId);
    /// @notice The audit module failed when told of the settlement; the settlement stands.
    event AuditModuleCallbackFailed(uint256 indexed jobId, bytes data);
    /// @notice The employer stated that it burned tokens.
    event BurnReceiptSubmitted(uint256 indexed jobId, bytes32 indexed burnTxHash, uint256 amount, uint256 blockNumber);
    /// @notice The employer confirmed one of its burn receipts.
    event BurnConfirmed(uint256 indexed jobId, bytes32 indexed burnTxHash);
    /// @notice The confirmed receipt differs from what the payout should have burned.
    event BurnDiscrepancy(uint256 indexed jobId, uint256 receiptAmount, uint256 expectedAmount);

    // ------------------------------------------------------------------ identity and policy

    /// @notice The identity registry vouched for the agent.
    event AgentIdentityVerified(
        address indexed agent, bytes32 indexed node, string label, bool viaWrapper, bool viaMerkle
    );
    /// @notice The label under which an agent was last seen changed.
    event AgentSubdomainUpdated(address indexed agent, string subdomain);
    /// @notice An account accepted the tax policy through the registry.
    event TaxAcknowledged(address indexed user, uint256 version, string acknowledgement);
    /// @notice An address may or may no longer acknowledge for others through the registry.
    event AcknowledgerUpdated(address indexed acknowledger, bool allowed);

    // ------------------------------------------------------------------ parameters

    event ModuleUpdated(string module, address indexed newAddress);
    event ValidationModuleUpdated(address module);
    event StakeManagerUpdated(address manager);
    event ReputationEngineUpdated(address engine);
    event DisputeModuleUpdated(address module);
    event CertificateNFTUpdated(address nft);
    event FeePoolUpdated(address pool);
    event IdentityRegistryUpdated(address identityRegistry);
    event AuditModuleUpdated(address module);
    event TaxPolicyUpdated(address policy, uint256 version);
    event TreasuryUpdated(address treasury);
    event PauserUpdated(address indexed pauser);
    event PauserManagerUpdated(address indexed pauserManager);
    event FeePctUpdated(uint256 feePct);
    event ValidatorRewardPctUpdated(uint256 pct);
    event JobParametersUpdated(
        uint256 reward, uint256 stake, uint256 maxJobReward, uint256 maxJobDuration, uint256 minAgentStake
    );
    event MaxActiveJobsPerAgentUpdated(uint256 limit);
    event ExpirationGracePeriodUpdated(uint256 period);
    event AgentAuthCacheDurationUpdated(uint256 duration);
    event AgentAuthCacheVersionBumped(uint256 version);
    event AgentAuthCacheUpdated(address indexed agent, bool authorized);
    event AgentRootNodeUpdated(bytes32 node);
    event AgentMerkleRootUpdated(bytes32 root);
    event ValidatorRootNodeUpdated(bytes32 node);
    event ValidatorMerkleRootUpdated(bytes32 root);
    /// @notice How long an agent waits before it may settle a job decided in its favour.
    event AgentSettlementDelayUpdated(uint256 delay);
    /// @notice Many settings were made in one call. Bit i of flags stands for the i-th flag of ConfigUpdate.
    event ConfigurationApplied(
        address indexed caller, uint256 flags, uint256 acknowledgerUpdates, uint256 ackModulesAdded
    );

    // ------------------------------------------------------------------ errors

    error AgentTypeNotAllowed();
    error Blacklisted();
    error BlacklistedAgent();
    error BlacklistedEmployer();
    error BurnAmountTooLow();
    error BurnNotConfirmed();
    error BurnReceiptMissing();
    error CannotCancel();
    error CannotDispute();
    error CannotExpire();
    error DeadlineNotReached();
    error DeadlinePassed();
    error DurationTooLong();
    error EmptySubdomain();
    error EvidenceMissing();
    error IdentityRegistryNotSet();
    error InsufficientAgentStake(uint256 required, uint256 actual);
    error InvalidAckModule();
    error InvalidAgentTypes();
    error InvalidAuditModule();
    error InvalidCertificateNFT();
    error InvalidDeadline();
    error InvalidDisputeModule();
    error InvalidEscalationState(uint8 state);
    error InvalidFeePool();
    error InvalidIdentityRegistry();
    error InvalidJobState();
    error InvalidPercentage();
    error InvalidPercentages();
    error InvalidReputationModule();
    error InvalidSpecHash();
    error InvalidStakeManager();
    error InvalidTaxPolicy();
    error InvalidTreasury();
    error InvalidValidationModule();
    error JobParametersUnset();
    error MaxActiveJobsReached(uint256 limit);
    error NoDispute();
    error NotAcknowledger();
    error NotAuthorizedAgent();
    error NotGovernanceOrPauser();
    error NotGovernanceOrPauserManager();
    error NotOpen();
    error NotReady();
    error NotSubmitted();
    error OnlyAgent();
    error OnlyDisputeModule();
    error OnlyEmployer();
    error OnlyParticipant();
    error OnlyValidationModule();
    error PolicyNotTaxExempt();
    error RewardOverflow();
    error RewardTooHigh();
    error StakeOverflow();
    error TaxPolicyNotAcknowledged(address account);
    error ZeroAcknowledgerAddress();
}
