package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/node/txmgr"
)

// Wallets lists who may give signed commands. With FromChain whoever owns the JobRegistry is an owner too.
type Wallets struct {
	Owners, Operators, Pausers []protocol.Address
	FromChain                  bool
}

// ControlDir is where, in a node's directory, signed commands come in; ControlSocket is the socket in it.
const (
	ControlDir    = "control"
	ControlSocket = "control.sock"
)

// channel is a way by which the owner's commands come in.
type channel struct {
	name string
	cfg  control.Config
}

// channels are those that are configured. time is the last block's, by which signed commands begin and expire.
func (n *Node) channels(time func() uint64) ([]channel, error) {
	var out []channel
	if n.cfg.Control != nil {
		out = append(out, channel{"the owner's file", *n.cfg.Control})
	}
	if n.cfg.Wallets == nil {
		return out, nil
	}
	dir := filepath.Join(n.cfg.Dir, ControlDir)
	place, err := control.OpenPlace(dir, n.cfg.Suite.ChainID, n.cfg.Suite.JobReg)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	w := *n.cfg.Wallets
	signed := control.Signed{
		Place: place, Chain: n.cfg.Chain, At: n.certain(), Ledger: ledger{n.guard}, Time: time,
		Roles: control.Roles{Owners: w.Owners, Operators: w.Operators, Pausers: w.Pausers},
	}
	if w.FromChain {
		signed.Roles.FromChain = n.chainOwner
	}
	return append(out, channel{"the owner's signed commands", control.Config{
		File: filepath.Join(dir, "control.json"), Ack: filepath.Join(dir, "ack.json"), Dir: dir, Socket: filepath.Join(dir, ControlSocket), Signed: &signed,
	}}), nil
}

// CheckCommand holds an owner's signed command, whose signature is not looked at, against all that is known of it without a
// node and its chain. now is the time in unix seconds by which the node would judge it, wall that of the clock. A *control.Refusal
// or another error says what every node would refuse.
func CheckCommand(doc control.SignedCommand, now, wall uint64) error {
	order, errand, err := control.CheckCommand(doc, now, wall)
	if err != nil {
		return err
	}
	if reason := engine.CheckOrder(order); order.Action != "" && reason != "" {
		return &control.Refusal{Code: control.CodeCore, Reason: reason}
	}
	surface, err := governance.NewSurface()
	if err != nil {
		return err
	}
	_, err = plannedCalls(errand, surface.ReadCall)
	return err
}

// openControl makes the channels of the owner's commands, where they are configured.
func (n *Node) openControl() error {
	all, err := n.channels(func() uint64 { return n.View().Head().Time })
	if err != nil {
		return err
	}
	if len(all) > 0 {
		n.errands = newErrands(n.errand)
		n.loops = append(n.loops, loop{"the owner's errands", n.errands.Run})
	}
	for _, c := range all {
		c.cfg.Errands = n.errands
		ch, err := n.openChannel(c.cfg, ownerDesk{n})
		if err != nil {
			return err
		}
		n.loops = append(n.loops, loop{c.name, ch.Run})
		if c.cfg.Signed != nil {
			n.commands = ch
		}
	}
	return nil
}

// openChannel makes a channel to a core.
func (n *Node) openChannel(cfg control.Config, core control.Core) (*control.Channel, error) {
	cfg.Core, cfg.Log = core, n.cfg.Log.Named("control")
	if cfg.Failpoint == nil && failpoint != nil {
		cfg.Failpoint = func(step string) { failpoint("control." + step) }
	}
	cfg.Spawn.Documents, cfg.Spawn.Employer = n.cfg.Artifacts, n.employer
	if cfg.Spawn.Plan == nil {
		cfg.Spawn.Plan = n.cfg.Templates.Adopt
	}
	if n.cfg.Lockstep && cfg.Spawn.Wall == nil {
		cfg.Spawn.Wall = func() uint64 { return uint64(time.Now().Unix()) }
	}
	ch, err := control.New(cfg)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	return ch, nil
}

// Commands takes signed commands; nil where none are obeyed.
func (n *Node) Commands() *control.Channel { return n.commands }

// certain is the block at which owners are asked for: the safe one, or the newest on a chain of one's own, whose
// contracts may be younger than its safe block.
func (n *Node) certain() *big.Int {
	if signer.DevChain(n.cfg.Suite.ChainID) {
		return nil
	}
	return big.NewInt(int64(rpc.SafeBlockNumber))
}

