//go:build !nosim

package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A node with agents does not start where they could hand in nothing. Nobody may write to /proc, whoever runs the test.
func TestRun_artifactsThatNobodyMayWrite(t *testing.T) {
	serve(t).fails(exitUsage, []string{"--artifacts: nothing can be stored in /proc/self/task", "name another directory"},
		"run", "--dev-accounts", "--data-dir", t.TempDir(), "--artifacts", "/proc/self/task")
}

// What cannot be kept is not ordered.
func TestJobCreate_needsAStore(t *testing.T) {
	s := serve(t)
	s.fails(exitUsage, []string{"--artifacts: storing content", " in /proc/self/task: ", "name another directory"}, "job", "create", "--dev-accounts",
		"--spec", writeFile(t, "s.json", plainSpec, 0o600), "--reward", "3", "--artifacts", "/proc/self/task")
	require.Equal(t, "no jobs yet", s.done("job", "list"))
}
