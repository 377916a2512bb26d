package codec_test

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// contractsByName are the contracts of the pins.
var contractsByName = map[string]protocol.Address{
	"TaxPolicy": suite.TaxPolicy, "AGIALPHA": suite.Token, "JobRegistry": suite.JobReg, "StakeManager": suite.Stake,
	"ValidationModule": suite.Validation, "IdentityRegistry": suite.Identity, "DisputeModule": suite.Dispute, "FeePool": suite.FeePool,
}

// The wire identifiers that the node depends on. They are those of the deployed contracts, so that a
// change here means that the node would no longer speak to them.
const pinnedFunctions = `
49233d5d TaxPolicy.acknowledge
1d516ef1 TaxPolicy.hasAcknowledged
095ea7b3 AGIALPHA.approve
dd62ed3e AGIALPHA.allowance
70a08231 AGIALPHA.balanceOf
ea79ef7d JobRegistry.createJob
327c1255 JobRegistry.applyForJob
45e2a625 JobRegistry.submit
05261aea JobRegistry.finalize
1dffa3dc JobRegistry.cancelJob
c105983d JobRegistry.cancelExpiredJob
236db750 JobRegistry.dispute
180aedf3 JobRegistry.jobs
fcf4dd69 JobRegistry.activeJobs
a02cf937 JobRegistry.feePct
b365a039 JobRegistry.validatorRewardPct
e8eccbb5 JobRegistry.jobStake
30d164ab JobRegistry.minAgentStake
50fb5431 JobRegistry.expirationGracePeriod
cefa9c6d JobRegistry.taxPolicy
c1159d5c StakeManager.depositStake
ad9159fd StakeManager.stakeOf
92417dc7 StakeManager.lockedStakes
9618b31c StakeManager.burnPct
375b3c0a StakeManager.minStake
c7af5e78 StakeManager.roleMinimumStake
2465aea0 ValidationModule.selectValidators
cd196d53 ValidationModule.commitValidation
bc558330 ValidationModule.revealValidation
05261aea ValidationModule.finalize
e7b6ecff ValidationModule.forceFinalize
8c65c81f ValidationModule.rounds
d780b157 ValidationModule.jobNonce
3644e515 ValidationModule.DOMAIN_SEPARATOR
554d5406 ValidationModule.selectionBlock
973a8bb1 ValidationModule.commitments
5d3d6053 ValidationModule.validatorBanUntil
822202b8 ValidationModule.forceFinalizeGrace
d4f59e40 IdentityRegistry.isAuthorizedAgent
e8c84e31 IdentityRegistry.isAuthorizedValidator
ea14ae06 IdentityRegistry.getAgentType
b9ce896b DisputeModule.disputeFee
117f5f92 DisputeModule.disputeWindow
c1cbbca7 FeePool.contribute
1c19ad28 StakeManager.getTotalPayoutPct
`

