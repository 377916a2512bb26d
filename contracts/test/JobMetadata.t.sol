// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryTypes} from "../src/interfaces/IJobRegistryTypes.sol";
import {JobMetadataLib, JobProgress} from "../src/libraries/JobMetadata.sol";
import {Test} from "./Vm.sol";

contract JobMetadataTest is Test {
    function test_pack_givesKnownWords() public pure {
        IJobRegistryTypes.JobMetadata memory m = IJobRegistryTypes.JobMetadata({
            state: 3,
            success: false,
            burnConfirmed: false,
            agentTypes: 3,
            feePct: 5,
            agentPct: 100,
            deadline: 1800086400,
            assignedAt: 1800000000
        });
        assertEq(JobMetadataLib.pack(m, false, 0), 0xd693a40000000000d6964700000000c80000000a063, "submitted");
        m.state = 1;
        m.assignedAt = 0;
        assertEq(JobMetadataLib.pack(m, false, 0), 0xd6964700000000c80000000a061, "created");
    }

    function testFuzz_decode_undoesPack(IJobRegistryTypes.JobMetadata memory m, bool noVerdict, uint40 decidedAt)
        public
        pure
    {
        m.state %= 8;
        uint256 packed = JobMetadataLib.pack(m, noVerdict, decidedAt);
        bytes32 want = keccak256(abi.encode(m));
        assertEq(keccak256(abi.encode(JobMetadataLib.decode(packed))), want, "fields");
        assertEq((packed >> 205) & 1, noVerdict ? 1 : 0, "no verdict");
        assertEq(packed >> 206, decidedAt, "decided at");
    }

    function testFuzz_progress_keepsFieldsApart(
        uint256 start,
        address agent,
        uint40 assignedAt,
        uint8 pct,
        uint8 state,
        uint40 decidedAt,
        uint8 flags
    ) public pure {
        JobProgress p = JobProgress.wrap(start);
        p = p.withAssignment(agent, assignedAt, pct);
        p = p.withState(IJobRegistryTypes.Status(state % 8));
        p = p.withOutcome(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, decidedAt);
        p = p.withBurnConfirmed(flags & 8 != 0).withReputationProcessed(flags & 16 != 0);
        assertEq(p.agent(), agent, "agent");
        assertEq(p.assignedAt(), assignedAt, "assigned at");
        assertEq(p.agentPct(), pct, "pct");
        assertEq(uint256(p.state()), state % 8, "state");
        assertEq(p.decidedAt(), decidedAt, "decided at");
        assertTrue(p.success() == (flags & 1 != 0), "success");
        assertTrue(p.noVerdict() == (flags & 2 != 0), "no verdict");
        assertTrue(p.ruled() == (flags & 4 != 0), "ruled");
        assertTrue(p.burnConfirmed() == (flags & 8 != 0), "burn confirmed");
        assertTrue(p.reputationProcessed() == (flags & 16 != 0), "reputation processed");
    }

    function testFuzz_withAssignment_keepsTheRest(uint256 start, address agent, uint40 at40, uint8 pct) public pure {
        JobProgress before = JobProgress.wrap(start);
        JobProgress p = before.withAssignment(agent, at40, pct);
        assertEq(p.decidedAt(), before.decidedAt(), "decided at");
        assertEq(JobProgress.unwrap(p) >> 248, start >> 248, "state and flags");
    }
}
