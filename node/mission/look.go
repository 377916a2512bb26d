package mission

import "github.com/agijobs/omega/node/protocol"

// Drawn is a job as it stands in a drawing. Under is the place of the job that it hangs from among those that are
// drawn, which come first, or -1; Hidden counts what is beneath it and not drawn.
type Drawn struct {
	Node
	Under  int
	Hidden Tally
}

// Drawing chooses at most the given number of jobs, open ones before finished ones and those that changed last before
// others, with what they hang from. The tally counts all that hang from none of them.
func (g *Graph) Drawing(most int) ([]Drawn, Tally) {
	shown := g.pick(most)
	place := make(map[*vertex]int, len(shown))
	out := make([]Drawn, len(shown))
	rest := g.top.all
	for i, v := range shown {
		place[v] = i
		out[i] = Drawn{Node: v.Node, Under: -1, Hidden: v.all.Minus(tallyOf(v.Node))}
		if at, ok := place[v.parent]; ok {
			out[i].Under = at
			out[at].Hidden = out[at].Hidden.Minus(v.all)
		} else {
			rest = rest.Minus(v.all)
		}
	}
	return out, rest
}

// Above returns the jobs that a job hangs from, the outermost first.
func (g *Graph) Above(job protocol.JobID) []Node {
	v, known := g.vertices[vertexKey{job: job}]
	if !known {
		return nil
	}
	var up []Node
	for v = v.parent; v != &g.top; v = v.parent {
		up = append([]Node{v.Node}, up...)
	}
	return up
}

// Beneath returns the first jobs that hang directly from a job, and counts its whole subtree without itself.
func (g *Graph) Beneath(job protocol.JobID, most int) ([]Node, Tally) {
	v, known := g.vertices[vertexKey{job: job}]
	if !known || job == 0 {
		return nil, Tally{}
	}
	var kids []Node
	for e := v.kids.Front(); e != nil && len(kids) < most; e = e.Next() {
		kids = append(kids, e.Value.(*vertex).Node)
	}
	return kids, v.all.Minus(tallyOf(v.Node))
}
