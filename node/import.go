package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/store"
)

// ErrImport says why a checkpoint cannot be taken up.
var ErrImport = errors.New("the checkpoint cannot be imported")

// identity says what the node's state means something on.
func (n *Node) identity() report.Identity {
	return report.Identity{ChainID: n.cfg.Suite.ChainID, Genesis: n.cfg.Genesis, JobRegistry: n.cfg.Suite.JobReg}
}

// openStore opens the database: the one that is there, an empty one where it is not to be gone on with, or one that
// begins with an imported checkpoint. The guard is never touched.
func (n *Node) openStore() error {
	dir := filepath.Join(n.cfg.Dir, "db")
	if n.cfg.Anew {
		to, err := store.SetAside(dir)
		if err != nil {
			return err
		}
		if to != "" {
			n.cfg.Log.Info("the database is set aside, the chain is read anew", "key", to)
		}
	}
	var err error
	if n.store, err = store.Open(dir); err != nil || n.cfg.Import == nil {
		return err
	}
	return n.takeUp(*n.cfg.Import)
}

// CheckImport tells whether a checkpoint is of the chain and the contracts that a node runs on.
func CheckImport(c report.Checkpoint, have report.Identity) error {
	if c.On == have {
		return nil
	}
	return fmt.Errorf("%w: it is of JobRegistry %s on chain %d (genesis %s), this is %s on chain %d (genesis %s)", ErrImport,
		c.On.JobRegistry, c.On.ChainID, c.On.Genesis.TerminalString(), have.JobRegistry, have.ChainID, have.Genesis.TerminalString())
}

// takeUp begins the empty database with a checkpoint.
func (n *Node) takeUp(c report.Checkpoint) error {
	if err := CheckImport(c, n.identity()); err != nil {
		return err
	}
	loaded, err := n.store.Load()
	if err != nil {
		return err
	}
	if _, some, err := n.store.Newest(); err != nil || some || loaded.Snapshot != nil {
		return errors.Join(err, fmt.Errorf("%w: %s has a state already; name an empty data directory, or add --no-resume to set that state aside", ErrImport, n.cfg.Dir))
	}
	state, closed, err := n.fitting(c)
	if err != nil {
		return err
	}
	if _, err := n.store.SaveSnapshot(0, state.Write); err != nil {
		return err
	}
	return n.store.Commit(store.Batch{Snapshot: &store.Snapshot{}, Closed: closed})
}

// importTimeout bounds the question whether the chain has a checkpoint's head.
const importTimeout = 10 * time.Second

// fitting returns what of a checkpoint holds on this chain: all of it where the chain has its head, else only what no
// chain can tell.
func (n *Node) fitting(c report.Checkpoint) (engine.State, []store.ClosedJob, error) {
	ctx, cancel := context.WithTimeout(context.Background(), importTimeout)
	defer cancel()
	head := c.State.Head()
	h, err := n.cfg.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(head.Number))
	switch {
	case err != nil && !errors.Is(err, ethereum.NotFound):
		return engine.State{}, nil, fmt.Errorf("asking the chain for block %d of the checkpoint: %w", head.Number, err)
	case err != nil || h.Hash() != head.Hash || head.Hash == (protocol.Hash{}):
		n.cfg.Log.Warn("the chain does not have the checkpoint's head: orders, resources and simulations are taken up, jobs are read anew", "block", head.Number, "hash", head.Hash)
		return c.State.Carried(), nil, nil
	}
	closed := make([]store.ClosedJob, len(c.Closed))
	for i, rec := range c.Closed {
		data, err := json.Marshal(rec)
		if err != nil {
			return engine.State{}, nil, fmt.Errorf("encoding the record of job %d: %w", rec.Job, err)
		}
		closed[i] = store.ClosedJob{Job: rec.Job, Data: data}
	}
	n.cfg.Log.Info("a checkpoint is taken up", "block", head.Number, "hash", head.Hash)
	return c.State.Restored(), closed, nil
}
