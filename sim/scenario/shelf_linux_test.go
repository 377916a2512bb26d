package scenario

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Where no result can be kept no mission is begun or gone on with, for it would only fail.
func TestDemo_beginsNothingThatItCannotKeep(t *testing.T) {
	t.Parallel()
	cfg := DemoConfig{Dir: t.TempDir(), Seed: 71, Agents: minAgents, Validators: 8, ExitWhenDone: true}
	dir := filepath.Join(cfg.Dir, "artifacts")
	require.NoError(t, os.Symlink("/proc/self/task", dir)) // nobody may write there, whoever runs the test
	_, err := Demo(t.Context(), cfg)
	require.ErrorIs(t, err, ErrDirectory)
	require.ErrorContains(t, err, "nothing can be stored in "+dir)
	require.NoFileExists(t, filepath.Join(cfg.Dir, "summary.json"))
	require.NoError(t, os.Remove(dir))
	s, err := Demo(t.Context(), cfg)
	require.NoError(t, err)
	require.True(t, s.Root.Success)
}
