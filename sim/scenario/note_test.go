package scenario

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// The time that a demo was played is that of all its starts.
func TestNote_wall(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		for i := range 3 {
			d := &demo{cfg: DemoConfig{Dir: dir}, begun: time.Now()}
			require.NoError(t, d.loadNote())
			require.InDelta(t, 90*i, d.note.Wall, 1e-9)
			time.Sleep(30 * time.Second)
			require.NoError(t, d.saveNote()) // an order of a mission
			time.Sleep(time.Minute)
			require.NoError(t, d.saveNote())
			require.InDelta(t, 90*(i+1), d.wall(), 1e-9)
		}
	})
}

// A demo that is stopped notes how long it was played.
func TestNote_stopped(t *testing.T) {
	dir := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	cfg := DemoConfig{Dir: dir, Seed: 3, ExitWhenDone: true, Agents: minAgents, Validators: minValidators}
	var noted float64
	cfg.Changed = func(c Change) {
		if c.Job == 2 { // the mission was ordered long ago
			var d demo
			d.cfg.Dir = dir
			require.NoError(t, d.loadNote())
			noted = d.note.Wall
			stop()
		}
	}
	_, err := Demo(ctx, cfg)
	require.ErrorIs(t, err, context.Canceled)
	d := demo{cfg: cfg}
	require.NoError(t, d.loadNote())
	require.Greater(t, d.note.Wall, noted)
}
