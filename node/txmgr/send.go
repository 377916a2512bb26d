package txmgr

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// launch gives rows of a lane their nonces, has the transactions signed and sends them in order. Each step is stored,
// for all of them at once, before the next: the nonces before the signatures, the signatures before the broadcasts.
func (p *pass) launch(ctx context.Context, v *view, ready []trial) error {
	if len(ready) == 0 {
		return nil
	}
	offers := make(map[protocol.Key]fees, len(ready))
	ready = slices.DeleteFunc(ready, func(t trial) bool {
		if p.holds(t.row) {
			return true // since it was tried
		}
		offer, affordable := p.market.first(p.ceiling(v, t.row))
		offers[t.row.Key] = offer
		if !affordable {
			p.cfg.Log.Debug("the base fee is above the ceiling", "key", t.row.Key, "fee", p.market.Base.String())
		}
		return !affordable
	})
	err := p.reserveAll(v, ready)
	if errors.Is(err, errOutbox) {
		return err
	}
	ready = slices.DeleteFunc(ready, func(t trial) bool { return !t.row.HasNonce })
	signed, denials := p.signAll(ctx, ready, offers)
	sendable, err2 := p.recordAll(v, ready, signed)
	if err = errors.Join(err, err2); errors.Is(err, errOutbox) {
		return err
	}
	err = errors.Join(err, p.sendAll(ctx, v, sendable))
	for i, t := range ready {
		if denials[i] != nil {
			err = errors.Join(err, p.launchAgain(ctx, v, t, offers[t.row.Key], denials[i]))
		}
	}
	return err
}

// reserveAll gives each row that has none a nonce.
func (p *pass) reserveAll(v *view, ready []trial) error {
	changes, at := make([]Change, 0, len(ready)), make([]int, 0, len(ready))
	free := v.freeNonces()
	for i, t := range ready {
		if t.row.HasNonce {
			continue
		}
		next, err := reserve(t.row, free(t.row.Key), t.call, v.memo(t.row.Key).since)
		if err != nil {
			return err
		}
		changes, at = append(changes, Change{t.row, next}), append(at, i)
	}
	rows, err := p.putAll(changes)
	for k, row := range rows {
		ready[at[k]].row = row
	}
	return err
}

// signers bounds the signatures that are asked for at a time. What is asked for together shares the guard's syncs.
const signers = 64

// signAll has first attempts signed; where there is no signature, the denial says why.
func (p *pass) signAll(ctx context.Context, ready []trial, offers map[protocol.Key]fees) ([]*types.Transaction, []error) {
	signed, denials := make([]*types.Transaction, len(ready)), make([]error, len(ready))
	var group errgroup.Group
	group.SetLimit(signers)
	for i, t := range ready {
		group.Go(func() error {
			signed[i], denials[i] = p.sign(ctx, t.row, p.transaction(t.row, t.gas, offers[t.row.Key]))
			return nil
		})
	}
	_ = group.Wait() // the errors are in denials
	return signed, denials
}

// broadcast is a row whose newest attempt is to be sent.
type broadcast struct {
	row Row
	tx  *types.Transaction
}

// recordAll notes the signed transactions as the rows' first attempts. The signer has them on disk, where adopt finds them
// after a crash.
func (p *pass) recordAll(v *view, ready []trial, signed []*types.Transaction) ([]broadcast, error) {
	changes, out := make([]Change, 0, len(ready)), make([]broadcast, 0, len(ready))
	for i, t := range ready {
		if signed[i] == nil {
			continue
		}
		next, err := attempted(t.row, p.attempt(signed[i]))
		if err != nil {
			return nil, err
		}
		changes, out = append(changes, Change{t.row, next}), append(out, broadcast{tx: signed[i]})
	}
	rows, err := p.keepAll(changes, p.cfg.Outbox.Note)
	for i, row := range rows {
		out[i].row = row
		m := v.memo(row.Key)
		m.tx, m.bump, m.regas = out[i].tx, false, false
		m.recorded = row.Status == Signed // else the signer knows more than the row
	}
	// What could not be recorded is not sent.
	return slices.DeleteFunc(out, func(b broadcast) bool { return b.row.Status != Signed }), err
}

// batchSender is the optional part of Chain that takes many transactions in one go; it answers for each, in order.
type batchSender interface {
	SendTransactions(ctx context.Context, txs []*types.Transaction) []error
}

