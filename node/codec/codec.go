// Package codec speaks the contracts' language for the rest of the node: logs become events, effects
// become calls, answers become records, and reverts become names. It does no I/O.
package codec

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// ErrMalformed marks a log or an answer that does not read as its contract's interface says.
var ErrMalformed = errors.New("does not match the contract's interface")

// maxTextBytes bounds a text of a log. No transaction that public pools take carries more; a longer text
// reads as empty, and what it points to as missing.
const maxTextBytes = 384 << 10

// Options are what the operator's configuration adds to the suite.
type Options struct {
	// Label gives the subdomain label that an account shows to the identity registry. It must not be
	// empty. Default "omega", which suffices for allow-listed accounts.
	Label func(protocol.Address) string
	// PoolSize is how many validators one draw scans at most (PoolQuery); 0 = unknown.
	PoolSize uint64
}

// Codec reads and writes for one suite of contracts. It is safe for concurrent use.
type Codec struct {
	suite    protocol.Suite
	opts     Options
	handlers map[source]entry

	jobs       *bindings.JobRegistry
	stake      *bindings.StakeManager
	validation *bindings.ValidationModule
	dispute    *bindings.DisputeModule
	identity   *bindings.IdentityRegistry
	policy     *bindings.TaxPolicy
	token      *bindings.AGIALPHA
	pool       *bindings.FeePool
}

// source is a log's contract and kind: one topic means different things in different contracts.
type source struct {
	contract protocol.Address
	topic    protocol.Hash
}

// entry reads the logs of one source. Words is the least number of data words that they have.
type entry struct {
	name  string
	words int
	read  handler
}

type handler func(c *Codec, l *types.Log) (Pending, bool, error)

// Pending is an event as far as its log tells it, with the reads that complete it.
type Pending struct {
	Event protocol.Event
	Reads []Read
}

// Read is a call to be made at the end of the log's block. Fill puts the answer into the event; the
// answers may be of a later state than the log's, when more happened to the job within the block.
type Read struct {
	Call protocol.Call
	Fill func(protocol.Event, []byte) (protocol.Event, error)
}

// New makes a codec for the suite's contracts.
func New(suite protocol.Suite, opts Options) *Codec {
	if opts.Label == nil {
		opts.Label = func(protocol.Address) string { return "omega" }
	}
	c := &Codec{
		suite: suite, opts: opts, handlers: map[source]entry{},
		jobs: bindings.NewJobRegistry(), stake: bindings.NewStakeManager(), validation: bindings.NewValidationModule(),
		dispute: bindings.NewDisputeModule(), identity: bindings.NewIdentityRegistry(), policy: bindings.NewTaxPolicy(),
		token: bindings.NewAGIALPHA(), pool: bindings.NewFeePool(),
	}
	c.register(suite.JobReg, c.jobs.GetABI(), c.jobEvents())
	c.register(suite.Validation, c.validation.GetABI(), c.roundEvents())
	c.register(suite.Stake, c.stake.GetABI(), c.stakeEvents())
	c.register(suite.TaxPolicy, c.policy.GetABI(), c.policyEvents())
	c.register(suite.FeePool, c.pool.GetABI(), c.poolEvents())
	for _, p := range paramEvents(suite) {
		for _, signature := range p.signatures {
			c.handlers[source{p.contract, protocol.Keccak([]byte(signature))}] = entry{name: signature, read: paramsChanged}
		}
	}
	return c
}

func (c *Codec) register(contract protocol.Address, in abi.ABI, events map[string]handler) {
	if contract == (protocol.Address{}) {
		return
	}
	for name, h := range events {
		ev, ok := in.Events[name]
		if !ok {
			panic("codec: the bindings lack event " + name)
		}
		c.handlers[source{contract, ev.ID}] = entry{name: name, words: len(ev.Inputs.NonIndexed()), read: h}
	}
}

