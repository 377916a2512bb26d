package txmgr

import (
	"context"
	"errors"
	"fmt"
)

// lostHeads is for how many heads at most a transaction from an abandoned block waits for what it builds upon.
const lostHeads = 32

// restore sends those transactions again whose block was abandoned, before anything new goes out: what is new may
// do the same for the chain as it is now, and would then be tried on a pool that does not hold the old one yet.
func (p *pass) restore(ctx context.Context, v *view) error {
	if !v.ok || v.halted {
		return nil
	}
	var errs []error
	for _, r := range p.inFlight(v) {
		m := v.memo(r.Key)
		switch {
		case !m.lost.set() || p.idle(v, *r):
			continue
		case r.Nonce < v.pending:
			m.lost, m.resend = moment{}, false // the pool took it back by itself
			continue
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		last, ok := r.Last()
		if !ok || p.untimely(ctx, v, *r) {
			continue
		}
		m.lost = moment{}
		if _, err := p.resend(ctx, v, *r, last); err != nil {
			errs = append(errs, fmt.Errorf("row %s: %w", r.Key, err))
		}
	}
	return errors.Join(errs...)
}

// untimely tells whether a transaction from an abandoned block would revert now, for what it builds upon is not back
// yet, and can wait for that: nothing of its account is behind it, and neither lostHeads nor the configured patience
// have run out. It is tried on the newest block: on the pending one a draw may seat others than where it is mined.
func (p *pass) untimely(ctx context.Context, v *view, r Row) bool {
	if v.memo(r.Key).lost.passed(p.head, lostHeads, p.cfg.Patience) {
		return false
	}
	for _, other := range p.inFlight(v) {
		if other.Nonce > r.Nonce && !v.memo(other.Key).lost.set() {
			return false
		}
	}
	_, err := within(ctx, p.Manager, func(ctx context.Context) ([]byte, error) {
		return p.cfg.Chain.CallContract(ctx, p.message(r.Account, r.Call), nil)
	})
	name, reverts := revertName(p.cfg.Errors, err)
	if reverts {
		p.cfg.Log.Debug("a transaction from an abandoned block waits", "key", r.Key, "status", name)
	}
	return reverts
}
