package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/follower"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/node/store"
	"github.com/agijobs/omega/node/txmgr"
	"github.com/agijobs/omega/node/validator"
)

// Node is a running set of parts. New opens its files, Run runs it, Close closes the files.
type Node struct {
	cfg      Config
	codec    *codec.Codec
	guard    *guard.Guard
	store    *store.Store
	signer   *signer.Signer
	life     context.Context // of Run; answers that come after it are asked for again
	driver   *driver.Driver
	follower *follower.Follower
	txs      *txmgr.Manager
	agents   *pool.Pool
	judges   *pool.Pool
	specs    *pool.Pool
	reads    *pool.Pool
	clock    *chain.Clock
	activity *driver.Activity
	answers  heldAnswers
	hint     chan struct{}
	ready    chan struct{} // closed once the core knows its settings
	halted   chan error
	final    *finality
	// loops and observers are of parts that not every node has; both are complete before Run.
	loops     []loop
	commands  *control.Channel // of signed commands
	errands   *errands         // nil where no commands are taken
	observers []func(driver.Seen)
	reports   *report.Reporter // nil where nothing is written
	console   *console.Console // nil = none
}

// loop is something that runs as long as the node.
type loop struct {
	name string
	run  func(context.Context) error
}

// rewindDepth is how many blocks the driver can take back, snapshotEvery how many journal entries lie
// between two snapshots.
const (
	rewindDepth   = 128
	snapshotEvery = 512
)

// MostConfirmations is how deep a commitment can be asked to lie before its reveal: a reorganisation that reaches deeper halts
// the node, so that waiting on guards against nothing.
const MostConfirmations = rewindDepth

