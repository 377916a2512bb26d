// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ValidationModuleVotes} from "./ValidationModuleVotes.sol";
import {IJobRegistryTypes} from "./interfaces/IJobRegistryTypes.sol";
import {IReputationEngine} from "./interfaces/IReputationEngine.sol";
import {IValidationModuleCore} from "./interfaces/IValidationModuleCore.sol";

/// @title Validation module
/// @notice Draws committees for submitted jobs, takes their votes by commitment and reveal, and delivers verdicts.
/// @dev The core: drawing, voting, tallying. Everything else is the extension's, reached through the fallback.
contract ValidationModule is ValidationModuleVotes {
    /// @dev A committee and what came of it.
    struct Tally {
        address employer;
        address agent;
        address[] members;
        bool[] revealed;
        bool[] votes;
        uint256[] slashes;
        uint256 revealedCount;
        uint256 approvalCount;
        uint256 approvals;
        uint256 rejections;
        uint256 quorumTarget;
        bool quorum;
        bool success;
    }

    /// @inheritdoc IValidationModuleCore
    address public immutable extension;

    /// @param commitWindow_ Seconds to commit, 0 for 1800.
    /// @param revealWindow_ Seconds to reveal, 0 for 1800.
    /// @param minValidators_ Least committee, 0 for 3.
    /// @param maxValidators_ Largest committee, 0 for 5.
    /// @param extension_ The ValidationModuleExtension of the same build.
    constructor(
        address registry,
        address manager,
        uint256 commitWindow_,
        uint256 revealWindow_,
        uint256 minValidators_,
        uint256 maxValidators_,
        address[] memory pool,
        address extension_
    ) Ownable(msg.sender) {
        if (extension_.code.length == 0) revert UnauthorizedCaller();
        extension = extension_;
        _jobRegistry = registry;
        _stakeManager = manager;
        if (registry != address(0) || manager != address(0)) emit ModulesUpdated(registry, manager);
        _commitWindow = _clamp32(commitWindow_ == 0 ? DEFAULT_WINDOW : commitWindow_);
        _revealWindow = _clamp32(revealWindow_ == 0 ? DEFAULT_WINDOW : revealWindow_);
        _setDefaults();
        _setBounds(
            minValidators_ == 0 ? DEFAULT_MIN : minValidators_,
            maxValidators_ == 0 ? DEFAULT_MAX : maxValidators_
        );
        if (pool.length > 0) _storePool(pool);
    }

    function _setDefaults() private {
        _forceFinalizeGrace = uint32(DEFAULT_GRACE);
        _earlyFinalizeDelay = 5 minutes;
        _approvalThreshold = uint8(DEFAULT_THRESHOLD);
        _revealQuorumPct = uint8(DEFAULT_QUORUM);
        _slashPct = 50;
        _nonRevealBps = 50;
        _nonRevealBanBlocks = 7200;
        _maxValidatorsPerJob = 100;
        _sampleSize = 100;
        _maxPoolSize = 1000;
        _autoApproval = true;
        // A contract's first creation has nonce 1.
        _nextBase = 1;
        emit TimingUpdated(_commitWindow, _revealWindow);
    }

    function _setBounds(uint256 least, uint256 most) private {
        if (least < DEFAULT_MIN || most < least || most > _maxValidatorsPerJob) revert InvalidValidatorBounds();
        _minValidators = uint8(least);
        _maxValidators = uint8(most);
        _validatorsPerJob = uint8(least);
        _minRevealValidators = uint8(least);
        _requiredApprovals = _approvalTarget();
        emit ValidatorBoundsUpdated(least, most);
        emit ValidatorsPerJobUpdated(least);
    }

    receive() external payable {
        revert("ValidationModule: no ether");
    }

    /// @dev The extension runs in this contract's storage, and refuses calls that it does not know either.
    fallback() external payable {
        if (msg.value != 0) revert("ValidationModule: no ether");
        address target = extension;
        assembly ("memory-safe") {
            let input := mload(0x40)
            calldatacopy(input, 0, calldatasize())
            let ok := delegatecall(gas(), target, input, calldatasize(), 0, 0)
            returndatacopy(input, 0, returndatasize())
            if iszero(ok) { revert(input, returndatasize()) }
            return(input, returndatasize())
        }
    }

    // ------------------------------------------------------------------ verdict

    /// @inheritdoc IValidationModuleCore
    function finalize(uint256 jobId) external returns (bool success) {
        return _finalize(jobId);
    }

    /// @inheritdoc IValidationModuleCore
    function finalizeValidation(uint256 jobId) external returns (bool success) {
        return _finalize(jobId);
    }

    /// @inheritdoc IValidationModuleCore
    function forceFinalize(uint256 jobId) external whenNotPaused nonReentrant returns (bool success) {
        Round storage r = _rounds[jobId];
        (Tally memory t, bool submitted) = _open(jobId, r);
        if (!submitted) {
            _dissolve(jobId, r, false);
            return false;
        }
        if (block.timestamp <= uint256(r.revealDeadline) + _forceFinalizeGrace) revert RevealPending();
        _count(jobId, r, t);
        return _conclude(jobId, r, t, true);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IValidationModuleCore
    function rounds(uint256 jobId)
        external
        view
        returns (
            uint256 commitDeadline,
            uint256 revealDeadline,
            uint256 approvals,
            uint256 rejections,
            uint256 revealedCount,
            bool tallied,
            uint256 committeeSize,
            uint64 earlyFinalizeEligibleAt,
            bool earlyFinalized
        )
    {
        Round storage r = _rounds[jobId];
        Tally memory t;
        _count(jobId, r, t);
        return (
            r.commitDeadline,
            r.revealDeadline,
            t.approvals,
            t.rejections,
            t.revealedCount,
            false,
            r.size,
            r.earlyFinalizeAt,
            false
        );
    }

    /// @inheritdoc IValidationModuleCore
    function validators(uint256 jobId) external view returns (address[] memory validators_) {
        (validators_,) = _loadSeats(jobId, _rounds[jobId]);
    }

    /// @inheritdoc IValidationModuleCore
    function commitments(uint256 jobId, address validator, uint256 nonce) external view returns (bytes32) {
        return nonce == _rounds[jobId].nonce ? _commitments[jobId][validator] : bytes32(0);
    }

    /// @inheritdoc IValidationModuleCore
    function revealed(uint256 jobId, address validator) external view returns (bool) {
        (,, uint256 seat) = _findSeat(jobId, _rounds[jobId], validator);
        return seat & REVEALED != 0;
    }

    /// @inheritdoc IValidationModuleCore
    function votes(uint256 jobId, address validator) external view returns (bool) {
        (,, uint256 seat) = _findSeat(jobId, _rounds[jobId], validator);
        return seat & APPROVED != 0;
    }

    /// @inheritdoc IValidationModuleCore
    function jobNonce(uint256 jobId) external view returns (uint256) {
        return _rounds[jobId].nonce;
    }

    /// @inheritdoc IValidationModuleCore
    function selectionBlock(uint256 jobId) external view returns (uint256) {
        return _rounds[jobId].selectionBlock;
    }

    /// @inheritdoc IValidationModuleCore
    function selectionSeeds(uint256 jobId) external view returns (bytes32) {
        Round storage r = _rounds[jobId];
        return r.commitDeadline == 0 ? bytes32(0) : bytes32(r.entropy);
    }

    /// @inheritdoc IValidationModuleCore
    function jobRegistry() external view returns (address) {
        return _jobRegistry;
    }

    /// @inheritdoc IValidationModuleCore
    function stakeManager() external view returns (address) {
        return _stakeManager;
    }

    /// @inheritdoc IValidationModuleCore
    function identityRegistry() external view returns (address) {
        return _identityRegistry;
    }

    /// @inheritdoc IValidationModuleCore
    function reputationEngine() external view returns (address) {
        return _reputationEngine;
    }

    /// @inheritdoc IValidationModuleCore
    function version() external pure returns (uint256) {
        return MODULE_VERSION;
    }

    /// @inheritdoc IValidationModuleCore
    function isTaxExempt() external pure returns (bool) {
        return true;
    }

    // ------------------------------------------------------------------ tally

    function _finalize(uint256 jobId) private whenNotPaused nonReentrant returns (bool success) {
        Round storage r = _rounds[jobId];
        (Tally memory t, bool submitted) = _open(jobId, r);
        if (!submitted) revert JobNotSubmitted();
        _count(jobId, r, t);
        bool early = r.earlyFinalizeAt != 0 && block.timestamp >= r.earlyFinalizeAt;
        if (t.revealedCount < t.members.length && !early && block.timestamp <= r.revealDeadline) {
            revert RevealPending();
        }
        return _conclude(jobId, r, t, false);
    }

    /// @dev Parties of a job that has a committee, and whether it still waits for a verdict.
    function _open(uint256 jobId, Round storage r) private view returns (Tally memory t, bool submitted) {
        IJobRegistryTypes.Status state;
        (t.employer, t.agent, state) = _jobs().jobParties(jobId);
        submitted = state == IJobRegistryTypes.Status.Submitted;
        if (r.commitDeadline != 0) return (t, submitted);
        if (submitted) revert RevealPending();
        revert JobNotSubmitted();
    }

    /// @dev Adds up the votes by the stakes behind them.
    function _count(uint256 jobId, Round storage r, Tally memory t) private view {
        uint256[] memory seats;
        (t.members, seats) = _loadSeats(jobId, r);
        uint256 size = t.members.length;
        t.revealed = new bool[](size);
        t.votes = new bool[](size);
        for (uint256 i = 0; i < size; i++) {
            if (seats[i] & REVEALED == 0) continue;
            t.revealed[i] = true;
            t.revealedCount++;
            uint256 stake = _stakeAtRisk(jobId, r, t.members[i]);
            if (seats[i] & APPROVED == 0) {
                t.rejections += stake;
                continue;
            }
            t.votes[i] = true;
            t.approvalCount++;
            t.approvals += stake;
        }
        t.quorumTarget = _quorumTarget(size);
        t.quorum = size > 0 && t.revealedCount >= t.quorumTarget;
        t.success = t.quorum && _approves(t);
    }

    function _approves(Tally memory t) private view returns (bool) {
        uint256 wanted = _requiredApprovals;
        if (wanted > t.members.length) wanted = t.members.length;
        uint256 total = t.approvals + t.rejections;
        return total > 0 && t.approvals * 100 >= total * _approvalThreshold && t.approvalCount >= wanted;
    }

    /// @dev Applies a count: reputation, penalties, then the verdict. A round without a quorum has none.
    function _conclude(uint256 jobId, Round storage r, Tally memory t, bool forced) private returns (bool) {
        if (!t.quorum) emit ValidationQuorumFailed(jobId, t.revealedCount, t.quorumTarget);
        _applyReputation(jobId, t);
        _penalize(jobId, r, t);
        emit ValidationTallied(jobId, t.success, t.approvals, t.rejections);
        emit ValidationResult(jobId, t.success);
        if (forced && !t.quorum) _jobs().forceFinalize(jobId);
        else _jobs().onValidationResult(jobId, t.success, t.quorum ? _revealers(t) : new address[](0));
        _clearRound(jobId, r, t.members, false);
        return t.success;
    }

    /// @dev With a verdict, scores follow it. Without one, only those who did not reveal lose a point.
    function _applyReputation(uint256 jobId, Tally memory t) private {
        address engine = _reputationEngine;
        if (engine == address(0)) return;
        if (t.quorum) {
            (uint256 payout, uint256 duration) = t.success ? _jobs().agentPerformance(jobId) : (0, 0);
            IReputationEngine(engine).updateScores(
                jobId, t.agent, t.members, t.success, t.revealed, t.votes, payout, duration
            );
            _jobs().markReputationProcessed(jobId);
            return;
        }
        for (uint256 i = 0; i < t.members.length; i++) {
            if (!t.revealed[i]) IReputationEngine(engine).subtract(t.members[i], 1);
        }
    }

    /// @dev Members who did not reveal pay and are banned; with a verdict, those who voted against it pay.
    function _penalize(uint256 jobId, Round storage r, Tally memory t) private {
        uint256 size = t.members.length;
        t.slashes = new uint256[](size);
        for (uint256 i = 0; i < size; i++) {
            uint256 stake = _stakeAtRisk(jobId, r, t.members[i]);
            if (!t.revealed[i]) t.slashes[i] = stake * _nonRevealBps / 10_000;
            else if (t.quorum && t.votes[i] != t.success) t.slashes[i] = stake * _slashPct / 100;
        }
        _settleStakes(jobId, r, t.members, t.slashes, t.employer);
        uint256 ban = _nonRevealBanBlocks;
        if (ban == 0) return;
        for (uint256 i = 0; i < size; i++) {
            if (t.revealed[i]) continue;
            _validators[t.members[i]].bannedUntil = uint64(block.number + ban);
            emit ValidatorBanApplied(t.members[i], block.number + ban);
        }
    }

    function _revealers(Tally memory t) private pure returns (address[] memory list) {
        list = new address[](t.revealedCount);
        uint256 next;
        for (uint256 i = 0; i < t.members.length; i++) {
            if (t.revealed[i]) list[next++] = t.members[i];
        }
    }
}
