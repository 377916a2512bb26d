package signer

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node/protocol"
)

// ErrPassword marks a sealed file that the password does not open.
var ErrPassword = errors.New("the password does not open it")

// shut gives the library's word for a wrong password a name of ours; a file that is damaged keeps its own.
func shut(err error) error {
	if errors.Is(err, keystore.ErrDecrypt) {
		return ErrPassword
	}
	return err
}

// Cost says how dear it is to try passwords on a sealed file.
type Cost uint8

// The costs. Standard takes seconds and 256 MB for each file, Light a tenth of both.
const (
	Standard Cost = iota
	Light
)

func (c Cost) scrypt() (n, p int) {
	if c == Light {
		return keystore.LightScryptN, keystore.LightScryptP
	}
	return keystore.StandardScryptN, keystore.StandardScryptP
}

// keys is a back end that holds private keys in memory.
type keys struct {
	byAccount map[protocol.Address]*ecdsa.PrivateKey
	order     []protocol.Address
}

func newKeys(list []*ecdsa.PrivateKey) *keys {
	k := &keys{byAccount: map[protocol.Address]*ecdsa.PrivateKey{}}
	for _, key := range list {
		account := crypto.PubkeyToAddress(key.PublicKey)
		if k.byAccount[account] == nil {
			k.order = append(k.order, account)
		}
		k.byAccount[account] = key
	}
	return k
}

// Accounts lists the accounts in the order of their keys.
func (k *keys) Accounts() []protocol.Address { return slices.Clone(k.order) }

// Sign signs with the account's key. Signatures are deterministic (RFC 6979).
func (k *keys) Sign(_ context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	key, ok := k.byAccount[account]
	if !ok {
		return nil, fmt.Errorf("there is no key for account %s", account)
	}
	scheme := types.LatestSignerForChainID(tx.ChainId())
	signed, err := types.SignTx(tx, scheme, key)
	if err == nil {
		_, err = types.Sender(protocol.KnownSender{Signer: scheme, From: account}, signed)
	}
	return signed, err
}

// SignHash signs a hash with the account's key, as HashSigner says.
func (k *keys) SignHash(account protocol.Address, hash protocol.Hash) ([]byte, error) {
	key, ok := k.byAccount[account]
	if !ok {
		return nil, fmt.Errorf("there is no key for account %s", account)
	}
	sig, err := crypto.Sign(hash[:], key)
	if err != nil {
		return nil, fmt.Errorf("signing with the key of %s: %w", account, err)
	}
	sig[crypto.RecoveryIDOffset] += 27
	return sig, nil
}

// String hides the keys.
func (k *keys) String() string { return fmt.Sprintf("%d keys", len(k.order)) }

// Format hides the keys from every verb.
func (k *keys) Format(f fmt.State, _ rune) { fmt.Fprint(f, k.String()) }

// KeyFile is a sealed key in a directory.
type KeyFile struct {
	Account protocol.Address
	Path    string
}

// ListKeys returns the keystore v3 files of a directory, in the order of their names. Other files are
// passed over.
func ListKeys(dir string) ([]KeyFile, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("listing the keys: %w", err)
	}
	var out []KeyFile
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || !e.Type().IsRegular() || strings.HasPrefix(e.Name(), ".") || info.Size() > maxSecretBytes {
			continue
		}
		path := filepath.Join(dir, e.Name())
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("reading a key file: %w", err)
		}
		var head struct {
			Address string          `json:"address"`
			Crypto  json.RawMessage `json:"crypto"`
		}
		if json.Unmarshal(data, &head) != nil || head.Crypto == nil || len(strings.TrimPrefix(head.Address, "0x")) != 40 {
			continue
		}
		var account protocol.Address
		if account.UnmarshalText([]byte("0x"+strings.TrimPrefix(head.Address, "0x"))) == nil {
			out = append(out, KeyFile{Account: account, Path: path})
		}
	}
	return out, nil
}

