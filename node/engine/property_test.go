package engine_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// chaos is a chain, a transaction manager and services that do as they please, within what the contracts and
// the outbox keep to: numbers of jobs and seeds of rounds are new, and a key has one outcome at a time.
type chaos struct {
	*rapid.T
	s       engine.State
	head    protocol.BlockRef
	journal []protocol.Event
	effects []protocol.Effect

	turns   int
	from    engine.State     // before what follows was folded one by one
	few     []protocol.Event // what was folded since, or nothing
	brought []protocol.Effect
	jobs    protocol.JobID
	seeds   uint64
	queue   []protocol.Event                 // facts that transactions brought and no block has shown yet
	pending []protocol.Effect                // asked for, and not settled or answered
	open    map[protocol.Key]bool            // keys of pending
	used    map[protocol.Key]bool            // every key of a transaction
	votes   map[string][]protocol.CommitVote // by seat and seed
	failed  map[protocol.Key]bool            // transactions that were refused

	economy   bool // the plans have one
	rewinding bool // blocks are taken back; see rewind_test.go
	blocks    []block
	told      map[protocol.Key]protocol.TxSettled
	given     protocol.Amount // what accounts of ours gave the fee pool, in the blocks that stand
}

func newChaos(t *rapid.T) *chaos {
	return &chaos{
		T: t, s: engine.New(protocol.Suite{}), open: map[protocol.Key]bool{}, used: map[protocol.Key]bool{},
		votes: map[string][]protocol.CommitVote{}, failed: map[protocol.Key]bool{}, told: map[protocol.Key]protocol.TxSettled{},
	}
}

var actors = []protocol.Address{employer, workerA, workerB, keeper, addr(101), addr(102), addr(200)}

func (c *chaos) actor() protocol.Address { return rapid.SampledFrom(actors).Draw(c.T, "actor") }

func (c *chaos) job() protocol.JobID {
	return protocol.JobID(rapid.Uint64Range(1, uint64(c.jobs)+1).Draw(c.T, "job"))
}

func (c *chaos) amount() protocol.Amount {
	return protocol.Tokens(rapid.Uint64Range(0, 60).Draw(c.T, "tokens"))
}

func (c *chaos) later() uint64 { return c.head.Time + rapid.Uint64Range(0, 200).Draw(c.T, "seconds") }

// fact draws what a block can bring.
func (c *chaos) fact() protocol.Event {
	switch rapid.IntRange(0, 9).Draw(c.T, "fact") {
	case 0, 1:
		return c.created()
	case 2:
		return protocol.JobApplied{Job: c.job(), Agent: c.actor()}
	case 3:
		return protocol.JobSubmitted{Job: c.job(), ResultHash: protocol.Hash{1}}
	case 4, 5:
		return c.roundFact()
	case 6, 7:
		return c.moneyFact()
	}
	return c.endFact()
}

func (c *chaos) created() protocol.Event {
	c.jobs++
	e := protocol.JobCreated{
		Job: c.jobs, Employer: c.actor(), Reward: c.amount(), Stake: protocol.Tokens(1), SpecHash: protocol.Hash{rapid.Byte().Draw(c.T, "spec") % 4},
		Deadline: rapid.SampledFrom([]uint64{0, c.later(), c.later() + 5000, ^uint64(0)}).Draw(c.T, "deadline"), AgentTypes: 3,
	}
	for _, p := range c.pending {
		if p, ok := p.(protocol.CreateJob); ok && rapid.Bool().Draw(c.T, "ours") {
			e.Employer, e.SpecHash, e.Deadline = p.Account, p.Order.SpecHash, p.Order.Deadline
		}
	}
	return e
}

