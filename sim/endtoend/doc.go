// Package endtoend holds tests alone: the whole node against a real Anvil and the embedded chain, through
// reorganisations and kill -9.
package endtoend
