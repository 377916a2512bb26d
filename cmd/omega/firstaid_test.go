//go:build !nosim

package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/doctor"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/signer"
)

// What init writes is what doctor and run read.
func TestInit_writesWhatDoctorReads(t *testing.T) {
	s := serve(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "omega.toml")
	answers := strings.Join([]string{"http://127.0.0.1:1", s.url, "nowhere.json", s.deployment, filepath.Join(dir, "data"), "", "validator,keeper", "127.0.0.1:0"}, "\n") + "\n"
	o := omegaFed(t.Context(), answers, "init", "--out", file)
	require.Equal(t, exitDone, o.code, o.err)
	require.Contains(t, o.err, "connection refused", "a wrong answer is asked for again")
	require.Contains(t, o.err, "no deployment file at nowhere.json")
	require.Contains(t, o.err, "chain 1337 at block")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Contains(t, string(text), "\nroles = [\"validator\", \"keeper\"]\n")

	out := done(t, "doctor", "--config", file, "--json")
	var findings []doctor.Finding
	require.NoError(t, json.Unmarshal([]byte(out), &findings))
	require.NotEmpty(t, findings)
	for _, f := range findings {
		require.NotEqual(t, doctor.Bad, f.Verdict, "%+v", f)
	}
	require.Contains(t, done(t, "doctor", "--config", file), "-> the node deposits the rest at its start")

	fails(t, exitUsage, []string{"is there already", "--force"}, "init", "--out", file, "--yes", "--rpc", s.url)
	done(t, "init", "--out", file, "--yes", "--force", "--rpc", s.url, "--deployment", s.deployment)
	done(t, "doctor", "--config", file, "--data-dir", filepath.Join(dir, "data"))
}

// Whoever is asked for addresses sees which there are, or how to come by one.
func TestInit_tellsOfKeys(t *testing.T) {
	s := serve(t)
	dir := t.TempDir()
	store, file := filepath.Join(dir, "my keys"), filepath.Join(dir, "omega.toml")
	password := writeFile(t, "password", "correct horse", 0o600)
	ask := func(address string) outcome {
		answers := strings.Join([]string{s.url, s.deployment, filepath.Join(dir, "data"), "no", store, address, "-", "-", "-", password, "-"}, "\n") + "\n"
		return omegaFed(t.Context(), answers, "init", "--out", file)
	}
	o := ask("-")
	require.Equal(t, exitUsage, o.code)
	require.Contains(t, o.err, "there is no key yet: make some in another terminal with `omega keys new --keystore '"+store+"'`")
	require.NoFileExists(t, file)

	var made struct{ Account string }
	require.NoError(t, json.Unmarshal([]byte(done(t, "keys", "new", "--light", "--json", "--keystore", store, "--password-file", password)), &made))
	o = ask(made.Account)
	require.Equal(t, exitDone, o.code, o.err)
	require.Contains(t, o.err, "a key of "+made.Account+" is there")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Contains(t, string(text), "[accounts]\nagent = [\""+made.Account+"\"]\n")
	require.Contains(t, string(text), "keystore = \""+store+"\"\npassword_file = \""+password+"\"\n")
}

