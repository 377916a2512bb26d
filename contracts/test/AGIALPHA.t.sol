// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {Test} from "./Vm.sol";

contract AGIALPHATest is Test {
    AGIALPHA private token;
    address private alice = address(0xa11ce);
    address private bob = address(0xb0b);

    function setUp() public {
        // Placed as a genesis would place it: runtime code alone.
        address where = 0xA61a3B3a130a9c20768EEBF97E21515A6046a1fA;
        vm.etch(where, address(new AGIALPHA()).code);
        token = AGIALPHA(where);
        token.mint(alice, 100);
    }

    function test_metadata_needsNoConstructor() public view {
        assertEq(token.name(), "AGI ALPHA", "name");
        assertEq(token.symbol(), "AGIALPHA", "symbol");
        assertEq(token.decimals(), 18, "decimals");
        assertEq(token.totalSupply(), 100, "supply");
    }

    function test_transferFrom_shrinksMaximalAllowance() public {
        vm.prank(alice);
        token.approve(bob, type(uint256).max);
        vm.prank(bob);
        token.transferFrom(alice, bob, 40);
        assertEq(token.allowance(alice, bob), type(uint256).max - 40, "allowance");
        assertEq(token.balanceOf(bob), 40, "balance");
    }

    function test_transferFrom_revertsAboveAllowance() public {
        vm.prank(alice);
        token.approve(bob, 39);
        vm.expectRevert("allowance");
        vm.prank(bob);
        token.transferFrom(alice, bob, 40);
    }

    function test_transferFrom_revertsAboveBalance() public {
        vm.prank(alice);
        token.approve(bob, 200);
        vm.expectRevert("balance");
        vm.prank(bob);
        token.transferFrom(alice, bob, 101);
    }

    function test_transfer_revertsAboveBalance() public {
        vm.expectRevert("balance");
        vm.prank(alice);
        token.transfer(bob, 101);
    }

    function test_burn_shrinksSupply() public {
        vm.prank(alice);
        token.burn(30);
        assertEq(token.balanceOf(alice), 70, "balance");
        assertEq(token.totalSupply(), 70, "supply");
    }

    function test_burn_revertsAboveBalance() public {
        vm.expectRevert("balance");
        vm.prank(alice);
        token.burn(101);
    }

    function test_mint_revertsWhenSupplyOverflows() public {
        vm.expectRevert("supply");
        token.mint(bob, type(uint256).max);
    }

    function testFuzz_transfer_keepsTheSum(uint256 amount, bool toSelf) public {
        amount = bound(amount, 0, 100);
        address to = toSelf ? alice : bob;
        vm.prank(alice);
        token.transfer(to, amount);
        assertEq(token.balanceOf(alice) + token.balanceOf(bob), 100, "sum");
    }
}
