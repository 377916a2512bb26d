package store_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/agijobs/omega/node/store"
	"github.com/agijobs/omega/node/txmgr"
)

// crashDisk is a storage that knows which bytes are durable. Names are, as on a journaling file
// system with ordered metadata.
type crashDisk struct {
	mu    sync.Mutex
	files map[storage.FileDesc]*crashFile
	meta  storage.FileDesc
}

type crashFile struct {
	mu     sync.Mutex
	data   []byte
	synced int
}

func newCrashDisk() *crashDisk { return &crashDisk{files: map[storage.FileDesc]*crashFile{}} }

// powerLoss returns the disk as it is found afterwards: of each file the synced bytes, and of the
// rest a part, which may be zeroed.
func (d *crashDisk) powerLoss(rng *rand.Rand) *crashDisk {
	d.mu.Lock()
	defer d.mu.Unlock()
	after := newCrashDisk()
	after.meta = d.meta
	var names []storage.FileDesc
	for fd := range d.files {
		names = append(names, fd)
	}
	slices.SortFunc(names, func(a, b storage.FileDesc) int { return bytes.Compare([]byte(a.String()), []byte(b.String())) })
	for _, fd := range names {
		f := d.files[fd]
		f.mu.Lock()
		keep := f.synced + rng.IntN(len(f.data)-f.synced+1)
		data := slices.Clone(f.data[:keep])
		if rng.IntN(2) == 0 {
			clear(data[f.synced:])
		}
		f.mu.Unlock()
		after.files[fd] = &crashFile{data: data, synced: len(data)}
	}
	return after
}

func (d *crashDisk) Lock() (storage.Locker, error) { return unlocker{}, nil }
func (d *crashDisk) Log(string)                    {}
func (d *crashDisk) Close() error                  { return nil }

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
	d.files[fd] = &crashFile{}
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

func (f *crashFile) Write(p []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.data = append(f.data, p...)
	return len(p), nil
}

func (f *crashFile) Sync() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.synced = len(f.data)
	return nil
}

func (f *crashFile) Close() error { return nil }

// TestPowerLossKeepsWhatWasCommitted loses power over and over and requires that every acknowledged
// batch is there, whole, each time.
func TestPowerLossKeepsWhatWasCommitted(t *testing.T) {
	for seed := range uint64(40) {
		rng := rand.New(rand.NewPCG(seed, 2))
		note := fmt.Sprintf("seed %d", seed)
		disk := newCrashDisk()
		last, revision := uint64(0), uint64(0)
		for range 4 {
			kv, err := store.OpenLevel(disk)
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
			after := disk.powerLoss(rng)
			require.NoError(t, s.Close(), note)
			disk = after
		}
	}
}
