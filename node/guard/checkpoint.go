package guard

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// A checkpoint stands for all segments up to a number: it holds what their records lead to, and the votes that are over.
// Its lines are a head, then the state in no matter which order, then an end.

// checkpointVersion is the version of the lines that this program writes and the only one it reads.
const checkpointVersion = 1

// checkpointLine is one line: exactly one of its facts is set.
type checkpointLine struct {
	V    int             `json:"v"`
	Head *checkpointHead `json:"head,omitempty"`
	// Votes are votes that are over, packed, in the order in which they ended.
	Votes []byte `json:"votes,omitempty"`
	// Past are keys that are done.
	Past    *pastRecord   `json:"past,omitempty"`
	Account *accountState `json:"account,omitempty"`
	// Owner gives a nonce to a key.
	Owner *nonceRecord `json:"owner,omitempty"`
	Key   *keyState    `json:"key,omitempty"`
	// Attempt is of a key that stands before it.
	Attempt   *attemptRecord     `json:"attempt,omitempty"`
	Open      *openVote          `json:"open,omitempty"`
	Commander *commanderDocument `json:"commander,omitempty"`
	End       *checkpointEnd     `json:"end,omitempty"`
}

// checkpointHead names the last segment that the checkpoint stands for.
type checkpointHead struct {
	Number uint64 `json:"number"`
}

// checkpointEnd lets the log go on as if nothing had been replaced.
type checkpointEnd struct {
	// Seq counts the records that the checkpoint stands for, Prev is the chain behind the last of them.
	Seq  uint64        `json:"seq"`
	Prev protocol.Hash `json:"prev"`
	// Sum is the chain over the frames of the checkpoint before this line's.
	Sum protocol.Hash `json:"sum"`
}

// accountState is an account but for its owners.
type accountState struct {
	Account  protocol.Address `json:"account"`
	Baseline uint64           `json:"baseline"`
	Based    bool             `json:"based"`
	Next     uint64           `json:"next"`
}

// keyState is an intent but for its attempts.
type keyState struct {
	Key      protocol.Key     `json:"key"`
	Account  protocol.Address `json:"account"`
	Digest   protocol.Hash    `json:"digest"`
	Nonce    uint64           `json:"nonce"`
	Reserved bool             `json:"reserved"`
	Done     bool             `json:"done,omitempty"`
	OK       bool             `json:"ok,omitempty"`
}

// openVote is a vote that is open; bound tells whether its commitment leads to it.
type openVote struct {
	Vote  voteRecord `json:"vote"`
	Bound bool       `json:"bound"`
}

// lines hands what the index holds to write, the same lines for the same state.
func (x *index) lines(write func(checkpointLine)) {
	for _, part := range x.past.ended().parts() {
		write(checkpointLine{Past: &part})
	}
	for _, a := range slices.SortedFunc(maps.Keys(x.accounts), protocol.Address.Cmp) {
		acc := x.accounts[a]
		write(checkpointLine{Account: &accountState{Account: a, Baseline: acc.baseline, Based: acc.based, Next: acc.next}})
		for _, nonce := range slices.Sorted(maps.Keys(acc.owners)) {
			write(checkpointLine{Owner: &nonceRecord{Key: acc.owners[nonce], Account: a, Nonce: nonce}})
		}
	}
	for _, key := range slices.Sorted(maps.Keys(x.keys)) {
		in := x.keys[key]
		write(checkpointLine{Key: &keyState{key, in.account, in.digest, in.nonce, in.reserved, in.done, in.ok}})
		for _, a := range in.attempts {
			write(checkpointLine{Attempt: &attemptRecord{Key: key, Account: in.account, Nonce: a.Nonce, TxHash: a.TxHash, Raw: a.Raw}})
		}
	}
	open := slices.SortedFunc(maps.Values(x.votes), func(a, b voteRecord) int { return bytes.Compare(a.bytes(), b.bytes()) })
	for _, r := range open {
		bound, ok := x.bound[r.Commitment]
		write(checkpointLine{Open: &openVote{Vote: r, Bound: ok && bound == r.Vote.Seat()}})
	}
	signers := slices.SortedFunc(maps.Keys(x.commanders), protocol.Address.Cmp)
	for _, signer := range signers {
		c := x.commanders[signer].document(signer)
		write(checkpointLine{Commander: &c})
	}
}

