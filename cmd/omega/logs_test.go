//go:build !nosim

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// schema is what docs/logs.md says of one sort of line: type and presence of each field.
type schema map[string]struct {
	kind   string
	always bool
}

// logSchemas reads docs/logs.md: the tables of the lines, what the data of each kind hold, and the stages.
func logSchemas(t *testing.T) (lines map[string]schema, data map[string][]string, stages string) {
	t.Helper()
	text, err := os.ReadFile("../../docs/logs.md")
	require.NoError(t, err)
	lines, data = map[string]schema{}, map[string][]string{}
	for _, name := range []string{"EventLine", "JobLine", "MetricsLine"} {
		_, table, ok := strings.Cut(string(text), "<!-- "+name+" -->\n")
		require.True(t, ok)
		table, _, _ = strings.Cut(table, "\n\n")
		lines[name] = schema{}
		for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\| (\\w+) \\| (yes|no) \\|").FindAllStringSubmatch(table, -1) {
			f := lines[name][m[1]]
			f.kind, f.always = m[2], m[3] == "yes"
			lines[name][m[1]] = f
		}
	}
	_, kinds, _ := strings.Cut(string(text), "| kind | fields of `data` |")
	kinds, _, _ = strings.Cut(kinds, "<!--")
	for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\| (.*) \\|$").FindAllStringSubmatch(kinds, -1) {
		data[m[1]] = strings.Split(strings.Trim(m[2], "`"), "`, `")
	}
	_, stages, _ = strings.Cut(string(text), "\nStages: ")
	return lines, data, stages
}

// check holds a line against its schema.
func (s schema) check(t *testing.T, line []byte) map[string]any {
	t.Helper()
	var m map[string]any
	require.NoError(t, json.Unmarshal(line, &m), string(line))
	for name, f := range s {
		v, there := m[name]
		require.True(t, there || !f.always, "%s is missing in %s", name, line)
		if !there {
			continue
		}
		have := "null"
		switch v.(type) {
		case string:
			have = "string"
		case float64:
			have = "number"
		case bool:
			have = "boolean"
		case map[string]any:
			have = "object"
		case []any:
			have = "array"
		}
		require.Equal(t, f.kind, have, "%s in %s", name, line)
	}
	for name := range m {
		require.Contains(t, s, name, string(line))
	}
	return m
}

// logLines calls f for every line of a log, of which there must be some.
func logLines(t *testing.T, path string, f func(line []byte)) {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	require.True(t, bytes.HasSuffix(text, []byte("\n")), path)
	in := bufio.NewScanner(bytes.NewReader(text))
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		f(in.Bytes())
	}
	require.NoError(t, in.Err())
}

// checkLogs holds every line that a demo wrote against docs/logs.md, and the document's examples too.
func checkLogs(t *testing.T, dir string) {
	t.Helper()
	schemas, data, stages := logSchemas(t)
	seen := map[string]bool{}
	event := func(line []byte) {
		m := schemas["EventLine"].check(t, line)
		kind := m["kind"].(string)
		seen[kind] = true
		require.Contains(t, data, kind)
		of, _ := m["data"].(map[string]any)
		for name := range of {
			require.Contains(t, data[kind], name, string(line))
		}
	}
	job := func(line []byte) {
		stage := schemas["JobLine"].check(t, line)["stage"].(string)
		require.Contains(t, stages, "`"+stage+"`")
		seen[stage] = true
	}
	metrics := func(line []byte) { schemas["MetricsLine"].check(t, line) }
	logLines(t, filepath.Join(dir, "logs", "omega.jsonl"), event)
	logLines(t, filepath.Join(dir, "logs", "jobs.jsonl"), job)
	logLines(t, filepath.Join(dir, "omega_metrics.jsonl"), metrics)
	for _, name := range []string{"Block", "JobCreated", "VoteRevealed", "WorkPlanned", "TxSettled", "Created", "Delegated", "Voting", "Rejected", "Finalized"} {
		require.True(t, seen[name], "a mission has %s", name)
	}
	text, err := os.ReadFile("../../docs/logs.md")
	require.NoError(t, err)
	examples := regexp.MustCompile("(?s)```json\n(\\{\"v\".*?)\n```").FindAllSubmatch(text, -1)
	require.Len(t, examples, 3)
	for i, check := range []func([]byte){event, job, metrics} {
		check(examples[i][1])
	}
}
