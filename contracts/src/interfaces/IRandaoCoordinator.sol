// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Further source of randomness
/// @notice Accounts commit to secrets for a tag, then reveal them; what was revealed makes the tag's random number.
/// The first commitment for a tag opens its one round.
interface IRandaoCoordinator {
    event Committed(bytes32 indexed tag, address indexed user, bytes32 commitment);
    event Revealed(bytes32 indexed tag, address indexed user, uint256 secret);
    /// @notice The deposit of an account that did not reveal was taken.
    event DepositForfeited(bytes32 indexed tag, address indexed user, uint256 amount);
    event CommitWindowUpdated(uint256 indexed previousWindow, uint256 indexed newWindow);
    event RevealWindowUpdated(uint256 indexed previousWindow, uint256 indexed newWindow);
    event DepositUpdated(uint256 indexed previousDeposit, uint256 indexed newDeposit);
    event TreasuryUpdated(address indexed previousTreasury, address indexed newTreasury);
    event TokenUpdated(address indexed previousToken, address indexed newToken);

    /// @notice The token does not count in 18 decimals.
    error InvalidTokenDecimals(uint8 actualDecimals);
    /// @notice The token cannot change while deposits are held in it.
    error OutstandingDeposits();
    /// @notice The address does not tell its decimals.
    error TokenMetadataUnavailable();
    error ZeroTokenAddress();

    /// @notice Commits the caller to a secret and takes its deposit.
    /// @param commitment keccak256(abi.encodePacked(caller, tag, secret))
    function commit(bytes32 tag, bytes32 commitment) external;

    /// @notice Reveals the caller's secret after the commit window and gives its deposit back.
    function reveal(bytes32 tag, uint256 secret) external;

    /// @notice Takes the deposit of an account that let the reveal window pass, for the treasury; without one it is
    /// burned. Anyone may ask for it.
    function forfeit(bytes32 tag, address user) external;

    /// @notice Randomness gathered for a tag; reverts "random not ready" before the end of its round.
    function random(bytes32 tag) external view returns (uint256);

    /// @notice Last second to commit and last second to reveal for a tag, zero before its round is open.
    function deadlines(bytes32 tag) external view returns (uint256 commitDeadline, uint256 revealDeadline);

    /// @notice What an account committed to, and keeps after revealing.
    function commitments(bytes32 tag, address user) external view returns (bytes32);

    function revealed(bytes32 tag, address user) external view returns (bool);

    /// @notice Length in seconds of the commit window of rounds to come.
    function commitWindow() external view returns (uint256);

    /// @notice Length in seconds of the reveal window of rounds to come.
    function revealWindow() external view returns (uint256);

    /// @notice Token units that a commitment costs until its reveal.
    function deposit() external view returns (uint256);

    /// @notice Receiver of forfeited deposits.
    function treasury() external view returns (address);

    /// @notice Sets the commit window, 1 second to 2^40-1 seconds. Owner only, as all that follow.
    function setCommitWindow(uint256 newCommitWindow) external;

    /// @notice Sets the reveal window, 1 second to 2^40-1 seconds.
    function setRevealWindow(uint256 newRevealWindow) external;

    /// @notice Sets the deposit of commitments to come, zero for none.
    function setDeposit(uint256 newDeposit) external;

    /// @notice Sets the receiver of forfeited deposits, zero to burn them.
    function setTreasury(address newTreasury) external;

    /// @notice Sets the token of the deposits while none is held; it must have 18 decimals.
    function setToken(address newToken) external;
}
