package node

import (
	"context"
	"time"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// Simulation is the planet around the node: it says of each tick how the reserves move. A simulation that fails
// says so in its reading; nothing of it stops the node.
type Simulation interface {
	Tick(ctx context.Context, in protocol.SimInput) []protocol.SimReading
}

// defaultCycle is the chain time of a tick in seconds.
const defaultCycle = 600

// maxMissedTicks is how many ticks are made up for after the node was away; of a longer time the last ones.
const maxMissedTicks = 144

// NextTick is the chain time of the next tick of the simulations; false for a node without any. Ticks keep their
// distance by chain time, whatever the machine's clock says: each stands one cycle after the one before.
func (n *Node) NextTick() (uint64, bool) {
	if n.cfg.Simulation == nil {
		return 0, false
	}
	return nextTick(n.driver.View(), n.cfg.Cycle, n.now()), true
}

// nextTick is when the tick after the last one is due. The first is due at once; of a long time without ticks only
// the last part is made up for.
func nextTick(s engine.State, cycle, now uint64) uint64 {
	if s.SimTime() == 0 { // none yet, or those of another chain
		return now
	}
	due := s.SimTime() + cycle
	if most := cycle * maxMissedTicks; due+most <= now {
		due = now - (now-due)%cycle - most + cycle
	}
	return due
}

// tickDue asks the simulations for the next tick if it is due, and tells the core what they said. It returns whether
// there was one.
func (n *Node) tickDue(ctx context.Context) (bool, error) {
	at, some := n.NextTick()
	if !some || at > n.now() {
		return false, nil
	}
	in := n.driver.View().SimInput(at)
	readings := n.cfg.Simulation.Tick(ctx, in)
	if err := ctx.Err(); err != nil {
		return false, err // asked again at the next start
	}
	n.reportFaults(in.Last, readings)
	n.cfg.Log.Debug("the simulations ticked", "key", in.Tick)
	return true, n.driver.Tell(ctx, protocol.Simulated{Tick: in.Tick, At: at, Readings: readings})
}

// reportFaults logs each tick without a reading, and raises an alarm for the first of a row.
func (n *Node) reportFaults(last, now []protocol.SimReading) {
	failed := map[string]bool{}
	for _, r := range last {
		failed[r.Sim] = r.Fault != ""
	}
	for _, r := range now {
		if r.Fault == "" {
			continue
		}
		n.cfg.Log.Warn("a simulation has no reading", "key", r.Sim, "err", r.Fault)
		if !failed[r.Sim] {
			n.alarm(protocol.RaiseAlarm{Subject: protocol.Key("simulation/" + r.Sim), Text: r.Fault})
		}
	}
}

// simulate ticks by chain time until the context ends. A node in lockstep with its chain ticks in Settled instead.
func (n *Node) simulate(ctx context.Context) error {
	select {
	case <-n.ready:
	case <-ctx.Done():
		return ctx.Err()
	}
	for {
		moved := n.Moved() // time may pass faster on chain than here
		told, err := n.tickDue(ctx)
		if err != nil {
			return err
		}
		if told {
			continue
		}
		at, _ := n.NextTick()
		timer := time.NewTimer(time.Duration(at-min(at, n.now()))*time.Second + n.cfg.Poll)
		select {
		case <-timer.C:
		case <-moved:
		case <-ctx.Done():
		}
		timer.Stop()
		if err := ctx.Err(); err != nil {
			return err
		}
	}
}
