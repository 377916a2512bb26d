package protocol

import (
	"encoding/binary"

	"golang.org/x/crypto/sha3"
)

// Vote is everything that a commitment binds (protocol 7.5) plus the round's selection seed, which
// the salt is derived from. One Vote per (ChainID, Module, Job, Nonce, Validator) is ever signed.
type Vote struct {
	ChainID   uint64  `json:"chainId"`
	Module    Address `json:"module"`
	Domain    Hash    `json:"domain"`
	Job       JobID   `json:"job"`
	Nonce     Nonce   `json:"nonce"`
	Validator Address `json:"validator"`
	SpecHash  Hash    `json:"specHash"`
	BurnTx    Hash    `json:"burnTx"`
	Seed      Hash    `json:"seed"`
	Approve   bool    `json:"approve"`
}

// OutcomeHash is keccak256(abi.encode(nonce, specHash, approve, burnTxHash)).
func (v Vote) OutcomeHash() Hash {
	return Keccak(word(uint64(v.Nonce)), v.SpecHash[:], boolWord(v.Approve), v.BurnTx[:])
}

// Commitment is the hash that commitValidation stores for the vote with the given salt.
func (v Vote) Commitment(salt Hash) Hash {
	outcome := v.OutcomeHash()
	return Keccak(word(uint64(v.Job)), outcome[:], salt[:], addressWord(v.Validator), word(v.ChainID), v.Domain[:])
}

// DomainSeparator is what ValidationModule fixes at its deployment.
func DomainSeparator(chainID uint64, module Address) Hash {
	kind := Keccak([]byte("ValidationModule(string version,address verifyingContract,uint256 chainId)"))
	version := Keccak([]byte("1"))
	return Keccak(kind[:], version[:], addressWord(module), word(chainID))
}

// Keccak hashes the concatenation of its arguments with Keccak-256.
func Keccak(parts ...[]byte) Hash {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	var out Hash
	h.Sum(out[:0])
	return out
}

func word(n uint64) []byte {
	w := make([]byte, 32)
	binary.BigEndian.PutUint64(w[24:], n)
	return w
}

func boolWord(b bool) []byte {
	if b {
		return word(1)
	}
	return word(0)
}

func addressWord(a Address) []byte {
	w := make([]byte, 32)
	copy(w[12:], a[:])
	return w
}
