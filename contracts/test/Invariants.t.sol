// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {IDisputeModule} from "../src/interfaces/IDisputeModule.sol";
import {IJobRegistry} from "../src/interfaces/IJobRegistry.sol";
import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManager} from "../src/interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IValidationModule} from "../src/interfaces/IValidationModule.sol";
import {Test} from "./Vm.sol";
import {World} from "./World.sol";

/// @notice What holds whatever people do, over the whole suite.
contract InvariantsTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    World private world;
    AGIALPHA private token;
    IStakeManager private stakes;
    IJobRegistry private jobs;
    IValidationModule private validation;
    IDisputeModule private disputes;

    mapping(uint256 jobId => bytes32) private _ended;
    mapping(uint256 jobId => uint256) private _nonce;

    function setUp() public {
        world = new World();
        address[8] memory c = world.contractsOf();
        token = AGIALPHA(c[0]);
        stakes = IStakeManager(c[1]);
        jobs = IJobRegistry(c[2]);
        validation = IValidationModule(c[3]);
        disputes = IDisputeModule(c[4]);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(world);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(world), _actions());
    }

    /// @dev What moves a job on stands here more than once, so that sequences get far.
    function _actions() private view returns (bytes4[] memory actions) {
        actions = new bytes4[](24);
        actions[0] = world.create.selector;
        actions[1] = world.take.selector;
        actions[2] = world.hand.selector;
        actions[3] = world.draw.selector;
        actions[4] = world.commitVotes.selector;
        actions[5] = world.revealVotes.selector;
        actions[6] = world.tally.selector;
        actions[7] = world.settle.selector;
        actions[8] = world.cancel.selector;
        actions[9] = world.expire.selector;
        actions[10] = world.dispute.selector;
        actions[11] = world.escalate.selector;
        actions[12] = world.rule.selector;
        actions[13] = world.deposit.selector;
        actions[14] = world.withdraw.selector;
        actions[15] = world.feeCalls.selector;
        actions[16] = world.pass.selector;
        actions[17] = world.tune.selector;
        actions[18] = world.pauseAndTry.selector;
        actions[19] = world.draw.selector;
        actions[20] = world.commitVotes.selector;
        actions[21] = world.revealVotes.selector;
        actions[22] = world.revealVotes.selector;
        actions[23] = world.tally.selector;
    }

    function invariant_suite_keepsItsBooks() public {
        _check();
    }

    /// @dev The invariants say something only where the sequences get everywhere: the same actions, by a generator of
    /// its own, must reach every end that a job can have.
    function test_sequences_reachTheEnds() public {
        bytes32 seed = keccak256("sequences");
        for (uint256 i = 0; i < 40; i++) {
            seed = this.play(seed);
        }
        World.Counts memory c = world.counts();
        assertGe(c.created, 50, "created");
        assertGe(c.commits, 50, "commits");
        assertGe(c.reveals, 30, "reveals");
        assertGe(c.verdicts, 10, "verdicts");
        assertGe(c.unsettled, 1, "forced to an end");
        assertGe(c.paid, 5, "paid");
        assertGe(c.failed, 5, "failed");
        assertGe(c.cancelled, 1, "cancelled");
        assertGe(c.disputed, 2, "disputed");
        assertGe(c.ruled, 2, "ruled");
        assertGe(c.withdrawn, 5, "withdrawn");
        assertGe(c.pauses, 5, "pauses");
    }

    /// @dev Fifty actions and a check, as a call of its own, so that its memory is given back.
    function play(bytes32 seed) external returns (bytes32) {
        bytes4[] memory actions = _actions();
        for (uint256 i = 0; i < 50; i++) {
            seed = keccak256(abi.encode(seed));
            bytes4 action = actions[uint256(seed) % actions.length];
            (bool ok,) = address(world).call(abi.encodePacked(action, keccak256(abi.encode(seed, 1)), seed));
            assertTrue(ok, "an action reverts");
        }
        _check();
        return seed;
    }

    // ------------------------------------------------------------------ checks

    function _check() private {
        assertEq(world.fault(), "", "nothing went through that should not");
        _checkTokens();
        _checkJobs();
        _checkLocks();
    }

    /// @dev Every unit is somewhere: with a person, or owed by a contract that holds it. A burn lowers the supply.
    function _checkTokens() private view {
        address[8] memory c = world.contractsOf();
        uint256 sum = token.balanceOf(address(world));
        for (uint256 i = 0; i < world.ACTORS(); i++) {
            sum += token.balanceOf(world.actors(i));
        }
        for (uint256 i = 0; i < 8; i++) {
            sum += token.balanceOf(c[i]);
        }
        assertEq(sum, token.totalSupply(), "supply");

        uint256 owed = stakes.operatorRewardPool();
        for (uint256 r = 0; r < 3; r++) {
            IStakeManagerEvents.Role role = IStakeManagerEvents.Role(r);
            owed += stakes.totalStake(role);
            uint256 staked;
            for (uint256 i = 0; i < world.ACTORS(); i++) {
                staked += stakes.stakeOf(world.actors(i), role);
            }
            assertEq(stakes.totalStake(role), staked, "stakes of a role");
        }
        for (uint256 i = 0; i < world.idCount(); i++) {
            uint256 id = world.ids(i);
            owed += stakes.jobEscrows(bytes32(id));
            (, uint256 raisedAt, bool resolved, uint256 fee,,) = disputes.disputes(id);
            if (raisedAt != 0 && !resolved) owed += fee;
        }
        assertEq(token.balanceOf(address(stakes)), owed, "what the stake manager owes");
        assertEq(token.balanceOf(address(jobs)) + token.balanceOf(address(validation)), 0, "tokens astray");
    }

    /// @dev Escrow stands exactly while a job lives; an ended job never changes; nonces only grow; the first commitment
    /// of a seat is its only one.
    function _checkJobs() private {
        for (uint256 i = 0; i < world.idCount(); i++) {
            uint256 id = world.ids(i);
            (,, IJobRegistryTypes.Status state) = jobs.jobParties(id);
            bool ended =
                state == IJobRegistryTypes.Status.Finalized || state == IJobRegistryTypes.Status.Cancelled;
            assertEq(stakes.jobEscrows(bytes32(id)), ended ? 0 : world.funded(id), "escrow");
            bytes32 digest = _digest(id);
            if (_ended[id] != 0) assertEq(digest, _ended[id], "an ended job is final");
            if (ended) _ended[id] = digest;
            _checkRound(id);
        }
    }

    function _digest(uint256 id) private view returns (bytes32) {
        (bool ok, bytes memory job) = address(jobs).staticcall(abi.encodeCall(jobs.jobs, (id)));
        assertTrue(ok, "job");
        return keccak256(job);
    }

    function _checkRound(uint256 id) private {
        uint256 nonce = validation.jobNonce(id);
        assertGe(nonce, _nonce[id], "nonces grow");
        _nonce[id] = nonce;
        address[] memory seats = world.seats(id, nonce);
        for (uint256 k = 0; k < seats.length; k++) {
            bytes32 now_ = validation.commitments(id, seats[k], nonce);
            assertTrue(now_ == 0 || now_ == world.firstCommit(id, nonce, seats[k]), "one commitment a seat");
        }
    }

    /// @dev Just the locks that live jobs and open rounds need, and none without stake for it. The roles of an account
    /// stand in for each other; only a ruling takes stake without regard to locks.
    function _checkLocks() private view {
        for (uint256 a = 0; a < world.ACTORS(); a++) {
            address who = world.actors(a);
            uint256 ofJobs;
            bool seated;
            for (uint256 i = 0; i < world.idCount(); i++) {
                (uint256 lock, bool seat) = _lockOf(world.ids(i), who);
                ofJobs += lock;
                seated = seated || seat;
            }
            assertEq(stakes.jobRegistryLockedStake(who), ofJobs, "locks of jobs");
            uint256 ofSeats = stakes.validatorModuleLockedStake(who);
            if (!seated) assertEq(ofSeats, 0, "a lock without a round");
            assertEq(stakes.lockedStakes(who), ofJobs + ofSeats, "all locks");
            assertLe(ofJobs + ofSeats, world.staked(who) + world.foreignSlash(who), "locks are covered");
        }
    }

    /// @dev What the job keeps of an agent's stake, and whether a round of it seats the account.
    function _lockOf(uint256 id, address who) private view returns (uint256 lock, bool seated) {
        (, address worker,, uint96 stake,,,,,) = jobs.jobs(id);
        (,, IJobRegistryTypes.Status state) = jobs.jobParties(id);
        bool lives = state == IJobRegistryTypes.Status.Applied || state == IJobRegistryTypes.Status.Submitted
            || state == IJobRegistryTypes.Status.Completed || state == IJobRegistryTypes.Status.Disputed;
        if (lives && worker == who) lock = stake;
        address[] memory members = validation.validators(id);
        for (uint256 k = 0; k < members.length; k++) {
            seated = seated || members[k] == who;
        }
    }
}
