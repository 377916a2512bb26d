// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Governable} from "../src/libraries/Governable.sol";
import {SystemPause} from "../src/SystemPause.sol";
import {TimelockOwner} from "../src/TimelockOwner.sol";
import {Suite} from "./Suite.sol";

/// @notice A timelock governs the registry, the stake manager and the validation module through the system pause.
contract TimelockOwnerTest is Suite {
    uint256 private constant DELAY = 2 days;

    TimelockOwner private timelock;
    SystemPause private system;
    address private council = account("council");

    function setUp() public override {
        super.setUp();
        address[] memory proposers = new address[](1);
        proposers[0] = council;
        // The zero address among the executors: anyone may carry out what is ready.
        address[] memory executors = new address[](1);
        timelock = TimelockOwner(payable(deploy("TimelockOwner", abi.encode(DELAY, proposers, executors, address(0)))));
        address none = address(0);
        bytes memory args = abi.encode(
            jobs, stakes, validation, disputes, none, fees, reputation, none, timelock
        );
        system = SystemPause(deploy("SystemPause", args));
        Governable(address(jobs)).setGovernance(address(system));
        Governable(address(stakes)).setGovernance(address(system));
        Governable(address(disputes)).setGovernance(address(system));
        Ownable(address(validation)).transferOwnership(address(system));
        fees.transferOwnership(address(system));
        reputation.transferOwnership(address(system));
    }

    function test_timelock_setsParametersAfterTheDelay() public {
        _decide(abi.encodeCall(system.executeGovernanceCall, (address(jobs), abi.encodeCall(jobs.setFeePct, (3)))));
        assertEq(jobs.feePct(), 3, "registry");
        bytes memory data = abi.encodeCall(stakesMore.setMinStake, (2e18));
        _decide(abi.encodeCall(system.executeGovernanceCall, (address(stakes), data)));
        assertEq(stakes.minStake(), 2e18, "stake manager");
        data = abi.encodeCall(validation.setApprovalThreshold, (75));
        _decide(abi.encodeCall(system.executeGovernanceCall, (address(validation), data)));
        assertEq(validation.approvalThreshold(), 75, "validation module");
    }

    function test_timelock_pausesAndUnpauses() public {
        _decide(abi.encodeCall(system.pauseAll, ()));
        vm.expectRevert(bytes4(keccak256("EnforcedPause()")));
        _create();
        _decide(abi.encodeCall(system.unpauseAll, ()));
        _create();
    }

    function test_timelock_doesNothingBeforeTheDelay() public {
        bytes memory data = abi.encodeCall(system.pauseAll, ());
        vm.prank(council);
        timelock.schedule(address(system), 0, data, 0, 0, DELAY);
        bytes32 id = timelock.hashOperation(address(system), 0, data, 0, 0);
        vm.warp(vm.getBlockTimestamp() + DELAY - 1);
        assertFalse(timelock.isOperationReady(id), "not ready");
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                id,
                bytes32(uint256(1) << uint8(TimelockController.OperationState.Ready))
            )
        );
        timelock.execute(address(system), 0, data, 0, 0);
    }

    function test_timelock_takesProposalsOfProposersOnly() public {
        bytes memory data = abi.encodeCall(system.pauseAll, ());
        bytes32 role = timelock.PROPOSER_ROLE();
        vm.expectRevert(abi.encodeWithSignature("AccessControlUnauthorizedAccount(address,bytes32)", stranger, role));
        vm.prank(stranger);
        timelock.schedule(address(system), 0, data, 0, 0, DELAY);
    }

    function test_modules_obeyNobodyElse() public {
        vm.expectRevert(Governable.NotGovernance.selector);
        vm.prank(council);
        system.pauseAll();
        vm.expectRevert(Governable.NotGovernance.selector);
        vm.prank(address(timelock));
        jobs.setFeePct(3);
        vm.expectRevert(Governable.NotGovernance.selector);
        jobs.setFeePct(3);
    }

    /// @dev Schedules a call of the system pause, lets the delay pass and has a stranger execute it.
    function _decide(bytes memory data) private {
        vm.prank(council);
        timelock.schedule(address(system), 0, data, 0, 0, DELAY);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        vm.prank(stranger);
        timelock.execute(address(system), 0, data, 0, 0);
    }
}
