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
func (x *index) merge(all *whole, doc document) (out []record, fresh Count, err error) {
	add := func(count *int, records []record) {
		if len(records) > 0 {
			*count++
			out = append(out, records...)
		}
	}
	for _, s := range doc.Seats {
		votes, err := mergeSeat(x.seat(all, s.Seat), s)
		if err != nil {
			return nil, Count{}, err
		}
		for _, records := range votes {
			add(&fresh.Votes, records)
		}
	}
	owners := map[protocol.Address]map[uint64]protocol.Key{}
	for _, k := range doc.Keys {
		records, err := x.mergeKey(k)
		if err != nil {
			return nil, Count{}, err
		}
		for _, r := range records {
			if err := x.claim(owners, r); err != nil {
				return nil, Count{}, err
			}
		}
		add(&fresh.Keys, records)
	}
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
func mergeSeat(held, s seatDocument) ([][]record, error) {
	var out [][]record
	for i, v := range s.Votes {
		if slices.Contains(held.Votes, v) {
			continue
		}
		for _, old := range held.Votes {
			if held.Open || old.Vote.Seed == v.Vote.Seed {
				return nil, voteConflict(v, fmt.Sprintf("has commitment %s", old.Commitment))
			}
		}
		records := []record{{Vote: &v}}
		if i < len(s.Votes)-1 || !s.Open {
			records = append(records, record{Closed: &closedRecord{Seat: s.Seat}})
		}
		out = append(out, records)
	}
	return out, nil
}

func (x *index) mergeKey(k keyDocument) ([]record, error) {
	in, known := x.find(k.Key)
	if known && (in.account != k.Account || (in.digest != k.Digest && strings.HasPrefix(string(k.Key), commitPrefix))) {
		return nil, fmt.Errorf("%w: %s", ErrConflictingIntent, k.Key)
	}
	if known && in.done && (in.ok || k.Done) {
		return nil, nil
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
	if k.Nonce != nil && !in.reserved {
		out = append(out, record{Nonce: &nonceRecord{Key: k.Key, Account: k.Account, Nonce: *k.Nonce}})
	}
	if k.Done && (k.OK || !known || len(in.attempts) == 0) {
		out = append(out, record{Done: &doneRecord{Key: k.Key, OK: k.OK}})
	}
	return out, nil
}

// claim holds a nonce that an import gives to a key against those of other keys.
func (x *index) claim(owners map[protocol.Address]map[uint64]protocol.Key, r record) error {
	if r.Nonce == nil {
		return nil
	}
	n := *r.Nonce
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
