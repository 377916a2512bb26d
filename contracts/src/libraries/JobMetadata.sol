// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../interfaces/IJobRegistryTypes.sol";

/// @notice The changing part of a job in one storage word.
/// @dev From the lowest bit: agent 160, assignedAt 40, decidedAt 40, agentPct 8, state 3, success 1,
/// burnConfirmed 1, noVerdict 1, reputationProcessed 1, ruled 1.
type JobProgress is uint256;

using JobProgressLib for JobProgress global;

/// @title Access to the fields of a job's progress word
/// @dev Every `with…` function returns a changed copy; storing it is the caller's business.
library JobProgressLib {
    uint256 private constant ASSIGNED_AT = 160;
    uint256 private constant DECIDED_AT = 200;
    uint256 private constant AGENT_PCT = 240;
    uint256 private constant STATE = 248;
    uint256 private constant SUCCESS = 251;
    uint256 private constant BURN_CONFIRMED = 252;
    uint256 private constant NO_VERDICT = 253;
    uint256 private constant REPUTATION_PROCESSED = 254;
    uint256 private constant RULED = 255;

    function agent(JobProgress p) internal pure returns (address) {
        return address(uint160(JobProgress.unwrap(p)));
    }

    function assignedAt(JobProgress p) internal pure returns (uint64) {
        return uint40(JobProgress.unwrap(p) >> ASSIGNED_AT);
    }

    /// @dev When the job got its verdict or ruling, 0 before that.
    function decidedAt(JobProgress p) internal pure returns (uint64) {
        return uint40(JobProgress.unwrap(p) >> DECIDED_AT);
    }

    function agentPct(JobProgress p) internal pure returns (uint256) {
        return uint8(JobProgress.unwrap(p) >> AGENT_PCT);
    }

    /// @dev None stands for Created as long as the job has an employer: a new job's word stays unwritten.
    function state(JobProgress p) internal pure returns (IJobRegistryTypes.Status) {
        return IJobRegistryTypes.Status((JobProgress.unwrap(p) >> STATE) & 7);
    }

    function success(JobProgress p) internal pure returns (bool) {
        return _flag(p, SUCCESS);
    }

    function burnConfirmed(JobProgress p) internal pure returns (bool) {
        return _flag(p, BURN_CONFIRMED);
    }

    /// @dev Validation ended without a quorum, and no dispute has been ruled on since.
    function noVerdict(JobProgress p) internal pure returns (bool) {
        return _flag(p, NO_VERDICT);
    }

    function reputationProcessed(JobProgress p) internal pure returns (bool) {
        return _flag(p, REPUTATION_PROCESSED);
    }

    /// @dev The outcome is a ruling of the dispute module.
    function ruled(JobProgress p) internal pure returns (bool) {
        return _flag(p, RULED);
    }

    function withAssignment(JobProgress p, address agent_, uint256 since, uint256 pct)
        internal
        pure
        returns (JobProgress)
    {
        uint256 replaced = (uint256(type(uint8).max) << AGENT_PCT) | ((uint256(1) << DECIDED_AT) - 1);
        uint256 kept = JobProgress.unwrap(p) & ~replaced;
        return JobProgress.wrap(kept | uint160(agent_) | (uint256(uint40(since)) << ASSIGNED_AT) | (pct << AGENT_PCT));
    }

    function withState(JobProgress p, IJobRegistryTypes.Status s) internal pure returns (JobProgress) {
        return JobProgress.wrap((JobProgress.unwrap(p) & ~(uint256(7) << STATE)) | (uint256(s) << STATE));
    }

    /// @dev Records an outcome, reached at `since`.
    function withOutcome(JobProgress p, bool success_, bool noVerdict_, bool ruled_, uint256 since)
        internal
        pure
        returns (JobProgress)
    {
        uint256 word = JobProgress.unwrap(p) & ~(uint256(type(uint40).max) << DECIDED_AT);
        p = JobProgress.wrap(word | (uint256(uint40(since)) << DECIDED_AT));
        return _with(_with(_with(p, SUCCESS, success_), NO_VERDICT, noVerdict_), RULED, ruled_);
    }

    function withBurnConfirmed(JobProgress p, bool on) internal pure returns (JobProgress) {
        return _with(p, BURN_CONFIRMED, on);
    }

    function withReputationProcessed(JobProgress p, bool on) internal pure returns (JobProgress) {
        return _with(p, REPUTATION_PROCESSED, on);
    }

    function _flag(JobProgress p, uint256 bit) private pure returns (bool) {
        return (JobProgress.unwrap(p) >> bit) & 1 == 1;
    }

    function _with(JobProgress p, uint256 bit, bool on) private pure returns (JobProgress) {
        uint256 word = JobProgress.unwrap(p) & ~(uint256(1) << bit);
        return JobProgress.wrap(on ? word | (uint256(1) << bit) : word);
    }
}

/// @title The metadata word of a job as clients see it
library JobMetadataLib {
    uint256 private constant AGENT_TYPES = 5;
    uint256 private constant FEE_PCT = 13;
    uint256 private constant AGENT_PCT = 45;
    uint256 private constant DEADLINE = 77;
    uint256 private constant ASSIGNED_AT = 141;
    uint256 private constant NO_VERDICT = 205;
    uint256 private constant DECIDED_AT = 206;

    /// @notice Packs metadata; the bits above 204, which decode leaves out, say when the job was decided and
    /// whether it was so without a verdict.
    function pack(IJobRegistryTypes.JobMetadata memory m, bool noVerdict, uint64 decidedAt)
        internal
        pure
        returns (uint256 packed)
    {
        packed = m.state;
        if (m.success) packed |= 1 << 3;
        if (m.burnConfirmed) packed |= 1 << 4;
        packed |= uint256(m.agentTypes) << AGENT_TYPES;
        packed |= uint256(m.feePct) << FEE_PCT;
        packed |= uint256(m.agentPct) << AGENT_PCT;
        packed |= uint256(m.deadline) << DEADLINE;
        packed |= uint256(m.assignedAt) << ASSIGNED_AT;
        if (noVerdict) packed |= 1 << NO_VERDICT;
        packed |= uint256(uint40(decidedAt)) << DECIDED_AT;
    }

    /// @notice Unpacks metadata.
    function decode(uint256 packed) internal pure returns (IJobRegistryTypes.JobMetadata memory m) {
        m.state = uint8(packed & 7);
        m.success = (packed >> 3) & 1 == 1;
        m.burnConfirmed = (packed >> 4) & 1 == 1;
        m.agentTypes = uint8(packed >> AGENT_TYPES);
        m.feePct = uint32(packed >> FEE_PCT);
        m.agentPct = uint32(packed >> AGENT_PCT);
        m.deadline = uint64(packed >> DEADLINE);
        m.assignedAt = uint64(packed >> ASSIGNED_AT);
    }
}
