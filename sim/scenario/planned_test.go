package scenario

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/control"
)

// A plan of governance is also made on the chain within the process, where the demo runs.
func TestStory_planOfGovernance(t *testing.T) {
	commands := control.Config{File: filepath.Join(t.TempDir(), "c.json")}
	commands.Ack, commands.Dir = filepath.Join(filepath.Dir(commands.File), "a.json"), control.SpoolOf(commands.File)
	st := play(t, story{seed: 84, config: func(c *node.Config) { c.Control = &commands }})
	st.ready()
	require.NoError(t, control.Post(commands.Dir, "p.json",
		[]byte(`{"issuer":"owner","action":"plan_governance","contract":"ValidationModule","call":"setCommitRevealWindows(90, 60)"}`)))
	var a struct {
		Status, Reason string
		Result         node.Planned
	}
	require.Eventually(t, func() bool {
		data, err := os.ReadFile(filepath.Join(commands.Dir, "ack", "p.json"))
		return err == nil && json.Unmarshal(data, &a) == nil && a.Status != "error"
	}, time.Minute, 20*time.Millisecond)
	require.Equal(t, "ok", a.Status, a.Reason)
	require.FileExists(t, a.Result.Path)
	require.Len(t, a.Result.Steps, 1)
}
