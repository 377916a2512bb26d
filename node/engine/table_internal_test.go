package engine

import (
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

func entriesOf(t table[int, int]) (keys, values []int) {
	keys = []int{}
	for k, v := range t.all() {
		keys, values = append(keys, k), append(values, v)
	}
	return keys, values
}

// A table and what it was at every pen's end, against plain maps.
func TestTable_asMaps(t *testing.T) {
	const seed = 7
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	type version struct {
		table table[int, int]
		want  map[int]int
	}
	kept := []version{{orderedTable[int, int](), map[int]int{}}}
	for range 300 {
		from := kept[random.IntN(len(kept))]
		now, want := from.table, maps.Clone(from.want)
		p := &pen{down: true}
		if random.IntN(4) > 0 {
			now.take(p)
		}
		for range random.IntN(40) {
			k := random.IntN(200)
			switch random.IntN(3) {
			case 0:
				now = now.delete(k)
				delete(want, k)
			default:
				now = now.set(k, random.Int())
				want[k], _ = now.get(k)
			}
		}
		p.down = false
		kept = append(kept, version{now, want})
	}
	for _, v := range kept {
		keys, values := entriesOf(v.table)
		require.Equal(t, slices.AppendSeq([]int{}, slices.Values(slices.Sorted(maps.Keys(v.want)))), keys)
		require.Equal(t, len(v.want), v.table.len())
		for i, k := range keys {
			require.Equal(t, v.want[k], values[i])
			got, ok := v.table.get(k)
			require.True(t, ok)
			require.Equal(t, v.want[k], got)
		}
		from := []int{}
		for k := range v.table.from(100) {
			from = append(from, k)
		}
		require.Equal(t, slices.DeleteFunc(keys, func(k int) bool { return k < 100 }), from)
	}
}

// Who walks over a table sees it as it was when the walk began, also where the one who walks changes it in place.
func TestTable_changedWhileWalkedOver(t *testing.T) {
	p := &pen{down: true}
	now := orderedTable[int, int]()
	now.take(p)
	for k := range 100 {
		now = now.set(k, k)
	}
	seen := 0
	for k, v := range now.all() {
		require.Equal(t, k, v)
		now = now.delete(99-k).set(k+1000, k)
		seen++
	}
	require.Equal(t, 100, seen)
	require.Equal(t, 100, now.len())
	for k := range now.all() {
		require.GreaterOrEqual(t, k, 1000)
	}
}

// A pen that is up changes nothing any more, and neither does another one.
func TestTable_penIsUp(t *testing.T) {
	first, second := &pen{down: true}, &pen{down: true}
	was := orderedTable[int, int]()
	was.take(first)
	was = was.set(1, 1)
	first.down = false
	now := was.set(1, 2)
	other := was
	other.take(second)
	other = other.set(1, 3)
	for want, tab := range map[int]table[int, int]{1: was, 2: now, 3: other} {
		got, _ := tab.get(1)
		require.Equal(t, want, got)
	}
}

// One State may be the beginning of many Steps, at the same time.
func TestTable_manyBeginWithOne(t *testing.T) {
	was := orderedTable[int, int]()
	for k := range 1_000 {
		was = was.set(k, k)
	}
	var group sync.WaitGroup
	for n := range 8 {
		group.Go(func() {
			now := was
			now.take(&pen{down: true})
			for k := range 1_000 {
				now = now.set(k, n)
			}
			for k, v := range now.all() {
				if v != n {
					t.Errorf("entry %d is %d, not %d", k, v, n)
				}
			}
		})
	}
	group.Wait()
	for k, v := range was.all() {
		require.Equal(t, k, v)
	}
}

// A table without a Step's pen would be right and slow.
func TestState_everyTableTakesThePen(t *testing.T) {
	s, p := New(protocol.Suite{}), &pen{down: true}
	s.take(p)
	var look func(name string, v reflect.Value)
	tables := 0
	look = func(name string, v reflect.Value) {
		if v.Kind() != reflect.Struct {
			return
		}
		if strings.HasPrefix(v.Type().Name(), "table[") {
			tables++
			require.Equal(t, reflect.ValueOf(p).Pointer(), v.FieldByName("pen").Pointer(), name)
			return
		}
		for i := range v.NumField() {
			look(name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	}
	look("State", reflect.ValueOf(s))
	require.Greater(t, tables, 20)
}
