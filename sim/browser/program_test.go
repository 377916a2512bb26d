package browser_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim/program"
)

func TestMain(m *testing.M) { program.Main(m) }

// omega runs a command that must succeed and returns what it printed.
func omega(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), program.Path(t), args...)
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "omega %s: %s", strings.Join(args, " "), out)
	return string(out)
}

// serve starts a program that runs until the test ends, and returns the first of its lines that holds the text.
func serve(t *testing.T, text, path string, args ...string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 20 * time.Second
	r, w, err := os.Pipe()
	require.NoError(t, err)
	cmd.Stdout, cmd.Stderr = w, w
	require.NoError(t, cmd.Start())
	require.NoError(t, w.Close())
	found, drained := make(chan string, 1), make(chan struct{})
	var said strings.Builder
	go func() {
		defer close(drained)
		lines := bufio.NewScanner(r)
		for lines.Scan() {
			if line := lines.Text(); strings.Contains(line, text) {
				select {
				case found <- line:
				default: // the first is enough
				}
			}
			if said.Len() < 1<<16 {
				said.WriteString(lines.Text() + "\n")
			}
		}
	}()
	t.Cleanup(func() {
		stop()
		_ = cmd.Wait() // it was told to end
		<-drained
	})
	select {
	case line := <-found:
		return line
	case <-drained:
		require.FailNow(t, "the program ended", "%s: %s", strings.Join(args, " "), said.String())
	case <-time.After(2 * time.Minute):
		require.FailNow(t, "the program does not say "+text)
	}
	return ""
}

// dial speaks to the chain itself.
func dial(t *testing.T, url string) *rpc.Client {
	t.Helper()
	c, err := rpc.DialContext(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// urlIn is the address in a line of a program.
func urlIn(t *testing.T, line string) string {
	t.Helper()
	_, rest, ok := strings.Cut(line, "http://")
	require.True(t, ok, line)
	url, _, _ := strings.Cut(rest, " ")
	return fmt.Sprintf("http://%s", url)
}
