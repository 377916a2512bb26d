//go:build !nosim

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/signer"
)

// served is a devnet that the program itself serves, with the contracts on it.
type served struct {
	t              *testing.T
	dir, url       string
	deployment, ws string
	artifact       string
}

// serve runs `omega devnet` until the test ends and puts the contracts on it.
func serve(t *testing.T) served {
	t.Helper()
	return serveWith(t)
}

// serveWith is serve with further settings of the devnet.
func serveWith(t *testing.T, settings ...string) served {
	t.Helper()
	s := served{t: t, dir: t.TempDir(), artifact: t.TempDir()}
	s.url, s.ws = devnet(t, s.dir, settings...)
	s.deployment = filepath.Join(t.TempDir(), "deployment.json")
	done(t, "deploy", "--rpc", s.url, "--dev-accounts", "--out", s.deployment)
	return s
}

// devnet serves the directory's chain until the test ends.
func devnet(t *testing.T, dir string, more ...string) (url, ws string) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	r, w := io.Pipe()
	var stderr bytes.Buffer
	ended := make(chan int, 1)
	go func() {
		code := process{stdout: w, stderr: &stderr}.run(ctx, append([]string{"omega", "devnet", "--data-dir", dir, "--http", "127.0.0.1:0", "--json", "--block-gap", "0"}, more...))
		ended <- code
		w.CloseWithError(io.EOF)
	}()
	t.Cleanup(func() {
		stop()
		require.Equal(t, exitDone, <-ended, stderr.String())
	})
	line, err := bufio.NewReader(r).ReadBytes('\n')
	require.NoError(t, err)
	var said struct{ HTTP, WS string }
	require.NoError(t, json.Unmarshal(line, &said))
	return said.HTTP, said.WS
}

// on adds the flags of the chain to a command line.
func (s served) on(args ...string) []string {
	return append(args, "--rpc", s.url, "--deployment", s.deployment)
}

func (s served) done(args ...string) string { s.t.Helper(); return done(s.t, s.on(args...)...) }

func (s served) fails(code int, texts []string, args ...string) {
	s.t.Helper()
	fails(s.t, code, texts, s.on(args...)...)
}

const plainSpec = `{"v":1,"title":"Count","reward":"12.5","task":{"kind":"command","body":{"program":"count"}}}`

func TestJobs(t *testing.T) {
	s := serve(t)
	require.Equal(t, "no jobs yet", s.done("job", "list"))
	require.Equal(t, "[]", s.done("job", "list", "--json"))
	s.fails(exitFailed, []string{"no job 1", "no jobs yet"}, "job", "show", "1")

	spec := writeFile(t, "spec.json", plainSpec, 0o600)
	var made struct {
		JobID    uint64
		Reward   string
		URI      string
		SpecHash protocol.Hash
	}
	out := s.done("job", "create", "--dev-accounts", "--spec", spec, "--artifacts", s.artifact, "--json")
	require.NoError(t, json.Unmarshal([]byte(out), &made))
	require.Equal(t, uint64(1), made.JobID)
	require.Equal(t, "12.5", made.Reward)
	require.Equal(t, protocol.DocumentHash([]byte(plainSpec)), made.SpecHash)
	kept := done(t, "artifact", "get", made.URI, "--artifacts", s.artifact)
	require.JSONEq(t, plainSpec, kept, "nodes find it by its content")

	piped := omegaFed(t.Context(), plainSpec, s.on("job", "create", "--dev-accounts", "--inline", "--spec", "-", "--reward", "3")...)
	require.Equal(t, exitDone, piped.code, piped.err)
	require.Contains(t, piped.out, "job 2 is posted by ")
	require.Contains(t, piped.out, "for 3 tokens")

	require.Contains(t, s.done("job", "show", "1"), "job 1  Created  reward 12.5  ")
	var view jobView
	require.NoError(t, json.Unmarshal([]byte(s.done("job", "show", "1", "--json")), &view), "flags may follow the number")
	require.Equal(t, "Created", view.State)
	require.Equal(t, 2, strings.Count(s.done("job", "list"), "job "))
	require.True(t, strings.HasPrefix(s.done("job", "list", "--limit", "1"), "job 2 "))

	require.Equal(t, "job 2 is cancelled", s.done("job", "cancel", "2", "--dev-accounts"))
	require.Contains(t, s.done("job", "show", "2"), "Cancelled")
	s.fails(exitFailed, []string{"cancelling job 2", "the contracts refuse it"}, "job", "cancel", "2", "--dev-accounts")
	s.fails(exitFailed, []string{"the contracts refuse it"}, "job", "cancel", "1", "--dev-accounts", "--account", "employer=dev:2")
	s.fails(exitFailed, []string{"no job 999", "the newest is 2"}, "job", "show", "999")
	s.fails(exitFailed, []string{"no job 999", "the newest is 2"}, "job", "cancel", "999", "--dev-accounts")
	s.fails(exitFailed, []string{"no job 18446744073709551615"}, "job", "show", "18446744073709551615")
	s.fails(exitUsage, []string{`"18446744073709551616"`}, "job", "show", "18446744073709551616")
}

