// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Suite} from "./Suite.sol";

/// @notice Whole lives of jobs over the real contracts, one for each way a job can end.
contract LifecycleTest is Suite {
    uint256 private constant JOB_STAKE = TOKEN;
    uint256 private constant AGENT_STAKE = 10 * TOKEN;
    uint256 private constant SEAT_STAKE = 10 * TOKEN;

    /// @dev Votes of a whole committee, all revealed, and the tally.
    function _voted(bool[3] memory approve) private returns (uint256 jobId, address[] memory members) {
        (jobId, members) = _committed(approve);
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, members[i], approve[i]);
        }
        validation.finalize(jobId);
    }

    function _finalizeBy(address who, uint256 jobId) private {
        vm.prank(who);
        jobs.finalize(jobId);
    }

    /// @dev Nothing of a settled job is left behind, and the stake manager holds just the stakes and its pool.
    function _assertSettled(uint256 jobId, bool success) private view {
        _assertState(jobId, IJobRegistryTypes.Status.Finalized);
        (,,,,,,,, uint256 packed) = jobs.jobs(jobId);
        assertTrue(jobs.decodeJobMetadata(packed).success == success, "outcome");
        _assertNothingHeld(jobId);
    }

    function _assertNothingHeld(uint256 jobId) private view {
        assertEq(stakes.jobEscrows(bytes32(jobId)), 0, "escrow");
        assertEq(stakes.lockedStakes(agent), 0, "agent's lock");
        assertEq(jobs.activeJobs(agent), 0, "active jobs");
        uint256 held = stakes.operatorRewardPool();
        for (uint256 role = 0; role < 3; role++) {
            held += stakes.totalStake(IStakeManagerEvents.Role(role));
        }
        assertEq(token.balanceOf(address(stakes)), held, "stake manager's tokens");
    }

    function _agentStake() private view returns (uint256) {
        return stakes.stakeOf(agent, IStakeManagerEvents.Role.Agent);
    }

    // ------------------------------------------------------------------ success

    function test_job_isPaid() public {
        uint256 employerBefore = token.balanceOf(employer);
        uint256 agentBefore = token.balanceOf(agent);
        uint256 validatorBefore = token.balanceOf(pool[0]);
        (uint256 jobId, address[] memory members) = _voted([true, true, true]);
        assertEq(stakes.jobEscrows(bytes32(jobId)), REWARD + FEE, "escrow until settled");
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, true);
        assertEq(token.balanceOf(employer), employerBefore - REWARD - FEE, "employer");
        assertEq(token.balanceOf(agent), agentBefore + 92 * TOKEN, "agent");
        for (uint256 i = 0; i < 3; i++) {
            uint256 dust = i == 0 ? 2 : 0;
            assertEq(token.balanceOf(members[i]), validatorBefore + 8 * TOKEN / 3 + dust, "validator");
        }
        assertEq(token.balanceOf(address(fees)), FEE * 99 / 100, "fee, less the burn");
        assertEq(certificates.ownerOf(jobId), agent, "certificate");
        assertTrue(reputation.reputation(agent) > 0, "agent's score");
    }

    function test_job_paysOnlyWhoVotedForTheOutcome() public {
        uint256 employerBefore = token.balanceOf(employer);
        uint256 before = token.balanceOf(pool[0]);
        (uint256 jobId, address[] memory members) = _voted([true, false, true]);
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, true);
        assertEq(token.balanceOf(members[0]), before + 8 * TOKEN / 3 + 1, "right, and the odd unit");
        assertEq(token.balanceOf(members[1]), before, "wrong");
        uint256 back = token.balanceOf(employer) + REWARD + FEE - employerBefore;
        assertEq(back, 8 * TOKEN - 16 * TOKEN / 3 + TOKEN / 2, "the wrong seat's part and its slash");
        assertEq(stakes.stakeOf(members[1], IStakeManagerEvents.Role.Validator), SEAT_STAKE - TOKEN / 2, "slash");
    }

    function test_job_isPaidWithAnAbsentValidator() public {
        validation.setParameters(5, 1800, 1800);
        uint256 jobId = _submitted();
        address[] memory members = _select(jobId);
        for (uint256 i = 0; i < 4; i++) {
            _commit(jobId, members[i], true);
        }
        _toReveal(jobId);
        for (uint256 i = 0; i < 4; i++) {
            _reveal(jobId, members[i], true);
        }
        vm.warp(vm.getBlockTimestamp() + 300);
        uint256 before = token.balanceOf(members[4]);
        assertTrue(validation.finalize(jobId), "four of five");
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, true);
        assertEq(token.balanceOf(members[4]), before, "absent earns nothing");
        assertTrue(validation.validatorBanUntil(members[4]) > vm.getBlockNumber(), "banned");
    }

    function test_job_isSettledByTheAgentWhenTheEmployerDoesNot() public {
        uint256 before = token.balanceOf(agent);
        (uint256 jobId,) = _voted([true, true, true]);
        vm.prank(agent);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        jobs.finalize(jobId);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        _finalizeBy(agent, jobId);
        _assertSettled(jobId, true);
        assertEq(token.balanceOf(agent), before + 92 * TOKEN, "agent");
    }

    function test_job_isPaidWithBurnEvidence() public {
        stakesMore.setBurnPct(5);
        uint256 before = token.balanceOf(agent);
        uint256 jobId = _submitted();
        assertTrue(jobs.validationStartPending(jobId), "waits");
        bytes32 burn = keccak256("burn");
        vm.startPrank(employer);
        jobs.submitBurnReceipt(jobId, burn, 46 * TOKEN / 10, vm.getBlockNumber());
        jobs.confirmEmployerBurn(jobId, burn);
        vm.stopPrank();
        address[] memory members = _select(jobId);
        for (uint256 i = 0; i < 3; i++) {
            bytes32 hash = _commitHash(jobId, members[i], true, burn);
            vm.prank(members[i]);
            validation.commitValidation(jobId, hash, "label", new bytes32[](0));
        }
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            vm.prank(members[i]);
            validation.revealValidation(jobId, true, burn, _salt(members[i]), "label", new bytes32[](0));
        }
        validation.finalize(jobId);
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, true);
        assertEq(token.balanceOf(agent), before + 874 * TOKEN / 10, "agent, less the burn");
    }

    // ------------------------------------------------------------------ failure

    function test_job_isRejectedAndRefunded() public {
        uint256 before = token.balanceOf(employer);
        (uint256 jobId,) = _voted([false, false, true]);
        _assertState(jobId, IJobRegistryTypes.Status.Disputed);
        vm.prank(employer);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        jobs.finalize(jobId);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, false);
        // The agent's stake and half an exposure of the wrong vote come on top of the refund.
        assertEq(token.balanceOf(employer), before + JOB_STAKE + TOKEN / 2, "employer");
        assertEq(_agentStake(), AGENT_STAKE - JOB_STAKE, "agent");
    }

    function test_job_withoutQuorumIsRefundedAndTheAgentSpared() public {
        uint256 before = token.balanceOf(employer);
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        _reveal(jobId, members[0], true);
        _afterReveal(jobId);
        assertFalse(validation.finalize(jobId), "no verdict");
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, false);
        assertEq(token.balanceOf(employer), before + 2 * TOKEN * 50 / 10_000, "refund and penalties");
        assertEq(_agentStake(), AGENT_STAKE, "agent");
    }

    function test_job_isForcedToAnEnd() public {
        uint256 before = token.balanceOf(employer);
        (uint256 jobId,) = _committed([true, true, true]);
        vm.warp(validation.revealDeadline(jobId) + 3601);
        assertFalse(validation.forceFinalize(jobId), "no verdict");
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, false);
        assertEq(token.balanceOf(employer), before + 3 * TOKEN * 50 / 10_000, "employer");
        assertEq(_agentStake(), AGENT_STAKE, "agent");
    }

    function test_job_expires() public {
        uint256 before = token.balanceOf(employer);
        uint256 jobId = _create();
        _apply(jobId);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        vm.startPrank(employer);
        vm.expectRevert(IJobRegistryTypes.DeadlineNotReached.selector);
        jobs.cancelExpiredJob(jobId);
        vm.warp(vm.getBlockTimestamp() + 1);
        jobs.cancelExpiredJob(jobId);
        vm.stopPrank();
        _assertSettled(jobId, false);
        assertEq(token.balanceOf(employer), before + JOB_STAKE, "employer");
        assertEq(_agentStake(), AGENT_STAKE - JOB_STAKE, "agent");
    }

    function test_job_timesOut() public {
        uint256 before = token.balanceOf(employer);
        uint256 jobId = _create();
        _apply(jobId);
        vm.warp(vm.getBlockTimestamp() + 1 days + 1);
        vm.prank(employer);
        jobs.claimTimeout(jobId);
        _assertSettled(jobId, false);
        assertEq(token.balanceOf(employer), before + JOB_STAKE, "employer");
    }

    function test_job_isCancelled() public {
        uint256 before = token.balanceOf(employer);
        uint256 jobId = _create();
        vm.prank(employer);
        jobs.cancelJob(jobId);
        _assertState(jobId, IJobRegistryTypes.Status.Cancelled);
        _assertNothingHeld(jobId);
        assertEq(token.balanceOf(employer), before, "refund");
    }

    // ------------------------------------------------------------------ disputes

    function test_dispute_agentWins() public {
        uint256 before = token.balanceOf(agent);
        (uint256 jobId,) = _voted([false, false, false]);
        vm.prank(agent);
        jobs.dispute(jobId, keccak256("evidence"), "it is right");
        vm.warp(vm.getBlockTimestamp() + 1 days);
        disputes.resolveDispute(jobId, false);
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, true);
        // After a ruling no committee shares the reward.
        assertEq(token.balanceOf(agent), before + REWARD, "agent");
        assertEq(_agentStake(), AGENT_STAKE, "stake");
    }

    function test_dispute_employerWins() public {
        uint256 before = token.balanceOf(employer);
        (uint256 jobId,) = _voted([true, true, true]);
        vm.prank(employer);
        jobs.dispute(jobId, keccak256("evidence"), "it is wrong");
        vm.prank(employer);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        jobs.finalize(jobId);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        disputes.resolveDispute(jobId, true);
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, false);
        assertGe(token.balanceOf(employer), before + JOB_STAKE, "employer");
        assertEq(_agentStake(), AGENT_STAKE - JOB_STAKE, "agent");
    }

    function test_dispute_afterAnEscalation() public {
        uint256 before = token.balanceOf(employer);
        (uint256 jobId,) = _committed([true, true, true]);
        validation.triggerFailover(jobId, T.FailoverAction.EscalateDispute, 0, "stalled");
        vm.warp(vm.getBlockTimestamp() + 1 days);
        disputes.resolveDispute(jobId, true);
        _finalizeBy(employer, jobId);
        _assertSettled(jobId, false);
        assertEq(token.balanceOf(employer), before + JOB_STAKE, "employer");
    }

    // ------------------------------------------------------------------ many at once

    function test_jobs_runSideBySide() public {
        uint256[4] memory ids;
        address[][] memory committees = new address[][](4);
        for (uint256 n = 0; n < 4; n++) {
            ids[n] = _submitted();
            committees[n] = _select(ids[n]);
        }
        for (uint256 n = 0; n < 4; n++) {
            for (uint256 i = 0; i < 3; i++) {
                _commit(ids[n], committees[n][i], n % 2 == 0);
            }
        }
        _toReveal(ids[3]);
        for (uint256 n = 0; n < 4; n++) {
            for (uint256 i = 0; i < 3; i++) {
                _reveal(ids[n], committees[n][i], n % 2 == 0);
            }
            assertTrue(validation.finalize(ids[n]) == (n % 2 == 0), "verdict");
        }
        vm.warp(vm.getBlockTimestamp() + 1 days);
        for (uint256 n = 0; n < 4; n++) {
            _finalizeBy(employer, ids[n]);
            _assertState(ids[n], IJobRegistryTypes.Status.Finalized);
        }
        _assertNothingHeld(ids[3]);
        assertEq(_agentStake(), AGENT_STAKE - 2 * JOB_STAKE, "two failed");
    }
}
