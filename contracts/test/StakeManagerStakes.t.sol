// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {NFTStub, PolicyStub, StakeFixture} from "./StakeFixture.sol";

contract StakeManagerStakesTest is StakeFixture {
    event StakeDeposited(address indexed user, IStakeManagerEvents.Role indexed role, uint256 amount);
    event StakeWithdrawn(address indexed user, IStakeManagerEvents.Role indexed role, uint256 amount);

    function test_depositStake_countsInTotals() public {
        vm.expectEmit(address(manager));
        emit StakeDeposited(alice, VALIDATOR, 5e18);
        stake(alice, VALIDATOR, 5e18);
        stake(bob, VALIDATOR, 2e18);
        assertEq(manager.stakeOf(alice, VALIDATOR), 5e18, "stakeOf");
        assertEq(manager.stakes(alice, VALIDATOR), 5e18, "stakes");
        assertEq(manager.totalStake(VALIDATOR), 7e18, "total");
        assertEq(manager.totalStakes(VALIDATOR), 7e18, "totals");
        assertEq(manager.totalBoostedStake(VALIDATOR), 7e18, "boosted");
        assertEq(token.balanceOf(address(manager)), 7e18, "tokens");
    }

    function test_depositStake_revertsBelowMinimum() public {
        vm.expectRevert(IStakeManagerEvents.BelowMinimumStake.selector);
        stake(alice, AGENT, 1e18 - 1);
        vm.prank(governor);
        manager.setRoleMinimum(AGENT, 3e18);
        vm.expectRevert(IStakeManagerEvents.BelowMinimumStake.selector);
        stake(alice, AGENT, 2e18);
        stake(alice, VALIDATOR, 1e18);
    }

    function test_depositStake_revertsOnZero() public {
        vm.expectRevert(IStakeManagerEvents.InvalidAmount.selector);
        stake(alice, AGENT, 0);
    }

    function test_depositStake_revertsAboveCapOverAllRoles() public {
        vm.prank(governor);
        manager.setMaxStakePerAddress(10e18);
        stake(alice, AGENT, 6e18);
        vm.expectRevert(IStakeManagerEvents.MaxStakeExceeded.selector);
        stake(alice, VALIDATOR, 5e18);
    }

    function test_depositStake_revertsBeyondTheWidestField() public {
        uint256 wide = uint256(type(uint96).max) + 1;
        vm.expectRevert(IStakeManagerEvents.MaxStakeExceeded.selector);
        stake(alice, AGENT, wide);
        vm.expectRevert(IStakeManagerEvents.MaxStakeExceeded.selector);
        stake(alice, AGENT, type(uint256).max);
    }

    function test_depositStake_revertsWithoutAllowance() public {
        vm.prank(alice);
        token.approve(address(manager), 0);
        vm.expectRevert("allowance");
        stake(alice, AGENT, 1e18);
    }

    function test_depositStake_revertsUnacknowledged() public {
        PolicyStub policy = new PolicyStub();
        registry.setTaxPolicy(address(policy));
        vm.expectRevert(abi.encodeWithSelector(IStakeManagerEvents.TaxPolicyNotAcknowledged.selector, alice));
        stake(alice, AGENT, 1e18);
        vm.prank(alice);
        manager.acknowledgeAndDeposit(AGENT, 1e18);
        assertTrue(policy.hasAcknowledged(alice), "acknowledged");
        stake(alice, AGENT, 1e18);
        assertEq(manager.stakeOf(alice, AGENT), 2e18, "stake");
    }

    function test_depositStakeFor_isPaidByTheCaller() public {
        vm.prank(bob);
        manager.depositStakeFor(alice, AGENT, 4e18);
        assertEq(manager.stakeOf(alice, AGENT), 4e18, "stake");
        assertEq(token.balanceOf(alice), PLENTY, "alice");
        assertEq(token.balanceOf(bob), PLENTY - 4e18, "bob");
        registry.setTaxPolicy(address(new PolicyStub()));
        vm.prank(bob);
        manager.acknowledgeAndDepositFor(alice, AGENT, 1e18);
        assertEq(token.balanceOf(bob), PLENTY - 5e18, "bob again");
    }

    function test_depositStakeFor_spendsTheUsersAllowanceForTheRegistry() public {
        vm.prank(address(registry));
        manager.depositStakeFor(alice, AGENT, 4e18);
        assertEq(token.balanceOf(alice), PLENTY - 4e18, "alice");
    }

    function test_depositStakeFor_revertsForNobody() public {
        vm.expectRevert(IStakeManagerEvents.InvalidUser.selector);
        vm.prank(bob);
        manager.depositStakeFor(address(0), AGENT, 1e18);
    }

    function test_withdrawStake_pays() public {
        stake(alice, AGENT, 5e18);
        vm.expectEmit(address(manager));
        emit StakeWithdrawn(alice, AGENT, 4e18);
        vm.prank(alice);
        manager.withdrawStake(AGENT, 4e18);
        assertEq(manager.stakeOf(alice, AGENT), 1e18, "stake");
        assertEq(manager.totalStake(AGENT), 1e18, "total");
        assertEq(token.balanceOf(alice), PLENTY - 1e18, "tokens");
    }

    function test_withdrawStake_revertsWithReasons() public {
        stake(alice, AGENT, 5e18);
        vm.expectRevert(IStakeManagerEvents.InsufficientStake.selector);
        vm.prank(alice);
        manager.withdrawStake(AGENT, 6e18);
        vm.expectRevert(IStakeManagerEvents.BelowMinimumStake.selector);
        vm.prank(alice);
        manager.withdrawStake(AGENT, 4.5e18);
    }

    function test_withdrawStake_neverErasesLocks() public {
        stake(alice, VALIDATOR, 5e18);
        lockSeat(1, alice, 2e18);
        // Long after the announced end of the lock.
        vm.warp(block.timestamp + 365 days);
        vm.expectRevert(IStakeManagerEvents.InsufficientLocked.selector);
        vm.prank(alice);
        manager.withdrawStake(VALIDATOR, 4e18);
        vm.prank(alice);
        manager.withdrawStake(VALIDATOR, 0);
        assertEq(manager.lockedStakes(alice), 2e18, "locked");
        assertEq(manager.validatorModuleLockedStake(alice), 2e18, "ledger");
        vm.prank(alice);
        manager.withdrawStake(VALIDATOR, 3e18);
        vm.prank(address(validation));
        manager.unlockValidatorStake(1, alice, 2e18);
        assertEq(manager.lockedStakes(alice), 0, "released");
    }

    function test_finalizeWithdraw_waitsForTheUnbondingPeriod() public {
        stake(alice, AGENT, 5e18);
        vm.expectRevert(IStakeManagerEvents.NoUnbond.selector);
        vm.prank(alice);
        manager.finalizeWithdraw(AGENT);
        vm.prank(alice);
        manager.requestWithdraw(AGENT, 5e18);
        (uint256 amount, uint64 unlockAt, bool jailed) = manager.unbonds(alice);
        assertEq(amount, 5e18, "amount");
        assertEq(unlockAt, block.timestamp + 7 days, "unlockAt");
        assertFalse(jailed, "jailed");
        vm.expectRevert(IStakeManagerEvents.UnbondPending.selector);
        vm.prank(alice);
        manager.requestWithdraw(AGENT, 1e18);
        vm.warp(unlockAt - 1);
        vm.expectRevert(IStakeManagerEvents.UnbondLocked.selector);
        vm.prank(alice);
        manager.finalizeWithdraw(AGENT);
        vm.warp(unlockAt);
        vm.prank(alice);
        manager.finalizeWithdraw(AGENT);
        assertEq(token.balanceOf(alice), PLENTY, "tokens");
    }

    function test_finalizeWithdraw_revertsWhileLocked() public {
        stake(alice, VALIDATOR, 5e18);
        vm.prank(alice);
        manager.requestWithdraw(VALIDATOR, 3e18);
        lockSeat(1, alice, 1e18);
        vm.warp(block.timestamp + 8 days);
        vm.expectRevert(IStakeManagerEvents.PendingPenalty.selector);
        vm.prank(alice);
        manager.finalizeWithdraw(VALIDATOR);
    }

    function test_withdrawStake_shrinksWhatWasAnnounced() public {
        stake(alice, AGENT, 5e18);
        vm.prank(alice);
        manager.requestWithdraw(AGENT, 5e18);
        vm.prank(alice);
        manager.withdrawStake(AGENT, 2e18);
        (uint256 amount,,) = manager.unbonds(alice);
        assertEq(amount, 3e18, "amount");
        vm.prank(alice);
        manager.withdrawStake(AGENT, 3e18);
        // Nothing is left to wait for, so another request is possible.
        stake(alice, AGENT, 1e18);
        vm.prank(alice);
        manager.requestWithdraw(AGENT, 1e18);
    }

    function test_boost_countsHoldersMore() public {
        NFTStub nft = new NFTStub();
        vm.prank(governor);
        manager.addAGIType(address(nft), 150);
        stake(alice, PLATFORM, 10e18);
        assertEq(manager.totalBoostedStake(PLATFORM), 10e18, "plain");
        nft.give(alice);
        assertEq(manager.getTotalPayoutPct(alice), 150, "pct");
        manager.syncBoostedStake(alice, PLATFORM);
        assertEq(manager.totalBoostedStake(PLATFORM), 15e18, "boosted");
        assertEq(manager.boostedStakeOf(alice, PLATFORM), 15e18, "own");
        vm.prank(governor);
        manager.setMaxTotalPayoutPct(120);
        vm.prank(alice);
        manager.withdrawStake(PLATFORM, 5e18);
        assertEq(manager.totalBoostedStake(PLATFORM), 6e18, "capped");
        vm.prank(governor);
        manager.removeAGIType(address(nft));
        vm.prank(alice);
        manager.withdrawStake(PLATFORM, 5e18);
        assertEq(manager.totalBoostedStake(PLATFORM), 0, "empty");
    }

    function test_boost_survivesBrokenTypes() public {
        vm.startPrank(governor);
        manager.addAGIType(address(0xdead), 200);
        manager.addAGIType(address(manager), 200);
        vm.stopPrank();
        stake(alice, PLATFORM, 1e18);
        assertEq(manager.getTotalPayoutPct(alice), 100, "pct");
    }

    function test_pause_stopsUsers() public {
        stake(alice, AGENT, 2e18);
        vm.prank(governor);
        manager.setPauser(bob);
        vm.prank(bob);
        manager.pause();
        vm.expectRevert(bytes4(keccak256("EnforcedPause()")));
        stake(alice, AGENT, 1e18);
        vm.expectRevert(bytes4(keccak256("EnforcedPause()")));
        vm.prank(alice);
        manager.withdrawStake(AGENT, 1e18);
        vm.expectRevert(IStakeManagerEvents.Unauthorized.selector);
        vm.prank(alice);
        manager.unpause();
        vm.prank(bob);
        manager.unpause();
        stake(alice, AGENT, 1e18);
    }

    function testFuzz_stakes_addUp(uint256 a, uint256 b, uint256 out) public {
        a = bound(a, 1e18, PLENTY / 2);
        b = bound(b, 1e18, PLENTY / 2);
        stake(alice, AGENT, a);
        stake(alice, VALIDATOR, b);
        out = bound(out, 0, a - 1e18);
        vm.prank(alice);
        manager.withdrawStake(AGENT, out);
        assertEq(manager.freeStake(alice), a + b - out, "free");
        assertEq(manager.totalStake(AGENT) + manager.totalStake(VALIDATOR), a + b - out, "totals");
        assertEq(token.balanceOf(address(manager)), a + b - out, "tokens");
    }
}
