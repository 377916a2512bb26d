package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb/journal"
	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/store"
)

// The format of goleveldb's journals.
const (
	blockBytes  = 32 << 10
	headerBytes = 7
	batchBytes  = 12 // before a batch's operations
)

// dropped is what a journal's reader reports.
type dropped []string

func (d *dropped) Drop(err error) { *d = append(*d, err.Error()) }

// Wherever in a block the last record ends, zeros behind it hide nothing, and there is nothing but them to report.
func TestZerosBehindAJournal(t *testing.T) {
	head, data := bytes.Repeat([]byte{1}, 100), make([]byte, 2*blockBytes)
	var file, got bytes.Buffer
	w, r := journal.NewWriter(&file), journal.NewReader(nil, nil, false, true)
	for end := headerBytes + 1; end <= blockBytes; end++ { // in the second block
		last := data[:blockBytes-2*headerBytes-len(head)+end-headerBytes]
		file.Reset()
		require.NoError(t, w.Reset(&file))
		for _, record := range [][]byte{head, last} {
			part, err := w.Next()
			require.NoError(t, err)
			_, err = part.Write(record)
			require.NoError(t, err)
			require.NoError(t, w.Flush())
		}
		require.Equal(t, blockBytes+end, file.Len())
		file.Write(data[:2*blockBytes-end])

		var drops dropped
		_ = r.Reset(&file, &drops, false, true) // returns how it ended before
		for _, want := range [][]byte{head, last} {
			part, err := r.Next()
			require.NoError(t, err, end)
			got.Reset()
			_, err = got.ReadFrom(part)
			require.NoError(t, err, end)
			require.True(t, bytes.Equal(want, got.Bytes()), end)
		}
		_, err := r.Next()
		require.ErrorIs(t, err, io.EOF, end)
		for _, drop := range drops {
			require.Contains(t, drop, "zero header", end)
		}
	}
}

// batch has three keys, so that it can be seen whether it is whole.
func batch(n, size int) *store.Writes {
	var w store.Writes
	for part := range 3 {
		w.Put(fmt.Appendf(nil, "%06d/%d", n, part), bytes.Repeat([]byte{byte(n%251 + 1)}, size/3))
	}
	return &w
}

// found lists the batches that are in a database, each of them whole.
func found(t *testing.T, kv store.KV, note string) []int {
	t.Helper()
	view, err := kv.Snapshot()
	require.NoError(t, err, note)
	defer view.Release()
	parts := map[int]int{}
	require.NoError(t, view.Iterate(nil, nil, false, func(key, value []byte) bool {
		n, err := strconv.Atoi(string(key[:6]))
		require.NoError(t, err, note)
		require.Len(t, value, bytes.Count(value, []byte{byte(n%251 + 1)}), note)
		parts[n]++
		return true
	}), note)
	for n, have := range parts {
		require.Equal(t, 3, have, "%s: batch %d", note, n)
	}
	return slices.Sorted(maps.Keys(parts))
}

// reopen opens a database a few times, which has the same each time.
func reopen(t *testing.T, disk *crashDisk, note string) []int {
	t.Helper()
	var first []int
	for n := range 2 {
		kv, err := store.OpenLevel(filled(disk))
		require.NoError(t, err, note)
		got := found(t, kv, note)
		require.NoError(t, kv.Close(), note)
		if n == 0 {
			first = got
		}
		require.Equal(t, first, got, note)
	}
	return first
}

// newest is the journal that is written.
func (d *crashDisk) newest() *crashFile {
	d.mu.Lock()
	defer d.mu.Unlock()
	var last *crashFile
	for fd, f := range d.files {
		if fd.Type == storage.TypeJournal && (last == nil || fd.Num > last.fd.Num) {
			last = f
		}
	}
	return last
}

// Of a journal with its zeros all is read, wherever its last batch ends and the next one begins; nothing else is reported.
func TestAFilledJournalIsReadWhole(t *testing.T) {
	for _, end := range []int{
		headerBytes + 1, headerBytes + 2, sector, 4095, 4096, 4097, blockBytes / 2, blockBytes - 8, blockBytes - 7, blockBytes - 6,
		blockBytes - 5, blockBytes - 4, blockBytes - 3, blockBytes - 2, blockBytes - 1, blockBytes,
	} {
		for _, next := range []bool{false, true} {
			note := fmt.Sprintf("end %d, another behind it: %t", end, next)
			disk := newCrashDisk()
			kv, err := store.OpenLevel(filled(disk))
			require.NoError(t, err)
			const key, lengths = "k", 5 // what the kind of an operation and its lengths take
			long := strings.Repeat("x", blockBytes+end-2*headerBytes-batchBytes-lengths-len(key))
			put(t, kv, key, long)
			journal := disk.newest()
			require.Len(t, bytes.TrimRight(journal.data, "\x00"), blockBytes+end, note)
			require.Len(t, journal.data, durable.FillBytes)
			if next {
				put(t, kv, "l", "short")
			}
			disk = disk.lose(func(f *crashFile) []byte { return slices.Clone(f.safe) })
			for range 3 {
				kv, err := store.OpenLevel(filled(disk))
				require.NoError(t, err, note)
				got, err := kv.Get([]byte(key))
				require.NoError(t, err, note)
				require.Equal(t, long, string(got), note)
				ok, err := kv.Has([]byte("l"))
				require.NoError(t, err, note)
				require.Equal(t, next, ok, note)
				require.NoError(t, kv.Close(), note)
			}
			for _, line := range disk.log {
				if strings.Contains(line, "journal@drop") || strings.Contains(line, "error") {
					require.Contains(t, line, "zero header", note)
				}
			}
		}
	}
}

