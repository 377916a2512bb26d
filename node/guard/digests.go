package guard

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// digests is a past that fits into memory: of a key that succeeded and of a vote it keeps that there was one, by digest,
// and nothing else. Two that had the same digest would both be refused, as if both were over.
type digests struct {
	// ok holds the keys that succeeded, votes each vote twice: whole, and by seat and seed.
	ok, votes set
	// failed holds the keys that ended without effect.
	failed map[digest]failure
}

// failure is what binds a key that ended without effect: its account, and where it is a vote's the call.
type failure struct {
	account protocol.Address
	call    protocol.Hash
}

func newDigests() *digests { return &digests{failed: map[digest]failure{}} }

func (d *digests) end(key protocol.Key, in intent) {
	if in.ok {
		d.succeed(digestOfKey(key))
		return
	}
	f := failure{account: in.account}
	if strings.HasPrefix(string(key), commitPrefix) {
		f.call = in.digest
	}
	d.failed[digestOfKey(key)] = f
}

func (d *digests) succeed(k digest) {
	d.ok.add(k)
	delete(d.failed, k)
}

func (d *digests) find(k digest) (intent, bool) {
	if d.ok.has(k) {
		return intent{done: true, ok: true}, true
	}
	f, failed := d.failed[k]
	return intent{account: f.account, digest: f.call, done: failed}, failed
}

func (d *digests) close(r voteRecord) {
	whole, seed := r.digests()
	d.votes.add(whole)
	d.votes.add(seed)
}

func (d *digests) closed(r voteRecord) (same, seed bool) {
	whole, drawn := r.digests()
	return d.votes.has(whole), d.votes.has(drawn)
}

// digest is the first half of a SHA-256. It is the same in every guard, so that one takes over another's. Nobody chooses
// what it is of freely enough to look for two that are equal: a key is made of numbers, accounts and the chain's draws.
type digest [sha256.Size / 2]byte

// What a digest is of.
const (
	ofKey  = "omega guard key\n"
	ofVote = "omega guard vote\n"
	ofSeed = "omega guard seed\n"
)

func digestOf(what string, data []byte) digest {
	sum := sha256.Sum256(append([]byte(what), data...))
	return digest(sum[:])
}

func digestOfKey(key protocol.Key) digest { return digestOf(ofKey, []byte(key)) }

// digests returns the digest of the vote, and that of its seat and seed.
func (r voteRecord) digests() (whole, seed digest) {
	s := r.Vote.Seat()
	data := binary.BigEndian.AppendUint64(make([]byte, 0, 128), s.ChainID)
	data = append(data, s.Module[:]...)
	data = binary.BigEndian.AppendUint64(data, uint64(s.Job))
	data = binary.BigEndian.AppendUint64(data, uint64(s.Nonce))
	data = append(data, s.Validator[:]...)
	data = append(data, r.Vote.Seed[:]...)
	return digestOf(ofVote, r.bytes()), digestOf(ofSeed, data)
}

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
	if len(s.latest) >= max(minLatest, len(s.sorted)/8) {
		s.sort()
	}
}

// extend adds digests that are in order and above all that it has, or does nothing and says no.
func (s *set) extend(more []digest) bool {
	if len(s.latest) > 0 {
		return false
	}
	for i, d := range more {
		if i > 0 && compare(more[i-1], d) >= 0 || i == 0 && len(s.sorted) > 0 && compare(s.sorted[len(s.sorted)-1], d) >= 0 {
			return false
		}
	}
	s.sorted = append(s.sorted, more...)
	return true
}

// len counts the digests.
func (s *set) len() int { return len(s.sorted) + len(s.latest) }

// sort sorts the latest in, and returns all of them.
func (s *set) sort() []digest {
	if len(s.latest) == 0 {
		return s.sorted
	}
	all := make([]digest, 0, s.len())
	latest := slices.SortedFunc(maps.Keys(s.latest), compare)
	for _, old := range s.sorted {
		for len(latest) > 0 && compare(latest[0], old) < 0 {
			all, latest = append(all, latest[0]), latest[1:]
		}
		all = append(all, old)
	}
	s.sorted, s.latest = append(all, latest...), nil
	return s.sorted
}
