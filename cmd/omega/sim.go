//go:build !nosim

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/sandbox"
	"github.com/agijobs/omega/node/store"
	"github.com/agijobs/omega/node/txmgr"
	"github.com/agijobs/omega/sim"
	"github.com/agijobs/omega/sim/scenario"
)

// simCommands are the commands that need the embedded chain.
func simCommands(jail *sandbox.Jail) []*cli.Command {
	return []*cli.Command{demoCommand(jail), devnetCommand()}
}

// demoSimulation is what moves the demo's reserves unless something else is named.
const demoSimulation = "synthetic-economy"

func demoCommand(jail *sandbox.Jail) *cli.Command {
	return &cli.Command{
		Name: "demo", Usage: "play a whole mission offline on an embedded chain",
		Flags: append(slices.Concat(logFlags(), simulationFlags(demoSimulation), ownerFileFlags(), reportFlags(), resumeFlags(), busFlags()), namedConfigFlag(), jsonFlag(), templateFlag(),
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "decides the mission, the chain's randomness and its time", EnvVars: env("SEED")},
			&cli.Uint64Flag{Name: "cycles", Usage: "stop after so many cycles of 600 chain seconds; 0 = for ever", EnvVars: env("CYCLES")},
			&cli.BoolFlag{Name: "exit-when-done", Usage: "end when the mission is over", EnvVars: env("EXIT_WHEN_DONE")},
			&cli.StringFlag{Name: "data-dir", Usage: "`DIR` to keep everything in and to go on from (default: a new one)", EnvVars: env("DATA_DIR")},
			&cli.Float64Flag{Name: "speed", Usage: "chain seconds in a second, 0.01 or more; 0 = as fast as the machine can", EnvVars: env("SPEED")},
			&cli.IntFlag{Name: "agents", Value: 6, Usage: "agents: two strategists, workers, the last one faulty", EnvVars: env("AGENTS")},
			&cli.IntFlag{Name: "validators", Value: 9, Usage: "validators: the last one wrong, the last but one absent", EnvVars: env("VALIDATORS")},
			consoleFlag(),
		),
		Action: func(c *cli.Context) error { return demoAction(c, jail) },
	}
}

func demoAction(c *cli.Context, jail *sandbox.Jail) (err error) {
	page, err := consoleAddress(c)
	if err := errors.Join(err, portsApart(c)); err != nil {
		return err
	}
	fleet, err := openSimulations(c, jail, demoSimulation, c.Uint64("seed"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, fleet.close()) }()
	plans, err := planTemplates(c)
	if err != nil {
		return err
	}
	commands, free, err := demoControl(c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, free()) }()
	dir := c.String("data-dir")
	if link := dangling(dir); link != "" {
		return leadsNowhere(dir, link)
	}
	temporary, begun := dir == "", false
	if temporary {
		if dir, err = os.MkdirTemp("", "omega-demo-"); err != nil {
			return fmt.Errorf("making a data directory: %w", err)
		}
		defer func() {
			if !begun { // nothing is in it that anybody could go on with
				err = errors.Join(err, os.RemoveAll(dir))
			}
		}()
	}
	goOn := again(c, dir) // as the flags were given: some are set below
	log, reports, mesh, err := demoFiles(c, dir)
	if err != nil {
		return err
	}
	anew, from, err := starting(c)
	if err != nil {
		return err
	}
	show := newScreen(c)
	s, err := scenario.Demo(c.Context, scenario.DemoConfig{
		Dir: dir, Seed: c.Uint64("seed"), Cycles: c.Uint64("cycles"), ExitWhenDone: c.Bool("exit-when-done"), Speed: c.Float64("speed"),
		Agents: c.Int("agents"), Validators: c.Int("validators"), Simulation: fleet.simulation(), Templates: plans, Control: commands, Report: reports,
		Free:    func() error { return portsFree(c) },
		OpenBus: func() (bus.Bus, error) { return mesh.open("demo", log.Named("bus")) }, Changed: show.change, Steered: show.steered, Alarm: show.alarm, Log: log,
		Console: page, Open: func(url string) { // the output may be for a program
			begun = true
			if temporary {
				fmt.Fprintf(c.App.ErrWriter, "data directory: %s (go on with `%s`)\n", dir, goOn)
			}
			tellConsole(c.App.ErrWriter, url)
		},
		Anew: anew, Import: from, Aside: func(to string, names []string) {
			fmt.Fprintf(c.App.ErrWriter, "the old demo was moved to %s: %s\n", to, strings.Join(names, ", "))
		},
		Told: append(standardFiles(dir), mesh.history.Path),
	})
	show.end()
	if incomplete := errors.Is(err, scenario.ErrIncomplete); err == nil || incomplete {
		err = errors.Join(output(c, s, demoText(s, dir, reports, mesh.history.Path, incomplete)), err)
	}
	if err == nil {
		return nil
	}
	return demoStopped(c, err, dir, goOn, temporary && !begun)
}

