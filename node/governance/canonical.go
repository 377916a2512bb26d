package governance

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// quoteJS writes a string as JavaScript's JSON.stringify does: only the quote, the backslash and what is below
// the space are escaped. encoding/json also escapes <, >, &, U+2028 and U+2029, which changes hashes.
func quoteJS(b *strings.Builder, s string) {
	const hexDigits = "0123456789abcdef"
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\b':
			b.WriteString(`\b`)
		case r == '\f':
			b.WriteString(`\f`)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ':
			b.WriteString(`\u00`)
			b.WriteByte(hexDigits[r>>4])
			b.WriteByte(hexDigits[r&15])
		default:
			b.WriteRune(r) // what is no UTF-8 becomes U+FFFD
		}
	}
	b.WriteByte('"')
}

// sortedKeys lists an object's keys by their UTF-16 units, as JavaScript sorts.
func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int {
		return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
	})
	return keys
}

// generic turns a value into maps, lists, strings, json.Number, bool and nil.
func generic(v any) (any, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("encoding: %w", err)
	}
	if !utf8.Valid(buf.Bytes()) {
		return nil, fmt.Errorf("encoding: not UTF-8")
	}
	dec := json.NewDecoder(&buf)
	dec.UseNumber()
	var out any
	if err := dec.Decode(&out); err != nil {
		return nil, fmt.Errorf("encoding: %w", err)
	}
	return out, nil
}

// canonical writes a value as RFC 8785 does: sorted keys, no spaces. Its numbers must be integers below 2^53.
func canonical(v any) (string, error) {
	g, err := generic(v)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	err = writeCanonical(&b, g)
	return b.String(), err
}

func writeCanonical(b *strings.Builder, v any) error {
	switch v := v.(type) {
	case map[string]any:
		b.WriteByte('{')
		for i, k := range sortedKeys(v) {
			if i > 0 {
				b.WriteByte(',')
			}
			quoteJS(b, k)
			b.WriteByte(':')
			if err := writeCanonical(b, v[k]); err != nil {
				return err
			}
		}
		b.WriteByte('}')
	case []any:
		b.WriteByte('[')
		for i, e := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := writeCanonical(b, e); err != nil {
				return err
			}
		}
		b.WriteByte(']')
	case json.Number:
		n, err := v.Int64()
		if err != nil || n > 1<<53-1 || n < -(1<<53-1) {
			return fmt.Errorf("%s cannot be a number of canonical JSON", v)
		}
		fmt.Fprint(b, n)
	default:
		writeScalar(b, v)
	}
	return nil
}

// writeScalar writes strings, booleans and null.
func writeScalar(b *strings.Builder, v any) {
	if s, ok := v.(string); ok {
		quoteJS(b, s)
		return
	}
	if v == nil {
		b.WriteString("null")
		return
	}
	fmt.Fprint(b, v)
}
