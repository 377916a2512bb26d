package governance

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/protocol"
)

// Finality is how sure an inclusion must be.
type Finality string

// How sure an inclusion may be asked to be.
const (
	Latest    Finality = "latest"
	Safely    Finality = "safe"
	Finalized Finality = "finalized"
)

// Included is a transaction on the chain.
type Included struct {
	Step      int           `json:"step"`
	Title     string        `json:"title"`
	Hash      protocol.Hash `json:"hash"`
	Block     uint64        `json:"block"`
	BlockHash protocol.Hash `json:"blockHash"`
	GasUsed   uint64        `json:"gasUsed"`
}

// Outcome is how a plan stands after sending.
type Outcome string

// The outcomes.
const (
	Done      Outcome = "done"
	Scheduled Outcome = "scheduled"
	Cancelled Outcome = "cancelled"
)

// Receipt is the proof of what was sent: the transactions, and what the chain shows since.
type Receipt struct {
	Version      int              `json:"v"`
	PlanHash     protocol.Hash    `json:"planHash"`
	ChainID      uint64           `json:"chainId"`
	From         protocol.Address `json:"from"`
	Outcome      Outcome          `json:"outcome"`
	Transactions []Included       `json:"transactions"`
	Checks       []Check          `json:"checks,omitempty"`
	Operation    *Operation       `json:"operation,omitempty"`
}

// Encode writes the receipt as its file.
func (r Receipt) Encode() ([]byte, error) { return Encode(r) }

// Sending is how transactions are sent.
type Sending struct {
	Sender   Sender
	Finality Finality
	// Poll is how often the chain is asked; 0 is five times a second.
	Poll time.Duration
	// Progress is told of each inclusion; nil tells nobody.
	Progress func(Included)
}

func (s Sending) withDefaults() Sending {
	if s.Poll <= 0 {
		s.Poll = 200 * time.Millisecond
	}
	if s.Finality == "" {
		s.Finality = Latest
	}
	if s.Progress == nil {
		s.Progress = func(Included) {}
	}
	return s
}

// Send carries out a signed plan: what is on the chain already is not sent again, what is left is held against
// the chain and sent one after the other, and in the end the chain must show what the plan leaves.
func (d *Desk) Send(ctx context.Context, s Signed, how Sending) (Receipt, error) {
	how = how.withDefaults()
	out := Receipt{Version: planVersion, PlanHash: s.Plan.Hash, ChainID: s.Plan.ChainID, From: s.From, Outcome: Done}
	if err := d.surface.Sound(s.Plan); err != nil {
		return out, err
	}
	if err := d.Belongs(s.Plan); err != nil {
		return out, err
	}
	if err := d.carry(ctx, s, how, &out); err != nil {
		return out, err
	}
	if s.Plan.Authority.Kind == KindTimelock {
		return out, d.scheduled(ctx, s.Plan, &out)
	}
	bad, err := d.Reached(ctx, s.Plan)
	if err != nil {
		return out, err
	}
	out.Checks = s.Plan.Final()
	return out, unreached(bad)
}

// unreached says which of a plan's ends the chain does not show.
func unreached(bad []Mismatch) error {
	if len(bad) == 0 {
		return nil
	}
	m := bad[0]
	return fmt.Errorf("%w: %s.%s is %s, the plan leaves it at %s (%d checks differ)",
		ErrNotReached, m.Call.Contract, m.Call.Name(), m.Unit.Show(m.Got), m.Unit.Show(m.Expect), len(bad))
}

// carry sends what is not on the chain yet.
func (d *Desk) carry(ctx context.Context, s Signed, how Sending, out *Receipt) error {
	checked := false
	for i, t := range s.Transactions {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(t.Raw); err != nil {
			return fmt.Errorf("%w: transaction %d: %w", ErrTampered, i+1, err)
		}
		r, err := how.Sender.TransactionReceipt(ctx, t.Hash)
		if err != nil && !errors.Is(err, ethereum.NotFound) {
			return fmt.Errorf("asking for the receipt of %s: %w", t.Hash, err)
		}
		if r == nil && !checked {
			if err := d.Fresh(ctx, s.Plan, i); err != nil {
				return err
			}
			checked = true
		}
		if r == nil {
			if err := put(ctx, how.Sender, s.From, tx); err != nil {
				return err
			}
		}
		in, err := d.await(ctx, how, t)
		if err != nil {
			return err
		}
		out.Transactions = append(out.Transactions, in)
		how.Progress(in)
	}
	return nil
}

