package txmgr

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// fillPrefix begins the keys of the empty transfers that close nonce gaps.
const fillPrefix = "fill/"

// transferGas is what a transfer without calldata costs.
const transferGas = 21_000

// quickBids is how often a pool that holds a dearer offer is outbid without waiting in between.
const quickBids = 4

// tend looks after what is under way: attempts that no endpoint took, that were dropped, or that wait too long,
// and gaps in the nonces that keep later transactions from being mined.
func (p *pass) tend(ctx context.Context, v *view) error {
	if !v.ok || v.halted {
		return nil
	}
	var errs []error
	v.rush = nil // rows have gone out since it was last asked for
	flight := p.inFlight(v)
	for _, r := range flight {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if _, err := p.tendRow(ctx, v, *r); err != nil {
			errs = append(errs, fmt.Errorf("row %s: %w", r.Key, err))
		}
	}
	errs = append(errs, p.closeFillers(v), p.fill(ctx, v))
	return errors.Join(errs...)
}

// inFlight returns the rows and fillers that wait to be mined, in the order of their nonces.
func (p *pass) inFlight(v *view) []*Row {
	var rows []*Row
	for _, s := range v.rows {
		if r := s.Load(); r.InFlight() && r.Nonce >= v.latest {
			rows = append(rows, r)
		}
	}
	for _, r := range v.fillers {
		if r.InFlight() && r.Nonce >= v.latest {
			rows = append(rows, &r)
		}
	}
	slices.SortFunc(rows, func(a, b *Row) int { return cmp.Compare(a.Nonce, b.Nonce) })
	return rows
}

// tendRow replaces or repeats the newest attempt of a row, if it is time.
func (p *pass) tendRow(ctx context.Context, v *view, r Row) (Row, error) {
	m := v.memo(r.Key)
	if p.idle(v, r) || m.lost.set() {
		return r, nil // restore deals with it
	}
	last, _ := r.Last()
	outbidding := m.bump && m.failures <= quickBids
	if p.head.at.Before(m.notBefore) && !m.resend && !outbidding {
		return r, nil
	}
	if (p.waitedLong(v, r, last) || m.bump || m.regas) && !m.resend {
		next, done, err := p.replace(ctx, v, r, last)
		if done || err != nil {
			return next, err
		}
		m.resend = m.bump || m.broadcast.passed(p.head, p.patienceOf(v, r), p.cfg.Patience)
		m.bump = false
	}
	if r.Nonce < v.pending {
		m.unseen = moment{}
	} else if !m.unseen.set() {
		m.unseen = p.head
	}
	// After a restart the pool may have forgotten what this process never sent itself.
	forgotten := !m.broadcast.set() && r.Nonce >= v.pending
	lost := forgotten || m.unseen.passed(p.head, 2, p.cfg.Patience)
	if r.Status == Sent && !lost && !m.resend {
		return r, nil
	}
	if r.Status == Signed && m.broadcast == p.head && !m.resend {
		return r, nil // it went out in this very pass
	}
	return p.resend(ctx, v, r, last)
}

// patienceOf is how many heads an attempt may wait.
func (p *pass) patienceOf(v *view, r Row) uint64 {
	if p.urgent(v, r) {
		return 1
	}
	return p.cfg.BumpBlocks
}

// waitedLong tells whether an attempt has had its chance: heads went by in which it could have been mined, for
// its nonce was the next, or its offer has fallen below the base fee.
func (p *pass) waitedLong(v *view, r Row, last Attempt) bool {
	since := last.SentAtBlock
	if r.Nonce == v.latest {
		since = max(since, v.nextHead)
	} else if !last.FeeCap.Less(p.market.Base.Add(protocol.Units(1))) {
		return false
	}
	return p.head.num >= since+p.patienceOf(v, r)
}

// replace signs and sends a dearer attempt. done is false when the ceiling forbids one, or the signer is away.
func (p *pass) replace(ctx context.Context, v *view, r Row, last Attempt) (next Row, done bool, err error) {
	price := p.market.bump
	if v.memo(r.Key).bump {
		price = p.market.outbid
	}
	f, ok := price(fees{Tip: last.TipCap, Cap: last.FeeCap}, p.ceiling(v, r))
	if !ok {
		p.cfg.Log.Debug("the fee ceiling forbids a replacement", "key", r.Key, "fee", last.FeeCap.String())
		return r, false, nil
	}
	gas := last.Gas
	if v.memo(r.Key).regas {
		if gas, err = p.gasAgain(ctx, r, last); err != nil {
			return r, false, err
		}
	}
	signed, err := p.sign(ctx, r, p.transaction(r, gas, f))
	if err != nil {
		return r, false, p.unsigned(v, r, err)
	}
	if r, err = p.record(v, r, signed); err != nil {
		return r, false, err
	}
	p.cfg.Log.Info("a transaction is offered for a higher fee", "key", r.Key, "nonce", r.Nonce, "fee", f.Cap.String())
	next, err = p.send(ctx, v, r, signed)
	return next, true, err
}

