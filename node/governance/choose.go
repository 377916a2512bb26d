package governance

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// listOf tells whether a getter is read element by element, and the type of the setter's list.
func (d *Desk) listOf(contract, getter string) (abi.Type, bool) {
	for _, x := range d.surface.setters {
		for _, r := range x.Readings {
			if x.Contract == contract && r.Contract == contract && r.Getter == getter && r.isList() {
				return x.Method.Inputs[r.Value.arg].Type, true
			}
		}
	}
	return abi.Type{}, false
}

// isList tells that a reading goes through a list by its index.
func (r Reading) isList() bool {
	return r.Value != nil && r.Value.kind == element && len(r.Keys) == 1 && r.Keys[0].kind == index
}

// currentList reads a list that has a getter for its length and one for its elements.
func (d *Desk) currentList(ctx context.Context, v view, w Wish) (string, error) {
	size, err := d.readOf(sight{contract: w.Contract, getter: w.Getter + "Length"})
	if err != nil {
		return "", err
	}
	answers, err := v.read(ctx, []Read{size})
	if err != nil {
		return "", err
	}
	n, err := strconv.Atoi(answers[0])
	if err != nil {
		return "", fmt.Errorf("reading %s.%sLength: %q is no length", w.Contract, w.Getter, answers[0])
	}
	reads := make([]Read, n)
	for i := range reads {
		if reads[i], err = d.readOf(sight{contract: w.Contract, getter: w.Getter, keys: []string{strconv.Itoa(i)}}); err != nil {
			return "", err
		}
	}
	if answers, err = v.read(ctx, reads); err != nil {
		return "", err
	}
	parts := make([]any, n)
	for i, a := range answers {
		parts[i] = raw(a)
	}
	return text(parts), nil
}

// raw is a value that is written already.
type raw string

func (r raw) String() string { return string(r) }

// offer is a setter with arguments that grants wishes.
type offer struct {
	setter Setter
	args   []string // empty: not known yet
	grants []string // names of the wishes that it grants
}

// betterThan prefers what grants more wishes, then what needs fewer arguments.
func (o *offer) betterThan(other *offer) bool {
	if other == nil || len(o.grants) != len(other.grants) {
		return other == nil || len(o.grants) > len(other.grants)
	}
	return len(o.args) < len(other.args)
}

// choose finds calls that grant every difference: each time the one that grants most and repeats least.
func (d *Desk) choose(ctx context.Context, wishes []Wish, diffs []Difference) ([]Call, error) {
	v, err := d.look(ctx)
	if err != nil {
		return nil, err
	}
	left := slices.Clone(diffs)
	var calls []Call
	for len(left) > 0 {
		best, err := d.bestOffer(ctx, v, wishes, left)
		if err != nil {
			return nil, err
		}
		call, err := fill(best.setter, best.args, d.contracts)
		if err != nil {
			return nil, err
		}
		calls = append(calls, call)
		left = slices.DeleteFunc(left, func(x Difference) bool { return slices.Contains(best.grants, x.name()) })
	}
	return calls, nil
}

func (d *Desk) bestOffer(ctx context.Context, v view, wishes []Wish, left []Difference) (offer, error) {
	var best *offer
	for _, x := range d.surface.setters {
		if x.Contract != left[0].Contract || x.Scope == ScopeOwnership {
			continue
		}
		for _, r := range x.Readings {
			o := offer{setter: x, args: make([]string, len(x.Method.Inputs))}
			if !o.bind(r, left[0].Wish) {
				continue
			}
			whole, err := d.complete(ctx, v, &o, wishes, left)
			if err != nil {
				return offer{}, err
			}
			if whole && o.betterThan(best) {
				best = &o
			}
		}
	}
	if best == nil {
		return offer{}, fmt.Errorf("%w: no setter makes %s %s; see `omega gov list --contract %s`", ErrPlan, left[0].name(), left[0].Value, left[0].Contract)
	}
	return *best, nil
}

// bind makes a reading show a wish by choosing the arguments that it names. It fails where an argument is
// chosen otherwise already.
func (o *offer) bind(r Reading, w Wish) bool {
	if r.Contract != w.Contract || r.Getter != w.Getter || r.Value == nil {
		return false
	}
	args := slices.Clone(o.args)
	put := func(t term, value string) bool {
		switch t.kind {
		case literal:
			return t.text == value
		case argument, element:
			if args[t.arg] != "" && args[t.arg] != value {
				return false
			}
			args[t.arg] = value
			return true
		case index, length:
		}
		return false
	}
	if r.isList() && len(w.Keys) == 0 {
		args[r.Value.arg] = w.Value
		o.args = args
		return true
	}
	if r.Value.kind == element || len(r.Keys) != len(w.Keys) || !put(*r.Value, w.Value) {
		return false
	}
	for i, k := range r.Keys {
		if k.kind == element || !put(k, w.Keys[i]) {
			return false
		}
	}
	o.args = args
	return true
}

// complete fills the arguments that the first wish left open: from other wishes, else with what the chain has.
// An offer that would undo a wish, or with an argument that nothing tells, is none.
func (d *Desk) complete(ctx context.Context, v view, o *offer, wishes []Wish, left []Difference) (bool, error) {
	for _, r := range o.setter.Readings {
		if r.Value == nil || r.isList() {
			continue
		}
		for _, w := range wishes {
			if r.Getter == w.Getter && r.Contract == w.Contract && sameKeys(r, o.args, w) && !o.bind(r, w) {
				return false, nil
			}
		}
		if r.Value.kind != argument || o.args[r.Value.arg] != "" {
			continue
		}
		keys, known := r.keysWith(o.args)
		if !known {
			continue
		}
		current, err := d.current(ctx, v, Wish{Contract: r.Contract, Getter: r.Getter, Keys: keys})
		if err != nil {
			return false, err
		}
		o.args[r.Value.arg] = current
	}
	for i, a := range o.args {
		if a == "" && o.setter.Method.Inputs[i].Type.T == abi.SliceTy && !o.reads(i) {
			o.args[i] = "[]"
		} else if a == "" {
			return false, nil
		}
	}
	for _, x := range left {
		trial := offer{setter: o.setter, args: slices.Clone(o.args)}
		if slices.ContainsFunc(o.setter.Readings, func(r Reading) bool { return trial.bind(r, x.Wish) }) {
			o.grants = append(o.grants, x.name())
		}
	}
	return len(o.grants) > 0, nil
}

// reads tells whether an argument is the value of some reading.
func (o *offer) reads(arg int) bool {
	return slices.ContainsFunc(o.setter.Readings, func(r Reading) bool { return r.Value != nil && r.Value.kind != literal && r.Value.arg == arg })
}

// keysWith fills the arguments chosen so far into a reading's keys.
func (r Reading) keysWith(args []string) ([]string, bool) {
	var out []string
	for _, k := range r.Keys {
		switch {
		case k.kind == literal:
			out = append(out, k.text)
		case k.kind == argument && args[k.arg] != "":
			out = append(out, args[k.arg])
		default:
			return nil, false
		}
	}
	return out, true
}

// sameKeys tells whether a wish is about what a reading reads with these arguments.
func sameKeys(r Reading, args []string, w Wish) bool {
	keys, known := r.keysWith(args)
	return known && slices.Equal(keys, w.Keys)
}
