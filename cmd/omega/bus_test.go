//go:build !nosim

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/bus"
)

// recorded makes a history with a message for each subject, and returns its directory.
func recorded(t *testing.T, subjects ...string) string {
	t.Helper()
	dir := t.TempDir()
	b := openRecorded(t, dir)
	for _, s := range subjects {
		require.NoError(t, b.Publish(t.Context(), bus.Message{Subject: s, Payload: []byte("{\"say\":\"\u202ehi\"}")}))
	}
	require.NoError(t, b.Close())
	return dir
}

func openRecorded(t *testing.T, dir string) bus.Bus {
	t.Helper()
	b, err := meshConfig{kind: "local", history: bus.AuditConfig{Path: filepath.Join(dir, busHistory)}}.open("node-x", hclog.NewNullLogger())
	require.NoError(t, err)
	return b
}

func TestBus_verify(t *testing.T) {
	t.Parallel()
	dir := recorded(t, "jobs.posted.1", "jobs.closed.1", "alarms")
	require.Contains(t, done(t, "bus", "verify", "--data-dir", dir), "3 messages in 1 files, 1 to 3")
	var r bus.Report
	require.NoError(t, json.Unmarshal([]byte(done(t, "bus", "verify", "--data-dir", dir, "--json")), &r))
	require.Equal(t, uint64(3), r.Last)
	done(t, "bus", "verify", "--data-dir", dir, "--head", "0x"+strings.ToUpper(r.Head))
	fails(t, exitUsage, []string{`--head "zz" is not`, "64"}, "bus", "verify", "--data-dir", dir, "--head", "zz")
	fails(t, exitUsage, []string{"is a directory"}, "bus", "verify", "--bus-history-path", dir)
	fails(t, exitFailed, []string{"no line has the hash of --head"}, "bus", "verify", "--data-dir", dir, "--head", strings.Repeat("0", 64))

	path := filepath.Join(dir, busHistory)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, bytes.Replace(whole, []byte("jobs.closed.1"), []byte("jobs.closed.2"), 1), 0o600))
	fails(t, exitFailed, []string{"the chain breaks at", busHistory, "line 2", "hash"}, "bus", "verify", "--data-dir", dir)
	require.NoError(t, os.WriteFile(path, whole[:len(whole)-9], 0o600))
	fails(t, exitFailed, []string{"not whole", "next start"}, "bus", "verify", "--data-dir", dir)
	require.NoError(t, openRecorded(t, dir).Close())
	require.Contains(t, done(t, "bus", "verify", "--data-dir", dir), "2 messages")
	fails(t, exitUsage, []string{"no bus history", "--data-dir"}, "bus", "verify", "--data-dir", t.TempDir())
}

func TestBus_tail(t *testing.T) {
	t.Parallel()
	dir := recorded(t, "jobs.posted.1", "jobs.closed.1", "alarms", "jobs.posted.2")
	all := strings.Split(done(t, "bus", "tail", "--data-dir", dir), "\n")
	require.Len(t, all, 4)
	require.Contains(t, all[0], `jobs.posted.1`)
	require.Contains(t, all[0], `node-x {"say":"hi"}`, "what could steer a terminal is left out")
	posted := strings.Split(done(t, "bus", "tail", "--bus_history_path", filepath.Join(dir, busHistory), "--subject", "jobs.posted.*", "--lines", "1"), "\n")
	require.Len(t, posted, 1)
	require.Contains(t, posted[0], "jobs.posted.2")
	var line bus.Line
	require.NoError(t, json.Unmarshal([]byte(done(t, "bus", "tail", "--data-dir", dir, "--json", "--lines", "1")), &line))
	require.Equal(t, uint64(4), line.Seq)
	require.Empty(t, done(t, "bus", "tail", "--data-dir", dir, "--lines", "0"))
	fails(t, exitUsage, []string{"--subject"}, "bus", "tail", "--data-dir", dir, "--subject", "jobs..x")
	fails(t, exitUsage, []string{"--lines"}, "bus", "tail", "--data-dir", dir, "--lines", "-1")
	fails(t, exitUsage, []string{"no bus history"}, "bus", "tail", "--data-dir", t.TempDir())
}

// heard collects what a command prints, and tells of each line.
type heard struct {
	mu    sync.Mutex
	text  strings.Builder
	lines chan string
}

func (h *heard) Write(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.lines <- string(p)
	return h.text.Write(p)
}

func TestBus_tailFollows(t *testing.T) {
	t.Parallel()
	dir := recorded(t, "first")
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	out := &heard{lines: make(chan string, 100)}
	code := make(chan int)
	go func() {
		code <- process{stdout: out, stderr: out}.run(ctx, []string{"omega", "bus", "tail", "--follow", "--data-dir", dir})
	}()
	next := func() string {
		select {
		case line := <-out.lines:
			return line
		case <-time.After(20 * time.Second):
			require.Fail(t, "nothing came")
			return ""
		}
	}
	require.Contains(t, next(), " first ")
	b := openRecorded(t, dir)
	require.NoError(t, b.Publish(t.Context(), bus.Message{Subject: "second", Durable: true}))
	require.Contains(t, next(), " second ")
	require.NoError(t, b.Close())
	stop()
	require.Equal(t, exitDone, <-code)
}

func TestBus_creds(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "bus.creds")
	require.NotContains(t, done(t, "bus", "creds", path), "SU", "a secret is not printed")
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	fails(t, exitUsage, []string{"there already"}, "bus", "creds", path)
	fails(t, exitUsage, []string{"name the file"}, "bus", "creds")
}

func TestBus_settings(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		texts []string
		args  []string
	}{
		"another bus":         {[]string{"--bus", "local, nats or nats://"}, []string{"--bus", "kafka"}},
		"no server":           {[]string{"names no server"}, []string{"--bus", "nats://"}},
		"no port":             {[]string{"99999 is no port of nowhere"}, []string{"--bus", "nats://nowhere:99999"}},
		"local and listening": {[]string{"--bus local reaches no other node"}, []string{"--bus-listen", "127.0.0.1:0"}},
		"open to others":      {[]string{"omega bus creds"}, []string{"--bus", "nats", "--bus-listen", "0.0.0.0:0"}},
		"no credentials":      {[]string{"no such file"}, []string{"--bus", "nats", "--bus-creds", "absent"}},
		"listening elsewhere": {[]string{"listening is for a server inside"}, []string{"--bus", "nats://127.0.0.1:1", "--bus-listen", "127.0.0.1:0"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			fails(t, exitUsage, c.texts, append([]string{"demo", "--exit-when-done", "--data-dir", t.TempDir(), "--owner-control-path", filepath.Join(t.TempDir(), "c.json")}, c.args...)...)
		})
	}
}
