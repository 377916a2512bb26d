// Package node puts the parts together: it makes them from a Config and runs them until the context ends.
// It holds wiring, and no policy.
package node

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/sandbox"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/node/validator"
)

// ErrConfig marks settings that a node cannot run with.
var ErrConfig = errors.New("node settings")

// Config is what a node is made of. The same node runs the demo, the tests and the operator's machine;
// only Chain and the times differ.
type Config struct {
	// Dir holds the guard log and the database.
	Dir string
	// Guard is Dir's where the caller has it from Hold; the node does not close it. Nil = the node opens it itself.
	Guard *guard.Guard
	Chain chain.Client
	Suite protocol.Suite
	Plan  protocol.NodePlan
	// Keys signs for the accounts of the plan; Salts is the root of the validators' salts.
	Keys      signer.Backend
	Salts     *signer.Salts
	Artifacts *artifact.Store
	// Executors replace the usual one for single agents.
	Executors map[protocol.Address]agent.Executor
	// Evaluators gets the usual evaluator and returns those that replace it for single validators; nil = none.
	Evaluators func(usual validator.Evaluator) map[protocol.Address]validator.Evaluator
	// Templates are those that strategists make plans by, where a job has a goal alone.
	Templates mission.Templates
	// Jail confines the operator's own Programs, which do command tasks, and Judges, which judge by kind of task.
	Jail     *sandbox.Jail
	Programs map[string]sandbox.Program
	Judges   map[protocol.TaskKind]sandbox.Program
	// Meter tells what work took, for executors that do not say; nil takes the time that it lasted.
	Meter func(agent.Work, time.Duration) protocol.Resources
	// Simulation moves the reserves once each Cycle of chain seconds, 600 by default; nil = nothing moves them.
	Simulation Simulation
	Cycle      uint64
	// PoolSize is how many validators one draw scans at most; 0 = unknown.
	PoolSize uint64
	// Shared tells which accounts people use too; their nonces are read from the chain.
	Shared func(protocol.Address) bool
	// Bus is told what happens, and brings documents from and to other nodes; nil = there is none. The node does not close
	// it.
	Bus bus.Bus
	// Control says where the owner's unsigned commands come from; nil = from nowhere. Who carries them out and who posts
	// what they spawn is filled in.
	Control *control.Config
	// Wallets says whose signed commands are obeyed; they come in by Dir/control. Nil = nobody's.
	Wallets *Wallets
	// Lockstep makes time pass by blocks alone and transactions go out in a fixed order, for chains whose
	// blocks are sealed by the same process.
	Lockstep bool
	// Unconfirmed is how many transactions of one account may be unconfirmed at a time; 0 = 64, what public pools take.
	Unconfirmed int
	// Genesis is the hash of the chain's first block; with chain id and JobRegistry it says what a checkpoint is of.
	Genesis protocol.Hash
	// Anew sets a database that is there aside and begins an empty one; the guard stays. Import begins an empty one with
	// a checkpoint; nil = the chain is read from the start block.
	Anew   bool
	Import *report.Checkpoint
	// Report says which files tell what the node does.
	Report report.Config
	// Console is the loopback address of the operator's page, such as 127.0.0.1:0; empty = none.
	Console string
	// Finality is how many blocks below the head a block is final where the endpoint does not say.
	Finality uint64
	// Poll is how often the chain is looked at without a hint. Default 1 s.
	Poll  time.Duration
	Log   hclog.Logger
	Alarm func(protocol.RaiseAlarm)
}

func (c *Config) check() error {
	switch {
	case c.Dir == "" || c.Chain == nil || c.Keys == nil || c.Salts == nil || c.Artifacts == nil:
		return fmt.Errorf("%w: directory, chain, keys, salts and artefacts are needed", ErrConfig)
	case c.Suite.JobReg == (protocol.Address{}):
		return fmt.Errorf("%w: the deployment's JobRegistry is not known", ErrConfig)
	case len(c.Plan.Accounts) == 0:
		return fmt.Errorf("%w: no account plays any role (name accounts with --account ROLE=KEY or [accounts])", ErrConfig)
	}
	signs := map[protocol.Address]bool{}
	for _, a := range c.Keys.Accounts() {
		signs[a] = true
	}
	for _, a := range c.Plan.Accounts {
		if !signs[a.Address] {
			return fmt.Errorf("%w: there is no key of account %s", ErrConfig, a.Address)
		}
	}
	if err := c.checkEconomy(signs); err != nil {
		return err
	}
	if c.Poll <= 0 {
		c.Poll = time.Second
	}
	if c.Cycle == 0 {
		c.Cycle = defaultCycle
	}
	if c.Log == nil {
		c.Log = hclog.NewNullLogger()
	}
	if c.Alarm == nil {
		log := c.Log.Named("alarm")
		c.Alarm = func(a protocol.RaiseAlarm) { log.Warn("look here", "key", a.Subject, "status", a.Text) }
	}
	return nil
}

// checkEconomy holds the plan's economy against what can be, and its payer against the keys.
func (c *Config) checkEconomy(signs map[protocol.Address]bool) error {
	e := c.Plan.Economy
	if e == nil {
		return nil
	}
	if err := economy.Check(*e); err != nil {
		return fmt.Errorf("%w: %w", ErrConfig, err)
	}
	planned := func(a protocol.AccountPlan) bool { return a.Address == e.Payer }
	if e.Payer != (protocol.Address{}) && (!signs[e.Payer] || !slices.ContainsFunc(c.Plan.Accounts, planned)) {
		return fmt.Errorf("%w: account %s, which is to pay for resources, plays no role in this node", ErrConfig, e.Payer)
	}
	return nil
}
