package codec

import (
	"fmt"
	"math/big"

	"github.com/agijobs/omega/node/protocol"
)

// AccountQuery reads what the contracts know of an account. At, GasWei and Fault are the caller's to
// fill: they are no contract's. An identity registry that refuses to judge counts as a no.
func (c *Codec) AccountQuery(a protocol.Address) Query[protocol.AccountFacts] {
	type facts = protocol.AccountFacts
	id, sm, label := c.identity, c.stake, c.label(a)
	readers := []reader[facts]{
		tolerant(read("isAuthorizedAgent", call(c.suite.Identity, id.PackIsAuthorizedAgent(a, label, nil)), id.UnpackIsAuthorizedAgent,
			func(f *facts, ok bool) { f.IsAgent = ok })),
		tolerant(read("isAuthorizedValidator", call(c.suite.Identity, id.PackIsAuthorizedValidator(a, label, nil)), id.UnpackIsAuthorizedValidator,
			func(f *facts, ok bool) { f.IsValidator = ok })),
		read("getAgentType", call(c.suite.Identity, id.PackGetAgentType(a)), id.UnpackGetAgentType,
			func(f *facts, kind uint8) { f.AgentType = kind }),
		amount("lockedStakes", call(c.suite.Stake, sm.PackLockedStakes(a)), sm.UnpackLockedStakes, func(f *facts) *protocol.Amount { return &f.Locked }),
		amount("balanceOf", call(c.suite.Token, c.token.PackBalanceOf(a)), c.token.UnpackBalanceOf, func(f *facts) *protocol.Amount { return &f.Balance }),
		amount("allowance", call(c.suite.Token, c.token.PackAllowance(a, c.suite.Stake)), c.token.UnpackAllowance,
			func(f *facts) *protocol.Amount { return &f.Allowance }),
		number("validatorBanUntil", call(c.suite.Validation, c.validation.PackValidatorBanUntil(a)), c.validation.UnpackValidatorBanUntil,
			func(f *facts) *uint64 { return &f.BannedUntil }),
		tolerant(number("getTotalPayoutPct", call(c.suite.Stake, sm.PackGetTotalPayoutPct(a)), sm.UnpackGetTotalPayoutPct, func(f *facts) *uint64 { return &f.PayoutPct })),
		number("activeJobs", call(c.suite.JobReg, c.jobs.PackActiveJobs(a)), c.jobs.UnpackActiveJobs, func(f *facts) *uint64 { return &f.ActiveJobs }),
	}
	for role := range protocol.StakePlatform + 1 {
		readers = append(readers, amount("stakeOf", call(c.suite.Stake, sm.PackStakeOf(a, uint8(role))), sm.UnpackStakeOf,
			func(f *facts) *protocol.Amount { return &f.Stakes[role] }))
	}
	base := facts{Account: a, Acknowledged: c.suite.TaxPolicy == (protocol.Address{})}
	if !base.Acknowledged {
		readers = append(readers, read("hasAcknowledged", call(c.suite.TaxPolicy, c.policy.PackHasAcknowledged(a)), c.policy.UnpackHasAcknowledged,
			func(f *facts, ok bool) { f.Acknowledged = ok }))
	}
	return query(base, readers...)
}

// JobQuery reads a job as the registry stores it.
func (c *Codec) JobQuery(id protocol.JobID) Query[Job] {
	return query(Job{}, read("jobs", call(c.suite.JobReg, c.jobs.PackJobs(bigJob(id))), DecodeJob, func(j *Job, v Job) { *j = v }))
}

// CommitmentQuery reads the commitment that the chain holds of a vote; zero = none.
func (c *Codec) CommitmentQuery(job protocol.JobID, validator protocol.Address, nonce protocol.Nonce) Query[protocol.Hash] {
	vm := c.validation
	return query(protocol.Hash{}, read("commitments",
		call(c.suite.Validation, vm.PackCommitments(bigJob(job), validator, bigJob(protocol.JobID(nonce)))), vm.UnpackCommitments,
		func(h *protocol.Hash, v [32]byte) { *h = v }))
}

// WiringQuery holds the modules' links to each other against what a job needs on its way. The answer
// lists the faults in plain words; none means that a job can pass.
func (c *Codec) WiringQuery() Query[[]string] {
	s := c.suite
	link := func(from protocol.Address, name, field string, want protocol.Address) reader[[]string] {
		return read(field, addition(from, field+"()"), unpackWord, func(faults *[]string, n *big.Int) {
			if got := (protocol.Address)(n.FillBytes(make([]byte, 32))[12:]); got != want {
				*faults = append(*faults, fmt.Sprintf("%s.%s is %s, not %s: its owner must set it", name, field, got, want))
			}
		})
	}
	return query(nil,
		link(s.Stake, "StakeManager", "jobRegistry", s.JobReg), link(s.Stake, "StakeManager", "validationModule", s.Validation),
		link(s.Stake, "StakeManager", "disputeModule", s.Dispute), link(s.Validation, "ValidationModule", "jobRegistry", s.JobReg),
		link(s.Validation, "ValidationModule", "stakeManager", s.Stake), link(s.Validation, "ValidationModule", "identityRegistry", s.Identity),
		link(s.FeePool, "FeePool", "stakeManager", s.Stake), link(s.NFT, "CertificateNFT", "jobRegistry", s.JobReg),
	)
}
