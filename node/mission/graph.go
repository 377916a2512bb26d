package mission

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/agijobs/omega/node/protocol"
)

// Limits of a drawing: what Mermaid renders without complaint.
const (
	MaxNodes     = 400
	MaxTextBytes = 50_000
)

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

// Graph is a forest of jobs in a fixed order: by job, and planned children by parent and ref.
type Graph struct{ Nodes []Node }

// NewGraph orders the nodes; of several with the same job, or the same parent and ref, the last stays.
func NewGraph(nodes []Node) Graph {
	type name struct {
		job, parent protocol.JobID
		ref         string
	}
	place := make(map[name]int, len(nodes))
	var kept []Node
	for _, n := range nodes {
		id := name{job: n.Job}
		if n.Job == 0 {
			id = name{parent: n.Parent, ref: n.Ref}
		}
		if i, again := place[id]; again {
			kept[i] = n
			continue
		}
		place[id] = len(kept)
		kept = append(kept, n)
	}
	slices.SortFunc(kept, func(a, b Node) int {
		planned := cmp.Compare(btoi(a.Job == 0), btoi(b.Job == 0))
		return cmp.Or(planned, cmp.Compare(a.Job, b.Job), cmp.Compare(a.Parent, b.Parent), cmp.Compare(a.Ref, b.Ref))
	})
	return Graph{Nodes: kept}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

const classes = `    classDef planned fill:#f2f2f2,stroke:#8c8c8c,color:#333333,stroke-dasharray:4 3
    classDef open fill:#e7f0fd,stroke:#2f6fd0,color:#12305c
    classDef work fill:#fff3d6,stroke:#c58a00,color:#4d3600
    classDef check fill:#efe7fb,stroke:#7446c0,color:#2e1a52
    classDef good fill:#e2f5e5,stroke:#2e8b45,color:#12401d
    classDef bad fill:#fde5e5,stroke:#c43c3c,color:#521414
    classDef gone fill:#ececec,stroke:#777777,color:#444444
`

// Mermaid writes the graph as a Mermaid flowchart of less than MaxTextBytes bytes. Texts from the chain
// are encoded so that none can end a label or carry markup. Of more than MaxNodes jobs, or more than fit,
// the open and the newest ones are drawn and the others counted.
func Mermaid(g Graph) string {
	// The last of these sizes fits whatever the titles hold.
	sizes := []struct{ nodes, runes int }{{MaxNodes, 60}, {MaxNodes, 24}, {200, 24}, {100, 24}, {50, 16}}
	var text string
	for _, size := range sizes {
		if text = draw(g, size.nodes, size.runes); len(text) < MaxTextBytes {
			break
		}
	}
	return text
}

func draw(g Graph, most, runes int) string {
	shown, folded := fold(g.Nodes, most)
	var b strings.Builder
	b.WriteString("graph TD\n")
	known := make(map[protocol.JobID]bool, len(shown))
	for _, n := range shown {
		known[n.Job] = n.Job != 0
	}
	for i, n := range shown {
		fmt.Fprintf(&b, "    %s[\"%s\"]:::%s\n", nodeID(n, i), nodeLabel(n, runes), class(n))
	}
	if len(folded) > 0 {
		fmt.Fprintf(&b, "    more[\"%s\"]:::gone\n", foldedLabel(folded))
	}
	for i, n := range shown {
		if known[n.Parent] && n.Parent != n.Job {
			fmt.Fprintf(&b, "    j%d --> %s\n", n.Parent, nodeID(n, i))
		}
	}
	b.WriteString(classes)
	return b.String()
}

// fold keeps at most the given number of nodes, open ones before closed ones and newer before older,
// in the graph's own order.
func fold(nodes []Node, most int) (shown, folded []Node) {
	if len(nodes) <= most {
		return nodes, nil
	}
	order := make([]int, len(nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		closed := cmp.Compare(btoi(nodes[a].State.Terminal()), btoi(nodes[b].State.Terminal()))
		return cmp.Or(closed, cmp.Compare(nodes[b].Job, nodes[a].Job), cmp.Compare(a, b))
	})
	keep := make(map[int]bool, most)
	for _, i := range order[:most] {
		keep[i] = true
	}
	for i, n := range nodes {
		if keep[i] {
			shown = append(shown, n)
		} else {
			folded = append(folded, n)
		}
	}
	return shown, folded
}

func nodeID(n Node, place int) string {
	if n.Job == 0 {
		return fmt.Sprintf("p%d", place)
	}
	return fmt.Sprintf("j%d", n.Job)
}

func nodeLabel(n Node, runes int) string {
	name := "Job " + n.Job.String()
	if n.Job == 0 {
		name = "Planned " + escape(n.Ref, runes)
	}
	label := name + "<br/>" + escape(n.Title, runes) + "<br/>" + stateText(n)
	if n.Note != "" {
		label += ", " + escape(n.Note, runes)
	}
	return label
}

func foldedLabel(folded []Node) string {
	var good, bad, other int
	for _, n := range folded {
		switch class(n) {
		case "good":
			good++
		case "bad", "gone":
			bad++
		default:
			other++
		}
	}
	return fmt.Sprintf("%d more jobs<br/>%d succeeded, %d did not, %d open", len(folded), good, bad, other)
}

func stateText(n Node) string {
	switch {
	case n.Job == 0:
		return "Planned"
	case n.State == protocol.JobFinal && n.Success:
		return "Finalized, succeeded"
	case n.State == protocol.JobFinal:
		return "Finalized, failed"
	case n.State > protocol.JobWithdrawn:
		return "Unknown"
	}
	return n.State.String()
}

func class(n Node) string {
	switch {
	case n.Job == 0:
		return "planned"
	case n.State == protocol.JobFinal && n.Success:
		return "good"
	case n.State == protocol.JobFinal, n.State == protocol.JobInDispute:
		return "bad"
	case n.State == protocol.JobWithdrawn:
		return "gone"
	case n.State == protocol.JobAssigned:
		return "work"
	case n.State == protocol.JobInValidation, n.State == protocol.JobDone:
		return "check"
	}
	return "open"
}

// escape cuts a text to the given number of runes and writes everything but letters, digits and a few
// harmless marks as Mermaid's numeric entities. Control and format characters, such as those that turn
// the writing direction, become spaces.
func escape(s string, runes int) string {
	var b strings.Builder
	n := 0
	for _, r := range s {
		if n++; n > runes {
			b.WriteString("...")
			break
		}
		switch {
		case r == ' ' || r == ',' || r == '.' || r == '-':
			b.WriteRune(r)
		case r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(r)
		case r == unicode.ReplacementChar || !unicode.IsPrint(r):
			b.WriteByte(' ')
		case unicode.IsLetter(r):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "#%d;", r)
		}
	}
	return b.String()
}
