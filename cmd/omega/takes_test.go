//go:build !nosim

package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// A value that a flag does not take is told with its place, and with what would be taken, wherever it was given.
func TestValues(t *testing.T) {
	for _, row := range []struct {
		name, flag, variable, key, value string
		says                             string
	}{
		{"time without a unit", "--block-gap", "OMEGA_BLOCK_GAP", "block-gap", "5", "has no unit: give one, as in 5s"},
		{"part of a second without a unit", "--block-gap", "OMEGA_BLOCK_GAP", "block-gap", "0.5", "has no unit: give one, as in 0.5s"},
		{"time that is none", "--block-time", "OMEGA_BLOCK_TIME", "block-time", "soon", "is not a time: give a number with its unit"},
		{"negative number", "--seed", "OMEGA_SEED", "seed", "-1", "is not a whole number from 0 on"},
		{"switch that is neither", "--log-json", "OMEGA_LOG_JSON", "log-json", "maybe", "is neither true nor false"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			quoted := `"` + row.value + `"`
			fails(t, exitUsage, []string{row.flag + " " + quoted + " " + row.says, "`omega devnet --help`"}, "devnet", row.flag+"="+row.value)
			require.NoError(t, os.WriteFile("o.toml", []byte(row.key+" = "+quoted+"\n"), 0o600))
			fails(t, exitUsage, []string{`o.toml: key "` + row.key + `": value ` + quoted + " " + row.says}, "devnet", "--config", "o.toml")
			t.Setenv(row.variable, row.value)
			fails(t, exitUsage, []string{row.variable + " " + quoted + " " + row.says}, "devnet")
		})
	}
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("o.toml", []byte("block-gap = 5\n"), 0o600))
	fails(t, exitUsage, []string{`key "block-gap": value "5" has no unit: give one, as in 5s`}, "devnet", "--config", "o.toml")
	fails(t, exitUsage, []string{`--speed "x" is not a number`}, "demo", "--speed", "x")
	fails(t, exitUsage, []string{`--agents "many" is not a whole number`}, "demo", "--agents", "many")
}

// A flag that a command does not have is told as it is written, with the one that may be meant.
func TestNoFlag(t *testing.T) {
	fails(t, exitUsage, []string{"there is no flag --sed; did you mean --seed?", "`omega demo --help`"}, "demo", "--sed", "3")
	fails(t, exitUsage, []string{"there is no flag --deploymnet; did you mean --deployment?"}, "job", "list", "--deploymnet=x")
	fails(t, exitUsage, []string{"there is no flag --frobnicate;", "`omega demo --help`"}, "demo", "-frobnicate")
	fails(t, exitUsage, []string{"--seed needs a value;"}, "demo", "--seed")
}
