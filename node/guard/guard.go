// Package guard keeps the append-only, hash-chained, fsynced log of everything that this node signs.
// It is the only data that cannot be rebuilt from the chain, and the authority on what has been
// signed: a vote, a nonce or a transaction is in the log, durably, before it may leave the process.
// What its older part led to is kept in a checkpoint that replaces it, and refuses the same.
package guard

import (
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/gofrs/flock"
	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

// Errors that callers branch on. Those that wrap protocol.ErrHalted stop signing until an operator
// has looked.
var (
	// ErrBroken: a write or fsync failed. What the disk holds is unknown until the log is opened again.
	ErrBroken = fmt.Errorf("the guard log is broken until it is opened again: %w", protocol.ErrHalted)
	// ErrCorrupt: the log was damaged after it was written.
	ErrCorrupt = fmt.Errorf("the guard log is damaged: %w", protocol.ErrHalted)
	// ErrForeign: the chain has seen more of an account's nonces than the log gave out.
	ErrForeign = fmt.Errorf("another signer used the account, or the guard is an old copy: %w", protocol.ErrHalted)
	// ErrClosed: the guard was closed.
	ErrClosed = fmt.Errorf("the guard is closed: %w", protocol.ErrHalted)
	// ErrConflictingVote: the seat is bound to another commitment.
	ErrConflictingVote = errors.New("the seat is bound to another vote")
	// ErrConflictingIntent: the key is bound to another call or another account.
	ErrConflictingIntent = errors.New("the key is bound to another call")
	// ErrKeyDone: the key's effect is final on chain.
	ErrKeyDone = errors.New("the key's transaction is final already")
	// ErrUnknownKey: nothing was recorded under the key yet.
	ErrUnknownKey = errors.New("the key has no intent")
	// ErrNonceTaken: the nonce carries another key's signature, or is below the account's baseline.
	ErrNonceTaken = errors.New("the nonce is taken")
	// ErrNonceHeld: the key has a signature under another nonce that may still be mined.
	ErrNonceHeld = errors.New("the key is signed under another nonce")
	// ErrNoBaseline: the account's first nonce was not read from the chain yet.
	ErrNoBaseline = errors.New("the account has no baseline nonce")
)

// CorruptError says where the log is damaged. It is an ErrCorrupt.
type CorruptError struct {
	// File is the segment and Offset the byte in it.
	File   string
	Offset int64
	Reason error
}

func (e *CorruptError) Error() string {
	return fmt.Sprintf(`%v: %s at byte %d: %v; nothing is signed from it: stop every copy of the node and run "%s"`,
		ErrCorrupt, e.File, e.Offset, e.Reason, Command(filepath.Dir(e.File), "recover"))
}

// Command is a command on the log in a directory, as a shell takes it. A node has its log in the directory guard of its own.
func Command(dir, words string) string {
	if filepath.Base(dir) != "guard" {
		return "omega guard " + words
	}
	return "omega guard " + words + " --data-dir " + protocol.ShellWord(filepath.Dir(dir))
}

// Unwrap makes it an ErrCorrupt.
func (e *CorruptError) Unwrap() []error { return []error{ErrCorrupt, e.Reason} }

// DefaultSegmentBytes is the size at which a new segment is begun.
const DefaultSegmentBytes = 64 << 20

// Config says where the log lives.
type Config struct {
	// Dir is the directory; it is made, with mode 0700, when absent.
	Dir string
	// FS replaces the directory in tests; Dir is then only a name in messages and nothing is locked.
	FS FS
	// SegmentBytes is the size at which a new segment is begun; 0 = DefaultSegmentBytes.
	SegmentBytes int64
	// CompactBytes is how much of full segments is compacted at a time, once that is three times what the last compaction
	// left; 0 = DefaultCompactBytes, below 0 = never.
	CompactBytes int64
	// Failpoint, when set, is called with the kind of each record once it is durable.
	Failpoint func(name string)
	// Log hears of a torn end that was cut off, and of compactions; nil = nobody.
	Log hclog.Logger
}

// Guard is an open log. It is safe for concurrent use; records that arrive together share one fsync.
type Guard struct {
	cfg  Config
	lock *flock.Flock

	mu      sync.Mutex
	settled *sync.Cond // a flush ended
	index   *index
	fault   error
	pending [][]byte
	// queued, stored count lines ever handed in and made durable since Open.
	queued, stored uint64
	flushing       bool

	// What follows belongs to whoever flushes.
	file   File
	number uint64
	size   int64
	chain  chain

	compactor compactor
	// files is held for reading while the log is read back, and by the compactor while it removes what it replaced.
	files sync.RWMutex
}

// Open takes the lock, reads the log and rebuilds the index. A torn last frame is cut off with a
// warning; damage anywhere else is a CorruptError, and nothing can be signed.
func Open(cfg Config) (*Guard, error) { return open(cfg, newDigests()) }

func open(cfg Config, p past) (*Guard, error) {
	if cfg.SegmentBytes <= 0 {
		cfg.SegmentBytes = DefaultSegmentBytes
	}
	if cfg.CompactBytes == 0 {
		cfg.CompactBytes = DefaultCompactBytes
	}
	if cfg.Log == nil {
		cfg.Log = hclog.NewNullLogger()
	}
	g := &Guard{cfg: cfg, index: newIndex(p)}
	g.settled = sync.NewCond(&g.mu)
	if cfg.FS == nil {
		fsys, err := openDir(cfg.Dir, min(durable.FillBytes, cfg.SegmentBytes))
		if err != nil {
			return nil, err
		}
		if g.lock, err = takeLock(cfg.Dir); err != nil {
			return nil, err
		}
		g.cfg.FS = fsys
	}
	if err := g.load(); err != nil {
		if g.file != nil {
			err = errors.Join(err, g.file.Close())
		}
		return nil, errors.Join(err, g.unlock())
	}
	return g, nil
}

// Close waits for the writes under way, closes the log and gives the lock back.
func (g *Guard) Close() error {
	g.mu.Lock()
	for g.flushing {
		g.settled.Wait()
	}
	if errors.Is(g.fault, ErrClosed) {
		g.mu.Unlock()
		return nil
	}
	g.fault = ErrClosed
	g.settled.Broadcast()
	file := g.file
	g.file = nil
	g.mu.Unlock()
	g.compactor.endCompaction()
	var err error
	if file != nil {
		err = file.Close()
	}
	return errors.Join(err, g.unlock())
}

func (g *Guard) unlock() error {
	if g.lock == nil {
		return nil
	}
	return g.lock.Close()
}

// Seq counts the facts in the log. A store that remembers a higher number has seen a newer log than
// this one.
func (g *Guard) Seq() uint64 {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.index.seq
}

// Fault returns why nothing can be recorded any more, or nil while the log is sound.
func (g *Guard) Fault() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.fault
}

