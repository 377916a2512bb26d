package sandbox_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/sandbox"
)

var jail *sandbox.Jail

func TestMain(m *testing.M) {
	jail = sandbox.Enter()
	os.Exit(m.Run())
}

// script writes a shell script and returns its path.
func script(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "program")
	require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+text), 0o755))
	return path
}

func run(t *testing.T, text string, p sandbox.Program, stdin string) (sandbox.Result, error) {
	t.Helper()
	p.Path = script(t, text)
	return jail.Run(t.Context(), p, []byte(stdin))
}

func TestRunPassesInputAndOutput(t *testing.T) {
	t.Parallel()
	res, err := run(t, `cat; echo "$1-$2-$GIVEN" ; echo words >&2; exit 3`,
		sandbox.Program{Args: []string{"one", "two words"}, Env: []string{"GIVEN=yes"}}, "input\n")
	require.NoError(t, err)
	require.Equal(t, "input\none-two words-yes\n", string(res.Stdout))
	require.Equal(t, "words\n", res.Stderr)
	require.Equal(t, 3, res.Exit)
	require.Positive(t, res.Wall)
}

func TestRunGivesNothingOfTheNode(t *testing.T) {
	t.Setenv("OMEGA_SECRET", "secret")
	res, err := run(t, `/usr/bin/env; pwd; ls -A; echo made > here && cat here; ls -l /proc/self/fd 2>/dev/null | wc -l >&2`, sandbox.Program{}, "")
	require.NoError(t, err)
	require.Equal(t, 0, res.Exit, res.Stderr)
	out := string(res.Stdout)
	require.NotContains(t, out, "secret")
	require.NotContains(t, out, "HOME=")
	require.True(t, strings.HasSuffix(out, "\nmade\n"), out)
	var dir string
	for _, line := range strings.Split(out, "\n") {
		if strings.Contains(line, "omega-job-") && strings.HasPrefix(line, "/") {
			dir = line
		}
	}
	require.NotEmpty(t, dir)
	_, err = os.Stat(dir)
	require.ErrorIs(t, err, os.ErrNotExist, "the private directory is gone")
}

func TestRunConfinesFilesAndNetwork(t *testing.T) {
	t.Parallel()
	secret := filepath.Join(t.TempDir(), "secret")
	require.NoError(t, os.WriteFile(secret, []byte("secret"), 0o644))
	res, err := run(t, `cat `+secret, sandbox.Program{Read: []string{secret}}, "")
	require.NoError(t, err)
	require.Equal(t, "secret", string(res.Stdout))

	if !jail.Confines() {
		t.Log("this kernel has no Landlock: only limits and the process group are tested")
		return
	}
	res, err = run(t, `cat `+secret+`; echo x > `+secret+`; kill -0 `+strconv.Itoa(os.Getpid()), sandbox.Program{}, "")
	require.NoError(t, err)
	require.NotZero(t, res.Exit)
	require.Empty(t, res.Stdout)
	data, err := os.ReadFile(secret)
	require.NoError(t, err)
	require.Equal(t, "secret", string(data))

	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	require.NoError(t, err)
	p := sandbox.Program{Path: "/bin/bash", Args: []string{"-c", "exec 3<>/dev/tcp/127.0.0.1/" + port + " && echo reached"}}
	res, err = jail.Run(t.Context(), p, nil)
	require.NoError(t, err)
	require.Empty(t, res.Stdout)
	p.Network = true
	res, err = jail.Run(t.Context(), p, nil)
	require.NoError(t, err)
	require.Equal(t, "reached\n", string(res.Stdout), res.Stderr)
}

