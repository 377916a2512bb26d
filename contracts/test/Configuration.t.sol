// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryExtension as J} from "../src/interfaces/IJobRegistryExtension.sol";
import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManagerEvents as E} from "../src/interfaces/IStakeManagerEvents.sol";
import {IStakeManagerExtension as S} from "../src/interfaces/IStakeManagerExtension.sol";
import {Governable} from "../src/libraries/Governable.sol";
import {Suite} from "./Suite.sol";
import {Vm} from "./Vm.sol";

/// @notice A module that acknowledges, or a module of some version.
contract AckStub {
    uint256 public version = 2;

    function acknowledgeFor(address) external pure returns (string memory) {
        return "acknowledged";
    }
}

/// @notice Many settings at once, at the registry and at the stake manager.
contract ConfigurationTest is Suite {
    uint256 private constant STAKE_FLAGS = 27;

    // ------------------------------------------------------------------ job registry

    function test_registry_setsNothingWithoutFlags() public {
        J.ConfigUpdate memory c;
        c.feePct = 50;
        c.treasury = stranger;
        vm.expectEmit(address(jobs));
        emit IJobRegistryTypes.ConfigurationApplied(address(this), 0, 0, 0);
        jobs.applyConfiguration(c, new J.AcknowledgerUpdate[](0), new address[](0));
        assertEq(jobs.feePct(), 5, "fee");
        assertEq(jobs.treasury(), address(0), "treasury");
    }

    function test_registry_setsModules() public {
        address stub = address(new AckStub());
        J.ConfigUpdate memory c;
        (c.setModuleBundle, c.modules) = (true, J.ModuleBundle(stub, stub, stub, stub, stub, stub));
        vm.expectEmit(address(jobs));
        emit IJobRegistryTypes.ConfigurationApplied(address(this), 1 << 2, 0, 0);
        _apply(c);
        assertEq(jobs.validationModule(), stub, "VM");
        assertEq(jobs.stakeManager(), stub, "SM");
        assertTrue(jobs.acknowledgers(stub), "acknowledger");

        (c.setModuleBundle, c.setIdentityRegistry, c.identityRegistry) = (false, true, stub);
        (c.setDisputeModule, c.disputeModule) = (true, address(disputes));
        (c.setValidationModule, c.validationModule) = (true, address(validation));
        (c.setAuditModule, c.auditModule) = (true, stub);
        (c.setStakeManager, c.stakeManager) = (true, address(stakes));
        (c.setReputationModule, c.reputationModule) = (true, address(reputation));
        (c.setCertificateNFT, c.certificateNFT) = (true, address(certificates));
        (c.setFeePool, c.feePool) = (true, address(fees));
        (c.setTaxPolicy, c.taxPolicy) = (true, address(policy));
        (c.setTreasury, c.treasury) = (true, stranger);
        vm.expectEmit(address(jobs));
        emit IJobRegistryTypes.ConfigurationApplied(address(this), (1 << 13) - (1 << 3), 0, 0);
        _apply(c);
        assertEq(jobs.identityRegistry(), stub, "ID");
        assertEq(jobs.disputeModule(), address(disputes), "DM");
        assertEq(jobs.validationModule(), address(validation), "VM");
        assertEq(jobs.auditModule(), stub, "audit");
        assertEq(jobs.stakeManager(), address(stakes), "SM");
        assertEq(jobs.reputationEngine(), address(reputation), "RE");
        assertEq(jobs.certificateNFT(), address(certificates), "NFT");
        assertEq(jobs.feePool(), address(fees), "FP");
        assertEq(jobs.treasury(), stranger, "treasury");
    }

    function test_registry_setsParameters() public {
        J.ConfigUpdate memory c;
        (c.setPauser, c.pauser) = (true, keeper);
        (c.setPauserManager, c.pauserManager) = (true, stranger);
        (c.setJobStake, c.jobStake) = (true, 3);
        (c.setMinAgentStake, c.minAgentStake) = (true, 4);
        (c.setFeePct, c.feePct) = (true, 95);
        (c.setValidatorRewardPct, c.validatorRewardPct) = (true, 5);
        (c.setMaxJobReward, c.maxJobReward) = (true, 6);
        (c.setJobDurationLimit, c.jobDurationLimit) = (true, 7);
        (c.setMaxActiveJobsPerAgent, c.maxActiveJobsPerAgent) = (true, 8);
        (c.setExpirationGracePeriod, c.expirationGracePeriod) = (true, 9);
        (c.setAgentAuthCacheDuration, c.agentAuthCacheDuration) = (true, 10);
        c.bumpAgentAuthCacheVersion = true;
        uint256 flags = 3 | ((1 << 21) - (1 << 13)) | (3 << 25);
        vm.expectEmit(address(jobs));
        emit IJobRegistryTypes.ConfigurationApplied(address(this), flags, 0, 0);
        _apply(c);
        assertEq(jobs.pauser(), keeper, "pauser");
        assertEq(jobs.pauserManager(), stranger, "manager");
        assertEq(jobs.jobStake(), 3, "stake");
        assertEq(jobs.minAgentStake(), 4, "agent stake");
        assertEq(jobs.feePct(), 95, "fee");
        assertEq(jobs.validatorRewardPct(), 5, "validators");
        assertEq(jobs.maxJobReward(), 6, "reward");
        assertEq(jobs.maxJobDuration(), 7, "duration");
        assertEq(jobs.maxActiveJobsPerAgent(), 8, "active");
        assertEq(jobs.expirationGracePeriod(), 9, "grace");
        assertEq(jobs.agentAuthCacheDuration(), 10, "cache");
        assertEq(jobs.agentAuthCacheVersion(), 1, "cache version");
    }

    function test_registry_forwardsRootsWhenItOwnsTheIdentities() public {
        identity.transferOwnership(address(jobs));
        vm.prank(address(jobs));
        identity.acceptOwnership();
        J.ConfigUpdate memory c;
        (c.setAgentRootNode, c.agentRootNode) = (true, bytes32(uint256(1)));
        (c.setAgentMerkleRoot, c.agentMerkleRoot) = (true, bytes32(uint256(2)));
        (c.setValidatorRootNode, c.validatorRootNode) = (true, bytes32(uint256(3)));
        (c.setValidatorMerkleRoot, c.validatorMerkleRoot) = (true, bytes32(uint256(4)));
        vm.expectEmit(address(jobs));
        emit IJobRegistryTypes.ConfigurationApplied(address(this), 15 << 21, 0, 0);
        _apply(c);
        assertEq(identity.agentRootNode(), bytes32(uint256(1)), "agents");
        assertEq(identity.validatorMerkleRoot(), bytes32(uint256(4)), "validators");
    }

    function test_registry_setsAcknowledgers() public {
        J.ConfigUpdate memory c;
        J.AcknowledgerUpdate[] memory updates = new J.AcknowledgerUpdate[](2);
        updates[0] = J.AcknowledgerUpdate(stranger, true);
        updates[1] = J.AcknowledgerUpdate(address(stakes), false);
        address[] memory modules = new address[](1);
        modules[0] = address(new AckStub());
        vm.expectEmit(address(jobs));
        emit IJobRegistryTypes.ConfigurationApplied(address(this), 0, 2, 1);
        jobs.applyConfiguration(c, updates, modules);
        assertTrue(jobs.acknowledgers(stranger), "allowed");
        assertFalse(jobs.acknowledgers(address(stakes)), "revoked");
        assertTrue(jobs.acknowledgers(modules[0]), "module");

        modules[0] = stranger;
        vm.expectRevert(IJobRegistryTypes.InvalidAckModule.selector);
        jobs.applyConfiguration(c, updates, modules);
        updates[0].acknowledger = address(0);
        vm.expectRevert(IJobRegistryTypes.ZeroAcknowledgerAddress.selector);
        jobs.applyConfiguration(c, updates, modules);
    }

    function test_registry_revertsAsTheSettersDo() public {
        J.ConfigUpdate memory c;
        (c.setFeePct, c.feePct) = (true, 93);
        vm.expectRevert(IJobRegistryTypes.InvalidPercentage.selector);
        _apply(c);
        c.feePct = type(uint256).max;
        vm.expectRevert(IJobRegistryTypes.InvalidPercentage.selector);
        _apply(c);
        (c.setFeePct, c.setFeePool, c.feePool) = (false, true, stranger);
        vm.expectRevert(IJobRegistryTypes.InvalidFeePool.selector);
        _apply(c);
        (c.setFeePool, c.setModuleBundle) = (false, true);
        vm.expectRevert(IJobRegistryTypes.InvalidValidationModule.selector);
        _apply(c);
        vm.expectRevert(Governable.NotGovernance.selector);
        vm.prank(stranger);
        _apply(c);
    }

    function _apply(J.ConfigUpdate memory c) private {
        jobs.applyConfiguration(c, new J.AcknowledgerUpdate[](0), new address[](0));
    }

    // ------------------------------------------------------------------ stake manager

    function test_stakes_setsNothingWithoutFlags() public {
        S.ConfigUpdate memory c;
        (c.minStake, c.burnPct, c.treasury) = (7, 50, stranger);
        uint256[] memory fields = _applied(c);
        for (uint256 i = 0; i <= STAKE_FLAGS; i++) {
            assertEq(fields[i], 0, "no flag");
        }
        assertEq(stakes.minStake(), TOKEN, "minimum");
        assertEq(stakes.burnPct(), 0, "burn");
    }

    /// @dev Flags of the event by their place, each raised alone.
    function test_stakes_tellsEachFlag() public {
        for (uint256 i = 0; i < STAKE_FLAGS; i++) {
            uint256[] memory fields = _applied(_flagged(i));
            for (uint256 k = 0; k < STAKE_FLAGS; k++) {
                assertEq(fields[k], i == k ? 1 : 0, "flag");
            }
        }
    }

    function test_stakes_setsStakes() public {
        S.ConfigUpdate memory c;
        (c.setMinStake, c.minStake) = (true, 2);
        (c.setRoleMinimums, c.agentMinStake, c.validatorMinStake, c.platformMinStake) = (true, 3, 4, 5);
        (c.setMaxStakePerAddress, c.maxStakePerAddress) = (true, 6);
        (c.setUnbondingPeriod, c.unbondingPeriod) = (true, 7);
        (c.setMaxAGITypes, c.maxAGITypes) = (true, 8);
        (c.setMaxTotalPayoutPct, c.maxTotalPayoutPct) = (true, 109);
        _applied(c);
        assertEq(stakes.minStake(), 2, "minimum");
        assertEq(stakes.roleMinimumStake(E.Role.Agent), 3, "agents");
        assertEq(stakes.roleMinimumStake(E.Role.Validator), 4, "validators");
        assertEq(stakes.roleMinimumStake(E.Role.Platform), 5, "platforms");
        assertEq(stakesMore.maxStakePerAddress(), 6, "maximum");
        assertEq(stakesMore.unbondingPeriod(), 7, "unbonding");
        assertEq(stakesMore.maxAGITypes(), 8, "types");
        assertEq(stakesMore.maxTotalPayoutPct(), 109, "payout");
        S.ConfigUpdate memory d;
        (d.setStakeRecommendations, d.recommendedMinStake, d.recommendedMaxStake) = (true, 10, 11);
        _applied(d);
        assertEq(stakes.minStake(), 10, "recommended minimum");
        assertEq(stakesMore.maxStakePerAddress(), 11, "recommended maximum");
    }

    function test_stakes_setsTuning() public {
        S.ConfigUpdate memory c;
        (c.setThermostat, c.thermostat) = (true, address(token));
        (c.setHamiltonianFeed, c.hamiltonianFeed) = (true, address(fees));
        (c.setAutoStakeTuning, c.autoStakeEnabled, c.setAutoStakeSettings) = (true, true, true);
        c.autoStakeSettings = S.AutoStakeSettings(1, 2, 3, 4, 5, 6, -7, -8, 9, 10, 11);
        _applied(c);
        assertEq(stakesMore.thermostat(), address(token), "thermostat");
        assertEq(stakesMore.hamiltonianFeed(), address(fees), "feed");
        assertTrue(stakesMore.autoStakeTuning(), "on");
        assertEq(stakesMore.hamiltonianWeight(), 11, "weights");
    }

    /// @dev Neither the payouts nor the split could be reached one setter after another.
    function test_stakes_checksPercentagesTogether() public {
        stakesMore.setFeePct(100);
        S.ConfigUpdate memory c;
        (c.setFeePct, c.feePct) = (true, 0);
        (c.setBurnPct, c.burnPct) = (true, 60);
        (c.setValidatorRewardPct, c.validatorRewardPct) = (true, 40);
        (c.setSlashingPercentages, c.employerSlashPct, c.treasurySlashPct) = (true, 30, 20);
        (c.setOperatorSlashPct, c.operatorSlashPct) = (true, 10);
        (c.setValidatorSlashRewardPct, c.validatorSlashRewardPct) = (true, 15);
        (c.setSlashBurnPct, c.slashBurnPct) = (true, 4000);
        _applied(c);
        assertEq(stakesMore.feePct(), 0, "fee");
        assertEq(stakes.burnPct(), 60, "burn");
        assertEq(stakesMore.validatorRewardPct(), 40, "validators");
        assertEq(stakesMore.employerSlashPct(), 30, "employer");
        assertEq(stakesMore.treasurySlashPct(), 20, "treasury");
        assertEq(stakesMore.operatorSlashPct(), 10, "operator");
        assertEq(stakesMore.validatorSlashRewardPct(), 15, "overrides the share that comes with the reward");
        assertEq(stakesMore.burnSlashPct(), 4000, "burn share");

        c.slashBurnPct = 41;
        vm.expectRevert(E.InvalidPercentage.selector);
        _apply(c);
        c.slashBurnPct = (uint256(1) << 16) + 40;
        vm.expectRevert(E.InvalidPercentage.selector);
        _apply(c);
        c.burnPct = 61;
        vm.expectRevert(E.InvalidPercentage.selector);
        _apply(c);
    }

    function test_stakes_setsModulesAndTreasury() public {
        address stub = address(new AckStub());
        S.ConfigUpdate memory c;
        (c.setJobRegistry, c.jobRegistry) = (true, stub);
        (c.setDisputeModule, c.disputeModule) = (true, stub);
        (c.setValidationModule, c.validationModule) = (true, stub);
        (c.setFeePool, c.feePool) = (true, stub);
        (c.setTreasury, c.treasury) = (true, stranger);
        (c.setPauser, c.pauser, c.setPauserManager, c.pauserManager) = (true, keeper, true, stranger);
        S.TreasuryAllowlistUpdate[] memory updates = new S.TreasuryAllowlistUpdate[](1);
        updates[0] = S.TreasuryAllowlistUpdate(stranger, true);
        stakesMore.applyConfiguration(c, updates);
        assertEq(stakes.jobRegistry(), stub, "JR");
        assertEq(stakes.disputeModule(), stub, "DM");
        assertEq(stakes.validationModule(), stub, "VM");
        assertEq(stakes.feePool(), stub, "FP");
        assertEq(stakesMore.treasury(), stranger, "treasury");
        assertEq(stakesMore.pauser(), keeper, "pauser");
        assertEq(stakesMore.pauserManager(), stranger, "manager");

        S.ConfigUpdate memory d;
        (d.setModules, d.modulesJobRegistry, d.modulesDisputeModule) = (true, address(jobs), address(disputes));
        _applied(d);
        assertEq(stakes.jobRegistry(), address(jobs), "JR back");
        d.modulesJobRegistry = stranger;
        vm.expectRevert(E.InvalidJobRegistry.selector);
        _apply(d);
    }

    function test_stakes_pausesAndUnpauses() public {
        S.ConfigUpdate memory c;
        c.pause = true;
        _applied(c);
        vm.expectRevert(bytes4(keccak256("EnforcedPause()")));
        vm.prank(agent);
        stakes.depositStake(E.Role.Agent, TOKEN);
        c.unpause = true;
        vm.expectRevert(E.InvalidParams.selector);
        _apply(c);
        c.pause = false;
        _applied(c);
        vm.prank(agent);
        stakes.depositStake(E.Role.Agent, TOKEN);
    }

    function test_stakes_isForGovernanceOnly() public {
        S.ConfigUpdate memory c;
        vm.expectRevert(Governable.NotGovernance.selector);
        vm.prank(stranger);
        _apply(c);
    }

    function _apply(S.ConfigUpdate memory c) private {
        stakesMore.applyConfiguration(c, new S.TreasuryAllowlistUpdate[](0));
    }

    /// @return fields of the event that closes the call
    function _applied(S.ConfigUpdate memory c) private returns (uint256[] memory fields) {
        vm.recordLogs();
        _apply(c);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory last = logs[logs.length - 1];
        assertEq(last.topics[0], E.ConfigurationApplied.selector, "event");
        assertEq(last.topics[1], bytes32(uint256(uint160(address(this)))), "caller");
        assertEq(last.data.length, 32 * (STAKE_FLAGS + 1), "size");
        fields = new uint256[](STAKE_FLAGS + 1);
        for (uint256 i = 0; i < fields.length; i++) {
            bytes memory data = last.data;
            uint256 word;
            assembly ("memory-safe") {
                word := mload(add(data, mul(32, add(i, 1))))
            }
            fields[i] = word;
        }
    }

    /// @dev One flag, numbered as in the event, with values that its setter takes.
    function _flagged(uint256 i) private view returns (S.ConfigUpdate memory c) {
        if (i == 0) c.setPauser = true;
        if (i == 1) c.setPauserManager = true;
        if (i == 2) c.setThermostat = true;
        if (i == 3) c.setHamiltonianFeed = true;
        if (i == 4) c.setAutoStakeTuning = true;
        if (i == 5) (c.setAutoStakeSettings, c.autoStakeSettings.threshold, c.autoStakeSettings.window) = (true, 1, 1);
        if (i == 6) (c.setMinStake, c.minStake) = (true, 1);
        if (i == 7) c.setRoleMinimums = true;
        if (i == 8) c.setValidatorSlashRewardPct = true;
        if (i == 9) c.setOperatorSlashPct = true;
        if (i == 10) c.setSlashBurnPct = true;
        if (i == 11) c.setTreasury = true;
        if (i == 12) (c.setJobRegistry, c.jobRegistry) = (true, address(jobs));
        if (i == 13) (c.setDisputeModule, c.disputeModule) = (true, address(disputes));
        if (i == 14) (c.setValidationModule, c.validationModule) = (true, address(validation));
        if (i == 15) c.setModules = true;
        if (i == 15) (c.modulesJobRegistry, c.modulesDisputeModule) = (address(jobs), address(disputes));
        if (i == 16) c.setFeePct = true;
        if (i == 17) (c.setFeePool, c.feePool) = (true, address(fees));
        if (i == 18) c.setBurnPct = true;
        if (i == 19) c.setValidatorRewardPct = true;
        if (i == 20) (c.setUnbondingPeriod, c.unbondingPeriod) = (true, 1);
        if (i == 21) c.setMaxStakePerAddress = true;
        if (i == 22) (c.setStakeRecommendations, c.recommendedMinStake) = (true, 1);
        if (i == 23) c.setMaxAGITypes = true;
        if (i == 24) (c.setMaxTotalPayoutPct, c.maxTotalPayoutPct) = (true, 100);
        if (i == 25) c.pause = true;
        if (i == 26) c.unpause = true;
    }
}