func (c *chaos) roundFact() protocol.Event {
	job, who := c.job(), c.actor()
	switch rapid.IntRange(0, 7).Draw(c.T, "round") {
	case 0:
		return protocol.SelectionOpened{Job: job, Target: c.head.Number + 1}
	case 1, 2:
		c.seeds++
		by := c.later()
		return protocol.RoundOpened{
			Job: job, Nonce: 1, Seed: protocol.Keccak([]byte(fmt.Sprint(c.seeds))), CommitBy: by, RevealBy: by + 100,
			Validators: rapid.SliceOfNDistinct(rapid.SampledFrom(actors), 0, 4, rapid.ID).Draw(c.T, "committee"),
		}
	case 3:
		return protocol.VoteCommitted{Job: job, Validator: who, Commitment: protocol.Hash{3}}
	case 4:
		return protocol.VoteRevealed{Job: job, Validator: who, Approve: true}
	case 5:
		return protocol.RoundTallied{Job: job, Success: rapid.Bool().Draw(c.T, "success")}
	case 6:
		return protocol.RoundExtended{Job: job, RevealBy: c.later()}
	}
	return protocol.RoundReset{Job: job}
}

func (c *chaos) moneyFact() protocol.Event {
	who, amount, flag := c.actor(), c.amount(), rapid.Bool().Draw(c.T, "flag")
	ledger := protocol.StakeRole(rapid.IntRange(0, 3).Draw(c.T, "ledger"))
	return rapid.SampledFrom([]protocol.Event{
		protocol.StakeMoved{User: who, Role: ledger, Amount: amount, In: flag}, protocol.StakeLockMoved{User: who, Amount: amount, Locked: flag},
		protocol.StakeSlashed{User: who, Role: ledger, Amount: amount}, protocol.RewardPaid{To: who, Amount: amount},
		protocol.ValidatorBanned{Validator: who, Until: 7}, protocol.PolicyBumped{Version: 2}, protocol.ParamsChanged{},
		protocol.ChargesContributed{From: who, Amount: amount},
	}).Draw(c.T, "money")
}

func (c *chaos) endFact() protocol.Event {
	job, flag := c.job(), rapid.Bool().Draw(c.T, "flag")
	return rapid.SampledFrom([]protocol.Event{
		protocol.JobCompleted{Job: job, Success: flag, State: protocol.JobDone}, protocol.JobCompleted{Job: job, State: protocol.JobInDispute},
		protocol.JobDisputed{Job: job}, protocol.DisputeResolved{Job: job, EmployerWins: flag},
		protocol.JobClosed{Job: job, State: protocol.JobFinal, Success: flag}, protocol.JobClosed{Job: job, State: protocol.JobWithdrawn},
		protocol.BurnConfirmed{Job: job, TxHash: protocol.Hash{4}}, protocol.SelectionDeferred{Job: job}, protocol.QuorumFailed{Job: job},
	}).Draw(c.T, "end")
}

func (c *chaos) mostly(label string) bool { return rapid.IntRange(0, 9).Draw(c.T, label) > 1 }

// flush folds the facts that wait for a block.
func (c *chaos) flush() {
	for len(c.queue) > 0 {
		ev := c.queue[0]
		c.queue = c.queue[1:]
		c.fold(ev)
	}
}

