package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
	"github.com/agijobs/omega/node/signer"
)

func runCommand(jail *sandbox.Jail) *cli.Command {
	flags := slices.Concat(suiteFlags(), keyFlags(), artifactFlags(), logFlags(), programFlags(), simulationFlags(noSimulation), ownerFileFlags(), walletFlags(), planFlags(), []cli.Flag{
		insecureOwnerFlag(), metricsFlag(),
		&cli.DurationFlag{Name: "cycle", Value: 10 * time.Minute, Usage: "chain time of one tick of the simulations", EnvVars: env("CYCLE")},
		simulationSeedFlag(),
		dataFlag(), templateFlag(),
		consoleFlag(),
	})
	return &cli.Command{
		Name: "run", Usage: "run the node", Flags: slices.Concat(flags, economyFlags(), reportFlags(), resumeFlags(), busFlags()),
		Action: func(c *cli.Context) error { return runAction(c, jail) },
	}
}

// planFlags say what the accounts are for.
func planFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "roles", Value: "agent,validator,keeper,employer", Usage: "`ROLES` to play, by comma", EnvVars: env("ROLES")},
		&cli.StringFlag{Name: "skills", Value: engine.AnySkill, Usage: "`SKILLS` of the agents, by comma; * is every skill", EnvVars: env("SKILLS")},
		&cli.StringFlag{Name: "stake-agent", Value: "100", Usage: "`TOKENS` that each agent holds staked", EnvVars: env("STAKE_AGENT")},
		&cli.StringFlag{Name: "stake-validator", Value: "100", Usage: "`TOKENS` that each validator holds staked", EnvVars: env("STAKE_VALIDATOR")},
		&cli.Uint64Flag{Name: "max-jobs", Value: 8, Usage: "jobs that an agent works on at a time; 0 = as many as it can stake for", EnvVars: env("MAX_JOBS")},
		&cli.Uint64Flag{Name: "slack", Value: 30, Usage: "`SECONDS` that must be left until a job's deadline to take it", EnvVars: env("SLACK")},
		&cli.Uint64Flag{Name: "confirmations", Usage: "blocks that a commitment lies deep before it is revealed, time permitting, at most 128; 3 unless set where the chain is not local", EnvVars: env("CONFIRMATIONS")},
	}
}

func runAction(c *cli.Context, jail *sandbox.Jail) (err error) {
	cfg, err := runConfig(c, jail)
	if err := errors.Join(err, portsApart(c)); err != nil {
		return err
	}
	fleet, err := openSimulations(c, jail, noSimulation, c.Uint64("simulation-seed"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, fleet.close()) }()
	cfg.Simulation = fleet.simulation()
	client, s, err := suite(c)
	if err != nil {
		return err
	}
	defer client.Close()
	id, err := identify(c.Context, client, s)
	if err != nil {
		return err
	}
	if err := node.CheckIdentity(cfg.Dir, id); err != nil {
		return unusable(cfg.Dir, err)
	}
	if _, err := os.Stat(filepath.Join(cfg.Dir, "guard")); err != nil { // nothing is there that another node could hold
		if err := portsFree(c); err != nil {
			return err
		}
	}
	if err := openCast(c, s, &cfg); err != nil {
		return err
	}
	// A second node is to hear that the directory is in use, not which of its files or ports happened to be missed first.
	if cfg.Guard, err = node.Hold(cfg.Dir, cfg.Log); err != nil {
		return locked(unusable(cfg.Dir, err))
	}
	defer func() { err = errors.Join(err, cfg.Guard.Close()) }()
	if err := portsFree(c); err != nil { // before a checkpoint is taken up, say
		return err
	}
	var free func() error
	if cfg.Control, free, err = holdOwnerFile(c, cfg.Control); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, free()) }()
	listener, err := metricsListener(c)
	if err != nil {
		return err
	}
	if listener != nil {
		defer listener.Close() //nolint:errcheck // the server has closed it where it ran
	}
	if cfg.Artifacts, err = openShelf(c, cfg.Plan); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, cfg.Artifacts.Close()) }()
	cfg.Chain, cfg.Suite, cfg.Genesis = client, s, id.Genesis
	mesh, err := busConfig(c, cfg.Dir)
	if err != nil {
		return err
	}
	if cfg.Bus, err = mesh.open(nodeName(cfg.Plan), cfg.Log.Named("bus")); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, cfg.Bus.Close()) }()
	n, err := node.New(cfg)
	if err != nil {
		return locked(rebuilt(err))
	}
	fmt.Fprintf(c.App.Writer, "omega runs %d accounts on chain %d from %s; stop it with Ctrl-C\n", len(cfg.Plan.Accounts), s.ChainID, cfg.Dir)
	if listener != nil {
		cfg.Log.Info("metrics are served", "key", "http://"+listener.Addr().String()+"/metrics")
	}
	tellConsole(c.App.Writer, n.ConsoleURL())
	return errors.Join(accompanied(c.Context, n, cfg, listener), n.Close())
}

