package guard

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// someVotes are as many, three of a job.
func someVotes(jobs uint64) []voteRecord {
	var out []voteRecord
	for job := range jobs {
		for _, records := range jobRecords(job) {
			if records[0].Vote != nil {
				out = append(out, *records[0].Vote)
			}
		}
	}
	return out
}

// A vote that gets a further part must get it here too.
func TestVoteBytes_holdEveryPart(t *testing.T) {
	for _, r := range someVotes(3) {
		want, err := binary.Append(nil, binary.BigEndian, r)
		require.NoError(t, err)
		require.Equal(t, want, r.bytes())
		require.Len(t, want, voteSize)
		require.Equal(t, r, voteOf(r.bytes()))
	}
}

func TestPackVotes(t *testing.T) {
	votes := append(someVotes(40), voteRecord{}, voteRecord{Vote: protocol.Vote{Approve: true}})
	packed := packVotes(nil, votes)
	require.Less(t, len(packed), 110*len(votes), "what votes have in common stands once")
	var got []voteRecord
	require.NoError(t, unpackVotes(packed, func(r voteRecord) { got = append(got, r) }))
	require.Equal(t, votes, got)
	n := 0
	for size := range packed {
		if unpackVotes(packed[:size], func(voteRecord) {}) == nil {
			n++
		}
	}
	require.Equal(t, len(votes), n, "it ends well only between two votes")
}
