package governance

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// text is the one written form of a value of a contract: what plans hold, what is compared and what
// parseValue reads back. Texts are quoted, so that what strangers wrote cannot steer a terminal.
func text(v any) string {
	switch v := v.(type) {
	case common.Address:
		return v.Hex()
	case *big.Int:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	case string:
		return strconv.QuoteToASCII(v)
	case []byte:
		return "0x" + hex.EncodeToString(v)
	}
	rv := reflect.ValueOf(v)
	switch rv.Kind() {
	case reflect.Array: // bytesN
		b := make([]byte, rv.Len())
		reflect.Copy(reflect.ValueOf(b), rv)
		return "0x" + hex.EncodeToString(b)
	case reflect.Slice:
		parts := make([]string, rv.Len())
		for i := range parts {
			parts[i] = text(rv.Index(i).Interface())
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case reflect.Struct:
		parts := make([]string, rv.NumField())
		for i := range parts {
			parts[i] = text(rv.Field(i).Interface())
		}
		return "(" + strings.Join(parts, ", ") + ")"
	}
	return fmt.Sprint(v)
}

// names resolves the names of contracts where an address is wanted.
type names map[string]common.Address

// parseValue reads a value as people write it, or as text wrote it: addresses (or a contract's name), numbers
// with _ between digits, "10 tokens", "2h", 0x… numbers, true and false, "quoted" and plain texts, 0x… bytes,
// [lists] and (tuples).
func parseValue(t abi.Type, s string, known names) (any, error) {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, `"`) && t.T != abi.StringTy {
		var err error
		if s, err = parseText(s); err != nil {
			return nil, err
		}
	}
	switch t.T {
	case abi.AddressTy:
		return parseAddress(s, known)
	case abi.BoolTy:
		if s != "true" && s != "false" {
			return nil, fmt.Errorf("%s is neither true nor false", s)
		}
		return s == "true", nil
	case abi.UintTy, abi.IntTy:
		return parseNumber(t, s)
	case abi.StringTy:
		return parseText(s)
	case abi.BytesTy:
		return parseBytes(s, -1)
	case abi.FixedBytesTy:
		b, err := parseBytes(s, t.Size)
		if err != nil {
			return nil, err
		}
		v := reflect.New(t.GetType()).Elem()
		reflect.Copy(v, reflect.ValueOf(b))
		return v.Interface(), nil
	case abi.SliceTy:
		return parseList(t, s, known)
	case abi.TupleTy:
		return parseTuple(t, s, known)
	}
	return nil, fmt.Errorf("values of type %s cannot be written here", t)
}

func parseAddress(s string, known names) (common.Address, error) {
	if a, ok := known[s]; ok {
		return a, nil
	}
	if len(s) != 42 || !common.IsHexAddress(s) {
		return common.Address{}, fmt.Errorf("%s is no address (0x and 40 hex digits, or the name of a contract)", s)
	}
	a := common.HexToAddress(s)
	if lower, upper := strings.ToLower(s[2:]), strings.ToUpper(s[2:]); s[2:] != lower && s[2:] != upper && s[2:] != a.Hex()[2:] {
		return common.Address{}, fmt.Errorf("%s has a wrong checksum: a digit was mistyped", s)
	}
	return a, nil
}

// factors are what a number may be followed by.
func factors(suffix string) (*big.Int, bool) {
	one := big.NewInt(1)
	switch strings.ToLower(strings.TrimSpace(suffix)) {
	case "":
		return one, true
	case "token", "tokens", "agialpha":
		return new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil), true
	case "s", "second", "seconds", "%", "bps", "blocks":
		return one, true
	case "m", "min", "minutes":
		return big.NewInt(60), true
	case "h", "hours":
		return big.NewInt(3600), true
	case "d", "days":
		return big.NewInt(86400), true
	}
	return nil, false
}

func parseNumber(t abi.Type, s string) (any, error) {
	n, err := number(s)
	if err != nil {
		return nil, err
	}
	low, high := new(big.Int), new(big.Int).Lsh(big.NewInt(1), uint(t.Size))
	if t.T == abi.IntTy {
		high.Rsh(high, 1)
		low.Neg(high)
	}
	if n.Cmp(low) < 0 || n.Cmp(high) >= 0 {
		return nil, fmt.Errorf("%s does not fit into %s", s, t)
	}
	want := t.GetType()
	if want.Kind() == reflect.Pointer {
		return n, nil
	}
	if t.T == abi.IntTy {
		return reflect.ValueOf(n.Int64()).Convert(want).Interface(), nil
	}
	return reflect.ValueOf(n.Uint64()).Convert(want).Interface(), nil
}

