//go:build !nosim

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/control"
)

// runs starts `omega run` on the devnet until the returned function is called, which returns its exit code.
func (s served) runs(dir string, args ...string) (stop func() int) {
	s.t.Helper()
	ctx, cancel := context.WithCancel(s.t.Context())
	var stdout, stderr bytes.Buffer
	ended := make(chan int, 1)
	line := append([]string{"omega", "run", "--rpc", s.ws, "--deployment", s.deployment, "--dev-accounts", "--data-dir", dir, "--artifacts", s.artifact, "--log-level", "error"}, args...)
	go func() { ended <- process{stdout: &stdout, stderr: &stderr}.run(ctx, line) }()
	require.Eventually(s.t, func() bool {
		return omega(s.t.Context(), "owner", "status", "--data-dir", dir).code == exitDone
	}, time.Minute, 50*time.Millisecond, "the node's socket")
	return func() int {
		cancel()
		code := <-ended
		s.t.Log(stderr.String())
		return code
	}
}

// O1 and O2 by the program itself: an owner whom the contracts name signs, sends, and is obeyed once.
func TestOwner(t *testing.T) {
	s := serve(t)
	dir := filepath.Join(t.TempDir(), "data")
	fails(t, exitFailed, []string{"no node runs in " + dir}, "owner", "status", "--data-dir", dir)
	fails(t, exitUsage, []string{"the node writes it when it starts"}, "owner", "sign", "pause", "--data-dir", dir, "--dev-accounts")
	stop := s.runs(dir)
	defer func() { require.Equal(t, exitDone, stop()) }()
	require.Contains(t, done(t, "owner", "status", "--data-dir", dir), "state   running at block")
	second := s.on("run", "--dev-accounts", "--data-dir", dir, "--artifacts", s.artifact)
	fails(t, exitUsage, []string{"the guard is in use", fmt.Sprintf("held by pid %d ", os.Getpid()), "--data-dir"}, second...)

	sign := func(args ...string) string {
		return writeFile(t, "c.json", done(t, append([]string{"owner", "sign", "--data-dir", dir, "--dev-accounts"}, args...)...), 0o600)
	}
	send := []string{"owner", "send", "--data-dir", dir, "--wait", "--timeout", "30s"}
	pauses := sign("pause", "--rpc", s.url, "note=by hand")
	require.Contains(t, done(t, append(send, pauses)...), "pause done at block")
	status := done(t, "owner", "status", "--data-dir", dir)
	require.Contains(t, status, "state   paused at block")
	require.Contains(t, status, "owner   0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266, last nonce ")
	fails(t, exitFailed, []string{"pause rejected", "given before"}, append(send, pauses)...)
	fails(t, exitFailed, []string{"resume rejected", "is not above"}, append(send, sign("resume", "--nonce", "5"))...)
	fails(t, exitFailed, []string{"resume rejected", "no owner, operator or pauser"}, append(send, sign("resume", "--as", "dev:3"))...)
	require.Contains(t, done(t, "owner", "status", "--data-dir", dir, "--json"), `"paused":true`)
	require.Contains(t, done(t, append(send, sign("resume"))...), "resume done")
	a := done(t, append(send, "--json", sign("status"))...)
	require.Contains(t, a, `"paused":false`)
	spec := writeFile(t, "spec.json", strings.Replace(plainSpec, `"v":1,`, "", 1), 0o600)
	require.Contains(t, done(t, append(send, "--json", sign("spawn_job", "spec=@"+spec))...), `"ref":"owner-`)
	require.Eventually(t, func() bool { return strings.Contains(s.done("job", "list"), "job 1  ") }, 30*time.Second, 100*time.Millisecond)
	require.Contains(t, done(t, "owner", "verify", "--data-dir", dir), "the audit is sound; its last answer is number 7")
	audit := filepath.Join(dir, "control", control.AuditFile)
	data, err := os.ReadFile(audit)
	require.NoError(t, err)
	forged := writeFile(t, control.AuditFile, strings.Replace(string(data), "rejected", "done", 1), 0o600)
	fails(t, exitFailed, []string{"was changed", "line 2"}, "owner", "verify", "--spool", filepath.Dir(forged))
	posted := done(t, "owner", "send", "--data-dir", dir, sign("pause"))
	require.Contains(t, posted, "the answer will be in "+filepath.Join(dir, "control", "ack"))
}

