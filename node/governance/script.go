package governance

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/protocol"
)

// How a script was run.
const (
	bySimulate  = "eth_simulateV1"
	byOverrides = "eth_call with overrides"
)

// order is one call of a script. Those of a stage share one simulated block.
type order struct {
	to   protocol.Address
	data []byte
}

// outcome is what an order came to. Logs are unknown where the endpoint can only call.
type outcome struct {
	ok   bool
	out  []byte
	gas  uint64
	logs []*types.Log
}

// play runs stages of calls one after the other as an account, on the state of the view's block. Nobody signs.
func (v view) play(ctx context.Context, from protocol.Address, stages [][]order) ([][]outcome, string, error) {
	out, err := v.simulate(ctx, from, stages)
	if err == nil {
		return out, bySimulate, nil
	}
	if !isMissing(err) {
		return nil, "", err
	}
	out, err = v.override(ctx, from, stages)
	return out, byOverrides, err
}

// simulatedCall is one result of eth_simulateV1. Some endpoints put a revert's data into returnData, others
// into the error.
type simulatedCall struct {
	Status     hexutil.Uint64  `json:"status"`
	ReturnData hexutil.Bytes   `json:"returnData"`
	GasUsed    hexutil.Uint64  `json:"gasUsed"`
	MaxUsedGas *hexutil.Uint64 `json:"maxUsedGas"`
	Logs       []*types.Log    `json:"logs"`
	Error      *struct {
		Message string          `json:"message"`
		Data    json.RawMessage `json:"data"`
	} `json:"error"`
}

func (v view) simulate(ctx context.Context, from protocol.Address, stages [][]order) ([][]outcome, error) {
	type block struct {
		Calls []message `json:"calls"`
	}
	blocks := make([]block, len(stages))
	for i, s := range stages {
		blocks[i].Calls = []message{}
		for _, o := range s {
			blocks[i].Calls = append(blocks[i].Calls, message{From: &from, To: o.to, Data: o.data})
		}
	}
	var answers []struct {
		Calls []simulatedCall `json:"calls"`
	}
	arg := map[string]any{"blockStateCalls": blocks, "validation": false, "traceTransfers": false}
	batch := []rpc.BatchElem{{Method: bySimulate, Args: []any{arg, v.at()}, Result: &answers}}
	if err := v.ask(ctx, batch); err != nil {
		return nil, err
	}
	if batch[0].Error != nil {
		return nil, fmt.Errorf("simulating: %w", batch[0].Error)
	}
	if len(answers) != len(stages) {
		return nil, fmt.Errorf("simulating: the endpoint answered %d blocks of %d", len(answers), len(stages))
	}
	out := make([][]outcome, len(stages))
	for i, a := range answers {
		if len(a.Calls) != len(stages[i]) {
			return nil, fmt.Errorf("simulating: the endpoint answered %d calls of %d", len(a.Calls), len(stages[i]))
		}
		for _, c := range a.Calls {
			out[i] = append(out[i], c.outcome())
		}
	}
	return out, nil
}

func (c simulatedCall) outcome() outcome {
	o := outcome{ok: c.Status == 1, out: c.ReturnData, gas: uint64(c.GasUsed), logs: c.Logs}
	if c.MaxUsedGas != nil {
		o.gas = max(o.gas, uint64(*c.MaxUsedGas))
	}
	if o.ok || c.Error == nil {
		return o
	}
	var data hexutil.Bytes
	if json.Unmarshal(c.Error.Data, &data) == nil && len(data) > 0 {
		o.out = data
	}
	return o
}

// isMissing tells that the endpoint does not know eth_simulateV1.
func isMissing(err error) bool {
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return false
	}
	words := strings.ToLower(coded.Error())
	return coded.ErrorCode() == -32601 || coded.ErrorCode() == -32004 ||
		strings.Contains(words, "not found") || strings.Contains(words, "not supported") || strings.Contains(words, "does not exist")
}

// override plays the stages within one eth_call: the account's code is replaced by a program that makes the
// calls in turn and returns what each came to, so that every call comes from the account.
func (v view) override(ctx context.Context, from protocol.Address, stages [][]order) ([][]outcome, error) {
	var flat []order
	for _, s := range stages {
		flat = append(flat, s...)
	}
	code := hexutil.Bytes(program(flat))
	overrides := map[protocol.Address]any{from: map[string]any{"code": code}}
	var result hexutil.Bytes
	batch := []rpc.BatchElem{{Method: "eth_call", Args: []any{message{To: from}, v.at(), overrides}, Result: &result}}
	if err := v.ask(ctx, batch); err != nil {
		return nil, err
	}
	if batch[0].Error != nil {
		return nil, fmt.Errorf("simulating with overrides: %w", batch[0].Error)
	}
	done, err := readProgram(result, flat)
	if err != nil {
		return nil, err
	}
	out := make([][]outcome, len(stages))
	for i, s := range stages {
		out[i], done = done[:len(s)], done[len(s):]
	}
	return out, nil
}
