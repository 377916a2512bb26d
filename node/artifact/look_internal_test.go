package artifact

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// die leaves a store as a process does that ends at once.
func die(t *testing.T, s *Store) {
	t.Helper()
	require.NoError(t, errors.Join(s.journal.current.file.Close(), s.dir.Close()))
}

func journalsIn(t *testing.T, dir string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, journalPrefix+"*"))
	require.NoError(t, err)
	return names
}

// What a process left that died is found, its journal cut to what it holds, and what it was only writing is cleared away.
func TestLook_afterTheDead(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	var told [][]byte
	size := int64(0)
	for n := range 100 {
		_, err := s.Put(doc(n))
		require.NoError(t, err)
		told, size = append(told, doc(n)), size+frameBytes(doc(n))
	}
	die(t, s)
	require.Len(t, journalsIn(t, dir), 1)
	journal := journalsIn(t, dir)[0]
	require.Equal(t, int64(journalBytes), sizeOf(t, journal))
	old, young := filepath.Join(dir, newPrefix+"0123456789abcdef"), filepath.Join(dir, newPrefix+"fedcba9876543210")
	for _, path := range []string{old, young} {
		require.NoError(t, os.WriteFile(path, []byte("cut"), 0o600))
	}
	require.NoError(t, os.Chtimes(old, time.Time{}, time.Now().Add(-2*abandoned)))
	require.NoError(t, os.Chtimes(journal, time.Time{}, time.Now().Add(-2*resting)))
	s, err = Open(Config{Dir: dir})
	require.NoError(t, err)
	requireAll(t, s, told, "after a death", 0)
	require.Equal(t, size, sizeOf(t, journal))
	require.NoFileExists(t, old)
	require.FileExists(t, young, "somebody may be writing it")
	require.NoError(t, s.Close())
	require.Len(t, journalsIn(t, dir), 1, "who puts nothing leaves nothing")
}

func sizeOf(t *testing.T, path string) int64 {
	t.Helper()
	info, err := os.Stat(path)
	require.NoError(t, err)
	return info.Size()
}

// The journal's last frame may be torn in any place: those before it are found, and what is torn is left.
func TestLook_tornTail(t *testing.T) {
	t.Parallel()
	whole := framed(doc(1), doc(2))
	for _, zeros := range []int{0, 100} {
		for cut := len(whole) - len(doc(2)) - headBytes; cut < len(whole); cut++ {
			d := newFragile()
			text := append(bytes.Clone(whole[:cut]), make([]byte, zeros)...)
			d.files[journalPrefix+"0000000000000001"] = &inode{data: text, safe: text}
			s := small(d)
			requireAll(t, s, [][]byte{doc(1)}, "torn", cut)
			_, err := s.Local(ID(doc(2)))
			require.ErrorIs(t, err, ErrNotFound)
		}
	}
}

// A damaged byte costs the one document that it is in, or belongs to.
func TestLook_damage(t *testing.T) {
	t.Parallel()
	whole := framed(doc(1), doc(2), doc(3))
	for at := range whole {
		text := bytes.Clone(whole)
		text[at] ^= 0x10
		d := newFragile()
		d.files[journalPrefix+"0000000000000001"] = &inode{data: text, safe: text}
		s := small(d)
		lost := 0
		for n := 1; n <= 3; n++ {
			if _, err := s.Local(ID(doc(n))); err != nil {
				require.ErrorIs(t, err, ErrNotFound)
				lost++
			}
		}
		require.Equal(t, 1, lost, "byte %d", at)
		require.Len(t, d.files[journalPrefix+"0000000000000001"].data, len(whole), "nothing is cut off")
	}
}

// What another process appends is found while it lives, and also when it dies and another writes on; a frame that is half there
// is found when it is whole.
func TestLook_atTheLiving(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	rng := rand.New(rand.NewPCG(seed, 0))
	t.Logf("seed %d", seed)
	d := newFragile()
	writer, reader := small(d), small(d)
	var told [][]byte
	for n := range 200 {
		_, err := writer.Put(doc(n))
		require.NoError(t, err)
		told = append(told, doc(n))
		switch rng.IntN(6) {
		case 0:
			requireAll(t, reader, told[max(0, n-9):], "living", n)
		case 1:
			j := writer.journal.current
			frame := framed([]byte("torn"))
			half := frame[:1+rng.IntN(len(frame)-1)]
			_, err := j.file.WriteAt(half, j.end)
			require.NoError(t, err)
			_, err = reader.Local(ID([]byte("torn")))
			require.ErrorIs(t, err, ErrNotFound)
			_, err = j.file.WriteAt(make([]byte, len(half)), j.end)
			require.NoError(t, err)
		case 2:
			require.NoError(t, writer.journal.current.file.Close()) // it dies
			writer = small(d)
			requireAll(t, writer, told[n:], "dead", n)
		}
	}
	requireAll(t, reader, told, "in the end", 0)
	require.NoError(t, errors.Join(writer.Close(), reader.Close()))
	last := small(d)
	requireAll(t, last, told, "later", 0)
	require.NoError(t, last.Close())
	requireTidy(t, d, "later")
}

