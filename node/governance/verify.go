package governance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// Finder finds transactions and logs.
type Finder interface {
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
	TransactionByHash(ctx context.Context, hash protocol.Hash) (*types.Transaction, bool, error)
	TransactionReceipt(ctx context.Context, hash protocol.Hash) (*types.Receipt, error)
}

// Proof is what a verification found: which transactions carried out which steps, and what the chain shows.
type Proof struct {
	PlanHash     protocol.Hash `json:"planHash"`
	Verified     bool          `json:"verified"`
	Transactions []Included    `json:"transactions"`
	Block        uint64        `json:"block"` // at which the checks were read
	Checks       []Check       `json:"checks"`
	Mismatches   []Mismatch    `json:"mismatches"`
}

// Verify proves that a plan was carried out. The transactions are those that are named, or are found by what the
// contracts logged since the plan was made; each must be a call of the plan from its authority. The plan's end
// must show at the block of the last one. Without any transaction only the head is read, which says that the
// state is there and not who made it so.
func (d *Desk) Verify(ctx context.Context, f Finder, p Plan, hashes []protocol.Hash) (Proof, error) {
	out := Proof{PlanHash: p.Hash, Transactions: []Included{}, Checks: p.Final(), Mismatches: []Mismatch{}}
	if err := d.surface.Sound(p); err != nil {
		return out, err
	}
	if err := d.Belongs(p); err != nil {
		return out, err
	}
	named := len(hashes) > 0
	if !named {
		var err error
		if hashes, err = d.find(ctx, f, p); err != nil {
			return out, err
		}
	}
	if err := d.prove(ctx, f, p, hashes, named, &out); err != nil {
		return out, err
	}
	v, err := d.look(ctx)
	if err != nil {
		return out, err
	}
	if n := len(out.Transactions); n > 0 {
		if v.block, err = d.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(out.Transactions[n-1].Block)); err != nil {
			return out, fmt.Errorf("reading block %d: %w", out.Transactions[n-1].Block, err)
		}
	}
	out.Block = v.block.Number.Uint64()
	if out.Mismatches, err = v.hold(ctx, out.Checks); err != nil {
		return out, err
	}
	out.Verified = len(out.Mismatches) == 0
	return out, unreached(out.Mismatches)
}

// prove holds transactions against the plan. Those that were found and not named may be of something else.
func (d *Desk) prove(ctx context.Context, f Finder, p Plan, hashes []protocol.Hash, named bool, out *Proof) error {
	covered := map[int]bool{}
	for _, h := range hashes {
		in, steps, err := d.proveOne(ctx, f, p, h)
		if err != nil && !named && errors.Is(err, ErrTampered) {
			continue
		}
		if err != nil {
			return err
		}
		out.Transactions = append(out.Transactions, in)
		for _, s := range steps {
			covered[s] = true
		}
	}
	slices.SortFunc(out.Transactions, func(a, b Included) int { return int(a.Block) - int(b.Block) })
	if len(out.Transactions) == 0 {
		return nil
	}
	for i := range p.Steps {
		if !covered[i] {
			return fmt.Errorf("%w: no transaction for step %d, %s", ErrNotReached, i+1, p.Steps[i].Call())
		}
	}
	return nil
}

// proveOne tells which steps a transaction carried out.
func (d *Desk) proveOne(ctx context.Context, f Finder, p Plan, hash protocol.Hash) (Included, []int, error) {
	in := Included{Hash: hash}
	tx, pending, err := f.TransactionByHash(ctx, hash)
	if errors.Is(err, ethereum.NotFound) || err == nil && pending {
		return in, nil, fmt.Errorf("%w: transaction %s is not on the chain", ErrNotReached, hash)
	}
	if err != nil {
		return in, nil, fmt.Errorf("reading transaction %s: %w", hash, err)
	}
	r, err := f.TransactionReceipt(ctx, hash)
	if err != nil {
		return in, nil, fmt.Errorf("reading the receipt of %s: %w", hash, err)
	}
	if r.Status != types.ReceiptStatusSuccessful {
		return in, nil, fmt.Errorf("%w: transaction %s reverted", ErrNotReached, hash)
	}
	in.Block, in.BlockHash, in.GasUsed = r.BlockNumber.Uint64(), r.BlockHash, r.GasUsed
	steps, err := d.steps(p, tx, r)
	if err == nil && len(steps) == 1 {
		in.Step, in.Title = steps[0]+1, p.Steps[steps[0]].Call()
	} else if err == nil {
		in.Title = "all steps"
	}
	return in, steps, err
}

