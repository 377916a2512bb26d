package mission

import (
	"cmp"
	"container/list"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Limits of a drawing: what Mermaid renders without complaint (its maxTextSize and maxEdges), and how many
// jobs a reader can still tell apart.
const (
	MaxNodes     = 400
	MaxEdges     = 500
	MaxTextBytes = 50_000
)

// maxLevels is how deep a job is drawn beneath another; what a stranger's document hangs deeper stands alone.
const maxLevels = 16

// keptFolded is how many folded jobs are known by number, so that late word of one does not count it twice.
const keptFolded = 4096

// Node is a job in a drawing. A planned child that is not posted yet has Job 0 and its Ref.
type Node struct {
	Job     protocol.JobID
	Ref     string
	Title   string
	Parent  protocol.JobID
	State   protocol.JobState
	Success bool
	Note    string
}

// Tally counts jobs by how they stand.
type Tally struct{ Good, Bad, Open int }

// Jobs is the number of all that are counted.
func (t Tally) Jobs() int { return t.Good + t.Bad + t.Open }

// Plus returns the sum of both.
func (t Tally) Plus(o Tally) Tally { return Tally{t.Good + o.Good, t.Bad + o.Bad, t.Open + o.Open} }

// Minus returns what is counted in t and not in o.
func (t Tally) Minus(o Tally) Tally { return Tally{t.Good - o.Good, t.Bad - o.Bad, t.Open - o.Open} }

// Graph is the forest of a mission's jobs. It keeps up with the mission at a cost that follows what changes:
// finished subtrees beyond MaxNodes are folded into counts, the one that finished first in front, so that its
// memory follows open work, and a drawing shows at most MaxNodes jobs. It is for one goroutine.
type Graph struct {
	vertices map[vertexKey]*vertex
	// top stands above every job whose parent is not known.
	top vertex
	// recent has every vertex, the last changed in front; finished the heads of finished subtrees, the first
	// finished in front.
	recent, finished list.List
	folded           map[protocol.JobID]struct{}
	foldOrder        []protocol.JobID
}

type vertexKey struct {
	job, parent protocol.JobID
	ref         string
}

// vertex is a job with its place in the forest. all counts its whole subtree, folded jobs with it.
type vertex struct {
	Node
	parent           *vertex
	kids             list.List
	level            int
	all              Tally
	inKids, inRecent *list.Element
	inFinished       *list.Element
}

func keyOf(n Node) vertexKey {
	if n.Job == 0 {
		return vertexKey{parent: n.Parent, ref: n.Ref}
	}
	return vertexKey{job: n.Job}
}

// NewGraph makes a graph of the nodes; of several with the same job, or the same parent and ref, the last stays.
func NewGraph(nodes []Node) *Graph {
	g := &Graph{vertices: map[vertexKey]*vertex{}, folded: map[protocol.JobID]struct{}{}}
	nodes = slices.Clone(nodes)
	slices.SortStableFunc(nodes, compareNodes) // parents come before their children
	for _, n := range nodes {
		g.Set(n)
	}
	return g
}

// compareNodes is the order in which nodes are drawn: by job, and planned children last by parent and ref.
func compareNodes(a, b Node) int {
	switch {
	case a.Job == 0 && b.Job == 0:
		return cmp.Or(cmp.Compare(a.Parent, b.Parent), cmp.Compare(a.Ref, b.Ref))
	case a.Job == 0:
		return 1
	case b.Job == 0:
		return -1
	}
	return cmp.Compare(a.Job, b.Job)
}

// Past adds jobs of which only the number is known, such as those that were over before the graph was begun.
func (g *Graph) Past(t Tally) { g.top.all = g.top.all.Plus(t) }

// All counts every job that the graph has been told of.
func (g *Graph) All() Tally { return g.top.all }

// Set puts a job into the graph, or brings it up to date. A parent that is not there yet, or whose number is
// not below the job's own, is none.
func (g *Graph) Set(n Node) {
	key := keyOf(n)
	v, known := g.vertices[key]
	if _, folded := g.folded[n.Job]; !known && folded {
		return
	}
	if !known {
		v = &vertex{}
		v.inRecent = g.recent.PushFront(v)
		g.vertices[key] = v
	} else {
		g.recent.MoveToFront(v.inRecent)
	}
	before := tallyOf(v.Node)
	if !known {
		before = Tally{}
	}
	v.Node = n
	g.move(v, g.parentOf(v))
	g.count(v, tallyOf(n).Minus(before))
	g.foldOldest()
}

// Plan says which children of a job are planned and not posted; those of before that are not named again go.
func (g *Graph) Plan(parent protocol.JobID, planned []Node) {
	p, known := g.vertices[vertexKey{job: parent}]
	if !known {
		return
	}
	for e := p.kids.Front(); e != nil; {
		v := e.Value.(*vertex)
		e = e.Next()
		stays := slices.ContainsFunc(planned, func(n Node) bool { return keyOf(n) == keyOf(v.Node) })
		if v.Job == 0 && !stays {
			g.count(v, Tally{}.Minus(v.all))
			g.forget(v)
		}
	}
	for _, n := range planned {
		g.Set(n)
	}
}

// Drop takes a job out that is on chain no more, as after a reorganisation. What hung beneath it stands alone.
func (g *Graph) Drop(job protocol.JobID) {
	v, known := g.vertices[vertexKey{job: job}]
	if !known {
		return
	}
	for v.kids.Len() > 0 {
		kid := v.kids.Front().Value.(*vertex)
		if kid.Job != 0 {
			g.move(kid, &g.top)
			continue
		}
		g.count(v, Tally{}.Minus(kid.all))
		g.forget(kid)
	}
	folded := v.all.Minus(tallyOf(v.Node))
	g.count(v, Tally{}.Minus(v.all))
	g.top.all = g.top.all.Plus(folded)
	g.forget(v)
	delete(g.folded, job)
}

// parentOf finds where the vertex hangs. Numbers grow from parent to child, so that there is no cycle.
func (g *Graph) parentOf(v *vertex) *vertex {
	p, known := g.vertices[vertexKey{job: v.Parent}]
	switch {
	case !known, v.Parent == 0, v.Job != 0 && v.Parent >= v.Job:
		return &g.top
	case p != v.parent && p.level+v.height() > maxLevels:
		return &g.top
	}
	return p
}

// height is how many levels the vertex has with what is beneath it.
func (v *vertex) height() int {
	most := 0
	for e := v.kids.Front(); e != nil; e = e.Next() {
		most = max(most, e.Value.(*vertex).height())
	}
	return most + 1
}

// move hangs the vertex with its subtree beneath p.
func (g *Graph) move(v, p *vertex) {
	if v.parent == p {
		return
	}
	if v.parent != nil {
		v.parent.kids.Remove(v.inKids)
		g.count(v.parent, Tally{}.Minus(v.all))
	}
	v.parent = p
	v.inKids = p.kids.PushBack(v)
	v.sink(p.level + 1)
	g.count(p, v.all)
}

// sink puts the vertex at a level, and what is beneath it below.
func (v *vertex) sink(level int) {
	v.level = level
	for e := v.kids.Front(); e != nil; e = e.Next() {
		e.Value.(*vertex).sink(level + 1)
	}
}

// count changes what a vertex counts for, and with it all above it.
func (g *Graph) count(v *vertex, change Tally) {
	for ; v != nil; v = v.parent {
		v.all = v.all.Plus(change)
		g.queue(v)
	}
}

// queue keeps the heads of finished subtrees in the order in which something last happened in them, so that
// none comes before those within it.
func (g *Graph) queue(v *vertex) {
	switch over := v.all.Open == 0 && v.parent != nil && v.State.Terminal(); {
	case over && v.inFinished == nil:
		v.inFinished = g.finished.PushBack(v)
	case over:
		g.finished.MoveToBack(v.inFinished)
	case !over && v.inFinished != nil:
		g.finished.Remove(v.inFinished)
		v.inFinished = nil
	}
}

// foldOldest forgets finished subtrees until no more than MaxNodes jobs are left, or nothing is finished. What
// is above them has counted them.
func (g *Graph) foldOldest() {
	for len(g.vertices) > MaxNodes && g.finished.Len() > 0 {
		g.forget(g.finished.Front().Value.(*vertex))
	}
}

// forget takes the vertex and what is beneath it out of the graph, and leaves the counts.
func (g *Graph) forget(v *vertex) {
	for v.kids.Len() > 0 {
		g.forget(v.kids.Front().Value.(*vertex))
	}
	v.parent.kids.Remove(v.inKids)
	g.recent.Remove(v.inRecent)
	if v.inFinished != nil {
		g.finished.Remove(v.inFinished)
	}
	delete(g.vertices, keyOf(v.Node))
	if v.Job == 0 {
		return
	}
	g.folded[v.Job] = struct{}{}
	g.foldOrder = append(g.foldOrder, v.Job)
	if len(g.foldOrder) > keptFolded {
		delete(g.folded, g.foldOrder[0])
		g.foldOrder = g.foldOrder[1:]
	}
}

// tallyOf counts a single job.
func tallyOf(n Node) Tally {
	switch {
	case n.Job == 0 || !n.State.Terminal():
		return Tally{Open: 1}
	case n.State == protocol.JobFinal && n.Success:
		return Tally{Good: 1}
	}
	return Tally{Bad: 1}
}

// pick chooses which jobs are drawn, at most the given number: all, or those that changed last with what they
// hang from, open ones before finished ones. They come in the order of drawing.
func (g *Graph) pick(most int) []*vertex {
	chosen := make(map[*vertex]bool, most)
	take := func(open bool) {
		looks := 2 * MaxNodes // the last free places are not searched for in everything that is open
		for e := g.recent.Front(); e != nil && len(chosen) < most && looks > 0; e, looks = e.Next(), looks-1 {
			v := e.Value.(*vertex)
			if v.all.Open > 0 != open || chosen[v] {
				continue
			}
			missing := 0
			for u := v; u != &g.top && !chosen[u]; u = u.parent {
				missing++
			}
			for u := v; u != &g.top && !chosen[u] && len(chosen)+missing <= most; u = u.parent {
				chosen[u], missing = true, missing-1
			}
		}
	}
	take(true)
	take(false)
	shown := make([]*vertex, 0, len(chosen))
	for v := range chosen {
		shown = append(shown, v)
	}
	slices.SortFunc(shown, func(a, b *vertex) int { return compareNodes(a.Node, b.Node) })
	return shown
}
