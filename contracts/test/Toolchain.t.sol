// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test} from "./Vm.sol";

contract ToolchainTest is Test {
    function test_warp_movesTheClock() public {
        vm.warp(1_800_000_000);
        assertEq(block.timestamp, 1_800_000_000, "timestamp");
    }

    function testFuzz_bound_staysInside(uint256 x) public pure {
        uint256 y = bound(x, 3, 9);
        assertGe(y, 3, "low");
        assertLe(y, 9, "high");
    }
}