// The owner's limits hold at once, over a restart, and until they are given back.
func TestOwner_limits(t *testing.T) {
	s := serve(t)
	dir := filepath.Join(t.TempDir(), "data")
	run := []string{"--account", "employer=dev:1", "--account", "agent=dev:2"}
	stop := s.runs(dir, run...)
	gives := func(args ...string) string {
		file := writeFile(t, "c.json", done(t, append([]string{"owner", "sign", "--data-dir", dir, "--dev-accounts"}, args...)...), 0o600)
		return done(t, "owner", "send", "--data-dir", dir, "--wait", "--timeout", "30s", file)
	}
	spec := writeFile(t, "spec.json", strings.Replace(plainSpec, `"v":1,`, "", 1), 0o600)
	stand := func(assigned, open int) {
		t.Helper()
		require.Eventually(t, func() bool {
			list := s.done("job", "list", "--json")
			return strings.Count(list, `"state":"Applied"`) == assigned && strings.Count(list, `"state":"Created"`) == open
		}, 30*time.Second, 100*time.Millisecond, "%d taken and %d open: %s", assigned, open, s.done("job", "list"))
	}
	require.Contains(t, gives("set-limit", "name=max_jobs", "value=1"), "set_limit done at block")
	for range 3 {
		gives("spawn-job", "spec=@"+spec)
	}
	stand(1, 2)
	require.Equal(t, exitDone, stop())
	stop = s.runs(dir, run...)
	require.Contains(t, done(t, "owner", "status", "--data-dir", dir), "set     max_jobs = 1 (all)")
	gives("set-strategy", "name=taking", "value=off", "account=0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")
	gives("set-limit", "name=max_jobs", "value=3")
	stand(1, 2)
	gives("set-strategy", "name=taking", "value=on", "account=0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")
	stand(3, 0)
	gives("set-limit", "name=max_reward", "value=12")
	file := writeFile(t, "c.json", done(t, "owner", "sign", "--data-dir", dir, "--dev-accounts", "spawn_job", "spec=@"+spec), 0o600)
	fails(t, exitFailed, []string{"spawn_job failed", "over the owner's max_reward of 12"}, "owner", "send", "--data-dir", dir, "--wait", "--timeout", "30s", file)
	require.Equal(t, exitDone, stop())
}

// A rescan and a plan of governance are done beside the node's work, and answered when they are done.
func TestOwner_errands(t *testing.T) {
	s := serve(t)
	dir := filepath.Join(t.TempDir(), "data")
	stop := s.runs(dir, "--account", "employer=dev:1", "--account", "agent=dev:2")
	sign := func(args ...string) string {
		return writeFile(t, "c.json", done(t, append([]string{"owner", "sign", "--data-dir", dir, "--dev-accounts"}, args...)...), 0o600)
	}
	send := []string{"owner", "send", "--data-dir", dir, "--wait", "--timeout", "30s", "--json"}
	spec := writeFile(t, "spec.json", strings.Replace(plainSpec, `"v":1,`, "", 1), 0o600)
	done(t, append(send, sign("spawn_job", "spec=@"+spec))...)
	require.Eventually(t, func() bool { return strings.Contains(s.done("job", "list", "--json"), `"state":"Applied"`) }, 30*time.Second, 100*time.Millisecond)

	var scan struct {
		Status, Action string
		Result         node.Rescan
	}
	text := done(t, append(send, sign("rescan", "from=2"))...)
	require.NoError(t, json.Unmarshal([]byte(text), &scan))
	require.Equal(t, []string{"done", "rescan"}, []string{scan.Status, scan.Action})
	require.True(t, scan.Result.Agrees, text)
	require.Equal(t, int(scan.Result.To)-1, scan.Result.Blocks)
	require.Greater(t, scan.Result.Events, 3)
	fails(t, exitFailed, []string{"rescan failed", "block 1 is older than the journal, which begins with block 2: the oldest that can be read again is 2"}, append(send, sign("rescan", "from=1"))...)
	fails(t, exitFailed, []string{"rescan failed", "block 99999 is not followed yet"}, append(send, sign("rescan", "from=99999"))...)

	require.Regexp(t, `^rescan done at block \d+\n  from         2\n(?s:.*)\n  agrees       true\n?$`, done(t, append(send[:len(send)-1:len(send)-1], sign("rescan", "from=2"))...))

	var plan struct{ Result node.Planned }
	text = done(t, append(send, sign("plan-governance", "contract=ValidationModule", "call=setCommitRevealWindows(90, 60)"))...)
	require.NoError(t, json.Unmarshal([]byte(text), &plan))
	require.FileExists(t, plan.Result.Path)
	require.Contains(t, done(t, "gov", "plan", "show", plan.Result.Path), "plan "+plan.Result.Hash.Hex())
	require.Contains(t, s.done("gov", "simulate", plan.Result.Path), "goes through")
	nobody := sign("plan-governance", "contract=ValidationModule", "call=setCommitRevealWindows(90, 60)", "as=0x00000000000000000000000000000000000000aa")
	fails(t, exitFailed, []string{"plan_governance failed", "0x00000000000000000000000000000000000000AA"}, append(send, nobody)...)
	require.Equal(t, exitDone, stop())
}

