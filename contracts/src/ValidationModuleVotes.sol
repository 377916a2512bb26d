// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ValidationModuleSelection} from "./ValidationModuleSelection.sol";
import {IIdentityRegistry} from "./interfaces/IIdentityRegistry.sol";
import {IJobRegistryTypes} from "./interfaces/IJobRegistryTypes.sol";
import {IReputationEngine} from "./interfaces/IReputationEngine.sol";
import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";
import {IValidationModuleCore} from "./interfaces/IValidationModuleCore.sol";

/// @title Validation module, commitments and reveals
abstract contract ValidationModuleVotes is ValidationModuleSelection {
    bytes32 private constant DOMAIN_TYPE =
        keccak256("ValidationModule(string version,address verifyingContract,uint256 chainId)");

    /// @inheritdoc IValidationModuleCore
    bytes32 public immutable DOMAIN_SEPARATOR;

    constructor() {
        DOMAIN_SEPARATOR = keccak256(abi.encode(DOMAIN_TYPE, keccak256("1"), address(this), block.chainid));
    }

    /// @dev Whoever votes must have accepted the tax policy of the job registry.
    modifier acknowledged() {
        address policy = _jobs().taxPolicy();
        if (policy != address(0) && !ITaxPolicy(policy).hasAcknowledged(msg.sender) && msg.sender != owner()) {
            revert TaxPolicyNotAcknowledged(msg.sender);
        }
        _;
    }

    /// @inheritdoc IValidationModuleCore
    function commitValidation(
        uint256 jobId,
        bytes32 commitHash,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external {
        _commit(jobId, commitHash, subdomain, proof);
    }

    /// @inheritdoc IValidationModuleCore
    function commitVote(uint256 jobId, bytes32 commitHash, string calldata subdomain, bytes32[] calldata proof)
        external
    {
        _commit(jobId, commitHash, subdomain, proof);
    }

    /// @inheritdoc IValidationModuleCore
    function revealValidation(
        uint256 jobId,
        bool approve,
        bytes32 burnTxHash,
        bytes32 salt,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external {
        _reveal(jobId, approve, burnTxHash, salt, subdomain, proof);
    }

    /// @inheritdoc IValidationModuleCore
    function revealVote(
        uint256 jobId,
        bool approve,
        bytes32 burnTxHash,
        bytes32 salt,
        string calldata subdomain,
        bytes32[] calldata proof
    ) external {
        _reveal(jobId, approve, burnTxHash, salt, subdomain, proof);
    }

    // ------------------------------------------------------------------ internal

    function _commit(uint256 jobId, bytes32 commitHash, string calldata subdomain, bytes32[] calldata proof)
        private
        whenNotPaused
        nonReentrant
        acknowledged
    {
        if (_jobs().jobStatus(jobId) != IJobRegistryTypes.Status.Submitted) revert JobNotSubmitted();
        Round storage r = _rounds[jobId];
        // Without a round the deadline is zero.
        if (block.timestamp > r.commitDeadline) revert CommitPhaseClosed();
        if (_validators[msg.sender].bannedUntil > block.number) revert ValidatorBanned();
        _requireNotBlacklisted();
        (bool found,,) = _findSeat(jobId, r, msg.sender);
        if (!found) revert NotValidator();
        _requireIdentity(subdomain, proof);
        if (_stakeAtRisk(jobId, r, msg.sender) == 0) revert NoStake();
        if (_commitments[jobId][msg.sender] != bytes32(0)) revert AlreadyCommitted();
        _commitments[jobId][msg.sender] = commitHash;
        emit ValidationCommitted(jobId, msg.sender, commitHash, subdomain);
    }

    /// @dev A ban does not keep a member of an open round from revealing: it would only be punished again.
    function _reveal(
        uint256 jobId,
        bool approve,
        bytes32 burnTxHash,
        bytes32 salt,
        string calldata subdomain,
        bytes32[] calldata proof
    ) private whenNotPaused nonReentrant acknowledged {
        Round storage r = _rounds[jobId];
        if (block.timestamp <= r.commitDeadline) revert CommitPhaseActive();
        if (block.timestamp > r.revealDeadline) revert RevealPhaseClosed();
        (bool found, uint256 position, uint256 seat) = _findSeat(jobId, r, msg.sender);
        if (!found) revert NotValidator();
        _requireNotBlacklisted();
        _requireIdentity(subdomain, proof);
        bytes32 commitHash = _commitments[jobId][msg.sender];
        if (commitHash == bytes32(0)) revert CommitMissing();
        if (seat & REVEALED != 0) revert AlreadyRevealed();
        _requireBurnReceipt(jobId, r, burnTxHash);
        _requireOpens(jobId, r.nonce, commitHash, approve, burnTxHash, salt);
        if (_stakeAtRisk(jobId, r, msg.sender) == 0) revert NoStake();
        _markSeat(jobId, r, position, REVEALED | (approve ? APPROVED : 0));
        _noteQuorum(jobId, r);
        emit ValidationRevealed(jobId, msg.sender, approve, burnTxHash, subdomain);
    }

    function _requireNotBlacklisted() private view {
        address engine = _reputationEngine;
        if (engine != address(0) && IReputationEngine(engine).isBlacklisted(msg.sender)) {
            revert BlacklistedValidator();
        }
    }

    /// @dev A listed validator is known without asking for its name.
    function _requireIdentity(string calldata subdomain, bytes32[] calldata proof) private {
        IIdentityRegistry registry = IIdentityRegistry(_identityRegistry);
        if (address(registry) == address(0)) revert ZeroIdentityRegistry();
        if (bytes(subdomain).length == 0) revert IIdentityRegistry.EmptySubdomain();
        if (_authLive(msg.sender)) return;
        bytes32 node;
        bool viaWrapper;
        bool viaMerkle;
        if (!registry.additionalValidators(msg.sender)) {
            bool ok;
            (ok, node, viaWrapper, viaMerkle) = registry.verifyValidator(msg.sender, subdomain, proof);
            if (!ok) revert UnauthorizedValidator();
            _rememberAuth(msg.sender);
        }
        emit ValidatorIdentityVerified(msg.sender, node, subdomain, viaWrapper, viaMerkle);
    }

    /// @dev Whether a burn must be named was settled at selection; one that is named must be known.
    function _requireBurnReceipt(uint256 jobId, Round storage r, bytes32 burnTxHash) private view {
        if (burnTxHash == bytes32(0)) {
            if (r.flags & BURN_REQUIRED != 0) revert InvalidBurnReceipt();
            return;
        }
        if (!_jobs().hasBurnReceipt(jobId, burnTxHash)) revert InvalidBurnReceipt();
    }

    /// @dev The commitment binds job, round, specification, vote, burn, validator, chain and contract. The older form
    /// without validator and contract still opens.
    function _requireOpens(
        uint256 jobId,
        uint256 nonce,
        bytes32 commitHash,
        bool approve,
        bytes32 burnTxHash,
        bytes32 salt
    ) private view {
        bytes32 specHash = _jobs().getSpecHash(jobId);
        bytes32 outcome = keccak256(abi.encode(nonce, specHash, approve, burnTxHash));
        if (
            commitHash
                == keccak256(abi.encode(jobId, outcome, salt, msg.sender, block.chainid, DOMAIN_SEPARATOR))
        ) return;
        if (commitHash != keccak256(abi.encodePacked(jobId, nonce, approve, burnTxHash, salt, specHash))) {
            revert InvalidReveal();
        }
    }

    /// @dev From the reveal that reaches the quorum on, the others have a fixed time.
    function _noteQuorum(uint256 jobId, Round storage r) private {
        if (r.earlyFinalizeAt != 0) return;
        (uint256 size, uint256 first) = (r.size, r.seats);
        uint256 count;
        for (uint256 i = 0; i < size; i++) {
            if (_seat(jobId, first, i) & REVEALED != 0) count++;
        }
        if (count >= _quorumTarget(size)) r.earlyFinalizeAt = uint40(block.timestamp + _earlyFinalizeDelay);
    }

    /// @dev Members that must reveal: a share, rounded up, and no fewer than the minimum that fits the committee.
    function _quorumTarget(uint256 size) internal view returns (uint256 target) {
        target = (size * _revealQuorumPct + 99) / 100;
        uint256 least = _minRevealValidators < size ? _minRevealValidators : size;
        if (target < least) target = least;
    }
}
