package engine

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

// The actions of an OwnerOrder.
const (
	ActionPause          = "pause"
	ActionResume         = "resume"
	ActionDrain          = "drain"
	ActionEmergencyStop  = "emergency_stop"
	ActionLiftStop       = "lift_emergency_stop"
	ActionUpdateResource = "update_resource"
	ActionSpawnJob       = "spawn_job"
	ActionSetLimit       = "set_limit"
	ActionSetStrategy    = "set_strategy"
	// ActionAckViolation lets a node that stopped on a finality violation go on upon the chain as it is now: with what
	// State.Carried keeps. Who hands it to the core does that; the core says whether it is to be done.
	ActionAckViolation = "ack_finality_violation"
	// ActionRescan and ActionPlanGovernance are done beside the core, which remembers that they were given.
	ActionRescan         = "rescan"
	ActionPlanGovernance = "plan_governance"
	ActionRotateKey      = "rotate_key"
	// ClearDuties lifts the block after missed duties.
	ClearDuties = "duties-clear"
)

// Steering is how the owner has the node run. It is part of the State, so that it survives restarts, and comes with
// events that belong to no block, so that it survives reorganisations.
//
// While the node rests (paused or draining) nothing new is taken, posted or staked. What is owed goes on: whatever
// the chain expects of our accounts already, and the children of a plan that one of our agents has taken, for
// without them it could not deliver. A stop holds all of that back too, but for reveals.
type Steering struct {
	Paused bool `json:"paused,omitempty"`
	// Draining: as paused, until nothing is open; see State.Drained.
	Draining bool `json:"draining,omitempty"`
	// PausedBy is the highest rank of those who paused or drain. An operator resumes only what no owner paused.
	PausedBy protocol.Rank `json:"pausedBy,omitempty"`
	// Stopped: only reveals go out. To resume does not lift it.
	Stopped bool `json:"stopped,omitempty"`
	// Since is the chain time of the last change, in unix seconds.
	Since uint64 `json:"since,omitempty"`
}

// Resting tells whether nothing new is to be taken or posted.
func (s Steering) Resting() bool { return s.Paused || s.Draining || s.Stopped }

// Mode is the steering in one word: running, paused, draining or stopped.
func (s Steering) Mode() string {
	switch {
	case s.Stopped:
		return "stopped"
	case s.Paused:
		return "paused"
	case s.Draining:
		return "draining"
	}
	return "running"
}

// Steering tells how the owner has the node run.
func (s State) Steering() Steering { return s.steering }

// Drained tells whether a draining node owes nothing more and has nothing open that it would have to follow: no
// duty, no job that one of its accounts posted, took or judges. Transactions that are signed and not mined are not
// the core's to know.
func (s State) Drained() bool {
	if !s.steering.Draining || s.duties.len() > 0 {
		return false
	}
	for _, job := range s.jobs.all() {
		if s.concerns(job) {
			return false
		}
	}
	return true
}

// Holds tells whether the owner's orders keep a transaction from going out now. Rows that wait in the outbox are held
// against it; what Step asks for, the State that it returns never holds.
func (s State) Holds(e protocol.ChainEffect) bool {
	switch {
	case s.steering.Stopped:
		return s.stopHolds(e)
	case s.silenced(e), s.tied(e):
		return true
	case !s.steering.Resting():
		return false
	}
	switch e := e.(type) {
	case protocol.ApplyForJob:
		job, _ := s.jobs.get(e.Job)
		return !s.owedChild(job)
	case protocol.CreateJob:
		return e.Parent == 0
	case protocol.DepositStake:
		return !s.stakeOwed(e.Account, e.Role)
	}
	return false
}

// stopHolds lets reveals pass, and the acknowledgement without which the contracts would not take one.
func (s State) stopHolds(e protocol.ChainEffect) bool {
	switch e := e.(type) {
	case protocol.RevealVote:
		return false
	case protocol.AcknowledgePolicy:
		return !s.owes(e.Account, DutyReveal)
	}
	return true
}

// owes tells whether the account has an open duty of one of the kinds.
func (s State) owes(a protocol.Address, kinds ...DutyKind) bool {
	for k := range s.duties.all() {
		if k.Account == a && slices.Contains(kinds, k.Kind) {
			return true
		}
	}
	return false
}

