// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title SlashSplit
/// @notice How a slashed amount is divided. Percentages are whole percents up to 100, basis points in hundreds above.
library SlashSplit {
    /// @dev As set by governance, not normalised.
    struct Percentages {
        uint16 employer;
        uint16 treasury;
        uint16 operator;
        uint16 validator;
        uint16 burn;
    }

    struct Shares {
        uint256 employer;
        uint256 treasury;
        uint256 operator;
        uint256 validator;
        uint256 burn;
    }

    uint256 private constant FULL = 10_000;

    /// @notice A stored percentage in basis points.
    function toBps(uint256 pct) internal pure returns (uint256) {
        return pct > 100 ? pct : pct * 100;
    }

    /// @notice Whether a value is a whole percent or basis points that make one.
    function isValid(uint256 pct) internal pure returns (bool) {
        return pct <= 100 || (pct <= FULL && pct % 100 == 0);
    }

    /// @notice Whether every percentage is valid and the parts that share the base do not exceed it.
    function isValid(Percentages memory p) internal pure returns (bool) {
        if (!isValid(p.employer) || !isValid(p.treasury) || !isValid(p.operator)) return false;
        if (!isValid(p.validator) || !isValid(p.burn)) return false;
        return toBps(p.employer) + toBps(p.treasury) + toBps(p.operator) + toBps(p.burn) <= FULL;
    }

    /// @notice Divides an amount: validators come first, the others share the rest, dust is burned.
    function split(Percentages memory p, uint256 amount) internal pure returns (Shares memory s) {
        s.validator = amount * toBps(p.validator) / FULL;
        uint256 base = amount - s.validator;
        s.employer = base * toBps(p.employer) / FULL;
        s.treasury = base * toBps(p.treasury) / FULL;
        s.operator = base * toBps(p.operator) / FULL;
        s.burn = base - s.employer - s.treasury - s.operator;
    }
}
