// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerEvents} from "./IStakeManagerEvents.sol";

/// @title IStakeManagerExtension
/// @notice The owner's part of the stake manager, its rarer calls and its bulky views, at the stake manager's address.
/// @dev Slash percentages up to 100 are whole percents; from 101 to 10000 they are basis points, multiples of 100.
interface IStakeManagerExtension is IStakeManagerEvents {
    /// @notice How the minimum stake tunes itself: see configureAutoStake.
    struct AutoStakeSettings {
        uint256 threshold;
        uint256 increasePct;
        uint256 decreasePct;
        uint256 window;
        uint256 floor;
        uint256 ceil;
        int256 temperatureThreshold;
        int256 hamiltonianThreshold;
        uint256 disputeWeight;
        uint256 temperatureWeight;
        uint256 hamiltonianWeight;
    }

    /// @notice Settings to make in one call: each flag says whether the values after it are meant.
    struct ConfigUpdate {
        bool setPauser;
        address pauser;
        bool setPauserManager;
        address pauserManager;
        bool setThermostat;
        address thermostat;
        bool setHamiltonianFeed;
        address hamiltonianFeed;
        bool setAutoStakeTuning;
        bool autoStakeEnabled;
        bool setAutoStakeSettings;
        AutoStakeSettings autoStakeSettings;
        bool setMinStake;
        uint256 minStake;
        bool setRoleMinimums;
        uint256 agentMinStake;
        uint256 validatorMinStake;
        uint256 platformMinStake;
        bool setSlashingPercentages;
        uint256 employerSlashPct;
        uint256 treasurySlashPct;
        bool setOperatorSlashPct;
        uint256 operatorSlashPct;
        bool setValidatorSlashRewardPct;
        uint256 validatorSlashRewardPct;
        bool setSlashBurnPct;
        uint256 slashBurnPct;
        bool setTreasury;
        address treasury;
        bool setJobRegistry;
        address jobRegistry;
        bool setDisputeModule;
        address disputeModule;
        bool setValidationModule;
        address validationModule;
        bool setModules;
        address modulesJobRegistry;
        address modulesDisputeModule;
        bool setFeePct;
        uint256 feePct;
        bool setFeePool;
        address feePool;
        bool setBurnPct;
        uint256 burnPct;
        bool setValidatorRewardPct;
        uint256 validatorRewardPct;
        bool setUnbondingPeriod;
        uint256 unbondingPeriod;
        bool setMaxStakePerAddress;
        uint256 maxStakePerAddress;
        bool setStakeRecommendations;
        uint256 recommendedMinStake;
        uint256 recommendedMaxStake;
        bool setMaxAGITypes;
        uint256 maxAGITypes;
        bool setMaxTotalPayoutPct;
        uint256 maxTotalPayoutPct;
        bool pause;
        bool unpause;
    }

    struct TreasuryAllowlistUpdate {
        address treasury;
        bool allowed;
    }

    function DEFAULT_MIN_STAKE() external view returns (uint256);
    function MAX_AGI_TYPES_CAP() external view returns (uint256);
    function MAX_PAYOUT_PCT() external view returns (uint256);
    function MAX_VALIDATORS() external view returns (uint256);

    // --- users --------------------------------------------------------------------------------------------------

    /// @notice Acknowledges the tax policy for the caller, then stakes.
    function acknowledgeAndDeposit(Role role, uint256 amount) external;
    /// @notice Acknowledges the tax policy for the user, then stakes for it at the caller's cost.
    function acknowledgeAndDepositFor(address user, Role role, uint256 amount) external;
    /// @notice Acknowledges the tax policy for the caller, then withdraws.
    function acknowledgeAndWithdraw(Role role, uint256 amount) external;
    /// @notice Withdraws a user's stake to that user. Governance only.
    function acknowledgeAndWithdrawFor(address user, Role role, uint256 amount) external;
    /// @notice Counts an account's stake again with its present payout percentage. Anyone may ask for it.
    function syncBoostedStake(address user, Role role) external;

    // --- job registry, beside the usual path --------------------------------------------------------------------

