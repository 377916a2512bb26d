package sim

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// nextAPI tries calls on the pending block as Run will seal it. go-ethereum's pending block bears the wall clock's time,
// or the second after the head's where that is later: after a burst of blocks, or on a chain whose time was moved, it
// stands still until the wall clock has caught up, and a window that has passed seems open.
type nextAPI struct {
	chain  *Chain
	server *rpc.Server
	inner  *rpc.Client
}

func newNextAPI(c *Chain) (*nextAPI, error) {
	a := &nextAPI{chain: c, server: rpc.NewServer()}
	for _, api := range c.stack.eth.APIs() {
		if api.Namespace != "eth" {
			continue
		}
		if err := a.server.RegisterName(api.Namespace, api.Service); err != nil {
			return nil, fmt.Errorf("registering the calls of the embedded chain: %w", err)
		}
	}
	a.inner = rpc.DialInProc(a.server)
	return a, nil
}

func (a *nextAPI) close() {
	a.inner.Close()
	a.server.Stop()
}

// Call is eth_call.
func (a *nextAPI) Call(ctx context.Context, args json.RawMessage, block, state, overrides *json.RawMessage) (hexutil.Bytes, error) {
	var out hexutil.Bytes
	if block == nil || string(*block) != `"pending"` || overrides != nil || !a.chain.running.Load() || a.chain.Pending() > 0 {
		return out, a.inner.CallContext(ctx, &out, "eth_call", args, block, state, overrides)
	}
	number, at := a.chain.next()
	return out, a.inner.CallContext(ctx, &out, "eth_call", args, "latest", state, map[string]any{
		"number": (*hexutil.Big)(number), "time": hexutil.Uint64(at),
	})
}

// next is the number and time of a block that is sealed now.
func (c *Chain) next() (*big.Int, uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	head := c.bc.CurrentBlock()
	return new(big.Int).Add(head.Number, common.Big1), c.timeNow(head)
}

// timeNow is the time of a block that is sealed now on head: what somebody asked for, else as far behind the head's as it
// is since that was sealed, and not behind the wall clock. The caller holds the lock.
func (c *Chain) timeNow(head *types.Header) uint64 {
	at := c.nextTime(head, uint64(time.Since(c.sealedAt)/time.Second))
	if c.nextAt > head.Time {
		return at
	}
	return max(at, uint64(time.Now().Unix()))
}
