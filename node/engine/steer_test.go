package engine_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// command gives an order under an id of its own and returns what came of it.
func (w *world) command(by protocol.Rank, action string) protocol.CommandOutcome {
	id := fmt.Sprint(action, len(w.journal))
	w.fold(protocol.OwnerOrder{ID: id, Action: action, By: by})
	w.serve()
	out, ok := w.s.Command(id)
	require.True(w.t, ok)
	return out
}

func (w *world) mustCommand(action string) {
	w.t.Helper()
	require.Equal(w.t, protocol.CommandOK, w.command(protocol.RankOwner, action).Status)
}

// sent returns the kinds of transaction that were asked for since a number of effects.
func (w *world) sent(since int) map[string]int {
	kinds := map[string]int{}
	for _, e := range w.effects[since:] {
		if _, ok := e.(protocol.ChainEffect); ok {
			kinds[protocol.Kind(e)]++
		}
	}
	return kinds
}

func (w *world) until(blocks int, kind string) {
	since := len(w.effects)
	w.run(blocks, func() bool { return w.sent(since)[kind] > 0 })
}

func TestSteer_ranks(t *testing.T) {
	t.Parallel()
	const owner, operator, pauser = protocol.RankOwner, protocol.RankOperator, protocol.RankPauser
	type order struct {
		by     protocol.Rank
		action string
	}
	for name, c := range map[string]struct {
		before []order
		give   order
		reason string // empty: obeyed
		mode   string
	}{
		"an owner pauses":                        {give: order{owner, "pause"}, mode: "paused"},
		"an operator pauses":                     {give: order{operator, "pause"}, mode: "paused"},
		"a pauser pauses":                        {give: order{pauser, "pause"}, mode: "paused"},
		"a pause of what is paused":              {[]order{{owner, "pause"}}, order{pauser, "pause"}, "", "paused"},
		"an operator resumes an operator's":      {[]order{{operator, "pause"}}, order{operator, "resume"}, "", "running"},
		"an operator resumes a pauser's":         {[]order{{pauser, "pause"}}, order{operator, "resume"}, "", "running"},
		"an operator does not resume an owner's": {[]order{{owner, "pause"}}, order{operator, "resume"}, "an owner paused", "paused"},
		"a lower pause does not hide an owner's": {[]order{{owner, "pause"}, {pauser, "pause"}, {operator, "drain"}}, order{operator, "resume"}, "an owner paused", "paused"},
		"an owner's pause over an operator's":    {[]order{{operator, "pause"}, {owner, "pause"}}, order{operator, "resume"}, "an owner paused", "paused"},
		"an owner resumes":                       {[]order{{owner, "pause"}, {owner, "drain"}}, order{owner, "resume"}, "", "running"},
		"a pauser does not resume":               {[]order{{pauser, "pause"}}, order{pauser, "resume"}, "may not", "paused"},
		"a pauser does not drain":                {give: order{pauser, "drain"}, reason: "may not", mode: "running"},
		"an operator drains":                     {give: order{operator, "drain"}, mode: "draining"},
		"an operator does not stop":              {give: order{operator, "emergency_stop"}, reason: "may not", mode: "running"},
		"an owner stops":                         {[]order{{owner, "pause"}}, order{owner, "emergency_stop"}, "", "stopped"},
		"a pause while stopped":                  {[]order{{owner, "emergency_stop"}}, order{pauser, "pause"}, "", "stopped"},
		"resume does not lift a stop":            {[]order{{owner, "emergency_stop"}}, order{owner, "resume"}, "lift_emergency_stop", "stopped"},
		"nor does drain":                         {[]order{{owner, "emergency_stop"}}, order{owner, "drain"}, "lift_emergency_stop", "stopped"},
		"an operator does not lift a stop":       {[]order{{owner, "emergency_stop"}}, order{operator, "lift_emergency_stop"}, "may not", "stopped"},
		"an owner lifts a stop to a pause":       {[]order{{owner, "emergency_stop"}}, order{owner, "lift_emergency_stop"}, "", "paused"},
		"and the pause is an owner's":            {[]order{{owner, "emergency_stop"}, {owner, "lift_emergency_stop"}}, order{operator, "resume"}, "an owner paused", "paused"},
		"there is no stop":                       {give: order{owner, "lift_emergency_stop"}, reason: "no emergency stop", mode: "running"},
		"nobody of that rank":                    {give: order{"king", "pause"}, reason: "rank", mode: "running"},
		"nothing of that name":                   {give: order{owner, "dance"}, reason: "not known", mode: "running"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, fullPlan(0))
			for _, o := range c.before {
				require.Equal(t, protocol.CommandOK, w.command(o.by, o.action).Status)
			}
			out := w.command(c.give.by, c.give.action)
			if c.reason == "" {
				require.Equal(t, protocol.CommandOutcome{Status: protocol.CommandOK, At: w.s.Now()}, out)
			} else {
				require.Equal(t, protocol.CommandRejected, out.Status)
				require.Contains(t, out.Reason, c.reason)
			}
			require.Equal(t, c.mode, w.s.Steering().Mode())
		})
	}
}

