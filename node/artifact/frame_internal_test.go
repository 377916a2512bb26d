package artifact

import (
	"bytes"
	"encoding/hex"
	"math/rand/v2"
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
func TestSearch(t *testing.T) {
	t.Parallel()
	first, second := framed([]byte("the first")), framed([]byte("the second, that ends in zeros\x00\x00"))
	for at := range first {
		damaged := append(append(bytes.Clone(first), second...), make([]byte, 100)...)
		damaged[at] ^= 0x40
		require.Equal(t, len(first), newSearch(damaged, 1<<20).from(0), "byte %d", at)
		require.Equal(t, -1, newSearch(damaged[:len(first)+len(second)-1], 1<<20).from(0), "the second is cut")
	}
	require.Equal(t, -1, newSearch(nil, 1<<20).from(0))
	require.Equal(t, -1, newSearch(make([]byte, 1<<20), 1<<20).from(0))
}

// Large content of any bytes is passed over by its length, and where its length is damaged nobody searches for ever.
func TestSearch_largeContent(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	large := make([]byte, 1<<20)
	_, err := rand.NewChaCha8([32]byte{byte(seed)}).Read(large)
	require.NoError(t, err)
	for _, content := range [][]byte{large, bytes.Repeat([]byte{0, 1, 0, 0}, 1<<18)} {
		journal := framed(content, []byte("behind"))
		journal[headBytes+1000] ^= 1
		require.Equal(t, int(frameBytes(content)), newSearch(journal, 1<<20).from(0))
		journal[0] ^= 1
		s := newSearch(journal, 1<<20)
		s.from(0)
		require.Greater(t, s.budget, -int(s.most), "it ends when the budget does")
	}
}

// A torn piece of content that is made of frames takes no longer than another, and only the newest copies of one are remembered.
func TestTake_hostileContent(t *testing.T) {
	t.Parallel()
	c := newCatalog(newFragile(), 1<<20)
	torn := framed(bytes.Repeat(append([]byte{'x'}, framed(nil)...), 1<<16))
	rest := c.take(&journal{}, append(torn[:len(torn)-1], make([]byte, 3<<20)...))
	require.NotEmpty(t, rest)
	require.Len(t, c.where(idOf(nil)), 1+copies)
}
