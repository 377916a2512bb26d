package artifact

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/agijobs/omega/node/protocol"
)

// maxURIBytes bounds a URI that leads elsewhere; a data URI may be as long as its content needs.
const maxURIBytes = 2_048

// Get returns the content of a URI: of ipfs://CID from the store or a gateway, verified; of data: from the URI
// itself; of https: if the store allows it, from the public internet. Errors wrap ErrNotFound, ErrRefused or
// ErrTampered.
func (s *Store) Get(ctx context.Context, uri string) ([]byte, error) {
	data, err := s.get(ctx, uri)
	if err != nil {
		return nil, fmt.Errorf("getting %s: %w", short(uri), err)
	}
	return data, nil
}

func (s *Store) get(ctx context.Context, uri string) ([]byte, error) {
	scheme, rest, ok := strings.Cut(uri, ":")
	if !ok {
		return nil, fmt.Errorf("%w: it has no scheme", ErrRefused)
	}
	scheme = strings.ToLower(scheme)
	if scheme == "data" {
		return s.inline(rest)
	}
	if len(uri) > maxURIBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are read", ErrRefused, len(uri), maxURIBytes)
	}
	switch {
	case scheme == "ipfs":
		id, err := parseID(strings.TrimPrefix(rest, "//"))
		if err != nil {
			return nil, err
		}
		return s.content(ctx, id)
	case scheme == "https" && s.cfg.HTTPS:
		return s.remote(ctx, uri)
	case scheme == "https":
		return nil, fmt.Errorf("%w: fetching https is off", ErrRefused)
	}
	return nil, fmt.Errorf("%w: scheme %q is not ipfs, data or https", ErrRefused, scheme)
}

// AtHand returns the content of a URI if it lies in the directory or in the URI itself, held against the Keccak-256 hash that
// stands on chain. It asks nobody. Errors wrap ErrNotFound, ErrRefused, ErrTampered or ErrMismatch.
func (s *Store) AtHand(uri string, want protocol.Hash) ([]byte, error) {
	data, err := s.atHand(uri)
	if err == nil && protocol.DocumentHash(data) != want {
		err = fmt.Errorf("%w: %s, not %s", ErrMismatch, protocol.DocumentHash(data), want)
	}
	if err != nil {
		return nil, fmt.Errorf("looking for %s: %w", short(uri), err)
	}
	return data, nil
}

func (s *Store) atHand(uri string) ([]byte, error) {
	scheme, rest, _ := strings.Cut(uri, ":")
	switch strings.ToLower(scheme) {
	case "data":
		return s.inline(rest)
	case "ipfs":
		return s.Local(strings.TrimPrefix(rest, "//"))
	}
	return nil, fmt.Errorf("%w: it lies elsewhere", ErrNotFound)
}

// inline reads the part of a data URI behind its scheme.
func (s *Store) inline(rest string) ([]byte, error) {
	if int64(len(rest)) > 3*s.cfg.MaxBytes+maxURIBytes {
		return nil, fmt.Errorf("%w: data of %d characters", ErrRefused, len(rest))
	}
	kind, body, ok := strings.Cut(rest, ",")
	if !ok {
		return nil, fmt.Errorf("%w: data without a comma", ErrRefused)
	}
	text, err := url.PathUnescape(body)
	if err != nil {
		return nil, fmt.Errorf("%w: data: %w", ErrRefused, err)
	}
	data := []byte(text)
	if strings.HasSuffix(strings.ToLower(kind), ";base64") {
		if data, err = base64.StdEncoding.Strict().DecodeString(text); err != nil {
			return nil, fmt.Errorf("%w: data: %w", ErrRefused, err)
		}
	}
	if int64(len(data)) > s.cfg.MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are read", ErrRefused, len(data), s.cfg.MaxBytes)
	}
	return data, nil
}

// Inline returns a data URI that holds the content itself.
func Inline(data []byte) string {
	return "data:application/json;base64," + base64.StdEncoding.EncodeToString(data)
}

// content reads from the store, then from peers and from each gateway; what those had is kept.
func (s *Store) content(ctx context.Context, id cid.Cid) ([]byte, error) {
	data, err := s.local(id)
	if err == nil {
		return data, nil
	}
	faults := []error{err}
	if p := s.peers.Load(); p != nil {
		data, err := s.fromPeers(ctx, *p, id)
		if err == nil {
			_, _ = s.Put(data)
			return data, nil
		}
		faults = append(faults, fmt.Errorf("peers: %w", err))
	}
	for _, base := range s.cfg.Gateways {
		data, err := s.fromGateway(ctx, base, id)
		if err == nil {
			// Not being able to keep a copy does not make what was fetched any less right.
			_, _ = s.Put(data)
			return data, nil
		}
		faults = append(faults, fmt.Errorf("gateway %s: %w", base, err))
	}
	if len(faults) == 1 {
		return nil, err
	}
	return nil, fmt.Errorf("%w anywhere: %w", ErrNotFound, errors.Join(faults...))
}

