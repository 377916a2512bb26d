// Package sim is the embedded chain: go-ethereum's own execution, pool and JSON-RPC in this process, in memory or on
// disk, with blocks sealed on demand at any time asked for. A seed decides its randomness, so the same transactions give
// the same blocks. Demo, tests and the development network run on it, through the client they would use on any chain.
package sim

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/durable"
)

// ErrClosed is returned by what is asked of a chain after Close.
var ErrClosed = errors.New("the chain is closed")

// Chain is an embedded chain. Its methods may be called from several goroutines; one block is sealed at a time.
type Chain struct {
	cfg    Config
	log    hclog.Logger
	stack  *stack
	bc     *core.BlockChain
	pool   *txpool.TxPool
	rpc    *rpc.Client
	client *Client
	recent *recent
	atHead headState
	left   func(dir string) (uint64, error) // bytes on its disk

	detachLog func()
	closeOnce sync.Once
	closeErr  error
	done      chan struct{} // closed by Close

	subsMu sync.Mutex // no subscription begins while Close closes done
	subs   sync.WaitGroup

	// poolMu is held while a transaction goes into the pool until it is executable there, and from a new head until the
	// pool has followed it. When the two meet, the pool leaves executable transactions in its queue, and a block misses
	// them.
	poolMu sync.Mutex

	running   atomic.Bool // Run is sealing
	nextCalls *nextAPI    // nil where nothing is served

	mu       sync.Mutex // held while sealing; guards what follows
	closed   bool
	nextAt   uint64    // chain time asked for the next block, 0 for none
	skip     uint64    // seconds to add to the next block's time
	sealedAt time.Time // when the head was sealed, by this process's monotonic clock
}

// Open makes the chain, or continues the one that the directory holds at its last sealed block. A new chain begins with
// one empty block on its genesis, as receipts cannot be asked for before. A directory of another chain gives
// ErrOtherChain, one that is open elsewhere ErrLocked.
func Open(ctx context.Context, cfg Config) (*Chain, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("settings of the embedded chain: %w", err)
	}
	cfg, err := cfg.settle()
	if err != nil {
		return nil, fmt.Errorf("opening the embedded chain in %s: %w", cfg.Dir, err)
	}
	c := &Chain{cfg: cfg, log: cfg.Logger, done: make(chan struct{}), sealedAt: time.Now(), left: durable.Room}
	c.detachLog = gethLog.attach(cfg.Logger.Named("geth"))
	if c.stack, err = openStack(cfg); err != nil {
		c.detachLog()
		return nil, fmt.Errorf("opening the embedded chain: %w", err)
	}
	c.bc, c.pool = c.stack.eth.BlockChain(), c.stack.eth.TxPool()
	c.recent = newRecent(c.bc)
	if err := c.begin(ctx); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	c.log.Info("embedded chain open", "chain", cfg.ChainID, "block", c.Head().Number.Uint64(), "hash", c.Head().Hash())
	return c, nil
}

// begin serves the chain and brings it to where every question about it has an answer.
func (c *Chain) begin(ctx context.Context) error {
	if head := c.bc.GetBlockByHash(c.bc.CurrentBlock().Hash()); head != nil {
		// A power loss may have taken what was written once it was the head.
		rawdb.WriteTxLookupEntriesByBlock(c.stack.eth.ChainDb(), head)
	}
	apis := c.apis()
	if c.cfg.HTTP != "" {
		next, err := newNextAPI(c)
		if err != nil {
			return err
		}
		c.nextCalls = next
		apis = append(apis, rpc.API{Namespace: "eth", Service: next})
	}
	if err := c.stack.start(apis); err != nil {
		return err
	}
	c.rpc = c.stack.node.Attach()
	c.client = &Client{rpcClient: ethclient.NewClient(c.rpc), chain: c}
	if c.bc.CurrentFinalBlock() == nil {
		c.finalize(c.bc.Genesis().Header())
	}
	c.finalizeBehind(c.Head())
	if c.Head().Number.Sign() == 0 {
		if _, err := c.Seal(ctx); err != nil {
			return fmt.Errorf("sealing the first block: %w", err)
		}
	}
	return c.awaitIndex(ctx)
}

// awaitIndex returns when transactions can be looked up: until then a receipt that is missing is an error to its asker.
func (c *Chain) awaitIndex(ctx context.Context) error {
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for !c.bc.TxIndexDone() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for the transaction index: %w", ctx.Err())
		case <-tick.C:
		}
	}
	return c.sync()
}

