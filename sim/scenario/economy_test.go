package scenario

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
	"github.com/agijobs/omega/sim/planet"
)

// sky records what a simulation has said of each tick.
type sky struct {
	planet.PlanetarySim
	said map[uint64]protocol.SimReading
}

func newSky(t *testing.T, seed uint64) sky {
	s, err := planet.New("synthetic-economy", seed)
	require.NoError(t, err)
	return sky{s, map[uint64]protocol.SimReading{}}
}

// Tick implements node.Simulation.
func (s sky) Tick(ctx context.Context, in protocol.SimInput) []protocol.SimReading {
	fleet, err := planet.NewFleet(s.PlanetarySim)
	if err != nil {
		panic(err)
	}
	readings := fleet.Tick(ctx, in)
	s.said[in.Tick] = readings[0]
	return readings
}

// moved is by how much the readings up to a tick have moved the reserves, where nothing was clamped.
func (s sky) moved(ticks uint64) (energy, compute int64) {
	for n := uint64(1); n <= ticks; n++ {
		energy, compute = energy+s.said[n].Energy, compute+s.said[n].Compute
	}
	return energy, compute
}

// contributions reads from the chain's logs what each account gave the fee pool.
func (st *stage) contributions() map[protocol.Address]protocol.Amount {
	st.t.Helper()
	pool := bindings.NewFeePool()
	logs, err := st.world.Client().FilterLogs(st.t.Context(), ethereum.FilterQuery{
		Addresses: []common.Address{st.at["FeePool"]}, Topics: [][]common.Hash{{pool.GetABI().Events["RewardPoolContribution"].ID}},
	})
	require.NoError(st.t, err)
	given := map[protocol.Address]protocol.Amount{}
	for _, l := range logs {
		e, err := pool.UnpackRewardPoolContributionEvent(&l)
		require.NoError(st.t, err)
		given[e.Contributor] = given[e.Contributor].Add(protocol.MustAmount(e.Amount))
	}
	return given
}

// manifests adds up what the manifests of all results on chain say was used.
func (st *stage) manifests() (sum protocol.Resources) {
	st.t.Helper()
	for id := protocol.JobID(1); uint64(id) <= st.demo.node.View().Totals().Created; id++ {
		rec, closed, err := st.demo.node.Closed(id)
		require.NoError(st.t, err)
		if !closed || rec.ResultURI == "" || rec.Kind == protocol.TaskPlan {
			continue
		}
		data, err := st.demo.store.Load(st.t.Context(), rec.ResultURI, rec.ResultHash)
		require.NoError(st.t, err)
		m, err := protocol.DecodeManifest(data)
		require.NoError(st.t, err)
		sum.Energy, sum.Compute = sum.Energy+m.Resources.Energy, sum.Compute+m.Resources.Compute
	}
	return sum
}

// reconcile holds the node's books against the chain and the manifests, to the last unit, and returns them.
func (st *stage) reconcile() engine.Economy {
	st.t.Helper()
	st.books() // the supply is what all hold, and the StakeManager holds what it owes
	s := st.demo.node.View()
	e, some := s.Economy()
	require.True(st.t, some)
	var charged, contributed protocol.Amount
	given := st.contributions()
	for a := range s.Accounts() {
		p := s.Purse(a)
		require.Equal(st.t, given[a], p.Contributed, "what %s has given", a)
		charged, contributed = charged.Add(p.Charged), contributed.Add(p.Contributed)
	}
	require.Equal(st.t, e.Charged, charged)
	require.Equal(st.t, e.Contributed, contributed)
	require.Equal(st.t, e.Charged.Add(e.Credit), contributed.Add(e.Due), "what was charged is on chain or due")
	for _, r := range []economy.Stock{e.Energy, e.Compute} {
		require.True(st.t, r.Conserved())
		require.Equal(st.t, int64(r.Reserve), int64(r.Initial)+int64(r.Grown)-int64(r.Shrunk)+int64(r.Added)-int64(r.Taken)-int64(r.Used)-int64(r.Held))
	}
	return e
}

// A whole mission with a faulty worker, a wrong and an absent validator, simulations, orders of the owner, and three
// restarts: nothing is minted or lost.
func TestPlaybook_planetaryTokenomicsReconcileToTheLastUnit(t *testing.T) {
	t.Parallel()
	const seed = 11
	t.Logf("seed %d", seed)
	weather := newSky(t, seed)
	cfg := DemoConfig{Dir: t.TempDir(), Seed: seed, ExitWhenDone: true, Agents: minAgents, Validators: 8, Simulation: weather}
	require.NoError(t, cfg.check())
	stops := []int{9, 31, 47}
	var d *demo
	for play := 0; play <= len(stops); play++ {
		ctx, cancel := context.WithCancel(t.Context())
		seen := 0
		cfg.Changed = func(Change) {
			if seen++; play == 1 && seen == 5 {
				orderResources(t, d, map[string]string{"energy_reserve": "250000", "compute_capacity": "180000", "dynamic_cost_multiplier": "1.6"})
			}
			if play < len(stops) && seen == stops[play] {
				cancel()
			}
		}
		var err error
		d, err = openDemo(ctx, cfg)
		require.NoError(t, err)
		_, err = d.play(ctx)
		if cancel(); play < len(stops) {
			require.ErrorIs(t, err, context.Canceled)
			require.NoError(t, d.close())
			continue
		}
		require.NoError(t, err)
	}
	t.Cleanup(func() { require.NoError(t, d.close()) })
	st := &stage{t: t, ctx: t.Context(), world: d.world, demo: d, cast: d.cast, at: d.world.Deployment.Contracts}
	e := st.reconcile()
	require.Equal(t, protocol.Resources{Energy: e.Energy.Used, Compute: e.Compute.Used}, st.manifests(), "what was used is what the manifests say")
	energy, compute := weather.moved(d.node.View().SimTick())
	require.Equal(t, []int64{energy, compute}, []int64{int64(e.Energy.Grown) - int64(e.Energy.Shrunk), int64(e.Compute.Grown) - int64(e.Compute.Shrunk)})
	require.Equal(t, uint64(1_600_000), e.Multiplier, "the owner's multiplier sticks")
	require.Equal(t, uint64(180_000), e.Compute.Capacity)
	require.NotZero(t, e.Energy.Taken+e.Energy.Added)
	require.False(t, e.Contributed.IsZero())
	require.Zero(t, e.Energy.Held+e.Compute.Held, "nothing is under way")
	require.Zero(t, d.node.View().Totals().Missed)
	t.Logf("charged %s, contributed %s, due %s; energy %+v", e.Charged.Tokens(), e.Contributed.Tokens(), e.Due.Tokens(), e.Energy)
}

