package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// A round that the owner resets is drawn anew under the same nonce: what is known of the first must not close the vote of
// the second, whose transaction may still want a dearer replacement.
func TestEndedSeats(t *testing.T) {
	suite := protocol.Suite{ChainID: 7, Validation: protocol.Address{9}}
	me, first, second := protocol.Address{1}, protocol.Hash{1}, protocol.Hash{2}
	vote := func(job protocol.JobID, seed protocol.Hash) protocol.Vote {
		return protocol.Vote{ChainID: suite.ChainID, Module: suite.Validation, Job: job, Nonce: 1, Validator: me, Seed: seed}
	}
	open := map[protocol.Seat]protocol.Vote{}
	for _, v := range []protocol.Vote{vote(1, first), vote(2, second), vote(3, first)} {
		open[v.Seat()] = v
	}
	ended := endedSeats(suite, func(yield func(engine.OverSeat, struct{}) bool) {
		for _, o := range []engine.OverSeat{
			{Block: 10, Job: 1, Nonce: 1, Validator: me, Seed: first},
			{Block: 11, Job: 2, Nonce: 1, Validator: me, Seed: first},
			{Block: 12, Job: 4, Nonce: 1, Validator: me, Seed: first},
			{Block: 13, Job: 3, Nonce: 1, Validator: me, Seed: first},
		} {
			if !yield(o, struct{}{}) {
				return
			}
		}
	}, func(s protocol.Seat) (protocol.Vote, protocol.Hash, bool) {
		v, ok := open[s]
		return v, protocol.Hash{}, ok
	}, func(block uint64) bool { return block <= 12 })
	require.Equal(t, []protocol.Seat{vote(1, first).Seat()}, ended, "not what is of another round, of nobody, or not final")
}

// A node that was away for long sees its old branch first, while the numbers of its blocks are final on another.
func TestFinality_doesNotJudgeByAViewThatIsBehind(t *testing.T) {
	f := &finality{}
	require.False(t, f.judges(0), "nothing is known to be final")
	f.known = 150
	require.False(t, f.judges(100))
	require.True(t, f.reached(100))
	require.True(t, f.judges(150))
}

// Who is kept from leaving by a transaction is told which block it waits for, and how far finality is.
func TestFinality_obstacle(t *testing.T) {
	for _, row := range []struct {
		known  uint64
		blocks []uint64
		want   string
	}{
		{9, nil, ""},
		{9, []uint64{7, 0}, "a transaction of it is in no block yet"},
		{0, []uint64{7}, "its transaction of block 7 is not final yet: no block is known to be"},
		{9, []uint64{12, 11}, "its transaction of block 12 is not final yet: the last final block is 9"},
		{9, []uint64{9}, "its transaction of block 9 is being settled: try again"},
	} {
		f := finality{known: row.known}
		require.Equal(t, row.want, f.obstacle(row.blocks))
	}
}
