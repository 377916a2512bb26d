package deploy

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// CanonicalToken is where AGIALPHA lives on mainnet; local chains may place the same code there.
var CanonicalToken = common.HexToAddress("0xA61a3B3a130a9c20768EEBF97E21515A6046a1fA")

// The names under which contracts stand in a deployment file.
const (
	JobRegistry      = "JobRegistry"
	StakeManager     = "StakeManager"
	ValidationModule = "ValidationModule"

	token                     = "AGIALPHA"
	stakeManagerExtension     = "StakeManagerExtension"
	jobRegistryExtension      = "JobRegistryExtension"
	validationModuleExtension = "ValidationModuleExtension"
	taxPolicy                 = "TaxPolicy"
	reputationEngine          = "ReputationEngine"
	disputeModule             = "DisputeModule"
	identityRegistry          = "IdentityRegistry"
	feePool                   = "FeePool"
	certificateNFT            = "CertificateNFT"
	randaoCoordinator         = "RandaoCoordinator"
	systemPause               = "SystemPause"
)

// ownership is how a contract changes hands.
type ownership int

const (
	ownerless ownership = iota
	governed            // governance moves at once
	owned               // the owner moves at once
	twoStep             // the next owner must accept
)

// view is what a contract's arguments and settings follow from.
type view struct {
	Profile
	at       map[string]common.Address
	deployer common.Address
}

// contract is one entry of the suite. To add a contract is to add an entry here, and its settings to a
// list of settings.go.
type contract struct {
	name string
	md   *bind.MetaData
	args func(v view) []any // of the constructor; nil = none
	// holds names the contracts whose addresses stand in its code as immutables.
	holds []string
	owned ownership
	// paused tells that the system pause owns it, in suites that have one.
	paused bool
	// when tells whether the suite has it; nil = always.
	when func(p Profile) bool
	// found is the contract and the getter that tell where this one is; empty = only the file tells.
	found    [2]string
	versions bool // has version() == 2
	pauses   bool
	pausers  bool // has a pauser and a manager of pausers
}

// contracts lists the suite in the order of creation, in which constructors find what they probe. What
// probes nothing comes first.
func contracts() []contract {
	none := common.Address{}
	return []contract{
		{name: token, md: &bindings.AGIALPHAMetaData, found: [2]string{StakeManager, "token"}},
		{name: stakeManagerExtension, md: &bindings.StakeManagerExtensionMetaData},
		{name: jobRegistryExtension, md: &bindings.JobRegistryExtensionMetaData, found: [2]string{JobRegistry, "extension"}},
		{name: validationModuleExtension, md: &bindings.ValidationModuleExtensionMetaData, found: [2]string{ValidationModule, "extension"}},
		{name: taxPolicy, md: &bindings.TaxPolicyMetaData, owned: twoStep, found: [2]string{JobRegistry, "taxPolicy"},
			args: func(v view) []any { return []any{v.TaxPolicyURI, v.TaxPolicyText} }},
		{name: JobRegistry, md: &bindings.JobRegistryMetaData, holds: []string{jobRegistryExtension}, owned: governed, paused: true, versions: true, pauses: true, pausers: true,
			args: func(v view) []any {
				return []any{none, none, none, none, none, none, none, u(v.FeePct), v.JobStake.Big(), []common.Address{}, v.deployer, v.at[jobRegistryExtension]}
			}},
		{name: certificateNFT, md: &bindings.CertificateNFTMetaData, holds: []string{token}, owned: owned, found: [2]string{JobRegistry, "certificateNFT"}, versions: true, pauses: true,
			args: func(v view) []any { return []any{certificateName, certificateSymbol, v.at[token]} }},
		{name: disputeModule, md: &bindings.DisputeModuleMetaData, owned: governed, paused: true, found: [2]string{JobRegistry, "disputeModule"}, versions: true, pauses: true, pausers: true,
			args: func(v view) []any {
				return []any{v.at[JobRegistry], v.DisputeFee.Big(), u(v.DisputeWindow), none, v.deployer}
			}},
		{name: StakeManager, md: &bindings.StakeManagerMetaData, holds: []string{token, stakeManagerExtension}, owned: governed, paused: true, found: [2]string{JobRegistry, "stakeManager"},
			versions: true, pauses: true, pausers: true,
			args: func(v view) []any {
				return []any{v.MinStake.Big(), new(big.Int), big.NewInt(100), none, none, none, v.deployer, v.at[token], v.at[stakeManagerExtension]}
			}},
		{name: ValidationModule, md: &bindings.ValidationModuleMetaData, holds: []string{validationModuleExtension}, owned: owned, paused: true, found: [2]string{JobRegistry, "validationModule"},
			versions: true, pauses: true, pausers: true,
			args: func(v view) []any {
				return []any{v.at[JobRegistry], v.at[StakeManager], u(v.CommitWindow), u(v.RevealWindow), u(v.Committee), u(v.Committee),
					[]common.Address{}, v.at[validationModuleExtension]}
			}},
		{name: reputationEngine, md: &bindings.ReputationEngineMetaData, owned: owned, paused: true, found: [2]string{JobRegistry, "reputationEngine"}, versions: true, pauses: true, pausers: true,
			args: func(v view) []any { return []any{v.at[StakeManager]} }},
		{name: identityRegistry, md: &bindings.IdentityRegistryMetaData, owned: twoStep, found: [2]string{JobRegistry, "identityRegistry"}, versions: true,
			args: func(v view) []any { return []any{none, none, v.at[reputationEngine], [32]byte{}, [32]byte{}} }},
		{name: feePool, md: &bindings.FeePoolMetaData, holds: []string{token}, owned: owned, paused: true, found: [2]string{JobRegistry, "feePool"}, versions: true, pauses: true, pausers: true,
			args: func(v view) []any {
				return []any{v.at[StakeManager], u(v.FeePoolBurnPct), none, v.at[taxPolicy], v.at[token]}
			}},
		{name: randaoCoordinator, md: &bindings.RandaoCoordinatorMetaData, owned: owned, when: func(p Profile) bool { return p.Randao }, found: [2]string{ValidationModule, "randaoCoordinator"},
			args: func(v view) []any {
				return []any{u(v.RandaoCommitWindow), u(v.RandaoRevealWindow), v.RandaoDeposit.Big(), v.Treasury}
			}},
		{name: systemPause, md: &bindings.SystemPauseMetaData, owned: governed, when: func(p Profile) bool { return p.SystemPause },
			args: func(v view) []any {
				return []any{v.at[JobRegistry], v.at[StakeManager], v.at[ValidationModule], v.at[disputeModule], none, v.at[feePool], v.at[reputationEngine], none, v.deployer}
			}},
	}
}