    /// @notice As finalizeJobFundsWithPct, with the agent's present payout percentage.
    function finalizeJobFunds(
        bytes32 jobId,
        address employer,
        address agent,
        uint256 reward,
        uint256 validatorReward,
        uint256 fee,
        address feePool_,
        bool byGovernance
    ) external returns (uint256 bonus);
    /// @notice Shares an amount over the whole committee that the job registry, or else the validation module, names.
    function distributeValidatorRewards(bytes32 jobId, uint256 amount) external;
    /// @notice Pays from a job's escrow, less this contract's own fee and burn percentages.
    function releaseReward(bytes32 jobId, address employer, address to, uint256 amount, bool applyBoost) external;
    /// @notice Pulls tokens into the escrow that belongs to no job.
    function lock(address from, uint256 amount) external;
    /// @notice As releaseReward, from the escrow that belongs to no job.
    function release(address employer, address to, uint256 amount, bool applyBoost) external;

    // --- governance ---------------------------------------------------------------------------------------------

    function governanceSlash(address user, Role role, uint256 pctBps, address beneficiary)
        external
        returns (uint256 amount);
    function fundOperatorRewardPool(uint256 amount) external;
    function withdrawOperatorRewardPool(address to, uint256 amount) external;
    /// @notice Chooses whether the escrow of failed jobs goes through the slash split; off by default.
    function setEscrowPenaltyOnFailure(bool enabled) external;

    function setMinStake(uint256 newMin) external;
    function setRoleMinimum(Role role, uint256 amount) external;
    function setRoleMinimums(uint256 agent, uint256 validator, uint256 platform) external;
    function setMaxStakePerAddress(uint256 maxStake) external;
    function setStakeRecommendations(uint256 newMin, uint256 newMax) external;
    function setUnbondingPeriod(uint256 newPeriod) external;
    function setFeePct(uint256 pct) external;
    function setBurnPct(uint256 pct) external;
    function setValidatorRewardPct(uint256 pct) external;
    function setSlashPercents(
        uint16 employerSlashPctBps,
        uint16 treasurySlashPctBps,
        uint16 validatorSlashPctBps,
        uint16 operatorSlashPctBps,
        uint16 burnSlashPctBps
    ) external;
    function setSlashDistribution(
        uint256 employerSlashPct_,
        uint256 treasurySlashPct_,
        uint256 operatorSlashPct_,
        uint256 validatorSlashPct_
    ) external;
    function setSlashingDistribution(uint256 employerSlashPct_, uint256 treasurySlashPct_, uint256 validatorSlashPct_)
        external;
    function setSlashingPercentages(uint256 employerSlashPct_, uint256 treasurySlashPct_) external;
    function setSlashingParameters(uint256 employerSlashPct_, uint256 treasurySlashPct_) external;
    function setOperatorSlashPct(uint256 operatorSlashPct_) external;
    function setValidatorSlashRewardPct(uint256 validatorSlashPct_) external;
    function setTreasury(address newTreasury) external;
    function setTreasuryAllowlist(address treasury_, bool allowed) external;
    function setJobRegistry(address registry) external;
    function setDisputeModule(address module) external;
    function setValidationModule(address module) external;
    function setModules(address registry, address disputeModule_) external;
    function setFeePool(address pool) external;
    function setValidatorLockManager(address manager, bool allowed) external;
    function addAGIType(address nft, uint256 payoutPct) external;
    function removeAGIType(address nft) external;
    function setMaxAGITypes(uint256 newMax) external;
    function setMaxTotalPayoutPct(uint256 newMax) external;
    function setPauser(address newPauser) external;
    function setPauserManager(address manager) external;
    function pause() external;
    function unpause() external;
    /// @notice Makes all settings that are flagged, each with the checks of its own setter, or none. Percentages that
    /// share a limit are checked as they come out together. Allow-listing comes first.
    function applyConfiguration(ConfigUpdate calldata config, TreasuryAllowlistUpdate[] calldata allowlistUpdates)
        external;

    // --- a minimum stake that tunes itself ------------------------------------------------------------------------

