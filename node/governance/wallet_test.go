package governance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// A wallet's word for what it sent is held against the plan, and done is what the chain shows.
func TestFollow(t *testing.T) {
	s := newStage(t, nil)
	p := s.plan("JobRegistry.setFeePct(6)", "JobRegistry.setFeePct(7)")
	owner := accountOf(t, 0)
	follow := func(request int, hash protocol.Hash) (Standing, string) {
		t.Helper()
		standing, reason, err := s.Follow(t.Context(), s.node, p, owner, request, hash)
		require.NoError(t, err)
		return standing, reason
	}
	standing, _ := follow(0, protocol.Hash{1})
	require.Equal(t, StandingSent, standing, "nobody knows it yet")
	stranger := s.send(3, accountOf(t, 1), nil).TxHash
	_, _, err := s.Follow(t.Context(), s.node, p, owner, 0, stranger)
	require.ErrorIs(t, err, ErrAuthority)
	other := s.send(0, accountOf(t, 1), nil).TxHash
	_, _, err = s.Follow(t.Context(), s.node, p, owner, 0, other)
	require.ErrorIs(t, err, ErrTampered)

	first := s.send(0, p.Steps[0].To, p.Steps[0].Data).TxHash
	standing, _ = follow(0, first)
	require.Equal(t, StandingDone, standing)
	_, _, err = s.Follow(t.Context(), s.node, p, owner, 1, first)
	require.ErrorIs(t, err, ErrTampered, "it is another step's")
	second := s.send(0, p.Steps[1].To, p.Steps[1].Data).TxHash
	standing, _ = follow(1, second)
	require.Equal(t, StandingDone, standing)

	// Somebody has moved it again: the transaction is the plan's, and the chain does not show its end.
	s.done(s.plan("JobRegistry.setFeePct(9)"), 0)
	standing, reason := follow(1, second)
	require.Equal(t, StandingFailed, standing)
	require.Contains(t, reason, "feePct is 9 %")
	_, _, err = s.Follow(t.Context(), s.node, p, owner, 2, second)
	require.ErrorIs(t, err, ErrPlan)
	_, _, err = s.Follow(t.Context(), s.node, p, accountOf(t, 1), 0, first)
	require.ErrorIs(t, err, ErrAuthority)
}

// At a timelock the wallet of a proposer schedules.
func TestFollow_timelock(t *testing.T) {
	s := newStage(t, nil)
	s.handToTimelock(60)
	p := s.plan("JobRegistry.setFeePct(6)")
	requests, err := s.surface.Requests(p, accountOf(t, 1))
	require.NoError(t, err)
	hash := s.send(1, requests[0].To, requests[0].Data).TxHash
	standing, _, err := s.Follow(t.Context(), s.node, p, accountOf(t, 1), 0, hash)
	require.NoError(t, err)
	require.Equal(t, StandingDone, standing)
}
