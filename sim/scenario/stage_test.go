package scenario

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/node/validator"
	"github.com/agijobs/omega/sim"
)

// story says how the stage is set: the demo's cast, of which everyone is honest and present unless a part is
// given here. Zero numbers stand for one agent, five validators and a committee of all of them.
type story struct {
	seed               uint64
	agents, validators int
	profile            func(*deploy.Profile)
	plan               func(*protocol.NodePlan)
	// absent are how many of the last validators hold stake and are run by nobody.
	absent int
	// executor replaces every agent's; it is given the one for dispatch jobs.
	executor func(agent.Executor) agent.Executor
	// lies are how many of the first validators vote against what they found.
	lies   int
	client func(*sim.World) chain.Client
	// templates are the files of the plan templates, below docs/examples.
	templates []string
	// config changes what the node is made of.
	config func(*node.Config)
	// prepare is called once the contracts are there and before the node is.
	prepare func(*stage)
}

// stage is a story under way: an embedded chain, the contracts, and one node that plays all parts but the
// absent ones and the owner.
type stage struct {
	t     *testing.T
	ctx   context.Context
	world *sim.World
	demo  *demo
	cast  cast
	at    map[string]protocol.Address
	story story
	// profile is what the contracts were set up with.
	profile deploy.Profile
	home    string // of node and artefacts
	dir     string // of the node
	// stop ends the node and closes its files.
	stop func()

	mu     sync.Mutex
	alarms []string
}

// play sets the stage and starts the node, which is stopped with the test.
func play(t *testing.T, s story) *stage {
	t.Helper()
	t.Parallel()
	s.agents, s.validators = max(s.agents, 1), max(s.validators, 5)
	t.Logf("seed %d, %d agents, %d validators", s.seed, s.agents, s.validators)
	c, err := newCast(s.agents, s.validators)
	require.NoError(t, err)
	profile := c.profile()
	profile.Committee, profile.MinReveals, profile.ValidatorRewardPct = uint64(s.validators), 3, 10
	if s.profile != nil {
		s.profile(&profile)
	}
	st := &stage{t: t, cast: c, story: s, profile: profile, home: t.TempDir()}
	var away []sim.Staked
	for _, v := range c.validators[s.validators-s.absent:] {
		away = append(away, sim.Staked{Actor: c.actor(v), Role: protocol.StakeValidator, Amount: actorStake})
	}
	st.world, err = sim.OpenWorld(t.Context(), sim.WorldConfig{
		Chain: sim.Config{Seed: s.seed, FinalDepth: finalDepth}, Profile: profile, Deployer: c.deployer(), Rich: c.all(), Staked: away,
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, st.world.Close()) })
	st.at = st.world.Deployment.Contracts
	if s.prepare != nil {
		s.prepare(st)
	}
	st.run()
	return st
}

// restart ends the node and opens it again upon what it has stored.
func (st *stage) restart() {
	st.t.Helper()
	st.stop()
	st.run()
}

// run opens the node and lets it run until the test ends.
func (st *stage) run() {
	n, store := st.open()
	st.demo = &demo{world: st.world, node: n, store: store, cast: st.cast}
	ctx, cancel := context.WithCancel(context.Background())
	g, gctx := errgroup.WithContext(ctx)
	st.ctx = gctx
	g.Go(func() error { return n.Run(gctx) })
	st.stop = sync.OnceFunc(func() {
		cancel()
		require.NoError(st.t, g.Wait())
		require.NoError(st.t, n.Close())
		require.NoError(st.t, store.Close())
	})
	st.t.Cleanup(st.stop)
}

// fails opens the node, runs it until it ends by itself, and returns why.
func (st *stage) fails() error {
	n, store := st.open()
	err := n.Run(st.t.Context())
	require.NoError(st.t, n.Close())
	require.NoError(st.t, store.Close())
	require.Error(st.t, err)
	return err
}

