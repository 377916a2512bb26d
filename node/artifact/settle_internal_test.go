package artifact

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// die leaves a store as a process does that ends at once.
func die(t *testing.T, s *Store) {
	t.Helper()
	s.journal.settler.Wait()
	if s.journal.current != nil {
		s.journal.retire()
	}
	for _, j := range s.journal.full {
		require.NoError(t, j.file.Close())
	}
	require.NoError(t, s.dir.Close())
}

func journalsIn(t *testing.T, dir string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, journalPrefix+"*"))
	require.NoError(t, err)
	return names
}

// wrecks are what a loss of power, or a hand, may do to a file.
var wrecks = map[string]func(t *testing.T, path string){
	"nothing": func(*testing.T, string) {},
	"removed": func(t *testing.T, path string) { require.NoError(t, os.Remove(path)) },
	"empty":   func(t *testing.T, path string) { require.NoError(t, os.Truncate(path, 0)) },
	"cut":     func(t *testing.T, path string) { require.NoError(t, os.Truncate(path, 9)) },
	"longer":  func(t *testing.T, path string) { require.NoError(t, os.Truncate(path, 5_000)) },
	"zeros": func(t *testing.T, path string) {
		info, err := os.Stat(path)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, make([]byte, info.Size()), 0o600))
	},
	"another": func(t *testing.T, path string) {
		require.NoError(t, os.Remove(path))
		require.NoError(t, os.WriteFile(path, []byte("another"), 0o600))
	},
}

// Whatever became of the files, the journal brings their content back.
func TestOpen_restores(t *testing.T) {
	t.Parallel()
	for name, wreck := range wrecks {
		dir := t.TempDir()
		s, err := Open(Config{Dir: dir})
		require.NoError(t, err)
		var told [][]byte
		for n := range 100 {
			_, err := s.Put(doc(n))
			require.NoError(t, err)
			told = append(told, doc(n))
		}
		die(t, s)
		require.Len(t, journalsIn(t, dir), 1)
		for _, data := range told {
			wreck(t, filepath.Join(dir, ID(data)))
		}
		old := filepath.Join(dir, newPrefix+"0123456789abcdef")
		young := filepath.Join(dir, newPrefix+"fedcba9876543210")
		for _, path := range []string{old, young} {
			require.NoError(t, os.WriteFile(path, []byte("cut"), 0o600))
		}
		require.NoError(t, os.Chtimes(old, time.Time{}, time.Now().Add(-2*abandoned)))
		s, err = Open(Config{Dir: dir})
		require.NoError(t, err)
		requireAll(t, s, told, name, 0)
		require.Empty(t, journalsIn(t, dir), name)
		require.NoFileExists(t, old)
		require.FileExists(t, young, "somebody may be writing it")
		require.NoError(t, s.Close())
	}
}

// The journal's last frame may be torn in any place: those before it are restored.
func TestOpen_tornTail(t *testing.T) {
	t.Parallel()
	whole := framed(doc(1), doc(2))
	for _, zeros := range []int{0, 100} {
		for cut := len(whole) - len(doc(2)) - headBytes; cut < len(whole); cut++ {
			d := newFragile()
			text := append(bytes.Clone(whole[:cut]), make([]byte, zeros)...)
			d.files[journalPrefix+"0000000000000001"] = &inode{data: text, safe: text}
			s := small(t, d)
			requireAll(t, s, [][]byte{doc(1)}, "torn", cut)
			_, err := s.Local(ID(doc(2)))
			require.ErrorIs(t, err, ErrNotFound)
			require.Zero(t, d.only(journalPrefix))
		}
	}
}

