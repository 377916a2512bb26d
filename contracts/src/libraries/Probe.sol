// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Probe
/// @notice Questions to contracts that may not exist or may not answer, without reverting.
library Probe {
    /// @notice Whether a module answers version() with the given number.
    function hasVersion(address module, uint256 wanted) internal view returns (bool) {
        (bool ok, uint256 answer) = ask(module, abi.encodeWithSignature("version()"));
        return ok && answer == wanted;
    }

    /// @notice Whether a token counts in 18 decimals.
    function hasEighteenDecimals(address token) internal view returns (bool) {
        (bool ok, uint256 answer) = ask(token, abi.encodeWithSignature("decimals()"));
        return ok && answer == 18;
    }

    /// @notice Whether a policy declares itself exempt of tax.
    function isTaxExempt(address policy) internal view returns (bool) {
        (bool ok, uint256 answer) = ask(policy, abi.encodeWithSignature("isTaxExempt()"));
        return ok && answer == 1;
    }

    /// @notice The fee pool that a module names, or zero.
    function feePoolOf(address module) internal view returns (address) {
        (bool ok, uint256 answer) = ask(module, abi.encodeWithSignature("feePool()"));
        return ok ? address(uint160(answer)) : address(0);
    }

    /// @notice Balance of a holder, zero when the token cannot tell.
    function balanceOf(address token, address holder) internal view returns (uint256) {
        (bool ok, uint256 answer) = ask(token, abi.encodeWithSignature("balanceOf(address)", holder));
        return ok ? answer : 0;
    }

    /// @notice What a feed reads, if it answers.
    function reading(address feed, bytes memory question) internal view returns (bool ok, int256 value) {
        uint256 answer;
        (ok, answer) = ask(feed, question);
        value = int256(answer);
    }

    /// @dev One word of answer; no code answers nothing, and so does a revert.
    function ask(address target, bytes memory question) private view returns (bool ok, uint256 answer) {
        assembly ("memory-safe") {
            ok := staticcall(gas(), target, add(question, 32), mload(question), 0, 32)
            ok := and(ok, gt(returndatasize(), 31))
            if ok { answer := mload(0) }
        }
    }
}
