package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// priced is a plan whose agents pay a hundredth of a token for a unit of either resource, and settle at once.
func priced(reserve uint64) protocol.NodePlan {
	p := fullPlan(3)
	cent := protocol.Tokens(1).MulDiv(1, 100)
	p.Economy = &protocol.EconomyPlan{
		Energy: protocol.ResourcePlan{Reserve: reserve, Price: cent}, Compute: protocol.ResourcePlan{Reserve: reserve, Price: cent},
	}
	return p
}

func newEconomy(t *testing.T, plan protocol.NodePlan) *world {
	w := newWorld(t, plan)
	w.committee = validators(3)
	return w
}

// budget is an order whose document has the budgets.
func (w *world) budget(ref string, energy, compute uint64) protocol.ChildJob {
	o := w.order(ref, "grid")
	w.specs[o.SpecHash].Energy, w.specs[o.SpecHash].Compute = energy, compute
	return o
}

func (w *world) economy() engine.Economy {
	e, some := w.s.Economy()
	require.True(w.t, some)
	require.True(w.t, e.Energy.Conserved() && e.Compute.Conserved(), "%+v", e)
	require.Equal(w.t, e.Charged.Add(e.Credit), e.Contributed.Add(e.Due))
	return e
}

func (w *world) set(field, value string) protocol.CommandOutcome {
	id := field + value + w.block.Hash.Hex()
	w.fold(protocol.OwnerOrder{ID: id, Action: engine.ActionUpdateResource, By: protocol.RankOwner, Field: field, Value: value})
	w.serve()
	out, ok := w.s.Command(id)
	require.True(w.t, ok)
	return out
}

func jobIn(w *world, id protocol.JobID, state protocol.JobState) func() bool {
	return func() bool {
		job, ok := w.s.Job(id)
		return ok && job.State == state
	}
}

func TestEconomy_aJobIsReservedForSettledAndPaid(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	w.used = protocol.Resources{Energy: 60, Compute: 30}
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
	w.until(30, "ApplyForJob")
	e := w.economy()
	require.Equal(t, []uint64{900, 100, 950, 50}, []uint64{e.Energy.Reserve, e.Energy.Held, e.Compute.Reserve, e.Compute.Held})
	require.Equal(t, 1, e.Holding)
	job, _ := w.s.Job(1)
	require.Equal(t, job.Applicant, job.Reserved.Agent)
	quote := job.Reserved.Quote
	require.Equal(t, "0.01", quote.EnergyPrice.Tokens(), "nothing was scarce when it was quoted")
	w.run(30, jobIn(w, 1, protocol.JobInValidation))
	e = w.economy()
	require.Equal(t, []uint64{940, 0, 60, 970, 0, 30}, []uint64{e.Energy.Reserve, e.Energy.Held, e.Energy.Used, e.Compute.Reserve, e.Compute.Held, e.Compute.Used})
	require.Equal(t, "0.9", e.Charged.Tokens(), "what was used, at the quoted price")
	w.run(100, closedJobs(w, 1))
	e = w.economy()
	require.Equal(t, e.Charged, e.Contributed)
	require.True(t, e.Due.IsZero())
	contribute := only[protocol.ContributeCharges](t, w.effects)
	require.Equal(t, "0.9", contribute.Amount.Tokens())
	approve := approval(w.effects, contribute.When.After)
	require.True(t, approve.Pool)
	require.Equal(t, contribute.Amount, approve.Amount, "approvals are exact")
	agent, _ := w.s.Account(contribute.Account)
	require.Equal(t, uint64(1), agent.Accepted)
	require.Zero(t, agent.Charging)
	require.Equal(t, protocol.Tokens(10_000-50).Sub(contribute.Amount), agent.Facts.Balance)
	w.replay()
}

func approval(effects []protocol.Effect, key protocol.Key) protocol.ApproveTokens {
	for _, a := range all[protocol.ApproveTokens](effects) {
		if a.Key() == key {
			return a
		}
	}
	return protocol.ApproveTokens{}
}

