package durable_test

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/durable"
)

func text(s string) func(io.Writer) error { return durable.Text([]byte(s)) }

// only requires that a directory has one file with a text, and that its mode is that which the system gives to a new file.
func only(t *testing.T, path, want string, mode fs.FileMode) {
	t.Helper()
	names, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, names, 1)
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got))
	plain := filepath.Join(t.TempDir(), "plain")
	require.NoError(t, os.WriteFile(plain, nil, mode))
	expected, err := os.Stat(plain)
	require.NoError(t, err)
	info, err := os.Lstat(path)
	require.NoError(t, err)
	require.Equal(t, expected.Mode(), info.Mode())
}

func TestReplace(t *testing.T) {
	for _, put := range []func(string, fs.FileMode, func(io.Writer) error) error{durable.Replace, durable.Show} {
		path := filepath.Join(t.TempDir(), "a.json")
		require.NoError(t, put(path, 0o600, text("one")))
		only(t, path, "one", 0o600)
		require.NoError(t, put(path, 0o644, text("two")))
		only(t, path, "two", 0o644)
		long := bytes.Repeat([]byte("x"), 1<<20)
		require.NoError(t, put(path, 0o640, durable.Text(long)))
		only(t, path, string(long), 0o640)
	}
}

// What lies under the name of a new file, from a crash or from somebody's hand, is neither written through nor kept.
func TestReplace_leftovers(t *testing.T) {
	dir, outside := t.TempDir(), filepath.Join(t.TempDir(), "outside")
	path, left := filepath.Join(dir, "a.json"), filepath.Join(dir, ".a.json.new")
	require.NoError(t, os.WriteFile(left, []byte("cut"), 0o666))
	require.NoError(t, os.Chmod(left, 0o666))
	require.NoError(t, durable.Replace(path, 0o600, text("one")))
	only(t, path, "one", 0o600)
	require.NoError(t, os.WriteFile(outside, []byte("theirs"), 0o600))
	require.NoError(t, os.Symlink(outside, left))
	require.NoError(t, durable.Replace(path, 0o600, text("two")))
	only(t, path, "two", 0o600)
	require.NoError(t, os.Remove(path))
	require.NoError(t, os.Symlink(outside, path))
	require.NoError(t, durable.Replace(path, 0o600, text("three")))
	only(t, path, "three", 0o600)
	theirs, err := os.ReadFile(outside)
	require.NoError(t, err)
	require.Equal(t, "theirs", string(theirs))
}

func TestReplace_errors(t *testing.T) {
	dir := t.TempDir()
	none := filepath.Join(dir, "none", "a.json")
	err := durable.Replace(none, 0o600, text("one"))
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.ErrorContains(t, err, "writing "+none+": ")
	taken := filepath.Join(dir, "taken")
	require.NoError(t, os.Mkdir(taken, 0o700))
	err = durable.Show(taken, 0o600, text("one"))
	require.ErrorContains(t, err, "writing "+taken+": ")
	names, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, names, 1, "nothing is left")
	require.ErrorIs(t, durable.SyncDir(filepath.Join(dir, "none")), fs.ErrNotExist)
}

func TestCreate(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	require.NoError(t, durable.Create(path, 0o600, []byte("one")))
	require.ErrorIs(t, durable.Create(path, 0o600, []byte("two")), fs.ErrExist)
	only(t, path, "one", 0o600)
	require.NoError(t, durable.SyncDir(dir))
	require.ErrorIs(t, durable.Create(filepath.Join(dir, "none", "a"), 0o600, nil), fs.ErrNotExist)
}

func TestWriteZeros(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "f"))
	require.NoError(t, err)
	_, err = f.WriteString("it")
	require.NoError(t, err)
	require.NoError(t, durable.WriteZeros(f, 1, 600_000))
	data, err := os.ReadFile(f.Name())
	require.NoError(t, err)
	require.Equal(t, append([]byte("i"), make([]byte, 599_999)...), data)
	require.NoError(t, f.Close())
	require.ErrorIs(t, durable.WriteZeros(f, 0, 1), fs.ErrClosed)
}

func TestDataSync(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "f"))
	require.NoError(t, err)
	_, err = f.WriteString("it")
	require.NoError(t, err)
	require.NoError(t, durable.DataSync(f))
	require.NoError(t, f.Close())
	require.Error(t, durable.DataSync(f))
}
