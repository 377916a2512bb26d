// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title Timelock owner
/// @notice Address in charge of a deployment: what its proposers schedule can be done after the delay, in plain sight.
contract TimelockOwner is TimelockController {
    /// @param minDelay seconds between the scheduling of a call and its execution
    /// @param proposers may schedule and cancel
    /// @param executors may execute what is ready; the zero address among them lets anyone
    /// @param admin may change these roles without delay until it renounces; zero for none, which is advised
    constructor(uint256 minDelay, address[] memory proposers, address[] memory executors, address admin)
        TimelockController(minDelay, proposers, executors, admin)
    {}
}
