package governance

import (
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"strings"
)

// Unit is what a number counts.
type Unit string

// The units of the readings; without one a value stands for itself.
const (
	UnitNone    Unit = ""
	UnitTokens  Unit = "t"
	UnitSeconds Unit = "s"
	UnitPercent Unit = "%"
	UnitPoints  Unit = "bps"
	UnitBlocks  Unit = "b"
)

// Reading is a getter that shows what a setter does. In the table it stands as
// [Contract.]getter[(key,…)][=value][:unit], where $2 is the setter's third argument, $2* each element of it,
// #2 the index of that element, len$2 their number, and anything else stands for itself. Without a value
// the simulation alone says what comes out.
type Reading struct {
	Contract string
	Getter   string
	Keys     []term
	Value    *term
	Unit     Unit
}

type termKind int

const (
	literal termKind = iota
	argument
	element
	index
	length
)

// term is a key or a value of a reading.
type term struct {
	kind termKind
	arg  int
	text string
}

// parseReadings reads the notation of the table. Readings without a contract are of the setter's own.
func parseReadings(contract, notation string) ([]Reading, error) {
	if notation == noPreset {
		return nil, nil
	}
	var out []Reading
	for _, item := range strings.Fields(notation) {
		r, err := parseReading(contract, item)
		if err != nil {
			return nil, fmt.Errorf("reading %q: %w", item, err)
		}
		out = append(out, r)
	}
	return out, nil
}

func parseReading(contract, item string) (Reading, error) {
	r := Reading{Contract: contract}
	body, unit, _ := strings.Cut(item, ":")
	r.Unit = Unit(unit)
	body, value, has := strings.Cut(body, "=")
	if has {
		t, err := parseTerm(value)
		if err != nil {
			return r, err
		}
		r.Value = &t
	}
	name, keys, keyed := strings.Cut(body, "(")
	if of, getter, other := strings.Cut(name, "."); other {
		r.Contract, name = of, getter
	}
	r.Getter = name
	if !keyed {
		return r, nil
	}
	for _, k := range strings.Split(strings.TrimSuffix(keys, ")"), ",") {
		t, err := parseTerm(k)
		if err != nil {
			return r, err
		}
		r.Keys = append(r.Keys, t)
	}
	return r, nil
}

func parseTerm(s string) (term, error) {
	t := term{kind: literal, text: s}
	var number string
	switch {
	case strings.HasPrefix(s, "len$"):
		t.kind, number = length, s[len("len$"):]
	case strings.HasPrefix(s, "#"):
		t.kind, number = index, s[1:]
	case strings.HasPrefix(s, "$") && strings.HasSuffix(s, "*"):
		t.kind, number = element, s[1:len(s)-1]
	case strings.HasPrefix(s, "$"):
		t.kind, number = argument, s[1:]
	default:
		return t, nil
	}
	n, err := strconv.Atoi(number)
	if err != nil {
		return t, fmt.Errorf("%q names no argument", s)
	}
	t.arg, t.text = n, ""
	return t, nil
}

// keyed tells whether the getter needs arguments of the setter, so that there is no one current value.
func (r Reading) keyed() bool {
	for _, k := range r.Keys {
		if k.kind != literal {
			return true
		}
	}
	return false
}

// name shows the reading without the setter's arguments.
func (r Reading) name() string {
	var keys []string
	for _, k := range r.Keys {
		if k.kind == literal {
			keys = append(keys, k.text)
		} else {
			keys = append(keys, "…")
		}
	}
	if len(keys) == 0 {
		return r.Getter
	}
	return r.Getter + "(" + strings.Join(keys, ", ") + ")"
}

// sight is a reading with its keys filled in. expect is empty where only the simulation can say.
type sight struct {
	contract, getter string
	keys             []string
	expect           string
	known            bool
	unit             Unit
}

