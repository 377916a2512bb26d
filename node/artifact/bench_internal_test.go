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

func (c counting) syncAll() error {
	c.syncs.Add(1)
	return c.folder.syncAll()
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

// BenchmarkPut has sixteen write documents of the length of a manifest. syncs/op are those that Put waited for, or that went on meanwhile;
// closing/op is how many nanoseconds Close took to settle the rest, for each document.
func BenchmarkPut(b *testing.B) {
	root, err := openRooted(b.TempDir())
	require.NoError(b, err)
	var syncs, next atomic.Int64
	s, err := openIn(counting{root, &syncs}, Config{MaxBytes: 1 << 20})
	require.NoError(b, err)
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
	took := b.Elapsed()
	b.ReportMetric(float64(syncs.Load())/float64(b.N), "syncs/op")
	b.StartTimer()
	require.NoError(b, s.Close())
	b.StopTimer()
	b.ReportMetric(float64((b.Elapsed()-took).Nanoseconds())/float64(b.N), "closing-ns/op")
	b.ReportMetric(float64(took.Nanoseconds())/float64(b.N), "put-ns/op")
}
