package guard_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

// TestRandomHistories does random things and holds the guard against what must never be: two open
// votes for a seat, one nonce signed for two open keys, or a log that says something else when it is
// read again.
func TestRandomHistories(t *testing.T) {
	_, acc := key(t)
	keys := []protocol.Key{"commit/1/1/a/b", "apply/1/a", "apply/2/a"}
	rapid.Check(t, func(r *rapid.T) {
		d := newDisk()
		g, err := guard.Open(guard.Config{Dir: "guard", FS: d, SegmentBytes: 1500})
		require.NoError(r, err)
		require.NoError(r, g.Baseline(acc, 0))
		bound := map[protocol.Seat]protocol.Vote{}
		for range rapid.IntRange(1, 40).Draw(r, "steps") {
			key := rapid.SampledFrom(keys).Draw(r, "key")
			nonce := rapid.Uint64Range(0, 3).Draw(r, "nonce")
			v := vote(rapid.Uint64Range(1, 2).Draw(r, "job"), rapid.Uint64Range(1, 3).Draw(r, "seed"), rapid.Bool().Draw(r, "approve"))
			switch rapid.IntRange(0, 6).Draw(r, "what") {
			case 0:
				if g.Vote(v, commitment(v)) == nil {
					if open, ok := bound[v.Seat()]; ok {
						require.Equal(r, open, v, "two votes for one seat")
					}
					if _, _, open := g.OpenVote(v.Seat()); open {
						bound[v.Seat()] = v
					}
				}
			case 1:
				require.NoError(r, g.CloseVote(v.Seat()))
				delete(bound, v.Seat())
			case 2:
				_ = g.Intent(key, acc, protocol.Hash{byte(nonce)})
			case 3:
				_ = g.Reserve(acc, nonce, key)
			case 4:
				_ = g.Attempt(key, acc, signed(t, nonce, rapid.Uint64Range(1, 3).Draw(r, "fee")))
			case 5:
				_ = g.Done(key, rapid.Bool().Draw(r, "ok"))
			case 6:
				g.Consumed(acc, nonce)
			}
			owners := map[uint64]protocol.Key{}
			for _, key := range g.OpenKeys() {
				for _, a := range g.Attempts(key) {
					if other, ok := owners[a.Nonce]; ok {
						require.Equal(r, other, key, "nonce %d is signed for two open keys", a.Nonce)
					}
					owners[a.Nonce] = key
				}
			}
		}
		require.NoError(r, g.Close())
		again, err := guard.Open(guard.Config{Dir: "guard", FS: d.clone()})
		require.NoError(r, err)
		require.Equal(r, export(t, g), export(t, again))
		require.NoError(r, again.Close())
	})
}
