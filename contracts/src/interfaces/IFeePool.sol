// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerEvents} from "./IStakeManagerEvents.sol";

/// @title IFeePool
/// @notice Collects fees and shares them over the boosted stake of one role. Amounts are token base units.
interface IFeePool {
    struct ConfigUpdate {
        bool setStakeManager;
        address stakeManager;
        bool setRewardRole;
        IStakeManagerEvents.Role rewardRole;
        bool setBurnPct;
        uint256 burnPct;
        bool setTreasury;
        address treasury;
        bool setGovernance;
        address governance;
        bool setTaxPolicy;
        address taxPolicy;
        bool setPauser;
        address pauser;
        bool setPauserManager;
        address pauserManager;
    }

    struct TreasuryAllowlistUpdate {
        address treasury;
        bool allowed;
    }

    struct RewarderUpdate {
        address rewarder;
        bool allowed;
    }

    event FeeDeposited(address indexed from, uint256 amount);
    event FeesBurned(address indexed caller, uint256 amount);
    event FeesDistributed(uint256 amount);
    event RewardsClaimed(address indexed user, uint256 amount);
    event RewardPoolContribution(address indexed contributor, uint256 amount);
    event TreasuryRewarded(address indexed treasury, uint256 amount);
    event GovernanceWithdrawal(address indexed to, uint256 amount);
    event StakeManagerUpdated(address indexed stakeManager);
    event ModulesUpdated(address indexed stakeManager);
    event RewardRoleUpdated(IStakeManagerEvents.Role role);
    event BurnPctUpdated(uint256 pct);
    event TreasuryUpdated(address indexed treasury);
    event TreasuryAllowlistUpdated(address indexed treasury, bool allowed);
    event GovernanceUpdated(address indexed governance);
    event TaxPolicyUpdated(address indexed policy);
    event RewarderUpdated(address indexed rewarder, bool allowed);
    event ConfigurationApplied(
        address indexed caller,
        bool stakeManagerUpdated,
        bool rewardRoleUpdated,
        bool burnPctUpdated,
        bool treasuryUpdated,
        bool governanceUpdated,
        bool taxPolicyUpdated,
        bool pauserUpdated,
        bool pauserManagerUpdated,
        uint256 rewarderUpdates,
        uint256 treasuryAllowlistUpdates
    );

    error EtherNotAccepted();
    error InsufficientRewardBalance();
    error InvalidPercentage();
    error InvalidRecipient();
    error InvalidStakeManagerVersion();
    error InvalidTaxPolicy();
    error InvalidTokenDecimals();
    error InvalidTreasury();
    error NotGovernance();
    error NotOwnerOrPauser();
    error NotRewarder();
    error NotStakeManager();
    error PolicyNotTaxExempt();
    error TaxPolicyNotAcknowledged(address account);
    error TokenNotBurnable();
    error ZeroAddress();
    error ZeroAmount();

    /// @notice Interface generation, 2.
    function version() external view returns (uint256);
    function isTaxExempt() external pure returns (bool);
    /// @notice Unit of {cumulativePerToken}.
    function ACCUMULATOR_SCALE() external view returns (uint256);
    function DEFAULT_BURN_PCT() external view returns (uint256);

    /// @notice Books a fee that the stake manager has just transferred here. Stake manager only.
    /// @param amount token base units, not zero
    function depositFee(uint256 amount) external;
    /// @notice Takes a contribution from the caller's allowance into the fees to be shared.
    function contribute(uint256 amount) external;
    /// @notice Shares the pending fees over the boosted stake of the reward role; burns them if there is none.
    /// @dev Waits, and changes nothing, while the stake manager reports its changes of stake elsewhere.
    function distributeFees() external;
    /// @notice Shares pending fees and pays the caller what its stake has earned.
    function claimRewards() external;
    /// @notice Pays a reward out of what is not owed to stakers. Allow-listed rewarders only.
    function reward(address to, uint256 amount) external;
    /// @notice Takes tokens out of the pool, in an emergency also those that stakers have earned. Governance only.
    function governanceWithdraw(address to, uint256 amount) external;
    /// @notice Settles what a staker has earned so far and takes over its present boosted stake. Anyone may ask for it;
    /// needed once for stake that is older than the pool.
    function syncStake(address user) external;
    /// @notice Settles what a staker has earned with its boosted stake before a change. Stake manager only.
    /// @param previous boosted stake before the change
    function stakeChanged(address user, IStakeManagerEvents.Role role, uint256 previous) external;

    function setStakeManager(address manager) external;
    function setRewardRole(IStakeManagerEvents.Role role) external;
    /// @notice Sets the percentage of every fee that is burned, 0 to 100.
    function setBurnPct(uint256 pct) external;
    function setTreasury(address newTreasury) external;
    function setTreasuryAllowlist(address treasury_, bool allowed) external;
    function setGovernance(address newGovernance) external;
    function setTaxPolicy(address policy) external;
    function setRewarder(address rewarder, bool allowed) external;
    /// @notice Several of the settings above at once. Owner only.
    function applyConfiguration(
        ConfigUpdate calldata config,
        TreasuryAllowlistUpdate[] calldata allowlistUpdates,
        RewarderUpdate[] calldata rewarderUpdates
    ) external;

    function token() external view returns (address);
    function stakeManager() external view returns (address);
    function taxPolicy() external view returns (address);
    function governance() external view returns (address);
    function treasury() external view returns (address);
    function treasuryAllowlist(address treasury_) external view returns (bool);
    /// @notice Sum of rewards that an allow-listed treasury has received.
    function treasuryRewards(address treasury_) external view returns (uint256);
    function rewarders(address rewarder) external view returns (bool);
    function rewardRole() external view returns (IStakeManagerEvents.Role);
    function burnPct() external view returns (uint256);
    /// @notice Fees not yet shared.
    function pendingFees() external view returns (uint256);
    /// @notice What one boosted base unit has earned since the beginning, times {ACCUMULATOR_SCALE}.
    function cumulativePerToken() external view returns (uint256);
    /// @notice Boosted stake of an account in the reward role.
    function boostedStake(address user) external view returns (uint256 amount);
    /// @notice What an account's counted stake had earned when it was last settled, as if it had been there always.
    function userCheckpoint(address user) external view returns (uint256);
}
