// Package store keeps the node's durable state in one ordered database: journal, snapshot, head,
// outbox rows and closed jobs. It is a cache: all of it can be rebuilt from the chain and the guard.
package store

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/maphash"
	"sync"
	"sync/atomic"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// Errors that callers branch on.
var (
	// ErrStorage: a write failed. What the disk holds is unknown until the store is opened again, so
	// nothing more is written.
	ErrStorage = errors.New("the store does not write any more")
	// ErrDamaged: the database cannot be read; it is to be moved aside and rebuilt.
	ErrDamaged = errors.New("the store is damaged and must be rebuilt")
	// ErrLocked: another process has the store open.
	ErrLocked = errors.New("the store is in use")
	// ErrSchema: the store was written by another version of the program.
	ErrSchema = errors.New("the store has another schema")
)

// schemaVersion is what this program writes. It reads jsonRows too, in which rows are JSON, and makes it its own.
const (
	schemaVersion = 2
	jsonRows      = 1
)

// The keys: a letter for the kind, then big-endian numbers or the row's key.
const (
	schemaKey     = "v"
	headKey       = "h"
	guardKey      = "g"
	snapshotKey   = "s"
	entryPrefix   = "j"
	closedPrefix  = "c"
	openPrefix    = "o"
	settledPrefix = "z"
)

func numbered(prefix string, n uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte(prefix), n)
}

// Options are what Open can be told besides the directory.
type Options struct {
	// Failpoint, when set, is called with a name after each kind of durable write.
	Failpoint func(name string)
}

// stripes is over how many locks the outbox rows are spread.
const stripes = 64

// Store is the typed database. Commit is for one writer, the driver; everything may be called
// concurrently with everything.
type Store struct {
	kv     KV
	point  func(name string)
	broken atomic.Pointer[error]

	// dir is where snapshots lie; without one they lie in the database, and saved is one that no batch has named yet.
	dir   string
	saved atomic.Pointer[Snapshot]

	// commit serialises Commit; low is the lowest journal entry that may exist, prune the lowest that is to stay.
	commit     sync.Mutex
	low, prune uint64
	rows       [stripes]sync.Mutex
	seed       maphash.Seed

	open openRows // what the database has under openPrefix
}

// Open opens the store in dir, which is made when absent, and holds its lock until Close. An error
// that wraps ErrDamaged calls for MoveAside.
func Open(dir string) (*Store, error) { return OpenWith(dir, Options{}) }

// OpenWith is Open with options.
func OpenWith(dir string, o Options) (*Store, error) {
	kv, err := openDir(dir)
	if err != nil {
		return nil, err
	}
	s, err := New(kv, o)
	if err == nil {
		s.dir = dir
		err = s.tidySnapshots(true)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("opening the store in %s: %w", dir, err), kv.Close())
	}
	return s, nil
}

// New puts a store on an open database, which it owns from then on.
func New(kv KV, o Options) (*Store, error) {
	s := &Store{kv: kv, point: o.Failpoint, seed: maphash.MakeSeed(), open: openRows{rows: map[protocol.Key]*txmgr.Row{}}}
	if s.point == nil {
		s.point = func(string) {}
	}
	version, err := kv.Get([]byte(schemaKey))
	switch {
	case errors.Is(err, ErrNotFound):
		return s, s.writeSchema()
	case err != nil:
		return nil, fmt.Errorf("reading the schema version: %w", err)
	case len(version) == 8 && binary.BigEndian.Uint64(version) == schemaVersion:
		return s, s.loadRows()
	case len(version) == 8 && binary.BigEndian.Uint64(version) == jsonRows:
		if err := s.loadRows(); err != nil {
			return nil, err
		}
		return s, s.writeSchema()
	}
	return nil, fmt.Errorf("%w: it says %x, this program writes %d", ErrSchema, version, schemaVersion)
}

func (s *Store) writeSchema() error {
	var w Writes
	w.Put([]byte(schemaKey), binary.BigEndian.AppendUint64(nil, schemaVersion))
	return s.write(&w)
}

// Close ends all use and gives the lock back.
func (s *Store) Close() error { return s.kv.Close() }

// Fault returns why nothing is written any more, or nil.
func (s *Store) Fault() error {
	if p := s.broken.Load(); p != nil {
		return *p
	}
	return nil
}

// Compact gives the space of pruned entries back. It may take long.
func (s *Store) Compact() error { return s.kv.Compact() }

// write makes the batch durable, or the store broken.
func (s *Store) write(w *Writes) error {
	if err := s.Fault(); err != nil {
		return err
	}
	if err := s.kv.Write(w, true); err != nil {
		err = fmt.Errorf("%w: %w", ErrStorage, err)
		s.broken.CompareAndSwap(nil, &err)
		return err
	}
	return nil
}

// Entry is one journal record. Seq grows by one; the data are the driver's.
type Entry struct {
	Seq  uint64
	Data []byte
}

// Snapshot is the core's state before the journal entry with its Seq is folded. In a Batch one without Data is that
// which SaveSnapshot wrote.
type Snapshot struct {
	Seq  uint64
	Data []byte
}

// ClosedJob is what is kept of a job that left the core's state.
type ClosedJob struct {
	Job  protocol.JobID
	Data []byte
}

