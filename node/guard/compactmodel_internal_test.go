package guard

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
)

// answers is everything that a guard can be asked without changing it.
func answers(t require.TestingT, p *payers, g *Guard) []any {
	var out []any
	for _, key := range someKeys {
		out = append(out, key, g.Attempts(key))
	}
	for i := range p.keys {
		nonce, ok := g.HighestNonce(p.account(i))
		out = append(out, nonce, ok)
	}
	for nonce := range uint64(4) {
		v := protocol.Vote{Job: 1, Nonce: protocol.Nonce(nonce / 2), Seed: protocol.Hash{byte(nonce)}}
		open, commitment, ok := g.OpenVote(v.Seat())
		out = append(out, open, commitment, ok)
		for fee := range byte(3) {
			found, ok, err := g.BoundVote(v.Seat(), protocol.Hash{fee})
			require.NoError(t, err)
			out = append(out, found, ok)
			found, ok = g.OpenCommitment(protocol.Hash{fee})
			out = append(out, found, ok)
			begun, highest := g.Commanded(p.account(0), protocol.Hash{fee})
			out = append(out, begun, highest)
		}
	}
	keys, seats := g.OpenKeys(), g.OpenSeats()
	slices.Sort(keys)
	slices.SortFunc(seats, func(a, b protocol.Seat) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	return append(out, keys, seats, g.Seq())
}

// state is what an index holds, in a form that does not tell how it came to hold it.
func (x *index) state() []any {
	d := x.past.(*digests)
	return []any{x.seq, x.votes, x.bound, x.keys, x.accounts, x.commanders, d.ended(), d.votes.sort()}
}

// TestCompaction_changesNoAnswer asks two guards the same things. One of them compacts its log in between, and never is
// there a difference: in what it refuses, records, exports or says, before or after it is opened again. Rapid prints the
// seed of a history in which there is.
func TestCompaction_changesNoAnswer(t *testing.T) {
	p := newPayers(t)
	fresh := func() past { return newDigests() }
	rapid.Check(t, func(r *rapid.T) {
		straight, compacting, stranger := newPlain(r, fresh), newPlain(r, fresh), newPlain(r, fresh)
		for range rapid.IntRange(1, 60).Draw(r, "steps") {
			call := p.ask(r)
			switch rapid.IntRange(0, 13).Draw(r, "who") {
			case 0:
				straight.reopen(r)
				compacting.reopen(r)
			case 1, 2:
				_ = call(stranger.Guard)
				continue
			case 3:
				if rapid.Bool().Draw(r, "stranger compacts") {
					require.NoError(r, stranger.Compact())
				}
				doc := stranger.export(r)
				call = func(g *Guard) error { _, err := g.Import(strings.NewReader(doc)); return err }
			case 4, 5:
				require.NoError(r, straight.Rotate())
				require.NoError(r, compacting.Compact())
			case 6:
				doc := compacting.export(r)
				call = func(g *Guard) error { _, err := g.Import(strings.NewReader(doc)); return err }
			case 7:
				m := protocol.CommandMark{
					Signer: p.account(0), Nonce: rapid.Uint64Range(0, 3).Draw(r, "number"), Digest: protocol.Hash{rapid.ByteRange(0, 2).Draw(r, "digest")},
					Expires: rapid.Uint64Range(0, 3).Draw(r, "expires"), At: rapid.Uint64Range(0, 3).Draw(r, "at"), Urgent: rapid.Bool().Draw(r, "urgent"),
				}
				call = func(g *Guard) error { return g.Command(m) }
			}
			require.Equal(r, fmt.Sprint(call(straight.Guard)), fmt.Sprint(call(compacting.Guard)))
			require.Equal(r, answers(r, p, straight.Guard), answers(r, p, compacting.Guard))
			require.Equal(r, straight.index.state(), compacting.index.state())
		}
		require.Equal(r, straight.export(r), compacting.export(r))
		want, err := verify(straight.disk, "guard")
		require.NoError(r, err)
		got, err := verify(compacting.disk, "guard")
		require.NoError(r, err)
		want.Segments, want.Compacted = got.Segments, got.Compacted
		require.Equal(r, want, got, "the tip too")
		straight.reopen(r)
		compacting.reopen(r)
		require.Equal(r, straight.index.state(), compacting.index.state())
		for _, g := range []*plain{straight, compacting, stranger} {
			require.NoError(r, g.Close())
		}
	})
}

// The quick reader of a checkpoint's lines and the slow one read the same.
func TestCheckpointLines(t *testing.T) {
	x, _ := weigh(3)
	x.apply(record{Intent: &intentRecord{Key: "commit/1", Digest: protocol.Hash{1}}})
	x.apply(record{Done: &doneRecord{Key: "commit/1"}})
	lines := []checkpointLine{{Votes: packVotes(nil, someVotes(2))}}
	x.lines(func(l checkpointLine) { lines = append(lines, l) })
	y := newIndex(newDigests())
	for _, l := range append(lines, checkpointLine{End: &checkpointEnd{Seq: x.seq}}) {
		line, err := l.encode()
		require.NoError(t, err)
		quick, err := decodeLine(line)
		require.NoError(t, err)
		slow, err := decodeLine(append([]byte{' '}, line...))
		require.NoError(t, err)
		require.Equal(t, slow, quick)
		require.NoError(t, y.restore(quick))
	}
	require.Equal(t, x.past.ended(), y.past.ended())
	require.Equal(t, x.seq, y.seq)
	for _, bad := range []string{
		``, `{"v":1}`, `{"v":2,"votes":"AAA="}`, `{"v":1,"x":1}`, `{"v":1,"votes":"!"}`, `{"v":1,"past":{"succeeded":"AAAA"}}`,
		`{"v":1,"votes":"AAA=","past":{"succeeded":"AAAA"}}`, `{"v":1,"head":{"number":1},"past":{}}`,
	} {
		_, err := decodeLine([]byte(bad))
		require.Error(t, err, bad)
	}
	require.Error(t, newIndex(newDigests()).restore(checkpointLine{Attempt: &attemptRecord{Key: "a"}}), "of a key that is not there")
}

// A guard that is closed does not wait for a compaction to end well, and leaves nothing of it.
func TestCompaction_endsWithTheGuard(t *testing.T) {
	g := newPlain(t, func() past { return newDigests() })
	require.NoError(t, g.Vote(protocol.Vote{Job: 1}, protocol.Hash{1}))
	require.NoError(t, g.Rotate())
	g.compactor.closing.Store(true)
	require.ErrorIs(t, g.compact(1), errClosing)
	names, err := g.disk.List()
	require.NoError(t, err)
	require.Equal(t, []string{segmentName(1), segmentName(2)}, names)
	g.compactor.closing.Store(false)
	require.ErrorIs(t, g.compact(9), ErrCorrupt, "a segment that is not there")
	require.NoError(t, g.Close())
}
