//go:build !nosim

package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

// A misspelt variable is told by its name, with the nearest that there is, and never by its value.
func TestWarnVariables(t *testing.T) {
	run := func(environ []string, args ...string) string {
		var said bytes.Buffer
		process{stdout: &bytes.Buffer{}, stderr: &said, environ: environ}.run(t.Context(), append([]string{"omega"}, args...))
		return said.String()
	}
	environ := []string{
		"PATH=/bin", "OMEGA=1", "OMEGA_RPC=http://127.0.0.1:1", "OMEGA_DTA_DIR=/s3cret", "OMEGA_PASSWORD_FIEL=s3cret", "OMEGA_BOARD_OF_ELSEWHERE=s3cret",
		"OMEGA_DATA_DIRS=a", "OMEGA_\x1b[2J=x", "OMEGA_SPEED=60",
	}
	const said = "WARNING: no setting has the variable OMEGA_[2J, so it is ignored\n" +
		"WARNING: no setting has the variable OMEGA_BOARD_OF_ELSEWHERE, so it is ignored\n" +
		"WARNING: no setting has the variable OMEGA_DATA_DIRS, so it is ignored; did you mean OMEGA_DATA_DIR?\n" +
		"WARNING: no setting has the variable OMEGA_DTA_DIR, so it is ignored; did you mean OMEGA_DATA_DIR?\n" +
		"WARNING: no setting has the variable OMEGA_PASSWORD_FIEL, so it is ignored; did you mean OMEGA_PASSWORD_FILE?\n"
	require.Equal(t, said+"omega: wrong usage: `omega run` takes flags only, not \"now\"; see `omega run --help`\n", run(environ, "run", "now"))
	require.Contains(t, run(environ, "deploy", "now"), said)
	require.Empty(t, run(environ, "version"), "it starts nothing")
	require.NotContains(t, run(environ[:3], "run", "now"), "WARNING")
}

func TestNearest(t *testing.T) {
	known := []string{"OMEGA_CONFIG", "OMEGA_KEYSTORE", "OMEGA_LOG_PATH", "OMEGA_RPC", "OMEGA_TX"}
	for word, near := range map[string]string{
		"OMEGA_RCP": "OMEGA_RPC", "OMEGA_RP": "OMEGA_RPC", "OMEGA_RPCS": "OMEGA_RPC", "OMEGA_R": "", "OMEGA_": "", "OMEGA_KEYSTOER": "OMEGA_KEYSTORE",
		"OMEGA_KEY_STORES": "OMEGA_KEYSTORE", "OMEGA_LOGPATH": "OMEGA_LOG_PATH", "OMEGA_HEIGHT": "", "OMEGA_TXS": "OMEGA_TX", "OMEGA_CONFIGURE": "",
	} {
		require.Equal(t, near, nearest(word, known), word)
	}
}

// The commands that start something are commands.
func TestStarters(t *testing.T) {
	var paths []string
	commands(process{}.app(), func(c *cli.Command) {
		paths = append(paths, strings.TrimPrefix(strings.SplitN(c.CustomHelpTemplate, ":", 2)[0], "omega "))
	})
	require.Subset(t, paths, starters)
}
