package governance

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/protocol"
)

// Chain is what the desk reads of a chain.
type Chain interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error
}

// batchSize is how many questions go into one request.
const batchSize = 100

// noAnswer stands for a contract that does not answer a question.
const noAnswer = "no answer"

// view reads one block of the chain.
type view struct {
	chain   Chain
	surface *Surface
	block   *types.Header
}

// look pins the head.
func (d *Desk) look(ctx context.Context) (view, error) {
	h, err := d.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return view{}, fmt.Errorf("reading the head: %w", err)
	}
	return view{d.chain, d.surface, h}, nil
}

// at is the block as an argument of a request (EIP-1898).
func (v view) at() rpc.BlockNumberOrHash { return rpc.BlockNumberOrHashWithHash(v.block.Hash(), false) }

// encodeRead packs a view's call and tells how its answer is decoded.
func (s *Surface) encodeRead(r Read) (abi.Method, []byte, error) {
	found := methodsNamed(s.abis[r.Contract], r.Function)
	if len(found) != 1 || !found[0].IsConstant() || len(found[0].Outputs) == 0 {
		return abi.Method{}, nil, fmt.Errorf("%w: %s has no view %s", ErrPlan, r.Contract, r.Function)
	}
	m := found[0]
	if len(r.Args) != len(m.Inputs) {
		return m, nil, fmt.Errorf("%w: %s.%s has %d keys", ErrPlan, r.Contract, r.Function, len(r.Args))
	}
	args := make([]any, len(r.Args))
	for i, a := range r.Args {
		v, err := parseValue(m.Inputs[i].Type, a, nil)
		if err != nil {
			return m, nil, fmt.Errorf("%w: %s.%s: %w", ErrPlan, r.Contract, r.Function, err)
		}
		args[i] = v
	}
	packed, err := m.Inputs.Pack(args...)
	if err != nil {
		return m, nil, fmt.Errorf("%w: encoding %s.%s: %w", ErrPlan, r.Contract, r.Function, err)
	}
	return m, append(slices.Clone(m.ID), packed...), nil
}

// decodeRead writes an answer; several values stand in brackets.
func decodeRead(m abi.Method, out []byte) string {
	values, err := m.Outputs.Unpack(out)
	if err != nil || len(values) == 0 {
		return noAnswer
	}
	if len(values) == 1 {
		return text(values[0])
	}
	s := text(values)
	return "(" + s[1:len(s)-1] + ")"
}

// read asks views; a contract that refuses has no answer, an endpoint that does not answer is an error.
func (v view) read(ctx context.Context, reads []Read) ([]string, error) {
	methods := make([]abi.Method, len(reads))
	calls := make([]message, len(reads))
	for i, r := range reads {
		m, data, err := v.surface.encodeRead(r)
		if err != nil {
			return nil, err
		}
		methods[i], calls[i] = m, message{To: r.To, Data: data}
	}
	answers, err := v.call(ctx, calls)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(reads))
	for i, a := range answers {
		out[i] = noAnswer
		if a.err == nil {
			out[i] = decodeRead(methods[i], a.out)
		}
	}
	return out, nil
}

// message is a call as JSON-RPC takes it.
type message struct {
	From *protocol.Address `json:"from,omitempty"`
	To   protocol.Address  `json:"to"`
	Data hexutil.Bytes     `json:"data"`
}

// answer is what one call of several came to.
type answer struct {
	out []byte
	err error
}

// call runs calls at the block. An error means that nothing is known of any.
func (v view) call(ctx context.Context, calls []message) ([]answer, error) {
	results := make([]hexutil.Bytes, len(calls))
	batch := make([]rpc.BatchElem, len(calls))
	for i, m := range calls {
		batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{m, v.at()}, Result: &results[i]}
	}
	if err := v.ask(ctx, batch); err != nil {
		return nil, err
	}
	out := make([]answer, len(calls))
	for i := range batch {
		out[i] = answer{results[i], batch[i].Error}
		if batch[i].Error != nil && !isRevert(batch[i].Error) {
			return nil, fmt.Errorf("reading %s: %w", calls[i].To, batch[i].Error)
		}
	}
	return out, nil
}

// ask sends requests, so many at a time.
func (v view) ask(ctx context.Context, batch []rpc.BatchElem) error {
	for part := range slices.Chunk(batch, batchSize) {
		if err := v.chain.BatchCallContext(ctx, part); err != nil {
			return fmt.Errorf("asking the chain: %w", err)
		}
	}
	return nil
}

// codes reads the code of accounts.
func (v view) codes(ctx context.Context, accounts []protocol.Address) ([][]byte, error) {
	results := make([]hexutil.Bytes, len(accounts))
	batch := make([]rpc.BatchElem, len(accounts))
	for i, a := range accounts {
		batch[i] = rpc.BatchElem{Method: "eth_getCode", Args: []any{a, v.at()}, Result: &results[i]}
	}
	if err := v.ask(ctx, batch); err != nil {
		return nil, err
	}
	out := make([][]byte, len(accounts))
	for i := range batch {
		if batch[i].Error != nil {
			return nil, fmt.Errorf("reading the code of %s: %w", accounts[i], batch[i].Error)
		}
		out[i] = results[i]
	}
	return out, nil
}

// isRevert tells a contract's refusal from a fault of the endpoint: it carries data, or has the EVM's words.
func isRevert(err error) bool {
	var carrier rpc.DataError
	if errors.As(err, &carrier) && carrier.ErrorData() != nil {
		return true
	}
	said := strings.ToLower(err.Error())
	return slices.ContainsFunc([]string{"revert", "opcode", "out of gas", "evm error", "stack"}, func(w string) bool { return strings.Contains(said, w) })
}

// revert is a contract's refusal with the bytes it returned.
type revert struct{ data []byte }

func (r revert) Error() string { return "execution reverted" }

// ErrorData is the returned bytes as endpoints give them.
func (r revert) ErrorData() any { return hexutil.Encode(r.data) }

// ErrorCode is what endpoints give a revert.
func (r revert) ErrorCode() int { return 3 }

// used tells whether an account has sent a transaction or holds coins.
func (v view) used(ctx context.Context, at protocol.Address) (bool, error) {
	var nonce hexutil.Uint64
	var balance hexutil.Big
	batch := []rpc.BatchElem{
		{Method: "eth_getTransactionCount", Args: []any{at, v.at()}, Result: &nonce},
		{Method: "eth_getBalance", Args: []any{at, v.at()}, Result: &balance},
	}
	if err := v.ask(ctx, batch); err != nil {
		return false, err
	}
	if err := errors.Join(batch[0].Error, batch[1].Error); err != nil {
		return false, fmt.Errorf("reading account %s: %w", at, err)
	}
	return nonce > 0 || balance.ToInt().Sign() > 0, nil
}