// openShelf opens the artifact store, and refuses one that agents could not hand in to.
func openShelf(c *cli.Context, plan protocol.NodePlan) (*artifact.Store, error) {
	shelf, err := openArtifacts(c)
	if err != nil || !slices.ContainsFunc(plan.Accounts, func(a protocol.AccountPlan) bool { return slices.Contains(a.Roles, protocol.RoleAgent) }) {
		return shelf, err
	}
	if err := shelf.Writable(); err != nil {
		err = fmt.Errorf("--artifacts: %w; an agent keeps its results there: see that this user may write there, or name another directory", err)
		return nil, errors.Join(namedPath(err), shelf.Close())
	}
	return shelf, nil
}

// openCast opens the keys of those who play, and plans what they do.
func openCast(c *cli.Context, s protocol.Suite, cfg *node.Config) error {
	hs, err := playing(c)
	if err != nil {
		return err
	}
	ring, err := openKeys(c, s.ChainID, hs)
	if err != nil {
		return err
	}
	var shared []protocol.Address
	if cfg.Plan, shared, err = nodePlan(c, s, hs, ring); err != nil {
		return err
	}
	cfg.Keys = ring.keys
	cfg.Shared = func(a protocol.Address) bool { return slices.Contains(shared, a) }
	cfg.Salts, err = openSalts(c, s.ChainID, ring)
	return err
}

// accompanied runs the node, tells in the log what becomes of its jobs, and serves its metrics where they are wanted.
func accompanied(ctx context.Context, n *node.Node, cfg node.Config, listener net.Listener) error {
	ctx, stop := context.WithCancel(ctx)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		defer stop()
		return n.Run(ctx)
	})
	teller := narrator{node: n, ours: cfg.Keys.Accounts(), log: cfg.Log, last: map[protocol.JobID]protocol.JobState{}}
	g.Go(func() error {
		teller.run(ctx)
		return nil
	})
	if listener != nil {
		g.Go(func() error { return serveMetrics(ctx, listener, n) })
	}
	return g.Wait()
}

// runConfig reads what needs neither the chain nor the keys, so that a slip is told at once.
func runConfig(c *cli.Context, jail *sandbox.Jail) (node.Config, error) {
	if c.String("data-dir") == "" {
		return node.Config{}, usagef("--data-dir names no directory: the guard log and the database lie in it")
	}
	log, err := logger(c)
	if err != nil {
		return node.Config{}, err
	}
	if _, err := playing(c); err != nil {
		return node.Config{}, err
	}
	for _, flag := range []string{"stake-agent", "stake-validator"} {
		if _, err := tokens(c, flag); err != nil {
			return node.Config{}, err
		}
	}
	if err := planBounds(c); err != nil {
		return node.Config{}, err
	}
	cycle := c.Duration("cycle")
	if cycle < time.Second || cycle%time.Second != 0 {
		return node.Config{}, usagef("--cycle %s is not a whole number of seconds, at least 1s", cycle)
	}
	if _, err := economyPlan(c); err != nil {
		return node.Config{}, err
	}
	cfg := node.Config{Dir: c.String("data-dir"), Log: log, Jail: jail, Cycle: uint64(cycle / time.Second)}
	if cfg.Report, err = reportConfig(c, cfg.Dir); err != nil {
		return cfg, err
	}
	if cfg.Anew, cfg.Import, err = starting(c); err != nil {
		return cfg, err
	}
	if cfg.Control, err = runControl(c); err != nil {
		return cfg, err
	}
	if cfg.Wallets, err = wallets(c); err != nil {
		return cfg, err
	}
	if cfg.Console, err = consoleAddress(c); err != nil {
		return cfg, err
	}
	commands, err := flagPrograms(c, "program")
	if err != nil {
		return cfg, err
	}
	cfg.Programs = commands
	judges, err := flagPrograms(c, "judge")
	if err != nil {
		return cfg, err
	}
	if cfg.Judges, err = judgesByKind(judges); err != nil {
		return cfg, err
	}
	list, err := planTemplates(c)
	if err != nil {
		return cfg, err
	}
	cfg.Templates, err = mission.NewTemplates(list...)
	return cfg, err
}

