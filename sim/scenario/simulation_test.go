package scenario

import (
	"context"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/planet"
)

// spy notes what a fleet is asked.
type spy struct {
	*planet.Fleet
	mu    sync.Mutex
	asked []protocol.SimInput
}

func (s *spy) Tick(ctx context.Context, in protocol.SimInput) []protocol.SimReading {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = append(s.asked, in)
	return s.Fleet.Tick(ctx, in)
}

func newSpy(t *testing.T, seed uint64) *spy {
	t.Helper()
	economy, err := planet.New("synthetic-economy", seed)
	require.NoError(t, err)
	climate, err := planet.New("climate", seed)
	require.NoError(t, err)
	f, err := planet.NewFleet(economy, climate)
	require.NoError(t, err)
	return &spy{Fleet: f}
}

// simulate plays the demo in one go for each number of cycles, on one directory, and returns what the simulations were
// asked and the state in the end.
func simulate(t *testing.T, cycles ...uint64) ([]protocol.SimInput, engine.State) {
	t.Helper()
	dir := t.TempDir()
	var asked []protocol.SimInput
	for _, n := range cycles {
		s := newSpy(t, 7)
		_, err := Demo(t.Context(), DemoConfig{Dir: dir, Seed: 7, Cycles: n, Agents: minAgents, Validators: 8, Simulation: s})
		require.NoError(t, err)
		asked = append(asked, s.asked...)
	}
	return asked, replay(t, filepath.Join(dir, "node"))
}

// The ticks go by the chain's time, one a cycle, and a run that is stopped twice is told and says what one that never
// stopped is and does.
func TestPlaybook_simulationStateIsResumed(t *testing.T) {
	t.Parallel()
	const cycles = 14
	whole, want := simulate(t, cycles)
	// One a cycle, the first as soon as the node is there; the last block may lie a little past the last cycle.
	require.Len(t, whole, int((want.Head().Time-whole[0].Time)/CycleSeconds)+1)
	require.GreaterOrEqual(t, len(whole), cycles)
	for i, in := range whole {
		require.Equal(t, uint64(i+1), in.Tick)
		require.Equal(t, whole[0].Time+uint64(i)*CycleSeconds, in.Time)
	}
	require.True(t, slices.ContainsFunc(whole, func(in protocol.SimInput) bool { return in.Energy.Demand > 0 }), "jobs ask for energy")
	parts, got := simulate(t, 4, 9, cycles)
	require.Equal(t, whole, parts)
	require.Equal(t, encode(t, want), encode(t, got))
	require.Equal(t, uint64(len(whole)), want.SimTick())
}
