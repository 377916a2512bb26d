// Package engine is the pure core: Step folds one event into the State and says which effects follow.
// It reads no clock, does no I/O and writes no log; replaying the same events gives the same state and
// the same effects, byte for byte.
package engine

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

// State holds what is open: jobs that are not closed, our accounts, the duties they owe and what was
// asked and is not yet answered. A State is a value that never changes; Step returns a new one.
type State struct {
	head     protocol.BlockRef
	now      uint64
	live     bool
	unread   bool // the suite was changed and is to be read again
	suite    protocol.Suite
	plan     protocol.NodePlan // in force: given, with what the owner ruled
	given    protocol.NodePlan
	rulings  table[rulingKey, string]
	accounts table[protocol.Address, Account]
	jobs     jobTable
	duties   table[DutyKey, Duty]
	slots    table[string, Slot]
	asked    table[protocol.Key, string]
	work     table[protocol.Key, storedEffect]
	byTime   table[wake, struct{}]
	byBlock  table[wake, struct{}]
	posting  table[postKey, struct{}]
	refusals table[refusal, uint64]
	bygone   table[errand, protocol.JobRecord] // closed jobs, by who posted them
	orders   orderTable
	commands table[string, uint64] // refs of ordered jobs, with the number of each order; see maxRefs
	ended    table[ending, string] // those of jobs that are over and not yet settled
	settled  table[uint64, string] // those that may be forgotten, by number
	ordered  uint64                // orders of jobs so far
	over     table[OverSeat, struct{}]
	judged   table[protocol.JobID, struct{}] // judged in the block being folded; its time comes with the head
	early    table[protocol.Key, earlyAnswer]
	totals   Totals
	steering Steering
	outcomes table[string, protocol.CommandOutcome]
	arrivals table[arrival, string]       // ids of outcomes, oldest of each rank first
	heard    table[protocol.Rank, uint64] // commands of each rank so far
	simTick  uint64
	simAt    uint64 // the chain time of that tick
	readings table[string, protocol.SimReading]
	ledger   economy.Ledger
	purses   table[protocol.Address, economy.Purse]
	passed   table[protocol.JobID, economy.Decision]
	weighed  protocol.JobID // the last of passed that was weighed again; 0 = begin anew
	holding  uint64         // jobs with a Reservation
}

// Totals counts chain facts since the state began.
type Totals struct {
	Created   uint64          `json:"created"`
	Finalized uint64          `json:"finalized"`
	Succeeded uint64          `json:"succeeded"`
	Failed    uint64          `json:"failed"`
	Cancelled uint64          `json:"cancelled"`
	Commits   uint64          `json:"commits"`
	Reveals   uint64          `json:"reveals"`
	Rounds    uint64          `json:"rounds"`
	Slashes   uint64          `json:"slashes"`
	Slashed   protocol.Amount `json:"slashed"`
	Rewards   protocol.Amount `json:"rewards"`
	Missed    uint64          `json:"missed"`
	Met       uint64          `json:"met"`
	Abstained uint64          `json:"abstained"`
}

// New returns the state of a node that has seen nothing.
func New(suite protocol.Suite) State {
	return State{
		suite:    suite,
		accounts: newTable[protocol.Address, Account](compareAddress),
		jobs:     newJobTable(orderedTable[protocol.JobID, Job]()),
		duties:   newTable[DutyKey, Duty](compareDuty),
		slots:    orderedTable[string, Slot](),
		asked:    orderedTable[protocol.Key, string](),
		work:     orderedTable[protocol.Key, storedEffect](),
		byTime:   newTable[wake, struct{}](compareWake),
		byBlock:  newTable[wake, struct{}](compareWake),
		posting:  newTable[postKey, struct{}](comparePost),
		refusals: newTable[refusal, uint64](compareRefusal),
		bygone:   newTable[errand, protocol.JobRecord](compareErrand),
		orders:   newOrderTable(orderedTable[string, Order](), orderedTable[string, Slot]()),
		commands: orderedTable[string, uint64](),
		ended:    newTable[ending, string](compareEnding),
		settled:  orderedTable[uint64, string](),
		over:     newTable[OverSeat, struct{}](compareOver),
		judged:   orderedTable[protocol.JobID, struct{}](),
		early:    orderedTable[protocol.Key, earlyAnswer](),
		outcomes: orderedTable[string, protocol.CommandOutcome](),
		arrivals: newTable[arrival, string](compareArrival),
		heard:    orderedTable[protocol.Rank, uint64](),
		readings: orderedTable[string, protocol.SimReading](),
		purses:   newTable[protocol.Address, economy.Purse](compareAddress),
		rulings:  newTable[rulingKey, string](compareRuling),
		passed:   orderedTable[protocol.JobID, economy.Decision](),
	}
}

// take gives every table the pen of a Step.
func (s *State) take(p *pen) {
	for _, t := range [...]interface{ take(p *pen) }{
		&s.rulings, &s.accounts, &s.jobs.table, &s.jobs.waiting, &s.jobs.given, &s.duties, &s.slots, &s.asked, &s.work, &s.byTime, &s.byBlock, &s.posting,
		&s.refusals, &s.bygone, &s.orders.table, &s.orders.idle, &s.commands, &s.ended, &s.settled, &s.over, &s.judged, &s.early, &s.outcomes, &s.arrivals, &s.heard,
		&s.readings, &s.purses, &s.passed,
	} {
		t.take(p)
	}
}

