package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/protocol"
)

// blindGas is the gas limit for a call that the pending block allows and the estimate on the latest one does not:
// a window that opens between the two.
const blindGas = 2_000_000

// trial is a row whose call was tried on the chain: ready to be given a nonce, unless reason says why the chain
// refuses it, or err why that could not be found out.
type trial struct {
	row    Row
	call   protocol.Call
	gas    uint64
	reason string
	err    error
}

// open tells whether nothing is known yet that keeps the row from being sent.
func (t *trial) open() bool { return t.reason == "" && t.err == nil }

// simulator is the optional part of Chain that runs many calls in one request (eth_simulateV1).
type simulator interface {
	SimulateV1(ctx context.Context, opts ethclient.SimulateOptions, block *rpc.BlockNumberOrHash) ([]ethclient.SimulateBlockResult, error)
}

// simulateTrouble is after how many failures in a row an endpoint is no longer asked to simulate.
const simulateTrouble = 3

// try builds the calls of rows of one lane and finds out what the chain makes of them: all in one simulated block
// where the endpoint can, so that each counts upon those before it, else one by one.
func (p *pass) try(ctx context.Context, v *view, rows []Row) []trial {
	tried := make([]trial, len(rows))
	var group errgroup.Group
	for i, r := range rows {
		tried[i] = trial{row: r, call: r.Call}
		if !r.HasNonce {
			group.Go(func() error { p.build(ctx, &tried[i]); return nil })
		}
	}
	_ = group.Wait() // the errors are in the trials
	left := p.simulate(ctx, v.account, tried)
	group.SetLimit(p.cfg.Parallel)
	for _, t := range left {
		group.Go(func() error { p.prove(ctx, t); return nil })
	}
	_ = group.Wait()
	return tried
}

// build makes the call of a row.
func (p *pass) build(ctx context.Context, t *trial) {
	var err error
	t.call, err = within(ctx, p.Manager, func(ctx context.Context) (protocol.Call, error) {
		return p.cfg.Builder.Build(ctx, t.row.Effect)
	})
	if moot := (ErrMoot{}); errors.As(err, &moot) {
		t.reason = moot.Reason
	} else if err != nil {
		t.err = fmt.Errorf("building the call: %w", err)
	}
}

// simulate runs the calls one after the other in a block upon the newest one, and returns those that it could not
// judge.
func (p *pass) simulate(ctx context.Context, from protocol.Address, tried []trial) []*trial {
	var open []*trial
	var calls []ethereum.CallMsg
	for i := range tried {
		if tried[i].open() {
			open, calls = append(open, &tried[i]), append(calls, p.message(from, tried[i].call))
		}
	}
	chain, can := p.cfg.Chain.(simulator)
	if !can || len(open) == 0 || p.unsimulated.Load() >= simulateTrouble {
		return open
	}
	block := ethclient.SimulateBlock{BlockOverrides: &ethereum.BlockOverrides{Time: max(p.now, p.headTime+1)}, Calls: calls}
	latest := rpc.BlockNumberOrHashWithHash(p.head.head, false)
	blocks, err := within(ctx, p.Manager, func(ctx context.Context) ([]ethclient.SimulateBlockResult, error) {
		return chain.SimulateV1(ctx, ethclient.SimulateOptions{BlockStateCalls: []ethclient.SimulateBlock{block}}, &latest)
	})
	if err != nil || len(blocks) != 1 || len(blocks[0].Calls) != len(open) {
		p.unsimulated.Add(1)
		p.cfg.Log.Debug("the endpoint did not simulate", "err", err)
		return open
	}
	p.unsimulated.Store(0)
	var left []*trial
	for i, t := range open {
		if !p.judge(t, blocks[0].Calls[i]) {
			left = append(left, t)
		}
	}
	return left
}

// judge takes the result of a simulated call, and reports false where it says nothing about the contract.
func (p *pass) judge(t *trial, result ethclient.SimulateCallResult) bool {
	if result.Status == types.ReceiptStatusSuccessful {
		p.limit(t, max(result.MaxUsedGas, result.GasUsed+result.GasUsed/4)) // refunds are at most a fifth (EIP-3529)
		return true
	}
	name, refused := revertName(p.cfg.Errors, simulatedError(result))
	t.reason = name
	return refused
}

// simulatedError is the error that eth_call would have given. Endpoints put a revert's data into the error or into
// the call's result.
func simulatedError(result ethclient.SimulateCallResult) error {
	e := callError{text: "simulated call", data: hexutil.Encode(result.ReturnValue)}
	if result.Error != nil {
		e.text = result.Error.Message
		if result.Error.Data != "" {
			e.data = result.Error.Data
		}
	}
	return e
}

// callError is a failed call with what it returned, as go-ethereum's clients report one.
type callError struct{ text, data string }

func (e callError) Error() string  { return e.text }
func (e callError) ErrorData() any { return e.data }

// prove tries one call on the pending block and finds its gas limit.
func (p *pass) prove(ctx context.Context, t *trial) {
	_, err := within(ctx, p.Manager, func(ctx context.Context) ([]byte, error) {
		return p.cfg.Chain.PendingCallContract(ctx, p.message(t.row.Account, t.call))
	})
	if name, ok := revertName(p.cfg.Errors, err); ok {
		t.reason = name
		return
	}
	if err != nil {
		t.err = fmt.Errorf("trying the call: %w", err)
		return
	}
	estimate, err := p.estimate(ctx, t.row.Account, t.call)
	if err != nil {
		t.err = fmt.Errorf("estimating gas: %w", err)
		return
	}
	p.limit(t, estimate)
}

// limit sets the trial's gas limit by an estimate.
func (p *pass) limit(t *trial, estimate uint64) {
	var fits bool
	if t.gas, fits = gasLimit(estimate, t.call.GasFloor, p.most, t.row.Tries); !fits {
		t.reason = reasonGas
	}
}

// estimate asks for the gas of a call that the pending block allows; on the pending block where the endpoint can.
func (p *pass) estimate(ctx context.Context, from protocol.Address, call protocol.Call) (uint64, error) {
	gas, err := within(ctx, p.Manager, func(ctx context.Context) (uint64, error) {
		if c, ok := p.cfg.Chain.(pendingEstimator); ok {
			return c.EstimateGasAtBlock(ctx, p.message(from, call), big.NewInt(int64(rpc.PendingBlockNumber)))
		}
		return p.cfg.Chain.EstimateGas(ctx, p.message(from, call))
	})
	if _, refused := revertName(p.cfg.Errors, err); refused {
		return min(blindGas, p.most), nil
	}
	return gas, err
}
