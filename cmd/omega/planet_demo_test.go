//go:build !nosim

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
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

// A node ticks by the chain's clock, and says of a plug-in that fails what is wrong with it: an alarm once, a warning
// each time.
func TestRun_simulations(t *testing.T) {
	s := serve(t)
	crashes := writeFile(t, "crashes.sh", "#!/bin/sh\nexit 3\n", 0o755)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	log, w := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		args := s.on("omega", "run", "--dev-accounts", "--data-dir", t.TempDir(), "--artifacts", s.artifact, "--json", "--log-level", "debug",
			"--simulation", "climate", "--simulation-plugin", crashes, "--cycle", "1s")
		code := process{jail: jail, stdout: io.Discard, stderr: w}.run(ctx, args)
		_ = w.CloseWithError(io.EOF)
		ended <- code
	}()
	said := map[string]int{}
	for lines := bufio.NewScanner(log); lines.Scan(); {
		var line struct {
			Message string `json:"@message"`
			Key     any
			Status  string
			Err     string
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &line), lines.Text())
		if line.Key == "crashes" || line.Key == "simulation/crashes" {
			require.Contains(t, line.Err+line.Status, "exit 3")
		}
		said[line.Message+" "+fmt.Sprint(line.Key)]++
		if line.Message == "the simulations ticked" && line.Key == 3.0 {
			stop()
		}
	}
	require.Equal(t, exitDone, <-ended)
	require.Equal(t, 3, said["a simulation has no reading crashes"])
	require.Equal(t, 1, said["look here simulation/crashes"])
	for n := 1; n <= 3; n++ {
		require.Equal(t, 1, said[fmt.Sprintf("the simulations ticked %d", n)], "tick %d", n)
	}
}
