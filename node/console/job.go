package console

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// JobPage is the whole story of a job.
type JobPage struct {
	ID        JobID            `json:"id"`
	Title     string           `json:"title"`
	Now       uint64           `json:"now"`
	State     Cell             `json:"state"`
	Trail     []Cell           `json:"trail"` // the jobs above it, the root first
	Steps     []Stage          `json:"steps"`
	Panels    map[string]Panel `json:"panels"`
	Documents []Document       `json:"documents"`
}

// Stage is a stage of a job's life: done, now, failed or to come.
type Stage struct {
	Name  string `json:"name"`
	State string `json:"state"`
}

// Document is a text that belongs to a job, held against the hash that is on chain, or why it is not there.
type Document struct {
	Name  string `json:"name"`
	Hash  string `json:"hash"`
	URI   string `json:"uri"`
	Text  string `json:"text,omitempty"`
	Fault string `json:"fault,omitempty"`
}

// How long documents are waited for, how much of one is shown, how much of a job's story, and how
// many of its children.
const (
	documentWait  = 2 * time.Second
	documentBytes = 64 << 10
	storyLength   = 200
	maxKids       = 100
)

// jobPage tells everything about a job, open or closed; false where the node does not know it.
func (c *Console) jobPage(ctx context.Context, id JobID) (JobPage, bool, error) {
	s := c.cfg.Source.View()
	job, open := s.Job(id)
	closedAt := uint64(0)
	if !open {
		rec, closed, err := c.cfg.Source.Closed(id)
		if err != nil || !closed {
			return JobPage{}, false, err
		}
		job, closedAt = closedJob(rec), rec.ClosedAt
	}
	p := JobPage{ID: id, Now: s.Now(), Title: titleOf(job), Steps: steps(job, s.Now()), Panels: map[string]Panel{}}
	p.Panels["votes"] = votePanel(job)
	p.Panels["owed"] = owedPanel(s, job)
	p.Panels["story"] = c.story(ctx, id, closedAt)
	c.kin(&p, job)
	p.State = stateCell(openNode(job))
	p.Panels["facts"] = Panel{Rows: factRows(job)}
	if why, passed := s.Passed(id); passed {
		p.Panels["facts"] = Panel{Rows: append(p.Panels["facts"].Rows, Row{"passed", []Cell{text("Not taken"), {Text: clean(why.Reason, reasonRunes), Kind: Long}}})}
	}
	p.Documents = c.documents(ctx, job)
	return p, true, nil
}

// kin adds what lies in the model: the jobs above and below, and the job's transactions.
func (c *Console) kin(p *JobPage, job engine.Job) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.ledger.refresh(); err != nil {
		c.fault = err
	}
	var txs Panel
	for _, t := range c.ledger.ofJob(job.ID) {
		txs.Rows = append(txs.Rows, transactionRow(t))
	}
	p.Panels["own"] = txs
	for _, up := range c.model.graph.Above(job.ID) {
		p.Trail = append(p.Trail, Cell{Text: titled(up), Href: jobPath(up.Job)})
	}
	var kids Panel
	nodes, all := c.model.graph.Beneath(job.ID, maxKids)
	for _, n := range nodes {
		kids.Rows = append(kids.Rows, Row{boxKey(n), []Cell{jobLink(n.Job), text(titled(n)), stateCell(n)}})
	}
	if more := all.Jobs() - len(nodes); more > 0 {
		kids.Note = fmt.Sprintf("and %s more below them", grouped(fmt.Sprint(more)))
	}
	p.Panels["children"] = kids
}

func stateCell(n mission.Node) Cell {
	switch n.Class() {
	case "good":
		return tone(Good, n.Status())
	case "bad":
		return tone(Bad, n.Status())
	case "gone":
		return tone(Warn, n.Status())
	}
	return tone(Calm, n.Status())
}

func titleOf(j engine.Job) string {
	if j.Spec != nil {
		if t := clean(j.Spec.Title, titleRunes); t != "" {
			return t
		}
	}
	return "Job " + j.ID.String()
}

// closedJob is what is kept of a job that is over, in the form of an open one.
func closedJob(r protocol.JobRecord) engine.Job {
	j := engine.Job{
		ID: r.Job, Parent: r.Parent, Ref: r.Ref, Employer: r.Employer, Agent: r.Agent, Reward: r.Reward, State: r.State, Success: r.Success,
		SpecHash: r.SpecHash, URI: r.URI, ResultHash: r.ResultHash, ResultURI: r.ResultURI, CompletedAt: r.ClosedAt,
	}
	if r.Title != "" {
		j.Spec = &protocol.Spec{Title: r.Title, Task: protocol.Task{Kind: r.Kind}}
	}
	return j
}

// steps is the way of a job from its posting to its settlement, and where it stands.
func steps(j engine.Job, now uint64) []Stage {
	names := []string{"Posted", "Taken", "Submitted", "Judged", "Settled"}
	reached := map[protocol.JobState]int{
		protocol.JobOpen: 1, protocol.JobAssigned: 2, protocol.JobInValidation: 3, protocol.JobDone: 4, protocol.JobInDispute: 4, protocol.JobFinal: 5,
	}[j.State]
	if j.State == protocol.JobWithdrawn {
		return []Stage{{"Posted", "done"}, {"Cancelled", "failed"}}
	}
	out := make([]Stage, len(names))
	for i, n := range names {
		state := "later"
		switch {
		case i < reached:
			state = "done"
		case i == reached:
			state = "now"
		}
		out[i] = Stage{n, state}
	}
	if reached >= 4 && !j.Success {
		out[3] = Stage{"Rejected", "failed"}
	}
	if j.State == protocol.JobAssigned && j.Deadline > 0 && now > j.Deadline {
		out[2].State = "failed"
	}
	return out
}

