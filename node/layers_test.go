package node_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// layerRow is a line of the layer table: a package, and what it may import.
var (
	layerRow  = regexp.MustCompile("(?m)^\\| `((?:bindings|node|sim|docs|cmd)[a-z/]*)` \\| (.*) \\|$")
	layerName = regexp.MustCompile("`([^`]+)`")
)

func TestArchitecture_showsTheLayersThatAreHeld(t *testing.T) {
	page, err := os.ReadFile("../docs/architecture.md")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(page), "| package | may import |\n")
	require.True(t, found, "the page has no layer table")
	table, _, _ := strings.Cut(rest, "\n\n")
	drawn := map[string][]string{}
	for _, row := range layerRow.FindAllStringSubmatch(table, -1) {
		names := []string{}
		for _, name := range layerName.FindAllStringSubmatch(row[2], -1) {
			names = append(names, name[1])
		}
		slices.Sort(names)
		drawn[row[1]] = names
	}
	held := map[string][]string{}
	for name, rules := range mayImport {
		held[name] = slices.Sorted(slices.Values(rules))
		if held[name] == nil {
			held[name] = []string{}
		}
	}
	require.Equal(t, held, drawn, "docs/architecture.md and the table of this test differ")
}