// What a node has answered is printed with its result, and a rescan that found a difference is a failure.
func TestOwner_answers(t *testing.T) {
	for _, row := range []struct{ name, answer, out, fails string }{
		{"no result", `{"status":"done","action":"pause","atBlock":7}`, "pause done at block 7\n", ""},
		{"job", `{"status":"done","action":"spawn_job","atBlock":7,"result":{"ref":"owner-1","deadline":12}}`,
			"spawn_job done at block 7\n  ref          owner-1\n  deadline     12\n", ""},
		{"plan", `{"status":"done","action":"plan_governance","atBlock":7,"result":{"path":"/a/b.json","steps":["f(1)","g()"]}}`,
			"plan_governance done at block 7\n  path         /a/b.json\n  steps        [\"f(1)\",\"g()\"]\n", ""},
		{"rescan", `{"status":"done","action":"rescan","atBlock":7,"result":{"agrees":true}}`, "rescan done at block 7\n  agrees       true\n", ""},
		{"difference", `{"status":"done","action":"rescan","atBlock":7,"result":{"agrees":false,"differs":"\u001b[1m","advice":"compare"}}`,
			"rescan done at block 7\n  agrees       false\n  differs      \"\\u001b[1m\"\n  advice       compare\n", errDiffers.Error()},
		{"refusal", `{"status":"rejected","action":"pause","reason":"no"}`, "", "pause rejected: no"},
	} {
		t.Run(row.name, func(t *testing.T) {
			var out bytes.Buffer
			file := writeFile(t, "a.json", row.answer, 0o600)
			app := &cli.App{Flags: []cli.Flag{timeoutFlag(), jsonFlag()}, Writer: &out, Action: func(c *cli.Context) error { return awaitAnswer(c, file) }}
			err := app.Run([]string{"omega"})
			if row.fails == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, row.fails)
				require.Equal(t, exitFailed, exitCode(err))
			}
			require.Equal(t, row.out, out.String())
		})
	}
}

