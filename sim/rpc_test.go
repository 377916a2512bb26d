package sim_test

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim"
)

func served(t *testing.T) (*sim.Chain, *rpc.Client) {
	cfg := config(t)
	cfg.HTTP = "127.0.0.1:0"
	c := open(t, cfg)
	url, _ := c.HTTP()
	require.True(t, strings.HasPrefix(url, "http://127.0.0.1:"), url)
	cl, err := rpc.DialContext(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(cl.Close)
	return c, cl
}

func TestHTTP_modules(t *testing.T) {
	c, cl := served(t)
	ctx := t.Context()
	var modules map[string]string
	require.NoError(t, cl.CallContext(ctx, &modules, "rpc_modules"))
	for _, m := range []string{"eth", "net", "web3", "debug", "txpool", "evm"} {
		require.Contains(t, modules, m)
	}
	for _, m := range []string{"admin", "miner", "engine", "personal"} {
		require.NotContains(t, modules, m)
	}
	var version string
	require.NoError(t, cl.CallContext(ctx, &version, "net_version"))
	require.Equal(t, "1337", version)

	ec := ethclient.NewClient(cl)
	tx := call(t, 0, 0)
	require.NoError(t, ec.SendTransaction(ctx, tx))
	require.NoError(t, cl.CallContext(ctx, nil, "evm_mine"))
	r, err := ec.TransactionReceipt(ctx, tx.Hash())
	require.NoError(t, err)
	require.Equal(t, c.Head().Hash(), r.BlockHash)

	var trace struct{ Type, To string }
	require.NoError(t, cl.CallContext(ctx, &trace, "debug_traceTransaction", tx.Hash(), map[string]any{"tracer": "callTracer"}))
	require.Equal(t, "CALL", trace.Type)
	require.Equal(t, recorder, common.HexToAddress(trace.To))
}

func TestHTTP_webSocketHeads(t *testing.T) {
	c, _ := served(t)
	_, url := c.HTTP()
	ec, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	defer ec.Close()
	heads := make(chan *types.Header, 1)
	sub, err := ec.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	want := seal(t, c)
	select {
	case got := <-heads:
		require.Equal(t, want.Hash(), got.Hash())
	case err := <-sub.Err():
		t.Fatal(err)
	}
}

func TestHTTP_webPagesAreKeptOut(t *testing.T) {
	c, _ := served(t)
	url, _ := c.HTTP()
	ask := func(method string, header http.Header, host string) *http.Response {
		req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`))
		require.NoError(t, err)
		req.Header, req.Host = header, host
		res, err := http.DefaultTransport.RoundTrip(req)
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, res.Body.Close()) })
		return res
	}
	preflight := ask(http.MethodOptions, http.Header{
		"Origin": {"https://page.example"}, "Access-Control-Request-Method": {"POST"}, "Access-Control-Request-Headers": {"content-type"},
	}, "")
	require.Empty(t, preflight.Header.Get("Access-Control-Allow-Origin"))

	simple := ask(http.MethodPost, http.Header{"Origin": {"https://page.example"}, "Content-Type": {"text/plain"}}, "")
	require.Equal(t, http.StatusUnsupportedMediaType, simple.StatusCode, "what a page may send without asking is not taken")

	rebound := ask(http.MethodPost, http.Header{"Content-Type": {"application/json"}}, "page.example")
	require.Equal(t, http.StatusForbidden, rebound.StatusCode)

	own := ask(http.MethodPost, http.Header{"Content-Type": {"application/json"}}, "")
	body, err := io.ReadAll(own.Body)
	require.NoError(t, err)
	var answer struct{ Result string }
	require.NoError(t, json.Unmarshal(body, &answer))
	require.Equal(t, "0x539", answer.Result)
}

func TestConfig_check(t *testing.T) {
	for name, tc := range map[string]struct {
		cfg  sim.Config
		want string
	}{
		"zero":         {sim.Config{}, ""},
		"loopback":     {sim.Config{HTTP: "127.0.0.1:8545"}, ""},
		"loopback 6":   {sim.Config{HTTP: "[::1]:0"}, ""},
		"localhost":    {sim.Config{HTTP: "localhost:8545"}, ""},
		"everywhere":   {sim.Config{HTTP: "0.0.0.0:8545"}, "not on loopback"},
		"no host":      {sim.Config{HTTP: ":8545"}, "not on loopback"},
		"name":         {sim.Config{HTTP: "example.org:8545"}, "not on loopback"},
		"no port":      {sim.Config{HTTP: "127.0.0.1"}, "missing port"},
		"bad port":     {sim.Config{HTTP: "127.0.0.1:99999"}, "port of address"},
		"little gas":   {sim.Config{GasLimit: 1}, "gas limit 1 is outside"},
		"too much gas": {sim.Config{GasLimit: 1 << 63}, "is outside"},
	} {
		t.Run(name, func(t *testing.T) {
			if tc.want == "" {
				require.NoError(t, tc.cfg.Check())
				return
			}
			require.ErrorContains(t, tc.cfg.Check(), tc.want)
			_, err := sim.Open(t.Context(), tc.cfg)
			require.ErrorContains(t, err, tc.want)
		})
	}
}

func TestOpen_portTaken(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	cfg := config(t)
	cfg.Dir, cfg.HTTP = filepath.Join(t.TempDir(), "chain"), l.Addr().String()
	_, err = sim.Open(t.Context(), cfg)
	require.ErrorContains(t, err, "address already in use")
	require.NoDirExists(t, cfg.Dir, "nothing is made")
}

func TestHTTP_offByDefault(t *testing.T) {
	h, ws := open(t, config(t)).HTTP()
	require.Empty(t, h+ws)
}

func TestEVM_time(t *testing.T) {
	c := open(t, config(t))
	do := func(method string, args ...any) error {
		return c.RPC().CallContext(t.Context(), new(any), method, args...)
	}
	start := c.Head().Time
	require.NoError(t, do("evm_increaseTime", 100))
	require.NoError(t, do("evm_increaseTime", "0x10"))
	require.NoError(t, do("evm_mine"))
	require.Equal(t, start+sim.DefaultBlockTime+116, c.Head().Time)
	seal(t, c)
	require.Equal(t, start+2*sim.DefaultBlockTime+116, c.Head().Time, "only once")

	at := c.Head().Time + 86_400
	require.NoError(t, do("evm_setNextBlockTimestamp", at))
	require.NoError(t, do("evm_mine"))
	require.Equal(t, at, c.Head().Time)
	require.ErrorContains(t, do("evm_setNextBlockTimestamp", at), "not after the head's")

	require.NoError(t, do("evm_mine", at+50))
	require.Equal(t, at+50, c.Head().Time)
	number := c.Head().Number.Uint64()
	require.NoError(t, do("evm_mine", map[string]any{"timestamp": at + 90, "blocks": 3}))
	require.Equal(t, number+3, c.Head().Number.Uint64())
	require.Equal(t, at+90+2*sim.DefaultBlockTime, c.Head().Time)
	require.Error(t, do("evm_mine", "tomorrow"))
	require.Error(t, do("evm_mine", map[string]any{"blocks": 1 << 40}))

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.Error(t, c.RPC().CallContext(ctx, nil, "evm_mine"))
}
