package economy

import (
	"errors"
	"fmt"
	"math"
	"math/bits"

	"github.com/agijobs/omega/node/protocol"
)

// Stock is the reserve of one resource, in units, with everything that moved it:
//
//	Initial + Grown + Added = Reserve + Held + Used + Shrunk + Taken
//
// Reserve is what is free, Held what is reserved for jobs under way. Simulations bring no more than Capacity has room
// for; what is there when it is lowered stays. A Stock is a value: its methods return the one that follows.
type Stock struct {
	Reserve  uint64 `json:"reserve"`
	Held     uint64 `json:"held"`
	Capacity uint64 `json:"capacity"`
	Initial  uint64 `json:"initial"`
	// Used is what submitted work took.
	Used uint64 `json:"used"`
	// Grown and Shrunk are what simulations brought and took, after clamping.
	Grown  uint64 `json:"grown"`
	Shrunk uint64 `json:"shrunk"`
	// Added and Taken are what the owner's orders brought and took.
	Added uint64 `json:"added"`
	Taken uint64 `json:"taken"`
	// Multiple is what scarcity makes of the price now, in millionths.
	Multiple uint64 `json:"multiple"`
}

// NewStock begins with the plan's reserve, at the price that its scarcity asks for. Figures out of range are held at
// their bounds; Check refuses them before.
func NewStock(p protocol.ResourcePlan) Stock {
	s := Stock{Capacity: min(max(p.Capacity, p.Reserve), MaxUnits)}
	s.Reserve = min(p.Reserve, s.Capacity)
	s.Initial = s.Reserve
	s.Multiple = CurveOf(p).Target(s.Reserve, s.Capacity)
	return s
}

// Hold reserves units for a job; false where they are not there.
func (s Stock) Hold(units uint64) (Stock, bool) {
	if units > s.Reserve || units > s.room() {
		return s, false
	}
	s.Reserve, s.Held = s.Reserve-units, s.Held+units
	return s, true
}

// Holdable is how much of the units can be reserved.
func (s Stock) Holdable(units uint64) uint64 { return min(units, s.Reserve, s.room()) }

// room is how much more can be held before the count of what was ever used is full.
func (s Stock) room() uint64 { return math.MaxUint64 - s.Used - s.Held }

// Settle ends a reservation: used units are gone, the rest is free again. No more is used than was held.
func (s Stock) Settle(held, used uint64) Stock {
	held = min(held, s.Held)
	used = min(used, held)
	s.Held, s.Used, s.Reserve = s.Held-held, s.Used+used, s.Reserve+held-used
	return s
}

// Move takes what a simulation says, as far as the reserve stays between nothing and what the capacity has room for.
func (s Stock) Move(delta int64) Stock {
	if delta < 0 {
		n := min(uint64(-(delta+1))+1, s.Reserve, math.MaxUint64-s.Shrunk)
		s.Reserve, s.Shrunk = s.Reserve-n, s.Shrunk+n
		return s
	}
	space := s.Capacity - min(s.Reserve+s.Held, s.Capacity)
	n := min(uint64(delta), space, math.MaxUint64-s.Grown)
	s.Reserve, s.Grown = s.Reserve+n, s.Grown+n
	return s
}

// SetReserve is the owner's order of how much is to be free. Whether it is obeyed depends on earlier orders alone, and
// on nothing that a reorganisation changes.
func (s Stock) SetReserve(units uint64) (Stock, error) {
	if units > s.Capacity {
		return s, fmt.Errorf("the capacity is %d; raise it first", s.Capacity)
	}
	added, taken := units-min(units, s.Reserve), s.Reserve-min(units, s.Reserve)
	if added > math.MaxUint64-s.Added || taken > math.MaxUint64-s.Taken || units > math.MaxUint64-s.Held {
		return s, errors.New("the books hold no more")
	}
	s.Reserve, s.Added, s.Taken = units, s.Added+added, s.Taken+taken
	return s, nil
}

// SetCapacity is the owner's order of how much there can be.
func (s Stock) SetCapacity(units uint64) (Stock, error) {
	s.Capacity = units
	return s, nil
}

// Conserved tells whether nothing was made or lost.
func (s Stock) Conserved() bool {
	inHi, in := sum(s.Initial, s.Grown, s.Added)
	outHi, out := sum(s.Reserve, s.Held, s.Used, s.Shrunk, s.Taken)
	return inHi == outHi && in == out
}

// sum adds in 128 bits.
func sum(ns ...uint64) (hi, lo uint64) {
	for _, n := range ns {
		var carry uint64
		lo, carry = bits.Add64(lo, n, 0)
		hi += carry
	}
	return hi, lo
}
