package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

func TestNextTick(t *testing.T) {
	t.Parallel()
	const cycle = 600
	after := func(tick, at uint64) engine.State {
		s := engine.New(protocol.Suite{})
		if tick > 0 {
			s, _ = engine.Step(s, protocol.Simulated{Tick: tick, At: at})
		}
		return s
	}
	for _, row := range []struct {
		name      string
		state     engine.State
		now, want uint64
	}{
		{"the first is due at once", after(0, 0), 5000, 5000},
		{"the next a cycle later, however late the last was told", after(1, 5000), 5400, 5600},
		{"due now", after(1, 5000), 5600, 5600},
		{"some are made up for", after(1, 5000), 5000 + 10*cycle, 5600},
		{"as many as a day has", after(1, 5000), 5000 + maxMissedTicks*cycle, 5600},
		{"not more", after(1, 5000), 5000 + (maxMissedTicks+1)*cycle + 7, 5000 + 2*cycle},
		{"of a year the last day", after(1, 5000), 5000 + 52560*cycle, 5000 + (52560-maxMissedTicks+1)*cycle},
		{"the clock went back", after(9, 9000), 100, 9600},
	} {
		require.Equal(t, row.want, nextTick(row.state, cycle, row.now), row.name)
	}
}
