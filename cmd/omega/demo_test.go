//go:build !nosim

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"math"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/gofrs/flock"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
)

// stopAfter is a terminal at which somebody presses Ctrl-C after some lines.
type stopAfter struct {
	bytes.Buffer
	lines int
	stop  func()
}

func (s *stopAfter) Write(p []byte) (int, error) {
	if s.lines -= bytes.Count(p, []byte("\n")); s.lines <= 0 {
		s.stop()
	}
	return s.Buffer.Write(p)
}

// One demo, as its user may treat it: stopped, gone on with, asked again, and read by another program.
func TestDemo(t *testing.T) {
	dir := t.TempDir()
	flags := []string{"--data-dir", dir, "--seed", "7", "--exit-when-done"}
	ctx, cancel := context.WithCancel(t.Context())
	terminal, stderr := &stopAfter{lines: 12, stop: cancel}, &bytes.Buffer{}
	code := process{stdout: terminal, stderr: stderr}.run(ctx, append([]string{"omega", "demo"}, flags...))
	page, told, _ := strings.Cut(stderr.String(), "\n")
	require.Regexp(t, `^console: http://127\.0\.0\.1:\d+/\?token=\S{43} \(opens once\)$`, page)
	failed(t, outcome{code, "", told}, exitFailed, "stopped before", "go on with `omega demo --data-dir "+dir+" --seed 7 --exit-when-done`")
	require.Contains(t, terminal.String(), "Kardashev-II mission")

	before, err := os.ReadFile(filepath.Join(dir, "chain", "genesis.json"))
	require.NoError(t, err)
	fails(t, exitUsage, []string{dir, "seed is 7, asked for was 8", "another --data-dir"}, "demo", "--data-dir", dir, "--seed", "8", "--exit-when-done")
	fails(t, exitUsage, []string{dir + " holds the demo of 6 agents, not of 9; use that --agents"}, "demo", "--data-dir", dir, "--seed", "7", "--agents", "9", "--exit-when-done")
	fails(t, exitUsage, []string{"demo of 6 agents, not of 7"}, "demo", "--data-dir", dir, "--seed", "7", "--agents", "7", "--validators", "8", "--exit-when-done") // as many in all
	fails(t, exitUsage, []string{"demo of 9 validators, not of 12"}, "demo", "--data-dir", dir, "--seed", "7", "--validators", "12", "--exit-when-done")
	after, err := os.ReadFile(filepath.Join(dir, "chain", "genesis.json"))
	require.NoError(t, err)
	require.Equal(t, string(before), string(after), "a refused start changes nothing")

	lock := flock.New(filepath.Join(dir, "LOCK"))
	held, err := lock.TryLock()
	require.NoError(t, err)
	require.True(t, held)
	fails(t, exitUsage, []string{"another demo runs in " + dir, "--data-dir"}, append([]string{"demo"}, flags...)...)
	require.NoError(t, lock.Unlock())

	lines := strings.Split(done(t, append([]string{"demo", "--json"}, flags...)...), "\n")
	last := lines[len(lines)-1]
	var summary struct {
		Root struct {
			ID      uint64
			State   string
			Success bool
		}
		Jobs   struct{ Created, Finalized uint64 }
		Duties struct{ Missed uint64 }
	}
	require.NoError(t, json.Unmarshal([]byte(last), &summary))
	require.Equal(t, "Finalized", summary.Root.State)
	require.True(t, summary.Root.Success)
	require.GreaterOrEqual(t, summary.Jobs.Created, uint64(10))
	require.Zero(t, summary.Duties.Missed)
	require.Equal(t, last, done(t, append([]string{"demo", "--json"}, flags...)...), "a finished demo says the same again")
	fails(t, exitUsage, []string{"demo of seed 7, not of 8"}, "demo", "--data-dir", dir, "--seed", "8", "--exit-when-done")
	fails(t, exitUsage, []string{"demo of 6 agents, not of 9", "--data-dir"}, append([]string{"demo", "--agents", "9"}, flags...)...)
	fails(t, exitUsage, []string{"validators, not of 20", "--data-dir"}, append([]string{"demo", "--validators", "20"}, flags...)...)
	text := done(t, append([]string{"demo"}, flags...)...)
	require.Contains(t, text, "root job 1: Finalized, success true")
	require.Contains(t, text, "omega devnet --data-dir "+dir)
	checkLogs(t, dir)
	readBack(t, dir)
}

