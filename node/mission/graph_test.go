package mission_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

var update = flag.Bool("update", false, "write the golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

func TestMermaidGolden(t *testing.T) {
	t.Parallel()
	golden(t, "mission.mmd", mission.Mermaid(mission.NewGraph([]mission.Node{
		{Parent: 1, Ref: "fly", Title: "Fly"},
		{Job: 3, Parent: 1, Ref: "fuel", Title: "Fuel, 20% extra", State: protocol.JobAssigned, Note: "2nd try"},
		{Job: 1, Title: "Launch Kardashev-II Ω upgrade", State: protocol.JobAssigned},
		{Job: 2, Parent: 1, Ref: "draw", Title: "Draw", State: protocol.JobFinal, Success: true},
		{Job: 3, Parent: 1, Ref: "fuel", Title: "Fuel, 20% extra", State: protocol.JobInValidation, Note: "2nd try"},
		{Job: 4, Parent: 1, Ref: "build", Title: "Build", State: protocol.JobFinal},
		{Job: 5, Parent: 77, Title: "Orphan", State: protocol.JobOpen},
		{Job: 6, Parent: 6, Title: "Its own parent", State: protocol.JobInDispute},
		{Job: 8, Title: "Gone", State: protocol.JobWithdrawn},
	})))
	golden(t, "hostile.mmd", mission.Mermaid(mission.NewGraph([]mission.Node{
		{Job: 1, Title: "\"]:::good\n  click j1 call alert()", State: protocol.JobOpen},
		{Job: 2, Title: `<img src=x onerror="alert(1)">`, Note: "`*md*` &lt; #lt; %%{init:{}}%%"},
		{Job: 3, Title: "a\u202egnirts\x00\x1b[31m\xff\xfe", State: 99},
		{Job: 4, Title: strings.Repeat("x", 500)},
	})))
	golden(t, "empty.mmd", mission.Mermaid(mission.NewGraph(nil)))
}

func TestMermaidFoldsOldClosedJobs(t *testing.T) {
	t.Parallel()
	var nodes []mission.Node
	for i := range 1_000 {
		n := mission.Node{Job: protocol.JobID(i + 1), Parent: 1, Title: strings.Repeat("\U0001F680", 80), State: protocol.JobFinal, Success: i%2 == 0}
		if i == 4 {
			n.State = protocol.JobOpen
		}
		nodes = append(nodes, n)
	}
	text := mission.Mermaid(mission.NewGraph(nodes))
	require.Less(t, len(text), mission.MaxTextBytes)
	require.Contains(t, text, "j5[")
	require.Contains(t, text, "j1000[")
	require.NotContains(t, text, "j6[")
	require.Contains(t, text, "more jobs")

	for i := range nodes {
		nodes[i].Title = "Work"
	}
	text = mission.Mermaid(mission.NewGraph(nodes))
	require.Less(t, len(text), mission.MaxTextBytes)
	require.Equal(t, mission.MaxNodes+1, strings.Count(text, `["`))
	require.Contains(t, text, fmt.Sprintf("%d more jobs", len(nodes)-mission.MaxNodes))
}

// No title, note or ref can add a line, a statement or markup to the drawing.
func TestMermaidTextsStayInTheirLabels(t *testing.T) {
	t.Parallel()
	line := regexp.MustCompile(`^    (?:[jp]\d+\["[^"<>\[\]\x60&|{}]*(?:<br/>[^"<>\[\]\x60&|{}]*){2}"\]:::[a-z]+|j\d+ --> [jmp]\d+|m(?:ore|\d+)\[".*"\]:::gone|classDef .*)$`)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching("[\"<>#;&\\n\\]`:{}|()%-]{0,80}"))
		var nodes []mission.Node
		for range rapid.IntRange(0, 12).Draw(t, "nodes") {
			nodes = append(nodes, mission.Node{
				Job: protocol.JobID(rapid.Uint64Range(0, 9).Draw(t, "job")), Parent: protocol.JobID(rapid.Uint64Range(0, 9).Draw(t, "parent")),
				Ref: text.Draw(t, "ref"), Title: text.Draw(t, "title"), Note: text.Draw(t, "note"),
				State: protocol.JobState(rapid.Uint8().Draw(t, "state")), Success: rapid.Bool().Draw(t, "success"),
			})
		}
		out := mission.Mermaid(mission.NewGraph(nodes))
		lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
		require.Equal(t, "graph TD", lines[0])
		for _, l := range lines[1:] {
			require.Regexp(t, line, l)
		}
	})
}
