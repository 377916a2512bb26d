package driver

import (
	"context"
	"sync"
)

// Activity counts what is under way in a node: entries on their way to the writer, work in the pools and
// passes of the transaction manager. A demo that moves the chain's time itself waits for it to be zero.
type Activity struct {
	mu   sync.Mutex
	n    int
	idle chan struct{}
}

// NewActivity returns a counter at zero.
func NewActivity() *Activity {
	a := &Activity{idle: make(chan struct{})}
	close(a.idle)
	return a
}

// Add counts delta things more under way.
func (a *Activity) Add(delta int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	before := a.n
	a.n += delta
	if a.n < 0 {
		panic("activity below zero")
	}
	switch {
	case before == 0 && a.n > 0:
		a.idle = make(chan struct{})
	case before > 0 && a.n == 0:
		close(a.idle)
	}
}

// Wait returns once nothing is under way.
func (a *Activity) Wait(ctx context.Context) error {
	a.mu.Lock()
	idle := a.idle
	a.mu.Unlock()
	select {
	case <-idle:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Idle tells whether nothing is under way now.
func (a *Activity) Idle() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.n == 0
}
