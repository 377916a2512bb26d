// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {IStakeManagerEvents as E} from "../src/interfaces/IStakeManagerEvents.sol";
import {Governable} from "../src/libraries/Governable.sol";
import {Suite} from "./Suite.sol";

/// @notice A thermostat and a hamiltonian feed in one.
contract FeedStub {
    int256 private _value;
    bool private _silent;

    function set(int256 value, bool silent) external {
        (_value, _silent) = (value, silent);
    }

    function systemTemperature() external view returns (int256) {
        require(!_silent, "silent");
        return _value;
    }

    function currentHamiltonian() external view returns (int256) {
        require(!_silent, "silent");
        return _value;
    }
}

contract StakeManagerTuningTest is Suite {
    FeedStub private feed = new FeedStub();

    function test_defaults() public view {
        assertFalse(stakesMore.autoStakeTuning(), "off");
        assertEq(stakesMore.stakeTuneWindow(), 7 days, "window");
        assertEq(stakesMore.stakeDisputeThreshold(), 10, "threshold");
        assertEq(stakesMore.stakeIncreasePct(), 20, "up");
        assertEq(stakesMore.stakeDecreasePct(), 10, "down");
        assertEq(stakesMore.disputeWeight(), 1, "dispute weight");
        assertEq(stakesMore.temperatureWeight() + stakesMore.hamiltonianWeight(), 0, "other weights");
        assertEq(stakesMore.maxMinStake(), 0, "no ceiling");
        assertEq(stakesMore.minStakeFloor(), TOKEN, "floor");
        assertEq(stakesMore.thermostat(), address(0), "thermostat");
        assertEq(stakesMore.hamiltonianFeed(), address(0), "feed");
        assertEq(stakesMore.lastStakeTune(), 0, "never");
    }

    function test_checkpointStake_doesNothingWhenOffOrTooEarly() public {
        _dispute(10);
        _pass(8 days);
        stakesMore.checkpointStake();
        assertEq(stakes.minStake(), TOKEN, "off");
        stakesMore.autoTuneStakes(true);
        assertEq(stakesMore.lastStakeTune(), vm.getBlockTimestamp(), "a window begins");
        _pass(7 days - 1);
        stakesMore.checkpointStake();
        assertEq(stakes.minStake(), TOKEN, "early");
        assertEq(stakesMore.disputeCount(), 10, "still counted");
    }

    function test_checkpointStake_raisesUnderDisputes() public {
        stakesMore.autoTuneStakes(true);
        _dispute(10);
        _pass(7 days);
        vm.expectEmit(address(stakes));
        emit E.MinStakeUpdated(1.2e18);
        vm.prank(stranger);
        stakesMore.checkpointStake();
        assertEq(stakes.minStake(), 1.2e18, "raised");
        assertEq(stakesMore.disputeCount(), 0, "counted anew");
        assertEq(stakesMore.lastStakeTune(), vm.getBlockTimestamp(), "time");
    }

    function test_checkpointStake_keepsUnderLittlePressure() public {
        stakesMore.autoTuneStakes(true);
        _dispute(9);
        _pass(7 days);
        stakesMore.checkpointStake();
        assertEq(stakes.minStake(), TOKEN, "kept");
        assertEq(stakesMore.disputeCount(), 0, "counted anew");
    }

    function test_checkpointStake_lowersToTheFloor() public {
        stakesMore.setMinStake(1.15e18);
        stakesMore.autoTuneStakes(true);
        _tune();
        assertEq(stakes.minStake(), 1.035e18, "lowered");
        _tune();
        assertEq(stakes.minStake(), TOKEN, "floor");
        _tune();
        assertEq(stakes.minStake(), TOKEN, "stays");
        stakesMore.setMinStake(0.5e18);
        _tune();
        assertEq(stakes.minStake(), 0.5e18, "not raised to the floor");
    }

    function test_checkpointStake_neverReachesZero() public {
        _configure(0, 0, 1, 1, 0);
        stakesMore.setMinStake(1);
        stakesMore.autoTuneStakes(true);
        _tune();
        assertEq(stakes.minStake(), 1, "least");
    }

    function test_checkpointStake_raisesToTheCeiling() public {
        _configure(0, 1.1e18, 1, 0, 0);
        stakesMore.autoTuneStakes(true);
        _dispute(10);
        _tune();
        assertEq(stakes.minStake(), 1.1e18, "ceiling");
        stakesMore.setMinStake(3e18);
        _dispute(10);
        _tune();
        assertEq(stakes.minStake(), 3e18, "not lowered to the ceiling");
    }

    function test_checkpointStake_weighsFeeds() public {
        stakesMore.setThermostat(address(feed));
        stakesMore.setHamiltonianFeed(address(feed));
        _configure(0, 0, 0, 6, 4);
        stakesMore.autoTuneStakes(true);
        feed.set(101, false);
        _tune();
        assertEq(stakes.minStake(), 1.2e18, "both above");
        feed.set(100, false);
        _tune();
        assertEq(stakes.minStake(), 1.08e18, "neither above");
        stakesMore.setHamiltonianFeed(address(0));
        feed.set(101, false);
        _tune();
        assertEq(stakes.minStake(), 1.08e18, "one is not enough");
        feed.set(type(int256).min, false);
        _tune();
        assertEq(stakes.minStake(), 0.972e18, "far below");
    }

    function test_checkpointStake_revertsWhenAFeedIsSilent() public {
        stakesMore.setThermostat(address(feed));
        stakesMore.autoTuneStakes(true);
        feed.set(0, true);
        _pass(7 days);
        vm.expectRevert(E.InvalidModule.selector);
        stakesMore.checkpointStake();
    }

    function test_checkpointStake_revertsWhilePaused() public {
        stakesMore.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        stakesMore.checkpointStake();
    }

    function testFuzz_checkpointStake_staysInBounds(uint256 minimum, uint8 up, uint8 down, uint8 count) public {
        minimum = bound(minimum, 1, type(uint256).max);
        stakesMore.setMinStake(minimum);
        stakesMore.configureAutoStake(10, up % 101, down % 101, 1, 1, 0, 0, 0, 1, 0, 0);
        stakesMore.autoTuneStakes(true);
        _dispute(count % 12);
        _tune();
        uint256 next = stakes.minStake();
        assertGe(next, 1, "never zero");
        if (minimum > type(uint96).max) assertEq(next, minimum, "out of reach");
        else assertLe(next, 2 * minimum, "at most doubled");
    }

    function test_configureAutoStake_keepsAllValues() public {
        vm.expectEmit(address(stakes));
        emit E.AutoStakeConfigUpdated(1, 2, 3, 4, 5, 6, -7, -8, 9, 10, 11);
        stakesMore.configureAutoStake(1, 2, 3, 4, 5, 6, -7, -8, 9, 10, 11);
        assertEq(stakesMore.stakeDisputeThreshold(), 1, "threshold");
        assertEq(stakesMore.stakeIncreasePct(), 2, "up");
        assertEq(stakesMore.stakeDecreasePct(), 3, "down");
        assertEq(stakesMore.stakeTuneWindow(), 4, "window");
        assertEq(stakesMore.minStakeFloor(), 5, "floor");
        assertEq(stakesMore.maxMinStake(), 6, "ceiling");
        assertTrue(stakesMore.stakeTempThreshold() == -7, "temperature");
        assertTrue(stakesMore.stakeHamiltonianThreshold() == -8, "hamiltonian");
        assertEq(stakesMore.disputeWeight(), 9, "dispute weight");
        assertEq(stakesMore.temperatureWeight(), 10, "temperature weight");
        assertEq(stakesMore.hamiltonianWeight(), 11, "hamiltonian weight");
    }

    function test_configureAutoStake_revertsOutOfRange() public {
        uint256 much = uint256(1) << 128;
        vm.expectRevert(E.InvalidPercentage.selector);
        stakesMore.configureAutoStake(1, 101, 0, 1, 0, 0, 0, 0, 1, 0, 0);
        vm.expectRevert(E.InvalidPercentage.selector);
        stakesMore.configureAutoStake(1, 0, 101, 1, 0, 0, 0, 0, 1, 0, 0);
        vm.expectRevert(E.InvalidParams.selector);
        stakesMore.configureAutoStake(0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0);
        vm.expectRevert(E.InvalidParams.selector);
        stakesMore.configureAutoStake(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
        vm.expectRevert(E.InvalidParams.selector);
        stakesMore.configureAutoStake(1, 0, 0, 1 << 40, 0, 0, 0, 0, 1, 0, 0);
        vm.expectRevert(E.InvalidParams.selector);
        stakesMore.configureAutoStake(1, 0, 0, 1, 2, 1, 0, 0, 1, 0, 0);
        vm.expectRevert(E.InvalidParams.selector);
        stakesMore.configureAutoStake(1, 0, 0, 1, 0, 0, 0, 0, much, 0, 0);
        vm.expectRevert(E.InvalidParams.selector);
        stakesMore.configureAutoStake(1, 0, 0, 1, 0, 0, 0, 0, 0, much, 0);
        vm.expectRevert(E.InvalidParams.selector);
        stakesMore.configureAutoStake(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, much);
    }

    function test_feeds_areContractsOrNone() public {
        vm.expectEmit(address(stakes));
        emit E.ThermostatUpdated(address(feed));
        stakesMore.setThermostat(address(feed));
        vm.expectEmit(address(stakes));
        emit E.HamiltonianFeedUpdated(address(feed));
        stakesMore.setHamiltonianFeed(address(feed));
        assertEq(stakesMore.thermostat(), address(feed), "thermostat");
        assertEq(stakesMore.hamiltonianFeed(), address(feed), "feed");
        vm.expectRevert(E.InvalidModule.selector);
        stakesMore.setThermostat(stranger);
        vm.expectRevert(E.InvalidModule.selector);
        stakesMore.setHamiltonianFeed(stranger);
        stakesMore.setThermostat(address(0));
    }

    function test_setters_areForGovernanceOnly() public {
        vm.startPrank(stranger);
        vm.expectRevert(Governable.NotGovernance.selector);
        stakesMore.autoTuneStakes(true);
        vm.expectRevert(Governable.NotGovernance.selector);
        stakesMore.configureAutoStake(1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0);
        vm.expectRevert(Governable.NotGovernance.selector);
        stakesMore.setThermostat(address(feed));
        vm.expectRevert(Governable.NotGovernance.selector);
        stakesMore.setHamiltonianFeed(address(feed));
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ helpers

    function _configure(uint256 floor, uint256 ceil, uint256 disputeW, uint256 tempW, uint256 hamW) private {
        stakesMore.configureAutoStake(10, 20, 10, 7 days, floor, ceil, 100, 100, disputeW, tempW, hamW);
    }

    function _dispute(uint256 count) private {
        vm.startPrank(address(disputes));
        for (uint256 i = 0; i < count; i++) {
            stakes.recordDispute();
        }
        vm.stopPrank();
    }

    function _pass(uint256 time) private {
        vm.warp(vm.getBlockTimestamp() + time);
    }

    function _tune() private {
        _pass(7 days);
        stakesMore.checkpointStake();
    }
}