// stakeOwed tells whether the account's stake serves a vote that it owes: without any the contracts take none.
func (s State) stakeOwed(a protocol.Address, role protocol.StakeRole) bool {
	acct, _ := s.accounts.get(a)
	return role == protocol.StakeValidator && acct.Facts.Stakes[role].IsZero() && s.owes(a, DutyCommit, DutyReveal)
}

// concerns tells whether one of our accounts posted the job, took it or judges it.
func (s State) concerns(job Job) bool {
	_, posted := s.accounts.get(job.Employer)
	_, took := s.accounts.get(job.Agent)
	return posted || took || len(job.Round.Seats) > 0
}

// owedChild tells whether the job is a child that a plan of ours, still under way, has posted.
func (s State) owedChild(job Job) bool {
	plan, ok := s.jobs.get(job.Parent)
	if !ok {
		return false
	}
	_, ours := s.accounts.get(plan.Agent)
	return ours && slices.ContainsFunc(plan.Children, func(c Child) bool { return c.Job == job.ID && c.State == ChildOpen })
}

// leaves tells whether a duty that anyone may do is left to others while the node rests: the job is not ours, and
// the duty was not begun.
func (s State) leaves(job Job, kind DutyKind) bool {
	begun := func(k DutyKey) bool { return k.Kind == kind }
	return s.steering.Resting() && !s.concerns(job) && !slices.ContainsFunc(job.Duties, begun)
}

// ownerOrder takes a command of the owner; each happens once. What comes of it depends on the orders before it and on
// nothing that a reorganisation changes, so that the answer that was given stays true.
func (t *turn) ownerOrder(e protocol.OwnerOrder) {
	if _, done := t.outcomes.get(e.ID); done {
		return
	}
	if e.Action == ActionSpawnJob {
		t.countOrder(t.givenAt(e))
	}
	reason := t.refusal(e)
	out := protocol.CommandOutcome{Status: protocol.CommandOK, At: t.now}
	if reason != "" {
		out.Status, out.Reason = protocol.CommandRejected, reason
	}
	t.remember(e, out)
	if reason == "" {
		t.obey(e)
	}
}

// refusal says why an order is rejected; empty for one that is obeyed.
func (t *turn) refusal(e protocol.OwnerOrder) string {
	switch {
	case !e.By.Known():
		return "the rank is not known"
	case !mayOrder(e.By, e.Action):
		return "the rank " + string(e.By) + " may not order this"
	}
	if reason := CheckOrder(e); reason != "" {
		return reason
	}
	switch e.Action {
	case ActionDrain:
		return t.stoppedReason()
	case ActionResume:
		if t.steering.PausedBy == protocol.RankOwner && e.By != protocol.RankOwner {
			return "an owner paused the node, and only an owner resumes it"
		}
		return t.stoppedReason()
	case ActionLiftStop:
		if !t.steering.Stopped {
			return "there is no emergency stop to lift"
		}
		return ""
	case ActionSpawnJob:
		return t.spawnRefusal(e)
	case ActionUpdateResource:
		return t.resourceRefusal(e)
	case ActionSetLimit, ActionSetStrategy:
		return t.rulingRefusal(e)
	case ActionRotateKey:
		return t.rotationRefusal(e)
	case ActionAckViolation:
		return violationRefusal(e.Named, e.Found)
	}
	return ""
}

// CheckOrder says why every node would reject an order, whatever its State, its settings and whoever gives it; empty where that
// is for a node to say. Of a job that is spawned it says nothing.
func CheckOrder(e protocol.OwnerOrder) string {
	switch e.Action {
	case ActionPause, ActionResume, ActionDrain, ActionEmergencyStop, ActionLiftStop, ClearDuties, ActionRescan, ActionPlanGovernance, ActionSpawnJob:
		return ""
	case ActionUpdateResource:
		return economy.CheckOrder(e.Field, e.Value)
	case ActionSetLimit, ActionSetStrategy:
		return checkRuling(e)
	case ActionRotateKey:
		return checkRotation(e)
	case ActionAckViolation:
		if e.Named == nil || e.Named.Was == e.Named.Now {
			return "it names no violation: a block, the hash that was final and the one that the chain has now are needed"
		}
		return ""
	}
	return "the action is not known"
}