// chainOwner reads who owns the JobRegistry.
func (n *Node) chainOwner(ctx context.Context) ([]protocol.Address, error) {
	var faults error
	for _, question := range []string{"owner()", "governance()"} {
		id := signer.SelectorOf(question)
		out, err := n.cfg.Chain.CallContract(ctx, ethereum.CallMsg{To: &n.cfg.Suite.JobReg, Data: id[:]}, n.certain())
		if err == nil && len(out) == 32 {
			return []protocol.Address{common.BytesToAddress(out)}, nil
		}
		faults = errors.Join(faults, err)
	}
	return nil, errors.Join(fmt.Errorf("the JobRegistry %s names no owner", n.cfg.Suite.JobReg), faults)
}

// ledger keeps the numbers of signed commands in the guard.
type ledger struct{ *guard.Guard }

// Command implements control.Ledger.
func (l ledger) Command(m protocol.CommandMark) (uint64, error) {
	err := l.Guard.Command(m)
	if errors.Is(err, guard.ErrCommandUsed) {
		err = &control.Refusal{Code: control.CodeNonce, Reason: err.Error()}
	}
	return l.Seq(), err
}

// employer is the account that posts what the owner spawns: the first of the plan that plays the role and stays.
func (n *Node) employer() (protocol.Address, bool) {
	view := n.View()
	for _, a := range n.cfg.Plan.Accounts {
		acct, known := view.Account(a.Address)
		if slices.Contains(a.Roles, protocol.RoleEmployer) && known && !acct.Plan.Retiring {
			return a.Address, true
		}
	}
	return protocol.Address{}, false
}

// Command hands a command of the owner to the core, and returns what came of it once that is durable. One that was
// given before has its outcome already.
func (n *Node) Command(ctx context.Context, o protocol.OwnerOrder) (protocol.CommandOutcome, error) {
	if out, known := n.View().Command(o.ID); known {
		return out, nil
	}
	if o.At == 0 {
		o.At = n.now()
	}
	if err := n.driver.Tell(ctx, o); err != nil {
		return protocol.CommandOutcome{}, err
	}
	out, known := n.View().Command(o.ID)
	if !known {
		return out, errors.New("the core has no outcome of it")
	}
	return out, nil
}

// obstacle says what keeps an account from leaving the node; empty for nothing.
func (n *Node) obstacle(a protocol.Address) string {
	if why := n.View().Obstacle(a); why != "" {
		return why
	}
	var open []uint64
	n.store.AnyOpen(func(r *txmgr.Row) bool {
		if r.Account == a && r.Open() {
			open = append(open, r.Inclusion.Number)
		}
		return false
	})
	return n.final.obstacle(open)
}

// ownerDesk lets the owner's channel reach the core.
type ownerDesk struct{ n *Node }

// Order implements control.Core.
func (d ownerDesk) Order(ctx context.Context, o protocol.OwnerOrder) (protocol.CommandOutcome, error) {
	if o.Action == engine.ActionRotateKey && o.Field == engine.RotateCommit {
		o.Obstacle = d.n.obstacle(o.Account)
	}
	return d.n.Command(ctx, o)
}

// Outcome implements control.Core.
func (d ownerDesk) Outcome(id string) (protocol.CommandOutcome, bool) { return d.n.View().Command(id) }

// Now implements control.Core.
func (d ownerDesk) Now() (block, time uint64) {
	s := d.n.View()
	return s.Head().Number, s.Now()
}

// Status implements control.Core.
func (d ownerDesk) Status() control.Status {
	s := d.n.View()
	how := s.Steering()
	var checks []control.Check
	for _, c := range d.n.Health() {
		checks = append(checks, control.Check{Name: c.Name, OK: c.OK, Text: c.Text})
	}
	var rulings []control.Ruling
	for r := range s.Rulings() {
		if len(rulings) == control.MaxRulings {
			break
		}
		rulings = append(rulings, control.Ruling{Name: r.Name, Account: r.Account, Value: protocol.Cut(r.Value, maxAnswered)})
	}
	return control.Status{
		Checks: checks, Rulings: rulings,
		Block: s.Head().Number, Time: s.Now(), Live: s.Live(), Paused: how.Paused, Draining: how.Draining, Drained: s.Drained(), Stopped: how.Stopped,
		Jobs: s.OpenJobs(), Orders: s.Orders(), Duties: s.OpenDuties(), Missed: s.Totals().Missed,
	}
}

// maxAnswered is how many bytes of a value, such as a long list of skills, fit into an answer.
const maxAnswered = 200
