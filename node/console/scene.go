package console

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/agijobs/omega/node/diagram"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/mission"
	"github.com/agijobs/omega/node/protocol"
)

// maxBoxes is how many jobs of a mission are drawn; the others are counted where they hang.
const maxBoxes = 72

// scene draws the mission: its open jobs before finished ones, and each below what it hangs from.
func scene(g *mission.Graph) diagram.Scene {
	drawn, rest := g.Drawing(maxBoxes)
	nodes := make([]diagram.Node, 0, len(drawn)+8)
	for _, d := range drawn {
		n := box(d.Node)
		if d.Under >= 0 {
			n.Parent = boxKey(drawn[d.Under].Node)
		}
		nodes = append(nodes, n)
	}
	for _, d := range drawn {
		if d.Hidden.Jobs() > 0 {
			nodes = append(nodes, folded(boxKey(d.Node), "/jobs?parent="+d.Job.String(), d.Hidden))
		}
	}
	if rest.Jobs() > 0 {
		nodes = append(nodes, folded("", "/jobs", rest))
	}
	return diagram.Layout(nodes)
}

func boxKey(n mission.Node) string {
	if n.Job == 0 {
		return "p" + n.Parent.String() + "/" + n.Ref
	}
	return "j" + n.Job.String()
}

func box(n mission.Node) diagram.Node {
	b := diagram.Node{Key: boxKey(n), Title: titled(n), Class: n.Class(), Line: n.Status()}
	if n.Job != 0 {
		b.Line, b.Href = "#"+n.Job.String()+" · "+n.Status(), jobPath(n.Job)
	}
	return b
}

func folded(parent, href string, t mission.Tally) diagram.Node {
	return diagram.Node{
		Key: parent + "/more", Parent: parent, Title: grouped(fmt.Sprint(t.Jobs())) + " more", Class: "fold", Href: href,
		Line: fmt.Sprintf("%d open, %d done, %d failed", t.Open, t.Good, t.Bad),
	}
}

// titled is what a job is called, or its number where it has no name.
func titled(n mission.Node) string {
	if t := clean(n.Title, titleRunes); t != "" {
		return t
	}
	if n.Job == 0 {
		return clean(n.Ref, titleRunes)
	}
	return "Job " + n.Job.String()
}

// openNode is an open job as the graph has it.
func openNode(j engine.Job) mission.Node {
	n := mission.Node{Job: j.ID, Parent: j.Parent, Ref: j.Ref, State: j.State, Success: j.Success}
	if j.Spec != nil {
		n.Title = j.Spec.Title
	}
	return n
}

// plannedNodes are the children of an open job that are not posted yet.
func plannedNodes(j engine.Job) []mission.Node {
	var out []mission.Node
	for _, c := range j.Children {
		if c.Job == 0 {
			out = append(out, mission.Node{Ref: c.Order.Ref, Title: c.Order.Title, Parent: j.ID})
		}
	}
	return out
}

func closedNode(r protocol.JobRecord) mission.Node {
	return mission.Node{Job: r.Job, Parent: r.Parent, Title: r.Title, Ref: r.Ref, State: r.State, Success: r.Success}
}

// include and exclude keep a sorted list.
func include[K cmp.Ordered](list []K, k K) []K {
	i, found := slices.BinarySearch(list, k)
	if found {
		return list
	}
	return slices.Insert(list, i, k)
}

func exclude[K cmp.Ordered](list []K, k K) []K {
	if i, found := slices.BinarySearch(list, k); found {
		return slices.Delete(list, i, i+1)
	}
	return list
}
