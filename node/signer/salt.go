package signer

import (
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/keystore"

	"github.com/agijobs/omega/node/protocol"
)

// saltLabel begins the HKDF info of every salt.
const saltLabel = "agijobs/v2/commit"

// The name and version of a sealed salt root.
const (
	saltRootKind    = "omega-salt-root"
	saltRootVersion = 1
)

// ErrSaltRoot marks a salt root file that cannot be used.
var ErrSaltRoot = errors.New("the salt root cannot be used")

// Salts derives the salts of votes from one root, so that the root's backup is a backup of them all.
// It prints as nothing but its name.
type Salts struct{ root [32]byte }

// String hides the root.
func (*Salts) String() string { return "salts" }

// Format hides the root from every verb.
func (*Salts) Format(f fmt.State, _ rune) { fmt.Fprint(f, "salts") }

// Salt returns the salt of a vote. The outcome is not part of it: a lost record is then found by
// trying both, and the guard sees to it that a seat never commits twice.
func (s *Salts) Salt(v protocol.Vote) (protocol.Hash, error) {
	info := []byte(saltLabel)
	info = binary.BigEndian.AppendUint64(info, v.ChainID)
	info = append(info, v.Module[:]...)
	info = binary.BigEndian.AppendUint64(info, uint64(v.Job))
	info = binary.BigEndian.AppendUint64(info, uint64(v.Nonce))
	info = append(info, v.Validator[:]...)
	info = append(info, v.SpecHash[:]...)
	info = append(info, v.Seed[:]...)
	out, err := hkdf.Key(sha256.New, s.root[:], nil, string(info), 32)
	if err != nil {
		return protocol.Hash{}, fmt.Errorf("deriving the salt of job %d: %w", v.Job, err)
	}
	return protocol.Hash(out), nil
}

// sealedRoot is the file of a salt root, encrypted as a keystore v3 key is.
type sealedRoot struct {
	Kind    string              `json:"kind"`
	Version int                 `json:"version"`
	Crypto  keystore.CryptoJSON `json:"crypto"`
}

// CreateSalts draws a root, seals it in a new file that only its owner may read, and returns it. An
// existing file is never replaced: the votes that it salted could not be revealed any more.
func CreateSalts(path, password string, cost Cost) (*Salts, error) {
	s := &Salts{}
	if _, err := rand.Read(s.root[:]); err != nil {
		return nil, fmt.Errorf("drawing a salt root: %w", err)
	}
	n, p := cost.scrypt()
	sealed, err := keystore.EncryptDataV3(s.root[:], []byte(password), n, p)
	if err != nil {
		return nil, fmt.Errorf("sealing the salt root: %w", err)
	}
	data, err := json.Marshal(sealedRoot{Kind: saltRootKind, Version: saltRootVersion, Crypto: sealed})
	if err != nil {
		return nil, fmt.Errorf("encoding the salt root: %w", err)
	}
	return s, writeNew(path, data)
}

// OpenSalts reads what CreateSalts wrote.
func OpenSalts(path, password string) (*Salts, error) {
	data, err := readPrivate(path)
	if err != nil {
		return nil, err
	}
	var sealed sealedRoot
	if err := json.Unmarshal(data, &sealed); err != nil || sealed.Kind != saltRootKind {
		return nil, fmt.Errorf("%w: %s is not a sealed salt root", ErrSaltRoot, path)
	}
	if sealed.Version != saltRootVersion {
		return nil, fmt.Errorf("%w: %s has version %d, this program reads %d", ErrSaltRoot, path, sealed.Version, saltRootVersion)
	}
	root, err := keystore.DecryptDataV3(sealed.Crypto, password)
	if err != nil {
		return nil, fmt.Errorf("%w: opening %s: %w", ErrSaltRoot, path, shut(err))
	}
	if len(root) != 32 {
		return nil, fmt.Errorf("%w: %s holds %d bytes instead of 32", ErrSaltRoot, path, len(root))
	}
	return &Salts{root: [32]byte(root)}, nil
}
