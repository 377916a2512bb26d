package scenario

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/protocol"
)

// A database that is made anew from the chain knows the jobs that are over as before, titles and parents among them, as far as
// their documents are at hand. What is not at hand stays blank, and keeps nothing else from being read.
func TestStory_titlesAfterTheDatabaseWasLost(t *testing.T) {
	st := play(t, story{seed: 91, agents: 2})
	st.ready()
	st.order(st.planOf("root", 1, "a", "b"))
	require.True(t, st.finish(1).Success)
	st.view()
	before, err := st.demo.node.Recent(10)
	require.NoError(t, err)
	require.Len(t, before, 3)
	require.Equal(t, protocol.JobID(1), before[0].Parent)

	st.stop()
	require.NoError(t, os.RemoveAll(filepath.Join(st.dir, "db")))
	st.run()
	st.view()
	after, err := st.demo.node.Recent(10)
	require.NoError(t, err)
	require.Equal(t, before, after)

	lost := before[0]
	damage(t, filepath.Join(st.home, "artifacts"), lost.URI[len(artifact.URI("")):])
	rec, known, err := st.demo.node.Closed(lost.Job)
	require.NoError(t, err)
	require.True(t, known)
	require.Equal(t, []string{"", lost.URI}, []string{rec.Title, rec.URI})
	rec, _, err = st.demo.node.Closed(before[1].Job)
	require.NoError(t, err)
	require.Equal(t, before[1], rec)
}

// damage has the disk damage a document wherever it lies.
func damage(t *testing.T, dir, id string) {
	t.Helper()
	store, err := artifact.Open(artifact.Config{Dir: dir})
	require.NoError(t, err)
	doc, err := store.Local(id)
	require.NoError(t, err)
	require.NoError(t, store.Close())
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, f := range files {
		path := filepath.Join(dir, f.Name())
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		out, err := os.OpenFile(path, os.O_WRONLY, 0)
		require.NoError(t, err)
		for at := bytes.Index(data, doc); at >= 0; at = bytes.Index(data, doc) {
			data[at] ^= 1
			_, err = out.WriteAt(data[at:at+1], int64(at))
			require.NoError(t, err)
		}
		require.NoError(t, out.Close())
	}
}
