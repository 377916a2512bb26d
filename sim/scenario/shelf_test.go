package scenario

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

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
