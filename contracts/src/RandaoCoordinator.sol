// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IAGIALPHA} from "./interfaces/IAGIALPHA.sol";
import {IRandaoCoordinator} from "./interfaces/IRandaoCoordinator.sol";
import {AGIALPHA_TOKEN} from "./libraries/Constants.sol";

/// @title Coordinator of committed randomness
contract RandaoCoordinator is IRandaoCoordinator, Ownable {
    using SafeERC20 for IERC20;

    /// @dev One per tag and for good: a round that could be opened again would let its outcome be chosen.
    struct Round {
        uint64 commitDeadline;
        uint64 revealDeadline;
        bytes32 mixed;
    }

    struct Entry {
        bytes32 commitment;
        uint256 deposit;
        bool revealed;
    }

    /// @inheritdoc IRandaoCoordinator
    uint256 public commitWindow;
    /// @inheritdoc IRandaoCoordinator
    uint256 public revealWindow;
    /// @inheritdoc IRandaoCoordinator
    uint256 public deposit;
    /// @inheritdoc IRandaoCoordinator
    address public treasury;
    /// @notice Token of the deposits.
    IERC20 public token = IERC20(AGIALPHA_TOKEN);

    uint256 private _held;
    mapping(bytes32 tag => Round) private _rounds;
    mapping(bytes32 tag => mapping(address user => Entry)) private _entries;

    /// @param commitWindow_ seconds, not zero
    /// @param revealWindow_ seconds, not zero
    /// @param deposit_ token units that a commitment costs until its reveal
    /// @param treasury_ receiver of forfeited deposits, zero to burn them
    constructor(uint256 commitWindow_, uint256 revealWindow_, uint256 deposit_, address treasury_)
        Ownable(msg.sender)
    {
        _setCommitWindow(commitWindow_);
        _setRevealWindow(revealWindow_);
        deposit = deposit_;
        treasury = treasury_;
        emit DepositUpdated(0, deposit_);
        emit TreasuryUpdated(address(0), treasury_);
        emit TokenUpdated(address(0), AGIALPHA_TOKEN);
    }

    receive() external payable {
        revert("RandaoCoordinator: no ether");
    }

    fallback() external payable {
        revert("RandaoCoordinator: no ether");
    }

    // ------------------------------------------------------------------ rounds

    /// @inheritdoc IRandaoCoordinator
    function commit(bytes32 tag, bytes32 commitment) external {
        require(commitment != 0, "commitment");
        Round storage round = _rounds[tag];
        if (round.commitDeadline == 0) {
            round.commitDeadline = uint64(block.timestamp + commitWindow);
            round.revealDeadline = uint64(block.timestamp + commitWindow + revealWindow);
        }
        require(block.timestamp <= round.commitDeadline, "commit closed");
        Entry storage entry = _entries[tag][msg.sender];
        require(entry.commitment == 0, "committed");
        uint256 amount = deposit;
        entry.commitment = commitment;
        entry.deposit = amount;
        _held += amount;
        emit Committed(tag, msg.sender, commitment);
        if (amount != 0) token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IRandaoCoordinator
    function reveal(bytes32 tag, uint256 secret) external {
        Round storage round = _rounds[tag];
        require(block.timestamp > round.commitDeadline, "commit open");
        require(block.timestamp <= round.revealDeadline, "reveal closed");
        Entry storage entry = _entries[tag][msg.sender];
        require(entry.commitment != 0, "no commit");
        require(!entry.revealed, "revealed");
        require(keccak256(abi.encodePacked(msg.sender, tag, secret)) == entry.commitment, "invalid reveal");
        entry.revealed = true;
        // Sums of contributions do not depend on who reveals first. The commitment itself is known to all beforehand,
        // so what is added is another hash of the secret.
        round.mixed ^= keccak256(abi.encode(secret, msg.sender, tag));
        emit Revealed(tag, msg.sender, secret);
        uint256 amount = _release(entry);
        if (amount != 0) token.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IRandaoCoordinator
    function forfeit(bytes32 tag, address user) external {
        Entry storage entry = _entries[tag][user];
        require(entry.commitment != 0, "no commit");
        require(block.timestamp > _rounds[tag].revealDeadline, "reveal open");
        require(!entry.revealed, "revealed");
        uint256 amount = _release(entry);
        require(amount != 0, "no deposit");
        emit DepositForfeited(tag, user, amount);
        if (treasury != address(0)) {
            token.safeTransfer(treasury, amount);
            return;
        }
        try IAGIALPHA(address(token)).burn(amount) {}
        catch {
            revert("treasury");
        }
    }

    /// @inheritdoc IRandaoCoordinator
    function random(bytes32 tag) external view returns (uint256) {
        Round storage round = _rounds[tag];
        require(round.revealDeadline != 0 && block.timestamp > round.revealDeadline, "random not ready");
        return uint256(keccak256(abi.encode(tag, round.mixed)));
    }

    /// @inheritdoc IRandaoCoordinator
    function deadlines(bytes32 tag) external view returns (uint256 commitDeadline, uint256 revealDeadline) {
        return (_rounds[tag].commitDeadline, _rounds[tag].revealDeadline);
    }

    /// @inheritdoc IRandaoCoordinator
    function commitments(bytes32 tag, address user) external view returns (bytes32) {
        return _entries[tag][user].commitment;
    }

    /// @inheritdoc IRandaoCoordinator
    function revealed(bytes32 tag, address user) external view returns (bool) {
        return _entries[tag][user].revealed;
    }

    // ------------------------------------------------------------------ owner

    /// @inheritdoc IRandaoCoordinator
    function setCommitWindow(uint256 newCommitWindow) external onlyOwner {
        _setCommitWindow(newCommitWindow);
    }

    /// @inheritdoc IRandaoCoordinator
    function setRevealWindow(uint256 newRevealWindow) external onlyOwner {
        _setRevealWindow(newRevealWindow);
    }

    /// @inheritdoc IRandaoCoordinator
    function setDeposit(uint256 newDeposit) external onlyOwner {
        emit DepositUpdated(deposit, newDeposit);
        deposit = newDeposit;
    }

    /// @inheritdoc IRandaoCoordinator
    function setTreasury(address newTreasury) external onlyOwner {
        emit TreasuryUpdated(treasury, newTreasury);
        treasury = newTreasury;
    }

    /// @inheritdoc IRandaoCoordinator
    function setToken(address newToken) external onlyOwner {
        if (newToken == address(0)) revert ZeroTokenAddress();
        if (_held != 0) revert OutstandingDeposits();
        (bool ok, bytes memory out) = newToken.staticcall(abi.encodeWithSignature("decimals()"));
        if (!ok || out.length < 32) revert TokenMetadataUnavailable();
        uint256 decimals = abi.decode(out, (uint256));
        if (decimals > type(uint8).max) revert TokenMetadataUnavailable();
        if (decimals != 18) revert InvalidTokenDecimals(uint8(decimals));
        emit TokenUpdated(address(token), newToken);
        token = IERC20(newToken);
    }

    // ------------------------------------------------------------------ internal

    /// @dev Empties an entry's deposit; the caller pays it out.
    function _release(Entry storage entry) private returns (uint256 amount) {
        amount = entry.deposit;
        entry.deposit = 0;
        _held -= amount;
    }

    function _setCommitWindow(uint256 window) private {
        require(window != 0 && window <= type(uint40).max, "commit window");
        emit CommitWindowUpdated(commitWindow, window);
        commitWindow = window;
    }

    function _setRevealWindow(uint256 window) private {
        require(window != 0 && window <= type(uint40).max, "reveal window");
        emit RevealWindowUpdated(revealWindow, window);
        revealWindow = window;
    }
}
