package node

import (
	"cmp"
	"slices"
	"sync"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/protocol"
)

// heldAnswers keeps the services' answers back in a node that runs in lockstep with its chain, until all
// that was asked is answered. They are then folded in the order of their questions, so that the speed of
// the services decides nothing.
type heldAnswers struct {
	activity *driver.Activity
	mu       sync.Mutex
	events   []protocol.Event
}

// hold takes an answer. What it answers is no longer under way.
func (h *heldAnswers) hold(ev protocol.Event) {
	h.mu.Lock()
	h.events = append(h.events, ev)
	h.mu.Unlock()
	h.activity.Add(-1)
}

// take hands out the answers in the order of their questions; the driver counts them as under way again
// until they are folded.
func (h *heldAnswers) take() []protocol.Event {
	h.mu.Lock()
	defer h.mu.Unlock()
	out := h.events
	h.events = nil
	h.activity.Add(len(out))
	slices.SortStableFunc(out, func(a, b protocol.Event) int {
		x, _ := protocol.AnswerTo(a)
		y, _ := protocol.AnswerTo(b)
		return cmp.Compare(x, y)
	})
	return out
}
