package endtoend_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

// The accounts of the public test mnemonic, by what they do.
const (
	owner     = 0
	employer  = 1
	agents    = 2 // to 4
	judges    = 5 // to 8
	keeper    = 9
	devCount  = 10
	committee = 3
)

// stageTime bounds one story; it is many times what any takes on an idle machine.
const stageTime = 4 * time.Minute

// stage is a chain with the suite on it, and a node that plays every role against it.
type stage struct {
	t      *testing.T
	ctx    context.Context
	raw    *rpc.Client
	eth    *ethclient.Client
	client node.Client
	at     []protocol.Address
	dep    deploy.Deployment
	suite  protocol.Suite
	codec  *codec.Codec
	arts   *artifact.Store
	node   *node.Node
	ended  chan error
	posted int
}

// ground is the chain that a stage stands on. client is what the node sees of it.
type ground struct {
	raw    *rpc.Client
	client node.Client
	mine   func(context.Context) error // for chains that do not mine by themselves
}

// newStage deploys the suite with windows of so many seconds and starts the node.
func newStage(t *testing.T, g ground, window uint64) *stage {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), stageTime)
	t.Cleanup(cancel)
	s := bareStage(ctx, t, g, window)
	keys, err := signer.Dev(s.dep.ChainID, devCount)
	require.NoError(t, err)
	salts, err := signer.DevSalts(s.dep.ChainID)
	require.NoError(t, err)
	s.arts, err = artifact.Open(artifact.Config{Dir: t.TempDir()})
	require.NoError(t, err)
	s.node, err = node.New(node.Config{
		Dir: t.TempDir(), Chain: g.client, Suite: s.suite, Plan: plan(s.at), Keys: keys, Salts: salts, Artifacts: s.arts, Poll: 200 * time.Millisecond,
		Log: testLog(t).Named("node"),
	})
	require.NoError(t, err)
	s.run()
	return s
}

// bareStage deploys the suite and starts no node.
func bareStage(ctx context.Context, t *testing.T, g ground, window uint64) *stage {
	t.Helper()
	s := &stage{t: t, ctx: ctx, raw: g.raw, eth: ethclient.NewClient(g.raw), client: g.client, ended: make(chan error, 1)}
	id, err := g.client.ChainID(ctx)
	require.NoError(t, err)
	keys, err := signer.Dev(id.Uint64(), devCount)
	require.NoError(t, err)
	s.at = keys.Accounts()
	s.dep, err = deploy.Run(ctx, deploy.Config{Chain: s.eth, Deployer: deployer(t, id), Profile: profile(s.at, window), Mine: g.mine})
	require.NoError(t, err)
	s.suite, err = node.Discover(ctx, g.client, s.dep.ChainID, s.dep.StartBlock, s.dep.Contracts[deploy.JobRegistry])
	require.NoError(t, err)
	s.codec = codec.New(s.suite, codec.Options{})
	return s
}

// run starts the node; it is stopped and closed with the test.
func (s *stage) run() {
	ctx, stop := context.WithCancel(s.ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.ended <- s.node.Run(ctx)
	}()
	s.t.Cleanup(func() {
		stop()
		<-done
		require.NoError(s.t, s.node.Close())
		require.NoError(s.t, s.arts.Close())
	})
}

// testLog writes warnings into the test's output, which go test shows for failed tests only.
func testLog(t *testing.T) hclog.Logger {
	return hclog.New(&hclog.LoggerOptions{Level: hclog.Warn, Output: t.Output()})
}

func deployer(t *testing.T, chainID *big.Int) deploy.Deployer {
	t.Helper()
	keys, err := signer.DevKeys(chainID.Uint64(), 1)
	require.NoError(t, err)
	scheme := types.LatestSignerForChainID(chainID)
	return deploy.Deployer{
		Address: crypto.PubkeyToAddress(keys[owner].PublicKey),
		Sign:    func(tx *types.Transaction) (*types.Transaction, error) { return types.SignTx(tx, scheme, keys[owner]) },
	}
}

func profile(at []protocol.Address, window uint64) deploy.Profile {
	p := deploy.Local()
	p.CommitWindow, p.RevealWindow = window, window
	p.Agents, p.Validators = at[agents:judges], at[judges:keeper]
	for i, a := range at {
		amount := protocol.Tokens(10_000)
		if i <= employer {
			amount = protocol.Tokens(100_000)
		}
		p.Funds = append(p.Funds, deploy.Fund{To: a, Amount: amount})
	}
	return p
}

func plan(at []protocol.Address) protocol.NodePlan {
	p := protocol.NodePlan{Slack: 30, Poke: 2, Accounts: []protocol.AccountPlan{
		{Address: at[employer], Roles: []protocol.Role{protocol.RoleEmployer}},
		{Address: at[keeper], Roles: []protocol.Role{protocol.RoleKeeper}},
	}}
	for _, a := range at[agents:judges] {
		p.Accounts = append(p.Accounts, protocol.AccountPlan{
			Address: a, Roles: []protocol.Role{protocol.RoleAgent}, AgentStake: protocol.Tokens(100), Skills: []string{engine.AnySkill}, MaxJobs: 8,
		})
	}
	for _, a := range at[judges:keeper] {
		p.Accounts = append(p.Accounts, protocol.AccountPlan{Address: a, Roles: []protocol.Role{protocol.RoleValidator}, ValidatorStake: protocol.Tokens(100)})
	}
	return p
}

