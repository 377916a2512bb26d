package artifact

import "sync"

// shared has calls that wait at the same time share one run of what they wait for. Every caller gets the outcome of a run
// that began after its call, and was given its item.
type shared[T any] struct {
	turn chan struct{} // is full while a run is under way

	mu   sync.Mutex
	next *run[T] // the one that whoever calls now waits for
}

type run[T any] struct {
	items []T
	done  chan struct{}
	err   error // once done
}

func newShared[T any]() *shared[T] { return &shared[T]{turn: make(chan struct{}, 1)} }

func (s *shared[T]) do(item T, work func([]T) error) error {
	s.mu.Lock()
	if joined := s.next; joined != nil {
		joined.items = append(joined.items, item)
		s.mu.Unlock()
		<-joined.done
		return joined.err
	}
	mine := &run[T]{items: []T{item}, done: make(chan struct{})}
	s.next = mine
	s.mu.Unlock()

	s.turn <- struct{}{} // while it is waited for, more may join
	s.mu.Lock()
	s.next = nil
	s.mu.Unlock()
	mine.err = work(mine.items)
	close(mine.done)
	<-s.turn
	return mine.err
}
