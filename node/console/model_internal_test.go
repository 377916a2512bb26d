package console

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/diagram"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// happen draws something that can happen on the chain.
func happen(t *rapid.T, next *JobID) []protocol.Event {
	id := JobID(rapid.Uint64Range(1, max(1, uint64(*next)-1)).Draw(t, "job"))
	switch rapid.IntRange(0, 6).Draw(t, "kind") {
	case 0:
		*next++
		parent := JobID(rapid.Uint64Range(0, uint64(*next)+1).Draw(t, "parent"))
		return posted(*next-1, parent, fmt.Sprintf("job %d", *next-1))
	case 1:
		return []protocol.Event{protocol.JobApplied{Job: id, Agent: worker}}
	case 2:
		return []protocol.Event{protocol.JobSubmitted{Job: id, Agent: worker, ResultHash: protocol.Hash{9}}}
	case 3:
		return []protocol.Event{protocol.RoundOpened{Job: id, Nonce: 1, Seed: protocol.Hash{byte(id)}, Validators: []protocol.Address{validator, addr(77)},
			CommitBy: 1100 + uint64(id), RevealBy: 1200 + uint64(id), AtRisk: protocol.Tokens(3)}}
	case 4:
		return []protocol.Event{protocol.RoundTallied{Job: id, Success: true}, protocol.JobCompleted{Job: id, Success: true, State: protocol.JobDone}}
	case 5:
		return []protocol.Event{protocol.JobClosed{Job: id, State: protocol.JobFinal, Success: rapid.Bool().Draw(t, "success"), Worker: worker}}
	}
	return nil
}

// Whatever happens, and is taken back, following it gives the sums that a fresh look at everything gives.
func TestModel_followsWhatChanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := newFakeNode()
		m := newModel(n)
		next := JobID(1)
		var past []engine.State
		for range rapid.IntRange(1, 40).Draw(t, "blocks") {
			past = append(past, n.View())
			if rapid.IntRange(0, 9).Draw(t, "reorg") == 0 {
				n.rewind(past[rapid.IntRange(0, len(past)-1).Draw(t, "to")])
				for id := range n.closed {
					if _, open := n.View().Job(id); open {
						delete(n.closed, id)
					}
				}
			}
			n.block(happen(t, &next)...)
			if rapid.Bool().Draw(t, "look") {
				_, _, err := m.follow(n.View())
				require.NoError(t, err)
			}
		}
		_, _, err := m.follow(n.View())
		require.NoError(t, err)
		fresh := newModel(n)
		_, known, err := fresh.follow(n.View())
		require.NoError(t, err)
		require.False(t, known, "the first look is at everything")
		require.Equal(t, fresh.duties, m.duties)
		require.Equal(t, fresh.atRisk.String(), m.atRisk.String())
		require.True(t, slices.Equal(fresh.rounds, m.rounds), "%v %v", fresh.rounds, m.rounds)
		open := 0
		for id := range n.View().Jobs() {
			open++
			require.True(t, slices.ContainsFunc(scene(m.graph).Nodes, func(b diagram.Node) bool { return b.Key == "j"+id.String() }), "job %d is drawn", id)
		}
		require.Equal(t, open, m.graph.All().Open)
	})
}

func TestModel_aFaultOfTheStoreIsTriedAgain(t *testing.T) {
	n := newFakeNode()
	m := newModel(n)
	n.fault = errors.New("the disk is gone")
	_, _, err := m.follow(n.View())
	require.ErrorContains(t, err, "the disk is gone")
	n.fault = nil
	_, _, err = m.follow(n.View())
	require.NoError(t, err)
}

// apply does with a delta what the page's script does.
func apply(p Panel, d PanelDelta) Panel {
	rows := slices.DeleteFunc(slices.Clone(p.Rows), func(r Row) bool { return slices.Contains(d.Gone, r.Key) })
	for _, r := range d.Set {
		if i := slices.IndexFunc(rows, func(o Row) bool { return o.Key == r.Key }); i >= 0 {
			rows[i] = r
		} else {
			rows = append(rows, r)
		}
	}
	if d.Order != nil {
		slices.SortFunc(rows, func(a, b Row) int { return slices.Index(d.Order, a.Key) - slices.Index(d.Order, b.Key) })
	}
	if d.Note != nil {
		p.Note = *d.Note
	}
	return Panel{rows, p.Note}
}