func TestEconomy_noMoreIsUsedThanWasReserved(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	w.used = protocol.Resources{Energy: 5000, Compute: 7}
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
	w.run(100, closedJobs(w, 1))
	e := w.economy()
	require.Equal(t, []uint64{100, 7}, []uint64{e.Energy.Used, e.Compute.Used})
}

func TestEconomy_aJobWaitsForResources(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(120))
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 200, 1)})
	w.run(20, func() bool { return w.economy().Passed == 1 })
	why, passed := w.s.Passed(1)
	require.True(t, passed)
	require.Equal(t, "it is to have 200 units of energy and 1 of compute; 120 and 120 are free", why.Reason)
	require.Equal(t, protocol.CommandRejected, w.set("energy_reserve", "300").Status, "the capacity comes first")
	require.Equal(t, protocol.CommandOK, w.set("energy_capacity", "300").Status)
	for range 3 {
		w.mine(10)
	}
	require.Equal(t, 1, w.economy().Passed)
	w.fold(protocol.Simulated{Tick: 1, Readings: []protocol.SimReading{{Sim: "sun", Energy: 50}, {Sim: "storm", Energy: 9000, Fault: "lost"}}})
	require.Equal(t, 1, w.economy().Passed)
	w.fold(protocol.Simulated{Tick: 2, Readings: []protocol.SimReading{{Sim: "sun", Energy: 1 << 50}}})
	e := w.economy()
	require.Equal(t, []uint64{300, 180, 0}, []uint64{e.Energy.Reserve + e.Energy.Held, e.Energy.Grown, uint64(e.Passed)}, "taken at once")
	_, passed = w.s.Passed(1)
	require.False(t, passed)
	w.run(100, closedJobs(w, 1))
	w.replay()
}

func TestEconomy_theOwnersMultiplierSticksAndDecides(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	require.Equal(t, protocol.CommandOK, w.set("dynamic_cost_multiplier", "90").Status)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
	w.run(20, func() bool { return w.economy().Passed == 1 })
	for range 20 {
		w.mine(10)
	}
	require.Equal(t, uint64(90*economy.Whole), w.economy().Multiplier, "no cycle undoes it")
	why, _ := w.s.Passed(1)
	require.False(t, why.Take)
	require.Equal(t, []string{"100", "135", "0.1", "45.1"}, []string{why.Income.Tokens(), why.Resources.Tokens(), why.Risk.Tokens(), why.Loss.Tokens()})
	require.Contains(t, why.Reason, "resources cost 135")
	require.Equal(t, protocol.CommandOK, w.set("dynamic_cost_multiplier", "1.6").Status)
	w.run(100, closedJobs(w, 1))
	require.Equal(t, uint64(1_600_000), w.economy().Multiplier)
	w.replay()
}

func TestEconomy_pricesFollowScarcityByASmallStepABlock(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	require.Equal(t, "0.01", w.economy().EnergyPrice.Tokens())
	require.Equal(t, protocol.CommandOK, w.set("energy_reserve", "0").Status)
	last := w.economy()
	for range 60 {
		w.mine(10)
		e := w.economy()
		require.LessOrEqual(t, e.Energy.Multiple, last.Energy.Multiple*21/20)
		require.Equal(t, last.Compute, e.Compute, "compute has a price of its own")
		last = e
	}
	require.Equal(t, "0.1", last.EnergyPrice.Tokens(), "ten times dearer where there is none")
}

func TestEconomy_orders(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	for _, row := range []struct{ field, value, reason string }{
		{"energy_reserve", "NaN", "no decimal number"}, {"compute_reserve", "-1", "below 0"}, {"compute_capacity", "1e99", "exponent"},
		{"token_supply", "1", "token's contract"}, {"gold", "1", "no such field"},
	} {
		before := encode(t, w.s)
		out := w.set(row.field, row.value)
		require.Equal(t, protocol.CommandRejected, out.Status, row)
		require.Contains(t, out.Reason, row.reason)
		require.NotEqual(t, before, encode(t, w.s), "the outcome is kept")
	}
	require.Equal(t, economy.Begin(*w.s.Plan().Economy), w.economy().Ledger)
	w.fold(protocol.OwnerOrder{ID: "op", Action: engine.ActionUpdateResource, By: protocol.RankOperator, Field: "energy_reserve", Value: "1"})
	out, _ := w.s.Command("op")
	require.Contains(t, out.Reason, "may not order this")
	bare := newEconomy(t, fullPlan(3))
	require.Contains(t, bare.set("energy_reserve", "5").Reason, "no economy")
	require.Contains(t, bare.set("token_supply", "5").Reason, "token's contract")
}

