package codec

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// TestExplanationsNameRealErrors keeps the help from speaking of errors that no contract has. Textual
// reverts begin in lower case or hold a blank; their words are in no interface.
func TestExplanationsNameRealErrors(t *testing.T) {
	e, err := NewErrors()
	require.NoError(t, err)
	known := map[string]bool{"Panic(0x11)": true}
	for _, custom := range e.bySelector {
		known[custom.Name] = true
	}
	for name, help := range explanations {
		require.NotEmpty(t, help)
		require.Equal(t, strings.TrimSpace(help), help)
		if unicode.IsUpper(rune(name[0])) && !strings.Contains(name, " ") {
			require.True(t, known[name], name)
		}
	}
	require.Empty(t, Explain("NoSuchError"))
}
