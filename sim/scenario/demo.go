package scenario

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
	"github.com/hashicorp/go-hclog"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/sim"
)

var (
	// ErrDemo marks settings of the demo that cannot be played.
	ErrDemo = errors.New("demo settings")
	// ErrDirectory marks a data directory that cannot be made or written.
	ErrDirectory = errors.New("the data directory cannot be written")
	// ErrIncomplete marks a demo that came to its end while files could not be written.
	ErrIncomplete = errors.New("the demo came to its end, and its files are not complete")
)

// DemoConfig says what the demo plays.
type DemoConfig struct {
	Dir  string
	Seed uint64
	// Cycles is how many cycles to play, a cycle being CycleSeconds of chain time; 0 = no bound.
	Cycles uint64
	// ExitWhenDone ends with the first mission instead of ordering another, and when the owner has the demo drained.
	ExitWhenDone bool
	// Speed is how many chain seconds pass in a second; 0 = as fast as the machine can.
	Speed              float64
	Agents, Validators int
	// Simulation moves the reserves once a cycle; nil = nothing moves them.
	Simulation node.Simulation
	// Templates are plan templates beside the demo's own, which serves every goal that they do not.
	Templates []mission.Template
	// Control says where the owner's commands come from; nil = from nowhere.
	Control *control.Config
	// Anew sets what the directory holds aside and begins a new demo; Import begins one with a checkpoint.
	Anew   bool
	Import *report.Checkpoint
	// Aside hears where what the directory held was moved to, and what it was, as paths in it.
	Aside func(to string, names []string)
	// Report says which files tell what the node does.
	Report report.Config
	// Told are further files that tell of a demo: Anew sets aside those of them that lie in Dir.
	Told []string
	// Console is the loopback address of the operator's page; empty = none. Open hears that the demo begins, and of the
	// address that opens its page; empty = there is none.
	Console string
	Open    func(url string)
	// Free says whether what the demo will listen on is free. It is asked before anything is made; nil = it is not asked.
	Free func() error
	// OpenBus opens the node's bus, which is closed with the demo; nil = there is none.
	OpenBus func() (bus.Bus, error)
	// Changed hears of each change of a job; nil = nobody. Steered hears of each change of the owner's steering, and Alarm
	// of what somebody should look at; both may come from another goroutine.
	Changed func(Change)
	Steered func(Steered)
	Alarm   func(protocol.RaiseAlarm)
	Log     hclog.Logger
}

// minSpeed has a block come in 20 minutes; below it a demo would only seem to hang.
const minSpeed = 0.01

// CycleSeconds is the chain time of one cycle.
const CycleSeconds = 600

func (c *DemoConfig) check() error {
	switch {
	case c.Dir == "":
		return fmt.Errorf("%w: no data directory", ErrDemo)
	case c.Agents < minAgents || c.Agents > maxActors:
		return fmt.Errorf("%w: %d agents; %d to %d can play (two strategists, two workers and a faulty one at least)", ErrDemo, c.Agents, minAgents, maxActors)
	case c.Validators < minValidators || c.Validators > maxActors:
		return fmt.Errorf("%w: %d validators; %d to %d can play (a committee of %d with a wrong and an absent one)", ErrDemo, c.Validators, minValidators, maxActors, committee)
	case !(c.Speed == 0 || c.Speed >= minSpeed) || math.IsInf(c.Speed, 0): // what is no number is neither 0 nor above it
		return fmt.Errorf("%w: speed %g is not a number of chain seconds in a second, 0 or from %g up (0 = as fast as the machine can)", ErrDemo, c.Speed, minSpeed)
	}
	if c.Changed == nil {
		c.Changed = func(Change) {}
	}
	if c.Steered == nil {
		c.Steered = func(Steered) {}
	}
	if c.Alarm == nil {
		c.Alarm = func(protocol.RaiseAlarm) {}
	}
	if c.Aside == nil {
		c.Aside = func(string, []string) {}
	}
	if c.Open == nil {
		c.Open = func(string) {}
	}
	if c.Log == nil {
		c.Log = hclog.NewNullLogger()
	}
	return nil
}

