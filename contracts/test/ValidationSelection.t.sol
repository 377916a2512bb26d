// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Suite} from "./Suite.sol";

/// @notice Randomness that is there or not.
contract CoordinatorStub {
    bool private _ready;

    function setReady(bool ready) external {
        _ready = ready;
    }

    function random(bytes32 tag) external view returns (uint256) {
        require(_ready, "random not ready");
        return uint256(tag) + 1;
    }
}

contract ValidationSelectionTest is Suite {
    function test_start_isForTheRegistryOnly() public {
        vm.expectRevert(T.OnlyJobRegistry.selector);
        validation.start(1, 2);
    }

    function test_start_revertsWhenThePoolIsTooSmall() public {
        address[] memory two = new address[](2);
        (two[0], two[1]) = (pool[0], pool[1]);
        validation.setValidatorPool(two);
        uint256 jobId = _create();
        _apply(jobId);
        vm.prank(agent);
        vm.expectRevert(T.ValidatorPoolTooSmall.selector);
        jobs.submit(jobId, keccak256("result"), "ipfs://result", "alice", new bytes32[](0));
    }

    function test_start_opensTheSelection() public {
        uint256 jobId = _submitted();
        assertEq(validation.selectionBlock(jobId), vm.getBlockNumber() + 1, "target");
        assertEq(validation.entropyContributorCount(jobId), 1, "contributors");
        assertEq(validation.entropyRound(jobId), 1, "entropy round");
        assertEq(validation.jobNonce(jobId), 0, "nonce");
        (,,,,,, uint256 size,,) = validation.rounds(jobId);
        assertEq(size, 3, "size");
        assertEq(validation.validators(jobId).length, 0, "no committee yet");
    }

    function test_select_revertsUnlessSubmitted() public {
        vm.expectRevert(T.JobNotSubmitted.selector);
        validation.selectValidators(99, 1);
        uint256 jobId = _create();
        vm.expectRevert(T.JobNotSubmitted.selector);
        validation.selectValidators(jobId, 1);
    }

    function test_select_contributesUntilTheTargetHasPassed() public {
        uint256 jobId = _submitted();
        uint256 before = validation.pendingEntropy(jobId);
        _mine(1);
        vm.prank(keeper);
        assertEq(validation.selectValidators(jobId, 42).length, 0, "no committee");
        uint256 word = uint256(keccak256(abi.encodePacked(keeper, uint256(42))));
        assertEq(validation.pendingEntropy(jobId), before ^ word, "entropy");
        assertEq(validation.entropyContributorCount(jobId), 2, "contributors");
        vm.prank(keeper);
        validation.selectValidators(jobId, 43);
        assertEq(validation.entropyContributorCount(jobId), 2, "same contributor");
    }

    function test_select_drawsDistinctMembersAndLocksOneExposure() public {
        uint256 jobId = _submitted();
        address[] memory members = _select(jobId);
        assertEq(members.length, 3, "size");
        for (uint256 i = 0; i < 3; i++) {
            for (uint256 j = 0; j < i; j++) {
                assertTrue(members[i] != members[j], "distinct");
            }
            assertEq(stakes.lockedStakes(members[i]), TOKEN, "locked");
            assertEq(validation.validatorStakes(jobId, members[i]), TOKEN, "stake");
            assertEq(validation.validatorStakeLocks(jobId, members[i]), TOKEN, "lock");
        }
        assertEq(validation.validatorStakes(jobId, stranger), 0, "no seat");
        assertEq(validation.jobNonce(jobId), 1, "nonce");
        assertEq(validation.selectionBlock(jobId), 0, "consumed");
        assertEq(validation.pendingEntropy(jobId), 0, "entropy");
        assertTrue(validation.selectionSeeds(jobId) != bytes32(0), "seed");
        (uint256 commitDeadline, uint256 revealDeadline,,,,,,,) = validation.rounds(jobId);
        assertEq(commitDeadline, vm.getBlockTimestamp() + 1800, "commit deadline");
        assertEq(revealDeadline, vm.getBlockTimestamp() + 3600, "reveal deadline");
        vm.expectRevert(T.ValidatorsAlreadySelected.selector);
        validation.selectValidators(jobId, 1);
    }

    function test_select_seatsAValidatorInManyRounds() public {
        for (uint256 n = 0; n < 5; n++) {
            assertEq(_select(_submitted()).length, 3, "size");
        }
        uint256 locked;
        for (uint256 i = 0; i < POOL; i++) {
            locked += stakes.lockedStakes(pool[i]);
        }
        assertEq(locked, 15 * TOKEN, "fifteen seats");
    }

    function test_select_isReproducible() public {
        uint256 jobId = _submitted();
        uint256 pending = validation.pendingEntropy(jobId);
        uint256 target = validation.selectionBlock(jobId);
        address[] memory members = _select(jobId);
        pending ^= uint256(keccak256(abi.encodePacked(keeper, uint256(42))));
        bytes32 seed = keccak256(
            abi.encode(
                jobId,
                uint256(1),
                pending,
                uint256(keccak256("randomness")),
                blockhash(target),
                address(validation),
                uint256(0)
            )
        );
        assertEq(validation.selectionSeeds(jobId), seed, "seed");
        address[] memory left = pool;
        for (uint256 k = 0; k < 3; k++) {
            uint256 j = k + uint256(keccak256(abi.encode(seed, k))) % (POOL - k);
            (left[k], left[j]) = (left[j], left[k]);
            assertEq(members[k], left[k], "member");
        }
    }

    function test_select_resetsWhenTheTargetIsTooOld() public {
        uint256 jobId = _submitted();
        _mine(258);
        vm.expectEmit(address(validation));
        emit T.SelectionReset(jobId);
        vm.prank(keeper);
        assertEq(validation.selectValidators(jobId, 1).length, 0, "reset");
        assertEq(validation.entropyRound(jobId), 2, "entropy round");
        // One account alone goes round in circles; a second one completes.
        _mine(2);
        vm.prank(keeper);
        assertEq(validation.selectValidators(jobId, 2).length, 0, "still one");
        _mine(2);
        vm.prank(stranger);
        assertEq(validation.selectValidators(jobId, 3).length, 3, "two");
    }

    function test_select_worksAtTheLastBlock() public {
        uint256 jobId = _submitted();
        _mine(257);
        vm.prank(keeper);
        assertEq(validation.selectValidators(jobId, 1).length, 3, "committee");
    }

    function test_select_skipsWhoCannotServe() public {
        reputation.setBlacklist(pool[0], true);
        vm.prank(pool[1]);
        stakes.withdrawStake(IStakeManagerEvents.Role.Validator, 10 * TOKEN);
        address[] memory members = _select(_submitted());
        for (uint256 i = 0; i < 3; i++) {
            assertTrue(members[i] != pool[0] && members[i] != pool[1], "skipped");
        }
        identity.removeAdditionalValidator(pool[2]);
        uint256 jobId = _submitted();
        _mine(2);
        vm.prank(keeper);
        vm.expectRevert(T.InsufficientValidators.selector);
        validation.selectValidators(jobId, 1);
    }

    function test_select_skipsWhoseStakeIsTaken() public {
        vm.prank(pool[0]);
        stakes.withdrawStake(IStakeManagerEvents.Role.Validator, 9 * TOKEN);
        for (uint256 n = 0; n < 8; n++) {
            _select(_submitted());
        }
        assertLe(stakes.lockedStakes(pool[0]), TOKEN, "one seat at most");
    }

    function test_select_acceptsANameSetBeforehand() public {
        identity.removeAdditionalValidator(pool[0]);
        identity.removeAdditionalValidator(pool[1]);
        identity.removeAdditionalValidator(pool[2]);
        bytes32 leaf = keccak256(abi.encode(pool[0], keccak256("alice")));
        identity.setClubRootNode(keccak256("root"));
        identity.setValidatorMerkleRoot(leaf);
        vm.prank(pool[0]);
        validation.setMySubdomain("alice");
        address[] memory members = _select(_submitted());
        bool seated;
        for (uint256 i = 0; i < 3; i++) {
            seated = seated || members[i] == pool[0];
        }
        assertTrue(seated, "by name");
    }

    function test_select_survivesAMissingNameWrapper() public {
        identity.removeAdditionalValidator(pool[0]);
        identity.setClubRootNode(keccak256("root"));
        identity.setNameWrapper(account("no code"));
        vm.prank(pool[0]);
        validation.setMySubdomain("alice");
        for (uint256 n = 0; n < 4; n++) {
            address[] memory members = _select(_submitted());
            for (uint256 i = 0; i < 3; i++) {
                assertTrue(members[i] != pool[0], "not known");
            }
        }
    }

    function test_select_neverSeatsADuplicateTwice() public {
        address[] memory list = new address[](6);
        (list[0], list[1], list[2], list[3], list[4], list[5]) =
            (pool[0], pool[0], pool[1], pool[1], pool[2], pool[2]);
        validation.setValidatorPool(list);
        for (uint256 n = 0; n < 6; n++) {
            address[] memory members = _select(_submitted());
            assertTrue(members[0] != members[1] && members[1] != members[2] && members[0] != members[2], "distinct");
        }
    }

    function test_select_keepsACommitteeWhenThePoolChanges() public {
        uint256 jobId = _submitted();
        address[] memory members = _select(jobId);
        address[] memory three = new address[](3);
        (three[0], three[1], three[2]) = (stranger, keeper, employer);
        validation.setValidatorPool(three);
        address[] memory after_ = validation.validators(jobId);
        for (uint256 i = 0; i < 3; i++) {
            assertEq(after_[i], members[i], "member");
        }
        _commit(jobId, members[2], true);
    }

    function test_select_rotatesThroughALargePool() public {
        validation.setValidatorPoolSampleSize(3);
        uint256 jobId = _submitted();
        _mine(2);
        vm.prank(keeper);
        address[] memory members = validation.selectValidators(jobId, 42);
        uint256 rotation = validation.validatorPoolRotation();
        // The window is the three entries before the new rotation.
        for (uint256 i = 0; i < 3; i++) {
            bool inside;
            for (uint256 k = 1; k <= 3; k++) {
                inside = inside || members[i] == pool[(rotation + POOL - k) % POOL];
            }
            assertTrue(inside, "window");
        }
        validation.setSelectionStrategy(T.SelectionStrategy.Reservoir);
        _select(_submitted());
        assertEq(validation.validatorPoolRotation(), rotation, "a reservoir does not rotate");
    }

    function test_select_waitsForTheCoordinator() public {
        CoordinatorStub coordinator = new CoordinatorStub();
        validation.setRandaoCoordinator(address(coordinator));
        uint256 jobId = _submitted();
        _mine(2);
        vm.expectRevert(bytes("random not ready"));
        validation.selectValidators(jobId, 1);
        coordinator.setReady(true);
        assertEq(validation.selectValidators(jobId, 1).length, 3, "committee");
    }

    function test_select_seatsALargeCommittee() public {
        for (uint256 i = POOL; i < 40; i++) {
            _addValidator(string.concat("validator", vm.toString(i)));
        }
        validation.setValidatorPool(pool);
        validation.setParameters(30, 1800, 1800);
        uint256 jobId = _submitted();
        address[] memory members = _select(jobId);
        assertEq(members.length, 30, "size");
        address[] memory stored = validation.validators(jobId);
        for (uint256 i = 0; i < 30; i++) {
            assertEq(stored[i], members[i], "member");
            _commit(jobId, members[i], i < 28);
        }
        _toReveal(jobId);
        for (uint256 i = 0; i < 30; i++) {
            _reveal(jobId, members[i], i < 28);
        }
        assertTrue(validation.finalize(jobId), "approved");
        assertEq(stakes.lockedStakes(members[29]), 0, "released");
        _assertState(jobId, IJobRegistryTypes.Status.Completed);
    }

    function test_select_locksWholeStakesWhenToldTo() public {
        validation.setWholeStakeLocks(true);
        vm.prank(pool[0]);
        stakes.depositStake(IStakeManagerEvents.Role.Validator, 20 * TOKEN);
        uint256 jobId = _submitted();
        address[] memory members = _select(jobId);
        for (uint256 i = 0; i < 3; i++) {
            uint256 all = stakes.stakeOf(members[i], IStakeManagerEvents.Role.Validator);
            assertEq(validation.validatorStakes(jobId, members[i]), all, "stake");
            assertEq(stakes.lockedStakes(members[i]), all, "locked");
        }
        uint256 other = _submitted();
        _mine(2);
        vm.prank(keeper);
        vm.expectRevert(T.InsufficientValidators.selector);
        validation.selectValidators(other, 1);
        _commit(jobId, members[0], true);
        _afterReveal(jobId);
        uint256 before = stakes.stakeOf(members[1], IStakeManagerEvents.Role.Validator);
        validation.finalize(jobId);
        assertEq(
            stakes.stakeOf(members[1], IStakeManagerEvents.Role.Validator), before - before * 50 / 10_000, "slashed"
        );
        assertEq(stakes.lockedStakes(members[1]), 0, "released");
        assertEq(validation.validatorStakes(jobId, members[1]), 0, "cleared");
    }

    function testFuzz_select_anyEntropyGivesACommittee(uint256 entropy, bytes32 random) public {
        vm.assume(random != bytes32(0));
        vm.prevrandao(random);
        uint256 jobId = _submitted();
        _mine(2);
        vm.prank(keeper);
        address[] memory members = validation.selectValidators(jobId, entropy);
        assertEq(members.length, 3, "size");
        assertTrue(members[0] != members[1] && members[1] != members[2] && members[0] != members[2], "distinct");
    }

    function test_select_worksWithoutPrevrandao() public {
        vm.prevrandao(bytes32(0));
        assertEq(_select(_submitted()).length, 3, "committee");
    }
}
