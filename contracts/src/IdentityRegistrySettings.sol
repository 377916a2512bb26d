// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IIdentityRegistry} from "./interfaces/IIdentityRegistry.sol";
import {Probe} from "./libraries/Probe.sol";

/// @title Identity registry, its settings
/// @dev Lists, roots and neighbours, and the owner's functions over them.
abstract contract IdentityRegistrySettings is IIdentityRegistry, Ownable2Step {
    /// @dev Root node of a role, and further roots that count as the same.
    struct NameSpace {
        bytes32 root;
        bytes32[] aliases;
        mapping(bytes32 node => uint256) position;
    }

    address public constant MAINNET_ENS = 0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e;
    address public constant MAINNET_NAME_WRAPPER = 0xD4416b13d2b3a9aBae7AcD5D6C2BbDBE25686401;
    /// @dev Name hashes of agent.agi.eth, club.agi.eth and node.agi.eth, and of the same under alpha.
    bytes32 public constant MAINNET_AGENT_ROOT_NODE =
        0x2c9c6189b2e92da4d0407e9deb38ff6870729ad063af7e8576cb7b7898c88e2d;
    bytes32 public constant MAINNET_CLUB_ROOT_NODE =
        0x39eb848f88bdfb0a6371096249dd451f56859dfe2cd3ddeab1e26d5bb68ede16;
    bytes32 public constant MAINNET_NODE_ROOT_NODE =
        0xa26287e1184492446ad67d7dcdb51be050d4144ddda21bb3ba5926a8bf5c5731;
    bytes32 public constant MAINNET_ALPHA_AGENT_ROOT_NODE =
        0xc74b6c5e8a0d97ed1fe28755da7d06a84593b4de92f6582327bc40f41d6c2d5e;
    bytes32 public constant MAINNET_ALPHA_CLUB_ROOT_NODE =
        0x6487f659ec6f3fbd424b18b685728450d2559e4d68768393f9c689b2b6e5405e;
    bytes32 public constant MAINNET_ALPHA_NODE_ROOT_NODE =
        0x2d936bd2c82bc0aaa072a9d3c6d87aad1c1ec6a245f991129efb6ecc9fed57c4;

    address public ens;
    address public nameWrapper;
    address public reputationEngine;
    address public attestationRegistry;
    bytes32 public agentMerkleRoot;
    bytes32 public validatorMerkleRoot;

    mapping(Role role => NameSpace) internal _spaces;
    mapping(Role role => mapping(address account => bool)) internal _additional;
    mapping(address agent => AgentType) public agentTypes;
    mapping(address agent => string) public agentProfileURI;

    // ------------------------------------------------------------------ neighbours

    function setENS(address ensAddr) external onlyOwner {
        _setENS(ensAddr);
    }

    function setNameWrapper(address wrapper) external onlyOwner {
        _setNameWrapper(wrapper);
    }

    function setReputationEngine(address engine) external onlyOwner {
        _setReputationEngine(engine);
    }

    function setAttestationRegistry(address registry) external onlyOwner {
        _setAttestationRegistry(registry);
    }

    /// @notice Takes name service, wrapper and roots of the Ethereum main network.
    function configureMainnet() external onlyOwner {
        _setENS(MAINNET_ENS);
        _setNameWrapper(MAINNET_NAME_WRAPPER);
        _setRoot(Role.Agent, MAINNET_AGENT_ROOT_NODE);
        _setRoot(Role.Validator, MAINNET_CLUB_ROOT_NODE);
        _setRoot(Role.Node, MAINNET_NODE_ROOT_NODE);
        _setAlias(Role.Agent, MAINNET_ALPHA_AGENT_ROOT_NODE, true);
        _setAlias(Role.Validator, MAINNET_ALPHA_CLUB_ROOT_NODE, true);
        _setAlias(Role.Node, MAINNET_ALPHA_NODE_ROOT_NODE, true);
        emit MainnetConfigured(
            MAINNET_ENS,
            MAINNET_NAME_WRAPPER,
            MAINNET_AGENT_ROOT_NODE,
            MAINNET_CLUB_ROOT_NODE,
            MAINNET_NODE_ROOT_NODE
        );
    }

    // ------------------------------------------------------------------ roots

    function agentRootNode() external view returns (bytes32) {
        return _spaces[Role.Agent].root;
    }

    function clubRootNode() external view returns (bytes32) {
        return _spaces[Role.Validator].root;
    }

    function nodeRootNode() external view returns (bytes32) {
        return _spaces[Role.Node].root;
    }

    /// @inheritdoc IIdentityRegistry
    function setAgentRootNode(bytes32 root) external onlyOwner {
        _setRoot(Role.Agent, root);
    }

    /// @inheritdoc IIdentityRegistry
    function setClubRootNode(bytes32 root) external onlyOwner {
        _setRoot(Role.Validator, root);
    }

    function setNodeRootNode(bytes32 root) external onlyOwner {
        _setRoot(Role.Node, root);
    }

    function addAgentRootNodeAlias(bytes32 node) external onlyOwner {
        _setAlias(Role.Agent, node, true);
    }

    function addClubRootNodeAlias(bytes32 node) external onlyOwner {
        _setAlias(Role.Validator, node, true);
    }

    function addNodeRootNodeAlias(bytes32 node) external onlyOwner {
        _setAlias(Role.Node, node, true);
    }

    function removeAgentRootNodeAlias(bytes32 node) external onlyOwner {
        _setAlias(Role.Agent, node, false);
    }

    function removeClubRootNodeAlias(bytes32 node) external onlyOwner {
        _setAlias(Role.Validator, node, false);
    }

    function removeNodeRootNodeAlias(bytes32 node) external onlyOwner {
        _setAlias(Role.Node, node, false);
    }

    function getAgentRootNodeAliases() external view returns (bytes32[] memory) {
        return _spaces[Role.Agent].aliases;
    }

    function getClubRootNodeAliases() external view returns (bytes32[] memory) {
        return _spaces[Role.Validator].aliases;
    }

    function getNodeRootNodeAliases() external view returns (bytes32[] memory) {
        return _spaces[Role.Node].aliases;
    }

    function isAgentRootNodeAlias(bytes32 node) external view returns (bool) {
        return _spaces[Role.Agent].position[node] != 0;
    }

    function isClubRootNodeAlias(bytes32 node) external view returns (bool) {
        return _spaces[Role.Validator].position[node] != 0;
    }

    function isNodeRootNodeAlias(bytes32 node) external view returns (bool) {
        return _spaces[Role.Node].position[node] != 0;
    }

    /// @inheritdoc IIdentityRegistry
    function setAgentMerkleRoot(bytes32 root) external onlyOwner {
        _setAgentMerkleRoot(root);
    }

    /// @inheritdoc IIdentityRegistry
    function setValidatorMerkleRoot(bytes32 root) external onlyOwner {
        _setValidatorMerkleRoot(root);
    }

    // ------------------------------------------------------------------ lists

    /// @inheritdoc IIdentityRegistry
    function additionalAgents(address agent) external view returns (bool) {
        return _additional[Role.Agent][agent];
    }

    /// @inheritdoc IIdentityRegistry
    function additionalValidators(address validator) external view returns (bool) {
        return _additional[Role.Validator][validator];
    }

    /// @inheritdoc IIdentityRegistry
    function additionalNodeOperators(address nodeOperator) external view returns (bool) {
        return _additional[Role.Node][nodeOperator];
    }

    function addAdditionalAgent(address agent) external onlyOwner {
        _setAdditional(Role.Agent, agent, true);
    }

    function removeAdditionalAgent(address agent) external onlyOwner {
        _setAdditional(Role.Agent, agent, false);
    }

    function addAdditionalValidator(address validator) external onlyOwner {
        _setAdditional(Role.Validator, validator, true);
    }

    function removeAdditionalValidator(address validator) external onlyOwner {
        _setAdditional(Role.Validator, validator, false);
    }

    function addAdditionalNodeOperator(address nodeOperator) external onlyOwner {
        _setAdditional(Role.Node, nodeOperator, true);
    }

    function removeAdditionalNodeOperator(address nodeOperator) external onlyOwner {
        _setAdditional(Role.Node, nodeOperator, false);
    }

    // ------------------------------------------------------------------ agents

    /// @inheritdoc IIdentityRegistry
    function getAgentType(address agent) external view returns (AgentType) {
        return agentTypes[agent];
    }

    function setAgentType(address agent, AgentType agentType) external onlyOwner {
        _setAgentType(agent, agentType);
    }

    function setAgentProfileURI(address agent, string calldata uri) external onlyOwner {
        if (agent == address(0)) revert ZeroAddress();
        agentProfileURI[agent] = uri;
        emit AgentProfileUpdated(agent, uri);
    }

    // ------------------------------------------------------------------ batch

    /// @notice Applies any part of the settings at once.
    function applyConfiguration(
        ConfigUpdate calldata config,
        AdditionalAgentConfig[] calldata agents,
        AdditionalValidatorConfig[] calldata validators,
        AdditionalNodeOperatorConfig[] calldata nodeOperators,
        RootNodeAliasConfig[] calldata agentAliases,
        RootNodeAliasConfig[] calldata clubAliases,
        RootNodeAliasConfig[] calldata nodeAliases,
        AgentTypeConfig[] calldata types
    ) external onlyOwner {
        _applyConfig(config);
        for (uint256 i = 0; i < agents.length; i++) {
            _setAdditional(Role.Agent, agents[i].agent, agents[i].allowed);
        }
        for (uint256 i = 0; i < validators.length; i++) {
            _setAdditional(Role.Validator, validators[i].validator, validators[i].allowed);
        }
        for (uint256 i = 0; i < nodeOperators.length; i++) {
            _setAdditional(Role.Node, nodeOperators[i].nodeOperator, nodeOperators[i].allowed);
        }
        _setAliases(Role.Agent, agentAliases);
        _setAliases(Role.Validator, clubAliases);
        _setAliases(Role.Node, nodeAliases);
        for (uint256 i = 0; i < types.length; i++) {
            _setAgentType(types[i].agent, types[i].agentType);
        }
        emit ConfigurationApplied(
            msg.sender,
            config.setENS,
            config.setNameWrapper,
            config.setReputationEngine,
            config.setAttestationRegistry,
            config.setAgentRootNode,
            config.setClubRootNode,
            config.setNodeRootNode,
            config.setAgentMerkleRoot,
            config.setValidatorMerkleRoot,
            agents.length,
            validators.length,
            nodeOperators.length,
            types.length
        );
    }

    // ------------------------------------------------------------------ internal

    function _applyConfig(ConfigUpdate calldata config) private {
        if (config.setENS) _setENS(config.ens);
        if (config.setNameWrapper) _setNameWrapper(config.nameWrapper);
        if (config.setReputationEngine) _setReputationEngine(config.reputationEngine);
        if (config.setAttestationRegistry) _setAttestationRegistry(config.attestationRegistry);
        if (config.setAgentRootNode) _setRoot(Role.Agent, config.agentRootNode);
        if (config.setClubRootNode) _setRoot(Role.Validator, config.clubRootNode);
        if (config.setNodeRootNode) _setRoot(Role.Node, config.nodeRootNode);
        if (config.setAgentMerkleRoot) _setAgentMerkleRoot(config.agentMerkleRoot);
        if (config.setValidatorMerkleRoot) _setValidatorMerkleRoot(config.validatorMerkleRoot);
    }

    function _setENS(address ensAddr) internal {
        if (ensAddr == address(0)) revert ZeroAddress();
        ens = ensAddr;
        emit ENSUpdated(ensAddr);
    }

    function _setNameWrapper(address wrapper) internal {
        if (wrapper == address(0)) revert ZeroAddress();
        nameWrapper = wrapper;
        emit NameWrapperUpdated(wrapper);
    }

    function _setReputationEngine(address engine) internal {
        if (engine == address(0)) revert ZeroAddress();
        if (!Probe.hasVersion(engine, 2)) revert IncompatibleReputationEngine();
        reputationEngine = engine;
        emit ReputationEngineUpdated(engine);
    }

    function _setAttestationRegistry(address registry) private {
        if (registry == address(0)) revert ZeroAddress();
        attestationRegistry = registry;
        emit AttestationRegistryUpdated(registry);
    }

    function _setRoot(Role role, bytes32 root) internal {
        _spaces[role].root = root;
        if (role == Role.Agent) emit AgentRootNodeUpdated(root);
        else if (role == Role.Validator) emit ClubRootNodeUpdated(root);
        else emit NodeRootNodeUpdated(root);
    }

    function _setAliases(Role role, RootNodeAliasConfig[] calldata list) private {
        for (uint256 i = 0; i < list.length; i++) {
            _setAlias(role, list[i].node, list[i].allowed);
        }
    }

    /// @dev Nothing happens to an alias that is already as wanted.
    function _setAlias(Role role, bytes32 node, bool allowed) private {
        if (node == bytes32(0)) revert ZeroNode();
        NameSpace storage space = _spaces[role];
        uint256 position = space.position[node];
        if (allowed == (position != 0)) return;
        if (allowed) {
            space.aliases.push(node);
            space.position[node] = space.aliases.length;
        } else {
            bytes32 last = space.aliases[space.aliases.length - 1];
            space.aliases[position - 1] = last;
            space.position[last] = position;
            space.aliases.pop();
            delete space.position[node];
        }
        if (role == Role.Agent) emit AgentRootNodeAliasUpdated(node, allowed);
        else if (role == Role.Validator) emit ClubRootNodeAliasUpdated(node, allowed);
        else emit NodeRootNodeAliasUpdated(node, allowed);
    }

    function _setAgentMerkleRoot(bytes32 root) private {
        agentMerkleRoot = root;
        emit AgentMerkleRootUpdated(root);
    }

    function _setValidatorMerkleRoot(bytes32 root) private {
        validatorMerkleRoot = root;
        emit ValidatorMerkleRootUpdated(root);
    }

    function _setAdditional(Role role, address account, bool allowed) private {
        if (account == address(0)) revert ZeroAddress();
        _additional[role][account] = allowed;
        if (role == Role.Agent) emit AdditionalAgentUpdated(account, allowed);
        else if (role == Role.Validator) emit AdditionalValidatorUpdated(account, allowed);
        else emit AdditionalNodeOperatorUpdated(account, allowed);
    }

    function _setAgentType(address agent, AgentType agentType) private {
        if (agent == address(0)) revert ZeroAddress();
        agentTypes[agent] = agentType;
        emit AgentTypeUpdated(agent, agentType);
    }
}
