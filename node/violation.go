package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/follower"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/store"
)

// Files in the node's directory: ViolationFile tells of a finality violation on which the node stopped. carriedFile is
// what it goes on with once an owner has acknowledged that, until the database begins with it.
const (
	ViolationFile = "violation.json"
	carriedFile   = "violation.carried.json"
)

// carried is a state to go on with, and the order by which that was allowed.
type carried struct {
	Order string          `json:"order"`
	State json.RawMessage `json:"state"`
}

// violated takes a finality violation down, and tells how an owner may let the node go on. Other errors pass.
func (n *Node) violated(ctx context.Context, err error) error {
	if !errors.Is(err, follower.ErrFinalityViolated) {
		return err
	}
	head, _ := n.driver.Head()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), importTimeout)
	defer cancel()
	h, asked := n.cfg.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(head.Number))
	if asked != nil {
		return errors.Join(err, fmt.Errorf("reading what the chain has at block %d: %w", head.Number, asked))
	}
	v := protocol.Violation{Block: head.Number, Was: head.Hash, Now: h.Hash()}
	if kept := n.keep(ViolationFile, v); kept != nil {
		return errors.Join(err, kept)
	}
	dir := protocol.ShellWord(n.cfg.Dir)
	return fmt.Errorf("%w; if the chain itself did it, an owner lets the node go on, and it is started again: "+
		"omega owner sign ack-finality-violation block=%d was=%s now=%s --data-dir %s --as OWNER > ack.json && omega owner send ack.json --data-dir %s",
		err, v.Block, v.Was, v.Now, dir, dir)
}

// keep writes a private file of the node's directory, durably.
func (n *Node) keep(name string, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	return durable.Replace(filepath.Join(n.cfg.Dir, name), 0o600, durable.Text(append(data, '\n')))
}

// kept reads what keep wrote; false where there is no such file.
func (n *Node) kept(name string, into any) (bool, error) {
	data, err := os.ReadFile(filepath.Join(n.cfg.Dir, name))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err == nil {
		err = json.Unmarshal(data, into)
	}
	if err != nil {
		return false, fmt.Errorf("reading %s: %w", name, err)
	}
	return true, nil
}

// forget removes files of a violation that is over.
func (n *Node) forget(names ...string) error {
	var faults error
	for _, name := range names {
		if err := os.Remove(filepath.Join(n.cfg.Dir, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			faults = errors.Join(faults, err)
		}
	}
	return faults
}

// settleViolation looks, before the database is gone on with, whether the node stopped on a finality violation and an
// owner has acknowledged it. Where none has, the follower finds it again.
func (n *Node) settleViolation() error {
	if n.cfg.Anew || n.cfg.Import != nil {
		return n.forget(ViolationFile, carriedFile) // the database was begun anew
	}
	var c carried
	if some, err := n.kept(carriedFile, &c); err != nil || some {
		return errors.Join(err, n.goOnWith(c))
	}
	var v protocol.Violation
	if some, err := n.kept(ViolationFile, &v); err != nil || !some {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), importTimeout)
	defer cancel()
	h, err := n.cfg.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(v.Block))
	if errors.Is(err, ethereum.NotFound) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("asking the chain for block %d, on which the node stopped: %w", v.Block, err)
	}
	state, err := n.stored()
	if err != nil {
		return err
	}
	if state.Head().Hash != v.Was || h.Hash() == v.Was {
		n.cfg.Log.Info("the finality violation is over", "block", v.Block, "hash", h.Hash())
		return n.forget(ViolationFile)
	}
	v.Now = h.Hash()
	return n.hearAck(ctx, &haltedDesk{n, state, &v})
}

// stored is the state as the database has it.
func (n *Node) stored() (engine.State, error) {
	d, err := driver.Open(driver.Config{Suite: n.cfg.Suite, Store: journal{n.store, n.guard}, Depth: rewindDepth})
	if err != nil {
		return engine.State{}, err
	}
	return d.View(), nil
}

// hearAck takes the acknowledgements that came in while the node did not run.
func (n *Node) hearAck(ctx context.Context, desk *haltedDesk) error {
	newest, err := n.cfg.Chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("asking the chain for its newest block: %w", err)
	}
	all, err := n.channels(func() uint64 { return newest.Time })
	if err != nil {
		return err
	}
	for _, c := range all {
		c.cfg.Only = control.AckViolation
		ch, err := n.openChannel(c.cfg, desk)
		if err != nil {
			return err
		}
		if err := errors.Join(ch.Poll(ctx), ch.Close()); err != nil {
			return err
		}
	}
	return nil
}

// haltedDesk is the core of a node that stopped on a finality violation: it obeys the acknowledgement of that one alone.
type haltedDesk struct {
	n     *Node
	state engine.State
	found *protocol.Violation // nil once it is acknowledged
}

// Order implements control.Core. Where it is obeyed the node goes on, with what no chain can tell, from the start block of
// the chain as it is now: this is durable before the outcome is told.
func (d *haltedDesk) Order(_ context.Context, o protocol.OwnerOrder) (protocol.CommandOutcome, error) {
	o.Found = d.found
	next, _ := engine.Step(d.state, o)
	out, _ := next.Command(o.ID)
	if out.Status != protocol.CommandOK {
		return out, nil
	}
	state, err := next.Carried().Encode()
	if err != nil {
		return out, err
	}
	c := carried{o.ID, state}
	if err := d.n.keep(carriedFile, c); err != nil {
		return out, err
	}
	d.state, d.found = next, nil
	return out, d.n.goOnWith(c)
}

// goOnWith begins a database with a state, in the place of the one that followed another chain, and forgets the violation.
// It can be done again after a crash.
func (n *Node) goOnWith(c carried) error {
	state, err := engine.Decode(c.State)
	if err != nil {
		return err
	}
	now, err := n.stored()
	if err != nil {
		return err
	}
	if _, begun := now.Command(c.Order); !begun {
		if err := n.replaceStore(state); err != nil {
			return err
		}
	}
	n.cfg.Log.Warn("an owner has acknowledged the finality violation: the chain is read anew")
	return n.forget(ViolationFile, carriedFile)
}

// replaceStore sets the database aside and begins another one with a state.
func (n *Node) replaceStore(state engine.State) error {
	dir := filepath.Join(n.cfg.Dir, "db")
	if err := n.store.Close(); err != nil {
		return err
	}
	n.store = nil
	if _, err := store.SetAside(dir); err != nil {
		return err
	}
	var err error
	if n.store, err = store.Open(dir); err != nil {
		return err
	}
	if _, err := n.store.SaveSnapshot(0, state.Write); err != nil {
		return err
	}
	return n.store.Commit(store.Batch{Snapshot: &store.Snapshot{}})
}

// Outcome implements control.Core.
func (d *haltedDesk) Outcome(id string) (protocol.CommandOutcome, bool) { return d.state.Command(id) }

// Now implements control.Core.
func (d *haltedDesk) Now() (block, time uint64) { return d.state.Head().Number, d.state.Now() }

// Status implements control.Core. Nobody is told it: a status waits until the node runs.
func (d *haltedDesk) Status() control.Status { return control.Status{Block: d.state.Head().Number} }
