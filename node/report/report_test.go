package report_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/rotate"
)

// in is a configuration of which everything lies in a directory.
func in(dir string) report.Config {
	return report.Config{
		Events: filepath.Join(dir, "logs", "omega.jsonl"), Jobs: filepath.Join(dir, "logs", "jobs.jsonl"), Metrics: filepath.Join(dir, "metrics.jsonl"),
		Mermaid: filepath.Join(dir, "mission.mmd"), State: filepath.Join(dir, "omega_state.json"),
	}
}

// write opens the reports of a node and closes them again, which writes everything.
func write(t *testing.T, cfg report.Config, n *fakeNode) {
	t.Helper()
	r, err := report.Open(cfg, n)
	require.NoError(t, err)
	require.NoError(t, r.Close())
}

// lines reads a log over all its files, without what depends on the clock.
func lines(t *testing.T, path string) (out []map[string]any) {
	t.Helper()
	r := rotate.NewReader(path, 1<<20)
	defer r.Close()
	for {
		l, err := r.Next()
		if err != nil {
			require.Zero(t, r.Unfinished())
			return out
		}
		var m map[string]any
		require.NoError(t, json.Unmarshal(l.Text, &m), string(l.Text))
		require.NotEmpty(t, m["at"])
		require.InEpsilon(t, 1, m["v"], 0)
		delete(m, "at")
		out = append(out, m)
	}
}

// told renders lines shortly.
func told(all []map[string]any, field string) (out []string) {
	for _, m := range all {
		out = append(out, m[field].(string))
	}
	return out
}

func TestReporter_writesWhatTheNodeFolds(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	n.story()
	write(t, cfg, n)
	events := lines(t, cfg.Events)
	require.Equal(t, []string{
		"Block", "NodeConfigured", "ChainSynced", "Block", "JobCreated", "SpecLoaded", "OwnerOrder", "Block", "JobApplied", "Rewind", "Block", "JobApplied", "Block", "JobSubmitted",
		"Block", "RoundOpened", "Evaluated", "Block", "VoteCommitted", "Block", "VoteRevealed", "RoundTallied", "Block", "JobCompleted", "Block", "JobClosed",
	}, told(events, "kind"))
	require.Equal(t, map[string]any{
		"v": 1.0, "seq": 2.0, "i": 1.0, "block": 2.0, "time": 1012.0, "kind": "JobCreated", "job": 1.0, "data": events[4]["data"],
	}, events[4])
	require.Equal(t, "5000000000000000000", events[4]["data"].(map[string]any)["reward"])
	require.InEpsilon(t, 2, events[9]["block"], 0, "the third block is taken back")

	jobs := lines(t, cfg.Jobs)
	require.Equal(t, []string{"Created", "Applied", "Rewound", "Applied", "Submitted", "Voting", "Approved", "Finalized"}, told(jobs, "stage"))
	last := jobs[len(jobs)-1]
	require.Equal(t, "Map the sun", last["title"])
	require.Equal(t, true, last["success"])
	require.Equal(t, "0x0000000000000000000000000000000000000002", last["agent"])
	require.Contains(t, string(read(t, cfg.Mermaid)), "Map the sun<br/>Finalized, succeeded")
	metrics := lines(t, cfg.Metrics)
	require.Len(t, metrics, 1)
	require.InEpsilon(t, 1, metrics[0]["totals"].(map[string]any)["succeeded"], 0)
	require.Positive(t, metrics[0]["process"].(map[string]any)["heapBytes"])
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return data
}

// A vote is in no file before the chain has it.
func TestReporter_tellsNoVoteBeforeItsReveal(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	n.story()
	write(t, cfg, n)
	for _, l := range lines(t, cfg.Events) {
		if l["kind"] != "Evaluated" {
			continue
		}
		require.NotContains(t, l["data"], "verdict")
		require.NotContains(t, l["data"], "reason")
		require.NotContains(t, l["data"], "evidence")
		return
	}
	require.Fail(t, "the evaluation has no line")
}

