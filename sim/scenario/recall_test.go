package scenario

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node/protocol"
)

// stepped opens the demo and goes on with it, step by step while told to, and closes it.
func stepped(t *testing.T, cfg DemoConfig, more func(*demo) bool) {
	t.Helper()
	require.NoError(t, cfg.check())
	d, err := openDemo(t.Context(), cfg)
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return d.node.Run(gctx) })
	for more(d) {
		_, over, err := d.step(gctx)
		require.NoError(t, err)
		require.False(t, over)
	}
	stop()
	require.NoError(t, g.Wait())
	require.NoError(t, d.close())
}

// roots are the root jobs of the employer's that the node knows of, and the refs of their documents.
func roots(t *testing.T, d *demo) map[protocol.JobID]string {
	t.Helper()
	out := map[protocol.JobID]string{}
	for id, job := range d.node.View().Jobs() {
		if job.Employer == d.cast.employer {
			out[id] = job.Ref
		}
	}
	closed, err := d.node.Recent(rootSearch)
	require.NoError(t, err)
	for _, rec := range closed {
		if rec.Parent == 0 {
			out[rec.Job] = rec.Ref
		}
	}
	return out
}

// The order of a mission is lost with the node's database, or with all of the node, at each block until its root job is on
// chain, before and after what follows from the block was signed: the mission is ordered again unless it is on its way, and
// never twice.
func TestDemo_lostOrder(t *testing.T) {
	t.Parallel()
	for _, mission := range []int{1, 2} {
		for _, gone := range []string{"node/db", "node"} {
			for blocks := range 3 {
				for _, signed := range []bool{false, true} {
					t.Run(fmt.Sprintf("mission %d, %s, %d blocks, signed %t", mission, gone, blocks, signed), func(t *testing.T) {
						t.Parallel()
						lostOrder(t, uint64(mission), blocks, signed, gone)
					})
				}
			}
		}
	}
}

func lostOrder(t *testing.T, mission uint64, blocks int, signed bool, gone string) {
	cfg := DemoConfig{Dir: t.TempDir(), Seed: 5, Agents: minAgents, Validators: minValidators}
	begun := uint64(0)
	stepped(t, cfg, func(d *demo) bool {
		head := d.world.Head()
		if begun == 0 && d.note.Missions == mission {
			begun = head.Number.Uint64()
		}
		if begun == 0 || head.Number.Uint64() < begun+uint64(blocks) {
			return true
		}
		if signed {
			require.NoError(t, d.node.Settled(t.Context(), head.Hash()))
		}
		return false
	})
	require.NoError(t, os.RemoveAll(filepath.Join(cfg.Dir, gone)))
	left, found := 300, map[protocol.JobID]string{}
	stepped(t, cfg, func(d *demo) bool {
		left--
		if found = roots(t, d); uint64(len(found)) >= mission {
			left = min(left, 30) // in which a second one would come
		}
		return left > 0
	})
	refs := map[string]bool{}
	for _, ref := range found {
		refs[ref] = true
	}
	require.Len(t, found, int(mission), "each mission has one root job")
	require.Len(t, refs, int(mission), "of its own")
	require.True(t, refs[fmt.Sprintf(missionRef, mission)])
}