// change runs decide under the lock. The records that decide returns are applied and made durable
// before change returns nil; so is everything that decide saw, even when it returns no record.
func (g *Guard) change(decide func(x *index) ([]record, error)) error {
	g.mu.Lock()
	if g.fault != nil {
		defer g.mu.Unlock()
		return g.fault
	}
	records, err := decide(g.index)
	if err != nil {
		g.mu.Unlock()
		return err
	}
	lines := make([][]byte, len(records))
	for i, r := range records {
		if lines[i], err = r.encode(); err != nil {
			g.mu.Unlock()
			return err
		}
		if len(lines[i]) > maxPayload/2 {
			g.mu.Unlock()
			return fmt.Errorf("a guard record of %d bytes is over the limit of %d", len(lines[i]), maxPayload/2)
		}
	}
	for _, r := range records {
		g.index.apply(r)
	}
	g.pending = append(g.pending, lines...)
	g.queued += uint64(len(records))
	err = g.await(g.queued)
	g.mu.Unlock()
	if err == nil && g.cfg.Failpoint != nil {
		for _, r := range records {
			g.cfg.Failpoint("guard." + r.kind())
		}
	}
	return err
}

// await returns once the first n lines are durable. One of the waiting callers writes for all. The
// lock is held on entry and on return.
func (g *Guard) await(n uint64) error {
	for g.stored < n {
		if g.fault != nil {
			return g.fault
		}
		if g.flushing {
			g.settled.Wait()
			continue
		}
		g.flushing = true
		g.mu.Unlock()
		runtime.Gosched() // whoever is about to record something joins: a sync costs more than the wait
		g.mu.Lock()
		batch := takeBatch(&g.pending)
		g.mu.Unlock()
		err := g.flush(batch)
		g.mu.Lock()
		g.flushing = false
		if err != nil {
			g.fault = fmt.Errorf("%w: %w", ErrBroken, err)
		} else {
			g.stored += uint64(len(batch))
		}
		g.settled.Broadcast()
	}
	return nil
}

// takeBatch removes as many lines from the front as one frame may hold.
func takeBatch(pending *[][]byte) [][]byte {
	size, n := 0, 0
	for n < len(*pending) && (n == 0 || size+len((*pending)[n])+1 <= maxPayload/2) {
		size += len((*pending)[n]) + 1
		n++
	}
	batch := (*pending)[:n:n]
	*pending = (*pending)[n:]
	return batch
}
