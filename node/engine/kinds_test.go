package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

func TestStep_knowsEveryKindOfEvent(t *testing.T) {
	for _, ev := range protocol.Events() {
		require.NotPanics(t, func() { engine.Step(engine.New(protocol.Suite{}), ev) }, "%T", ev)
	}
}
