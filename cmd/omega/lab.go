package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/lab"
)

func labCommand() *cli.Command {
	return &cli.Command{
		Name: "lab", Usage: "try what the contracts' parameters do to honest and dishonest parties",
		Description: "Plays rounds of work and validation on an exact model of the contracts' settlement, says what committees get wrong and\n" +
			"what honesty earns against cheating, and looks for parameters with which it pays. Intervals are of 95 % confidence.",
		Flags: append([]cli.Flag{
			namedConfigFlag(), jsonFlag(),
			&cli.IntFlag{Name: "rounds", Value: lab.Default().Rounds, Usage: "jobs to play", EnvVars: env("ROUNDS")},
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "decides every chance of the rounds", EnvVars: env("SEED")},
			&cli.StringFlag{Name: "out", Usage: "`FILE` for the picture, an SVG (default: none is drawn)", EnvVars: env("OUT")},
		}, append(labTerms(), labPeople()...)...),
		Action: labAction,
	}
}

// labTerms are the parameters of the contracts: a profile, and what is to be other than it says.
func labTerms() []cli.Flag {
	other := func(name, usage string) cli.Flag {
		return &cli.StringFlag{Name: name, Usage: usage + " (default: the profile's)", EnvVars: env(variable(name))}
	}
	return []cli.Flag{
		&cli.StringFlag{Name: "profile", Value: "local", Usage: "`PROFILE` whose parameters are tried: local, testnet, mainnet or a FILE.toml", EnvVars: env("PROFILE")},
		&cli.Uint64Flag{Name: "committee", Usage: "members of a committee; 0 = the profile's", EnvVars: env("COMMITTEE")},
		other("slash-pct", "`PERCENT` of the stake at risk that a wrong vote loses"),
		other("quorum-pct", "`PERCENT` of a committee that must reveal"),
		other("validator-reward-pct", "`PERCENT` of a reward that is the committee's"),
		other("validator-minimum", "`TOKENS` that a seat puts at risk"),
		other("job-stake", "`TOKENS` that a worker loses with a rejected job"),
	}
}

// labPeople are who plays, and what it costs them.
func labPeople() []cli.Flag {
	d := lab.Default()
	percent := func(name string, value float64, usage string) cli.Flag {
		return &cli.Float64Flag{Name: name, Value: value, Usage: "`PERCENT` of " + usage, EnvVars: env(variable(name))}
	}
	amount := func(name string, value protocol.Amount, usage string) cli.Flag {
		return &cli.StringFlag{Name: name, Value: value.Tokens(), Usage: "`TOKENS` " + usage, EnvVars: env(variable(name))}
	}
	return []cli.Flag{
		&cli.IntFlag{Name: "pool", Value: d.Pool, Usage: "validators to draw committees from", EnvVars: env("POOL")},
		percent("lazy", d.Lazy, "the validators that approve everything unseen"),
		percent("wrong", d.Wrong, "the validators that vote against what they find"),
		percent("colluding", d.Colluding, "the validators that approve bad work for a bribe"),
		percent("absent", d.Absent, "the validators that never reveal"),
		percent("faulty-workers", d.FaultyWorkers, "the jobs whose workers hand in bad work"),
		percent("errors", d.Errors, "checks that come to the wrong result"),
		percent("misses", d.Misses, "reveals that are missed by those who mean to reveal"),
		amount("reward", d.Terms.Reward, "of each job"),
		amount("check-cost", d.CheckCost, "that checking a result costs a validator"),
		amount("work-cost", d.WorkCost, "that good work costs a worker"),
		amount("bribe", d.Bribe, "that a faulty worker pays each colluding seat that approved, if the job is accepted"),
		&cli.Uint64Flag{Name: "round-blocks", Value: d.RoundBlocks, Usage: "blocks between two rounds, in which bans are counted", EnvVars: env("ROUND_BLOCKS")},
	}
}

// variable is the name of a flag's variable, without its beginning.
func variable(flag string) string { return strings.ToUpper(strings.ReplaceAll(flag, "-", "_")) }

func labAction(c *cli.Context) error {
	cfg, err := labConfig(c)
	if err != nil {
		return err
	}
	if err := cfg.Check(); err != nil {
		return usagef("%w", err)
	}
	out := c.String("out")
	if err := placeable("out", out); err != nil {
		return err
	}
	r, err := lab.Run(cfg)
	if err != nil {
		return err
	}
	s, err := lab.RunSweep(cfg)
	if err != nil {
		return err
	}
	a, err := lab.Advise(cfg)
	if err != nil {
		return err
	}
	text := labText(cfg, r, s, a)
	if out != "" {
		if err := place(out, 0o644, lab.Plot(cfg, r, s, a)); err != nil {
			return namedPath(fmt.Errorf("--out: %w", err))
		}
		text += "\nwritten: " + out
	}
	return output(c, map[string]any{"headline": lab.Headline(r), "result": r, "sweep": s, "advice": a}, text)
}