// brings tells what a transaction of ours shows on chain.
func (c *chaos) brings(e protocol.Effect) []protocol.Event {
	switch e := e.(type) {
	case protocol.CreateJob:
		c.jobs++
		return []protocol.Event{protocol.JobCreated{
			Job: c.jobs, Employer: e.Account, Reward: e.Order.Reward, SpecHash: e.Order.SpecHash, Deadline: e.Order.Deadline, AgentTypes: 3,
		}}
	case protocol.DepositStake:
		return []protocol.Event{protocol.StakeMoved{User: e.Account, Role: e.Role, Amount: e.Amount, In: true}}
	case protocol.WithdrawStake:
		return []protocol.Event{protocol.StakeMoved{User: e.Account, Role: e.Role, Amount: e.Amount}}
	case protocol.ContributeCharges:
		return []protocol.Event{protocol.ChargesContributed{From: e.Account, Amount: e.Amount}}
	case protocol.ApplyForJob:
		return []protocol.Event{protocol.JobApplied{Job: e.Job, Agent: e.Agent}}
	case protocol.SubmitResult:
		return []protocol.Event{protocol.JobSubmitted{Job: e.Job, Agent: e.Agent, ResultHash: e.ResultHash}, protocol.SelectionOpened{Job: e.Job, Target: c.head.Number + 2}}
	case protocol.SelectCommittee:
		c.seeds++
		by := c.head.Time + 400
		return []protocol.Event{protocol.RoundOpened{
			Job: e.Job, Nonce: 1, Seed: protocol.Keccak([]byte(fmt.Sprint(c.seeds))), CommitBy: by, RevealBy: by + 400, Validators: actors[4:],
		}}
	case protocol.CommitVote:
		return []protocol.Event{protocol.VoteCommitted{Job: e.Job, Validator: e.Validator, Commitment: protocol.Hash{3}}}
	case protocol.RevealVote:
		return []protocol.Event{protocol.VoteRevealed{Job: e.Job, Validator: e.Validator, Approve: true}}
	case protocol.TallyRound:
		good := c.mostly("approved")
		state := map[bool]protocol.JobState{true: protocol.JobDone, false: protocol.JobInDispute}[good]
		return []protocol.Event{protocol.RoundTallied{Job: e.Job, Success: good}, protocol.JobCompleted{Job: e.Job, Success: good, State: state}}
	case protocol.RaiseDispute:
		return []protocol.Event{protocol.JobDisputed{Job: e.Job}, protocol.DisputeResolved{Job: e.Job, EmployerWins: true}}
	case protocol.FinalizeJob:
		job, _ := c.s.Job(e.Job)
		return []protocol.Event{protocol.JobClosed{Job: e.Job, State: protocol.JobFinal, Success: job.Success}}
	case protocol.ExpireJob:
		return []protocol.Event{protocol.JobClosed{Job: e.Job, State: protocol.JobFinal}}
	case protocol.CancelJob:
		return []protocol.Event{protocol.JobClosed{Job: e.Job, State: protocol.JobWithdrawn}}
	}
	return nil
}

// reply draws the answer to something pending: a service's, or the word on a transaction.
func (c *chaos) reply() protocol.Event {
	if len(c.pending) == 0 {
		return protocol.Tick{Now: c.later()}
	}
	i := rapid.IntRange(0, len(c.pending)-1).Draw(c.T, "pending")
	e, good := c.pending[i], c.mostly("good")
	c.pending = append(c.pending[:i:i], c.pending[i+1:]...)
	delete(c.open, e.Key())
	switch e := e.(type) {
	case protocol.ReadAccount:
		f := protocol.AccountFacts{Account: e.Account, At: e.At, IsAgent: true, IsValidator: true, Acknowledged: c.mostly("acknowledged")}
		f.Balance, f.Allowance, f.Stakes[0], f.Stakes[1] = protocol.Tokens(500), c.amount(), c.amount(), protocol.Tokens(50)
		if !c.mostly("rich") {
			f.Balance = c.amount()
		}
		if !good {
			f.Fault = "timeout"
		}
		return protocol.AccountRead{N: e.N, Facts: f}
	case protocol.ReadSuite:
		return protocol.SuiteRead{N: e.N, Suite: protocol.Suite{ChainID: 1, Params: protocol.SuiteParams{QuorumPct: 67, MinReveals: 2, ForceGrace: 50}}}
	case protocol.LoadSpec:
		if !good {
			return protocol.SpecLoaded{For: e.Key(), Job: e.Job, Fault: "not found"}
		}
		return protocol.SpecLoaded{For: e.Key(), Job: e.Job, Spec: c.spec()}
	case protocol.Evaluate:
		verdict := rapid.SampledFrom([]protocol.Verdict{protocol.Approve, protocol.Approve, protocol.Reject, protocol.Abstain}).Draw(c.T, "verdict")
		return protocol.Evaluated{Job: e.Job, Nonce: e.Nonce, Validator: e.Validator, Seed: e.Seed, Verdict: verdict}
	case protocol.Execute:
		return c.work(e)
	case protocol.Compose:
		if !good {
			return protocol.WorkFailed{For: e.Key(), Job: e.Job, Agent: e.Agent}
		}
		return protocol.WorkDone{For: e.Key(), Job: e.Job, Agent: e.Agent, ResultHash: protocol.Hash{2}}
	}
	if told, ok := c.told[e.Key()]; ok {
		return told // a reorganisation had taken the wish back
	}
	if c.failed[e.Key()] = !good; good && c.mostly("shown") {
		c.queue = append(c.queue, c.brings(e)...)
		if rapid.Bool().Draw(c.T, "fact first") {
			c.flush()
		}
	}
	mined := good || rapid.Bool().Draw(c.T, "mined")
	word := protocol.TxSettled{Key: e.Key(), OK: good, Mined: mined, Block: c.head.Number + uint64(rapid.IntRange(0, 1).Draw(c.T, "early"))}
	if mined {
		word.FeeWei = protocol.Units(rapid.Uint64().Draw(c.T, "fee"))
	}
	c.told[e.Key()] = word
	return word
}

