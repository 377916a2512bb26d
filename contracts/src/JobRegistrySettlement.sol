// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAuditModule} from "./interfaces/IAuditModule.sol";
import {IReputationEngine} from "./interfaces/IReputationEngine.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {JobProgress} from "./libraries/JobMetadata.sol";
import {JobRegistryStorage} from "./JobRegistryStorage.sol";

/// @title Settlement of jobs
/// @dev What finalize in the core and the expiry calls in the extension have in common.
abstract contract JobRegistrySettlement is JobRegistryStorage {
    /// @dev Everything about the job that a settlement needs, read once.
    struct Settlement {
        uint256 jobId;
        address employer;
        address agent;
        uint256 reward;
        uint256 fee;
        uint256 stake;
        JobProgress progress;
        bool byGovernance;
        bool redirected;
    }

    /// @dev Reads the job, marks it Finalized and frees the agent's place, before any money moves.
    function _openSettlement(uint256 jobId, Job storage job, bool success) internal returns (Settlement memory s) {
        s.jobId = jobId;
        s.employer = job.employer;
        s.progress = job.progress;
        s.agent = s.progress.agent();
        s.reward = job.reward;
        s.fee = _fee(job);
        s.stake = job.stake;
        s.byGovernance = msg.sender == governance();
        job.progress = s.progress.withState(Status.Finalized);
        _activeJobs[s.agent] -= 1;
        if (success) {
            _employerStats[s.employer].successful += 1;
        } else if (!s.progress.noVerdict()) {
            _employerStats[s.employer].failed += 1;
        }
    }

    /// @dev Parties may not settle when one of them is blacklisted; governance may.
    function _requireNoneBlacklisted(address caller, address agent, address employer) internal view {
        if (_isBlacklisted(caller)) revert Blacklisted();
        if (agent != caller && _isBlacklisted(agent)) revert BlacklistedAgent();
        if (employer != caller && _isBlacklisted(employer)) revert BlacklistedEmployer();
    }

    /// @dev The treasury takes a blacklisted party's share when governance settles.
    function _payee(Settlement memory s, address party) internal view returns (address) {
        if (!s.byGovernance || _treasury == address(0) || !_isBlacklisted(party)) return party;
        s.redirected = true;
        return _treasury;
    }

    /// @dev Escrow and job stake of a job that brought nothing. Without a verdict nobody is at fault.
    function _moveFailedFunds(Settlement memory s, address recipient) internal {
        IStakeManager manager = _stakes();
        bytes32 key = bytes32(s.jobId);
        uint256 escrow = s.reward + s.fee;
        if (s.progress.noVerdict()) {
            if (escrow > 0) manager.refundEscrow(key, recipient, escrow);
            if (s.stake > 0) manager.releaseStake(s.agent, s.stake);
            return;
        }
        if (escrow > 0) manager.redistributeEscrow(key, recipient, escrow);
        if (s.stake > 0) manager.slash(s.agent, IStakeManagerEvents.Role.Agent, s.stake, recipient);
    }

    function _settleFailure(uint256 jobId, Job storage job) internal {
        Settlement memory s = _openSettlement(jobId, job, false);
        _clearCommittee(jobId, _committees[jobId][0].revealed);
        _moveFailedFunds(s, _payee(s, s.employer));
        address engine = _reputationEngine;
        if (engine != address(0) && !s.progress.reputationProcessed() && !s.progress.noVerdict()) {
            IReputationEngine(engine).onFinalize(s.agent, false, 0, 0);
        }
        _closeSettlement(s, job, false);
    }

    /// @dev The last events of a settlement.
    function _closeSettlement(Settlement memory s, Job storage job, bool success) internal {
        emit JobFinalized(s.jobId, s.agent);
        address audit = _auditModule;
        if (audit != address(0)) {
            try IAuditModule(audit).onJobFinalized(s.jobId, s.agent, success, job.resultHash) {}
            catch (bytes memory data) {
                emit AuditModuleCallbackFailed(s.jobId, data);
            }
        }
        if (s.byGovernance) emit GovernanceFinalized(s.jobId, msg.sender, s.redirected);
    }
}
