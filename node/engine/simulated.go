package engine

import (
	"iter"

	"github.com/agijobs/omega/node/protocol"
)

// SimTick is the number of the last tick of the simulations that was folded.
func (s State) SimTick() uint64 { return s.simTick }

// Readings iterates over the last reading of each simulation, in the order of their names.
func (s State) Readings() iter.Seq2[string, protocol.SimReading] { return s.readings.all() }

// simulated takes a tick of the simulations, once.
func (t *turn) simulated(e protocol.Simulated) {
	if e.Tick <= t.simTick {
		return
	}
	t.simTick = e.Tick
	for _, r := range e.Readings {
		t.readings = t.readings.set(r.Sim, r)
	}
}
