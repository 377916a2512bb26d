package scenario

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/sim"
)

// forgetful is an endpoint that can lose the logs of blocks.
type forgetful struct {
	chain.Client
	lost *atomic.Bool
}

// FilterLogs gives no logs once they are lost.
func (f forgetful) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if f.lost.Load() {
		return nil, nil
	}
	return f.Client.FilterLogs(ctx, q)
}

// What was folded is held against the chain again, also over a reorganisation; an endpoint that tells of something else is
// found out, and nothing is changed by it.
func TestStory_rescan(t *testing.T) {
	commands := control.Config{File: filepath.Join(t.TempDir(), "c.json")}
	commands.Ack, commands.Dir = filepath.Join(filepath.Dir(commands.File), "a.json"), control.SpoolOf(commands.File)
	var lost atomic.Bool
	st := play(t, story{
		seed: 82, config: func(c *node.Config) { c.Control = &commands },
		client: func(w *sim.World) chain.Client { return forgetful{w.Client(), &lost} },
	})
	st.ready()
	st.order(st.work("one"))
	require.True(t, st.finish(1).Success)
	require.NoError(t, st.world.Reorg(t.Context(), 2, sim.MoveTransactions()))
	st.blocks(2)
	scan := func(name, from string) (a struct {
		Status, Reason string
		Result         node.Rescan
	}) {
		t.Helper()
		require.NoError(t, control.Post(commands.Dir, name, []byte(`{"issuer":"owner","action":"rescan","from":`+from+`}`)))
		require.Eventually(t, func() bool {
			data, err := os.ReadFile(filepath.Join(commands.Dir, "ack", name))
			return err == nil && json.Unmarshal(data, &a) == nil && a.Status != "error"
		}, time.Minute, 20*time.Millisecond)
		return a
	}
	head := st.world.Head().Number.Uint64()
	start := st.world.Deployment.StartBlock
	before := encoded(t, st)
	a := scan("a.json", number(start-1))
	require.Equal(t, "rejected", a.Status)
	require.Contains(t, a.Reason, "is older than the journal, which begins with block")
	a = scan("b.json", number(start))
	require.Equal(t, "ok", a.Status, a.Reason)
	require.Equal(t, node.Rescan{From: start, To: head, Blocks: int(head - start + 1), Events: a.Result.Events, Agrees: true}, a.Result)
	require.Greater(t, a.Result.Events, 20)

	lost.Store(true)
	a = scan("c.json", number(start))
	require.False(t, a.Result.Agrees)
	require.Contains(t, a.Result.Differs, "events were folded, and the chain has 0")
	require.Contains(t, a.Result.Advice, "compare your endpoints")
	require.Less(t, a.Result.Blocks, int(head-start+1))
	require.Equal(t, before, encoded(t, st), "but for the orders that are remembered")
}

func number(n uint64) string {
	data, _ := json.Marshal(n)
	return string(data)
}

// encoded is the node's state without the orders that it remembers.
func encoded(t *testing.T, st *stage) string {
	t.Helper()
	data, err := st.view().Encode()
	require.NoError(t, err)
	var kept []string
	for line := range strings.Lines(string(data)) {
		if !strings.Contains(line, "file/") && !strings.Contains(line, `"heard"`) && !strings.Contains(line, `"arrivals"`) && !strings.Contains(line, `"outcomes"`) {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "")
}
