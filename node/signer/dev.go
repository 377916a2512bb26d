package signer

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"github.com/btcsuite/btcd/chaincfg"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/tyler-smith/go-bip39"
)

// devMnemonic is the test mnemonic of the whole trade: everybody has its keys.
const devMnemonic = "test test test test test test test test test test test junk"

// ErrNotDev marks the refusal of public keys on a chain that may hold value.
var ErrNotDev = errors.New("the public test keys are for chains 1337 and 31337 only")

// DevChain tells whether a chain id is one of a local development chain.
func DevChain(chainID uint64) bool { return chainID == 1337 || chainID == 31337 }

// DevKeys returns the first n private keys of the public test mnemonic, at m/44'/60'/0'/0/i.
func DevKeys(chainID uint64, n int) ([]*ecdsa.PrivateKey, error) {
	if !DevChain(chainID) {
		return nil, fmt.Errorf("%w: this is chain %d", ErrNotDev, chainID)
	}
	branch, err := devBranch()
	if err != nil {
		return nil, fmt.Errorf("deriving the test keys: %w", err)
	}
	out := make([]*ecdsa.PrivateKey, n)
	for i := range out {
		leaf, err := branch.Derive(uint32(i))
		if err != nil {
			return nil, fmt.Errorf("deriving test key %d: %w", i, err)
		}
		key, err := leaf.ECPrivKey()
		if err != nil {
			return nil, fmt.Errorf("deriving test key %d: %w", i, err)
		}
		out[i] = key.ToECDSA()
	}
	return out, nil
}

// devBranch is the node m/44'/60'/0'/0, which is go-ethereum's root path too.
func devBranch() (*hdkeychain.ExtendedKey, error) {
	node, err := hdkeychain.NewMaster(bip39.NewSeed(devMnemonic, ""), &chaincfg.MainNetParams)
	if err != nil {
		return nil, err
	}
	for _, step := range accounts.DefaultRootDerivationPath {
		if node, err = node.Derive(step); err != nil {
			return nil, err
		}
	}
	return node, nil
}

// Dev is the back end of the first n accounts of the public test mnemonic.
func Dev(chainID uint64, n int) (Backend, error) {
	list, err := DevKeys(chainID, n)
	if err != nil {
		return nil, err
	}
	return newKeys(list), nil
}

// DevSalts is the salt root of the test accounts. Like their keys it is public: it follows from the
// test mnemonic alone, so that a demo can be repeated and no file needs keeping.
func DevSalts(chainID uint64) (*Salts, error) {
	if !DevChain(chainID) {
		return nil, fmt.Errorf("%w: this is chain %d", ErrNotDev, chainID)
	}
	return &Salts{root: sha256.Sum256([]byte("agijobs/v2/dev-salt-root/" + devMnemonic))}, nil
}
