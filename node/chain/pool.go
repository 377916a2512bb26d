package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Options bound and check what endpoints may do. The zero value has the defaults.
type Options struct {
	// ChainID is the chain that every endpoint must serve; 0 takes the first answering endpoint's.
	ChainID uint64
	// Timeout bounds one attempt at one endpoint. Default 10 s.
	Timeout time.Duration
	// MaxResponse is the most bytes read of one answer, after decompression. Default 16 MiB.
	MaxResponse int64
	// Poll is how often SubscribeNewHead looks where no transport pushes. Default 1 s.
	Poll time.Duration
}

func (o Options) withDefaults() Options {
	if o.Timeout <= 0 {
		o.Timeout = 10 * time.Second
	}
	if o.MaxResponse <= 0 {
		o.MaxResponse = 16 << 20
	}
	if o.Poll <= 0 {
		o.Poll = time.Second
	}
	return o
}

// Pool is a Client over several endpoints of one chain. A call goes to the endpoint that last worked
// and moves on when its transport fails; answers, also refusals, are never asked twice. Safe for
// concurrent use.
type Pool struct {
	opts      Options
	endpoints []*endpoint
	// current is the endpoint in use, shared by all views of the pool; offset makes Second's view prefer others.
	current *atomic.Int32
	offset  int
}

var _ Client = (*Pool)(nil)

// Dial makes a pool of http, https, ws, wss URLs or socket paths. It asks every endpoint for its chain id:
// one wrong id is ErrWrongChain, none answering is ErrUnreachable, some unreachable ones are tried later.
func Dial(ctx context.Context, urls []string, opts Options) (*Pool, error) {
	p := &Pool{opts: opts.withDefaults(), current: new(atomic.Int32)}
	if len(urls) == 0 {
		return nil, fmt.Errorf("%w: no endpoint is configured", ErrUnreachable)
	}
	for _, u := range urls {
		e, err := newEndpoint(u, p.opts.MaxResponse)
		if err != nil {
			return nil, err
		}
		p.endpoints = append(p.endpoints, e)
	}
	if err := p.greet(ctx); err != nil {
		p.Close()
		return nil, err
	}
	return p, nil
}

// greet connects to every endpoint once and settles the chain id.
func (p *Pool) greet(ctx context.Context) error {
	var refusals []error
	for i, e := range p.endpoints {
		cctx, cancel := context.WithTimeout(ctx, p.opts.Timeout)
		c, err := e.dial(cctx, p.opts.ChainID)
		if err == nil && p.opts.ChainID == 0 {
			var id *big.Int
			if id, err = c.ChainID(cctx); err == nil {
				p.opts.ChainID = id.Uint64()
			}
		}
		cancel()
		switch {
		case errors.Is(err, ErrWrongChain):
			return err
		case err != nil:
			e.breaker.failed()
			refusals = append(refusals, fmt.Errorf("%s: %w", e.name, err))
		case len(refusals) == i:
			p.current.Store(int32(i))
		}
	}
	if len(refusals) == len(p.endpoints) {
		return fmt.Errorf("%w: %w", ErrUnreachable, reasons(refusals))
	}
	return nil
}

// Second is a view of the same pool that prefers another endpoint than the one in use, for checking an
// answer. With one endpoint it is the pool itself.
func (p *Pool) Second() *Pool {
	v := *p
	v.offset = 1
	return &v
}

// Endpoints tells of each endpoint, by its name without path or key, whether it may be asked now.
func (p *Pool) Endpoints() map[string]bool {
	up := make(map[string]bool, len(p.endpoints))
	for _, e := range p.endpoints {
		up[e.name] = e.breaker.wait() == 0
	}
	return up
}

// Standing is how an endpoint does: whether calls go to it, and how long it is left alone after faults.
type Standing struct {
	Name  string // scheme and host only: the path may hold a key
	InUse bool
	Wait  time.Duration
}

// Standings tells how each endpoint does, in the order in which they were given.
func (p *Pool) Standings() []Standing {
	out := make([]Standing, len(p.endpoints))
	for i, e := range p.endpoints {
		out[i] = Standing{Name: e.name, InUse: int(p.current.Load()) == i, Wait: e.breaker.wait()}
	}
	return out
}

// Close ends all connections.
func (p *Pool) Close() {
	for _, e := range p.endpoints {
		e.close()
	}
}

// ask runs one question against the pool. Each endpoint is tried once, a lone one twice.
func ask[T any](ctx context.Context, p *Pool, question func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	var zero T
	var refusals []error
	n := len(p.endpoints)
	first := int(p.current.Load()) + p.offset
	for try := range max(n, 2) {
		i := (first + try) % n
		e := p.endpoints[i]
		if d := e.breaker.wait(); d > 0 {
			refusals = append(refusals, fmt.Errorf("%s: left alone for %s more", e.name, d.Round(time.Millisecond)))
			continue
		}
		v, f, err := attempt(ctx, p, e, question)
		if f == faultNone {
			if try > 0 && p.offset == 0 {
				p.current.Store(int32(i))
			}
			return v, err
		}
		refusals = append(refusals, fmt.Errorf("%s: %w", e.name, err))
	}
	return zero, fmt.Errorf("%w: %w", ErrUnreachable, reasons(refusals))
}

