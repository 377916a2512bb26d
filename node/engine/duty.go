package engine

import (
	"bytes"
	"cmp"

	"github.com/agijobs/omega/node/protocol"
)

// DutyKind names an obligation on chain.
type DutyKind string

// The obligations that a node can have.
const (
	DutySubmit   DutyKind = "submit"
	DutySelect   DutyKind = "select"
	DutyCommit   DutyKind = "commit"
	DutyReveal   DutyKind = "reveal"
	DutyTally    DutyKind = "tally"
	DutyFinalize DutyKind = "finalize"
	DutyExpire   DutyKind = "cancel-expired"
	DutyDispute  DutyKind = "dispute-answer"
)

// DutyKey names a duty. Due is part of it so that the table is a queue by deadline; duties without a
// deadline have Due at its maximum and come last.
type DutyKey struct {
	Due     uint64           `json:"due"`
	Job     protocol.JobID   `json:"job"`
	Kind    DutyKind         `json:"kind"`
	Account protocol.Address `json:"account"`
}

// noDeadline is the Due of a duty that has none.
const noDeadline = ^uint64(0)

// Duty is one open obligation. It closes only by a chain fact, or by its deadline passing.
type Duty struct {
	Role   protocol.Role   `json:"role"`
	Opened uint64          `json:"opened"`
	AtRisk protocol.Amount `json:"atRisk"`
	// Abstain marks a commit duty whose evidence was missing: nothing will be sent for it.
	Abstain bool `json:"abstain,omitempty"`
}

func compareDuty(a, b DutyKey) int {
	return cmp.Or(cmp.Compare(a.Due, b.Due), cmp.Compare(a.Job, b.Job), cmp.Compare(a.Kind, b.Kind), bytes.Compare(a.Account[:], b.Account[:]))
}

// owe opens a duty of a job unless it is open already; a changed deadline moves it.
func (t *turn) owe(job *Job, kind DutyKind, account protocol.Address, due uint64, d Duty) {
	for i, k := range job.Duties {
		if k.Kind != kind || k.Account != account {
			continue
		}
		if k.Due == due {
			return
		}
		old, _ := t.duties.get(k)
		d = old
		t.duties = t.duties.delete(k)
		job.Duties = append(append([]DutyKey{}, job.Duties[:i]...), job.Duties[i+1:]...)
		break
	}
	if d.Opened == 0 {
		d.Opened = t.now
	}
	k := DutyKey{Due: due, Job: job.ID, Kind: kind, Account: account}
	t.duties = t.duties.set(k, d)
	job.Duties = append(job.Duties[:len(job.Duties):len(job.Duties)], k)
}

// keep opens a duty that any of our accounts may do, for the one whose turn it is.
func (t *turn) keep(job *Job, kind DutyKind, account protocol.Address, d Duty) {
	t.void(job, func(k DutyKey) bool { return k.Kind == kind && k.Account != account })
	t.owe(job, kind, account, noDeadline, d)
}

// done closes the duties of a kind by a chain fact; a zero account closes everyone's.
func (t *turn) done(job *Job, kind DutyKind, account protocol.Address) {
	t.closeDuties(job, func(k DutyKey) bool {
		return k.Kind == kind && (account == protocol.Address{} || k.Account == account)
	}, true)
}

// void closes duties that the chain has made pointless, without counting them as met.
func (t *turn) void(job *Job, match func(DutyKey) bool) { t.closeDuties(job, match, false) }

func (t *turn) closeDuties(job *Job, match func(DutyKey) bool, met bool) {
	kept := make([]DutyKey, 0, len(job.Duties))
	for _, k := range job.Duties {
		if !match(k) {
			kept = append(kept, k)
			continue
		}
		if d, ok := t.duties.get(k); ok && met && !d.Abstain {
			t.totals.Met++
		}
		t.duties = t.duties.delete(k)
	}
	job.Duties = kept
}

// missDuties closes the duties whose deadline the head's timestamp has passed: nothing sent from now
// on can meet them.
func (t *turn) missDuties() {
	for {
		k, _, ok := t.duties.first()
		if !ok || k.Due == noDeadline || t.head.Time <= k.Due {
			return
		}
		job, _ := t.jobs.get(k.Job)
		t.miss(&job, k)
		if job.ID != 0 {
			t.jobs = t.jobs.set(job.ID, job)
		}
	}
}

// miss closes a duty that was not met.
func (t *turn) miss(job *Job, k DutyKey) {
	d, _ := t.duties.get(k)
	t.duties = t.duties.delete(k)
	t.void(job, func(o DutyKey) bool { return o == k })
	if d.Abstain {
		t.totals.Abstained++
		return
	}
	t.totals.Missed++
	t.update(k.Account, func(a *Account) { a.Missed++ })
	t.emit(protocol.RaiseAlarm{Subject: protocol.Key("missed/" + string(k.Kind) + "/" + k.Job.String() + "/" + k.Account.Hex()), Text: "a duty was missed"})
}