// restore takes up a line.
func (x *index) restore(l checkpointLine) error {
	switch {
	case l.Votes != nil:
		return unpackVotes(l.Votes, x.past.close)
	case l.Past != nil:
		x.past.take(*l.Past)
	case l.Account != nil:
		acc := x.account(l.Account.Account)
		acc.baseline, acc.based, acc.next = l.Account.Baseline, l.Account.Based, l.Account.Next
	case l.Owner != nil:
		x.account(l.Owner.Account).owners[l.Owner.Nonce] = l.Owner.Key
	case l.Key != nil:
		k := l.Key
		x.keys[k.Key] = &intent{account: k.Account, digest: k.Digest, nonce: k.Nonce, reserved: k.Reserved, done: k.Done, ok: k.OK}
	case l.Attempt != nil:
		in, ok := x.keys[l.Attempt.Key]
		if !ok {
			return fmt.Errorf("a signature is of key %s, which does not stand before it", l.Attempt.Key)
		}
		in.attempts = append(in.attempts, Attempt{Nonce: l.Attempt.Nonce, TxHash: l.Attempt.TxHash, Raw: l.Attempt.Raw})
	case l.Open != nil:
		r := l.Open.Vote
		x.votes[r.Vote.Seat()] = r
		if l.Open.Bound {
			x.bound[r.Commitment] = r.Vote.Seat()
		}
	case l.Commander != nil:
		c := &commander{highest: l.Commander.Highest, last: l.Commander.Last, urgent: map[protocol.Hash]uint64{}}
		maps.Copy(c.urgent, l.Commander.Urgent)
		x.commanders[l.Commander.Signer] = c
	case l.End != nil:
		x.seq = l.End.Seq
	}
	return nil
}

func (l checkpointLine) facts() int {
	n := 0
	for _, set := range []bool{
		l.Head != nil, l.Votes != nil, l.Past != nil, l.Account != nil, l.Owner != nil, l.Key != nil, l.Attempt != nil, l.Open != nil,
		l.Commander != nil, l.End != nil,
	} {
		if set {
			n++
		}
	}
	return n
}

func (l checkpointLine) encode() ([]byte, error) {
	l.V = checkpointVersion
	line, err := json.Marshal(l)
	if err != nil {
		return nil, fmt.Errorf("encoding a line of the checkpoint: %w", err)
	}
	return line, nil
}

// Most of a checkpoint are lines of two kinds that hold one long string: a quick reader takes them apart.
var (
	votesLine = [2][]byte{[]byte(`{"v":1,"votes":"`), []byte(`"}`)}
	pastLine  = [2][]byte{[]byte(`{"v":1,"past":{"succeeded":"`), []byte(`"}}`)}
)

// between returns what stands between the two, when that is a plain string.
func between(line []byte, ends [2][]byte) ([]byte, bool) {
	text, ok := bytes.CutPrefix(line, ends[0])
	if !ok {
		return nil, false
	}
	text, ok = bytes.CutSuffix(text, ends[1])
	return text, ok && len(text) > 0 && bytes.IndexByte(text, '"') < 0
}

func decodeLine(line []byte) (checkpointLine, error) {
	line = bytes.TrimSuffix(line, []byte{'\n'})
	l := checkpointLine{V: checkpointVersion}
	if text, ok := between(line, votesLine); ok {
		var err error
		l.Votes, err = base64.StdEncoding.AppendDecode(nil, text)
		return l, err
	}
	if text, ok := between(line, pastLine); ok {
		l.Past = &pastRecord{}
		return l, l.Past.Succeeded.UnmarshalText(text)
	}
	l = checkpointLine{}
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&l); err != nil {
		return l, fmt.Errorf("reading a line of the checkpoint: %w", err)
	}
	if l.V != checkpointVersion {
		return l, fmt.Errorf("a line of the checkpoint has version %d, this program reads %d", l.V, checkpointVersion)
	}
	if l.facts() != 1 {
		return l, errors.New("a line of the checkpoint does not hold one fact")
	}
	return l, nil
}
