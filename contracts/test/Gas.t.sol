// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Suite} from "./Suite.sol";

/// @notice Gas of each call of one job after others like it, with a committee of three.
/// @dev Transaction costs are included when each call is a transaction of its own: scripts/contracts gas.
contract GasTest is Suite {
    uint256 private constant GOAL = 1_900_000;
    address private constant CONSOLE = 0x000000000000000000636F6e736F6c652e6c6f67;

    uint256 private sum;

    function test_job_staysUnderTheGoal() public {
        _run(false);
        _run(false);
        sum = 0;
        _run(true);
        assertLe(sum, GOAL, "one job");
    }

    function _run(bool print) private {
        uint256 jobId = _create();
        _note("createJob", print);
        _apply(jobId);
        _note("applyForJob", print);
        _submit(jobId);
        _note("submit", print);
        address[] memory members = _select(jobId);
        _note("selectValidators", print);
        for (uint256 i = 0; i < 3; i++) {
            _commit(jobId, members[i], true);
            _note("commitValidation", print);
        }
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, members[i], true);
            _note("revealValidation", print);
        }
        validation.finalize(jobId);
        _note("ValidationModule.finalize", print);
        vm.prank(employer);
        jobs.finalize(jobId);
        _note("JobRegistry.finalize", print);
        if (print) _log("sum", sum);
    }

    function _note(string memory what, bool print) private {
        uint256 used = vm.lastCallGas().gasTotalUsed;
        sum += used;
        if (print) _log(what, used);
    }

    function _log(string memory what, uint256 value) private view {
        (bool ok,) = CONSOLE.staticcall(abi.encodeWithSignature("log(string,uint256)", what, value));
        assertTrue(ok, "console");
    }
}