func TestDelta_takesOnePanelToTheOther(t *testing.T) {
	panel := func(t *rapid.T, name string) Panel {
		keys := rapid.SliceOfNDistinct(rapid.IntRange(0, 12), 0, 12, rapid.ID).Draw(t, name)
		p := Panel{Note: rapid.SampledFrom([]string{"", "and 3 more", "and 4 more"}).Draw(t, name+" note")}
		for _, k := range keys {
			p.Rows = append(p.Rows, Row{fmt.Sprint(k), []Cell{count(rapid.IntRange(0, 2).Draw(t, "cell")), text("fixed")}})
		}
		return p
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := panel(t, "a"), panel(t, "b")
		d, changed := between(a, b)
		got := apply(a, d)
		require.Equal(t, b.Note, got.Note)
		require.Len(t, got.Rows, len(b.Rows))
		for i := range b.Rows {
			require.Equal(t, b.Rows[i], got.Rows[i])
		}
		_, again := between(b, got)
		require.False(t, again)
		if !changed {
			require.Equal(t, a.Note, b.Note)
		}
	})
}

// redrawn does with a scene's change what the page's script does, but for the order, which a drawing has not.
func redrawn(s diagram.Scene, d *SceneDelta) map[string]diagram.Node {
	nodes := map[string]diagram.Node{}
	for _, n := range s.Nodes {
		nodes[n.Key] = n
	}
	if d == nil {
		return nodes
	}
	for _, k := range d.Gone {
		delete(nodes, k)
	}
	for _, n := range d.Set {
		nodes[n.Key] = n
	}
	for _, m := range d.Moved {
		n := nodes[m.Key]
		n.X, n.Y = m.X, m.Y
		nodes[m.Key] = n
	}
	return nodes
}

func TestRedraw_takesOneDrawingToTheOther(t *testing.T) {
	forest := func(t *rapid.T, name string) diagram.Scene {
		var nodes []diagram.Node
		for _, k := range rapid.SliceOfNDistinct(rapid.IntRange(1, 12), 0, 12, rapid.ID).Draw(t, name) {
			nodes = append(nodes, diagram.Node{Key: fmt.Sprint(k), Parent: fmt.Sprint(k / 3), Title: "a job", Class: rapid.SampledFrom([]string{"open", "good"}).Draw(t, name+" class")})
		}
		return diagram.Layout(nodes)
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := forest(t, "a"), forest(t, "b")
		d := redraw(a, b)
		require.Equal(t, redrawn(b, nil), redrawn(a, d))
		require.Nil(t, redraw(b, b))
		if d != nil {
			for _, m := range d.Moved {
				require.False(t, slices.ContainsFunc(d.Set, func(n diagram.Node) bool { return n.Key == m.Key }), "a box is told once")
			}
		}
	})
}

// Every page is sent the same bytes, and one that shows the node's state alone is sent that, with the jobs whose pages
// are old: those that changed, those that they were parted from, and those that something happened to.
func TestLive_whatEachPageIsTold(t *testing.T) {
	n := newFakeNode()
	n.block(append(posted(1, 0, "the plan"), posted(2, 1, "the part")...)...)
	n.block(posted(3, 0, "another")...)
	box := &fakeOutbox{rows: map[protocol.Key]Transaction{}}
	c := newConsole(t, Config{Source: n, Outbox: box})
	cookie := enter(t, c)
	served := make(chan error, 1)
	go func() { served <- c.server.Serve(c.listener) }()
	t.Cleanup(func() {
		require.NoError(t, c.Close())
		require.ErrorIs(t, <-served, http.ErrServerClosed)
	})
	_, at, err := c.snapshot()
	require.NoError(t, err)
	readers := []*reader{open(t, c, cookie, fmt.Sprintf("since=%d", at)), open(t, c, cookie, fmt.Sprintf("since=%d", at)), open(t, c, cookie, fmt.Sprintf("since=%d&part=status", at))}
	for _, r := range readers {
		defer r.body.Close()
	}

	n.block(protocol.JobApplied{Job: 2, Agent: worker})
	c.Happened(n.View().Head(), protocol.RewardPaid{Job: 3, To: worker})
	box.put(Transaction{Key: "apply/9", Job: 9, Account: worker, Stage: "sent"})
	c.Touched("apply/9")
	c.advance()
	full := <-readers[0].seen
	require.Equal(t, full, <-readers[1].seen)
	require.Contains(t, full, `"jobs":[1,2,3,9]`)
	require.Contains(t, full, `"graph":`)
	var brief Delta
	require.NoError(t, json.Unmarshal([]byte(<-readers[2].seen), &brief))
	require.Equal(t, []JobID{1, 2, 3, 9}, brief.Jobs)
	require.Len(t, brief.Panels, 1)
	require.NotEmpty(t, brief.Panels["status"].Set)
	require.Nil(t, brief.Graph)

	// What is too far behind is sent all of what it shows, and no more.
	late := open(t, c, cookie, "since=77&part=status")
	defer late.body.Close()
	whole := <-late.seen
	require.Contains(t, whole, `"panels":{"status":`)
	require.NotContains(t, whole, `"duties"`)
}

