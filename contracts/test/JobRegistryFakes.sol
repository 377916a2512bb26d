// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IIdentityRegistry} from "../src/interfaces/IIdentityRegistry.sol";
import {IJobRegistry} from "../src/interfaces/IJobRegistry.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";

/// @notice Keeps the books of a stake manager without moving tokens.
contract FakeStakeManager {
    error InsufficientStake();
    error OnlyDisputeModule();

    mapping(bytes32 => uint256) public jobEscrows;
    mapping(address => uint256) public staked;
    mapping(address => uint256) public lockedStakes;
    mapping(address => uint256) public paid;
    mapping(address => uint256) public refunded;
    mapping(address => uint256) public slashed;
    mapping(address => uint256) public feesHeld;
    uint256 public burnPct;
    uint256 public payoutPct = 100;
    uint256 public bonus;
    uint256 public feePaid;
    uint256 public validatorsPaid;
    uint256 public disputesCounted;
    uint64 public lastLockSeconds;
    uint256 public lastSeats;
    address[] public lastEntitled;
    address public lastDisputePayee;

    function version() external pure returns (uint256) {
        return 2;
    }

    function setBurnPct(uint256 pct) external {
        burnPct = pct;
    }

    function setPayout(uint256 pct, uint256 bonus_) external {
        payoutPct = pct;
        bonus = bonus_;
    }

    function give(address user, uint256 amount) external {
        staked[user] += amount;
    }

    function lockReward(bytes32 jobId, address, uint256 amount) external {
        jobEscrows[jobId] += amount;
    }

    function depositStakeFor(address user, IStakeManagerEvents.Role, uint256 amount) external {
        staked[user] += amount;
    }

    function stakeOf(address user, IStakeManagerEvents.Role) external view returns (uint256) {
        return staked[user];
    }

    function freeStake(address user) external view returns (uint256) {
        return staked[user] - lockedStakes[user];
    }

    function getTotalPayoutPct(address) external view returns (uint256) {
        return payoutPct;
    }

    function lockStake(address user, uint256 amount, uint64 lockSeconds) external {
        if (staked[user] < lockedStakes[user] + amount) revert InsufficientStake();
        lockedStakes[user] += amount;
        lastLockSeconds = lockSeconds;
    }

    function releaseStake(address user, uint256 amount) external {
        lockedStakes[user] -= amount;
    }

    function finalizeJobFundsWithPct(
        bytes32 jobId,
        address,
        address agent,
        uint256,
        uint256 reward,
        uint256 validatorReward,
        uint256 fee,
        address,
        bool
    ) external returns (uint256) {
        jobEscrows[jobId] = validatorReward;
        paid[agent] += reward + bonus;
        feePaid += fee;
        return bonus;
    }

    function distributeValidatorRewards(
        bytes32 jobId,
        uint256 amount,
        address[] calldata entitled,
        uint256 seats,
        address employer
    ) external {
        jobEscrows[jobId] -= amount;
        lastEntitled = entitled;
        lastSeats = seats;
        uint256 share = amount / seats;
        for (uint256 i = 0; i < entitled.length; i++) {
            paid[entitled[i]] += share;
        }
        validatorsPaid += share * entitled.length;
        refunded[employer] += amount - share * entitled.length;
    }

    function refundEscrow(bytes32 jobId, address to, uint256 amount) external {
        jobEscrows[jobId] -= amount;
        refunded[to] += amount;
    }

    function redistributeEscrow(bytes32 jobId, address to, uint256 amount) external {
        jobEscrows[jobId] -= amount;
        refunded[to] += amount;
    }

    function slash(address user, IStakeManagerEvents.Role, uint256 amount, address) external {
        lockedStakes[user] -= amount;
        _slash(user, amount);
    }

    function slash(address user, uint256 amount, address) external {
        _slash(user, amount);
    }

    function slash(address user, uint256 amount, address, address[] calldata validators) external {
        lastEntitled = validators;
        _slash(user, amount);
    }

    function lockDisputeFee(address payer, uint256 amount) external {
        feesHeld[payer] += amount;
    }

    function payDisputeFee(address to, uint256 amount) external {
        lastDisputePayee = to;
        paid[to] += amount;
    }

    function recordDispute() external {
        disputesCounted++;
    }

    function entitledCount() external view returns (uint256) {
        return lastEntitled.length;
    }

    function _slash(address user, uint256 amount) private {
        if (staked[user] < amount) revert InsufficientStake();
        staked[user] -= amount;
        slashed[user] += amount;
    }
}

