// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistry} from "../src/interfaces/IJobRegistry.sol";
import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {JobRegistry} from "../src/JobRegistry.sol";
import {JobRegistryExtension} from "../src/JobRegistryExtension.sol";
import {Governable} from "../src/libraries/Governable.sol";
import {FakeModule} from "./JobRegistryFakes.sol";
import {JobRegistryBase} from "./JobRegistryBase.sol";

contract JobRegistryAdminTest is JobRegistryBase {
    // ------------------------------------------------------------------ construction

    function test_constructor_defaults() public view {
        assertEq(jr.feePct(), 5, "fee");
        assertEq(jr.validatorRewardPct(), 8, "validator reward");
        assertEq(jr.jobStake(), TOKEN, "job stake");
        assertEq(jr.agentSettlementDelay(), 1 days, "settlement delay");
        assertEq(jr.minAgentStake(), 0, "min agent stake");
        assertEq(jr.maxJobReward(), 0, "max reward");
        assertEq(jr.version(), 2, "version");
        assertEq(jr.DEFAULT_FEE_PCT(), 5, "default fee");
        assertEq(jr.DEFAULT_JOB_STAKE(), TOKEN, "default stake");
        assertEq(jr.DEFAULT_VALIDATOR_REWARD_PCT(), 8, "default reward");
        assertEq(Governable(address(jr)).governance(), gov, "governance");
        assertEq(Governable(address(jr)).owner(), gov, "owner");
        assertTrue(jr.acknowledgers(address(sm)), "stake manager acknowledges");
    }

    function test_constructor_wiresAndChecks() public {
        address ext = jr.extension();
        address[] memory acks = new address[](1);
        acks[0] = stranger;
        JobRegistry made = new JobRegistry(
            address(vmod),
            address(sm),
            address(re),
            address(dm),
            address(nft),
            address(fp),
            address(tax),
            7,
            3,
            acks,
            gov,
            ext
        );
        assertEq(made.feePool(), address(fp), "fee pool");
        assertEq(made.taxPolicy(), address(tax), "tax policy");
        assertTrue(IJobRegistry(address(made)).acknowledgers(stranger), "acknowledger");
        assertEq(IJobRegistry(address(made)).feePct(), 7, "fee");
        assertEq(IJobRegistry(address(made)).jobStake(), 3, "job stake");
    }

    function test_constructor_revertsWithReason() public {
        address ext = jr.extension();
        address[] memory none = new address[](0);
        address z = address(0);
        vm.expectRevert(IJobRegistryTypes.InvalidPercentage.selector);
        new JobRegistry(z, z, z, z, z, z, z, 101, 0, none, gov, ext);
        vm.expectRevert(Governable.ZeroAddress.selector);
        new JobRegistry(z, z, z, z, z, z, z, 0, 0, none, z, ext);
        vm.expectRevert(Governable.ZeroAddress.selector);
        new JobRegistry(z, z, z, z, z, z, z, 0, 0, none, gov, z);
        vm.expectRevert(IJobRegistryTypes.InvalidValidationModule.selector);
        new JobRegistry(stranger, z, z, z, z, z, z, 0, 0, none, gov, ext);
        vm.expectRevert(IJobRegistryTypes.InvalidStakeManager.selector);
        new JobRegistry(z, address(this), z, z, z, z, z, 0, 0, none, gov, ext);
        vm.expectRevert(IJobRegistryTypes.PolicyNotTaxExempt.selector);
        new JobRegistry(z, z, z, z, z, z, stranger, 0, 0, none, gov, ext);
    }

    // ------------------------------------------------------------------ the two halves

    function test_unknownCalls_revertAsTheOriginal() public {
        vm.deal(address(this), 1 ether);
        vm.expectRevert("JobRegistry: no ether");
        (bool ok,) = address(jr).call(hex"12345678");
        assertTrue(ok, "expectRevert consumed the failure");
        vm.expectRevert("JobRegistry: no ether");
        (ok,) = address(jr).call{value: 1}("");
        assertTrue(ok, "expectRevert consumed the failure");
    }

    function test_extension_leavesTheRegistryAloneWhenCalledDirectly() public {
        JobRegistryExtension ext = JobRegistryExtension(payable(jr.extension()));
        vm.expectRevert(Governable.NotGovernance.selector);
        vm.prank(gov);
        ext.setFeePct(1);
        assertEq(jr.feePct(), 5, "fee");
    }

    // ------------------------------------------------------------------ modules

    function test_setters_refuseWrongModules() public {
        vm.startPrank(gov);
        vm.expectRevert(IJobRegistryTypes.InvalidValidationModule.selector);
        jr.setValidationModule(stranger);
        vm.expectRevert(IJobRegistryTypes.InvalidStakeManager.selector);
        jr.setStakeManager(address(0));
        vm.expectRevert(IJobRegistryTypes.InvalidReputationModule.selector);
        jr.setReputationEngine(address(tax));
        vm.expectRevert(IJobRegistryTypes.InvalidDisputeModule.selector);
        jr.setDisputeModule(stranger);
        vm.expectRevert(IJobRegistryTypes.InvalidCertificateNFT.selector);
        jr.setCertificateNFT(stranger);
        vm.expectRevert(IJobRegistryTypes.InvalidFeePool.selector);
        jr.setFeePool(stranger);
        vm.expectRevert(IJobRegistryTypes.InvalidIdentityRegistry.selector);
        jr.setIdentityRegistry(stranger);
        vm.expectRevert(IJobRegistryTypes.InvalidAuditModule.selector);
        jr.setAuditModule(stranger);
        vm.expectRevert(IJobRegistryTypes.InvalidTaxPolicy.selector);
        jr.setTaxPolicy(address(0));
        vm.expectRevert(IJobRegistryTypes.PolicyNotTaxExempt.selector);
        jr.setTaxPolicy(address(fp));
        vm.expectRevert(IJobRegistryTypes.InvalidTreasury.selector);
        jr.setTreasury(gov);
        vm.expectRevert(IJobRegistryTypes.ZeroAcknowledgerAddress.selector);
        jr.setAcknowledger(address(0), true);
        vm.stopPrank();
    }

    function test_setModules_probesAcknowledgers() public {
        address[] memory acks = new address[](1);
        acks[0] = address(new FakeModule());
        vm.startPrank(gov);
        jr.setModules(address(vmod), address(sm), address(re), address(dm), address(nft), address(fp), acks);
        assertTrue(jr.acknowledgers(acks[0]), "marked");
        acks[0] = address(tax);
        vm.expectRevert(IJobRegistryTypes.InvalidAckModule.selector);
        jr.setModules(address(vmod), address(sm), address(re), address(dm), address(nft), address(fp), acks);
        acks[0] = stranger;
        vm.expectRevert(IJobRegistryTypes.InvalidAckModule.selector);
        jr.setModules(address(vmod), address(sm), address(re), address(dm), address(nft), address(fp), acks);
        vm.stopPrank();
    }

    function test_setters_revertForOthers() public {
        vm.startPrank(stranger);
        vm.expectRevert(Governable.NotGovernance.selector);
        jr.setFeePct(1);
        vm.expectRevert(Governable.NotGovernance.selector);
        jr.setAgentSettlementDelay(1);
        vm.expectRevert(Governable.NotGovernance.selector);
        jr.setStakeManager(address(sm));
        vm.expectRevert(Governable.NotGovernance.selector);
        jr.setAcknowledger(stranger, true);
        vm.expectRevert(Governable.NotGovernance.selector);
        Governable(address(jr)).setGovernance(stranger);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ parameters

    function test_percentages_stayWithinHundred() public {
        vm.startPrank(gov);
        vm.expectRevert(IJobRegistryTypes.InvalidPercentage.selector);
        jr.setFeePct(93);
        vm.expectRevert(IJobRegistryTypes.InvalidPercentage.selector);
        jr.setFeePct(type(uint256).max);
        jr.setFeePct(92);
        vm.expectRevert(IJobRegistryTypes.InvalidPercentage.selector);
        jr.setValidatorRewardPct(9);
        jr.setFeePct(0);
        jr.setValidatorRewardPct(100);
        vm.stopPrank();
    }

    function test_limits_areKept() public {
        vm.startPrank(gov);
        jr.setJobParameters(500, 3);
        jr.setMinAgentStake(9);
        vm.expectEmit(address(jr));
        emit IJobRegistryTypes.JobParametersUpdated(0, 3, 500, 60, 9);
        jr.setJobDurationLimit(60);
        jr.setMaxActiveJobsPerAgent(4);
        jr.setExpirationGracePeriod(5);
        jr.setAgentSettlementDelay(6);
        assertTrue(jr.maxJobReward() == 500 && jr.jobStake() == 3 && jr.minAgentStake() == 9, "job parameters");
        assertTrue(jr.maxJobDuration() == 60 && jr.maxActiveJobsPerAgent() == 4, "limits");
        assertTrue(jr.expirationGracePeriod() == 5 && jr.agentSettlementDelay() == 6, "times");
        vm.expectRevert(IJobRegistryTypes.StakeOverflow.selector);
        jr.setMinAgentStake(uint256(1) << 96);
        vm.expectRevert(IJobRegistryTypes.StakeOverflow.selector);
        jr.setJobParameters(0, uint256(1) << 96);
        jr.setExpirationGracePeriod(type(uint256).max);
        assertEq(jr.expirationGracePeriod(), type(uint64).max, "capped");
        vm.stopPrank();
    }

    function test_agentAuthCache_byHand() public {
        vm.startPrank(gov);
        jr.setAgentAuthCacheDuration(60);
        jr.bumpAgentAuthCacheVersion();
        jr.updateAgentAuthCache(agent, true);
        vm.stopPrank();
        assertTrue(jr.agentAuthCache(agent), "cached");
        assertEq(jr.agentAuthExpiry(agent), block.timestamp + 60, "expiry");
        assertEq(jr.agentAuthVersion(agent), 1, "version");
        assertEq(jr.agentAuthCacheVersion(), 1, "current version");
    }

    function test_identityRoots_areForwarded() public {
        vm.startPrank(gov);
        jr.setAgentRootNode("a");
        assertEq(id.lastRoot(), "a", "agent root");
        jr.setAgentMerkleRoot("b");
        assertEq(id.lastRoot(), "b", "agent merkle root");
        jr.setValidatorRootNode("c");
        assertEq(id.lastRoot(), "c", "club root");
        jr.setValidatorMerkleRoot("d");
        assertEq(id.lastRoot(), "d", "validator merkle root");
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ pause and policy

    function test_pauser_pausesAndItsManagerNamesIt() public {
        vm.prank(gov);
        jr.setPauserManager(stranger);
        vm.prank(stranger);
        jr.setPauser(agent);
        vm.prank(agent);
        jr.pause();
        vm.expectRevert(IJobRegistryTypes.NotGovernanceOrPauser.selector);
        vm.prank(stranger);
        jr.unpause();
        vm.expectRevert(IJobRegistryTypes.NotGovernanceOrPauserManager.selector);
        vm.prank(agent);
        jr.setPauser(agent);
    }

    function test_acknowledgeTaxPolicy_andFor() public {
        vm.prank(stranger);
        assertEq(jr.acknowledgeTaxPolicy(), "I accept", "text");
        assertTrue(tax.hasAcknowledged(stranger), "acknowledged");
        tax.bumpPolicyVersion();
        vm.expectRevert(IJobRegistryTypes.NotAcknowledger.selector);
        jr.acknowledgeFor(stranger);
        vm.prank(address(sm));
        jr.acknowledgeFor(stranger);
        assertTrue(tax.hasAcknowledged(stranger), "acknowledged for");
        (string memory ack, string memory uri) = jr.taxPolicyDetails();
        assertEq(ack, jr.taxAcknowledgement(), "text view");
        assertEq(uri, jr.taxPolicyURI(), "uri view");
    }
}
