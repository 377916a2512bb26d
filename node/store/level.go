package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"
	"github.com/syndtr/goleveldb/leveldb"
	lerrors "github.com/syndtr/goleveldb/leveldb/errors"
	"github.com/syndtr/goleveldb/leveldb/filter"
	"github.com/syndtr/goleveldb/leveldb/iterator"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/storage"
	"github.com/syndtr/goleveldb/leveldb/util"

	"github.com/agijobs/omega/node/durable"
)

// The names inside the store's directory.
const (
	lockName = "LOCK"
	dataName = "db"
)

// level is the KV on disk.
type level struct{ db *leveldb.DB }

// The buffers are large for what is open at a time: a row is written anew at each of its steps, and those that fall into one
// buffer are sorted into the files once. Tables and levels are large since what is settled comes in no order of its keys:
// fewer levels are rewritten for it. The cache has room for every table's index, which each new row is looked up in. Bytes.
const (
	writeBuffer = 8 << 20
	tableSize   = 4 << 20
	firstLevel  = 64 << 20
	blockCache  = 32 << 20
)

// unsorted is how many buffers are gathered before they are sorted into the first level, which is rewritten for it. Writers
// are slowed down at twice as many, and wait at three times.
const unsorted = 8

// options leave the journal's default strictness: a torn end is normal after a power loss, and what a
// damaged journal loses without a word is found by comparing with the guard.
func options() *opt.Options {
	return &opt.Options{
		WriteBuffer: writeBuffer, CompactionTableSize: tableSize, CompactionTotalSize: firstLevel,
		CompactionL0Trigger: unsorted, WriteL0SlowdownTrigger: 2 * unsorted, WriteL0PauseTrigger: 3 * unsorted,
		// A new row's key is looked for in vain in every table, which would have them rewritten for nothing.
		DisableSeeksCompaction: true,
		BlockCacheCapacity:     blockCache, OpenFilesCacheCapacity: 64,
		Filter: filter.NewBloomFilter(10), Compression: opt.SnappyCompression,
	}
}

// openLevel opens the database in st.
func openLevel(st storage.Storage) (KV, error) {
	db, err := leveldb.Open(st, options())
	if lerrors.IsCorrupted(err) {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if err != nil {
		return nil, err
	}
	return &level{db: db}, nil
}

func (l *level) Get(key []byte) ([]byte, error) { return found(l.db.Get(key, nil)) }

func found(value []byte, err error) ([]byte, error) {
	if errors.Is(err, leveldb.ErrNotFound) {
		return nil, ErrNotFound
	}
	if lerrors.IsCorrupted(err) {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return value, err
}

func (l *level) Has(key []byte) (bool, error) { return l.db.Has(key, nil) }

// opBytes is what an operation takes in a batch beside key and value, at most.
const opBytes = 1 + 2*binary.MaxVarintLen32

func (l *level) Write(b *Writes, sync bool) error {
	size := 0
	for _, op := range b.ops {
		size += len(op.key) + len(op.value) + opBytes
	}
	batch := leveldb.MakeBatch(size)
	for _, op := range b.ops {
		if op.del {
			batch.Delete(op.key)
			continue
		}
		batch.Put(op.key, op.value)
	}
	return l.db.Write(batch, &opt.WriteOptions{Sync: sync})
}

func (l *level) Snapshot() (View, error) {
	s, err := l.db.GetSnapshot()
	if err != nil {
		return nil, err
	}
	return levelView{s}, nil
}

func (l *level) Compact() error { return l.db.CompactRange(util.Range{}) }

func (l *level) Close() error { return l.db.Close() }

type levelView struct{ *leveldb.Snapshot }

func (v levelView) Get(key []byte) ([]byte, error) { return found(v.Snapshot.Get(key, nil)) }

func (v levelView) Iterate(prefix, from []byte, reverse bool, visit func(key, value []byte) bool) error {
	it := v.NewIterator(util.BytesPrefix(prefix), nil)
	defer it.Release()
	next := it.Next
	if reverse {
		next = it.Prev
	}
	for ok := seek(it, from, reverse); ok; ok = next() {
		if !visit(it.Key(), it.Value()) {
			break
		}
	}
	_, err := found(nil, it.Error())
	return err
}

// seek puts the iterator at the first key to be visited.
func seek(it iterator.Iterator, from []byte, reverse bool) bool {
	switch {
	case from == nil && reverse:
		return it.Last()
	case from == nil:
		return it.First()
	case !reverse:
		return it.Seek(from)
	case !it.Seek(from):
		return it.Last()
	case bytes.Equal(it.Key(), from):
		return true
	}
	return it.Prev()
}

// locked is a KV that holds the directory's lock until it is closed.
type locked struct {
	KV
	lock *flock.Flock
}

func (l locked) Close() error { return errors.Join(l.KV.Close(), l.lock.Close()) }

// openDir locks the directory and opens its database.
func openDir(dir string) (KV, error) {
	if info, err := os.Lstat(dir); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return nil, fmt.Errorf("store directory %s is a symbolic link: name the directory itself", dir)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the store directory: %w", err)
	}
	lock, err := takeLock(dir)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(dir, dataName)
	st, err := storage.OpenFile(path, false)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("opening %s: %w", path, err), lock.Close())
	}
	kv, err := openLevel(filling{st, func() (uint64, error) { return durable.Room(path) }})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("opening %s: %w", path, err), st.Close(), lock.Close())
	}
	return locked{KV: fileKV{KV: kv, st: st}, lock: lock}, nil
}

