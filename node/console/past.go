package console

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/agijobs/omega/node/protocol"
)

// Past tells what the chain knows of a job from before what this node has in memory.
type Past interface {
	// Story reads backwards from the block below the given one, until the job's posting is found, so much is told, or
	// the chain tells no more. With an error it returns what was read before it.
	Story(ctx context.Context, id protocol.JobID, below uint64, most int) (Passage, error)
}

// Passage is a part of a job's story, in order. From is the first block that it tells of; Whole that there is nothing
// before it.
type Passage struct {
	Told  []Told
	From  uint64
	Whole bool
}

// Told is an event of the chain: Index is that of its log, Time its block's.
type Told struct {
	Block, Time uint64
	Index       uint
	Event       protocol.Event
}

// How long a page waits for the chain, how long a fault of it is believed, and how many jobs' pasts are kept.
const (
	pastWait  = 3 * time.Second
	pastFault = 15 * time.Second
	pastKept  = 64
)

// past keeps what was read from the chain for the pages of single jobs, which look twice a second. One of them reads at
// a time, so that the chain is asked no more than one thing at once for all of them.
type past struct {
	source Past
	now    func() time.Time
	turn   chan struct{} // holds one: who reads

	mu    sync.Mutex
	kept  map[JobID]*passage
	order []JobID // of kept, the one that was read first in front
	taken uint64  // how often blocks were taken back
}

// passage is what was read of a job: what happened from block low up to below block high, the newest in front.
type passage struct {
	rows      []dated
	low, high uint64
	whole     bool
	fault     string
	again     time.Time // the fault is believed until then
}

// dated is a row of a story with the block that it is of.
type dated struct {
	block uint64
	row   Row
}

func newPast(source Past) *past {
	return &past{source: source, now: time.Now, turn: make(chan struct{}, 1), kept: map[JobID]*passage{}}
}

// before returns what is known of a job's past below the block `need` at least, and reads it where it is not: from below
// the block `upTo`, so that it suffices for longer. A past that is still being read says so.
func (p *past) before(ctx context.Context, id JobID, need, upTo uint64) passage {
	known, ok := p.look(id, need)
	if ok && (known.whole || len(known.rows) >= storyLength || p.now().Before(known.again)) {
		return known
	}
	if !ok {
		known = passage{low: need, high: need}
	}
	patient, cancel := context.WithTimeout(ctx, pastWait)
	defer cancel()
	select {
	case p.turn <- struct{}{}:
		defer func() { <-p.turn }()
	case <-patient.Done():
		known.fault = "others are being read"
		return known
	}
	p.mu.Lock()
	taken := p.taken
	p.mu.Unlock()
	if known, ok = p.look(id, need); !ok { // another page may have read it meanwhile
		known = passage{low: upTo, high: upTo}
	}
	if known.whole || len(known.rows) >= storyLength || p.now().Before(known.again) {
		return known
	}
	read, err := p.source.Story(patient, id, known.low, storyLength-len(known.rows))
	known.take(read)
	if known.fault = ""; err != nil && ctx.Err() == nil { // who has gone is no fault of the chain's
		known.fault, known.again = clean(err.Error(), reasonRunes), p.now().Add(pastFault)
	}
	p.keep(id, known, taken)
	return known
}

// take adds what was read before it.
func (g *passage) take(read Passage) {
	rows := slices.Clip(g.rows)
	for _, t := range slices.Backward(read.Told) {
		r := happening{block: t.Block, time: t.Time, event: t.Event}.row()
		r.Key = fmt.Sprintf("%d/%d", t.Block, t.Index)
		rows = append(rows, dated{t.Block, r})
	}
	g.rows, g.low, g.whole = rows, read.From, read.Whole
}

// look returns what is kept of a job, if it reaches up to the block that is needed.
func (p *past) look(id JobID, need uint64) (passage, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if g, ok := p.kept[id]; ok && g.high >= need {
		return *g, true
	}
	return passage{}, false
}

// keep keeps what was read, unless blocks were taken back meanwhile: it may be of those.
func (p *past) keep(id JobID, g passage, taken uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.taken != taken {
		return
	}
	p.order = append(slices.DeleteFunc(p.order, func(k JobID) bool { return k == id }), id)
	p.kept[id] = &g
	for len(p.order) > pastKept {
		delete(p.kept, p.order[0])
		p.order = p.order[1:]
	}
}

// abandon forgets what was read of a block that was taken back, and of those above it.
func (p *past) abandon(block uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.taken++
	p.order = slices.DeleteFunc(p.order, func(id JobID) bool {
		gone := p.kept[id].high > block
		if gone {
			delete(p.kept, id)
		}
		return gone
	})
}

// story is what happened to a job, the newest in front: what is in memory, and before that what the chain tells. A job
// that was closed in a block has no story after it.
func (c *Console) story(ctx context.Context, id JobID, closedAt uint64) Panel {
	held := c.diary.ofJob(id)
	if held.whole || held.since == 0 {
		return held.panel(passage{})
	}
	need, upTo := held.since, held.upTo
	if closedAt > 0 {
		need, upTo = min(need, closedAt+1), min(upTo, closedAt+1)
	}
	if c.past == nil {
		return held.panel(passage{low: need, fault: "this node reads no past"})
	}
	return held.panel(c.past.before(ctx, id, need, upTo))
}

// chapter is what the diary holds of a job. All that the chain told from block since on is in it; up to below upTo it is
// worth reading from the chain, so that since does not soon pass it.
type chapter struct {
	entries     []happening // the newest in front
	since, upTo uint64
	whole       bool // the job's posting is in it
}

// panel merges what is in memory with what was read. Where both tell of a block, what the chain told comes from what was
// read, and what this node did from memory.
func (h chapter) panel(g passage) Panel {
	var p Panel
	rows := g.rows
	take := func(downTo uint64) {
		for len(rows) > 0 && rows[0].block > downTo {
			p.Rows, rows = append(p.Rows, rows[0].row), rows[1:]
		}
	}
	for _, e := range h.entries {
		if e.mined && e.block >= g.low && e.block < g.high {
			continue
		}
		take(e.block)
		p.Rows = append(p.Rows, e.row())
	}
	for _, r := range rows {
		p.Rows = append(p.Rows, r.row)
	}
	switch cut := len(p.Rows) > storyLength; {
	case cut:
		p.Rows, p.Note = p.Rows[:storyLength], fmt.Sprintf("Only the last %d things are told.", storyLength)
	case g.fault != "":
		p.Note = fmt.Sprintf("What happened before block %s is not told: %s. It is tried again with a later look.", grouped(fmt.Sprint(g.low)), g.fault)
	case len(g.rows) > 0:
		p.Note = fmt.Sprintf("What happened before block %s is told by the chain, and so without what this node found and sent for it then.", grouped(fmt.Sprint(g.high)))
	}
	return p
}
