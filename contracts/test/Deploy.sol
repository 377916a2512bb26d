// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistry} from "../src/interfaces/IJobRegistry.sol";
import {Test} from "./Vm.sol";

/// @notice Deployment from compiled artifacts.
interface ArtifactVm {
    function deployCode(string calldata what, bytes calldata args) external returns (address made);
}

/// @notice Puts contracts up by name: a test that creates them with `new` carries and compiles their code again.
abstract contract Deploy is Test {
    function deploy(string memory name, bytes memory args) internal returns (address) {
        return ArtifactVm(address(vm)).deployCode(string.concat(name, ".sol:", name), args);
    }

    /// @dev A registry without neighbours, with default parameters. The empty list of acknowledgers lies behind the
    /// twelve words of the head.
    function deployRegistry(address policy, address governance) internal returns (IJobRegistry) {
        address none = address(0);
        address extension = deploy("JobRegistryExtension", "");
        bytes memory modules = abi.encode(none, none, none, none, none, none, policy);
        bytes memory rest = abi.encode(uint256(0), uint96(0), uint256(12 * 32), governance, extension, uint256(0));
        return IJobRegistry(deploy("JobRegistry", bytes.concat(modules, rest)));
    }
}
