package engine

import "github.com/agijobs/omega/node/protocol"

// WorkPhase is how far our agent has come with a job.
type WorkPhase string

// The phases of our agent's work.
const (
	WorkNone      WorkPhase = ""
	WorkRunning   WorkPhase = "running"
	WorkDelegated WorkPhase = "delegated"
	WorkComposing WorkPhase = "composing"
	WorkReady     WorkPhase = "ready"
	WorkLost      WorkPhase = "failed"
)

// Work is our agent's part of a job.
type Work struct {
	Phase      WorkPhase     `json:"phase,omitempty"`
	Tries      uint64        `json:"tries,omitempty"`
	Composed   uint64        `json:"composed,omitempty"`
	ResultHash protocol.Hash `json:"resultHash"`
	ResultURI  string        `json:"resultUri,omitempty"`
	// Used is what the result took, by its manifest.
	Used   protocol.Resources `json:"used"`
	Reason string             `json:"reason,omitempty"`
	// Plan is the address of the plan that was made, where the spec has a goal alone.
	Plan string `json:"plan,omitempty"`
}

// maxWorkTries bounds how often an executor is asked for one job, and how often a plan's result is composed.
const maxWorkTries = 2

// maxSpecTries bounds how often the spec of a job that is open to anyone is asked for.
const maxSpecTries = 3

func (t *turn) specLoaded(e protocol.SpecLoaded) {
	if !t.answered(e.For) {
		return
	}
	t.edit(e.Job, func(j *Job) {
		if j.SpecFault = e.Fault; e.Fault != "" && j.SpecTries == 0 {
			t.emit(protocol.RaiseAlarm{Subject: protocol.Key("spec/" + j.ID.String()), Text: "the job is passed over: " + e.Fault})
		}
		if e.Spec == nil {
			j.SpecTries, j.SpecRetryAt = j.SpecTries+1, plus(t.now, maxBackoff)
			return
		}
		j.Spec = e.Spec
		if j.Parent == 0 {
			j.Parent, j.Ref = e.Spec.Parent, e.Spec.Ref
		}
		j.Delegates = delegation(*j, e.Promise)
		if j.State == protocol.JobAssigned {
			t.hold(j, j.Agent)
		}
	})
	t.decide(e.Job)
}

// loadSpec asks for a job's spec. After a fault it waits before it asks again.
func (t *turn) loadSpec(job Job) {
	if t.now < job.SpecRetryAt {
		t.wakeAt(job.SpecRetryAt, job.ID, protocol.Address{})
		return
	}
	t.askWork(protocol.LoadSpec{Job: job.ID, URI: job.URI, SpecHash: job.SpecHash, N: job.SpecTries})
}

// decideWork drives our agent's own job: execute, delegate, compose, submit.
func (t *turn) decideWork(job Job) {
	switch job.Work.Phase {
	case WorkNone:
		if job.Spec == nil {
			t.loadSpec(job)
			return
		}
		t.edit(job.ID, func(j *Job) { j.Work.Phase, j.Work.Tries = WorkRunning, j.Work.Tries+1 })
		t.execute(protocol.Execute{
			Job: job.ID, Agent: job.Agent, Spec: *job.Spec, SpecHash: job.SpecHash, Reward: job.Reward, Deadline: job.Deadline, N: job.Work.Tries, Since: job.Since,
		})
	case WorkDelegated:
		t.decideChildren(job.ID)
	case WorkReady:
		if t.now > job.Deadline {
			return
		}
		t.ask(wish{slot: "submit/" + job.ID.String(), job: job.ID, account: job.Agent, build: func(n uint64) protocol.ChainEffect {
			return protocol.SubmitResult{
				Job: job.ID, Agent: job.Agent, ResultHash: job.Work.ResultHash, ResultURI: job.Work.ResultURI, N: n,
				When: protocol.Terms{Deadline: job.Deadline, AtRisk: job.Stake},
			}
		}})
	}
}

// earlyAnswer is an answer to a question that is not asked: a reorganisation took the question back, and it
// will be asked again when its job is assigned anew.
type earlyAnswer struct {
	Job   protocol.JobID `json:"job"`
	Event storedEvent    `json:"event"`
}

// maxEarly bounds the answers that are kept for questions to come.
const maxEarly = 256

// keepEarly keeps the answer. Work that is done once is not done differently the second time: a plan made at
// another time would have other children, and those of the first are on their way.
func (t *turn) keepEarly(asked protocol.Key, job protocol.JobID, ev protocol.Event) {
	if _, waited := t.work.get(asked); waited {
		return
	}
	if oldest, _, ok := t.early.first(); ok && t.early.len() >= maxEarly {
		t.early = t.early.delete(oldest)
	}
	t.early = t.early.set(asked, earlyAnswer{job, storedEvent{ev}})
}

func (t *turn) forgetEarly(job protocol.JobID) {
	for k, a := range t.early.all() {
		if a.Job == job {
			t.early = t.early.delete(k)
		}
	}
}

// execute asks for the work, or takes the answer that was given before.
func (t *turn) execute(e protocol.Execute) {
	answer, known := t.early.get(e.Key())
	if !known {
		t.askWork(e)
		return
	}
	t.early = t.early.delete(e.Key())
	t.work = t.work.set(e.Key(), storedEffect{e})
	t.fold(answer.Event.Event)
}

func (t *turn) workDone(e protocol.WorkDone) {
	t.keepEarly(e.For, e.Job, e)
	if !t.answeredWork(e.Job, e.Agent, e.For) {
		return
	}
	t.edit(e.Job, func(j *Job) {
		j.Work.Phase, j.Work.ResultHash, j.Work.ResultURI = WorkReady, e.ResultHash, e.ResultURI
		j.Work.Used = e.Used
	})
	t.decide(e.Job)
}

func (t *turn) workFailed(e protocol.WorkFailed) {
	if !t.answeredWork(e.Job, e.Agent, e.For) {
		return
	}
	t.edit(e.Job, func(j *Job) {
		was := j.Work.Phase
		j.Work.Phase, j.Work.Reason = WorkLost, e.Reason
		switch {
		case was == WorkRunning && j.Work.Tries < maxWorkTries:
			j.Work.Phase = WorkNone
		case was == WorkComposing && j.Work.Composed < maxWorkTries:
			j.Work.Phase = WorkDelegated
		default:
			t.free(j) // nothing will be submitted
		}
	})
	t.emit(protocol.RaiseAlarm{Subject: protocol.Key("work/" + e.Job.String()), Text: "no output, so nothing is submitted: " + e.Reason})
	t.decide(e.Job)
}

// answeredWork takes the answer of the job's Execute or Compose off the list; an answer that nobody waits
// for any more has no effect.
func (t *turn) answeredWork(id protocol.JobID, agent protocol.Address, asked protocol.Key) bool {
	waited := t.answered(asked)
	job, ok := t.jobs.get(id)
	return waited && ok && job.Agent == agent && (job.Work.Phase == WorkRunning || job.Work.Phase == WorkComposing)
}
