package economy

import "github.com/agijobs/omega/node/protocol"

// The usual shape of a price: as planned while the reserve is full, ten times that when it is empty, and at most a
// twentieth dearer or cheaper from one block to the next.
const (
	usualLeast = Whole
	usualMost  = 10 * Whole
	usualStep  = Whole / 20
)

// Curve says what scarcity makes of a price, all in millionths: from the multiple Least where the reserve is full to
// Most where it is empty, and by which part of itself the price may move in a block.
type Curve struct {
	Least, Most, Step uint64
}

// CurveOf reads the plan's curve, puts the usual where it says nothing, and holds it at its bounds.
func CurveOf(p protocol.ResourcePlan) Curve {
	c := Curve{Least: p.Least, Most: p.Most, Step: p.Step}
	if c.Least == 0 {
		c.Least = usualLeast
	}
	c.Least = min(c.Least, MaxMultiple)
	if c.Most == 0 {
		c.Most = max(usualMost, c.Least)
	}
	c.Most = min(max(c.Most, c.Least), MaxMultiple)
	if c.Step == 0 {
		c.Step = usualStep
	}
	c.Step = min(c.Step, Whole)
	return c
}

// Scarcity is the part of the capacity that is not free, in millionths.
func Scarcity(free, capacity uint64) uint64 {
	if capacity == 0 {
		return Whole
	}
	return mulDiv(capacity-min(free, capacity), Whole, capacity)
}

// Target is the multiple that the scarcity asks for: Least + (Most - Least) * scarcity². It never falls where there is
// less, is flat in plenty and steep in want.
func (c Curve) Target(free, capacity uint64) uint64 {
	s := Scarcity(free, capacity)
	return c.Least + mulDiv(mulDiv(c.Most-c.Least, s, Whole), s, Whole)
}

// Next moves a multiple towards its target by one block: by Step of itself at most, or by the least that can be told
// where that is nothing. Where the multiple is the same, a scarcer reserve never gives a lower one.
func (c Curve) Next(multiple, target uint64) uint64 {
	multiple = min(max(multiple, c.Least), c.Most)
	most := max(mulDiv(multiple, c.Step, Whole), 1)
	if target > multiple {
		return multiple + min(most, target-multiple)
	}
	return multiple - min(most, multiple-target)
}

// Price is what a unit costs: the plan's price, times what scarcity makes of it, times the owner's multiplier.
func Price(base protocol.Amount, multiple, owner uint64) protocol.Amount {
	return base.MulDiv(min(multiple, MaxMultiple)*min(owner, MaxMultiple), Whole*Whole)
}