// A damaged key is told of, and hinders none of the others; where there is no other, nothing is written.
func TestInit_damagedKeys(t *testing.T) {
	s := serve(t)
	dir := t.TempDir()
	store, file := filepath.Join(dir, "omega", "keystore"), filepath.Join(dir, "omega.toml")
	t.Setenv("XDG_DATA_HOME", dir)
	password := writeFile(t, "password", "correct horse", 0o600)
	var made [2]struct{ Account, Path string }
	for i := range made {
		require.NoError(t, json.Unmarshal([]byte(done(t, "keys", "new", "--light", "--json", "--keystore", store, "--password-file", password)), &made[i]))
	}
	require.NoError(t, os.WriteFile(made[0].Path, []byte("{"), 0o600))
	told := made[0].Path + " is named as the key of " + made[0].Account + " and holds none that can be read: it is damaged; put a copy back, or move"

	answers := []string{s.url, s.deployment, filepath.Join(dir, "data"), "no", store, made[1].Account, "-", "-", "-", password, "-"}
	o := omegaFed(t.Context(), strings.Join(answers, "\n")+"\n", "init", "--out", file)
	require.Equal(t, exitDone, o.code, o.err)
	require.Contains(t, o.err, "WARNING: "+told)
	require.Contains(t, o.err, "a key of "+made[1].Account+" is there")

	named := func(account string) []string {
		return []string{"init", "--yes", "--force", "--out", file, "--rpc", s.url, "--deployment", s.deployment, "--account", "agent=" + account}
	}
	o = omega(t.Context(), named(made[1].Account)...)
	require.Equal(t, exitDone, o.code, o.err)
	require.Equal(t, 1, strings.Count(o.err, "\n"), o.err)
	require.Contains(t, o.err, "WARNING: "+told, "also where nothing is asked")

	require.NoError(t, os.Remove(file))
	require.NoError(t, os.Remove(made[1].Path))
	fails(t, exitUsage, []string{"no key of " + store + " can be read", told}, named(made[0].Account)...)
	require.NoFileExists(t, file)
	done(t, named("dev:2")...)

	require.NoError(t, os.Remove(file))
	o = omegaFed(t.Context(), strings.Join(answers[:5], "\n")+"\n", "init", "--out", file)
	require.Equal(t, exitUsage, o.code)
	require.Contains(t, o.err, told)
	require.NotContains(t, o.err, "there is no key yet")
	require.NoFileExists(t, file)
}

func TestInit_refusesWhatCannotBe(t *testing.T) {
	s := serve(t)
	out := filepath.Join(t.TempDir(), "omega.toml")
	fails(t, exitUsage, []string{"--out /nodir/o.toml", "no such file"}, "init", "--yes", "--out", "/nodir/o.toml", "--rpc", s.url)
	fails(t, exitChain, []string{"connection refused"}, "init", "--yes", "--out", out, "--rpc", "http://127.0.0.1:1")
	fails(t, exitUsage, []string{"none.json", "omega deploy"}, "init", "--yes", "--out", out, "--rpc", s.url, "--deployment", "none.json")
	o := omegaFed(t.Context(), s.url+"\n", "init", "--out", out)
	require.Equal(t, exitUsage, o.code)
	require.Contains(t, o.err, "--yes")
	fails(t, exitUsage, []string{`--roles names "cook"`, "the roles are agent"}, "init", "--yes", "--out", out, "--rpc", s.url, "--deployment", s.deployment, "--roles", "agent,cook")
	require.NoFileExists(t, out)
}

func TestDoctor_names(t *testing.T) {
	s := serve(t)
	data, foreign := t.TempDir(), t.TempDir()
	elsewhere(t, foreign)
	run := []string{"doctor", "--dev-accounts", "--data-dir", data}
	rows := []struct {
		name  string
		code  int
		texts []string
		args  []string
	}{
		{"deployment", exitUsage, []string{"no deployment file"}, append(run, "--rpc", s.url, "--deployment", "none.json")},
		{"endpoint", exitChain, []string{"connection refused"}, append(run, "--rpc", "http://127.0.0.1:1/secret", "--deployment", s.deployment)},
		{"accounts", exitUsage, []string{"no accounts"}, s.on("doctor", "--data-dir", data)},
		{"directory", exitUsage, []string{"no directory"}, s.on("doctor", "--dev-accounts", "--data-dir", s.deployment)},
		{"another chain's directory", exitUsage, []string{"is of JobRegistry 0x09", "on chain 1337"}, s.on("doctor", "--dev-accounts", "--data-dir", foreign)},
		{"scheme", exitUsage, []string{"foo://bar", "none of http"}, append(run, "--rpc", s.url, "--rpc", "foo://bar/secret", "--deployment", s.deployment)},
		{"no chain", exitUsage, []string{"none is given"}, append(run, "--deployment", s.deployment)},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			o := omega(t.Context(), row.args...)
			require.Equal(t, row.code, o.code, o.out)
			require.Equal(t, 1, strings.Count(o.err, "\n"), "one line tells it")
			require.LessOrEqual(t, strings.Count(o.err, "wrong usage"), 1, "and names its kind once")
			require.NotContains(t, o.out, "wrong usage")
			for _, text := range row.texts {
				require.Contains(t, o.err, text)
			}
			require.Contains(t, o.out, "-> ", "it says how to mend it")
			require.NotContains(t, o.out+o.err, "secret", "a URL may hold a key")
		})
	}
}

