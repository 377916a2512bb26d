package artifact

import "sync"

// shared has calls that wait at the same time share one run of what they wait for. Every caller gets the outcome of a run
// that began after its call.
type shared struct {
	turn chan struct{} // is full while a run is under way

	mu   sync.Mutex
	next *run // the one that whoever calls now waits for
}

type run struct {
	done chan struct{}
	err  error // once done
}

func newShared() *shared { return &shared{turn: make(chan struct{}, 1)} }

func (s *shared) do(work func() error) error {
	s.mu.Lock()
	mine := s.next
	if mine != nil {
		s.mu.Unlock()
		<-mine.done
		return mine.err
	}
	mine = &run{done: make(chan struct{})}
	s.next = mine
	s.mu.Unlock()

	s.turn <- struct{}{} // while it is waited for, more may join
	s.mu.Lock()
	s.next = nil
	s.mu.Unlock()
	mine.err = work()
	close(mine.done)
	<-s.turn
	return mine.err
}
