package deploy_test

import (
	"bytes"
	"context"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/sim/anvil"
)

// The variables by which the test runs itself as the process that it kills.
const (
	urlVariable = "OMEGA_TEST_DEPLOY_URL"
	outVariable = "OMEGA_TEST_DEPLOY_OUT"
)

// anvilKey is the first of the public test mnemonic, which Anvil funds.
const anvilKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

func anvilConfig(t *testing.T, url, out string) (deploy.Config, *ethclient.Client) {
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	k, err := crypto.HexToECDSA(anvilKey)
	require.NoError(t, err)
	scheme := types.LatestSignerForChainID(big.NewInt(31337))
	return deploy.Config{Chain: client, Profile: localProfile(t), Out: out, Deployer: deploy.Deployer{
		Address: crypto.PubkeyToAddress(k.PublicKey),
		Sign:    func(tx *types.Transaction) (*types.Transaction, error) { return types.SignTx(tx, scheme, k) },
	}}, client
}

// TestAnvil_victim is the process that TestAnvil_killed kills.
func TestAnvil_victim(t *testing.T) {
	url := os.Getenv(urlVariable)
	if url == "" {
		return // this is not that process
	}
	cfg, _ := anvilConfig(t, url, os.Getenv(outVariable))
	_, err := deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
}

// killAt runs a deployment in a process of its own and kills it when its progress file has this many lines.
func killAt(t *testing.T, url, out string, lines int) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, os.Args[0], "-test.run=^TestAnvil_victim$")
	cmd.Env = append(os.Environ(), urlVariable+"="+url, outVariable+"="+out)
	require.NoError(t, cmd.Start())
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for {
		data, _ := os.ReadFile(deploy.ProgressPath(out)) // not there yet
		if bytes.Count(data, []byte("\n")) >= lines {
			break
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			require.FailNow(t, "the deployment did not get that far")
		}
	}
	require.NoError(t, cmd.Process.Kill())
	require.Error(t, cmd.Wait())
}

func TestAnvil_killed(t *testing.T) {
	url := "http://" + anvil.Start(t, "--block-time", "1")
	out := filepath.Join(t.TempDir(), "deployment.json")
	for _, lines := range []int{1, 2, 9, 14, 20, 33} {
		killAt(t, url, out, lines)
	}
	cfg, client := anvilConfig(t, url, out)
	d, err := deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
	require.NoFileExists(t, deploy.ProgressPath(out))
	used, err := client.NonceAt(t.Context(), cfg.Deployer.Address, nil)
	require.NoError(t, err)

	// As many transactions as a run that nobody disturbs.
	cfg.Out = filepath.Join(t.TempDir(), "second.json")
	cfg.Profile.Token = d.Contracts["AGIALPHA"]
	_, err = deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
	both, err := client.NonceAt(t.Context(), cfg.Deployer.Address, nil)
	require.NoError(t, err)
	require.Equal(t, both-used+1, used, "the first made its token, too")
}
