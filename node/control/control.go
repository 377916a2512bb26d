// Package control is the owner's way to the node: files that hold commands are taken, judged, carried out once and
// answered. What a file holds is hostile until it has been judged; whatever it is, it gets a reasoned answer and never
// stops the node.
package control

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/rotate"
)

// Core carries orders out.
type Core interface {
	// Order makes the order durable and tells what came of it. One that was given before is not done again: its first
	// outcome is told.
	Order(ctx context.Context, o protocol.OwnerOrder) (protocol.CommandOutcome, error)
	// Outcome tells what came of the order with that id; false where none was given, or long ago.
	Outcome(id string) (protocol.CommandOutcome, bool)
	// Now is the last block's number and time.
	Now() (block, time uint64)
	// Status is where the node stands.
	Status() Status
}

// Documents keeps the specs of the jobs that are spawned.
type Documents interface {
	Put(data []byte) (uri string, err error)
}

// Errands are done beside the core, and may take a while.
type Errands interface {
	// Do begins the errand of an order, or tells what came of it: done is false while it is under way. A *Refusal says why it
	// is not done. What is done twice, after a crash, has done no harm.
	Do(order, action string, e Errand) (result any, done bool, err error)
	// Busy tells whether the errand of the order is under way.
	Busy(order string) bool
}

// Errand is what a command asks for beside the core: a rescan from a block, or a plan of calls by an account (zero = the
// owner); Contract is whose calls those are that name none.
type Errand struct {
	From     uint64
	Contract string
	Calls    []string
	As       protocol.Address
}

// Status is where the node stands, as the action "status" tells it. Time is the chain's, in unix seconds.
type Status struct {
	Block    uint64 `json:"block"`
	Time     uint64 `json:"time"`
	Live     bool   `json:"live"`
	Paused   bool   `json:"paused"`
	Draining bool   `json:"draining"`
	Drained  bool   `json:"drained"`
	Stopped  bool   `json:"stopped"`
	Jobs     int    `json:"openJobs"`
	Orders   int    `json:"orders"`
	Duties   int    `json:"openDuties"`
	Missed   uint64 `json:"missedDuties"`
	// Rulings are the settings that the owner changed, the first MaxRulings of them.
	Rulings []Ruling `json:"rulings,omitempty"`
	// Checks are the conditions that a running node needs; Text says why one does not hold.
	Checks []Check `json:"checks,omitempty"`
}

// MaxRulings bounds how many rulings a status tells, so that it fits into an answer.
const MaxRulings = 16

// Ruling is a setting that the owner changed. Without an account it holds for all that have it.
type Ruling struct {
	Name    string           `json:"name"`
	Account protocol.Address `json:"account,omitzero"`
	Value   string           `json:"value"`
}

// Check is one condition that a running node needs.
type Check struct {
	Name string `json:"name"`
	OK   bool   `json:"ok"`
	Text string `json:"text,omitempty"`
}

// Mode is the status in one word.
func (s Status) Mode() string {
	switch {
	case s.Stopped:
		return "stopped"
	case s.Paused:
		return "paused"
	case s.Drained:
		return "drained"
	case s.Draining:
		return "draining"
	}
	return "running"
}

// DefaultFile is the file that is watched for commands unless another is named; DefaultAck is the name of its answer,
// which lies beside it.
const (
	DefaultFile = "omega_owner_commands.json"
	DefaultAck  = "omega_owner_ack.json"
)

// Config says where commands come from and who carries them out.
type Config struct {
	// File is the one that a person edits, and Ack the one that answers it; DefaultAck beside File where it is empty.
	File, Ack string
	// Dir is the spool: tmp/ and inbox/ for programs that send commands, ack/ for their answers, taken/ for what is
	// under way, rejected/ for what was refused, and audit.jsonl. SpoolOf(File) where it is empty. It is made at the
	// first command.
	Dir string
	// Owners are the user ids, besides the node's own, whose files are read.
	Owners []uint32
	// Signed judges signed commands; nil takes the plain ones, whose authority is the right to write the file.
	Signed *Signed
	// Socket is the path of a local socket that takes commands too; empty = none.
	Socket string
	// Spawn says how jobs are ordered.
	Spawn Spawn
	// Only, when set, is the one action that is served; the other commands stay where they are taken to.
	Only string
	Core Core
	// Errands does what is no business of the core; nil = such commands are refused.
	Errands Errands
	Log     hclog.Logger
	// Failpoint, when set, is called with the name of each step once it is durable.
	Failpoint func(name string)
}

// SpoolOf is the spool directory of a control file: its name with ".d" for ".json".
func SpoolOf(file string) string { return strings.TrimSuffix(file, ".json") + ".d" }

func (c *Config) fill() error {
	if c.File == "" || c.Core == nil {
		return errors.New("a control channel needs a file to watch and a core")
	}
	c.places()
	if same(c.File, c.Ack) || same(c.Dir, c.File) || same(c.Dir, c.Ack) {
		return fmt.Errorf("%s cannot be two things at once: name other files for commands and answers", c.File)
	}
	if c.Log == nil {
		c.Log = hclog.NewNullLogger()
	}
	if c.Failpoint == nil {
		c.Failpoint = func(string) {}
	}
	return nil
}

// places fills in where the answer and the spool lie.
func (c *Config) places() {
	if c.Ack == "" {
		c.Ack = filepath.Join(filepath.Dir(c.File), DefaultAck)
	}
	if c.Dir == "" {
		c.Dir = SpoolOf(c.File)
	}
}

