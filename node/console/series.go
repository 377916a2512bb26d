package console

import (
	"math/big"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// maxPoints is how many points of a series are kept. When there are more, every other one is dropped and from then on
// only every other one is taken.
const maxPoints = 360

// point is a value at a chain time.
type point [2]float64

// series is a figure over time.
type series struct {
	name, unit, group string
	value             func(reading) (float64, bool)
	points            []point
	stride, skipped   int
	// fresh counts the points at the end that no page has been told of; reset tells that all are to be told anew.
	fresh int
	reset bool
}

// reading is a moment that points are taken of.
type reading struct {
	state   engine.State
	atRisk  protocol.Amount
	economy engine.Economy
	some    bool // there is an economy
}

// newSeries are the figures that the page draws over time. One that the node does not know has no points and is not
// shown.
func newSeries() []*series {
	always := func(f func(reading) float64) func(reading) (float64, bool) {
		return func(r reading) (float64, bool) { return f(r), true }
	}
	market := func(f func(engine.Economy) float64) func(reading) (float64, bool) {
		return func(r reading) (float64, bool) { return f(r.economy), r.some }
	}
	return []*series{
		{name: "Jobs open", unit: "jobs", group: "work", value: always(func(r reading) float64 { return float64(r.state.OpenJobs()) })},
		{name: "At risk", unit: "tokens", group: "work", value: always(func(r reading) float64 { return asFloat(r.atRisk) })},
		{name: "Rewards paid", unit: "tokens", group: "money", value: always(func(r reading) float64 { return asFloat(r.state.Totals().Rewards) })},
		{name: "Stake slashed", unit: "tokens", group: "money", value: always(func(r reading) float64 { return asFloat(r.state.Totals().Slashed) })},
		{name: "Energy price", unit: "tokens", group: "economy", value: market(func(e engine.Economy) float64 { return asFloat(e.EnergyPrice) })},
		{name: "Energy reserve", unit: "units", group: "economy", value: market(func(e engine.Economy) float64 { return float64(e.Energy.Reserve) })},
		{name: "Compute price", unit: "tokens", group: "economy", value: market(func(e engine.Economy) float64 { return asFloat(e.ComputePrice) })},
		{name: "Compute reserve", unit: "units", group: "economy", value: market(func(e engine.Economy) float64 { return float64(e.Compute.Reserve) })},
	}
}

// asFloat is an amount of tokens, exact enough for a drawing.
func asFloat(a protocol.Amount) float64 {
	f, _ := new(big.Float).Quo(new(big.Float).SetInt(a.Big()), big.NewFloat(1e18)).Float64()
	return f
}

// sample takes a point of every series, at most one for each time.
func (m *model) sample(s engine.State) {
	at := float64(s.Head().Time)
	if at == 0 {
		return
	}
	r := reading{state: s, atRisk: m.atRisk}
	r.economy, r.some = s.Economy()
	for _, c := range m.series {
		if v, known := c.value(r); known {
			c.add(point{at, v})
		}
	}
}

func (c *series) add(p point) {
	n := len(c.points)
	switch {
	case n > 0 && p[0] < c.points[n-1][0]: // a reorganisation took time back
		for n > 0 && c.points[n-1][0] > p[0] {
			n--
		}
		c.points, c.reset = c.points[:n], true
	case n > 0 && p[0] == c.points[n-1][0]:
		if c.points[n-1] != p {
			c.points[n-1], c.fresh = p, max(c.fresh, 1)
		}
		return
	}
	if c.skipped++; c.skipped < c.stride {
		return
	}
	c.skipped = 0
	c.points = append(c.points, p)
	c.fresh++
	if len(c.points) > maxPoints {
		half := c.points[:0]
		for i := 0; i < len(c.points); i += 2 {
			half = append(half, c.points[i])
		}
		c.points, c.reset, c.stride = half, true, 2*max(c.stride, 1)
	}
}

// Chart is a series as the page gets it: all of its points, or with Add those that came. One at a time that the page
// has already replaces what it has from there on.
type Chart struct {
	Name   string  `json:"name"`
	Unit   string  `json:"unit"`
	Group  string  `json:"group"`
	Points []point `json:"points"`
	Add    bool    `json:"add,omitempty"`
}

// charts are all series that have points.
func (m *model) charts() []Chart {
	var out []Chart
	for _, c := range m.series {
		if len(c.points) > 0 {
			out = append(out, Chart{Name: c.name, Unit: c.unit, Group: c.group, Points: append([]point(nil), c.points...)})
		}
	}
	return out
}

// news are the charts' changes since the last call.
func (m *model) news() []Chart {
	var out []Chart
	for _, c := range m.series {
		switch {
		case c.reset:
			out = append(out, Chart{Name: c.name, Unit: c.unit, Group: c.group, Points: append([]point(nil), c.points...)})
		case c.fresh > 0:
			fresh := c.points[len(c.points)-min(c.fresh, len(c.points)):]
			out = append(out, Chart{Name: c.name, Unit: c.unit, Group: c.group, Points: append([]point(nil), fresh...), Add: true})
		}
		c.fresh, c.reset = 0, false
	}
	return out
}
