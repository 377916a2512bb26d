// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Suite} from "./Suite.sol";

/// @notice What a large pool of validators costs.
contract LargePoolTest is Suite {
    /// @dev A transaction's gas on mainnet is capped at 2^24 by EIP-7825.
    uint256 private constant TRANSACTION_LIMIT = 16_700_000;

    function test_draw_costsFromAThousandHardlyMoreThanFromTen() public {
        _grow(10);
        validation.setValidatorPool(pool);
        (uint256 fewFirst, uint256 fewThen) = (_drawGas(), _drawGas());
        _grow(1000);
        validation.setValidatorPool(pool);
        (uint256 manyFirst, uint256 manyThen) = (_drawGas(), _drawGas());
        assertLe(manyFirst * 10, fewFirst * 15, "first draw");
        assertLe(manyThen * 10, fewThen * 15, "next draw");
    }

    function test_pool_ofAThousandIsSetInOneTransaction() public {
        _grow(1000);
        vm.cool(address(validation));
        validation.setValidatorPool(pool);
        assertLe(vm.lastCallGas().gasTotalUsed + _calldataGas(), TRANSACTION_LIMIT, "one transaction");
        assertEq(validation.validatorPoolLength(), 1000, "all of them");
    }

    function _grow(uint256 size) private {
        while (pool.length < size) {
            _addValidator(string.concat("member", vm.toString(pool.length)));
        }
    }

    function _drawGas() private returns (uint256) {
        uint256 jobId = _submitted();
        _mine(2);
        address[4] memory touched = [address(validation), address(stakes), address(jobs), address(identity)];
        for (uint256 i = 0; i < 4; i++) {
            vm.cool(touched[i]);
        }
        vm.prank(keeper);
        address[] memory members = validation.selectValidators(jobId, 42);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        assertEq(members.length, 3, "a committee");
        return used;
    }

    /// @dev 21,000 and what the list costs as calldata: 20 bytes of an address at 16, 12 zero bytes at 4.
    function _calldataGas() private view returns (uint256) {
        return 21_000 + pool.length * (20 * 16 + 12 * 4);
    }
}
