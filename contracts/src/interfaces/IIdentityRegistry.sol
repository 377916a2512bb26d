// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Identity registry
/// @notice Says who may act as agent, validator or node operator: by the owner's lists, by attestation, by a Merkle
/// proof, or by holding a name under one of the role's root nodes.
/// @dev A label is the bare name ("alice"), never empty; a node is keccak256(root, keccak256(label)). A Merkle leaf
/// is keccak256(abi.encode(claimant, keccak256(label))).
interface IIdentityRegistry {
    enum AgentType {
        Human,
        AI
    }

    /// @dev Roles as attestations number them.
    enum Role {
        Agent,
        Validator,
        Node
    }

    struct ConfigUpdate {
        bool setENS;
        address ens;
        bool setNameWrapper;
        address nameWrapper;
        bool setReputationEngine;
        address reputationEngine;
        bool setAttestationRegistry;
        address attestationRegistry;
        bool setAgentRootNode;
        bytes32 agentRootNode;
        bool setClubRootNode;
        bytes32 clubRootNode;
        bool setNodeRootNode;
        bytes32 nodeRootNode;
        bool setAgentMerkleRoot;
        bytes32 agentMerkleRoot;
        bool setValidatorMerkleRoot;
        bytes32 validatorMerkleRoot;
    }

    struct AdditionalAgentConfig {
        address agent;
        bool allowed;
    }

    struct AdditionalValidatorConfig {
        address validator;
        bool allowed;
    }

    struct AdditionalNodeOperatorConfig {
        address nodeOperator;
        bool allowed;
    }

    struct RootNodeAliasConfig {
        bytes32 node;
        bool allowed;
    }

    struct AgentTypeConfig {
        address agent;
        AgentType agentType;
    }

    // ------------------------------------------------------------------ checks

    event AdditionalAgentUsed(address indexed agent, string subdomain);
    event AdditionalValidatorUsed(address indexed validator, string subdomain);
    event AdditionalNodeOperatorUsed(address indexed nodeOperator, string subdomain);
    event OwnershipVerified(address indexed claimant, string subdomain);
    event IdentityVerified(address indexed user, Role indexed role, bytes32 indexed node, string subdomain);
    event ENSVerified(address indexed user, bytes32 indexed node, string label, bool viaWrapper, bool viaMerkle);
    event IdentityVerificationFailed(address indexed user, Role indexed role, string subdomain);
    /// @notice A name service could not be asked.
    event RecoveryInitiated(string reason);

    // ------------------------------------------------------------------ settings

    event AdditionalAgentUpdated(address indexed agent, bool allowed);
    event AdditionalValidatorUpdated(address indexed validator, bool allowed);
    event AdditionalNodeOperatorUpdated(address indexed nodeOperator, bool allowed);
    event AgentMerkleRootUpdated(bytes32 indexed agentMerkleRoot);
    event ValidatorMerkleRootUpdated(bytes32 indexed validatorMerkleRoot);
    event AgentRootNodeUpdated(bytes32 indexed agentRootNode);
    event ClubRootNodeUpdated(bytes32 indexed clubRootNode);
    event NodeRootNodeUpdated(bytes32 indexed nodeRootNode);
    event AgentRootNodeAliasUpdated(bytes32 indexed node, bool allowed);
    event ClubRootNodeAliasUpdated(bytes32 indexed node, bool allowed);
    event NodeRootNodeAliasUpdated(bytes32 indexed node, bool allowed);
    event AgentTypeUpdated(address indexed agent, AgentType agentType);
    event AgentProfileUpdated(address indexed agent, string uri);
    event AttestationRegistryUpdated(address indexed attestationRegistry);
    event ENSUpdated(address indexed ens);
    event NameWrapperUpdated(address indexed nameWrapper);
    event ReputationEngineUpdated(address indexed reputationEngine);
    event MainnetConfigured(
        address indexed ens,
        address indexed nameWrapper,
        bytes32 indexed agentRoot,
        bytes32 clubRoot,
        bytes32 nodeRoot
    );
    event ConfigurationApplied(
        address indexed caller,
        bool ensUpdated,
        bool nameWrapperUpdated,
        bool reputationEngineUpdated,
        bool attestationRegistryUpdated,
        bool agentRootUpdated,
        bool clubRootUpdated,
        bool nodeRootUpdated,
        bool agentMerkleRootUpdated,
        bool validatorMerkleRootUpdated,
        uint256 additionalAgentUpdates,
        uint256 additionalValidatorUpdates,
        uint256 additionalNodeUpdates,
        uint256 agentTypeUpdates
    );

    error EmptySubdomain();
    error EtherNotAccepted();
    error IncompatibleReputationEngine();
    error UnauthorizedAgent();
    error ZeroAddress();
    error ZeroNode();

    /// @notice Checks an agent and records the check in events.
    /// @return ok Whether the claimant may act.
    /// @return node Name node of the label, zero without a root.
    /// @return viaWrapper Whether ownership of a wrapped name decided.
    /// @return viaMerkle Whether a Merkle proof decided.
    function verifyAgent(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        returns (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle);

    /// @notice Checks a validator, or else a node operator, and records the check in events.
    function verifyValidator(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        returns (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle);

    /// @notice Checks a node operator and records the check in events.
    function verifyNode(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        returns (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle);

    function isAuthorizedAgent(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        view
        returns (bool);

    function isAuthorizedValidator(address claimant, string calldata subdomain, bytes32[] calldata proof)
        external
        view
        returns (bool);

    function getAgentType(address agent) external view returns (AgentType);

    function additionalAgents(address agent) external view returns (bool);

    function additionalValidators(address validator) external view returns (bool);

    function additionalNodeOperators(address nodeOperator) external view returns (bool);

    function setAgentRootNode(bytes32 root) external;

    function setClubRootNode(bytes32 root) external;

    function setAgentMerkleRoot(bytes32 root) external;

    function setValidatorMerkleRoot(bytes32 root) external;

    /// @notice Version of the module interface, 2.
    function version() external view returns (uint256);
}
