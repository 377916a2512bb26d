package protocol

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
)

// TokenDecimals is the number of decimals of AGIALPHA; every amount of the protocol is in base units of 1e-18 token.
const TokenDecimals = 18

// ErrAmount marks a text that is not an amount in range.
var ErrAmount = errors.New("not an amount")

// Amount is a non-negative number of base units (1e-18 token), at most 2^256-1. It is a value:
// copying it copies the number.
type Amount struct{ n uint256.Int }

// Units returns n base units.
func Units(n uint64) Amount { return Amount{*uint256.NewInt(n)} }

// Tokens returns n whole tokens.
func Tokens(n uint64) Amount {
	var a Amount
	a.n.Mul(uint256.NewInt(n), uint256.NewInt(1e18))
	return a
}

// AmountFromBig converts a contract's uint256; nil is zero, values out of range are refused.
func AmountFromBig(b *big.Int) (Amount, error) {
	if b == nil {
		return Amount{}, nil
	}
	if b.Sign() < 0 || b.BitLen() > 256 {
		return Amount{}, fmt.Errorf("%w: %s is outside 0..2^256-1", ErrAmount, b)
	}
	var a Amount
	a.n.SetFromBig(b)
	return a, nil
}

// MustAmount is AmountFromBig for values that the ABI decoder already bounded to uint256.
func MustAmount(b *big.Int) Amount {
	a, err := AmountFromBig(b)
	if err != nil {
		panic(err)
	}
	return a
}

// ParseTokens reads a decimal number of tokens such as "4200" or "0.5", with at most 18 decimals.
func ParseTokens(s string) (Amount, error) {
	whole, frac, dotted := strings.Cut(s, ".")
	if s == "" || (dotted && frac == "") || len(frac) > TokenDecimals || len(whole) > 60 {
		return Amount{}, fmt.Errorf("%w: %q (write tokens as 12 or 0.5, at most %d decimals)", ErrAmount, s, TokenDecimals)
	}
	digits := whole + frac + strings.Repeat("0", TokenDecimals-len(frac))
	for _, c := range digits {
		if c < '0' || c > '9' {
			return Amount{}, fmt.Errorf("%w: %q (digits and one point only; not negative)", ErrAmount, s)
		}
	}
	b, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return Amount{}, fmt.Errorf("%w: %q", ErrAmount, s)
	}
	return AmountFromBig(b)
}

// Tokens formats the amount as a decimal number of tokens without trailing zeros.
func (a Amount) Tokens() string {
	s := a.n.Dec()
	if len(s) <= TokenDecimals {
		s = strings.Repeat("0", TokenDecimals-len(s)+1) + s
	}
	whole, frac := s[:len(s)-TokenDecimals], strings.TrimRight(s[len(s)-TokenDecimals:], "0")
	if frac == "" {
		return whole
	}
	return whole + "." + frac
}

// Big returns a fresh big.Int for the ABI encoder.
func (a Amount) Big() *big.Int { return a.n.ToBig() }

// BitLen is the number of bits that the amount needs.
func (a Amount) BitLen() int { return a.n.BitLen() }

// IsZero tells whether the amount is nothing.
func (a Amount) IsZero() bool { return a.n.IsZero() }

// Cmp compares as big.Int.Cmp does.
func (a Amount) Cmp(b Amount) int { return a.n.Cmp(&b.n) }

// Less tells a < b.
func (a Amount) Less(b Amount) bool { return a.n.Lt(&b.n) }

// Add returns a+b, held at 2^256-1 where the sum would not fit.
func (a Amount) Add(b Amount) Amount {
	var c Amount
	if _, over := c.n.AddOverflow(&a.n, &b.n); over {
		c.n.SetAllOne()
	}
	return c
}

// Sub returns a-b, or zero where b is larger.
func (a Amount) Sub(b Amount) Amount {
	if a.n.Lt(&b.n) {
		return Amount{}
	}
	var c Amount
	c.n.Sub(&a.n, &b.n)
	return c
}

// Max returns the larger of a and b.
func (a Amount) Max(b Amount) Amount {
	if a.Less(b) {
		return b
	}
	return a
}

// MulDiv returns floor(a*num/den); a zero den gives zero.
func (a Amount) MulDiv(num, den uint64) Amount {
	if den == 0 {
		return Amount{}
	}
	var c Amount
	if _, over := c.n.MulDivOverflow(&a.n, uint256.NewInt(num), uint256.NewInt(den)); over {
		c.n.SetAllOne()
	}
	return c
}

// Scale returns floor(a*num/den), held at 2^256-1; a zero den gives zero.
func (a Amount) Scale(num, den Amount) Amount {
	var c Amount
	if den.IsZero() {
		return c
	}
	if _, over := c.n.MulDivOverflow(&a.n, &num.n, &den.n); over {
		c.n.SetAllOne()
	}
	return c
}

// String returns the base units in decimal.
func (a Amount) String() string { return a.n.Dec() }

// MarshalText writes base units in decimal, so that no JSON reader rounds them.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.n.Dec()), nil }

// EncodeRLP writes base units as an integer.
func (a Amount) EncodeRLP(w io.Writer) error {
	b := rlp.NewEncoderBuffer(w)
	b.WriteUint256(&a.n)
	return b.Flush()
}

// DecodeRLP reads base units.
func (a *Amount) DecodeRLP(s *rlp.Stream) error { return s.ReadUint256(&a.n) }

// UnmarshalText reads base units in decimal.
func (a *Amount) UnmarshalText(b []byte) error {
	if err := a.n.SetFromDecimal(string(b)); err != nil {
		return fmt.Errorf("%w: %q: %w", ErrAmount, b, err)
	}
	return nil
}