// attempt asks one endpoint and tells its breaker how it went.
func attempt[T any](ctx context.Context, p *Pool, e *endpoint, question func(context.Context, *ethclient.Client) (T, error)) (T, fault, error) {
	var v T
	cctx, cancel := context.WithTimeout(ctx, p.opts.Timeout)
	defer cancel()
	c, err := e.dial(cctx, p.opts.ChainID)
	if err == nil {
		v, err = question(cctx, c)
	}
	f := faultOf(ctx, err)
	if errors.Is(err, ErrWrongChain) {
		f = faultBroken
	}
	switch {
	case f == faultThrottle:
		e.breaker.throttled(time.Duration(e.retryAfter.Load()))
	case f == faultBroken:
		e.breaker.failed()
		e.distrust()
	case f == faultNone && ctx.Err() == nil:
		e.breaker.worked()
	}
	return v, f, presentable(err)
}

// ChainID returns the chain id that every endpoint was checked for, without asking again.
func (p *Pool) ChainID(context.Context) (*big.Int, error) {
	return new(big.Int).SetUint64(p.opts.ChainID), nil
}

// BlockNumber asks for the head's number.
func (p *Pool) BlockNumber(ctx context.Context) (uint64, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.BlockNumber(ctx) })
}

// HeaderByNumber reads a canonical header; nil is the head, and rpc's negative numbers are the tags.
func (p *Pool) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (*types.Header, error) { return c.HeaderByNumber(ctx, n) })
}

// HeaderByHash reads any header that the endpoint knows.
func (p *Pool) HeaderByHash(ctx context.Context, h common.Hash) (*types.Header, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (*types.Header, error) { return c.HeaderByHash(ctx, h) })
}

// FilterLogs reads logs.
func (p *Pool) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]types.Log, error) { return c.FilterLogs(ctx, q) })
}

// CallContract runs a call at a block number; nil is the head.
func (p *Pool) CallContract(ctx context.Context, msg ethereum.CallMsg, n *big.Int) ([]byte, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]byte, error) { return c.CallContract(ctx, msg, n) })
}

// CallContractAtHash runs a call at exactly one block.
func (p *Pool) CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, h common.Hash) ([]byte, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CallContractAtHash(ctx, msg, h)
	})
}

// PendingCallContract runs a call on the pending block.
func (p *Pool) PendingCallContract(ctx context.Context, msg ethereum.CallMsg) ([]byte, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]byte, error) { return c.PendingCallContract(ctx, msg) })
}

// BalanceAt reads a balance in wei; nil is the head.
func (p *Pool) BalanceAt(ctx context.Context, a common.Address, n *big.Int) (*big.Int, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) { return c.BalanceAt(ctx, a, n) })
}

// CodeAt reads a contract's code; nil is the head.
func (p *Pool) CodeAt(ctx context.Context, a common.Address, n *big.Int) ([]byte, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]byte, error) { return c.CodeAt(ctx, a, n) })
}

// NonceAt reads an account's mined nonce; nil is the head.
func (p *Pool) NonceAt(ctx context.Context, a common.Address, n *big.Int) (uint64, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.NonceAt(ctx, a, n) })
}

// PendingNonceAt reads an account's nonce after its pending transactions.
func (p *Pool) PendingNonceAt(ctx context.Context, a common.Address) (uint64, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.PendingNonceAt(ctx, a) })
}

// EstimateGas estimates the gas of a call.
func (p *Pool) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.EstimateGas(ctx, msg) })
}

// EstimateGasAtBlock estimates the gas of a call at a block number; -1 is the pending block.
func (p *Pool) EstimateGasAtBlock(ctx context.Context, msg ethereum.CallMsg, n *big.Int) (uint64, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.EstimateGasAtBlock(ctx, msg, n)
	})
}

// SimulateV1 runs blocks of calls upon a block (eth_simulateV1).
func (p *Pool) SimulateV1(ctx context.Context, opts ethclient.SimulateOptions, block *rpc.BlockNumberOrHash) ([]ethclient.SimulateBlockResult, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]ethclient.SimulateBlockResult, error) {
		return c.SimulateV1(ctx, opts, block)
	})
}

// BlockReceipts reads all receipts of a block.
func (p *Pool) BlockReceipts(ctx context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) ([]*types.Receipt, error) {
		return c.BlockReceipts(ctx, block)
	})
}

// SuggestGasTipCap suggests a tip in wei per gas.
func (p *Pool) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) { return c.SuggestGasTipCap(ctx) })
}

// SendTransaction sends a signed transaction. After a broken transport the same bytes go to the next
// endpoint, so that the caller may see "already known" for a first send; an error never proves that it was not sent.
func (p *Pool) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	_, err := ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (struct{}, error) {
		return struct{}{}, c.SendTransaction(ctx, tx)
	})
	return err
}

// TransactionByHash finds a transaction and tells whether it is pending.
func (p *Pool) TransactionByHash(ctx context.Context, h common.Hash) (*types.Transaction, bool, error) {
	type found struct {
		tx      *types.Transaction
		pending bool
	}
	f, err := ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (found, error) {
		tx, pending, err := c.TransactionByHash(ctx, h)
		return found{tx, pending}, err
	})
	return f.tx, f.pending, err
}

// TransactionReceipt reads a receipt. Whether its block is canonical is for the caller to check.
func (p *Pool) TransactionReceipt(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	return ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (*types.Receipt, error) {
		return c.TransactionReceipt(ctx, h)
	})
}

// BatchCallContext sends several requests in one. Errors of single requests stand in their elements.
func (p *Pool) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	_, err := ask(ctx, p, func(ctx context.Context, c *ethclient.Client) (struct{}, error) {
		return struct{}{}, c.Client().BatchCallContext(ctx, batch)
	})
	return err
}
