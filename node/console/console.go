// Package console serves the operator's page on loopback: what the node does, what is at risk and what it earns, kept
// up to date by server-sent events. It reads views of the State and changes nothing; what an owner orders on it is
// signed by the owner's wallet and goes in by the same doors as everything else.
package console

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"sync"
	"time"

	"github.com/agijobs/omega/node/protocol"
)

// ErrAddress marks an address that the console cannot be served on.
var ErrAddress = errors.New("console address")

// Console is the server and what it knows of the node. New makes it listen, Run serves it.
type Console struct {
	cfg      Config
	listener net.Listener
	gate     *gate
	server   *http.Server
	pages    *pages
	stream   *stream
	diary    *diary
	past     *past // nil = what was before the start is not known
	ledger   *ledger
	bell     chan struct{} // holds one: transactions changed

	mu    sync.Mutex // of what follows
	model *model
	last  Page   // as the pages that listen have it
	heard uint64 // number of the last happening that they were told of
	at    uint64 // number of the delta that led to last
	fault error  // why the view could not be followed; it is tried again with the next
	url   string
}

// pushEvery is the least time between two deltas. The first change after a quiet moment is told at once; nobody reads
// what changes more often than this, and what would have been told in between is neither drawn nor sent.
const pushEvery = 200 * time.Millisecond

// CheckAddress refuses every address that is not of this machine's loopback, with the words for its operator.
func CheckAddress(addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return fmt.Errorf("%w: %q is not HOST:PORT, such as 127.0.0.1:0", ErrAddress, addr)
	}
	if ip, err := netip.ParseAddr(host); host != "localhost" && (err != nil || !ip.IsLoopback()) {
		return fmt.Errorf("%w: %q is not of the loopback; use 127.0.0.1:PORT and, from elsewhere, ssh -L", ErrAddress, addr)
	}
	return nil
}

// New listens on a loopback address, such as 127.0.0.1:0 for a free port.
func New(addr string, cfg Config) (*Console, error) {
	if err := CheckAddress(addr); err != nil {
		return nil, err
	}
	p, err := loadPages(cfg.Mermaid, cfg.Lockstep)
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("%w: %w; name a free port, or 0 for any", ErrAddress, err)
	}
	c := &Console{cfg: cfg, listener: l, pages: p, stream: newStream(), diary: newDiary(0), ledger: newLedger(cfg.Outbox), bell: make(chan struct{}, 1)}
	if cfg.Source != nil {
		c.model = newModel(cfg.Source)
		c.diary = newDiary(cfg.Source.View().Head().Number + 1)
	}
	if cfg.Past != nil {
		c.past = newPast(cfg.Past)
	}
	c.gate = newGate(port(l), c.renew)
	c.server = &http.Server{Handler: c.handler(), ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10}
	return c, nil
}

func port(l net.Listener) string {
	_, p, _ := net.SplitHostPort(l.Addr().String())
	return p
}

// renew notes the address that opens the console next.
func (c *Console) renew(token string) {
	host, _, _ := net.SplitHostPort(c.listener.Addr().String())
	url := "http://" + net.JoinHostPort(host, port(c.listener)) + "/?token=" + token
	c.mu.Lock()
	c.url = url
	c.mu.Unlock()
	if c.cfg.Renew != nil {
		c.cfg.Renew(url)
	}
}

// URL is the address that opens the console next, once.
func (c *Console) URL() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.url
}

// Run serves until the context ends.
func (c *Console) Run(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	c.server.BaseContext = func(net.Listener) context.Context { return ctx }
	served := make(chan error, 1)
	go func() { served <- c.server.Serve(c.listener) }()
	followed := make(chan struct{})
	go func() {
		defer close(followed)
		c.follow(ctx)
	}()
	var err error
	select {
	case <-ctx.Done():
		err = ctx.Err()
	case err = <-served:
	}
	stop()
	<-followed
	return errors.Join(err, c.server.Close())
}

