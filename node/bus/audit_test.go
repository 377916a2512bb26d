package bus_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/rotate"
)

// noon is the time of every message here.
var noon = time.Date(2026, 3, 1, 12, 0, 0, 123_456_789, time.UTC)

// record writes messages into a history, by a node of its own, and closes both.
func record(t require.TestingT, cfg bus.AuditConfig, messages ...bus.Message) *bus.Audit {
	a, err := bus.OpenAudit(cfg)
	require.NoError(t, err)
	h, err := bus.New(bus.Config{Name: "node-1", Audit: a, Now: func() time.Time { return noon }})
	require.NoError(t, err)
	require.NoError(t, h.Publish(nil, messages...)) //nolint:staticcheck // nothing waits here
	require.NoError(t, errors.Join(h.Close(), a.Close()))
	return a
}

// some are messages of every sort.
func some() []bus.Message {
	return []bus.Message{
		{Subject: "jobs.posted.7", ID: "a", Payload: []byte(`{"v":1,"title":"x\u2028<b>"}`)},
		{Subject: "ask", ID: "b", Reply: "_inbox.1", Payload: []byte("not JSON\n\x00\xff")},
		{Subject: "empty", ID: "c"},
		{Subject: "large", ID: "d", Payload: bytes.Repeat([]byte("1"), bus.MaxAudited+1)},
		{Subject: "spaced", ID: "e", Payload: []byte("[1,\n2]")},
		{Subject: "torn.text", ID: "f", Payload: []byte("\"\xff\"")},
		{Subject: "full", ID: "g", Payload: bytes.Repeat([]byte("1"), bus.MaxAudited)},
	}
}

func verify(t require.TestingT, path string) (bus.Report, []bus.Line) {
	var all []bus.Line
	r, err := bus.Verify(path, func(l bus.Line) { all = append(all, l) })
	require.NoError(t, err)
	return r, all
}

func TestAudit_hasALineForEveryMessage(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "logs", "bus.jsonl")
	record(t, bus.AuditConfig{Path: path}, some()...)
	record(t, bus.AuditConfig{Path: path}, bus.Message{Subject: "after.a.restart", ID: "a"})
	r, all := verify(t, path)
	require.Equal(t, bus.Report{Files: 1, Lines: 8, First: 1, Last: 8, Head: all[7].Hash, Breaks: []bus.Break{}}, r)
	for i, m := range some() {
		l := all[i]
		require.Equal(t, []any{uint64(i + 1), "out", m.Subject, m.ID, "node-1", m.Reply, len(m.Payload)}, []any{l.Seq, l.Dir, l.Subject, l.ID, l.Sender, l.Reply, l.Bytes})
		require.Equal(t, noon.Truncate(time.Microsecond), l.Time)
	}
	require.JSONEq(t, `{"v":1,"title":"x\u2028<b>"}`, string(all[0].Payload))
	require.NotEmpty(t, all[1].Payload64)
	require.Empty(t, all[3].Payload)
	require.NotEmpty(t, all[4].Payload64, "a payload of several lines does not tear the line")
	require.NotEmpty(t, all[5].Payload64, "a line is UTF-8")
	require.Len(t, all[6].Payload, bus.MaxAudited)
	require.Equal(t, strings.Repeat("0", 64), all[0].Prev)
	require.Equal(t, all[6].Hash, all[7].Prev)
}

// Whichever byte of a history is changed, and however, Verify finds it.
func TestVerify_findsEveryChangedByte(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "bus.jsonl")
	record(t, bus.AuditConfig{Path: path}, some()[:2]...)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	for at := range whole {
		for _, flip := range []byte{0x01, 0x20, whole[at] ^ '\n'} {
			if flip == 0 {
				continue
			}
			bad := bytes.Clone(whole)
			bad[at] ^= flip
			require.NoError(t, os.WriteFile(path, bad, 0o600))
			r, _ := verify(t, path)
			line := bytes.Count(whole[:at], []byte("\n")) + 1
			if at == len(whole)-1 {
				require.NotZero(t, r.Unfinished, "byte %d", at)
				continue
			}
			require.NotEmpty(t, r.Breaks, "byte %d flipped by %#x", at, flip)
			require.Equal(t, line, r.Breaks[0].Line, "byte %d flipped by %#x", at, flip)
		}
	}
}

