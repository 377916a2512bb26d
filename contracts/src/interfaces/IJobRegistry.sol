// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryCore} from "./IJobRegistryCore.sol";
import {IJobRegistryExtension} from "./IJobRegistryExtension.sol";

/// @title Job registry
/// @notice Everything that answers at the registry's address, apart from governance and pause state.
interface IJobRegistry is IJobRegistryCore, IJobRegistryExtension {}
