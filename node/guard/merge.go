package guard

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// merge returns the records that bring the document's knowledge into the index and counts what is new to it, or returns
// the first contradiction. It changes nothing itself.
func (x *index) merge(doc document) (out []record, fresh Count, err error) {
	if out, fresh, err = x.learn(doc); err != nil {
		return nil, Count{}, err
	}
	owners := map[protocol.Address]map[uint64]protocol.Key{}
	for _, r := range out {
		if err := x.claim(owners, r); err != nil {
			return nil, Count{}, err
		}
	}
	return out, fresh, nil
}

// learn is merge without a look at nonces that two keys have.
func (x *index) learn(doc document) (out []record, fresh Count, err error) {
	add := func(count *int, records []record) {
		if len(records) > 0 {
			*count++
			out = append(out, records...)
		}
	}
	for _, s := range doc.Seats {
		votes, err := x.mergeSeat(s)
		if err != nil {
			return nil, Count{}, err
		}
		for _, records := range votes {
			add(&fresh.Votes, records)
		}
	}
	for _, k := range doc.Keys {
		records, err := x.mergeKey(k, doc.Version > 1)
		if err != nil {
			return nil, Count{}, err
		}
		add(&fresh.Keys, records)
	}
	over, n, err := x.mergeEnded(doc)
	if err != nil {
		return nil, Count{}, err
	}
	out, fresh.Keys = append(out, over...), fresh.Keys+n
	for _, a := range doc.Accounts {
		if acc, ok := x.accounts[a.Account]; !ok || !acc.based || acc.next < a.Next {
			add(&fresh.Accounts, []record{{Baseline: &baselineRecord{Account: a.Account, Nonce: a.Next}}})
		}
	}
	for _, c := range doc.Commanders {
		add(&fresh.Commanders, x.mergeCommander(c))
	}
	return out, fresh, nil
}

// mergeCommander forbids what either log has seen.
func (x *index) mergeCommander(c commanderDocument) []record {
	var out []record
	mine, known := x.commanders[c.Signer]
	for _, digest := range slices.SortedFunc(maps.Keys(c.Urgent), protocol.Hash.Cmp) {
		if !x.begun(c.Signer, digest) {
			out = append(out, record{Command: &protocol.CommandMark{Signer: c.Signer, Digest: digest, Expires: c.Urgent[digest], Urgent: true}})
		}
	}
	if !known || c.Highest > mine.highest {
		out = append(out, record{Command: &protocol.CommandMark{Signer: c.Signer, Nonce: c.Highest, Digest: c.Last}})
	}
	return out
}

// mergeSeat: a vote that this log lacks may only be added to a seat without an open vote. An open
// vote is never closed by an import. The records of each vote are apart.
func (x *index) mergeSeat(s seatDocument) ([][]record, error) {
	var out [][]record
	held, open := x.votes[s.Seat]
	for i, v := range s.Votes {
		same, seed := x.past.closed(v)
		switch {
		case open && held == v, same && seed:
			continue
		case open:
			return nil, voteConflict(v, fmt.Sprintf("has commitment %s", held.Commitment))
		case seed:
			return nil, voteConflict(v, "had another commitment with the same seed")
		}
		records := []record{{Vote: &v}}
		if i < len(s.Votes)-1 || !s.Open {
			records = append(records, record{Closed: &closedRecord{Seat: s.Seat}})
		}
		out = append(out, records)
	}
	return out, nil
}

