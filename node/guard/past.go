package guard

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// past remembers, for ever, what is over: keys that are done, and votes that are no longer the open one of their seat.
type past interface {
	// end remembers how a key ended; find returns as much of that as binds the key from then on: that it is done, and of
	// one without effect its account, and its call where it is a vote's.
	end(key protocol.Key, in intent)
	find(k digest) (intent, bool)
	// close remembers a vote; closed tells whether it holds this very one, or any of the seat with the same seed.
	close(r voteRecord)
	closed(r voteRecord) (same, seed bool)
	// take remembers keys that ended elsewhere, ended returns all that ended.
	take(p pastRecord)
	ended() pastRecord
}

// pastRecord is of keys that are done.
type pastRecord struct {
	Succeeded digestList        `json:"succeeded,omitempty"`
	Failed    []failureDocument `json:"failed,omitempty"`
	// Seq, in a recovered log, is how many records those before this one stand for, which is none itself.
	Seq uint64 `json:"seq,omitempty"`
}

// maxDigests is how many keys one record may be of.
const maxDigests = 1 << 14

// parts cuts it into records of a size that a frame holds.
func (p pastRecord) parts() []pastRecord {
	var out []pastRecord
	for part := range slices.Chunk(p.Succeeded, maxDigests) {
		out = append(out, pastRecord{Succeeded: part})
	}
	for part := range slices.Chunk(p.Failed, maxDigests) {
		out = append(out, pastRecord{Failed: part})
	}
	return out
}

func (d *digests) take(p pastRecord) {
	if len(d.failed) > 0 || !d.ok.extend(p.Succeeded) {
		for _, k := range p.Succeeded {
			d.succeed(k)
		}
	}
	for _, f := range p.Failed {
		if !d.ok.has(f.Key) {
			d.failed[f.Key] = f.failure()
		}
	}
}

func (d *digests) ended() pastRecord {
	out := pastRecord{Succeeded: d.ok.sort()}
	for k, f := range d.failed {
		out.Failed = append(out.Failed, f.document(k))
	}
	slices.SortFunc(out.Failed, func(a, b failureDocument) int { return compare(a.Key, b.Key) })
	return out
}

func (f failure) document(k digest) failureDocument {
	out := failureDocument{Key: k, Account: f.account}
	if f.call != (protocol.Hash{}) {
		out.Call = &f.call
	}
	return out
}

func (d failureDocument) failure() failure {
	out := failure{account: d.Account}
	if d.Call != nil {
		out.call = *d.Call
	}
	return out
}

func (d digest) String() string { return hex.EncodeToString(d[:]) }

// MarshalText writes it in hexadecimal digits.
func (d digest) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, d[:]), nil }

// UnmarshalText reads what MarshalText writes.
func (d *digest) UnmarshalText(text []byte) error {
	if len(text) != hex.EncodedLen(len(d)) {
		return fmt.Errorf("%q is no digest of %d bytes", text, len(d))
	}
	_, err := hex.Decode(d[:], text)
	return err
}

// digestList is written as one string, which is shorter.
type digestList []digest

// MarshalText writes the digests end to end in base 64.
func (l digestList) MarshalText() ([]byte, error) {
	data := make([]byte, 0, len(l)*len(digest{}))
	for _, d := range l {
		data = append(data, d[:]...)
	}
	return base64.StdEncoding.AppendEncode(nil, data), nil
}

// UnmarshalText reads what MarshalText writes.
func (l *digestList) UnmarshalText(text []byte) error {
	data, err := base64.StdEncoding.AppendDecode(nil, text)
	if err != nil {
		return err
	}
	if len(data)%len(digest{}) != 0 {
		return fmt.Errorf("%d bytes are no digests of %d", len(data), len(digest{}))
	}
	*l = make(digestList, 0, len(data)/len(digest{}))
	for part := range slices.Chunk(data, len(digest{})) {
		*l = append(*l, digest(part))
	}
	return nil
}
