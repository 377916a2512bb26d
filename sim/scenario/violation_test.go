package scenario

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

// A chain that drops what was held final stops the node at every start, until an owner acknowledges that very violation.
// Then it goes on upon the chain as it is, with what the owner has ordered before.
func TestStory_aFinalityViolationIsAcknowledged(t *testing.T) {
	commands := control.Config{File: filepath.Join(t.TempDir(), "c.json")}
	commands.Ack, commands.Dir = filepath.Join(filepath.Dir(commands.File), "a.json"), control.SpoolOf(commands.File)
	var other *sim.World
	st := play(t, story{seed: 81, config: func(c *node.Config) { c.Control = &commands }, client: func(w *sim.World) chain.Client {
		if other != nil {
			w = other
		}
		return w.Client()
	}})
	st.ready()
	st.command(engine.ActionPause)
	both := st.world.Head().Number.Uint64()
	st.blocks(160)
	st.stop()

	// The same contracts, and the same transactions until everyone has his stake, on another branch, which is longer.
	first := st.world
	twin, err := sim.OpenWorld(t.Context(), sim.WorldConfig{
		Chain: sim.Config{Seed: 81, FinalDepth: finalDepth}, Profile: st.profile, Deployer: st.cast.deployer(), Rich: st.cast.all(),
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, twin.Close()) })
	require.Equal(t, first.Deployment.Contracts, twin.Deployment.Contracts)
	for n := twin.Head().Number.Uint64() + 1; n <= both; n++ {
		b, err := first.Client().BlockByNumber(t.Context(), new(big.Int).SetUint64(n))
		require.NoError(t, err)
		for _, tx := range b.Transactions() {
			require.NoError(t, twin.Client().SendTransaction(t.Context(), tx))
		}
		_, err = twin.SealAt(t.Context(), b.Time())
		require.NoError(t, err)
	}
	_, err = twin.SealAt(t.Context(), twin.Head().Time+1000)
	require.NoError(t, err)
	for range 400 {
		_, err := twin.Seal(t.Context())
		require.NoError(t, err)
	}
	other = twin
	var v protocol.Violation
	stops := func() {
		t.Helper()
		err := st.fails()
		require.ErrorIs(t, err, protocol.ErrHalted)
		data, readErr := os.ReadFile(filepath.Join(st.dir, node.ViolationFile))
		require.NoError(t, readErr)
		require.NoError(t, json.Unmarshal(data, &v))
		require.ErrorContains(t, err, fmt.Sprintf("omega owner sign ack-finality-violation block=%d was=%s now=%s --data-dir %s --as OWNER > ack.json && omega owner send ack.json --data-dir %s",
			v.Block, v.Was, v.Now, st.dir, st.dir))
	}
	give := func(name string, v protocol.Violation) string {
		data, err := json.Marshal(map[string]any{"issuer": "owner", "action": "ack-finality-violation", "block": v.Block, "was": v.Was, "now": v.Now})
		require.NoError(t, err)
		require.NoError(t, control.Post(commands.Dir, name, data))
		return filepath.Join(commands.Dir, "ack", name)
	}
	stops()
	found := v
	stops()
	require.Equal(t, found, v, "it is the same at every start")
	ack := give("wrong.json", protocol.Violation{Block: v.Block, Was: v.Was, Now: v.Was})
	stops()
	require.Contains(t, read(t, ack), "it names no violation")

	ack = give("right.json", found)
	st.world = twin
	st.run()
	require.Contains(t, read(t, ack), `"status":"ok"`)
	require.NoFileExists(t, filepath.Join(st.dir, node.ViolationFile))
	require.DirExists(t, filepath.Join(st.dir, "db", "db.aside-1"))
	require.True(t, st.demo.node.View().Steering().Paused, "what the owner ordered is kept")
	ack = give("again.json", found)
	require.Eventually(t, func() bool { _, err := os.Stat(ack); return err == nil }, 20*time.Second, 10*time.Millisecond)
	require.Contains(t, read(t, ack), "there is no finality violation here")
	st.command(engine.ActionResume)
	st.order(st.work("one"))
	require.True(t, st.finish(1).Success, "it works on the branch that there is")
}

// A crash after the acknowledgement was taken, and before the database begins anew, is gone on from, once.
func TestStory_anAcknowledgementOutlivesACrash(t *testing.T) {
	st := play(t, story{seed: 84})
	st.ready()
	st.command(engine.ActionPause)
	st.stop()
	v := protocol.Violation{Block: 1, Was: protocol.Hash{1}, Now: protocol.Hash{2}}
	next, _ := engine.Step(st.demo.node.View(), protocol.OwnerOrder{
		ID: "ack", Action: engine.ActionAckViolation, By: protocol.RankOwner, Named: &v, Found: &v,
	})
	state, err := next.Carried().Encode()
	require.NoError(t, err)
	left, err := json.Marshal(map[string]any{"order": "ack", "state": json.RawMessage(state)})
	require.NoError(t, err)
	file := filepath.Join(st.dir, "violation.carried.json")
	for range 2 {
		require.NoError(t, os.WriteFile(file, left, 0o600))
		st.run()
		s := st.view()
		out, known := s.Command("ack")
		require.True(t, known)
		require.Equal(t, protocol.CommandOK, out.Status)
		require.True(t, s.Steering().Paused)
		require.NoFileExists(t, file)
		require.DirExists(t, filepath.Join(st.dir, "db", "db.aside-1"))
		require.NoDirExists(t, filepath.Join(st.dir, "db", "db.aside-2"), "it is done once")
		st.stop()
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}