// readBack serves the demo's chain and reads its first job with go-ethereum's client and with the program.
func readBack(t *testing.T, dir string) {
	t.Helper()
	url, ws := devnet(t, dir)
	file := filepath.Join(dir, "deployment.json")
	fails(t, exitUsage, []string{dir, "in use", "--data-dir"}, "devnet", "--data-dir", dir, "--http", "127.0.0.1:0")
	d, err := deploy.Load(file)
	require.NoError(t, err)
	for _, endpoint := range []string{url, ws} {
		client, err := ethclient.DialContext(t.Context(), endpoint)
		require.NoError(t, err)
		suite, err := node.Discover(t.Context(), client, d.ChainID, d.StartBlock, d.Contracts[deploy.JobRegistry])
		require.NoError(t, err)
		job, err := node.ReadJob(t.Context(), client, codec.New(suite, codec.Options{}), 1)
		require.NoError(t, err)
		require.Equal(t, protocol.JobFinal, job.State)
		require.True(t, job.Success)
		client.Close()
	}
	require.Contains(t, done(t, "job", "show", "1", "--rpc", ws, "--deployment", file), "job 1  Finalized success")
}

// A demo without a directory of its own names the one that it makes, and how to go on; one that is refused leaves none.
func TestDemo_temporaryDirectory(t *testing.T) {
	tmp := t.TempDir()
	t.Setenv("TMPDIR", tmp)
	left := func() []string {
		found, err := filepath.Glob(filepath.Join(tmp, "omega-demo-*"))
		require.NoError(t, err)
		return found
	}
	for _, refused := range [][]string{
		{"--speed", "-1"}, {"--agents", "1"}, {"--log-level", "loud"}, {"--log-keep", "0"}, {"--bus", "pigeons"}, {"--resume", "--no-resume"},
		{"--bus", "nats", "--bus-creds", filepath.Join(tmp, "absent")}, {"--log-path", tmp},
	} {
		o := omega(t.Context(), append([]string{"demo", "--cycles", "1"}, refused...)...)
		require.NotEqual(t, exitDone, o.code, refused)
		require.Empty(t, left(), "%v: %s", refused, o.err)
	}
	over, cancel := context.WithCancel(t.Context())
	cancel()
	failed(t, omega(over, "demo"), exitFailed, "interrupted")
	require.Empty(t, left())

	log := filepath.Join(tmp, "the owner's log")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	terminal, stderr := &stopAfter{lines: 2, stop: cancel}, &bytes.Buffer{}
	code := process{stdout: terminal, stderr: stderr}.run(ctx, []string{"omega", "demo", "--seed", "3", "--log_path", log, "--no-resume",
		"--metrics-interval", "1m", "--simulation", "climate", "--simulation", "synthetic-economy", "--owner_ack_path", filepath.Join(tmp, "ack"), "--resume=false"})
	require.Equal(t, exitDone, code, stderr.String())
	require.Len(t, left(), 1)
	lines := strings.Split(stderr.String(), "\n")
	// The flags that began it are not given again, and what was not given is not made up.
	command := "`omega demo --data-dir " + left()[0] + " --simulation climate --simulation synthetic-economy --owner-ack-path " + filepath.Join(tmp, "ack") +
		" --log-path '" + strings.ReplaceAll(log, "'", `'\''`) + "' --metrics-interval 1m0s --seed 3`"
	require.Equal(t, "data directory: "+left()[0]+" (go on with "+command+")", lines[0])
	require.Equal(t, "stopped; go on with "+command, lines[len(lines)-2])
}

