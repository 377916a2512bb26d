// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IJobRegistryCore} from "./interfaces/IJobRegistryCore.sol";
import {IStakeManagerExtension} from "./interfaces/IStakeManagerExtension.sol";
import {IValidationModule} from "./interfaces/IValidationModule.sol";
import {StakeManagerBase} from "./StakeManagerBase.sol";
import {StakeManagerConfiguration} from "./StakeManagerConfiguration.sol";

/// @title StakeManagerExtension
/// @notice The rarer calls of the stake manager. Meant to run in its storage; at its own address nobody governs it, no
/// registry is set, and it holds nothing.
contract StakeManagerExtension is StakeManagerConfiguration {
    using SafeERC20 for IERC20;

    /// @inheritdoc IStakeManagerExtension
    uint256 public constant DEFAULT_MIN_STAKE = DEFAULT_MINIMUM;
    /// @inheritdoc IStakeManagerExtension
    uint256 public constant MAX_AGI_TYPES_CAP = MAX_TYPES;
    /// @inheritdoc IStakeManagerExtension
    uint256 public constant MAX_PAYOUT_PCT = MAX_PAYOUT;
    /// @inheritdoc IStakeManagerExtension
    uint256 public constant MAX_VALIDATORS = 50;

    receive() external payable {
        revert EtherNotAccepted();
    }

    fallback() external payable {
        revert EtherNotAccepted();
    }

    // --- users --------------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function acknowledgeAndDeposit(Role role, uint256 amount) external whenNotPaused nonReentrant {
        _acknowledge(msg.sender);
        _deposit(msg.sender, msg.sender, role, amount);
    }

    /// @inheritdoc IStakeManagerExtension
    function acknowledgeAndDepositFor(address user, Role role, uint256 amount) external whenNotPaused nonReentrant {
        if (user == address(0)) revert InvalidUser();
        _acknowledge(user);
        _deposit(msg.sender, user, role, amount);
    }

    /// @inheritdoc IStakeManagerExtension
    function acknowledgeAndWithdraw(Role role, uint256 amount) external whenNotPaused nonReentrant {
        _acknowledge(msg.sender);
        _withdraw(msg.sender, role, amount);
    }

    /// @inheritdoc IStakeManagerExtension
    function acknowledgeAndWithdrawFor(address user, Role role, uint256 amount)
        external
        onlyGovernance
        whenNotPaused
        nonReentrant
    {
        if (user == address(0)) revert InvalidUser();
        _acknowledge(user);
        _withdraw(user, role, amount);
    }

    /// @inheritdoc IStakeManagerExtension
    function syncBoostedStake(address user, Role role) external whenNotPaused {
        _setStake(user, role, _stakeIn(_accounts[user], role));
    }

    function _acknowledge(address user) private {
        if (_jobRegistry == address(0)) revert JobRegistryNotSet();
        IJobRegistryCore(_jobRegistry).acknowledgeFor(user);
    }

    // --- job registry, beside the usual path --------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function finalizeJobFunds(
        bytes32 jobId,
        address employer,
        address agent,
        uint256 reward,
        uint256 validatorReward,
        uint256 fee,
        address feePool_,
        bool
    ) external onlyJobRegistry whenNotPaused nonReentrant returns (uint256 bonus) {
        uint256 pct = _payoutPct(agent);
        return _finalizeJob(Payment(jobId, employer, agent, pct, reward, validatorReward, fee, feePool_));
    }

    /// @inheritdoc IStakeManagerExtension
    function distributeValidatorRewards(bytes32 jobId, uint256 amount)
        external
        onlyJobRegistry
        whenNotPaused
        nonReentrant
    {
        if (amount == 0) return;
        address module = _validationModule;
        if (module == address(0)) revert ValidationModuleNotSet();
        address[] memory members = IJobRegistryCore(_jobRegistry).getJobValidators(uint256(jobId));
        if (members.length == 0) members = IValidationModule(module).validators(uint256(jobId));
        if (members.length == 0) revert NoValidators();
        _takeEscrow(jobId, amount);
        _payByPct(jobId, members, amount);
    }

    /// @inheritdoc IStakeManagerExtension
    function releaseReward(bytes32 jobId, address employer, address to, uint256 amount, bool applyBoost)
        external
        onlyJobRegistry
        whenNotPaused
        nonReentrant
    {
        _release(jobId, employer, to, amount, applyBoost);
    }

    /// @inheritdoc IStakeManagerExtension
    function lock(address from, uint256 amount) external onlyJobRegistry whenNotPaused nonReentrant {
        _escrows[0] += amount;
        _token().safeTransferFrom(from, address(this), amount);
        emit StakeEscrowLocked(0, from, amount);
    }

    /// @inheritdoc IStakeManagerExtension
    function release(address employer, address to, uint256 amount, bool applyBoost)
        external
        onlyJobRegistry
        whenNotPaused
        nonReentrant
    {
        _release(0, employer, to, amount, applyBoost);
    }

    /// @dev The escrow pays the plain amount, the operator pool what a better percentage adds.
    function _release(bytes32 jobId, address, address to, uint256 amount, bool applyBoost) private {
        if (to == address(0)) revert InvalidRecipient();
        _takeEscrow(jobId, amount);
        uint256 gross = amount;
        if (applyBoost) gross += _takeBonus(amount * (_payoutPct(to) - 100) / 100);
        uint256 fee = gross * _settings.feePct / 100;
        uint256 burned = gross * _settings.burnPct / 100;
        uint256 payout = gross - fee - burned;
        if (fee != 0) {
            if (_feePool == address(0)) revert InvalidFeePool();
            _payFee(jobId, _feePool, fee);
        }
        _burn(jobId, burned);
        if (payout == 0) return;
        _token().safeTransfer(to, payout);
        emit RewardPaid(jobId, to, payout);
    }

    // --- governance ---------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function governanceSlash(address user, Role role, uint256 pctBps, address beneficiary)
        external
        onlyGovernance
        whenNotPaused
        nonReentrant
        returns (uint256 amount)
    {
        if (user == address(0)) revert InvalidUser();
        if (pctBps == 0 || pctBps > 10_000) revert InvalidPercentage();
        amount = _stakeIn(_accounts[user], role) * pctBps / 10_000;
        if (amount == 0) revert InsufficientStake();
        _slash(user, role, amount, beneficiary, new address[](0), Ledger.None);
        emit GovernanceSlash(user, role, beneficiary, amount, pctBps, msg.sender);
    }

    /// @inheritdoc IStakeManagerExtension
    function fundOperatorRewardPool(uint256 amount) external onlyGovernance whenNotPaused nonReentrant {
        if (amount == 0) revert InvalidAmount();
        _token().safeTransferFrom(msg.sender, address(this), amount);
        _setOperatorPool(_operatorPool + amount);
    }

    /// @inheritdoc IStakeManagerExtension
    function withdrawOperatorRewardPool(address to, uint256 amount)
        external
        onlyGovernance
        whenNotPaused
        nonReentrant
    {
        if (to == address(0)) revert InvalidRecipient();
        if (amount == 0) revert InvalidAmount();
        if (amount > _operatorPool) revert InsufficientRewardPool();
        _setOperatorPool(_operatorPool - amount);
        _token().safeTransfer(to, amount);
    }

    // --- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function maxAGITypes() external view returns (uint256) {
        return _settings.maxAGITypes;
    }

    /// @inheritdoc IStakeManagerExtension
    function maxTotalPayoutPct() external view returns (uint256) {
        return _settings.maxTotalPayoutPct;
    }

    /// @inheritdoc IStakeManagerExtension
    function unbonds(address user) external view returns (uint256 amt, uint64 unlockAt, bool jailed) {
        Unbond memory pending = _unbonds[user];
        return (pending.amount, pending.unlockAt, pending.jailed);
    }

    /// @inheritdoc IStakeManagerExtension
    function unbondingPeriod() external view returns (uint256) {
        return _settings.unbondingPeriod;
    }

    /// @inheritdoc IStakeManagerExtension
    function maxStakePerAddress() external view returns (uint256) {
        return _maxStakePerAddress;
    }

    /// @inheritdoc IStakeManagerExtension
    function minStakeFloor() external view returns (uint256) {
        return _minStakeFloor;
    }

    /// @inheritdoc IStakeManagerExtension
    function disputeCount() external view returns (uint256) {
        return _disputeCount;
    }

    /// @inheritdoc IStakeManagerExtension
    function feePct() external view returns (uint256) {
        return _settings.feePct;
    }

    /// @inheritdoc IStakeManagerExtension
    function validatorRewardPct() external view returns (uint256) {
        return _settings.validatorRewardPct;
    }

    /// @inheritdoc IStakeManagerExtension
    function employerSlashPct() external view returns (uint256) {
        return _settings.slash.employer;
    }

    /// @inheritdoc IStakeManagerExtension
    function treasurySlashPct() external view returns (uint256) {
        return _settings.slash.treasury;
    }

    /// @inheritdoc IStakeManagerExtension
    function operatorSlashPct() external view returns (uint256) {
        return _settings.slash.operator;
    }

    /// @inheritdoc IStakeManagerExtension
    function validatorSlashRewardPct() external view returns (uint256) {
        return _settings.slash.validator;
    }

    /// @inheritdoc IStakeManagerExtension
    function burnSlashPct() external view returns (uint256) {
        return _settings.slash.burn;
    }

    /// @inheritdoc IStakeManagerExtension
    function escrowPenaltyOnFailure() external view returns (bool) {
        return _settings.escrowPenalty;
    }

    /// @inheritdoc IStakeManagerExtension
    function treasury() external view returns (address) {
        return _treasury;
    }

    /// @inheritdoc IStakeManagerExtension
    function treasuryAllowlist(address treasury_) external view returns (bool) {
        return _treasuryAllowed[treasury_];
    }

    /// @inheritdoc IStakeManagerExtension
    function validatorLockManagers(address manager) external view returns (bool) {
        return _lockManagers[manager];
    }

    /// @inheritdoc IStakeManagerExtension
    function pauser() external view returns (address) {
        return _pauser;
    }

    /// @inheritdoc IStakeManagerExtension
    function pauserManager() external view returns (address) {
        return _pauserManager;
    }

    function _token() internal view override(StakeManagerBase) returns (IERC20) {
        return IERC20(_tokenAddress);
    }
}
