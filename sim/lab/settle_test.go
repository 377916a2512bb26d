package lab_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/lab"
)

const (
	y = lab.Approving
	n = lab.Rejecting
	o = lab.Silent
)

func TestSettle_verdicts(t *testing.T) {
	t.Parallel()
	five := lab.Terms{Reward: protocol.Tokens(100), Profile: with(func(p *deploy.Profile) { p.Committee = 5 })} // quorum 4, of it 66 %, and 4 heads
	for _, row := range []struct {
		name  string
		votes []lab.Vote
		want  lab.Verdict
	}{
		{"all for it", []lab.Vote{y, y, y, y, y}, lab.Approved},
		{"one against", []lab.Vote{y, n, y, y, y}, lab.Approved},
		{"one away", []lab.Vote{y, o, y, y, y}, lab.Approved},
		{"too few heads, though enough of those who came", []lab.Vote{y, o, n, y, y}, lab.Rejected},
		{"two away", []lab.Vote{y, o, o, y, y}, lab.NoVerdict},
		{"nobody", []lab.Vote{o, o, o, o, o}, lab.NoVerdict},
		{"all against", []lab.Vote{n, n, n, n, n}, lab.Rejected},
	} {
		require.Equal(t, row.want, five.Settle(row.votes).Verdict, row.name)
	}
}

// Whatever the terms and the votes are, nothing is made and nothing lost: what some give, others get or is burned.
func TestSettle_keepsTheBooks(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		pct := rapid.Uint64Range(0, 100)
		size := rapid.IntRange(3, 30).Draw(r, "size")
		p := deploy.Local()
		p.Committee, p.MinReveals = uint64(size), rapid.Uint64Range(1, uint64(size)).Draw(r, "reveals")
		p.QuorumPct, p.SlashPct, p.FeePoolBurnPct, p.ValidatorSlashPct = pct.Draw(r, "quorum"), pct.Draw(r, "slash"), pct.Draw(r, "burn"), pct.Draw(r, "validators")
		p.ApprovalPct, p.FeePct = rapid.Uint64Range(1, 100).Draw(r, "approval"), rapid.Uint64Range(1, 50).Draw(r, "fee")
		p.ValidatorRewardPct, p.NonRevealBps = rapid.Uint64Range(0, 50).Draw(r, "share"), rapid.Uint64Range(0, 1000).Draw(r, "silence")
		p.EmployerSlashPct, p.TreasurySlashPct = rapid.Uint64Range(0, 40).Draw(r, "employer"), rapid.Uint64Range(0, 40).Draw(r, "treasury")
		p.OperatorSlashPct, p.EscrowPenalty = rapid.Uint64Range(0, 20).Draw(r, "operators"), rapid.Bool().Draw(r, "penalty")
		if rapid.Bool().Draw(r, "has treasury") {
			p.Treasury = protocol.Address{1}
		}
		p.ValidatorMinimum, p.JobStake = protocol.Units(rapid.Uint64().Draw(r, "exposure")), protocol.Units(rapid.Uint64().Draw(r, "stake"))
		terms := lab.Terms{Profile: p, Reward: protocol.Units(rapid.Uint64().Draw(r, "reward"))}
		votes := make([]lab.Vote, size)
		for i := range votes {
			votes[i] = rapid.SampledFrom([]lab.Vote{y, n, o}).Draw(r, "vote")
		}
		s := terms.Settle(votes)
		in := s.Employer.In.Add(s.Agent.In).Add(s.FeePool).Add(s.Treasury).Add(s.Operators).Add(s.Burned)
		out := s.Employer.Out.Add(s.Agent.Out)
		for i, seat := range s.Seats {
			in, out = in.Add(seat.In), out.Add(seat.Out)
			require.False(r, !seat.In.IsZero() && !seat.Out.IsZero(), "seat %d is paid and slashed", i)
			require.False(r, terms.Exposure().Less(seat.Out), "seat %d loses more than it puts at risk", i)
		}
		require.Equal(r, out, in)
	})
}

// Who sits where moves no more than what rounding leaves.
func TestSettle_orderOfSeats(t *testing.T) {
	t.Parallel()
	const seed = 3
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	terms := lab.Terms{Reward: protocol.Tokens(100).Add(protocol.Units(1)), Profile: with(func(p *deploy.Profile) { p.Committee = 7 })}
	votes := []lab.Vote{y, y, y, y, y, n, o}
	want := terms.Settle(votes)
	for range 50 {
		rng.Shuffle(len(votes), func(i, k int) { votes[i], votes[k] = votes[k], votes[i] })
		got := terms.Settle(votes)
		require.Equal(t, []protocol.Amount{want.Employer.In, want.Agent.In, want.Burned}, []protocol.Amount{got.Employer.In, got.Agent.In, got.Burned})
		for i, v := range votes {
			if v == y {
				require.True(t, got.Seats[i].In.Sub(want.Seats[1].In).Less(protocol.Units(7)))
			}
		}
	}
}
