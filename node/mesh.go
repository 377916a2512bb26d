package node

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/bus/exchange"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/protocol"
)

// mesh joins a node to its bus: it tells what happened, brings documents from and to other nodes, and takes word of others
// as a hint to look at the chain. The bus is believed in nothing: what it says is looked up on the chain, and nothing that
// comes by it reaches the core or a key.
type mesh struct {
	bus   bus.Bus
	alarm func(protocol.RaiseAlarm)
	log   hclog.Logger
	// seen are batches that wait to be told. When it is full the oldest is not told, and counted: the writer never waits.
	seen chan driver.Seen
	lost atomic.Uint64
}

const (
	// meshQueue bounds the batches that wait to be told.
	meshQueue = 4096
	// heardQueue bounds the messages of others that wait; one is enough to look at the chain.
	heardQueue = 16
	// lookEvery is how often word of other nodes makes this one look at the chain, at most.
	lookEvery = 200 * time.Millisecond
	// lastWords bounds the time that is taken for telling what waits when the node ends.
	lastWords = 2 * time.Second
)

// joinMesh makes the node's parts that need a bus.
func (n *Node) joinMesh() error {
	if n.cfg.Bus == nil {
		return nil
	}
	m := &mesh{bus: n.cfg.Bus, alarm: n.cfg.Alarm, log: n.cfg.Log.Named("mesh"), seen: make(chan driver.Seen, meshQueue)}
	x, err := exchange.New(exchange.Config{Bus: n.cfg.Bus, Shelf: n.cfg.Artifacts, Log: m.log})
	if err != nil {
		return err
	}
	n.cfg.Artifacts.AskPeers(x)
	n.observers = append(n.observers, m.observe)
	n.loops = append(n.loops, loop{"mesh", m.tell}, loop{"exchange", x.Run})
	if !n.cfg.Lockstep {
		n.loops = append(n.loops, loop{"peers", func(ctx context.Context) error { return m.listen(ctx, n.Look) }})
	}
	return nil
}

// observe takes a batch without ever waiting.
func (m *mesh) observe(s driver.Seen) {
	for {
		select {
		case m.seen <- s:
			return
		default:
		}
		select {
		case <-m.seen:
			m.lost.Add(1)
		default: // it has just been taken
		}
	}
}

// tell publishes what was observed until the context ends, and then what waits.
func (m *mesh) tell(ctx context.Context) error {
	told := troubles{mesh: m}
	for {
		select {
		case s := <-m.seen:
			told.note(m.bus.Publish(ctx, m.gather(s)...))
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastWords)
			defer cancel()
			return errors.Join(ctx.Err(), ignoreClosed(m.bus.Publish(last, m.gather(driver.Seen{})...)))
		}
	}
}

// ignoreClosed passes over that a bus is gone, or has trouble, when the node ends: what it lacks is on the chain.
func ignoreClosed(err error) error {
	if err == nil || errors.Is(err, bus.ErrClosed) || errors.Is(err, bus.ErrUnsent) || errors.Is(err, bus.ErrAudit) {
		return nil
	}
	return err
}

// gather makes the messages of a batch and of all that wait behind it, so that they share a sync.
func (m *mesh) gather(s driver.Seen) []bus.Message {
	out := messages(m.bus.Name(), s)
	for range meshQueue {
		select {
		case s := <-m.seen:
			out = append(out, messages(m.bus.Name(), s)...)
		default:
			return out
		}
	}
	return out
}

// troubles tells of the bus's faults when they begin and when they are over, not at every message.
type troubles struct {
	mesh    *mesh
	faulty  bool
	told    uint64
	unwrite bool
}

func (t *troubles) note(err error) {
	if lost := t.mesh.lost.Load(); lost > t.told {
		t.mesh.log.Warn("the bus is slow: batches were not told", "lost", lost-t.told)
		t.told = lost
	}
	switch {
	case err == nil && t.faulty:
		t.mesh.log.Info("the bus works again")
	case err != nil && !t.faulty && !errors.Is(err, context.Canceled):
		t.mesh.log.Warn("the bus has a fault; the node works without it", "err", err)
	}
	unwritten := errors.Is(err, bus.ErrAudit)
	if unwritten && !t.unwrite {
		t.mesh.alarm(protocol.RaiseAlarm{Subject: "bus/history", Text: err.Error()})
	}
	t.faulty, t.unwrite = err != nil, unwritten
}

// listen looks at the chain when another node tells of something on it, and not more often than lookEvery.
func (m *mesh) listen(ctx context.Context, look func()) (err error) {
	var heard [3]*bus.Subscription
	for i, pattern := range []string{"jobs.>", "results.>", "validation.>"} {
		if heard[i], err = m.bus.Subscribe(pattern, heardQueue); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, heard[i].Close()) }()
	}
	pause := time.NewTimer(0)
	defer pause.Stop()
	for {
		var msg bus.Message
		open := true
		select {
		case msg, open = <-heard[0].Messages():
		case msg, open = <-heard[1].Messages():
		case msg, open = <-heard[2].Messages():
		case <-ctx.Done():
			return ctx.Err()
		}
		if !open {
			return bus.ErrClosed
		}
		if msg.Sender == m.bus.Name() {
			continue
		}
		look()
		pause.Reset(lookEvery)
		select {
		case <-pause.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