// mergeEnded takes over the keys that are done there, and counts those that are not done here. Of the open ones here it
// closes those that succeeded, and those that failed without a signature of ours. One that succeeded with a signature of
// ours, which need not be the one that was mined, holds its nonces on; see takePast.
func (x *index) mergeEnded(doc document) (out []record, fresh int, err error) {
	open := make(map[digest]protocol.Key, len(x.keys))
	for key := range x.keys {
		open[digestOfKey(key)] = key
	}
	find := func(k digest) (protocol.Key, intent, bool) {
		if key, ok := open[k]; ok {
			return key, *x.keys[key], true
		}
		in, known := x.past.find(k)
		return "", in, known
	}
	var over pastRecord
	for _, k := range doc.Succeeded {
		switch key, in, known := find(k); {
		case known && in.ok:
			continue
		case key != "" && len(in.attempts) == 0:
			out = append(out, record{Done: &doneRecord{Key: key, OK: true}})
		default:
			over.Succeeded = append(over.Succeeded, k)
		}
		fresh++
	}
	for _, f := range doc.Failed {
		key, in, known := find(f.Key)
		switch {
		case known && in.ok:
			continue
		case known && (in.account != f.Account || f.Call != nil && in.digest != *f.Call):
			return nil, 0, fmt.Errorf("%w: the key with digest %s, which failed", ErrConflictingIntent, f.Key)
		case known && (in.done || len(in.attempts) > 0):
			continue
		case known:
			out = append(out, record{Done: &doneRecord{Key: key}})
		default:
			over.Failed = append(over.Failed, f)
		}
		fresh++
	}
	for _, part := range over.parts() {
		out = append(out, record{Past: &part})
	}
	return out, fresh, nil
}

// mergeKey takes over a key that is whole in the document. One that succeeded may hold its nonces on; see takePast.
func (x *index) mergeKey(k keyDocument, holds bool) ([]record, error) {
	in, known := x.find(k.Key)
	if known && in.done && in.ok {
		return nil, nil
	}
	if known && (in.account != k.Account || (in.digest != k.Digest && strings.HasPrefix(string(k.Key), commitPrefix))) {
		return nil, fmt.Errorf("%w: %s", ErrConflictingIntent, k.Key)
	}
	if known && in.done && k.Done && !k.OK {
		return nil, nil
	}
	if known && k.Done && k.OK && !holds && slices.ContainsFunc(in.attempts, k.lacks) {
		return []record{{Past: &pastRecord{Succeeded: digestList{digestOfKey(k.Key)}}}}, nil
	}
	var out []record
	if !known || in.done {
		out = append(out, record{Intent: &intentRecord{Key: k.Key, Account: k.Account, Digest: k.Digest}})
		in = &intent{}
	}
	for _, a := range k.Attempts {
		if slices.ContainsFunc(in.attempts, func(old Attempt) bool { return old.TxHash == a.TxHash }) {
			continue
		}
		if !in.reserved || in.nonce != a.Nonce {
			out = append(out, record{Nonce: &nonceRecord{Key: k.Key, Account: k.Account, Nonce: a.Nonce}})
		}
		out = append(out, record{Attempt: &attemptRecord{Key: k.Key, Account: k.Account, Nonce: a.Nonce, TxHash: a.TxHash, Raw: a.Raw}})
	}
	acc, ok := x.accounts[k.Account]
	if k.Nonce != nil && !in.reserved && (!ok || *k.Nonce >= acc.baseline) {
		out = append(out, record{Nonce: &nonceRecord{Key: k.Key, Account: k.Account, Nonce: *k.Nonce}})
	}
	switch {
	case k.Done && k.OK && holds:
		out = append(out, record{Past: &pastRecord{Succeeded: digestList{digestOfKey(k.Key)}}})
	case k.Done && (k.OK || !known || len(in.attempts) == 0):
		out = append(out, record{Done: &doneRecord{Key: k.Key, OK: k.OK}})
	}
	return out, nil
}

// claim holds a nonce that an import gives to a key, or has a signature of, against those of other keys.
func (x *index) claim(owners map[protocol.Address]map[uint64]protocol.Key, r record) error {
	var n nonceRecord
	switch {
	case r.Nonce != nil:
		n = *r.Nonce
	case r.Attempt != nil:
		n = nonceRecord{Key: r.Attempt.Key, Account: r.Attempt.Account, Nonce: r.Attempt.Nonce}
	default:
		return nil
	}
	if owners[n.Account] == nil {
		owners[n.Account] = map[uint64]protocol.Key{}
	}
	other, taken := owners[n.Account][n.Nonce]
	if acc, ok := x.accounts[n.Account]; ok && !taken {
		if key, held := acc.owners[n.Nonce]; held && x.keys[key].signedAt(n.Nonce) {
			other, taken = key, true
		}
	}
	if taken && other != n.Key {
		return fmt.Errorf("%w: nonce %d of %s belongs to %s and to %s", ErrNonceTaken, n.Nonce, n.Account, other, n.Key)
	}
	owners[n.Account][n.Nonce] = n.Key
	return nil
}
