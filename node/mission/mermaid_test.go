package mission_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// read is what Mermaid itself found in a drawing.
type read struct {
	Nodes []struct {
		ID, Text string
		Classes  []string
	}
	Edges []struct{ Start, End string }
}

// mermaid has npm's Mermaid, as scripts/deps-tests installs it, read the drawings; it fails for one that Mermaid
// would not draw.
func mermaid(t *testing.T, drawings ...string) []read {
	t.Helper()
	script, err := filepath.Abs("../../scripts/mermaid/parse.mjs")
	require.NoError(t, err)
	if _, err := os.Stat(filepath.Join(filepath.Dir(script), "node_modules", "mermaid")); err != nil {
		require.Empty(t, os.Getenv("OMEGA_REQUIRE_MERMAID"), "Mermaid is not there: run scripts/deps-tests")
		t.Skip("Mermaid is not there (npm is missing, or scripts/deps-tests was not run)")
	}
	args := []string{script}
	for i, text := range drawings {
		path := filepath.Join(t.TempDir(), fmt.Sprintf("%d.mmd", i))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		args = append(args, path)
	}
	cmd := exec.CommandContext(t.Context(), "node", args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, stderr.String())
	var all []read
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var r read
		require.NoError(t, dec.Decode(&r))
		all = append(all, r)
	}
	require.Len(t, all, len(drawings))
	return all
}

// hostile are texts that try to end a label, to begin a statement, or to carry markup.
var hostile = []string{
	"\"]:::good\n  click j1 call alert()", `<img src=x onerror="alert(1)">`, "`*md*` &lt; #lt; %%{init:{}}%%", "a\u202egnirts\x00\x1b[31m\xff\xfe",
	"end", "subgraph x", "--> j1", "\U0001F680\U0001F680", "]--", "%% comment", "#quot;#35;", "$$x^2$$", "---\ntitle: x\n---", strings.Repeat("\U0001F680", 500),
}

// Mermaid reads every drawing as what was meant: the same nodes, edges and classes, and no statement more.
func TestMermaid_readsWhatIsDrawn(t *testing.T) {
	t.Parallel()
	large := mission.NewGraph(nil)
	for i := 1; i <= 100_000; i++ {
		large.Set(mission.Node{Job: protocol.JobID(i), Parent: protocol.JobID(i / 47), Title: hostile[i%len(hostile)], State: protocol.JobState(i % 7)})
	}
	strange := mission.NewGraph(nil)
	for i, text := range hostile {
		strange.Set(mission.Node{Job: protocol.JobID(i + 1), Parent: protocol.JobID(i), Title: text, Note: text, State: protocol.JobState(i)})
	}
	strange.Plan(1, []mission.Node{{Parent: 1, Ref: "later", Title: hostile[0]}})
	rng := rand.New(rand.NewPCG(1, 2))
	random := mission.NewGraph(nil)
	for i := 1; i <= 300; i++ {
		title := make([]rune, rng.IntN(40))
		for j := range title {
			title[j] = rune(rng.IntN(0x3000))
		}
		random.Set(mission.Node{Job: protocol.JobID(i), Parent: protocol.JobID(rng.IntN(i)), Title: string(title), State: protocol.JobAssigned})
	}
	drawings := []string{mission.Mermaid(mission.NewGraph(nil)), mission.Mermaid(strange), mission.Mermaid(random), mission.Mermaid(large)}
	for i, got := range mermaid(t, drawings...) {
		want := readDrawing(t, drawings[i])
		require.Len(t, got.Edges, len(want.edges))
		for j, e := range want.edges {
			require.Equal(t, [2]string{got.Edges[j].Start, got.Edges[j].End}, e)
		}
		require.Len(t, got.Nodes, strings.Count(drawings[i], `["`))
		for _, n := range got.Nodes {
			require.Len(t, n.Classes, 1)
			require.NotContains(t, n.Text, "<img")
			var id protocol.JobID
			if _, err := fmt.Sscanf(n.ID, "j%d", &id); err == nil {
				require.Equal(t, want.jobs[id], n.Classes[0])
			}
		}
	}
}
