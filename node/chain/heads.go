package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/rpc"
)

// silence is how many polls a push transport may stay silent before the head is asked for anyway.
const silence = 10

// SubscribeNewHead tells of new heads until it is unsubscribed: pushed where a transport can push, else
// by polling. It never ends by itself; heads may be skipped, repeated or late, so they are a hint only.
func (p *Pool) SubscribeNewHead(_ context.Context, ch chan<- *types.Header) (ethereum.Subscription, error) {
	ctx, cancel := context.WithCancel(context.Background())
	w := &headWatch{pool: p, out: ch, in: make(chan *types.Header, 16)}
	return headSubscription{cancel: cancel, Subscription: event.NewSubscription(func(<-chan struct{}) error {
		w.run(ctx)
		return nil
	})}, nil
}

// headSubscription ends the watch's calls before it waits for its loop.
type headSubscription struct {
	event.Subscription
	cancel context.CancelFunc
}

func (s headSubscription) Unsubscribe() {
	s.cancel()
	s.Subscription.Unsubscribe()
}

// headWatch is one subscription's loop.
type headWatch struct {
	pool *Pool
	out  chan<- *types.Header
	in   chan *types.Header
	sub  ethereum.Subscription // nil while polling
	idle int                   // polls since the last pushed head
	last common.Hash
}

func (w *headWatch) run(ctx context.Context) {
	w.push(ctx)
	defer w.drop()
	tick := time.NewTicker(w.pool.opts.Poll)
	defer tick.Stop()
	for {
		var lost <-chan error
		if w.sub != nil {
			lost = w.sub.Err()
		}
		select {
		case <-ctx.Done():
			return
		case <-lost:
			w.drop()
		case h := <-w.in:
			w.idle = 0
			w.deliver(ctx, h)
		case <-tick.C:
			w.tick(ctx)
		}
	}
}

// tick polls where nothing is pushed, and now and then where something should be: a push transport that
// missed a head is dropped and made anew.
func (w *headWatch) tick(ctx context.Context) {
	w.idle++
	if w.sub != nil && w.idle < silence {
		return
	}
	h, err := w.pool.HeaderByNumber(ctx, nil)
	if err == nil && w.deliver(ctx, h) && w.sub != nil {
		w.drop()
	}
	if w.sub == nil && w.idle >= silence {
		w.push(ctx)
		w.idle = 0
	}
}

// push subscribes at the first endpoint that can.
func (w *headWatch) push(ctx context.Context) {
	for _, e := range w.pool.endpoints {
		if !e.pushes || e.breaker.wait() > 0 {
			continue
		}
		cctx, cancel := context.WithTimeout(ctx, w.pool.opts.Timeout)
		c, err := e.dial(cctx, w.pool.opts.ChainID)
		if err == nil {
			w.sub, err = c.SubscribeNewHead(cctx, w.in)
		}
		cancel()
		if err == nil {
			return
		}
		w.sub = nil
	}
}

func (w *headWatch) drop() {
	if w.sub != nil {
		w.sub.Unsubscribe()
		w.sub = nil
	}
}

// deliver hands a head on unless it was the last one, and tells whether it was new.
func (w *headWatch) deliver(ctx context.Context, h *types.Header) bool {
	hash := h.Hash()
	if hash == w.last {
		return false
	}
	w.last = hash
	select {
	case w.out <- h:
	case <-ctx.Done():
	}
	return true
}

// ringPause is how long Ring waits before it subscribes again after a loss.
const ringPause = time.Second

// Ring rings bell at each new head until ctx ends, and returns its error. A bell that nobody has answered
// yet is not rung twice.
func Ring(ctx context.Context, c HeaderReader, bell chan<- struct{}) error {
	heads := make(chan *types.Header, 16)
	for {
		if sub, err := c.SubscribeNewHead(ctx, heads); err == nil {
			ringUntilLost(ctx, sub, heads, bell)
		}
		timer := time.NewTimer(ringPause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
	}
}

func ringUntilLost(ctx context.Context, sub ethereum.Subscription, heads <-chan *types.Header, bell chan<- struct{}) {
	defer sub.Unsubscribe()
	for {
		select {
		case <-ctx.Done():
			return
		case <-sub.Err():
			return
		case <-heads:
			select {
			case bell <- struct{}{}:
			default:
			}
		}
	}
}

// headerBatch is how many headers one batch asks for.
const headerBatch = 100

// HeadersByRange reads the canonical headers from..to in batches. A missing one is ethereum.NotFound.
func (p *Pool) HeadersByRange(ctx context.Context, from, to uint64) ([]*types.Header, error) {
	headers := make([]*types.Header, 0, to-from+1)
	for n := from; n <= to; n += headerBatch {
		part := make([]*types.Header, min(headerBatch, to-n+1))
		batch := make([]rpc.BatchElem, len(part))
		for i := range batch {
			batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{rpc.BlockNumber(n + uint64(i)), false}, Result: &part[i]}
		}
		if err := p.BatchCallContext(ctx, batch); err != nil {
			return nil, fmt.Errorf("reading headers from %d on: %w", n, err)
		}
		for i, e := range batch {
			if e.Error == nil && part[i] == nil {
				e.Error = ethereum.NotFound
			}
			if e.Error != nil {
				return nil, fmt.Errorf("reading header %d: %w", n+uint64(i), e.Error)
			}
		}
		headers = append(headers, part...)
	}
	return headers, nil
}
