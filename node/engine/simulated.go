package engine

import (
	"iter"
	"math"

	"github.com/agijobs/omega/node/protocol"
)

// SimTick is the number of the last tick of the simulations that was folded.
func (s State) SimTick() uint64 { return s.simTick }

// SimTime is the chain time that the last tick stood for, in unix seconds; 0 before the first.
func (s State) SimTime() uint64 { return s.simAt }

// Readings iterates over the last reading of each simulation, in the order of their names.
func (s State) Readings() iter.Seq2[string, protocol.SimReading] { return s.readings.all() }

// SimInput is what the simulations are told of the tick to come, which stands for the chain time at.
func (s State) SimInput(at uint64) protocol.SimInput {
	in := protocol.SimInput{Tick: s.simTick + 1, Time: at}
	for _, r := range s.readings.all() {
		in.Last = append(in.Last, r)
	}
	for _, j := range s.jobs.all() {
		if j.Spec != nil && j.State <= protocol.JobAssigned {
			in.Energy.Demand = addDemand(in.Energy.Demand, j.Spec.Energy)
			in.Compute.Demand = addDemand(in.Compute.Demand, j.Spec.Compute)
		}
	}
	if s.plan.Economy != nil {
		in.Energy.Reserve, in.Energy.PriceMilli = supplyOf(s.ledger.Energy, s.ledger.Multiplier)
		in.Compute.Reserve, in.Compute.PriceMilli = supplyOf(s.ledger.Compute, s.ledger.Multiplier)
	}
	return in
}

// addDemand adds a job's budget, which its document may set as high as it likes.
func addDemand(sum int64, budget uint64) int64 {
	if budget > uint64(math.MaxInt64-sum) {
		return math.MaxInt64
	}
	return sum + int64(budget)
}

// simulated takes a tick of the simulations, once.
func (t *turn) simulated(e protocol.Simulated) {
	if e.Tick <= t.simTick {
		return
	}
	t.simTick, t.simAt = e.Tick, e.At
	for _, r := range e.Readings {
		t.readings = t.readings.set(r.Sim, r)
		t.move(r)
	}
	t.reconsider()
}
