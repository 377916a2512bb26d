package scenario

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
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
