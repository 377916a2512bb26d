//go:build !nonats

package nats

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/nats-io/nats-server/v2/server"
	client "github.com/nats-io/nats.go"

	"github.com/agijobs/omega/node/bus"
)

// What the link to a server allows.
const (
	// inbound bounds the messages that came and wait to be taken, whatever the pattern; further ones are dropped and
	// counted by the client.
	inbound = 2048
	// unsent bounds the bytes that wait while there is no connection; further messages are refused.
	unsent      = 1 << 20
	dialTime    = 5 * time.Second
	flushTime   = 2 * time.Second
	reconnectIn = 500 * time.Millisecond
	// The headers of a message; the first is NATS's own for de-duplication.
	idHeader     = "Nats-Msg-Id"
	senderHeader = "Omega-Sender"
)

// Transport is a connection to NATS, with the server where that is inside this process.
type Transport struct {
	server *server.Server
	conn   *client.Conn
	log    hclog.Logger

	// One queue for all patterns keeps the order in which messages came.
	arrived chan *client.Msg
	stop    chan struct{}
	readers sync.WaitGroup
	dropped atomic.Int64 // when the log was last told of dropped messages, unix nanoseconds

	mu   sync.Mutex
	subs map[string]*client.Subscription
}

var _ bus.Transport = (*Transport)(nil)

// Open starts a server inside this process, or connects to those that are named. Settings that cannot work are ErrConfig;
// a server that does not answer now is tried again until it does, since a node works without its bus.
func Open(cfg Config) (bus.Transport, error) {
	t, err := open(cfg)
	if err != nil {
		return nil, err
	}
	return t, nil
}

func open(cfg Config) (*Transport, error) {
	if cfg.Log == nil {
		cfg.Log = hclog.NewNullLogger()
	}
	c, err := readCreds(cfg.Creds)
	if err != nil {
		return nil, err
	}
	t := &Transport{log: cfg.Log, arrived: make(chan *client.Msg, inbound), stop: make(chan struct{}), subs: map[string]*client.Subscription{}}
	if len(cfg.Servers) == 0 {
		if t.server, err = startServer(cfg, c); err != nil {
			return nil, err
		}
		t.conn, err = t.connectInside(cfg, c)
	} else {
		t.conn, err = t.connect(cfg, c)
	}
	if err != nil {
		return nil, errors.Join(err, t.Close())
	}
	if most := t.conn.MaxPayload(); t.conn.IsConnected() && most < bus.MaxPayload+headerRoom {
		return nil, errors.Join(fmt.Errorf("%w: the server takes messages of %d bytes at most: set its max_payload to %d or more", ErrConfig, most, bus.MaxPayload+headerRoom), t.Close())
	}
	return t, nil
}

// options are those of every connection.
func (t *Transport) options(name string) []client.Option {
	return []client.Option{
		client.Name(name), client.NoEcho(), client.Timeout(dialTime), client.MaxReconnects(-1), client.ReconnectWait(reconnectIn),
		client.ReconnectBufSize(unsent), client.IgnoreAuthErrorAbort(), client.ErrorHandler(t.fault),
		client.DisconnectErrHandler(func(_ *client.Conn, err error) {
			if err != nil {
				t.log.Warn("the bus lost its server, and looks for it again", "err", err)
			}
		}),
		client.ReconnectHandler(func(c *client.Conn) { t.log.Info("the bus has its server again", "status", c.ConnectedUrlRedacted()) }),
	}
}

// connectInside connects to the server in this process, without a socket.
func (t *Transport) connectInside(cfg Config, c *creds) (*client.Conn, error) {
	opts := append(t.options(cfg.Name), client.InProcessServer(t.server))
	if c != nil && c.seed != nil && cfg.Listen != "" {
		public, err := c.seed.PublicKey()
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrConfig, c.path, err)
		}
		opts = append(opts, client.Nkey(public, c.seed.Sign))
	}
	conn, err := client.Connect("", opts...)
	if err != nil {
		return nil, fmt.Errorf("connecting to the server inside: %w", err)
	}
	return conn, nil
}

// connect joins servers elsewhere. What a second try would not mend is an error now.
func (t *Transport) connect(cfg Config, c *creds) (*client.Conn, error) {
	if err := checkServers(cfg, c, t.log); err != nil {
		return nil, err
	}
	opts := t.options(cfg.Name)
	if c != nil {
		more, err := c.options()
		if err != nil {
			return nil, err
		}
		opts = append(opts, more...)
	}
	at := strings.Join(cfg.Servers, ",")
	conn, err := client.Connect(at, opts...)
	switch {
	case err == nil:
		return conn, nil
	case isRefusal(err):
		return nil, fmt.Errorf("%w: %s: %w", ErrConfig, at, err)
	}
	t.log.Warn("the bus's server does not answer yet; the node works without it until it does", "err", err)
	if conn, err = client.Connect(at, append(opts, client.RetryOnFailedConnect(true))...); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrConfig, at, err)
	}
	return conn, nil
}

