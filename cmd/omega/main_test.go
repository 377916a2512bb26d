package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/sandbox"
)

// jail is the leave to run operators' programs.
var jail *sandbox.Jail

func TestMain(m *testing.M) {
	jail = sandbox.Enter()
	if os.Getenv("OMEGA_TEST_IS_OMEGA") != "" { // a shell runs it by the program's name
		os.Exit(process{jail: jail, stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr}.run(context.Background(), append([]string{"omega"}, os.Args[1:]...)))
	}
	os.Exit(m.Run())
}

// outcome is what a command did.
type outcome struct {
	code     int
	out, err string
}

// omega runs a command line in this process.
func omega(ctx context.Context, args ...string) outcome {
	return omegaFed(ctx, "", args...)
}

func omegaFed(ctx context.Context, stdin string, args ...string) outcome {
	var out, err bytes.Buffer
	code := process{jail: jail, stdin: strings.NewReader(stdin), stdout: &out, stderr: &err}.run(ctx, append([]string{"omega"}, args...))
	return outcome{code, out.String(), err.String()}
}

// done runs a command that must succeed and returns what it printed.
func done(t *testing.T, args ...string) string {
	t.Helper()
	o := omega(t.Context(), args...)
	require.Equal(t, exitDone, o.code, "%s: %s", strings.Join(args, " "), o.err)
	return strings.TrimSpace(o.out)
}

// fails runs a command that must end with the code, and with one line that holds every text.
func fails(t *testing.T, code int, texts []string, args ...string) {
	t.Helper()
	failed(t, omega(t.Context(), args...), code, texts...)
}

func failed(t *testing.T, o outcome, code int, texts ...string) {
	t.Helper()
	require.Equal(t, code, o.code, o.err)
	line := strings.TrimSuffix(o.err, "\n")
	require.NotContains(t, line, "\n", "one line tells it")
	require.True(t, strings.HasPrefix(line, "omega: "), line)
	require.NotContains(t, line, "goroutine ")
	for _, text := range texts {
		require.Contains(t, line, text)
	}
}

func writeFile(t *testing.T, name, text string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), mode))
	require.NoError(t, os.Chmod(path, mode))
	return path
}

func TestVersion(t *testing.T) {
	require.Equal(t, "omega "+version, done(t, "version"))
	require.Equal(t, "omega "+version, done(t, "--version"))
	require.JSONEq(t, `{"version":"`+version+`"}`, done(t, "--version", "--json"))
}

// commands calls back for every command that does something.
func commands(app *cli.App, visit func(*cli.Command)) {
	var walk func([]*cli.Command)
	walk = func(list []*cli.Command) {
		for _, c := range list {
			if len(c.Flags) > 0 {
				visit(c)
			}
			walk(c.Subcommands)
		}
	}
	walk(app.Commands)
}

