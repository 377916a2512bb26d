// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {FeePool} from "../src/FeePool.sol";
import {StakeManager} from "../src/StakeManager.sol";
import {StakeManagerExtension} from "../src/StakeManagerExtension.sol";
import {IStakeManager} from "../src/interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IStakeManagerExtension} from "../src/interfaces/IStakeManagerExtension.sol";
import {Test} from "./Vm.sol";

/// @notice The stake manager as a client sees it: core, extension and inherited parts at one address.
interface Manager is IStakeManager, IStakeManagerExtension {
    function governance() external view returns (address);
    function owner() external view returns (address);
    function setGovernance(address newGovernance) external;
    function transferOwnership(address newOwner) external;
    function paused() external view returns (bool);
}

/// @notice A tax policy that accepts whom it is told of.
contract PolicyStub {
    mapping(address user => bool) public hasAcknowledged;
    bool public isTaxExempt = true;

    function acknowledgeFor(address user) external {
        hasAcknowledged[user] = true;
    }

    function setExempt(bool exempt) external {
        isTaxExempt = exempt;
    }
}

/// @notice What the stake manager asks of a module; calls in its name are made by vm.prank.
contract ModuleStub {
    address public taxPolicy;
    address public feePool;
    uint256 public version = 2;
    address[] private _committee;

    function setTaxPolicy(address policy) external {
        taxPolicy = policy;
    }

    function setFeePool(address pool) external {
        feePool = pool;
    }

    function setVersion(uint256 number) external {
        version = number;
    }

    function setCommittee(address[] calldata committee) external {
        _committee = committee;
    }

    function getJobValidators(uint256) external view returns (address[] memory) {
        return _committee;
    }

    function validators(uint256) external view returns (address[] memory) {
        return _committee;
    }

    function acknowledgeFor(address user) external returns (string memory) {
        PolicyStub(taxPolicy).acknowledgeFor(user);
        return "acknowledged";
    }
}

/// @notice A non-fungible token that only counts.
contract NFTStub {
    mapping(address holder => uint256) public balanceOf;

    function give(address holder) external {
        ++balanceOf[holder];
    }
}

/// @notice A stake manager with stub modules, a token and a few accounts that hold and have approved plenty.
abstract contract StakeFixture is Test {
    IStakeManagerEvents.Role internal constant AGENT = IStakeManagerEvents.Role.Agent;
    IStakeManagerEvents.Role internal constant VALIDATOR = IStakeManagerEvents.Role.Validator;
    IStakeManagerEvents.Role internal constant PLATFORM = IStakeManagerEvents.Role.Platform;
    uint256 internal constant PLENTY = 1_000_000e18;
    bytes32 internal constant JOB = bytes32(uint256(1));

    AGIALPHA internal token;
    Manager internal manager;
    ModuleStub internal registry;
    ModuleStub internal validation;
    ModuleStub internal disputes;
    FeePool internal pool;

    address internal governor;
    address internal employer;
    address internal alice;
    address internal bob;
    address internal carol;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        governor = account("governor");
        token = new AGIALPHA();
        registry = new ModuleStub();
        validation = new ModuleStub();
        disputes = new ModuleStub();
        manager = deployManager(address(0));
        pool = new FeePool(address(manager), 0, address(0), address(0), address(token));
        vm.prank(governor);
        manager.setValidationModule(address(validation));
        employer = funded("employer");
        alice = funded("alice");
        bob = funded("bob");
        carol = funded("carol");
    }

    function deployManager(address treasury) internal returns (Manager) {
        StakeManagerExtension extension = new StakeManagerExtension();
        StakeManager core = new StakeManager(
            0, 0, 0, treasury, address(registry), address(disputes), governor, address(token), address(extension)
        );
        return Manager(address(core));
    }

    function funded(string memory name) internal returns (address who) {
        who = account(name);
        token.mint(who, PLENTY);
        vm.prank(who);
        token.approve(address(manager), PLENTY);
    }

    function stake(address who, IStakeManagerEvents.Role role, uint256 amount) internal {
        vm.prank(who);
        manager.depositStake(role, amount);
    }

    function lockSeat(uint256 jobId, address who, uint256 exposure) internal {
        address[] memory users = new address[](1);
        users[0] = who;
        vm.prank(address(validation));
        manager.lockValidatorStakes(jobId, users, exposure, 1 hours);
    }

    function fundJob(bytes32 jobId, uint256 amount) internal {
        vm.prank(address(registry));
        manager.lockReward(jobId, employer, amount);
    }

    function list(address a, address b) internal pure returns (address[] memory out) {
        out = new address[](2);
        (out[0], out[1]) = (a, b);
    }

    function list(address a, address b, address c) internal pure returns (address[] memory out) {
        out = new address[](3);
        (out[0], out[1], out[2]) = (a, b, c);
    }

    function figures(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory out) {
        out = new uint256[](3);
        (out[0], out[1], out[2]) = (a, b, c);
    }
}