// The guard of another chain, such as of a local one before it was started anew, tells of no second signer.
func TestDoctor_guardOfAnotherChain(t *testing.T) {
	s := serve(t)
	s.done("stake", "deposit", "--dev-accounts", "--amount", "1")
	keys, err := signer.Dev(1337, 6)
	require.NoError(t, err)
	foreign := t.TempDir()
	g, err := guard.Open(guard.Config{Dir: filepath.Join(foreign, "guard")})
	require.NoError(t, err)
	require.NoError(t, g.Baseline(keys.Accounts()[5], 0))
	require.NoError(t, g.Close())
	examine := s.on("doctor", "--dev-accounts", "--data-dir", foreign)
	fails(t, exitHalted, []string{"another signer uses the key"}, examine...)
	elsewhere(t, foreign)
	fails(t, exitUsage, []string{"1 of ", "is of JobRegistry 0x09"}, examine...)
}

// The operator's own files are looked at as run looks at them, with its exit code.
func TestDoctor_programs(t *testing.T) {
	s := serve(t)
	idle := writeFile(t, "idle", "", 0o600)
	rows := []struct {
		check, text string
		args        []string
	}{
		{"programs", "--program sum: stat /nowhere/sum: no such file", []string{"--program", "sum=/nowhere/sum"}},
		{"programs", idle + " is not a program", []string{"--program", "sum=" + idle}},
		{"judges", "--judge command: stat /nowhere/judge", []string{"--judge", "command=/nowhere/judge"}},
		{"judges", `--judge "taste" is not a kind of task`, []string{"--judge", "taste=/bin/sh"}},
		{"plan templates", "--plan-template: stat none.toml", []string{"--plan-template", "none.toml"}},
		{"programs", "/nowhere/sum", []string{"--config", writeFile(t, "omega.toml", "[programs]\nsum = [\"/nowhere/sum\"]\n", 0o600)}},
	}
	for _, row := range rows {
		line := s.on(append([]string{"--dev-accounts", "--data-dir", t.TempDir()}, row.args...)...)
		o := omega(t.Context(), append([]string{"doctor"}, line...)...)
		require.Equal(t, exitUsage, o.code, o.out)
		require.Contains(t, o.err, "1 of ")
		require.Contains(t, o.out, "fail  "+row.check+": ")
		require.Contains(t, o.err, row.text)
		fails(t, exitUsage, []string{row.text}, append([]string{"run"}, line...)...)
	}
	require.Contains(t, s.done("doctor", "--dev-accounts", "--data-dir", t.TempDir(), "--program", "sh=/bin/sh"), "ok    programs: 1 programs, 0 judges and 0 plan templates")
}

func TestDoctor_damagedGuard(t *testing.T) {
	s := serve(t)
	data := t.TempDir()
	guard := filepath.Join(data, "guard")
	require.NoError(t, os.Mkdir(guard, 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(guard, "guard-000002.log"), []byte("x"), 0o600))
	o := omega(t.Context(), s.on("doctor", "--dev-accounts", "--data-dir", data)...)
	require.Equal(t, exitHalted, o.code, o.out)
	require.Contains(t, o.out, "fail  guard log")
}

func TestStatus_withoutNode(t *testing.T) {
	fails(t, exitFailed, []string{"no node runs in"}, "status", "--data-dir", t.TempDir())
}

func TestCompletion(t *testing.T) {
	require.Contains(t, done(t, "completion", "zsh"), "#compdef omega")
	require.Contains(t, done(t, "completion", "fish"), "complete -c omega")
	fails(t, exitUsage, []string{"bash, zsh, fish"}, "completion", "csh")

	// The script completes in a real shell, with this test in the program's place.
	bin := t.TempDir()
	self, err := os.Executable()
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(bin, "omega"), []byte("#!/bin/sh\nOMEGA_TEST_IS_OMEGA=1 exec '"+self+"' \"$@\"\n"), 0o755))
	shell := exec.CommandContext(t.Context(), "bash", "--norc", "-c", done(t, "completion", "bash")+`
COMP_WORDS=(omega do); COMP_CWORD=1; _omega_complete; echo "${COMPREPLY[@]}"
COMP_WORDS=(omega job sh); COMP_CWORD=2; _omega_complete; echo "${COMPREPLY[@]}"`)
	shell.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"))
	out, err := shell.Output()
	require.NoError(t, err)
	require.Equal(t, "doctor\nshow\n", string(out))
}