func TestSteer_pauseLeavesWhatIsOwedAndTakesNothingNew(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.until(50, "SubmitResult")
	w.mustCommand(engine.ActionPause)
	since := len(w.effects)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("two", "grid")})
	stranger := w.order("three", "grid")
	w.queue = append(w.queue, protocol.JobCreated{Job: 77, Employer: addr(200), SpecHash: stranger.SpecHash, Reward: protocol.Tokens(5), Deadline: 999_999, AgentTypes: 3})
	w.run(100, closedJobs(w, 1))
	w.mine(10)
	require.Equal(t, uint64(1), w.s.Totals().Succeeded, "the job that was taken is brought to its end")
	kinds := w.sent(since)
	require.Zero(t, kinds["CreateJob"])
	require.Zero(t, kinds["ApplyForJob"])
	require.Equal(t, 3, kinds["RevealVote"])
	require.Equal(t, 1, kinds["FinalizeJob"])
	require.Equal(t, 1, w.s.Orders(), "the order waits")

	since = len(w.effects)
	w.jobs[77] = &chainJob{created: protocol.JobCreated{Job: 77}, state: protocol.JobOpen}
	w.next = 77
	w.mustCommand(engine.ActionResume)
	w.run(100, closedJobs(w, 2))
	require.Equal(t, 1, w.sent(since)["CreateJob"], "resuming takes up what waited")
	require.Equal(t, 2, w.sent(since)["ApplyForJob"])
	w.replay()
}

func TestSteer_aPlanUnderWayIsBroughtToItsEnd(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	root := w.root()
	a, b := w.order("a", "grid"), w.order("b", "grid")
	b.Needs = []string{"a"}
	w.plans[root.SpecHash] = []protocol.ChildJob{a, b}
	w.fold(protocol.JobOrdered{Account: employer, Order: root})
	w.until(50, "ApplyForJob")
	w.mustCommand(engine.ActionDrain)
	require.False(t, w.s.Drained())
	w.run(300, closedJobs(w, 3))
	require.Equal(t, uint64(3), w.s.Totals().Succeeded, "its children are owed as its own result is")
	require.Zero(t, w.s.Totals().Missed)
	require.True(t, w.s.Drained())
	w.mustCommand(engine.ActionResume)
	require.False(t, w.s.Drained(), "only a draining node is drained")
	w.replay()
}

