//go:build !nosim

package main

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

var update = flag.Bool("update", false, "write the handbook's table of settings anew")

const (
	handbook   = "../../docs/handbook.md"
	tableBegin = "<!-- settings: made by go test ./cmd/omega -run Handbook -update -->\n"
	tableEnd   = "<!-- end of settings -->"
)

// settingsTable lists every flag once for each meaning, with the commands that have it.
func settingsTable() string {
	type row struct{ name, text string }
	uses := map[row][]string{}
	commands(process{}.app(), func(c *cli.Command) {
		path := strings.TrimPrefix(strings.SplitN(c.CustomHelpTemplate, ":", 2)[0], "omega ")
		for _, f := range c.Flags {
			head, text := flagText(f.(documentedFlag))
			text = text[:strings.LastIndex(text, " [")]
			r := row{f.Names()[0], fmt.Sprintf("| `%s` | `%s` | %s |", head, f.(documentedFlag).GetEnvVars()[0], strings.ReplaceAll(text, "|", "\\|"))}
			uses[r] = append(uses[r], path)
		}
	})
	rows := make([]row, 0, len(uses))
	for r := range uses {
		rows = append(rows, r)
	}
	slices.SortFunc(rows, func(a, b row) int {
		return strings.Compare(a.name+"\x00"+uses[a][0]+a.text, b.name+"\x00"+uses[b][0]+b.text)
	})
	var b strings.Builder
	b.WriteString("| flag | variable | meaning | commands |\n|---|---|---|---|\n")
	for _, r := range rows {
		fmt.Fprintf(&b, "%s %s |\n", r.text, strings.Join(uses[r], ", "))
	}
	return b.String()
}

// The handbook's settings are the program's.
func TestHandbook_settings(t *testing.T) {
	data, err := os.ReadFile(handbook)
	require.NoError(t, err)
	before, rest, ok := strings.Cut(string(data), tableBegin)
	require.True(t, ok, "the table's beginning is marked")
	have, after, ok := strings.Cut(rest, tableEnd)
	require.True(t, ok, "the table's end is marked")
	if *update {
		require.NoError(t, os.WriteFile(handbook, []byte(before+tableBegin+settingsTable()+tableEnd+after), 0o644))
		return
	}
	require.Equal(t, settingsTable(), have, "go test ./cmd/omega -run Handbook -update")
}

// Every command is in the handbook with an example, and every example is of a command and its flags.
func TestHandbook_examples(t *testing.T) {
	data, err := os.ReadFile(handbook)
	require.NoError(t, err)
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	flagsOf, shown := map[string][]string{}, map[string]bool{}
	commands(process{}.app(), func(c *cli.Command) {
		path := strings.TrimPrefix(strings.SplitN(c.CustomHelpTemplate, ":", 2)[0], "omega ")
		flagsOf[path] = []string{"help"}
		for _, f := range c.Flags {
			flagsOf[path] = append(flagsOf[path], f.Names()...)
		}
	})
	line := regexp.MustCompile(`(?m)^(?:[A-Z_]+=\S+ )*(?:bin/|go run \./cmd/)?omega ((?:.*\\\n)*.*)$`)
	quoted := regexp.MustCompile(`'[^']*'`)
	name := regexp.MustCompile(`(?:^|\s)--([a-z][a-z_-]*)`)
	for _, m := range line.FindAllStringSubmatch(string(data)+string(readme), -1) {
		text, _, _ := strings.Cut(strings.ReplaceAll(m[1], "\\\n", " "), " #")
		text = quoted.ReplaceAllString(text, "")
		words := strings.Fields(text)
		if len(words) == 0 || strings.HasPrefix(words[0], "-") || words[0] == "help" {
			continue
		}
		path := words[0]
		for _, w := range words[1:] {
			if !isPrefix(flagsOf, path+" "+w) {
				break
			}
			path += " " + w
		}
		known, ok := flagsOf[path]
		require.True(t, ok, m[0])
		shown[path] = true
		for _, f := range name.FindAllStringSubmatch(text, -1) {
			require.Contains(t, known, f[1], m[0])
		}
	}
	for path := range flagsOf {
		require.True(t, shown[path], "no example of omega %s", path)
	}
}

// isPrefix tells whether a path is a command, or the beginning of some.
func isPrefix(flagsOf map[string][]string, path string) bool {
	for known := range flagsOf {
		if known == path || strings.HasPrefix(known, path+" ") {
			return true
		}
	}
	return false
}

// The data directory's table names each file and directory once, and all the files that tell of a node.
func TestHandbook_dataDirectory(t *testing.T) {
	data, err := os.ReadFile(handbook)
	require.NoError(t, err)
	_, section, _ := strings.Cut(string(data), "\n## The data directory\n")
	section, _, _ = strings.Cut(section, "\n## ")
	var named []string
	for _, row := range regexp.MustCompile("(?m)^\\| (`.*?) \\|").FindAllStringSubmatch(section, -1) {
		for _, name := range strings.Split(row[1], ", ") {
			name = strings.Trim(name, "`")
			require.NotContains(t, named, name, "a row of its own")
			named = append(named, name)
		}
	}
	for _, path := range standardFiles("") {
		if dir, _, inside := strings.Cut(path, "/"); inside {
			path = dir + "/"
		}
		require.Contains(t, named, path)
	}
}