// number reads a whole number of base units; what it is followed by multiplies it.
func number(s string) (*big.Int, error) {
	bad := fmt.Errorf("%s is no number (write 1_000, 0x3e8, \"10 tokens\", \"90s\", \"2h\")", strconv.QuoteToASCII(s))
	if strings.HasPrefix(s, "0x") {
		n, ok := new(big.Int).SetString(s[2:], 16)
		if !ok || strings.HasPrefix(s[2:], "-") {
			return nil, bad
		}
		return n, nil
	}
	end := strings.IndexFunc(s, func(r rune) bool { return !strings.ContainsRune("0123456789_.-", r) })
	if end < 0 {
		end = len(s)
	}
	factor, ok := factors(s[end:])
	if !ok || end == 0 {
		return nil, bad
	}
	r, ok := new(big.Rat).SetString(strings.ReplaceAll(s[:end], "_", ""))
	if !ok {
		return nil, bad
	}
	r.Mul(r, new(big.Rat).SetInt(factor))
	if !r.IsInt() {
		return nil, fmt.Errorf("%s is no whole number of the smallest unit", s)
	}
	return r.Num(), nil
}

func parseText(s string) (string, error) {
	if !strings.HasPrefix(s, `"`) {
		return s, nil
	}
	out, err := strconv.Unquote(s)
	if err != nil {
		return "", fmt.Errorf("%s is no quoted text", s)
	}
	return out, nil
}

// parseBytes reads 0x and hex digits; size is the number of bytes wanted, -1 any.
func parseBytes(s string, size int) ([]byte, error) {
	digits, ok := strings.CutPrefix(s, "0x")
	b, err := hex.DecodeString(digits)
	if !ok || err != nil {
		return nil, fmt.Errorf("%s is not 0x and hex digits", strconv.QuoteToASCII(s))
	}
	if size >= 0 && len(b) != size {
		return nil, fmt.Errorf("%s has %d bytes, %d are wanted", s, len(b), size)
	}
	return b, nil
}

func parseList(t abi.Type, s string, known names) (any, error) {
	inner, ok := enclosed(s, "[", "]")
	if !ok {
		return nil, fmt.Errorf("%s is no list: write [a, b]", strconv.QuoteToASCII(s))
	}
	parts, err := split(inner)
	if err != nil {
		return nil, err
	}
	out := reflect.MakeSlice(t.GetType(), 0, len(parts))
	for i, p := range parts {
		v, err := parseValue(*t.Elem, p, known)
		if err != nil {
			return nil, fmt.Errorf("element %d: %w", i, err)
		}
		out = reflect.Append(out, reflect.ValueOf(v))
	}
	return out.Interface(), nil
}

func parseTuple(t abi.Type, s string, known names) (any, error) {
	inner, ok := enclosed(s, "(", ")")
	if !ok {
		return nil, fmt.Errorf("%s is no tuple: write (a, b)", strconv.QuoteToASCII(s))
	}
	parts, err := split(inner)
	if err != nil {
		return nil, err
	}
	if len(parts) != len(t.TupleElems) {
		return nil, fmt.Errorf("the tuple has %d values, %d are wanted (%s)", len(parts), len(t.TupleElems), strings.Join(t.TupleRawNames, ", "))
	}
	out := reflect.New(t.TupleType).Elem()
	for i, p := range parts {
		v, err := parseValue(*t.TupleElems[i], p, known)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", t.TupleRawNames[i], err)
		}
		out.Field(i).Set(reflect.ValueOf(v))
	}
	return out.Interface(), nil
}

func enclosed(s, begin, end string) (string, bool) {
	if !strings.HasPrefix(s, begin) || !strings.HasSuffix(s, end) || len(s) < 2 {
		return "", false
	}
	return s[1 : len(s)-1], true
}

// split parts a text at its outermost commas; brackets and quotes keep theirs.
func split(s string) ([]string, error) {
	var out []string
	depth, start, quoted := 0, 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case c == ',' && depth == 0:
			out = append(out, strings.TrimSpace(s[start:i]))
			start = i + 1
		}
		if depth < 0 {
			break
		}
	}
	if depth != 0 || quoted {
		return nil, fmt.Errorf("brackets or quotes of %s do not match", strconv.QuoteToASCII(s))
	}
	if last := strings.TrimSpace(s[start:]); last != "" || len(out) > 0 {
		out = append(out, last)
	}
	return out, nil
}
