// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IDisputeModule} from "./interfaces/IDisputeModule.sol";
import {IJobRegistryExtension} from "./interfaces/IJobRegistryExtension.sol";
import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";
import {JobProgress} from "./libraries/JobMetadata.sol";
import {JobRegistryConfiguration} from "./JobRegistryConfiguration.sol";
import {JobRegistrySettlement} from "./JobRegistrySettlement.sol";

/// @title Extension of the job registry
/// @dev Runs by delegation on the registry's storage. Cancellation, expiry, burn evidence and disputes are here;
/// parameters and their views in JobRegistryAdmin,
/// all parameters at once in JobRegistryConfiguration.
contract JobRegistryExtension is JobRegistryConfiguration, JobRegistrySettlement {
    receive() external payable {
        revert("JobRegistry: no ether");
    }

    fallback() external payable {
        revert("JobRegistry: no ether");
    }

    // ------------------------------------------------------------------ cancellation and expiry

    /// @inheritdoc IJobRegistryExtension
    function cancelJob(uint256 jobId) external nonReentrant acknowledged {
        _cancelByEmployer(jobId);
    }

    /// @inheritdoc IJobRegistryExtension
    function cancel(uint256 jobId) external nonReentrant acknowledged {
        _cancelByEmployer(jobId);
    }

    /// @inheritdoc IJobRegistryExtension
    function acknowledgeAndCancel(uint256 jobId) external nonReentrant {
        _acknowledge(msg.sender);
        _cancelByEmployer(jobId);
    }

    /// @inheritdoc IJobRegistryExtension
    function delistJob(uint256 jobId) external onlyGovernance {
        _cancel(jobId);
    }

    /// @inheritdoc IJobRegistryExtension
    function cancelExpiredJob(uint256 jobId) external nonReentrant {
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        if (progress.state() != Status.Applied) revert CannotExpire();
        if (!_expired(job)) revert DeadlineNotReached();
        _requireNotPaused();
        _requireAcknowledged(msg.sender);
        _requireEmployerOrGovernance(job);
        if (msg.sender != governance()) _requireNoneBlacklisted(msg.sender, progress.agent(), job.employer);
        _settleFailure(jobId, job);
        emit JobExpired(jobId, msg.sender);
    }

    /// @inheritdoc IJobRegistryExtension
    function claimTimeout(uint256 jobId) external whenNotPaused acknowledged nonReentrant {
        Job storage job = _jobs[jobId];
        _requireEmployerOrGovernance(job);
        if (job.progress.state() != Status.Applied) revert InvalidJobState();
        if (!_expired(job)) revert CannotExpire();
        Settlement memory s = _openSettlement(jobId, job, false);
        job.reward = 0;
        job.stake = 0;
        job.progress = JobProgress.wrap(0).withState(Status.Finalized);
        delete _confirmedBurn[jobId];
        _moveFailedFunds(s, s.employer);
        emit JobTimedOut(jobId, msg.sender);
    }

    // ------------------------------------------------------------------ burn evidence

    /// @inheritdoc IJobRegistryExtension
    function submitBurnReceipt(uint256 jobId, bytes32 burnTxHash, uint256 amount, uint256 blockNumber)
        external
        acknowledged
    {
        if (msg.sender != _jobs[jobId].employer) revert OnlyEmployer();
        _burnReceipts[jobId][burnTxHash] = BurnReceipt({
            amount: amount > type(uint128).max ? type(uint128).max : uint128(amount),
            blockNumber: blockNumber > type(uint64).max ? type(uint64).max : uint64(blockNumber),
            known: true
        });
        emit BurnReceiptSubmitted(jobId, burnTxHash, amount, blockNumber);
    }

    /// @inheritdoc IJobRegistryExtension
    function confirmEmployerBurn(uint256 jobId, bytes32 burnTxHash) external acknowledged nonReentrant {
        Job storage job = _jobs[jobId];
        if (msg.sender != job.employer) revert OnlyEmployer();
        BurnReceipt memory receipt = _burnReceipts[jobId][burnTxHash];
        if (!receipt.known) revert BurnReceiptMissing();
        job.progress = job.progress.withBurnConfirmed(true);
        _confirmedBurn[jobId] = receipt.amount;
        emit BurnConfirmed(jobId, burnTxHash);

        uint256 entropy = _pendingEntropy[jobId];
        if (entropy != 0 && job.progress.state() == Status.Submitted) {
            delete _pendingEntropy[jobId];
            _startValidation(jobId, entropy);
        }
    }

    // ------------------------------------------------------------------ disputes

    /// @inheritdoc IJobRegistryExtension
    function dispute(uint256 jobId, bytes32 evidenceHash, string calldata reason)
        external
        whenNotPaused
        acknowledged
        nonReentrant
    {
        _dispute(jobId, evidenceHash, reason);
    }

    /// @inheritdoc IJobRegistryExtension
    function raiseDispute(uint256 jobId, bytes32 evidenceHash) external nonReentrant {
        _dispute(jobId, evidenceHash, "");
    }

    /// @inheritdoc IJobRegistryExtension
    function raiseDispute(uint256 jobId, string calldata reason) external nonReentrant {
        _dispute(jobId, bytes32(0), reason);
    }

    /// @inheritdoc IJobRegistryExtension
    function acknowledgeAndDispute(uint256 jobId, bytes32 evidenceHash, string calldata reason) external nonReentrant {
        address policy = _taxPolicy;
        if (policy != address(0) && !ITaxPolicy(policy).hasAcknowledged(msg.sender)) _acknowledge(msg.sender);
        _dispute(jobId, evidenceHash, reason);
    }

    /// @inheritdoc IJobRegistryExtension
    function acknowledgeAndDispute(uint256 jobId, bytes32 evidenceHash) external nonReentrant {
        _dispute(jobId, evidenceHash, "");
    }

    /// @inheritdoc IJobRegistryExtension
    function resolveDispute(uint256 jobId, bool employerWins) external {
        if (msg.sender != _disputeModule) revert OnlyDisputeModule();
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        if (progress.state() != Status.Disputed) revert NoDispute();
        // Reputation counted for the other outcome must be counted anew; for the same one it stands.
        bool counted = progress.reputationProcessed() && progress.success() != employerWins;
        job.progress = progress.withState(Status.Completed).withOutcome(!employerWins, false, true, block.timestamp)
            .withReputationProcessed(counted);
        _clearCommittee(jobId, _committees[jobId][0].revealed);
        emit DisputeResolved(jobId, employerWins);
    }

    /// @inheritdoc IJobRegistryExtension
    function escalateToDispute(uint256 jobId, string calldata reason) external {
        if (msg.sender != governance() && msg.sender != _validationModule) revert NotGovernance();
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        Status state = _stateOf(job, progress);
        if (state != Status.Submitted && state != Status.Completed) revert InvalidEscalationState(uint8(state));
        if (_disputeModule == address(0)) revert InvalidDisputeModule();
        delete _pendingEntropy[jobId];
        job.progress = progress.withState(Status.Disputed);
        IDisputeModule(_disputeModule).raiseGovernanceDispute(jobId, reason);
        emit JobDisputed(jobId, msg.sender);
        emit JobEscalatedByGovernance(jobId, msg.sender, reason);
    }

    // ------------------------------------------------------------------ internal

    function _cancelByEmployer(uint256 jobId) private {
        if (msg.sender != _jobs[jobId].employer) revert OnlyEmployer();
        if (_isBlacklisted(msg.sender)) revert BlacklistedEmployer();
        _cancel(jobId);
    }

    function _cancel(uint256 jobId) private {
        _requireNotPaused();
        Job storage job = _jobs[jobId];
        if (_stateOf(job) != Status.Created) revert CannotCancel();
        job.progress = job.progress.withState(Status.Cancelled);
        uint256 escrow = job.reward + _fee(job);
        if (escrow > 0) _stakes().refundEscrow(bytes32(jobId), job.employer, escrow);
        emit JobCancelled(jobId);
    }

    function _dispute(uint256 jobId, bytes32 evidenceHash, string memory reason) private {
        if (evidenceHash == bytes32(0) && bytes(reason).length == 0) revert EvidenceMissing();
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        address employer = job.employer;
        address agent = progress.agent();
        if (msg.sender != agent && msg.sender != employer) revert OnlyParticipant();
        Status state = progress.state();
        if (state != Status.Completed && (state != Status.Disputed || progress.success())) revert CannotDispute();
        _requireNoneBlacklisted(msg.sender, agent, employer);
        if (_disputeModule == address(0)) revert InvalidDisputeModule();
        job.progress = progress.withState(Status.Disputed);
        IDisputeModule(_disputeModule).raiseDispute(jobId, msg.sender, evidenceHash, reason);
        emit JobDisputed(jobId, msg.sender);
    }

    function _expired(Job storage job) private view returns (bool) {
        return block.timestamp > uint256(job.deadline) + _expirationGrace;
    }

    function _requireEmployerOrGovernance(Job storage job) private view {
        if (msg.sender != job.employer && msg.sender != governance()) revert OnlyEmployer();
    }
}
