package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// outOfGas is the reason of a revert that a larger gas limit may avoid.
const outOfGas = "out of gas"

// find is what a pass saw of one row on the chain.
type find struct {
	in     Inclusion // an attempt in a canonical block
	reason string    // why that attempt reverted
	mined  bool
	absent bool // the nonce is used up, and no attempt has a canonical receipt
	lost   bool // the block of a mined row is no longer canonical
	looked bool // the chain was asked, and answered
}

// look reads an account's nonces, and the receipts of the rows that the chain must have mined by them.
func (p *pass) look(ctx context.Context, v *view) error {
	v.stopped, v.finds = true, map[protocol.Key]find{}
	var err error
	v.latest, err = within(ctx, p.Manager, func(ctx context.Context) (uint64, error) {
		return p.cfg.Chain.NonceAt(ctx, v.account, nil)
	})
	if err != nil {
		return fmt.Errorf("reading the nonce: %w", err)
	}
	v.pending, err = within(ctx, p.Manager, func(ctx context.Context) (uint64, error) {
		return p.cfg.Chain.PendingNonceAt(ctx, v.account)
	})
	if err != nil {
		return fmt.Errorf("reading the pending nonce: %w", err)
	}
	v.stopped, v.ok = false, true
	highest, given := p.cfg.Reserved(v.account)
	if given {
		highest++
	}
	if v.observe(p, v, highest) && !p.cfg.Shared(v.account) {
		p.halt(v, fmt.Errorf("%w: its nonce is %d, more than this node has sent", ErrForeignSigner, v.latest))
	}
	return p.lookRows(ctx, v)
}

// lookRows fills the view's finds, several rows at once.
func (p *pass) lookRows(ctx context.Context, v *view) error {
	var mu sync.Mutex
	var errs []error
	var group errgroup.Group
	group.SetLimit(p.cfg.Parallel)
	for _, key := range v.rows {
		r := p.row(key)
		if r.Status != Mined && (!r.InFlight() || r.Nonce >= v.latest) {
			continue
		}
		group.Go(func() error {
			f, err := p.lookRow(ctx, v, r)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				errs = append(errs, fmt.Errorf("row %s: %w", r.Key, err))
				return nil
			}
			f.looked = true
			v.finds[r.Key] = f
			return nil
		})
	}
	_ = group.Wait() // the errors are in errs
	return errors.Join(errs...)
}

// lookRow finds out whether a row is in a canonical block.
func (p *pass) lookRow(ctx context.Context, v *view, r Row) (find, error) {
	var f find
	if r.Status == Mined {
		hash, err := p.hashAt(ctx, r.Inclusion.Number)
		if err != nil || hash == r.Inclusion.BlockHash {
			return f, err
		}
		f.lost = true
		if r.Nonce >= v.latest {
			return f, nil
		}
	}
	for i := len(r.Attempts) - 1; i >= 0; i-- {
		receipt, err := p.receipt(ctx, r.Attempts[i].TxHash)
		if err != nil {
			return f, err
		}
		if receipt == nil {
			continue
		}
		f.mined = true
		f.in = Inclusion{
			Number: receipt.BlockNumber.Uint64(), BlockHash: receipt.BlockHash, TxHash: r.Attempts[i].TxHash,
			OK: receipt.Status == types.ReceiptStatusSuccessful, GasUsed: receipt.GasUsed,
			Price: amountOf(receipt.EffectiveGasPrice),
		}
		if !f.in.OK {
			f.reason, err = p.whyReverted(ctx, r, r.Attempts[i], f.in)
		}
		return f, err
	}
	f.absent = true
	return f, nil
}