// put sends a transaction. An endpoint that has it already is as good as one that takes it.
func put(ctx context.Context, sender Sender, from protocol.Address, tx *types.Transaction) error {
	used, err := sender.NonceAt(ctx, from, nil)
	if err != nil {
		return fmt.Errorf("reading the nonce of %s: %w", from, err)
	}
	if used > tx.Nonce() {
		if _, err := sender.TransactionReceipt(ctx, tx.Hash()); err == nil {
			return nil // it was mined just now
		}
		return fmt.Errorf("%w: nonce %d of %s was used by another transaction; sign the plan anew", ErrStale, tx.Nonce(), from)
	}
	if err := sender.SendTransaction(ctx, tx); err != nil && !knownAlready(err) {
		return fmt.Errorf("sending %s: %w", tx.Hash(), err)
	}
	return nil
}

// await waits until a transaction is on the chain, as surely as was asked for.
func (d *Desk) await(ctx context.Context, how Sending, t SignedTx) (Included, error) {
	ticker := time.NewTicker(how.Poll)
	defer ticker.Stop()
	in := Included{Step: t.Step, Title: t.Title, Hash: t.Hash}
	for {
		r, err := how.Sender.TransactionReceipt(ctx, t.Hash)
		if err != nil && !errors.Is(err, ethereum.NotFound) {
			return in, fmt.Errorf("asking for the receipt of %s: %w", t.Hash, err)
		}
		if r != nil {
			in.Block, in.BlockHash, in.GasUsed = r.BlockNumber.Uint64(), r.BlockHash, r.GasUsed
			sure, err := d.sure(ctx, how.Finality, r)
			if err != nil {
				return in, err
			}
			if sure && r.Status != types.ReceiptStatusSuccessful {
				return in, fmt.Errorf("%w: transaction %s reverted in block %d", ErrRefused, t.Hash, in.Block)
			}
			if sure {
				return in, nil
			}
		}
		select {
		case <-ctx.Done():
			return in, fmt.Errorf("transaction %s was sent and is not %s yet (the same command goes on from here; or raise --timeout): %w", t.Hash, how.Finality, ctx.Err())
		case <-ticker.C:
		}
	}
}

// sure tells whether a receipt's block is on the canonical chain and below the asked mark.
func (d *Desk) sure(ctx context.Context, f Finality, r *types.Receipt) (bool, error) {
	number := map[Finality]rpc.BlockNumber{Latest: rpc.LatestBlockNumber, Safely: rpc.SafeBlockNumber, Finalized: rpc.FinalizedBlockNumber}[f]
	mark, err := d.chain.HeaderByNumber(ctx, big.NewInt(number.Int64()))
	if err != nil {
		return false, fmt.Errorf("reading the %s block: %w", f, err)
	}
	if mark.Number.Cmp(r.BlockNumber) < 0 {
		return false, nil
	}
	h, err := d.chain.HeaderByNumber(ctx, r.BlockNumber)
	if err != nil {
		return false, fmt.Errorf("reading block %s: %w", r.BlockNumber, err)
	}
	return h.Hash() == r.BlockHash, nil
}

// scheduled notes in the receipt how far the operation is.
func (d *Desk) scheduled(ctx context.Context, p Plan, out *Receipt) error {
	calls, err := d.surface.TimelockCalls(p)
	if err != nil {
		return err
	}
	o, err := d.Operation(ctx, p.Authority.Address, calls.ID)
	if err != nil {
		return err
	}
	out.Outcome, out.Operation = Scheduled, &o
	if o.State == OperationUnset {
		return fmt.Errorf("%w: operation %s is not scheduled at %s", ErrNotReached, o.ID, o.At)
	}
	return nil
}

// knownAlready tells that an endpoint has the transaction.
func knownAlready(err error) bool {
	words := strings.ToLower(err.Error())
	return strings.Contains(words, "already known") || strings.Contains(words, "already imported") || strings.Contains(words, "known transaction")
}
