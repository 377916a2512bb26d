package scenario

import (
	"context"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

// Who has little left gets back what it began with, once; who has enough gets nothing.
func TestStory_pursesThatRunLowAreFilled(t *testing.T) {
	poor := func(st *stage) { // before the node signs for it
		token, rest := st.at["AGIALPHA"], protocol.Tokens(99_000)
		st.send(st.cast.employer, token, bindings.NewAGIALPHA().PackTransfer(st.cast.owner, rest.Big()))
	}
	st := play(t, story{seed: 71, prepare: poor})
	st.ready()
	holds := func(a protocol.Address) protocol.Amount {
		held, err := st.world.Deployment.Balance(t.Context(), st.world.Client(), a)
		require.NoError(t, err)
		return held
	}
	require.Equal(t, protocol.Tokens(1_000), holds(st.cast.employer))
	require.NoError(t, st.demo.fillPurses(t.Context()))
	require.Equal(t, 1, st.world.Pending(), "the others have enough")
	st.blocks(10)
	require.Equal(t, ownerTokens, holds(st.cast.employer))
	require.NoError(t, st.demo.fillPurses(t.Context()))
	require.Zero(t, st.world.Pending())

	spec := st.work("one")
	spec.Reward.Amount = protocol.Tokens(2_000)
	st.order(spec)
	require.True(t, st.finish(1).Success)
	require.Empty(t, st.alarms, "the node looks again before it complains")
}

// What fills the purses signs without the node, so a demo goes on however often its owner did so since the last start.
func TestDemo_goesOnAfterPursesWereFilled(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	cfg := DemoConfig{Dir: t.TempDir(), Seed: 3, ExitWhenDone: true, Agents: minAgents, Validators: minValidators,
		Log: hclog.NewNullLogger()}
	cfg.Changed = func(c Change) {
		if c.Job == 2 {
			stop()
		}
	}
	_, err := Demo(ctx, cfg)
	require.ErrorIs(t, err, context.Canceled)

	c, err := newCast(cfg.Agents, cfg.Validators)
	require.NoError(t, err)
	w, err := sim.OpenWorld(t.Context(), c.world(cfg, cfg.Dir))
	require.NoError(t, err)
	_, err = w.Send(t.Context(), c.deployer(), w.Deployment.MintCall(deploy.Fund{To: c.employer, Amount: protocol.Tokens(1)}))
	require.NoError(t, err)
	_, err = w.Seal(t.Context())
	require.NoError(t, err)
	require.NoError(t, w.Close())

	cfg.Changed = nil
	_, err = Demo(t.Context(), cfg)
	require.NoError(t, err)
}
