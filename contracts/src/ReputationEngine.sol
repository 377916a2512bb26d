// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IReputationEngine} from "./interfaces/IReputationEngine.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {MODULE_VERSION} from "./libraries/Constants.sol";
import {OwnablePausable} from "./libraries/OwnablePausable.sol";
import {Probe} from "./libraries/Probe.sol";

/// @title ReputationEngine
/// @notice Keeps a score of what agents and validators have done, and a blacklist.
contract ReputationEngine is IReputationEngine, OwnablePausable {
    /// @dev One slot. Scores end at MAX_REPUTATION, and entropy grows by less than that at a time.
    struct Record {
        uint64 score;
        uint64 lost;
        bool blacklisted;
    }

    uint256 public constant DEFAULT_VALIDATION_REWARD_PERCENTAGE = 8;
    uint256 public constant DURATION_SCALE = 10_000;
    uint256 public constant LOG_FACTOR = 1e6;
    uint256 public constant MAX_REPUTATION = 88_888;
    uint256 public constant PAYOUT_EXPONENT = 3;
    uint256 public constant PAYOUT_SCALE = 1e18;
    uint256 public constant PERCENTAGE_SCALE = 100;

    uint256 private constant PAYOUT_DIVISOR = 1e5;
    uint256 private constant WEIGHT_SCALE = 1e18;
    // More tokens than any supply; their cube times LOG_FACTOR still fits a word.
    uint256 private constant MAX_TOKENS = 1 << 70;

    mapping(address user => Record) private _records;
    /// @inheritdoc IReputationEngine
    mapping(address caller => bool) public callers;
    /// @inheritdoc IReputationEngine
    address public stakeManager;
    /// @inheritdoc IReputationEngine
    uint256 public stakeWeight = WEIGHT_SCALE;
    /// @inheritdoc IReputationEngine
    uint256 public reputationWeight = WEIGHT_SCALE;
    /// @inheritdoc IReputationEngine
    uint256 public premiumThreshold;
    /// @inheritdoc IReputationEngine
    uint256 public validationRewardPercentage = DEFAULT_VALIDATION_REWARD_PERCENTAGE;

    modifier onlyCaller() {
        require(callers[msg.sender], "not authorized");
        _;
    }

    constructor(address stakeManager_) Ownable(msg.sender) {
        _setStakeManager(stakeManager_);
    }

    receive() external payable {
        revert("ReputationEngine: no ether");
    }

    fallback() external payable {
        revert("ReputationEngine: no ether");
    }

    // --- modules ------------------------------------------------------------------------------------------------

    /// @inheritdoc IReputationEngine
    function onApply(address user) external view onlyCaller whenNotPaused {
        Record memory r = _records[user];
        require(!r.blacklisted, "Blacklisted agent");
        require(r.score >= premiumThreshold, "insufficient reputation");
    }

    /// @inheritdoc IReputationEngine
    function onFinalize(address user, bool success, uint256 payout, uint256 duration)
        external
        onlyCaller
        whenNotPaused
    {
        _applyJob(user, success, calculateReputationPoints(payout, duration));
    }

    /// @inheritdoc IReputationEngine
    function rewardValidator(address validator, uint256 agentGain) external onlyCaller whenNotPaused {
        _gain(validator, calculateValidatorReputationPoints(agentGain));
    }

    /// @inheritdoc IReputationEngine
    function updateScores(
        uint256,
        address agent,
        address[] calldata validators,
        bool success,
        bool[] calldata revealed,
        bool[] calldata votes,
        uint256 payout,
        uint256 duration
    ) external onlyCaller whenNotPaused {
        uint256 size = validators.length;
        if (revealed.length != size || votes.length != size) revert ArrayLengthMismatch();
        uint256 points = calculateReputationPoints(payout, duration);
        _applyJob(agent, success, points);
        uint256 part = success ? calculateValidatorReputationPoints(points) : 0;
        for (uint256 i; i < size; ++i) {
            if (!revealed[i] || votes[i] != success) _lose(validators[i], 1);
            else if (success) _gain(validators[i], part);
        }
    }

    /// @inheritdoc IReputationEngine
    function add(address user, uint256 amount) external onlyCaller whenNotPaused {
        _gain(user, amount);
    }

    /// @inheritdoc IReputationEngine
    function subtract(address user, uint256 amount) external onlyCaller whenNotPaused {
        _lose(user, amount);
    }

    /// @inheritdoc IReputationEngine
    function update(address user, int256 delta) external onlyCaller whenNotPaused {
        if (delta >= 0) {
            _gain(user, uint256(delta));
            return;
        }
        unchecked {
            // The least integer has no positive twin; its wrapped negation is the right magnitude.
            _lose(user, uint256(-delta));
        }
    }

    // --- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IReputationEngine
    function version() external pure returns (uint256) {
        return MODULE_VERSION;
    }

    /// @inheritdoc IReputationEngine
    function isTaxExempt() external pure returns (bool) {
        return true;
    }

    /// @inheritdoc IReputationEngine
    function calculateReputationPoints(uint256 payout, uint256 duration) public pure returns (uint256) {
        uint256 tokens = Math.min(payout / PAYOUT_SCALE, MAX_TOKENS);
        uint256 scaled = tokens ** PAYOUT_EXPONENT / PAYOUT_DIVISOR;
        return log2(1 + scaled * LOG_FACTOR) + duration / DURATION_SCALE;
    }

    /// @inheritdoc IReputationEngine
    function calculateValidatorReputationPoints(uint256 agentReputationGain) public view returns (uint256) {
        // Any gain beyond the cap is worth the cap.
        return Math.min(agentReputationGain, MAX_REPUTATION) * validationRewardPercentage / PERCENTAGE_SCALE;
    }

    /// @inheritdoc IReputationEngine
    function log2(uint256 x) public pure returns (uint256 y) {
        return Math.log2(x, Math.Rounding.Ceil);
    }

    /// @inheritdoc IReputationEngine
    function reputation(address user) external view returns (uint256) {
        return _records[user].score;
    }

    /// @inheritdoc IReputationEngine
    function reputationOf(address user) external view returns (uint256) {
        return _records[user].score;
    }

    /// @inheritdoc IReputationEngine
    function getReputation(address user) external view returns (uint256) {
        return _records[user].score;
    }

    /// @inheritdoc IReputationEngine
    function entropy(address user) external view returns (uint256) {
        return _records[user].lost;
    }

    /// @inheritdoc IReputationEngine
    function entropyOf(address user) external view returns (uint256) {
        return _records[user].lost;
    }

    /// @inheritdoc IReputationEngine
    function getEntropy(address user) external view returns (uint256) {
        return _records[user].lost;
    }

    /// @inheritdoc IReputationEngine
    function isBlacklisted(address user) external view returns (bool) {
        return _records[user].blacklisted;
    }

    /// @inheritdoc IReputationEngine
    function meetsThreshold(address user) external view returns (bool) {
        return _records[user].score >= premiumThreshold;
    }

    /// @inheritdoc IReputationEngine
    function canAccessPremium(address user) external view returns (bool) {
        Record memory r = _records[user];
        return !r.blacklisted && r.score >= premiumThreshold;
    }

    /// @inheritdoc IReputationEngine
    function getOperatorScore(address operator) external view returns (uint256) {
        Record memory r = _records[operator];
        if (r.blacklisted) return 0;
        uint256 stake = IStakeManager(stakeManager).stakeOf(operator, IStakeManagerEvents.Role.Platform);
        return Math.mulDiv(stake, stakeWeight, WEIGHT_SCALE) + Math.mulDiv(r.score, reputationWeight, WEIGHT_SCALE);
    }

    // --- owner --------------------------------------------------------------------------------------------------

    /// @inheritdoc IReputationEngine
    function setCaller(address caller, bool allowed) external onlyOwner {
        _setCaller(caller, allowed);
    }

    /// @inheritdoc IReputationEngine
    function setAuthorizedCaller(address caller, bool allowed) external onlyOwner {
        _setCaller(caller, allowed);
    }

    /// @inheritdoc IReputationEngine
    function setStakeManager(address manager) external onlyOwner {
        _setStakeManager(manager);
    }

    /// @inheritdoc IReputationEngine
    function setScoringWeights(uint256 stakeW, uint256 repW) external onlyOwner {
        (stakeWeight, reputationWeight) = (stakeW, repW);
        emit ScoringWeightsUpdated(stakeW, repW);
    }

    /// @inheritdoc IReputationEngine
    function setValidationRewardPercentage(uint256 percentage) external onlyOwner {
        require(percentage <= PERCENTAGE_SCALE, "invalid percentage");
        validationRewardPercentage = percentage;
        emit ValidationRewardPercentageUpdated(percentage);
    }

    /// @inheritdoc IReputationEngine
    function setPremiumThreshold(uint256 newThreshold) external onlyOwner {
        _setThreshold(newThreshold);
    }

    /// @inheritdoc IReputationEngine
    function setThreshold(uint256 newThreshold) external onlyOwner {
        _setThreshold(newThreshold);
    }

    /// @inheritdoc IReputationEngine
    function setBlacklist(address user, bool status) external onlyOwner {
        _setBlacklist(user, status);
    }

    /// @inheritdoc IReputationEngine
    function blacklist(address user, bool status) external onlyOwner {
        _setBlacklist(user, status);
    }

    // --- internal -----------------------------------------------------------------------------------------------

    function _applyJob(address agent, bool success, uint256 points) private {
        if (success) _gain(agent, points);
        else _lose(agent, points);
    }

    function _gain(address user, uint256 points) private {
        Record storage r = _records[user];
        uint256 score = r.score;
        uint256 next = _diminished(score, points);
        r.score = uint64(next);
        emit ReputationUpdated(user, int256(next) - int256(score), next);
    }

    function _lose(address user, uint256 points) private {
        Record storage r = _records[user];
        uint256 score = r.score;
        uint256 lost = Math.min(score, points);
        uint256 next = score - lost;
        if (lost != 0) {
            uint256 sum = Math.min(r.lost + lost, type(uint64).max);
            (r.score, r.lost) = (uint64(next), uint64(sum));
            emit EntropyUpdated(user, sum);
        }
        emit ReputationUpdated(user, -int256(lost), next);
        if (next < premiumThreshold && !r.blacklisted) _setBlacklist(user, true);
    }

    /// @dev The higher a score, the less a gain adds: x / (1 + (x / MAX)^2).
    function _diminished(uint256 score, uint256 points) private pure returns (uint256) {
        uint256 x = score + Math.min(points, MAX_REPUTATION);
        uint256 divisor = 1e18 + x * x * 1e18 / (MAX_REPUTATION * MAX_REPUTATION);
        return Math.min(x * 1e18 / divisor, MAX_REPUTATION);
    }

    function _requireOwnerOrPauser() internal view override {
        require(_mayPause(), "owner or pauser only");
    }

    function _setCaller(address caller, bool allowed) private {
        callers[caller] = allowed;
        emit CallerUpdated(caller, allowed);
    }

    function _setStakeManager(address manager) private {
        require(manager != address(0), "invalid stake manager");
        require(Probe.hasVersion(manager, MODULE_VERSION), "incompatible version");
        stakeManager = manager;
        emit StakeManagerUpdated(manager);
        emit ModulesUpdated(manager);
    }

    function _setThreshold(uint256 newThreshold) private {
        premiumThreshold = newThreshold;
        emit PremiumThresholdUpdated(newThreshold);
    }

    function _setBlacklist(address user, bool status) private {
        _records[user].blacklisted = status;
        emit BlacklistUpdated(user, status);
    }
}