// A restart with another plan moves prices, and leaves what was recorded.
func TestEconomy_theBooksOutliveAPlan(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	require.Equal(t, protocol.CommandOK, w.set("energy_reserve", "700").Status)
	w.fold(protocol.NodeConfigured{Plan: fullPlan(3)})
	_, some := w.s.Economy()
	require.False(t, some)
	plan := priced(5)
	plan.Economy.Energy.Price = protocol.Tokens(1)
	w.fold(protocol.NodeConfigured{Plan: plan})
	e := w.economy()
	require.Equal(t, []uint64{700, 1000, 300}, []uint64{e.Energy.Reserve, e.Energy.Capacity, e.Energy.Taken})
	require.Equal(t, "1", e.EnergyPrice.Tokens())
}

func TestEconomy_releasesWhatIsNotUsed(t *testing.T) {
	t.Parallel()
	for name, play := range map[string]func(*world){
		"another agent got the job": func(w *world) {
			w.queue = append(w.queue, protocol.JobApplied{Job: 1, Agent: addr(77)})
			w.mine(10)
		},
		"it was withdrawn": func(w *world) {
			w.queue = append(w.queue, protocol.JobClosed{Job: 1, State: protocol.JobWithdrawn})
			w.mine(10)
		},
		"it expired": func(w *world) {
			w.run(10, jobIn(w, 1, protocol.JobAssigned))
			require.Equal(w.t, uint64(100), w.economy().Energy.Held)
			w.queue = []protocol.Event{protocol.JobClosed{Job: 1, State: protocol.JobFinal}}
			w.mine(10)
		},
		"the application was refused": func(w *world) {
			w.queue = nil
			for _, e := range all[protocol.ApplyForJob](w.effects) {
				w.fold(protocol.TxSettled{Key: e.Key(), Reason: "AgentBlacklisted()"})
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			plan := priced(1000)
			plan.Accounts = plan.Accounts[:3] // one worker
			w := newEconomy(t, plan)
			w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
			w.until(20, "ApplyForJob")
			require.Equal(t, 1, w.economy().Holding)
			play(w)
			e := w.economy()
			require.Equal(t, []uint64{1000, 0, 0}, []uint64{e.Energy.Reserve, e.Energy.Held, e.Energy.Used})
			require.Zero(t, e.Holding)
			require.True(t, e.Charged.IsZero())
		})
	}
}

func TestEconomy_workThatFailedReleases(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	w.lame = true
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
	w.run(40, func() bool {
		job, _ := w.s.Job(1)
		return job.Work.Phase == engine.WorkLost
	})
	require.Equal(t, uint64(1000), w.economy().Energy.Reserve, "nothing will be submitted")
	require.Zero(t, w.economy().Holding)
}

// A result that the chain shows and that this node did not make counts with all that was reserved.
func TestEconomy_aForeignResultUsesTheWholeReservation(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
	w.run(20, jobIn(w, 1, protocol.JobAssigned))
	w.queue = []protocol.Event{protocol.JobSubmitted{Job: 1, ResultHash: protocol.Hash{99}}}
	w.answers = nil
	w.mine(10)
	e := w.economy()
	require.Equal(t, []uint64{100, 50}, []uint64{e.Energy.Used, e.Compute.Used})
	require.Equal(t, "1.5", e.Charged.Tokens())
}

