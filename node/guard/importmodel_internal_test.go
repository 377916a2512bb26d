package guard

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
)

// twin is a guard with a copy of the log, and what the chain was seen to have passed.
func (p *plain) twin(t require.TestingT) *Guard {
	d := &shelf{files: map[string]*[]byte{}, left: 1 << 20}
	for name, data := range p.disk.files {
		same := slices.Clone(*data)
		d.files[name] = &same
	}
	g, err := Open(Config{Dir: "guard", FS: d})
	require.NoError(t, err)
	for a, acc := range p.index.accounts {
		g.Consumed(a, acc.consumed)
	}
	return g
}

// probe is something that a guard may be asked to let through.
type probe struct {
	name string
	vote bool
	ask  func(g *Guard) error
}

func probes(t require.TestingT, p *payers) []probe {
	var out []probe
	for n := range byte(16) {
		v := protocol.Vote{Job: 1, Nonce: protocol.Nonce(n / 8), Seed: protocol.Hash{n / 2 % 4}, Approve: n%2 == 0}
		for fee := range byte(2) {
			out = append(out, probe{fmt.Sprintf("vote %d %d", n, fee), true, func(g *Guard) error { return g.Vote(v, protocol.Hash{fee + 1}) }})
		}
	}
	for _, key := range someKeys {
		for payer := range p.keys {
			for n := range uint64(8) {
				account, call, nonce := p.account(payer), protocol.Hash{byte(n/4 + 1)}, n%4
				out = append(out, probe{fmt.Sprintf("key %s of %d: %d", key, payer, n), false, func(g *Guard) error {
					if err := g.Begin(key, account, call, nonce); err != nil {
						return err
					}
					return g.Attempt(key, account, p.signed(t, payer, nonce, 7))
				}})
			}
		}
	}
	return out
}

// forbids tells whether an error says that the same was done before, or something instead of it.
func forbids(err error) bool {
	return errors.Is(err, ErrConflictingVote) || errors.Is(err, ErrConflictingIntent) || errors.Is(err, ErrKeyDone) || errors.Is(err, ErrNonceTaken)
}

// TestImport_onlyForbids asks a guard for everything before and after an import: it allows nothing that it refused, and
// nothing that the guard of the export refuses; but for a vote that it had let through itself, and a nonce that it had
// given to the key before and the other knows only to be below its baseline.
func TestImport_onlyForbids(t *testing.T) {
	p := newPayers(t)
	rapid.Check(t, func(r *rapid.T) {
		here := newPlain(r, func() past { return newDigests() })
		there := newPlain(r, func() past { return newDigests() })
		for range rapid.IntRange(1, 40).Draw(r, "steps") {
			call := p.ask(r)
			switch rapid.IntRange(0, 11).Draw(r, "who") {
			case 0:
				require.NoError(r, here.Compact())
			case 1:
				require.NoError(r, there.Compact())
			case 2:
				_, _ = there.Import(strings.NewReader(here.export(r))) // refused or not
			case 3, 4, 5, 6:
				_ = call(there.Guard)
			default:
				_ = call(here.Guard)
			}
		}
		list := probes(r, p)
		answers := func(g *plain) []error {
			var out []error
			for _, q := range list {
				twin := g.twin(r)
				out = append(out, q.ask(twin))
				require.NoError(r, twin.Close())
			}
			return out
		}
		before, theirs := answers(here), answers(there)
		if _, err := here.Import(strings.NewReader(there.export(r))); err != nil {
			require.Equal(r, before, answers(here), "nothing was taken in")
			return
		}
		for i, err := range answers(here) {
			if err != nil {
				continue
			}
			require.False(r, forbids(before[i]), "%s was refused: %v", list[i].name, before[i])
			own := list[i].vote && before[i] == nil || theirs[i] != nil && strings.Contains(theirs[i].Error(), "below its baseline")
			require.False(r, forbids(theirs[i]) && !own, "%s is refused there: %v", list[i].name, theirs[i])
		}
		require.NoError(r, errors.Join(here.Close(), there.Close()))
	})
}