// A spec that is wrong is told before anything is written or sent.
func TestJobCreate_spec(t *testing.T) {
	s := serve(t)
	change := func(old, text string) string { return strings.Replace(plainSpec, old, text, 1) }
	huge := "1" + strings.Repeat("0", 40)
	for _, row := range []struct {
		name, spec string
		args       []string
		code       int
		texts      []string
	}{
		{"not JSON", "hello", nil, exitUsage, []string{"spec.json", "invalid character"}},
		{"empty", "", nil, exitUsage, []string{"spec.json", "it is empty or cut off"}},
		{"a list", "[]", nil, exitUsage, []string{"spec.json"}},
		{"breaks the schema", change(`"v":1`, `"v":2`), nil, exitUsage, []string{"spec.json", `"v" is 2`}},
		{"no title", change("Count", " "), nil, exitUsage, []string{`"title" is empty`}},
		{"unknown kind", change(`"command"`, `"magic"`), nil, exitUsage, []string{"task.kind", `"magic"`}},
		{"unknown field", change(`"v":1`, `"v":1,"rewrad":"1"`), nil, exitUsage, []string{"rewrad"}},
		{"doubled key", change(`"v":1`, `"v":1,"v":1`), nil, exitUsage, []string{`"v"`}},
		{"text behind it", plainSpec + "{}", nil, exitUsage, []string{"after the document"}},
		{"over-large", change("Count", strings.Repeat("x", protocol.MaxDocumentBytes)), nil, exitUsage, []string{"bytes"}},
		{"negative reward", change("12.5", "-1"), nil, exitUsage, []string{"spec.json", `"reward": not an amount: "-1"`}},
		{"over-large reward", change("12.5", huge), nil, exitUsage, []string{`"reward"`}},
		{"reward above the balance", change("12.5", "1000000"), nil, exitFailed, []string{"holds 100000 tokens", "lower the reward"}},
		{"deadline in the past", change(`"v":1`, `"v":1,"deadline_epoch":1700000000`), nil, exitUsage, []string{"1700000000 is in the past", "the chain's time is"}},
		{"deadline in milliseconds", change(`"v":1`, `"v":1,"deadline_epoch":1000000000000000`), nil, exitUsage, []string{"1000000000000000 is more than ten years ahead", "the chain's time is", "in seconds, not milliseconds"}},
		{"time to the deadline beyond reason", plainSpec, []string{"--deadline", "100000h"}, exitUsage, []string{"more than ten years ahead", "--deadline takes at most 87600h"}},
		{"time to the deadline below nothing", plainSpec, []string{"--deadline", "-1h"}, exitUsage, []string{"in the past"}},
		{"negative --reward", plainSpec, []string{"--reward", "-1"}, exitUsage, []string{"--reward", `"-1"`}},
		{"over-large --reward", plainSpec, []string{"--reward", huge}, exitUsage, []string{"--reward", "2^128-1"}},
		{"too fine --reward", plainSpec, []string{"--reward", "0.0000000000000000001"}, exitUsage, []string{"--reward", "decimals"}},
		{"too large to be inlined", change("Count", "Count\",\"description\":\""+strings.Repeat("x", 5000)), []string{"--inline"}, exitUsage, []string{"--inline takes at most 4096"}},
		{"no employer", plainSpec, []string{"--account", "agent=dev:2"}, exitUsage, []string{"0 employer accounts", "--account employer=KEY"}},
		{"two employers", plainSpec, []string{"--account", "employer=dev:1", "--account", "employer=dev:2"}, exitUsage, []string{"2 employer accounts"}},
		{"key that is none", plainSpec, []string{"--account", "employer=0x12"}, exitUsage, []string{`"0x12"`, "dev:INDEX"}},
		{"index that is none", plainSpec, []string{"--account", "employer=dev:x"}, exitUsage, []string{`"dev:x"`}},
		{"index that is too large", plainSpec, []string{"--account", "employer=dev:1000"}, exitUsage, []string{`"dev:1000"`, "999"}},
		{"no tokens", plainSpec, []string{"--account", "employer=dev:12"}, exitFailed, []string{"holds 0 tokens"}},
		{"no reward", change("12.5", "0"), nil, exitUsage, []string{"no reward", "--reward"}},
		{"--reward of nothing", plainSpec, []string{"--reward", "0"}, exitUsage, []string{"no reward"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			spec := writeFile(t, "spec.json", row.spec, 0o600)
			args := append([]string{"job", "create", "--dev-accounts", "--spec", spec, "--artifacts", s.artifact}, row.args...)
			fails(t, row.code, row.texts, s.on(args...)...)
		})
	}
	require.Equal(t, "no jobs yet", s.done("job", "list"))
	pool, err := chain.Dial(t.Context(), []string{s.url}, chain.Options{})
	require.NoError(t, err)
	defer pool.Close()
	require.ErrorContains(t, hand{client: pool, chainID: 1337, account: protocol.Address{3}}.affords(t.Context(), big.NewInt(1)), "holds 0 coins of chain 1337, its gas may cost 0.000000000000000001: send it some")
	s.fails(exitUsage, []string{"no such file"}, "job", "create", "--dev-accounts", "--spec", filepath.Join(t.TempDir(), "none.json"))
	s.fails(exitUsage, []string{"--artifacts"}, "job", "create", "--dev-accounts", "--spec", writeFile(t, "s.json", plainSpec, 0o600), "--artifacts", s.deployment)
}

