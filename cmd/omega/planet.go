package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
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
		&cli.StringSliceFlag{
			Name: "simulation-plugin", Aliases: []string{"simulation-plugins", "simulation_plugins"}, EnvVars: env("SIMULATION_PLUGIN"),
			Usage: "`PATH` of a program of yours that is a simulation, run in a sandbox; repeat",
		},
		simulationTimeoutFlag(),
	}
}

func simulationTimeoutFlag() cli.Flag {
	return &cli.DurationFlag{
		Name: "simulation-timeout", Value: planet.DefaultTimeout, Usage: "how long a simulation plug-in may take for an answer", EnvVars: env("SIMULATION_TIMEOUT"),
	}
}

func simulationSeedFlag() cli.Flag {
	return &cli.Uint64Flag{Name: "simulation-seed", Value: 1, Usage: "decides the chances of the simulations", EnvVars: env("SIMULATION_SEED")}
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

// openSimulations makes what the flags name. A plug-in is started at its first tick.
func openSimulations(c *cli.Context, jail *sandbox.Jail, standard string, seed uint64) (simulations, error) {
	if _, err := simulationTimeout(c); err != nil { // also without a plug-in, which the next start may have
		return simulations{}, usagef("%w", err)
	}
	names := c.StringSlice("simulation")
	if len(names) == 0 {
		names = []string{standard}
	}
	if slices.Contains(names, noSimulation) {
		if len(names) > 1 {
			return simulations{}, usagef("--simulation %s stands alone, not beside others", noSimulation)
		}
		names = nil
	}
	var sims []planet.PlanetarySim
	for _, name := range names {
		s, err := planet.New(name, seed)
		if err != nil {
			return simulations{}, usagef("--simulation: %w", err)
		}
		sims = append(sims, s)
	}
	for _, path := range c.StringSlice("simulation-plugin") {
		cfg, err := pluginConfig(c, path, seed)
		if err != nil {
			return simulations{}, usagef("--simulation-plugin: %w", err)
		}
		s, err := planet.NewPlugin(jail, cfg)
		if err != nil {
			return simulations{}, usagef("--simulation-plugin: %w", err)
		}
		sims = append(sims, s)
	}
	if len(sims) == 0 {
		return simulations{}, nil
	}
	f, err := planet.NewFleet(sims...)
	if err != nil {
		return simulations{}, usagef("--simulation, --simulation-plugin: %w", err)
	}
	return simulations{f}, nil
}

// simulationTimeout reads how long a plug-in may take, which is some time.
func simulationTimeout(c *cli.Context) (time.Duration, error) {
	d := c.Duration("simulation-timeout")
	if d <= 0 {
		return 0, fmt.Errorf("--simulation-timeout %s is not above 0: name a time such as %s", d, planet.DefaultTimeout)
	}
	return d, nil
}

// pluginConfig is how the program of a path is run, which must be there and may be run.
func pluginConfig(c *cli.Context, path string, seed uint64) (planet.PluginConfig, error) {
	cfg := planet.PluginConfig{Seed: seed}
	var err error
	if cfg.Timeout, err = simulationTimeout(c); err != nil {
		return cfg, err
	}
	if cfg.Path, err = filepath.Abs(path); err != nil {
		return cfg, fmt.Errorf("%s: %w", path, err)
	}
	info, err := os.Stat(cfg.Path)
	switch {
	case err != nil:
		return cfg, err
	case !info.Mode().IsRegular() || info.Mode().Perm()&0o111 == 0:
		return cfg, fmt.Errorf("%s is not a program (chmod +x?)", path)
	}
	return cfg, nil
}

func simCommand(jail *sandbox.Jail) *cli.Command {
	return &cli.Command{
		Name: "sim", Usage: "work on simulation plug-ins",
		Subcommands: []*cli.Command{{
			Name: "check", Usage: "try a simulation plug-in as a node would use it, and worse", ArgsUsage: "PATH",
			Flags: []cli.Flag{
				configFlag(), jsonFlag(), simulationTimeoutFlag(), simulationSeedFlag(),
			},
			Action: func(c *cli.Context) error { return simCheckAction(c, jail) },
		}},
	}
}

func simCheckAction(c *cli.Context, jail *sandbox.Jail) error {
	if c.NArg() != 1 {
		return usagef("`%s` takes the path of one plug-in, not %d arguments", c.Command.HelpName, c.NArg())
	}
	path := c.Args().First()
	cfg, err := pluginConfig(c, path, c.Uint64("simulation-seed"))
	if err != nil {
		return usagef("%w", err)
	}
	var printed error
	ok, err := planet.Check(c.Context, jail, cfg, func(f planet.Finding) {
		printed = errors.Join(printed, output(c, f, findingText(f)))
	})
	switch {
	case errors.Is(err, planet.ErrPlugin):
		return usagef("%w", err)
	case err != nil || printed != nil:
		return errors.Join(err, printed)
	case !ok:
		return fmt.Errorf("%s is no simulation plug-in yet; docs/plugins.md tells what each check asks for", path)
	}
	return nil
}

func findingText(f planet.Finding) string {
	mark := "FAIL"
	switch {
	case f.OK:
		mark = "ok"
	case !f.Run:
		mark = "-"
	}
	return fmt.Sprintf("%-4s  %-40s %s", mark, f.Check, strings.Map(printable, f.Detail))
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