// OpenKeystore unseals the keys of the accounts, or of all files in the directory when none is named.
// Key files that others may read are refused.
func OpenKeystore(dir, password string, accounts []protocol.Address) (Backend, error) {
	files, err := ListKeys(dir)
	if err != nil {
		return nil, err
	}
	if len(accounts) > 0 {
		if files, err = choose(files, accounts, dir); err != nil {
			return nil, err
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("there are no keys in %s: make one with omega keys new", dir)
	}
	list := make([]*ecdsa.PrivateKey, len(files))
	var g errgroup.Group
	g.SetLimit(2) // each unsealing takes up to 256 MB
	for i, f := range files {
		g.Go(func() error {
			var err error
			list[i], err = unseal(f, password)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return newKeys(list), nil
}

func choose(files []KeyFile, accounts []protocol.Address, dir string) ([]KeyFile, error) {
	var out []KeyFile
	for _, a := range accounts {
		i := slices.IndexFunc(files, func(f KeyFile) bool { return f.Account == a })
		if i < 0 {
			return nil, missing(a, dir)
		}
		out = append(out, files[i])
	}
	return out, nil
}

// missing tells a key that is damaged from one that is not there.
func missing(a protocol.Address, dir string) error {
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		if named, ok := accountOf(e.Name()); err == nil && ok && named == a {
			return damaged(KeyFile{Account: a, Path: filepath.Join(dir, e.Name())})
		}
	}
	return fmt.Errorf("there is no key for account %s in %s", a, dir)
}

// accountOf reads the account of which a file is named as the key, as geth and this program name them: UTC--TIME--ACCOUNT
// and ACCOUNT.json.
func accountOf(name string) (a protocol.Address, ok bool) {
	name = strings.TrimSuffix(name, ".json")
	if i := strings.LastIndex(name, "--"); i >= 0 {
		name = name[i+len("--"):]
	}
	return a, a.UnmarshalText([]byte("0x"+strings.TrimPrefix(name, "0x"))) == nil
}

func damaged(f KeyFile) error {
	return fmt.Errorf("%s is named as the key of %s and holds none that can be read: it is damaged; put a copy back", f.Path, f.Account)
}

// Damaged names the files of a directory that ListKeys passes over although their names are those of keys.
func Damaged(dir string) error {
	sound, err := ListKeys(dir)
	if err != nil {
		return err
	}
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("listing the keys: %w", err)
	}
	var found []error
	for _, e := range entries {
		f := KeyFile{Path: filepath.Join(dir, e.Name())}
		var key bool
		if f.Account, key = accountOf(e.Name()); key && e.Type().IsRegular() && !slices.ContainsFunc(sound, func(s KeyFile) bool { return s.Path == f.Path }) {
			found = append(found, damaged(f))
		}
	}
	return errors.Join(found...)
}

func unseal(f KeyFile, password string) (*ecdsa.PrivateKey, error) {
	data, err := readPrivate(f.Path)
	if err != nil {
		return nil, err
	}
	key, err := keystore.DecryptKey(data, password)
	if err != nil {
		return nil, fmt.Errorf("opening the key of %s in %s: %w", f.Account, f.Path, shut(err))
	}
	if key.Address != f.Account {
		return nil, fmt.Errorf("%s holds the key of %s, not of %s", f.Path, key.Address, f.Account)
	}
	return key.PrivateKey, nil
}

// NewKey makes a key and seals it in a new file of the directory.
func NewKey(dir, password string, cost Cost) (KeyFile, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return KeyFile{}, fmt.Errorf("making a key: %w", err)
	}
	return seal(dir, password, cost, key)
}

// ImportKey seals the key that a file holds as 64 hexadecimal digits; the file stays where it is.
func ImportKey(dir, password string, cost Cost, hexFile string) (KeyFile, error) {
	data, err := readPrivate(hexFile)
	if err != nil {
		return KeyFile{}, err
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(data)), "0x"))
	if err != nil {
		// The library's error may quote the digits.
		return KeyFile{}, fmt.Errorf("%s does not hold a private key of 64 hexadecimal digits", hexFile)
	}
	return seal(dir, password, cost, key)
}

func seal(dir, password string, cost Cost, key *ecdsa.PrivateKey) (KeyFile, error) {
	if password == "" {
		return KeyFile{}, errors.New("a key is not sealed without a password")
	}
	account := crypto.PubkeyToAddress(key.PublicKey)
	existing, err := ListKeys(dir)
	if err != nil {
		return KeyFile{}, err
	}
	for _, f := range existing {
		if f.Account == account {
			return KeyFile{}, fmt.Errorf("the key of %s in %s: %w", account, f.Path, ErrExists)
		}
	}
	id, err := uuid.NewRandom()
	if err != nil {
		return KeyFile{}, fmt.Errorf("naming the key: %w", err)
	}
	n, p := cost.scrypt()
	data, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: account, PrivateKey: key}, password, n, p)
	if err != nil {
		return KeyFile{}, fmt.Errorf("sealing the key of %s: %w", account, err)
	}
	f := KeyFile{Account: account, Path: filepath.Join(dir, strings.ToLower(account.Hex()[2:])+".json")}
	return f, writeNew(f.Path, data)
}