func TestStake(t *testing.T) {
	s := serve(t)
	require.Contains(t, s.done("stake", "status", "--dev-accounts"), "validator  staked as agent 0, as validator 0, locked 0, balance 10000")
	out := s.done("stake", "deposit", "--dev-accounts", "--role", "agent", "--amount", "7.5", "--json")
	var views []stakeView
	require.NoError(t, json.Unmarshal([]byte(out), &views))
	require.Len(t, views, 3)
	require.Equal(t, "7.5", views[0].Agent)
	require.True(t, views[0].Acknowledged)
	out = s.done("stake", "deposit", "--dev-accounts", "--account", "validator=dev:05", "--amount", "20")
	require.Contains(t, out, "as validator 20, locked 0, balance 9980")

	s.fails(exitFailed, []string{"holds 9980 tokens", "nothing was deposited"}, "stake", "deposit", "--dev-accounts", "--account", "validator=dev:5", "--amount", "9981")
	s.fails(exitUsage, []string{"--amount", "2^128-1"}, "stake", "deposit", "--dev-accounts", "--amount", "1"+strings.Repeat("0", 40))
	s.fails(exitFailed, []string{"holds 0 tokens"}, "stake", "deposit", "--dev-accounts", "--account", "validator=dev:12", "--amount", "1")
	s.fails(exitUsage, []string{"no account has the role agent"}, "stake", "deposit", "--dev-accounts", "--account", "validator=dev:5", "--role", "agent", "--amount", "1")
	s.fails(exitUsage, []string{"dev:INDEX accounts need --dev-accounts"}, "stake", "status", "--account", "validator=dev:5")

	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("omega.toml", []byte("rpc = \""+s.url+"\"\ndeployment = '"+s.deployment+"'\ndev-accounts = true\n[accounts]\nvalidator = [\"dev:5\", \"dev:6\"]\nagent = \"dev:2\"\n"), 0o600))
	require.Equal(t, 3, strings.Count(done(t, "stake", "status"), "staked as"))
}

