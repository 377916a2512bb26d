package node

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/metrics"
)

// A check's words say what its verdict says.
func TestTroubled(t *testing.T) {
	refused := errors.New("refused")
	soon := troubled(metrics.Check{Name: "chain"}, 11*time.Second, refused)
	require.True(t, soon.OK)
	require.Equal(t, "the last look failed and is tried again, for 11s of 15s now: refused", soon.Text)
	late := troubled(metrics.Check{Name: "chain"}, troublePatience, refused)
	require.False(t, late.OK)
	require.Equal(t, "not followed for 15s: refused; check the endpoint, add a second --rpc", late.Text)
}
