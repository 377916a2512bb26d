// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IdentityRegistry} from "../src/IdentityRegistry.sol";
import {IIdentityRegistry as I} from "../src/interfaces/IIdentityRegistry.sol";
import {Test} from "./Vm.sol";

/// @notice Wrapper, registry, resolver and attestations in one, all settable.
contract NamesStub {
    mapping(uint256 id => address) public ownerOf;
    mapping(bytes32 node => address) public resolver;
    mapping(bytes32 node => address) public addr;
    mapping(bytes32 node => mapping(uint8 role => mapping(address who => bool))) public isAttested;

    function wrap(bytes32 node, address owner) external {
        ownerOf[uint256(node)] = owner;
    }

    function resolve(bytes32 node, address through, address to) external {
        resolver[node] = through;
        addr[node] = to;
    }

    function attest(bytes32 node, uint8 role, address who) external {
        isAttested[node][role][who] = true;
    }
}

/// @notice A resolver that never ends.
contract EndlessResolver {
    fallback() external {
        while (true) {}
    }
}

/// @notice A reputation engine that only knows a blacklist.
contract BlacklistStub {
    uint256 public version = 2;
    mapping(address user => bool) public isBlacklisted;

    function ban(address user) external {
        isBlacklisted[user] = true;
    }

    function setVersion(uint256 number) external {
        version = number;
    }
}

