// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Tax policy
/// @notice Keeps the current policy text and who acknowledged which version of it.
interface ITaxPolicy {
    event TaxPolicyURIUpdated(string uri);
    event AcknowledgementUpdated(string text);
    event PolicyVersionUpdated(uint256 version);
    event PolicyVersionBumped(uint256 version);
    event AcknowledgerUpdated(address indexed acknowledger, bool allowed);
    /// @notice An account accepted the policy in its current version.
    event PolicyAcknowledged(address indexed user, uint256 version);
    /// @notice An account's acknowledgement was taken back.
    event AcknowledgementRevoked(address indexed user, uint256 previousVersion);

    error ArrayLengthMismatch();
    error NotAcknowledger();
    error ZeroAcknowledgerAddress();
    error ZeroUserAddress();

    /// @notice Accepts the current version for the caller.
    function acknowledge() external returns (string memory disclaimer);

    /// @notice Accepts the current version for `user`; the user itself or an allowed acknowledger.
    function acknowledgeFor(address user) external returns (string memory disclaimer);

    /// @notice Whether `user` accepted the current version.
    function hasAcknowledged(address user) external view returns (bool);

    /// @notice The version `user` accepted last, 0 for none.
    function acknowledgedVersion(address user) external view returns (uint256 version);

    function acknowledgerAllowed(address acknowledger) external view returns (bool);

    function acknowledgement() external view returns (string memory disclaimer);

    function policyURI() external view returns (string memory uri);

    function policyDetails() external view returns (string memory ack, string memory uri);

    /// @notice The current version, counted from 1.
    function policyVersion() external view returns (uint256);

    function isTaxExempt() external pure returns (bool);

    /// @notice Sets the policy's address; every acknowledgement lapses.
    function setPolicyURI(string calldata uri) external;

    /// @notice Sets the text to accept; every acknowledgement lapses.
    function setAcknowledgement(string calldata text) external;

    /// @notice Sets both; every acknowledgement lapses.
    function setPolicy(string calldata uri, string calldata text) external;

    /// @notice Makes every acknowledgement lapse without changing the policy.
    function bumpPolicyVersion() external;

    function setAcknowledger(address acknowledger, bool allowed) external;

    function setAcknowledgers(address[] calldata acknowledgers, bool[] calldata allowed) external;

    function revokeAcknowledgement(address user) external;

    function revokeAcknowledgements(address[] calldata users) external;
}
