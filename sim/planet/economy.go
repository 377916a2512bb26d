package planet

import (
	"context"

	"github.com/agijobs/omega/node/protocol"
)

const economyName = "synthetic-economy"

// SyntheticEconomy is a planet of people who make and use energy and compute. They grow in number while they are at
// ease, use more by day, save when reserves are short, and build what is short; what stays short is stress.
type SyntheticEconomy struct{ seed uint64 }

// Bounds of the economy. A turnover is what people use of a resource in a tick at the beginning: a two-hundredth of
// the reserve that the model first saw.
const (
	minPeople, maxPeople           = 1_000_000_000, 20_000_000_000
	minCapacity, maxCapacity       = 500, 2000 // thousandths of the turnover
	turnoverShare                  = 200
	leastHome                int64 = 10_000 // for reserves too small to turn over
)

// economyMemory is what the economy remembers.
type economyMemory struct {
	People int64 `json:"people"`
	Stress int64 `json:"stress"` // thousandths
	// Energy and Compute are what can be made of each in a tick, in thousandths of the turnover.
	Energy  int64 `json:"energy"`
	Compute int64 `json:"compute"`
	// HomeEnergy and HomeCompute are the reserves at the first tick: what people feel safe with.
	HomeEnergy  int64 `json:"homeEnergy"`
	HomeCompute int64 `json:"homeCompute"`
}

// Name implements PlanetarySim.
func (SyntheticEconomy) Name() string { return economyName }

// Tick implements PlanetarySim.
func (e SyntheticEconomy) Tick(_ context.Context, in protocol.SimInput, memory string) (protocol.SimReading, error) {
	m := e.begin(in)
	if memory != "" {
		if err := recall(memory, &m); err != nil {
			return protocol.SimReading{}, err
		}
		m.bound()
	}
	d := dice(e.seed, economyName, in.Tick)
	energy, lackEnergy := m.turn(in.Energy, m.HomeEnergy, m.Energy, daily(in.Tick)/5+throw(d)/10)
	compute, lackCompute := m.turn(in.Compute, m.HomeCompute, m.Compute, throw(d)/20)
	m.live(lackEnergy, lackCompute, throw(d))
	text, err := remember(m)
	if err != nil {
		return protocol.SimReading{}, err
	}
	return protocol.SimReading{
		Energy: energy, Compute: compute, Memory: text,
		Figures: []protocol.SimFigure{
			{Name: "population", Milli: m.People * milli}, {Name: "energy", Milli: m.Energy},
			{Name: "compute", Milli: m.Compute}, {Name: "stress", Milli: m.Stress},
		},
	}, nil
}

// begin is the economy of a seed before its first tick.
func (e SyntheticEconomy) begin(in protocol.SimInput) economyMemory {
	d := dice(e.seed, economyName, 0)
	return economyMemory{
		People: 8_000_000_000 + throw(d)*500_000, Stress: 200 + throw(d)/20, Energy: milli + throw(d)/50, Compute: milli + throw(d)/50,
		HomeEnergy: clamp(in.Energy.Reserve, leastHome, maxUnits), HomeCompute: clamp(in.Compute.Reserve, leastHome, maxUnits),
	}
}

// bound keeps what came out of a journal within what the model can be.
func (m *economyMemory) bound() {
	m.People = clamp(m.People, minPeople, maxPeople)
	m.Stress = clamp(m.Stress, 0, milli)
	m.Energy, m.Compute = clamp(m.Energy, minCapacity, maxCapacity), clamp(m.Compute, minCapacity, maxCapacity)
	m.HomeEnergy, m.HomeCompute = clamp(m.HomeEnergy, leastHome, maxUnits), clamp(m.HomeCompute, leastHome, maxUnits)
}

// turn makes and uses a resource for one tick: by how much its reserve moves, at most by a turnover, and how short it
// is in thousandths, below zero where there is plenty. swing is how much more than usual is made.
func (m *economyMemory) turn(s protocol.SimSupply, home, capacity, swing int64) (move, lack int64) {
	reserve, demand := clamp(s.Reserve, 0, maxUnits), clamp(s.Demand, 0, maxUnits)
	lack = clamp(scale(home+demand-reserve, milli, home), -milli, milli)
	turnover := home / turnoverShare
	made := scale(turnover, capacity*(milli+swing), milli*milli)
	// Per head of the eight thousand million of the beginning; a tenth is saved at the worst, or wasted at the best.
	used := scale(scale(turnover, m.People, 8_000_000_000), 10*milli-lack, 10*milli)
	return max(clamp(made-used, -turnover, turnover), -reserve), lack
}

// live changes people and what they can make.
func (m *economyMemory) live(lackEnergy, lackCompute, chance int64) {
	// Stress follows the worse lack; chance is the rest of the news.
	worst := max(lackEnergy, lackCompute, 0)
	m.Stress = clamp(m.Stress+(worst+200-m.Stress)/16+chance/100, 0, milli)
	m.Energy = clamp(m.Energy+lackEnergy/100, minCapacity, maxCapacity)
	m.Compute = clamp(m.Compute+lackCompute/100, minCapacity, maxCapacity)
	// A population at ease grows by a hundredth in a hundred days or so; one under stress shrinks.
	m.People = clamp(m.People+scale(m.People, 500-m.Stress, 500*2_000_000), minPeople, maxPeople)
}
