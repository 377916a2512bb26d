package scenario

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
)

// noting is a story whose node writes checkpoints.
func noting(t *testing.T, s story) (story, string) {
	path := filepath.Join(t.TempDir(), "omega_state.json")
	s.config = func(c *node.Config) { c.Report.State = path }
	return s, path
}

// takeUp runs the story's node again from a checkpoint, with another directory that is empty.
func (st *stage) takeUp(path string, change func(*node.Config)) report.Checkpoint {
	st.t.Helper()
	c, err := report.ReadCheckpoint(path)
	require.NoError(st.t, err)
	st.story.config = func(cfg *node.Config) {
		st.dir = filepath.Join(st.t.TempDir(), "node")
		cfg.Dir, cfg.Import = st.dir, c
		change(cfg)
	}
	st.run()
	return *c
}

// A node's checkpoint is taken up by another with an empty directory, in the midst of a mission and a block later: with
// the guard of the first or without one, every duty is met, nothing is posted or voted twice.
func TestStory_checkpointIsTakenUpMidway(t *testing.T) {
	for name, moment := range map[string]func(engine.State) bool{
		"plan taken":      inState(1, protocol.JobAssigned),
		"committee drawn": inRound(2, 0),
		"votes committed": inRound(2, 3),
		"some are done":   func(s engine.State) bool { return s.Totals().Reveals > 3 },
	} {
		for _, kept := range []bool{true, false} {
			t.Run(map[bool]string{true: "guard kept, ", false: "guard lost, "}[kept]+name, func(t *testing.T) {
				s, path := noting(t, story{seed: 61, agents: 2, absent: 1})
				st := play(t, s)
				st.ready()
				st.order(st.planOf("root", 1, "a", "b"))
				st.until(name, moment)
				st.stop()
				old := st.dir
				_, err := st.world.Seal(t.Context())
				require.NoError(t, err)
				st.takeUp(path, func(cfg *node.Config) {
					if kept {
						require.NoError(t, os.CopyFS(filepath.Join(cfg.Dir, "guard"), os.DirFS(filepath.Join(old, "guard"))))
					}
				})
				require.True(t, st.finish(1).Success)
				after := st.view()
				require.Equal(t, uint64(3), after.Totals().Created, "the plan and its two children, once")
				require.Zero(t, after.Totals().Missed)
				require.Zero(t, after.Totals().Failed)
				st.stop()
				require.Equal(t, encode(t, after), encode(t, replay(t, st.dir)))
			})
		}
	}
}

// On a chain that does not have the checkpoint's head the steering and the commands stay, and all jobs are read anew.
func TestStory_checkpointOfAnAbandonedHeadKeepsTheOrders(t *testing.T) {
	s, path := noting(t, story{seed: 62})
	st := play(t, s)
	st.ready()
	st.order(st.work("one"))
	require.True(t, st.finish(1).Success)
	out, err := st.demo.node.Command(st.ctx, protocol.OwnerOrder{ID: "p", Action: engine.ActionPause, By: protocol.RankOwner})
	require.NoError(t, err)
	require.Equal(t, "ok", out.Status)
	before := st.view()
	st.stop()
	require.NoError(t, st.world.Reorg(t.Context(), 1))
	_, err = st.world.Seal(t.Context())
	require.NoError(t, err)
	c := st.takeUp(path, func(*node.Config) {})
	after := st.view()
	require.NotEqual(t, c.Head.Hash, after.Head().Parent)
	require.True(t, after.Steering().Paused)
	require.Equal(t, protocol.RankOwner, after.Steering().PausedBy)
	_, known := after.Command("p")
	require.True(t, known, "the command is not obeyed a second time")
	require.Equal(t, before.Totals().Created, after.Totals().Created)
	require.Equal(t, before.Totals().Reveals, after.Totals().Reveals)
}

// A checkpoint of something else, or for a directory that has a state, is refused, and nothing is changed.
func TestStory_checkpointIsRefused(t *testing.T) {
	s, path := noting(t, story{seed: 63})
	st := play(t, s)
	st.ready()
	st.stop()
	var taken node.Config
	st.takeUp(path, func(cfg *node.Config) { taken = *cfg })
	st.view()
	st.stop()
	refused := func(want string, change func(*node.Config)) {
		t.Helper()
		cfg := taken
		change(&cfg)
		_, err := node.New(cfg)
		require.ErrorIs(t, err, node.ErrImport)
		require.ErrorContains(t, err, want)
	}
	elsewhere := filepath.Join(t.TempDir(), "node")
	refused("has a state already", func(*node.Config) {})
	refused("genesis", func(cfg *node.Config) { cfg.Dir, cfg.Genesis = elsewhere, protocol.Hash{1} })
	refused("on chain 5", func(cfg *node.Config) { cfg.Dir, cfg.Suite.ChainID = elsewhere, 5 })
	taken.Anew = true
	n, err := node.New(taken)
	require.NoError(t, err)
	require.NoError(t, n.Close())
	require.DirExists(t, filepath.Join(taken.Dir, "db", "db.aside-1"))
	require.DirExists(t, filepath.Join(taken.Dir, "guard"))
}
