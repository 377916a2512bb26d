package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/governance"
)

func govPlanCommand() *cli.Command {
	return &cli.Command{
		Name: "plan", Usage: "plan a change; alone, plan what makes the chain as a file wishes",
		Description: "With --from the plan is the difference between a file of wishes and the chain. The file has a table for\n" +
			"each contract and in it the getters as `omega gov list` shows them:\n\n" +
			"  [ValidationModule]\n  commitWindow = \"2m\"\n  [StakeManager]\n  \"roleMinimumStake(1)\" = \"50 tokens\"",
		Flags: append(suiteFlags(),
			&cli.StringFlag{Name: "from", Usage: "`FILE` of wishes (TOML)", EnvVars: env("FROM")},
			outFlag("plan `FILE` to write (default: it is printed)"),
		),
		Action: govPlanFrom,
		Subcommands: []*cli.Command{
			{
				Name: "set", Usage: "plan one call or several",
				Description: "Arguments are written as people write them: 120, 1_000, \"2h\", \"10 tokens\", true, 0x… addresses or the name\n" +
					"of a contract, \"quoted texts\", [lists], (tuples). Plain numbers are in the smallest unit.",
				Flags: append(suiteFlags(),
					&cli.StringFlag{Name: "contract", Usage: "`CONTRACT` to call, such as ValidationModule", EnvVars: env("CONTRACT")},
					&cli.GenericFlag{Name: "call", Value: &callList{}, Usage: "`CALL` to make, such as 'setFeePct(5)'; repeat for more steps, each [CONTRACT.]CALL", EnvVars: env("CALL")},
					asFlag("`ADDRESS` that will call where several may, such as the pauser (default: the owner)"),
					outFlag("plan `FILE` to write (default: it is printed)"),
				),
				Action: govPlanSet,
			},
			{
				Name: "show", Usage: "show what a plan does: calls, before and after, who signs, gas, risks", ArgsUsage: "PLAN",
				Description: "Without --rpc only the file is shown, and its hash checked.",
				Flags:       suiteFlags(), Action: govPlanShow,
			},
		},
	}
}

// callList is the value of a flag that is repeated and whose values have commas of their own.
type callList []string

// Set adds a call; a variable holds one a line.
func (l *callList) Set(text string) error {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			*l = append(*l, line)
		}
	}
	return nil
}

// String shows the calls.
func (l *callList) String() string { return strings.Join(*l, "; ") }

func govPlanSet(c *cli.Context) error {
	list, _ := c.Generic("call").(*callList)
	if list == nil || len(*list) == 0 {
		return usagef("nothing is to be called: add --contract CONTRACT --call 'setter(arguments)'")
	}
	as, err := address(c, "as")
	if err != nil {
		return err
	}
	d, err := openDesk(c)
	if err != nil {
		return err
	}
	defer closeQuietly(d.client)
	var calls []governance.Call
	for _, expression := range *list {
		contract := c.String("contract")
		if before, after, ok := strings.Cut(expression, "."); ok && !strings.ContainsAny(before, "(\"' ") {
			contract, expression = before, after
		}
		if contract == "" {
			return usagef("whose call is %s? add --contract CONTRACT", expression)
		}
		call, err := d.ParseCall(contract, expression)
		if err != nil {
			return err
		}
		calls = append(calls, call)
	}
	p, err := d.Plan(c.Context, calls, as)
	if err != nil {
		return err
	}
	return planned(c, p)
}

func govPlanFrom(c *cli.Context) error {
	if c.String("from") == "" {
		return usagef("name a file of wishes with --from FILE, or see `%s set --help`", c.Command.HelpName)
	}
	data, err := os.ReadFile(c.String("from"))
	if err != nil {
		return usagef("--from: %w", err)
	}
	d, err := openDesk(c)
	if err != nil {
		return err
	}
	defer closeQuietly(d.client)
	wishes, err := d.ParseWishes(data)
	if err != nil {
		return fmt.Errorf("%s: %w", c.String("from"), err)
	}
	p, needed, err := d.PlanWishes(c.Context, wishes)
	if err != nil {
		return err
	}
	if !needed {
		answer := struct {
			Needed bool `json:"needed"`
			Wishes int  `json:"wishes"`
		}{false, len(wishes)}
		return output(c, answer, fmt.Sprintf("nothing to do: the chain is as %s wishes (%d values)", c.String("from"), len(wishes)))
	}
	return planned(c, p)
}

// planned writes a plan to the file that was named, or prints it.
func planned(c *cli.Context, p governance.Plan) error {
	return exported(c, p, p, strings.TrimSuffix(planText(p), "\n"))
}

// replaceFile writes a file whole or not at all.
func replaceFile(path string, data []byte) error {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return usagef("%s is a directory: name a file, such as %s", path, filepath.Join(path, "plan.json"))
	}
	return place(path, 0o644, data)
}

