package node

import (
	"cmp"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"slices"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/store"
	"github.com/agijobs/omega/node/txmgr"
)

// consoleURL is the file in the data directory that holds the address which opens the console next.
const consoleURL = "console.url"

// openConsole makes the operator's page listen, if there is to be one.
func (n *Node) openConsole() error {
	if n.cfg.Console == "" {
		return nil
	}
	cfg := console.Config{
		Source: shownNode{n}, Outbox: shownOutbox{n.store, n}, Library: n.cfg.Artifacts, Lockstep: n.cfg.Lockstep, Mounts: map[string]http.Handler{},
		Past:  n.past(),
		Renew: n.keepURL,
	}
	if p, ok := n.cfg.Chain.(*chain.Pool); ok {
		cfg.Network = shownPool{p}
	}
	if n.commands != nil {
		cfg.Channel = walletCommands{n.commands}
	}
	var err error
	if n.console, err = console.New(n.cfg.Console, cfg); err != nil {
		return err
	}
	n.observers = append(n.observers, n.showConsole)
	n.loops = append(n.loops, loop{"console", n.console.Run})
	return nil
}

// closeConsole gives the address back, also of a console that was never run.
func (n *Node) closeConsole() error {
	if n.console == nil {
		return nil
	}
	err := os.Remove(filepath.Join(n.cfg.Dir, consoleURL))
	if errors.Is(err, os.ErrNotExist) {
		err = nil
	}
	return errors.Join(n.console.Close(), err)
}

// ConsoleURL is the address that opens the operator's page next, once; empty for a node without one.
func (n *Node) ConsoleURL() string {
	if n.console == nil {
		return ""
	}
	return n.console.URL()
}

// keepURL lets the operator find the address again that opens the console. It opens the page, so that it is for the
// operator's eyes only.
func (n *Node) keepURL(url string) {
	path := filepath.Join(n.cfg.Dir, consoleURL)
	if err := durable.Replace(path, 0o600, durable.Text([]byte(url+"\n"))); err != nil {
		n.cfg.Log.Warn("the console's address is not kept", "err", err)
	}
}

// showConsole tells the console of a durable batch.
func (n *Node) showConsole(seen driver.Seen) {
	head := seen.State.Head()
	for _, folded := range seen.Entries {
		at := head
		if folded.Block != nil {
			at = *folded.Block
		}
		if folded.Rewind {
			n.console.Abandoned(protocol.BlockRef{Number: head.Number + 1, Time: head.Time})
		}
		if folded.Block != nil {
			n.console.Mined(at, folded.Events...)
		} else {
			n.console.Happened(at, folded.Events...)
		}
		for _, e := range folded.Effects {
			switch e := e.(type) {
			case protocol.ChainEffect:
				n.console.Touched(e.Key())
			case protocol.RaiseAlarm:
				if !folded.Rewind {
					n.console.Alarm(at, e)
				}
			default:
			}
		}
	}
}

// shownNode is the node as the console reads it.
type shownNode struct{ *Node }

// ClosedBelow returns the records of up to limit jobs that are over, from a number downwards.
func (n shownNode) ClosedBelow(from protocol.JobID, limit int) ([]protocol.JobRecord, error) {
	return n.closedBelow(from, limit)
}

// shownOutbox is the outbox as the transaction manager writes it and the console reads it.
type shownOutbox struct {
	*store.Store
	node *Node
}

// Update stores changed rows, and tells the console of them.
func (o shownOutbox) Update(changes ...txmgr.Change) error {
	return o.show(changes, o.Store.Update(changes...))
}

// Note keeps changed rows in memory, and tells the console of them.
func (o shownOutbox) Note(changes ...txmgr.Change) error {
	return o.show(changes, o.Store.Note(changes...))
}

func (o shownOutbox) show(changes []txmgr.Change, err error) error {
	if err == nil && o.node.console != nil {
		for _, c := range changes {
			o.node.console.Touched(c.Next.Key)
		}
	}
	return err
}

// OpenTransactions returns what is under way.
func (o shownOutbox) OpenTransactions() ([]console.Transaction, error) {
	rows, err := o.OpenRows()
	if err != nil {
		return nil, err
	}
	slices.SortFunc(rows, func(a, b *txmgr.Row) int { return cmp.Compare(a.Key, b.Key) })
	out := make([]console.Transaction, len(rows))
	for i, r := range rows {
		out[i] = shownRow(*r)
	}
	return out, nil
}

// Transaction returns the one with the key.
func (o shownOutbox) Transaction(key protocol.Key) (console.Transaction, bool, error) {
	r, ok, err := o.Row(key)
	if err != nil || !ok {
		return console.Transaction{}, false, err
	}
	return shownRow(r), true, nil
}

func shownRow(r txmgr.Row) console.Transaction {
	t := console.Transaction{
		Key: r.Key, About: about(r.Effect), Kind: protocol.Kind(r.Effect), Account: r.Account, Job: protocol.JobOf(r.Effect), Stage: r.Status.String(), HasNonce: r.HasNonce, Nonce: r.Nonce,
		Attempts: len(r.Attempts), Deadline: r.Terms.Deadline, Reason: r.Reason, OK: r.Inclusion.OK,
	}
	if last, some := r.Last(); some {
		t.FeeCap, t.Hash = last.FeeCap, last.TxHash
	}
	if in := r.Inclusion; in.Number > 0 {
		t.Hash, t.Block, t.Cost = in.TxHash, in.Number, in.Price.MulDiv(in.GasUsed, 1)
	}
	return t
}

// about tells an effect from others of its kind where its job does not.
func about(e protocol.ChainEffect) string {
	switch e := e.(type) {
	case protocol.CreateJob:
		return e.Order.Title
	case protocol.ApproveTokens:
		return e.Amount.Tokens()
	case protocol.DepositStake:
		return e.Amount.Tokens() + " as " + e.Role.String()
	case protocol.WithdrawStake:
		return e.Amount.Tokens() + " as " + e.Role.String()
	default:
		return ""
	}
}

// shownPool is the chain's endpoints as the console reads them.
type shownPool struct{ *chain.Pool }

// Endpoints tells how each does.
func (p shownPool) Endpoints() []console.Endpoint {
	var out []console.Endpoint
	for _, s := range p.Standings() {
		out = append(out, console.Endpoint(s))
	}
	return out
}
