package bus_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/bus"
)

// asRegexp says the same as a pattern in another language.
func asRegexp(pattern string) *regexp.Regexp {
	var parts []string
	for _, token := range strings.Split(pattern, ".") {
		switch token {
		case "*":
			parts = append(parts, `[^.]+`)
		case ">":
			parts = append(parts, `.+`)
		default:
			parts = append(parts, regexp.QuoteMeta(token))
		}
	}
	return regexp.MustCompile(`^` + strings.Join(parts, `\.`) + `$`)
}

func TestMatch_isWhatTheRegularExpressionSays(t *testing.T) {
	t.Parallel()
	token := rapid.SampledFrom([]string{"a", "b", "ab", "-", "7"})
	rapid.Check(t, func(t *rapid.T) {
		subject := strings.Join(rapid.SliceOfN(token, 1, 5).Draw(t, "subject"), ".")
		parts := rapid.SliceOfN(rapid.OneOf(token, rapid.Just("*")), 1, 5).Draw(t, "pattern")
		if rapid.Bool().Draw(t, "open") {
			parts = append(parts, ">")
		}
		pattern := strings.Join(parts, ".")
		require.NoError(t, bus.CheckSubject(subject))
		require.NoError(t, bus.CheckPattern(pattern))
		require.Equal(t, asRegexp(pattern).MatchString(subject), bus.Match(pattern, subject), "%s %s", pattern, subject)
	})
}

func TestMatch_asNATSHasIt(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		pattern, subject string
		want             bool
	}{
		{"foo.*.baz", "foo.bar.baz", true}, {"foo.*.baz", "foo.baz", false}, {"foo.*", "foo.bar.baz", false}, {"foo.>", "foo.bar.baz", true},
		{"foo.>", "foo", false}, {">", "foo", true}, {"*", "foo", true}, {"*", "foo.bar", false}, {"foo", "foo", true}, {"foo", "foobar", false}, {"foo.bar", "foo", false},
	} {
		require.Equal(t, c.want, bus.Match(c.pattern, c.subject), "%s %s", c.pattern, c.subject)
	}
}

func TestToken_isAlwaysOnePartOfASubject(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		token := bus.Token(rapid.String().Draw(t, "text"))
		require.NoError(t, bus.CheckSubject(token))
		require.NotContains(t, token, ".")
	})
	require.Equal(t, "update_resource", bus.Token("update_resource"))
	require.Equal(t, "a_b_", bus.Token("a.b>"))
}

func FuzzCheckSubject(f *testing.F) {
	for _, s := range []string{"a.b", "a..b", ">", "*.a", "a\nb", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if bus.CheckSubject(s) == nil {
			require.NoError(t, bus.CheckPattern(s))
			require.True(t, bus.Match(">", s))
			require.True(t, bus.Match(s, s))
			require.NotContains(t, s, "\n")
		}
		if bus.CheckPattern(s) == nil {
			bus.Match(s, "a.b.c")
		}
	})
}
