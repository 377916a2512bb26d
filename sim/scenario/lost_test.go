package scenario

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// The node's database is lost in mid-mission, with all of the node or while its guard is there, with transactions signed and not
// yet mined or without: no deadline is missed, and nothing is posted twice.
func TestDemo_lostDatabase(t *testing.T) {
	t.Parallel()
	cfg := DemoConfig{Seed: 7, Agents: 6, Validators: 9, ExitWhenDone: true}
	whole := cfg
	whole.Dir = t.TempDir()
	want, err := Demo(t.Context(), whole)
	require.NoError(t, err)
	for _, blocks := range []uint64{17, 30, 46, 61, 84, 101} {
		for _, gone := range []string{"node/db", "node"} {
			signed := blocks%2 == 0
			t.Run(fmt.Sprintf("%s, %d blocks, signed %t", gone, blocks, signed), func(t *testing.T) {
				t.Parallel()
				cfg := cfg
				cfg.Dir = t.TempDir()
				stepped(t, cfg, func(d *demo) bool {
					head := d.world.Head()
					if head.Number.Uint64() < blocks {
						return true
					}
					if signed {
						require.NoError(t, d.node.Settled(t.Context(), head.Hash()))
					}
					return false
				})
				require.NoError(t, os.RemoveAll(filepath.Join(cfg.Dir, gone)))
				s, err := Demo(t.Context(), cfg)
				require.NoError(t, err)
				require.True(t, s.Root.Success, "the mission succeeds")
				require.Zero(t, s.Duties.Missed)
				require.Equal(t, want.Jobs.Created, s.Jobs.Created)
			})
		}
	}
}
