// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {IIdentityRegistry} from "../src/interfaces/IIdentityRegistry.sol";
import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {FakeStakeManager} from "./JobRegistryFakes.sol";
import {JobRegistryBase} from "./JobRegistryBase.sol";

/// @notice Posting, taking and submitting.
contract JobRegistryTest is JobRegistryBase {
    // ------------------------------------------------------------------ posting

    function test_createJob_funds() public {
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobFunded(1, employer, REWARD, 5 * TOKEN);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobCreated(1, employer, address(0), REWARD, TOKEN, 5 * TOKEN, SPEC, "ipfs://spec");
        uint256 jobId = _create();

        assertEq(jobId, 1, "id");
        assertEq(jr.nextJobId(), 1, "last id");
        assertEq(sm.jobEscrows(bytes32(jobId)), ESCROW, "escrow");
        _requireState(jobId, IJobRegistryTypes.Status.Created);
        (address who, address taker, uint128 reward, uint96 stake,, bytes32 uriHash,, bytes32 specHash,) = jr.jobs(1);
        assertEq(who, employer, "employer");
        assertEq(taker, address(0), "agent");
        assertEq(reward, REWARD, "reward");
        assertEq(stake, TOKEN, "stake");
        assertEq(uriHash, keccak256("ipfs://spec"), "uri hash");
        assertEq(specHash, SPEC, "spec hash");
        assertEq(jr.getSpecHash(jobId), SPEC, "spec hash view");
        IJobRegistryTypes.JobMetadata memory m = _metadata(jobId);
        assertEq(m.agentTypes, 3, "agent types");
        assertEq(m.feePct, 5, "fee pct");
        assertEq(m.agentPct, 100, "agent pct");
        assertEq(m.deadline, _deadline(), "deadline");
        assertEq(m.assignedAt, 0, "assigned at");
    }

    function test_createJob_revertsWithBadInput() public {
        uint64 deadline = _deadline();
        vm.startPrank(employer);
        vm.expectRevert(IJobRegistryTypes.RewardOverflow.selector);
        jr.createJob(uint256(1) << 128, deadline, SPEC, "");
        vm.expectRevert(IJobRegistryTypes.InvalidDeadline.selector);
        jr.createJob(REWARD, uint64(block.timestamp), SPEC, "");
        vm.expectRevert(IJobRegistryTypes.InvalidSpecHash.selector);
        jr.createJob(REWARD, deadline, bytes32(0), "");
        vm.expectRevert(IJobRegistryTypes.InvalidAgentTypes.selector);
        jr.createJobWithAgentTypes(REWARD, deadline, 0, SPEC, "");
        vm.expectRevert(IJobRegistryTypes.InvalidAgentTypes.selector);
        jr.createJobWithAgentTypes(REWARD, deadline, 4, SPEC, "");
        vm.stopPrank();

        vm.startPrank(gov);
        jr.setMaxJobReward(REWARD - 1);
        vm.stopPrank();
        vm.expectRevert(IJobRegistryTypes.RewardTooHigh.selector);
        _create();

        vm.startPrank(gov);
        jr.setMaxJobReward(0);
        jr.setJobDurationLimit(1 days - 1);
        vm.stopPrank();
        vm.expectRevert(IJobRegistryTypes.DurationTooLong.selector);
        _create();

        vm.startPrank(gov);
        jr.setJobDurationLimit(1 days);
        jr.setJobStake(0);
        vm.stopPrank();
        vm.expectRevert(IJobRegistryTypes.JobParametersUnset.selector);
        vm.prank(employer);
        jr.createJob(0, deadline, SPEC, "");

        re.setBlacklist(employer, true);
        vm.expectRevert(IJobRegistryTypes.BlacklistedEmployer.selector);
        _create();
    }

    function test_createJob_revertsUnacknowledged_thenHelperAcknowledges() public {
        uint64 deadline = _deadline();
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistryTypes.TaxPolicyNotAcknowledged.selector, stranger));
        jr.createJob(REWARD, deadline, SPEC, "");
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.TaxAcknowledged(stranger, 1, "I accept");
        jr.acknowledgeAndCreateJob(REWARD, deadline, SPEC, "");
        jr.acknowledgeAndCreateJobWithAgentTypes(REWARD, deadline, 2, SPEC, "");
        vm.stopPrank();
        assertEq(_metadata(2).agentTypes, 2, "agent types");
    }

    function testFuzz_createJob_escrowsRewardAndFee(uint128 reward, uint8 pct) public {
        uint256 fee = bound(pct, 0, 92);
        vm.prank(gov);
        jr.setFeePct(fee);
        vm.prank(employer);
        uint256 jobId = jr.createJob(reward, _deadline(), SPEC, "");
        assertEq(sm.jobEscrows(bytes32(jobId)), reward + uint256(reward) * fee / 100, "escrow");
        vm.prank(employer);
        jr.cancel(jobId);
        assertEq(sm.jobEscrows(bytes32(jobId)), 0, "refunded");
    }

    function test_pause_stopsCalls() public {
        vm.prank(gov);
        jr.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        _create();
        vm.prank(gov);
        jr.unpause();
        _create();
    }

    // ------------------------------------------------------------------ taking

    function test_apply_assigns() public {
        uint256 jobId = _create();
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.AgentIdentityVerified(agent, bytes32(uint256(1)), "alice", false, false);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.AgentSubdomainUpdated(agent, "alice");
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.ApplicationSubmitted(jobId, agent, "alice");
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.AgentAssigned(jobId, agent, "alice");
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobApplied(jobId, agent, "alice");
        vm.prank(agent);
        jr.applyForJob(jobId, "alice", noProof);

        _requireState(jobId, IJobRegistryTypes.Status.Applied);
        assertEq(sm.lockedStakes(agent), TOKEN, "locked");
        assertEq(sm.lastLockSeconds(), 1 days, "lock lasts to the deadline");
        assertEq(jr.activeJobs(agent), 1, "active jobs");
        assertEq(_metadata(jobId).assignedAt, block.timestamp, "assigned at");
        assertEq(jr.agentSubdomains(agent), "alice", "label");
    }

    function test_apply_firstComesFirst() public {
        uint256 jobId = _applied();
        _enrol(stranger);
        id.allow(stranger, true);
        vm.expectRevert(IJobRegistryTypes.NotOpen.selector);
        vm.prank(stranger);
        jr.applyForJob(jobId, "bob", noProof);
        vm.expectRevert(IJobRegistryTypes.NotOpen.selector);
        vm.prank(stranger);
        jr.applyForJob(99, "bob", noProof);
    }

    function test_apply_revertsWithReason() public {
        uint256 jobId = _create();
        vm.prank(gov);
        jr.setMinAgentStake(20 * TOKEN);
        vm.startPrank(agent);
        vm.expectRevert(IJobRegistryTypes.EmptySubdomain.selector);
        jr.applyForJob(jobId, "", noProof);
        vm.expectRevert(
            abi.encodeWithSelector(IJobRegistryTypes.InsufficientAgentStake.selector, 20 * TOKEN, 10 * TOKEN)
        );
        jr.applyForJob(jobId, "alice", noProof);
        vm.stopPrank();

        re.setBlacklist(agent, true);
        vm.expectRevert(IJobRegistryTypes.BlacklistedAgent.selector);
        vm.prank(agent);
        jr.applyForJob(jobId, "alice", noProof);

        re.setBlacklist(agent, false);
        id.allow(agent, false);
        vm.expectRevert(IJobRegistryTypes.NotAuthorizedAgent.selector);
        vm.prank(agent);
        jr.applyForJob(jobId, "alice", noProof);
    }

    function test_apply_revertsWithStakeAndLimit() public {
        vm.prank(gov);
        jr.setMaxActiveJobsPerAgent(1);
        _applied();
        uint256 second = _create();
        vm.expectRevert(abi.encodeWithSelector(IJobRegistryTypes.MaxActiveJobsReached.selector, 1));
        vm.prank(agent);
        jr.applyForJob(second, "alice", noProof);

        vm.startPrank(gov);
        jr.setMaxActiveJobsPerAgent(0);
        jr.setJobStake(uint96(10 * TOKEN));
        vm.stopPrank();
        uint256 third = _create();
        vm.expectRevert(FakeStakeManager.InsufficientStake.selector);
        vm.prank(agent);
        jr.applyForJob(third, "alice", noProof);
    }

    function test_apply_revertsWithAgentType() public {
        vm.prank(employer);
        uint256 jobId = jr.createJobWithAgentTypes(REWARD, _deadline(), 2, SPEC, "");
        vm.expectRevert(IJobRegistryTypes.AgentTypeNotAllowed.selector);
        vm.prank(agent);
        jr.applyForJob(jobId, "alice", noProof);
        id.setType(agent, IIdentityRegistry.AgentType.AI);
        vm.prank(agent);
        jr.applyForJob(jobId, "alice", noProof);
    }

    function test_stakeAndApply_acknowledgesAndDeposits() public {
        uint256 jobId = _create();
        id.allow(stranger, true);
        vm.prank(stranger);
        jr.stakeAndApply(jobId, 3 * TOKEN, "bob", noProof);
        assertEq(sm.staked(stranger), 3 * TOKEN, "staked");
        assertTrue(tax.hasAcknowledged(stranger), "acknowledged");
        (, address taker,) = jr.jobParties(jobId);
        assertEq(taker, stranger, "agent");
    }

    function test_authCache_savesTheQuestion() public {
        vm.prank(gov);
        jr.setAgentAuthCacheDuration(1 hours);
        _applied();
        assertEq(id.asked(), 1, "asked once");
        assertTrue(jr.agentAuthCache(agent), "cached");
        uint256 second = _create();
        vm.prank(agent);
        jr.applyForJob(second, "alice", noProof);
        assertEq(id.asked(), 1, "not asked again");

        uint256 third = _create();
        vm.prank(agent);
        jr.applyForJob(third, "alice2", noProof);
        assertEq(id.asked(), 2, "another label asks");
        vm.prank(gov);
        jr.bumpAgentAuthCacheVersion();
        uint256 fourth = _create();
        vm.prank(agent);
        jr.applyForJob(fourth, "alice2", noProof);
        assertEq(id.asked(), 3, "another version asks");
        vm.warp(block.timestamp + 1 hours);
        uint256 fifth = _create();
        vm.prank(agent);
        jr.applyForJob(fifth, "alice2", noProof);
        assertEq(id.asked(), 4, "expiry asks");
    }

    // ------------------------------------------------------------------ submitting

    function test_submit_startsValidation_upToTheDeadline() public {
        uint256 jobId = _applied();
        vm.warp(_metadata(jobId).deadline);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.ResultSubmitted(jobId, agent, RESULT, "ipfs://result", "alice");
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobSubmitted(jobId, agent, RESULT, "ipfs://result", "alice");
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.ValidationStartTriggered(jobId);
        vm.prank(agent);
        jr.submit(jobId, RESULT, "ipfs://result", "alice", noProof);
        _requireState(jobId, IJobRegistryTypes.Status.Submitted);
        assertEq(vmod.started(jobId), 1, "started");
        (,,,,,, bytes32 resultHash,,) = jr.jobs(jobId);
        assertEq(resultHash, RESULT, "result hash");
    }

    function test_submit_revertsWithReason() public {
        uint256 jobId = _create();
        vm.startPrank(agent);
        vm.expectRevert(IJobRegistryTypes.InvalidJobState.selector);
        jr.submit(jobId, RESULT, "", "alice", noProof);
        jr.applyForJob(jobId, "alice", noProof);
        vm.expectRevert(IJobRegistryTypes.EmptySubdomain.selector);
        jr.submit(jobId, RESULT, "", "", noProof);
        vm.stopPrank();

        vm.expectRevert(IJobRegistryTypes.OnlyAgent.selector);
        vm.prank(employer);
        jr.submit(jobId, RESULT, "", "alice", noProof);

        re.setBlacklist(employer, true);
        vm.expectRevert(IJobRegistryTypes.BlacklistedEmployer.selector);
        vm.prank(agent);
        jr.submit(jobId, RESULT, "", "alice", noProof);

        re.setBlacklist(employer, false);
        vm.warp(_metadata(jobId).deadline + 1);
        vm.expectRevert(IJobRegistryTypes.DeadlinePassed.selector);
        vm.prank(agent);
        jr.submit(jobId, RESULT, "", "alice", noProof);
    }

    function test_submit_acknowledgesOnTheWay() public {
        uint256 jobId = _applied();
        tax.bumpPolicyVersion();
        vm.startPrank(agent);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistryTypes.TaxPolicyNotAcknowledged.selector, agent));
        jr.submit(jobId, RESULT, "", "alice", noProof);
        jr.acknowledgeAndSubmit(jobId, RESULT, "", "alice", noProof);
        vm.stopPrank();
        _requireState(jobId, IJobRegistryTypes.Status.Submitted);
    }
}
