// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ReentrancyLock
/// @notice Refuses a second entry while a guarded call is under way.
/// @dev The lock is transient, so it costs no storage; it is opened again at the end of each call, so that one
/// transaction may call several times. A contract and its extension share it when they inherit in the same order.
abstract contract ReentrancyLock {
    bool private transient _entered;

    /// @notice A guarded function was entered from within another.
    error ReentrancyGuardReentrantCall();

    modifier nonReentrant() {
        _enter();
        _;
        _entered = false;
    }

    function _enter() private {
        if (_entered) revert ReentrancyGuardReentrantCall();
        _entered = true;
    }
}
