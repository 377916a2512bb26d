package guard

import (
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// index is what the log says, in memory. It is rebuilt by applying the records in order; applying
// checks nothing, because what is in the log has been signed or allowed already.
type index struct {
	seq      uint64
	seats    map[protocol.Seat]*seat
	keys     map[protocol.Key]*intent
	accounts map[protocol.Address]*account
	bound    map[protocol.Hash]protocol.Seat // by commitment
	// commanders are the signers of owners' commands.
	commanders map[protocol.Address]*commander
}

// seat holds every vote that was ever bound for one seat, the newest last; at most that one is open.
type seat struct {
	votes []voteRecord
	open  bool
}

// intent is what is known of one key.
type intent struct {
	account  protocol.Address
	digest   protocol.Hash
	nonce    uint64
	reserved bool
	done     bool
	ok       bool
	attempts []Attempt
}

// signedAt tells whether a signature for the nonce exists.
func (i *intent) signedAt(nonce uint64) bool {
	return slices.ContainsFunc(i.attempts, func(a Attempt) bool { return a.Nonce == nonce })
}

// account is what is known of one account's nonces.
type account struct {
	baseline uint64
	based    bool
	// next is one above the highest nonce that was ever given out.
	next uint64
	// consumed is the highest transaction count that the chain was seen to report.
	consumed uint64
	owners   map[uint64]protocol.Key
}

func newIndex() *index {
	return &index{
		seats:    map[protocol.Seat]*seat{},
		keys:     map[protocol.Key]*intent{},
		accounts: map[protocol.Address]*account{},
		bound:    map[protocol.Hash]protocol.Seat{},

		commanders: map[protocol.Address]*commander{},
	}
}

func (x *index) account(a protocol.Address) *account {
	acc, ok := x.accounts[a]
	if !ok {
		acc = &account{owners: map[uint64]protocol.Key{}}
		x.accounts[a] = acc
	}
	return acc
}

func (x *index) intent(key protocol.Key) *intent {
	in, ok := x.keys[key]
	if !ok {
		in = &intent{}
		x.keys[key] = in
	}
	return in
}

// apply folds one record.
func (x *index) apply(r record) {
	if r.Segment == nil {
		x.seq++
	}
	switch {
	case r.Baseline != nil:
		acc := x.account(r.Baseline.Account)
		acc.baseline, acc.based = max(acc.baseline, r.Baseline.Nonce), true
		acc.next = max(acc.next, acc.baseline)
	case r.Vote != nil:
		x.applyVote(*r.Vote)
	case r.Closed != nil:
		if s, ok := x.seats[r.Closed.Seat]; ok {
			s.open = false
		}
	case r.Intent != nil:
		x.applyIntent(*r.Intent)
	case r.Nonce != nil:
		x.applyNonce(*r.Nonce)
	case r.Attempt != nil:
		in := x.intent(r.Attempt.Key)
		in.account = r.Attempt.Account
		in.attempts = append(in.attempts, Attempt{Nonce: r.Attempt.Nonce, TxHash: r.Attempt.TxHash, Raw: r.Attempt.Raw})
	case r.Done != nil:
		x.applyDone(*r.Done)
	case r.Command != nil:
		x.applyCommand(*r.Command)
	}
}

func (x *index) applyVote(r voteRecord) {
	s, ok := x.seats[r.Vote.Seat()]
	if !ok {
		s = &seat{}
		x.seats[r.Vote.Seat()] = s
	}
	s.votes, s.open = append(s.votes, r), true
	x.bound[r.Commitment] = r.Vote.Seat()
}

// applyIntent begins a key, or begins it anew when its last run is over.
func (x *index) applyIntent(r intentRecord) {
	in := x.intent(r.Key)
	if in.done {
		*in = intent{}
	}
	in.account, in.digest = r.Account, r.Digest
}

// applyNonce gives the nonce to the key; a nonce that the key had before stays listed as its own
// only while a signature for it exists.
func (x *index) applyNonce(r nonceRecord) {
	acc, in := x.account(r.Account), x.intent(r.Key)
	if loser, ok := acc.owners[r.Nonce]; ok && loser != r.Key {
		if l := x.keys[loser]; l != nil && l.reserved && l.nonce == r.Nonce {
			l.reserved = false
		}
	}
	if in.reserved && in.nonce != r.Nonce && !in.signedAt(in.nonce) && acc.owners[in.nonce] == r.Key {
		delete(acc.owners, in.nonce)
	}
	in.account, in.nonce, in.reserved = r.Account, r.Nonce, true
	acc.owners[r.Nonce] = r.Key
	acc.next = max(acc.next, r.Nonce+1)
}

// applyDone forgets all of the key but how it ended, so that memory follows open work.
func (x *index) applyDone(r doneRecord) {
	in := x.intent(r.Key)
	acc := x.account(in.account)
	for _, a := range in.attempts {
		if acc.owners[a.Nonce] == r.Key {
			delete(acc.owners, a.Nonce)
		}
	}
	if in.reserved && acc.owners[in.nonce] == r.Key {
		delete(acc.owners, in.nonce)
	}
	*in = intent{account: in.account, digest: in.digest, done: true, ok: r.OK}
}
