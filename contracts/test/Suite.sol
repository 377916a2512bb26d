// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {CertificateNFT} from "../src/CertificateNFT.sol";
import {DisputeModule} from "../src/DisputeModule.sol";
import {FeePool} from "../src/FeePool.sol";
import {IdentityRegistry} from "../src/IdentityRegistry.sol";
import {ReputationEngine} from "../src/ReputationEngine.sol";
import {TaxPolicy} from "../src/TaxPolicy.sol";
import {IJobRegistry} from "../src/interfaces/IJobRegistry.sol";
import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {IStakeManager} from "../src/interfaces/IStakeManager.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IStakeManagerExtension} from "../src/interfaces/IStakeManagerExtension.sol";
import {IValidationModule} from "../src/interfaces/IValidationModule.sol";
import {IValidationModuleTypes} from "../src/interfaces/IValidationModuleTypes.sol";
import {Deploy} from "./Deploy.sol";

/// @notice All contracts, deployed and wired, with five validators in the pool; the test itself governs.
abstract contract Suite is Deploy {
    uint256 internal constant TOKEN = 1e18;
    uint256 internal constant REWARD = 100 * TOKEN;
    uint256 internal constant FEE = 5 * TOKEN;
    uint256 internal constant POOL = 5;
    bytes32 internal constant SPEC = keccak256("spec");

    AGIALPHA internal token;
    TaxPolicy internal policy;
    IdentityRegistry internal identity;
    IStakeManager internal stakes;
    IStakeManagerExtension internal stakesMore;
    IJobRegistry internal jobs;
    IValidationModule internal validation;
    ReputationEngine internal reputation;
    DisputeModule internal disputes;
    CertificateNFT internal certificates;
    FeePool internal fees;

    address internal employer = account("employer");
    address internal agent = account("agent");
    address internal keeper = account("keeper");
    address internal stranger = account("stranger");
    address[] internal pool;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        vm.prevrandao(keccak256("randomness"));
        _deploy();
        _wire();
        for (uint256 i = 0; i < POOL; i++) {
            _addValidator(string.concat("validator", vm.toString(i)));
        }
        validation.setValidatorPool(pool);
        identity.addAdditionalAgent(agent);
        _fund(employer, 10_000 * TOKEN);
        _fund(agent, 100 * TOKEN);
        vm.prank(agent);
        stakes.depositStake(IStakeManagerEvents.Role.Agent, 10 * TOKEN);
    }

    // ------------------------------------------------------------------ deployment

    function _deploy() internal {
        address none = address(0);
        token = AGIALPHA(deploy("AGIALPHA", ""));
        policy = TaxPolicy(payable(deploy("TaxPolicy", abi.encode("ipfs://policy", "I agree"))));
        identity = IdentityRegistry(
            payable(deploy("IdentityRegistry", abi.encode(none, none, none, bytes32(0), bytes32(0))))
        );
        address extension = deploy("StakeManagerExtension", "");
        stakes = IStakeManager(
            deploy("StakeManager", abi.encode(TOKEN, 100, 0, none, none, none, address(this), token, extension))
        );
        stakesMore = IStakeManagerExtension(address(stakes));
        reputation = ReputationEngine(payable(deploy("ReputationEngine", abi.encode(stakes))));
        fees = FeePool(payable(deploy("FeePool", abi.encode(stakes, 1, none, policy, token))));
        certificates = CertificateNFT(payable(deploy("CertificateNFT", abi.encode("Certificate", "JOB", token))));
        jobs = deployRegistry(address(policy), address(this));
        disputes = DisputeModule(payable(deploy("DisputeModule", abi.encode(jobs, TOKEN, 1 days, none, address(this)))));
        extension = deploy("ValidationModuleExtension", "");
        // The empty pool lies behind the eight words of the head.
        validation = IValidationModule(
            deploy("ValidationModule", abi.encode(jobs, stakes, 0, 0, 0, 0, uint256(8 * 32), extension, uint256(0)))
        );
    }

    function _wire() internal {
        jobs.setModules(
            address(validation),
            address(stakes),
            address(reputation),
            address(disputes),
            address(certificates),
            address(fees),
            new address[](0)
        );
        jobs.setIdentityRegistry(address(identity));
        policy.setAcknowledger(address(jobs), true);
        stakesMore.setModules(address(jobs), address(disputes));
        stakesMore.setValidationModule(address(validation));
        stakesMore.setFeePool(address(fees));
        validation.setIdentityRegistry(address(identity));
        validation.setReputationEngine(address(reputation));
        reputation.setCaller(address(jobs), true);
        reputation.setCaller(address(validation), true);
        certificates.setJobRegistry(address(jobs));
        disputes.setStakeManager(address(stakes));
    }

    /// @dev Gives tokens to an account, approves them for stakes and escrow, and acknowledges the tax policy.
    function _fund(address who, uint256 amount) internal {
        token.mint(who, amount);
        vm.startPrank(who);
        token.approve(address(stakes), amount);
        policy.acknowledge();
        vm.stopPrank();
    }

    function _addValidator(string memory name) internal returns (address who) {
        who = account(name);
        pool.push(who);
        identity.addAdditionalValidator(who);
        _fund(who, 100 * TOKEN);
        vm.prank(who);
        stakes.depositStake(IStakeManagerEvents.Role.Validator, 10 * TOKEN);
    }

    // ------------------------------------------------------------------ steps of a job

    function _create() internal returns (uint256 jobId) {
        vm.prank(employer);
        return jobs.createJob(REWARD, uint64(vm.getBlockTimestamp() + 1 days), SPEC, "ipfs://spec");
    }

    function _apply(uint256 jobId) internal {
        vm.prank(agent);
        jobs.applyForJob(jobId, "alice", new bytes32[](0));
    }

    function _submit(uint256 jobId) internal {
        vm.prank(agent);
        jobs.submit(jobId, keccak256("result"), "ipfs://result", "alice", new bytes32[](0));
    }

    function _submitted() internal returns (uint256 jobId) {
        jobId = _create();
        _apply(jobId);
        _submit(jobId);
    }

    /// @dev The optimizer reads the block once in a call, whatever a cheat code did to it since: ask the runner.
    function _mine(uint256 blocks) internal {
        vm.roll(vm.getBlockNumber() + blocks);
    }

    function _select(uint256 jobId) internal returns (address[] memory) {
        _mine(2);
        vm.prank(keeper);
        return validation.selectValidators(jobId, 42);
    }

    /// @dev A submitted job whose committee commits to the given votes.
    function _committed(bool[3] memory approve) internal returns (uint256 jobId, address[] memory members) {
        jobId = _submitted();
        members = _select(jobId);
        for (uint256 i = 0; i < members.length; i++) {
            _commit(jobId, members[i], approve[i]);
        }
    }

    function _commit(uint256 jobId, address who, bool approve) internal {
        bytes32 commitHash = _commitHash(jobId, who, approve, bytes32(0));
        vm.prank(who);
        validation.commitValidation(jobId, commitHash, "label", new bytes32[](0));
    }

    function _reveal(uint256 jobId, address who, bool approve) internal {
        vm.prank(who);
        validation.revealValidation(jobId, approve, bytes32(0), _salt(who), "label", new bytes32[](0));
    }

    function _salt(address who) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", who));
    }

    function _commitHash(uint256 jobId, address who, bool approve, bytes32 burn) internal view returns (bytes32) {
        bytes32 outcome = keccak256(abi.encode(validation.jobNonce(jobId), jobs.getSpecHash(jobId), approve, burn));
        return keccak256(
            abi.encode(jobId, outcome, _salt(who), who, block.chainid, validation.DOMAIN_SEPARATOR())
        );
    }

    function _toReveal(uint256 jobId) internal {
        (uint256 commitDeadline,,,,,,,,) = validation.rounds(jobId);
        vm.warp(commitDeadline + 1);
    }

    function _afterReveal(uint256 jobId) internal {
        vm.warp(validation.revealDeadline(jobId) + 1);
    }

    function _state(uint256 jobId) internal view returns (IJobRegistryTypes.Status state) {
        (,, state) = jobs.jobParties(jobId);
    }

    function _assertState(uint256 jobId, IJobRegistryTypes.Status wanted) internal view {
        assertEq(uint256(_state(jobId)), uint256(wanted), "state");
    }
}
