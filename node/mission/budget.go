package mission

import (
	"errors"
	"fmt"

	"github.com/agijobs/omega/node/protocol"
)

// within holds the children's rewards and budgets against those of the plan's own spec, and the plans nested in it
// against theirs. Each child counts once, however often it is posted: what is posted again was refunded, and what
// replaces it takes over its reward and budgets. Where the plan has a budget, each child must have a part of it.
func (p Plan) within(spec protocol.Spec, reward protocol.Amount) error {
	var promised protocol.Amount
	energy, compute := budget{"energy", "kWh", spec.Energy, 0}, budget{"compute", "core seconds", spec.Compute, 0}
	for _, c := range p.Children {
		own := c.reward(reward)
		if own.IsZero() {
			return fmt.Errorf("child %q would be paid nothing", c.Ref)
		}
		promised = promised.Add(own)
		if err := errors.Join(energy.take(c.Ref, c.Energy), compute.take(c.Ref, c.Compute)); err != nil {
			return err
		}
		if err := c.nestedWithin(own); err != nil {
			return err
		}
	}
	if free := reward.MulDiv(Whole-MarginBP, Whole); free.Less(promised) {
		return fmt.Errorf("children are promised %s tokens, at most %s are allowed", promised.Tokens(), free.Tokens())
	}
	return nil
}

// nestedWithin holds the plans that a child or its replacement is against the child's own reward and budgets.
func (c Child) nestedWithin(reward protocol.Amount) error {
	forms := []Child{c}
	if r, ok := c.Instead(); ok {
		forms = append(forms, r)
	}
	for _, form := range forms {
		if form.Task.Kind != protocol.TaskPlan {
			continue
		}
		var nested Plan
		if err := protocol.DecodeStrict(form.Task.Body, &nested); err != nil {
			return fmt.Errorf("child %q: %w", c.Ref, err)
		}
		if err := nested.within(form.spec(0), reward); err != nil {
			return fmt.Errorf("child %q: %w", c.Ref, err)
		}
	}
	return nil
}

// budget is what a plan has of a resource, and how much of it is given to children; a whole of 0 is no bound.
type budget struct {
	name, unit   string
	whole, taken uint64
}

func (b *budget) take(ref string, n uint64) error {
	switch {
	case b.whole == 0:
		return nil
	case n == 0:
		return fmt.Errorf("child %q has no part of the plan's %s budget of %d %s", ref, b.name, b.whole, b.unit)
	case n > b.whole-b.taken:
		return fmt.Errorf("with child %q the children have more than the plan's %s budget of %d %s", ref, b.name, b.whole, b.unit)
	}
	b.taken += n
	return nil
}

// Check tells whether the plan task of a spec can be carried out for the reward: its body is sound, and where it has
// children, these stay within its budgets. Errors wrap protocol.ErrDocument.
func Check(spec protocol.Spec, reward protocol.Amount) (Plan, error) {
	plan, err := Decode(spec.Task.Body)
	if err != nil {
		return Plan{}, err
	}
	if err := plan.within(spec, reward); err != nil {
		return Plan{}, fmt.Errorf("%w: %w", protocol.ErrDocument, err)
	}
	return plan, nil
}
