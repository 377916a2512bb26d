package bus

import (
	"sync/atomic"
	"time"
)

// Subscription is a bounded queue of the messages that match a pattern.
type Subscription struct {
	hub     *Hub
	pattern string
	queue   chan Message
	lost    atomic.Uint64
	told    time.Time // when the log was told of losses
}

// Messages is where they are read. It is closed when the subscription or the bus is.
func (s *Subscription) Messages() <-chan Message { return s.queue }

// Lost is how many messages were pushed out of the queue because nobody had read them in time.
func (s *Subscription) Lost() uint64 { return s.lost.Load() }

// Close ends the subscription. Closing it again does nothing.
func (s *Subscription) Close() error { return s.hub.drop(s) }

// push puts a message into the queue, in place of the oldest if it is full, and tells whether one was lost. Only the hub
// pushes, one message at a time, so that there is room after one was taken out.
func (s *Subscription) push(m Message) bool {
	select {
	case s.queue <- m:
		return false
	default:
	}
	lost := false
	select {
	case <-s.queue:
		s.lost.Add(1)
		lost = true
	default: // the reader has just taken it
	}
	s.queue <- m
	return lost
}