// fromPeers takes the first answer that is what the id names.
func (s *Store) fromPeers(ctx context.Context, p Peers, id cid.Cid) (content []byte, err error) {
	err = p.Fetch(ctx, id.String(), func(data []byte) error {
		if int64(len(data)) > s.cfg.MaxBytes {
			return fmt.Errorf("over %d bytes", s.cfg.MaxBytes) // no word on the URI: another peer may have what it names
		}
		if err := verify(id, data); err != nil {
			return err
		}
		content = data
		return nil
	})
	if err != nil {
		return nil, err
	}
	if content == nil {
		return nil, ErrNotFound
	}
	return content, nil
}

func (s *Store) fromGateway(ctx context.Context, base string, id cid.Cid) ([]byte, error) {
	at, err := url.JoinPath(base, "ipfs", id.String())
	if err != nil {
		return nil, err
	}
	data, err := s.request(ctx, s.trusted, at+"?format=raw")
	if err != nil {
		return nil, err
	}
	return data, verify(id, data)
}

// remote fetches what a stranger's URI names. The dialer refuses addresses that are not public, after names
// have been resolved.
func (s *Store) remote(ctx context.Context, uri string) ([]byte, error) {
	u, err := url.Parse(uri)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	case u.Host == "" || u.User != nil || u.Opaque != "":
		return nil, fmt.Errorf("%w: it has no host, or names a user", ErrRefused)
	case u.Port() != "" && u.Port() != "443":
		return nil, fmt.Errorf("%w: port %s is not 443", ErrRefused, u.Port())
	}
	return s.request(ctx, s.guarded, u.String())
}

func (s *Store) request(ctx context.Context, client *http.Client, at string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, at, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	req.Header.Set("Accept", "application/vnd.ipld.raw, */*;q=0.1")
	resp, err := client.Do(req)
	if errors.Is(err, ErrRefused) {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotFound, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%w: status %d", ErrNotFound, resp.StatusCode)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, s.cfg.MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%w: reading the answer: %w", ErrNotFound, err)
	}
	if int64(len(data)) > s.cfg.MaxBytes {
		return nil, fmt.Errorf("%w: over %d bytes", ErrRefused, s.cfg.MaxBytes)
	}
	return data, nil
}

// newClient returns a client that follows no redirect, heeds no proxy of the environment and unpacks nothing.
// control sees every address before it is connected to.
func newClient(timeout time.Duration, control func(network, address string, c syscall.RawConn) error) *http.Client {
	dialer := &net.Dialer{Timeout: timeout, Control: control}
	return &http.Client{
		Timeout: timeout,
		Transport: &http.Transport{
			DialContext: dialer.DialContext, DisableCompression: true, MaxResponseHeaderBytes: 64 << 10,
			TLSHandshakeTimeout: timeout, ResponseHeaderTimeout: timeout, IdleConnTimeout: time.Minute, MaxIdleConnsPerHost: 2,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// publicOnly refuses to connect anywhere but to a public address. It sees the address that a name was resolved
// to, so that a name that changes its mind is of no use.
func publicOnly(network, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil || !strings.HasPrefix(network, "tcp") || !Public(at.Addr()) {
		return fmt.Errorf("%w: %s is not a public address", ErrRefused, address)
	}
	return nil
}

// internal lists what net/netip does not already tell as not being public: networks that are shared, reserved,
// for documentation, or that carry another address inside which would have to be judged in its place.
var internal = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"), netip.MustParsePrefix("192.88.99.0/24"), netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"), netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("::/96"), netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("64:ff9b:1::/48"),
	netip.MustParsePrefix("100::/64"), netip.MustParsePrefix("2001::/23"), netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("2002::/16"), netip.MustParsePrefix("3fff::/20"), netip.MustParsePrefix("5f00::/16"),
	netip.MustParsePrefix("fec0::/10"),
}

// Public tells whether an address is one of the public internet.
func Public(a netip.Addr) bool {
	if a.Zone() != "" {
		return false
	}
	a = a.Unmap()
	if !a.IsGlobalUnicast() || a.IsPrivate() {
		return false
	}
	for _, p := range internal {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

// short shows the beginning of a URI that a stranger wrote, quoted.
func short(uri string) string {
	const most = 80
	if len(uri) > most {
		return fmt.Sprintf("%q...", uri[:most])
	}
	return fmt.Sprintf("%q", uri)
}
