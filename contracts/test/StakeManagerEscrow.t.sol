// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {NFTStub, StakeFixture} from "./StakeFixture.sol";

contract StakeManagerEscrowTest is StakeFixture {
    event StakeReleased(bytes32 indexed jobId, address indexed to, uint256 amount);
    event RewardPaid(bytes32 indexed jobId, address indexed to, uint256 amount);
    event TokensBurned(bytes32 indexed jobId, uint256 amount);
    event JobFundsFinalized(bytes32 indexed jobId, address indexed employer);
    event EscrowPenaltyApplied(
        bytes32 indexed jobId,
        address indexed recipient,
        uint256 amount,
        uint256 employerShare,
        uint256 treasuryShare,
        uint256 operatorShare,
        uint256 validatorShare,
        uint256 burnShare
    );

    function setUp() public override {
        super.setUp();
        fundJob(JOB, 105e18);
    }

    function pay(uint256 pct, uint256 reward, uint256 validatorReward, uint256 fee) private returns (uint256) {
        vm.prank(address(registry));
        return manager.finalizeJobFundsWithPct(
            JOB, employer, alice, pct, reward, validatorReward, fee, address(pool), false
        );
    }

    function fundPool(uint256 amount) private {
        token.mint(governor, amount);
        vm.startPrank(governor);
        token.approve(address(manager), amount);
        manager.fundOperatorRewardPool(amount);
        vm.stopPrank();
    }

    function test_escrow_onlyServesTheRegistry() public {
        bytes4 denied = IStakeManagerEvents.OnlyJobRegistry.selector;
        vm.expectRevert(denied);
        manager.lockReward(JOB, employer, 1);
        vm.expectRevert(denied);
        manager.refundEscrow(JOB, employer, 1);
        vm.expectRevert(denied);
        manager.finalizeJobFundsWithPct(JOB, employer, alice, 100, 1, 0, 0, address(0), false);
        vm.expectRevert(denied);
        manager.finalizeJobFunds(JOB, employer, alice, 1, 0, 0, address(0), false);
        vm.expectRevert(denied);
        manager.distributeValidatorRewards(JOB, 1, new address[](0), 0, employer);
        vm.expectRevert(denied);
        manager.distributeValidatorRewards(JOB, 1);
        vm.expectRevert(denied);
        manager.redistributeEscrow(JOB, employer, 1);
        vm.expectRevert(denied);
        manager.releaseReward(JOB, employer, alice, 1, false);
        vm.expectRevert(denied);
        manager.lock(employer, 1);
        vm.expectRevert(denied);
        manager.release(employer, alice, 1, false);
    }

    function test_refundEscrow_returnsAll() public {
        vm.expectEmit(address(manager));
        emit StakeReleased(JOB, employer, 105e18);
        vm.prank(address(registry));
        manager.refundEscrow(JOB, employer, 105e18);
        assertEq(token.balanceOf(employer), PLENTY, "employer");
        vm.expectRevert(IStakeManagerEvents.InsufficientEscrow.selector);
        vm.prank(address(registry));
        manager.refundEscrow(JOB, employer, 1);
    }

    function test_finalizeJobFunds_paysTheDefaultExample() public {
        vm.expectEmit(address(manager));
        emit JobFundsFinalized(JOB, employer);
        vm.expectEmit(address(manager));
        emit RewardPaid(JOB, alice, 92e18);
        vm.expectEmit(address(manager));
        emit StakeReleased(JOB, address(pool), 5e18);
        assertEq(pay(100, 92e18, 8e18, 5e18), 0, "bonus");
        assertEq(token.balanceOf(alice), PLENTY + 92e18, "agent");
        assertEq(pool.pendingFees(), 4.95e18, "fees");
        assertEq(manager.jobEscrows(JOB), 8e18, "left for the validators");
        vm.expectEmit(address(manager));
        emit RewardPaid(JOB, alice, 2666666666666666668);
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, 8e18, list(alice, bob, carol), 3, employer);
        assertEq(token.balanceOf(bob), PLENTY + 2666666666666666666, "member");
        assertEq(token.balanceOf(address(manager)), 0, "nothing stays");
    }

    function test_finalizeJobFunds_burns() public {
        vm.prank(governor);
        manager.setBurnPct(5);
        vm.expectEmit(address(manager));
        emit TokensBurned(JOB, 4.6e18);
        pay(100, 92e18, 8e18, 5e18);
        assertEq(token.balanceOf(alice), PLENTY + 87.4e18, "agent");
    }

    function test_finalizeJobFunds_addsTheBonus() public {
        fundPool(100e18);
        assertEq(pay(150, 92e18, 8e18, 5e18), 46e18, "bonus");
        assertEq(token.balanceOf(alice), PLENTY + 138e18, "agent");
        assertEq(manager.operatorRewardPool(), 54e18, "pool");
    }

    function test_finalizeJobFunds_goesWithoutBonusWhenThePoolIsEmpty() public {
        assertEq(pay(150, 92e18, 8e18, 5e18), 0, "bonus");
        assertEq(token.balanceOf(alice), PLENTY + 92e18, "agent");
        fundJob(JOB, 97e18);
        fundPool(1e18);
        assertEq(pay(150, 92e18, 8e18, 5e18), 1e18, "as far as it goes");
    }

    function test_finalizeJobFunds_sweepsWhatNobodyIsOwed() public {
        vm.prank(address(registry));
        manager.finalizeJobFundsWithPct(JOB, employer, alice, 100, 92e18, 8e18, 5e18, address(0), false);
        assertEq(manager.operatorRewardPool(), 5e18, "the fee without a pool");
        fundJob(JOB, 97e18);
        assertEq(pay(50, 92e18, 8e18, 5e18), 0, "bonus");
        assertEq(manager.operatorRewardPool(), 51e18, "half of the reward");
    }

    function test_finalizeJobFunds_cutsTheFeeBeforeTheReward() public {
        pay(100, 100e18, 8e18, 5e18);
        assertEq(token.balanceOf(alice), PLENTY + 97e18, "all that is left");
        assertEq(pool.pendingFees(), 0, "no fee");
        vm.expectRevert(IStakeManagerEvents.InsufficientEscrow.selector);
        pay(100, 1, 9e18, 0);
    }

    function test_finalizeJobFunds_usesThePresentPercentage() public {
        NFTStub nft = new NFTStub();
        nft.give(alice);
        vm.prank(governor);
        manager.addAGIType(address(nft), 120);
        fundPool(100e18);
        vm.prank(address(registry));
        uint256 bonus =
            manager.finalizeJobFunds(JOB, employer, alice, 100e18, 0, 5e18, address(pool), false);
        assertEq(bonus, 20e18, "bonus");
    }

    function test_distributeValidatorRewards_returnsAbsentSeats() public {
        vm.expectEmit(address(manager));
        emit StakeReleased(JOB, employer, 3e18);
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, 9e18, list(alice, bob), 3, employer);
        assertEq(token.balanceOf(alice), PLENTY + 3e18, "alice");
        assertEq(token.balanceOf(bob), PLENTY + 3e18, "bob");
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, 9e18, new address[](0), 3, employer);
        assertEq(token.balanceOf(employer), PLENTY - 105e18 + 12e18, "employer");
        vm.expectRevert(IStakeManagerEvents.InvalidParams.selector);
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, 9e18, list(alice, bob), 1, employer);
    }

    function test_distributeValidatorRewards_weighsByPercentage() public {
        NFTStub nft = new NFTStub();
        nft.give(bob);
        vm.prank(governor);
        manager.addAGIType(address(nft), 200);
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, 9e18, list(alice, bob), 3, employer);
        assertEq(token.balanceOf(alice), PLENTY + 2e18, "alice");
        assertEq(token.balanceOf(bob), PLENTY + 4e18, "bob");
    }

    function test_distributeValidatorRewards_knowsTheWholeCommittee() public {
        vm.expectRevert(IStakeManagerEvents.NoValidators.selector);
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, 8e18);
        validation.setCommittee(list(alice, bob));
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, 8e18);
        assertEq(token.balanceOf(bob), PLENTY + 4e18, "bob");
        registry.setCommittee(list(carol, bob));
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, 8e18);
        assertEq(token.balanceOf(carol), PLENTY + 4e18, "the registry's word comes first");
    }

    function test_redistributeEscrow_refundsByDefault() public {
        vm.expectEmit(address(manager));
        emit EscrowPenaltyApplied(JOB, employer, 105e18, 105e18, 0, 0, 0, 0);
        vm.prank(address(registry));
        manager.redistributeEscrow(JOB, employer, 105e18);
        assertEq(token.balanceOf(employer), PLENTY, "employer");
    }

    function test_redistributeEscrow_splitsWhenGovernanceChoseSo() public {
        vm.startPrank(governor);
        manager.setEscrowPenaltyOnFailure(true);
        manager.setSlashDistribution(50, 50, 0, 20);
        vm.stopPrank();
        stake(bob, VALIDATOR, 1e18);
        vm.expectEmit(address(manager));
        emit EscrowPenaltyApplied(JOB, employer, 105e18, 42e18, 0, 0, 21e18, 42e18);
        vm.prank(address(registry));
        manager.redistributeEscrow(JOB, employer, 105e18, list(bob, carol));
        assertEq(token.balanceOf(bob), PLENTY - 1e18 + 21e18, "validator");
        assertEq(manager.jobEscrows(JOB), 0, "escrow");
    }

    function test_releaseReward_usesItsOwnPercentages() public {
        vm.startPrank(governor);
        manager.setFeePool(address(pool));
        manager.setFeePct(10);
        manager.setBurnPct(20);
        vm.stopPrank();
        vm.prank(address(registry));
        manager.releaseReward(JOB, employer, alice, 100e18, false);
        assertEq(token.balanceOf(alice), PLENTY + 70e18, "alice");
        assertEq(manager.jobEscrows(JOB), 5e18, "escrow");
    }

    function test_release_cannotTouchOthersFunds() public {
        stake(bob, VALIDATOR, 50e18);
        vm.expectRevert(IStakeManagerEvents.InsufficientEscrow.selector);
        vm.prank(address(registry));
        manager.release(employer, alice, 1, false);
        vm.prank(address(registry));
        manager.lock(employer, 10e18);
        vm.prank(address(registry));
        manager.release(employer, alice, 10e18, true);
        assertEq(token.balanceOf(alice), PLENTY + 10e18, "alice");
    }

    function test_disputeFee_neverExceedsWhatWasLocked() public {
        vm.expectRevert(IStakeManagerEvents.OnlyDisputeModule.selector);
        manager.lockDisputeFee(alice, 1);
        vm.startPrank(address(disputes));
        manager.lockDisputeFee(alice, 2e18);
        manager.recordDispute();
        vm.expectRevert(IStakeManagerEvents.InsufficientEscrow.selector);
        manager.payDisputeFee(bob, 2e18 + 1);
        manager.payDisputeFee(bob, 2e18);
        vm.stopPrank();
        assertEq(token.balanceOf(bob), PLENTY + 2e18, "bob");
        assertEq(manager.disputeCount(), 1, "count");
    }

    function testFuzz_distributeValidatorRewards_paysItAll(uint256 amount, uint256 seats) public {
        amount = bound(amount, 0, 105e18);
        seats = bound(seats, 3, 50);
        vm.prank(address(registry));
        manager.distributeValidatorRewards(JOB, amount, list(alice, bob, carol), seats, employer);
        assertEq(token.balanceOf(address(manager)), 105e18 - amount, "manager");
        assertEq(manager.jobEscrows(JOB), 105e18 - amount, "escrow");
    }

    function testFuzz_finalizeJobFunds_staysSolvent(uint256 pct, uint256 reward, uint256 validators, uint256 fee)
        public
    {
        pct = bound(pct, 0, 200);
        validators = bound(validators, 0, 105e18);
        fundPool(20e18);
        pay(pct, bound(reward, 0, 200e18), validators, bound(fee, 0, 200e18));
        assertEq(
            token.balanceOf(address(manager)), manager.jobEscrows(JOB) + manager.operatorRewardPool(), "solvent"
        );
    }
}
