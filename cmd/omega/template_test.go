package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

func TestPlanTemplates(t *testing.T) {
	examples, err := filepath.Abs("../../docs/examples/templates")
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	swarm, audit := filepath.Join(examples, "swarm-segment.toml"), filepath.Join(examples, "audit.toml")
	broken := writeFile(t, "broken.toml", "name = \n", 0o600)
	odd := writeFile(t, "odd.toml", "name = \"odd\"\ngoals = [\"x\"]\ncolour = 1\n", 0o600)
	endless := writeFile(t, "endless.toml", `
name = "endless"
goals = ["Again"]
[[children]]
ref = "a"
title = "A"
reward_bp = 6000
task = { kind = "plan", body = { goal = { text = "again" } } }
`, 0o600)
	for _, command := range [][]string{{"demo"}, {"run", "--dev-accounts"}} {
		for _, row := range []struct {
			args  []string
			texts []string
		}{
			{[]string{"--plan-template", "missing.toml"}, []string{"--plan-template", "missing.toml", "no such file"}},
			{[]string{"--plan-template", "."}, []string{"--plan-template", "a file of at most"}},
			{[]string{"--plan-template", broken}, []string{broken, "line 1"}},
			{[]string{"--plan_template", odd}, []string{odd, `"colour"`}},
			{[]string{"--plan-template", swarm, "--plan-template", swarm}, []string{`two templates have the name "swarm-segment"`}},
			{[]string{"--plan-template", endless}, []string{"endless -> endless", "never end"}},
		} {
			fails(t, exitUsage, row.texts, append(command, row.args...)...)
		}
	}
	require.NoError(t, os.WriteFile("omega.toml", []byte("dev-accounts = true\nplan_template = [\""+swarm+"\", \""+audit+"\"]\n"), 0o600))
	fails(t, exitUsage, []string{"deployment.json"}, "run") // it comes as far as that
}

// The job that docs/control.md spawns is served by the node that stands there for it.
func TestPlanTemplates_documentedJob(t *testing.T) {
	page, err := os.ReadFile("../../docs/control.md")
	require.NoError(t, err)
	job := regexp.MustCompile(`(?s)"spec": (\{.*?\n  \})`).FindSubmatch(page)
	require.NotNil(t, job)
	var spec protocol.Spec
	require.NoError(t, json.Unmarshal(job[1], &spec))
	line := regexp.MustCompile("(?s)\nbin/omega run .*?\n```").FindString(string(page))
	var list []mission.Template
	for _, m := range regexp.MustCompile(`--plan-template (\S+)`).FindAllStringSubmatch(line, -1) {
		text, err := os.ReadFile(filepath.Join("../..", m[1]))
		require.NoError(t, err)
		template, err := mission.ParseTemplate(text)
		require.NoError(t, err)
		list = append(list, template)
	}
	templates, err := mission.NewTemplates(list...)
	require.NoError(t, err)
	_, err = templates.Adopt(spec)
	require.NoError(t, err)
	stake := regexp.MustCompile(`--stake-agent (\S+)`).FindStringSubmatch(line)
	require.NotNil(t, stake)
	held, err := protocol.ParseTokens(stake[1])
	require.NoError(t, err)
	require.False(t, held.Less(spec.MinStake.Amount), "its agents may take it")
}