func same(a, b string) bool { return filepath.Clean(a) == filepath.Clean(b) }

// Channel watches for commands. But for Submit, Draft and Send its methods are called by one goroutine at a time.
type Channel struct {
	cfg   Config
	spool spool
	judge judge
	wait  patience
	audit *audit
	late  map[string]bool   // commands whose delay was told
	away  map[string]string // the orders of commands whose errand is under way
	fault string            // the last fault of the files that was logged
	// create makes the file of an answer; tests put a full disk under it.
	create func(dir string) (*os.File, error)
	// kick asks for a look at the inbox now; one token is enough for many.
	kick chan struct{}

	mu     sync.Mutex
	asks   map[string]chan []byte // who waits for the answer at a path
	drafts drafts
}

// judge reads a command and says who may give it.
type judge interface {
	// judge reads the bytes of a file; a refusal is a *Refusal. begun tells that the command was begun before a crash.
	judge(ctx context.Context, data []byte, begun bool) (command, error)
	// answer turns what came of a command into the bytes of its acknowledgement.
	answer(a Answer) ([]byte, error)
	// ackName is the name of the answer to a file of the inbox.
	ackName(from string) string
}

// New makes a channel; nothing is touched before the first command comes.
func New(cfg Config) (*Channel, error) {
	if err := cfg.fill(); err != nil {
		return nil, err
	}
	c := &Channel{cfg: cfg, judge: plain{}, spool: spool{dir: cfg.Dir, file: cfg.File}, wait: patience{}, late: map[string]bool{}, away: map[string]string{}, create: newAnswer,
		kick: make(chan struct{}, 1), asks: map[string]chan []byte{}}
	if cfg.Signed != nil {
		if err := cfg.Signed.check(); err != nil {
			return nil, err
		}
		c.judge = cfg.Signed
	}
	return c, nil
}

// pollEvery is how often the files are looked at: an answer is promised within two seconds.
const pollEvery = 200 * time.Millisecond

// Run watches until the context ends. Faults of the files are logged and tried again; none of them ends it.
func (c *Channel) Run(ctx context.Context) error {
	defer func() {
		if err := c.Close(); err != nil {
			c.cfg.Log.Error("the spool is not given back", "err", err)
		}
	}()
	if c.cfg.Signed != nil {
		c.note(c.hold()) // whoever sends commands finds the inbox
	}
	if c.cfg.Socket != "" {
		stop := c.listen(ctx)
		defer stop()
	}
	ticker := time.NewTicker(pollEvery)
	defer ticker.Stop()
	for {
		c.note(c.Poll(ctx))
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		case <-c.kick:
		}
	}
}

// note logs a fault when it is a new one.
func (c *Channel) note(err error) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	if text != c.fault && text != "" {
		c.cfg.Log.Error("the owner's commands wait", "err", err)
	}
	c.fault = text
}

// Close gives the spool back. Run does it by itself.
func (c *Channel) Close() error {
	if c.audit == nil {
		return nil
	}
	a := c.audit
	c.audit = nil
	if err := a.close(); err != nil {
		return fmt.Errorf("closing the audit of commands: %w", err)
	}
	return nil
}

// Poll goes on with what was taken before, and takes what came since. Its error is a fault of the files that keeps
// commands waiting.
func (c *Channel) Poll(ctx context.Context) error {
	now := time.Now()
	defer c.wait.sweep(now)
	ripe := c.ripe(now)
	if busy, err := c.spool.busy(); err != nil || !busy && !ripe {
		return err
	}
	if err := c.hold(); err != nil {
		return err
	}
	err := c.serve(ctx, now)
	if ripe {
		err = errors.Join(err, c.take(ctx, c.spool.takeFile))
	}
	return errors.Join(err, c.take(ctx, c.spool.takeInbox))
}

// hold makes the spool and keeps it for this process alone: of two that shared one, each would do what the other took.
func (c *Channel) hold() error {
	if err := c.spool.prepare(); err != nil {
		return err
	}
	if c.audit != nil {
		return nil
	}
	a, err := openAudit(filepath.Join(c.cfg.Dir, AuditFile), c.cfg.Log)
	if errors.Is(err, rotate.ErrInUse) {
		return fmt.Errorf("another process takes the commands in %s: stop it, or watch another file: %w", c.cfg.Dir, err)
	}
	c.audit = a
	return err
}

// ripe tells whether there is a control file to take: one whose text is complete, or that has been given its time.
func (c *Channel) ripe(now time.Time) bool {
	data, at, err := look(c.cfg.File, c.cfg.Owners)
	switch {
	case errors.Is(err, errAbsent):
		return false
	case err != nil:
		return true // it is taken, to be refused with the reason
	}
	return !partial(data) || c.wait.over(at, now)
}

// take moves commands aside and serves them.
func (c *Channel) take(ctx context.Context, from func() (some bool, err error)) error {
	some, err := from()
	if err != nil || !some {
		return err
	}
	c.cfg.Failpoint("taken")
	return c.serve(ctx, time.Now())
}

// serve brings every command that was taken to its end, in the order in which they came.
func (c *Channel) serve(ctx context.Context, now time.Time) error {
	items, err := c.spool.taken()
	if err != nil || len(items) == 0 {
		return err
	}
	var faults error
	for _, it := range items {
		if ctx.Err() != nil {
			return faults
		}
		if err := c.handle(ctx, it, now); err != nil && ctx.Err() == nil {
			faults = errors.Join(faults, fmt.Errorf("command %s: %w", it.name(), err))
		}
	}
	return faults
}
