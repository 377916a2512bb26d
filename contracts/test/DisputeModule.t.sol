// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IDisputeModule} from "../src/interfaces/IDisputeModule.sol";
import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {Governable} from "../src/libraries/Governable.sol";
import {JobRegistryBase} from "./JobRegistryBase.sol";

/// @notice A committee contract that rules at once.
contract FakeCommittee {
    uint256 public opened;

    function openCase(uint256 jobId) external {
        opened = jobId;
    }

    function rule(IDisputeModule module, uint256 jobId, bool employerWins) external {
        module.resolve(jobId, employerWins);
    }

    function slash(IDisputeModule module, address juror, uint256 amount, address employer) external {
        module.slashValidator(juror, amount, employer);
    }
}

contract DisputeModuleTest is JobRegistryBase {
    function test_resolutionMessageHash_isKnown() public {
        address place = 0x3333333333333333333333333333333333333333;
        vm.etch(place, address(dm).code);
        vm.chainId(31337);
        assertEq(
            IDisputeModule(place).resolutionMessageHash(7, true),
            0x6ebc16fb659fa1d5c4e086aa12966d812eeb0275f3e94a321a2dfd72ab0e71fc,
            "digest"
        );
    }

    function test_raiseDispute_recordsAndTakesTheFee() public {
        uint256 jobId = _approved();
        vm.expectEmit(address(dm));
        emit IDisputeModule.DisputeRaised(jobId, employer, keccak256("evidence"), "because");
        _disputedBy(employer, jobId);
        (address claimant, uint256 raisedAt, bool resolved, uint256 fee, bytes32 hash, string memory reason) =
            dm.disputes(jobId);
        assertEq(claimant, employer, "claimant");
        assertEq(raisedAt, block.timestamp, "raised at");
        assertFalse(resolved, "resolved");
        assertEq(fee, TOKEN, "fee");
        assertEq(hash, keccak256("evidence"), "evidence");
        assertEq(reason, "because", "reason");
        assertEq(sm.feesHeld(employer), TOKEN, "fee held");
    }

    function test_raiseDispute_revertsWithReason() public {
        uint256 jobId = _rejected();
        vm.expectRevert("not registry");
        dm.raiseDispute(jobId, agent, "x", "");
        vm.startPrank(address(jr));
        vm.expectRevert("evidence");
        dm.raiseDispute(jobId, agent, bytes32(0), "");
        vm.expectRevert("not participant");
        dm.raiseDispute(jobId, stranger, "x", "");
        vm.stopPrank();
        _disputedBy(agent, jobId);
        vm.expectRevert("disputed");
        _disputedBy(employer, jobId);
    }

    function test_raiseGovernanceDispute_needsReasonAndJob() public {
        uint256 jobId = _submitted();
        vm.expectRevert(Governable.NotGovernance.selector);
        dm.raiseGovernanceDispute(jobId, "x");
        vm.startPrank(gov);
        vm.expectRevert("reason");
        dm.raiseGovernanceDispute(jobId, "");
        vm.expectRevert(bytes("job"));
        dm.raiseGovernanceDispute(99, "x");
        dm.raiseGovernanceDispute(jobId, "x");
        vm.expectRevert("disputed");
        dm.raiseGovernanceDispute(jobId, "x");
        vm.stopPrank();
    }

    function test_submitEvidence_fromPartiesAndCommittee() public {
        uint256 jobId = _approved();
        vm.expectRevert(IDisputeModule.NoActiveDispute.selector);
        vm.prank(agent);
        dm.submitEvidence(jobId, "x", "");
        _disputedBy(employer, jobId);
        vm.expectEmit(address(dm));
        emit IDisputeModule.EvidenceSubmitted(jobId, agent, "x", "ipfs://e");
        vm.prank(agent);
        dm.submitEvidence(jobId, "x", "ipfs://e");
        vm.prank(committee[2]);
        dm.submitEvidence(jobId, "x", "");
        vm.expectRevert(IDisputeModule.EvidenceRequired.selector);
        vm.prank(agent);
        dm.submitEvidence(jobId, bytes32(0), "");
        vm.expectRevert(abi.encodeWithSelector(IDisputeModule.UnauthorizedEvidenceSubmitter.selector, stranger));
        vm.prank(stranger);
        dm.submitEvidence(jobId, "x", "");
    }

    function test_resolve_afterTheWindow() public {
        uint256 jobId = _approved();
        vm.expectRevert("no dispute");
        vm.prank(gov);
        dm.resolveDispute(jobId, true);
        _disputedBy(employer, jobId);
        vm.expectRevert(abi.encodeWithSelector(IDisputeModule.UnauthorizedResolver.selector, stranger));
        vm.prank(stranger);
        dm.resolve(jobId, true);
        uint256 window = dm.disputeWindow();
        vm.warp(block.timestamp + window - 1);
        vm.expectRevert("window");
        vm.prank(gov);
        dm.resolve(jobId, true);
        vm.warp(block.timestamp + 1);
        vm.expectEmit(address(dm));
        emit IDisputeModule.DisputeResolved(jobId, gov, false);
        vm.prank(gov);
        dm.resolve(jobId, false);
        assertEq(sm.lastDisputePayee(), employer, "fee to the claimant");
        (, uint256 raisedAt,,,,) = dm.disputes(jobId);
        assertEq(raisedAt, 0, "deleted");
    }

    function test_resolve_slashesDissentersWithinTheirFreeStake() public {
        uint256 jobId = _decided(true, 2);
        sm.give(committee[0], 10 * TOKEN);
        sm.give(committee[1], TOKEN / 4);
        sm.give(committee[2], 10 * TOKEN);
        _disputedBy(employer, jobId);
        _rule(jobId, true);
        assertEq(sm.slashed(committee[0]), TOKEN, "approver");
        assertEq(sm.slashed(committee[1]), TOKEN / 4, "approver with less than the fee");
        assertEq(sm.slashed(committee[2]), 0, "rejecter was right");
        assertEq(sm.entitledCount(), 1, "one agreed");
        assertEq(sm.lastEntitled(0), committee[2], "the rejecter");
    }

    function test_resolve_byMajorityModerator() public {
        address mod = account("moderator");
        vm.startPrank(gov);
        dm.setModerator(mod, 5);
        dm.setModerator(stranger, 5);
        vm.stopPrank();
        uint256 jobId = _approved();
        _disputedBy(employer, jobId);
        vm.warp(block.timestamp + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IDisputeModule.UnauthorizedResolver.selector, mod));
        vm.prank(mod);
        dm.resolve(jobId, true);
        vm.prank(gov);
        dm.removeModerator(stranger);
        vm.prank(mod);
        dm.resolve(jobId, true);
        _requireState(jobId, IJobRegistryTypes.Status.Completed);
    }

    function test_resolveWithSignatures_needsMoreThanHalf() public {
        uint256 jobId = _approved();
        _disputedBy(employer, jobId);
        vm.warp(block.timestamp + 1 days);
        bytes[] memory one = new bytes[](1);
        one[0] = _signed(11, jobId, true);
        vm.expectRevert(IDisputeModule.NoModeratorsConfigured.selector);
        dm.resolveWithSignatures(jobId, true, one);

        vm.startPrank(gov);
        dm.setModerator(vm.addr(11), 1);
        dm.setModerator(vm.addr(12), 1);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IDisputeModule.InsufficientModeratorWeight.selector, 1, 2));
        dm.resolveWithSignatures(jobId, true, one);

        bytes[] memory two = new bytes[](2);
        (two[0], two[1]) = (one[0], one[0]);
        vm.expectRevert(abi.encodeWithSelector(IDisputeModule.DuplicateModeratorSignature.selector, vm.addr(11)));
        dm.resolveWithSignatures(jobId, true, two);
        two[1] = _signed(13, jobId, true);
        vm.expectRevert(abi.encodeWithSelector(IDisputeModule.InvalidModerator.selector, vm.addr(13)));
        dm.resolveWithSignatures(jobId, true, two);
        two[1] = hex"1234";
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureLength.selector, 2));
        dm.resolveWithSignatures(jobId, true, two);
        two[1] = _signed(12, jobId, true);
        vm.prank(stranger);
        dm.resolveWithSignatures(jobId, true, two);
        _requireState(jobId, IJobRegistryTypes.Status.Completed);
    }

    function test_committee_opensRulesAndSlashes() public {
        FakeCommittee board = new FakeCommittee();
        vm.prank(gov);
        dm.setCommittee(address(board));
        uint256 jobId = _approved();
        _disputedBy(employer, jobId);
        assertEq(board.opened(), jobId, "case opened");
        vm.warp(block.timestamp + 1 days);
        board.rule(dm, jobId, false);
        sm.give(committee[0], TOKEN);
        vm.expectEmit(address(dm));
        emit IDisputeModule.JurorSlashed(committee[0], TOKEN, employer);
        board.slash(dm, committee[0], TOKEN, employer);
        vm.expectRevert(abi.encodeWithSelector(IDisputeModule.UnauthorizedResolver.selector, gov));
        vm.prank(gov);
        dm.slashValidator(committee[0], 1, employer);
    }

    function test_setModerator_keepsTheTotal() public {
        vm.startPrank(gov);
        dm.setModerator(stranger, 5);
        dm.setModerator(agent, 7);
        dm.setModerator(stranger, 2);
        assertEq(dm.totalModeratorWeight(), 9, "total");
        vm.expectRevert(IDisputeModule.InvalidModeratorWeight.selector);
        dm.setModerator(stranger, 2);
        vm.expectRevert(IDisputeModule.InvalidModeratorWeight.selector);
        dm.setModerator(stranger, type(uint96).max);
        vm.expectRevert(abi.encodeWithSelector(IDisputeModule.InvalidModerator.selector, address(0)));
        dm.setModerator(address(0), 2);
        dm.removeModerator(agent);
        assertEq(dm.totalModeratorWeight(), 2, "total after removal");
        vm.stopPrank();
    }

    function test_freeDisputes_slashNobody() public {
        vm.prank(gov);
        dm.setDisputeFee(0);
        uint256 jobId = _approved();
        sm.give(committee[0], TOKEN);
        _disputedBy(employer, jobId);
        _rule(jobId, true);
        assertEq(sm.slashed(committee[0]), 0, "no fee, no slash");
        assertEq(sm.feesHeld(employer), 0, "no fee");
    }

    function _signed(uint256 key, uint256 jobId, bool employerWins) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, dm.resolutionMessageHash(jobId, employerWins));
        return abi.encodePacked(r, s, v);
    }
}