func TestRunKillsTheWholeGroup(t *testing.T) {
	t.Parallel()
	alive := func(text string) bool {
		pid, err := strconv.Atoi(strings.TrimSpace(text))
		require.NoError(t, err, text)
		stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
		return err == nil && !strings.Contains(string(stat), ") Z ") && !errors.Is(syscall.Kill(pid, 0), syscall.ESRCH)
	}
	t.Run("when time is up", func(t *testing.T) {
		t.Parallel()
		begun := time.Now()
		res, err := run(t, `sleep 300 & echo $!; sleep 300`, sandbox.Program{Limits: sandbox.Limits{Wall: 700 * time.Millisecond}}, "")
		require.ErrorIs(t, err, sandbox.ErrLimit)
		require.Less(t, time.Since(begun), 20*time.Second)
		require.Equal(t, -1, res.Exit)
		require.Eventually(t, func() bool { return !alive(string(res.Stdout)) }, 5*time.Second, 10*time.Millisecond)
	})
	t.Run("when the leader ends first", func(t *testing.T) {
		t.Parallel()
		begun := time.Now()
		res, err := run(t, `sleep 300 & echo $!`, sandbox.Program{}, "")
		require.NoError(t, err)
		require.Less(t, time.Since(begun), 20*time.Second)
		require.Eventually(t, func() bool { return !alive(string(res.Stdout)) }, 5*time.Second, 10*time.Millisecond)
	})
	t.Run("when the caller gives up", func(t *testing.T) {
		t.Parallel()
		ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
		defer cancel()
		_, err := jail.Run(ctx, sandbox.Program{Path: script(t, `sleep 300`)}, nil)
		require.ErrorIs(t, err, context.DeadlineExceeded)
	})
}

func TestRunHoldsItsLimits(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, text string
		limits     sandbox.Limits
		limit      bool
	}{
		{"endless output", `while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done`, sandbox.Limits{Output: 10_000}, true},
		{"a little too much output", `head -c 10001 /dev/zero`, sandbox.Limits{Output: 10_000}, true},
		{"endless errors", `i=0; while [ $i -lt 2000 ]; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx >&2; i=$((i+1)); done; exit 1`, sandbox.Limits{}, false},
		{"processor", `while :; do :; done`, sandbox.Limits{CPU: 1}, false},
		{"file size", `head -c 100000 /dev/zero > big`, sandbox.Limits{FileBytes: 10_000}, false},
		{"memory", `x=$(head -c 200000000 /dev/zero | tr '\000' x); echo ${#x}`, sandbox.Limits{Memory: 100 << 20}, false},
		{"not a program", "", sandbox.Limits{Files: 3}, false},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			text := row.text
			if text == "" {
				text = `exec 7</dev/null`
			}
			res, err := run(t, text, sandbox.Program{Limits: row.limits}, "ignored input")
			if row.limit {
				require.ErrorIs(t, err, sandbox.ErrLimit)
				require.LessOrEqual(t, int64(len(res.Stdout)), row.limits.Output)
				return
			}
			require.NotZero(t, res.Exit, "%s %v", res.Stderr, err)
			require.LessOrEqual(t, len(res.Stderr), 4<<10)
		})
	}
}

func TestRunRefuses(t *testing.T) {
	t.Parallel()
	path := script(t, "echo hello")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	sum := sha256.Sum256(data)
	res, err := jail.Run(t.Context(), sandbox.Program{Path: path, SHA256: hex.EncodeToString(sum[:])}, nil)
	require.NoError(t, err)
	require.Equal(t, "hello\n", string(res.Stdout))

	for _, p := range []sandbox.Program{
		{Path: path, SHA256: strings.Repeat("0", 64)}, {Path: "program"}, {Path: path + "-missing"}, {Path: filepath.Dir(path)},
	} {
		_, err := jail.Run(t.Context(), p, nil)
		require.ErrorIs(t, err, sandbox.ErrPin)
	}
	plain := filepath.Join(t.TempDir(), "plain")
	require.NoError(t, os.WriteFile(plain, []byte("text"), 0o644))
	_, err = jail.Run(t.Context(), sandbox.Program{Path: plain}, nil)
	require.ErrorIs(t, err, sandbox.ErrUnavailable)
	_, err = jail.Run(t.Context(), sandbox.Program{Path: path, Read: []string{"/missing"}}, nil)
	require.ErrorIs(t, err, sandbox.ErrUnavailable)

	var none *sandbox.Jail
	_, err = none.Run(t.Context(), sandbox.Program{Path: path}, nil)
	require.ErrorIs(t, err, sandbox.ErrUnavailable)
	_, err = new(sandbox.Jail).Run(t.Context(), sandbox.Program{Path: path}, nil)
	require.ErrorIs(t, err, sandbox.ErrUnavailable)
}
