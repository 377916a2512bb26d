// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CertificateNFT} from "../src/CertificateNFT.sol";
import {DisputeModule} from "../src/DisputeModule.sol";
import {IJobRegistry} from "../src/interfaces/IJobRegistry.sol";
import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {TaxPolicy} from "../src/TaxPolicy.sol";
import {Deploy} from "./Deploy.sol";
import {
    FakeIdentityRegistry,
    FakeModule,
    FakeReputationEngine,
    FakeStakeManager,
    FakeValidationModule
} from "./JobRegistryFakes.sol";

/// @notice A registry with real dispute module, certificate and policy, and fakes for its other neighbours.
abstract contract JobRegistryBase is Deploy {
    uint256 internal constant TOKEN = 1e18;
    uint256 internal constant REWARD = 100 * TOKEN;
    uint256 internal constant ESCROW = 105 * TOKEN;
    bytes32 internal constant SPEC = keccak256("spec");
    bytes32 internal constant RESULT = keccak256("result");

    address internal gov = account("governance");
    address internal employer = account("employer");
    address internal agent = account("agent");
    address internal stranger = account("stranger");

    IJobRegistry internal jr;
    FakeStakeManager internal sm = new FakeStakeManager();
    FakeValidationModule internal vmod = new FakeValidationModule();
    FakeIdentityRegistry internal id = new FakeIdentityRegistry();
    FakeReputationEngine internal re = new FakeReputationEngine();
    FakeModule internal fp = new FakeModule();
    DisputeModule internal dm;
    CertificateNFT internal nft;
    TaxPolicy internal tax;

    address[] internal committee;
    bytes32[] internal noProof;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        nft = CertificateNFT(payable(deploy("CertificateNFT", abi.encode("Certificates", "CERT", address(1)))));
        tax = TaxPolicy(payable(deploy("TaxPolicy", abi.encode("ipfs://policy", "I accept"))));
        jr = deployRegistry(address(0), gov);
        dm = DisputeModule(payable(deploy("DisputeModule", abi.encode(address(jr), 0, 0, address(0), gov))));
        nft.setJobRegistry(address(jr));
        tax.setAcknowledger(address(jr), true);
        vm.startPrank(gov);
        jr.setModules(address(vmod), address(sm), address(re), address(dm), address(nft), address(fp), new address[](0));
        jr.setIdentityRegistry(address(id));
        jr.setTaxPolicy(address(tax));
        vm.stopPrank();
        _enrol(employer);
        _enrol(agent);
        id.allow(agent, true);
        sm.give(agent, 10 * TOKEN);
        committee.push(account("validator 1"));
        committee.push(account("validator 2"));
        committee.push(account("validator 3"));
    }

    function _enrol(address who) internal {
        vm.prank(who);
        tax.acknowledge();
    }

    function _deadline() internal view returns (uint64) {
        return uint64(block.timestamp + 1 days);
    }

    function _create() internal returns (uint256 jobId) {
        vm.prank(employer);
        return jr.createJob(REWARD, _deadline(), SPEC, "ipfs://spec");
    }

    function _applied() internal returns (uint256 jobId) {
        jobId = _create();
        vm.prank(agent);
        jr.applyForJob(jobId, "alice", noProof);
    }

    function _submitted() internal returns (uint256 jobId) {
        jobId = _applied();
        vm.prank(agent);
        jr.submit(jobId, RESULT, "ipfs://result", "alice", noProof);
        vmod.seat(jobId, committee);
    }

    /// @dev Everybody reveals; the first `approvals` members approve.
    function _decided(bool success, uint256 approvals) internal returns (uint256 jobId) {
        jobId = _submitted();
        for (uint256 i = 0; i < committee.length; i++) {
            vmod.vote(jobId, committee[i], i < approvals);
        }
        vmod.report(jr, jobId, success, committee);
    }

    function _approved() internal returns (uint256 jobId) {
        return _decided(true, 3);
    }

    function _rejected() internal returns (uint256 jobId) {
        return _decided(false, 0);
    }

    function _noQuorum() internal returns (uint256 jobId) {
        jobId = _submitted();
        vmod.reportNoQuorum(jr, jobId);
    }

    function _disputedBy(address who, uint256 jobId) internal {
        vm.prank(who);
        jr.dispute(jobId, keccak256("evidence"), "because");
    }

    function _rule(uint256 jobId, bool employerWins) internal {
        vm.warp(block.timestamp + dm.disputeWindow());
        vm.prank(gov);
        dm.resolveDispute(jobId, employerWins);
    }

    function _finalize(address who, uint256 jobId) internal {
        vm.prank(who);
        jr.finalize(jobId);
    }

    function _metadata(uint256 jobId) internal view returns (IJobRegistryTypes.JobMetadata memory) {
        return jr.decodeJobMetadata(_packed(jobId));
    }

    function _packed(uint256 jobId) internal view returns (uint256 packed) {
        (,,,,,,,, packed) = jr.jobs(jobId);
    }

    function _requireState(uint256 jobId, IJobRegistryTypes.Status want) internal view {
        (,, IJobRegistryTypes.Status got) = jr.jobParties(jobId);
        assertEq(uint256(got), uint256(want), "state");
        assertEq(_metadata(jobId).state, uint256(want), "packed state");
    }

    /// @dev The agent lost its stake and the employer has everything back.
    function _requireFailedSettlement(uint256 jobId) internal view {
        _requireState(jobId, IJobRegistryTypes.Status.Finalized);
        assertEq(sm.refunded(employer), ESCROW, "employer refunded");
        assertEq(sm.slashed(agent), TOKEN, "agent slashed");
        assertEq(sm.lockedStakes(agent), 0, "agent unlocked");
        assertEq(sm.jobEscrows(bytes32(jobId)), 0, "escrow empty");
        assertEq(jr.activeJobs(agent), 0, "active jobs");
    }
}
