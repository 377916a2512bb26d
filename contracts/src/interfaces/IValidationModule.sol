// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IValidationModuleCore} from "./IValidationModuleCore.sol";
import {IValidationModuleExtension} from "./IValidationModuleExtension.sol";

/// @title Validation module
/// @notice Everything that answers at the module's address, apart from ownership and pause state.
interface IValidationModule is IValidationModuleCore, IValidationModuleExtension {}