// spec draws a job's document.
func (c *chaos) spec() *protocol.Spec {
	s := &protocol.Spec{
		Version: 1, Title: "x", Energy: rapid.Uint64Range(0, 90).Draw(c.T, "energy"), Compute: rapid.Uint64Range(0, 90).Draw(c.T, "compute"),
		Task: protocol.Task{Kind: protocol.TaskDispatch},
	}
	if rapid.Bool().Draw(c.T, "plan") {
		s.Task.Kind = protocol.TaskPlan
		if c.mostly("readable") {
			s.Task.Body = []byte(`{"children":[{"ref":"a","title":"a","reward_bp":2000,"task":{"kind":"dispatch"}}]}`)
		}
	}
	return s
}

func (c *chaos) work(e protocol.Execute) protocol.Event {
	switch rapid.IntRange(0, 2).Draw(c.T, "work") {
	case 0:
		return protocol.WorkFailed{For: e.Key(), Job: e.Job, Agent: e.Agent}
	case 1:
		child := func(ref string, needs ...string) protocol.ChildJob {
			return protocol.ChildJob{
				Ref: ref, SpecHash: protocol.Hash{ref[0]}, Reward: protocol.Tokens(3), Deadline: c.later() + 5000, Needs: needs, Retries: 1,
				OnFailure: rapid.SampledFrom([]protocol.FailurePolicy{"", protocol.FailReplace, protocol.FailParent, protocol.FailSkip}).Draw(c.T, "policy"),
				Instead:   &protocol.ChildJob{SpecHash: protocol.Hash{3}, Reward: protocol.Tokens(3), Deadline: c.later() + 5000},
			}
		}
		return protocol.WorkPlanned{For: e.Key(), Job: e.Job, Agent: e.Agent, Children: []protocol.ChildJob{child("a"), child("b", "a")}}
	}
	used := protocol.Resources{Energy: rapid.Uint64Range(0, 100).Draw(c.T, "used"), Compute: rapid.Uint64Range(0, 100).Draw(c.T, "computed")}
	return protocol.WorkDone{For: e.Key(), Job: e.Job, Agent: e.Agent, ResultHash: protocol.Hash{1}, Used: used}
}

func (c *chaos) plan() protocol.NodePlan {
	plan := fullPlan(2)
	plan.Confirmations, plan.Poke = uint64(rapid.IntRange(0, 3).Draw(c.T, "depth")), uint64(rapid.IntRange(0, 1).Draw(c.T, "poke"))*20
	for i := range plan.Accounts {
		plan.Accounts[i].Skills = []string{engine.AnySkill}
	}
	if c.economy {
		plan.Economy = c.economyPlan()
	}
	return plan
}

func (c *chaos) setting() protocol.Event {
	ref := rapid.SampledFrom([]string{"x", "y", "z"}).Draw(c.T, "ref")
	return rapid.SampledFrom([]protocol.Event{
		protocol.NodeConfigured{Plan: c.plan()}, protocol.ChainSynced{Live: true}, protocol.ChainSynced{Live: true}, protocol.ChainSynced{},
		protocol.JobOrdered{Account: employer, Order: protocol.ChildJob{Ref: ref, SpecHash: protocol.Hash{1}, Reward: protocol.Tokens(9), Deadline: c.later() + 5000}},
		c.command(ref), c.simulated(),
	}).Draw(c.T, "setting")
}

