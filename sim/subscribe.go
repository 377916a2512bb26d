package sim

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/rpc"
)

// The subscriptions below take the place of go-ethereum's, whose goroutines stay behind for ever when the chain closes
// while one of them is unsubscribing. Those for pending transactions and for polled filters remain go-ethereum's.

// NewHeads is eth_subscribe("newHeads"): each new head, and of a reorganisation the last.
func (a *ethAPI) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub, heads := notifier.CreateSubscription(), make(chan core.ChainEvent, 16) // full makes the sealer wait
	feed := a.chain.bc.SubscribeChainEvent(heads)
	return sub, a.chain.attend(func() {
		for {
			select {
			case ev := <-heads:
				_ = notifier.Notify(sub.ID, ev.Header) // to a connection that is gone: its end comes by sub.Err
			case <-sub.Err():
				return
			case <-a.chain.done:
				return
			}
		}
	}, feed)
}

// Logs is eth_subscribe("logs"): the matching logs of each new head, after those that a reorganisation removed.
func (a *ethAPI) Logs(ctx context.Context, crit filters.FilterCriteria) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	if crit.BlockHash != nil {
		return nil, errors.New("a subscription to logs cannot be for one block")
	}
	// Not buffered: what is removed is taken before what is added is sent.
	sub, added, removed := notifier.CreateSubscription(), make(chan []*types.Log), make(chan core.RemovedLogsEvent)
	feed, removedFeed := a.chain.bc.SubscribeLogsEvent(added), a.chain.bc.SubscribeRemovedLogsEvent(removed)
	tell := func(logs []*types.Log) {
		for _, l := range logs {
			if matches(crit, l) {
				_ = notifier.Notify(sub.ID, l) // as above
			}
		}
	}
	return sub, a.chain.attend(func() {
		for {
			select {
			case logs := <-added:
				tell(logs)
			case ev := <-removed:
				tell(ev.Logs)
			case <-sub.Err():
				return
			case <-a.chain.done:
				return
			}
		}
	}, feed, removedFeed)
}

// attend serves a subscription on a goroutine that Close waits for, and ends the feeds with it.
func (c *Chain) attend(serve func(), feeds ...event.Subscription) error {
	end := func() {
		for _, f := range feeds {
			f.Unsubscribe()
		}
	}
	c.subsMu.Lock()
	defer c.subsMu.Unlock()
	select {
	case <-c.done:
		end()
		return ErrClosed
	default:
	}
	c.subs.Go(func() {
		defer end()
		serve()
	})
	return nil
}

// matches says whether a log is what the criteria ask for: any of the addresses, and at each place any of the topics.
func matches(crit filters.FilterCriteria, l *types.Log) bool {
	if crit.FromBlock != nil && crit.FromBlock.Sign() >= 0 && crit.FromBlock.Uint64() > l.BlockNumber {
		return false
	}
	if crit.ToBlock != nil && crit.ToBlock.Sign() >= 0 && crit.ToBlock.Uint64() < l.BlockNumber {
		return false
	}
	if len(crit.Addresses) > 0 && !slices.Contains(crit.Addresses, l.Address) {
		return false
	}
	if len(crit.Topics) > len(l.Topics) {
		return false
	}
	for i, wanted := range crit.Topics {
		if len(wanted) > 0 && !slices.Contains(wanted, l.Topics[i]) {
			return false
		}
	}
	return true
}