// A demo for ever ends well when it is stopped, one of some cycles by itself.
func TestDemo_endings(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(t.Context())
	terminal, stderr := &stopAfter{lines: 2, stop: cancel}, &bytes.Buffer{}
	code := process{stdout: terminal, stderr: stderr}.run(ctx, []string{"bin/omega", "demo", "--data-dir", dir})
	require.Equal(t, exitDone, code, stderr.String())
	require.Contains(t, stderr.String(), "stopped; go on with `bin/omega demo --data-dir "+dir+"`")
	require.Contains(t, done(t, "demo", "--data-dir", dir, "--cycles", "2"), "root job 1: Applied, the mission is not over; the next start goes on with it")
	require.Contains(t, done(t, "demo", "--data-dir", dir, "--exit-when-done"), "root job 1: Finalized, success true", "it was not over")
}

// What a settings file or a variable says would begin the demo anew at every start: the command that goes on overrules it.
func TestDemo_goesOnDespiteItsSettings(t *testing.T) {
	dir, settings := t.TempDir(), filepath.Join(t.TempDir(), "demo.toml")
	require.NoError(t, os.WriteFile(settings, []byte("no-resume = true\nseed = 3\n"), 0o600))
	t.Setenv("OMEGA_RESUME", "false")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	terminal, stderr := &stopAfter{lines: 2, stop: cancel}, &bytes.Buffer{}
	code := process{stdout: terminal, stderr: stderr}.run(ctx, []string{"omega", "demo", "--data-dir", dir, "--config", settings})
	require.Equal(t, exitDone, code, stderr.String())
	goOn := []string{"omega", "demo", "--data-dir", dir, "--seed", "3", "--config", settings, "--no-resume=false", "--resume"}
	for _, word := range goOn {
		require.Contains(t, stderr.String(), word)
	}
	done(t, append(goOn[1:], "--cycles", "1")...)
	require.NoDirExists(t, filepath.Join(dir, "aside-1"), "nothing was set aside")
}

// A demo begins anew beside the old one, and from a checkpoint of the same chain.
func TestDemo_startsAnewAndFromACheckpoint(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	done(t, "demo", "--data_dir", dir, "--cycles", "1", "--checkpoint_interval_seconds", "60")
	state := filepath.Join(dir, "omega_state.json")
	require.FileExists(t, state)
	fails(t, exitUsage, []string{"has a state already", "--no-resume"}, "demo", "--data-dir", dir, "--import-state", state, "--cycles", "2")
	fails(t, exitUsage, []string{"genesis"}, "demo", "--data-dir", t.TempDir(), "--seed", "2", "--import-state", state, "--cycles", "1")
	fails(t, exitUsage, []string{"contradict"}, "demo", "--data-dir", dir, "--resume", "--no-resume")
	fails(t, exitUsage, []string{"--import-state", "does not say that it is one"}, "demo", "--data-dir", other, "--import-state", filepath.Join(dir, "demo.json"))
	require.Contains(t, done(t, "demo", "--data-dir", other, "--import-state", state, "--cycles", "1"), "root job 1")
	text := runs(t, "demo", "--data-dir", dir, "--no-resume", "--cycles", "1")
	require.Contains(t, text, "the old demo was moved to "+filepath.Join(dir, "aside-1")+": chain, node, ")
	for _, name := range []string{"chain", "summary.json", "logs/omega.jsonl", "logs/jobs.jsonl", "logs/omega_bus_history.jsonl", "omega_metrics.jsonl", "mission.mmd", "omega_state.json"} {
		require.Contains(t, text, name)
		_, err := os.Stat(filepath.Join(dir, "aside-1", name))
		require.NoError(t, err, name)
	}
	places := map[string]bool{}
	logLines(t, filepath.Join(dir, "logs", "omega.jsonl"), func(line []byte) {
		var at struct{ Seq, I uint64 }
		require.NoError(t, json.Unmarshal(line, &at))
		place := fmt.Sprint(at.Seq, ".", at.I)
		require.False(t, places[place], "seq and i name one line: %s", place)
		places[place] = true
	})
	done(t, "demo", "--data-dir", dir, "--resume_from_checkpoint=false", "--cycles", "1")
	require.DirExists(t, filepath.Join(dir, "aside-2", "node", "guard"))
}

