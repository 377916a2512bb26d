// Package economy holds the arithmetic of the node's resources: reserves of energy and compute, what scarcity makes
// of their prices, what a job is worth to an agent, and what is charged for the work. It is pure, and reckons in
// integers alone: units of a resource, base units of the token, and millionths of everything else.
package economy

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/agijobs/omega/node/protocol"
)

const (
	// Whole is one, in millionths.
	Whole = 1_000_000
	// MaxUnits bounds a reserve and its capacity.
	MaxUnits = 1_000_000_000_000_000
	// MaxMultiple bounds every multiple of a price, in millionths: a thousandfold.
	MaxMultiple = 1000 * Whole
)

// ErrPlan marks settings of the economy that cannot be.
var ErrPlan = errors.New("the economy's settings")

// Check holds a plan against what the arithmetic can bear.
func Check(p protocol.EconomyPlan) error {
	for _, r := range []struct {
		name string
		plan protocol.ResourcePlan
	}{{"energy", p.Energy}, {"compute", p.Compute}} {
		if err := check(r.plan); err != nil {
			return fmt.Errorf("%w: %s: %w", ErrPlan, r.name, err)
		}
	}
	if p.Multiplier > MaxMultiple {
		return fmt.Errorf("%w: the multiplier is over %d", ErrPlan, MaxMultiple/Whole)
	}
	return nil
}

func check(p protocol.ResourcePlan) error {
	c := CurveOf(p)
	switch {
	case p.Reserve > MaxUnits || p.Capacity > MaxUnits:
		return fmt.Errorf("a reserve holds at most %d units", uint64(MaxUnits))
	case p.Capacity > 0 && p.Reserve > p.Capacity:
		return fmt.Errorf("a reserve of %d units is over its capacity of %d", p.Reserve, p.Capacity)
	case p.Price.BitLen() > maxPriceBits:
		return fmt.Errorf("a price of %s tokens for a unit is over 2^%d base units", p.Price.Tokens(), maxPriceBits)
	case p.Least > MaxMultiple || p.Most > MaxMultiple || p.Most > 0 && p.Most < c.Least:
		return errors.New("the bounds of the price are not in order, or over a thousandfold")
	case p.Step > Whole:
		return errors.New("a step of the price is over the whole price")
	}
	return nil
}

// maxPriceBits bounds a price so that no cost reaches the end of the amounts.
const maxPriceBits = 128

// mulDiv returns floor(a*b/d) for results that fit; a d of zero gives zero, and a larger result the largest number.
func mulDiv(a, b, d uint64) uint64 {
	if d == 0 {
		return 0
	}
	hi, lo := bits.Mul64(a, b)
	if hi >= d {
		return ^uint64(0)
	}
	q, _ := bits.Div64(hi, lo, d)
	return q
}
