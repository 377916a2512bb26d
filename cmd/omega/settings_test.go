package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A flag goes before a variable, and a variable before the file.
func TestPrecedence(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	require.Contains(t, done(t, "keys", "list", "--keystore", "flag"), "no keys in flag ")
	require.NoError(t, os.WriteFile("omega.toml", []byte("keystore = \"file\"\n"), 0o600))
	require.Contains(t, done(t, "keys", "list"), "no keys in file ")
	named := writeFile(t, "other.toml", "keystore = \"named\"\n", 0o600)
	require.Contains(t, done(t, "keys", "list", "--config", named), "no keys in named ")
	t.Setenv("OMEGA_KEYSTORE", "variable")
	require.Contains(t, done(t, "keys", "list"), "no keys in variable ")
	require.Contains(t, done(t, "keys", "list", "--keystore", "flag"), "no keys in flag ")
	t.Setenv("OMEGA_CONFIG", filepath.Join(dir, "none.toml"))
	fails(t, exitUsage, []string{"none.toml"}, "keys", "list")
}

func TestVariables(t *testing.T) {
	t.Setenv("OMEGA_SEED", "many")
	fails(t, exitUsage, []string{"OMEGA_SEED", `"many"`}, "demo")
}

// Underscores stand for hyphens in flags and in keys.
func TestUnderscores(t *testing.T) {
	t.Chdir(t.TempDir())
	fails(t, exitUsage, []string{"--stake-agent", `"x"`}, "run", "--dev_accounts", "--stake_agent", "x")
	fails(t, exitUsage, []string{"--stake-agent", `"x"`}, "run", "--dev_accounts=true", "--stake_agent=x")
	require.NoError(t, os.WriteFile("omega.toml", []byte("dev_accounts = true\nstake_agent = \"x\"\n"), 0o600))
	fails(t, exitUsage, []string{"--stake-agent", `"x"`}, "run")
}

func TestSettings(t *testing.T) {
	for _, row := range []struct {
		name, text string
		texts      []string
	}{
		{"unknown key", "validator_speed = 3\n", []string{`unknown key "validator-speed"`, "omega run --help"}},
		{"unknown key in a table", "[stake]\nowner = 3\n", []string{`unknown key "stake-owner"`}},
		{"key of another command only", "limit = 3\n", []string{"no accounts"}},
		{"not TOML", "rpc = \n", []string{"line 1"}},
		{"doubled key", "rpc = \"a\"\nrpc = \"b\"\n", []string{"rpc"}},
		{"doubled by another spelling", "data_dir = \"a\"\ndata-dir = \"b\"\n", []string{`"data-dir"`, "2 values"}},
		{"several values for one", "data-dir = [\"a\", \"b\"]\n", []string{`"data-dir"`, "2 values"}},
		{"a date", "data-dir = 2020-01-01\n", []string{`"data-dir"`}},
		{"text for a number", "max-jobs = \"many\"\n", []string{`"max-jobs"`, "many"}},
		{"negative number", "max-jobs = -1\n", []string{`"max-jobs"`, "-1"}},
		{"role that is none", "[accounts]\nowner = \"dev:0\"\n", []string{`"owner=dev:0"`}},
		{"roles as a list", "roles = [\"agent\", \"owner\"]\n", []string{`"owner"`}},
		{"program in a table", "dev-accounts = true\n[programs]\nsum = [\"/nowhere/sum\", \"a, b\"]\n", []string{"--program sum", "/nowhere/sum"}},
		{"judge in a table", "dev-accounts = true\n[judges]\ntaste = \"/bin/sh\"\n", []string{"--judge", `"taste"`}},
		{"relative program", "dev-accounts = true\n[programs]\nsum = \"sum\"\n", []string{`"program"`, "not an absolute path"}},
		{"stake in a table", "dev-accounts = true\n[stake]\nagent = -1\n", []string{"--stake-agent", "not negative"}},
		{"depth beyond what can be rewound", "dev-accounts = true\nconfirmations = 9999\n", []string{"--confirmations 9999", "name 0 to 128"}},
		{"slack beyond every deadline", "dev-accounts = true\nslack = 99999999\n", []string{"--slack 99999999", "name 0 to 2592000"}},
		{"jobs beyond reason", "dev-accounts = true\nmax-jobs = 10001\n", []string{"--max-jobs 10001", "name 1 to 10000"}},
		{"no directory", "dev-accounts = true\ndata-dir = \"\"\n", []string{"--data-dir names no directory"}},
		{"prices without reserves", "dev-accounts = true\nenergy-price = \"x\"\n", []string{"--energy-price x has no effect without reserves"}},
		{"no skill", "dev-accounts = true\nskills = []\n", []string{`--skills ""`, "different skills"}},
		{"a number for skills", "dev-accounts = true\nskills = 5\n", []string{`--skills "5"`, "different skills", "with a letter in it"}},
		{"a skill twice", "dev-accounts = true\nskills = [\"grid\", \"grid\"]\n", []string{`--skills "grid,grid"`, "different skills"}},
		{"help", "help = true\n", []string{`unknown key "help"`}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			require.NoError(t, os.WriteFile("omega.toml", []byte(row.text), 0o600))
			fails(t, exitUsage, row.texts, "run")
		})
	}
}

// The demo does not take the node's settings unasked: its directory is not the node's.
func TestSettings_demo(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("omega.toml", []byte("data-dir = \"node-data\"\nagents = 1\n"), 0o600))
	fails(t, exitUsage, []string{"2 validators"}, "demo", "--validators", "2")
	fails(t, exitUsage, []string{"1 agents"}, "demo", "--config", "omega.toml")
	require.NoDirExists(t, "node-data")
}

func TestPrograms(t *testing.T) {
	p := programs{}
	require.NoError(t, p.Set("sum=/bin/sum -b\n\nsay=[\"/bin/echo\", \"a, b\"]"))
	require.NoError(t, p.Set("cat=/bin/cat"))
	require.Equal(t, "cat,say,sum", p.String())
	require.Equal(t, "/bin/sum", p["sum"].Path)
	require.Equal(t, []string{"-b"}, p["sum"].Args)
	require.Equal(t, []string{"a, b"}, p["say"].Args)
	for _, bad := range []string{"sum", "=/bin/sum", "x=", "x=[]", "x=[1]", "x=[\"/bin/sum\"", "x=sum", "cat=/bin/cat"} {
		require.Error(t, p.Set(bad), bad)
	}
}

func TestFlagsFirst(t *testing.T) {
	app := process{}.app()
	for line, want := range map[string]string{
		"job show 1 --json --rpc U":      "job show --json --rpc U -- 1",
		"job show --json 1 --rpc=U":      "job show --json --rpc=U -- 1",
		"job show -- --json 1":           "job show -- --json 1",
		"job create --reward -5 --json":  "job create --reward -5 --json",
		"guard export F --data_dir D":    "guard export --data_dir D -- F",
		"version":                        "version",
		"demo --exit-when-done --seed 7": "demo --exit-when-done --seed 7",
		"job create --spec - --json":     "job create --spec - --json",
		"":                               "",
	} {
		got := flagsFirst(app, append([]string{"omega"}, strings.Fields(line)...))
		require.Equal(t, want, strings.Join(got[1:], " "), line)
	}
}
