package planet_test

import (
	"context"
	"errors"
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/planet"
)

// world is a node reduced to what simulations see of it: the reserves that their readings move.
type world struct {
	tick            uint64
	energy, compute int64
	last            []protocol.SimReading
}

func newWorld() *world { return &world{energy: 1_000_000, compute: 500_000} }

// step lets one tick pass and returns its readings.
func (w *world) step(ctx context.Context, f *planet.Fleet) []protocol.SimReading {
	w.tick++
	w.last = f.Tick(ctx, protocol.SimInput{
		Tick: w.tick, Time: 1_700_000_000 + w.tick*600, Last: w.last,
		Energy:  protocol.SimSupply{Reserve: w.energy, Demand: int64(w.tick%7) * 10_000, PriceMilli: 1000},
		Compute: protocol.SimSupply{Reserve: w.compute, Demand: int64(w.tick%5) * 5_000, PriceMilli: 1000},
	})
	for _, r := range w.last {
		w.energy, w.compute = w.energy+r.Energy, w.compute+r.Compute
	}
	return w.last
}

func fleet(t *testing.T, seed uint64, names ...string) *planet.Fleet {
	t.Helper()
	var sims []planet.PlanetarySim
	for _, name := range names {
		s, err := planet.New(name, seed)
		require.NoError(t, err)
		sims = append(sims, s)
	}
	f, err := planet.NewFleet(sims...)
	require.NoError(t, err)
	return f
}

func run(t *testing.T, seed uint64, ticks int) [][]protocol.SimReading {
	t.Helper()
	f, w := fleet(t, seed, planet.Builtin()...), newWorld()
	var all [][]protocol.SimReading
	for range ticks {
		all = append(all, w.step(t.Context(), f))
	}
	return all
}

func TestBuiltin_aSeedDecidesEverything(t *testing.T) {
	t.Parallel()
	const ticks = 1008 // a week
	first := run(t, 7, ticks)
	require.Equal(t, first, run(t, 7, ticks))
	require.NotEqual(t, first, run(t, 8, ticks))
	require.Equal(t, "climate", first[0][0].Sim)
	require.Equal(t, "synthetic-economy", first[0][1].Sim)
}

// A simulation that is made anew at any tick goes on as if it had not been.
func TestBuiltin_goesOnAfterARestart(t *testing.T) {
	t.Parallel()
	want := run(t, 7, 60)
	w := newWorld()
	for i := range want {
		require.Equal(t, want[i], w.step(t.Context(), fleet(t, 7, planet.Builtin()...)), "tick %d", i+1)
	}
}

// A year passes without a reserve that runs away or dries up, and with figures that move.
func TestSyntheticEconomy_keepsItsBalance(t *testing.T) {
	t.Parallel()
	f, w := fleet(t, 7, "synthetic-economy"), newWorld()
	lowest, highest := w.energy, w.energy
	for range 365 * 144 {
		r := w.step(t.Context(), f)[0]
		require.Empty(t, r.Fault)
		lowest, highest = min(lowest, w.energy), max(highest, w.energy)
	}
	t.Logf("energy from %d to %d, now %d, compute now %d: %+v", lowest, highest, w.energy, w.compute, w.last[0].Figures)
	require.Greater(t, lowest, int64(500_000))
	require.Less(t, highest, int64(2_000_000))
	require.Greater(t, highest-lowest, int64(10_000), "reserves move")
}

// Scarcity is felt: with less than people feel safe with, they save and build, so that reserves grow back.
func TestSyntheticEconomy_savesWhenReservesAreShort(t *testing.T) {
	t.Parallel()
	f, w := fleet(t, 7, "synthetic-economy"), newWorld()
	calm := w.step(t.Context(), f)[0]
	w.energy /= 10
	short := w.energy
	for range 288 {
		w.step(t.Context(), f)
	}
	require.Greater(t, w.energy, 3*short)
	require.Greater(t, figure(t, w.last[0], "stress"), figure(t, calm, "stress"))
}

func figure(t *testing.T, r protocol.SimReading, name string) int64 {
	t.Helper()
	for _, f := range r.Figures {
		if f.Name == name {
			return f.Milli
		}
	}
	require.Fail(t, "no figure", name)
	return 0
}

func TestClimate_growsWarmerTheMoreIsAsked(t *testing.T) {
	t.Parallel()
	warming := func(demand int64) int64 {
		f := fleet(t, 7, "climate")
		in := protocol.SimInput{Energy: protocol.SimSupply{Reserve: 1_000_000, Demand: demand}}
		for in.Tick = 1; in.Tick <= 5000; in.Tick++ {
			in.Last = f.Tick(t.Context(), in)
		}
		return figure(t, in.Last[0], "warming")
	}
	require.Greater(t, warming(5_000_000), warming(0))
}