// New opens the guard, the database and the signer, and folds the journal. A directory that another node
// has open is refused.
func New(cfg Config) (*Node, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	n := &Node{
		cfg: cfg, codec: codec.New(cfg.Suite, codec.Options{PoolSize: cfg.PoolSize}), activity: driver.NewActivity(), clock: chain.NewClock(nil),
		hint: make(chan struct{}, 1), ready: make(chan struct{}), halted: make(chan error, 1),
	}
	n.answers.activity = n.activity
	n.final = &finality{client: cfg.Chain, depth: cfg.Finality}
	if err := n.open(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	if err := n.openConsole(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	if err := n.joinMesh(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	if cfg.Simulation != nil && !cfg.Lockstep {
		n.loops = append(n.loops, loop{"simulation", n.simulate})
	}
	return n, nil
}

// Hold makes the data directory where it is not there, and opens its guard: until that is closed no other process runs on
// the directory. Whoever opens more files of it than the node does holds it first.
func Hold(dir string, log hclog.Logger) (*guard.Guard, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the data directory: %w", err)
	}
	return guard.Open(guard.Config{Dir: filepath.Join(dir, "guard"), Failpoint: failpoint, Log: log.Named("guard")})
}

func (n *Node) open() error {
	var err error
	if n.guard = n.cfg.Guard; n.guard == nil {
		if n.guard, err = Hold(n.cfg.Dir, n.cfg.Log); err != nil {
			return err
		}
	}
	if err := n.belong(); err != nil {
		return err
	}
	if err := n.openStore(); err != nil {
		return err
	}
	if err := n.settleViolation(); err != nil {
		return err
	}
	if n.txs, err = n.manager(); err != nil {
		return err
	}
	if err := n.services(); err != nil {
		return err
	}
	n.driver, err = driver.Open(driver.Config{
		Suite: n.cfg.Suite, Store: journal{n.store, n.guard}, Codec: n.codec, Chain: n.reader(), Work: n.work, Wake: n.txs.Wake,
		Alarm: n.alarm, Observe: n.observe, Clock: n.ticks(), Depth: rewindDepth, SnapshotEvery: snapshotEvery, Activity: n.activity, Log: n.cfg.Log.Named("driver"),
	})
	if err != nil {
		return err
	}
	if head, some := n.driver.Head(); some {
		n.clock.Seen(head.Hash, head.Time)
	}
	if err := n.openControl(); err != nil {
		return err
	}
	n.follower = follower.New(follower.Config{
		Chain: n.cfg.Chain, Second: second(n.cfg.Chain), Sink: sink{n.driver, n.clock, n.final, n.cfg.Lockstep}, Addresses: func() []common.Address { return n.codec.Addresses() },
		Start: n.cfg.Suite.StartBlock, Poll: n.cfg.Poll, Hint: n.hint, Final: n.final.block, Same: n.sameChain, Log: n.cfg.Log.Named("follower"),
	})
	return n.openReports()
}

// sameChain returns an error when the endpoint serves another chain than the one that the node began with.
func (n *Node) sameChain(ctx context.Context) error {
	if n.cfg.Genesis == (protocol.Hash{}) {
		return nil
	}
	return chain.CheckGenesis(ctx, n.cfg.Chain, n.cfg.Genesis)
}

// second is another endpoint of the same chain, asked where the first one's answer looks incomplete.
func second(c chain.Client) follower.Chain {
	if p, ok := c.(*chain.Pool); ok {
		return p.Second()
	}
	return nil
}

func (n *Node) ticks() func() uint64 {
	if n.cfg.Lockstep {
		return nil
	}
	return n.clock.Now
}

func (n *Node) reader() reader {
	return reader{client: n.cfg.Chain, codec: n.codec, rewired: n.stop, log: n.cfg.Log.Named("reader")}
}

// now is the time that work and transactions are judged by.
func (n *Node) now() uint64 {
	if n.cfg.Lockstep {
		return n.driver.View().Now()
	}
	return n.clock.Now()
}

func (n *Node) manager() (*txmgr.Manager, error) {
	var err error
	n.signer, err = signer.New(signer.Config{
		ChainID: n.cfg.Suite.ChainID, Guard: n.guard, Backend: n.cfg.Keys, Chain: n.cfg.Chain, Allow: rules(n.cfg.Suite), Shared: n.cfg.Shared,
	})
	if err != nil {
		return nil, err
	}
	errs, err := codec.NewErrors()
	if err != nil {
		return nil, err
	}
	parallel, poll := 8, n.cfg.Poll
	if n.cfg.Lockstep {
		// Only blocks and new rows start a pass, so that the same seed gives the same blocks.
		parallel, poll = 1, 24*time.Hour
	}
	s := n.cfg.Suite
	return txmgr.New(txmgr.Config{
		ChainID: s.ChainID, Outbox: shownOutbox{n.store, n}, Signer: signing{n.signer}, Chain: n.cfg.Chain, Errors: errs,
		Builder: builder{s.ChainID, s.Validation, s.Domain, n.codec, signer.NewVotes(n.guard, n.cfg.Salts)},
		Tell:    n.tellOutcomes,
		Final:   n.final.reached, Halted: n.halt, Shared: n.cfg.Shared, Later: later, Hold: n.holds, Busy: n.activity.Add, Now: n.now, Same: n.sameChain,
		FeeCap: func() protocol.Amount { return n.driver.View().Plan().MaxFeeWei }, Recorded: n.guard.Recorded, Signed: n.guard.Signed, Reserved: n.guard.HighestNonce, Finished: n.closeRecords,
		Log: n.cfg.Log.Named("txmgr"), Parallel: parallel, Poll: poll, Window: n.cfg.Unconfirmed,
	})
}

// holds tells whether the owner's orders keep a row of the outbox from going on.
func (n *Node) holds(r txmgr.Row) bool { return n.driver.View().Holds(r.Effect) }

// tellOutcomes hands the transaction manager's word to the core.
func (n *Node) tellOutcomes(ctx context.Context, outcomes []protocol.TxSettled) error {
	events := make([]protocol.Event, len(outcomes))
	for i, o := range outcomes {
		events[i] = o
	}
	return n.driver.Tell(ctx, events...)
}

// closeRecords closes the guard's records of keys, with one sync.
func (n *Node) closeRecords(ended ...txmgr.Ended) error {
	all := make([]guard.Ended, len(ended))
	for i, e := range ended {
		all[i] = guard.Ended(e)
	}
	return n.guard.Done(all...)
}

// queueDepth bounds what waits for a service. The core asks each thing once and takes on no more work than
// its accounts may hold, so that a full queue means a fault.
const queueDepth = 1 << 16

// services makes the pools that answer the core's questions.
func (n *Node) services() error {
	answer := func(ev protocol.Event) {
		if err := n.driver.Answer(n.life, ev); err != nil && n.life.Err() == nil {
			n.cfg.Log.Error("an answer was lost", "key", protocol.Kind(ev), "err", err)
		}
	}
	if n.cfg.Lockstep {
		answer = n.answers.hold
	}
	cfg := func(name string, workers int) pool.Config {
		return pool.Config{Workers: workers, Depth: queueDepth, Answer: answer, Log: n.cfg.Log.Named(name)}
	}
	var err error
	n.agents, err = agent.New(agent.Config{
		Pool: cfg("agent", 32), Executions: 4, Store: n.cfg.Artifacts, Override: n.cfg.Executors, Now: n.now, Meter: n.cfg.Meter,
		Executors: agent.Builtin(agent.Commands{Jail: n.cfg.Jail, Programs: n.cfg.Programs}, n.cfg.Templates),
	})
	if err != nil {
		return err
	}
	court := validator.NewOnce(validator.NewCourt(validator.CourtConfig{
		Source: n.cfg.Artifacts, Jobs: jobReader{n.cfg.Chain, n.codec, n.Closed, func() protocol.BlockRef { return n.View().Head() }}, Templates: n.cfg.Templates, Jail: n.cfg.Jail, Judges: n.cfg.Judges,
	}))
	var override map[protocol.Address]validator.Evaluator
	if n.cfg.Evaluators != nil {
		override = n.cfg.Evaluators(court)
	}
	if n.judges, err = validator.New(validator.Config{Pool: cfg("validator", 4), Court: court, Override: override}); err != nil {
		return err
	}
	loader := agent.Screen{Service: artifact.Loader{Store: n.cfg.Artifacts}, Planner: agent.Planner{Templates: n.cfg.Templates}}
	n.specs = pool.New(loader, cfg("specs", 2))
	n.reads = pool.New(n.reader(), cfg("reads", 4))
	return nil
}

// halt stops the node when an account may sign nothing more.
func (n *Node) halt(account protocol.Address, err error) {
	if errors.Is(err, txmgr.ErrForeignSigner) {
		err = fmt.Errorf(`%w; find out who signed it, and if that is explained, run "%s" with the node's --rpc and --deployment`, err,
			guard.Command(filepath.Join(n.cfg.Dir, "guard"), "adopt "+account.Hex()))
	}
	n.stop(fmt.Errorf("account %s: %w", account, err))
}

// stop ends Run with the error. A queue of one is enough, since the first ends it.
func (n *Node) stop(err error) {
	select {
	case n.halted <- err:
	default:
	}
}

// observe shows a durable batch to the parts that look at what happens; what driver.Config says of Observe holds for them.
func (n *Node) observe(s driver.Seen) {
	for _, look := range n.observers {
		look(s)
	}
}

// work hands a work effect to the service that answers it.
func (n *Node) work(e protocol.Effect) {
	switch e.(type) {
	case protocol.Execute, protocol.Compose:
		n.agents.Submit(e)
	case protocol.Evaluate:
		n.judges.Submit(e)
	case protocol.LoadSpec:
		n.specs.Submit(e)
	default:
		n.reads.Submit(e)
	}
}

// Run runs every part until the context ends or one of them fails. A context that ends is no error.
func (n *Node) Run(ctx context.Context) error {
	if err := n.signer.Check(ctx); err != nil {
		return err
	}
	if n.cfg.Lockstep {
		n.final.block(ctx)
	}
	g, ctx := errgroup.WithContext(ctx)
	n.life = ctx
	heads := func(ctx context.Context) error { return chain.Ring(ctx, n.cfg.Chain, n.hint) }
	loops := append([]loop{
		{"driver", n.driver.Run}, {"transactions", n.txs.Run}, {"follower", n.follow}, {"agents", n.agents.Run}, {"validators", n.judges.Run},
		{"specs", n.specs.Run}, {"reads", n.reads.Run}, {"heads", heads}, {"guard", n.closeVotes},
	}, n.loops...)
	for _, l := range loops {
		g.Go(func() error {
			if err := l.run(ctx); err != nil && ctx.Err() == nil {
				return fmt.Errorf("%s: %w", l.name, err)
			}
			return ctx.Err()
		})
	}
	g.Go(func() error {
		select {
		case err := <-n.halted:
			return err
		case <-ctx.Done():
			return ctx.Err()
		}
	})
	if err := g.Wait(); !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// follow brings the state to the chain's head, tells the core that it may decide from now on, and keeps
// following. What happened while the node was away is only folded.
func (n *Node) follow(ctx context.Context) error {
	if n.driver.View().Live() {
		if err := n.driver.Tell(ctx, protocol.ChainSynced{Live: false}); err != nil {
			return err
		}
	}
	if err := n.catchUp(ctx); err != nil {
		return n.violated(ctx, err)
	}
	if err := n.settings(ctx); err != nil {
		return err
	}
	close(n.ready)
	return n.violated(ctx, n.follower.Run(ctx))
}

// catchUp follows the chain to its head. Faults of the endpoint pass, and are waited for.
func (n *Node) catchUp(ctx context.Context) error {
	for {
		err := n.follower.CatchUp(ctx)
		if err == nil || ctx.Err() != nil || errors.Is(err, store.ErrStorage) || errors.Is(err, protocol.ErrHalted) {
			return err
		}
		n.cfg.Log.Warn("the chain cannot be followed yet", "err", err)
		timer := time.NewTimer(n.cfg.Poll)
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
	}
}

// settings tells the core what changed since it last ran: the operator's plan, the deployment's
// parameters, and that the node is at the head.
func (n *Node) settings(ctx context.Context) error {
	var events []protocol.Event
	s := n.driver.View()
	if !reflect.DeepEqual(s.Suite(), n.cfg.Suite) {
		events = append(events, protocol.SuiteRead{Suite: n.cfg.Suite})
	}
	if !sameJSON(s.Configured(), n.cfg.Plan) {
		events = append(events, protocol.NodeConfigured{Plan: n.cfg.Plan})
	}
	if !s.Live() {
		events = append(events, protocol.ChainSynced{Live: true})
	}
	if len(events) == 0 {
		return nil
	}
	return n.driver.Tell(ctx, events...)
}

// sameJSON compares by stored form, for which an empty list and none are the same.
func sameJSON(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

// Look asks the follower to look at the chain now.
func (n *Node) Look() {
	select {
	case n.hint <- struct{}{}:
	default:
	}
}

// View returns the state after the last durable batch.
func (n *Node) View() engine.State { return n.driver.View() }

// Moved returns a channel that is closed when the next view is published. It is to be taken before the view is
// looked at.
func (n *Node) Moved() <-chan struct{} { return n.driver.Moved() }

// Settled waits until the block is folded and nothing more follows from it: every answer is in, and every
// transaction that can be sent is sent.
func (n *Node) Settled(ctx context.Context, block protocol.Hash) error {
	select {
	case <-n.ready:
	case <-ctx.Done():
		return ctx.Err()
	}
	for {
		moved := n.driver.Moved()
		if head, _ := n.driver.Head(); head.Hash == block {
			if err := n.activity.Wait(ctx); err != nil {
				return err
			}
			if !n.activity.Idle() {
				continue
			}
			more, err := n.goOn(ctx)
			if err != nil {
				return err
			}
			if more {
				continue
			}
			return nil
		}
		n.Look()
		select {
		case <-moved:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// goOn folds what a node in lockstep has kept back: the answers of the services, and after them a tick of the
// simulations. It returns whether there was any.
func (n *Node) goOn(ctx context.Context) (bool, error) {
	if held := n.answers.take(); len(held) > 0 {
		return true, n.driver.Tell(ctx, held...)
	}
	return n.tickDue(ctx)
}

// Codec returns the codec of the deployment that the node follows.
func (n *Node) Codec() *codec.Codec { return n.codec }

// Order hands a job of ours to the core: posted by the account, which must be one of the plan's.
func (n *Node) Order(ctx context.Context, account protocol.Address, order protocol.ChildJob) error {
	return n.driver.Tell(ctx, protocol.JobOrdered{Account: account, Order: order})
}

// Signed returns the transactions of an account that the guard holds under a nonce and that may be mined still, oldest first.
func (n *Node) Signed(account protocol.Address, nonce uint64) []*types.Transaction {
	return n.guard.Signed(account, nonce)
}

// Drained tells whether a draining node has nothing open any more, on its way to the chain or there.
func (n *Node) Drained() bool { return n.driver.View().Drained() && !n.Sending() }

// Sending tells whether a signed transaction of ours is not yet mined.
func (n *Node) Sending() bool {
	return n.store.AnyOpen(func(r *txmgr.Row) bool { return r.InFlight() })
}

// Close closes the node's files. It is called after Run has returned.
func (n *Node) Close() error {
	var err error
	if n.reports != nil {
		err = n.reports.Close()
	}
	err = errors.Join(err, n.closeConsole())
	if n.store != nil {
		err = errors.Join(err, n.store.Close())
	}
	if n.guard != nil && n.guard != n.cfg.Guard {
		err = errors.Join(err, n.guard.Close())
	}
	return err
}
