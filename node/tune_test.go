package node_test

import (
	"runtime"
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
)

func gcPercent() int {
	percent := debug.SetGCPercent(100)
	debug.SetGCPercent(percent)
	return percent
}

func TestTune_leavesWhatTheEnvironmentSays(t *testing.T) {
	percent, procs := gcPercent(), runtime.GOMAXPROCS(0)
	for _, env := range []struct {
		gogc, procs         string
		collects, schedules bool
	}{
		{"", "", true, true},
		{"50", "", false, true},
		{"", "3", true, false},
		{"50", "3", false, false},
	} {
		t.Setenv("GOGC", env.gogc)
		t.Setenv("GOMAXPROCS", env.procs)
		restore := node.Tune()
		require.Equal(t, env.collects, gcPercent() == 200 && percent != 200, env)
		require.Equal(t, env.schedules, runtime.GOMAXPROCS(0) > procs, env)
		restore()
		require.Equal(t, percent, gcPercent())
		require.Equal(t, procs, runtime.GOMAXPROCS(0))
	}
}
