package txmgr

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// The reasons of rows that are not sent, beside the contracts' own.
const (
	reasonDeadline = "deadline passed"
	reasonDepends  = "depends on "
	reasonGas      = "needs more gas than one transaction may have"
)

// launchSize bounds the rows of a lane that are tried, and then signed and sent, together.
const launchSize = 64

// advance takes the queued rows of a lane, in order, as far as they go. A row that waits does not hold up
// later ones. Calls are tried several at once, and then sent one after the other.
func (p *pass) advance(ctx context.Context, v *view) error {
	if !v.ok {
		return nil
	}
	open, unsure := p.counts(v)
	v.broke = v.broke && unsure
	var ready []Row
	for _, s := range v.rows {
		stored := s.Load()
		if stored.InFlight() {
			if _, _, err := p.adopt(ctx, v, *stored); err != nil {
				return fmt.Errorf("row %s: %w", stored.Key, err)
			}
		}
		if stored.Status != Queued {
			continue
		}
		r, ok, err := p.ready(ctx, v, *stored)
		if err != nil {
			return fmt.Errorf("row %s: %w", stored.Key, err)
		}
		if ok && (r.HasNonce || open < p.cfg.Window) {
			ready = append(ready, r)
			if !r.HasNonce {
				open++
			}
		}
	}
	for chunk := range slices.Chunk(ready, launchSize) {
		if v.stopped || v.halted || ctx.Err() != nil {
			return ctx.Err()
		}
		if err := p.start(ctx, v, p.try(ctx, v, chunk)); err != nil {
			return err
		}
	}
	return nil
}

// counts tells how many transactions of a lane are under way, and whether one of them is not known to be taken. Held
// ones are left out: however many they are, what is not held goes.
func (p *pass) counts(v *view) (open int, unsure bool) {
	for _, s := range v.rows {
		r := s.Load()
		if r.HasNonce && (r.Status == Queued || r.InFlight()) && !p.holds(*r) {
			open++
		}
		unsure = unsure || r.Status == Signed
	}
	return open, unsure
}

// ready tells whether a queued row may be sent now. Rows that never will be are failed.
func (p *pass) ready(ctx context.Context, v *view, r Row) (Row, bool, error) {
	m := v.memo(r.Key)
	if m.since == 0 {
		m.since = p.now
	}
	r, ok, err := p.adopt(ctx, v, r)
	if ok || err != nil {
		return r, false, err
	}
	if r.HasNonce && r.Nonce < v.latest && !v.halted {
		if r, err = p.letGo(v, r); err != nil { // nothing is signed under it, and nothing could be mined
			return r, false, err
		}
	}
	if p.span(r).past() {
		r, err := p.fail(v, r, reasonDeadline)
		return r, false, err
	}
	ready, reason, err := p.depends(r)
	if err != nil {
		return r, false, err
	}
	if reason != "" {
		r, err = p.fail(v, r, reason)
		return r, false, err
	}
	if p.holds(r) {
		if !v.halted {
			r, err = p.letGo(v, r)
		}
		return r, false, err
	}
	if !ready || v.stopped || v.halted || p.head.at.Before(m.notBefore) || (v.broke && !r.HasNonce && r.Terms.Deadline == 0) {
		return r, false, nil
	}
	soon := m.later.set() && m.later.head == p.head.head && !m.later.passed(p.head, 1, p.cfg.Poll)
	return r, !soon, nil
}

// start sends the rows that may go, and deals with the others as trying their calls has shown.
func (p *pass) start(ctx context.Context, v *view, tried []trial) error {
	var ready []trial
	for _, t := range tried {
		switch {
		case t.err != nil:
			p.cfg.Log.Warn("a transaction could not be prepared and is tried again", "key", t.row.Key, "err", t.err)
			v.memo(t.row.Key).pause(p.head.at)
		case t.reason != "":
			if err := p.refused(v, t.row, t.reason); err != nil {
				return fmt.Errorf("row %s: %w", t.row.Key, err)
			}
		default:
			ready = append(ready, t)
		}
	}
	// Unless it went well before, the first goes alone: where the signer is away or the purse empty, nobody waits behind
	// a nonce that nothing fills.
	first := min(1, len(ready))
	if v.proven {
		first = len(ready)
	}
	if err := p.launch(ctx, v, ready[:first]); err != nil || v.stopped || v.halted {
		return err
	}
	return p.launch(ctx, v, ready[first:])
}

// depends tells whether the row that this one waits for has succeeded, or why it never will.
func (p *pass) depends(r Row) (ready bool, reason string, err error) {
	after := r.Terms.After
	if after == "" {
		return true, "", nil
	}
	first, ok := p.row(after), true
	if first.Key == "" {
		if first, ok, err = p.cfg.Outbox.Row(after); err != nil {
			return false, "", fmt.Errorf("%w: reading row %s: %w", errOutbox, after, err)
		}
	}
	switch {
	case !ok:
		return false, "", nil
	case first.Status == Failed, first.Status == Mined && !first.Inclusion.OK && first.Told:
		return false, reasonDepends + string(after), nil
	}
	// What was mined after this pass looked at the head is not in the state that calls are tried on.
	return first.Status == Final || (first.Status == Mined && first.Inclusion.OK && first.Inclusion.Number <= p.head.num), "", nil
}

// refused deals with a call that the contract would not take: it waits, or the row fails without spending gas.
func (p *pass) refused(v *view, r Row, reason string) error {
	var err error
	if p.cfg.Later(r.Effect, reason) {
		v.memo(r.Key).later = p.head
		_, err = p.letGo(v, r)
		return err
	}
	_, err = p.fail(v, r, reason)
	return err
}

