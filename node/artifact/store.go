// Package artifact keeps and fetches documents by their content: specs, results and their outputs. What it
// returns for a content id is what the id names, wherever it came from; and what a stranger wrote on chain
// never makes it connect to a machine that is not on the public internet.
package artifact

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/agijobs/omega/node/protocol"
)

// The faults that callers tell apart.
var (
	// ErrNotFound marks content that none of the places has now.
	ErrNotFound = errors.New("content not found")
	// ErrRefused marks a URI that this node does not fetch: of another scheme, malformed, too large, or
	// leading to an internal address.
	ErrRefused = errors.New("uri refused")
	// ErrTampered marks bytes that are not what their content id names: a corrupt disk or a lying gateway.
	ErrTampered = errors.New("content is not what its id names")
	// ErrMismatch marks bytes that are what the URI names, but not what the hash on chain says.
	ErrMismatch = errors.New("content does not have the hash on chain")
)

const ipfsScheme = "ipfs://"

// Config says where content is kept and where it may come from.
type Config struct {
	// Dir holds the journals that content lies in, and content in files of its own that are named by its id. It is made if it is
	// missing.
	Dir string
	// MaxBytes bounds one piece of content; 0 means 1 MiB.
	MaxBytes int64
	// Gateways are the base URLs of peers' and IPFS gateways, tried in order when the store lacks something.
	// They are the operator's choice, so that they may be on this machine; what they answer is verified.
	Gateways []string
	// HTTPS allows https URIs from the chain; off, they are refused.
	HTTPS bool
	// Timeout bounds one request; 0 means 15 s.
	Timeout time.Duration
}

// Store is a directory of content and the ways to fetch what it lacks. It may be used by many goroutines,
// and several processes may share a directory.
type Store struct {
	cfg     Config
	dir     folder
	catalog *catalog
	journal *keeper
	trusted *http.Client
	guarded *http.Client
	peers   atomic.Pointer[Peers]

	using  sync.RWMutex // is held for reading by each Put
	closed bool
}

var errClosed = errors.New("the store is closed")

// Peers are other nodes that can be asked for content.
type Peers interface {
	// Fetch asks for the content with the given id and hands what each peer answers to take, until take returns no error.
	Fetch(ctx context.Context, id string, take func([]byte) error) error
}

// AskPeers makes peers a place to look for content that the directory lacks, before any gateway. What they answer is
// verified.
func (s *Store) AskPeers(p Peers) { s.peers.Store(&p) }

// Open opens the store, making its directory if it is missing.
func Open(cfg Config) (*Store, error) {
	if cfg.MaxBytes <= 0 {
		cfg.MaxBytes = 1 << 20
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = 15 * time.Second
	}
	for _, g := range cfg.Gateways {
		u, err := url.Parse(g)
		if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
			return nil, fmt.Errorf("opening the artifact store: gateway %q is not an http or https URL", g)
		}
	}
	if err := os.MkdirAll(cfg.Dir, 0o755); err != nil {
		return nil, fmt.Errorf("opening the artifact store: %w", err)
	}
	dir, err := openRooted(cfg.Dir)
	if err != nil {
		return nil, fmt.Errorf("opening the artifact store: %w", err)
	}
	return openIn(dir, cfg), nil
}

func openIn(dir folder, cfg Config) *Store {
	catalog := newCatalog(dir, cfg.MaxBytes)
	return &Store{
		cfg: cfg, dir: dir, catalog: catalog, journal: newKeeper(dir, catalog, cfg.MaxBytes),
		trusted: newClient(cfg.Timeout, nil), guarded: newClient(cfg.Timeout, publicOnly),
	}
}

// Close closes the store. Each Put is waited for; other requests under way are not.
func (s *Store) Close() error {
	s.trusted.CloseIdleConnections()
	s.guarded.CloseIdleConnections()
	s.using.Lock()
	defer s.using.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	return errors.Join(s.journal.close(), s.dir.Close())
}

// ID returns the content id of data: CID version 1, raw, SHA2-256.
func ID(data []byte) string { return idOf(data).String() }

func idOf(data []byte) cid.Cid {
	sum, err := multihash.Sum(data, multihash.SHA2_256, -1)
	if err != nil {
		panic(fmt.Sprintf("artifact: SHA2-256 is not registered: %v", err))
	}
	return cid.NewCidV1(cid.Raw, sum)
}

// URI returns the URI of the content with the given id.
func URI(id string) string { return ipfsScheme + id }

// Put keeps data and returns its URI. When it returns, the content survives a power loss; a reader sees all of
// it or nothing. Putting the same again costs one read.
func (s *Store) Put(data []byte) (string, error) {
	if int64(len(data)) > s.cfg.MaxBytes {
		return "", fmt.Errorf("storing content: %d bytes, at most %d are kept", len(data), s.cfg.MaxBytes)
	}
	id := idOf(data)
	if err := s.put(id, data); err != nil {
		return "", fmt.Errorf("storing content %s in %s: %w", id, s.cfg.Dir, err)
	}
	return URI(id.String()), nil
}

