package console

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"github.com/agijobs/omega/node/diagram"
)

//go:embed web/*.html web/assets
var web embed.FS

// What npm's mermaid was built in as, if it was: see scripts/web-mermaid.
//
//go:embed all:web/vendor
var vendor embed.FS

// pages are the templates and the files that they refer to.
type pages struct {
	templates *template.Template
	files     map[string]file
	mermaid   []byte
	lockstep  bool
}

type file struct {
	kind string
	data []byte
}

// kinds are the content types of the console's own files.
var kinds = map[string]string{".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}

func loadPages(mermaid []byte, lockstep bool) (*pages, error) {
	p := &pages{files: map[string]file{}, mermaid: mermaid, lockstep: lockstep}
	var err error
	if p.templates, err = template.New("").Funcs(functions).ParseFS(web, "web/*.html"); err != nil {
		return nil, fmt.Errorf("reading the console's pages: %w", err)
	}
	entries, err := fs.ReadDir(web, "web/assets")
	if err != nil {
		return nil, fmt.Errorf("reading the console's files: %w", err)
	}
	for _, e := range entries {
		data, err := web.ReadFile("web/assets/" + e.Name())
		if err != nil {
			return nil, fmt.Errorf("reading the console's files: %w", err)
		}
		p.files[e.Name()] = file{kinds[path.Ext(e.Name())], data}
	}
	if p.mermaid == nil {
		data, err := vendor.ReadFile("web/vendor/mermaid.min.js")
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("reading mermaid: %w", err)
		}
		p.mermaid = data
	}
	return p, nil
}

func (p *pages) assets() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, ok := p.files[strings.TrimPrefix(r.URL.Path, "/assets/")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", f.kind)
		_, _ = w.Write(f.data)
	})
}

// shown is what a page is made of.
type shown struct {
	Page    Page
	N       uint64
	Job     *JobPage
	Jobs    *jobList
	Plans   []Plan
	Desk    bool
	Actions []string // of the owner's commands; none = there is no channel

	// The rest is filled in by show.
	Mermaid  bool
	Active   string
	Node     bool
	Script   string
	Title    string
	Lockstep bool
}

// Start is what the page's scripts begin with: what they cannot read from the page itself.
func (v shown) Start() start {
	s := start{N: v.N, Now: v.Page.Now, Plans: v.Plans}
	switch {
	case v.Job != nil:
		s.Job = v.Job.ID
	case v.Active == "main":
		s.Graph, s.Charts = &v.Page.Graph, v.Page.Charts
	}
	return s
}

// titles are what a browser's tab says of each page.
var titles = map[string]string{"main": "Overview", "jobs": "Jobs", "governance": "Governance"}

func (p *pages) show(w http.ResponseWriter, name string, v shown) {
	v.Mermaid, v.Active, v.Node, v.Script, v.Title, v.Lockstep = len(p.mermaid) > 0, name, v.Page.Panels != nil, name+".js", titles[name], p.lockstep
	if v.Job != nil {
		v.Title = v.Job.Title
	}
	var b bytes.Buffer
	if err := p.templates.ExecuteTemplate(&b, name+".html", v); err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write(b.Bytes())
}

type start struct {
	N      uint64         `json:"n"`
	Now    uint64         `json:"now"`
	Job    JobID          `json:"job,omitempty"`
	Graph  *diagram.Scene `json:"graph,omitempty"`
	Charts []Chart        `json:"charts,omitempty"`
	Plans  []Plan         `json:"plans,omitempty"`
}

// frame of Mermaid: a document without an origin, that may run two scripts of this server and load nothing else.
func (c *Console) diagramFrame(w http.ResponseWriter, r *http.Request) {
	if len(c.pages.mermaid) == 0 {
		http.NotFound(w, r)
		return
	}
	own := "http://" + r.Host
	w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src "+own+"/diagram/; style-src 'unsafe-inline'; img-src data:; "+
		"base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write([]byte(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Mermaid</title><body><div id="drawing"></div>` +
		`<script src="` + own + `/diagram/mermaid.js"></script><script src="` + own + `/diagram/frame.js"></script></body></html>`))
}

func (p *pages) frameScript(w http.ResponseWriter, _ *http.Request) {
	p.foreign(w, p.files["frame.js"].data)
}

func (p *pages) mermaidScript(w http.ResponseWriter, r *http.Request) {
	if len(p.mermaid) == 0 {
		http.NotFound(w, r)
		return
	}
	p.foreign(w, p.mermaid)
}

// foreign serves a script to a document without an origin.
func (p *pages) foreign(w http.ResponseWriter, data []byte) {
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	w.Header().Set("Content-Type", kinds[".js"])
	_, _ = w.Write(data)
}

