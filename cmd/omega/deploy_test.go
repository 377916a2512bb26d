package main

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/sim"
)

// deployStage is a local chain that seals what it is sent, served over HTTP.
type deployStage struct {
	chain *sim.Chain
	rpc   string
	out   string
}

// safeAddress has code, as a Safe or a timelock has.
const safeAddress = "0x00000000000000000000000000000000000053fe"

func newDeployStage(t *testing.T, rich ...common.Address) deployStage {
	keys, err := signer.DevKeys(sim.DefaultChainID, 1)
	require.NoError(t, err)
	money := new(big.Int).Exp(big.NewInt(10), big.NewInt(22), nil)
	alloc := types.GenesisAlloc{
		deploy.CanonicalToken:            {Code: deploy.TokenCode(), Balance: new(big.Int)},
		common.HexToAddress(safeAddress): {Code: []byte{0x60, 0x00}, Balance: new(big.Int)},
	}
	for _, a := range append(rich, crypto.PubkeyToAddress(keys[0].PublicKey)) {
		alloc[a] = types.Account{Balance: money}
	}
	c, err := sim.Open(t.Context(), sim.Config{Alloc: alloc, HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- c.Run(ctx, sim.Pace{}) }()
	t.Cleanup(func() {
		cancel()
		<-ended
		require.NoError(t, c.Close())
	})
	url, _ := c.HTTP()
	return deployStage{c, url, filepath.Join(t.TempDir(), "deployment.json")}
}

func (s deployStage) args(command []string, more ...string) []string {
	return append(append(command, "--rpc", s.rpc), more...)
}

func TestDeploy_andVerify(t *testing.T) {
	s := newDeployStage(t)
	var answer struct {
		ChainID   uint64                    `json:"chainId"`
		Contracts map[string]common.Address `json:"contracts"`
		Sizes     []deploy.Placed           `json:"sizes"`
	}
	out := done(t, s.args([]string{"deploy"}, "--dev-accounts", "--out", s.out, "--json")...)
	require.NoError(t, json.Unmarshal([]byte(out), &answer))
	require.EqualValues(t, sim.DefaultChainID, answer.ChainID)
	require.Len(t, answer.Sizes, len(answer.Contracts))

	verify := s.args([]string{"deploy", "verify"}, "--deployment", s.out)
	require.Contains(t, done(t, verify...), "checks agree")
	require.Contains(t, done(t, append(verify, "--all")...), "minStake")
	var report struct {
		OK      bool
		Profile string
		Checks  []deploy.Check
	}
	require.NoError(t, json.Unmarshal([]byte(done(t, append(verify, "--json")...)), &report))
	require.True(t, report.OK)
	require.Equal(t, deploy.ProfilePath(s.out), report.Profile)

	o := omega(t.Context(), append(verify, "--profile", "testnet")...)
	require.Equal(t, exitFailed, o.code)
	require.Contains(t, o.out, "ValidationModule commitWindow: 5, wanted 1800")
	require.Contains(t, o.out, "mend: the owner calls ValidationModule.setCommitRevealWindows")
	require.Contains(t, o.err, "differs from its profile")

	require.NoError(t, os.Remove(deploy.ProfilePath(s.out)))
	require.Contains(t, done(t, verify...), "no profile is there")

	fails(t, exitUsage, []string{"--out", "no such file", "make the directory"}, s.args([]string{"deploy"}, "--dev-accounts", "--out", filepath.Join(t.TempDir(), "none", "d.json"))...)
	fails(t, exitUsage, []string{"already deployed", "--out"}, s.args([]string{"deploy"}, "--dev-accounts", "--out", s.out)...)
}

func TestDeploy_fromAKeystoreToAnOwner(t *testing.T) {
	dir := t.TempDir()
	password := writeFile(t, "password", "correct horse\n", 0o600)
	k, err := signer.NewKey(dir, "correct horse", signer.Light)
	require.NoError(t, err)
	s := newDeployStage(t, k.Account)
	validators := writeFile(t, "validators.txt", "# the pool\n"+
		"0x0000000000000000000000000000000000000101 # first\n\n0x0000000000000000000000000000000000000102\n0x0000000000000000000000000000000000000103\n", 0o600)
	profile := writeFile(t, "p.toml", "base = \"mainnet\"\ncommit-window = 7200\n", 0o600)
	args := s.args([]string{"deploy"}, "--profile", profile, "--keystore", dir, "--password-file", password, "--account", "deployer="+k.Account.Hex(),
		"--out", s.out, "--token", deploy.CanonicalToken.Hex(), "--owner", safeAddress, "--treasury", "0x0000000000000000000000000000000000000777",
		"--validators", "@"+validators, "--agents", "0x0000000000000000000000000000000000000201,0x0000000000000000000000000000000000000202", "--max-fee", "100")
	out := done(t, args...)
	require.Contains(t, out, "TaxPolicy.acceptOwnership()")
	require.Contains(t, out, "IdentityRegistry.acceptOwnership()")
	require.FileExists(t, deploy.AcceptPath(s.out))
	p, err := deploy.ReadProfile(deploy.ProfilePath(s.out))
	require.NoError(t, err)
	require.EqualValues(t, 7200, p.CommitWindow)
	require.Len(t, p.Validators, 3)
	require.Len(t, p.Agents, 2)
	require.Contains(t, done(t, s.args([]string{"deploy", "verify"}, "--deployment", s.out)...), "2 wait for the owner to accept")
}

func TestDeploy_refuses(t *testing.T) {
	s := newDeployStage(t)
	dev := func(more ...string) []string {
		return s.args([]string{"deploy"}, append([]string{"--dev-accounts", "--out", s.out}, more...)...)
	}
	list := writeFile(t, "list.txt", "0x0000000000000000000000000000000000000101\n0x12\n", 0o600)
	cases := map[string]struct {
		args []string
		says []string
	}{
		"an argument":         {dev("now"), []string{"now"}},
		"a profile":           {dev("--profile", "moon"), []string{"moon", "local, testnet, mainnet"}},
		"a profile file":      {dev("--profile", "none.toml"), []string{"none.toml"}},
		"nobody":              {s.args([]string{"deploy"}), []string{"--account deployer="}},
		"a key without file":  {s.args([]string{"deploy"}, "--account", "deployer="+safeAddress), []string{"--password-file"}},
		"no key":              {s.args([]string{"deploy"}, "--account", "deployer=me"), []string{"\"me\"", "dev:INDEX"}},
		"an owner":            {dev("--owner", "me"), []string{"--owner", "me"}},
		"a list":              {dev("--agents", "@"+list), []string{"--agents", "line 2", "0x12"}},
		"a missing list":      {dev("--agents", "@none.txt"), []string{"none.txt"}},
		"a fee":               {dev("--max-fee", "-1"), []string{"--max-fee"}},
		"mainnet, no token":   {dev("--profile", "mainnet", "--owner", safeAddress), []string{"--token"}},
		"mainnet, no owner":   {dev("--profile", "mainnet", "--token", deploy.CanonicalToken.Hex()), []string{"--owner"}},
		"mainnet, own owner":  {dev("--profile", "mainnet", "--token", deploy.CanonicalToken.Hex(), "--owner", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"), []string{"deployer"}},
		"verify, no file":     {s.args([]string{"deploy", "verify"}, "--deployment", "none.json"), []string{"none.json"}},
		"verify, an argument": {s.args([]string{"deploy", "verify"}, "x"), []string{"\"x\""}},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			fails(t, exitUsage, tc.says, tc.args...)
		})
	}
	require.NoFileExists(t, s.out)
	fails(t, exitChain, nil, "deploy", "--rpc", "http://127.0.0.1:1", "--dev-accounts", "--out", s.out)
}
