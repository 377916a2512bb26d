package engine

import "cmp"

// A ref names one job that the owner orders, and is kept with its order's number so that the same order is not carried
// out twice. It protects against that for as long as its order waits to be posted or its job is open; then for
// refSettles more of chain time; then while it is among the maxRefs that were ordered last, of those that have come so
// far. An order of a ref that is forgotten is a new one: it posts another job, by a transaction with another key, since
// its number is another.
//
// Refs are forgotten as orders come and never with a block, by the time that an order carries. The answer to an order
// thus depends on no block of the last refSettles, and a reorganisation, which folds orders again upon an older state,
// leaves it as it was given; unless it takes back more than that.
//
// Nobody else leans upon a ref: what a channel gives once, it gives once by the order's id (see maxOutcomes) and, where
// it is signed, by the number that the guard keeps.
const (
	// maxRefs is how many settled refs are kept.
	maxRefs = 2 * 8192
	// refSettles is how long after the end of its job a ref is settled, in chain seconds.
	refSettles = 24 * 3600
	// refsAtOnce is how many refs an order settles at most. Each order brings one, so that what has piled up is soon gone.
	refsAtOnce = 16
)

// ending is the end of a job that was ordered: the chain time in unix seconds, and the number of its order.
type ending struct {
	At uint64 `json:"at"`
	N  uint64 `json:"n"`
}

func compareEnding(a, b ending) int { return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.N, b.N)) }

// countOrder gives an order of a job its number and, as of a chain time in unix seconds, settles refs. An order that is
// rejected is counted too: numbers must not depend on the chain, lest a job get a second key after a reorganisation and
// be posted twice. What it costs does not grow with the refs.
func (t *turn) countOrder(at uint64) {
	t.ordered++
	for range refsAtOnce {
		e, ref, some := t.ended.first()
		if !some || plus(e.At, refSettles) > at {
			break
		}
		t.ended = t.ended.delete(e)
		t.settled = t.settled.set(e.N, ref)
	}
	for t.settled.len() > maxRefs {
		n, ref, _ := t.settled.first()
		t.settled = t.settled.delete(n)
		t.commands = t.commands.delete(ref)
	}
}

// endRef takes note that the job which was ordered under the ref is over.
func (t *turn) endRef(ref string) {
	if n, known := t.commands.get(ref); known {
		t.ended = t.ended.set(ending{t.now, n}, ref)
	}
}
