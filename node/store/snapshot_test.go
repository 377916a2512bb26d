package store_test

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/store"
)

// saying writes a state of some megabytes.
func saying(what string) func(io.Writer) error {
	return func(w io.Writer) error {
		for range 1 << 17 {
			if _, err := fmt.Fprintf(w, "%s is the state, a part of it at a time\n", what); err != nil {
				return err
			}
		}
		return nil
	}
}

func text(t *testing.T, what string) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, saying(what)(&b))
	return b.String()
}

// snapshots lists the files of snapshots.
func snapshots(t *testing.T, dir string) (names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "state-*"))
	require.NoError(t, err)
	for _, f := range files {
		names = append(names, strings.TrimLeft(strings.TrimPrefix(filepath.Base(f), "state-"), "0"))
	}
	return names
}

func TestSavedSnapshotIsInForceOnceItIsNamed(t *testing.T) {
	dir := t.TempDir()
	for name, open := range map[string]func() (*store.Store, error){
		"on disk":   func() (*store.Store, error) { return store.Open(dir) },
		"in memory": func() (*store.Store, error) { return store.New(store.Memory(), store.Options{}) },
	} {
		t.Run(name, func(t *testing.T) {
			s, err := open()
			require.NoError(t, err)
			require.ErrorContains(t, s.Commit(store.Batch{Snapshot: &store.Snapshot{Seq: 4}}), "was not saved")
			size, err := s.SaveSnapshot(4, saying("four"))
			require.NoError(t, err)
			require.Equal(t, int64(len(text(t, "four"))), size)
			got, err := s.Load()
			require.NoError(t, err)
			require.Nil(t, got.Snapshot)
			require.NoError(t, s.Commit(store.Batch{Snapshot: &store.Snapshot{Seq: 4}}))
			got, err = s.Load()
			require.NoError(t, err)
			require.Equal(t, uint64(4), got.Snapshot.Seq)
			require.Equal(t, text(t, "four"), string(got.Snapshot.Data))
			require.NoError(t, s.Close())
		})
	}
}

func TestOldSnapshotsAreRemoved(t *testing.T) {
	dir := t.TempDir()
	s, err := store.Open(dir)
	require.NoError(t, err)
	for seq := uint64(1); seq <= 3; seq++ {
		_, err := s.SaveSnapshot(seq, saying("it"))
		require.NoError(t, err)
		require.NoError(t, s.Commit(store.Batch{Snapshot: &store.Snapshot{Seq: seq}}))
	}
	require.Equal(t, []string{"2", "3"}, snapshots(t, dir), "the one in force, and the one before until the next is saved")
	_, err = s.SaveSnapshot(9, saying("never named"))
	require.NoError(t, err)
	require.NoError(t, s.Close())
	require.NoError(t, os.WriteFile(filepath.Join(dir, "state-00000000000000000011.new"), []byte("cut"), 0o600))
	s, err = store.Open(dir)
	require.NoError(t, err)
	require.Equal(t, []string{"3"}, snapshots(t, dir))
	require.NoError(t, s.Close())
}

// Wherever the process dies, the next start finds the old snapshot with the journal after it, or the new one.
func TestACrashLeavesTheOldSnapshotOrTheNewOne(t *testing.T) {
	dir := t.TempDir()
	var copies []string
	s, err := store.OpenWith(dir, store.Options{Failpoint: func(name string) {
		to := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.CopyFS(to, os.DirFS(dir)))
		copies = append(copies, to)
	}})
	require.NoError(t, err)
	require.NoError(t, s.Commit(store.Batch{Entries: []store.Entry{entry(0), entry(1), entry(2)}, Head: head(1)}))
	_, err = s.SaveSnapshot(1, saying("one"))
	require.NoError(t, err)
	require.NoError(t, s.Commit(store.Batch{Snapshot: &store.Snapshot{Seq: 1}, PruneBefore: 1}))
	_, err = s.SaveSnapshot(2, func(w io.Writer) error { // half of it is written
		require.NoError(t, saying("two")(w))
		to := filepath.Join(t.TempDir(), "midway")
		require.NoError(t, os.CopyFS(to, os.DirFS(dir)))
		copies = append(copies, to)
		return nil
	})
	require.NoError(t, err)
	require.NoError(t, s.Commit(store.Batch{Snapshot: &store.Snapshot{Seq: 2}, PruneBefore: 2}))
	require.NoError(t, s.Close())
	var found []string
	for _, c := range copies {
		after, err := store.Open(c)
		require.NoError(t, err, c)
		got, err := after.Load()
		require.NoError(t, err, c)
		from, state := uint64(0), "none"
		if got.Snapshot != nil {
			from = got.Snapshot.Seq
			state = string(got.Snapshot.Data[:3])
			require.Equal(t, text(t, state), string(got.Snapshot.Data))
		}
		found = append(found, filepath.Base(c)+" "+state)
		left := entries(t, after, from)
		require.Equal(t, uint64(2), left[len(left)-1], "the journal after the snapshot is whole")
		require.Len(t, left, int(3-from))
		require.NoError(t, after.Close())
	}
	require.Equal(t, []string{
		"store.commit none", "store.snapshot none", "store.commit one", "midway one", "store.snapshot one", "store.commit two",
	}, found)
}

