package planet

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/agijobs/omega/node/protocol"
)

// Version is that of the lines which are spoken with plug-ins. docs/plugins.md tells what they mean and
// docs/schemas/simulation-plugin-v1.json what they look like.
const Version = 1

// The kinds of lines.
const (
	kindHello   = "hello"
	kindTick    = "tick"
	kindReading = "reading"
	kindFault   = "fault"
	kindStop    = "stop"
)

// What a plug-in may say at most.
const (
	maxLine    = 64 << 10
	maxMemory  = 16 << 10
	maxFigures = 32
	maxName    = 32
	maxText    = 200
	maxDepth   = 4
	// maxNumber is what every reader of JSON takes for exact.
	maxNumber = 1<<53 - 1
	// freeMove is by how much any reserve may grow in a tick, however small it is.
	freeMove = 1_000_000
)

// ErrLine marks a line of a plug-in that says what may not be said.
var ErrLine = errors.New("its line is not valid")

// The lines of the node.
type (
	helloLine struct {
		Type    string `json:"type"`
		Version int    `json:"version"`
		Seed    uint64 `json:"seed"`
	}
	tickLine struct {
		Type    string             `json:"type"`
		Tick    uint64             `json:"tick"`
		Time    uint64             `json:"time"`
		Energy  protocol.SimSupply `json:"energy"`
		Compute protocol.SimSupply `json:"compute"`
		Memory  string             `json:"memory"`
	}
	stopLine struct {
		Type string `json:"type"`
	}
)

// answerLine is any line of a plug-in. Pointers tell what is missing.
type answerLine struct {
	Type    string   `json:"type"`
	Version *int     `json:"version"`
	Model   *string  `json:"model"`
	Figures []figure `json:"figures"`
	Tick    *uint64  `json:"tick"`
	Energy  *int64   `json:"energy"`
	Compute *int64   `json:"compute"`
	Memory  *string  `json:"memory"`
	Reason  *string  `json:"reason"`
}

// figure is a name in a hello, and a name with its value in a reading.
type figure struct {
	Name  string
	Milli *int64
}

// UnmarshalJSON implements json.Unmarshaler.
func (f *figure) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &f.Name)
	}
	var v struct {
		Name  string `json:"name"`
		Milli *int64 `json:"milli"`
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	err := d.Decode(&v)
	f.Name, f.Milli = v.Name, v.Milli
	return err
}

func badLine(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrLine, fmt.Errorf(format, args...))
}

// decodeLine reads a line strictly: one JSON object, no field twice or unknown, no null, and not deep.
func decodeLine(line []byte) (answerLine, error) {
	var a answerLine
	if len(line) > maxLine {
		return a, badLine("it has more than %d bytes", maxLine)
	}
	if !utf8.Valid(line) {
		return a, badLine("it is not UTF-8")
	}
	if err := checkTokens(json.NewDecoder(bytes.NewReader(line))); err != nil {
		return a, badLine("%w", err)
	}
	d := json.NewDecoder(bytes.NewReader(line))
	d.DisallowUnknownFields()
	err := d.Decode(&a)
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind):
		return a, badLine("its field %q cannot be %s", kind.Field, kind.Value)
	case err != nil:
		return a, badLine("%w", err)
	}
	return a, nil
}

// checkTokens walks over one value and what must be its end. encoding/json alone would take a field that comes twice or
// in other letters, null for nothing, and any depth.
func checkTokens(d *json.Decoder) error {
	d.UseNumber()
	t, err := d.Token()
	if err != nil {
		return err
	}
	if t != json.Delim('{') {
		return errors.New("it is not a JSON object")
	}
	if err := checkObject(d, 1); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something comes after the JSON object")
	}
	return nil
}

func checkObject(d *json.Decoder, depth int) error {
	seen := map[string]bool{}
	for d.More() {
		t, err := d.Token()
		if err != nil {
			return err
		}
		key, _ := t.(string)
		for _, c := range []byte(key) {
			if c < 'a' || c > 'z' {
				return fmt.Errorf("it has an unknown field %q", key)
			}
		}
		if seen[key] {
			return fmt.Errorf("it has the field %q twice", key)
		}
		seen[key] = true
		if err := checkValue(d, depth); err != nil {
			return err
		}
	}
	_, err := d.Token()
	return err
}

func checkValue(d *json.Decoder, depth int) error {
	t, err := d.Token()
	switch {
	case err != nil:
		return err
	case t == nil:
		return errors.New("null stands for a value")
	case depth == maxDepth && (t == json.Delim('{') || t == json.Delim('[')):
		return fmt.Errorf("it is nested more than %d deep", maxDepth)
	case t == json.Delim('{'):
		return checkObject(d, depth+1)
	case t == json.Delim('['):
		for d.More() {
			if err := checkValue(d, depth+1); err != nil {
				return err
			}
		}
		_, err := d.Token()
		return err
	}
	return nil
}

// capabilities are what a plug-in says of itself.
type capabilities struct {
	Model   string
	Figures []string
}