// Whichever pages of a batch a loss of power leaves, the batch is there if all are, and what was synced before it is.
func TestATornBatchIsDropped(t *testing.T) {
	const page = 4096
	for _, before := range []int{300, blockBytes - 4000, blockBytes - 60} {
		disk := newCrashDisk()
		kv, err := store.OpenLevel(filled(disk))
		require.NoError(t, err)
		require.NoError(t, kv.Write(batch(1, 100), true))
		require.NoError(t, kv.Write(batch(2, before-200), true))
		require.NoError(t, kv.Write(batch(3, 5*page), false))
		journal := disk.newest()
		first, last := journal.low/page, (journal.high-1)/page
		require.GreaterOrEqual(t, last-first, 5)
		for kept := range 1 << (last - first + 1) {
			after := disk.lose(func(f *crashFile) []byte {
				if f != journal {
					return slices.Clone(f.safe)
				}
				return f.found(func(n int) bool { return kept>>(n*sector/page-first)&1 == 1 })
			})
			want := []int{1, 2}
			if kept == 1<<(last-first+1)-1 {
				want = []int{1, 2, 3}
			}
			require.Equal(t, want, reopen(t, after, ""), "%d bytes before, pages %b", before, kept)
		}
	}
}

// outage has the power go just before the n-th sync of a file of some types.
type outage struct {
	mu    sync.Mutex
	left  int
	after *crashDisk
}

func (d *crashDisk) losing(types storage.FileType, n int, seed uint64) *outage {
	o := &outage{left: n}
	d.hook(func(fd storage.FileDesc) error {
		o.mu.Lock()
		defer o.mu.Unlock()
		if fd.Type&types == 0 || o.after != nil {
			return nil
		}
		if o.left--; o.left < 0 {
			o.after = d.powerLoss(seed)
		}
		return nil
	})
	return o
}

// found is the disk as it was left, or nil if the power is there.
func (o *outage) found() *crashDisk {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.after
}

// TestPowerLossWhileAJournalIsWritten loses power while a batch waits for its sync, while space is filled, and while a journal
// is recovered. Batches that were told durable are there afterwards, and all are whole.
func TestPowerLossWhileAJournalIsWritten(t *testing.T) {
	for seed := range uint64(25) {
		note := fmt.Sprintf("seed %d", seed)
		rng := rand.New(rand.NewPCG(seed, 3))
		disk, next := newCrashDisk(), 0
		require.Empty(t, reopen(t, disk, note)) // goleveldb refuses a database that was begun and has no manifest yet
		var durable, doubtful []int
		for range 8 {
			recovering := disk.losing(storage.TypeAll, rng.IntN(12), rng.Uint64())
			kv, err := store.OpenLevel(filled(disk))
			require.NoError(t, err, note)
			have := found(t, kv, note)
			require.Subset(t, have, durable, note)
			require.Subset(t, slices.Concat(durable, doubtful), have, note)
			durable, doubtful = have, nil
			after := recovering.found()
			writing := disk.losing(storage.TypeJournal, rng.IntN(40), rng.Uint64())
			for writes := rng.IntN(40); writes > 0 && after == nil; writes-- {
				next++
				doubtful = append(doubtful, next)
				sync := rng.IntN(4) > 0
				require.NoError(t, kv.Write(batch(next, 3+rng.IntN(1+rng.IntN(120_000))), sync), note)
				if after = writing.found(); after == nil && sync {
					durable, doubtful = slices.Concat(durable, doubtful), nil
				}
			}
			if after == nil {
				after = disk.powerLoss(rng.Uint64())
			}
			require.NoError(t, kv.Close(), note)
			disk = after
		}
		have := reopen(t, disk, note)
		require.Subset(t, have, durable, note)
		require.Subset(t, slices.Concat(durable, doubtful), have, note)
	}
}

func roomOf(left uint64) func() (uint64, error) { return func() (uint64, error) { return left, nil } }

func roomNotKnown() (uint64, error) { return 0, errors.New("not known") }

