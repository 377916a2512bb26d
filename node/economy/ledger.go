package economy

import "github.com/agijobs/omega/node/protocol"

// Ledger is the economy of one node. It begins with a plan; the plan's prices and curves stay the operator's, all
// else is the ledger's own from then on.
type Ledger struct {
	Begun   bool  `json:"begun,omitempty"`
	Energy  Stock `json:"energy"`
	Compute Stock `json:"compute"`
	// Multiplier is the owner's dynamic_cost_multiplier, in millionths. Nothing but an order changes it.
	Multiplier uint64 `json:"multiplier"`
	// Charged is what work was ever charged, Contributed what our accounts ever gave the fee pool, in base units.
	Charged     protocol.Amount `json:"charged"`
	Contributed protocol.Amount `json:"contributed"`
}

// Begin opens the books.
func Begin(p protocol.EconomyPlan) Ledger {
	l := Ledger{Begun: true, Energy: NewStock(p.Energy), Compute: NewStock(p.Compute), Multiplier: min(p.Multiplier, MaxMultiple)}
	if l.Multiplier == 0 {
		l.Multiplier = Whole
	}
	return l
}

// Reprice moves both prices by one block.
func (l Ledger) Reprice(p protocol.EconomyPlan) Ledger {
	l.Energy.Multiple = l.Energy.next(CurveOf(p.Energy))
	l.Compute.Multiple = l.Compute.next(CurveOf(p.Compute))
	return l
}

func (s Stock) next(c Curve) uint64 { return c.Next(s.Multiple, c.Target(s.Reserve, s.Capacity)) }

// Quote is what the units cost at the prices of now.
func (l Ledger) Quote(p protocol.EconomyPlan, units protocol.Resources) Quote {
	return Quote{
		Units: units, EnergyPrice: Price(p.Energy.Price, l.Energy.Multiple, l.Multiplier), ComputePrice: Price(p.Compute.Price, l.Compute.Multiple, l.Multiplier),
	}
}

// Hold reserves what a quote is for; false where it is not there.
func (l Ledger) Hold(units protocol.Resources) (Ledger, bool) {
	var energy, compute bool
	was := l
	l.Energy, energy = l.Energy.Hold(units.Energy)
	l.Compute, compute = l.Compute.Hold(units.Compute)
	if !energy || !compute {
		return was, false
	}
	return l, true
}

// Holdable is how much of the units can be reserved.
func (l Ledger) Holdable(units protocol.Resources) protocol.Resources {
	return protocol.Resources{Energy: l.Energy.Holdable(units.Energy), Compute: l.Compute.Holdable(units.Compute)}
}

// Settle ends a reservation and returns what the work is charged: what it used, at most what was held, at the prices
// that it was quoted.
func (l Ledger) Settle(q Quote, used protocol.Resources) (Ledger, protocol.Amount) {
	used = protocol.Resources{Energy: min(used.Energy, q.Units.Energy), Compute: min(used.Compute, q.Units.Compute)}
	l.Energy = l.Energy.Settle(q.Units.Energy, used.Energy)
	l.Compute = l.Compute.Settle(q.Units.Compute, used.Compute)
	cost := q.Cost(used)
	l.Charged = l.Charged.Add(cost)
	return l, cost
}

// Quote is a reservation's units at the prices of the moment in which it was made.
type Quote struct {
	Units        protocol.Resources `json:"units"`
	EnergyPrice  protocol.Amount    `json:"energyPrice"`
	ComputePrice protocol.Amount    `json:"computePrice"`
}

// Cost is what so many units cost at the quote's prices.
func (q Quote) Cost(units protocol.Resources) protocol.Amount {
	return q.EnergyPrice.MulDiv(units.Energy, 1).Add(q.ComputePrice.MulDiv(units.Compute, 1))
}

// Purse is what one account was charged and what it gave the fee pool, in base units.
type Purse struct {
	Charged     protocol.Amount `json:"charged"`
	Contributed protocol.Amount `json:"contributed"`
	// Since is the chain time in unix seconds of the oldest charge that is not settled.
	Since uint64 `json:"since,omitempty"`
	// Batches counts the contributions that were asked for; it names the next.
	Batches uint64 `json:"batches,omitempty"`
}

// Due is what is still to be given.
func (p Purse) Due() protocol.Amount { return p.Charged.Sub(p.Contributed) }

// Credit is what was given beyond what was charged: a contribution stays on chain when a reorganisation takes the work
// back that it was for, and pays for work to come.
func (p Purse) Credit() protocol.Amount { return p.Contributed.Sub(p.Charged) }
