package engine

import (
	"slices"
	"strings"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

func (t *turn) workPlanned(e protocol.WorkPlanned) {
	t.keepEarly(e.For, e.Job, e)
	if !t.answeredWork(e.Job, e.Agent, e.For) {
		return
	}
	job, _ := t.jobs.get(e.Job)
	var promised protocol.Amount
	for _, c := range e.Children {
		promised = promised.Add(c.Reward)
	}
	if job.Reward.MulDiv(mission.Whole-mission.MarginBP, mission.Whole).Less(promised) {
		t.giveUpPlan(e.Job, "its children are promised "+promised.Tokens()+" tokens, more than its reward allows")
		return
	}
	t.edit(e.Job, func(j *Job) {
		j.Work.Phase, j.Work.Plan = WorkDelegated, e.Plan
		j.Children = make([]Child, len(e.Children))
		for i, c := range e.Children {
			j.Children[i] = Child{Order: c, State: ChildWaiting, Span: t.span(*j, c, e.Children)}
		}
	})
	t.adoptChildren(e.Job)
	t.forgetBygone(job.Agent)
	t.decide(e.Job)
}

// span is the time that a plan gives a child: from when those that it needs are due, or from when the plan's agent got the
// job, to the child's deadline.
func (t *turn) span(plan Job, c protocol.ChildJob, all []protocol.ChildJob) uint64 {
	from := plan.Since
	if from == 0 {
		from = t.now
	}
	for _, other := range all {
		if slices.Contains(c.Needs, other.Ref) {
			from = max(from, other.Deadline)
		}
	}
	return c.Deadline - min(c.Deadline, from)
}

// adoptChildren makes the plan know its children however early they come: after a reorganisation, transactions
// that were sent for the same plan can be mined before the plan is made again. What turns out to be nobody's child
// is looked at again.
func (t *turn) adoptChildren(id protocol.JobID) {
	t.adoptBygone(id)
	plan, _ := t.jobs.get(id)
	for _, c := range plan.Children {
		t.posting = t.posting.set(postKey{plan.Agent, c.Order.SpecHash, id, c.Order.Ref}, struct{}{})
	}
	var posted []protocol.JobID
	for other, job := range t.jobs.all() {
		if job.Employer != plan.Agent || other == id || job.Parent != 0 && job.Parent != id {
			continue
		}
		t.bindPosted(&job)
		t.jobs = t.jobs.set(other, job)
		posted = append(posted, other)
	}
	for _, other := range posted {
		t.decide(other)
	}
}

// decideChildren posts the children whose needs are met, gives up on the plan when one is lost for good,
// and composes the plan's own result when all are over.
func (t *turn) decideChildren(id protocol.JobID) {
	job, _ := t.jobs.get(id)
	if i := slices.IndexFunc(job.Children, func(c Child) bool { return c.State == ChildLost }); i >= 0 {
		t.giveUpPlan(id, "child "+job.Children[i].Order.Ref+" failed for good")
		return
	}
	if !slices.ContainsFunc(job.Children, func(c Child) bool { return !c.over() }) {
		t.compose(job)
		return
	}
	orders := make([]protocol.ChildJob, len(job.Children))
	for i, c := range job.Children {
		orders[i] = c.Order
	}
	over := func(ref string) bool {
		return slices.ContainsFunc(job.Children, func(c Child) bool { return c.Order.Ref == ref && c.over() })
	}
	for _, order := range mission.Ready(orders, over) {
		i := slices.IndexFunc(job.Children, func(c Child) bool { return c.Order.Ref == order.Ref })
		if job.Children[i].State == ChildWaiting && !t.postChild(id, i) {
			t.decide(id)
			return
		}
	}
}

// compose has the results of a plan's children rolled up.
func (t *turn) compose(job Job) {
	ask := protocol.Compose{
		Job: job.ID, Agent: job.Agent, Spec: *job.Spec, SpecHash: job.SpecHash, Plan: job.Work.Plan, N: job.Work.Composed + 1,
		Children: make([]protocol.ChildResult, 0, len(job.Children)),
	}
	for _, c := range job.Children {
		if c.State == ChildDone {
			ask.Children = append(ask.Children, c.Result)
		} else {
			ask.Skipped = append(ask.Skipped, protocol.SkippedChild{Ref: c.Order.Ref, Failed: c.Failed})
		}
	}
	t.edit(job.ID, func(j *Job) { j.Work.Phase, j.Work.Composed = WorkComposing, ask.N })
	t.askWork(ask)
}

// giveUpPlan ends the work on a plan. Its children that nobody has taken are withdrawn.
func (t *turn) giveUpPlan(id protocol.JobID, reason string) {
	t.edit(id, func(j *Job) { j.Work.Phase, j.Work.Reason = WorkLost, reason })
	t.emit(protocol.RaiseAlarm{Subject: protocol.Key("work/" + id.String()), Text: "the plan is given up: " + reason})
	job, _ := t.jobs.get(id)
	for _, c := range job.Children {
		if c.State == ChildOpen {
			t.decide(c.Job)
		}
	}
}

const childSlot = "child/"

func slotOfChild(plan protocol.JobID, ref string) string {
	return childSlot + plan.String() + "/" + ref
}

// postChild posts a child, or takes a job that is there for it already. It reports whether the plan goes on as it
// was: a child that there is no time for any more fails.
func (t *turn) postChild(id protocol.JobID, i int) bool {
	job, _ := t.jobs.get(id)
	c := job.Children[i]
	key := postKey{job.Agent, c.Order.SpecHash, id, c.Order.Ref}
	if c.Tries > 0 && t.takeSpare(key) {
		return true
	}
	order, ok := t.timely(job, c)
	if !ok {
		t.editChild(id, i, func(c *Child) { c.State = c.gone() })
		return false
	}
	slot := slotOfChild(id, c.Order.Ref)
	t.post(posting{slot: slot, parent: id, account: job.Agent, order: order, attempt: uint64(c.Tries)})
	if !t.slotPending(slot) {
		return true
	}
	t.posting = t.posting.set(key, struct{}{})
	t.editChild(id, i, func(c *Child) { c.State = ChildPosting })
	return true
}

func (t *turn) editChild(id protocol.JobID, i int, f func(*Child)) {
	t.edit(id, func(j *Job) {
		j.Children = slices.Clone(j.Children)
		f(&j.Children[i])
	})
}

// takeSpare takes a job that was posted for the child and came before it was due: after a reorganisation, the second
// try of a child can be mined while the first is still open.
func (t *turn) takeSpare(key postKey) bool {
	for id, job := range t.jobs.all() {
		if job.Employer != key.Account || job.SpecHash != key.SpecHash || job.State != protocol.JobOpen || t.bound(job) {
			continue
		}
		if t.bindChild(key, &job) {
			t.jobs = t.jobs.set(id, job)
			t.decide(id)
			return true
		}
	}
	return false
}

// lastPart is the part of the time left to a plan that its own result takes: a child is to be done before.
const lastPart = 10

// timely returns the order of a child with a deadline that can be met: when less than half of the time that the plan
// gave it is left, because others were late or it is posted again, it gets the whole of it anew, as far as the plan's
// own deadline lets it. False where that leaves no time.
func (t *turn) timely(plan Job, c Child) (protocol.ChildJob, bool) {
	order := c.Order
	left := order.Deadline - min(order.Deadline, t.now)
	if left > 0 && left >= c.Span/2 {
		return order, true
	}
	rest := plan.Deadline - min(plan.Deadline, t.now)
	order.Deadline = max(order.Deadline, min(plus(t.now, c.Span), plan.Deadline-rest/lastPart))
	return order, order.Deadline > plus(t.now, t.plan.Slack)
}

// childOf finds the child whose posting slot was refused; -1 for other slots.
func childOf(slot string, job Job) int {
	rest, ok := strings.CutPrefix(slot, childSlot+job.ID.String()+"/")
	if !ok {
		return -1
	}
	return slices.IndexFunc(job.Children, func(c Child) bool { return c.Order.Ref == rest && c.State == ChildPosting })
}

// childClosed rolls a closed job up into the plan that posted it.
func (t *turn) childClosed(job Job) {
	parent, ok := t.jobs.get(job.Parent)
	if !ok || job.Parent == 0 {
		return
	}
	i := slices.IndexFunc(parent.Children, func(c Child) bool { return c.Job == job.ID && c.State == ChildOpen })
	if i < 0 {
		return
	}
	t.rollUp(parent.ID, i, job.record(t.head))
	t.decide(parent.ID)
}

// rollUp takes note of how a plan's child ended.
func (t *turn) rollUp(plan protocol.JobID, i int, rec protocol.JobRecord) {
	t.editChild(plan, i, func(c *Child) {
		if !rec.Success || rec.State != protocol.JobFinal {
			c.fail(rec.Job)
			return
		}
		c.State = ChildDone
		c.Result = protocol.ChildResult{
			Ref: c.Order.Ref, Job: rec.Job, SpecHash: rec.SpecHash, ResultHash: rec.ResultHash, ResultURI: rec.ResultURI, Reward: rec.Reward,
			Replaced: c.Replaced, Failed: c.Failed,
		}
	})
}

// fail takes note that a job failed which was posted for the child, and does what the plan wants then.
func (c *Child) fail(id protocol.JobID) {
	c.Failed = append(slices.Clone(c.Failed), id)
	switch {
	case c.Order.OnFailure == protocol.FailParent:
		c.State = ChildLost
	case c.Tries < c.Order.Retries:
		c.State, c.Tries = ChildWaiting, c.Tries+1
	case c.Order.OnFailure == protocol.FailReplace && c.Order.Instead != nil && !c.Replaced:
		next := *c.Order.Instead
		c.State, c.Tries, c.Replaced = ChildWaiting, c.Tries+1, true
		next.Ref, next.Needs, next.Retries = c.Order.Ref, c.Order.Needs, next.Retries+c.Tries
		c.Order = next
	default:
		c.State = c.gone()
	}
}

// gone is the state of a child that is not posted any more. Only what was tried can be left out.
func (c Child) gone() ChildState {
	if c.Order.OnFailure == protocol.FailSkip && len(c.Failed) > 0 {
		return ChildSkipped
	}
	return ChildLost
}
