// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// @title OwnablePausable
/// @notice A module with an owner, who may leave pausing to a pauser and the choice of the pauser to a manager.
abstract contract OwnablePausable is Ownable, Pausable {
    /// @notice May pause and unpause beside the owner.
    address public pauser;
    /// @notice May set the pauser beside the owner.
    address public pauserManager;

    event PauserUpdated(address indexed pauser);
    event PauserManagerUpdated(address indexed pauserManager);

    error NotOwnerOrPauserManager();

    /// @notice Sets who may pause. Owner or pauser manager only.
    function setPauser(address newPauser) external {
        if (msg.sender != owner() && msg.sender != pauserManager) revert NotOwnerOrPauserManager();
        _setPauser(newPauser);
    }

    /// @notice Sets who may set the pauser. Owner only.
    function setPauserManager(address manager) external onlyOwner {
        _setPauserManager(manager);
    }

    /// @notice Stops the calls that change anything for users. Owner or pauser only.
    function pause() external {
        _requireOwnerOrPauser();
        _pause();
    }

    /// @notice Ends a pause. Owner or pauser only.
    function unpause() external {
        _requireOwnerOrPauser();
        _unpause();
    }

    function _setPauser(address newPauser) internal {
        pauser = newPauser;
        emit PauserUpdated(newPauser);
    }

    function _setPauserManager(address manager) internal {
        pauserManager = manager;
        emit PauserManagerUpdated(manager);
    }

    function _mayPause() internal view returns (bool) {
        return msg.sender == owner() || msg.sender == pauser;
    }

    /// @dev Modules differ in how they refuse.
    function _requireOwnerOrPauser() internal view virtual;
}
