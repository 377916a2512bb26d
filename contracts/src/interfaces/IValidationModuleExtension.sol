// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IValidationModuleTypes} from "./IValidationModuleTypes.sol";

/// @title Validation module, the part that is called less often
/// @dev Reached at the module's own address: its fallback delegates to the extension. Setters are the owner's.
interface IValidationModuleExtension is IValidationModuleTypes {
    // ------------------------------------------------------------------ pool and identity

    /// @notice Replaces the pool. Open rounds keep their committees.
    function setValidatorPool(address[] calldata newPool) external;

    /// @notice Sets the largest pool allowed, at most 16384.
    function setMaxValidatorPoolSize(uint256 size) external;

    /// @notice Sets how many entries of the pool a rotating draw considers.
    function setValidatorPoolSampleSize(uint256 size) external;

    function setSelectionStrategy(SelectionStrategy strategy) external;

    /// @notice Names the caller's label, under which it is checked when a committee is drawn.
    function setMySubdomain(string calldata subdomain) external;

    function setValidatorSubdomains(address[] calldata accounts, string[] calldata subdomains) external;

    /// @notice Sets the seconds an identity check is remembered; values above 2^32-1 are recorded as 2^32-1.
    function setValidatorAuthCacheDuration(uint256 duration) external;

    function bumpValidatorAuthCacheVersion() external;

    // ------------------------------------------------------------------ committee

    /// @notice Sets committee size, its bounds and both windows.
    function setParameters(uint256 validatorCount, uint256 commitDur, uint256 revealDur) external;

    /// @notice Sets committee size, its bounds, both windows, the approval threshold and the slash of a wrong vote.
    function setParameters(
        uint256 committeeSize,
        uint256 commitDur,
        uint256 revealDur,
        uint256 approvalPct,
        uint256 slashPct
    ) external;

    function setValidatorBounds(uint256 minVals, uint256 maxVals) external;

    function setMinValidators(uint256 minVals) external;

    function setMaxValidators(uint256 maxVals) external;

    function setValidatorsPerJob(uint256 count) external;

    /// @notice Sets the ceiling of committee sizes, at most 255.
    function setMaxValidatorsPerJob(uint256 max) external;

    // ------------------------------------------------------------------ windows; above 2^32-1 recorded as 2^32-1

    function setCommitWindow(uint256 commitDur) external;

    function setRevealWindow(uint256 revealDur) external;

    function setCommitRevealWindows(uint256 commitDur, uint256 revealDur) external;

    /// @notice Same as setCommitRevealWindows.
    function setTiming(uint256 commitDur, uint256 revealDur) external;

    /// @notice Sets the seconds between reaching the quorum and the earliest tally.
    function setEarlyFinalizeDelay(uint256 delay) external;

    /// @notice Sets the seconds between the reveal deadline and a forced end.
    function setForceFinalizeGrace(uint256 grace) external;

    // ------------------------------------------------------------------ verdict and penalties

    /// @notice Sets the share of revealed stake that approves, 1 to 100.
    function setApprovalThreshold(uint256 pct) external;

    /// @notice Sets how many members must approve; no longer follows the threshold by itself.
    function setRequiredValidatorApprovals(uint256 count) external;

    /// @notice Whether the number of approvals follows committee size and threshold.
    function setAutoApprovalTarget(bool enabled) external;

    /// @notice Sets the share and the number of members that must reveal for a verdict.
    function setRevealQuorum(uint256 pct, uint256 minValidators_) external;

    /// @notice Sets what a member that did not reveal loses (at most 1000 of 10000) and how long it is banned.
    function setNonRevealPenalty(uint256 penaltyBps, uint256 banBlocks) external;

    function setValidatorSlashingPct(uint256 pct) external;

    /// @notice Makes each seat of later rounds lock and risk the member's whole Validator stake, or one exposure.
    function setWholeStakeLocks(bool enabled) external;

    // ------------------------------------------------------------------ rounds

    /// @notice Extends a round's reveal window, or hands its job over to a dispute.
    function triggerFailover(uint256 jobId, FailoverAction action, uint64 extension_, string calldata reason)
        external;