// sights fills the setter's arguments into a reading; one of elements becomes as many as there are elements.
func (r Reading) sights(args []any) ([]sight, error) {
	count, err := r.elements(args)
	if err != nil {
		return nil, err
	}
	out := make([]sight, 0, count)
	for i := range count {
		s := sight{contract: r.Contract, getter: r.Getter, unit: r.Unit}
		for _, k := range r.Keys {
			text, err := k.fill(args, i)
			if err != nil {
				return nil, err
			}
			s.keys = append(s.keys, text)
		}
		if r.Value != nil {
			if s.expect, err = r.Value.fill(args, i); err != nil {
				return nil, err
			}
			s.known = true
		}
		out = append(out, s)
	}
	return out, nil
}

// elements is how often the reading is made: once, or once an element of the list that it names.
func (r Reading) elements(args []any) (int, error) {
	terms := r.Keys
	if r.Value != nil {
		terms = append(terms[:len(terms):len(terms)], *r.Value)
	}
	count, named := 1, false
	for _, t := range terms {
		if t.kind != element && t.kind != index {
			continue
		}
		list, err := listAt(args, t.arg)
		if err != nil {
			return 0, err
		}
		if n := list.Len(); !named || n < count {
			count, named = n, true
		}
	}
	return count, nil
}

func (t term) fill(args []any, i int) (string, error) {
	switch t.kind {
	case literal:
		return t.text, nil
	case index:
		return strconv.Itoa(i), nil
	case argument:
		if t.arg >= len(args) {
			return "", fmt.Errorf("there is no argument %d", t.arg)
		}
		return text(args[t.arg]), nil
	case length, element:
		list, err := listAt(args, t.arg)
		if err != nil {
			return "", err
		}
		if t.kind == length {
			return strconv.Itoa(list.Len()), nil
		}
		return text(list.Index(i).Interface()), nil
	}
	return "", fmt.Errorf("unknown kind of term %d", t.kind)
}

func listAt(args []any, at int) (reflect.Value, error) {
	if at >= len(args) {
		return reflect.Value{}, fmt.Errorf("there is no argument %d", at)
	}
	v := reflect.ValueOf(args[at])
	if v.Kind() != reflect.Slice {
		return v, fmt.Errorf("argument %d is no list", at)
	}
	return v, nil
}

// Show writes a value for people. Values that are no numbers are shown as they are.
func (u Unit) Show(value string) string {
	n, ok := new(big.Int).SetString(value, 10)
	if !ok {
		return value
	}
	switch u {
	case UnitTokens:
		return tokens(n) + " tokens"
	case UnitSeconds:
		return seconds(n)
	case UnitPercent:
		return value + " %"
	case UnitPoints:
		return value + " bp (" + fraction(n, 2) + " %)"
	case UnitBlocks:
		return value + " blocks"
	case UnitNone:
	}
	return value
}

// tokens writes base units as tokens of 18 decimals.
func tokens(n *big.Int) string { return fraction(n, 18) }

// fraction writes n / 10^places without trailing zeros.
func fraction(n *big.Int, places int) string {
	digits := new(big.Int).Abs(n).String()
	for len(digits) <= places {
		digits = "0" + digits
	}
	whole, rest := digits[:len(digits)-places], strings.TrimRight(digits[len(digits)-places:], "0")
	if n.Sign() < 0 {
		whole = "-" + whole
	}
	if rest == "" {
		return whole
	}
	return whole + "." + rest
}

// seconds writes a time span as seconds and, from a minute on, in larger units.
func seconds(n *big.Int) string {
	plain := n.String() + " s"
	if !n.IsUint64() || n.Uint64() < 60 {
		return plain
	}
	left := n.Uint64()
	var parts []string
	for _, u := range []struct {
		size uint64
		name string
	}{{86400, "d"}, {3600, "h"}, {60, "min"}, {1, "s"}} {
		if q := left / u.size; q > 0 {
			parts = append(parts, strconv.FormatUint(q, 10)+" "+u.name)
			left %= u.size
		}
	}
	return plain + " (" + strings.Join(parts, " ") + ")"
}
