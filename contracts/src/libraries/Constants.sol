// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Where the token lives on every chain that does not name another one at deployment.
address constant AGIALPHA_TOKEN = 0xA61a3B3a130a9c20768EEBF97E21515A6046a1fA;

/// @dev Interface generation that modules of one suite share.
uint256 constant MODULE_VERSION = 2;
