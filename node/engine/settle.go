package engine

import "github.com/agijobs/omega/node/protocol"

// timeJudged gives the jobs that were judged in the block its time, which their delays run from.
func (t *turn) timeJudged() {
	for id := range t.judged.all() {
		t.judged = t.judged.delete(id)
		t.edit(id, func(j *Job) { j.CompletedAt = t.head.Time })
		t.decide(id)
	}
}

// decideSettlement brings a judged job to its end, as its employer or, where the deployment lets it, as
// its agent once the delay has passed.
func (t *turn) decideSettlement(job Job) {
	payer, ok := t.settler(job)
	if !ok {
		return
	}
	if job.State == protocol.JobInDispute && job.Disputed {
		return // the moderators decide; DisputeResolved comes
	}
	slot := "finalize/" + job.ID.String()
	if sl, ok := t.slots.get(slot); ok && sl.Status == SlotRefused && job.State == protocol.JobInDispute && !t.suite.Traits.AgentSettles {
		t.raiseDispute(job)
		return
	}
	t.ask(wish{slot: slot, job: job.ID, account: payer, build: func(n uint64) protocol.ChainEffect {
		return protocol.FinalizeJob{Job: job.ID, Account: payer, N: n, When: protocol.Terms{AtRisk: job.Reward}}
	}})
}

// settler chooses who of us finalizes the job, if anyone may yet. On deployments that let the agent settle,
// a rejected job waits for the time in which its agent may dispute the verdict.
func (t *turn) settler(job Job) (protocol.Address, bool) {
	p := t.suite.Params
	if acct, ours := t.accounts.get(job.Employer); ours && acct.ready() {
		if job.State == protocol.JobInDispute && t.suite.Traits.AgentSettles {
			return job.Employer, t.delayPassed(job, p.DisputeWindow)
		}
		return job.Employer, true
	}
	if _, ours := t.accounts.get(job.Agent); !ours || !t.suite.Traits.AgentSettles || !job.Success {
		return protocol.Address{}, false
	}
	return job.Agent, t.delayPassed(job, p.SettlementDelay)
}

// delayPassed tells whether so many seconds have passed since the job was judged, and looks again when
// they have.
func (t *turn) delayPassed(job Job, delay uint64) bool {
	if job.CompletedAt == 0 {
		return false
	}
	due := plus(job.CompletedAt, delay)
	if t.now <= due {
		t.wakeAt(plus(due, 1), job.ID, protocol.Address{})
	}
	return t.now > due
}

// raiseDispute opens the dispute that the original deployment wants before a failed job can be settled.
func (t *turn) raiseDispute(job Job) {
	t.edit(job.ID, func(j *Job) {
		t.owe(j, DutyDispute, j.Employer, noDeadline, Duty{Role: protocol.RoleEmployer, AtRisk: j.Reward})
	})
	t.spend(wish{slot: "dispute/" + job.ID.String(), job: job.ID, account: job.Employer, spend: t.suite.Params.DisputeFee, build: func(n uint64) protocol.ChainEffect {
		return protocol.RaiseDispute{Job: job.ID, Account: job.Employer, Evidence: job.ResultHash, Reason: "the committee did not approve the result", N: n}
	}}, func(e protocol.ChainEffect, terms protocol.Terms) protocol.ChainEffect {
		d := e.(protocol.RaiseDispute)
		d.When = terms
		return d
	})
}