func TestADamagedSnapshotIsFound(t *testing.T) {
	for name, damage := range map[string]func(path string) error{
		"gone":    os.Remove,
		"cut":     func(path string) error { return os.Truncate(path, 1000) },
		"empty":   func(path string) error { return os.Truncate(path, 0) },
		"changed": func(path string) error { return changeByte(path, 77) },
	} {
		dir := t.TempDir()
		s, err := store.Open(dir)
		require.NoError(t, err)
		_, err = s.SaveSnapshot(7, saying("it"))
		require.NoError(t, err)
		require.NoError(t, s.Commit(store.Batch{Snapshot: &store.Snapshot{Seq: 7}}))
		require.NoError(t, damage(filepath.Join(dir, "state-00000000000000000007")), name)
		_, err = s.Load()
		require.ErrorIs(t, err, store.ErrDamaged, name)
		require.ErrorContains(t, err, dir, name)
		require.NoError(t, s.Close())
	}
}

// A database that is set aside takes its snapshot with it, and is whole when both are put back.
func TestASetAsideStoreKeepsItsSnapshot(t *testing.T) {
	dir := t.TempDir()
	to, err := store.SetAside(dir)
	require.NoError(t, err)
	require.Empty(t, to, "there is nothing yet")
	s, err := store.Open(dir)
	require.NoError(t, err)
	_, err = s.SaveSnapshot(7, saying("it"))
	require.NoError(t, err)
	require.NoError(t, s.Commit(store.Batch{Snapshot: &store.Snapshot{Seq: 7}}))
	require.NoError(t, s.Close())
	to, err = store.SetAside(dir)
	require.NoError(t, err)
	s, err = store.Open(dir)
	require.NoError(t, err)
	got, err := s.Load()
	require.NoError(t, err)
	require.Equal(t, store.Loaded{}, got)
	require.NoError(t, s.Close())
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "db")))
	require.NoError(t, os.Rename(to, filepath.Join(dir, "db")))
	name := "state-00000000000000000007"
	require.NoError(t, os.Rename(filepath.Join(dir, "db", name), filepath.Join(dir, name)))
	s, err = store.Open(dir)
	require.NoError(t, err)
	got, err = s.Load()
	require.NoError(t, err)
	require.Equal(t, text(t, "it"), string(got.Snapshot.Data))
	require.NoError(t, s.Close())
}

func changeByte(path string, at int64) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.WriteAt([]byte{'!'}, at)
	return err
}

func TestASnapshotThatCannotBeWrittenLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	s, err := store.Open(dir)
	require.NoError(t, err)
	_, err = s.SaveSnapshot(3, func(io.Writer) error { return errFull })
	require.ErrorIs(t, err, errFull)
	require.Empty(t, snapshots(t, dir))
	require.NoError(t, s.Close())
}

// However much a snapshot makes obsolete, each commit removes a part of it only.
func TestOldEntriesAreRemovedBitByBit(t *testing.T) {
	s := newStore(t, store.Memory())
	var all []store.Entry
	for seq := range uint64(3000) {
		all = append(all, entry(seq))
	}
	require.NoError(t, s.Commit(store.Batch{Entries: all}))
	for _, left := range []int{1976, 952, 100, 100} {
		b := store.Batch{}
		if left == 1976 {
			b.PruneBefore = 2900
		}
		require.NoError(t, s.Commit(b))
		require.Len(t, entries(t, s, 0), left)
	}
}
