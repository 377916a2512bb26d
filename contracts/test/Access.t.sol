// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Suite} from "./Suite.sol";

interface FileVm {
    function readFile(string calldata path) external view returns (string memory text);
    function parseJsonKeys(string calldata json, string calldata path) external pure returns (string[] memory keys);
    function parseJsonString(string calldata json, string calldata path) external pure returns (string memory value);
}

/// @notice Calls as a stranger every function that test/access.json does not leave to anyone, and asks that each is
/// refused with a reason. The same file is held against the interfaces by scripts/contracts access.
contract AccessTest is Suite {
    FileVm private constant FILES = FileVm(address(vm));

    string private json;

    function setUp() public override {
        super.setUp();
        json = FILES.readFile("test/access.json");
        vm.prank(stranger);
        policy.acknowledge();
    }

    function test_strangers_areRefused() public {
        string[9] memory names = [
            "JobRegistry", "StakeManager", "ValidationModule", "DisputeModule", "FeePool", "IdentityRegistry",
            "ReputationEngine", "CertificateNFT", "TaxPolicy"
        ];
        address[9] memory targets = [
            address(jobs), address(stakes), address(validation), address(disputes), address(fees), address(identity),
            address(reputation), address(certificates), address(policy)
        ];
        uint256 count;
        for (uint256 i = 0; i < 9; i++) {
            count += _refuses(names[i], targets[i]);
        }
        assertGe(count, 200, "functions tried");
    }

    function test_coordinatorAndPause_refuseStrangers() public {
        address coordinator = deploy("RandaoCoordinator", abi.encode(1 hours, 1 hours, TOKEN, account("bank")));
        assertGe(_refuses("RandaoCoordinator", coordinator), 6, "functions tried");
    }

    function _refuses(string memory name, address target) private returns (uint256 count) {
        string[] memory signatures = FILES.parseJsonKeys(json, string.concat("$.", name));
        for (uint256 i = 0; i < signatures.length; i++) {
            string memory path = string.concat("$['", name, "']['", signatures[i], "']");
            if (_startsWithAnyone(FILES.parseJsonString(json, path))) continue;
            count++;
            _refused(target, signatures[i]);
        }
    }

    /// @dev Zeros are valid arguments of every function here: an offset of zero is an empty list.
    function _refused(address target, string memory signature) private {
        bytes memory data = abi.encodePacked(bytes4(keccak256(bytes(signature))), new bytes(4096));
        vm.prank(stranger);
        (bool ok, bytes memory reason) = target.call(data);
        assertFalse(ok, signature);
        assertGe(reason.length, 4, string.concat("a reason: ", signature));
        assertTrue(bytes4(reason) != bytes4(keccak256("Panic(uint256)")), string.concat("no panic: ", signature));
    }

    function _startsWithAnyone(string memory who) private pure returns (bool) {
        bytes memory text = bytes(who);
        return text.length >= 6 && bytes6(text) == bytes6("anyone");
    }
}
