// Package planet simulates the world around a mission: how population, weather and wear move the reserves of energy
// and compute that the node prices by. Simulations are built in, or an operator's own programs.
//
// A simulation keeps nothing between two ticks but the text that it asks to be given back. The node's journal holds
// that text, so that a node which was killed, or whose plug-in was, goes on with the numbers that it would have had.
package planet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/agijobs/omega/node/protocol"
)

// ErrUnknown marks a name that no built-in simulation has.
var ErrUnknown = errors.New("unknown simulation")

// PlanetarySim is one model of the planet.
type PlanetarySim interface {
	// Name tells simulations apart; it does not change.
	Name() string
	// Tick says how the reserves move in the tick that is described, given what the simulation asked to remember at
	// the tick before; nothing at its first. The same seed, ticks and inputs give the same readings.
	Tick(ctx context.Context, in protocol.SimInput, memory string) (protocol.SimReading, error)
}

// Builtin lists the names of the built-in simulations.
func Builtin() []string { return []string{economyName, climateName} }

// New returns a built-in simulation.
func New(name string, seed uint64) (PlanetarySim, error) {
	switch name {
	case economyName:
		return SyntheticEconomy{seed}, nil
	case climateName:
		return Climate{seed}, nil
	}
	return nil, fmt.Errorf("%w %q: built in are %s", ErrUnknown, name, strings.Join(Builtin(), ", "))
}

// Fleet ticks several simulations together. It is what a node is given.
type Fleet struct{ sims []PlanetarySim }

// NewFleet returns the simulations as one. Two of the same name are an error: the node keeps readings by name.
func NewFleet(sims ...PlanetarySim) (*Fleet, error) {
	seen := map[string]bool{}
	for _, s := range sims {
		if seen[s.Name()] {
			return nil, fmt.Errorf("two simulations are named %q: leave one out, or give the plug-in's file another name", s.Name())
		}
		seen[s.Name()] = true
	}
	f := &Fleet{sims: slices.Clone(sims)}
	slices.SortFunc(f.sims, func(a, b PlanetarySim) int { return strings.Compare(a.Name(), b.Name()) })
	return f, nil
}

// Tick asks every simulation at the same time and returns their readings in the order of their names. One that fails
// is given as a fault, and keeps its memory.
func (f *Fleet) Tick(ctx context.Context, in protocol.SimInput) []protocol.SimReading {
	readings := make([]protocol.SimReading, len(f.sims))
	var wg sync.WaitGroup
	for i, s := range f.sims {
		wg.Go(func() { readings[i] = tick(ctx, s, in) })
	}
	wg.Wait()
	return readings
}

// tick asks one simulation.
func tick(ctx context.Context, s PlanetarySim, in protocol.SimInput) protocol.SimReading {
	memory := ""
	for _, r := range in.Last {
		if r.Sim == s.Name() {
			memory = r.Memory
		}
	}
	r, err := s.Tick(ctx, in, memory)
	if err != nil {
		return protocol.SimReading{Sim: s.Name(), Fault: brief(err), Memory: memory}
	}
	r.Sim = s.Name()
	return r
}

// Close ends what the simulations run.
func (f *Fleet) Close() error {
	var err error
	for _, s := range f.sims {
		if c, ok := s.(interface{ Close() error }); ok {
			err = errors.Join(err, c.Close())
		}
	}
	return err
}
