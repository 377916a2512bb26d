// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {SlashSplit} from "../src/libraries/SlashSplit.sol";
import {StakeFixture} from "./StakeFixture.sol";

contract StakeManagerSlashingTest is StakeFixture {
    event StakeSlashed(
        address indexed user,
        IStakeManagerEvents.Role role,
        address indexed employer,
        address indexed treasury,
        uint256 employerShare,
        uint256 treasuryShare,
        uint256 operatorShare,
        uint256 validatorShare,
        uint256 burnShare
    );
    event SlashingStats(uint256 timestamp, uint256 minted, uint256 burned, uint256 redistributed, uint256 burnRatio);
    event GovernanceSlash(
        address indexed user,
        IStakeManagerEvents.Role indexed role,
        address indexed beneficiary,
        uint256 amount,
        uint256 pctBps,
        address caller
    );

    function slashAgent(address who, uint256 amount) private {
        vm.prank(address(registry));
        manager.slash(who, AGENT, amount, employer);
    }

    function test_slash_burnsWithoutTreasury() public {
        stake(alice, AGENT, 5e18);
        uint256 supply = token.totalSupply();
        vm.expectEmit(address(manager));
        emit StakeSlashed(alice, AGENT, employer, address(0), 0, 0, 0, 0, 2e18);
        vm.expectEmit(address(manager));
        emit SlashingStats(block.timestamp, 0, 2e18, 0, 1e18);
        slashAgent(alice, 2e18);
        assertEq(token.totalSupply(), supply - 2e18, "burned");
        assertEq(manager.stakeOf(alice, AGENT), 3e18, "stake");
    }

    function test_slash_sharesByPercentages() public {
        address bank = account("bank");
        vm.startPrank(governor);
        manager.setTreasuryAllowlist(bank, true);
        manager.setTreasury(bank);
        manager.setSlashPercents(3000, 20, 10, 10, 5);
        vm.stopPrank();
        stake(alice, AGENT, 10e18);
        stake(bob, VALIDATOR, 3e18);
        stake(carol, VALIDATOR, 1e18);
        // 10 % of 10 to the validators, 3 to 1; of the other 9: 30 %, 20 %, 10 % and 5 %; what nobody gets is burned.
        vm.expectEmit(address(manager));
        emit StakeSlashed(alice, AGENT, employer, bank, 2.7e18, 1.8e18, 0.9e18, 1e18, 3.6e18);
        vm.prank(address(registry));
        manager.slash(alice, AGENT, 10e18, employer, list(bob, carol));
        assertEq(token.balanceOf(employer), PLENTY + 2.7e18, "employer");
        assertEq(token.balanceOf(bank), 1.8e18, "bank");
        assertEq(manager.operatorRewardPool(), 0.9e18, "pool");
        assertEq(token.balanceOf(bob), PLENTY - 3e18 + 0.75e18, "bob");
        assertEq(token.balanceOf(carol), PLENTY - 1e18 + 0.25e18, "carol");
    }

    function test_slash_givesUnclaimedValidatorPartToTreasuryOrFire() public {
        vm.prank(governor);
        manager.setSlashDistribution(100, 0, 0, 50);
        stake(alice, AGENT, 4e18);
        vm.expectEmit(address(manager));
        emit StakeSlashed(alice, AGENT, employer, address(0), 1e18, 0, 0, 0, 1e18);
        slashAgent(alice, 2e18);
        // A list of accounts without stake earns nothing either.
        vm.expectEmit(address(manager));
        emit StakeSlashed(alice, AGENT, employer, address(0), 1e18, 0, 0, 0, 1e18);
        vm.prank(address(registry));
        manager.slash(alice, AGENT, 2e18, employer, list(bob, carol));
    }

    function test_slash_consumesOnlyTheCallersLock() public {
        stake(alice, AGENT, 10e18);
        stake(alice, VALIDATOR, 10e18);
        vm.prank(address(registry));
        manager.lockStake(alice, 3e18, 60);
        lockSeat(1, alice, 5e18);
        slashAgent(alice, 2e18);
        assertEq(manager.jobRegistryLockedStake(alice), 1e18, "registry ledger");
        assertEq(manager.validatorModuleLockedStake(alice), 5e18, "validator ledger");
        vm.prank(address(validation));
        manager.slash(alice, 1e18, employer);
        assertEq(manager.validatorModuleLockedStake(alice), 4e18, "validator ledger after");
        vm.prank(address(disputes));
        manager.slash(alice, 1e18, employer);
        assertEq(manager.lockedStakes(alice), 5e18, "a dispute consumes none");
    }

    function test_slash_takesLockedAmountFromOtherRoles() public {
        stake(alice, PLATFORM, 3e18);
        stake(alice, AGENT, 1e18);
        vm.prank(address(registry));
        manager.lockStake(alice, 2e18, 60);
        vm.prank(alice);
        manager.withdrawStake(AGENT, 1e18);
        slashAgent(alice, 2e18);
        assertEq(manager.stakeOf(alice, PLATFORM), 1e18, "platform");
        assertEq(manager.lockedStakes(alice), 0, "locked");
    }

    function test_slash_revertsWithoutStake() public {
        stake(alice, AGENT, 1e18);
        vm.expectRevert(IStakeManagerEvents.InsufficientStake.selector);
        slashAgent(alice, 2e18);
        vm.expectRevert(IStakeManagerEvents.InsufficientStake.selector);
        vm.prank(address(disputes));
        manager.slash(alice, 1, employer);
    }

    function test_slash_revertsForStrangers() public {
        stake(alice, AGENT, 1e18);
        vm.expectRevert(IStakeManagerEvents.OnlyJobRegistry.selector);
        manager.slash(alice, AGENT, 1, employer);
        vm.expectRevert(IStakeManagerEvents.OnlyJobRegistry.selector);
        vm.prank(address(validation));
        manager.slash(alice, AGENT, 1, employer);
        vm.expectRevert(IStakeManagerEvents.Unauthorized.selector);
        vm.prank(address(registry));
        manager.slash(alice, 1, employer);
    }

    function test_slash_revertsForNoRecipientOrForbiddenTreasury() public {
        address bank = account("bank");
        stake(alice, AGENT, 5e18);
        vm.startPrank(governor);
        manager.setSlashingPercentages(100, 0);
        vm.stopPrank();
        vm.expectRevert(IStakeManagerEvents.InvalidRecipient.selector);
        vm.prank(address(registry));
        manager.slash(alice, AGENT, 1, address(0));
        vm.startPrank(governor);
        manager.setTreasuryAllowlist(bank, true);
        manager.setTreasury(bank);
        manager.setTreasuryAllowlist(bank, false);
        vm.stopPrank();
        vm.expectRevert(IStakeManagerEvents.InvalidTreasury.selector);
        slashAgent(alice, 1);
    }

    function test_slash_worksWithConstructorTreasury() public {
        address bank = account("bank");
        manager = deployManager(bank);
        assertTrue(manager.treasuryAllowlist(bank), "allow-listed from the start");
        vm.prank(alice);
        token.approve(address(manager), PLENTY);
        stake(alice, AGENT, 5e18);
        slashAgent(alice, 2e18);
        assertEq(token.balanceOf(bank), 2e18, "bank");
    }

    function test_slash_booksWithTheFeePool() public {
        vm.startPrank(governor);
        manager.setFeePool(address(pool));
        manager.setSlashingPercentages(100, 0);
        vm.stopPrank();
        stake(alice, AGENT, 5e18);
        vm.prank(address(registry));
        manager.slash(alice, AGENT, 1e18, address(pool));
        assertEq(pool.pendingFees(), 0.99e18, "booked, less what the pool burns");
    }

    function test_slash_restartsUnbonding() public {
        stake(alice, AGENT, 10e18);
        vm.prank(alice);
        manager.requestWithdraw(AGENT, 6e18);
        vm.warp(block.timestamp + 5 days);
        slashAgent(alice, 5e18);
        (uint256 amount, uint64 unlockAt,) = manager.unbonds(alice);
        assertEq(amount, 3e18, "shrunk in proportion");
        assertEq(unlockAt, block.timestamp + 7 days, "clock restarted");
        slashAgent(alice, 5e18);
        (amount, unlockAt,) = manager.unbonds(alice);
        assertEq(unlockAt, 0, "gone");
    }

    function test_governanceSlash_takesAPart() public {
        stake(alice, PLATFORM, 8e18);
        vm.startPrank(governor);
        vm.expectRevert(IStakeManagerEvents.InvalidPercentage.selector);
        manager.governanceSlash(alice, PLATFORM, 10_001, bob);
        vm.expectEmit(address(manager));
        emit GovernanceSlash(alice, PLATFORM, bob, 2e18, 2500, governor);
        assertEq(manager.governanceSlash(alice, PLATFORM, 2500, bob), 2e18, "amount");
        vm.stopPrank();
        vm.expectRevert(bytes4(keccak256("NotGovernance()")));
        manager.governanceSlash(alice, PLATFORM, 1, bob);
    }

    function testFuzz_split_addsUp(uint256 amount, uint16 e, uint16 t, uint16 o, uint16 v, uint16 x) public pure {
        amount = bound(amount, 0, type(uint128).max);
        SlashSplit.Percentages memory p = SlashSplit.Percentages(
            uint16(bound(e, 0, 25)),
            uint16(bound(t, 0, 25)),
            uint16(bound(o, 0, 25)),
            uint16(bound(v, 0, 100)),
            uint16(bound(x, 0, 25))
        );
        assertTrue(SlashSplit.isValid(p), "valid");
        SlashSplit.Shares memory s = SlashSplit.split(p, amount);
        assertEq(s.employer + s.treasury + s.operator + s.validator + s.burn, amount, "sum");
    }

    function test_isValid_knowsBothScales() public pure {
        assertTrue(SlashSplit.isValid(100) && SlashSplit.isValid(10_000) && SlashSplit.isValid(2500), "valid");
        assertFalse(SlashSplit.isValid(101) || SlashSplit.isValid(2550) || SlashSplit.isValid(10_100), "invalid");
        assertEq(SlashSplit.toBps(100), SlashSplit.toBps(10_000), "both mean all");
    }
}
