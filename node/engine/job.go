package engine

import (
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// Job is an open job as the chain shows it, with what our accounts do for it.
type Job struct {
	ID protocol.JobID `json:"id"`
	// Born is the block that holds the job's creation.
	Born   uint64         `json:"born,omitempty"`
	Parent protocol.JobID `json:"parent,omitempty"`
	Ref    string         `json:"ref,omitempty"`
	// Ordered is the ref under which the owner ordered the job; Ref is what a plan or the document says.
	Ordered     string            `json:"ordered,omitempty"`
	Employer    protocol.Address  `json:"employer"`
	Agent       protocol.Address  `json:"agent"`
	Reward      protocol.Amount   `json:"reward"`
	Stake       protocol.Amount   `json:"stake"`
	Fee         protocol.Amount   `json:"fee"`
	SpecHash    protocol.Hash     `json:"specHash"`
	URI         string            `json:"uri"`
	Deadline    uint64            `json:"deadline"`
	AgentTypes  uint8             `json:"agentTypes"`
	State       protocol.JobState `json:"state"`
	Success     bool              `json:"success"`
	CompletedAt uint64            `json:"completedAt,omitempty"`
	Disputed    bool              `json:"disputed,omitempty"`
	BurnTx      protocol.Hash     `json:"burnTx"`
	Spec        *protocol.Spec    `json:"spec,omitempty"`
	// SpecFault says why the spec could not be read at the last of SpecTries; it is tried again from SpecRetryAt on.
	SpecFault   string `json:"specFault,omitempty"`
	SpecTries   uint64 `json:"specTries,omitempty"`
	SpecRetryAt uint64 `json:"specRetryAt,omitempty"`

	ResultHash protocol.Hash    `json:"resultHash"`
	ResultURI  string           `json:"resultUri,omitempty"`
	Applicant  protocol.Address `json:"applicant"`
	// Since is the time of the block before the one that gave the job to its agent: what the chain tells whenever it is read.
	Since  uint64 `json:"since,omitempty"`
	Barred []Bar  `json:"barred,omitempty"`
	// TakenUntil is the chain time until which a job that the contracts call taken is left to whoever has it.
	TakenUntil uint64    `json:"takenUntil,omitempty"`
	Work       Work      `json:"work"`
	Children   []Child   `json:"children,omitempty"`
	Selection  Selection `json:"selection"`
	Round      Round     `json:"round"`
	// Reserved is what is held of the reserves for the job; Delegates what a plan promises its children.
	Reserved  *Reservation `json:"reserved,omitempty"`
	Delegates *Delegation  `json:"delegates,omitempty"`
	// StakeTold: it was told that no agent's stake suffices for the job.
	StakeTold bool      `json:"stakeTold,omitempty"`
	Slots     []string  `json:"slots,omitempty"`
	Duties    []DutyKey `json:"duties,omitempty"`
}

// maxRefusals bounds how many rejections are remembered.
const maxRefusals = 4096

// takenWait is how long a job that is called taken is waited for, in chain seconds.
const takenWait = 60

// Bar keeps an agent from applying for a job again until a chain time, after the contracts refused it. What
// they refused may have been of a branch that was abandoned since, so that no bar is for ever.
type Bar struct {
	Agent protocol.Address `json:"agent"`
	Until uint64           `json:"until"`
}

// refusal remembers that our agent's work for a spec was rejected, so that another takes the next try.
type refusal struct {
	SpecHash protocol.Hash    `json:"specHash"`
	Agent    protocol.Address `json:"agent"`
}

func compareRefusal(a, b refusal) int {
	if c := a.SpecHash.Cmp(b.SpecHash); c != 0 {
		return c
	}
	return compareAddress(a.Agent, b.Agent)
}

// edit changes an open job's record; unknown jobs (closed, or older than the start block) are left.
func (t *turn) edit(id protocol.JobID, f func(*Job)) {
	if job := t.jobs.copied(id); job != nil {
		f(job)
		t.jobs = t.jobs.put(id, job)
	}
}

func (t *turn) jobCreated(e protocol.JobCreated) {
	if _, known := t.jobs.get(e.Job); known {
		return
	}
	t.totals.Created++
	job := Job{
		ID: e.Job, Born: t.head.Number + 1, Employer: e.Employer, Reward: e.Reward, Stake: e.Stake, Fee: e.Fee, SpecHash: e.SpecHash, URI: e.URI,
		Deadline: e.Deadline, AgentTypes: e.AgentTypes, State: protocol.JobOpen,
	}
	t.bindPosted(&job)
	t.jobs = t.jobs.set(e.Job, job)
	t.decide(e.Job)
}

func (t *turn) jobApplied(e protocol.JobApplied) {
	t.edit(e.Job, func(j *Job) {
		t.vacate(j)
		t.jobs = t.jobs.release(j.Agent, j.ID).give(e.Agent, j.ID)
		j.State, j.Agent, j.Since = protocol.JobAssigned, e.Agent, t.head.Time
		t.takeBack(j.ID)
		t.assigned(j, e.Agent)
		if _, ours := t.accounts.get(e.Agent); ours {
			t.update(e.Agent, func(a *Account) { a.Working++ })
			t.owe(j, DutySubmit, e.Agent, j.Deadline, Duty{Role: protocol.RoleAgent, AtRisk: j.Stake})
		}
	})
	t.decide(e.Job)
}

// release gives back the capacity of an applicant that did not get the job, and what was reserved for it.
func (t *turn) release(j *Job) {
	t.vacate(j)
	t.free(j)
}

// vacate gives back the capacity of an applicant that is none any more.
func (t *turn) vacate(j *Job) {
	if j.Applicant == (protocol.Address{}) {
		return
	}
	t.update(j.Applicant, func(a *Account) { a.Working -= min(a.Working, 1) })
	j.Applicant = protocol.Address{}
}

func (t *turn) jobSubmitted(e protocol.JobSubmitted) {
	t.edit(e.Job, func(j *Job) {
		if j.State < protocol.JobInValidation {
			t.submitted(j, e.ResultHash)
		}
		j.State, j.ResultHash, j.ResultURI = protocol.JobInValidation, e.ResultHash, e.ResultURI
		t.done(j, DutySubmit, protocol.Address{})
		t.done(j, DutyExpire, protocol.Address{})
		for _, s := range j.Round.Seats {
			t.oweVote(j, s) // a committee can have been drawn before there was anything to vote on
		}
	})
	if job := t.jobs.at(e.Job); job != nil {
		t.forgetBygone(job.Agent)
	}
	t.decide(e.Job)
}

func (t *turn) burnConfirmed(e protocol.BurnConfirmed) {
	t.edit(e.Job, func(j *Job) { j.BurnTx = e.TxHash })
}

func (t *turn) jobCompleted(e protocol.JobCompleted) {
	t.edit(e.Job, func(j *Job) {
		j.State, j.Success = e.State, e.Success
		t.free(j) // what was not settled at submission will not be
		t.judged = t.judged.set(j.ID, struct{}{})
		t.void(j, func(k DutyKey) bool { return k.Kind == DutySelect })
		if _, ours := t.accounts.get(j.Employer); ours {
			t.owe(j, DutyFinalize, j.Employer, noDeadline, Duty{Role: protocol.RoleEmployer, AtRisk: j.Reward})
		}
	})
	t.decide(e.Job)
}

func (t *turn) jobDisputed(e protocol.JobDisputed) {
	t.edit(e.Job, func(j *Job) {
		j.State, j.Disputed = protocol.JobInDispute, true
		t.free(j)
		t.done(j, DutyDispute, protocol.Address{})
	})
	t.decide(e.Job)
}

func (t *turn) disputeResolved(e protocol.DisputeResolved) {
	t.edit(e.Job, func(j *Job) {
		j.State, j.Success, j.Disputed, j.CompletedAt = protocol.JobDone, !e.EmployerWins, false, t.now
		t.free(j)
	})
	t.decide(e.Job)
}

func (t *turn) jobClosed(e protocol.JobClosed) {
	job, ok := t.jobs.get(e.Job)
	if !ok {
		return
	}
	switch {
	case e.State == protocol.JobWithdrawn:
		t.totals.Cancelled++
	case e.Success:
		t.totals.Finalized, t.totals.Succeeded = t.totals.Finalized+1, t.totals.Succeeded+1
	default:
		t.totals.Finalized, t.totals.Failed = t.totals.Finalized+1, t.totals.Failed+1
	}
	job.State, job.Success = e.State, e.Success
	t.release(&job)
	if _, ours := t.accounts.get(job.Agent); ours {
		t.update(job.Agent, func(a *Account) { a.Working -= min(a.Working, 1) })
	}
	t.takeBack(job.ID)
	t.noteVerdict(job)
	t.done(&job, DutyFinalize, protocol.Address{})
	t.done(&job, DutyExpire, protocol.Address{})
	t.void(&job, func(DutyKey) bool { return true })
	for _, slot := range job.Slots {
		t.dropSlot(slot, false)
	}
	t.unpost(job)
	t.unwake(job)
	t.jobs = t.jobs.delete(job.ID).release(job.Agent, job.ID)
	t.keepBygone(job)
	t.forgetBygone(job.Agent)
	t.forgetEarly(job.ID)
	t.endRef(job.Ordered)
	t.emit(protocol.ArchiveJob{Record: job.record(t.head)})
	t.childClosed(job)
	if !e.Success {
		t.refresh(job.Employer, t.head.Number+1) // what comes back to it is in no event that is followed
	}
	t.decideWaiting()
}

// noteVerdict keeps our agent's record: how much of its work was accepted, and which was rejected. Of too many
// rejections, some are forgotten.
func (t *turn) noteVerdict(job Job) {
	if _, ours := t.accounts.get(job.Agent); !ours {
		return
	}
	if job.Success {
		t.update(job.Agent, func(a *Account) { a.Accepted++ })
		return
	}
	r := refusal{job.SpecHash, job.Agent}
	n, _ := t.refusals.get(r)
	if first, _, _ := t.refusals.first(); n == 0 && t.refusals.len() >= maxRefusals {
		t.refusals = t.refusals.delete(first)
	}
	t.refusals = t.refusals.set(r, n+1)
	t.update(job.Agent, func(a *Account) { a.Rejected++ })
}

func (j Job) record(head protocol.BlockRef) protocol.JobRecord {
	r := protocol.JobRecord{
		Job: j.ID, Parent: j.Parent, Ref: j.Ref, Employer: j.Employer, Agent: j.Agent, Reward: j.Reward, State: j.State, Success: j.Success,
		SpecHash: j.SpecHash, URI: j.URI, ResultHash: j.ResultHash, ResultURI: j.ResultURI, ClosedAt: head.Number + 1,
	}
	if j.Spec != nil {
		r.Title, r.Kind = j.Spec.Title, j.Spec.Task.Kind
	}
	return r
}

// refused takes note of an attempt that the chain would not have, where that says something lasting.
func (t *turn) refused(job Job, slot string, sl Slot) {
	if job.State == protocol.JobOpen && job.Applicant == sl.Account && slot == applySlot(job.ID, sl.Account) {
		t.release(&job)
		if strings.HasPrefix(sl.Reason, "NotOpen") {
			// Somebody's application is on its way into a block, perhaps our own of before a reorganisation.
			job.TakenUntil = plus(t.now, takenWait)
			t.wakeAt(job.TakenUntil, job.ID, protocol.Address{})
			t.jobs = t.jobs.set(job.ID, job)
			return
		}
		until := plus(t.now, maxBackoff)
		job.Barred = append(slices.DeleteFunc(slices.Clone(job.Barred), func(b Bar) bool { return b.Agent == sl.Account }), Bar{sl.Account, until})
		t.wakeAt(until, job.ID, protocol.Address{})
		t.jobs = t.jobs.set(job.ID, job)
	}
	if c := childOf(slot, job); c >= 0 {
		job.Children = slices.Clone(job.Children)
		job.Children[c].State = ChildWaiting
		t.jobs = t.jobs.set(job.ID, job)
	}
}

// decide looks at a job's facts and asks for whatever our accounts should do about it now. It is called
// whenever a fact or the time changes, and asks for nothing that is under way already.
func (t *turn) decide(id protocol.JobID) {
	job := t.jobs.at(id)
	if job == nil || !t.live {
		return
	}
	if t.steering.Stopped {
		t.decideReveals(job)
		return
	}
	switch job.State {
	case protocol.JobOpen:
		t.decideOpen(*job)
	case protocol.JobAssigned:
		t.decideAssigned(*job)
	case protocol.JobInValidation:
		t.decideSelection(id)
		t.decideRound(id)
	case protocol.JobDone, protocol.JobInDispute:
		t.decideSettlement(*job)
	}
}

// decideWaiting looks again at open jobs after capacity or stake came free.
func (t *turn) decideWaiting() {
	if !t.live {
		return
	}
	for id := range t.jobs.waiting.all() {
		t.decide(id)
	}
}

// waits tells whether the job is open and nobody has applied for it.
func (j Job) waits() bool {
	return j.State == protocol.JobOpen && j.Applicant == (protocol.Address{})
}

func (t *turn) decideOpen(job Job) {
	_, ours := t.accounts.get(job.Employer)
	if ours && t.now > job.Deadline {
		t.cancel(job)
		return
	}
	if t.withdraw(job) {
		return
	}
	if ours {
		t.wakeAt(plus(job.Deadline, 1), job.ID, protocol.Address{})
	}
	if t.Holds(protocol.ApplyForJob{Job: job.ID}) {
		return
	}
	if job.Applicant != (protocol.Address{}) || t.now < job.TakenUntil || t.now > job.Deadline || !t.hasAgents() {
		return
	}
	if job.Spec != nil && job.SpecFault != "" {
		return // it could not be carried out
	}
	if job.Spec == nil {
		if job.SpecTries < maxSpecTries {
			t.loadSpec(job)
		}
		return
	}
	agent, ok := t.chooseAgent(job)
	if !ok {
		return
	}
	asked := t.ask(wish{slot: applySlot(job.ID, agent), job: job.ID, account: agent, build: func(n uint64) protocol.ChainEffect {
		return protocol.ApplyForJob{Job: job.ID, Agent: agent, N: n, When: protocol.Terms{Deadline: job.Deadline - min(job.Deadline, t.plan.Slack)}}
	}})
	if !asked {
		return // slotReady looks again
	}
	t.edit(job.ID, func(j *Job) {
		j.Applicant = agent
		t.hold(j, agent)
	})
	t.takeBack(job.ID)
	t.update(agent, func(a *Account) { a.Working++ })
}

func applySlot(job protocol.JobID, agent protocol.Address) string {
	return "apply/" + job.String() + "/" + agent.Hex()
}

func (t *turn) decideAssigned(job Job) {
	if _, ours := t.accounts.get(job.Agent); ours {
		t.decideWork(job)
	}
	if _, ours := t.accounts.get(job.Employer); !ours {
		return
	}
	expires := plus(job.Deadline, t.suite.Params.ExpirationGrace)
	if t.now <= expires {
		t.wakeAt(plus(expires, 1), job.ID, protocol.Address{})
		return
	}
	t.edit(job.ID, func(j *Job) {
		t.owe(j, DutyExpire, j.Employer, noDeadline, Duty{Role: protocol.RoleEmployer, AtRisk: j.Reward})
	})
	t.ask(wish{slot: "expire/" + job.ID.String(), job: job.ID, account: job.Employer, build: func(n uint64) protocol.ChainEffect {
		return protocol.ExpireJob{Job: job.ID, Account: job.Employer, N: n}
	}})
}

// unwake forgets the times at which a closed job would be looked at again, of those that may lie far ahead; the
// others come soon.
func (t *turn) unwake(job Job) {
	for _, at := range []uint64{plus(job.Deadline, 1), plus(plus(job.Deadline, t.suite.Params.ExpirationGrace), 1)} {
		t.byTime = t.byTime.delete(wakeKey(at, job.ID, protocol.Address{}))
	}
}
