package governance

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/deploy"
)

// Every setter of the suite is listed with a value that the chain tells.
func TestDesk_List(t *testing.T) {
	s := newStage(t, func(p *deploy.Profile) {
		p.SystemPause, p.Randao, p.RandaoCommitWindow, p.RandaoRevealWindow = true, true, 60, 60
	})
	block, lines, err := s.List(t.Context())
	require.NoError(t, err)
	require.NotZero(t, block)
	seen := map[string]Line{}
	for _, l := range lines {
		seen[l.Contract+"."+l.Function] = l
		for _, v := range l.Values {
			require.NotEqual(t, noAnswer, v.Value, "%s.%s: %s", l.Contract, l.Function, v.Name)
		}
		require.NotEmpty(t, l.Current())
	}
	require.Len(t, seen, len(s.surface.setters)-len(timelockRows()), "all but the timelock's, which this suite has not")
	require.Equal(t, "commitWindow 5 s, revealWindow 5 s", seen["ValidationModule.setCommitRevealWindows(uint256,uint256)"].Current())
	require.Equal(t, "by key: treasuryAllowlist(…)", seen["StakeManager.setTreasuryAllowlist(address,bool)"].Current())
	require.Equal(t, "validatorPoolLength 3, by key: validatorPool(…)", seen["ValidationModule.setValidatorPool(address[])"].Current())
}

// zeroArgs are arguments of a function that are all zero; a list of none and a text of nothing among them.
func zeroArgs(t *testing.T, m abi.Method) []byte {
	t.Helper()
	return append(append([]byte{}, m.ID...), make([]byte, 4096)...)
}

// What refuses a stranger and not the owner is in the table, and what is in the table refuses a stranger. The chain
// itself says so, whatever the table of access does.
func TestSurface_isWhatTheChainRefuses(t *testing.T) {
	s := newStage(t, nil)
	owner, stranger := accountOf(t, 0), accountOf(t, 3)
	s.send(3, s.at.Contracts["TaxPolicy"], bindings.NewTaxPolicy().PackAcknowledge()) // so that this is no difference
	v, err := s.look(t.Context())
	require.NoError(t, err)
	// Others than the owner decide about these, or the call has to be about something that is there.
	exempt := []Caller{PendingOwner, GovernanceOrEmployer, GovernanceEmployerAgent, GovernanceOrCommittee, Acknowledger, UserOrAcknowledger, Rewarder}
	restricted := 0
	for contract, at := range s.contracts {
		known := s.surface.abis[contract]
		if known == nil {
			continue
		}
		for _, m := range known.Methods {
			if m.IsConstant() {
				continue
			}
			data := zeroArgs(t, m)
			answers, err := v.call(t.Context(), []message{{From: &owner, To: at, Data: data}, {From: &stranger, To: at, Data: data}})
			require.NoError(t, err)
			x, findErr := s.surface.find(contract, m.Sig)
			differs := s.wording(answers[0]) != s.wording(answers[1])
			if differs {
				require.NoError(t, findErr, "%s.%s refuses a stranger only", contract, m.Sig)
				restricted++
			} else if findErr == nil {
				require.Contains(t, exempt, x.Who, "%s.%s takes a stranger as it takes the owner: %s", contract, m.Sig, s.wording(answers[1]))
			}
		}
	}
	require.Greater(t, restricted, 190)
}

// wording is what an account hears, without its own address in it.
func (s *stage) wording(a answer) string {
	if a.err == nil {
		return "done"
	}
	return regexp.MustCompile(`0x[0-9a-fA-F]{40}`).ReplaceAllString(s.explain(a.err), "ADDRESS")
}

// Both ways to simulate come to the same: what each call returned, and what the contracts refused.
func TestPlay_bothWays(t *testing.T) {
	s := newStage(t, withPause)
	calls := s.calls("ValidationModule.setCommitWindow(77)", "JobRegistry.setFeePct(99)", "JobRegistry.setFeePct(7)", "SystemPause.pauseAll()")
	play := func() ([]trial, string) {
		v, err := s.look(t.Context())
		require.NoError(t, err)
		trials, how, err := s.try(t.Context(), v, calls, zero)
		require.NoError(t, err)
		return trials, how
	}
	simulated, how := play()
	require.Equal(t, bySimulate, how)
	s.node.old = true
	overridden, how := play()
	require.Equal(t, byOverrides, how)
	for i := range simulated {
		a, b := simulated[i], overridden[i]
		require.Equal(t, a.before, b.before)
		require.Equal(t, a.after, b.after)
		require.Equal(t, a.outcome.ok, b.outcome.ok)
		require.Equal(t, a.outcome.out, b.outcome.out)
		require.GreaterOrEqual(t, gasLimit(b.outcome.gas), a.outcome.gas, "gas of %s", a.call)
		require.Less(t, b.outcome.gas, 3*a.outcome.gas, "gas of %s", a.call)
	}
	require.ErrorContains(t, s.refusal(simulated[1]), "InvalidPercentage")
	require.NoError(t, s.refusal(simulated[3]))
	require.NotEmpty(t, simulated[0].outcome.logs)
}

// An owner's plan on an endpoint without eth_simulateV1 is the same plan, and is carried out.
func TestDesk_oldEndpoint(t *testing.T) {
	s := newStage(t, nil)
	s.node.old = true
	p := s.plan("ValidationModule.setCommitRevealWindows(120, 240)")
	sim, err := s.Simulate(t.Context(), p)
	require.NoError(t, err)
	require.NoError(t, sim.Err())
	require.Equal(t, byOverrides, sim.How)
	s.done(p, 0)
	require.Equal(t, "240", s.value(ValidationModule, "revealWindow"))
}

// The longest plan is simulated within the gas that endpoints allow a simulation (50 million by default).
func TestPlan_longest(t *testing.T) {
	s := newStage(t, nil)
	calls := make([]string, MaxSteps)
	for i := range calls {
		calls[i] = fmt.Sprintf("ValidationModule.setCommitWindow(%d)", 100+i)
	}
	p := s.plan(calls...)
	require.Equal(t, "131", p.Final()[0].Expect)
	s.node.old = true
	require.Equal(t, p.Steps[MaxSteps-1].Post, s.plan(calls...).Steps[MaxSteps-1].Post)
	_, err := s.Plan(t.Context(), s.calls(append(calls, calls[0])...), zero)
	require.ErrorIs(t, err, ErrPlan)
	require.ErrorContains(t, err, "33 steps, 1 to 32")
}
