package engine_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

func TestSimulated_eachTickOnce(t *testing.T) {
	t.Parallel()
	fold := func(s engine.State, e protocol.Simulated) engine.State {
		s, effects := engine.Step(s, e)
		require.Empty(t, effects)
		return s
	}
	tick := func(n, at uint64, readings ...protocol.SimReading) protocol.Simulated {
		return protocol.Simulated{Tick: n, At: at, Readings: readings}
	}
	s := engine.New(protocol.Suite{})
	require.Zero(t, s.SimTick())
	require.Zero(t, s.SimTime())
	s = fold(s, tick(1, 600, protocol.SimReading{Sim: "tides", Energy: 5, Memory: "m1"}, protocol.SimReading{Sim: "clouds", Compute: 2}))
	s = fold(s, tick(2, 1200, protocol.SimReading{Sim: "tides", Memory: "m2"}))
	again := fold(s, tick(2, 9999, protocol.SimReading{Sim: "tides", Memory: "other"}))
	require.Equal(t, uint64(2), again.SimTick())
	require.Equal(t, uint64(1200), again.SimTime())
	in := again.SimInput(1800)
	require.Equal(t, []uint64{3, 1800}, []uint64{in.Tick, in.Time})
	require.Equal(t, []protocol.SimReading{{Sim: "clouds", Compute: 2}, {Sim: "tides", Memory: "m2"}}, in.Last, "by name, each one's last")

	data, err := again.Encode()
	require.NoError(t, err)
	decoded, err := engine.Decode(data)
	require.NoError(t, err)
	require.Equal(t, in, decoded.SimInput(1800))
}

// What open jobs may still take is the demand; budgets come from strangers' documents and may be of any size.
func TestSimInput_demand(t *testing.T) {
	t.Parallel()
	w := newWorld(t, protocol.NodePlan{Accounts: []protocol.AccountPlan{{Address: addr(1), Roles: []protocol.Role{protocol.RoleAgent}, Skills: []string{"other"}}}})
	for id, budget := range []uint64{7, 0, 30, math.MaxUint64} {
		spec := &protocol.Spec{Version: 1, Title: "work", Skills: []string{"dispatch"}, Energy: budget, Compute: budget / 2, Task: protocol.Task{Kind: protocol.TaskDispatch, Body: []byte("{}")}}
		hash := protocol.Hash{byte(id + 1)}
		w.specs[hash] = spec
		w.queue = append(w.queue, protocol.JobCreated{Job: protocol.JobID(id + 1), Employer: addr(9), SpecHash: hash, URI: "ipfs://x", Deadline: 1 << 40})
		w.mine(10)
		in := w.s.SimInput(1)
		want := []int64{7, 7, 37, math.MaxInt64}[id]
		require.Equal(t, want, in.Energy.Demand)
	}
	require.Equal(t, int64(math.MaxInt64), w.s.SimInput(1).Compute.Demand)
	w.queue = append(w.queue, protocol.JobApplied{Job: 3, Agent: addr(8)}, protocol.JobSubmitted{Job: 3, Agent: addr(8)}, protocol.JobClosed{Job: 4, State: protocol.JobWithdrawn})
	w.mine(10)
	require.Equal(t, int64(7), w.s.SimInput(1).Energy.Demand, "what is submitted has been used")
}
