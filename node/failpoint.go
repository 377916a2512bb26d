//go:build !faults

package node

// failpoint is where builds with the tag faults can be made to crash; here nothing happens.
var failpoint func(name string)
