package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/planet"
)

// noSimulation is the name that stands for none.
const noSimulation = "none"

// simulationFlags name the simulations; standard is what runs when nothing is named.
func simulationFlags(standard string) []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{
			Name: "simulation", Usage: "`NAME` of a simulation of the planet: " + strings.Join(planet.Builtin(), ", ") + " or " + noSimulation +
				"; repeat (unless set: " + standard + ")", EnvVars: env("SIMULATION"),
		},
	}
}

// simulations are what a node is given to move its reserves by; the zero value is none.
type simulations struct{ fleet *planet.Fleet }

func (s simulations) simulation() node.Simulation {
	if s.fleet == nil {
		return nil
	}
	return s.fleet
}

func (s simulations) close() error {
	if s.fleet == nil {
		return nil
	}
	return s.fleet.Close()
}

// openSimulations makes what the flags name.
func openSimulations(c *cli.Context, standard string, seed uint64) (simulations, error) {
	names := c.StringSlice("simulation")
	if len(names) == 0 {
		names = []string{standard}
	}
	if slices.Contains(names, noSimulation) {
		if len(names) > 1 {
			return simulations{}, usagef("--simulation %s stands alone, not beside others", noSimulation)
		}
		return simulations{}, nil
	}
	var sims []planet.PlanetarySim
	for _, name := range names {
		s, err := planet.New(name, seed)
		if err != nil {
			return simulations{}, usagef("--simulation: %w", err)
		}
		sims = append(sims, s)
	}
	f, err := planet.NewFleet(sims...)
	if err != nil {
		return simulations{}, usagef("--simulation: %w", err)
	}
	return simulations{f}, nil
}

// planetText tells what the simulations came to, a line for each.
func planetText(ticks uint64, readings []protocol.SimReading) string {
	var b strings.Builder
	for _, r := range readings {
		fmt.Fprintf(&b, "planet   %d ticks of %s", ticks, r.Sim)
		for _, f := range r.Figures {
			fmt.Fprintf(&b, ", %s %s", f.Name, thousandths(f.Milli))
		}
		if r.Fault != "" {
			fmt.Fprintf(&b, "; the last one failed: %s", strings.Map(printable, r.Fault))
		}
		b.WriteString("\n")
	}
	return b.String()
}

// thousandths writes a number of thousandths, without zeros behind it.
func thousandths(m int64) string {
	return strconv.FormatFloat(float64(m)/1000, 'f', -1, 64)
}
