// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IStakeManagerEvents
/// @notice Types, events and errors that the stake manager and its extension share.
interface IStakeManagerEvents {
    /// @notice What a stake is for.
    enum Role {
        Agent,
        Validator,
        Platform
    }

    /// @notice A token whose holders are paid more: payoutPct is a percentage, 100 being the plain reward.
    struct AGIType {
        address nft;
        uint256 payoutPct;
    }

    event StakeDeposited(address indexed user, Role indexed role, uint256 amount);
    event StakeWithdrawn(address indexed user, Role indexed role, uint256 amount);
    event WithdrawRequested(address indexed user, Role indexed role, uint256 amount, uint64 unlockAt);
    event StakeTimeLocked(address indexed user, uint256 amount, uint64 unlockTime);
    event StakeUnlocked(address indexed user, uint256 amount);
    event ValidatorStakeLocked(uint256 indexed jobId, address indexed validator, uint256 amount, uint64 unlockTime);
    event ValidatorStakeUnlocked(uint256 indexed jobId, address indexed validator, uint256 amount);

    event StakeEscrowLocked(bytes32 indexed jobId, address indexed from, uint256 amount);
    /// @notice Escrow went to the employer, or a fee to the fee pool.
    event StakeReleased(bytes32 indexed jobId, address indexed to, uint256 amount);
    event RewardPaid(bytes32 indexed jobId, address indexed to, uint256 amount);
    event TokensBurned(bytes32 indexed jobId, uint256 amount);
    event JobFundsFinalized(bytes32 indexed jobId, address indexed employer);
    event EscrowPenaltyApplied(
        bytes32 indexed jobId,
        address indexed recipient,
        uint256 amount,
        uint256 employerShare,
        uint256 treasuryShare,
        uint256 operatorShare,
        uint256 validatorShare,
        uint256 burnShare
    );
    event RewardPoolUpdated(uint256 balance);
    event DisputeFeeLocked(address indexed payer, uint256 amount);
    event DisputeFeePaid(address indexed to, uint256 amount);

    /// @notice The third field is the first rewarded validator if there is one, or else the recipient.
    event Slash(address indexed agent, uint256 amount, address indexed validator);
    event StakeSlashed(
        address indexed user,
        Role role,
        address indexed employer,
        address indexed treasury,
        uint256 employerShare,
        uint256 treasuryShare,
        uint256 operatorShare,
        uint256 validatorShare,
        uint256 burnShare
    );
    /// @notice burnRatio is the burned part of the whole in 1e18 fixed point; minted is always zero.
    event SlashingStats(uint256 timestamp, uint256 minted, uint256 burned, uint256 redistributed, uint256 burnRatio);
    event OperatorSlashShareAllocated(address indexed user, Role indexed role, uint256 amount);
    event RewardValidator(address indexed validator, uint256 amount, bytes32 indexed jobId);
    event GovernanceSlash(
        address indexed user,
        Role indexed role,
        address indexed beneficiary,
        uint256 amount,
        uint256 pctBps,
        address caller
    );