// The wrong chain, or nothing on it, ends with the code 3.
func TestChain(t *testing.T) {
	s := serve(t)
	other := func(change func(*deploy.Deployment)) string {
		d, err := deploy.Load(s.deployment)
		require.NoError(t, err)
		change(&d)
		path := filepath.Join(t.TempDir(), "deployment.json")
		require.NoError(t, d.Save(path))
		return path
	}
	page := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNotFound)
		_, _ = io.WriteString(w, "<html>\n\x1b[31mnot here\n"+strings.Repeat("x", 5000))
	}))
	defer page.Close()
	for _, row := range []struct {
		name, rpc, deployment string
		texts                 []string
	}{
		{"unreachable", "http://127.0.0.1:1", s.deployment, []string{"no chain endpoint answers", "rpc"}},
		{"unreachable socket", filepath.Join(t.TempDir(), "none.ipc"), s.deployment, []string{"no chain endpoint answers"}},
		{"no JSON-RPC", page.URL, s.deployment, []string{"404"}},
		{"another chain", s.url, other(func(d *deploy.Deployment) { d.ChainID = 31337 }), []string{"serves chain 1337", "31337"}},
		{"no code", s.url, other(func(d *deploy.Deployment) { d.Contracts[deploy.JobRegistry] = protocol.Address{1} }), []string{"no contract at 0x01"}},
		{"other selectors", s.url, other(func(d *deploy.Deployment) { d.Contracts[deploy.JobRegistry] = d.Contracts["AGIALPHA"] }), []string{"deployment.json"}},
		{"another contract of the suite", s.url, other(func(d *deploy.Deployment) { d.Contracts[deploy.JobRegistry] = d.Contracts["StakeManager"] }), []string{"deployment.json"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			fails(t, exitChain, row.texts, "job", "list", "--rpc", row.rpc, "--deployment", row.deployment)
			dir := filepath.Join(t.TempDir(), "node")
			fails(t, exitChain, row.texts, "run", "--dev-accounts", "--rpc", row.rpc, "--deployment", row.deployment, "--data-dir", dir)
			require.NoDirExists(t, dir, "nothing is begun on a wrong chain")
		})
	}
	fails(t, exitChain, []string{"no chain endpoint answers"}, "deploy", "--dev-accounts", "--rpc", "http://127.0.0.1:1", "--out", filepath.Join(t.TempDir(), "d.json"))
	for _, text := range []string{"{", `{"chainId":1337}`, `{"chainId":1337,"contracts":{"JobRegistry":"0x12"}}`, `{"chain":1}`} {
		fails(t, exitUsage, []string{"deployment.json"}, "job", "list", "--rpc", s.url, "--deployment", writeFile(t, "deployment.json", text, 0o600))
	}
	for _, rpc := range []string{"foo://bar/secret", "http://[::1/secret"} {
		fails(t, exitUsage, []string{"no endpoint of a chain", "rpc"}, "job", "list", "--rpc", rpc, "--deployment", s.deployment)
		fails(t, exitUsage, []string{"no endpoint of a chain", "rpc"}, s.on("run", "--dev-accounts", "--data-dir", t.TempDir(), "--rpc", rpc)...)
	}
	var id bytes.Buffer
	mainnet := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var q struct{ ID json.RawMessage }
		_ = json.NewDecoder(io.TeeReader(r.Body, &id)).Decode(&q)
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(q.ID)+`,"result":"0x1"}`)
	}))
	defer mainnet.Close()
	fails(t, exitUsage, []string{"chains 1337 and 31337 only", "chain 1"}, "deploy", "--dev-accounts", "--rpc", mainnet.URL, "--out", filepath.Join(t.TempDir(), "d.json"))
}

