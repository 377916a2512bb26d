package engine

import (
	"bytes"
	"cmp"
	"encoding/json"
	"iter"
	"sync"

	"github.com/tidwall/btree"

	"github.com/agijobs/omega/node/protocol"
)

// table is a persistent sorted map: changing it gives a new one and leaves the old intact, so that a
// State can be kept, published and rewound to at no cost, and no iteration order ever decides anything. Its values lie
// apart from it, since a change copies the neighbours too; what a pointer leads to never changes.
//
// Within a Step, which has a pen, that holds only for tables as they were before it: what the Step itself has changed is
// changed in place from then on, so that a block of many events copies a part of a table once and not for each of them.
type table[K any, V any] struct {
	tree *tree[K, V]
	pen  *pen
}

// pen is what one Step changes tables with; it is down until the Step is over.
type pen struct{ down bool }

type entry[K any, V any] struct {
	key   K
	value *V
}

// tree is what a table consists of. Whoever holds the pen that it was made with may change it, as long as that is down.
type tree[K any, V any] struct {
	entries *btree.BTreeG[entry[K, V]]
	by      *pen

	copying sync.Mutex // several may begin with the same State
}

// branches are at most twice as many as this: a change copies one node of each level, and levels are few.
const branches = 16

func newTable[K any, V any](order func(a, b K) int) table[K, V] {
	return emptyTable(func(a, b entry[K, V]) bool { return order(a.key, b.key) < 0 })
}

func emptyTable[K any, V any](less func(a, b entry[K, V]) bool) table[K, V] {
	return table[K, V]{tree: &tree[K, V]{entries: btree.NewBTreeGOptions(less, btree.Options{Degree: branches, NoLocks: true})}}
}

func orderedTable[K cmp.Ordered, V any]() table[K, V] { return newTable[K, V](cmp.Compare[K]) }

func compareAddress(a, b protocol.Address) int { return bytes.Compare(a[:], b[:]) }

// take gives the table the pen that it is changed with from now on.
func (t *table[K, V]) take(p *pen) { t.pen = p }

func (t *tree[K, V]) mine(p *pen) bool { return p != nil && p.down && t.by == p }

func (t *tree[K, V]) copy() *btree.BTreeG[entry[K, V]] {
	t.copying.Lock()
	defer t.copying.Unlock()
	return t.entries.Copy() // writes into the one that is copied, too
}

// open returns the table with a tree that may be changed.
func (t table[K, V]) open() table[K, V] {
	if t.tree.mine(t.pen) {
		return t
	}
	return table[K, V]{&tree[K, V]{entries: t.tree.copy(), by: t.pen}, t.pen}
}

// still is the tree as it is now, whatever is changed while it is walked over.
func (t table[K, V]) still() *btree.BTreeG[entry[K, V]] {
	if t.tree.mine(t.pen) {
		return t.tree.copy()
	}
	return t.tree.entries
}

func (t table[K, V]) get(k K) (v V, ok bool) {
	if at := t.at(k); at != nil {
		return *at, true
	}
	return v, false
}

// at is where the value lies, nil where there is none: it is not to be changed.
func (t table[K, V]) at(k K) *V {
	e, _ := t.tree.entries.Get(entry[K, V]{key: k})
	return e.value
}

// copied returns a copy of the value, which may be changed until it is put; nil where there is none.
func (t table[K, V]) copied(k K) *V {
	at := t.at(k)
	if at == nil {
		return nil
	}
	v := *at
	return &v
}

func (t table[K, V]) set(k K, v V) table[K, V] { return t.put(k, &v) }

// put is set with a value that nobody changes any more.
func (t table[K, V]) put(k K, v *V) table[K, V] {
	t = t.open()
	t.tree.entries.Set(entry[K, V]{k, v})
	return t
}

func (t table[K, V]) delete(k K) table[K, V] {
	if _, there := t.get(k); !there {
		return t
	}
	t = t.open()
	t.tree.entries.Delete(entry[K, V]{key: k})
	return t
}

func (t table[K, V]) len() int { return t.tree.entries.Len() }

// add puts a key into a set; one that is there already costs no new table.
func add[K any](t table[K, struct{}], k K) table[K, struct{}] {
	if _, there := t.get(k); there {
		return t
	}
	return t.set(k, struct{}{})
}

// all iterates in the order of the keys over the table as it is now.
func (t table[K, V]) all() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.still().Scan(each(yield)) }
}

// from iterates in the order of the keys, beginning with the first that is not below k.
func (t table[K, V]) from(k K) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.still().Ascend(entry[K, V]{key: k}, each(yield)) }
}

func each[K, V any](yield func(K, V) bool) func(entry[K, V]) bool {
	return func(e entry[K, V]) bool { return yield(e.key, *e.value) }
}

// first returns the entry with the lowest key.
func (t table[K, V]) first() (k K, v V, ok bool) {
	if e, found := t.tree.entries.Min(); found {
		return e.key, *e.value, true
	}
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
	*t = emptyTable(t.tree.entries.Less)
	for _, p := range pairs {
		t.tree.entries.Set(entry[K, V]{p.Key, &p.Value})
	}
	return nil
}
