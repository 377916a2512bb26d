// Package driver is the single writer: it decodes blocks, folds every event into the engine's State,
// stores journal, outbox rows and head in one durable batch, and only then lets effects out.
package driver

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// ErrTooDeep says that the chain reorganised below the oldest block that the node can rewind to.
var ErrTooDeep = errors.New("reorganisation below the oldest block that can be rewound")

// ErrNotNext says that a block does not follow the last one folded.
var ErrNotNext = errors.New("the block does not follow the head")

// Entry is one record of the journal: a block with its events, a rewind of the last block, or events
// from elsewhere. Replaying all entries gives the same State and the same effects.
type Entry struct {
	Block  *protocol.BlockRef
	Rewind bool
	Events []protocol.Event
}

// Raw is a stored entry whose events are left as they are stored, for those who look at many and need few.
type Raw struct {
	Block  *protocol.BlockRef `json:"block,omitempty"`
	Rewind bool               `json:"rewind,omitempty"`
	Events []json.RawMessage  `json:"events,omitempty"`
}

// Encode returns the stored form of the entry.
func (e Entry) Encode() ([]byte, error) {
	out, err := json.Marshal(Raw{Block: e.Block, Rewind: e.Rewind})
	if err != nil || len(e.Events) == 0 {
		return out, err
	}
	// As json.Marshal would write it, but without reading through the events once more.
	out = out[:len(out)-1]
	if len(out) > 1 {
		out = append(out, ',')
	}
	events := make([][]byte, len(e.Events))
	for i, ev := range e.Events {
		if events[i], err = protocol.EncodeEvent(ev); err != nil {
			return nil, err
		}
	}
	return bytes.Join([][]byte{out, []byte(`"events":[`), bytes.Join(events, []byte{','}), []byte("]}")}, nil), nil
}

// DecodeEntry reads what Encode wrote.
func DecodeEntry(data []byte) (Entry, error) {
	w, err := DecodeRaw(data)
	if err != nil {
		return Entry{}, err
	}
	e := Entry{Block: w.Block, Rewind: w.Rewind}
	for _, raw := range w.Events {
		ev, err := protocol.DecodeEvent(raw)
		if err != nil {
			return Entry{}, err
		}
		e.Events = append(e.Events, ev)
	}
	return e, nil
}

// DecodeRaw reads what Encode wrote, and leaves the events as they are stored.
func DecodeRaw(data []byte) (Raw, error) {
	var r Raw
	if err := json.Unmarshal(data, &r); err != nil {
		return Raw{}, fmt.Errorf("reading a journal entry: %w", err)
	}
	return r, nil
}

// Machine folds journal entries into a State and can take the last blocks back. It is pure.
type Machine struct {
	state engine.State
	// next is the sequence number of the entry to come.
	next uint64
	// marks has one entry per block that can be rewound, oldest first.
	marks []mark
	// depth bounds marks.
	depth int
}

// mark is the state before a block, and every input that came after it.
type mark struct {
	seq    uint64
	before engine.State
	inputs []protocol.Event
}

// NewMachine starts from a state after which the entry with number next comes.
func NewMachine(s engine.State, next uint64, depth int) *Machine {
	return &Machine{state: s, next: next, depth: depth}
}

// State returns the present state.
func (m *Machine) State() engine.State { return m.state }

// Base returns the oldest state that a rewind can lead to, and the number of the entry that follows it:
// what a snapshot has to hold.
func (m *Machine) Base() (engine.State, uint64) {
	if len(m.marks) == 0 {
		return m.state, m.next
	}
	return m.marks[0].before, m.marks[0].seq
}

// Apply folds an entry and returns the effects that follow, in order.
func (m *Machine) Apply(e Entry) ([]protocol.Effect, error) {
	defer func() { m.next++ }()
	if e.Rewind {
		return m.rewind()
	}
	if e.Block != nil {
		m.marks = append(m.marks, mark{seq: m.next, before: m.state})
		if len(m.marks) > m.depth {
			m.marks = append([]mark{}, m.marks[len(m.marks)-m.depth:]...)
		}
		effects := m.fold(e.Events)
		return append(effects, m.fold([]protocol.Event{protocol.HeadAdvanced{Block: *e.Block}})...), nil
	}
	if n := len(m.marks); n > 0 {
		m.marks[n-1].inputs = append(m.marks[n-1].inputs, e.Events...)
	}
	return m.fold(e.Events), nil
}

func (m *Machine) fold(events []protocol.Event) (effects []protocol.Effect) {
	m.state, effects = engine.Step(m.state, events...)
	return effects
}

// rewind takes the last block back: the state before it, with the inputs that came since folded again. Word
// of transactions mined in the block stays too: the transaction manager goes on with them, and says more only
// if they end otherwise than it said.
func (m *Machine) rewind() ([]protocol.Effect, error) {
	n := len(m.marks)
	if n == 0 {
		return nil, ErrTooDeep
	}
	last := m.marks[n-1]
	m.marks = m.marks[:n-1]
	m.state = last.before
	if n > 1 {
		before := &m.marks[n-2]
		before.inputs = append(before.inputs, last.inputs...)
	}
	return m.fold(last.inputs), nil
}

// Check tells why an entry cannot be applied: ErrTooDeep or ErrNotNext.
func (m *Machine) Check(e Entry) error {
	head := m.state.Head()
	switch {
	case e.Rewind && len(m.marks) == 0:
		return ErrTooDeep
	case e.Block == nil || head.Hash == (protocol.Hash{}):
	case e.Block.Parent != head.Hash || e.Block.Number != head.Number+1:
		return fmt.Errorf("%w: %d %s after %d %s", ErrNotNext, e.Block.Number, e.Block.Hash, head.Number, head.Hash)
	}
	return nil
}
