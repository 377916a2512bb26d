package control

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/agijobs/omega/node/protocol"
)

// command is one that was read and may be given.
type command struct {
	// id is how the answer names it, order how the core does: the same for the same command, and for no other.
	id, order string
	action    string
	by        protocol.Rank
	field     string
	value     string
	account   protocol.Address
	signer    protocol.Address // whose signature is good; zero = none
	violation *protocol.Violation
	errand    Errand
	note      string
	spec      json.RawMessage
	nonce     string
	// begin records that the command is begun where the judge keeps a record of its own; nil = it keeps none.
	begin func() (seq uint64, err error)
}

// toOrder is the command as the core takes it, given at a chain time.
func (c command) toOrder(now uint64) protocol.OwnerOrder {
	return protocol.OwnerOrder{ID: c.order, Action: coreName(c.action), By: c.by, At: now, Field: c.field, Value: c.value, Account: c.account, Named: c.violation}
}

// Refusal is why a command is not carried out: a word for programs and a sentence for people.
type Refusal struct{ Code, Reason string }

func (r *Refusal) Error() string { return r.Reason }

func refuse(code, format string, args ...any) error {
	return &Refusal{code, fmt.Sprintf(format, args...)}
}

// The codes of refusals.
const (
	CodeFile      = "file"      // the file itself: a link, too large, writable by others, incomplete
	CodeMalformed = "malformed" // not JSON, or not what a command looks like
	CodeAction    = "action"    // no such action
	CodeIssuer    = "issuer"    // who gives it may not
	CodeRepeated  = "repeated"  // it was given before
	CodeSpec      = "spec"      // the job cannot be ordered
	CodeCore      = "core"      // the core refuses it
	CodeSignature = "signature" // the signature is not one
	CodePlace     = "place"     // it is meant for another chain, deployment or node
	CodeTime      = "time"      // before or after its time
	CodeNonce     = "nonce"     // its number was used
)

// Codes lists the codes of refusals.
func Codes() []string {
	return []string{CodeFile, CodeMalformed, CodeAction, CodeIssuer, CodeRepeated, CodeSpec, CodeCore, CodeSignature, CodePlace, CodeTime, CodeNonce}
}

// The words of an answer's status.
const (
	statusOK       = "ok"
	statusRejected = "rejected"
	statusError    = "error"
)

// Answer is what came of a command.
type Answer struct {
	Status string
	Action string
	ID     string
	Nonce  string
	Reason string
	Code   string
	Note   string // of who gave it
	Digest protocol.Hash
	Block  uint64
	Time   uint64
	Seq    uint64 // of the guard's record; signed commands only
	Result any
}

// orderWithin is how long the core may take before the answer says that the command still waits.
const orderWithin = 1200 * time.Millisecond

// handle brings one command to its end: judged, begun, carried out, answered, removed. Every step can be
// repeated after a crash; an error leaves the command where it is, to be tried again.
func (c *Channel) handle(ctx context.Context, it item, now time.Time) error {
	if order, away := c.away[it.id]; away && c.cfg.Errands.Busy(order) {
		return nil
	}
	data, at, err := look(c.spool.pathOf(it), c.cfg.Owners)
	if errors.Is(err, errAbsent) {
		return nil
	}
	if err == nil && !it.begun && partial(data) && !c.wait.over(at, now) {
		return nil // whoever writes it may not be done
	}
	var cmd command
	if err == nil {
		cmd, err = c.judge.judge(ctx, data, it.begun)
	}
	if c.cfg.Only != "" && cmd.action != c.cfg.Only {
		return nil // it waits for the channel that takes them all
	}
	if err == nil {
		err = c.fresh(&cmd, it)
	}
	c.wait.forget(at)
	a := Answer{Action: cmd.action, ID: cmp.Or(cmd.id, it.id), Nonce: cmd.nonce, Note: printable(cmd.note), Digest: protocol.DocumentHash(data)}
	w := work{item: it, command: cmd, answer: a}
	var no *Refusal
	if err != nil && !errors.As(err, &no) {
		return err
	}
	if w.place, err = reserve(c.ackPath(it), c.create); err != nil {
		return fmt.Errorf("the answer cannot be written, so that the command is not begun: %w", err)
	}
	defer w.place.discard()
	if no == nil {
		err = c.carry(ctx, &w)
		if err == nil || !errors.As(err, &no) {
			return err
		}
	}
	w.answer.Status, w.answer.Code, w.answer.Reason, w.answer.Result = statusRejected, no.Code, printable(no.Reason), nil
	return c.finish(&w)
}

// work is a command that is being handled. Its place for the answer is made first: a command that could not be answered
// is not begun.
type work struct {
	item
	command
	answer Answer
	place  *place
}

// fileOrder begins the core's name of a command that has no id of its own.
const fileOrder = "file/"

// fresh completes the command's names, and refuses one whose order the core has already seen; one that was begun is
// our own from before a crash.
func (c *Channel) fresh(cmd *command, it item) error {
	if cmd.id == "" {
		cmd.id, cmd.order = it.id, fileOrder+it.id
		return nil
	}
	if out, known := c.cfg.Core.Outcome(cmd.order); known && !it.begun {
		return refuse(CodeRepeated, "a command with the id %q was given before; its outcome was %s", cmd.id, out.Status)
	}
	return nil
}

// liveOnly are the actions that are judged by what the node knows at the chain's head.
var liveOnly = []string{actionSpawn, actionUpdate, actionLimit, actionStance, actionRescan, actionPlan, actionRotate}

