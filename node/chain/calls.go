package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// callBatch is how many calls go into one request.
const callBatch = 100

// Call is a read of a contract.
type Call struct {
	To   common.Address
	Data []byte
}

// Result answers a Call. Err is the contract's refusal and holds its revert data. Latest tells that the
// endpoint no longer has the state of the asked block, so that Out is of the head instead.
type Result struct {
	Out    []byte
	Err    error
	Latest bool
}

// CallsAt runs calls on the state at the end of the block. An error means that nothing is known of any
// call; ErrUnknownBlock that the block is not there.
func CallsAt(ctx context.Context, c Client, block common.Hash, calls []Call) ([]Result, error) {
	if len(calls) == 0 {
		return nil, nil
	}
	if s, ok := c.(stateCaller); ok {
		if results, err := stateCalls(ctx, s, block, calls); err == nil {
			return results, nil
		}
	}
	results, err := runCalls(ctx, c, atHash(block), calls)
	if err != nil || !anyLacksState(results) {
		return results, err
	}
	header, err := c.HeaderByHash(ctx, block)
	if errors.Is(err, ethereum.NotFound) {
		return nil, fmt.Errorf("calling at block %s: %w", block, ErrUnknownBlock)
	}
	if err != nil {
		return nil, fmt.Errorf("calling at block %s: %w", block, err)
	}
	results, err = callsAtNumber(ctx, c, block, header.Number, calls)
	if err != nil || !anyLacksState(results) {
		return results, err
	}
	results, err = runCalls(ctx, c, atNumber(nil), calls)
	for i := range results {
		results[i].Latest = true
	}
	return results, err
}

// stateCaller is a Client that has the states of blocks at hand: many calls take no requests.
type stateCaller interface {
	CallsAtHash(ctx context.Context, msgs []ethereum.CallMsg, block common.Hash) (outs [][]byte, errs []error, err error)
}

func stateCalls(ctx context.Context, c stateCaller, block common.Hash, calls []Call) ([]Result, error) {
	msgs := make([]ethereum.CallMsg, len(calls))
	for i, call := range calls {
		msgs[i] = ethereum.CallMsg{To: &call.To, Data: call.Data}
	}
	outs, errs, err := c.CallsAtHash(ctx, msgs, block)
	if err != nil {
		return nil, err
	}
	results := make([]Result, len(calls))
	for i := range calls {
		if errs[i] != nil && !isAnswer(errs[i]) {
			return nil, errs[i]
		}
		results[i] = Result{Out: outs[i], Err: errs[i]}
	}
	return results, nil
}

// callsAtNumber serves endpoints that cannot pin by hash; the number must still mean the block afterwards.
func callsAtNumber(ctx context.Context, c Client, block common.Hash, n *big.Int, calls []Call) ([]Result, error) {
	results, err := runCalls(ctx, c, atNumber(n), calls)
	if err != nil {
		return nil, err
	}
	now, err := c.HeaderByNumber(ctx, n)
	if err != nil {
		return nil, fmt.Errorf("calling at block %d: %w", n, err)
	}
	if now.Hash() != block {
		return nil, fmt.Errorf("calling at block %d %s: %w", n, block, ErrUnknownBlock)
	}
	return results, nil
}

// moment is the block that calls run at, in both forms that clients take.
type moment struct {
	param  any
	single func(ctx context.Context, c Client, msg ethereum.CallMsg) ([]byte, error)
}

func atHash(h common.Hash) moment {
	return moment{
		param: rpc.BlockNumberOrHashWithHash(h, false),
		single: func(ctx context.Context, c Client, msg ethereum.CallMsg) ([]byte, error) {
			return c.CallContractAtHash(ctx, msg, h)
		},
	}
}

func atNumber(n *big.Int) moment {
	m := moment{
		param: "latest",
		single: func(ctx context.Context, c Client, msg ethereum.CallMsg) ([]byte, error) {
			return c.CallContract(ctx, msg, n)
		},
	}
	if n != nil {
		m.param = (*hexutil.Big)(n)
	}
	return m
}

// runCalls sends batches where the client can, and falls back to single calls where an endpoint refuses them.
func runCalls(ctx context.Context, c Client, at moment, calls []Call) ([]Result, error) {
	b, ok := batcherOf(c)
	if !ok || len(calls) == 1 {
		return singleCalls(ctx, c, at, calls)
	}
	results := make([]Result, 0, len(calls))
	for first := 0; first < len(calls); first += callBatch {
		part, err := batchCalls(ctx, b, at, calls[first:min(first+callBatch, len(calls))])
		if errors.Is(err, ErrUnreachable) || ctx.Err() != nil {
			return nil, fmt.Errorf("calling contracts: %w", err)
		}
		if err != nil {
			return singleCalls(ctx, c, at, calls)
		}
		results = append(results, part...)
	}
	return results, nil
}

func batchCalls(ctx context.Context, b batchCaller, at moment, calls []Call) ([]Result, error) {
	outs := make([]hexutil.Bytes, len(calls))
	batch := make([]rpc.BatchElem, len(calls))
	for i, call := range calls {
		msg := map[string]any{"to": call.To, "input": hexutil.Bytes(call.Data)}
		batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{msg, at.param}, Result: &outs[i]}
	}
	if err := b.BatchCallContext(ctx, batch); err != nil {
		return nil, err
	}
	results := make([]Result, len(calls))
	for i, e := range batch {
		if e.Error != nil && !isAnswer(e.Error) {
			return nil, e.Error
		}
		results[i] = Result{Out: outs[i], Err: e.Error}
	}
	return results, nil
}

func singleCalls(ctx context.Context, c Client, at moment, calls []Call) ([]Result, error) {
	results := make([]Result, len(calls))
	for i, call := range calls {
		out, err := at.single(ctx, c, ethereum.CallMsg{To: &call.To, Data: call.Data})
		if err != nil && !isAnswer(err) {
			return nil, fmt.Errorf("calling %s: %w", call.To, err)
		}
		results[i] = Result{Out: out, Err: err}
	}
	return results, nil
}

// isAnswer tells a refusal by the contract or the endpoint from a failure to ask.
func isAnswer(err error) bool {
	var answered rpc.Error
	return errors.As(err, &answered) && !isThrottle(err)
}

// anyLacksState looks for refusals that are about the block and not about the contract. A revert carries
// data or says so, whatever words its text may hold.
func anyLacksState(results []Result) bool {
	for _, r := range results {
		if r.Err != nil && !isRevert(r.Err) && lacksState(r.Err) {
			return true
		}
	}
	return false
}

func isRevert(err error) bool {
	var data rpc.DataError
	if errors.As(err, &data) && data.ErrorData() != nil {
		return true
	}
	return mentions(err, "execution reverted", "revert", "invalid opcode", "out of gas")
}
