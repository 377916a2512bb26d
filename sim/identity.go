package sim

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/agijobs/omega/node/durable"
)

// ErrLocked reports a directory that another process, or another Chain of this one, has open.
var ErrLocked = errors.New("the chain directory is in use by another process")

// ErrDamaged marks a file of a world that is not whole.
var ErrDamaged = errors.New("is not whole, or was changed by hand")

func damaged(path string, err error) error { return fmt.Errorf("%s %w: %w", path, ErrDamaged, err) }

// ErrOtherChain reports a directory that holds a chain of other settings than those asked for.
var ErrOtherChain = errors.New("the directory holds another chain")

const (
	identityFile    = "chain.json"
	identityVersion = 1
)

// identity is what a directory says of the chain in it. It is written once, before the first block.
type identity struct {
	Version     int         `json:"version"`
	ChainID     uint64      `json:"chainId"`
	Seed        uint64      `json:"seed"`
	GenesisTime uint64      `json:"genesisTime"`
	GasLimit    uint64      `json:"gasLimit"`
	Genesis     common.Hash `json:"genesis"`
}

// settle fills in the genesis time from what the directory holds, and refuses a directory that holds another chain.
// It only reads.
func (c Config) settle() (Config, error) {
	var stored *identity
	if c.Dir != "" {
		var err error
		if stored, err = readIdentity(c.Dir); err != nil {
			return c, err
		}
	}
	if stored != nil && c.GenesisTime == 0 {
		c.GenesisTime = stored.GenesisTime
	}
	c = c.withDefaults()
	if stored == nil {
		return c, nil
	}
	return c, stored.matches(c.identity())
}

func (c Config) identity() identity {
	return identity{
		Version: identityVersion, ChainID: c.ChainID, Seed: c.Seed, GenesisTime: c.GenesisTime, GasLimit: c.GasLimit,
		Genesis: c.Genesis().ToBlock().Hash(),
	}
}

func (id identity) matches(want identity) error {
	differs := func(what string, have, want any) error {
		return fmt.Errorf("%w: its %s is %v, asked for was %v", ErrOtherChain, what, have, want)
	}
	switch {
	case id.Version != want.Version:
		return differs("format version", id.Version, want.Version)
	case id.ChainID != want.ChainID:
		return differs("chain id", id.ChainID, want.ChainID)
	case id.Seed != want.Seed:
		return differs("seed", id.Seed, want.Seed)
	case id.GenesisTime != want.GenesisTime:
		return differs("genesis time", id.GenesisTime, want.GenesisTime)
	case id.GasLimit != want.GasLimit:
		return differs("gas limit", id.GasLimit, want.GasLimit)
	case id.Genesis != want.Genesis:
		return fmt.Errorf("%w: its genesis has other accounts or code", ErrOtherChain)
	}
	return nil
}

func readIdentity(dir string) (*identity, error) {
	raw, err := os.ReadFile(filepath.Join(dir, identityFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the chain's identity: %w", err)
	}
	id := new(identity)
	if err := json.Unmarshal(raw, id); err != nil {
		return nil, damaged(filepath.Join(dir, identityFile), err)
	}
	return id, nil
}

// claim writes the identity into a directory that has none. The caller holds the directory's lock. Blocks without an
// identity are somebody else's, and are left alone.
func (c Config) claim() error {
	stored, err := readIdentity(c.Dir)
	if err != nil {
		return err
	}
	if stored != nil {
		return stored.matches(c.identity())
	}
	if _, err := os.Stat(filepath.Join(c.Dir, stackName, "chaindata")); err == nil {
		return fmt.Errorf("%w: there are blocks in %s but no %s", ErrOtherChain, c.Dir, identityFile)
	}
	raw, err := json.MarshalIndent(c.identity(), "", "  ")
	if err != nil {
		return fmt.Errorf("encoding the chain's identity: %w", err)
	}
	return durable.Replace(filepath.Join(c.Dir, identityFile), 0o600, durable.Text(append(raw, '\n')))
}
