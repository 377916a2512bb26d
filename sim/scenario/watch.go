package scenario

import (
	"fmt"
	"path/filepath"
	"time"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// Change is one line of progress: a job has come to a new stage.
type Change struct {
	Block uint64         `json:"block"`
	Time  uint64         `json:"time"`
	Job   protocol.JobID `json:"job"`
	Title string         `json:"title"`
	Stage string         `json:"stage"`
	Note  string         `json:"note,omitempty"`
	Done  uint64         `json:"done"`
	Known uint64         `json:"known"`
}

// archive gives the records of closed jobs.
type archive interface {
	Closed(id protocol.JobID) (protocol.JobRecord, bool, error)
}

// watch turns views of the state into changes and keeps the picture of the mission.
type watch struct {
	archive archive
	stages  map[protocol.JobID]string
	nodes   map[protocol.JobID]mission.Node
	closed  map[protocol.JobID]protocol.JobRecord
	path    string
	drawn   time.Time
	dirty   bool
}

func newWatch(a archive, dir string) *watch {
	return &watch{
		archive: a, stages: map[protocol.JobID]string{}, nodes: map[protocol.JobID]mission.Node{},
		closed: map[protocol.JobID]protocol.JobRecord{}, path: filepath.Join(dir, "mission.mmd"),
	}
}

// observe returns what changed since the last view, in the order of the jobs' ids.
func (w *watch) observe(s engine.State) ([]Change, error) {
	var changes []Change
	t := s.Totals()
	add := func(id protocol.JobID, title, stage, note string) {
		w.stages[id], w.dirty = stage, true
		changes = append(changes, Change{
			Block: s.Head().Number, Time: s.Head().Time, Job: id, Title: title, Stage: stage, Note: note, Done: t.Finalized + t.Cancelled, Known: t.Created,
		})
	}
	for id := protocol.JobID(1); uint64(id) <= t.Created; id++ {
		if _, over := w.closed[id]; over {
			continue
		}
		if job, open := s.Job(id); open {
			if stage, note := stageOf(job); stage != w.stages[id] {
				w.nodes[id] = nodeOf(job)
				add(id, w.nodes[id].Title, stage, note)
			}
			continue
		}
		rec, known, err := w.archive.Closed(id)
		if err != nil {
			return nil, err
		}
		if known {
			w.closed[id] = rec
			w.nodes[id] = closedNode(rec)
			add(id, w.nodes[id].Title, rec.State.String(), outcome(rec))
		}
	}
	return changes, nil
}

// root returns the closed root job with the given ref.
func (w *watch) root(ref string) (protocol.JobRecord, bool) {
	for _, rec := range w.closed {
		if rec.Parent == 0 && rec.Ref == ref {
			return rec, true
		}
	}
	return protocol.JobRecord{}, false
}

func outcome(rec protocol.JobRecord) string {
	switch {
	case rec.State == protocol.JobWithdrawn:
		return "cancelled"
	case rec.Success:
		return "paid " + rec.Reward.Tokens() + " tokens to " + short(rec.Agent)
	default:
		return "refunded to the employer"
	}
}

// stageOf names the stage of an open job in the words of a reader who does not know the contracts.
func stageOf(j engine.Job) (stage, note string) {
	switch j.State {
	case protocol.JobOpen:
		return "Created", j.Reward.Tokens() + " tokens"
	case protocol.JobAssigned:
		if j.Work.Phase == engine.WorkDelegated {
			return "Delegated", fmt.Sprintf("%d sub-jobs by %s", len(j.Children), short(j.Agent))
		}
		return "Applied", "by " + short(j.Agent)
	case protocol.JobInValidation:
		r := j.Round
		switch {
		case len(r.Reveals) > 0:
			return "Revealing", fmt.Sprintf("%d of %d", len(r.Reveals), len(r.Validators))
		case len(r.Validators) > 0:
			return "Voting", fmt.Sprintf("%d validators", len(r.Validators))
		}
		return "Submitted", "result " + j.ResultHash.Hex()[:10]
	case protocol.JobDone:
		return "Completed", ""
	case protocol.JobInDispute:
		return "Rejected", ""
	}
	return j.State.String(), ""
}

func nodeOf(j engine.Job) mission.Node {
	n := mission.Node{Job: j.ID, Parent: j.Parent, Ref: j.Ref, State: j.State, Success: j.Success}
	if j.Spec != nil {
		n.Title = j.Spec.Title
	}
	return n
}

func closedNode(r protocol.JobRecord) mission.Node {
	return mission.Node{Job: r.Job, Parent: r.Parent, Ref: r.Ref, Title: r.Title, State: r.State, Success: r.Success}
}

func short(a protocol.Address) string { return a.Hex()[:8] }

// drawEvery is the least time between two drawings.
const drawEvery = time.Second

// draw rewrites the Mermaid file after changes, at most once a second unless it is the last time.
func (w *watch) draw(last bool) error {
	if !w.dirty || !last && time.Since(w.drawn) < drawEvery {
		return nil
	}
	nodes := make([]mission.Node, 0, len(w.nodes))
	for _, n := range w.nodes {
		nodes = append(nodes, n)
	}
	w.drawn, w.dirty = time.Now(), false
	return replaceFile(w.path, []byte(mission.Mermaid(mission.NewGraph(nodes))))
}
