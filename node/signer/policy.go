package signer

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// Selector is the first four bytes of a call.
type Selector [4]byte

// SelectorOf returns the selector of a canonical signature such as "approve(address,uint256)".
func SelectorOf(signature string) Selector {
	hash := protocol.Keccak([]byte(signature))
	return Selector(hash[:4])
}

// Rule allows calls of one function of one contract.
type Rule struct {
	To       protocol.Address
	Selector Selector
	// First, when not zero, is the only address that the call's first argument may be: the spender of
	// an allowance, say.
	First protocol.Address
}

// commitHead is how much of a commitValidation call names the vote: selector, job, commitment.
const commitHead = 4 + 2*32

var commitSelector = SelectorOf("commitValidation(uint256,bytes32,string,bytes32[])")

// policy is the part of the rules that needs nothing but the transaction.
type policy struct {
	chainID uint64
	rules   map[protocol.Address]map[Selector][]protocol.Address
}

func newPolicy(chainID uint64, allow []Rule) policy {
	p := policy{chainID: chainID, rules: map[protocol.Address]map[Selector][]protocol.Address{}}
	for _, r := range allow {
		if p.rules[r.To] == nil {
			p.rules[r.To] = map[Selector][]protocol.Address{}
		}
		p.rules[r.To][r.Selector] = append(p.rules[r.To][r.Selector], r.First)
	}
	return p
}

// check refuses everything that is not on the list.
func (p policy) check(key protocol.Key, account protocol.Address, tx *types.Transaction) error {
	refuse := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s: %s", ErrRefused, key, fmt.Sprintf(format, args...))
	}
	switch {
	case key == "":
		return refuse("a transaction without a key")
	case tx.Type() != types.DynamicFeeTxType:
		return refuse("transaction type %d; only %d is signed", tx.Type(), types.DynamicFeeTxType)
	case !tx.ChainId().IsUint64() || tx.ChainId().Uint64() != p.chainID:
		return refuse("it is for chain %s, this signer is for %d", tx.ChainId(), p.chainID)
	case tx.To() == nil:
		return refuse("it creates a contract")
	case tx.Value().Sign() != 0:
		return refuse("it moves %s wei", tx.Value())
	case isCancel(account, tx):
		return nil
	case len(tx.Data()) < 4:
		return refuse("it calls no function of %s", tx.To())
	}
	selector := Selector(tx.Data())
	firsts, ok := p.rules[*tx.To()][selector]
	if !ok {
		return refuse("function %x of %s is not on its list", selector, tx.To())
	}
	got, _ := word(tx.Data(), 0)
	for _, first := range firsts {
		if first == (protocol.Address{}) || got == leftPad(first) {
			return nil
		}
	}
	return refuse("the first argument of %x of %s must be one of %s", selector, tx.To(), firsts)
}

// checkCommitment refuses to sign a commitment that is not the open vote of the seat that it is cast
// from, whatever key it comes under.
func (s *Signer) checkCommitment(account protocol.Address, tx *types.Transaction) error {
	if len(tx.Data()) < 4 || Selector(tx.Data()) != commitSelector {
		return nil
	}
	job, hasJob := word(tx.Data(), 0)
	commitment, hasHash := word(tx.Data(), 1)
	v, open := s.cfg.Guard.OpenCommitment(commitment)
	if !hasJob || !hasHash || !open || v.ChainID != s.cfg.ChainID || v.Module != *tx.To() || v.Validator != account || job != number(v.Job) {
		return fmt.Errorf("%w: commitment %s is not the open vote of %s", ErrRefused, commitment, account)
	}
	return nil
}

// isCancel tells a transfer of nothing to oneself, which only uses a nonce up.
func isCancel(account protocol.Address, tx *types.Transaction) bool {
	return tx.To() != nil && *tx.To() == account && tx.Value().Sign() == 0 && len(tx.Data()) == 0
}

// word returns the i-th 32-byte argument of a call.
func word(data []byte, i int) (protocol.Hash, bool) {
	if len(data) < 4+32*(i+1) {
		return protocol.Hash{}, false
	}
	return protocol.Hash(data[4+32*i:]), true
}

func leftPad(a protocol.Address) (w protocol.Hash) {
	copy(w[12:], a[:])
	return w
}

func number(j protocol.JobID) (w protocol.Hash) {
	binary.BigEndian.PutUint64(w[24:], uint64(j))
	return w
}
