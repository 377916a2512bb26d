package chain_test

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/chain"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"))
}

// fakeNode is an endpoint whose answers the test chooses. hook may answer a request instead of it.
type fakeNode struct {
	mu       sync.Mutex
	id       uint64
	headers  []*types.Header
	requests int
	hook     func(w http.ResponseWriter, r *http.Request) bool
	call     func(block rpc.BlockNumberOrHash, data []byte) ([]byte, error)
	subs     []chan *types.Header

	rpc  *rpc.Server
	http *httptest.Server
}

func newFakeNode(t *testing.T) *fakeNode {
	t.Helper()
	f := &fakeNode{id: 1337, rpc: rpc.NewServer()}
	f.mine()
	require.NoError(t, f.rpc.RegisterName("eth", &fakeEth{f}))
	ws := f.rpc.WebsocketHandler([]string{"*"})
	f.http = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" {
			ws.ServeHTTP(w, r)
			return
		}
		f.mu.Lock()
		f.requests++
		hook := f.hook
		f.mu.Unlock()
		if hook == nil || !hook(w, r) {
			f.rpc.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(func() {
		f.http.CloseClientConnections()
		f.http.Close()
		f.rpc.Stop()
	})
	return f
}

func (f *fakeNode) url() string   { return f.http.URL + "/v3/secret-key" }
func (f *fakeNode) wsURL() string { return "ws" + f.http.URL[len("http"):] }

func (f *fakeNode) set(edit func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	edit()
}

func (f *fakeNode) seen() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.requests
}

// mine appends a header and pushes it.
func (f *fakeNode) mine() *types.Header {
	f.mu.Lock()
	defer f.mu.Unlock()
	h := &types.Header{Number: big.NewInt(int64(len(f.headers))), Time: 1000 + uint64(len(f.headers)), Difficulty: new(big.Int)}
	if len(f.headers) > 0 {
		h.ParentHash = f.headers[len(f.headers)-1].Hash()
	}
	f.headers = append(f.headers, h)
	for _, s := range f.subs {
		s <- h
	}
	return h
}

// fakeEth is the eth namespace of a fakeNode.
type fakeEth struct{ f *fakeNode }

func (e *fakeEth) ChainId() hexutil.Uint64 { //nolint:revive // the name makes eth_chainId
	e.f.mu.Lock()
	defer e.f.mu.Unlock()
	return hexutil.Uint64(e.f.id)
}

func (e *fakeEth) BlockNumber() hexutil.Uint64 {
	e.f.mu.Lock()
	defer e.f.mu.Unlock()
	return hexutil.Uint64(len(e.f.headers) - 1)
}

func (e *fakeEth) GetBlockByNumber(n rpc.BlockNumber, _ bool) any {
	e.f.mu.Lock()
	defer e.f.mu.Unlock()
	if n < 0 {
		n = rpc.BlockNumber(len(e.f.headers) - 1)
	}
	if int(n) >= len(e.f.headers) {
		return nil
	}
	return e.f.headers[n]
}

func (e *fakeEth) GetBlockByHash(hash common.Hash, _ bool) any {
	e.f.mu.Lock()
	defer e.f.mu.Unlock()
	for _, h := range e.f.headers {
		if h.Hash() == hash {
			return h
		}
	}
	return nil
}

type callArgs struct {
	To    common.Address `json:"to"`
	Input hexutil.Bytes  `json:"input"`
}

func (e *fakeEth) Call(args callArgs, block rpc.BlockNumberOrHash) (hexutil.Bytes, error) {
	e.f.mu.Lock()
	call := e.f.call
	e.f.mu.Unlock()
	return call(block, args.Input)
}

// NewHeads serves eth_subscribe.
func (e *fakeEth) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	n, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := n.CreateSubscription()
	heads := make(chan *types.Header, 64)
	e.f.set(func() { e.f.subs = append(e.f.subs, heads) })
	go func() {
		for {
			select {
			case h := <-heads:
				if n.Notify(sub.ID, h) != nil {
					return
				}
			case <-sub.Err():
				return
			}
		}
	}()
	return sub, nil
}

// refusal is a JSON-RPC error with data, as contracts' reverts are.
type refusal struct {
	text string
	code int
	data string
}

func (r refusal) Error() string  { return r.text }
func (r refusal) ErrorCode() int { return r.code }
func (r refusal) ErrorData() any {
	if r.data == "" {
		return nil
	}
	return r.data
}

var errStateGone = errors.New("missing trie node 0123 (path ) state 0x45 is not available")

func dial(t *testing.T, opts chain.Options, urls ...string) *chain.Pool {
	t.Helper()
	p, err := chain.Dial(t.Context(), urls, opts)
	require.NoError(t, err)
	t.Cleanup(p.Close)
	return p
}
