// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {Governable} from "./libraries/Governable.sol";
import {ReentrancyLock} from "./libraries/ReentrancyLock.sol";
import {SlashSplit} from "./libraries/SlashSplit.sol";

/// @title StakeManagerStorage
/// @notice The one layout of the stake manager and of its extension, which runs in the manager's storage.
abstract contract StakeManagerStorage is IStakeManagerEvents, Governable, Pausable, ReentrancyLock {
    /// @dev The first slot is all that locking a validator writes, the second all that locking an agent writes
    /// beside the unlock time. No account holds more than 2^96-1 over its roles, so no field overflows.
    struct Account {
        uint96 validatorStake;
        uint96 validatorLocked;
        uint40 unlockTime;
        // Payout percentages above 100 with which each role is counted in the boosted totals.
        uint8 agentBoost;
        uint8 validatorBoost;
        uint8 platformBoost;
        uint96 agentStake;
        uint96 registryLocked;
        uint96 platformStake;
    }

    struct RoleTotal {
        uint128 stake;
        uint128 boosted;
    }

    struct Unbond {
        uint128 amount;
        uint64 unlockAt;
        Role role;
        bool jailed;
    }

    /// @dev One slot.
    struct Settings {
        SlashSplit.Percentages slash;
        uint8 feePct;
        uint8 burnPct;
        uint8 validatorRewardPct;
        uint8 maxAGITypes;
        uint16 maxTotalPayoutPct;
        uint40 unbondingPeriod;
        bool escrowPenalty;
    }

    /// @dev How the minimum stake tunes itself; its floor and the count of disputes stand apart.
    struct Tuning {
        address thermostat;
        uint40 lastTune;
        uint40 window;
        bool enabled;
        uint8 increasePct;
        uint128 temperatureWeight;
        uint128 hamiltonianWeight;
        address hamiltonianFeed;
        uint8 decreasePct;
        uint128 disputeWeight;
        uint256 threshold;
        uint256 ceil;
        int256 temperatureThreshold;
        int256 hamiltonianThreshold;
    }

    uint256 internal constant DEFAULT_MINIMUM = 1e18;
    uint256 internal constant MAX_TYPES = 50;
    uint256 internal constant MAX_PAYOUT = 200;

    mapping(address user => Account) internal _accounts;
    mapping(address user => Unbond) internal _unbonds;
    mapping(Role role => RoleTotal) internal _totals;
    mapping(bytes32 jobId => uint256) internal _escrows;
    mapping(Role role => uint256) internal _roleMinimums;
    mapping(address treasury => bool) internal _treasuryAllowed;
    mapping(address manager => bool) internal _lockManagers;

    Settings internal _settings;
    AGIType[] internal _agiTypes;

    uint256 internal _minStake;
    uint256 internal _minStakeFloor;
    uint256 internal _maxStakePerAddress;
    uint256 internal _operatorPool;
    uint256 internal _disputeFees;
    uint256 internal _disputeCount;

    address internal _jobRegistry;
    address internal _disputeModule;
    address internal _validationModule;
    address internal _feePool;
    address internal _treasury;
    address internal _pauser;
    address internal _pauserManager;
    // The extension cannot read the manager's immutables.
    address internal _tokenAddress;

    Tuning internal _tuning;
}
