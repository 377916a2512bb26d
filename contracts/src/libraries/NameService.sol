// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title NameService
/// @notice Questions to name contracts, which may be missing, foreign or hostile: none of them reverts.
/// @dev A resolver is its name's holder's choice, so each question has a gas limit and one word of answer is read.
library NameService {
    uint256 private constant GAS_LIMIT = 100_000;

    /// @notice Node of a label under a root.
    function node(bytes32 root, bytes32 labelHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(root, labelHash));
    }

    /// @notice Owner of a wrapped name.
    /// @return answered Whether the wrapper answered at all.
    function wrappedOwner(address wrapper, bytes32 name) internal view returns (bool answered, address owner) {
        return _ask(wrapper, abi.encodeWithSignature("ownerOf(uint256)", name));
    }

    /// @notice Owner of a name in the registry.
    function registryOwner(address ens, bytes32 name) internal view returns (bool answered, address owner) {
        return _ask(ens, abi.encodeWithSignature("owner(bytes32)", name));
    }

    /// @notice Address that a name resolves to, zero without a resolver.
    function resolved(address ens, bytes32 name) internal view returns (bool answered, address target) {
        address resolver;
        (answered, resolver) = _ask(ens, abi.encodeWithSignature("resolver(bytes32)", name));
        if (!answered || resolver == address(0)) return (answered, address(0));
        return _ask(resolver, abi.encodeWithSignature("addr(bytes32)", name));
    }

    /// @notice Whether a registry of attestations knows one; false when it does not answer.
    function attested(address registry, bytes32 name, uint8 role, address who) internal view returns (bool) {
        (bool answered, address word) =
            _ask(registry, abi.encodeWithSignature("isAttested(bytes32,uint8,address)", name, role, who));
        return answered && word == address(1);
    }

    function _ask(address target, bytes memory question) private view returns (bool answered, address word) {
        uint256 limit = GAS_LIMIT;
        assembly ("memory-safe") {
            answered := staticcall(limit, target, add(question, 32), mload(question), 0, 32)
            answered := and(answered, gt(returndatasize(), 31))
            if answered { word := and(mload(0), 0xffffffffffffffffffffffffffffffffffffffff) }
        }
    }
}
