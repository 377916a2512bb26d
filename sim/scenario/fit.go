package scenario

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/sim"
)

// world is the embedded chain that the settings describe, in a directory or, without one, in memory.
func (c cast) world(cfg DemoConfig, dir string) sim.WorldConfig {
	return sim.WorldConfig{
		Chain:   sim.Config{Dir: dir, Seed: cfg.Seed, FinalDepth: finalDepth, Logger: cfg.Log.Named("chain")},
		Profile: c.profile(), Deployer: c.deployer(), Rich: c.all(), Staked: c.staked(),
	}
}

// fits tells whether the checkpoint to begin with is of the chain that the settings make. The chain is made in memory
// for that, which costs a part of a second: a refusal must find everything as it was.
func fits(ctx context.Context, cfg DemoConfig) (err error) {
	if cfg.Import == nil {
		return nil
	}
	c, err := newCast(cfg.Agents, cfg.Validators)
	if err != nil {
		return err
	}
	w, err := sim.OpenWorld(ctx, c.world(cfg, ""))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	first, err := w.Client().HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return err
	}
	err = node.CheckImport(*cfg.Import, report.Identity{
		ChainID: w.Deployment.ChainID, Genesis: first.Hash(), JobRegistry: w.Deployment.Contracts[deploy.JobRegistry],
	})
	if err != nil {
		err = fmt.Errorf("%w; %s", err, c.remedy(cfg))
	}
	return err
}

// seedsTried is how many seeds a checkpoint is held against to tell of which it is: people take small ones.
const seedsTried = 1 << 16

// remedy says with which settings the checkpoint could be imported.
func (c cast) remedy(cfg DemoConfig) string {
	if seed, found := sim.SeedOf(c.world(cfg, ""), cfg.Import.On.Genesis, seedsTried); found && seed != cfg.Seed {
		return fmt.Sprintf("give --seed %d, which it is of", seed)
	}
	return "give the --seed, --agents and --validators of the demo that wrote it"
}