// parseRoles reads roles by comma.
func parseRoles(list string) ([]protocol.Role, error) {
	var roles []protocol.Role
	for _, name := range strings.Split(list, ",") {
		r := protocol.Role(strings.TrimSpace(name))
		if !slices.Contains(protocol.Roles(), r) {
			return nil, usagef("--roles names %q; the roles are agent, validator, keeper, employer", name)
		}
		roles = append(roles, r)
	}
	return roles, nil
}

// playing narrows the configured accounts to the roles that are asked for.
func playing(c *cli.Context) ([]holder, error) {
	roles, err := parseRoles(c.String("roles"))
	if err != nil {
		return nil, err
	}
	all, err := holders(c)
	if err != nil {
		return nil, err
	}
	var out []holder
	for _, h := range all {
		if slices.Contains(roles, h.role) {
			out = append(out, h)
		}
	}
	if len(out) == 0 {
		return nil, usagef("no account has one of the roles %s", c.String("roles"))
	}
	return out, nil
}

// planBounds refuses what planFlags hold by a slip of the pen.
func planBounds(c *cli.Context) error {
	if n := c.Uint64("confirmations"); n > node.MostConfirmations {
		return usagef("--confirmations %d is more than the %d blocks that a reorganisation can take back: name 0 to %d", n, node.MostConfirmations, node.MostConfirmations)
	}
	if n := c.Uint64("slack"); n > engine.MaxSlack {
		return usagef("--slack %d is more than %d seconds (30 days), with which no job would be taken: name 0 to %d", n, engine.MaxSlack, engine.MaxSlack)
	}
	if n := c.Uint64("max-jobs"); n > engine.MaxJobs {
		return usagef("--max-jobs %d is more than an agent can be given: name 1 to %d, or 0 for as many as it can stake for", n, engine.MaxJobs)
	}
	if err := engine.CheckSkills(splitList(c.String("skills"))); err != nil {
		return usagef("--skills %q is not what it takes: %w", c.String("skills"), err)
	}
	return nil
}

// nodePlan makes the core's settings. On chains with real finality the reveal waits for the commitment to
// lie a little deep; on local ones it does not.
func nodePlan(c *cli.Context, s protocol.Suite, hs []holder, ring keyring) (protocol.NodePlan, []protocol.Address, error) {
	agentStake, err := tokens(c, "stake-agent")
	if err != nil {
		return protocol.NodePlan{}, nil, err
	}
	validatorStake, err := tokens(c, "stake-validator")
	if err != nil {
		return protocol.NodePlan{}, nil, err
	}
	if err := planBounds(c); err != nil {
		return protocol.NodePlan{}, nil, err
	}
	p := protocol.NodePlan{Slack: c.Uint64("slack"), Confirmations: c.Uint64("confirmations"), Poke: 2}
	if p.Economy, err = economyPlan(c); err != nil {
		return p, nil, err
	}
	if err := withPayer(c, p.Economy, ring); err != nil {
		return p, nil, err
	}
	if !c.IsSet("confirmations") && !signer.DevChain(s.ChainID) {
		p.Confirmations = 3
	}
	var shared []protocol.Address
	for _, h := range hs {
		a := ring.at[h.key]
		i := slices.IndexFunc(p.Accounts, func(x protocol.AccountPlan) bool { return x.Address == a })
		if i < 0 {
			p.Accounts = append(p.Accounts, protocol.AccountPlan{Address: a})
			i = len(p.Accounts) - 1
		}
		acct := &p.Accounts[i]
		acct.Roles = append(acct.Roles, h.role)
		switch h.role {
		case protocol.RoleAgent:
			acct.AgentStake, acct.MaxJobs, acct.Skills = agentStake, c.Uint64("max-jobs"), splitList(c.String("skills"))
		case protocol.RoleValidator:
			acct.ValidatorStake = validatorStake
		case protocol.RoleEmployer:
			shared = append(shared, a)
		}
	}
	return p, shared, nil
}

func splitList(s string) []string {
	var out []string
	for _, part := range strings.Split(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// maxTokenBits is the width that the contracts keep the largest amounts in.
const maxTokenBits = 128

// tokens reads an amount of tokens, written as 12 or 0.5.
func tokens(c *cli.Context, flag string) (protocol.Amount, error) {
	a, err := protocol.ParseTokens(c.String(flag))
	if err == nil && a.BitLen() > maxTokenBits {
		err = fmt.Errorf("%w: %q is over the contracts' 2^%d-1 base units", protocol.ErrAmount, c.String(flag), maxTokenBits)
	}
	if err != nil {
		return a, usagef("--%s: %w", flag, err)
	}
	return a, nil
}
