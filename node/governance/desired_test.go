package governance

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// names of the calls that a plan makes.
func callsOf(p Plan) []string {
	out := make([]string, len(p.Steps))
	for i, s := range p.Steps {
		out[i] = s.Call()
	}
	return out
}

// wish plans a file of wishes.
func (s *stage) wishes(file string) (Plan, bool, error) {
	s.t.Helper()
	wishes, err := s.ParseWishes([]byte(file))
	require.NoError(s.t, err)
	return s.PlanWishes(s.t.Context(), wishes)
}

func TestWishes(t *testing.T) {
	s := newStage(t, nil)
	a, b, c := accountOf(t, 21).Hex(), accountOf(t, 31).Hex(), accountOf(t, 32).Hex()
	for _, row := range []struct {
		name, file string
		calls      []string
	}{
		{"one value", "[JobRegistry]\nfeePct = 6", []string{"JobRegistry.setFeePct(6)"}},
		{"both windows at once", "[ValidationModule]\ncommitWindow = \"2m\"\nrevealWindow = \"4m\"", []string{"ValidationModule.setCommitRevealWindows(120, 240)"}},
		{"one window alone", "[ValidationModule]\ncommitWindow = \"3m\"\nrevealWindow = 240", []string{"ValidationModule.setCommitWindow(180)"}},
		{"tokens, and a contract by its name", "[StakeManager]\nminStake = \"2 tokens\"\n\"treasuryAllowlist(FeePool)\" = true",
			[]string{"StakeManager.setMinStake(2000000000000000000)", "StakeManager.setTreasuryAllowlist(" + s.contracts[FeePool].Hex() + ", true)"}},
		{"a key", "[StakeManager]\n\"roleMinimumStake(1)\" = \"5 tokens\"", []string{"StakeManager.setRoleMinimum(1, 5000000000000000000)"}},
		{"all keys", "[StakeManager]\n\"roleMinimumStake(0)\" = 1\n\"roleMinimumStake(1)\" = 2\n\"roleMinimumStake(2)\" = 3", []string{"StakeManager.setRoleMinimums(1, 2, 3)"}},
		{"one of five shares keeps the others", "[StakeManager]\nburnSlashPct = 30\ntreasurySlashPct = 70", []string{"StakeManager.setSlashPercents(0, 70, 0, 0, 30)"}},
		{"what two setters must do in turn", "[ValidationModule]\nvalidatorsPerJob = 5\nmaxValidators = 7", []string{"ValidationModule.setMaxValidators(7)", "ValidationModule.setValidatorsPerJob(5)"}},
		{"a switch that a name stands for", fmt.Sprintf("[IdentityRegistry]\n\"additionalAgents(%s)\" = true", b), []string{"IdentityRegistry.addAdditionalAgent(" + b + ")"}},
		{"and off again", fmt.Sprintf("[IdentityRegistry]\n\"additionalAgents(%s)\" = false", b), []string{"IdentityRegistry.removeAdditionalAgent(" + b + ")"}},
		{"a list", fmt.Sprintf("[ValidationModule]\nvalidatorPool = [%q, %q, %q]", a, b, c), []string{fmt.Sprintf("ValidationModule.setValidatorPool([%s, %s, %s])", a, b, c)}},
		{"a text", "[TaxPolicy]\npolicyURI = 'ipfs://\"x\", y'", []string{`TaxPolicy.setPolicyURI("ipfs://\"x\", y")`}},
	} {
		t.Run(row.name, func(t *testing.T) {
			p, needed, err := s.wishes(row.file)
			require.NoError(t, err)
			require.True(t, needed)
			require.ElementsMatch(t, row.calls, callsOf(p))
			_, err = s.carryOut(p, 0)
			require.NoError(t, err)
			_, needed, err = s.wishes(row.file)
			require.NoError(t, err)
			require.False(t, needed, "it is as wished")
		})
	}
}

func TestWishes_refused(t *testing.T) {
	s := newStage(t, nil)
	for _, row := range []struct{ name, file, want string }{
		{"no contract", "[Jobs]\na = 1", `"Jobs" is not the table of a contract`},
		{"no table", "a = 1", "is not the table of a contract"},
		{"no TOML", "[", "plan is not sound"},
		{"no getter", "[JobRegistry]\nfee = 1", "JobRegistry.fee"},
		{"no value", "[JobRegistry]\nfeePct = \"many\"", "no number"},
		{"a fraction", "[JobRegistry]\nfeePct = 0.5", `"0.5 tokens"`},
		{"too many keys", "[JobRegistry]\n\"feePct(1)\" = 5", "of 1 keys"},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, err := s.ParseWishes([]byte(row.file))
			require.ErrorIs(t, err, ErrPlan)
			require.ErrorContains(t, err, row.want)
		})
	}
	for _, row := range []struct {
		name, file, want string
		kind             error
	}{
		{"nothing sets it", "[JobRegistry]\nnextJobId = 9", "no setter makes JobRegistry.nextJobId 9", ErrPlan},
		{"ownership is no wish", "[FeePool]\nowner = \"0x00000000000000000000000000000000000000aa\"", "no setter makes FeePool.owner", ErrPlan},
		{"out of range", "[JobRegistry]\nfeePct = 60\nvalidatorRewardPct = 60", "InvalidPercentage", ErrRefused},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, _, err := s.wishes(row.file)
			require.ErrorIs(t, err, row.kind)
			require.ErrorContains(t, err, row.want)
		})
	}
}
