// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IJobRegistryTypes} from "./interfaces/IJobRegistryTypes.sol";
import {IReputationEngine} from "./interfaces/IReputationEngine.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";
import {IValidationModule} from "./interfaces/IValidationModule.sol";
import {Governable} from "./libraries/Governable.sol";
import {JobProgress} from "./libraries/JobMetadata.sol";

/// @title Storage of the job registry
/// @dev The one layout of core and extension, and the helpers both need. Fields that a frequent call reads together
/// share a slot; the governance address, the pause flag and the first three fields below are one slot.
abstract contract JobRegistryStorage is IJobRegistryTypes, Governable, Pausable, ReentrancyGuardTransient {
    /// @dev A job: terms that never change after its creation, its progress, and three hashes.
    struct Job {
        address employer;
        uint96 stake;
        uint128 reward;
        uint64 deadline;
        uint8 feePct;
        uint8 agentTypes;
        JobProgress progress;
        bytes32 uriHash;
        bytes32 specHash;
        bytes32 resultHash;
    }

    /// @dev A committee member who revealed. The first one also carries the counts.
    struct Seat {
        address validator;
        bool approved;
        uint16 revealed;
        uint16 seats;
    }

    struct BurnReceipt {
        uint128 amount;
        uint64 blockNumber;
        bool known;
    }

    struct AgentAuth {
        bool authorized;
        uint64 expiry;
        uint64 version;
    }

    struct EmployerStats {
        uint128 successful;
        uint128 failed;
    }

    uint256 internal constant DEFAULT_FEE = 5;
    uint96 internal constant DEFAULT_STAKE = 1e18;
    uint256 internal constant DEFAULT_VALIDATOR_REWARD = 8;
    uint64 internal constant DEFAULT_SETTLEMENT_DELAY = 1 days;
    uint8 internal constant ALL_AGENT_TYPES = 3;

    uint8 internal _feePct;
    uint8 internal _validatorRewardPct;
    uint64 internal _lastJobId;

    address internal _taxPolicy;
    uint96 internal _jobStake;

    address internal _stakeManager;
    uint96 internal _minAgentStake;

    address internal _validationModule;
    uint64 internal _expirationGrace;

    address internal _feePool;
    uint64 internal _settlementDelay;

    address internal _identityRegistry;
    uint64 internal _authCacheVersion;

    uint128 internal _maxReward;
    uint64 internal _maxDuration;
    uint32 internal _maxActiveJobs;
    uint32 internal _authCacheDuration;

    address internal _reputationEngine;
    address internal _disputeModule;
    address internal _certificateNFT;
    address internal _auditModule;
    address internal _treasury;
    address internal _pauser;
    address internal _pauserManager;

    mapping(uint256 jobId => Job) internal _jobs;
    mapping(uint256 jobId => mapping(uint256 index => Seat)) internal _committees;
    mapping(uint256 jobId => mapping(bytes32 burnTxHash => BurnReceipt)) internal _burnReceipts;
    mapping(uint256 jobId => uint256) internal _confirmedBurn;
    /// @dev Not zero while a submitted job's validation waits for burn evidence.
    mapping(uint256 jobId => uint256) internal _pendingEntropy;
    mapping(address agent => uint256) internal _activeJobs;
    mapping(address agent => string) internal _subdomains;
    mapping(address agent => AgentAuth) internal _auth;
    mapping(address employer => EmployerStats) internal _employerStats;
    mapping(address account => bool) internal _acknowledgers;

    /// @dev Whoever acts must have accepted the tax policy.
    modifier acknowledged() {
        _requireAcknowledged(msg.sender);
        _;
    }

    modifier onlyValidationModule() {
        if (msg.sender != _validationModule) revert OnlyValidationModule();
        _;
    }

    // ------------------------------------------------------------------ jobs

    function _stateOf(Job storage job) internal view returns (Status state) {
        return _stateOf(job, job.progress);
    }

    /// @dev A job whose progress was never written is Created if it exists at all.
    function _stateOf(Job storage job, JobProgress progress) internal view returns (Status state) {
        state = progress.state();
        if (state == Status.None && job.employer != address(0)) state = Status.Created;
    }

    function _fee(Job storage job) internal view returns (uint256) {
        return uint256(job.reward) * job.feePct / 100;
    }

    // ------------------------------------------------------------------ tax policy

    function _requireAcknowledged(address account) internal view {
        address policy = _taxPolicy;
        if (policy == address(0)) return;
        if (account == governance() || account == _disputeModule || account == _validationModule) return;
        if (!ITaxPolicy(policy).hasAcknowledged(account)) revert TaxPolicyNotAcknowledged(account);
    }

    /// @dev Accepts the policy for an account; nothing to do where no policy is set.
    function _acknowledge(address account) internal returns (string memory ack) {
        ITaxPolicy policy = ITaxPolicy(_taxPolicy);
        if (address(policy) == address(0)) return "";
        ack = policy.acknowledgeFor(account);
        emit TaxAcknowledged(account, policy.policyVersion(), ack);
    }

    // ------------------------------------------------------------------ neighbours

    function _stakes() internal view returns (IStakeManager) {
        return IStakeManager(_stakeManager);
    }

    function _isBlacklisted(address account) internal view returns (bool) {
        address engine = _reputationEngine;
        return engine != address(0) && IReputationEngine(engine).isBlacklisted(account);
    }

    function _burnRequired() internal view returns (bool) {
        return _stakeManager != address(0) && _stakes().burnPct() > 0;
    }

    function _startValidation(uint256 jobId, uint256 entropy) internal {
        address module = _validationModule;
        if (module == address(0)) revert InvalidValidationModule();
        IValidationModule(module).start(jobId, entropy);
        emit ValidationStartTriggered(jobId);
    }

    // ------------------------------------------------------------------ committee

    /// @dev Members who revealed and their votes; `seats` is the size of the whole committee.
    function _loadCommittee(uint256 jobId)
        internal
        view
        returns (address[] memory members, bool[] memory approvals, uint256 seats)
    {
        mapping(uint256 => Seat) storage committee = _committees[jobId];
        uint256 revealed = committee[0].revealed;
        seats = committee[0].seats;
        members = new address[](revealed);
        approvals = new bool[](revealed);
        for (uint256 i = 0; i < revealed; i++) {
            members[i] = committee[i].validator;
            approvals[i] = committee[i].approved;
        }
    }

    function _clearCommittee(uint256 jobId, uint256 revealed) internal {
        for (uint256 i = 0; i < revealed; i++) {
            delete _committees[jobId][i];
        }
    }
}