// sendAll broadcasts in order and notes what was taken: all at once where the endpoint can, else until it or the
// account gives out.
func (p *pass) sendAll(ctx context.Context, v *view, out []broadcast) error {
	send := p.sendEach
	if _, can := p.cfg.Chain.(batchSender); can && len(out) > 1 {
		send = p.sendBatch
	}
	changes := make([]Change, 0, len(out))
	for _, b := range send(ctx, v, out) {
		if b.row.Status == Sent {
			continue
		}
		next, err := sent(b.row)
		if err != nil {
			return err
		}
		changes = append(changes, Change{b.row, next})
	}
	_, err := p.keepAll(changes, p.cfg.Outbox.Note)
	return err
}

// sendEach broadcasts one after the other and returns what was taken.
func (p *pass) sendEach(ctx context.Context, v *view, out []broadcast) (taken []broadcast) {
	for _, b := range out {
		if v.stopped || ctx.Err() != nil {
			break
		}
		if p.broadcast(ctx, v, b.row, b.tx) {
			taken = append(taken, b)
		}
	}
	return taken
}

// sendBatch broadcasts in one go and returns what was taken.
func (p *pass) sendBatch(ctx context.Context, v *view, out []broadcast) (taken []broadcast) {
	if v.stopped || ctx.Err() != nil {
		return nil
	}
	going, txs := make([]broadcast, 0, len(out)), make([]*types.Transaction, 0, len(out))
	for _, b := range out {
		if !p.idle(v, b.row) {
			p.goes(v, b.row)
			going, txs = append(going, b), append(txs, b.tx)
		}
	}
	ctx, cancel := context.WithTimeout(ctx, p.cfg.CallTimeout)
	defer cancel()
	answers := p.cfg.Chain.(batchSender).SendTransactions(ctx, txs)
	for i, b := range going {
		if p.taken(v, b.row, b.tx, answers[i]) {
			taken = append(taken, b)
		}
	}
	return taken
}

// launchAgain goes on with a row whose first attempt was not signed: under a further nonce, if the signer wants one.
func (p *pass) launchAgain(ctx context.Context, v *view, t trial, offer fees, denial error) error {
	for {
		r, again, err := p.denied(v, t.row, denial)
		if err != nil || !again || p.holds(r) {
			return err
		}
		next, err := reserve(r, v.freeNonces()(r.Key), t.call, v.memo(r.Key).since)
		if t.row, err = p.change(v, r, next, err); err != nil {
			return err
		}
		signed, err := p.sign(ctx, t.row, p.transaction(t.row, t.gas, offer))
		if err == nil {
			r, err := p.record(v, t.row, signed)
			if err != nil {
				return err
			}
			_, err = p.send(ctx, v, r, signed)
			return err
		}
		denial = err
	}
}

// denied deals with a signer that does not sign a first attempt. again says that the row lost its nonce and
// needs a further one.
func (p *pass) denied(v *view, r Row, denial error) (next Row, again bool, err error) {
	switch {
	case errors.Is(denial, protocol.ErrHalted):
		p.halt(v, fmt.Errorf("signing %s: %w", r.Key, denial))
	case errors.Is(denial, ErrRefused):
		r, err = p.fail(v, r, denial.Error())
	case errors.Is(denial, ErrNonceTaken):
		v.bar(r.Nonce, r.Key)
		r, err = p.letGo(v, r)
		again = err == nil
	default:
		p.cfg.Log.Warn("a transaction could not be signed and is tried again", "key", r.Key, "err", denial)
		m := v.memo(r.Key)
		m.pause(p.head.at)
		m.recorded = false // it may have signed, and lost only the answer
		v.stopped, v.proven = true, false
		r, err = p.letGo(v, r)
	}
	return r, again, err
}

// record stores a signed transaction as the row's newest attempt.
func (p *pass) record(v *view, r Row, signed *types.Transaction) (Row, error) {
	m := v.memo(r.Key)
	m.tx, m.bump, m.regas = signed, false, false
	next, err := attempted(r, p.attempt(signed))
	r, err = p.change(v, r, next, err)
	m.recorded = m.recorded && err == nil // else the signer knows more than the row
	return r, err
}

