package control

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

// Submit gives a command as a file of the inbox does, and returns its answer. It may be called by many goroutines while
// Run runs.
func (c *Channel) Submit(ctx context.Context, data []byte) ([]byte, error) {
	if len(data) > maxFileBytes {
		return nil, tooLarge(int64(len(data)))
	}
	name := "own-" + rand.Text() + ".json"
	path := c.spool.ackPath(name)
	answer := make(chan []byte, 1)
	c.mu.Lock()
	c.asks[path] = answer
	c.mu.Unlock()
	defer func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.asks, path)
	}()
	if err := Post(c.cfg.Dir, name, data); err != nil {
		return nil, err
	}
	select {
	case c.kick <- struct{}{}:
	default:
	}
	select {
	case a := <-answer:
		return a, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("the command is in the inbox and not answered yet: %w", ctx.Err())
	}
}

// hear hands an answer to whoever waits for it.
func (c *Channel) hear(path string, answer []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if ask, waits := c.asks[path]; waits {
		select {
		case ask <- answer:
		default: // an earlier word of it is there already
		}
	}
}

// Post puts a command into the inbox of a spool, whole or not at all, and durably.
func Post(dir, name string, data []byte) (err error) {
	s := spool{dir: dir}
	if err := s.prepare(); err != nil {
		return err
	}
	tmp := s.path(dirTmp, name+"."+rand.Text())
	if err := durable.Create(tmp, 0o600, data); err != nil {
		return fmt.Errorf("posting a command: %w", err)
	}
	if err := os.Rename(tmp, s.path(dirInbox, name)); err != nil {
		return fmt.Errorf("posting a command: %w", errors.Join(err, os.Remove(tmp)))
	}
	return durable.SyncDir(s.path(dirInbox))
}

// AnswerPath is where a command that was posted under a name is answered, where signed commands are taken.
func AnswerPath(dir, name string) string {
	s := spool{dir: dir}
	return s.ackPath((&Signed{}).ackName(name))
}

// askMost bounds how many clients the socket serves at a time; further ones wait to be accepted.
const askMost = 16

// askWithin is how long a client may take to send its command, and how long it waits for the answer.
const (
	sendWithin = 5 * time.Second
	askWithin  = 30 * time.Second
)

// listen serves the socket until the returned function is called, which waits for all clients. A socket that cannot be
// had is logged, and the node goes on without it.
func (c *Channel) listen(ctx context.Context) (stop func()) {
	l, err := open(c.cfg.Socket)
	if err != nil {
		c.cfg.Log.Error("there is no socket for commands", "key", c.cfg.Socket, "err", err)
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var all sync.WaitGroup
	free := make(chan struct{}, askMost) // full: the next client is not accepted yet
	all.Go(func() {
		for {
			free <- struct{}{}
			conn, err := l.Accept()
			if err != nil {
				return // it was closed
			}
			all.Go(func() {
				defer func() { <-free }()
				c.client(ctx, conn)
			})
		}
	})
	return func() {
		cancel()
		if err := l.Close(); err != nil {
			c.cfg.Log.Warn("closing the socket of commands", "err", err)
		}
		all.Wait()
	}
}

// open makes the socket for the node's user alone.
func open(path string) (net.Listener, error) {
	if err := privateDir(filepath.Dir(path)); err != nil {
		return nil, err
	}
	// The node holds its directory alone, so that a socket that lies there is a dead one's.
	if info, err := os.Lstat(path); err == nil && info.Mode()&fs.ModeSocket != 0 {
		if err := os.Remove(path); err != nil {
			return nil, err
		}
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, err
	}
	return l, os.Chmod(path, 0o600)
}

// client serves one client: one JSON value in, one line out.
func (c *Channel) client(ctx context.Context, conn net.Conn) {
	ctx, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	closed := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer func() {
		if closed() {
			_ = conn.Close()
		}
	}()
	if err := conn.SetReadDeadline(time.Now().Add(sendWithin)); err != nil {
		return
	}
	var data json.RawMessage
	err := json.NewDecoder(io.LimitReader(conn, maxFileBytes+1)).Decode(&data)
	var answer []byte
	switch {
	case err != nil:
		answer, err = c.judge.answer(Answer{Status: statusRejected, Code: CodeMalformed, Reason: printable("no command came: " + err.Error())})
	case isStatus(data):
		answer, err = json.Marshal(c.report(ctx))
	default:
		answer, err = c.Submit(ctx, data)
	}
	if err != nil {
		answer, err = c.judge.answer(c.stamp(Answer{Status: statusError, Reason: printable(err.Error())}))
	}
	if err == nil {
		_, err = conn.Write(append(answer, '\n'))
	}
	if err != nil {
		c.cfg.Log.Debug("a client of the socket left", "err", err)
	}
}

// Report is what the socket answers to {"action":"status"}, which changes nothing and so needs no signature: whoever may open
// the socket may read the node's files too. Nonces are the highest that each of the listed used.
type Report struct {
	Place
	Status
	Owners    []protocol.Address          `json:"owners"`
	Operators []protocol.Address          `json:"operators"`
	Pausers   []protocol.Address          `json:"pausers"`
	Nonces    map[protocol.Address]uint64 `json:"nonces"`
}

func (c *Channel) report(ctx context.Context) Report {
	r := Report{Status: c.cfg.Core.Status(), Nonces: map[protocol.Address]uint64{}}
	s := c.cfg.Signed
	if s == nil {
		return r
	}
	r.Place, r.Owners, r.Operators, r.Pausers = s.Place, slices.Clone(s.Roles.Owners), s.Roles.Operators, s.Roles.Pausers
	if s.Roles.FromChain != nil {
		if owners, err := s.Roles.FromChain(ctx); err == nil {
			r.Owners = append(r.Owners, owners...)
		}
	}
	for _, a := range slices.Concat(r.Owners, r.Operators, r.Pausers) {
		if _, highest := s.Ledger.Commanded(a, protocol.Hash{}); highest > 0 {
			r.Nonces[a] = highest
		}
	}
	return r
}

func isStatus(data []byte) bool {
	fields, err := object(data)
	if err != nil || len(fields) != 1 {
		return false
	}
	action, err := text(fields, "action")
	return err == nil && action == actionStatus
}
