// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "./IJobRegistryTypes.sol";

/// @title Job registry, the part that is called less often
/// @dev Reached at the registry's own address: its fallback delegates to the extension.
interface IJobRegistryExtension is IJobRegistryTypes {
    struct ModuleBundle {
        address validation;
        address stakeManager;
        address reputation;
        address dispute;
        address certificateNFT;
        address feePool;
    }

    /// @notice Settings to make in one call: each flag says whether the value after it is meant.
    struct ConfigUpdate {
        bool setPauser;
        address pauser;
        bool setPauserManager;
        address pauserManager;
        bool setModuleBundle;
        ModuleBundle modules;
        bool setIdentityRegistry;
        address identityRegistry;
        bool setDisputeModule;
        address disputeModule;
        bool setValidationModule;
        address validationModule;
        bool setAuditModule;
        address auditModule;
        bool setStakeManager;
        address stakeManager;
        bool setReputationModule;
        address reputationModule;
        bool setCertificateNFT;
        address certificateNFT;
        bool setFeePool;
        address feePool;
        bool setTaxPolicy;
        address taxPolicy;
        bool setTreasury;
        address treasury;
        bool setJobStake;
        uint96 jobStake;
        bool setMinAgentStake;
        uint256 minAgentStake;
        bool setFeePct;
        uint256 feePct;
        bool setValidatorRewardPct;
        uint256 validatorRewardPct;
        bool setMaxJobReward;
        uint256 maxJobReward;
        bool setJobDurationLimit;
        uint256 jobDurationLimit;
        bool setMaxActiveJobsPerAgent;
        uint256 maxActiveJobsPerAgent;
        bool setExpirationGracePeriod;
        uint256 expirationGracePeriod;
        bool setAgentRootNode;
        bytes32 agentRootNode;
        bool setAgentMerkleRoot;
        bytes32 agentMerkleRoot;
        bool setValidatorRootNode;
        bytes32 validatorRootNode;
        bool setValidatorMerkleRoot;
        bytes32 validatorMerkleRoot;
        bool setAgentAuthCacheDuration;
        uint256 agentAuthCacheDuration;
        bool bumpAgentAuthCacheVersion;
    }

    struct AcknowledgerUpdate {
        address acknowledger;
        bool allowed;
    }

    // ------------------------------------------------------------------ cancellation and expiry

    /// @notice Withdraws a job that nobody took and refunds reward and fee; employer only.
    function cancelJob(uint256 jobId) external;

    /// @notice Same as cancelJob.
    function cancel(uint256 jobId) external;

    /// @notice Acknowledges the tax policy for the caller, then does as cancelJob.
    function acknowledgeAndCancel(uint256 jobId) external;

    /// @notice Withdraws a job that nobody took, by governance; the employer is refunded.
    function delistJob(uint256 jobId) external;

    /// @notice Settles a job as failed whose agent submitted nothing until after deadline and grace.
    function cancelExpiredJob(uint256 jobId) external;

    /// @notice Like cancelExpiredJob, without regard to blacklists and reputation, and clears the agent's part
    /// of the record. Emits JobTimedOut only.
    function claimTimeout(uint256 jobId) external;

    // ------------------------------------------------------------------ burn evidence

    /// @notice States a burn; employer only, in any state.
    /// @dev Amounts above 2^128-1 are recorded as 2^128-1, block numbers above 2^64-1 likewise.
    function submitBurnReceipt(uint256 jobId, bytes32 burnTxHash, uint256 amount, uint256 blockNumber) external;

    /// @notice Confirms a stated burn and starts validation if it waited for that; employer only.
    function confirmEmployerBurn(uint256 jobId, bytes32 burnTxHash) external;

    // ------------------------------------------------------------------ disputes

    /// @notice Disputes the outcome of a job; agent or employer, who must have approved the dispute fee for the
    /// stake manager.
    function dispute(uint256 jobId, bytes32 evidenceHash, string calldata reason) external;

    function raiseDispute(uint256 jobId, bytes32 evidenceHash) external;

    function raiseDispute(uint256 jobId, string calldata reason) external;

    /// @notice Acknowledges the tax policy unless that was done, then disputes.
    function acknowledgeAndDispute(uint256 jobId, bytes32 evidenceHash, string calldata reason) external;

    /// @notice Disputes without acknowledging, in spite of its name.
    function acknowledgeAndDispute(uint256 jobId, bytes32 evidenceHash) external;

    /// @notice Takes the ruling of the dispute module; the job is Completed again and its committee cleared.
    function resolveDispute(uint256 jobId, bool employerWins) external;

    /// @notice Opens a governance dispute on a submitted or completed job; governance or the validation module.
    function escalateToDispute(uint256 jobId, string calldata reason) external;

    // ------------------------------------------------------------------ modules and parameters (governance)

    /// @notice Sets six modules at once, each with version 2, and marks further acknowledgers.
    function setModules(
        address validation,
        address stakeMgr,
        address reputation,
        address disputeMod,
        address certNFT,
        address pool,
        address[] calldata ackModules
    ) external;

