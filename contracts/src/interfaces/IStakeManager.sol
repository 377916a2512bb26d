// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerEvents} from "./IStakeManagerEvents.sol";

/// @title IStakeManager
/// @notice Holds stakes and job escrow. Amounts are token base units, durations seconds.
/// @dev This is the part that users and other modules call; the rest of the same address is {IStakeManagerExtension}.
interface IStakeManager is IStakeManagerEvents {
    /// @notice Interface generation, 2.
    function version() external view returns (uint256);
    function token() external view returns (address);
    function jobRegistry() external view returns (address);
    function validationModule() external view returns (address);
    function disputeModule() external view returns (address);
    function feePool() external view returns (address);
    function isTaxExempt() external pure returns (bool);
    /// @notice The fee pool that is told of every change of stake: {feePool}, or the job registry's when that is unset.
    function stakeListener() external view returns (address);

    // --- stakes -------------------------------------------------------------------------------------------------

    /// @notice Stakes tokens of the caller in a role; the role's stake must reach its minimum.
    function depositStake(Role role, uint256 amount) external;
    /// @notice Stakes for another account. The caller pays, except that the job registry spends the user's allowance.
    function depositStakeFor(address user, Role role, uint256 amount) external;
    /// @notice Takes stake out at once. What is locked stays.
    function withdrawStake(Role role, uint256 amount) external;
    /// @notice Announces a withdrawal; the stake stays liable until {finalizeWithdraw}.
    function requestWithdraw(Role role, uint256 amount) external;
    /// @notice Takes out what was announced, after the unbonding period and with nothing locked.
    function finalizeWithdraw(Role role) external;

    function stakeOf(address user, Role role) external view returns (uint256);
    function stakes(address user, Role role) external view returns (uint256);
    function totalStake(Role role) external view returns (uint256);
    function totalStakes(Role role) external view returns (uint256);
    /// @notice Sum of stakes of a role, each multiplied by its holder's payout percentage as last counted.
    function totalBoostedStake(Role role) external view returns (uint256);
    /// @notice What {totalBoostedStake} counts for one account.
    function boostedStakeOf(address user, Role role) external view returns (uint256);
    function minStake() external view returns (uint256);
    /// @notice A role's own minimum; zero means that {minStake} holds.
    function roleMinimumStake(Role role) external view returns (uint256);

    // --- locks --------------------------------------------------------------------------------------------------

    function lockedStakes(address user) external view returns (uint256);
    function jobRegistryLockedStake(address user) external view returns (uint256);
    function validatorModuleLockedStake(address user) external view returns (uint256);
    /// @notice Latest time that any lock of the account was announced to last; locks end only by release.
    function unlockTime(address user) external view returns (uint64);
    /// @notice Stake over all roles that no lock holds.
    function freeStake(address user) external view returns (uint256);
    /// @notice Validator stake of an account that can carry one more seat of the given exposure, or zero if it cannot:
    /// both its Validator stake and its free stake must cover the exposure.
    function drawableStake(address user, uint256 exposure) external view returns (uint256);

    /// @notice Locks stake of an agent for a job. Job registry only.
    /// @param lockSeconds how long the lock is expected to last
    function lockStake(address user, uint256 amount, uint64 lockSeconds) external;
    /// @notice Releases what {lockStake} locked. Job registry only.
    function releaseStake(address user, uint256 amount) external;
    /// @notice Locks stake of a validator for a round. Validation module or a lock manager only.
    function lockValidatorStake(uint256 jobId, address user, uint256 amount, uint64 lockSeconds) external;
    /// @notice Releases what {lockValidatorStake} locked. Validation module or a lock manager only.
    function unlockValidatorStake(uint256 jobId, address user, uint256 amount) external;
    /// @notice Locks one exposure of every member of a committee, as {lockValidatorStake} would one by one.
    /// Validation module only.
    function lockValidatorStakes(uint256 jobId, address[] calldata users, uint256 exposure, uint64 lockSeconds)
        external;
    /// @notice Ends a round: slashes each member by its figure (zero for none), then unlocks the rest of its exposure.
    /// Validation module only.
    /// @param slashes one figure a member, none above the exposure
    /// @param recipient receives the employer share of the slashes
    function settleValidatorRound(
        uint256 jobId,
        address[] calldata users,
        uint256 exposure,
        uint256[] calldata slashes,
        address recipient
    ) external;

    // --- slashing -----------------------------------------------------------------------------------------------

    /// @notice Slashes a locked stake. Job registry, or validation module for the Validator role.
    /// @dev Consumes the caller's lock on the account by the same amount. What the role does not hold is taken from
    /// the account's other roles, since a lock rests on all of them.
    function slash(address user, Role role, uint256 amount, address employer) external;
    /// @notice Same, sharing the validator part over the given validators by stake.
    function slash(address user, Role role, uint256 amount, address employer, address[] calldata validators)
        external;
    /// @notice Slashes Validator stake. Dispute module or validation module only.
    function slash(address user, uint256 amount, address recipient) external;
    /// @notice Same, sharing the validator part over the given validators by stake.
    function slash(address user, uint256 amount, address recipient, address[] calldata validators) external;

    // --- escrow (job registry only) -----------------------------------------------------------------------------

    function jobEscrows(bytes32 jobId) external view returns (uint256);
    function operatorRewardPool() external view returns (uint256);
    /// @notice Percentage of an agent's reward that is burned at payment.
    function burnPct() external view returns (uint256);
    /// @notice Payout percentage of an account: the best of the AGI types it holds, at least 100.
    function getTotalPayoutPct(address user) external view returns (uint256);

    /// @notice Pulls reward and fee of a job from its employer.
    function lockReward(bytes32 jobId, address from, uint256 amount) external;
    /// @notice Returns escrow in full.
    function refundEscrow(bytes32 jobId, address to, uint256 amount) external;
    /// @notice Pays the agent and the fee of a successful job; leaves validatorReward in escrow.
    /// @param agentPct payout percentage, zero meaning 100; what exceeds 100 comes from the operator pool, as far as
    /// that goes
    /// @return bonus what the operator pool added to the reward
    function finalizeJobFundsWithPct(
        bytes32 jobId,
        address employer,
        address agent,
        uint256 agentPct,
        uint256 reward,
        uint256 validatorReward,
        uint256 fee,
        address feePool_,
        bool byGovernance
    ) external returns (uint256 bonus);
    /// @notice Pays each entitled validator its seat's part, weighted by payout percentage where one has a better one,
    /// and returns the parts of the other seats to the employer.
    /// @param seats size of the committee, at least the number of the entitled
    function distributeValidatorRewards(
        bytes32 jobId,
        uint256 amount,
        address[] calldata entitled,
        uint256 seats,
        address employer
    ) external;
    /// @notice Settles the escrow of a failed job: back to the recipient, or through the slash split if governance
    /// chose so.
    function redistributeEscrow(bytes32 jobId, address recipient, uint256 amount) external;
    /// @notice Same, with validators that share the validator part of the split.
    function redistributeEscrow(bytes32 jobId, address recipient, uint256 amount, address[] calldata validators)
        external;

    // --- disputes (dispute module only) -------------------------------------------------------------------------

    function lockDisputeFee(address payer, uint256 amount) external;
    function payDisputeFee(address to, uint256 amount) external;
    /// @notice Counts a dispute.
    function recordDispute() external;
}