// send broadcasts the newest attempt and notes that it was taken: what is signed goes out again after a restart. Whatever
// the endpoint answers, the row's fate is read from the chain later.
func (p *pass) send(ctx context.Context, v *view, r Row, signed *types.Transaction) (Row, error) {
	if !p.broadcast(ctx, v, r, signed) || r.Status == Sent {
		return r, nil
	}
	next, err := sent(r)
	if err != nil {
		return r, err
	}
	return p.keep(v, r, next, p.cfg.Outbox.Note)
}

// broadcast sends the newest attempt, and tells whether the endpoint took it.
func (p *pass) broadcast(ctx context.Context, v *view, r Row, signed *types.Transaction) bool {
	if p.idle(v, r) {
		return false
	}
	p.goes(v, r)
	_, err := within(ctx, p.Manager, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, p.cfg.Chain.SendTransaction(ctx, signed)
	})
	return p.taken(v, r, signed, err)
}

// goes notes that a row's newest attempt goes out.
func (p *pass) goes(v *view, r Row) {
	m := v.memo(r.Key)
	m.broadcast, m.unseen, m.resend = p.head, moment{}, false
}

// taken notes what the endpoint answered to a broadcast, and tells whether it took it.
func (p *pass) taken(v *view, r Row, signed *types.Transaction, err error) bool {
	m, is := v.memo(r.Key), classify(err)
	p.cfg.Log.Debug("transaction broadcast", "key", r.Key, "tx", signed.Hash(), "nonce", r.Nonce, "took", is.String(), "err", err)
	if is == answerTaken {
		m.calm()
		v.broke, v.proven = false, true
		return true
	}
	m.pause(p.head.at)
	switch is {
	case answerUnderpriced:
		m.bump = true
	case answerUnfit:
		m.regas = true
	case answerFunds:
		if !v.broke {
			p.cfg.Log.Error("an account cannot pay for its transactions", "account", v.account, "key", r.Key, "err", err)
		}
		v.broke, v.stopped, v.proven = true, true, false
	case answerUnknown, answerWait:
		v.stopped, v.proven = true, false
	}
	return false
}

// sign has a transaction signed, and holds the answer against what was asked.
func (p *pass) sign(ctx context.Context, r Row, tx *types.Transaction) (*types.Transaction, error) {
	signed, err := within(ctx, p.Manager, func(ctx context.Context) (*types.Transaction, error) {
		return p.cfg.Signer.SignTx(ctx, r.Key, r.Account, tx)
	})
	if err != nil {
		return nil, err
	}
	if p.signer.Hash(signed) != p.signer.Hash(tx) {
		return nil, fmt.Errorf("the signer changed the transaction of row %s", r.Key)
	}
	return signed, nil
}

// transaction is the unsigned form of an attempt.
func (p *pass) transaction(r Row, gas uint64, f fees) *types.Transaction {
	to := r.Call.To
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: bigOf(p.cfg.ChainID), Nonce: r.Nonce, GasTipCap: f.Tip.Big(), GasFeeCap: f.Cap.Big(),
		Gas: gas, To: &to, Data: r.Call.Data,
	})
}

// ceiling is the dearest fee cap for a row: its own, or that of a row behind it in the lane that it holds up.
func (p *pass) ceiling(v *view, r Row) protocol.Amount {
	usual := p.cfg.FeeCap()
	if usual.IsZero() {
		usual = p.cfg.MaxFeeCap
	}
	most := p.span(r).ceiling(usual)
	for _, other := range v.rushing(p) {
		if p.behind(r, other) {
			most = most.Max(p.span(other).ceiling(usual))
		}
	}
	return most.Max(usual)
}

// urgent tells whether a deadline is near for the row or for one that it holds up.
func (p *pass) urgent(v *view, r Row) bool {
	return p.span(r).urgent() || slices.ContainsFunc(v.rushing(p), func(other Row) bool { return p.behind(r, other) })
}

// rushing returns the rows in flight whose deadline is near; they are few.
func (v *view) rushing(p *pass) []Row {
	if v.rush == nil {
		v.rush = []Row{}
		for _, s := range v.rows {
			if r := s.Load(); r.InFlight() && p.span(*r).urgent() {
				v.rush = append(v.rush, *r)
			}
		}
	}
	return v.rush
}

func (p *pass) behind(r, other Row) bool {
	return r.HasNonce && other.InFlight() && other.Nonce > r.Nonce
}