// dispatchTask is a problem of three regions.
func dispatchTask(t *testing.T, seed uint64) protocol.Task {
	t.Helper()
	body, err := dispatch.Random(seed, 3).Encode()
	require.NoError(t, err)
	return protocol.Task{Kind: protocol.TaskDispatch, Body: body}
}

// dispatchJob is a single piece of work.
func dispatchJob(t *testing.T, ref string, seed uint64) protocol.Spec {
	t.Helper()
	return protocol.Spec{
		Version: 1, Title: "Dispatch " + ref, Ref: ref, Energy: 8000, Compute: 4000,
		Reward: protocol.TokenText{Amount: protocol.Tokens(100)}, Task: dispatchTask(t, seed),
	}
}

// planJob is a mission of two pieces, of which the second waits for the first where inOrder is set.
func planJob(t *testing.T, ref string, inOrder bool) protocol.Spec {
	t.Helper()
	children := make([]mission.Child, 2)
	for i := range children {
		children[i] = mission.Child{
			Ref: fmt.Sprintf("part-%d", i+1), Title: fmt.Sprintf("Part %d", i+1), RewardBP: 3000, Retries: 2, Energy: 8000, Compute: 4000,
			Task: dispatchTask(t, uint64(i)+11),
		}
	}
	if inOrder {
		children[1].Needs = []string{children[0].Ref}
	}
	body, err := json.Marshal(mission.Plan{Children: children})
	require.NoError(t, err)
	return protocol.Spec{
		Version: 1, Title: "Mission " + ref, Ref: ref, Energy: 50_000, Compute: 50_000,
		Reward: protocol.TokenText{Amount: protocol.Tokens(1000)}, Task: protocol.Task{Kind: protocol.TaskPlan, Body: body},
	}
}

// jobTime is how long a job of the stories may take, in chain seconds.
const jobTime = 3600

// post orders the job through the node; the chain's time decides the deadline.
func (s *stage) post(spec protocol.Spec) {
	s.t.Helper()
	head, err := s.eth.HeaderByNumber(s.ctx, nil)
	require.NoError(s.t, err)
	spec.Deadline = head.Time + jobTime
	data, err := spec.Encode()
	require.NoError(s.t, err)
	uri, err := s.arts.Put(data)
	require.NoError(s.t, err)
	s.posted++
	require.NoError(s.t, s.node.Order(s.ctx, s.at[employer], protocol.ChildJob{
		Ref: spec.Ref, Title: spec.Title, SpecHash: protocol.DocumentHash(data), URI: uri, Reward: spec.Reward.Amount, Deadline: spec.Deadline,
	}))
}

// until waits for the node's view to show something.
func (s *stage) until(what string, shown func(engine.State) bool) engine.State {
	s.t.Helper()
	for {
		moved := s.node.Moved()
		v := s.node.View()
		if shown(v) {
			return v
		}
		select {
		case <-moved:
		case err := <-s.ended:
			require.FailNow(s.t, "the node ended", "waiting until %s: %v", what, err)
		case <-s.ctx.Done():
			require.FailNow(s.t, "too late", "waiting until %s:\n%s", what, describe(v))
		}
	}
}

// describe tells how far a node has come.
func describe(v engine.State) string {
	out := fmt.Sprintf("head %d at %d, now %d, totals %+v\n", v.Head().Number, v.Head().Time, v.Now(), v.Totals())
	for id, j := range v.Jobs() {
		out += fmt.Sprintf("job %d %s work %+v selection %+v round %+v slots %v children %+v\n", id, j.State, j.Work, j.Selection, j.Round, j.Slots, j.Children)
	}
	for k, d := range v.Duties() {
		out += fmt.Sprintf("duty %+v %+v\n", k, d)
	}
	return out
}

// over waits until so many jobs are settled.
func (s *stage) over(jobs uint64) engine.State {
	s.t.Helper()
	return s.until(fmt.Sprintf("%d jobs are settled", jobs), func(v engine.State) bool {
		return v.OpenJobs() == 0 && v.Orders() == 0 && v.Totals().Finalized >= jobs
	})
}

// onChain waits until the view stands on the chain's head and shows something.
func (s *stage) onChain(what string, shown func(engine.State) bool) engine.State {
	s.t.Helper()
	return s.until(what, func(v engine.State) bool {
		if !shown(v) {
			return false
		}
		h, err := s.eth.HeaderByNumber(s.ctx, new(big.Int).SetUint64(v.Head().Number))
		return err == nil && h.Hash() == v.Head().Hash
	})
}

