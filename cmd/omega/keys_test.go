//go:build !nosim

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

func TestKeys(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	password := writeFile(t, "password", "correct horse\n", 0o600)
	store := []string{"--keystore", dir, "--password-file", password}
	with := func(args ...string) []string { return append(args, store...) }

	require.Contains(t, done(t, "keys", "list", "--keystore", dir), "omega keys new")
	require.Equal(t, "[]", done(t, "keys", "list", "--keystore", dir, "--json"))
	var made struct{ Account, Path string }
	require.NoError(t, json.Unmarshal([]byte(done(t, with("keys", "new", "--light", "--json")...)), &made))
	info, err := os.Stat(made.Path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	key := writeFile(t, "key", strings.Repeat("1", 64)+"\n", 0o600)
	require.Contains(t, done(t, with("keys", "import", key, "--light")...), "0x19E7E376E7C213B7E7e7e46cc70A5dD086DAff2A")
	fails(t, exitUsage, []string{"exists already"}, with("keys", "import", key, "--light")...)
	require.Len(t, strings.Split(done(t, "keys", "list", "--keystore", dir), "\n"), 2)

	fails(t, exitUsage, []string{"not a directory"}, "keys", "list", "--keystore", key)
	require.Equal(t, 1, strings.Count(omega(t.Context(), with("keys", "import", key, "--light")...).err, "wrong usage"), "its kind is named once")

	bad := writeFile(t, "bad", "not a key", 0o600)
	fails(t, exitUsage, []string{bad, "64 hexadecimal digits"}, with("keys", "import", bad)...)
	open := writeFile(t, "open", strings.Repeat("2", 64), 0o644)
	fails(t, exitUsage, []string{"chmod 600 " + open}, with("keys", "import", open)...)
	fails(t, exitUsage, []string{"chmod 600"}, "keys", "new", "--keystore", dir, "--password-file", writeFile(t, "password", "x", 0o640))
	fails(t, exitUsage, []string{"is empty"}, "keys", "new", "--keystore", dir, "--password-file", writeFile(t, "password", "\n", 0o600))

	fails(t, exitUsage, []string{"--password-file: ", "nowhere"}, "keys", "new", "--keystore", dir, "--password-file", "nowhere")

	s := serve(t)
	use := func(account string, args ...string) []string {
		return s.on(append([]string{"stake", "status", "--keystore", dir, "--account", "agent=" + account}, args...)...)
	}
	require.Contains(t, done(t, use(made.Account, "--password-file", password)...), "staked as agent 0")
	fails(t, exitUsage, []string{"--password-file FILE"}, use(made.Account)...)
	wrong := writeFile(t, "password", "wrong", 0o600)
	fails(t, exitUsage, []string{made.Account, "the password does not open it", "check --password-file " + wrong}, use(made.Account, "--password-file", wrong)...)
	fails(t, exitUsage, []string{"no key for account 0x0000000000000000000000000000000000000001"}, use("0x0000000000000000000000000000000000000001", "--password-file", password)...)
	testSaltPassword(t, s, made.Account, dir, password, wrong)
	testSaltRoot(t, s, with("run", "--account", "validator="+made.Account, "--log-level", "error"), protocol.Address{1})
}

// A node opens all its keys with one password, so that a key under another is sealed only where that is said to be wanted.
func TestKeys_onePassword(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	first, other := writeFile(t, "first", "correct horse\n", 0o600), writeFile(t, "other", "battery staple\n", 0o600)
	key := writeFile(t, "key", strings.Repeat("1", 64)+"\n", 0o600)
	seal := func(password string, args ...string) []string {
		return append(args, "--keystore", dir, "--light", "--password-file", password)
	}
	count := func(n int) {
		t.Helper()
		require.Len(t, strings.Split(done(t, "keys", "list", "--keystore", dir), "\n"), n)
	}
	made, _, _ := strings.Cut(done(t, seal(first, "keys", "new")...), " ")
	for _, verb := range [][]string{{"keys", "new"}, {"keys", "import", key}} {
		fails(t, exitUsage, []string{"--password-file " + other, made, dir, "one", "--keystore", "--other-password"}, seal(other, verb...)...)
	}
	count(1)
	done(t, seal(first, "keys", "new")...)
	done(t, seal(other, "keys", "import", key, "--other-password")...)
	count(3)
}

// A damaged key hides none of the others, and is not hidden itself.
func TestKeys_damaged(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	password := writeFile(t, "password", "correct horse\n", 0o600)
	var made [3]struct{ Account, Path string }
	for i := range made {
		require.NoError(t, json.Unmarshal([]byte(done(t, "keys", "new", "--light", "--json", "--keystore", dir, "--password-file", password)), &made[i]))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("no key"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, strings.Repeat("ab", 32)+".json"), []byte("{}"), 0o600))
	require.Len(t, strings.Split(done(t, "keys", "list", "--keystore", dir), "\n"), len(made))

	require.NoError(t, os.Truncate(made[0].Path, 40))
	geth := filepath.Join(dir, "UTC--2026-01-02T03-04-05.678901234Z--"+strings.ToLower(made[1].Account[2:]))
	require.NoError(t, os.Rename(made[1].Path, geth))
	require.NoError(t, os.WriteFile(geth, nil, 0o600))
	o := omega(t.Context(), "keys", "list", "--keystore", dir)
	failed(t, o, exitUsage, made[0].Path+" is named as the key of "+made[0].Account, geth+" is named as the key of "+made[1].Account, "put a copy back")
	require.NotContains(t, o.err, "notes.txt")
	require.NotContains(t, o.err, "abab")
	require.Equal(t, made[2].Account+" "+made[2].Path+"\n", o.out)
	o = omega(t.Context(), "keys", "list", "--keystore", dir, "--json")
	failed(t, o, exitUsage, made[0].Path, "it is damaged")
	var listed []struct{ Account string }
	require.NoError(t, json.Unmarshal([]byte(o.out), &listed))
	require.Len(t, listed, 1)

	require.NoError(t, os.Remove(made[2].Path))
	o = omega(t.Context(), "keys", "list", "--keystore", dir)
	failed(t, o, exitUsage, made[0].Path)
	require.Equal(t, "no keys in "+dir+" that can be read\n", o.out)
}

