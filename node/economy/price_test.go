package economy_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

// aPlan draws a plan of a resource, sane or not: the arithmetic holds its figures at their bounds.
func aPlan(t *rapid.T) protocol.ResourcePlan {
	return protocol.ResourcePlan{
		Reserve: rapid.Uint64Range(0, 2*economy.MaxUnits).Draw(t, "reserve"), Capacity: rapid.Uint64().Draw(t, "capacity"),
		Price: protocol.Units(rapid.Uint64().Draw(t, "price")), Least: rapid.Uint64Range(0, 2*economy.MaxMultiple).Draw(t, "least"),
		Most: rapid.Uint64().Draw(t, "most"), Step: rapid.Uint64Range(0, 2*economy.Whole).Draw(t, "step"),
	}
}

func units(t *rapid.T, name string) uint64 {
	return rapid.Uint64Range(0, economy.MaxUnits).Draw(t, name)
}

func TestTarget_isMonotoneInScarcityAndBounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := economy.CurveOf(aPlan(t))
		capacity, more := units(t, "capacity"), units(t, "free")
		less := rapid.Uint64Range(0, more).Draw(t, "less")
		dear, cheap := c.Target(less, capacity), c.Target(more, capacity)
		require.GreaterOrEqual(t, dear, cheap, "less is never cheaper")
		require.GreaterOrEqual(t, cheap, c.Least)
		require.LessOrEqual(t, dear, c.Most)
		require.Equal(t, c.Most, c.Target(0, capacity))
		require.Equal(t, c.Least, c.Target(max(capacity, 1), max(capacity, 1)))
	})
}

func TestNext_isSmoothBoundedAndMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := economy.CurveOf(aPlan(t))
		within := rapid.Uint64Range(c.Least, c.Most)
		now, target := within.Draw(t, "now"), within.Draw(t, "target")
		next := c.Next(now, target)
		step := max(now, next) - min(now, next)
		require.LessOrEqual(t, step, max(now*c.Step/economy.Whole, 1), "it moves by its step at most")
		require.LessOrEqual(t, next, c.Most)
		require.GreaterOrEqual(t, next, c.Least)
		require.False(t, now < target && next <= now || now > target && next >= now, "it moves towards its target")
		dearer := rapid.Uint64Range(target, c.Most).Draw(t, "dearer")
		require.GreaterOrEqual(t, c.Next(now, dearer), next, "a scarcer reserve never gives a lower price")
		higher := rapid.Uint64Range(now, c.Most).Draw(t, "higher")
		require.GreaterOrEqual(t, c.Next(higher, target), next)
	})
}

func TestNext_comesToItsTarget(t *testing.T) {
	c := economy.CurveOf(protocol.ResourcePlan{})
	target, m := c.Target(0, 100), c.Target(100, 100)
	require.Equal(t, []uint64{economy.Whole, 10 * economy.Whole}, []uint64{m, target})
	blocks := 0
	for ; m != target; m = c.Next(m, target) {
		blocks++
	}
	require.Equal(t, 48, blocks, "a twentieth a block makes ten times in 48 blocks")
	for ; m != c.Least; m = c.Next(m, c.Least) {
		blocks++
	}
	require.Equal(t, 93, blocks)
}

func TestPrice_isMonotoneInTheMultipleAndInTheOwners(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := protocol.Units(rapid.Uint64().Draw(t, "base"))
		m := rapid.Uint64Range(0, economy.MaxMultiple)
		a, b, owner := m.Draw(t, "a"), m.Draw(t, "b"), m.Draw(t, "owner")
		low, high := economy.Price(base, min(a, b), owner), economy.Price(base, max(a, b), owner)
		require.False(t, high.Less(low))
		require.Equal(t, economy.Price(base, owner, a), economy.Price(base, a, owner), "both multiply alike")
		require.Equal(t, base, economy.Price(base, economy.Whole, economy.Whole))
	})
}

func TestScarcity(t *testing.T) {
	for _, row := range []struct{ free, capacity, want uint64 }{
		{100, 100, 0}, {0, 100, economy.Whole}, {25, 100, 750_000}, {200, 100, 0}, {0, 0, economy.Whole},
		{1, economy.MaxUnits, 999_999}, {economy.MaxUnits - 1, economy.MaxUnits, 0},
	} {
		require.Equal(t, row.want, economy.Scarcity(row.free, row.capacity), "%d of %d", row.free, row.capacity)
	}
}

func TestCheck(t *testing.T) {
	good := protocol.EconomyPlan{Energy: protocol.ResourcePlan{Reserve: 5, Capacity: 9, Price: protocol.Units(1)}}
	require.NoError(t, economy.Check(good))
	require.NoError(t, economy.Check(protocol.EconomyPlan{}))
	for name, spoil := range map[string]func(*protocol.EconomyPlan){
		"at most":       func(p *protocol.EconomyPlan) { p.Compute.Reserve = economy.MaxUnits + 1 },
		"over its cap":  func(p *protocol.EconomyPlan) { p.Energy.Reserve = 10 },
		"base units":    func(p *protocol.EconomyPlan) { p.Energy.Price = protocol.Tokens(^uint64(0)).MulDiv(1<<60, 1) },
		"not in order":  func(p *protocol.EconomyPlan) { p.Energy.Least, p.Energy.Most = 2, 1 },
		"over the who":  func(p *protocol.EconomyPlan) { p.Energy.Step = economy.Whole + 1 },
		"the multiplie": func(p *protocol.EconomyPlan) { p.Multiplier = economy.MaxMultiple + 1 },
	} {
		bad := good
		spoil(&bad)
		require.ErrorIs(t, economy.Check(bad), economy.ErrPlan, name)
		require.ErrorContains(t, economy.Check(bad), name)
	}
}