// Writable tells why nothing can be put, so that no work is begun whose results could not be kept.
func (s *Store) Writable() error {
	s.using.RLock()
	defer s.using.RUnlock()
	if s.closed {
		return errClosed
	}
	name := fmt.Sprintf("%s%016x", newPrefix, rand.Uint64())
	f, err := s.dir.create(name)
	if err == nil {
		err = errors.Join(f.Close(), s.dir.remove(name))
	}
	if err != nil {
		return fmt.Errorf("nothing can be stored in %s: %w", s.cfg.Dir, err)
	}
	return nil
}

func (s *Store) put(id cid.Cid, data []byte) error {
	s.using.RLock()
	defer s.using.RUnlock()
	switch {
	case s.closed:
		return errClosed
	case s.catalog.keeps(id, data):
		return nil
	}
	return s.journal.append(entry{id, data})
}

// local reads a piece of content from the directory and verifies it.
func (s *Store) local(id cid.Cid) (_ []byte, fault error) {
	for _, look := range []func(cid.Cid) ([]byte, error){s.catalog.find, s.loose, s.afresh} {
		data, err := look(id)
		if err == nil {
			return data, nil
		}
		if fault == nil || errors.Is(fault, ErrNotFound) {
			fault = err
		}
	}
	return nil, fault
}

// loose reads content from a file of its own, as hands and versions before this one put it there.
func (s *Store) loose(id cid.Cid) ([]byte, error) {
	data, err := s.dir.read(id.String(), s.cfg.MaxBytes)
	switch {
	case errors.Is(err, ErrRefused):
		return nil, err
	case err != nil:
		return nil, notFound(err)
	}
	return data, verify(id, data)
}

// afresh looks for content in what other processes have written since it was last looked.
func (s *Store) afresh(id cid.Cid) ([]byte, error) {
	fault := s.catalog.look()
	data, err := s.catalog.find(id)
	if err != nil && fault != nil {
		err = notFound(fault)
	}
	return data, err
}

// Each shows every piece of content that lies in the directory and is whole, once, in no certain order. What cannot be read is told
// when all else was shown.
func (s *Store) Each(visit func(id string, data []byte)) error {
	shown := map[string]bool{}
	show := func(data []byte) {
		if id := ID(data); !shown[id] {
			shown[id] = true
			visit(id, data)
		}
	}
	fault := errors.Join(s.catalog.look(), s.catalog.each(show))
	infos, err := s.dir.list(func(name string) bool { return CheckID(name) == nil })
	for _, info := range infos {
		id, named := parseID(info.Name())
		if data, damaged := s.loose(id); named == nil && damaged == nil {
			show(data)
		}
	}
	if fault = errors.Join(fault, err); fault != nil {
		return fmt.Errorf("reading the artifacts: %w", fault)
	}
	return nil
}

func notFound(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w in the store", ErrNotFound)
	}
	return fmt.Errorf("%w in the store: %w", ErrNotFound, err)
}

func verify(id cid.Cid, data []byte) error {
	if got := idOf(data); !got.Equals(id) {
		return fmt.Errorf("%w: the bytes are %s", ErrTampered, got)
	}
	return nil
}

// Local returns content by its id if it lies in the directory, and asks nobody. Errors wrap ErrNotFound, ErrRefused or
// ErrTampered.
func (s *Store) Local(text string) ([]byte, error) {
	id, err := parseID(text)
	if err != nil {
		return nil, err
	}
	return s.local(id)
}

// parseID reads a content id of the only sort that a node can verify by itself: a whole file, hashed with
// SHA2-256.
func parseID(text string) (cid.Cid, error) {
	if len(text) > 128 {
		return cid.Undef, fmt.Errorf("%w: content id of %d bytes", ErrRefused, len(text))
	}
	id, err := cid.Decode(text)
	if err != nil {
		return cid.Undef, fmt.Errorf("%w: %q is not a content id: %w", ErrRefused, text, err)
	}
	want := cid.Prefix{Version: 1, Codec: cid.Raw, MhType: multihash.SHA2_256, MhLength: 32}
	if id.Prefix() != want {
		return cid.Undef, fmt.Errorf("%w: content id %s is not version 1, raw, sha2-256", ErrRefused, id)
	}
	return id, nil
}

// Load gets the content of a URI and holds it against the Keccak-256 hash that stands on chain.
func (s *Store) Load(ctx context.Context, uri string, want protocol.Hash) ([]byte, error) {
	data, err := s.Get(ctx, uri)
	if err != nil {
		return nil, err
	}
	if got := protocol.DocumentHash(data); got != want {
		return nil, fmt.Errorf("getting %s: %w: %s, not %s", short(uri), ErrMismatch, got, want)
	}
	return data, nil
}

// CheckID tells whether a text is a content id that this package can name content by; errors wrap ErrRefused.
func CheckID(text string) error {
	_, err := parseID(text)
	return err
}