// The file without signatures is obeyed only where it is asked for, and loudly.
func TestOwner_insecureFile(t *testing.T) {
	s := serve(t)
	dir := filepath.Join(t.TempDir(), "data")
	file, ack := filepath.Join(t.TempDir(), "c.json"), filepath.Join(t.TempDir(), "a.json")
	const pause = `{"issuer": "owner", "action": "pause"}`
	require.NoError(t, os.WriteFile(file, []byte(pause), 0o600))
	stop := s.runs(dir, "--owner_control_path", file, "--owner_ack_path", ack, "--control-owners", "0x00000000000000000000000000000000000000aa")
	require.Contains(t, done(t, "owner", "status", "--data-dir", dir), "running")
	require.Contains(t, done(t, "owner", "status", "--data-dir", dir), "owner   0x00000000000000000000000000000000000000AA, last nonce 0")
	require.Equal(t, exitDone, stop())
	require.FileExists(t, file, "it is not watched")

	another, err := control.Hold(file, "")
	require.NoError(t, err)
	obeying := []string{"--insecure-file-owner", "--owner_control_path", file, "--owner_ack_path", ack}
	o := omega(t.Context(), s.on(append([]string{"run", "--dev-accounts", "--data-dir", dir, "--artifacts", s.artifact}, obeying...)...)...)
	require.Equal(t, exitUsage, o.code)
	require.Contains(t, o.err, "the control file "+file+" is in use by pid")
	require.NoError(t, another.Close())

	stop = s.runs(dir, obeying...)
	require.Eventually(t, func() bool {
		data, err := os.ReadFile(ack)
		return err == nil && strings.Contains(string(data), `"status":"ok","action":"pause"`)
	}, 10*time.Second, 20*time.Millisecond)
	require.Contains(t, done(t, "owner", "status", "--data-dir", dir), "paused")
	require.Equal(t, exitDone, stop())
}

// A control file that a node does not watch is not passed over in silence.
func TestRunControl(t *testing.T) {
	for _, row := range []struct {
		args    []string
		watched bool
		text    string
	}{
		{nil, false, ""},
		{[]string{"--owner-control-path", "c.json"}, false, "WARNING: --owner-control-path c.json has no effect"},
		{[]string{"--owner-ack-path", "a.json"}, false, "WARNING: --owner-ack-path a.json has no effect"},
		{[]string{"--owner-control-path", "c.json", "--owner-ack-path", "a.json"}, false, "WARNING: --owner-control-path"},
		{[]string{"--insecure-file-owner", "--owner-control-path", "c.json"}, true, "whoever may write c.json commands this node"},
	} {
		var said bytes.Buffer
		app := &cli.App{Flags: append(ownerFileFlags(), insecureOwnerFlag()), ErrWriter: &said, Action: func(c *cli.Context) error {
			cfg, err := runControl(c)
			require.Equal(t, row.watched, cfg != nil)
			return err
		}}
		require.NoError(t, app.Run(append([]string{"omega"}, row.args...)))
		require.Contains(t, said.String(), row.text)
		require.Equal(t, min(len(row.args), 1), strings.Count(said.String(), "\n"), "one line tells it")
	}
}

