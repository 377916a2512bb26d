package scenario

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

func TestStory_roundsOverlapThoughCommitteesAreLargerThanHalfThePool(t *testing.T) {
	const jobs = 6
	st := play(t, story{seed: 21, agents: 3, validators: 7, profile: func(p *deploy.Profile) { p.Committee = 5 }})
	before := st.ready()
	for i := range jobs {
		st.order(st.work(fmt.Sprintf("job-%d", i)))
	}
	most := 0
	st.until("all jobs' ends", func(s engine.State) bool {
		open := 0
		for _, j := range s.Jobs() {
			if len(j.Round.Validators) > 0 {
				require.Len(t, j.Round.Validators, 5)
				open++
			}
		}
		most = max(most, open)
		return s.Totals().Finalized == jobs
	})
	require.Equal(t, jobs, most, "rounds of jobs that came together run together")
	tot := st.view().Totals()
	require.Equal(t, []uint64{jobs, 0, 0}, []uint64{tot.Succeeded, tot.Slashes, tot.Missed})
	after := st.books()
	for _, v := range st.cast.validators {
		st.lost(before, after, v, protocol.StakeValidator, protocol.Amount{})
	}
}

func TestStory_newPolicyVersionIsAcknowledgedInMidMission(t *testing.T) {
	st := play(t, story{seed: 22, agents: 2})
	st.ready()
	st.order(st.planOf("root", 1, "a", "b"))
	st.until("the first vote", func(s engine.State) bool { return s.Totals().Commits > 0 })
	st.does(st.at["TaxPolicy"], bindings.NewTaxPolicy().PackBumpPolicyVersion())
	require.True(t, st.finish(1).Success)
	tot := st.view().Totals()
	require.Equal(t, []uint64{3, 0, 0}, []uint64{tot.Succeeded, tot.Missed, tot.Slashes})
	policy := bindings.NewTaxPolicy()
	for a := range st.view().Accounts() {
		if a != st.cast.keeper {
			require.True(t, ask(st, st.at["TaxPolicy"], policy.PackHasAcknowledged(a), policy.UnpackHasAcknowledged), "%s", a)
		}
	}
}

func TestStory_pausedContractsMakeRowsWaitAndLoseNothing(t *testing.T) {
	jr, vm := bindings.NewJobRegistry(), bindings.NewValidationModule()
	for _, c := range []struct {
		name, contract string
		pause, unpause []byte
		when           func(engine.State) bool
	}{
		{"registry before the tally", deploy.JobRegistry, jr.PackPause(), jr.PackUnpause(), inRound(1, 5)},
		{"registry before the application", deploy.JobRegistry, jr.PackPause(), jr.PackUnpause(), inState(1, protocol.JobOpen)},
		{"registry before the submission", deploy.JobRegistry, jr.PackPause(), jr.PackUnpause(), inState(1, protocol.JobAssigned)},
		{"module before the draw", deploy.ValidationModule, vm.PackPause(), vm.PackUnpause(), inState(1, protocol.JobInValidation)},
		{"module before the commitments", deploy.ValidationModule, vm.PackPause(), vm.PackUnpause(), inRound(1, 0)},
		{"module before the reveals", deploy.ValidationModule, vm.PackPause(), vm.PackUnpause(), inRound(1, 5)},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := play(t, story{seed: 23})
			st.ready()
			st.order(st.work("one"))
			st.until(c.name, c.when)
			st.does(st.at[c.contract], c.pause)
			st.blocks(12)
			_, over, err := st.demo.node.Closed(1)
			require.NoError(t, err)
			require.False(t, over, "nothing moves while it is paused")
			st.does(st.at[c.contract], c.unpause)
			require.True(t, st.finish(1).Success)
			tot := st.view().Totals()
			require.Equal(t, []uint64{5, 5, 0, 0}, []uint64{tot.Commits, tot.Reveals, tot.Missed, tot.Slashes})
			st.books()
		})
	}
}

func TestStory_pausedRegistryHoldsASettlementUp(t *testing.T) {
	st := play(t, story{seed: 26, executor: func(honest agent.Executor) agent.Executor { return sloppy{honest} }})
	before := st.ready()
	st.order(st.work("one"))
	st.until("the rejection", inState(1, protocol.JobInDispute))
	jr := bindings.NewJobRegistry()
	st.does(st.at[deploy.JobRegistry], jr.PackPause())
	st.blocks(60) // longer than the employer waits for a dispute
	require.True(t, inState(1, protocol.JobInDispute)(st.view()))
	st.does(st.at[deploy.JobRegistry], jr.PackUnpause())
	require.False(t, st.finish(1).Success)
	after := st.books()
	st.gained(before, after, st.cast.employer, protocol.Amount{})
	st.lost(before, after, st.cast.agents[0], protocol.StakeAgent, jobStake)
}

func TestStory_windowsChangedByTheOwnerHoldFromTheNextRoundOn(t *testing.T) {
	st := play(t, story{seed: 24, agents: 2})
	st.ready()
	st.order(st.work("one"))
	s := st.until("the round", inRound(1, 0))
	first, _ := s.Job(1)
	vm := bindings.NewValidationModule()
	st.does(st.at[deploy.ValidationModule], vm.PackSetCommitRevealWindows(big.NewInt(120), big.NewInt(240)))
	st.order(st.work("two"))
	s = st.until("the second round", inRound(2, 0))
	if j, open := s.Job(1); open && len(j.Round.Validators) > 0 {
		require.Equal(t, first.Round.RevealBy, j.Round.RevealBy, "a round that is open keeps its windows")
	}
	second, _ := s.Job(2)
	require.Equal(t, uint64(600), first.Round.RevealBy-first.Round.CommitBy)
	require.Equal(t, uint64(240), second.Round.RevealBy-second.Round.CommitBy)
	require.Equal(t, uint64(120), s.Suite().Params.CommitWindow)
	require.True(t, st.finish(1).Success)
	require.True(t, st.finish(2).Success)
	tot := st.view().Totals()
	require.Equal(t, []uint64{0, 0}, []uint64{tot.Missed, tot.Slashes})
}

func TestStory_roundThatTheOwnerResetsIsDrawnAndVotedOnAgain(t *testing.T) {
	st := play(t, story{seed: 25})
	st.ready()
	st.order(st.work("one"))
	s := st.until("three votes", inRound(1, 3))
	first, _ := s.Job(1)
	vm := bindings.NewValidationModule()
	st.does(st.at[deploy.ValidationModule], vm.PackResetJobNonce(big.NewInt(1)))
	st.until("another round", func(s engine.State) bool {
		j, open := s.Job(1)
		return open && len(j.Round.Validators) > 0 && j.Round.Seed != first.Round.Seed
	})
	require.True(t, st.finish(1).Success)
	tot := st.view().Totals()
	require.Equal(t, []uint64{0, 0, 2}, []uint64{tot.Missed, tot.Slashes, tot.Rounds})
	st.books()
}
