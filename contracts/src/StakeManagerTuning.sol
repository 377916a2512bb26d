// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerExtension} from "./interfaces/IStakeManagerExtension.sol";
import {Probe} from "./libraries/Probe.sol";
import {StakeManagerSettings} from "./StakeManagerSettings.sol";

/// @title StakeManagerTuning
/// @notice A minimum stake that rises while jobs are disputed or the outer world is hot, and falls while all is calm.
abstract contract StakeManagerTuning is StakeManagerSettings {
    /// @inheritdoc IStakeManagerExtension
    function checkpointStake() external whenNotPaused {
        Tuning storage t = _tuning;
        uint256 minimum = _minStake;
        // No account can hold more than 2^96-1, so that tuning beyond it means nothing and could only overflow.
        if (!t.enabled || minimum > type(uint96).max || block.timestamp < uint256(t.lastTune) + t.window) return;
        uint256 pressure = _pressure(t);
        t.lastTune = uint40(block.timestamp);
        _disputeCount = 0;
        uint256 next = minimum;
        if (pressure >= t.threshold) next = _raised(minimum, minimum * t.increasePct / 100, t.ceil);
        else if (pressure == 0) next = _lowered(minimum, minimum * t.decreasePct / 100, _minStakeFloor);
        if (next == minimum) return;
        _setMinStake(next);
        _emitParameters();
    }

    /// @inheritdoc IStakeManagerExtension
    function autoTuneStakes(bool enabled) public onlyGovernance {
        _tuning.enabled = enabled;
        if (enabled) _tuning.lastTune = uint40(block.timestamp);
        emit AutoStakeTuningEnabled(enabled);
    }

    /// @inheritdoc IStakeManagerExtension
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
    ) external onlyGovernance {
        AutoStakeSettings memory s = AutoStakeSettings(
            threshold, upPct, downPct, window, floor, ceil, tempThreshold, hThreshold, disputeW, tempW, hamW
        );
        _configureAutoStake(s);
    }

    /// @inheritdoc IStakeManagerExtension
    function setThermostat(address thermostat_) public onlyGovernance {
        _requireCodeOrZero(thermostat_);
        _tuning.thermostat = thermostat_;
        emit ThermostatUpdated(thermostat_);
    }

    /// @inheritdoc IStakeManagerExtension
    function setHamiltonianFeed(address feed) public onlyGovernance {
        _requireCodeOrZero(feed);
        _tuning.hamiltonianFeed = feed;
        emit HamiltonianFeedUpdated(feed);
    }

    // --- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IStakeManagerExtension
    function autoStakeTuning() external view returns (bool) {
        return _tuning.enabled;
    }

    /// @inheritdoc IStakeManagerExtension
    function thermostat() external view returns (address) {
        return _tuning.thermostat;
    }

    /// @inheritdoc IStakeManagerExtension
    function hamiltonianFeed() external view returns (address) {
        return _tuning.hamiltonianFeed;
    }

    /// @inheritdoc IStakeManagerExtension
    function stakeDisputeThreshold() external view returns (uint256) {
        return _tuning.threshold;
    }

    /// @inheritdoc IStakeManagerExtension
    function stakeIncreasePct() external view returns (uint256) {
        return _tuning.increasePct;
    }

    /// @inheritdoc IStakeManagerExtension
    function stakeDecreasePct() external view returns (uint256) {
        return _tuning.decreasePct;
    }

    /// @inheritdoc IStakeManagerExtension
    function stakeTuneWindow() external view returns (uint256) {
        return _tuning.window;
    }

    /// @inheritdoc IStakeManagerExtension
    function maxMinStake() external view returns (uint256) {
        return _tuning.ceil;
    }

    /// @inheritdoc IStakeManagerExtension
    function stakeTempThreshold() external view returns (int256) {
        return _tuning.temperatureThreshold;
    }

    /// @inheritdoc IStakeManagerExtension
    function stakeHamiltonianThreshold() external view returns (int256) {
        return _tuning.hamiltonianThreshold;
    }

    /// @inheritdoc IStakeManagerExtension
    function disputeWeight() external view returns (uint256) {
        return _tuning.disputeWeight;
    }

    /// @inheritdoc IStakeManagerExtension
    function temperatureWeight() external view returns (uint256) {
        return _tuning.temperatureWeight;
    }

    /// @inheritdoc IStakeManagerExtension
    function hamiltonianWeight() external view returns (uint256) {
        return _tuning.hamiltonianWeight;
    }

    /// @inheritdoc IStakeManagerExtension
    function lastStakeTune() external view returns (uint256) {
        return _tuning.lastTune;
    }

    // --- internal -----------------------------------------------------------------------------------------------

    function _configureAutoStake(AutoStakeSettings memory s) internal {
        if (s.increasePct > 100 || s.decreasePct > 100) revert InvalidPercentage();
        if (s.threshold == 0 || s.window == 0 || s.window > type(uint40).max) revert InvalidParams();
        if ((s.disputeWeight | s.temperatureWeight | s.hamiltonianWeight) > type(uint128).max) revert InvalidParams();
        if (s.ceil != 0 && s.ceil < s.floor) revert InvalidParams();
        Tuning storage t = _tuning;
        t.threshold = s.threshold;
        t.increasePct = uint8(s.increasePct);
        t.decreasePct = uint8(s.decreasePct);
        t.window = uint40(s.window);
        _minStakeFloor = s.floor;
        t.ceil = s.ceil;
        t.temperatureThreshold = s.temperatureThreshold;
        t.hamiltonianThreshold = s.hamiltonianThreshold;
        t.disputeWeight = uint128(s.disputeWeight);
        t.temperatureWeight = uint128(s.temperatureWeight);
        t.hamiltonianWeight = uint128(s.hamiltonianWeight);
        emit AutoStakeConfigUpdated(
            s.threshold,
            s.increasePct,
            s.decreasePct,
            s.window,
            s.floor,
            s.ceil,
            s.temperatureThreshold,
            s.hamiltonianThreshold,
            s.disputeWeight,
            s.temperatureWeight,
            s.hamiltonianWeight
        );
    }

    /// @dev Disputes are counted one by one, so that their weighted number cannot overflow.
    function _pressure(Tuning storage t) private view returns (uint256 pressure) {
        pressure = _disputeCount * t.disputeWeight;
        if (_isAbove(t.thermostat, abi.encodeWithSignature("systemTemperature()"), t.temperatureThreshold)) {
            pressure += t.temperatureWeight;
        }
        if (_isAbove(t.hamiltonianFeed, abi.encodeWithSignature("currentHamiltonian()"), t.hamiltonianThreshold)) {
            pressure += t.hamiltonianWeight;
        }
    }

    /// @dev A feed that does not answer stops the tuning until governance replaces it: silence is not calm.
    function _isAbove(address feed, bytes memory question, int256 threshold) private view returns (bool) {
        if (feed == address(0)) return false;
        (bool ok, int256 value) = Probe.reading(feed, question);
        if (!ok) revert InvalidModule();
        return value > threshold;
    }

    /// @dev A minimum that governance set beyond a bound is left where it is.
    function _raised(uint256 minimum, uint256 step, uint256 ceil) private pure returns (uint256 next) {
        next = minimum + step;
        if (ceil != 0 && next > ceil) next = minimum > ceil ? minimum : ceil;
    }

    function _lowered(uint256 minimum, uint256 step, uint256 floor) private pure returns (uint256 next) {
        next = minimum - step;
        if (floor == 0) floor = 1;
        if (next < floor) next = minimum < floor ? minimum : floor;
    }

    function _requireCodeOrZero(address feed) private view {
        if (feed != address(0) && feed.code.length == 0) revert InvalidModule();
    }
}