// planText is a plan for people.
func planText(p governance.Plan) string {
	var b strings.Builder
	fmt.Fprintf(&b, "plan %s\nchain %d, JobRegistry %s, made at block %d\n", p.Hash, p.ChainID, p.JobRegistry, p.CreatedAtBlock)
	fmt.Fprintf(&b, "signed by %s (%s%s)\n", p.Authority.Address, p.Authority.Kind, delayText(p.Authority))
	for i, s := range p.Steps {
		fmt.Fprintf(&b, "step %d: %s\n", i+1, s.Call())
		if s.To == s.Target {
			fmt.Fprintf(&b, "  calls %s", s.To)
		} else {
			fmt.Fprintf(&b, "  calls the system pause %s, which calls %s", s.To, s.Target)
		}
		fmt.Fprintf(&b, ", gas %d\n  data %s\n", s.Gas, s.Data)
		for _, post := range s.Post {
			fmt.Fprintf(&b, "  %s: %s -> %s\n", readText(post), shown(s.Pre, post), post.Unit.Show(post.Expect))
		}
	}
	return b.String()
}

func delayText(a governance.Authority) string {
	if a.Kind != governance.KindTimelock {
		return ""
	}
	return fmt.Sprintf(", delay %d s", a.Delay)
}

func readText(c governance.Check) string { return c.Call.Contract + "." + c.Call.Name() }

// shown is what a check answered before.
func shown(pre []governance.Check, post governance.Check) string {
	for _, c := range pre {
		if c.Call.To == post.Call.To && c.Call.Name() == post.Call.Name() {
			return c.Unit.Show(c.Expect)
		}
	}
	return "?"
}

func govPlanShow(c *cli.Context) error {
	if len(c.StringSlice("rpc")) == 0 {
		return showOffline(c)
	}
	return onPlan(showOnline)(c)
}

// showOnline shows the plan with what a simulation at the head makes of it.
func showOnline(c *cli.Context, d desk, p governance.Plan) error {
	sim, err := d.Simulate(c.Context, p)
	if err != nil {
		return err
	}
	answer := struct {
		Plan       governance.Plan       `json:"plan"`
		Simulation governance.Simulation `json:"simulation"`
	}{p, sim}
	text := planText(p) + fmt.Sprintf("at block %d its starting points hold, and it goes through as simulated (%s)\n", sim.Block, sim.How) + advice(sim)
	if err := sim.Err(); err != nil {
		return err
	}
	return output(c, answer, strings.TrimSuffix(text, "\n"))
}

func showOffline(c *cli.Context) error {
	s, err := governance.NewSurface()
	if err != nil {
		return err
	}
	p, err := planArg(c, s)
	if err != nil {
		return err
	}
	return output(c, map[string]governance.Plan{"plan": p}, planText(p)+"its hash is right; without --rpc it was not held against the chain")
}

func govSimulateCommand() *cli.Command {
	return &cli.Command{
		Name: "simulate", Usage: "try a plan as its real owner, at the head, without a key", ArgsUsage: "PLAN",
		Flags: suiteFlags(), Action: onPlan(govSimulate),
	}
}

func govSimulate(c *cli.Context, d desk, p governance.Plan) error {
	sim, err := d.Simulate(c.Context, p)
	if err != nil {
		return err
	}
	if err := output(c, sim, simulationText(sim)); err != nil {
		return err
	}
	return sim.Err()
}

func simulationText(s governance.Simulation) string {
	var b strings.Builder
	fmt.Fprintf(&b, "plan %s\nat block %d (%s) from %s (%s), by %s\n", s.PlanHash, s.Block, s.BlockHash, s.From.Address, s.From.Kind, s.How)
	for i, r := range s.Steps {
		verdict := "goes through"
		if !r.OK {
			verdict = "is refused: " + r.Reason
		}
		fmt.Fprintf(&b, "step %d: %s %s, gas %d\n", i+1, r.Call, verdict, r.Gas)
		for _, e := range r.Events {
			fmt.Fprintf(&b, "  event %s.%s(%s)\n", e.Contract, e.Name, strings.Join(e.Fields, ", "))
		}
		for _, ch := range r.Changes {
			fmt.Fprintf(&b, "  %s: %s -> %s\n", ch.What, ch.Unit.Show(ch.Before), ch.Unit.Show(ch.After))
		}
	}
	return strings.TrimSuffix(b.String()+advice(s), "\n")
}

// advice is what a change does to what runs, and what to mind.
func advice(s governance.Simulation) string {
	var b strings.Builder
	for _, w := range s.Work {
		fmt.Fprintf(&b, "work: %s\n", w)
	}
	for _, r := range s.Risks {
		fmt.Fprintf(&b, "risk: %s\n", r)
	}
	return b.String()
}
