// Package dispatch solves and checks the least-cost dispatch of energy and compute over regions: which
// plants run, where work is computed and what flows between regions, so that every demand is met at the
// least cost. A solution carries the dual prices, so that anyone can check in exact arithmetic, without
// solving again, that it is feasible and that no cheaper one exists; and an infeasible problem is answered
// by a proof that it is. The package is pure: it computes from its arguments alone.
package dispatch

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/agijobs/omega/node/protocol"
)

// Limits of a problem. They bound the effort of solving one and the length of its numbers.
const (
	MaxRegions   = 32
	MaxTiers     = 8
	MaxLinks     = 128
	MaxQuantity  = 1_000_000_000
	MaxPerUnit   = 1_000_000
	MaxLoss      = 999
	MaxTolerance = 10_000
	maxNameBytes = 64
)

// lossUnit is what losses are counted in: parts per thousand.
const lossUnit = 1_000

// Good is what a link carries.
type Good string

// The goods: energy in kWh, and units of computing work.
const (
	Energy  Good = "energy"
	Compute Good = "compute"
)

// Problem is the body of a dispatch task. Tolerance is the relative gap, in parts per million, up to which
// a solution counts as optimal; 0 means 1.
type Problem struct {
	Version   int      `json:"v"`
	Tolerance uint64   `json:"tolerance_ppm,omitempty"`
	Regions   []Region `json:"regions"`
	Links     []Link   `json:"links,omitempty"`
}

// Region has plants, a computing site and demands. Energy is in kWh; each unit of computing work done here
// takes EnergyPerCompute kWh of the region's energy.
type Region struct {
	Name             string `json:"name"`
	Supply           []Tier `json:"supply,omitempty"`
	ComputeCapacity  uint64 `json:"compute_capacity,omitempty"`
	EnergyPerCompute uint64 `json:"energy_per_compute,omitempty"`
	EnergyDemand     uint64 `json:"energy_demand,omitempty"`
	ComputeDemand    uint64 `json:"compute_demand,omitempty"`
}

// Tier is an amount of energy, in kWh, that a region can supply at a cost for each kWh.
type Tier struct {
	Capacity uint64 `json:"capacity"`
	Cost     uint64 `json:"cost"`
}

// Link carries a good one way between two regions, named by their places. Of what enters, Loss parts per
// thousand do not arrive. Cost is for each unit that enters.
type Link struct {
	Carries  Good   `json:"carries"`
	From     int    `json:"from"`
	To       int    `json:"to"`
	Capacity uint64 `json:"capacity"`
	Loss     uint64 `json:"loss_permille,omitempty"`
	Cost     uint64 `json:"cost,omitempty"`
}

// Decode reads the body of a dispatch task strictly; errors wrap protocol.ErrDocument.
func Decode(body json.RawMessage) (Problem, error) {
	var p Problem
	if err := protocol.DecodeStrict(body, &p); err != nil {
		return Problem{}, fmt.Errorf("reading a dispatch problem: %w", err)
	}
	if err := p.check(); err != nil {
		return Problem{}, fmt.Errorf("reading a dispatch problem: %w: %w", protocol.ErrDocument, err)
	}
	return p, nil
}

// Encode returns the problem as the body of a task.
func (p Problem) Encode() (json.RawMessage, error) { return json.Marshal(p) }

// Gap is the relative gap up to which a solution of the problem counts as optimal.
func (p Problem) Gap() *big.Rat {
	return big.NewRat(int64(max(p.Tolerance, 1)), 1_000_000)
}

func (p Problem) check() error {
	switch {
	case p.Version != 1:
		return fmt.Errorf(`"v" is %d, this node reads 1`, p.Version)
	case p.Tolerance > MaxTolerance:
		return fmt.Errorf(`"tolerance_ppm" is %d, at most %d are allowed`, p.Tolerance, MaxTolerance)
	case len(p.Regions) == 0 || len(p.Regions) > MaxRegions:
		return fmt.Errorf("%d regions, 1 to %d are allowed", len(p.Regions), MaxRegions)
	case len(p.Links) > MaxLinks:
		return fmt.Errorf("%d links, at most %d are allowed", len(p.Links), MaxLinks)
	}
	names := make(map[string]bool, len(p.Regions))
	for i, r := range p.Regions {
		if err := r.check(); err != nil {
			return fmt.Errorf("region %d: %w", i, err)
		}
		if names[r.Name] {
			return fmt.Errorf("region %d: name %q stands twice", i, r.Name)
		}
		names[r.Name] = true
	}
	for i, l := range p.Links {
		if err := l.check(len(p.Regions)); err != nil {
			return fmt.Errorf("link %d: %w", i, err)
		}
	}
	return nil
}

func (r Region) check() error {
	if r.Name == "" || len(r.Name) > maxNameBytes {
		return fmt.Errorf("name has %d bytes, 1 to %d are allowed", len(r.Name), maxNameBytes)
	}
	if len(r.Supply) > MaxTiers {
		return fmt.Errorf("%d tiers of supply, at most %d are allowed", len(r.Supply), MaxTiers)
	}
	for i, t := range r.Supply {
		if t.Capacity > MaxQuantity || t.Cost > MaxPerUnit {
			return fmt.Errorf("tier %d: capacity %d or cost %d is over %d or %d", i, t.Capacity, t.Cost, MaxQuantity, MaxPerUnit)
		}
	}
	if r.ComputeCapacity > MaxQuantity || r.EnergyDemand > MaxQuantity || r.ComputeDemand > MaxQuantity {
		return fmt.Errorf("compute capacity %d, energy demand %d or compute demand %d is over %d",
			r.ComputeCapacity, r.EnergyDemand, r.ComputeDemand, MaxQuantity)
	}
	if r.EnergyPerCompute > MaxPerUnit {
		return fmt.Errorf("energy per compute %d is over %d", r.EnergyPerCompute, MaxPerUnit)
	}
	return nil
}

func (l Link) check(regions int) error {
	switch {
	case l.Carries != Energy && l.Carries != Compute:
		return fmt.Errorf("carries %q, not energy or compute", l.Carries)
	case l.From < 0 || l.From >= regions || l.To < 0 || l.To >= regions || l.From == l.To:
		return fmt.Errorf("goes from region %d to %d, not between two of the %d", l.From, l.To, regions)
	case l.Capacity > MaxQuantity || l.Cost > MaxPerUnit:
		return fmt.Errorf("capacity %d or cost %d is over %d or %d", l.Capacity, l.Cost, MaxQuantity, MaxPerUnit)
	case l.Loss > MaxLoss:
		return fmt.Errorf("loses %d per mille, at most %d are allowed", l.Loss, MaxLoss)
	}
	return nil
}
