// Package diagram lays out a forest of jobs in layers and draws it as SVG: the same drawing for the page that is
// sent first, for the one that is kept up to date, and for the file that is saved. Equal forests give equal bytes.
package diagram

import (
	"bytes"
	"fmt"
	"html"
	"strings"
)

// The sizes of a drawing, in its own units.
const (
	BoxWidth  = 204
	BoxHeight = 64
	gapX      = 46
	gapY      = 14
	margin    = 12
)

// Node is a box of the drawing. Key is unique, Parent is the key of the box that it hangs on or empty, and Class
// names its colours: planned, open, work, check, good, bad, gone or fold. X and Y, the upper left corner, are set
// by Layout. Its texts may come from strangers.
type Node struct {
	Key    string `json:"k"`
	Parent string `json:"p,omitempty"`
	Title  string `json:"t"`
	Line   string `json:"s,omitempty"`
	Class  string `json:"c"`
	Href   string `json:"h,omitempty"`
	X      int    `json:"x"`
	Y      int    `json:"y"`
	// Head and Tail are the title as it is set in two lines, by Layout.
	Head string `json:"a"`
	Tail string `json:"b,omitempty"`
}

// Scene is a forest that is laid out.
type Scene struct {
	Width  int    `json:"w"`
	Height int    `json:"h"`
	Nodes  []Node `json:"nodes"`
}

// Layout places the boxes in layers from left to right: a box stands one layer after its parent, and children
// below one another in the order in which they are given. A parent stands at the middle of its children, or near the
// first of them where they are many, so that it is seen without scrolling. Parents come before
// their children; a box whose parent has not come stands in the first layer.
func Layout(nodes []Node) Scene {
	placed := append([]Node{}, nodes...) // never nil: it is a list for scripts too
	at := make(map[string]int, len(nodes))
	children := make([][]int, len(nodes))
	var roots []int
	s := Scene{Width: 2 * margin, Height: 2 * margin, Nodes: placed}
	for i := range placed {
		n := &placed[i]
		n.X = margin
		n.Head, n.Tail = wrap(n.Title)
		if p, known := at[n.Parent]; known && n.Parent != "" {
			children[p] = append(children[p], i)
			n.X = placed[p].X + BoxWidth + gapX
		} else {
			n.Parent = ""
			roots = append(roots, i)
		}
		at[n.Key] = i
		s.Width = max(s.Width, n.X+BoxWidth+margin)
	}
	next := margin
	var place func(i int)
	place = func(i int) {
		kids := children[i]
		if len(kids) == 0 {
			placed[i].Y = next
			next += BoxHeight + gapY
			return
		}
		for _, k := range kids {
			place(k)
		}
		top := placed[kids[0]].Y
		placed[i].Y = min((top+placed[kids[len(kids)-1]].Y)/2, top+BoxHeight+gapY)
	}
	for _, r := range roots {
		place(r)
	}
	if len(placed) > 0 {
		s.Height = next - gapY + margin
	}
	return s
}

// colour is how a class is drawn where no style sheet says otherwise.
type colour struct{ fill, stroke string }

var colours = map[string]colour{
	"planned": {"#f2f2f2", "#8c8c8c"},
	"open":    {"#e7f0fd", "#2f6fd0"},
	"work":    {"#fff3d6", "#c58a00"},
	"check":   {"#efe7fb", "#7446c0"},
	"good":    {"#e2f5e5", "#2e8b45"},
	"bad":     {"#fde5e5", "#c43c3c"},
	"gone":    {"#ececec", "#777777"},
	"fold":    {"#ffffff", "#8c8c8c"},
}

// SVG draws the scene. Every text is escaped, and nothing in it runs or loads.
func SVG(s Scene) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" class="graph" role="group" aria-label="Graph of jobs" width="%d" height="%d" viewBox="0 0 %d %d">`,
		s.Width, s.Height, s.Width, s.Height)
	by := make(map[string]Node, len(s.Nodes))
	b.WriteString(`<g class="edges" fill="none" stroke="#9aa4b2" stroke-width="1.5">`)
	for _, n := range s.Nodes {
		by[n.Key] = n
		if p, ok := by[n.Parent]; ok && n.Parent != "" {
			fmt.Fprintf(&b, `<path d="%s"/>`, edge(p, n))
		}
	}
	b.WriteString(`</g><g class="nodes">`)
	for _, n := range s.Nodes {
		box(&b, n)
	}
	b.WriteString(`</g></svg>`)
	return b.Bytes()
}

// edge is the line from the right side of a box to the left side of its child.
func edge(p, n Node) string {
	x1, y1, x2, y2 := p.X+BoxWidth, p.Y+BoxHeight/2, n.X, n.Y+BoxHeight/2
	m := (x1 + x2) / 2
	return fmt.Sprintf("M%d %dC%d %d %d %d %d %d", x1, y1, m, y1, m, y2, x2, y2)
}

func box(b *bytes.Buffer, n Node) {
	c, known := colours[n.Class]
	if !known {
		c = colours["gone"]
	}
	dash := ""
	if n.Class == "planned" || n.Class == "fold" {
		dash = ` stroke-dasharray="5 4"`
	}
	shut := "</g>"
	if n.Href == "" {
		fmt.Fprintf(b, `<g class="node %s">`, html.EscapeString(n.Class))
	} else {
		fmt.Fprintf(b, `<a class="node %s" href="%s">`, html.EscapeString(n.Class), html.EscapeString(n.Href))
		shut = "</a>"
	}
	fmt.Fprintf(b, `<title>%s</title>`, html.EscapeString(n.Title+", "+n.Line))
	fmt.Fprintf(b, `<rect x="%d" y="%d" width="%d" height="%d" rx="9" fill="%s" stroke="%s" stroke-width="1.5"%s/>`,
		n.X, n.Y, BoxWidth, BoxHeight, c.fill, c.stroke, dash)
	for i, line := range []string{n.Head, n.Tail} {
		fmt.Fprintf(b, `<text class="title" x="%d" y="%d" font-family="system-ui,sans-serif" font-size="13" font-weight="600" fill="#1b2430">%s</text>`,
			n.X+12, n.Y+20+i*16, html.EscapeString(line))
	}
	fmt.Fprintf(b, `<text class="line" x="%d" y="%d" font-family="system-ui,sans-serif" font-size="11.5" fill="#4a5563">%s</text>`,
		n.X+12, n.Y+54, html.EscapeString(Cut(n.Line, lineRunes)))
	b.WriteString(shut)
}

// How many characters fit into a line of a box.
const (
	titleRunes = 24
	lineRunes  = 29
)

// wrap sets a title in two lines, broken where a word ends if one does.
func wrap(title string) (head, tail string) {
	runes := []rune(title)
	if len(runes) <= titleRunes {
		return title, ""
	}
	end := titleRunes
	for end > titleRunes/3 && runes[end] != ' ' {
		end--
	}
	if runes[end] != ' ' {
		end = titleRunes
	}
	return string(runes[:end]), Cut(strings.TrimLeft(string(runes[end:]), " "), titleRunes)
}

// Cut shortens a text to so many characters, the last of which then is an ellipsis.
func Cut(s string, most int) string {
	if len(s) <= most {
		return s
	}
	n := 0
	for i := range s {
		if n++; n == most {
			if r := []rune(s[i:]); len(r) > 1 {
				return s[:i] + "…"
			}
			break
		}
	}
	return s
}
