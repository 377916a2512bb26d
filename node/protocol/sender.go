package protocol

import "github.com/ethereum/go-ethereum/core/types"

// KnownSender is a scheme of signatures for a transaction whose sender is known already. types.Sender, called with it, has
// the transaction remember From: to recover it from the signature takes longer than to sign.
type KnownSender struct {
	types.Signer
	From Address
}

// Sender returns From.
func (k KnownSender) Sender(*types.Transaction) (Address, error) { return k.From, nil }
