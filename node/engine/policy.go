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
	if bestRank == nil && against != nil {
		t.passOver(job.ID, *against)
	}
	return best, bestRank != nil
}

// suits holds an agent against everything that applyForJob will check, and against our own limits.
func (t *turn) suits(acct Account, job Job) bool {
	p := t.suite.Params
	switch {
	case !acct.Has(protocol.RoleAgent), !acct.mayWork(), !acct.Facts.IsAgent, acct.Plan.Idle:
		return false
	case acct.Address == job.Employer, slices.ContainsFunc(job.Barred, func(b Bar) bool { return b.Agent == acct.Address && t.now < b.Until }):
		return false
	case job.AgentTypes&(1<<acct.Facts.AgentType) == 0:
		return false
	case acct.FreeStake().Less(job.Stake):
		return false
	case acct.Facts.Stakes[protocol.StakeAgent].Less(p.MinAgentStake), acct.Facts.Stakes[protocol.StakeAgent].Less(job.Spec.MinStake.Amount):
		return false
	case p.MaxActiveJobs > 0 && acct.Working >= p.MaxActiveJobs:
		return false
	case acct.Plan.MaxJobs > 0 && acct.Working >= acct.Plan.MaxJobs:
		return false
	}
	if slices.Contains(acct.Plan.Skills, AnySkill) {
		return true
	}
	return !slices.ContainsFunc(job.Spec.Skills, func(skill string) bool { return !slices.Contains(acct.Plan.Skills, skill) })
}