func TestSteer_stopLetsNothingButRevealsOut(t *testing.T) {
	t.Parallel()
	for name, at := range map[string]string{"while votes are committed": "CommitVote", "while work is done": "ApplyForJob", "while votes are shown": "RevealVote"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, fullPlan(3))
			w.committee = validators(3)
			w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
			w.until(60, at)
			w.mustCommand(engine.ActionEmergencyStop)
			require.Contains(t, w.alarms, "steering/stopped: an emergency stop is in force: only reveals go out until an owner lifts it")
			since := len(w.effects)
			for range 40 {
				w.mine(10)
			}
			kinds := w.sent(since)
			if at == "CommitVote" {
				require.Equal(t, map[string]int{"RevealVote": 3}, kinds, "what is committed is revealed")
			} else {
				require.Empty(t, kinds)
			}
			stored, err := engine.Decode([]byte(encode(t, w.s)))
			require.NoError(t, err)
			require.True(t, stored.Steering().Stopped, "a stop survives a restart")
			w.s = stored
			w.mustCommand(engine.ActionLiftStop)
			require.Equal(t, "paused", w.s.Steering().Mode())
			w.run(100, closedJobs(w, 1))
			require.Equal(t, uint64(1), w.s.Totals().Succeeded, "what is owed goes on from the lift")
		})
	}
}

func TestSteer_aPolicyThatChangesWhileStoppedIsAcknowledgedForTheReveal(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.until(60, "CommitVote")
	w.mine(10)
	w.mustCommand(engine.ActionEmergencyStop)
	since := len(w.effects)
	w.fold(protocol.PolicyBumped{Version: 2})
	require.Equal(t, map[string]int{"AcknowledgePolicy": 3}, w.sent(since), "of the three accounts that owe a reveal")
}

func TestSteer_aValidatorWithoutStakeIsStakedForTheVoteItOwes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.until(60, "SelectCommittee")
	w.mine(10)
	w.mustCommand(engine.ActionPause)
	since := len(w.effects)
	slash := func(who protocol.Address, role protocol.StakeRole, tokens uint64) {
		w.queue = append(w.queue, protocol.StakeSlashed{User: who, Role: role, Amount: protocol.Tokens(tokens)})
	}
	slash(addr(100), protocol.StakeValidator, 50)
	slash(addr(101), protocol.StakeValidator, 40)
	slash(workerA, protocol.StakeAgent, 50)
	for range 4 {
		w.mine(1)
	}
	require.Equal(t, 1, w.sent(since)["DepositStake"], "the one without which the contracts take no vote")
	since = len(w.effects)
	w.mustCommand(engine.ActionResume)
	require.Equal(t, 2, w.sent(since)["DepositStake"])
}

func TestSteer_strangersJobsAreLeftToOthersWhileResting(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(0))
	w.mine(10)
	w.mustCommand(engine.ActionDrain)
	since := len(w.effects)
	w.committee = []protocol.Address{addr(200), addr(201)}
	w.jobs[5] = &chainJob{state: protocol.JobInValidation}
	w.queue = append(w.queue,
		protocol.JobCreated{Job: 5, Employer: addr(210), SpecHash: protocol.Hash{5}, Deadline: 999_999, AgentTypes: 3},
		protocol.JobApplied{Job: 5, Agent: addr(211)}, protocol.JobSubmitted{Job: 5, Agent: addr(211)}, protocol.SelectionOpened{Job: 5, Target: 3})
	for range 60 {
		w.mine(10)
	}
	require.Empty(t, w.sent(since))
	require.True(t, w.s.Drained())
	w.mustCommand(engine.ActionResume)
	w.run(100, func() bool { return w.sent(since)["TallyRound"] > 0 })
	require.Equal(t, 1, w.sent(since)["SelectCommittee"])
}

