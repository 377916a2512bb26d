package console

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/agijobs/omega/node/diagram"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// handler is everything that the console answers.
func (c *Console) handler() http.Handler {
	inner := http.NewServeMux()
	if c.cfg.Source != nil {
		inner.HandleFunc("GET /{$}", c.main)
		inner.HandleFunc("GET /jobs", c.jobs)
		inner.HandleFunc("GET /job/{id}", c.job)
		inner.HandleFunc("GET /graph.svg", c.drawing)
		inner.HandleFunc("GET /mission.mmd", c.mermaidText)
		inner.HandleFunc("GET /api/live", c.live)
		inner.HandleFunc("GET /api/page", c.pageJSON)
		inner.HandleFunc("GET /api/events", c.eventsJSON)
		inner.HandleFunc("GET /api/job/{id}", c.jobJSON)
	} else {
		inner.Handle("GET /{$}", http.RedirectHandler("/governance", http.StatusSeeOther))
	}
	inner.HandleFunc("GET /governance", c.governance)
	c.governing(inner)
	inner.Handle("GET /assets/", c.pages.assets())
	inner.HandleFunc("GET /diagram", c.diagramFrame)

	outer := http.NewServeMux()
	outer.Handle("/", c.gate.session(inner))
	// The frame of Mermaid has no origin, and so no cookie; these two hold nothing of the node.
	outer.HandleFunc("GET /diagram/frame.js", c.pages.frameScript)
	outer.HandleFunc("GET /diagram/mermaid.js", c.pages.mermaidScript)
	for pattern, h := range c.cfg.Mounts {
		outer.Handle(pattern, h)
	}
	return c.gate.host(outer)
}

func sendJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	// What cannot be sent any more is of no interest to who has gone.
	_ = json.NewEncoder(w).Encode(v)
}

// fail tells a reader what is wrong.
func fail(w http.ResponseWriter, status int, err error) { http.Error(w, err.Error(), status) }

func (c *Console) main(w http.ResponseWriter, _ *http.Request) {
	page, n, err := c.snapshot()
	if err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	c.pages.show(w, "main", shown{Page: page, N: n})
}

var errNumber = errors.New("a job is named by its number")

func number(s string) (JobID, error) {
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		return 0, errNumber
	}
	return JobID(n), nil
}

func (c *Console) pageJSON(w http.ResponseWriter, _ *http.Request) {
	page, n, err := c.snapshot()
	if err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	sendJSON(w, whole(page, n))
}

func (c *Console) drawing(w http.ResponseWriter, _ *http.Request) {
	page, _, err := c.snapshot()
	if err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	w.Header().Set("Content-Type", "image/svg+xml")
	_, _ = w.Write(diagram.SVG(page.Graph))
}

func (c *Console) mermaidText(w http.ResponseWriter, _ *http.Request) {
	c.mu.Lock()
	text := mission.Mermaid(c.model.graph)
	c.mu.Unlock()
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = io.WriteString(w, text)
}

func (c *Console) eventsJSON(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	before, err := strconv.ParseUint(q.Get("before"), 10, 64)
	if err != nil && q.Get("before") != "" {
		fail(w, http.StatusBadRequest, errNumber)
		return
	}
	sendJSON(w, Panel{Rows: c.diary.find(diagram.Cut(q.Get("q"), titleRunes), before, searchLimit)})
}

func (c *Console) job(w http.ResponseWriter, r *http.Request) {
	p, ok := c.findJob(w, r)
	if !ok {
		return
	}
	page, n, err := c.snapshot()
	if err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	c.pages.show(w, "job", shown{Page: page, N: n, Job: &p})
}

func (c *Console) jobJSON(w http.ResponseWriter, r *http.Request) {
	if p, ok := c.findJob(w, r); ok {
		sendJSON(w, p)
	}
}

func (c *Console) findJob(w http.ResponseWriter, r *http.Request) (JobPage, bool) {
	id, err := number(r.PathValue("id"))
	if err != nil {
		fail(w, http.StatusBadRequest, err)
		return JobPage{}, false
	}
	p, ok, err := c.jobPage(r.Context(), id)
	switch {
	case err != nil:
		fail(w, http.StatusInternalServerError, err)
	case !ok:
		http.Error(w, "this node knows no job "+id.String(), http.StatusNotFound)
	}
	return p, ok && err == nil
}

// How long a page's connection may stand still before it is told that it lives, and how long it may take to take
// what it is told.
const (
	heartbeat = 15 * time.Second
	writeTime = 10 * time.Second
)

// live streams what changes after delta n to a page, until it goes.
func (c *Console) live(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.ParseUint(r.URL.Query().Get("since"), 10, 64)
	if last := r.Header.Get("Last-Event-ID"); last != "" {
		n, err = strconv.ParseUint(last, 10, 64)
	}
	if err != nil {
		fail(w, http.StatusBadRequest, errors.New("since is the number of a change"))
		return
	}
	brief := r.URL.Query().Get("part") == "status"
	defer c.stream.join()()
	w.Header().Set("Content-Type", "text/event-stream")
	out := http.NewResponseController(w)
	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		frames, last, moved, ok := c.stream.after(n)
		if !ok {
			if frames, last, err = c.anew(); err != nil {
				return
			}
		}
		if send(w, out, pick(frames, brief)...) != nil {
			return
		}
		n = last
		select {
		case <-moved:
			continue
		case <-beat.C:
			if send(w, out, []byte(": still here\n\n")) != nil {
				return
			}
		case <-r.Context().Done():
			return
		}
	}
}

// anew is the whole page as an event, for one that is too far behind.
func (c *Console) anew() ([]told, uint64, error) {
	page, n, err := c.snapshot()
	if err != nil {
		return nil, 0, err
	}
	full, err := json.Marshal(whole(page, n))
	if err != nil {
		return nil, 0, err
	}
	brief, err := json.Marshal(whole(page.brief(), n))
	if err != nil {
		return nil, 0, err
	}
	return []told{{frame("page", n, full), frame("page", n, brief)}}, n, nil
}

// pick are the bytes of events for a page.
func pick(events []told, brief bool) [][]byte {
	out := make([][]byte, len(events))
	for i, e := range events {
		if out[i] = e.full; brief {
			out[i] = e.brief
		}
	}
	return out
}

func send(w io.Writer, out *http.ResponseController, frames ...[]byte) error {
	if err := out.SetWriteDeadline(time.Now().Add(writeTime)); err != nil {
		return err
	}
	for _, f := range frames {
		if _, err := w.Write(f); err != nil {
			return err
		}
	}
	return out.Flush()
}

// wholePage is a page with the number of the change that led to it.
type wholePage struct {
	N uint64 `json:"n"`
	Page
}

func whole(p Page, n uint64) wholePage {
	return wholePage{n, p}
}

// maxBody bounds what a page may post.
const maxBody = 64 << 10

// receive reads a posted document strictly.
func receive(w http.ResponseWriter, r *http.Request, into any) bool {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err == nil {
		err = protocol.DecodeStrict(data, into)
	}
	if err != nil {
		fail(w, http.StatusBadRequest, err)
	}
	return err == nil
}

// patience bounds what is asked of the node's other parts for a page.
const patience = 30 * time.Second

func (c *Console) patient(r *http.Request) (context.Context, context.CancelFunc) {
	return context.WithTimeout(r.Context(), patience)
}
