//go:build !nosim

package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// lastLine is what a command with --json came to.
func lastLine(t *testing.T, text string, v any) {
	t.Helper()
	lines := strings.Split(text, "\n")
	require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), v))
}

// A plug-in ticks beside the built-in economy; one that hangs is told of, and the mission ends well without it.
func TestDemo_plugins(t *testing.T) {
	hangs := writeFile(t, "hangs.sh", "#!/bin/sh\nsleep 300\n", 0o755)
	var s struct {
		Root   struct{ Success bool }
		Ticks  uint64
		Planet []protocol.SimReading
	}
	lastLine(t, done(t, "demo", "--json", "--data-dir", t.TempDir(), "--seed", "7", "--exit-when-done", "--simulation", "climate",
		"--simulation_plugins", tides(t), "--simulation_plugins", hangs, "--simulation-timeout", "1s"), &s)
	require.True(t, s.Root.Success)
	require.Greater(t, s.Ticks, uint64(3))
	require.Len(t, s.Planet, 3)
	require.Equal(t, "climate", s.Planet[0].Sim)
	require.Contains(t, s.Planet[1].Fault, "did not answer within 1s")
	require.Equal(t, "tides", s.Planet[2].Sim)
	require.Empty(t, s.Planet[2].Fault)
	require.NotEmpty(t, s.Planet[2].Figures)
}
