//go:build !nosim

package main

import (
	"encoding/json"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/sim/anvil"
)

// putTimelock puts OpenZeppelin's timelock on the chain: account 1 schedules and cancels, anyone executes.
func putTimelock(t *testing.T, client *ethclient.Client, delay int64) common.Address {
	t.Helper()
	keys, err := signer.Dev(31337, 2)
	require.NoError(t, err)
	accounts := keys.Accounts()
	args := bindings.NewTimelockOwner().PackConstructor(big.NewInt(delay), accounts[1:2], []common.Address{{}}, common.Address{})
	tx, err := keys.Sign(t.Context(), accounts[0], types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(31337), Gas: 5_000_000, GasFeeCap: big.NewInt(100e9), GasTipCap: big.NewInt(1),
		Data: append(common.FromHex(bindings.TimelockOwnerMetaData.Bin), args...),
	}))
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(t.Context(), tx))
	r, err := bind.WaitMined(t.Context(), client, tx.Hash())
	require.NoError(t, err)
	require.EqualValues(t, 1, r.Status)
	return r.ContractAddress
}

// A timelock owns the suite: its plans are scheduled, wait, are executed or taken back, all by the commands.
func TestAnvil_timelock(t *testing.T) {
	url := "http://" + anvil.Start(t)
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	defer client.Close()
	lock := putTimelock(t, client, 3600)
	dir := t.TempDir()
	file := func(name string) string { return filepath.Join(dir, name) }
	done(t, "deploy", "--rpc", url, "--dev-accounts", "--owner", lock.Hex(), "--out", file("deployment.json"))
	on := func(args ...string) []string {
		return append(args, "--rpc", url, "--deployment", file("deployment.json"))
	}

	// The owner has two contracts to accept, too: all of it is one operation.
	out := done(t, on("gov", "plan", "set", "-o", file("p.json"), "--call", "JobRegistry.setFeePct(3)",
		"--call", "ValidationModule.setCommitRevealWindows(120,240)", "--call", "TaxPolicy.acceptOwnership()", "--call", "IdentityRegistry.acceptOwnership()")...)
	require.Contains(t, out, "signed by "+lock.Hex()+" (timelock, delay 3600 s)")
	require.Contains(t, done(t, on("gov", "simulate", file("p.json"))...), "step 4: IdentityRegistry.acceptOwnership() goes through")
	var exported governance.TimelockCalls
	require.NoError(t, json.Unmarshal([]byte(done(t, on("gov", "export", "timelock", file("p.json"))...)), &exported))
	status := func(want string) {
		t.Helper()
		require.Contains(t, done(t, on("gov", "timelock", "status", file("p.json"))...), exported.ID.Hex()+" at timelock "+lock.Hex()+": "+want)
	}
	status("not scheduled")
	execute := on("gov", "timelock", "execute", "--dev-accounts", file("p.json"))
	fails(t, exitFailed, []string{"not scheduled"}, execute...)
	fails(t, exitUsage, []string{"PROPOSER_ROLE"}, on("gov", "sign", "--dev-accounts", "--as", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", file("p.json"))...)

	done(t, on("gov", "sign", "--dev-accounts", "-o", file("s.json"), file("p.json"))...)
	require.Contains(t, done(t, on("gov", "send", file("s.json"))...), "is scheduled")
	status("waiting, ready at chain time")
	fails(t, exitFailed, []string{"is waiting", "ready at chain time"}, execute...)
	fails(t, exitFailed, []string{"not carried out"}, on("gov", "verify", file("p.json"))...)
	require.Contains(t, done(t, on("gov", "timelock", "status", exported.ID.Hex())...), "waiting")

	require.NoError(t, client.Client().CallContext(t.Context(), nil, "evm_increaseTime", 3600))
	require.NoError(t, client.Client().CallContext(t.Context(), nil, "evm_mine"))
	status("ready")
	require.Contains(t, done(t, execute...), "is done")
	require.FileExists(t, file("p.execute.receipt.json"))
	status("done")
	require.Contains(t, done(t, on("gov", "verify", file("p.json"))...), "all steps: block")
	require.Contains(t, done(t, on("gov", "list", "--contract", "TaxPolicy")...), "owner "+lock.Hex())
	fails(t, exitFailed, []string{"is done already"}, execute...)

	// Taken back by the one who may.
	done(t, on("gov", "plan", "set", "-o", file("p.json"), "--contract", "JobRegistry", "--call", "setFeePct(4)")...)
	done(t, on("gov", "sign", "--dev-accounts", "-o", file("s.json"), file("p.json"))...)
	done(t, on("gov", "send", file("s.json"))...)
	require.Contains(t, done(t, on("gov", "timelock", "cancel", "--dev-accounts", file("p.json"))...), "is cancelled")
	require.NoError(t, json.Unmarshal([]byte(done(t, on("gov", "export", "timelock", file("p.json"))...)), &exported))
	status("not scheduled")
	require.Contains(t, done(t, on("gov", "list", "--contract", "JobRegistry")...), "now: feePct 3 %")
}
