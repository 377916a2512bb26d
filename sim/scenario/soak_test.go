package scenario

import (
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/sim/planet"
)

// soakDays is how many simulated days the short soak of `make test` lasts; `make soak` sets OMEGA_SOAK_DAYS.
const soakDays = 0.25

const soakSeed = 7

// What a mission may take, and what may grow with each job that is over. The node keeps the records of what it did on
// disk, and its chain the chain; in memory stays what the guard must know of each vote and key. A slope is told from ups
// and downs only over manySamples, and without the caches that fill up to a bound of their own.
const (
	maxHeap        = 128 << 20
	maxHeapPerJob  = 8 << 10
	maxStorePerJob = 192 << 10
	maxFileGrowth  = 24

	minMissionsPerDay = 2
	manySamples       = 16
)

// soakSample is what the process takes when a mission is over.
type soakSample struct {
	jobs, heap, caches, resident, store, chain float64
	files                                      int
}

// caches are the packages whose buffers and caches have bounds that are reached some day.
var caches = []string{
	"github.com/syndtr/goleveldb/", "github.com/cockroachdb/pebble/", "github.com/VictoriaMetrics/fastcache.", "github.com/ethereum/go-ethereum/common/lru.",
	"github.com/ethereum/go-ethereum/core/rawdb.(*freezerTableBatch)", "github.com/agijobs/omega/sim.(*slots).",
}

// cached is how many bytes of the heap lie in caches, by the runtime's samples.
func cached() float64 {
	records := make([]runtime.MemProfileRecord, 1<<14)
	n, ok := runtime.MemProfile(records, false)
	if !ok {
		return 0 // more places than there is room for: all of it counts as heap
	}
	var sum float64
	for _, r := range records[:n] {
		frames := runtime.CallersFrames(r.Stack())
		for more := true; more; {
			var f runtime.Frame
			f, more = frames.Next()
			if slices.ContainsFunc(caches, func(c string) bool { return strings.HasPrefix(f.Function, c) }) {
				size := float64(r.InUseBytes()) / float64(max(r.InUseObjects(), 1))
				sum += float64(r.InUseBytes()) / (1 - math.Exp(-size/float64(runtime.MemProfileRate)))
				break
			}
		}
	}
	return sum
}

// chainFiles counts the open files of the chain's database: with its size they become more, up to a bound of its own.
func (s *soak) chainFiles() (n int) {
	open, err := filepath.Glob("/proc/self/fd/*")
	require.NoError(s.t, err)
	for _, fd := range open {
		if path, err := os.Readlink(fd); err == nil && strings.HasPrefix(path, filepath.Join(s.dir, "chain")) {
			n++
		}
	}
	return n
}

// soak looks at the process at the end of each mission.
type soak struct {
	t       *testing.T
	dir     string
	samples []soakSample
}

func (s *soak) changed(c Change) {
	if !strings.HasPrefix(c.Title, "Kardashev-II mission") || c.Stage != "Finalized" {
		return
	}
	runtime.GC()
	p := report.Process()
	now := soakSample{
		jobs: float64(c.Done), heap: float64(p.Heap), caches: cached(), resident: float64(p.Resident), files: p.Files - s.chainFiles(),
		store: sizeOf(s.t, filepath.Join(s.dir, "node", "db")), chain: sizeOf(s.t, filepath.Join(s.dir, "chain")),
	}
	s.samples = append(s.samples, now)
	s.t.Logf("mission %3d, %5.0f jobs: heap %6.1f MB, caches %5.1f MB, resident %6.1f MB, %3d files, database %6.1f MB, chain %6.1f MB",
		len(s.samples), now.jobs, now.heap/1e6, now.caches/1e6, now.resident/1e6, now.files, now.store/1e6, now.chain/1e6)
}

// sizeOf is the size of all files of a directory, of which some may go while it looks.
func sizeOf(t *testing.T, dir string) float64 {
	var sum int64
	require.NoError(t, filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return nil //nolint:nilerr // a file may go while it is looked for
		}
		if info, err := e.Info(); err == nil {
			sum += info.Size()
		}
		return nil
	}))
	return float64(sum)
}

