// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Dispute module
/// @notice Takes disputes of jobs, their fee and evidence, and rules on them after a window.
/// @dev Rulings come from governance, the committee contract, a moderator with more than half of all weight, or
/// signatures of moderators that together have more than half.
interface IDisputeModule {
    event DisputeRaised(uint256 indexed jobId, address indexed claimant, bytes32 indexed evidenceHash, string reason);
    event DisputeResolved(uint256 indexed jobId, address indexed resolver, bool employerWins);
    event EvidenceSubmitted(uint256 indexed jobId, address indexed submitter, bytes32 indexed evidenceHash, string uri);
    event JurorSlashed(address indexed juror, uint256 amount, address indexed employer);
    event ModeratorUpdated(address indexed moderator, uint256 weight);
    event CommitteeUpdated(address indexed committee);
    event DisputeFeeUpdated(uint256 fee);
    event DisputeWindowUpdated(uint256 window);
    event JobRegistryUpdated(address newRegistry);
    event StakeManagerUpdated(address newManager);
    event ModulesUpdated(address indexed jobRegistry, address indexed stakeManager);
    event TaxPolicyUpdated(address indexed policy);
    event PauserUpdated(address indexed pauser);
    event PauserManagerUpdated(address indexed pauserManager);

    error DuplicateModeratorSignature(address moderator);
    error EvidenceRequired();
    error InsufficientModeratorWeight(uint256 supplied, uint256 total);
    error InvalidModerator(address moderator);
    error InvalidModeratorWeight();
    error InvalidTaxPolicy();
    error NoActiveDispute();
    error NoModeratorsConfigured();
    error NotGovernanceOrPauser();
    error NotGovernanceOrPauserManager();
    error PolicyNotTaxExempt();
    error UnauthorizedEvidenceSubmitter(address submitter);
    error UnauthorizedResolver(address caller);

    /// @notice Opens a dispute and takes the fee from the claimant; job registry only.
    function raiseDispute(uint256 jobId, address claimant, bytes32 evidenceHash, string calldata reason) external;

    /// @notice Opens a dispute without a fee; governance, or the job registry when governance escalates there.
    function raiseGovernanceDispute(uint256 jobId, string calldata reason) external;

    /// @notice Adds evidence; agent, employer or a member of the job's committee.
    function submitEvidence(uint256 jobId, bytes32 evidenceHash, string calldata uri) external;

    /// @notice Rules on a dispute once its window is over.
    function resolveDispute(uint256 jobId, bool employerWins) external;

    /// @notice Same as resolveDispute.
    function resolve(uint256 jobId, bool employerWins) external;

    /// @notice Rules on a dispute with moderators' signatures over resolutionMessageHash; anyone may bring them.
    function resolveWithSignatures(uint256 jobId, bool employerWins, bytes[] calldata signatures) external;

    /// @notice Slashes an absent juror; committee only.
    function slashValidator(address juror, uint256 amount, address employer) external;

    /// @notice What a moderator signs: the personal-message hash of the ruling, this module and this chain.
    function resolutionMessageHash(uint256 jobId, bool employerWins) external view returns (bytes32);

    /// @notice The open dispute of a job, all zero when there is none.
    function disputes(uint256 jobId)
        external
        view
        returns (
            address claimant,
            uint256 raisedAt,
            bool resolved,
            uint256 fee,
            bytes32 evidenceHash,
            string memory reason
        );

    function moderatorWeights(address moderator) external view returns (uint96);

    function totalModeratorWeight() external view returns (uint96);

    /// @notice What a claimant pays, token base units.
    function disputeFee() external view returns (uint256);

    /// @notice Seconds between a dispute and the earliest ruling.
    function disputeWindow() external view returns (uint256);

    function DEFAULT_DISPUTE_FEE() external view returns (uint256);

    function committee() external view returns (address);

    function jobRegistry() external view returns (address);

    /// @notice The stake manager in use: the one set here, or else the job registry's.
    function stakeManager() external view returns (address);

    function taxPolicy() external view returns (address);

    function pauser() external view returns (address);

    function pauserManager() external view returns (address);

    function setModerator(address moderator, uint96 weight) external;

    function removeModerator(address moderator) external;

    function setCommittee(address newCommittee) external;

    function setDisputeFee(uint256 fee) external;

    function setDisputeWindow(uint256 window) external;

    function setJobRegistry(address newRegistry) external;

    function setStakeManager(address newManager) external;

    function setTaxPolicy(address policy) external;

    function setPauser(address newPauser) external;

    function setPauserManager(address manager) external;

    function pause() external;

    function unpause() external;

    function version() external view returns (uint256);

    function isTaxExempt() external pure returns (bool);
}
