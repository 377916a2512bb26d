// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IIdentityRegistry} from "../src/interfaces/IIdentityRegistry.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Suite} from "./Suite.sol";

contract ValidationVotesTest is Suite {
    bytes32[] private none;

    function _round() private returns (uint256 jobId, address[] memory members) {
        jobId = _submitted();
        members = _select(jobId);
    }

    // ------------------------------------------------------------------ commit

    function test_commit_storesTheHashAndTheLabelIsChecked() public {
        (uint256 jobId, address[] memory members) = _round();
        bytes32 hash = _commitHash(jobId, members[0], true, bytes32(0));
        vm.expectEmit(address(validation));
        emit T.ValidatorIdentityVerified(members[0], bytes32(0), "label", false, false);
        vm.expectEmit(address(validation));
        emit T.ValidationCommitted(jobId, members[0], hash, "label");
        vm.prank(members[0]);
        validation.commitValidation(jobId, hash, "label", none);
        assertEq(validation.commitments(jobId, members[0], 1), hash, "commitment");
        assertEq(validation.commitments(jobId, members[0], 2), bytes32(0), "other nonce");
    }

    function test_commitVote_doesTheSame() public {
        (uint256 jobId, address[] memory members) = _round();
        vm.prank(members[0]);
        validation.commitVote(jobId, keccak256("x"), "label", none);
        assertEq(validation.commitments(jobId, members[0], 1), keccak256("x"), "commitment");
    }

    function test_commit_worksAtTheDeadlineAndRevertsAfterIt() public {
        (uint256 jobId, address[] memory members) = _round();
        (uint256 deadline,,,,,,,,) = validation.rounds(jobId);
        vm.warp(deadline);
        _commit(jobId, members[0], true);
        vm.warp(deadline + 1);
        vm.prank(members[1]);
        vm.expectRevert(T.CommitPhaseClosed.selector);
        validation.commitValidation(jobId, keccak256("x"), "label", none);
    }

    function test_commit_revertsTwice() public {
        (uint256 jobId, address[] memory members) = _round();
        _commit(jobId, members[0], true);
        vm.prank(members[0]);
        vm.expectRevert(T.AlreadyCommitted.selector);
        validation.commitValidation(jobId, keccak256("x"), "label", none);
    }

    function test_commit_revertsForStrangers() public {
        (uint256 jobId,) = _round();
        _fund(stranger, TOKEN);
        vm.prank(stranger);
        vm.expectRevert(T.NotValidator.selector);
        validation.commitValidation(jobId, keccak256("x"), "label", none);
    }

    function test_commit_revertsWithoutAcknowledgement() public {
        (uint256 jobId, address[] memory members) = _round();
        policy.bumpPolicyVersion();
        vm.prank(members[0]);
        vm.expectRevert(abi.encodeWithSelector(T.TaxPolicyNotAcknowledged.selector, members[0]));
        validation.commitValidation(jobId, keccak256("x"), "label", none);
    }

    function test_commit_revertsWithoutLabel() public {
        (uint256 jobId, address[] memory members) = _round();
        vm.prank(members[0]);
        vm.expectRevert(IIdentityRegistry.EmptySubdomain.selector);
        validation.commitValidation(jobId, keccak256("x"), "", none);
    }

    function test_commit_revertsForRemovedIdentity() public {
        (uint256 jobId, address[] memory members) = _round();
        identity.removeAdditionalValidator(members[0]);
        vm.prank(members[0]);
        vm.expectRevert(T.UnauthorizedValidator.selector);
        validation.commitValidation(jobId, keccak256("x"), "label", none);
    }

    function test_commit_revertsForBlacklisted() public {
        (uint256 jobId, address[] memory members) = _round();
        reputation.setBlacklist(members[0], true);
        vm.prank(members[0]);
        vm.expectRevert(T.BlacklistedValidator.selector);
        validation.commitValidation(jobId, keccak256("x"), "label", none);
    }

    function test_commit_revertsWithoutRound() public {
        vm.prank(pool[0]);
        vm.expectRevert(T.JobNotSubmitted.selector);
        validation.commitValidation(99, keccak256("x"), "label", none);
        uint256 jobId = _submitted();
        vm.prank(pool[0]);
        vm.expectRevert(T.CommitPhaseClosed.selector);
        validation.commitValidation(jobId, keccak256("x"), "label", none);
    }

    function test_commit_revertsWhilePaused() public {
        (uint256 jobId, address[] memory members) = _round();
        validation.pause();
        vm.prank(members[0]);
        vm.expectRevert(bytes4(keccak256("EnforcedPause()")));
        validation.commitValidation(jobId, keccak256("x"), "label", none);
    }

    // ------------------------------------------------------------------ reveal

    function test_reveal_countsVotesByStakeAtRisk() public {
        (uint256 jobId, address[] memory members) = _committed([true, false, true]);
        _toReveal(jobId);
        vm.expectEmit(address(validation));
        emit T.ValidationRevealed(jobId, members[0], true, bytes32(0), "label");
        _reveal(jobId, members[0], true);
        _reveal(jobId, members[1], false);
        (,, uint256 approvals, uint256 rejections, uint256 revealed,, uint256 size, uint64 early,) =
            validation.rounds(jobId);
        assertEq(approvals, TOKEN, "approvals");
        assertEq(rejections, TOKEN, "rejections");
        assertEq(revealed, 2, "revealed");
        assertEq(size, 3, "size");
        assertEq(early, 0, "no quorum yet");
        assertTrue(validation.revealed(jobId, members[1]) && !validation.votes(jobId, members[1]), "rejection");
        _reveal(jobId, members[2], true);
        (,,,,,,, early,) = validation.rounds(jobId);
        assertEq(early, vm.getBlockTimestamp() + 300, "early finalize");
    }

    function test_reveal_edgesOfTheWindow() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        (uint256 commitDeadline, uint256 revealDeadline,,,,,,,) = validation.rounds(jobId);
        vm.warp(commitDeadline);
        _expectRevealRevert(jobId, members[0], T.CommitPhaseActive.selector);
        vm.warp(commitDeadline + 1);
        _reveal(jobId, members[0], true);
        vm.warp(revealDeadline);
        _reveal(jobId, members[1], true);
        vm.warp(revealDeadline + 1);
        _expectRevealRevert(jobId, members[2], T.RevealPhaseClosed.selector);
    }

    function test_reveal_revertsForWrongVoteOrTwice() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        vm.prank(members[0]);
        vm.expectRevert(T.InvalidReveal.selector);
        validation.revealValidation(jobId, false, bytes32(0), _salt(members[0]), "label", none);
        _reveal(jobId, members[0], true);
        _expectRevealRevert(jobId, members[0], T.AlreadyRevealed.selector);
    }

    function test_reveal_revertsWithoutCommitOrSeat() public {
        uint256 jobId = _submitted();
        address[] memory members = _select(jobId);
        _toReveal(jobId);
        _expectRevealRevert(jobId, members[0], T.CommitMissing.selector);
        _fund(stranger, TOKEN);
        _expectRevealRevert(jobId, stranger, T.NotValidator.selector);
    }

    function test_reveal_revertsForUnknownBurn() public {
        (uint256 jobId, address[] memory members) = _committed([true, true, true]);
        _toReveal(jobId);
        vm.prank(members[0]);
        vm.expectRevert(T.InvalidBurnReceipt.selector);
        validation.revealValidation(jobId, true, keccak256("burn"), _salt(members[0]), "label", none);
    }

    function test_revealVote_opensTheOlderFormToo() public {
        (uint256 jobId, address[] memory members) = _round();
        bytes32 older =
            keccak256(abi.encodePacked(jobId, uint256(1), true, bytes32(0), _salt(members[0]), SPEC));
        vm.prank(members[0]);
        validation.commitVote(jobId, older, "label", none);
        _toReveal(jobId);
        vm.prank(members[0]);
        validation.revealVote(jobId, true, bytes32(0), _salt(members[0]), "label", none);
        assertTrue(validation.votes(jobId, members[0]), "vote");
    }

    function test_reveal_isOpenToABannedMember() public {
        (uint256 first, address[] memory members) = _committed([true, true, true]);
        uint256 second = _submitted();
        address[] memory others = _select(second);
        address both = _common(members, others);
        vm.warp(vm.getBlockTimestamp() + 100);
        _commit(second, both, true);
        _toReveal(first);
        for (uint256 i = 0; i < 3; i++) {
            if (members[i] != both) _reveal(first, members[i], true);
        }
        _afterReveal(first);
        validation.finalize(first);
        assertTrue(validation.validatorBanUntil(both) > vm.getBlockNumber(), "banned");
        // The second round is past its deadline by now; its owner extends it.
        validation.triggerFailover(second, T.FailoverAction.ExtendReveal, 1 days, "slow");
        _reveal(second, both, true);
        assertTrue(validation.revealed(second, both), "revealed");
    }

    function test_reveal_demandsTheBurnThatWasRequiredAtSelection() public {
        stakesMore.setBurnPct(1);
        uint256 jobId = _submitted();
        _mine(2);
        vm.expectRevert(T.BurnEvidenceIncomplete.selector);
        validation.selectValidators(jobId, 1);
        bytes32 burn = keccak256("burn");
        vm.startPrank(employer);
        jobs.submitBurnReceipt(jobId, burn, 1, vm.getBlockNumber());
        jobs.confirmEmployerBurn(jobId, burn);
        vm.stopPrank();
        address[] memory members = _select(jobId);
        bytes32 hash = _commitHash(jobId, members[0], true, burn);
        vm.prank(members[0]);
        validation.commitValidation(jobId, hash, "label", none);
        // What the owner sets now does not change what the committee committed to.
        stakesMore.setBurnPct(0);
        _toReveal(jobId);
        vm.startPrank(members[0]);
        vm.expectRevert(T.InvalidBurnReceipt.selector);
        validation.revealValidation(jobId, true, bytes32(0), _salt(members[0]), "label", none);
        validation.revealValidation(jobId, true, burn, _salt(members[0]), "label", none);
        vm.stopPrank();
        assertTrue(validation.votes(jobId, members[0]), "vote");
    }

    // ------------------------------------------------------------------ identity by name

    function test_commit_takesAMerkleProofAndRemembersIt() public {
        (uint256 jobId, address[] memory members) = _round();
        identity.removeAdditionalValidator(members[0]);
        bytes32 sibling = keccak256("sibling");
        bytes32 leaf = keccak256(abi.encode(members[0], keccak256("alice")));
        identity.setClubRootNode(keccak256("root"));
        identity.setValidatorMerkleRoot(
            leaf < sibling ? keccak256(abi.encode(leaf, sibling)) : keccak256(abi.encode(sibling, leaf))
        );
        validation.setValidatorAuthCacheDuration(1 days);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = sibling;
        bytes32 hash = _commitHash(jobId, members[0], true, bytes32(0));
        vm.prank(members[0]);
        validation.commitValidation(jobId, hash, "alice", proof);
        assertTrue(validation.validatorAuthCache(members[0]), "remembered");
        assertEq(validation.validatorAuthExpiry(members[0]), vm.getBlockTimestamp() + 1 days, "expiry");
        _toReveal(jobId);
        _reveal(jobId, members[0], true);
        validation.bumpValidatorAuthCacheVersion();
        assertEq(validation.validatorAuthCacheVersion(), 1, "version");
    }

    // ------------------------------------------------------------------ helpers

    function _expectRevealRevert(uint256 jobId, address who, bytes4 selector) private {
        vm.prank(who);
        vm.expectRevert(selector);
        validation.revealValidation(jobId, true, bytes32(0), _salt(who), "label", none);
    }

    function _common(address[] memory a, address[] memory b) private pure returns (address) {
        for (uint256 i = 0; i < a.length; i++) {
            for (uint256 j = 0; j < b.length; j++) {
                if (a[i] == b[j]) return a[i];
            }
        }
        revert("committees of three of five always meet");
    }
}
