package engine

import (
	"bytes"
	"cmp"
	"encoding/json"
	"iter"

	"github.com/benbjohnson/immutable"

	"github.com/agijobs/omega/node/protocol"
)

// table is a persistent sorted map: changing it gives a new one and leaves the old intact, so that a
// State can be kept, published and rewound to at no cost, and no iteration order ever decides anything. Its values lie
// apart from it, since a change copies the neighbours too; what a pointer leads to never changes.
type table[K any, V any] struct {
	m     *immutable.SortedMap[K, *V]
	order immutable.Comparer[K]
}

type compareFunc[K any] func(a, b K) int

// Compare implements immutable.Comparer.
func (f compareFunc[K]) Compare(a, b K) int { return f(a, b) }

func newTable[K any, V any](order func(a, b K) int) table[K, V] {
	c := compareFunc[K](order)
	return table[K, V]{m: immutable.NewSortedMap[K, *V](c), order: c}
}

func orderedTable[K cmp.Ordered, V any]() table[K, V] { return newTable[K, V](cmp.Compare[K]) }

func compareAddress(a, b protocol.Address) int { return bytes.Compare(a[:], b[:]) }

func (t table[K, V]) get(k K) (v V, ok bool) {
	if p, found := t.m.Get(k); found {
		return *p, true
	}
	return v, false
}

func (t table[K, V]) set(k K, v V) table[K, V] { return table[K, V]{t.m.Set(k, &v), t.order} }
func (t table[K, V]) delete(k K) table[K, V]   { return table[K, V]{t.m.Delete(k), t.order} }
func (t table[K, V]) len() int                 { return t.m.Len() }

// add puts a key into a set; one that is there already costs no new table.
func add[K any](t table[K, struct{}], k K) table[K, struct{}] {
	if _, there := t.get(k); there {
		return t
	}
	return t.set(k, struct{}{})
}

// all iterates in the order of the keys over the table as it is now.
func (t table[K, V]) all() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { scan(t.m.Iterator(), yield) }
}

// from iterates in the order of the keys, beginning with the first that is not below k.
func (t table[K, V]) from(k K) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		it := t.m.Iterator()
		it.Seek(k)
		scan(it, yield)
	}
}

func scan[K, V any](it *immutable.SortedMapIterator[K, *V], yield func(K, V) bool) {
	for !it.Done() {
		k, v, ok := it.Next()
		if !ok || !yield(k, *v) {
			return
		}
	}
}

// first returns the entry with the lowest key.
func (t table[K, V]) first() (K, V, bool) {
	for k, v := range t.all() {
		return k, v, true
	}
	var k K
	var v V
	return k, v, false
}

type pair[K any, V any] struct {
	Key   K `json:"k"`
	Value V `json:"v"`
}

func (t table[K, V]) MarshalJSON() ([]byte, error) {
	pairs := make([]pair[K, V], 0, t.len())
	for k, v := range t.all() {
		pairs = append(pairs, pair[K, V]{k, v})
	}
	return json.Marshal(pairs)
}

// UnmarshalJSON fills a table made by newTable; its order is kept.
func (t *table[K, V]) UnmarshalJSON(b []byte) error {
	var pairs []pair[K, V]
	if err := json.Unmarshal(b, &pairs); err != nil {
		return err
	}
	m := immutable.NewSortedMap[K, *V](t.order)
	for _, p := range pairs {
		m = m.Set(p.Key, &p.Value)
	}
	t.m = m
	return nil
}
