package engine

import (
	"cmp"
	"slices"
	"sync"

	"github.com/agijobs/omega/node/protocol"
)

// A node that reads the chain anew finds the children of its plans there, and not the plans: those it makes again once it is
// at the head. A child that is over by then is kept until the plan is made, lest it be posted and paid for again, or, where
// the guard knows that it was posted, be waited for in vain.

// errand is a job with the account that has to do with it.
type errand struct {
	Account protocol.Address `json:"account"`
	Job     protocol.JobID   `json:"job"`
}

func compareErrand(a, b errand) int {
	return cmp.Or(compareAddress(a.Account, b.Account), cmp.Compare(a.Job, b.Job))
}

// unplanned returns the oldest open job of an agent that a plan may be made for.
func (t *turn) unplanned(agent protocol.Address) (protocol.JobID, bool) {
	for k := range t.jobs.given.from(errand{Account: agent}) {
		if k.Account != agent {
			break
		}
		job := t.jobs.at(k.Job)
		if job != nil && job.State == protocol.JobAssigned && (job.Work.Phase == WorkNone || job.Work.Phase == WorkRunning) {
			return k.Job, true
		}
	}
	return 0, false
}

// keepBygone keeps a closed job that may be the child of a plan which its employer is still to make. A node that reads the
// chain from its beginning is told only at the head which accounts are its own.
func (t *turn) keepBygone(job Job) {
	if _, ours := t.accounts.get(job.Employer); !ours && (t.live || t.accounts.len() > 0) || t.bound(job) {
		return
	}
	if plan, some := t.unplanned(job.Employer); some && plan < job.ID {
		t.bygone = t.bygone.set(errand{job.Employer, job.ID}, job.record(t.head))
	}
}

// forgetBygone drops what none of the agent's plans can want any more: a parent is older than its child.
func (t *turn) forgetBygone(agent protocol.Address) {
	// Looked for only where something is kept: an agent may have many open jobs that no plan is made for.
	unplanned := sync.OnceValues(func() (protocol.JobID, bool) { return t.unplanned(agent) })
	for k := range t.bygone.from(errand{Account: agent}) {
		if k.Account != agent {
			return
		}
		if plan, some := unplanned(); some && plan < k.Job {
			return
		}
		t.bygone = t.bygone.delete(k)
	}
}

// forgetStrangers drops what was kept while it was not known which accounts are ours.
func (t *turn) forgetStrangers() {
	for k := range t.bygone.all() {
		if _, ours := t.accounts.get(k.Account); !ours {
			t.bygone = t.bygone.delete(k)
		}
	}
}

// adoptBygone rolls the children of a plan up that were over before it was made, in the order in which they were posted.
func (t *turn) adoptBygone(id protocol.JobID) {
	plan, _ := t.jobs.get(id)
	for k, rec := range t.bygone.from(errand{plan.Agent, id}) {
		if k.Account != plan.Agent {
			return
		}
		plan, _ = t.jobs.get(id)
		i := slices.IndexFunc(plan.Children, func(c Child) bool {
			return c.State == ChildWaiting && c.Order.SpecHash == rec.SpecHash
		})
		if i < 0 {
			continue
		}
		t.bygone = t.bygone.delete(k)
		t.editChild(id, i, func(c *Child) { c.Job = rec.Job })
		t.rollUp(id, i, rec)
	}
}
