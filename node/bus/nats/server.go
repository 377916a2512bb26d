//go:build !nonats

package nats

import (
	"crypto/tls"
	"fmt"
	"net"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/nats-io/nats-server/v2/server"

	"github.com/agijobs/omega/node/bus"
)

// What a server inside this process allows. A node that reads too slowly is cut off when so much waits for it.
const (
	// headerRoom is for a message's id and sender, beside its payload.
	headerRoom = 4 << 10
	maxClients = 64
	maxSubs    = 4096
	maxPending = 16 << 20
	startTime  = 10 * time.Second
)

// startServer starts a server inside this process.
func startServer(cfg Config, c *creds) (*server.Server, error) {
	opts := &server.Options{
		ServerName: cfg.Name, DontListen: cfg.Listen == "", NoLog: true, NoSigs: true, NoSystemAccount: true,
		MaxPayload: bus.MaxPayload + headerRoom, MaxPending: maxPending, MaxConn: maxClients, MaxSubs: maxSubs, WriteDeadline: startTime,
	}
	if cfg.Listen != "" {
		if err := listenOn(opts, cfg.Listen, c); err != nil {
			return nil, err
		}
	}
	s, err := server.NewServer(opts)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	s.SetLoggerV2(serverLog{cfg.Log}, false, false, false)
	s.Start()
	if !s.ReadyForConnections(startTime) {
		s.Shutdown()
		s.WaitForShutdown()
		return nil, fmt.Errorf("%w: nothing can listen on %q: name a free port of this machine", ErrConfig, cfg.Listen)
	}
	return s, nil
}

// listenOn opens a server to other nodes: without credentials to those of this machine alone.
func listenOn(opts *server.Options, at string, c *creds) error {
	host, port, err := net.SplitHostPort(at)
	if err != nil {
		return fmt.Errorf("%w: %q is not HOST:PORT: %w", ErrConfig, at, err)
	}
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return fmt.Errorf("%w: %q has no port number", ErrConfig, at)
	}
	opts.Host, opts.Port = host, int(n)
	if n == 0 {
		opts.Port = server.RANDOM_PORT
	}
	if c == nil {
		if !isLoopback(host) {
			return fmt.Errorf("%w: %s can be reached by other machines: give credentials (make them with `omega bus creds FILE`), or listen on 127.0.0.1", ErrConfig, at)
		}
		return nil
	}
	if c.seed == nil {
		return fmt.Errorf("%w: %s is for joining a cluster; to listen, use a seed made with `omega bus creds FILE`", ErrConfig, c.path)
	}
	public, err := c.seed.PublicKey()
	if err != nil {
		return fmt.Errorf("%w: %s: %w", ErrConfig, c.path, err)
	}
	opts.Nkeys = []*server.NkeyUser{{Nkey: public}}
	opts.TLS, opts.TLSTimeout, opts.AuthTimeout = true, startTime.Seconds(), startTime.Seconds()
	opts.TLSConfig = &tls.Config{MinVersion: tls.VersionTLS13, Certificates: []tls.Certificate{c.cert}}
	return nil
}

func isLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && a.Unmap().IsLoopback()
}

// serverLog leads the server's log into the node's. Its texts may hold what strangers sent.
type serverLog struct{ log hclog.Logger }

// maxLogged bounds a line of the server's log.
const maxLogged = 400

func plain(format string, v []any) string {
	text := strings.ToValidUTF8(fmt.Sprintf(format, v...), "?")
	return strconv.QuoteToGraphic(text[:min(len(text), maxLogged)])
}

// Noticef tells what is usual: it is worth a debug line.
func (l serverLog) Noticef(format string, v ...any) {
	l.log.Debug("the bus's server speaks", "status", plain(format, v))
}

// Warnf tells of what the server copes with.
func (l serverLog) Warnf(format string, v ...any) {
	l.log.Warn("the bus's server warns", "status", plain(format, v))
}

// Errorf tells of faults, mostly of clients.
func (l serverLog) Errorf(format string, v ...any) {
	l.log.Warn("the bus's server has a fault", "err", plain(format, v))
}

// Fatalf tells of a server that cannot start; startServer says so too.
func (l serverLog) Fatalf(format string, v ...any) {
	l.log.Error("the bus's server cannot go on", "err", plain(format, v))
}

// Debugf and Tracef are of no use to an operator.
func (l serverLog) Debugf(string, ...any) {}

// Tracef would hold messages.
func (l serverLog) Tracef(string, ...any) {}
