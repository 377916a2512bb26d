// Package bindings holds the Go bindings of the contract suite, one generated
// file a contract, made by abigen from the compiled contracts. Nothing but
// this file is edited by hand.
package bindings

//go:generate ../scripts/generate
