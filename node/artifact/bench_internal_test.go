package artifact

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
)

// counting counts what waits for the disk.
type counting struct {
	folder
	syncs *atomic.Int64
}

func (c counting) create(name string) (file, error) { return c.count(c.folder.create(name)) }

func (c counting) open(name string) (file, error) { return c.count(c.folder.open(name)) }

func (c counting) count(f file, err error) (file, error) { return countingFile{f, c.syncs}, err }

func (c counting) names(f file, name string) bool { return c.folder.names(f.(countingFile).file, name) }

func (c counting) sync() error {
	c.syncs.Add(1)
	return c.folder.sync()
}

type countingFile struct {
	file
	syncs *atomic.Int64
}

func (f countingFile) Sync() error {
	f.syncs.Add(1)
	return f.file.Sync()
}

func (f countingFile) dataSync() error {
	f.syncs.Add(1)
	return f.file.dataSync()
}

// BenchmarkPut has sixteen write documents of the length of a manifest. syncs/op are those that Put waited for.
func BenchmarkPut(b *testing.B) {
	root, err := openRooted(b.TempDir())
	require.NoError(b, err)
	var syncs, next atomic.Int64
	s := openIn(counting{root, &syncs}, Config{MaxBytes: 1 << 20})
	pad := make([]byte, 1200)
	var all sync.WaitGroup
	b.ResetTimer()
	for range 16 {
		all.Go(func() {
			for n := next.Add(1); n <= int64(b.N); n = next.Add(1) {
				if _, err := s.Put(fmt.Appendf(nil, "document %d %x", n, pad)); err != nil {
					b.Error(err)
				}
			}
		})
	}
	all.Wait()
	b.StopTimer()
	b.ReportMetric(float64(syncs.Load())/float64(b.N), "syncs/op")
	require.NoError(b, s.Close())
}

// BenchmarkLook has a store that was just opened look through the journals of a hundred thousand documents.
func BenchmarkLook(b *testing.B) {
	dir := b.TempDir()
	s, err := Open(Config{Dir: dir})
	require.NoError(b, err)
	pad := make([]byte, 800)
	var all sync.WaitGroup
	for i := range 64 {
		all.Go(func() {
			for n := i; n < 100_000; n += 64 {
				if _, err := s.Put(fmt.Appendf(nil, "document %d %s", n, pad)); err != nil {
					b.Error(err)
				}
			}
		})
	}
	all.Wait()
	require.NoError(b, s.Close())
	for b.Loop() {
		s, err := Open(Config{Dir: dir})
		require.NoError(b, err)
		_, err = s.Local(ID([]byte("absent")))
		require.ErrorIs(b, err, ErrNotFound)
		require.NoError(b, s.Close())
	}
}
