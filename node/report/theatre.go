package report

import (
	"cmp"
	"slices"
	"time"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// drawEvery is the least time between two drawings.
const drawEvery = time.Second

// theatre keeps the drawing of the mission. Without a path it does nothing.
type theatre struct {
	path  string
	src   Source
	graph *mission.Graph
	seen  engine.State
	dirty bool
	drawn time.Time
}

// look takes over what changed since the last look. Where that cannot be told, and at the beginning, the graph is made
// anew of the open jobs and the newest of the closed ones; the older ones are known by number.
func (t *theatre) look(s engine.State) error {
	if t.path == "" {
		return nil
	}
	changed, told := engine.Changes(t.seen, s)
	if t.graph == nil || !told {
		return t.begin(s)
	}
	for _, id := range changed {
		if err := t.update(s, id); err != nil {
			return err
		}
	}
	t.seen = s
	return nil
}

// update draws a job as it is now.
func (t *theatre) update(s engine.State, id protocol.JobID) error {
	job, open := s.Job(id)
	if open {
		t.set(openNode(job), plannedNodes(job))
		return nil
	}
	rec, known, err := t.src.Closed(id)
	if err != nil {
		return err
	}
	if known {
		t.set(closedNode(rec), nil)
		return nil
	}
	t.graph.Drop(id)
	t.dirty = true
	return nil
}

func (t *theatre) set(n mission.Node, planned []mission.Node) {
	t.graph.Set(n)
	t.graph.Plan(n.Job, planned)
	t.dirty = true
}

func (t *theatre) begin(s engine.State) error {
	recent, err := t.src.Recent(mission.MaxNodes)
	if err != nil {
		return err
	}
	var nodes []mission.Node
	totals := s.Totals()
	past := mission.Tally{Good: int(totals.Succeeded), Bad: int(totals.Failed + totals.Cancelled)}
	for _, rec := range recent {
		if _, reopened := s.Job(rec.Job); reopened {
			continue // a reorganisation took its end back
		}
		nodes = append(nodes, closedNode(rec))
		if rec.State == protocol.JobFinal && rec.Success {
			past.Good--
		} else {
			past.Bad--
		}
	}
	t.graph = mission.NewGraph(nil)
	if past.Good >= 0 && past.Bad >= 0 {
		t.graph.Past(past)
	}
	planned := map[protocol.JobID][]mission.Node{}
	for id, job := range s.Jobs() {
		nodes = append(nodes, openNode(job))
		planned[id] = plannedNodes(job)
	}
	slices.SortFunc(nodes, func(a, b mission.Node) int { return cmp.Compare(a.Job, b.Job) })
	for _, n := range nodes {
		t.set(n, planned[n.Job])
	}
	t.seen, t.dirty = s, true
	return nil
}

// due is how long to wait until the next drawing; negative when nothing is to be drawn.
func (t *theatre) due() time.Duration {
	if t.path == "" || !t.dirty {
		return -1
	}
	return max(0, drawEvery-time.Since(t.drawn))
}

// draw replaces the file after changes, at most once a second unless it is the last time. It is made again at every
// start, so that nothing waits for the disk.
func (t *theatre) draw(last bool) error {
	if wait := t.due(); wait < 0 || wait > 0 && !last {
		return nil
	}
	t.drawn = time.Now()
	if err := replaceFile(t.path, durable.Show, durable.Text([]byte(mission.Mermaid(t.graph)))); err != nil {
		return err
	}
	t.dirty = false
	return nil
}

func openNode(j engine.Job) mission.Node {
	n := mission.Node{Job: j.ID, Parent: j.Parent, Ref: j.Ref, State: j.State, Success: j.Success}
	if j.Spec != nil {
		n.Title = j.Spec.Title
	}
	return n
}

// plannedNodes are the children of a plan that are not posted.
func plannedNodes(j engine.Job) []mission.Node {
	var out []mission.Node
	for _, c := range j.Children {
		if c.State == engine.ChildWaiting || c.State == engine.ChildPosting {
			out = append(out, mission.Node{Parent: j.ID, Ref: c.Order.Ref, Title: c.Order.Title})
		}
	}
	return out
}

func closedNode(r protocol.JobRecord) mission.Node {
	return mission.Node{Job: r.Job, Parent: r.Parent, Ref: r.Ref, Title: r.Title, State: r.State, Success: r.Success}
}
