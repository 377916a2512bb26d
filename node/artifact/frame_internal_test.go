package artifact

import (
	"bytes"
	"encoding/hex"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func framed(all ...[]byte) (out []byte) {
	for _, content := range all {
		out = appendFrame(out, content)
	}
	return out
}

// all are the contents of a journal.
func all(journal []byte) (out [][]byte) {
	for _, content := range contents(journal) {
		out = append(out, content)
	}
	return out
}

func TestContents(t *testing.T) {
	t.Parallel()
	docs := [][]byte{[]byte("one"), {}, bytes.Repeat([]byte("x"), 5_000), make([]byte, 40)}
	whole := framed(docs...)
	require.Equal(t, "0000000393ecf2c76f6e65", hex.EncodeToString(framed(docs[0])), "what other versions wrote is read")
	for name, journal := range map[string][]byte{
		"to its end": whole, "then zeros": append(slices.Clone(whole), make([]byte, 9_000)...), "then less than a head": append(slices.Clone(whole), 0, 0, 0),
		"then a length beyond the end":  append(slices.Clone(whole), 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4, 5),
		"then a frame that is cut":      append(slices.Clone(whole), framed([]byte("torn"))[:11]...),
		"then one whose end was zeroed": append(append(slices.Clone(whole), framed([]byte("torn"))[:11]...), make([]byte, 4_096)...),
	} {
		got := all(journal)
		require.Len(t, got, len(docs), name)
		for i := range docs {
			require.Equal(t, string(docs[i]), string(got[i]), name)
		}
	}
	for range contents(whole) {
		break // who has read enough may stop
	}
	require.Empty(t, all(nil))
	require.Empty(t, all(make([]byte, 1<<16)), "zeros are the end")
}

// A byte that is not what was written ends a journal where its frame begins, and so does a cut.
func FuzzContents(f *testing.F) {
	f.Add([]byte("one"), []byte("two"), uint16(3), byte(1))
	f.Add([]byte{}, make([]byte, 20), uint16(9), byte(0))
	f.Add([]byte("x"), framed([]byte("a frame")), uint16(30), byte(0x80))
	f.Fuzz(func(t *testing.T, first, second []byte, at uint16, flip byte) {
		whole := framed(first, second)
		require.Len(t, all(whole), 2)
		place := int(at) % len(whole)
		sound := 0
		if place >= headBytes+len(first) {
			sound = 1
		}
		cut := all(whole[:place])
		require.Len(t, cut, sound)
		if flip != 0 {
			whole[place] ^= flip
			got := all(whole)
			require.Len(t, got, sound)
		}
		for _, content := range contents(first) { // what nobody framed does no harm
			require.Less(t, len(content), len(first))
		}
	})
}

// Behind a frame that a disk has damaged the next whole one is found, whichever byte it was; zeros and what is torn hold none.
func TestNextFrame(t *testing.T) {
	t.Parallel()
	first, second := framed([]byte("the first")), framed([]byte("the second"))
	for at := range first {
		damaged := append(bytes.Clone(first), second...)
		damaged[at] ^= 0x40
		require.Equal(t, len(first), nextFrame(damaged), "byte %d", at)
		require.Equal(t, -1, nextFrame(damaged[:len(damaged)-1]), "the second is cut")
	}
	require.Equal(t, -1, nextFrame(nil))
	require.Equal(t, -1, nextFrame(make([]byte, 1<<20)))
	costly := bytes.Repeat([]byte{0, 1, 0, 0}, 1<<18) // looks like many large frames
	require.Equal(t, -1, nextFrame(append(costly, second...)), "nobody searches for ever")
}
