package node

import (
	"encoding/json"
	"fmt"
	"math"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/store"
)

// Closed returns the record of a job that is over.
func (n *Node) Closed(id protocol.JobID) (protocol.JobRecord, bool, error) {
	c, ok, err := n.store.Closed(id)
	if err != nil || !ok {
		return protocol.JobRecord{}, false, err
	}
	rec, err := n.record(c)
	return rec, err == nil, err
}

// Recent returns the records of the closed jobs with the highest numbers, the highest first.
func (n *Node) Recent(limit int) ([]protocol.JobRecord, error) {
	return n.closedBelow(math.MaxUint64, limit)
}

// closedBelow returns the records of up to limit jobs that are over, from a number downwards.
func (n *Node) closedBelow(from protocol.JobID, limit int) ([]protocol.JobRecord, error) {
	closed, err := n.store.ClosedBelow(from, limit)
	if err != nil {
		return nil, err
	}
	out := make([]protocol.JobRecord, len(closed))
	for i, c := range closed {
		if out[i], err = n.record(c); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// record reads what is kept of a job that is over. Where the chain alone has told of it, as after the database was lost, what
// its document says of it is read from the artefacts, if it is at hand there: the core has no use for it any more, and
// whoever looks at the job has.
func (n *Node) record(c store.ClosedJob) (protocol.JobRecord, error) {
	var rec protocol.JobRecord
	if err := json.Unmarshal(c.Data, &rec); err != nil {
		return rec, fmt.Errorf("reading the record of job %d: %w", c.Job, err)
	}
	if rec.Kind != "" {
		return rec, nil
	}
	spec, ok := n.specAtHand(rec)
	if !ok {
		return rec, nil
	}
	rec.Title, rec.Kind = spec.Title, spec.Task.Kind
	if rec.Parent == 0 {
		rec.Parent, rec.Ref = spec.Parent, spec.Ref
	}
	return rec, nil
}

// specAtHand is the document of a job; false where it is not here, as for most jobs of others, or nobody could work by it.
func (n *Node) specAtHand(rec protocol.JobRecord) (protocol.Spec, bool) {
	data, err := n.cfg.Artifacts.AtHand(rec.URI, rec.SpecHash)
	if err != nil {
		return protocol.Spec{}, false
	}
	spec, err := protocol.DecodeSpec(data)
	return spec, err == nil
}
