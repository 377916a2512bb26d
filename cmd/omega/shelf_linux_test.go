//go:build !nosim

package main

import "testing"

// A node with agents does not start where they could hand in nothing. Nobody may write to /proc, whoever runs the test.
func TestRun_artifactsThatNobodyMayWrite(t *testing.T) {
	serve(t).fails(exitUsage, []string{"--artifacts: nothing can be stored in /proc/self/task", "name another directory"},
		"run", "--dev-accounts", "--data-dir", t.TempDir(), "--artifacts", "/proc/self/task")
}
