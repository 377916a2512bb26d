package rotate_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/rotate"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func open(t *testing.T, cfg rotate.Config) *rotate.File {
	t.Helper()
	f, err := rotate.Open(cfg)
	require.NoError(t, err)
	t.Cleanup(func() {
		if err := f.Close(); !errors.Is(err, rotate.ErrClosed) {
			require.NoError(t, err)
		}
	})
	return f
}

func write(t require.TestingT, f *rotate.File, lines ...string) {
	for _, line := range lines {
		n, err := f.Write([]byte(line + "\n"))
		require.NoError(t, err)
		require.Equal(t, len(line)+1, n)
	}
}

// lines reads the whole log as it is now.
func lines(t require.TestingT, path string) []string {
	r := rotate.NewReader(path, 1<<10)
	var out []string
	for {
		line, err := r.Next()
		if errors.Is(err, io.EOF) {
			require.NoError(t, r.Close())
			return out
		}
		require.NoError(t, err)
		out = append(out, string(line.Text))
	}
}

func names(t *testing.T, path string) []string {
	t.Helper()
	files, err := rotate.Files(path)
	require.NoError(t, err)
	for i, f := range files {
		files[i] = filepath.Base(f)
	}
	return files
}

func TestFile_rotatesBySizeAndKeepsTheNewest(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "logs", "bus.jsonl")
	f := open(t, rotate.Config{Path: path, MaxBytes: 8, Keep: 2})
	write(t, f, "one", "two", "three", "four", "a line over the bound", "six", "7")
	require.Equal(t, []string{"bus.000003.jsonl", "bus.000004.jsonl", "bus.jsonl"}, names(t, path))
	require.Equal(t, []string{"four", "a line over the bound", "six", "7"}, lines(t, path))
	require.NoError(t, f.Close())

	f = open(t, rotate.Config{Path: path, MaxBytes: 8, Keep: 2})
	write(t, f, "eight")
	require.Equal(t, []string{"bus.000004.jsonl", "bus.000005.jsonl", "bus.jsonl"}, names(t, path))
	require.NoError(t, f.Rotate())
	require.NoError(t, f.Rotate(), "an empty file is not moved aside")
	require.Equal(t, []string{"bus.000005.jsonl", "bus.000006.jsonl", "bus.jsonl"}, names(t, path))
}

func TestFile_rotatesByPeriod(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 3, 1, 23, 59, 0, 0, time.UTC)
	cfg := rotate.Config{Path: filepath.Join(t.TempDir(), "l"), Period: 24 * time.Hour, Now: func() time.Time { return now }}
	f := open(t, cfg)
	write(t, f, "first day")
	now = now.Add(2 * time.Minute)
	write(t, f, "second day")
	require.Equal(t, []string{"l.000001", "l"}, names(t, cfg.Path))
	require.NoError(t, f.Close())

	require.NoError(t, os.Chtimes(cfg.Path, now, now))
	now = now.Add(time.Hour)
	f = open(t, cfg)
	write(t, f, "the same day")
	require.Equal(t, []string{"l.000001", "l"}, names(t, cfg.Path))
	require.NoError(t, f.Close())

	require.NoError(t, os.Chtimes(cfg.Path, now, now))
	now = now.Add(48 * time.Hour)
	write(t, open(t, cfg), "after two days")
	require.Equal(t, []string{"l.000001", "l.000002", "l"}, names(t, cfg.Path))
	require.Equal(t, []string{"first day", "second day", "the same day", "after two days"}, lines(t, cfg.Path))
}

func TestOpen_cutsAnUnfinishedLine(t *testing.T) {
	t.Parallel()
	whole := "first\nsecond\n" + strings.Repeat("x", 100_000) + "\n"
	for end := range len(whole) + 1 {
		if end > 20 && end < len(whole)-2 && end%9_973 != 0 {
			continue
		}
		path := filepath.Join(t.TempDir(), "l")
		require.NoError(t, os.WriteFile(path, []byte(whole[:end]), 0o600))
		f := open(t, rotate.Config{Path: path})
		kept := whole[:strings.LastIndex(whole[:end], "\n")+1]
		require.Equal(t, int64(end-len(kept)), f.Cut())
		write(t, f, "next")
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, kept+"next\n", string(data))
		require.NoError(t, f.Close())
	}
}

