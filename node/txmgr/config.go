package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/protocol"
)

// What builders and signers say by the errors that they wrap.
var (
	// ErrForeignSigner says that a nonce of an account was used by someone else; it wraps protocol.ErrHalted.
	ErrForeignSigner = fmt.Errorf("another signer uses the account: %w", protocol.ErrHalted)
	// ErrRefused is wrapped by a signer that will never sign the transaction, and has signed nothing for the key
	// that could still be mined: the row fails and its nonce is free again.
	ErrRefused = errors.New("refused by the signer's policy")
	// ErrNonceTaken is wrapped by a signer that gave the nonce to another key: the row gets a further one.
	ErrNonceTaken = errors.New("the nonce belongs to another key")
	// ErrConfig marks a Config that New refuses.
	ErrConfig = errors.New("transaction manager's config")
)

// ErrMoot is wrapped by a builder when the chain no longer needs the effect: the row fails unsigned, with Reason.
type ErrMoot struct{ Reason string }

// Error returns the reason.
func (e ErrMoot) Error() string { return "moot: " + e.Reason }

// Outbox is the durable home of the rows. The driver adds them, the manager alone changes them.
type Outbox interface {
	// OpenRows returns every row for which Row.Open holds, in any order. They are not to be changed.
	OpenRows() ([]*Row, error)
	// Row returns one row, open or settled.
	Row(key protocol.Key) (Row, bool, error)
	// Update stores the changes durably in one write. Where one of the stored rows no longer has the Revision that its
	// change begins with, nothing is stored, and the error wraps ErrStale.
	Update(changes ...Change) error
	// Note is Update for what may be forgotten by a crash, since it can be found out again: it need not be durable.
	Note(changes ...Change) error
}

// Ended is a key that is settled for good. OK tells whether its effect is on the chain.
type Ended struct {
	Key protocol.Key
	OK  bool
}

// Change replaces a stored row. Next has Prev's key, and its Revision plus one.
type Change struct{ Prev, Next Row }

// Builder makes the call of an effect. An error that wraps ErrMoot settles the row, any other is tried again.
type Builder interface {
	Build(ctx context.Context, e protocol.ChainEffect) (protocol.Call, error)
}

// Signer signs for the accounts, with its guard in front. Asked again for the same transaction it must return
// the same bytes, or other bytes of the same effect. An error that wraps protocol.ErrHalted ends the account's
// signing for good; ErrRefused and ErrNonceTaken say more; any other error is tried again.
type Signer interface {
	SignTx(ctx context.Context, key protocol.Key, account protocol.Address, tx *types.Transaction) (*types.Transaction, error)
}