// The newest are in front and none is lost or doubled, however much comes between two looks.
func TestDiary_showsTheLast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := newDiary(0)
		block := uint64(0)
		for range rapid.IntRange(1, 12).Draw(t, "looks") {
			for range rapid.IntRange(0, 2*diaryShown).Draw(t, "blocks") {
				block++
				d.write(protocol.BlockRef{Number: block, Time: block}, true, protocol.JobApplied{Job: JobID(block % 7), Agent: worker})
			}
			require.Len(t, d.panel().Rows, len(d.find("", 0, diaryShown)))
			for i, r := range d.find("", 0, diaryShown) {
				require.Equal(t, r, d.panel().Rows[i])
			}
		}
	})
}

func TestStream_aPageThatIsTooFarBehindIsSentAllAnew(t *testing.T) {
	s := newStream()
	for i := range uint64(keepDeltas) {
		n, err := s.push(Delta{Now: i})
		require.NoError(t, err)
		require.Equal(t, i+1, n)
	}
	frames, last, moved, ok := s.after(keepDeltas - 3)
	require.True(t, ok)
	require.Len(t, frames, 3)
	require.Equal(t, uint64(keepDeltas), last)
	require.Equal(t, fmt.Sprintf("event: delta\nid: %d\ndata: {\"now\":%d}\n\n", keepDeltas-2, keepDeltas-3), string(frames[0].full))
	_, err := s.push(Delta{})
	require.NoError(t, err)
	<-moved
	_, _, _, ok = s.after(0)
	require.False(t, ok)
	_, _, _, ok = s.after(keepDeltas + 50)
	require.False(t, ok, "a number of another run")
}

// With very many jobs the page stays as small as with a hundred, and what happens in one of them is a small
// change of it.
func TestConsole_manyJobs(t *testing.T) {
	n := newFakeNode()
	var events []protocol.Event
	for id := JobID(1); id <= 20_000; id++ {
		events = append(events, posted(id, 0, "job "+id.String())[0])
	}
	n.block(events...)
	c := newConsole(t, Config{Source: n})
	page, at, err := c.snapshot()
	require.NoError(t, err)
	whole, err := json.Marshal(whole(page, at))
	require.NoError(t, err)
	require.Less(t, len(whole), 64<<10)
	require.LessOrEqual(t, len(page.Graph.Nodes), maxBoxes+8)
	n.block(protocol.JobApplied{Job: 10_000, Agent: worker})
	_, _, err = c.snapshot()
	require.NoError(t, err)
	frames, _, _, ok := c.stream.after(at)
	require.True(t, ok)
	require.Len(t, frames, 1)
	require.Less(t, len(frames[0].full), 8<<10, string(frames[0].full))
	require.Contains(t, string(frames[0].full), `"jobs":[10000]`)
	require.Less(t, len(frames[0].brief), 256, string(frames[0].brief))
	require.Contains(t, string(frames[0].brief), `"jobs":[10000]`)
	require.Contains(t, string(frames[0].brief), `"status"`)
}

