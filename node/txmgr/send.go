package txmgr

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// launch gives a row its nonce, has the transaction signed and sends it. Each step is stored before the next:
// the nonce before the signature, the signature before the broadcast.
func (p *pass) launch(ctx context.Context, v *view, r Row, d draft) error {
	if p.holds(r) {
		return nil // since it was prepared
	}
	offer, affordable := p.market.first(p.ceiling(v, r))
	if !affordable {
		p.cfg.Log.Debug("the base fee is above the ceiling", "key", r.Key, "fee", p.market.Base.String())
		return nil
	}
	for again := true; again; {
		if !r.HasNonce {
			next, err := reserve(r, v.freeNonce(p, r.Key), d.call, v.memo(r.Key).since)
			if r, err = p.change(v, r, next, err); err != nil {
				return err
			}
		}
		signed, err := p.sign(ctx, r, p.transaction(r, d.gas, offer))
		if err == nil {
			if r, err = p.record(v, r, signed); err != nil {
				return err
			}
			_, err = p.send(ctx, v, r, signed)
			return err
		}
		if r, again, err = p.denied(v, r, err); err != nil {
			return err
		}
	}
	return nil
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
		v.stopped = true
		r, err = p.letGo(v, r)
	}
	return r, again, err
}

// record stores a signed transaction as the row's newest attempt.
func (p *pass) record(v *view, r Row, signed *types.Transaction) (Row, error) {
	m := v.memo(r.Key)
	m.tx, m.bump, m.regas = signed, false, false
	next, err := attempted(r, p.attempt(signed))
	return p.change(v, r, next, err)
}

// send broadcasts the newest attempt. Whatever the endpoint answers, the row's fate is read from the chain later.
func (p *pass) send(ctx context.Context, v *view, r Row, signed *types.Transaction) (Row, error) {
	if p.idle(v, r) {
		return r, nil
	}
	m := v.memo(r.Key)
	m.broadcast, m.unseen, m.resend = p.head, moment{}, false
	_, err := within(ctx, p.Manager, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, p.cfg.Chain.SendTransaction(ctx, signed)
	})
	is := classify(err)
	p.cfg.Log.Debug("transaction broadcast", "key", r.Key, "tx", signed.Hash(), "nonce", r.Nonce, "took", is.String(), "err", err)
	if is == answerTaken {
		m.calm()
		v.broke = false
		if r.Status == Sent {
			return r, nil
		}
		next, err := sent(r)
		return p.change(v, r, next, err)
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
		v.broke, v.stopped = true, true
	case answerUnknown, answerWait:
		v.stopped = true
	}
	return r, nil
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
	most := p.cfg.MaxFeeCap
	for _, key := range v.rows {
		if other := p.row(key); key == r.Key || p.behind(r, other) {
			most = larger(most, p.span(other).ceiling(p.cfg.MaxFeeCap))
		}
	}
	return most
}

// urgent tells whether a deadline is near for the row or for one that it holds up.
func (p *pass) urgent(v *view, r Row) bool {
	for _, key := range v.rows {
		if other := p.row(key); (key == r.Key || p.behind(r, other)) && p.span(other).urgent() {
			return true
		}
	}
	return false
}

func (p *pass) behind(r, other Row) bool {
	return r.HasNonce && other.InFlight() && other.Nonce > r.Nonce
}