// Chain is what the manager asks of an endpoint; go-ethereum's clients have it. An endpoint that also has
// EstimateGasAtBlock is asked for estimates on the pending block.
type Chain interface {
	NonceAt(ctx context.Context, account protocol.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account protocol.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
	PendingCallContract(ctx context.Context, msg ethereum.CallMsg) ([]byte, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, hash protocol.Hash) (*types.Receipt, error)
}

// pendingEstimator is the optional part of Chain; block -1 means pending.
type pendingEstimator interface {
	EstimateGasAtBlock(ctx context.Context, msg ethereum.CallMsg, block *big.Int) (uint64, error)
}

// Errors names the custom error in what an endpoint says of a reverted call.
type Errors interface {
	Decode(err error) (name string, ok bool)
}

// Config is what a Manager works with. Fields without a default are required.
type Config struct {
	ChainID uint64
	Outbox  Outbox
	Builder Builder
	Signer  Signer
	Chain   Chain
	Errors  Errors
	// Tell hands outcomes to the driver, and returns once they are durable there.
	Tell func(ctx context.Context, outcomes []protocol.TxSettled) error
	// Final tells whether a block can no longer be reorganised away.
	Final func(block uint64) bool

	// Halted is told once of each account that will sign nothing more; nil = nobody is told.
	Halted func(account protocol.Address, err error)
	// Shared tells whether people use the account too, so that foreign use of its nonces is no fault; nil = none.
	Shared func(account protocol.Address) bool
	// Later tells whether a refusal by the contract passes with time, so that the row waits; nil = none does.
	Later func(e protocol.ChainEffect, name string) bool
	// Hold tells whether a row must not be carried on for now, by the operator's will; see hold.go. nil = none is.
	Hold func(r Row) bool
	// Busy counts what is under way: +1 when Wake asks for a pass, -1 when it has ended; nil = not counted.
	Busy func(delta int)
	// Same returns an error when the endpoint serves another chain than before, which ends Run: nothing may be signed for
	// it. It is asked when the chain has become shorter; nil = nobody knows.
	Same func(ctx context.Context) error
	// Now is the chain clock in unix seconds; nil = the head's timestamp.
	Now func() uint64
	// Recorded returns the transactions that the signer's guard holds for a key, oldest first; nil = none.
	Recorded func(key protocol.Key) []*types.Transaction
	// Signed returns the transactions under a nonce of an account that the signer's guard holds, of whatever key, oldest
	// first; nil = none.
	Signed func(account protocol.Address, nonce uint64) []*types.Transaction
	// Reserved is the highest nonce that the signer's guard has given out for an account; nil = unknown.
	Reserved func(account protocol.Address) (uint64, bool)
	// Finished is told of keys that are settled for good, before the rows say so; nil = nobody is told.
	Finished func(ended ...Ended) error
	// Log may be nil.
	Log hclog.Logger

	// Window is how many transactions of one account may be unconfirmed. Default 64.
	Window int
	// Parallel is how many accounts and receipts are worked on at once. Default 8; 1 makes the order of sends fixed.
	Parallel int
	// BumpBlocks is how many heads an attempt may wait before it is replaced. Default 3.
	BumpBlocks uint64
	// GasCap is the most gas that a transaction may have (EIP-7825). Default 16,777,216.
	GasCap uint64
	// MaxFeeCap is the dearest fee cap, in wei per unit of gas, for rows that are not urgent. Default 500 gwei.
	MaxFeeCap protocol.Amount
	// FeeCap is asked for another MaxFeeCap at each price; zero = there is none. nil = nobody is asked.
	FeeCap func() protocol.Amount
	// Poll is how often Run looks without being woken. Default 1 s.
	Poll time.Duration
	// CallTimeout bounds every call to the endpoint and to the signer. Default 10 s.
	CallTimeout time.Duration
	// Patience is how long a quiet chain is waited for, where otherwise two heads are. Default 12 s.
	Patience time.Duration
}

// check fills in the defaults and names what is missing.
func (c *Config) check() error {
	for _, field := range []struct {
		name    string
		missing bool
	}{
		{"ChainID", c.ChainID == 0}, {"Outbox", c.Outbox == nil}, {"Builder", c.Builder == nil}, {"Signer", c.Signer == nil},
		{"Chain", c.Chain == nil}, {"Errors", c.Errors == nil}, {"Tell", c.Tell == nil}, {"Final", c.Final == nil},
	} {
		if field.missing {
			return fmt.Errorf("%w: %s is missing", ErrConfig, field.name)
		}
	}
	if c.Window < 0 || c.Parallel < 0 || c.Poll < 0 || c.CallTimeout < 0 || c.Patience < 0 {
		return fmt.Errorf("%w: a negative setting", ErrConfig)
	}
	c.settings()
	c.hooks()
	return nil
}

func (c *Config) settings() {
	c.Window = orDefault(c.Window, 64)
	c.Parallel = orDefault(c.Parallel, 8)
	c.BumpBlocks = orDefault(c.BumpBlocks, 3)
	c.GasCap = orDefault(c.GasCap, 1<<24)
	c.Poll = orDefault(c.Poll, time.Second)
	c.CallTimeout = orDefault(c.CallTimeout, 10*time.Second)
	c.Patience = orDefault(c.Patience, 12*time.Second)
	if c.MaxFeeCap.IsZero() {
		c.MaxFeeCap = protocol.Units(500e9)
	}
	if c.Log == nil {
		c.Log = hclog.NewNullLogger()
	}
}

func (c *Config) hooks() {
	if c.Halted == nil {
		c.Halted = func(protocol.Address, error) {}
	}
	if c.Shared == nil {
		c.Shared = func(protocol.Address) bool { return false }
	}
	if c.Later == nil {
		c.Later = func(protocol.ChainEffect, string) bool { return false }
	}
	if c.Hold == nil {
		c.Hold = func(Row) bool { return false }
	}
	if c.Busy == nil {
		c.Busy = func(int) {}
	}
	if c.Same == nil {
		c.Same = func(context.Context) error { return nil }
	}
	if c.Recorded == nil {
		c.Recorded = func(protocol.Key) []*types.Transaction { return nil }
	}
	if c.Signed == nil {
		c.Signed = func(protocol.Address, uint64) []*types.Transaction { return nil }
	}
	if c.Reserved == nil {
		c.Reserved = func(protocol.Address) (uint64, bool) { return 0, false }
	}
	if c.FeeCap == nil {
		c.FeeCap = func() protocol.Amount { return protocol.Amount{} }
	}
	if c.Finished == nil {
		c.Finished = func(...Ended) error { return nil }
	}
}

func orDefault[T comparable](v, def T) T {
	var zero T
	if v == zero {
		return def
	}
	return v
}
