package guard

import (
	"bytes"
	"encoding/binary"
	"errors"

	"github.com/agijobs/omega/node/protocol"
)

// voteWidths are the sizes of a vote's parts, in the order of bytes.
var voteWidths = []int{8, 20, 32, 8, 8, 20, 32, 32, 32, 1, 32}

// voteSize is the size of a whole vote, commitment and all.
const voteSize = 8 + 20 + 32 + 8 + 8 + 20 + 32 + 32 + 32 + 1 + 32

// bytes returns the vote as a row of parts of fixed size.
func (r voteRecord) bytes() []byte {
	v := r.Vote
	out := binary.BigEndian.AppendUint64(make([]byte, 0, voteSize), v.ChainID)
	out = append(out, v.Module[:]...)
	out = append(out, v.Domain[:]...)
	out = binary.BigEndian.AppendUint64(out, uint64(v.Job))
	out = binary.BigEndian.AppendUint64(out, uint64(v.Nonce))
	out = append(out, v.Validator[:]...)
	out = append(out, v.SpecHash[:]...)
	out = append(out, v.BurnTx[:]...)
	out = append(out, v.Seed[:]...)
	out = append(out, 0)
	if v.Approve {
		out[len(out)-1] = 1
	}
	return append(out, r.Commitment[:]...)
}

// voteOf is the vote that bytes gave.
func voteOf(row []byte) voteRecord {
	var r voteRecord
	v := &r.Vote
	next := func(n int) (part []byte) { part, row = row[:n], row[n:]; return part }
	v.ChainID = binary.BigEndian.Uint64(next(8))
	copy(v.Module[:], next(20))
	copy(v.Domain[:], next(32))
	v.Job = protocol.JobID(binary.BigEndian.Uint64(next(8)))
	v.Nonce = protocol.Nonce(binary.BigEndian.Uint64(next(8)))
	copy(v.Validator[:], next(20))
	copy(v.SpecHash[:], next(32))
	copy(v.BurnTx[:], next(32))
	copy(v.Seed[:], next(32))
	v.Approve = next(1)[0] == 1
	copy(r.Commitment[:], next(32))
	return r
}

// A packed vote is two bytes that say which of its parts differ from the vote before it, and those parts: the votes of a
// round have most in common.

// packVotes appends the votes, packed, the first behind a row of zeros.
func packVotes(out []byte, votes []voteRecord) []byte {
	last := make([]byte, voteSize)
	for _, r := range votes {
		row, at, mask := r.bytes(), 0, uint16(0)
		head := len(out)
		out = append(out, 0, 0)
		for i, n := range voteWidths {
			if part := row[at : at+n]; !bytes.Equal(part, last[at:at+n]) {
				mask |= 1 << i
				out = append(out, part...)
			}
			at += n
		}
		binary.BigEndian.PutUint16(out[head:], mask)
		last = row
	}
	return out
}

var errPacked = errors.New("the packed votes end within one")

// unpackVotes hands each of the packed votes to visit.
func unpackVotes(packed []byte, visit func(voteRecord)) error {
	row := make([]byte, voteSize)
	for len(packed) > 0 {
		if len(packed) < 2 {
			return errPacked
		}
		mask, at := binary.BigEndian.Uint16(packed), 0
		packed = packed[2:]
		for i, n := range voteWidths {
			if mask&(1<<i) != 0 {
				if len(packed) < n {
					return errPacked
				}
				copy(row[at:], packed[:n])
				packed = packed[n:]
			}
			at += n
		}
		visit(voteOf(row))
	}
	return nil
}
