package deploy_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

// stage is a deployed suite that a test may spoil as its owner.
type stage struct {
	chain   *sim.Chain
	d       deploy.Deployment
	profile deploy.Profile
}

func newStage(t *testing.T) *stage { return stageOf(t, localProfile(t)) }

func stageOf(t *testing.T, p deploy.Profile) *stage {
	c := newChain(t)
	cfg := config(t, c, p)
	d, err := deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
	p, err = deploy.ReadProfile(deploy.ProfilePath(cfg.Out))
	require.NoError(t, err)
	return &stage{c, d, p}
}

func (s *stage) send(t *testing.T, to common.Address, data []byte) {
	tx, err := deployer(t).Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(sim.DefaultChainID), Nonce: nonce(t, s.chain), To: &to, Data: data, Gas: 1_000_000,
		GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10_000_000_000),
	}))
	require.NoError(t, err)
	require.NoError(t, s.chain.Client().SendTransaction(t.Context(), tx))
	_, err = s.chain.Seal(t.Context())
	require.NoError(t, err)
	r, err := s.chain.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, r.Status)
}

func (s *stage) verify(t *testing.T, opts deploy.VerifyOptions) deploy.Report {
	r, err := deploy.Verify(t.Context(), s.chain.Client(), s.d, opts)
	require.NoError(t, err)
	return r
}

func (s *stage) full() deploy.VerifyOptions { return deploy.VerifyOptions{Profile: &s.profile} }

func TestVerify_findsEachKindOfDrift(t *testing.T) {
	s := newStage(t)
	at := s.d.Contracts
	jr, sm, vm, id := bindings.NewJobRegistry(), bindings.NewStakeManager(), bindings.NewValidationModule(), bindings.NewIdentityRegistry()
	tp, re, fp, dm := bindings.NewTaxPolicy(), bindings.NewReputationEngine(), bindings.NewFeePool(), bindings.NewDisputeModule()
	other := account(t, 40)
	cases := []struct {
		on   string
		data []byte
		kind string
		what string
		got  string
	}{
		{"StakeManager", sm.PackSetMinStake(big.NewInt(5)), "parameter", "minStake", "5"},
		{"StakeManager", sm.PackSetSlashPercents(10, 20, 0, 0, 0), "parameter", "employerSlashPct", "10"},
		{"StakeManager", sm.PackSetRoleMinimum(1, big.NewInt(9)), "parameter", "roleMinimumStake(1)", "9"},
		{"JobRegistry", jr.PackSetFeePct(big.NewInt(9)), "parameter", "feePct", "9"},
		{"JobRegistry", jr.PackSetAcknowledger(at["StakeManager"], false), "wiring", "acknowledgers(" + at["StakeManager"].Hex() + ")", "false"},
		{"ValidationModule", vm.PackSetCommitWindow(big.NewInt(77)), "parameter", "commitWindow", "77"},
		{"ValidationModule", vm.PackSetReputationEngine(other), "wiring", "reputationEngine", other.Hex()},
		{"ValidationModule", vm.PackSetValidatorPool([]common.Address{account(t, 21), account(t, 22), other}), "list", "validatorPool(2)", other.Hex()},
		{"ValidationModule", vm.PackSetPauser(other), "owner", "pauser", other.Hex()},
		{"IdentityRegistry", id.PackRemoveAdditionalAgent(account(t, 11)), "list", "additionalAgents(" + account(t, 11).Hex() + ")", "false"},
		{"TaxPolicy", tp.PackSetAcknowledger(at["JobRegistry"], false), "wiring", "acknowledgerAllowed(" + at["JobRegistry"].Hex() + ")", "false"},
		{"TaxPolicy", tp.PackSetPolicyURI("ipfs://other"), "parameter", "policyURI", "ipfs://other"},
		{"ReputationEngine", re.PackSetCaller(at["ValidationModule"], false), "wiring", "callers(" + at["ValidationModule"].Hex() + ")", "false"},
		{"FeePool", fp.PackSetBurnPct(big.NewInt(50)), "parameter", "burnPct", "50"},
		{"DisputeModule", dm.PackSetDisputeWindow(big.NewInt(31)), "parameter", "disputeWindow", "31"},
		{"JobRegistry", jr.PackPause(), "pause", "paused", "true"},
	}
	require.NoError(t, s.verify(t, s.full()).Err())
	for i, tc := range cases {
		s.send(t, at[tc.on], tc.data)
		r := s.verify(t, s.full())
		require.ErrorIs(t, r.Err(), deploy.ErrDrift)
		found := false
		for _, c := range r.With(deploy.Differs) {
			if c.Contract == tc.on && c.What == tc.what {
				found = true
				require.Equal(t, tc.kind, c.Kind)
				require.Equal(t, tc.got, c.Got)
			}
		}
		require.True(t, found, "%s %s was not found", tc.on, tc.what)
		for _, c := range r.With(deploy.Differs) { // mended by what the report says
			s.send(t, common.HexToAddress(c.Mend.To), common.FromHex(c.Mend.Data))
		}
		require.NoError(t, s.verify(t, s.full()).Err(), "case %d", i)
	}
}