// Two processes on one directory: what one left when it died is settled by the next, and the living one's journal is not touched.
func TestOpen_leavesJournalsOfTheLiving(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	living, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	dead, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	for n := range 10 {
		for _, s := range []*Store{living, dead} {
			_, err := s.Put(doc(n / 2 * 2))
			require.NoError(t, err)
		}
	}
	require.Len(t, journalsIn(t, dir), 2)
	die(t, dead)
	next, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	require.Len(t, journalsIn(t, dir), 1)
	_, err = living.Put(doc(77))
	require.NoError(t, err)
	requireAll(t, next, [][]byte{doc(0), doc(2), doc(77)}, "both", 0)
	require.NoError(t, next.Close())
	require.NoError(t, living.Close())
	require.NoError(t, living.Close(), "closing twice is no error")
	require.Empty(t, journalsIn(t, dir))
}

// Names that lead elsewhere, or to no file, are no journals.
func TestOpen_passesOverStrangers(t *testing.T) {
	t.Parallel()
	dir, outside := t.TempDir(), filepath.Join(t.TempDir(), "outside")
	require.NoError(t, os.WriteFile(outside, framed([]byte("theirs")), 0o600))
	require.NoError(t, os.Symlink(outside, filepath.Join(dir, journalPrefix+"a")))
	require.NoError(t, os.Mkdir(filepath.Join(dir, journalPrefix+"b"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dir, journalPrefix+"c"), []byte("no frames"), 0o600))
	s, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	_, err = s.Local(ID([]byte("theirs")))
	require.ErrorIs(t, err, ErrNotFound)
	require.Len(t, journalsIn(t, dir), 2)
	require.FileExists(t, outside)
	require.NoError(t, s.Close())
}

// What may only be read opens if nothing needs to be written; otherwise it is told what is wrong, where, and how to mend it.
func TestOpen_whatMayOnlyBeRead(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(t, d)
	_, err := s.Put(doc(1))
	require.NoError(t, err)
	left := d.after("killed")
	left.fault = func(step, name string) error {
		if strings.Contains("create write rename remove", step) {
			return fmt.Errorf("%s %s: %w", step, name, os.ErrPermission)
		}
		return nil
	}
	reader := small(t, left)
	requireAll(t, reader, [][]byte{doc(1)}, "read", 0)
	require.Equal(t, 1, left.only(journalPrefix), "it is left to who may write")
	require.NoError(t, reader.Close())

	delete(left.files, ID(doc(1)))
	_, err = openIn(left, Config{Dir: "d"})
	require.ErrorIs(t, err, os.ErrPermission)
	require.Regexp(t, `^d: settling journal-[0-9a-f]{16}, which a process that ended has left: writing `+ID(doc(1))+
		`: create new-[0-9a-f]{16}: permission denied \(make room, or open the store once as a user who may write there; the journal is kept\)$`, err.Error())
}

// A directory that is taken away takes its journal along: there is nothing left to settle.
func TestClose_afterTheDirectoryWent(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "artifacts")
	s, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	_, err = s.Put(doc(1))
	require.NoError(t, err)
	require.NoError(t, os.RemoveAll(dir))
	_, err = s.Put(doc(2))
	require.ErrorIs(t, err, os.ErrNotExist)
	require.NoError(t, s.Close())
}

