package console

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/diagram"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// jobList is a page of jobs, of which there can be very many.
type jobList struct {
	Query, State string
	Parent       JobID
	Panel        Panel
	Next         JobID // where the next page begins; 0 = this is the last
}

// listLength is how many jobs a page lists, and listScan how many are looked at for it at most.
const (
	listLength = 50
	listScan   = 200_000
	closedScan = 2_000
)

// jobQuery is what a page of jobs is asked for: jobs below a number whose titles hold the words, below a parent where
// it is not 0, and open or closed ones where it is said.
type jobQuery struct {
	words  []string
	state  string
	parent JobID
	before JobID
}

func (q jobQuery) wants(n mission.Node) bool {
	if q.parent != 0 && n.Parent != q.parent {
		return false
	}
	title := strings.ToLower(n.Title + " " + n.Job.String())
	return !slices.ContainsFunc(q.words, func(w string) bool { return !strings.Contains(title, w) })
}

func (c *Console) jobs(w http.ResponseWriter, r *http.Request) {
	v := r.URL.Query()
	q := jobQuery{words: strings.Fields(strings.ToLower(diagram.Cut(v.Get("q"), titleRunes))), state: v.Get("state"), before: ^JobID(0)}
	var err error
	if v.Get("parent") != "" {
		q.parent, err = number(v.Get("parent"))
	}
	if v.Get("before") != "" && err == nil {
		q.before, err = number(v.Get("before"))
	}
	if err != nil {
		fail(w, http.StatusBadRequest, err)
		return
	}
	page, n, err := c.snapshot()
	if err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	list, err := c.list(q)
	if err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	list.Query, list.State, list.Parent = v.Get("q"), q.state, q.parent
	c.pages.show(w, "jobs", shown{Page: page, N: n, Jobs: &list})
}

// found is a job of a list, by its number.
type found struct {
	id  JobID
	row Row
}

// list merges the open jobs and the closed ones, the newest in front.
func (c *Console) list(q jobQuery) (jobList, error) {
	var all []found
	if q.state != "closed" {
		all = openBelow(c.cfg.Source.View(), q)
	}
	if q.state != "open" {
		closed, err := c.closedBelow(q)
		if err != nil {
			return jobList{}, err
		}
		all = append(all, closed...)
	}
	slices.SortFunc(all, func(a, b found) int { return cmp.Compare(b.id, a.id) })
	all = slices.CompactFunc(all, func(a, b found) bool { return a.id == b.id })
	var list jobList
	if len(all) > listLength {
		all = all[:listLength]
		list.Next = all[listLength-1].id
	}
	for _, f := range all {
		list.Panel.Rows = append(list.Panel.Rows, f.row)
	}
	return list, nil
}

// openBelow are the newest open jobs that match, one more than a page holds.
func openBelow(s engine.State, q jobQuery) []found {
	ring := make([]found, 0, listLength+1)
	scanned := 0
	for id, j := range s.Jobs() {
		if scanned++; id >= q.before || scanned > listScan {
			break
		}
		if n := openNode(j); q.wants(n) {
			if len(ring) == listLength+1 {
				ring = append(ring[:0], ring[1:]...)
			}
			ring = append(ring, found{id, listRow(n, j.Reward, until(j.Deadline, "–"))})
		}
	}
	return ring
}

// closedBelow are the newest closed jobs that match, one more than a page holds.
func (c *Console) closedBelow(q jobQuery) ([]found, error) {
	var out []found
	next := q.before - 1
	for scanned := 0; scanned < closedScan && len(out) <= listLength; {
		records, err := c.cfg.Source.ClosedBelow(next, listLength+1)
		if err != nil {
			return nil, err
		}
		for _, rec := range records {
			if n := closedNode(rec); q.wants(n) && len(out) <= listLength {
				out = append(out, found{rec.Job, listRow(n, rec.Reward, tone(Calm, "over"))})
			}
		}
		if len(records) <= listLength {
			break
		}
		scanned += len(records)
		next = records[len(records)-1].Job - 1
	}
	return out, nil
}

func listRow(n mission.Node, reward protocol.Amount, due Cell) Row {
	return Row{n.Job.String(), []Cell{jobLink(n.Job), text(clean(n.Title, titleRunes)), stateCell(n), jobLink(n.Parent), tokens(reward), due}}
}
