package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
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
