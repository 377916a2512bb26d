// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DisputeModule} from "../src/DisputeModule.sol";
import {IStakeManagerEvents} from "../src/interfaces/IStakeManagerEvents.sol";
import {IValidationModule} from "../src/interfaces/IValidationModule.sol";
import {IValidationModuleTypes as T} from "../src/interfaces/IValidationModuleTypes.sol";
import {Suite} from "./Suite.sol";

/// @notice Creation code of a compiled contract, and the count of what an account created.
interface CodeVm {
    function getCode(string calldata what) external view returns (bytes memory code);
    function setNonce(address who, uint64 nonce) external;
}

/// @notice Hashes that clients compute by themselves, at given addresses, against the contracts' own.
contract HashVectorsTest is Suite {
    address private constant VALIDATION = 0x1111111111111111111111111111111111111111;
    address private constant VALIDATOR = 0x2222222222222222222222222222222222222222;
    address private constant DISPUTES = 0x3333333333333333333333333333333333333333;
    uint256 private constant JOB = 7;
    bytes32 private constant SALT = keccak256("salt");
    bytes32 private constant BURN = keccak256("burn");
    bytes32 private constant APPROVAL = 0x8072faafb31503bab0d3486de0cf4b7660fbdf52d9cc5a28899c949170c0a1da;
    bytes32 private constant REJECTION = 0x619eec203da3b91f2169e072b0dc8f0f5afa529832e7cb85fd010af867db7e80;
    bytes32 private constant LEGACY = 0x2de47696cbc757d3c2966d8e7a9e7f4214a9f6e41bb75ae474013ac4101d03dd;

    function setUp() public override {
        vm.chainId(31337);
        super.setUp();
        address extension = deploy("ValidationModuleExtension", "");
        // The empty pool lies behind the eight words of the head.
        _deployAt(
            VALIDATION,
            "ValidationModule",
            abi.encode(jobs, stakes, 0, 0, 0, 0, uint256(8 * 32), extension, uint256(0))
        );
        validation = IValidationModule(VALIDATION);
        _wire();
        _addAtTwos();
    }

    function test_specHash() public pure {
        assertEq(SPEC, 0x00986e475ba431f6b784d4b894e14fedb92aa33826fe0df41d0a552c12d684f4, "spec");
        assertEq(SALT, 0xa05e334153147e75f3f416139b5109d1179cb56fef6a4ecb4c4cbc92a7c37b70, "salt");
    }

    function test_domainSeparator() public view {
        bytes32 want = 0x02c18257a9b0d03a35ee98432ea21750a6d33ec5f45ca35a98c8972769b7cae7;
        assertEq(validation.DOMAIN_SEPARATOR(), want, "domain");
    }

    function test_entropyContribution() public {
        uint256 jobId = _submitted();
        uint256 before = validation.pendingEntropy(jobId);
        vm.prank(VALIDATOR);
        validation.selectValidators(jobId, 42);
        uint256 word = 0x7d48acdadf5866dccd3143a100ae6c4e6a91b585b4c6b72050e3496289c384b3;
        assertEq(validation.pendingEntropy(jobId) ^ before, word, "word");
    }

    function test_commitHash_ofAnApproval() public {
        _reveals(APPROVAL, true, bytes32(0));
    }

    function test_commitHash_ofARejectionWithABurn() public {
        _reveals(REJECTION, false, BURN);
    }

    function test_commitHash_ofTheLegacyForm() public {
        _reveals(LEGACY, true, bytes32(0));
    }

    function test_commitHash_ofAnotherVoteIsRefused() public {
        _commitAt(APPROVAL);
        vm.expectRevert(T.InvalidReveal.selector);
        vm.prank(VALIDATOR);
        validation.revealValidation(JOB, false, bytes32(0), SALT, "label", new bytes32[](0));
    }

    function test_merkleLeafAndRoot() public {
        bytes32 leaf = keccak256(abi.encode(VALIDATOR, keccak256("alice")));
        assertEq(leaf, 0xcab155e353f4b5458140d0141930d003b4ddb8dcb7988cb70070a5913636bb6a, "leaf");
        identity.removeAdditionalValidator(VALIDATOR);
        identity.setClubRootNode(bytes32(uint256(1)));
        identity.setValidatorMerkleRoot(0x0c04159127f0a0acc666bd18036d0afd28efd768fca7da0d8bc51dc05146a22f);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = keccak256("sib");
        assertTrue(identity.isAuthorizedValidator(VALIDATOR, "alice", proof), "proved");
        assertFalse(identity.isAuthorizedValidator(VALIDATOR, "bob", proof), "another label");
    }

    function test_resolutionDigest() public {
        _deployAt(DISPUTES, "DisputeModule", abi.encode(jobs, TOKEN, 1 days, address(0), address(this)));
        bytes32 want = 0x6ebc16fb659fa1d5c4e086aa12966d812eeb0275f3e94a321a2dfd72ab0e71fc;
        assertEq(DisputeModule(payable(DISPUTES)).resolutionMessageHash(JOB, true), want, "digest");
    }

    function test_packedMetadata() public {
        vm.prank(employer);
        uint256 jobId = jobs.createJob(REWARD, 1_800_086_400, SPEC, "ipfs://spec");
        assertEq(_packed(jobId), 0xd6964700000000c80000000a061, "created");
        _apply(jobId);
        _submit(jobId);
        assertEq(_packed(jobId), 0xd693a40000000000d6964700000000c80000000a063, "submitted");
    }

    // ------------------------------------------------------------------ helpers

    /// @dev Runs the constructor at an address of choice.
    function _deployAt(address where, string memory name, bytes memory args) private {
        bytes memory code = CodeVm(address(vm)).getCode(string.concat(name, ".sol:", name));
        vm.etch(where, bytes.concat(code, args));
        // A contract counts from one, as it has been created itself.
        CodeVm(address(vm)).setNonce(where, 1);
        (bool ok, bytes memory runtime) = where.call("");
        assertTrue(ok, "constructor");
        vm.etch(where, runtime);
    }

    /// @dev A pool of three, so that the known validator is drawn.
    function _addAtTwos() private {
        identity.addAdditionalValidator(VALIDATOR);
        _fund(VALIDATOR, 10 * TOKEN);
        vm.prank(VALIDATOR);
        stakes.depositStake(IStakeManagerEvents.Role.Validator, 10 * TOKEN);
        address[] memory three = new address[](3);
        (three[0], three[1], three[2]) = (VALIDATOR, pool[0], pool[1]);
        validation.setValidatorPool(three);
    }

    function _commitAt(bytes32 commitHash) private {
        for (uint256 i = 1; i < JOB; i++) {
            _create();
        }
        assertEq(_submitted(), JOB, "job");
        _select(JOB);
        assertEq(validation.jobNonce(JOB), 1, "nonce");
        vm.prank(VALIDATOR);
        validation.commitValidation(JOB, commitHash, "label", new bytes32[](0));
        _toReveal(JOB);
    }

    function _reveals(bytes32 commitHash, bool approve, bytes32 burn) private {
        _commitAt(commitHash);
        vm.prank(employer);
        jobs.submitBurnReceipt(JOB, BURN, 1, 1);
        vm.prank(VALIDATOR);
        validation.revealValidation(JOB, approve, burn, SALT, "label", new bytes32[](0));
        assertTrue(validation.revealed(JOB, VALIDATOR), "revealed");
        assertTrue(validation.votes(JOB, VALIDATOR) == approve, "vote");
    }

    function _packed(uint256 jobId) private view returns (uint256 packed) {
        (,,,,,,,, packed) = jobs.jobs(jobId);
    }
}

