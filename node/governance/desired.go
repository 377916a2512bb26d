package governance

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Wish is one line of a desired-state file: a getter, its keys, and what it should answer.
type Wish struct {
	Contract string
	Getter   string
	Keys     []string
	Value    string
}

// name shows the wish as the file has it.
func (w Wish) name() string {
	if len(w.Keys) == 0 {
		return w.Contract + "." + w.Getter
	}
	return w.Contract + "." + w.Getter + "(" + strings.Join(w.Keys, ", ") + ")"
}

// ParseWishes reads a desired-state file: a table for each contract, a key for each getter, with its own keys in
// brackets where it needs some.
//
//	[ValidationModule]
//	commitWindow = "2m"
//	[StakeManager]
//	minStake = "10 tokens"
//	"roleMinimumStake(1)" = "50 tokens"
//	"treasuryAllowlist(0x…)" = true
func (d *Desk) ParseWishes(data []byte) ([]Wish, error) {
	var tree map[string]any
	if err := toml.Unmarshal(data, &tree); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPlan, err)
	}
	var out []Wish
	for contract, v := range tree {
		table, ok := v.(map[string]any)
		if !ok || d.surface.abis[contract] == nil {
			return nil, fmt.Errorf("%w: %q is not the table of a contract; there are %s", ErrPlan, contract, strings.Join(d.surface.Contracts(), ", "))
		}
		for key, value := range table {
			w, err := d.wish(contract, key, value)
			if err != nil {
				return nil, unsound(fmt.Errorf("%s.%s: %w", contract, key, err))
			}
			out = append(out, w)
		}
	}
	slices.SortFunc(out, func(a, b Wish) int { return strings.Compare(a.name(), b.name()) })
	return out, nil
}

// wish reads one line. Keys and value are written as the getter's types write them, so that they can be compared.
func (d *Desk) wish(contract, key string, value any) (Wish, error) {
	name, inner, keyed := strings.Cut(key, "(")
	w := Wish{Contract: contract, Getter: name}
	var keys []string
	if keyed {
		var err error
		if keys, err = split(strings.TrimSuffix(inner, ")")); err != nil {
			return w, err
		}
	}
	raw, err := plainText(value)
	if err != nil {
		return w, err
	}
	if list, is := d.listOf(contract, name); is && !keyed { // a list that is read element by element
		v, err := parseValue(list, raw, d.contracts)
		w.Value = text(v)
		return w, err
	}
	m, err := d.surface.getter(contract, name, len(keys))
	if err != nil {
		return w, err
	}
	for i, k := range keys {
		v, err := parseValue(m.Inputs[i].Type, k, d.contracts)
		if err != nil {
			return w, err
		}
		w.Keys = append(w.Keys, text(v))
	}
	v, err := parseValue(m.Outputs[0].Type, raw, d.contracts)
	w.Value = text(v)
	return w, err
}

// plainText writes a TOML value as a value of a call.
func plainText(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return v, nil
	case bool, int64:
		return fmt.Sprint(v), nil
	case []any:
		parts := make([]string, len(v))
		for i, e := range v {
			var err error
			if parts[i], err = plainText(e); err != nil {
				return "", err
			}
		}
		return "[" + strings.Join(parts, ", ") + "]", nil
	}
	return "", fmt.Errorf("a value is a text, a whole number, true, false or a list; write fractions as \"0.5 tokens\"")
}

// Difference is a wish that the chain does not grant yet.
type Difference struct {
	Wish
	Current string
}

// Differences reads what is wished for and keeps what differs.
func (d *Desk) Differences(ctx context.Context, wishes []Wish) ([]Difference, error) {
	v, err := d.look(ctx)
	if err != nil {
		return nil, err
	}
	var out []Difference
	for _, w := range wishes {
		current, err := d.current(ctx, v, w)
		if err != nil {
			return nil, err
		}
		if current != w.Value {
			out = append(out, Difference{w, current})
		}
	}
	return out, nil
}

// current reads what a wish is about.
func (d *Desk) current(ctx context.Context, v view, w Wish) (string, error) {
	if _, is := d.listOf(w.Contract, w.Getter); is && len(w.Keys) == 0 {
		return d.currentList(ctx, v, w)
	}
	r, err := d.readOf(sight{contract: w.Contract, getter: w.Getter, keys: w.Keys})
	if err != nil {
		return "", err
	}
	answers, err := v.read(ctx, []Read{r})
	if err != nil {
		return "", err
	}
	return answers[0], nil
}

// PlanWishes plans what makes the chain as wished: nothing where it is so already, which is told by ok.
func (d *Desk) PlanWishes(ctx context.Context, wishes []Wish) (p Plan, ok bool, err error) {
	diffs, err := d.Differences(ctx, wishes)
	if err != nil || len(diffs) == 0 {
		return Plan{}, false, err
	}
	calls, err := d.choose(ctx, wishes, diffs)
	if err != nil {
		return Plan{}, false, err
	}
	p, err = d.inSomeOrder(ctx, calls)
	return p, err == nil, err
}

// inSomeOrder plans calls that may depend on each other: one that the contracts refuse is tried after the others.
func (d *Desk) inSomeOrder(ctx context.Context, calls []Call) (Plan, error) {
	var last error
	for range len(calls) {
		p, err := d.Plan(ctx, calls, zero)
		if !errors.Is(err, ErrRefused) {
			return p, err
		}
		last = err
		at := d.firstRefused(ctx, calls)
		if at < 0 {
			break
		}
		late := calls[at]
		calls = append(slices.Delete(slices.Clone(calls), at, at+1), late)
	}
	return Plan{}, last
}

// firstRefused is the first call that does not go through in this order, or -1.
func (d *Desk) firstRefused(ctx context.Context, calls []Call) int {
	v, err := d.look(ctx)
	if err != nil {
		return -1
	}
	trials, _, err := d.try(ctx, v, calls, zero)
	if err != nil {
		return -1
	}
	return slices.IndexFunc(trials, func(t trial) bool { return d.refusal(t) != nil })
}