// Whatever the node tells and whatever it gives back as memory, no reserve goes below zero, no move is beyond what the
// model turns over, and no figure is negative.
func TestBuiltin_properties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		amount := rapid.OneOf(rapid.Int64(), rapid.Int64Range(0, 1_000_000), rapid.SampledFrom([]int64{0, 1, math.MaxInt64, math.MinInt64}))
		name := rapid.SampledFrom(planet.Builtin()).Draw(r, "sim")
		sim, err := planet.New(name, rapid.Uint64().Draw(r, "seed"))
		require.NoError(r, err)
		f, err := planet.NewFleet(sim)
		require.NoError(r, err)
		in := protocol.SimInput{Tick: rapid.Uint64Range(1, math.MaxUint64-50).Draw(r, "tick")}
		for range rapid.IntRange(1, 20).Draw(r, "ticks") {
			in.Energy = protocol.SimSupply{Reserve: amount.Draw(r, "energy"), Demand: amount.Draw(r, "demand"), PriceMilli: amount.Draw(r, "price")}
			in.Compute = protocol.SimSupply{Reserve: amount.Draw(r, "compute"), Demand: amount.Draw(r, "demand"), PriceMilli: amount.Draw(r, "price")}
			readings := f.Tick(context.Background(), in)
			require.Len(r, readings, 1)
			got := readings[0]
			require.Empty(r, got.Fault)
			for _, m := range []struct {
				reserve, move int64
			}{{in.Energy.Reserve, got.Energy}, {in.Compute.Reserve, got.Compute}} {
				require.GreaterOrEqual(r, m.move, -max(m.reserve, 0), "a reserve goes below zero")
				require.LessOrEqual(r, m.move, int64(10_000_000_000_000))
			}
			for _, fig := range got.Figures {
				require.GreaterOrEqual(r, fig.Milli, int64(0), fig.Name)
			}
			require.Less(r, len(got.Memory), 1000)
			in.Tick++
			in.Last = readings
		}
	})
}

// Numbers in a memory that no run of the model leads to are brought back; what is no memory of the model is a fault.
func TestBuiltin_strangeMemory(t *testing.T) {
	t.Parallel()
	in := protocol.SimInput{Tick: 5, Energy: protocol.SimSupply{Reserve: 100_000}, Compute: protocol.SimSupply{Reserve: 100_000}}
	for _, name := range planet.Builtin() {
		sim, err := planet.New(name, 1)
		require.NoError(t, err)
		for _, bad := range []string{"x", "[]", `{"other":1}`, `{"people":1e99}`} {
			_, err := sim.Tick(t.Context(), in, bad)
			require.ErrorContains(t, err, "memory", "%s %s", name, bad)
		}
	}
	economy, err := planet.New("synthetic-economy", 1)
	require.NoError(t, err)
	r, err := economy.Tick(t.Context(), in, `{"people":-5,"stress":-9,"energy":9223372036854775807,"compute":-1,"homeEnergy":-7,"homeCompute":9223372036854775807}`)
	require.NoError(t, err)
	require.Positive(t, figure(t, r, "population"))
	climate, err := planet.New("climate", 1)
	require.NoError(t, err)
	_, err = climate.Tick(t.Context(), in, `{"carbon":-9223372036854775808,"warming":9223372036854775807,"sun":-1,"storm":99999999}`)
	require.NoError(t, err)
}

func TestFleet(t *testing.T) {
	t.Parallel()
	_, err := planet.New("astrology", 1)
	require.ErrorIs(t, err, planet.ErrUnknown)
	require.ErrorContains(t, err, "synthetic-economy, climate")
	_, err = planet.NewFleet(planet.SyntheticEconomy{}, planet.SyntheticEconomy{})
	require.ErrorContains(t, err, `"synthetic-economy"`)

	f, err := planet.NewFleet(broken{}, planet.Climate{})
	require.NoError(t, err)
	readings := f.Tick(t.Context(), protocol.SimInput{Tick: 4, Last: []protocol.SimReading{{Sim: "broken", Memory: "kept"}}})
	require.Equal(t, protocol.SimReading{Sim: "broken", Fault: "out of order", Memory: "kept"}, readings[0])
	require.Empty(t, readings[1].Fault, "the others go on")
	require.NoError(t, f.Close())
}

type broken struct{}

func (broken) Name() string { return "broken" }

func (broken) Tick(context.Context, protocol.SimInput, string) (protocol.SimReading, error) {
	return protocol.SimReading{}, errors.New("out of order")
}
