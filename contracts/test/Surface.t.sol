// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Suite} from "./Suite.sol";

/// @notice What every contract shows of itself: constants, what its setters have set, and that it takes no ether.
contract SurfaceTest is Suite {
    address private one = account("one");

    function _read(address target, string memory signature) private view returns (uint256 word) {
        (bool ok, bytes memory out) = target.staticcall(abi.encodeWithSignature(signature));
        assertTrue(ok && out.length == 32, signature);
        return abi.decode(out, (uint256));
    }

    function _shows(address target, string memory signature, uint256 wanted) private view {
        assertEq(_read(target, signature), wanted, signature);
    }

    function _shows(address target, string memory signature, address wanted) private view {
        _shows(target, signature, uint256(uint160(wanted)));
    }

    /// @dev Calls a setter of one word, then reads it back.
    function _sets(address target, string memory setter, string memory getter, uint256 value) private {
        (bool ok,) = target.call(abi.encodePacked(bytes4(keccak256(bytes(setter))), value));
        assertTrue(ok, setter);
        _shows(target, getter, value);
    }

    function _sets(address target, string memory setter, string memory getter, address value) private {
        _sets(target, setter, getter, uint256(uint160(value)));
    }

    function test_modules_refuseEtherAndStrayCalls() public {
        address[12] memory all = [
            address(jobs), jobs.extension(), address(stakes), address(validation), validation.extension(),
            address(disputes), address(fees), address(identity), address(reputation), address(certificates),
            address(policy), deploy("StakeManagerExtension", "")
        ];
        vm.deal(address(this), 100);
        for (uint256 i = 0; i < all.length; i++) {
            (bool ok, bytes memory reason) = all[i].call{value: 1}("");
            assertFalse(ok, "ether");
            assertGe(reason.length, 4, "a reason");
            (ok, reason) = all[i].call(hex"12345678");
            assertFalse(ok, "stray call");
            assertGe(reason.length, 4, "a reason");
            (ok, reason) = all[i].call{value: 1}(hex"12345678");
            assertFalse(ok, "both");
            assertEq(all[i].balance, 0, "balance");
        }
    }

    function test_modules_areExemptAndOfVersionTwo() public view {
        address[7] memory all = [
            address(jobs), address(stakes), address(validation), address(disputes), address(fees), address(identity),
            address(reputation)
        ];
        for (uint256 i = 0; i < 7; i++) {
            _shows(all[i], "version()", 2);
            _shows(all[i], "isTaxExempt()", 1);
        }
        _shows(address(certificates), "isTaxExempt()", 1);
        _shows(address(certificates), "version()", 2);
        _shows(address(policy), "isTaxExempt()", 1);
    }

    function test_pause_isToldAndEnds() public {
        address[7] memory all = [
            address(jobs), address(stakes), address(validation), address(disputes), address(fees),
            address(certificates), address(reputation)
        ];
        for (uint256 i = 0; i < 7; i++) {
            (bool ok,) = all[i].call(abi.encodeWithSignature("pause()"));
            assertTrue(ok, "pause");
            _shows(all[i], "paused()", 1);
            (ok,) = all[i].call(abi.encodeWithSignature("unpause()"));
            assertTrue(ok, "unpause");
            _shows(all[i], "paused()", 0);
        }
    }

    function test_pausers_areNamedByTheirManager() public {
        address[5] memory all =
            [address(jobs), address(validation), address(disputes), address(fees), address(reputation)];
        for (uint256 i = 0; i < 5; i++) {
            _sets(all[i], "setPauserManager(address)", "pauserManager()", keeper);
            vm.prank(keeper);
            _sets(all[i], "setPauser(address)", "pauser()", one);
            vm.prank(one);
            (bool ok,) = all[i].call(abi.encodeWithSignature("pause()"));
            assertTrue(ok, "pause");
        }
    }

    function test_validation_constants() public view {
        address v = address(validation);
        _shows(v, "DEFAULT_APPROVAL_THRESHOLD()", 66);
        _shows(v, "DEFAULT_COMMIT_WINDOW()", 30 minutes);
        _shows(v, "DEFAULT_REVEAL_WINDOW()", 30 minutes);
        _shows(v, "DEFAULT_FORCE_FINALIZE_GRACE()", 1 hours);
        _shows(v, "DEFAULT_MAX_VALIDATORS()", 5);
        _shows(v, "DEFAULT_MIN_VALIDATORS()", 3);
        _shows(v, "DEFAULT_REVEAL_QUORUM_PCT()", 67);
        _shows(v, "MIN_ENTROPY_CONTRIBUTORS()", 2);
        _shows(v, "reputationEngine()", address(reputation));
        _shows(v, "stakeManager()", address(stakes));
        _shows(v, "jobRegistry()", address(jobs));
        _shows(v, "identityRegistry()", address(identity));
    }

    function test_validation_settings() public {
        address v = address(validation);
        _sets(v, "setWholeStakeLocks(bool)", "wholeStakeLocks()", 1);
        _sets(v, "setSelectionStrategy(uint8)", "selectionStrategy()", 1);
        _sets(v, "setValidatorAuthCacheDuration(uint256)", "validatorAuthCacheDuration()", 60);
        _sets(v, "setRandaoCoordinator(address)", "randaoCoordinator()", one);
        _sets(v, "setApprovalThreshold(uint256)", "approvalThreshold()", 70);
        _sets(v, "setMaxValidatorsPerJob(uint256)", "maxValidatorsPerJob()", 40);
        _sets(v, "setValidatorSlashingPct(uint256)", "validatorSlashingPercentage()", 9);
        validation.bumpValidatorAuthCacheVersion();
        _shows(v, "validatorAuthCacheVersion()", 1);
        assertEq(validation.validatorAuthVersion(one), 0, "not asked yet");
    }

    function test_disputes_settings() public {
        address d = address(disputes);
        _shows(d, "DEFAULT_DISPUTE_FEE()", TOKEN);
        _shows(d, "jobRegistry()", address(jobs));
        _sets(d, "setDisputeWindow(uint256)", "disputeWindow()", 5);
        _sets(d, "setDisputeFee(uint256)", "disputeFee()", 6);
        _sets(d, "setCommittee(address)", "committee()", one);
        _sets(d, "setStakeManager(address)", "stakeManager()", one);
        _sets(d, "setJobRegistry(address)", "jobRegistry()", one);
        _sets(d, "setTaxPolicy(address)", "taxPolicy()", address(policy));
        disputes.setModerator(one, 3);
        assertEq(disputes.moderatorWeights(one), 3, "weight");
        (bool ok,) = d.call(abi.encodeWithSignature("setTaxPolicy(address)", one));
        assertFalse(ok, "no code");
        (ok,) = d.call(abi.encodeWithSignature("setJobRegistry(address)", address(0)));
        assertFalse(ok, "zero");
    }

    function test_registry_settings() public {
        address j = address(jobs);
        _shows(j, "reputationEngine()", address(reputation));
        _shows(j, "disputeModule()", address(disputes));
        _shows(j, "identityRegistry()", address(identity));
        _shows(j, "certificateNFT()", address(certificates));
        _shows(j, "auditModule()", 0);
        _sets(j, "setTreasury(address)", "treasury()", one);
        _sets(j, "setAgentAuthCacheDuration(uint256)", "agentAuthCacheDuration()", 60);
        _sets(j, "setJobStake(uint96)", "jobStake()", 5);
        _sets(j, "setMinAgentStake(uint256)", "minAgentStake()", 6);
        _sets(j, "setMaxJobReward(uint256)", "maxJobReward()", 7);
        _sets(j, "setJobDurationLimit(uint256)", "maxJobDuration()", 8);
        jobs.setJobParameters(9, 10);
        _shows(j, "maxJobReward()", 9);
        _shows(j, "jobStake()", 10);
        assertFalse(jobs.getJobValidatorVote(1, one), "no vote");
        stakesMore.setBurnPct(1);
        jobs.setJobParameters(0, 0);
        jobs.setJobDurationLimit(0);
        jobs.setMinAgentStake(0);
        uint256 jobId = _submitted();
        assertTrue(jobs.pendingValidationEntropy(jobId) != 0, "waits for a burn");
    }

    function test_registry_olderWaysIn() public {
        uint256 jobId = _create();
        vm.prank(agent);
        jobs.acknowledgeAndApply(jobId, "alice", new bytes32[](0));
        _assertState(jobId, IJobRegistryTypes.Status.Applied);
        _submit(jobId);
        vm.prank(address(validation));
        jobs.validationComplete(jobId, true);
        _assertState(jobId, IJobRegistryTypes.Status.Completed);
    }

    function test_stakes_settings() public {
        address s = address(stakes);
        _sets(s, "setMaxStakePerAddress(uint256)", "maxStakePerAddress()", 50 * TOKEN);
        _sets(s, "setFeePct(uint256)", "feePct()", 2);
        _sets(s, "setValidatorRewardPct(uint256)", "validatorRewardPct()", 3);
        _sets(s, "setPauserManager(address)", "pauserManager()", one);
        _sets(s, "setDisputeModule(address)", "disputeModule()", address(disputes));
        stakesMore.setValidatorLockManager(one, true);
        assertTrue(stakesMore.validatorLockManagers(one), "lock manager");
        assertEq(uint256(stakes.totalStakes(IStakeManagerEvents.Role.Agent)), 10 * TOKEN, "older name");
        assertEq(stakes.stakes(agent, IStakeManagerEvents.Role.Agent), 10 * TOKEN, "older name");
        _shows(s, "feePool()", address(fees));
        _shows(s, "validationModule()", address(validation));
        _shows(s, "jobRegistry()", address(jobs));
    }

    function test_stakes_withdrawOnTheWay() public {
        policy.setAcknowledger(address(stakes), true);
        jobs.setAcknowledger(address(stakes), true);
        uint256 before = token.balanceOf(agent);
        vm.prank(agent);
        stakesMore.acknowledgeAndWithdraw(IStakeManagerEvents.Role.Agent, TOKEN);
        assertEq(token.balanceOf(agent), before + TOKEN, "to the agent");
        stakesMore.acknowledgeAndWithdrawFor(agent, IStakeManagerEvents.Role.Agent, TOKEN);
        assertEq(token.balanceOf(agent), before + 2 * TOKEN, "to the agent, by governance");
        vm.expectRevert(IStakeManagerEvents.InvalidUser.selector);
        stakesMore.acknowledgeAndWithdrawFor(address(0), IStakeManagerEvents.Role.Agent, TOKEN);
    }

    function test_fees_settings() public {
        address f = address(fees);
        _shows(f, "token()", address(token));
        _sets(f, "setRewardRole(uint8)", "rewardRole()", 1);
        assertEq(fees.userCheckpoint(one), 0, "checkpoint");
        vm.prank(account("unacknowledged"));
        (bool ok,) = f.call(abi.encodeCall(fees.contribute, (1)));
        assertFalse(ok, "unacknowledged");
    }

    function test_reputation_settings() public {
        address r = address(reputation);
        assertEq(reputation.entropyOf(one), 0, "entropy");
        assertEq(reputation.getEntropy(one), 0, "older name");
        (bool ok,) = r.call(abi.encodeWithSignature("setThreshold(uint256)", 5));
        assertTrue(ok && !reputation.meetsThreshold(one), "threshold");
        reputation.setAuthorizedCaller(address(this), true);
        reputation.add(one, 6);
        assertTrue(reputation.meetsThreshold(one), "met");
        reputation.blacklist(one, true);
        assertTrue(reputation.isBlacklisted(one), "blacklisted");
        _sets(r, "setStakeManager(address)", "stakeManager()", address(stakes));
    }

    function test_identity_lists() public {
        identity.addNodeRootNodeAlias("node");
        identity.addClubRootNodeAlias("club");
        assertEq(identity.getNodeRootNodeAliases().length, 1, "node");
        assertEq(identity.getClubRootNodeAliases()[0], bytes32("club"), "club");
        identity.removeNodeRootNodeAlias("node");
        assertEq(identity.getNodeRootNodeAliases().length, 0, "removed");
        identity.addAdditionalNodeOperator(one);
        assertTrue(identity.additionalNodeOperators(one), "operator");
        identity.removeAdditionalNodeOperator(one);
        assertFalse(identity.additionalNodeOperators(one), "no more");
    }

    function test_policy_lists() public {
        address[] memory list = new address[](1);
        bool[] memory allowed = new bool[](1);
        (list[0], allowed[0]) = (one, true);
        policy.setAcknowledgers(list, allowed);
        assertTrue(policy.acknowledgerAllowed(one), "allowed");
        assertTrue(policy.hasAcknowledged(agent), "acknowledged");
        policy.revokeAcknowledgement(agent);
        assertFalse(policy.hasAcknowledged(agent), "revoked");
    }

    function test_certificates_locked() public {
        _shows(address(certificates), "jobRegistry()", address(jobs));
        certificates.setBaseURI("ipfs://base/");
        certificates.lockBaseURI();
        vm.expectRevert();
        certificates.updateBaseURI("ipfs://other/");
        vm.expectRevert();
        certificates.lockBaseURI();
    }

    function test_votes_needTheTaxPolicyAndACleanName() public {
        uint256 jobId = _submitted();
        address who = _select(jobId)[0];
        bytes32 hash = _commitHash(jobId, who, true, bytes32(0));
        policy.revokeAcknowledgement(who);
        vm.prank(who);
        vm.expectRevert(abi.encodeWithSelector(T.TaxPolicyNotAcknowledged.selector, who));
        validation.commitValidation(jobId, hash, "label", new bytes32[](0));
        vm.prank(who);
        policy.acknowledge();
        reputation.setBlacklist(who, true);
        vm.prank(who);
        vm.expectRevert(T.BlacklistedValidator.selector);
        validation.commitValidation(jobId, hash, "label", new bytes32[](0));
    }

    /// @dev Addresses of the pool's data contracts follow the creation nonce, which has four encodings here.
    function test_pool_isFoundAfterManyReplacements() public {
        for (uint256 i = 0; i < 260; i++) {
            validation.setValidatorPool(pool);
        }
        for (uint256 i = 0; i < pool.length; i++) {
            assertEq(validation.validatorPool(i), pool[i], "entry");
        }
    }
}