/// @notice A non-fungible token that all hold.
contract HeldByAll {
    function balanceOf(address) external pure returns (uint256) {
        return 1;
    }
}

/// @notice The worked examples of who gets what of a job over 100 tokens.
contract PayoutVectorsTest is Suite {
    uint256 private agentBefore;
    uint256 private employerBefore;
    uint256 private supplyBefore;

    function setUp() public override {
        super.setUp();
        agentBefore = token.balanceOf(agent);
        employerBefore = token.balanceOf(employer);
        supplyBefore = token.totalSupply();
    }

    function test_success_byDefault() public {
        (uint256 jobId, address[] memory members) = _approved(bytes32(0));
        uint256[3] memory before;
        for (uint256 i = 0; i < 3; i++) {
            before[i] = token.balanceOf(members[i]);
        }
        _settle(jobId);
        assertEq(employerBefore - token.balanceOf(employer), 105 * TOKEN, "employer");
        assertEq(token.balanceOf(agent) - agentBefore, 92 * TOKEN, "agent");
        for (uint256 i = 0; i < 3; i++) {
            uint256 want = 2_666_666_666_666_666_666 + (i == 0 ? 2 : 0);
            assertEq(token.balanceOf(members[i]) - before[i], want, "validator");
        }
        assertEq(fees.pendingFees(), 4.95e18, "fee pool");
        assertEq(supplyBefore - token.totalSupply(), 0.05e18, "burned");
        assertEq(stakes.lockedStakes(agent), 0, "unlocked");
    }

    function test_success_withABurn() public {
        stakesMore.setBurnPct(5);
        bytes32 burn = keccak256("burn");
        (uint256 jobId,) = _approved(burn);
        _settle(jobId);
        assertEq(token.balanceOf(agent) - agentBefore, 87.4e18, "agent");
        assertEq(supplyBefore - token.totalSupply(), 4.65e18, "burned with the fee's part");
    }

    function test_success_withABonus() public {
        stakesMore.addAGIType(address(new HeldByAll()), 150);
        token.mint(address(this), 100 * TOKEN);
        token.approve(address(stakes), 100 * TOKEN);
        stakesMore.fundOperatorRewardPool(100 * TOKEN);
        (uint256 jobId,) = _approved(bytes32(0));
        _settle(jobId);
        assertEq(token.balanceOf(agent) - agentBefore, 138 * TOKEN, "agent");
        assertEq(stakes.operatorRewardPool(), 54 * TOKEN, "operator pool");
    }

    function test_success_byRuling() public {
        uint256 jobId = _tallied(false, bytes32(0));
        vm.prank(agent);
        jobs.dispute(jobId, keccak256("evidence"), "");
        vm.warp(vm.getBlockTimestamp() + 1 days);
        disputes.resolveDispute(jobId, false);
        _settle(jobId);
        assertEq(token.balanceOf(agent) - agentBefore, 100 * TOKEN, "agent, and no validators");
        assertEq(fees.pendingFees(), 4.95e18, "fee pool");
    }

    /// @dev The three splits of the original; without the flag the escrow goes back whole (see below).
    function test_failure_burnsAllWithoutTreasury() public {
        stakesMore.setEscrowPenaltyOnFailure(true);
        stakesMore.setSlashingPercentages(0, 100);
        _expire();
        assertEq(employerBefore - token.balanceOf(employer), 105 * TOKEN, "employer");
        assertEq(supplyBefore - token.totalSupply(), 106 * TOKEN, "burned");
    }

    function test_failure_splitsWithTheTreasury() public {
        stakesMore.setEscrowPenaltyOnFailure(true);
        stakesMore.setSlashingPercentages(50, 50);
        stakesMore.setTreasuryAllowlist(keeper, true);
        stakesMore.setTreasury(keeper);
        _expire();
        assertEq(employerBefore - token.balanceOf(employer), 52 * TOKEN, "employer has 52.5 and 0.5 back");
        assertEq(token.balanceOf(keeper), 53 * TOKEN, "treasury");
    }

    function test_failure_returnsAllToTheEmployer() public {
        stakesMore.setEscrowPenaltyOnFailure(true);
        _expire();
        assertEq(token.balanceOf(employer) - employerBefore, TOKEN, "employer has 105 and 1 back");
    }

    function test_failure_returnsTheEscrowWhateverTheSplit() public {
        stakesMore.setSlashingPercentages(0, 100);
        _expire();
        assertEq(token.balanceOf(employer), employerBefore, "employer has 105 back");
        assertEq(supplyBefore - token.totalSupply(), TOKEN, "the agent's stake is burned");
    }

    function test_slashes_ofVotes() public {
        uint256 jobId = _submitted();
        address[] memory members = _select(jobId);
        uint256 exposure = validation.validatorStakes(jobId, members[0]);
        assertEq(exposure, TOKEN, "one exposure");
        for (uint256 i = 0; i < 3; i++) {
            _commit(jobId, members[i], i != 0);
        }
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, members[i], i != 0);
        }
        validation.finalize(jobId);
        assertEq(_staked(members[0]), 10 * TOKEN - exposure / 2, "half of the exposure for the minority");
        assertEq(_staked(members[1]), 10 * TOKEN, "majority");
    }

    function test_slashes_ofAbsentees() public {
        uint256 jobId = _submitted();
        address[] memory members = _select(jobId);
        for (uint256 i = 0; i < 2; i++) {
            _commit(jobId, members[i], true);
        }
        _toReveal(jobId);
        for (uint256 i = 0; i < 2; i++) {
            _reveal(jobId, members[i], true);
        }
        _afterReveal(jobId);
        validation.finalize(jobId);
        assertEq(_staked(members[2]), 10 * TOKEN - TOKEN * 50 / 10_000, "half a percent of the exposure");
        assertEq(_staked(members[0]), 10 * TOKEN, "who revealed");
        assertEq(validation.validatorBanUntil(members[2]), vm.getBlockNumber() + 7200, "ban");
    }

    /// @dev Nothing of reward and fee is lost or made, whatever the figures.
    function testFuzz_success_addsUp(uint256 reward, uint256 fee, uint256 share) public {
        reward = bound(reward, 1, 1000 * TOKEN);
        fee = bound(fee, 0, 100);
        share = bound(share, 0, 100 - fee);
        jobs.setValidatorRewardPct(0);
        jobs.setFeePct(fee);
        jobs.setValidatorRewardPct(share);
        vm.prank(employer);
        uint256 jobId = jobs.createJob(reward, uint64(vm.getBlockTimestamp() + 1 days), SPEC, "ipfs://spec");
        _apply(jobId);
        _submit(jobId);
        address[] memory members = _vote(jobId, true, bytes32(0));
        uint256 validatorsBefore;
        for (uint256 i = 0; i < 3; i++) {
            validatorsBefore += token.balanceOf(members[i]);
        }
        _settle(jobId);
        uint256 toAgent = token.balanceOf(agent) - agentBefore;
        uint256 toValidators;
        for (uint256 i = 0; i < 3; i++) {
            toValidators += token.balanceOf(members[i]);
        }
        toValidators -= validatorsBefore;
        uint256 toPool = token.balanceOf(address(fees)) + supplyBefore - token.totalSupply();
        assertEq(toValidators, reward * share / 100, "validators");
        assertEq(toAgent, reward - toValidators, "agent");
        assertEq(toPool, reward * fee / 100, "fee");
        assertEq(employerBefore - token.balanceOf(employer), toAgent + toValidators + toPool, "employer");
    }

    // ------------------------------------------------------------------ helpers

    function _approved(bytes32 burn) private returns (uint256 jobId, address[] memory members) {
        jobId = _submitted();
        if (burn != 0) _confirmBurn(jobId, burn);
        members = _vote(jobId, true, burn);
    }

    function _tallied(bool approve, bytes32 burn) private returns (uint256 jobId) {
        jobId = _submitted();
        _vote(jobId, approve, burn);
    }

    function _confirmBurn(uint256 jobId, bytes32 burn) private {
        vm.startPrank(employer);
        jobs.submitBurnReceipt(jobId, burn, 4.6e18, 1);
        jobs.confirmEmployerBurn(jobId, burn);
        vm.stopPrank();
    }

    function _vote(uint256 jobId, bool approve, bytes32 burn) private returns (address[] memory members) {
        members = _select(jobId);
        for (uint256 i = 0; i < 3; i++) {
            bytes32 hash = _commitHash(jobId, members[i], approve, burn);
            vm.prank(members[i]);
            validation.commitValidation(jobId, hash, "label", new bytes32[](0));
        }
        _toReveal(jobId);
        for (uint256 i = 0; i < 3; i++) {
            vm.prank(members[i]);
            validation.revealValidation(jobId, approve, burn, _salt(members[i]), "label", new bytes32[](0));
        }
        validation.finalize(jobId);
    }

    function _settle(uint256 jobId) private {
        vm.prank(employer);
        jobs.finalize(jobId);
    }

    function _expire() private {
        uint256 jobId = _create();
        _apply(jobId);
        vm.warp(vm.getBlockTimestamp() + 1 days + 1);
        vm.prank(employer);
        jobs.cancelExpiredJob(jobId);
    }

    function _staked(address who) private view returns (uint256) {
        return stakes.stakeOf(who, IStakeManagerEvents.Role.Validator);
    }
}