// Addresses lists the contracts whose logs Decode reads, in a fixed order.
func (c *Codec) Addresses() []protocol.Address {
	var out []protocol.Address
	for _, a := range []protocol.Address{c.suite.JobReg, c.suite.Validation, c.suite.Stake, c.suite.TaxPolicy, c.suite.FeePool, c.suite.Dispute} {
		if a != (protocol.Address{}) && !slices.Contains(out, a) {
			out = append(out, a)
		}
	}
	return out
}

// Decode reads a log. It returns false for logs that mean nothing to the node: other contracts', aliases
// of another event, and rounds for job numbers that no registry can issue. A log that breaks its
// contract's interface is an error that wraps ErrMalformed.
func (c *Codec) Decode(l types.Log) (Pending, bool, error) {
	if len(l.Topics) == 0 {
		return Pending{}, false, nil
	}
	e, ok := c.handlers[source{l.Address, l.Topics[0]}]
	if !ok {
		return Pending{}, false, nil
	}
	if len(l.Data) < 32*e.words {
		return Pending{}, false, fmt.Errorf("decoding %s in block %d log %d: %w: %d bytes of data", e.name, l.BlockNumber, l.Index, ErrMalformed, len(l.Data))
	}
	p, ok, err := e.read(c, &l)
	if err != nil {
		return Pending{}, false, fmt.Errorf("decoding %s in block %d log %d: %w: %w", e.name, l.BlockNumber, l.Index, ErrMalformed, err)
	}
	return p, ok, nil
}

// on makes a handler of a binding's unpacker and a builder, which returns false for logs to pass over.
func on[T any](unpack func(*types.Log) (*T, error), build func(*T) (Pending, bool)) handler {
	return func(_ *Codec, l *types.Log) (Pending, bool, error) {
		v, err := unpack(l)
		if err != nil {
			return Pending{}, false, err
		}
		p, ok := build(v)
		return p, ok, nil
	}
}

// plain makes a handler of events that their log tells whole.
func plain[T any, E protocol.Event](unpack func(*types.Log) (*T, error), build func(*T) (E, bool)) handler {
	return on(unpack, func(v *T) (Pending, bool) {
		e, ok := build(v)
		return Pending{Event: e}, ok
	})
}

// fill makes a Read's Fill of a binding's unpacker.
func fill[E protocol.Event, V any](unpack func([]byte) (V, error), set func(*E, V)) func(protocol.Event, []byte) (protocol.Event, error) {
	return func(ev protocol.Event, out []byte) (protocol.Event, error) {
		e, ok := ev.(E)
		if !ok {
			return nil, fmt.Errorf("filling a %s with the answer for a %T", protocol.Kind(ev), e)
		}
		v, err := unpack(out)
		if err != nil {
			return nil, fmt.Errorf("filling a %s: %w: %w", protocol.Kind(ev), ErrMalformed, err)
		}
		set(&e, v)
		return e, nil
	}
}

// jobID narrows a contract's job number. Selection takes any number from anyone, so a larger one is not an error.
func jobID(n *big.Int) (protocol.JobID, bool) {
	if n == nil || !n.IsUint64() {
		return 0, false
	}
	return protocol.JobID(n.Uint64()), true
}

func wordJobID(w [32]byte) (protocol.JobID, bool) { return jobID(new(big.Int).SetBytes(w[:])) }

// clamp narrows times and counts; beyond 2^64-1 they are as good as never.
func clamp(n *big.Int) uint64 {
	if n == nil || n.Sign() < 0 {
		return 0
	}
	if !n.IsUint64() {
		return math.MaxUint64
	}
	return n.Uint64()
}

// text makes a log's string safe to journal: bytes that are no UTF-8 would not survive JSON.
func text(s string) string {
	if len(s) > maxTextBytes {
		return ""
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

func call(to protocol.Address, data []byte) protocol.Call { return protocol.Call{To: to, Data: data} }

func bigJob(id protocol.JobID) *big.Int { return new(big.Int).SetUint64(uint64(id)) }
