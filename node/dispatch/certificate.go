package dispatch

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/agijobs/omega/node/protocol"
)

// OutputName is the name of the one output of a dispatch task in its manifest.
const OutputName = "dispatch.json"

// ErrWrong marks a certificate that does not prove what it says.
var ErrWrong = errors.New("certificate does not hold")

// Status is what a certificate says of its problem.
type Status string

// What can be certified of a problem. Every problem is one or the other.
const (
	Optimal    Status = "optimal"
	Infeasible Status = "infeasible"
)

// Certificate is the solution of a problem with its proof. An optimal one has the cost, the energy of each
// region's tiers, the compute done in each region and the flow into each link, and as proof the marginal
// price of a unit of energy and of compute in each region. An infeasible one has only prices, at which even
// everything that can be produced is worth less than what is demanded.
type Certificate struct {
	Version       int       `json:"v"`
	Status        Status    `json:"status"`
	Cost          Ratio     `json:"cost"`
	Supply        [][]Ratio `json:"supply,omitempty"`
	Compute       []Ratio   `json:"compute,omitempty"`
	Flow          []Ratio   `json:"flow,omitempty"`
	EnergyPrices  []Ratio   `json:"energy_prices"`
	ComputePrices []Ratio   `json:"compute_prices"`
}

// DecodeCertificate reads a certificate strictly; errors wrap protocol.ErrDocument.
func DecodeCertificate(data []byte) (Certificate, error) {
	var c Certificate
	if err := protocol.DecodeStrict(data, &c); err != nil {
		return Certificate{}, fmt.Errorf("reading a dispatch certificate: %w", err)
	}
	return c, nil
}

// Check verifies that the certificate proves what it says of the problem, in exact rational arithmetic and
// without solving: that the dispatch obeys every limit and balance exactly, and that no feasible one costs
// less than this one less the tolerance times the greater of 1 and its cost. A nil tolerance stands for the
// problem's own. Errors wrap ErrWrong, or protocol.ErrDocument if the problem itself breaks its limits.
func Check(p Problem, c Certificate, tolerance *big.Rat) error {
	if err := p.check(); err != nil {
		return fmt.Errorf("checking a dispatch certificate: %w: %w", protocol.ErrDocument, err)
	}
	if tolerance == nil {
		tolerance = p.Gap()
	}
	if err := check(p, c, tolerance); err != nil {
		return fmt.Errorf("%w: %w", ErrWrong, err)
	}
	return nil
}

func check(p Problem, c Certificate, tolerance *big.Rat) error {
	if c.Version != 1 {
		return fmt.Errorf(`"v" is %d, this node reads 1`, c.Version)
	}
	m := newModel(p)
	y, err := c.prices(p)
	if err != nil {
		return err
	}
	if tooLong(y) {
		return fmt.Errorf("the prices' common denominator is over %d bits", maxDenominatorBits)
	}
	switch c.Status {
	case Optimal:
		x, err := c.amounts(p)
		if err != nil {
			return err
		}
		if tooLong(x) {
			return fmt.Errorf("the amounts' common denominator is over %d bits", maxDenominatorBits)
		}
		if err := m.feasible(p, x); err != nil {
			return err
		}
		return m.optimal(x, y, c.Cost.Rat(), tolerance)
	case Infeasible:
		if len(c.Supply) > 0 || len(c.Compute) > 0 || len(c.Flow) > 0 || c.Cost.Rat().Sign() != 0 {
			return errors.New("infeasible, yet there is a dispatch")
		}
		if surplus := m.bound(y, true); surplus.Sign() <= 0 {
			return errors.New("the prices do not prove that the problem is infeasible")
		}
		return nil
	}
	return fmt.Errorf(`"status" is %q, not optimal or infeasible`, c.Status)
}

