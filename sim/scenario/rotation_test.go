package scenario

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// An agent and a validator leave for others: they do what they owe, get their stakes back from the contracts, and the
// node goes on without them.
func TestStory_keysAreRotated(t *testing.T) {
	commands := control.Config{File: filepath.Join(t.TempDir(), "c.json")}
	commands.Ack, commands.Dir = filepath.Join(filepath.Dir(commands.File), "a.json"), control.SpoolOf(commands.File)
	st := play(t, story{
		seed: 83, agents: 2, validators: 6, profile: func(p *deploy.Profile) { p.Committee = 5 },
		config: func(c *node.Config) { c.Control = &commands },
	})
	before := st.ready()
	said := 0
	give := func(fields string) (a answer) {
		t.Helper()
		said++
		name := fmt.Sprintf("%d.json", said)
		require.NoError(t, control.Post(commands.Dir, name, []byte(`{"issuer":"owner","action":"rotate-key",`+fields+`}`)))
		require.Eventually(t, func() bool {
			data, err := os.ReadFile(filepath.Join(commands.Dir, "ack", name))
			return err == nil && json.Unmarshal(data, &a) == nil && a.Status != "error"
		}, time.Minute, 20*time.Millisecond)
		return a
	}
	agent, validator := st.cast.agents[0], st.cast.validators[0]
	leaving := []protocol.Address{agent, validator}
	st.order(st.work("one"))
	st.until("the first vote", func(s engine.State) bool { return s.Totals().Commits > 0 })
	for i, to := range []protocol.Address{st.cast.agents[1], st.cast.validators[1]} {
		require.Equal(t, "ok", give(fmt.Sprintf(`"step":"begin","account":%q,"to":%q`, leaving[i], to)).Status)
	}
	st.view()
	require.Equal(t, "rejected", give(fmt.Sprintf(`"step":"commit","account":%q`, validator)).Status)
	require.True(t, st.finish(1).Success)
	for _, a := range leaving {
		st.until("the stake of "+a.Hex(), func(s engine.State) bool { return s.Obstacle(a) == "" })
	}
	st.blocks(2 * finalDepth)
	for _, a := range leaving {
		var out answer
		for range 100 { // the node asks now and then what is final
			st.blocks(1)
			if out = give(fmt.Sprintf(`"step":"commit","account":%q`, a)); out.Status == "ok" {
				break
			}
			require.Regexp(t, `its transaction of block \d+ is (not final yet|being settled)`, out.Reason)
		}
		require.Equal(t, "ok", out.Status, out.Reason)
		_, there := st.view().Account(a)
		require.False(t, there)
	}
	after := st.books()
	for _, role := range []protocol.StakeRole{protocol.StakeAgent, protocol.StakeValidator} {
		require.NotZero(t, before.stake[leaving[role]][role])
		require.Zero(t, after.stake[leaving[role]][role], "the contracts have paid it back")
	}
	st.restart()
	st.order(st.work("two"))
	rec := st.finish(2)
	require.True(t, rec.Success)
	require.Equal(t, st.cast.agents[1], rec.Agent)
	require.Zero(t, st.view().Totals().Missed)
}
