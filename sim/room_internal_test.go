package sim

import (
	"errors"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/durable"
)

// A chain whose disk is nearly full makes no further block, says so, and goes on once there is room.
func TestChain_stopsBeforeTheDiskIsFull(t *testing.T) {
	dir := t.TempDir()
	c, err := Open(t.Context(), Config{Dir: dir})
	require.NoError(t, err)
	head := c.Head().Number
	c.left = func(string) (uint64, error) { return minRoom - 1, nil }
	_, err = c.Seal(t.Context())
	require.ErrorIs(t, err, syscall.ENOSPC)
	require.ErrorContains(t, err, "the disk of "+dir+" has 63 MB left, and the chain needs 64 MB")
	require.Equal(t, head, c.Head().Number)
	c.left = func(string) (uint64, error) { return 0, errors.New("it cannot be told") }
	_, err = c.Seal(t.Context())
	require.NoError(t, err)
	c.left = durable.Room
	_, err = c.Seal(t.Context())
	require.NoError(t, err)
	require.NoError(t, c.Close())
	require.NoError(t, Config{}.room(func(string) (uint64, error) { return 0, nil }), "a chain in memory")
}