// Demo plays missions on an embedded chain until it is told to end, and returns what they came to. A
// directory in which a demo was interrupted is gone on with; one that holds a finished demo gives its
// summary again. With ErrIncomplete there is a summary too; it is stored once the files are complete, so that the next
// start goes on with them.
func Demo(ctx context.Context, cfg DemoConfig) (s Summary, err error) {
	if err := cfg.check(); err != nil {
		return Summary{}, err
	}
	if err := fits(ctx, cfg); err != nil {
		return Summary{}, err
	}
	// A directory that is there may be in use, or hold a demo that is over and needs no port: that is found first.
	if _, err := os.Stat(cfg.Dir); errors.Is(err, fs.ErrNotExist) {
		if err := cfg.free(); err != nil {
			return Summary{}, err
		}
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return Summary{}, fmt.Errorf("%w: %w; use another --data-dir", ErrDirectory, err)
	}
	lock := flock.New(filepath.Join(cfg.Dir, "LOCK"))
	free, err := lock.TryLock()
	if err != nil {
		return Summary{}, fmt.Errorf("%w: %w; make it writable, or use another --data-dir", ErrDirectory, err)
	}
	if !free {
		return Summary{}, fmt.Errorf("%w: another demo runs in %s; stop it or use another --data-dir", ErrDemo, cfg.Dir)
	}
	defer func() { err = errors.Join(err, lock.Unlock()) }()
	if !cfg.Anew {
		done, err := finished(cfg)
		if err != nil {
			return Summary{}, err
		}
		if done != nil {
			return *done, nil
		}
	}
	if err := cfg.free(); err != nil {
		return Summary{}, err
	}
	d, err := begin(ctx, cfg)
	if errors.Is(err, sim.ErrOtherChain) {
		err = fmt.Errorf("%w: %s: %w; use the seed, --agents and --validators that it was begun with, or another --data-dir", ErrDemo, cfg.Dir, err)
	}
	if err != nil {
		return Summary{}, err
	}
	if s, err = d.play(ctx); err != nil {
		if ctx.Err() != nil && d.note.Missions > 0 { // it is stopped, and will be gone on with
			err = errors.Join(err, d.saveNote())
		}
		return Summary{}, errors.Join(err, d.close())
	}
	if err := errors.Join(d.saveNote(), d.close()); err != nil {
		return s, fmt.Errorf("%w: %w", ErrIncomplete, err)
	}
	return s, saveSummary(cfg.Dir, s)
}

func (c DemoConfig) free() error {
	if c.Free == nil {
		return nil
	}
	return c.Free()
}

// finished is the summary of the demo in the directory, if it is over and no other is to follow.
func finished(cfg DemoConfig) (*Summary, error) {
	done, err := loadSummary(cfg.Dir)
	switch {
	case err != nil || done == nil:
		return nil, err
	case done.Seed != cfg.Seed:
		return nil, fmt.Errorf("%w: %s holds the demo of seed %d, not of %d; use that seed or another --data-dir", ErrDemo, cfg.Dir, done.Seed, cfg.Seed)
	}
	if err := cfg.sameCast(done.Agents, done.Validators); err != nil || !done.Over || !cfg.ExitWhenDone {
		return nil, err
	}
	return done, nil
}

// sameCast refuses a directory whose demo was begun with other numbers, 0 being unknown.
func (c DemoConfig) sameCast(agents, validators int) error {
	switch {
	case agents != 0 && agents != c.Agents:
		return fmt.Errorf("%w: %s holds the demo of %d agents, not of %d; use that --agents or another --data-dir", ErrDemo, c.Dir, agents, c.Agents)
	case validators != 0 && validators != c.Validators:
		return fmt.Errorf("%w: %s holds the demo of %d validators, not of %d; use that --validators or another --data-dir", ErrDemo, c.Dir, validators, c.Validators)
	}
	return nil
}

// begin opens the demo, where it is to begin anew in the place of an old one. When the new one cannot be opened the old
// one is where it was.
func begin(ctx context.Context, cfg DemoConfig) (*demo, error) {
	if !cfg.Anew {
		return openDemo(ctx, cfg)
	}
	if sim.InUse(cfg.Dir) {
		return nil, fmt.Errorf("%s: %w; stop what runs on it, or use another --data-dir", cfg.Dir, sim.ErrLocked)
	}
	old, err := setAside(cfg)
	if err != nil {
		return nil, err
	}
	d, err := openDemo(ctx, cfg)
	if err != nil {
		return nil, errors.Join(err, old.undo(cfg))
	}
	if old.to != "" {
		cfg.Aside(old.to, old.names)
	}
	return d, nil
}