// open opens the node and its artefacts.
func (st *stage) open() (*node.Node, *artifact.Store) {
	s := st.story
	st.dir = filepath.Join(st.home, "node")
	store, err := artifact.Open(artifact.Config{Dir: filepath.Join(st.home, "artifacts")})
	require.NoError(st.t, err)
	var client chain.Client = st.world.Client()
	if s.client != nil {
		client = s.client(st.world)
	}
	dep := st.world.Deployment
	suite, err := node.Discover(st.t.Context(), client, dep.ChainID, dep.StartBlock, st.at[deploy.JobRegistry])
	require.NoError(st.t, err)
	salts, err := signer.DevSalts(dep.ChainID)
	require.NoError(st.t, err)
	cfg := node.Config{
		Dir: st.dir, Chain: client, Suite: suite, Plan: st.plan(s), Keys: st.cast.keys, Salts: salts, Artifacts: store,
		Executors: st.executors(s), Evaluators: st.evaluators(s), Meter: meter, Lockstep: true, Alarm: st.alarm,
		Templates: st.templates(s),
	}
	if s.config != nil {
		s.config(&cfg)
	}
	n, err := node.New(cfg)
	require.NoError(st.t, err)
	return n, store
}

func (st *stage) plan(s story) protocol.NodePlan {
	p := protocol.NodePlan{Slack: 600, Accounts: []protocol.AccountPlan{
		{Address: st.cast.employer, Roles: []protocol.Role{protocol.RoleEmployer}},
		{Address: st.cast.keeper, Roles: []protocol.Role{protocol.RoleKeeper}},
	}}
	for _, a := range st.cast.agents {
		p.Accounts = append(p.Accounts, protocol.AccountPlan{
			Address: a, Roles: []protocol.Role{protocol.RoleAgent}, AgentStake: actorStake, Skills: []string{engine.AnySkill}, MaxJobs: 8,
		})
	}
	for _, v := range st.cast.validators[:s.validators-s.absent] {
		p.Accounts = append(p.Accounts, protocol.AccountPlan{Address: v, Roles: []protocol.Role{protocol.RoleValidator}, ValidatorStake: actorStake})
	}
	if s.plan != nil {
		s.plan(&p)
	}
	return p
}

func (st *stage) templates(s story) mission.Templates {
	var list []mission.Template
	for _, file := range s.templates {
		data, err := os.ReadFile(filepath.Join("../../docs/examples", file))
		require.NoError(st.t, err)
		t, err := mission.ParseTemplate(data)
		require.NoError(st.t, err)
		list = append(list, t)
	}
	all, err := mission.NewTemplates(list...)
	require.NoError(st.t, err)
	return all
}

func (st *stage) executors(s story) map[protocol.Address]agent.Executor {
	if s.executor == nil {
		return nil
	}
	out := map[protocol.Address]agent.Executor{}
	for _, a := range st.cast.agents {
		out[a] = s.executor(agent.Dispatcher{})
	}
	return out
}

func (st *stage) evaluators(s story) func(validator.Evaluator) map[protocol.Address]validator.Evaluator {
	return func(honest validator.Evaluator) map[protocol.Address]validator.Evaluator {
		out := map[protocol.Address]validator.Evaluator{}
		for _, v := range st.cast.validators[:s.lies] {
			out[v] = contrary{honest}
		}
		return out
	}
}

func (st *stage) alarm(a protocol.RaiseAlarm) {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.alarms = append(st.alarms, string(a.Subject)+": "+a.Text)
}

// alarmed tells whether an alarm about the subject was raised.
func (st *stage) alarmed(subject string) bool {
	st.mu.Lock()
	defer st.mu.Unlock()
	return strings.Contains(strings.Join(st.alarms, "\n"), subject)
}

// view is the node's state once it has nothing more to do at the chain's head.
func (st *stage) view() engine.State {
	st.t.Helper()
	err := st.demo.node.Settled(st.ctx, st.world.Head().Hash())
	require.NoError(st.t, err)
	require.NoError(st.t, context.Cause(st.ctx), "the node ended by itself")
	return st.demo.node.View()
}

// maxBlocks bounds how long a story waits for anything.
const maxBlocks = 400

// until seals blocks as the demo does until the condition holds.
func (st *stage) until(what string, holds func(engine.State) bool) engine.State {
	st.t.Helper()
	for range maxBlocks {
		if s := st.view(); holds(s) {
			return s
		}
		require.NoError(st.t, st.demo.seal(st.ctx))
	}
	state, err := st.view().Encode()
	require.NoError(st.t, err)
	st.t.Logf("the state: %s", state)
	require.Failf(st.t, "the story stalls", "waiting for %s; alarms: %v", what, st.alarms)
	return engine.State{}
}

