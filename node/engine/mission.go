package engine

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// ChildState is how far a plan's child has come.
type ChildState string

// The states of a plan's child.
const (
	ChildWaiting ChildState = "waiting"
	ChildPosting ChildState = "posting"
	ChildOpen    ChildState = "open"
	ChildDone    ChildState = "done"
	ChildLost    ChildState = "failed"
)

// Child is one part of a plan: what is to be posted, and the job that stands for it now.
type Child struct {
	Order  protocol.ChildJob    `json:"order"`
	State  ChildState           `json:"state"`
	Job    protocol.JobID       `json:"job,omitempty"`
	Tries  uint8                `json:"tries,omitempty"`
	Result protocol.ChildResult `json:"result"`
}

// Order is a root job that the owner has ordered and that is not yet on chain.
type Order struct {
	Account protocol.Address  `json:"account"`
	Job     protocol.ChildJob `json:"job"`
}

// postKey recognises a posted job when its JobCreated comes: a child of the parent, or the order with the
// ref where the parent is 0.
type postKey struct {
	Account  protocol.Address `json:"account"`
	SpecHash protocol.Hash    `json:"specHash"`
	Parent   protocol.JobID   `json:"parent,omitempty"`
	Ref      string           `json:"ref"`
}

func comparePost(a, b postKey) int {
	return cmp.Or(compareAddress(a.Account, b.Account), a.SpecHash.Cmp(b.SpecHash), cmp.Compare(a.Parent, b.Parent), cmp.Compare(a.Ref, b.Ref))
}

// jobOrdered takes an order of the owner. A ref is ordered once: it names the transaction that posts the job.
func (t *turn) jobOrdered(e protocol.JobOrdered) {
	if done, _ := t.commands.get(orderCommand(e.Order.Ref)); done {
		t.emit(protocol.RaiseAlarm{Subject: protocol.Key("order/" + e.Order.Ref), Text: "a job with this ref was ordered before, and is not posted again"})
		return
	}
	t.takeOrder(Order{Account: e.Account, Job: e.Order})
}

func (t *turn) takeOrder(o Order) {
	t.commands = t.commands.set(orderCommand(o.Job.Ref), true)
	t.orders = t.orders.set(o.Job.Ref, o)
	t.decideOrder(o)
}

func orderCommand(ref string) string { return "order/" + ref }

func (t *turn) decideOrders(account protocol.Address) {
	for _, o := range t.orders.all() {
		if o.Account == account {
			t.decideOrder(o)
		}
	}
}

// decideOrder posts a job that was ordered; while the node rests the order waits.
func (t *turn) decideOrder(o Order) {
	if !t.live || t.Holds(protocol.CreateJob{}) {
		return
	}
	t.posting = t.posting.set(postKey{Account: o.Account, SpecHash: o.Job.SpecHash, Ref: o.Job.Ref}, struct{}{})
	t.post(posting{slot: "order/" + o.Job.Ref, account: o.Account, order: o.Job})
}

// posting is a job to be created by an account of ours. attempt counts earlier postings of the same
// order, so that each has keys of its own.
type posting struct {
	slot    string
	parent  protocol.JobID
	account protocol.Address
	order   protocol.ChildJob
	attempt uint64
}

// post asks for createJob of an order.
func (t *turn) post(p posting) {
	cost := p.order.Reward.Add(p.order.Reward.MulDiv(t.suite.Params.FeePct, 100))
	t.spend(wish{slot: p.slot, job: p.parent, account: p.account, spend: cost, build: func(n uint64) protocol.ChainEffect {
		return protocol.CreateJob{Account: p.account, Parent: p.parent, Order: p.order, N: p.attempt<<16 | n}
	}}, func(e protocol.ChainEffect, terms protocol.Terms) protocol.ChainEffect {
		c := e.(protocol.CreateJob)
		c.When = terms
		return c
	})
}

// bindPosted recognises a job that one of our accounts posted: a child of a plan, or an order.
func (t *turn) bindPosted(job *Job) {
	for k := range t.posting.from(postKey{Account: job.Employer, SpecHash: job.SpecHash}) {
		if k.Account != job.Employer || k.SpecHash != job.SpecHash {
			return
		}
		t.posting = t.posting.delete(k)
		if k.Parent == 0 {
			t.orders = t.orders.delete(k.Ref)
			t.dropSlot("order/"+k.Ref, true)
			return
		}
		if t.bindChild(k, job) {
			return
		}
	}
}

// bindChild makes the job the child of the plan that asked for it. A child whose posting was held to have
// failed is bound as well: after a reorganisation the transaction can succeed after all.
func (t *turn) bindChild(k postKey, job *Job) bool {
	parent, _ := t.jobs.get(k.Parent)
	i := slices.IndexFunc(parent.Children, func(c Child) bool {
		return c.Order.Ref == k.Ref && c.Order.SpecHash == k.SpecHash && (c.State == ChildPosting || c.State == ChildWaiting)
	})
	if i < 0 {
		return false
	}
	parent.Children = slices.Clone(parent.Children)
	parent.Children[i].State, parent.Children[i].Job = ChildOpen, job.ID
	t.jobs = t.jobs.set(parent.ID, parent)
	job.Parent, job.Ref = parent.ID, k.Ref
	t.dropSlot(slotOfChild(parent.ID, k.Ref), true)
	return true
}