// A stranger's texts reach the page as text.
func TestPages_hostileTexts(t *testing.T) {
	n := newFakeNode()
	n.block(posted(1, 0, hostile+"\u202e\x00 end")...)
	c := newConsole(t, Config{Source: n, Library: fakeLibrary(`{"title":"` + strings.Repeat(`</pre><script>`, 3) + `\u2028"}`)})
	cookie := enter(t, c)
	c.Happened(n.View().Head(), protocol.WorkFailed{Job: 1, Agent: worker, Reason: hostile})
	for _, path := range []string{"/", "/job/1", "/jobs", "/graph.svg", "/jobs?q=" + "%3Cimg"} {
		w := visit{path: path, cookie: cookie}.to(c)
		require.Equal(t, http.StatusOK, w.Code, path)
		body := w.Body.String()
		require.NotContains(t, body, "<img src=x", path)
		require.NotContains(t, body, "</pre><script>", path)
		require.NotContains(t, body, "\u202e", path)
		require.NotContains(t, body, "\x00", path)
		require.Contains(t, body, "onerror", "it is shown: "+path)
	}
	mermaid := visit{path: "/mission.mmd", cookie: cookie}.to(c).Body.String()
	require.NotContains(t, mermaid, "<img")
}

func TestJobPage_openAndClosed(t *testing.T) {
	n, box := newFakeNode(), &fakeOutbox{rows: map[protocol.Key]Transaction{}}
	n.block(posted(1, 0, "the plan")...)
	n.block(posted(2, 1, "the part")...)
	n.block(protocol.JobApplied{Job: 2, Agent: worker}, protocol.JobSubmitted{Job: 2, Agent: worker, ResultHash: protocol.Hash{9}, ResultURI: "data:,x"},
		protocol.RoundOpened{Job: 2, Nonce: 1, Seed: protocol.Hash{1}, Validators: []protocol.Address{validator}, CommitBy: 1100, RevealBy: 1200, AtRisk: protocol.Tokens(3)})
	box.put(Transaction{Key: "submit/2", Kind: "SubmitResult", Job: 2, Account: worker, Stage: "mined", OK: true, Block: 4, Cost: protocol.Tokens(1)})
	c := newConsole(t, Config{Source: n, Outbox: box, Library: fakeLibrary(`{"v":1}`)})
	c.Happened(n.View().Head(), protocol.JobApplied{Job: 2, Agent: worker}, protocol.JobApplied{Job: 1, Agent: worker})
	_, _, err := c.snapshot()
	require.NoError(t, err)

	p, ok, err := c.jobPage(t.Context(), 2)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, "the part", p.Title)
	require.Equal(t, []Cell{{Text: "the plan", Href: "/job/1"}}, p.Trail)
	require.Equal(t, []Stage{{"Posted", "done"}, {"Taken", "done"}, {"Submitted", "done"}, {"Judged", "now"}, {"Settled", "later"}}, p.Steps)
	require.Len(t, p.Panels["votes"].Rows, 1)
	require.Len(t, p.Panels["owed"].Rows, 1, "the vote is owed")
	require.Len(t, p.Panels["story"].Rows, 1)
	require.Equal(t, "Submit result", p.Panels["own"].Rows[0].Cells[1].Text)
	require.Equal(t, "{\n  \"v\": 1\n}", p.Documents[1].Text)
	p, _, err = c.jobPage(t.Context(), 1)
	require.NoError(t, err)
	require.Equal(t, "the part", p.Panels["children"].Rows[0].Cells[1].Text)

	n.block(protocol.RoundTallied{Job: 2, Success: false}, protocol.JobCompleted{Job: 2, State: protocol.JobDone}, protocol.JobClosed{Job: 2, State: protocol.JobFinal, Worker: worker})
	p, ok, err = c.jobPage(t.Context(), 2)
	require.NoError(t, err)
	require.True(t, ok, "its record is kept")
	require.Equal(t, tone(Bad, "Finalized, failed"), p.State)
	require.Equal(t, Stage{"Rejected", "failed"}, p.Steps[3])
	_, ok, err = c.jobPage(t.Context(), 99)
	require.NoError(t, err)
	require.False(t, ok)
}