// runs is what a command that must end well tells beside its output.
func runs(t *testing.T, args ...string) string {
	t.Helper()
	o := omega(t.Context(), args...)
	require.Equal(t, exitDone, o.code, o.err)
	return o.err
}

// tree lists every file of a directory with its text.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		files[path] = string(text)
		return err
	}))
	return files
}

// A demo that is refused, although it was to begin anew, leaves everything where and as it was.
func TestDemo_refusedAnewChangesNothing(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	done(t, "demo", "--data-dir", dir, "--cycles", "1")
	done(t, "demo", "--data-dir", other, "--seed", "7", "--cycles", "1")
	before := tree(t, dir)
	anew := []string{"demo", "--data-dir", dir, "--no-resume", "--cycles", "1"}
	state := filepath.Join(other, "omega_state.json")
	fails(t, exitUsage, []string{"cannot be imported", "give --seed 7, which it is of"}, append(anew, "--import-state", state)...)
	fails(t, exitUsage, []string{"--agents"}, append(anew, "--seed", "7", "--agents", "8", "--import-state", state)...)
	require.Equal(t, before, tree(t, dir))
	absent := filepath.Join(t.TempDir(), "new")
	fails(t, exitUsage, []string{"--seed 7"}, "demo", "--data-dir", absent, "--import-state", state)
	require.NoDirExists(t, absent)

	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close() //nolint:errcheck // nothing is told by it
	fails(t, exitUsage, []string{"console", "free port"}, append(anew, "--console", taken.Addr().String())...)
	require.Equal(t, before, tree(t, dir), "what was moved is put back")
	require.NoDirExists(t, filepath.Join(dir, "aside-1"))

	devnet(t, dir)
	fails(t, exitUsage, []string{dir, "in use", "--data-dir"}, anew...)
	require.DirExists(t, filepath.Join(dir, "chain"))
}

// Of two that were given one control file, or one file of answers, the second is refused at the start. One that was given none is
// told that it goes without; which of the two it is, is known before anything is played.
func TestDemo_sharedControlFile(t *testing.T) {
	t.Chdir(t.TempDir())
	h, err := control.Hold(control.DefaultFile, "")
	require.NoError(t, err)
	pid := fmt.Sprintf("by pid %d ", os.Getpid())
	for _, args := range [][]string{{"--owner_control_path", control.DefaultFile}, {"--owner-control-path", "mine.json"}, {"--owner_ack_path", "mine.json"}} {
		fails(t, exitUsage, []string{"is in use " + pid, "stop that process", "--owner-control-path", "--owner-ack-path"}, append([]string{"demo", "--exit-when-done"}, args...)...)
	}
	unplayable := []string{"demo", "--agents", "1", "--log-path", "off"}
	o := omega(t.Context(), unplayable...)
	require.Contains(t, o.err, "WARNING: the control file "+control.DefaultFile+" is in use "+pid)
	require.Contains(t, o.err, "--owner-control-path")
	require.NoError(t, h.Close())
	fails(t, exitUsage, []string{"1 agents"}, unplayable...)
	fails(t, exitUsage, []string{"1 agents"}, append(unplayable, "--owner-control-path", "mine.json")...)
	left, err := filepath.Glob("*")
	require.NoError(t, err)
	require.Empty(t, left)
}

