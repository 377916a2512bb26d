package report

import (
	"encoding/json"
	"fmt"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/protocol"
)

// Version is that of the schemas of all lines.
const Version = 1

// Position is a place in the journal: line Index of entry Seq. Each line has that of the last one that comes from the
// journal, so that a log can be gone on with wherever it ends.
type Position struct {
	Seq   uint64 `json:"seq"`
	Index int    `json:"i"`
}

func (p Position) before(o Position) bool {
	return p.Seq < o.Seq || p.Seq == o.Seq && p.Index < o.Index
}

// Line is what every line of the event log and of the job history begins with.
type Line struct {
	Version int `json:"v"`
	// At is when the line was written, by this machine's clock: RFC 3339, UTC, milliseconds.
	At string `json:"at"`
	Position
	// Block and Time are the number and the unix time of the block that the node stood at.
	Block uint64 `json:"block"`
	Time  uint64 `json:"time"`
}

// EventLine is a line of the event log. Kind is a kind of event, or one of the words below.
type EventLine struct {
	Line
	Kind string          `json:"kind"`
	Job  protocol.JobID  `json:"job,omitempty"`
	Data json.RawMessage `json:"data,omitempty"`
}

// The kinds of lines that are no events.
const (
	KindBegin  = "Begin"  // a node began to write
	KindBlock  = "Block"  // a block was folded; the lines of its logs follow
	KindRewind = "Rewind" // the last block was taken back: the lines since its KindBlock hold no more
	KindGap    = "Gap"    // entries of the journal were dropped before they could be written
	KindAlarm  = "Alarm"  // the operator is to look
)

// JobLine is a line of the job history: a job has come to a stage.
type JobLine struct {
	Line
	Stage    Stage            `json:"stage"`
	Job      protocol.JobID   `json:"job,omitempty"`
	Parent   protocol.JobID   `json:"parent,omitempty"`
	Ref      string           `json:"ref,omitempty"`
	Title    string           `json:"title,omitempty"`
	Employer protocol.Address `json:"employer,omitzero"`
	Agent    protocol.Address `json:"agent,omitzero"`
	Reward   protocol.Amount  `json:"reward"`
	Success  *bool            `json:"success,omitempty"`
}

// Stage is how far a job has come.
type Stage string

// The stages of the job history. StageRewound stands alone: all that was told of the block holds no more.
const (
	StageCreated   Stage = "Created"
	StageApplied   Stage = "Applied"
	StageDelegated Stage = "Delegated"
	StageSubmitted Stage = "Submitted"
	StageVoting    Stage = "Voting"
	StageReset     Stage = "Reset"
	StageApproved  Stage = "Approved"
	StageRejected  Stage = "Rejected"
	StageDisputed  Stage = "Disputed"
	StageResolved  Stage = "Resolved"
	StageFinalized Stage = "Finalized"
	StageCancelled Stage = "Cancelled"
	StageRewound   Stage = "Rewound"
)

// Stages lists them, for the document that describes them.
func Stages() []Stage {
	return []Stage{
		StageCreated, StageApplied, StageDelegated, StageSubmitted, StageVoting, StageReset, StageApproved, StageRejected, StageDisputed,
		StageResolved, StageFinalized, StageCancelled, StageRewound,
	}
}

// stageOf is the stage to which an event brings its job, with what the event says of its success and its agent.
func stageOf(ev protocol.Event) (s Stage, success *bool, agent protocol.Address) {
	switch e := ev.(type) {
	case protocol.JobCreated:
		return StageCreated, nil, agent
	case protocol.JobApplied:
		return StageApplied, nil, e.Agent
	case protocol.WorkPlanned:
		return StageDelegated, nil, e.Agent
	case protocol.JobSubmitted:
		return StageSubmitted, nil, e.Agent
	case protocol.RoundOpened:
		return StageVoting, nil, agent
	case protocol.RoundReset:
		return StageReset, nil, agent
	case protocol.JobCompleted:
		if e.Success {
			return StageApproved, &e.Success, agent
		}
		return StageRejected, &e.Success, agent
	case protocol.JobDisputed:
		return StageDisputed, nil, agent
	case protocol.DisputeResolved:
		return StageResolved, nil, agent
	case protocol.JobClosed:
		if e.State == protocol.JobWithdrawn {
			return StageCancelled, nil, e.Worker
		}
		return StageFinalized, &e.Success, e.Worker
	default:
		return "", nil, agent
	}
}

// staged are the kinds of event that stageOf knows, so that the others need not be decoded.
var staged = kinds(
	protocol.JobCreated{}, protocol.JobApplied{}, protocol.WorkPlanned{}, protocol.JobSubmitted{}, protocol.RoundOpened{}, protocol.RoundReset{},
	protocol.JobCompleted{}, protocol.JobDisputed{}, protocol.DisputeResolved{}, protocol.JobClosed{},
)

func kinds(events ...protocol.Event) map[string]bool {
	out := map[string]bool{}
	for _, e := range events {
		out[protocol.Kind(e)] = true
	}
	return out
}

// fact is one line's worth of a journal entry.
type fact struct {
	kind  string
	job   protocol.JobID
	data  json.RawMessage
	event json.RawMessage // as it is stored; nil for what is no event
}

// facts parts an entry into what is written of it, in order. The same entry has the same facts each time.
func facts(e driver.Raw) ([]fact, error) {
	var out []fact
	switch {
	case e.Rewind:
		return []fact{{kind: KindRewind}}, nil
	case e.Block != nil:
		data, err := json.Marshal(e.Block)
		if err != nil {
			return nil, err
		}
		out = append(out, fact{kind: KindBlock, data: data})
	}
	for _, raw := range e.Events {
		kind, body, err := protocol.OpenEvent(raw)
		if err != nil {
			return nil, err
		}
		if kind == protocol.Kind(protocol.Tick{}) {
			continue // the clock alone; Time says it
		}
		var named struct {
			Job json.RawMessage `json:"job"`
		}
		f := fact{kind: kind, event: raw}
		if err := json.Unmarshal(body, &named); err != nil {
			return nil, fmt.Errorf("reading %s: %w", kind, err)
		}
		_ = json.Unmarshal(named.Job, &f.job) // in some events "job" is an order, not a number
		if f.data, err = told(kind, body); err != nil {
			return nil, fmt.Errorf("reading %s: %w", kind, err)
		}
		out = append(out, f)
	}
	return out, nil
}

// told is what the log says of an event: all of it, but no vote before the chain has it, and no document that lies
// among the artefacts anyway.
func told(kind string, body json.RawMessage) (json.RawMessage, error) {
	switch kind {
	case protocol.Kind(protocol.Evaluated{}):
		var e protocol.Evaluated
		if err := json.Unmarshal(body, &e); err != nil {
			return nil, err
		}
		return json.Marshal(map[string]any{"job": e.Job, "nonce": e.Nonce, "validator": e.Validator, "seed": e.Seed})
	case protocol.Kind(protocol.SpecLoaded{}):
		var e protocol.SpecLoaded
		if err := json.Unmarshal(body, &e); err != nil {
			return nil, err
		}
		short := map[string]any{"for": e.For, "job": e.Job}
		if e.Fault != "" {
			short["fault"] = e.Fault
		}
		if e.Spec != nil {
			short["title"], short["kind"], short["parent"], short["ref"] = e.Spec.Title, e.Spec.Task.Kind, e.Spec.Parent, e.Spec.Ref
		}
		return json.Marshal(short)
	}
	return body, nil
}