func TestVerify_findsLinesThatAreGoneMovedOrAdded(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "bus.jsonl")
	record(t, bus.AuditConfig{Path: path}, some()...)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	lines := bytes.SplitAfter(whole, []byte("\n"))
	join := func(order ...int) []byte {
		var out []byte
		for _, i := range order {
			out = append(out, lines[i]...)
		}
		return out
	}
	for name, c := range map[string]struct {
		text   []byte
		line   int
		reason string
	}{
		"gone":     {join(0, 1, 3, 4), 3, "number 4 after 2"},
		"repeated": {join(0, 1, 1, 2), 3, "number 2 after 2"},
		"moved":    {join(0, 2, 1, 3), 2, "number 3 after 1"},
		"foreign":  {append(join(0, 1), "{}\n"...), 3, "its hash"},
		"no JSON":  {append(join(0, 1), "hello\n"...), 3, "invalid character"},
		"empty":    {append(join(0), '\n'), 2, "EOF"},
	} {
		require.NoError(t, os.WriteFile(path, c.text, 0o600))
		r, _ := verify(t, path)
		require.NotEmpty(t, r.Breaks, name)
		require.Equal(t, c.line, r.Breaks[0].Line, name)
		require.Contains(t, r.Breaks[0].Reason, c.reason, name)
	}
	require.NoError(t, os.WriteFile(path, join(2, 3, 4), 0o600))
	r, all := verify(t, path)
	require.Empty(t, r.Breaks, "lines that were rotated away are no break")
	require.Equal(t, []any{uint64(3), all[0].Prev}, []any{r.First, r.Since})

	other := filepath.Join(t.TempDir(), "bus.jsonl")
	record(t, bus.AuditConfig{Path: other}, bus.Message{Subject: "x"}, bus.Message{Subject: "y"}, bus.Message{Subject: "z"})
	swapped, err := os.ReadFile(other)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, append(join(0, 1), bytes.SplitAfter(swapped, []byte("\n"))[2]...), 0o600))
	r, _ = verify(t, path)
	require.Len(t, r.Breaks, 1, "a sound line of another history")
	require.Contains(t, r.Breaks[0].Reason, "not the one that it names")
}

func TestVerify_boundsWhatItSays(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "bus.jsonl")
	require.NoError(t, os.WriteFile(path, []byte(strings.Repeat("x\n", 100)+strings.Repeat("y", 1<<20)+"\n"), 0o600))
	r, _ := verify(t, path)
	require.Equal(t, 101, r.BreakCount)
	require.Len(t, r.Breaks, 20)
	r, _ = verify(t, filepath.Join(t.TempDir(), "absent"))
	require.Equal(t, bus.Report{Breaks: []bus.Break{}}, r)
}

// A crash leaves some beginning of what was written. The next start cuts an unfinished line and goes on with the chain.
func TestAudit_goesOnAfterACrash(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "bus.jsonl")
	record(t, bus.AuditConfig{Path: path}, some()[:2]...)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	for end := 0; end <= len(whole); end += 1 + end%3 {
		require.NoError(t, os.WriteFile(path, whole[:end], 0o600))
		a := record(t, bus.AuditConfig{Path: path}, bus.Message{Subject: "after"})
		require.NoError(t, a.Damage())
		r, all := verify(t, path)
		require.Empty(t, r.Breaks, "cut at byte %d", end)
		require.Equal(t, uint64(bytes.Count(whole[:end], []byte("\n"))+1), r.Last)
		require.Equal(t, "after", all[len(all)-1].Subject)
	}
}

