package sandbox_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/sandbox"
)

func session(t *testing.T, text string, limits sandbox.Limits) *sandbox.Session {
	t.Helper()
	s, err := jail.Open(sandbox.Program{Path: script(t, text), Limits: limits})
	require.NoError(t, err)
	t.Cleanup(func() {
		_, err := s.Close(0)
		require.NoError(t, err)
	})
	return s
}

// within bounds what a test waits for a program that is expected to answer.
func within(t *testing.T, d time.Duration) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	t.Cleanup(cancel)
	return ctx
}

func TestSessionSpeaksLineByLine(t *testing.T) {
	t.Parallel()
	s := session(t, `echo begun >&2; pwd > where; while read -r line; do echo "$(cat where) $line"; done; echo over >&2; exit 3`, sandbox.Limits{})
	ctx := within(t, time.Minute)
	var dir string
	for _, line := range []string{"one", "two words", ""} {
		answer, err := s.Exchange(ctx, []byte(line))
		require.NoError(t, err)
		var said string
		dir, said, _ = strings.Cut(string(answer), " ")
		require.Equal(t, line, said)
	}
	res, err := s.Close(time.Minute)
	require.NoError(t, err)
	require.Equal(t, 3, res.Exit)
	require.Equal(t, "begun\nover\n", res.Stderr)
	require.NoDirExists(t, dir, "the private directory is gone")
	_, err = s.Exchange(ctx, []byte("more"))
	require.Error(t, err)
	again, err := s.Close(0)
	require.NoError(t, err)
	require.Equal(t, res, again)
}

func TestSessionFaults(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, text string
		limits     sandbox.Limits
		is         error
		says       string
	}{
		{"ends at once", `echo why >&2; exit 4`, sandbox.Limits{}, sandbox.ErrEnded, `exit 4: "why\n"`},
		{"ends well without an answer", `read x`, sandbox.Limits{}, sandbox.ErrEnded, "exit 0"},
		{"is killed", `read x; kill -9 $$`, sandbox.Limits{}, sandbox.ErrEnded, "a signal"},
		{"half an answer", `read x; printf half`, sandbox.Limits{}, sandbox.ErrEnded, "exit 0"},
		{"closes its output and goes on", `read x; exec >&-; sleep 300`, sandbox.Limits{}, sandbox.ErrEnded, "closed its side"},
		{"says nothing", `sleep 300`, sandbox.Limits{}, context.DeadlineExceeded, ""},
		{"floods without a line end", `while :; do printf xxxxxxxxxxxxxxxx; done`, sandbox.Limits{Output: 10_000}, sandbox.ErrLimit, "more than 10000 bytes"},
		{"floods with lines", `while :; do echo xxxxxxxxxxxxxxxx; done`, sandbox.Limits{Output: 10_000}, sandbox.ErrLimit, "more than one line"},
		{"processor", `while :; do :; done`, sandbox.Limits{CPU: 1}, sandbox.ErrEnded, "a signal"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			s := session(t, row.text, row.limits)
			wait := time.Minute
			if errors.Is(row.is, context.DeadlineExceeded) {
				wait = 300 * time.Millisecond
			}
			ctx := within(t, wait)
			_, err := s.Exchange(ctx, []byte("hello"))
			for err == nil { // what it says beyond the first line may come a little later
				_, err = s.Exchange(ctx, []byte("hello"))
			}
			require.ErrorIs(t, err, row.is)
			require.ErrorContains(t, err, row.says)
			begun := time.Now()
			_, err = s.Close(0)
			require.NoError(t, err)
			require.Less(t, time.Since(begun), 10*time.Second)
		})
	}
}

func TestSessionLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"a child of its own":           `read x; sleep 300 & echo $!; read x`,
		"a child, the leader gone":     `read x; sleep 300 & echo $!`,
		"deaf to the end of its input": `trap "" TERM HUP; sleep 300 & echo $!; sleep 300`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := session(t, text, sandbox.Limits{})
			answer, err := s.Exchange(within(t, time.Minute), nil)
			require.NoError(t, err)
			_, err = s.Close(100 * time.Millisecond)
			require.NoError(t, err)
			pid, err := strconv.Atoi(string(answer))
			require.NoError(t, err)
			require.Eventually(t, func() bool { return gone(pid) }, 5*time.Second, 10*time.Millisecond)
		})
	}
}

// No process leaves the group that is killed in the end: neither a session of its own nor a group of its own is given.
func TestSessionKeepsTheGroupTogether(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"setsid":  `read x; setsid /bin/sleep 300 >/dev/null 2>&1 & setsid /bin/true 2>/dev/null; echo "$? $!"; read y`,
		"setpgid": `exec /bin/bash -c 'read x; set -m 2>/dev/null; sleep 300 & echo "1 $!"; read y'`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := session(t, text, sandbox.Limits{})
			answer, err := s.Exchange(within(t, time.Minute), nil)
			require.NoError(t, err)
			code, child, _ := strings.Cut(string(answer), " ")
			require.Equal(t, "1", code, "it was refused")
			_, err = s.Close(0)
			require.NoError(t, err)
			pid, err := strconv.Atoi(child)
			require.NoError(t, err)
			require.Eventually(t, func() bool { return gone(pid) }, 5*time.Second, 10*time.Millisecond)
		})
	}
}

// gone tells whether no process of that number runs.
func gone(pid int) bool {
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	return err != nil || strings.Contains(string(stat), ") Z ")
}

func TestSessionRefuses(t *testing.T) {
	t.Parallel()
	var none *sandbox.Jail
	_, err := none.Open(sandbox.Program{Path: script(t, "")})
	require.ErrorIs(t, err, sandbox.ErrUnavailable)
	_, err = jail.Open(sandbox.Program{Path: "/missing/program"})
	require.ErrorIs(t, err, sandbox.ErrPin)
	plain := filepath.Join(t.TempDir(), "plain")
	require.NoError(t, os.WriteFile(plain, []byte("text"), 0o644))
	s, err := jail.Open(sandbox.Program{Path: plain})
	require.NoError(t, err)
	_, err = s.Exchange(within(t, time.Minute), nil)
	require.ErrorIs(t, err, sandbox.ErrUnavailable)
	_, err = s.Close(0)
	require.ErrorIs(t, err, sandbox.ErrUnavailable)
}
