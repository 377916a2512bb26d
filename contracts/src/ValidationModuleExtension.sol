// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ValidationModuleSettings} from "./ValidationModuleSettings.sol";
import {IValidationModuleExtension} from "./interfaces/IValidationModuleExtension.sol";
import {ValidatorPool} from "./libraries/ValidatorPool.sol";

/// @title Validation module, its extension
/// @notice Settings, interventions and the less frequent views. Runs in the module's storage, never in its own.
contract ValidationModuleExtension is ValidationModuleSettings {
    /// @dev The owner that counts is the one in the module's storage; nobody owns this contract itself.
    constructor() Ownable(address(1)) {}

    receive() external payable {
        revert("ValidationModule: no ether");
    }

    fallback() external payable {
        revert("ValidationModule: no ether");
    }

    // ------------------------------------------------------------------ rounds

    /// @inheritdoc IValidationModuleExtension
    function triggerFailover(uint256 jobId, FailoverAction action, uint64 extension_, string calldata reason)
        external
        onlyOwner
        whenNotPaused
    {
        if (action == FailoverAction.None) revert InvalidFailoverAction();
        Round storage r = _rounds[jobId];
        Failover storage f = _failovers[jobId];
        if (f.escalated) revert FailoverEscalated();
        if (r.commitDeadline == 0) revert NoActiveRound();
        if (action == FailoverAction.EscalateDispute) {
            emit ValidationFailover(jobId, action, r.revealDeadline, reason);
            _jobs().escalateToDispute(jobId, reason);
            // The dispute decides now; nobody can be held to a vote any more.
            _dissolve(jobId, r, false);
            f.escalated = true;
        } else {
            if (extension_ == 0) revert RevealExtensionRequired();
            uint256 until = uint256(r.revealDeadline) + _clamp32(extension_);
            if (until > type(uint40).max) until = type(uint40).max;
            r.revealDeadline = uint40(until);
            r.flags |= FAILED_OVER;
            f.extensions++;
            f.lastExtendedTo = uint64(until);
            emit ValidationFailover(jobId, action, until, reason);
        }
        f.lastAction = action;
        f.lastTriggeredAt = uint64(block.timestamp);
    }

    /// @inheritdoc IValidationModuleExtension
    function resetJobNonce(uint256 jobId) external {
        if (msg.sender != owner() && msg.sender != _jobRegistry) revert UnauthorizedCaller();
        _dissolve(jobId, _rounds[jobId], true);
    }

    /// @inheritdoc IValidationModuleExtension
    function resetSelection(uint256 jobId) external onlyOwner {
        Round storage r = _rounds[jobId];
        // A committee's seed shares its slot with the entropy.
        if (r.commitDeadline != 0) revert ValidatorsAlreadySelected();
        r.selectionBlock = 0;
        r.contributors = 0;
        r.entropy = 0;
        emit SelectionReset(jobId);
    }

    // ------------------------------------------------------------------ constants

    /// @inheritdoc IValidationModuleExtension
    function DEFAULT_APPROVAL_THRESHOLD() external pure returns (uint256) {
        return DEFAULT_THRESHOLD;
    }

    /// @inheritdoc IValidationModuleExtension
    function DEFAULT_COMMIT_WINDOW() external pure returns (uint256) {
        return DEFAULT_WINDOW;
    }

    /// @inheritdoc IValidationModuleExtension
    function DEFAULT_FORCE_FINALIZE_GRACE() external pure returns (uint256) {
        return DEFAULT_GRACE;
    }

    /// @inheritdoc IValidationModuleExtension
    function DEFAULT_MAX_VALIDATORS() external pure returns (uint256) {
        return DEFAULT_MAX;
    }

    /// @inheritdoc IValidationModuleExtension
    function DEFAULT_MIN_VALIDATORS() external pure returns (uint256) {
        return DEFAULT_MIN;
    }

    /// @inheritdoc IValidationModuleExtension
    function DEFAULT_REVEAL_QUORUM_PCT() external pure returns (uint256) {
        return DEFAULT_QUORUM;
    }

    /// @inheritdoc IValidationModuleExtension
    function DEFAULT_REVEAL_WINDOW() external pure returns (uint256) {
        return DEFAULT_WINDOW;
    }

    /// @inheritdoc IValidationModuleExtension
    function MIN_ENTROPY_CONTRIBUTORS() external pure returns (uint256) {
        return CONTRIBUTORS_WANTED;
    }

    // ------------------------------------------------------------------ settings

    /// @inheritdoc IValidationModuleExtension
    function approvalThreshold() external view returns (uint256) {
        return _approvalThreshold;
    }

    /// @inheritdoc IValidationModuleExtension
    function autoApprovalTarget() external view returns (bool) {
        return _autoApproval;
    }

    /// @inheritdoc IValidationModuleExtension
    function commitWindow() external view returns (uint256) {
        return _commitWindow;
    }

    /// @inheritdoc IValidationModuleExtension
    function revealWindow() external view returns (uint256) {
        return _revealWindow;
    }

    /// @inheritdoc IValidationModuleExtension
    function earlyFinalizeDelay() external view returns (uint256) {
        return _earlyFinalizeDelay;
    }

    /// @inheritdoc IValidationModuleExtension
    function forceFinalizeGrace() external view returns (uint256) {
        return _forceFinalizeGrace;
    }

    /// @inheritdoc IValidationModuleExtension
    function minValidators() external view returns (uint256) {
        return _minValidators;
    }

    /// @inheritdoc IValidationModuleExtension
    function maxValidators() external view returns (uint256) {
        return _maxValidators;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorsPerJob() external view returns (uint256) {
        return _validatorsPerJob;
    }

    /// @inheritdoc IValidationModuleExtension
    function maxValidatorsPerJob() external view returns (uint256) {
        return _maxValidatorsPerJob;
    }

    /// @inheritdoc IValidationModuleExtension
    function requiredValidatorApprovals() external view returns (uint256) {
        return _requiredApprovals;
    }

    /// @inheritdoc IValidationModuleExtension
    function revealQuorumPct() external view returns (uint256) {
        return _revealQuorumPct;
    }

    /// @inheritdoc IValidationModuleExtension
    function minRevealValidators() external view returns (uint256) {
        return _minRevealValidators;
    }

    /// @inheritdoc IValidationModuleExtension
    function nonRevealPenaltyBps() external view returns (uint256) {
        return _nonRevealBps;
    }

    /// @inheritdoc IValidationModuleExtension
    function nonRevealBanBlocks() external view returns (uint256) {
        return _nonRevealBanBlocks;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorSlashingPercentage() external view returns (uint256) {
        return _slashPct;
    }

    /// @inheritdoc IValidationModuleExtension
    function wholeStakeLocks() external view returns (bool) {
        return _wholeStakeLocks;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorPoolLength() external view returns (uint256) {
        return _poolLength;
    }

    /// @inheritdoc IValidationModuleExtension
    function maxValidatorPoolSize() external view returns (uint256) {
        return _maxPoolSize;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorPoolSampleSize() external view returns (uint256) {
        return _sampleSize;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorPoolRotation() external view returns (uint256) {
        return _rotation;
    }

    /// @inheritdoc IValidationModuleExtension
    function selectionStrategy() external view returns (SelectionStrategy) {
        return _strategy;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorAuthCacheDuration() external view returns (uint256) {
        return _authDuration;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorAuthCacheVersion() external view returns (uint256) {
        return _authCacheVersion;
    }

    /// @inheritdoc IValidationModuleExtension
    function pauser() external view returns (address) {
        return _pauser;
    }

    /// @inheritdoc IValidationModuleExtension
    function pauserManager() external view returns (address) {
        return _pauserManager;
    }

    /// @inheritdoc IValidationModuleExtension
    function randaoCoordinator() external view returns (address) {
        return _randaoCoordinator;
    }

    // ------------------------------------------------------------------ pool and validators

    /// @inheritdoc IValidationModuleExtension
    function validatorPool(uint256 index) external view returns (address) {
        if (index >= _poolLength) revert InvalidArrayLength();
        return ValidatorPool.entryAt(_poolBase, index);
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorSubdomains(address validator) external view returns (string memory) {
        return _subdomains[validator];
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorBanUntil(address validator) external view returns (uint256) {
        return _validators[validator].bannedUntil;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorAuthCache(address validator) external view returns (bool) {
        return _validators[validator].authorized;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorAuthExpiry(address validator) external view returns (uint256) {
        return _validators[validator].authExpiry;
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorAuthVersion(address validator) external view returns (uint256) {
        return _validators[validator].authVersion;
    }

    // ------------------------------------------------------------------ rounds, views

    /// @inheritdoc IValidationModuleExtension
    function validatorStakes(uint256 jobId, address validator) external view returns (uint256) {
        return _seatStake(jobId, validator);
    }

    /// @inheritdoc IValidationModuleExtension
    function validatorStakeLocks(uint256 jobId, address validator) external view returns (uint256) {
        return _seatStake(jobId, validator);
    }

    /// @inheritdoc IValidationModuleExtension
    function revealDeadline(uint256 jobId) external view returns (uint256 deadline) {
        return _rounds[jobId].revealDeadline;
    }

    /// @inheritdoc IValidationModuleExtension
    function pendingEntropy(uint256 jobId) external view returns (uint256) {
        Round storage r = _rounds[jobId];
        return r.commitDeadline == 0 ? r.entropy : 0;
    }

    /// @inheritdoc IValidationModuleExtension
    function entropyRound(uint256 jobId) external view returns (uint256) {
        return _rounds[jobId].entropyRound;
    }

    /// @inheritdoc IValidationModuleExtension
    function entropyContributorCount(uint256 jobId) external view returns (uint256) {
        return _rounds[jobId].contributors;
    }

    /// @inheritdoc IValidationModuleExtension
    function failoverStates(uint256 jobId)
        external
        view
        returns (
            FailoverAction lastAction,
            uint64 extensions,
            uint64 lastExtendedTo,
            uint64 lastTriggeredAt,
            bool escalated
        )
    {
        Failover storage f = _failovers[jobId];
        return (f.lastAction, f.extensions, f.lastExtendedTo, f.lastTriggeredAt, f.escalated);
    }

    function _seatStake(uint256 jobId, address validator) private view returns (uint256) {
        Round storage r = _rounds[jobId];
        (bool found,,) = _findSeat(jobId, r, validator);
        return found ? _stakeAtRisk(jobId, r, validator) : 0;
    }
}
