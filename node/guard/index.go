package guard

import (
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// index is what the log says, in memory: what is open whole, and of what is over as much as its past keeps. It is rebuilt
// by applying the records in order; applying checks nothing, because what is in the log has been signed or allowed already.
type index struct {
	seq uint64
	// votes are the open ones, bound finds their seats by commitment.
	votes map[protocol.Seat]voteRecord
	bound map[protocol.Hash]protocol.Seat
	// keys are those that are not done, and those that succeeded elsewhere while they were signed here.
	keys     map[protocol.Key]*intent
	accounts map[protocol.Address]*account
	// commanders are the signers of owners' commands.
	commanders map[protocol.Address]*commander
	past       past
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
	return i != nil && slices.ContainsFunc(i.attempts, func(a Attempt) bool { return a.Nonce == nonce })
}

// begin begins the key, or begins it anew when its last run is over.
func (i *intent) begin(account protocol.Address, digest protocol.Hash) {
	if i.done {
		*i = intent{}
	}
	i.account, i.digest = account, digest
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

// disown frees a nonce if the key has it.
func (a *account) disown(nonce uint64, key protocol.Key) {
	if a.owners[nonce] == key {
		delete(a.owners, nonce)
	}
}

func newIndex(p past) *index {
	return &index{
		votes:      map[protocol.Seat]voteRecord{},
		bound:      map[protocol.Hash]protocol.Seat{},
		keys:       map[protocol.Key]*intent{},
		accounts:   map[protocol.Address]*account{},
		commanders: map[protocol.Address]*commander{},
		past:       p,
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

// find returns what is known of a key; of one that is done, what its past keeps.
func (x *index) find(key protocol.Key) (*intent, bool) {
	if in, ok := x.keys[key]; ok {
		return in, true
	}
	in, ok := x.past.find(digestOfKey(key))
	return &in, ok
}

// intent returns the key for a record to change it.
func (x *index) intent(key protocol.Key) *intent {
	in, _ := x.find(key)
	x.keys[key] = in
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
		x.applyClosed(r.Closed.Seat)
	case r.Intent != nil:
		x.intent(r.Intent.Key).begin(r.Intent.Account, r.Intent.Digest)
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
	case r.Past != nil:
		x.takePast(*r.Past)
		if r.Past.Seq > 0 {
			x.seq = max(x.seq-1, r.Past.Seq)
		}
	}
}

// takePast remembers keys that ended elsewhere. One that is signed here ends with its signatures: these may be mined still,
// so that its nonces stay its own until Done.
func (x *index) takePast(p pastRecord) {
	x.past.take(p)
	for key, in := range x.keys {
		if was, _ := x.past.find(digestOfKey(key)); was.ok {
			in.done, in.ok = true, true
		}
	}
}

// applyVote opens a vote; one that was open before is an earlier one from now on.
func (x *index) applyVote(r voteRecord) {
	seat := r.Vote.Seat()
	x.applyClosed(seat)
	x.votes[seat], x.bound[r.Commitment] = r, seat
}

func (x *index) applyClosed(seat protocol.Seat) {
	r, open := x.votes[seat]
	if !open {
		return
	}
	x.past.close(r)
	delete(x.votes, seat)
	if x.bound[r.Commitment] == seat {
		delete(x.bound, r.Commitment)
	}
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
	if in.reserved && in.nonce != r.Nonce && !in.signedAt(in.nonce) {
		acc.disown(in.nonce, r.Key)
	}
	in.account, in.nonce, in.reserved = r.Account, r.Nonce, true
	acc.owners[r.Nonce] = r.Key
	acc.next = max(acc.next, r.Nonce+1)
}

// applyDone moves the key to the past, so that memory follows open work.
func (x *index) applyDone(r doneRecord) {
	in := x.intent(r.Key)
	if acc, ok := x.accounts[in.account]; ok {
		for _, a := range in.attempts {
			acc.disown(a.Nonce, r.Key)
		}
		acc.disown(in.nonce, r.Key)
	}
	x.past.end(r.Key, intent{account: in.account, digest: in.digest, done: true, ok: r.OK})
	delete(x.keys, r.Key)
}