// Client speaks to the chain within the process; subscriptions work. Close closes it.
func (c *Chain) Client() *Client { return c.client }

// RPC is the connection below Client.
func (c *Chain) RPC() *rpc.Client { return c.rpc }

// HTTP is the URL that JSON-RPC is served at, and the WebSocket URL beside it; both are empty without Config.HTTP.
func (c *Chain) HTTP() (http, ws string) {
	if c.cfg.HTTP == "" {
		return "", ""
	}
	return c.stack.node.HTTPEndpoint(), c.stack.node.WSEndpoint()
}

// Config is what the chain was opened with, defaults filled in.
func (c *Chain) Config() Config { return c.cfg }

// Head is the last block of the canonical chain.
func (c *Chain) Head() *types.Header { return types.CopyHeader(c.bc.CurrentBlock()) }

// SetFinal makes a block of the canonical chain the finalized one, and the safe one unless a later one is. It is an error
// to go back, as no chain does.
func (c *Chain) SetFinal(number uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrClosed
	}
	h := c.bc.GetHeaderByNumber(number)
	if h == nil || number > c.bc.CurrentBlock().Number.Uint64() {
		return fmt.Errorf("finalizing block %d: the head is %d", number, c.bc.CurrentBlock().Number)
	}
	if f := c.bc.CurrentFinalBlock(); f.Number.Uint64() > number {
		return fmt.Errorf("finalizing block %d: block %d is final already", number, f.Number)
	}
	c.finalize(h)
	return c.sync()
}

// SetSafe makes a block of the canonical chain, at or above the finalized one, the safe one. It is forgotten by Close.
func (c *Chain) SetSafe(number uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrClosed
	}
	h := c.bc.GetHeaderByNumber(number)
	if final := c.bc.CurrentFinalBlock().Number.Uint64(); h == nil || number < final {
		return fmt.Errorf("making block %d safe: it is not between the finalized block %d and the head", number, final)
	}
	c.bc.SetSafe(h)
	return nil
}

func (c *Chain) finalize(h *types.Header) {
	c.bc.SetFinalized(h)
	if safe := c.bc.CurrentSafeBlock(); safe == nil || safe.Number.Cmp(h.Number) < 0 {
		c.bc.SetSafe(h)
	}
}

// finalDue is the block that a head finalizes by Config.FinalDepth, nil when it is none or final already.
func (c *Chain) finalDue(head *types.Header) *types.Header {
	n, depth := head.Number.Uint64(), c.cfg.FinalDepth
	if depth == 0 || n < depth || n-depth <= c.bc.CurrentFinalBlock().Number.Uint64() {
		return nil
	}
	return c.bc.GetHeaderByNumber(n - depth)
}

// finalizeBehind moves the finalized and the safe block to where Config.FinalDepth wants them below the head.
func (c *Chain) finalizeBehind(head *types.Header) {
	if due := c.finalDue(head); due != nil {
		c.finalize(due)
	}
	n, half := head.Number.Uint64(), c.cfg.FinalDepth/2
	if c.cfg.FinalDepth == 0 || n < half || n-half <= c.bc.CurrentSafeBlock().Number.Uint64() {
		return
	}
	c.bc.SetSafe(c.bc.GetHeaderByNumber(n - half))
}

// sync returns when everything written so far would outlive the process and the power.
func (c *Chain) sync() error {
	if c.cfg.Dir == "" {
		return nil
	}
	if err := c.stack.eth.ChainDb().SyncKeyValue(); err != nil {
		return fmt.Errorf("syncing the chain's database: %w", err)
	}
	return nil
}

// Close stops serving and closes the database. Transactions not yet in a block are lost. Later calls return the same.
func (c *Chain) Close() error {
	c.closeOnce.Do(func() {
		c.subsMu.Lock()
		close(c.done)
		c.subsMu.Unlock()
		c.mu.Lock()
		c.closed = true
		c.mu.Unlock()
		if c.client != nil {
			c.client.Close()
		}
		if c.nextCalls != nil {
			c.nextCalls.close()
		}
		if err := c.stack.node.Close(); err != nil {
			c.closeErr = fmt.Errorf("closing the embedded chain: %w", err)
		}
		c.subs.Wait() // those stuck in a connection were freed by its closing
		c.detachLog()
	})
	return c.closeErr
}
