package governance

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// accessTable is who may call what, which forge's tests and the contracts' own script hold true.
func accessTable(t *testing.T) map[string]map[string]string {
	t.Helper()
	data, err := os.ReadFile("../../contracts/test/access.json")
	require.NoError(t, err)
	var out map[string]map[string]string
	require.NoError(t, json.Unmarshal(data, &out))
	return out
}

// ruled matches callers that an owner is or names.
var ruled = regexp.MustCompile(`\b(owner|governance|pauser|pending owner|acknowledger|rewarder)\b`)

// No restricted function is missing in the table, none is invented, and each says who may call it as the table of
// access does.
func TestSurface_isTheContracts(t *testing.T) {
	s, err := NewSurface()
	require.NoError(t, err)
	have := map[string]Setter{}
	for _, x := range s.Setters() {
		key := x.Contract + "." + x.Method.Sig
		require.NotContains(t, have, key, "it is in the table twice")
		require.False(t, x.Method.IsConstant(), key)
		have[key] = x
	}
	count := 0
	for contract, functions := range accessTable(t) {
		for signature, who := range functions {
			key := contract + "." + signature
			if !ruled.MatchString(who) {
				require.NotContains(t, have, key, "only %s may call it", who)
				continue
			}
			x, ok := have[key]
			require.True(t, ok, "%s is not in the table", key)
			require.Equal(t, who, string(x.Who), key)
			delete(have, key)
			count++
		}
	}
	for key, x := range have {
		require.Equal(t, Timelock, x.Contract, "%s is in no interface", key)
	}
	require.Greater(t, count, 230)
}

// Every function of the bindings that changes state is in the table of access, so that the comparison above
// leaves none out.
func TestSurface_accessNamesEveryFunction(t *testing.T) {
	s, err := NewSurface()
	require.NoError(t, err)
	access := accessTable(t)
	for _, contract := range s.Contracts() {
		if contract == Timelock {
			continue // OpenZeppelin's own, whose roles are asked of the chain
		}
		for _, m := range s.abis[contract].Methods {
			if !m.IsConstant() {
				require.NotEmpty(t, access[contract][m.Sig], "%s.%s: nobody says who may call it", contract, m.Sig)
			}
		}
	}
}

// Every row has its words, and every reading is of a getter whose keys and value have the setter's types.
func TestSurface_readings(t *testing.T) {
	s, err := NewSurface()
	require.NoError(t, err)
	for _, x := range s.Setters() {
		name := x.Contract + "." + x.Method.Sig
		require.NotEmpty(t, x.Meaning, name)
		require.NotEmpty(t, x.Bounds, name)
		require.NotEmpty(t, x.Scope, name)
		require.False(t, strings.HasSuffix(x.Meaning, "."), name)
		for _, r := range x.Readings {
			m, err := s.getter(r.Contract, r.Getter, len(r.Keys))
			require.NoError(t, err, name)
			require.Contains(t, []Unit{UnitNone, UnitTokens, UnitSeconds, UnitPercent, UnitPoints, UnitBlocks}, r.Unit, name)
			for i, k := range r.Keys {
				k.fits(t, x, m.Inputs[i].Type.String(), name+" "+r.Getter)
			}
			if r.Value != nil {
				r.Value.fits(t, x, m.Outputs[0].Type.String(), name+" "+r.Getter)
			}
		}
	}
}

// fits tells whether a term has a getter's type; widths of whole numbers may differ.
func (k term) fits(t *testing.T, x Setter, want, name string) {
	t.Helper()
	sort := func(s string) string { return regexp.MustCompile(`^u?int\d+$`).ReplaceAllString(s, "number") }
	switch k.kind {
	case argument:
		require.Equal(t, sort(want), sort(x.Method.Inputs[k.arg].Type.String()), name)
	case element:
		require.Equal(t, sort(want)+"[]", sort(x.Method.Inputs[k.arg].Type.Elem.String())+"[]", name)
	case index, length:
		require.Equal(t, "number", sort(want), name)
		require.True(t, strings.HasSuffix(x.Method.Inputs[k.arg].Type.String(), "]"), name)
	case literal:
		require.NotEmpty(t, k.text, name)
	}
}