// slope is by how much a figure grows with each job, by the least squares over the later half of the samples.
func (s *soak) slope(of func(soakSample) float64) float64 {
	late := s.samples[len(s.samples)/2:]
	var x, y, xx, xy float64
	for _, p := range late {
		x, y, xx, xy = x+p.jobs, y+of(p), xx+p.jobs*p.jobs, xy+p.jobs*of(p)
	}
	n := float64(len(late))
	return (n*xy - x*y) / (n*xx - x*x)
}

// Missions one after the other, for days of chain time in one run: memory and open files stay as they are, the
// database grows by what is kept of each job alone, and every duty is met.
func TestSoak_missionsForDaysLeaveNothingBehind(t *testing.T) {
	defer func(rate int) { runtime.MemProfileRate = rate }(runtime.MemProfileRate)
	runtime.MemProfileRate = 8 << 10
	days := soakDays
	if text := os.Getenv("OMEGA_SOAK_DAYS"); text != "" {
		var err error
		days, err = strconv.ParseFloat(text, 64)
		require.NoError(t, err)
	}
	// As the command plays it: without the simulation the reserves are used up after two days, and nothing is worth doing.
	economy, err := planet.New("synthetic-economy", soakSeed)
	require.NoError(t, err)
	fleet, err := planet.NewFleet(economy)
	require.NoError(t, err)
	dir := t.TempDir()
	s := &soak{t: t, dir: dir}
	begun := time.Now()
	sum, err := Demo(t.Context(), DemoConfig{
		Dir: dir, Seed: soakSeed, Cycles: uint64(days * 24 * 3600 / CycleSeconds), Agents: 6, Validators: 9, Changed: s.changed, Simulation: fleet,
		Report: report.Config{
			Events: filepath.Join(dir, "logs", "omega.jsonl"), Jobs: filepath.Join(dir, "logs", "jobs.jsonl"), Metrics: filepath.Join(dir, "metrics.jsonl"),
			Mermaid: filepath.Join(dir, "mission.mmd"), State: filepath.Join(dir, "omega_state.json"), StateEvery: 2 * time.Second,
			Rotation: report.Rotation{MaxBytes: 1 << 20, Keep: 3},
		},
	})
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(s.samples), 2, "missions")
	require.Greater(t, float64(len(s.samples)), minMissionsPerDay*days, "missions follow on one another to the end")
	heap := s.slope(func(p soakSample) float64 { return p.heap - p.caches })
	store := s.slope(func(p soakSample) float64 { return p.store })
	first, last := s.samples[len(s.samples)/2], s.samples[len(s.samples)-1]
	t.Logf("%.1f days, %d missions, %d jobs in %s: heap without caches %+.1f KB a job, database %+.1f KB a job, chain %+.1f KB a job, resident %+.1f MB, files %+d, %d duties met, %d missed",
		days, len(s.samples), sum.Jobs.Finalized, time.Since(begun).Round(time.Second), heap/1e3, store/1e3,
		s.slope(func(p soakSample) float64 { return p.chain })/1e3, (last.resident-first.resident)/1e6, last.files-first.files, sum.Duties.Met, sum.Duties.Missed)
	require.Less(t, last.heap, float64(maxHeap))
	require.Less(t, last.store/last.jobs, float64(maxStorePerJob))
	if len(s.samples) >= manySamples {
		require.Less(t, heap, float64(maxHeapPerJob), "the heap grows with each job")
		require.Less(t, store, float64(maxStorePerJob), "the database grows with each job")
	}
	require.LessOrEqual(t, last.files-first.files, maxFileGrowth, "files stay open")
	require.Zero(t, sum.Duties.Missed)
	require.Less(t, sizeOf(t, filepath.Join(dir, "logs")), float64(2*(3+1)<<20+1<<20), "logs are bounded")
	state, err := os.Stat(filepath.Join(dir, "omega_state.json"))
	require.NoError(t, err)
	require.Less(t, state.Size(), int64(8<<20), "the checkpoint of %d jobs", sum.Jobs.Finalized)
}
