// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Governable
/// @notice One governance address, normally a timelock, that may change the parameters of a module.
/// @dev Keeps no constructor, so that contracts reached by delegatecall can inherit it for its layout alone.
abstract contract Governable {
    address private _governance;

    /// @notice Emitted when governance moves to another address.
    event GovernanceUpdated(address indexed newGovernance);
    /// @notice Emitted beside GovernanceUpdated for tools that only know ownership.
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    /// @notice The caller is not the governance address.
    error NotGovernance();
    /// @notice An address that must be set is zero.
    error ZeroAddress();

    modifier onlyGovernance() {
        _requireGovernance();
        _;
    }

    /// @notice Address in charge.
    function governance() public view returns (address) {
        return _governance;
    }

    /// @notice Same as {governance}, under the name that ownership tools look for.
    function owner() external view returns (address) {
        return _governance;
    }

    /// @notice Hands governance to another non-zero address, at once.
    function setGovernance(address newGovernance) external onlyGovernance {
        _setGovernance(newGovernance);
    }

    /// @notice Same as {setGovernance}.
    function transferOwnership(address newOwner) external onlyGovernance {
        _setGovernance(newOwner);
    }

    /// @dev To be called once from a constructor, and by nobody else.
    function _setGovernance(address newGovernance) internal {
        if (newGovernance == address(0)) revert ZeroAddress();
        address previous = _governance;
        _governance = newGovernance;
        emit GovernanceUpdated(newGovernance);
        emit OwnershipTransferred(previous, newGovernance);
    }

    function _requireGovernance() internal view {
        if (msg.sender != _governance) revert NotGovernance();
    }
}
