package control

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/agijobs/omega/node/protocol"
)

// Spawn says how a spawned job is ordered.
type Spawn struct {
	// Documents keeps the spec; nil = jobs cannot be spawned.
	Documents Documents
	// Employer returns the account that posts the job; false where the node has none.
	Employer func() (protocol.Address, bool)
	// Plan completes a spec that names no task, as the playbook's do; nil = such specs are refused.
	Plan func(protocol.Spec) (protocol.Spec, error)
	// Wall is the wall clock in unix seconds where the chain's time is another, as in the demo: a deadline then means
	// the time left. Nil = the chain keeps the wall clock's time.
	Wall func() uint64
}

// Spawned is what the answer tells of a job that was ordered: the ref that names it until it is on chain, its document,
// who posts it, and its deadline in chain time.
type Spawned struct {
	Ref      string           `json:"ref"`
	URI      string           `json:"uri"`
	Employer protocol.Address `json:"employer"`
	Deadline uint64           `json:"deadline"`
}

// defaultTime is how long a job without a deadline may take, in seconds.
const defaultTime = 24 * 3600

// bare is what the playbook's spec has and a document's spec lacks or the other way round.
type bare struct {
	protocol.Spec
	Version *int           `json:"v"`
	Task    *protocol.Task `json:"task"`
}

// draft makes the order of a spec at a chain time, and stores its document. The same command gives the same document.
func (s Spawn) draft(cmd command, now uint64) (protocol.Address, *protocol.ChildJob, error) {
	if s.Documents == nil || s.Employer == nil {
		return protocol.Address{}, nil, refuse(CodeSpec, "this node posts no jobs")
	}
	employer, some := s.Employer()
	if !some {
		return employer, nil, refuse(CodeSpec, "no account of this node is an employer: run it with --roles employer")
	}
	spec, err := s.complete(cmd, now)
	if err != nil {
		return employer, nil, err
	}
	data, err := spec.Encode()
	if err != nil {
		return employer, nil, err
	}
	if len(data) > protocol.MaxDocumentBytes {
		return employer, nil, refuse(CodeSpec, "the spec has %d bytes, at most %d are allowed", len(data), protocol.MaxDocumentBytes)
	}
	uri, err := s.Documents.Put(data)
	if err != nil {
		return employer, nil, fmt.Errorf("storing the spec: %w", err)
	}
	return employer, &protocol.ChildJob{
		Ref: spec.Ref, Title: spec.Title, SpecHash: protocol.DocumentHash(data), URI: uri, Reward: spec.Reward.Amount, Deadline: spec.Deadline,
	}, nil
}

// complete reads the spec and gives it what it lacks.
func (s Spawn) complete(cmd command, now uint64) (protocol.Spec, error) {
	spec, err := read(cmd.spec)
	if err != nil {
		return spec, err
	}
	if spec.Deadline, err = s.deadline(spec.Deadline, now); err != nil {
		return spec, err
	}
	if spec.Parent != 0 {
		return spec, refuse(CodeSpec, `"parent" is set by the node, not by a command`)
	}
	if spec.Reward.IsZero() {
		return spec, refuse(CodeSpec, `"reward" is missing or 0`)
	}
	if spec.Ref == "" {
		// Its hash, since an id may be longer and have other characters than a ref.
		spec.Ref = "owner-" + protocol.Keccak([]byte(cmd.order)).Hex()[2:18]
	}
	if spec.Task.Kind == "" {
		if s.Plan == nil {
			return spec, refuse(CodeSpec, `"task" is missing, and this node has nobody who could make a plan of the title alone`)
		}
		if spec, err = s.Plan(spec); err != nil {
			return spec, refuse(CodeSpec, `no plan can be made of it: %v; give the job a "task", or start the node with a --plan-template for the title`, err)
		}
	}
	if err := spec.Check(); err != nil {
		return spec, refuse(CodeSpec, "%v", trimmed(err))
	}
	return spec, nil
}

// look completes the spec where no node is at hand. Whether a plan can be made of a title alone only the node can tell, so that
// any will do.
func (s Spawn) look(cmd command, now uint64) (protocol.Spec, error) {
	s.Plan = func(spec protocol.Spec) (protocol.Spec, error) {
		spec.Task.Kind = protocol.TaskPlan
		return spec, nil
	}
	return s.complete(cmd, now)
}

func read(data json.RawMessage) (protocol.Spec, error) {
	if data[0] != '{' {
		return protocol.Spec{}, refuse(CodeSpec, `"spec" is %s, an object is needed`, sortOf(data))
	}
	var b bare
	if err := strict(data, &b); err != nil {
		var no *Refusal
		if errors.As(err, &no) {
			no.Code, no.Reason = CodeSpec, "the spec: "+no.Reason
		}
		return b.Spec, err
	}
	spec := b.Spec
	spec.Version = 1
	if b.Version != nil {
		spec.Version = *b.Version
	}
	if b.Task != nil {
		spec.Task = *b.Task
	}
	return spec, nil
}

// deadline is the chain time of a deadline on the owner's clock.
func (s Spawn) deadline(asked, now uint64) (uint64, error) {
	clock := now
	if s.Wall != nil {
		clock = s.Wall()
	}
	switch {
	case asked == 0:
		return now + defaultTime, nil
	case asked <= clock:
		return 0, refuse(CodeSpec, `"deadline_epoch" %d is in the past: it is %d now`, asked, clock)
	case asked-clock > protocol.MaxJobTime:
		return 0, refuse(CodeSpec, `"deadline_epoch" %d is more than ten years ahead: it is %d now, in seconds, not milliseconds`, asked, clock)
	}
	return now + (asked - clock), nil
}

func trimmed(err error) string {
	no := &Refusal{}
	if errors.As(err, &no) {
		return no.Reason
	}
	const prefix = "document breaks its schema: "
	if text := err.Error(); len(text) > len(prefix) && text[:len(prefix)] == prefix {
		return text[len(prefix):]
	}
	return err.Error()
}
