package signer

import (
	"errors"
	"fmt"
	"sync"

	"github.com/agijobs/omega/node/protocol"
)

// Errors of votes that callers branch on.
var (
	// ErrOtherRound: the seat is bound to a vote on another document, which cannot be revealed here.
	ErrOtherRound = errors.New("the seat's vote is for another document")
	// ErrCommitment: the commitment on chain cannot be opened with this salt root.
	ErrCommitment = errors.New("the commitment is not one of this salt root's")
)

// Book is the guard's record of votes.
type Book interface {
	// Vote binds a seat durably, before anything is signed.
	Vote(v protocol.Vote, commitment protocol.Hash) error
	// OpenVote returns the seat's vote while its round is not over.
	OpenVote(s protocol.Seat) (protocol.Vote, protocol.Hash, bool)
	// BoundVote returns a vote of the seat by its commitment, of an open or a closed round.
	BoundVote(s protocol.Seat, commitment protocol.Hash) (protocol.Vote, bool, error)
}

// Votes turns verdicts into commitments and commitments into reveals. It is safe for concurrent use.
type Votes struct {
	book  Book
	salts *Salts
	seats [seatLocks]sync.Mutex
}

// seatLocks is over how many locks the seats are spread, so that votes on different seats are recorded side by side.
const seatLocks = 64

func (b *Votes) lock(s protocol.Seat) (unlock func()) {
	mu := &b.seats[(uint64(s.Job)+uint64(s.Nonce)+uint64(s.Validator[len(s.Validator)-1]))%seatLocks]
	mu.Lock()
	return mu.Unlock
}

// NewVotes puts the book in front of the salts.
func NewVotes(book Book, salts *Salts) *Votes { return &Votes{book: book, salts: salts} }

// Commit binds the seat to the vote and returns the commitment to send. A seat that is bound already
// keeps its vote: bound may then differ from v, and it is what will be revealed.
func (b *Votes) Commit(v protocol.Vote) (commitment protocol.Hash, bound protocol.Vote, err error) {
	defer b.lock(v.Seat())()
	if v.Domain == (protocol.Hash{}) {
		v.Domain = protocol.DomainSeparator(v.ChainID, v.Module)
	}
	bound = v
	held, recorded, open := b.book.OpenVote(v.Seat())
	if open {
		if held.SpecHash != v.SpecHash || held.Domain != v.Domain {
			return protocol.Hash{}, protocol.Vote{}, fmt.Errorf("%w: job %d round %d validator %s", ErrOtherRound, v.Job, v.Nonce, v.Validator)
		}
		bound = held
	}
	salt, err := b.salts.Salt(bound)
	if err != nil {
		return protocol.Hash{}, protocol.Vote{}, err
	}
	commitment = bound.Commitment(salt)
	if open && commitment != recorded {
		return protocol.Hash{}, protocol.Vote{}, fmt.Errorf("%w: job %d round %d validator %s was committed with another root",
			ErrCommitment, v.Job, v.Nonce, v.Validator)
	}
	if err := b.book.Vote(bound, commitment); err != nil {
		return protocol.Hash{}, protocol.Vote{}, fmt.Errorf("binding the vote on job %d: %w", v.Job, err)
	}
	return commitment, bound, nil
}

// Reveal returns the vote and salt that open the commitment which the chain holds for the seat of v.
// A seat whose record was lost is recovered by trying both outcomes, with and without v's burn
// transaction, and recorded again. Approve of v is not looked at.
func (b *Votes) Reveal(v protocol.Vote, onChain protocol.Hash) (bound protocol.Vote, salt protocol.Hash, err error) {
	defer b.lock(v.Seat())()
	if v.Domain == (protocol.Hash{}) {
		v.Domain = protocol.DomainSeparator(v.ChainID, v.Module)
	}
	held, ok, err := b.book.BoundVote(v.Seat(), onChain)
	if err != nil {
		return protocol.Vote{}, protocol.Hash{}, fmt.Errorf("looking for the vote on job %d: %w", v.Job, err)
	}
	if ok {
		return b.open(held, onChain)
	}
	burns := []protocol.Hash{v.BurnTx}
	if v.BurnTx != (protocol.Hash{}) {
		burns = append(burns, protocol.Hash{})
	}
	for _, burn := range burns {
		for _, approve := range []bool{true, false} {
			v.Approve, v.BurnTx = approve, burn
			bound, salt, err = b.open(v, onChain)
			if errors.Is(err, ErrCommitment) {
				continue
			}
			if err != nil {
				return protocol.Vote{}, protocol.Hash{}, err
			}
			if err := b.book.Vote(bound, onChain); err != nil {
				return protocol.Vote{}, protocol.Hash{}, fmt.Errorf("recording the recovered vote on job %d: %w", v.Job, err)
			}
			return bound, salt, nil
		}
	}
	return protocol.Vote{}, protocol.Hash{}, err
}

// open checks that the vote gives the commitment.
func (b *Votes) open(v protocol.Vote, onChain protocol.Hash) (protocol.Vote, protocol.Hash, error) {
	salt, err := b.salts.Salt(v)
	if err != nil {
		return protocol.Vote{}, protocol.Hash{}, err
	}
	if v.Commitment(salt) != onChain {
		return protocol.Vote{}, protocol.Hash{}, fmt.Errorf("%w: job %d round %d validator %s has %s on chain",
			ErrCommitment, v.Job, v.Nonce, v.Validator, onChain)
	}
	return v, salt, nil
}
