package governance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// handToTimelock gives the job registry to a new timelock whose proposer is account 1.
func (s *stage) handToTimelock(delay int64) protocol.Address {
	s.t.Helper()
	lock := s.timelock(delay, accountOf(s.t, 1))
	s.done(s.plan("JobRegistry.setGovernance("+lock.Hex()+")"), 0)
	s.open()
	return lock
}

// A plan of a timelock is scheduled by a proposer, waits, and is executed; its id commits to the plan.
func TestTimelock_executes(t *testing.T) {
	s := newStage(t, nil)
	lock := s.handToTimelock(3600)
	p := s.plan("JobRegistry.setFeePct(6)", "JobRegistry.setJobStake(2 tokens)")
	require.Equal(t, Authority{Kind: KindTimelock, Address: lock, Delay: 3600}, p.Authority)
	calls, err := s.surface.TimelockCalls(p)
	require.NoError(t, err)

	// The timelock itself makes the same id.
	v, err := s.look(t.Context())
	require.NoError(t, err)
	targets, values, payloads := p.batch()
	own := bindings.NewTimelockOwner()
	answers, err := v.call(t.Context(), []message{{To: lock, Data: own.PackHashOperationBatch(targets, values, payloads, [32]byte{}, p.Hash)}})
	require.NoError(t, err)
	id, err := own.UnpackHashOperationBatch(answers[0].out)
	require.NoError(t, err)
	require.Equal(t, calls.ID, protocol.Hash(id))

	// A stranger may not schedule, and nothing can be executed before it is scheduled.
	_, err = s.Sign(t.Context(), s.node, keys{t: t}, p, accountOf(t, 2))
	require.ErrorIs(t, err, ErrAuthority)
	require.ErrorContains(t, err, "PROPOSER_ROLE")
	how := Sending{Sender: s.node}
	_, err = s.Act(t.Context(), Execute, p, accountOf(t, 2), keys{t: t}, how)
	require.ErrorContains(t, err, "not scheduled")

	r, err := s.carryOut(p, 1)
	require.NoError(t, err)
	require.Equal(t, Scheduled, r.Outcome)
	require.Equal(t, OperationWaiting, r.Operation.State)
	_, err = s.Sign(t.Context(), s.node, keys{t: t}, p, accountOf(t, 1))
	require.ErrorContains(t, err, "is waiting already")
	_, err = s.Act(t.Context(), Execute, p, accountOf(t, 2), keys{t: t}, how)
	require.ErrorIs(t, err, ErrStale)
	require.ErrorContains(t, err, "is waiting: it is ready at chain time")
	_, err = s.Verify(t.Context(), s.node, p, nil)
	require.ErrorIs(t, err, ErrNotReached)

	_, err = s.node.chain.SealAt(t.Context(), r.Operation.ReadyAt)
	require.NoError(t, err)
	r, err = s.Act(t.Context(), Execute, p, accountOf(t, 2), keys{t: t}, how)
	require.NoError(t, err, "anyone may execute")
	require.Equal(t, Done, r.Outcome)
	require.Equal(t, "6", s.value(JobRegistry, "feePct"))
	proof, err := s.Verify(t.Context(), s.node, p, nil)
	require.NoError(t, err)
	require.Equal(t, r.Transactions[0].Hash, proof.Transactions[0].Hash)
	_, err = s.Act(t.Context(), Execute, p, accountOf(t, 2), keys{t: t}, how)
	require.ErrorContains(t, err, "is done already")
}

// What is scheduled can be taken back by who may cancel, and what the chain has overtaken is not executed.
func TestTimelock_cancels(t *testing.T) {
	s := newStage(t, nil)
	lock := s.handToTimelock(60)
	p := s.plan("JobRegistry.setFeePct(6)")
	r, err := s.carryOut(p, 1)
	require.NoError(t, err)
	how := Sending{Sender: s.node}
	_, err = s.Act(t.Context(), Cancel, p, accountOf(t, 2), keys{t: t}, how)
	require.ErrorIs(t, err, ErrAuthority)
	require.ErrorContains(t, err, "CANCELLER_ROLE")
	done, err := s.Act(t.Context(), Cancel, p, accountOf(t, 1), keys{t: t}, how)
	require.NoError(t, err)
	require.Equal(t, Cancelled, done.Outcome)
	o, err := s.Operation(t.Context(), lock, r.Operation.ID)
	require.NoError(t, err)
	require.Equal(t, OperationUnset, o.State)
	require.Equal(t, "not scheduled", o.Words)

	// Two plans of the same setting: the first that is executed makes the other one stale.
	first, second := s.plan("JobRegistry.setFeePct(7)"), s.plan("JobRegistry.setFeePct(8)")
	for _, x := range []Plan{first, second} {
		r, err = s.carryOut(x, 1)
		require.NoError(t, err)
	}
	_, err = s.node.chain.SealAt(t.Context(), r.Operation.ReadyAt)
	require.NoError(t, err)
	_, err = s.Act(t.Context(), Execute, first, accountOf(t, 2), keys{t: t}, how)
	require.NoError(t, err)
	_, err = s.Act(t.Context(), Execute, second, accountOf(t, 2), keys{t: t}, how)
	require.ErrorIs(t, err, ErrStale)
	require.Equal(t, "7", s.value(JobRegistry, "feePct"))
}

// A timelock changes itself only by its own operation, and its setters are planned like any other.
func TestTimelock_itself(t *testing.T) {
	s := newStage(t, nil)
	lock := s.handToTimelock(60)
	require.Equal(t, lock, s.contracts[Timelock])
	p := s.plan("TimelockOwner.updateDelay(2h)")
	require.Equal(t, lock, p.Authority.Address)
	r, err := s.carryOut(p, 1)
	require.NoError(t, err)
	_, err = s.node.chain.SealAt(t.Context(), r.Operation.ReadyAt)
	require.NoError(t, err)
	_, err = s.Act(t.Context(), Execute, p, accountOf(t, 1), keys{t: t}, Sending{Sender: s.node})
	require.NoError(t, err)
	require.Equal(t, "7200", s.value(Timelock, "getMinDelay"))
}
