// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {FakeAudit} from "./JobRegistryFakes.sol";
import {JobRegistryBase} from "./JobRegistryBase.sol";

/// @notice Burn evidence, verdicts and the settlement of jobs that end well.
contract JobRegistrySuccessTest is JobRegistryBase {
    // ------------------------------------------------------------------ burn evidence

    function test_submit_waitsForBurnEvidence() public {
        sm.setBurnPct(5);
        uint256 jobId = _applied();
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.ValidationStartPending(jobId);
        vm.prank(agent);
        jr.submit(jobId, RESULT, "", "alice", noProof);
        assertTrue(jr.validationStartPending(jobId), "pending");
        assertEq(vmod.started(jobId), 0, "not started");
        (bool required, bool satisfied) = jr.burnEvidenceStatus(jobId);
        assertTrue(required && !satisfied, "evidence missing");

        vm.startPrank(employer);
        vm.expectRevert(IJobRegistryTypes.BurnReceiptMissing.selector);
        jr.confirmEmployerBurn(jobId, "burn");
        jr.submitBurnReceipt(jobId, "burn", 46 * TOKEN / 10, 999);
        assertTrue(jr.hasBurnReceipt(jobId, "burn"), "receipt");
        jr.confirmEmployerBurn(jobId, "burn");
        vm.stopPrank();
        assertEq(vmod.started(jobId), 1, "started");
        assertFalse(jr.validationStartPending(jobId), "no longer pending");
        (, satisfied) = jr.burnEvidenceStatus(jobId);
        assertTrue(satisfied, "evidence given");
        assertTrue(_metadata(jobId).burnConfirmed, "confirmed");
    }

    function test_burnEvidence_beforeSubmission_leavesTheJobOpen() public {
        sm.setBurnPct(5);
        uint256 jobId = _create();
        vm.startPrank(employer);
        jr.submitBurnReceipt(jobId, "burn", type(uint256).max, 999);
        jr.confirmEmployerBurn(jobId, "burn");
        vm.stopPrank();
        _requireState(jobId, IJobRegistryTypes.Status.Created);
        (,,,, uint128 burned,,,,) = jr.jobs(jobId);
        assertEq(burned, type(uint128).max, "amount is capped");
        vm.startPrank(agent);
        jr.applyForJob(jobId, "alice", noProof);
        jr.submit(jobId, RESULT, "", "alice", noProof);
        vm.stopPrank();
        assertEq(vmod.started(jobId), 1, "started at once");
        vm.expectRevert(IJobRegistryTypes.OnlyEmployer.selector);
        vm.prank(agent);
        jr.submitBurnReceipt(jobId, "mine", 1, 1);
        vm.expectRevert(IJobRegistryTypes.OnlyEmployer.selector);
        vm.prank(agent);
        jr.confirmEmployerBurn(jobId, "burn");
    }

    function test_finalize_tellsBurnDiscrepancy() public {
        uint256 jobId = _approved();
        sm.setBurnPct(5);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.BurnDiscrepancy(jobId, 0, 46 * TOKEN / 10);
        _finalize(employer, jobId);
    }

    // ------------------------------------------------------------------ verdicts and success

    function test_onValidationResult_keepsTheCommittee() public {
        uint256 jobId = _submitted();
        address[] memory revealed = new address[](2);
        (revealed[0], revealed[1]) = (committee[0], committee[2]);
        vmod.vote(jobId, committee[0], true);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobCompleted(jobId, true);
        vmod.report(jr, jobId, true, revealed);
        _requireState(jobId, IJobRegistryTypes.Status.Completed);
        (address[] memory members, bool[] memory approvals) = jr.validatorCommittee(jobId);
        assertEq(members.length, 2, "revealed");
        assertEq(members[1], committee[2], "second");
        assertTrue(approvals[0] && !approvals[1], "votes");
        assertTrue(jr.getJobValidatorVote(jobId, committee[0]), "vote of the first");
        assertFalse(jr.getJobValidatorVote(jobId, committee[1]), "vote of the absent");
        assertEq(_packed(jobId) >> 206, block.timestamp, "decided at");

        _finalize(employer, jobId);
        assertEq(sm.lastSeats(), 3, "seats");
        assertEq(sm.entitledCount(), 1, "entitled");
        assertEq(sm.validatorsPaid(), 8 * TOKEN / 3, "one of three parts");
        assertEq(sm.refunded(employer), 8 * TOKEN - 8 * TOKEN / 3, "rest to the employer");
        assertEq(jr.getJobValidators(jobId).length, 0, "committee cleared");
    }

    function test_callbacks_revertForOthers() public {
        uint256 jobId = _submitted();
        vm.startPrank(stranger);
        vm.expectRevert(IJobRegistryTypes.OnlyValidationModule.selector);
        jr.onValidationResult(jobId, true, committee);
        vm.expectRevert(IJobRegistryTypes.OnlyValidationModule.selector);
        jr.forceFinalize(jobId);
        vm.expectRevert(IJobRegistryTypes.OnlyValidationModule.selector);
        jr.markReputationProcessed(jobId);
        vm.expectRevert(IJobRegistryTypes.OnlyValidationModule.selector);
        jr.validationComplete(jobId, true);
        vm.stopPrank();
        vm.startPrank(address(vmod));
        jr.finalizeAfterValidation(jobId, true);
        vm.expectRevert(IJobRegistryTypes.NotSubmitted.selector);
        jr.onValidationResult(jobId, true, committee);
        vm.expectRevert(IJobRegistryTypes.NotSubmitted.selector);
        jr.markReputationProcessed(77);
        vm.stopPrank();
    }

    function test_finalize_paysEverybody() public {
        uint256 jobId = _approved();
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobPayout(jobId, agent, 92 * TOKEN, 0, 5 * TOKEN);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobFinalized(jobId, agent);
        _finalize(employer, jobId);
        _requireState(jobId, IJobRegistryTypes.Status.Finalized);
        assertEq(sm.paid(agent), 92 * TOKEN, "agent");
        assertEq(sm.feePaid(), 5 * TOKEN, "fee");
        assertEq(sm.validatorsPaid(), 8 * TOKEN / 3 * 3, "validators");
        assertEq(sm.lockedStakes(agent), 0, "unlocked");
        assertEq(nft.ownerOf(jobId), agent, "certificate");
        assertEq(jr.activeJobs(agent), 0, "active jobs");
        assertEq(re.lastPayout(), 92 * TOKEN, "reputation payout");
        assertEq(re.gains(committee[1]), 7, "validator's reputation");
        (uint256 successful, uint256 failed) = jr.employerStats(employer);
        assertTrue(successful == 1 && failed == 0, "employer stats");
        assertEq(jr.getEmployerScore(employer), 1e18, "employer score");
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(employer, jobId);
    }

    function test_finalize_leavesReputationThatWasProcessed() public {
        uint256 jobId = _submitted();
        vmod.markReputation(jr, jobId);
        vmod.report(jr, jobId, true, new address[](0));
        assertTrue(jr.reputationProcessed(jobId), "marked");
        _finalize(employer, jobId);
        assertEq(re.outcomes(), 0, "not told again");
        assertEq(sm.paid(agent), REWARD, "no committee, no validators' part");
    }

    function test_finalize_paysTheBonusThatThePoolGave() public {
        sm.setPayout(150, 46 * TOKEN);
        uint256 jobId = _approved();
        assertEq(_metadata(jobId).agentPct, 150, "multiplier");
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobPayout(jobId, agent, 92 * TOKEN, 46 * TOKEN, 5 * TOKEN);
        _finalize(employer, jobId);
    }

    function test_finalize_byTheAgent_afterTheDelay() public {
        uint256 jobId = _approved();
        _enrol(stranger);
        vm.expectRevert(IJobRegistryTypes.OnlyEmployer.selector);
        _finalize(stranger, jobId);
        vm.warp(block.timestamp + jr.agentSettlementDelay() - 1);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(agent, jobId);
        vm.warp(block.timestamp + 1);
        _finalize(agent, jobId);
        assertEq(sm.paid(agent), 92 * TOKEN, "agent");
    }

    function test_finalize_revertsBeforeTheVerdict() public {
        uint256 jobId = _submitted();
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        _finalize(employer, jobId);
        vm.expectRevert(IJobRegistryTypes.OnlyEmployer.selector);
        _finalize(employer, 99);
    }

    function test_finalize_blacklisted_isGovernancesCase() public {
        address treasury = account("treasury");
        uint256 jobId = _approved();
        re.setBlacklist(agent, true);
        vm.expectRevert(IJobRegistryTypes.BlacklistedAgent.selector);
        _finalize(employer, jobId);
        vm.startPrank(gov);
        jr.setTreasury(treasury);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.GovernanceFinalized(jobId, gov, true);
        jr.finalize(jobId);
        vm.stopPrank();
        assertEq(sm.paid(treasury), 92 * TOKEN, "treasury");
        assertEq(sm.paid(agent), 0, "agent");
        assertEq(nft.balanceOf(agent), 0, "no certificate");
    }

    function test_finalize_survivesABrokenAudit() public {
        FakeAudit audit = new FakeAudit();
        vm.prank(gov);
        jr.setAuditModule(address(audit));
        _finalize(employer, _approved());
        assertEq(audit.heard(), 1, "heard");
        audit.setBroken(true);
        uint256 jobId = _approved();
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.AuditModuleCallbackFailed(jobId, abi.encodeWithSignature("Error(string)", "broken"));
        _finalize(employer, jobId);
        _requireState(jobId, IJobRegistryTypes.Status.Finalized);
    }

    function test_acknowledgeAndFinalize() public {
        uint256 jobId = _approved();
        tax.bumpPolicyVersion();
        vm.prank(employer);
        jr.acknowledgeAndFinalize(jobId);
        assertTrue(tax.hasAcknowledged(employer), "acknowledged");
    }
}
