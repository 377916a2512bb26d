//go:build !nosim

package main

import (
	"fmt"
	"strings"

	"github.com/agijobs/omega/sim/scenario"
)

// economyText tells what is there of resources and what they cost, in three lines.
func economyText(e *scenario.EconomySummary) string {
	if e == nil {
		return ""
	}
	var b strings.Builder
	resource := func(name string, r scenario.ResourceSummary) {
		fmt.Fprintf(&b, "%-8s %d of %d units free, %d used, %s tokens a unit (scarcity ×%.2f, owner ×%g)\n", name, r.Reserve, r.Capacity, r.Used, r.Price, r.Multiple, e.Multiplier)
	}
	resource("energy", e.Energy)
	resource("compute", e.Compute)
	fmt.Fprintf(&b, "charges  %s tokens for resources, %s of them given to the fee pool\n", e.Charged, e.Contributed)
	return b.String()
}