// What a node keeps is never run twice at a time, and never when it is damaged.
func TestRun_directory(t *testing.T) {
	s := serve(t)
	dir := t.TempDir()
	run := s.on("run", "--dev-accounts", "--data-dir", dir, "--artifacts", s.artifact, "--log-level", "error")
	accounts := devAccounts(t)

	g, err := guard.Open(guard.Config{Dir: filepath.Join(dir, "guard")})
	require.NoError(t, err)
	fails(t, exitUsage, []string{"the guard is in use", "pid", "--data-dir"}, run...)
	for _, a := range accounts {
		require.NoError(t, g.Baseline(a, 0))
	}
	fails(t, exitUsage, []string{dir, "the directory of a node", "another --data-dir"}, "devnet", "--data-dir", dir, "--http", "127.0.0.1:0")
	for _, verb := range [][]string{{"export", filepath.Join(t.TempDir(), "x.json")}, {"recover"}} {
		o := omega(t.Context(), append([]string{"guard", verb[0], "--data-dir", dir}, verb[1:]...)...)
		failed(t, o, exitUsage, "the guard is in use", "stop that node first")
		require.NotContains(t, o.err, "another --data-dir", "the log of this very node is wanted")
	}
	require.NoError(t, g.Close())

	// The employer's account has posted a job by hand, the validators' are not to be used by others.
	done(t, s.on("stake", "deposit", "--dev-accounts", "--account", "validator=dev:5", "--amount", "1")...)
	fails(t, exitHalted, []string{"omega guard adopt " + accounts[5].Hex() + " --data-dir " + dir, "--rpc"}, run...)
	fails(t, exitUsage, []string{"no deployment file"}, "guard", "adopt", "--data-dir", dir, "--rpc", s.url, "--deployment", "none.json", accounts[5].Hex())
	stranger := "0x00000000000000000000000000000000000000AA"
	fails(t, exitUsage, []string{stranger, "none of the ", "--data-dir", "needs no adopting"}, s.on("guard", "adopt", accounts[5].Hex(), stranger, "--data-dir", dir)...)
	fails(t, exitHalted, []string{"omega guard adopt", accounts[5].Hex()}, run...) // nothing was adopted
	require.Contains(t, s.done("guard", "adopt", accounts[5].Hex(), "--data-dir", dir), "goes on from nonce 3 of chain 1337")

	segments, err := filepath.Glob(filepath.Join(dir, "guard", "*"))
	require.NoError(t, err)
	damaged := false
	for _, path := range segments {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		if len(data) < 300 {
			continue
		}
		data[200] ^= 1
		require.NoError(t, os.WriteFile(path, data, 0o600))
		damaged = true
	}
	require.True(t, damaged)
	fails(t, exitHalted, []string{"damaged", "omega guard recover --data-dir " + dir}, run...)
	fails(t, exitHalted, []string{"damaged"}, "guard", "verify", "--data-dir", dir)
	require.Contains(t, done(t, "guard", "recover", "--data-dir", dir), "records were kept")
	require.Contains(t, done(t, "guard", "verify", "--data-dir", dir), "sound: ")
	require.Contains(t, done(t, "guard", "recover", "--data-dir", dir), "nothing was changed")
}

// elsewhere makes a data directory one of another chain.
func elsewhere(t *testing.T, dir string) report.Identity {
	t.Helper()
	id := report.Identity{ChainID: 1337, Genesis: protocol.Hash{1}, JobRegistry: protocol.Address{9}}
	data, err := json.Marshal(id)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, node.IdentityFile), data, 0o600))
	return id
}

// A local chain that was started anew has the id and the addresses of the one before, and is another.
func TestRun_otherChain(t *testing.T) {
	dir := t.TempDir()
	before := elsewhere(t, dir)

	s := serve(t)
	run := s.on("run", "--dev-accounts", "--data-dir", dir, "--artifacts", s.artifact)
	fails(t, exitUsage, []string{dir + " is of JobRegistry 0x09", "on chain 1337", "--data-dir"}, run...)
	require.NoError(t, node.CheckIdentity(dir, before), "what is written stays")
	require.NoDirExists(t, filepath.Join(dir, "guard"))
	require.NoError(t, os.WriteFile(filepath.Join(dir, node.IdentityFile), []byte("?"), 0o600))
	fails(t, exitUsage, []string{node.IdentityFile, "written again"}, run...)
	fails(t, exitUsage, []string{"--data-dir " + s.deployment, "not a directory", "name a directory"}, s.on("run", "--dev-accounts", "--data-dir", s.deployment)...)
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Symlink("gone", link))
	fails(t, exitUsage, []string{"--data-dir " + link + " is a symbolic link to gone, which is not there"}, s.on("run", "--dev-accounts", "--data-dir", link)...)
	below := filepath.Join(s.deployment, "node")
	fails(t, exitUsage, []string{"--data-dir " + below, "not a directory"}, s.on("run", "--dev-accounts", "--data-dir", below)...)
}

