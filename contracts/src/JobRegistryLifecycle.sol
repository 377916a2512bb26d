// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICertificateNFT} from "./interfaces/ICertificateNFT.sol";
import {IDisputeModule} from "./interfaces/IDisputeModule.sol";
import {IIdentityRegistry} from "./interfaces/IIdentityRegistry.sol";
import {IReputationEngine} from "./interfaces/IReputationEngine.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {IValidationModule} from "./interfaces/IValidationModule.sol";
import {JobMetadataLib, JobProgress} from "./libraries/JobMetadata.sol";
import {JobRegistrySettlement} from "./JobRegistrySettlement.sol";

/// @title Life of a job
/// @dev Posting, taking, submitting, deciding and settling; the core's entry points lead here.
abstract contract JobRegistryLifecycle is JobRegistrySettlement {
    // ------------------------------------------------------------------ posting

    function _createJob(uint256 reward, uint64 deadline, uint8 agentTypes, bytes32 specHash, string calldata uri)
        internal
        returns (uint256 jobId)
    {
        uint96 stake = _jobStake;
        uint256 pct = _feePct;
        if (reward == 0 && stake == 0) revert JobParametersUnset();
        if (reward > type(uint128).max) revert RewardOverflow();
        if (_maxReward != 0 && reward > _maxReward) revert RewardTooHigh();
        if (deadline <= block.timestamp) revert InvalidDeadline();
        if (agentTypes == 0 || agentTypes > ALL_AGENT_TYPES) revert InvalidAgentTypes();
        if (specHash == bytes32(0)) revert InvalidSpecHash();
        if (_maxDuration != 0 && deadline - block.timestamp > _maxDuration) revert DurationTooLong();
        if (pct + _validatorRewardPct > 100) revert InvalidPercentages();
        if (_isBlacklisted(msg.sender)) revert BlacklistedEmployer();

        jobId = ++_lastJobId;
        Job storage job = _jobs[jobId];
        job.employer = msg.sender;
        job.stake = stake;
        job.reward = uint128(reward);
        job.deadline = deadline;
        job.feePct = uint8(pct);
        job.agentTypes = agentTypes;
        job.uriHash = keccak256(bytes(uri));
        job.specHash = specHash;

        uint256 fee = reward * pct / 100;
        if (reward > 0) {
            if (_stakeManager == address(0)) revert InvalidStakeManager();
            _stakes().lockReward(bytes32(jobId), msg.sender, reward + fee);
            emit JobFunded(jobId, msg.sender, reward, fee);
        }
        emit JobCreated(jobId, msg.sender, address(0), reward, stake, fee, specHash, uri);
    }

    // ------------------------------------------------------------------ taking

    function _apply(uint256 jobId, string calldata subdomain, bytes32[] calldata proof) internal {
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        if (_stateOf(job, progress) != Status.Created) revert NotOpen();
        if (_isBlacklisted(msg.sender)) revert BlacklistedAgent();
        _verifyApplicant(job, subdomain, proof);
        if (_reputationEngine != address(0)) IReputationEngine(_reputationEngine).onApply(msg.sender);

        uint256 pct = _lockAgentStake(job);
        uint256 active = _activeJobs[msg.sender];
        uint256 limit = _maxActiveJobs;
        if (limit != 0 && active >= limit) revert MaxActiveJobsReached(limit);
        _activeJobs[msg.sender] = active + 1;
        job.progress = progress.withAssignment(msg.sender, block.timestamp, pct).withState(Status.Applied);

        emit ApplicationSubmitted(jobId, msg.sender, subdomain);
        emit AgentAssigned(jobId, msg.sender, subdomain);
        emit JobApplied(jobId, msg.sender, subdomain);
    }

    /// @dev An identity seen within the cache's duration under the same label is not asked for again.
    function _verifyApplicant(Job storage job, string calldata subdomain, bytes32[] calldata proof) private {
        if (bytes(subdomain).length == 0) revert EmptySubdomain();
        uint256 duration = _authCacheDuration;
        AgentAuth memory auth = _auth[msg.sender];
        bool known = duration > 0 && auth.authorized && auth.expiry > block.timestamp
            && auth.version == _authCacheVersion
            && keccak256(bytes(_subdomains[msg.sender])) == keccak256(bytes(subdomain));
        if (!known) {
            _verifyAgent(subdomain, proof);
            if (duration > 0) {
                _auth[msg.sender] = AgentAuth(true, uint64(block.timestamp + duration), _authCacheVersion);
            }
        }
        _requireAgentType(job);
    }

    /// @dev Asks the identity registry about the caller and notes its label.
    function _verifyAgent(string calldata subdomain, bytes32[] calldata proof) private {
        if (bytes(subdomain).length == 0) revert EmptySubdomain();
        address registry = _identityRegistry;
        if (registry == address(0)) revert IdentityRegistryNotSet();
        (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle) =
            IIdentityRegistry(registry).verifyAgent(msg.sender, subdomain, proof);
        if (!ok) revert NotAuthorizedAgent();
        emit AgentIdentityVerified(msg.sender, node, subdomain, viaWrapper, viaMerkle);
        if (keccak256(bytes(_subdomains[msg.sender])) != keccak256(bytes(subdomain))) {
            _subdomains[msg.sender] = subdomain;
            emit AgentSubdomainUpdated(msg.sender, subdomain);
        }
    }

    function _requireAgentType(Job storage job) private view {
        uint8 mask = job.agentTypes;
        if (mask == ALL_AGENT_TYPES) return;
        address registry = _identityRegistry;
        if (registry == address(0)) revert IdentityRegistryNotSet();
        uint256 kind = uint256(IIdentityRegistry(registry).getAgentType(msg.sender));
        if (mask & (uint256(1) << kind) == 0) revert AgentTypeNotAllowed();
    }

    /// @dev Locks the job's stake until its deadline at least, and reads the agent's payout multiplier.
    function _lockAgentStake(Job storage job) private returns (uint256 pct) {
        IStakeManager manager = _stakes();
        if (address(manager) == address(0)) return 100;
        uint256 least = _minAgentStake;
        if (least > 0) {
            uint256 actual = manager.stakeOf(msg.sender, IStakeManagerEvents.Role.Agent);
            if (actual < least) revert InsufficientAgentStake(least, actual);
        }
        uint256 stake = job.stake;
        if (stake > 0) {
            uint64 deadline = job.deadline;
            manager.lockStake(msg.sender, stake, deadline > block.timestamp ? deadline - uint64(block.timestamp) : 0);
        }
        pct = manager.getTotalPayoutPct(msg.sender);
        if (pct > type(uint8).max) pct = type(uint8).max;
    }

    // ------------------------------------------------------------------ submitting

    function _submit(
        uint256 jobId,
        bytes32 resultHash,
        string calldata resultURI,
        string calldata subdomain,
        bytes32[] calldata proof
    ) internal {
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        if (progress.state() != Status.Applied) revert InvalidJobState();
        if (msg.sender != progress.agent()) revert OnlyAgent();
        if (block.timestamp > job.deadline) revert DeadlinePassed();
        if (_isBlacklisted(msg.sender)) revert BlacklistedAgent();
        if (_isBlacklisted(job.employer)) revert BlacklistedEmployer();
        _verifyAgent(subdomain, proof);
        _requireAgentType(job);

        job.resultHash = resultHash;
        job.progress = progress.withState(Status.Submitted);
        emit ResultSubmitted(jobId, msg.sender, resultHash, resultURI, subdomain);
        emit JobSubmitted(jobId, msg.sender, resultHash, resultURI, subdomain);

        uint256 entropy =
            uint256(keccak256(abi.encode(jobId, msg.sender, resultHash, block.prevrandao, block.timestamp)));
        if (_burnRequired() && !progress.burnConfirmed()) {
            _pendingEntropy[jobId] = entropy;
            emit ValidationStartPending(jobId);
        } else {
            _startValidation(jobId, entropy);
        }
    }

    // ------------------------------------------------------------------ deciding

    function _decide(uint256 jobId, Status state, bool success, bool noVerdict) internal {
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        if (progress.state() != Status.Submitted) revert NotSubmitted();
        job.progress = progress.withState(state).withOutcome(success, noVerdict, false, block.timestamp);
    }

    /// @dev Keeps who revealed and how they voted; the module's round ends with the call that brings the result.
    function _storeCommittee(uint256 jobId, address[] calldata members) internal {
        IValidationModule module = IValidationModule(msg.sender);
        uint256 seats = module.validators(jobId).length;
        if (seats < members.length) seats = members.length;
        for (uint256 i = 0; i < members.length; i++) {
            _committees[jobId][i] = Seat({
                validator: members[i],
                approved: module.votes(jobId, members[i]),
                revealed: i == 0 ? uint16(members.length) : 0,
                seats: i == 0 ? uint16(seats) : 0
            });
        }
    }

    // ------------------------------------------------------------------ settling

    function _finalize(uint256 jobId) internal {
        Job storage job = _jobs[jobId];
        JobProgress progress = job.progress;
        address employer = job.employer;
        address agent = progress.agent();
        bool privileged = msg.sender == employer || msg.sender == governance();
        if (!privileged && msg.sender != agent) revert OnlyEmployer();
        _requireSettleable(jobId, progress, privileged);
        if (msg.sender != governance()) _requireNoneBlacklisted(msg.sender, agent, employer);
        if (progress.state() == Status.Completed && progress.success()) {
            _settleSuccess(jobId, job);
        } else {
            _settleFailure(jobId, job);
        }
    }

    /// @dev The rules are told at {IJobRegistryCore-finalize}.
    function _requireSettleable(uint256 jobId, JobProgress progress, bool privileged) private view {
        Status state = progress.state();
        if (state == Status.Completed) {
            bool waits = !privileged && progress.success() && !progress.ruled();
            if (waits && block.timestamp < uint256(progress.decidedAt()) + _settlementDelay) revert NotReady();
            return;
        }
        // A job in dispute without any outcome was escalated, and is the dispute module's alone.
        if (state != Status.Disputed || progress.success() || progress.decidedAt() == 0) revert NotReady();
        IDisputeModule module = IDisputeModule(_disputeModule);
        if (address(module) == address(0)) return;
        (, uint256 raisedAt,,,,) = module.disputes(jobId);
        if (raisedAt != 0) revert NotReady();
        if (msg.sender == progress.agent()) return;
        if (block.timestamp < uint256(progress.decidedAt()) + module.disputeWindow()) revert NotReady();
    }

    function _settleSuccess(uint256 jobId, Job storage job) private {
        Settlement memory s = _openSettlement(jobId, job, true);
        (address[] memory members, bool[] memory approvals, uint256 seats) = _loadCommittee(jobId);
        _clearCommittee(jobId, members.length);
        members = _approvers(members, approvals);

        address payee = _payee(s, s.agent);
        (uint256 base, uint256 bonus, uint256 fee) = _payOut(s, payee, members, seats);
        _checkBurn(jobId, s, base + bonus);
        if (!s.progress.reputationProcessed()) _reputeSuccess(s, members, base + bonus);
        // Whoever is paid in another's place did not earn the certificate.
        if (_certificateNFT != address(0) && payee == s.agent) {
            ICertificateNFT(_certificateNFT).mint(s.agent, jobId, job.uriHash);
        }
        emit JobPayout(jobId, payee, base, bonus, fee);
        _closeSettlement(s, job, true);
    }

    /// @dev Pays agent, fee and validators from escrow and releases the job stake.
    function _payOut(Settlement memory s, address payee, address[] memory entitled, uint256 seats)
        private
        returns (uint256 base, uint256 bonus, uint256 fee)
    {
        IStakeManager manager = _stakes();
        bytes32 key = bytes32(s.jobId);
        uint256 validatorReward = seats > 0 ? s.reward * _validatorRewardPct / 100 : 0;
        base = s.reward - validatorReward;
        fee = _feePool != address(0) ? s.fee : 0;
        if (s.reward > 0) {
            bonus = manager.finalizeJobFundsWithPct(
                key, s.employer, payee, s.progress.agentPct(), base, validatorReward, fee, _feePool, s.byGovernance
            );
        }
        if (validatorReward > 0) {
            manager.distributeValidatorRewards(key, validatorReward, entitled, seats, _payee(s, s.employer));
        }
        if (s.stake > 0) manager.releaseStake(s.agent, s.stake);
    }

    /// @dev Tells when the employer's receipt is not for what the payout should have burned.
    function _checkBurn(uint256 jobId, Settlement memory s, uint256 agentAmount) private {
        if (_stakeManager == address(0)) return;
        uint256 expected = agentAmount * _stakes().burnPct() / 100;
        uint256 confirmed = s.progress.burnConfirmed() ? _confirmedBurn[jobId] : 0;
        if (confirmed != expected) emit BurnDiscrepancy(jobId, confirmed, expected);
    }

    function _reputeSuccess(Settlement memory s, address[] memory approvers, uint256 agentAmount) private {
        IReputationEngine engine = IReputationEngine(_reputationEngine);
        if (address(engine) == address(0)) return;
        uint256 duration = block.timestamp - s.progress.assignedAt();
        engine.onFinalize(s.agent, true, agentAmount, duration);
        if (approvers.length == 0) return;
        uint256 gain = engine.calculateReputationPoints(agentAmount, duration);
        for (uint256 i = 0; i < approvers.length; i++) {
            engine.rewardValidator(approvers[i], gain);
        }
    }

    /// @dev Members who voted with the outcome, in committee order.
    function _approvers(address[] memory members, bool[] memory approvals)
        private
        pure
        returns (address[] memory entitled)
    {
        uint256 count;
        for (uint256 i = 0; i < members.length; i++) {
            if (approvals[i]) count++;
        }
        entitled = new address[](count);
        count = 0;
        for (uint256 i = 0; i < members.length; i++) {
            if (approvals[i]) entitled[count++] = members[i];
        }
    }

    // ------------------------------------------------------------------ the record

    /// @dev An agent's multiplier counts as 100 while nobody has taken the job.
    function _packMetadata(Job storage job) internal view returns (uint256) {
        JobProgress progress = job.progress;
        Status state = _stateOf(job, progress);
        JobMetadata memory m;
        if (state == Status.None) return 0;
        bool untaken = state == Status.Created || state == Status.Cancelled;
        m.state = uint8(state);
        m.success = progress.success();
        m.burnConfirmed = progress.burnConfirmed();
        m.agentTypes = job.agentTypes;
        m.feePct = job.feePct;
        m.agentPct = untaken ? 100 : uint32(progress.agentPct());
        m.deadline = job.deadline;
        m.assignedAt = progress.assignedAt();
        return JobMetadataLib.pack(m, progress.noVerdict(), progress.decidedAt());
    }
}
