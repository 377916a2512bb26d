// Package signer puts the guard and a policy in front of the keys. Nothing leaves it signed that the
// guard has not recorded durably, that the policy does not list, or that is not byte for byte what
// was asked for.
package signer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// Errors that callers branch on. Those of the guard are passed through, wrapped.
var (
	// ErrRefused: the policy forbids the transaction. Nothing of it was recorded.
	ErrRefused = errors.New("the signing policy forbids it")
	// ErrMined: the key's effect is in a block already, so it is not signed under another nonce.
	ErrMined = errors.New("the key's transaction is mined already")
	// ErrSignature: a back end returned something else than the signed transaction.
	ErrSignature = errors.New("the signature is not of what was asked for")
)

// Guard is what must be recorded before a signature leaves. Errors that wrap protocol.ErrHalted end
// signing.
type Guard interface {
	// Observe holds the chain's transaction count against the record.
	Observe(account protocol.Address, count uint64) error
	// Baseline raises the nonce below which the record answers for nothing.
	Baseline(account protocol.Address, nonce uint64) error
	// Begin records what a key calls and gives it a nonce, Reserve gives it one alone; Consumed tells which nonces the chain
	// has passed.
	Begin(key protocol.Key, account protocol.Address, digest protocol.Hash, nonce uint64) error
	Reserve(account protocol.Address, nonce uint64, key protocol.Key) error
	Consumed(account protocol.Address, count uint64)
	// Attempt records a signed transaction, Recorded returns those of a key.
	Attempt(key protocol.Key, account protocol.Address, tx *types.Transaction) error
	Recorded(key protocol.Key) []*types.Transaction
	// OpenCommitment returns the open vote that a commitment stands for.
	OpenCommitment(commitment protocol.Hash) (protocol.Vote, bool)
}

// Chain is what the signer asks of an endpoint.
type Chain interface {
	NonceAt(ctx context.Context, account protocol.Address, block *big.Int) (uint64, error)
	TransactionReceipt(ctx context.Context, hash protocol.Hash) (*types.Receipt, error)
}

// Backend holds keys. It signs what it is given; the checks are the Signer's.
type Backend interface {
	// Accounts lists the accounts that it can sign for.
	Accounts() []protocol.Address
	// Sign returns tx, signed by the account.
	Sign(ctx context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error)
}

// HashSigner is a Backend that signs hashes of typed data (EIP-712) too: 65 bytes, the last of which is 27 or 28. It is for
// people at a command line. A node signs no hashes, for a hash does not say what it stands for.
type HashSigner interface {
	Backend
	SignHash(account protocol.Address, hash protocol.Hash) ([]byte, error)
}

// Config is what a Signer works with.
type Config struct {
	// ChainID is the only chain that is signed for.
	ChainID uint64
	Guard   Guard
	Backend Backend
	// Chain is asked once for each account's nonce, before its first signature, and when a key wants
	// a second nonce.
	Chain Chain
	// Allow lists what may be called. A transfer of nothing to oneself is always allowed: it frees a nonce.
	Allow []Rule
	// Shared tells whether people use the account too, so that foreign nonces are no fault; nil = none.
	Shared func(account protocol.Address) bool
}

// Signer signs for the accounts of its back end. It is safe for concurrent use.
type Signer struct {
	cfg    Config
	policy policy
	scheme types.Signer

	mu       sync.Mutex
	accounts map[protocol.Address]*watch
}

// watch is what the signer knows of one account's use by others.
type watch struct {
	mu       sync.Mutex
	observed bool
	halted   error
}

// New checks the config.
func New(cfg Config) (*Signer, error) {
	if cfg.ChainID == 0 || cfg.Guard == nil || cfg.Backend == nil || cfg.Chain == nil {
		return nil, errors.New("a signer needs a chain id, a guard, a back end and a chain")
	}
	if cfg.Shared == nil {
		cfg.Shared = func(protocol.Address) bool { return false }
	}
	s := &Signer{
		cfg: cfg, policy: newPolicy(cfg.ChainID, cfg.Allow), accounts: map[protocol.Address]*watch{},
		scheme: types.LatestSignerForChainID(new(big.Int).SetUint64(cfg.ChainID)),
	}
	for _, a := range cfg.Backend.Accounts() {
		s.accounts[a] = &watch{}
	}
	return s, nil
}

// Accounts lists the accounts that it signs for.
func (s *Signer) Accounts() []protocol.Address { return s.cfg.Backend.Accounts() }

// Check holds every account's nonce on the chain against the guard; to be called at start, so that an
// empty guard has its baselines before nonces are planned. Accounts that are used by others stay
// halted, the rest may sign: the error names each.
func (s *Signer) Check(ctx context.Context) error {
	var errs []error
	for _, a := range s.Accounts() {
		errs = append(errs, s.observe(ctx, a))
	}
	return errors.Join(errs...)
}