// Wherever a crash cuts the logs, in a line or between two, of one entry or not: the next start writes the rest, once.
func TestReporter_goesOnWhereACrashCutTheLogs(t *testing.T) {
	n, whole := newFakeNode(t), in(t.TempDir())
	n.story()
	write(t, whole, n)
	wantEvents, wantJobs := lines(t, whole.Events), lines(t, whole.Jobs)
	events, jobs := read(t, whole.Events), read(t, whole.Jobs)
	for cut := 0; cut <= len(events); cut += 101 {
		cfg := in(t.TempDir())
		require.NoError(t, os.MkdirAll(filepath.Dir(cfg.Events), 0o700))
		require.NoError(t, os.WriteFile(cfg.Events, events[:cut], 0o600))
		require.NoError(t, os.WriteFile(cfg.Jobs, jobs[:cut*len(jobs)/len(events)], 0o600))
		write(t, cfg, n)
		require.Equal(t, wantEvents, lines(t, cfg.Events), "cut at %d", cut)
		require.Equal(t, wantJobs, lines(t, cfg.Jobs), "cut at %d", cut)
		write(t, cfg, n)
		require.Equal(t, wantEvents, lines(t, cfg.Events), "a further start adds nothing")
	}
}

// Small files: a log is one over all of them, and is gone on with though the newest has no line.
func TestReporter_rotates(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	cfg.Rotation = report.Rotation{MaxBytes: 700, Keep: 100}
	n.story()
	whole := in(t.TempDir())
	write(t, whole, n)
	fresh := newFakeNode(t)
	for seq := range n.next { // one by one, as entries come
		fresh.entries[seq], fresh.next = n.entries[seq], seq+1
		fresh.machine, fresh.closed = n.machine, n.closed
		write(t, cfg, fresh)
	}
	require.Equal(t, lines(t, whole.Events), lines(t, cfg.Events))
	files, err := rotate.Files(cfg.Events)
	require.NoError(t, err)
	require.Greater(t, len(files), 4)
	newest, err := rotate.Open(rotate.Config{Path: cfg.Events})
	require.NoError(t, err)
	require.NoError(t, newest.Rotate())
	require.NoError(t, newest.Close())
	write(t, cfg, n)
	require.Equal(t, lines(t, whole.Events), lines(t, cfg.Events))

	cfg.Rotation.Keep = 2
	for range 20 {
		n.block()
		write(t, cfg, n)
	}
	files, err = rotate.Files(cfg.Events)
	require.NoError(t, err)
	require.Len(t, files, 3, "two older ones and the newest")
}

func TestReporter_saysWhatItMissed(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	n.block()
	write(t, cfg, n)
	for range 20 {
		n.block()
	}
	n.prune(10)
	write(t, cfg, n)
	events := lines(t, cfg.Events)
	require.Equal(t, "Gap", events[1]["kind"])
	require.Equal(t, map[string]any{"from": 1.0, "to": 9.0}, events[1]["data"])
	require.InEpsilon(t, 10, events[2]["seq"], 0)

	late := in(t.TempDir())
	write(t, late, n)
	require.Equal(t, "Block", lines(t, late.Events)[0]["kind"], "a log that is begun late has missed nothing")
}

// After the database was made anew, its journal is told from the beginning.
func TestReporter_beginsAgainOnANewJournal(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	n.story()
	write(t, cfg, n)
	before := len(lines(t, cfg.Events))
	again := newFakeNode(t)
	again.block()
	write(t, cfg, again)
	events := lines(t, cfg.Events)
	require.Len(t, events, before+1)
	require.InDelta(t, 0, events[before]["seq"], 0)
}

func TestReporter_refusesFilesThatAreNotItsOwn(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	cfg.Jobs = cfg.Events
	_, err := report.Open(cfg, n)
	require.ErrorContains(t, err, "would both be written to")
	cfg = in(t.TempDir())
	require.NoError(t, os.MkdirAll(filepath.Dir(cfg.Events), 0o700))
	for _, diary := range []string{"my diary\n", "my diary", "my\ndiary"} {
		require.NoError(t, os.WriteFile(cfg.Events, []byte(diary), 0o600))
		_, err = report.Open(cfg, n)
		require.ErrorIs(t, err, rotate.ErrForeign)
		require.ErrorContains(t, err, cfg.Events+" is no log of this program")
		require.Equal(t, diary, string(read(t, cfg.Events)))
	}
	cfg = in(t.TempDir())
	r, err := report.Open(cfg, n)
	require.NoError(t, err)
	_, err = report.Open(cfg, n)
	require.ErrorIs(t, err, rotate.ErrInUse)
	require.NoError(t, r.Close())
}

// run runs a reporter in a bubble of its own time.
func run(t *testing.T, cfg report.Config, n *fakeNode) (r *report.Reporter, stop func()) {
	t.Helper()
	r, err := report.Open(cfg, n)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- r.Run(ctx) }()
	return r, func() {
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
	}
}

