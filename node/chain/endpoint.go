package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxResponseHeader bounds the headers of an HTTP answer.
const maxResponseHeader = 64 << 10

// endpoint is one URL of the pool. It is dialled when first used and its chain id is checked whenever
// it was out of use, because a provider's name may come to lead elsewhere.
type endpoint struct {
	raw     string
	name    string // scheme and host only: the path may hold a key
	pushes  bool   // the transport can carry subscriptions
	max     int64
	breaker breaker
	// retryAfter is the last Retry-After, in nanoseconds.
	retryAfter atomic.Int64

	mu      sync.Mutex
	http    *http.Client
	client  *ethclient.Client
	trusted bool
}

// EndpointName is how an endpoint is named to people: without its path and user, which may hold a key.
func EndpointName(raw string) string {
	e, err := newEndpoint(raw, 0)
	if err != nil {
		return "(unreadable URL)"
	}
	return e.name
}

func newEndpoint(raw string, maxResponse int64) (*endpoint, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: reading its URL: %w", ErrEndpoint, presentable(err))
	}
	e := &endpoint{raw: raw, name: u.Scheme + "://" + u.Host, max: maxResponse}
	switch u.Scheme {
	case "http", "https":
	case "ws", "wss":
		e.pushes = true
	case "":
		e.name, e.pushes = raw, true
	default:
		return nil, fmt.Errorf("%w: %s: the scheme is none of http, https, ws, wss or a socket's path", ErrEndpoint, e.name)
	}
	return e, nil
}

// dial returns the connection, made if there is none. It checks the chain id if the endpoint is not trusted.
func (e *endpoint) dial(ctx context.Context, chainID uint64) (*ethclient.Client, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.client == nil {
		e.http = e.httpClient()
		c, err := rpc.DialOptions(ctx, e.raw,
			rpc.WithHTTPClient(e.http), rpc.WithWebsocketMessageSizeLimit(e.max), rpc.WithBatchResponseSizeLimit(int(e.max)))
		if err != nil {
			return nil, e.unreached(presentable(err))
		}
		e.client = ethclient.NewClient(c)
	}
	if e.trusted {
		return e.client, nil
	}
	id, err := e.client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("asking for the chain id: %w", presentable(err))
	}
	if !id.IsUint64() || (chainID != 0 && id.Uint64() != chainID) {
		return nil, fmt.Errorf("%w: %s serves chain %s, the node is set to %d", ErrWrongChain, e.name, id, chainID)
	}
	e.trusted = true
	return e.client, nil
}

// unreached tells what was looked for where a setting is no URL. Its socket may be there later, when a node has started that
// serves it, so that it may stay in the pool.
func (e *endpoint) unreached(err error) error {
	if u, wrong := url.Parse(e.raw); wrong == nil && u.Scheme == "" && errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("it is no URL with http:// or ws:// before it, and no socket has this path: %w", err)
	}
	return err
}

// distrust makes the next use check the chain id again.
func (e *endpoint) distrust() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.trusted = false
}

func (e *endpoint) close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.client != nil {
		e.client.Close()
		e.http.CloseIdleConnections()
		e.client = nil
	}
}

// httpClient follows no redirects, bounds what it reads, and notes how long it is asked to wait.
func (e *endpoint) httpClient() *http.Client {
	base := &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DialContext:            (&net.Dialer{Timeout: 5 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		TLSHandshakeTimeout:    5 * time.Second,
		IdleConnTimeout:        60 * time.Second,
		MaxIdleConnsPerHost:    8,
		ForceAttemptHTTP2:      true,
		MaxResponseHeaderBytes: maxResponseHeader,
	}
	return &http.Client{
		Transport:     boundedTransport{base: base, max: e.max, retryAfter: &e.retryAfter},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// boundedTransport cuts decompressed bodies at max bytes.
type boundedTransport struct {
	base       *http.Transport
	max        int64
	retryAfter *atomic.Int64
}

func (t boundedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := t.base.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	t.retryAfter.Store(int64(retryAfter(resp.Header.Get("Retry-After"))))
	resp.Body = &boundedBody{ReadCloser: resp.Body, left: t.max}
	return resp, nil
}

// CloseIdleConnections lets http.Client close what it keeps open.
func (t boundedTransport) CloseIdleConnections() { t.base.CloseIdleConnections() }

// retryAfter reads either form of the header.
func retryAfter(v string) time.Duration {
	if s, err := strconv.ParseUint(v, 10, 16); err == nil {
		return time.Duration(s) * time.Second
	}
	if at, err := http.ParseTime(v); err == nil {
		return max(time.Until(at), 0)
	}
	return 0
}

// boundedBody fails with ErrTooLarge beyond its bound. Close drops the connection rather than read a
// hostile body to its end.
type boundedBody struct {
	io.ReadCloser
	left int64
}

func (b *boundedBody) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, ErrTooLarge
	}
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.ReadCloser.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return n, ErrTooLarge
	}
	return n, err
}
