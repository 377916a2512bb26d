package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

func TestSimulationFlags(t *testing.T) {
	t.Chdir(t.TempDir())
	fails(t, exitUsage, []string{"--simulation", `"astrology"`, "synthetic-economy, climate"}, "run", "--dev-accounts", "--simulation", "astrology")
	fails(t, exitUsage, []string{"--simulation none stands alone"}, "run", "--dev-accounts", "--simulation", "none", "--simulation", "climate")
	fails(t, exitUsage, []string{`two simulations are named "climate"`}, "run", "--dev-accounts", "--simulation", "climate", "--simulation", "climate")
	fails(t, exitUsage, []string{"--cycle 1.5s", "whole number of seconds"}, "run", "--dev-accounts", "--cycle", "1.5s")
	fails(t, exitUsage, []string{"--cycle 0s", "at least 1s"}, "run", "--dev-accounts", "--cycle", "0s")
}

func TestPlanetText(t *testing.T) {
	require.Empty(t, planetText(0, nil))
	require.Equal(t, "planet   3 ticks of tides, level 1.5, boats -2\nplanet   3 ticks of clouds; the last one failed: it hangs\n", planetText(3, []protocol.SimReading{
		{Sim: "tides", Figures: []protocol.SimFigure{{Name: "level", Milli: 1500}, {Name: "boats", Milli: -2000}}}, {Sim: "clouds", Fault: "it\x1b hangs"},
	}))
}
