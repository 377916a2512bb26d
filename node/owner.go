package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// openControl makes the channel of the owner's commands, where one is configured.
func (n *Node) openControl() error {
	if n.cfg.Control == nil {
		return nil
	}
	cfg := *n.cfg.Control
	cfg.Core, cfg.Log = ownerDesk{n}, n.cfg.Log.Named("control")
	if cfg.Failpoint == nil && failpoint != nil {
		cfg.Failpoint = func(step string) { failpoint("control." + step) }
	}
	cfg.Spawn.Documents, cfg.Spawn.Employer = n.cfg.Artifacts, n.employer
	if n.cfg.Lockstep && cfg.Spawn.Wall == nil {
		cfg.Spawn.Wall = func() uint64 { return uint64(time.Now().Unix()) }
	}
	ch, err := control.New(cfg)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrConfig, err)
	}
	n.loops = append(n.loops, loop{"the owner's commands", ch.Run})
	return nil
}

// employer is the account that posts what the owner spawns: the first of the plan that plays the role.
func (n *Node) employer() (protocol.Address, bool) {
	for _, a := range n.cfg.Plan.Accounts {
		if slices.Contains(a.Roles, protocol.RoleEmployer) {
			return a.Address, true
		}
	}
	return protocol.Address{}, false
}

// ownerDesk lets the owner's channel reach the core.
type ownerDesk struct{ n *Node }

// Order implements control.Core.
func (d ownerDesk) Order(ctx context.Context, o protocol.OwnerOrder) (protocol.CommandOutcome, error) {
	if out, known := d.Outcome(o.ID); known {
		return out, nil
	}
	if err := d.n.driver.Tell(ctx, o); err != nil {
		return protocol.CommandOutcome{}, err
	}
	out, known := d.Outcome(o.ID)
	if !known {
		return out, errors.New("the core has no outcome of it")
	}
	return out, nil
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
	return control.Status{
		Block: s.Head().Number, Time: s.Now(), Live: s.Live(), Paused: how.Paused, Draining: how.Draining, Drained: s.Drained(), Stopped: how.Stopped,
		Jobs: s.OpenJobs(), Orders: s.Orders(), Duties: s.OpenDuties(), Missed: s.Totals().Missed,
	}
}
