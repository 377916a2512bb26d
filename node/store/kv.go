package store

import (
	"errors"
	"slices"
	"sort"
	"strings"
	"sync"
)

// ErrNotFound says that a key has no value.
var ErrNotFound = errors.New("not found")

// KV is the ordered key-value database under the store. It is safe for concurrent use; a Write is
// all or nothing, and with sync it is durable when it returns.
type KV interface {
	// Get returns a copy of the value, or ErrNotFound.
	Get(key []byte) ([]byte, error)
	// Has tells whether the key has a value.
	Has(key []byte) (bool, error)
	// Write applies the batch in order.
	Write(b *Writes, sync bool) error
	// Snapshot returns an unchanging view, which must be released.
	Snapshot() (View, error)
	// Compact gives the space of deleted values back.
	Compact() error
	// Close ends all use.
	Close() error
}

// View is the database at one moment.
type View interface {
	// Get returns a copy of the value, or ErrNotFound.
	Get(key []byte) ([]byte, error)
	// Iterate visits the keys that begin with prefix, in order or in reverse, starting with from (nil =
	// at the end where it begins), until visit returns false. Keys and values are valid during the
	// visit only.
	Iterate(prefix, from []byte, reverse bool, visit func(key, value []byte) bool) error
	// Release ends the view.
	Release()
}

// Writes is a batch.
type Writes struct{ ops []write }

// write is one operation; a nil value with del set deletes.
type write struct {
	key, value []byte
	del        bool
}

// Put sets a value.
func (w *Writes) Put(key, value []byte) { w.ops = append(w.ops, write{key: key, value: value}) }

// Delete removes a value, if there is one.
func (w *Writes) Delete(key []byte) { w.ops = append(w.ops, write{key: key, del: true}) }

// errClosed is what a closed database answers.
var errClosed = errors.New("the database is closed")

// memory is a KV without a disk.
type memory struct {
	mu     sync.RWMutex
	values map[string][]byte
	closed bool
}

// Memory returns a database that lives as long as the process, for tests and demos.
func Memory() KV { return &memory{values: map[string][]byte{}} }

func (m *memory) Get(key []byte) ([]byte, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.closed {
		return nil, errClosed
	}
	return lookup(m.values, key)
}

func lookup(values map[string][]byte, key []byte) ([]byte, error) {
	v, ok := values[string(key)]
	if !ok {
		return nil, ErrNotFound
	}
	return slices.Clone(v), nil
}

func (m *memory) Has(key []byte) (bool, error) {
	_, err := m.Get(key)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

func (m *memory) Write(b *Writes, _ bool) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return errClosed
	}
	for _, op := range b.ops {
		if op.del {
			delete(m.values, string(op.key))
			continue
		}
		m.values[string(op.key)] = slices.Clone(op.value)
	}
	return nil
}

func (m *memory) Snapshot() (View, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.closed {
		return nil, errClosed
	}
	v := memoryView{values: make(map[string][]byte, len(m.values))}
	for k, value := range m.values { // values are never changed in place
		v.values[k] = value
		v.keys = append(v.keys, k)
	}
	sort.Strings(v.keys)
	return v, nil
}

func (m *memory) Compact() error { return nil }

func (m *memory) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closed = true
	return nil
}

type memoryView struct {
	values map[string][]byte
	keys   []string
}

func (v memoryView) Get(key []byte) ([]byte, error) { return lookup(v.values, key) }

func (v memoryView) Iterate(prefix, from []byte, reverse bool, visit func(key, value []byte) bool) error {
	var keys []string
	for _, k := range v.keys {
		past := from != nil && (!reverse && k < string(from) || reverse && k > string(from))
		if strings.HasPrefix(k, string(prefix)) && !past {
			keys = append(keys, k)
		}
	}
	if reverse {
		slices.Reverse(keys)
	}
	for _, k := range keys {
		if !visit([]byte(k), v.values[k]) {
			return nil
		}
	}
	return nil
}

func (v memoryView) Release() {}