// orderResources gives the owner's orders and requires that they are obeyed.
func orderResources(t *testing.T, d *demo, values map[string]string) {
	for field, value := range values {
		out, err := d.node.Command(t.Context(), protocol.OwnerOrder{
			ID: field, Action: engine.ActionUpdateResource, By: protocol.RankOwner, Field: field, Value: value,
		})
		require.NoError(t, err)
		require.Equal(t, protocol.CommandOK, out.Status, out.Reason)
	}
}

// Scarcity makes energy and compute dearer while a mission uses them, by a small step each block, and the owner's
// multiplier comes on top.
func TestPlaybook_dynamicPricingFollowsScarcity(t *testing.T) {
	t.Parallel()
	var d *demo
	var prices []engine.Economy
	cfg := DemoConfig{Dir: t.TempDir(), Seed: 5, ExitWhenDone: true, Agents: minAgents, Validators: 8}
	cfg.Changed = func(c Change) {
		e, _ := d.node.View().Economy()
		if len(prices) == 100 && c.Job > 0 {
			orderResources(t, d, map[string]string{"dynamic_cost_multiplier": "1.6"})
			now, _ := d.node.View().Economy()
			require.Equal(t, e.EnergyPrice.MulDiv(16, 10), now.EnergyPrice)
			e = now
		}
		prices = append(prices, e)
	}
	require.NoError(t, cfg.check())
	var err error
	d, err = openDemo(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, d.close()) })
	s, err := d.play(t.Context())
	require.NoError(t, err)
	require.True(t, s.Root.Success)
	first, last := prices[0], prices[len(prices)-1]
	require.Greater(t, last.Energy.Multiple, first.Energy.Multiple, "there is less energy than before")
	require.Greater(t, last.Compute.Multiple, first.Compute.Multiple)
	require.NotEqual(t, last.Energy.Multiple, last.Compute.Multiple, "each has a price of its own")
	require.Equal(t, uint64(1_600_000), last.Multiplier)
	dearest := uint64(0)
	for _, p := range prices {
		dearest = max(dearest, p.Energy.Multiple)
	}
	require.Greater(t, dearest, first.Energy.Multiple*11/10, "a mission moves the price visibly")
	require.Equal(t, s.Economy.Energy.Price, last.EnergyPrice.Tokens())
}

// Reorganisations take submissions and contributions back and bring them again: each charge is settled once.
func TestStory_chargesAreSettledOnceThroughReorganisations(t *testing.T) {
	for name, fate := range map[string]sim.ReorgOption{
		"returned": sim.ReturnTransactions(), "moved": sim.MoveTransactions(), "dropped": sim.DropTransactions(),
	} {
		t.Run(name, func(t *testing.T) {
			st := play(t, story{seed: 33, agents: 2, plan: func(p *protocol.NodePlan) {
				p.Economy = demoEconomy()
				p.Economy.Batch = protocol.Tokens(1000) // charges are settled when they have waited
			}})
			st.ready()
			for i, ref := range []string{"one", "two"} {
				st.order(st.work(ref))
				id := protocol.JobID(i + 1)
				st.until("the submission", inState(id, protocol.JobInValidation))
				require.NoError(t, st.world.Reorg(t.Context(), 3, fate))
				st.until("the votes", inRound(id, 3))
				require.NoError(t, st.world.Reorg(t.Context(), 3, fate))
				require.True(t, st.finish(id).Success)
				st.until("the contribution", settled)
				require.NoError(t, st.world.Reorg(t.Context(), 3, fate))
				st.until("the contribution again", settled)
			}
			e := st.reconcile()
			require.Equal(t, protocol.Resources{Energy: e.Energy.Used, Compute: e.Compute.Used}, st.manifests(), "each result was charged once")
			require.Equal(t, e.Charged, e.Contributed, "and paid once")
			require.Zero(t, st.view().Totals().Missed)
			want := encode(t, st.view())
			st.stop()
			require.Equal(t, want, encode(t, replay(t, st.dir)))
		})
	}
}

// settled is the condition that something was charged and all of it is contributed.
func settled(s engine.State) bool {
	e, _ := s.Economy()
	return e.Due.IsZero() && !e.Charged.IsZero()
}