// isRefusal tells that the server was there, and would not have this node or was not the one meant.
func isRefusal(err error) bool {
	for _, e := range []error{
		client.ErrAuthorization, client.ErrAuthExpired, client.ErrAuthRevoked, client.ErrSecureConnWanted, client.ErrSecureConnRequired,
		client.ErrNkeysNotSupported, client.ErrBadHeaderMsg,
	} {
		if errors.Is(err, e) {
			return true
		}
	}
	return strings.Contains(err.Error(), "tls:") || strings.Contains(err.Error(), "x509:")
}

// checkServers refuses URLs that cannot work or that hold secrets.
func checkServers(cfg Config, c *creds, log hclog.Logger) error {
	if cfg.Listen != "" {
		return fmt.Errorf("%w: listening is for a server inside this node; with %s there is none", ErrConfig, cfg.Servers[0])
	}
	for _, s := range cfg.Servers {
		u, err := url.Parse(s)
		switch {
		case err != nil || u.Host == "" || u.Scheme != "nats" && u.Scheme != "tls":
			return fmt.Errorf("%w: %.80q is not nats://HOST:PORT", ErrConfig, s)
		case u.Port() != "" && !isPort(u.Port()): // the client would look for it for ever
			return fmt.Errorf("%w: %s is no port of %s: name one of 1 to 65535", ErrConfig, u.Port(), u.Hostname())
		case u.User != nil:
			return fmt.Errorf("%w: the URL of %s holds a name or password: put credentials into a file", ErrConfig, u.Host)
		case c == nil && !isLoopback(u.Hostname()):
			log.Warn("the bus goes to another machine without credentials: anyone there may read it and write to it", "status", u.Host)
		}
	}
	return nil
}

func isPort(text string) bool {
	n, err := strconv.ParseUint(text, 10, 16)
	return err == nil && n > 0
}

// toldEvery is how often the log tells of dropped messages at most.
const toldEvery = 10 * time.Second

// fault hears what goes wrong beside any call: mostly that messages come faster than they are taken.
func (t *Transport) fault(_ *client.Conn, s *client.Subscription, err error) {
	now, last := time.Now().UnixNano(), t.dropped.Load()
	if now-last < int64(toldEvery) || !t.dropped.CompareAndSwap(last, now) {
		return
	}
	pattern, lost := "", 0
	if s != nil {
		pattern = s.Subject
		lost, _ = s.Dropped()
	}
	t.log.Warn("the bus lost messages of other nodes", "key", pattern, "lost", lost, "err", err)
}

// Start implements bus.Transport.
func (t *Transport) Start(accept func(bus.Message)) error {
	t.readers.Go(func() {
		for {
			select {
			case m := <-t.arrived:
				take(m, accept)
			case <-t.stop:
				return
			}
		}
	})
	return nil
}

// take hands on what came; a server's own word, such as that nobody listens, is none of ours.
func take(m *client.Msg, accept func(bus.Message)) {
	id := m.Header.Get(idHeader)
	if id == "" && m.Header.Get("Status") != "" {
		return
	}
	accept(bus.Message{Subject: m.Subject, ID: id, Sender: m.Header.Get(senderHeader), Reply: m.Reply, Payload: m.Data})
}

// Send implements bus.Transport. While there is no connection some messages wait for the next.
func (t *Transport) Send(m bus.Message) error {
	out := client.NewMsg(m.Subject)
	out.Reply, out.Data = m.Reply, m.Payload
	out.Header.Set(idHeader, m.ID)
	out.Header.Set(senderHeader, m.Sender)
	return t.conn.PublishMsg(out)
}

// Listen implements bus.Transport. When it returns, a server that can be reached knows of it.
func (t *Transport) Listen(pattern string) error {
	s, err := t.conn.ChanSubscribe(pattern, t.arrived)
	if err != nil {
		return err
	}
	t.mu.Lock()
	t.subs[pattern] = s
	t.mu.Unlock()
	if !t.conn.IsConnected() {
		return nil
	}
	if err := t.conn.FlushTimeout(flushTime); err != nil {
		t.log.Debug("the bus's server is slow to answer", "key", pattern, "err", err)
	}
	return nil
}

// Forget implements bus.Transport.
func (t *Transport) Forget(pattern string) error {
	t.mu.Lock()
	s := t.subs[pattern]
	delete(t.subs, pattern)
	t.mu.Unlock()
	if s == nil {
		return nil
	}
	if err := s.Unsubscribe(); err != nil && !errors.Is(err, client.ErrConnectionClosed) {
		return err
	}
	return nil
}

// Address is the URL at which other nodes find the server inside this process; empty if it does not listen.
func (t *Transport) Address() string {
	if t.server == nil || t.server.Addr() == nil {
		return ""
	}
	return "nats://" + t.server.Addr().String()
}

// Close implements bus.Transport: what was sent goes out first, if there is a server.
func (t *Transport) Close() error {
	if t.conn != nil {
		if t.conn.IsConnected() {
			_ = t.conn.FlushTimeout(flushTime) // what does not go out now is lost, as with any that leaves
		}
		t.conn.Close()
	}
	close(t.stop)
	t.readers.Wait()
	if t.server != nil {
		t.server.Shutdown()
		t.server.WaitForShutdown()
	}
	return nil
}
