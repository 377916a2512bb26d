// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAGIALPHA} from "./interfaces/IAGIALPHA.sol";

/// @title AGIALPHA
/// @notice The token of local chains.
/// @dev Has no constructor and no immutable, so its runtime code works wherever a genesis or a node places it.
contract AGIALPHA is IAGIALPHA {
    /// @inheritdoc IAGIALPHA
    string public constant name = "AGI ALPHA";
    /// @inheritdoc IAGIALPHA
    string public constant symbol = "AGIALPHA";
    /// @inheritdoc IAGIALPHA
    uint8 public constant decimals = 18;

    /// @inheritdoc IAGIALPHA
    uint256 public totalSupply;
    /// @inheritdoc IAGIALPHA
    mapping(address account => uint256) public balanceOf;
    /// @inheritdoc IAGIALPHA
    mapping(address holder => mapping(address spender => uint256)) public allowance;

    /// @inheritdoc IAGIALPHA
    function mint(address to, uint256 amount) external {
        require(amount <= type(uint256).max - totalSupply, "supply");
        totalSupply += amount;
        unchecked {
            // No balance exceeds the supply, which was just checked.
            balanceOf[to] += amount;
        }
        emit Transfer(address(0), to, amount);
    }

    /// @inheritdoc IAGIALPHA
    function burn(uint256 amount) external {
        uint256 held = balanceOf[msg.sender];
        require(held >= amount, "balance");
        unchecked {
            balanceOf[msg.sender] = held - amount;
            totalSupply -= amount;
        }
        emit Transfer(msg.sender, address(0), amount);
    }

    /// @inheritdoc IAGIALPHA
    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }

    /// @inheritdoc IAGIALPHA
    function transfer(address to, uint256 amount) external returns (bool) {
        _move(msg.sender, to, amount);
        return true;
    }

    /// @inheritdoc IAGIALPHA
    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        uint256 allowed = allowance[from][msg.sender];
        require(allowed >= amount, "allowance");
        unchecked {
            allowance[from][msg.sender] = allowed - amount;
        }
        _move(from, to, amount);
        return true;
    }

    function _move(address from, address to, uint256 amount) private {
        uint256 held = balanceOf[from];
        require(held >= amount, "balance");
        unchecked {
            balanceOf[from] = held - amount;
            balanceOf[to] += amount;
        }
        emit Transfer(from, to, amount);
    }
}