// Head is the last block whose logs are all folded.
func (s State) Head() protocol.BlockRef { return s.head }

// Now is the chain time in unix seconds that the last decisions were taken at.
func (s State) Now() uint64 { return s.now }

// Live tells whether the node is at the chain's head and decides.
func (s State) Live() bool { return s.live }

// Suite returns the deployment as last read.
func (s State) Suite() protocol.Suite { return s.suite }

// Plan returns the settings in force: the operator's, with what the owner ruled at run time.
func (s State) Plan() protocol.NodePlan { return s.plan }

// Configured returns the operator's settings.
func (s State) Configured() protocol.NodePlan { return s.given }

// Totals returns the counts of chain facts.
func (s State) Totals() Totals { return s.totals }

// Job returns an open job.
func (s State) Job(id protocol.JobID) (Job, bool) { return s.jobs.get(id) }

// Jobs iterates over the open jobs in the order of their ids.
func (s State) Jobs() iter.Seq2[protocol.JobID, Job] { return s.jobs.all() }

// OpenJobs is the number of open jobs.
func (s State) OpenJobs() int { return s.jobs.len() }

// Account returns one of our accounts.
func (s State) Account(a protocol.Address) (Account, bool) { return s.accounts.get(a) }

// Accounts iterates over our accounts in the order of their addresses.
func (s State) Accounts() iter.Seq2[protocol.Address, Account] { return s.accounts.all() }

// Duties iterates over the open duties, the one due first in front.
func (s State) Duties() iter.Seq2[DutyKey, Duty] { return s.duties.all() }

// OpenDuties is the number of open duties.
func (s State) OpenDuties() int { return s.duties.len() }

// Duty returns an open duty.
func (s State) Duty(k DutyKey) (Duty, bool) { return s.duties.get(k) }

// Pending returns the work effects that were asked for and are not yet answered, in key order. After a
// restart they are handed to the pools again.
func (s State) Pending() []protocol.Effect {
	out := make([]protocol.Effect, 0, s.work.len())
	for _, w := range s.work.all() {
		out = append(out, w.Effect)
	}
	return out
}

// Awaits tells whether the work effect with that key is still unanswered.
func (s State) Awaits(k protocol.Key) bool {
	_, ok := s.work.get(k)
	return ok
}

// NextWake is the next chain time at which something is to be decided even if no event comes;
// false when nothing waits for time, or the node is not live.
func (s State) NextWake() (uint64, bool) {
	w, _, ok := s.byTime.first()
	return w.At, ok && s.live
}

// NextBlock is the next block number at which something is to be decided; false when nothing waits for
// a block.
func (s State) NextBlock() (uint64, bool) {
	w, _, ok := s.byBlock.first()
	return w.At, ok
}

// Over iterates over the seats of ours whose rounds have ended, oldest first.
func (s State) Over() iter.Seq2[OverSeat, struct{}] { return s.over.all() }

// Orders tells how many jobs are ordered by the owner and not yet seen on chain.
func (s State) Orders() int { return s.orders.len() }

// Ordered tells whether a job of the ref is ordered by the owner and not yet seen on chain.
func (s State) Ordered(ref string) bool {
	_, waits := s.orders.get(ref)
	return waits
}

type stateWire struct {
	Version  int                                     `json:"v"`
	Head     protocol.BlockRef                       `json:"head"`
	Now      uint64                                  `json:"now"`
	Live     bool                                    `json:"live"`
	Unread   bool                                    `json:"unread,omitempty"`
	Suite    protocol.Suite                          `json:"suite"`
	Plan     protocol.NodePlan                       `json:"plan"`
	Accounts table[protocol.Address, Account]        `json:"accounts"`
	Jobs     table[protocol.JobID, Job]              `json:"jobs"`
	Duties   table[DutyKey, Duty]                    `json:"duties"`
	Slots    table[string, Slot]                     `json:"slots"`
	Asked    table[protocol.Key, string]             `json:"asked"`
	Work     table[protocol.Key, storedEffect]       `json:"work"`
	ByTime   table[wake, struct{}]                   `json:"byTime"`
	ByBlock  table[wake, struct{}]                   `json:"byBlock"`
	Posting  table[postKey, struct{}]                `json:"posting"`
	Refusals table[refusal, uint64]                  `json:"refusals"`
	Orders   table[string, Order]                    `json:"orders"`
	Commands table[string, uint64]                   `json:"commands"`
	Ended    table[ending, string]                   `json:"ended"`
	Settled  table[uint64, string]                   `json:"settled"`
	Ordered  uint64                                  `json:"ordered"`
	Over     table[OverSeat, struct{}]               `json:"over"`
	Judged   table[protocol.JobID, struct{}]         `json:"judged"`
	Early    table[protocol.Key, earlyAnswer]        `json:"early"`
	Totals   Totals                                  `json:"totals"`
	Steering Steering                                `json:"steering"`
	Outcomes table[string, protocol.CommandOutcome]  `json:"outcomes"`
	Arrivals table[arrival, string]                  `json:"arrivals"`
	Heard    table[protocol.Rank, uint64]            `json:"heard"`
	SimTick  uint64                                  `json:"simTick"`
	SimAt    uint64                                  `json:"simAt"`
	Readings table[string, protocol.SimReading]      `json:"readings"`
	Ledger   economy.Ledger                          `json:"ledger"`
	Purses   table[protocol.Address, economy.Purse]  `json:"purses"`
	Passed   table[protocol.JobID, economy.Decision] `json:"passed"`
	Weighed  protocol.JobID                          `json:"weighed,omitempty"`
	Holding  uint64                                  `json:"holding,omitempty"`
	// Given is left out where it is as Plan.
	Given   *protocol.NodePlan                `json:"given,omitempty"`
	Rulings table[rulingKey, string]          `json:"rulings"`
	Bygone  table[errand, protocol.JobRecord] `json:"bygone"`
}

