//go:build !faults

package node

// failpoint is where builds with the tag faults can be made to crash; here nothing happens.
var failpoint func(name string)

// Variables are those of the environment that this package reads itself.
var Variables []string
