package deploy_test

import (
	"context"
	"errors"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/sim"
)

func message(from, to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{From: from, To: &to, Data: data}
}

func ask(t testing.TB, c *sim.Chain, to common.Address, data []byte) []byte {
	out, err := c.Client().CallContract(t.Context(), message(common.Address{}, to, data), nil)
	require.NoError(t, err)
	return out
}

// steps is how many transactions the profile takes.
func steps(t *testing.T, p deploy.Profile) int {
	c := newChain(t)
	_, err := deploy.Run(t.Context(), config(t, c, p))
	require.NoError(t, err)
	return int(nonce(t, c))
}

// handedOver has steps of every wave.
func handedOver(t testing.TB) deploy.Profile {
	p := localProfile(t)
	p.Owner, p.SystemPause, p.Randao = contractOwner, true, true
	return p
}

func TestRun_goesOnWhereItWasCutOff(t *testing.T) {
	p := handedOver(t)
	n := steps(t, p)
	for at := 0; at < n; at += 3 {
		c := newChain(t)
		cfg := config(t, c, p)
		cut := &cutChain{Chain: c.Client(), left: at, after: at%2 == 1, sent: map[common.Hash]int{}}
		cfg.Chain = cut
		_, err := deploy.Run(t.Context(), cfg)
		require.ErrorIs(t, err, errCut)
		require.FileExists(t, deploy.ProgressPath(cfg.Out))
		cfg.Chain = &cutChain{Chain: c.Client(), left: n + 1, sent: cut.sent}
		d, err := deploy.Run(t.Context(), cfg)
		require.NoError(t, err, "cut off at %d", at)
		require.EqualValues(t, n, nonce(t, c), "no step was sent twice")
		require.Len(t, cut.sent, n, "the same bytes each time")
		require.Len(t, d.Contracts, 15)
	}
}

// TestRun_goesOnAfterEveryCrash cuts a run off at every transaction in turn: each run gets one further.
func TestRun_goesOnAfterEveryCrash(t *testing.T) {
	p := handedOver(t)
	n := steps(t, p)
	c := newChain(t)
	cfg := config(t, c, p)
	sent := map[common.Hash]int{}
	runs := 0
	for ; ; runs++ {
		require.Less(t, runs, n+2)
		cfg.Chain = &cutChain{Chain: c.Client(), left: 0, after: true, sent: sent}
		_, err := deploy.Run(t.Context(), cfg)
		if err == nil {
			break
		}
		require.ErrorIs(t, err, errCut)
		_, err = c.Seal(t.Context())
		require.NoError(t, err)
	}
	require.Equal(t, n, runs)
	require.Len(t, sent, n)
	require.EqualValues(t, n, nonce(t, c))
}

func cutOff(t *testing.T, c *sim.Chain, p deploy.Profile, at int) deploy.Config {
	cfg := config(t, c, p)
	cfg.Chain = &cutChain{Chain: c.Client(), left: at, after: true, sent: map[common.Hash]int{}}
	_, err := deploy.Run(t.Context(), cfg)
	require.ErrorIs(t, err, errCut)
	cfg.Chain = c.Client()
	return cfg
}

func TestRun_refusesToGoOnWithOtherSettings(t *testing.T) {
	cases := map[string]struct {
		change func(*deploy.Config)
		says   string
	}{
		"parameter": {func(cfg *deploy.Config) { cfg.Profile.CommitWindow = 9 }, "ValidationModule, has other contents"},
		"owner":     {func(cfg *deploy.Config) { cfg.Profile.Owner = account(t, 9) }, "FeePool.setGovernance"},
		"more":      {func(cfg *deploy.Config) { cfg.Profile.MaxActiveJobs = 3 }, "transactions"},
		"token":     {func(cfg *deploy.Config) { cfg.Profile.Token = deployedToken }, "belongs to another plan"},
		"deployer":  {func(cfg *deploy.Config) { cfg.Deployer.Address = account(t, 1) }, "it was begun by"},
		"other chain": {func(cfg *deploy.Config) {
			cfg.Chain = otherGenesis{cfg.Chain}
		}, "another chain with the same id"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			c := newChain(t)
			cfg := cutOff(t, c, handedOver(t), 5)
			right := cfg
			before, err := os.ReadFile(deploy.ProgressPath(cfg.Out))
			require.NoError(t, err)
			tc.change(&cfg)
			_, err = deploy.Run(t.Context(), cfg)
			require.ErrorIs(t, err, deploy.ErrProgress)
			require.ErrorContains(t, err, tc.says)
			now, err := os.ReadFile(deploy.ProgressPath(cfg.Out))
			require.NoError(t, err)
			require.Equal(t, before, now)
			_, err = deploy.Run(t.Context(), right)
			require.NoError(t, err)
		})
	}
}

// deployedToken stands for a second token; on the test chains it has the same code.
var deployedToken = common.HexToAddress("0x00000000000000000000000000000000000a6123")

type otherGenesis struct{ deploy.Chain }

func (o otherGenesis) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	h, err := o.Chain.HeaderByNumber(ctx, n)
	if err == nil && n != nil && n.Sign() == 0 {
		h = types.CopyHeader(h)
		h.Extra = []byte("another")
	}
	return h, err
}

func TestRun_takesAProgressFileThatACrashTore(t *testing.T) {
	c := newChain(t)
	cfg := cutOff(t, c, handedOver(t), 20)
	path := deploy.ProgressPath(cfg.Out)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	for _, cut := range []int{len(whole) - 1, len(whole) - 100} {
		require.NoError(t, os.WriteFile(path, whole[:cut], 0o600))
		cfg.Profile.Committee = 2 // looks at the file, and changes nothing
		_, err = deploy.Run(t.Context(), cfg)
		require.ErrorIs(t, err, deploy.ErrProfile)
	}
	cfg.Profile = handedOver(t)
	_, err = deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
}

func TestRun_refusesAProgressFileThatIsNone(t *testing.T) {
	c := newChain(t)
	cfg := cutOff(t, c, localProfile(t), 3)
	path := deploy.ProgressPath(cfg.Out)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, append(whole, "nonsense\n"...), 0o600))
	_, err = deploy.Run(t.Context(), cfg)
	require.ErrorIs(t, err, deploy.ErrProgress)
	require.ErrorContains(t, err, "line")
}

func TestRun_isAlone(t *testing.T) {
	c := newChain(t)
	cfg := config(t, c, localProfile(t))
	mine := cfg.Mine
	cfg.Mine = func(ctx context.Context) error {
		second := cfg
		second.Mine = mine
		_, err := deploy.Run(ctx, second)
		require.ErrorIs(t, err, deploy.ErrBusy)
		return errors.Join(mine(ctx))
	}
	_, err := deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
}