// capabilities reads the answer to a hello.
func (a answerLine) capabilities() (capabilities, error) {
	var c capabilities
	switch {
	case a.Type != kindHello:
		return c, badLine("its type is %.40q, not %q", a.Type, kindHello)
	case a.Tick != nil || a.Energy != nil || a.Compute != nil || a.Memory != nil || a.Reason != nil:
		return c, badLine("a hello has a version, a model and figures, and nothing else")
	case a.Version == nil || *a.Version != Version:
		return c, badLine("its version is not %d, which is all that this node speaks", Version)
	case a.Model == nil || !plainText(*a.Model):
		return c, badLine("a hello needs a model of 1 to %d printable characters", maxText)
	case len(a.Figures) > maxFigures:
		return c, badLine("it has more than %d figures", maxFigures)
	}
	c.Model = *a.Model
	for i, f := range a.Figures {
		if f.Milli != nil || !validName(f.Name) {
			return c, badLine("figure %d of a hello is not a name of a letter and up to %d letters, digits, _ and -", i+1, maxName-1)
		}
		for _, other := range c.Figures {
			if other == f.Name {
				return c, badLine("it announces the figure %q twice", f.Name)
			}
		}
		c.Figures = append(c.Figures, f.Name)
	}
	return c, nil
}

// reading reads the answer to a tick of a plug-in with those capabilities. An honest fault comes as faultError.
func (a answerLine) reading(in protocol.SimInput, c capabilities) (protocol.SimReading, error) {
	var r protocol.SimReading
	switch {
	case a.Type != kindReading && a.Type != kindFault:
		return r, badLine("its type is %.40q, not %q or %q", a.Type, kindReading, kindFault)
	case a.Version != nil || a.Model != nil:
		return r, badLine("a version and a model belong into a hello")
	case a.Tick == nil || *a.Tick != in.Tick:
		return r, badLine("it is not of tick %d, which was asked for", in.Tick)
	case a.Type == kindFault:
		if a.Reason == nil || !plainText(*a.Reason) || a.Energy != nil || a.Compute != nil || a.Memory != nil || a.Figures != nil {
			return r, badLine("a fault has a tick and a reason of 1 to %d printable characters, and nothing else", maxText)
		}
		return r, faultError(*a.Reason)
	case a.Reason != nil:
		return r, badLine("a reason belongs into a fault")
	case a.Energy == nil || a.Compute == nil:
		return r, badLine("a reading needs energy and compute")
	case a.Memory != nil && len(*a.Memory) > maxMemory:
		return r, badLine("its memory has more than %d bytes", maxMemory)
	}
	for _, m := range []struct {
		name          string
		move, reserve int64
	}{{"energy", *a.Energy, in.Energy.Reserve}, {"compute", *a.Compute, in.Compute.Reserve}} {
		if least, most := MoveBounds(m.reserve); m.move < least || m.move > most {
			return r, badLine("it moves %s by %d, which is not within %d and %d", m.name, m.move, least, most)
		}
	}
	r.Energy, r.Compute = *a.Energy, *a.Compute
	if a.Memory != nil {
		r.Memory = *a.Memory
	}
	var err error
	r.Figures, err = a.figures(c)
	return r, err
}

// MoveBounds are by how much a plug-in may move a reserve in one tick: down to nothing, and up to twice of what is
// there, or by a million units where that is more.
func MoveBounds(reserve int64) (least, most int64) {
	reserve = clamp(reserve, 0, maxNumber)
	return -reserve, max(reserve, freeMove)
}

func (a answerLine) figures(c capabilities) ([]protocol.SimFigure, error) {
	seen := map[string]bool{}
	for _, name := range c.Figures {
		seen[name] = false
	}
	var out []protocol.SimFigure
	for i, f := range a.Figures {
		twice, announced := seen[f.Name]
		switch {
		case !announced:
			return nil, badLine("figure %d, %.40q, was not announced", i+1, f.Name)
		case twice:
			return nil, badLine("it has the figure %q twice", f.Name)
		case f.Milli == nil || *f.Milli < -maxNumber || *f.Milli > maxNumber:
			return nil, badLine("the figure %q is not a whole number of thousandths within 2^53", f.Name)
		}
		seen[f.Name] = true
		out = append(out, protocol.SimFigure{Name: f.Name, Milli: *f.Milli})
	}
	return out, nil
}

// faultError is a plug-in's own word that it has no reading.
type faultError string

// Error implements error.
func (e faultError) Error() string { return "it says: " + string(e) }

// validName tells whether it can name a figure or a simulation.
func validName(s string) bool {
	if s == "" || len(s) > maxName || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for _, c := range []byte(s) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' && c != '-' {
			return false
		}
	}
	return true
}

// plainText tells whether it is one short line of printable characters.
func plainText(s string) bool {
	n := 0
	for _, r := range s {
		if n++; r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x2028 && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return false
		}
	}
	return n > 0 && n <= maxText
}

// exactSupply is what a plug-in is told of a resource: no number that a reader of JSON would round.
func exactSupply(s protocol.SimSupply) protocol.SimSupply {
	return protocol.SimSupply{Reserve: clamp(s.Reserve, 0, maxNumber), Demand: clamp(s.Demand, 0, maxNumber), PriceMilli: clamp(s.PriceMilli, 0, maxNumber)}
}