// carry has the core do what the command says.
func (c *Channel) carry(ctx context.Context, w *work) error {
	if w.action == actionStatus {
		w.answer.Status, w.answer.Result = statusOK, c.cfg.Core.Status()
		return c.finish(w)
	}
	if out, known := c.cfg.Core.Outcome(w.order); known {
		return c.told(w, out) // it was given before a crash
	}
	if slices.Contains(liveOnly, w.action) && !c.cfg.Core.Status().Live {
		return c.delayed(w) // it is looked at again
	}
	_, now := c.cfg.Core.Now()
	order := w.toOrder(now)
	var err error
	if w.action == actionSpawn {
		if order.Account, order.Job, err = c.cfg.Spawn.draft(w.command, now); err != nil {
			return err
		}
		w.answer.Result = Spawned{order.Job.Ref, order.Job.URI, order.Account, order.Job.Deadline}
	}
	if err := c.mark(w); err != nil {
		return err
	}
	if w.begin != nil {
		if w.answer.Seq, err = w.begin(); err != nil {
			return err
		}
		c.cfg.Failpoint("recorded")
	}
	if slices.Contains(errands, w.action) {
		if done, err := c.run(w); err != nil || !done {
			return err
		}
	}
	return c.give(ctx, w, order)
}

// errands are the actions that are done beside the core. It hears of them afterwards, so that none is given twice.
var errands = []string{actionRescan, actionPlan}

// run has an errand done. One that is under way is looked at again later.
func (c *Channel) run(w *work) (done bool, err error) {
	if c.cfg.Errands == nil {
		return false, refuse(CodeAction, "this node does no %s", w.action)
	}
	w.answer.Result, done, err = c.cfg.Errands.Do(w.order, w.action, w.errand)
	if err != nil {
		return false, err
	}
	if !done {
		c.away[w.item.id] = w.order
		return false, c.delayed(w)
	}
	return true, nil
}

// mark notes that the core may hear of the command from now on. A command without an id of its own needs no mark: its
// name is given once, so that the order it was given under is its own.
func (c *Channel) mark(w *work) (err error) {
	if w.order != fileOrder+w.item.id {
		w.item, err = c.spool.begin(w.item)
		c.cfg.Failpoint("begun")
	}
	return err
}

// give hands the order to the core.
func (c *Channel) give(ctx context.Context, w *work, order protocol.OwnerOrder) error {
	within, cancel := context.WithTimeout(ctx, orderWithin)
	defer cancel()
	out, err := c.cfg.Core.Order(within, order)
	if err != nil {
		err = fmt.Errorf("the core has not taken it: %w", err)
		if ctx.Err() == nil {
			err = errors.Join(err, c.delayed(w))
		}
		return err
	}
	c.cfg.Failpoint("ordered")
	return c.told(w, out)
}

// told answers with what came of the order.
func (c *Channel) told(w *work, out protocol.CommandOutcome) error {
	w.answer.Status, w.answer.Reason = out.Status, printable(out.Reason)
	if out.Status != statusOK {
		w.answer.Code, w.answer.Result = CodeCore, nil
	}
	return c.finish(w)
}

// delayed tells, once, that a command has been taken and that the node has not carried it out yet.
func (c *Channel) delayed(w *work) error {
	if c.late[w.item.id] {
		return nil
	}
	c.late[w.item.id] = true
	a := w.answer
	a.Status, a.Result, a.Reason = statusError, nil, "the node has not carried it out yet and goes on trying"
	return c.write(w.place, a)
}

// finish answers a command and removes it; what was refused is kept for whoever looks into it.
func (c *Channel) finish(w *work) error {
	a := c.stamp(w.answer)
	if err := c.audit.add(w.item.id, a); err != nil {
		return err
	}
	c.cfg.Failpoint("audited")
	if err := c.write(w.place, a); err != nil {
		return err
	}
	c.cfg.Failpoint("answered")
	delete(c.late, w.item.id)
	delete(c.away, w.item.id)
	if a.Status == statusRejected {
		c.cfg.Log.Warn("an owner's command was refused", append(w.logged(), "err", a.Reason)...)
		return c.spool.reject(w.item)
	}
	c.cfg.Log.Info("an owner's command", w.logged()...)
	return c.spool.remove(w.item)
}

// logged is what a line of the log says of a command: what it orders, and who has signed it.
func (w *work) logged() []any {
	out := []any{"key", w.answer.ID, "action", printable(w.answer.Action)}
	for _, word := range [][2]string{{"name", w.field}, {"value", w.value}} {
		if word[1] != "" {
			out = append(out, word[0], printable(word[1]))
		}
	}
	if w.account != (protocol.Address{}) {
		out = append(out, "account", w.account)
	}
	if w.signer != (protocol.Address{}) {
		out = append(out, "signer", w.signer)
	}
	return out
}

func (c *Channel) stamp(a Answer) Answer {
	a.Block, a.Time = c.cfg.Core.Now()
	return a
}

func (c *Channel) write(p *place, a Answer) error {
	data, err := c.judge.answer(c.stamp(a))
	if err != nil {
		return err
	}
	if err := p.commit(append(data, '\n')); err != nil {
		return err
	}
	c.hear(p.path, data)
	return nil
}

func (c *Channel) ackPath(it item) string {
	if it.origin == fromFile {
		return c.cfg.Ack
	}
	return c.spool.ackPath(c.judge.ackName(it.from))
}
