package scenario

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/node/validator"
	"github.com/agijobs/omega/sim"
)

// How many may play. The committee is so large that one wrong and one absent member neither fail nor
// stall a job.
const (
	committee     = 7
	minAgents     = 5
	minValidators = committee
	maxActors     = 64
	strategists   = 2
)

// cast is who plays: accounts of the public test mnemonic, in the order that every local chain uses: 0
// owner, 1 employer, 2-4 agents, 5-8 validators, 9 keeper, and further ones from 10 on.
type cast struct {
	list       []*ecdsa.PrivateKey
	keys       signer.Backend
	owner      protocol.Address
	employer   protocol.Address
	keeper     protocol.Address
	agents     []protocol.Address
	validators []protocol.Address
}

func newCast(agents, validators int) (cast, error) {
	extraAgents, extraValidators := max(agents-3, 0), max(validators-4, 0)
	n := 10 + extraAgents + extraValidators
	keys, err := signer.DevKeys(sim.DefaultChainID, n)
	if err != nil {
		return cast{}, err
	}
	backend, err := signer.Dev(sim.DefaultChainID, n)
	if err != nil {
		return cast{}, err
	}
	at := backend.Accounts()
	c := cast{list: keys, keys: backend, owner: at[0], employer: at[1], keeper: at[9]}
	c.agents = append(append(c.agents, at[2:2+min(agents, 3)]...), at[10:10+extraAgents]...)
	c.validators = append(append(c.validators, at[5:5+min(validators, 4)]...), at[10+extraAgents:]...)
	return c, nil
}

// faulty is the worker whose results are wrong.
func (c cast) faulty() protocol.Address { return c.agents[len(c.agents)-1] }

// wrong is the validator that votes against what it found.
func (c cast) wrong() protocol.Address { return c.validators[len(c.validators)-1] }

// absent is the validator that holds stake and a seat, and that nobody runs.
func (c cast) absent() protocol.Address { return c.validators[len(c.validators)-2] }

func (c cast) all() []protocol.Address { return c.keys.Accounts() }

func (c cast) deployer() deploy.Deployer { return c.actor(c.owner) }

// The money of the demo: what the playbook gives each, and what is staked of it.
var (
	ownerTokens = protocol.Tokens(100_000)
	actorTokens = protocol.Tokens(10_000)
	actorStake  = protocol.Tokens(100)
	// strategistStake is what the playbook asks of who takes its mission, a tenth of the reward, and some more.
	strategistStake = protocol.Tokens(500)
)

func (c cast) profile() deploy.Profile {
	p := deploy.Local()
	p.CommitWindow, p.RevealWindow, p.ForceGrace, p.EarlyDelay, p.ExpirationGrace = 600, 600, 300, 300, 600
	p.Committee, p.MinReveals, p.QuorumPct, p.BanBlocks, p.DisputeWindow = committee, 5, 67, 4, 600
	p.ValidatorRewardPct = 5 * committee
	p.Agents, p.Validators = c.agents, c.validators
	p.Funds = []deploy.Fund{{To: c.owner, Amount: ownerTokens}, {To: c.employer, Amount: ownerTokens}, {To: c.keeper, Amount: actorTokens}}
	for _, a := range append(append([]protocol.Address{}, c.agents...), c.validators...) {
		p.Funds = append(p.Funds, deploy.Fund{To: a, Amount: actorTokens})
	}
	return p
}

// staked are the actors that hold stake from the beginning, since the node does not run them.
func (c cast) staked() []sim.Staked {
	return []sim.Staked{{Actor: c.actor(c.absent()), Role: protocol.StakeValidator, Amount: actorStake}}
}

// actor is the hand of an account that acts outside the node.
func (c cast) actor(a protocol.Address) deploy.Deployer {
	scheme := types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID))
	for _, k := range c.list {
		if crypto.PubkeyToAddress(k.PublicKey) == a {
			return deploy.Deployer{Address: a, Sign: func(tx *types.Transaction) (*types.Transaction, error) {
				return types.SignTx(tx, scheme, k)
			}}
		}
	}
	return deploy.Deployer{}
}

// plan gives each account its part; the absent validator has none.
func (c cast) plan() protocol.NodePlan {
	p := protocol.NodePlan{Slack: 1800, Economy: demoEconomy(), Accounts: []protocol.AccountPlan{
		{Address: c.employer, Roles: []protocol.Role{protocol.RoleEmployer}},
		{Address: c.keeper, Roles: []protocol.Role{protocol.RoleKeeper}},
	}}
	for i, a := range c.agents {
		ap := protocol.AccountPlan{Address: a, Roles: []protocol.Role{protocol.RoleAgent}, AgentStake: actorStake, Skills: []string{skillDispatch}, MaxJobs: 2}
		if i < strategists {
			ap.Skills, ap.MaxJobs, ap.AgentStake = []string{skillStrategy}, 8, strategistStake
		}
		p.Accounts = append(p.Accounts, ap)
	}
	for _, v := range c.validators {
		if v != c.absent() {
			p.Accounts = append(p.Accounts, protocol.AccountPlan{Address: v, Roles: []protocol.Role{protocol.RoleValidator}, ValidatorStake: actorStake})
		}
	}
	return p
}

// saboteurs replace the executor of the faulty worker.
func (c cast) saboteurs() map[protocol.Address]agent.Executor {
	return map[protocol.Address]agent.Executor{c.faulty(): sloppy{agent.Dispatcher{}}}
}

// sloppy spoils what an honest executor made.
type sloppy struct{ honest agent.Executor }

// Execute hands a result in whose first digit is another.
func (s sloppy) Execute(ctx context.Context, w agent.Work) (agent.Output, error) {
	out, err := s.honest.Execute(ctx, w)
	if err != nil {
		return out, err
	}
	for i, f := range out.Files {
		data, err := spoil(f.Data)
		if err != nil {
			return out, err
		}
		out.Files[i].Data = data
	}
	return out, nil
}

// spoil changes the first digit of the text that stands for a number other than the version.
func spoil(data []byte) ([]byte, error) {
	bad := append([]byte{}, data...)
	seen := 0
	for i, b := range bad {
		if b >= '1' && b <= '8' {
			if seen++; seen > 1 {
				bad[i] = b + 1
				return bad, nil
			}
		}
	}
	return nil, errors.New("there is no number to spoil")
}

// liars replace the evaluator of the wrong validator.
func (c cast) liars(honest validator.Evaluator) map[protocol.Address]validator.Evaluator {
	return map[protocol.Address]validator.Evaluator{c.wrong(): contrary{honest}}
}

// contrary turns what an honest evaluator found into its opposite.
type contrary struct{ honest validator.Evaluator }

// Evaluate votes against the evidence.
func (e contrary) Evaluate(ctx context.Context, c validator.Case) (validator.Finding, error) {
	f, err := e.honest.Evaluate(ctx, c)
	if err != nil {
		return f, err
	}
	switch f.Verdict {
	case protocol.Approve:
		f.Verdict = protocol.Reject
	case protocol.Reject:
		f.Verdict = protocol.Approve
	}
	f.Reason = fmt.Sprintf("against the evidence (%s)", f.Reason)
	return f, nil
}
