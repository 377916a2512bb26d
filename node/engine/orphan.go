package engine

import (
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// lookAgain is after how many blocks a job is looked at again whose parent cannot be told yet.
const lookAgain = 8

// Orphan says why a job that names a parent is nobody's child; empty for a child, for a job that names no parent, and as
// long as it cannot be told. A parent has a lower number than its child, so that no job is its own ancestor.
func (s State) Orphan(job Job) string {
	reason, _ := s.parentage(job)
	return reason
}

// parentage tells why a job is an orphan, and whether that is certain on this branch of the chain.
func (s State) parentage(job Job) (reason string, settled bool) {
	name := "its parent, job " + job.Parent.String() + ", "
	plan, open := s.jobs.get(job.Parent)
	_, ours := s.accounts.get(plan.Agent)
	switch {
	case job.Parent == 0:
		return "", true
	case job.Parent >= job.ID:
		return name + "is not older than it", true
	case !open:
		return name + "is over, or was never there", true
	case plan.State == protocol.JobOpen:
		return "", false
	case plan.Agent != job.Employer:
		return name + "was taken by another account than posted it", true
	case !ours:
		return "", true
	}
	switch plan.Work.Phase {
	case WorkNone, WorkRunning:
		return "", false
	case WorkLost:
		return name + "was given up", true
	}
	if slices.ContainsFunc(plan.Children, func(c Child) bool { return c.Job == job.ID }) {
		return "", true
	}
	i := slices.IndexFunc(plan.Children, func(c Child) bool { return c.wants(job.SpecHash) })
	switch {
	case i < 0:
		return name + "never asked for it", true
	case plan.Children[i].over():
		return name + "needs it no more", true
	}
	return "", true
}

// wants tells whether the document is one that the plan has for the child.
func (c Child) wants(spec protocol.Hash) bool {
	return c.Order.SpecHash == spec || c.Order.Instead != nil && c.Order.Instead.SpecHash == spec
}

// bound tells whether a plan of ours knows the job as its child.
func (s State) bound(job Job) bool {
	plan, ok := s.jobs.get(job.Parent)
	return ok && slices.ContainsFunc(plan.Children, func(c Child) bool { return c.Job == job.ID })
}

// withdraw takes back what one of our strategists has posted for a plan that does not want it: the plan was given up or
// is over, or a reorganisation gave it another number and other documents. It reports whether the open job is
// not to be dealt with otherwise. It waits until the job lies as deep as a commitment must, lest the branch changes back.
func (t *turn) withdraw(job Job) bool {
	acct, ours := t.accounts.get(job.Employer)
	if !ours || !acct.Has(protocol.RoleAgent) {
		return false
	}
	if job.Parent == 0 && job.Spec == nil && job.SpecTries < maxSpecTries {
		t.loadSpec(job) // which names the parent
		return false
	}
	reason, settled := t.parentage(job)
	if !settled {
		t.wakeAtBlock(plus(t.head.Number, lookAgain), job.ID, protocol.Address{})
		return true
	}
	if reason == "" {
		return false
	}
	if deep := plus(job.Born, t.plan.Confirmations); t.head.Number < deep {
		t.wakeAtBlock(deep, job.ID, protocol.Address{})
		return true
	}
	if t.cancel(job) {
		t.emit(protocol.RaiseAlarm{Subject: protocol.Key("orphan/" + job.ID.String()), Text: "the job is withdrawn: " + reason})
	}
	return true
}

// cancel asks for the refund of a job of ours that nobody has taken.
func (t *turn) cancel(job Job) bool {
	return t.ask(wish{slot: "cancel/" + job.ID.String(), job: job.ID, account: job.Employer, build: func(n uint64) protocol.ChainEffect {
		return protocol.CancelJob{Job: job.ID, Account: job.Employer, N: n}
	}})
}
