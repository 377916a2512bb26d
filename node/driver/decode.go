package driver

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

// ReadError says that the contracts could not be asked about a block: the endpoint is away, or has dropped
// the block. It is the chain's fault and passes.
type ReadError struct{ Err error }

// Error says what could not be read.
func (e ReadError) Error() string { return "reading what the logs leave out: " + e.Err.Error() }

// Unwrap returns the cause.
func (e ReadError) Unwrap() error { return e.Err }

// Passing tells the follower to look at the chain again.
func (e ReadError) Passing() bool { return true }

// decode turns a block's logs into events. What the logs leave out is read from the contracts at the
// block, all calls of the block in one go.
func (d *Driver) decode(ctx context.Context, ref protocol.BlockRef, logs []types.Log) ([]protocol.Event, error) {
	var pending []codec.Pending
	var calls []protocol.Call
	for _, l := range logs {
		p, known, err := d.cfg.Codec.Decode(l)
		if err != nil {
			// A log of a followed contract that breaks its ABI is no fact that anything can be decided upon.
			d.cfg.Log.Warn("log not decodable", "block", ref.Number, "tx", l.TxHash, "err", err)
			continue
		}
		if !known {
			continue
		}
		pending = append(pending, p)
		for _, r := range p.Reads {
			calls = append(calls, r.Call)
		}
	}
	var outs [][]byte
	if len(calls) > 0 {
		var err error
		if outs, err = d.cfg.Chain.CallsAt(ctx, ref, calls); err != nil {
			return nil, ReadError{err}
		}
		if len(outs) != len(calls) {
			return nil, ReadError{fmt.Errorf("%d answers to %d calls", len(outs), len(calls))}
		}
	}
	return fill(pending, outs)
}

// fill completes the events with the answers, which come in the order of the reads.
func fill(pending []codec.Pending, outs [][]byte) ([]protocol.Event, error) {
	events := make([]protocol.Event, 0, len(pending))
	for _, p := range pending {
		ev := p.Event
		for _, r := range p.Reads {
			var err error
			if ev, err = r.Fill(ev, outs[0]); err != nil {
				return nil, fmt.Errorf("completing %s: %w", protocol.Kind(ev), err)
			}
			outs = outs[1:]
		}
		events = append(events, ev)
	}
	return events, nil
}
