// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ValidatorPool
/// @notice Keeps a list of addresses as the code of contracts, 20 bytes each, so that reading one costs no storage.
/// @dev A list is the code of consecutive contracts that one creator made; its base is the creator's nonce at the
/// first. Only the creator itself can read it, since the addresses follow from creator and nonce.
library ValidatorPool {
    /// @dev Addresses in one contract: with the leading stop byte they stay under 24,576 bytes of code.
    uint256 private constant CHUNK = 1228;

    error PoolNotStored();

    /// @notice Writes a list and returns the nonce after its last contract.
    /// @param base nonce of the next contract that this one will create
    function write(uint256 base, address[] memory list) internal returns (uint256 next) {
        next = base;
        for (uint256 from = 0; from < list.length; from += CHUNK) {
            uint256 count = list.length - from < CHUNK ? list.length - from : CHUNK;
            if (_create(_chunk(list, from, count)) != _addressAt(next)) revert PoolNotStored();
            next++;
        }
    }

    /// @notice Reads an entry of the list with the given base; the index must be inside the list.
    function entryAt(uint256 base, uint256 index) internal view returns (address entry) {
        address chunk = _addressAt(base + index / CHUNK);
        uint256 offset = 1 + (index % CHUNK) * 20;
        assembly ("memory-safe") {
            mstore(0, 0)
            extcodecopy(chunk, 12, offset, 20)
            entry := mload(0)
        }
    }

    /// @dev Creation code that returns a stop byte and the packed addresses.
    function _chunk(address[] memory list, uint256 from, uint256 count) private pure returns (bytes memory code) {
        uint256 size = 1 + count * 20;
        // push2 size, dup1, push1 10, returndatasize, codecopy, returndatasize, return; the header is 10 bytes long.
        bytes memory header = abi.encodePacked(hex"61", uint16(size), hex"80600a3d393df3");
        // Twelve bytes longer than what is created, for the tail of the last word.
        code = new bytes(header.length + size + 12);
        assembly ("memory-safe") {
            mstore(code, sub(mload(code), 12))
            let to := add(code, 32)
            mcopy(to, add(header, 32), mload(header))
            to := add(add(to, mload(header)), 1)
            let source := add(add(list, 32), mul(from, 32))
            for { let i := 0 } lt(i, count) { i := add(i, 1) } {
                // The tail of each word is overwritten by the next one; the last one's falls into the padding.
                mstore(to, shl(96, mload(add(source, mul(i, 32)))))
                to := add(to, 20)
            }
        }
    }

    function _create(bytes memory code) private returns (address made) {
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
    }

    /// @dev Address of the contract that this one creates with a nonce: the hash of the RLP list of both, which is
    /// short enough for one word.
    function _addressAt(uint256 nonce) private view returns (address made) {
        uint256 word = uint256(uint160(address(this))) << 80;
        uint256 length = 23;
        if (nonce < 0x80) {
            word |= (0xd694 << 240) | (nonce << 72);
        } else if (nonce < 0x100) {
            (word, length) = (word | (0xd794 << 240) | (0x81 << 72) | (nonce << 64), 24);
        } else if (nonce < 0x10000) {
            (word, length) = (word | (0xd894 << 240) | (0x82 << 72) | (nonce << 56), 25);
        } else {
            (word, length) = (word | (0xd994 << 240) | (0x83 << 72) | (nonce << 48), 26);
        }
        assembly ("memory-safe") {
            mstore(0, word)
            made := and(keccak256(0, length), 0xffffffffffffffffffffffffffffffffffffffff)
        }
    }
}
