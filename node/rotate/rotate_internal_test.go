package rotate

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// watched is a file that counts its syncs and can be made to fail.
type watched struct {
	disk
	syncs    int
	room     int // bytes that can still be written; -1 = no bound
	syncFail error
}

func (w *watched) Write(p []byte) (int, error) {
	if w.room >= 0 && len(p) > w.room {
		n, err := w.disk.Write(p[:w.room])
		w.room = 0
		return n, errors.Join(syscall.ENOSPC, err)
	}
	return w.disk.Write(p)
}

func (w *watched) Sync() error {
	w.syncs++
	return errors.Join(w.syncFail, w.disk.Sync())
}

func watch(f *File) *watched {
	w := &watched{disk: f.file, room: -1}
	f.file = w
	return w
}

// CountSyncs returns a function that tells how often the file was synced.
func CountSyncs(f *File) func() int {
	w := watch(f)
	return func() int {
		f.mu.Lock()
		defer f.mu.Unlock()
		return w.syncs
	}
}

func TestFile_takesBackWhatDidNotFit(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "l")
	f, err := Open(Config{Path: path})
	require.NoError(t, err)
	w := watch(f)
	_, err = f.Write([]byte("fits\n"))
	require.NoError(t, err)
	w.room = 3
	_, err = f.Write([]byte("does not\n"))
	require.ErrorIs(t, err, syscall.ENOSPC)
	w.room = -1
	_, err = f.Write([]byte("fits again\n"))
	require.NoError(t, err)
	require.NoError(t, f.Close())
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "fits\nfits again\n", string(data))
}

func TestFile_tellsOfAFailedSyncOnce(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		f, err := Open(Config{Path: filepath.Join(t.TempDir(), "l"), SyncAfter: time.Millisecond})
		require.NoError(t, err)
		w := watch(f)
		w.syncFail = syscall.EIO
		_, err = f.Write([]byte("a\n"))
		require.NoError(t, err)
		<-time.After(2 * time.Millisecond)
		synctest.Wait()
		_, err = f.Write([]byte("b\n"))
		require.ErrorIs(t, err, syscall.EIO)
		w.syncFail = nil
		_, err = f.Write([]byte("b\n"))
		require.NoError(t, err)
		require.NoError(t, f.Close())
	})
}

func TestFile_goesOnWhenItCannotRotate(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "l")
	f, err := Open(Config{Path: path, MaxBytes: 4})
	require.NoError(t, err)
	_, err = f.Write([]byte("one\n"))
	require.NoError(t, err)
	// A directory in the way of the name to move to stands for whatever a disk can refuse.
	require.NoError(t, os.Mkdir(filepath.Join(dir, "l.000001"), 0o700))
	_, err = f.Write([]byte("two\n"))
	require.ErrorContains(t, err, "moving")
	require.NoError(t, os.Remove(filepath.Join(dir, "l.000001")))
	_, err = f.Write([]byte("two\n"))
	require.NoError(t, err)
	require.NoError(t, f.Close())
	files, err := Files(path)
	require.NoError(t, err)
	require.Equal(t, []string{filepath.Join(dir, "l.000001"), path}, files)
}
