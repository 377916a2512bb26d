package console

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/agijobs/omega/node/protocol"
)

// diary holds the last things that happened to the node. They are put into words only when somebody reads them.
type diary struct {
	mu      sync.Mutex
	entries []happening // a ring; the oldest is at next once it is full
	next    int
	n       uint64 // number of the last one
	raised  []happening
	// since is the first block of which the diary was told everything; 0 = all of them.
	since uint64

	// shown are the panel's rows as of number put, so that one is put into words once for all looks at it.
	shown []Row
	put   uint64
}

// happening is an event that was folded, an alarm that was raised or, with neither, a block that was abandoned. What is
// mined was told by the block itself, and not by this node while the block was its head.
type happening struct {
	mined bool
	n     uint64
	block uint64
	time  uint64
	event protocol.Event
	alarm *protocol.RaiseAlarm
}

// How many happenings are kept, how many the page shows, how many a search gives at once, and how many alarms are
// called to attention and for how many chain seconds.
const (
	diaryLength = 8192
	diaryShown  = 48
	searchLimit = 200
	alarmsKept  = 4
	alarmsFor   = 600
)

func newDiary(since uint64) *diary { return &diary{entries: make([]happening, 0, 256), since: since} }

// write notes what happened in a block, if it was mined, or at it, in order.
func (d *diary) write(block protocol.BlockRef, mined bool, events ...protocol.Event) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, ev := range events {
		if noteworthy(ev) {
			d.add(happening{mined: mined, block: block.Number, time: block.Time, event: ev})
		}
	}
}

// abandon notes that a block was taken back. What comes in its place is told from there on.
func (d *diary) abandon(block protocol.BlockRef) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.since = min(d.since, block.Number)
	d.add(happening{block: block.Number, time: block.Time})
}

// alarm notes what an operator is to look at.
func (d *diary) alarm(block protocol.BlockRef, a protocol.RaiseAlarm) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.raised = append(d.raised, d.add(happening{block: block.Number, time: block.Time, alarm: &a}))
	d.raised = d.raised[max(0, len(d.raised)-alarmsKept):]
}

func (d *diary) add(h happening) happening {
	d.n++
	h.n = d.n
	if len(d.entries) < diaryLength {
		d.entries = append(d.entries, h)
		return h
	}
	d.entries[d.next] = h
	d.next = (d.next + 1) % diaryLength
	return h
}

// latest passes the happenings, the newest first, while the lock is held.
func (d *diary) latest(yield func(happening) bool) {
	for i := range d.entries {
		if !yield(d.entries[(d.next+len(d.entries)-1-i)%len(d.entries)]) {
			return
		}
	}
}

// jobsSince are jobs that something happened to after number n, one more than a delta lists at most, and the number of
// the last happening.
func (d *diary) jobsSince(n uint64) ([]JobID, uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var out []JobID
	for h := range d.latest {
		if h.n <= n || len(out) > maxListed {
			break
		}
		if id := h.job(); id != 0 && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out, d.n
}

// ofJob is what the diary holds of a job.
func (d *diary) ofJob(id JobID) chapter {
	d.mu.Lock()
	defer d.mu.Unlock()
	c := chapter{since: d.since, upTo: d.since}
	if n := len(d.entries); n == diaryLength {
		// Of the oldest entry's block some may be gone already. Half of the diary is written anew before the other half
		// must be read again.
		c.since = max(c.since, d.entries[d.next].block+1)
		c.upTo = max(c.since, d.entries[(d.next+n/2)%n].block+1)
	}
	for h := range d.latest {
		if h.job() != id {
			continue
		}
		c.entries = append(c.entries, h)
		if _, posted := h.event.(protocol.JobCreated); posted && h.mined && h.block >= c.since {
			c.whole = true
		}
	}
	return c
}

// find returns up to limit happenings before number `before`, the newest first, whose words hold every word of the
// query.
func (d *diary) find(query string, before uint64, limit int) []Row {
	d.mu.Lock()
	all := make([]happening, 0, min(len(d.entries), limit))
	for h := range d.latest {
		if before == 0 || h.n < before {
			all = append(all, h)
		}
	}
	d.mu.Unlock()
	words := strings.Fields(strings.ToLower(query))
	var out []Row
	for _, h := range all {
		r := h.row()
		if !holds(r, words) {
			continue
		}
		if out = append(out, r); len(out) == limit {
			break
		}
	}
	return out
}

func holds(r Row, words []string) bool {
	if len(words) == 0 {
		return true
	}
	var b strings.Builder
	for _, c := range r.Cells {
		b.WriteString(strings.ToLower(c.Text + " " + c.Hint + "\n"))
	}
	all := b.String()
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(all, w) })
}

// panel are the last happenings. Its rows are shared, and never written to.
func (d *diary) panel() Panel {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.put != d.n {
		rows := make([]Row, 0, diaryShown)
		for h := range d.latest {
			if h.n <= d.put || len(rows) == diaryShown {
				break
			}
			rows = append(rows, h.row())
		}
		d.shown, d.put = append(rows, d.shown[:min(len(d.shown), diaryShown-len(rows))]...), d.n
	}
	return Panel{Rows: d.shown}
}

// alarms are the last ones that were raised not long ago.
func (d *diary) alarms(now uint64) []Row {
	d.mu.Lock()
	defer d.mu.Unlock()
	var out []Row
	for _, h := range slices.Backward(d.raised) {
		if h.time+alarmsFor >= now {
			out = append(out, Row{fmt.Sprintf("alarm/%d", h.n), []Cell{
				tone(Warn, "Alarm"), text(clean(h.alarm.Text, reasonRunes)), {Text: clean(string(h.alarm.Subject), titleRunes), Kind: Long},
			}})
		}
	}
	return out
}

func (h happening) row() Row {
	k, what, words, hint := Warn, "reorg", fmt.Sprintf("block %d was abandoned by the chain", h.block), ""
	switch {
	case h.event != nil:
		k, what, words = tell(h.event)
		if e, ok := h.event.(protocol.TxSettled); ok {
			hint = clean(string(e.Key), reasonRunes)
		}
	case h.alarm != nil:
		k, what, words = Warn, "alarm", h.alarm.Text+" ("+string(h.alarm.Subject)+")"
	}
	return Row{fmt.Sprint(h.n), []Cell{
		{Kind: Since, At: h.time}, count(h.block), tone(k, what), jobLink(h.job()), {Text: clean(words, reasonRunes), Kind: Long, Hint: hint},
	}}
}

// job is the job that a happening is of; 0 = none.
func (h happening) job() JobID {
	if h.event == nil {
		return 0
	}
	return protocol.JobOf(h.event)
}
