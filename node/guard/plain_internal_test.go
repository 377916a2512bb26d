package guard

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// Every line that a log has many of is plain, and says the same to both readers.
func TestPlain_readsWhatIsWritten(t *testing.T) {
	for _, records := range jobRecords(7) {
		for _, r := range records {
			line, err := r.encode()
			require.NoError(t, err)
			for _, line := range [][]byte{line, append(bytes.Clone(line), '\n')} {
				got, ok := plainRecord(line)
				require.True(t, ok, "%s", line)
				want, err := jsonRecord(line)
				require.NoError(t, err)
				require.Equal(t, want, got)
			}
		}
	}
}

func TestPlain_leavesTheRest(t *testing.T) {
	for name, line := range map[string]string{
		"another kind":      `{"v":1,"segment":{"number":1,"prev":"0x0000000000000000000000000000000000000000000000000000000000000000"}}`,
		"another version":   `{"v":2,"done":{"key":"a","ok":true}}`,
		"another order":     `{"v":1,"done":{"ok":true,"key":"a"}}`,
		"a field more":      `{"v":1,"done":{"key":"a","ok":true,"x":1}}`,
		"a field less":      `{"v":1,"done":{"key":"a"}}`,
		"a second fact":     `{"v":1,"done":{"key":"a","ok":true},"nonce":null}`,
		"something behind":  `{"v":1,"done":{"key":"a","ok":true}} `,
		"an escape":         `{"v":1,"done":{"key":"\u0061","ok":true}}`,
		"no ASCII":          `{"v":1,"done":{"key":"é","ok":true}}`,
		"no end":            `{"v":1,"done":{"key":"a`,
		"no bool":           `{"v":1,"done":{"key":"a","ok":1}}`,
		"a short address":   `{"v":1,"nonce":{"key":"a","account":"0x00","nonce":1}}`,
		"a leading zero":    `{"v":1,"nonce":{"key":"a","account":"0x0000000000000000000000000000000000000000","nonce":01}}`,
		"a number too many": `{"v":1,"nonce":{"key":"a","account":"0x0000000000000000000000000000000000000000","nonce":99999999999999999999}}`,
		"nothing":           ``,
	} {
		_, ok := plainRecord([]byte(line))
		require.False(t, ok, name)
	}
}

// FuzzPlain holds the quick reader against the slow one: what it reads is what that one reads.
func FuzzPlain(f *testing.F) {
	for _, records := range jobRecords(7) {
		line, err := records[0].encode()
		require.NoError(f, err)
		f.Add(line)
	}
	empty, err := record{Attempt: &attemptRecord{Key: protocol.Key("a"), Raw: []byte{}}}.encode()
	require.NoError(f, err)
	f.Add(empty)
	f.Fuzz(func(t *testing.T, line []byte) {
		got, ok := plainRecord(line)
		if !ok {
			return
		}
		want, err := jsonRecord(line)
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
}
