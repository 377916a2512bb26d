// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {RandaoCoordinator} from "../src/RandaoCoordinator.sol";
import {IRandaoCoordinator as R} from "../src/interfaces/IRandaoCoordinator.sol";
import {Test} from "./Vm.sol";

/// @notice A token of a given number of decimals that can be moved but not burned.
contract OddToken {
    uint256 public decimals;

    constructor(uint256 decimals_) {
        decimals = decimals_;
    }

    function transfer(address, uint256) external pure returns (bool) {
        return true;
    }

    function transferFrom(address, address, uint256) external pure returns (bool) {
        return true;
    }
}

contract RandaoCoordinatorTest is Test {
    uint256 private constant COMMIT = 900;
    uint256 private constant REVEAL = 600;
    uint256 private constant DEPOSIT = 10e18;
    bytes32 private constant TAG = bytes32(uint256(7));
    address private constant TOKEN = 0xA61a3B3a130a9c20768EEBF97E21515A6046a1fA;

    RandaoCoordinator private rc;
    AGIALPHA private token = AGIALPHA(TOKEN);
    address private alice = account("alice");
    address private bob = account("bob");
    address private treasury = account("treasury");

    function setUp() public {
        vm.warp(1_800_000_000);
        vm.etch(TOKEN, address(new AGIALPHA()).code);
        rc = new RandaoCoordinator(COMMIT, REVEAL, DEPOSIT, treasury);
        _fund(alice);
        _fund(bob);
    }

    // ------------------------------------------------------------------ rounds

    function test_commit_opensTheRoundAndTakesTheDeposit() public {
        (uint256 commitDeadline, uint256 revealDeadline) = rc.deadlines(TAG);
        assertEq(commitDeadline + revealDeadline, 0, "not open");
        vm.expectEmit(address(rc));
        emit R.Committed(TAG, alice, _hash(alice, 1));
        _commit(alice, 1);
        (commitDeadline, revealDeadline) = rc.deadlines(TAG);
        assertEq(commitDeadline, 1_800_000_000 + COMMIT, "commit deadline");
        assertEq(revealDeadline, 1_800_000_000 + COMMIT + REVEAL, "reveal deadline");
        assertEq(rc.commitments(TAG, alice), _hash(alice, 1), "commitment");
        assertEq(token.balanceOf(address(rc)), DEPOSIT, "held");

        vm.warp(commitDeadline);
        _commit(bob, 2);
        (uint256 later,) = rc.deadlines(TAG);
        assertEq(later, commitDeadline, "a later commitment moves nothing");
    }

    function test_commit_reverts() public {
        vm.expectRevert("commitment");
        vm.prank(alice);
        rc.commit(TAG, 0);

        _commit(alice, 1);
        vm.expectRevert("committed");
        _commit(alice, 2);

        vm.warp(1_800_000_000 + COMMIT + 1);
        vm.expectRevert("commit closed");
        _commit(bob, 2);
    }

    function test_commit_revertsWithoutAllowance() public {
        vm.expectRevert("allowance");
        _commit(address(this), 1);
    }

    function test_reveal_returnsTheDeposit() public {
        _commit(alice, 1);
        vm.warp(1_800_000_000 + COMMIT + REVEAL);
        vm.expectEmit(address(rc));
        emit R.Revealed(TAG, alice, 1);
        _reveal(alice, 1);
        assertTrue(rc.revealed(TAG, alice), "revealed");
        assertEq(token.balanceOf(alice), 100e18, "all back");
        assertEq(rc.commitments(TAG, alice), _hash(alice, 1), "commitment stays");
    }

    function test_reveal_returnsWhatWasPaid() public {
        _commit(alice, 1);
        rc.setDeposit(1);
        _toReveal();
        _reveal(alice, 1);
        assertEq(token.balanceOf(alice), 100e18, "all back");
    }

    function test_reveal_reverts() public {
        _commit(alice, 1);
        vm.warp(1_800_000_000 + COMMIT);
        vm.expectRevert("commit open");
        _reveal(alice, 1);

        _toReveal();
        vm.expectRevert("no commit");
        _reveal(bob, 1);
        vm.expectRevert("invalid reveal");
        _reveal(alice, 2);
        _reveal(alice, 1);
        vm.expectRevert("revealed");
        _reveal(alice, 1);

        _toEnd();
        vm.expectRevert("reveal closed");
        _reveal(alice, 1);
    }

    function test_reveal_revertsWithoutARound() public {
        vm.expectRevert("reveal closed");
        _reveal(alice, 1);
    }

    function test_random_isThereAfterTheRoundOnly() public {
        vm.expectRevert("random not ready");
        rc.random(TAG);
        _commit(alice, 1);
        vm.expectRevert("random not ready");
        rc.random(TAG);
        _toReveal();
        _reveal(alice, 1);
        vm.warp(1_800_000_000 + COMMIT + REVEAL);
        vm.expectRevert("random not ready");
        rc.random(TAG);
        _toEnd();
        assertTrue(rc.random(TAG) != 0, "ready");
    }

    function test_random_isThereThoughNobodyRevealed() public {
        _commit(alice, 1);
        _toEnd();
        rc.random(TAG);
    }

    function testFuzz_random_dependsOnEverySecretButNotOnTheOrder(uint256 a, uint256 b, bool turned) public {
        vm.assume(a != b);
        _commit(alice, a);
        _commit(bob, b);
        _toReveal();
        uint256 state = vm.snapshotState();
        _reveal(alice, a);
        _toEnd();
        uint256 alone = rc.random(TAG);
        assertTrue(vm.revertToState(state), "back");

        if (turned) _reveal(bob, b);
        _reveal(alice, a);
        if (!turned) _reveal(bob, b);
        _toEnd();
        assertTrue(rc.random(TAG) != alone, "bob counts");
        bytes32 mixed = keccak256(abi.encode(a, alice, TAG)) ^ keccak256(abi.encode(b, bob, TAG));
        assertEq(rc.random(TAG), uint256(keccak256(abi.encode(TAG, mixed))), "value");
    }

    // ------------------------------------------------------------------ forfeits

    function test_forfeit_paysTheTreasury() public {
        _commit(alice, 1);
        _toEnd();
        vm.expectEmit(address(rc));
        emit R.DepositForfeited(TAG, alice, DEPOSIT);
        vm.prank(bob);
        rc.forfeit(TAG, alice);
        assertEq(token.balanceOf(treasury), DEPOSIT, "treasury");
        vm.expectRevert("no deposit");
        rc.forfeit(TAG, alice);
    }

    function test_forfeit_burnsWithoutTreasury() public {
        rc.setTreasury(address(0));
        _commit(alice, 1);
        _toEnd();
        rc.forfeit(TAG, alice);
        assertEq(token.totalSupply(), 200e18 - DEPOSIT, "burned");
    }

    function test_forfeit_revertsWhenNothingTakesTheDeposit() public {
        rc.setTreasury(address(0));
        rc.setToken(address(new OddToken(18)));
        _commit(alice, 1);
        _toEnd();
        vm.expectRevert("treasury");
        rc.forfeit(TAG, alice);
    }

    function test_forfeit_reverts() public {
        vm.expectRevert("no commit");
        rc.forfeit(TAG, alice);
        _commit(alice, 1);
        vm.warp(1_800_000_000 + COMMIT + REVEAL);
        vm.expectRevert("reveal open");
        rc.forfeit(TAG, alice);
        _reveal(alice, 1);
        _toEnd();
        vm.expectRevert("revealed");
        rc.forfeit(TAG, alice);
    }

    // ------------------------------------------------------------------ owner

    function test_windows_applyToRoundsToCome() public {
        vm.expectEmit(address(rc));
        emit R.CommitWindowUpdated(COMMIT, 10);
        rc.setCommitWindow(10);
        vm.expectEmit(address(rc));
        emit R.RevealWindowUpdated(REVEAL, 20);
        rc.setRevealWindow(20);
        assertEq(rc.commitWindow() + rc.revealWindow(), 30, "windows");
        _commit(alice, 1);
        (, uint256 revealDeadline) = rc.deadlines(TAG);
        assertEq(revealDeadline, 1_800_000_030, "deadline");
    }

    function test_windows_revertOutOfRange() public {
        vm.expectRevert("commit window");
        rc.setCommitWindow(0);
        vm.expectRevert("commit window");
        rc.setCommitWindow(1 << 40);
        vm.expectRevert("reveal window");
        rc.setRevealWindow(0);
        vm.expectRevert("reveal window");
        rc.setRevealWindow(1 << 40);
        vm.expectRevert("commit window");
        new RandaoCoordinator(0, 1, 0, address(0));
    }

    function test_setDeposit_mayBeZero() public {
        vm.expectEmit(address(rc));
        emit R.DepositUpdated(DEPOSIT, 0);
        rc.setDeposit(0);
        _commit(alice, 1);
        assertEq(token.balanceOf(alice), 100e18, "free");
        _toReveal();
        _reveal(alice, 1);
    }

    function test_setTreasury_emits() public {
        vm.expectEmit(address(rc));
        emit R.TreasuryUpdated(treasury, bob);
        rc.setTreasury(bob);
        assertEq(rc.treasury(), bob, "treasury");
    }

    function test_setToken_checksTheToken() public {
        vm.expectRevert(R.ZeroTokenAddress.selector);
        rc.setToken(address(0));
        vm.expectRevert(R.TokenMetadataUnavailable.selector);
        rc.setToken(alice);
        address odd = address(new OddToken(6));
        vm.expectRevert(abi.encodeWithSelector(R.InvalidTokenDecimals.selector, 6));
        rc.setToken(odd);
        odd = address(new OddToken(1 << 8));
        vm.expectRevert(R.TokenMetadataUnavailable.selector);
        rc.setToken(odd);

        address sound = address(new OddToken(18));
        vm.expectEmit(address(rc));
        emit R.TokenUpdated(TOKEN, sound);
        rc.setToken(sound);
        assertEq(address(rc.token()), sound, "token");
    }

    function test_setToken_revertsWhileDepositsAreHeld() public {
        address other = address(new AGIALPHA());
        _commit(alice, 1);
        vm.expectRevert(R.OutstandingDeposits.selector);
        rc.setToken(other);
        _toReveal();
        _reveal(alice, 1);
        rc.setToken(other);
    }

    function test_ownerFunctions_revertForOthers() public {
        bytes memory refusal = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, alice);
        vm.startPrank(alice);
        vm.expectRevert(refusal);
        rc.setCommitWindow(1);
        vm.expectRevert(refusal);
        rc.setRevealWindow(1);
        vm.expectRevert(refusal);
        rc.setDeposit(1);
        vm.expectRevert(refusal);
        rc.setTreasury(alice);
        vm.expectRevert(refusal);
        rc.setToken(alice);
        vm.stopPrank();
    }

    function test_strayCalls_revertWithReason() public {
        vm.deal(address(this), 1 ether);
        vm.expectRevert("RandaoCoordinator: no ether");
        (bool sent,) = address(rc).call{value: 1}("");
        assertTrue(sent, "expectRevert consumed the failure");
        vm.expectRevert("RandaoCoordinator: no ether");
        (sent,) = address(rc).call(hex"12345678");
        assertTrue(sent, "expectRevert consumed the failure");
    }

    // ------------------------------------------------------------------ helpers

    function _fund(address who) private {
        token.mint(who, 100e18);
        vm.prank(who);
        token.approve(address(rc), 100e18);
    }

    function _hash(address who, uint256 secret) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(who, TAG, secret));
    }

    function _commit(address who, uint256 secret) private {
        vm.prank(who);
        rc.commit(TAG, _hash(who, secret));
    }

    function _reveal(address who, uint256 secret) private {
        vm.prank(who);
        rc.reveal(TAG, secret);
    }

    function _toReveal() private {
        vm.warp(1_800_000_000 + COMMIT + 1);
    }

    function _toEnd() private {
        vm.warp(1_800_000_000 + COMMIT + REVEAL + 1);
    }
}
