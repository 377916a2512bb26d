package console

import (
	"encoding/json"
	"slices"

	"github.com/agijobs/omega/node/diagram"
)

// Page is everything that the main page shows at one moment. It is small whatever the mission's size.
type Page struct {
	Now    uint64           `json:"now"`
	Panels map[string]Panel `json:"panels"`
	Graph  diagram.Scene    `json:"graph"`
	Charts []Chart          `json:"charts"`
}

// Delta takes a page to a later moment. A list without changes is not in it.
type Delta struct {
	Now    uint64                `json:"now"`
	Panels map[string]PanelDelta `json:"panels,omitempty"`
	Graph  *SceneDelta           `json:"graph,omitempty"`
	Charts []Chart               `json:"charts,omitempty"`
	// Jobs are those on whose pages something is another now; Many tells that they are not listed.
	Jobs []JobID `json:"jobs,omitempty"`
	Many bool    `json:"many,omitempty"`
}

// brief is what pages are told of it that show the node's state alone.
func (d Delta) brief() Delta {
	out := Delta{Now: d.Now, Jobs: d.Jobs, Many: d.Many}
	if status, changed := d.Panels["status"]; changed {
		out.Panels = map[string]PanelDelta{"status": status}
	}
	return out
}

// brief is what there is of it on pages that show the node's state alone.
func (p Page) brief() Page {
	return Page{Now: p.Now, Panels: map[string]Panel{"status": p.Panels["status"]}, Graph: diagram.Scene{Nodes: []diagram.Node{}}}
}

// PanelDelta takes a panel to a later moment: rows that are new or changed, keys that went, and the order of all keys
// where it is not what remains followed by what is new.
type PanelDelta struct {
	Set   []Row    `json:"set,omitempty"`
	Gone  []string `json:"gone,omitempty"`
	Order []string `json:"order,omitempty"`
	Note  *string  `json:"note,omitempty"`
}

// SceneDelta takes a drawing to a later moment: boxes that are new or changed, those that only stand elsewhere, as most
// do where one above them came or went, and keys that went.
type SceneDelta struct {
	Width  int            `json:"w"`
	Height int            `json:"h"`
	Set    []diagram.Node `json:"set,omitempty"`
	Moved  []Move         `json:"move,omitempty"`
	Gone   []string       `json:"gone,omitempty"`
}

// Move is where a box stands now.
type Move struct {
	Key string `json:"k"`
	X   int    `json:"x"`
	Y   int    `json:"y"`
}

// whole is a panel as what takes an empty one to it.
func (p Panel) whole() PanelDelta { d, _ := between(Panel{}, p); return d }

// MarshalJSON writes a panel as the page's scripts take one: as what takes an empty one to it.
func (p Panel) MarshalJSON() ([]byte, error) { return json.Marshal(p.whole()) }

// between returns what takes panel a to b; false where they are equal.
func between(a, b Panel) (PanelDelta, bool) {
	if d, same := inPlace(a, b); same {
		return d, len(d.Set) > 0 || d.Note != nil
	}
	var d PanelDelta
	old := make(map[string]*Row, len(a.Rows))
	for i := range a.Rows {
		old[a.Rows[i].Key] = &a.Rows[i]
	}
	var added []string
	for _, r := range b.Rows {
		was, known := old[r.Key]
		if !known {
			added = append(added, r.Key)
		}
		if !known || !slices.Equal(was.Cells, r.Cells) {
			d.Set = append(d.Set, r)
		}
		delete(old, r.Key)
	}
	var order []string // what a page has without being told
	for _, r := range a.Rows {
		if _, gone := old[r.Key]; gone {
			d.Gone = append(d.Gone, r.Key)
		} else {
			order = append(order, r.Key)
		}
	}
	order = append(order, added...)
	if !slices.EqualFunc(order, b.Rows, func(k string, r Row) bool { return k == r.Key }) {
		d.Order = make([]string, len(b.Rows))
		for i, r := range b.Rows {
			d.Order[i] = r.Key
		}
	}
	if a.Note != b.Note {
		d.Note = &b.Note
	}
	return d, len(d.Set)+len(d.Gone)+len(d.Order) > 0 || d.Note != nil
}

// inPlace is between for panels whose rows have the same keys in the same order, as most have from one moment to the
// next; false where they have not.
func inPlace(a, b Panel) (PanelDelta, bool) {
	var d PanelDelta
	if !slices.EqualFunc(a.Rows, b.Rows, func(x, y Row) bool { return x.Key == y.Key }) {
		return d, false
	}
	for i, r := range b.Rows {
		if !slices.Equal(a.Rows[i].Cells, r.Cells) {
			d.Set = append(d.Set, r)
		}
	}
	if a.Note != b.Note {
		d.Note = &b.Note
	}
	return d, true
}

// redraw returns what takes scene a to b; nil where they are equal.
func redraw(a, b diagram.Scene) *SceneDelta {
	d := SceneDelta{Width: b.Width, Height: b.Height}
	old := make(map[string]*diagram.Node, len(a.Nodes))
	for i := range a.Nodes {
		old[a.Nodes[i].Key] = &a.Nodes[i]
	}
	for i := range b.Nodes {
		n := &b.Nodes[i]
		was, known := old[n.Key]
		switch {
		case !known || !sameBox(was, n):
			d.Set = append(d.Set, *n)
		case was.X != n.X || was.Y != n.Y:
			d.Moved = append(d.Moved, Move{n.Key, n.X, n.Y})
		}
		delete(old, n.Key)
	}
	for _, n := range a.Nodes {
		if _, gone := old[n.Key]; gone {
			d.Gone = append(d.Gone, n.Key)
		}
	}
	if len(d.Set)+len(d.Moved)+len(d.Gone) == 0 && a.Width == b.Width && a.Height == b.Height {
		return nil
	}
	return &d
}

// sameBox tells whether two boxes look the same, wherever they stand.
func sameBox(a, b *diagram.Node) bool {
	moved := *a
	moved.X, moved.Y = b.X, b.Y
	return moved == *b
}

// maxListed bounds the changed jobs that a delta names.
const maxListed = 64

// delta returns what takes page a to b; false where nothing but the time is another.
func delta(a, b Page) (Delta, bool) {
	d := Delta{Now: b.Now, Graph: redraw(a.Graph, b.Graph)}
	for name, p := range b.Panels {
		if pd, changed := between(a.Panels[name], p); changed {
			if d.Panels == nil {
				d.Panels = map[string]PanelDelta{}
			}
			d.Panels[name] = pd
		}
	}
	return d, d.Panels != nil || d.Graph != nil
}
