package console

import (
	"encoding/json"
	"fmt"
	"sync"
)

// keepDeltas is how many of the last deltas a slow page can be behind without being sent everything anew.
const keepDeltas = 64

// stream hands deltas to any number of pages. It keeps the last ones for all together, and nothing for each: a page
// that is too slow for them is sent the whole again.
type stream struct {
	mu     sync.Mutex
	n      uint64 // number of the last delta
	frames []told // the last deltas
	moved  chan struct{}
	pages  int
}

// told is a delta as an event of the stream: it is encoded once, and every page is sent the same bytes. Brief is what
// pages get that show the node's state alone.
type told struct{ full, brief []byte }

func newStream() *stream { return &stream{moved: make(chan struct{})} }

// push numbers a delta and wakes the pages.
func (s *stream) push(d Delta) (uint64, error) {
	full, err := json.Marshal(d)
	if err != nil {
		return 0, fmt.Errorf("encoding a change of the page: %w", err)
	}
	brief, err := json.Marshal(d.brief())
	if err != nil {
		return 0, fmt.Errorf("encoding a change of the page: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n++
	s.frames = append(s.frames, told{frame("delta", s.n, full), frame("delta", s.n, brief)})
	if len(s.frames) > keepDeltas {
		s.frames = append([]told(nil), s.frames[len(s.frames)-keepDeltas/2:]...)
	}
	close(s.moved)
	s.moved = make(chan struct{})
	return s.n, nil
}

// after returns the deltas after number n, the number of the last and a channel that is closed when there is a
// further one. It is false where some of them are not kept any more.
func (s *stream) after(n uint64) (frames []told, last uint64, moved <-chan struct{}, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	behind := s.n - n
	if n > s.n || behind > uint64(len(s.frames)) {
		return nil, s.n, s.moved, false
	}
	return s.frames[uint64(len(s.frames))-behind:], s.n, s.moved, true
}

// join counts a page that listens; what it returns ends that.
func (s *stream) join() (leave func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages++
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.pages--
	}
}

// listened tells whether any page is there to be told.
func (s *stream) listened() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pages > 0
}

// frame is an event of an event stream. JSON has no line breaks of its own.
func frame(name string, n uint64, data []byte) []byte {
	return fmt.Appendf(nil, "event: %s\nid: %d\ndata: %s\n\n", name, n, data)
}
