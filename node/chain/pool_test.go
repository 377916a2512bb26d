package chain_test

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/chain"
)

var (
	_ chain.Client = (*ethclient.Client)(nil)
	_ chain.Client = (*chain.Pool)(nil)
	// What the transaction manager makes use of where an endpoint has it.
	_ wholeBlocks = (*ethclient.Client)(nil)
	_ wholeBlocks = (*chain.Pool)(nil)
)

type wholeBlocks interface {
	EstimateGasAtBlock(ctx context.Context, msg ethereum.CallMsg, block *big.Int) (uint64, error)
	SimulateV1(ctx context.Context, opts ethclient.SimulateOptions, block *rpc.BlockNumberOrHash) ([]ethclient.SimulateBlockResult, error)
	BlockReceipts(ctx context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error)
}

func TestSimulatedClientIsAClient(t *testing.T) {
	b := simulated.NewBackend(types.GenesisAlloc{})
	defer b.Close() //nolint:errcheck // nothing depends on it
	require.Implements(t, (*chain.Client)(nil), b.Client())
}

func TestDial(t *testing.T) {
	good, odd := newFakeNode(t), newFakeNode(t)
	odd.id = 5
	dead := "http://127.0.0.1:1"
	rows := []struct {
		name string
		urls []string
		id   uint64
		err  error
		text string
	}{
		{name: "one", urls: []string{good.url()}},
		{name: "right id", urls: []string{good.url()}, id: 1337},
		{name: "websocket", urls: []string{good.wsURL()}, id: 1337},
		{name: "first one dead", urls: []string{dead, good.url()}, id: 1337},
		{name: "wrong id", urls: []string{good.url()}, id: 1, err: chain.ErrWrongChain, text: "serves chain 1337, the node is set to 1"},
		{name: "two chains", urls: []string{good.url(), odd.url()}, err: chain.ErrWrongChain, text: "serves chain 5"},
		{name: "none", err: chain.ErrUnreachable, text: "no endpoint is configured"},
		{name: "all dead", urls: []string{dead}, err: chain.ErrUnreachable, text: "connection refused"},
		{name: "two dead", urls: []string{dead, dead}, err: chain.ErrUnreachable, text: "refused; http"},
		{name: "no socket", urls: []string{t.TempDir() + "/none.ipc"}, err: chain.ErrUnreachable, text: "no such file"},
		{name: "no URL", urls: []string{"notaurl"}, err: chain.ErrUnreachable, text: "notaurl: it is no URL with http:// or ws:// before it, and no socket has this path"},
		{name: "bad scheme", urls: []string{"ftp://x"}, text: "ftp://x: the scheme is none of"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			p, err := chain.Dial(t.Context(), row.urls, chain.Options{ChainID: row.id})
			if row.text == "" {
				require.NoError(t, err)
				id, err := p.ChainID(t.Context())
				require.NoError(t, err)
				require.Equal(t, uint64(1337), id.Uint64())
				n, err := p.BlockNumber(t.Context())
				require.NoError(t, err)
				require.Zero(t, n)
				p.Close()
				return
			}
			require.ErrorContains(t, err, row.text)
			require.NotContains(t, err.Error(), "secret-key")
			require.NotContains(t, err.Error(), "\n", "one line tells of all")
			if row.err != nil {
				require.ErrorIs(t, err, row.err)
			}
		})
	}
}

// faults are the ways in which an endpoint's transport fails.
var faults = map[string]func(w http.ResponseWriter, r *http.Request) bool{
	"status 500": func(w http.ResponseWriter, _ *http.Request) bool { w.WriteHeader(500); return true },
	"status 403": func(w http.ResponseWriter, _ *http.Request) bool { w.WriteHeader(403); return true },
	"reset": func(w http.ResponseWriter, _ *http.Request) bool {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err == nil {
			conn.Close() //nolint:errcheck // breaking it is the point
		}
		return true
	},
	"truncated": func(w http.ResponseWriter, _ *http.Request) bool {
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"res`)
		return true
	},
	"not json": func(w http.ResponseWriter, _ *http.Request) bool {
		fmt.Fprint(w, "<html>maintenance</html>")
		return true
	},
	"redirect": func(w http.ResponseWriter, r *http.Request) bool {
		http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
		return true
	},
	"slow": func(_ http.ResponseWriter, r *http.Request) bool {
		_, _ = io.Copy(io.Discard, r.Body)
		<-r.Context().Done()
		return true
	},
	"big header": func(w http.ResponseWriter, _ *http.Request) bool {
		w.Header().Set("X", strings.Repeat("x", 1<<20))
		return false
	},
	"empty answer": func(http.ResponseWriter, *http.Request) bool { return true },
}

func TestFailover(t *testing.T) {
	for name, hook := range faults {
		t.Run(name, func(t *testing.T) {
			a, b := newFakeNode(t), newFakeNode(t)
			b.mine()
			p := dial(t, chain.Options{Timeout: 200 * time.Millisecond}, a.url(), b.url())
			a.set(func() { a.hook = hook })
			n, err := p.BlockNumber(t.Context())
			require.NoError(t, err)
			require.Equal(t, uint64(1), n, "b answered")
			before := a.seen()
			_, err = p.BlockNumber(t.Context())
			require.NoError(t, err)
			require.Equal(t, before, a.seen(), "the pool stays with the one that works")
		})
	}
}

