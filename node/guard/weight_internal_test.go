package guard

import (
	"crypto/sha256"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

// aHash and anAddress are as good as random, and the same each time.
func aHash(parts ...any) protocol.Hash { return sha256.Sum256(fmt.Append(nil, parts...)) }

func anAddress(parts ...any) protocol.Address {
	h := aHash(parts...)
	return protocol.Address(h[:20])
}

// jobRecords is what the guard records of one job whose parts are all ours: thirteen transactions from seven accounts,
// three votes. Each inner list is one change.
func jobRecords(job uint64) [][]record {
	var out [][]record
	seed := aHash("seed", job)
	for i := range 3 {
		v := protocol.Vote{
			ChainID: 1, Module: anAddress("module"), Domain: aHash("domain"), Job: protocol.JobID(job), Nonce: 1, Validator: anAddress("account", i),
			SpecHash: aHash("spec", job), BurnTx: aHash("burn", job), Seed: seed, Approve: true,
		}
		out = append(out, []record{{Vote: &voteRecord{Vote: v, Commitment: aHash("commitment", job, i)}}})
	}
	for i := range 13 {
		kind := []string{"create", "apply", "submit", "select", "commit", "commit", "commit", "reveal", "reveal", "reveal", "tally", "finalize", "stake"}[i]
		account, nonce := anAddress("account", i%7), 2*job+uint64(i/7)
		key := protocol.Key(fmt.Sprintf("%s/%d/1/%s/%x", kind, job, account.Hex(), seed[:4]))
		raw := make([]byte, 400)
		for at := 0; at < len(raw); at += 32 {
			h := aHash("raw", job, i, at)
			copy(raw[at:], h[:])
		}
		out = append(out,
			[]record{{Intent: &intentRecord{Key: key, Account: account, Digest: aHash("call", key)}}},
			[]record{{Nonce: &nonceRecord{Key: key, Account: account, Nonce: nonce}}},
			[]record{{Attempt: &attemptRecord{Key: key, Account: account, Nonce: nonce, TxHash: aHash("tx", key), Raw: raw}}})
		if i == 12 { // one that failed at first
			out = append(out, []record{{Done: &doneRecord{Key: key}}}, []record{{Intent: &intentRecord{Key: key, Account: account, Digest: aHash("call", key)}}})
		}
		out = append(out, []record{{Done: &doneRecord{Key: key, OK: true}}})
	}
	for i := range 3 {
		seat := protocol.Seat{ChainID: 1, Module: anAddress("module"), Job: protocol.JobID(job), Nonce: 1, Validator: anAddress("account", i)}
		out = append(out, []record{{Closed: &closedRecord{Seat: seat}}})
	}
	return out
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// weigh returns an index after that many jobs, and the bytes that it takes for each.
func weigh(jobs uint64) (*index, float64) {
	before := heap()
	x := newIndex(newDigests())
	for job := range jobs {
		for _, records := range jobRecords(job) {
			for _, r := range records {
				x.apply(r)
			}
		}
	}
	return x, float64(heap()-before) / float64(jobs)
}

// maxPerJob is what a job that is over may take in memory, for ever.
const maxPerJob = 600

func TestJobsThatAreOverAreLight(t *testing.T) {
	x, each := weigh(2000)
	require.Less(t, each, float64(maxPerJob))
	require.Empty(t, x.keys)
	require.Empty(t, x.votes)
	require.Empty(t, x.bound)
	require.Empty(t, x.past.(*digests).failed)
	for _, acc := range x.accounts {
		require.Empty(t, acc.owners)
	}
}

// BenchmarkJobInMemory measures what a job that is over takes in memory: OMEGA_GUARD_JOBS says of how many.
func BenchmarkJobInMemory(b *testing.B) {
	for b.Loop() {
		x, each := weigh(benchJobs(b))
		b.ReportMetric(each, "bytes/job")
		runtime.KeepAlive(x)
	}
}

func benchJobs(b *testing.B) uint64 {
	b.Helper()
	jobs := uint64(2000)
	if text := os.Getenv("OMEGA_GUARD_JOBS"); text != "" {
		var err error
		jobs, err = strconv.ParseUint(text, 10, 64)
		require.NoError(b, err)
	}
	return jobs
}

// BenchmarkOpen measures how long a log of OMEGA_GUARD_JOBS jobs takes to open, and the most memory that the process had.
func BenchmarkOpen(b *testing.B) {
	dir := os.Getenv("OMEGA_GUARD_DIR")
	if dir == "" {
		dir = b.TempDir() + "/guard"
	}
	if _, err := os.Stat(dir); err != nil {
		fill(b, dir, benchJobs(b))
	}
	for b.Loop() {
		before := heap()
		g, err := Open(Config{Dir: dir, CompactBytes: -1})
		require.NoError(b, err)
		b.ReportMetric(float64(heap()-before), "heap-bytes")
		b.ReportMetric(float64(g.Seq()), "records")
		require.NoError(b, g.Close())
	}
	b.ReportMetric(float64(peak(b)), "peak-bytes")
}

// quick is a directory that is not synced.
type quick struct{ dirFS }

type quickFile struct{ File }

func (quickFile) Sync() error { return nil }

func (q quick) SyncDir() error { return nil }

func (q quick) Append(name string) (File, error) {
	f, err := q.dirFS.Append(name)
	return quickFile{f}, err
}

func fill(b *testing.B, dir string, jobs uint64) {
	b.Helper()
	fsys, err := openDir(dir, durable.FillBytes)
	require.NoError(b, err)
	g, err := Open(Config{Dir: dir, FS: quick{fsys}, CompactBytes: -1})
	require.NoError(b, err)
	for job := range jobs {
		for _, records := range jobRecords(job) {
			require.NoError(b, g.change(func(*index) ([]record, error) { return records, nil }))
		}
	}
	require.NoError(b, g.Close())
}

// peak is the most memory that the process ever had, as Linux counts it.
func peak(b *testing.B) uint64 {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	require.NoError(b, err)
	_, rest, found := strings.Cut(string(status), "VmHWM:")
	require.True(b, found)
	n, err := strconv.ParseUint(strings.Fields(rest)[0], 10, 64)
	require.NoError(b, err)
	return n << 10
}
