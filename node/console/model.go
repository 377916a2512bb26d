package console

import (
	"cmp"
	"slices"

	"github.com/agijobs/omega/node/diagram"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// model is what the console knows of the node besides its last view. It follows the views by what changed between
// them, so that a block costs what happened in it and not what is open.
type model struct {
	source Source
	last   engine.State
	begun  bool
	graph  *mission.Graph
	drawn  *diagram.Scene // of the graph as it is; nil = it is to be drawn anew
	rounds []roundAt      // open rounds, the one that ends first in front
	atRisk protocol.Amount
	duties int
	series []*series
}

// roundAt is an open round by the time at which it ends.
type roundAt struct {
	due uint64
	id  JobID
}

func compareRound(a, b roundAt) int {
	return cmp.Or(cmp.Compare(a.due, b.due), cmp.Compare(a.id, b.id))
}

// recall is how many closed jobs are read when the console begins, and manyChanges at how many changed jobs at once
// everything is looked at anew.
const (
	recall      = 500
	manyChanges = 4096
)

func newModel(source Source) *model {
	return &model{source: source, graph: mission.NewGraph(nil), series: newSeries()}
}

// follow takes the next view and returns the jobs that changed; nil, false where it looked at everything.
func (m *model) follow(to engine.State) (changed []JobID, known bool, err error) {
	from := m.last
	if m.begun {
		changed, known = engine.Changes(from, to)
	}
	if !known || len(changed) > manyChanges {
		changed, known = nil, false
		err = m.rebuild(to)
	} else {
		for _, id := range changed {
			if err = m.take(from, to, id); err != nil {
				break
			}
		}
	}
	if err != nil {
		m.begun = false // and begin anew with the next view
		return nil, false, err
	}
	m.last, m.begun = to, true
	m.sample(to)
	return changed, known, nil
}

// scene draws the graph, once for all looks at it. It is shared, and never written to.
func (m *model) scene() diagram.Scene {
	if m.drawn == nil {
		drawn := scene(m.graph)
		m.drawn = &drawn
	}
	return *m.drawn
}

// take follows one job from a view to the next.
func (m *model) take(from, to engine.State, id JobID) error {
	old, was := from.Job(id)
	job, is := to.Job(id)
	m.drawn = nil
	if was {
		m.count(from, old, false)
	}
	if is {
		m.count(to, job, true)
		m.graph.Set(openNode(job))
		m.graph.Plan(id, plannedNodes(job))
		return nil
	}
	rec, closed, err := m.source.Closed(id)
	switch {
	case err != nil:
		return err
	case closed && was:
		m.graph.Plan(id, nil)
		m.graph.Set(closedNode(rec))
	case was:
		m.graph.Drop(id) // the block that posted it was abandoned
	}
	return nil
}

// count adds a job's duties and its round to the sums, or takes them off.
func (m *model) count(s engine.State, job engine.Job, add bool) {
	for _, k := range job.Duties {
		d, ok := s.Duty(k)
		if !ok {
			continue
		}
		if add {
			m.duties, m.atRisk = m.duties+1, m.atRisk.Add(d.AtRisk)
		} else {
			m.duties, m.atRisk = m.duties-1, m.atRisk.Sub(d.AtRisk)
		}
	}
	if len(job.Round.Validators) == 0 {
		return
	}
	at := roundAt{job.Round.RevealBy, job.ID}
	i, found := slices.BinarySearchFunc(m.rounds, at, compareRound)
	switch {
	case add && !found:
		m.rounds = slices.Insert(m.rounds, i, at)
	case !add && found:
		m.rounds = slices.Delete(m.rounds, i, i+1)
	}
}

func (m *model) rebuild(s engine.State) error {
	m.drawn = nil
	m.graph, m.rounds, m.duties, m.atRisk = mission.NewGraph(nil), nil, 0, protocol.Amount{}
	records, err := m.source.ClosedBelow(^JobID(0), recall)
	if err != nil {
		return err
	}
	slices.SortFunc(records, func(a, b protocol.JobRecord) int { return cmp.Compare(a.Job, b.Job) })
	closed := 0
	put := func(upTo JobID) {
		for ; closed < len(records) && records[closed].Job < upTo; closed++ {
			if _, open := s.Job(records[closed].Job); !open {
				m.graph.Set(closedNode(records[closed]))
			}
		}
	}
	for id, job := range s.Jobs() {
		put(id)
		m.graph.Set(openNode(job))
		m.graph.Plan(id, plannedNodes(job))
		if len(job.Round.Validators) > 0 {
			m.rounds = append(m.rounds, roundAt{job.Round.RevealBy, id})
		}
	}
	put(^JobID(0))
	slices.SortFunc(m.rounds, compareRound)
	for _, d := range s.Duties() {
		m.duties, m.atRisk = m.duties+1, m.atRisk.Add(d.AtRisk)
	}
	return nil
}