// Settings that cannot work are refused at the start, in one line.
func TestDemo_refusedSettings(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	pipe := filepath.Join(t.TempDir(), "pipe") // a device is not to be had in every test, and is refused alike
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Symlink("nothing", link))
	for _, row := range []struct {
		args  []string
		texts []string
	}{
		{[]string{"--owner_control_path", dir}, []string{"--owner-control-path " + dir + " is a directory", filepath.Join(dir, "omega_owner_commands.json")}},
		{[]string{"--owner_control_path", "."}, []string{"is a directory: name a file, such as omega_owner_commands.json"}},
		{[]string{"--owner-ack-path", dir}, []string{"--owner-ack-path", "is a directory"}},
		{[]string{"--log-path", dir}, []string{"--log-path " + dir + " is a directory", filepath.Join(dir, "omega.jsonl")}},
		{[]string{"--log-path", filepath.Join(file, "l.jsonl")}, []string{"--log-path", file, "not a directory", "name a file"}},
		{[]string{"--job-history-path", filepath.Join(file, "deep", "l.jsonl")}, []string{"--job-history-path", file, "not a directory", "name a file"}},
		{[]string{"--state-path", filepath.Join(file, "s.json")}, []string{"--state-path " + file, "not a directory", "name a file in a directory that this user may write"}},
		{[]string{"--state-path", filepath.Join(link, "s.json")}, []string{"--state-path " + link, "no such file", "name a file"}},
		{[]string{"--state-path", "/proc/nowhere/s.json"}, []string{"--state-path /proc/nowhere/s.json", "name a file"}},
		{[]string{"--mermaid-dashboard-path", filepath.Join(file, "m.mmd")}, []string{"--mermaid-dashboard-path " + file, "not a directory", "name a file"}},
		{[]string{"--state-path", pipe}, []string{"--state-path " + pipe + " is not a plain file"}},
		{[]string{"--mermaid-dashboard-path", pipe}, []string{"--mermaid-dashboard-path", "not a plain file"}},
		{[]string{"--job-history-path", dir}, []string{"--job-history-path", "is a directory"}},
		{[]string{"--metrics-path", dir}, []string{"--metrics-path", "is a directory"}},
		{[]string{"--mermaid-dashboard-path", dir}, []string{"--mermaid-dashboard-path", "is a directory"}},
		{[]string{"--state-path", dir}, []string{"--state-path", "is a directory"}},
		{[]string{"--bus-history-path", dir}, []string{"--bus-history-path", "is a directory"}},
		{[]string{"--speed", "NaN"}, []string{"speed NaN", "0 or from 0.01 up"}},
		{[]string{"--speed", "1e-300"}, []string{"speed 1e-300", "0 or from 0.01 up"}},
		{[]string{"--speed", "Inf"}, []string{"speed +Inf"}},
		{[]string{"--speed", "-Inf"}, []string{"speed -Inf"}},
		{[]string{"--speed", "-1"}, []string{"speed -1"}},
		{[]string{"--checkpoint-interval-seconds", "0"}, []string{"--checkpoint-interval-seconds 0 ", "name 1 or more", "--state-path off"}},
		{[]string{"--checkpoint-interval-seconds", "1e30"}, []string{"--checkpoint-interval-seconds 1e+30 ", "name 1 or more"}},
		{[]string{"--checkpoint-interval-seconds", "NaN"}, []string{"--checkpoint-interval-seconds NaN ", "name 1 or more"}},
		{[]string{"--checkpoint-interval", "0s"}, []string{"--checkpoint-interval 0s ", "name 1s or more", "--state-path off"}},
		{[]string{"--checkpoint-interval", "1m", "--checkpoint-interval-seconds", "30"}, []string{"--checkpoint-interval 1m0s and --checkpoint-interval-seconds 30 are one setting", "leave one out"}},
		{[]string{"--metrics-interval", "0s"}, []string{"--metrics-interval 0s ", "name 1s or more", "--metrics-path off"}},
		{[]string{"--log-period", "1s"}, []string{"--log-period 1s ", "name 1m or more"}},
		{[]string{"--log-keep", "0"}, []string{"--log-keep 0 ", "name 1 or more"}},
		{[]string{"--log-max-mb", "0"}, []string{"--log-max-mb 0 ", "name 1 to 8796093022207"}},
	} {
		fails(t, exitUsage, row.texts, append([]string{"demo", "--cycles", "1", "--data-dir", dir}, row.args...)...)
	}
	found, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, found, "nothing is begun")
}