// A plan reserves nothing for itself, and is weighed by what it pays its children.
func TestEconomy_plansAreWeighedByTheirChildren(t *testing.T) {
	t.Parallel()
	plan := func(w *world, ref, body string) protocol.ChildJob {
		o := w.order(ref, "strategy")
		s := w.specs[o.SpecHash]
		s.Energy, s.Task = 1<<60, protocol.Task{Kind: protocol.TaskPlan, Body: []byte(body)}
		return o
	}
	child := func(bp string) string {
		return `{"children":[{"ref":"a","title":"a","reward_bp":` + bp + `,"task":{"kind":"dispatch"}}]}`
	}
	w := newEconomy(t, priced(1000))
	for ref, body := range map[string]string{"fair": child("8000"), "greedy": child("8900"), "broken": `{"children":[]}`} {
		w.fold(protocol.JobOrdered{Account: employer, Order: plan(w, ref, body)})
	}
	w.run(30, func() bool { return w.economy().Passed == 2 && len(all[protocol.ApplyForJob](w.effects)) == 1 })
	reasons := map[string]string{}
	for id, d := range w.s.PassedOver() {
		job, _ := w.s.Job(id)
		reasons[job.Ref] = d.Reason
	}
	require.Contains(t, reasons["greedy"], "sub-jobs 93.45", "89 tokens and 5 % of fee, of 90 that are expected")
	require.Contains(t, reasons["broken"], "its plan cannot be read")
	require.Zero(t, w.economy().Holding)
}

func TestEconomy_theRecordAndTheGasCount(t *testing.T) {
	t.Parallel()
	p := priced(1000)
	p.Economy.CoinPrice = protocol.Tokens(1000)
	w := newEconomy(t, p)
	w.verdict = func(protocol.Evaluate) protocol.Verdict { return protocol.Reject }
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
	w.run(100, closedJobs(w, 1))
	var rejected engine.Account
	for _, a := range w.s.Accounts() {
		if a.Rejected > 0 {
			rejected = a
		}
	}
	require.Equal(t, uint64(1), rejected.Rejected)
	w.fold(protocol.TxSettled{}) // word on nothing changes nothing
	require.Zero(t, rejected.Gas.Txs, "the world's transactions cost nothing")
	w.verdict = func(protocol.Evaluate) protocol.Verdict { return protocol.Approve }
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("two", 100, 50)})
	w.until(20, "ApplyForJob")
	apply := all[protocol.ApplyForJob](w.effects)
	last := apply[len(apply)-1]
	require.NotEqual(t, rejected.Address, last.Agent, "the better record goes first")
	w.fold(protocol.TxSettled{Key: last.Key(), Mined: true, OK: true, Block: w.block.Number + 1, FeeWei: protocol.Tokens(1).MulDiv(1, 1000)})
	agent, _ := w.s.Account(last.Agent)
	require.Equal(t, engine.Gas{Wei: protocol.Tokens(1).MulDiv(1, 1000), Txs: 1}, agent.Gas)
	require.Equal(t, protocol.CommandOK, w.set("dynamic_cost_multiplier", "1000").Status)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("three", 100, 50)})
	w.run(20, func() bool { return w.economy().Passed == 1 })
	for _, d := range w.s.PassedOver() {
		require.Equal(t, d.Agent == last.Agent, d.Gas == protocol.Tokens(2), "two transactions of a thousandth of a coin, at a thousand tokens a coin")
	}
}

func TestCharges_areSettledInBatches(t *testing.T) {
	t.Parallel()
	p := priced(10_000)
	p.Economy.Batch, p.Economy.Interval, p.Economy.Payer = protocol.Tokens(2), 100_000, employer
	w := newEconomy(t, p)
	w.used = protocol.Resources{Energy: 60, Compute: 30}
	for i, ref := range []string{"one", "two", "three"} {
		w.fold(protocol.JobOrdered{Account: employer, Order: w.budget(ref, 100, 50)})
		w.run(100, closedJobs(w, uint64(i+1)))
	}
	contribute := only[protocol.ContributeCharges](t, w.effects)
	e := w.economy()
	require.Equal(t, employer, contribute.Account)
	require.Equal(t, contribute.Amount, e.Contributed, "the three together")
	require.True(t, e.Due.IsZero())
	require.Equal(t, e.Charged, w.s.Purse(employer).Charged)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("four", 100, 50)})
	w.run(100, closedJobs(w, 4))
	require.False(t, w.economy().Due.IsZero())
	w.mine(100_001)
	w.run(5, func() bool { return w.economy().Due.IsZero() })
	require.Len(t, all[protocol.ContributeCharges](w.effects), 2, "the small rest after its interval")
	w.replay()
}

