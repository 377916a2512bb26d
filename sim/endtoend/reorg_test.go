package endtoend_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/anvil"
)

// reorgWindow is long enough that no reorganisation takes a deadline with it; the stories move time themselves.
const reorgWindow = 120

// reorg is how a chain is made to abandon its last blocks.
type reorg func(s *stage, depth int)

// anvilReorg forgets the transactions of the abandoned blocks. No block may be mined meanwhile: Anvil then loses one from
// the middle of its chain. The branch that wins is the longer one, as on a chain that lives.
func anvilReorg(s *stage, depth int) {
	s.t.Helper()
	require.NoError(s.t, s.raw.CallContext(s.ctx, nil, "evm_setAutomine", false))
	s.mineBlocks(1)
	require.NoError(s.t, s.raw.CallContext(s.ctx, nil, "anvil_reorg", depth+1, []any{}))
	require.NoError(s.t, s.raw.CallContext(s.ctx, nil, "evm_setAutomine", true))
	s.mineBlocks(1)
}

// mineBlocks buries what happened so far.
func (s *stage) mineBlocks(n int) {
	s.t.Helper()
	for range n {
		require.NoError(s.t, s.raw.CallContext(s.ctx, nil, "evm_mine"))
	}
}

// jump moves the chain's time.
func (s *stage) jump(seconds uint64) {
	s.t.Helper()
	require.NoError(s.t, s.raw.CallContext(s.ctx, nil, "evm_increaseTime", seconds))
	s.mineBlocks(1)
}

// job returns the first open job of the view, which in these stories is the only one.
func job(v engine.State) (engine.Job, bool) {
	for _, j := range v.Jobs() {
		return j, true
	}
	return engine.Job{}, false
}

func committed(v engine.State) bool {
	j, ok := job(v)
	return ok && len(j.Round.Commits) == committee
}

// playThroughReorgs posts one job and abandons depth blocks right after it was taken, after its votes were
// committed, and after the first was revealed. It returns the commitments that the guard had at each of the times.
func (s *stage) playThroughReorgs(depth int, abandon reorg) {
	s.t.Helper()
	s.post(dispatchJob(s.t, "job", 3))
	s.onChain("the job is taken", func(v engine.State) bool { j, ok := job(v); return ok && j.State >= protocol.JobAssigned })
	abandon(s, depth)
	v := s.onChain("the votes are committed", committed)
	first := commitments(v)
	abandon(s, depth)
	v = s.onChain("the votes are committed again", committed)
	requireSameVotes(s.t, first, commitments(v))
	s.mineBlocks(10)
	s.jump(reorgWindow + 1)
	s.onChain("a vote is revealed", func(v engine.State) bool { j, ok := job(v); return !ok || len(j.Round.Reveals) > 0 })
	abandon(s, depth)
	s.reopenReveals()
	s.requireSettled(s.over(1))
	requireOneVote(s.t, votes(s.ctx, s.t, s.eth, s.suite.Validation))
}

// reopenReveals moves the time once more where the block that moved it was abandoned too. It names the block's time: what
// was added to the chain's clock before outlives the reorganisation, and would be added twice.
func (s *stage) reopenReveals() {
	s.t.Helper()
	v := s.onChain("the view follows", func(engine.State) bool { return true })
	if j, ok := job(v); ok && j.Round.CommitBy > v.Head().Time {
		require.NoError(s.t, s.raw.CallContext(s.ctx, nil, "evm_setNextBlockTimestamp", j.Round.CommitBy+1))
		s.mineBlocks(1)
	}
}

// commitments are the committed votes of a round, by its seed and validator.
func commitments(v engine.State) map[string]protocol.Hash {
	out := map[string]protocol.Hash{}
	if j, ok := job(v); ok {
		for _, seat := range j.Round.Seats {
			out[seat.Validator.Hex()] = seat.Commitment
		}
	}
	return out
}

// requireSameVotes demands that who voted before votes the same again; a draw that was abandoned may seat others.
func requireSameVotes(t *testing.T, before, after map[string]protocol.Hash) {
	t.Helper()
	for who, c := range before {
		if again, seated := after[who]; seated {
			require.Equal(t, c, again, "the commitment of %s", who)
		}
	}
}

func TestAnvilReorg_jobIsFinalizedAllTheSame(t *testing.T) {
	for depth := 1; depth <= 8; depth++ {
		t.Run(fmt.Sprintf("depth %d", depth), func(t *testing.T) {
			t.Parallel()
			s := newStage(t, dialAnvil(t, anvil.Start(t)), reorgWindow)
			s.playThroughReorgs(depth, anvilReorg)
		})
	}
}
