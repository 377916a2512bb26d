package guard

import (
	"fmt"

	"github.com/agijobs/omega/node/protocol"
)

// Vote binds the seat of v to the commitment, durably, before anything is signed. The same vote again
// is nil and writes nothing. Another one is ErrConflictingVote while the first is open, and for ever
// when it has the same selection seed. While a vote is open, an earlier one of the seat is another one.
func (g *Guard) Vote(v protocol.Vote, commitment protocol.Hash) error {
	return g.change("vote", func(x *index) ([]record, error) {
		r := voteRecord{Vote: v, Commitment: commitment}
		s, ok := x.seats[v.Seat()]
		if !ok {
			return []record{{Vote: &r}}, nil
		}
		for i, old := range s.votes {
			if s.open && i < len(s.votes)-1 {
				continue
			}
			if old == r {
				return nil, nil
			}
			if s.open || old.Vote.Seed == v.Seed {
				return nil, voteConflict(old, r)
			}
		}
		return []record{{Vote: &r}}, nil
	})
}

func voteConflict(old, asked voteRecord) error {
	v := asked.Vote
	return fmt.Errorf("%w: job %d round %d validator %s has commitment %s, not %s",
		ErrConflictingVote, v.Job, v.Nonce, v.Validator, old.Commitment, asked.Commitment)
}

// OpenVote returns the vote that is bound to the seat while its round is not known to be over.
func (g *Guard) OpenVote(s protocol.Seat) (protocol.Vote, protocol.Hash, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	held, ok := g.index.seats[s]
	if !ok || !held.open {
		return protocol.Vote{}, protocol.Hash{}, false
	}
	last := held.votes[len(held.votes)-1]
	return last.Vote, last.Commitment, true
}

// BoundVote returns the vote that was ever bound to the seat with this commitment, open or closed.
func (g *Guard) BoundVote(s protocol.Seat, commitment protocol.Hash) (protocol.Vote, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	held, ok := g.index.seats[s]
	if !ok {
		return protocol.Vote{}, false
	}
	for _, r := range held.votes {
		if r.Commitment == commitment {
			return r.Vote, true
		}
	}
	return protocol.Vote{}, false
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

// CloseVote records that the seat's round is over on a final block. A seat without an open vote is
// left alone.
func (g *Guard) CloseVote(s protocol.Seat) error {
	return g.change("closed", func(x *index) ([]record, error) {
		if held, ok := x.seats[s]; !ok || !held.open {
			return nil, nil
		}
		return []record{{Closed: &closedRecord{Seat: s}}}, nil
	})
}

// OpenSeats returns the seats with an open vote, in no particular order.
func (g *Guard) OpenSeats() []protocol.Seat {
	g.mu.Lock()
	defer g.mu.Unlock()
	var out []protocol.Seat
	for s, held := range g.index.seats {
		if held.open {
			out = append(out, s)
		}
	}
	return out
}
