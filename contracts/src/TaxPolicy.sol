// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";

/// @title Tax policy
contract TaxPolicy is ITaxPolicy, Ownable2Step {
    string private _uri;
    string private _text;
    uint256 private _version;

    mapping(address user => uint256) private _acknowledged;
    mapping(address acknowledger => bool) private _allowed;

    /// @param uri Where the policy is.
    /// @param ack Text that an acknowledging account accepts.
    constructor(string memory uri, string memory ack) Ownable(msg.sender) {
        _uri = uri;
        _text = ack;
        _version = 1;
        emit TaxPolicyURIUpdated(uri);
        emit AcknowledgementUpdated(ack);
        emit PolicyVersionUpdated(1);
    }

    receive() external payable {
        revert("TaxPolicy: no ether");
    }

    fallback() external payable {
        revert("TaxPolicy: no ether");
    }

    // ------------------------------------------------------------------ users

    /// @inheritdoc ITaxPolicy
    function acknowledge() external returns (string memory disclaimer) {
        return _acknowledge(msg.sender);
    }

    /// @inheritdoc ITaxPolicy
    function acknowledgeFor(address user) external returns (string memory disclaimer) {
        if (msg.sender != user && !_allowed[msg.sender]) revert NotAcknowledger();
        if (user == address(0)) revert ZeroUserAddress();
        return _acknowledge(user);
    }

    /// @inheritdoc ITaxPolicy
    function hasAcknowledged(address user) external view returns (bool) {
        return _acknowledged[user] == _version;
    }

    /// @inheritdoc ITaxPolicy
    function acknowledgedVersion(address user) external view returns (uint256 version) {
        return _acknowledged[user];
    }

    /// @inheritdoc ITaxPolicy
    function acknowledgerAllowed(address acknowledger) external view returns (bool) {
        return _allowed[acknowledger];
    }

    /// @inheritdoc ITaxPolicy
    function acknowledgement() external view returns (string memory disclaimer) {
        return _text;
    }

    /// @inheritdoc ITaxPolicy
    function policyURI() external view returns (string memory uri) {
        return _uri;
    }

    /// @inheritdoc ITaxPolicy
    function policyDetails() external view returns (string memory ack, string memory uri) {
        return (_text, _uri);
    }

    /// @inheritdoc ITaxPolicy
    function policyVersion() external view returns (uint256) {
        return _version;
    }

    /// @inheritdoc ITaxPolicy
    function isTaxExempt() external pure returns (bool) {
        return true;
    }

    // ------------------------------------------------------------------ owner

    /// @inheritdoc ITaxPolicy
    function setPolicyURI(string calldata uri) external onlyOwner {
        _uri = uri;
        emit TaxPolicyURIUpdated(uri);
        _nextVersion();
    }

    /// @inheritdoc ITaxPolicy
    function setAcknowledgement(string calldata text) external onlyOwner {
        _text = text;
        emit AcknowledgementUpdated(text);
        _nextVersion();
    }

    /// @inheritdoc ITaxPolicy
    function setPolicy(string calldata uri, string calldata text) external onlyOwner {
        _uri = uri;
        _text = text;
        emit TaxPolicyURIUpdated(uri);
        emit AcknowledgementUpdated(text);
        _nextVersion();
    }

    /// @inheritdoc ITaxPolicy
    function bumpPolicyVersion() external onlyOwner {
        emit PolicyVersionBumped(_nextVersion());
    }

    /// @inheritdoc ITaxPolicy
    function setAcknowledger(address acknowledger, bool allowed) external onlyOwner {
        _setAcknowledger(acknowledger, allowed);
    }

    /// @inheritdoc ITaxPolicy
    function setAcknowledgers(address[] calldata acknowledgers, bool[] calldata allowed) external onlyOwner {
        if (acknowledgers.length != allowed.length) revert ArrayLengthMismatch();
        for (uint256 i = 0; i < acknowledgers.length; i++) {
            _setAcknowledger(acknowledgers[i], allowed[i]);
        }
    }

    /// @inheritdoc ITaxPolicy
    function revokeAcknowledgement(address user) external onlyOwner {
        _revoke(user);
    }

    /// @inheritdoc ITaxPolicy
    function revokeAcknowledgements(address[] calldata users) external onlyOwner {
        for (uint256 i = 0; i < users.length; i++) {
            _revoke(users[i]);
        }
    }

    // ------------------------------------------------------------------ internal

    function _acknowledge(address user) private returns (string memory) {
        uint256 version = _version;
        _acknowledged[user] = version;
        emit PolicyAcknowledged(user, version);
        return _text;
    }

    function _nextVersion() private returns (uint256 version) {
        version = ++_version;
        emit PolicyVersionUpdated(version);
    }

    function _setAcknowledger(address acknowledger, bool allowed) private {
        if (acknowledger == address(0)) revert ZeroAcknowledgerAddress();
        _allowed[acknowledger] = allowed;
        emit AcknowledgerUpdated(acknowledger, allowed);
    }

    function _revoke(address user) private {
        if (user == address(0)) revert ZeroUserAddress();
        uint256 previous = _acknowledged[user];
        delete _acknowledged[user];
        emit AcknowledgementRevoked(user, previous);
    }
}
