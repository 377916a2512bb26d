//go:build !nosim

package main

import (
	"context"
	"encoding/json"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

// shellWords parts a command line at its spaces; single quotes keep theirs.
func shellWords(line string) []string {
	var out []string
	for _, m := range regexp.MustCompile(`'([^']*)'|(\S+)`).FindAllStringSubmatch(line, -1) {
		out = append(out, m[1]+m[2])
	}
	return out
}

// The walk-through of docs/governance.md is run line by line as it stands there.
func TestGov_walkthrough(t *testing.T) {
	doc, err := os.ReadFile("../../docs/governance.md")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```(sh|toml)\n(.*?)```").FindAllStringSubmatch(string(doc), -1)
	s := serve(t)
	t.Chdir(t.TempDir())
	var lines []string
	for _, b := range blocks {
		if b[1] == "toml" {
			require.NoError(t, os.WriteFile("policy.toml", []byte(b[2]), 0o600))
			continue
		}
		lines = append(lines, strings.Split(strings.TrimSpace(b[2]), "\n")...)
	}
	require.Len(t, lines, 11)
	outs := make([]string, len(lines))
	for i, line := range lines {
		words := shellWords(strings.ReplaceAll(line, "$G", "--rpc "+s.url+" --deployment "+s.deployment))
		require.Equal(t, "omega", words[0])
		outs[i] = done(t, words[1:]...)
	}
	require.Contains(t, outs[0], "ValidationModule.setCommitRevealWindows(uint256 commitDur, uint256 revealDur) | time to commit")
	require.Contains(t, outs[0], "now: commitWindow 5 s, revealWindow 5 s")
	require.Contains(t, outs[3], "event ValidationModule.TimingUpdated(commitWindow 120, revealWindow 240)")
	require.Contains(t, outs[3], "ValidationModule.commitWindow: 5 s -> 120 s (2 min)")
	require.Contains(t, outs[5], "is done")
	require.Contains(t, outs[6], "verified at block")
	require.Contains(t, outs[10], "nothing to do")
	require.FileExists(t, "s.receipt.json")
}

// planFile plans calls on a served chain and returns the file.
func (s served) planFile(args ...string) string {
	s.t.Helper()
	path := filepath.Join(s.t.TempDir(), "p.json")
	s.done(append([]string{"gov", "plan", "set", "-o", path}, args...)...)
	return path
}

// The commands of the issue, as they stand there, and the hash that goes with the plan all the way.
func TestGov_oneHash(t *testing.T) {
	s := serve(t)
	dir := t.TempDir()
	file := func(name string) string { return filepath.Join(dir, name) }
	var plan governance.Plan
	s.done("gov", "plan", "set", "--contract", "ValidationModule", "--call", "setCommitRevealWindows(120,240)", "-o", file("p.json"))
	data, err := os.ReadFile(file("p.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &plan))

	hash := func(out string) protocol.Hash {
		var v struct{ PlanHash protocol.Hash }
		require.NoError(t, json.Unmarshal([]byte(out), &v), out)
		return v.PlanHash
	}
	require.Equal(t, plan.Hash, hash(s.done("gov", "simulate", file("p.json"), "--json")))
	out := s.done("gov", "export", "-o", file("batch.json"), "safe", file("p.json"))
	var batch governance.SafeBatch
	data, err = os.ReadFile(file("batch.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &batch))
	sum, err := governance.SafeChecksum(batch)
	require.NoError(t, err)
	require.Equal(t, sum, batch.Meta.Checksum)
	require.Contains(t, out, sum)
	require.Equal(t, map[string]string{"commitDur": "120", "revealDur": "240"}, batch.Transactions[0].Inputs)
	require.Contains(t, batch.Meta.Description, plan.Hash.Hex())

	s.done("gov", "sign", "--dev-accounts", "-o", file("s.json"), file("p.json"))
	require.Equal(t, plan.Hash, hash(s.done("gov", "send", file("s.json"), "--json")))
	proof := s.done("gov", "verify", file("p.json"), "--json")
	require.Equal(t, plan.Hash, hash(proof))
	require.Contains(t, proof, `"verified":true`)

	// Sent again, it is found on the chain and not sent a second time.
	receipt, err := os.ReadFile(file("s.receipt.json"))
	require.NoError(t, err)
	s.done("gov", "send", file("s.json"))
	again, err := os.ReadFile(file("s.receipt.json"))
	require.NoError(t, err)
	require.Equal(t, string(receipt), string(again))
}

// What is wrong is refused with its reason and the right code, before anything is signed or sent.
func TestGov_refuses(t *testing.T) {
	s := serve(t)
	plan := s.planFile("--contract", "JobRegistry", "--call", "setFeePct(3)")
	good, err := os.ReadFile(plan)
	require.NoError(t, err)
	change := func(old, text string) string {
		require.Contains(t, string(good), old)
		return writeFile(t, "p.json", strings.Replace(string(good), old, text, 1), 0o600)
	}
	sign := func(p string, more ...string) []string {
		return append([]string{"gov", "sign", "--dev-accounts", "-o", filepath.Join(t.TempDir(), "s.json"), p}, more...)
	}
	dir := t.TempDir()
	fails(t, exitUsage, []string{dir + " is a directory"}, s.on("gov", "plan", "set", "-o", dir, "--contract", "JobRegistry", "--call", "setFeePct(4)")...)
	for _, row := range []struct {
		name, call string
		code       int
		texts      []string
	}{
		{"no call", "setFeePct", exitUsage, []string{"no call", "name(argument"}},
		{"no setter", "setFree(3)", exitUsage, []string{"no setter", "omega gov list --contract JobRegistry"}},
		{"too few arguments", "setFeePct()", exitUsage, []string{"not called with 0 arguments", "setFeePct(uint256 pct)"}},
		{"no number", "setFeePct(three)", exitUsage, []string{"argument 1 (pct)", "no number"}},
		{"out of range", "setFeePct(99)", exitFailed, []string{"InvalidPercentage", "0 to 100, with validatorRewardPct"}},
		{"too wide", "setJobStake(79228162514264337593543950336)", exitUsage, []string{"does not fit into uint96"}},
		{"no address", "setTreasury(0x12)", exitUsage, []string{"no address"}},
		{"mistyped address", "setTreasury(0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD0)", exitUsage, []string{"no address"}},
		{"wrong checksum", "setTreasury(0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD)", exitUsage, []string{"checksum"}},
		{"brackets", "setFeePct((3)", exitUsage, []string{"do not match"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			fails(t, row.code, row.texts, s.on("gov", "plan", "set", "--contract", "JobRegistry", "--call", row.call)...)
		})
	}
	s.fails(exitUsage, []string{"no contract", "ValidationModule"}, "gov", "plan", "set", "--contract", "Jobs", "--call", "a()")
	s.fails(exitUsage, []string{"deployment has no RandaoCoordinator"}, "gov", "plan", "set", "--contract", "RandaoCoordinator", "--call", "setDeposit(1)")
	s.fails(exitUsage, []string{"--contract"}, "gov", "list", "--contract", "Jobs")

	s.fails(exitUsage, []string{"changed after it was made"}, sign(change(`"3"`, `"4"`))...)
	s.fails(exitUsage, []string{"no such file"}, sign("none.json")...)
	s.fails(exitUsage, []string{plan, "nothing is signed yet", "omega gov sign"}, "gov", "send", plan)
	wishes := omega(t.Context(), s.on("gov", "plan", "--from", writeFile(t, "w.toml", "[StakeManager]\nminStakes = 1\n", 0o600))...)
	failed(t, wishes, exitUsage, "StakeManager.minStakes", "the plan is not sound")
	require.Equal(t, 1, strings.Count(wishes.err, "the plan is not sound"), wishes.err)
	s.fails(exitUsage, []string{"the plan is not sound"}, sign(writeFile(t, "p.json", "{}", 0o600))...)
	s.fails(exitUsage, []string{"is not the authority", "the plan is for"}, sign(plan, "--as", devAccounts(t)[1].Hex())...)
	fails(t, exitUsage, []string{"--password-file"}, s.on("gov", "sign", plan)...)
	s.fails(exitUsage, []string{"no timelock"}, "gov", "timelock", "status", plan)
	s.fails(exitUsage, []string{"no timelock"}, "gov", "export", "timelock", plan)
	s.fails(exitUsage, []string{"no governor"}, "gov", "export", "governor", plan)
	s.fails(exitUsage, []string{"safe, timelock or governor"}, "gov", "export", "multisig", plan)
	s.fails(exitFailed, []string{"not carried out", "feePct is 5 %"}, "gov", "verify", plan)
}

// A plan is of one deployment at one time: elsewhere, and when the chain has moved on, it is refused.
func TestGov_stale(t *testing.T) {
	s := serve(t)
	plan := s.planFile("--contract", "JobRegistry", "--call", "setFeePct(3)")
	signed := filepath.Join(t.TempDir(), "s.json")
	s.done("gov", "sign", "--dev-accounts", "-o", signed, plan)
	// Another deployment on the same chain, and another chain.
	other := filepath.Join(t.TempDir(), "deployment.json")
	done(t, "deploy", "--rpc", s.url, "--dev-accounts", "--out", other)
	fails(t, exitChain, []string{"the plan is for elsewhere", "JobRegistry"}, "gov", "sign", "--dev-accounts", plan, "--rpc", s.url, "--deployment", other)

	// The chain moves on: the plan is stale.
	rival := s.planFile("--contract", "JobRegistry", "--call", "setFeePct(4)")
	mine := filepath.Join(t.TempDir(), "s.json")
	s.done("gov", "sign", "--dev-accounts", "-o", mine, rival)
	s.done("gov", "send", mine)
	for _, command := range [][]string{{"gov", "simulate", plan}, {"gov", "plan", "show", plan}, {"gov", "sign", "--dev-accounts", plan}, {"gov", "export", "safe", plan}, {"gov", "send", signed}} {
		s.fails(exitFailed, []string{"the plan is stale", "JobRegistry.feePct is 4 % now and was 5 %"}, command...)
	}
	require.NoFileExists(t, strings.TrimSuffix(signed, ".json")+".receipt.json")
}

// remoteSignerAt serves eth_accounts and eth_signTransaction with the keys of the test mnemonic; bend is what a signer
// that lies makes of what it is asked.
func remoteSignerAt(t *testing.T, bend func(*types.DynamicFeeTx)) string {
	t.Helper()
	keys, err := signer.Dev(1337, 2)
	require.NoError(t, err)
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("eth", &remoteKeys{keys, bend}))
	h := httptest.NewServer(server)
	t.Cleanup(h.Close)
	return h.URL
}

// remoteKeys is the service of a remote signer.
type remoteKeys struct {
	keys signer.Backend
	bend func(*types.DynamicFeeTx)
}

// Accounts is eth_accounts.
func (r *remoteKeys) Accounts() []protocol.Address { return r.keys.Accounts() }

// SignTransaction is eth_signTransaction.
func (r *remoteKeys) SignTransaction(ctx context.Context, q struct {
	From, To              protocol.Address
	Gas, Nonce            hexutil.Uint64
	MaxFeePerGas, ChainID *hexutil.Big
	MaxPriorityFeePerGas  *hexutil.Big
	Data                  hexutil.Bytes
}) (hexutil.Bytes, error) {
	inner := &types.DynamicFeeTx{
		ChainID: q.ChainID.ToInt(), Nonce: uint64(q.Nonce), To: &q.To, Data: q.Data, Gas: uint64(q.Gas),
		GasFeeCap: q.MaxFeePerGas.ToInt(), GasTipCap: q.MaxPriorityFeePerGas.ToInt(),
	}
	r.bend(inner)
	tx, err := r.keys.Sign(ctx, q.From, types.NewTx(inner))
	if err != nil {
		return nil, err
	}
	return tx.MarshalBinary()
}

// The owner's key may be in a keystore or behind a remote signer; either way it signs the plan or nothing.
func TestGov_keys(t *testing.T) {
	s := serve(t)
	plan := s.planFile("--contract", "JobRegistry", "--call", "setFeePct(3)")
	honest := remoteSignerAt(t, func(*types.DynamicFeeTx) {})
	s.done("gov", "sign", "--signer", honest, "-o", filepath.Join(t.TempDir(), "s.json"), plan)
	lying := remoteSignerAt(t, func(tx *types.DynamicFeeTx) { tx.To = &protocol.Address{1} })
	signed := filepath.Join(t.TempDir(), "s.json")
	s.fails(exitUsage, []string{"what the signer returned", "not the call of the plan"}, "gov", "sign", "--signer", lying, "-o", signed, plan)
	require.NoFileExists(t, signed)
	s.fails(exitFailed, []string{"--signer"}, "gov", "sign", "--signer", "http://127.0.0.1:1", plan)

	// A contract that goes for good is confirmed; then the owner is an account of the keystore.
	dir := t.TempDir()
	password := writeFile(t, "password", "secret\n", 0o600)
	var key struct{ Account protocol.Address }
	require.NoError(t, json.Unmarshal([]byte(done(t, "keys", "new", "--light", "--keystore", dir, "--password-file", password, "--json")), &key))
	give := s.planFile("--contract", "FeePool", "--call", "transferOwnership("+key.Account.Hex()+")")
	s.fails(exitUsage, []string{"for good", "--hand-over " + key.Account.Hex()}, "gov", "sign", "--dev-accounts", "-o", signed, give)
	s.fails(exitUsage, []string{"for good"}, "gov", "sign", "--dev-accounts", "--hand-over", "nobody", "-o", signed, give)
	s.done("gov", "sign", "--dev-accounts", "--hand-over", key.Account.Hex(), "-o", signed, give)
	s.done("gov", "send", signed)
	burn := s.planFile("--contract", "FeePool", "--call", "setBurnPct(2)")
	s.fails(exitUsage, []string{"is not the authority"}, "gov", "sign", "--dev-accounts", "--as", devAccounts(t)[0].Hex(), burn)
	s.fails(exitUsage, []string{"there is no key for " + key.Account.Hex()}, "gov", "sign", "--dev-accounts", burn)
	s.fails(exitFailed, []string{"holds 0 coins", "send it some"}, "gov", "sign", "--keystore", dir, "--password-file", password, burn)
}

// What a change does to a job that is open is said in words.
func TestGov_openWork(t *testing.T) {
	s := serve(t)
	spec := writeFile(t, "spec.json", plainSpec, 0o600)
	for range 2 {
		s.done("job", "create", "--dev-accounts", "--inline", "--spec", spec)
	}
	out := s.done("gov", "simulate", s.planFile("--contract", "ValidationModule", "--call", "pause()"))
	require.Contains(t, out, "open jobs: 2 waiting for an agent (job 1, 2), 0 being worked on")
	require.Contains(t, out, "time runs on")
	out = s.done("gov", "simulate", s.planFile("--contract", "JobRegistry", "--call", "delistJob(1)"))
	require.Contains(t, out, "event JobRegistry.JobCancelled(jobId 1)")
	require.Contains(t, out, "event AGIALPHA.Transfer(from ")
	require.Contains(t, out, "JobRegistry.jobStatus(1): 1 -> 7")
	out = s.done("gov", "plan", "show", s.planFile("--contract", "StakeManager", "--call", "setMinStake(10)"))
	require.Contains(t, out, `risk: minStake would be 10 base units, which is less than a millionth of a token: was "10 tokens" meant?`)
}

// A file is replaced where a link leads, and what is no plain file is written to.
func TestPlace(t *testing.T) {
	dir := t.TempDir()
	file, link, pipe := filepath.Join(dir, "file"), filepath.Join(dir, "link"), filepath.Join(dir, "pipe")
	require.NoError(t, os.WriteFile(file, []byte("old"), 0o600))
	require.NoError(t, os.Symlink(file, link))
	require.NoError(t, replaceFile(link, []byte("new")))
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "new", string(text))
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	r, err := os.OpenFile(pipe, os.O_RDWR, 0) // so that nobody waits for another end
	require.NoError(t, err)
	defer r.Close()
	require.NoError(t, replaceFile(pipe, []byte("new")))
	info, err := os.Stat(pipe)
	require.NoError(t, err)
	require.False(t, info.Mode().IsRegular())
}
