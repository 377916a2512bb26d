// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "./IJobRegistryTypes.sol";

/// @title Job registry, the part every job passes through
/// @dev Calls that a party makes are checked in the order: pause, tax acknowledgement, reentrancy, business rules.
interface IJobRegistryCore is IJobRegistryTypes {
    // ------------------------------------------------------------------ employer

    /// @notice Posts a job that any type of agent may take. The stake manager pulls reward and fee from the caller.
    /// @param reward What the job pays, at most 2^128-1.
    /// @param deadline Last second at which the result may be submitted.
    /// @param specHash Hash of the job's specification, not zero.
    /// @param uri Where the specification is; kept in the event, its hash in storage.
    /// @return jobId Number of the job, counted from 1.
    function createJob(uint256 reward, uint64 deadline, bytes32 specHash, string calldata uri)
        external
        returns (uint256 jobId);

    /// @notice Posts a job for the agent types in a mask (1 human, 2 AI, 3 both).
    function createJobWithAgentTypes(
        uint256 reward,
        uint64 deadline,
        uint8 agentTypes,
        bytes32 specHash,
        string calldata uri
    ) external returns (uint256 jobId);

    /// @notice Acknowledges the tax policy for the caller, then does as createJob.
    function acknowledgeAndCreateJob(uint256 reward, uint64 deadline, bytes32 specHash, string calldata uri)
        external
        returns (uint256 jobId);

    /// @notice Acknowledges the tax policy for the caller, then does as createJobWithAgentTypes.
    function acknowledgeAndCreateJobWithAgentTypes(
        uint256 reward,
        uint64 deadline,
        uint8 agentTypes,
        bytes32 specHash,
        string calldata uri
    ) external returns (uint256 jobId);

    // ------------------------------------------------------------------ agent

    /// @notice Takes an open job; the first valid applicant wins and its job stake is locked.
    /// @param subdomain Bare label of the agent's identity, not empty.
    /// @param proof Merkle proof of the identity, empty where none is needed.
    function applyForJob(uint256 jobId, string calldata subdomain, bytes32[] calldata proof) external;

    /// @notice Acknowledges the tax policy for the caller, then does as applyForJob.
    function acknowledgeAndApply(uint256 jobId, string calldata subdomain, bytes32[] calldata proof) external;

    /// @notice Acknowledges the tax policy, deposits agent stake from the caller and applies.
    /// @dev The caller must have approved the stake manager for `amount`.
    function stakeAndApply(uint256 jobId, uint256 amount, string calldata subdomain, bytes32[] calldata proof) external;

