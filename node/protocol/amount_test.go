package protocol_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
)

// most is 2^256-1.
var most = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// anAmount draws amounts of every size.
func anAmount(t *rapid.T, label string) (protocol.Amount, *big.Int) {
	b := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, label))
	a, err := protocol.AmountFromBig(b)
	require.NoError(t, err)
	return a, b
}

func TestParseTokens(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "1": "1000000000000000000", "4200": "4200000000000000000000", "0.5": "500000000000000000", "007": "7000000000000000000",
		"0.000000000000000001": "1", ".5": "500000000000000000",
	} {
		a, err := protocol.ParseTokens(text)
		require.NoError(t, err, text)
		require.Equal(t, want, a.String(), text)
	}
	for _, text := range []string{"", ".", "1.", "-1", "+1", "1e3", "1,5", "0x10", " 1", "1 ", "1.2.3", "1.0000000000000000001", "½", strings.Repeat("9", 61), strings.Repeat("9", 60)} {
		_, err := protocol.ParseTokens(text)
		require.ErrorIs(t, err, protocol.ErrAmount, text)
	}
}

func TestAmountTexts(t *testing.T) {
	require.Equal(t, "0", protocol.Amount{}.Tokens())
	require.Equal(t, "0.000000000000000001", protocol.Units(1).Tokens())
	require.Equal(t, "1.5", protocol.Tokens(1).Add(protocol.Units(5e17)).Tokens())
	require.Equal(t, "4200", protocol.Tokens(4200).Tokens())
	rapid.Check(t, func(t *rapid.T) {
		a, b := anAmount(t, "a")
		require.Equal(t, b.String(), a.String())
		if b.BitLen() <= 230 {
			back, err := protocol.ParseTokens(a.Tokens())
			require.NoError(t, err)
			require.Equal(t, a, back)
		}
		stored, err := json.Marshal(a)
		require.NoError(t, err)
		var read protocol.Amount
		require.NoError(t, json.Unmarshal(stored, &read))
		require.Equal(t, a, read)
	})
	var a protocol.Amount
	for _, bad := range []string{`"-1"`, `"1.5"`, `"x"`, `""`, `"` + new(big.Int).Add(most, big.NewInt(1)).String() + `"`} {
		require.ErrorIs(t, json.Unmarshal([]byte(bad), &a), protocol.ErrAmount, bad)
	}
}

func TestAmountFromBig(t *testing.T) {
	zero, err := protocol.AmountFromBig(nil)
	require.NoError(t, err)
	require.True(t, zero.IsZero())
	for _, bad := range []*big.Int{big.NewInt(-1), new(big.Int).Add(most, big.NewInt(1))} {
		_, err = protocol.AmountFromBig(bad)
		require.ErrorIs(t, err, protocol.ErrAmount)
		require.Panics(t, func() { protocol.MustAmount(bad) })
	}
	b := big.NewInt(5)
	a := protocol.MustAmount(b)
	b.SetInt64(6)
	a.Big().SetInt64(7)
	require.Equal(t, "5", a.String(), "an amount is a value")
}

// The arithmetic is that of big integers, held at zero and at 2^256-1.
func TestAmountArithmetic(t *testing.T) {
	hold := func(b *big.Int) string {
		if b.Sign() < 0 {
			return "0"
		}
		if b.Cmp(most) > 0 {
			return most.String()
		}
		return b.String()
	}
	rapid.Check(t, func(t *rapid.T) {
		a, x := anAmount(t, "a")
		b, y := anAmount(t, "b")
		num, den := rapid.Uint64().Draw(t, "num"), rapid.Uint64().Draw(t, "den")
		require.Equal(t, hold(new(big.Int).Add(x, y)), a.Add(b).String())
		require.Equal(t, hold(new(big.Int).Sub(x, y)), a.Sub(b).String())
		require.Equal(t, x.Cmp(y), a.Cmp(b))
		require.Equal(t, x.Cmp(y) < 0, a.Less(b))
		require.Equal(t, x.BitLen(), a.BitLen())
		require.True(t, a.MulDiv(num, 0).IsZero())
		if den > 0 {
			q := new(big.Int).Mul(x, new(big.Int).SetUint64(num))
			require.Equal(t, hold(q.Div(q, new(big.Int).SetUint64(den))), a.MulDiv(num, den).String())
		}
		require.True(t, a.Scale(b, protocol.Amount{}).IsZero())
		if c, z := anAmount(t, "c"); z.Sign() > 0 {
			q := new(big.Int).Mul(x, y)
			require.Equal(t, hold(q.Div(q, z)), a.Scale(b, c).String())
		}
	})
}
