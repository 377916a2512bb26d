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
	// Jobs are those that changed, for pages of single jobs; Many tells that they are not listed.
	Jobs []JobID `json:"jobs,omitempty"`
	Many bool    `json:"many,omitempty"`
}

// PanelDelta takes a panel to a later moment: rows that are new or changed, keys that went, and the order of all keys
// where it is not what remains followed by what is new.
type PanelDelta struct {
	Set   []Row    `json:"set,omitempty"`
	Gone  []string `json:"gone,omitempty"`
	Order []string `json:"order,omitempty"`
	Note  *string  `json:"note,omitempty"`
}

// SceneDelta takes a drawing to a later moment.
type SceneDelta struct {
	Width  int            `json:"w"`
	Height int            `json:"h"`
	Set    []diagram.Node `json:"set,omitempty"`
	Gone   []string       `json:"gone,omitempty"`
}

// whole is a panel as what takes an empty one to it.
func (p Panel) whole() PanelDelta { d, _ := between(Panel{}, p); return d }

// MarshalJSON writes a panel as the page's scripts take one: as what takes an empty one to it.
func (p Panel) MarshalJSON() ([]byte, error) { return json.Marshal(p.whole()) }

// between returns what takes panel a to b; false where they are equal.
func between(a, b Panel) (PanelDelta, bool) {
	var d PanelDelta
	old := make(map[string]Row, len(a.Rows))
	for _, r := range a.Rows {
		old[r.Key] = r
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

// redraw returns what takes scene a to b; nil where they are equal.
func redraw(a, b diagram.Scene) *SceneDelta {
	d := SceneDelta{Width: b.Width, Height: b.Height}
	old := make(map[string]diagram.Node, len(a.Nodes))
	for _, n := range a.Nodes {
		old[n.Key] = n
	}
	for _, n := range b.Nodes {
		if was, known := old[n.Key]; !known || was != n {
			d.Set = append(d.Set, n)
		}
		delete(old, n.Key)
	}
	for _, n := range a.Nodes {
		if _, gone := old[n.Key]; gone {
			d.Gone = append(d.Gone, n.Key)
		}
	}
	if len(d.Set)+len(d.Gone) == 0 && a.Width == b.Width && a.Height == b.Height {
		return nil
	}
	return &d
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
