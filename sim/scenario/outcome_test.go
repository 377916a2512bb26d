package scenario

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/protocol"
)

// Of a job of 100 tokens: 5 % fee, of which the pool burns a hundredth, 10 % for the committee, and one token
// of stake at risk.
var (
	fee      = protocol.Tokens(5)
	feeBurnt = fee.MulDiv(1, 100)
	shares   = protocol.Tokens(10)
	jobStake = protocol.Tokens(1)
	exposure = protocol.Tokens(1)
)

func TestStory_approvedJobPaysEveryoneToTheLastUnit(t *testing.T) {
	st := play(t, story{seed: 1})
	before := st.ready()
	st.order(st.work("one"))
	rec := st.finish(1)
	require.True(t, rec.Success)
	require.Equal(t, protocol.JobFinal, rec.State)
	after := st.books()
	require.Equal(t, before.balance[st.cast.employer].Sub(reward).Sub(fee), after.balance[st.cast.employer])
	st.gained(before, after, rec.Agent, reward.Sub(shares))
	for _, v := range st.cast.validators {
		st.gained(before, after, v, shares.MulDiv(1, 5))
		st.lost(before, after, v, protocol.StakeValidator, protocol.Amount{})
	}
	st.gained(before, after, st.at["FeePool"], fee.Sub(feeBurnt))
	st.lost(before, after, rec.Agent, protocol.StakeAgent, protocol.Amount{})
	require.Equal(t, before.supply.Sub(feeBurnt), after.supply)
	require.True(t, after.escrow[1].IsZero())
	tot := st.view().Totals()
	require.Equal(t, []uint64{5, 5, 0, 0}, []uint64{tot.Commits, tot.Reveals, tot.Slashes, tot.Missed})
}

func TestStory_rejectedJobRefundsTheEmployerAndSlashesTheAgent(t *testing.T) {
	st := play(t, story{seed: 2, executor: func(honest agent.Executor) agent.Executor { return sloppy{honest} }})
	before := st.ready()
	st.order(st.work("one"))
	rec := st.finish(1)
	require.False(t, rec.Success)
	require.Equal(t, protocol.JobFinal, rec.State)
	after := st.books()
	st.gained(before, after, st.cast.employer, protocol.Amount{})
	st.gained(before, after, rec.Agent, protocol.Amount{})
	st.lost(before, after, rec.Agent, protocol.StakeAgent, jobStake)
	for _, v := range st.cast.validators {
		st.gained(before, after, v, protocol.Amount{})
		st.lost(before, after, v, protocol.StakeValidator, protocol.Amount{})
	}
	require.Equal(t, before.supply.Sub(jobStake), after.supply, "the agent's stake is burned")
	require.True(t, after.escrow[1].IsZero())
	tot := st.view().Totals()
	require.Equal(t, []uint64{1, 0, 1}, []uint64{tot.Failed, tot.Missed, tot.Slashes})
}

func TestStory_absentValidatorIsSlashedAndBannedAndTheJobSucceeds(t *testing.T) {
	st := play(t, story{seed: 3, absent: 1})
	before := st.ready()
	st.order(st.work("one"))
	rec := st.finish(1)
	require.True(t, rec.Success)
	after := st.books()
	absent, penalty := st.cast.validators[4], exposure.MulDiv(50, 10_000)
	st.lost(before, after, absent, protocol.StakeValidator, penalty)
	st.gained(before, after, absent, protocol.Amount{})
	require.Greater(t, st.bannedUntil(absent), st.world.Head().Number.Uint64()-4)
	for _, v := range st.cast.validators[:4] {
		st.gained(before, after, v, shares.MulDiv(1, 5))
		st.lost(before, after, v, protocol.StakeValidator, protocol.Amount{})
	}
	back := shares.MulDiv(1, 5) // nobody earned the absent one's part
	require.Equal(t, before.balance[st.cast.employer].Sub(reward).Sub(fee).Add(back), after.balance[st.cast.employer])
	require.Equal(t, before.supply.Sub(feeBurnt).Sub(penalty), after.supply)
	tot := st.view().Totals()
	require.Equal(t, []uint64{4, 4, 1, 0}, []uint64{tot.Commits, tot.Reveals, tot.Slashes, tot.Missed})
}

func TestStory_withoutQuorumNobodyIsAtFaultButTheAbsent(t *testing.T) {
	st := play(t, story{seed: 4, absent: 3})
	before := st.ready()
	st.order(st.work("one"))
	rec := st.finish(1)
	require.False(t, rec.Success)
	after := st.books()
	st.gained(before, after, st.cast.employer, protocol.Amount{})
	st.lost(before, after, rec.Agent, protocol.StakeAgent, protocol.Amount{})
	for _, v := range st.cast.validators[:2] {
		st.lost(before, after, v, protocol.StakeValidator, protocol.Amount{})
	}
	penalty := exposure.MulDiv(50, 10_000)
	for _, v := range st.cast.validators[2:] {
		st.lost(before, after, v, protocol.StakeValidator, penalty)
		require.NotZero(t, st.bannedUntil(v))
	}
	require.Equal(t, before.supply.Sub(penalty).Sub(penalty).Sub(penalty), after.supply)
	tot := st.view().Totals()
	require.Equal(t, []uint64{2, 2, 3, 0}, []uint64{tot.Commits, tot.Reveals, tot.Slashes, tot.Missed})
}

func TestStory_wrongVoterLosesHalfItsExposure(t *testing.T) {
	st := play(t, story{seed: 5, lies: 1})
	before := st.ready()
	st.order(st.work("one"))
	rec := st.finish(1)
	require.True(t, rec.Success)
	after := st.books()
	wrong, penalty := st.cast.validators[0], exposure.MulDiv(1, 2)
	st.lost(before, after, wrong, protocol.StakeValidator, penalty)
	st.gained(before, after, wrong, protocol.Amount{})
	require.Zero(t, st.bannedUntil(wrong))
	for _, v := range st.cast.validators[1:] {
		st.lost(before, after, v, protocol.StakeValidator, protocol.Amount{})
	}
	st.gained(before, after, rec.Agent, reward.Sub(shares))
	require.Equal(t, before.supply.Sub(feeBurnt).Sub(penalty), after.supply)
	require.Zero(t, st.view().Totals().Missed)
}
