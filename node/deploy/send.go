package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrFee marks a chain that is too dear for --max-fee, or an account that cannot pay.
var ErrFee = errors.New("fees")

const (
	// maxTxGas is the most gas that a transaction may ask for (EIP-7825).
	maxTxGas = 1 << 24
	// inFlight is how many transactions of one account a node is sure to hold at a time.
	inFlight = 16
)

// sender brings steps onto the chain, each with the nonce of its place.
type sender struct {
	cfg     Config
	journal *journal
	chainID *big.Int
	steps   []step
	first   uint64
	mined   map[int]mined
	suspect map[int]bool // steps whose nonce is gone and that have no receipt
	fees    fees
}

// fees are what a transaction offers now, in wei per gas.
type fees struct {
	base, tip, limit *big.Int
	blockGas         uint64
}

// start holds the chain's nonces and the deployer's money against the plan.
func (s *sender) start(ctx context.Context) error {
	nonce, err := s.cfg.Chain.NonceAt(ctx, s.cfg.Deployer.Address, nil)
	if err != nil {
		return fmt.Errorf("reading the nonce of %s: %w", s.cfg.Deployer.Address, err)
	}
	if err := s.price(ctx); err != nil {
		return err
	}
	gas := uint64(0)
	for i := range s.steps {
		if uint64(i)+s.first >= nonce {
			gas += s.floor(i)
		}
	}
	balance, err := s.cfg.Chain.BalanceAt(ctx, s.cfg.Deployer.Address, nil)
	if err != nil {
		return fmt.Errorf("reading the balance of %s: %w", s.cfg.Deployer.Address, err)
	}
	price := new(big.Int).Add(s.fees.base, s.fees.tip)
	if cost := price.Mul(price, u(gas)); balance.Cmp(cost) < 0 {
		return fmt.Errorf("%w: the deployment costs about %s wei, and %s holds %s: send it more", ErrFee, cost, s.cfg.Deployer.Address, balance)
	}
	return nil
}

// price asks for the fees of now.
func (s *sender) price(ctx context.Context) error {
	head, err := s.cfg.Chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("reading the head: %w", err)
	}
	if head.BaseFee == nil {
		return fmt.Errorf("%w: the chain has no base fee (EIP-1559): the contracts need a newer one", ErrFee)
	}
	tip, err := s.cfg.Chain.SuggestGasTipCap(ctx)
	if err != nil {
		return fmt.Errorf("asking for a tip: %w", err)
	}
	limit := new(big.Int).Lsh(head.BaseFee, 1)
	limit.Add(limit, tip)
	if cap := s.cfg.MaxFee; cap != nil && limit.Cmp(cap) > 0 {
		limit = new(big.Int).Set(cap)
	}
	s.fees = fees{base: head.BaseFee, tip: tip, limit: limit, blockGas: head.GasLimit}
	if tip.Cmp(limit) > 0 {
		s.fees.tip = limit
	}
	return nil
}

// wave sends the steps from a up to b, as many at a time as nodes hold, and returns when all are mined.
func (s *sender) wave(ctx context.Context, what string, a, b int) error {
	var open []int
	gas := uint64(0)
	flush := func() error {
		err := s.await(ctx, open)
		open, gas = nil, 0
		return err
	}
	for i := a; i < b; i++ {
		done, err := s.isMined(ctx, i)
		if err != nil {
			return s.named(i, err)
		}
		if done {
			s.tell(what, i, a, b)
			continue
		}
		if len(open) == inFlight || gas+s.floor(i) > s.fees.blockGas {
			if err := flush(); err != nil {
				return err
			}
		}
		err = s.offer(ctx, i)
		if err != nil && len(open) > 0 && s.journal.last(i) == nil {
			// It may need what is still under way: once more behind that.
			if err := flush(); err != nil {
				return err
			}
			err = s.offer(ctx, i)
		}
		if err != nil {
			return s.named(i, err)
		}
		open, gas = append(open, i), gas+s.journal.last(i).Gas()
		s.tell(what, i, a, b)
	}
	return flush()
}

func (s *sender) tell(what string, i, a, b int) {
	if s.cfg.Progress != nil {
		s.cfg.Progress(i-a+1, b-a, what)
	}
}

func (s *sender) named(i int, err error) error {
	return fmt.Errorf("%s (transaction %d of %d): %w", s.steps[i].name, i+1, len(s.steps), err)
}

// offer sends a step: what was signed already as it is, else a new transaction.
func (s *sender) offer(ctx context.Context, i int) error {
	if err := s.price(ctx); err != nil {
		return err
	}
	if tx := s.journal.last(i); tx != nil {
		return s.resend(ctx, i, tx)
	}
	gas, err := s.gas(ctx, i)
	if err != nil {
		return err
	}
	return s.signAndSend(ctx, i, gas)
}

// signAndSend writes the attempt down before it leaves.
func (s *sender) signAndSend(ctx context.Context, i int, gas uint64) error {
	if s.fees.base.Cmp(s.fees.limit) > 0 {
		return fmt.Errorf("%w: the base fee is %s wei, above the bound of %s: wait, or raise --max-fee", ErrFee, s.fees.base, s.fees.limit)
	}
	st := s.steps[i]
	tx, err := s.cfg.Deployer.Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: s.first + uint64(i), To: st.to, Data: st.data, Gas: gas, GasTipCap: s.fees.tip, GasFeeCap: s.fees.limit,
	}))
	if err != nil {
		return fmt.Errorf("signing: %w", err)
	}
	if err := s.journal.sign(i, tx); err != nil {
		return err
	}
	return s.send(ctx, tx)
}