func TestLedger(t *testing.T) {
	box := &fakeOutbox{rows: map[protocol.Key]Transaction{}}
	box.put(Transaction{Key: "a", Account: worker, Stage: "queued"})
	l := newLedger(box)
	require.NoError(t, l.refresh())
	require.Equal(t, []protocol.Key{"a"}, l.queued)
	box.put(Transaction{Key: "a", Account: worker, Stage: "mined", OK: true, Cost: protocol.Units(5)})
	l.touch("a")
	require.NoError(t, l.refresh())
	require.Empty(t, l.queued)
	require.Equal(t, protocol.Units(5), l.spent(worker))
	// A reorganisation takes the inclusion back, and another one costs less.
	box.put(Transaction{Key: "a", Account: worker, Stage: "final", OK: true, Cost: protocol.Units(3)})
	l.touch("a")
	require.NoError(t, l.refresh())
	require.Equal(t, protocol.Units(3), l.spent(worker))
	// More changes than are remembered one by one lose none.
	for i := range 3 * maxDirty {
		key := protocol.Key(fmt.Sprintf("many/%04d", i))
		box.put(Transaction{Key: key, Account: worker, Stage: "queued"})
		l.touch(key)
	}
	require.NoError(t, l.refresh())
	require.Len(t, l.queued, 3*maxDirty)
	for i := range 3 * maxDirty {
		key := protocol.Key(fmt.Sprintf("many/%04d", i))
		box.put(Transaction{Key: key, Account: worker, Stage: "final", OK: true, Cost: protocol.Units(1)})
		l.touch(key)
	}
	require.NoError(t, l.refresh())
	require.Empty(t, l.queued)
	require.Equal(t, protocol.Units(3+3*maxDirty), l.spent(worker))
	require.LessOrEqual(t, len(l.rows), maxEnded, "settled ones are forgotten")
}

func TestDiary(t *testing.T) {
	d := newDiary(0)
	at := protocol.BlockRef{Number: 7, Time: 100}
	d.write(at, true, protocol.JobApplied{Job: 3, Agent: worker}, protocol.HeadAdvanced{Block: at}, protocol.RewardPaid{Job: 4, To: worker, Amount: protocol.Tokens(9)})
	d.alarm(at, protocol.RaiseAlarm{Subject: "missed/reveal/4", Text: "a duty was missed"})
	d.abandon(protocol.BlockRef{Number: 8, Time: 101})
	all := d.find("", 0, 100)
	require.Len(t, all, 4, "the clock is not told")
	require.Equal(t, "block 8 was abandoned by the chain", all[0].Cells[4].Text)
	require.Len(t, d.find("PAID tokens", 0, 100), 1)
	require.Len(t, d.ofJob(3).entries, 1)
	require.Empty(t, d.find("nonesuch", 0, 100))
	require.Len(t, d.find("", 3, 100), 2, "before number 3")
	require.Len(t, d.alarms(100+alarmsFor), 1)
	require.Empty(t, d.alarms(101+alarmsFor))
	for i := range 3 * diaryLength {
		d.write(at, true, protocol.JobApplied{Job: JobID(i)})
	}
	require.Len(t, d.entries, diaryLength)
	require.Equal(t, JobID(3*diaryLength-1), d.entries[(d.next+diaryLength-1)%diaryLength].job())
}

// Every kind of event has words, and none breaks them.
func TestTell_knowsEveryKindOfEvent(t *testing.T) {
	for _, ev := range protocol.Events() {
		k, what, words := tell(ev)
		require.NotEmpty(t, k, "%T", ev)
		require.NotEmpty(t, what, "%T", ev)
		if noteworthy(ev) {
			require.NotEmpty(t, words, "%T", ev)
		}
	}
}

func TestSeries_staysSmallAndKeepsItsEnds(t *testing.T) {
	c := &series{name: "x"}
	for i := range 10 * maxPoints {
		c.add(point{float64(i), float64(i)})
		require.LessOrEqual(t, len(c.points), maxPoints+1)
	}
	require.Zero(t, c.points[0][0])
	require.Greater(t, c.points[len(c.points)-1][0], float64(9*maxPoints))
	require.True(t, slices.IsSortedFunc(c.points, func(a, b point) int { return int(a[0] - b[0]) }))
	c.add(point{100, 1})
	require.Equal(t, point{100, 1}, c.points[len(c.points)-1], "a reorganisation takes time back")
}

func TestCells(t *testing.T) {
	for in, want := range map[string]string{"0": "0", "1": "1", "0.5": "0.5", "12345.678": "12 345.67", "0.000000000000000001": "< 0.01", "1000": "1000", "10000": "10 000"} {
		a, err := protocol.ParseTokens(in)
		require.NoError(t, err)
		require.Equal(t, want, decimals(a, 2))
	}
	require.Equal(t, "Commit vote", spaced("CommitVote"))
	require.Equal(t, "1.5", gwei(protocol.Units(1_500_000_000)).Text)
	require.Equal(t, "3 min 20 s", span(200))
	require.Equal(t, "2 d 3 h", span(2*86400+3*3600+7))
}
