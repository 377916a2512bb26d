package economy_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

// The examples of protocol 9: what an agent gets of a reward of 100.
func TestIncome(t *testing.T) {
	hundred := protocol.Tokens(100)
	for _, row := range []struct {
		name string
		deal economy.Deal
		want string
	}{
		{"defaults", economy.Deal{Reward: hundred, ValidatorPct: 8}, "92"},
		{"burn", economy.Deal{Reward: hundred, ValidatorPct: 8, BurnPct: 5}, "87.4"},
		{"certificates", economy.Deal{Reward: hundred, ValidatorPct: 8, PayoutPct: 150}, "138"},
		{"no committee's part", economy.Deal{Reward: hundred}, "100"},
		{"figures beyond sense", economy.Deal{Reward: hundred, ValidatorPct: 200, BurnPct: 300}, "0"},
		{"rounded down", economy.Deal{Reward: protocol.Units(10), ValidatorPct: 33}, "0.000000000000000007"},
	} {
		require.Equal(t, row.want, row.deal.Income().Tokens(), row.name)
	}
}

func TestChance_isLearntFromTheRecord(t *testing.T) {
	require.Equal(t, uint64(900_000), economy.Chance(0, 0), "before there is a record")
	require.Equal(t, uint64(950_000), economy.Chance(10, 0))
	require.Equal(t, uint64(692_307), economy.Chance(0, 3))
	require.Less(t, economy.Chance(0, ^uint64(0)), uint64(10), "hardly any")
	rapid.Check(t, func(t *rapid.T) {
		good, bad := rapid.Uint64().Draw(t, "accepted"), rapid.Uint64().Draw(t, "rejected")
		p := economy.Chance(good, bad)
		require.LessOrEqual(t, p, uint64(economy.Whole))
		require.LessOrEqual(t, economy.Chance(good, bad|1<<20), economy.Chance(good, bad&^(1<<20)))
		require.GreaterOrEqual(t, economy.Chance(good|1<<20, bad), economy.Chance(good&^(1<<20), bad))
	})
}

func TestWeigh(t *testing.T) {
	quote := economy.Quote{Units: res(10, 5), EnergyPrice: protocol.Tokens(1), ComputePrice: protocol.Tokens(2)}
	deal := economy.Deal{
		Reward: protocol.Tokens(100), ValidatorPct: 10, Stake: protocol.Tokens(10), Delegated: protocol.Tokens(30), Quote: quote, Gas: protocol.Tokens(3),
	}
	d := economy.Weigh(deal)
	require.True(t, d.Take)
	require.Equal(t, "27", d.Gain.Tokens(), "0.9 of 90, less 20 of resources, 30 of sub-jobs, 3 of gas and a tenth of the stake")
	require.Equal(t, "81 tokens are expected of 90; resources cost 20, sub-jobs 30, gas 3, and 1 of stake is at risk", d.Reason)
	deal.Delegated = protocol.Tokens(57)
	d = economy.Weigh(deal)
	require.False(t, d.Take, "nothing is gained")
	require.True(t, d.Gain.IsZero() && d.Loss.IsZero())
	deal.Rejected = 5
	worse := economy.Weigh(deal)
	require.False(t, worse.Take)
	require.False(t, worse.Loss.IsZero())
	require.True(t, d.Better(worse))
	require.False(t, worse.Better(d))
}

// Dearer resources, gas, stakes or sub-jobs never speak for a job.
func TestWeigh_isMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := func(name string) protocol.Amount { return protocol.Units(rapid.Uint64().Draw(t, name)) }
		deal := economy.Deal{
			Reward: amount("reward"), ValidatorPct: rapid.Uint64Range(0, 120).Draw(t, "v"), Stake: amount("stake"), Delegated: amount("delegated"), Gas: amount("gas"),
			Quote:    economy.Quote{Units: res(units(t, "energy"), units(t, "compute")), EnergyPrice: amount("energyPrice"), ComputePrice: amount("computePrice")},
			Accepted: rapid.Uint64Range(0, 99).Draw(t, "accepted"), Rejected: rapid.Uint64Range(0, 99).Draw(t, "rejected"),
		}
		before := economy.Weigh(deal)
		require.True(t, before.Gain.IsZero() || before.Loss.IsZero())
		require.Equal(t, !before.Gain.IsZero(), before.Take)
		more := amount("more")
		for _, dearer := range []func(*economy.Deal){
			func(d *economy.Deal) { d.Stake = d.Stake.Add(more) }, func(d *economy.Deal) { d.Gas = d.Gas.Add(more) },
			func(d *economy.Deal) { d.Delegated = d.Delegated.Add(more) }, func(d *economy.Deal) { d.Quote.EnergyPrice = d.Quote.EnergyPrice.Add(more) },
			func(d *economy.Deal) { d.Rejected++ },
		} {
			worse := deal
			dearer(&worse)
			after := economy.Weigh(worse)
			require.False(t, after.Better(before))
		}
	})
}

func TestShort_saysWhatIsMissing(t *testing.T) {
	l := economy.Begin(protocol.EconomyPlan{Energy: protocol.ResourcePlan{Reserve: 7}})
	d := l.Short(res(9, 1))
	require.False(t, d.Take)
	require.Equal(t, "it is to have 9 units of energy and 1 of compute; 7 and 0 are free", d.Reason)
}
