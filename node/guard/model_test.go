package guard_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

// promises is what was ever allowed, and what may therefore never be allowed again.
type promises struct {
	// calls holds the first call of each vote's key, and done the keys that succeeded.
	calls map[protocol.Key]protocol.Hash
	done  map[protocol.Key]bool
	// votes holds every vote that was bound, by seat and seed.
	votes map[protocol.Seat]map[protocol.Hash]protocol.Vote
}

func (p *promises) intended(r *rapid.T, key protocol.Key, call protocol.Hash, err error) {
	if p.done[key] {
		require.ErrorIs(r, err, guard.ErrKeyDone)
	}
	if err != nil || key != "commit/1/1/a/b" {
		return
	}
	if first, again := p.calls[key]; again {
		require.Equal(r, first, call, "a vote's key got another call")
	}
	p.calls[key] = call
}

func (p *promises) voted(r *rapid.T, v protocol.Vote, err error) {
	if err != nil {
		return
	}
	if p.votes[v.Seat()] == nil {
		p.votes[v.Seat()] = map[protocol.Hash]protocol.Vote{}
	}
	if first, again := p.votes[v.Seat()][v.Seed]; again {
		require.Equal(r, first, v, "two votes for one seat and seed")
	}
	p.votes[v.Seat()][v.Seed] = v
}

// kept holds a guard against the promises.
func (p *promises) kept(r *rapid.T, g *guard.Guard) {
	owners := map[uint64]protocol.Key{}
	for _, key := range g.OpenKeys() {
		for _, a := range g.Attempts(key) {
			if other, ok := owners[a.Nonce]; ok {
				require.Equal(r, other, key, "nonce %d is signed for two open keys", a.Nonce)
			}
			owners[a.Nonce] = key
		}
	}
	for seat, seeds := range p.votes {
		_, open, isOpen := g.OpenVote(seat)
		for _, v := range seeds {
			got, ok, err := g.BoundVote(seat, salted(v))
			require.NoError(r, err)
			require.True(r, ok, "a vote is forgotten")
			require.Equal(r, v, got)
			_, ok = g.OpenCommitment(salted(v))
			require.Equal(r, isOpen && open == salted(v), ok)
		}
	}
}

// salted is a commitment whose salt depends on the seed, as all do.
func salted(v protocol.Vote) protocol.Hash { return v.Commitment(v.Seed) }

// TestRandomHistories does random things, opens the log again in between, and holds the guard against what must never
// be: two votes for a seat and a seed, one nonce signed for two open keys, a key that succeeded and begins anew, or a log
// that says something else when it is read again.
func TestRandomHistories(t *testing.T) {
	_, acc := key(t)
	keys := []protocol.Key{"commit/1/1/a/b", "apply/1/a", "apply/2/a"}
	rapid.Check(t, func(r *rapid.T) {
		d := newDisk()
		cfg := guard.Config{Dir: "guard", FS: d, SegmentBytes: 1500}
		g, err := guard.Open(cfg)
		require.NoError(r, err)
		require.NoError(r, g.Baseline(acc, 0))
		p := &promises{map[protocol.Key]protocol.Hash{}, map[protocol.Key]bool{}, map[protocol.Seat]map[protocol.Hash]protocol.Vote{}}
		for range rapid.IntRange(1, 40).Draw(r, "steps") {
			key := rapid.SampledFrom(keys).Draw(r, "key")
			nonce := rapid.Uint64Range(0, 3).Draw(r, "nonce")
			v := vote(rapid.Uint64Range(1, 2).Draw(r, "job"), rapid.Uint64Range(1, 3).Draw(r, "seed"), rapid.Bool().Draw(r, "approve"))
			switch rapid.IntRange(0, 7).Draw(r, "what") {
			case 0:
				p.voted(r, v, g.Vote(v, salted(v)))
			case 1:
				require.NoError(r, g.CloseVotes(v.Seat()))
			case 2:
				p.intended(r, key, protocol.Hash{byte(nonce)}, g.Intent(key, acc, protocol.Hash{byte(nonce)}))
				require.Error(r, g.Intent(key, module, protocol.Hash{byte(nonce)}), "a key stays with its account")
			case 3:
				_ = g.Reserve(acc, nonce, key)
			case 4:
				_ = g.Attempt(key, acc, signed(t, nonce, rapid.Uint64Range(1, 3).Draw(r, "fee")))
			case 5:
				ok, open := rapid.Bool().Draw(r, "ok"), g.OpenKeys()
				require.NoError(r, g.Done(guard.Ended{key, ok}))
				for _, k := range open {
					p.done[key] = p.done[key] || ok && k == key
				}
			case 6:
				g.Consumed(acc, nonce)
			case 7:
				was := export(t, g)
				require.NoError(r, g.Close())
				g, err = guard.Open(cfg)
				require.NoError(r, err)
				require.Equal(r, was, export(t, g))
			}
			p.kept(r, g)
		}
		require.NoError(r, g.Close())
	})
}
