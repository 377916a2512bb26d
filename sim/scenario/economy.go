package scenario

import (
	"time"

	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// demoEconomy is so short of energy and compute that a mission moves their prices, and so rich that a planet which
// makes up for what is used carries one mission after the other. A job of the usual budget costs a few tokens.
func demoEconomy() *protocol.EconomyPlan {
	return &protocol.EconomyPlan{
		Energy:  protocol.ResourcePlan{Reserve: 300_000, Capacity: 400_000, Price: protocol.Tokens(3).MulDiv(1, 10_000)},
		Compute: protocol.ResourcePlan{Reserve: 160_000, Capacity: 200_000, Price: protocol.Tokens(3).MulDiv(1, 10_000)},
		Batch:   protocol.Tokens(3), Interval: 3 * CycleSeconds, CoinPrice: protocol.Tokens(50),
	}
}

// meter makes work take the same on every machine, so that a seed gives the same manifests: a fifth to three tenths
// of the budgets, by the document.
func meter(w agent.Work, _ time.Duration) protocol.Resources {
	share := 20 + uint64(w.SpecHash[0])%11
	return protocol.Resources{Energy: w.Spec.Energy / 100 * share, Compute: max(w.Spec.Compute/100*share, 1)}
}

// EconomySummary is how it stands with resources and with what was charged for them. Prices and charges are tokens.
type EconomySummary struct {
	Energy      ResourceSummary `json:"energy"`
	Compute     ResourceSummary `json:"compute"`
	Multiplier  float64         `json:"dynamicCostMultiplier"`
	Charged     string          `json:"charged"`
	Contributed string          `json:"contributed"`
	Due         string          `json:"due"`
	Passed      int             `json:"passed"`
}

// ResourceSummary is one resource, in units.
type ResourceSummary struct {
	Reserve  uint64  `json:"reserve"`
	Held     uint64  `json:"held"`
	Capacity uint64  `json:"capacity"`
	Used     uint64  `json:"used"`
	Price    string  `json:"price"`
	Multiple float64 `json:"multiple"`
}

// economyOf is nil where the node has no economy.
func economyOf(s engine.State) *EconomySummary {
	e, some := s.Economy()
	if !some {
		return nil
	}
	resource := func(r economy.Stock, price protocol.Amount) ResourceSummary {
		return ResourceSummary{r.Reserve, r.Held, r.Capacity, r.Used, price.Tokens(), ones(r.Multiple)}
	}
	return &EconomySummary{
		Energy: resource(e.Energy, e.EnergyPrice), Compute: resource(e.Compute, e.ComputePrice), Multiplier: ones(e.Multiplier),
		Charged: e.Charged.Tokens(), Contributed: e.Contributed.Tokens(), Due: e.Due.Tokens(), Passed: e.Passed,
	}
}

// ones shows millionths to a reader.
func ones(millionths uint64) float64 { return float64(millionths) / economy.Whole }