func TestCharges_aRefusedContributionIsTriedAgainUnderAnotherKey(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	w.used = protocol.Resources{Energy: 60, Compute: 30}
	w.refuse["ContributeCharges"] = 2
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
	w.run(100, func() bool { return !w.economy().Contributed.IsZero() })
	asked := all[protocol.ContributeCharges](w.effects)
	require.Len(t, asked, 3)
	require.NotEqual(t, asked[0].Key(), asked[1].Key())
	require.NotEqual(t, asked[1].Key(), asked[2].Key())
	e := w.economy()
	require.Equal(t, e.Charged, e.Contributed, "once")
	agent, _ := w.s.Account(asked[0].Account)
	require.Zero(t, agent.Charging)
}

func TestCharges_goOnInAPauseAndWaitInAStop(t *testing.T) {
	t.Parallel()
	for action, want := range map[string]int{engine.ActionPause: 1, engine.ActionEmergencyStop: 0} {
		p := priced(1000)
		p.Economy.Batch, p.Economy.Interval = protocol.Tokens(100), 500
		w := newEconomy(t, p)
		w.used = protocol.Resources{Energy: 60}
		w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
		w.run(100, closedJobs(w, 1))
		w.mustCommand(action)
		w.mine(600)
		w.mine(10)
		require.Len(t, all[protocol.ContributeCharges](w.effects), want, action)
		if want == 0 {
			w.mustCommand(engine.ActionLiftStop)
			w.run(5, func() bool { return w.economy().Due.IsZero() })
		}
	}
}

// What people give the pool by hand, and what a reorganisation leaves there, pays for work to come.
func TestCharges_creditIsUsedFirst(t *testing.T) {
	t.Parallel()
	p := priced(1000)
	p.Economy.Payer = employer
	w := newEconomy(t, p)
	w.used = protocol.Resources{Energy: 60, Compute: 30}
	w.queue = append(w.queue, protocol.ChargesContributed{From: employer, Amount: protocol.Tokens(1)}, protocol.ChargesContributed{From: addr(77), Amount: protocol.Tokens(9)})
	w.mine(10)
	require.Equal(t, "1", w.economy().Credit.Tokens(), "strangers' gifts are not ours")
	w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
	w.run(100, closedJobs(w, 1))
	require.Empty(t, all[protocol.ContributeCharges](w.effects))
	require.Equal(t, "0.1", w.economy().Credit.Tokens())
}

func TestCharges_waitForTokens(t *testing.T) {
	t.Parallel()
	plan := role(workerA, protocol.RoleAgent)
	plan.Economy = priced(1000).Economy
	b := newBare(t, plan)
	poor := b.read(only[protocol.ReadAccount](t, append(b.block(protocol.StakeSlashed{User: workerA, Amount: protocol.Tokens(1)}), b.block()...)))
	poor.Facts.Balance = protocol.Tokens(1).MulDiv(1, 2)
	b.do(poor)
	load := only[protocol.LoadSpec](t, b.block(posted(1)))
	b.do(protocol.SpecLoaded{For: load.Key(), Job: 1, Spec: &protocol.Spec{Version: 1, Title: "x", Energy: 100, Task: protocol.Task{Kind: protocol.TaskDispatch}}})
	work := only[protocol.Execute](t, b.block(protocol.JobApplied{Job: 1, Agent: workerA}))
	b.do(protocol.WorkDone{For: work.Key(), Job: 1, Agent: workerA, ResultHash: protocol.Hash{5}, Used: protocol.Resources{Energy: 60}})
	effects := b.block(protocol.JobSubmitted{Job: 1, Agent: workerA, ResultHash: protocol.Hash{5}})
	require.Empty(t, all[protocol.ContributeCharges](effects))
	require.Equal(t, "the account holds 0.5 tokens and needs 0.6", only[protocol.RaiseAlarm](t, effects).Text)
	b.head.Time += 300
	rich := b.read(only[protocol.ReadAccount](t, append(b.block(), b.block()...)))
	require.Equal(t, "0.6", only[protocol.ContributeCharges](t, b.do(rich)).Amount.Tokens())
}
