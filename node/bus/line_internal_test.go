package bus

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What stands in a line as it is must be read from it byte for byte, or its hash is another's.
func TestIsPlainJSON(t *testing.T) {
	for _, text := range []string{`0`, `{"a": 1}`, `"  "`, `[1, 2]`} {
		require.True(t, isPlainJSON([]byte(text)), "%q", text)
	}
	for _, text := range []string{` 0`, `0 `, "\t0", ``, ` `, `{`, "\"\xff\""} {
		require.False(t, isPlainJSON([]byte(text)), "%q", text)
	}
}
