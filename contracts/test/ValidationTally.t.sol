// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Suite} from "./Suite.sol";

contract ValidationTallyTest is Suite {
    uint256 private constant STAKE = 10 * TOKEN;

    function _stake(address who) private view returns (uint256) {
        return stakes.stakeOf(who, IStakeManagerEvents.Role.Validator);
    }

    // ------------------------------------------------------------------ without a committee

    function test_finalize_revertsBeforeACommittee() public {
        vm.expectRevert(T.JobNotSubmitted.selector);
        validation.finalize(99);
        vm.expectRevert(T.JobNotSubmitted.selector);
        validation.forceFinalize(99);
        uint256 jobId = _submitted();
        vm.expectRevert(T.RevealPending.selector);
        validation.finalize(jobId);
        vm.warp(vm.getBlockTimestamp() + 30 days);
        vm.expectRevert(T.RevealPending.selector);
        validation.forceFinalize(jobId);
        _assertState(jobId, IJobRegistryTypes.Status.Submitted);
    }

    // ------------------------------------------------------------------ with a verdict

    function test_finalize_approvesWhenAllRevealed() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, members[i], true);
        }
        vm.expectEmit(address(validation));
        emit T.ValidationTallied(jobId, true, 3 * TOKEN, 0);
        vm.expectEmit(address(validation));
        emit T.ValidationResult(jobId, true);
        vm.prank(stranger);
        assertTrue(validation.finalize(jobId), "success");
        _assertState(jobId, IJobRegistryTypes.Status.Completed);
        _assertCleared(jobId, members);
        for (uint256 i = 0; i < 3; i++) {
            assertEq(_stake(members[i]), STAKE, "stake");
        }
        assertTrue(reputation.reputation(agent) > 0, "agent scored");
        vm.expectRevert(T.JobNotSubmitted.selector);
        validation.finalize(jobId);
    }

    function test_finalize_slashesTheMinority() public {
        (uint256 jobId, address[] memory members) = _committed([true, false, true]);
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, members[i], i != 1);
        }
        uint256 before = token.balanceOf(employer);
        assertTrue(validation.finalize(jobId), "success");
        assertEq(_stake(members[1]), STAKE - TOKEN / 2, "half an exposure");
        assertEq(token.balanceOf(employer), before + TOKEN / 2, "to the employer");
        assertEq(_stake(members[0]), STAKE, "majority");
        _assertCleared(jobId, members);
    }

    function test_finalize_rejects() public {
        (uint256 jobId, address[] memory members) = _committed([false, false, true]);
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, members[i], i == 2);
        }
        assertFalse(validation.finalizeValidation(jobId), "rejected");
        _assertState(jobId, IJobRegistryTypes.Status.Disputed);
        assertEq(_stake(members[2]), STAKE - TOKEN / 2, "wrong approval");
        assertEq(_stake(members[0]), STAKE, "right rejection");
        _assertCleared(jobId, members);
    }

    function test_finalize_waitsForTheEarlyDelay() public {
        validation.setRevealQuorum(50, 2);
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        _reveal(jobId, members[0], true);
        _reveal(jobId, members[1], true);
        (,,,,,,, uint64 early,) = validation.rounds(jobId);
        vm.warp(early - 1);
        vm.expectRevert(T.RevealPending.selector);
        validation.finalize(jobId);
        vm.warp(early);
        assertTrue(validation.finalize(jobId), "success");
        assertEq(_stake(members[2]), STAKE - TOKEN * 50 / 10_000, "absent");
        assertEq(validation.validatorBanUntil(members[2]), vm.getBlockNumber() + 7200, "banned");
        (address[] memory entitled,) = jobs.validatorCommittee(jobId);
        assertEq(entitled.length, 2, "only those who revealed");
    }

    // ------------------------------------------------------------------ without a quorum

    function test_finalize_withoutQuorumSparesTheRevealers() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        _reveal(jobId, members[0], true);
        _reveal(jobId, members[1], true);
        vm.warp(validation.revealDeadline(jobId));
        vm.expectRevert(T.RevealPending.selector);
        validation.finalize(jobId);
        _afterReveal(jobId);
        vm.expectEmit(address(validation));
        emit T.ValidationQuorumFailed(jobId, 2, 3);
        assertFalse(validation.finalize(jobId), "no verdict");
        _assertState(jobId, IJobRegistryTypes.Status.Completed);
        assertEq(_stake(members[0]), STAKE, "revealer");
        assertEq(_stake(members[1]), STAKE, "revealer");
        assertEq(_stake(members[2]), STAKE - TOKEN * 50 / 10_000, "absent");
        assertEq(validation.validatorBanUntil(members[0]), 0, "not banned");
        (address[] memory entitled,) = jobs.validatorCommittee(jobId);
        assertEq(entitled.length, 0, "no verdict, no committee");
        _assertCleared(jobId, members);
    }

    function test_finalize_withoutQuorumDoesNotCostTheAgentItsStake() public {
        (uint256 jobId,) = _committed([true, true, true]);
        _afterReveal(jobId);
        validation.finalize(jobId);
        uint256 before = token.balanceOf(employer);
        vm.prank(agent);
        jobs.finalize(jobId);
        assertEq(token.balanceOf(employer), before + REWARD + FEE, "refund");
        assertEq(stakes.stakeOf(agent, IStakeManagerEvents.Role.Agent), 10 * TOKEN, "agent's stake");
        assertEq(stakes.lockedStakes(agent), 0, "released");
    }

    function test_forceFinalize_waitsForTheGrace() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        _reveal(jobId, members[0], true);
        uint256 due = validation.revealDeadline(jobId) + 3600;
        vm.warp(due);
        vm.expectRevert(T.RevealPending.selector);
        validation.forceFinalize(jobId);
        vm.warp(due + 1);
        assertFalse(validation.forceFinalize(jobId), "no verdict");
        _assertState(jobId, IJobRegistryTypes.Status.Completed);
        assertEq(_stake(members[0]), STAKE, "revealer");
        assertEq(_stake(members[1]), STAKE - TOKEN * 50 / 10_000, "absent");
        _assertCleared(jobId, members);
    }

    function test_forceFinalize_keepsAVerdict() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, members[i], true);
        }
        vm.warp(validation.revealDeadline(jobId) + 3601);
        assertTrue(validation.forceFinalize(jobId), "success");
        _assertState(jobId, IJobRegistryTypes.Status.Completed);
    }

    function test_finalize_needsNoValidatorToHoldStill() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        vm.warp(validation.revealDeadline(jobId) + 30 days);
        vm.prank(members[0]);
        stakes.withdrawStake(IStakeManagerEvents.Role.Validator, 9 * TOKEN);
        assertEq(stakes.lockedStakes(members[0]), TOKEN, "lock stands");
        assertFalse(validation.forceFinalize(jobId), "no verdict");
        assertEq(stakes.lockedStakes(members[0]), 0, "released");
    }

    // ------------------------------------------------------------------ interventions

    function test_triggerFailover_extendsTheRevealWindow() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        uint256 deadline = validation.revealDeadline(jobId);
        vm.expectRevert(T.InvalidFailoverAction.selector);
        validation.triggerFailover(jobId, T.FailoverAction.None, 1, "");
        vm.expectRevert(T.RevealExtensionRequired.selector);
        validation.triggerFailover(jobId, T.FailoverAction.ExtendReveal, 0, "");
        vm.expectRevert(T.NoActiveRound.selector);
        validation.triggerFailover(99, T.FailoverAction.ExtendReveal, 1, "");
        vm.expectEmit(address(validation));
        emit T.ValidationFailover(jobId, T.FailoverAction.ExtendReveal, deadline + 100, "outage");
        validation.triggerFailover(jobId, T.FailoverAction.ExtendReveal, 100, "outage");
        (T.FailoverAction last, uint64 extensions, uint64 until,,) = validation.failoverStates(jobId);
        assertTrue(last == T.FailoverAction.ExtendReveal && extensions == 1 && until == deadline + 100, "state");
        vm.warp(deadline + 100);
        _reveal(jobId, members[0], true);
        _afterReveal(jobId);
        validation.finalize(jobId);
        (last, extensions,,,) = validation.failoverStates(jobId);
        assertTrue(last == T.FailoverAction.None && extensions == 0, "cleared");
    }

    function test_triggerFailover_handsOverToADispute() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        validation.triggerFailover(jobId, T.FailoverAction.EscalateDispute, 0, "stalled");
        _assertState(jobId, IJobRegistryTypes.Status.Disputed);
        _assertCleared(jobId, members);
        (,,,, bool escalated) = validation.failoverStates(jobId);
        assertTrue(escalated, "escalated");
        vm.expectRevert(T.FailoverEscalated.selector);
        validation.triggerFailover(jobId, T.FailoverAction.ExtendReveal, 1, "");
    }

    function test_forceFinalize_dissolvesARoundWhoseJobWasEscalated() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        jobs.escalateToDispute(jobId, "by governance");
        vm.expectRevert(T.JobNotSubmitted.selector);
        validation.finalize(jobId);
        vm.prank(stranger);
        assertFalse(validation.forceFinalize(jobId), "dissolved");
        _assertCleared(jobId, members);
        assertEq(_stake(members[0]), STAKE, "nobody pays");
    }

    function test_resetJobNonce_allowsAnotherDrawWithAnotherNonce() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        vm.prank(stranger);
        vm.expectRevert(T.UnauthorizedCaller.selector);
        validation.resetJobNonce(jobId);
        vm.expectEmit(address(validation));
        emit T.JobNonceReset(jobId);
        validation.resetJobNonce(jobId);
        assertEq(stakes.lockedStakes(members[0]), 0, "released");
        assertEq(validation.jobNonce(jobId), 1, "nonce stays");
        vm.prank(keeper);
        validation.selectValidators(jobId, 1);
        _mine(2);
        vm.prank(stranger);
        assertEq(validation.selectValidators(jobId, 2).length, 3, "committee");
        assertEq(validation.jobNonce(jobId), 2, "next nonce");
        address[] memory again = validation.validators(jobId);
        assertEq(validation.commitments(jobId, again[0], 2), bytes32(0), "no commitment");
    }

    function test_resetSelection_startsOver() public {
        uint256 jobId = _submitted();
        validation.resetSelection(jobId);
        assertEq(validation.selectionBlock(jobId), 0, "no target");
        vm.prank(keeper);
        validation.selectValidators(jobId, 1);
        assertEq(validation.selectionBlock(jobId), vm.getBlockNumber() + 1, "new target");
        _mine(2);
        vm.prank(stranger);
        validation.selectValidators(jobId, 2);
        vm.expectRevert(T.ValidatorsAlreadySelected.selector);
        validation.resetSelection(jobId);
    }

    // ------------------------------------------------------------------ rules of a verdict

    function testFuzz_finalize_followsTheRules(uint256 seed) public {
        bool[3] memory approve = [seed & 1 != 0, seed & 2 != 0, seed & 4 != 0];
        bool[3] memory reveal = [seed & 8 != 0, seed & 16 != 0, seed & 32 != 0];
        validation.setRevealQuorum(60, 2);
        (uint256 jobId, address[] memory members) = _committed(approve);
        _toReveal(jobId);
        uint256 revealed;
        uint256 approvals;
        for (uint256 i = 0; i < 3; i++) {
            if (!reveal[i]) continue;
            _reveal(jobId, members[i], approve[i]);
            revealed++;
            if (approve[i]) approvals++;
        }
        _afterReveal(jobId);
        bool wanted = revealed >= 2 && approvals >= 2 && approvals * 100 >= revealed * 66;
        assertTrue(validation.finalize(jobId) == wanted, "verdict");
        for (uint256 i = 0; i < 3; i++) {
            uint256 slash;
            if (!reveal[i]) slash = TOKEN * 50 / 10_000;
            else if (revealed >= 2 && approve[i] != wanted) slash = TOKEN / 2;
            assertEq(_stake(members[i]), STAKE - slash, "stake");
        }
        _assertCleared(jobId, members);
    }

    function _assertCleared(uint256 jobId, address[] memory members) private view {
        (uint256 commitDeadline, uint256 revealDeadline, uint256 a, uint256 b, uint256 c,, uint256 size,,) =
            validation.rounds(jobId);
        assertEq(commitDeadline + revealDeadline + a + b + c + size, 0, "round");
        assertEq(validation.validators(jobId).length, 0, "committee");
        assertEq(validation.selectionSeeds(jobId), bytes32(0), "seed");
        for (uint256 i = 0; i < members.length; i++) {
            assertEq(stakes.lockedStakes(members[i]), 0, "lock");
            assertEq(validation.commitments(jobId, members[i], validation.jobNonce(jobId)), bytes32(0), "commitment");
            assertFalse(validation.revealed(jobId, members[i]), "revealed");
        }
    }
}
