package dispatch

import "math/big"

// model is the problem as a linear programme: minimise cost·x with matrix·x = demand and 0 <= x <= limit.
// Its columns are the tiers of supply region by region, then the computing of each region, then the links;
// its rows are the energy balance of each region, then the compute balance. Rows that losses touch are
// scaled by lossUnit, so that every number is an integer.
type model struct {
	columns []column
	demand  []*big.Int
}

// column is a variable: its cost, its upper limit and its part in the balances.
type column struct {
	cost, limit int64
	terms       []term
}

// term is one coefficient of a column.
type term struct {
	row  int
	coef int64
}

// newModel writes a checked problem as a linear programme.
func newModel(p Problem) model {
	n := len(p.Regions)
	m := model{demand: make([]*big.Int, 2*n)}
	for i, r := range p.Regions {
		m.demand[i] = big.NewInt(int64(r.EnergyDemand) * lossUnit)
		m.demand[n+i] = big.NewInt(int64(r.ComputeDemand) * lossUnit)
		for _, t := range r.Supply {
			m.columns = append(m.columns, column{cost: int64(t.Cost), limit: int64(t.Capacity), terms: []term{{i, lossUnit}}})
		}
	}
	for i, r := range p.Regions {
		c := column{limit: int64(r.ComputeCapacity), terms: []term{{n + i, lossUnit}}}
		if r.EnergyPerCompute > 0 {
			c.terms = append(c.terms, term{i, -int64(r.EnergyPerCompute) * lossUnit})
		}
		m.columns = append(m.columns, c)
	}
	for _, l := range p.Links {
		base := 0
		if l.Carries == Compute {
			base = n
		}
		m.columns = append(m.columns, column{cost: int64(l.Cost), limit: int64(l.Capacity), terms: []term{
			{base + l.From, -lossUnit}, {base + l.To, lossUnit - int64(l.Loss)},
		}})
	}
	return m
}

// excess returns how much each row's left side is above its demand at x.
func (m model) excess(x []*big.Rat) []*big.Rat {
	rows := make([]*big.Rat, len(m.demand))
	for i, b := range m.demand {
		rows[i] = new(big.Rat).SetInt(b)
		rows[i].Neg(rows[i])
	}
	var part big.Rat
	for j, c := range m.columns {
		if x[j].Sign() == 0 {
			continue
		}
		for _, t := range c.terms {
			part.SetInt64(t.coef)
			part.Mul(&part, x[j])
			rows[t.row].Add(rows[t.row], &part)
		}
	}
	return rows
}

// cost returns the cost of x.
func (m model) cost(x []*big.Rat) *big.Rat {
	var sum, part big.Rat
	for j, c := range m.columns {
		part.SetInt64(c.cost)
		sum.Add(&sum, part.Mul(&part, x[j]))
	}
	return &sum
}

// bound returns the greatest lower bound on any feasible x's cost that the prices y prove: demand·y less
// limit·max(0, y·column - cost) for each column. With free set, costs count as nothing: the bound is then on
// zero, and a bound above zero proves that nothing is feasible.
func (m model) bound(y []*big.Rat, free bool) *big.Rat {
	var sum, part big.Rat
	for i, b := range m.demand {
		part.SetInt(b)
		sum.Add(&sum, part.Mul(&part, y[i]))
	}
	for _, c := range m.columns {
		worth := c.worth(y)
		if !free {
			worth.Sub(worth, part.SetInt64(c.cost))
		}
		if worth.Sign() > 0 {
			part.SetInt64(c.limit)
			sum.Sub(&sum, part.Mul(&part, worth))
		}
	}
	return &sum
}

// worth returns what one unit of the column brings at the prices y.
func (c column) worth(y []*big.Rat) *big.Rat {
	var sum, part big.Rat
	for _, t := range c.terms {
		part.SetInt64(t.coef)
		sum.Add(&sum, part.Mul(&part, y[t.row]))
	}
	return &sum
}
