package bus

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hashicorp/go-hclog"
)

// Config says what a Hub is made of.
type Config struct {
	// Name is the node's name, the sender of what is published here.
	Name string
	// Audit gets a line for every message; nil = there is none. The Hub does not close it.
	Audit *Audit
	// Transport leads to other nodes; nil = there are none.
	Transport Transport
	// Now is the clock; nil = time.Now.
	Now func() time.Time
	Log hclog.Logger
}

// Hub is the bus of one node: what is published is audited, delivered to the subscriptions of this process, and sent to
// other nodes where there is a transport.
type Hub struct {
	cfg   Config
	inbox string // the beginning of this node's inboxes
	boot  string // the beginning of ids given here
	life  context.Context
	end   context.CancelFunc
	last  atomic.Uint64 // of the ids given here

	mu     sync.Mutex
	subs   []*Subscription
	ours   *window // ids published here
	theirs *window // ids that came from others
	closed bool
	stats  Stats

	wanted sync.Mutex     // held while the transport is told what to listen to
	wants  map[string]int // subscriptions by pattern
}

var _ Bus = (*Hub)(nil)

// Stats counts messages since the start.
type Stats struct {
	// Published were published here, Accepted came from other nodes.
	Published uint64 `json:"published"`
	Accepted  uint64 `json:"accepted"`
	// Repeated were known already, Refused broke the rules or could not be audited, Lost were pushed out of the queue of a
	// slow reader, Unsent did not get to other nodes.
	Repeated uint64 `json:"repeated"`
	Refused  uint64 `json:"refused"`
	Lost     uint64 `json:"lost"`
	Unsent   uint64 `json:"unsent"`
}

// New starts a bus. The caller closes it.
func New(cfg Config) (*Hub, error) {
	if !isName(cfg.Name, MaxName) {
		return nil, fmt.Errorf("%w: the node's name %.40q is not 1 to %d plain characters", ErrMessage, cfg.Name, MaxName)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = hclog.NewNullLogger()
	}
	token := make([]byte, 16)
	if _, err := rand.Read(token); err != nil {
		return nil, fmt.Errorf("drawing the name of an inbox: %w", err)
	}
	text := hex.EncodeToString(token)
	h := &Hub{
		cfg: cfg, inbox: "_inbox." + text[:20] + ".", boot: text[20:] + "-",
		ours: newWindow(windowSize), theirs: newWindow(windowSize), wants: map[string]int{},
	}
	h.life, h.end = context.WithCancel(context.Background())
	if t := cfg.Transport; t != nil {
		if err := errors.Join(t.Start(h.accept), t.Listen(h.inbox+">")); err != nil {
			return nil, errors.Join(fmt.Errorf("starting the bus: %w", err), t.Close())
		}
	}
	return h, nil
}

// Name implements Bus.
func (h *Hub) Name() string { return h.cfg.Name }

// Stats returns the counts so far.
func (h *Hub) Stats() Stats {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := h.stats
	for _, sub := range h.subs {
		s.Lost += sub.Lost()
	}
	return s
}

// Publish implements Bus.
func (h *Hub) Publish(ctx context.Context, messages ...Message) error {
	for i := range messages {
		m := &messages[i]
		if m.Sender = h.cfg.Name; h.given(m.ID) {
			return fmt.Errorf("%w: id %s is of the kind that the bus gives", ErrMessage, m.ID)
		}
		if m.ID == "" {
			m.ID = h.newID()
		}
		if err := m.check(); err != nil {
			return err
		}
	}
	if err := h.admit(ctx); err != nil {
		return err
	}
	durable, err := h.deliver(messages)
	if err != nil {
		return err
	}
	err = h.send(messages)
	if durable && h.cfg.Audit != nil {
		err = errors.Join(err, h.cfg.Audit.Sync(ctx))
	}
	return err
}

// admit waits until the audit can take more lines.
func (h *Hub) admit(ctx context.Context) error {
	if h.cfg.Audit == nil {
		return nil
	}
	return h.cfg.Audit.admit(ctx)
}

func (h *Hub) newID() string { return h.boot + strconv.FormatUint(h.last.Add(1), 36) }

// given tells whether an id is one that this bus gave: each is used once, and no other node has it of its own.
func (h *Hub) given(id string) bool { return strings.HasPrefix(id, h.boot) }

// deliver audits the messages and puts them into the queues of those who listen; it tells whether one is durable.
// Messages that were published before are passed over.
func (h *Hub) deliver(messages []Message) (durable bool, err error) {
	now := h.cfg.Now()
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return false, ErrClosed
	}
	for i := range messages {
		m := &messages[i]
		if !h.given(m.ID) && !h.ours.add(m.ID) {
			h.stats.Repeated++
			continue
		}
		h.stats.Published++
		durable = durable || m.Durable
		h.hand(m, now, dirOut)
	}
	return durable, nil
}

