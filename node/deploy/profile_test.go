package deploy_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
)

func profileFile(t *testing.T, text string) string {
	path := filepath.Join(t.TempDir(), "p.toml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestReadProfile_overridesSingleValues(t *testing.T) {
	p, err := deploy.ReadProfile(profileFile(t, `
		base = "mainnet"
		commit-window = 7200
		min-stake = "0.5"
		max-stake = 9
		whole-stake-locks = true
		treasury = "0x0000000000000000000000000000000000000007"
		validators = ["0x0000000000000000000000000000000000000001"]
		moderators = ["0x0000000000000000000000000000000000000002=3"]
	`))
	require.NoError(t, err)
	want := deploy.Mainnet()
	want.CommitWindow, want.WholeStakeLocks = 7200, true
	want.MinStake, want.MaxStake = protocol.MustAmount(protocol.Units(5e17).Big()), protocol.Tokens(9)
	want.Treasury = common.HexToAddress("0x7")
	want.Validators = []protocol.Address{common.HexToAddress("0x1")}
	want.Moderators = []deploy.Moderator{{To: common.HexToAddress("0x2"), Weight: 3}}
	require.Equal(t, want, p)
}

func TestReadProfile_isStrict(t *testing.T) {
	for text, says := range map[string]string{
		``:                                    "base is missing",
		`base = 3`:                            "base is missing",
		`base = "moon"`:                       "none of local, testnet, mainnet",
		"base = \"local\"\ncommit_window = 5": `unknown key "commit_window"`,
		"base = \"local\"\ncommit-window = \"5\"":  "whole number",
		"base = \"local\"\ncommit-window = -5":     "whole number",
		"base = \"local\"\nmin-stake = 0.5":        "amount of tokens",
		"base = \"local\"\nmin-stake = \"-1\"":     "not an amount",
		"base = \"local\"\nowner = \"0x12\"":       "owner",
		"base = \"local\"\nagents = \"0x12\"":      "not a list",
		"base = \"local\"\nfunds = [\"0x12\"]":     "ADDRESS=NUMBER",
		"base = \"local\"\nescrow-penalty = 1":     "true nor false",
		"base = \"local\"\ntax-policy-uri = 1":     "not a text",
		"base = \"local\"\nbase = \"local\"":       "base",
		"base = \"local\"\n[contracts]\nowner = 1": "unknown key",
	} {
		_, err := deploy.ReadProfile(profileFile(t, text))
		require.ErrorIs(t, err, deploy.ErrProfile, text)
		require.ErrorContains(t, err, says, text)
	}
	_, err := deploy.ReadProfile(filepath.Join(t.TempDir(), "none.toml"))
	require.ErrorIs(t, err, deploy.ErrProfile)
}

func TestProfile_fileReadsBackTheSame(t *testing.T) {
	p := localProfile(t)
	p.TaxPolicyText = "quotes \" and \\ and\nlines, ünïcode\x01"
	p.Moderators = []deploy.Moderator{{To: account(t, 3), Weight: 9}}
	p.AgentRoot = common.HexToHash("0x99")
	for _, p := range []deploy.Profile{p, deploy.Testnet(), deploy.Mainnet()} {
		back, err := deploy.ReadProfile(profileFile(t, string(p.File())))
		require.NoError(t, err)
		require.Equal(t, string(p.File()), string(back.File()))
		require.Equal(t, p.TaxPolicyText, back.TaxPolicyText)
		require.Equal(t, p.Funds, append([]deploy.Fund(nil), back.Funds...))
	}
}

func TestCheck(t *testing.T) {
	require.NoError(t, deploy.Local().Check())
	require.NoError(t, deploy.Testnet().Check())
	for says, change := range map[string]func(*deploy.Profile){
		"outside 3 to 100":      func(p *deploy.Profile) { p.Committee, p.PoolSample = 101, 200 },
		"cannot fill":           func(p *deploy.Profile) { p.Validators = p.Validators[:2] },
		"twice":                 func(p *deploy.Profile) { p.Agents = append(p.Agents, p.Agents[0]) },
		"over 100 %":            func(p *deploy.Profile) { p.FeePct, p.ValidatorRewardPct = 60, 60 },
		"parts of a slash":      func(p *deploy.Profile) { p.EmployerSlashPct = 1 },
		"above 0 seconds":       func(p *deploy.Profile) { p.RevealWindow = 0 },
		"over 2^32-1":           func(p *deploy.Profile) { p.CommitWindow = 1 << 33 },
		"min-reveals":           func(p *deploy.Profile) { p.MinReveals = 4 },
		"a moderator needs":     func(p *deploy.Profile) { p.Moderators = []deploy.Moderator{{}} },
		"more than the pool":    func(p *deploy.Profile) { p.MaxPool, p.PoolSample = 2, 2 },
		"non-reveal-bps":        func(p *deploy.Profile) { p.NonRevealBps = 1001 },
		"min-stake, dispute":    func(p *deploy.Profile) { p.MinStake = protocol.Amount{} },
		"job-stake must be":     func(p *deploy.Profile) { p.JobStake = protocol.Tokens(1 << 40) },
		"none of local, testne": func(p *deploy.Profile) { p.Name = "x" },
	} {
		p := localProfile(t)
		change(&p)
		err := p.Check()
		require.ErrorIs(t, err, deploy.ErrProfile, says)
		require.ErrorContains(t, err, says)
	}
}
