package governance

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// Standing is how a transaction stands that a wallet of somebody's browser sent.
type Standing string

// The standings. What was sent and is not on the chain yet may still come or never.
const (
	StandingSent   Standing = "sent"
	StandingDone   Standing = "done"
	StandingFailed Standing = "failed"
)

// Follow says how a transaction stands that a wallet says it sent for one of the plan's requests (counted from 0).
// One that is not that request is an error, whatever the wallet says; one that is mined is done when the chain
// shows what the plan leaves there, and failed with the reason when it does not.
func (d *Desk) Follow(ctx context.Context, f Finder, p Plan, from protocol.Address, request int, hash protocol.Hash) (Standing, string, error) {
	requests, err := d.surface.Requests(p, from)
	if err != nil {
		return StandingFailed, "", err
	}
	if request < 0 || request >= len(requests) {
		return StandingFailed, "", fmt.Errorf("%w: it has %d transactions, there is no number %d", ErrPlan, len(requests), request)
	}
	tx, pending, err := f.TransactionByHash(ctx, hash)
	if errors.Is(err, ethereum.NotFound) {
		return StandingSent, "", nil
	}
	if err != nil {
		return StandingSent, "", fmt.Errorf("reading transaction %s: %w", hash, err)
	}
	if err := requests[request].answers(tx); err != nil {
		return StandingFailed, "", fmt.Errorf("transaction %s: %w", hash, err)
	}
	r, err := f.TransactionReceipt(ctx, hash)
	if pending || errors.Is(err, ethereum.NotFound) {
		return StandingSent, "", nil
	}
	if err != nil {
		return StandingSent, "", fmt.Errorf("reading the receipt of %s: %w", hash, err)
	}
	canonical, err := d.sure(ctx, Latest, r)
	if err != nil || !canonical {
		return StandingSent, "", err
	}
	if r.Status != types.ReceiptStatusSuccessful {
		return StandingFailed, fmt.Sprintf("the transaction reverted in block %s", r.BlockNumber), nil
	}
	return d.left(ctx, p, request)
}

// left tells whether the chain shows what a plan leaves after its first requests.
func (d *Desk) left(ctx context.Context, p Plan, request int) (Standing, string, error) {
	if p.Authority.Kind == KindTimelock {
		return d.leftScheduled(ctx, p)
	}
	checks := p.expectedAt(request + 1)
	if request+1 == len(p.Steps) {
		checks = p.Final()
	}
	bad, err := d.hold(ctx, checks)
	if err != nil {
		return StandingSent, "", err
	}
	if len(bad) > 0 {
		return StandingFailed, unreached(bad).Error(), nil
	}
	return StandingDone, "", nil
}

func (d *Desk) leftScheduled(ctx context.Context, p Plan) (Standing, string, error) {
	calls, err := d.surface.TimelockCalls(p)
	if err != nil {
		return StandingSent, "", err
	}
	o, err := d.Operation(ctx, calls.Timelock, calls.ID)
	if err != nil {
		return StandingSent, "", err
	}
	if o.State == OperationUnset {
		return StandingFailed, fmt.Sprintf("operation %s is not scheduled", o.ID), nil
	}
	return StandingDone, "", nil
}

// Receipt proves what a wallet sent: the transactions of a plan that is done, or of one that a timelock has scheduled.
func (d *Desk) Receipt(ctx context.Context, f Finder, p Plan, from protocol.Address, hashes []protocol.Hash) (Receipt, error) {
	out := Receipt{Version: planVersion, PlanHash: p.Hash, ChainID: p.ChainID, From: from, Outcome: Done}
	if p.Authority.Kind != KindTimelock {
		proof, err := d.Verify(ctx, f, p, hashes)
		out.Transactions, out.Checks = proof.Transactions, proof.Checks
		return out, err
	}
	requests, err := d.surface.Requests(p, from)
	if err != nil {
		return out, err
	}
	for i, h := range hashes {
		r, err := f.TransactionReceipt(ctx, h)
		if err != nil {
			return out, fmt.Errorf("reading the receipt of %s: %w", h, err)
		}
		out.Transactions = append(out.Transactions, Included{requests[i].Step, requests[i].Title, h, r.BlockNumber.Uint64(), r.BlockHash, r.GasUsed})
	}
	return out, d.scheduled(ctx, p, &out)
}