// stateVersion is raised whenever the stored form changes.
const stateVersion = 8

// ErrVersion says that a state was stored by another version of the program.
var ErrVersion = errors.New("the state has another version")

// Encode returns the stored form of the state; equal states give equal bytes.
func (s State) Encode() ([]byte, error) {
	var b bytes.Buffer
	err := s.Write(&b)
	return b.Bytes(), err
}

// wire is the stored form, which shares everything with the state.
func (s State) wire() stateWire {
	return stateWire{
		stateVersion, s.head, s.now, s.live, s.unread, s.suite, s.plan, s.accounts, s.jobs.table, s.duties, s.slots, s.asked, s.work,
		s.byTime, s.byBlock, s.posting, s.refusals, s.orders.table, s.commands, s.ended, s.settled, s.ordered, s.over, s.judged, s.early, s.totals,
		s.steering, s.outcomes, s.arrivals, s.heard, s.simTick, s.simAt, s.readings,
		s.ledger, s.purses, s.passed, s.weighed, s.holding, s.givenApart(), s.rulings, s.bygone,
	}
}

// givenApart is the operator's settings where the owner ruled otherwise.
func (s State) givenApart() *protocol.NodePlan {
	if s.rulings.len() == 0 {
		return nil
	}
	return &s.given
}

// Decode reads what Encode wrote.
func Decode(data []byte) (State, error) {
	e := New(protocol.Suite{})
	w := stateWire{
		0, e.head, 0, false, false, e.suite, e.plan, e.accounts, e.jobs.table, e.duties, e.slots, e.asked, e.work,
		e.byTime, e.byBlock, e.posting, e.refusals, e.orders.table, e.commands, e.ended, e.settled, 0, e.over, e.judged, e.early, e.totals,
		e.steering, e.outcomes, e.arrivals, e.heard, 0, 0, e.readings,
		e.ledger, e.purses, e.passed, 0, 0, nil, e.rulings, e.bygone,
	}
	if err := json.Unmarshal(data, &w); err != nil {
		return State{}, fmt.Errorf("reading the state: %w", err)
	}
	if w.Version != stateVersion {
		return State{}, fmt.Errorf("%w: %d, and this program reads %d", ErrVersion, w.Version, stateVersion)
	}
	if w.Given == nil {
		w.Given = &w.Plan
	}
	return State{
		w.Head, w.Now, w.Live, w.Unread, w.Suite, w.Plan, *w.Given, w.Rulings, w.Accounts, newJobTable(w.Jobs), w.Duties, w.Slots, w.Asked, w.Work,
		w.ByTime, w.ByBlock, w.Posting, w.Refusals, w.Bygone, newOrderTable(w.Orders, w.Slots), w.Commands, w.Ended, w.Settled, w.Ordered, w.Over, w.Judged, w.Early, w.Totals,
		w.Steering, w.Outcomes, w.Arrivals, w.Heard, w.SimTick, w.SimAt, w.Readings,
		w.Ledger, w.Purses, w.Passed, w.Weighed, w.Holding,
	}, nil
}

// storedEffect gives a work effect its stored form.
type storedEffect struct{ protocol.Effect }

// MarshalJSON writes the effect's envelope.
func (w storedEffect) MarshalJSON() ([]byte, error) { return protocol.EncodeEffect(w.Effect) }

// UnmarshalJSON reads the effect's envelope.
func (w *storedEffect) UnmarshalJSON(b []byte) error {
	e, err := protocol.DecodeEffect(b)
	w.Effect = e
	return err
}

// storedEvent gives an event its stored form.
type storedEvent struct{ protocol.Event }

// MarshalJSON writes the event's envelope.
func (e storedEvent) MarshalJSON() ([]byte, error) { return protocol.EncodeEvent(e.Event) }

// UnmarshalJSON reads the event's envelope.
func (e *storedEvent) UnmarshalJSON(b []byte) error {
	ev, err := protocol.DecodeEvent(b)
	e.Event = ev
	return err
}
