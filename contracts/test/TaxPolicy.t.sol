// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ITaxPolicy} from "../src/interfaces/ITaxPolicy.sol";
import {TaxPolicy} from "../src/TaxPolicy.sol";
import {Test} from "./Vm.sol";

contract TaxPolicyTest is Test {
    TaxPolicy private tax = new TaxPolicy("ipfs://policy", "I accept");
    address private alice = account("alice");
    address private helper = account("helper");

    function test_acknowledge_recordsTheVersion() public {
        assertFalse(tax.hasAcknowledged(alice), "before");
        vm.expectEmit(address(tax));
        emit ITaxPolicy.PolicyAcknowledged(alice, 1);
        vm.prank(alice);
        assertEq(tax.acknowledge(), "I accept", "text");
        assertTrue(tax.hasAcknowledged(alice), "after");
        assertEq(tax.acknowledgedVersion(alice), 1, "version");
    }

    function test_everyPolicyChange_voidsAcknowledgements() public {
        for (uint256 i = 0; i < 4; i++) {
            vm.prank(alice);
            tax.acknowledge();
            if (i == 0) tax.setPolicyURI("ipfs://b");
            if (i == 1) tax.setAcknowledgement("I do");
            if (i == 2) tax.setPolicy("ipfs://c", "Yes");
            if (i == 3) tax.bumpPolicyVersion();
            assertEq(tax.policyVersion(), i + 2, "version");
            assertFalse(tax.hasAcknowledged(alice), "void");
        }
        (string memory ack, string memory uri) = tax.policyDetails();
        assertEq(ack, "Yes", "text");
        assertEq(uri, "ipfs://c", "uri");
    }

    function test_acknowledgeFor_byAllowedHelperOnly() public {
        vm.expectRevert(ITaxPolicy.NotAcknowledger.selector);
        vm.prank(helper);
        tax.acknowledgeFor(alice);

        tax.setAcknowledger(helper, true);
        vm.prank(helper);
        tax.acknowledgeFor(alice);
        assertTrue(tax.hasAcknowledged(alice), "for alice");
        assertFalse(tax.hasAcknowledged(helper), "not for the helper");

        vm.expectRevert(ITaxPolicy.ZeroUserAddress.selector);
        vm.prank(helper);
        tax.acknowledgeFor(address(0));
    }

    function test_revokeAcknowledgements() public {
        vm.prank(alice);
        tax.acknowledge();
        address[] memory users = new address[](2);
        (users[0], users[1]) = (alice, helper);
        vm.expectEmit(address(tax));
        emit ITaxPolicy.AcknowledgementRevoked(alice, 1);
        tax.revokeAcknowledgements(users);
        assertFalse(tax.hasAcknowledged(alice), "revoked");
        users[1] = address(0);
        vm.expectRevert(ITaxPolicy.ZeroUserAddress.selector);
        tax.revokeAcknowledgements(users);
    }

    function test_setAcknowledgers_revertsWithLengths() public {
        vm.expectRevert(ITaxPolicy.ArrayLengthMismatch.selector);
        tax.setAcknowledgers(new address[](1), new bool[](2));
        vm.expectRevert(ITaxPolicy.ZeroAcknowledgerAddress.selector);
        tax.setAcknowledger(address(0), true);
    }

    function test_ownerFunctions_revertForOthers() public {
        bytes memory refusal = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, alice);
        vm.startPrank(alice);
        vm.expectRevert(refusal);
        tax.setPolicy("x", "y");
        vm.expectRevert(refusal);
        tax.bumpPolicyVersion();
        vm.expectRevert(refusal);
        tax.setAcknowledger(alice, true);
        vm.expectRevert(refusal);
        tax.revokeAcknowledgement(alice);
        vm.stopPrank();
    }

    function test_ownership_needsAcceptance() public {
        tax.transferOwnership(alice);
        assertEq(tax.owner(), address(this), "still the deployer");
        vm.prank(alice);
        tax.acceptOwnership();
        assertEq(tax.owner(), alice, "accepted");
    }

    function test_strayCalls_revertWithReason() public {
        vm.deal(address(this), 1 ether);
        vm.expectRevert("TaxPolicy: no ether");
        (bool sent,) = address(tax).call{value: 1}("");
        assertTrue(sent, "expectRevert consumed the failure");
        vm.expectRevert("TaxPolicy: no ether");
        (sent,) = address(tax).call(hex"12345678");
        assertTrue(sent, "expectRevert consumed the failure");
    }
}