// demoFiles settles where a demo in the directory writes. Unless asked otherwise it logs errors alone: the terminal is for
// what it plays.
func demoFiles(c *cli.Context, dir string) (log hclog.Logger, reports report.Config, mesh meshConfig, err error) {
	if !c.IsSet("log-level") {
		if err = c.Set("log-level", "error"); err != nil {
			return nil, reports, mesh, err
		}
	}
	if log, err = logger(c); err != nil {
		return nil, reports, mesh, err
	}
	if reports, err = reportConfig(c, dir); err != nil {
		return nil, reports, mesh, err
	}
	mesh, err = busConfig(c, dir)
	return log, reports, mesh, err
}

// demoStopped is how the command ends after a demo that was not played to its end: goOn is the command that goes on with
// it, unless nothing of it was begun.
func demoStopped(c *cli.Context, err error, dir, goOn string, nothing bool) error {
	switch {
	case errors.Is(err, scenario.ErrIncomplete):
		return fmt.Errorf("%w; once they can be written, `%s` completes them", err, goOn)
	case errors.Is(err, scenario.ErrGone):
		return fmt.Errorf("%w: %w; put the directory back and give the same command again, or begin anew with --no-resume", errStorage, err)
	case errors.Is(err, scenario.ErrDirectory):
		return namedPath(err)
	case errors.Is(err, sim.ErrDamaged):
		return usagef("%w; put it back from a backup, or begin anew with --no-resume, which moves the old demo aside", err)
	case errors.Is(err, syscall.ENOTDIR):
		return usagef("%w; a file is in the place of a directory: move it away and give the same command again", err)
	case errors.Is(err, store.ErrDamaged):
		return fmt.Errorf("%w; begin anew with --no-resume, which moves the old demo aside", err)
	case isAny(err, scenario.ErrDemo, sim.ErrLocked, console.ErrAddress, node.ErrImport):
		return fmt.Errorf("%w: %w", errUsage, err)
	case isAny(err, guard.ErrForeign, txmgr.ErrForeignSigner):
		dir := protocol.ShellWord(dir)
		return fmt.Errorf("the demo's chain is at http://127.0.0.1:8545 while `omega devnet --data-dir %s` runs, its deployment in %s/deployment.json: %w", dir, dir, err)
	case c.Err() == nil || !errors.Is(err, context.Canceled):
		return err
	case nothing:
		return errInterrupted
	case c.Bool("exit-when-done"):
		return fmt.Errorf("the demo was stopped before its mission was over; go on with `%s`", goOn)
	}
	fmt.Fprintf(c.App.ErrWriter, "stopped; go on with `%s`\n", goOn)
	return nil
}

// notAgain are flags that a command which goes on with a demo must not have: they began it.
var notAgain = []string{"data-dir", "resume", "no-resume", "import-state"}

