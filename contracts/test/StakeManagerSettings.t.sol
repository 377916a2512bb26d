// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {StakeManager} from "../src/StakeManager.sol";
import {StakeManagerExtension} from "../src/StakeManagerExtension.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {Manager, ModuleStub, NFTStub, StakeFixture} from "./StakeFixture.sol";

contract StakeManagerSettingsTest is StakeFixture {
    event ParametersUpdated(
        uint256 minStake,
        uint256 employerSlashPct,
        uint256 treasurySlashPct,
        uint256 operatorSlashPct,
        uint256 validatorSlashRewardPct,
        uint256 burnSlashPct,
        uint256 feePct,
        uint256 burnPct,
        uint256 validatorRewardPct
    );
    event SlashPercentsUpdated(
        uint256 employerSlashPct,
        uint256 treasurySlashPct,
        uint256 validatorSlashRewardPct,
        uint256 operatorSlashPct,
        uint256 burnSlashPct
    );

    function construct(uint256 employerPct, uint256 treasuryPct, address treasury, address token_) private {
        address extension = address(new StakeManagerExtension());
        new StakeManager(
            0, employerPct, treasuryPct, treasury, address(0), address(0), governor, token_, extension
        );
    }

    function test_constructor_defaults() public view {
        assertEq(manager.minStake(), 1e18, "minStake");
        assertEq(manager.minStakeFloor(), 1e18, "floor");
        assertEq(manager.treasurySlashPct(), 100, "treasury");
        assertEq(manager.employerSlashPct(), 0, "employer");
        assertEq(manager.unbondingPeriod(), 7 days, "unbonding");
        assertEq(manager.maxAGITypes(), 50, "types");
        assertEq(manager.maxTotalPayoutPct(), 200, "payout");
        assertEq(manager.version(), 2, "version");
        assertEq(manager.token(), address(token), "token");
        assertEq(manager.governance(), governor, "governance");
        assertEq(manager.owner(), governor, "owner");
        assertEq(manager.DEFAULT_MIN_STAKE(), 1e18, "constant");
        assertTrue(manager.isTaxExempt(), "exempt");
        assertFalse(manager.escrowPenaltyOnFailure(), "penalty");
    }

    function test_constructor_revertsWithReasons() public {
        address extension = address(new StakeManagerExtension());
        vm.expectRevert(IStakeManagerEvents.InvalidTokenDecimals.selector);
        new StakeManager(0, 0, 0, address(0), address(0), address(0), governor, address(0), extension);
        vm.expectRevert(IStakeManagerEvents.InvalidModule.selector);
        new StakeManager(0, 0, 0, address(0), address(0), address(0), governor, address(token), alice);
        vm.expectRevert(IStakeManagerEvents.InvalidPercentage.selector);
        new StakeManager(0, 50, 40, address(0), address(0), address(0), governor, address(token), extension);
        vm.expectRevert(IStakeManagerEvents.InvalidTreasury.selector);
        new StakeManager(0, 0, 0, governor, address(0), address(0), governor, address(token), extension);
        vm.expectRevert(bytes4(keccak256("ZeroAddress()")));
        new StakeManager(0, 0, 0, alice, address(0), address(0), address(0), address(token), extension);
        new StakeManager(0, 50, 5000, address(0), address(0), address(0), governor, address(token), extension);
    }

    function test_constructor_takesTheCanonicalToken() public {
        address canonical = 0xA61a3B3a130a9c20768EEBF97E21515A6046a1fA;
        vm.etch(canonical, address(new AGIALPHA()).code);
        construct(0, 0, address(0), address(0));
    }

    function test_extension_servesNobodyAtItsOwnAddress() public {
        Manager bare = Manager(address(new StakeManagerExtension()));
        assertEq(bare.governance(), address(0), "ungoverned");
        vm.expectRevert(bytes4(keccak256("NotGovernance()")));
        bare.setMinStake(1);
        vm.expectRevert(IStakeManagerEvents.JobRegistryNotSet.selector);
        bare.acknowledgeAndDeposit(AGENT, 1e18);
        vm.expectRevert(IStakeManagerEvents.EtherNotAccepted.selector);
        bare.depositStake(AGENT, 1e18);
    }

    function test_fallback_refusesTheUnknown() public {
        (bool ok, bytes memory why) = address(manager).call(abi.encodeWithSignature("nothing()"));
        assertFalse(ok, "refused");
        assertEq(bytes32(bytes4(why)), bytes32(IStakeManagerEvents.EtherNotAccepted.selector), "why");
    }

    function test_setters_areForGovernance() public {
        bytes4 denied = bytes4(keccak256("NotGovernance()"));
        bytes[] memory calls = new bytes[](12);
        calls[0] = abi.encodeCall(manager.setMinStake, (1));
        calls[1] = abi.encodeCall(manager.setRoleMinimums, (1, 1, 1));
        calls[2] = abi.encodeCall(manager.setSlashPercents, (1, 1, 1, 1, 1));
        calls[3] = abi.encodeCall(manager.setTreasury, (alice));
        calls[4] = abi.encodeCall(manager.setModules, (alice, alice));
        calls[5] = abi.encodeCall(manager.setValidationModule, (alice));
        calls[6] = abi.encodeCall(manager.addAGIType, (alice, 100));
        calls[7] = abi.encodeCall(manager.setEscrowPenaltyOnFailure, (true));
        calls[8] = abi.encodeCall(manager.withdrawOperatorRewardPool, (alice, 1));
        calls[9] = abi.encodeCall(manager.setGovernance, (alice));
        calls[10] = abi.encodeCall(manager.setFeePool, (alice));
        calls[11] = abi.encodeCall(manager.setBurnPct, (1));
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(alice);
            (bool ok, bytes memory why) = address(manager).call(calls[i]);
            assertFalse(ok, "refused");
            assertEq(bytes32(bytes4(why)), bytes32(denied), "why");
        }
    }

    function test_percentages_areBounded() public {
        vm.startPrank(governor);
        manager.setFeePct(40);
        manager.setBurnPct(40);
        manager.setValidatorRewardPct(20);
        assertEq(manager.validatorSlashRewardPct(), 20, "follows");
        vm.expectRevert(IStakeManagerEvents.InvalidPercentage.selector);
        manager.setFeePct(41);
        vm.expectRevert(IStakeManagerEvents.InvalidPercentage.selector);
        manager.setFeePct(type(uint256).max);
        vm.expectRevert(IStakeManagerEvents.InvalidPercentage.selector);
        manager.setSlashPercents(101, 0, 0, 0, 0);
        vm.expectRevert(IStakeManagerEvents.InvalidPercentage.selector);
        manager.setSlashPercents(60, 3000, 0, 10, 1);
        vm.expectRevert(IStakeManagerEvents.InvalidPercentage.selector);
        manager.setSlashDistribution(65_536, 0, 0, 0);
        vm.expectEmit(address(manager));
        emit SlashPercentsUpdated(60, 2000, 10, 10, 10);
        vm.expectEmit(address(manager));
        emit ParametersUpdated(1e18, 60, 2000, 10, 10, 10, 40, 40, 20);
        manager.setSlashPercents(60, 2000, 10, 10, 10);
        manager.setOperatorSlashPct(5);
        assertEq(manager.operatorSlashPct(), 5, "operator");
        manager.setValidatorSlashRewardPct(7000);
        assertEq(manager.validatorSlashRewardPct(), 7000, "validator");
        manager.setSlashingDistribution(10, 20, 30);
        assertEq(manager.employerSlashPct(), 10, "employer");
        manager.setSlashingParameters(85, 0);
        assertEq(manager.treasurySlashPct(), 0, "treasury");
        assertEq(manager.burnSlashPct(), 10, "burn stays");
        vm.stopPrank();
    }

    function test_limits_areChecked() public {
        vm.startPrank(governor);
        vm.expectRevert(IStakeManagerEvents.InvalidMinStake.selector);
        manager.setMinStake(0);
        vm.expectRevert(IStakeManagerEvents.InvalidParams.selector);
        manager.setStakeRecommendations(2e18, 1e18);
        manager.setStakeRecommendations(2e18, 0);
        assertEq(manager.minStake(), 2e18, "min");
        vm.expectRevert(IStakeManagerEvents.InvalidUnbondingPeriod.selector);
        manager.setUnbondingPeriod(0);
        manager.setUnbondingPeriod(1);
        manager.setRoleMinimums(1, 2, 3);
        assertEq(manager.roleMinimumStake(VALIDATOR), 2, "role");
        vm.stopPrank();
    }

    function test_modules_mustAnswerTheVersion() public {
        ModuleStub odd = new ModuleStub();
        odd.setVersion(3);
        vm.startPrank(governor);
        vm.expectRevert(IStakeManagerEvents.InvalidJobRegistry.selector);
        manager.setJobRegistry(address(0));
        vm.expectRevert(IStakeManagerEvents.InvalidDisputeModule.selector);
        manager.setModules(address(registry), address(odd));
        vm.expectRevert(IStakeManagerEvents.InvalidValidationModule.selector);
        manager.setValidationModule(alice);
        vm.expectRevert(IStakeManagerEvents.InvalidFeePool.selector);
        manager.setFeePool(address(odd));
        manager.setModules(address(validation), address(disputes));
        assertEq(manager.jobRegistry(), address(validation), "registry");
        vm.stopPrank();
    }

    function test_treasury_mustBeAllowed() public {
        vm.startPrank(governor);
        vm.expectRevert(IStakeManagerEvents.InvalidTreasury.selector);
        manager.setTreasury(bob);
        manager.setTreasuryAllowlist(bob, true);
        manager.setTreasury(bob);
        assertEq(manager.treasury(), bob, "treasury");
        manager.setTreasury(address(0));
        vm.expectRevert(IStakeManagerEvents.InvalidTreasury.selector);
        manager.setTreasury(governor);
        vm.stopPrank();
    }

    function test_types_areBounded() public {
        address[3] memory nfts = [address(new NFTStub()), address(new NFTStub()), address(new NFTStub())];
        vm.startPrank(governor);
        manager.setMaxAGITypes(2);
        manager.addAGIType(nfts[0], 110);
        manager.addAGIType(nfts[1], 120);
        vm.expectRevert(IStakeManagerEvents.MaxAGITypesReached.selector);
        manager.addAGIType(nfts[2], 130);
        manager.addAGIType(nfts[0], 150);
        assertEq(manager.getAGITypes().length, 2, "updated in place");
        vm.expectRevert(IStakeManagerEvents.MaxAGITypesBelowCurrent.selector);
        manager.setMaxAGITypes(1);
        vm.expectRevert(IStakeManagerEvents.MaxAGITypesExceeded.selector);
        manager.setMaxAGITypes(51);
        vm.expectRevert(IStakeManagerEvents.InvalidPercentage.selector);
        manager.addAGIType(nfts[0], 201);
        vm.expectRevert(IStakeManagerEvents.AGITypeNotFound.selector);
        manager.removeAGIType(nfts[2]);
        manager.removeAGIType(nfts[0]);
        (address nft, uint256 pct) = manager.agiTypes(0);
        assertEq(nft, nfts[1], "moved up");
        assertEq(pct, 120, "pct");
        vm.stopPrank();
        vm.expectRevert(IStakeManagerEvents.AGITypeNotFound.selector);
        manager.agiTypes(1);
    }

    function test_operatorPool_isGovernances() public {
        token.mint(governor, 5e18);
        vm.startPrank(governor);
        token.approve(address(manager), 5e18);
        manager.fundOperatorRewardPool(5e18);
        vm.expectRevert(IStakeManagerEvents.InsufficientRewardPool.selector);
        manager.withdrawOperatorRewardPool(alice, 6e18);
        manager.withdrawOperatorRewardPool(alice, 5e18);
        vm.stopPrank();
        assertEq(token.balanceOf(alice), PLENTY + 5e18, "alice");
    }

    function test_pausers_areManaged() public {
        vm.expectRevert(IStakeManagerEvents.NotGovernanceOrPauserManager.selector);
        manager.setPauser(alice);
        vm.prank(governor);
        manager.setPauserManager(bob);
        vm.prank(bob);
        manager.setPauser(alice);
        assertEq(manager.pauser(), alice, "pauser");
        vm.prank(alice);
        manager.pause();
        assertTrue(manager.paused(), "paused");
        vm.expectRevert(bytes4(keccak256("EnforcedPause()")));
        vm.prank(alice);
        manager.pause();
    }

    function test_governance_movesAtOnce() public {
        vm.startPrank(governor);
        vm.expectRevert(bytes4(keccak256("ZeroAddress()")));
        manager.setGovernance(address(0));
        manager.transferOwnership(alice);
        vm.stopPrank();
        assertEq(manager.governance(), alice, "governance");
    }
}