// steps says which steps of a plan a transaction is: by its own call where the authority has a key, else by what
// the authority's contract logged or was called with.
func (d *Desk) steps(p Plan, tx *types.Transaction, r *types.Receipt) ([]int, error) {
	all := make([]int, len(p.Steps))
	for i := range all {
		all[i] = i
	}
	other := fmt.Errorf("%w: transaction %s is not a call of the plan", ErrTampered, tx.Hash())
	switch p.Authority.Kind {
	case KindEOA:
		requests, err := d.surface.Requests(p, p.Authority.Address)
		if err != nil {
			return nil, err
		}
		for i, want := range requests {
			if want.answers(tx) == nil {
				return []int{i}, nil
			}
		}
		return nil, other
	case KindTimelock:
		if d.executed(p, r) {
			return all, nil
		}
	case KindSafe:
		if safeCarried(p, tx, r) {
			return all, nil
		}
	case KindGovernor:
		g, err := EncodeGovernor(p)
		if err != nil {
			return nil, err
		}
		topic := keccak([]byte("ProposalExecuted(uint256)"))
		for _, l := range r.Logs {
			if l.Address == p.Authority.Address && len(l.Topics) == 1 && l.Topics[0] == topic && new(big.Int).SetBytes(l.Data).Cmp(g.ProposalID) == 0 {
				return all, nil
			}
		}
	case KindContract:
	}
	return nil, other
}

// executed tells whether the timelock logged the execution of each step of the plan's operation.
func (d *Desk) executed(p Plan, r *types.Receipt) bool {
	calls, err := d.surface.TimelockCalls(p)
	if err != nil {
		return false
	}
	topic := d.surface.abis[Timelock].Events["CallExecuted"].ID
	n := 0
	for _, l := range r.Logs {
		if l.Address == calls.Timelock && len(l.Topics) == 3 && l.Topics[0] == topic && l.Topics[1] == calls.ID {
			n++
		}
	}
	return n == len(p.Steps)
}

// safeABI is the call by which a Safe's transaction is carried out.
const safeABI = `[{"type":"function","name":"execTransaction","inputs":[{"name":"to","type":"address"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"},{"name":"operation","type":"uint8"},{"name":"safeTxGas","type":"uint256"},{"name":"baseGas","type":"uint256"},{"name":"gasPrice","type":"uint256"},{"name":"gasToken","type":"address"},{"name":"refundReceiver","type":"address"},{"name":"signatures","type":"bytes"}],"outputs":[{"type":"bool"}]}]`

// safeCarried tells whether a transaction made the Safe do what the plan says, and the Safe logged its success.
func safeCarried(p Plan, tx *types.Transaction, r *types.Receipt) bool {
	parsed, err := abi.JSON(bytes.NewReader([]byte(safeABI)))
	if err != nil || tx.To() == nil || *tx.To() != p.Authority.Address || len(tx.Data()) < 4 || !bytes.Equal(tx.Data()[:4], parsed.Methods["execTransaction"].ID) {
		return false
	}
	args, err := parsed.Methods["execTransaction"].Inputs.Unpack(tx.Data()[4:])
	if err != nil {
		return false
	}
	to, _ := args[0].(common.Address)
	data, _ := args[2].([]byte)
	operation, _ := args[3].(uint8)
	same := operation == 1 && bytes.Equal(data, p.multiSendData())
	if len(p.Steps) == 1 {
		same = operation == 0 && to == p.Steps[0].To && bytes.Equal(data, p.Steps[0].Data)
	}
	topic := keccak([]byte("ExecutionSuccess(bytes32,uint256)"))
	return same && slices.ContainsFunc(r.Logs, func(l *types.Log) bool {
		return l.Address == p.Authority.Address && len(l.Topics) > 0 && l.Topics[0] == topic
	})
}

// logSpan is how many blocks one question for logs covers.
const logSpan = 5_000

// find lists transactions that logged something at the plan's contracts or authority after it was made.
func (d *Desk) find(ctx context.Context, f Finder, p Plan) ([]protocol.Hash, error) {
	head, err := d.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("reading the head: %w", err)
	}
	addresses := []common.Address{p.Authority.Address}
	for _, s := range p.Steps {
		addresses = append(addresses, s.To, s.Target)
		for _, c := range s.Post {
			addresses = append(addresses, c.Call.To)
		}
	}
	var out []protocol.Hash
	for from := p.CreatedAtBlock + 1; from <= head.Number.Uint64(); from += logSpan {
		to := min(from+logSpan-1, head.Number.Uint64())
		logs, err := f.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: addresses,
		})
		if err != nil {
			return nil, fmt.Errorf("reading the logs of blocks %d to %d: %w", from, to, err)
		}
		for _, l := range logs {
			if !slices.Contains(out, l.TxHash) {
				out = append(out, l.TxHash)
			}
		}
	}
	return out, nil
}
