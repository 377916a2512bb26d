package guard_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
)

// On a real directory too, records lie in space that was filled before. What a killed process left of it is cut off at the
// next start, whatever that fills by, and Close leaves none.
func TestSegmentsOnDiskAreFilled(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "guard")
	a := &acked{votes: map[uint64]bool{}}
	segment := func(dir string) (length, used int) {
		data, err := os.ReadFile(filepath.Join(dir, firstSegment))
		require.NoError(t, err)
		return len(data), len(bytes.TrimRight(data, "\x00"))
	}
	before := 0
	for i, step := range []int{1 << 16, 50_000, 1 << 17} {
		g, err := guard.Open(guard.Config{Dir: dir, SegmentBytes: int64(step)})
		require.NoError(t, err)
		a.held(t, g, "")
		require.NoError(t, a.work(g, 100*uint64(i), 2))
		length, used := segment(dir)
		require.Less(t, before, used)
		require.Equal(t, before+step, length)
		killed := filepath.Join(t.TempDir(), "guard")
		require.NoError(t, os.CopyFS(killed, os.DirFS(dir)))
		require.NoError(t, g.Close())
		length, again := segment(dir)
		require.Equal(t, used, length)
		require.Equal(t, used, again)
		dir, before = killed, used
		require.NoError(t, os.Chmod(dir, 0o700))
	}
	g, err := guard.Open(guard.Config{Dir: dir})
	require.NoError(t, err)
	a.held(t, g, "")
	require.NoError(t, g.Close())
}
