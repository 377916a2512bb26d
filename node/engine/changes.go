package engine

import (
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Changes lists the open jobs whose records differ between two states of one node, in the order of their ids:
// those that came, went or were changed on the way from one to the other, also where a reorganisation lies
// between them. It costs what changed, not what is open. It is false where the states have no past in common, or
// one that lies too far back; then everything is to be looked at.
func Changes(from, to State) ([]protocol.JobID, bool) {
	ids, ok := from.jobs.trail.between(to.jobs.trail)
	if !ok {
		return nil, false
	}
	slices.Sort(ids)
	return slices.Compact(ids), true
}

// jobTable is the table of open jobs, which knows where it was changed last, and which of them nobody has taken.
type jobTable struct {
	table[protocol.JobID, Job]
	trail   trail
	waiting table[protocol.JobID, struct{}]
	given   table[errand, struct{}] // jobs by their agents
}

// newJobTable returns the table with these jobs.
func newJobTable(jobs table[protocol.JobID, Job]) jobTable {
	t := jobTable{jobs, newTrail(), orderedTable[protocol.JobID, struct{}](), newTable[errand, struct{}](compareErrand)}
	for id, job := range jobs.all() {
		t.waiting = t.noted(id, job.waits())
		t = t.give(job.Agent, id)
	}
	return t
}

func (t jobTable) set(id protocol.JobID, job Job) jobTable { return t.put(id, &job) }

func (t jobTable) put(id protocol.JobID, job *Job) jobTable {
	return jobTable{t.table.put(id, job), t.trail.mark(id), t.noted(id, job.waits()), t.given}
}

func (t jobTable) delete(id protocol.JobID) jobTable {
	return jobTable{t.table.delete(id), t.trail.mark(id), t.noted(id, false), t.given}
}

// give notes that a job has an agent, and release that it has it no more.
func (t jobTable) give(agent protocol.Address, id protocol.JobID) jobTable {
	if agent != (protocol.Address{}) {
		t.given = add(t.given, errand{agent, id})
	}
	return t
}

func (t jobTable) release(agent protocol.Address, id protocol.JobID) jobTable {
	t.given = t.given.delete(errand{agent, id})
	return t
}

// noted is what waits once it is known whether a job does.
func (t jobTable) noted(id protocol.JobID, now bool) table[protocol.JobID, struct{}] {
	switch _, was := t.waiting.get(id); {
	case now && !was:
		return t.waiting.set(id, struct{}{})
	case was && !now:
		return t.waiting.delete(id)
	default:
		return t.waiting
	}
}

// trailLength is the least number of changes that a trail remembers, and half of the most.
const trailLength = 8192

// trail is the way by which a table came to be what it is: a list of the changed keys that shares its past with
// the trails of older tables. So that the past does not stay in memory for ever, the list is broken into pieces,
// of which a trail holds the last two.
type trail struct{ last, before *footprint }

// footprint is one change; prev is the one before it in the same piece.
type footprint struct {
	id   protocol.JobID
	n    uint64 // counts the changes of the trail
	prev *footprint
}

func newTrail() trail { return trail{last: &footprint{}} }

func (t trail) mark(id protocol.JobID) trail {
	next := &footprint{id: id, n: t.last.n + 1, prev: t.last}
	if next.n%trailLength == 0 {
		next.prev = nil
		return trail{last: next, before: t.last}
	}
	return trail{last: next, before: t.before}
}

// back is the change before f; nil where it is not remembered.
func (t trail) back(f *footprint) *footprint {
	if f.prev == nil && t.before != nil && f.n == t.before.n+1 {
		return t.before
	}
	return f.prev
}

// between walks both trails back to where they part and returns the keys on both ways.
func (t trail) between(o trail) ([]protocol.JobID, bool) {
	a, b := t.last, o.last
	var ids []protocol.JobID
	for a != b {
		switch {
		case a == nil || b == nil:
			return nil, false
		case a.n >= b.n:
			ids = append(ids, a.id)
			a = t.back(a)
		default:
			ids = append(ids, b.id)
			b = o.back(b)
		}
	}
	return ids, a != nil
}
