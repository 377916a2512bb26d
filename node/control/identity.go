package control

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/agijobs/omega/node/protocol"
)

// PlaceFile is the file of a node's spool that says where signed commands are to be meant for.
const PlaceFile = "node.json"

// LoadPlace reads a place file.
func LoadPlace(path string) (Place, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Place{}, fmt.Errorf("reading which node it is: %w", err)
	}
	var p Place
	if err := protocol.DecodeStrict(data, &p); err != nil {
		return p, fmt.Errorf("%s: %w", path, err)
	}
	if p.Node == (protocol.Hash{}) || p.ChainID == 0 || p.Registry == (protocol.Address{}) {
		return p, fmt.Errorf("%s names no node, chain or JobRegistry", path)
	}
	return p, nil
}

// OpenPlace returns the place of the node whose spool is dir. Its id is drawn at the first start and kept; without the
// file it is a new node, for which no old command is.
func OpenPlace(dir string, chainID uint64, registry protocol.Address) (Place, error) {
	path := filepath.Join(dir, PlaceFile)
	old, err := LoadPlace(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return old, fmt.Errorf("%w; remove it to make a new node of this one", err)
	}
	p := Place{old.Node, chainID, registry}
	if p == old {
		return p, nil
	}
	if p.Node == (protocol.Hash{}) {
		if _, err := rand.Read(p.Node[:]); err != nil {
			return p, err
		}
	}
	data, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		return p, err
	}
	if err := privateDir(dir); err != nil {
		return p, err
	}
	to, err := reserve(path, newAnswer)
	if err != nil {
		return p, fmt.Errorf("writing which node it is: %w", err)
	}
	return p, to.commit(append(data, '\n'))
}
