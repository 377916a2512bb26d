package dispatch

import (
	"fmt"
	"math/big"
	"strings"
)

// maxRatioBytes bounds the text of one number, and so the effort of a check.
const maxRatioBytes = 2_048

// Ratio is an exact number of a certificate. In text it is "12", "-3" or "22/7".
type Ratio struct{ r *big.Rat }

// NewRatio returns num/den; den must not be 0.
func NewRatio(num, den int64) Ratio { return Ratio{big.NewRat(num, den)} }

// Rat returns a copy of the number.
func (x Ratio) Rat() *big.Rat {
	if x.r == nil {
		return new(big.Rat)
	}
	return new(big.Rat).Set(x.r)
}

// Decimal returns the number rounded to the given count of decimals, for people to read.
func (x Ratio) Decimal(decimals int) string { return x.Rat().FloatString(decimals) }

// String returns the exact text.
func (x Ratio) String() string { return x.Rat().RatString() }

// MarshalText returns the exact text.
func (x Ratio) MarshalText() ([]byte, error) {
	text := x.String()
	if len(text) > maxRatioBytes {
		return nil, fmt.Errorf("number of %d bytes, at most %d are written", len(text), maxRatioBytes)
	}
	return []byte(text), nil
}

// UnmarshalText reads what MarshalText writes. Exponents, which would let a short text stand for an
// endless number, and everything else that the big package also reads are refused.
func (x *Ratio) UnmarshalText(text []byte) error {
	s := string(text)
	if len(s) > maxRatioBytes {
		return fmt.Errorf("number of %d bytes, at most %d are read", len(s), maxRatioBytes)
	}
	num, den, fraction := strings.Cut(strings.TrimPrefix(s, "-"), "/")
	if !digits(num) || (fraction && (!digits(den) || strings.Trim(den, "0") == "")) {
		return fmt.Errorf("%q is not a number such as -3 or 22/7", s)
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return fmt.Errorf("%q is not a number such as -3 or 22/7", s)
	}
	x.r = r
	return nil
}

func digits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
