package engine

import (
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Discreet returns the state without what must not be told: the votes of our validators that the chain does not have,
// and what they are founded on.
func (s State) Discreet() State {
	t := &turn{State: s}
	for id, job := range s.jobs.all() {
		if !slices.ContainsFunc(job.Round.Seats, func(seat Seat) bool { return seat.Verdict != "" }) {
			continue
		}
		job.Round.Seats = slices.Clone(job.Round.Seats)
		for i := range job.Round.Seats {
			job.Round.Seats[i].Verdict, job.Round.Seats[i].Reason, job.Round.Seats[i].Evidence = "", "", ""
		}
		t.jobs = t.jobs.set(id, job)
	}
	return t.State
}

// Restored makes a state fit for a node that has none of the transactions that were under way: what was asked is
// forgotten, to be asked again if the facts still support it, and every account is read anew. Facts of the chain,
// questions and orders stay. The node that takes it up goes on at the state's head.
func (s State) Restored() State {
	t := &turn{State: s}
	empty := New(s.suite)
	t.live, t.slots, t.asked, t.orders = false, empty.slots, empty.asked, newOrderTable(s.orders.table, empty.slots)
	for id, job := range s.jobs.all() {
		job.Slots = nil
		if job.State == protocol.JobOpen {
			t.release(&job)
		}
		job.Children = slices.Clone(job.Children)
		for i := range job.Children {
			if job.Children[i].State == ChildPosting {
				job.Children[i].State = ChildWaiting
			}
		}
		t.jobs = t.jobs.set(id, job)
	}
	for a := range s.accounts.all() {
		t.update(a, func(acct *Account) {
			acct.Reserved, acct.Free, acct.Charging, acct.ShortUntil = protocol.Amount{}, protocol.Amount{}, protocol.Amount{}, 0
			acct.Since = max(acct.Since, plus(s.head.Number, 1))
			acct.Born, acct.Sends = s.head.Number, 0 // its transactions get numbers that were never used
		})
	}
	return t.State
}

// Carried returns what a node knows that no chain can tell it again: how it is steered, the commands it was given and
// the jobs that were ordered, its ledger of resources, the simulations, and that an account may take no new work. All
// that is of a chain is to be read anew, from the beginning; the refs of orders that are on it are forgotten.
func (s State) Carried() State {
	t := &turn{State: s}
	for id := range s.jobs.all() {
		t.edit(id, t.release) // what was reserved for jobs is free again
	}
	out := New(s.suite)
	out.plan, out.steering, out.refusals, out.orders = s.plan, s.steering, s.refusals, newOrderTable(s.orders.table, out.slots)
	for ref := range s.orders.all() {
		n, _ := s.commands.get(ref)
		out.commands = out.commands.set(ref, n)
	}
	out.given, out.rulings = s.given, s.rulings
	out.ordered = s.ordered
	out.outcomes, out.arrivals, out.heard = s.outcomes, s.arrivals, s.heard
	out.simTick, out.readings = s.simTick, s.readings
	out.ledger, out.ledger.Contributed = t.ledger, protocol.Amount{}
	for a, p := range t.purses.all() {
		p.Contributed = protocol.Amount{}
		out.purses = out.purses.set(a, p)
	}
	for a, acct := range s.accounts.all() {
		out.accounts = out.accounts.set(a, Account{Address: a, Plan: acct.Plan, Missed: acct.Missed})
	}
	return out
}
