package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/artifact"
)

func TestArtifact(t *testing.T) {
	dir := t.TempDir()
	require.Equal(t, "nothing is kept yet", done(t, "artifact", "list", "--artifacts", dir))
	store, err := artifact.Open(artifact.Config{Dir: dir})
	require.NoError(t, err)
	spec := []byte(`{"v":1,"title":"Melt the ice","reward":"2","task":{"kind":"command","body":{"program":"sort"}}}`)
	for _, data := range [][]byte{spec, []byte("\x1b[31mred")} {
		_, err := store.Put(data)
		require.NoError(t, err)
	}
	require.NoError(t, store.Close())

	out := done(t, "artifact", "list", "--artifacts", dir)
	require.Contains(t, out, artifact.ID(spec))
	require.Contains(t, out, `spec "Melt the ice"`)
	require.Contains(t, out, "an output")
	require.NotContains(t, out, "\x1b")
	var views []artifactView
	require.NoError(t, json.Unmarshal([]byte(done(t, "artifact", "list", "--artifacts", dir, "--json")), &views))
	require.True(t, slices.IsSortedFunc(views, func(a, b artifactView) int { return strings.Compare(a.ID, b.ID) }))
	require.ElementsMatch(t, []artifactView{
		{artifact.ID(spec), len(spec), `spec "Melt the ice"`}, {artifact.ID([]byte("\x1b[31mred")), 8, "an output"},
	}, views)
	for _, name := range []string{artifact.ID(spec), artifact.URI(artifact.ID(spec))} {
		require.Equal(t, string(spec), done(t, "artifact", "get", "--artifacts", dir, name))
	}

	require.True(t, isText(spec))
	require.True(t, isText([]byte("a line\n\tand another\n")))
	for _, other := range []string{"\x1b[31mred", "\xff", "\u009b2J", "\x00"} {
		require.False(t, isText([]byte(other)), "%q", other)
	}

	fails(t, exitFailed, []string{"content not found", artifact.ID([]byte("absent"))}, "artifact", "get", "--artifacts", dir, artifact.ID([]byte("absent")))
	fails(t, exitUsage, []string{"notes.txt", "is not a content id"}, "artifact", "get", "--artifacts", dir, "notes.txt")
	fails(t, exitUsage, []string{"name one document by its content id"}, "artifact", "get", "--artifacts", dir)
	missing := filepath.Join(dir, "missing")
	fails(t, exitUsage, []string{"there is no " + missing, "--artifacts"}, "artifact", "list", "--artifacts", missing)
	require.NoDirExists(t, missing, "looking makes nothing")
}
