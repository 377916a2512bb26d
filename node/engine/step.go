package engine

import "github.com/agijobs/omega/node/protocol"

// Step folds events into the state, one after the other, and returns the new state with the effects that follow from
// them, in a fixed order. The state given is left as it was.
func Step(s State, events ...protocol.Event) (State, []protocol.Effect) {
	p := &pen{down: true}
	s.take(p)
	t := &turn{State: s}
	for _, ev := range events {
		t.fold(ev)
	}
	p.down = false // what it wrote never changes again
	return t.State, t.effects
}

// turn is the working copy of one Step.
type turn struct {
	State
	effects []protocol.Effect
}

func (t *turn) emit(e protocol.Effect) { t.effects = append(t.effects, e) }

// askWork puts a work effect to a service once; it stays in State.work until its answer comes.
func (t *turn) askWork(e protocol.Effect) {
	if _, ok := t.work.get(e.Key()); ok {
		return
	}
	t.work = t.work.set(e.Key(), storedEffect{e})
	t.emit(e)
}

func (t *turn) answered(k protocol.Key) bool {
	_, ok := t.work.get(k)
	if ok {
		t.work = t.work.delete(k)
	}
	return ok
}

func (t *turn) fold(ev protocol.Event) {
	switch e := ev.(type) {
	case protocol.HeadAdvanced:
		t.headAdvanced(e.Block)
	case protocol.Tick:
		t.tick(e.Now)
	case protocol.ChainSynced:
		t.synced(e.Live)
	case protocol.NodeConfigured:
		t.configured(e.Plan)
	case protocol.SuiteRead:
		t.suiteRead(e)
	case protocol.ParamsChanged:
		t.unread = true
		t.readSuite()
	case protocol.OwnerOrder:
		t.ownerOrder(e)
	case protocol.JobOrdered:
		t.jobOrdered(e)
	case protocol.Simulated:
		t.simulated(e)
	case protocol.TxSettled:
		t.txSettled(e)
	default:
		t.foldJob(ev)
	}
}

func (t *turn) foldJob(ev protocol.Event) {
	switch e := ev.(type) {
	case protocol.JobCreated:
		t.jobCreated(e)
	case protocol.SpecLoaded:
		t.specLoaded(e)
	case protocol.JobApplied:
		t.jobApplied(e)
	case protocol.JobSubmitted:
		t.jobSubmitted(e)
	case protocol.JobCompleted:
		t.jobCompleted(e)
	case protocol.JobDisputed:
		t.jobDisputed(e)
	case protocol.DisputeResolved:
		t.disputeResolved(e)
	case protocol.JobClosed:
		t.jobClosed(e)
	case protocol.WorkDone:
		t.workDone(e)
	case protocol.WorkPlanned:
		t.workPlanned(e)
	case protocol.WorkFailed:
		t.workFailed(e)
	default:
		t.foldRound(ev)
	}
}

func (t *turn) foldRound(ev protocol.Event) {
	switch e := ev.(type) {
	case protocol.SelectionOpened:
		t.selectionOpened(e)
	case protocol.SelectionDeferred, protocol.QuorumFailed:
		// The job's state and the tally that follows say all that is decided upon.
	case protocol.BurnConfirmed:
		t.burnConfirmed(e)
	case protocol.RoundOpened:
		t.roundOpened(e)
	case protocol.RoundExtended:
		t.roundExtended(e)
	case protocol.RoundReset:
		t.roundReset(e)
	case protocol.VoteCommitted:
		t.voteCommitted(e)
	case protocol.VoteRevealed:
		t.voteRevealed(e)
	case protocol.RoundTallied:
		t.roundTallied(e)
	case protocol.Evaluated:
		t.evaluated(e)
	default:
		t.foldMoney(ev)
	}
}