// The doctor has no salt root replaced because the password was a wrong one.
func testSaltPassword(t *testing.T, s served, account, keystore, password, wrong string) {
	t.Helper()
	root := filepath.Join(keystore, saltRoot)
	text, err := os.ReadFile(password)
	require.NoError(t, err)
	_, err = signer.CreateSalts(root, strings.TrimSpace(string(text)), signer.Light)
	require.NoError(t, err)
	look := func(file string) outcome {
		return omega(t.Context(), s.on("doctor", "--account", "validator="+account, "--keystore", keystore, "--password-file", file, "--data-dir", t.TempDir())...)
	}
	o := look(wrong)
	require.Equal(t, exitUsage, o.code, o.err)
	require.Contains(t, o.out, "the password does not open it\n      -> check --password-file "+wrong+"; leave salt-root.json as it is")
	require.NotContains(t, o.out, "backup")
	require.NotContains(t, look(password).out, "salt root")
	require.NoError(t, os.WriteFile(root, []byte("{}"), 0o600))
	require.Contains(t, look(password).out, "put salt-root.json back from your backup")
	require.NoError(t, os.Remove(root))
}

// A salt root that is gone is not replaced while votes that it salted are open, and a wrong one is told.
func testSaltRoot(t *testing.T, s served, run []string, validator protocol.Address) {
	t.Helper()
	dir := t.TempDir()
	run = s.on(append(run, "--data-dir", dir, "--artifacts", s.artifact)...)
	g, err := guard.Open(guard.Config{Dir: filepath.Join(dir, "guard")})
	require.NoError(t, err)
	vote := protocol.Vote{ChainID: 1337, Module: protocol.Address{2}, Job: 1, Nonce: 1, Validator: validator}
	require.NoError(t, g.Vote(vote, protocol.Hash{3}))
	require.NoError(t, g.Close())
	fails(t, exitUsage, []string{"salt-root.json is missing", "1 open votes", "backup"}, run...)
	keystore := run[indexOf(run, "--keystore")+1]
	root := filepath.Join(keystore, saltRoot)
	require.NoFileExists(t, root)
	require.NoError(t, os.WriteFile(root, []byte("{}"), 0o600))
	fails(t, exitUsage, []string{"salt-root.json", "not a sealed salt root"}, run...)
}

