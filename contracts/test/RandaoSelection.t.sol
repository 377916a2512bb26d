// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RandaoCoordinator} from "../src/RandaoCoordinator.sol";
import {Suite} from "./Suite.sol";

/// @notice A selection that waits for the coordinator's round of its job and draws from it.
contract RandaoSelectionTest is Suite {
    RandaoCoordinator private coordinator;

    function setUp() public override {
        super.setUp();
        coordinator = RandaoCoordinator(payable(deploy("RandaoCoordinator", abi.encode(60, 60, 0, address(0)))));
        validation.setRandaoCoordinator(address(coordinator));
    }

    function test_select_waitsForTheRoundOfItsJob() public {
        uint256 jobId = _submitted();
        _mine(2);
        vm.expectRevert("random not ready");
        validation.selectValidators(jobId, 1);
        _round(jobId + 1, 5);
        vm.expectRevert("random not ready");
        validation.selectValidators(jobId, 1);
        _round(jobId, 5);
        assertEq(validation.selectValidators(jobId, 1).length, 3, "committee");
    }

    function test_select_dependsOnTheRound() public {
        uint256 jobId = _submitted();
        _mine(2);
        uint256 state = vm.snapshotState();
        _round(jobId, 5);
        validation.selectValidators(jobId, 1);
        bytes32 seed = validation.selectionSeeds(jobId);
        assertTrue(vm.revertToState(state), "back");
        _round(jobId, 6);
        validation.selectValidators(jobId, 1);
        assertTrue(validation.selectionSeeds(jobId) != seed, "another seed");
    }

    function _round(uint256 jobId, uint256 secret) private {
        bytes32 tag = bytes32(jobId);
        uint256 start = vm.getBlockTimestamp();
        vm.startPrank(keeper);
        coordinator.commit(tag, keccak256(abi.encodePacked(keeper, tag, secret)));
        vm.warp(start + 61);
        coordinator.reveal(tag, secret);
        vm.stopPrank();
        vm.warp(start + 121);
    }
}