// fileKV closes the storage after the database.
type fileKV struct {
	KV
	st storage.Storage
}

func (f fileKV) Close() error { return errors.Join(f.KV.Close(), f.st.Close()) }

// takeLock locks the directory for this process, whose id it writes down for the loser to name.
func takeLock(dir string) (*flock.Flock, error) {
	path := filepath.Join(dir, lockName)
	lock := flock.New(path, flock.SetFlag(os.O_CREATE|os.O_RDWR), flock.SetPermissions(0o600))
	got, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("locking %s: %w", path, err)
	}
	if !got {
		text, _ := os.ReadFile(path) // only for the message; the lock itself has spoken
		return nil, fmt.Errorf("%w: %s is held by pid %s", ErrLocked, path, strings.TrimSpace(string(text)))
	}
	if err := os.WriteFile(path, fmt.Appendf(nil, "%d\n", os.Getpid()), 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("writing %s: %w", path, err), lock.Close())
	}
	return lock, nil
}

// MoveAside renames a damaged database so that the next Open begins an empty one, which is filled
// from the chain and the guard again. It returns where the damaged one is.
func MoveAside(dir string) (string, error) { return aside(dir, "damaged") }

// SetAside does the same with a sound database that is not to be gone on with; "" where there is none.
func SetAside(dir string) (string, error) {
	if _, err := os.Lstat(filepath.Join(dir, dataName)); errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return aside(dir, "aside")
}

func aside(dir, why string) (string, error) {
	lock, err := takeLock(dir)
	if err != nil {
		return "", err
	}
	to := ""
	for n := 1; to == ""; n++ {
		path := filepath.Join(dir, fmt.Sprintf("%s.%s-%d", dataName, why, n))
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			to = path
		} else if err != nil {
			return "", errors.Join(fmt.Errorf("looking for a free name: %w", err), lock.Close())
		}
	}
	if err := moveSnapshots(dir, filepath.Join(dir, dataName)); err != nil {
		return "", errors.Join(err, lock.Close())
	}
	if err := os.Rename(filepath.Join(dir, dataName), to); err != nil {
		return "", errors.Join(fmt.Errorf("moving the store aside: %w", err), lock.Close())
	}
	return to, lock.Close()
}
