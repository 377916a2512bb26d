package planet

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// schema is a part of the published schema.
func schema(t testing.TB, part string) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile("../../docs/schemas/simulation-plugin-v1.json#/$defs/" + part)
	require.NoError(t, err)
	return s
}

func conforms(s *jsonschema.Schema, line []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

// What the node says is what the schema says, whatever the numbers are.
func TestSchema_nodeLines(t *testing.T) {
	t.Parallel()
	s := schema(t, "nodeLine")
	strange := exactSupply(protocol.SimSupply{Reserve: math.MaxInt64, Demand: math.MinInt64, PriceMilli: -1})
	for _, line := range []any{
		helloLine{kindHello, Version, 7}, stopLine{kindStop}, tickLine{kindTick, 1, 1_700_000_000, strange, protocol.SimSupply{}, "kept"},
	} {
		b, err := json.Marshal(line)
		require.NoError(t, err)
		require.NoError(t, conforms(s, b), string(b))
	}
	require.Error(t, conforms(s, []byte(`{"type":"tick","tick":0}`)))
}

// accepted tells whether a line of a plug-in is taken, as a hello or as an answer to tick 5.
func accepted(line []byte) bool {
	a, err := decodeLine(line)
	if err != nil {
		return false
	}
	if _, err := a.capabilities(); err == nil {
		return true
	}
	_, err = a.reading(protocol.SimInput{Tick: 5}, capabilities{Figures: []string{"level"}})
	var own faultError
	return err == nil || errors.As(err, &own)
}

func pluginLines() (good, bad []string) {
	good = []string{
		`{"type":"hello","version":1,"model":"tides 1.0","figures":["level","wear-2"]}`,
		`{"type":"hello","version":1,"model":"bare"}`,
		`{"type":"reading","tick":5,"energy":0,"compute":1000}`,
		` {"type":"reading","tick":5,"energy":0,"compute":0,"figures":[{"name":"level","milli":-3}],"memory":"{\"a\":1}"} `,
		`{"type":"fault","tick":5,"reason":"no data"}`,
	}
	bad = []string{
		``, `null`, `[]`, `"hello"`, `{}`, `{"type":"hello"}`, `{"type":"hello","version":1}`, `{"type":"hello","version":2,"model":"x"}`,
		`{"type":"hello","version":1,"model":"x","figures":["Level"]}`, `{"type":"hello","version":1,"model":"x","figures":["a","a"]}`,
		`{"type":"hello","version":1,"model":"x","tick":1}`, `{"type":"hello","version":1,"model":"","figures":[]}`,
		`{"type":"hello","version":1,"model":"x","figures":[{"name":"a","milli":1}]}`, `{"type":"stop"}`,
		`{"type":"reading","tick":5,"energy":0}`, `{"type":"reading","tick":5,"energy":0,"compute":0.5}`, `{"type":"reading","tick":5,"energy":0,"compute":1e2}0`,
		`{"type":"reading","tick":5,"energy":0,"compute":0,"figures":["level"]}`, `{"type":"reading","tick":5,"energy":0,"compute":0,"figures":[{"name":"level"}]}`,
		`{"type":"reading","tick":5,"energy":0,"compute":0,"reason":"x"}`, `{"type":"reading","tick":5,"energy":0,"compute":0,"model":"x"}`,
		`{"type":"fault","tick":5}`, `{"type":"fault","tick":5,"reason":"x","energy":1}`, `{"type":"fault","tick":5,"reason":""}`,
		`{"type":"hello","version":1,"model":"` + strings.Repeat("x", 201) + `"}`, `{"type":"reading","tick":5,"energy":0,"compute":0,"memory":null}`,
	}
	return good, bad
}

func TestSchema_pluginLines(t *testing.T) {
	t.Parallel()
	s := schema(t, "pluginLine")
	good, bad := pluginLines()
	for _, line := range good {
		require.True(t, accepted([]byte(line)), line)
		require.NoError(t, conforms(s, []byte(line)), line)
	}
	for _, line := range bad {
		require.False(t, accepted([]byte(line)), line)
		require.Error(t, conforms(s, []byte(line)), line)
	}
}

// Whatever a plug-in says is read without harm, and what is taken is what the schema allows.
func FuzzDecodeLine(f *testing.F) {
	good, bad := pluginLines()
	for _, line := range append(good, bad...) {
		f.Add([]byte(line))
	}
	f.Add([]byte(`{"type":"reading","tick":5,"energy":0,"Energy":1,"compute":0}`))
	f.Add([]byte(strings.Repeat(`{"figures":[`, 1000)))
	s := schema(f, "pluginLine")
	f.Fuzz(func(t *testing.T, line []byte) {
		if !accepted(line) {
			return
		}
		if err := conforms(s, line); err != nil {
			t.Fatalf("%q is taken against the schema: %v", line, err)
		}
	})
}