// A crash between moving a file aside and making the next leaves no newest file.
func TestOpen_goesOnAfterACrashWhileRotating(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "l.log")
	require.NoError(t, os.WriteFile(filepath.Join(filepath.Dir(path), "l.000041.log"), []byte("old\n"), 0o600))
	f := open(t, rotate.Config{Path: path, MaxBytes: 4})
	write(t, f, "new", "newer")
	require.Equal(t, []string{"l.000041.log", "l.000042.log", "l.log"}, names(t, path))
	require.Equal(t, []string{"old", "new", "newer"}, lines(t, path))
}

func TestOpen_refuses(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "l")
	require.False(t, rotate.Written(path))
	f := open(t, rotate.Config{Path: path})
	require.True(t, rotate.Written(path))
	_, err := rotate.Open(rotate.Config{Path: path})
	require.ErrorIs(t, err, rotate.ErrInUse)
	require.NoError(t, f.Close())
	require.False(t, rotate.Written(path))
	_, err = f.Write([]byte("late\n"))
	require.ErrorIs(t, err, rotate.ErrClosed)

	require.NoError(t, os.Symlink(path, filepath.Join(dir, "link")))
	_, err = rotate.Open(rotate.Config{Path: filepath.Join(dir, "link")})
	require.ErrorContains(t, err, "not a plain file")
	require.NoFileExists(t, filepath.Join(dir, "link.lock"), "what is refused leaves no lock")
	_, err = rotate.Open(rotate.Config{Path: dir + string(filepath.Separator)})
	require.ErrorContains(t, err, "not a plain file")
	require.NoFileExists(t, filepath.Join(dir, ".lock"))
	_, err = rotate.Open(rotate.Config{Path: filepath.Join(path, "below")})
	require.ErrorContains(t, err, "making the directory")
	f = open(t, rotate.Config{Path: path})
	_, err = f.Write([]byte("half a line"))
	require.ErrorContains(t, err, "newline")
}

func TestFiles_passesOverWhatIsNotItsOwn(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, name := range []string{"l.jsonl", "l.000002.jsonl", "l.1000000.jsonl", "l.2.jsonl", "l.x.jsonl", "l.000003.txt", "m.000001.jsonl", "l.000003.jsonl.gz"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), nil, 0o600))
	}
	require.NoError(t, os.Mkdir(filepath.Join(dir, "l.000009.jsonl"), 0o700))
	require.Equal(t, []string{"l.000002.jsonl", "l.1000000.jsonl", "l.jsonl"}, names(t, filepath.Join(dir, "l.jsonl")))
	require.Empty(t, names(t, filepath.Join(dir, "absent", "l")))
}

func TestReader_followsALogThatIsWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		dir, err := os.MkdirTemp("", "rotate") //nolint:usetesting // there is no testing.T here whose directory it could be
		require.NoError(t, err)
		defer func() { require.NoError(t, os.RemoveAll(dir)) }()
		path := filepath.Join(dir, "l")
		f, err := rotate.Open(rotate.Config{Path: path, MaxBytes: int64(rapid.IntRange(1, 60).Draw(t, "bound")), SyncAfter: rotate.Lazy})
		require.NoError(t, err)
		r := rotate.NewReader(path, 30)
		var wrote, read []string
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			if rapid.Bool().Draw(t, "write") {
				line := rapid.StringMatching(`[a-z]{0,30}`).Draw(t, "line")
				write(t, f, line)
				wrote = append(wrote, line)
				continue
			}
			for {
				line, err := r.Next()
				if errors.Is(err, io.EOF) {
					break
				}
				require.NoError(t, err)
				require.False(t, line.Long)
				read = append(read, string(line.Text))
			}
			require.Equal(t, wrote, read)
			require.Zero(t, r.Unfinished())
		}
		require.NoError(t, errors.Join(f.Close(), r.Close()))
	})
}

func TestReader_losesNothingWhileOthersWriteAndRotate(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "l")
	f := open(t, rotate.Config{Path: path, MaxBytes: 200, SyncAfter: rotate.Lazy})
	const writers, each = 4, 200
	var group sync.WaitGroup
	for w := range writers {
		group.Go(func() {
			for i := range each {
				if _, err := fmt.Fprintf(f, "%d %d\n", w, i); err != nil {
					t.Error(err)
				}
			}
		})
	}
	r := rotate.NewReader(path, 100)
	next, got := [writers]int{}, 0
	for got < writers*each {
		line, err := r.Next()
		if errors.Is(err, io.EOF) {
			continue
		}
		require.NoError(t, err)
		var w, i int
		_, err = fmt.Sscanf(string(line.Text), "%d %d", &w, &i)
		require.NoError(t, err)
		require.Equal(t, next[w], i, "line %d of %s", line.Number, line.File)
		next[w]++
		got++
	}
	group.Wait()
	require.NoError(t, r.Close())
}