    event MinStakeUpdated(uint256 minStake);
    event RoleMinimumUpdated(Role indexed role, uint256 minStake);
    event MaxStakePerAddressUpdated(uint256 maxStake);
    event UnbondingPeriodUpdated(uint256 newPeriod);
    event FeePctUpdated(uint256 pct);
    event BurnPctUpdated(uint256 pct);
    event ValidatorRewardPctUpdated(uint256 pct);
    event SlashingPercentagesUpdated(uint256 employerSlashPct, uint256 treasurySlashPct);
    event OperatorSlashPctUpdated(uint256 operatorSlashPct);
    event ValidatorSlashRewardPctUpdated(uint256 validatorSlashRewardPct);
    event SlashDistributionUpdated(
        uint256 employerSlashPct, uint256 treasurySlashPct, uint256 operatorSlashPct, uint256 validatorSlashRewardPct
    );
    event SlashPercentsUpdated(
        uint256 employerSlashPct,
        uint256 treasurySlashPct,
        uint256 validatorSlashRewardPct,
        uint256 operatorSlashPct,
        uint256 burnSlashPct
    );
    event ParametersUpdated(
        uint256 minStake,
        uint256 employerSlashPct,
        uint256 treasurySlashPct,
        uint256 operatorSlashPct,
        uint256 validatorSlashRewardPct,
        uint256 burnSlashPct,
        uint256 feePct,
        uint256 burnPct,
        uint256 validatorRewardPct
    );
    event TreasuryUpdated(address indexed treasury);
    event TreasuryAllowlistUpdated(address indexed treasury, bool allowed);
    event JobRegistryUpdated(address indexed registry);
    event DisputeModuleUpdated(address indexed module);
    event ValidationModuleUpdated(address indexed module);
    event ModulesUpdated(address indexed jobRegistry, address indexed disputeModule);
    event FeePoolUpdated(address indexed feePool);
    event ValidatorLockManagerUpdated(address indexed manager, bool allowed);
    event PauserUpdated(address indexed pauser);
    event PauserManagerUpdated(address indexed pauserManager);
    event AGITypeUpdated(address indexed nft, uint256 payoutPct);
    event AGITypeRemoved(address indexed nft);
    event MaxAGITypesUpdated(uint256 oldMax, uint256 newMax);
    event MaxTotalPayoutPctUpdated(uint256 oldMax, uint256 newMax);
    /// @notice Whether the escrow of a failed job goes through the slash split instead of back to its recipient.
    event EscrowPenaltyOnFailureUpdated(bool enabled);
    event ThermostatUpdated(address indexed thermostat);
    event HamiltonianFeedUpdated(address indexed feed);
    event AutoStakeTuningEnabled(bool enabled);
    event AutoStakeConfigUpdated(
        uint256 threshold,
        uint256 upPct,
        uint256 downPct,
        uint256 window,
        uint256 floor,
        uint256 ceil,
        int256 tempThreshold,
        int256 hThreshold,
        uint256 disputeWeight,
        uint256 tempWeight,
        uint256 hamWeight
    );
    /// @notice Many settings were made in one call; slashingUpdated also stands for the validators' share of slashes.
    event ConfigurationApplied(
        address indexed caller,
        bool pauserUpdated,
        bool pauserManagerUpdated,
        bool thermostatUpdated,
        bool hamiltonianUpdated,
        bool autoStakeTuningUpdated,
        bool autoStakeConfigUpdated,
        bool minStakeUpdated,
        bool roleMinimumsUpdated,
        bool slashingUpdated,
        bool operatorSlashPctUpdated,
        bool slashBurnPctUpdated,
        bool treasuryUpdated,
        bool jobRegistryUpdated,
        bool disputeModuleUpdated,
        bool validationModuleUpdated,
        bool modulesUpdated,
        bool feePctUpdated,
        bool feePoolUpdated,
        bool burnPctUpdated,
        bool validatorRewardPctUpdated,
        bool unbondingPeriodUpdated,
        bool maxStakePerAddressUpdated,
        bool stakeRecommendationsUpdated,
        bool maxAGITypesUpdated,
        bool maxTotalPayoutPctUpdated,
        bool paused,
        bool unpaused,
        uint256 treasuryAllowlistUpdates
    );

    error AGITypeNotFound();
    error BelowMinimumStake();
    error EtherNotAccepted();
    error InsufficientEscrow();
    error InsufficientLocked();
    error InsufficientRewardPool();
    error InsufficientStake();
    error InvalidAmount();
    error InvalidDisputeModule();
    error InvalidFeePool();
    error InvalidJobRegistry();
    error InvalidMinStake();
    error InvalidModule();
    error InvalidParams();
    error InvalidPercentage();
    error InvalidRecipient();
    error InvalidRole();
    error InvalidTokenDecimals();
    error InvalidTreasury();
    error InvalidUnbondingPeriod();
    error InvalidUser();
    error InvalidValidationModule();
    error Jailed();
    error JobRegistryNotSet();
    error MaxAGITypesBelowCurrent();
    error MaxAGITypesExceeded();
    error MaxAGITypesReached();
    error MaxStakeExceeded();
    error NoUnbond();
    error NoValidators();
    error NotGovernanceOrPauserManager();
    error OnlyDisputeModule();
    error OnlyJobRegistry();
    error PendingPenalty();
    error TaxPolicyNotAcknowledged(address account);
    error TokenNotBurnable();
    error Unauthorized();
    error UnbondLocked();
    error UnbondPending();
    error ValidationModuleNotSet();
}