// Close ends a console that was never run.
func (c *Console) Close() error { return c.server.Close() }

// Happened is told what was folded, in order, with the block that it was folded at. It does not wait.
func (c *Console) Happened(block protocol.BlockRef, events ...protocol.Event) {
	c.diary.write(block, false, events...)
}

// Mined is told what a block told, in order: it is to be told of every block after the one that was the source's head
// when the console was made, and of those that come in the place of abandoned ones. It does not wait.
func (c *Console) Mined(block protocol.BlockRef, events ...protocol.Event) {
	c.diary.write(block, true, events...)
}

// Abandoned is told that a block was taken back.
func (c *Console) Abandoned(block protocol.BlockRef) {
	c.diary.abandon(block)
	if c.past != nil {
		c.past.abandon(block.Number)
	}
}

// Touched is told of transactions that are new or changed. It does not wait.
func (c *Console) Touched(keys ...protocol.Key) {
	c.ledger.touch(keys...)
	select {
	case c.bell <- struct{}{}:
	default: // it rings already
	}
}

// Alarm is told what an operator is to look at.
func (c *Console) Alarm(block protocol.BlockRef, a protocol.RaiseAlarm) { c.diary.alarm(block, a) }

// follow keeps the model at the node's view, and the pages that listen at the model.
func (c *Console) follow(ctx context.Context) {
	if c.cfg.Source == nil {
		<-ctx.Done()
		return
	}
	for {
		moved := c.cfg.Source.Moved()
		c.advance()
		pause := time.NewTimer(pushEvery)
		select {
		case <-pause.C:
		case <-ctx.Done():
			pause.Stop()
			return
		}
		select {
		case <-moved:
		case <-c.bell:
		case <-ctx.Done():
			return
		}
	}
}

// advance takes the node's view and tells the pages what changed.
func (c *Console) advance() {
	c.mu.Lock()
	defer c.mu.Unlock()
	changed, known, err := c.model.follow(c.cfg.Source.View())
	if c.fault = err; err != nil || !c.stream.listened() {
		return
	}
	c.tell(changed, !known)
}

// tell brings what the pages have to the model's state. Its caller holds the lock.
func (c *Console) tell(changed []JobID, many bool) {
	if err := c.ledger.refresh(); err != nil {
		c.fault = err
		return
	}
	page := c.page()
	d, some := delta(c.last, page)
	d.Charts = c.model.news()
	d.Jobs, d.Many = c.concerned(changed, many)
	if !some && len(d.Charts) == 0 && len(d.Jobs) == 0 && !d.Many {
		return
	}
	n, err := c.stream.push(d)
	if err != nil {
		c.fault = err
		return
	}
	c.last, c.at = page, n
}

// concerned are the jobs on whose pages something is another now: those that changed and what they were parted from,
// and those that something happened to or that have a transaction which moved. It is false, true where they are many.
func (c *Console) concerned(changed []JobID, many bool) ([]JobID, bool) {
	jobs := c.ledger.news()
	happened, last := c.diary.jobsSince(c.heard)
	c.heard = last
	jobs = append(jobs, happened...)
	if many || len(changed)+len(jobs) > maxListed {
		return nil, true
	}
	for _, id := range changed {
		jobs = append(jobs, id)
		if up := c.model.graph.Above(id); len(up) > 0 {
			jobs = append(jobs, up[len(up)-1].Job)
		}
	}
	slices.Sort(jobs)
	return slices.Compact(jobs), false
}

// snapshot is the page as it is now, and the number of the delta that comes before the next.
func (c *Console) snapshot() (Page, uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	changed, known, err := c.model.follow(c.cfg.Source.View())
	if err != nil {
		c.fault = err
		return Page{}, 0, err
	}
	c.tell(changed, !known)
	if c.fault != nil {
		return Page{}, 0, c.fault
	}
	page := c.last
	page.Charts = c.model.charts()
	return page, c.at, nil
}
