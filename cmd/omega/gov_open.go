package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/protocol"
)

func govOpenCommand() *cli.Command {
	return &cli.Command{
		Name: "open", Usage: "serve a local page on which a wallet of the browser signs a plan", ArgsUsage: "PLAN",
		Description: "The page is served on loopback and opens once, by the address that is printed. What the wallet sends is held\n" +
			"against the plan, and its outcome against what the plan foresees. Ends by itself when the plan is done, with a receipt.",
		Flags: append(suiteFlags(), consoleFlag(),
			asFlag("`ADDRESS` whose wallet signs, where a timelock owns the contracts: one of its proposers"),
			outFlag("receipt `FILE` to write (default: NAME.receipt.json beside NAME.json)")),
		Action: govOpen,
	}
}

func govOpen(c *cli.Context) error {
	addr, err := consoleAddress(c)
	if err != nil {
		return err
	}
	if addr == "" {
		return usagef("--console %s leaves nothing to open: give it a loopback HOST:PORT", noConsole)
	}
	return onPlan(func(c *cli.Context, d desk, p governance.Plan) error { return openPage(c, d, p, addr) })(c)
}

// openPage serves the plan on a page until it is done, and then writes its receipt.
func openPage(c *cli.Context, d desk, p governance.Plan, addr string) error {
	w, err := newWalletDesk(c, d, p)
	if err != nil {
		return err
	}
	page, err := console.New(addr, console.Config{Desk: w})
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	answer := map[string]any{"planHash": p.Hash, "url": page.URL()}
	if err := output(c, answer, fmt.Sprintf("plan %s\nopen %s (opens once)", p.Hash, page.URL())); err != nil {
		return err
	}
	ctx, stop := context.WithCancel(c.Context)
	defer stop()
	// The page asks for nothing more then; it is left the time to hear of the end.
	w.end = func() { time.AfterFunc(pageGrace, stop) }
	err = page.Run(ctx)
	if steps, done := w.snapshot(); done < len(steps) {
		return err
	}
	r, err := d.Receipt(c.Context, d.client, p, w.from, w.hashes())
	if err != nil {
		return err
	}
	return receipted(c, c.Args().First(), r)
}

// pageGrace is how long a page is served after its plan is done.
const pageGrace = 2 * time.Second

// walletDesk is a plan as the console shows it to a wallet.
type walletDesk struct {
	desk     desk
	plan     governance.Plan
	from     protocol.Address
	requests []governance.Request
	rpc      string
	path     string // the plan's file
	end      func() // called once, when every transaction is done

	mu    sync.Mutex // of what follows
	steps []console.Step
}

// newWalletDesk finds who signs: the authority itself, or a proposer of its timelock.
func newWalletDesk(c *cli.Context, d desk, p governance.Plan) (*walletDesk, error) {
	from, err := address(c, "as")
	if err != nil {
		return nil, err
	}
	timelock := p.Authority.Kind == governance.KindTimelock
	switch {
	case from == (protocol.Address{}) && timelock:
		return nil, usagef("the plan is for the timelock %s: say which of its proposers signs with --as ADDRESS", p.Authority.Address)
	case from == (protocol.Address{}):
		from = p.Authority.Address
	}
	if timelock {
		may, err := d.HasRole(c.Context, p.Authority.Address, governance.Proposer, from)
		if err != nil {
			return nil, err
		}
		if !may {
			return nil, fmt.Errorf("%w: %s may not schedule at the timelock %s", governance.ErrAuthority, from, p.Authority.Address)
		}
	}
	w := &walletDesk{desk: d, plan: p, from: from, rpc: c.StringSlice("rpc")[0], path: c.Args().First(), end: func() {}}
	if w.requests, err = d.Surface().Requests(p, from); err != nil {
		return nil, err
	}
	for _, r := range w.requests {
		w.steps = append(w.steps, console.Step{To: r.To, Value: "0x0", Data: r.Data.String(), Call: r.Title, State: "open"})
	}
	return w, d.Fresh(c.Context, p, 0)
}

