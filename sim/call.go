package sim

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
)

// The codes of errors in a call (JSON-RPC of go-ethereum).
const (
	codeReverted = 3
	codeVM       = -32015
)

// CallContract is eth_call at a sealed block.
func (c *Client) CallContract(ctx context.Context, msg ethereum.CallMsg, number *big.Int) ([]byte, error) {
	if !stored(number) || !plain(msg) {
		return c.rpcClient.CallContract(ctx, msg, number)
	}
	return c.call(ctx, rpc.BlockNumberOrHashWithNumber(numbered(number)), msg)
}

// CallContractAtHash is eth_call at a block of this hash, canonical or not.
func (c *Client) CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error) {
	if !plain(msg) {
		return c.rpcClient.CallContractAtHash(ctx, msg, block)
	}
	return c.call(ctx, rpc.BlockNumberOrHashWithHash(block, false), msg)
}

func (c *Client) call(ctx context.Context, at rpc.BlockNumberOrHash, msg ethereum.CallMsg) ([]byte, error) {
	outs, errs, err := c.calls(ctx, at, []ethereum.CallMsg{msg})
	if err != nil {
		return nil, err
	}
	return outs[0], errs[0]
}

// CallsAtHash is eth_call for many messages at a block of this hash, canonical or not. Each begins on the block's state.
// errs holds what became of each, err why none could be tried.
func (c *Client) CallsAtHash(ctx context.Context, msgs []ethereum.CallMsg, block common.Hash) (outs [][]byte, errs []error, err error) {
	for _, m := range msgs {
		if !plain(m) {
			return nil, nil, errors.New("calls that say what gas costs are made one by one")
		}
	}
	return c.calls(ctx, rpc.BlockNumberOrHashWithHash(block, false), msgs)
}

func (c *Client) calls(ctx context.Context, at rpc.BlockNumberOrHash, msgs []ethereum.CallMsg) ([][]byte, []error, error) {
	db, header, err := c.state(ctx, at)
	if err != nil {
		return nil, nil, err
	}
	t := c.trial(ctx, db, header)
	defer t.close()
	outs, errs := make([][]byte, len(msgs)), make([]error, len(msgs))
	for i, m := range msgs {
		before := db.Snapshot()
		result, err := t.run(m, c.chain.cfg.GasLimit)
		db.RevertToSnapshot(before)
		switch {
		case err != nil:
			errs[i] = err
		case result.Err != nil:
			errs[i] = failed(result)
		default:
			outs[i] = append([]byte{}, result.Return()...)
		}
	}
	return outs, errs, nil
}

// SimulateV1 is eth_simulateV1. One block of plain calls at a given time upon a block of a given hash is run here, and the
// result leaves out the block's hash and the logs. All else is asked of go-ethereum, and so is what goes wrong.
func (c *Client) SimulateV1(ctx context.Context, opts ethclient.SimulateOptions, at *rpc.BlockNumberOrHash) ([]ethclient.SimulateBlockResult, error) {
	if at != nil && at.BlockHash != nil && simple(opts) {
		if out, err := c.simulate(ctx, opts.BlockStateCalls[0], *at); err == nil {
			return []ethclient.SimulateBlockResult{out}, nil
		}
	}
	return c.rpcClient.SimulateV1(ctx, opts, at)
}

func (c *Client) simulate(ctx context.Context, block ethclient.SimulateBlock, at rpc.BlockNumberOrHash) (ethclient.SimulateBlockResult, error) {
	var none ethclient.SimulateBlockResult
	db, parent, err := c.state(ctx, at)
	if err != nil {
		return none, err
	}
	if block.BlockOverrides.Time <= parent.Time {
		return none, errors.New("the block is not after its parent")
	}
	header := c.chain.header(parent, draft{time: block.BlockOverrides.Time})
	header.GasLimit, header.BaseFee = parent.GasLimit, new(big.Int)
	t := c.trial(ctx, db, header)
	defer t.close()
	core.PreExecution(ctx, header.ParentBeaconRoot, parent, c.chain.bc.Config(), t.evm, header.Number, header.Time)
	out := ethclient.SimulateBlockResult{
		Number: header.Number, Timestamp: header.Time, GasLimit: header.GasLimit, FeeRecipient: header.Coinbase, BaseFeePerGas: header.BaseFee,
		Calls: make([]ethclient.SimulateCallResult, len(block.Calls)),
	}
	left := header.GasLimit
	for i, m := range block.Calls {
		if m.Gas > left {
			return none, fmt.Errorf("a call wants %d gas, and the block has %d left", m.Gas, left)
		}
		db.SetTxContext(common.Hash{}, i, uint32(i+1))
		result, err := t.run(m, left)
		if err != nil {
			return none, err
		}
		db.Finalise(t.evm.GetRules())
		left -= result.UsedGas
		out.Calls[i] = simulated(result)
	}
	out.GasUsed = header.GasLimit - left
	return out, nil
}

// simple tells whether a simulation is of the kind that is run here.
func simple(o ethclient.SimulateOptions) bool {
	if len(o.BlockStateCalls) != 1 || o.TraceTransfers || o.Validation || o.ReturnFullTransactions {
		return false
	}
	b := o.BlockStateCalls[0]
	if b.StateOverrides != nil || b.BlockOverrides == nil || *b.BlockOverrides != (ethereum.BlockOverrides{Time: b.BlockOverrides.Time}) {
		return false
	}
	for _, m := range b.Calls {
		if !plain(m) {
			return false
		}
	}
	return true
}