// demo is a demo under way.
type demo struct {
	cfg   DemoConfig
	cast  cast
	world *sim.World
	node  *node.Node
	store *artifact.Store
	shelf fs.FileInfo // the directory of store
	bus   bus.Bus
	watch *watch
	// recalled tells that the missions of the chain were counted, and sure that the present one is ordered or on chain.
	recalled, sure bool
	begun          time.Time
	note           notebook
	steer          steering
}

// notebook is what the demo itself has to remember over a restart; all else is the chain's and the node's. Wall is how many
// seconds it was played, up to the start that is under way. The cast is noted since another of as many actors in all would have
// the same chain.
type notebook struct {
	Missions   uint64  `json:"missions"`
	Wall       float64 `json:"seconds"`
	Agents     int     `json:"agents,omitempty"`
	Validators int     `json:"validators,omitempty"`
}

func openDemo(ctx context.Context, cfg DemoConfig) (*demo, error) {
	d := &demo{cfg: cfg, begun: time.Now()}
	var err error
	if d.cast, err = newCast(cfg.Agents, cfg.Validators); err != nil {
		return nil, err
	}
	if err := d.loadNote(); err != nil {
		return nil, err
	}
	if err := cfg.sameCast(d.note.Agents, d.note.Validators); err != nil {
		return nil, err
	}
	if d.world, err = sim.OpenWorld(ctx, d.cast.world(cfg, cfg.Dir)); err != nil {
		return nil, err
	}
	if d.note.Missions == 0 {
		if err := d.saveNote(); err != nil {
			return nil, errors.Join(fmt.Errorf("noting what the demo is begun with: %w", err), d.close())
		}
	}
	if err := d.openNode(ctx); err != nil {
		return nil, errors.Join(err, d.close())
	}
	return d, nil
}

// finalDepth is how many blocks below the head the demo's chain is final.
const finalDepth = 32

func (d *demo) openNode(ctx context.Context) error {
	dep := d.world.Deployment
	suite, err := node.Discover(ctx, d.world.Client(), dep.ChainID, dep.StartBlock, dep.Contracts["JobRegistry"])
	if err != nil {
		return err
	}
	first, err := d.world.Client().HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return err
	}
	if err := d.openArtifacts(); err != nil {
		return err
	}
	salts, err := signer.DevSalts(dep.ChainID)
	if err != nil {
		return err
	}
	plans, err := templates(d.cfg.Templates)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDemo, err)
	}
	if d.cfg.OpenBus != nil {
		if d.bus, err = d.cfg.OpenBus(); err != nil {
			return err
		}
	}
	d.node, err = node.New(node.Config{
		Dir: filepath.Join(d.cfg.Dir, "node"), Chain: d.world.Client(), Suite: suite, Plan: d.cast.plan(), Keys: d.cast.keys, Salts: salts,
		Artifacts: d.store, Templates: plans, Executors: d.cast.saboteurs(), Evaluators: d.cast.liars, Meter: meter, Lockstep: true, Log: d.cfg.Log.Named("node"),
		Simulation: d.cfg.Simulation, Cycle: CycleSeconds, Control: d.cfg.Control, Wallets: &node.Wallets{FromChain: true}, Report: d.reports(),
		Console: d.cfg.Console, Bus: d.bus, Import: d.cfg.Import, Genesis: first.Hash(),
		Alarm: d.alarm,
		// The owner fills purses without the node, so what the node's guard knows of its nonces is never all.
		Shared: func(a protocol.Address) bool { return a == d.cast.owner },
	})
	if err != nil {
		return err
	}
	d.watch = newWatch(d.node)
	d.cfg.Open(d.node.ConsoleURL())
	return nil
}

// reports has files that cannot be written told to whoever shows the demo, who may see no log.
func (d *demo) reports() report.Config {
	cfg := d.cfg.Report
	cfg.Fault = func(what string, err error) {
		d.cfg.Alarm(protocol.RaiseAlarm{Subject: protocol.Key("report/" + what), Text: err.Error() + "; it is tried again"})
	}
	return cfg
}

func (d *demo) close() error {
	var err error
	if d.node != nil {
		err = errors.Join(err, d.node.Close())
	}
	if d.store != nil {
		err = errors.Join(err, d.store.Close())
	}
	if d.bus != nil {
		err = errors.Join(err, d.bus.Close())
	}
	return errors.Join(err, d.world.Close())
}

