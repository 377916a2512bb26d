// Package lab asks what the parameters of the contracts do to the people who live by them: it plays many rounds of
// work and validation with honest and dishonest parties, settles each as the contracts would, and tells who gains.
//
// The settlement is the contracts' own arithmetic, to the last unit; a test plays the same votes on the embedded chain.
// What people do, what it costs them and how often they err is the lab's.
package lab

import (
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
)

// Terms are what a round is settled by: the parameters of a deployment, and a job's reward.
type Terms struct {
	Profile deploy.Profile
	Reward  protocol.Amount
}

// Exposure is the stake that each seat of a committee puts at risk.
func (t Terms) Exposure() protocol.Amount {
	if !t.Profile.ValidatorMinimum.IsZero() {
		return t.Profile.ValidatorMinimum
	}
	return t.Profile.MinStake
}

// WrongVote is what a vote against the outcome costs.
func (t Terms) WrongVote() protocol.Amount { return t.Exposure().MulDiv(t.Profile.SlashPct, 100) }

// Vote is what a seat of a committee did in time.
type Vote uint8

// The votes. Silent has not revealed.
const (
	Silent Vote = iota
	Approving
	Rejecting
)

// Verdict is what a committee came to.
type Verdict uint8

// The verdicts. NoVerdict is a round without a quorum.
const (
	NoVerdict Verdict = iota
	Approved
	Rejected
)

// Flow is what comes to a party and what it gives, in base units.
type Flow struct{ In, Out protocol.Amount }

// Settlement is what becomes of a job once its committee has voted and all has been finalized. Seats are in the order
// of the votes. The employer's flow begins with the escrow that it paid for the job.
type Settlement struct {
	Verdict                              Verdict
	Employer, Agent                      Flow
	Seats                                []Flow
	FeePool, Treasury, Operators, Burned protocol.Amount
}

// Settle returns what the contracts do with the votes: ValidationModule's tally and penalties, JobRegistry's settlement
// and StakeManager's split of what is slashed.
func (t Terms) Settle(votes []Vote) Settlement {
	s := Settlement{Verdict: t.verdict(votes), Seats: make([]Flow, len(votes))}
	fee := t.Reward.MulDiv(t.Profile.FeePct, 100)
	s.Employer.Out = t.Reward.Add(fee)
	for i, v := range votes {
		s.Seats[i].Out = t.penalty(v, s.Verdict)
		t.split(&s, s.Seats[i].Out)
	}
	switch s.Verdict {
	case Approved:
		t.pay(&s, votes, fee)
	case Rejected:
		if t.Profile.EscrowPenalty {
			t.split(&s, s.Employer.Out)
		} else {
			s.Employer.In = s.Employer.In.Add(s.Employer.Out)
		}
		s.Agent.Out = t.Profile.JobStake
		t.split(&s, s.Agent.Out)
	case NoVerdict:
		s.Employer.In = s.Employer.In.Add(s.Employer.Out)
	}
	return s
}

// verdict is the tally: a quorum of the committee, and enough of it in favour. Every seat has the same stake.
func (t Terms) verdict(votes []Vote) Verdict {
	var size, revealed, approvals = uint64(len(votes)), uint64(0), uint64(0)
	for _, v := range votes {
		if v != Silent {
			revealed++
		}
		if v == Approving {
			approvals++
		}
	}
	p := t.Profile
	quorum := max((size*p.QuorumPct+99)/100, min(p.MinReveals, size))
	wanted := min((p.Committee*p.ApprovalPct+99)/100, size)
	switch {
	case size == 0 || revealed < quorum:
		return NoVerdict
	case revealed > 0 && approvals*100 >= revealed*p.ApprovalPct && approvals >= wanted:
		return Approved
	}
	return Rejected
}

// penalty is what a seat loses: little for silence, much for a vote against a verdict.
func (t Terms) penalty(v Vote, verdict Verdict) protocol.Amount {
	against := verdict == Approved && v == Rejecting || verdict == Rejected && v == Approving
	switch {
	case v == Silent:
		return t.Exposure().MulDiv(t.Profile.NonRevealBps, 10_000)
	case against:
		return t.WrongVote()
	}
	return protocol.Amount{}
}

// split divides what is slashed. The validators' part goes with the treasury's, since no slash of a settlement names
// validators; without a treasury both are burned, and so is what rounding leaves.
func (t Terms) split(s *Settlement, amount protocol.Amount) {
	p := t.Profile
	validators := amount.MulDiv(p.ValidatorSlashPct, 100)
	base := amount.Sub(validators)
	employer, treasury, operators := base.MulDiv(p.EmployerSlashPct, 100), base.MulDiv(p.TreasurySlashPct, 100), base.MulDiv(p.OperatorSlashPct, 100)
	burned := base.Sub(employer).Sub(treasury).Sub(operators)
	treasury = treasury.Add(validators)
	if p.Treasury == (protocol.Address{}) {
		burned, treasury = burned.Add(treasury), protocol.Amount{}
	}
	s.Employer.In = s.Employer.In.Add(employer)
	s.Treasury, s.Operators, s.Burned = s.Treasury.Add(treasury), s.Operators.Add(operators), s.Burned.Add(burned)
}

// pay settles an approved job: the committee's part is shared by those who approved, in proportion to the seats; the
// first of them gets what rounding leaves, and the employer the part of the others.
func (t Terms) pay(s *Settlement, votes []Vote, fee protocol.Amount) {
	shares := t.Reward.MulDiv(t.Profile.ValidatorRewardPct, 100)
	s.Agent.In = t.Reward.Sub(shares)
	burned := fee.MulDiv(t.Profile.FeePoolBurnPct, 100)
	s.FeePool, s.Burned = fee.Sub(burned), s.Burned.Add(burned)
	var approving []int
	for i, v := range votes {
		if v == Approving {
			approving = append(approving, i)
		}
	}
	k := uint64(len(approving))
	earned := shares.MulDiv(k, uint64(len(votes)))
	part := earned.MulDiv(1, k)
	for _, i := range approving {
		s.Seats[i].In = part
	}
	s.Seats[approving[0]].In = part.Add(earned.Sub(part.MulDiv(k, 1)))
	s.Employer.In = s.Employer.In.Add(shares.Sub(earned))
}
