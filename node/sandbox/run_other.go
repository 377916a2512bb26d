//go:build !linux

package sandbox

import (
	"context"
	"fmt"
	"time"
)

// Enter must be the first thing that main does. On this system it has nothing to do.
func Enter() *Jail { return &Jail{ready: true} }

// Confines tells whether the kernel can keep programs from other files and the network.
func (j *Jail) Confines() bool { return false }

// Run answers that programs are run on Linux only: elsewhere the limits could not be held.
func (j *Jail) Run(_ context.Context, p Program, _ []byte) (Result, error) {
	return Result{}, fmt.Errorf("running %s: %w: it needs Linux", p.Path, ErrUnavailable)
}

// Open answers that programs are run on Linux only.
func (j *Jail) Open(p Program) (*Session, error) {
	return nil, fmt.Errorf("starting %s: %w: it needs Linux", p.Path, ErrUnavailable)
}

// Session is a program that is spoken with; on this system there is none.
type Session struct{}

// Exchange is never called: Open makes no session.
func (s *Session) Exchange(context.Context, []byte) ([]byte, error) { return nil, ErrEnded }

// Send is never called: Open makes no session.
func (s *Session) Send(context.Context, []byte) error { return ErrEnded }

// Close is never called: Open makes no session.
func (s *Session) Close(time.Duration) (Result, error) { return Result{}, nil }
