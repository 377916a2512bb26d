package protocol

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Limits of a spec document. What is on chain is hostile: everything is bounded before it is read.
const (
	MaxDocumentBytes    = 256 << 10
	MaxTitleBytes       = 200
	MaxDescriptionBytes = 8 << 10
	MaxSkills           = 16
	maxJSONDepth        = 32
)

// MaxJobTime is how far ahead the deadline of a job may lie that this program posts, in seconds: ten years. Milliseconds in
// the place of seconds would lock the reward for ever. A job that is on chain keeps whatever deadline it has there.
const MaxJobTime = 10 * 365 * 24 * 3600

// ErrDocument marks a spec or manifest that breaks its schema.
var ErrDocument = errors.New("document breaks its schema")

// TaskKind says what sort of work a job is, and so which executor and evaluator apply.
type TaskKind string

// The kinds of task that every node knows.
const (
	TaskPlan     TaskKind = "plan"
	TaskDispatch TaskKind = "dispatch"
	TaskCommand  TaskKind = "command"
	TaskChat     TaskKind = "chat"
	TaskA2A      TaskKind = "a2a"
)

// Task is the checkable part of a spec: its kind, and a body that only that kind's package reads.
type Task struct {
	Kind TaskKind        `json:"kind"`
	Body json.RawMessage `json:"body,omitempty"`
}

// TokenText is an amount of whole tokens in a document: a JSON number or a decimal string.
type TokenText struct{ Amount }

// UnmarshalJSON reads 4200, "4200" or "0.5" tokens.
func (t *TokenText) UnmarshalJSON(b []byte) error {
	s := strings.Trim(string(b), `"`)
	a, err := ParseTokens(s)
	if err != nil {
		return err
	}
	t.Amount = a
	return nil
}

// MarshalJSON writes a decimal string of tokens.
func (t TokenText) MarshalJSON() ([]byte, error) { return json.Marshal(t.Tokens()) }

// Spec is the document that describes a job. Its bytes are addressed by content: uri names them,
// and specHash on chain is the Keccak-256 of exactly those bytes.
type Spec struct {
	Version     int       `json:"v"`
	Title       string    `json:"title"`
	Description string    `json:"description,omitempty"`
	Parent      JobID     `json:"parent,omitempty"`
	Ref         string    `json:"ref,omitempty"`
	Skills      []string  `json:"required_skills,omitempty"`
	Energy      uint64    `json:"energy_budget,omitempty"`
	Compute     uint64    `json:"compute_budget,omitempty"`
	Reward      TokenText `json:"reward"`
	MinStake    TokenText `json:"stake_required,omitzero"`
	Deadline    uint64    `json:"deadline_epoch,omitempty"`
	Task        Task      `json:"task"`
}

// DecodeSpec reads a spec document strictly: unknown or doubled keys, trailing text, excessive depth
// or size and broken rules are errors that wrap ErrDocument and name the field.
func DecodeSpec(data []byte) (Spec, error) {
	var s Spec
	if err := DecodeStrict(data, &s); err != nil {
		return Spec{}, err
	}
	return s, s.Check()
}

// Check holds the spec against the rules that do not depend on the chain.
func (s Spec) Check() error {
	switch {
	case s.Version != 1:
		return fmt.Errorf(`%w: "v" is %d, this node reads 1`, ErrDocument, s.Version)
	case strings.TrimSpace(s.Title) == "":
		return fmt.Errorf(`%w: "title" is empty`, ErrDocument)
	case len(s.Title) > MaxTitleBytes:
		return fmt.Errorf(`%w: "title" has %d bytes, at most %d are allowed`, ErrDocument, len(s.Title), MaxTitleBytes)
	case len(s.Description) > MaxDescriptionBytes:
		return fmt.Errorf(`%w: "description" has %d bytes, at most %d are allowed`, ErrDocument, len(s.Description), MaxDescriptionBytes)
	case len(s.Skills) > MaxSkills:
		return fmt.Errorf(`%w: %d "required_skills", at most %d are allowed`, ErrDocument, len(s.Skills), MaxSkills)
	case s.Reward.BitLen() > 128:
		return fmt.Errorf(`%w: "reward" of %s tokens is over the contract's 2^128-1 base units`, ErrDocument, s.Reward.Tokens())
	case s.MinStake.BitLen() > 96:
		return fmt.Errorf(`%w: "stake_required" of %s tokens is over the contract's 2^96-1 base units`, ErrDocument, s.MinStake.Tokens())
	case len(s.Ref) > 64:
		return fmt.Errorf(`%w: "ref" has %d bytes, at most 64 are allowed`, ErrDocument, len(s.Ref))
	}
	switch s.Task.Kind {
	case TaskPlan, TaskDispatch, TaskCommand, TaskChat, TaskA2A:
		return nil
	}
	return fmt.Errorf(`%w: "task.kind" %q is not one of plan, dispatch, command, chat, a2a`, ErrDocument, s.Task.Kind)
}

// Encode returns the document's bytes, the ones that specHash and the content id are made of.
func (s Spec) Encode() ([]byte, error) { return json.Marshal(s) }

// DocumentHash is the hash that goes on chain for a stored document: Keccak-256 of its bytes.
func DocumentHash(data []byte) Hash { return Keccak(data) }
