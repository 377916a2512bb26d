package engine

import (
	"cmp"
	"slices"
	"strings"

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
	ChildSkipped ChildState = "skipped"
	ChildLost    ChildState = "failed"
)

// Child is one part of a plan: what is to be posted, and the job that stands for it now.
type Child struct {
	Order protocol.ChildJob `json:"order"`
	State ChildState        `json:"state"`
	Job   protocol.JobID    `json:"job,omitempty"`
	// Tries counts the earlier postings, Failed are the jobs that they became.
	Tries  uint8            `json:"tries,omitempty"`
	Failed []protocol.JobID `json:"failed,omitempty"`
	// Replaced tells that Order is the one that took the place of the plan's first.
	Replaced bool `json:"replaced,omitempty"`
	// Span is the time that the plan gives the child, in chain seconds.
	Span   uint64               `json:"span,omitempty"`
	Result protocol.ChildResult `json:"result"`
}

// over tells whether the plan waits for the child no more.
func (c Child) over() bool { return c.State == ChildDone || c.State == ChildSkipped }

// Order is a root job that the owner has ordered and that is not yet on chain.
type Order struct {
	Account protocol.Address  `json:"account"`
	Job     protocol.ChildJob `json:"job"`
}

// orderTable is the table of orders by their refs, which knows those that may be posted: whose transaction is neither under way
// nor mined. There may be thousands of others.
type orderTable struct {
	table[string, Order]
	idle table[string, struct{}]
}

// newOrderTable returns the table with these orders.
func newOrderTable(orders table[string, Order], slots table[string, Slot]) orderTable {
	t := orderTable{orders, orderedTable[string, struct{}]()}
	for ref := range orders.all() {
		if sl, known := slots.get(slotOfOrder(ref)); !known || sl.Status == SlotRefused {
			t.idle = t.idle.set(ref, struct{}{})
		}
	}
	return t
}

func (t orderTable) set(ref string, o Order) orderTable {
	return orderTable{t.table.set(ref, o), add(t.idle, ref)}
}

func (t orderTable) delete(ref string) orderTable {
	return orderTable{t.table.delete(ref), t.idle.delete(ref)}
}

// noted is the table once a slot, which may be an order's, has come to this.
func (t orderTable) noted(slot string, sl Slot) orderTable {
	ref, is := strings.CutPrefix(slot, orderSlots)
	if _, known := t.get(ref); !is || !known {
		return t
	}
	if sl.Status == SlotRefused {
		return orderTable{t.table, add(t.idle, ref)}
	}
	return orderTable{t.table, t.idle.delete(ref)}
}

const orderSlots = "order/"

func slotOfOrder(ref string) string { return orderSlots + ref }

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

// jobOrdered takes an order of the owner. A ref that is kept is not ordered again: with its order's number it names
// the transaction that posts the job.
func (t *turn) jobOrdered(e protocol.JobOrdered) {
	t.countOrder(t.now)
	if _, known := t.commands.get(e.Order.Ref); known {
		t.emit(protocol.RaiseAlarm{Subject: protocol.Key("order/" + e.Order.Ref), Text: "a job with this ref was ordered before, and is not posted again"})
		return
	}
	t.takeOrder(Order{Account: e.Account, Job: e.Order})
}

func (t *turn) takeOrder(o Order) {
	t.commands = t.commands.set(o.Job.Ref, t.ordered)
	t.orders = t.orders.set(o.Job.Ref, o)
	t.decideOrder(o)
}

func (t *turn) decideOrders(account protocol.Address) {
	for ref := range t.orders.idle.all() {
		if o, _ := t.orders.get(ref); o.Account == account {
			t.decideOrder(o)
		}
	}
}

// decideOrder posts a job that was ordered; while the node rests the order waits.
func (t *turn) decideOrder(o Order) {
	if !t.live || t.Holds(protocol.CreateJob{}) {
		return
	}
	key := postKey{Account: o.Account, SpecHash: o.Job.SpecHash, Ref: o.Job.Ref}
	if _, awaited := t.posting.get(key); !awaited {
		t.posting = t.posting.set(key, struct{}{})
	}
	n, _ := t.commands.get(o.Job.Ref)
	t.post(posting{slot: slotOfOrder(o.Job.Ref), account: o.Account, order: o.Job, attempt: n})
}

// posting is a job to be created by an account of ours. attempt counts the earlier postings of a plan's child, and is
// the number of an owner's order, so that each has keys of its own.
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
		if k.Parent == 0 && job.Ordered != "" {
			continue // it is there already, for another order with the same document
		}
		t.posting = t.posting.delete(k)
		if k.Parent == 0 {
			job.Ordered = k.Ref
			t.orders = t.orders.delete(k.Ref)
			t.dropSlot(slotOfOrder(k.Ref), true)
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
