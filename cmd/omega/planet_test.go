package main

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/planet"
)

func TestSimulationFlags(t *testing.T) {
	t.Chdir(t.TempDir())
	fails(t, exitUsage, []string{"--simulation", `"astrology"`, "synthetic-economy, climate"}, "run", "--dev-accounts", "--simulation", "astrology")
	fails(t, exitUsage, []string{"--simulation none stands alone"}, "run", "--dev-accounts", "--simulation", "none", "--simulation", "climate")
	fails(t, exitUsage, []string{`two simulations are named "climate"`}, "run", "--dev-accounts", "--simulation", "climate", "--simulation", "climate")
	for _, command := range [][]string{{"run", "--dev-accounts"}, {"demo", "--cycles", "1"}, {"demo", "--cycles", "1", "--simulation", "none"}} {
		for _, none := range []string{"0s", "-1s"} {
			fails(t, exitUsage, []string{"--simulation-timeout " + none + " is not above 0", "name a time such as "}, append(command, "--simulation-timeout", none)...)
		}
	}
	fails(t, exitUsage, []string{"--cycle 1.5s", "whole number of seconds"}, "run", "--dev-accounts", "--cycle", "1.5s")
	fails(t, exitUsage, []string{"--cycle 0s", "at least 1s"}, "run", "--dev-accounts", "--cycle", "0s")
}

func TestPlanetText(t *testing.T) {
	require.Empty(t, planetText(0, nil))
	require.Equal(t, "planet   3 ticks of tides, level 1.5, boats -2\nplanet   3 ticks of clouds; the last one failed: it hangs\n", planetText(3, []protocol.SimReading{
		{Sim: "tides", Figures: []protocol.SimFigure{{Name: "level", Milli: 1500}, {Name: "boats", Milli: -2000}}}, {Sim: "clouds", Fault: "it\x1b hangs"},
	}))
}

func TestPluginFlags(t *testing.T) {
	t.Chdir(t.TempDir())
	program := writeFile(t, "tides", "#!/bin/sh\n", 0o755)
	plain := writeFile(t, "tides", "text", 0o644)
	for _, row := range []struct {
		texts []string
		args  []string
	}{
		{[]string{"--simulation-plugin", "/missing/tides", "no such file"}, []string{"--simulation-plugin", "/missing/tides"}},
		{[]string{plain, "chmod +x"}, []string{"--simulation_plugins", plain}},
		{[]string{`"Tides"`, "rename the file"}, []string{"--simulation_plugin", writeFile(t, "Tides", "", 0o755)}},
		{[]string{`two simulations are named "tides"`}, []string{"--simulation-plugins", program, "--simulation-plugins", program}},
		{[]string{`two simulations are named "climate"`}, []string{"--simulation", "climate", "--simulation-plugin", writeFile(t, "climate.py", "", 0o755)}},
		{[]string{"--simulation-timeout 0s"}, []string{"--simulation-plugin", program, "--simulation-timeout", "0s"}},
	} {
		fails(t, exitUsage, row.texts, append([]string{"run", "--dev-accounts"}, row.args...)...)
		fails(t, exitUsage, row.texts, append([]string{"demo"}, row.args...)...)
	}
}

// tides builds the example plug-in.
func tides(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tides")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", path, "../../docs/examples/plugins/go").CombinedOutput()
	require.NoError(t, err, string(out))
	return path
}

func TestSimCheck(t *testing.T) {
	path := tides(t)
	text := done(t, "sim", "check", path)
	require.Len(t, strings.Split(text, "\n"), 9)
	require.Contains(t, text, "ok    says hello                               tides 1.0, 2 figures")
	for _, line := range strings.Split(done(t, "sim", "check", "--json", path), "\n") {
		var f planet.Finding
		require.NoError(t, json.Unmarshal([]byte(line), &f))
		require.True(t, f.OK, line)
	}
	bad := writeFile(t, "bad.sh", "#!/bin/sh\nread hello; echo '{\"type\":\"hello\",\"version\":9}'; read more\n", 0o755)
	o := omega(t.Context(), "sim", "check", bad)
	failed(t, o, exitFailed, bad, "docs/plugins.md")
	require.Contains(t, o.out, "FAIL  says hello")
	require.Contains(t, o.out, "its version is not 1")
	require.Contains(t, o.out, "-     stops when it is told to")

	t.Chdir(t.TempDir())
	fails(t, exitUsage, []string{"the path of one plug-in, not 0"}, "sim", "check")
	fails(t, exitUsage, []string{"no such file", "missing"}, "sim", "check", "missing")
	fails(t, exitUsage, []string{"not a simulation plug-in", "exec format"}, "sim", "check", writeFile(t, "text", "text", 0o755))
	fails(t, exitUsage, []string{"--simulation-timeout"}, "sim", "check", "--simulation-timeout", "-1s", bad)
}
