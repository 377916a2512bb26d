package sim

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// apis are the chain's own methods. They come after go-ethereum's, and take the place of those of the same name.
func (c *Chain) apis() []rpc.API {
	return []rpc.API{
		{Namespace: "eth", Service: &ethAPI{chain: c, receipts: c.receipts()}},
		{Namespace: "evm", Service: &evmAPI{chain: c}},
	}
}

// receiptReader is go-ethereum's eth_getTransactionReceipt.
type receiptReader interface {
	GetTransactionReceipt(ctx context.Context, hash common.Hash) (map[string]any, error)
}

func (c *Chain) receipts() receiptReader {
	for _, api := range c.stack.eth.APIs() {
		if r, ok := api.Service.(receiptReader); ok {
			return r
		}
	}
	return nil
}

// ethAPI holds what the chain does otherwise than go-ethereum in the eth namespace.
type ethAPI struct {
	chain    *Chain
	receipts receiptReader
}

// GetTransactionReceipt is eth_getTransactionReceipt. go-ethereum's knows a transaction a moment before its block is the
// head, so that whoever waits for one thing to do the next would do it on the state before.
func (a *ethAPI) GetTransactionReceipt(ctx context.Context, hash common.Hash) (map[string]any, error) {
	a.chain.poolMu.Lock()
	defer a.chain.poolMu.Unlock()
	return a.receipts.GetTransactionReceipt(ctx, hash)
}

// SendRawTransaction is eth_sendRawTransaction. go-ethereum's returns before the transaction is executable, so that the
// next block may miss it and the next pending nonce be the same again. This one does not.
func (a *ethAPI) SendRawTransaction(input hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(input); err != nil {
		return common.Hash{}, err
	}
	return tx.Hash(), a.chain.take(tx)[0]
}

// take puts transactions into the pool, answers for each, and returns when they are executable there.
func (c *Chain) take(txs ...*types.Transaction) []error {
	errs := make([]error, len(txs))
	var fit []*types.Transaction
	var at []int
	for i, tx := range txs {
		switch {
		case !tx.Protected():
			errs[i] = errors.New("only replay-protected (EIP-155) transactions are taken")
		case tx.Type() == types.BlobTxType:
			errs[i] = errors.New("blob transactions are not taken by this chain")
		default:
			fit, at = append(fit, tx), append(at, i)
		}
	}
	c.poolMu.Lock()
	defer c.poolMu.Unlock()
	for k, err := range c.pool.Add(fit, true) {
		errs[at[k]] = err
	}
	return errs
}

// evmAPI is the evm namespace, whose methods are named as tools for development chains expect them.
type evmAPI struct {
	chain *Chain
}

// Mine is evm_mine: it seals one block, or as many as asked for, the first at the time given if there is one.
func (a *evmAPI) Mine(ctx context.Context, opts *mineOptions) (string, error) {
	if opts == nil {
		opts = &mineOptions{}
	}
	for i := range max(opts.blocks, 1) {
		var err error
		if i == 0 && opts.timestamp != 0 {
			_, err = a.chain.SealAt(ctx, opts.timestamp)
		} else {
			_, err = a.chain.Seal(ctx)
		}
		if err != nil {
			return "", err
		}
	}
	return "0x0", nil
}

// IncreaseTime is evm_increaseTime: the next block comes this many seconds later than it would. Calls before that block
// add up; the sum is returned.
func (a *evmAPI) IncreaseTime(seconds quantity) (uint64, error) {
	a.chain.mu.Lock()
	defer a.chain.mu.Unlock()
	a.chain.skip += uint64(seconds)
	if a.chain.nextAt != 0 {
		a.chain.nextAt += uint64(seconds)
	}
	return a.chain.skip, nil
}

// SetNextBlockTimestamp is evm_setNextBlockTimestamp: the next block has this time in Unix seconds, which is returned.
func (a *evmAPI) SetNextBlockTimestamp(unixTime quantity) (uint64, error) {
	a.chain.mu.Lock()
	defer a.chain.mu.Unlock()
	if head := a.chain.bc.CurrentBlock(); uint64(unixTime) <= head.Time {
		return 0, fmt.Errorf("time %d of the next block is not after the head's, %d", uint64(unixTime), head.Time)
	}
	a.chain.nextAt = uint64(unixTime)
	return a.chain.nextAt, nil
}

// mineOptions is what evm_mine takes: nothing, a time, or both as an object.
type mineOptions struct {
	timestamp uint64
	blocks    uint64
}

// maxMine bounds one evm_mine call, which holds its connection until done.
const maxMine = 100_000

// UnmarshalJSON implements json.Unmarshaler.
func (o *mineOptions) UnmarshalJSON(raw []byte) error {
	var object struct {
		Timestamp quantity `json:"timestamp"`
		Blocks    quantity `json:"blocks"`
	}
	if err := json.Unmarshal(raw, &object); err == nil {
		if object.Blocks > maxMine {
			return fmt.Errorf("%d blocks in one call, at most %d", uint64(object.Blocks), maxMine)
		}
		o.timestamp, o.blocks = uint64(object.Timestamp), uint64(object.Blocks)
		return nil
	}
	return (*quantity)(&o.timestamp).UnmarshalJSON(raw)
}

// quantity is a whole number as tools send it: a JSON number, or hexadecimal or decimal text.
type quantity uint64

// UnmarshalJSON implements json.Unmarshaler.
func (q *quantity) UnmarshalJSON(raw []byte) error {
	text := string(raw)
	if len(raw) > 0 && raw[0] == '"' {
		if err := json.Unmarshal(raw, &text); err != nil {
			return err
		}
	}
	v, err := strconv.ParseUint(text, 0, 64)
	if err != nil {
		return fmt.Errorf("%q is not a whole number: %w", text, err)
	}
	*q = quantity(v)
	return nil
}
