// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IAGIALPHA} from "./interfaces/IAGIALPHA.sol";
import {IFeePool} from "./interfaces/IFeePool.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";
import {AGIALPHA_TOKEN, MODULE_VERSION} from "./libraries/Constants.sol";
import {OwnablePausable} from "./libraries/OwnablePausable.sol";
import {Probe} from "./libraries/Probe.sol";
import {ReentrancyLock} from "./libraries/ReentrancyLock.sol";

/// @title FeePool
/// @notice Collects the fees of jobs and contributions, and shares them over the boosted stake of one role.
/// @dev Each staker's earnings are settled with the stake that was there while they accrued: the stake manager reports
/// a change as it happens. A staker who comes late gets no history, one who leaves keeps what was earned.
contract FeePool is IFeePool, OwnablePausable, ReentrancyLock {
    using SafeERC20 for IERC20;

    struct Earner {
        // cumulativePerToken up to which earnings are settled.
        uint256 cumulative;
        // Boosted stake that earns since then.
        uint128 weight;
        uint128 accrued;
    }

    /// @inheritdoc IFeePool
    uint256 public constant ACCUMULATOR_SCALE = 1e12;
    /// @inheritdoc IFeePool
    uint256 public constant DEFAULT_BURN_PCT = 1;

    IERC20 private immutable TOKEN;

    /// @inheritdoc IFeePool
    address public stakeManager;
    /// @inheritdoc IFeePool
    IStakeManagerEvents.Role public rewardRole = IStakeManagerEvents.Role.Platform;
    uint8 private _burnPct;
    /// @inheritdoc IFeePool
    uint256 public pendingFees;
    /// @inheritdoc IFeePool
    uint256 public cumulativePerToken;
    // Shared out and not yet claimed.
    uint256 private _owed;
    /// @inheritdoc IFeePool
    address public taxPolicy;
    /// @inheritdoc IFeePool
    address public governance;
    /// @inheritdoc IFeePool
    address public treasury;
    /// @inheritdoc IFeePool
    mapping(address treasury => bool) public treasuryAllowlist;
    /// @inheritdoc IFeePool
    mapping(address treasury => uint256) public treasuryRewards;
    /// @inheritdoc IFeePool
    mapping(address rewarder => bool) public rewarders;
    mapping(address user => Earner) private _earners;

    modifier taxAcknowledged() {
        _requireAcknowledged();
        _;
    }

    modifier onlyStakeManager() {
        if (msg.sender != stakeManager) revert NotStakeManager();
        _;
    }

    /// @param stakeManager_ zero to set it later
    /// @param burnPct_ percentage of fees that is burned; zero means 1, use setBurnPct for none
    /// @param treasury_ zero for none; not the deployer
    /// @param taxPolicy_ zero for none
    /// @param token_ zero for the canonical address
    constructor(address stakeManager_, uint256 burnPct_, address treasury_, address taxPolicy_, address token_)
        Ownable(msg.sender)
    {
        if (token_ == address(0)) token_ = AGIALPHA_TOKEN;
        if (!Probe.hasEighteenDecimals(token_)) revert InvalidTokenDecimals();
        TOKEN = IERC20(token_);
        if (stakeManager_ != address(0)) _setStakeManager(stakeManager_);
        _setBurnPct(burnPct_ == 0 ? DEFAULT_BURN_PCT : burnPct_);
        if (treasury_ != address(0)) {
            _setTreasuryAllowlist(treasury_, true);
            _setTreasury(treasury_);
        }
        if (taxPolicy_ != address(0)) _setTaxPolicy(taxPolicy_);
    }

    receive() external payable {
        revert EtherNotAccepted();
    }

    fallback() external payable {
        revert EtherNotAccepted();
    }

    // --- fees ---------------------------------------------------------------------------------------------------

    /// @inheritdoc IFeePool
    function depositFee(uint256 amount) external onlyStakeManager whenNotPaused nonReentrant {
        if (amount == 0) revert ZeroAmount();
        uint256 burned = amount * _burnPct / 100;
        pendingFees += amount - burned;
        _burn(burned);
        emit FeeDeposited(msg.sender, amount);
    }

    /// @inheritdoc IFeePool
    function contribute(uint256 amount) external whenNotPaused taxAcknowledged nonReentrant {
        if (amount == 0) revert ZeroAmount();
        pendingFees += amount;
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        emit RewardPoolContribution(msg.sender, amount);
    }

    /// @inheritdoc IFeePool
    function distributeFees() external whenNotPaused taxAcknowledged nonReentrant {
        if (_listens()) _distribute();
    }

    /// @inheritdoc IFeePool
    function claimRewards() external whenNotPaused taxAcknowledged nonReentrant {
        if (_listens()) _distribute();
        _sync(msg.sender);
        Earner storage earner = _earners[msg.sender];
        uint256 amount = earner.accrued;
        if (amount == 0) return;
        if (amount > TOKEN.balanceOf(address(this))) revert InsufficientRewardBalance();
        earner.accrued = 0;
        _owed -= amount;
        TOKEN.safeTransfer(msg.sender, amount);
        emit RewardsClaimed(msg.sender, amount);
    }

    /// @inheritdoc IFeePool
    function reward(address to, uint256 amount) external whenNotPaused nonReentrant {
        if (!rewarders[msg.sender]) revert NotRewarder();
        if (to == address(0)) revert InvalidRecipient();
        if (amount == 0) revert ZeroAmount();
        uint256 balance = TOKEN.balanceOf(address(this));
        if (balance < _owed || amount > balance - _owed) revert InsufficientRewardBalance();
        _capPending(balance - _owed - amount);
        TOKEN.safeTransfer(to, amount);
        emit RewardsClaimed(to, amount);
        if (treasuryAllowlist[to]) {
            treasuryRewards[to] += amount;
            emit TreasuryRewarded(to, amount);
        }
    }

    /// @inheritdoc IFeePool
    function governanceWithdraw(address to, uint256 amount) external taxAcknowledged nonReentrant {
        if (msg.sender != governance) revert NotGovernance();
        if (to == address(0)) revert InvalidRecipient();
        if (amount == 0) revert ZeroAmount();
        uint256 balance = TOKEN.balanceOf(address(this));
        if (amount > balance) revert InsufficientRewardBalance();
        uint256 rest = balance - amount;
        _capPending(rest > _owed ? rest - _owed : 0);
        TOKEN.safeTransfer(to, amount);
        emit GovernanceWithdrawal(to, amount);
    }

    // --- stakes -------------------------------------------------------------------------------------------------

    /// @inheritdoc IFeePool
    function syncStake(address user) external {
        _sync(user);
    }

    /// @inheritdoc IFeePool
    function stakeChanged(address user, IStakeManagerEvents.Role role, uint256 previous) external onlyStakeManager {
        if (role == rewardRole) _settle(user, previous, boostedStake(user));
    }

    // --- owner --------------------------------------------------------------------------------------------------

    /// @inheritdoc IFeePool
    function setStakeManager(address manager) external onlyOwner {
        _setStakeManager(manager);
    }

    /// @inheritdoc IFeePool
    function setRewardRole(IStakeManagerEvents.Role role) external onlyOwner {
        _setRewardRole(role);
    }

    /// @inheritdoc IFeePool
    function setBurnPct(uint256 pct) external onlyOwner {
        _setBurnPct(pct);
    }

    /// @inheritdoc IFeePool
    function setTreasury(address newTreasury) external onlyOwner {
        _setTreasury(newTreasury);
    }

    /// @inheritdoc IFeePool
    function setTreasuryAllowlist(address treasury_, bool allowed) external onlyOwner {
        _setTreasuryAllowlist(treasury_, allowed);
    }

    /// @inheritdoc IFeePool
    function setGovernance(address newGovernance) external onlyOwner {
        _setGovernance(newGovernance);
    }

    /// @inheritdoc IFeePool
    function setTaxPolicy(address policy) external onlyOwner {
        _setTaxPolicy(policy);
    }

    /// @inheritdoc IFeePool
    function setRewarder(address rewarder, bool allowed) external onlyOwner {
        _setRewarder(rewarder, allowed);
    }

    /// @inheritdoc IFeePool
    function applyConfiguration(
        ConfigUpdate calldata config,
        TreasuryAllowlistUpdate[] calldata allowlistUpdates,
        RewarderUpdate[] calldata rewarderUpdates
    ) external onlyOwner {
        // Allow-listing comes first, so that one call can name a new treasury and set it.
        for (uint256 i; i < allowlistUpdates.length; ++i) {
            _setTreasuryAllowlist(allowlistUpdates[i].treasury, allowlistUpdates[i].allowed);
        }
        for (uint256 i; i < rewarderUpdates.length; ++i) {
            _setRewarder(rewarderUpdates[i].rewarder, rewarderUpdates[i].allowed);
        }
        if (config.setStakeManager) _setStakeManager(config.stakeManager);
        if (config.setRewardRole) _setRewardRole(config.rewardRole);
        if (config.setBurnPct) _setBurnPct(config.burnPct);
        if (config.setTreasury) _setTreasury(config.treasury);
        if (config.setGovernance) _setGovernance(config.governance);
        if (config.setTaxPolicy) _setTaxPolicy(config.taxPolicy);
        if (config.setPauser) _setPauser(config.pauser);
        if (config.setPauserManager) _setPauserManager(config.pauserManager);
        emit ConfigurationApplied(
            msg.sender,
            config.setStakeManager,
            config.setRewardRole,
            config.setBurnPct,
            config.setTreasury,
            config.setGovernance,
            config.setTaxPolicy,
            config.setPauser,
            config.setPauserManager,
            rewarderUpdates.length,
            allowlistUpdates.length
        );
    }

    // --- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IFeePool
    function version() external pure returns (uint256) {
        return MODULE_VERSION;
    }

    /// @inheritdoc IFeePool
    function isTaxExempt() external pure returns (bool) {
        return true;
    }

    /// @inheritdoc IFeePool
    function token() external view returns (address) {
        return address(TOKEN);
    }

    /// @inheritdoc IFeePool
    function burnPct() external view returns (uint256) {
        return _burnPct;
    }

    /// @inheritdoc IFeePool
    function boostedStake(address user) public view returns (uint256 amount) {
        if (stakeManager == address(0)) return 0;
        return IStakeManager(stakeManager).boostedStakeOf(user, rewardRole);
    }

    /// @inheritdoc IFeePool
    function userCheckpoint(address user) external view returns (uint256) {
        Earner storage earner = _earners[user];
        return earner.weight * earner.cumulative / ACCUMULATOR_SCALE;
    }

    // --- internal -----------------------------------------------------------------------------------------------

    /// @dev Whether changes of stake are reported here. Otherwise stake could be borrowed for the moment of a claim.
    function _listens() private view returns (bool) {
        return stakeManager != address(0) && IStakeManager(stakeManager).stakeListener() == address(this);
    }

    function _sync(address user) private {
        if (!_listens()) {
            _settle(user, 0, 0);
            return;
        }
        uint256 present = boostedStake(user);
        _settle(user, present, present);
    }

    /// @dev Credits the counted stake, or what was really there if that is less, and counts another from now on.
    function _settle(address user, uint256 previous, uint256 next) private {
        Earner storage earner = _earners[user];
        uint256 weight = earner.weight;
        if (previous < weight) weight = previous;
        uint256 earned = weight * (cumulativePerToken - earner.cumulative) / ACCUMULATOR_SCALE;
        if (earned != 0) earner.accrued += uint128(earned);
        earner.cumulative = cumulativePerToken;
        // Stake, even boosted, is far below 2^128, and earnings are bounded by the token's supply.
        earner.weight = uint128(next);
    }

    function _distribute() private {
        uint256 amount = pendingFees;
        if (amount == 0) return;
        pendingFees = 0;
        uint256 total = IStakeManager(stakeManager).totalBoostedStake(rewardRole);
        if (total == 0) {
            _burn(amount);
            return;
        }
        cumulativePerToken += amount * ACCUMULATOR_SCALE / total;
        _owed += amount;
        emit FeesDistributed(amount);
    }

    function _burn(uint256 amount) private {
        if (amount == 0) return;
        try IAGIALPHA(address(TOKEN)).burn(amount) {}
        catch {
            revert TokenNotBurnable();
        }
        emit FeesBurned(msg.sender, amount);
    }

    function _capPending(uint256 most) private {
        if (pendingFees > most) pendingFees = most;
    }

    function _requireAcknowledged() private view {
        if (taxPolicy == address(0) || msg.sender == owner() || msg.sender == stakeManager) return;
        if (!ITaxPolicy(taxPolicy).hasAcknowledged(msg.sender)) revert TaxPolicyNotAcknowledged(msg.sender);
    }

    function _requireOwnerOrPauser() internal view override {
        if (!_mayPause()) revert NotOwnerOrPauser();
    }

    function _setStakeManager(address manager) private {
        if (!Probe.hasVersion(manager, MODULE_VERSION)) revert InvalidStakeManagerVersion();
        stakeManager = manager;
        emit StakeManagerUpdated(manager);
        emit ModulesUpdated(manager);
    }

    function _setRewardRole(IStakeManagerEvents.Role role) private {
        rewardRole = role;
        emit RewardRoleUpdated(role);
    }

    function _setBurnPct(uint256 pct) private {
        if (pct > 100) revert InvalidPercentage();
        _burnPct = uint8(pct);
        emit BurnPctUpdated(pct);
    }

    function _setTreasury(address newTreasury) private {
        if (newTreasury == owner()) revert InvalidTreasury();
        if (newTreasury != address(0) && !treasuryAllowlist[newTreasury]) revert InvalidTreasury();
        treasury = newTreasury;
        emit TreasuryUpdated(newTreasury);
    }

    function _setTreasuryAllowlist(address treasury_, bool allowed) private {
        treasuryAllowlist[treasury_] = allowed;
        emit TreasuryAllowlistUpdated(treasury_, allowed);
    }

    function _setGovernance(address newGovernance) private {
        if (newGovernance == address(0)) revert ZeroAddress();
        governance = newGovernance;
        emit GovernanceUpdated(newGovernance);
    }

    function _setTaxPolicy(address policy) private {
        if (policy == address(0)) revert InvalidTaxPolicy();
        if (!Probe.isTaxExempt(policy)) revert PolicyNotTaxExempt();
        taxPolicy = policy;
        emit TaxPolicyUpdated(policy);
    }

    function _setRewarder(address rewarder, bool allowed) private {
        if (rewarder == address(0)) revert ZeroAddress();
        rewarders[rewarder] = allowed;
        emit RewarderUpdated(rewarder, allowed);
    }
}
