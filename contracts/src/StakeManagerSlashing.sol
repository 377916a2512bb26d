// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IFeePool} from "./interfaces/IFeePool.sol";
import {SlashSplit} from "./libraries/SlashSplit.sol";
import {StakeManagerBase} from "./StakeManagerBase.sol";

/// @title StakeManagerSlashing
/// @notice What happens to stake and escrow that are forfeit.
abstract contract StakeManagerSlashing is StakeManagerBase {
    using SafeERC20 for IERC20;

    /// @dev Which lock a slash consumes.
    enum Ledger {
        None,
        Registry,
        Validation
    }

    /// @dev Takes stake of a role and divides it. With a lock behind the amount, what the role lacks comes from the
    /// other roles, and what a foreign slash has left missing is forgiven: a settlement must not be held up by it.
    function _slash(
        address user,
        Role role,
        uint256 amount,
        address recipient,
        address[] memory validators,
        Ledger ledger
    ) internal {
        if (amount == 0) return;
        bool backed = _consumeLock(user, amount, ledger);
        uint256 part = _stakeIn(_accounts[user], role);
        if (part >= amount) {
            _slashRole(user, role, amount, recipient, validators);
            return;
        }
        if (!backed) revert InsufficientStake();
        if (part != 0) _slashRole(user, role, part, recipient, validators);
        uint256 missing = amount - part;
        for (uint256 i; i < 3 && missing != 0; ++i) {
            Role other = Role(i);
            if (other == role) continue;
            part = _stakeIn(_accounts[user], other);
            if (part > missing) part = missing;
            if (part == 0) continue;
            missing -= part;
            _slashRole(user, other, part, recipient, validators);
        }
    }

    /// @return backed whether the caller's lock covered the whole amount
    function _consumeLock(address user, uint256 amount, Ledger ledger) internal returns (bool backed) {
        if (ledger == Ledger.None) return false;
        Account storage a = _accounts[user];
        uint256 locked = ledger == Ledger.Registry ? a.registryLocked : a.validatorLocked;
        backed = amount <= locked;
        uint256 used = backed ? amount : locked;
        if (used != 0) _unlock(user, used, ledger);
    }

    /// @dev The caller has checked that the ledger holds the amount.
    function _unlock(address user, uint256 amount, Ledger ledger) internal {
        Account storage a = _accounts[user];
        if (ledger == Ledger.Registry) a.registryLocked -= uint96(amount);
        else a.validatorLocked -= uint96(amount);
        if (_lockedIn(a) == 0) a.unlockTime = 0;
        emit StakeUnlocked(user, amount);
    }

    function _slashRole(address user, Role role, uint256 amount, address recipient, address[] memory validators)
        private
    {
        uint256 held = _stakeIn(_accounts[user], role);
        _setStake(user, role, held - amount);
        _restartUnbonding(user, role, held, amount);
        SlashSplit.Shares memory s = _disburse(0, amount, recipient, validators);
        if (s.operator != 0) emit OperatorSlashShareAllocated(user, role, s.operator);
        _burn(0, s.burn);
        emit Slash(user, amount, validators.length != 0 ? validators[0] : recipient);
        emit StakeSlashed(
            user, role, recipient, _treasury, s.employer, s.treasury, s.operator, s.validator, s.burn
        );
        _emitStats(amount, s.burn);
    }

    /// @dev A slash shrinks what was announced for withdrawal in proportion and restarts its clock.
    function _restartUnbonding(address user, Role role, uint256 held, uint256 amount) private {
        Unbond storage pending = _unbonds[user];
        if (pending.unlockAt == 0) return;
        if (pending.role == role) {
            uint256 rest = uint256(pending.amount) * (held - amount) / held;
            if (rest == 0) {
                delete _unbonds[user];
                return;
            }
            pending.amount = uint128(rest);
        }
        pending.unlockAt = uint64(block.timestamp + _settings.unbondingPeriod);
    }

    /// @dev Settles escrow of a failed job through the split.
    function _penalizeEscrow(bytes32 jobId, address recipient, uint256 amount, address[] memory validators) internal {
        SlashSplit.Shares memory s = _disburse(jobId, amount, recipient, validators);
        _burn(jobId, s.burn);
        emit EscrowPenaltyApplied(
            jobId, recipient, amount, s.employer, s.treasury, s.operator, s.validator, s.burn
        );
        _emitStats(amount, s.burn);
    }

    /// @dev Pays out every share but the one to burn, and returns the shares as they came to be.
    function _disburse(bytes32 jobId, uint256 amount, address recipient, address[] memory validators)
        private
        returns (SlashSplit.Shares memory s)
    {
        address bank = _treasury;
        if (bank != address(0) && !_treasuryAllowed[bank]) revert InvalidTreasury();
        s = SlashSplit.split(_settings.slash, amount);
        if (s.validator != 0) {
            uint256 paid = _rewardByStake(jobId, validators, s.validator);
            s.treasury += s.validator - paid;
            s.validator = paid;
        }
        if (bank == address(0)) {
            s.burn += s.treasury;
            s.treasury = 0;
        }
        if (s.employer != 0) _payRecipient(recipient, s.employer);
        if (s.treasury != 0) _token().safeTransfer(bank, s.treasury);
        if (s.operator != 0) _setOperatorPool(_operatorPool + s.operator);
    }

    function _payRecipient(address recipient, uint256 amount) private {
        if (recipient == address(0)) revert InvalidRecipient();
        _token().safeTransfer(recipient, amount);
        if (recipient == _feePool) IFeePool(recipient).depositFee(amount);
    }

    /// @return paid what was shared over the validators in proportion to their Validator stake
    function _rewardByStake(bytes32 jobId, address[] memory validators, uint256 sum) private returns (uint256 paid) {
        uint256 all;
        for (uint256 i; i < validators.length; ++i) {
            all += _accounts[validators[i]].validatorStake;
        }
        if (all == 0) return 0;
        for (uint256 i; i < validators.length; ++i) {
            address validator = validators[i];
            uint256 part = sum * _accounts[validator].validatorStake / all;
            if (part == 0) continue;
            paid += part;
            _token().safeTransfer(validator, part);
            emit RewardValidator(validator, part, jobId);
        }
    }

    function _emitStats(uint256 amount, uint256 burned) internal {
        emit SlashingStats(block.timestamp, 0, burned, amount - burned, burned * 1e18 / amount);
    }
}
