package engine

import "github.com/agijobs/omega/node/protocol"

// The actions of an OwnerOrder.
const (
	ActionPause          = "pause"
	ActionResume         = "resume"
	ActionDrain          = "drain"
	ActionEmergencyStop  = "emergency_stop"
	ActionUpdateResource = "update_resource"
	ActionSpawnJob       = "spawn_job"
	// ClearDuties lifts the block after missed duties.
	ClearDuties = "duties-clear"
)

// Steering is how the owner has the node run. It is part of the State, so that it survives restarts.
type Steering struct {
	// Paused: nothing new is taken or posted; what is owed is still done. PausedBy tells who may resume.
	Paused   bool          `json:"paused,omitempty"`
	PausedBy protocol.Rank `json:"pausedBy,omitempty"`
	// Draining: as paused, until nothing is open.
	Draining bool `json:"draining,omitempty"`
	// Stopped: only reveals go out.
	Stopped bool `json:"stopped,omitempty"`
	// Since is the chain time of the last change, in unix seconds.
	Since uint64 `json:"since,omitempty"`
}

// Steering tells how the owner has the node run.
func (s State) Steering() Steering { return s.steering }

// Command returns what came of the owner's command with that id; false for one that was not folded, or long ago.
func (s State) Command(id string) (protocol.CommandOutcome, bool) { return s.outcomes.get(id) }

// ownerOrder takes a command of the owner; each happens once.
func (t *turn) ownerOrder(e protocol.OwnerOrder) {
	if _, done := t.outcomes.get(e.ID); done {
		return
	}
	out := protocol.CommandOutcome{Status: "ok", At: t.now}
	switch e.Action {
	case ActionPause:
		t.steering.Paused, t.steering.PausedBy, t.steering.Since = true, e.By, t.now
	case ActionResume:
		t.steering.Paused, t.steering.PausedBy, t.steering.Since = false, "", t.now
	case ClearDuties:
		for a := range t.accounts.all() {
			t.update(a, func(acct *Account) { acct.Missed = 0 })
		}
		t.decideWaiting()
	default:
		out = protocol.CommandOutcome{Status: "rejected", Reason: "the action is not known", At: t.now}
	}
	t.outcomes = t.outcomes.set(e.ID, out)
}