func TestReader_boundsLongLinesAndTellsOfUnfinishedOnes(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "l")
	long := strings.Repeat("y", 200_000)
	require.NoError(t, os.WriteFile(path, []byte(long+"\nshort\nunfini"), 0o600))
	r := rotate.NewReader(path, 10)
	line, err := r.Next()
	require.NoError(t, err)
	require.Equal(t, "yyyyyyyyyy", string(line.Text))
	require.True(t, line.Long)
	line, err = r.Next()
	require.NoError(t, err)
	require.Equal(t, rotate.Line{Text: []byte("short"), File: path, Number: 2}, line)
	_, err = r.Next()
	require.ErrorIs(t, err, io.EOF)
	require.Equal(t, 6, r.Unfinished())

	require.NoError(t, os.Rename(path, filepath.Join(filepath.Dir(path), "l.000001")))
	require.NoError(t, os.WriteFile(path, []byte("new\n"), 0o600))
	for _, want := range []string{"unfini", "new"} {
		line, err = r.Next()
		require.NoError(t, err)
		require.Equal(t, want, string(line.Text))
	}
	require.NoError(t, r.Close())
}

func TestFile_syncsInTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		f, err := rotate.Open(rotate.Config{Path: filepath.Join(t.TempDir(), "l"), SyncAfter: 5 * time.Millisecond})
		require.NoError(t, err)
		syncs := rotate.CountSyncs(f)
		write(t, f, "a", "b", "c")
		require.Zero(t, syncs())
		<-time.After(4 * time.Millisecond)
		require.Zero(t, syncs())
		<-time.After(2 * time.Millisecond)
		require.Equal(t, 1, syncs(), "three lines share a sync")
		<-time.After(time.Second)
		require.Equal(t, 1, syncs(), "nothing new, no sync")
		write(t, f, "d")
		require.NoError(t, f.Sync())
		require.Equal(t, 2, syncs())
		write(t, f, "e")
		require.NoError(t, f.Close())
		require.Equal(t, 3, syncs())
	})
}

// The end of a file that is somebody else's is not taken for a line that a crash cut short.
func TestForeignEndStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.log")
	cfg := rotate.Config{Path: path, Begins: `{"v":`}
	for _, text := range []string{"mine", "a\nb", "{\n  \"seed\": 7\n}", `{"chainId":1}`} {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		_, err := rotate.Open(cfg)
		require.ErrorIs(t, err, rotate.ErrForeign)
		require.ErrorContains(t, err, path+" is no log of this program")
		kept, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, text, string(kept))
	}
	for _, text := range []string{"", "{", `{"v"`, `{"v":1,"a`, "\x00\x00\x00\x00\x00\x00", "{\"v\x00\x00\x00\x00"} {
		require.NoError(t, os.WriteFile(path, []byte("{\"v\":1}\n"+text), 0o600))
		f, err := rotate.Open(cfg)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		kept, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, "{\"v\":1}\n", string(kept))
	}
}

// A binary file of somebody else may have zeros behind what looks like its last line.
func TestForeignBinaryStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.log")
	for _, text := range []string{"SQLite format 3\x00\n\x00\x00\x00\x00\x00\x00\x07table", "\x7fELF\n\x00\x00\x00\x00\x00\x00", "notes\n{"} {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		_, err := rotate.Open(rotate.Config{Path: path, Begins: `{"v":`})
		require.ErrorIs(t, err, rotate.ErrForeign)
		kept, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, text, string(kept))
	}
}

// A line may lie across two blocks of the disk, of which any was lost with the power.
func TestLostBlockOfALine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.log")
	for _, end := range []string{"\x00\x00v\":1,\"a", "{\"\x00\x00\x00\x00\x00x", "\x00\x00\x00\x00\x00\x00abc"} {
		for _, begin := range []string{"{\"v\":1}\n", "\x00\x00\x00\x00\x00\x00\x00\n", ""} {
			require.NoError(t, os.WriteFile(path, []byte(begin+end), 0o600))
			f, err := rotate.Open(rotate.Config{Path: path, Begins: `{"v":`})
			require.NoError(t, err, "%q", begin+end)
			require.NoError(t, f.Close())
			kept, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Equal(t, begin, string(kept))
		}
	}
}