func TestSteer_spawnedJobsAreHeldAgainstWhatCannotWork(t *testing.T) {
	t.Parallel()
	good := func() protocol.OwnerOrder {
		return protocol.OwnerOrder{Action: engine.ActionSpawnJob, By: protocol.RankOwner, At: 1000, Account: employer, Job: &protocol.ChildJob{
			Ref: "r", URI: "ipfs://r", SpecHash: protocol.Hash{7}, Reward: protocol.Tokens(5), Deadline: 5000,
		}}
	}
	pause := protocol.OwnerOrder{ID: "p", Action: engine.ActionPause, By: protocol.RankOwner}
	stop := protocol.OwnerOrder{ID: "s", Action: engine.ActionEmergencyStop, By: protocol.RankOwner}
	first := good()
	first.ID = "first"
	for name, c := range map[string]struct {
		before []protocol.Event
		change func(*protocol.OwnerOrder)
		reason string
	}{
		"posted":           {nil, func(*protocol.OwnerOrder) {}, ""},
		"paused":           {[]protocol.Event{pause}, func(*protocol.OwnerOrder) {}, "paused: resume"},
		"stopped":          {[]protocol.Event{stop}, func(*protocol.OwnerOrder) {}, "emergency stop"},
		"not an owner's":   {nil, func(e *protocol.OwnerOrder) { e.By = protocol.RankOperator }, "may not"},
		"unknown account":  {nil, func(e *protocol.OwnerOrder) { e.Account = addr(250) }, "not an employer"},
		"an agent's":       {nil, func(e *protocol.OwnerOrder) { e.Account = workerA }, "not an employer"},
		"no job":           {nil, func(e *protocol.OwnerOrder) { e.Job = nil }, "no job"},
		"no document":      {nil, func(e *protocol.OwnerOrder) { e.Job.SpecHash = protocol.Hash{} }, "no job"},
		"no reward":        {nil, func(e *protocol.OwnerOrder) { e.Job.Reward = protocol.Amount{} }, "paid nothing"},
		"too late":         {nil, func(e *protocol.OwnerOrder) { e.Job.Deadline = 1000 }, "deadline"},
		"too late by now":  {nil, func(e *protocol.OwnerOrder) { e.At, e.Job.Deadline = 0, 900 }, "deadline"},
		"a ref twice":      {[]protocol.Event{first}, func(*protocol.OwnerOrder) {}, "ordered before"},
		"an ordered job's": {[]protocol.Event{protocol.JobOrdered{Account: employer, Order: order("r")}}, func(*protocol.OwnerOrder) {}, "ordered before"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBare(t, role(employer, protocol.RoleEmployer))
			b.do(c.before...)
			e := good()
			e.ID = "it"
			c.change(&e)
			effects := b.do(e)
			out, ok := b.s.Command("it")
			require.True(t, ok)
			if c.reason == "" {
				require.Equal(t, protocol.CommandOK, out.Status)
				require.Equal(t, *e.Job, only[protocol.CreateJob](t, effects).Order)
				require.Empty(t, b.do(e), "a command happens once")
				b.block(posted(1))
				require.Zero(t, b.s.Orders())
				return
			}
			require.Equal(t, protocol.CommandRejected, out.Status)
			require.Contains(t, out.Reason, c.reason)
			require.Empty(t, all[protocol.CreateJob](effects))
		})
	}
}

func TestSteer_outcomesAreBoundedForEachRank(t *testing.T) {
	t.Parallel()
	b := newBare(t, role(employer, protocol.RoleEmployer))
	b.do(protocol.OwnerOrder{ID: "theirs", Action: engine.ActionPause, By: protocol.RankOwner})
	size := 0
	for n := range 5000 {
		b.do(protocol.OwnerOrder{ID: fmt.Sprint(n), Action: engine.ActionPause, By: protocol.RankPauser})
		if n == 3100 {
			size = len(b.encode())
		}
	}
	require.InDelta(t, size, len(b.encode()), 64)
	_, old := b.s.Command("0")
	require.False(t, old)
	_, last := b.s.Command("4999")
	require.True(t, last)
	_, theirs := b.s.Command("theirs")
	require.True(t, theirs, "a low rank cannot drive out what a high one ordered")
}