// feasible holds the amounts against every limit and balance.
func (m model) feasible(p Problem, x []*big.Rat) error {
	var limit big.Rat
	for j, col := range m.columns {
		if x[j].Sign() < 0 || x[j].Cmp(limit.SetInt64(col.limit)) > 0 {
			return fmt.Errorf("amount %d is %s, outside 0 to %d", j, x[j].FloatString(6), col.limit)
		}
	}
	for i, e := range m.excess(x) {
		if e.Sign() == 0 {
			continue
		}
		good, region := Energy, i
		if i >= len(p.Regions) {
			good, region = Compute, i-len(p.Regions)
		}
		return fmt.Errorf("the %s of region %q does not balance: %s too much", good, p.Regions[region].Name,
			e.Quo(e, big.NewRat(lossUnit, 1)).FloatString(6))
	}
	return nil
}

// optimal holds the stated cost against the amounts, and the bound that the prices prove against it.
func (m model) optimal(x, y []*big.Rat, stated, tolerance *big.Rat) error {
	cost := m.cost(x)
	if cost.Cmp(stated) != 0 {
		return fmt.Errorf("the stated cost is %s, the dispatch costs %s", stated.FloatString(6), cost.FloatString(6))
	}
	allowed := big.NewRat(1, 1)
	if cost.Cmp(allowed) > 0 {
		allowed.Set(cost)
	}
	allowed.Mul(allowed, tolerance)
	gap := new(big.Rat).Sub(cost, m.bound(y, false))
	if gap.Cmp(allowed) > 0 {
		return fmt.Errorf("the dispatch costs %s, and the prices prove only that none is cheaper by more than %s",
			cost.FloatString(6), gap.FloatString(6))
	}
	return nil
}

// amounts returns the certificate's dispatch in the order of the model's columns.
func (c Certificate) amounts(p Problem) ([]*big.Rat, error) {
	if len(c.Supply) != len(p.Regions) || len(c.Compute) != len(p.Regions) || len(c.Flow) != len(p.Links) {
		return nil, fmt.Errorf("supply, compute and flow have %d, %d and %d entries, the problem %d regions and %d links",
			len(c.Supply), len(c.Compute), len(c.Flow), len(p.Regions), len(p.Links))
	}
	var x []*big.Rat
	for i, tiers := range c.Supply {
		if len(tiers) != len(p.Regions[i].Supply) {
			return nil, fmt.Errorf("supply of region %d has %d tiers, the problem %d", i, len(tiers), len(p.Regions[i].Supply))
		}
		x = appendRats(x, tiers)
	}
	return appendRats(appendRats(x, c.Compute), c.Flow), nil
}

// prices returns the certificate's prices in the order and scale of the model's rows.
func (c Certificate) prices(p Problem) ([]*big.Rat, error) {
	if len(c.EnergyPrices) != len(p.Regions) || len(c.ComputePrices) != len(p.Regions) {
		return nil, fmt.Errorf("there are %d energy and %d compute prices for %d regions",
			len(c.EnergyPrices), len(c.ComputePrices), len(p.Regions))
	}
	y := appendRats(appendRats(nil, c.EnergyPrices), c.ComputePrices)
	for _, v := range y {
		v.Quo(v, big.NewRat(lossUnit, 1))
	}
	return y, nil
}

func appendRats(x []*big.Rat, more []Ratio) []*big.Rat {
	for _, v := range more {
		x = append(x, v.Rat())
	}
	return x
}

// newCertificate puts amounts and prices, which are in the model's order and scale, into their places; x
// is nil for an infeasible problem.
func newCertificate(p Problem, m model, x, y []*big.Rat) Certificate {
	c := Certificate{Version: 1, Status: Infeasible}
	n := len(p.Regions)
	for i := range n {
		c.EnergyPrices = append(c.EnergyPrices, Ratio{new(big.Rat).Mul(y[i], big.NewRat(lossUnit, 1))})
		c.ComputePrices = append(c.ComputePrices, Ratio{new(big.Rat).Mul(y[n+i], big.NewRat(lossUnit, 1))})
	}
	if x == nil {
		return c
	}
	c.Status, c.Cost = Optimal, Ratio{m.cost(x)}
	take := func(count int) []Ratio {
		out := make([]Ratio, count)
		for i := range out {
			out[i] = Ratio{x[i]}
		}
		x = x[count:]
		return out
	}
	for _, r := range p.Regions {
		c.Supply = append(c.Supply, take(len(r.Supply)))
	}
	c.Compute, c.Flow = take(n), take(len(p.Links))
	return c
}
