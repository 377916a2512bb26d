package artifact

import (
	"context"
	"errors"
	"time"

	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
)

// Loader answers protocol.LoadSpec: it is the service of a pool.
type Loader struct {
	// Store is where specs come from.
	Store *Store
	// Tries is how often content that is not there yet is looked for; 0 means 4.
	Tries int
	// Wait is the time before the second try, doubled for each further one; 0 means 2 s.
	Wait time.Duration
}

// Do fetches and reads one spec. A spec that cannot be had, is not what the chain says or breaks the schema is
// answered with a fault, and the job is passed over.
func (l Loader) Do(ctx context.Context, e protocol.Effect) protocol.Event {
	ask, ok := e.(protocol.LoadSpec)
	if !ok {
		return nil
	}
	data, err := l.fetch(ctx, ask)
	if err != nil {
		return l.Fail(ask, pool.Plain(err.Error()))
	}
	spec, err := protocol.DecodeSpec(data)
	if err != nil {
		return l.Fail(ask, pool.Plain(err.Error()))
	}
	return protocol.SpecLoaded{For: ask.Key(), Job: ask.Job, Spec: &spec}
}

// Fail answers that the spec could not be loaded.
func (l Loader) Fail(e protocol.Effect, reason string) protocol.Event {
	ask, ok := e.(protocol.LoadSpec)
	if !ok {
		return nil
	}
	return protocol.SpecLoaded{For: ask.Key(), Job: ask.Job, Fault: reason}
}

func (l Loader) fetch(ctx context.Context, ask protocol.LoadSpec) ([]byte, error) {
	tries, wait := l.Tries, l.Wait
	if tries <= 0 {
		tries = 4
	}
	if wait <= 0 {
		wait = 2 * time.Second
	}
	for {
		data, err := l.Store.Load(ctx, ask.URI, ask.SpecHash)
		if tries--; err == nil || tries <= 0 || !errors.Is(err, ErrNotFound) {
			return data, err
		}
		timer := time.NewTimer(wait)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return nil, errors.Join(err, ctx.Err())
		}
		wait *= 2
	}
}
