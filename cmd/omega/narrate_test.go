package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// A job that nobody has taken is told without an agent.
func TestNarrator_agent(t *testing.T) {
	agent, id := protocol.Address{7}, protocol.JobID(3)
	require.Equal(t, []any{"job", id, "status", "Assigned", "agent", agent, "block", uint64(9)}, ofJob(id, "Assigned", agent, 9))
	require.Equal(t, []any{"job", id, "status", "Open", "block", uint64(9)}, ofJob(id, "Open", protocol.Address{}, 9))
}
