package guard_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

// stored returns a disk with the files of that pattern.
func stored(t *testing.T, pattern string) *disk {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.Len(t, paths, 2)
	d := newDisk()
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		d.files[filepath.Base(path)] = &blob{data, slices.Clone(data)}
	}
	return d
}

// The logs and the exports in testdata/v1 and testdata/v2 were written by the first programs of those versions, v2 by
// compacting and exporting v1. They are read for ever, and say the same.
func TestOldLogsOpen(t *testing.T) {
	_, acc := key(t)
	d := stored(t, "testdata/v1/guard-*.log")
	doc, err := os.ReadFile("testdata/v1/export.json")
	require.NoError(t, err)
	from, to := d.open(t), newDisk().open(t)
	got, err := to.Import(strings.NewReader(string(doc)))
	require.NoError(t, err)
	require.False(t, got.Checked, "the first version has no checksum")
	require.Equal(t, knowledge(t, from), knowledge(t, to))

	newer, err := os.ReadFile("testdata/v2/export.json")
	require.NoError(t, err)
	shorter, toNewer := stored(t, "testdata/v2/*.log").open(t), newDisk().open(t)
	require.NoError(t, imports(toNewer, bytes.NewReader(newer)))
	converted := d.clone().open(t)
	require.NoError(t, converted.Compact())
	for _, g := range []*guard.Guard{from, shorter, converted} {
		require.Equal(t, string(newer), export(t, g))
	}

	for _, g := range []*guard.Guard{from, to, shorter, toNewer, converted} {
		open, closed, again, redrawn := vote(1, 1, true), vote(2, 1, false), vote(3, 1, true), vote(3, 2, false)
		require.ElementsMatch(t, []protocol.Seat{open.Seat(), redrawn.Seat()}, g.OpenSeats())
		other := vote(2, 1, true)
		require.ErrorIs(t, g.Vote(other, commitment(other)), guard.ErrConflictingVote)
		require.NoError(t, g.Vote(closed, commitment(closed)), "it is recorded already")
		for _, v := range []protocol.Vote{again, redrawn} {
			got, ok, err := g.BoundVote(v.Seat(), v.Commitment(v.Seed))
			require.NoError(t, err)
			require.True(t, ok)
			require.Equal(t, v, got)
		}
		require.ErrorIs(t, g.Intent("apply/1/a", acc, protocol.Hash{2}), guard.ErrKeyDone)
		require.ErrorIs(t, g.Intent("apply/<é>/a", acc, protocol.Hash{4}), guard.ErrKeyDone)
		require.ErrorIs(t, g.Intent("commit/9/1/a/b", acc, protocol.Hash{8}), guard.ErrConflictingIntent)
		require.ErrorIs(t, g.Intent("commit/9/1/a/b", validator, protocol.Hash{9}), guard.ErrConflictingIntent)
		require.NoError(t, g.Intent("commit/9/1/a/b", acc, protocol.Hash{9}))
		require.Len(t, g.Attempts("commit/1/1/a/b"), 2)
		require.ErrorIs(t, g.Reserve(acc, 3, "commit/9/1/a/b"), guard.ErrNonceTaken)
		require.ErrorIs(t, g.Command(mark(5, 9)), guard.ErrCommandUsed)
	}
}

// A vote that is not the open one of its seat is read from the log, and a log that cannot be read is no answer.
func TestBoundVote_readsTheLog(t *testing.T) {
	d := newDisk()
	g := d.open(t)
	v := vote(7, 1, true)
	_, ok, err := g.BoundVote(v.Seat(), commitment(v))
	require.NoError(t, err)
	require.False(t, ok)
	require.NoError(t, g.Vote(v, commitment(v)))
	require.NoError(t, g.CloseVotes(v.Seat()))
	_, ok, err = g.BoundVote(vote(8, 1, true).Seat(), commitment(v))
	require.NoError(t, err)
	require.False(t, ok, "the commitment is of another seat")
	d.failAt = d.ops + 1
	_, _, err = g.BoundVote(v.Seat(), commitment(v))
	require.ErrorIs(t, err, errDisk)
	got, ok, err := g.BoundVote(v.Seat(), commitment(v))
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, v, got)
}

// The log is read back while others write to it and begin new segments.
func TestBoundVote_whileOthersWrite(t *testing.T) {
	g, err := guard.Open(guard.Config{Dir: filepath.Join(t.TempDir(), "guard"), SegmentBytes: 2000})
	require.NoError(t, err)
	v := vote(7, 1, true)
	require.NoError(t, g.Vote(v, commitment(v)))
	require.NoError(t, g.CloseVotes(v.Seat()))
	written := make(chan error, 1)
	go func() {
		var errs []error
		for job := range uint64(200) {
			w := vote(100+job, 1, true)
			errs = append(errs, g.Vote(w, commitment(w)))
		}
		written <- errors.Join(errs...)
	}()
	for done := false; !done; {
		select {
		case err := <-written:
			require.NoError(t, err)
			done = true
		default:
		}
		got, ok, err := g.BoundVote(v.Seat(), commitment(v))
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, v, got)
	}
	require.NoError(t, g.Close())
}

// What cannot be read whole is not exported.
func TestExport_readsTheLog(t *testing.T) {
	d := newDisk()
	g := d.open(t)
	history(t, g)
	d.failAt = d.ops + 1
	_, err := g.Export(&strings.Builder{})
	require.ErrorIs(t, err, errDisk)
	export(t, g)
	require.NoError(t, g.Close())
	_, err = g.Export(&strings.Builder{})
	require.ErrorIs(t, err, guard.ErrClosed)
}