func TestAudit_tellsOfDamageAndGoesOnBehindIt(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "bus.jsonl")
	record(t, bus.AuditConfig{Path: path}, some()...)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	for _, at := range []int{10, len(whole) / 3, len(whole) - 10} {
		bad := bytes.Clone(whole)
		bad[at] ^= 1
		require.NoError(t, os.WriteFile(path, bad, 0o600))
		a := record(t, bus.AuditConfig{Path: path}, bus.Message{Subject: "one"}, bus.Message{Subject: "two"})
		require.ErrorContains(t, a.Damage(), fmt.Sprintf("line %d", bytes.Count(whole[:at], []byte("\n"))+1))
		r, all := verify(t, path)
		require.NotEmpty(t, r.Breaks, "the damage stays to be seen")
		require.Equal(t, "two", all[len(all)-1].Subject)
		require.Equal(t, all[len(all)-2].Hash, all[len(all)-1].Prev)
	}
}

func TestAudit_chainGoesOnOverFiles(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		dir, err := os.MkdirTemp("", "bus") //nolint:usetesting // there is no testing.T here whose directory it could be
		require.NoError(t, err)
		defer func() { require.NoError(t, os.RemoveAll(dir)) }()
		path := filepath.Join(dir, "bus.jsonl")
		cfg := bus.AuditConfig{Path: path, MaxBytes: int64(rapid.IntRange(100, 2_000).Draw(t, "bound")), Keep: rapid.IntRange(0, 3).Draw(t, "keep")}
		n := 0
		for range rapid.IntRange(1, 5).Draw(t, "restarts") {
			var batch []bus.Message
			for range rapid.IntRange(0, 5).Draw(t, "batch") {
				n++
				batch = append(batch, bus.Message{Subject: "a", Payload: rapid.SliceOfN(rapid.Byte(), 0, 100).Draw(t, "payload")})
			}
			record(t, cfg, batch...)
		}
		r, all := verify(t, path)
		require.Empty(t, r.Breaks)
		require.Equal(t, uint64(n), r.Last)
		require.Equal(t, int(r.Last-r.First+1), max(len(all), 1), "the newest are there")
		files, err := rotate.Files(path)
		require.NoError(t, err)
		require.True(t, cfg.Keep == 0 || len(files) <= cfg.Keep+1)
	})
}

func TestAudit_isWrittenByOneProcess(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "bus.jsonl")
	a, err := bus.OpenAudit(bus.AuditConfig{Path: path})
	require.NoError(t, err)
	_, err = bus.OpenAudit(bus.AuditConfig{Path: path})
	require.ErrorIs(t, err, rotate.ErrInUse)
	require.NoError(t, a.Close())
	require.ErrorIs(t, a.Close(), bus.ErrClosed)
}

// What Publish returned for is on disk, whatever happens next; many publishers share a sync.
func TestAudit_durableMessagesAreOnDisk(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "bus.jsonl")
	a, err := bus.OpenAudit(bus.AuditConfig{Path: path, Group: time.Hour})
	require.NoError(t, err)
	h, err := bus.New(bus.Config{Name: "node-1", Audit: a})
	require.NoError(t, err)
	var group sync.WaitGroup
	for p := range 8 {
		group.Go(func() {
			for i := range 10 {
				id := fmt.Sprintf("%d-%d", p, i)
				if err := h.Publish(t.Context(), bus.Message{Subject: "jobs.closed.1", ID: id, Durable: true}); err != nil {
					t.Error(err)
				}
				if data, err := os.ReadFile(path); err != nil || !bytes.Contains(data, []byte(`"id":"`+id+`"`)) {
					t.Errorf("%s is not in the file: %v", id, err)
				}
			}
		})
	}
	group.Wait()
	require.NoError(t, errors.Join(h.Close(), a.Close()))
	r, _ := verify(t, path)
	require.Equal(t, uint64(80), r.Last)
}

func FuzzParseLine(f *testing.F) {
	path := filepath.Join(f.TempDir(), "bus.jsonl")
	record(f, bus.AuditConfig{Path: path}, some()...)
	whole, err := os.ReadFile(path)
	require.NoError(f, err)
	for _, line := range bytes.Split(whole, []byte("\n")) {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		line, err := bus.ParseLine(text)
		if err == nil {
			require.NotContains(t, line.Subject, "\n")
			require.Len(t, line.Hash, 64)
		}
	})
}