// Slips are told before anything is signed or sent.
func TestOwner_usage(t *testing.T) {
	t.Chdir(t.TempDir())
	place, err := control.OpenPlace(filepath.Join("data", "control"), 1337, [20]byte{7})
	require.NoError(t, err)
	require.NotZero(t, place.Node)
	plain := writeFile(t, "plain.json", `{"issuer":"owner","action":"pause"}`, 0o600)
	large := writeFile(t, "large.json", `{"title":"T","reward":"5","task":{"kind":"command","body":{"text":"`+strings.Repeat("<", 11_000)+`"}}}`, 0o600)
	zeroHash := "0x" + strings.Repeat("0", 64)
	for _, row := range []struct {
		name  string
		args  []string
		texts []string
	}{
		{"no action", []string{"sign"}, []string{"name an action", "emergency_stop"}},
		{"unknown action", []string{"sign", "launch"}, []string{`"launch"`}},
		{"argument without a value", []string{"sign", "pause", "now"}, []string{`"now"`}},
		{"argument that the action does not take", []string{"sign", "pause", "force=true"}, []string{`"force"`}},
		{"argument that is missing", []string{"sign", "update_resource", "field=x"}, []string{`"value"`}},
		{"argument given twice", []string{"sign", "update_resource", "field=x", "field=y", "value=1"}, []string{"twice"}},
		{"setting without a value", []string{"sign", "set-limit", "name=slack"}, []string{`"value"`}},
		{"rotation to nobody", []string{"sign", "rotate-key", "step=begin", "account=0x00000000000000000000000000000000000000aa"}, []string{`"to"`}},
		{"file that is not there", []string{"sign", "spawn_job", "spec=@none.json"}, []string{"none.json"}},
		{"negative time", []string{"sign", "pause", "--expires", "-1m"}, []string{"--expires"}},
		{"time that is too long", []string{"sign", "pause", "--expires", "24h"}, []string{"--expires"}},
		{"time that is none", []string{"sign", "pause", "--expires", "900ms"}, []string{"--expires"}},
		{"field that is none", []string{"sign", "update_resource", "field=coal", "value=1"}, []string{"update_resource: there is no such field", "energy_reserve", "not signed"}},
		{"resource out of range", []string{"sign", "update_resource", "field=energy_reserve", "value=1.5"}, []string{"no whole number of units"}},
		{"limit that is none", []string{"sign", "set-limit", "name=speed", "value=1"}, []string{`set_limit knows no "speed"`, "max_jobs"}},
		{"limit out of range", []string{"sign", "set-limit", "name=max_jobs", "value=0"}, []string{"max_jobs takes a whole number from 1 to 10000"}},
		{"limit of the node for an account", []string{"sign", "set-limit", "name=slack", "value=1", "account=0x00000000000000000000000000000000000000aa"}, []string{"slack is the node's"}},
		{"strategy out of range", []string{"sign", "set-strategy", "name=taking", "value=maybe"}, []string{"taking takes on or off"}},
		{"rotation by no step", []string{"sign", "rotate-key", "step=leave", "account=0x00000000000000000000000000000000000000aa"}, []string{"begin, commit or abort"}},
		{"rotation to itself", []string{"sign", "rotate-key", "step=begin", "account=0x00000000000000000000000000000000000000aa", "to=0x00000000000000000000000000000000000000aa"}, []string{"is the one that leaves"}},
		{"violation that is none", []string{"sign", "ack-finality-violation", "block=1", "was=" + zeroHash, "now=" + zeroHash}, []string{"names no violation"}},
		{"job for nothing", []string{"sign", "spawn_job", `spec={"title":"T","reward":"0"}`}, []string{`"reward" is missing or 0`}},
		{"job without a title", []string{"sign", "spawn_job", `spec={"title":" ","reward":"5"}`}, []string{`"title" is empty`}},
		{"job with a field that is none", []string{"sign", "spawn_job", `spec={"title":"T","reward":"5","colour":"red"}`}, []string{`"colour"`}},
		{"job that is over", []string{"sign", "spawn_job", `spec={"title":"T","reward":"5","deadline_epoch":1000}`}, []string{`"deadline_epoch" 1000 is in the past`}},
		{"job in milliseconds", []string{"sign", "spawn_job", `spec={"title":"T","reward":"5","deadline_epoch":1900000000000}`}, []string{"not milliseconds"}},
		{"job with a task that is none", []string{"sign", "spawn_job", `spec={"title":"T","reward":"5","task":{"kind":"dance","body":{}}}`}, []string{`"dance"`}},
		{"call of no contract", []string{"sign", "plan-governance", "call=pause()"}, []string{`name the contract of "pause()"`}},
		{"call of a contract that is none", []string{"sign", "plan-governance", "call=Kitchen.pause()"}, []string{`no contract "Kitchen"`}},
		{"call of no setter", []string{"sign", "plan-governance", "contract=ValidationModule", "call=setFire(1)"}, []string{"setFire"}},
		{"call that is none", []string{"sign", "plan-governance", "call=StakeManager.setX"}, []string{"setX"}},
		{"call with a wrong argument", []string{"sign", "plan-governance", "call=ValidationModule.setCommitRevealWindows(soon, 60)"}, []string{"soon"}},
		{"file that is too large", []string{"sign", "spawn_job", "spec=@" + large}, []string{"too large", "65536"}},
		{"wallet of nobody", []string{"sign", "pause", "--wallet", "0x0000000000000000000000000000000000000000"}, []string{"--wallet"}},
		{"key without its flag", []string{"sign", "pause"}, []string{"--dev-accounts"}},
		{"key that is none", []string{"sign", "pause", "--as", "me"}, []string{`"me"`}},
		{"sealed key without a password", []string{"sign", "pause", "--as", "0x00000000000000000000000000000000000000aa"}, []string{"--password-file"}},
		{"wallet that is none", []string{"sign", "pause", "--wallet", "0x12"}, []string{"--wallet"}},
		{"place that is not there", []string{"sign", "pause", "--node", "none.json"}, []string{"none.json"}},
		{"no file", []string{"send"}, []string{"name one file"}},
		{"file that is not there", []string{"send", "none.json"}, []string{"none.json"}},
		{"plain command", []string{"send", plain}, []string{"no signed command", `"v"`}},
	} {
		t.Run(row.name, func(t *testing.T) {
			fails(t, exitUsage, row.texts, append([]string{"owner", row.args[0], "--data-dir", "data"}, row.args[1:]...)...)
		})
	}
	fails(t, exitUsage, []string{"none is not a spool"}, "owner", "verify", "--spool", "none")
	fails(t, exitUsage, []string{"--control-owners", `"0x12"`}, "run", "--dev-accounts", "--control-owners", "0x12")
	for _, flag := range []string{"--control-operators", "--control-pausers"} {
		fails(t, exitUsage, []string{flag}, "run", "--dev-accounts", flag, "0x0000000000000000000000000000000000000000")
	}

	help := done(t, "owner", "sign", "--help")
	for _, line := range []string{"set_limit               name value [account]", "rotate_key              step account [to]", "ack_finality_violation  block was now"} {
		require.Contains(t, help, line)
	}

	// A wallet elsewhere gets what it is to sign.
	var out struct {
		TypedData struct {
			PrimaryType string
			Domain      map[string]any
			Message     map[string]any
		}
		File control.SignedCommand
	}
	text := done(t, "owner", "sign", "pause", "--data-dir", "data", "--wallet", "0x00000000000000000000000000000000000000aa", "--nonce", "9")
	require.NoError(t, json.Unmarshal([]byte(text), &out))
	require.Equal(t, "OwnerCommand", out.TypedData.PrimaryType)
	require.Equal(t, "9", out.TypedData.Message["nonce"])
	require.Empty(t, out.File.Sig)
	require.Equal(t, control.Number(9), out.File.Command.Nonce)

	// What only a node can know is signed: how much it has, what its settings are, and whether a plan can be made of a title.
	wallet := []string{"--data-dir", "data", "--wallet", "0x00000000000000000000000000000000000000aa", "--nonce", "0"}
	good := [][]string{
		{"update_resource", "field=energy_reserve", "value=5000000"},
		{"set-limit", "name=slack", "value=default"},
		{"set-strategy", "name=min_gain", "value=2", "account=0x00000000000000000000000000000000000000bb"},
		{"rotate-key", "step=commit", "account=0x00000000000000000000000000000000000000bb"},
		{"spawn-job", `spec={"title":"T","reward":"5"}`},
		{"plan-governance", "call=StakeManager.setTreasury(FeePool)"},
		{"ack-finality-violation", "block=1", "was=" + zeroHash, "now=0x" + strings.Repeat("1", 64)},
		{"stop"}, {"rescan", "from=7"},
	}
	for _, action := range control.Actions() {
		if len(control.Fields(action)) == 0 {
			good = append(good, []string{action})
		}
	}
	for _, args := range good {
		require.NoError(t, json.Unmarshal([]byte(done(t, slices.Concat([]string{"owner", "sign"}, args, wallet)...)), &out))
		require.Greater(t, out.File.Command.Nonce, control.Number(1_700_000_000_000), "0 is the clock's milliseconds")
	}
}

// A database that is damaged is no reason to despair: it is said how it is begun anew, and then the node runs.
func TestRun_damagedDatabase(t *testing.T) {
	s := serve(t)
	dir := filepath.Join(t.TempDir(), "data")
	stop := s.runs(dir)
	require.Equal(t, exitDone, stop())
	require.NoError(t, os.WriteFile(filepath.Join(dir, "db", "db", "CURRENT"), []byte("?"), 0o600))
	fails(t, exitStorage, []string{"damaged", "--no-resume", "the guard stays"}, s.on("run", "--dev-accounts", "--data-dir", dir, "--artifacts", s.artifact)...)
	require.Equal(t, exitDone, s.runs(dir, "--no-resume")())
}
