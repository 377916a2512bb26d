// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import {IdentityRegistrySettings} from "./IdentityRegistrySettings.sol";
import {IIdentityRegistry} from "./interfaces/IIdentityRegistry.sol";
import {IReputationEngine} from "./interfaces/IReputationEngine.sol";
import {NameService} from "./libraries/NameService.sol";

/// @title Identity registry
/// @dev A check walks the same way for every role: the owner's list, attestations, then each root with Merkle proof,
/// wrapped name and resolver. Name contracts that do not answer count as not authorising anyone.
contract IdentityRegistry is IdentityRegistrySettings {
    /// @dev What a check found. The faults say which name contracts did not answer.
    struct Finding {
        bool ok;
        bool listed;
        bool viaWrapper;
        bool viaMerkle;
        bool wrapperFault;
        bool resolverFault;
        Role role;
        bytes32 node;
    }

    constructor(
        address _ens,
        address _nameWrapper,
        address _reputationEngine,
        bytes32 _agentRootNode,
        bytes32 _clubRootNode
    ) Ownable(msg.sender) {
        if (_ens != address(0)) _setENS(_ens);
        if (_nameWrapper != address(0)) _setNameWrapper(_nameWrapper);
        if (_reputationEngine != address(0)) _setReputationEngine(_reputationEngine);
        if (_agentRootNode != bytes32(0)) _setRoot(Role.Agent, _agentRootNode);
        if (_clubRootNode != bytes32(0)) _setRoot(Role.Validator, _clubRootNode);
    }

    receive() external payable {
        revert EtherNotAccepted();
    }

    fallback() external payable {
        revert EtherNotAccepted();
    }

    // ------------------------------------------------------------------ checks

    /// @inheritdoc IIdentityRegistry
    function verifyAgent(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        returns (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
    {
        Finding memory found = _checkAgent(claimant, subdomain, proof);
        _record(Role.Agent, claimant, subdomain, found);
        return (found.ok, found.node, found.viaWrapper, found.viaMerkle);
    }

    /// @inheritdoc IIdentityRegistry
    function verifyValidator(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        returns (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
    {
        _requireLabel(subdomain);
        if (_blacklisted(claimant)) return (false, bytes32(0), false, false);
        Finding memory found = _checkValidator(claimant, subdomain, proof);
        _record(Role.Validator, claimant, subdomain, found);
        return (found.ok, found.node, found.viaWrapper, found.viaMerkle);
    }

    /// @inheritdoc IIdentityRegistry
    function verifyNode(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        returns (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
    {
        _requireLabel(subdomain);
        Finding memory found;
        if (!_blacklisted(claimant)) found = _check(Role.Node, claimant, keccak256(bytes(subdomain)), proof);
        _record(Role.Node, claimant, subdomain, found);
        return (found.ok, found.node, found.viaWrapper, found.viaMerkle);
    }

    /// @inheritdoc IIdentityRegistry
    function isAuthorizedAgent(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        view
        returns (bool)
    {
        return _checkAgent(claimant, subdomain, proof).ok;
    }

    /// @inheritdoc IIdentityRegistry
    function isAuthorizedValidator(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        view
        returns (bool)
    {
        _requireLabel(subdomain);
        return !_blacklisted(claimant) && _checkValidator(claimant, subdomain, proof).ok;
    }

    // ------------------------------------------------------------------ profile

    /// @notice Sets the caller's profile; the caller must be an authorised agent.
    function updateAgentProfile(string calldata subdomain, bytes32[] calldata proof, string calldata uri)
        external
    {
        if (!_checkAgent(msg.sender, subdomain, proof).ok) revert UnauthorizedAgent();
        agentProfileURI[msg.sender] = uri;
        emit AgentProfileUpdated(msg.sender, uri);
    }

    // ------------------------------------------------------------------ module

    /// @inheritdoc IIdentityRegistry
    function version() external pure returns (uint256) {
        return 2;
    }

    function isTaxExempt() external pure returns (bool) {
        return true;
    }

    // ------------------------------------------------------------------ internal

    function _requireLabel(string calldata label) private pure {
        if (bytes(label).length == 0) revert EmptySubdomain();
    }

    function _blacklisted(address claimant) private view returns (bool) {
        address engine = reputationEngine;
        return engine != address(0) && IReputationEngine(engine).isBlacklisted(claimant);
    }

    function _checkAgent(address claimant, string calldata label, bytes32[] calldata proof)
        private
        view
        returns (Finding memory found)
    {
        _requireLabel(label);
        if (_blacklisted(claimant)) return found;
        return _check(Role.Agent, claimant, keccak256(bytes(label)), proof);
    }

    /// @dev A validator may also act by the identity of a node operator.
    function _checkValidator(address claimant, string calldata label, bytes32[] calldata proof)
        private
        view
        returns (Finding memory found)
    {
        bytes32 labelHash = keccak256(bytes(label));
        found = _check(Role.Validator, claimant, labelHash, proof);
        if (found.ok) return found;
        Finding memory operator = _check(Role.Node, claimant, labelHash, proof);
        operator.wrapperFault = operator.wrapperFault || found.wrapperFault;
        operator.resolverFault = operator.resolverFault || found.resolverFault;
        return operator;
    }

    function _check(Role role, address claimant, bytes32 labelHash, bytes32[] calldata proof)
        private
        view
        returns (Finding memory found)
    {
        NameSpace storage space = _spaces[role];
        bytes32 root = space.root;
        found.role = role;
        if (root != bytes32(0)) found.node = NameService.node(root, labelHash);
        if (_additional[role][claimant]) {
            found.ok = true;
            found.listed = true;
            return found;
        }
        bytes32[] memory nodes = _nodes(space, root, labelHash);
        if (_attested(role, claimant, nodes, found)) return found;
        bool inTree = nodes.length > 0 && _inTree(role, claimant, labelHash, proof);
        for (uint256 i = 0; i < nodes.length && !found.ok; i++) {
            found.node = nodes[i];
            if (inTree) (found.ok, found.viaMerkle) = (true, true);
            else _checkName(claimant, nodes[i], found);
        }
        if (!found.ok && nodes.length > 0) found.node = nodes[0];
    }

    /// @dev Nodes of a label under the root, unless that is zero, and under each alias.
    function _nodes(NameSpace storage space, bytes32 root, bytes32 labelHash)
        private
        view
        returns (bytes32[] memory nodes)
    {
        uint256 first = root == bytes32(0) ? 0 : 1;
        uint256 aliases = space.aliases.length;
        nodes = new bytes32[](first + aliases);
        if (first == 1) nodes[0] = NameService.node(root, labelHash);
        for (uint256 i = 0; i < aliases; i++) {
            nodes[first + i] = NameService.node(space.aliases[i], labelHash);
        }
    }

    function _attested(Role role, address claimant, bytes32[] memory nodes, Finding memory found)
        private
        view
        returns (bool)
    {
        address registry = attestationRegistry;
        if (registry == address(0)) return false;
        for (uint256 i = 0; i < nodes.length; i++) {
            if (!NameService.attested(registry, nodes[i], uint8(role), claimant)) continue;
            found.ok = true;
            found.node = nodes[i];
            return true;
        }
        return false;
    }

    function _inTree(Role role, address claimant, bytes32 labelHash, bytes32[] calldata proof)
        private
        view
        returns (bool)
    {
        bytes32 root = role == Role.Agent ? agentMerkleRoot : validatorMerkleRoot;
        if (root == bytes32(0)) return false;
        return MerkleProof.verifyCalldata(proof, root, keccak256(abi.encode(claimant, labelHash)));
    }

    function _checkName(address claimant, bytes32 node, Finding memory found) private view {
        bool answered;
        address holder;
        if (nameWrapper != address(0)) {
            (answered, holder) = NameService.wrappedOwner(nameWrapper, node);
            found.wrapperFault = found.wrapperFault || !answered;
            if (answered && holder == claimant && claimant != address(0)) {
                (found.ok, found.viaWrapper) = (true, true);
                return;
            }
        }
        if (ens == address(0)) return;
        (answered, holder) = NameService.resolved(ens, node);
        found.resolverFault = found.resolverFault || !answered;
        found.ok = answered && holder == claimant && claimant != address(0);
    }

    function _record(Role role, address claimant, string calldata label, Finding memory found) private {
        if (!found.ok) {
            if (found.wrapperFault) emit RecoveryInitiated("wrapper does not answer");
            if (found.resolverFault) emit RecoveryInitiated("resolver does not answer");
            emit IdentityVerificationFailed(claimant, role, label);
            return;
        }
        if (found.listed) {
            if (found.role == Role.Agent) emit AdditionalAgentUsed(claimant, label);
            else if (found.role == Role.Validator) emit AdditionalValidatorUsed(claimant, label);
            else emit AdditionalNodeOperatorUsed(claimant, label);
        }
        emit OwnershipVerified(claimant, label);
        emit IdentityVerified(claimant, found.role, found.node, label);
        emit ENSVerified(claimant, found.node, label, found.viaWrapper, found.viaMerkle);
    }
}
