package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim/lab"
)

func TestLab(t *testing.T) {
	out := filepath.Join(t.TempDir(), "lab.svg")
	text := done(t, "lab", "--rounds", "2000", "--seed", "1", "--out", out)
	for _, part := range []string{"Honesty does not pay", "2000 rounds, seed 1, committee of 3", "false accepts ", "false rejects ", "honest ", "lazy ", "colluding ", "than lazy", "written: " + out} {
		require.Contains(t, text, part)
	}
	picture, err := os.ReadFile(out)
	require.NoError(t, err)
	require.Contains(t, string(picture), "<svg xmlns=")

	var said struct {
		Headline string
		Result   lab.Result
		Sweep    lab.Sweep
		Advice   *lab.Advice
	}
	read := func(args ...string) {
		t.Helper()
		require.NoError(t, json.Unmarshal([]byte(done(t, append([]string{"lab", "--json", "--rounds", "2000"}, args...)...)), &said))
	}
	read()
	require.NotEmpty(t, said.Headline)
	require.Equal(t, uint64(3), said.Sweep.Committees[0])
	require.NotNil(t, said.Advice)
	small := said.Result.FalseAccepts.Rate
	read("--committee", "9", "--validator-minimum", "8", "--slash-pct", "50")
	require.Less(t, said.Result.FalseAccepts.Rate, small)
	require.True(t, said.Result.HonestSeat.Pays(), "what the default parameters are advised to become: %+v", said.Result.HonestSeat)
	read("--profile", writeFile(t, "p.toml", "base = \"mainnet\"\ncommittee = 5\nmin-reveals = 3\n", 0o600))
	require.Contains(t, said.Sweep.Committees, uint64(5))
}

func TestLab_usage(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for _, row := range []struct {
		texts []string
		args  []string
	}{
		{[]string{"0 rounds"}, []string{"--rounds", "0"}},
		{[]string{"--slash-pct", `"101"`, "0 to 100"}, []string{"--slash-pct", "101"}},
		{[]string{"--quorum-pct", `"half"`}, []string{"--quorum-pct", "half"}},
		{[]string{"--reward", `"-1"`}, []string{"--reward", "-1"}},
		{[]string{"--bribe", `"much"`}, []string{"--bribe", "much"}},
		{[]string{"lazy of NaN %"}, []string{"--lazy", "NaN"}},
		{[]string{"120 % together"}, []string{"--lazy", "100", "--wrong", "5"}},
		{[]string{"a pool of 4", "a committee of 7"}, []string{"--pool", "4", "--committee", "7"}},
		{[]string{"--profile", `"moonnet"`}, []string{"--profile", "moonnet"}},
		{[]string{"max-job-reward"}, []string{"--profile", "mainnet", "--reward", "1001"}},
		{[]string{`"many"`}, []string{"--rounds", "many"}},
	} {
		fails(t, exitUsage, row.texts, append([]string{"lab"}, row.args...)...)
	}
	fails(t, exitUsage, []string{"--out", "no such file", "make the directory"}, "lab", "--rounds", "10", "--out", "none/lab.svg")
	fails(t, exitUsage, []string{"--out", "no directory"}, "lab", "--rounds", "10", "--out", writeFile(t, "file", "", 0o600)+"/lab.svg")
	require.NoError(t, os.WriteFile("lab.toml", []byte("rounds = 50\nfaulty-workers = 10\nslash-pct = 25\n"), 0o600))
	require.Contains(t, done(t, "lab", "--config", "lab.toml"), "50 rounds, seed 1")
	require.NoError(t, os.WriteFile("omega.toml", []byte("rounds = 50\n"), 0o600))
	require.Contains(t, done(t, "lab", "--rounds", "60"), "60 rounds", "the node's settings are not taken unasked")
}