// SignTx signs the transaction for the key. The order is: policy, foreign use, intent with nonce,
// signature, record; each durable before the next. The same transaction again returns the recorded
// bytes; other fees under the same nonce are a replacement.
func (s *Signer) SignTx(ctx context.Context, key protocol.Key, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	if err := s.policy.check(key, account, tx); err != nil {
		return nil, err
	}
	if err := s.checkCommitment(account, tx); err != nil {
		return nil, err
	}
	if err := s.observe(ctx, account); err != nil {
		return nil, err
	}
	recorded := s.cfg.Guard.Recorded(key)
	for _, old := range recorded {
		if s.scheme.Hash(old) == s.scheme.Hash(tx) {
			return old, nil
		}
	}
	if err := s.reserve(ctx, key, account, tx); err != nil {
		return nil, err
	}
	signed, err := s.cfg.Backend.Sign(ctx, account, tx)
	if err != nil {
		return nil, fmt.Errorf("signing %s: %w", key, err)
	}
	if err := s.verify(account, tx, signed); err != nil {
		return nil, fmt.Errorf("signing %s: %w", key, err)
	}
	if err := s.cfg.Guard.Attempt(key, account, signed); err != nil {
		return nil, fmt.Errorf("recording the signature of %s: %w", key, err)
	}
	return signed, nil
}

// observe holds the account's nonce on the chain against the guard, once. Foreign use of an account
// that is not shared halts it for as long as the signer lives.
func (s *Signer) observe(ctx context.Context, account protocol.Address) error {
	s.mu.Lock()
	w, ok := s.accounts[account]
	s.mu.Unlock()
	if !ok {
		return fmt.Errorf("%w: there is no key for account %s", ErrRefused, account)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.observed || w.halted != nil {
		return w.halted
	}
	count, err := s.cfg.Chain.NonceAt(ctx, account, nil)
	if err != nil {
		return fmt.Errorf("reading the nonce of %s: %w", account, err)
	}
	err = s.cfg.Guard.Observe(account, count)
	if errors.Is(err, protocol.ErrHalted) && s.cfg.Shared(account) {
		err = s.cfg.Guard.Baseline(account, count)
	}
	if errors.Is(err, protocol.ErrHalted) {
		w.halted = err
	}
	w.observed = err == nil
	return err
}

// reserve records the intent and gives the nonce to the key. What only uses up the nonce of a signed transaction is no
// other intent.
func (s *Signer) reserve(ctx context.Context, key protocol.Key, account protocol.Address, tx *types.Transaction) error {
	recorded := s.cfg.Guard.Recorded(key)
	if err := s.settled(ctx, account, tx.Nonce(), recorded); err != nil {
		return fmt.Errorf("giving %s nonce %d: %w", key, tx.Nonce(), err)
	}
	var err error
	if isCancel(account, tx) && len(recorded) > 0 {
		err = s.cfg.Guard.Reserve(account, tx.Nonce(), key)
	} else {
		err = s.cfg.Guard.Begin(key, account, digest(key, tx), tx.Nonce())
	}
	if err != nil {
		return fmt.Errorf("reserving nonce %d of %s for %s: %w", tx.Nonce(), account, key, err)
	}
	return nil
}

// settled looks, for a key that was signed under another nonce, at what became of those signatures.
// The nonce is read first: a transaction that is mined in between is then seen by its receipt.
func (s *Signer) settled(ctx context.Context, account protocol.Address, nonce uint64, recorded []*types.Transaction) error {
	count, read := uint64(0), false
	for _, old := range recorded {
		if old.Nonce() == nonce {
			continue
		}
		if !read {
			var err error
			if count, err = s.cfg.Chain.NonceAt(ctx, account, nil); err != nil {
				return fmt.Errorf("reading the nonce of %s: %w", account, err)
			}
			read = true
		}
		receipt, err := s.cfg.Chain.TransactionReceipt(ctx, old.Hash())
		switch {
		case errors.Is(err, ethereum.NotFound):
		case err != nil:
			return fmt.Errorf("reading the receipt of %s: %w", old.Hash(), err)
		case receipt.Status == types.ReceiptStatusSuccessful && !isCancel(account, old):
			return fmt.Errorf("%w: %s", ErrMined, old.Hash())
		}
	}
	if read {
		s.cfg.Guard.Consumed(account, count)
	}
	return nil
}

// verify holds what a back end returned against what it was asked for: the signing hash covers every
// field, and the sender is recovered from the signature.
func (s *Signer) verify(account protocol.Address, asked, got *types.Transaction) error {
	if got == nil || got.Type() != asked.Type() || s.scheme.Hash(got) != s.scheme.Hash(asked) {
		return fmt.Errorf("%w: the transaction was changed", ErrSignature)
	}
	from, err := types.Sender(s.scheme, got)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	if from != account {
		return fmt.Errorf("%w: it is by %s, not %s", ErrSignature, from, account)
	}
	return nil
}

// digest is what the guard binds a key to. A vote is bound by its job and commitment alone, so that
// an identity label which was mended in between does not keep a commitment from being sent.
func digest(key protocol.Key, tx *types.Transaction) protocol.Hash {
	data := tx.Data()
	if strings.HasPrefix(string(key), "commit/") && len(data) > commitHead {
		data = data[:commitHead]
	}
	return protocol.Keccak(tx.To().Bytes(), data)
}