// command draws an order of the owner, of whatever rank. The id is often new.
func (c *chaos) command(ref string) protocol.Event {
	e := protocol.OwnerOrder{
		ID: fmt.Sprint(ref, rapid.IntRange(0, 9).Draw(c.T, "id")), Account: employer,
		By: rapid.SampledFrom([]protocol.Rank{protocol.RankOwner, protocol.RankOwner, protocol.RankOperator, protocol.RankPauser, ""}).Draw(c.T, "rank"),
		Action: rapid.SampledFrom([]string{
			engine.ActionPause, engine.ActionResume, engine.ActionResume, engine.ActionDrain, engine.ActionEmergencyStop,
			engine.ActionLiftStop, engine.ActionLiftStop, engine.ActionSpawnJob, engine.ClearDuties, "dance",
			engine.ActionUpdateResource, engine.ActionUpdateResource, engine.ActionSetLimit, engine.ActionSetStrategy, engine.ActionSetStrategy, engine.ActionRotateKey,
		}).Draw(c.T, "action"),
	}
	if e.Action == engine.ActionUpdateResource {
		e.Field = rapid.SampledFrom([]string{
			"energy_reserve", "compute_reserve", "energy_capacity", "compute_capacity", "dynamic_cost_multiplier", "token_supply",
		}).Draw(c.T, "field")
		e.Value = rapid.SampledFrom([]string{"0", "50", "200", "1e3", "1.6", "-3", "x"}).Draw(c.T, "value")
	}
	if e.Action == engine.ActionSetLimit || e.Action == engine.ActionSetStrategy {
		e.Field = rapid.SampledFrom([]string{
			"max_jobs", "max_reward", "agent_stake", "validator_stake", "slack", "charge_batch", "taking", "taking", "min_reward", "min_gain", "voting", "voting",
		}).Draw(c.T, "setting")
		e.Value = rapid.SampledFrom([]string{"1", "3", "on", "off", "default"}).Draw(c.T, "ruling")
		e.Account = rapid.SampledFrom([]protocol.Address{{}, {}, workerA, validators(1)[0]}).Draw(c.T, "whose")
	}
	if e.Action == engine.ActionRotateKey {
		e.Field = rapid.SampledFrom([]string{engine.RotateBegin, engine.RotateAbort}).Draw(c.T, "step")
		e.Account, e.Value = workerA, workerB.Hex()
	}
	if e.Action == engine.ActionSpawnJob {
		e.Job = &protocol.ChildJob{Ref: ref, URI: "ipfs://x", SpecHash: protocol.Hash{1}, Reward: protocol.Tokens(9), Deadline: c.later() + 5000}
	}
	return e
}

// step draws one event and folds it.
func (c *chaos) step() {
	switch kind := rapid.IntRange(0, 19).Draw(c.T, "kind"); {
	case kind < 2:
		c.fold(c.fact())
	case kind < 15:
		c.fold(c.reply())
	case kind < 19:
		c.flush()
		if c.rewinding && rapid.IntRange(0, 3).Draw(c.T, "rewind") == 0 {
			c.rewind()
			return
		}
		c.head = protocol.BlockRef{Number: c.head.Number + 1, Time: c.later() + 1, Parent: c.head.Hash, Hash: protocol.Keccak(c.head.Hash[:])}
		c.fold(protocol.HeadAdvanced{Block: c.head})
	default:
		c.fold(c.setting())
	}
}

// fold steps the engine and holds what comes out against the rules.
func (c *chaos) fold(ev protocol.Event) {
	old := c.s
	next, effects := engine.Step(old, ev)
	if c.turns++; c.turns%8 == 0 { // it is the dear part
		stored, err := engine.Decode([]byte(encode(c, old)))
		require.NoError(c, err)
		stored, same := engine.Step(stored, ev)
		require.Equal(c, encode(c, next), encode(c, stored), "a state that was stored decides alike")
		require.Equal(c, encodeAll(c, effects), encodeAll(c, same))
		again, same := engine.Step(old, ev)
		require.Equal(c, encode(c, next), encode(c, again), "the state given is left as it was")
		require.Equal(c, encodeAll(c, effects), encodeAll(c, same))
	}
	c.s = next
	c.together(old, ev, effects)
	c.record(old, ev)
	c.journal = append(c.journal, ev)
	c.effects = append(c.effects, effects...)
	for _, e := range effects {
		c.asked(e)
	}
	c.reconcile()
	for k := range c.s.Duties() {
		job, ok := c.s.Job(k.Job)
		require.True(c, ok, "a duty of a job that is closed")
		require.Contains(c, job.Duties, k)
	}
	if _, tick := ev.(protocol.Tick); tick && next.Now() > old.Now() {
		at, waits := c.s.NextWake()
		require.True(c, !waits || at > c.s.Now(), "waits for %d at %d", at, c.s.Now())
	}
}