// play runs the node and moves the chain's time under it until the demo is over.
func (d *demo) play(ctx context.Context) (Summary, error) {
	nodeCtx, stop := context.WithCancel(ctx)
	g, gctx := errgroup.WithContext(nodeCtx)
	g.Go(func() error { return d.node.Run(gctx) })
	g.Go(func() error {
		d.followSteering(gctx)
		return nil
	})
	g.Go(func() error { return d.watchArtifacts(gctx) })
	var s Summary
	g.Go(func() error {
		defer stop()
		var err error
		s, err = d.loop(gctx)
		return err
	})
	if err := g.Wait(); err != nil && (ctx.Err() == nil || !errors.Is(err, context.Canceled)) {
		return Summary{}, err
	}
	return s, ctx.Err()
}

// loop goes on step by step until the demo is over.
func (d *demo) loop(ctx context.Context) (Summary, error) {
	for {
		if s, over, err := d.step(ctx); over || err != nil {
			return s, err
		}
	}
}

// step waits until the node has nothing more to do, looks at what changed, and orders a mission or seals the next block: soon
// when transactions wait, else at the next time at which something is to be decided. It returns whether the demo is over.
func (d *demo) step(ctx context.Context) (Summary, bool, error) {
	head := d.world.Head()
	if err := d.node.Settled(ctx, head.Hash()); err != nil {
		return Summary{}, false, err
	}
	if err := errors.Join(d.artifactsThere(), d.recall()); err != nil {
		return Summary{}, false, err
	}
	root, over, err := d.look(ctx)
	if err != nil {
		return Summary{}, false, err
	}
	bounded := d.cfg.Cycles > 0 && (head.Time-d.world.Config().GenesisTime)/CycleSeconds >= d.cfg.Cycles
	if d.cfg.ExitWhenDone && (over || d.drained()) || bounded {
		return d.finish(root, over), true, nil
	}
	if ordered, err := d.ordered(ctx, over); ordered || err != nil {
		return Summary{}, false, err
	}
	return Summary{}, false, d.next(ctx)
}