    /// @notice Hands in the result of a job up to and including its deadline, and starts validation.
    function submit(
        uint256 jobId,
        bytes32 resultHash,
        string calldata resultURI,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external;

    /// @notice Acknowledges the tax policy for the caller, then does as submit.
    function acknowledgeAndSubmit(
        uint256 jobId,
        bytes32 resultHash,
        string calldata resultURI,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external;

    // ------------------------------------------------------------------ settlement

    /// @notice Settles a decided job and pays, refunds and slashes accordingly.
    /// @dev Who may call it, and when (`NotReady()` before that, `OnlyEmployer()` for anyone else):
    /// - Completed: employer and governance at once. The agent at once when the outcome is a failure or a dispute
    ///   ruling, otherwise `agentSettlementDelay` seconds after the verdict.
    /// - Disputed with success false and no dispute open (the committee rejected the result): the agent at once,
    ///   employer and governance from `disputeWindow` of the dispute module after the verdict on. Until somebody
    ///   settles, either party may raise a dispute instead. The job is then settled as a failure.
    /// - Any other state, and while a dispute is open: nobody.
    /// A failure refunds reward and fee to the employer and slashes the agent's job stake. Where validation ended
    /// without a verdict (quorum not met) the employer is refunded and the agent's stake is released unslashed.
    function finalize(uint256 jobId) external;

    /// @notice Acknowledges the tax policy for the caller, then does as finalize.
    function acknowledgeAndFinalize(uint256 jobId) external;

    // ------------------------------------------------------------------ validation module

    /// @notice Takes the verdict of a round: Completed when approved, Disputed when rejected. Without success and
    /// without anyone who revealed there was no quorum, and the job ends as by forceFinalize.
    /// @dev Called by the validation module while the round still exists; `validators` are the members who revealed,
    /// the size of the whole committee is read from the module's `validators(jobId)`.
    function onValidationResult(uint256 jobId, bool success, address[] calldata validators) external;

    /// @notice Takes a verdict without a committee.
    function finalizeAfterValidation(uint256 jobId, bool success) external;

    /// @notice Same as finalizeAfterValidation.
    function validationComplete(uint256 jobId, bool success) external;

    /// @notice Ends a round that reached no quorum: Completed without success and without a verdict.
    function forceFinalize(uint256 jobId) external;

    /// @notice Notes that the validation module has applied the job's reputation already.
    /// @dev Allowed from submission until settlement, before or after the verdict was delivered.
    function markReputationProcessed(uint256 jobId) external;

    // ------------------------------------------------------------------ tax policy

    /// @notice Acknowledges the tax policy for the caller; the registry must be an acknowledger of the policy.
    function acknowledgeTaxPolicy() external returns (string memory ack);

    /// @notice Acknowledges the tax policy for `user`; only for addresses in `acknowledgers`.
    function acknowledgeFor(address user) external returns (string memory ack);

    // ------------------------------------------------------------------ views

    /// @notice The record of a job, all zero for an unknown id.
    /// @dev packedMetadata: state 0-2, success 3, burnConfirmed 4, agentTypes 5-12, feePct 13-44, agentPct 45-76,
    /// deadline 77-140, assignedAt 141-204, no verdict 205, time of the verdict or ruling 206-245.
    function jobs(uint256 jobId)
        external
        view
        returns (
            address employer,
            address agent,
            uint128 reward,
            uint96 stake,
            uint128 burnReceiptAmount,
            bytes32 uriHash,
            bytes32 resultHash,
            bytes32 specHash,
            uint256 packedMetadata
        );

    /// @notice State of a job.
    function jobStatus(uint256 jobId) external view returns (Status state);

    /// @notice What a submitted job's agent would earn before any bonus, and the seconds since it was assigned.
    function agentPerformance(uint256 jobId) external view returns (uint256 payout, uint256 duration);

    /// @notice Parties and state of a job in one cheap call.
    function jobParties(uint256 jobId) external view returns (address employer, address agent, Status state);

    /// @notice Takes a metadata word apart.
    function decodeJobMetadata(uint256 packed) external pure returns (JobMetadata memory);

    /// @notice Number of the last job posted.
    function nextJobId() external view returns (uint256);

    function getSpecHash(uint256 jobId) external view returns (bytes32);

    /// @notice Whether burn evidence is required at present, and whether the job's employer has confirmed it.
    function burnEvidenceStatus(uint256 jobId) external view returns (bool burnRequired, bool burnSatisfied);

    function hasBurnReceipt(uint256 jobId, bytes32 burnTxHash) external view returns (bool);

    /// @notice Members who revealed in the job's round, from the verdict to the settlement.
    function getJobValidators(uint256 jobId) external view returns (address[] memory);

    /// @notice Recorded vote of one member, false for anyone else.
    function getJobValidatorVote(uint256 jobId, address validator) external view returns (bool);

    /// @notice Members who revealed, with their votes.
    function validatorCommittee(uint256 jobId)
        external
        view
        returns (address[] memory validators, bool[] memory approvals);

    function validationModule() external view returns (address);

    function stakeManager() external view returns (address);

    function reputationEngine() external view returns (address);

    function disputeModule() external view returns (address);

    function identityRegistry() external view returns (address);

    function feePool() external view returns (address);

    /// @notice Share of a reward that goes to the committee, read when a job is settled.
    function validatorRewardPct() external view returns (uint256);

    function taxPolicy() external view returns (address);

    /// @notice The contract that answers the registry's less frequent calls by delegation.
    function extension() external view returns (address);

    /// @notice Version of the module interface, 2.
    function version() external view returns (uint256);

    function isTaxExempt() external pure returns (bool);
}