func (t *turn) foldMoney(ev protocol.Event) {
	switch e := ev.(type) {
	case protocol.AccountRead:
		t.accountRead(e)
	case protocol.StakeMoved:
		t.stakeMoved(e)
	case protocol.StakeLockMoved:
		t.stakeLockMoved(e)
	case protocol.StakeSlashed:
		t.stakeSlashed(e)
	case protocol.RewardPaid:
		t.rewardPaid(e)
	case protocol.ValidatorBanned:
		t.validatorBanned(e)
	case protocol.ChargesContributed:
		t.chargesContributed(e)
	case protocol.PolicyBumped:
		t.policyBumped()
	default:
		unknown(ev)
	}
}

// unknown ends a program in which a kind of event was added and is folded nowhere.
func unknown(ev protocol.Event) { panic("engine: an event of unknown kind: " + protocol.Kind(ev)) }

func (t *turn) headAdvanced(b protocol.BlockRef) {
	t.head = b
	t.now = max(t.now, b.Time)
	t.missDuties()
	t.forgetOver()
	t.timeJudged()
	t.reprice()
	if t.live {
		t.wakeDue()
	}
}

func (t *turn) tick(now uint64) {
	if now <= t.now {
		return
	}
	t.now = now
	if t.live {
		t.wakeDue()
	}
}

func (t *turn) synced(live bool) {
	if t.live == live {
		return
	}
	t.live = live
	if live {
		t.forgetStrangers()
		t.readSuite()
		t.decideAll()
	}
}

func (t *turn) configured(p protocol.NodePlan) {
	t.given, t.plan = p, t.inForce(p)
	t.openBooks()
	old := t.enlist()
	for id := range t.jobs.all() {
		t.edit(id, func(j *Job) { t.takeUp(j, old) })
	}
	if t.live {
		t.decideAll()
	}
}

// enlist takes on the accounts of the plan in force, and returns those that there were.
func (t *turn) enlist() (old table[protocol.Address, Account]) {
	old = t.accounts
	t.accounts = newTable[protocol.Address, Account](compareAddress)
	for _, ap := range t.plan.Accounts {
		acct, ok := old.get(ap.Address)
		if !ok {
			acct = Account{Address: ap.Address, Born: t.head.Number}
		}
		acct.Plan = ap
		t.accounts = t.accounts.set(ap.Address, acct)
	}
	return old
}

// takeUp opens what accounts that the node had not before owe to a job that is under way.
func (t *turn) takeUp(j *Job, before table[protocol.Address, Account]) {
	isNew := func(a protocol.Address) bool {
		_, was := before.get(a)
		_, is := t.accounts.get(a)
		return is && !was
	}
	if isNew(j.Agent) {
		t.update(j.Agent, func(a *Account) { a.Working++ })
		if j.State == protocol.JobAssigned {
			t.hold(j, j.Agent)
		}
		if j.State == protocol.JobAssigned && t.head.Time <= j.Deadline {
			t.owe(j, DutySubmit, j.Agent, j.Deadline, Duty{Role: protocol.RoleAgent, AtRisk: j.Stake})
		}
	}
	if isNew(j.Employer) && (j.State == protocol.JobDone || j.State == protocol.JobInDispute) {
		t.owe(j, DutyFinalize, j.Employer, noDeadline, Duty{Role: protocol.RoleEmployer, AtRisk: j.Reward})
	}
	t.takeSeats(j)
}

func (t *turn) decideAll() {
	for a := range t.accounts.all() {
		t.decideAccount(a)
	}
	for _, o := range t.orders.all() {
		t.decideOrder(o)
	}
	for id := range t.jobs.all() {
		t.decide(id)
	}
}

// readSuite has the deployment's parameters read again if they were changed; while history is folded only
// the newest ones are of interest.
func (t *turn) readSuite() {
	if t.live && t.unread {
		t.unread = false
		t.askWork(protocol.ReadSuite{N: t.head.Number})
	}
}

func (t *turn) suiteRead(e protocol.SuiteRead) {
	t.answered((protocol.ReadSuite{N: e.N}).Key())
	t.suite = e.Suite
}
