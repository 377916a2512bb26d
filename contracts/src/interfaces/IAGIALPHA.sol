// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title IAGIALPHA
/// @notice The suite's only token: an ERC-20 of 18 decimals that can be burned by its holder.
interface IAGIALPHA {
    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    function name() external view returns (string memory);
    function symbol() external view returns (string memory);
    function decimals() external view returns (uint8);
    function totalSupply() external view returns (uint256);
    function balanceOf(address account) external view returns (uint256);
    function allowance(address holder, address spender) external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
    function approve(address spender, uint256 amount) external returns (bool);
    /// @notice Moves tokens out of an allowance, which shrinks even when it is the maximum.
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    /// @notice Creates tokens. Open to anyone: this token is for local chains.
    function mint(address to, uint256 amount) external;
    /// @notice Destroys tokens of the caller.
    function burn(uint256 amount) external;
}
