// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {StakeFixture} from "./StakeFixture.sol";

contract StakeManagerLocksTest is StakeFixture {
    event StakeTimeLocked(address indexed user, uint256 amount, uint64 unlockTime);
    event StakeUnlocked(address indexed user, uint256 amount);
    event ValidatorStakeLocked(uint256 indexed jobId, address indexed validator, uint256 amount, uint64 unlockTime);
    event ValidatorStakeUnlocked(uint256 indexed jobId, address indexed validator, uint256 amount);
    event Slash(address indexed agent, uint256 amount, address indexed validator);

    function test_lockStake_restsOnAllRoles() public {
        stake(alice, PLATFORM, 3e18);
        vm.expectEmit(address(manager));
        emit StakeTimeLocked(alice, 2e18, uint64(block.timestamp + 100));
        vm.prank(address(registry));
        manager.lockStake(alice, 2e18, 100);
        assertEq(manager.lockedStakes(alice), 2e18, "locked");
        assertEq(manager.jobRegistryLockedStake(alice), 2e18, "ledger");
        assertEq(manager.unlockTime(alice), block.timestamp + 100, "time");
        assertEq(manager.freeStake(alice), 1e18, "free");
        vm.expectRevert(IStakeManagerEvents.InsufficientStake.selector);
        vm.prank(address(registry));
        manager.lockStake(alice, 1e18 + 1, 100);
        vm.prank(address(registry));
        manager.lockStake(alice, 1e18, 50);
        assertEq(manager.unlockTime(alice), block.timestamp + 100, "later time stays");
    }

    function test_lockStake_revertsForStrangers() public {
        vm.expectRevert(IStakeManagerEvents.OnlyJobRegistry.selector);
        manager.lockStake(alice, 1, 1);
        vm.expectRevert(IStakeManagerEvents.OnlyJobRegistry.selector);
        manager.releaseStake(alice, 1);
        vm.expectRevert(IStakeManagerEvents.Unauthorized.selector);
        manager.lockValidatorStake(1, alice, 1, 1);
        vm.expectRevert(IStakeManagerEvents.Unauthorized.selector);
        manager.lockValidatorStakes(1, list(alice, bob), 1, 1);
        vm.expectRevert(IStakeManagerEvents.Unauthorized.selector);
        manager.settleValidatorRound(1, list(alice, bob), 1, new uint256[](2), alice);
    }

    function test_lockValidatorStake_revertsWithoutModule() public {
        manager = deployManager(address(0));
        vm.expectRevert(IStakeManagerEvents.ValidationModuleNotSet.selector);
        vm.prank(address(validation));
        manager.lockValidatorStake(1, alice, 1, 1);
    }

    function test_lockStake_toleratesAbsurdFigures() public {
        stake(alice, AGENT, 3e18);
        vm.expectRevert(IStakeManagerEvents.InsufficientStake.selector);
        vm.prank(address(registry));
        manager.lockStake(alice, type(uint256).max, 1);
        vm.prank(address(registry));
        manager.lockStake(alice, 1, type(uint64).max);
        assertEq(manager.unlockTime(alice), type(uint40).max, "time is capped");
    }

    function test_releaseStake_touchesOnlyItsLedger() public {
        stake(alice, VALIDATOR, 5e18);
        lockSeat(1, alice, 2e18);
        vm.prank(address(registry));
        manager.lockStake(alice, 1e18, 10);
        vm.expectRevert(IStakeManagerEvents.InsufficientLocked.selector);
        vm.prank(address(registry));
        manager.releaseStake(alice, 1e18 + 1);
        vm.prank(address(registry));
        manager.releaseStake(alice, 1e18);
        assertEq(manager.validatorModuleLockedStake(alice), 2e18, "validator ledger");
        assertTrue(manager.unlockTime(alice) != 0, "time stays with a lock");
        vm.expectRevert(IStakeManagerEvents.InsufficientLocked.selector);
        vm.prank(address(validation));
        manager.unlockValidatorStake(1, alice, 2e18 + 1);
        vm.prank(address(validation));
        manager.unlockValidatorStake(1, alice, 2e18);
        assertEq(manager.unlockTime(alice), 0, "time goes with the last lock");
    }

    function test_lockValidatorStake_servesLockManagers() public {
        stake(alice, VALIDATOR, 5e18);
        vm.prank(governor);
        manager.setValidatorLockManager(bob, true);
        vm.expectEmit(address(manager));
        emit StakeTimeLocked(alice, 1e18, uint64(block.timestamp + 5));
        vm.expectEmit(address(manager));
        emit ValidatorStakeLocked(9, alice, 1e18, uint64(block.timestamp + 5));
        vm.prank(bob);
        manager.lockValidatorStake(9, alice, 1e18, 5);
        vm.prank(bob);
        manager.unlockValidatorStake(9, alice, 1e18);
    }

    function test_drawableStake_countsRoundsByExposure() public {
        stake(alice, VALIDATOR, 5e18);
        assertEq(manager.drawableStake(alice, 2e18), 5e18, "none yet");
        lockSeat(1, alice, 2e18);
        lockSeat(2, alice, 2e18);
        assertEq(manager.drawableStake(alice, 2e18), 0, "two seats fill it");
        assertEq(manager.drawableStake(alice, 1e18), 5e18, "a smaller one fits");
        stake(alice, PLATFORM, 1e18);
        assertEq(manager.drawableStake(alice, 2e18), 5e18, "any role covers");
        assertEq(manager.drawableStake(bob, 1e18), 0, "no stake");
        stake(bob, AGENT, 9e18);
        assertEq(manager.drawableStake(bob, 1e18), 0, "no Validator stake");
    }

    function test_lockValidatorStakes_locksEachOrNone() public {
        stake(alice, VALIDATOR, 5e18);
        stake(bob, VALIDATOR, 1e18);
        vm.expectRevert(IStakeManagerEvents.InsufficientStake.selector);
        vm.prank(address(validation));
        manager.lockValidatorStakes(1, list(alice, bob), 2e18, 60);
        assertEq(manager.lockedStakes(alice), 0, "none");
        vm.prank(address(validation));
        manager.lockValidatorStakes(1, list(alice, bob), 1e18, 60);
        assertEq(manager.lockedStakes(alice), 1e18, "alice");
        assertEq(manager.lockedStakes(bob), 1e18, "bob");
    }

    function test_settleValidatorRound_slashesThenUnlocks() public {
        address[] memory members = list(alice, bob, carol);
        for (uint256 i; i < 3; ++i) {
            stake(members[i], VALIDATOR, 10e18);
        }
        vm.startPrank(address(validation));
        manager.lockValidatorStakes(1, members, 4e18, 60);
        manager.lockValidatorStakes(2, members, 4e18, 60);
        vm.expectEmit(address(manager));
        emit StakeUnlocked(bob, 2e18);
        vm.expectEmit(address(manager));
        emit Slash(bob, 2e18, employer);
        vm.expectEmit(address(manager));
        emit ValidatorStakeUnlocked(1, alice, 4e18);
        vm.expectEmit(address(manager));
        emit ValidatorStakeUnlocked(1, bob, 2e18);
        manager.settleValidatorRound(1, members, 4e18, figures(0, 2e18, 4e18), employer);
        assertEq(manager.stakeOf(alice, VALIDATOR), 10e18, "alice");
        assertEq(manager.stakeOf(bob, VALIDATOR), 8e18, "bob");
        assertEq(manager.stakeOf(carol, VALIDATOR), 6e18, "carol");
        for (uint256 i; i < 3; ++i) {
            assertEq(manager.lockedStakes(members[i]), 4e18, "the other round stays locked");
        }
        manager.settleValidatorRound(2, members, 4e18, figures(0, 0, 0), employer);
        vm.stopPrank();
        assertEq(manager.lockedStakes(carol), 0, "released");
    }

    function test_settleValidatorRound_revertsOnBadFigures() public {
        stake(alice, VALIDATOR, 5e18);
        stake(bob, VALIDATOR, 5e18);
        vm.startPrank(address(validation));
        manager.lockValidatorStakes(1, list(alice, bob), 1e18, 60);
        vm.expectRevert(IStakeManagerEvents.InvalidParams.selector);
        manager.settleValidatorRound(1, list(alice, bob), 1e18, figures(0, 0, 0), employer);
        uint256[] memory tooMuch = new uint256[](2);
        tooMuch[1] = 1e18 + 1;
        vm.expectRevert(IStakeManagerEvents.InvalidParams.selector);
        manager.settleValidatorRound(1, list(alice, bob), 1e18, tooMuch, employer);
        vm.stopPrank();
    }

    function test_settleValidatorRound_closesAfterForeignSlash() public {
        address[] memory members = list(alice, bob, carol);
        for (uint256 i; i < 3; ++i) {
            stake(members[i], VALIDATOR, 2e18);
        }
        vm.prank(address(validation));
        manager.lockValidatorStakes(1, members, 2e18, 60);
        vm.prank(governor);
        manager.governanceSlash(alice, VALIDATOR, 10_000, bob);
        assertEq(manager.freeStake(alice), 0, "free");
        vm.prank(address(validation));
        manager.settleValidatorRound(1, members, 2e18, figures(1e18, 0, 0), employer);
        assertEq(manager.lockedStakes(alice), 0, "closed");
        assertEq(manager.stakeOf(alice, VALIDATOR), 0, "nothing left to take");
    }

    function testFuzz_settleValidatorRound_neverLeavesLocks(uint256 a, uint256 b, uint256 exposure) public {
        exposure = bound(exposure, 0, 5e18);
        uint256[] memory slashes = new uint256[](2);
        (slashes[0], slashes[1]) = (bound(a, 0, exposure), bound(b, 0, exposure));
        stake(alice, VALIDATOR, 5e18);
        stake(bob, VALIDATOR, 5e18);
        vm.startPrank(address(validation));
        manager.lockValidatorStakes(1, list(alice, bob), exposure, 60);
        manager.settleValidatorRound(1, list(alice, bob), exposure, slashes, employer);
        vm.stopPrank();
        assertEq(manager.lockedStakes(alice) + manager.lockedStakes(bob), 0, "locks");
        assertEq(manager.stakeOf(alice, VALIDATOR), 5e18 - slashes[0], "alice");
        assertEq(manager.stakeOf(bob, VALIDATOR), 5e18 - slashes[1], "bob");
    }
}
