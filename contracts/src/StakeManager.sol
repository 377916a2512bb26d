// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {AGIALPHA_TOKEN} from "./libraries/Constants.sol";
import {Probe} from "./libraries/Probe.sol";
import {SlashSplit} from "./libraries/SlashSplit.sol";
import {StakeManagerBase} from "./StakeManagerBase.sol";
import {StakeManagerViews} from "./StakeManagerViews.sol";

/// @title StakeManager
/// @notice Holds the stakes of agents, validators and platforms, and the escrow of jobs.
/// @dev Calls that this contract does not know run in the extension, on this contract's storage.
contract StakeManager is StakeManagerViews {
    using SafeERC20 for IERC20;

    IERC20 private immutable TOKEN;
    address private immutable EXTENSION;

    modifier onlyDisputeModule() {
        if (msg.sender != _disputeModule) revert OnlyDisputeModule();
        _;
    }

    modifier onlyValidatorLocker() {
        if (_validationModule == address(0)) revert ValidationModuleNotSet();
        if (msg.sender != _validationModule && !_lockManagers[msg.sender]) revert Unauthorized();
        _;
    }

    modifier onlyValidationModule() {
        if (_validationModule == address(0)) revert ValidationModuleNotSet();
        if (msg.sender != _validationModule) revert Unauthorized();
        _;
    }

    /// @param minStake_ least stake of a role, zero meaning one token
    /// @param employerSlashPct_ with treasurySlashPct_ exactly 100 %; both zero mean all to the treasury
    /// @param treasury_ zero for none: its share is burned
    /// @param token_ zero for the canonical address
    /// @param extension_ the deployed StakeManagerExtension
    constructor(
        uint256 minStake_,
        uint256 employerSlashPct_,
        uint256 treasurySlashPct_,
        address treasury_,
        address jobRegistry_,
        address disputeModule_,
        address governance_,
        address token_,
        address extension_
    ) {
        if (token_ == address(0)) token_ = AGIALPHA_TOKEN;
        if (!Probe.hasEighteenDecimals(token_)) revert InvalidTokenDecimals();
        if (extension_.code.length == 0) revert InvalidModule();
        (TOKEN, _tokenAddress, EXTENSION) = (IERC20(token_), token_, extension_);
        _setGovernance(governance_);

        _minStake = minStake_ == 0 ? DEFAULT_MINIMUM : minStake_;
        _minStakeFloor = _minStake;
        _settings.maxAGITypes = uint8(MAX_TYPES);
        _settings.maxTotalPayoutPct = uint16(MAX_PAYOUT);
        _settings.unbondingPeriod = 7 days;
        (_tuning.window, _tuning.threshold, _tuning.disputeWeight) = (7 days, 10, 1);
        (_tuning.increasePct, _tuning.decreasePct) = (20, 10);
        emit MinStakeUpdated(_minStake);
        _emitParameters();
        _initSlashing(employerSlashPct_, treasurySlashPct_);
        _initTreasury(treasury_);
        if (jobRegistry_ != address(0) || disputeModule_ != address(0)) {
            (_jobRegistry, _disputeModule) = (jobRegistry_, disputeModule_);
            emit ModulesUpdated(jobRegistry_, disputeModule_);
        }
    }

    receive() external payable {
        revert EtherNotAccepted();
    }

    /// @dev Hands the call to the extension and passes its answer on.
    fallback() external payable {
        if (msg.value != 0) revert EtherNotAccepted();
        address extension = EXTENSION;
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), extension, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }

    // --- stakes -------------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManager
    function depositStake(Role role, uint256 amount) external whenNotPaused taxAcknowledged(msg.sender) nonReentrant {
        _deposit(msg.sender, msg.sender, role, amount);
    }

    /// @inheritdoc IStakeManager
    function depositStakeFor(address user, Role role, uint256 amount)
        external
        whenNotPaused
        taxAcknowledged(user)
        nonReentrant
    {
        // The registry passes its own caller as the user, who thereby asks to spend his allowance.
        _deposit(msg.sender == _jobRegistry ? user : msg.sender, user, role, amount);
    }

    /// @inheritdoc IStakeManager
    function withdrawStake(Role role, uint256 amount) external whenNotPaused taxAcknowledged(msg.sender) nonReentrant {
        _withdraw(msg.sender, role, amount);
    }

    /// @inheritdoc IStakeManager
    function requestWithdraw(Role role, uint256 amount)
        external
        whenNotPaused
        taxAcknowledged(msg.sender)
        nonReentrant
    {
        if (amount == 0) revert InvalidAmount();
        _checkWithdrawal(msg.sender, role, amount);
        if (_unbonds[msg.sender].unlockAt != 0) revert UnbondPending();
        uint64 unlockAt = uint64(block.timestamp + _settings.unbondingPeriod);
        _unbonds[msg.sender] = Unbond(uint128(amount), unlockAt, role, false);
        emit WithdrawRequested(msg.sender, role, amount, unlockAt);
    }

    /// @inheritdoc IStakeManager
    function finalizeWithdraw(Role role) external whenNotPaused taxAcknowledged(msg.sender) nonReentrant {
        Unbond memory pending = _unbonds[msg.sender];
        if (pending.unlockAt == 0) revert NoUnbond();
        if (pending.jailed) revert Jailed();
        if (block.timestamp < pending.unlockAt) revert UnbondLocked();
        if (_lockedIn(_accounts[msg.sender]) != 0) revert PendingPenalty();
        delete _unbonds[msg.sender];
        _withdraw(msg.sender, role, pending.amount);
    }

    // --- locks --------------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManager
    function lockStake(address user, uint256 amount, uint64 lockSeconds) external onlyJobRegistry whenNotPaused {
        _lock(user, amount, lockSeconds, Ledger.Registry);
    }

    /// @inheritdoc IStakeManager
    function releaseStake(address user, uint256 amount) external onlyJobRegistry whenNotPaused {
        if (amount > _accounts[user].registryLocked) revert InsufficientLocked();
        _unlock(user, amount, Ledger.Registry);
    }

    /// @inheritdoc IStakeManager
    function lockValidatorStake(uint256 jobId, address user, uint256 amount, uint64 lockSeconds)
        external
        onlyValidatorLocker
        whenNotPaused
    {
        uint64 until = _lock(user, amount, lockSeconds, Ledger.Validation);
        emit ValidatorStakeLocked(jobId, user, amount, until);
    }

    /// @inheritdoc IStakeManager
    function unlockValidatorStake(uint256 jobId, address user, uint256 amount)
        external
        onlyValidatorLocker
        whenNotPaused
    {
        if (amount > _accounts[user].validatorLocked) revert InsufficientLocked();
        _unlock(user, amount, Ledger.Validation);
        emit ValidatorStakeUnlocked(jobId, user, amount);
    }

    /// @inheritdoc IStakeManager
    function lockValidatorStakes(uint256 jobId, address[] calldata users, uint256 exposure, uint64 lockSeconds)
        external
        onlyValidationModule
        whenNotPaused
    {
        for (uint256 i; i < users.length; ++i) {
            uint64 until = _lock(users[i], exposure, lockSeconds, Ledger.Validation);
            emit ValidatorStakeLocked(jobId, users[i], exposure, until);
        }
    }

    /// @inheritdoc IStakeManager
    function settleValidatorRound(
        uint256 jobId,
        address[] calldata users,
        uint256 exposure,
        uint256[] calldata slashes,
        address recipient
    ) external onlyValidationModule whenNotPaused nonReentrant {
        if (users.length != slashes.length) revert InvalidParams();
        address[] memory none;
        for (uint256 i; i < users.length; ++i) {
            if (slashes[i] > exposure) revert InvalidParams();
            _slash(users[i], Role.Validator, slashes[i], recipient, none, Ledger.Validation);
        }
        for (uint256 i; i < users.length; ++i) {
            uint256 rest = exposure - slashes[i];
            uint256 locked = _accounts[users[i]].validatorLocked;
            // A lock manager may have released some of it; the round must close all the same.
            if (rest > locked) rest = locked;
            if (rest == 0) continue;
            _unlock(users[i], rest, Ledger.Validation);
            emit ValidatorStakeUnlocked(jobId, users[i], rest);
        }
    }

    function _lock(address user, uint256 amount, uint64 lockSeconds, Ledger ledger) private returns (uint64) {
        Account storage a = _accounts[user];
        if (!_covers(a, amount)) revert InsufficientStake();
        uint256 until = block.timestamp + lockSeconds;
        if (until > type(uint40).max) until = type(uint40).max;
        if (until < a.unlockTime) until = a.unlockTime;
        if (ledger == Ledger.Registry) a.registryLocked += uint96(amount);
        else a.validatorLocked += uint96(amount);
        a.unlockTime = uint40(until);
        emit StakeTimeLocked(user, amount, uint64(until));
        return uint64(until);
    }

    // --- slashing -----------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManager
    function slash(address user, Role role, uint256 amount, address employer) external whenNotPaused nonReentrant {
        _slash(user, role, amount, employer, new address[](0), _moduleLedger(role));
    }

    /// @inheritdoc IStakeManager
    function slash(address user, Role role, uint256 amount, address employer, address[] calldata validators)
        external
        whenNotPaused
        nonReentrant
    {
        _slash(user, role, amount, employer, validators, _moduleLedger(role));
    }

    /// @inheritdoc IStakeManager
    function slash(address user, uint256 amount, address recipient) external whenNotPaused nonReentrant {
        _slash(user, Role.Validator, amount, recipient, new address[](0), _disputeLedger());
    }

    /// @inheritdoc IStakeManager
    function slash(address user, uint256 amount, address recipient, address[] calldata validators)
        external
        whenNotPaused
        nonReentrant
    {
        _slash(user, Role.Validator, amount, recipient, validators, _disputeLedger());
    }

    function _moduleLedger(Role role) private view returns (Ledger) {
        if (msg.sender == _jobRegistry) return Ledger.Registry;
        if (msg.sender == _validationModule && role == Role.Validator) return Ledger.Validation;
        revert OnlyJobRegistry();
    }

    /// @dev A dispute ends after its round has released its locks, so it must not consume those of other rounds.
    function _disputeLedger() private view returns (Ledger) {
        if (msg.sender == _disputeModule) return Ledger.None;
        if (msg.sender == _validationModule) return Ledger.Validation;
        revert Unauthorized();
    }

    // --- escrow -------------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManager
    function lockReward(bytes32 jobId, address from, uint256 amount)
        external
        onlyJobRegistry
        whenNotPaused
        nonReentrant
    {
        _escrows[jobId] += amount;
        TOKEN.safeTransferFrom(from, address(this), amount);
        emit StakeEscrowLocked(jobId, from, amount);
    }

    /// @inheritdoc IStakeManager
    function refundEscrow(bytes32 jobId, address to, uint256 amount)
        external
        onlyJobRegistry
        whenNotPaused
        nonReentrant
    {
        _takeEscrow(jobId, amount);
        _releaseTo(jobId, to, amount);
    }

    /// @inheritdoc IStakeManager
    function finalizeJobFundsWithPct(
        bytes32 jobId,
        address employer,
        address agent,
        uint256 agentPct,
        uint256 reward,
        uint256 validatorReward,
        uint256 fee,
        address feePool_,
        bool
    ) external onlyJobRegistry whenNotPaused nonReentrant returns (uint256 bonus) {
        return _finalizeJob(Payment(jobId, employer, agent, agentPct, reward, validatorReward, fee, feePool_));
    }

    /// @inheritdoc IStakeManager
    function distributeValidatorRewards(
        bytes32 jobId,
        uint256 amount,
        address[] calldata entitled,
        uint256 seats,
        address employer
    ) external onlyJobRegistry whenNotPaused nonReentrant {
        if (entitled.length > seats) revert InvalidParams();
        _takeEscrow(jobId, amount);
        uint256 earned;
        if (entitled.length != 0) {
            earned = amount * entitled.length / seats;
            _payByPct(jobId, entitled, earned);
        }
        if (amount > earned) _releaseTo(jobId, employer, amount - earned);
    }

    /// @inheritdoc IStakeManager
    function redistributeEscrow(bytes32 jobId, address recipient, uint256 amount)
        external
        onlyJobRegistry
        whenNotPaused
        nonReentrant
    {
        _redistribute(jobId, recipient, amount, new address[](0));
    }

    /// @inheritdoc IStakeManager
    function redistributeEscrow(bytes32 jobId, address recipient, uint256 amount, address[] calldata validators)
        external
        onlyJobRegistry
        whenNotPaused
        nonReentrant
    {
        _redistribute(jobId, recipient, amount, validators);
    }

    function _redistribute(bytes32 jobId, address recipient, uint256 amount, address[] memory validators) private {
        _takeEscrow(jobId, amount);
        if (amount == 0) return;
        if (_settings.escrowPenalty) {
            _penalizeEscrow(jobId, recipient, amount, validators);
            return;
        }
        if (recipient == address(0)) revert InvalidRecipient();
        TOKEN.safeTransfer(recipient, amount);
        emit EscrowPenaltyApplied(jobId, recipient, amount, amount, 0, 0, 0, 0);
        _emitStats(amount, 0);
    }

    function _releaseTo(bytes32 jobId, address to, uint256 amount) private {
        if (to == address(0)) revert InvalidRecipient();
        TOKEN.safeTransfer(to, amount);
        emit StakeReleased(jobId, to, amount);
    }

    // --- disputes -----------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManager
    function lockDisputeFee(address payer, uint256 amount) external onlyDisputeModule whenNotPaused nonReentrant {
        _disputeFees += amount;
        TOKEN.safeTransferFrom(payer, address(this), amount);
        emit DisputeFeeLocked(payer, amount);
    }

    /// @inheritdoc IStakeManager
    function payDisputeFee(address to, uint256 amount) external onlyDisputeModule whenNotPaused nonReentrant {
        if (amount > _disputeFees) revert InsufficientEscrow();
        if (to == address(0)) revert InvalidRecipient();
        _disputeFees -= amount;
        TOKEN.safeTransfer(to, amount);
        emit DisputeFeePaid(to, amount);
    }

    /// @inheritdoc IStakeManager
    function recordDispute() external onlyDisputeModule whenNotPaused {
        ++_disputeCount;
    }

    /// @inheritdoc IStakeManager
    function token() external view returns (address) {
        return address(TOKEN);
    }

    // --- construction -------------------------------------------------------------------------------------------

    function _initSlashing(uint256 employerPct, uint256 treasuryPct) private {
        if (employerPct == 0 && treasuryPct == 0) treasuryPct = 100;
        if (!SlashSplit.isValid(employerPct) || !SlashSplit.isValid(treasuryPct)) revert InvalidPercentage();
        if (SlashSplit.toBps(employerPct) + SlashSplit.toBps(treasuryPct) != 10_000) revert InvalidPercentage();
        _settings.slash.employer = uint16(employerPct);
        _settings.slash.treasury = uint16(treasuryPct);
        emit SlashingPercentagesUpdated(employerPct, treasuryPct);
        _emitParameters();
    }

    function _initTreasury(address treasury_) private {
        if (treasury_ == governance()) revert InvalidTreasury();
        if (treasury_ != address(0)) {
            _treasuryAllowed[treasury_] = true;
            emit TreasuryAllowlistUpdated(treasury_, true);
        }
        _treasury = treasury_;
        emit TreasuryUpdated(treasury_);
    }

    function _token() internal view override(StakeManagerBase) returns (IERC20) {
        return TOKEN;
    }
}