// A disk that is nearly full, or full, takes as many batches as it did before journals were filled, and keeps them.
func TestANearlyFullDisk(t *testing.T) {
	for _, c := range []struct {
		name  string
		bytes int
		left  func() (uint64, error)
	}{
		{"less than is filled at a time", durable.FillBytes / 2, roomNotKnown},
		{"filled once", durable.FillBytes + durable.FillBytes/3, roomNotKnown},
		{"filled twice, and no more", 2*durable.FillBytes + 5000, roomNotKnown},
		{"known to be little", 2*durable.FillBytes + 5000, roomOf(durable.FillRoom - 1)},
	} {
		t.Run(c.name, func(t *testing.T) {
			taken := func(wrap func(*crashDisk) storage.Storage) (n int) {
				disk := newCrashDisk()
				kv, err := store.OpenLevel(wrap(disk))
				require.NoError(t, err)
				disk.room = c.bytes
				for err = kv.Write(batch(0, 50_000), true); err == nil; err = kv.Write(batch(n, 50_000), true) {
					n++
				}
				require.ErrorIs(t, err, syscall.ENOSPC)
				require.NoError(t, kv.Close())
				require.Len(t, reopen(t, disk.powerLoss(7), c.name), n)
				return n
			}
			growing := taken(func(d *crashDisk) storage.Storage { return d })
			require.Positive(t, growing)
			require.Equal(t, growing, taken(func(d *crashDisk) storage.Storage { return store.Filling(d, c.left) }))
		})
	}
}

// Zeros for which there is no room are taken back, and where it is known they are not written at all.
func TestZerosLeaveRoom(t *testing.T) {
	for name, c := range map[string]struct {
		bytes int
		left  func() (uint64, error)
	}{
		"not known": {durable.FillBytes - 1, roomNotKnown},
		"known":     {2 * durable.FillBytes, roomOf(durable.FillRoom - 1)},
	} {
		t.Run(name, func(t *testing.T) {
			disk := newCrashDisk()
			kv, err := store.OpenLevel(store.Filling(disk, c.left))
			require.NoError(t, err)
			disk.room = c.bytes
			require.NoError(t, kv.Write(batch(1, 300), true))
			written := len(disk.newest().data)
			require.Less(t, written, 1000)
			require.Equal(t, c.bytes-written, disk.room)
			require.NoError(t, kv.Close())
		})
	}
}

// That zeros could not be synced is told, since what was written before may be lost with them.
func TestAFailedSyncOfZerosIsTold(t *testing.T) {
	disk, broken := newCrashDisk(), errors.New("broken")
	kv, err := store.OpenLevel(filled(disk))
	require.NoError(t, err)
	require.NoError(t, kv.Write(batch(1, 100), true))
	disk.hook(func(storage.FileDesc) error { return broken })
	require.ErrorIs(t, kv.Write(batch(2, durable.FillBytes), false), broken)
	disk.hook(nil)
	require.NoError(t, kv.Close())
	require.Subset(t, reopen(t, disk.powerLoss(1), ""), []int{1})
}

// journals are the lengths of the journals of a database on disk.
func journals(t *testing.T, dir string) map[string]int64 {
	t.Helper()
	out := map[string]int64{}
	paths, err := filepath.Glob(filepath.Join(dir, "*.log"))
	require.NoError(t, err)
	for _, path := range paths {
		info, err := os.Stat(path)
		require.NoError(t, err)
		out[filepath.Base(path)] = info.Size()
	}
	return out
}

// On disk too journals are filled, a copy of them is read, and a close leaves them as long as they would be without.
func TestJournalsOnDisk(t *testing.T) {
	plain := filepath.Join(t.TempDir(), "db")
	st, err := storage.OpenFile(plain, false)
	require.NoError(t, err)
	growing, err := store.OpenLevel(st)
	require.NoError(t, err)
	dir := t.TempDir()
	kv, err := store.OpenDir(dir)
	require.NoError(t, err)
	for n := range 40 {
		for _, kv := range []store.KV{growing, kv} {
			require.NoError(t, kv.Write(batch(n, 40_000), n%3 > 0))
		}
	}
	for _, length := range journals(t, filepath.Join(dir, "db")) {
		require.EqualValues(t, 2*durable.FillBytes, length)
	}
	copied := filepath.Join(t.TempDir(), "copy")
	require.NoError(t, os.CopyFS(copied, os.DirFS(dir)))

	require.NoError(t, errors.Join(growing.Close(), st.Close(), kv.Close()))
	require.Len(t, journals(t, plain), 1)
	require.Equal(t, journals(t, plain), journals(t, filepath.Join(dir, "db")))
	for _, dir := range []string{dir, copied} {
		kv, err := store.OpenDir(dir)
		require.NoError(t, err)
		require.Len(t, found(t, kv, dir), 40)
		require.NoError(t, kv.Close())
	}
}