// together folds the last events in one step too: the driver's writer does so with those that come together.
func (c *chaos) together(old engine.State, ev protocol.Event, effects []protocol.Effect) {
	if len(c.few) == 0 {
		c.from, c.brought = old, nil
	}
	c.few, c.brought = append(c.few, ev), append(c.brought, effects...)
	if len(c.few) < 12 {
		return
	}
	next, all := engine.Step(c.from, c.few...)
	require.Equal(c, encode(c, c.s), encode(c, next), "what is folded in one step comes to the same")
	require.Equal(c, encodeAll(c, c.brought), encodeAll(c, all))
	c.few = nil
}

func (c *chaos) asked(e protocol.Effect) {
	switch e.(type) {
	case protocol.ArchiveJob, protocol.RaiseAlarm:
		return // facts; everything else is a decision
	}
	require.True(c, c.s.Live(), "%s while history is folded", e.Key())
	if c.rewinding {
		if !c.open[e.Key()] { // asking twice is asking once
			c.open[e.Key()] = true
			c.pending = append(c.pending, e)
		}
		return
	}
	require.False(c, c.open[e.Key()], "%s is under way", e.Key())
	if e, ok := e.(protocol.ChainEffect); ok {
		require.False(c, c.s.Holds(e), "%s while the node is %s", e.Key(), c.s.Steering().Mode())
		require.False(c, c.used[e.Key()], "%s had its transaction", e.Key())
		c.used[e.Key()] = true
	}
	if v, ok := e.(protocol.CommitVote); ok {
		seat := fmt.Sprint(v.Job, v.Nonce, v.Validator, v.Seed)
		for _, old := range c.votes[seat] {
			require.True(c, c.failed[old.Key()], "a second vote while the first stands")
			require.Equal(c, old.Approve, v.Approve)
		}
		c.votes[seat] = append(c.votes[seat], v)
	}
	c.open[e.Key()] = true
	c.pending = append(c.pending, e)
}

func encode(t require.TestingT, s engine.State) string {
	data, err := s.Encode()
	require.NoError(t, err)
	return string(data)
}

func TestStep_chaos(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := newChaos(t)
		c.economy = rapid.Bool().Draw(t, "economy")
		c.head = protocol.BlockRef{Number: 10, Time: 1000}
		c.fold(protocol.HeadAdvanced{Block: c.head})
		if c.mostly("at once") {
			c.fold(protocol.NodeConfigured{Plan: c.plan()})
			c.fold(protocol.ChainSynced{Live: true})
			c.fold(protocol.JobOrdered{Account: employer, Order: order("one")})
		}
		for range rapid.IntRange(1, 160).Draw(t, "length") {
			c.step()
		}
		s, effects := engine.New(protocol.Suite{}), []protocol.Effect(nil)
		for _, ev := range c.journal {
			data, err := protocol.EncodeEvent(ev)
			require.NoError(t, err)
			back, err := protocol.DecodeEvent(data)
			require.NoError(t, err)
			var out []protocol.Effect
			s, out = engine.Step(s, back)
			effects = append(effects, out...)
		}
		require.Equal(t, encode(t, c.s), encode(t, s))
		require.Equal(t, encodeAll(t, c.effects), encodeAll(t, effects))
		c.fold(protocol.ChainSynced{})
		for _, e := range c.pending {
			if _, ok := e.(protocol.ChainEffect); ok {
				c.fold(refused(e, "over"))
			}
		}
		for a, acct := range c.s.Accounts() {
			require.Zero(t, acct.Reserved.Add(acct.Charging), "account %s has nothing under way", a)
		}
	})
}
