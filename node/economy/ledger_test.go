package economy_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

func res(energy, compute uint64) protocol.Resources {
	return protocol.Resources{Energy: energy, Compute: compute}
}

// Whatever comes in whatever order, nothing is made or lost.
func TestLedger_conservesUnderAnySequence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plan := protocol.EconomyPlan{Energy: aPlan(t), Compute: aPlan(t), Multiplier: rapid.Uint64().Draw(t, "multiplier")}
		l := economy.Begin(plan)
		var open []economy.Quote
		var charged protocol.Amount
		t.Repeat(map[string]func(*rapid.T){
			"hold": func(t *rapid.T) {
				want := res(units(t, "energy"), units(t, "compute"))
				next, ok := l.Hold(want)
				require.Equal(t, l.Holdable(want) == want, ok)
				if !ok {
					require.Equal(t, l, next)
					return
				}
				open = append(open, l.Quote(plan, want))
				l = next
			},
			"settle": func(t *rapid.T) {
				if len(open) == 0 {
					t.Skip("nothing is held")
				}
				i := rapid.IntRange(0, len(open)-1).Draw(t, "which")
				q, used := open[i], res(rapid.Uint64().Draw(t, "used"), rapid.Uint64().Draw(t, "computed"))
				open = slices.Delete(open, i, i+1)
				next, cost := l.Settle(q, used)
				require.False(t, q.Cost(q.Units).Less(cost), "never more is charged than was quoted")
				require.LessOrEqual(t, next.Energy.Used-l.Energy.Used, q.Units.Energy, "never more is used than was held")
				charged, l = charged.Add(cost), next
			},
			"simulate": func(t *rapid.T) {
				before := l.Energy
				d := rapid.Int64().Draw(t, "delta")
				l.Energy = l.Energy.Move(d)
				require.LessOrEqual(t, l.Energy.Reserve, max(before.Reserve, l.Energy.Capacity))
				require.False(t, d < 0 && l.Energy.Reserve > before.Reserve || d > 0 && l.Energy.Reserve < before.Reserve)
			},
			"order": func(t *rapid.T) {
				field := rapid.SampledFrom([]string{
					economy.FieldEnergyReserve, economy.FieldComputeReserve, economy.FieldEnergyCapacity, economy.FieldComputeCapacity,
					economy.FieldMultiplier, economy.FieldTokenSupply, "x",
				}).Draw(t, "field")
				value := rapid.OneOf(rapid.StringMatching(`-?[0-9]{1,16}(\.[0-9]{1,7})?([eE][+-]?[0-9]{1,2})?`), rapid.String()).Draw(t, "value")
				next, err := l.Set(field, value)
				if err != nil {
					require.Equal(t, l, next, "what is rejected changes nothing")
				}
				l = next
			},
			"reprice": func(*rapid.T) { l = l.Reprice(plan) },
			"": func(t *rapid.T) {
				require.True(t, l.Energy.Conserved(), "%+v", l.Energy)
				require.True(t, l.Compute.Conserved(), "%+v", l.Compute)
				var held protocol.Resources
				for _, q := range open {
					held.Energy, held.Compute = held.Energy+q.Units.Energy, held.Compute+q.Units.Compute
				}
				require.Equal(t, held, res(l.Energy.Held, l.Compute.Held))
				require.Equal(t, charged, l.Charged)
				require.LessOrEqual(t, l.Multiplier, uint64(economy.MaxMultiple))
			},
		})
	})
}

func TestStock_movesWithinItsBounds(t *testing.T) {
	s := economy.NewStock(protocol.ResourcePlan{Reserve: 60, Capacity: 100})
	s, ok := s.Hold(50)
	require.True(t, ok)
	_, ok = s.Hold(11)
	require.False(t, ok)
	s = s.Move(1000)
	require.Equal(t, []uint64{50, 50, 40}, []uint64{s.Reserve, s.Held, s.Grown}, "the capacity has room for what is held")
	s = s.Move(math.MinInt64)
	require.Equal(t, []uint64{0, 50, 50}, []uint64{s.Reserve, s.Held, s.Shrunk}, "what is held stays")
	s = s.Settle(50, 20)
	require.Equal(t, []uint64{30, 0, 20}, []uint64{s.Reserve, s.Held, s.Used})
	require.True(t, s.Conserved())
}

func TestLedger_chargesWhatWasQuoted(t *testing.T) {
	plan := protocol.EconomyPlan{
		Energy: protocol.ResourcePlan{Reserve: 100, Price: protocol.Units(10)}, Compute: protocol.ResourcePlan{Reserve: 100, Price: protocol.Units(100)},
	}
	l := economy.Begin(plan)
	q := l.Quote(plan, res(50, 20))
	require.Equal(t, protocol.Units(2500), q.Cost(q.Units))
	l, ok := l.Hold(q.Units)
	require.True(t, ok)
	l, err := l.Set(economy.FieldMultiplier, "3")
	require.NoError(t, err)
	l = l.Reprice(plan)
	require.Equal(t, protocol.Units(31), l.Quote(plan, res(1, 0)).EnergyPrice, "dearer by a step, times three, rounded down")
	l, cost := l.Settle(q, res(40, 90))
	require.Equal(t, protocol.Units(400+2000), cost, "at the prices of the quote, and never more than was held")
	require.Equal(t, []uint64{60, 80}, []uint64{l.Energy.Reserve, l.Compute.Reserve})
}

func TestPurse(t *testing.T) {
	p := economy.Purse{Charged: protocol.Units(5), Contributed: protocol.Units(3)}
	require.Equal(t, []protocol.Amount{protocol.Units(2), {}}, []protocol.Amount{p.Due(), p.Credit()})
	p.Contributed = protocol.Units(9)
	require.Equal(t, []protocol.Amount{{}, protocol.Units(4)}, []protocol.Amount{p.Due(), p.Credit()})
}