// send gives a transaction to the chain; that the chain knows it already is as good.
func (s *sender) send(ctx context.Context, tx *types.Transaction) error {
	err := s.cfg.Chain.SendTransaction(ctx, tx)
	if err == nil || mentions(err, "already known", "already imported", "nonce too low") {
		return nil // whose transaction took the nonce, the receipts tell
	}
	if mentions(err, "underpriced", "less than block base fee", "fee cap less than") {
		return nil // it waits for a cheaper block, or is priced again
	}
	if mentions(err, "insufficient funds") {
		return fmt.Errorf("%w: %s cannot pay for it: %w", ErrFee, s.cfg.Deployer.Address, err)
	}
	return fmt.Errorf("sending %s: %w", tx.Hash(), err)
}

// resend sends the same bytes again. Where the base fee has risen above what they offer, a dearer
// transaction with the same nonce and contents follows: at most one of the two is ever mined.
func (s *sender) resend(ctx context.Context, i int, tx *types.Transaction) error {
	if err := s.send(ctx, tx); err != nil {
		return err
	}
	if tx.GasFeeCap().Cmp(s.fees.base) >= 0 {
		return nil
	}
	least := func(was *big.Int) *big.Int { // what nodes ask of a replacement
		up := new(big.Int).Add(was, new(big.Int).Rsh(was, 3))
		return up.Add(up, big.NewInt(1))
	}
	limit, tip := least(tx.GasFeeCap()), least(tx.GasTipCap())
	if maxBig(limit, s.fees.base).Cmp(s.fees.limit) > 0 || tip.Cmp(limit) > 0 {
		return nil // dearer than allowed: wait
	}
	was := s.fees
	defer func() { s.fees = was }()
	s.fees.tip = maxBig(tip, s.fees.tip)
	return s.signAndSend(ctx, i, tx.Gas())
}

func maxBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// floor is the least gas that a step is given, by its size: calldata, the deposit of its code (which is
// most of a creation's size), and some storage.
func (s *sender) floor(i int) uint64 {
	st := s.steps[i]
	size := uint64(len(st.data))
	if st.to == nil {
		return min(200_000+230*size, maxTxGas)
	}
	return min(60_000+40*size, maxTxGas)
}

// unknown is what a step is given where the endpoint cannot estimate.
func (s *sender) unknown(i int) uint64 {
	return min(s.floor(i)+1_000_000+60*uint64(len(s.steps[i].data)), maxTxGas, s.fees.blockGas)
}

// gas estimates a step and adds a quarter. What would revert is an error, and is not sent.
func (s *sender) gas(ctx context.Context, i int) (uint64, error) {
	st := s.steps[i]
	estimate, err := s.cfg.Chain.EstimateGas(ctx, ethereum.CallMsg{From: s.cfg.Deployer.Address, To: st.to, Data: st.data})
	switch {
	case err != nil && mentions(err, "method not found", "does not exist/is not available", "not supported"):
		return s.unknown(i), nil
	case reverted(err):
		return 0, fmt.Errorf("the contracts refuse it: %s", reason(err))
	case err != nil:
		return 0, fmt.Errorf("estimating its gas: %w", err)
	case estimate > min(maxTxGas, s.fees.blockGas):
		return 0, fmt.Errorf("it needs %d gas: a transaction may take %d here", estimate, min(maxTxGas, s.fees.blockGas))
	}
	return min(max(estimate+estimate/4+20_000, s.floor(i)), maxTxGas, s.fees.blockGas), nil
}

// reverted tells whether an endpoint's error is a contract's refusal.
func reverted(err error) bool {
	if err == nil {
		return false
	}
	var coded interface{ ErrorCode() int }
	return errors.As(err, &coded) && coded.ErrorCode() == 3 || mentions(err, "revert", "invalid opcode", "stack underflow")
}

func mentions(err error, texts ...string) bool {
	low := strings.ToLower(err.Error())
	for _, t := range texts {
		if strings.Contains(low, t) {
			return true
		}
	}
	return false
}

// isMined looks for a receipt of any attempt at a step.
func (s *sender) isMined(ctx context.Context, i int) (bool, error) {
	for _, h := range s.journal.hashes(i) {
		r, err := s.receipt(ctx, h)
		if err != nil {
			return false, err
		}
		if r == nil {
			continue
		}
		if r.Status != types.ReceiptStatusSuccessful {
			return false, fmt.Errorf("transaction %s reverted (%d gas used)%s: remove %s to begin a new deployment",
				h, r.GasUsed, s.why(ctx, i, r), s.journal.path)
		}
		s.mined[i] = mined{tx: h, block: r.BlockNumber.Uint64(), hash: r.BlockHash, gas: r.GasUsed}
		return true, nil
	}
	return false, nil
}

// mined is where a step came to stand.
type mined struct {
	tx    common.Hash
	block uint64
	hash  common.Hash
	gas   uint64
}

// why runs a reverted step again where it ran, for its reason.
func (s *sender) why(ctx context.Context, i int, r *types.Receipt) string {
	st := s.steps[i]
	_, err := s.cfg.Chain.CallContract(ctx, ethereum.CallMsg{From: s.cfg.Deployer.Address, To: st.to, Data: st.data}, r.BlockNumber)
	if err == nil {
		return ""
	}
	return ": " + reason(err)
}