// functions are what the templates need beyond the library's own.
var functions = template.FuncMap{
	"svg":    func(s diagram.Scene) template.HTML { return template.HTML(diagram.SVG(s)) }, // #nosec: SVG escapes every text
	"when":   when,
	"table":  tableOf,
	"json":   func(v any) (template.JS, error) { data, err := json.Marshal(v); return template.JS(data), err }, // #nosec: Marshal escapes < > &
	"at":     func(c Cell, now uint64) moment { return moment{c, now} },
	"column": func(t table, i int) string { return t.Columns[min(i, len(t.Columns)-1)].Name },
	"words":  func(s string) string { return strings.NewReplacer("_", " ", "-", " ").Replace(s) },
	"stepTone": func(state string) Kind {
		return map[string]Kind{"done": Good, "failed": Bad, "sent": Warn}[state]
	},
}

// moment is a cell with the chain time that it is shown at.
type moment struct {
	Cell Cell
	Now  uint64
}

// when is a chain time in words, for readers without scripts.
func when(c Cell, now uint64) string {
	switch {
	case c.At >= now:
		return "in " + span(c.At-now)
	default:
		return span(now-c.At) + " ago"
	}
}

// span is a time in its two largest units; the page's scripts say the same.
func span(seconds uint64) string {
	switch {
	case seconds < 60:
		return fmt.Sprintf("%d s", seconds)
	case seconds < 3600:
		return fmt.Sprintf("%d min %d s", seconds/60, seconds%60)
	case seconds < 86400:
		return fmt.Sprintf("%d h %d min", seconds/3600, seconds%3600/60)
	}
	return fmt.Sprintf("%d d %d h", seconds/86400, seconds%86400/3600)
}

// table is how a panel is shown: its columns, and what is said where it has no rows.
type table struct {
	Name    string
	Caption string
	Columns []column
	Empty   string
	Panel   Panel
	Now     uint64
}

// column is the head of a column; that of numbers stands to the right.
type column struct {
	Name string
	Num  bool
}

// columns makes the heads of a table; a leading > marks numbers.
func columns(names ...string) []column {
	out := make([]column, len(names))
	for i, n := range names {
		name, num := strings.CutPrefix(n, ">")
		out[i] = column{name, num}
	}
	return out
}

var transactionColumns = columns("Stage", "What", "Job", "Account", ">Nonce", "Hash", ">Block", ">Fee cap, gwei", ">Cost, coins")

var tables = map[string]table{
	"duties":       {Caption: "Open duties, the one due first in front", Columns: columns("Due", "What is owed", "Job", "Role", "Account", ">At risk"), Empty: "Nothing is owed. Duties come with the jobs that this node's accounts take, judge or pay for."},
	"rounds":       {Caption: "Open voting rounds, the one that ends first in front", Columns: columns("Job", "Round", "Phase", "Ends", ">Commits", ">Reveals", ">At risk", ">Ours"), Empty: "No committee is voting. A round opens when a result is submitted."},
	"accounts":     {Caption: "Accounts of this node; amounts in tokens, gas in coins", Columns: columns("Account", "Roles", ">Staked", ">Locked", ">Free", ">Earned", ">Slashed", ">Wallet", ">Gas left", ">Gas spent"), Empty: "No account plays a role yet."},
	"transactions": {Caption: "Transactions: what is under way in front, then the last ones", Columns: transactionColumns, Empty: "No transaction has been asked for yet."},
	"economy":      {Caption: "Reserves of energy and compute, and what they cost now", Columns: columns("Resource", ">Price a unit, tokens", ">Scarcity", ">Free", ">Held for jobs", ">Capacity", ">Used", ">Simulations"), Empty: "This node has no economy of resources."},
	"endpoints":    {Caption: "Ways to the chain", Columns: columns("Endpoint", "State"), Empty: "The chain is in this process."},
	"simulations":  {Caption: "Last readings of the simulations", Columns: columns("Simulation", ">Energy", ">Compute", "Figures"), Empty: "No simulation has ticked yet."},
	"events":       {Caption: "What happened, the newest in front", Columns: columns("When", ">Block", "Kind", "Job", "What happened"), Empty: "Nothing has happened since this node started."},
	"own":          {Caption: "Transactions of the job", Columns: transactionColumns, Empty: "This node has sent nothing for this job since it started."},
	"votes":        {Caption: "The committee of the open round", Columns: columns("Validator", "Commitment", "Vote", "Reason of ours"), Empty: "No committee is voting on this job now."},
	"owed":         {Caption: "What this node owes to the job", Columns: columns("Due", "What is owed", "Role", "Account", ">At risk"), Empty: "This node owes nothing to this job now."},
	"children":     {Caption: "Jobs that it was parted into", Columns: columns("Job", "Title", "State"), Empty: "It was not parted into further jobs."},
	"story":        {Caption: "Its story, the newest in front", Columns: columns("When", ">Block", "Kind", "Job", "What happened"), Empty: "Nothing is known to have happened to it."},
	"facts":        {Caption: "Terms of the job", Columns: columns("", ""), Empty: "Its terms are not known."},
	"jobs":         {Caption: "Jobs, the newest in front", Columns: columns("Job", "Title", "State", "Parent", ">Reward", "Deadline"), Empty: "No job matches."},
}

// tableOf joins a panel with the way it is shown.
func tableOf(name string, p Panel, now uint64) table {
	t := tables[name]
	t.Name, t.Panel, t.Now = name, p, now
	return t
}
