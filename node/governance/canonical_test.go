package governance

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCanonical(t *testing.T) {
	for _, row := range []struct{ name, in, want string }{
		// The example of RFC 8785, 3.2.3: keys are sorted by their UTF-16 units.
		{"sorted keys", `{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
			"{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"},
		{"strings as JavaScript writes them", `{"a":"<>&\u2028\u2029\b\f\n\r\t\u0001\"\\/"}`, "{\"a\":\"<>&\u2028\u2029\\b\\f\\n\\r\\t\\u0001\\\"\\\\/\"}"},
		{"no spaces", `{ "b" : [ 1 , true , null ] , "a" : -7 }`, `{"a":-7,"b":[1,true,null]}`},
	} {
		t.Run(row.name, func(t *testing.T) {
			got, err := canonical(json.RawMessage(row.in))
			require.NoError(t, err)
			require.Equal(t, row.want, got)
		})
	}
	_, err := canonical(json.RawMessage(`{"a":9007199254740993}`))
	require.ErrorContains(t, err, "9007199254740993")
	_, err = canonical(json.RawMessage(`{"a":0.5}`))
	require.Error(t, err)
}

// The sums in testdata were made by the Transaction Builder's own JavaScript (see testdata/README.md).
func TestSafeChecksum(t *testing.T) {
	data, err := os.ReadFile("testdata/safe-checksums.json")
	require.NoError(t, err)
	var cases []struct {
		Name     string          `json:"name"`
		Batch    json.RawMessage `json:"batch"`
		Checksum string          `json:"checksum"`
	}
	require.NoError(t, json.Unmarshal(data, &cases))
	require.NotEmpty(t, cases)
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			sum, err := SafeChecksum(c.Batch)
			require.NoError(t, err)
			require.Equal(t, c.Checksum, sum)
			renamed := json.RawMessage(strings.Replace(string(c.Batch), `"name":"Omega`, `"name":"Other`, 1))
			again, err := SafeChecksum(renamed)
			require.NoError(t, err)
			require.Equal(t, sum, again, "the name is not summed")
		})
	}
	_, err = SafeChecksum(json.RawMessage(`[]`))
	require.ErrorIs(t, err, ErrPlan)
	_, err = SafeChecksum(json.RawMessage(`{}`))
	require.ErrorIs(t, err, ErrPlan)
}
