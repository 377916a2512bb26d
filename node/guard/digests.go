package guard

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// digests is a past that fits into memory: of a key that succeeded and of a vote it keeps that there was one, by digest,
// and nothing else. Two that had the same digest would both be refused, as if both were over.
type digests struct {
	// salt is drawn at each start, so that nobody can look for equal digests.
	salt [sha256.Size]byte
	// over holds the keys that succeeded, and each vote twice: whole, and by seat and seed.
	over set
	// failed holds the accounts of the keys that ended without effect, calls what those of votes called.
	failed map[digest]protocol.Address
	calls  map[digest]protocol.Hash
}

// What a digest is of.
const (
	ofKey = iota
	ofVote
	ofSeed
)

func newDigests() *digests {
	d := &digests{failed: map[digest]protocol.Address{}, calls: map[digest]protocol.Hash{}}
	_, _ = rand.Read(d.salt[:]) // it never fails
	return d
}

func (d *digests) of(what byte, data []byte) digest {
	h := sha256.New()
	h.Write(d.salt[:])
	h.Write([]byte{what})
	h.Write(data)
	return digest(h.Sum(nil))
}

// ofAll is the digest of values of fixed size.
func (d *digests) ofAll(what byte, values ...any) digest {
	var data []byte
	for _, v := range values {
		var err error
		if data, err = binary.Append(data, binary.BigEndian, v); err != nil {
			panic(fmt.Sprintf("a vote has no fixed size any more: %v", err))
		}
	}
	return d.of(what, data)
}

func (d *digests) end(key protocol.Key, in intent) {
	k := d.of(ofKey, []byte(key))
	if in.ok {
		d.over.add(k)
		delete(d.failed, k)
		delete(d.calls, k)
		return
	}
	d.failed[k] = in.account
	if strings.HasPrefix(string(key), commitPrefix) {
		d.calls[k] = in.digest
	}
}

func (d *digests) key(key protocol.Key) (intent, bool) {
	k := d.of(ofKey, []byte(key))
	if d.over.has(k) {
		return intent{done: true, ok: true}, true
	}
	account, failed := d.failed[k]
	return intent{account: account, digest: d.calls[k], done: failed}, failed
}

func (d *digests) close(r voteRecord) {
	d.over.add(d.ofAll(ofVote, r))
	d.over.add(d.ofAll(ofSeed, r.Vote.Seat(), r.Vote.Seed))
}

func (d *digests) closed(r voteRecord) (same, seed bool) {
	return d.over.has(d.ofAll(ofVote, r)), d.over.has(d.ofAll(ofSeed, r.Vote.Seat(), r.Vote.Seed))
}

// digest is the first half of a SHA-256.
type digest [sha256.Size / 2]byte

func compare(a, b digest) int { return bytes.Compare(a[:], b[:]) }

// set holds digests at little more than their size: in order, but for the latest, which are sorted in when there are
// enough of them.
type set struct {
	sorted []digest
	latest map[digest]struct{}
}

// minLatest is how many digests are worth sorting in; a set that is large waits for an eighth of its size.
const minLatest = 1024

func (s *set) has(d digest) bool {
	if _, ok := s.latest[d]; ok {
		return true
	}
	_, ok := slices.BinarySearchFunc(s.sorted, d, compare)
	return ok
}

func (s *set) add(d digest) {
	if s.has(d) {
		return
	}
	if s.latest == nil {
		s.latest = map[digest]struct{}{}
	}
	s.latest[d] = struct{}{}
	if len(s.latest) < max(minLatest, len(s.sorted)/8) {
		return
	}
	all := make([]digest, 0, len(s.sorted)+len(s.latest))
	latest := slices.SortedFunc(maps.Keys(s.latest), compare)
	for _, old := range s.sorted {
		for len(latest) > 0 && compare(latest[0], old) < 0 {
			all, latest = append(all, latest[0]), latest[1:]
		}
		all = append(all, old)
	}
	s.sorted, s.latest = append(all, latest...), nil
}
