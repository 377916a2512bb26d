package node

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/protocol"
)

// fact is the content of the bus's messages about what happened. docs/bus.md says what each kind of Event has as Data.
type fact struct {
	Version int             `json:"v"`
	Event   string          `json:"event"`
	Block   uint64          `json:"block,omitempty"` // of a fact of the chain
	Time    uint64          `json:"time"`            // chain time in unix seconds
	Data    json.RawMessage `json:"data,omitempty"`
	// Omitted is how many bytes of Data were too many for a message.
	Omitted int `json:"omitted,omitempty"`
}

// factVersion is that of fact.
const factVersion = 1

// commandFact is the Data of an owner's command: what was ordered, and what came of it.
type commandFact struct {
	ID      string                  `json:"id"`
	Action  string                  `json:"action"`
	By      protocol.Rank           `json:"by,omitempty"`
	Outcome protocol.CommandOutcome `json:"outcome"`
}

// rewoundFact is the Data of a reorganisation: facts of blocks above Head are no longer so.
type rewoundFact struct {
	Head protocol.BlockRef `json:"head"`
}

// messages tells a durable batch as messages. What is folded while the node catches up with the chain is not told.
func messages(name string, s driver.Seen) []bus.Message {
	if !s.State.Live() {
		return nil
	}
	var out []bus.Message
	for i, e := range s.Entries {
		t := teller{name: name, seq: s.First + uint64(i), time: s.State.Now()}
		if e.Block != nil {
			t.block, t.time = e.Block, e.Block.Time
		}
		t.entry(s, e)
		out = append(out, t.out...)
	}
	return out
}

// teller makes the messages of one journal entry.
type teller struct {
	name  string
	seq   uint64
	time  uint64
	block *protocol.BlockRef
	n     int // numbers the facts of the entry
	out   []bus.Message
}

func (t *teller) entry(s driver.Seen, e driver.Folded) {
	if e.Rewind {
		t.tell("Rewound", rewoundFact{s.State.Head()}, false, "chain.rewound")
		return // what follows from it was told before
	}
	for _, ev := range e.Events {
		switch ev := ev.(type) {
		case protocol.OwnerOrder:
			if outcome, known := s.State.Command(ev.ID); known {
				t.tell(protocol.Kind(ev), commandFact{ev.ID, ev.Action, ev.By, outcome}, false, "control."+bus.Token(ev.Action))
			}
		case protocol.Simulated:
			t.tell(protocol.Kind(ev), withoutMemory(ev), false, "sim.tick")
		default:
			if subjects, money := chainSubjects(ev); len(subjects) > 0 {
				t.tell(protocol.Kind(ev), ev, money, subjects...)
			}
		}
	}
	for _, e := range e.Effects {
		if alarm, ok := e.(protocol.RaiseAlarm); ok {
			t.tell(protocol.Kind(alarm), alarm, false, "alarms")
		}
	}
}

// withoutMemory leaves out what simulations keep for themselves.
func withoutMemory(ev protocol.Simulated) protocol.Simulated {
	ev.Readings = slices.Clone(ev.Readings)
	for i := range ev.Readings {
		ev.Readings[i].Memory = ""
	}
	return ev
}

// chainSubjects says under which subjects a fact of the chain is told, and whether it is of money; none for those that
// are not told.
func chainSubjects(ev protocol.Event) (subjects []string, money bool) {
	of := func(what string, job protocol.JobID) string { return fmt.Sprintf("jobs.%s.%d", what, job) }
	round := func(job protocol.JobID, what string) string { return fmt.Sprintf("validation.%d.%s", job, what) }
	switch ev := ev.(type) {
	case protocol.JobCreated:
		return []string{of("posted", ev.Job)}, true
	case protocol.JobApplied:
		return []string{of("assigned", ev.Job)}, false
	case protocol.JobSubmitted:
		return []string{of("submitted", ev.Job), fmt.Sprintf("results.%d", ev.Job)}, false
	case protocol.JobCompleted:
		return []string{of("completed", ev.Job)}, false
	case protocol.JobDisputed:
		return []string{of("disputed", ev.Job)}, false
	case protocol.DisputeResolved:
		return []string{of("resolved", ev.Job)}, false
	case protocol.JobClosed:
		return []string{of("closed", ev.Job)}, true
	case protocol.RoundOpened:
		return []string{round(ev.Job, "selected")}, false
	case protocol.VoteCommitted:
		return []string{round(ev.Job, "committed")}, false
	case protocol.VoteRevealed:
		return []string{round(ev.Job, "revealed")}, false
	case protocol.RoundTallied:
		return []string{round(ev.Job, "tallied")}, false
	case protocol.RoundReset:
		return []string{round(ev.Job, "reset")}, false
	case protocol.RewardPaid:
		return []string{fmt.Sprintf("money.paid.%d", ev.Job)}, true
	case protocol.StakeSlashed:
		return []string{"money.slashed"}, true
	default:
		return nil, false
	}
}

// tell makes the messages of one fact. The id of a fact of the chain follows from its block and place, so that all nodes
// give it the same one and it is taken once.
func (t *teller) tell(kind string, data any, money bool, subjects ...string) {
	f := fact{Version: factVersion, Event: kind, Time: t.time}
	if t.block != nil {
		f.Block = t.block.Number
	}
	raw, err := json.Marshal(data)
	if err != nil {
		panic(fmt.Sprintf("node: %s cannot be told: %v", kind, err)) // it was journaled as JSON a moment ago
	}
	f.Data = raw
	payload := f.encode()
	if len(payload) > bus.MaxPayload {
		f.Data, f.Omitted = nil, len(raw)
		payload = f.encode()
	}
	for _, subject := range subjects {
		t.out = append(t.out, bus.Message{Subject: subject, ID: t.id(), Payload: payload, Durable: money})
	}
}

func (f fact) encode() []byte {
	b, err := json.Marshal(f)
	if err != nil {
		panic(fmt.Sprintf("node: a fact is not JSON: %v", err))
	}
	return b
}

// idHashBytes is how much of a block's hash its facts' ids have.
const idHashBytes = 16

func (t *teller) id() string {
	t.n++
	if t.block != nil {
		return hex.EncodeToString(t.block.Hash[:idHashBytes]) + "-" + strconv.Itoa(t.n)
	}
	return fmt.Sprintf("%s-%d-%d", t.name, t.seq, t.n)
}