// facts reads an address's facts at the chain's head.
func (s *stage) facts(a protocol.Address) protocol.AccountFacts {
	s.t.Helper()
	f, err := node.ReadAccountFacts(s.ctx, s.client, s.codec, a)
	require.NoError(s.t, err)
	return f
}

// requireSettled holds the money on chain against a story in which every job succeeded: nothing is locked, the
// stakes are what was deposited, and the StakeManager holds the stakes and no escrow.
func (s *stage) requireSettled(v engine.State) {
	s.t.Helper()
	totals := v.Totals()
	require.Equal(s.t, totals.Created, totals.Succeeded, "jobs that succeeded")
	require.Zero(s.t, totals.Missed, "duties missed")
	require.Zero(s.t, totals.Slashes, "slashes")
	require.Equal(s.t, totals.Commits, totals.Reveals, "commits and reveals")
	require.Equal(s.t, totals.Commits, committee*totals.Rounds, "every member of a committee commits")
	var staked protocol.Amount
	for i, a := range s.at {
		f := s.facts(a)
		require.True(s.t, f.Locked.IsZero(), "account %d has %s tokens locked", i, f.Locked.Tokens())
		sum := f.Stakes[0].Add(f.Stakes[1]).Add(f.Stakes[2])
		want := protocol.Amount{}
		if i >= agents && i < keeper {
			want = protocol.Tokens(100)
		}
		require.Equal(s.t, want.Tokens(), sum.Tokens(), "stake of account %d", i)
		staked = staked.Add(sum)
	}
	require.Equal(s.t, staked.Tokens(), s.facts(s.suite.Stake).Balance.Tokens(), "the StakeManager's tokens beyond the stakes are escrow")
	for id := protocol.JobID(1); uint64(id) <= totals.Created; id++ {
		job, err := node.ReadJob(s.ctx, s.client, s.codec, id)
		require.NoError(s.t, err)
		require.Equal(s.t, protocol.JobFinal, job.State, "job %d", id)
		require.True(s.t, job.Success, "job %d", id)
	}
}

// vote is a mined vote.
type vote struct {
	job   uint64
	from  protocol.Address
	what  string
	block uint64
	data  string
	ok    bool
}

// blockReader is what it takes to look through a chain's transactions.
type blockReader interface {
	ethereum.ChainReader
	ethereum.BlockNumberReader
	ethereum.TransactionReader
}

// votes reads every vote that a chain's blocks hold, reverted ones too.
func votes(ctx context.Context, t *testing.T, eth blockReader, module protocol.Address) []vote {
	t.Helper()
	commit, reveal := selector("commitValidation(uint256,bytes32,string,bytes32[])"), selector("revealValidation(uint256,bool,bytes32,bytes32,string,bytes32[])")
	head, err := eth.BlockNumber(ctx)
	require.NoError(t, err)
	var out []vote
	for n := uint64(0); n <= head; n++ {
		b, err := eth.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		require.NoError(t, err)
		for _, tx := range b.Transactions() {
			if tx.To() == nil || *tx.To() != module || len(tx.Data()) < 36 {
				continue
			}
			what := map[string]string{commit: "commit", reveal: "reveal"}[string(tx.Data()[:4])]
			if what == "" {
				continue
			}
			from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
			require.NoError(t, err)
			r, err := eth.TransactionReceipt(ctx, tx.Hash())
			require.NoError(t, err)
			out = append(out, vote{
				job: new(big.Int).SetBytes(tx.Data()[4:36]).Uint64(), from: from, what: what, block: n, data: string(tx.Data()),
				ok: r.Status == types.ReceiptStatusSuccessful,
			})
		}
	}
	return out
}

func selector(signature string) string { return string(crypto.Keccak256([]byte(signature))[:4]) }

// requireSingleVotes demands that each validator committed and revealed once for each job, and that nothing it
// sent reverted. It returns how many committed and revealed.
func requireSingleVotes(t *testing.T, all []vote) (commits, reveals int) {
	t.Helper()
	for _, v := range all {
		require.True(t, v.ok, "the %s of %s on job %d in block %d reverted", v.what, v.from, v.job, v.block)
	}
	return requireOneVote(t, all)
}

// requireOneVote demands that the chain took one commitment and one reveal at most of each validator for each job,
// and that nobody sent two commitments that differ. A reorganisation may make what is sent again come too early, and
// revert.
func requireOneVote(t *testing.T, all []vote) (commits, reveals int) {
	t.Helper()
	for i, v := range all {
		for _, o := range all[:i] {
			if o.job != v.job || o.from != v.from || o.what != v.what {
				continue
			}
			require.False(t, o.ok && v.ok, "two %ss of %s on job %d were taken, in blocks %d and %d", v.what, v.from, v.job, o.block, v.block)
			require.Equal(t, o.data, v.data, "%s sent two %ss on job %d that differ", v.from, v.what, v.job)
		}
		switch {
		case v.ok && v.what == "commit":
			commits++
		case v.ok:
			reveals++
		}
	}
	return commits, reveals
}
