package endtoend_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/anvil"
)

// dialAnvil connects to Anvil as an operator's node does, and raw beside it.
func dialAnvil(t *testing.T, address string) ground {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	raw, err := rpc.DialContext(ctx, "ws://"+address)
	require.NoError(t, err)
	t.Cleanup(raw.Close)
	pool, err := chain.Dial(ctx, []string{"ws://" + address}, chain.Options{})
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	return ground{raw: raw, client: pool}
}

func TestAnvil_jobAndMission(t *testing.T) {
	for name, args := range map[string][]string{"block time": {"--block-time", "1"}, "automine": nil} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t, dialAnvil(t, anvil.Start(t, args...)), 5)
			before := s.facts(s.at[employer]).Balance
			s.post(dispatchJob(t, "first", 3))
			s.over(1)
			s.post(planJob(t, "mission", false))
			v := s.over(4)
			s.requireSettled(v)
			s.requirePaid(before)
			requireSingleVotes(t, votes(s.ctx, t, s.eth, s.suite.Validation))
		})
	}
}

// requirePaid holds the two jobs of the story against the balances: the employer has paid both rewards and the fee on
// each, the strategist and the workers have what is left of the rewards after the validators' part, and each
// validator has a third of that part for every round that it sat in.
func (s *stage) requirePaid(before protocol.Amount) {
	s.t.Helper()
	rewards := protocol.Tokens(100 + 1000)
	fee := rewards.MulDiv(s.suite.Params.FeePct, 100)
	require.Equal(s.t, before.Sub(rewards).Sub(fee).Tokens(), s.facts(s.at[employer]).Balance.Tokens(), "the employer's tokens")
	children := protocol.Tokens(2 * 300)
	total := rewards.Add(children)
	toJudges := total.MulDiv(8, 100)
	// The strategist paid the children's rewards and the fee on them out of its own.
	wantAgents := protocol.Tokens(3 * 9_900).Add(total).Sub(toJudges).Sub(children).Sub(children.MulDiv(s.suite.Params.FeePct, 100))
	var gotAgents, gotJudges protocol.Amount
	for _, a := range s.at[agents:judges] {
		gotAgents = gotAgents.Add(s.facts(a).Balance)
	}
	for _, a := range s.at[judges:keeper] {
		gotJudges = gotJudges.Add(s.facts(a).Balance)
	}
	require.Equal(s.t, wantAgents.Tokens(), gotAgents.Tokens(), "the agents' tokens")
	require.Equal(s.t, protocol.Tokens(4*9_900).Add(toJudges).Tokens(), gotJudges.Tokens(), "the validators' tokens")
}