// again is the command that goes on with a demo, for a shell: every flag that was set, and its directory.
func again(c *cli.Context, dir string) string {
	words := []string{commandName(c), "--data-dir", protocol.ShellWord(dir)}
	for _, f := range c.Command.Flags {
		name := f.Names()[0]
		if !c.IsSet(name) || slices.Contains(notAgain, name) {
			continue
		}
		switch f.(type) {
		case *cli.BoolFlag:
			if c.Bool(name) {
				words = append(words, "--"+name)
			} else {
				words = append(words, "--"+name+"=false")
			}
		case *cli.StringSliceFlag:
			for _, v := range c.StringSlice(name) {
				words = append(words, "--"+name, protocol.ShellWord(v))
			}
		default:
			words = append(words, "--"+name, protocol.ShellWord(fmt.Sprint(c.Value(name))))
		}
	}
	return strings.Join(append(words, undone(c)...), " ")
}

// undone are the words without which a settings file or a variable would begin the demo once more.
func undone(c *cli.Context) (words []string) {
	elsewhere := func(flag string) bool {
		_, variable := os.LookupEnv(env(strings.ToUpper(strings.ReplaceAll(flag, "-", "_")))[0])
		return variable || c.String("config") != ""
	}
	if c.Bool("no-resume") && elsewhere("no-resume") {
		words = append(words, "--no-resume=false")
	}
	if !c.Bool("resume") && elsewhere("resume") {
		words = append(words, "--resume")
	}
	if c.String("import-state") != "" && elsewhere("import-state") {
		words = append(words, "--import-state", "''")
	}
	return words
}

func demoText(s scenario.Summary, dir string, r report.Config, history string, incomplete bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%s, %s\n", rootText(s.Root), endText(s))
	fmt.Fprintf(&b, "jobs     %d created, %d finalized, %d rejected, %d cancelled\n", s.Jobs.Created, s.Jobs.Finalized, s.Jobs.Failed, s.Jobs.Cancelled)
	fmt.Fprintf(&b, "votes    %d rounds, %d commits, %d reveals\n", s.Rounds, s.Commits, s.Reveals)
	fmt.Fprintf(&b, "money    %s tokens paid, %d slashes of %s tokens in all\n", s.Rewards, s.Slashes, s.Slashed)
	b.WriteString(economyText(s.Economy))
	b.WriteString(planetText(s.Ticks, s.Planet))
	fmt.Fprintf(&b, "duties   %d met, %d missed, %d abstained\n", s.Duties.Met, s.Duties.Missed, s.Duties.Abstained)
	fmt.Fprintf(&b, "chain    %d blocks, %s of chain time in %.1f s, seed %d\n", s.Blocks, time.Duration(s.ChainTime)*time.Second, s.Seconds, s.Seed)
	if incomplete {
		b.WriteString("written, and not all of it complete:\n")
	} else {
		b.WriteString("written:\n")
	}
	for _, f := range scenario.Files(dir, r) {
		fmt.Fprintf(&b, "  %s\n", f)
	}
	if history != "" {
		fmt.Fprintf(&b, "  %s  every message of the bus; see `omega bus tail --data-dir %s`\n", history, dir)
	}
	return strings.TrimRight(b.String(), "\n")
}

func rootText(r scenario.RootSummary) string {
	if r.ID == 0 {
		return "no root job"
	}
	return fmt.Sprintf("root job %d: %s", r.ID, r.State)
}

// endText says how the last mission stands.
func endText(s scenario.Summary) string {
	switch {
	case s.Over:
		return fmt.Sprintf("success %t", s.Root.Success)
	case s.Drained:
		return "the demo was drained and its mission is not over; start it without --exit-when-done and give the owner's order `resume` to go on"
	}
	return "the mission is not over; the next start goes on with it"
}

