package engine

import (
	"fmt"
	"iter"
	"strings"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// Passed tells why our agents do not take an open job that they have the skills for; false for jobs that are not passed over.
func (s State) Passed(id protocol.JobID) (economy.Decision, bool) { return s.passed.get(id) }

// PassedOver iterates over the jobs that are passed over, in the order of their ids. There are at most as many as
// open jobs.
func (s State) PassedOver() iter.Seq2[protocol.JobID, economy.Decision] { return s.passed.all() }

// passOver keeps why a job is not taken, until it is, or is gone.
func (t *turn) passOver(id protocol.JobID, why economy.Decision) { t.passed = t.passed.set(id, why) }

// takeBack forgets that a job was passed over.
func (t *turn) takeBack(id protocol.JobID) {
	if _, ok := t.passed.get(id); ok {
		t.passed = t.passed.delete(id)
	}
}

// maxReconsidered bounds how many jobs are weighed again in a block for the prices of that block.
const maxReconsidered = 16

// reconsider weighs some of the jobs again that were passed over, each in its turn.
func (t *turn) reconsider() {
	if !t.live || t.passed.len() == 0 {
		return
	}
	ids := make([]protocol.JobID, 0, maxReconsidered)
	for id := range t.passed.from(t.weighed + 1) {
		if ids = append(ids, id); len(ids) == maxReconsidered {
			break
		}
	}
	if t.weighed = 0; len(ids) == maxReconsidered {
		t.weighed = ids[len(ids)-1]
	}
	for _, id := range ids {
		t.takeBack(id)
		t.decide(id)
	}
}

// Delegation is what a plan promises its children.
type Delegation struct {
	Rewards  protocol.Amount `json:"rewards"`
	Children uint64          `json:"children"`
	// Fault says why the plan cannot be read.
	Fault string `json:"fault,omitempty"`
}

// maxFault bounds the reason why a plan cannot be read, which can repeat what stands in it.
const maxFault = 200

// delegation reads what a plan promises; nil for jobs that are none. Of a goal, made tells what the plan for it would.
func delegation(job Job, made *protocol.Promise) *Delegation {
	if job.Spec == nil || job.Spec.Task.Kind != protocol.TaskPlan {
		return nil
	}
	plan, err := mission.Decode(job.Spec.Task.Body)
	if err != nil {
		fault := err.Error()
		return &Delegation{Fault: strings.ToValidUTF8(fault[:min(len(fault), maxFault)], "")}
	}
	if plan.Goal != nil && made != nil {
		return &Delegation{Rewards: job.Reward.MulDiv(made.RewardBP, mission.Whole), Children: made.Children}
	}
	return &Delegation{Rewards: plan.Promised(job.Reward), Children: uint64(len(plan.Children))}
}

// weigh tells whether a job is worth taking for an agent of ours that can do it. Without an economy every one is that pays
// enough.
func (t *turn) weigh(acct Account, job Job) economy.Decision {
	if least := acct.Plan.MinReward; job.Reward.Less(least) {
		return economy.Decision{Reason: fmt.Sprintf("it pays %s tokens, and %s is the least", job.Reward.Tokens(), least.Tokens())}
	}
	plan := t.plan.Economy
	if plan == nil {
		return economy.Decision{Take: true}
	}
	units, p := need(*job.Spec), t.suite.Params
	if t.ledger.Holdable(units) != units {
		return t.ledger.Short(units)
	}
	deal := economy.Deal{
		Reward: job.Reward, ValidatorPct: p.ValidatorRewardPct, PayoutPct: acct.Facts.PayoutPct, BurnPct: p.BurnPct, Stake: job.Stake,
		Quote: t.ledger.Quote(*plan, units), Accepted: acct.Accepted, Rejected: acct.Rejected,
	}
	txs := uint64(txsOfJob)
	if d := job.Delegates; d != nil {
		if d.Fault != "" {
			return economy.Decision{Reason: fmt.Sprintf("its plan cannot be read: %s", d.Fault)}
		}
		deal.Delegated = d.Rewards.Add(d.Rewards.MulDiv(p.FeePct, 100))
		txs += txsOfChild * d.Children
	}
	deal.Gas = acct.Gas.expect(txs).Scale(plan.CoinPrice, protocol.Tokens(1))
	out := economy.Weigh(deal)
	if least := acct.Plan.MinGain; out.Take && out.Gain.Less(least) {
		out.Take = false
		out.Reason += fmt.Sprintf("; a gain of %s is left, and %s is the least", out.Gain.Tokens(), least.Tokens())
	}
	return out
}

// An agent sends two transactions for a job, to apply and to submit, and for each child of a plan two, to post it and
// to finalize it.
const (
	txsOfJob   = 2
	txsOfChild = 2
)

// Gas is what an account's transactions have cost of late, in wei.
type Gas struct {
	Wei protocol.Amount `json:"wei"`
	Txs uint64          `json:"txs"`
}

// gasMemory is how many transactions are remembered before older ones count for less.
const gasMemory = 64

func (g Gas) with(fee protocol.Amount) Gas {
	if g.Txs >= gasMemory {
		g.Wei, g.Txs = g.Wei.MulDiv(1, 2), g.Txs/2
	}
	return Gas{g.Wei.Add(fee), g.Txs + 1}
}

// expect is what so many transactions would cost.
func (g Gas) expect(txs uint64) protocol.Amount { return g.Wei.MulDiv(txs, g.Txs) }

// noteGas takes what an account's transaction has cost into its record.
func (t *turn) noteGas(a protocol.Address, e protocol.TxSettled) {
	if e.Mined && !e.FeeWei.IsZero() {
		t.update(a, func(acct *Account) { acct.Gas = acct.Gas.with(e.FeeWei) })
	}
}
