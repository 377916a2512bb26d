package sim

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
)

// Pace is how Run seals blocks.
type Pace struct {
	// Idle is how long nothing may come before an empty block is sealed; 0 = for ever.
	Idle time.Duration
	// Gap is the least time between two blocks; 0 = none. Each block takes a second of chain time at least: with a gap of
	// less, many of them run ahead of the wall clock, and windows pass before anybody can have acted.
	Gap time.Duration
}

// Run seals blocks until ctx is cancelled or the chain is closed: one as soon as the pool has executable transactions,
// at the given pace. Meanwhile chain time goes on as the wall clock does, from the head's time and at least a second a
// block, and it is never behind the wall clock. It returns ctx.Err() or ErrClosed.
func (c *Chain) Run(ctx context.Context, pace Pace) error {
	c.running.Store(true)
	defer c.running.Store(false)
	stir, stop, err := c.watchPool()
	if err != nil {
		return err
	}
	defer stop()
	idle := newIdleTimer(pace.Idle)
	defer idle.stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-c.done:
			return ErrClosed
		case <-stir:
			if err := c.drain(ctx, pace.Gap); err != nil {
				return err
			}
		case <-idle.C():
			if _, err := c.sealNow(ctx); err != nil {
				return err
			}
			// What was too cheap for the last base fee may do for this one.
			if err := c.drain(ctx, pace.Gap); err != nil {
				return err
			}
		}
		idle.reset()
	}
}

// drain seals until the pool has nothing more that goes into a block. An empty block ends it too: what is left then is
// executable by its fee, but not by its sender's balance, and more blocks would not help.
func (c *Chain) drain(ctx context.Context, gap time.Duration) error {
	for c.Pending() > 0 {
		if err := c.rest(ctx, gap); err != nil {
			return err
		}
		head, err := c.sealNow(ctx)
		if err != nil {
			return err
		}
		if head.GasUsed == 0 {
			return nil
		}
	}
	return nil
}

// rest waits until the head is as old as the gap asks.
func (c *Chain) rest(ctx context.Context, gap time.Duration) error {
	c.mu.Lock()
	left := time.Until(c.sealedAt.Add(gap))
	c.mu.Unlock()
	if left > 0 {
		timer := time.NewTimer(left)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-ctx.Done():
			return ctx.Err()
		case <-c.done:
			return ErrClosed
		}
	}
	return nil
}

// sealNow seals at the chain time that the wall clock has come to.
func (c *Chain) sealNow(ctx context.Context) (*types.Header, error) {
	head, err := c.seal(ctx, c.timeNow)
	switch {
	case err == nil || errors.Is(err, ErrClosed):
		return head, err
	case ctx.Err() != nil:
		return nil, ctx.Err()
	default:
		return nil, fmt.Errorf("sealing on its own: %w", err)
	}
}

// watchPool tells of transactions that have come into the pool, which may include some from before. A closed pool takes
// no subscribers.
func (c *Chain) watchPool() (stir <-chan struct{}, stop func(), err error) {
	c.subsMu.Lock()
	defer c.subsMu.Unlock()
	select {
	case <-c.done:
		return nil, nil, ErrClosed
	default:
	}
	signal := make(chan struct{}, 1) // full means told already
	signal <- struct{}{}             // there may be some at the start
	events := make(chan core.NewTxsEvent, 64)
	sub := c.pool.SubscribeTransactions(events, true)
	var wg sync.WaitGroup
	// The pool waits for its subscribers, and sealing waits for the pool: so the events are taken on a goroutine that
	// does nothing else.
	wg.Go(func() {
		for {
			select {
			case <-sub.Err():
				return
			case <-events:
				select {
				case signal <- struct{}{}:
				default:
				}
			}
		}
	})
	return signal, func() {
		sub.Unsubscribe()
		wg.Wait()
	}, nil
}

// idleTimer fires when an interval has passed since reset; without an interval never.
type idleTimer struct {
	interval time.Duration
	timer    *time.Timer
}

func newIdleTimer(interval time.Duration) *idleTimer {
	t := &idleTimer{interval: interval}
	if interval > 0 {
		t.timer = time.NewTimer(interval)
	}
	return t
}

// C is nil, on which nothing is ever received, without an interval.
func (t *idleTimer) C() <-chan time.Time {
	if t.timer == nil {
		return nil
	}
	return t.timer.C
}

func (t *idleTimer) reset() {
	if t.timer != nil {
		t.timer.Reset(t.interval)
	}
}

func (t *idleTimer) stop() {
	if t.timer != nil {
		t.timer.Stop()
	}
}
