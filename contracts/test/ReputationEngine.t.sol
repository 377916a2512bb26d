// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReputationEngine} from "../src/ReputationEngine.sol";
import {IReputationEngine} from "../src/interfaces/IReputationEngine.sol";
import {StakeFixture} from "./StakeFixture.sol";

contract ReputationEngineTest is StakeFixture {
    event ReputationUpdated(address indexed user, int256 delta, uint256 newScore);
    event EntropyUpdated(address indexed user, uint256 newEntropy);
    event BlacklistUpdated(address indexed user, bool status);

    ReputationEngine private engine;

    function setUp() public override {
        super.setUp();
        engine = new ReputationEngine(address(manager));
        engine.setCaller(address(this), true);
    }

    function test_constructor_revertsWithReasons() public {
        vm.expectRevert("invalid stake manager");
        new ReputationEngine(address(0));
        vm.expectRevert("incompatible version");
        new ReputationEngine(address(token));
    }

    function test_calculateReputationPoints_followsTheFormula() public view {
        assertEq(engine.calculateReputationPoints(0, 0), 0, "nothing");
        // 46^3 = 97336 is below the divisor, 47^3 = 103823 is not: log2(1 + 1e6) rounds up to 20.
        assertEq(engine.calculateReputationPoints(46.9e18, 0), 0, "below");
        assertEq(engine.calculateReputationPoints(47e18, 0), 20, "above");
        // 92^3 / 1e5 = 7: log2(7000001) = 22.7.
        assertEq(engine.calculateReputationPoints(92e18, 86_400), 23 + 8, "with duration");
        // A trillion times as much, as an older scaling passed it.
        assertEq(engine.calculateReputationPoints(92e30, 0), 143, "scaled");
        assertLe(engine.calculateReputationPoints(type(uint256).max, 0), 256, "no overflow");
    }

    function test_onFinalize_diminishesGains() public {
        vm.expectEmit(address(engine));
        emit ReputationUpdated(alice, 142, 142);
        engine.onFinalize(alice, true, 92e30, 0);
        assertEq(engine.reputation(alice), 142, "score");
        assertEq(engine.getReputation(alice), engine.reputationOf(alice), "names");
    }

    function test_onFinalize_losesThePointsOfAFailure() public {
        engine.add(alice, 100);
        engine.onFinalize(alice, false, 0, 0);
        assertEq(engine.reputation(alice), 99, "a failure without payout costs nothing");
        engine.onFinalize(alice, false, 47e18, 0);
        assertEq(engine.reputation(alice), 79, "otherwise its points");
    }

    function test_updateScores_judgesEachMember() public {
        engine.add(bob, 50);
        engine.add(carol, 50);
        bool[] memory revealed = new bool[](3);
        bool[] memory votes = new bool[](3);
        (revealed[0], votes[0]) = (true, true);
        revealed[1] = true;
        engine.updateScores(1, alice, list(employer, bob, carol), true, revealed, votes, 92e30, 0);
        assertEq(engine.reputation(alice), 142, "agent");
        assertEq(engine.reputation(employer), 10, "8 % of 143, diminished");
        assertEq(engine.reputation(bob), 48, "wrong");
        assertEq(engine.reputation(carol), 48, "absent");
        (revealed[0], votes[0]) = (true, false);
        engine.updateScores(2, alice, list(employer, bob, carol), false, revealed, votes, 0, 0);
        assertEq(engine.reputation(employer), 10, "right about a failure");
        assertEq(engine.reputation(bob), 48, "right as well");
        assertEq(engine.reputation(carol), 47, "absent again");
    }

    function test_updateScores_revertsOnLengths() public {
        vm.expectRevert(IReputationEngine.ArrayLengthMismatch.selector);
        engine.updateScores(1, alice, list(bob, carol), true, new bool[](1), new bool[](2), 0, 0);
    }

    function test_lose_stopsAtZeroAndKeepsEntropy() public {
        engine.add(alice, 11);
        assertEq(engine.reputation(alice), 10, "score");
        vm.expectEmit(address(engine));
        emit EntropyUpdated(alice, 4);
        vm.expectEmit(address(engine));
        emit ReputationUpdated(alice, -4, 6);
        engine.subtract(alice, 4);
        engine.update(alice, type(int256).min);
        assertEq(engine.reputation(alice), 0, "zero");
        assertEq(engine.entropy(alice), 10, "lost");
        engine.update(alice, 5);
        assertEq(engine.reputation(alice), 4, "gained");
    }

    function test_threshold_keepsOutAndBlacklists() public {
        engine.onApply(alice);
        engine.setPremiumThreshold(20);
        vm.expectRevert("insufficient reputation");
        engine.onApply(alice);
        engine.add(alice, 22);
        engine.onApply(alice);
        assertTrue(engine.canAccessPremium(alice), "premium");
        vm.expectEmit(address(engine));
        emit BlacklistUpdated(alice, true);
        engine.subtract(alice, 5);
        assertTrue(engine.isBlacklisted(alice), "blacklisted");
        vm.expectRevert("Blacklisted agent");
        engine.onApply(alice);
        assertFalse(engine.canAccessPremium(alice), "premium");
        engine.setBlacklist(alice, false);
        assertFalse(engine.isBlacklisted(alice), "forgiven");
    }

    function test_callers_areListed() public {
        vm.startPrank(bob);
        vm.expectRevert("not authorized");
        engine.onApply(alice);
        vm.expectRevert("not authorized");
        engine.add(alice, 1);
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", bob));
        engine.setCaller(bob, true);
        vm.expectRevert("owner or pauser only");
        engine.pause();
        vm.stopPrank();
        engine.pause();
        vm.expectRevert(bytes4(keccak256("EnforcedPause()")));
        engine.add(alice, 1);
    }

    function test_getOperatorScore_weighs() public {
        stake(alice, PLATFORM, 5e18);
        engine.add(alice, 11);
        assertEq(engine.getOperatorScore(alice), 5e18 + 10, "plain");
        engine.setScoringWeights(2e18, 0);
        assertEq(engine.getOperatorScore(alice), 10e18, "weighted");
        engine.setBlacklist(alice, true);
        assertEq(engine.getOperatorScore(alice), 0, "blacklisted");
    }

    function test_setValidationRewardPercentage_revertsAboveAll() public {
        engine.setValidationRewardPercentage(100);
        assertEq(engine.calculateValidatorReputationPoints(143), 143, "all");
        vm.expectRevert("invalid percentage");
        engine.setValidationRewardPercentage(101);
    }

    function test_fallback_refuses() public {
        vm.deal(address(this), 1 ether);
        (bool ok, bytes memory why) = address(engine).call{value: 1}("");
        assertFalse(ok, "refused");
        bytes memory wanted = abi.encodeWithSignature("Error(string)", "ReputationEngine: no ether");
        assertEq(keccak256(why), keccak256(wanted), "why");
    }

    function testFuzz_scores_stayInRange(uint256 gain, uint256 loss, uint256 payout, uint256 duration) public {
        engine.add(alice, gain);
        engine.onFinalize(alice, true, payout, duration);
        engine.rewardValidator(alice, gain);
        engine.subtract(alice, loss);
        assertLe(engine.reputation(alice), engine.MAX_REPUTATION(), "range");
    }
}
