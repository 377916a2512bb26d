// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IValidationModuleTypes} from "../src/interfaces/IValidationModuleTypes.sol";
import {Suite} from "./Suite.sol";

/// @notice The whole suite with its people, who do in any order what each of them may, and some of what they may not.
/// @dev Every action picks its job and its actor by a seed, so that most of them find something to do. What a contract
/// refuses is passed over; what it should have refused is kept in {fault}.
contract World is Suite {
    uint256 public constant ACTORS = 10;

    /// @notice What a run saw happen.
    struct Counts {
        uint256 created;
        uint256 applied;
        uint256 submitted;
        uint256 drawn;
        uint256 commits;
        uint256 reveals;
        uint256 verdicts;
        uint256 unsettled;
        uint256 paid;
        uint256 failed;
        uint256 cancelled;
        uint256 disputed;
        uint256 ruled;
        uint256 withdrawn;
        uint256 pauses;
    }

    Counts internal _counts;
    address[ACTORS] public actors; // two employers, two agents, five validators, a stranger
    uint256[] public ids;

    /// @notice The first thing that should have been refused and was not; empty when all is well.
    string public fault;

    /// @notice Escrow of a job when it was posted.
    mapping(uint256 jobId => uint256) public funded;
    /// @notice Committees that were drawn, by nonce, and the first commitment of each seat.
    mapping(uint256 jobId => mapping(uint256 nonce => address[])) private _seats;
    mapping(uint256 jobId => mapping(uint256 nonce => mapping(address validator => bytes32))) public firstCommit;
    mapping(uint256 jobId => mapping(address validator => bool)) private _vote;
    /// @notice Stake that rulings took from an account, whatever was locked of it.
    mapping(address who => uint256) public foreignSlash;

    constructor() {
        super.setUp();
        actors[0] = employer;
        actors[1] = account("employer2");
        actors[2] = agent;
        actors[3] = account("agent2");
        for (uint256 i = 0; i < POOL; i++) {
            actors[4 + i] = pool[i];
        }
        actors[9] = stranger;
        identity.addAdditionalAgent(actors[3]);
        for (uint256 i = 0; i < ACTORS; i++) {
            _fund(actors[i], 100_000 * TOKEN);
        }
        vm.prank(actors[3]);
        stakes.depositStake(IStakeManagerEvents.Role.Agent, 10 * TOKEN);
        // A short ban: a pool of five must go on drawing committees.
        validation.setNonRevealPenalty(50, 1);
        disputes.setDisputeFee(TOKEN);
        vm.prank(address(this));
        policy.acknowledge();
    }

    /// @dev The fixture is set up by the constructor, once for a run.
    function setUp() public pure override {}

    function counts() external view returns (Counts memory) {
        return _counts;
    }

    function idCount() external view returns (uint256) {
        return ids.length;
    }

    function seats(uint256 jobId, uint256 nonce) external view returns (address[] memory) {
        return _seats[jobId][nonce];
    }

    function contractsOf() external view returns (address[8] memory) {
        return [
            address(token), address(stakes), address(jobs), address(validation), address(disputes), address(fees),
            address(certificates), address(reputation)
        ];
    }

    // ------------------------------------------------------------------ jobs

    function create(uint256 seed, uint256 reward) external {
        vm.prank(actors[seed % 2]);
        uint256 deadline = vm.getBlockTimestamp() + bound(seed >> 8, 10 days, 30 days);
        try jobs.createJob(bound(reward, 1, 100 * TOKEN), uint64(deadline), SPEC, "ipfs://spec") returns (uint256 id) {
            ids.push(id);
            funded[id] = stakes.jobEscrows(bytes32(id));
            _counts.created++;
        } catch {}
    }

    function take(uint256 seed) external {
        uint256 id = _pick(seed, IJobRegistryTypes.Status.Created);
        vm.prank(actors[2 + (seed >> 64) % 2]);
        try jobs.applyForJob(id, "label", new bytes32[](0)) {
            _counts.applied++;
        } catch {}
    }

    function hand(uint256 seed) external {
        uint256 id = _pick(seed, IJobRegistryTypes.Status.Applied);
        (, address worker,) = jobs.jobParties(id);
        vm.prank(worker);
        try jobs.submit(id, keccak256(abi.encode(seed)), "ipfs://result", "label", new bytes32[](0)) {
            _counts.submitted++;
        } catch {}
    }

    function draw(uint256 seed) external {
        uint256 id = _pick(seed, IJobRegistryTypes.Status.Submitted);
        _mine(2);
        vm.prank(actors[(seed >> 64) % ACTORS]);
        try validation.selectValidators(id, seed) returns (address[] memory members) {
            if (members.length == 0) return; // an entropy call before the draw
            uint256 nonce = validation.jobNonce(id);
            if (_seats[id][nonce].length > 0) _blame("a second committee for one nonce");
            _seats[id][nonce] = members;
            _counts.drawn++;
            if ((seed >> 96) % 2 == 0) _commitAll(id, members, seed >> 100);
        } catch {}
    }

    function commitVotes(uint256 seed) external {
        (uint256 id, address[] memory members) = _round(seed);
        _commitAll(id, members, seed >> 64);
    }

    function _commitAll(uint256 id, address[] memory members, uint256 seed) private {
        bool good = seed % 4 != 0;
        for (uint256 i = 0; i < members.length; i++) {
            uint256 luck = uint256(keccak256(abi.encode(seed, i)));
            if (luck % 10 == 0) continue; // absent
            _commitOnce(id, members[i], luck % 7 == 1 ? !good : good);
        }
    }

    function _commitOnce(uint256 id, address member, bool approve) private {
        uint256 nonce = validation.jobNonce(id);
        bytes32 hash = _commitHash(id, member, approve, bytes32(0));
        vm.prank(member);
        try validation.commitValidation(id, hash, "label", new bytes32[](0)) {
            if (firstCommit[id][nonce][member] != 0) _blame("a second commitment");
            firstCommit[id][nonce][member] = hash;
            _vote[id][member] = approve;
            _counts.commits++;
        } catch {}
        vm.prank(member);
        try validation.commitValidation(id, keccak256(abi.encode(hash)), "label", new bytes32[](0)) {
            _blame("a changed commitment");
        } catch {}
    }

    function revealVotes(uint256 seed) external {
        (uint256 id, address[] memory members) = _round(seed);
        if (members.length == 0) return;
        (uint256 commitDeadline,,,,,,,,) = validation.rounds(id);
        if (vm.getBlockTimestamp() <= commitDeadline) vm.warp(commitDeadline + 1);
        for (uint256 i = 0; i < members.length; i++) {
            if (uint256(keccak256(abi.encode(seed, i))) % 12 == 0) continue; // asleep
            bool approve = _vote[id][members[i]];
            vm.prank(members[i]);
            try validation.revealValidation(id, approve, bytes32(0), _salt(members[i]), "label", new bytes32[](0)) {
                _counts.reveals++;
            } catch {}
        }
    }

    function tally(uint256 seed) external {
        (uint256 id, address[] memory members) = _round(seed);
        if (members.length == 0) return;
        if ((seed >> 64) % 3 != 0) {
            uint256 ends = validation.revealDeadline(id) + ((seed >> 72) % 4 == 0 ? 2 hours : 1);
            if (vm.getBlockTimestamp() < ends) vm.warp(ends);
        }
        vm.prank(actors[(seed >> 80) % ACTORS]);
        if ((seed >> 88) % 5 == 0) {
            try validation.forceFinalize(id) {
                _counts.unsettled++;
            } catch {}
        } else {
            try validation.finalize(id) {
                _counts.verdicts++;
            } catch {}
        }
    }

    function settle(uint256 seed) external {
        IJobRegistryTypes.Status state = seed % 2 == 0
            ? IJobRegistryTypes.Status.Completed
            : IJobRegistryTypes.Status.Disputed;
        uint256 id = _pick(seed >> 8, state);
        if ((seed >> 64) % 4 == 0) vm.warp(vm.getBlockTimestamp() + 1 days);
        (address poster, address worker,) = jobs.jobParties(id);
        uint256 who = (seed >> 72) % 8;
        vm.prank(who == 0 ? stranger : who < 3 ? worker : poster);
        try jobs.finalize(id) {
            if (who == 0) _blame("a stranger settled a job");
            (,,,,,,,, uint256 packed) = jobs.jobs(id);
            if (jobs.decodeJobMetadata(packed).success) _counts.paid++;
            else _counts.failed++;
        } catch {}
    }

    function cancel(uint256 seed) external {
        uint256 id = _pick(seed, IJobRegistryTypes.Status.Created);
        (address poster,,) = jobs.jobParties(id);
        vm.prank((seed >> 64) % 4 == 0 ? poster : stranger);
        try jobs.cancelJob(id) {
            if ((seed >> 64) % 4 != 0) _blame("a stranger cancelled a job");
            _counts.cancelled++;
        } catch {}
    }

    function expire(uint256 seed) external {
        uint256 id = _pick(seed, IJobRegistryTypes.Status.Applied);
        if ((seed >> 64) % 16 == 0) vm.warp(vm.getBlockTimestamp() + 31 days);
        (address poster,,) = jobs.jobParties(id);
        vm.prank(poster);
        if ((seed >> 72) % 2 == 0) {
            try jobs.cancelExpiredJob(id) {
                _counts.failed++;
            } catch {}
        } else {
            try jobs.claimTimeout(id) {
                _counts.failed++;
            } catch {}
        }
    }

    // ------------------------------------------------------------------ disputes

    function dispute(uint256 seed) external {
        uint256 id = _pick(
            seed >> 8, seed % 2 == 0 ? IJobRegistryTypes.Status.Completed : IJobRegistryTypes.Status.Disputed
        );
        (address poster, address worker,) = jobs.jobParties(id);
        uint256 who = (seed >> 64) % 5;
        vm.prank(who == 0 ? stranger : who < 3 ? worker : poster);
        try jobs.dispute(id, keccak256(abi.encode(seed)), "a reason") {
            if (who == 0) _blame("a stranger disputed a job");
            _counts.disputed++;
        } catch {}
    }

    function escalate(uint256 seed) external {
        (uint256 id, address[] memory members) = _round(seed);
        if (members.length == 0 || (seed >> 64) % 4 != 0) return;
        try validation.triggerFailover(id, IValidationModuleTypes.FailoverAction.EscalateDispute, 0, "stalled") {
            _counts.disputed++;
        } catch {}
    }

    function rule(uint256 seed) external {
        for (uint256 i = 0; i < ids.length; i++) {
            uint256 id = ids[(seed % ids.length + i) % ids.length];
            (, uint256 raisedAt, bool resolved,,,) = disputes.disputes(id);
            if (raisedAt == 0 || resolved) continue;
            if (vm.getBlockTimestamp() < raisedAt + 1 days) vm.warp(raisedAt + 1 days);
            vm.prank(stranger);
            try disputes.resolveDispute(id, true) {
                _blame("a stranger ruled");
            } catch {}
            _ruleOn(id, (seed >> 64) % 2 == 0);
            return;
        }
    }

    function _ruleOn(uint256 id, bool employerWins) private {
        uint256[ACTORS] memory before;
        for (uint256 i = 0; i < ACTORS; i++) {
            before[i] = staked(actors[i]);
        }
        try disputes.resolveDispute(id, employerWins) {
            _counts.ruled++;
        } catch {}
        for (uint256 i = 0; i < ACTORS; i++) {
            foreignSlash[actors[i]] += before[i] - staked(actors[i]);
        }
    }

    /// @notice Stake of an account over all roles.
    function staked(address who) public view returns (uint256 sum) {
        for (uint256 r = 0; r < 3; r++) {
            sum += stakes.stakeOf(who, IStakeManagerEvents.Role(r));
        }
    }

    // ------------------------------------------------------------------ stakes and fees

    function deposit(uint256 seed, uint256 amount) external {
        address who = actors[seed % ACTORS];
        vm.prank(who);
        try stakes.depositStake(IStakeManagerEvents.Role((seed >> 8) % 3), bound(amount, TOKEN, 10 * TOKEN)) {} catch {}
    }

    function withdraw(uint256 seed, uint256 amount) external {
        address who = actors[seed % ACTORS];
        IStakeManagerEvents.Role role = IStakeManagerEvents.Role((seed >> 8) % 3);
        amount = bound(amount, 0, (seed >> 24) % 8 == 0 ? stakes.stakeOf(who, role) + TOKEN : TOKEN / 2);
        vm.startPrank(who);
        uint256 way = (seed >> 16) % 3;
        if (way == 0) {
            try stakes.withdrawStake(role, amount) {
                _counts.withdrawn++;
            } catch {}
        } else if (way == 1) {
            try stakes.requestWithdraw(role, amount) {} catch {}
        } else {
            try stakes.finalizeWithdraw(role) {
                _counts.withdrawn++;
            } catch {}
        }
        vm.stopPrank();
    }

    function feeCalls(uint256 seed, uint256 amount) external {
        address who = actors[seed % ACTORS];
        vm.startPrank(who);
        uint256 way = (seed >> 8) % 3;
        if (way == 0) {
            amount = bound(amount, 1, TOKEN);
            token.approve(address(fees), amount);
            try fees.contribute(amount) {} catch {}
        } else if (way == 1) {
            try fees.distributeFees() {} catch {}
        } else {
            try fees.claimRewards() {} catch {}
        }
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ time and the owner

    function pass(uint256 seed) external {
        vm.warp(vm.getBlockTimestamp() + bound(seed, 1, (seed >> 128) % 4 == 0 ? 12 hours : 10 minutes));
        _mine(bound(seed >> 64, 1, (seed >> 128) % 4 == 0 ? 300 : 20)); // also past the 256 blocks whose hash is known
        vm.prevrandao(keccak256(abi.encode(seed)));
    }

    /// @dev Settings change while jobs and rounds are open.
    function tune(uint256 seed, uint256 value) external {
        uint256 what = seed % 9;
        if (what == 0) jobs.setFeePct(bound(value, 0, 20));
        if (what == 1) jobs.setValidatorRewardPct(bound(value, 0, 30));
        if (what == 2) validation.setValidatorSlashingPct(bound(value, 0, 100));
        if (what == 3) validation.setCommitRevealWindows(bound(value, 60, 3600), bound(value >> 64, 60, 3600));
        if (what == 4) validation.setWholeStakeLocks(value % 8 == 0);
        if (what == 5) stakesMore.setEscrowPenaltyOnFailure(value % 2 == 0);
        if (what == 6) jobs.setJobStake(uint96(bound(value, TOKEN, 2 * TOKEN)));
        if (what == 7) stakesMore.setSlashDistribution(50, 0, bound(value, 0, 20), bound(value >> 64, 0, 30));
        if (what == 8) disputes.setDisputeFee(bound(value, 0, 2 * TOKEN));
    }

    /// @dev While all is paused nobody's tokens may move, whoever tries what.
    function pauseAndTry(uint256 seed) external {
        jobs.pause();
        stakesMore.pause();
        validation.pause();
        disputes.pause();
        fees.pause();
        bytes32 before = _balances();
        for (uint256 i = 0; i < ids.length && i < 8; i++) {
            _tryAll(ids[(seed % ids.length + i) % ids.length]);
        }
        for (uint256 i = 0; i < ACTORS; i++) {
            _tryStakes(actors[i]);
        }
        if (_balances() != before) _blame("tokens moved while all was paused");
        jobs.unpause();
        stakesMore.unpause();
        validation.unpause();
        disputes.unpause();
        fees.unpause();
        _counts.pauses++;
    }

    function _tryAll(uint256 id) private {
        (address poster, address worker,) = jobs.jobParties(id);
        _try(poster, address(jobs), abi.encodeCall(jobs.finalize, (id)));
        _try(worker, address(jobs), abi.encodeCall(jobs.finalize, (id)));
        _try(poster, address(jobs), abi.encodeCall(jobs.cancelJob, (id)));
        _try(poster, address(jobs), abi.encodeCall(jobs.claimTimeout, (id)));
        _try(poster, address(jobs), abi.encodeCall(jobs.cancelExpiredJob, (id)));
        _try(worker, address(jobs), abi.encodeCall(jobs.dispute, (id, bytes32(uint256(1)), "")));
        _try(stranger, address(validation), abi.encodeCall(validation.finalize, (id)));
        _try(stranger, address(validation), abi.encodeCall(validation.forceFinalize, (id)));
        _try(address(this), address(disputes), abi.encodeCall(disputes.resolveDispute, (id, true)));
    }

    function _tryStakes(address who) private {
        for (uint256 r = 0; r < 3; r++) {
            IStakeManagerEvents.Role role = IStakeManagerEvents.Role(r);
            _try(who, address(stakes), abi.encodeCall(stakes.depositStake, (role, TOKEN)));
            _try(who, address(stakes), abi.encodeCall(stakes.withdrawStake, (role, 1)));
            _try(who, address(stakes), abi.encodeCall(stakes.finalizeWithdraw, (role)));
        }
        _try(who, address(fees), abi.encodeCall(fees.claimRewards, ()));
        _try(who, address(fees), abi.encodeCall(fees.contribute, (1)));
        uint64 deadline = uint64(vm.getBlockTimestamp() + 1 days);
        _try(who, address(jobs), abi.encodeCall(jobs.createJob, (TOKEN, deadline, SPEC, "ipfs://spec")));
    }

    function _try(address who, address target, bytes memory data) private {
        vm.prank(who);
        (bool ok,) = target.call(data);
        ok; // refused or without effect: the balances tell
    }

    function _balances() private view returns (bytes32 digest) {
        for (uint256 i = 0; i < ACTORS; i++) {
            digest = keccak256(abi.encode(digest, token.balanceOf(actors[i])));
        }
        return keccak256(abi.encode(digest, token.balanceOf(address(stakes)), token.balanceOf(address(fees))));
    }

    // ------------------------------------------------------------------ picking

    /// @dev A job in the state, the first from a place that the seed gives; the last posted one when there is none.
    function _pick(uint256 seed, IJobRegistryTypes.Status state) private view returns (uint256 id) {
        uint256 n = ids.length;
        for (uint256 i = 0; i < n; i++) {
            id = ids[(seed % n + i) % n];
            if (_state(id) == state) return id;
        }
    }

    /// @dev An open round and its committee; no members when there is none.
    function _round(uint256 seed) private view returns (uint256 id, address[] memory members) {
        uint256 n = ids.length;
        for (uint256 i = 0; i < n; i++) {
            id = ids[(seed % n + i) % n];
            if (_state(id) != IJobRegistryTypes.Status.Submitted) continue;
            members = validation.validators(id);
            if (members.length > 0) return (id, members);
        }
    }

    function _blame(string memory what) private {
        if (bytes(fault).length == 0) fault = what;
    }
}
