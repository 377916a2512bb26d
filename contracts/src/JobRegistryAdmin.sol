// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IIdentityRegistry} from "./interfaces/IIdentityRegistry.sol";
import {IJobRegistryExtension} from "./interfaces/IJobRegistryExtension.sol";
import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";
import {JobRegistryModules} from "./JobRegistryModules.sol";

/// @title Parameters of the job registry
/// @dev The part of the extension that governance calls, and the views of what it set.
abstract contract JobRegistryAdmin is IJobRegistryExtension, JobRegistryModules {
    /// @dev Gas an acknowledger may use to prove that it is one; a wrong module must not eat all of it.
    uint256 private constant PROBE_GAS = 200_000;

    // ------------------------------------------------------------------ modules

    /// @inheritdoc IJobRegistryExtension
    function setModules(
        address validation,
        address stakeMgr,
        address reputation,
        address disputeMod,
        address certNFT,
        address pool,
        address[] calldata ackModules
    ) external onlyGovernance {
        _setBundle(ModuleBundle(validation, stakeMgr, reputation, disputeMod, certNFT, pool));
        _addAckModules(ackModules);
    }

    /// @inheritdoc IJobRegistryExtension
    function setValidationModule(address module) public onlyGovernance {
        _setValidationModule(module);
    }

    /// @inheritdoc IJobRegistryExtension
    function setStakeManager(address manager) public onlyGovernance {
        _setStakeManager(manager);
        _setAcknowledger(manager, true);
    }

    /// @inheritdoc IJobRegistryExtension
    function setReputationEngine(address engine) public onlyGovernance {
        _setReputationEngine(engine);
    }

    /// @inheritdoc IJobRegistryExtension
    function setDisputeModule(address module) public onlyGovernance {
        _setDisputeModule(module);
    }

    /// @inheritdoc IJobRegistryExtension
    function setCertificateNFT(address nft) public onlyGovernance {
        _setCertificateNFT(nft);
    }

    /// @inheritdoc IJobRegistryExtension
    function setFeePool(address pool) public onlyGovernance {
        if (!_isModule(pool)) revert InvalidFeePool();
        _setFeePool(pool);
    }

    /// @inheritdoc IJobRegistryExtension
    function setIdentityRegistry(address registry) public onlyGovernance {
        if (!_isModule(registry)) revert InvalidIdentityRegistry();
        _identityRegistry = registry;
        emit IdentityRegistryUpdated(registry);
        emit ModuleUpdated("IdentityRegistry", registry);
    }

    /// @inheritdoc IJobRegistryExtension
    function setAuditModule(address module) public onlyGovernance {
        if (module != address(0) && _versionOf(module) == 0) revert InvalidAuditModule();
        _auditModule = module;
        emit AuditModuleUpdated(module);
        emit ModuleUpdated("AuditModule", module);
    }

    /// @inheritdoc IJobRegistryExtension
    function setTaxPolicy(address policy) public onlyGovernance {
        _setTaxPolicy(policy);
    }

    /// @inheritdoc IJobRegistryExtension
    function setTreasury(address newTreasury) public onlyGovernance {
        if (newTreasury != address(0) && newTreasury == governance()) revert InvalidTreasury();
        _treasury = newTreasury;
        emit TreasuryUpdated(newTreasury);
    }

    /// @inheritdoc IJobRegistryExtension
    function setAcknowledger(address acknowledger, bool allowed) public onlyGovernance {
        if (allowed && acknowledger == address(0)) revert ZeroAcknowledgerAddress();
        _setAcknowledger(acknowledger, allowed);
    }

    // ------------------------------------------------------------------ pause

    /// @inheritdoc IJobRegistryExtension
    function pause() external {
        _requireGovernanceOrPauser();
        _pause();
    }

    /// @inheritdoc IJobRegistryExtension
    function unpause() external {
        _requireGovernanceOrPauser();
        _unpause();
    }

    /// @inheritdoc IJobRegistryExtension
    function setPauser(address newPauser) public {
        if (msg.sender != governance() && msg.sender != _pauserManager) revert NotGovernanceOrPauserManager();
        _pauser = newPauser;
        emit PauserUpdated(newPauser);
    }

    /// @inheritdoc IJobRegistryExtension
    function setPauserManager(address manager) public onlyGovernance {
        _pauserManager = manager;
        emit PauserManagerUpdated(manager);
    }

    // ------------------------------------------------------------------ parameters

    /// @inheritdoc IJobRegistryExtension
    function setFeePct(uint256 pct) external onlyGovernance {
        _checkPercentages(pct, _validatorRewardPct);
        _setFeePct(pct);
    }

    /// @inheritdoc IJobRegistryExtension
    function setValidatorRewardPct(uint256 pct) external onlyGovernance {
        _checkPercentages(_feePct, pct);
        _setValidatorRewardPct(pct);
    }

    /// @inheritdoc IJobRegistryExtension
    function setJobStake(uint96 stake) public onlyGovernance {
        _jobStake = stake;
        _emitParameters();
    }

    /// @inheritdoc IJobRegistryExtension
    function setMinAgentStake(uint256 stake) public onlyGovernance {
        if (stake > type(uint96).max) revert StakeOverflow();
        _minAgentStake = uint96(stake);
        _emitParameters();
    }

    /// @inheritdoc IJobRegistryExtension
    function setMaxJobReward(uint256 maxReward) public onlyGovernance {
        _maxReward = uint128(_atMost(maxReward, type(uint128).max));
        _emitParameters();
    }

    /// @inheritdoc IJobRegistryExtension
    function setJobDurationLimit(uint256 limit) public onlyGovernance {
        _maxDuration = uint64(_atMost(limit, type(uint64).max));
        _emitParameters();
    }

    /// @inheritdoc IJobRegistryExtension
    function setJobParameters(uint256 maxReward, uint256 stake) external onlyGovernance {
        if (stake > type(uint96).max) revert StakeOverflow();
        _maxReward = uint128(_atMost(maxReward, type(uint128).max));
        _jobStake = uint96(stake);
        _emitParameters();
    }

    /// @inheritdoc IJobRegistryExtension
    function setMaxActiveJobsPerAgent(uint256 limit) public onlyGovernance {
        _maxActiveJobs = uint32(_atMost(limit, type(uint32).max));
        emit MaxActiveJobsPerAgentUpdated(limit);
    }

    /// @inheritdoc IJobRegistryExtension
    function setExpirationGracePeriod(uint256 period) public onlyGovernance {
        _expirationGrace = uint64(_atMost(period, type(uint64).max));
        emit ExpirationGracePeriodUpdated(period);
    }

    /// @inheritdoc IJobRegistryExtension
    function setAgentSettlementDelay(uint256 delay) external onlyGovernance {
        _settlementDelay = uint64(_atMost(delay, type(uint64).max));
        emit AgentSettlementDelayUpdated(delay);
    }

    // ------------------------------------------------------------------ identity

    /// @inheritdoc IJobRegistryExtension
    function setAgentAuthCacheDuration(uint256 duration) public onlyGovernance {
        _authCacheDuration = uint32(_atMost(duration, type(uint32).max));
        emit AgentAuthCacheDurationUpdated(duration);
    }

    /// @inheritdoc IJobRegistryExtension
    function bumpAgentAuthCacheVersion() public onlyGovernance {
        emit AgentAuthCacheVersionBumped(++_authCacheVersion);
    }

    /// @inheritdoc IJobRegistryExtension
    function updateAgentAuthCache(address agent, bool authorized) external onlyGovernance {
        _auth[agent] = AgentAuth(authorized, uint64(block.timestamp + _authCacheDuration), _authCacheVersion);
        emit AgentAuthCacheUpdated(agent, authorized);
    }

    /// @inheritdoc IJobRegistryExtension
    function setAgentRootNode(bytes32 node) public onlyGovernance {
        _identity().setAgentRootNode(node);
        emit AgentRootNodeUpdated(node);
    }

    /// @inheritdoc IJobRegistryExtension
    function setAgentMerkleRoot(bytes32 root) public onlyGovernance {
        _identity().setAgentMerkleRoot(root);
        emit AgentMerkleRootUpdated(root);
    }

    /// @inheritdoc IJobRegistryExtension
    function setValidatorRootNode(bytes32 node) public onlyGovernance {
        _identity().setClubRootNode(node);
        emit ValidatorRootNodeUpdated(node);
    }

    /// @inheritdoc IJobRegistryExtension
    function setValidatorMerkleRoot(bytes32 root) public onlyGovernance {
        _identity().setValidatorMerkleRoot(root);
        emit ValidatorMerkleRootUpdated(root);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IJobRegistryExtension
    function DEFAULT_FEE_PCT() external pure returns (uint256) {
        return DEFAULT_FEE;
    }

    /// @inheritdoc IJobRegistryExtension
    function DEFAULT_JOB_STAKE() external pure returns (uint96) {
        return DEFAULT_STAKE;
    }

    /// @inheritdoc IJobRegistryExtension
    function DEFAULT_VALIDATOR_REWARD_PCT() external pure returns (uint256) {
        return DEFAULT_VALIDATOR_REWARD;
    }

    /// @inheritdoc IJobRegistryExtension
    function certificateNFT() external view returns (address) {
        return _certificateNFT;
    }

    /// @inheritdoc IJobRegistryExtension
    function auditModule() external view returns (address) {
        return _auditModule;
    }

    /// @inheritdoc IJobRegistryExtension
    function treasury() external view returns (address) {
        return _treasury;
    }

    /// @inheritdoc IJobRegistryExtension
    function pauser() external view returns (address) {
        return _pauser;
    }

    /// @inheritdoc IJobRegistryExtension
    function pauserManager() external view returns (address) {
        return _pauserManager;
    }

    /// @inheritdoc IJobRegistryExtension
    function acknowledgers(address account) external view returns (bool) {
        return _acknowledgers[account];
    }

    /// @inheritdoc IJobRegistryExtension
    function feePct() external view returns (uint256) {
        return _feePct;
    }

    /// @inheritdoc IJobRegistryExtension
    function jobStake() external view returns (uint96) {
        return _jobStake;
    }

    /// @inheritdoc IJobRegistryExtension
    function minAgentStake() external view returns (uint96) {
        return _minAgentStake;
    }

    /// @inheritdoc IJobRegistryExtension
    function maxJobReward() external view returns (uint256) {
        return _maxReward;
    }

    /// @inheritdoc IJobRegistryExtension
    function maxJobDuration() external view returns (uint256) {
        return _maxDuration;
    }

    /// @inheritdoc IJobRegistryExtension
    function maxActiveJobsPerAgent() external view returns (uint256) {
        return _maxActiveJobs;
    }

    /// @inheritdoc IJobRegistryExtension
    function expirationGracePeriod() external view returns (uint256) {
        return _expirationGrace;
    }

    /// @inheritdoc IJobRegistryExtension
    function agentSettlementDelay() external view returns (uint256) {
        return _settlementDelay;
    }

    /// @inheritdoc IJobRegistryExtension
    function agentAuthCacheDuration() external view returns (uint256) {
        return _authCacheDuration;
    }

    /// @inheritdoc IJobRegistryExtension
    function agentAuthCacheVersion() external view returns (uint256) {
        return _authCacheVersion;
    }

    /// @inheritdoc IJobRegistryExtension
    function agentAuthCache(address agent) external view returns (bool) {
        return _auth[agent].authorized;
    }

    /// @inheritdoc IJobRegistryExtension
    function agentAuthExpiry(address agent) external view returns (uint256) {
        return _auth[agent].expiry;
    }

    /// @inheritdoc IJobRegistryExtension
    function agentAuthVersion(address agent) external view returns (uint256) {
        return _auth[agent].version;
    }

    /// @inheritdoc IJobRegistryExtension
    function agentSubdomains(address agent) external view returns (string memory) {
        return _subdomains[agent];
    }

    /// @inheritdoc IJobRegistryExtension
    function activeJobs(address agent) external view returns (uint256) {
        return _activeJobs[agent];
    }

    /// @inheritdoc IJobRegistryExtension
    function validationStartPending(uint256 jobId) external view returns (bool) {
        return _pendingEntropy[jobId] != 0;
    }

    /// @inheritdoc IJobRegistryExtension
    function pendingValidationEntropy(uint256 jobId) external view returns (uint256) {
        return _pendingEntropy[jobId];
    }

    /// @inheritdoc IJobRegistryExtension
    function reputationProcessed(uint256 jobId) external view returns (bool) {
        return _jobs[jobId].progress.reputationProcessed();
    }

    /// @inheritdoc IJobRegistryExtension
    function employerStats(address employer) external view returns (uint256 successful, uint256 failed) {
        return _statsOf(employer);
    }

    /// @inheritdoc IJobRegistryExtension
    function getEmployerReputation(address employer) external view returns (uint256 successful, uint256 failed) {
        return _statsOf(employer);
    }

    /// @inheritdoc IJobRegistryExtension
    function getEmployerScore(address employer) external view returns (uint256 score) {
        (uint256 successful, uint256 failed) = _statsOf(employer);
        if (successful + failed == 0) return 0;
        return successful * 1e18 / (successful + failed);
    }

    /// @inheritdoc IJobRegistryExtension
    function taxAcknowledgement() external view returns (string memory ack) {
        if (_taxPolicy != address(0)) ack = ITaxPolicy(_taxPolicy).acknowledgement();
    }

    /// @inheritdoc IJobRegistryExtension
    function taxPolicyURI() external view returns (string memory uri) {
        if (_taxPolicy != address(0)) uri = ITaxPolicy(_taxPolicy).policyURI();
    }

    /// @inheritdoc IJobRegistryExtension
    function taxPolicyDetails() external view returns (string memory ack, string memory uri) {
        if (_taxPolicy != address(0)) (ack, uri) = ITaxPolicy(_taxPolicy).policyDetails();
    }

    // ------------------------------------------------------------------ internal

    function _setBundle(ModuleBundle memory m) internal {
        _setValidationModule(m.validation);
        _setStakeManager(m.stakeManager);
        _setReputationEngine(m.reputation);
        _setDisputeModule(m.dispute);
        _setCertificateNFT(m.certificateNFT);
        if (!_isModule(m.feePool)) revert InvalidFeePool();
        _setFeePool(m.feePool);
        _setAcknowledger(m.stakeManager, true);
    }

    function _addAckModules(address[] calldata ackModules) internal {
        for (uint256 i = 0; i < ackModules.length; i++) {
            _requireAckModule(ackModules[i]);
            _setAcknowledger(ackModules[i], true);
        }
    }

    function _checkPercentages(uint256 fee, uint256 reward) internal pure {
        // Each apart first, so that their sum cannot overflow.
        if (fee > 100 || reward > 100 || fee + reward > 100) revert InvalidPercentage();
    }

    function _setFeePct(uint256 pct) internal {
        _feePct = uint8(pct);
        emit FeePctUpdated(pct);
    }

    function _setValidatorRewardPct(uint256 pct) internal {
        _validatorRewardPct = uint8(pct);
        emit ValidatorRewardPctUpdated(pct);
    }

    function _statsOf(address employer) private view returns (uint256 successful, uint256 failed) {
        EmployerStats memory stats = _employerStats[employer];
        return (stats.successful, stats.failed);
    }

    function _identity() private view returns (IIdentityRegistry registry) {
        registry = IIdentityRegistry(_identityRegistry);
        if (address(registry) == address(0)) revert IdentityRegistryNotSet();
    }

    function _requireGovernanceOrPauser() private view {
        if (msg.sender != governance() && msg.sender != _pauser) revert NotGovernanceOrPauser();
    }

    /// @dev An acknowledger answers acknowledgeFor with a string, whose encoding has 64 bytes at least.
    function _requireAckModule(address module) private view {
        if (module.code.length == 0) revert InvalidAckModule();
        (bool ok, bytes memory out) =
            module.staticcall{gas: PROBE_GAS}(abi.encodeWithSignature("acknowledgeFor(address)", address(0)));
        if (!ok || out.length < 64) revert InvalidAckModule();
    }

    function _atMost(uint256 value, uint256 most) private pure returns (uint256) {
        return value > most ? most : value;
    }
}
