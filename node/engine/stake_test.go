package engine_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// staking orders a job for the skill grid that asks for so much stake, beside one that asks for none.
func staking(w *world, tokens uint64) {
	o := w.order("one", "grid")
	spec := *w.specs[o.SpecHash]
	spec.MinStake.Amount = protocol.Tokens(tokens)
	w.specs[o.SpecHash] = &spec
	w.fold(protocol.JobOrdered{Account: employer, Order: o})
}

func (w *world) aboutStake() (said []string) {
	for _, a := range w.alarms {
		if strings.HasPrefix(a, "stake/") {
			said = append(said, a)
		}
	}
	return said
}

// A job that asks for more stake than any agent has or will have says so, once; it is taken when one has it.
func TestStake_thatNoAgentHas(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(0))
	staking(w, 80)
	for range 20 {
		w.mine(10)
	}
	const why = "no agent's stake suffices: it asks for 80 tokens, and the most that one who could do it has or is to have staked is 60"
	w.mustRule("set_limit", "agent_stake", "60", workerB)
	for range 20 {
		w.mine(10)
	}
	require.Zero(t, w.sent(0)["ApplyForJob"])
	require.Equal(t, []string{"stake/1: the job is passed over: " + strings.Replace(why, "is 60", "is 50", 1)}, w.aboutStake(), "once, however often it is looked at")
	passed, ok := w.s.Passed(1)
	require.True(t, ok)
	require.Equal(t, why, passed.Reason, "with the figures of now")
	require.Equal(t, workerB, passed.Agent)

	w.mustRule("set_limit", "agent_stake", "80", workerA)
	w.run(20, func() bool { return w.sent(0)["ApplyForJob"] == 1 })
	_, ok = w.s.Passed(1)
	require.False(t, ok)
	require.Len(t, w.aboutStake(), 1)
	w.replay()
}

// Nothing is said where the stake is not what keeps a job waiting: agents that have it are busy, or none has the skill.
func TestStake_thatIsNotTheReason(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(0))
	staking(w, 50)
	for _, skill := range []string{"grid", "cooking", "grid", "grid", "grid", "grid"} {
		o := w.order("job of "+skill, skill)
		o.Ref += string(rune('a' + len(w.journal)%26))
		w.fold(protocol.JobOrdered{Account: employer, Order: o})
		w.mine(10)
	}
	for range 20 {
		w.mine(10)
	}
	require.Equal(t, 4, w.sent(0)["ApplyForJob"], "two of each worker")
	require.Empty(t, w.aboutStake())
	w.replay()
}