    /// @notice Makes all settings that are flagged, each with the checks of its own setter, or none; then sets
    /// acknowledgers and marks further modules as such. The two percentages are checked as they come out together.
    function applyConfiguration(
        ConfigUpdate calldata config,
        AcknowledgerUpdate[] calldata acknowledgerUpdates,
        address[] calldata ackModules
    ) external;

    function setValidationModule(address module) external;

    function setStakeManager(address manager) external;

    function setReputationEngine(address engine) external;

    function setDisputeModule(address module) external;

    function setCertificateNFT(address nft) external;

    function setFeePool(address pool) external;

    function setIdentityRegistry(address registry) external;

    /// @notice Sets the contract told of each settlement; zero for none.
    function setAuditModule(address module) external;

    function setTaxPolicy(address policy) external;

    /// @notice Sets who takes a blacklisted party's funds; zero for nobody.
    function setTreasury(address newTreasury) external;

    function setPauser(address newPauser) external;

    function setPauserManager(address manager) external;

    function setAcknowledger(address acknowledger, bool allowed) external;

    function setFeePct(uint256 pct) external;

    function setValidatorRewardPct(uint256 pct) external;

    function setJobStake(uint96 stake) external;

    function setMinAgentStake(uint256 stake) external;

    /// @notice Sets the largest reward, 0 for no limit; values above 2^128-1 are recorded as 2^128-1.
    function setMaxJobReward(uint256 maxReward) external;

    /// @notice Sets the longest time to a deadline, 0 for no limit; values above 2^64-1 are recorded as 2^64-1.
    function setJobDurationLimit(uint256 limit) external;

    function setJobParameters(uint256 maxReward, uint256 stake) external;

    /// @notice Sets how many jobs an agent may hold, 0 for no limit; values above 2^32-1 are recorded as 2^32-1.
    function setMaxActiveJobsPerAgent(uint256 limit) external;

    /// @notice Sets the seconds between a deadline and expiry; values above 2^64-1 are recorded as 2^64-1.
    function setExpirationGracePeriod(uint256 period) external;

    /// @notice Sets the seconds an agent waits before settling a job decided in its favour, at most 2^64-1.
    function setAgentSettlementDelay(uint256 delay) external;

    /// @notice Sets the seconds an identity check is remembered; values above 2^32-1 are recorded as 2^32-1.
    function setAgentAuthCacheDuration(uint256 duration) external;

    function bumpAgentAuthCacheVersion() external;

    function updateAgentAuthCache(address agent, bool authorized) external;

    function setAgentRootNode(bytes32 node) external;

    function setAgentMerkleRoot(bytes32 root) external;

    function setValidatorRootNode(bytes32 node) external;

    function setValidatorMerkleRoot(bytes32 root) external;

    function pause() external;

    function unpause() external;

    // ------------------------------------------------------------------ views

    function DEFAULT_FEE_PCT() external view returns (uint256);

    function DEFAULT_JOB_STAKE() external view returns (uint96);

    function DEFAULT_VALIDATOR_REWARD_PCT() external view returns (uint256);

    function certificateNFT() external view returns (address);

    function auditModule() external view returns (address);

    function treasury() external view returns (address);

    function pauser() external view returns (address);

    function pauserManager() external view returns (address);

    function acknowledgers(address account) external view returns (bool);

    function feePct() external view returns (uint256);

    function jobStake() external view returns (uint96);

    function minAgentStake() external view returns (uint96);

    function maxJobReward() external view returns (uint256);

    function maxJobDuration() external view returns (uint256);

    function maxActiveJobsPerAgent() external view returns (uint256);

    function expirationGracePeriod() external view returns (uint256);

    function agentSettlementDelay() external view returns (uint256);

    function agentAuthCacheDuration() external view returns (uint256);

    function agentAuthCacheVersion() external view returns (uint256);

    function agentAuthCache(address agent) external view returns (bool);

    function agentAuthExpiry(address agent) external view returns (uint256);

    function agentAuthVersion(address agent) external view returns (uint256);

    function agentSubdomains(address agent) external view returns (string memory);

    /// @notice Jobs that an agent holds and that are not settled.
    function activeJobs(address agent) external view returns (uint256);

    function validationStartPending(uint256 jobId) external view returns (bool);

    function pendingValidationEntropy(uint256 jobId) external view returns (uint256);

    function reputationProcessed(uint256 jobId) external view returns (bool);

    function employerStats(address employer) external view returns (uint256 successful, uint256 failed);

    function getEmployerReputation(address employer) external view returns (uint256 successful, uint256 failed);

    /// @notice Share of an employer's settled jobs that succeeded, 1e18 for all; 0 without history.
    function getEmployerScore(address employer) external view returns (uint256 score);

    function taxAcknowledgement() external view returns (string memory);

    function taxPolicyURI() external view returns (string memory);

    function taxPolicyDetails() external view returns (string memory ack, string memory uri);
}