    /// @notice Tunes the minimum stake if that is switched on and the window since the last time has passed. Anyone
    /// may ask for it; does nothing otherwise.
    /// @dev The pressure is disputes in the window times their weight, plus the weight of each feed that reads above
    /// its threshold. Pressure of the threshold or more raises the minimum, none at all lowers it.
    function checkpointStake() external;
    /// @notice Switches tuning on or off; a window begins when it is switched on. Governance only.
    function autoTuneStakes(bool enabled) external;
    /// @notice Sets how to tune. Governance only.
    /// @param threshold pressure that raises the minimum, not zero
    /// @param upPct percent to raise it by, 0 to 100
    /// @param downPct percent to lower it by, 0 to 100
    /// @param window seconds from one tuning to the next, 1 to 2^40-1
    /// @param floor least minimum that tuning goes down to
    /// @param ceil greatest minimum that tuning goes up to, zero for no bound
    /// @param tempThreshold reading of the thermostat above which its weight counts
    /// @param hThreshold reading of the hamiltonian feed above which its weight counts
    /// @param disputeW weight of one dispute; weights are 2^128-1 at most
    /// @param tempW weight of the thermostat
    /// @param hamW weight of the hamiltonian feed
    function configureAutoStake(
        uint256 threshold,
        uint256 upPct,
        uint256 downPct,
        uint256 window,
        uint256 floor,
        uint256 ceil,
        int256 tempThreshold,
        int256 hThreshold,
        uint256 disputeW,
        uint256 tempW,
        uint256 hamW
    ) external;
    /// @notice Sets the contract whose systemTemperature() is read, zero for none. Governance only.
    function setThermostat(address thermostat_) external;
    /// @notice Sets the contract whose currentHamiltonian() is read, zero for none. Governance only.
    function setHamiltonianFeed(address feed) external;

    function autoStakeTuning() external view returns (bool);
    function thermostat() external view returns (address);
    function hamiltonianFeed() external view returns (address);
    function stakeDisputeThreshold() external view returns (uint256);
    function stakeIncreasePct() external view returns (uint256);
    function stakeDecreasePct() external view returns (uint256);
    function stakeTuneWindow() external view returns (uint256);
    function maxMinStake() external view returns (uint256);
    function stakeTempThreshold() external view returns (int256);
    function stakeHamiltonianThreshold() external view returns (int256);
    function disputeWeight() external view returns (uint256);
    function temperatureWeight() external view returns (uint256);
    function hamiltonianWeight() external view returns (uint256);
    /// @notice When the minimum stake was tuned last, or tuning was switched on.
    function lastStakeTune() external view returns (uint256);

    // --- views --------------------------------------------------------------------------------------------------

    function agiTypes(uint256 index) external view returns (address nft, uint256 payoutPct);
    function getAGITypes() external view returns (AGIType[] memory types);
    function maxAGITypes() external view returns (uint256);
    function maxTotalPayoutPct() external view returns (uint256);
    function unbonds(address user) external view returns (uint256 amt, uint64 unlockAt, bool jailed);
    function unbondingPeriod() external view returns (uint256);
    function maxStakePerAddress() external view returns (uint256);
    /// @notice Least minimum stake that tuning goes down to; the one of the deployment until it is configured.
    function minStakeFloor() external view returns (uint256);
    /// @notice Disputes since the minimum stake was tuned last.
    function disputeCount() external view returns (uint256);
    function feePct() external view returns (uint256);
    function validatorRewardPct() external view returns (uint256);
    function employerSlashPct() external view returns (uint256);
    function treasurySlashPct() external view returns (uint256);
    function operatorSlashPct() external view returns (uint256);
    function validatorSlashRewardPct() external view returns (uint256);
    function burnSlashPct() external view returns (uint256);
    function escrowPenaltyOnFailure() external view returns (bool);
    function treasury() external view returns (address);
    function treasuryAllowlist(address treasury_) external view returns (bool);
    function validatorLockManagers(address manager) external view returns (bool);
    function pauser() external view returns (address);
    function pauserManager() external view returns (address);
}