func TestVerify_mendsThroughTheSystemPause(t *testing.T) {
	p := localProfile(t)
	p.SystemPause, p.Randao = true, true
	s := stageOf(t, p)
	pause := bindings.NewSystemPause()
	at := s.d.Contracts["SystemPause"]
	for name, spoil := range map[string][]byte{
		"parameter": pause.PackExecuteGovernanceCall(s.d.Contracts["FeePool"], bindings.NewFeePool().PackSetBurnPct(big.NewInt(50))),
		"paused":    pause.PackPauseAll(),
		"pauser":    pause.PackSetGlobalPauser(account(t, 42)),
	} {
		s.send(t, at, spoil)
		bad := s.verify(t, s.full()).With(deploy.Differs)
		require.NotEmpty(t, bad, name)
		for _, c := range bad {
			s.send(t, common.HexToAddress(c.Mend.To), common.FromHex(c.Mend.Data))
		}
		require.NoError(t, s.verify(t, s.full()).Err(), name)
		require.NoError(t, s.verify(t, deploy.VerifyOptions{}).Err(), name)
	}
	s.d.Contracts = map[string]protocol.Address{"JobRegistry": s.d.Contracts["JobRegistry"]}
	require.NoError(t, s.verify(t, s.full()).Err(), "the system pause governs the registry")
	s.profile.Randao = false
	require.ErrorIs(t, s.verify(t, s.full()).Err(), deploy.ErrDrift)
}

func TestVerify_findsARewiredModule(t *testing.T) {
	s := newStage(t)
	cfg := config(t, s.chain, localProfile(t))
	twin, err := deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
	other := twin.Contracts["FeePool"]
	s.send(t, s.d.Contracts["JobRegistry"], bindings.NewJobRegistry().PackSetFeePool(other))
	for name, opts := range map[string]deploy.VerifyOptions{"profile": s.full(), "wiring alone": {}} {
		bad := s.verify(t, opts).With(deploy.Differs)
		require.Len(t, bad, 1, name)
		require.Equal(t, "wiring", bad[0].Kind)
		require.Equal(t, other.Hex(), bad[0].Got)
	}
	// A file that names the other suite's contract is no better: it answers to other modules.
	s.d.Contracts["FeePool"] = other
	require.ErrorIs(t, s.verify(t, s.full()).Err(), deploy.ErrDrift)
}

func TestVerify_findsForeignCode(t *testing.T) {
	s := newStage(t)
	right := s.d.Contracts["DisputeModule"]
	for name, at := range map[string]common.Address{"no code": account(t, 50), "other code": contractOwner, "a token": deploy.CanonicalToken} {
		s.d.Contracts["DisputeModule"] = at
		bad := s.verify(t, s.full()).With(deploy.Differs)
		require.NotEmpty(t, bad, name)
		require.Equal(t, "DisputeModule", bad[0].Contract, name)
		require.Equal(t, "code", bad[0].Kind, name)
	}
	s.d.Contracts["DisputeModule"] = right
	// The suite's own code, built for another extension.
	second, err := deploy.Run(t.Context(), config(t, s.chain, localProfile(t)))
	require.NoError(t, err)
	s.d.Contracts["StakeManagerExtension"] = second.Contracts["StakeManagerExtension"]
	bad := s.verify(t, s.full()).With(deploy.Differs)
	require.Len(t, bad, 1)
	require.Contains(t, bad[0].Got, "another StakeManagerExtension")
}

func TestVerify_findsOwners(t *testing.T) {
	s := newStage(t)
	s.send(t, s.d.Contracts["FeePool"], bindings.NewFeePool().PackTransferOwnership(account(t, 41)))
	s.send(t, s.d.Contracts["TaxPolicy"], bindings.NewTaxPolicy().PackTransferOwnership(account(t, 41)))
	bad := s.verify(t, s.full()).With(deploy.Differs)
	require.Len(t, bad, 1, "the tax policy's next owner has not accepted")
	require.Equal(t, "FeePool", bad[0].Contract)
	require.Equal(t, account(t, 41).Hex(), bad[0].Mend.From)

	s.profile.Owner = account(t, 41)
	r := s.verify(t, s.full())
	require.Len(t, r.With(deploy.Pending), 1)
	require.Greater(t, len(r.With(deploy.Differs)), 5)
}

func TestVerify_asksTheChainForWhatTheFileLacks(t *testing.T) {
	s := newStage(t)
	whole := s.d.Contracts
	s.d.Contracts = map[string]protocol.Address{"JobRegistry": whole["JobRegistry"]}
	r := s.verify(t, s.full())
	require.NoError(t, r.Err())
	found := map[string]protocol.Address{}
	for _, p := range r.Contracts {
		found[p.Name] = p.Address
	}
	require.Equal(t, whole, found)
}

func TestVerify_refusesAnotherChain(t *testing.T) {
	s := newStage(t)
	s.d.ChainID = 5
	_, err := deploy.Verify(t.Context(), s.chain.Client(), s.d, s.full())
	require.ErrorContains(t, err, "of chain 5")
}
