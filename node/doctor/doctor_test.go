package doctor_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/doctor"
	"github.com/agijobs/omega/node/protocol"
)

// sound is what is found around a node that may be started.
func sound() doctor.Facts {
	coin := protocol.Tokens(1)
	return doctor.Facts{
		Endpoints: []doctor.Endpoint{{Name: "http://a", Head: 10, Took: time.Millisecond, Whole: true}, {Name: "http://b", Head: 10, Whole: true}},
		Chain:     &doctor.Chain{ID: 1, HeadTime: 1_000, Wall: 1_005, Gap: 12},
		Suite:     &doctor.Suite{Params: protocol.SuiteParams{CommitWindow: 3600, RevealWindow: 3600, AgentMinimum: protocol.Tokens(1), ValidatorMinimum: protocol.Tokens(5)}},
		Accounts: []doctor.Account{{
			AccountFacts: protocol.AccountFacts{
				Account: protocol.Address{1}, Acknowledged: true, IsAgent: true, IsValidator: true, GasWei: coin, Balance: protocol.Tokens(7),
				Stakes: [3]protocol.Amount{protocol.Tokens(10), protocol.Tokens(10)},
			},
			Plan:  protocol.AccountPlan{Address: protocol.Address{1}, Roles: []protocol.Role{protocol.RoleAgent, protocol.RoleValidator}, AgentStake: protocol.Tokens(10), ValidatorStake: protocol.Tokens(10)},
			Count: 4, Known: 4, Guarded: true,
		}},
		Dir:   doctor.Dir{Path: "data", Free: 8 << 30},
		Guard: doctor.Guard{Facts: 12, OpenVotes: 1},
	}
}

func TestExamine_sound(t *testing.T) {
	for _, f := range doctor.Examine(sound()) {
		require.Equal(t, doctor.Well, f.Verdict, "%+v", f)
		require.Empty(t, f.Fix)
	}
}