const (
	certificateName   = "AGI Jobs Certificate"
	certificateSymbol = "AGIJOB"
)

// has tells whether the suite of this profile has the contract.
func (p Profile) has(c contract) bool { return c.when == nil || c.when(p) }

// ownerOf is who owns a contract in the end.
func (v view) ownerOf(c contract) common.Address {
	if c.paused && v.SystemPause {
		return v.at[systemPause]
	}
	return v.Owner
}

// contractNamed finds an entry of the suite.
func contractNamed(name string) (contract, bool) {
	for _, c := range contracts() {
		if c.name == name {
			return c, true
		}
	}
	return contract{}, false
}

func u(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// TokenCode is the deployed code of AGIALPHA, for chains that hold it from genesis or by a cheat call.
func TokenCode() []byte { return common.FromHex(bindings.AGIALPHARuntime) }

// StakeCalls are what an account sends to hold stake: acknowledge the policy, approve the amount, deposit it.
func (d Deployment) StakeCalls(role protocol.StakeRole, amount protocol.Amount) []protocol.Call {
	stake := d.Contracts[StakeManager]
	return []protocol.Call{
		{To: d.Contracts[taxPolicy], Data: bindings.NewTaxPolicy().PackAcknowledge()},
		{To: d.Contracts[token], Data: bindings.NewAGIALPHA().PackApprove(stake, amount.Big())},
		{To: stake, Data: bindings.NewStakeManager().PackDepositStake(uint8(role), amount.Big())},
	}
}

// MintCall is what the owner of a chain's own token sends to mint a sum.
func (d Deployment) MintCall(f Fund) protocol.Call {
	return protocol.Call{To: d.Contracts[token], Data: bindings.NewAGIALPHA().PackMint(f.To, f.Amount.Big())}
}

// Balance reads what an account holds of the suite's token in the newest block.
func (d Deployment) Balance(ctx context.Context, chain ethereum.ContractCaller, account protocol.Address) (protocol.Amount, error) {
	at, agialpha := d.Contracts[token], bindings.NewAGIALPHA()
	data, err := chain.CallContract(ctx, ethereum.CallMsg{To: &at, Data: agialpha.PackBalanceOf(account)}, nil)
	var balance *big.Int
	if err == nil {
		balance, err = agialpha.UnpackBalanceOf(data)
	}
	if err != nil {
		return protocol.Amount{}, fmt.Errorf("reading what %s holds: %w", account, err)
	}
	return protocol.AmountFromBig(balance)
}
