// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {CertificateNFT} from "../src/CertificateNFT.sol";
import {DisputeModule} from "../src/DisputeModule.sol";
import {FeePool} from "../src/FeePool.sol";
import {IJobRegistry} from "../src/interfaces/IJobRegistry.sol";
import {IStakeManager} from "../src/interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IStakeManagerExtension} from "../src/interfaces/IStakeManagerExtension.sol";
import {ReputationEngine} from "../src/ReputationEngine.sol";
import {TaxPolicy} from "../src/TaxPolicy.sol";
import {Deploy} from "./Deploy.sol";
import {FakeIdentityRegistry, FakeValidationModule} from "./JobRegistryFakes.sol";

/// @notice The registry with everything that holds or counts tokens; only identity and votes are faked.
contract JobRegistryMoneyTest is Deploy {
    uint256 private constant TOKEN = 1e18;
    uint256 private constant REWARD = 100 * TOKEN;
    uint256 private constant START = 1000 * TOKEN;

    AGIALPHA private token;
    TaxPolicy private tax;
    FakeValidationModule private vmod = new FakeValidationModule();
    FakeIdentityRegistry private id = new FakeIdentityRegistry();
    IJobRegistry private jr;
    IStakeManager private sm;
    DisputeModule private dm;
    FeePool private fp;
    ReputationEngine private re;
    CertificateNFT private nft;

    address private gov = account("governance");
    address private employer = account("employer");
    address private agent = account("agent");
    address[] private committee;
    bytes32[] private noProof;

    function setUp() public {
        vm.warp(1_800_000_000);
        address z = address(0);
        token = AGIALPHA(deploy("AGIALPHA", ""));
        tax = TaxPolicy(payable(deploy("TaxPolicy", abi.encode("ipfs://policy", "I accept"))));
        jr = deployRegistry(address(tax), gov);
        dm = DisputeModule(payable(deploy("DisputeModule", abi.encode(jr, 0, 0, z, gov))));
        address ext = deploy("StakeManagerExtension", "");
        sm = IStakeManager(deploy("StakeManager", abi.encode(0, 0, 0, z, jr, dm, gov, token, ext)));
        fp = FeePool(payable(deploy("FeePool", abi.encode(sm, 0, z, tax, token))));
        re = ReputationEngine(payable(deploy("ReputationEngine", abi.encode(sm))));
        nft = CertificateNFT(payable(deploy("CertificateNFT", abi.encode("Certificates", "CERT", token))));
        nft.setJobRegistry(address(jr));
        re.setCaller(address(jr), true);
        tax.setAcknowledger(address(jr), true);
        vm.startPrank(gov);
        jr.setModules(address(vmod), address(sm), address(re), address(dm), address(nft), address(fp), noAddresses());
        jr.setIdentityRegistry(address(id));
        IStakeManagerExtension(address(sm)).setValidationModule(address(vmod));
        vm.stopPrank();
        id.allow(agent, true);
        _fund(employer);
        _fund(agent);
        for (uint256 i = 1; i <= 3; i++) {
            committee.push(account(string.concat("validator ", vm.toString(i))));
            _fund(committee[i - 1]);
            vm.prank(committee[i - 1]);
            sm.depositStake(IStakeManagerEvents.Role.Validator, 10 * TOKEN);
        }
    }

    function test_success_paysExactly() public {
        uint256 jobId = _decided(true, 3);
        vm.prank(employer);
        jr.finalize(jobId);
        assertEq(token.balanceOf(employer), START - 105 * TOKEN, "employer");
        assertEq(token.balanceOf(agent), START - 2 * TOKEN + 92 * TOKEN, "agent");
        assertEq(token.balanceOf(address(fp)), 495 * TOKEN / 100, "fee pool, one percent burned");
        uint256 paid;
        for (uint256 i = 0; i < 3; i++) {
            paid += token.balanceOf(committee[i]) - (START - 10 * TOKEN);
        }
        assertEq(paid, 8 * TOKEN, "validators");
        assertEq(sm.lockedStakes(agent), 0, "unlocked");
        assertEq(nft.ownerOf(jobId), agent, "certificate");
        assertTrue(re.reputation(agent) > 0, "reputation");
        _requireBooks();
    }

    function test_success_wrongVotersShareReturns() public {
        uint256 jobId = _decided(true, 2);
        vm.prank(employer);
        jr.finalize(jobId);
        assertEq(token.balanceOf(committee[2]), START - 10 * TOKEN, "wrong voter");
        assertEq(token.balanceOf(employer), START - 105 * TOKEN + (8 * TOKEN - 16 * TOKEN / 3), "employer");
        _requireBooks();
    }

    function test_rejected_refundsAndSlashes() public {
        uint256 jobId = _decided(false, 0);
        vm.prank(agent);
        jr.finalize(jobId);
        assertEq(token.balanceOf(employer), START, "employer");
        assertEq(sm.stakeOf(agent, IStakeManagerEvents.Role.Agent), TOKEN, "agent's stake");
        assertEq(sm.lockedStakes(agent), 0, "unlocked");
        _requireBooks();
    }

    function test_noQuorum_refundsAndReleases() public {
        uint256 jobId = _submitted();
        vmod.reportNoQuorum(jr, jobId);
        vm.prank(employer);
        jr.finalize(jobId);
        assertEq(token.balanceOf(employer), START, "employer");
        assertEq(sm.stakeOf(agent, IStakeManagerEvents.Role.Agent), 2 * TOKEN, "agent's stake");
        assertEq(sm.lockedStakes(agent), 0, "unlocked");
        _requireBooks();
    }

    function test_expiry_refundsAndSlashes() public {
        uint256 first = _applied();
        uint256 second = _applied();
        vm.warp(block.timestamp + 1 days + 1);
        vm.startPrank(employer);
        jr.cancelExpiredJob(first);
        jr.claimTimeout(second);
        vm.stopPrank();
        assertEq(token.balanceOf(employer), START, "employer");
        assertEq(sm.stakeOf(agent, IStakeManagerEvents.Role.Agent), 0, "agent's stake");
        assertEq(sm.lockedStakes(agent), 0, "unlocked");
        _requireBooks();
    }

    function test_stakeInAnotherRole_isSlashedToo() public {
        vm.startPrank(agent);
        sm.depositStake(IStakeManagerEvents.Role.Platform, 5 * TOKEN);
        sm.withdrawStake(IStakeManagerEvents.Role.Agent, 2 * TOKEN);
        vm.stopPrank();
        uint256 jobId = _decided(false, 0);
        vm.prank(agent);
        jr.finalize(jobId);
        assertEq(token.balanceOf(employer), START, "employer");
        assertEq(sm.stakeOf(agent, IStakeManagerEvents.Role.Platform), 4 * TOKEN, "stake");
        _requireBooks();
    }

    function test_dispute_feeAndSlashesMove() public {
        uint256 jobId = _decided(true, 2);
        vm.prank(employer);
        jr.dispute(jobId, "evidence", "");
        assertEq(token.balanceOf(employer), START - 106 * TOKEN, "fee taken");
        vm.warp(block.timestamp + 1 days);
        vm.prank(gov);
        dm.resolveDispute(jobId, true);
        for (uint256 i = 0; i < 3; i++) {
            uint256 left = i < 2 ? 9 * TOKEN : 10 * TOKEN;
            assertEq(sm.stakeOf(committee[i], IStakeManagerEvents.Role.Validator), left, "validator's stake");
        }
        vm.prank(employer);
        jr.finalize(jobId);
        assertEq(token.balanceOf(employer), START, "employer");
        assertEq(sm.stakeOf(agent, IStakeManagerEvents.Role.Agent), TOKEN, "agent's stake");
        _requireBooks();
    }

    function test_stakeAndApply_spendsTheCallersAllowance() public {
        uint256 jobId = _created();
        address newcomer = account("newcomer");
        id.allow(newcomer, true);
        token.mint(newcomer, 5 * TOKEN);
        vm.startPrank(newcomer);
        token.approve(address(sm), 5 * TOKEN);
        jr.stakeAndApply(jobId, 5 * TOKEN, "new", noProof);
        vm.stopPrank();
        assertEq(token.balanceOf(newcomer), 0, "spent");
        assertEq(sm.lockedStakes(newcomer), TOKEN, "locked");
        _requireBooks();
    }

    function testFuzz_everyToken_isAccountedFor(uint128 reward, uint8 pct, uint8 approvals) public {
        reward = uint128(bound(reward, 1, 900 * TOKEN));
        vm.prank(gov);
        jr.setFeePct(bound(pct, 0, 10));
        vm.prank(employer);
        uint256 jobId = jr.createJob(reward, uint64(block.timestamp + 1 days), "spec", "ipfs://spec");
        _work(jobId);
        uint256 votes = approvals % 4;
        _vote(jobId, votes >= 2, votes);
        vm.warp(block.timestamp + 1 days);
        vm.prank(approvals % 2 == 0 ? employer : agent);
        jr.finalize(jobId);
        assertEq(sm.jobEscrows(bytes32(jobId)), 0, "escrow");
        _requireBooks();
    }

    /// @dev What the manager holds is stakes and the operators' pool, and nothing went elsewhere unseen.
    function _requireBooks() private view {
        uint256 staked = sm.totalStake(IStakeManagerEvents.Role.Agent)
            + sm.totalStake(IStakeManagerEvents.Role.Validator) + sm.totalStake(IStakeManagerEvents.Role.Platform);
        assertEq(token.balanceOf(address(sm)), staked + sm.operatorRewardPool() + _escrows(), "manager's balance");
    }

    function _escrows() private view returns (uint256 sum) {
        for (uint256 i = 1; i <= jr.nextJobId(); i++) {
            sum += sm.jobEscrows(bytes32(i));
        }
    }

    function noAddresses() private pure returns (address[] memory) {
        return new address[](0);
    }

    function _fund(address who) private {
        token.mint(who, START);
        vm.startPrank(who);
        tax.acknowledge();
        token.approve(address(sm), type(uint256).max);
        if (who == agent) sm.depositStake(IStakeManagerEvents.Role.Agent, 2 * TOKEN);
        vm.stopPrank();
    }

    function _created() private returns (uint256) {
        vm.prank(employer);
        return jr.createJob(REWARD, uint64(block.timestamp + 1 days), "spec", "ipfs://spec");
    }

    function _applied() private returns (uint256 jobId) {
        jobId = _created();
        vm.prank(agent);
        jr.applyForJob(jobId, "alice", noProof);
    }

    function _submitted() private returns (uint256 jobId) {
        jobId = _created();
        _work(jobId);
    }

    function _work(uint256 jobId) private {
        vm.startPrank(agent);
        jr.applyForJob(jobId, "alice", noProof);
        jr.submit(jobId, "result", "ipfs://result", "alice", noProof);
        vm.stopPrank();
        vmod.seat(jobId, committee);
    }

    function _decided(bool success, uint256 approvals) private returns (uint256 jobId) {
        jobId = _submitted();
        _vote(jobId, success, approvals);
    }

    function _vote(uint256 jobId, bool success, uint256 approvals) private {
        for (uint256 i = 0; i < committee.length; i++) {
            vmod.vote(jobId, committee[i], i < approvals);
        }
        vmod.report(jr, jobId, success, committee);
    }
}
