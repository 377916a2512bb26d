package store_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/store"
	"github.com/agijobs/omega/node/txmgr"
)

// crashDisk is a storage that knows which bytes are durable. Names are, as on a journaling file
// system with ordered metadata.
type crashDisk struct {
	mu    sync.Mutex
	files map[storage.FileDesc]*crashFile
	meta  storage.FileDesc
	log   []string

	onSync func(storage.FileDesc) error // is called before a sync, with nothing locked

	space sync.Mutex
	room  int // how many bytes may be written; negative = no bound
}

// crashFile is data, of which safe is durable. What changed since the last sync lies between low and high.
type crashFile struct {
	disk *crashDisk
	fd   storage.FileDesc

	mu         sync.Mutex
	data, safe []byte
	low, high  int
}

func newCrashDisk() *crashDisk { return &crashDisk{files: map[storage.FileDesc]*crashFile{}, room: -1} }

// sector is what a disk writes whole.
const sector = 512

// powerLoss returns the disk as it is found afterwards: of each file what was synced, with any of the sectors that were
// written over it since, and of what was appended a part, which may be zeroed. A file that was cut may be as long as before.
func (d *crashDisk) powerLoss(seed uint64) *crashDisk {
	return d.lose(func(f *crashFile) []byte {
		rng := rand.New(rand.NewPCG(seed, uint64(f.fd.Num)<<8|uint64(f.fd.Type)))
		kept := rng.IntN(3) // of so many halves of the sectors
		data := f.found(func(int) bool { return rng.IntN(2) < kept })
		if len(f.data) > len(f.safe) {
			more := slices.Clone(f.data[len(f.safe):][:rng.IntN(len(f.data)-len(f.safe)+1)])
			if rng.IntN(2) == 0 {
				clear(more)
			}
			return append(data, more...)
		}
		if rng.IntN(2) == 0 {
			return data[:len(f.data)]
		}
		return data
	})
}

// found is what was synced, with those of the sectors written over it since that are kept.
func (f *crashFile) found(keep func(sector int) bool) []byte {
	data := slices.Clone(f.safe)
	for n := f.low / sector; n*sector < min(f.high, len(f.data), len(data)); n++ {
		if keep(n) {
			copy(data[n*sector:], f.data[n*sector:min((n+1)*sector, len(f.data))])
		}
	}
	return data
}

// lose returns a disk with what is left of each file.
func (d *crashDisk) lose(left func(*crashFile) []byte) *crashDisk {
	d.mu.Lock()
	defer d.mu.Unlock()
	after := newCrashDisk()
	after.meta = d.meta
	for fd, f := range d.files {
		f.mu.Lock()
		data := left(f)
		f.mu.Unlock()
		after.files[fd] = &crashFile{disk: after, fd: fd, data: data, safe: slices.Clone(data)}
	}
	return after
}

func (d *crashDisk) Lock() (storage.Locker, error) { return unlocker{}, nil }
func (d *crashDisk) Close() error                  { return nil }

func (d *crashDisk) Log(line string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.log = append(d.log, line)
}

type unlocker struct{}

func (unlocker) Unlock() {}

func (d *crashDisk) SetMeta(fd storage.FileDesc) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.meta = fd
	return nil
}

func (d *crashDisk) GetMeta() (storage.FileDesc, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.files[d.meta] == nil {
		return storage.FileDesc{}, os.ErrNotExist
	}
	return d.meta, nil
}

func (d *crashDisk) List(ft storage.FileType) ([]storage.FileDesc, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var out []storage.FileDesc
	for fd := range d.files {
		if fd.Type&ft != 0 {
			out = append(out, fd)
		}
	}
	return out, nil
}

func (d *crashDisk) Open(fd storage.FileDesc) (storage.Reader, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	f := d.files[fd]
	if f == nil {
		return nil, os.ErrNotExist
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	return crashReader{bytes.NewReader(slices.Clone(f.data))}, nil
}

func (d *crashDisk) Create(fd storage.FileDesc) (storage.Writer, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.files[fd] = &crashFile{disk: d, fd: fd}
	return d.files[fd], nil
}

func (d *crashDisk) Remove(fd storage.FileDesc) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.files, fd)
	return nil
}

func (d *crashDisk) Rename(from, to storage.FileDesc) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.files[to] = d.files[from]
	delete(d.files, from)
	return nil
}

type crashReader struct{ *bytes.Reader }

func (crashReader) Close() error { return nil }

func (f *crashFile) Write(p []byte) (int, error) { return f.WriteAt(p, int64(f.size())) }

func (f *crashFile) size() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.data)
}

