package engine

import (
	"cmp"

	"github.com/agijobs/omega/node/protocol"
)

// maxOutcomes is how many outcomes are kept of each rank's commands. An id is proof against a replay for as long as
// its outcome is kept, so that a channel has to refuse by itself what is older: by numbers that only rise, or by a
// time after which a command is void. Ranks are counted apart, lest a low one drive out what a high one has ordered.
const maxOutcomes = 2048

// arrival is a command's place among those of its rank.
type arrival struct {
	By protocol.Rank `json:"by"`
	N  uint64        `json:"n"`
}

func compareArrival(a, b arrival) int { return cmp.Or(cmp.Compare(a.By, b.By), cmp.Compare(a.N, b.N)) }

// Command returns what came of the owner's command with that id; false for one that was not folded, or long ago.
func (s State) Command(id string) (protocol.CommandOutcome, bool) { return s.outcomes.get(id) }

// remember keeps the outcome of a command, and forgets the oldest one of its rank where there are too many.
func (t *turn) remember(e protocol.OwnerOrder, out protocol.CommandOutcome) {
	by := e.By
	if !by.Known() {
		by = "" // whatever else stands there is the sender's invention
	}
	t.outcomes = t.outcomes.set(e.ID, out)
	n, _ := t.heard.get(by)
	t.heard = t.heard.set(by, n+1)
	t.arrivals = t.arrivals.set(arrival{by, n}, e.ID)
	if n < maxOutcomes {
		return
	}
	oldest := arrival{by, n - maxOutcomes}
	id, _ := t.arrivals.get(oldest)
	t.arrivals = t.arrivals.delete(oldest)
	t.outcomes = t.outcomes.delete(id)
}
