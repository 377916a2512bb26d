package governance

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
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

// order is one call of a script.
type order struct {
	to   protocol.Address
	data []byte
}

// part is calls of a script that share one simulated block. Reads are views, which a simulation makes in one call,
// since an endpoint bounds the gas of a simulation and every call costs 21,000 of it before it begins.
type part struct {
	calls []order
	reads bool
}

// reader is where the program lies that makes views within a simulation: the end of the keccak256 of its name.
func reader() protocol.Address {
	return common.BytesToAddress(keccak([]byte("omega reader")).Bytes()[12:])
}

// outcome is what an order came to. Logs are unknown where the endpoint can only call.
type outcome struct {
	ok   bool
	out  []byte
	gas  uint64
	logs []*types.Log
}

// play runs the parts of a script one after the other as an account, on the state of the view's block. Nobody signs.
func (v view) play(ctx context.Context, from protocol.Address, script []part) ([][]outcome, string, error) {
	out, err := v.simulate(ctx, from, script)
	if err == nil {
		return out, bySimulate, nil
	}
	if !isMissing(err) {
		return nil, "", err
	}
	out, err = v.override(ctx, from, script)
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

// simulatedBlock is a part as eth_simulateV1 takes it.
type simulatedBlock struct {
	Overrides map[protocol.Address]newCode `json:"stateOverrides,omitempty"`
	Calls     []message                    `json:"calls"`
}

// newCode replaces an account's code.
type newCode struct {
	Code hexutil.Bytes `json:"code"`
}

func (p part) block(from protocol.Address) simulatedBlock {
	if p.reads {
		return simulatedBlock{map[protocol.Address]newCode{reader(): {program(p.calls)}}, []message{{From: &from, To: reader()}}}
	}
	b := simulatedBlock{Calls: []message{}}
	for _, o := range p.calls {
		b.Calls = append(b.Calls, message{From: &from, To: o.to, Data: o.data})
	}
	return b
}

func (v view) simulate(ctx context.Context, from protocol.Address, script []part) ([][]outcome, error) {
	blocks := make([]simulatedBlock, len(script))
	for i, p := range script {
		blocks[i] = p.block(from)
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
	if len(answers) != len(script) {
		return nil, fmt.Errorf("simulating: the endpoint answered %d blocks of %d", len(answers), len(script))
	}
	out := make([][]outcome, len(script))
	for i, a := range answers {
		if len(a.Calls) != len(blocks[i].Calls) {
			return nil, fmt.Errorf("simulating: the endpoint answered %d calls of %d", len(a.Calls), len(blocks[i].Calls))
		}
		var err error
		if out[i], err = script[i].outcomes(a.Calls); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// outcomes takes a block's answers apart.
func (p part) outcomes(calls []simulatedCall) ([]outcome, error) {
	if p.reads {
		return readProgram(calls[0].ReturnData, p.calls)
	}
	out := make([]outcome, len(calls))
	for i, c := range calls {
		out[i] = c.outcome()
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

// override plays the script within one eth_call: the account's code is replaced by a program that makes the
// calls in turn and returns what each came to, so that every call comes from the account.
func (v view) override(ctx context.Context, from protocol.Address, script []part) ([][]outcome, error) {
	var flat []order
	for _, p := range script {
		flat = append(flat, p.calls...)
	}
	overrides := map[protocol.Address]newCode{from: {program(flat)}}
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
	out := make([][]outcome, len(script))
	for i, p := range script {
		out[i], done = done[:len(p.calls)], done[len(p.calls):]
	}
	return out, nil
}
