// Package pool runs the slow work that the core asks services for: a bounded number of workers take effects
// from a bounded queue, and every effect is answered by exactly one event.
package pool

import (
	"context"
	"fmt"
	"runtime/debug"
	"strings"
	"sync"
	"unicode"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/protocol"
)

// maxReasonRunes bounds the text of a fault that is journaled with an event.
const maxReasonRunes = 300

// Service does one sort of work.
type Service interface {
	// Do does the work and returns its answer. It honours ctx as soon as it can.
	Do(ctx context.Context, e protocol.Effect) protocol.Event
	// Fail returns the answer that the work was not done, for the given reason.
	Fail(e protocol.Effect, reason string) protocol.Event
}

// Config says how much runs at a time and where answers go.
type Config struct {
	// Workers is how many effects are worked on at a time; 0 means 2.
	Workers int
	// Depth is how many effects may wait; 0 means 256. Further ones are refused: they are answered at once
	// by Service.Fail.
	Depth int
	// Answer takes each answer, from the workers' goroutines. It may block.
	Answer func(protocol.Event)
	Log    hclog.Logger
}

// Pool is a queue and its workers.
type Pool struct {
	cfg     Config
	service Service

	mu      sync.Mutex
	changed *sync.Cond
	waiting []protocol.Effect
	refused []protocol.Effect
	active  map[protocol.Key]bool
	stopped bool
}

// New returns a pool for the service; nothing runs before Run.
func New(service Service, cfg Config) *Pool {
	if cfg.Workers <= 0 {
		cfg.Workers = 2
	}
	if cfg.Depth <= 0 {
		cfg.Depth = 256
	}
	if cfg.Log == nil {
		cfg.Log = hclog.NewNullLogger()
	}
	p := &Pool{cfg: cfg, service: service, active: map[protocol.Key]bool{}}
	p.changed = sync.NewCond(&p.mu)
	return p
}

// Submit hands an effect over. It never blocks. An effect that waits or is worked on already is not taken a
// second time, since its key names the same wish; one that comes when the queue is full is answered as
// failed; and after Run has ended none is taken, for the core asks again after a restart.
func (p *Pool) Submit(e protocol.Effect) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stopped || p.active[e.Key()] {
		return
	}
	p.active[e.Key()] = true
	if len(p.waiting) >= p.cfg.Depth {
		p.refused = append(p.refused, e)
	} else {
		p.waiting = append(p.waiting, e)
	}
	p.changed.Signal()
}

// Load tells how many effects wait and how many are waited for or worked on in all.
func (p *Pool) Load() (waiting, active int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.waiting), len(p.active)
}

// Run works until ctx is cancelled, waits for the workers and returns ctx.Err(). What is unfinished then
// stays unanswered.
func (p *Pool) Run(ctx context.Context) error {
	stop := context.AfterFunc(ctx, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.stopped = true
		p.changed.Broadcast()
	})
	defer stop()
	var workers sync.WaitGroup
	for range p.cfg.Workers {
		workers.Go(func() {
			for p.next(ctx) {
			}
		})
	}
	workers.Wait()
	return ctx.Err()
}

// next works on one effect; it answers false when the pool has stopped.
func (p *Pool) next(ctx context.Context) bool {
	e, full, ok := p.take()
	if !ok {
		return false
	}
	var answer protocol.Event
	if full {
		p.cfg.Log.Warn("work refused, the queue is full", "key", e.Key())
		answer = p.service.Fail(e, fmt.Sprintf("the queue of %d is full", p.cfg.Depth))
	} else {
		answer = p.do(ctx, e)
	}
	if ctx.Err() == nil && answer != nil {
		p.cfg.Answer(answer)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.active, e.Key())
	return true
}

func (p *Pool) take() (e protocol.Effect, full, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for !p.stopped && len(p.waiting) == 0 && len(p.refused) == 0 {
		p.changed.Wait()
	}
	switch {
	case p.stopped:
		return nil, false, false
	case len(p.refused) > 0:
		e, p.refused = p.refused[0], p.refused[1:]
		return e, true, true
	}
	e, p.waiting = p.waiting[0], p.waiting[1:]
	return e, false, true
}

// do contains a panic of the service: other people's programs and documents meet there, and one bad job must
// not stop the node from voting on the others.
func (p *Pool) do(ctx context.Context, e protocol.Effect) (answer protocol.Event) {
	defer func() {
		if r := recover(); r != nil {
			p.cfg.Log.Error("work panicked", "key", e.Key(), "err", fmt.Sprint(r), "stack", string(debug.Stack()))
			answer = p.service.Fail(e, Plain("panic: "+fmt.Sprint(r)))
		}
	}()
	return p.service.Do(ctx, e)
}

// Plain makes the text of a fault fit for an event: one line, valid, printable and bounded. Faults quote what
// strangers wrote.
func Plain(text string) string {
	var b strings.Builder
	n := 0
	for _, r := range text {
		if n++; n > maxReasonRunes {
			b.WriteString("...")
			break
		}
		if !unicode.IsPrint(r) || r == unicode.ReplacementChar {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}
