package scenario

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// Where no result can be kept no mission is begun or gone on with, for it would only fail.
func TestDemo_beginsNothingThatItCannotKeep(t *testing.T) {
	t.Parallel()
	cfg := DemoConfig{Dir: t.TempDir(), Seed: 71, Agents: minAgents, Validators: 8, ExitWhenDone: true}
	const locked = "/proc/self/task" // nobody may write there, whoever runs the test
	if _, err := os.Stat(locked); err != nil {
		t.Skip("there is no " + locked)
	}
	dir := filepath.Join(cfg.Dir, "artifacts")
	require.NoError(t, os.Symlink(locked, dir))
	_, err := Demo(t.Context(), cfg)
	require.ErrorIs(t, err, ErrDirectory)
	require.ErrorContains(t, err, "nothing can be stored in "+dir)
	require.NoFileExists(t, filepath.Join(cfg.Dir, "summary.json"))
	require.NoError(t, os.Remove(dir))
	s, err := Demo(t.Context(), cfg)
	require.NoError(t, err)
	require.True(t, s.Root.Success)
}

// A demo whose specs and results are taken away says so, also when it is to go on, and does not stand still.
func TestDemo_endsWhenItsArtifactsAreGone(t *testing.T) {
	t.Parallel()
	cfg := DemoConfig{Dir: t.TempDir(), Seed: 71, Agents: minAgents, Validators: 8, ExitWhenDone: true}
	dir := filepath.Join(cfg.Dir, "artifacts")
	taken := cfg
	take := sync.OnceFunc(func() { require.NoError(t, os.RemoveAll(dir)) })
	taken.Changed = func(Change) { take() }
	_, err := Demo(t.Context(), taken)
	require.ErrorIs(t, err, ErrGone)
	require.ErrorContains(t, err, dir+" was moved or removed")
	_, err = Demo(t.Context(), cfg)
	require.ErrorIs(t, err, ErrGone)
	require.ErrorContains(t, err, "there is no "+dir)
}