// Many put through many journals, into one directory by two stores, and nothing is lost or left over.
func TestPut_manyAtOnce(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var stores []*Store
	for range 2 {
		s, err := Open(Config{Dir: dir})
		require.NoError(t, err)
		s.journal.size = 4 << 10
		stores = append(stores, s)
	}
	var all sync.WaitGroup
	for i := range 16 {
		all.Go(func() {
			for n := range 60 {
				if _, err := stores[i%2].Put(doc(n + i/4*40)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	for n := range 180 {
		requireAll(t, stores[n%2], [][]byte{doc(n)}, "many", n)
	}
	require.NoError(t, stores[0].Close())
	require.NoError(t, stores[1].Close())
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 180)
}

// After a fault of a sync of everything, which is told once and may be of any file, files are synced one by one.
func TestSettle_carefulAfterAFault(t *testing.T) {
	t.Parallel()
	d := newFragile()
	d.bulk = true
	s := small(t, d)
	s.journal.size = 16 << 10
	var steps []string
	d.fault = func(step, _ string) error {
		steps = append(steps, step)
		if step == "sync all" {
			return errGone
		}
		return nil
	}
	var told [][]byte
	for n := range 900 {
		_, err := s.Put(doc(n))
		require.NoError(t, err)
		s.journal.settler.Wait()
		told = append(told, doc(n))
	}
	require.NoError(t, s.Close())
	require.Equal(t, 1, strings.Count(strings.Join(steps, "\n"), "sync all"))
	requireAll(t, small(t, d.after("lost")), told, "lost", 0)
}

// A directory in a file's place makes its Put fail, and neither Close nor the next Open.
func TestPut_directoryInTheWay(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	_, err = s.Put(doc(1))
	require.NoError(t, err)
	place := filepath.Join(dir, ID(doc(2)))
	require.NoError(t, os.Mkdir(place, 0o755))
	_, err = s.Put(doc(2))
	require.ErrorContains(t, err, place+" is a directory; move it elsewhere")
	require.NoError(t, s.Close())
	require.Empty(t, journalsIn(t, dir))
	s, err = Open(Config{Dir: dir})
	require.NoError(t, err)
	require.NoError(t, s.Close())
}

// Content whose file became a directory stays in its journal, and who opens hears what to do.
func TestOpen_directoryInTheWay(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	_, err = s.Put(doc(1))
	require.NoError(t, err)
	place := filepath.Join(dir, ID(doc(1)))
	require.NoError(t, os.Remove(place))
	require.NoError(t, os.Mkdir(place, 0o755))
	require.ErrorContains(t, s.Close(), place+" is a directory; move it elsewhere")
	_, err = Open(Config{Dir: dir})
	require.ErrorContains(t, err, place+" is a directory; move it elsewhere")
	require.NoError(t, os.Remove(place))
	s, err = Open(Config{Dir: dir})
	require.NoError(t, err)
	requireAll(t, s, [][]byte{doc(1)}, "moved", 0)
	require.NoError(t, s.Close())
}

// The fault of a sync is told once. Where the file cannot be written anew either, nobody who tries again takes it for durable.
func TestSettle_syncFaultIsToldOnce(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(t, d)
	_, err := s.Put(doc(1))
	require.NoError(t, err)
	d.fault = func(step, name string) error {
		if step == "create" || step == "sync" && name == ID(doc(1)) {
			return fmt.Errorf("%s %s: %w", step, name, syscall.EIO)
		}
		return nil
	}
	require.ErrorIs(t, s.Close(), syscall.EIO)
	d.fault = nil
	next := small(t, d) // which has what the system remembers of the files
	requireAll(t, next, [][]byte{doc(1)}, "again", 0)
	require.NoError(t, next.Close())
	require.NoError(t, d.sync(), "the journal's end is durable")
	requireAll(t, small(t, d.after("lost")), [][]byte{doc(1)}, "lost", 0)
}

// slow is a disk on which each file's sync takes a while.
type slow struct{ *fragile }

type slowFile struct{ file }

func (s slow) open(name string) (file, error) {
	f, err := s.fragile.open(name)
	return slowFile{f}, err
}

func (f slowFile) Sync() error {
	time.Sleep(100 * time.Millisecond)
	return f.file.Sync()
}

// A node that stops does not wait for a slow disk: what was not settled in time is durable, and the next Open's.
func TestClose_isNotLate(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		d := newFragile()
		s := small(t, slow{d})
		s.journal.size = 1 << 20
		var told [][]byte
		for n := range 1_000 {
			_, err := s.Put(doc(n))
			require.NoError(t, err)
			told = append(told, doc(n))
		}
		begun := time.Now()
		require.NoError(t, s.Close())
		require.Less(t, time.Since(begun), 3*time.Second)
		require.Equal(t, 1, d.only(journalPrefix))
		next := d.after("lost")
		s = small(t, next)
		requireAll(t, s, told, "closed in time", 0)
		require.NoError(t, s.Close())
		require.Zero(t, next.only(journalPrefix)+next.only(newPrefix))
	})
}
