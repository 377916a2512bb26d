package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

// identityFile says which chain and deployment a data directory is of.
const identityFile = "identity.json"

// identity is what a directory's records mean something on. A local chain that was started anew has the
// same id and the same addresses, but another genesis block.
type identity struct {
	ChainID     uint64           `json:"chainId"`
	Genesis     protocol.Hash    `json:"genesis"`
	JobRegistry protocol.Address `json:"jobRegistry"`
}

func identify(ctx context.Context, client *chain.Pool, s protocol.Suite) (identity, error) {
	h, err := client.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return identity{}, chainf("asking for the first block of chain %d: %w", s.ChainID, err)
	}
	return identity{s.ChainID, h.Hash(), s.JobReg}, nil
}

// useAnother is how a directory is mended that is another chain's.
const useAnother = "use another --data-dir"

// check refuses a directory of another chain or deployment; one that says nothing is nobody's yet.
func (id identity) check(dir string) error {
	data, err := os.ReadFile(filepath.Join(dir, identityFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return unusable(dir, fmt.Errorf("reading whose the data directory is: %w", err))
	}
	var have identity
	if err := json.Unmarshal(data, &have); err != nil {
		return usagef("%s: %w; remove it if the directory is of this chain: it is written again", filepath.Join(dir, identityFile), err)
	}
	if have == id {
		return nil
	}
	return usagef("%s is of JobRegistry %s on chain %d (genesis %s), this is %s on chain %d (genesis %s): "+useAnother,
		dir, have.JobRegistry, have.ChainID, have.Genesis.TerminalString(), id.JobRegistry, id.ChainID, id.Genesis.TerminalString())
}

// write notes the identity in a directory that is held by this process, whole or not at all.
func (id identity) write(dir string) error {
	path := filepath.Join(dir, identityFile)
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	data, err := json.Marshal(id)
	if err != nil {
		return err
	}
	if err := durable.Replace(path, 0o600, durable.Text(append(data, '\n'))); err != nil {
		return fmt.Errorf("noting whose the data directory is: %w", err)
	}
	return nil
}