// A data directory that cannot be had is the user's to name anew, and is no other demo.
func TestDemo_directoryThatCannotBeWritten(t *testing.T) {
	taken := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(taken, nil, 0o600))
	odd := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(odd, "LOCK"), 0o700))
	rows := map[string]string{taken: "not a directory", "/proc/foo": "no such file", odd: "LOCK: is a directory"}
	if os.Geteuid() != 0 { // who may write anywhere
		locked := t.TempDir()
		require.NoError(t, os.Chmod(locked, 0o500))
		rows[locked] = "permission denied"
	}
	for dir, text := range rows {
		fails(t, exitUsage, []string{"the data directory cannot be written", dir, text, "another --data-dir"}, "demo", "--data-dir", dir, "--cycles", "1")
	}
}

// A link that leads nowhere is told as one.
func TestDemo_danglingDirectory(t *testing.T) {
	gone := filepath.Join(t.TempDir(), "gone")
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Symlink(gone, link))
	for _, dir := range []string{link, link + "/", filepath.Join(link, "demo")} {
		texts := []string{"--data-dir " + filepath.Clean(dir), link + " is a symbolic link to " + gone, "make that directory"}
		fails(t, exitUsage, texts, "demo", "--data-dir", dir, "--cycles", "1")
		fails(t, exitUsage, texts, "devnet", "--data-dir", dir, "--http", "127.0.0.1:0")
	}
	require.NoError(t, os.Mkdir(gone, 0o700))
	done(t, "demo", "--data-dir", link, "--cycles", "1")
}

// A file that is not whole is named, and so is what helps.
func TestDemo_damagedFiles(t *testing.T) {
	dir := t.TempDir()
	args := []string{"demo", "--data-dir", dir, "--cycles", "1"}
	done(t, args...)
	for _, name := range []string{"demo.json", "deployment.json", "summary.json"} {
		path := filepath.Join(dir, name)
		whole, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, cut := range []int{0, len(whole) / 2} {
			require.NoError(t, os.WriteFile(path, whole[:cut], 0o600))
			fails(t, exitUsage, []string{path + " is not whole", "--no-resume"}, args...)
		}
		require.NoError(t, os.WriteFile(path, whole, 0o600))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "demo.json"), nil, 0o600))
	require.Contains(t, runs(t, append(args, "--no-resume")...), "was moved to")
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "artifacts")))
	fails(t, exitStorage, []string{filepath.Join(dir, "artifacts"), "put the directory back", "--no-resume"}, "demo", "--data-dir", dir, "--cycles", "9")
	accounts := filepath.Join(dir, "chain", "genesis.json")
	require.NoError(t, os.WriteFile(accounts, nil, 0o600))
	fails(t, exitUsage, []string{accounts + " is not whole", "another --data-dir"}, "devnet", "--data-dir", dir, "--http", "127.0.0.1:0")
}

// What mends a demo's guard is told with the demo's directories.
func TestDemo_guardCommands(t *testing.T) {
	dir := t.TempDir()
	home := filepath.Join(dir, "node")
	done(t, "demo", "--data-dir", dir, "--cycles", "1")
	log := filepath.Join(home, "guard", "guard-000001.log")
	sound, err := os.ReadFile(log)
	require.NoError(t, err)
	hurt := bytes.Clone(sound)
	hurt[200] ^= 1
	require.NoError(t, os.WriteFile(log, hurt, 0o600))
	fails(t, exitHalted, []string{`run "omega guard recover --data-dir ` + home + `"`}, "demo", "--data-dir", dir, "--cycles", "9")

	require.NoError(t, os.WriteFile(log, sound, 0o600))
	done(t, "demo", "--data-dir", dir, "--cycles", "9")
	require.NoError(t, os.WriteFile(log, sound, 0o600)) // an old copy
	require.NoError(t, os.RemoveAll(filepath.Join(home, "db")))
	o := omega(t.Context(), "demo", "--data-dir", dir, "--cycles", "19")
	require.Equal(t, exitHalted, o.code, o.err)
	require.Regexp(t, `run "omega guard adopt 0x[0-9a-fA-F]{40} --data-dir `+home+`" with its --rpc and --deployment`, o.err)
	require.Contains(t, o.err, "while `omega devnet --data-dir "+dir+"` runs, its deployment in "+dir+"/deployment.json: another signer")
}