// blocks seals that many blocks, and lets the node act on each.
func (st *stage) blocks(n int) engine.State {
	st.t.Helper()
	for range n {
		st.view()
		_, err := st.world.Seal(st.ctx)
		require.NoError(st.t, err)
	}
	return st.view()
}

// over is the condition that a job has been closed.
func (st *stage) over(id protocol.JobID) func(engine.State) bool {
	return func(engine.State) bool {
		_, closed, err := st.demo.node.Closed(id)
		require.NoError(st.t, err)
		return closed
	}
}

// finish waits for the end of a job and returns its record.
func (st *stage) finish(id protocol.JobID) protocol.JobRecord {
	st.t.Helper()
	st.until(fmt.Sprintf("the end of job %d", id), st.over(id))
	rec, _, err := st.demo.node.Closed(id)
	require.NoError(st.t, err)
	return rec
}

// inState is the condition that an open job is in a state.
func inState(id protocol.JobID, want protocol.JobState) func(engine.State) bool {
	return func(s engine.State) bool {
		j, open := s.Job(id)
		return open && j.State == want
	}
}

// inRound is the condition that a job's committee is drawn and has committed at least so often.
func inRound(id protocol.JobID, commits int) func(engine.State) bool {
	return func(s engine.State) bool {
		j, open := s.Job(id)
		return open && len(j.Round.Validators) > 0 && len(j.Round.Commits) >= commits
	}
}

// reward is what a job of a story pays.
var reward = protocol.Tokens(100)

// work is the spec of a dispatch job that is to be done within a day.
func (st *stage) work(ref string) protocol.Spec {
	body, err := dispatch.Random(7, 3).Encode()
	require.NoError(st.t, err)
	return protocol.Spec{
		Version: 1, Title: "Dispatch " + ref, Ref: ref, Energy: 8000, Compute: 4000, Reward: protocol.TokenText{Amount: reward},
		Deadline: st.world.Head().Time + 24*3600, Task: protocol.Task{Kind: protocol.TaskDispatch, Body: body},
	}
}

// order has the employer post a job.
func (st *stage) order(spec protocol.Spec) {
	st.t.Helper()
	data, err := spec.Encode()
	require.NoError(st.t, err)
	st.orderRaw(spec, data)
}

func (st *stage) orderRaw(spec protocol.Spec, data []byte) {
	st.t.Helper()
	uri, err := st.demo.store.Put(data)
	require.NoError(st.t, err)
	st.view()
	require.NoError(st.t, st.demo.node.Order(st.ctx, st.cast.employer, protocol.ChildJob{
		Ref: spec.Ref, Title: spec.Title, SpecHash: protocol.DocumentHash(data), URI: uri, Reward: spec.Reward.Amount, Deadline: spec.Deadline,
	}))
}

// sendGas bounds what a transaction of someone outside the node may use.
const sendGas = 3_000_000

// send sends a call by an account outside the node; it is in the next block.
func (st *stage) send(from, to protocol.Address, data []byte) protocol.Hash {
	st.t.Helper()
	client := st.world.Client()
	nonce, err := client.PendingNonceAt(st.t.Context(), from)
	require.NoError(st.t, err)
	tip := big.NewInt(1_000_000_000)
	tx, err := st.cast.actor(from).Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(sim.DefaultChainID), Nonce: nonce, To: &to, Data: data, Gas: sendGas,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(st.world.Head().BaseFee, 1)),
	}))
	require.NoError(st.t, err)
	require.NoError(st.t, client.SendTransaction(st.t.Context(), tx))
	return tx.Hash()
}

// does sends a call of the owner's, seals a block and requires that it succeeded.
func (st *stage) does(to protocol.Address, data []byte) {
	st.t.Helper()
	hash := st.send(st.cast.owner, to, data)
	_, err := st.world.Seal(st.t.Context())
	require.NoError(st.t, err)
	r, err := st.world.Client().TransactionReceipt(st.t.Context(), hash)
	require.NoError(st.t, err)
	require.Equal(st.t, types.ReceiptStatusSuccessful, r.Status, "the owner's call of %s was refused", to)
}

// ask calls a contract at the head.
func ask[T any](st *stage, to protocol.Address, data []byte, unpack func([]byte) (T, error)) T {
	st.t.Helper()
	out, err := st.world.Client().CallContract(st.t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	require.NoError(st.t, err)
	v, err := unpack(out)
	require.NoError(st.t, err)
	return v
}
