// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryCore} from "./interfaces/IJobRegistryCore.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {MODULE_VERSION} from "./libraries/Constants.sol";
import {JobMetadataLib, JobProgress} from "./libraries/JobMetadata.sol";
import {JobRegistryLifecycle} from "./JobRegistryLifecycle.sol";
import {JobRegistryModules} from "./JobRegistryModules.sol";

/// @title Job registry
/// @dev The core: what every job passes through. All other calls go to the extension by delegation.
contract JobRegistry is IJobRegistryCore, JobRegistryModules, JobRegistryLifecycle {
    address private immutable _extension;

    /// @param validation Module of any kind may be zero and set later; one that is not must have version 2.
    /// @param feePct_ Protocol fee in percent, 0 for the default of 5.
    /// @param jobStake_ Stake an agent locks for a job, 0 for the default of one token.
    /// @param ackModules Addresses that may acknowledge the tax policy for others.
    /// @param governance_ Address in charge.
    /// @param extension_ Contract that answers the less frequent calls.
    constructor(
        address validation,
        address stakeMgr,
        address reputation,
        address dispute,
        address certNFT,
        address pool,
        address policy,
        uint256 feePct_,
        uint96 jobStake_,
        address[] memory ackModules,
        address governance_,
        address extension_
    ) {
        if (extension_ == address(0)) revert ZeroAddress();
        if (feePct_ > 100) revert InvalidPercentage();
        _extension = extension_;
        _setGovernance(governance_);
        if (validation != address(0)) _setValidationModule(validation);
        if (stakeMgr != address(0)) _setStakeManager(stakeMgr);
        if (reputation != address(0)) _setReputationEngine(reputation);
        if (dispute != address(0)) _setDisputeModule(dispute);
        if (certNFT != address(0)) _setCertificateNFT(certNFT);
        if (pool != address(0)) _setFeePool(pool);
        if (policy != address(0)) _setTaxPolicy(policy);
        _feePct = feePct_ == 0 ? uint8(DEFAULT_FEE) : uint8(feePct_);
        _validatorRewardPct = uint8(DEFAULT_VALIDATOR_REWARD);
        _jobStake = jobStake_ == 0 ? DEFAULT_STAKE : jobStake_;
        _settlementDelay = DEFAULT_SETTLEMENT_DELAY;
        for (uint256 i = 0; i < ackModules.length; i++) {
            _setAcknowledger(ackModules[i], true);
        }
        emit FeePctUpdated(_feePct);
        emit ValidatorRewardPctUpdated(_validatorRewardPct);
        _emitParameters();
    }

    receive() external payable {
        revert("JobRegistry: no ether");
    }

    /// @dev Hands every unknown call to the extension, which refuses what it does not know either.
    fallback() external payable {
        address target = _extension;
        assembly ("memory-safe") {
            let at := mload(0x40)
            calldatacopy(at, 0, calldatasize())
            let ok := delegatecall(gas(), target, at, calldatasize(), 0, 0)
            returndatacopy(at, 0, returndatasize())
            if iszero(ok) { revert(at, returndatasize()) }
            return(at, returndatasize())
        }
    }

    // ------------------------------------------------------------------ employer

    /// @inheritdoc IJobRegistryCore
    function createJob(uint256 reward, uint64 deadline, bytes32 specHash, string calldata uri)
        external
        whenNotPaused
        acknowledged
        nonReentrant
        returns (uint256 jobId)
    {
        return _createJob(reward, deadline, ALL_AGENT_TYPES, specHash, uri);
    }

    /// @inheritdoc IJobRegistryCore
    function createJobWithAgentTypes(
        uint256 reward,
        uint64 deadline,
        uint8 agentTypes,
        bytes32 specHash,
        string calldata uri
    ) external whenNotPaused acknowledged nonReentrant returns (uint256 jobId) {
        return _createJob(reward, deadline, agentTypes, specHash, uri);
    }

    /// @inheritdoc IJobRegistryCore
    function acknowledgeAndCreateJob(uint256 reward, uint64 deadline, bytes32 specHash, string calldata uri)
        external
        whenNotPaused
        nonReentrant
        returns (uint256 jobId)
    {
        _acknowledge(msg.sender);
        return _createJob(reward, deadline, ALL_AGENT_TYPES, specHash, uri);
    }

    /// @inheritdoc IJobRegistryCore
    function acknowledgeAndCreateJobWithAgentTypes(
        uint256 reward,
        uint64 deadline,
        uint8 agentTypes,
        bytes32 specHash,
        string calldata uri
    ) external whenNotPaused nonReentrant returns (uint256 jobId) {
        _acknowledge(msg.sender);
        return _createJob(reward, deadline, agentTypes, specHash, uri);
    }

    // ------------------------------------------------------------------ agent

    /// @inheritdoc IJobRegistryCore
    function applyForJob(uint256 jobId, string calldata subdomain, bytes32[] calldata proof)
        external
        nonReentrant
        whenNotPaused
        acknowledged
    {
        _apply(jobId, subdomain, proof);
    }

    /// @inheritdoc IJobRegistryCore
    function acknowledgeAndApply(uint256 jobId, string calldata subdomain, bytes32[] calldata proof)
        external
        nonReentrant
        whenNotPaused
    {
        _acknowledge(msg.sender);
        _apply(jobId, subdomain, proof);
    }

    /// @inheritdoc IJobRegistryCore
    function stakeAndApply(uint256 jobId, uint256 amount, string calldata subdomain, bytes32[] calldata proof)
        external
        nonReentrant
        whenNotPaused
    {
        _acknowledge(msg.sender);
        _stakes().depositStakeFor(msg.sender, IStakeManagerEvents.Role.Agent, amount);
        _apply(jobId, subdomain, proof);
    }

    /// @inheritdoc IJobRegistryCore
    function submit(
        uint256 jobId,
        bytes32 resultHash,
        string calldata resultURI,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external whenNotPaused acknowledged nonReentrant {
        _submit(jobId, resultHash, resultURI, subdomain, proof);
    }

    /// @inheritdoc IJobRegistryCore
    function acknowledgeAndSubmit(
        uint256 jobId,
        bytes32 resultHash,
        string calldata resultURI,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external whenNotPaused nonReentrant {
        _acknowledge(msg.sender);
        _submit(jobId, resultHash, resultURI, subdomain, proof);
    }

    // ------------------------------------------------------------------ settlement

    /// @inheritdoc IJobRegistryCore
    function finalize(uint256 jobId) external whenNotPaused acknowledged nonReentrant {
        _finalize(jobId);
    }

    /// @inheritdoc IJobRegistryCore
    function acknowledgeAndFinalize(uint256 jobId) external whenNotPaused nonReentrant {
        _acknowledge(msg.sender);
        _finalize(jobId);
    }

    // ------------------------------------------------------------------ validation module

    /// @inheritdoc IJobRegistryCore
    function onValidationResult(uint256 jobId, bool success, address[] calldata validators)
        external
        onlyValidationModule
        whenNotPaused
    {
        bool noVerdict = !success && validators.length == 0;
        _decide(jobId, success || noVerdict ? Status.Completed : Status.Disputed, success, noVerdict);
        _storeCommittee(jobId, validators);
        emit JobCompleted(jobId, success);
    }

    /// @inheritdoc IJobRegistryCore
    function finalizeAfterValidation(uint256 jobId, bool success) external onlyValidationModule whenNotPaused {
        _decide(jobId, success ? Status.Completed : Status.Disputed, success, false);
        emit JobCompleted(jobId, success);
    }

    /// @inheritdoc IJobRegistryCore
    function validationComplete(uint256 jobId, bool success) external onlyValidationModule whenNotPaused {
        _decide(jobId, success ? Status.Completed : Status.Disputed, success, false);
        emit JobCompleted(jobId, success);
    }

    /// @inheritdoc IJobRegistryCore
    function forceFinalize(uint256 jobId) external onlyValidationModule whenNotPaused {
        _decide(jobId, Status.Completed, false, true);
        emit JobCompleted(jobId, false);
    }

    /// @inheritdoc IJobRegistryCore
    function markReputationProcessed(uint256 jobId) external onlyValidationModule {
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        Status state = progress.state();
        if (state != Status.Submitted && state != Status.Completed && state != Status.Disputed) revert NotSubmitted();
        job.progress = progress.withReputationProcessed(true);
        emit ReputationProcessingMarked(jobId);
    }

    // ------------------------------------------------------------------ tax policy

    /// @inheritdoc IJobRegistryCore
    function acknowledgeTaxPolicy() external returns (string memory ack) {
        if (_taxPolicy == address(0)) revert InvalidTaxPolicy();
        return _acknowledge(msg.sender);
    }

    /// @inheritdoc IJobRegistryCore
    function acknowledgeFor(address user) external returns (string memory ack) {
        if (!_acknowledgers[msg.sender]) revert NotAcknowledger();
        return _acknowledge(user);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IJobRegistryCore
    function jobs(uint256 jobId)
        external
        view
        returns (
            address employer,
            address agent,
            uint128 reward,
            uint96 stake,
            uint128 burnReceiptAmount,
            bytes32 uriHash,
            bytes32 resultHash,
            bytes32 specHash,
            uint256 packedMetadata
        )
    {
        Job storage job = _jobs[jobId];
        employer = job.employer;
        agent = job.progress.agent();
        reward = job.reward;
        stake = job.stake;
        burnReceiptAmount = uint128(_confirmedBurn[jobId]);
        uriHash = job.uriHash;
        resultHash = job.resultHash;
        specHash = job.specHash;
        packedMetadata = _packMetadata(job);
    }

    /// @inheritdoc IJobRegistryCore
    function jobStatus(uint256 jobId) external view returns (Status state) {
        return _stateOf(_jobs[jobId]);
    }

    /// @inheritdoc IJobRegistryCore
    function agentPerformance(uint256 jobId) external view returns (uint256 payout, uint256 duration) {
        Job storage job = _jobs[jobId];
        uint256 reward = job.reward;
        return (reward - reward * _validatorRewardPct / 100, block.timestamp - job.progress.assignedAt());
    }

    /// @inheritdoc IJobRegistryCore
    function jobParties(uint256 jobId) external view returns (address employer, address agent, Status state) {
        Job storage job = _jobs[jobId];
        return (job.employer, job.progress.agent(), _stateOf(job));
    }

    /// @inheritdoc IJobRegistryCore
    function decodeJobMetadata(uint256 packed) external pure returns (JobMetadata memory) {
        return JobMetadataLib.decode(packed);
    }

    /// @inheritdoc IJobRegistryCore
    function nextJobId() external view returns (uint256) {
        return _lastJobId;
    }

    /// @inheritdoc IJobRegistryCore
    function getSpecHash(uint256 jobId) external view returns (bytes32) {
        return _jobs[jobId].specHash;
    }

    /// @inheritdoc IJobRegistryCore
    function burnEvidenceStatus(uint256 jobId) external view returns (bool burnRequired, bool burnSatisfied) {
        burnRequired = _burnRequired();
        burnSatisfied = !burnRequired || _jobs[jobId].progress.burnConfirmed();
    }

    /// @inheritdoc IJobRegistryCore
    function hasBurnReceipt(uint256 jobId, bytes32 burnTxHash) external view returns (bool) {
        return _burnReceipts[jobId][burnTxHash].known;
    }

    /// @inheritdoc IJobRegistryCore
    function getJobValidators(uint256 jobId) external view returns (address[] memory members) {
        (members,,) = _loadCommittee(jobId);
    }

    /// @inheritdoc IJobRegistryCore
    function getJobValidatorVote(uint256 jobId, address validator) external view returns (bool) {
        (address[] memory members, bool[] memory approvals,) = _loadCommittee(jobId);
        for (uint256 i = 0; i < members.length; i++) {
            if (members[i] == validator) return approvals[i];
        }
        return false;
    }

    /// @inheritdoc IJobRegistryCore
    function validatorCommittee(uint256 jobId)
        external
        view
        returns (address[] memory validators, bool[] memory approvals)
    {
        (validators, approvals,) = _loadCommittee(jobId);
    }

    /// @inheritdoc IJobRegistryCore
    function validationModule() external view returns (address) {
        return _validationModule;
    }

    /// @inheritdoc IJobRegistryCore
    function stakeManager() external view returns (address) {
        return _stakeManager;
    }

    /// @inheritdoc IJobRegistryCore
    function reputationEngine() external view returns (address) {
        return _reputationEngine;
    }

    /// @inheritdoc IJobRegistryCore
    function disputeModule() external view returns (address) {
        return _disputeModule;
    }

    /// @inheritdoc IJobRegistryCore
    function identityRegistry() external view returns (address) {
        return _identityRegistry;
    }

    /// @inheritdoc IJobRegistryCore
    function feePool() external view returns (address) {
        return _feePool;
    }

    /// @inheritdoc IJobRegistryCore
    function validatorRewardPct() external view returns (uint256) {
        return _validatorRewardPct;
    }

    /// @inheritdoc IJobRegistryCore
    function taxPolicy() external view returns (address) {
        return _taxPolicy;
    }

    /// @inheritdoc IJobRegistryCore
    function extension() external view returns (address) {
        return _extension;
    }

    /// @inheritdoc IJobRegistryCore
    function version() external pure returns (uint256) {
        return MODULE_VERSION;
    }

    /// @inheritdoc IJobRegistryCore
    function isTaxExempt() external pure returns (bool) {
        return true;
    }
}