// screen prints the demo's progress: a line for each change, and a bar below them on a terminal. With
// --json each change is a JSON line.
type screen struct {
	mu   sync.Mutex
	out  io.Writer
	json bool
	bar  bool
	last string
	now  func() time.Time
	// The alarms of the minute that began at since: which subjects were told, and whether more are held back.
	since time.Time
	told  map[protocol.Key]bool
	held  bool
}

func newScreen(c *cli.Context) *screen {
	s := &screen{out: c.App.Writer, json: c.Bool("json"), now: time.Now}
	if f, ok := c.App.Writer.(*os.File); ok {
		s.bar = !s.json && term.IsTerminal(int(f.Fd()))
	}
	return s
}

// barWidth is the bar's length in characters.
const barWidth = 30

func (s *screen) change(ch scenario.Change) {
	s.mu.Lock()
	defer s.mu.Unlock()
	title := strings.Map(printable, ch.Title)
	bar := ""
	if ch.Known > 0 {
		full := int(ch.Done * barWidth / ch.Known)
		bar = fmt.Sprintf("[%s%s] %d of %d jobs", strings.Repeat("#", full), strings.Repeat(".", barWidth-full), ch.Done, ch.Known)
	}
	s.show(ch, fmt.Sprintf("block %-5d job %-3d %-10s %-40.40s %s", ch.Block, ch.Job, ch.Stage, title, ch.Note), bar)
}

// show prints a line above the bar, or v with --json.
func (s *screen) show(v any, line, bar string) {
	if s.json {
		if b, err := json.Marshal(v); err == nil {
			fmt.Fprintln(s.out, string(b))
		}
		return
	}
	s.clear()
	fmt.Fprintln(s.out, line)
	if s.bar {
		s.last = bar
		fmt.Fprint(s.out, s.last)
	}
}

// steeringText says what each mode of the owner's steering means for who looks on.
var steeringText = map[string]string{
	scenario.ModeRunning:  "resumed: new work is taken again",
	scenario.ModePaused:   "paused: what is owed goes on, nothing new is begun until the owner resumes",
	scenario.ModeDraining: "draining: what is open is brought to its end, nothing new is begun",
	scenario.ModeDrained:  "drained: nothing is open any more",
	scenario.ModeStopped:  "stopped in an emergency: only reveals go out until the owner lifts it",
}

// waitingText says which order ends each mode in which a demo comes to rest.
var waitingText = map[string]string{
	scenario.ModePaused:  "waits for the owner's order `resume`: nothing is left to do until then",
	scenario.ModeDrained: "waits for the owner's order `resume`, or for its being stopped: nothing is left to do",
	scenario.ModeStopped: "waits for the owner's orders `lift_emergency_stop` and `resume`: nothing is done until then",
}

func (s *screen) steered(st scenario.Steered) {
	s.mu.Lock()
	defer s.mu.Unlock()
	text := steeringText[st.Mode]
	if st.Waits {
		text = waitingText[st.Mode]
	}
	s.show(st, fmt.Sprintf("block %-5d %s", st.Block, text), s.last)
}

// An alarm is told once in alarmPause, and no more than alarmsShown of them: on a chain that runs as fast as the machine can,
// one that is looked at again every five minutes would fill the terminal.
const (
	alarmPause  = time.Minute
	alarmsShown = 20
)

func (s *screen) alarm(a protocol.RaiseAlarm) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if now := s.now(); s.told == nil || now.Sub(s.since) >= alarmPause {
		s.since, s.told, s.held = now, map[protocol.Key]bool{}, false
	}
	switch {
	case s.told[a.Subject] || s.held || a.Subject == "steering/stopped": // which the line of the steering tells
		return
	case len(s.told) == alarmsShown:
		s.held = true
		a = protocol.RaiseAlarm{Subject: "alarms/more", Text: "more alarms came; for a minute they are in the event log alone"}
	}
	s.told[a.Subject] = true
	s.show(map[string]string{"alarm": string(a.Subject), "text": a.Text},
		fmt.Sprintf("ALARM %s: %s", strings.Map(printable, string(a.Subject)), strings.Map(printable, a.Text)), s.last)
}

