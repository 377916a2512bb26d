package scenario

import (
	"encoding/json"
	"fmt"
	"math"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/store"
	"github.com/agijobs/omega/sim"
)

// replay folds what a stopped node has stored, without the node: the snapshot and every entry after it.
func replay(t *testing.T, dir string) engine.State {
	t.Helper()
	db, err := store.Open(filepath.Join(dir, "db"))
	require.NoError(t, err)
	defer func() { require.NoError(t, db.Close()) }()
	loaded, err := db.Load()
	require.NoError(t, err)
	state, seq := engine.New(protocol.Suite{}), uint64(0)
	if loaded.Snapshot != nil {
		state, err = engine.Decode(loaded.Snapshot.Data)
		require.NoError(t, err)
		seq = loaded.Snapshot.Seq
	}
	m := driver.NewMachine(state, seq, math.MaxInt)
	require.NoError(t, db.Entries(seq, func(e store.Entry) error {
		entry, err := driver.DecodeEntry(e.Data)
		if err != nil {
			return err
		}
		_, err = m.Apply(entry)
		return err
	}))
	require.Equal(t, loaded.Head, m.State().Head())
	return m.State()
}

func encode(t *testing.T, s engine.State) string {
	t.Helper()
	data, err := s.Encode()
	require.NoError(t, err)
	return string(data)
}

func TestStory_journalOfAMissionReplaysToTheSameState(t *testing.T) {
	st := play(t, story{seed: 31, agents: 2, absent: 1})
	st.ready()
	st.order(st.planOf("root", 1, "a", "b"))
	st.until("the work on the children", func(s engine.State) bool { return s.Totals().Commits > 3 })
	midway := encode(t, st.view())
	require.Contains(t, midway, `"root"`)
	require.True(t, st.finish(1).Success)
	want := encode(t, st.view())
	st.stop()
	require.Equal(t, want, encode(t, replay(t, st.dir)))
}

func TestStory_reorganisedMissionEndsAndReplaysToTheSameState(t *testing.T) {
	for name, fate := range map[string]sim.ReorgOption{
		"returned": sim.ReturnTransactions(), "moved": sim.MoveTransactions(), "dropped": sim.DropTransactions(),
	} {
		t.Run(name, func(t *testing.T) {
			st := play(t, story{seed: 32, agents: 2})
			before := st.ready()
			st.order(st.planOf("root", 1, "a", "b"))
			for i, stage := range []func(engine.State) bool{
				inState(1, protocol.JobAssigned), inRound(2, 0), inRound(2, 3), inState(1, protocol.JobInValidation), inRound(1, 5),
			} {
				st.until(fmt.Sprintf("the moment of reorganisation %d", i+1), stage)
				require.NoError(t, st.world.Reorg(t.Context(), 3, fate))
			}
			require.True(t, st.finish(1).Success)
			tot := st.view().Totals()
			require.Equal(t, []uint64{3, 0, 0}, []uint64{tot.Succeeded, tot.Missed, tot.Slashes})
			after := st.books()
			require.Equal(t, before.balance[st.cast.employer].Sub(reward).Sub(fee), after.balance[st.cast.employer], "the root job was paid once")
			want := encode(t, st.view())
			st.stop()
			require.Equal(t, want, encode(t, replay(t, st.dir)))
		})
	}
}

func TestDemo_sameSeedGivesTheSameChainAndTheSameState(t *testing.T) {
	const seed = 7
	t.Logf("seed %d", seed)
	var summaries, states [2]string
	for i := range summaries {
		dir := t.TempDir()
		s, err := Demo(t.Context(), DemoConfig{Dir: dir, Seed: seed, ExitWhenDone: true, Agents: minAgents, Validators: 8})
		require.NoError(t, err)
		require.True(t, s.Root.Success)
		require.GreaterOrEqual(t, s.Jobs.Created, uint64(10))
		require.GreaterOrEqual(t, s.Slashes, uint64(1))
		require.Zero(t, s.Duties.Missed)
		s.Seconds = 0
		data, err := json.Marshal(s)
		require.NoError(t, err)
		final := replay(t, filepath.Join(dir, "node"))
		summaries[i], states[i] = string(data), encode(t, final)
		t.Logf("head %s", final.Head().Hash)

		again, err := Demo(t.Context(), DemoConfig{Dir: dir, Seed: seed, ExitWhenDone: true, Agents: minAgents, Validators: 8})
		require.NoError(t, err)
		again.Seconds = 0
		require.Equal(t, s, again, "a finished directory gives its summary again")
	}
	require.Equal(t, summaries[0], summaries[1])
	require.Equal(t, states[0], states[1])
}
