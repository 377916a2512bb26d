package guard

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

// shelf is a directory in memory whose n-th change fails, as if the process died there.
type shelf struct {
	files map[string]*[]byte
	left  int
}

var errDied = errors.New("died")

func (s *shelf) step() error {
	if s.left--; s.left < 0 {
		return errDied
	}
	return nil
}

func (s *shelf) List() ([]string, error) {
	var out []string
	for name := range s.files {
		out = append(out, name)
	}
	slices.Sort(out)
	return out, nil
}

func (s *shelf) Read(name string, buf []byte) ([]byte, error) {
	if s.files[name] == nil {
		return nil, fs.ErrNotExist
	}
	return append(buf[:0], *s.files[name]...), nil
}

func (s *shelf) Open(name string) (io.ReadCloser, error) {
	data, err := s.Read(name, nil)
	return io.NopCloser(bytes.NewReader(data)), err
}

func (s *shelf) Remove(name string) error {
	if err := s.step(); err != nil {
		return err
	}
	delete(s.files, name)
	return nil
}

func (s *shelf) Append(name string) (File, error) {
	if s.files[name] == nil {
		s.files[name] = &[]byte{}
	}
	return &leaf{s, s.files[name]}, s.step()
}

func (s *shelf) Rename(from, to string) error {
	if err := s.step(); err != nil {
		return err
	}
	s.files[to] = s.files[from]
	delete(s.files, from)
	return nil
}

func (s *shelf) SyncDir() error { return s.step() }

type leaf struct {
	shelf *shelf
	data  *[]byte
}

func (l *leaf) Write(p []byte) (int, error) {
	*l.data = append(*l.data, p...)
	return len(p), l.shelf.step()
}
func (l *leaf) Truncate(size int64) error { *l.data = (*l.data)[:size]; return l.shelf.step() }
func (l *leaf) Sync() error               { return l.shelf.step() }
func (l *leaf) Close() error              { return nil }

// damaged returns a log of three segments whose second is hit.
func damaged(t *testing.T) *shelf {
	t.Helper()
	s := &shelf{files: map[string]*[]byte{}, left: 1 << 20}
	g, err := Open(Config{FS: s, SegmentBytes: 700})
	require.NoError(t, err)
	for job := range protocol.JobID(6) {
		require.NoError(t, g.Vote(protocol.Vote{Job: job}, protocol.Hash{byte(job)}))
	}
	require.NoError(t, g.Close())
	require.Greater(t, len(s.files), 2)
	hit := *s.files[segmentName(2)]
	hit[len(hit)-20] ^= 0xFF
	return s
}

// damagedBehind returns a checkpoint, what it stands for, as if it had not been removed yet, and a segment that is hit.
func damagedBehind(t *testing.T) *shelf {
	t.Helper()
	s := &shelf{files: map[string]*[]byte{}, left: 1 << 20}
	g, err := Open(Config{FS: s})
	require.NoError(t, err)
	for job := range protocol.JobID(3) {
		require.NoError(t, g.Vote(protocol.Vote{Job: job}, protocol.Hash{byte(job)}))
	}
	first := *s.files[segmentName(1)]
	require.NoError(t, g.CloseVotes(protocol.Seat{}))
	require.NoError(t, g.Compact())
	for job := range protocol.JobID(2) {
		require.NoError(t, g.Vote(protocol.Vote{Job: 10 + job}, protocol.Hash{byte(job)}))
	}
	require.NoError(t, g.Close())
	s.files[segmentName(1)] = &first
	hit := *s.files[segmentName(2)]
	hit[bytes.Index(hit, []byte("approve"))] ^= 0xFF
	return s
}

func TestRecoveryMayDieAnywhere(t *testing.T) {
	t.Run("segments alone", func(t *testing.T) { dieInRecovery(t, damaged) })
	t.Run("behind a checkpoint", func(t *testing.T) { dieInRecovery(t, damagedBehind) })
}

func dieInRecovery(t *testing.T, damaged func(*testing.T) *shelf) {
	for n := 0; ; n++ {
		s := damaged(t)
		_, err := Open(Config{FS: s})
		require.ErrorIs(t, err, ErrCorrupt)
		s.left = n
		_, err = recoverLog(s, "guard")
		if err == nil {
			require.Greater(t, n, 10)
			return
		}
		require.ErrorIs(t, err, errDied)
		s.left = 1 << 20
		got, err := recoverLog(s, "guard")
		require.NoError(t, err, "died at change %d", n)
		require.Equal(t, uint64(5), got.Facts, "died at change %d", n)
		g, err := Open(Config{FS: s})
		require.NoError(t, err, "died at change %d", n)
		require.Equal(t, uint64(5), g.Seq(), "died at change %d", n)
		require.NoError(t, g.Close())
	}
}

// Wherever a compaction fails, the next one that does not leaves nothing to be compacted: no segment is counted twice.
func TestFailedCompactionIsCountedOnce(t *testing.T) {
	for n, failed := 0, true; failed; n++ {
		s := &shelf{files: map[string]*[]byte{}, left: 1 << 20}
		g, err := Open(Config{FS: s})
		require.NoError(t, err)
		require.NoError(t, g.Vote(protocol.Vote{Job: 1}, protocol.Hash{1}))
		require.NoError(t, g.Rotate())
		s.left = n
		failed = g.CompactFull() != nil
		s.left = 1 << 20
		require.NoError(t, g.Compact())
		require.Zero(t, g.compactor.sealed, "failed at change %d", n)
		require.NoError(t, g.Close())
	}
}

// A damaged byte among the packed votes of a checkpoint costs those of its line, and no others.
func TestSalvage_losesOneLineOfVotes(t *testing.T) {
	votes := someVotes(1000)
	fsys, err := openDir(t.TempDir(), durable.FillBytes)
	require.NoError(t, err)
	file, err := fsys.Append(checkpointName(1))
	require.NoError(t, err)
	w := &checkpointWriter{file: file, room: func(int) error { return nil }}
	for _, r := range votes {
		w.keep(r)
	}
	require.NoError(t, w.finish(newIndex(newDigests()), chain{}))
	require.NoError(t, file.Close())
	data, err := fsys.Read(checkpointName(1), nil)
	require.NoError(t, err)

	left := func(damaged int) int {
		broken := bytes.Clone(data)
		if damaged >= 0 {
			broken[damaged] = '!'
		}
		kept := 0
		eachBody(broken, func(body []byte) {
			for line := range bytes.Lines(body) {
				if l, err := decodeLine(line); err == nil {
					require.NoError(t, unpackVotes(l.Votes, func(voteRecord) { kept++ }))
				}
			}
		})
		return kept
	}
	require.Len(t, votes, left(-1))
	require.GreaterOrEqual(t, left(len(data)/2), len(votes)-256)
	require.Less(t, left(len(data)/2), len(votes), "it hits the votes")
}
