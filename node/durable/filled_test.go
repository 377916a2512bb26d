package durable_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/durable"
)

// calls is a file that notes what is done to it.
type calls struct {
	seen []string
	fail error // of the next sync
}

func (c *calls) note(format string, args ...any) error {
	c.seen = append(c.seen, fmt.Sprintf(format, args...))
	return nil
}

func (c *calls) WriteAt(p []byte, at int64) (int, error) {
	return len(p), c.note("write %d at %d", len(p), at)
}

func (c *calls) sync(kind string) error {
	err := c.fail
	c.fail = nil
	return errors.Join(c.note("%s", kind), err)
}

func (c *calls) Truncate(size int64) error { return c.note("truncate %d", size) }
func (c *calls) Sync() error               { return c.sync("sync") }
func (c *calls) DataSync() error           { return c.sync("datasync") }
func (c *calls) Close() error              { return c.note("close") }

// A sync of data alone is enough only where a full one has the file's length on disk.
func TestFilled(t *testing.T) {
	file, left, broken := &calls{}, uint64(1<<40), errors.New("broken")
	f := durable.NewFilled(file, 7, 100, func() (uint64, error) { return left, nil })
	write := func(n int) {
		_, err := f.Write(make([]byte, n))
		require.NoError(t, err)
	}
	did := func(want ...string) {
		t.Helper()
		require.Equal(t, want, file.seen)
		file.seen = nil
	}
	file.fail = broken
	require.ErrorIs(t, f.Sync(), broken)
	require.NoError(t, f.Sync())
	require.NoError(t, f.Sync())
	did("sync", "sync", "datasync") // what was there may not have been on disk

	write(60)
	require.NoError(t, f.Sync())
	write(40)
	require.NoError(t, f.Sync())
	did("write 100 at 7", "sync", "write 60 at 7", "datasync", "write 40 at 67", "datasync")
	write(150)
	did("write 100 at 107", "sync", "write 100 at 207", "sync", "write 150 at 107")

	require.NoError(t, f.Truncate(50))
	require.NoError(t, f.Sync())
	did("truncate 50", "sync")
	file.fail = broken
	_, err := f.Write(make([]byte, 1))
	require.ErrorIs(t, err, broken)
	did("write 100 at 50", "sync")

	left = durable.FillRoom - 1
	write(10)
	require.NoError(t, f.Sync())
	require.NoError(t, f.Close())
	did("write 10 at 50", "sync", "truncate 60", "close")
}
