// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManager} from "../src/interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Suite} from "./Suite.sol";

/// @notice A non-fungible token whose every holder has one.
contract OneEach {
    function balanceOf(address) external pure returns (uint256) {
        return 1;
    }
}

/// @notice One test for each closed defect of the original, by its number in the README's table. The comment tells
/// what the original does, on which the test would fail.
contract DefectsTest is Suite {
    IStakeManagerEvents.Role private constant VALIDATOR = IStakeManagerEvents.Role.Validator;
    IStakeManagerEvents.Role private constant AGENT = IStakeManagerEvents.Role.Agent;
    IStakeManagerEvents.Role private constant PLATFORM = IStakeManagerEvents.Role.Platform;

    /// @dev For the stake manager of the twentieth test, whose registry is this contract.
    function taxPolicy() external pure returns (address) {
        return address(0);
    }

    function _stake(address who) private view returns (uint256) {
        return stakes.stakeOf(who, VALIDATOR);
    }

    function _settled(bool[3] memory approve) private returns (uint256 jobId, address[] memory members) {
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

    // ------------------------------------------------------------------ by number

    /// @dev Original: JobRegistry, StakeManager and ValidationModule are larger than a chain with EIP-170 accepts.
    function test_d01_everyContract_fitsTheChain() public view {
        address[12] memory all = [
            address(jobs), jobs.extension(), address(stakes), address(validation), validation.extension(),
            address(disputes), address(fees), address(identity), address(reputation), address(certificates),
            address(policy), address(token)
        ];
        for (uint256 i = 0; i < all.length; i++) {
            assertLe(all[i].code.length, 24_576, "runtime");
        }
    }

    /// @dev Original: finalize of a job without a committee makes it Disputed, forceFinalize fails it; anybody may.
    function test_d03_stranger_cannotFailAJobBeforeItsCommittee() public {
        uint256 jobId = _submitted();
        vm.warp(vm.getBlockTimestamp() + 30 days);
        vm.startPrank(stranger);
        vm.expectRevert(T.RevealPending.selector);
        validation.finalize(jobId);
        vm.expectRevert(T.RevealPending.selector);
        validation.forceFinalize(jobId);
        vm.stopPrank();
        _assertState(jobId, IJobRegistryTypes.Status.Submitted);
        assertEq(_select(jobId).length, 3, "and it gets one");
    }

    /// @dev Original: a draw is taken for any number, so that it locks stakes for jobs that do not exist, and spoils
    /// the real draw of one to come.
    function test_d04_stranger_cannotDrawForAJobThatIsNotSubmitted() public {
        uint256 jobId = _create();
        uint256[2] memory ids = [jobId, jobId + 1];
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(stranger);
            vm.expectRevert(T.JobNotSubmitted.selector);
            validation.selectValidators(ids[i], 1);
        }
        _apply(jobId);
        _submit(jobId);
        assertEq(_select(jobId).length, 3, "the real draw");
    }

    /// @dev Original: withdrawing nothing after the unlock time erases the lock; slash and finalize then revert.
    function test_d05_withdrawal_neverErasesALock() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        vm.warp(stakes.unlockTime(members[0]) + 1);
        vm.prank(members[0]);
        try stakes.withdrawStake(VALIDATOR, 0) {} catch {}
        vm.prank(members[0]);
        vm.expectRevert(IStakeManagerEvents.InsufficientLocked.selector);
        stakes.withdrawStake(VALIDATOR, 10 * TOKEN);
        assertEq(stakes.lockedStakes(members[0]), TOKEN, "lock");
        validation.forceFinalize(jobId);
        assertEq(stakes.lockedStakes(members[0]), 0, "released by the round");
        assertEq(_stake(members[0]), 10 * TOKEN - TOKEN * 50 / 10_000, "penalty");
    }

    /// @dev Original: both calls enter a second guard within the first and always revert.
    function test_d06_votes_worksByTheOlderNames() public {
        uint256 jobId = _submitted();
        address who = _select(jobId)[0];
        bytes32 hash = _commitHash(jobId, who, true, bytes32(0));
        vm.prank(who);
        validation.commitVote(jobId, hash, "label", new bytes32[](0));
        _toReveal(jobId);
        vm.prank(who);
        validation.revealVote(jobId, true, bytes32(0), _salt(who), "label", new bytes32[](0));
        assertTrue(validation.revealed(jobId, who), "revealed");
    }

    /// @dev Original: the dispute module takes this from its governance only, which the registry is not: it reverts.
    function test_d07_escalation_reachesTheDisputeModule() public {
        uint256 first = _submitted();
        jobs.escalateToDispute(first, "stalled");
        (uint256 second,) = _committed([true, true, true]);
        validation.triggerFailover(second, T.FailoverAction.EscalateDispute, 0, "stalled");
        _assertState(first, IJobRegistryTypes.Status.Disputed);
        _assertState(second, IJobRegistryTypes.Status.Disputed);
        (, uint256 raisedAt,,,,) = disputes.disputes(second);
        assertEq(raisedAt, vm.getBlockTimestamp(), "raised");
    }

    /// @dev Original: escrow of a failed job goes through the slash split, by default all to treasury or fire.
    function test_d09_failedJob_refundsTheEmployer() public {
        uint256 before = token.balanceOf(employer);
        uint256 supply = token.totalSupply();
        uint256 jobId = _create();
        _apply(jobId);
        vm.warp(vm.getBlockTimestamp() + 1 days + 1);
        vm.prank(employer);
        jobs.cancelExpiredJob(jobId);
        assertEq(token.balanceOf(employer), before + TOKEN, "reward, fee and the agent's stake");
        assertEq(token.totalSupply(), supply, "nothing burned");
    }

    /// @dev Original: a missing quorum counts as rejection, so that who approved and revealed loses half a stake.
    function test_d10_missingQuorum_sparesWhoRevealed() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        _reveal(jobId, members[0], true);
        _afterReveal(jobId);
        validation.finalize(jobId);
        assertEq(_stake(members[0]), 10 * TOKEN, "revealed");
        assertTrue(_stake(members[1]) < 10 * TOKEN, "did not");
    }

    /// @dev Original: the whole committee shares the reward, whatever it voted and whether it revealed.
    function test_d11_reward_isForVotesWithTheOutcome() public {
        uint256 before = token.balanceOf(pool[0]);
        uint256 employerBefore = token.balanceOf(employer) - REWARD - FEE;
        (uint256 jobId, address[] memory members) = _settled([true, false, true]);
        _finalizeBy(employer, jobId);
        assertEq(token.balanceOf(members[1]), before, "wrong vote");
        assertTrue(token.balanceOf(members[0]) > before, "right vote");
        uint256 slashed = TOKEN / 2;
        assertEq(token.balanceOf(employer), employerBefore + slashed + 8 * TOKEN - 16 * TOKEN / 3, "its part returns");
    }

    /// @dev Original: only employer and governance may finalize, at any time or never.
    function test_d12_agent_settlesAfterADelay() public {
        uint256 before = token.balanceOf(agent);
        (uint256 jobId,) = _settled([true, true, true]);
        vm.prank(agent);
        vm.expectRevert(IJobRegistryTypes.NotReady.selector);
        jobs.finalize(jobId);
        vm.warp(vm.getBlockTimestamp() + jobs.agentSettlementDelay());
        _finalizeBy(agent, jobId);
        assertEq(token.balanceOf(agent), before + 92 * TOKEN, "paid");
    }

    /// @dev Original: a failure costs the agent no reputation, and the score of a success disputed and upheld counts
    /// twice. Half of it is closed; payouts are still scaled as the original's clients expect.
    function test_d14_reputation_isLostByFailureAndCountsOnce() public {
        (uint256 jobId,) = _settled([true, true, true]);
        uint256 earned = reputation.reputation(agent);
        vm.prank(employer);
        jobs.dispute(jobId, keccak256("evidence"), "it is wrong");
        vm.warp(vm.getBlockTimestamp() + 1 days);
        disputes.resolveDispute(jobId, false);
        _finalizeBy(employer, jobId);
        assertEq(reputation.reputation(agent), earned, "once");
        (uint256 second,) = _settled([false, false, false]);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        _finalizeBy(employer, second);
        assertLe(reputation.reputation(agent), earned, "no gain");
    }

    /// @dev Original: earnings are computed from the stake at the claim: who stakes after a distribution drains it,
    /// and who has withdrawn since panics.
    function test_d15_fees_belongToWhoWasStaked() public {
        vm.prank(keeper);
        policy.acknowledge();
        address early = pool[0];
        address late = pool[1];
        vm.prank(early);
        stakes.depositStake(PLATFORM, TOKEN);
        token.mint(address(this), 10 * TOKEN);
        token.approve(address(fees), 10 * TOKEN);
        fees.contribute(10 * TOKEN);
        fees.distributeFees();
        vm.prank(late);
        stakes.depositStake(PLATFORM, 50 * TOKEN);
        vm.prank(early);
        stakes.withdrawStake(PLATFORM, TOKEN);
        (uint256 hadEarly, uint256 hadLate) = (token.balanceOf(early), token.balanceOf(late));
        vm.prank(late);
        fees.claimRewards();
        vm.prank(early);
        fees.claimRewards();
        assertEq(token.balanceOf(late), hadLate, "late");
        assertEq(token.balanceOf(early), hadEarly + 10 * TOKEN, "early, though gone");
    }

    /// @dev Original: depositStakeFor pulls the tokens from the named user, whoever calls.
    function test_d16_nobody_stakesAnothersAllowance() public {
        uint256 before = token.balanceOf(pool[0]);
        _fund(stranger, 2 * TOKEN);
        vm.prank(stranger);
        stakes.depositStakeFor(pool[0], VALIDATOR, 2 * TOKEN);
        assertEq(token.balanceOf(pool[0]), before, "the user's tokens");
        assertEq(token.balanceOf(stranger), 0, "the caller paid");
        assertEq(_stake(pool[0]), 12 * TOKEN, "the user's stake");
    }

    /// @dev Original: the number of approvals is computed from the threshold before the call: three here.
    function test_d17_parameters_countApprovalsByTheNewThreshold() public {
        validation.setParameters(5, 1800, 1800, 80, 50);
        assertEq(validation.requiredValidatorApprovals(), 4, "four of five are eighty percent");
    }

    /// @dev Original: its local token cannot burn while the fee pool burns one percent: finalize of a success reverts.
    function test_d19_success_settlesWithTheDefaultBurn() public {
        uint256 supply = token.totalSupply();
        (uint256 jobId,) = _settled([true, true, true]);
        _finalizeBy(employer, jobId);
        assertEq(supply - token.totalSupply(), FEE / 100, "burned");
        assertEq(token.balanceOf(address(fees)), FEE * 99 / 100, "fee");
    }

    /// @dev Original: a treasury given to the constructor is not on the list of allowed ones; every slash reverts.
    function test_d20_constructorTreasury_isAllowed() public {
        address bank = account("bank");
        bytes memory head = abi.encode(TOKEN, 0, 100, bank, address(this), address(0), address(this));
        IStakeManager other = IStakeManager(
            deploy("StakeManager", bytes.concat(head, abi.encode(token, deploy("StakeManagerExtension", ""))))
        );
        vm.startPrank(agent);
        token.approve(address(other), TOKEN);
        other.depositStake(AGENT, TOKEN);
        vm.stopPrank();
        other.slash(agent, AGENT, TOKEN, employer);
        assertEq(token.balanceOf(bank), TOKEN, "treasury");
    }

    /// @dev Original: a pool member whose stake is locked is drawn all the same, and the draw reverts for everybody.
    function test_d22_draw_passesOverTakenStake() public {
        stakesMore.setRoleMinimum(VALIDATOR, 10 * TOKEN);
        address[] memory members = _select(_submitted());
        _addValidator("sixth");
        validation.setValidatorPool(pool);
        address[] memory others = _select(_submitted());
        for (uint256 i = 0; i < 9; i++) {
            assertTrue(members[i / 3] != others[i % 3], "seated twice with one stake");
        }
    }

    /// @dev Original: a multiplier above 100 % with an empty operator pool makes finalize revert.
    function test_d23_bonus_isLeftOutWhenThePoolIsEmpty() public {
        stakesMore.addAGIType(address(new OneEach()), 150);
        uint256 before = token.balanceOf(agent);
        (uint256 jobId,) = _settled([true, true, true]);
        _finalizeBy(employer, jobId);
        assertEq(token.balanceOf(agent), before + 92 * TOKEN, "plain reward");
    }

    /// @dev Original: one such member of the pool makes every draw revert without data.
    function test_d24_draw_survivesANameWrapperWithoutCode() public {
        identity.removeAdditionalValidator(pool[0]);
        identity.setClubRootNode(keccak256("root"));
        identity.setNameWrapper(account("no code"));
        vm.prank(pool[0]);
        validation.setMySubdomain("alice");
        assertEq(_select(_submitted()).length, 3, "committee");
    }

    /// @dev Original: the lock ends with the last second in which forceFinalize is refused, so that a validator can
    /// always get its stake out first.
    function test_d25_validator_cannotGetAheadOfForceFinalize() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        vm.warp(validation.revealDeadline(jobId) + validation.forceFinalizeGrace());
        vm.prank(stranger);
        vm.expectRevert(T.RevealPending.selector);
        validation.forceFinalize(jobId);
        for (uint256 i = 0; i < 3; i++) {
            vm.startPrank(members[i]);
            try stakes.withdrawStake(VALIDATOR, 0) {} catch {}
            vm.expectRevert(IStakeManagerEvents.InsufficientLocked.selector);
            stakes.withdrawStake(VALIDATOR, 10 * TOKEN);
            vm.stopPrank();
        }
        vm.warp(vm.getBlockTimestamp() + 1);
        vm.prank(stranger);
        validation.forceFinalize(jobId);
        assertEq(_stake(members[2]), 10 * TOKEN - TOKEN * 50 / 10_000, "all pay");
    }

    // ------------------------------------------------------------------ without a number

    /// @dev Original: a seat locks the whole stake, so that five validators serve one job of three seats at a time.
    function test_stake_servesAsManyRoundsAsItCovers() public {
        for (uint256 i = 0; i < 12; i++) {
            assertEq(_select(_submittedBy(i)).length, 3, "committee");
        }
    }

    function _submittedBy(uint256 n) private returns (uint256) {
        if (n == 8) {
            vm.prank(agent);
            stakes.depositStake(AGENT, 10 * TOKEN);
        }
        return _submitted();
    }

    /// @dev Original: a slash rate raised in mid-round is taken of the whole stake.
    function test_slash_neverExceedsWhatTheSeatLocked() public {
        (uint256 jobId, address[] memory members) = _committed([true, false, true]);
        validation.setValidatorSlashingPct(100);
        stakesMore.setRoleMinimum(VALIDATOR, 9 * TOKEN);
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, members[i], i != 1);
        }
        validation.finalize(jobId);
        assertEq(_stake(members[1]), 9 * TOKEN, "one exposure");
    }

    /// @dev Original: a ban stops the reveal of a round that is open already, for which it then bans again.
    function test_ban_leavesOpenRoundsAlone() public {
        (uint256 first, address[] memory members) = _committed([true, true, true]);
        uint256 second = _submitted();
        address[] memory others = _select(second);
        for (uint256 i = 0; i < 3; i++) {
            _commit(second, others[i], true);
        }
        vm.warp(validation.revealDeadline(first) + 1);
        validation.triggerFailover(second, T.FailoverAction.ExtendReveal, 1 days, "slow");
        validation.finalize(first);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(second, others[i], true);
        }
        assertTrue(validation.validatorBanUntil(members[0]) > vm.getBlockNumber(), "banned");
        assertTrue(validation.finalize(second), "and heard");
    }

    /// @dev Original: the nonce is deleted with a round, so that a second round of a job takes the commitments and
    /// the salts of the first.
    function test_nonce_neverRepeats() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        uint256 nonce = validation.jobNonce(jobId);
        bytes32 old = _commitHash(jobId, members[0], true, bytes32(0));
        validation.resetJobNonce(jobId);
        // Entropy is gathered anew, from two.
        _select(jobId);
        _mine(2);
        vm.prank(stranger);
        members = validation.selectValidators(jobId, 7);
        assertTrue(validation.jobNonce(jobId) > nonce, "greater");
        assertTrue(old != _commitHash(jobId, members[0], true, bytes32(0)), "another commitment");
    }
}