// Plans shows the plan as it stands now: what it changes, what that does to what runs, and whether it has gone stale.
func (w *walletDesk) Plans(ctx context.Context) ([]console.Plan, error) {
	steps, finished := w.snapshot()
	out := console.Plan{
		Hash: w.plan.Hash.Hex(), Title: w.title(), ChainID: w.plan.ChainID, Authority: w.from, Steps: steps,
		Command: "omega gov sign " + w.path, Network: &console.NetworkHint{Name: fmt.Sprintf("chain %d", w.plan.ChainID), RPC: w.rpc},
	}
	for _, s := range w.plan.Steps {
		for _, post := range s.Post {
			out.Changes = append(out.Changes, console.Change{Name: readText(post), Before: shown(s.Pre, post), After: post.Unit.Show(post.Expect)})
		}
	}
	if finished == len(steps) {
		return []console.Plan{out}, nil
	}
	err := w.desk.Fresh(ctx, w.plan, w.carried(finished))
	if refused(err) {
		out.Fault = err.Error()
		return []console.Plan{out}, nil
	}
	if err != nil || finished > 0 {
		return []console.Plan{out}, err
	}
	sim, err := w.desk.Simulate(ctx, w.plan)
	if err != nil {
		return nil, err
	}
	out.Warnings = append(sim.Work, sim.Risks...)
	return []console.Plan{out}, nil
}

// refused tells a plan's fault from an endpoint's.
func refused(err error) bool {
	return isAny(err, governance.ErrStale, governance.ErrElsewhere, governance.ErrTampered, governance.ErrPlan, governance.ErrAuthority)
}

// carried is how many steps of the plan the finished transactions carried out; a timelock's first only schedules them.
func (w *walletDesk) carried(finished int) int {
	if w.plan.Authority.Kind == governance.KindTimelock {
		return 0
	}
	return finished
}

func (w *walletDesk) title() string {
	if len(w.plan.Steps) == 1 {
		return w.plan.Steps[0].Call()
	}
	return fmt.Sprintf("%s and %d more", w.plan.Steps[0].Call(), len(w.plan.Steps)-1)
}

// snapshot copies the steps, and counts those that are done.
func (w *walletDesk) snapshot() ([]console.Step, int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	n := 0
	for _, s := range w.steps {
		if s.State == string(governance.StandingDone) {
			n++
		}
	}
	return slices.Clone(w.steps), n
}

// Sent holds what a wallet says it sent against the plan, and follows it to its end.
func (w *walletDesk) Sent(ctx context.Context, plan string, step int, tx protocol.Hash) (console.Receipt, error) {
	if plan != w.plan.Hash.Hex() {
		return console.Receipt{}, fmt.Errorf("the plan that is open here is %s", w.plan.Hash)
	}
	standing, reason, err := w.desk.Follow(ctx, w.desk.client, w.plan, w.from, step, tx)
	if err != nil {
		return console.Receipt{}, err
	}
	w.note(step, standing, tx)
	return console.Receipt{State: string(standing), Reason: reason}, nil
}

// note keeps how a step stands; the last one that is done ends the page.
func (w *walletDesk) note(step int, standing governance.Standing, tx protocol.Hash) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.steps[step].State == string(governance.StandingDone) {
		return
	}
	w.steps[step].State, w.steps[step].Hash = string(standing), tx.Hex()
	open := func(s console.Step) bool { return s.State != string(governance.StandingDone) }
	if !slices.ContainsFunc(w.steps, open) {
		w.end()
	}
}

// hashes lists the transactions that were sent.
func (w *walletDesk) hashes() []protocol.Hash {
	steps, _ := w.snapshot()
	out := make([]protocol.Hash, len(steps))
	for i, s := range steps {
		out[i] = common.HexToHash(s.Hash)
	}
	return out
}