    /// @notice Dissolves a round without penalties; owner or job registry. The job may be drawn again.
    function resetJobNonce(uint256 jobId) external;

    /// @notice Takes back a selection that is under way.
    function resetSelection(uint256 jobId) external;

    // ------------------------------------------------------------------ modules

    function setJobRegistry(address registry) external;

    function setStakeManager(address manager) external;

    function setIdentityRegistry(address registry) external;

    /// @notice Sets the reputation engine; zero for none.
    function setReputationEngine(address engine) external;

    /// @notice Sets a further source of randomness; zero for none.
    function setRandaoCoordinator(address coordinator) external;

    function setPauser(address newPauser) external;

    function setPauserManager(address manager) external;

    function pause() external;

    function unpause() external;

    // ------------------------------------------------------------------ views

    function DEFAULT_APPROVAL_THRESHOLD() external view returns (uint256);

    function DEFAULT_COMMIT_WINDOW() external view returns (uint256);

    function DEFAULT_FORCE_FINALIZE_GRACE() external view returns (uint256);

    function DEFAULT_MAX_VALIDATORS() external view returns (uint256);

    function DEFAULT_MIN_VALIDATORS() external view returns (uint256);

    function DEFAULT_REVEAL_QUORUM_PCT() external view returns (uint256);

    function DEFAULT_REVEAL_WINDOW() external view returns (uint256);

    function MIN_ENTROPY_CONTRIBUTORS() external view returns (uint256);

    function approvalThreshold() external view returns (uint256);

    function autoApprovalTarget() external view returns (bool);

    function commitWindow() external view returns (uint256);

    function revealWindow() external view returns (uint256);

    function earlyFinalizeDelay() external view returns (uint256);

    function forceFinalizeGrace() external view returns (uint256);

    function minValidators() external view returns (uint256);

    function maxValidators() external view returns (uint256);

    function validatorsPerJob() external view returns (uint256);

    function maxValidatorsPerJob() external view returns (uint256);

    function requiredValidatorApprovals() external view returns (uint256);

    function revealQuorumPct() external view returns (uint256);

    function minRevealValidators() external view returns (uint256);

    function nonRevealPenaltyBps() external view returns (uint256);

    function nonRevealBanBlocks() external view returns (uint256);

    function validatorSlashingPercentage() external view returns (uint256);

    function wholeStakeLocks() external view returns (bool);

    /// @notice Entry of the pool; reverts past its end.
    function validatorPool(uint256 index) external view returns (address);

    function validatorPoolLength() external view returns (uint256);

    function maxValidatorPoolSize() external view returns (uint256);

    function validatorPoolSampleSize() external view returns (uint256);

    /// @notice Where the next rotating draw's window begins, apart from chance.
    function validatorPoolRotation() external view returns (uint256);

    function selectionStrategy() external view returns (SelectionStrategy);

    function validatorSubdomains(address validator) external view returns (string memory);

    function validatorBanUntil(address validator) external view returns (uint256);

    function validatorAuthCache(address validator) external view returns (bool);

    function validatorAuthExpiry(address validator) external view returns (uint256);

    function validatorAuthVersion(address validator) external view returns (uint256);

    function validatorAuthCacheDuration() external view returns (uint256);

    function validatorAuthCacheVersion() external view returns (uint256);

    /// @notice Stake that a member's seat in the open round puts at risk; also its weight.
    function validatorStakes(uint256 jobId, address validator) external view returns (uint256);

    /// @notice Stake that is locked for a member's seat in the open round.
    function validatorStakeLocks(uint256 jobId, address validator) external view returns (uint256);

    function revealDeadline(uint256 jobId) external view returns (uint256 deadline);

    function pendingEntropy(uint256 jobId) external view returns (uint256);

    function entropyRound(uint256 jobId) external view returns (uint256);

    function entropyContributorCount(uint256 jobId) external view returns (uint256);

    function failoverStates(uint256 jobId)
        external
        view
        returns (
            FailoverAction lastAction,
            uint64 extensions,
            uint64 lastExtendedTo,
            uint64 lastTriggeredAt,
            bool escalated
        );

    function pauser() external view returns (address);

    function pauserManager() external view returns (address);

    function randaoCoordinator() external view returns (address);
}
