package report_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
)

var update = flag.Bool("update", false, "write the tables of docs/logs.md anew")

const document = "../../docs/logs.md"

// fields lists the JSON names of a struct, embedded ones with it.
func fields(t reflect.Type) (out []string) {
	for f := range structFields(t) {
		out = append(out, f)
	}
	return out
}

func structFields(t reflect.Type) func(yield func(string, reflect.StructField) bool) {
	return func(yield func(string, reflect.StructField) bool) {
		for _, f := range reflect.VisibleFields(t) {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if name == "" || name == "-" {
				continue
			}
			if !yield(name, f) {
				return
			}
		}
	}
}

func quoted(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	return "`" + strings.Join(names, "`, `") + "`"
}

// dataOf is what the data of each kind of line hold.
func dataOf() map[string][]string {
	out := map[string][]string{}
	for _, ev := range protocol.Events() {
		out[protocol.Kind(ev)] = fields(reflect.TypeOf(ev))
	}
	delete(out, "HeadAdvanced") // never in an entry: Block stands for it
	delete(out, "Tick")
	out["Evaluated"] = []string{"job", "nonce", "seed", "validator"}
	out["SpecLoaded"] = []string{"fault", "for", "job", "kind", "parent", "ref", "title"}
	out[report.KindBlock] = fields(reflect.TypeFor[protocol.BlockRef]())
	out[report.KindRewind] = nil
	out[report.KindGap] = []string{"from", "to"}
	out[report.KindAlarm] = fields(reflect.TypeFor[protocol.RaiseAlarm]())
	return out
}

func kindsTable() string {
	var b strings.Builder
	b.WriteString("| kind | fields of `data` |\n|---|---|\n")
	data := dataOf()
	for _, kind := range slices.Sorted(maps.Keys(data)) {
		fmt.Fprintf(&b, "| `%s` | %s |\n", kind, quoted(data[kind]))
	}
	return b.String()
}

func objectsTable() string {
	var b strings.Builder
	b.WriteString("| object | its fields |\n|---|---|\n")
	for _, o := range []struct {
		name string
		of   reflect.Type
	}{
		{"steering", reflect.TypeFor[engine.Steering]()}, {"totals", reflect.TypeFor[engine.Totals]()}, {"accounts[]", reflect.TypeFor[report.AccountLine]()},
		{"economy", reflect.TypeFor[engine.Economy]()},
		{"simulations", reflect.TypeFor[report.SimulationLine]()}, {"simulations.readings[]", reflect.TypeFor[protocol.SimReading]()},
		{"process", reflect.TypeFor[report.ProcessLine]()},
	} {
		fmt.Fprintf(&b, "| `%s` | %s |\n", o.name, quoted(fields(o.of)))
	}
	return b.String()
}

// The document lists what the program writes: each field of each line, each kind and each stage, and nothing else.
func TestDocument_isOfThisProgram(t *testing.T) {
	data, err := os.ReadFile(document)
	require.NoError(t, err)
	text := string(data)
	for name, table := range map[string]string{"kinds": kindsTable(), "objects": objectsTable()} {
		begin, end := "<!-- "+name+": made by go test ./node/report -run Document -update -->\n", "<!-- end of "+name+" -->"
		before, rest, ok := strings.Cut(text, begin)
		require.True(t, ok, name)
		have, after, ok := strings.Cut(rest, end)
		require.True(t, ok, name)
		if *update {
			text = before + begin + table + end + after
			continue
		}
		require.Equal(t, table, have, "go test ./node/report -run Document -update")
	}
	if *update {
		require.NoError(t, os.WriteFile(document, []byte(text), 0o644))
	}
	for _, line := range []any{report.EventLine{}, report.JobLine{}, report.MetricsLine{}} {
		of := reflect.TypeOf(line)
		_, table, ok := strings.Cut(text, "<!-- "+of.Name()+" -->\n")
		require.True(t, ok, of.Name())
		table, _, _ = strings.Cut(table, "\n\n")
		var rows []string
		for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\| (\\w+) \\| (yes|no) \\|").FindAllStringSubmatch(table, -1) {
			rows = append(rows, strings.Join(m[1:], " "))
		}
		var want []string
		for name, f := range structFields(of) {
			always := "yes"
			if strings.Contains(f.Tag.Get("json"), "omit") {
				always = "no"
			}
			want = append(want, name+" "+jsonType(f.Type)+" "+always)
		}
		require.ElementsMatch(t, want, rows, of.Name())
	}
	_, stages, _ := strings.Cut(text, "\nStages: ")
	stages, _, _ = strings.Cut(stages, "\n\n")
	for _, s := range report.Stages() {
		require.Contains(t, stages, "`"+string(s)+"`")
	}
	require.Len(t, regexp.MustCompile("`[A-Z]").FindAllString(stages, -1), len(report.Stages()))
}

// jsonType names the JSON type of a field.
func jsonType(t reflect.Type) string {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Name() == "RawMessage" {
		return "object"
	}
	if reflect.PointerTo(t).Implements(reflect.TypeFor[interface{ MarshalText() ([]byte, error) }]()) {
		return "string"
	}
	switch t.Kind() {
	case reflect.String:
		return "string"
	case reflect.Bool:
		return "boolean"
	case reflect.Struct, reflect.Map:
		return "object"
	case reflect.Slice:
		return "array"
	default:
		return "number"
	}
}