func (s *screen) clear() {
	if s.last != "" {
		fmt.Fprintf(s.out, "\r%s\r", strings.Repeat(" ", len(s.last)))
		s.last = ""
	}
}

func (s *screen) end() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.clear()
}

func devnetCommand() *cli.Command {
	return &cli.Command{
		Name: "devnet", Usage: "serve an embedded chain, such as a demo's, with JSON-RPC on loopback",
		Flags: append(logFlags(), namedConfigFlag(), jsonFlag(),
			&cli.StringFlag{Name: "data-dir", Value: "omega-devnet", Usage: "`DIR` of a demo or of a devnet; made when absent", EnvVars: env("DATA_DIR")},
			&cli.StringFlag{Name: "http", Value: "127.0.0.1:8545", Usage: "loopback `HOST:PORT` to serve on, HTTP and WebSocket", EnvVars: env("HTTP")},
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "of a new chain", EnvVars: env("SEED")},
			&cli.DurationFlag{Name: "block-time", Usage: "seal a block each so often; 0 = when transactions wait", EnvVars: env("BLOCK_TIME")},
			&cli.DurationFlag{Name: "block-gap", Value: time.Second, Usage: "least time between two blocks; below 1s the chain's time runs ahead of the clock while many transactions come, and windows pass too soon", EnvVars: env("BLOCK_GAP")},
		),
		Action: devnetAction,
	}
}

func devnetAction(c *cli.Context) (err error) {
	log, err := logger(c)
	if err != nil {
		return err
	}
	if err := (sim.Config{HTTP: c.String("http")}).Check(); err != nil {
		return usagef("--http: %w", err)
	}
	for _, flag := range []string{"block-time", "block-gap"} {
		if d := c.Duration(flag); d < 0 {
			return usagef("--%s %s is below 0", flag, d)
		}
	}
	pace := sim.Pace{Idle: c.Duration("block-time"), Gap: c.Duration("block-gap")}
	dir := filepath.Clean(c.String("data-dir"))
	chain, err := scenario.Devnet(c.Context, scenario.DevnetConfig{Dir: dir, HTTP: c.String("http"), Seed: c.Uint64("seed"), Log: log})
	if err != nil {
		return devnetFault(dir, err)
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	http, ws := chain.HTTP()
	head := chain.Head()
	if err := output(c, map[string]any{"http": http, "ws": ws, "chainId": chain.Config().ChainID, "block": head.Number}, fmt.Sprintf(
		"chain %d at block %d serves %s and %s from %s; stop it with Ctrl-C", chain.Config().ChainID, head.Number, http, ws, dir)); err != nil {
		return err
	}
	if err := chain.Run(c.Context, pace); c.Err() == nil {
		return err
	}
	return nil
}

// devnetFault tells how to mend what keeps a chain from being served.
func devnetFault(dir string, err error) error {
	var listen *net.OpError
	if link := dangling(dir); link != "" {
		return leadsNowhere(dir, link)
	}
	switch {
	case errors.Is(err, sim.ErrLocked):
		return usagef("%s: %w; stop what runs on it, or use another --data-dir", dir, err)
	case errors.Is(err, scenario.ErrNodeThere):
		return usagef("%w; use another --data-dir", err)
	case errors.Is(err, sim.ErrDamaged):
		return usagef("%w; put it back from a backup, or use another --data-dir", err)
	case errors.Is(err, sim.ErrOtherChain):
		return usagef("%s: %w; use another --data-dir", dir, err)
	case errors.Is(err, syscall.ENOTDIR):
		return usagef("--data-dir %s: %w; name a directory", dir, err)
	case errors.As(err, &listen):
		return usagef("--http: %w; name a free port of this machine", err)
	}
	return err
}
