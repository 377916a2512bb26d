// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {Manager, StakeFixture} from "./StakeFixture.sol";
import {Test} from "./Vm.sol";

/// @notice Does what users and modules may do, in any order, and keeps its own books of the locks.
contract StakeHandler is Test {
    Manager private immutable MANAGER;
    AGIALPHA private immutable TOKEN;
    address private immutable REGISTRY;
    address private immutable VALIDATION;
    address private immutable DISPUTES;

    address[3] public users;
    uint256 public jobLocked;
    uint256 public seatLocked;
    uint256 public escrow;
    uint256 public disputeFees;
    mapping(address user => uint256) public seatOf;
    mapping(address user => uint256) public jobOf;

    constructor(Manager manager, AGIALPHA token, address[3] memory users_) {
        (MANAGER, TOKEN, users) = (manager, token, users_);
        REGISTRY = manager.jobRegistry();
        VALIDATION = manager.validationModule();
        DISPUTES = manager.disputeModule();
    }

    function pick(uint256 seed) private view returns (address user, IStakeManagerEvents.Role role) {
        return (users[seed % 3], IStakeManagerEvents.Role((seed / 3) % 3));
    }

    function deposit(uint256 seed, uint256 amount) external {
        (address user, IStakeManagerEvents.Role role) = pick(seed);
        vm.prank(user);
        MANAGER.depositStake(role, bound(amount, 1e18, 100e18));
    }

    function withdraw(uint256 seed, uint256 amount) external {
        (address user, IStakeManagerEvents.Role role) = pick(seed);
        vm.warp(block.timestamp + 1 days);
        vm.prank(user);
        try MANAGER.withdrawStake(role, bound(amount, 0, MANAGER.stakeOf(user, role))) {} catch {}
    }

    function announce(uint256 seed, uint256 amount) external {
        (address user, IStakeManagerEvents.Role role) = pick(seed);
        vm.prank(user);
        try MANAGER.requestWithdraw(role, bound(amount, 0, MANAGER.stakeOf(user, role))) {} catch {}
    }

    function conclude(uint256 seed) external {
        (address user, IStakeManagerEvents.Role role) = pick(seed);
        vm.warp(block.timestamp + 7 days);
        vm.prank(user);
        try MANAGER.finalizeWithdraw(role) {} catch {}
    }

    function lockJob(uint256 seed, uint256 amount) external {
        (address user,) = pick(seed);
        amount = bound(amount, 0, MANAGER.freeStake(user));
        vm.prank(REGISTRY);
        MANAGER.lockStake(user, amount, 1 hours);
        jobOf[user] += amount;
    }

    function settleJob(uint256 seed, uint256 lost) external {
        (address user,) = pick(seed);
        lost = bound(lost, 0, jobOf[user]);
        vm.startPrank(REGISTRY);
        MANAGER.slash(user, IStakeManagerEvents.Role.Agent, lost, REGISTRY);
        MANAGER.releaseStake(user, jobOf[user] - lost);
        vm.stopPrank();
        jobOf[user] = 0;
    }

    function lockSeat(uint256 seed, uint256 amount) external {
        (address user,) = pick(seed);
        amount = bound(amount, 0, MANAGER.freeStake(user));
        vm.prank(VALIDATION);
        MANAGER.lockValidatorStake(1, user, amount, 1 hours);
        seatOf[user] += amount;
    }

    function settleRound(uint256 seed, uint256 lost) external {
        (address user,) = pick(seed);
        address[] memory members = new address[](1);
        uint256[] memory slashes = new uint256[](1);
        (members[0], slashes[0]) = (user, bound(lost, 0, seatOf[user]));
        vm.prank(VALIDATION);
        MANAGER.settleValidatorRound(1, members, seatOf[user], slashes, REGISTRY);
        seatOf[user] = 0;
    }

    function punish(uint256 seed, uint256 amount) external {
        (address user,) = pick(seed);
        amount = bound(amount, 0, MANAGER.stakeOf(user, IStakeManagerEvents.Role.Validator));
        vm.prank(DISPUTES);
        MANAGER.slash(user, amount, REGISTRY);
    }

    function fund(uint256 seed, uint256 amount) external {
        (address user,) = pick(seed);
        amount = bound(amount, 0, 50e18);
        vm.prank(REGISTRY);
        MANAGER.lockReward(bytes32(uint256(1)), user, amount);
        escrow += amount;
    }

    function pay(uint256 seed, uint256 reward, uint256 kept) external {
        (address user,) = pick(seed);
        kept = bound(kept, 0, escrow);
        vm.prank(REGISTRY);
        MANAGER.finalizeJobFundsWithPct(
            bytes32(uint256(1)), user, user, 100, bound(reward, 0, 100e18), kept, 0, address(0), false
        );
        escrow = kept;
    }

    function dispute(uint256 seed, uint256 amount) external {
        (address user,) = pick(seed);
        amount = bound(amount, 0, 5e18);
        vm.prank(DISPUTES);
        MANAGER.lockDisputeFee(user, amount);
        disputeFees += amount;
    }
}

contract StakeManagerInvariantTest is StakeFixture {
    StakeHandler private handler;

    function setUp() public override {
        super.setUp();
        vm.prank(governor);
        manager.setSlashPercents(40, 20, 20, 20, 10);
        handler = new StakeHandler(manager, token, [alice, bob, carol]);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function invariant_tokens_coverWhatIsOwed() public view {
        uint256 owed = manager.totalStake(AGENT) + manager.totalStake(VALIDATOR) + manager.totalStake(PLATFORM);
        owed += handler.escrow() + handler.disputeFees() + manager.operatorRewardPool();
        assertEq(token.balanceOf(address(manager)), owed, "solvent");
    }

    function invariant_locks_areWhatModulesHold() public view {
        for (uint256 i; i < 3; ++i) {
            address user = handler.users(i);
            assertEq(manager.jobRegistryLockedStake(user), handler.jobOf(user), "jobs");
            assertEq(manager.validatorModuleLockedStake(user), handler.seatOf(user), "seats");
            assertEq(manager.lockedStakes(user), handler.jobOf(user) + handler.seatOf(user), "all");
        }
    }

    function invariant_totals_areSums() public view {
        for (uint256 r; r < 3; ++r) {
            IStakeManagerEvents.Role role = IStakeManagerEvents.Role(r);
            uint256 sum;
            for (uint256 i; i < 3; ++i) {
                sum += manager.stakeOf(handler.users(i), role);
            }
            assertEq(manager.totalStake(role), sum, "total");
            assertEq(manager.totalBoostedStake(role), sum, "boosted");
        }
    }
}