// fail settles a queued row of which nothing was signed; its nonce, if it has one, is free again.
func (p *pass) fail(v *view, r Row, reason string) (Row, error) {
	if v.halted && r.HasNonce {
		return r, nil
	}
	if r.HasNonce {
		if err := p.cfg.Finished(Ended{Key: r.Key}); err != nil {
			return r, fmt.Errorf("closing its record: %w", err)
		}
	}
	r, err := p.letGo(v, r)
	if err != nil {
		return r, err
	}
	p.cfg.Log.Info("a transaction will not be sent", "key", r.Key, "status", reason)
	next, err := failed(r, reason)
	if next, err = p.change(v, r, next, err); err != nil {
		return r, err
	}
	p.mu.Lock()
	p.failed++
	p.mu.Unlock()
	return next, nil
}

// letGo takes the nonce back from a row, if it has one.
func (p *pass) letGo(v *view, r Row) (Row, error) {
	if !r.HasNonce {
		return r, nil
	}
	next, err := release(r)
	return p.change(v, r, next, err)
}

// adopt takes up transactions of the row that the signer's guard holds and the row does not know: a crash came
// between the signature and its record here, or the store was lost, or is an old copy. They could still be mined, so
// that signing others under a further nonce might do the same thing twice; or were, and nobody else used the nonce.
func (p *pass) adopt(ctx context.Context, v *view, r Row) (next Row, ok bool, err error) {
	m := v.memo(r.Key)
	if m.recorded {
		return r, false, nil
	}
	recorded := p.cfg.Recorded(r.Key)
	if len(recorded) > 0 && r.Status == Queued && !v.halted && !signedAt(recorded, r.Nonce) {
		if r, err = p.letGo(v, r); err != nil {
			return r, false, err
		}
	}
	f, err := p.adoptable(ctx, v, r, recorded)
	if err != nil {
		return r, false, err
	}
	if len(f.txs) == 0 {
		m.recorded = !f.open
		return r, f.missing && !p.sought(m), nil
	}
	next = r
	if !r.HasNonce {
		call := protocol.Call{To: *f.txs[0].To(), Data: f.txs[0].Data()}
		if next, err = reserve(r, f.txs[0].Nonce(), call, p.now); err != nil {
			return r, false, err
		}
	}
	for _, tx := range f.txs {
		if next, err = attempted(next, p.attempt(tx)); err != nil {
			return r, false, err
		}
	}
	if len(next.Attempts) == len(r.Attempts) {
		m.recorded = true
		return r, false, nil
	}
	if next, err = p.put(v, r, next); err != nil {
		return r, false, err
	}
	m.recorded, m.resend = true, true
	p.cfg.Log.Warn("took up a transaction from the guard's records", "key", r.Key, "nonce", next.Nonce)
	return next, true, nil
}

// signedAt tells whether one of the transactions has the nonce.
func signedAt(txs []*types.Transaction, nonce uint64) bool {
	return slices.ContainsFunc(txs, func(tx *types.Transaction) bool { return tx.Nonce() == nonce })
}

// sought tells whether a receipt was looked for until the chain as it was at first is final. Until then the row can
// neither be signed for again nor fail.
func (p *pass) sought(m *memo) bool {
	if !m.missing.set() {
		m.missing = p.head
	}
	return p.cfg.Final(m.missing.num)
}

// records are what the signer's guard holds of a row.
type records struct {
	txs     []*types.Transaction // those that matter
	open    bool                 // what became of others is not final
	missing bool                 // others have a nonce that is used, and no receipt
}

// adoptable picks the recorded transactions that matter: those of the row's own nonce; else those whose nonce is
// not used up and signed for by no other row; else one that was mined with success.
func (p *pass) adoptable(ctx context.Context, v *view, r Row, recorded []*types.Transaction) (records, error) {
	var f records
	for _, tx := range recorded {
		if tx.To() == nil || (r.HasNonce && tx.Nonce() != r.Nonce) {
			continue
		}
		if !r.HasNonce && (tx.Nonce() < v.latest || p.held(v, tx.Nonce())) {
			receipt, err := p.receipt(ctx, tx.Hash())
			switch {
			case err != nil:
				return f, err
			case receipt == nil:
				f.open, f.missing = true, true
			case receipt.Status == types.ReceiptStatusSuccessful:
				return records{txs: []*types.Transaction{tx}}, nil
			default:
				f.open = f.open || !p.cfg.Final(receipt.BlockNumber.Uint64())
			}
			continue
		}
		if len(f.txs) > 0 && f.txs[0].Nonce() != tx.Nonce() {
			f.txs = nil
		}
		f.txs = append(f.txs, tx)
	}
	return f, nil
}

// held tells whether another row of the lane was signed for under the nonce.
func (p *pass) held(v *view, nonce uint64) bool {
	if _, filler := v.fillers[nonce]; filler {
		return true
	}
	return slices.ContainsFunc(v.rows, func(s *slot) bool {
		r := s.Load()
		return r.HasNonce && r.Nonce == nonce && len(r.Attempts) > 0
	})
}

// attempt is the record of a transaction.
func (p *pass) attempt(tx *types.Transaction) Attempt {
	return Attempt{
		TxHash: tx.Hash(), TipCap: amountOf(tx.GasTipCap()), FeeCap: amountOf(tx.GasFeeCap()),
		Gas: tx.Gas(), SentAtBlock: p.head.num,
	}
}
