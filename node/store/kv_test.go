package store_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb/storage"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/store"
)

// backends are the databases that must behave alike.
func backends(t require.TestingT) map[string]store.KV {
	level, err := store.OpenLevel(storage.NewMemStorage())
	require.NoError(t, err)
	return map[string]store.KV{"memory": store.Memory(), "leveldb": level}
}

func put(t require.TestingT, kv store.KV, pairs ...string) {
	var w store.Writes
	for i := 0; i < len(pairs); i += 2 {
		w.Put([]byte(pairs[i]), []byte(pairs[i+1]))
	}
	require.NoError(t, kv.Write(&w, true))
}

// walk lists what Iterate visits, at most n.
func walk(t require.TestingT, v store.View, prefix, from string, reverse bool, n int) []string {
	out := []string{}
	var start []byte
	if from != "" {
		start = []byte(from)
	}
	require.NoError(t, v.Iterate([]byte(prefix), start, reverse, func(k, value []byte) bool {
		out = append(out, string(k)+"="+string(value))
		return len(out) < n
	}))
	return out
}

func TestKV(t *testing.T) {
	for name, kv := range backends(t) {
		t.Run(name, func(t *testing.T) {
			_, err := kv.Get([]byte("a"))
			require.ErrorIs(t, err, store.ErrNotFound)
			put(t, kv, "a", "1", "j1", "x", "j2", "y", "j4", "z", "k", "2", "e", "")
			ok, err := kv.Has([]byte("j2"))
			require.NoError(t, err)
			require.True(t, ok)
			ok, err = kv.Has([]byte("j3"))
			require.NoError(t, err)
			require.False(t, ok)
			got, err := kv.Get([]byte("e"))
			require.NoError(t, err)
			require.Empty(t, got, "an empty value is a value")

			view, err := kv.Snapshot()
			require.NoError(t, err)
			var w store.Writes
			w.Delete([]byte("j2"))
			w.Put([]byte("j1"), []byte("first"))
			w.Put([]byte("j1"), []byte("second"))
			require.NoError(t, kv.Write(&w, false))
			require.Equal(t, []string{"j1=x", "j2=y", "j4=z"}, walk(t, view, "j", "", false, 9), "a view does not change")
			require.Equal(t, []string{"j2=y", "j4=z"}, walk(t, view, "j", "j2", false, 9))
			require.Equal(t, []string{"j4=z"}, walk(t, view, "j", "j3", false, 9))
			require.Equal(t, []string{"j4=z", "j2=y", "j1=x"}, walk(t, view, "j", "", true, 9))
			require.Equal(t, []string{"j2=y", "j1=x"}, walk(t, view, "j", "j3", true, 9))
			require.Equal(t, []string{"j4=z"}, walk(t, view, "j", "j4", true, 1))
			require.Equal(t, []string{"j4=z", "j2=y"}, walk(t, view, "j", "j9", true, 2))
			require.Empty(t, walk(t, view, "j", "j0", true, 9))
			require.Empty(t, walk(t, view, "q", "", false, 9))
			old, err := view.Get([]byte("j1"))
			require.NoError(t, err)
			require.Equal(t, "x", string(old))
			view.Release()

			got, err = kv.Get([]byte("j1"))
			require.NoError(t, err)
			require.Equal(t, "second", string(got), "the last write of a batch holds")
			got[0] = 'X'
			again, err := kv.Get([]byte("j1"))
			require.NoError(t, err)
			require.Equal(t, "second", string(again), "values are copies")
			require.NoError(t, kv.Compact())
			require.NoError(t, kv.Close())
			_, err = kv.Get([]byte("a"))
			require.Error(t, err)
			require.Error(t, kv.Write(&w, true))
			_, err = kv.Snapshot()
			require.Error(t, err)
		})
	}
}

// TestKVModel does the same random writes everywhere and compares every range.
func TestKVModel(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		keys := rapid.StringMatching(`[ab][0-9]?`)
		model, all := map[string]string{}, backends(r)
		for range rapid.IntRange(1, 10).Draw(r, "batches") {
			var w store.Writes
			for range rapid.IntRange(1, 5).Draw(r, "size") {
				key := keys.Draw(r, "key")
				if rapid.Bool().Draw(r, "delete") {
					delete(model, key)
					w.Delete([]byte(key))
					continue
				}
				model[key] = rapid.StringMatching(`[x-z]{0,2}`).Draw(r, "value")
				w.Put([]byte(key), []byte(model[key]))
			}
			for _, kv := range all {
				require.NoError(r, kv.Write(&w, false))
			}
		}
		prefix, from := rapid.SampledFrom([]string{"", "a", "b"}).Draw(r, "prefix"), keys.Draw(r, "from")
		for _, reverse := range []bool{false, true} {
			want := []string{}
			for k, v := range model {
				if strings.HasPrefix(k, prefix) && (!reverse && k >= from || reverse && k <= from) {
					want = append(want, k+"="+v)
				}
			}
			slices.SortFunc(want, func(a, b string) int { return strings.Compare(a[:strings.Index(a, "=")], b[:strings.Index(b, "=")]) })
			if reverse {
				slices.Reverse(want)
			}
			for name, kv := range all {
				view, err := kv.Snapshot()
				require.NoError(r, err)
				if strings.HasPrefix(from, prefix) {
					require.Equal(r, want, walk(r, view, prefix, from, reverse, 1000), "%s reverse=%v", name, reverse)
				}
				view.Release()
			}
		}
		for _, kv := range all {
			require.NoError(r, kv.Close())
		}
	})
}
