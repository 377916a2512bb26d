// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {Governable} from "../src/libraries/Governable.sol";
import {JobRegistryBase} from "./JobRegistryBase.sol";

/// @notice Jobs that end otherwise than paid: cancelled, expired, rejected, without a verdict, disputed.
contract JobRegistryFailureTest is JobRegistryBase {
    // ------------------------------------------------------------------ cancellation

    function test_cancel_refundsAnOpenJob() public {
        uint256 jobId = _create();
        vm.expectRevert(IJobRegistryTypes.OnlyEmployer.selector);
        vm.prank(agent);
        jr.cancelJob(jobId);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobCancelled(jobId);
        vm.prank(employer);
        jr.cancelJob(jobId);
        _requireState(jobId, IJobRegistryTypes.Status.Cancelled);
        assertEq(sm.refunded(employer), ESCROW, "refunded");
        vm.expectRevert(IJobRegistryTypes.CannotCancel.selector);
        vm.prank(employer);
        jr.acknowledgeAndCancel(jobId);
    }

    function test_cancel_revertsOnceTaken() public {
        uint256 jobId = _applied();
        vm.expectRevert(IJobRegistryTypes.CannotCancel.selector);
        vm.prank(employer);
        jr.cancel(jobId);
    }

    function test_delist_byGovernanceOnly() public {
        uint256 jobId = _create();
        vm.expectRevert(Governable.NotGovernance.selector);
        vm.prank(employer);
        jr.delistJob(jobId);
        vm.prank(gov);
        jr.delistJob(jobId);
        assertEq(sm.refunded(employer), ESCROW, "refunded");
        _requireState(jobId, IJobRegistryTypes.Status.Cancelled);
    }

    // ------------------------------------------------------------------ expiry

    function test_cancelExpiredJob_afterDeadlineAndGrace() public {
        vm.prank(gov);
        jr.setExpirationGracePeriod(1 hours);
        uint256 jobId = _applied();
        vm.warp(_metadata(jobId).deadline + 1 hours);
        vm.startPrank(employer);
        vm.expectRevert(IJobRegistryTypes.DeadlineNotReached.selector);
        jr.cancelExpiredJob(jobId);
        vm.expectRevert(IJobRegistryTypes.CannotExpire.selector);
        jr.claimTimeout(jobId);
        vm.warp(block.timestamp + 1);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobFinalized(jobId, agent);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobExpired(jobId, employer);
        jr.cancelExpiredJob(jobId);
        vm.stopPrank();
        _requireFailedSettlement(jobId);
        assertEq(re.outcomes(), 1, "reputation told");
        assertEq(jr.getEmployerScore(employer), 0, "score");
    }

    function test_cancelExpiredJob_revertsWithReason() public {
        uint256 jobId = _create();
        vm.expectRevert(IJobRegistryTypes.CannotExpire.selector);
        jr.cancelExpiredJob(jobId);
        jobId = _applied();
        vm.warp(_metadata(jobId).deadline + 1);
        vm.expectRevert(IJobRegistryTypes.OnlyEmployer.selector);
        vm.prank(agent);
        jr.cancelExpiredJob(jobId);
        re.setBlacklist(agent, true);
        vm.expectRevert(IJobRegistryTypes.BlacklistedAgent.selector);
        vm.prank(employer);
        jr.cancelExpiredJob(jobId);
        vm.prank(gov);
        jr.cancelExpiredJob(jobId);
    }

    function test_claimTimeout_clearsTheAgentsPart() public {
        uint256 jobId = _applied();
        vm.warp(_metadata(jobId).deadline + 1);
        re.setBlacklist(agent, true);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobTimedOut(jobId, employer);
        vm.prank(employer);
        jr.claimTimeout(jobId);
        _requireFailedSettlement(jobId);
        assertEq(re.outcomes(), 0, "no reputation");
        (address who, address taker, uint128 reward, uint96 stake,,,, bytes32 specHash,) = jr.jobs(jobId);
        assertEq(who, employer, "employer stays");
        assertEq(specHash, SPEC, "spec stays");
        assertTrue(taker == address(0) && reward == 0 && stake == 0, "cleared");
        assertEq(_metadata(jobId).agentPct, 0, "agent pct");
        assertEq(_metadata(jobId).assignedAt, 0, "assigned at");
        vm.expectRevert(IJobRegistryTypes.InvalidJobState.selector);
        vm.prank(employer);
        jr.claimTimeout(jobId);
    }

    // ------------------------------------------------------------------ rejected

    function test_rejected_agentSettlesAtOnce() public {
        uint256 jobId = _rejected();
        _requireState(jobId, IJobRegistryTypes.Status.Disputed);
        assertFalse(_metadata(jobId).success, "success");
        _finalize(agent, jobId);
        _requireFailedSettlement(jobId);
        assertEq(re.outcomes(), 1, "reputation told");
        assertFalse(re.lastSuccess(), "as a failure");
        assertEq(jr.getJobValidators(jobId).length, 0, "committee cleared");
    }

    function test_rejected_employerWaitsForTheDisputeWindow() public {
        uint256 jobId = _rejected();
        vm.warp(block.timestamp + dm.disputeWindow() - 1);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(employer, jobId);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(gov, jobId);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistryTypes.TaxPolicyNotAcknowledged.selector, stranger));
        _finalize(stranger, jobId);
        vm.warp(block.timestamp + 1);
        _finalize(employer, jobId);
        _requireFailedSettlement(jobId);
    }

    function test_rejected_disputeStopsSettlement() public {
        uint256 jobId = _rejected();
        _disputedBy(agent, jobId);
        vm.warp(block.timestamp + 2 * dm.disputeWindow());
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(employer, jobId);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(agent, jobId);
        _rule(jobId, false);
        _requireState(jobId, IJobRegistryTypes.Status.Completed);
        _finalize(agent, jobId);
        assertEq(sm.paid(agent), REWARD + TOKEN, "reward and dispute fee, no validators' part");
        assertEq(nft.ownerOf(jobId), agent, "certificate");
    }

    function test_escalated_isLeftToTheDisputeModule() public {
        uint256 jobId = _submitted();
        vm.prank(gov);
        jr.escalateToDispute(jobId, "unclear");
        vm.warp(block.timestamp + 10 days);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(employer, jobId);
    }

    // ------------------------------------------------------------------ no verdict

    function test_noQuorum_slashesNobody() public {
        uint256 jobId = _noQuorum();
        _requireState(jobId, IJobRegistryTypes.Status.Completed);
        assertEq((_packed(jobId) >> 205) & 1, 1, "no verdict");
        _finalize(employer, jobId);
        _requireState(jobId, IJobRegistryTypes.Status.Finalized);
        assertEq(sm.refunded(employer), ESCROW, "refunded");
        assertEq(sm.slashed(agent), 0, "not slashed");
        assertEq(sm.lockedStakes(agent), 0, "unlocked");
        assertEq(re.outcomes(), 0, "no reputation");
        (uint256 successful, uint256 failed) = jr.getEmployerReputation(employer);
        assertTrue(successful == 0 && failed == 0, "no mark for the employer");
    }

    function test_noQuorum_reportedAsAResult_isTheSame() public {
        uint256 jobId = _submitted();
        vmod.report(jr, jobId, false, new address[](0));
        _requireState(jobId, IJobRegistryTypes.Status.Completed);
        _finalize(employer, jobId);
        assertEq(sm.refunded(employer), ESCROW, "refunded");
        assertEq(sm.slashed(agent), 0, "not slashed");
    }

    function test_noQuorum_agentSettlesAtOnce() public {
        uint256 jobId = _noQuorum();
        _finalize(agent, jobId);
        assertEq(sm.refunded(employer), ESCROW, "refunded");
        assertEq(sm.slashed(agent), 0, "not slashed");
    }

    function test_noQuorum_rulingIsAVerdict() public {
        uint256 jobId = _noQuorum();
        _disputedBy(agent, jobId);
        _rule(jobId, true);
        assertEq((_packed(jobId) >> 205) & 1, 0, "verdict");
        _finalize(employer, jobId);
        assertEq(sm.slashed(agent), TOKEN, "slashed");
    }

    // ------------------------------------------------------------------ disputes

    function test_dispute_revertsWithReason() public {
        uint256 jobId = _submitted();
        vm.startPrank(employer);
        vm.expectRevert(IJobRegistryTypes.CannotDispute.selector);
        jr.dispute(jobId, "x", "");
        vmod.report(jr, jobId, true, committee);
        vm.expectRevert(IJobRegistryTypes.EvidenceMissing.selector);
        jr.dispute(jobId, bytes32(0), "");
        vm.stopPrank();
        vm.expectRevert(IJobRegistryTypes.OnlyParticipant.selector);
        vm.prank(stranger);
        jr.raiseDispute(jobId, string("not mine"));
        re.setBlacklist(agent, true);
        vm.expectRevert(IJobRegistryTypes.BlacklistedAgent.selector);
        vm.prank(employer);
        jr.raiseDispute(jobId, string("late"));
        vm.expectRevert(IJobRegistryTypes.Blacklisted.selector);
        vm.prank(agent);
        jr.raiseDispute(jobId, string("late"));
    }

    function test_dispute_byTheEmployer_wins() public {
        uint256 jobId = _approved();
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobDisputed(jobId, employer);
        _disputedBy(employer, jobId);
        assertEq(sm.feesHeld(employer), TOKEN, "fee held");
        vm.expectRevert(IJobRegistryTypes.CannotDispute.selector);
        vm.prank(agent);
        jr.raiseDispute(jobId, string("no"));
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(agent, jobId);

        vm.warp(block.timestamp + dm.disputeWindow());
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.DisputeResolved(jobId, true);
        vm.prank(gov);
        dm.resolveDispute(jobId, true);
        assertEq(sm.lastDisputePayee(), employer, "fee back");
        assertEq(jr.getJobValidators(jobId).length, 0, "committee cleared");
        _finalize(agent, jobId);
        _requireFailedSettlement(jobId);
    }

    function test_dispute_everyWayIn() public {
        uint256 jobId = _approved();
        vm.prank(employer);
        jr.raiseDispute(jobId, keccak256("a"));
        _rule(jobId, false);
        vm.prank(employer);
        jr.raiseDispute(jobId, string("again"));
        _rule(jobId, false);
        tax.bumpPolicyVersion();
        vm.prank(employer);
        jr.acknowledgeAndDispute(jobId, keccak256("b"));
        assertFalse(tax.hasAcknowledged(employer), "the short form does not acknowledge");
        _rule(jobId, false);
        vm.prank(employer);
        jr.acknowledgeAndDispute(jobId, keccak256("c"), "");
        assertTrue(tax.hasAcknowledged(employer), "the long form does");
        assertEq(sm.disputesCounted(), 4, "counted");
    }

    function test_resolveDispute_revertsForOthers() public {
        uint256 jobId = _approved();
        vm.expectRevert(IJobRegistryTypes.OnlyDisputeModule.selector);
        jr.resolveDispute(jobId, true);
        vm.expectRevert(IJobRegistryTypes.NoDispute.selector);
        vm.prank(address(dm));
        jr.resolveDispute(jobId, true);
    }

    function test_resolveDispute_keepsReputationOfTheSameOutcome() public {
        uint256 jobId = _submitted();
        vmod.markReputation(jr, jobId);
        vmod.report(jr, jobId, true, committee);
        _disputedBy(employer, jobId);
        _rule(jobId, false);
        assertTrue(jr.reputationProcessed(jobId), "upheld: counted already");
        _disputedBy(employer, jobId);
        _rule(jobId, true);
        assertFalse(jr.reputationProcessed(jobId), "overturned: to be counted anew");
    }

    function test_escalate_byGovernanceOrValidationModule() public {
        uint256 jobId = _submitted();
        vm.expectRevert(Governable.NotGovernance.selector);
        vm.prank(employer);
        jr.escalateToDispute(jobId, "x");
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobEscalatedByGovernance(jobId, address(vmod), "round stuck");
        vmod.escalate(jr, jobId);
        _requireState(jobId, IJobRegistryTypes.Status.Disputed);
        _rule(jobId, false);
        _finalize(employer, jobId);
        assertEq(sm.paid(agent), REWARD, "agent won");

        uint256 other = _create();
        vm.expectRevert(abi.encodeWithSelector(IJobRegistryTypes.InvalidEscalationState.selector, 1));
        vm.prank(gov);
        jr.escalateToDispute(other, "x");
    }

    function testFuzz_everyEnding_emptiesTheEscrow(uint8 ending, uint8 approvals) public {
        uint256 kind = ending % 4;
        uint256 jobId;
        if (kind == 0) jobId = _decided(true, approvals % 4);
        if (kind == 1) jobId = _rejected();
        if (kind == 2) jobId = _noQuorum();
        if (kind == 3) {
            jobId = _approved();
            _disputedBy(employer, jobId);
            _rule(jobId, approvals % 2 == 0);
        }
        vm.warp(block.timestamp + 1 days);
        _finalize(approvals % 3 == 0 ? agent : employer, jobId);
        _requireState(jobId, IJobRegistryTypes.Status.Finalized);
        assertEq(sm.jobEscrows(bytes32(jobId)), 0, "escrow");
        assertEq(sm.lockedStakes(agent), 0, "locks");
        assertEq(jr.activeJobs(agent), 0, "active jobs");
        uint256 out = sm.refunded(employer) + sm.validatorsPaid() + sm.feePaid() + sm.paid(agent) + sm.paid(employer);
        uint256 fees = kind == 3 ? TOKEN : 0;
        assertEq(out, ESCROW + fees, "conserved");
    }
}
