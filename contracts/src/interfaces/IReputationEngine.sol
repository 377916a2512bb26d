// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IReputationEngine
/// @notice Scores of agents and validators. Payouts are token base units (18 decimals), durations seconds, scores plain
/// integers up to 88888.
interface IReputationEngine {
    event ReputationUpdated(address indexed user, int256 delta, uint256 newScore);
    /// @notice An account's sum of lost points has grown.
    event EntropyUpdated(address indexed user, uint256 newEntropy);
    event BlacklistUpdated(address indexed user, bool status);
    event CallerUpdated(address indexed caller, bool allowed);
    event StakeManagerUpdated(address stakeManager);
    event ModulesUpdated(address indexed stakeManager);
    event PremiumThresholdUpdated(uint256 newThreshold);
    event ScoringWeightsUpdated(uint256 stakeWeight, uint256 reputationWeight);
    event ValidationRewardPercentageUpdated(uint256 percentage);

    error ArrayLengthMismatch();

    /// @notice Interface generation, 2.
    function version() external view returns (uint256);
    function isTaxExempt() external pure returns (bool);

    /// @notice Reverts when an applicant is blacklisted or scores below the threshold. Authorised callers only.
    function onApply(address user) external view;
    /// @notice Applies the outcome of a job to its agent: gains or loses the points of payout and duration. Authorised
    /// callers only.
    function onFinalize(address user, bool success, uint256 payout, uint256 duration) external;
    /// @notice Gives a validator its part of an agent's gain. Authorised callers only.
    function rewardValidator(address validator, uint256 agentGain) external;
    /// @notice Applies a round's outcome to the agent and to each member of the committee. Authorised callers only.
    /// @dev A member who was absent or wrong loses one point; one who was right about a success gains a part of the
    /// agent's points.
    /// @param validators committee, of the same length and order as revealed and votes
    function updateScores(
        uint256 jobId,
        address agent,
        address[] calldata validators,
        bool success,
        bool[] calldata revealed,
        bool[] calldata votes,
        uint256 payout,
        uint256 duration
    ) external;
    /// @notice Adds to a score. Authorised callers only.
    function add(address user, uint256 amount) external;
    /// @notice Takes from a score, never below zero. Authorised callers only.
    function subtract(address user, uint256 amount) external;
    /// @notice Adds or subtracts by sign. Authorised callers only.
    function update(address user, int256 delta) external;

    /// @notice Points that a success is worth: ceil(log2(1 + tokens^3 / 1e5 * 1e6)) + duration / 10000, in integers.
    function calculateReputationPoints(uint256 payout, uint256 duration) external pure returns (uint256);
    /// @notice A validator's part of an agent's points.
    function calculateValidatorReputationPoints(uint256 agentReputationGain) external view returns (uint256);
    /// @notice Binary logarithm, rounded up.
    function log2(uint256 x) external pure returns (uint256 y);
    /// @notice Score of an account.
    function reputation(address user) external view returns (uint256);
    function reputationOf(address user) external view returns (uint256);
    function getReputation(address user) external view returns (uint256);
    /// @notice Sum of points that an account has lost.
    function entropy(address user) external view returns (uint256);
    function entropyOf(address user) external view returns (uint256);
    function getEntropy(address user) external view returns (uint256);
    function isBlacklisted(address user) external view returns (bool);
    function meetsThreshold(address user) external view returns (bool);
    function canAccessPremium(address user) external view returns (bool);
    /// @notice Platform stake and score, each times its weight (1e18 being one); zero for the blacklisted.
    function getOperatorScore(address operator) external view returns (uint256);

    function setCaller(address caller, bool allowed) external;
    function setAuthorizedCaller(address caller, bool allowed) external;
    function setStakeManager(address manager) external;
    function setScoringWeights(uint256 stakeW, uint256 repW) external;
    /// @notice Sets the validators' part of an agent's points, 0 to 100 percent.
    function setValidationRewardPercentage(uint256 percentage) external;
    /// @notice Sets the score below which nobody may apply and a loss blacklists.
    function setPremiumThreshold(uint256 newThreshold) external;
    function setThreshold(uint256 newThreshold) external;
    function setBlacklist(address user, bool status) external;
    function blacklist(address user, bool status) external;

    function callers(address caller) external view returns (bool);
    function stakeManager() external view returns (address);
    function stakeWeight() external view returns (uint256);
    function reputationWeight() external view returns (uint256);
    function premiumThreshold() external view returns (uint256);
    function validationRewardPercentage() external view returns (uint256);
}
