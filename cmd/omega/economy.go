package main

import (
	"time"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

// economyFlags switch the economy of resources on, once both reserves are given.
func economyFlags() []cli.Flag {
	return []cli.Flag{
		&cli.Uint64Flag{Name: "energy-reserve", Usage: "`UNITS` (kWh) of energy to begin with; with --compute-reserve it switches prices of resources on", EnvVars: env("ENERGY_RESERVE")},
		&cli.Uint64Flag{Name: "energy-capacity", Usage: "`UNITS` of energy that there can be (unless set: the reserve)", EnvVars: env("ENERGY_CAPACITY")},
		&cli.StringFlag{Name: "energy-price", Value: "0.0003", Usage: "`TOKENS` for a unit of energy that is not scarce", EnvVars: env("ENERGY_PRICE")},
		&cli.Uint64Flag{Name: "compute-reserve", Usage: "`UNITS` (core seconds) of compute to begin with", EnvVars: env("COMPUTE_RESERVE")},
		&cli.Uint64Flag{Name: "compute-capacity", Usage: "`UNITS` of compute that there can be (unless set: the reserve)", EnvVars: env("COMPUTE_CAPACITY")},
		&cli.StringFlag{Name: "compute-price", Value: "0.0003", Usage: "`TOKENS` for a unit of compute that is not scarce", EnvVars: env("COMPUTE_PRICE")},
		&cli.StringFlag{Name: "charge-batch", Value: "1", Usage: "`TOKENS` of charges from which on they are given to the fee pool", EnvVars: env("CHARGE_BATCH")},
		&cli.DurationFlag{Name: "charge-interval", Value: time.Hour, Usage: "chain time after which smaller charges are given too", EnvVars: env("CHARGE_INTERVAL")},
		&cli.StringFlag{Name: "charge-payer", Usage: "`KEY` of the account that pays all charges, as in --account (unless set: each agent pays its own)", EnvVars: env("CHARGE_PAYER")},
		&cli.StringFlag{Name: "coin-price", Value: "0", Usage: "`TOKENS` that a coin of gas is worth when a job is weighed; 0 = gas counts as nothing", EnvVars: env("COIN_PRICE")},
	}
}

// economyPlan reads the flags; nil where no reserve is given. The payer comes with the keys.
func economyPlan(c *cli.Context) (*protocol.EconomyPlan, error) {
	energy, compute := c.IsSet("energy-reserve"), c.IsSet("compute-reserve")
	switch {
	case !energy && !compute:
		return nil, withoutReserves(c)
	case !energy || !compute:
		return nil, usagef("--energy-reserve and --compute-reserve go together: jobs have a budget of each")
	}
	interval := c.Duration("charge-interval")
	if interval < 0 || interval%time.Second != 0 {
		return nil, usagef("--charge-interval %s is not a whole number of seconds", interval)
	}
	p := &protocol.EconomyPlan{
		Energy:   protocol.ResourcePlan{Reserve: c.Uint64("energy-reserve"), Capacity: c.Uint64("energy-capacity")},
		Compute:  protocol.ResourcePlan{Reserve: c.Uint64("compute-reserve"), Capacity: c.Uint64("compute-capacity")},
		Interval: uint64(interval / time.Second),
	}
	for flag, amount := range map[string]*protocol.Amount{
		"energy-price": &p.Energy.Price, "compute-price": &p.Compute.Price, "charge-batch": &p.Batch, "coin-price": &p.CoinPrice,
	} {
		var err error
		if *amount, err = tokens(c, flag); err != nil {
			return nil, err
		}
	}
	if err := economy.Check(*p); err != nil {
		return nil, usagef("%w", err)
	}
	return p, nil
}

// withoutReserves refuses settings of the economy where none is switched on: whoever gives them believes that it is.
func withoutReserves(c *cli.Context) error {
	for _, f := range economyFlags() {
		if name := f.Names()[0]; c.IsSet(name) {
			return usagef("--%s %v has no effect without reserves: give --energy-reserve and --compute-reserve too, or leave it out", name, c.Value(name))
		}
	}
	return nil
}

// withPayer names the account that pays, which must be one of the node's.
func withPayer(c *cli.Context, p *protocol.EconomyPlan, ring keyring) error {
	key := c.String("charge-payer")
	if p == nil || key == "" {
		return nil
	}
	payer, ok := ring.at[key]
	if !ok {
		return usagef("--charge-payer %q is none of this node's accounts; name it as --account does", key)
	}
	p.Payer = payer
	return nil
}