// hand audits one message and puts it into queues.
func (h *Hub) hand(m *Message, now time.Time, dir direction) {
	if h.cfg.Audit != nil {
		h.cfg.Audit.add(m, now, dir)
	}
	for _, s := range h.subs {
		if Match(s.pattern, m.Subject) && s.push(*m) {
			h.reportLoss(s, now)
		}
	}
}

// lossEvery is how often the log tells of one reader's losses at most.
const lossEvery = 10 * time.Second

func (h *Hub) reportLoss(s *Subscription, now time.Time) {
	if !s.told.IsZero() && now.Sub(s.told) < lossEvery {
		return
	}
	s.told = now
	h.cfg.Log.Warn("a reader of the bus is slow and loses messages", "key", s.pattern, "lost", s.Lost())
}

// send hands messages to the other nodes; an inbox of this node needs no other.
func (h *Hub) send(messages []Message) error {
	if h.cfg.Transport == nil {
		return nil
	}
	var fault error
	for _, m := range messages {
		if strings.HasPrefix(m.Subject, h.inbox) {
			continue
		}
		if err := h.cfg.Transport.Send(m); err != nil {
			fault = fmt.Errorf("%w: %w", ErrUnsent, err)
			h.count(func(s *Stats) { s.Unsent++ })
		}
	}
	return fault
}

func (h *Hub) count(f func(*Stats)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	f(&h.stats)
}

// accept takes a message of another node: it is checked, taken once, audited and delivered. It may wait for the audit's
// disk, which holds up the transport and nobody else.
func (h *Hub) accept(m Message) {
	err := m.check()
	if err == nil {
		err = h.admit(h.life)
	}
	now := h.cfg.Now()
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.closed:
	case err != nil:
		h.stats.Refused++
	case h.given(m.ID) || h.ours.has(m.ID) || !h.theirs.add(m.ID):
		h.stats.Repeated++
	default:
		h.stats.Accepted++
		h.hand(&m, now, dirIn)
	}
}

// Subscribe implements Bus.
func (h *Hub) Subscribe(pattern string, depth int) (*Subscription, error) {
	if err := CheckPattern(pattern); err != nil {
		return nil, err
	}
	s := &Subscription{hub: h, pattern: pattern, queue: make(chan Message, max(1, depth))}
	if err := h.want(pattern, +1); err != nil {
		return nil, err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return nil, ErrClosed
	}
	h.subs = append(h.subs, s)
	return s, nil
}

// want tells the transport of the first subscription to a pattern, and of the end of the last.
func (h *Hub) want(pattern string, change int) error {
	if h.cfg.Transport == nil || strings.HasPrefix(pattern, h.inbox) {
		return nil
	}
	h.wanted.Lock()
	defer h.wanted.Unlock()
	before := h.wants[pattern]
	h.wants[pattern] = before + change
	switch {
	case before == 0:
		if err := h.cfg.Transport.Listen(pattern); err != nil {
			h.wants[pattern] = 0
			return fmt.Errorf("subscribing to %s: %w", pattern, err)
		}
	case before+change == 0:
		delete(h.wants, pattern)
		if err := h.cfg.Transport.Forget(pattern); err != nil {
			return fmt.Errorf("unsubscribing from %s: %w", pattern, err)
		}
	}
	return nil
}

// drop ends a subscription.
func (h *Hub) drop(s *Subscription) error {
	h.mu.Lock()
	i := slices.Index(h.subs, s)
	if i < 0 {
		h.mu.Unlock()
		return nil
	}
	h.subs = slices.Delete(slices.Clone(h.subs), i, i+1)
	h.stats.Lost += s.Lost()
	close(s.queue)
	h.mu.Unlock()
	return h.want(s.pattern, -1)
}

// Inbox implements Bus.
func (h *Hub) Inbox() string { return h.inbox + h.newID() }

// Request implements Bus.
func (h *Hub) Request(ctx context.Context, m Message) (answer Message, err error) {
	m.Reply = h.Inbox()
	s, err := h.Subscribe(m.Reply, 1)
	if err != nil {
		return Message{}, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := h.Publish(ctx, m); err != nil {
		return Message{}, err
	}
	select {
	case answer, open := <-s.Messages():
		if !open {
			return Message{}, ErrClosed
		}
		return answer, nil
	case <-ctx.Done():
		return Message{}, fmt.Errorf("asking %s: %w: %w", m.Subject, ErrNoAnswer, ctx.Err())
	}
}

// Close implements Bus.
func (h *Hub) Close() error {
	h.mu.Lock()
	if h.closed {
		h.mu.Unlock()
		return ErrClosed
	}
	h.closed = true
	h.end()
	for _, s := range h.subs {
		h.stats.Lost += s.Lost()
		close(s.queue)
	}
	h.subs = nil
	h.mu.Unlock()
	if h.cfg.Transport != nil {
		return h.cfg.Transport.Close()
	}
	return nil
}
