// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Audit module
/// @notice An optional contract that is told of every settlement.
interface IAuditModule {
    event AuditScheduled(uint256 indexed jobId, address indexed agent, bytes32 resultHash, bytes32 seed);
    event AuditRecorded(uint256 indexed jobId, address indexed auditor, bool passed, string details);
    event AuditPenaltyApplied(uint256 indexed jobId, address indexed agent, uint256 penalty);

    /// @notice A job was settled; a revert here does not stop the settlement.
    function onJobFinalized(uint256 jobId, address agent, bool success, bytes32 resultHash) external;

    function version() external view returns (uint256);
}
