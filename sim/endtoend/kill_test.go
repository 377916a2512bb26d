package endtoend_test

import (
	"bufio"
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim/program"
	"github.com/agijobs/omega/sim/scenario"
)

// killTime bounds a story of kills for each of them.
const killTime = 30 * time.Second

// number reads a setting of the longer runs; scripts/test-kill sets them.
func number(t *testing.T, name string, usual uint64) uint64 {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return usual
	}
	n, err := strconv.ParseUint(text, 10, 32)
	require.NoError(t, err, name)
	return n
}

// dice prints its seed, so that a failure can be had again.
func dice(t *testing.T) *rand.Rand {
	t.Helper()
	seed := number(t, "OMEGA_KILL_SEED", 7)
	t.Logf("OMEGA_KILL_SEED=%d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

func TestMain(m *testing.M) { program.Main(m) }

// process is a running omega. Its lines arrive until it ends.
type process struct {
	cmd   *exec.Cmd
	lines chan string
	err   *strings.Builder
}

func startOmega(ctx context.Context, t *testing.T, args ...string) *process {
	t.Helper()
	p := &process{cmd: exec.CommandContext(ctx, program.Path(t), args...), lines: make(chan string, 1024), err: new(strings.Builder)}
	p.cmd.Stderr = p.err
	p.cmd.Dir = t.TempDir() // where no settings lie
	out, err := p.cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, p.cmd.Start())
	go func() {
		defer close(p.lines)
		r := bufio.NewReader(out)
		for {
			line, err := r.ReadString('\n')
			if err != nil {
				return // the last line of a killed process may be cut off
			}
			p.lines <- line
		}
	}()
	return p
}

// kill sends SIGKILL and waits for the end.
func (p *process) kill(t *testing.T) {
	t.Helper()
	require.NoError(t, p.cmd.Process.Kill())
	for range p.lines {
	}
	require.Error(t, p.cmd.Wait())
}

// killAfter reads so many lines, lets the moment pass and kills. It returns false if the process came to its end
// before, with its last line.
func (p *process) killAfter(t *testing.T, lines int, moment time.Duration) (last string, killed bool) {
	t.Helper()
	var timer <-chan time.Time
	if lines == 0 {
		timer = time.After(moment)
	}
	for {
		select {
		case line, more := <-p.lines:
			if !more {
				require.NoError(t, p.cmd.Wait(), "%s", p.err)
				return last, false
			}
			last = line
			if lines--; lines == 0 {
				timer = time.After(moment)
			}
		case <-timer:
			p.kill(t)
			return last, true
		}
	}
}

func TestKill_demoGoesOnWhereItWas(t *testing.T) {
	t.Parallel()
	kills := number(t, "OMEGA_KILLS", 10)
	ctx, cancel := context.WithTimeout(t.Context(), time.Duration(kills+4)*killTime)
	defer cancel()
	rnd, dir := dice(t), t.TempDir()
	args := []string{"demo", "--exit-when-done", "--seed", "7", "--data-dir", dir, "--json"}
	killed, last := uint64(0), ""
	for again := true; again; {
		lines, moment := 0, time.Duration(rnd.IntN(300))*time.Millisecond
		if rnd.IntN(6) > 0 {
			lines, moment = 1+rnd.IntN(9), time.Duration(rnd.IntN(60))*time.Millisecond
		}
		if killed == kills {
			lines = -1
		}
		p := startOmega(ctx, t, args...)
		if last, again = p.killAfter(t, lines, moment); again {
			killed++
		}
	}
	t.Logf("killed %d times", killed)
	require.GreaterOrEqual(t, killed, min(kills, 10), "the mission was over too soon")
	var s scenario.Summary
	require.NoError(t, json.Unmarshal([]byte(last), &s), "%s", last)
	require.Equal(t, "Finalized", s.Root.State)
	require.True(t, s.Root.Success)
	require.GreaterOrEqual(t, s.Jobs.Created, uint64(10))
	require.Equal(t, s.Jobs.Created, s.Jobs.Finalized)
	require.Zero(t, s.Duties.Missed)
	require.Equal(t, s.Commits, s.Reveals)
	requireDemoVotes(ctx, t, dir, s)
}

// requireDemoVotes reads the demo's chain: it holds the votes that the summary counts, each once.
func requireDemoVotes(ctx context.Context, t *testing.T, dir string, s scenario.Summary) {
	t.Helper()
	c, err := scenario.Devnet(ctx, scenario.DevnetConfig{Dir: dir})
	require.NoError(t, err)
	defer func() { require.NoError(t, c.Close()) }()
	commits, reveals := requireSingleVotes(t, votes(ctx, t, c.Client(), s.Contracts["ValidationModule"]))
	require.Equal(t, s.Commits, uint64(commits))
	require.Equal(t, s.Reveals, uint64(reveals))
}
