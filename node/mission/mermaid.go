package mission

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/agijobs/omega/node/protocol"
)

const classes = `    classDef planned fill:#f2f2f2,stroke:#8c8c8c,color:#333333,stroke-dasharray:4 3
    classDef open fill:#e7f0fd,stroke:#2f6fd0,color:#12305c
    classDef work fill:#fff3d6,stroke:#c58a00,color:#4d3600
    classDef check fill:#efe7fb,stroke:#7446c0,color:#2e1a52
    classDef good fill:#e2f5e5,stroke:#2e8b45,color:#12401d
    classDef bad fill:#fde5e5,stroke:#c43c3c,color:#521414
    classDef gone fill:#ececec,stroke:#777777,color:#444444
`

// Mermaid writes the graph as a Mermaid flowchart of less than MaxTextBytes bytes and at most MaxEdges edges.
// Texts from the chain are encoded so that none can end a label or carry markup. Jobs that are not drawn are
// counted beneath what they hang from.
func Mermaid(g *Graph) string {
	// The last of these sizes fits whatever the titles hold.
	sizes := []struct{ jobs, runes int }{{MaxNodes, 60}, {MaxNodes, 24}, {200, 24}, {100, 24}, {50, 16}}
	var text string
	for _, size := range sizes {
		var edges int
		if text, edges = g.draw(size.jobs, size.runes); len(text) < MaxTextBytes && edges <= MaxEdges {
			break
		}
	}
	return text
}

func (g *Graph) draw(most, runes int) (text string, edges int) {
	shown, rest := g.Drawing(most)
	var nodes, lines strings.Builder
	for i, d := range shown {
		name := nodeID(d.Node, i)
		fmt.Fprintf(&nodes, "    %s[\"%s\"]:::%s\n", name, nodeLabel(d.Node, runes), d.Class())
		if d.Under >= 0 {
			edges++
			fmt.Fprintf(&lines, "    %s --> %s\n", nodeID(shown[d.Under].Node, d.Under), name)
		}
		if d.Hidden.Jobs() > 0 {
			edges++
			fmt.Fprintf(&nodes, "    m%d[\"%s\"]:::gone\n", d.Job, moreLabel(d.Hidden))
			fmt.Fprintf(&lines, "    %s --> m%d\n", name, d.Job)
		}
	}
	if rest.Jobs() > 0 {
		fmt.Fprintf(&nodes, "    more[\"%s\"]:::gone\n", moreLabel(rest))
	}
	return "graph TD\n" + nodes.String() + lines.String() + classes, edges
}

func moreLabel(t Tally) string {
	return fmt.Sprintf("%d more jobs<br/>%d succeeded, %d did not, %d open", t.Jobs(), t.Good, t.Bad, t.Open)
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
	label := name + "<br/>" + escape(n.Title, runes) + "<br/>" + n.Status()
	if n.Note != "" {
		label += ", " + escape(n.Note, runes)
	}
	return label
}

// Status is the state of a job in a word or two, with the outcome of one that is over.
func (n Node) Status() string {
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

// Class names the colours that a job is drawn in.
func (n Node) Class() string {
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