// Loaded is what a restart begins with.
type Loaded struct {
	// Snapshot is nil when none was written.
	Snapshot *Snapshot
	// Head is the zero value when no block was followed yet.
	Head protocol.BlockRef
	// GuardSeq is the guard's length at the last commit; a shorter guard is an old copy.
	GuardSeq uint64
}

// Load returns the newest snapshot, the head and the guard's mark, all of the same moment.
func (s *Store) Load() (Loaded, error) {
	var out Loaded
	view, err := s.kv.Snapshot()
	if err != nil {
		return out, fmt.Errorf("reading the store: %w", err)
	}
	defer view.Release()
	head, err := optional(view, headKey)
	if err == nil && head != nil {
		err = json.Unmarshal(head, &out.Head)
	}
	if err != nil {
		return out, fmt.Errorf("reading the head: %w", err)
	}
	mark, err := optional(view, guardKey)
	if err != nil || (mark != nil && len(mark) != 8) {
		return out, fmt.Errorf("reading the guard's mark: %w", errors.Join(err, ErrDamaged))
	}
	if mark != nil {
		out.GuardSeq = binary.BigEndian.Uint64(mark)
	}
	data, err := optional(view, snapshotKey)
	if err == nil && data != nil {
		out.Snapshot, err = s.loadSnapshot(data)
	}
	if err != nil {
		return out, fmt.Errorf("reading the snapshot: %w", err)
	}
	return out, nil
}

// optional returns nil for an absent value.
func optional(view View, key string) ([]byte, error) {
	value, err := view.Get([]byte(key))
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	return value, err
}

// Entries visits the journal from the entry with sequence number from on, in order, as it is at the
// call. A gap between entries is ErrDamaged; an error of visit ends the walk and is returned.
func (s *Store) Entries(from uint64, visit func(Entry) error) error {
	view, err := s.kv.Snapshot()
	if err != nil {
		return fmt.Errorf("reading the journal: %w", err)
	}
	defer view.Release()
	var fault error
	next := uint64(0)
	err = view.Iterate([]byte(entryPrefix), numbered(entryPrefix, from), false, func(key, value []byte) bool {
		seq, ok := number(key, entryPrefix)
		if !ok || (next != 0 && seq != next) {
			fault = fmt.Errorf("%w: journal entry %d is missing before %d", ErrDamaged, next, seq)
			return false
		}
		next = seq + 1
		fault = visit(Entry{Seq: seq, Data: append([]byte(nil), value...)})
		return fault == nil
	})
	if err != nil {
		return fmt.Errorf("reading the journal: %w", err)
	}
	return fault
}

// Newest is the sequence number of the journal's last entry; false where there is none.
func (s *Store) Newest() (uint64, bool, error) {
	view, err := s.kv.Snapshot()
	if err != nil {
		return 0, false, fmt.Errorf("reading the journal: %w", err)
	}
	defer view.Release()
	var seq uint64
	var some bool
	err = view.Iterate([]byte(entryPrefix), nil, true, func(key, _ []byte) bool {
		seq, some = number(key, entryPrefix)
		return false
	})
	if err != nil {
		return 0, false, fmt.Errorf("reading the journal: %w", err)
	}
	return seq, some, nil
}

func number(key []byte, prefix string) (uint64, bool) {
	if len(key) != len(prefix)+8 {
		return 0, false
	}
	return binary.BigEndian.Uint64(key[len(prefix):]), true
}

// Closed returns what was kept of a closed job.
func (s *Store) Closed(job protocol.JobID) (ClosedJob, bool, error) {
	data, err := s.kv.Get(numbered(closedPrefix, uint64(job)))
	if errors.Is(err, ErrNotFound) {
		return ClosedJob{}, false, nil
	}
	if err != nil {
		return ClosedJob{}, false, fmt.Errorf("reading closed job %d: %w", job, err)
	}
	return ClosedJob{Job: job, Data: data}, true, nil
}

// ClosedRange returns up to limit closed jobs with numbers from `from` upwards.
func (s *Store) ClosedRange(from protocol.JobID, limit int) ([]ClosedJob, error) {
	return s.closed(from, limit, false)
}

// ClosedBelow returns up to limit closed jobs with numbers from `from` downwards.
func (s *Store) ClosedBelow(from protocol.JobID, limit int) ([]ClosedJob, error) {
	return s.closed(from, limit, true)
}

func (s *Store) closed(from protocol.JobID, limit int, down bool) ([]ClosedJob, error) {
	view, err := s.kv.Snapshot()
	if err != nil {
		return nil, fmt.Errorf("reading the closed jobs: %w", err)
	}
	defer view.Release()
	var out []ClosedJob
	err = view.Iterate([]byte(closedPrefix), numbered(closedPrefix, uint64(from)), down, func(key, value []byte) bool {
		if len(out) >= limit {
			return false
		}
		if n, ok := number(key, closedPrefix); ok {
			out = append(out, ClosedJob{Job: protocol.JobID(n), Data: append([]byte(nil), value...)})
		}
		return true
	})
	if err != nil {
		return nil, fmt.Errorf("reading the closed jobs: %w", err)
	}
	return out, nil
}