// factRows are the job's terms; what is not known is left out.
func factRows(j engine.Job) []Row {
	var rows []Row
	add := func(name string, c Cell) {
		if c != (Cell{}) {
			rows = append(rows, Row{name, []Cell{text(name), c}})
		}
	}
	add("Reward", tokens(j.Reward))
	if !j.Stake.IsZero() {
		add("Agent's stake", tokens(j.Stake))
	}
	add("Employer", wide(account(j.Employer)))
	add("Agent", wide(account(j.Agent)))
	if j.Deadline > 0 {
		add("Deadline", until(j.Deadline, ""))
	}
	if s := j.Spec; s != nil {
		add("Task", text(string(s.Task.Kind)))
		add("Skills", text(clean(strings.Join(s.Skills, ", "), titleRunes)))
		add("Description", Cell{Text: clean(s.Description, reasonRunes), Kind: Long})
		if s.Energy > 0 {
			add("Energy budget", Cell{Text: grouped(fmt.Sprint(s.Energy)) + " kWh", Kind: Num})
		}
		if s.Compute > 0 {
			add("Compute budget", Cell{Text: grouped(fmt.Sprint(s.Compute)) + " core seconds", Kind: Num})
		}
	}
	if r := j.Reserved; r != nil {
		add("Reserved", text(fmt.Sprintf("%s kWh and %s core seconds, at %s and %s tokens", grouped(fmt.Sprint(r.Quote.Units.Energy)), grouped(fmt.Sprint(r.Quote.Units.Compute)), fine(r.Quote.EnergyPrice), fine(r.Quote.ComputePrice))))
	}
	add("Part", text(clean(j.Ref, titleRunes)))
	add("Document fault", tone(Bad, clean(j.SpecFault, reasonRunes)))
	add("Our work", text(string(j.Work.Phase)))
	add("Work fault", tone(Bad, clean(j.Work.Reason, reasonRunes)))
	return dropEmpty(rows)
}

func dropEmpty(rows []Row) []Row {
	kept := rows[:0]
	for _, r := range rows {
		if c := r.Cells[1]; c.Text != "" || c.At > 0 {
			kept = append(kept, r)
		}
	}
	return kept
}

// wide shows the whole of a shortened text.
func wide(c Cell) Cell {
	if c.Hint != "" {
		c.Text, c.Hint = c.Hint, ""
	}
	return c
}

// votePanel is the committee of the open round: who has committed, what was revealed, and why ours vote as they do.
func votePanel(j engine.Job) Panel {
	var p Panel
	for _, v := range j.Round.Validators {
		commit, vote, why := tone(Calm, "waiting"), Cell{}, Cell{Kind: Long}
		for _, c := range j.Round.Commits {
			if c.Validator == v {
				commit = Cell{Text: "committed", Kind: Good, Hint: fmt.Sprintf("in block %d: %s", c.At, c.Commitment.Hex())}
			}
		}
		for _, r := range j.Round.Reveals {
			if r.Validator == v {
				vote = map[bool]Cell{true: tone(Good, "approves"), false: tone(Bad, "rejects")}[r.Approve]
			}
		}
		for _, s := range j.Round.Seats {
			if s.Validator == v {
				why.Text, why.Hint = clean(s.Reason, reasonRunes), clean(s.Evidence, reasonRunes)
				if s.Verdict != "" && vote == (Cell{}) {
					vote = tone(Calm, "ours: "+string(s.Verdict))
				}
			}
		}
		p.Rows = append(p.Rows, Row{v.Hex(), []Cell{account(v), commit, vote, why}})
	}
	return p
}

func owedPanel(s engine.State, j engine.Job) Panel {
	var p Panel
	for _, k := range j.Duties {
		if d, ok := s.Duty(k); ok {
			p.Rows = append(p.Rows, Row{string(k.Kind) + "/" + k.Account.Hex(), []Cell{until(k.Due, "no deadline"), text(dutyName(k.Kind)), text(string(d.Role)), account(k.Account), tokens(d.AtRisk)}})
		}
	}
	return p
}

// documents are the job's spec and its result, as far as they can be had.
func (c *Console) documents(ctx context.Context, j engine.Job) []Document {
	out := []Document{c.document(ctx, "Specification", j.URI, j.SpecHash)}
	if j.ResultHash != (protocol.Hash{}) {
		out = append(out, c.document(ctx, "Result", j.ResultURI, j.ResultHash))
	}
	return out
}

func (c *Console) document(ctx context.Context, name, uri string, hash protocol.Hash) Document {
	d := Document{Name: name, Hash: hash.Hex(), URI: clean(uri, reasonRunes)}
	if c.cfg.Library == nil {
		d.Fault = "this node keeps no documents"
		return d
	}
	ctx, cancel := context.WithTimeout(ctx, documentWait)
	defer cancel()
	data, err := c.cfg.Library.Load(ctx, uri, hash)
	if err != nil {
		d.Fault = clean(err.Error(), reasonRunes)
		return d
	}
	d.Text = readable(data)
	return d
}

// readable sets JSON in lines and cuts what is too long.
func readable(data []byte) string {
	var b bytes.Buffer
	if json.Indent(&b, data, "", "  ") == nil {
		data = b.Bytes()
	}
	rest := ""
	if more := len(data) - documentBytes; more > 0 {
		data, rest = data[:documentBytes], fmt.Sprintf("\n… and %d bytes more", more)
	}
	return strings.Map(func(r rune) rune {
		if r != '\n' && !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(string(data), " ")) + rest
}
