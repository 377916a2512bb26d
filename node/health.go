package node

import (
	"fmt"
	"time"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/metrics"
)

// troublePatience is for how long the chain may fail to be followed before the node is no longer held ready: the pool's
// own attempts and pauses lie within it.
const troublePatience = 15 * time.Second

var _ metrics.Source = (*Node)(nil)

// Health lists what a running node needs, in a fixed order.
func (n *Node) Health() []metrics.Check {
	return []metrics.Check{n.storageHealth(), n.guardHealth(), n.chainHealth(), n.syncHealth(), n.dutyHealth(), n.ownerHealth()}
}

func (n *Node) storageHealth() metrics.Check {
	c := metrics.Check{Name: "storage", OK: true, Fatal: true}
	if err := n.store.Fault(); err != nil {
		c.OK, c.Text = false, fmt.Sprintf("%v; free or mend the disk and start again", err)
	}
	return c
}

func (n *Node) guardHealth() metrics.Check {
	c := metrics.Check{Name: "guard", OK: true, Fatal: true}
	if err := n.guard.Fault(); err != nil {
		c.OK, c.Text = false, fmt.Sprintf("%v; nothing is signed; see the handbook's alarms", err)
	}
	return c
}

func (n *Node) chainHealth() metrics.Check {
	c := metrics.Check{Name: "chain", OK: true}
	if since, err := n.follower.Trouble(); err != nil {
		return troubled(c, time.Since(since), err)
	}
	return c
}

// troubled judges a chain that could not be looked at for some time: what may pass by itself is told as that.
func troubled(c metrics.Check, lasts time.Duration, err error) metrics.Check {
	c.OK = lasts < troublePatience
	if lasts = lasts.Round(time.Second); c.OK {
		c.Text = fmt.Sprintf("the last look failed and is tried again, for %s of %s now: %v", lasts, troublePatience, err)
		return c
	}
	c.Text = fmt.Sprintf("not followed for %s: %v; check the endpoint, add a second --rpc", lasts, err)
	return c
}

func (n *Node) syncHealth() metrics.Check {
	c := metrics.Check{Name: "synced", OK: n.View().Live()}
	if !c.OK {
		c.Text = fmt.Sprintf("catching up with the chain, now at block %d; nothing is decided before", n.View().Head().Number)
	}
	return c
}

func (n *Node) dutyHealth() metrics.Check {
	c := metrics.Check{Name: "duties", OK: true}
	for address, a := range n.View().Accounts() {
		if a.Missed > 0 {
			c.OK = false
			c.Text = fmt.Sprintf("%s missed %d duties and takes no new work; find out why, then have them cleared with `omega owner`", address, a.Missed)
		}
	}
	return c
}

// ownerHealth does not hold while the owner has the node stopped or paused: it takes no work then.
func (n *Node) ownerHealth() metrics.Check {
	s := n.View().Steering()
	switch {
	case s.Stopped:
		return metrics.Check{Name: "owner", Text: "stopped in an emergency: only reveals go out"}
	case s.Draining:
		return metrics.Check{Name: "owner", Text: "draining: nothing new is taken"}
	case s.Paused:
		return metrics.Check{Name: "owner", Text: "paused: nothing new is taken until it is resumed"}
	}
	return metrics.Check{Name: "owner", OK: true}
}

// Transactions counts the open rows of the outbox by status.
func (n *Node) Transactions() (map[string]int, error) {
	rows, err := n.store.OpenRows()
	if err != nil {
		return nil, err
	}
	counts := map[string]int{}
	for _, r := range rows {
		counts[r.Status.String()]++
	}
	return counts, nil
}

// GuardRecords counts the facts in the guard log.
func (n *Node) GuardRecords() uint64 { return n.guard.Seq() }

// Endpoints tells which endpoints may be asked, by name; nothing of a chain within the process.
func (n *Node) Endpoints() map[string]bool {
	if p, ok := n.cfg.Chain.(*chain.Pool); ok {
		return p.Endpoints()
	}
	return nil
}
