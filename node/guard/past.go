package guard

import (
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// past remembers, for ever, what is over: keys that are done, and votes that are no longer the open one of their seat.
type past interface {
	// end remembers how a key ended; key returns as much of that as binds the key from then on: that it is done, and of
	// one without effect its account, and its call where it is a vote's.
	end(key protocol.Key, in intent)
	key(key protocol.Key) (intent, bool)
	// close remembers a vote; closed tells whether it holds this very one, or any of the seat with the same seed.
	close(r voteRecord)
	closed(r voteRecord) (same, seed bool)
}

// whole is a past that keeps everything as it was recorded. It is what is exported, and too large for a running node.
type whole struct {
	keys  map[protocol.Key]intent
	votes map[protocol.Seat][]voteRecord
}

func newWhole() *whole {
	return &whole{keys: map[protocol.Key]intent{}, votes: map[protocol.Seat][]voteRecord{}}
}

func (w *whole) end(key protocol.Key, in intent) { w.keys[key] = in }

func (w *whole) key(key protocol.Key) (intent, bool) {
	in, ok := w.keys[key]
	return in, ok
}

func (w *whole) close(r voteRecord) {
	if same, _ := w.closed(r); !same {
		w.votes[r.Vote.Seat()] = append(w.votes[r.Vote.Seat()], r)
	}
}

func (w *whole) closed(r voteRecord) (same, seed bool) {
	votes := w.votes[r.Vote.Seat()]
	return slices.Contains(votes, r), slices.ContainsFunc(votes, func(old voteRecord) bool { return old.Vote.Seed == r.Vote.Seed })
}
