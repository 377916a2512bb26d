package control_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
)

// documented returns the JSON examples of a section of docs/control.md.
func documented(t *testing.T, section string) []string {
	t.Helper()
	data, err := os.ReadFile("../../docs/control.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(data), "\n## "+section+"\n")
	require.True(t, ok, "section %q", section)
	rest, _, _ = strings.Cut(rest, "\n## ")
	var out []string
	for _, m := range regexp.MustCompile("(?s)```json\n(.*?)```").FindAllStringSubmatch(rest, -1) {
		out = append(out, m[1])
	}
	require.NotEmpty(t, out)
	return out
}

// Every action is documented with a command that is taken, and the answer has the fields that are documented.
func TestDocs_controlFile(t *testing.T) {
	shown := map[string]bool{}
	var last string
	for _, text := range documented(t, "The control file") {
		d := newDesk(t)
		d.cfg.Spawn.Plan = planner
		d.open()
		a := d.say(text)
		require.Equal(t, "ok", a.Status, "%s: %s", text, a.Reason)
		shown[a.Action] = true
		if a.Action == "pause" {
			data, err := os.ReadFile(filepath.Join(d.dir, "ack.json"))
			require.NoError(t, err)
			last = string(data)
		}
	}
	for _, action := range control.Actions() {
		require.True(t, shown[action], action)
	}
	require.Equal(t, names(t, documented(t, "The answer")[0]), names(t, last))
}

// names lists the fields of an object in order.
func names(t *testing.T, object string) []string {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(object))
	var out []string
	_, err := dec.Token()
	require.NoError(t, err)
	for dec.More() {
		key, err := dec.Token()
		require.NoError(t, err)
		out = append(out, key.(string))
		var value json.RawMessage
		require.NoError(t, dec.Decode(&value))
	}
	return out
}