contract IdentityRegistryTest is Test {
    bytes32 private constant ROOT = keccak256("root");
    bytes32 private constant ALIAS = keccak256("alias");

    IdentityRegistry private registry;
    NamesStub private names;
    address private alice = account("alice");
    address private bob = account("bob");
    bytes32[] private none;

    function setUp() public {
        registry = new IdentityRegistry(address(0), address(0), address(0), bytes32(0), bytes32(0));
        names = new NamesStub();
    }

    function _node(bytes32 root, string memory label) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(root, keccak256(bytes(label))));
    }

    function _leaf(address who, string memory label) private pure returns (bytes32) {
        return keccak256(abi.encode(who, keccak256(bytes(label))));
    }

    // ------------------------------------------------------------------ lists

    function test_verifyAgent_takesAListedOneWithAnyLabel() public {
        registry.addAdditionalAgent(alice);
        vm.expectEmit(address(registry));
        emit I.AdditionalAgentUsed(alice, "x");
        vm.expectEmit(address(registry));
        emit I.OwnershipVerified(alice, "x");
        vm.expectEmit(address(registry));
        emit I.IdentityVerified(alice, I.Role.Agent, bytes32(0), "x");
        vm.expectEmit(address(registry));
        emit I.ENSVerified(alice, bytes32(0), "x", false, false);
        (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle) = registry.verifyAgent(alice, "x", none);
        assertTrue(ok && node == bytes32(0) && !viaWrapper && !viaMerkle, "listed");
        registry.setAgentRootNode(ROOT);
        (, node,,) = registry.verifyAgent(alice, "x", none);
        assertEq(node, _node(ROOT, "x"), "node");
        registry.removeAdditionalAgent(alice);
        assertFalse(registry.isAuthorizedAgent(alice, "x", none), "removed");
    }

    function test_verify_revertsWithoutLabel() public {
        vm.expectRevert(I.EmptySubdomain.selector);
        registry.verifyAgent(alice, "", none);
        vm.expectRevert(I.EmptySubdomain.selector);
        registry.verifyValidator(alice, "", none);
        vm.expectRevert(I.EmptySubdomain.selector);
        registry.verifyNode(alice, "", none);
        vm.expectRevert(I.EmptySubdomain.selector);
        registry.isAuthorizedAgent(alice, "", none);
        vm.expectRevert(I.EmptySubdomain.selector);
        registry.isAuthorizedValidator(alice, "", none);
    }

    function test_verifyValidator_fallsBackToNodeOperators() public {
        registry.addAdditionalNodeOperator(alice);
        vm.expectEmit(address(registry));
        emit I.AdditionalNodeOperatorUsed(alice, "x");
        (bool ok,,,) = registry.verifyValidator(alice, "x", none);
        assertTrue(ok, "operator");
        (ok,,,) = registry.verifyNode(alice, "x", none);
        assertTrue(ok, "node");
        registry.addAdditionalValidator(bob);
        vm.expectEmit(address(registry));
        emit I.AdditionalValidatorUsed(bob, "x");
        registry.verifyValidator(bob, "x", none);
        (ok,,,) = registry.verifyNode(bob, "x", none);
        assertFalse(ok, "a validator is no operator");
        assertFalse(registry.isAuthorizedAgent(bob, "x", none), "nor an agent");
    }

    // ------------------------------------------------------------------ Merkle

    function test_merkle_needsARootNode() public {
        registry.setAgentMerkleRoot(_leaf(alice, "alice"));
        assertFalse(registry.isAuthorizedAgent(alice, "alice", none), "no root");
        registry.setAgentRootNode(ROOT);
        (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle) = registry.verifyAgent(alice, "alice", none);
        assertTrue(ok && viaMerkle && !viaWrapper, "in the tree");
        assertEq(node, _node(ROOT, "alice"), "node");
        assertFalse(registry.isAuthorizedAgent(alice, "bob", none), "another label");
        assertFalse(registry.isAuthorizedAgent(bob, "alice", none), "another claimant");
    }

    function test_merkle_matchesTheKnownVector() public {
        address claimant = 0x2222222222222222222222222222222222222222;
        assertEq(
            _leaf(claimant, "alice"), 0xcab155e353f4b5458140d0141930d003b4ddb8dcb7988cb70070a5913636bb6a, "leaf"
        );
        registry.setClubRootNode(ROOT);
        registry.setValidatorMerkleRoot(0x0c04159127f0a0acc666bd18036d0afd28efd768fca7da0d8bc51dc05146a22f);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = keccak256("sib");
        assertTrue(registry.isAuthorizedValidator(claimant, "alice", proof), "proof");
        proof[0] = keccak256("other");
        assertFalse(registry.isAuthorizedValidator(claimant, "alice", proof), "wrong proof");
    }

    // ------------------------------------------------------------------ names

    function test_names_wrapperThenResolver() public {
        registry.setAgentRootNode(ROOT);
        registry.setNameWrapper(address(names));
        names.wrap(_node(ROOT, "alice"), alice);
        (bool ok,, bool viaWrapper,) = registry.verifyAgent(alice, "alice", none);
        assertTrue(ok && viaWrapper, "wrapped");
        registry.setENS(address(names));
        names.resolve(_node(ROOT, "bob"), address(names), bob);
        (ok,, viaWrapper,) = registry.verifyAgent(bob, "bob", none);
        assertTrue(ok && !viaWrapper, "resolved");
        assertFalse(registry.isAuthorizedAgent(bob, "alice", none), "not his");
    }

    function test_names_underAnAlias() public {
        registry.setNameWrapper(address(names));
        registry.addClubRootNodeAlias(ALIAS);
        names.wrap(_node(ALIAS, "alice"), alice);
        (bool ok, bytes32 node,,) = registry.verifyValidator(alice, "alice", none);
        assertTrue(ok, "alias");
        assertEq(node, _node(ALIAS, "alice"), "node");
        registry.removeClubRootNodeAlias(ALIAS);
        assertFalse(registry.isAuthorizedValidator(alice, "alice", none), "removed");
    }

    function test_names_withoutCodeNeverRevert() public {
        registry.setAgentRootNode(ROOT);
        registry.setNameWrapper(account("no wrapper"));
        registry.setENS(account("no registry"));
        vm.expectEmit(address(registry));
        emit I.RecoveryInitiated("wrapper does not answer");
        vm.expectEmit(address(registry));
        emit I.RecoveryInitiated("resolver does not answer");
        vm.expectEmit(address(registry));
        emit I.IdentityVerificationFailed(alice, I.Role.Agent, "alice");
        (bool ok,,,) = registry.verifyAgent(alice, "alice", none);
        assertFalse(ok, "nobody answers");
    }

    function test_names_hostileResolverCostsABoundedAmount() public {
        registry.setAgentRootNode(ROOT);
        registry.setENS(address(names));
        names.resolve(_node(ROOT, "alice"), address(new EndlessResolver()), alice);
        uint256 before = gasleft();
        assertFalse(registry.isAuthorizedAgent(alice, "alice", none), "no answer");
        assertLe(before - gasleft(), 200_000, "gas");
    }

    function test_attestation_authorises() public {
        registry.setAttestationRegistry(address(names));
        registry.setAgentRootNode(ROOT);
        registry.addAgentRootNodeAlias(ALIAS);
        registry.setNodeRootNode(ROOT);
        names.attest(_node(ALIAS, "alice"), 0, alice);
        (bool ok, bytes32 node, bool viaWrapper, bool viaMerkle) = registry.verifyAgent(alice, "alice", none);
        assertTrue(ok && !viaWrapper && !viaMerkle, "attested");
        assertEq(node, _node(ALIAS, "alice"), "node");
        assertFalse(registry.isAuthorizedValidator(alice, "alice", none), "another role");
        names.attest(_node(ROOT, "bob"), 2, bob);
        assertTrue(registry.isAuthorizedValidator(bob, "bob", none), "by the node role");
        registry.setAttestationRegistry(account("no code"));
        assertFalse(registry.isAuthorizedAgent(alice, "alice", none), "no registry there");
    }

    // ------------------------------------------------------------------ blacklist

    function test_blacklist_shutsOut() public {
        BlacklistStub engine = new BlacklistStub();
        registry.setReputationEngine(address(engine));
        registry.addAdditionalAgent(alice);
        registry.addAdditionalValidator(alice);
        registry.addAdditionalNodeOperator(alice);
        engine.ban(alice);
        vm.expectEmit(address(registry));
        emit I.IdentityVerificationFailed(alice, I.Role.Agent, "x");
        (bool ok,,,) = registry.verifyAgent(alice, "x", none);
        assertFalse(ok, "agent");
        vm.recordLogs();
        (ok,,,) = registry.verifyValidator(alice, "x", none);
        assertFalse(ok, "validator");
        assertEq(vm.getRecordedLogs().length, 0, "silent");
        (ok,,,) = registry.verifyNode(alice, "x", none);
        assertFalse(ok, "operator");
        assertFalse(registry.isAuthorizedValidator(alice, "x", none), "view");
        engine.setVersion(1);
        vm.expectRevert(I.IncompatibleReputationEngine.selector);
        registry.setReputationEngine(address(engine));
    }

    // ------------------------------------------------------------------ settings

    function test_agentType_isTheOwnersWord() public {
        assertEq(uint256(registry.getAgentType(alice)), 0, "human");
        vm.expectEmit(address(registry));
        emit I.AgentTypeUpdated(alice, I.AgentType.AI);
        registry.setAgentType(alice, I.AgentType.AI);
        assertEq(uint256(registry.getAgentType(alice)), 1, "machine");
    }

    function test_profile_isForAuthorisedAgents() public {
        vm.prank(alice);
        vm.expectRevert(I.UnauthorizedAgent.selector);
        registry.updateAgentProfile("x", none, "ipfs://me");
        registry.addAdditionalAgent(alice);
        vm.prank(alice);
        registry.updateAgentProfile("x", none, "ipfs://me");
        assertEq(registry.agentProfileURI(alice), "ipfs://me", "profile");
        registry.setAgentProfileURI(alice, "ipfs://other");
        assertEq(registry.agentProfileURI(alice), "ipfs://other", "owner's");
    }

    function test_aliases_areASet() public {
        registry.addAgentRootNodeAlias(ALIAS);
        registry.addAgentRootNodeAlias(ALIAS);
        registry.addAgentRootNodeAlias(ROOT);
        assertEq(registry.getAgentRootNodeAliases().length, 2, "two");
        registry.removeAgentRootNodeAlias(ALIAS);
        registry.removeAgentRootNodeAlias(ALIAS);
        assertEq(registry.getAgentRootNodeAliases().length, 1, "one");
        assertTrue(registry.isAgentRootNodeAlias(ROOT) && !registry.isAgentRootNodeAlias(ALIAS), "the other one");
        vm.expectRevert(I.ZeroNode.selector);
        registry.addNodeRootNodeAlias(bytes32(0));
    }

    function test_configureMainnet_setsRootsAndAliases() public {
        registry.configureMainnet();
        assertEq(registry.agentRootNode(), registry.MAINNET_AGENT_ROOT_NODE(), "agent");
        assertEq(registry.clubRootNode(), registry.MAINNET_CLUB_ROOT_NODE(), "club");
        assertEq(registry.nodeRootNode(), registry.MAINNET_NODE_ROOT_NODE(), "node");
        assertTrue(registry.isClubRootNodeAlias(registry.MAINNET_ALPHA_CLUB_ROOT_NODE()), "alias");
        assertEq(registry.ens(), registry.MAINNET_ENS(), "registry");
    }

    function test_applyConfiguration_setsAnyPart() public {
        I.ConfigUpdate memory config;
        (config.setAgentRootNode, config.agentRootNode) = (true, ROOT);
        (config.setValidatorMerkleRoot, config.validatorMerkleRoot) = (true, ALIAS);
        I.AdditionalAgentConfig[] memory agents = new I.AdditionalAgentConfig[](1);
        agents[0] = I.AdditionalAgentConfig(alice, true);
        I.AdditionalValidatorConfig[] memory validators = new I.AdditionalValidatorConfig[](1);
        validators[0] = I.AdditionalValidatorConfig(bob, true);
        I.RootNodeAliasConfig[] memory aliases = new I.RootNodeAliasConfig[](1);
        aliases[0] = I.RootNodeAliasConfig(ALIAS, true);
        I.AgentTypeConfig[] memory types = new I.AgentTypeConfig[](1);
        types[0] = I.AgentTypeConfig(alice, I.AgentType.AI);
        registry.applyConfiguration(
            config,
            agents,
            validators,
            new I.AdditionalNodeOperatorConfig[](0),
            aliases,
            new I.RootNodeAliasConfig[](0),
            aliases,
            types
        );
        assertTrue(registry.additionalAgents(alice) && registry.additionalValidators(bob), "lists");
        assertTrue(registry.isAgentRootNodeAlias(ALIAS) && registry.isNodeRootNodeAlias(ALIAS), "aliases");
        assertEq(registry.agentRootNode(), ROOT, "root");
        assertEq(registry.validatorMerkleRoot(), ALIAS, "tree");
        assertEq(uint256(registry.getAgentType(alice)), 1, "type");
    }

    function test_setters_areTheOwnersAndRefuseZero() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", alice));
        registry.addAdditionalAgent(alice);
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", alice));
        registry.setAgentType(alice, I.AgentType.AI);
        vm.stopPrank();
        vm.expectRevert(I.ZeroAddress.selector);
        registry.addAdditionalAgent(address(0));
        vm.expectRevert(I.ZeroAddress.selector);
        registry.setENS(address(0));
    }

    function test_ownership_isHandedOverInTwoSteps() public {
        registry.transferOwnership(alice);
        assertEq(registry.owner(), address(this), "not yet");
        vm.prank(alice);
        registry.acceptOwnership();
        assertEq(registry.owner(), alice, "accepted");
    }

    function test_ether_isRefused() public {
        vm.deal(address(this), 1);
        (bool ok, bytes memory answer) = address(registry).call{value: 1}("");
        assertFalse(ok, "ether");
        assertEq(bytes32(bytes4(answer)), bytes32(I.EtherNotAccepted.selector), "reason");
        (ok, answer) = address(registry).call(hex"12345678");
        assertFalse(ok, "unknown call");
        assertEq(bytes32(bytes4(answer)), bytes32(I.EtherNotAccepted.selector), "reason");
    }
}
