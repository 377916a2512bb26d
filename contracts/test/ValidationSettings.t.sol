// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ValidationModule} from "../src/ValidationModule.sol";
import {ValidationModuleExtension} from "../src/ValidationModuleExtension.sol";
import {IValidationModule} from "../src/interfaces/IValidationModule.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Test} from "./Vm.sol";

interface Owned {
    function owner() external view returns (address);
    function paused() external view returns (bool);
    function transferOwnership(address newOwner) external;
}

/// @notice A module of the wanted version, or not.
contract VersionStub {
    uint256 public immutable version;

    constructor(uint256 number) {
        version = number;
    }
}

contract ValidationSettingsTest is Test {
    IValidationModule private module;
    address private stranger = account("stranger");

    function setUp() public {
        module = _make(0, 0, 0, 0, new address[](0));
    }

    function _make(uint256 commitDur, uint256 revealDur, uint256 least, uint256 most, address[] memory pool)
        private
        returns (IValidationModule)
    {
        address extension = address(new ValidationModuleExtension());
        return IValidationModule(
            payable(
                address(
                    new ValidationModule(address(0), address(0), commitDur, revealDur, least, most, pool, extension)
                )
            )
        );
    }

    function _list(uint256 length) private pure returns (address[] memory list) {
        list = new address[](length);
        for (uint256 i = 0; i < length; i++) {
            list[i] = address(uint160(uint256(keccak256(abi.encode(i)))));
        }
    }

    // ------------------------------------------------------------------ construction

    function test_constructor_setsTheDefaults() public view {
        assertEq(module.commitWindow(), 1800, "commit window");
        assertEq(module.revealWindow(), 1800, "reveal window");
        assertEq(module.minValidators(), 3, "min");
        assertEq(module.maxValidators(), 5, "max");
        assertEq(module.validatorsPerJob(), 3, "per job");
        assertEq(module.maxValidatorsPerJob(), 100, "ceiling");
        assertEq(module.approvalThreshold(), 66, "threshold");
        assertEq(module.requiredValidatorApprovals(), 2, "approvals");
        assertTrue(module.autoApprovalTarget(), "auto");
        assertEq(module.revealQuorumPct(), 67, "quorum");
        assertEq(module.minRevealValidators(), 3, "min reveal");
        assertEq(module.validatorSlashingPercentage(), 50, "slash");
        assertEq(module.nonRevealPenaltyBps(), 50, "penalty");
        assertEq(module.nonRevealBanBlocks(), 7200, "ban");
        assertEq(module.earlyFinalizeDelay(), 300, "early");
        assertEq(module.forceFinalizeGrace(), 3600, "grace");
        assertEq(module.validatorPoolSampleSize(), 100, "sample");
        assertEq(module.maxValidatorPoolSize(), 1000, "pool");
        assertEq(module.MIN_ENTROPY_CONTRIBUTORS(), 2, "contributors");
        assertEq(module.version(), 2, "version");
        assertTrue(module.isTaxExempt(), "exempt");
        assertEq(Owned(address(module)).owner(), address(this), "owner");
    }

    function test_constructor_takesItsArguments() public {
        IValidationModule other = _make(10, 20, 4, 6, _list(7));
        assertEq(other.commitWindow(), 10, "commit window");
        assertEq(other.revealWindow(), 20, "reveal window");
        assertEq(other.validatorsPerJob(), 4, "per job");
        assertEq(other.requiredValidatorApprovals(), 3, "approvals");
        assertEq(other.validatorPoolLength(), 7, "pool");
        assertEq(other.validatorPool(6), _list(7)[6], "entry");
    }

    function test_constructor_revertsWithBadBounds() public {
        address extension = address(new ValidationModuleExtension());
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        new ValidationModule(address(0), address(0), 0, 0, 2, 5, new address[](0), extension);
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        new ValidationModule(address(0), address(0), 0, 0, 6, 4, new address[](0), extension);
    }

    function test_domainSeparator_bindsChainAndContract() public view {
        bytes32 wanted = keccak256(
            abi.encode(
                keccak256("ValidationModule(string version,address verifyingContract,uint256 chainId)"),
                keccak256("1"),
                address(module),
                block.chainid
            )
        );
        assertEq(module.DOMAIN_SEPARATOR(), wanted, "domain");
    }

    // ------------------------------------------------------------------ calls to nowhere

    function test_unknownCall_revertsLikeEther() public {
        (bool ok, bytes memory answer) = address(module).call(abi.encodeWithSignature("nothing()"));
        assertFalse(ok, "unknown");
        assertEq(keccak256(answer), keccak256(abi.encodeWithSignature("Error(string)", "ValidationModule: no ether")), "");
        vm.deal(address(this), 2);
        (ok,) = address(module).call{value: 1}("");
        assertFalse(ok, "ether");
        (ok, answer) = address(module).call{value: 1}(abi.encodeWithSignature("pause()"));
        assertFalse(ok, "ether with a call");
        assertEq(keccak256(answer), keccak256(abi.encodeWithSignature("Error(string)", "ValidationModule: no ether")), "");
    }

    function test_extension_hasNoOwnerOfItsOwn() public {
        IValidationModule bare = IValidationModule(payable(module.extension()));
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", address(this)));
        bare.setCommitWindow(1);
    }

    // ------------------------------------------------------------------ access

    function test_setters_areTheOwners() public {
        bytes[] memory calls = new bytes[](12);
        calls[0] = abi.encodeCall(module.setCommitWindow, (1));
        calls[1] = abi.encodeCall(module.setValidatorPool, (_list(3)));
        calls[2] = abi.encodeCall(module.setApprovalThreshold, (50));
        calls[3] = abi.encodeCall(module.setRevealQuorum, (50, 1));
        calls[4] = abi.encodeCall(module.setNonRevealPenalty, (1, 1));
        calls[5] = abi.encodeCall(module.setValidatorSlashingPct, (1));
        calls[6] = abi.encodeCall(module.setReputationEngine, (stranger));
        calls[7] = abi.encodeCall(module.setWholeStakeLocks, (true));
        calls[8] = abi.encodeCall(module.triggerFailover, (1, T.FailoverAction.ExtendReveal, 1, ""));
        calls[9] = abi.encodeCall(module.resetSelection, (1));
        calls[10] = abi.encodeCall(module.setPauserManager, (stranger));
        calls[11] = abi.encodeCall(module.setValidatorSubdomains, (new address[](0), new string[](0)));
        bytes memory refusal = abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", stranger);
        for (uint256 i = 0; i < calls.length; i++) {
            vm.prank(stranger);
            (bool ok, bytes memory answer) = address(module).call(calls[i]);
            assertFalse(ok, "refused");
            assertEq(keccak256(answer), keccak256(refusal), "reason");
        }
    }

    function test_pause_isForOwnerAndPauser() public {
        vm.prank(stranger);
        vm.expectRevert(bytes("owner or pauser only"));
        module.pause();
        vm.prank(stranger);
        vm.expectRevert(T.NotOwnerOrPauserManager.selector);
        module.setPauser(stranger);
        module.setPauserManager(stranger);
        vm.startPrank(stranger);
        module.setPauser(stranger);
        module.pause();
        assertTrue(Owned(address(module)).paused(), "paused");
        module.unpause();
        vm.expectRevert(bytes4(keccak256("ExpectedPause()")));
        module.unpause();
        vm.stopPrank();
        assertEq(module.pauser(), stranger, "pauser");
        assertEq(module.pauserManager(), stranger, "pauser manager");
    }

    // ------------------------------------------------------------------ committee

    function test_setParameters_setsSizeBoundsAndWindows() public {
        vm.expectEmit(address(module));
        emit T.ParametersUpdated(7, 60, 90, 66, 50);
        module.setParameters(7, 60, 90);
        assertEq(module.minValidators(), 7, "min");
        assertEq(module.maxValidators(), 7, "max");
        assertEq(module.validatorsPerJob(), 7, "per job");
        assertEq(module.requiredValidatorApprovals(), 5, "approvals");
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        module.setParameters(2, 60, 90);
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        module.setParameters(101, 60, 90);
        vm.expectRevert(T.InvalidWindows.selector);
        module.setParameters(7, 0, 90);
    }

    function test_setParameters_countsApprovalsByTheNewThreshold() public {
        module.setParameters(5, 60, 90, 100, 10);
        assertEq(module.requiredValidatorApprovals(), 5, "all of five");
        assertEq(module.validatorSlashingPercentage(), 10, "slash");
        vm.expectRevert(T.InvalidApprovalThreshold.selector);
        module.setParameters(5, 60, 90, 0, 10);
        vm.expectRevert(T.InvalidSlashingPercentage.selector);
        module.setParameters(5, 60, 90, 50, 101);
    }

    function test_setBounds_keepsTheRegularSizeInside() public {
        module.setValidatorBounds(4, 9);
        assertEq(module.validatorsPerJob(), 4, "raised");
        module.setValidatorsPerJob(9);
        module.setMaxValidators(6);
        assertEq(module.validatorsPerJob(), 6, "lowered");
        module.setMinValidators(1);
        assertEq(module.minValidators(), 1, "min");
        module.setMaxValidatorsPerJob(5);
        assertEq(module.maxValidators(), 5, "max");
        assertEq(module.validatorsPerJob(), 5, "lowered again");
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        module.setValidatorBounds(2, 9);
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        module.setMinValidators(6);
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        module.setMaxValidators(6);
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        module.setValidatorsPerJob(6);
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        module.setMaxValidatorsPerJob(256);
    }

    function test_approvals_followTheThresholdUntilSetByHand() public {
        module.setApprovalThreshold(34);
        assertEq(module.requiredValidatorApprovals(), 2, "rounded up");
        module.setRequiredValidatorApprovals(3);
        assertFalse(module.autoApprovalTarget(), "by hand");
        module.setApprovalThreshold(50);
        assertEq(module.requiredValidatorApprovals(), 3, "stays");
        module.setAutoApprovalTarget(true);
        assertEq(module.requiredValidatorApprovals(), 2, "follows again");
        vm.expectRevert(T.InvalidApprovals.selector);
        module.setRequiredValidatorApprovals(0);
        vm.expectRevert(T.InvalidApprovals.selector);
        module.setRequiredValidatorApprovals(6);
        vm.expectRevert(T.InvalidApprovalThreshold.selector);
        module.setApprovalThreshold(101);
    }

    // ------------------------------------------------------------------ windows, quorum, penalties

    function test_windows_areNeverZero() public {
        module.setCommitWindow(5);
        module.setRevealWindow(6);
        assertEq(module.commitWindow() + module.revealWindow(), 11, "windows");
        module.setTiming(7, 8);
        module.setCommitRevealWindows(type(uint256).max, 9);
        assertEq(module.commitWindow(), type(uint32).max, "clamped");
        vm.expectRevert(T.InvalidCommitWindow.selector);
        module.setCommitWindow(0);
        vm.expectRevert(T.InvalidRevealWindow.selector);
        module.setRevealWindow(0);
        vm.expectRevert(T.InvalidWindows.selector);
        module.setTiming(1, 0);
        vm.expectRevert(T.InvalidForceFinalizeGrace.selector);
        module.setForceFinalizeGrace(0);
        module.setForceFinalizeGrace(1);
        module.setEarlyFinalizeDelay(0);
        assertEq(module.earlyFinalizeDelay(), 0, "at once");
    }

    function test_quorumAndPenalties_haveLimits() public {
        module.setRevealQuorum(0, 300);
        assertEq(module.minRevealValidators(), 255, "clamped");
        module.setNonRevealPenalty(1000, 0);
        vm.expectRevert(T.InvalidPercentage.selector);
        module.setRevealQuorum(101, 1);
        vm.expectRevert(T.InvalidValidatorBounds.selector);
        module.setRevealQuorum(50, 0);
        vm.expectRevert(T.InvalidPenalty.selector);
        module.setNonRevealPenalty(1001, 0);
        vm.expectRevert(T.InvalidSlashingPercentage.selector);
        module.setValidatorSlashingPct(101);
    }

    // ------------------------------------------------------------------ pool

    function test_pool_keepsEveryEntry() public {
        module.setMaxValidatorPoolSize(3000);
        address[] memory list = _list(2500);
        vm.expectEmit(address(module));
        emit T.ValidatorsUpdated(list);
        module.setValidatorPool(list);
        assertEq(module.validatorPoolLength(), 2500, "length");
        uint256[6] memory spots = [uint256(0), 1, 1227, 1228, 2456, 2499];
        for (uint256 i = 0; i < spots.length; i++) {
            assertEq(module.validatorPool(spots[i]), list[spots[i]], "entry");
        }
        vm.expectRevert(T.InvalidArrayLength.selector);
        module.validatorPool(2500);
        module.setValidatorPool(_list(1));
        assertEq(module.validatorPool(0), list[0], "replaced");
        vm.expectRevert(T.InvalidArrayLength.selector);
        module.validatorPool(1);
    }

    function test_pool_manyReplacementsAreFound() public {
        for (uint256 n = 1; n <= 300; n++) {
            address[] memory list = new address[](1);
            list[0] = address(uint160(n));
            module.setValidatorPool(list);
            assertEq(module.validatorPool(0), address(uint160(n)), "entry");
        }
    }

    function test_pool_refusesWhatDoesNotFit() public {
        module.setMaxValidatorPoolSize(3);
        assertEq(module.validatorPoolSampleSize(), 3, "sample follows");
        vm.expectRevert(T.PoolLimitExceeded.selector);
        module.setValidatorPool(_list(4));
        address[] memory list = _list(3);
        module.setValidatorPool(list);
        vm.expectRevert(T.PoolLimitExceeded.selector);
        module.setMaxValidatorPoolSize(2);
        list[1] = address(0);
        vm.expectRevert(T.ZeroValidatorAddress.selector);
        module.setValidatorPool(list);
        vm.expectRevert(T.PoolLimitExceeded.selector);
        module.setMaxValidatorPoolSize(16_385);
        vm.expectRevert(T.InvalidSampleSize.selector);
        module.setValidatorPoolSampleSize(4);
        module.setMaxValidatorPoolSize(10);
        vm.expectRevert(T.SampleSizeTooSmall.selector);
        module.setValidatorPoolSampleSize(2);
    }

    function testFuzz_pool_readsBackWhatWasWritten(uint256 seed) public {
        uint256 length = bound(seed, 1, 60);
        address[] memory list = _list(length);
        module.setValidatorPool(list);
        uint256 index = bound(seed >> 8, 0, length - 1);
        assertEq(module.validatorPool(index), list[index], "entry");
    }

    // ------------------------------------------------------------------ labels and modules

    function test_labels_areSetByOwnerOrSelf() public {
        vm.prank(stranger);
        module.setMySubdomain("alice");
        assertEq(module.validatorSubdomains(stranger), "alice", "own");
        address[] memory accounts = new address[](1);
        string[] memory labels = new string[](1);
        (accounts[0], labels[0]) = (stranger, "bob");
        module.setValidatorSubdomains(accounts, labels);
        assertEq(module.validatorSubdomains(stranger), "bob", "owner's");
        vm.expectRevert(T.InvalidArrayLength.selector);
        module.setValidatorSubdomains(accounts, new string[](2));
    }

    function test_modules_mustAnswerTheirVersion() public {
        address good = address(new VersionStub(2));
        address old = address(new VersionStub(1));
        module.setJobRegistry(good);
        module.setStakeManager(good);
        module.setIdentityRegistry(good);
        assertEq(module.jobRegistry(), good, "registry");
        assertEq(module.stakeManager(), good, "manager");
        assertEq(module.identityRegistry(), good, "identity");
        vm.expectRevert(T.InvalidJobRegistry.selector);
        module.setJobRegistry(old);
        vm.expectRevert(T.InvalidStakeManager.selector);
        module.setStakeManager(stranger);
        vm.expectRevert(T.InvalidIdentityRegistry.selector);
        module.setIdentityRegistry(address(0));
    }
}