// Every setting has a flag, a variable named after it, a line of help, and its name with underscores.
func TestFlags(t *testing.T) {
	type documented interface {
		cli.Flag
		cli.DocGenerationFlag
	}
	count := 0
	commands(process{}.app(), func(c *cli.Command) {
		require.NotEmpty(t, c.Usage, c.Name)
		seen := map[string]bool{}
		for _, f := range c.Flags {
			count++
			d, ok := f.(documented)
			require.True(t, ok, "%s --%s", c.Name, f.Names()[0])
			name := f.Names()[0]
			require.NotEmpty(t, d.GetUsage(), "%s --%s", c.Name, name)
			require.Equal(t, []string{"OMEGA_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))}, d.GetEnvVars(), "%s --%s", c.Name, name)
			if under := strings.ReplaceAll(name, "-", "_"); under != name {
				require.Contains(t, f.Names(), under, "%s --%s", c.Name, name)
			}
			for _, n := range f.Names() {
				require.False(t, seen[n], "%s --%s twice", c.Name, n)
				seen[n] = true
			}
		}
	})
	require.Greater(t, count, 50)
}

func TestUsage(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, row := range []struct {
		name  string
		args  []string
		texts []string
	}{
		{"unknown command", []string{"frobnicate"}, []string{`"frobnicate" is not a command of omega`, "`omega --help`"}},
		{"unknown subcommand", []string{"job", "frobnicate"}, []string{`"frobnicate" is not a command of omega job`, "`omega job --help`"}},
		{"misspelt command", []string{"stats"}, []string{`"stats" is not a command of omega; did you mean ` + "`omega status`?; see `omega --help`"}},
		{"misspelt subcommand", []string{"guard", "recoverr"}, []string{"did you mean `omega guard recover`?", "`omega guard --help`"}},
		{"unknown topic", []string{"help", "frobnicate"}, []string{`"frobnicate" is not a command of omega; see ` + "`omega --help`"}},
		{"misspelt topic", []string{"help", "stats"}, []string{`"stats" is not a command of omega; did you mean ` + "`omega status`?"}},
		{"misspelt subcommand with flags", []string{"job", "creat", "--help"}, []string{`"creat" is not a command of omega job`}},
		{"misspelt topic of a command", []string{"help", "job", "creat"}, []string{`"creat" is not a command of omega job; did you mean ` + "`omega job create`?"}},
		{"unknown flag", []string{"job", "list", "--bogus"}, []string{"-bogus", "`omega job list --help`"}},
		{"unknown flag after an argument", []string{"job", "show", "1", "--bogus", "2"}, []string{"-bogus"}},
		{"unknown flag of the program", []string{"--bogus"}, []string{"-bogus", "`omega --help`"}},
		{"flag without its value", []string{"job", "list", "--rpc"}, []string{"--rpc needs a value"}},
		{"number that is none", []string{"demo", "--seed", "seven"}, []string{`"seven"`, "seed"}},
		{"argument where none belongs", []string{"job", "list", "5"}, []string{"takes flags only"}},
		{"no chain", []string{"deploy", "--dev-accounts"}, []string{"--rpc URL", "OMEGA_RPC", "omega.toml"}},
		{"no deployment", []string{"job", "list", "--rpc", "http://127.0.0.1:1"}, []string{"deployment.json", "`omega deploy`"}},
		{"no accounts", []string{"run"}, []string{"--account ROLE=KEY", "--dev-accounts"}},
		{"unknown role", []string{"run", "--account", "owner=dev:0"}, []string{`"owner=dev:0"`, "agent, validator, keeper, employer"}},
		{"unknown role to play", []string{"run", "--roles", "agent,owner"}, []string{`"owner"`, "agent, validator, keeper, employer"}},
		{"unknown log level", []string{"run", "--dev-accounts", "--log-level", "loud"}, []string{`"loud"`}},
		{"negative stake", []string{"run", "--dev-accounts", "--stake-agent", "-5"}, []string{"--stake-agent", `"-5"`, "not negative"}},
		{"over-large stake", []string{"run", "--dev-accounts", "--stake-validator", "1" + strings.Repeat("0", 40)}, []string{"--stake-validator"}},
		{"absent program", []string{"run", "--dev-accounts", "--program", "sum=/nowhere/sum"}, []string{"--program sum", "/nowhere/sum"}},
		{"program by a relative path", []string{"run", "--dev-accounts", "--program", "sum=sum"}, []string{"not an absolute path"}},
		{"judge of nothing", []string{"run", "--dev-accounts", "--judge", "taste=/bin/sh"}, []string{`"taste"`, "command"}},
		{"no amount", []string{"stake", "deposit", "--dev-accounts"}, []string{"--amount"}},
		{"amount of nothing", []string{"stake", "deposit", "--dev-accounts", "--amount", "0"}, []string{"--amount", "above 0"}},
		{"negative amount", []string{"stake", "deposit", "--dev-accounts", "--amount", "-1"}, []string{"--amount", `"-1"`}},
		{"staking employer", []string{"stake", "deposit", "--dev-accounts", "--amount", "1", "--role", "employer"}, []string{`"employer"`, "agent or validator"}},
		{"no spec", []string{"job", "create"}, []string{"--spec FILE"}},
		{"job 0", []string{"job", "show", "0"}, []string{`"0"`, "count from 1"}},
		{"job abc", []string{"job", "show", "abc"}, []string{`"abc"`}},
		{"job -1", []string{"job", "show", "--", "-1"}, []string{`"-1"`}},
		{"a list of nothing", []string{"job", "list", "--limit", "0"}, []string{"--limit 0", "from 1 on"}},
		{"no time to wait", []string{"job", "create", "--timeout", "0s"}, []string{"--timeout 0s", "above 0"}},
		{"less than no time to wait", []string{"owner", "send", "x.json", "--timeout", "-1s"}, []string{"--timeout -1s"}},
		{"two jobs", []string{"job", "show", "1", "2"}, []string{"one job"}},
		{"too few agents", []string{"demo", "--agents", "1"}, []string{"1 agents"}},
		{"too few validators", []string{"demo", "--validators", "2"}, []string{"2 validators"}},
		{"backwards", []string{"demo", "--speed", "-1"}, []string{"speed -1"}},
		{"public port", []string{"devnet", "--http", "0.0.0.0:8545"}, []string{"--http", "0.0.0.0"}},
		{"a file for a directory", []string{"devnet", "--data-dir", "/dev/null"}, []string{"--data-dir /dev/null", "not a directory", "name a directory"}},
		{"blocks before one another", []string{"devnet", "--block-time", "-1s"}, []string{"--block-time"}},
		{"blocks too close", []string{"devnet", "--block-gap", "-1s"}, []string{"--block-gap"}},
		{"no password file", []string{"keys", "new"}, []string{"--password-file"}},
		{"absent password file", []string{"keys", "new", "--password-file", "none"}, []string{"none", "no such file"}},
		{"no key file", []string{"keys", "import"}, []string{"omega keys import FILE"}},
		{"no guard", []string{"guard", "verify"}, []string{"omega-data", "--data-dir"}},
		{"no export name", []string{"guard", "export"}, []string{"omega guard export FILE"}},
		{"absent import", []string{"guard", "import", "none.json"}, []string{"none.json"}},
		{"adopting nobody", []string{"guard", "adopt"}, []string{"omega guard adopt 0x"}},
		{"adopting no address", []string{"guard", "adopt", "0x12"}, []string{`"0x12"`}},
		{"absent settings", []string{"run", "--config", "none.toml"}, []string{"none.toml", "no such file"}},
	} {
		t.Run(row.name, func(t *testing.T) { fails(t, exitUsage, row.texts, row.args...) })
	}
	left, err := os.ReadDir(".")
	require.NoError(t, err)
	require.Empty(t, left, "a command that was wrong made nothing")
}

func TestHelp(t *testing.T) {
	require.Contains(t, done(t), "demo")
	require.Contains(t, done(t, "--help"), "deploy")
	require.Contains(t, done(t, "job"), "create")
	require.Contains(t, done(t, "job", "create", "--help"), "--spec FILE")
	require.Equal(t, done(t, "--help"), done(t, "help"))
	require.Equal(t, done(t, "job", "--help"), done(t, "help", "job"))
	require.Equal(t, done(t, "job", "create", "--help"), done(t, "help", "job", "create"))
	require.Equal(t, "omega dev", done(t, "version"))
	require.JSONEq(t, `{"version":"dev"}`, done(t, "version", "--json"))
}

// What is printed of an error is one line that does nothing to the terminal.
func TestOneLine(t *testing.T) {
	require.Equal(t, "a; b c[31md", oneLine(textError("a\n\nb\tc\x1b[31m\u202ed\x00")))
	long := oneLine(textError(strings.Repeat("é", 5000)))
	require.Len(t, []rune(long), maxErrorRunes+1)
}

type textError string

func (e textError) Error() string { return string(e) }

// An interrupted command that was waiting for something did not do it.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	o := omega(ctx, "deploy", "--rpc", "http://127.0.0.1:1", "--dev-accounts", "--out", filepath.Join(t.TempDir(), "d.json"))
	require.NotEqual(t, exitDone, o.code)
	require.Equal(t, 1, strings.Count(o.err, "\n"))
}
