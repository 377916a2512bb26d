package bus_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/bus/bustest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestHub_keepsTheRules(t *testing.T) {
	t.Parallel()
	bustest.Run(t, func(t *testing.T) (*bus.Hub, *bus.Hub) {
		h, err := bus.New(bus.Config{Name: "one"})
		require.NoError(t, err)
		t.Cleanup(func() { _ = h.Close() })
		return h, h
	})
}
