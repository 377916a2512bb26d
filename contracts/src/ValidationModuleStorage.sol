// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IJobRegistry} from "./interfaces/IJobRegistry.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "./interfaces/IStakeManagerEvents.sol";
import {IValidationModuleTypes} from "./interfaces/IValidationModuleTypes.sol";
import {ValidatorPool} from "./libraries/ValidatorPool.sol";

/// @title Storage of the validation module
/// @dev The one layout of core and extension, and what both do to a round. Fields that a frequent call reads together
/// share a slot; owner, pause flag and the settings of a tally are one slot.
abstract contract ValidationModuleStorage is
    IValidationModuleTypes,
    Ownable,
    Pausable,
    ReentrancyGuardTransient
{
    /// @dev Selection and round of a job in three slots. Nonce and entropyRound outlive a round: neither repeats.
    struct Round {
        // Block whose hash the draw waits for, 0 when no draw is due.
        uint40 selectionBlock;
        uint24 entropyRound;
        uint16 contributors;
        // Members the committee has or will have, 0 when validation was not started.
        uint8 size;
        uint24 nonce;
        // What a seat locks and risks, unless the flags say that it is all of a member's stake.
        uint96 exposure;
        uint40 earlyFinalizeAt;
        uint8 flags;
        // Empty until the committee is drawn: base of the pool it came from, deadlines, the first nine seats.
        uint32 pool;
        uint40 commitDeadline;
        uint40 revealDeadline;
        uint144 seats;
        // Entropy gathered so far; once the committee is drawn, its seed.
        uint256 entropy;
    }

    struct Validator {
        uint64 bannedUntil;
        uint64 authExpiry;
        uint64 authVersion;
        bool authorized;
    }

    struct Failover {
        FailoverAction lastAction;
        uint64 extensions;
        uint64 lastExtendedTo;
        uint64 lastTriggeredAt;
        bool escalated;
    }

    uint256 internal constant MODULE_VERSION = 2;
    uint256 internal constant CONTRIBUTORS_WANTED = 2;
    uint256 internal constant DEFAULT_WINDOW = 30 minutes;
    uint256 internal constant DEFAULT_GRACE = 1 hours;
    uint256 internal constant DEFAULT_MIN = 3;
    uint256 internal constant DEFAULT_MAX = 5;
    uint256 internal constant DEFAULT_THRESHOLD = 66;
    uint256 internal constant DEFAULT_QUORUM = 67;

    /// @dev A seat is 16 bits: 14 of the member's index in the pool, whether it revealed, what it voted.
    uint256 internal constant INDEX_MASK = 0x3fff;
    uint256 internal constant REVEALED = 1 << 14;
    uint256 internal constant APPROVED = 1 << 15;
    uint256 internal constant FIRST_SEATS = 9;
    uint256 internal constant SEATS_A_WORD = 16;
    uint256 internal constant POOL_LIMIT = INDEX_MASK + 1;

    uint8 internal constant WHOLE_STAKE = 1;
    uint8 internal constant BURN_REQUIRED = 2;
    uint8 internal constant FAILED_OVER = 4;

    // With owner and pause flag: what a tally reads.
    uint32 internal _earlyFinalizeDelay;
    uint8 internal _revealQuorumPct;
    uint8 internal _minRevealValidators;
    uint8 internal _approvalThreshold;
    uint8 internal _requiredApprovals;
    uint8 internal _slashPct;
    uint16 internal _nonRevealBps;

    // What a draw reads.
    uint32 internal _commitWindow;
    uint32 internal _revealWindow;
    uint32 internal _forceFinalizeGrace;
    uint32 internal _nonRevealBanBlocks;
    uint8 internal _minValidators;
    uint8 internal _maxValidators;
    uint8 internal _validatorsPerJob;
    uint8 internal _maxValidatorsPerJob;
    bool internal _autoApproval;
    bool internal _wholeStakeLocks;
    SelectionStrategy internal _strategy;
    uint16 internal _sampleSize;
    uint16 internal _maxPoolSize;
    uint16 internal _rotation;

    address internal _jobRegistry;
    uint32 internal _poolBase;
    // Nonce of the next contract this one creates.
    uint32 internal _nextBase;
    uint32 internal _poolLength;

    address internal _identityRegistry;
    uint32 internal _authDuration;
    uint64 internal _authCacheVersion;

    address internal _stakeManager;
    address internal _reputationEngine;
    address internal _randaoCoordinator;
    address internal _pauser;
    address internal _pauserManager;

    mapping(uint256 jobId => Round) internal _rounds;
    /// @dev Seats from the tenth on, sixteen a word.
    mapping(uint256 jobId => mapping(uint256 word => uint256)) internal _moreSeats;
    mapping(uint256 jobId => mapping(address validator => bytes32)) internal _commitments;
    /// @dev Stake of each seat of a round that locks whole stakes.
    mapping(uint256 jobId => mapping(address validator => uint256)) internal _seatStakes;
    mapping(uint256 jobId => mapping(uint256 entropyRound => mapping(address => bool))) internal _contributed;
    mapping(uint256 jobId => Failover) internal _failovers;
    mapping(address validator => Validator) internal _validators;
    mapping(address validator => string) internal _subdomains;

    // ------------------------------------------------------------------ neighbours

    function _jobs() internal view returns (IJobRegistry) {
        return IJobRegistry(_jobRegistry);
    }

    function _stakes() internal view returns (IStakeManager) {
        return IStakeManager(_stakeManager);
    }

    // ------------------------------------------------------------------ seats

    /// @dev Bits of the seat at a position, which must be inside the committee; `first` is the round's own word.
    function _seat(uint256 jobId, uint256 first, uint256 position) internal view returns (uint256) {
        if (position < FIRST_SEATS) return (first >> (position * 16)) & 0xffff;
        position -= FIRST_SEATS;
        return (_moreSeats[jobId][position / SEATS_A_WORD] >> ((position % SEATS_A_WORD) * 16)) & 0xffff;
    }

    /// @dev Sets bits of a seat that are not set yet.
    function _markSeat(uint256 jobId, Round storage r, uint256 position, uint256 bits) internal {
        if (position < FIRST_SEATS) {
            r.seats |= uint144(bits << (position * 16));
            return;
        }
        position -= FIRST_SEATS;
        _moreSeats[jobId][position / SEATS_A_WORD] |= bits << ((position % SEATS_A_WORD) * 16);
    }

    /// @dev Position and bits of an account's seat in the open round.
    function _findSeat(uint256 jobId, Round storage r, address account)
        internal
        view
        returns (bool found, uint256 position, uint256 seat)
    {
        if (r.commitDeadline == 0) return (false, 0, 0);
        (uint256 size, uint256 base, uint256 first) = (r.size, r.pool, r.seats);
        for (position = 0; position < size; position++) {
            seat = _seat(jobId, first, position);
            if (ValidatorPool.entryAt(base, seat & INDEX_MASK) == account) return (true, position, seat);
        }
        return (false, 0, 0);
    }

    /// @dev Members and bits of all seats, both empty before the committee is drawn.
    function _loadSeats(uint256 jobId, Round storage r)
        internal
        view
        returns (address[] memory members, uint256[] memory seats)
    {
        uint256 size = r.commitDeadline == 0 ? 0 : r.size;
        (uint256 base, uint256 first) = (r.pool, r.seats);
        members = new address[](size);
        seats = new uint256[](size);
        for (uint256 i = 0; i < size; i++) {
            seats[i] = _seat(jobId, first, i);
            members[i] = ValidatorPool.entryAt(base, seats[i] & INDEX_MASK);
        }
    }

    /// @dev Stake that a member's seat puts at risk.
    function _stakeAtRisk(uint256 jobId, Round storage r, address member) internal view returns (uint256) {
        return r.flags & WHOLE_STAKE == 0 ? r.exposure : _seatStakes[jobId][member];
    }

    // ------------------------------------------------------------------ end of a round

    /// @dev Slashes each member by its figure and releases the rest of its seat's stake.
    function _settleStakes(
        uint256 jobId,
        Round storage r,
        address[] memory members,
        uint256[] memory slashes,
        address recipient
    ) internal {
        IStakeManager manager = _stakes();
        if (r.flags & WHOLE_STAKE == 0) {
            manager.settleValidatorRound(jobId, members, r.exposure, slashes, recipient);
            return;
        }
        for (uint256 i = 0; i < members.length; i++) {
            if (slashes[i] > 0) manager.slash(members[i], IStakeManagerEvents.Role.Validator, slashes[i], recipient);
        }
        for (uint256 i = 0; i < members.length; i++) {
            uint256 rest = _seatStakes[jobId][members[i]] - slashes[i];
            if (rest > 0) manager.unlockValidatorStake(jobId, members[i], rest);
        }
    }

    /// @dev Forgets a round but for what must not repeat. A job whose size is kept may be drawn again.
    function _clearRound(uint256 jobId, Round storage r, address[] memory members, bool keepSize) internal {
        bool whole = r.flags & WHOLE_STAKE != 0;
        if (r.flags & FAILED_OVER != 0) delete _failovers[jobId];
        for (uint256 i = 0; i < members.length; i++) {
            delete _commitments[jobId][members[i]];
            if (whole) delete _seatStakes[jobId][members[i]];
        }
        for (uint256 i = FIRST_SEATS; i < members.length; i += SEATS_A_WORD) {
            delete _moreSeats[jobId][(i - FIRST_SEATS) / SEATS_A_WORD];
        }
        Round memory cleared;
        cleared.nonce = r.nonce;
        cleared.entropyRound = r.entropyRound;
        if (keepSize) cleared.size = r.size;
        _rounds[jobId] = cleared;
    }

    /// @dev Ends a round without verdict and without penalties.
    function _dissolve(uint256 jobId, Round storage r, bool keepSize) internal {
        (address[] memory members,) = _loadSeats(jobId, r);
        if (members.length > 0) {
            _settleStakes(jobId, r, members, new uint256[](members.length), address(0));
        }
        _clearRound(jobId, r, members, keepSize);
        emit JobNonceReset(jobId);
    }

    // ------------------------------------------------------------------ settings

    /// @dev Replaces the pool by a list that was checked to fit.
    function _storePool(address[] memory list) internal {
        if (list.length > _maxPoolSize) revert PoolLimitExceeded();
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] == address(0)) revert ZeroValidatorAddress();
        }
        _poolBase = _nextBase;
        _poolLength = uint32(list.length);
        _nextBase = uint32(ValidatorPool.write(_nextBase, list));
        emit ValidatorsUpdated(list);
    }

    /// @dev Members of a committee of the regular size that the threshold asks for, rounded up.
    function _approvalTarget() internal view returns (uint8) {
        return uint8((uint256(_validatorsPerJob) * _approvalThreshold + 99) / 100);
    }

    function _clamp32(uint256 value) internal pure returns (uint32) {
        return value > type(uint32).max ? type(uint32).max : uint32(value);
    }
}