// The drawing is made at once after a change, and after the next ones when a second has passed.
func TestReporter_drawsAtMostOnceASecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, cfg := newFakeNode(t), in(t.TempDir())
		n.block()
		r, stop := run(t, cfg, n)
		created := func(id protocol.JobID) {
			n.block(protocol.JobCreated{Job: id, Employer: employer})
			synctest.Wait()
		}
		drawn := func(jobs int) {
			t.Helper()
			require.Equal(t, jobs, strings.Count(string(read(t, cfg.Mermaid)), `["Job `))
		}
		time.Sleep(2 * time.Second)
		created(1)
		time.Sleep(100 * time.Millisecond)
		drawn(1)
		created(2)
		created(3)
		time.Sleep(500 * time.Millisecond)
		drawn(1)
		time.Sleep(500 * time.Millisecond)
		drawn(3)
		created(4)
		stop()
		require.NoError(t, r.Close())
		drawn(4)
	})
}

// A drawing and logs that cannot be written are told of once, tried again, and then lack nothing.
func TestReporter_recoversFromAFullDisk(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, dir := newFakeNode(t), t.TempDir()
		cfg := in(dir)
		cfg.Mermaid = filepath.Join(dir, "sub", "mission.mmd")
		require.NoError(t, os.WriteFile(filepath.Join(dir, "sub"), nil, 0o600))
		var log strings.Builder
		cfg.Log = hclog.New(&hclog.LoggerOptions{Output: &log})
		var faults []string
		cfg.Fault = func(what string, _ error) { faults = append(faults, what) }
		n.fail = errors.New("no space left on device")
		n.story()
		r, stop := run(t, cfg, n)
		time.Sleep(10 * time.Second)
		synctest.Wait()
		require.Equal(t, 1, strings.Count(log.String(), "key=logs"), log.String())
		require.Equal(t, 1, strings.Count(log.String(), "key=drawing"))
		require.Equal(t, []string{"logs", "drawing"}, faults)
		n.mu.Lock()
		n.fail = nil
		n.mu.Unlock()
		require.NoError(t, os.Remove(filepath.Join(dir, "sub")))
		time.Sleep(2 * time.Second)
		synctest.Wait()
		require.Contains(t, string(read(t, cfg.Mermaid)), "Map the sun")
		require.Len(t, lines(t, cfg.Events), 26)
		stop()
		require.NoError(t, r.Close())
	})
}

func TestReporter_measuresAtIntervalsAndWritesAlarms(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, cfg := newFakeNode(t), in(t.TempDir())
		n.block()
		r, stop := run(t, cfg, n)
		time.Sleep(95 * time.Second)
		require.Len(t, lines(t, cfg.Metrics), 3)
		r.Alarm(protocol.RaiseAlarm{Subject: "funds/0x1", Text: "too few tokens"})
		time.Sleep(time.Second)
		events := lines(t, cfg.Events)
		require.Equal(t, []string{"Block", "Alarm"}, told(events, "kind"))
		require.InEpsilon(t, 1, events[1]["block"], 0)
		stop()
		for range 1_000 { // nobody reads them, and nobody waits
			r.Alarm(protocol.RaiseAlarm{Subject: "many", Text: "too many"})
		}
		require.NoError(t, r.Close())
		events = lines(t, cfg.Events)
		require.Len(t, events, 2+256+1)
		require.Contains(t, events[len(events)-1]["data"].(map[string]any)["text"], "744 alarms")
	})
}

// A graph that is begun on an old node counts what was over before, and follows from there.
func TestReporter_drawsTheStateThatItFinds(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	n.block()
	for i := 1; i <= mission.MaxNodes+50; i++ {
		id := protocol.JobID(i)
		n.block(protocol.JobCreated{Job: id, Employer: employer}, protocol.JobClosed{Job: id, State: protocol.JobFinal, Success: i%5 != 0})
	}
	n.block(protocol.JobCreated{Job: 1000, Employer: employer})
	write(t, cfg, n)
	require.Contains(t, string(read(t, cfg.Mermaid)), `more["51 more jobs<br/>41 succeeded, 10 did not, 0 open"]`)
	require.Contains(t, string(read(t, cfg.Mermaid)), "j1000[")
}

func TestConfig_offMeansNothing(t *testing.T) {
	require.False(t, report.Config{}.Any())
	n, dir := newFakeNode(t), t.TempDir()
	n.story()
	write(t, report.Config{Jobs: filepath.Join(dir, "jobs.jsonl")}, n)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	require.Equal(t, []string{"jobs.jsonl", "jobs.jsonl.lock"}, names)
}
