// Package anvil starts a real chain for a test.
package anvil

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// patience bounds how long Anvil may take until it listens.
const patience = time.Minute

// Start runs Anvil on a free loopback port and returns its address, HOST:PORT. It ends with the test. Where there is no
// Anvil the test is skipped, or fails if OMEGA_REQUIRE_ANVIL is set.
func Start(t testing.TB, args ...string) string {
	t.Helper()
	cmd := exec.Command(path(t), append([]string{"--no-cors", "--host", "127.0.0.1", "--port", "0"}, args...)...)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	listens, drained := make(chan string, 1), make(chan struct{})
	go func() {
		defer close(drained)
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if at, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
				listens <- at
				break
			}
		}
		_, _ = io.Copy(io.Discard, out) // so that Anvil never waits for a reader
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it may have ended by itself
		<-drained
		_ = cmd.Wait() // killed
	})
	select {
	case at := <-listens:
		return at
	case <-drained:
		require.FailNow(t, "Anvil ended before it listened")
	case <-time.After(patience):
		require.FailNow(t, "Anvil does not listen")
	}
	return ""
}

// path finds the native binary, not npm's wrapper: a wrapper would take the signals that are meant for it. The tests run
// in their package's folder, and all those that want Anvil lie two below the root.
func path(t testing.TB) string {
	t.Helper()
	at := os.Getenv("OMEGA_ANVIL")
	if at == "" {
		name := "anvil-" + runtime.GOOS + "-" + runtime.GOARCH
		at = filepath.Join("..", "..", "scripts", "anvil", "node_modules", "@foundry-rs", name, "bin", "anvil")
	}
	if _, err := os.Stat(at); err != nil {
		const how = "there is no Anvil: run scripts/deps-tests (needs npm), or name one in OMEGA_ANVIL"
		if os.Getenv("OMEGA_REQUIRE_ANVIL") != "" {
			require.FailNow(t, how, "%v", err)
		}
		t.Skip(how)
	}
	return at
}