/// @notice A validation module whose rounds a test decides.
contract FakeValidationModule {
    mapping(uint256 => uint256) public started;
    mapping(uint256 => address[]) private _members;
    mapping(uint256 => mapping(address => bool)) public votes;

    function version() external pure returns (uint256) {
        return 2;
    }

    function start(uint256 jobId, uint256 entropy) external returns (address[] memory selected) {
        require(entropy != 0, "entropy");
        started[jobId]++;
        return selected;
    }

    function seat(uint256 jobId, address[] calldata members) external {
        _members[jobId] = members;
    }

    function validators(uint256 jobId) external view returns (address[] memory) {
        return _members[jobId];
    }

    function vote(uint256 jobId, address member, bool approve) external {
        votes[jobId][member] = approve;
    }

    function report(IJobRegistry registry, uint256 jobId, bool success, address[] calldata revealed) external {
        registry.onValidationResult(jobId, success, revealed);
        delete _members[jobId];
    }

    function reportNoQuorum(IJobRegistry registry, uint256 jobId) external {
        registry.forceFinalize(jobId);
    }

    function markReputation(IJobRegistry registry, uint256 jobId) external {
        registry.markReputationProcessed(jobId);
    }

    function escalate(IJobRegistry registry, uint256 jobId) external {
        registry.escalateToDispute(jobId, "round stuck");
    }
}

/// @notice An identity registry with an allow-list.
contract FakeIdentityRegistry {
    mapping(address => bool) public allowed;
    mapping(address => IIdentityRegistry.AgentType) public getAgentType;
    uint256 public asked;
    bytes32 public lastRoot;

    function version() external pure returns (uint256) {
        return 2;
    }

    function allow(address who, bool ok) external {
        allowed[who] = ok;
    }

    function setType(address who, IIdentityRegistry.AgentType kind) external {
        getAgentType[who] = kind;
    }

    function verifyAgent(address claimant, string calldata, bytes32[] calldata)
        external
        returns (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
    {
        asked++;
        return (allowed[claimant], bytes32(uint256(1)), false, false);
    }

    function setAgentRootNode(bytes32 root) external {
        lastRoot = root;
    }

    function setAgentMerkleRoot(bytes32 root) external {
        lastRoot = root;
    }

    function setClubRootNode(bytes32 root) external {
        lastRoot = root;
    }

    function setValidatorMerkleRoot(bytes32 root) external {
        lastRoot = root;
    }
}

/// @notice A reputation engine that remembers what it was told.
contract FakeReputationEngine {
    mapping(address => bool) public isBlacklisted;
    mapping(address => uint256) public gains;
    uint256 public outcomes;
    uint256 public lastPayout;
    bool public lastSuccess;

    function version() external pure returns (uint256) {
        return 2;
    }

    function setBlacklist(address who, bool on) external {
        isBlacklisted[who] = on;
    }

    function onApply(address user) external view {
        require(!isBlacklisted[user], "Blacklisted agent");
    }

    function onFinalize(address, bool success, uint256 payout, uint256) external {
        outcomes++;
        lastPayout = payout;
        lastSuccess = success;
    }

    function calculateReputationPoints(uint256, uint256) external pure returns (uint256) {
        return 7;
    }

    function rewardValidator(address validator, uint256 gain) external {
        gains[validator] += gain;
    }
}

/// @notice Any module of version 2 that needs no behaviour.
contract FakeModule {
    function version() external pure returns (uint256) {
        return 2;
    }

    function acknowledgeFor(address) external pure returns (string memory) {
        return "yes";
    }
}

/// @notice An audit module that may fail.
contract FakeAudit {
    uint256 public heard;
    bool public broken;

    function version() external pure returns (uint256) {
        return 1;
    }

    function setBroken(bool on) external {
        broken = on;
    }

    function onJobFinalized(uint256, address, bool, bytes32) external {
        require(!broken, "broken");
        heard++;
    }
}