// An order is an event of its own: folding it upon another past gives the same answer, whatever that past brought.
func TestSteer_answersDoNotDependOnTheBlocks(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var orders []protocol.Event
		c := &chaos{T: t, head: protocol.BlockRef{Time: 2000}}
		for i := range rapid.IntRange(1, 30).Draw(t, "orders") {
			e := c.command(rapid.SampledFrom([]string{"x", "y", "z"}).Draw(t, "ref")).(protocol.OwnerOrder)
			e.ID, e.At = fmt.Sprint(i), 1000
			orders = append(orders, e)
		}
		play := func(blocks []int) engine.State {
			s := engine.New(protocol.Suite{})
			s, _ = engine.Step(s, protocol.NodeConfigured{Plan: fullPlan(1)})
			s, _ = engine.Step(s, protocol.ChainSynced{Live: true})
			for i, o := range orders {
				for n := range blocks[i] {
					s, _ = engine.Step(s, protocol.HeadAdvanced{Block: protocol.BlockRef{Number: uint64(100*i + n), Time: uint64(10_000 * i)}})
				}
				s, _ = engine.Step(s, o)
			}
			return s
		}
		gaps := rapid.SliceOfN(rapid.IntRange(0, 3), len(orders), len(orders))
		a, b := play(gaps.Draw(t, "one past")), play(gaps.Draw(t, "another"))
		require.Equal(t, a.Steering().Mode(), b.Steering().Mode())
		for i := range orders {
			x, _ := a.Command(fmt.Sprint(i))
			y, _ := b.Command(fmt.Sprint(i))
			require.Equal(t, x.Status, y.Status)
			require.Equal(t, x.Reason, y.Reason)
		}
	})
}

// An acknowledgement is good for one violation alone, and does nothing but be remembered.
func TestSteer_ackOfAViolation(t *testing.T) {
	t.Parallel()
	found := protocol.Violation{Block: 7, Was: protocol.Hash{1}, Now: protocol.Hash{2}}
	for name, c := range map[string]struct {
		by           protocol.Rank
		named, found *protocol.Violation
		reason       string
	}{
		"the one":                   {protocol.RankOwner, &found, &found, ""},
		"an operator's":             {protocol.RankOperator, &found, &found, "may not"},
		"nothing named":             {protocol.RankOwner, nil, &found, "it names no violation"},
		"nothing changed":           {protocol.RankOwner, &protocol.Violation{Block: 7}, &found, "it names no violation"},
		"none here":                 {protocol.RankOwner, &found, nil, "there is no finality violation here"},
		"of another block":          {protocol.RankOwner, &protocol.Violation{Block: 8, Was: found.Was, Now: found.Now}, &found, "its last final block is 7 0x01"},
		"of another hash":           {protocol.RankOwner, &protocol.Violation{Block: 7, Was: protocol.Hash{9}, Now: found.Now}, &found, "its last final block is 7 0x01"},
		"the chain has gone on":     {protocol.RankOwner, &protocol.Violation{Block: 7, Was: found.Was, Now: protocol.Hash{9}}, &found, "number 7: it is 0x02"},
		"the chain has turned back": {protocol.RankOwner, &found, &protocol.Violation{Block: 7, Was: found.Was, Now: found.Was}, "number 7: it is 0x01"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, fullPlan(0))
			since := len(w.effects)
			w.fold(protocol.OwnerOrder{ID: "a", Action: engine.ActionAckViolation, By: c.by, Named: c.named, Found: c.found})
			out, _ := w.s.Command("a")
			require.Equal(t, c.reason == "", out.Status == protocol.CommandOK)
			require.Contains(t, out.Reason, c.reason)
			require.Len(t, w.effects, since)
			kept, known := w.s.Carried().Command("a")
			require.True(t, known)
			require.Equal(t, out, kept, "also by the state that is gone on with")
			w.replay()
		})
	}
}

// What is done beside the core changes nothing in it, and counts once.
func TestSteer_errandsAreRemembered(t *testing.T) {
	t.Parallel()
	for _, action := range []string{engine.ActionRescan, engine.ActionPlanGovernance} {
		w := newWorld(t, fullPlan(0))
		w.serve()
		since := len(w.effects)
		require.Equal(t, protocol.CommandOK, w.command(protocol.RankOwner, action).Status)
		require.Equal(t, engine.Steering{}, w.s.Steering())
		require.Contains(t, w.command(protocol.RankOperator, action).Reason, "may not")
		require.Len(t, w.effects, since)
		w.replay()
	}
}