func indexOf(list []string, want string) int {
	for i, s := range list {
		if s == want {
			return i
		}
	}
	return -1
}

func TestGuard(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	g, err := guard.Open(guard.Config{Dir: filepath.Join(dir, "guard")})
	require.NoError(t, err)
	require.NoError(t, g.Baseline(protocol.Address{1}, 5))
	require.NoError(t, g.Close())

	file := filepath.Join(t.TempDir(), "guard.json")
	const one = "0 votes, 0 transactions, 1 accounts, 0 signers of commands"
	require.Contains(t, done(t, "guard", "export", file, "--data-dir", dir), file+": "+one)
	fails(t, exitUsage, []string{file, "not replaced"}, "guard", "export", file, "--data-dir", dir)
	fails(t, exitUsage, []string{dir + " is a directory", "omega guard export"}, "guard", "import", dir, "--data-dir", other)
	require.Contains(t, done(t, "guard", "import", file, "--data-dir", other), "imported: "+one+"\nof these were new: "+one)
	var again struct{ Imported, New guard.Count }
	require.NoError(t, json.Unmarshal([]byte(done(t, "guard", "import", "--json", file, "--data-dir", other)), &again))
	require.Equal(t, guard.Count{Accounts: 1}, again.Imported)
	require.Zero(t, again.New)
	require.Contains(t, done(t, "guard", "verify", "--data-dir", other), "1 accounts")
	var report struct {
		Facts    uint64
		Accounts int
	}
	require.NoError(t, json.Unmarshal([]byte(done(t, "guard", "verify", "--json", "--data-dir", other)), &report))
	require.Equal(t, 1, report.Accounts)

	bad := writeFile(t, "bad.json", `{"hello":1}`, 0o600)
	fails(t, exitUsage, []string{bad, "cannot be imported"}, "guard", "import", bad, "--data-dir", other)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	bad = writeFile(t, "edited.json", strings.Replace(string(text), `"nextNonce": 5`, `"nextNonce": 4`, 1), 0o600)
	fails(t, exitUsage, []string{bad, "its checksum is wrong"}, "guard", "import", bad, "--data-dir", other)
	for text, hint := range map[string]string{
		string(text[:len(text)/2]): "make the export again", "": "it is empty: name the file that `omega guard export` wrote", "{}": "name the file that `omega guard export` wrote",
	} {
		fresh := filepath.Join(t.TempDir(), "node")
		fails(t, exitUsage, []string{"cannot be imported", hint}, "guard", "import", writeFile(t, "refused.json", text, 0o600), "--data-dir", fresh)
		require.NoDirExists(t, fresh, "a guard is begun with what can be taken in alone")
	}
	old := writeFile(t, "old.json", `{"format":"omega-guard-interchange","version":1}`, 0o600)
	require.Contains(t, done(t, "guard", "import", old, "--data-dir", other), "warning: an older version wrote this file, without a checksum")
	fails(t, exitUsage, []string{"no guard log in"}, "guard", "verify", "--data-dir", bad)
	fails(t, exitUsage, []string{"making the export", "no such file"}, "guard", "export", "/nodir/g.json", "--data-dir", dir)
}
