// Package chain is the node's way to an Ethereum chain: the Client role, a pool of endpoints with
// failover behind it, pinned reads, and the chain clock.
package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// HeaderReader reads headers and tells of new ones.
type HeaderReader interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	SubscribeNewHead(ctx context.Context, ch chan<- *types.Header) (ethereum.Subscription, error)
}

// LogReader reads logs by block hash or range.
type LogReader interface {
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
}

// Caller runs calls without a transaction.
type Caller interface {
	ethereum.ContractCaller
	ethereum.PendingContractCaller
	CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, blockHash common.Hash) ([]byte, error)
}

// StateReader reads accounts.
type StateReader interface {
	BalanceAt(ctx context.Context, account common.Address, blockNumber *big.Int) (*big.Int, error)
	CodeAt(ctx context.Context, account common.Address, blockNumber *big.Int) ([]byte, error)
	NonceAt(ctx context.Context, account common.Address, blockNumber *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
}

// Sender prices, sends and finds transactions.
type Sender interface {
	ethereum.GasEstimator
	ethereum.GasPricer1559
	ethereum.TransactionSender
	TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Client is everything that the node asks of a chain. *ethclient.Client is one, and so are the
// embedded chain's client and Pool.
type Client interface {
	ethereum.ChainIDReader
	ethereum.BlockNumberReader
	HeaderReader
	LogReader
	Caller
	StateReader
	Sender
}

// batchCaller is a Client that sends several requests in one.
type batchCaller interface {
	BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error
}

// batcherOf finds the way to send batches, which *ethclient.Client keeps one level down.
func batcherOf(c Client) (batchCaller, bool) {
	if b, ok := c.(batchCaller); ok {
		return b, true
	}
	if e, ok := c.(interface{ Client() *rpc.Client }); ok && e.Client() != nil {
		return e.Client(), true
	}
	return nil, false
}