// receipt returns the receipt of a transaction that is in a canonical block, or nil.
func (p *pass) receipt(ctx context.Context, tx protocol.Hash) (*types.Receipt, error) {
	receipt, err := within(ctx, p.Manager, func(ctx context.Context) (*types.Receipt, error) {
		return p.cfg.Chain.TransactionReceipt(ctx, tx)
	})
	if errors.Is(err, ethereum.NotFound) || (err == nil && (receipt == nil || receipt.BlockNumber == nil)) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the receipt of %s: %w", tx, err)
	}
	hash, err := p.hashAt(ctx, receipt.BlockNumber.Uint64())
	if err != nil || hash != receipt.BlockHash {
		return nil, err
	}
	return receipt, nil
}

// hashAt returns the hash of the canonical block of a number; zero when there is none.
func (p *pass) hashAt(ctx context.Context, number uint64) (protocol.Hash, error) {
	p.mu.Lock()
	hash, ok := p.hashes[number]
	p.mu.Unlock()
	if ok {
		return hash, nil
	}
	head, err := within(ctx, p.Manager, func(ctx context.Context) (*types.Header, error) {
		return p.cfg.Chain.HeaderByNumber(ctx, bigOf(number))
	})
	switch {
	case errors.Is(err, ethereum.NotFound), err == nil && head == nil:
		hash = protocol.Hash{}
	case err != nil:
		return hash, fmt.Errorf("reading block %d: %w", number, err)
	default:
		hash = head.Hash()
	}
	p.mu.Lock()
	p.hashes[number] = hash
	p.mu.Unlock()
	return hash, nil
}

// whyReverted asks the contract again, at the block of the revert.
func (p *pass) whyReverted(ctx context.Context, r Row, a Attempt, in Inclusion) (string, error) {
	if a.Gas/64*63 <= in.GasUsed {
		return outOfGas, nil
	}
	msg := p.message(r.Account, r.Call)
	msg.Gas = a.Gas
	_, err := within(ctx, p.Manager, func(ctx context.Context) ([]byte, error) {
		return p.cfg.Chain.CallContract(ctx, msg, bigOf(in.Number))
	})
	if name, ok := revertName(p.cfg.Errors, err); ok {
		return name, nil
	}
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	return noRevertData, nil // the state has moved on, or is pruned: the receipt alone must do
}

// settle brings the rows up to what look has found, and tells the driver, lane by lane and row by row: the same
// rows and the same chain give the same order.
func (p *pass) settle(ctx context.Context) error {
	var errs []error
	for _, v := range p.views {
		for _, key := range v.rows {
			if ctx.Err() != nil {
				return errors.Join(append(errs, ctx.Err())...)
			}
			err := p.settleRow(ctx, v, p.row(key), v.finds[key])
			if err != nil {
				errs = append(errs, fmt.Errorf("settling: %w", err))
			}
			if errors.Is(err, errOutbox) {
				return errors.Join(errs...)
			}
			delete(v.finds, key)
		}
	}
	return errors.Join(errs...)
}

func (p *pass) settleRow(ctx context.Context, v *view, r Row, f find) error {
	stored := r
	var err error
	if f.lost && r.Status == Mined {
		p.cfg.Log.Warn("a transaction's block was reorganised away", "key", r.Key, "tx", r.Inclusion.TxHash)
		if r, err = unmined(r); err != nil {
			return err
		}
		v.memo(r.Key).resend, v.memo(r.Key).lost = true, p.head
	}
	if f.mined && r.InFlight() {
		v.memo(r.Key).suspect, v.memo(r.Key).lost, v.memo(r.Key).tx = moment{}, moment{}, nil
		if r, err = mined(r, f.in, f.reason); err != nil {
			return err
		}
	}
	switch {
	case r.Status == Mined && f.looked, r.Status == Failed, r.Status == Final:
		return p.conclude(ctx, v, stored, r)
	case f.absent && r.InFlight():
		return p.suspectRow(v, stored, r)
	case r.InFlight() && v.ok && r.Nonce >= v.latest:
		v.memo(r.Key).suspect = moment{}
		r.Displaced = 0
	}
	return p.save(v, stored, r)
}