// plain tells whether a message is a call of a contract that says nothing about what gas costs.
func plain(m ethereum.CallMsg) bool {
	return m.To != nil && m.GasPrice == nil && m.GasFeeCap == nil && m.GasTipCap == nil && m.AccessList == nil && m.BlobGasFeeCap == nil && m.BlobHashes == nil && m.AuthorizationList == nil
}

// simulated is a call's result as eth_simulateV1 words it.
func simulated(r *core.ExecutionResult) ethclient.SimulateCallResult {
	out := ethclient.SimulateCallResult{ReturnValue: r.Return(), GasUsed: r.UsedGas, MaxUsedGas: r.MaxUsedGas, Status: types.ReceiptStatusSuccessful}
	if r.Err == nil {
		return out
	}
	out.Status, out.Error = types.ReceiptStatusFailed, &ethclient.CallError{Message: r.Err.Error(), Code: codeVM}
	if e := (revert{}); errors.As(failed(r), &e) {
		*out.Error = ethclient.CallError{Message: e.Error(), Code: codeReverted, Data: e.data}
	}
	return out
}

// failed is the error of a call that was run, as eth_call words it.
func failed(r *core.ExecutionResult) error {
	if !errors.Is(r.Err, vm.ErrExecutionReverted) {
		return answered{r.Err}
	}
	e := revert{error: r.Err, data: hexutil.Encode(r.Revert())}
	if reason, err := abi.UnpackRevert(r.Revert()); err == nil {
		e.error = fmt.Errorf("%w: %v", r.Err, reason)
	}
	return e
}

// revert is a reverted call with what it returned; it is an rpc.DataError.
type revert struct {
	error
	data string
}

// ErrorCode implements rpc.Error.
func (revert) ErrorCode() int { return codeReverted }

// ErrorData implements rpc.DataError: the data in hexadecimal.
func (r revert) ErrorData() any { return r.data }

func (r revert) Unwrap() error { return r.error }

// state is what a sealed block ended with.
func (c *Client) state(ctx context.Context, at rpc.BlockNumberOrHash) (*state.StateDB, *types.Header, error) {
	if err := c.alive(ctx); err != nil {
		return nil, nil, err
	}
	bc := c.chain.bc
	if hash, named := at.Hash(); named {
		if block := bc.GetHeaderByHash(hash); block != nil {
			if s, err := c.chain.atHead.open(bc, block); s != nil && err == nil {
				return s, block, nil
			}
		}
	}
	s, h, err := c.chain.stack.eth.APIBackend.StateAndHeaderByNumberOrHash(ctx, at)
	if err != nil {
		return nil, nil, answered{err}
	}
	return s, h, nil
}

// trial runs messages upon a state that nobody keeps, for as long as JSON-RPC may.
type trial struct {
	ctx    context.Context
	evm    *vm.EVM
	state  *state.StateDB
	stop   func() bool
	cancel func()
}

// trial begins one in a block of this header. Gas costs nothing in it.
func (c *Client) trial(ctx context.Context, db *state.StateDB, header *types.Header) *trial {
	block := core.NewEVMBlockContext(header, c.chain.bc, &header.Coinbase)
	block.BaseFee = new(big.Int)
	evm := vm.NewEVM(block, db, c.chain.bc.Config(), vm.Config{NoBaseFee: true})
	evm.SetJumpDestCache(c.chain.bc.JumpDestCache())
	evm.SetPrecompileCache(c.chain.bc.PrecompileCache())
	limit, cancel := context.WithTimeout(ctx, c.chain.stack.eth.APIBackend.RPCEVMTimeout())
	return &trial{ctx: ctx, evm: evm, state: db, stop: context.AfterFunc(limit, evm.Cancel), cancel: cancel}
}

func (t *trial) close() {
	defer t.cancel()
	if t.stop() {
		t.evm.Release()
	}
}

// run executes a message with the gas that it asks for, else with what is left.
func (t *trial) run(m ethereum.CallMsg, left uint64) (*core.ExecutionResult, error) {
	value := new(uint256.Int)
	if m.Value != nil {
		if value.SetFromBig(m.Value) {
			return nil, answered{fmt.Errorf("the value %s is more than 256 bits hold", m.Value)}
		}
	}
	gas := left
	if m.Gas != 0 {
		gas = min(m.Gas, left)
	}
	msg := &core.Message{
		From: m.From, To: m.To, Nonce: t.state.GetNonce(m.From), Value: value, GasLimit: gas, Data: m.Data,
		GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int),
	}
	result, err := core.ApplyMessage(t.evm, msg.SkipNonceCheck().SkipEOACheck().SkipGasLimitCapCheck().SkipExecutionGasCapCheck(), core.NewGasPool(gas))
	switch {
	case t.evm.Cancelled() && t.ctx.Err() != nil:
		return nil, t.ctx.Err()
	case t.evm.Cancelled():
		return nil, answered{errors.New("execution aborted: it takes too long")}
	case t.state.Error() != nil:
		return nil, answered{t.state.Error()}
	case err != nil:
		return nil, answered{fmt.Errorf("err: %w (supplied gas %d)", err, gas)}
	}
	return result, nil
}
