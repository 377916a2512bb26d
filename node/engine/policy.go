package engine

import (
	"bytes"
	"slices"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

// AnySkill in an account's plan stands for every skill.
const AnySkill = "*"

func (t *turn) hasAgents() bool {
	for _, a := range t.accounts.all() {
		if a.Has(protocol.RoleAgent) {
			return true
		}
	}
	return false
}

// chooseAgent picks, among our agents that may and can take the job and that it is worth taking for, the one whose work for this very
// spec was rejected least, then whose work was rejected least at all, then the least busy, then by a hash
// of job and address so that equals share.
func (t *turn) chooseAgent(job Job) (protocol.Address, bool) {
	if job.Deadline < t.now || job.Deadline-t.now < t.plan.Slack {
		return protocol.Address{}, false
	}
	var best protocol.Address
	var against *economy.Decision
	var bestRank []uint64
	var bestTie protocol.Hash
	for a, acct := range t.accounts.all() {
		if !t.suits(acct, job) {
			continue
		}
		if d := t.weigh(acct, job); !d.Take {
			if d.Agent = a; against == nil || d.Better(*against) {
				against = &d
			}
			continue
		}
		n, _ := t.refusals.get(refusal{job.SpecHash, a})
		rank := []uint64{n, acct.Rejected, acct.Working}
		tie := protocol.Keccak([]byte(job.ID.String()), a[:])
		c := slices.Compare(rank, bestRank)
		if bestRank == nil || c < 0 || c == 0 && bytes.Compare(tie[:], bestTie[:]) < 0 {
			best, bestRank, bestTie = a, rank, tie
		}
	}
	switch {
	case bestRank != nil:
	case against != nil:
		t.passOver(job.ID, *against)
	default:
		t.tellStake(job)
	}
	return best, bestRank != nil
}

// suits holds an agent against everything that applyForJob will check, and against our own limits.
func (t *turn) suits(acct Account, job Job) bool {
	p := t.suite.Params
	switch {
	case acct.FreeStake().Less(job.Stake), acct.Facts.Stakes[protocol.StakeAgent].Less(t.heldFor(job)):
		return false
	case p.MaxActiveJobs > 0 && acct.Working >= p.MaxActiveJobs:
		return false
	case acct.Plan.MaxJobs > 0 && acct.Working >= acct.Plan.MaxJobs:
		return false
	}
	return t.fits(acct, job)
}

// heldFor is the stake that an agent must hold to apply for a job, beside what the job locks.
func (t *turn) heldFor(job Job) protocol.Amount {
	return t.suite.Params.MinAgentStake.Max(job.Spec.MinStake.Amount)
}

// fits holds an agent against a job but for its stake and for what it has in hand already.
func (t *turn) fits(acct Account, job Job) bool {
	switch {
	case !acct.Has(protocol.RoleAgent), !acct.mayWork(), !acct.Facts.IsAgent, acct.Plan.Idle:
		return false
	case acct.Address == job.Employer, slices.ContainsFunc(job.Barred, func(b Bar) bool { return b.Agent == acct.Address && t.now < b.Until }):
		return false
	case job.AgentTypes&(1<<acct.Facts.AgentType) == 0:
		return false
	}
	if slices.Contains(acct.Plan.Skills, AnySkill) {
		return true
	}
	return !slices.ContainsFunc(job.Spec.Skills, func(skill string) bool { return !slices.Contains(acct.Plan.Skills, skill) })
}

// tellStake says, once for each job, that it waits for a stake which no agent of ours that could do it holds or is to hold. A job
// that nobody else could do either waits in silence, as one does whose agent is still to deposit.
func (t *turn) tellStake(job Job) {
	var need, reach protocol.Amount
	agent, some := protocol.Address{}, false
	for a, acct := range t.accounts.all() {
		if acct.Has(protocol.RoleAgent) && !acct.Known {
			return // what it has staked is not read yet
		}
		if !t.fits(acct, job) {
			continue
		}
		has := t.stakeInReach(acct)
		asked := t.heldFor(job).Max(job.Stake.Sub(acct.Facts.Stakes[protocol.StakeValidator].Add(acct.Facts.Stakes[protocol.StakePlatform])))
		if !has.Less(asked) {
			return
		}
		if !some || reach.Less(has) {
			agent, some, need, reach = a, true, asked, has
		}
	}
	if !some {
		return
	}
	why := "no agent's stake suffices: it asks for " + need.Tokens() + " tokens, and the most that one who could do it has or is to have staked is " + reach.Tokens()
	t.passOver(job.ID, economy.Decision{Agent: agent, Reason: why})
	if job.StakeTold {
		return
	}
	t.edit(job.ID, func(j *Job) { j.StakeTold = true })
	t.emit(protocol.RaiseAlarm{Subject: protocol.Key("stake/" + job.ID.String()), Text: "the job is passed over: " + why})
}

// stakeInReach is what an agent has staked, or will have once it has deposited what its plan says.
func (t *turn) stakeInReach(acct Account) protocol.Amount {
	have := acct.Facts.Stakes[protocol.StakeAgent]
	return have.Add(missingStake(have, acct.Plan.AgentStake, t.suite.Params.AgentMinimum))
}
