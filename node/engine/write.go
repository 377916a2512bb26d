package engine

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"reflect"
	"strings"
)

// Write writes the stored form of the state bit by bit, so that a large one is nowhere in memory as a whole: a field a
// line, and of a table an entry a line. Equal states give equal bytes.
func (s State) Write(w io.Writer) error {
	out := bufio.NewWriterSize(w, 64<<10)
	wire := reflect.ValueOf(s.wire())
	sep := "{"
	for i := range wire.NumField() {
		name, omit, _ := strings.Cut(wire.Type().Field(i).Tag.Get("json"), ",")
		field := wire.Field(i)
		if omit == "omitempty" && field.IsZero() {
			continue
		}
		fmt.Fprintf(out, "%s%q:", sep, name)
		sep = ",\n"
		if err := writeField(out, field.Interface()); err != nil {
			return fmt.Errorf("encoding %q of the state: %w", name, err)
		}
	}
	fmt.Fprint(out, "}")
	return out.Flush() // which tells of every write before it
}

// entries is a table, entry by entry.
type entries interface {
	encoded() iter.Seq2[[]byte, error]
}

func writeField(out *bufio.Writer, v any) error {
	t, isTable := v.(entries)
	if !isTable {
		data, err := json.Marshal(v)
		fmt.Fprintf(out, "%s", data)
		return err
	}
	sep := "["
	for data, err := range t.encoded() {
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s%s", sep, data)
		sep = ",\n"
	}
	if sep == "[" {
		fmt.Fprint(out, sep)
	}
	return out.WriteByte(']')
}

// encoded implements entries.
func (t table[K, V]) encoded() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for k, v := range t.all() {
			if !yield(json.Marshal(pair[K, V]{k, v})) {
				return
			}
		}
	}
}
