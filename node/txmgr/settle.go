package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

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
	if v.latest, err = p.nonce(ctx, v.account); err != nil {
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

// nonce is the account's at the head of this pass, whose receipts are read whole: a newer block may come in the midst of
// it. An endpoint that does not have that head tells of its own.
func (p *pass) nonce(ctx context.Context, account protocol.Address) (uint64, error) {
	ask := func(block *big.Int) (uint64, error) {
		return within(ctx, p.Manager, func(ctx context.Context) (uint64, error) { return p.cfg.Chain.NonceAt(ctx, account, block) })
	}
	n, err := ask(bigOf(p.head.num))
	if err != nil && ctx.Err() == nil {
		return ask(nil)
	}
	return n, err
}

// lookRows fills the view's finds, several rows at once.
func (p *pass) lookRows(ctx context.Context, v *view) error {
	var mu sync.Mutex
	var errs []error
	var group errgroup.Group
	group.SetLimit(p.cfg.Parallel)
	for _, s := range v.rows {
		r := *s.Load()
		if r.Status != Mined && (!r.InFlight() || r.Nonce >= v.latest) {
			continue
		}
		if f, ok := p.found(r); ok {
			mu.Lock()
			v.finds[r.Key] = f
			mu.Unlock()
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

// found is what the blocks that were read say of a row in flight, where its transaction is in one of them and succeeded.
func (p *pass) found(r Row) (find, bool) {
	if r.Status == Mined {
		return find{}, false
	}
	for _, a := range slices.Backward(r.Attempts) {
		if receipt, ok := p.known(a.TxHash); ok && receipt.Status == types.ReceiptStatusSuccessful {
			return find{mined: true, looked: true, in: inclusion(receipt)}, true
		}
	}
	return find{}, false
}

// known is a receipt of the blocks that were read, if its block is canonical for this pass.
func (p *pass) known(tx protocol.Hash) (*types.Receipt, bool) {
	r := p.receipts[tx]
	if r == nil || r.BlockNumber == nil {
		return nil, false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return r, p.hashes[r.BlockNumber.Uint64()] == r.BlockHash
}

// inclusion is where a receipt says that its transaction was mined.
func inclusion(r *types.Receipt) Inclusion {
	return Inclusion{
		Number: r.BlockNumber.Uint64(), BlockHash: r.BlockHash, TxHash: r.TxHash, OK: r.Status == types.ReceiptStatusSuccessful,
		GasUsed: r.GasUsed, Price: amountOf(r.EffectiveGasPrice),
	}
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
		f.in = inclusion(receipt)
		if !f.in.OK {
			f.reason, err = p.whyReverted(ctx, r, r.Attempts[i], f.in)
		}
		return f, err
	}
	f.absent = true
	return f, nil
}

// blockReader is the optional part of Chain that reads the receipts of a whole block at once.
type blockReader interface {
	BlockReceipts(ctx context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error)
}

// Reading whole blocks since the last pass is worth it for this many rows in flight, and for this many for each block.
const (
	manyRows = 16
	rowsEach = 4
)

// readBlocks reads the receipts of the blocks since the last pass, where many rows may be in them. What it cannot read
// is asked for row by row.
func (p *pass) readBlocks(ctx context.Context) {
	last := p.seen
	p.seen = p.head.num
	chain, can := p.cfg.Chain.(blockReader)
	flight := 0
	for _, s := range p.rows {
		if s.Load().InFlight() {
			flight++
		}
	}
	if !can || flight < manyRows || last >= p.head.num || p.head.num-last > uint64(flight/rowsEach) {
		return
	}
	for n := last + 1; n <= p.head.num; n++ {
		receipts, err := within(ctx, p.Manager, func(ctx context.Context) ([]*types.Receipt, error) {
			return chain.BlockReceipts(ctx, rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(n)))
		})
		if err != nil {
			p.cfg.Log.Debug("the endpoint gave no receipts of a block", "block", n, "err", err)
			return
		}
		for _, r := range receipts {
			if r != nil {
				p.receipts[r.TxHash] = r
			}
		}
		if _, err := p.hashAt(ctx, n); err != nil {
			return // known finds none of them
		}
	}
}

// receipt returns the receipt of a transaction that is in a canonical block, or nil.
func (p *pass) receipt(ctx context.Context, tx protocol.Hash) (*types.Receipt, error) {
	if r, ok := p.known(tx); ok {
		return r, nil
	}
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

// settling is a row that is brought up to what look has found.
type settling struct {
	view        *view
	stored, row Row
	over        bool // the outcome is known: the driver is to have it
	final       bool // and can no longer change
}

// settle brings the rows up to what look has found, lane by lane and row by row: the same rows and the same chain
// give the same order. The driver has the outcomes on disk, and the outbox that the rows are mined, before the signer's
// records are closed; and these are closed before the rows say so. Each step is one write for all of them.
func (p *pass) settle(ctx context.Context) error {
	var work []*settling
	var errs []error
	for _, v := range p.views {
		for _, at := range v.rows {
			if ctx.Err() != nil {
				return errors.Join(append(errs, ctx.Err())...)
			}
			r := at.Load()
			if v.unmoved(r) {
				continue
			}
			s := &settling{view: v, stored: *r}
			if err := p.settleRow(s, v.finds[r.Key]); err != nil {
				errs = append(errs, fmt.Errorf("settling: %w", err))
			}
			delete(v.finds, r.Key)
			work = append(work, s)
		}
	}
	errs = append(errs, p.tell(ctx, work), p.saveAll(sudden(work)), p.finish(work), p.saveAll(work))
	return errors.Join(errs...)
}

// unmoved tells whether nothing was found of a row, and nothing follows from that: it waits to be sent or to be mined.
func (v *view) unmoved(r *Row) bool {
	_, found := v.finds[r.Key]
	return !found && (r.Status == Queued || r.InFlight() && r.Displaced == 0 && !v.memo(r.Key).suspect.set())
}

// sudden picks the rows that are found in a final block while the outbox does not know yet that they are mined. It may
// know their attempts from the signer's records alone, which are to be closed.
func sudden(work []*settling) []*settling {
	var out []*settling
	for _, s := range work {
		if s.final && s.stored.Status != Mined {
			out = append(out, s)
		}
	}
	return out
}

// settleRow works out what has become of a row.
func (p *pass) settleRow(s *settling, f find) error {
	v := s.view
	s.row = s.stored
	var err error
	if f.lost && s.row.Status == Mined {
		p.cfg.Log.Warn("a transaction's block was reorganised away", "key", s.row.Key, "tx", s.row.Inclusion.TxHash)
		if s.row, err = unmined(s.row); err != nil {
			return err
		}
		v.memo(s.row.Key).resend, v.memo(s.row.Key).lost = true, p.head
	}
	if f.mined && s.row.InFlight() {
		m := v.memo(s.row.Key)
		m.suspect, m.lost, m.tx = moment{}, moment{}, nil
		if s.row, err = mined(s.row, f.in, f.reason); err != nil {
			return err
		}
	}
	switch r := s.row; {
	case r.Status == Mined && f.looked, r.Status == Failed, r.Status == Final:
		return p.conclude(s)
	case f.absent && r.InFlight():
		return p.suspectRow(s)
	case r.InFlight() && v.ok && r.Nonce >= v.latest:
		v.memo(r.Key).suspect = moment{}
		s.row.Displaced = 0
	}
	return nil
}

// conclude carries a mined or failed row to its end: another try after too little gas, or word to the driver.
func (p *pass) conclude(s *settling) error {
	var err error
	final := s.row.Status == Mined && p.cfg.Final(s.row.Inclusion.Number)
	retry, now := p.mayRetry(s.row, final)
	if !retry {
		s.over, s.final = true, final
		return nil
	}
	if !now {
		return nil
	}
	p.cfg.Log.Info("a transaction ran out of gas and is tried again", "key", s.row.Key, "tx", s.row.Inclusion.TxHash)
	if final {
		s.view.floor = max(s.view.floor, s.row.Nonce+1)
	}
	s.row, err = requeue(s.row)
	return err
}

// tell hands the driver the outcomes that it does not have.
func (p *pass) tell(ctx context.Context, work []*settling) error {
	var outcomes []protocol.TxSettled
	var untold []*settling
	for _, s := range work {
		if s.over && !s.row.Told {
			outcomes, untold = append(outcomes, settlement(s.row)), append(untold, s)
		}
	}
	if len(outcomes) == 0 {
		return nil
	}
	if err := p.cfg.Tell(ctx, outcomes); err != nil {
		return fmt.Errorf("telling %d outcomes, of row %s and others: %w", len(outcomes), outcomes[0].Key, err)
	}
	var errs []error
	for _, s := range untold {
		var err error
		s.row, err = told(s.row)
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// finish closes the signer's records of the rows whose outcome is told and final, if the outbox has them as mined.
func (p *pass) finish(work []*settling) error {
	var ended []Ended
	var closed []*settling
	for _, s := range work {
		if s.final && s.row.Told && s.stored.Status == Mined {
			ended, closed = append(ended, Ended{s.row.Key, s.row.Inclusion.OK}), append(closed, s)
		}
	}
	if len(ended) == 0 {
		return nil
	}
	if err := p.cfg.Finished(ended...); err != nil {
		return fmt.Errorf("closing the records of row %s and others: %w", ended[0].Key, err)
	}
	var errs []error
	for _, s := range closed {
		s.view.floor = max(s.view.floor, s.row.Nonce+1)
		var err error
		s.row, err = finalized(s.row)
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// saveAll stores the rows that differ from what is stored in what a settlement can change. One that cannot be stored is
// left as it was.
func (p *pass) saveAll(work []*settling) error {
	changed := slices.DeleteFunc(slices.Clone(work), func(s *settling) bool {
		a, b := &s.stored, &s.row
		return a.Status == b.Status && a.Inclusion == b.Inclusion && a.Told == b.Told && a.Displaced == b.Displaced && a.HasNonce == b.HasNonce
	})
	changes := make([]Change, len(changed))
	for i, s := range changed {
		changes[i] = Change{s.stored, s.row}
	}
	rows, err := p.putAll(changes)
	for i, r := range rows {
		changed[i].stored, changed[i].row = r, r
	}
	return err
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

// suspectRow deals with a nonce that is used up while no attempt of the row has a receipt. Where the signer's records of
// the key are closed, the row is of an old copy of the outbox, and its effect is over: the signer says so when it is asked
// again, under another nonce.
func (p *pass) suspectRow(s *settling) error {
	v, m := s.view, s.view.memo(s.row.Key)
	if !m.suspect.set() {
		m.suspect, m.suspected = p.head, 0
	}
	m.suspected++
	if m.suspected < suspectPasses || !m.suspect.passed(p.head, suspectHeads, p.cfg.Patience) {
		return nil
	}
	if !p.cfg.Shared(v.account) && len(p.cfg.Recorded(s.row.Key)) > 0 {
		p.halt(v, fmt.Errorf("%w: nonce %d of row %s was used by a transaction unknown here", ErrForeignSigner, s.row.Nonce, s.row.Key))
		return nil
	}
	var err error
	if s.row.Displaced == 0 {
		p.cfg.Log.Warn("the nonce was used by what is over and forgotten, or by another signer of a shared account", "key", s.row.Key, "nonce", s.row.Nonce)
		if s.row, err = displaced(s.row, p.head.num); err != nil {
			return err
		}
	}
	if p.cfg.Final(s.row.Displaced) {
		v.floor = max(v.floor, s.row.Nonce+1)
		v.memos[s.row.Key] = &memo{recorded: true}
		s.row, err = requeue(s.row)
	}
	return err
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