// next makes the next block. A node that the owner has halted keeps no appointment that a block could bring nearer:
// then time stands still until the owner's next order.
func (d *demo) next(ctx context.Context) error {
	moved := d.node.Moved()
	if !halted(d.node.View()) || d.world.Pending() > 0 {
		return d.seal(ctx)
	}
	d.tellWaiting()
	select {
	case <-moved:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// drained tells whether a drain is over: nothing of the demo's is open, and nothing waits for a block.
func (d *demo) drained() bool { return d.node.Drained() && d.world.Pending() == 0 }

// halted tells whether the owner's orders leave the node nothing to do: a stop when no reveal is owed, a pause when nothing
// is open but jobs that nobody has taken and, for now, nobody takes. A drain waits for those too, until their time is up.
func halted(s engine.State) bool {
	switch steering := s.Steering(); {
	case steering.Stopped:
		for k := range s.Duties() {
			if k.Kind == engine.DutyReveal {
				return false
			}
		}
		return true
	case steering.Paused:
		return untaken(s)
	}
	return s.Drained()
}

func untaken(s engine.State) bool {
	for id, job := range s.Jobs() {
		if job.State != protocol.JobOpen || !s.Holds(protocol.ApplyForJob{Job: id}) {
			return false
		}
	}
	return true
}

// look reports changes and tells whether the present mission's root job is over.
func (d *demo) look(ctx context.Context) (protocol.JobRecord, bool, error) {
	changes, err := d.watch.observe(d.node.View())
	if err != nil {
		return protocol.JobRecord{}, false, err
	}
	for _, c := range changes {
		d.cfg.Changed(c)
	}
	d.tellSteering()
	if d.note.Missions == 0 || d.node.View().Orders() > 0 || d.watch.root == nil {
		return protocol.JobRecord{}, false, nil
	}
	return *d.watch.root, true, ctx.Err()
}

// ref names the root job of the present mission.
func (d *demo) ref() string { return fmt.Sprintf(missionRef, d.note.Missions) }

// ordered orders the next mission if it is its turn, and the present one again if its order is lost.
func (d *demo) ordered(ctx context.Context, over bool) (bool, error) {
	if over || d.note.Missions == 0 {
		return true, d.order(ctx, d.note.Missions+1)
	}
	if lost, err := d.lost(ctx); err != nil || !lost {
		return false, err
	}
	return true, d.order(ctx, d.note.Missions)
}

// order posts a mission through the employer's account, which holds enough for more than one.
func (d *demo) order(ctx context.Context, number uint64) error {
	if err := d.fillPurses(ctx); err != nil {
		return err
	}
	spec, err := Mission(d.cfg.Seed, number, d.world.Head().Time)
	if err != nil {
		return err
	}
	data, err := spec.Encode()
	if err != nil {
		return err
	}
	uri, err := d.store.Put(data)
	if err != nil {
		return err
	}
	if err := d.node.Order(ctx, d.cast.employer, protocol.ChildJob{
		Ref: spec.Ref, Title: spec.Title, SpecHash: protocol.DocumentHash(data), URI: uri, Reward: spec.Reward.Amount, Deadline: spec.Deadline,
	}); err != nil {
		return err
	}
	// After a kill between the two the same order is given again, as no block was sealed: the node takes it once.
	d.note.Missions, d.sure = number, true
	return errors.Join(d.watch.await(d.ref()), d.saveNote())
}

// maxJump bounds how far the chain's time is moved in one block.
const maxJump = 24 * 3600

// seal makes the next block. Where nothing waits for a block, time jumps to the next decision.
func (d *demo) seal(ctx context.Context) error {
	head := d.world.Head()
	at := head.Time + sim.DefaultBlockTime
	if _, blocks := d.node.View().NextBlock(); !blocks && !d.node.Sending() && d.world.Pending() == 0 {
		if due, waits := d.node.View().NextWake(); waits {
			at = min(max(at, due), head.Time+maxJump)
		}
		// No tick of the simulations is slept over, so that each is decided upon at its own time.
		if tick, simulated := d.node.NextTick(); simulated {
			at = min(at, max(tick, head.Time+sim.DefaultBlockTime))
		}
	}
	if d.cfg.Speed > 0 {
		timer := time.NewTimer(time.Duration(float64(at-head.Time) / d.cfg.Speed * float64(time.Second)))
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	_, err := d.world.SealAt(ctx, at)
	return err
}

func (d *demo) finish(root protocol.JobRecord, over bool) Summary {
	if !over {
		root = openRoot(d.node.View(), d.ref())
	}
	s := summarize(d.node.View(), root)
	s.Over, s.Drained = over, !over && d.drained()
	s.Seed, s.Agents, s.Validators = d.cfg.Seed, d.cfg.Agents, d.cfg.Validators
	s.Missions, s.Contracts = d.note.Missions, d.world.Deployment.Contracts
	s.ChainTime = d.world.Head().Time - d.world.Config().GenesisTime
	s.Seconds = float64(int64(d.wall()*10)) / 10
	return s
}

const noteFile = "demo.json"

func (d *demo) loadNote() error {
	data, err := os.ReadFile(filepath.Join(d.cfg.Dir, noteFile))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("reading the demo's notes: %w", err)
	}
	if err := json.Unmarshal(data, &d.note); err != nil {
		return fmt.Errorf("%s %w: %w", filepath.Join(d.cfg.Dir, noteFile), sim.ErrDamaged, err)
	}
	return nil
}

// wall is how many seconds the demo was played in all its starts. The seconds between the last note and a kill are lost.
func (d *demo) wall() float64 { return d.note.Wall + time.Since(d.begun).Seconds() }

func (d *demo) saveNote() error {
	note := d.note
	note.Wall, note.Agents, note.Validators = d.wall(), d.cfg.Agents, d.cfg.Validators
	data, err := json.Marshal(note)
	if err != nil {
		return err
	}
	return durable.Replace(filepath.Join(d.cfg.Dir, noteFile), 0o600, durable.Text(data))
}

// Files lists what a demo has written into its directory and elsewhere, for the reader of its summary.
func Files(dir string, r report.Config) []string {
	var out []string
	for _, f := range []struct{ path, what string }{
		{filepath.Join(dir, summaryFile), "the summary"},
		{r.Mermaid, "the graph of jobs, for any Mermaid viewer"},
		{r.Events, "the event log"},
		{r.Jobs, "the job history"},
		{r.Metrics, "figures"},
		{r.State, "the checkpoint"},
		{filepath.Join(dir, "chain"), "the chain; serve it with `omega devnet --data-dir " + dir + "`"},
		{filepath.Join(dir, "node"), "the node's guard log and database"},
		{filepath.Join(dir, "artifacts"), "specs, results and manifests by content"},
		{filepath.Join(dir, "deployment.json"), "where the contracts are"},
	} {
		if _, err := os.Lstat(f.path); err == nil {
			out = append(out, f.path+"  "+f.what)
		}
	}
	return out
}
