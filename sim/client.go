package sim

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Client speaks to the chain within the process. What a node asks all the time is answered from the chain itself, in the
// words and with the errors of JSON-RPC but without its texts; everything else is go-ethereum's client. What it returns is
// the chain's own and may not be changed.
type Client struct {
	*rpcClient
	chain *Chain
}

// rpcClient is embedded under this name, since one of its methods is named Client.
type rpcClient = ethclient.Client

// SendTransaction puts the transaction into the pool, by the rules of eth_sendRawTransaction.
func (c *Client) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return c.chain.take(tx)[0]
}

// SendTransactions puts transactions into the pool in one go, by the rules of eth_sendRawTransaction; it answers for each.
func (c *Client) SendTransactions(ctx context.Context, txs []*types.Transaction) []error {
	if err := ctx.Err(); err != nil {
		return slices.Repeat([]error{err}, len(txs))
	}
	return c.chain.take(txs...)
}

// BatchCallContext asks several questions in one go, by JSON-RPC.
func (c *Client) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	return c.Client().BatchCallContext(ctx, batch)
}

// stored tells whether a block number, nil or a tag, is of a block that is sealed.
func stored(number *big.Int) bool {
	return number == nil || !number.IsInt64() || number.Int64() != int64(rpc.PendingBlockNumber)
}

// numbered is the block of a number as go-ethereum's backend takes it.
func numbered(number *big.Int) rpc.BlockNumber {
	switch {
	case number == nil:
		return rpc.LatestBlockNumber
	case number.IsInt64():
		return rpc.BlockNumber(number.Int64())
	default:
		return rpc.BlockNumber(1<<63 - 1)
	}
}

// HeaderByNumber is eth_getBlockByNumber without the block's transactions.
func (c *Client) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if !stored(number) {
		return c.rpcClient.HeaderByNumber(ctx, number)
	}
	if err := c.alive(ctx); err != nil {
		return nil, err
	}
	return headerOf(c.chain.stack.eth.APIBackend.HeaderByNumber(ctx, numbered(number)))
}

// HeaderByHash is eth_getBlockByHash without the block's transactions.
func (c *Client) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	if err := c.alive(ctx); err != nil {
		return nil, err
	}
	return headerOf(c.chain.stack.eth.APIBackend.HeaderByHash(ctx, hash))
}

func headerOf(h *types.Header, err error) (*types.Header, error) {
	if err != nil {
		return nil, answered{err}
	}
	if h == nil {
		return nil, ethereum.NotFound
	}
	return types.CopyHeader(h), nil
}

// FilterLogs is eth_getLogs.
func (c *Client) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if err := c.alive(ctx); err != nil {
		return nil, err
	}
	if q.BlockHash != nil && q.FromBlock == nil && q.ToBlock == nil {
		if receipts := c.chain.receiptsOf(*q.BlockHash); receipts != nil {
			return logsOf(receipts, q), nil
		}
	}
	if q.BlockHash == nil && q.FromBlock == nil {
		q.FromBlock = new(big.Int)
	}
	found, err := c.chain.stack.logs.GetLogs(ctx, filters.FilterCriteria(q))
	if err != nil {
		return nil, answered{err}
	}
	out := make([]types.Log, len(found))
	for i, l := range found {
		out[i] = *l
	}
	return out, nil
}

// logsOf picks a block's logs from its receipts, which the transaction manager reads too: they are decoded once.
func logsOf(receipts types.Receipts, q ethereum.FilterQuery) []types.Log {
	most := 0
	for _, r := range receipts {
		most += len(r.Logs)
	}
	out := make([]types.Log, 0, most)
	for _, r := range receipts {
		for _, l := range r.Logs {
			if matches(filters.FilterCriteria(q), l) {
				out = append(out, *l)
			}
		}
	}
	return out
}

// BlockReceipts is eth_getBlockReceipts.
func (c *Client) BlockReceipts(ctx context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error) {
	if n, ok := block.Number(); ok && n == rpc.PendingBlockNumber {
		return c.rpcClient.BlockReceipts(ctx, block)
	}
	if err := c.alive(ctx); err != nil {
		return nil, err
	}
	backend := c.chain.stack.eth.APIBackend
	h, err := backend.HeaderByNumberOrHash(ctx, block)
	if h == nil || err != nil {
		return nil, ethereum.NotFound // as go-ethereum has it, whatever is wrong
	}
	return c.chain.receiptsOf(h.Hash()), nil
}

// TransactionReceipt is eth_getTransactionReceipt.
func (c *Client) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	if err := c.alive(ctx); err != nil {
		return nil, err
	}
	c.chain.poolMu.Lock() // as ethAPI.GetTransactionReceipt says
	defer c.chain.poolMu.Unlock()
	backend := c.chain.stack.eth.APIBackend
	found, tx, block, number, index := backend.GetCanonicalTransaction(hash)
	if !found {
		if !backend.TxIndexDone() {
			return nil, answered{errors.New("transaction indexing is in progress")}
		}
		return nil, ethereum.NotFound
	}
	r, err := backend.GetCanonicalReceipt(tx, block, number, index)
	if err != nil {
		return nil, answered{err}
	}
	return r, nil
}

// NonceAt is eth_getTransactionCount of a sealed block.
func (c *Client) NonceAt(ctx context.Context, account common.Address, number *big.Int) (uint64, error) {
	if !stored(number) {
		return c.PendingNonceAt(ctx, account)
	}
	s, _, err := c.state(ctx, rpc.BlockNumberOrHashWithNumber(numbered(number)))
	if err != nil {
		return 0, err
	}
	return s.GetNonce(account), s.Error()
}

// PendingNonceAt is eth_getTransactionCount with what the pool holds.
func (c *Client) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	if err := c.alive(ctx); err != nil {
		return 0, err
	}
	return c.chain.pool.PoolNonce(account), nil
}

// BalanceAt is eth_getBalance of a sealed block.
func (c *Client) BalanceAt(ctx context.Context, account common.Address, number *big.Int) (*big.Int, error) {
	if !stored(number) {
		return c.rpcClient.BalanceAt(ctx, account, number)
	}
	s, _, err := c.state(ctx, rpc.BlockNumberOrHashWithNumber(numbered(number)))
	if err != nil {
		return nil, err
	}
	return s.GetBalance(account).ToBig(), s.Error()
}

// SuggestGasTipCap is eth_maxPriorityFeePerGas.
func (c *Client) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	if err := c.alive(ctx); err != nil {
		return nil, err
	}
	tip, err := c.chain.stack.eth.APIBackend.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, answered{err}
	}
	return tip, nil
}

// alive tells whether anything can be asked.
func (c *Client) alive(ctx context.Context) error {
	select {
	case <-c.chain.done:
		return fmt.Errorf("asking the embedded chain: %w", ErrClosed)
	default:
		return ctx.Err()
	}
}

// answered is a failure that the chain tells of itself, as rpc.Error, so that nobody takes it for one of the way there.
type answered struct{ error }

// codeServer is JSON-RPC's code of an error that has none of its own.
const codeServer = -32000

// ErrorCode implements rpc.Error.
func (a answered) ErrorCode() int {
	if coded := rpc.Error(nil); errors.As(a.error, &coded) {
		return coded.ErrorCode()
	}
	return codeServer
}

func (a answered) Unwrap() error { return a.error }
