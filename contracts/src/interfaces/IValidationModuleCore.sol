// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IValidationModuleTypes} from "./IValidationModuleTypes.sol";

/// @title Validation module, the part every round passes through
interface IValidationModuleCore is IValidationModuleTypes {
    // ------------------------------------------------------------------ selection

    /// @notice Opens the selection of a job's committee, due from the block after the next on; job registry only.
    /// @return Always empty.
    function start(uint256 jobId, uint256 entropy) external returns (address[] memory);

    /// @notice Contributes entropy to a submitted job's selection or, once its target block has passed, draws the
    /// committee. Anyone may call it.
    /// @return selected The committee, empty when the call only contributed or started over.
    function selectValidators(uint256 jobId, uint256 entropy) external returns (address[] memory selected);

    // ------------------------------------------------------------------ votes

    /// @notice Commits to a vote, once, up to and including the commit deadline.
    /// @dev commitHash = keccak256(abi.encode(jobId, outcomeHash, salt, validator, chainId, DOMAIN_SEPARATOR)) with
    /// outcomeHash = keccak256(abi.encode(nonce, specHash, approve, burnTxHash)).
    /// @param subdomain Bare label of the validator's identity, not empty.
    /// @param proof Merkle proof of the identity, empty where none is needed.
    function commitValidation(
        uint256 jobId,
        bytes32 commitHash,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external;

    /// @notice Same as commitValidation.
    function commitVote(uint256 jobId, bytes32 commitHash, string calldata subdomain, bytes32[] calldata proof)
        external;

    /// @notice Opens a committed vote, after the commit deadline and up to and including the reveal deadline.
    /// @param burnTxHash The employer's confirmed burn where burn evidence was required at selection, else zero.
    function revealValidation(
        uint256 jobId,
        bool approve,
        bytes32 burnTxHash,
        bytes32 salt,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external;

    /// @notice Same as revealValidation.
    function revealVote(
        uint256 jobId,
        bool approve,
        bytes32 burnTxHash,
        bytes32 salt,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external;

    // ------------------------------------------------------------------ verdict

    /// @notice Tallies a round: when all have revealed, some time after the quorum was reached, or after the reveal
    /// deadline. Anyone may call it.
    /// @dev Members whose reveal contradicts a verdict and members who did not reveal are slashed; without a quorum
    /// there is no verdict, and the job registry is told an empty list of validators.
    function finalize(uint256 jobId) external returns (bool success);

    /// @notice Same as finalize.
    function finalizeValidation(uint256 jobId) external returns (bool success);

    /// @notice Ends a round whose reveal deadline and grace are over. Without a quorum the job completes with no
    /// verdict. Anyone may call it.
    /// @dev A round whose job was taken out of validation by governance is dissolved without penalties.
    function forceFinalize(uint256 jobId) external returns (bool success);

    // ------------------------------------------------------------------ views

    /// @notice Separates commitments of this deployment from any other.
    function DOMAIN_SEPARATOR() external view returns (bytes32);

    /// @notice The open round of a job, all zero when there is none; approvals and rejections are stakes at risk.
    function rounds(uint256 jobId)
        external
        view
        returns (
            uint256 commitDeadline,
            uint256 revealDeadline,
            uint256 approvals,
            uint256 rejections,
            uint256 revealedCount,
            bool tallied,
            uint256 committeeSize,
            uint64 earlyFinalizeEligibleAt,
            bool earlyFinalized
        );

    /// @notice Members of the open round's committee.
    function validators(uint256 jobId) external view returns (address[] memory validators_);

    /// @notice Hash committed in the open round, zero otherwise.
    function commitments(uint256 jobId, address validator, uint256 nonce) external view returns (bytes32);

    function revealed(uint256 jobId, address validator) external view returns (bool);

    function votes(uint256 jobId, address validator) external view returns (bool);

    /// @notice Number of a job's last round, 0 before the first; never repeats.
    function jobNonce(uint256 jobId) external view returns (uint256);

    /// @notice The block whose hash the draw waits for, 0 when no draw is due.
    function selectionBlock(uint256 jobId) external view returns (uint256);

    /// @notice Seed of the open round's committee.
    function selectionSeeds(uint256 jobId) external view returns (bytes32);

    function jobRegistry() external view returns (address);

    function stakeManager() external view returns (address);

    function identityRegistry() external view returns (address);

    function reputationEngine() external view returns (address);

    /// @notice The contract that answers the module's less frequent calls by delegation.
    function extension() external view returns (address);

    /// @notice Version of the module interface, 2.
    function version() external view returns (uint256);

    function isTaxExempt() external pure returns (bool);
}
