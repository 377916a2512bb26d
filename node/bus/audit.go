package bus

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/rotate"
)

// AuditConfig says where the audit is written.
type AuditConfig struct {
	// Path, MaxBytes, Period and Keep are as in rotate.Config. The chain goes on over all files.
	Path     string
	MaxBytes int64
	Period   time.Duration
	Keep     int
	// Group is how long a line may wait for others to be synced with; 0 means 5 ms.
	Group time.Duration
	// Fault hears of each time that the audit cannot be written, before it is tried again; nil = nobody.
	Fault func(error)
	Log   hclog.Logger
}

const (
	defaultGroup = 5 * time.Millisecond
	// fullBatch is how many bytes are written without waiting for more.
	fullBatch = 256 << 10
	// maxPending bounds the lines that wait for the disk, in bytes: what publishes then waits, and is refused when the
	// disk has failed.
	maxPending = 4 << 20
	// retryAfter is how long a failed write waits for its next try.
	retryAfter = time.Second
)

// Audit is the bus's history: a line for every message, each holding the hash of the one before. Many lines share one
// write and one sync.
type Audit struct {
	cfg    AuditConfig
	file   lines
	damage error

	mu      sync.Mutex
	pending []byte
	spare   []byte // the buffer that was written last
	at      link   // of the last line in pending
	durable uint64 // the last line that would survive a power loss
	fault   error
	turn    chan struct{} // closed after each write, and replaced
	closed  bool

	work chan struct{} // lines wait; one token is enough for many
	rush chan struct{} // they are not to wait for more
	stop chan struct{}
	done chan struct{}
}

// lines is what is needed of the file, so that tests can put a failing one in its place.
type lines interface {
	Write(p []byte) (int, error)
	Sync() error
	Close() error
}

// OpenAudit opens the history and goes on with its chain. An unfinished last line is cut off; other damage of the newest
// file is told by Damage, and the chain goes on behind it. The caller closes the Audit after every Hub that uses it.
func OpenAudit(cfg AuditConfig) (*Audit, error) {
	if cfg.Group <= 0 {
		cfg.Group = defaultGroup
	}
	if cfg.Fault == nil {
		cfg.Fault = func(error) {}
	}
	if cfg.Log == nil {
		cfg.Log = hclog.NewNullLogger()
	}
	file, err := rotate.Open(rotate.Config{Path: cfg.Path, MaxBytes: cfg.MaxBytes, Period: cfg.Period, Keep: cfg.Keep, SyncAfter: rotate.Lazy, Begins: `{"seq":`})
	if err != nil {
		return nil, fmt.Errorf("opening the bus history: %w", err)
	}
	if n := file.Cut(); n > 0 {
		cfg.Log.Warn("cut an unfinished line off the bus history", "file", cfg.Path, "bytes", n)
	}
	a := &Audit{
		cfg: cfg, file: file, turn: make(chan struct{}), work: make(chan struct{}, 1), rush: make(chan struct{}, 1),
		stop: make(chan struct{}), done: make(chan struct{}),
	}
	if a.at, a.damage, err = lastLink(cfg.Path); err != nil {
		return nil, errors.Join(fmt.Errorf("opening the bus history: %w", err), file.Close())
	}
	if a.damage != nil {
		cfg.Log.Error("the bus history is damaged; the chain goes on behind the damage", "file", cfg.Path, "err", a.damage)
	}
	a.durable = a.at.seq
	go a.write()
	return a, nil
}

// Damage tells what was wrong with the newest file when it was opened; nil = nothing.
func (a *Audit) Damage() error { return a.damage }

// admit waits until there is room for more lines. While the disk refuses to take any it returns ErrAudit instead.
func (a *Audit) admit(ctx context.Context) error {
	for {
		a.mu.Lock()
		full, fault, turn, closed := len(a.pending) >= maxPending, a.fault, a.turn, a.closed
		a.mu.Unlock()
		switch {
		case closed:
			return fmt.Errorf("%w: it is closed", ErrAudit)
		case !full:
			return nil
		case fault != nil:
			return fmt.Errorf("%w: %w", ErrAudit, fault)
		}
		select {
		case <-turn:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// add gives a message its line.
func (a *Audit) add(m *Message, now time.Time, dir direction) {
	a.mu.Lock()
	first := len(a.pending) == 0
	a.pending, a.at = appendLine(a.pending, a.at, m, now, dir)
	full := len(a.pending) >= fullBatch
	a.mu.Unlock()
	if first {
		poke(a.work)
	}
	if full {
		poke(a.rush)
	}
}

func poke(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default: // there is a token already
	}
}

// Sync returns once every line so far would survive a power loss.
func (a *Audit) Sync(ctx context.Context) error {
	a.mu.Lock()
	want := a.at.seq
	a.mu.Unlock()
	for {
		a.mu.Lock()
		durable, fault, turn, closed := a.durable, a.fault, a.turn, a.closed
		a.mu.Unlock()
		switch {
		case durable >= want:
			return nil
		case fault != nil:
			return fmt.Errorf("%w: %w", ErrAudit, fault)
		case closed:
			return fmt.Errorf("%w: it is closed", ErrAudit)
		}
		poke(a.rush)
		select {
		case <-turn:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// write takes what waits to the disk until Close: in groups, at once where someone waits for it.
func (a *Audit) write() {
	defer close(a.done)
	for {
		select {
		case <-a.work:
		case <-a.stop:
			a.flush()
			return
		}
		a.gather()
		for !a.flush() {
			timer := time.NewTimer(retryAfter)
			select {
			case <-timer.C:
			case <-a.stop:
				timer.Stop()
				a.flush()
				return
			}
		}
	}
}

// gather waits for more lines to share the sync.
func (a *Audit) gather() {
	timer := time.NewTimer(a.cfg.Group)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-a.rush:
	case <-a.stop:
	}
}

// flush writes and syncs what waits; false if the disk refused. Lines that it did not take wait for the next try.
func (a *Audit) flush() bool {
	a.mu.Lock()
	batch, upTo := a.pending, a.at.seq
	a.pending = a.spare[:0]
	a.mu.Unlock()

	_, err := a.file.Write(batch)
	written := err == nil
	if written {
		err = a.file.Sync()
	}
	a.mu.Lock()
	if written {
		a.spare = batch
	} else {
		a.pending = append(batch, a.pending...)
	}
	a.fault = err
	if err == nil {
		a.durable = upTo
	}
	close(a.turn)
	a.turn = make(chan struct{})
	a.mu.Unlock()
	if err != nil {
		a.cfg.Fault(fmt.Errorf("%w: %w", ErrAudit, err))
	}
	return err == nil
}

// Close writes what waits and closes the file.
func (a *Audit) Close() error {
	a.mu.Lock()
	if a.closed {
		a.mu.Unlock()
		return fmt.Errorf("closing the bus history: %w", ErrClosed)
	}
	a.closed = true
	a.mu.Unlock()
	close(a.stop)
	<-a.done
	a.mu.Lock()
	fault := a.fault
	close(a.turn)
	a.turn = make(chan struct{})
	a.mu.Unlock()
	return errors.Join(fault, a.file.Close())
}