// gasAgain is another gas limit for an attempt whose limit the endpoint will not have.
func (p *pass) gasAgain(ctx context.Context, r Row, last Attempt) (uint64, error) {
	if r.Effect == nil {
		return min(2*last.Gas, p.most), nil
	}
	estimate, err := p.estimate(ctx, r.Account, r.Call)
	if err != nil {
		return 0, fmt.Errorf("estimating gas again: %w", err)
	}
	gas, ok := gasLimit(estimate, r.Call.GasFloor, p.most, r.Tries)
	if !ok {
		return p.most, nil
	}
	return gas, nil
}

// unsigned deals with a signer that does not sign for a row in flight.
func (p *pass) unsigned(v *view, r Row, err error) error {
	if errors.Is(err, protocol.ErrHalted) {
		p.halt(v, fmt.Errorf("signing %s: %w", r.Key, err))
		return nil
	}
	v.memo(r.Key).pause(p.head.at)
	p.cfg.Log.Warn("a transaction could not be signed again", "key", r.Key, "err", err)
	return nil
}

// resend broadcasts the bytes of the newest attempt again. A signer whose signatures differ gives a further
// attempt with the same fees.
func (p *pass) resend(ctx context.Context, v *view, r Row, last Attempt) (Row, error) {
	m := v.memo(r.Key)
	if v.halted {
		return r, nil
	}
	if m.tx == nil || m.tx.Hash() != last.TxHash {
		signed, err := p.sign(ctx, r, p.transaction(r, last.Gas, fees{Tip: last.TipCap, Cap: last.FeeCap}))
		if err != nil {
			return r, p.unsigned(v, r, err)
		}
		if r, err = p.record(v, r, signed); err != nil {
			return r, err
		}
	}
	return p.send(ctx, v, r, m.tx)
}

// fill closes the lowest gap below a transaction in flight, when the gap was there at the last pass already and no row
// has taken it since: with what the signer's guard holds under its nonce, for it gives the nonce to nothing else, or with
// an empty transfer to oneself.
func (p *pass) fill(ctx context.Context, v *view) error {
	used := v.used()
	flight := p.inFlight(v)
	if len(flight) == 0 {
		v.gapped = false
		return nil
	}
	gap := v.start()
	for slices.Contains(used, gap) {
		gap++
	}
	if !slices.ContainsFunc(flight, func(r *Row) bool { return r.Nonce > gap && !p.holds(*r) }) {
		v.gapped = false
		return nil
	}
	if !v.gapped || v.gap != gap {
		v.gapped, v.gap, v.carried = true, gap, moment{}
		return nil
	}
	if signed := p.cfg.Signed(v.account, gap); len(signed) > 0 {
		// An empty transfer from before a restart is made anew, at the price of now.
		if last := signed[len(signed)-1]; last.To() == nil || *last.To() != v.account || len(last.Data()) > 0 {
			p.carry(ctx, v, last)
			return nil
		}
	}
	return p.sendFiller(ctx, v, gap)
}

// carry sends what the signer's guard holds and no row knows of, as where the outbox was lost, and pools have forgotten it.
func (p *pass) carry(ctx context.Context, v *view, tx *types.Transaction) {
	if v.carried.set() && !v.carried.passed(p.head, p.cfg.BumpBlocks, p.cfg.Patience) {
		return
	}
	v.carried = p.head
	key := fillKey(v.account, tx.Nonce())
	p.cfg.Log.Warn("a gap in the nonces is closed with a transaction from the guard's records", "account", v.account, "nonce", tx.Nonce(), "tx", tx.Hash())
	p.broadcast(ctx, v, Row{Key: key, Account: v.account, HasNonce: true, Nonce: tx.Nonce()}, tx)
	delete(v.memos, key)
}

func fillKey(account protocol.Address, nonce uint64) protocol.Key {
	return protocol.Key(fmt.Sprintf("%s%s/%d", fillPrefix, account, nonce))
}

func (p *pass) sendFiller(ctx context.Context, v *view, nonce uint64) error {
	key := fillKey(v.account, nonce)
	r := Row{Key: key, Account: v.account, HasNonce: true, Nonce: nonce, Call: protocol.Call{To: v.account}}
	m := v.memo(key)
	f, ok := p.market.first(p.ceiling(v, r))
	if !ok || p.head.at.Before(m.notBefore) {
		return nil
	}
	signed, err := p.sign(ctx, r, p.transaction(r, transferGas, f))
	if err != nil {
		return p.unsigned(v, r, err)
	}
	p.cfg.Log.Warn("a gap in the nonces is closed with an empty transfer", "account", v.account, "nonce", nonce)
	if r, err = p.record(v, r, signed); err != nil {
		return err
	}
	_, err = p.send(ctx, v, r, signed)
	return err
}

// closeFillers forgets the fillers whose nonce the chain has used up for good.
func (p *pass) closeFillers(v *view) error {
	for n, r := range v.fillers {
		switch {
		case n >= v.latest:
			r.Inclusion = Inclusion{}
		case r.Inclusion.Number == 0:
			r.Inclusion.Number = p.head.num
		}
		v.fillers[n] = r
		if n >= v.latest || !p.cfg.Final(r.Inclusion.Number) {
			continue
		}
		if err := p.cfg.Finished(Ended{Key: r.Key, OK: true}); err != nil {
			return fmt.Errorf("closing the record of %s: %w", r.Key, err)
		}
		v.floor = max(v.floor, n+1)
		delete(v.fillers, n)
		delete(v.memos, r.Key)
	}
	return nil
}