// A journal that a hand is copying here is read on as it grows, and not cut.
func TestLook_atACopy(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path, whole := filepath.Join(dir, journalPrefix+"1"), framed(doc(1), doc(2))
	s, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	for _, part := range [][]byte{framed(doc(1)), append(framed(doc(1)), make([]byte, 20)...), whole} {
		require.NoError(t, os.WriteFile(path, part, 0o600))
		requireAll(t, s, [][]byte{doc(1)}, "copied", len(part))
		_, _ = s.Local(ID(doc(2)))
		require.Equal(t, int64(len(part)), sizeOf(t, path))
	}
	requireAll(t, s, [][]byte{doc(2)}, "copied", 0)
	require.NoError(t, os.WriteFile(filepath.Join(dir, journalPrefix+"2"), nil, 0o600))
	require.NoError(t, os.Truncate(filepath.Join(dir, journalPrefix+"2"), largest+1))
	_, err = s.Local(ID(doc(3)))
	require.ErrorIs(t, err, ErrNotFound)
	require.ErrorContains(t, err, journalPrefix+"2: it is no journal: it has 67108865 bytes")
	require.NoError(t, s.Close())
}

// A block that cannot be read costs what is in it.
func TestLook_badBlock(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := openIn(d, Config{MaxBytes: 200})
	for n := range 1000 {
		_, err := s.Put(doc(n))
		require.NoError(t, err)
	}
	require.NoError(t, s.Close())
	bad := &badBlock{fragile: d, at: 5 * blockBytes}
	s = openIn(bad, Config{MaxBytes: 200})
	there := 0
	fault := s.Each(func(string, []byte) { there++ })
	require.ErrorIs(t, fault, errGone)
	require.Less(t, there, 1000)
	require.Greater(t, there, 1000-blockBytes/50)
	lost := 0
	for n := range 1000 {
		if _, err := s.Local(ID(doc(n))); err != nil {
			lost++
		}
	}
	require.Equal(t, 1000-there, lost)
}

// badBlock is a disk one of whose blocks cannot be read.
type badBlock struct {
	*fragile
	at int64
}

type badFile struct {
	file
	at int64
}

func (d *badBlock) open(name string) (file, error) {
	f, err := d.fragile.open(name)
	return badFile{f, d.at}, err
}

func (d *badBlock) names(f file, name string) bool { return d.fragile.names(f.(badFile).file, name) }

func (f badFile) ReadAt(p []byte, at int64) (int, error) {
	switch {
	case at+int64(len(p)) <= f.at || at >= f.at+blockBytes:
		return f.file.ReadAt(p, at)
	case at >= f.at:
		return 0, errGone
	}
	n, _ := f.file.ReadAt(p[:f.at-at], at)
	return n, errGone
}

// Names that lead elsewhere, or to no file, are no journals; and what is in them is left as it is.
func TestLook_passesOverStrangers(t *testing.T) {
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
	require.Len(t, journalsIn(t, dir), 3)
	require.FileExists(t, outside)
	require.NoError(t, s.Close())
}

// What may only be read is read.
func TestLook_whatMayOnlyBeRead(t *testing.T) {
	t.Parallel()
	d := newFragile()
	_, err := small(d).Put(doc(1))
	require.NoError(t, err)
	left := d.after("killed")
	left.fault = func(step, name string) error {
		if strings.Contains("create write rename remove truncate", step) {
			return fmt.Errorf("%s %s: %w", step, name, os.ErrPermission)
		}
		return nil
	}
	reader := small(left)
	requireAll(t, reader, [][]byte{doc(1)}, "read", 0)
	require.NoError(t, reader.Close())
}

// A journal that cannot be read is told, to who looks for what may be in it.
func TestLook_faults(t *testing.T) {
	t.Parallel()
	d := newFragile()
	require.NoError(t, func() error { _, err := small(d).Put(doc(1)); return err }())
	left := d.after("killed")
	left.fault = func(step, _ string) error {
		if step == "read" {
			return errGone
		}
		return nil
	}
	_, err := small(left).Local(ID(doc(1)))
	require.ErrorIs(t, err, ErrNotFound)
	require.ErrorIs(t, err, errGone)
	left.fault = nil
	requireAll(t, small(left), [][]byte{doc(1)}, "over", 0)
}

// A directory that is taken away takes its journal along.
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
	require.NoError(t, s.Close(), "closing twice is no error")
}

// Many put through many journals, into one directory by two stores, and nothing is lost.
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
				data := doc(n + i/4*40)
				if _, err := stores[i%2].Put(data); err != nil {
					t.Error(err)
				}
				if _, err := stores[1-i%2].Local(ID(data)); err != nil {
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
	s, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	for n := range 180 {
		requireAll(t, s, [][]byte{doc(n)}, "later", n)
	}
	require.NoError(t, s.Close())
}

// Each shows all that is whole, wherever it lies, once.
func TestEach(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	b, err := Open(Config{Dir: dir})
	require.NoError(t, err)
	want := map[string]string{}
	for n := range 20 {
		for _, s := range []*Store{a, b} {
			_, err := s.Put(doc(n))
			require.NoError(t, err)
		}
		want[ID(doc(n))] = string(doc(n))
	}
	loose, damaged := []byte("in a file of its own"), []byte("damaged")
	require.NoError(t, os.WriteFile(filepath.Join(dir, ID(loose)), loose, 0o600))
	want[ID(loose)] = string(loose)
	require.NoError(t, os.WriteFile(filepath.Join(dir, ID(damaged)), []byte("another"), 0o600))
	_, err = a.Put(damaged)
	require.NoError(t, err)
	_, err = a.journal.current.file.WriteAt([]byte("D"), a.journal.current.end-int64(len(damaged)))
	require.NoError(t, err)
	for _, s := range []*Store{a, b} {
		got := map[string]string{}
		require.NoError(t, s.Each(func(id string, data []byte) {
			require.NotContains(t, got, id)
			got[id] = string(data)
		}))
		require.Equal(t, want, got)
	}
	require.NoError(t, errors.Join(a.Close(), b.Close()))
}