// unpost forgets the children of a closed plan that were asked for and never came.
func (t *turn) unpost(plan Job) {
	for _, c := range plan.Children {
		t.posting = t.posting.delete(postKey{plan.Agent, c.Order.SpecHash, plan.ID, c.Order.Ref})
	}
}

func (t *turn) workPlanned(e protocol.WorkPlanned) {
	t.keepEarly(e.For, e.Job, e)
	if !t.answeredWork(e.Job, e.Agent, e.For) {
		return
	}
	t.edit(e.Job, func(j *Job) {
		j.Work.Phase = WorkDelegated
		j.Children = make([]Child, len(e.Children))
		for i, c := range e.Children {
			j.Children[i] = Child{Order: c, State: ChildWaiting}
		}
	})
	t.adoptChildren(e.Job)
	t.decide(e.Job)
}

// adoptChildren makes the plan know its children however early they come: after a reorganisation, transactions
// that were sent for the same plan can be mined before the plan is made again.
func (t *turn) adoptChildren(id protocol.JobID) {
	plan, _ := t.jobs.get(id)
	for _, c := range plan.Children {
		t.posting = t.posting.set(postKey{plan.Agent, c.Order.SpecHash, id, c.Order.Ref}, struct{}{})
	}
	for other, job := range t.jobs.all() {
		if job.Employer != plan.Agent || other == id || job.Parent != 0 && job.Parent != id {
			continue
		}
		t.bindPosted(&job)
		t.jobs = t.jobs.set(other, job)
	}
}

// decideChildren posts the children whose needs are met, gives up on the plan when one is lost for good,
// and composes the plan's own result when all are done.
func (t *turn) decideChildren(id protocol.JobID) {
	job, _ := t.jobs.get(id)
	if i := slices.IndexFunc(job.Children, func(c Child) bool { return c.State == ChildLost }); i >= 0 {
		t.giveUpPlan(id, job.Children[i].Order.Ref)
		return
	}
	orders, results := make([]protocol.ChildJob, len(job.Children)), make([]protocol.ChildResult, 0, len(job.Children))
	for i, c := range job.Children {
		if orders[i] = c.Order; c.State == ChildDone {
			results = append(results, c.Result)
		}
	}
	if len(results) == len(job.Children) {
		t.edit(id, func(j *Job) { j.Work.Phase, j.Work.Composed = WorkComposing, j.Work.Composed+1 })
		t.askWork(protocol.Compose{Job: id, Agent: job.Agent, Spec: *job.Spec, SpecHash: job.SpecHash, Children: results, N: job.Work.Composed})
		return
	}
	done := func(ref string) bool {
		return slices.ContainsFunc(job.Children, func(c Child) bool { return c.Order.Ref == ref && c.State == ChildDone })
	}
	for _, order := range mission.Ready(orders, done) {
		i := slices.IndexFunc(job.Children, func(c Child) bool { return c.Order.Ref == order.Ref })
		if job.Children[i].State == ChildWaiting {
			t.postChild(id, i)
		}
	}
}

func (t *turn) giveUpPlan(id protocol.JobID, ref string) {
	t.edit(id, func(j *Job) { j.Work.Phase, j.Work.Reason = WorkLost, "child "+ref+" failed for good" })
	t.emit(protocol.RaiseAlarm{Subject: protocol.Key("work/" + id.String()), Text: "the plan is given up: child " + ref + " failed for good"})
}

const childSlot = "child/"

func slotOfChild(plan protocol.JobID, ref string) string {
	return childSlot + plan.String() + "/" + ref
}

func (t *turn) postChild(id protocol.JobID, i int) {
	job, _ := t.jobs.get(id)
	c := job.Children[i]
	slot := slotOfChild(id, c.Order.Ref)
	t.post(posting{slot: slot, parent: id, account: job.Agent, order: c.Order, attempt: uint64(c.Tries)})
	if !t.slotPending(slot) {
		return
	}
	t.posting = t.posting.set(postKey{job.Agent, c.Order.SpecHash, id, c.Order.Ref}, struct{}{})
	t.edit(id, func(j *Job) {
		j.Children = slices.Clone(j.Children)
		j.Children[i].State = ChildPosting
	})
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
	t.edit(parent.ID, func(p *Job) {
		p.Children = slices.Clone(p.Children)
		c := &p.Children[i]
		switch {
		case job.Success && job.State == protocol.JobFinal:
			c.State = ChildDone
			c.Result = protocol.ChildResult{
				Ref: c.Order.Ref, Job: job.ID, SpecHash: job.SpecHash, ResultHash: job.ResultHash, ResultURI: job.ResultURI, Reward: job.Reward,
			}
		case c.Tries < c.Order.Retries:
			c.State, c.Tries = ChildWaiting, c.Tries+1
		default:
			c.State = ChildLost
		}
	})
	t.decide(parent.ID)
}
