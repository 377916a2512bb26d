// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {MODULE_VERSION} from "./libraries/Constants.sol";
import {StakeManagerSlashing} from "./StakeManagerSlashing.sol";

/// @title StakeManagerViews
/// @notice The figures of the stake manager that other modules read.
abstract contract StakeManagerViews is IStakeManager, StakeManagerSlashing {
    /// @inheritdoc IStakeManager
    function version() external pure returns (uint256) {
        return MODULE_VERSION;
    }

    /// @inheritdoc IStakeManager
    function isTaxExempt() external pure returns (bool) {
        return true;
    }

    /// @inheritdoc IStakeManager
    function jobRegistry() external view returns (address) {
        return _jobRegistry;
    }

    /// @inheritdoc IStakeManager
    function validationModule() external view returns (address) {
        return _validationModule;
    }

    /// @inheritdoc IStakeManager
    function disputeModule() external view returns (address) {
        return _disputeModule;
    }

    /// @inheritdoc IStakeManager
    function feePool() external view returns (address) {
        return _feePool;
    }

    /// @inheritdoc IStakeManager
    function stakeListener() external view returns (address) {
        return _stakeListener();
    }

    /// @inheritdoc IStakeManager
    function stakeOf(address user, Role role) external view returns (uint256) {
        return _stakeIn(_accounts[user], role);
    }

    /// @inheritdoc IStakeManager
    function stakes(address user, Role role) external view returns (uint256) {
        return _stakeIn(_accounts[user], role);
    }

    /// @inheritdoc IStakeManager
    function totalStake(Role role) external view returns (uint256) {
        return _totals[role].stake;
    }

    /// @inheritdoc IStakeManager
    function totalStakes(Role role) external view returns (uint256) {
        return _totals[role].stake;
    }

    /// @inheritdoc IStakeManager
    function totalBoostedStake(Role role) external view returns (uint256) {
        return _totals[role].boosted;
    }

    /// @inheritdoc IStakeManager
    function boostedStakeOf(address user, Role role) external view returns (uint256) {
        Account storage a = _accounts[user];
        return _boosted(_stakeIn(a, role), _boostIn(a, role));
    }

    /// @inheritdoc IStakeManager
    function minStake() external view returns (uint256) {
        return _minStake;
    }

    /// @inheritdoc IStakeManager
    function roleMinimumStake(Role role) external view returns (uint256) {
        return _roleMinimums[role];
    }

    /// @inheritdoc IStakeManager
    function lockedStakes(address user) external view returns (uint256) {
        return _lockedIn(_accounts[user]);
    }

    /// @inheritdoc IStakeManager
    function jobRegistryLockedStake(address user) external view returns (uint256) {
        return _accounts[user].registryLocked;
    }

    /// @inheritdoc IStakeManager
    function validatorModuleLockedStake(address user) external view returns (uint256) {
        return _accounts[user].validatorLocked;
    }

    /// @inheritdoc IStakeManager
    function unlockTime(address user) external view returns (uint64) {
        return _accounts[user].unlockTime;
    }

    /// @inheritdoc IStakeManager
    function freeStake(address user) external view returns (uint256) {
        Account storage a = _accounts[user];
        (uint256 held, uint256 locked) = (_totalIn(a), _lockedIn(a));
        return held > locked ? held - locked : 0;
    }

    /// @inheritdoc IStakeManager
    function drawableStake(address user, uint256 exposure) external view returns (uint256) {
        Account storage a = _accounts[user];
        uint256 held = a.validatorStake;
        return held >= exposure && _covers(a, exposure) ? held : 0;
    }

    /// @inheritdoc IStakeManager
    function jobEscrows(bytes32 jobId) external view returns (uint256) {
        return _escrows[jobId];
    }

    /// @inheritdoc IStakeManager
    function operatorRewardPool() external view returns (uint256) {
        return _operatorPool;
    }

    /// @inheritdoc IStakeManager
    function burnPct() external view returns (uint256) {
        return _settings.burnPct;
    }

    /// @inheritdoc IStakeManager
    function getTotalPayoutPct(address user) external view returns (uint256) {
        return _payoutPct(user);
    }
}