func TestLoneEndpointBreaksAndNamesTheReason(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{}, a.url())
	a.set(func() { a.hook = faults["status 500"] })
	_, err := p.BlockNumber(t.Context())
	require.ErrorIs(t, err, chain.ErrUnreachable)
	require.ErrorContains(t, err, "500")
	require.NotContains(t, err.Error(), "secret-key")
	for range 20 {
		_, err = p.BlockNumber(t.Context())
		require.ErrorIs(t, err, chain.ErrUnreachable)
	}
	require.ErrorContains(t, err, "left alone for")
	require.LessOrEqual(t, a.seen(), 5, "an open breaker sends nothing")
}

func TestTransientFaultOfALoneEndpointIsTriedAgain(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{}, a.url())
	broken := true
	a.set(func() {
		a.hook = func(w http.ResponseWriter, r *http.Request) bool {
			a.mu.Lock()
			defer a.mu.Unlock()
			was := broken
			broken = false
			if was {
				w.WriteHeader(502)
			}
			return was
		}
	})
	_, err := p.BlockNumber(t.Context())
	require.NoError(t, err)
}

func TestThrottledEndpointIsLeftAlone(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{}, a.url())
	a.set(func() {
		a.hook = func(w http.ResponseWriter, _ *http.Request) bool {
			w.Header().Set("Retry-After", "20")
			w.WriteHeader(http.StatusTooManyRequests)
			return true
		}
	})
	before := a.seen()
	for range 10 {
		_, err := p.BlockNumber(t.Context())
		require.ErrorIs(t, err, chain.ErrUnreachable)
	}
	require.Equal(t, 1, a.seen()-before, "Retry-After is kept")
}

func TestOversizedAnswerIsRefusedAndNotHeldAgainstTheEndpoint(t *testing.T) {
	for _, zipped := range []bool{false, true} {
		a := newFakeNode(t)
		p := dial(t, chain.Options{MaxResponse: 64 << 10}, a.url())
		a.set(func() {
			a.hook = func(w http.ResponseWriter, _ *http.Request) bool {
				out := io.Writer(w)
				if zipped {
					w.Header().Set("Content-Encoding", "gzip")
					z := gzip.NewWriter(w)
					defer z.Close() //nolint:errcheck // the reader hangs up
					out = z
				}
				fmt.Fprint(out, `{"jsonrpc":"2.0","id":1,"result":"0x`)
				fmt.Fprint(out, strings.Repeat("0", 4<<20))
				return true
			}
		})
		for range 5 {
			_, err := p.BlockNumber(t.Context())
			require.ErrorIs(t, err, chain.ErrTooLarge)
		}
		a.set(func() { a.hook = nil })
		_, err := p.BlockNumber(t.Context())
		require.NoError(t, err)
	}
}

func TestContractRefusalIsAnAnswer(t *testing.T) {
	a, b := newFakeNode(t), newFakeNode(t)
	p := dial(t, chain.Options{}, a.url(), b.url())
	a.set(func() {
		a.call = func(rpc.BlockNumberOrHash, []byte) ([]byte, error) {
			return nil, refusal{"execution reverted", 3, "0xfaccfd22"}
		}
	})
	before := b.seen()
	_, err := p.CallContract(t.Context(), ethereum.CallMsg{To: &common.Address{1}}, nil)
	var data rpc.DataError
	require.ErrorAs(t, err, &data)
	require.Equal(t, "0xfaccfd22", data.ErrorData())
	require.Equal(t, before, b.seen(), "a refusal is not asked twice")
	_, err = p.HeaderByHash(t.Context(), common.Hash{9})
	require.ErrorIs(t, err, ethereum.NotFound)
	require.Equal(t, before, b.seen())
}

func TestChainThatChangesAfterAFaultIsShutOut(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{ChainID: 1337}, a.url())
	a.set(func() { a.hook = faults["reset"] })
	_, err := p.BlockNumber(t.Context())
	require.ErrorIs(t, err, chain.ErrUnreachable)
	a.set(func() { a.hook, a.id = nil, 1 })
	_, err = p.BlockNumber(t.Context())
	require.ErrorIs(t, err, chain.ErrWrongChain)
}

func TestSecondPrefersAnotherEndpoint(t *testing.T) {
	a, b := newFakeNode(t), newFakeNode(t)
	b.mine()
	p := dial(t, chain.Options{}, a.url(), b.url())
	n, err := p.Second().BlockNumber(t.Context())
	require.NoError(t, err)
	require.Equal(t, uint64(1), n)
	n, err = p.BlockNumber(t.Context())
	require.NoError(t, err)
	require.Zero(t, n, "the pool itself did not move")
}

func TestHeadersByRange(t *testing.T) {
	a := newFakeNode(t)
	for range 250 {
		a.mine()
	}
	p := dial(t, chain.Options{}, a.url())
	before := a.seen()
	headers, err := p.HeadersByRange(t.Context(), 5, 240)
	require.NoError(t, err)
	require.Len(t, headers, 236)
	for i, h := range headers {
		require.Equal(t, uint64(5+i), h.Number.Uint64())
	}
	require.Equal(t, 3, a.seen()-before)
	_, err = p.HeadersByRange(t.Context(), 249, 251)
	require.ErrorIs(t, err, ethereum.NotFound)
}
