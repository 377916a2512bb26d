package main

import (
	"flag"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/protocol"
)

// given parses flags of the economy.
func given(t *testing.T, args ...string) *cli.Context {
	t.Helper()
	set := flag.NewFlagSet("run", flag.ContinueOnError)
	for _, f := range economyFlags() {
		require.NoError(t, f.Apply(set))
	}
	require.NoError(t, set.Parse(args))
	return cli.NewContext(cli.NewApp(), set, nil)
}

func TestEconomy_isOffUnlessReservesAreGiven(t *testing.T) {
	for _, args := range [][]string{{"--energy-capacity", "900"}, {"--compute-price", "0.5"}, {"--charge-interval", "1h"}, {"--charge-payer", "dev:2"}} {
		_, err := economyPlan(given(t, args...))
		require.ErrorIs(t, err, errUsage)
		require.ErrorContains(t, err, args[0]+" ")
		require.ErrorContains(t, err, "has no effect without reserves: give --energy-reserve and --compute-reserve too")
	}
	p, err := economyPlan(given(t))
	require.NoError(t, err)
	require.Nil(t, p)
}

func TestEconomy_flags(t *testing.T) {
	c := given(t, "--energy-reserve", "500", "--energy-capacity", "900", "--compute-reserve", "0", "--compute-price", "0.5", "--charge-batch", "7",
		"--charge-interval", "90s", "--coin-price", "3000", "--charge-payer", "dev:1")
	p, err := economyPlan(c)
	require.NoError(t, err)
	payer := protocol.Address{7}
	require.ErrorContains(t, withPayer(c, p, keyring{}), `"dev:1"`)
	require.NoError(t, withPayer(c, p, keyring{at: map[string]protocol.Address{"dev:1": payer}}))
	require.Equal(t, &protocol.EconomyPlan{
		Energy:  protocol.ResourcePlan{Reserve: 500, Capacity: 900, Price: protocol.Tokens(3).MulDiv(1, 10_000)},
		Compute: protocol.ResourcePlan{Price: protocol.Tokens(1).MulDiv(1, 2)},
		Payer:   payer, Batch: protocol.Tokens(7), Interval: uint64((90 * time.Second).Seconds()), CoinPrice: protocol.Tokens(3000),
	}, p)
}

func TestEconomy_slips(t *testing.T) {
	t.Chdir(t.TempDir())
	both := []string{"--energy-reserve", "5", "--compute-reserve", "5"}
	for name, row := range map[string]struct{ args, texts []string }{
		"one reserve":            {[]string{"--energy-reserve", "5"}, []string{"--compute-reserve", "go together"}},
		"a reserve below 0":      {[]string{"--energy-reserve", "-5"}, []string{"energy-reserve", "-5"}},
		"more than there can":    {append(both, "--energy-capacity", "4"), []string{"energy", "capacity of 4"}},
		"too much":               {[]string{"--energy-reserve", "5", "--compute-reserve", "1000000000000001"}, []string{"compute", "at most"}},
		"a price that is none":   {append(both, "--energy-price", "-1"), []string{"--energy-price", `"-1"`}},
		"a part of a second":     {append(both, "--charge-interval", "1ms"), []string{"--charge-interval", "1ms"}},
		"a coin without a price": {append(both, "--coin-price", "dear"), []string{"--coin-price", `"dear"`}},
	} {
		t.Run(name, func(t *testing.T) {
			fails(t, exitUsage, row.texts, append([]string{"run", "--dev-accounts"}, row.args...)...)
		})
	}
}
