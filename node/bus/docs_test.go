package bus_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/bus"
)

// The page's example is a piece of a real history, and every field of a line is explained.
func TestDocs_showALineAsItIs(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../docs/bus.md")
	require.NoError(t, err)
	example := regexp.MustCompile("(?s)```json\n(.*?)```").FindSubmatch(page)
	require.NotNil(t, example)
	path := filepath.Join(t.TempDir(), "bus.jsonl")
	require.NoError(t, os.WriteFile(path, example[1], 0o600))
	r, all := verify(t, path)
	require.Empty(t, r.Breaks)
	require.Zero(t, r.Unfinished)
	require.Len(t, all, 2)

	_, rest, _ := strings.Cut(string(page), "| field | meaning |")
	table, _, _ := strings.Cut(rest, "\n\n")
	line := reflect.TypeFor[bus.Line]()
	for i := range line.NumField() {
		name, _, _ := strings.Cut(line.Field(i).Tag.Get("json"), ",")
		require.Contains(t, table, "`"+name+"`")
	}
}