// The node does a job in the program's own process, says so, and ends well when it is stopped.
func TestRun_job(t *testing.T) {
	// Without time between blocks, a window of five seconds is over when a slow node has sent five transactions.
	s := serveWith(t, "--block-gap", "100ms")
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	log, w := io.Pipe()
	ended := make(chan int, 1)
	dir := t.TempDir()
	go func() {
		args := append([]string{"omega"}, s.on("run", "--dev-accounts", "--data-dir", dir, "--artifacts", s.artifact, "--metrics", "127.0.0.1:0", "--json")...)
		code := process{stdout: io.Discard, stderr: w}.run(ctx, args)
		_ = w.CloseWithError(io.EOF)
		ended <- code
	}()
	done(t, s.on("job", "create", "--dev-accounts", "--artifacts", s.artifact, "--spec", "../../docs/examples/dispatch.json")...)
	over, metrics := false, ""
	for lines := bufio.NewScanner(log); lines.Scan(); {
		switch line := lines.Text(); {
		case strings.Contains(line, `"metrics are served"`):
			metrics = regexp.MustCompile(`http://127\.0\.0\.1:\d+/`).FindString(line)
		case strings.Contains(line, `"a job is over"`):
			over = strings.Contains(line, "Finalized success")
			require.Contains(t, page(t, metrics+"metrics"), `omega_engine_jobs_total{outcome="succeeded"} 1`)
			require.Contains(t, page(t, metrics+"readyz"), `"ok":true`)
			stop()
		}
	}
	require.Equal(t, exitDone, <-ended)
	require.True(t, over)
	require.Contains(t, s.done("job", "show", "1"), "Finalized success")
	require.FileExists(t, filepath.Join(dir, node.IdentityFile))
	require.Contains(t, done(t, "guard", "verify", "--data-dir", dir), "sound: ")
}

// A port in use is told before anything is made: what is refused leaves nothing behind.
// Two flags with one port are refused before a chain is asked for, and nothing is made.
func TestPorts_same(t *testing.T) {
	t.Chdir(t.TempDir())
	node := []string{"run", "--dev-accounts", "--rpc", "http://127.0.0.1:1"}
	for _, row := range [][]string{
		append(node, "--console", "127.0.0.1:4711", "--metrics", "127.0.0.1:4711"),
		append(node, "--console", "localhost:4711", "--metrics", "0.0.0.0:4711"),
		append(node, "--console", "localhost:4711", "--metrics", "127.0.0.1:4711"),
		append(node, "--console", "127.0.0.1:4711", "--bus", "nats", "--bus-listen", "127.0.0.1:4711"),
		{"demo", "--console", "127.0.0.1:4711", "--bus", "nats", "--bus-listen", "127.0.0.1:4711"},
	} {
		fails(t, exitUsage, []string{"--console ", " and --", ":4711 are one port: name two"}, row...)
	}
	made, err := os.ReadDir(".")
	require.NoError(t, err)
	require.Empty(t, made)
	for _, apart := range [][2]string{{"127.0.0.1:0", "127.0.0.1:0"}, {"127.0.0.1:1", "127.0.0.1:2"}, {"127.0.0.1:1", "[::1]:1"}, {"off", "off"}, {"", ""}} {
		require.False(t, samePort(apart[0], apart[1]), apart)
	}
}

func TestPorts_inUse(t *testing.T) {
	s := serve(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close() //nolint:errcheck // it was only held
	at := l.Addr().String()
	for name, row := range map[string]struct {
		flag string
		args []string
	}{
		"devnet":         {"--http", []string{"devnet"}},
		"demo's console": {"--console", []string{"demo"}},
		"demo's bus":     {"--bus-listen", []string{"demo", "--bus", "nats"}},
		"node's console": {"--console", s.on("run", "--dev-accounts")},
		"node's metrics": {"--metrics", s.on("run", "--dev-accounts")},
		"node's bus":     {"--bus-listen", s.on("run", "--dev-accounts", "--bus", "nats")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			fails(t, exitUsage, []string{row.flag, "address already in use", "name a free port"}, append(row.args, "--data-dir", "data", row.flag, at)...)
			made, err := os.ReadDir(".")
			require.NoError(t, err)
			require.Empty(t, made)
			fails(t, exitUsage, []string{row.flag, "address already in use"}, append(row.args, "--data-dir", ".", row.flag, at)...)
			require.NoDirExists(t, "chain")
			require.NoDirExists(t, "node")
			require.NoDirExists(t, "guard")
		})
	}
}

func page(t *testing.T, url string) string {
	t.Helper()
	r, err := http.Get(url)
	require.NoError(t, err)
	defer r.Body.Close() //nolint:errcheck // it was read to its end
	body, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	return string(body)
}

func devAccounts(t *testing.T) []protocol.Address {
	t.Helper()
	keys, err := signer.Dev(1337, 10)
	require.NoError(t, err)
	return keys.Accounts()
}
