package guard

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/agijobs/omega/node/protocol"
)

// recordVersion is the version of the payload that this program writes and the only one it reads.
const recordVersion = 1

// record is one line of a payload: exactly one of its facts is set.
type record struct {
	V        int             `json:"v"`
	Segment  *segmentRecord  `json:"segment,omitempty"`
	Baseline *baselineRecord `json:"baseline,omitempty"`
	Vote     *voteRecord     `json:"vote,omitempty"`
	Closed   *closedRecord   `json:"closed,omitempty"`
	Intent   *intentRecord   `json:"intent,omitempty"`
	Nonce    *nonceRecord    `json:"nonce,omitempty"`
	Attempt  *attemptRecord  `json:"attempt,omitempty"`
	Done     *doneRecord     `json:"done,omitempty"`
	// Command is an owner's signed command that was begun.
	Command *protocol.CommandMark `json:"command,omitempty"`
	// Past is of keys that were done in another log.
	Past *pastRecord `json:"past,omitempty"`
}

// segmentRecord heads each segment, so that a missing or swapped one is noticed by name.
type segmentRecord struct {
	Number uint64        `json:"number"`
	Prev   protocol.Hash `json:"prev"`
}

// baselineRecord says that every nonce below Nonce is none of this log's business.
type baselineRecord struct {
	Account protocol.Address `json:"account"`
	Nonce   uint64           `json:"nonce"`
}

type voteRecord struct {
	Vote       protocol.Vote `json:"vote"`
	Commitment protocol.Hash `json:"commitment"`
}

type closedRecord struct {
	Seat protocol.Seat `json:"seat"`
}

type intentRecord struct {
	Key     protocol.Key     `json:"key"`
	Account protocol.Address `json:"account"`
	Digest  protocol.Hash    `json:"digest"`
}

type nonceRecord struct {
	Key     protocol.Key     `json:"key"`
	Account protocol.Address `json:"account"`
	Nonce   uint64           `json:"nonce"`
}

type attemptRecord struct {
	Key     protocol.Key     `json:"key"`
	Account protocol.Address `json:"account"`
	Nonce   uint64           `json:"nonce"`
	TxHash  protocol.Hash    `json:"txHash"`
	Raw     hexutil.Bytes    `json:"raw"`
}

type doneRecord struct {
	Key protocol.Key `json:"key"`
	OK  bool         `json:"ok"`
}

func (r record) encode() ([]byte, error) {
	r.V = recordVersion
	line, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("encoding a guard record: %w", err)
	}
	return line, nil
}

// facts counts the set fields.
func (r record) facts() int {
	n := 0
	for _, set := range []bool{
		r.Segment != nil, r.Baseline != nil, r.Vote != nil, r.Closed != nil,
		r.Intent != nil, r.Nonce != nil, r.Attempt != nil, r.Done != nil, r.Command != nil,
		r.Past != nil,
	} {
		if set {
			n++
		}
	}
	return n
}

// kind names what the record says.
func (r record) kind() string {
	switch {
	case r.Baseline != nil:
		return "baseline"
	case r.Vote != nil:
		return "vote"
	case r.Closed != nil:
		return "closed"
	case r.Intent != nil:
		return "intent"
	case r.Nonce != nil:
		return "nonce"
	case r.Attempt != nil:
		return "attempt"
	case r.Done != nil:
		return "done"
	case r.Command != nil:
		return "command"
	case r.Past != nil:
		return "past"
	}
	return "segment"
}

// decodeRecords reads a payload. What a newer program wrote is refused rather than half understood.
func decodeRecords(payload []byte) ([]record, error) {
	var out []record
	for line := range bytes.Lines(payload) {
		r, plain := plainRecord(line)
		if !plain {
			var err error
			if r, err = jsonRecord(line); err != nil {
				return nil, err
			}
		}
		out = append(out, r)
	}
	return out, nil
}

func jsonRecord(line []byte) (record, error) {
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	var r record
	if err := dec.Decode(&r); err != nil {
		return record{}, fmt.Errorf("reading a guard record: %w", err)
	}
	if r.V != recordVersion {
		return record{}, fmt.Errorf("a guard record has version %d, this program reads %d", r.V, recordVersion)
	}
	if r.facts() != 1 {
		return record{}, fmt.Errorf("a guard record holds %d facts instead of one", r.facts())
	}
	return r, nil
}
