// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FeePool} from "../src/FeePool.sol";
import {IFeePool} from "../src/interfaces/IFeePool.sol";
import {ModuleStub, PolicyStub, StakeFixture} from "./StakeFixture.sol";

contract FeePoolTest is StakeFixture {
    event FeeDeposited(address indexed from, uint256 amount);
    event FeesBurned(address indexed caller, uint256 amount);
    event FeesDistributed(uint256 amount);
    event RewardsClaimed(address indexed user, uint256 amount);
    event RewardPoolContribution(address indexed contributor, uint256 amount);

    function setUp() public override {
        super.setUp();
        registry.setFeePool(address(pool));
        pool.setBurnPct(0);
        vm.prank(employer);
        token.approve(address(pool), PLENTY);
    }

    function contribute(uint256 amount) private {
        vm.prank(employer);
        pool.contribute(amount);
    }

    function claim(address who) private returns (uint256 gained) {
        uint256 before = token.balanceOf(who);
        vm.prank(who);
        pool.claimRewards();
        return token.balanceOf(who) - before;
    }

    function test_constructor_burnsOnePercentByDefault() public {
        FeePool fresh = new FeePool(address(0), 0, alice, address(0), address(token));
        assertEq(fresh.burnPct(), 1, "burn");
        assertTrue(fresh.treasuryAllowlist(alice), "treasury");
        assertEq(fresh.owner(), address(this), "owner");
        vm.expectRevert(IFeePool.InvalidTreasury.selector);
        new FeePool(address(0), 0, address(this), address(0), address(token));
        vm.expectRevert(IFeePool.InvalidTokenDecimals.selector);
        new FeePool(address(0), 0, address(0), address(0), alice);
        vm.expectRevert(IFeePool.InvalidTokenDecimals.selector);
        new FeePool(address(0), 0, address(0), address(0), address(0));
    }

    function test_depositFee_burnsAPart() public {
        pool.setBurnPct(20);
        token.mint(address(pool), 10e18);
        vm.expectEmit(address(pool));
        emit FeesBurned(address(manager), 2e18);
        vm.expectEmit(address(pool));
        emit FeeDeposited(address(manager), 10e18);
        vm.prank(address(manager));
        pool.depositFee(10e18);
        assertEq(pool.pendingFees(), 8e18, "pending");
        vm.expectRevert(IFeePool.ZeroAmount.selector);
        vm.prank(address(manager));
        pool.depositFee(0);
        vm.expectRevert(IFeePool.NotStakeManager.selector);
        pool.depositFee(1);
    }

    function test_contribute_isShared() public {
        stake(alice, PLATFORM, 3e18);
        stake(bob, PLATFORM, 1e18);
        vm.expectEmit(address(pool));
        emit RewardPoolContribution(employer, 8e18);
        contribute(8e18);
        vm.expectEmit(address(pool));
        emit FeesDistributed(8e18);
        pool.distributeFees();
        assertEq(claim(alice), 6e18, "alice");
        assertEq(claim(alice), 0, "only once");
        assertEq(claim(bob), 2e18, "bob");
        vm.expectRevert(IFeePool.ZeroAmount.selector);
        contribute(0);
    }

    function test_distributeFees_burnsWithoutStake() public {
        contribute(8e18);
        uint256 supply = token.totalSupply();
        pool.distributeFees();
        assertEq(token.totalSupply(), supply - 8e18, "burned");
        assertEq(pool.pendingFees(), 0, "pending");
    }

    function test_claimRewards_givesNoHistoryToLateStakers() public {
        stake(alice, PLATFORM, 1e18);
        contribute(10e18);
        pool.distributeFees();
        stake(bob, PLATFORM, 99e18);
        assertEq(claim(bob), 0, "bob came late");
        assertEq(claim(alice), 10e18, "alice was there");
        contribute(10e18);
        assertEq(claim(bob), 9.9e18, "bob now");
        assertEq(claim(alice), 0.1e18, "alice now");
    }

    function test_claimRewards_keepsWhatALeaverEarned() public {
        stake(alice, PLATFORM, 4e18);
        stake(bob, PLATFORM, 4e18);
        contribute(10e18);
        pool.distributeFees();
        vm.prank(alice);
        manager.withdrawStake(PLATFORM, 4e18);
        contribute(10e18);
        assertEq(claim(alice), 5e18, "earned before leaving");
        assertEq(claim(bob), 15e18, "bob");
    }

    function test_claimRewards_ignoresBorrowedStake() public {
        stake(alice, PLATFORM, 1e18);
        stake(bob, PLATFORM, 1e18);
        contribute(10e18);
        pool.distributeFees();
        stake(bob, PLATFORM, 98e18);
        assertEq(claim(bob), 5e18, "for what was there");
    }

    function test_claimRewards_paysNobodyWhileTheManagerReportsElsewhere() public {
        stake(alice, PLATFORM, 1e18);
        FeePool other = new FeePool(address(manager), 1, address(0), address(0), address(token));
        vm.prank(governor);
        manager.setFeePool(address(other));
        contribute(10e18);
        pool.distributeFees();
        assertEq(pool.pendingFees(), 10e18, "waits");
        assertEq(claim(alice), 0, "nothing");
        vm.prank(governor);
        manager.setFeePool(address(pool));
        pool.syncStake(alice);
        assertEq(claim(alice), 10e18, "back again");
    }

    function test_stakeChanged_onlyListensToTheManager() public {
        vm.expectRevert(IFeePool.NotStakeManager.selector);
        pool.stakeChanged(alice, PLATFORM, 1);
    }

    function test_stake_movesWithABrokenPool() public {
        registry.setFeePool(address(token));
        stake(alice, PLATFORM, 1e18);
        registry.setFeePool(alice);
        stake(alice, PLATFORM, 1e18);
        assertEq(manager.stakeOf(alice, PLATFORM), 2e18, "stake");
    }

    function test_reward_sparesWhatStakersEarned() public {
        stake(alice, PLATFORM, 1e18);
        contribute(10e18);
        pool.distributeFees();
        contribute(5e18);
        pool.setRewarder(bob, true);
        vm.expectRevert(IFeePool.InsufficientRewardBalance.selector);
        vm.prank(bob);
        pool.reward(carol, 5e18 + 1);
        vm.expectEmit(address(pool));
        emit RewardsClaimed(carol, 3e18);
        vm.prank(bob);
        pool.reward(carol, 3e18);
        assertEq(pool.pendingFees(), 2e18, "pending");
        assertEq(claim(alice), 12e18, "alice");
        vm.expectRevert(IFeePool.NotRewarder.selector);
        pool.reward(carol, 1);
    }

    function test_reward_countsTreasuries() public {
        contribute(5e18);
        pool.setRewarder(bob, true);
        pool.setTreasuryAllowlist(carol, true);
        vm.prank(bob);
        pool.reward(carol, 3e18);
        assertEq(pool.treasuryRewards(carol), 3e18, "treasury");
    }

    function test_governanceWithdraw_isForGovernance() public {
        contribute(5e18);
        vm.expectRevert(IFeePool.NotGovernance.selector);
        pool.governanceWithdraw(bob, 1);
        pool.setGovernance(governor);
        vm.prank(governor);
        pool.governanceWithdraw(bob, 4e18);
        assertEq(pool.pendingFees(), 1e18, "pending follows the balance");
        vm.expectRevert(IFeePool.InsufficientRewardBalance.selector);
        vm.prank(governor);
        pool.governanceWithdraw(bob, 2e18);
    }

    function test_taxPolicy_gatesUsers() public {
        PolicyStub policy = new PolicyStub();
        pool.setTaxPolicy(address(policy));
        vm.expectRevert(abi.encodeWithSelector(IFeePool.TaxPolicyNotAcknowledged.selector, employer));
        contribute(1e18);
        policy.acknowledgeFor(employer);
        contribute(1e18);
        policy.setExempt(false);
        vm.expectRevert(IFeePool.PolicyNotTaxExempt.selector);
        pool.setTaxPolicy(address(policy));
        vm.expectRevert(IFeePool.InvalidTaxPolicy.selector);
        pool.setTaxPolicy(address(0));
    }

    function test_setters_refuseBadValues() public {
        vm.expectRevert(IFeePool.InvalidPercentage.selector);
        pool.setBurnPct(101);
        vm.expectRevert(IFeePool.InvalidTreasury.selector);
        pool.setTreasury(bob);
        ModuleStub odd = new ModuleStub();
        odd.setVersion(1);
        vm.expectRevert(IFeePool.InvalidStakeManagerVersion.selector);
        pool.setStakeManager(address(odd));
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", bob));
        vm.prank(bob);
        pool.setBurnPct(1);
    }

    function test_pause_isForOwnerAndPauser() public {
        vm.expectRevert(IFeePool.NotOwnerOrPauser.selector);
        vm.prank(bob);
        pool.pause();
        vm.expectRevert(bytes4(keccak256("NotOwnerOrPauserManager()")));
        vm.prank(bob);
        pool.setPauser(bob);
        pool.setPauserManager(bob);
        vm.prank(bob);
        pool.setPauser(carol);
        vm.prank(carol);
        pool.pause();
        vm.expectRevert(bytes4(keccak256("EnforcedPause()")));
        contribute(1e18);
    }

    function test_applyConfiguration_setsWhatItNames() public {
        IFeePool.ConfigUpdate memory config;
        (config.setTreasury, config.treasury) = (true, carol);
        (config.setBurnPct, config.burnPct) = (true, 7);
        (config.setRewardRole, config.rewardRole) = (true, VALIDATOR);
        (config.setGovernance, config.governance) = (true, governor);
        IFeePool.TreasuryAllowlistUpdate[] memory treasuries = new IFeePool.TreasuryAllowlistUpdate[](1);
        treasuries[0] = IFeePool.TreasuryAllowlistUpdate(carol, true);
        IFeePool.RewarderUpdate[] memory rewarders = new IFeePool.RewarderUpdate[](1);
        rewarders[0] = IFeePool.RewarderUpdate(bob, true);
        pool.applyConfiguration(config, treasuries, rewarders);
        assertEq(pool.treasury(), carol, "treasury");
        assertEq(pool.burnPct(), 7, "burn");
        assertTrue(pool.rewardRole() == VALIDATOR, "role");
        assertEq(pool.governance(), governor, "governance");
        assertTrue(pool.rewarders(bob), "rewarder");
    }

    function test_ether_isRefused() public {
        vm.deal(address(this), 1 ether);
        (bool ok,) = address(pool).call{value: 1}("");
        assertFalse(ok, "plain");
        (ok,) = address(manager).call{value: 1}(abi.encodeWithSignature("nothing()"));
        assertFalse(ok, "unknown");
    }

    function testFuzz_claims_neverExceedContributions(uint256 a, uint256 b, uint256 fees, uint256 later) public {
        a = bound(a, 1e18, 1000e18);
        b = bound(b, 1e18, 1000e18);
        fees = bound(fees, 1, 1000e18);
        later = bound(later, 1e18, 1000e18);
        stake(alice, PLATFORM, a);
        stake(bob, PLATFORM, b);
        contribute(fees);
        pool.distributeFees();
        stake(carol, PLATFORM, later);
        stake(alice, PLATFORM, later);
        assertLe(claim(alice) + claim(bob) + claim(carol), fees, "claims");
    }
}
