// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerExtension} from "./interfaces/IStakeManagerExtension.sol";
import {MODULE_VERSION} from "./libraries/Constants.sol";
import {Probe} from "./libraries/Probe.sol";
import {SlashSplit} from "./libraries/SlashSplit.sol";
import {StakeManagerSlashing} from "./StakeManagerSlashing.sol";

/// @title StakeManagerSettings
/// @notice What governance may set on the stake manager, and the views of it.
abstract contract StakeManagerSettings is IStakeManagerExtension, StakeManagerSlashing {
    modifier onlyGovernanceOrPauser() {
        if (msg.sender != governance() && msg.sender != _pauser) revert Unauthorized();
        _;
    }

    modifier onlyGovernanceOrPauserManager() {
        if (msg.sender != governance() && msg.sender != _pauserManager) revert NotGovernanceOrPauserManager();
        _;
    }

    // --- stakes -------------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function setMinStake(uint256 newMin) public onlyGovernance {
        _setMinStake(newMin);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setRoleMinimum(Role role, uint256 amount) external onlyGovernance {
        _setRoleMinimum(role, amount);
    }

    /// @inheritdoc IStakeManagerExtension
    function setRoleMinimums(uint256 agent, uint256 validator, uint256 platform) public onlyGovernance {
        _setRoleMinimum(Role.Agent, agent);
        _setRoleMinimum(Role.Validator, validator);
        _setRoleMinimum(Role.Platform, platform);
    }

    /// @inheritdoc IStakeManagerExtension
    function setMaxStakePerAddress(uint256 maxStake) public onlyGovernance {
        _setMaxStake(maxStake);
    }

    /// @inheritdoc IStakeManagerExtension
    function setStakeRecommendations(uint256 newMin, uint256 newMax) public onlyGovernance {
        if (newMax != 0 && newMax < newMin) revert InvalidParams();
        _setMinStake(newMin);
        _setMaxStake(newMax);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setUnbondingPeriod(uint256 newPeriod) public onlyGovernance {
        if (newPeriod == 0 || newPeriod > type(uint40).max) revert InvalidUnbondingPeriod();
        _settings.unbondingPeriod = uint40(newPeriod);
        emit UnbondingPeriodUpdated(newPeriod);
    }

    // --- percentages --------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function setFeePct(uint256 pct) external onlyGovernance {
        _checkPayoutSplit(pct, _settings.burnPct, _settings.validatorRewardPct);
        _setFeePct(pct);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setBurnPct(uint256 pct) external onlyGovernance {
        _checkPayoutSplit(_settings.feePct, pct, _settings.validatorRewardPct);
        _setBurnPct(pct);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setValidatorRewardPct(uint256 pct) external onlyGovernance {
        _checkPayoutSplit(_settings.feePct, _settings.burnPct, pct);
        _setValidatorRewardPct(pct);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setSlashPercents(
        uint16 employerSlashPctBps,
        uint16 treasurySlashPctBps,
        uint16 validatorSlashPctBps,
        uint16 operatorSlashPctBps,
        uint16 burnSlashPctBps
    ) external onlyGovernance {
        _setSplit(employerSlashPctBps, treasurySlashPctBps, operatorSlashPctBps, validatorSlashPctBps, burnSlashPctBps);
        emit SlashPercentsUpdated(
            employerSlashPctBps, treasurySlashPctBps, validatorSlashPctBps, operatorSlashPctBps, burnSlashPctBps
        );
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setSlashDistribution(
        uint256 employerSlashPct_,
        uint256 treasurySlashPct_,
        uint256 operatorSlashPct_,
        uint256 validatorSlashPct_
    ) external onlyGovernance {
        _setSplit(
            employerSlashPct_, treasurySlashPct_, operatorSlashPct_, validatorSlashPct_, _settings.slash.burn
        );
        emit SlashDistributionUpdated(employerSlashPct_, treasurySlashPct_, operatorSlashPct_, validatorSlashPct_);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setSlashingDistribution(uint256 employerSlashPct_, uint256 treasurySlashPct_, uint256 validatorSlashPct_)
        external
        onlyGovernance
    {
        uint256 operatorPct = _settings.slash.operator;
        _setSplit(employerSlashPct_, treasurySlashPct_, operatorPct, validatorSlashPct_, _settings.slash.burn);
        emit SlashingPercentagesUpdated(employerSlashPct_, treasurySlashPct_);
        emit ValidatorSlashRewardPctUpdated(validatorSlashPct_);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setSlashingPercentages(uint256 employerSlashPct_, uint256 treasurySlashPct_) external onlyGovernance {
        _setSlashingPercentages(employerSlashPct_, treasurySlashPct_);
    }

    /// @inheritdoc IStakeManagerExtension
    function setSlashingParameters(uint256 employerSlashPct_, uint256 treasurySlashPct_) external onlyGovernance {
        _setSlashingPercentages(employerSlashPct_, treasurySlashPct_);
    }

    /// @inheritdoc IStakeManagerExtension
    function setOperatorSlashPct(uint256 operatorSlashPct_) external onlyGovernance {
        SlashSplit.Percentages memory p = _settings.slash;
        _setSplit(p.employer, p.treasury, operatorSlashPct_, p.validator, p.burn);
        emit OperatorSlashPctUpdated(operatorSlashPct_);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setValidatorSlashRewardPct(uint256 validatorSlashPct_) external onlyGovernance {
        SlashSplit.Percentages memory p = _settings.slash;
        _setSplit(p.employer, p.treasury, p.operator, validatorSlashPct_, p.burn);
        emit ValidatorSlashRewardPctUpdated(validatorSlashPct_);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function setEscrowPenaltyOnFailure(bool enabled) external onlyGovernance {
        _settings.escrowPenalty = enabled;
        emit EscrowPenaltyOnFailureUpdated(enabled);
    }

    // --- addresses ----------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function setTreasury(address newTreasury) public onlyGovernance {
        if (newTreasury == governance()) revert InvalidTreasury();
        if (newTreasury != address(0) && !_treasuryAllowed[newTreasury]) revert InvalidTreasury();
        _treasury = newTreasury;
        emit TreasuryUpdated(newTreasury);
    }

    /// @inheritdoc IStakeManagerExtension
    function setTreasuryAllowlist(address treasury_, bool allowed) public onlyGovernance {
        _treasuryAllowed[treasury_] = allowed;
        emit TreasuryAllowlistUpdated(treasury_, allowed);
    }

    /// @inheritdoc IStakeManagerExtension
    function setJobRegistry(address registry) public onlyGovernance {
        _setJobRegistry(registry);
    }

    /// @inheritdoc IStakeManagerExtension
    function setDisputeModule(address module) public onlyGovernance {
        _setDisputeModule(module);
    }

    /// @inheritdoc IStakeManagerExtension
    function setModules(address registry, address disputeModule_) public onlyGovernance {
        _setJobRegistry(registry);
        _setDisputeModule(disputeModule_);
        emit ModulesUpdated(registry, disputeModule_);
    }

    /// @inheritdoc IStakeManagerExtension
    function setValidationModule(address module) public onlyGovernance {
        if (!Probe.hasVersion(module, MODULE_VERSION)) revert InvalidValidationModule();
        _validationModule = module;
        emit ValidationModuleUpdated(module);
    }

    /// @inheritdoc IStakeManagerExtension
    function setFeePool(address pool) public onlyGovernance {
        if (!Probe.hasVersion(pool, MODULE_VERSION)) revert InvalidFeePool();
        _feePool = pool;
        emit FeePoolUpdated(pool);
    }

    /// @inheritdoc IStakeManagerExtension
    function setValidatorLockManager(address manager, bool allowed) external onlyGovernance {
        if (manager == address(0)) revert ZeroAddress();
        _lockManagers[manager] = allowed;
        emit ValidatorLockManagerUpdated(manager, allowed);
    }

    /// @inheritdoc IStakeManagerExtension
    function setPauser(address newPauser) public onlyGovernanceOrPauserManager {
        _pauser = newPauser;
        emit PauserUpdated(newPauser);
    }

    /// @inheritdoc IStakeManagerExtension
    function setPauserManager(address manager) public onlyGovernance {
        _pauserManager = manager;
        emit PauserManagerUpdated(manager);
    }

    /// @inheritdoc IStakeManagerExtension
    function pause() public onlyGovernanceOrPauser {
        _pause();
    }

    /// @inheritdoc IStakeManagerExtension
    function unpause() public onlyGovernanceOrPauser {
        _unpause();
    }

    // --- AGI types ----------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function addAGIType(address nft, uint256 payoutPct) external onlyGovernance {
        if (nft == address(0)) revert ZeroAddress();
        if (payoutPct == 0 || payoutPct > MAX_PAYOUT) revert InvalidPercentage();
        uint256 index = _indexOf(nft);
        if (index < _agiTypes.length) {
            _agiTypes[index].payoutPct = payoutPct;
        } else {
            if (index >= _settings.maxAGITypes) revert MaxAGITypesReached();
            _agiTypes.push(AGIType(nft, payoutPct));
        }
        emit AGITypeUpdated(nft, payoutPct);
    }

    /// @inheritdoc IStakeManagerExtension
    function removeAGIType(address nft) external onlyGovernance {
        uint256 index = _indexOf(nft);
        uint256 count = _agiTypes.length;
        if (index == count) revert AGITypeNotFound();
        _agiTypes[index] = _agiTypes[count - 1];
        _agiTypes.pop();
        emit AGITypeRemoved(nft);
    }

    /// @inheritdoc IStakeManagerExtension
    function setMaxAGITypes(uint256 newMax) public onlyGovernance {
        if (newMax > MAX_TYPES) revert MaxAGITypesExceeded();
        if (newMax < _agiTypes.length) revert MaxAGITypesBelowCurrent();
        emit MaxAGITypesUpdated(_settings.maxAGITypes, newMax);
        _settings.maxAGITypes = uint8(newMax);
    }

    /// @inheritdoc IStakeManagerExtension
    function setMaxTotalPayoutPct(uint256 newMax) public onlyGovernance {
        if (newMax < 100 || newMax > MAX_PAYOUT) revert InvalidPercentage();
        emit MaxTotalPayoutPctUpdated(_settings.maxTotalPayoutPct, newMax);
        _settings.maxTotalPayoutPct = uint16(newMax);
    }

    /// @inheritdoc IStakeManagerExtension
    function agiTypes(uint256 index) external view returns (address nft, uint256 payoutPct) {
        // Out of range must not panic, and a default entry cannot be mistaken for a type.
        if (index >= _agiTypes.length) revert AGITypeNotFound();
        return (_agiTypes[index].nft, _agiTypes[index].payoutPct);
    }

    /// @inheritdoc IStakeManagerExtension
    function getAGITypes() external view returns (AGIType[] memory types) {
        return _agiTypes;
    }

    // --- internal -----------------------------------------------------------------------------------------------

    function _setMinStake(uint256 newMin) internal {
        if (newMin == 0) revert InvalidMinStake();
        _minStake = newMin;
        emit MinStakeUpdated(newMin);
    }

    function _setRoleMinimum(Role role, uint256 amount) private {
        _roleMinimums[role] = amount;
        emit RoleMinimumUpdated(role, amount);
    }

    function _setMaxStake(uint256 maxStake) private {
        _maxStakePerAddress = maxStake;
        emit MaxStakePerAddressUpdated(maxStake);
    }

    /// @dev The caller has checked the percentages of payouts together.
    function _setFeePct(uint256 pct) internal {
        _settings.feePct = uint8(pct);
        emit FeePctUpdated(pct);
    }

    function _setBurnPct(uint256 pct) internal {
        _settings.burnPct = uint8(pct);
        emit BurnPctUpdated(pct);
    }

    function _setValidatorRewardPct(uint256 pct) internal {
        _settings.validatorRewardPct = uint8(pct);
        _settings.slash.validator = uint16(pct);
        emit ValidatorRewardPctUpdated(pct);
        emit ValidatorSlashRewardPctUpdated(pct);
    }

    function _checkPayoutSplit(uint256 fee, uint256 burned, uint256 validators) internal pure {
        // Each apart first, so that their sum cannot overflow.
        if (fee > 100 || burned > 100 || validators > 100) revert InvalidPercentage();
        if (fee + burned + validators > 100) revert InvalidPercentage();
    }

    function _setSlashingPercentages(uint256 employerPct, uint256 treasuryPct) private {
        SlashSplit.Percentages memory p = _settings.slash;
        _setSplit(employerPct, treasuryPct, p.operator, p.validator, p.burn);
        emit SlashingPercentagesUpdated(employerPct, treasuryPct);
        _emitParameters();
    }

    function _setSplit(uint256 employer, uint256 treasury_, uint256 operator, uint256 validator, uint256 burned)
        internal
    {
        // None of them may be cut to its field's size unseen.
        if ((employer | treasury_ | operator | validator | burned) > type(uint16).max) revert InvalidPercentage();
        SlashSplit.Percentages memory p = SlashSplit.Percentages(
            uint16(employer), uint16(treasury_), uint16(operator), uint16(validator), uint16(burned)
        );
        if (!SlashSplit.isValid(p)) revert InvalidPercentage();
        _settings.slash = p;
    }

    function _setJobRegistry(address registry) private {
        if (!Probe.hasVersion(registry, MODULE_VERSION)) revert InvalidJobRegistry();
        _jobRegistry = registry;
        emit JobRegistryUpdated(registry);
    }

    function _setDisputeModule(address module) private {
        if (!Probe.hasVersion(module, MODULE_VERSION)) revert InvalidDisputeModule();
        _disputeModule = module;
        emit DisputeModuleUpdated(module);
    }

    /// @return index of the type, or the number of types if it is none
    function _indexOf(address nft) private view returns (uint256 index) {
        uint256 count = _agiTypes.length;
        while (index < count && _agiTypes[index].nft != nft) ++index;
    }
}
