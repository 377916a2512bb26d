package scenario

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

// pastEnd is an endpoint that gives the logs of one job for so many blocks at a time; 0 = all, below 0 none.
type pastEnd struct {
	chain.Client
	blocks int64
	asked  int
}

func (a *pastEnd) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if len(q.Topics) == 0 { // the follower's
		return a.Client.FilterLogs(ctx, q)
	}
	a.asked++
	if n := q.ToBlock.Int64() - q.FromBlock.Int64() + 1; a.blocks < 0 || a.blocks > 0 && n > a.blocks {
		return nil, fmt.Errorf("%d blocks are too many", n)
	}
	return a.Client.FilterLogs(ctx, q)
}

// storyOf is a job's story as the console's page gets it.
func (st *stage) storyOf(id protocol.JobID) (rows []console.Row, note string) {
	st.t.Helper()
	jar, err := cookiejar.New(nil)
	require.NoError(st.t, err)
	browser := http.Client{Jar: jar}
	url := st.demo.node.ConsoleURL()
	get := func(url string, into any) {
		req, err := http.NewRequestWithContext(st.ctx, http.MethodGet, url, nil)
		require.NoError(st.t, err)
		answer, err := browser.Do(req)
		require.NoError(st.t, err)
		defer func() { require.NoError(st.t, answer.Body.Close()) }()
		require.Equal(st.t, http.StatusOK, answer.StatusCode)
		if into != nil {
			require.NoError(st.t, json.NewDecoder(answer.Body).Decode(into))
		}
	}
	get(url, nil)
	base, _, _ := strings.Cut(url, "?")
	var page struct {
		Panels map[string]console.PanelDelta `json:"panels"`
	}
	get(base+"api/job/"+id.String(), &page)
	story := page.Panels["story"]
	if story.Note != nil {
		note = *story.Note
	}
	return story.Set, note
}

// ofChain are the words of a story that the chain tells too: when, in which block, and what.
func ofChain(rows []console.Row) []string {
	var out []string
	for _, r := range rows {
		what := r.Cells[2].Text
		if !slices.Contains([]string{"work", "verdict", "mined", "order"}, what) {
			out = append(out, fmt.Sprintf("%d block %s %s: %s", r.Cells[0].At, r.Cells[1].Text, what, r.Cells[4].Text))
		}
	}
	return out
}

// A node that is started again tells the whole story of a job that was closed before: the same as before the restart,
// but for what it worked out itself. An endpoint that gives few blocks at a time is asked more often, and one that
// gives none is told on the page.
func TestStory_consoleTellsOfTheTimeBeforeARestart(t *testing.T) {
	var end *pastEnd
	s := story{seed: 64, config: func(c *node.Config) { c.Console = "127.0.0.1:0" }}
	s.client = func(w *sim.World) chain.Client {
		if end == nil {
			end = &pastEnd{Client: w.Client()}
		}
		return end
	}
	st := play(t, s)
	st.ready()
	st.order(st.work("one"))
	require.True(t, st.finish(1).Success)
	st.order(st.work("two"))
	st.until("a committee's commits", inRound(2, 3))
	before, note := st.storyOf(1)
	require.Empty(t, note)
	whole := ofChain(before)
	require.Less(t, len(whole), len(before), "it tells more than the chain does")
	for _, what := range []string{"posted", "taken", "submitted", "selection", "round", "commit", "reveal", "tally", "approved", "paid", "finalized"} {
		require.True(t, slices.ContainsFunc(whole, func(row string) bool { return strings.Contains(row, " "+what+": ") }), "%s in %v", what, whole)
	}
	require.Zero(t, end.asked, "nothing is before the start")
	begun, _ := st.storyOf(2)

	st.restart()
	st.view()
	after, note := st.storyOf(1)
	require.Equal(t, whole, ofChain(after))
	require.Len(t, after, len(whole))
	require.Contains(t, note, "is told by the chain")
	require.Equal(t, 1, end.asked)
	again, _ := st.storyOf(1)
	require.Equal(t, after, again)
	require.Equal(t, 1, end.asked, "it is read once")

	// A job that was open then goes on in memory.
	st.finish(2)
	after, _ = st.storyOf(2)
	told := ofChain(after)
	require.Equal(t, ofChain(begun), told[len(told)-len(ofChain(begun)):])
	require.Contains(t, told[0]+told[1], "finalized")

	end.blocks = 7
	st.restart()
	st.view()
	after, _ = st.storyOf(1)
	require.Equal(t, whole, ofChain(after), "seven blocks at a time")

	end.blocks = -1
	st.restart()
	st.view()
	after, note = st.storyOf(1)
	require.Empty(t, after)
	require.Contains(t, note, "is not told: reading the logs of blocks")
	require.Contains(t, note, "blocks are too many")
}