// WriteAt writes what there is room for.
func (f *crashFile) WriteAt(p []byte, at int64) (n int, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	off := int(at)
	if missing := f.disk.take(max(0, off+len(p)-len(f.data))); missing > 0 {
		p, err = p[:len(p)-missing], syscall.ENOSPC
	}
	if more := off + len(p) - len(f.data); more > 0 {
		f.data = append(f.data, make([]byte, more)...)
	}
	f.touch(off, off+len(p))
	return copy(f.data[off:], p), err
}

// take has so many bytes used, fewer than none given back, and tells how many there was no room for.
func (d *crashDisk) take(bytes int) (missing int) {
	d.space.Lock()
	defer d.space.Unlock()
	if d.room < 0 {
		return 0
	}
	missing = max(0, bytes-d.room)
	d.room -= bytes - missing
	return missing
}

func (f *crashFile) touch(low, high int) {
	if f.low == f.high {
		f.low, f.high = low, high
	}
	f.low, f.high = min(f.low, low), max(f.high, high)
}

func (f *crashFile) Truncate(size int64) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.disk.take(int(size) - len(f.data))
	f.data = f.data[:size]
	return nil
}

func (d *crashDisk) hook(onSync func(storage.FileDesc) error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.onSync = onSync
}

func (d *crashDisk) syncing(fd storage.FileDesc) error {
	d.mu.Lock()
	hook := d.onSync
	d.mu.Unlock()
	if hook == nil {
		return nil
	}
	return hook(fd)
}

func (f *crashFile) Sync() error {
	if err := f.disk.syncing(f.fd); err != nil {
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	same := min(len(f.safe), len(f.data))
	f.safe = append(f.safe[:same], f.data[same:]...)
	f.keep()
	return nil
}

// DataSync keeps no length.
func (f *crashFile) DataSync() error {
	if err := f.disk.syncing(f.fd); err != nil {
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.keep()
	return nil
}

// keep has what was written durable, as far as the file is long for sure.
func (f *crashFile) keep() {
	if high := min(f.high, len(f.safe), len(f.data)); f.low < high {
		copy(f.safe[f.low:high], f.data[f.low:high])
	}
	f.low, f.high = 0, 0
}

func (f *crashFile) Close() error { return nil }

// fillings are the ways in which journals are written, which must be alike after a loss of power.
func fillings() map[string]func(*crashDisk) storage.Storage {
	return map[string]func(*crashDisk) storage.Storage{
		"growing": func(d *crashDisk) storage.Storage { return d },
		"filled":  filled,
	}
}

func filled(d *crashDisk) storage.Storage { return store.Filling(d, roomOf(durable.FillRoom)) }

// TestPowerLossKeepsWhatWasCommitted loses power over and over and requires that every acknowledged
// batch is there, whole, each time.
func TestPowerLossKeepsWhatWasCommitted(t *testing.T) {
	for name, wrap := range fillings() {
		t.Run(name, func(t *testing.T) { powerLosses(t, wrap) })
	}
}

func powerLosses(t *testing.T, wrap func(*crashDisk) storage.Storage) {
	for seed := range uint64(40) {
		rng := rand.New(rand.NewPCG(seed, 2))
		note := fmt.Sprintf("seed %d", seed)
		disk := newCrashDisk()
		last, revision := uint64(0), uint64(0)
		for range 4 {
			kv, err := store.OpenLevel(wrap(disk))
			require.NoError(t, err, note)
			s, err := store.New(kv, store.Options{})
			require.NoError(t, err, note)
			loaded, err := s.Load()
			require.NoError(t, err, note)
			require.Equal(t, last, loaded.Head.Number, note)
			require.Equal(t, last, loaded.GuardSeq, note)
			require.Len(t, entries(t, s, 0), int(min(last, 50)), note)
			stored, ok, err := s.Row(row(1).Key)
			require.NoError(t, err, note)
			require.Equal(t, last > 0, ok, note)
			require.Equal(t, revision, stored.Revision, note)
			for range 1 + rng.IntN(60) {
				last++
				prune := uint64(0)
				if last > 50 {
					prune = last - 49
				}
				require.NoError(t, s.Commit(store.Batch{
					Entries: []store.Entry{entry(last)}, Head: head(last), GuardSeq: last, PruneBefore: prune, Rows: []txmgr.Row{row(1)},
					Snapshot: &store.Snapshot{Seq: last, Data: make([]byte, rng.IntN(60_000))},
				}), note)
				if last > 1 {
					revision++ // the row was asked for again
				}
				require.NoError(t, s.Update(txmgr.Change{Prev: at(row(1), revision), Next: at(row(1), revision+1)}), note)
				revision++
			}
			after := disk.powerLoss(rng.Uint64())
			require.NoError(t, s.Close(), note)
			disk = after
		}
	}
}
