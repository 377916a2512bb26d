package guard

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// BenchmarkCompaction compacts the log of OMEGA_GUARD_JOBS jobs while votes are recorded. It measures what a job takes on
// disk and how long the log takes to open, before and after, how long the compaction took, and the wait of those votes: in
// the middle without and with a compaction under way, and the longest.
func BenchmarkCompaction(b *testing.B) {
	jobs := benchJobs(b)
	for b.Loop() {
		dir := filepath.Join(b.TempDir(), "guard")
		fill(b, dir, jobs)
		b.ReportMetric(float64(onDisk(b, dir))/float64(jobs), "bytes/job-before")
		g := opened(b, dir, "open-ms-before")
		quiet := record100(b, g, 0, nil)
		require.NoError(b, g.Rotate())
		done := make(chan error, 1)
		start := time.Now()
		go func() { done <- g.compact(g.number - 1) }()
		waits := record100(b, g, 1, done)
		b.ReportMetric(float64(time.Since(start).Milliseconds()), "compaction-ms")
		b.ReportMetric(milliseconds(quiet[len(quiet)/2]), "wait-ms-quiet")
		b.ReportMetric(milliseconds(waits[len(waits)/2]), "wait-ms-compacting")
		b.ReportMetric(milliseconds(quiet[len(quiet)-1]), "longest-ms-quiet")
		b.ReportMetric(milliseconds(waits[len(waits)-1]), "longest-ms-compacting")
		require.NoError(b, g.Close())
		b.ReportMetric(float64(onDisk(b, dir))/float64(jobs), "bytes/job-after")
		require.NoError(b, opened(b, dir, "open-ms-after").Close())
	}
	b.ReportMetric(float64(peak(b)), "peak-bytes")
}

func opened(b *testing.B, dir, unit string) *Guard {
	b.Helper()
	start := time.Now()
	g, err := Open(Config{Dir: dir, CompactBytes: -1})
	require.NoError(b, err)
	b.ReportMetric(float64(time.Since(start).Milliseconds()), unit)
	return g
}

// record100 records votes until there is an answer on done, or a hundred, and returns how long each took, in order.
func record100(b *testing.B, g *Guard, nonce protocol.Nonce, done <-chan error) []time.Duration {
	b.Helper()
	var out []time.Duration
	pace := time.NewTicker(time.Millisecond) // a node records some hundred times a second
	defer pace.Stop()
	for i := 0; ; i++ {
		select {
		case err := <-done:
			require.NoError(b, err)
			done = nil
			i = 100
		default:
		}
		if done == nil && i >= 100 {
			slices.Sort(out)
			return out
		}
		start := time.Now()
		require.NoError(b, g.Vote(protocol.Vote{ChainID: 2, Job: protocol.JobID(i), Nonce: nonce}, aHash(nonce, i)))
		out = append(out, time.Since(start))
		<-pace.C
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func onDisk(b *testing.B, dir string) (size int64) {
	b.Helper()
	files, err := os.ReadDir(dir)
	require.NoError(b, err)
	for _, f := range files {
		info, err := f.Info()
		require.NoError(b, err)
		size += info.Size()
	}
	return size
}
