package node

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
)

// IdentityFile says which chain and deployment a data directory is of.
const IdentityFile = "identity.json"

// ErrElsewhere marks a data directory that is of another chain or deployment, or of which that cannot be told.
var ErrElsewhere = errors.New("the data directory is not this chain's")

// UseAnother is how that is mended, the end of such an error.
const UseAnother = "use another --data-dir"

// CheckIdentity refuses a directory of another chain or deployment with an error that wraps ErrElsewhere; one that says
// nothing is nobody's yet. A local chain that was started anew has the same id and the same addresses, but another genesis
// block.
func CheckIdentity(dir string, id report.Identity) error {
	path := filepath.Join(dir, IdentityFile)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("reading whose the data directory is: %w", err)
	}
	var have report.Identity
	if err := json.Unmarshal(data, &have); err != nil {
		return fmt.Errorf("%w: %s: %w; remove it if the directory is of this chain: it is written again", ErrElsewhere, path, err)
	}
	if have == id {
		return nil
	}
	return fmt.Errorf("%w: %s is of JobRegistry %s on chain %d (genesis %s), this is %s on chain %d (genesis %s): "+UseAnother, ErrElsewhere,
		dir, have.JobRegistry, have.ChainID, have.Genesis.TerminalString(), id.JobRegistry, id.ChainID, id.Genesis.TerminalString())
}

// noteIdentity writes the identity into a directory that is held by this process and says nothing yet.
func noteIdentity(dir string, id report.Identity) error {
	path := filepath.Join(dir, IdentityFile)
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

// belong refuses a directory of another chain, and has one that is nobody's say that it is of this one.
func (n *Node) belong() error {
	if n.cfg.Genesis == (protocol.Hash{}) {
		return nil
	}
	if err := CheckIdentity(n.cfg.Dir, n.identity()); err != nil {
		return err
	}
	return noteIdentity(n.cfg.Dir, n.identity())
}
