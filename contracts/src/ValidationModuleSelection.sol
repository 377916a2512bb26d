// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ValidationModuleStorage} from "./ValidationModuleStorage.sol";
import {IIdentityRegistry} from "./interfaces/IIdentityRegistry.sol";
import {IJobRegistryTypes} from "./interfaces/IJobRegistryTypes.sol";
import {IRandaoCoordinator} from "./interfaces/IRandaoCoordinator.sol";
import {IReputationEngine} from "./interfaces/IReputationEngine.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {IValidationModuleCore} from "./interfaces/IValidationModuleCore.sol";
import {ValidatorPool} from "./libraries/ValidatorPool.sol";

/// @title Validation module, the choice of committees
/// @dev A draw probes the pool in a random order without repeating an entry and takes the first that are eligible,
/// so its cost follows the size of the committee, not of the pool. Every eligible entry is equally likely.
abstract contract ValidationModuleSelection is IValidationModuleCore, ValidationModuleStorage {
    /// @dev A draw under way.
    struct Draw {
        uint24 nonce;
        uint256 seed;
        uint256 base;
        uint256 length;
        // The part of the pool that is drawn from.
        uint256 first;
        uint256 width;
        uint256 exposure;
        address[] members;
        uint256[] indexes;
        uint256 count;
    }

    /// @inheritdoc IValidationModuleCore
    function start(uint256 jobId, uint256 entropy) external whenNotPaused returns (address[] memory) {
        if (msg.sender != _jobRegistry) revert OnlyJobRegistry();
        uint256 pool = _poolLength;
        if (pool < _minValidators) revert ValidatorPoolTooSmall();
        Round storage r = _rounds[jobId];
        if (r.commitDeadline != 0) revert ValidatorsAlreadySelected();
        uint256 size = _validatorsPerJob;
        if (size < _minValidators) size = _minValidators;
        if (size > _maxValidators) size = _maxValidators;
        if (size > _maxValidatorsPerJob) size = _maxValidatorsPerJob;
        if (size > pool) size = pool;
        r.size = uint8(size);
        _openSelection(r, msg.sender, entropy);
        return new address[](0);
    }

    /// @inheritdoc IValidationModuleCore
    function selectValidators(uint256 jobId, uint256 entropy)
        external
        whenNotPaused
        nonReentrant
        returns (address[] memory selected)
    {
        if (_jobs().jobStatus(jobId) != IJobRegistryTypes.Status.Submitted) revert JobNotSubmitted();
        (bool burnRequired, bool burnSatisfied) = _jobs().burnEvidenceStatus(jobId);
        if (burnRequired && !burnSatisfied) revert BurnEvidenceIncomplete();
        Round storage r = _rounds[jobId];
        if (r.size == 0) revert JobNotSubmitted();
        if (r.commitDeadline != 0) revert ValidatorsAlreadySelected();
        if (_identityRegistry == address(0)) revert ZeroIdentityRegistry();
        (bool due, uint256 gathered, bytes32 targetHash) = _gather(jobId, r, entropy);
        if (!due) return selected;
        return _select(jobId, r, gathered, targetHash, burnRequired);
    }

    // ------------------------------------------------------------------ entropy

    /// @dev Begins to gather entropy with one contributor; the draw is due after the next block.
    function _openSelection(Round storage r, address contributor, uint256 entropy) private {
        r.entropyRound++;
        r.contributors = 1;
        r.selectionBlock = uint40(block.number + 1);
        r.entropy = _contribution(contributor, entropy);
    }

    function _restart(uint256 jobId, Round storage r, uint256 entropy) private {
        _openSelection(r, msg.sender, entropy);
        _contributed[jobId][r.entropyRound][msg.sender] = true;
    }

    /// @dev Takes a contribution.
    /// @return due Whether the committee can be drawn, with the entropy and the block hash given.
    function _gather(uint256 jobId, Round storage r, uint256 entropy)
        private
        returns (bool due, uint256 gathered, bytes32 targetHash)
    {
        uint256 target = r.selectionBlock;
        if (target == 0) {
            _restart(jobId, r, entropy);
            return (false, 0, 0);
        }
        bool known = _contributed[jobId][r.entropyRound][msg.sender];
        gathered = r.entropy;
        if (block.number <= target) {
            r.entropy = gathered ^ _contribution(msg.sender, entropy);
            if (!known) {
                _contributed[jobId][r.entropyRound][msg.sender] = true;
                if (r.contributors < type(uint16).max) r.contributors++;
            }
            return (false, 0, 0);
        }
        bool enough = r.contributors >= CONTRIBUTORS_WANTED;
        if (!enough && !known) {
            gathered ^= _contribution(msg.sender, entropy);
            enough = true;
        }
        targetHash = blockhash(target);
        if (!enough || targetHash == bytes32(0)) {
            _restart(jobId, r, entropy);
            emit SelectionReset(jobId);
            return (false, 0, 0);
        }
        return (true, gathered, targetHash);
    }

    function _contribution(address contributor, uint256 entropy) private pure returns (uint256) {
        return uint256(keccak256(abi.encodePacked(contributor, entropy)));
    }

    // ------------------------------------------------------------------ draw

    function _select(uint256 jobId, Round storage r, uint256 gathered, bytes32 targetHash, bool burnRequired)
        private
        returns (address[] memory)
    {
        IStakeManager manager = _stakes();
        if (address(manager) == address(0)) revert StakeManagerNotSet();
        Draw memory draw;
        uint256 random = _random();
        draw.nonce = r.nonce + 1;
        draw.seed = _seed(jobId, draw.nonce, gathered, random, targetHash);
        emit SelectionSeedRecorded(jobId, bytes32(draw.seed));
        draw.exposure = manager.roleMinimumStake(IStakeManagerEvents.Role.Validator);
        if (draw.exposure == 0) draw.exposure = manager.minStake();
        if (draw.exposure > type(uint96).max) draw.exposure = type(uint96).max;
        _openWindow(draw, r.size, uint256(keccak256(abi.encodePacked(random, targetHash))));
        _drawMembers(draw, r.size);
        _openRound(jobId, r, draw, burnRequired);
        _lockStakes(jobId, draw, manager);
        emit ValidatorsSelected(jobId, draw.members);
        return draw.members;
    }

    /// @dev What the block's proposer announced; chains without that give the hashes of the last blocks.
    function _random() private view returns (uint256) {
        if (block.prevrandao != 0) return block.prevrandao;
        return uint256(
            keccak256(abi.encodePacked(blockhash(block.number - 1), blockhash(block.number - 2), msg.sender))
        );
    }

    function _seed(uint256 jobId, uint256 nonce, uint256 gathered, uint256 random, bytes32 targetHash)
        private
        view
        returns (uint256)
    {
        address coordinator = _randaoCoordinator;
        uint256 further = coordinator == address(0) ? 0 : IRandaoCoordinator(coordinator).random(bytes32(jobId));
        return
            uint256(keccak256(abi.encode(jobId, nonce, gathered, random, targetHash, address(this), further)));
    }

    /// @dev Sets the part of the pool to draw from: a window that moves on from draw to draw, or all of it.
    function _openWindow(Draw memory draw, uint256 size, uint256 chance) private {
        uint256 length = _poolLength;
        if (length == 0) revert InsufficientValidators();
        if (length > _maxPoolSize) revert PoolLimitExceeded();
        uint256 sample = _sampleSize;
        if (size > sample) revert SampleSizeTooSmall();
        draw.base = _poolBase;
        draw.length = length;
        draw.width = length;
        if (_strategy == SelectionStrategy.Reservoir || sample >= length) return;
        draw.width = sample;
        draw.first = (_rotation + chance % length) % length;
        uint256 rotation = (draw.first + sample) % length;
        _rotation = uint16(rotation);
        emit ValidatorPoolRotationUpdated(rotation);
    }

    /// @dev Walks a random permutation of the window, made up as far as it is needed.
    function _drawMembers(Draw memory draw, uint256 size) private {
        draw.members = new address[](size);
        draw.indexes = new uint256[](size);
        // What a swap brought to each place, plus one; zero for what was there from the start.
        uint256[] memory moved = new uint256[](draw.width);
        for (uint256 k = 0; k < draw.width && draw.count < size; k++) {
            uint256 j = k + uint256(keccak256(abi.encode(draw.seed, k))) % (draw.width - k);
            uint256 picked = moved[j] == 0 ? j : moved[j] - 1;
            moved[j] = moved[k] == 0 ? k + 1 : moved[k];
            uint256 index = (draw.first + picked) % draw.length;
            address candidate = ValidatorPool.entryAt(draw.base, index);
            if (_isMember(draw, candidate) || !_isEligible(candidate, draw.exposure)) continue;
            draw.members[draw.count] = candidate;
            draw.indexes[draw.count] = index;
            draw.count++;
        }
        if (draw.count < size) revert InsufficientValidators();
    }

    /// @dev A pool may hold an address twice; a committee may not.
    function _isMember(Draw memory draw, address candidate) private pure returns (bool) {
        for (uint256 i = 0; i < draw.count; i++) {
            if (draw.members[i] == candidate) return true;
        }
        return false;
    }

    function _isEligible(address candidate, uint256 exposure) private returns (bool) {
        if (_validators[candidate].bannedUntil > block.number) return false;
        IStakeManager manager = _stakes();
        if (_wholeStakeLocks) exposure = manager.stakeOf(candidate, IStakeManagerEvents.Role.Validator);
        if (exposure == 0 || manager.drawableStake(candidate, exposure) == 0) return false;
        address engine = _reputationEngine;
        if (engine != address(0) && IReputationEngine(engine).isBlacklisted(candidate)) return false;
        return _isKnown(candidate);
    }

    /// @dev A listed validator needs no label; any other is asked for under the label it set.
    function _isKnown(address candidate) private returns (bool) {
        if (_authLive(candidate)) return true;
        IIdentityRegistry registry = IIdentityRegistry(_identityRegistry);
        if (registry.additionalValidators(candidate)) return true;
        string memory label = _subdomains[candidate];
        if (bytes(label).length == 0) return false;
        try registry.verifyValidator(candidate, label, new bytes32[](0)) returns (bool ok, bytes32, bool, bool) {
            if (ok) _rememberAuth(candidate);
            return ok;
        } catch {
            return false;
        }
    }

    /// @dev Writes the round's slots once each, from memory.
    function _openRound(uint256 jobId, Round storage r, Draw memory draw, bool burnRequired) private {
        Round memory opened = r;
        opened.selectionBlock = 0;
        opened.nonce = draw.nonce;
        opened.exposure = uint96(draw.exposure);
        opened.flags = (_wholeStakeLocks ? WHOLE_STAKE : 0) | (burnRequired ? BURN_REQUIRED : 0);
        opened.entropy = draw.seed;
        opened.pool = uint32(draw.base);
        uint256 commitDeadline = block.timestamp + _commitWindow;
        opened.commitDeadline = uint40(commitDeadline);
        opened.revealDeadline = uint40(commitDeadline + _revealWindow);
        uint256 seats;
        for (uint256 i = 0; i < draw.count; i++) {
            if (i < FIRST_SEATS) seats |= draw.indexes[i] << (i * 16);
            else _markSeat(jobId, r, i, draw.indexes[i]);
        }
        opened.seats = uint144(seats);
        _rounds[jobId] = opened;
    }

    function _lockStakes(uint256 jobId, Draw memory draw, IStakeManager manager) private {
        uint64 duration = uint64(_commitWindow) + _revealWindow + _forceFinalizeGrace;
        if (!_wholeStakeLocks) {
            manager.lockValidatorStakes(jobId, draw.members, draw.exposure, duration);
            return;
        }
        for (uint256 i = 0; i < draw.count; i++) {
            address member = draw.members[i];
            uint256 stake = manager.stakeOf(member, IStakeManagerEvents.Role.Validator);
            _seatStakes[jobId][member] = stake;
            manager.lockValidatorStake(jobId, member, stake, duration);
        }
    }

    // ------------------------------------------------------------------ remembered identity

    function _authLive(address validator) internal view returns (bool) {
        if (_authDuration == 0) return false;
        Validator storage v = _validators[validator];
        return v.authorized && v.authVersion == _authCacheVersion && v.authExpiry > block.timestamp;
    }

    function _rememberAuth(address validator) internal {
        if (_authDuration == 0) return;
        Validator storage v = _validators[validator];
        v.authorized = true;
        v.authVersion = _authCacheVersion;
        v.authExpiry = uint64(block.timestamp) + _authDuration;
    }
}