const pinnedEvents = `
03495cfad033ca8c88fb3c9de23dcd45625cbae136f188b44036c926e155cbce JobRegistry.JobCreated
77873060d5f4b597d5f400ed0038e25917063c26262ba35b7121b8f07bd5a0ef JobRegistry.AgentAssigned
0570e9bdde5feeee83a3e6213ce86a8ae3ead1e049d2cab9e7a9c0d86d73150f JobRegistry.ResultSubmitted
ea3fbb445cd3d24887312bb51ac8e77354f269260c9acff18e2dff02a5f69073 JobRegistry.ValidationStartPending
e051af20e6e9f9099ade196cd8974ba9dd646de6abd91699811f3f1d0ab449bc JobRegistry.ValidationStartTriggered
8c830cc54aef38e4f6e0351c3c5648d4295c94dd33c33208b709083ef2b8549f JobRegistry.BurnConfirmed
8a0f1de33684394d5322b20a2935668a10e7e1de0fb1b945a97f442bdf0cc606 JobRegistry.JobCompleted
94648b94005dfe54f18e035c011e3f0c17191b133d9789df032ab6c2b9ff7218 JobRegistry.JobFinalized
58243f872c550ad02802199ade99eb4250f6bb19e9abbf2d3de7b969c0eb5e4f JobRegistry.JobCancelled
bd20ff7030c2d2008e440f90e79943abf64df089ca0e0ebae87070fd6d967512 JobRegistry.JobTimedOut
007a04c23fac86b9f00290f402ccec895256f0b46ad331c80038b783acbfe419 JobRegistry.JobDisputed
5a87909bff68caaaaf0b3fd9c74eeccc928832f879315e5c6fb7a73612f26c0c JobRegistry.DisputeResolved
7f51ba7f3207e5d2279f2c1f4751101845cf575e8e7f40670b7b6c356c7a2f72 ValidationModule.ValidatorsSelected
799be8ca837a57475d38bf3ffc8904632ffdb050c8692d9127490f01ebe89c5b ValidationModule.SelectionReset
7cc9228a6cbc350e280f28c65b1643e62b401b122e8c134c2aec3842d5e9400a ValidationModule.ValidationCommitted
bc5d785a80a241e30a6eee5f5170b0ecab7a1e2c2aa88207f579db3d09521297 ValidationModule.ValidationRevealed
6bc7d746d129b1d382febb907efc16c24e4887de8d6a3e02fca59b93c60e6972 ValidationModule.ValidationQuorumFailed
c654a139a2632b1a4769beb6aa86b8fe29a22b832d1d7a2402867b74f991572b ValidationModule.ValidationResult
17ee3c3e663c8eb46d3f4db4129068da07ae2c0ed53001160b80f8fd61e087f2 ValidationModule.ValidationFailover
9aaa98fc60ddce8ea6926f7c8a9beca3ea25040183d8985c266793f24856ba0c ValidationModule.ValidatorBanApplied
574a3473f7a20c2be9a147d3cb39bdfa02f625710b7dbd8205e74d425d0572ae ValidationModule.JobNonceReset
12e8c83607de18cb6ae73588bce490538795b3a4cf7a201e7214af06ee14a46e StakeManager.StakeDeposited
b2b0c01dad6a2067fabbca7212261c363c9a7b141055c7c0732617f9659805ba StakeManager.StakeWithdrawn
e1783a17a01bcd8333bf1a1c5f4fb36c2a39d22816f9e360fad102c0bf694820 StakeManager.StakeTimeLocked
fa9b3c14cc825c412c9ed81b3ba365a5b459439403f18829e572ed53a4180f0a StakeManager.StakeUnlocked
42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b23 StakeManager.RewardPaid
49918f921954796fd507522ae8cf26083545eb4eb9ab3d99daf103a706802045 StakeManager.StakeSlashed
8fdd4548a8481406b6e29c0d6f25e27cd72502f79f4adf409468502e7920dabc DisputeModule.DisputeResolved
579b21af70c801ac63fd3f0d1c29368d89e0d02534908644f1cbd80e80139a75 TaxPolicy.PolicyVersionUpdated
b0d9a40279379a895ddbe9f737c29b774953778208ee2619ce9dec43f54ea85a FeePool.RewardPoolContribution
`

func lines(pins string) [][2]string {
	var out [][2]string
	for _, l := range strings.Split(strings.TrimSpace(pins), "\n") {
		id, name, _ := strings.Cut(l, " ")
		out = append(out, [2]string{id, name})
	}
	return out
}

func selectorOf(signature string) string {
	h := protocol.Keccak([]byte(signature))
	return hex.EncodeToString(h[:4])
}

func TestPinnedSelectors(t *testing.T) {
	for _, pin := range lines(pinnedFunctions) {
		contract, name, _ := strings.Cut(pin[1], ".")
		id, err := hex.DecodeString(pin[0])
		require.NoError(t, err)
		m, err := parsed(t, interfaces()[contractsByName[contract]]).MethodById(id)
		require.NoError(t, err, pin[1])
		require.Equal(t, name, m.RawName)
	}
}

func TestPinnedTopics(t *testing.T) {
	for _, pin := range lines(pinnedEvents) {
		contract, name, _ := strings.Cut(pin[1], ".")
		ev, ok := parsed(t, interfaces()[contractsByName[contract]]).Events[name]
		require.True(t, ok, pin[1])
		require.Equal(t, pin[0], hex.EncodeToString(ev.ID[:]), pin[1])
	}
}
