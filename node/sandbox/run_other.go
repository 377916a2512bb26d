//go:build !linux

package sandbox

import (
	"context"
	"fmt"
)

// Enter must be the first thing that main does. On this system it has nothing to do.
func Enter() *Jail { return &Jail{ready: true} }

// Confines tells whether the kernel can keep programs from other files and the network.
func (j *Jail) Confines() bool { return false }

// Run answers that programs are run on Linux only: elsewhere the limits could not be held.
func (j *Jail) Run(_ context.Context, p Program, _ []byte) (Result, error) {
	return Result{}, fmt.Errorf("running %s: %w: it needs Linux", p.Path, ErrUnavailable)
}