// What lies in the place of a directory or of a log is left alone, and named.
func TestDemo_filesOfOthers(t *testing.T) {
	for _, name := range []string{"artifacts", "logs", filepath.Join("node", "guard")} {
		dir := t.TempDir()
		taken := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(taken), 0o700))
		require.NoError(t, os.WriteFile(taken, []byte("mine"), 0o600))
		fails(t, exitUsage, []string{taken, "not a directory", "move it away"}, "demo", "--data-dir", dir, "--cycles", "1")
		kept, err := os.ReadFile(taken)
		require.NoError(t, err)
		require.Equal(t, "mine", string(kept))
	}
	dir := t.TempDir()
	text := writeFile(t, "notes.txt", "mine", 0o600)
	fails(t, exitUsage, []string{text + " is no log of this program", "move it away"}, "demo", "--data-dir", dir, "--cycles", "1", "--log-path", text)
}

// A demo that ends while files cannot be written tells what it came to, and the same command completes them.
func TestDemo_completesItsFiles(t *testing.T) {
	dir, elsewhere := t.TempDir(), filepath.Join(t.TempDir(), "elsewhere")
	drawing, state := filepath.Join(elsewhere, "mission.mmd"), filepath.Join(elsewhere, "state.json")
	// At this speed it takes long enough for the graph to be drawn more than once.
	args := []string{"demo", "--data-dir", dir, "--exit-when-done", "--speed", "3000", "--mermaid-dashboard-path", drawing, "--state-path", state}
	// Once it is under way somebody puts a file in the place of the directory, which may be made anew meanwhile.
	screen, stderr := &stopAfter{lines: 1}, &bytes.Buffer{}
	screen.stop = func() {
		screen.lines = math.MaxInt
		require.Eventually(t, func() bool {
			return os.RemoveAll(elsewhere) == nil && os.WriteFile(elsewhere, nil, 0o600) == nil
		}, 10*time.Second, time.Millisecond)
	}
	code := process{stdout: screen, stderr: stderr}.run(t.Context(), append([]string{"omega"}, args...))
	require.Equal(t, exitFailed, code, stderr)
	require.Contains(t, stderr.String(), "the demo came to its end, and its files are not complete")
	require.Contains(t, stderr.String(), "once they can be written, `omega demo --data-dir "+dir)
	require.Contains(t, screen.String(), "ALARM report/drawing: writing "+drawing)
	require.Contains(t, screen.String(), "root job 1: Finalized, success true")
	require.Contains(t, screen.String(), "written, and not all of it complete:")
	require.NotContains(t, screen.String(), "  "+state, "what is not there is not listed")
	fails(t, exitUsage, []string{"--mermaid-dashboard-path " + drawing, "not a directory"}, args...)
	require.NoError(t, os.Remove(elsewhere))
	text := done(t, args...)
	require.Contains(t, text, "root job 1: Finalized, success true")
	require.Contains(t, text, "written:")
	require.FileExists(t, state)
	require.FileExists(t, drawing)
	checkLogs(t, dir)
	require.Contains(t, done(t, args...), "written:")
}

// What the operator's flags place outside of the data directory stays there when a demo begins anew.
func TestDemo_anewLeavesFilesElsewhere(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	log := filepath.Join(elsewhere, "omega.jsonl")
	args := []string{"demo", "--data-dir", dir, "--cycles", "1", "--log-path", log, "--job-history-path", filepath.Join(dir, "mine.jsonl")}
	done(t, args...)
	require.NotContains(t, runs(t, append(args, "--no-resume")...), "omega.jsonl")
	require.FileExists(t, log)
	require.FileExists(t, filepath.Join(dir, "aside-1", "mine.jsonl"))
}

// A directory that holds something else is left alone.
func TestDemo_otherChain(t *testing.T) {
	dir := t.TempDir()
	url, _ := devnet(t, dir)
	require.NotEmpty(t, url)
	fails(t, exitUsage, []string{dir, "another --data-dir"}, "demo", "--data-dir", dir, "--exit-when-done")
	fails(t, exitUsage, []string{"--http", "free port"}, "devnet", "--data-dir", t.TempDir(), "--http", strings.TrimPrefix(url, "http://"))
}
