package bus

// window remembers the newest ids, so that a message is taken once.
type window struct {
	known map[string]struct{}
	ring  []string
	next  int
}

// windowSize is how many ids are remembered: at the rate of a node, those of minutes to hours.
const windowSize = 1 << 14

func newWindow(size int) *window {
	return &window{known: make(map[string]struct{}, size), ring: make([]string, size)}
}

func (w *window) has(id string) bool {
	_, ok := w.known[id]
	return ok
}

// add remembers an id in place of the oldest; false when it is remembered already.
func (w *window) add(id string) bool {
	if w.has(id) {
		return false
	}
	if old := w.ring[w.next]; old != "" {
		delete(w.known, old)
	}
	w.known[id] = struct{}{}
	w.ring[w.next] = id
	w.next = (w.next + 1) % len(w.ring)
	return true
}
