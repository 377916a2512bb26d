package scenario

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/sim"
)

// DevnetConfig says which chain to serve where.
type DevnetConfig struct {
	Dir  string
	HTTP string
	Seed uint64
	Log  hclog.Logger
}

// devnetAccounts is how many accounts of the public test mnemonic hold gas on a new devnet.
const devnetAccounts = 10

// ErrNodeThere is returned where a new chain would be made in the data directory of a node.
var ErrNodeThere = errors.New("this is the directory of a node, which has no chain in it")

// Devnet opens the chain of a demo's directory, or makes a new one there with the token at its canonical
// address and gas on the public test accounts.
func Devnet(ctx context.Context, cfg DevnetConfig) (*sim.Chain, error) {
	c, err := newCast(3, devnetAccounts-6)
	if err != nil {
		return nil, err
	}
	chain := sim.Config{Dir: filepath.Join(cfg.Dir, "chain"), HTTP: cfg.HTTP, Seed: cfg.Seed, Logger: cfg.Log}
	if _, err := os.Stat(chain.Dir); errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(filepath.Join(cfg.Dir, "guard")); err == nil {
			return nil, fmt.Errorf("%s: %w", cfg.Dir, ErrNodeThere)
		}
		// People use it now, unlike the demo's: its time is theirs.
		chain.GenesisTime = uint64(time.Now().Unix())
	}
	return sim.OpenBare(ctx, chain, c.all())
}