func TestExamine_findsEachFault(t *testing.T) {
	rows := []struct {
		name    string
		spoil   func(*doctor.Facts)
		field   doctor.Field
		verdict doctor.Verdict
		text    string
	}{
		{"gathered", func(f *doctor.Facts) {
			f.Found = []doctor.Finding{doctor.Fault(doctor.FieldSettings, "x", "no file", "make one")}
		}, doctor.FieldSettings, doctor.Bad, "no file"},
		{"one endpoint is away", func(f *doctor.Facts) { f.Endpoints[1].Wrong = "refused" }, doctor.FieldChain, doctor.Doubtful, "refused"},
		{"all endpoints are away", func(f *doctor.Facts) { f.Endpoints[0].Wrong, f.Endpoints[1].Wrong = "refused", "refused" }, doctor.FieldChain, doctor.Bad, "refused"},
		{"slow endpoint", func(f *doctor.Facts) { f.Endpoints[0].Took = 3 * time.Second }, doctor.FieldChain, doctor.Doubtful, "answers in 3s"},
		{"old endpoint", func(f *doctor.Facts) { f.Endpoints[0].Whole = false }, doctor.FieldChain, doctor.Doubtful, "eth_simulateV1"},
		{"lone endpoint", func(f *doctor.Facts) { f.Endpoints = f.Endpoints[:1] }, doctor.FieldChain, doctor.Doubtful, "one endpoint alone"},
		{"clock behind", func(f *doctor.Facts) { f.Chain.Wall = 900 }, doctor.FieldChain, doctor.Doubtful, "100 s behind"},
		{"old head", func(f *doctor.Facts) { f.Chain.Wall = 2_000 }, doctor.FieldChain, doctor.Doubtful, "1000 s old"},
		{"loose link", func(f *doctor.Facts) { f.Suite.Loose = []string{"FeePool.stakeManager is 0x0"} }, doctor.FieldChain, doctor.Bad, "FeePool.stakeManager"},
		{"short window", func(f *doctor.Facts) { f.Suite.Params.RevealWindow = 24 }, doctor.FieldChain, doctor.Doubtful, "about 2 blocks"},
		{"foreign signer", func(f *doctor.Facts) { f.Accounts[0].Count = 9 }, doctor.FieldSigning, doctor.Bad, "counts 9 transactions and the guard knows of 4"},
		{"no gas", func(f *doctor.Facts) { f.Accounts[0].GasWei = protocol.Amount{} }, doctor.FieldAccounts, doctor.Bad, "no coins"},
		{"little gas", func(f *doctor.Facts) { f.Accounts[0].GasWei = protocol.Units(1e15) }, doctor.FieldAccounts, doctor.Doubtful, "0.001 coins"},
		{"policy", func(f *doctor.Facts) { f.Accounts[0].Acknowledged = false }, doctor.FieldAccounts, doctor.Doubtful, "tax policy"},
		{"not listed", func(f *doctor.Facts) { f.Accounts[0].IsValidator = false }, doctor.FieldAccounts, doctor.Bad, "is no validator"},
		{"banned", func(f *doctor.Facts) { f.Accounts[0].BannedUntil = 99 }, doctor.FieldAccounts, doctor.Doubtful, "until block 99"},
		{"stake to be deposited", func(f *doctor.Facts) { f.Accounts[0].Stakes[1] = protocol.Tokens(4) }, doctor.FieldAccounts, doctor.Doubtful, "stakes 4 of 10 tokens as validator"},
		{"stake beyond the purse", func(f *doctor.Facts) { f.Accounts[0].Stakes[0] = protocol.Tokens(1) }, doctor.FieldAccounts, doctor.Bad, "stakes 1 of 10 tokens as agent and holds 7"},
		{"least stake", func(f *doctor.Facts) { f.Suite.Params.ValidatorMinimum = protocol.Tokens(50) }, doctor.FieldAccounts, doctor.Bad, "stakes 10 of 50 tokens"},
		{"directory", func(f *doctor.Facts) { f.Dir.Wrong = "permission denied" }, doctor.FieldSettings, doctor.Bad, "permission denied"},
		{"another chain's directory", func(f *doctor.Facts) { f.Dir.Foreign = "of chain 2" }, doctor.FieldSettings, doctor.Bad, "of chain 2"},
		{"read-only disk", func(f *doctor.Facts) { f.Dir.ReadOnly = true }, doctor.FieldStorage, doctor.Bad, "read-only"},
		{"full disk", func(f *doctor.Facts) { f.Dir.Free = 1 << 20 }, doctor.FieldStorage, doctor.Bad, "1 MB left"},
		{"little room", func(f *doctor.Facts) { f.Dir.Free = 1 << 30 }, doctor.FieldStorage, doctor.Doubtful, "1024 MB left"},
		{"open directory", func(f *doctor.Facts) { f.Dir.Open = true }, doctor.FieldStorage, doctor.Doubtful, "read by others"},
		{"damaged guard", func(f *doctor.Facts) { f.Guard.Wrong = "byte 7" }, doctor.FieldSigning, doctor.Bad, "byte 7"},
		{"torn guard", func(f *doctor.Facts) { f.Guard.Torn = 5 }, doctor.FieldSigning, doctor.Doubtful, "5 bytes"},
		{"lost guard", func(f *doctor.Facts) { f.Guard = doctor.Guard{New: true, ManyVotes: true} }, doctor.FieldSigning, doctor.Bad, "there is none"},
		{"lost salts", func(f *doctor.Facts) { f.Guard.SaltsWrong = "missing" }, doctor.FieldSigning, doctor.Bad, "missing"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			f := sound()
			row.spoil(&f)
			var found []doctor.Finding
			for _, x := range doctor.Examine(f) {
				if x.Verdict != doctor.Well {
					found = append(found, x)
				}
			}
			require.NotEmpty(t, found)
			require.Equal(t, row.field, found[0].Field)
			require.Equal(t, row.verdict, found[0].Verdict)
			require.Contains(t, found[0].Text, row.text)
			require.NotEmpty(t, found[0].Fix, "it says how to mend it")
		})
	}
}

func TestExamine_localChainsKeepTheirOwnTime(t *testing.T) {
	f := sound()
	f.Chain.Local, f.Chain.HeadTime, f.Endpoints = true, 9_000_000_000, f.Endpoints[:1]
	for _, x := range doctor.Examine(f) {
		require.Equal(t, doctor.Well, x.Verdict, "%+v", x)
	}
}

// A backup is put back over a salt root that is damaged, never over one whose password is not at hand.
func TestExamine_saltRoot(t *testing.T) {
	fix := func(g doctor.Guard) string {
		f := sound()
		f.Guard = g
		found := doctor.Examine(f)
		return found[len(found)-1].Fix
	}
	require.Contains(t, fix(doctor.Guard{SaltsWrong: "not a sealed salt root"}), "from your backup")
	for _, keys := range []bool{false, true} {
		told := fix(doctor.Guard{SaltsWrong: "the password does not open it", Password: "pw", KeysOpen: keys})
		require.Contains(t, told, "check --password-file pw")
		require.NotContains(t, told, "backup")
	}
}
