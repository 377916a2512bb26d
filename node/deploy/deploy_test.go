package deploy_test

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

func TestRun_writesWhatItDeployedAndVerified(t *testing.T) {
	c := newChain(t)
	cfg := config(t, c, localProfile(t))
	d, err := deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
	saved, err := deploy.Load(cfg.Out)
	require.NoError(t, err)
	require.Equal(t, d, saved)
	require.NoFileExists(t, deploy.ProgressPath(cfg.Out))
	require.NoFileExists(t, deploy.AcceptPath(cfg.Out))

	p, err := deploy.ReadProfile(deploy.ProfilePath(cfg.Out))
	require.NoError(t, err)
	require.Equal(t, account(t, 0), p.Owner)
	require.Equal(t, deploy.CanonicalToken, p.Token)
	r, err := deploy.Verify(t.Context(), c.Client(), d, deploy.VerifyOptions{Profile: &p})
	require.NoError(t, err)
	require.Empty(t, r.With(deploy.Differs))
	require.Empty(t, r.With(deploy.Pending))
	require.Greater(t, len(r.With(deploy.Same)), 100)
	for _, placed := range r.Contracts {
		require.NotZero(t, placed.Runtime, placed.Name)
		require.LessOrEqual(t, placed.Runtime, 24_576, placed.Name)
	}
}

func TestRun_refusesASecondSuiteInTheSameFile(t *testing.T) {
	c := newChain(t)
	cfg := config(t, c, localProfile(t))
	_, err := deploy.Run(t.Context(), cfg)
	require.NoError(t, err)
	before := nonce(t, c)
	_, err = deploy.Run(t.Context(), cfg)
	require.ErrorIs(t, err, deploy.ErrExists)
	require.Equal(t, before, nonce(t, c))
	require.NoFileExists(t, deploy.ProgressPath(cfg.Out))

	for name, text := range map[string]string{
		"another chain": `{"chainId":5,"startBlock":1,"contracts":{"JobRegistry":"0x0000000000000000000000000000000000000001"}}`,
		"another file":  `{"spec":"mine"}`,
	} {
		require.NoError(t, os.WriteFile(cfg.Out, []byte(text), 0o600))
		_, err = deploy.Run(t.Context(), cfg)
		require.ErrorIs(t, err, deploy.ErrExists, name)
	}
}

func TestRun_makesATokenWhereNoneIs(t *testing.T) {
	money := new(big.Int).Exp(big.NewInt(10), big.NewInt(21), nil)
	c, err := sim.Open(t.Context(), sim.Config{Alloc: types.GenesisAlloc{account(t, 0): {Balance: money}}})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	d, err := deploy.Run(t.Context(), config(t, c, localProfile(t)))
	require.NoError(t, err)
	token := d.Contracts["AGIALPHA"]
	require.NotEqual(t, deploy.CanonicalToken, token)
	out := ask(t, c, token, bindings.NewAGIALPHA().PackBalanceOf(account(t, 11)))
	require.Equal(t, protocol.Tokens(5).Big(), new(big.Int).SetBytes(out))
}

func TestRun_handsEverythingToTheOwner(t *testing.T) {
	c := newChain(t)
	p := deploy.Mainnet()
	p.Owner, p.Token, p.Treasury = contractOwner, deploy.CanonicalToken, account(t, 5)
	cfg := config(t, c, p)
	d, err := deploy.Run(t.Context(), cfg)
	require.NoError(t, err)

	r, err := deploy.Verify(t.Context(), c.Client(), d, deploy.VerifyOptions{Profile: &p})
	require.NoError(t, err)
	require.Empty(t, r.With(deploy.Differs))
	var pending []string
	for _, check := range r.With(deploy.Pending) {
		pending = append(pending, check.Contract)
		require.Equal(t, account(t, 0).Hex(), check.Got)
	}
	require.Equal(t, []string{"TaxPolicy", "IdentityRegistry"}, pending)

	var plan deploy.AcceptPlan
	data, err := os.ReadFile(deploy.AcceptPath(cfg.Out))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &plan))
	require.Equal(t, d.Accepting(contractOwner), plan)
	for _, call := range plan.Calls {
		_, err := c.Client().CallContract(t.Context(), message(contractOwner, call.To, common.FromHex(call.Data)), nil)
		require.NoError(t, err, call.Contract)
		_, err = c.Client().CallContract(t.Context(), message(account(t, 1), call.To, common.FromHex(call.Data)), nil)
		require.Error(t, err, call.Contract)
	}
}

func TestRun_refusesWhatDoesNotSuit(t *testing.T) {
	c := newChain(t)
	mainnet := deploy.Mainnet()
	mainnet.Owner, mainnet.Token = contractOwner, deploy.CanonicalToken
	cases := map[string]struct {
		change func(*deploy.Config)
		says   string
	}{
		"no owner":            {func(cfg *deploy.Config) { cfg.Profile.Owner = common.Address{} }, "--owner"},
		"no token":            {func(cfg *deploy.Config) { cfg.Profile.Token = common.Address{} }, "--token"},
		"owner is the sender": {func(cfg *deploy.Config) { cfg.Profile.Owner = account(t, 0) }, "the owner is the deployer"},
		"owner without code":  {func(cfg *deploy.Config) { cfg.Profile.Owner = account(t, 1) }, "has no code"},
		"token without code":  {func(cfg *deploy.Config) { cfg.Profile.Token = account(t, 1) }, "no contract at the token's address"},
		"token is none":       {func(cfg *deploy.Config) { cfg.Profile.Token = contractOwner }, "18 decimals"},
		"treasury is owner":   {func(cfg *deploy.Config) { cfg.Profile.Treasury = contractOwner }, "treasury may not be the owner"},
		"small committee":     {func(cfg *deploy.Config) { cfg.Profile.Committee = 2 }, "outside 3 to 100"},
		"funds":               {func(cfg *deploy.Config) { cfg.Profile.Funds = []deploy.Fund{{}} }, "mints nothing"},
		"no money":            {func(cfg *deploy.Config) { cfg.Deployer.Address = account(t, 2) }, "send it more"},
		"fees too high":       {func(cfg *deploy.Config) { cfg.MaxFee = big.NewInt(1) }, "--max-fee"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			cfg := config(t, c, mainnet)
			tc.change(&cfg)
			_, err := deploy.Run(t.Context(), cfg)
			require.ErrorContains(t, err, tc.says)
			require.NoFileExists(t, cfg.Out)
		})
	}
	require.Zero(t, nonce(t, c), "nothing was sent")
}

func TestCheckChain(t *testing.T) {
	require.NoError(t, deploy.Local().CheckChain(31337))
	require.ErrorContains(t, deploy.Local().CheckChain(1), "local is for chains")
	require.ErrorContains(t, deploy.Local().CheckChain(11155111), "local is for chains")
	require.NoError(t, deploy.Testnet().CheckChain(11155111))
	require.ErrorContains(t, deploy.Testnet().CheckChain(1), "use mainnet")
	require.NoError(t, deploy.Mainnet().CheckChain(1))
}

func TestRun_allowListsMany(t *testing.T) {
	c := newChain(t)
	p := localProfile(t)
	for i := range 120 {
		p.Validators = append(p.Validators, common.BigToAddress(big.NewInt(int64(0x10000+i))))
	}
	d, err := deploy.Run(t.Context(), config(t, c, p))
	require.NoError(t, err)
	r, err := deploy.Verify(t.Context(), c.Client(), d, deploy.VerifyOptions{Profile: &p})
	require.NoError(t, err)
	require.NoError(t, r.Err())
}
