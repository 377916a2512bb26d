package planet

import (
	"context"
	"math/rand/v2"

	"github.com/agijobs/omega/node/protocol"
)

const climateName = "climate"

// Climate is the weather over collectors and computing sites. Sunshine wanders, storms come and pass and more of them
// as it grows warmer, and what missions use warms the planet a little; heat costs compute for cooling.
type Climate struct{ seed uint64 }

// Bounds of the climate: a storm's length in ticks, and what a quiet tick turns over, a four-hundredth of the reserve.
const (
	maxStorm            = 36
	climateShare        = 400
	minSun, maxSun      = 400, 1600
	maxCarbon           = 2_000_000 // thousandths of a part in a million
	baseCarbon          = 420_000
	preindustrialCarbon = 280_000
	maxWarming          = 12_000 // thousandths of a degree
)

// climateMemory is what the climate remembers, in thousandths but for Storm, the ticks that a storm still lasts.
type climateMemory struct {
	Carbon  int64 `json:"carbon"`
	Warming int64 `json:"warming"`
	Sun     int64 `json:"sun"`
	Storm   int64 `json:"storm"`
}

// Name implements PlanetarySim.
func (Climate) Name() string { return climateName }

// Tick implements PlanetarySim.
func (c Climate) Tick(_ context.Context, in protocol.SimInput, memory string) (protocol.SimReading, error) {
	d := dice(c.seed, climateName, 0)
	m := climateMemory{Carbon: baseCarbon + throw(d)*2, Warming: 1200 + throw(d)/10, Sun: milli + throw(d)/10}
	if memory != "" {
		if err := recall(memory, &m); err != nil {
			return protocol.SimReading{}, err
		}
		m.bound()
	}
	m.pass(dice(c.seed, climateName, in.Tick), in.Energy)
	text, err := remember(m)
	if err != nil {
		return protocol.SimReading{}, err
	}
	energy, compute := m.yield(in)
	return protocol.SimReading{
		Energy: energy, Compute: compute, Memory: text,
		Figures: []protocol.SimFigure{
			{Name: "carbon", Milli: m.Carbon}, {Name: "warming", Milli: m.Warming}, {Name: "sunshine", Milli: m.Sun}, {Name: "storm", Milli: m.Storm * milli},
		},
	}, nil
}

// pass lets one tick of weather pass.
func (m *climateMemory) pass(d rand.Source, energy protocol.SimSupply) {
	reserve, demand := clamp(energy.Reserve, 1, maxUnits), clamp(energy.Demand, 0, maxUnits)
	// The carbon of what is asked for, less what the seas take.
	emitted := clamp(scale(demand, 20, reserve), 0, 200)
	m.Carbon = clamp(m.Carbon+emitted-(m.Carbon-preindustrialCarbon)/100_000, preindustrialCarbon, maxCarbon)
	// Three degrees for each doubling, in a straight line, and a thousandth of one a tick at most.
	target := (m.Carbon - preindustrialCarbon) * 3 * milli / preindustrialCarbon
	m.Warming = clamp(m.Warming+clamp(target-m.Warming, -1, 1), 0, maxWarming)
	m.Sun = clamp(m.Sun+(milli-m.Sun)/8+throw(d)/12, minSun, maxSun)
	if m.Storm = clamp(m.Storm-1, 0, maxStorm); m.Storm == 0 && int64(d.Uint64()%(800*milli)) < milli+m.Warming {
		m.Storm = int64(d.Uint64()%maxStorm) + 1
	}
}

// bound keeps what came out of a journal within what the model can be.
func (m *climateMemory) bound() {
	m.Carbon = clamp(m.Carbon, preindustrialCarbon, maxCarbon)
	m.Warming, m.Sun, m.Storm = clamp(m.Warming, 0, maxWarming), clamp(m.Sun, minSun, maxSun), clamp(m.Storm, 0, maxStorm)
}

// yield is by how much the weather moves the reserves: at most by two quiet ticks' turnover, and never below zero.
func (m *climateMemory) yield(in protocol.SimInput) (energy, compute int64) {
	held, sites := clamp(in.Energy.Reserve, 0, maxUnits), clamp(in.Compute.Reserve, 0, maxUnits)
	turnover := held / climateShare
	energy = scale(turnover, m.Sun-milli, milli)
	if m.Storm > 0 {
		energy -= turnover
	}
	// Cooling: a tenth of the turnover for each degree beyond the first.
	compute = -scale(sites/climateShare, clamp(m.Warming-milli, 0, maxWarming), 10*milli)
	return max(energy, -held), max(compute, -sites)
}
