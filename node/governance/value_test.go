package governance

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func typeOf(t require.TestingT, name string, parts ...abi.ArgumentMarshaling) abi.Type {
	typ, err := abi.NewType(name, "struct Pair", parts)
	require.NoError(t, err)
	return typ
}

func TestParseValue(t *testing.T) {
	pair := []abi.ArgumentMarshaling{{Name: "who", Type: "address"}, {Name: "allowed", Type: "bool"}}
	known := names{"FeePool": common.HexToAddress("0x01")}
	for _, row := range []struct {
		name string
		typ  abi.Type
		in   string
		want string // as text writes it, or the reason beginning with !
	}{
		{"number", typeOf(t, "uint256"), "120", "120"},
		{"number in groups", typeOf(t, "uint256"), "1_000_000", "1000000"},
		{"hexadecimal", typeOf(t, "uint256"), "0x3e8", "1000"},
		{"tokens", typeOf(t, "uint256"), "1.5 tokens", "1500000000000000000"},
		{"tokens without a space", typeOf(t, "uint96"), "2tokens", "2000000000000000000"},
		{"time", typeOf(t, "uint256"), "2h", "7200"},
		{"quoted time", typeOf(t, "uint256"), `"1.5 d"`, "129600"},
		{"part of a unit", typeOf(t, "uint256"), "0.5", "!no whole number"},
		{"unknown unit", typeOf(t, "uint256"), "5 apples", "!no number"},
		{"negative", typeOf(t, "uint256"), "-1", "!does not fit"},
		{"signed", typeOf(t, "int256"), "-1", "-1"},
		{"least signed", typeOf(t, "int8"), "-128", "-128"},
		{"too small", typeOf(t, "int8"), "-129", "!does not fit"},
		{"largest", typeOf(t, "uint8"), "255", "255"},
		{"too large", typeOf(t, "uint8"), "256", "!does not fit"},
		{"no number at all", typeOf(t, "uint8"), "", "!no number"},
		{"switch", typeOf(t, "bool"), "true", "true"},
		{"no switch", typeOf(t, "bool"), "1", "!neither true nor false"},
		{"address", typeOf(t, "address"), "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"},
		{"address in lower case", typeOf(t, "address"), "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"},
		{"mistyped address", typeOf(t, "address"), "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", "!checksum"},
		{"short address", typeOf(t, "address"), "0x5aAe", "!no address"},
		{"name of a contract", typeOf(t, "address"), "FeePool", "0x0000000000000000000000000000000000000001"},
		{"word", typeOf(t, "bytes4"), "0x01020304", "0x01020304"},
		{"short word", typeOf(t, "bytes4"), "0x0102", "!2 bytes, 4 are wanted"},
		{"bytes", typeOf(t, "bytes"), "0x", "0x"},
		{"odd bytes", typeOf(t, "bytes"), "0x1", "!hex digits"},
		{"plain text", typeOf(t, "string"), "ipfs://x", `"ipfs://x"`},
		{"quoted text", typeOf(t, "string"), `"a, \"b\" )"`, `"a, \"b\" )"`},
		{"text that would steer a terminal", typeOf(t, "string"), "\x1b[31mred", `"\x1b[31mred"`},
		{"open quote", typeOf(t, "string"), `"a`, "!no quoted text"},
		{"list", typeOf(t, "uint256[]"), "[1, 2h]", "[1, 7200]"},
		{"empty list", typeOf(t, "address[]"), "[]", "[]"},
		{"no list", typeOf(t, "uint256[]"), "1, 2", "!no list"},
		{"bad element", typeOf(t, "bool[]"), "[true, maybe]", "!element 1"},
		{"tuple", typeOf(t, "tuple", pair...), "(FeePool, true)", "(0x0000000000000000000000000000000000000001, true)"},
		{"short tuple", typeOf(t, "tuple", pair...), "(FeePool)", "!1 values, 2 are wanted (who, allowed)"},
		{"list of tuples", typeOf(t, "tuple[]", pair...), "[(FeePool, true), (0x0000000000000000000000000000000000000002, false)]",
			"[(0x0000000000000000000000000000000000000001, true), (0x0000000000000000000000000000000000000002, false)]"},
	} {
		t.Run(row.name, func(t *testing.T) {
			v, err := parseValue(row.typ, row.in, known)
			if reason, bad := strings.CutPrefix(row.want, "!"); bad {
				require.ErrorContains(t, err, reason)
				return
			}
			require.NoError(t, err)
			require.Equal(t, row.want, text(v))
			_, err = abi.Arguments{{Type: row.typ}}.Pack(v)
			require.NoError(t, err, "the ABI takes it")
		})
	}
}

// What text writes, parseValue reads back as the same value.
func TestParseValue_readsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "number"))
		for _, v := range []struct {
			typ   string
			value any
		}{
			{"uint256", whole},
			{"string", rapid.String().Draw(t, "text")},
			{"bytes", rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")},
			{"string[]", rapid.SliceOf(rapid.String()).Draw(t, "texts")},
			{"address", common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))},
			{"uint16", rapid.Uint16().Draw(t, "small")},
			{"bool", rapid.Bool().Draw(t, "switch")},
		} {
			typ := typeOf(t, v.typ)
			back, err := parseValue(typ, text(v.value), nil)
			require.NoError(t, err)
			want, err := abi.Arguments{{Type: typ}}.Pack(v.value)
			require.NoError(t, err)
			have, err := abi.Arguments{{Type: typ}}.Pack(back)
			require.NoError(t, err)
			require.Equal(t, want, have)
		}
	})
}

// Nothing that is typed as a call makes the reader fail otherwise than with a reason.
func FuzzParseCall(f *testing.F) {
	s, err := NewSurface()
	require.NoError(f, err)
	for _, c := range []string{"setFeePct(5)", `setTreasury("0x`, "setModules(a,b,c,d,e,f,[g,h])", "applyConfiguration((true", "a(((", `setFeePct("\"")`} {
		f.Add(c)
	}
	f.Fuzz(func(t *testing.T, expression string) {
		c, err := s.ParseCall(JobRegistry, expression, nil)
		if err != nil {
			require.ErrorIs(t, err, ErrPlan)
			return
		}
		_, err = c.pack()
		require.NoError(t, err)
	})
}

func TestUnit_Show(t *testing.T) {
	for _, row := range []struct {
		unit     Unit
		in, want string
	}{
		{UnitTokens, "1500000000000000000", "1.5 tokens"},
		{UnitTokens, "1", "0.000000000000000001 tokens"},
		{UnitTokens, "0", "0 tokens"},
		{UnitSeconds, "59", "59 s"},
		{UnitSeconds, "93784", "93784 s (1 d 2 h 3 min 4 s)"},
		{UnitSeconds, "115792089237316195423570985008687907853269984665640564039457584007913129639935", "115792089237316195423570985008687907853269984665640564039457584007913129639935 s"},
		{UnitPercent, "40", "40 %"},
		{UnitPoints, "50", "50 bp (0.5 %)"},
		{UnitBlocks, "7", "7 blocks"},
		{UnitNone, "true", "true"},
		{UnitTokens, noAnswer, noAnswer},
	} {
		require.Equal(t, row.want, row.unit.Show(row.in))
	}
}
