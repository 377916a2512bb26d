// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice The cheat codes of the test runner that this suite uses.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function warp(uint256 timestamp) external;
    function roll(uint256 blockNumber) external;
    function prevrandao(bytes32 value) external;
    function setBlockhash(uint256 blockNumber, bytes32 hash) external;
    function chainId(uint256 id) external;
    function deal(address who, uint256 balance) external;
    function etch(address who, bytes calldata code) external;
    function load(address who, bytes32 slot) external view returns (bytes32);
    function store(address who, bytes32 slot, bytes32 value) external;
    function prank(address sender) external;
    function startPrank(address sender) external;
    function stopPrank() external;
    function addr(uint256 privateKey) external pure returns (address);
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function label(address who, string calldata name) external;
    function assume(bool condition) external pure;
    function expectRevert() external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
    function expectEmit() external;
    function expectEmit(address emitter) external;
    function expectEmit(bool topic1, bool topic2, bool topic3, bool data) external;
    function expectEmit(bool topic1, bool topic2, bool topic3, bool data, address emitter) external;
    function expectCall(address callee, bytes calldata data) external;
    function expectCall(address callee, bytes calldata data, uint64 count) external;
    function mockCall(address callee, bytes calldata data, bytes calldata result) external;
    function mockCallRevert(address callee, bytes calldata data, bytes calldata reason) external;
    function clearMockedCalls() external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory logs);
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool ok);
    function cool(address target) external;
    function getBlockNumber() external view returns (uint256);
    function getBlockTimestamp() external view returns (uint256);
    function toString(uint256 value) external pure returns (string memory);
    function toString(address value) external pure returns (string memory);
    function toString(bytes32 value) external pure returns (string memory);
    function snapshotValue(string calldata name, uint256 value) external;
    function lastCallGas() external view returns (Gas memory gas);

    struct Gas {
        uint64 gasLimit;
        uint64 gasTotalUsed;
        uint64 gasMemoryUsed;
        int64 gasRefunded;
        uint64 gasRemaining;
    }
}

/// @notice Base of every test: the cheat codes and the few assertions used.
abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev Tells the runner that this contract holds tests.
    bool public constant IS_TEST = true;

    error AssertFailed(string what);
    error AssertUint(uint256 got, uint256 want, string what);
    error AssertAddress(address got, address want, string what);
    error AssertBytes32(bytes32 got, bytes32 want, string what);

    function assertTrue(bool ok, string memory what) internal pure {
        if (!ok) revert AssertFailed(what);
    }

    function assertFalse(bool ok, string memory what) internal pure {
        if (ok) revert AssertFailed(what);
    }

    function assertEq(uint256 got, uint256 want, string memory what) internal pure {
        if (got != want) revert AssertUint(got, want, what);
    }

    function assertEq(address got, address want, string memory what) internal pure {
        if (got != want) revert AssertAddress(got, want, what);
    }

    function assertEq(bytes32 got, bytes32 want, string memory what) internal pure {
        if (got != want) revert AssertBytes32(got, want, what);
    }

    function assertEq(string memory got, string memory want, string memory what) internal pure {
        if (keccak256(bytes(got)) != keccak256(bytes(want))) revert AssertFailed(what);
    }

    function assertLe(uint256 got, uint256 most, string memory what) internal pure {
        if (got > most) revert AssertUint(got, most, what);
    }

    function assertGe(uint256 got, uint256 least, string memory what) internal pure {
        if (got < least) revert AssertUint(got, least, what);
    }

    /// @dev Folds x into [low, high]; for fuzzed input.
    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + (x % (high - low + 1));
    }

    /// @dev A named account without a key.
    function account(string memory name) internal returns (address who) {
        who = address(uint160(uint256(keccak256(bytes(name)))));
        vm.label(who, name);
    }
}
