// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

import {IDisputeModule} from "./interfaces/IDisputeModule.sol";
import {IJobRegistry} from "./interfaces/IJobRegistry.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";
import {IValidationModule} from "./interfaces/IValidationModule.sol";
import {MODULE_VERSION} from "./libraries/Constants.sol";
import {Governable} from "./libraries/Governable.sol";

/// @dev What the module asks of a committee contract.
interface IArbitrationCommittee {
    function openCase(uint256 jobId) external;
}

/// @title Dispute module
contract DisputeModule is IDisputeModule, Governable, Pausable {
    struct Dispute {
        address claimant;
        uint64 raisedAt;
        uint256 fee;
        bytes32 evidenceHash;
        string reason;
    }

    uint256 private constant DEFAULT_FEE = 1e18;
    uint256 private constant DEFAULT_WINDOW = 1 days;
    bytes32 private constant RULING_TYPEHASH =
        keccak256("ResolveDispute(uint256 jobId,bool employerWins,address module,uint256 chainId)");

    address private _jobRegistry;
    address private _stakeManager;
    address private _committee;
    address private _taxPolicy;
    address private _pauser;
    address private _pauserManager;
    uint96 private _totalWeight;
    uint256 private _fee;
    uint256 private _window;

    mapping(uint256 jobId => Dispute) private _disputes;
    mapping(address moderator => uint96) private _weights;

    /// @param registry Job registry.
    /// @param fee What a claimant pays, 0 for the default of one token.
    /// @param window Seconds from a dispute to the earliest ruling, 0 for the default of a day.
    /// @param committee_ Committee contract, zero for none.
    /// @param governance_ Address in charge.
    constructor(address registry, uint256 fee, uint256 window, address committee_, address governance_) {
        _setGovernance(governance_);
        _jobRegistry = registry;
        _fee = fee == 0 ? DEFAULT_FEE : fee;
        _window = window == 0 ? DEFAULT_WINDOW : window;
        _committee = committee_;
        emit JobRegistryUpdated(registry);
        emit DisputeFeeUpdated(_fee);
        emit DisputeWindowUpdated(_window);
        emit CommitteeUpdated(committee_);
        emit ModulesUpdated(registry, address(0));
    }

    receive() external payable {
        revert("DisputeModule: no ether");
    }

    fallback() external payable {
        revert("DisputeModule: no ether");
    }

    // ------------------------------------------------------------------ disputes

    /// @inheritdoc IDisputeModule
    function raiseDispute(uint256 jobId, address claimant, bytes32 evidenceHash, string calldata reason)
        external
        whenNotPaused
    {
        require(msg.sender == _jobRegistry, "not registry");
        require(evidenceHash != bytes32(0) || bytes(reason).length != 0, "evidence");
        require(_disputes[jobId].raisedAt == 0, "disputed");
        (address employer, address agent,) = IJobRegistry(_jobRegistry).jobParties(jobId);
        require(claimant == employer || claimant == agent, "not participant");

        uint256 fee = _fee;
        _open(jobId, claimant, fee, evidenceHash, reason);
        IStakeManager manager = IStakeManager(stakeManager());
        if (fee > 0) manager.lockDisputeFee(claimant, fee);
        if (address(manager) != address(0)) manager.recordDispute();
        emit DisputeRaised(jobId, claimant, evidenceHash, reason);
        _openCase(jobId);
    }

    /// @inheritdoc IDisputeModule
    function raiseGovernanceDispute(uint256 jobId, string calldata reason) external whenNotPaused {
        if (msg.sender != governance() && msg.sender != _jobRegistry) revert NotGovernance();
        require(bytes(reason).length != 0, "reason");
        require(_disputes[jobId].raisedAt == 0, "disputed");
        (address employer,,) = IJobRegistry(_jobRegistry).jobParties(jobId);
        require(employer != address(0), "job");

        _open(jobId, msg.sender, 0, bytes32(0), reason);
        emit DisputeRaised(jobId, msg.sender, bytes32(0), reason);
        _openCase(jobId);
    }

    /// @inheritdoc IDisputeModule
    function submitEvidence(uint256 jobId, bytes32 evidenceHash, string calldata uri) external whenNotPaused {
        if (_disputes[jobId].raisedAt == 0) revert NoActiveDispute();
        if (evidenceHash == bytes32(0) && bytes(uri).length == 0) revert EvidenceRequired();
        if (!_mayGiveEvidence(jobId, msg.sender)) revert UnauthorizedEvidenceSubmitter(msg.sender);
        emit EvidenceSubmitted(jobId, msg.sender, evidenceHash, uri);
    }

    /// @inheritdoc IDisputeModule
    function resolveDispute(uint256 jobId, bool employerWins) external whenNotPaused {
        _requireResolver();
        _resolve(jobId, employerWins);
    }

    /// @inheritdoc IDisputeModule
    function resolve(uint256 jobId, bool employerWins) external whenNotPaused {
        _requireResolver();
        _resolve(jobId, employerWins);
    }

    /// @inheritdoc IDisputeModule
    function resolveWithSignatures(uint256 jobId, bool employerWins, bytes[] calldata signatures)
        external
        whenNotPaused
    {
        uint256 total = _totalWeight;
        if (total == 0) revert NoModeratorsConfigured();
        bytes32 digest = resolutionMessageHash(jobId, employerWins);
        address[] memory seen = new address[](signatures.length);
        uint256 weight;
        for (uint256 i = 0; i < signatures.length; i++) {
            address moderator = ECDSA.recover(digest, signatures[i]);
            if (_weights[moderator] == 0) revert InvalidModerator(moderator);
            for (uint256 j = 0; j < i; j++) {
                if (seen[j] == moderator) revert DuplicateModeratorSignature(moderator);
            }
            seen[i] = moderator;
            weight += _weights[moderator];
        }
        if (weight * 2 <= total) revert InsufficientModeratorWeight(weight, total);
        _resolve(jobId, employerWins);
    }

    /// @inheritdoc IDisputeModule
    function slashValidator(address juror, uint256 amount, address employer) external whenNotPaused {
        if (msg.sender != _committee) revert UnauthorizedResolver(msg.sender);
        IStakeManager(stakeManager()).slash(juror, amount, employer);
        emit JurorSlashed(juror, amount, employer);
    }

    /// @inheritdoc IDisputeModule
    function resolutionMessageHash(uint256 jobId, bool employerWins) public view returns (bytes32) {
        return MessageHashUtils.toEthSignedMessageHash(
            keccak256(abi.encode(RULING_TYPEHASH, jobId, employerWins, address(this), block.chainid))
        );
    }

    /// @inheritdoc IDisputeModule
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
        )
    {
        Dispute storage d = _disputes[jobId];
        // A ruling deletes the record, so that none is ever seen resolved.
        return (d.claimant, d.raisedAt, false, d.fee, d.evidenceHash, d.reason);
    }

    // ------------------------------------------------------------------ governance

    /// @inheritdoc IDisputeModule
    function setModerator(address moderator, uint96 weight) external onlyGovernance whenNotPaused {
        _setModerator(moderator, weight);
    }

    /// @inheritdoc IDisputeModule
    function removeModerator(address moderator) external onlyGovernance whenNotPaused {
        _setModerator(moderator, 0);
    }

    /// @inheritdoc IDisputeModule
    function setCommittee(address newCommittee) external onlyGovernance whenNotPaused {
        _committee = newCommittee;
        emit CommitteeUpdated(newCommittee);
    }

    /// @inheritdoc IDisputeModule
    function setDisputeFee(uint256 fee) external onlyGovernance whenNotPaused {
        _fee = fee;
        emit DisputeFeeUpdated(fee);
    }

    /// @inheritdoc IDisputeModule
    function setDisputeWindow(uint256 window) external onlyGovernance whenNotPaused {
        _window = window;
        emit DisputeWindowUpdated(window);
    }

    /// @inheritdoc IDisputeModule
    function setJobRegistry(address newRegistry) external onlyGovernance whenNotPaused {
        if (newRegistry == address(0)) revert ZeroAddress();
        _jobRegistry = newRegistry;
        emit JobRegistryUpdated(newRegistry);
        emit ModulesUpdated(newRegistry, _stakeManager);
    }

    /// @inheritdoc IDisputeModule
    function setStakeManager(address newManager) external onlyGovernance whenNotPaused {
        if (newManager == address(0)) revert ZeroAddress();
        _stakeManager = newManager;
        emit StakeManagerUpdated(newManager);
        emit ModulesUpdated(_jobRegistry, newManager);
    }

    /// @inheritdoc IDisputeModule
    function setTaxPolicy(address policy) external onlyGovernance whenNotPaused {
        if (policy.code.length == 0) revert InvalidTaxPolicy();
        if (!ITaxPolicy(policy).isTaxExempt()) revert PolicyNotTaxExempt();
        _taxPolicy = policy;
        emit TaxPolicyUpdated(policy);
    }

    /// @inheritdoc IDisputeModule
    function setPauser(address newPauser) external {
        if (msg.sender != governance() && msg.sender != _pauserManager) revert NotGovernanceOrPauserManager();
        _pauser = newPauser;
        emit PauserUpdated(newPauser);
    }

    /// @inheritdoc IDisputeModule
    function setPauserManager(address manager) external onlyGovernance {
        _pauserManager = manager;
        emit PauserManagerUpdated(manager);
    }

    /// @inheritdoc IDisputeModule
    function pause() external {
        _requireGovernanceOrPauser();
        _pause();
    }

    /// @inheritdoc IDisputeModule
    function unpause() external {
        _requireGovernanceOrPauser();
        _unpause();
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IDisputeModule
    function stakeManager() public view returns (address) {
        if (_stakeManager != address(0) || _jobRegistry == address(0)) return _stakeManager;
        return IJobRegistry(_jobRegistry).stakeManager();
    }

    /// @inheritdoc IDisputeModule
    function jobRegistry() external view returns (address) {
        return _jobRegistry;
    }

    /// @inheritdoc IDisputeModule
    function committee() external view returns (address) {
        return _committee;
    }

    /// @inheritdoc IDisputeModule
    function taxPolicy() external view returns (address) {
        return _taxPolicy;
    }

    /// @inheritdoc IDisputeModule
    function pauser() external view returns (address) {
        return _pauser;
    }

    /// @inheritdoc IDisputeModule
    function pauserManager() external view returns (address) {
        return _pauserManager;
    }

    /// @inheritdoc IDisputeModule
    function disputeFee() external view returns (uint256) {
        return _fee;
    }

    /// @inheritdoc IDisputeModule
    function disputeWindow() external view returns (uint256) {
        return _window;
    }

    /// @inheritdoc IDisputeModule
    function moderatorWeights(address moderator) external view returns (uint96) {
        return _weights[moderator];
    }

    /// @inheritdoc IDisputeModule
    function totalModeratorWeight() external view returns (uint96) {
        return _totalWeight;
    }

    /// @inheritdoc IDisputeModule
    function DEFAULT_DISPUTE_FEE() external pure returns (uint256) {
        return DEFAULT_FEE;
    }

    /// @inheritdoc IDisputeModule
    function version() external pure returns (uint256) {
        return MODULE_VERSION;
    }

    /// @inheritdoc IDisputeModule
    function isTaxExempt() external pure returns (bool) {
        return true;
    }

    // ------------------------------------------------------------------ internal

    function _open(uint256 jobId, address claimant, uint256 fee, bytes32 evidenceHash, string calldata reason) private {
        _disputes[jobId] = Dispute({
            claimant: claimant, raisedAt: uint64(block.timestamp), fee: fee, evidenceHash: evidenceHash, reason: reason
        });
    }

    function _openCase(uint256 jobId) private {
        if (_committee != address(0)) IArbitrationCommittee(_committee).openCase(jobId);
    }

    function _mayGiveEvidence(uint256 jobId, address who) private view returns (bool) {
        IJobRegistry registry = IJobRegistry(_jobRegistry);
        (address employer, address agent,) = registry.jobParties(jobId);
        if (who == employer || who == agent) return true;
        if (_contains(registry.getJobValidators(jobId), who)) return true;
        address module = registry.validationModule();
        return module != address(0) && _contains(IValidationModule(module).validators(jobId), who);
    }

    function _contains(address[] memory members, address who) private pure returns (bool) {
        for (uint256 i = 0; i < members.length; i++) {
            if (members[i] == who) return true;
        }
        return false;
    }

    function _requireResolver() private view {
        if (msg.sender == governance()) return;
        if (msg.sender == _committee && msg.sender != address(0)) return;
        if (uint256(_weights[msg.sender]) * 2 > _totalWeight) return;
        revert UnauthorizedResolver(msg.sender);
    }

    function _resolve(uint256 jobId, bool employerWins) private {
        Dispute memory d = _disputes[jobId];
        require(d.raisedAt != 0, "no dispute");
        require(block.timestamp >= d.raisedAt + _window, "window");
        delete _disputes[jobId];

        IJobRegistry registry = IJobRegistry(_jobRegistry);
        (address employer,,) = registry.jobParties(jobId);
        // The registry forgets the committee with the ruling.
        (address[] memory members, bool[] memory approvals) = registry.validatorCommittee(jobId);
        registry.resolveDispute(jobId, employerWins);
        if (d.fee > 0) {
            IStakeManager manager = IStakeManager(stakeManager());
            manager.payDisputeFee(employerWins ? employer : d.claimant, d.fee);
            _slashDissenters(manager, members, approvals, employer, d.fee, employerWins);
        }
        emit DisputeResolved(jobId, msg.sender, employerWins);
    }

    /// @dev Members whose vote the ruling contradicts lose the fee, shared by the split with those who agreed.
    /// Only stake that no round holds is taken, so that neither a ruling nor a round can be stopped by the other.
    function _slashDissenters(
        IStakeManager manager,
        address[] memory members,
        bool[] memory approvals,
        address employer,
        uint256 fee,
        bool employerWins
    ) private {
        address[] memory agreeing = _withVote(members, approvals, !employerWins);
        for (uint256 i = 0; i < members.length; i++) {
            if (approvals[i] != employerWins) continue;
            uint256 amount = fee;
            uint256 staked = manager.stakeOf(members[i], IStakeManagerEvents.Role.Validator);
            if (amount > staked) amount = staked;
            uint256 free = manager.freeStake(members[i]);
            if (amount > free) amount = free;
            if (amount > 0) manager.slash(members[i], amount, employer, agreeing);
        }
    }

    function _withVote(address[] memory members, bool[] memory votes, bool vote)
        private
        pure
        returns (address[] memory picked)
    {
        uint256 count;
        for (uint256 i = 0; i < members.length; i++) {
            if (votes[i] == vote) count++;
        }
        picked = new address[](count);
        count = 0;
        for (uint256 i = 0; i < members.length; i++) {
            if (votes[i] == vote) picked[count++] = members[i];
        }
    }

    function _setModerator(address moderator, uint96 weight) private {
        if (moderator == address(0)) revert InvalidModerator(moderator);
        uint96 previous = _weights[moderator];
        if (weight == previous) revert InvalidModeratorWeight();
        // Checked as uint256 so that too great a weight is refused by name.
        uint256 total = uint256(_totalWeight) - previous + weight;
        if (total > type(uint96).max) revert InvalidModeratorWeight();
        _weights[moderator] = weight;
        _totalWeight = uint96(total);
        emit ModeratorUpdated(moderator, weight);
    }

    function _requireGovernanceOrPauser() private view {
        if (msg.sender != governance() && msg.sender != _pauser) revert NotGovernanceOrPauser();
    }
}