// labConfig is the default market with what the flags say of it.
func labConfig(c *cli.Context) (lab.Config, error) {
	cfg := lab.Default()
	var err error
	if cfg.Terms.Profile, err = baseProfile(c.String("profile")); err != nil {
		return cfg, err
	}
	p := &cfg.Terms.Profile
	if n := c.Uint64("committee"); n != 0 {
		p.Committee = n
		p.MinReveals = min(p.MinReveals, n)
	}
	for name, at := range map[string]*uint64{"slash-pct": &p.SlashPct, "quorum-pct": &p.QuorumPct, "validator-reward-pct": &p.ValidatorRewardPct} {
		if text := c.String(name); text != "" {
			if *at, err = wholePercent(name, text); err != nil {
				return cfg, err
			}
		}
	}
	for name, at := range map[string]*protocol.Amount{"validator-minimum": &p.ValidatorMinimum, "job-stake": &p.JobStake} {
		if c.String(name) != "" {
			if *at, err = tokens(c, name); err != nil {
				return cfg, err
			}
		}
	}
	for name, at := range map[string]*protocol.Amount{
		"reward": &cfg.Terms.Reward, "check-cost": &cfg.CheckCost, "work-cost": &cfg.WorkCost, "bribe": &cfg.Bribe,
	} {
		if *at, err = tokens(c, name); err != nil {
			return cfg, err
		}
	}
	cfg.Rounds, cfg.Seed, cfg.Pool, cfg.RoundBlocks = c.Int("rounds"), c.Uint64("seed"), c.Int("pool"), c.Uint64("round-blocks")
	cfg.Lazy, cfg.Wrong, cfg.Colluding, cfg.Absent = c.Float64("lazy"), c.Float64("wrong"), c.Float64("colluding"), c.Float64("absent")
	cfg.FaultyWorkers, cfg.Errors, cfg.Misses = c.Float64("faulty-workers"), c.Float64("errors"), c.Float64("misses")
	return cfg, nil
}

func wholePercent(flag, text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 8)
	if err != nil || n > 100 {
		return 0, usagef("--%s %q is not a whole number of percents from 0 to 100", flag, text)
	}
	return n, nil
}

func labText(cfg lab.Config, r lab.Result, s lab.Sweep, a *lab.Advice) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", lab.Headline(r))
	fmt.Fprintf(&b, "%d rounds, seed %d, committee of %d of a pool of %d, %s tokens at risk a seat\n\n",
		r.Rounds, r.Seed, cfg.Terms.Profile.Committee, cfg.Pool, cfg.Terms.Exposure().Tokens())
	for _, x := range []struct {
		name string
		lab.Rate
	}{{"false accepts", r.FalseAccepts}, {"false rejects", r.FalseRejects}, {"no quorum", r.NoVerdicts}} {
		fmt.Fprintf(&b, "%-14s %8.2f %%  (%.2f to %.2f)  %d of %d\n", x.name, x.Rate.Rate*100, x.Low*100, x.High*100, x.Count, x.Of)
	}
	b.WriteString("\na round brings, in tokens\n")
	for _, e := range slices.Concat(r.Validators, r.Workers) {
		fmt.Fprintf(&b, "%-14s %+9.3f  (%+.3f to %+.3f)  %d times\n", e.Who, e.Mean, e.Low, e.High, e.Played)
	}
	b.WriteString("\nhonesty brings more than the best of the rest by\n")
	for _, x := range []struct {
		name string
		lab.Edge
	}{{"a seat", r.HonestSeat}, {"work", r.HonestWork}} {
		if x.Against != "" {
			fmt.Fprintf(&b, "%-14s %+9.3f  (%+.3f to %+.3f)  than %s\n", x.name, x.Mean, x.Low, x.High, x.Against)
		}
	}
	b.WriteString("\ncommittee  honesty pays from a seat's stake of  a job's stake of  false accepts  false rejects\n")
	for _, x := range s.Answers {
		fmt.Fprintf(&b, "%9d  %35s  %16s  %11.2f %%  %11.2f %%\n", x.Committee, least(x.LeastExposure), least(x.LeastJobStake), x.FalseAccepts.Rate*100, x.FalseRejects.Rate*100)
	}
	fmt.Fprintf(&b, "\n%s", a.Text(cfg))
	return b.String()
}

// least is a stake from which on honesty pays.
func least(stake *float64) string {
	if stake == nil {
		return "none that was tried"
	}
	return strconv.FormatFloat(*stake, 'f', -1, 64)
}
