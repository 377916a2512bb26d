package guard

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Vote binds the seat of v to the commitment, durably, before anything is signed. The same vote again
// is nil and writes nothing. Another one is ErrConflictingVote while the first is open, and for ever
// when it has the same selection seed. While a vote is open, an earlier one of the seat is another one.
func (g *Guard) Vote(v protocol.Vote, commitment protocol.Hash) error {
	return g.change(func(x *index) ([]record, error) {
		r := voteRecord{Vote: v, Commitment: commitment}
		if old, open := x.votes[v.Seat()]; open {
			if old == r {
				return nil, nil
			}
			return nil, voteConflict(r, fmt.Sprintf("has commitment %s", old.Commitment))
		}
		same, seed := x.past.closed(r)
		switch {
		case seed && same:
			return nil, nil
		case seed:
			return nil, voteConflict(r, "had another commitment with the same seed")
		}
		return []record{{Vote: &r}}, nil
	})
}

func voteConflict(asked voteRecord, held string) error {
	v := asked.Vote
	return fmt.Errorf("%w: job %d round %d validator %s %s, not %s", ErrConflictingVote, v.Job, v.Nonce, v.Validator, held, asked.Commitment)
}

// OpenVote returns the vote that is bound to the seat while its round is not known to be over.
func (g *Guard) OpenVote(s protocol.Seat) (protocol.Vote, protocol.Hash, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	r, open := g.index.votes[s]
	return r.Vote, r.Commitment, open
}

// BoundVote returns the vote that was ever bound to the seat with this commitment, open or closed. One that is not the
// open one is looked for in the log, all of which is read then. That is rare: a round that was reset and drawn again
// with the vote of before, whose reset is final by the time of the reveal; or a record that was lost.
func (g *Guard) BoundVote(s protocol.Seat, commitment protocol.Hash) (protocol.Vote, bool, error) {
	if v, open, ok := g.OpenVote(s); ok && open == commitment {
		return v, true, nil
	}
	var found *voteRecord
	text := []byte(commitment.Hex())
	g.files.RLock()
	defer g.files.RUnlock()
	_, err := readAll(g.cfg.FS, g.cfg.Dir, visitVotes(func(payload []byte) bool { return bytes.Contains(payload, text) }, func(r voteRecord) {
		if found == nil && r.Vote.Seat() == s && r.Commitment == commitment {
			found = &r
		}
	}))
	if err != nil || found == nil {
		return protocol.Vote{}, false, err
	}
	return found.Vote, true, nil
}

// OpenCommitment returns the vote that the commitment stands for while it is the open one of its seat.
func (g *Guard) OpenCommitment(commitment protocol.Hash) (protocol.Vote, bool) {
	g.mu.Lock()
	s, ok := g.index.bound[commitment]
	g.mu.Unlock()
	if !ok {
		return protocol.Vote{}, false
	}
	v, open, ok := g.OpenVote(s)
	return v, ok && open == commitment
}

// CloseVotes records that the seats' rounds are over on a final block. A seat without an open vote is left alone.
func (g *Guard) CloseVotes(seats ...protocol.Seat) error {
	return g.change(func(x *index) ([]record, error) {
		var out []record
		seen := map[protocol.Seat]bool{}
		for _, s := range seats {
			if _, open := x.votes[s]; open && !seen[s] {
				seen[s] = true
				out = append(out, record{Closed: &closedRecord{Seat: s}})
			}
		}
		return out, nil
	})
}

// OpenSeats returns the seats with an open vote, in no particular order.
func (g *Guard) OpenSeats() []protocol.Seat {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Collect(maps.Keys(g.index.votes))
}
