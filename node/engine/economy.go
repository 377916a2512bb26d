package engine

import (
	"math"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

// Economy is what there is of resources, what they cost, and what was charged for them.
type Economy struct {
	economy.Ledger
	// EnergyPrice and ComputePrice are what a unit costs now, in base units of the token.
	EnergyPrice  protocol.Amount `json:"energyPrice"`
	ComputePrice protocol.Amount `json:"computePrice"`
	// Due is what accounts owe the fee pool, Credit what they gave it in advance: Charged + Credit = Contributed + Due.
	Due    protocol.Amount `json:"due"`
	Credit protocol.Amount `json:"credit"`
	// Holding counts the jobs that resources are reserved for, Passed those that are not taken at present: they are not
	// worth it, or no stake suffices.
	Holding int `json:"holding"`
	Passed  int `json:"passed"`
}

// Economy returns the economy of resources; false where the node has none. Its cost follows the number of accounts.
func (s State) Economy() (Economy, bool) {
	plan := s.plan.Economy
	if plan == nil {
		return Economy{}, false
	}
	one := s.ledger.Quote(*plan, protocol.Resources{Energy: 1, Compute: 1})
	e := Economy{Ledger: s.ledger, EnergyPrice: one.EnergyPrice, ComputePrice: one.ComputePrice, Holding: int(s.holding), Passed: s.passed.len()}
	for _, p := range s.purses.all() {
		e.Due, e.Credit = e.Due.Add(p.Due()), e.Credit.Add(p.Credit())
	}
	return e, true
}

// Purse is what the account was charged for resources and what it gave the fee pool.
func (s State) Purse(a protocol.Address) economy.Purse {
	p, _ := s.purses.get(a)
	return p
}

// Reservation is what is held of the reserves for a job, at the prices that its agent was quoted.
type Reservation struct {
	Agent protocol.Address `json:"agent"`
	Quote economy.Quote    `json:"quote"`
}

// openBooks begins the ledger with the first plan that has an economy.
func (t *turn) openBooks() {
	if plan := t.plan.Economy; plan != nil && !t.ledger.Begun {
		t.ledger = economy.Begin(*plan)
	}
}

// reprice moves the prices by a block, and looks again at some of the jobs that were not worth taking.
func (t *turn) reprice() {
	if t.plan.Economy == nil {
		return
	}
	t.ledger = t.ledger.Reprice(*t.plan.Economy)
	t.reconsider()
}

// move takes what a simulation says of the reserves; one that failed says nothing.
func (t *turn) move(r protocol.SimReading) {
	if t.plan.Economy == nil || r.Fault != "" {
		return
	}
	t.ledger.Energy = t.ledger.Energy.Move(r.Energy)
	t.ledger.Compute = t.ledger.Compute.Move(r.Compute)
}

// supplyOf is what a simulation is told of a resource: what is free, and the multiple of its price in thousandths.
func supplyOf(s economy.Stock, owner uint64) (reserve, priceMilli int64) {
	thousandths := economy.Price(protocol.Units(1000), s.Multiple, owner)
	return int64(min(s.Reserve, math.MaxInt64)), thousandths.Big().Int64()
}

// resourceRefusal says why an update_resource is rejected; empty for one that is obeyed.
func (t *turn) resourceRefusal(e protocol.OwnerOrder) string {
	if t.plan.Economy == nil && e.Field != economy.FieldTokenSupply {
		return "this node has no economy of resources: start it with reserves"
	}
	if _, err := t.ledger.Set(e.Field, e.Value); err != nil {
		return err.Error()
	}
	return ""
}

// updateResource carries out an update_resource that was not refused.
func (t *turn) updateResource(e protocol.OwnerOrder) {
	if next, err := t.ledger.Set(e.Field, e.Value); err == nil {
		t.ledger = next
		t.reconsider()
	}
}

// need is what is to be reserved for a job. A plan's budget is what its children have between them: they reserve it.
func need(spec protocol.Spec) protocol.Resources {
	if spec.Task.Kind == protocol.TaskPlan {
		return protocol.Resources{}
	}
	return protocol.Resources{Energy: spec.Energy, Compute: spec.Compute}
}

// hold reserves for a job that our agent applies for or has got. One who applies has been found to be able to; a job
// that came otherwise gets of its budget what is there.
func (t *turn) hold(j *Job, agent protocol.Address) {
	if t.plan.Economy == nil || j.Spec == nil || j.Reserved != nil {
		return
	}
	t.holdUnits(j, agent, need(*j.Spec))
}

// holdUnits reserves what is there of the units for an agent of ours.
func (t *turn) holdUnits(j *Job, agent protocol.Address, units protocol.Resources) {
	_, ours := t.accounts.get(agent)
	units = t.ledger.Holdable(units)
	next, ok := t.ledger.Hold(units)
	if !ours || !ok || units == (protocol.Resources{}) {
		return
	}
	j.Reserved = &Reservation{Agent: agent, Quote: t.ledger.Quote(*t.plan.Economy, units)}
	t.ledger = next
	t.holding++
}

// free gives back what is reserved for a job of which nothing is charged.
func (t *turn) free(j *Job) { t.settle(j, protocol.Resources{}) }

// settle ends a job's reservation and charges what was used.
func (t *turn) settle(j *Job, used protocol.Resources) {
	r := j.Reserved
	if r == nil {
		return
	}
	var cost protocol.Amount
	t.ledger, cost = t.ledger.Settle(r.Quote, used)
	j.Reserved = nil
	t.holding--
	t.charge(r.Agent, cost)
}

// assigned settles who holds a job's reservation once the chain says who has the job.
func (t *turn) assigned(j *Job, agent protocol.Address) {
	if r := j.Reserved; r != nil && r.Agent != agent {
		t.free(j)
	}
	t.hold(j, agent)
}

// submitted settles a job's reservation by the manifest of its result. Where that is not known, because the result was
// handed in by another hand than this node's, all that was reserved counts as used. A job that a reorganisation brings
// back submitted before its document is read again has no reservation; what it used is then taken from what is free.
func (t *turn) submitted(j *Job, result protocol.Hash) {
	used, known := t.usedBy(*j, result)
	switch {
	case j.Reserved == nil && known && t.plan.Economy != nil:
		t.holdUnits(j, j.Agent, used)
	case j.Reserved != nil && !known:
		used = j.Reserved.Quote.Units
	}
	t.settle(j, used)
}

// usedBy finds what a result took: as our agent told, or had told before a reorganisation took the question back.
func (t *turn) usedBy(j Job, result protocol.Hash) (protocol.Resources, bool) {
	if j.Work.ResultHash == result && j.Work.Phase == WorkReady {
		return j.Work.Used, true
	}
	for n := range uint64(maxWorkTries + 1) {
		asked := protocol.Execute{Job: j.ID, Agent: j.Agent, SpecHash: j.SpecHash, N: n}.Key()
		if answer, ok := t.early.get(asked); ok {
			if done, ok := answer.Event.Event.(protocol.WorkDone); ok && done.ResultHash == result {
				return done.Used, true
			}
		}
	}
	return protocol.Resources{}, false
}
