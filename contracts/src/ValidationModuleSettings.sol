// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ValidationModuleStorage} from "./ValidationModuleStorage.sol";
import {IValidationModuleExtension} from "./interfaces/IValidationModuleExtension.sol";
import {Probe} from "./libraries/Probe.sol";

/// @title Validation module, its settings
/// @dev The owner's functions, part of the extension.
abstract contract ValidationModuleSettings is IValidationModuleExtension, ValidationModuleStorage {
    // ------------------------------------------------------------------ pool and identity

    /// @inheritdoc IValidationModuleExtension
    function setValidatorPool(address[] calldata newPool) external onlyOwner {
        _storePool(newPool);
    }

    /// @inheritdoc IValidationModuleExtension
    function setMaxValidatorPoolSize(uint256 size) external onlyOwner {
        if (size == 0 || size > POOL_LIMIT || size < _poolLength) revert PoolLimitExceeded();
        _maxPoolSize = uint16(size);
        emit MaxValidatorPoolSizeUpdated(size);
        if (_sampleSize <= size) return;
        _sampleSize = uint16(size);
        emit ValidatorPoolSampleSizeUpdated(size);
    }

    /// @inheritdoc IValidationModuleExtension
    function setValidatorPoolSampleSize(uint256 size) external onlyOwner {
        if (size == 0 || size > _maxPoolSize) revert InvalidSampleSize();
        if (size < _validatorsPerJob) revert SampleSizeTooSmall();
        _sampleSize = uint16(size);
        emit ValidatorPoolSampleSizeUpdated(size);
    }

    /// @inheritdoc IValidationModuleExtension
    function setSelectionStrategy(SelectionStrategy strategy) external onlyOwner {
        _strategy = strategy;
        emit SelectionStrategyUpdated(strategy);
    }

    /// @inheritdoc IValidationModuleExtension
    function setMySubdomain(string calldata subdomain) external {
        _setSubdomain(msg.sender, subdomain);
    }

    /// @inheritdoc IValidationModuleExtension
    function setValidatorSubdomains(address[] calldata accounts, string[] calldata subdomains) external onlyOwner {
        if (accounts.length != subdomains.length) revert InvalidArrayLength();
        for (uint256 i = 0; i < accounts.length; i++) {
            _setSubdomain(accounts[i], subdomains[i]);
        }
    }

    /// @inheritdoc IValidationModuleExtension
    function setValidatorAuthCacheDuration(uint256 duration) external onlyOwner {
        _authDuration = _clamp32(duration);
        emit ValidatorAuthCacheDurationUpdated(_authDuration);
    }

    /// @inheritdoc IValidationModuleExtension
    function bumpValidatorAuthCacheVersion() external onlyOwner {
        _authCacheVersion++;
        emit ValidatorAuthCacheVersionBumped(_authCacheVersion);
    }

    // ------------------------------------------------------------------ committee

    /// @inheritdoc IValidationModuleExtension
    function setParameters(uint256 validatorCount, uint256 commitDur, uint256 revealDur) external onlyOwner {
        _setCommittee(validatorCount);
        _setWindows(commitDur, revealDur);
        _syncApprovals();
        _emitParameters();
    }

    /// @inheritdoc IValidationModuleExtension
    function setParameters(
        uint256 committeeSize,
        uint256 commitDur,
        uint256 revealDur,
        uint256 approvalPct,
        uint256 slashPct
    ) external onlyOwner {
        _setCommittee(committeeSize);
        _setWindows(commitDur, revealDur);
        _setThreshold(approvalPct);
        _setSlashPct(slashPct);
        _syncApprovals();
        _emitParameters();
    }

    /// @inheritdoc IValidationModuleExtension
    function setValidatorBounds(uint256 minVals, uint256 maxVals) external onlyOwner {
        if (minVals < DEFAULT_MIN || maxVals < minVals || maxVals > _maxValidatorsPerJob) {
            revert InvalidValidatorBounds();
        }
        _storeBounds(minVals, maxVals);
    }

    /// @inheritdoc IValidationModuleExtension
    function setMinValidators(uint256 minVals) external onlyOwner {
        if (minVals == 0 || minVals > _maxValidators) revert InvalidValidatorBounds();
        _storeBounds(minVals, _maxValidators);
    }

    /// @inheritdoc IValidationModuleExtension
    function setMaxValidators(uint256 maxVals) external onlyOwner {
        if (maxVals < _minValidators || maxVals > _maxValidatorsPerJob) revert InvalidValidatorBounds();
        _storeBounds(_minValidators, maxVals);
    }

    /// @inheritdoc IValidationModuleExtension
    function setValidatorsPerJob(uint256 count) external onlyOwner {
        if (count < DEFAULT_MIN || count < _minValidators || count > _maxValidators) revert InvalidValidatorBounds();
        _storePerJob(count);
        _syncApprovals();
    }

    /// @inheritdoc IValidationModuleExtension
    function setMaxValidatorsPerJob(uint256 max) external onlyOwner {
        if (max < _minValidators || max > type(uint8).max) revert InvalidValidatorBounds();
        _maxValidatorsPerJob = uint8(max);
        emit MaxValidatorsPerJobUpdated(max);
        if (_maxValidators > max) _storeBounds(_minValidators, max);
    }

    // ------------------------------------------------------------------ windows

    /// @inheritdoc IValidationModuleExtension
    function setCommitWindow(uint256 commitDur) external onlyOwner {
        if (commitDur == 0) revert InvalidCommitWindow();
        _commitWindow = _clamp32(commitDur);
        emit CommitWindowUpdated(_commitWindow);
        emit TimingUpdated(_commitWindow, _revealWindow);
    }

    /// @inheritdoc IValidationModuleExtension
    function setRevealWindow(uint256 revealDur) external onlyOwner {
        if (revealDur == 0) revert InvalidRevealWindow();
        _revealWindow = _clamp32(revealDur);
        emit RevealWindowUpdated(_revealWindow);
        emit TimingUpdated(_commitWindow, _revealWindow);
    }

    /// @inheritdoc IValidationModuleExtension
    function setCommitRevealWindows(uint256 commitDur, uint256 revealDur) external onlyOwner {
        _setWindows(commitDur, revealDur);
    }

    /// @inheritdoc IValidationModuleExtension
    function setTiming(uint256 commitDur, uint256 revealDur) external onlyOwner {
        _setWindows(commitDur, revealDur);
    }

    /// @inheritdoc IValidationModuleExtension
    function setEarlyFinalizeDelay(uint256 delay) external onlyOwner {
        _earlyFinalizeDelay = _clamp32(delay);
        emit EarlyFinalizeDelayUpdated(_earlyFinalizeDelay);
    }

    /// @inheritdoc IValidationModuleExtension
    function setForceFinalizeGrace(uint256 grace) external onlyOwner {
        if (grace == 0) revert InvalidForceFinalizeGrace();
        _forceFinalizeGrace = _clamp32(grace);
        emit ForceFinalizeGraceUpdated(_forceFinalizeGrace);
    }

    // ------------------------------------------------------------------ verdict and penalties

    /// @inheritdoc IValidationModuleExtension
    function setApprovalThreshold(uint256 pct) external onlyOwner {
        _setThreshold(pct);
        _syncApprovals();
    }

    /// @inheritdoc IValidationModuleExtension
    function setRequiredValidatorApprovals(uint256 count) external onlyOwner {
        if (count == 0 || count > _maxValidators) revert InvalidApprovals();
        if (count > _validatorsPerJob) count = _validatorsPerJob;
        _requiredApprovals = uint8(count);
        if (_autoApproval) {
            _autoApproval = false;
            emit AutoApprovalTargetUpdated(false);
        }
        emit RequiredValidatorApprovalsUpdated(count);
    }

    /// @inheritdoc IValidationModuleExtension
    function setAutoApprovalTarget(bool enabled) external onlyOwner {
        _autoApproval = enabled;
        emit AutoApprovalTargetUpdated(enabled);
        _syncApprovals();
    }

    /// @inheritdoc IValidationModuleExtension
    function setRevealQuorum(uint256 pct, uint256 minValidators_) external onlyOwner {
        if (pct > 100) revert InvalidPercentage();
        if (minValidators_ == 0) revert InvalidValidatorBounds();
        _revealQuorumPct = uint8(pct);
        // No committee is larger, so a larger minimum means the same.
        _minRevealValidators = minValidators_ > type(uint8).max ? type(uint8).max : uint8(minValidators_);
        emit RevealQuorumUpdated(pct, _minRevealValidators);
    }

    /// @inheritdoc IValidationModuleExtension
    function setNonRevealPenalty(uint256 penaltyBps, uint256 banBlocks) external onlyOwner {
        if (penaltyBps > 1000) revert InvalidPenalty();
        _nonRevealBps = uint16(penaltyBps);
        _nonRevealBanBlocks = _clamp32(banBlocks);
        emit NonRevealPenaltyUpdated(penaltyBps, _nonRevealBanBlocks);
    }

    /// @inheritdoc IValidationModuleExtension
    function setValidatorSlashingPct(uint256 pct) external onlyOwner {
        _setSlashPct(pct);
    }

    /// @inheritdoc IValidationModuleExtension
    function setWholeStakeLocks(bool enabled) external onlyOwner {
        _wholeStakeLocks = enabled;
        emit WholeStakeLocksUpdated(enabled);
    }

    // ------------------------------------------------------------------ modules

    /// @inheritdoc IValidationModuleExtension
    function setJobRegistry(address registry) external onlyOwner {
        if (!Probe.hasVersion(registry, MODULE_VERSION)) revert InvalidJobRegistry();
        _jobRegistry = registry;
        emit JobRegistryUpdated(registry);
        emit ModulesUpdated(registry, _stakeManager);
    }

    /// @inheritdoc IValidationModuleExtension
    function setStakeManager(address manager) external onlyOwner {
        if (!Probe.hasVersion(manager, MODULE_VERSION)) revert InvalidStakeManager();
        _stakeManager = manager;
        emit StakeManagerUpdated(manager);
        emit ModulesUpdated(_jobRegistry, manager);
    }

    /// @inheritdoc IValidationModuleExtension
    function setIdentityRegistry(address registry) external onlyOwner {
        if (!Probe.hasVersion(registry, MODULE_VERSION)) revert InvalidIdentityRegistry();
        _identityRegistry = registry;
        emit IdentityRegistryUpdated(registry);
    }

    /// @inheritdoc IValidationModuleExtension
    function setReputationEngine(address engine) external onlyOwner {
        _reputationEngine = engine;
        emit ReputationEngineUpdated(engine);
    }

    /// @inheritdoc IValidationModuleExtension
    function setRandaoCoordinator(address coordinator) external onlyOwner {
        _randaoCoordinator = coordinator;
        emit RandaoCoordinatorUpdated(coordinator);
    }

    /// @inheritdoc IValidationModuleExtension
    function setPauser(address newPauser) external {
        if (msg.sender != owner() && msg.sender != _pauserManager) revert NotOwnerOrPauserManager();
        _pauser = newPauser;
        emit PauserUpdated(newPauser);
    }

    /// @inheritdoc IValidationModuleExtension
    function setPauserManager(address manager) external onlyOwner {
        _pauserManager = manager;
        emit PauserManagerUpdated(manager);
    }

    /// @inheritdoc IValidationModuleExtension
    function pause() external {
        _requireOwnerOrPauser();
        _pause();
    }

    /// @inheritdoc IValidationModuleExtension
    function unpause() external {
        _requireOwnerOrPauser();
        _unpause();
    }

    // ------------------------------------------------------------------ internal

    function _requireOwnerOrPauser() private view {
        require(msg.sender == owner() || msg.sender == _pauser, "owner or pauser only");
    }

    function _setSubdomain(address validator, string calldata subdomain) private {
        if (validator == address(0)) revert ZeroValidatorAddress();
        _subdomains[validator] = subdomain;
        emit ValidatorSubdomainUpdated(validator, subdomain);
    }

    /// @dev A committee of exactly this size, whatever the pool offers above it.
    function _setCommittee(uint256 count) private {
        if (count < DEFAULT_MIN || count > _maxValidatorsPerJob) revert InvalidValidatorBounds();
        _minValidators = uint8(count);
        _maxValidators = uint8(count);
        emit ValidatorBoundsUpdated(count, count);
        _storePerJob(count);
    }

    function _storeBounds(uint256 minVals, uint256 maxVals) private {
        _minValidators = uint8(minVals);
        _maxValidators = uint8(maxVals);
        emit ValidatorBoundsUpdated(minVals, maxVals);
        if (_validatorsPerJob < minVals) _storePerJob(minVals);
        else if (_validatorsPerJob > maxVals) _storePerJob(maxVals);
        _syncApprovals();
    }

    function _storePerJob(uint256 count) private {
        _validatorsPerJob = uint8(count);
        emit ValidatorsPerJobUpdated(count);
    }

    function _setWindows(uint256 commitDur, uint256 revealDur) private {
        if (commitDur == 0 || revealDur == 0) revert InvalidWindows();
        _commitWindow = _clamp32(commitDur);
        _revealWindow = _clamp32(revealDur);
        emit TimingUpdated(_commitWindow, _revealWindow);
    }

    function _setThreshold(uint256 pct) private {
        if (pct == 0 || pct > 100) revert InvalidApprovalThreshold();
        _approvalThreshold = uint8(pct);
        emit ApprovalThresholdUpdated(pct);
    }

    function _setSlashPct(uint256 pct) private {
        if (pct > 100) revert InvalidSlashingPercentage();
        _slashPct = uint8(pct);
        emit ValidatorSlashingPctUpdated(pct);
    }

    /// @dev Keeps the number of approvals in step with committee size and threshold, or at least inside the committee.
    function _syncApprovals() private {
        uint8 count = _autoApproval ? _approvalTarget() : _requiredApprovals;
        if (count > _validatorsPerJob) count = _validatorsPerJob;
        if (count == _requiredApprovals) return;
        _requiredApprovals = count;
        emit RequiredValidatorApprovalsUpdated(count);
    }

    function _emitParameters() private {
        emit ParametersUpdated(_validatorsPerJob, _commitWindow, _revealWindow, _approvalThreshold, _slashPct);
    }
}
