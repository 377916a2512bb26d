// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {ISystemPause} from "../src/interfaces/ISystemPause.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Governable} from "../src/libraries/Governable.sol";
import {IPausableModule, SystemPause} from "../src/SystemPause.sol";
import {Suite} from "./Suite.sol";

/// @notice A module that keeps its own counsel on who its pauser is.
contract StubbornModule {
    address public owner;
    address public pauser;
    bool private immutable REFUSES;

    constructor(address owner_, bool refuses) {
        (owner, REFUSES) = (owner_, refuses);
    }

    function setPauser(address) external view {
        require(!REFUSES, "stubborn");
    }
}

/// @notice A module that calls its owner back while it is paused.
contract ReturningModule {
    address public owner;
    address public pauser;

    constructor(address owner_) {
        owner = owner_;
    }

    function setPauser(address who) external {
        pauser = who;
    }

    function pause() external {
        SystemPause(owner).pauseAll();
    }
}

contract SystemPauseTest is Suite {
    SystemPause private system;
    address private guard = account("guard");

    function setUp() public override {
        super.setUp();
        system = SystemPause(deploy("SystemPause", abi.encode(_modules(), address(this))));
        _handOver();
    }

    // ------------------------------------------------------------------ construction and modules

    function test_constructor_keepsTheModules() public {
        assertEq(system.governance(), address(this), "governance");
        assertEq(system.owner(), address(this), "owner");
        assertEq(system.activePauser(), address(system), "pauser");
        assertEq(system.jobRegistry(), address(jobs), "JR");
        assertEq(system.stakeManager(), address(stakes), "SM");
        assertEq(system.validationModule(), address(validation), "VM");
        assertEq(system.disputeModule(), address(disputes), "DM");
        assertEq(system.feePool(), address(fees), "FP");
        assertEq(system.reputationEngine(), address(reputation), "RE");
        assertEq(system.platformRegistry(), address(0), "no platform registry");
        assertEq(system.arbitratorCommittee(), address(0), "no committee");
        vm.expectRevert(Governable.ZeroAddress.selector);
        _construct(_modules(), address(0));
    }

    function test_constructor_revertsWithEachModule() public {
        bytes4[8] memory errors = [
            ISystemPause.InvalidJobRegistry.selector,
            ISystemPause.InvalidStakeManager.selector,
            ISystemPause.InvalidValidationModule.selector,
            ISystemPause.InvalidDisputeModule.selector,
            ISystemPause.InvalidPlatformRegistry.selector,
            ISystemPause.InvalidFeePool.selector,
            ISystemPause.InvalidReputationEngine.selector,
            ISystemPause.InvalidArbitratorCommittee.selector
        ];
        for (uint256 i = 0; i < 8; i++) {
            address[8] memory m = _modules();
            m[i] = stranger;
            vm.expectRevert(abi.encodeWithSelector(errors[i], stranger));
            _construct(m, address(this));
            m[i] = address(0);
            if (i != 4 && i != 7) vm.expectRevert(abi.encodeWithSelector(errors[i], address(0)));
            _construct(m, address(this));
        }
    }

    function test_setModules_takesAllEight() public {
        address[8] memory m = _modules();
        m[4] = address(new ReturningModule(address(system)));
        m[7] = address(new ReturningModule(address(system)));
        vm.expectEmit(address(system));
        emit ISystemPause.ModulesUpdated(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7]);
        vm.expectEmit(address(system));
        emit ISystemPause.PausersUpdated(address(system));
        _setModules(m);
        assertEq(system.platformRegistry(), m[4], "platform registry");
        assertEq(system.arbitratorCommittee(), m[7], "committee");
        assertEq(ReturningModule(m[7]).pauser(), address(system), "told");
    }

    function test_setModules_revertsUnlessOwned() public {
        address[8] memory m = _modules();
        m[4] = address(new ReturningModule(stranger));
        vm.expectRevert(abi.encodeWithSelector(ISystemPause.ModuleNotOwned.selector, m[4], stranger));
        _setModules(m);
        m[4] = address(token);
        vm.expectRevert(abi.encodeWithSelector(ISystemPause.ModuleNotOwned.selector, m[4], address(0)));
        _setModules(m);
    }

    // ------------------------------------------------------------------ pausers

    function test_setGlobalPauser_letsItPauseEachModule() public {
        vm.expectEmit(address(system));
        emit ISystemPause.PausersUpdated(guard);
        system.setGlobalPauser(guard);
        assertEq(system.activePauser(), guard, "active");
        address[8] memory m = _modules();
        for (uint256 i = 0; i < 8; i++) {
            if (m[i] == address(0)) continue;
            assertEq(IPausableModule(m[i]).pauser(), guard, "told");
            vm.prank(guard);
            IPausableModule(m[i]).pause();
            assertTrue(_paused(m[i]), "paused");
        }
    }

    function test_setGlobalPauser_revertsWithZero() public {
        vm.expectRevert(abi.encodeWithSelector(ISystemPause.InvalidPauser.selector, address(0)));
        system.setGlobalPauser(address(0));
    }

    function test_setGlobalPauser_revertsUnlessEveryModuleIsOwned() public {
        system.executeGovernanceCall(address(fees), abi.encodeCall(fees.transferOwnership, (stranger)));
        vm.expectRevert(abi.encodeWithSelector(ISystemPause.ModuleNotOwned.selector, address(fees), stranger));
        system.setGlobalPauser(guard);
    }

    function test_setGlobalPauser_revertsWhenAModuleDoesNotObey() public {
        for (uint256 i = 0; i < 2; i++) {
            address[8] memory m = _modules();
            m[7] = address(new StubbornModule(address(system), i == 0));
            vm.expectRevert(abi.encodeWithSelector(ISystemPause.PauserManagerNotDelegated.selector, m[7]));
            _setModules(m);
        }
    }

    function test_refreshPausers_namesTheActivePauserAgain() public {
        system.setGlobalPauser(guard);
        system.executeGovernanceCall(address(stakes), abi.encodeCall(stakesMore.setPauser, (stranger)));
        system.refreshPausers();
        assertEq(stakesMore.pauser(), guard, "back");
    }

    // ------------------------------------------------------------------ pause

    function test_pauseAll_stopsAndStartsEveryModule() public {
        system.pauseAll();
        address[8] memory m = _modules();
        for (uint256 i = 0; i < 8; i++) {
            if (m[i] != address(0)) assertTrue(_paused(m[i]), "paused");
        }
        vm.expectRevert(Pausable.EnforcedPause.selector);
        _create();
        system.unpauseAll();
        for (uint256 i = 0; i < 8; i++) {
            if (m[i] != address(0)) assertFalse(_paused(m[i]), "runs");
        }
        _create();
    }

    function test_pauseAll_revertsWhenOneIsInThatState() public {
        vm.expectRevert(Pausable.ExpectedPause.selector);
        system.unpauseAll();
        system.executeGovernanceCall(address(fees), abi.encodeCall(IPausableModule.pause, ()));
        vm.expectRevert(Pausable.EnforcedPause.selector);
        system.pauseAll();
        assertFalse(_paused(address(jobs)), "all or none");
    }

    function test_pauseAll_revertsOnReentry() public {
        ReturningModule module = new ReturningModule(address(system));
        address[8] memory m = _modules();
        m[7] = address(module);
        _setModules(m);
        system.setGovernance(address(module));
        vm.expectRevert(bytes4(keccak256("ReentrancyGuardReentrantCall()")));
        vm.prank(address(module));
        system.pauseAll();
    }

    // ------------------------------------------------------------------ calls

    function test_executeGovernanceCall_actsAsOwner() public {
        bytes memory data = abi.encodeCall(jobs.setFeePct, (7));
        vm.expectEmit(address(system));
        emit ISystemPause.GovernanceCallExecuted(address(jobs), jobs.setFeePct.selector, "");
        system.executeGovernanceCall(address(jobs), data);
        assertEq(jobs.feePct(), 7, "set");
        bytes memory result = system.executeGovernanceCall(address(jobs), abi.encodeCall(jobs.feePct, ()));
        assertEq(abi.decode(result, (uint256)), 7, "answer");
    }

    function test_executeGovernanceCall_reverts() public {
        bytes memory data = abi.encodeCall(jobs.setFeePct, (7));
        vm.expectRevert(abi.encodeWithSelector(ISystemPause.UnknownGovernanceTarget.selector, address(identity)));
        system.executeGovernanceCall(address(identity), data);
        vm.expectRevert(abi.encodeWithSelector(ISystemPause.UnknownGovernanceTarget.selector, address(0)));
        system.executeGovernanceCall(address(0), data);
        vm.expectRevert(ISystemPause.MissingSelector.selector);
        system.executeGovernanceCall(address(jobs), hex"112233");
        bytes memory why = abi.encodeWithSignature("InvalidPercentage()");
        vm.expectRevert(abi.encodeWithSelector(ISystemPause.GovernanceCallFailed.selector, address(jobs), why));
        system.executeGovernanceCall(address(jobs), abi.encodeCall(jobs.setFeePct, (101)));
    }

    function test_triggerValidationFailover_isForwarded() public {
        uint256 jobId = _submitted();
        _select(jobId);
        uint256 before = validation.revealDeadline(jobId);
        vm.expectEmit(address(system));
        emit ISystemPause.ValidationFailoverForwarded(jobId, T.FailoverAction.ExtendReveal, 600, "outage");
        system.triggerValidationFailover(jobId, T.FailoverAction.ExtendReveal, 600, "outage");
        assertEq(validation.revealDeadline(jobId), before + 600, "extended");
        vm.expectRevert(T.InvalidFailoverAction.selector);
        system.triggerValidationFailover(jobId, T.FailoverAction.None, 600, "");
    }

    // ------------------------------------------------------------------ governance

    function test_everything_revertsForOthers() public {
        bytes[8] memory calls = [
            abi.encodeCall(system.pauseAll, ()),
            abi.encodeCall(system.unpauseAll, ()),
            abi.encodeCall(system.refreshPausers, ()),
            abi.encodeCall(system.setGlobalPauser, (stranger)),
            abi.encodeCall(system.setGovernance, (stranger)),
            abi.encodeCall(system.transferOwnership, (stranger)),
            abi.encodeCall(system.executeGovernanceCall, (address(jobs), hex"11223344")),
            abi.encodeCall(system.triggerValidationFailover, (1, T.FailoverAction.ExtendReveal, 1, ""))
        ];
        for (uint256 i = 0; i < calls.length; i++) {
            vm.expectRevert(Governable.NotGovernance.selector);
            vm.prank(stranger);
            (bool ok,) = address(system).call(calls[i]);
            assertTrue(ok, "expectRevert consumed the failure");
        }
        address[8] memory m = _modules();
        vm.expectRevert(Governable.NotGovernance.selector);
        vm.prank(stranger);
        _setModules(m);
    }

    function test_transferOwnership_handsGovernanceOver() public {
        vm.expectEmit(address(system));
        emit Governable.GovernanceUpdated(guard);
        vm.expectEmit(address(system));
        emit Governable.OwnershipTransferred(address(this), guard);
        system.transferOwnership(guard);
        assertEq(system.governance(), guard, "handed over");
        vm.expectRevert(Governable.ZeroAddress.selector);
        vm.prank(guard);
        system.setGovernance(address(0));
    }

    // ------------------------------------------------------------------ helpers

    function _modules() private view returns (address[8] memory) {
        return [
            address(jobs),
            address(stakes),
            address(validation),
            address(disputes),
            address(0),
            address(fees),
            address(reputation),
            address(0)
        ];
    }

    function _handOver() private {
        Governable(address(jobs)).setGovernance(address(system));
        Governable(address(stakes)).setGovernance(address(system));
        Governable(address(disputes)).setGovernance(address(system));
        Ownable(address(validation)).transferOwnership(address(system));
        fees.transferOwnership(address(system));
        reputation.transferOwnership(address(system));
    }

    function _construct(address[8] memory m, address governance) private {
        new SystemPause(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], governance);
    }

    function _setModules(address[8] memory m) private {
        system.setModules(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7]);
    }

    function _paused(address module) private view returns (bool) {
        return Pausable(module).paused();
    }
}
