package scenario

import (
	"fmt"
	"maps"
	"slices"

	"github.com/agijobs/omega/node/engine"
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
	Recent(limit int) ([]protocol.JobRecord, error)
}

// watch turns views of the state into changes. It costs what changed, and keeps what is open.
type watch struct {
	archive archive
	seen    engine.State
	stages  map[protocol.JobID]string
	// ref names the root job that is waited for, and root is its record once it is over.
	ref  string
	root *protocol.JobRecord
}

func newWatch(a archive) *watch { return &watch{archive: a, stages: map[protocol.JobID]string{}} }

// rootSearch is how many of the newest closed jobs are looked through for a root job that was over before a restart.
const rootSearch = 1024

// await looks out for the root job with the ref from now on.
func (w *watch) await(ref string) error {
	w.ref, w.root = ref, nil
	recent, err := w.archive.Recent(rootSearch)
	for _, rec := range recent {
		w.meet(rec)
	}
	return err
}

func (w *watch) meet(rec protocol.JobRecord) {
	if rec.Parent == 0 && rec.Ref == w.ref {
		w.root = &rec
	}
}

// observe returns what changed since the last view, in the order of the jobs' ids. At first, and where that cannot be
// told, these are the stages of all open jobs.
func (w *watch) observe(s engine.State) ([]Change, error) {
	ids, told := engine.Changes(w.seen, s)
	if !told {
		ids = slices.Collect(maps.Keys(w.stages))
		for id := range s.Jobs() {
			ids = append(ids, id)
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
	}
	var changes []Change
	t := s.Totals()
	for _, id := range ids {
		c, changed, err := w.look(s, id)
		if err != nil {
			return nil, err
		}
		if changed {
			c.Block, c.Time, c.Job, c.Done, c.Known = s.Head().Number, s.Head().Time, id, t.Finalized+t.Cancelled, t.Created
			changes = append(changes, c)
		}
	}
	w.seen = s
	return changes, nil
}

// look tells how a job stands if that is news.
func (w *watch) look(s engine.State, id protocol.JobID) (Change, bool, error) {
	if job, open := s.Job(id); open {
		c := Change{}
		if job.Spec != nil {
			c.Title = job.Spec.Title
		}
		c.Stage, c.Note = stageOf(job)
		news := w.stages[id] != c.Stage
		w.stages[id] = c.Stage
		return c, news, nil
	}
	delete(w.stages, id)
	rec, known, err := w.archive.Closed(id)
	if err != nil || !known {
		return Change{}, false, err
	}
	w.meet(rec)
	return Change{Title: rec.Title, Stage: rec.State.String(), Note: outcome(rec)}, true, nil
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

func short(a protocol.Address) string { return a.Hex()[:8] }
