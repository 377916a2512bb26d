package protocol

import "errors"

// ErrHalted marks an error after which an account, or the whole node, signs nothing until an
// operator has looked: a damaged guard log, a foreign signer, a disk that does not keep its word.
var ErrHalted = errors.New("signing is halted")

// Seat is one validator's place in one validation round. At most one commitment is ever open for it.
type Seat struct {
	ChainID   uint64  `json:"chainId"`
	Module    Address `json:"module"`
	Job       JobID   `json:"job"`
	Nonce     Nonce   `json:"nonce"`
	Validator Address `json:"validator"`
}

// Seat returns the place that the vote is cast from.
func (v Vote) Seat() Seat {
	return Seat{ChainID: v.ChainID, Module: v.Module, Job: v.Job, Nonce: v.Nonce, Validator: v.Validator}
}