// save stores a row if it differs from what is stored in what a settlement can change.
func (p *pass) save(v *view, stored, r Row) error {
	same := stored.Status == r.Status && stored.Inclusion == r.Inclusion && stored.Told == r.Told &&
		stored.Displaced == r.Displaced && stored.HasNonce == r.HasNonce
	if same {
		return nil
	}
	_, err := p.put(v, stored, r)
	return err
}

// conclude carries a mined or failed row to its end: another try after too little gas, word to the driver, finality.
func (p *pass) conclude(ctx context.Context, v *view, stored, r Row) error {
	var err error
	final := r.Status == Mined && p.cfg.Final(r.Inclusion.Number)
	if retry, now := p.mayRetry(r, final); retry {
		if !now {
			return p.save(v, stored, r)
		}
		p.cfg.Log.Info("a transaction ran out of gas and is tried again", "key", r.Key, "tx", r.Inclusion.TxHash)
		if final {
			v.floor = max(v.floor, r.Nonce+1)
		}
		if r, err = requeue(r); err != nil {
			return err
		}
		return p.save(v, stored, r)
	}
	if !r.Told {
		if err = p.cfg.Tell(ctx, settlement(r)); err != nil {
			return errors.Join(fmt.Errorf("telling the outcome of row %s: %w", r.Key, err), p.save(v, stored, r))
		}
		if r, err = told(r); err != nil {
			return err
		}
	}
	if final {
		if err = p.cfg.Finished(r.Key, r.Inclusion.OK); err != nil {
			return errors.Join(fmt.Errorf("closing the record of row %s: %w", r.Key, err), p.save(v, stored, r))
		}
		v.floor = max(v.floor, r.Nonce+1)
		if r, err = finalized(r); err != nil {
			return err
		}
	}
	return p.save(v, stored, r)
}

// mayRetry tells whether a row that ran out of gas gets another nonce, and whether at once: with a deadline there
// is no time to wait until the first inclusion is final, without one there is.
func (p *pass) mayRetry(r Row, final bool) (retry, now bool) {
	if r.Status != Mined || r.Inclusion.OK || r.Reason != outOfGas || r.Tries > 0 || r.Told {
		return false, false
	}
	left := p.span(r)
	return !left.past(), final || left.Deadline != 0
}

// suspectRow deals with a nonce that is used up while no attempt of the row has a receipt.
func (p *pass) suspectRow(v *view, stored, r Row) error {
	m := v.memo(r.Key)
	if !m.suspect.set() {
		m.suspect, m.suspected = p.head, 0
	}
	m.suspected++
	if m.suspected < suspectPasses || !m.suspect.passed(p.head, suspectHeads, p.cfg.Patience) {
		return p.save(v, stored, r)
	}
	if !p.cfg.Shared(v.account) {
		p.halt(v, fmt.Errorf("%w: nonce %d of row %s was used by a transaction unknown here", ErrForeignSigner, r.Nonce, r.Key))
		return p.save(v, stored, r)
	}
	var err error
	if r.Displaced == 0 {
		p.cfg.Log.Warn("another signer used the nonce of a shared account", "key", r.Key, "nonce", r.Nonce)
		if r, err = displaced(r, p.head.num); err != nil {
			return err
		}
	}
	if p.cfg.Final(r.Displaced) {
		v.floor = max(v.floor, r.Nonce+1)
		delete(v.memos, r.Key)
		if r, err = requeue(r); err != nil {
			return err
		}
	}
	return p.save(v, stored, r)
}

// span is the time a row has, from when it was first handled.
func (p *pass) span(r Row) span {
	since := r.Since
	if since == 0 {
		since = p.now
		if m := p.lanes[r.Account].memos[r.Key]; m != nil && m.since != 0 {
			since = m.since
		}
	}
	return span{Since: since, Deadline: r.Terms.Deadline, Now: p.now}
}

// message is the call as the account would make it.
func (p *pass) message(from protocol.Address, call protocol.Call) ethereum.CallMsg {
	return ethereum.CallMsg{From: from, To: &call.To, Data: call.Data}
}

func bigOf(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
