// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IAGIALPHA} from "./interfaces/IAGIALPHA.sol";
import {IFeePool} from "./interfaces/IFeePool.sol";
import {IJobRegistryCore} from "./interfaces/IJobRegistryCore.sol";
import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";
import {Probe} from "./libraries/Probe.sol";
import {StakeManagerStorage} from "./StakeManagerStorage.sol";

/// @title StakeManagerBase
/// @notice How stake moves in and out: what the stake manager and its extension have in common.
abstract contract StakeManagerBase is StakeManagerStorage {
    using SafeERC20 for IERC20;

    modifier onlyJobRegistry() {
        if (msg.sender != _jobRegistry) revert OnlyJobRegistry();
        _;
    }

    modifier taxAcknowledged(address account) {
        _requireAcknowledged(account);
        _;
    }

    /// @dev An immutable in the manager, a stored address in the extension.
    function _token() internal view virtual returns (IERC20);

    function _requireAcknowledged(address account) internal view {
        if (account == governance() || _jobRegistry == address(0)) return;
        address policy = IJobRegistryCore(_jobRegistry).taxPolicy();
        if (policy != address(0) && !ITaxPolicy(policy).hasAcknowledged(account)) {
            revert TaxPolicyNotAcknowledged(account);
        }
    }

    // --- accounts -----------------------------------------------------------------------------------------------

    function _stakeIn(Account storage a, Role role) internal view returns (uint256) {
        if (role == Role.Agent) return a.agentStake;
        return role == Role.Validator ? a.validatorStake : a.platformStake;
    }

    function _boostIn(Account storage a, Role role) internal view returns (uint256) {
        if (role == Role.Agent) return a.agentBoost;
        return role == Role.Validator ? a.validatorBoost : a.platformBoost;
    }

    function _totalIn(Account storage a) internal view returns (uint256) {
        return uint256(a.agentStake) + a.validatorStake + a.platformStake;
    }

    function _lockedIn(Account storage a) internal view returns (uint256) {
        return uint256(a.validatorLocked) + a.registryLocked;
    }

    /// @dev Whether unlocked stake covers an amount. Platform stake has a slot of its own and is read only if needed.
    function _covers(Account storage a, uint256 amount) internal view returns (bool) {
        uint256 locked = _lockedIn(a);
        uint256 held = uint256(a.validatorStake) + a.agentStake;
        if (held >= locked && held - locked >= amount) return true;
        held += a.platformStake;
        return held >= locked && held - locked >= amount;
    }

    function _minimum(Role role) internal view returns (uint256) {
        uint256 own = _roleMinimums[role];
        return own == 0 ? _minStake : own;
    }

    /// @dev Sets a stake and counts it again in the totals, with the holder's present payout percentage.
    function _setStake(address user, Role role, uint256 next) internal {
        Account storage a = _accounts[user];
        RoleTotal storage total = _totals[role];
        uint256 previous = _stakeIn(a, role);
        uint256 counted = _boosted(previous, _boostIn(a, role));
        uint256 boost = _payoutPct(user) - 100;
        // Totals hold the sum of what is counted for each account, so neither line can underflow; 2^32 accounts of
        // the largest stake would have to exist for an overflow.
        total.stake = uint128(total.stake + next - previous);
        total.boosted = uint128(total.boosted + _boosted(next, boost) - counted);
        if (role == Role.Agent) {
            (a.agentStake, a.agentBoost) = (uint96(next), uint8(boost));
        } else if (role == Role.Validator) {
            (a.validatorStake, a.validatorBoost) = (uint96(next), uint8(boost));
        } else {
            (a.platformStake, a.platformBoost) = (uint96(next), uint8(boost));
        }
        address pool = _stakeListener();
        if (pool.code.length != 0) {
            // A faulty fee pool must not hold stakes back. Nobody can make a sound one fail by sparing gas: the 64th
            // part that would be left does not carry the rest of the call.
            try IFeePool(pool).stakeChanged(user, role, counted) {} catch {}
        }
    }

    /// @dev Stakers earn from the pool that job fees go to, even when nobody has told this contract of it.
    function _stakeListener() internal view returns (address pool) {
        pool = _feePool;
        if (pool == address(0)) pool = Probe.feePoolOf(_jobRegistry);
    }

    function _boosted(uint256 stake, uint256 boost) internal pure returns (uint256) {
        return stake * (100 + boost) / 100;
    }

    /// @dev Best payout percentage of the AGI types that an account holds, from 100 up to the cap.
    function _payoutPct(address user) internal view returns (uint256 pct) {
        pct = 100;
        uint256 count = _agiTypes.length;
        if (count == 0) return pct;
        uint256 cap = _settings.maxTotalPayoutPct;
        for (uint256 i; i < count; ++i) {
            AGIType storage kind = _agiTypes[i];
            uint256 own = kind.payoutPct;
            if (own > pct && Probe.balanceOf(kind.nft, user) != 0) pct = own;
        }
        if (pct > cap) pct = cap;
    }

    function _emitParameters() internal {
        Settings memory s = _settings;
        emit ParametersUpdated(
            _minStake,
            s.slash.employer,
            s.slash.treasury,
            s.slash.operator,
            s.slash.validator,
            s.slash.burn,
            s.feePct,
            s.burnPct,
            s.validatorRewardPct
        );
    }

    // --- deposits and withdrawals -------------------------------------------------------------------------------

    function _deposit(address payer, address user, Role role, uint256 amount) internal {
        if (user == address(0)) revert InvalidUser();
        if (amount == 0) revert InvalidAmount();
        if (_jobRegistry == address(0)) revert JobRegistryNotSet();
        Account storage a = _accounts[user];
        uint256 room = type(uint96).max - _totalIn(a);
        if (amount > room) revert MaxStakeExceeded();
        uint256 next = _stakeIn(a, role) + amount;
        if (next < _minimum(role)) revert BelowMinimumStake();
        uint256 cap = _maxStakePerAddress;
        if (cap != 0 && _totalIn(a) + amount > cap) revert MaxStakeExceeded();
        _setStake(user, role, next);
        _token().safeTransferFrom(payer, address(this), amount);
        emit StakeDeposited(user, role, amount);
    }

    function _withdraw(address user, Role role, uint256 amount) internal {
        uint256 rest = _checkWithdrawal(user, role, amount);
        _setStake(user, role, rest);
        Unbond storage pending = _unbonds[user];
        // What was announced can never be more than is there, or it could not be taken out and would block the next.
        if (pending.unlockAt != 0 && pending.role == role && pending.amount > rest) {
            if (rest == 0) delete _unbonds[user];
            else pending.amount = uint128(rest);
        }
        _token().safeTransfer(user, amount);
        emit StakeWithdrawn(user, role, amount);
    }

    /// @return rest what the role keeps; nothing that a lock needs may leave
    function _checkWithdrawal(address user, Role role, uint256 amount) internal view returns (uint256 rest) {
        Account storage a = _accounts[user];
        uint256 held = _stakeIn(a, role);
        if (amount > held) revert InsufficientStake();
        rest = held - amount;
        if (rest != 0 && rest < _minimum(role)) revert BelowMinimumStake();
        if (_lockedIn(a) != 0 && !_covers(a, amount)) revert InsufficientLocked();
    }

    // --- payments -----------------------------------------------------------------------------------------------

    /// @dev Takes an amount out of a job's escrow.
    function _takeEscrow(bytes32 jobId, uint256 amount) internal {
        uint256 held = _escrows[jobId];
        if (amount > held) revert InsufficientEscrow();
        _escrows[jobId] = held - amount;
    }

    function _payFee(bytes32 jobId, address pool, uint256 amount) internal {
        _token().safeTransfer(pool, amount);
        IFeePool(pool).depositFee(amount);
        emit StakeReleased(jobId, pool, amount);
    }

    function _burn(bytes32 jobId, uint256 amount) internal {
        if (amount == 0) return;
        try IAGIALPHA(address(_token())).burn(amount) {}
        catch {
            revert TokenNotBurnable();
        }
        emit TokensBurned(jobId, amount);
    }

    function _setOperatorPool(uint256 balance) internal {
        _operatorPool = balance;
        emit RewardPoolUpdated(balance);
    }

    /// @dev What the operator pool adds to a reward: what is asked, as far as the pool goes.
    function _takeBonus(uint256 asked) internal returns (uint256 bonus) {
        uint256 pool = _operatorPool;
        bonus = asked < pool ? asked : pool;
        if (bonus != 0) _setOperatorPool(pool - bonus);
    }

    struct Payment {
        bytes32 jobId;
        address employer;
        address agent;
        uint256 agentPct;
        uint256 reward;
        uint256 validatorReward;
        uint256 fee;
        address feePool;
    }

    /// @dev Pays agent and fee pool of a successful job; the validators' part stays in escrow, the rest that nobody
    /// is owed goes to the operator pool.
    function _finalizeJob(Payment memory p) internal returns (uint256 bonus) {
        uint256 held = _escrows[p.jobId];
        if (held < p.validatorReward) revert InsufficientEscrow();
        uint256 available = held - p.validatorReward;
        if (p.feePool == address(0)) p.fee = 0;
        if (p.reward > available) p.reward = available;
        if (p.fee > available - p.reward) p.fee = available - p.reward;
        _escrows[p.jobId] = p.validatorReward;
        emit JobFundsFinalized(p.jobId, p.employer);

        uint256 gross = p.agentPct == 0 ? p.reward : p.reward * p.agentPct / 100;
        uint256 used = gross;
        if (gross > p.reward) {
            bonus = _takeBonus(gross - p.reward);
            used = p.reward;
            gross = used + bonus;
        }
        uint256 surplus = available - used - p.fee;
        if (surplus != 0) _setOperatorPool(_operatorPool + surplus);

        uint256 burned = gross * _settings.burnPct / 100;
        if (gross > burned) {
            _token().safeTransfer(p.agent, gross - burned);
            emit RewardPaid(p.jobId, p.agent, gross - burned);
        }
        if (p.fee != 0) _payFee(p.jobId, p.feePool, p.fee);
        _burn(p.jobId, burned);
    }

    /// @dev Pays a sum to accounts by payout percentage; what rounding leaves goes to the first of the heaviest.
    function _payByPct(bytes32 jobId, address[] memory to, uint256 sum) internal {
        uint256[] memory pcts = new uint256[](to.length);
        uint256 all;
        uint256 heaviest;
        for (uint256 i; i < to.length; ++i) {
            uint256 pct = _payoutPct(to[i]);
            (pcts[i], all) = (pct, all + pct);
            if (pct > pcts[heaviest]) heaviest = i;
        }
        uint256 dust = sum;
        for (uint256 i; i < to.length; ++i) {
            dust -= sum * pcts[i] / all;
        }
        for (uint256 i; i < to.length; ++i) {
            uint256 part = sum * pcts[i] / all;
            if (i == heaviest) part += dust;
            if (part == 0) continue;
            _token().safeTransfer(to[i], part);
            emit RewardPaid(jobId, to[i], part);
        }
    }
}