// violationRefusal holds the violation that an owner acknowledges against the one that the node found: what is said of one
// is not good for another.
func violationRefusal(named, found *protocol.Violation) string {
	switch {
	case found == nil:
		return "there is no finality violation here; one is acknowledged when the node that stopped on it starts"
	case named.Block != found.Block || named.Was != found.Was:
		return fmt.Sprintf("the node stopped on another violation: its last final block is %d %s", found.Block, found.Was)
	case named.Now != found.Now:
		return fmt.Sprintf("the chain has another block at number %d: it is %s now", found.Block, found.Now)
	}
	return ""
}

func (t *turn) stoppedReason() string {
	if t.steering.Stopped {
		return "an emergency stop is in force, and only an owner's " + ActionLiftStop + " ends it"
	}
	return ""
}

// mayOrder tells what a rank may order; an owner may order everything.
func mayOrder(by protocol.Rank, action string) bool {
	switch by {
	case protocol.RankOwner:
		return true
	case protocol.RankOperator:
		return slices.Contains([]string{ActionPause, ActionResume, ActionDrain, ClearDuties}, action)
	}
	return action == ActionPause
}

func (t *turn) obey(e protocol.OwnerOrder) {
	s := &t.steering
	switch e.Action {
	case ActionPause:
		s.Paused, s.PausedBy = true, higher(s.PausedBy, e.By)
	case ActionDrain:
		s.Draining, s.PausedBy = true, higher(s.PausedBy, e.By)
	case ActionResume:
		s.Paused, s.Draining, s.PausedBy = false, false, ""
	case ActionEmergencyStop:
		s.Stopped = true
		t.emit(protocol.RaiseAlarm{Subject: "steering/stopped", Text: "an emergency stop is in force: only reveals go out until an owner lifts it"})
	case ActionLiftStop:
		// What is owed comes first; an owner who wants new work too resumes.
		s.Stopped, s.Paused, s.PausedBy = false, true, protocol.RankOwner
	case ClearDuties:
		for a := range t.accounts.all() {
			t.update(a, func(acct *Account) { acct.Missed = 0 })
		}
		t.decideWaiting()
		return
	case ActionSpawnJob:
		t.takeOrder(Order{Account: e.Account, Job: *e.Job})
		return
	case ActionUpdateResource:
		t.updateResource(e)
		return
	case ActionSetLimit, ActionSetStrategy:
		t.rule(e)
		return
	case ActionRotateKey:
		t.rotate(e)
		return
	case ActionAckViolation, ActionRescan, ActionPlanGovernance:
		return
	}
	s.Since = t.now
	if t.live {
		t.decideAll()
	}
}

// higher returns the higher of two ranks; the empty one is the lowest.
func higher(a, b protocol.Rank) protocol.Rank {
	for _, r := range []protocol.Rank{protocol.RankOwner, protocol.RankOperator, protocol.RankPauser} {
		if a == r || b == r {
			return r
		}
	}
	return ""
}

// givenAt is the chain time in unix seconds at which a command was given.
func (t *turn) givenAt(e protocol.OwnerOrder) uint64 { return cmp.Or(e.At, t.now) }

// spawnRefusal says why a job that the owner orders cannot be posted.
func (t *turn) spawnRefusal(e protocol.OwnerOrder) string {
	acct, ours := t.accounts.get(e.Account)
	switch {
	case t.steering.Stopped:
		return t.stoppedReason()
	case t.steering.Resting():
		return "the node is " + t.steering.Mode() + ": resume it first"
	case e.Job == nil || e.Job.Ref == "" || e.Job.URI == "" || e.Job.SpecHash == (protocol.Hash{}):
		return "there is no job to post: ref, document and its hash are needed"
	case !ours || !acct.Has(protocol.RoleEmployer):
		return "account " + e.Account.Hex() + " is not an employer's of this node"
	case acct.Plan.Retiring:
		return "account " + e.Account.Hex() + " is on its way out of this node"
	case e.Job.Reward.IsZero():
		return "the job would be paid nothing"
	case !acct.Plan.MaxReward.IsZero() && acct.Plan.MaxReward.Less(e.Job.Reward):
		return "the reward of " + e.Job.Reward.Tokens() + " tokens is over the owner's " + limitMaxReward + " of " + acct.Plan.MaxReward.Tokens()
	case e.Job.Deadline <= t.givenAt(e):
		return "the deadline has passed"
	}
	if _, known := t.commands.get(e.Job.Ref); known {
		return "a job with this ref was ordered before"
	}
	return ""
}
